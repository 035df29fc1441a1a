"""Presets in the window: filled in, saved, edited; and the contents of presets.toml."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from csr_desktop.settings.presets.presets import Preset, Presets
from csr_desktop.settings.sites.site import TrackingCode
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.presets.controller import PresetsController
from csr_desktop.ui.presets.edit_dialog import EditPresets
from csr_desktop.ui.presets.save_dialog import SavePreset
from tests.support.forms import code, ctrl, marks, notice, site_of, use_codes
from tests.support.rep import Rep, SilentSite, sessions_made

DEMO = "Demo site"
Open = Callable[..., Rep]


@pytest.fixture
def file(own_folders: Path) -> Presets:
    """The demo's own presets.toml."""
    return Presets(find_paths(demo=True).presets)


def controller_of(rep: Rep) -> PresetsController:
    (found,) = rep.window.form.findChildren(PresetsController)
    return found


def entries(rep: Rep) -> list[tuple[str, str]]:
    """The presets in the menu, with their keys."""
    actions = rep.window.menu.presets.actions()
    end = next(place for place, action in enumerate(actions) if action.isSeparator())
    return [(action.text(), action.shortcut().toString()) for action in actions[:end]]


def entry(rep: Rep, text: str) -> QAction:
    return next(a for a in rep.window.menu.presets.actions() if a.text().replace("&", "") == text)


def names_in(file: Presets, site: str = DEMO) -> list[str]:
    return [preset.name for preset in file.read().of(site)]


def opened(open_desktop: Open, *presets: str) -> Rep:
    """A rep on the demo site, with the presets read."""
    rep = open_desktop(demo=True)
    rep.qtbot.waitUntil(lambda: [name for name, _ in entries(rep)] == list(presets))
    rep.window.form.focus_first()
    return rep


def saving(rep: Rep) -> SavePreset:
    entry(rep, "Save as preset…").trigger()
    dialog = controller_of(rep).dialog
    assert isinstance(dialog, SavePreset)
    dialog.activateWindow()
    rep.qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.name)
    return dialog


def editing(rep: Rep) -> EditPresets:
    entry(rep, "Edit presets…").trigger()
    dialog = controller_of(rep).dialog
    assert isinstance(dialog, EditPresets)
    dialog.activateWindow()
    rep.qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.list)
    return dialog


def closes(rep: Rep) -> None:
    rep.qtbot.waitUntil(lambda: controller_of(rep).dialog is None)
    rep.window.activateWindow()
    rep.qtbot.waitUntil(rep.window.isActiveWindow)


# --- Filling in ----------------------------------------------------------------------------------


def test_a_preset_fills_the_form_and_the_rep_goes_on_typing(
    open_desktop: Open, file: Presets, said: list[str]
) -> None:
    file.save(Preset(DEMO, "Printer & co", 168, {2: "Hardware", 4: "printer"}))
    rep = open_desktop(demo=True)
    rep.qtbot.waitUntil(lambda: entries(rep) == [("Printer && co", "Ctrl+1")])
    code(rep, 5).field.setFocus()
    rep.types("typed")
    session_type = rep.window.form.session_types.itemData(1)
    file.save(Preset(DEMO, "Printer & co", session_type, {2: "Hardware", 4: "printer"}))
    controller_of(rep).read()
    rep.qtbot.waitUntil(lambda: controller_of(rep).presets[0].session_type == session_type)

    ctrl(rep, Qt.Key.Key_1)
    assert said[-1] == "Preset Printer & co"
    assert rep.focus is code(rep, 1).field, "the case number is required and empty"
    assert sessions_made(rep) == ()
    rep.types("CASE-1")
    rep.creates()
    (session,) = sessions_made(rep)
    assert session.session_type == session_type
    assert session.tracking_codes == {1: "CASE-1", 2: "Hardware", 4: "printer", 5: "typed"}


def test_nine_presets_have_a_key_and_the_tenth_has_none(open_desktop: Open, file: Presets) -> None:
    names = [f"preset {n}" for n in range(1, 12)]
    for name in names:
        file.save(Preset(DEMO, name, None, {3: name}))
    rep = opened(open_desktop, *names)
    assert [key for _, key in entries(rep)] == [*(f"Ctrl+{n}" for n in range(1, 10)), "", ""]
    ctrl(rep, Qt.Key.Key_9)
    assert rep.window.form.typed[3] == "preset 9"
    entry(rep, "preset 11").trigger()
    assert rep.window.form.typed[3] == "preset 11"


def test_only_the_picked_site_s_presets_are_there(open_desktop: Open, file: Presets) -> None:
    file.save(Preset(DEMO, "mine", None, {3: "x"}))
    file.save(Preset("Other", "theirs", None, {3: "y"}))
    rep = opened(open_desktop, "mine")
    other = msgspec.structs.replace(site_of(rep), name="Other")
    rep.window.sites.set_sites((site_of(rep), other))
    rep.window.sites.pick("Other")
    assert entries(rep) == [("theirs", "Ctrl+1")]
    ctrl(rep, Qt.Key.Key_1)
    assert rep.window.form.typed[3] == "y"


def test_what_the_site_no_longer_has_is_left_out_and_said(
    open_desktop: Open, file: Presets
) -> None:
    file.save(Preset(DEMO, "old", 999, {1: "x", 2: "Gone", 9: "y"}))
    rep = opened(open_desktop, "old")
    use_codes(rep, TrackingCode(1), TrackingCode(2, "Department", values=("Billing",)))
    ctrl(rep, Qt.Key.Key_1)
    assert rep.window.form.typed == {1: "x", 2: ""}
    assert notice(rep).splitlines()[:3] == [
        "Session type 999 isn't available on this site. The default was selected.",
        "“Gone” isn't in the list for Department. Select another value.",
        "This site doesn't use tracking code 9. “y” was ignored.",
    ]


def test_a_preset_mends_what_was_marked(open_desktop: Open, file: Presets) -> None:
    file.save(Preset(DEMO, "case", None, {1: "CASE"}))
    rep = opened(open_desktop, "case")
    rep.presses(Qt.Key.Key_Return)
    assert set(marks(rep)) == {1}
    ctrl(rep, Qt.Key.Key_1)
    assert marks(rep) == {}


def test_while_a_request_is_out_presets_are_held(
    rep_of: Callable[[str], Rep], silent_site: SilentSite
) -> None:
    file = Presets(find_paths(demo=False).presets)
    file.save(Preset("Acme Support", "late", None, {1: "late"}))
    rep = rep_of(silent_site.url)
    rep.qtbot.waitUntil(lambda: entries(rep) == [("late", "Ctrl+1")])
    rep.types("CASE-1")
    rep.presses(Qt.Key.Key_Return)
    rep.sees_it_out(silent_site)
    for text in ("late", "Save as preset…", "Edit presets…"):
        assert not entry(rep, text).isEnabled()
    ctrl(rep, Qt.Key.Key_1)
    controller_of(rep)._on_chosen(Preset("Acme Support", "late", None, {1: "late"}))
    assert rep.window.form.typed[1] == "CASE-1"
    with rep.qtbot.waitSignal(rep.desktop.background.attempt_ended):
        rep.presses(Qt.Key.Key_Space)
    for text in ("late", "Save as preset…", "Edit presets…"):
        assert entry(rep, text).isEnabled()


def test_mistakes_in_the_file_are_said_and_the_rest_works(
    open_desktop: Open, file: Presets
) -> None:
    file.save(Preset(DEMO, "good", None, {3: "x"}))
    with file.path.open("a") as text:
        text.write('\n[[presets]]\nsite = "Demo site"\nname = 7\n')
    rep = opened(open_desktop, "good")
    rep.qtbot.waitUntil(lambda: notice(rep) != "")
    assert "presets.toml, line 10, name: Expected a quoted string" in notice(rep)


def test_a_mistake_in_another_file_is_not_covered(open_desktop: Open, file: Presets) -> None:
    file.path.parent.mkdir(parents=True)
    file.path.write_text("x = 1\n")
    rep = open_desktop(demo=True, site="Nowhere")
    rep.qtbot.waitUntil(lambda: "presets.toml, line 1, x" in notice(rep))
    assert "There's no site named Nowhere." in notice(rep)


# --- Saving --------------------------------------------------------------------------------------


def test_saving_what_stands_in_the_form(rep: Rep, file: Presets) -> None:
    use_codes(
        rep,
        TrackingCode(1, "Case number", required=True),
        TrackingCode(2, "R&D", values=("A", "B"), required=True),
        TrackingCode(3),
        TrackingCode(4),
        TrackingCode(5),
    )
    rep.window.form.fill(None, {1: "CASE-1", 2: "B", 3: " x ", 4: "y" * 90})
    dialog = saving(rep)
    checked = {number: box.isChecked() for number, box in dialog.boxes.items()}
    assert checked == {1: False, 2: True, 3: True, 4: True}, "a case number is another's next time"
    assert dialog.boxes[2].text() == "R&&D: B"
    assert dialog.boxes[4].accessibleName() == f"Tracking code 4: {'y' * 90}"
    dialog.boxes[4].setChecked(False)
    rep.types("Printer")
    rep.presses(Qt.Key.Key_Return)
    closes(rep)
    session_type = rep.window.form.session_type
    assert file.read().presets == (Preset(DEMO, "Printer", session_type, {2: "B", 3: "x"}),)
    assert entries(rep) == [("Printer", "Ctrl+1")]


def test_a_preset_of_a_type_or_of_codes_alone(rep: Rep, file: Presets) -> None:
    rep.types("CASE-1")
    dialog = saving(rep)
    rep.types("type")
    rep.presses(Qt.Key.Key_Return)
    closes(rep)
    dialog = saving(rep)
    assert dialog.type_box is not None
    dialog.type_box.setChecked(False)
    rep.types("codes")
    rep.presses(Qt.Key.Key_Return)
    assert "Select at least one field" in dialog.name.accessibleDescription()
    dialog.boxes[1].setChecked(True)
    rep.presses(Qt.Key.Key_Return)
    closes(rep)
    assert file.read().presets == (
        Preset(DEMO, "type", rep.window.form.session_type),
        Preset(DEMO, "codes", None, {1: "CASE-1"}),
    )


def test_a_name_is_needed(rep: Rep, file: Presets, said: list[str]) -> None:
    dialog = saving(rep)
    rep.presses(Qt.Key.Key_Return)
    assert dialog.name.accessibleDescription() == "Enter a preset name."
    assert said[-1] == "Enter a preset name."
    rep.types("x")
    assert dialog.name.accessibleDescription() == ""
    rep.presses(Qt.Key.Key_Escape)
    closes(rep)
    assert not file.path.exists()


def test_a_name_that_is_taken_is_asked_for_in_place(open_desktop: Open, file: Presets) -> None:
    old = Preset(DEMO, "Printer", None, {3: "old"})
    file.save(old)
    rep = opened(open_desktop, "Printer")
    rep.window.form.fill(None, {3: "new"})
    dialog = saving(rep)
    rep.types("Printer")
    rep.presses(Qt.Key.Key_Return)
    assert "A preset with this name already exists." in dialog.name.accessibleDescription()
    assert dialog.save.text() == "&Replace"
    assert file.read().presets == (old,)

    dialog.name.setFocus()
    rep.types("s")
    assert dialog.save.text() == "&Save"
    rep.presses(Qt.Key.Key_Backspace)
    rep.presses(Qt.Key.Key_Return)
    assert dialog.save.text() == "&Replace", "asked again"
    assert rep.focus is dialog.save
    rep.presses(Qt.Key.Key_Return)
    closes(rep)
    assert [preset.codes for preset in file.read().presets] == [{3: "new"}]


def test_a_file_that_can_t_be_written_is_said_in_the_dialog(rep: Rep, file: Presets) -> None:
    file.path.parent.mkdir(parents=True)
    file.path.write_text("x =\n")
    dialog = saving(rep)
    rep.types("Printer")
    rep.presses(Qt.Key.Key_Return)
    rep.qtbot.waitUntil(lambda: "Nothing was changed" in dialog.name.accessibleDescription())
    assert dialog.save.isEnabled()
    assert dialog.name.text() == "Printer"
    rep.presses(Qt.Key.Key_Escape)
    closes(rep)
    assert file.path.read_text() == "x =\n"


# --- Editing -------------------------------------------------------------------------------------


@pytest.fixture
def three(open_desktop: Open, file: Presets) -> Rep:
    for name in ("one", "two", "three"):
        file.save(Preset(DEMO, name, None, {3: name}))
    file.save(Preset("Other", "other", 13))
    return opened(open_desktop, "one", "two", "three")


def test_renaming_ordering_deleting(three: Rep, file: Presets) -> None:
    rep = three
    dialog = editing(rep)
    assert not dialog.up.isEnabled()
    rep.presses(Qt.Key.Key_Down)
    rep.presses(Qt.Key.Key_Down)
    assert not dialog.down.isEnabled()
    dialog.up.click()
    dialog.up.click()
    assert dialog.list.item(0).text() == "Ctrl+1   three"
    dialog.name.setFocus()
    rep.types("!")
    dialog.list.setFocus()
    rep.presses(Qt.Key.Key_Down)
    rep.presses(Qt.Key.Key_Delete)
    dialog.save.click()
    closes(rep)
    assert names_in(file) == ["three!", "two"]
    assert names_in(file, "Other") == ["other"]
    assert entries(rep) == [("three!", "Ctrl+1"), ("two", "Ctrl+2")]
    ctrl(rep, Qt.Key.Key_1)
    assert rep.window.form.typed[3] == "three"


def test_nothing_changes_before_save(three: Rep, file: Presets) -> None:
    dialog = editing(three)
    dialog.delete.click()
    dialog.name.setText("x")
    three.presses(Qt.Key.Key_Escape)
    closes(three)
    assert names_in(file) == ["one", "two", "three"]
    assert len(entries(three)) == 3


def test_the_same_name_twice_is_said_at_the_second(three: Rep, file: Presets) -> None:
    dialog = editing(three)
    dialog.list.setCurrentRow(2)
    dialog.name.setFocus()
    dialog.name.selectAll()
    three.types("one")
    dialog.list.setCurrentRow(0)
    dialog.save.click()
    assert dialog.list.currentRow() == 2
    assert dialog.name.accessibleDescription() == "Two presets are named 'one'."
    assert three.focus is dialog.name
    dialog.reject()
    closes(three)


def test_deleting_all(three: Rep, file: Presets) -> None:
    dialog = editing(three)
    for _ in range(3):
        dialog.delete.click()
    assert not dialog.delete.isEnabled()
    assert not dialog.name.isEnabled()
    three.presses(Qt.Key.Key_Delete)
    dialog.save.click()
    closes(three)
    assert names_in(file) == []
    assert entries(three) == []
    assert not entry(three, "Edit presets…").isEnabled()


def test_another_window_s_change_is_not_lost(three: Rep, file: Presets) -> None:
    dialog = editing(three)
    file.arrange(DEMO, [("two", "two")])
    dialog.save.click()
    three.qtbot.waitUntil(
        lambda: "'one' is no longer in the file" in dialog.name.accessibleDescription()
    )
    dialog.reject()
    closes(three)
    assert names_in(file) == ["two"]
    assert entries(three) == [("two", "Ctrl+1")]


def test_moving_by_keys(three: Rep, said: list[str]) -> None:
    dialog = editing(three)
    assert dialog.down.toolTip() == QKeySequence("Alt+Down").toString(
        QKeySequence.SequenceFormat.NativeText
    )
    QTest.keyClick(dialog.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    three.qtbot.waitUntil(lambda: dialog.names[0] == ("two", "two"))
    assert said[-1] == "one, 2 of 3"
    dialog.reject()
    closes(three)
