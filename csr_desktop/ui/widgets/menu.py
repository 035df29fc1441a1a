"""A menu that is never wider than the screen, and loses no keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QStyle, QStyleOptionMenuItem, QWidget

from csr_desktop.ui.style import tokens


class FittedMenu(QMenu):
    """Cuts an entry that has no room with an ellipsis, and then shows tooltips with whole texts.

    A menu that is higher than the screen scrolls, by the style sheet.

    Keys that arrive before the menu is on the screen wait until it is. On Wayland, a submenu of a
    menu that isn't there yet ends the program: the compositor closes the connection.
    """

    def __init__(self, parent: QWidget, *, tells: bool = False) -> None:
        """`tells`: its tooltips say more than its entries, so they are always shown."""
        super().__init__(parent)
        self._tells = tells
        self._early: list[QKeyEvent] = []
        self.aboutToShow.connect(self._on_about_to_show)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        window = self.windowHandle()
        if self._early or (window is not None and not window.isExposed()):
            self._early.append(event.clone())
            window.installEventFilter(self)
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Expose:
            QTimer.singleShot(0, self, self._take_early_keys)  # once this is on the screen
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._early.clear()

    @Slot()
    def _take_early_keys(self) -> None:
        window = self.windowHandle()
        if window is None or not window.isExposed():
            return
        early, self._early = self._early, []
        for event in early:  # the first may open a submenu, and the next is for that one
            target = QApplication.activePopupWidget() or QApplication.focusWidget()
            if target is not None:
                QCoreApplication.sendEvent(target, event)

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
