"""Scroll areas: for a window's whole contents, or for a part of it."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QLayoutItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import set_by_name
from csr_desktop.ui.widgets.on_screen import room_for

_LINES = 24  # of a window's text


class ShrinkingPage(QScrollArea):
    """Contains one column. Unlike a plain scroll area, it lets the column shrink as far as it can.

    Signals:
        crowded(bool): whether the column has too little room from now on.
    """

    crowded = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        set_by_name(self, focusPolicy="NoFocus")
        self._content = QWidget()
        self.column = QVBoxLayout(self._content)
        self._is_crowded = False
        self.setWidget(self._content)

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(4 * bar, 4 * bar)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return done

    def _fit(self) -> None:
        room = self.maximumViewportSize()
        self.arrange(room.width())
        size = self._needed(room.width())
        is_crowded = size.height() > room.height()
        if is_crowded:
            size = self._needed(room.width() - self.verticalScrollBar().sizeHint().width())
        size.setHeight(max(size.height(), room.height()))
        if is_crowded and size != self._content.size():
            QTimer.singleShot(0, self._show_focus)  # it may have been pushed out of view
        self._content.resize(size)
        if is_crowded != self._is_crowded:
            self._is_crowded = is_crowded
            self._follow_focus(follow=is_crowded)
            self.crowded.emit(is_crowded)

    def arrange(self, width: int) -> None:
        """Arrange the column for this width, before it is measured."""

    def _needed(self, room: int) -> QSize:
        """The size at which nothing is cut, as close as possible to the available width."""
        least = self.column.totalMinimumSize()
        width = max(room, least.width())
        return QSize(width, max(least.height(), self._height_at(width)))

    def _height_at(self, width: int) -> int:
        """The height at which no wrapping text is cut at this width.

        So does the column itself place its items, but its minimum height may be less.
        """
        margins = self.column.contentsMargins()
        across = width - margins.left() - margins.right()
        return _least_height(self.column, across) + margins.top() + margins.bottom()

    def _follow_focus(self, *, follow: bool) -> None:
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        if follow:
            application.focusChanged.connect(self._on_focus_changed)
        else:
            application.focusChanged.disconnect(self._on_focus_changed)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, _now: QWidget | None) -> None:
        """Keep the focus visible, even if the program has moved it."""
        QTimer.singleShot(0, self._show_focus)  # what was shown with it is not laid out yet

    @Slot()
    def _show_focus(self) -> None:
        now = QApplication.focusWidget()
        if now is not None and self._content.isAncestorOf(now):
            self.ensureWidgetVisible(now)


def _least_height(item: QLayoutItem, width: int) -> int:
    if isinstance(item, QBoxLayout):
        return _least_height_of_items(item, width)
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.minimumSize().height()


def _least_height_of_items(box: QBoxLayout, width: int) -> int:
    """Of a row or a column; those in a row have the same width."""
    items = [item for place in range(box.count()) if (item := box.itemAt(place))]
    items = [item for item in items if not item.isEmpty()]
    spaces = max(0, len(items) - 1) * box.spacing()
    if box.direction() is QBoxLayout.Direction.TopToBottom:
        return sum(_least_height(item, width) for item in items) + spaces
    share = (width - spaces) // max(1, len(items))
    return max((_least_height(item, share) for item in items), default=0)


class ScrollPage(QScrollArea):
    """Fills a window; its contents are in `column`.

    With large letters, or in a small window, the page scrolls to the focus.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        set_by_name(self, focusPolicy="NoFocus")
        self.setWidgetResizable(True)
        self._page = page = QWidget()
        self.column = QVBoxLayout(page)
        self.column.setContentsMargins(*(tokens.SPACE_CARD,) * 4)
        self.column.setSpacing(tokens.SPACE_WIDE)
        self.setWidget(page)
        self._around = QVBoxLayout(window)
        self._around.setContentsMargins(0, 0, 0, 0)
        self._around.setSpacing(0)
        self._around.addWidget(self)

    def add_footer(self, widget: QWidget) -> None:
        """Put a widget that must always be visible below the scrolling part."""
        footer = QVBoxLayout()
        footer.setContentsMargins(tokens.SPACE_CARD, 0, tokens.SPACE_CARD, tokens.SPACE_CARD)
        footer.addWidget(widget)
        self._around.addLayout(footer)

    def sizeHint(self) -> QSize:
        return self._page.sizeHint()


class NestedScroll(QScrollArea):
    """A part of a window that scrolls separately, unless `show_whole`. Not a tab stop."""

    def __init__(self, contents: QWidget) -> None:
        super().__init__()
        self._is_whole = False
        self.setWidgetResizable(True)
        set_by_name(self, focusPolicy="NoFocus")
        self.setWidget(contents)

    def show_whole(self, *, whole: bool) -> None:
        """Be as high as the contents, so that the surroundings scroll instead."""
        if whole != self._is_whole:
            self._is_whole = whole
            policy = QtCore.Qt.ScrollBarPolicy
            shown = policy.ScrollBarAlwaysOff if whole else policy.ScrollBarAsNeeded
            self.setVerticalScrollBarPolicy(shown)
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        least, contents, width = super().minimumSizeHint(), self.widget(), self.width()
        if not self._is_whole or contents is None:
            return least
        frame, wanted = 2 * self.frameWidth(), contents.minimumSizeHint()
        width -= frame
        bar = self.horizontalScrollBar().sizeHint().height() if wanted.width() > width else 0
        height = max(wanted.height(), contents.heightForWidth(max(width, wanted.width())))
        return QSize(least.width(), height + bar + frame)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._is_whole and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # the contents have grown or shrunk
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_whole and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def ensureWidgetVisible(self, child: QWidget, xmargin: int = 50, ymargin: int = 50) -> None:
        super().ensureWidgetVisible(child, xmargin, ymargin)
        if child.width() > self.viewport().width():  # Qt may show its middle or its end
            self.horizontalScrollBar().setValue(0)


def is_low(window: QWidget) -> bool:
    """Whether the whole window should scroll, because its inner part would be too small."""
    return window.height() < window.fontMetrics().height() * _LINES


def resize_within_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, or what its contents need, and never more than the screen."""
    wanted = QSize(width, height).expandedTo(window.sizeHint())
    window.resize(wanted.boundedTo(room_for(window)))
