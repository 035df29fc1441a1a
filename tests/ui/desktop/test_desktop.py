"""Always on top, tray, notifications, log-out."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from csr_desktop.settings.preferences.preferences import Preferences
from csr_desktop.ui.desktop.notification_portal import Portal
from tests.support.rep import Rep, SilentSite, journal_rows

Open = Callable[..., Rep]
ON_TOP = Qt.WindowType.WindowStaysOnTopHint


class Watcher(QObject):
    """Records what happens to a window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.seen: list[QEvent.Type] = []
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        self.seen.append(event.type())
        return super().eventFilter(watched, event)


def is_on_top(rep: Rep) -> bool:
    handle = rep.window.windowHandle()
    assert handle is not None
    of_the_widget = bool(rep.window.windowFlags() & ON_TOP)
    assert of_the_widget == bool(handle.flags() & ON_TOP)
    return of_the_widget


def test_on_top_at_once_without_a_flicker(rep: Rep) -> None:
    chosen: list[bool] = []
    rep.desktop.features.desktop.always_on_top_chosen.connect(chosen.append)
    rep.window.move(31, 17)
    rep.types("CASE")
    watcher = Watcher(rep.window)
    entry = rep.window.menu.always_on_top
    assert entry.isVisible()
    for on_top in (True, False):
        entry.trigger()
        QApplication.processEvents()
        assert is_on_top(rep) is entry.isChecked() is on_top
    assert chosen == [True, False]
    gone = {QEvent.Type.Hide, QEvent.Type.Show, QEvent.Type.WindowDeactivate, QEvent.Type.Move}
    assert not gone & set(watcher.seen)
    rep.types("-1")
    assert rep.window.form.typed[1] == "CASE-1", "the focus stayed"


def test_the_first_of_two_choices_does_not_undo_the_second(rep: Rep) -> None:
    heard: list[bool] = []
    preferences = rep.desktop.features.preferences
    preferences.settings_changed.connect(lambda now: heard.append(now.preferences.always_on_top))
    entry = rep.window.menu.always_on_top
    for _ in range(3):
        entry.trigger()
    rep.qtbot.waitUntil(lambda: bool(heard))
    assert heard == [True]
    assert is_on_top(rep)
    entry.trigger()
    entry.trigger()
    entry.trigger()
    rep.qtbot.waitUntil(lambda: len(heard) > 1)
    assert heard == [True, False]


def test_on_top_from_the_preference_and_it_is_not_saved_again(rep: Rep) -> None:
    chosen: list[bool] = []
    rep.desktop.features.desktop.always_on_top_chosen.connect(chosen.append)
    rep.desktop.features.desktop.set_preferences(Preferences(always_on_top=True))
    assert rep.window.menu.always_on_top.isChecked()
    assert is_on_top(rep)
    assert chosen == []


def test_wayland_has_no_such_entry(open_desktop: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    rep = open_desktop(demo=True)
    assert not rep.window.menu.always_on_top.isVisible()
    rep.desktop.features.desktop.set_preferences(Preferences(always_on_top=True))
    assert not is_on_top(rep)


# The tray


def test_without_a_tray_the_preference_does_nothing(rep: Rep) -> None:
    tray = rep.desktop.features.desktop.tray
    rep.desktop.features.desktop.set_preferences(Preferences(tray_icon=True))
    assert tray.icon is None
    assert not tray.show_message("a", "b")


@pytest.fixture
def a_tray(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The offscreen platform has none: what would be shown is recorded."""
    shown: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _: shown.append("icon"))
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _, *words: shown.extend(map(str, words[:2]))
    )
    return shown


def test_the_tray_icon_comes_and_goes_with_the_preference(rep: Rep, a_tray: list[str]) -> None:
    controller = rep.desktop.features.desktop
    assert controller.tray.icon is None, "off by default"
    for _ in range(2):
        controller.set_preferences(Preferences(tray_icon=True))
    assert a_tray == ["icon"]
    controller.set_preferences(Preferences(tray_icon=False))
    assert controller.tray.icon is None


def test_the_tray_leads_to_the_window_and_to_the_next_customer(rep: Rep, a_tray: list[str]) -> None:
    tray = rep.desktop.features.desktop.tray
    tray.set_wanted(wanted=True)
    new, show, _separator, quit_ = tray.menu.actions()
    rep.window.showMinimized()
    show.trigger()
    assert not rep.window.isMinimized()
    rep.types("CASE-1")
    new.trigger()
    assert rep.window.form.typed[1] == ""
    quit_.trigger()
    assert not rep.window.isVisible()


def test_closing_the_window_ends_the_program_with_a_tray_icon_too(
    rep: Rep, a_tray: list[str], qapp: QApplication
) -> None:
    rep.desktop.features.desktop.set_preferences(Preferences(tray_icon=True))
    assert qapp.quitOnLastWindowClosed()
    rep.window.close()
    assert not rep.window.isVisible()


# Notifications


@pytest.fixture
def messages(rep: Rep, a_tray: list[str], monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A desktop with a tray and without a portal; the messages there."""
    monkeypatch.setattr(Portal, "_connected", lambda _: None)
    monkeypatch.setattr(QApplication, "alert", lambda *_: a_tray.append("flash"))
    rep.desktop.features.desktop.set_preferences(Preferences(tray_icon=True))
    a_tray.clear()
    return a_tray


@pytest.fixture
def another_window(rep: Rep) -> Iterator[QWidget]:
    window = QWidget()
    rep.qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


def creates_behind(rep: Rep, window: QWidget) -> None:
    background = rep.desktop.background
    with rep.qtbot.waitSignals([background.attempt_ended, background.recent_read]):
        rep.presses(Qt.Key.Key_Return)
        window.activateWindow()
        rep.qtbot.waitUntil(window.isActiveWindow)


@pytest.mark.parametrize(
    ("fault", "title"),
    [
        ("", "Session created"),
        ("rate-limit", "No session was created"),
        ("hang-up-after", "A session may have been created"),
    ],
)
def test_an_outcome_behind_another_window_is_told_without_a_word_of_whose_it_is(
    rep: Rep, messages: list[str], another_window: QWidget, fault: str, title: str
) -> None:
    rep.window.activateWindow()
    rep.qtbot.waitUntil(rep.window.isActiveWindow)
    rep.window.menu.faults.chosen.emit(fault)
    rep.types("CASE-PRIVATE")
    creates_behind(rep, another_window)
    assert messages[:2] == ["flash", title]
    said = " ".join(messages)
    assert "CASE-PRIVATE" not in said
    assert "Demo site" not in said
    assert not [word for word in said.split() if word.isdigit()]


def test_an_outcome_that_the_rep_sees_is_not_told(rep: Rep, messages: list[str]) -> None:
    rep.types("CASE-1")
    rep.creates()
    assert messages == []


def test_without_the_preference_only_the_task_bar_flashes(
    rep: Rep, messages: list[str], another_window: QWidget
) -> None:
    rep.desktop.features.desktop.set_preferences(Preferences(tray_icon=True, notifications=False))
    rep.window.activateWindow()
    rep.qtbot.waitUntil(rep.window.isActiveWindow)
    rep.types("CASE-1")
    creates_behind(rep, another_window)
    assert messages == ["flash"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the session bus is Linux's")
def test_without_a_session_bus_the_portal_says_so(
    rep: Rep, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    portal = rep.desktop.features.desktop.notifications._portal
    assert not portal.show("a", "b")
    portal.withdraw()


# The end of the desktop's session


def test_at_log_out_nothing_is_asked(rep_of: Callable[[str], Rep], silent_site: SilentSite) -> None:
    rep = rep_of(silent_site.url)
    rep.presses(Qt.Key.Key_Return)
    rep.sees_it_out(silent_site)
    rep.desktop.features.desktop._on_log_out()
    rep.window.close()
    assert not rep.window.isVisible()
    assert rep.desktop.close()
    assert journal_rows(demo=False) == [("unknown", None)]


def test_a_log_out_that_was_called_off_changes_nothing(
    rep_of: Callable[[str], Rep], silent_site: SilentSite
) -> None:
    rep = rep_of(silent_site.url)
    rep.presses(Qt.Key.Key_Return)
    controller = rep.desktop.features.desktop
    controller._log_out.setInterval(0)
    controller._on_log_out()
    rep.qtbot.waitUntil(lambda: not controller._log_out.isActive())
    rep.window.close()
    assert rep.window.close_question.isVisible()
    rep.window.end()
