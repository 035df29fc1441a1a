"""Small controls that the pages share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QIcon, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from csr_desktop.settings.preferences.preferences import Origin
from csr_desktop.ui.style import tokens
from csr_desktop.ui.style.icons import icon
from csr_desktop.ui.widgets.basics import Card, Translated, text_label
from csr_desktop.ui.widgets.combo_box import PickList
from csr_desktop.ui.widgets.flow_layout import FlowLayout
from csr_desktop.ui.widgets.icon_label import IconLabel
from csr_desktop.ui.widgets.mnemonics import without_mnemonic

_LINES = 24  # of a window's text
_AROUND_A_TEXT = 24  # pixels: a field's border, its padding and its cursor


def lock_icon() -> QIcon:
    """A lock that is seen in every scheme, and in a list's selected line."""
    return icon("lock", "quiet")


class ChoiceList(PickList):
    """A list of values, each shown by words."""

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Show values by these words; called again it changes the words alone."""
        for place, (value, words) in enumerate(choices):
            if place == self.count():
                self.addItem(words, value)
            else:
                self.setItemText(place, words)


class BoxCaption(QLabel):
    """A check box's words; unlike its own they wrap. A click on them is one on the box."""

    def __init__(self, box: QCheckBox) -> None:
        super().__init__()
        self._box = box
        self.setBuddy(box)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def set_label(self, words: str) -> None:
        """Name the box, for the eye and for a screen reader."""
        self.setText(words)
        self._box.setAccessibleName(without_mnemonic(words))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and inside:
            self._box.setFocus()
            self._box.click()


class OriginNote(Translated, QWidget):
    """Says that the administrator has set a value, or its default; else nothing."""

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
        """What it says, for a screen reader; '' for nothing."""
        if self._origin is Origin.POLICY_FORCED:
            return self.tr("Set by your administrator")
        if self._origin is Origin.POLICY_DEFAULT:
            return self.tr("Your administrator's default")
        return ""

    def show_origin(self, origin: Origin) -> None:
        """Show where a value comes from."""
        self._origin = origin
        self.retranslate()
        self._words.set_icon("lock" if origin is Origin.POLICY_FORCED else "")
        self.setVisible(bool(self.words))


class Group(Card):
    """Rows that belong together, by a name."""

    def __init__(self) -> None:
        super().__init__("plain")
        self.column.setSpacing(tokens.SPACE_CARD)
        self._heading = text_label(role="heading")
        self._heading.hide()
        self.column.addWidget(self._heading)

    def set_label(self, name: str, *, is_shown: bool = True) -> None:
        """Name the group for a screen reader and, if wanted, by a heading."""
        self.setAccessibleName(name)
        self._heading.setText(name)
        self._heading.setVisible(is_shown)


def is_low(window: QWidget) -> bool:
    """Whether all of a window had better scroll: what scrolls inside of it would be a slot."""
    return window.height() < window.fontMetrics().height() * _LINES


class Scroll(QScrollArea):
    """Scrolls what is larger than the window. It is no stop of the Tab key."""

    def __init__(self, contents: QWidget) -> None:
        super().__init__()
        self._is_whole = False
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(contents)

    def show_whole(self, *, whole: bool) -> None:
        """Be as high as the contents: what stands around it scrolls instead."""
        if whole != self._is_whole:
            self._is_whole = whole
            policy = Qt.ScrollBarPolicy
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
            self.updateGeometry()  # the contents have grown, or shrunk
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_whole and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def ensureWidgetVisible(self, child: QWidget, xmargin: int = 50, ymargin: int = 50) -> None:
        super().ensureWidgetVisible(child, xmargin, ymargin)
        if child.width() > self.viewport().width():  # Qt may show its middle or its end
            self.horizontalScrollBar().setValue(0)


def row_of_widgets(*widgets: QWidget) -> QWidget:
    """Controls side by side, from the start of the line; where it ends, they go on below."""
    holder = QWidget()
    row = FlowLayout(holder)
    for widget in widgets:
        row.addWidget(widget)
    return holder


def box_with_caption(box: QCheckBox, caption: BoxCaption) -> QWidget:
    """A check box, and its words in the rest of the line."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(tokens.SPACE)
    row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(caption, 1)
    return holder


def fit_digits(line: QLineEdit, count: int) -> None:
    """Make a field as wide as so many digits need, in the font that it has."""
    line.ensurePolished()
    line.setFixedWidth(line.fontMetrics().horizontalAdvance("0") * count + _AROUND_A_TEXT)
