from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from csr_desktop.settings.policy import STRICTEST, Policy, read_policy
from csr_desktop.settings.preferences.values import proxy_problem
from csr_desktop.settings.presets.presets import Preset
from tests.support.platforms import posix
from tests.support.settings_files import HOSTILE, SITE, TABLES, lines_of


@pytest.fixture
def file(own_folders: Path) -> Path:
    return own_folders / "policy.toml"


def policy_of(file: Path, text: str | bytes) -> Policy:
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_policy([file])


def said(policy: Policy) -> list[str]:
    return [str(mistake) for mistake in policy.mistakes]


def names(policy: Policy) -> list[str]:
    return [entry.site.name for entry in policy.sites if entry.site is not None]


def test_no_file_is_no_policy(file):
    assert read_policy([file]) == Policy()
    assert read_policy([]) == Policy()


def test_forced_default_and_sites(file):
    policy = policy_of(
        file,
        "schema = 1\n[forced]\nstore_passwords = false\nkeep_sessions_days = 30\n"
        '[default]\nproxy = "http://proxy.example:8080"\n[default.invitations]\nde = "Hallo"\n'
        + SITE.format(name="acme"),
    )
    assert said(policy) == []
    assert policy.forced.values == {"store_passwords": False, "keep_sessions_days": 30}
    assert policy.default.values == {
        "proxy": "http://proxy.example:8080",
        "invitations": {"de": "Hallo"},
    }
    assert {key: location.line for key, location in policy.forced.locations.items()} == {
        "store_passwords": 3,
        "keep_sessions_days": 4,
    }
    assert policy.default.locations["invitations"].line == 7
    assert names(policy) == ["acme"]
    assert policy.sites[0].location.line == 9


GOOD = '[default]\nappearance = "dark"\n' + SITE.format(name="acme")


@pytest.mark.parametrize(
    ("wrong", "mistake"),
    [
        ("languge = 1", "line 1, languge: Unknown key."),
        ("[forced]\ncolor = 1", "line 2, forced.color: Unknown key."),
        (
            "[forced]\nrep_name = 7",
            "line 2, forced.rep_name: Expected a quoted string, found a whole number.",
        ),
        (
            "[forced]\ntray_icon = 1",
            "line 2, forced.tray_icon: Expected true or false, found a whole number.",
        ),
        (
            "[forced]\nkeep_sessions_days = -1",
            "line 2, forced.keep_sessions_days: Expected a whole number of at least 0.",
        ),
        (
            '[forced]\nlanguage = "xx"',
            "line 2, forced.language: Expected one of system, en, de, es, fr, ja, ar.",
        ),
        (
            f'[forced]\nrep_name = "{"x" * 129}"',
            "line 2, forced.rep_name: Expected a string of at most 128 characters.",
        ),
        (
            '[forced]\nrep_name = "a\\u0007"',
            "line 2, forced.rep_name: Line breaks and other control characters aren't allowed.",
        ),
        (
            '[forced]\nclient_certificate = "rep.pem"',
            "line 2, forced.client_certificate: Enter the full path.",
        ),
        (
            "[forced.invitations]\nxx = 'a'",
            "line 2, forced.invitations.xx: Expected one of en, de, es, fr, ja, ar.",
        ),
        (
            "[forced.invitations]\nen = 'a'\nde = 1",
            "line 3, forced.invitations.de: Expected a quoted string.",
        ),
        (
            '[forced.invitations]\nen = "a\\u0000"',
            "line 2, forced.invitations.en: Control characters aren't allowed.",
        ),
        (
            "[forced]\ninvitations = 1",
            "line 2, forced.invitations: Expected a table, found a whole number.",
        ),
    ],
)
def test_a_mistake_costs_one_key(file, wrong, mistake):
    policy = policy_of(file, f"{wrong}\n{GOOD}")
    assert said(policy) == [f"policy.toml, {mistake}"]
    assert policy.default.values == {"appearance": "dark"}
    assert names(policy) == ["acme"]


def test_a_text_that_is_wrong_does_not_cost_the_other_languages(file):
    policy = policy_of(file, "[default.invitations]\nen = 'Hello'\nxx = 'a'\nde = 'Hallo'\n")
    assert policy.default.values == {"invitations": {"en": "Hello", "de": "Hallo"}}
    assert len(said(policy)) == 1


def test_an_invitation_is_checked_for_fields_that_do_not_exist(file):
    file.write_text('[default.invitations]\nen = "{key}"\nde = "{kee} {sight}"\n')
    policy = read_policy([file])
    assert said(policy) == [
        "policy.toml, line 3, default.invitations.de: Unknown field {kee}. "
        "Available: {rep}, {site}, {key}, {join_address}, {case}."
    ]
    assert policy.default.values == {"invitations": {"en": "{key}"}}


@pytest.mark.parametrize(
    "proxy",
    [
        "http://rep:geheim@proxy.example:8080",
        "http://:geheim@proxy.example",
        "rep:geheim@proxy.example:8080",
        "socks5://rep:geheim@proxy.example",
        "http://rep:ge/he@im@proxy.example:99999",
    ],
)
def test_a_proxy_with_a_password_is_refused_and_never_quoted(file, proxy):
    policy = policy_of(file, f'[forced]\nproxy = "{proxy}"\n')
    assert said(policy) == [
        "policy.toml, line 2, forced.proxy: Don't put a password here. It "
        "belongs in the system keyring."
    ]
    assert "proxy" not in policy.forced.values


@pytest.mark.parametrize(
    "proxy",
    [
        *("", "System", "proxy.example", "socks5://proxy.example"),
        *("http://", "http://a:0", "http://a:x", "http://a:99999", "http://a/pac", "http://a?b"),
        *("http://[a", "http://a b", "http://ä.example", "http://a#b"),
    ],
)
def test_a_proxy_that_is_no_address(file, proxy):
    policy = policy_of(file, f'[forced]\nproxy = "{proxy}"\n')
    assert said(policy) == [
        'policy.toml, line 2, forced.proxy: Expected "system", "none", or a '
        'URL such as "http://proxy.example:8080".'
    ]


@pytest.mark.parametrize(
    "proxy",
    ["system", "none", "http://a", "http://a:1/", "https://a:8443", "http://rep@a:8080"],
)
def test_a_proxy_that_is_one(file, proxy):
    assert policy_of(file, f'[forced]\nproxy = "{proxy}"\n').forced.values == {"proxy": proxy}


def test_a_site_that_is_wrong_does_not_cost_the_others(file):
    text = SITE.format(name="acme").replace("https", "http") + SITE.format(name="beta")
    policy = policy_of(file, text)
    assert said(policy) == [
        "policy.toml, line 3, url: acme: The URL must start with https://, "
        "because the password is sent over this connection."
    ]
    assert names(policy) == ["beta"]


# --- Several files -------------------------------------------------------------------------------


def test_the_first_file_that_sets_a_key_counts(own_folders):
    first, second, third = (own_folders / f"{name}.toml" for name in ("first", "second", "third"))
    second.write_text('[forced]\nproxy = "none"\n' + SITE.format(name="acme"))
    third.write_text(
        '[forced]\nproxy = "system"\ntray_icon = true\n[default]\nlanguage = "de"\n'
        + SITE.format(name="acme").replace("hostid", "other")
        + SITE.format(name="beta")
    )
    policy = read_policy([first, second, third])
    assert said(policy) == []
    assert policy.forced.values == {"proxy": "none", "tray_icon": True}
    assert policy.forced.locations["proxy"].file == second
    assert policy.default.values == {"language": "de"}
    assert names(policy) == ["acme", "beta"]
    assert policy.sites[0].site is not None
    assert policy.sites[0].site.webex_id == "hostid"


# --- Fail-safe -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "strict"),
    [
        ("[forced]\nminimum_tls = 1.3\n", {"minimum_tls"}),
        ('[forced]\nminimum_tls = "1.4"\nstore_passwords = "no"\n', set(STRICTEST)),
        ("forced = 3\n", set(STRICTEST)),
        ("[[forced]]\n", set(STRICTEST)),
        ('[default]\nminimum_tls = "1.4"\n', set()),
        ("[forced]\nrep_name = 1\n", set()),
    ],
)
def test_a_forced_value_that_can_t_be_used_is_taken_for_the_strictest(file, text, strict):
    policy = policy_of(file, text)
    assert policy.forced.values == {key: STRICTEST[key] for key in strict}
    assert policy.forced.locations.keys() == strict
    assert sum("Until this is fixed, " in mistake for mistake in said(policy)) == len(strict)


@pytest.mark.parametrize(
    ("text", "strict"),
    [
        ("[forced]\nminimum_tls = 1.2.3\nlanguage = \n", {"minimum_tls"}),
        ("[forced]\nlanguage = \n", set()),
        ("[forced]\nstore_passwords = maybe\nminimum_tls = '1.2'\n", set(STRICTEST)),
        ("[forced]\nstore_passwords = false\n".encode("utf-16"), set(STRICTEST)),
        (b"\xff\xfe", set(STRICTEST)),
        (b"#" * (1024 * 1024 + 1), set(STRICTEST)),
    ],
)
def test_a_file_that_can_t_be_read_is_said_and_may_have_forced_what_it_names(file, text, strict):
    policy = policy_of(file, text)
    assert policy.forced.values == {key: STRICTEST[key] for key in strict}
    assert said(policy)[0].startswith("policy.toml, line ")
    assert len(said(policy)) == 1 + len(strict)


def test_a_file_that_may_not_be_read_forces_the_strictest(own_folders):
    (own_folders / "folder").mkdir()  # as a superuser reads it, whatever its mode is
    policy = read_policy([own_folders / "folder"])
    assert policy.forced.values == STRICTEST
    assert said(policy)[0] == "folder, line 1: Couldn't read it: Is a directory."


@posix
def test_a_file_without_permission(file):
    file.write_text("[default]\n")
    read_policy([file])  # what it imports may be readable only by this user
    file.chmod(0)
    user = os.geteuid()
    if user == 0:  # who reads every file
        os.seteuid(65534)
    try:
        policy = read_policy([file])
    finally:
        if user == 0:
            os.seteuid(user)
    assert policy.forced.values == STRICTEST
    assert "Permission denied" in said(policy)[0]


def test_a_more_important_file_s_value_stands_above_a_broken_file(own_folders, file):
    broken = own_folders / "broken.toml"
    broken.write_text("minimum_tls = = 3\nstore_passwords")
    file.write_text('[forced]\nminimum_tls = "1.2"\nstore_passwords = true\n')
    assert read_policy([file, broken]).forced.values == {
        "minimum_tls": "1.2",
        "store_passwords": True,
    }
    assert read_policy([broken, file]).forced.values == STRICTEST


# --- A newer program's file ----------------------------------------------------------------------


def test_a_file_of_a_newer_form_is_read_as_far_as_it_is_known(file):
    policy = policy_of(file, "schema = 2\nfuture = 1\n[forced]\nfuture = 1\ntray_icon = true\n")
    assert [mistake.key for mistake in policy.mistakes] == ["schema"]
    assert policy.forced.values == {"tray_icon": True}


PRESETS = """
[[presets]]
site = "acme"
name = "Billing"
session_type = 13
codes = { 2 = "Billing" }

[[presets]]
site = "acme"
name = "Wrong"
codes = { 11 = "x" }
"""


def test_presets_of_a_policy(file):
    policy = policy_of(file, PRESETS)
    assert policy.presets == (Preset("acme", "Billing", 13, {2: "Billing"}),)
    assert policy.presets[0].is_locked
    assert str(policy.presets[0].location) == f"{file}:4"
    (mistake,) = policy.mistakes
    assert (mistake.line, mistake.key) == (11, "codes.11")


def test_the_first_policy_with_a_preset_of_a_name_counts(own_folders):
    files = [own_folders / name for name in ("a.toml", "b.toml")]
    files[0].write_text('[[presets]]\nsite = "acme"\nname = "One"\nsession_type = 13\n')
    files[1].write_text(
        '[[presets]]\nsite = "acme"\nname = "ONE"\n[[presets]]\nsite = "acme"\nname = "Two"\n'
    )
    presets = read_policy(files).presets
    assert [(preset.name, preset.session_type) for preset in presets] == [
        ("One", 13),
        ("Two", None),
    ]


# --- Hostile files -------------------------------------------------------------------------------


@given(TABLES, TABLES, st.booleans())
@HOSTILE
def test_whatever_stands_there_costs_itself_alone(file, forced, default, is_inline):
    forced.pop("tray_icon", None)
    forced["tray_icon"] = "true"
    head = "[forced]\n" if not is_inline else "[default]\n[forced]\n"
    text = f"{head}{lines_of(forced)}"
    if not is_inline:
        text += f"[default]\n{lines_of(default)}"
    text += SITE.format(name="acme")
    policy = policy_of(file, text)
    assert policy.forced.values["tray_icon"] is True
    assert names(policy) == ["acme"]
    assert all(1 <= mistake.line <= text.count("\n") + 1 for mistake in policy.mistakes)
    assert all(mistake.sentence for mistake in policy.mistakes)
    assert "geheim" not in "".join(said(policy))


@given(st.binary(max_size=80) | st.text(max_size=80).map(str.encode))
@example(b"[forced]\ninvitations = []")
@example(b"[forced.invitations.en]")
@example(b"sites = 3\n[[forced]]")
@HOSTILE
def test_no_file_raises(file, text):
    policy = policy_of(file, text)
    assert all(mistake.line >= 1 and mistake.sentence for mistake in policy.mistakes)


def test_one_entry_serves_every_rep(file, monkeypatch):
    monkeypatch.setenv("LOGNAME", "maria")
    file.write_text(
        '[[sites]]\nname = "Acme"\nurl = "https://acme.webex.com/x"\nsite_name = "acme"\n'
        'webex_id = "{login}"\nemail = "{login}@acme.example"\n'
    )
    (entry,) = read_policy([file]).sites
    assert entry.site is not None
    assert (entry.site.webex_id, entry.site.email) == ("maria", "maria@acme.example")
    assert entry.site.account == "maria@acme.webex.com"


@pytest.mark.parametrize(
    ("address", "is_right"),
    [
        ("http://proxy.example:8080", True),
        ("https://proxy.example/", True),
        ("proxy.example:8080", True),
        ("127.0.0.1:3128", True),
        ("[::1]:3128", True),
        ("http://rep@proxy.example:8080", True),
        ("sistem", False),
        ("socks5://proxy.example:1080", False),
        ("http://proxy.example:8080/path", False),
        ("http://proxy.example:port", False),
        ("http://rep:PASS/word@proxy.example:8080", False),
        ("rep:p@ss#1@proxy.example:8080", False),
        ("rep:secret@", False),
    ],
)
def test_the_proxy_is_read_as_everywhere_and_a_password_refused(
    address: str, is_right: bool
) -> None:
    problem = proxy_problem(address)
    assert (problem is None) is is_right
    has_password = "rep:" in address
    assert ("keyring" in (problem or "")) is has_password
