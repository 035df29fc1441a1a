"""Creating sessions in the window, on the demo site, as a rep does it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.sessions.outcome import Created
from tests.support.earlier_run import write_sessions
from tests.support.events import process_events
from tests.support.forms import attempt_with
from tests.support.rep import Rep, SilentSite, journal_rows, sessions_made


def test_type_the_case_enter_enter(rep: Rep) -> None:
    assert rep.focus is rep.window.form.codes[0].field
    rep.types("CASE-1042")
    rep.creates()

    (session,) = sessions_made(rep)
    assert rep.key_on_screen.replace(" ", "") == session.key
    assert session.tracking_codes == {1: "CASE-1042"}
    assert session.session_type == 13
    assert rep.focus is rep.window.outcome.key.copy_button

    rep.presses(Qt.Key.Key_Return)
    assert rep.clipboard == session.key
    assert "Copied" in rep.words
    assert journal_rows(demo=True) == [("created", session.key)]
    assert not rep.window.recent.isVisible(), "the key above is not repeated below"


class _Order(QObject):
    """What happens first once there is a key: its paint, or unlocking the form."""

    def __init__(self, rep: Rep) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.places: list[list[QRect]] = []
        self._card = rep.window.outcome.key
        self._key = self._card.key_field
        self._form = rep.window.form
        for watched in (self._key, self._form):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        kind = event.type()
        if kind == QEvent.Type.Paint and watched is self._key and self._key.text():
            self.seen.append("painted")
            self.places.append(self.now())
        elif kind == QEvent.Type.EnabledChange and watched is self._form and self._form.isEnabled():
            self.seen.append("given back")
        return super().eventFilter(watched, event)

    def now(self) -> list[QRect]:
        """Where everything on the card is."""
        parts = self._card.findChildren(QWidget)
        return [part.geometry() for part in parts if part.isVisible()]


def test_the_key_is_painted_in_its_place_before_anything_else(rep: Rep) -> None:
    rep.window.resize(300, 420)
    rep.window.creating._show_waiting()
    process_events()  # the page has scrolled to the card
    order = _Order(rep)
    codes = {1: "CASE-1 with more words than one"}
    attempt = replace(attempt_with(Created("119169612")), tracking_codes=codes)
    rep.desktop.background.attempt_ended.emit(attempt)
    # A window system that was slow with the resize may have it painted twice.
    assert order.seen[0] == "painted"
    assert order.places[0] == order.now()
    assert order.seen[-1] == "given back"


def test_the_request_leaves_before_the_window_shows_that_it_waits(
    rep_of: Callable[[str], Rep], silent_site: SilentSite
) -> None:
    rep = rep_of(silent_site.url)
    rep.presses(Qt.Key.Key_Return)
    assert rep.desktop.background.is_creating
    assert rep.window.outcome.waiting.isHidden()
    rep.sees_it_out(silent_site)
    assert not rep.window.form.isEnabled()


def test_a_key_that_comes_at_once_stays(rep: Rep) -> None:
    soon = rep.window.creating._shows_waiting
    soon.setInterval(200)
    rep.types("CASE-1")
    rep.creates()
    assert not soon.isActive(), "the card that waits does not take the key's place"
    assert rep.key_on_screen
    assert rep.window.form.isEnabled()


def test_every_field_reaches_the_site(rep: Rep) -> None:
    form = rep.window.form
    form.session_types.setCurrentIndex(1)
    for field in form.codes:
        field.set_text("Hardware" if field.code.values else f'<&> "{field.code.number}" 😀')
    rep.creates()

    (session,) = sessions_made(rep)
    assert session.session_type == form.session_types.itemData(1)
    assert session.tracking_codes[2] == "Hardware"
    assert [session.tracking_codes[n] for n in (1, 10)] == ['<&> "1" 😀', '<&> "10" 😀']


def test_the_copy_key_of_the_system_copies_the_digits_alone(rep: Rep) -> None:
    rep.types("CASE-1")
    rep.creates()
    rep.window.outcome.key.key_field.setFocus()
    rep.window.outcome.key.key_field.selectAll()
    rep.qtbot.keyClick(rep.focus, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert rep.clipboard == sessions_made(rep)[0].key


def test_enter_held_down_creates_one_session(rep: Rep) -> None:
    rep.types("CASE-1")
    with rep.qtbot.waitSignal(rep.desktop.background.recent_read):
        for repeat in range(20):
            press = QKeyEvent(
                QEvent.Type.KeyPress,
                Qt.Key.Key_Return,
                Qt.KeyboardModifier.NoModifier,
                "\r",
                repeat > 0,
            )
            QApplication.postEvent(rep.focus, press)
            QApplication.processEvents()
    assert len(sessions_made(rep)) == 1


def test_enter_that_is_still_held_from_elsewhere_creates_nothing(rep: Rep) -> None:
    rep.types("CASE-1")
    held = (QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    QApplication.postEvent(rep.focus, QKeyEvent(*held))
    QApplication.processEvents()
    assert not rep.desktop.background.is_creating


def test_enter_pressed_twice_never_stops_the_wait(rep: Rep) -> None:
    rep.types("CASE-1")
    with rep.qtbot.waitSignal(rep.desktop.background.recent_read):
        rep.presses(Qt.Key.Key_Return)
        rep.presses(Qt.Key.Key_Return)
    assert isinstance(rep.attempts[0].outcome, Created)
    assert len(sessions_made(rep)) == 1


@pytest.mark.parametrize("clicks", [2, 3, 4])
def test_many_clicks_are_one_press(rep: Rep, clicks: int) -> None:
    rep.types("CASE-1")
    button = rep.window.form.create_button
    with rep.qtbot.waitSignal(rep.desktop.background.recent_read):
        rep.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    for extra in range(1, clicks):  # the answer has arrived: the button can be clicked again
        if extra % 2:
            rep.qtbot.mouseDClick(button, Qt.MouseButton.LeftButton)
        else:
            rep.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    rep.waits()
    assert len(sessions_made(rep)) == 1


def test_a_required_code_is_asked_for_before_anything_is_sent(rep: Rep) -> None:
    rep.window.form.codes[2].set_text("kept")
    rep.presses(Qt.Key.Key_Return)

    field = rep.window.form.codes[0].field
    assert rep.focus is field
    assert "Enter Case number." in field.accessibleDescription()
    assert sessions_made(rep) == ()
    assert rep.window.form.typed[3] == "kept"


def test_a_code_that_is_too_long_is_kept_and_named(rep: Rep) -> None:
    rep.types("x" * 129)
    rep.presses(Qt.Key.Key_Return)
    assert "129 characters, but the site allows 128" in rep.focus.accessibleDescription()
    assert rep.window.form.typed[1] == "x" * 129

    rep.presses(Qt.Key.Key_Backspace)
    assert "129" not in rep.focus.accessibleDescription()
    rep.creates()
    assert sessions_made(rep)[0].tracking_codes[1] == "x" * 128


def test_a_refusal_shows_the_sites_words_as_plain_text(rep: Rep) -> None:
    rep.types("CASE-1")
    rep.creates()
    rep.window.form.session_types.addItem("Training", 999)
    rep.window.form.session_types.setCurrentIndex(4)
    rep.window.form.focus_first()
    rep.creates()

    assert "No session was created" in rep.words
    assert "110055" in rep.words
    assert "Select another session type" in rep.words
    assert rep.key_on_screen == ""
    labels = rep.window.findChildren(QLabel)
    assert len(labels) > 20
    not_plain = [each.text() for each in labels if each.textFormat() != Qt.TextFormat.PlainText]
    assert not_plain == [], "a site's words would be read as markup there"


def test_details_open_and_copy_without_secrets(rep: Rep) -> None:
    rep.types("CASE-1042")
    rep.window.form.session_types.addItem("Training", 999)
    rep.window.form.session_types.setCurrentIndex(4)
    rep.creates()
    problem = rep.window.outcome.problem
    problem.details_button.click()
    problem._copy.click()
    assert "exceptionID: 110055" in rep.clipboard
    assert "hostpassword" not in rep.clipboard
    assert "CASE-1042" not in rep.clipboard


def test_ctrl_n_is_the_next_customer(rep: Rep) -> None:
    rep.types("CASE-1")
    rep.creates()
    key = rep.key_on_screen
    rep.qtbot.keyClick(rep.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)

    assert rep.key_on_screen == ""
    assert rep.window.form.typed[1] == ""
    assert rep.focus is rep.window.form.codes[0].field
    assert key in [label.text() for label in rep.window.recent.findChildren(QLabel)]


def test_stop_waiting_leaves_it_open_whether_a_session_was_made(
    rep_of: Callable[[str], Rep], silent_site: SilentSite
) -> None:
    rep = rep_of(silent_site.url)
    rep.types("CASE-1")
    rep.presses(Qt.Key.Key_Return)
    rep.sees_it_out(silent_site)

    assert rep.focus is rep.window.outcome.waiting.stop_button
    assert not rep.window.form.isEnabled()
    with rep.qtbot.waitSignal(rep.desktop.background.attempt_ended):
        rep.presses(Qt.Key.Key_Space)

    assert "A session may have been created" in rep.words
    assert rep.window.form.isEnabled()
    assert rep.window.form.typed[1] == "CASE-1"
    assert journal_rows(demo=False) == [("unknown", None)]


def test_enter_does_not_stop_the_wait_where_buttons_take_it(
    rep_of: Callable[[str], Rep], silent_site: SilentSite
) -> None:
    rep = rep_of(silent_site.url)
    rep.window.outcome.waiting.stop_button.setAutoDefault(True)  # as some desktops have it
    rep.presses(Qt.Key.Key_Return)
    rep.sees_it_out(silent_site)
    rep.presses(Qt.Key.Key_Return)
    process_events()
    assert rep.desktop.background.is_creating


def test_asking_again_while_waiting_changes_nothing(
    rep_of: Callable[[str], Rep], silent_site: SilentSite
) -> None:
    rep = rep_of(silent_site.url)
    rep.presses(Qt.Key.Key_Return)
    rep.qtbot.waitUntil(rep.window.outcome.waiting.isVisible)
    started = rep.window.outcome.waiting._started
    rep.window.creating.create_session()
    assert rep.window.outcome.waiting._started == started


def test_the_window_stays_live_while_a_request_is_out(
    rep_of: Callable[[str], Rep], silent_site: SilentSite
) -> None:
    rep = rep_of(silent_site.url)
    rep.presses(Qt.Key.Key_Return)
    elapsed = rep.window.outcome.waiting._elapsed
    rep.qtbot.waitUntil(lambda: "0.3 s" in elapsed.text())


def test_closing_with_a_request_out_ends_at_once(
    rep_of: Callable[[str], Rep], silent_site: SilentSite
) -> None:
    rep = rep_of(silent_site.url)
    rep.presses(Qt.Key.Key_Return)
    rep.sees_it_out(silent_site)
    rep.window.end()
    assert rep.desktop.close()
    assert rep.desktop.background._thread.isFinished()
    assert journal_rows(demo=False) == [("unknown", None)]


def test_a_site_that_is_not_there(
    rep_of: Callable[[str], Rep],
) -> None:
    with DemoServer() as server:
        url = server.url
    rep = rep_of(url)
    rep.types("CASE-1")
    rep.creates()
    assert "No session was created" in rep.words
    assert "The server refused the connection" in rep.words
    assert journal_rows(demo=False) == [("not sent", None)]


def test_what_another_program_did_is_in_recent_when_the_rep_comes_back(rep: Rep) -> None:
    shell = QWidget()
    rep.qtbot.addWidget(shell)
    shell.show()
    shell.activateWindow()
    rep.qtbot.waitUntil(shell.isActiveWindow)
    write_sessions(Created("119169612"))
    assert "Copy 119 169 612" not in recent_buttons(rep)

    rep.window.activateWindow()
    rep.qtbot.waitUntil(lambda: recent_buttons(rep) == ["Copy 119 169 612"])
    shell.activateWindow()
    with rep.qtbot.assertNotEmitted(rep.desktop.background.recent_read, wait=200):
        rep.window.activateWindow()  # nothing new: the rows, and a focus on them, stay


def recent_buttons(rep: Rep) -> list[str]:
    buttons = rep.window.recent.findChildren(QPushButton)
    return [button.accessibleName() for button in buttons if button.isVisible()][1:]  # not the link
