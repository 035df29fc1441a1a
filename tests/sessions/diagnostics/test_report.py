"""The contents of Copy diagnostics: enough for an engineer, and no secret."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import keyring
import msgspec
import pytest

from csr_desktop.sessions.diagnostics.log_tail import MOST_LINES, log_tail
from csr_desktop.sessions.diagnostics.report import Known, diagnostics
from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.journal.database import SCHEMA_VERSION
from csr_desktop.sessions.journal.statistics import Statistics
from csr_desktop.sessions.outcome import Created, Refused
from csr_desktop.sessions.services import Services
from csr_desktop.settings.merged import SettingsFiles
from csr_desktop.settings.preferences.preferences import Preferences
from csr_desktop.settings.sites.oauth import OAuth
from csr_desktop.settings.sites.site import Site
from csr_desktop.settings.toml.file import Mistake
from csr_desktop.system.log import close_log
from csr_desktop.system.paths import find_paths
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.oauth.tokens import Tokens
from csr_desktop.webex.secret import Secret
from csr_desktop.wiring import build_services
from tests.support.memory_keyring import MemoryKeyring

SITE = Site(
    name="Hush Hush Industries",
    url="https://acme.webex.com/WBXService/XMLService",
    webex_id="maria.rep",
    site_id="004711",
    partner_id="PartnerSecret",
    email="maria@example.com",
)
BROWSER_SITE = msgspec.structs.replace(
    SITE,
    authentication="browser",
    oauth=OAuth(
        client_id="C1-private",
        client_secret=Secret("geheim"),
        redirect_uri="http://127.0.0.1:5000/authorize",
    ),
)
SECRETS = (
    "Hush Hush",
    "maria",
    "004711",
    "PartnerSecret",
    "CASE-PRIVATE",
    "987654321",
    "hunter2",
    "TheRepsName",
)


@pytest.fixture
def services(own_folders: Path) -> Iterator[Services]:
    paths = find_paths(demo=False)
    with closing(build_services(paths, SettingsFiles(paths.preferences), demo=False)) as built:
        built.passwords.remember(SITE, Secret("hunter2"), keep=False)
        yield built
    close_log()


def known(tmp_path: Path, **changes: object) -> Known:
    values = {
        "sites": (SITE,),
        "mistakes": (),
        "preferences": Preferences(),
        "log": tmp_path / "csr-desktop.log",
        "window": ("Qt 6 on offscreen",),
    }
    return Known(**(values | changes))  # type: ignore[arg-type]


def write(journal: Journal, outcome: Created | Refused, seconds: float) -> None:
    intent = journal.write_intent(Draft(SITE, 13, {1: "CASE-PRIVATE"}))
    journal.write_outcome(intent.mark, outcome, seconds)


def test_it_tells_what_an_engineer_needs_and_no_secret(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", "http://maria:hunter2@proxy.example:8080")
    refused = Refused(Problem(Cause.SITE_REFUSED, Certainty.REFUSED, "060017", "CASE-PRIVATE"))
    for number in range(1, 121):
        write(services.journal, Created("987654321"), number / 10)
    write(services.journal, refused, 0.5)
    (tmp_path / "csr-desktop.log").write_text(
        "2026-11-23 10:00:00,123 INFO csr_desktop.sessions.create: "
        "Attempt 1 at Hush Hush Industries: created\n"
    )
    mistakes = (Mistake(Path("/home/maria/sites.toml"), 7, "sites[0].passwort", "found hunter2."),)
    preferences = Preferences(tray_icon=True, rep_name="TheRepsName", minimum_tls="1.3")
    text = diagnostics(
        known(tmp_path, mistakes=mistakes, preferences=preferences), services, Cancellation()
    )
    assert [secret for secret in SECRETS if secret in text] == []
    for fact in (
        "Python: 3.",
        "SQLite: 3.",
        "https: proxy.example:8080",
        "Site 1: https://acme.webex.com",
        "sites.toml, line 7, sites[0].passwort",
        "121 attempts: created 120, refused 1",
        f"schema {SCHEMA_VERSION}",
        "Last 100 attempts: p50 7.00 s, p95 11.50 s",
        "tray_icon: True",
        "rep_name: changed",
        "minimum_tls: 1.3",
        "Attempt 1 at site 1: created",
        "Qt 6 on offscreen",
    ):
        assert fact in text


def test_of_a_browser_sign_in_that_it_is_one(services: Services, tmp_path: Path) -> None:
    text = diagnostics(known(tmp_path, sites=(BROWSER_SITE,)), services, Cancellation())
    assert "Site 1: https://acme.webex.com, by browser, set: webex_id, " in text
    assert "email, oauth; time-out" in text
    assert "  at webexapis.com, for a session ticket; redirect to 127.0.0.1:5000; " in text
    assert "client secret in the settings; no sign-in is known" in text
    assert "geheim" not in text
    assert "private" not in text


def test_of_whoever_is_signed_in_neither_name_nor_token(
    services: Services, tmp_path: Path, memory_keyring: MemoryKeyring
) -> None:
    tokens = Tokens(Secret("ACCESS-geheim"), 900.0, Secret("REFRESH-geheim"), 86400.0)
    services.tokens.store(BROWSER_SITE, tokens, "maria@example.com")
    text = diagnostics(known(tmp_path, sites=(BROWSER_SITE,)), services, Cancellation())
    assert "; signed in, until 20" in text
    assert [secret for secret in (*SECRETS, "geheim") if secret in text] == []


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("http://proxy.example:8080", "proxy.example:8080"),
        ("proxy.example:8080", "proxy.example:8080"),
        ("http://maria:hunter2@proxy.example", "proxy.example"),
        ("maria:hunter2@proxy.example:1", "proxy.example:1"),
        ("http://maria:hun/ter2@proxy.example", "proxy.example"),
        ("http://maria/x:hunter2@proxy.example", "proxy.example"),
        ("http://maria#hunter2@proxy.example", "proxy.example"),
        ("http://maria?hunter2@proxy.example", "proxy.example"),
        ("http://[maria@", "set, but not usable (proxy address)"),
        ("socks5h://maria:hunter2@10.0.0.1:1080", "set, but not usable (proxy kind)"),
    ],
)
def test_of_a_proxy_the_host_alone(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, address: str, told: str
) -> None:
    monkeypatch.setenv("https_proxy", address)
    text = diagnostics(known(tmp_path), services, Cancellation())
    assert f"  https: {told}\n" in text
    assert "maria" not in text
    assert "ter2" not in text


class Talkative(MemoryKeyring):
    """Raises with a secret in its words."""

    @property
    def backends(self) -> tuple[MemoryKeyring, ...]:
        raise RuntimeError("hunter2")


def test_a_keyring_that_fails_is_told_without_its_words(
    services: Services, tmp_path: Path, no_keyring: None
) -> None:
    keyring.set_keyring(Talkative())
    text = diagnostics(known(tmp_path), services, Cancellation())
    assert "could not be found out: RuntimeError" in text
    assert "hunter2" not in text


def test_a_journal_that_can_not_be_read_is_told(services: Services, tmp_path: Path) -> None:
    (tmp_path / "sessions.db").mkdir()
    text = diagnostics(known(tmp_path, sites=()), services, Cancellation())
    assert "can't be read" in text
    assert str(tmp_path) not in text


def test_an_empty_program_has_diagnostics_too(services: Services, tmp_path: Path) -> None:
    text = diagnostics(known(tmp_path, sites=()), services, Cancellation())
    assert "no attempts" in text
    assert "can't be read: FileNotFoundError" in text


def test_percentiles_by_nearest_rank() -> None:
    def of(*seconds: float) -> Statistics:
        return Statistics(0, 2, {}, seconds)

    assert of().percentile(50) is None
    assert of(3.0).percentile(50) == of(3.0).percentile(95) == 3.0
    assert of(1, 2, 3, 4).percentile(50) == 2
    assert of(*range(1, 101)).percentile(95) == 95


LOG = """\
cut in the middle CASE-PRIVATE
2026-11-23 10:00:00,123 INFO csr_desktop.sessions.create: Attempt 12 at Hush Hush Industries: ok
2026-11-23 10:00:01,123 CRITICAL csr_desktop.app.run: Unexpected
Traceback (most recent call last):
  File "/home/maria/csr_desktop/ui/main_window.py", line 12, in create_session
    draft = draft_of("CASE-PRIVATE")
  File "C:\\Users\\maria\\app.py", line 3, in <lambda>
ValueError: can't use hunter2
some.module.OddError: 987654321
2026-11-23 10:00:02,123 INFO csr_desktop.x: HOME/x of maria.rep@acme.webex.com 987654321
2026-11-23 10:00:02,123 INFO requests: hunter2
"""


def test_of_the_log_records_and_places_alone(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_text(LOG.replace("HOME", str(Path.home())))
    assert log_tail(path, (SITE,)) == [
        "2026-11-23 10:00:00,123 INFO csr_desktop.sessions.create: Attempt 12 at site 1: ok",
        "2026-11-23 10:00:01,123 CRITICAL csr_desktop.app.run: Unexpected",
        "  main_window.py, line 12, in create_session",
        "  app.py, line 3, in <lambda>",
        "  ValueError",
        "  some.module.OddError",
        "2026-11-23 10:00:02,123 INFO csr_desktop.x: ~/x of … …",
    ]


def test_of_a_long_log_the_end_alone(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_text(
        "".join(f"2026-11-23 10:00:00,123 INFO csr_desktop.x: line {n}\n" for n in range(5000))
    )
    lines = log_tail(path, ())
    assert len(lines) == MOST_LINES
    assert lines[-1].endswith("line 4999")


def test_the_time_is_what_the_newest_attempts_took(services: Services) -> None:
    for seconds in (100.0,) * 50 + (1.0,) * 100:
        write(services.journal, Created("987654321"), seconds)
    assert services.journal.statistics().percentile(95) == 1.0
    assert services.journal.recent(datetime(2000, 1, 1, tzinfo=UTC), 1)
