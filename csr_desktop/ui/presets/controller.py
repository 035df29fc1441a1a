"""Presets: read after the start, filled in, saved, edited."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from csr_desktop.background import Background
from csr_desktop.sessions.presets import arrange_presets, read_presets, rename_site, save_preset
from csr_desktop.settings.presets.presets import Preset, PresetList
from csr_desktop.ui.form.session_form import SessionForm
from csr_desktop.ui.menu.main_menu import MainMenu
from csr_desktop.ui.presets.chips import PresetChips
from csr_desktop.ui.presets.menu import PresetsMenu
from csr_desktop.ui.sites.controller import SitesController
from csr_desktop.ui.widgets.basics import announce
from csr_desktop.ui.widgets.notice import Notice
from csr_desktop.ui.widgets.tab_order import order_tabs

if TYPE_CHECKING:
    from csr_desktop.background.change import Change
    from csr_desktop.sessions.services import Services
    from csr_desktop.ui.presets.edit_dialog import EditPresets
    from csr_desktop.ui.presets.save_dialog import SavePreset
    from csr_desktop.webex.cancellation import Cancellation


class PresetsController(QObject):
    """Offers the selected site's presets; a chosen one fills in the form, never sends it.

    Signals:
        first_read(): the file was read for the first time, so there are shortcuts now.
    """

    first_read = Signal()

    def __init__(
        self,
        background: Background,
        menu: MainMenu,
        form: SessionForm,
        sites: SitesController,
        notice: Notice,
        *,
        chips: PresetChips,
    ) -> None:
        super().__init__(form)
        self._background = background
        self._form = form
        self._sites = sites
        self._notice = notice
        self._list = PresetList()
        self._is_read = False
        self._known: tuple[str, ...] | None = None  # sites
        self._change: Change | None = None  # requested by the dialog
        self.dialog: SavePreset | EditPresets | None = None
        self._chips = chips
        chips.set_menu(menu.presets)
        chips.chosen.connect(self._on_chosen)
        form.edited.connect(chips.hide_saved)
        form.emptied.connect(chips.hide_saved)
        self.menu = PresetsMenu(menu.presets, form.window())
        self.menu.chosen.connect(self._on_chosen)
        self.menu.save_asked.connect(self._on_save_asked)
        self.menu.edit_asked.connect(self._on_edit_asked)
        self.menu.take_over_asked.connect(self._on_take_over_asked)
        form.lock_changed.connect(self._on_lock_changed)
        sites.picked.connect(self._show)
        sites.changed.connect(self._on_sites_changed)
        self._show()

    @property
    def presets(self) -> tuple[Preset, ...]:
        """The presets of the selected site."""
        site = self._sites.picked_site
        return self._list.of(site.name) if site is not None else ()

    @Slot()
    def read(self) -> None:
        """Read the file, then offer its presets."""
        self._background.ask(read_presets, self._on_read)

    @Slot(object)
    def _on_read(self, found: PresetList) -> None:
        is_first, self._list, self._is_read = not self._is_read, found, True
        self._show()
        if is_first:
            self.first_read.emit()
        if found.mistakes:
            self._notice.say("\n".join(str(mistake) for mistake in found.mistakes), "presets")

    @Slot()
    def _on_sites_changed(self) -> None:
        """Read again: a renamed site's presets now have its new name."""
        names = tuple(site.name for site in self._sites.sites)
        was_known, self._known = self._known is not None, names
        if was_known:
            self.read()
        else:
            self._show()

    @Slot()
    def _show(self) -> None:
        self.menu.show_presets(self.presets)
        if self._is_read:  # until then, the reserved line stays
            self._chips.show_presets(self.presets)
            order_tabs(self._form.window())
        is_taken_over = self._known is not None and self._sites.picked_site is not None
        self.menu.show_left(self._list.without_site(self._known or ()) if is_taken_over else ())

    @Slot(bool)
    def _on_lock_changed(self, locked: bool) -> None:
        self.menu.set_locked(locked=locked)
        self._chips.setEnabled(not locked)

    @Slot(object)
    def _on_chosen(self, preset: Preset) -> None:
        if self._background.is_creating:
            return
        sentences = self._form.fill(preset.session_type, preset.codes)
        self._form.focus_gap()
        announce(self._form, self.tr("Preset {0}").format(preset.name))
        if sentences:
            self._notice.say("\n".join(sentences), "form")

    # Changes

    @Slot()
    def _on_save_asked(self) -> None:
        site = self._sites.picked_site
        if site is None or self._background.is_creating:
            return
        from csr_desktop.ui.presets.save_dialog import SavePreset

        dialog = SavePreset(self._form.window(), site, self._form.contents, self.presets)
        dialog.submitted.connect(self._on_save_submitted)
        self._open(dialog)

    @Slot()
    def _on_edit_asked(self) -> None:
        from csr_desktop.ui.presets.edit_dialog import EditPresets

        if (site := self._sites.picked_site) is not None:
            dialog = EditPresets(self._form.window(), site.name, self.presets)
            dialog.submitted.connect(self._on_edit_submitted)
            self._open(dialog)

    def _open(self, dialog: SavePreset | EditPresets) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    @Slot(object, object)
    def _on_save_submitted(self, preset: Preset, seen: tuple[Preset, ...]) -> None:
        self._ask(partial(save_preset, preset, seen))

    @Slot(str, object, object)
    def _on_edit_submitted(
        self, site: str, names: tuple[tuple[str, str], ...], seen: tuple[str, ...]
    ) -> None:
        self._ask(partial(arrange_presets, site, names, seen))

    def _ask(self, job: Callable[[Services, Cancellation], PresetList]) -> None:
        """For the open dialog; closing it withdraws the change."""
        self._change = self._background.change(job, self._on_changed, self._on_failed)

    def _on_changed(self, change: Change, found: PresetList) -> None:
        """Show the file's contents; with a problem, the dialog stays open."""
        from csr_desktop.ui.presets.save_dialog import SavePreset

        self._list = found
        self._show()
        if self.dialog is None or change is not self._change:
            self._notice.say(found.problem or self._late_words(), "presets")
        elif found.problem:
            self.dialog.show_problem(found.problem)
            if isinstance(self.dialog, SavePreset):
                self.dialog.show_kept(self.presets)
        else:
            self.dialog.accept()
            self._chips.show_saved()

    def _late_words(self) -> str:
        return self.tr("The presets were saved before you canceled.")

    def _on_failed(self, change: Change) -> None:
        words = self.tr("Couldn't save. Try again.")
        if self.dialog is not None and change is self._change:
            self.dialog.show_problem(words)
        else:
            self._notice.say(words, "presets")

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self._change is not None:
            self._change.withdraw()
        self.dialog = self._change = None  # it deletes itself

    @Slot(str)
    def _on_take_over_asked(self, old: str) -> None:
        """Assign presets of a site that no longer exists to the selected site."""
        site = self._sites.picked_site
        if site is not None:
            self._background.change(partial(rename_site, old, site.name), self._on_taken_over)

    def _on_taken_over(self, _: Change, found: PresetList) -> None:
        self._list = found
        self._show()
        if found.problem:
            self._notice.say(found.problem, "presets")
