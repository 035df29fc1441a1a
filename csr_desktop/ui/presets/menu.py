"""The submenu of presets, and their shortcuts Ctrl+1 to Ctrl+9."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from csr_desktop.settings.presets.presets import Preset
from csr_desktop.ui.presets.chips import WITH_KEY
from csr_desktop.ui.style.icons import icon


class PresetsMenu(QObject):
    """Fills the submenu with the presets of one site.

    Signals:
        chosen(Preset)
        save_asked()
        edit_asked()
        take_over_asked(str): assign presets of a removed site to the selected one.
    """

    chosen = Signal(object)
    save_asked = Signal()
    edit_asked = Signal()
    take_over_asked = Signal(str)

    def __init__(self, menu: QMenu, window: QWidget) -> None:
        super().__init__(menu)
        self._menu = menu
        self._window = window
        self._presets: Sequence[Preset] = ()
        self._group = QActionGroup(self)
        self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self._group.triggered.connect(self._on_triggered)
        self._separator = menu.addSeparator()
        self._save = menu.addAction("")
        self._save.triggered.connect(self.save_asked)
        self._edit = menu.addAction("")
        self._edit.triggered.connect(self.edit_asked)
        self._left = QActionGroup(self)
        self._left.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self._left.triggered.connect(self._on_left_triggered)
        menu.menuAction().setVisible(True)
        menu.installEventFilter(self)
        self._retranslate()

    def _retranslate(self) -> None:
        self._save.setText(self.tr("&Save as preset…"))
        self._edit.setText(self.tr("&Edit presets…"))
        for action in self._left.actions():
            self._say_left(action)

    def _say_left(self, action: QAction) -> None:
        site = str(action.data()).replace("&", "&&")
        action.setText(self.tr("Copy the presets of {0}").format(site))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        return super().eventFilter(watched, event)

    def show_presets(self, presets: Sequence[Preset]) -> None:
        """Offer these, the first nine with a shortcut."""
        for action in self._group.actions():
            self._group.removeAction(action)
            self._window.removeAction(action)
            self._menu.removeAction(action)
            action.deleteLater()
        self._presets = presets
        for place, preset in enumerate(presets):
            action = QAction(preset.name.replace("&", "&&"), self)
            action.setData(place)
            if preset.is_locked:
                action.setIcon(icon("lock"))
            if place < WITH_KEY:
                action.setShortcut(f"Ctrl+{place + 1}")
                self._window.addAction(action)  # its shortcut works in the whole window
            self._group.addAction(action)
            self._menu.insertAction(self._separator, action)
        self._edit.setEnabled(bool(presets))

    def show_left(self, sites: Sequence[str]) -> None:
        """Offer to take over the presets of these sites, which no longer exist."""
        for action in self._left.actions():
            self._left.removeAction(action)
            self._menu.removeAction(action)
            action.deleteLater()
        for site in sites:
            action = QAction(self)
            action.setData(site)
            self._say_left(action)
            self._left.addAction(action)
            self._menu.addAction(action)

    def set_locked(self, *, locked: bool) -> None:
        """Lock the presets while a create is in progress."""
        self._group.setEnabled(not locked)
        self._left.setEnabled(not locked)
        self._save.setEnabled(not locked)
        self._edit.setEnabled(not locked and bool(self._presets))

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(self._presets[action.data()])

    @Slot(QAction)
    def _on_left_triggered(self, action: QAction) -> None:
        self.take_over_asked.emit(action.data())
