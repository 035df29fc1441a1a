"""Small controls that the pages share."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QWidget

from csr_desktop.sessions.preferences import Origin
from csr_desktop.ui import tokens
from csr_desktop.ui.icon_label import IconLabel
from csr_desktop.ui.icons import icon


def lock_icon() -> QIcon:
    """A lock that is seen in every scheme, and in a list's selected line."""
    return icon("lock", "quiet")


class PickList(QComboBox):
    """A list that the mouse's wheel does not change while a page is scrolled."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

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
        self._words = IconLabel(role="quiet", wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
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
        self._words.set_icon("lock" if origin is Origin.POLICY_FORCED else "")
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
