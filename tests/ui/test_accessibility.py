"""What a screen reader and a keyboard find in the window. Names as in the contract."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QScrollArea, QWidget

from csr_desktop.sessions.sites import TrackingCode
from tests.rep import Rep
from tests.ui.forms import code, use_codes

Open = Callable[..., Rep]


def name_of(widget: QWidget) -> str:
    """The name a screen reader says; a list's comes from its label, its own is its value."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QComboBox):
        related = [target.text(QAccessible.Text.Name) for target, _ in interface.relations()]
        return next(iter(related), "")
    return interface.text(QAccessible.Text.Name)


def stops(window: QWidget) -> list[QWidget]:
    """Where Tab goes, once round, beginning where the focus is."""
    start = QApplication.focusWidget()
    assert start is not None
    found: list[QWidget] = [start]
    widget = start.nextInFocusChain()
    while widget is not None and widget is not start:
        if (
            widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isVisibleTo(window)
            and widget.isEnabled()
            and widget.window() is window
        ):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


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
    rep.qtbot.waitUntil(lambda: "…" in code(rep, 2)._label.text())
    assert name_of(code(rep, 2).field) == name


def test_a_required_field_says_so(rep: Rep) -> None:
    assert rep.window.form.codes[0].field.accessibleDescription() == "Required."
    assert rep.window.form.codes[1].field.accessibleDescription() == ""
