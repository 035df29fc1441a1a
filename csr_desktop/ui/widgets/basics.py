"""Small parts that all views use."""

from __future__ import annotations

from abc import abstractmethod
from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete

from csr_desktop.system.platform import is_linux
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.text import plain_tip

if TYPE_CHECKING:
    _AnyWidget = QWidget
else:
    _AnyWidget = object  # it is combined with a class that is already a widget


def set_by_name(thing: QObject, **properties: str) -> None:
    """Set properties to values of Qt's enumerations by their names, as a .ui file does.

    For what the first paint needs: the first use of `Qt` makes all its 93 enumerations known to
    Python, which takes 17 ms. Raises ValueError if there is no such property or value.
    """
    for name, value in properties.items():
        if not thing.setProperty(name, value):
            raise ValueError(f"{name}={value}")


class Translated(_AnyWidget):
    """A mixin for a widget whose texts follow the language: `Translated, QWidget`.

    The widget calls `retranslate` itself when it is created; a change of language calls it again.
    """

    @abstractmethod
    def retranslate(self) -> None:
        """Set all texts again: fixed ones, and those of the current state."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class Card(QFrame):
    """A rounded frame; `tone` is plain, success, problem or warning."""

    def __init__(self, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", tone)
        self.column = QVBoxLayout(self)
        margin = tokens.SPACE_CARD
        self.column.setContentsMargins(margin, tokens.SPACE_CARDS, margin, tokens.SPACE_CARDS)
        self.column.setSpacing(tokens.SPACE)

    def set_tone(self, tone: str) -> None:
        """Change the frame's colors."""
        set_style_property(self, "card", tone)


def bare_column(widget: QWidget) -> QVBoxLayout:
    """A column without a margin, for a part of a card."""
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(tokens.SPACE)
    return column


def take_out(widget: QWidget, layout: QLayout) -> None:
    """Remove a widget from its layout, if the layout has it, before it is moved or deleted.

    If Qt does so by itself, PySide keeps its object of the layout's freed item, and uses it for the
    next object at that address. An item that is taken and not deleted keeps stale sizes.
    """
    item = layout.takeAt(layout.indexOf(widget))
    if item is not None:
        delete(item)


class TextLabel(QLabel):
    """A label whose text is aligned with the window's leading side.

    QLabel follows the text's own direction: a site's name or a key would be on the far side of an
    Arabic window.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        set_by_name(self, textFormat="PlainText")
        if self.isRightToLeft():
            face_leading(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            face_leading(self)


def face_leading(label: QLabel) -> None:
    """Align a label's text with the window's leading side, unless it is centered."""
    flag = QtCore.Qt.AlignmentFlag
    alignment = label.alignment()
    if not alignment & flag.AlignHCenter:
        side = flag.AlignRight if label.isRightToLeft() else flag.AlignLeft
        label.setAlignment((alignment & flag.AlignVertical_Mask) | side | flag.AlignAbsolute)


def text_label(
    text: str = "", role: str = "", *, tone: str = "", selectable: bool = False
) -> QLabel:
    """A label of plain text that wraps; a site's words are never read as markup."""
    label = TextLabel(text)
    label.setWordWrap(True)
    label.setProperty("role", role)
    label.setProperty("tone", tone)
    if selectable:
        label.setTextInteractionFlags(QtCore.Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def set_tone(label: QLabel, tone: str) -> None:
    """Change a label's color by its role."""
    set_style_property(label, "tone", tone)


def button(text: str, kind: str = "") -> QPushButton:
    """A button that Enter clicks, too, in any window."""
    made = QPushButton(text)
    made.setAutoDefault(True)
    made.setProperty("kind", kind)
    return made


class StopButton(QPushButton):
    """Space or a click stops; Enter does not: a second one was meant for the previous button."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ("\r", "\n"):
            event.accept()
            return
        super().keyPressEvent(event)


def set_style_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet uses; an unset one counts as false."""
    if (widget.property(name) or False) != (value or False):
        widget.setProperty(name, value)
        # Before it is painted, the style sheet sees it anyway: QStyle takes 6 ms to load.
        if widget.testAttribute(QtCore.Qt.WidgetAttribute.WA_WState_Polished):
            widget.style().unpolish(widget)
            widget.style().polish(widget)


def set_tip(widget: QWidget, text: str) -> None:
    """Set a tooltip that wraps. Screen readers get the text without markup.

    They would otherwise read the tooltip's markup as a description.
    """
    widget.setToolTip(plain_tip(text))
    widget.setAccessibleDescription(text)


def has_focus_within(widget: QWidget) -> bool:
    """Whether the window's focus is on a widget or inside it."""
    focus: QWidget | None = widget.window().focusWidget()
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))


def bring_into_view(widget: QWidget) -> None:
    """Scroll to what has just been shown, in all scroll areas around it."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            # It is not laid out yet: that happens in the next turn of the event loop.
            QTimer.singleShot(0, parent, partial(_scroll_to, parent, widget))
        parent = parent.parentWidget()


def _scroll_to(area: QScrollArea, widget: QWidget) -> None:
    area.ensureWidgetVisible(widget)


def announce(widget: QWidget, text: str) -> None:
    """Announce a text to screen readers that no focus change would make them read."""
    from csr_desktop.ui.widgets.announcements import (
        say,  # 2 ms, and not before it is needed
    )

    say(widget, text)


def announce_value(widget: QWidget, text: str) -> None:
    """Announce a value that a key has changed, if screen readers don't get it from Qt: Linux."""
    if is_linux():
        announce(widget, text)
