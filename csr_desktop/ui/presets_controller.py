"""Presets: read after the start, filled in, saved, edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from csr_desktop.background import Background
from csr_desktop.sessions.presets import Preset, PresetList
from csr_desktop.ui.main_menu import MainMenu
from csr_desktop.ui.notice import Notice
from csr_desktop.ui.parts import announce
from csr_desktop.ui.presets_menu import PresetsMenu
from csr_desktop.ui.session_form import SessionForm
from csr_desktop.ui.sites_controller import SitesController

if TYPE_CHECKING:
    from csr_desktop.ui.presets_edit import EditPresets
    from csr_desktop.ui.presets_save import SavePreset


class PresetsController(QObject):
    """Offers the presets of the picked site; the one that is chosen fills the form, never sends."""

    def __init__(
        self,
        background: Background,
        menu: MainMenu,
        form: SessionForm,
        sites: SitesController,
        notice: Notice,
    ) -> None:
        super().__init__(form)
        self._background = background
        self._form = form
        self._sites = sites
        self._notice = notice
        self._list = PresetList()
        self.dialog: SavePreset | EditPresets | None = None
        self.menu = PresetsMenu(menu.presets, form.window())
        self.menu.chosen.connect(self._on_chosen)
        self.menu.save_asked.connect(self._on_save_asked)
        self.menu.edit_asked.connect(self._on_edit_asked)
        form.lock_changed.connect(self._on_lock_changed)
        sites.picked.connect(self._show)
        self._show()

    @property
    def presets(self) -> tuple[Preset, ...]:
        """The presets of the picked site."""
        site = self._sites.picked_site
        return self._list.of(site.name) if site is not None else ()

    @Slot()
    def read(self) -> None:
        """Have the file read; what it holds is offered once it is."""
        self._background.ask(lambda services, _: services.presets.read(), self._on_read)

    @Slot(object)
    def _on_read(self, found: PresetList) -> None:
        self._list = found
        self._show()
        if found.mistakes:
            self._notice.add("\n".join(str(mistake) for mistake in found.mistakes))

    @Slot()
    def _show(self) -> None:
        self.menu.show_presets(self.presets)

    @Slot(bool)
    def _on_lock_changed(self, locked: bool) -> None:
        self.menu.set_locked(locked=locked)

    @Slot(object)
    def _on_chosen(self, preset: Preset) -> None:
        if self._background.is_creating:
            return
        sentences = self._form.fill(preset.session_type, preset.codes)
        self._form.focus_gap()
        announce(self._form, self.tr("Preset {0}").format(preset.name))
        if sentences:
            self._notice.say("\n".join(sentences))

    # Changing them

    @Slot()
    def _on_save_asked(self) -> None:
        site = self._sites.picked_site
        if site is None or self._background.is_creating:
            return
        from csr_desktop.ui.presets_save import SavePreset

        names = [preset.name for preset in self.presets]
        dialog = SavePreset(self._form.window(), site, self._form.contents, names)
        dialog.submitted.connect(self._on_save_submitted)
        self._open(dialog)

    @Slot()
    def _on_edit_asked(self) -> None:
        from csr_desktop.ui.presets_edit import EditPresets

        if (site := self._sites.picked_site) is not None:
            names = [preset.name for preset in self.presets]
            dialog = EditPresets(self._form.window(), site.name, names)
            dialog.submitted.connect(self._on_edit_submitted)
            self._open(dialog)

    def _open(self, dialog: SavePreset | EditPresets) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    @Slot(object)
    def _on_save_submitted(self, preset: Preset) -> None:
        save = self._background.ask
        save(lambda services, _: services.presets.save(preset), self._on_changed, self._on_failed)

    @Slot(str, object)
    def _on_edit_submitted(self, site: str, names: tuple[tuple[str, str], ...]) -> None:
        arrange = self._background.ask
        arrange(
            lambda services, _: services.presets.arrange(site, names),
            self._on_changed,
            self._on_failed,
        )

    @Slot(object)
    def _on_changed(self, found: PresetList) -> None:
        """What stands in the file now; with a problem the dialogue stays open."""
        self._list = found
        self._show()
        if self.dialog is None:
            if found.problem:
                self._notice.say(found.problem)
        elif found.problem:
            self.dialog.show_problem(found.problem)
        else:
            self.dialog.accept()
            announce(self._form, self.tr("Saved"))

    @Slot()
    def _on_failed(self) -> None:
        if self.dialog is not None:
            self.dialog.show_problem(self.tr("This was not saved. Try again."))

    @Slot()
    def _on_dialog_finished(self) -> None:
        self.dialog = None  # it deletes itself
