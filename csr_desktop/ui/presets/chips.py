"""The presets of the selected site as buttons in one line above the form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated, announce, button, set_tip, take_out
from csr_desktop.ui.widgets.icon_label import IconLabel
from csr_desktop.ui.widgets.text import left_to_right

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QMenu

    from csr_desktop.settings.presets.presets import Preset

WITH_KEY = 9
_WIDEST = 130  # pixels of a name, at 100 %


def key_of(place: int) -> str:
    """The shortcut of the preset at a place, as shown; '' if it has none."""
    if place >= WITH_KEY:
        return ""
    return QKeySequence(f"Ctrl+{place + 1}").toString(QKeySequence.SequenceFormat.NativeText)


class PresetChips(Translated, QWidget):
    """As many presets as fit in the line; `More` opens the menu with all of them.

    It is always one line high, and never requires a width.

    Signals:
        chosen(Preset)
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._presets: Sequence[Preset] = ()
        self.chips: list[QPushButton] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._group.idClicked.connect(self._on_clicked)
        self.more = button("", "more")
        self.saved = IconLabel("done", tone="success")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens.SPACE)
        self._row.addWidget(self.more)
        self._row.addStretch(1)
        self._row.addWidget(self.saved)
        for part in (self, self.more, self.saved):
            part.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Presets"))
        self.more.setText(self.tr("More"))
        set_tip(self.more, self.tr("Show all presets for this site"))
        self.saved.setText(self.tr("Saved"))
        for place in range(len(self.chips)):
            self._describe(place)
        self._fit()

    def reserve(self) -> None:
        """Reserve the line for presets that are not read yet."""
        self.show()
        self._fit()

    def set_menu(self, menu: QMenu) -> None:
        """Set the menu of `More`."""
        self.more.setMenu(menu)

    def show_presets(self, presets: Sequence[Preset]) -> None:
        """Show these; hide if there are none."""
        self.saved.hide()
        if presets != self._presets:
            self._presets = presets
            self._build()
        self._show_line()

    def show_saved(self) -> None:
        """Show that the presets are saved, until the rep does something else."""
        self.saved.show()
        self._show_line()
        announce(self, self.saved.text())

    @Slot()
    def hide_saved(self) -> None:
        """Hide that, because the rep continues."""
        if not self.saved.isHidden():
            self.saved.hide()
            self._show_line()

    def _show_line(self) -> None:
        self.setVisible(bool(self._presets) or not self.saved.isHidden())
        self._fit()

    def _build(self) -> None:
        for chip in self.chips:
            take_out(chip, self._row)
            self._group.removeButton(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [button("", "chip") for _ in self._presets]
        for place, chip in enumerate(self.chips):
            self._row.insertWidget(place, chip)
            self._group.addButton(chip, place)
            self._describe(place)

    @Slot(int)
    def _on_clicked(self, place: int) -> None:
        self.chosen.emit(self._presets[place])

    def _describe(self, place: int) -> None:
        chip, preset, keys = self.chips[place], self._presets[place], key_of(place)
        chip.setAccessibleName(preset.name)
        words = [self.tr("Fill in the form: {0}").format(preset.name), left_to_right(keys)]
        if preset.is_locked:
            from csr_desktop.ui.style.icons import icon

            chip.setIcon(icon("lock"))
            words.append(self.tr("Managed by your administrator"))
        set_tip(chip, "\n".join(filter(None, words)))

    # Layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """Show as many as fit, and at least the first, cut if necessary."""
        self.more.ensurePolished()
        self.setFixedHeight(self.more.sizeHint().height())
        self._write(tokens.grown(_WIDEST))
        room = self.width()
        if not self.saved.isHidden():
            room -= self.saved.sizeHint().width() + tokens.SPACE
        needed = [chip.sizeHint().width() + tokens.SPACE for chip in self.chips]
        is_cut = sum(needed) - tokens.SPACE > room
        if is_cut:
            room -= self.more.sizeHint().width() + tokens.SPACE
        for place, chip in enumerate(self.chips):
            has_room = sum(needed[: place + 1]) - tokens.SPACE <= room
            chip.setVisible(place == 0 or has_room)
        if needed and needed[0] > room + tokens.SPACE:
            if not self.saved.isHidden() and is_cut:  # the menu has them all, too
                room, is_cut = room + self.more.sizeHint().width() + tokens.SPACE, False
            self._cut_first(room)
        self.more.setVisible(is_cut)

    def _cut_first(self, room: int) -> None:
        """Only the first is shown, and too wide: drop its shortcut, then its end."""
        chip, name = self.chips[0], self._presets[0].name
        metrics = chip.fontMetrics()
        around = chip.sizeHint().width() - metrics.horizontalAdvance(chip.text())
        elided = metrics.elidedText(name, Qt.TextElideMode.ElideRight, max(0, room - around))
        chip.setText(elided.replace("&", "&&"))

    def _write(self, room: int) -> None:
        """Set the chips' texts: the names, in this many pixels, and their shortcuts."""
        for place, chip in enumerate(self.chips):
            keys, metrics = key_of(place), chip.fontMetrics()
            name = metrics.elidedText(
                self._presets[place].name, Qt.TextElideMode.ElideRight, room
            ).replace("&", "&&")
            chip.setText(f"{name}  {left_to_right(keys)}" if keys else name)
