"""What a window shows, in the room there is; where that is too little, it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget


class ShrinkingPage(QScrollArea):
    """Holds one column. Unlike a plain scroll area it lets the column shrink as far as it can.

    Signals:
        crowded(bool): whether the column has too little room from now on.
    """

    crowded = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
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
        size = self._needed(room.width())
        is_crowded = size.height() > room.height()
        if is_crowded:
            size = self._needed(room.width() - self.verticalScrollBar().sizeHint().width())
        size.setHeight(max(size.height(), room.height()))
        if is_crowded and size != self._content.size():
            QTimer.singleShot(0, self._show_focus)  # it may have been pushed out of sight
        self._content.resize(size)
        if is_crowded != self._is_crowded:
            self._is_crowded = is_crowded
            self._follow_focus(follow=is_crowded)
            self.crowded.emit(is_crowded)

    def _needed(self, room: int) -> QSize:
        """The size at which nothing is cut, as near as can be to the width there is."""
        least = self.column.totalMinimumSize()
        width = max(room, least.width())
        return QSize(width, max(least.height(), self._height_at(width)))

    def _height_at(self, width: int) -> int:
        """What wraps never gets less than its height at this width, though its minimum be less.

        So does the column itself when it places its items, but not when it is asked.
        """
        column = self.column
        margins = column.contentsMargins()
        across = width - margins.left() - margins.right()
        items = [item for place in range(column.count()) if (item := column.itemAt(place))]
        heights = [
            item.heightForWidth(across) if item.hasHeightForWidth() else item.minimumSize().height()
            for item in items
            if not item.isEmpty()
        ]
        spaces = max(0, len(heights) - 1) * column.spacing()
        return sum(heights) + spaces + margins.top() + margins.bottom()

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
        """Keep in sight where the rep is, also when the program has moved the focus."""
        QTimer.singleShot(0, self._show_focus)  # what was shown with it has no place yet

    @Slot()
    def _show_focus(self) -> None:
        now = QApplication.focusWidget()
        if now is not None and self._content.isAncestorOf(now):
            self.ensureWidgetVisible(now)
