"""What was stored in one language is shown in another: the window's current one."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from csr_desktop.sessions.create import CreateSession
from csr_desktop.sessions.credentials.passwords import Passwords
from csr_desktop.sessions.credentials.sign_in import SignIn
from csr_desktop.sessions.credentials.tokens import Tokens
from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.history.export_format import csv_row, json_object
from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.network.clients import Clients
from csr_desktop.sessions.outcome import Attempt
from csr_desktop.settings.sites.site import Site
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.language import Language
from csr_desktop.ui.outcome.problem_card import details_of
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.client import Client
from tests.sessions.conftest import ACME
from tests.support.rep import Rep

ENGLISH = "Tracking code 3 has 129 characters, but the site allows 128. Shorten it."
GERMAN = "Tracking-Code 3 hat 129 Zeichen, die Site erlaubt aber 128."
OTHERS = (ENGLISH, '{"code":"gone"}', '{"code":"tracking code: length"}', "{0} %n", "")


@pytest.fixture
def journal() -> Iterator[Journal]:
    opened = Journal(find_paths(demo=True).journal)
    yield opened
    opened.close()


def refused_attempt(journal: Journal) -> Attempt:
    """An attempt whose third tracking code was too long to be sent."""

    def no_client(_: Site) -> Client:
        raise AssertionError("nothing is sent")

    create = CreateSession(
        journal, SignIn(Passwords(), no_client, Tokens(Clients().connection)), no_client
    )
    return create(Draft(ACME, 13, {3: "x" * 129}), 0.0, Cancellation())


def detail_on_disk(path: Path, new: str | None = None) -> str:
    """The newest attempt's detail as the journal has it, or another one from now on."""
    with closing(sqlite3.connect(path)) as database, database:
        if new is not None:
            database.execute("UPDATE attempts SET detail = ?", (new,))
        ((detail,),) = database.execute("SELECT detail FROM attempts").fetchall()
    return str(detail)


def test_it_is_shown_in_the_language_of_the_window(
    journal: Journal, open_desktop: Callable[..., Rep], language: Language
) -> None:
    language.speak("en")
    attempt = refused_attempt(journal)
    assert json.loads(detail_on_disk(find_paths(demo=True).journal)) == {
        "code": "tracking code: length",
        "values": ["3", "128"],
        "count": 129,
    }
    journal.close()
    rep = open_desktop(demo=True)
    rep.desktop.background.attempt_ended.emit(attempt)
    assert ENGLISH in rep.words
    rep.window.menu.history.trigger()
    history = rep.desktop.features.history
    rep.qtbot.waitUntil(lambda: history.window is not None and history.window.model.rowCount() > 0)
    assert history.window is not None
    labels = history.window.details.findChildren(QLabel)

    def history_words() -> str:
        return " ".join(label.text().replace("\u200b", "") for label in labels)

    rep.qtbot.waitUntil(lambda: ENGLISH in history_words())
    language.speak("de")
    rep.qtbot.waitUntil(lambda: GERMAN in rep.words and GERMAN in history_words())
    problem_card = rep.window.outcome.problem
    problem_card.details_button.click()
    problem_card._copy.click()
    assert f"Detail: {ENGLISH}" in rep.clipboard, "for an engineer, who may speak English alone"
    history.window.close()


def test_other_programs_read_it_in_english(journal: Journal, language: Language) -> None:
    refused_attempt(journal)
    language.speak("de")
    (attempt,) = journal.each()
    exported = json_object(attempt)
    assert exported["what_happened"] == ENGLISH
    assert exported["cause"] == "invalid request"
    assert not any("{" in cell for cell in csv_row(attempt))


@pytest.mark.parametrize("stored", OTHERS)
def test_a_sentence_of_before_and_a_damaged_value_are_shown_as_they_are(
    journal: Journal, language: Language, stored: str
) -> None:
    refused_attempt(journal)
    detail_on_disk(find_paths(demo=True).journal, stored)
    language.speak("de")
    (attempt,) = journal.each()
    assert json_object(attempt)["what_happened"] == stored
    problem = getattr(attempt.outcome, "problem", None)
    assert problem is not None
    details = details_of(attempt, problem)
    assert f"Detail: {stored}" in details if stored else "Detail:" not in details
