"""What a screen reader and a keyboard find in the window. Names as in the contract."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from csr_desktop.settings.sites.site import TrackingCode
from csr_desktop.ui.widgets.password_row import PasswordRow
from csr_desktop.ui.widgets.step import Purpose, Step
from tests.support.accessibility import name_of, stops
from tests.support.forms import code, use_codes
from tests.support.rep import Rep

Open = Callable[..., Rep]


def test_the_names_of_the_contract(rep: Rep) -> None:
    names = [name_of(widget) for widget in stops(rep.window)]
    codes = ["Case number", "Department", *(f"Tracking code {n}" for n in range(3, 11))]
    start = names.index("Case number")
    assert names[start : start + 11] == [*codes, "Create session"]
    assert "Session type" in names

    rep.types("CASE-1")
    rep.creates()
    names = [name_of(widget) for widget in stops(rep.window)]
    assert names[:1] == ["Copy key"]
    assert "Session key" in names


def test_the_key_reads_as_its_digits(rep: Rep) -> None:
    field = rep.window.outcome.key.key_field
    interface = QAccessible.queryAccessibleInterface(field)
    assert interface.text(QAccessible.Text.Value) == ""
    rep.types("CASE-1")
    rep.creates()
    text = interface.textInterface()
    assert text.text(0, text.characterCount()) == rep.key_on_screen
    assert interface.text(QAccessible.Text.Name) == "Session key"


@pytest.mark.parametrize("state", ["form", "created", "refused", "first start"])
def test_every_stop_has_a_name(open_desktop: Open, state: str) -> None:
    rep = open_desktop(demo=state != "first start")
    if state in ("created", "refused"):
        rep.types("CASE-1")
        if state == "refused":
            rep.window.form.session_types.addItem("Training", 999)
            rep.window.form.session_types.setCurrentIndex(4)
        rep.creates()
        rep.window.outcome.problem.details_button.setChecked(state == "refused")
    nameless = [w for w in stops(rep.window) if not name_of(w) and not isinstance(w, QScrollArea)]
    assert nameless == []


def test_the_form_is_read_in_the_order_it_is_seen(rep: Rep) -> None:
    fields = [w for w in stops(rep.window) if rep.window.form.isAncestorOf(w)]
    places = [w.mapTo(rep.window, w.rect().topLeft()) for w in fields]
    first = fields.index(rep.window.form.session_types)
    places = places[first:] + places[:first]
    assert places == sorted(places, key=lambda place: (place.y(), place.x()))


def test_the_whole_job_by_tab(rep: Rep) -> None:
    seen = [rep.focus]
    for _ in range(40):
        rep.presses(Qt.Key.Key_Tab)
        if rep.focus is seen[0]:
            break
        assert rep.focus not in seen, "a trap"
        seen.append(rep.focus)
    assert rep.window.form.create_button in seen


def test_a_list_is_named_by_its_whole_label(rep: Rep) -> None:
    name = " & ".join(["The department that the customer was told to call"] * 5)
    use_codes(rep, TrackingCode(2, name, required=True, values=("A", "B")))
    rep.qtbot.waitUntil(lambda: "…" in code(rep, 2).label.text())
    assert name_of(code(rep, 2).field) == name


def test_a_required_field_says_so(rep: Rep) -> None:
    assert rep.window.form.codes[0].field.accessibleDescription() == "Required."
    assert rep.window.form.codes[1].field.accessibleDescription() == ""


def read_order(rep: Rep) -> list[QWidget]:
    """The tab order, from the top of the window."""
    found = stops(rep.window)
    first = min(found, key=lambda w: (place_of(rep, w).y(), place_of(rep, w).x()))
    start = found.index(first)
    return found[start:] + found[:start]


def place_of(rep: Rep, widget: QWidget) -> QPoint:
    return widget.mapTo(rep.window, widget.rect().center())


@pytest.mark.parametrize("state", ["form", "created", "several", "notice and link"])
def test_tab_goes_as_the_window_is_read(rep: Rep, state: str) -> None:
    window = rep.window
    window.resize(520, 1000)
    rep.types("CASE-1")
    if state == "created":
        rep.creates()
        window.menu.new_asked.emit()
        rep.types("CASE-2")
        rep.creates()
    if state == "several":
        code(rep, 10).set_text("fault:hang-up-before")
        rep.creates()
        window.outcome.problem.check.show_several(("1234567", "7654321"))
        window.outcome.problem.details_button.setChecked(True)
    if state == "notice and link":
        window.notice.say("Something to read")
        rep.desktop.features.links.take("csr-desktop://new?code1=CASE-9")
    QApplication.processEvents()
    links = rep.desktop.features.links
    parts: list[QWidget] = [window.site_bar, window.notice, links.card, window.form]
    parts += [window.outcome, window.recent]
    found = read_order(rep)
    blocks = [next(i for i, part in enumerate(parts) if part.isAncestorOf(w)) for w in found]
    assert blocks == sorted(blocks)
    for part in parts:
        inside = [place_of(rep, w) for w in found if part.isAncestorOf(w)]
        rows = [(place.y() // 12, place.x()) for place in inside]
        assert rows == sorted(rows), type(part)


def letter(text: str) -> str:
    """The mnemonic of a text, or ''."""
    plain = text.replace("&&", "")
    return plain[plain.index("&") + 1].upper() if "&" in plain else ""


def letters(rep: Rep) -> list[str]:
    window = rep.window
    texts = [action.text() for action in window.menu.actions()]  # hidden here, shown elsewhere
    texts += [each.text() for each in window.findChildren(QAbstractButton) if each.isVisible()]
    labels = [each for each in window.findChildren(QLabel) if each.isVisible()]
    texts += [each.text() for each in labels if each.buddy() is not None]
    return [underlined for text in texts if (underlined := letter(text))]


@pytest.mark.parametrize("state", ["form", "waiting", "created", "several", "link", "first start"])
def test_no_letter_is_underlined_twice(open_desktop: Open, state: str) -> None:
    rep = open_desktop(demo=state != "first start")
    if state in ("created", "several"):
        rep.types("CASE-1")
        code(rep, 10).set_text("fault:hang-up-before" if state == "several" else "")
        rep.creates()
    if state == "several":
        rep.window.outcome.problem.details_button.setChecked(True)
    if state == "waiting":
        rep.window.outcome.show_waiting()
        rep.window.close_question.ask(rep.window.closing._wording, rep.window.end)
    if state == "link":
        rep.types("CASE-1")
        rep.desktop.features.links.take("csr-desktop://new?code1=CASE-9")
    found = letters(rep)
    assert len(found) > 8
    assert sorted(found) == sorted(set(found))


def test_a_letter_goes_to_what_it_underlines(rep: Rep) -> None:
    rep.qtbot.keyClick(rep.focus, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    assert rep.focus is rep.window.form.session_types
    rep.qtbot.keyClick(rep.focus, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    rep.qtbot.waitUntil(lambda: rep.focus is code(rep, 1).field)
    assert rep.focus.property("wrong")


def test_esc_closes_the_notice(rep: Rep) -> None:
    rep.window.notice.say("Something to read")
    rep.window.notice._close.setFocus()
    rep.presses(Qt.Key.Key_Escape)
    assert rep.window.notice.isHidden()


def test_a_press_that_is_moved_away_before_it_is_let_go_does_nothing(rep: Rep) -> None:
    rep.types("CASE-1")
    button = rep.window.form.create_button
    rep.qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    rep.qtbot.mouseMove(button, QPoint(-20, -20))
    rep.qtbot.mouseRelease(button, Qt.MouseButton.LeftButton, pos=QPoint(-20, -20))
    assert button.isEnabled()
    assert not rep.window.outcome.waiting.isVisible()
    rep.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    rep.qtbot.waitUntil(lambda: len(rep.attempts) == 1)


def test_a_password_manager_can_paste_the_password(qtbot: QtBot) -> None:
    row = PasswordRow(QPushButton())
    qtbot.addWidget(row)
    step = Step("hostid@acme.webex.com", Purpose.CREATE)
    row.ask(step, can_keep=False)
    QGuiApplication.clipboard().setText("hostpassword")
    row.field.setFocus()
    qtbot.keyClick(row.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    taken = row.take(step)
    assert taken is not None
    assert taken[0].reveal() == "hostpassword"
