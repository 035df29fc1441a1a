"""Check with the site: the button, and the result."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import (
    Translated,
    announce,
    bare_column,
    button,
    set_style_property,
    take_out,
    text_label,
)
from csr_desktop.ui.widgets.flow_layout import FlowLayout
from csr_desktop.ui.widgets.tab_order import order_tabs
from csr_desktop.ui.widgets.text import grouped


class _Choice(Translated, QWidget):
    """One session that may be the attempt's.

    Signals:
        chosen(str): its key.
    """

    chosen = Signal(str)

    def __init__(self, session_key: str) -> None:
        super().__init__()
        self._key = session_key
        self._use = button("")
        self._use.clicked.connect(self._on_clicked)
        key = text_label(grouped(session_key), "heading", selectable=True)
        key.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(key)
        row.addWidget(self._use)
        self.retranslate()

    def retranslate(self) -> None:
        self._use.setText(self.tr("Use this key"))
        # The button's visible text comes first, for users of voice control.
        self._use.setAccessibleName(f"{self._use.text()}: {grouped(self._key)}")

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self._key)


MOST_OFFERED = 30
Words = Callable[[], str]
"""Returns a text in the current language."""


class CheckRow(Translated, QWidget):
    """Requests a check, and shows its result in words.

    Its two buttons are shown in the row of the card that it is in.

    Signals:
        check_asked()
        another_asked(): nothing was found, and the rep wants another session.
        turned(): the result has changed.
        key_chosen(str): the rep has selected one of several keys.
    """

    check_asked = Signal()
    another_asked = Signal()
    turned = Signal()
    key_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.is_offered = False
        self._is_checking = False
        self._result: Words = str  # no text
        self.button = button("", "primary")
        self.button.clicked.connect(self.check_asked)
        self.another_button = button("", "primary")
        self.another_button.clicked.connect(self.another_asked)
        self.has_found_nothing = False
        """The site has no such session, and its lists were read completely."""
        self._words = text_label(selectable=True)
        self._choices = QWidget()
        self._row = FlowLayout(self._choices)
        self.buttons = (self.another_button, self.button)
        column = bare_column(self)
        column.addWidget(self._words)
        column.addWidget(self._choices)
        column.setContentsMargins(0, 0, 0, tokens.SPACE_SMALL)
        self.withdraw()
        self.retranslate()

    def retranslate(self) -> None:
        ask = self.tr("Check w&ith the site")
        self.button.setText(self.tr("Checking…") if self._is_checking else ask)
        self.another_button.setText(self.tr("Create another"))
        self._words.setText(self._result())

    @property
    def first_focus(self) -> QWidget:
        """The widget for the rep's next step."""
        return self.another_button if self.has_found_nothing else self.button

    def offer(self) -> None:
        """Show the button; nothing has been checked yet."""
        self.is_offered = True
        self._show()

    def withdraw(self) -> None:
        """Show nothing."""
        self.is_offered = False
        self._show()

    def reset(self) -> None:
        """Nothing has been checked yet."""
        self._show()

    def show_checking(self) -> None:
        """A check is in progress. The button keeps the focus: it is not disabled."""
        self._show(is_checking=True)

    def show_nothing_found(self, *, is_whole: bool) -> None:
        """The site shows no such session; its lists are complete or not."""
        self._show(partial(self._nothing_found, is_whole=is_whole), has_found_nothing=is_whole)

    def _nothing_found(self, *, is_whole: bool) -> str:
        whole = self.tr(
            "No matching session found. The site's history can be up to two days "
            "behind. You can create another one."
        )
        partly = self.tr(
            "Your session wasn't found, but the site's lists couldn't be read "
            "completely. Check your sessions on the site."
        )
        return whole if is_whole else partly

    def show_several(self, session_keys: tuple[str, ...]) -> None:
        """Each of these may be the one, the likeliest first."""
        self._show(partial(self._several, len(session_keys)), session_keys)

    def _several(self, count: int) -> str:
        one = self.tr(
            "Possible match. Ask your customer which key they have, or check on the site."
        )
        many = self.tr("%n possible match(es). Ask your customer which key they have.", "", count)
        return one if count == 1 else many

    def show_not_checked(self, why: Words) -> None:
        """The site could not be asked; `why` says that, and what to do."""
        self._show(partial(self._not_checked, why))

    def _not_checked(self, why: Words) -> str:
        return self.tr("Couldn't check with the site. {0}").format(why())

    def tell(self) -> None:
        """Announce the result, which has just arrived."""
        if words := self._result():
            announce(self, words)

    def _show(
        self,
        result: Words = str,
        session_keys: tuple[str, ...] = (),
        *,
        is_checking: bool = False,
        has_found_nothing: bool = False,
    ) -> None:
        self._result, self._is_checking = result, is_checking
        self.has_found_nothing = has_found_nothing
        self._show_buttons()
        self.retranslate()
        self._words.setVisible(bool(self._words.text()))
        self.setVisible(not self._words.isHidden())  # the buttons are in the card's row
        self._offer(session_keys)
        self.turned.emit()

    def _show_buttons(self) -> None:
        """The button that appears gets the focus before the other is hidden."""
        had_focus = self.button.hasFocus() or self.another_button.hasFocus()
        self.button.setVisible(self.is_offered)
        self.another_button.setVisible(self.is_offered and self.has_found_nothing)
        set_style_property(self.button, "kind", "" if self.has_found_nothing else "primary")
        if had_focus and self.is_offered:
            self.first_focus.setFocus()

    def _offer(self, session_keys: tuple[str, ...]) -> None:
        for old in self._choices.findChildren(_Choice):
            take_out(old, self._row)
            old.hide()
            old.deleteLater()
        self._choices.setVisible(bool(session_keys))
        for session_key in session_keys[:MOST_OFFERED]:
            choice = _Choice(session_key)
            choice.chosen.connect(self.key_chosen)
            self._row.addWidget(choice)
            choice.show()  # now, not in the next turn of the event loop
        if session_keys:
            order_tabs(self.window())
