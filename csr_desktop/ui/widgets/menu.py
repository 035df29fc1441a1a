"""A menu that is never wider than the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionMenuItem, QWidget

from csr_desktop.ui.style import tokens


class FittedMenu(QMenu):
    """Cuts an entry that has no room with an ellipsis, and then shows tooltips with whole texts.

    A menu that is higher than the screen scrolls, by the style sheet.
    """

    def __init__(self, parent: QWidget, *, tells: bool = False) -> None:
        """`tells`: its tooltips say more than its entries, so they are always shown."""
        super().__init__(parent)
        self._tells = tells
        self.aboutToShow.connect(self._on_about_to_show)

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition("\t")
        option.text = self._elided(words, option) + tab + keys

    def sizeHint(self) -> QSize:
        wanted = super().sizeHint()  # for the whole texts
        return QSize(min(wanted.width(), self.screen().size().width()), wanted.height())

    def _elided(self, words: str, option: QStyleOptionMenuItem) -> str:
        kind = QStyle.ContentsType.CT_MenuItem
        around = self.style().sizeFromContents(kind, option, QSize(0, 0), self).width()
        across = self.screen().size().width() - 2 * tokens.SPACE
        room = across - around - self._width_of_keys()
        flags = Qt.TextFlag.TextShowMnemonic.value
        return self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room, flags)

    def _width_of_keys(self) -> int:
        form = QKeySequence.SequenceFormat.NativeText
        keys = (each.shortcut().toString(form) for each in self.actions() if each.isVisible())
        return max((self.fontMetrics().horizontalAdvance(each) for each in keys), default=0)

    @Slot()
    def _on_about_to_show(self) -> None:
        self.setToolTipsVisible(self._tells or any(map(self._is_cut, self.actions())))

    def _is_cut(self, action: QAction) -> bool:
        option = QStyleOptionMenuItem()
        self.initStyleOption(option, action)
        return option.text.partition("\t")[0] != action.text()
