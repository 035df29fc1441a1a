"""A dialogue that renames, orders and deletes the presets of a site."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from csr_desktop.sessions.presets import name_problem
from csr_desktop.ui import tokens
from csr_desktop.ui.parts import announce, button, restyle, text_label
from csr_desktop.ui.presets_menu import WITH_KEY
from csr_desktop.ui.presets_parts import button_row

_NAME = Qt.ItemDataRole.UserRole
_OLD_NAME = Qt.ItemDataRole.UserRole + 1


class EditPresets(QDialog):
    """Nothing is changed before Save.

    Signals:
        submitted(str, tuple): the site, and each preset's name and new name, in the new order.
    """

    submitted = Signal(str, object)

    def __init__(self, parent: QWidget, site: str, names: Sequence[str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Edit presets"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._site = site
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Presets"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name"))
        self.name.textEdited.connect(self._on_name_edited)
        self._problem = text_label(role="wrong")
        self._problem.hide()
        self.up = self._action(self.tr("Move &up"), "Alt+Up")
        self.down = self._action(self.tr("Move &down"), "Alt+Down")
        self.delete = self._action(self.tr("De&lete"), "")
        self.up.clicked.connect(self._on_up_clicked)
        self.down.clicked.connect(self._on_down_clicked)
        self.delete.clicked.connect(self._on_delete_clicked)
        QShortcut(
            QKeySequence.StandardKey.Delete,
            self.list,
            self._on_delete_clicked,
            context=Qt.ShortcutContext.WidgetShortcut,
        )
        self.save = button(self.tr("Save"), "primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self._on_save_clicked)
        self._arrange()
        self._fill(names)

    def _action(self, text: str, keys: str) -> QPushButton:
        made = button(text)
        if keys:
            made.setToolTip(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
            made.setShortcut(keys)
        return made

    def _arrange(self) -> None:
        actions = QVBoxLayout()
        actions.setSpacing(tokens.SPACE)
        for each in (self.up, self.down, self.delete):
            actions.addWidget(each)
        actions.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(tokens.SPACE_WIDE)
        top.addWidget(self.list, 1)
        top.addLayout(actions)
        label = QLabel(self.tr("&Name"))
        label.setProperty("role", "label")
        label.setBuddy(self.name)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(tokens.SPACE_CARD,) * 4)
        column.setSpacing(tokens.SPACE)
        column.addLayout(top, 1)
        for widget in (label, self.name, self._problem):
            column.addWidget(widget)
        column.addLayout(button_row(cancel, self.save))
        self.setMinimumSize(*tokens.DIALOG_PRESETS)

    def _fill(self, names: Sequence[str]) -> None:
        for name in names:
            item = QListWidgetItem(self.list)
            item.setData(_OLD_NAME, name)
            item.setData(_NAME, name)
        self._number()
        self.list.setCurrentRow(0)

    def _number(self) -> None:
        """Show each one's key: it follows from the order."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            key = QKeySequence(f"Ctrl+{row + 1}").toString(QKeySequence.SequenceFormat.NativeText)
            item.setText(f"{key}   {item.data(_NAME)}" if row < WITH_KEY else item.data(_NAME))

    @property
    def names(self) -> tuple[tuple[str, str], ...]:
        """Each preset's name and new name, in the new order."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple((item.data(_OLD_NAME), item.data(_NAME).strip()) for item in items)

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        self.name.setText(self.list.item(row).data(_NAME) if row >= 0 else "")
        self.name.setEnabled(row >= 0)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)
        self.delete.setEnabled(row >= 0)

    @Slot(str)
    def _on_name_edited(self, text: str) -> None:
        self.list.currentItem().setData(_NAME, text)
        self._number()
        self._say("")

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
        announce(self.list, place.format(item.data(_NAME), row + by + 1, self.list.count()))

    @Slot()
    def _on_delete_clicked(self) -> None:
        if self.list.currentRow() >= 0:
            gone = self.list.takeItem(self.list.currentRow())
            self._number()
            self._on_row_changed(self.list.currentRow())
            self._say("")
            announce(self.list, self.tr("{0} is deleted when you save.").format(gone.data(_NAME)))

    @Slot()
    def _on_save_clicked(self) -> None:
        names = self.names
        for row, (_, new) in enumerate(names):
            if problem := name_problem(new, [other for _, other in names[:row]]):
                self.list.setCurrentRow(row)
                self.name.setFocus()
                self.show_problem(problem)
                return
        self.save.setEnabled(False)
        self.submitted.emit(self._site, names)

    def show_problem(self, sentence: str) -> None:
        """Say why nothing was saved; nothing typed is lost."""
        self.save.setEnabled(True)
        self._say(sentence)
        announce(self, sentence)

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.name.setProperty("wrong", bool(sentence))
        self.name.setAccessibleDescription(sentence)
        restyle(self.name)
