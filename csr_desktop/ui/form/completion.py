"""Suggestions while the rep types. Enter submits the form, unless a suggestion is highlighted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from csr_desktop.system.text import clean, fitting, is_blank
from csr_desktop.ui.widgets.basics import announce
from csr_desktop.ui.widgets.line_edit import LineEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListWidgetItem

    from csr_desktop.ui.form.suggestion_list import SuggestionList

Then = Callable[[tuple[str, ...]], None]
Source = Callable[[str, Then], None]
"""Called with what is typed; returns the matching values, best first, now or later."""
_ENTERS = ("Return", "Enter", "Num+Return", "Num+Enter")


class Suggestions(Protocol):
    """The values that were entered before. Called on the main thread; must not block."""

    def suggest(self, site: str, number: int, typed: str, then: Then) -> None:
        """Call `then`, now or later and on the main thread, with matching values.

        These are this site's values for the tracking code that contain what is typed, ignoring
        case, newest first.
        """
        ...


class Completion(QObject):
    """Shows suggestions under a field.

    `selects` highlights the first one automatically, for fields that accept only suggestions.

    Signals:
        taken(): the field now has the text of a suggestion.
        entered(): Enter was pressed, to submit the form.
    """

    taken = Signal()
    entered = Signal()

    def __init__(self, field: QWidget, line: LineEdit, *, selects: bool = False) -> None:
        super().__init__(field)
        self.source: Source | None = None
        self._field = field
        self._line = line
        self._selects = selects
        self._is_wanted = False
        self._count = 0
        self._list: SuggestionList | None = None
        line.textEdited.connect(self._on_text_edited)
        field.installEventFilter(self)

    @property
    def shown(self) -> SuggestionList | None:
        """The list, while it is on screen."""
        return self._list if self._list is not None and self._list.isVisible() else None

    @Slot()
    def dismiss(self) -> None:
        """Close the list; a pending answer does not open it again."""
        self._is_wanted = False
        self._count = 0
        if self._list is not None:
            self._list.hide()

    @Slot()
    def _on_text_edited(self) -> None:
        if not is_blank(self._line.text()):
            self._ask()
        else:
            self.dismiss()

    def _ask(self) -> None:
        if self.source is not None:
            self._is_wanted = True
            self.source(clean(self._line.text()), self._show)

    @Slot(object)
    def _show(self, values: tuple[str, ...]) -> None:
        """Show an answer; it may be late, so only values that still match are shown."""
        if not isValid(self):  # the site's fields were rebuilt
            return
        typed = clean(self._line.text())
        offered = [value for value in fitting(values, typed) if value != typed]
        if self._selects and typed in values:
            offered = []  # nothing is left to select
        if not (self._is_wanted and self._field.hasFocus() and offered):
            if self._list is not None:
                self._list.hide()
            self._count = 0
            return
        shown = self._made_list()
        shown.offer(offered, self._field)
        if self._selects:
            shown.step(1)
        self._announce_count(len(offered))

    def _announce_count(self, count: int) -> None:
        if count != self._count:
            announce(self._field, self.tr("%n suggestion(s)", "", count))
        self._count = count

    def _made_list(self) -> SuggestionList:
        if self._list is None:
            # Saves the first paint 3 ms.
            from csr_desktop.ui.form.suggestion_list import SuggestionList

            self._list = SuggestionList(self._field.window())
            self._list.itemClicked.connect(self._on_item_clicked)
            self.destroyed.connect(self._list.deleteLater)
        return self._list

    @Slot("QListWidgetItem*")
    def _on_item_clicked(self, item: QListWidgetItem) -> None:
        self._take(item.text())

    def _take(self, value: str) -> None:
        self.dismiss()
        self._line.put(value)
        announce(self._field, value)
        self.taken.emit()

    # Keys

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.EnabledChange):
            self.dismiss()
        elif isinstance(event, QKeyEvent):
            if kind == QEvent.Type.ShortcutOverride and self._claims(event):
                event.accept()
                return True
            if kind == QEvent.Type.KeyPress:
                return self._on_key(event)
        return False

    def _claims(self, event: QKeyEvent) -> bool:
        """Whether a key is meant for the field or its list, and not for a shortcut.

        Enter always is: while a screen reader runs, Qt delays keys, but not shortcuts. As one,
        Enter would submit the form before it has the text.
        """
        return _is_enter(event) or (
            self.shown is not None and event.key() == QtCore.Qt.Key.Key_Escape
        )

    def _on_key(self, event: QKeyEvent) -> bool:
        """Handle a key; returns whether it was used."""
        shown, key = self.shown, event.key()
        if _is_enter(event) and (shown is None or not shown.highlighted):
            if not event.isAutoRepeat():
                self.entered.emit()
            return True
        if shown is None:
            return self._opens(event)
        keys = QtCore.Qt.Key
        if key in (keys.Key_Down, keys.Key_Up):
            if value := shown.step(1 if key == keys.Key_Down else -1):
                words = self.tr("{0}, {1} of {2}")
                announce(self._field, words.format(value, shown.currentRow() + 1, shown.count()))
            return True
        if key == keys.Key_Escape:
            self.dismiss()
            return True
        if key in (keys.Key_Return, keys.Key_Enter, keys.Key_Tab) and shown.highlighted:
            self._take(shown.highlighted)
            return key != keys.Key_Tab  # which goes to the next field
        return False

    def _opens(self, event: QKeyEvent) -> bool:
        """Down requests suggestions even if nothing is typed."""
        is_down = event.matches(QKeySequence.StandardKey.MoveToNextLine)
        if not is_down or self._selects or self.source is None:
            return False  # in a drop-down list, Down selects
        self._ask()
        return True


def _is_enter(event: QKeyEvent) -> bool:
    # Without Qt.Key: the first use of `Qt` takes 16 ms, and the first letter would wait for it.
    return QKeySequence(event.keyCombination()).toString() in _ENTERS
