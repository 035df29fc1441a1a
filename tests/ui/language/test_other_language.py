"""What a rep reads from the code without Qt, in a language without a word of English."""

from __future__ import annotations

import itertools
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from csr_desktop.background.worker import Worker
from csr_desktop.demo_sites import DemoSites
from csr_desktop.sessions.create import CreateSession
from csr_desktop.sessions.credentials.passwords import Passwords
from csr_desktop.sessions.credentials.sign_in import SignIn
from csr_desktop.sessions.credentials.tokens import Tokens
from csr_desktop.sessions.draft import Draft, draft_problems
from csr_desktop.sessions.history.export_format import json_object
from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.journal.notices import MISSING, NEWEST_MISSING, of_damage
from csr_desktop.sessions.journal.orphans import add_notice
from csr_desktop.sessions.links.compatibility import first_mismatch
from csr_desktop.sessions.links.link import LONGEST, parse_link
from csr_desktop.sessions.links.problems import LinkProblem
from csr_desktop.sessions.network.clients import Clients
from csr_desktop.sessions.outcome import Attempt, LocalCause, NotSent, explain
from csr_desktop.settings.joined_sites import JoinedSites
from csr_desktop.settings.merged import SettingsFiles
from csr_desktop.settings.policy import read_policy
from csr_desktop.settings.preferences.invitation_template import template_problem
from csr_desktop.settings.presets.presets import Preset, Presets
from csr_desktop.settings.sites.changes import differences
from csr_desktop.settings.sites.file import SitesFile
from csr_desktop.settings.sites.site import SessionType, Site, SiteProblem, TrackingCode, check_site
from csr_desktop.settings.toml.file import Wrong
from csr_desktop.settings.toml.messages import value_mistake
from csr_desktop.system.log import close_log
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.menu.demo_faults_menu import FaultsMenu, fault_words
from csr_desktop.ui.widgets.menu import FittedMenu
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.client import Client
from csr_desktop.webex.faults import FAULTS, Cause, Certainty, Problem
from csr_desktop.webex.invalid_request import InvalidRequest
from csr_desktop.webex.message import SecurityContext, write_request
from csr_desktop.webex.operations import CreateSupportSession
from csr_desktop.webex.secret import Secret
from csr_desktop.wiring import build_services
from tests.sessions.conftest import ACME
from tests.support.masked_language import english_in, masked
from tests.support.texts import texts

IDS = ("", *FAULTS, "019999", "039999", "119999", "999998", "garbage")
CAUSES: tuple[StrEnum, ...] = (*Cause, *LocalCause)


@pytest.fixture
def abroad() -> Iterator[None]:
    """The rep has another language."""
    with masked():
        yield


@pytest.mark.parametrize("cause", [each for each in CAUSES if each is not Cause.INVALID_REQUEST])
def test_every_problem(abroad: None, cause: StrEnum) -> None:
    for certainty, exception_id in itertools.product(Certainty, IDS):
        happened, to_do = explain(Problem(cause, certainty, exception_id))
        assert english_in(happened) == ""
        assert english_in(to_do) == ""


CREDENTIALS = SecurityContext("hostid", Secret("x"), "0000")
REQUESTS: tuple[Callable[[], object], ...] = (
    lambda: CreateSupportSession("13"),  # type: ignore[arg-type]
    lambda: CreateSupportSession(13, {11: "x"}),
    lambda: CreateSupportSession(13, {3: "a\x07"}),
    lambda: CreateSupportSession(13, {3: "x" * 129}),
    *(
        lambda wrong=wrong: write_request(CreateSupportSession(), wrong)
        for wrong in (
            SecurityContext("hostid", Secret("x")),
            SecurityContext("hostid", Secret("x"), "acme"),
            SecurityContext("", Secret("x"), "0000"),
            SecurityContext("hostid", Secret(""), "0000"),
            SecurityContext("hostid", Secret("a\x07"), "0000"),
            SecurityContext("h" * 5000, Secret("x"), "0000"),
        )
    ),
)


@pytest.mark.parametrize("request_", REQUESTS)
def test_a_request_that_is_wrong_is_a_code_on_disk_and_a_sentence_when_shown(
    abroad: None, request_: Callable[[], object]
) -> None:
    with pytest.raises(InvalidRequest) as refused:
        request_()
    detail = str(refused.value)
    assert "⟦" not in detail
    data = ("U+0007", "webExID", "password")
    sentences = explain(Problem(Cause.INVALID_REQUEST, Certainty.NOT_SENT, detail=detail))
    assert [english_in(sentence, data) for sentence in sentences] == ["", ""]
    message = msgspec.json.decode(detail)
    values = [*message.get("values", ()), str(message.get("count", ""))]
    assert [value for value in values if value not in sentences[0]] == [], "values are kept"


def test_an_attempt_of_abroad_is_described_in_the_language_of_now(own_folders: Path) -> None:
    path = own_folders / "sessions.db"
    journal = Journal(path)

    def no_client(_: Site) -> Client:
        raise AssertionError("nothing is sent")

    create = CreateSession(
        journal, SignIn(Passwords(), no_client, Tokens(Clients().connection)), no_client
    )
    with masked():
        attempt = create(Draft(ACME, 13, {3: "x" * 129}), 0.0, Cancellation())
        assert isinstance(attempt.outcome, NotSent)
        assert english_in(explain(attempt.outcome.problem)[0]) == ""
    (read,) = journal.each()
    assert isinstance(read.outcome, NotSent)
    assert explain(read.outcome.problem) == (
        "Tracking code 3 has 129 characters, but the site allows 128. Shorten it.",
        "Fix this, then try again. Nothing was sent.",
    )
    journal.close()
    with closing(sqlite3.connect(path)) as database:
        assert "⟦" not in "".join(database.iterdump())


def test_what_a_program_reads_is_english(abroad: None) -> None:
    problem = Problem(Cause.SITE_REFUSED, Certainty.REFUSED, "110055")
    attempt = Attempt(1, "Acme", 13, {}, datetime.now(UTC), 1.0, NotSent(problem))
    found = json_object(attempt)
    assert found["what_happened"] == "This account can't use this session type."
    assert "⟦" not in json.dumps(found, ensure_ascii=False)


CODES = (
    TrackingCode(1, required=True),
    TrackingCode(2, "Fall", required=True, values=("a", "b")),
    TrackingCode(3, values=tuple("abcdefghijk")),
    TrackingCode(4),
    TrackingCode(5),
)


def test_drafts(abroad: None) -> None:
    site = msgspec.structs.replace(ACME, tracking_codes=CODES)
    problems = draft_problems(site, {3: "z", 4: "a\x07", 5: "x" * 200})
    assert [problem.number for problem in problems] == [1, 2, 3, 4, 5]
    assert [english_in(each.sentence, ["Fall", "U+0007"]) for each in problems] == [""] * 5


@pytest.mark.parametrize(
    ("session_type", "codes"), [(7, {}), (None, {9: "x"}), (None, {2: "z"}), (None, {3: "z"})]
)
def test_what_does_not_fit(abroad: None, session_type: int | None, codes: dict[int, str]) -> None:
    site = msgspec.structs.replace(ACME, tracking_codes=CODES)
    names = [kind.name for kind in site.session_types]
    values = ("a, b, c, d, e, f, g, h", "a, b", "z", "Fall", site.name, *names)
    assert english_in(first_mismatch(site, session_type, codes), values) == ""


LINKS = (
    "",
    "csr-desktop://delete",
    "csr-desktop://new?send=1",
    "csr-desktop://new?code1=x&code1=x",
    "csr-desktop://new?code1",
    "csr-desktop://new?code1=x#y",
    "csr-desktop://new?code1=%4",
    "csr-desktop://new?code1=%C3",
    "csr-desktop://new?code1=a%07",
    "csr-desktop://new?site=",
    "csr-desktop://new?type=1e3",
    "csr-desktop://new?code1=" + "x" * 129,
    "csr-desktop://new?code1=a\nb",
    "csr-desktop://new?code1=\udc80",
    "csr-desktop://new?site=" + "x" * LONGEST,
)
LINK_DATA = ("csr-desktop://", "delete", "send", "code1", "U+0007", "1e3")


@pytest.mark.parametrize("link", LINKS)
def test_links(abroad: None, link: str) -> None:
    with pytest.raises(LinkProblem) as refused:
        parse_link(link)
    assert english_in(refused.value.sentence, LINK_DATA) == ""


UNCLOSED = "Invalid value (at end of document)"  # tomllib's own words stay English
FILES = (
    "x = [",
    f"x = {'[' * 20000}",
    f"x = 1{'0' * 5000}",
    "x" * 1024 * 1024 * 2,
    b"# \xe9\n",
    "x = 1",
    "sites = 3",
    'schema = "x"',
    "schema = 99",
)
SITE = """
[[sites]]
name = "Acme"
url = "https://acme.webex.com/x"
webex_id = "hostid"
site_name = "acme"
"""
SITES = (
    SITE + SITE,
    SITE.replace('"hostid"', "7"),
    SITE.replace('"hostid"', "2020-01-01"),
    SITE.replace("webex_id", "who"),
    SITE.replace('name = "Acme"', ""),
    SITE + "timeout = 0",
    SITE + "timeout = 999",
    SITE + "session_types = [{id = -7, name = 'x'}]",
    SITE + "tracking_codes = [{number = 11}]",
    SITE + "tracking_codes = [{number = 1}, {number = 1}]",
    SITE + "session_types = []",
    SITE + 'authentication = "fax"',
    SITE + 'join_address = "x"',
    SITE + 'site_id = "x"',
    SITE.replace('"acme"', '"a\\nb"'),
    SITE.replace('"hostid"', '""'),
    *(
        SITE.replace("https://acme.webex.com/x", url)
        for url in ("http://[", "https://a b", "x", "https://a@b", "http://a", "https://a/?x")
    ),
)
# Of a file: its name, its keys, and the characters and names that a sentence quotes.
FILE_DATA = (
    UNCLOSED,
    *("sites.toml", "policy.toml", "preferences.toml", "presets.toml", "[[sites]]", "[[presets]]"),
    *("sites[0]", "sites[1]", "'x'", "'a'", "Acme"),
    *("session_types[0].id", "session_types[0]", "session_types", "tracking_codes[0].number"),
    *("tracking_codes[0]", "tracking_codes", "authentication", "join_address", "site_name"),
    *("site_id", "webex_id", "timeout", "schema", "sites", "name", "who", "url", "fax", "x", "'b'"),
)


@pytest.mark.parametrize("text", [*FILES, *SITES])
def test_mistakes_in_sites(abroad: None, own_folders: Path, text: str | bytes) -> None:
    path = own_folders / "sites.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    _, mistakes = SitesFile(path).load()
    assert mistakes
    assert [english_in(str(mistake), FILE_DATA) for mistake in mistakes] == [""] * len(mistakes)


def test_changes_of_sites_that_are_refused(abroad: None, own_folders: Path) -> None:
    file = SitesFile(own_folders / "sites.toml")
    locked = own_folders / "policy.toml"
    locked.write_text(SITE.replace("Acme", "Locked"))
    joined = JoinedSites(read_policy([locked]), file)
    own = msgspec.structs.replace(ACME, name="Own")
    joined.add(own)
    taken = msgspec.structs.replace(own, name="Locked")
    refused: list[Callable[[], None]] = [
        lambda: joined.add(own),
        lambda: joined.add(taken),
        lambda: joined.remove("Locked"),
        lambda: joined.remove("Gone"),
        lambda: file.reorder(["Own", "Own"]),
        lambda: check_site(msgspec.structs.replace(own, url="x")),
    ]
    for job in refused:
        with pytest.raises(SiteProblem) as problem:
            job()
        assert english_in(problem.value.sentence, [locked, "Gone", "https://"]) == ""
    file.add(taken)
    shadowed = [str(mistake) for mistake in joined.load()[1]]
    assert [english_in(each, ["sites.toml", "name", "Locked"]) for each in shadowed] == [""]
    file.path.write_text("x = [")
    with pytest.raises(SiteProblem) as problem:
        file.add(own)
    assert english_in(problem.value.sentence, FILE_DATA) == ""
    file.path.write_text("sites = []")
    with pytest.raises(Wrong) as refused_form:
        file.add(own)
    assert english_in(refused_form.value.sentence, ["sites.toml", "[[sites]]"]) == ""


PREFERENCES = {
    "color": 1,
    "appearance": "pink",
    "rep_name": "x" * 129,
    "proxy": "ftp://x",
    "proxy_user": "a\nb",
    "client_certificate": "x.pem",
    "keep_sessions_days": -1,
    "tray_icon": "yes",
    "invitations": {"de": 7, "xx": "a", "es": "{", "fr": "{nix}", "ja": " ", "ar": "\x07"},
}
WORDS = ("system, light, dark", "en, de, es, fr, ja, ar", "rep", "site", "key", "join_address")
PREFERENCE_DATA = (*FILE_DATA, *PREFERENCES, *WORDS, "high contrast", "case", "nix", "invitations")


def test_mistakes_in_preferences_and_policy(abroad: None, own_folders: Path) -> None:
    path, policy = own_folders / "preferences.toml", own_folders / "policy.toml"
    invitations = "invitations = {de = 7, xx = 'a', es = '{', fr = '{nix}', ja = ' '}"
    texts = {key: value for key, value in PREFERENCES.items() if key != "invitations"}
    lines = [f"{key} = {json.dumps(value)}" for key, value in texts.items()]
    path.write_text("\n".join([*lines, invitations]))
    policy.write_text('default = 3\n[forced]\nminimum_tls = "1.9"\nstore_passwords = 3\n')
    files = SettingsFiles(path, [policy])
    _, mistakes = files.load()
    assert len(mistakes) == 8 + 5 + 5
    languages = [f"invitations.{code}" for code in PREFERENCES["invitations"]]  # type: ignore[attr-defined]
    keys = ("forced.minimum_tls", "forced.store_passwords", "[default]", "default", "1.2, 1.3")
    data = (*PREFERENCE_DATA, *languages, *keys)
    assert [english_in(str(mistake), data) for mistake in mistakes] == [""] * len(mistakes)
    for key, value in PREFERENCES.items():
        with pytest.raises(Wrong) as wrong:
            SettingsFiles(own_folders / "none.toml").save({key: value})
        assert english_in(wrong.value.sentence, data) == ""
    with pytest.raises(Wrong) as wrong:
        files.save({"minimum_tls": "1.3"})
    assert english_in(wrong.value.sentence, [policy]) == ""
    path.write_text("x = [")
    with pytest.raises(Wrong) as wrong:
        files.save({"tray_icon": True})
    assert english_in(wrong.value.sentence, data) == ""
    with pytest.raises(Wrong) as wrong:
        SettingsFiles(path).save({"proxy": "http://a:b@c"})
    assert english_in(wrong.value.sentence) == ""


def test_mistakes_found_before_the_language_was_known(own_folders: Path) -> None:
    path = own_folders / "preferences.toml"
    path.write_text("color = 1")
    files = SettingsFiles(path)
    files.load()
    with masked():
        (mistake,) = files.mistakes
        assert english_in(str(mistake), ["preferences.toml", "color"]) == ""
    path.unlink()
    files.load()
    assert files.mistakes == ()


def test_the_worker_tells_them_in_the_language_of_the_window(own_folders: Path) -> None:
    paths = find_paths(demo=False)
    paths.preferences.parent.mkdir(parents=True)
    paths.preferences.write_text("color = 1")
    files = SettingsFiles(paths.preferences)
    files.load()
    worker = Worker(lambda: build_services(paths, files, demo=False), lambda: datetime.now(UTC))
    with masked():
        opened = worker.open()
    worker.shut()
    close_log()
    (mistake,) = opened.mistakes
    assert english_in(mistake.sentence) == ""


@pytest.mark.parametrize("text", [" ", "{", "a {nix}"])
def test_templates(abroad: None, text: str) -> None:
    fields = ("{nix}", "{rep}", "{site}", "{key}", "{join_address}", "{case}")
    assert english_in(template_problem(text) or "", fields) == ""


PRESET = '[[presets]]\nsite = "Acme"\nname = "Printer"\n'


@pytest.mark.parametrize(
    "text",
    [
        "x = 1",
        "presets = 3",
        PRESET + PRESET,
        PRESET.replace("Printer", " "),
        PRESET.replace("Printer", "x" * 61),
        PRESET.replace("Printer", "a\\nb"),
        PRESET + 'codes = {11 = "x"}',
        PRESET + f'codes = {{1 = "{"x" * 129}"}}',
        PRESET + 'codes = {1 = "\\u0007"}',
        PRESET.replace("site", "where"),
    ],
)
def test_mistakes_in_presets(abroad: None, own_folders: Path, text: str) -> None:
    path = own_folders / "presets.toml"
    path.write_text(text)
    found = Presets(path).read()
    keys = ("presets.toml", "[[presets]]", "presets", "Printer", "codes.11", "codes.1", "U+0007")
    data = (*keys, "where", "site", "name", "x")
    assert found.mistakes
    assert [english_in(str(each), data) for each in found.mistakes] == [""] * len(found.mistakes)


def test_presets_that_can_t_be_kept(abroad: None, own_folders: Path) -> None:
    presets = Presets(own_folders / "presets.toml")
    assert english_in(presets.save(Preset("Acme", "")).problem) == ""
    assert english_in(presets.arrange("Acme", [("Gone", "x")]).problem, ["Gone"]) == ""
    presets.path.write_text("presets = []")
    assert (
        english_in(presets.save(Preset("Acme", "x")).problem, ["presets.toml", "[[presets]]"]) == ""
    )
    presets.path.write_text("presets = [")
    data = ["presets.toml", UNCLOSED]
    assert english_in(presets.save(Preset("Acme", "x")).problem, data) == ""
    presets.path.unlink()
    presets.path.mkdir()
    strerror = ("presets.toml", "Is a directory")
    assert english_in(presets.save(Preset("Acme", "x")).problem, strerror) == ""


@pytest.mark.parametrize(
    ("why", "lost"),
    [("the file is empty", None), (NEWEST_MISSING, 0), ("the file is empty", 1), ("?", 21)],
)
@pytest.mark.parametrize("kept", [0, 1, 7])
def test_news_of_the_journal(own_folders: Path, why: str, lost: int | None, kept: int) -> None:
    journal = Journal(own_folders / "sessions.db")
    journal.recent(datetime.now(UTC), 1)
    with closing(sqlite3.connect(own_folders / "sessions.db")) as database, database:
        for notice in of_damage("sessions.damaged-20260101-000000.db", why, kept, lost):
            add_notice(database, notice)
    with masked():
        told = journal.notices()
    assert english_in(told, ["sessions.damaged-20260101-000000.db"]) == ""
    assert str(kept) in told
    assert str(lost or 0) in told
    journal.close()


def test_a_missing_journal_is_told_in_the_language_of_now(own_folders: Path) -> None:
    path = own_folders / "sessions.db"
    first = Journal(path)
    with masked():
        first.write_intent(Draft(ACME, 13, {}))
        for file in own_folders.glob("sessions.db*"):
            file.unlink()
        assert english_in(first.notices()) == ""
    with closing(sqlite3.connect(path)) as database:
        ((sentence,),) = database.execute("SELECT sentence FROM news").fetchall()
    assert sentence == str(MISSING)
    second = Journal(path)  # until one run that told it has closed, each tells it
    assert second.notices().startswith("Your session history was missing.")
    second.close()
    first.close()


def test_news_that_no_version_knows_stay_as_they_are(abroad: None, own_folders: Path) -> None:
    journal = Journal(own_folders / "sessions.db")
    journal.recent(datetime.now(UTC), 1)
    with closing(sqlite3.connect(own_folders / "sessions.db")) as database, database:
        database.execute("INSERT INTO news (sentence) VALUES ('Something {0} new. 100 %n.')")
    assert journal.notices() == "Something {0} new. 100 %n."
    journal.close()


def test_changes_of_a_site(abroad: None) -> None:
    def site(*codes: TrackingCode, types: tuple[SessionType, ...] = ()) -> Site:
        kinds = types or ACME.session_types
        return msgspec.structs.replace(ACME, tracking_codes=codes, session_types=kinds)

    a, b, c = ("x1",), ("x1", "x2"), ("x2", "x1")
    before = site(
        *(TrackingCode(1, "L1"), TrackingCode(2, required=True), TrackingCode(3, values=a)),
        *(TrackingCode(4), TrackingCode(5, values=b), TrackingCode(6, values=b, default="x1")),
        *(TrackingCode(7, default="x1"), TrackingCode(8), TrackingCode(9, values=b)),
        types=(SessionType(1, "K1"), SessionType(2, "K2")),
    )
    after = site(
        *(TrackingCode(2), TrackingCode(1, "L2", required=True), TrackingCode(3, values=b)),
        *(TrackingCode(4, values=b), TrackingCode(5, values=a), TrackingCode(6, default="x2")),
        *(TrackingCode(7), TrackingCode(8, default="x1"), TrackingCode(9, values=c)),
        *(TrackingCode(10),),
        types=(SessionType(1, "K2"), SessionType(3, "K3")),
    )
    lines = (*differences(before, after), *differences(after, before))
    every = [text for text in texts() if text.context == "site_changes" and text.source]
    assert len({line.strip("⟦⟧") for line in lines}) >= len(every), "each kind is among them"
    assert [english_in(x, ["L1", "L2", "K1", "K2", "K3", "x1", "x2"]) for x in lines] == [""] * len(
        lines
    )


def test_what_can_t_be_changed_in_the_demo(abroad: None) -> None:
    demo = DemoSites(Passwords())
    with pytest.raises(SiteProblem) as problem:
        demo.remove("Mine")
    assert english_in(problem.value.sentence, ["Mine"]) == ""


def test_every_fault_of_the_demo_has_its_words(abroad: None) -> None:
    said = [fault_words(name) for name in DemoSites.faults]
    assert [english_in(words, ["AS0001"]) for words in said] == [""] * len(said)


def test_every_fault_of_the_demo_is_in_a_group_of_the_menu(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = FaultsMenu(parent)
    menu.offer(DemoSites.faults)
    groups = menu.findChildren(FittedMenu)
    offered = [action.data() for group in groups for action in group.actions()]
    assert sorted(offered) == sorted(DemoSites.faults)


def test_words_of_a_library_that_nobody_knows_stay() -> None:
    with masked():
        assert value_mistake("Something `new` - at `$.a`", lambda _: ()) == ("a", "Something new.")
