"""[oauth] in policy.toml and sites.toml, and [sites.oauth]: precedence and mistakes."""

from __future__ import annotations

import getpass
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from csr_desktop.settings.joined_sites import JoinedSites
from csr_desktop.settings.policy import read_policy
from csr_desktop.settings.sites.file import SitesFile
from csr_desktop.settings.sites.oauth import KEYS, OAuth
from csr_desktop.settings.sites.site import Site, SiteProblem
from csr_desktop.webex.secret import Secret
from tests.sessions.conftest import ACME

SITE = """\
[[sites]]
name = "Acme"                # ours
url = "https://acme.webex.com/x"
site_name = "acme"
authentication = "browser"
"""
SHARED = """\
# the integration of Acme
[oauth]
client_id = "C1"             # as registered
client_secret = "geheim"
redirect_uri = "http://127.0.0.1:5000/authorize"
"""


@pytest.fixture
def folder(own_folders: Path) -> Path:
    return own_folders


def joined(folder: Path, *, policy: str = "", own: str = "") -> JoinedSites:
    (folder / "policy.toml").write_text(policy, "utf-8")
    (folder / "sites.toml").write_text(own, "utf-8")
    found = read_policy([folder / "policy.toml"])
    return JoinedSites(found, SitesFile(folder / "sites.toml", found.oauth))


def oauth_of(sites: JoinedSites) -> OAuth:
    ((site,), mistakes) = sites.load()
    assert mistakes == ()
    assert site.oauth is not None
    return site.oauth


def mistakes_of(folder: Path, *, policy: str = "", own: str = "") -> list[str]:
    sites = joined(folder, policy=policy, own=own)
    return [str(m) for m in (*read_policy([folder / "policy.toml"]).mistakes, *sites.load()[1])]


@pytest.mark.parametrize(
    ("policy", "own"),
    [
        ("", SHARED + SITE),
        ("", SITE + SHARED),
        (SHARED, SITE),
        (SHARED + SITE, ""),
        (SITE + SHARED, ""),
        ("", SITE + SHARED.replace("[oauth]", "[sites.oauth]")),
        ("", SITE + 'oauth = { client_id = "C1", client_secret = "geheim", '
         'redirect_uri = "http://127.0.0.1:5000/authorize" }\n'),
    ],
)  # fmt: skip
def test_wherever_the_table_stands(folder, policy, own):
    assert oauth_of(joined(folder, policy=policy, own=own)) == OAuth(
        client_id="C1",
        client_secret=Secret("geheim"),
        redirect_uri="http://127.0.0.1:5000/authorize",
    )


def test_sites_without_any_table_have_none(folder):
    password = SITE.replace("browser", "password") + 'webex_id = "hostid"\n'
    ((site,), _) = joined(folder, own=password).load()
    assert site.oauth is None
    ((site,), _) = joined(folder, own=password + "[sites.oauth]\n").load()
    assert site.oauth is None


def test_the_administrator_s_sites_do_not_take_the_rep_s_table(folder):
    sites = joined(folder, policy=SITE, own=SHARED)
    assert sites.load() == ((), ())
    (mistake,) = read_policy([folder / "policy.toml"]).mistakes
    assert (mistake.line, mistake.key) == (1, "sites.oauth.client_id")


def test_several_policies_share_their_tables_key_by_key(folder):
    (folder / "first.toml").write_text('[oauth]\nscope = "first"\n' + SITE)
    (folder / "second.toml").write_text(SHARED + 'scope = "second"\n')
    policy = read_policy([folder / "first.toml", folder / "second.toml"])
    assert policy.mistakes == ()
    (entry,) = policy.sites
    assert entry.site is not None
    assert entry.site.oauth is not None
    assert (entry.site.oauth.scope, entry.site.oauth.client_id) == ("first", "C1")
    assert entry.oauth.locations["client_id"].file == folder / "second.toml"


UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
WORDS: dict[str, list[str]] = {
    key: [f"https://{n}.example/{key}" for n in "ab"]
    for key in KEYS
    if key.endswith("_url")
} | {
    "client_id": ["C1", "C2"],
    "client_secret": ["one", "two"],
    "redirect_uri": ["http://127.0.0.1:5000/a", "http://[::1]:5001/b"],
    "scope": ["spark:all", "spark:kms"],
    "token_use": ["session ticket", "access token"],
}  # fmt: skip
TABLE = st.fixed_dictionaries(
    {}, optional={key: st.sampled_from(words) for key, words in WORDS.items()}
)


def toml_of(name: str, table: dict[str, str]) -> str:
    return f"[{name}]\n" + "".join(f"{k} = {json.dumps(v)}\n" for k, v in table.items())


def over(first: dict[str, str], second: dict[str, str]) -> dict[str, str]:
    """The rule in other words: a secret belongs to the ID that it was set for."""
    has_two = "client_id" in first and "client_id" in second
    if has_two and first["client_id"] != second["client_id"]:
        second = {**second, "client_secret": ""}
    return {**second, **first}


def made_of(values: dict[str, str]) -> OAuth | None:
    secret = Secret(values.get("client_secret", ""))
    oauth = msgspec.structs.replace(OAuth(), **{**values, "client_secret": secret})
    return None if oauth == OAuth() else oauth


PASSWORD_SITE = SITE.replace("browser", "password") + 'webex_id = "hostid"\n'
COMPLETE: dict[str, str] = {"client_id": "C1", "redirect_uri": "http://127.0.0.1:5000/a"}


@given(TABLE, TABLE, TABLE)
@example({"client_id": "C2"}, {"client_id": "C1", "client_secret": "one"}, {})
@example({}, {"client_id": "C2"}, {"client_id": "C1", "client_secret": "one"})
@settings(UNHURRIED, max_examples=40)
def test_the_nearest_table_counts_key_by_key(folder, site, policy, shared):
    own = toml_of("oauth", shared) + PASSWORD_SITE + toml_of("sites.oauth", site)
    ((found,), mistakes) = joined(folder, policy=toml_of("oauth", policy), own=own).load()
    assert mistakes == ()
    assert found.oauth == made_of(over(site, over(policy, shared)))


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ("client_id = 7", "client_id: Expected a quoted string, found a whole number."),
        ("client_id = true", "client_id: Expected a quoted string, found true or false."),
        ("client_secret = 7", "client_secret: Expected a quoted string, found a whole number."),
        ('client_secret = ["geheim"]', "client_secret: Expected a quoted string, found a list"),
        ("client_secret = { a = 'geheim' }", "client_secret: Expected a quoted string, found a"),
        ("scope = 1.5", "scope: Expected a quoted string, found a number."),
        ("scope = 2026-01-01", "scope: Expected a quoted string, found a date."),
        ('token_use = "ticket"', "token_use: Invalid value 'ticket'."),
        ('base_url = "http://webexapis.com"', "base_url: Enter a URL that starts with https"),
        ('redirect_uri = "http://a.example:1/"', "redirect_uri: Enter a URL on this computer"),
        ('clientid = "C1"', "clientid: Unknown key. Did you mean client_id?"),
        ('zzz = "C1"', "zzz: Unknown key."),
        ('"a b" = 1', "a b: Unknown key."),
    ],
)
def test_a_mistake_names_file_line_and_key_and_costs_that_key_alone(folder, wrong, told):
    table = f'[oauth]\nscope_comment = 0\n{wrong}\npeople_url = "https://p.example"\n'
    table = table.replace("scope_comment = 0", "# one more line")
    at_site = PASSWORD_SITE + table.replace("[oauth]", "[sites.oauth]")
    shown = mistakes_of(folder, policy=table)
    assert len(shown) == 1
    assert shown[0].startswith(f"policy.toml, line 3, oauth.{told}")
    shown = mistakes_of(folder, own=table + PASSWORD_SITE)
    assert len(shown) == 1
    assert shown[0].startswith(f"sites.toml, line 3, oauth.{told}")
    assert "geheim" not in shown[0]
    ((site,), _) = joined(folder, own=table + PASSWORD_SITE).load()
    assert site.oauth is not None
    assert site.oauth.people_url == "https://p.example"
    shown = mistakes_of(folder, own=at_site)
    assert len(shown) == 1
    key, _, sentence = told.partition(": ")
    assert shown[0].startswith(f"sites.toml, line 9, sites.oauth.{key}: Acme: {sentence}")


@pytest.mark.parametrize("value", ["1", '"x"', "[]", "[{}]", "true", "2026-01-01"])
def test_a_table_that_is_none(folder, value):
    told = ["sites.toml, line 1, oauth: Expected a table: [oauth]."]
    assert mistakes_of(folder, own=f"oauth = {value}\n" + PASSWORD_SITE) == told
    told = ["policy.toml, line 1, oauth: Expected a table: [oauth]."]
    assert mistakes_of(folder, policy=f"oauth = {value}\n") == told
    told = ["sites.toml, line 7, sites.oauth: Acme: Expected a table: [sites.oauth]."]
    assert mistakes_of(folder, own=PASSWORD_SITE + f"oauth = {value}\n") == told


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ("", "line 1, sites.oauth.client_id: Acme: Enter the client ID"),
        (
            '[sites.oauth]\nclient_id = ""\n',
            "line 7, sites.oauth.client_id: Acme: Enter the client ID",
        ),
        (
            '[sites.oauth]\nclient_id = "C1"\n',
            "line 6, sites.oauth.redirect_uri: Acme: Enter the redir",
        ),
    ],
)
def test_a_browser_site_without_an_integration_says_what_to_do(folder, table, told):
    (shown,) = mistakes_of(folder, own=SITE + table)
    assert shown.startswith(f"sites.toml, {told}")


SECRETS = st.one_of(
    st.integers(), st.booleans(), st.floats(allow_nan=False, allow_infinity=False),
    st.lists(st.just("geheim"), max_size=2), st.just({"geheim": "geheim"}),
    st.text("aä\t\x07", max_size=5).map(lambda text: f"ge\n{text}heim"),
)  # fmt: skip


def toml_value(value: object) -> str:
    return '{ geheim = "geheim" }' if isinstance(value, dict) else json.dumps(value)


@given(SECRETS)
@settings(UNHURRIED, max_examples=40)
def test_what_stands_in_the_secret_s_place_is_never_told(folder, value):
    table = f"[oauth]\nclient_secret = {toml_value(value)}\n"
    (shown,) = mistakes_of(folder, policy=table)
    assert shown.startswith("policy.toml, line 2, oauth.client_secret: ")
    assert "heim" not in shown


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=3),
        lambda inner: (
            st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=3)
        ),
        max_leaves=6,
    )
)
@settings(UNHURRIED, max_examples=80)
def test_whatever_stands_there_it_is_a_table_or_mistakes(folder, value):
    import tomlkit

    text = tomlkit.dumps({"oauth": _without_none(value)})
    found = read_policy([_written(folder / "policy.toml", text + PASSWORD_SITE)])
    assert all(mistake.key.startswith("oauth") for mistake in found.mistakes)
    assert len(found.sites) == 1


def _without_none(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_none(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_without_none(part) for part in value]
    return "" if value is None else value


def _written(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


def test_every_rep_s_own_name_in_one_entry(folder):
    text = SHARED + SITE + 'webex_id = "{login}"\n'
    (entry,) = read_policy([_written(folder / "policy.toml", text)]).sites
    assert entry.site is not None
    assert entry.site.webex_id == getpass.getuser()
    assert entry.site.oauth is not None
    assert entry.site.oauth.client_id == "C1"
    assert entry.oauth.values["client_id"] == "C1"


def edit(folder: Path, own: str, policy: str = "", **changes: object) -> tuple[Site, str]:
    """One site changed in the file; gives it as it is read again, and the file's text."""
    sites = joined(folder, policy=policy, own=own)
    before = next(site for site in sites.load()[0] if site.name == "Acme")
    after = msgspec.structs.replace(before, **changes)
    sites.replace("Acme", after)
    assert sites.load()[1] == ()
    return after, (folder / "sites.toml").read_text("utf-8")


OTHER_SITE = PASSWORD_SITE.replace("Acme", "Other").replace("# ours", "# theirs")
SITE_TABLE = "[sites.oauth]   # its own\nscope = 'x'   # less\n"


@pytest.mark.parametrize("place", range(3))
@pytest.mark.parametrize("edit", ["add", "replace", "remove", "reorder"])
def test_every_edit_leaves_the_shared_table_where_it_stands(folder, place, edit):
    pieces = [SITE + SITE_TABLE + "\n", OTHER_SITE + "\n"]
    pieces.insert(place, SHARED + "\n")
    sites = joined(folder, own="".join(pieces))
    before = {site.name: site for site in sites.load()[0]}
    {
        "add": lambda: sites.add(msgspec.structs.replace(ACME, name="New")),
        "replace": lambda: sites.replace(
            "Other", msgspec.structs.replace(before["Other"], email="rep@acme.example")
        ),
        "remove": lambda: sites.remove("Other"),
        "reorder": lambda: sites.reorder(["Other", "Acme"]),
    }[edit]()
    found, mistakes = sites.load()
    assert mistakes == ()
    text = (folder / "sites.toml").read_text("utf-8")
    assert text.count(SHARED) == 1
    assert text.count(SITE_TABLE) == 1
    after = {site.name: site for site in found}
    assert after["Acme"] == before["Acme"]
    assert after["Acme"].oauth is not None
    assert (after["Acme"].oauth.scope, after["Acme"].oauth.client_id) == ("x", "C1")
    assert ("Other" in after) is (edit != "remove")


def test_a_change_of_something_else_leaves_the_tables_and_their_comments(folder):
    own = SHARED + "\n" + SITE + "\n[sites.oauth]   # of this site\nscope = 'x'   # less\n\n# end\n"
    after, text = edit(folder, own, timeout=9)
    assert text == own.replace('"browser"\n', '"browser"\ntimeout = 9\n')
    assert joined(folder, own=text).load()[0] == (after,)


def test_a_changed_key_goes_into_the_site_s_own_table_alone(folder):
    now = OAuth(client_id="C1", client_secret=Secret("geheim"), redirect_uri="http://[::1]:1/")
    _, text = edit(folder, SHARED + SITE, oauth=now)
    assert text == SHARED + SITE + '\n[sites.oauth]\nredirect_uri = "http://[::1]:1/"\n'


def test_a_key_that_becomes_what_all_share_leaves_the_site_s_own_table(folder):
    own = SITE + "[sites.oauth]\nscope = 'x'\nclient_id = 'C2'   # other\n"
    now = OAuth(client_id="C2", redirect_uri="http://127.0.0.1:5000/authorize")
    _, text = edit(folder, own, SHARED, oauth=now)
    assert text == SITE + "[sites.oauth]\nclient_id = 'C2'   # other\n"


def test_an_emptied_client_id_is_that_of_all_sites_with_its_secret(folder):
    own = SITE + "[sites.oauth]\nclient_id = 'C2'\nclient_secret = 'other'\nscope = 'x'\n"
    _, text = edit_and_read(folder, own, SHARED, client_id="", client_secret=Secret(""))
    assert text == SITE + "[sites.oauth]\nscope = 'x'\n"
    found = oauth_of(joined(folder, policy=SHARED, own=text))
    assert (found.client_id, found.client_secret) == ("C1", Secret("geheim"))


def edit_and_read(folder: Path, own: str, policy: str, **keys: object) -> tuple[OAuth, str]:
    """One site's keys of [oauth] changed in the file; gives those that count, and the text."""
    sites = joined(folder, policy=policy, own=own)
    ((before,), _) = sites.load()
    assert before.oauth is not None
    oauth = msgspec.structs.replace(before.oauth, **keys)
    sites.replace(before.name, msgspec.structs.replace(before, oauth=oauth))
    return oauth_of(sites), (folder / "sites.toml").read_text("utf-8")


def test_an_own_secret_of_the_keyring_hides_that_of_all_sites(folder):
    found, text = edit_and_read(folder, SITE, SHARED, client_secret=Secret(""))
    assert found.client_id == "C1"
    assert not found.client_secret
    assert text == SITE + '\n[sites.oauth]\nclient_secret = ""\n'


def test_a_new_site_takes_what_all_share_and_writes_only_what_is_its_own(folder):
    sites = joined(folder, policy=SHARED, own=SITE)
    new = msgspec.structs.replace(ACME, authentication="browser", webex_id="", email="")
    sites.add(new)
    written = sites.load()[0][-1]
    assert written.oauth is not None
    assert written.oauth.client_id == "C1"
    assert "oauth" not in (folder / "sites.toml").read_text()
    other = OAuth(client_id="C9", redirect_uri="http://127.0.0.1:9/")
    sites.add(msgspec.structs.replace(new, name="Nine", oauth=other))
    assert sites.load()[0][-1].oauth == other
    text = (folder / "sites.toml").read_text()
    assert text.endswith('[sites.oauth]\nclient_id = "C9"\nredirect_uri = "http://127.0.0.1:9/"\n')


def test_a_new_browser_site_without_an_integration_is_not_written(folder):
    sites = joined(folder)
    with pytest.raises(SiteProblem) as refused:
        sites.add(msgspec.structs.replace(ACME, authentication="browser"))
    assert refused.value.key == "oauth.client_id"
    assert (folder / "sites.toml").read_text() == ""


@given(TABLE, TABLE, TABLE, TABLE)
@settings(UNHURRIED, max_examples=40)
def test_any_table_becomes_any_other_and_the_rest_of_the_file_stays(
    folder, site, policy, shared, wanted
):
    shared_text = toml_of("oauth", shared)
    own = (
        "# top\n\n"
        + shared_text
        + "\n"
        + PASSWORD_SITE
        + toml_of("sites.oauth", site)
        + "\n# end\n"
    )
    now = made_of({**COMPLETE, **wanted})
    after, text = edit(folder, own, toml_of("oauth", policy), oauth=now, authentication="browser")
    assert joined(folder, policy=toml_of("oauth", policy), own=text).load()[0] == (after,)
    assert text.startswith("# top\n\n" + shared_text)
    assert "# ours" in text
    assert text.endswith("# end\n")


def test_unknown_keys_of_a_newer_form_are_no_mistakes_and_stay(folder):
    own = (
        'schema = 2\n[oauth]\nresource = "r"\n' + SHARED[SHARED.index("client_id") :] + SITE
        + '[sites.oauth]\nprompt = "login"\nscope = "x"\n'
    )  # fmt: skip
    now = OAuth(client_id="C1", redirect_uri="http://127.0.0.1:5000/authorize", scope="y")
    now = msgspec.structs.replace(now, client_secret=Secret("geheim"))
    sites = joined(folder, own=own)
    ((before,), (mistake,)) = sites.load()
    assert mistake.key == "schema"
    sites.replace("Acme", msgspec.structs.replace(before, oauth=now))
    assert (folder / "sites.toml").read_text() == own.replace('scope = "x"', 'scope = "y"')
