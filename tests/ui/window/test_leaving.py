"""Closing the window, or switching to the demo: unsaved input elsewhere is asked about once."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale

from csr_desktop.settings.preferences.preferences import Settings
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.language import Language
from csr_desktop.ui.preferences import controller as preferences_controller
from csr_desktop.ui.preferences.window import PreferencesWindow
from tests.support.rep import Rep, SilentSite, journal_rows

RepOf = Callable[[str], Rep]
Leave = Callable[[Rep], None]


def by_frame(rep: Rep) -> None:
    rep.window.close()


def by_tray(rep: Rep) -> None:
    rep.desktop.features.desktop.tray.quit_asked.emit()


def by_menu(rep: Rep) -> None:
    rep.window.menu.quit_asked.emit()


def for_the_demo(rep: Rep) -> None:
    rep.window.menu.demo_asked.emit()


WAYS = [by_frame, by_tray, by_menu, for_the_demo]


@pytest.fixture
def own(rep_of: RepOf, silent_site: SilentSite) -> Rep:
    """A rep with their own site."""
    return rep_of(silent_site.url)


@pytest.fixture
def typing(own: Rep) -> Rep:
    """A rep with a text in the preferences that can't be saved."""
    own.window.menu.preferences.trigger()
    preferences = preferences_of(own)
    preferences.turn_to(preferences.invitations)
    preferences.invitations.editor.editor.setPlainText("{key")
    assert preferences.has_unsaved
    return own


def preferences_of(rep: Rep) -> PreferencesWindow:
    window = rep.desktop.features.preferences.window
    assert window is not None
    return window


def is_left(rep: Rep, leave: Leave) -> bool:
    """Whether the window is closed, and the demo's open if it was requested."""
    is_gone = not rep.window.isVisible()
    demo = rep.desktop.window if rep.desktop.window is not rep.window else None
    assert (demo is not None) == (is_gone and leave is for_the_demo)
    if demo is not None:
        rep.qtbot.waitUntil(lambda: bool(demo.sites.sites))  # what is opened can be closed
    return is_gone


@pytest.mark.parametrize("leave", WAYS)
def test_without_anything_unsaved_nothing_is_asked(own: Rep, leave: Leave) -> None:
    own.window.menu.preferences.trigger()
    leave(own)
    assert is_left(own, leave)


@pytest.mark.parametrize("leave", WAYS)
def test_unsaved_preferences_are_asked_about(typing: Rep, leave: Leave) -> None:
    question = preferences_of(typing).question
    for _ in range(2):
        leave(typing)
        assert question.isVisible()
        question.no.click()
        assert not is_left(typing, leave)
    assert preferences_of(typing).invitations.editor.editor.toPlainText() == "{key"
    leave(typing)
    question.yes.click()
    assert is_left(typing, leave)


@pytest.mark.parametrize("leave", WAYS)
def test_a_site_that_is_being_added_is_asked_about(own: Rep, leave: Leave) -> None:
    own.window.sites.ask_for_site()
    dialog = own.window.sites.dialog
    assert dialog is not None
    dialog.entries["name"].field.setText("Acme")
    leave(own)
    assert dialog.question.isVisible()
    dialog.question.no.click()
    assert not is_left(own, leave)
    leave(own)
    dialog.question.yes.click()
    assert is_left(own, leave)


@pytest.mark.parametrize("leave", WAYS)
def test_the_request_comes_first_then_the_preferences(
    typing: Rep, silent_site: SilentSite, leave: Leave
) -> None:
    window, question = typing.window, preferences_of(typing).question
    window.activateWindow()
    window.form.codes[0].set_text("CASE-1")
    window.form.create_button.click()
    typing.sees_it_out(silent_site)
    leave(typing)
    assert window.close_question.isVisible()
    assert question.isHidden()
    window.close_question.yes.click()
    assert not is_left(typing, leave)
    question.yes.click()
    assert is_left(typing, leave)
    if leave is not for_the_demo:
        assert typing.desktop.close()
    assert journal_rows(demo=False) == [("unknown", None)]


def test_the_demo_opens_after_close_anyway(own: Rep, silent_site: SilentSite) -> None:
    own.types("CASE-1")
    own.window.form.create_button.click()
    own.sees_it_out(silent_site)
    for_the_demo(own)
    own.window.close_question.no.click()
    assert own.desktop.window is own.window
    for_the_demo(own)
    own.window.close_question.yes.click()
    assert own.desktop.window is not own.window
    with own.qtbot.waitSignal(own.desktop.background.opened):
        pass
    assert own.desktop.window.windowTitle() == "CSR Desktop (demo)"
    assert journal_rows(demo=False) == [("unknown", None)]


def test_closing_after_the_demo_was_not_opened_opens_none(
    own: Rep, silent_site: SilentSite
) -> None:
    own.types("CASE-1")
    own.window.form.create_button.click()
    own.sees_it_out(silent_site)
    for_the_demo(own)
    own.window.close_question.no.click()
    by_frame(own)
    own.window.close_question.yes.click()
    assert own.desktop.window is own.window
    assert not own.window.isVisible()


def test_the_systems_end_asks_nothing_and_saves_what_it_can(own: Rep) -> None:
    own.window.menu.preferences.trigger()
    preferences = preferences_of(own)
    name = preferences.invitations.rep_name.line
    name.setText("Jo")  # typed, and the focus has not left it
    own.window.end()
    assert preferences.question.isHidden()
    assert not own.window.isVisible()
    assert own.desktop.close()
    assert 'rep_name = "Jo"' in find_paths(demo=False).preferences.read_text()


def test_a_disk_that_does_not_answer_holds_nobody(
    own: Rep, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preferences_controller, "_PATIENCE", 50)
    answers = threading.Event()
    own.desktop.background.write(lambda *_: answers.wait(60), lambda _: None)
    own.window.menu.preferences.trigger()
    preferences_of(own).behavior.changed.emit({"notifications": False})
    own.window.close()
    assert own.window.isVisible(), "whether it can be saved is not known"
    own.qtbot.waitUntil(lambda: not own.window.isVisible())
    answers.set()
    assert own.desktop.close()
    assert "notifications = false" in find_paths(demo=False).preferences.read_text()


# --- The demo looks like the window before it -----------------------------------------------------


def test_the_demo_keeps_the_language_that_was_spoken(
    open_desktop: Callable[..., Rep], language: Language
) -> None:
    path = find_paths(demo=False).preferences
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text('language = "de"\nappearance = "dark"\n')
    heard: list[Settings] = []
    rep = open_desktop()
    desktop = rep.desktop
    language.speak("de")
    desktop.settings_changed.connect(language.apply)
    desktop.settings_changed.connect(heard.append)
    rep.window.welcome.demo_button.click()
    with rep.qtbot.waitSignal(desktop.background.opened):
        pass
    changes: tuple[tuple[dict[str, object], str], ...] = (
        ({"notifications": False}, "de"),
        ({"language": "fr"}, "fr"),
        ({"language": None}, "en"),
    )
    for wanted, spoken in changes:
        with rep.qtbot.waitSignal(desktop.settings_changed):
            desktop.features.preferences._on_changed(wanted)
        assert language.code == spoken
        assert heard[-1].preferences.appearance == "dark"
    QLocale.setDefault(QLocale("en"))


def test_a_demo_with_a_language_of_its_own_speaks_that(
    open_desktop: Callable[..., Rep], language: Language
) -> None:
    path = find_paths(demo=True).preferences
    path.parent.mkdir(parents=True)
    path.write_text('language = "fr"\n')
    rep = open_desktop()
    language.speak("de")
    rep.desktop.settings_changed.connect(language.apply)
    rep.window.welcome.demo_button.click()
    assert language.code == "fr"


# --- Always on top --------------------------------------------------------------------------------


def test_always_on_top_that_was_not_saved_is_said(own: Rep) -> None:
    folder = find_paths(demo=False).preferences.parent
    (folder / "preferences.toml").mkdir()  # no file can take its place
    own.window.menu.always_on_top.trigger()
    notice = own.window.notice
    own.qtbot.waitUntil(notice.isVisible)
    assert "Couldn't save" in notice._text.text()
