"""The Preferences window: opened, used with keys, saved at once, locked by the administrator."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from shiboken6 import isValid

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.settings.preferences.preferences import Settings
from csr_desktop.settings.sites.site import Site
from csr_desktop.ui.preferences.keep_days_row import KeepDaysRow
from csr_desktop.ui.preferences.rows import SettingRow
from csr_desktop.ui.style.theme import Theme
from csr_desktop.ui.style.tokens import DARK, LIGHT
from tests.support.accessibility import name_of, stops
from tests.support.events import activate, process_events
from tests.support.memory_keyring import MemoryKeyring
from tests.support.preferences_rep import PreferencesRep

Start = Callable[[], PreferencesRep]


def all_texts(widget: QWidget) -> str:
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_the_menu_offers_it_and_one_window_is_enough(preferences: Start) -> None:
    at = preferences()
    first = at.window
    assert at.rep.window.menu.preferences.isVisible()
    at.controller.open()
    assert at.window is first
    assert first.isVisible()
    assert not first.isModal()


def test_escape_closes_and_it_opens_again(preferences: Start, qtbot) -> None:
    at = preferences()
    first = at.window
    at.presses(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(first))
    assert at.controller.window is None
    activate(qtbot, at.rep.window)
    assert at.opens().isVisible()


def test_the_pages_by_the_arrow_keys(preferences: Start) -> None:
    at = preferences()
    assert at.focus is at.window.list
    seen = []
    for _ in range(5):
        shown = [page.title for page in at.window._pages if page.isVisible()]
        assert len(shown) == 1
        seen += shown
        at.presses(Qt.Key.Key_Down)
    assert seen == ["Sites", "General", "Invitations", "Network", "Appearance and language"]


def test_the_pages_by_control_and_page_down(preferences: Start) -> None:
    at = preferences()
    at.presses(Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert at.window.appearance.isVisible()
    at.presses(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert at.window.sites.isVisible()


def test_a_switch_counts_at_once(preferences: Start) -> None:
    at = preferences()
    at.window.turn_to(at.window.behavior)
    at.presses(Qt.Key.Key_Tab)
    assert name_of(at.focus) == "Keep window on top"
    at.presses(Qt.Key.Key_Space)
    at.waits()
    assert at.settings.own == {"always_on_top": True}
    assert [settings.preferences.always_on_top for settings in at.told] == [True]
    assert at.controller.settings.preferences.always_on_top


def test_a_click_on_the_words_is_one_on_the_box(preferences: Start, qtbot) -> None:
    at = preferences()
    at.window.turn_to(at.window.behavior)
    row = row_of(at, "tray_icon")
    qtbot.mouseClick(row.label, Qt.MouseButton.LeftButton)
    at.waits()
    assert at.settings.own == {"tray_icon": True}


def row_of(at: PreferencesRep, key: str) -> SettingRow:
    for page in at.window.settings_pages:
        for row in page.rows:
            if row.key == key:
                at.window.turn_to(page)
                return row
    raise KeyError(key)


def test_quick_changes_one_after_the_other_never_flicker_back(preferences: Start) -> None:
    at = preferences()
    first, second = row_of(at, "tray_icon").control, row_of(at, "notifications").control
    assert isinstance(first, QAbstractButton)
    assert isinstance(second, QAbstractButton)
    seen: list[bool] = []
    at.controller.settings_changed.connect(lambda _: seen.append(second.isChecked()))
    first.click()
    second.click()
    at.waits()
    assert seen == [False], "the first answer does not take the second click back"
    assert at.settings.own == {"tray_icon": True, "notifications": False}


LOCKED: dict[str, object] = {
    "always_on_top": True,
    "copy_with_spaces": True,
    "keep_sessions_days": 90,
    "rep_name": "Acme Support Team",
    "invitations": {"en": "Key {key}"},
    "proxy": "http://proxy.example:8080",
    "minimum_tls": "1.3",
    "client_certificate": "/etc/acme.pem",
    "appearance": "dark",
}


def test_what_the_administrator_has_set_is_read_and_not_changed(
    preferences: Start, preferences_rep: PreferencesRep
) -> None:
    preferences_rep.settings.forced = LOCKED
    at = preferences()
    for key in LOCKED:
        row = row_of(at, key)
        assert "Managed by your administrator" in all_texts(row), key
        assert "Managed by your administrator" in row.control.accessibleDescription(), key
        read_only = getattr(row.control, "isReadOnly", lambda: False)()
        assert read_only or not row.control.isEnabled(), key
        row.flush()
    assert "http://proxy.example:8080" in at.window.network.proxy.address.text()
    assert at.window.network.proxy.address.isReadOnly()
    assert not at.window.network.certificate.choose_button.isEnabled()
    assert at.window.behavior.keep_days.days.text() == "90"
    assert not at.window.behavior.keep_days.days.isEnabled()
    assert at.window.invitations.editor.editor.toPlainText() == "Key {key}"
    assert "Set by" not in all_texts(row_of(at, "tray_icon"))
    at.waits()
    assert at.settings.saves == []


def test_a_client_certificate_that_has_gone_is_named_at_its_row(
    preferences: Start, preferences_rep: PreferencesRep
) -> None:
    preferences_rep.settings.forced = {"client_certificate": "/nowhere/rep.pem"}
    at = preferences()
    at.waits()
    assert "File not found." in all_texts(row_of(at, "client_certificate"))
    assert "File not found." in row_of(at, "client_certificate").control.accessibleDescription()


def test_a_file_that_is_no_client_certificate_is_not_taken(
    preferences: Start, preferences_rep: PreferencesRep, tmp_path: Path
) -> None:
    path = tmp_path / "rep.pem"
    path.write_text("-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n")
    at = preferences()
    at.window.network.certificate._on_file_selected(str(path))
    at.waits()
    assert "doesn't contain a private key" in all_texts(row_of(at, "client_certificate"))
    assert at.settings.saves == []


def test_a_default_of_the_administrator_says_so_and_can_be_changed(
    preferences: Start, preferences_rep: PreferencesRep
) -> None:
    preferences_rep.settings.defaults = {"minimum_tls": "1.3"}
    at = preferences()
    row = row_of(at, "minimum_tls")
    assert name_of(row.control) == "Minimum TLS version"
    assert "Your administrator's default" in row.control.accessibleDescription()
    row.control.setFocus()
    at.presses(Qt.Key.Key_Up)
    at.waits()
    assert at.settings.own == {"minimum_tls": "1.2"}
    assert "administrator" not in all_texts(row)


def test_back_to_the_administrators_defaults(
    preferences: Start, preferences_rep: PreferencesRep
) -> None:
    kept = preferences_rep.settings
    kept.defaults = {"minimum_tls": "1.3"}
    kept.own = {"minimum_tls": "1.2", "client_certificate": "/a.pem", "rep_name": "Jo"}
    at = preferences()
    page = at.window.network
    at.window.turn_to(page)
    page.restore_button.click()
    assert at.focus is page.question.no, "the careful answer"
    at.presses(Qt.Key.Key_Return)
    at.waits()
    assert kept.saves == []
    page.restore_button.click()
    page.question.yes.click()
    at.waits()
    assert kept.own == {"rep_name": "Jo"}, "this page's alone"
    assert row_of(at, "minimum_tls").control.currentText() == "TLS 1.3"  # type: ignore[attr-defined]
    assert not page.restore_button.isEnabled()
    assert QApplication.focusWidget() is not None


def test_a_full_disk_is_said_and_the_old_value_is_back(
    preferences: Start, preferences_rep: PreferencesRep
) -> None:
    at = preferences()
    at.settings.disk_is_full = True
    box = row_of(at, "tray_icon").control
    assert isinstance(box, QAbstractButton)
    box.click()
    at.waits()
    assert "Couldn't save preferences: No space left on device" in all_texts(at.window.notice)
    assert not box.isChecked()
    assert at.told == []


def test_what_is_wrong_stands_at_its_row_and_stays_while_another_is_saved(
    preferences: Start,
) -> None:
    at = preferences()
    days = at.window.behavior.keep_days
    row = row_of(at, "keep_sessions_days")
    assert row is days
    days.changed.emit("keep_sessions_days", -1)
    at.waits()
    assert days.problem.isVisible()
    assert days.problem.text() in days.days.accessibleDescription()
    other = row_of(at, "tray_icon").control
    assert isinstance(other, QAbstractButton)
    other.click()
    at.waits()
    assert days.problem.isVisible()


def test_a_text_counts_when_it_is_left_or_the_window_closes(preferences: Start) -> None:
    at = preferences()
    name = at.window.invitations.rep_name
    at.window.turn_to(at.window.invitations)
    name.line.setFocus()
    at.types(" Jo Bloggs ")
    at.waits()
    assert at.settings.saves == []
    at.presses(Qt.Key.Key_Tab)
    at.waits()
    assert at.settings.own == {"rep_name": "Jo Bloggs"}
    name.line.setFocus()
    name.line.setText("Jo")
    at.window.reject()
    at.waits()
    assert at.settings.own == {"rep_name": "Jo"}
    assert len(at.settings.saves) == 2


def test_half_typed_text_survives_the_answer_to_another_change(preferences: Start) -> None:
    at = preferences()
    at.window.turn_to(at.window.invitations)
    name = at.window.invitations.rep_name
    name.line.setFocus()
    at.types("Jo Blo")
    at.window.changed.emit({"tray_icon": True})
    at.waits()
    assert name.line.text() == "Jo Blo"


def test_sessions_are_never_forgotten_without_a_yes(preferences: Start) -> None:
    at = preferences()
    row = at.window.behavior.keep_days
    at.window.turn_to(at.window.behavior)
    assert not row.box.isChecked()
    row.box.setFocus()
    at.presses(Qt.Key.Key_Space)
    assert at.focus is row.days
    assert row.days.text() == "365"
    at.types("90")
    at.presses(Qt.Key.Key_Tab)
    assert "older than 90 day" in all_texts(row.question)
    at.presses(Qt.Key.Key_Return)
    at.waits()
    assert at.settings.saves == []
    assert not row.box.isChecked(), "never, as before"
    row.box.click()
    row.days.setText("90")
    at.presses(Qt.Key.Key_Return)
    at.window.list.setCurrentRow(0)
    at.window.list.setCurrentRow(1)
    at.waits()
    assert at.settings.saves == [], "leaving the page is no yes"
    row.question.yes.click()
    at.waits()
    assert at.settings.own == {"keep_sessions_days": 90}
    row.days.setFocus()
    row.days.setText("400")
    at.presses(Qt.Key.Key_Tab)
    at.waits()
    assert at.settings.own == {"keep_sessions_days": 400}, "no session goes: nothing is asked"
    row.box.click()
    at.waits()
    assert at.settings.own == {"keep_sessions_days": 0}


@pytest.fixture
def a_year(preferences: Start, preferences_rep: PreferencesRep) -> Start:
    """As `preferences`; sessions are kept for 365 days."""
    preferences_rep.settings.own = {"keep_sessions_days": 365}
    return preferences


def days_row(at: PreferencesRep) -> KeepDaysRow:
    """The rep is about to type another number."""
    at.window.turn_to(at.window.behavior)
    row = at.window.behavior.keep_days
    row.days.setFocus()
    row.days.selectAll()
    return row


@pytest.mark.parametrize("typed", ["1,000", "1.000", "1\u202f000", "\u0661\u0660\u0660\u0660"])
@pytest.mark.parametrize("language", ["en_US", "de_DE", "ar_EG"])
def test_days_are_taken_as_people_write_them(a_year: Start, typed, language) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        at = a_year()
        row = days_row(at)
        row.days.insert(typed)  # pasted
        at.presses(Qt.Key.Key_Return)
        at.waits()
    finally:
        QLocale.setDefault(before)
    assert at.settings.own == {"keep_sessions_days": 1000}
    assert row.days.text() == "1000"


@pytest.mark.parametrize("typed", ["abc", "1.5", "-5", "36501", "1,00"])
def test_days_that_are_none_are_said_and_not_lost_in_silence(a_year: Start, typed) -> None:
    at = a_year()
    row = days_row(at)
    at.types(typed)
    at.window.close_button.click()
    words = "Enter a whole number of days, up to 36500."
    assert row.problem.text() == words
    assert words in all_texts(at.window.question)
    at.window.question.no.click()
    assert (at.window.isVisible(), row.days.text()) == (True, typed)
    row.days.setText("400")
    at.window.close_button.click()
    at.waits()
    assert (at.controller.window, at.settings.own) == (None, {"keep_sessions_days": 400})


@pytest.mark.parametrize("leave", ["close", "escape", "page, then close"])
def test_fewer_days_are_asked_about_before_the_window_closes(a_year: Start, leave) -> None:
    at = a_year()
    row = days_row(at)
    at.types("30")
    if leave == "page, then close":
        at.window.list.setCurrentRow(0)
    at.window.reject() if leave == "escape" else at.window.close_button.click()
    assert at.window.isVisible()
    assert row.question.isVisible()
    assert "older than 30 day" in all_texts(row.question)
    assert at.focus is row.question.no
    row.question.yes.click()
    at.window.close_button.click()
    at.waits()
    assert (at.controller.window, at.settings.own) == (None, {"keep_sessions_days": 30})


def test_kept_sessions_stay_when_the_window_closes(a_year: Start) -> None:
    at = a_year()
    row = days_row(at)
    at.types("30")
    at.window.close_button.click()
    row.question.no.click()
    at.window.close_button.click()
    at.waits()
    assert (at.controller.window, at.settings.own) == (None, {"keep_sessions_days": 365})


def test_yes_means_the_number_that_was_asked_about(a_year: Start) -> None:
    at = a_year()
    row = days_row(at)
    at.types("300")
    at.presses(Qt.Key.Key_Return)
    row.days.setText("3")
    row.question.yes.click()
    at.waits()
    assert at.settings.own == {"keep_sessions_days": 300}


def test_another_number_is_asked_about_anew(a_year: Start) -> None:
    at = a_year()
    row = days_row(at)
    at.types("300")
    at.presses(Qt.Key.Key_Return)
    row.days.setText("3")
    row.days.editingFinished.emit()
    assert "older than 3 day" in all_texts(row.question)


def test_remembered_values_are_forgotten_after_a_yes(preferences: Start, qtbot) -> None:
    at = preferences()
    page = at.window.behavior
    at.window.turn_to(page)
    page.forget_button.setFocus()
    at.presses(Qt.Key.Key_Return)
    at.presses(Qt.Key.Key_Escape)
    assert at.window.isVisible(), "Escape answers the question"
    assert at.focus is page.forget_button
    with qtbot.waitSignal(at.controller.forget_values_asked):
        page.forget_button.click()
        page.forget_question.yes.click()
    assert "Suggestions cleared" not in page.forget_button.text(), "nobody has said so yet"
    for problem in ("The journal is locked.", ""):
        at.controller.show_forgotten(problem)
        assert (page.forget_problem.text(), page.forget_problem.isVisible()) == (
            problem,
            bool(problem),
        )
        assert ("Suggestions cleared" in page.forget_button.text()) == (not problem)


def test_the_proxy(preferences: Start, qtbot) -> None:
    at = preferences()
    row = at.window.network.proxy
    at.window.turn_to(at.window.network)
    assert not row.address.isVisible()
    row.pick.setFocus()
    at.presses(Qt.Key.Key_Down)
    at.waits()
    assert at.settings.own == {"proxy": "none"}
    assert not at.window.network.proxy_user.control.isEnabled(), "there is no proxy to have a name"
    assert not at.window.network.proxy_password.field.isEnabled()
    at.presses(Qt.Key.Key_Down)
    assert at.focus is row.address
    at.types("http://proxy.example:8080")
    at.waits()
    assert at.settings.own == {"proxy": "none"}, "an address counts when it is whole"
    at.presses(Qt.Key.Key_Return)
    at.waits()
    assert at.settings.own == {"proxy": "http://proxy.example:8080"}
    assert at.window.network.proxy_user.control.isEnabled()
    assert at.window.network.proxy_password.field.isEnabled()
    assert at.window.isVisible()


def test_no_name_where_the_administrator_allows_no_proxy(
    preferences: Start, preferences_rep: PreferencesRep
) -> None:
    preferences_rep.settings.forced = {"proxy": "none"}
    at = preferences()
    assert not at.window.network.proxy_user.control.isEnabled()
    assert not at.window.network.proxy_password.save_button.isEnabled()


@pytest.mark.parametrize(
    ("proxy", "said"),
    [("http://proxy.example:8080", "Enter the proxy user name first"), ("", "No proxy")],
)
def test_a_proxy_s_password_that_can_t_be_kept_yet(
    preferences: Start, monkeypatch: pytest.MonkeyPatch, proxy: str, said: str
) -> None:
    monkeypatch.setenv("https_proxy", proxy)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    at = preferences()
    row = at.window.network.proxy_password
    at.window.turn_to(at.window.network)
    row.field.setFocus()
    at.types("geheim")
    at.presses(Qt.Key.Key_Return)
    assert row.field.text() == ""
    at.waits()
    assert said in row.said.text()
    assert at.window.isVisible()


def test_the_wheel_changes_nothing(preferences: Start) -> None:
    at = preferences()
    pick = row_of(at, "minimum_tls").control
    before = pick.currentText()  # type: ignore[attr-defined]
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pick, event)
    assert pick.currentText() == before  # type: ignore[attr-defined]
    assert not event.isAccepted()


@pytest.mark.parametrize(("appearance", "colors"), [("dark", DARK), ("light", LIGHT)])
def test_the_appearance_changes_live(
    preferences: Start, qapp: QApplication, appearance: Literal["dark", "light"], colors
) -> None:
    theme = Theme(qapp)
    at = preferences()
    at.controller.settings_changed.connect(theme.apply)
    pick = row_of(at, "appearance").control
    pick.setCurrentIndex(pick.findData(appearance))  # type: ignore[attr-defined]
    pick.activated.emit(pick.currentIndex())  # type: ignore[attr-defined]
    at.waits()
    assert at.settings.own == {"appearance": appearance}
    assert qapp.palette().window().color().name() == colors.window
    theme.apply(Settings())
    assert theme.chosen == "system"


PAGES = range(5)


@pytest.mark.parametrize("number", PAGES)
def test_every_stop_has_a_name_and_tab_comes_round(preferences: Start, number: int) -> None:
    at = preferences()
    at.window.list.setCurrentRow(number)
    at.window.list.setFocus()
    found = stops(at.window)
    assert [w for w in found if not name_of(w) and not isinstance(w, QScrollArea)] == []
    seen: list[QWidget] = []
    while at.focus not in seen:
        seen.append(at.focus)
        at.presses(Qt.Key.Key_Tab)
    assert at.focus is at.window.list, "no trap"
    assert at.window.close_button in seen


@pytest.mark.parametrize("number", PAGES)
def test_mnemonics_are_unique_on_a_page(preferences: Start, number: int) -> None:
    at = preferences()
    at.window.list.setCurrentRow(number)
    texts = [
        child.text()
        for child in at.window.findChildren(QWidget)
        if isinstance(child, QAbstractButton | QLabel)
        and (child.isVisible() or at.window._pages[number].isAncestorOf(child))
    ]
    keys = [found[1].lower() for text in texts if (found := re.search(r"&(\w)", text))]
    assert len(keys) == len(set(keys)), keys
    assert "c" in keys


@pytest.mark.parametrize("size", [(800, 600), (560, 480)])
@pytest.mark.parametrize("number", PAGES)
def test_it_fits(
    preferences: Start, qapp: QApplication, number: int, size: tuple[int, int]
) -> None:
    Theme(qapp)
    at = preferences()
    at.window.resize(*size)
    at.window.list.setCurrentRow(number)
    process_events()
    assert (at.window.width(), at.window.height()) == size
    area = at.window._stack.currentWidget()
    assert isinstance(area, QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0


def test_a_create_goes_on_while_the_window_is_open(
    preferences: Start,
    preferences_rep: PreferencesRep,
    demo_server: DemoServer,
    memory_keyring: MemoryKeyring,
) -> None:
    site = Site(name="Acme", url=demo_server.url, webex_id="hostid", site_name="demo")
    memory_keyring.set_password("csr-desktop", site.account, "hostpassword")
    preferences_rep.sites.sites = [site]
    at = preferences()
    rep = at.rep
    activate(rep.qtbot, rep.window)
    rep.window.form.focus_first()
    rep.types("CASE-1")
    with rep.qtbot.waitSignal(rep.desktop.background.attempt_ended):
        rep.window.form.create_button.click()  # Enter waits until the rep pauses: it came late
    assert rep.key_on_screen
    assert at.window.isVisible()
