"""The site editor: every setting of a site, problems at their fields, no input lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from csr_desktop.settings.sites.site import SessionType, Site, TrackingCode
from csr_desktop.ui.sites.editor import SiteEditor
from csr_desktop.ui.sites.tracking_code_table import text_of_values, values_of_text
from csr_desktop.webex.secret import Secret
from tests.support.accessibility import name_of, stops
from tests.support.events import activate
from tests.support.sites import FULL, saved

Edit = Callable[[Site], SiteEditor]


@pytest.fixture
def edit(qtbot: QtBot) -> Iterator[Edit]:
    parents: list[QWidget] = []

    def open_(site: Site) -> SiteEditor:
        parent = QWidget()
        parents.append(parent)
        editor = SiteEditor(parent, site)
        editor.open()
        activate(qtbot, editor)
        return editor

    yield open_
    for parent in parents:
        delete(parent)


def test_nothing_is_lost_that_was_not_touched(edit: Edit) -> None:
    assert saved(edit(FULL)) == (FULL, Secret(""))


def test_every_key_can_be_changed(edit: Edit) -> None:
    editor = edit(FULL)
    for key, text in (("timeout", "60"), ("join_address", ""), ("partner_id", "")):
        editor.entries[key].field.setText(text)
    editor.entries["password"].field.setText(" blanks count ")
    types = editor.form.session_types
    types.rows[1].remove.click()
    types.add_button.click()
    types.rows[1].number.setText("14")
    types.rows[1].name.setText("Training")
    codes = editor.form.tracking_codes
    codes.rows[0].used.setChecked(False)
    codes.rows[1].values.setText('A; "B; C"; ; D')
    codes.rows[2].used.setChecked(True)
    codes.rows[2].label.setText("Country")
    made = saved(editor)
    assert made is not None
    site, password = made
    assert password == Secret(" blanks count ")
    assert (site.timeout, site.join_address, site.partner_id) == (60, "", "")
    assert site.session_types == (SessionType(13, "Support session"), SessionType(14, "Training"))
    assert site.tracking_codes == (
        TrackingCode(1, "Department", values=("A", "B; C", "D")),
        TrackingCode(2, "Country"),
    )


@pytest.mark.parametrize(
    "values", [(), ("a",), ("a", "b"), ("a;b", "c"), ('5" disk', "x"), ("ACME\\tom", "ü, ö")]
)
def test_a_pick_list_reads_as_it_was_written(values: tuple[str, ...]) -> None:
    assert values_of_text(text_of_values(values)) == values


@pytest.mark.parametrize(
    ("key", "text", "sentence"),
    [
        ("timeout", "soon", "from 1 to 300"),
        ("timeout", "0", "from 1 to 300"),
        ("timeout", "nan", "from 1 to 300"),
        ("join_address", "http://acme.test", "starting with https://"),
        ("support_page", "https://acme.test/{key}", "Only {session_key} is allowed in braces"),
        ("site_id", "acme", "The site ID consists of digits"),
    ],
)
def test_what_is_wrong_unfolds_and_has_the_focus(
    edit: Edit, key: str, text: str, sentence: str
) -> None:
    editor = edit(FULL)
    editor.entries[key].field.setText(text)
    assert saved(editor) is None
    field = editor.entries[key].field
    assert sentence in field.accessibleDescription()
    assert field.isVisible()
    assert field.hasFocus()
    assert editor._save.isEnabled()


@pytest.mark.parametrize(
    ("number", "name", "sentence"),
    [
        ("x", "Support", "Enter the session type number"),
        ("13", "", "a name"),
        ("", "", "at least one"),
    ],
)
def test_a_session_type_that_is_wrong(edit: Edit, number: str, name: str, sentence: str) -> None:
    editor = edit(FULL)
    editor.form.session_types.rows[1].remove.click()
    editor.form.session_types.rows[0].number.setText(number)
    editor.form.session_types.rows[0].name.setText(name)
    assert saved(editor) is None
    assert editor.form.session_types._problem.isVisible()
    assert sentence in editor.form.session_types._problem.text()
    row = editor.form.session_types.rows[0]
    field = row.name if number == "13" else row.number
    assert field.hasFocus()
    assert sentence in field.accessibleDescription()
    assert field.property("wrong")


def test_a_session_ticket_is_chosen(edit: Edit) -> None:
    editor = edit(FULL)
    field = editor.form.authentication.field
    field.setCurrentIndex(field.findData("session ticket"))
    made = saved(editor)
    if made is None:  # while only passwords work
        assert editor.form.authentication.control.accessibleDescription()
        assert field.isVisible()
    else:
        assert made[0].authentication == "session ticket"


def test_escape_closes_what_nobody_touched(edit: Edit, qtbot: QtBot) -> None:
    editor = edit(FULL)
    qtbot.keyClick(editor.entries["name"].field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(editor))


def test_escape_asks_before_it_loses_anything(edit: Edit, qtbot: QtBot) -> None:
    editor = edit(FULL)
    editor.entries["name"].field.setFocus()
    qtbot.keyClicks(editor.entries["name"].field, "!")
    qtbot.keyClick(editor.entries["name"].field, Qt.Key.Key_Escape)
    assert editor.question.isVisible()
    assert editor.question.no.hasFocus()
    qtbot.keyClick(editor.question.no, Qt.Key.Key_Escape)
    assert not editor.question.isVisible()
    assert editor.entries["name"].field.hasFocus()
    editor.resize(267, 200)  # where all of it but the buttons scrolls
    editor.reject()
    no = editor.question.no
    qtbot.waitUntil(lambda: no.visibleRegion().boundingRect() == no.rect())
    assert (editor.width(), editor.height()) == (267, 200)
    assert editor.rect().contains(editor._save.geometry())
    editor.question.yes.click()
    qtbot.waitUntil(lambda: not isValid(editor))


def test_a_tracking_code_that_is_not_used_can_not_be_typed_in(edit: Edit) -> None:
    editor = edit(FULL)
    rows = editor.form.tracking_codes.rows
    assert [row.used.text() for row in rows[:4]] == ["3", "1", "2", "4"]
    assert [row.used.isChecked() for row in rows] == [True, True] + [False] * 8
    assert rows[0].label.isEnabled()
    assert not rows[2].label.isEnabled()


def _fields(row: object) -> tuple[QWidget, ...]:
    return tuple(getattr(row, name) for name in ("number", "name", "remove"))


def test_tab_goes_through_a_new_session_type(edit: Edit, qtbot: QtBot) -> None:
    editor = edit(FULL)
    editor.form.sections["session_types"].unfold()
    table = editor.form.session_types
    table.add_button.click()
    table.add_button.click()
    assert table.rows[3].number.hasFocus()
    qtbot.waitUntil(table.rows[3].remove.isVisible)  # in the next turn of the loop
    found = stops(editor)
    new = (*_fields(table.rows[2]), *_fields(table.rows[3]), table.add_button)
    first = found.index(new[0])
    assert tuple((*found, *found)[first : first + len(new)]) == new
    assert name_of(table.rows[3].number) == "Number of session type 4"


def test_every_field_has_a_name_and_the_order_is_the_eyes(edit: Edit) -> None:
    editor = edit(FULL)
    for section in editor.form.sections.values():
        section.unfold()
    found = stops(editor)
    names = [name_of(widget) for widget in found]
    assert all(names)
    assert len(names) == len(set(names)), "none twice"
    for first, second in (
        ("Site URL", "Display name"),
        ("Display name", "WebEx ID"),
        ("WebEx ID", "Password"),
        ("Password", "Sign-in method"),
        ("Sign-in method", "Test connection"),
        ("WebEx site name", "Site ID"),
        ("Number of session type 1", "Name of session type 1"),
        ("Remove session type 2", "Add session type"),
        ("Use tracking code 3", "Label of tracking code 3"),
        ("Default of tracking code 3", "Use tracking code 1"),
        ("Cancel", "Save"),
    ):
        assert names.index(second) == names.index(first) + 1, (first, second)
