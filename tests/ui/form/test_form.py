"""The form: required codes, lists, long texts, pasted texts, another definition, filling."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDialog

from csr_desktop.settings.sites.site import SessionType, TrackingCode
from csr_desktop.ui.form.tracking_code_field import TrackingCodeField
from csr_desktop.ui.style.theme import Theme
from tests.support.events import process_events
from tests.support.forms import (
    MANY,
    code,
    ctrl,
    highlighted,
    marks,
    note,
    offered,
    paste,
    site_of,
    use_codes,
)
from tests.support.rep import Rep, sessions_made

CASE = TrackingCode(1, "Case number", required=True)
DEPARTMENT = TrackingCode(2, "Department", required=True, values=("Billing", "Network"))
COUNTRY = TrackingCode(3, "Country", values=MANY)


def pick_of(field: TrackingCodeField) -> QComboBox:
    assert isinstance(field.field, QComboBox)
    return field.field


# --- Required ------------------------------------------------------------------------------------


def test_all_that_is_missing_is_marked_at_once(rep: Rep, said: list[str]) -> None:
    use_codes(rep, TrackingCode(4), CASE, DEPARTMENT, TrackingCode(5, "Ticket", required=True))
    rep.presses(Qt.Key.Key_Return)
    assert marks(rep) == {
        1: "Enter Case number.",
        2: "Select Department.",
        5: "Enter Ticket.",
    }
    assert rep.focus is code(rep, 1).field
    assert said == ["Enter Case number. 3 field(s) need attention."]
    assert sessions_made(rep) == ()


def test_a_mark_goes_when_its_field_is_mended_and_only_then(rep: Rep) -> None:
    use_codes(rep, CASE, DEPARTMENT)
    rep.presses(Qt.Key.Key_Return)
    rep.types(" ")
    assert set(marks(rep)) == {1, 2}, "a blank mends nothing"
    rep.types("x")
    assert set(marks(rep)) == {2}
    code(rep, 2).field.setFocus()
    rep.types("n")
    assert marks(rep) == {}
    rep.creates()
    assert sessions_made(rep)[0].tracking_codes == {1: "x", 2: "Network"}


def test_one_mark_is_told_without_a_number(rep: Rep, said: list[str]) -> None:
    use_codes(rep, CASE)
    rep.presses(Qt.Key.Key_Return)
    assert said == ["Enter Case number."]


def test_the_first_wrong_field_is_scrolled_to(rep: Rep) -> None:
    use_codes(rep, *(TrackingCode(n) for n in range(2, 11)), CASE)
    rep.window.resize(520, 620)
    rep.presses(Qt.Key.Key_Return)
    process_events()
    viewport = rep.window.page.viewport()
    field = code(rep, 1).field
    assert rep.focus is field
    assert viewport.rect().contains(field.mapTo(viewport, field.rect().bottomLeft()))


# --- Lists ---------------------------------------------------------------------------------------


def test_a_required_list_has_no_empty_value(rep: Rep) -> None:
    use_codes(rep, DEPARTMENT, TrackingCode(3, "Team", values=("A", "B")))
    required, optional = pick_of(code(rep, 2)), pick_of(code(rep, 3))
    assert [required.itemText(row) for row in range(required.count())] == ["Billing", "Network"]
    assert (required.currentIndex(), required.placeholderText()) == (-1, "Select…")
    assert required.property("is_empty") is True
    assert [optional.itemText(row) for row in range(optional.count())] == ["", "A", "B"]
    rep.types("bill")
    assert code(rep, 2).text == "Billing"
    assert required.property("is_empty") is False
    ctrl(rep, Qt.Key.Key_N)
    assert required.currentIndex() == -1


def test_a_list_s_default_is_picked_and_comes_back(rep: Rep) -> None:
    use_codes(rep, msgspec.structs.replace(DEPARTMENT, default="Network"))
    assert code(rep, 2).text == "Network"
    rep.types("b")
    assert code(rep, 2).text == "Billing"
    ctrl(rep, Qt.Key.Key_N)
    assert code(rep, 2).text == "Network"


def test_a_default_that_the_list_does_not_have_is_none(rep: Rep) -> None:
    use_codes(rep, msgspec.structs.replace(DEPARTMENT, default="Gone"))
    assert code(rep, 2).text == ""
    assert not is_touched(rep)


def test_the_wheel_never_picks(rep: Rep) -> None:
    use_codes(rep, DEPARTMENT)
    pick_of(code(rep, 2)).setCurrentIndex(0)
    for pick in (pick_of(code(rep, 2)), rep.window.form.session_types):
        pick.setFocus()
        before = pick.currentIndex()
        turn = QWheelEvent(
            QPointF(5, 5),
            QPointF(pick.mapToGlobal(QPoint(5, 5))),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(pick, turn)
        assert pick.currentIndex() == before


def test_a_long_list_is_searched_by_typing(rep: Rep) -> None:
    use_codes(rep, CASE, COUNTRY)
    rep.types("CASE-1")
    rep.presses(Qt.Key.Key_Tab)
    rep.types("ngl")
    assert offered(rep, 3) == ["England"]
    rep.presses(Qt.Key.Key_Return)
    assert code(rep, 3).text == "England", "Enter takes the value"
    assert not rep.desktop.background.is_creating
    rep.creates()
    assert sessions_made(rep)[0].tracking_codes == {1: "CASE-1", 3: "England"}


def test_in_a_long_list_down_picks_the_next_one(rep: Rep) -> None:
    use_codes(rep, COUNTRY)
    rep.types("Ireland")
    rep.presses(Qt.Key.Key_Down)
    assert code(rep, 3).text == "Finland"


def test_in_a_long_list_what_begins_so_comes_first(rep: Rep) -> None:
    use_codes(rep, COUNTRY)
    rep.types("land")
    assert highlighted(rep, 3) == "Landau"
    assert offered(rep, 3) == ["Landau", *(value for value in MANY if value != "Landau")]


def test_a_value_typed_whole_needs_no_choice(rep: Rep) -> None:
    use_codes(rep, COUNTRY, CASE)
    code(rep, 1).set_text("x")
    rep.types("Ireland")
    assert offered(rep, 3) == []
    rep.creates()
    assert sessions_made(rep)[0].tracking_codes == {1: "x", 3: "Ireland"}


def test_a_value_typed_in_another_case_is_the_list_s(rep: Rep) -> None:
    use_codes(rep, COUNTRY)
    rep.types("ireland")
    rep.presses(Qt.Key.Key_Escape)
    assert code(rep, 3).text == "Ireland"
    rep.presses(Qt.Key.Key_Tab)
    assert pick_of(code(rep, 3)).currentText() == "Ireland"
    assert marks(rep) == {}


def test_values_that_differ_in_case_alone_stay_apart(rep: Rep) -> None:
    use_codes(rep, TrackingCode(3, values=(*MANY, "IRELAND")))
    for value in ("Ireland", "IRELAND"):
        assert rep.window.form.fill(None, {3: value}) == ()
        assert code(rep, 3).text == value


def test_only_listed_values_are_taken(rep: Rep, said: list[str]) -> None:
    use_codes(rep, COUNTRY)
    rep.types("Nowhere")
    rep.presses(Qt.Key.Key_Return)
    wrong = {3: "Select one of the listed values for Country."}
    assert marks(rep) == wrong
    assert sessions_made(rep) == ()
    rep.types("x")
    assert marks(rep) == {}, "the rep is mending it"
    rep.presses(Qt.Key.Key_Tab)
    assert marks(rep) == wrong, "and has not"
    assert said[-1] == wrong[3]


# --- Long and odd texts --------------------------------------------------------------------------


def test_the_count_appears_near_the_limit(rep: Rep, said: list[str]) -> None:
    rep.types("x" * 109)
    assert note(rep, 1) == ""
    rep.types("x")
    assert note(rep, 1) == "110/128 characters"
    rep.types("x" * 18)
    assert note(rep, 1) == "128/128 characters"
    assert said == ["110/128 characters"], "said once, not at every key"
    assert marks(rep) == {}


def test_a_longer_text_is_kept_and_said_at_once(rep: Rep, said: list[str]) -> None:
    paste(rep, "x" * 300)
    sentence = "Case number has 300 characters, but the site allows 128. Shorten it."
    assert marks(rep) == {1: sentence}
    assert said == [sentence]
    assert rep.window.form.typed[1] == "x" * 300
    rep.presses(Qt.Key.Key_Backspace)
    assert "299 characters" in marks(rep)[1]


def test_characters_are_counted_as_the_site_counts_them(rep: Rep) -> None:
    paste(rep, "😀" * 128)
    assert marks(rep) == {}
    assert note(rep, 1) == "128/128 characters"


@pytest.mark.parametrize(
    "text", ["CASE-1\nfrom A\tB", "CASE-1\r\n\r\nfrom A\u2028B", "CASE-1\0from A \n B"]
)
def test_pasted_line_breaks_become_spaces_and_that_is_said(
    rep: Rep, said: list[str], text: str
) -> None:
    paste(rep, text)
    assert rep.window.form.typed[1] == "CASE-1 from A B"
    assert note(rep, 1) == "Line breaks were replaced with spaces."
    assert said == ["Line breaks were replaced with spaces."]
    rep.types("!")
    assert rep.window.form.typed[1] == "CASE-1 from A B!"
    assert note(rep, 1) == ""
    rep.creates()
    assert sessions_made(rep)[0].tracking_codes == {1: "CASE-1 from A B!"}


def test_a_line_break_at_an_end_just_goes(rep: Rep, said: list[str]) -> None:
    paste(rep, "\tCASE-1\r\n")
    assert rep.window.form.typed[1] == "CASE-1"
    assert said == []


def test_a_paste_in_the_middle_leaves_the_cursor_behind_it(rep: Rep) -> None:
    rep.types("ad")
    rep.presses(Qt.Key.Key_Left)
    paste(rep, "b\nc")
    rep.types("!")
    assert rep.window.form.typed[1] == "ab c!d"


def test_blanks_at_the_ends_are_typed_without_a_word(rep: Rep, said: list[str]) -> None:
    rep.types(" a ")
    assert rep.window.form.typed[1] == " a "
    assert (said, note(rep, 1)) == ([], "")


def test_a_label_is_plain_text_and_never_widens_the_form(rep: Rep) -> None:
    name = "R&D <b>ticket</b> " + "of the customer's own department " * 9
    use_codes(rep, TrackingCode(1, name), TrackingCode(2, "R&D"))
    rep.window.resize(520, 760)
    process_events()
    label = code(rep, 1).label
    assert label.text().startswith("R&&D <b>ticket</b>")
    assert label.text().endswith("…")
    assert "&lt;b&gt;" in label.toolTip()
    assert code(rep, 1).field.accessibleName() == name
    assert code(rep, 2).label.toolTip() == ""
    assert rep.window.width() == 520


def test_a_wide_field_has_a_row_of_its_own(rep: Rep) -> None:
    use_codes(rep, TrackingCode(1), TrackingCode(2, "x" * 60), TrackingCode(3), TrackingCode(4))
    rep.window.resize(520, 760)
    process_events()
    one, wide, three, four = (code(rep, n).geometry() for n in (1, 2, 3, 4))
    assert wide.width() > 1.8 * one.width()
    assert three.y() == four.y() > wide.y() > one.y()


# --- Another definition of the same site ---------------------------------------------------------


def test_another_definition_keeps_what_has_its_place(rep: Rep) -> None:
    use_codes(rep, CASE, DEPARTMENT, TrackingCode(7), TrackingCode(8, default="old"))
    rep.window.form.session_types.setCurrentIndex(2)
    picked = rep.window.form.session_type
    rep.window.form.fill(None, {1: "CASE-1", 2: "Network", 7: "gone"})
    code(rep, 2).field.setFocus()
    site = site_of(rep)
    codes = (
        TrackingCode(8, default="new"),
        msgspec.structs.replace(DEPARTMENT, values=("Network", "Sales")),
        msgspec.structs.replace(CASE, label="Case"),
    )
    types = (SessionType(999, "Other"), *site.session_types)
    changed = msgspec.structs.replace(site, tracking_codes=codes, session_types=types)
    rep.window.sites.set_sites((changed,))
    assert rep.window.form.typed == {8: "new", 2: "Network", 1: "CASE-1"}
    assert rep.window.form.session_type == picked
    assert rep.focus is code(rep, 2).field


def test_the_focus_stays_where_another_window_changes_the_definition(rep: Rep) -> None:
    use_codes(rep, CASE, DEPARTMENT)
    code(rep, 2).field.setFocus()
    other = QDialog(rep.window)  # such as Preferences
    other.show()
    rep.qtbot.waitUntil(other.isActiveWindow)
    codes = (CASE, msgspec.structs.replace(DEPARTMENT, label="Unit"))
    rep.window.sites.set_sites((msgspec.structs.replace(site_of(rep), tracking_codes=codes),))
    other.close()
    rep.window.activateWindow()
    rep.qtbot.waitUntil(rep.window.isActiveWindow)
    assert rep.focus is code(rep, 2).field


def test_a_value_that_the_list_no_longer_has_goes(rep: Rep) -> None:
    use_codes(rep, DEPARTMENT)
    rep.types("b")
    use_codes(rep, msgspec.structs.replace(DEPARTMENT, values=("Sales", "Other")))
    assert rep.window.form.typed == {2: ""}


def test_the_same_definition_changes_nothing(rep: Rep) -> None:
    rep.types("x" * 129)
    field = rep.focus
    rep.window.sites.set_sites(rep.window.sites.sites)
    assert rep.focus is field
    assert marks(rep)


def test_another_site_begins_anew(rep: Rep) -> None:
    rep.types("CASE-1")
    other = msgspec.structs.replace(site_of(rep), name="Other")
    rep.window.sites.set_sites((site_of(rep), other))
    rep.window.sites.pick("Other")
    assert rep.window.form.typed[1] == ""


# --- Filling -------------------------------------------------------------------------------------


def test_filling_leaves_what_it_does_not_name(rep: Rep) -> None:
    form = rep.window.form
    rep.types("CASE-1")
    form.fill(None, {4: "kept", 5: "goes"})
    assert form.fill(form.session_types.itemData(1), {2: "Hardware", 3: "a\nb", 5: ""}) == ()
    assert {n: text for n, text in form.typed.items() if text} == {
        1: "CASE-1",
        2: "Hardware",
        3: "a b",
        4: "kept",
    }
    assert form.session_type == form.session_types.itemData(1)
    assert form.contents.codes == form.typed
    assert form.contents.session_type == form.session_type
    assert sessions_made(rep) == ()


def test_what_can_t_be_filled_in_is_told(rep: Rep) -> None:
    use_codes(rep, CASE, DEPARTMENT)
    before = rep.window.form.session_type
    assert rep.window.form.fill(99, {1: "x", 2: "y" * 60, 7: "z", 8: ""}) == (
        "Session type 99 isn't available on this site. The default was selected.",
        f"“{'y' * 40}…” isn't in the list for Department. Select another value.",
        "This site doesn't use tracking code 7. “z” was ignored.",
    )
    assert rep.window.form.session_type == before
    assert rep.window.form.typed == {1: "x", 2: ""}


def test_a_text_that_is_too_long_is_filled_in_and_marked(rep: Rep) -> None:
    assert rep.window.form.fill(None, {1: "x" * 129}) == ()
    assert "129 characters" in marks(rep)[1]
    rep.window.form.fill(None, {1: "x"})
    assert marks(rep) == {}


def is_touched(rep: Rep) -> bool:
    """Whether a code differs from its default, and so is restored later."""
    return bool(rep.window.form._fields.changed.codes)


def test_what_is_typed_touches_the_form(rep: Rep) -> None:
    assert not is_touched(rep)
    rep.types(" ")
    assert not is_touched(rep)
    rep.types("x")
    assert is_touched(rep)
    ctrl(rep, Qt.Key.Key_N)
    assert not is_touched(rep)


def test_a_default_is_not_touched_but_a_cleared_one_is(rep: Rep) -> None:
    use_codes(rep, TrackingCode(1, default=" desk 4\n"))
    assert not is_touched(rep)
    rep.window.form.fill(None, {1: ""})
    assert is_touched(rep)


def test_the_gap_is_the_first_empty_required_code(rep: Rep) -> None:
    use_codes(rep, TrackingCode(4), DEPARTMENT, CASE)
    form = rep.window.form
    for number, text in ((2, "Network"), (1, "x"), (4, "y")):
        form.focus_gap()
        assert rep.focus is code(rep, number).field
        form.fill(None, {number: text})
    form.focus_gap()
    assert rep.focus is form.create_button


@pytest.fixture
def twice_the_font(qapp: QApplication) -> None:
    """A desktop whose texts are twice as large."""
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(font)
    Theme(qapp)


def test_large_texts_are_whole_in_a_crowded_form(
    twice_the_font: None, open_desktop: Callable[..., Rep]
) -> None:
    rep = open_desktop(demo=True)
    use_codes(rep, DEPARTMENT, COUNTRY, *(TrackingCode(n) for n in range(4, 11)))
    rep.window.resize(520, 640)
    process_events()
    for field in (rep.window.form.session_types, *(f.field for f in rep.window.form.codes)):
        assert field.fontMetrics().height() > 20
        assert field.height() >= field.fontMetrics().height() + 12
