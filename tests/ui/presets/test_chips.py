"""Presets as buttons above the form: one line, whatever their names and however many."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from csr_desktop.settings.presets.presets import NAME_LENGTH, Preset, Presets
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.presets.chips import PresetChips
from csr_desktop.ui.presets.controller import PresetsController
from csr_desktop.ui.presets.edit_dialog import EditPresets
from csr_desktop.ui.presets.save_dialog import SavePreset
from tests.support.accessibility import name_of
from tests.support.events import process_events
from tests.support.rep import Rep, SilentSite, sessions_made

DEMO = "Demo site"
Open = Callable[..., Rep]


@pytest.fixture
def file(own_folders: Path) -> Presets:
    """The demo's own presets.toml."""
    return Presets(find_paths(demo=True).presets)


def shown(rep: Rep) -> list[QPushButton]:
    return [chip for chip in rep.window.preset_chips.chips if chip.isVisible()]


def opened(open_desktop: Open, *names: str) -> tuple[Rep, PresetChips]:
    """A rep on the demo site whose presets are read."""
    rep = open_desktop(demo=True)
    chips = rep.window.preset_chips
    rep.qtbot.waitUntil(lambda: len(chips.chips) == len(names))
    process_events()
    return rep, chips


def test_the_first_preset_is_there_with_its_key_and_fills_the_form(
    open_desktop: Open, file: Presets
) -> None:
    file.save(Preset(DEMO, "R&D", None, {3: "x"}))
    rep, chips = opened(open_desktop, "R&D")
    (chip,) = shown(rep)
    assert chip.text().replace("\u2066", "").replace("\u2069", "") == "R&&D  Ctrl+1"
    assert name_of(chip) == "R&D"
    assert "Ctrl+1" in chip.accessibleDescription()
    assert not chips.more.isVisible()
    chip.setFocus()
    rep.qtbot.waitUntil(chip.hasFocus)
    rep.presses(Qt.Key.Key_Return)
    assert rep.window.form.typed[3] == "x"
    assert rep.focus is rep.window.form.codes[0].field
    assert sessions_made(rep) == ()


def test_nothing_is_there_without_a_preset(open_desktop: Open) -> None:
    rep, chips = opened(open_desktop)
    rep.waits()
    assert not chips.isVisible()


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
@pytest.mark.parametrize("width", [340, 520, 1100])
def test_many_long_names_stay_in_one_line(
    open_desktop: Open, file: Presets, width: int, direction: Qt.LayoutDirection
) -> None:
    names = [f"{number} " + "W" * (NAME_LENGTH - 3) for number in range(1, 13)]
    for name in names:
        file.save(Preset(DEMO, name, None, {3: name}))
    rep, chips = opened(open_desktop, *names)
    rep.window.setLayoutDirection(direction)
    rep.window.resize(width, 800)
    process_events()
    assert rep.window.width() == width
    assert rep.window.minimumSizeHint().width() < 340
    assert chips.height() == chips.more.height()
    parts = [*shown(rep), chips.more]
    assert chips.more.isVisible()
    places = [part.geometry().center().x() for part in parts]
    assert places == sorted(places, reverse=direction is Qt.LayoutDirection.RightToLeft)
    assert all(chips.rect().contains(part.geometry()) for part in parts)
    first = parts[0]
    assert "…" in first.text()
    assert names[0] in first.toolTip(), "the whole name"
    assert chips.more.menu() is rep.window.menu.presets


def test_saving_is_confirmed_in_sight_until_the_rep_goes_on(
    rep: Rep, file: Presets, said: list[str]
) -> None:
    (controller,) = rep.window.form.findChildren(PresetsController)
    rep.types("CASE-1")
    controller.menu.save_asked.emit()
    assert isinstance(controller.dialog, SavePreset)
    controller.dialog.name.setText("Printer")
    controller.dialog.save.click()
    chips = rep.window.preset_chips
    rep.qtbot.waitUntil(chips.saved.isVisible)
    assert said[-1] == "Saved"
    assert len(shown(rep)) == 1
    rep.window.activateWindow()
    rep.qtbot.waitUntil(rep.window.isActiveWindow)
    rep.window.form.focus_first()
    rep.types("2")
    assert not chips.saved.isVisible()
    assert chips.isVisible()


def test_they_are_held_while_a_request_is_out(
    rep_of: Callable[[str], Rep], silent_site: SilentSite
) -> None:
    Presets(find_paths(demo=False).presets).save(Preset("Acme Support", "late", None, {1: "x"}))
    rep = rep_of(silent_site.url)
    rep.qtbot.waitUntil(lambda: len(shown(rep)) == 1)
    rep.types("CASE-1")
    rep.presses(Qt.Key.Key_Return)
    rep.sees_it_out(silent_site)
    assert not shown(rep)[0].isEnabled()
    with rep.qtbot.waitSignal(rep.desktop.background.attempt_ended):
        rep.presses(Qt.Key.Key_Space)
    assert shown(rep)[0].isEnabled()


# --- The administrator's -------------------------------------------------------------------------

POLICY = """
[[presets]]
site = "Acme Support"
name = "Theirs"
codes = { 3 = "theirs" }
"""


@pytest.fixture
def locked(rep_of: Callable[[str], Rep], silent_site: SilentSite) -> Rep:
    """A rep with a preset of the policy, and two own ones: one of its name."""
    (policy, *_) = find_paths(demo=False).policies
    policy.parent.mkdir(parents=True, exist_ok=True)
    policy.write_text(POLICY)
    own = Presets(find_paths(demo=False).presets)
    own.save(Preset("Acme Support", "Mine", None, {3: "mine"}))
    own.save(Preset("Acme Support", "theirs", None, {3: "old"}))
    rep = rep_of(silent_site.url)
    rep.qtbot.waitUntil(lambda: len(shown(rep)) == 2)
    return rep


def test_the_policy_s_presets_come_first_with_a_lock(locked: Rep) -> None:
    theirs, mine = shown(locked)
    assert (name_of(theirs), name_of(mine)) == ("Theirs", "Mine")
    assert not theirs.icon().isNull()
    assert mine.icon().isNull()
    assert "Managed by your administrator" in theirs.accessibleDescription()
    theirs.click()
    assert locked.window.form.typed[3] == "theirs"


def test_the_policy_s_presets_are_neither_renamed_nor_removed(locked: Rep) -> None:
    (controller,) = locked.window.form.findChildren(PresetsController)
    controller.menu.edit_asked.emit()
    dialog = controller.dialog
    assert isinstance(dialog, EditPresets)
    dialog.list.setCurrentRow(0)
    assert not any(part.isEnabled() for part in (dialog.name, dialog.up, dialog.down))
    assert not dialog.delete.isEnabled()
    dialog._on_delete_clicked()
    dialog.list.setCurrentRow(1)
    assert not dialog.up.isEnabled(), "the administrator's stay first"
    dialog.delete.click()
    dialog.save.click()
    locked.qtbot.waitUntil(lambda: [name_of(chip) for chip in shown(locked)] == ["Theirs"])
    own = Presets(find_paths(demo=False).presets).read().presets
    assert [preset.name for preset in own] == ["theirs"], "it stands behind, and is not lost"


def test_an_own_preset_does_not_take_the_name_of_the_policy_s(locked: Rep) -> None:
    (controller,) = locked.window.form.findChildren(PresetsController)
    controller.menu.save_asked.emit()
    dialog = controller.dialog
    assert isinstance(dialog, SavePreset)
    dialog.activateWindow()
    locked.qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.name)
    dialog.name.setText("THEIRS")
    dialog.save.click()
    assert "managed by your administrator" in dialog.name.accessibleDescription()
    assert dialog.save.text() == "&Save", "nothing to replace"
    dialog.reject()
