"""Small controls that the pages share."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from csr_desktop.resource_files import resource
from csr_desktop.sessions.preferences import Origin
from csr_desktop.ui import pick_list, tokens
from csr_desktop.ui.parts import text_label

_LOCK_SIZE = QSize(14, 14)


def lock_icon() -> QIcon:
    """A lock that is seen on light, on dark, and in a list's selected line."""
    icon = QIcon(str(resource("icons/lock.svg")))
    selected = str(resource("icons/lock-selected.svg"))
    icon.addFile(selected, QSize(), QIcon.Mode.Selected)
    return icon


class PickList(pick_list.PickList):
    """A list that the mouse's wheel does not change while a page is scrolled."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(
            pick_list.PickList.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class BoxCaption(QLabel):
    """A check box's words; unlike its own they wrap. A click on them is one on the box."""

    def __init__(self, box: QCheckBox) -> None:
        super().__init__()
        self._box = box
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and inside:
            self._box.setFocus()
            self._box.click()


class OriginNote(QWidget):
    """Says that the administrator has set a value, or its default; else nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._lock = QLabel()
        self._lock.setPixmap(lock_icon().pixmap(_LOCK_SIZE, self.devicePixelRatioF()))
        self._words = text_label(role="quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_SMALL)
        row.addWidget(self._lock)
        row.addWidget(self._words, 1)
        self.hide()

    def show_origin(self, origin: Origin) -> str:
        """Show it; gives the words for a screen reader."""
        words = ""
        if origin is Origin.POLICY_FORCED:
            words = self.tr("Set by your administrator")
        elif origin is Origin.POLICY_DEFAULT:
            words = self.tr("Your administrator's default")
        self._words.setText(words)
        self._lock.setVisible(origin is Origin.POLICY_FORCED)
        self.setVisible(bool(words))
        return words


def row_of_widgets(*widgets: QWidget) -> QHBoxLayout:
    """Controls side by side, from the start of the line."""
    row = QHBoxLayout()
    row.setSpacing(tokens.SPACE)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    row.setAlignment(Qt.AlignmentFlag.AlignTop)
    return row
