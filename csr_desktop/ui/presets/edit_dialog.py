"""A dialog that renames, reorders and deletes the presets of a site."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from csr_desktop.settings.presets.presets import Preset, name_problem
from csr_desktop.system.text import clean
from csr_desktop.ui.presets.buttons import PresetsButtons
from csr_desktop.ui.presets.chips import key_of
from csr_desktop.ui.presets.name_field import PresetName
from csr_desktop.ui.style import tokens
from csr_desktop.ui.style.icons import icon
from csr_desktop.ui.widgets.basics import Translated, announce, button
from csr_desktop.ui.widgets.list_and_buttons import ItemList, ListAndButtons
from csr_desktop.ui.widgets.scrolling import ScrollPage, resize_within_screen
from csr_desktop.ui.widgets.text import plain_tip

_NAME = Qt.ItemDataRole.UserRole
_OLD_NAME = Qt.ItemDataRole.UserRole + 1


class EditPresets(Translated, QDialog):
    """Renames, reorders and deletes presets; nothing is changed before Save.

    The administrator's presets are read-only.

    Signals:
        submitted(str, tuple, tuple): the site, each own preset's name and new name, in the new
            order, and the names at the start.
    """

    submitted = Signal(str, object, object)

    def __init__(self, parent: QWidget, site: str, presets: Sequence[Preset]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._site = site
        self._first = tuple(preset.name for preset in presets if not preset.is_locked)
        self._locked = len(presets) - len(self._first)  # they come first
        self.list = ItemList()
        self.list.currentRowChanged.connect(self._on_row_changed)
        self._name = PresetName()
        self.name = self._name.field
        self.name.textEdited.connect(self._on_name_edited)
        self.up = self._action("Alt+Up")
        self.down = self._action("Alt+Down")
        self.delete = button("")
        self.up.clicked.connect(self._on_up_clicked)
        self.down.clicked.connect(self._on_down_clicked)
        self.delete.clicked.connect(self._on_delete_clicked)
        QShortcut(
            QKeySequence.StandardKey.Delete,
            self.list,
            self._on_delete_clicked,
            context=Qt.ShortcutContext.WidgetShortcut,
        )
        self._buttons = PresetsButtons()
        self.save = self._buttons.save
        self.save.clicked.connect(self._on_save_clicked)
        self._buttons.cancel.clicked.connect(self.reject)
        self._arrange()
        self.save.setDefault(True)  # only now is it in the dialog
        self._fill([preset.name for preset in presets])
        self.retranslate()
        resize_within_screen(self, *tokens.DIALOG_PRESETS)

    def _action(self, keys: str) -> QPushButton:
        """A button with a shortcut besides its mnemonic, which replaces a button's own."""
        made = button("")
        made.setToolTip(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
        QShortcut(QKeySequence(keys), self).activated.connect(made.click)
        return made

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Edit presets"))
        self.list.setAccessibleName(self.tr("Presets"))
        self.up.setText(self.tr("Move &up"))
        self.down.setText(self.tr("Move &down"))
        self.delete.setText(self.tr("De&lete"))

    def _arrange(self) -> None:
        self._page = page = ScrollPage(self)
        column = page.column
        column.setSpacing(tokens.SPACE)
        column.addWidget(ListAndButtons(self.list, self.up, self.down, self.delete), 1)
        column.addWidget(self._name)
        page.add_footer(self._buttons)

    def _fill(self, names: Sequence[str]) -> None:
        for name in names:
            item = QListWidgetItem(self.list)
            item.setData(_OLD_NAME, name)
            item.setData(_NAME, name)
            if self.list.row(item) < self._locked:
                item.setIcon(icon("lock"))
        self._number()
        self.list.setCurrentRow(self._locked if self._first else 0)

    def _number(self) -> None:
        """Show each one's shortcut, which follows from the order."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            key = key_of(row)
            shown = f"{key}   {item.data(_NAME)}" if key else item.data(_NAME)
            item.setText(shown)
            locked = self.tr("Managed by your administrator") if row < self._locked else ""
            item.setToolTip(plain_tip(f"{shown}\n{locked}".strip()))
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, locked)

    @property
    def names(self) -> tuple[tuple[str, str], ...]:
        """Each own preset's name and new name, in the new order."""
        items = [self.list.item(row) for row in range(self._locked, self.list.count())]
        return tuple((item.data(_OLD_NAME), clean(item.data(_NAME))) for item in items)

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        is_own = row >= self._locked
        self.name.setText(self.list.item(row).data(_NAME) if row >= 0 else "")
        self.name.setEnabled(is_own)
        self.up.setEnabled(row > self._locked)
        self.down.setEnabled(is_own and row < self.list.count() - 1)
        self.delete.setEnabled(is_own)

    @Slot()
    def _on_name_edited(self) -> None:
        self.list.currentItem().setData(_NAME, self.name.text())
        self._number()
        self._name.unmark()

    @Slot()
    def _on_up_clicked(self) -> None:
        self._move(-1)

    @Slot()
    def _on_down_clicked(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        item = self.list.takeItem(row)
        self.list.insertItem(row + by, item)
        self._number()
        self.list.setCurrentRow(row + by)
        place = self.tr("{0}, {1} of {2}")
        at, count = (QLocale().toString(n) for n in (row + by + 1, self.list.count()))
        announce(self.list, place.format(item.data(_NAME), at, count))

    @Slot()
    def _on_delete_clicked(self) -> None:
        if self.delete.isEnabled():
            gone = self.list.takeItem(self.list.currentRow())
            self._number()
            self._on_row_changed(self.list.currentRow())
            self._name.unmark()
            announce(
                self.list, self.tr("{0} will be deleted when you save.").format(gone.data(_NAME))
            )

    @Slot()
    def _on_save_clicked(self) -> None:
        names = self.names
        locked = [self.list.item(row).data(_NAME) for row in range(self._locked)]
        for row, (_, new) in enumerate(names, self._locked):
            others = [*locked, *(other for _, other in names[: row - self._locked])]
            if name_problem(new, others):
                self.list.setCurrentRow(row)
                self.name.setFocus()
                self._name.mark(partial(name_problem, new, others))
                return
        self._set_waiting(waiting=True)
        self.submitted.emit(self._site, names, self._first)

    def _set_waiting(self, *, waiting: bool) -> None:
        """While saving, disable input that would be lost; Cancel withdraws."""
        self.save.setEnabled(not waiting)
        if waiting:
            self._buttons.cancel.setFocus()
        self._page.setEnabled(not waiting)

    def show_problem(self, sentence: str) -> None:
        """Show why nothing was saved; no input is lost."""
        self._set_waiting(waiting=False)
        self._name.mark(partial(str, sentence))
