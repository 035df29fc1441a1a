"""Small controls that the pages share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QMouseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from csr_desktop.settings.preferences.preferences import Origin
from csr_desktop.ui.style import tokens
from csr_desktop.ui.style.icons import icon
from csr_desktop.ui.widgets.basics import Card, Translated, text_label
from csr_desktop.ui.widgets.combo_box import PickList
from csr_desktop.ui.widgets.flow_layout import FlowLayout
from csr_desktop.ui.widgets.icon_label import IconLabel
from csr_desktop.ui.widgets.text import without_mnemonic

_AROUND_A_TEXT = 24  # pixels: a field's border, its padding and its cursor


def lock_icon() -> QIcon:
    """A lock that is visible in every scheme, and in a list's selected line."""
    return icon("lock", "quiet")


class ChoiceList(PickList):
    """A list of values, each shown by words."""

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Set the values and their words; called again, it changes only the words."""
        for place, (value, words) in enumerate(choices):
            if place == self.count():
                self.addItem(words, value)
            else:
                self.setItemText(place, words)


class BoxCaption(QLabel):
    """A check box's text, which wraps, unlike its own. A click on it toggles the box."""

    def __init__(self, box: QCheckBox) -> None:
        super().__init__()
        self._box = box
        self.setBuddy(box)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def set_label(self, words: str) -> None:
        """Name the box, visibly and for screen readers."""
        self.setText(words)
        self._box.setAccessibleName(without_mnemonic(words))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and inside:
            self._box.setFocus()
            self._box.click()


class OriginNote(Translated, QWidget):
    """Shows that the administrator has set a value, or its default; otherwise nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._origin = Origin.BUILT_IN
        self._words = IconLabel(role="quiet", wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self._words.setText(self.words)

    @property
    def words(self) -> str:
        """Its text, for a screen reader; '' for nothing."""
        if self._origin is Origin.POLICY_FORCED:
            return self.tr("Managed by your administrator")
        if self._origin is Origin.POLICY_DEFAULT:
            return self.tr("Your administrator's default")
        return ""

    def show_origin(self, origin: Origin) -> None:
        """Show a value's origin."""
        self._origin = origin
        self.retranslate()
        self._words.set_icon("lock" if origin is Origin.POLICY_FORCED else "")
        self.setVisible(bool(self.words))


class Group(Card):
    """Rows that belong together, with a name."""

    def __init__(self) -> None:
        super().__init__("plain")
        self.column.setSpacing(tokens.SPACE_CARD)
        self._heading = text_label(role="heading")
        self._heading.hide()
        self.column.addWidget(self._heading)

    def set_label(self, name: str, *, is_shown: bool = True) -> None:
        """Name the group for a screen reader and, if `is_shown`, by a heading."""
        self.setAccessibleName(name)
        self._heading.setText(name)
        self._heading.setVisible(is_shown)


def row_of_widgets(*widgets: QWidget) -> QWidget:
    """Controls side by side, from the start of the line; they wrap at its end."""
    holder = QWidget()
    row = FlowLayout(holder)
    for widget in widgets:
        row.addWidget(widget)
    return holder


def box_with_caption(box: QCheckBox, caption: QLabel) -> QWidget:
    """A check box, and its text in the rest of the line."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(tokens.SPACE)
    row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(caption, 1)
    return holder


def fit_digits(line: QLineEdit, count: int) -> None:
    """Make a field as wide as this many digits in its font."""
    line.ensurePolished()
    line.setFixedWidth(line.fontMetrics().horizontalAdvance("0") * count + _AROUND_A_TEXT)
