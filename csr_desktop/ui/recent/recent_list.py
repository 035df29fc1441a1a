"""Today's session keys, each with its first tracking code and a copy button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, QTime, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from csr_desktop.sessions.outcome import Attempt, Created
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import (
    Card,
    TextLabel,
    Translated,
    button,
    set_tip,
    text_label,
)
from csr_desktop.ui.widgets.clipboard import ClipboardWatch
from csr_desktop.ui.widgets.icon_label import IconLabel
from csr_desktop.ui.widgets.tab_order import order_tabs
from csr_desktop.ui.widgets.text import grouped

_MOST = 3


class _Row(Translated, QWidget):
    """One of today's sessions.

    Signals:
        copy_asked(str): the digits.
        show_asked(Attempt): show an uncertain one again.
        invitation_asked(Attempt): copy the invitation, from the row's menu.
    """

    copy_asked = Signal(str)
    show_asked = Signal(object)
    invitation_asked = Signal(object)

    def __init__(self, attempt: Attempt) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_WIDE)
        self.attempt = attempt
        outcome = attempt.outcome
        self._key = outcome.session_key if isinstance(outcome, Created) else ""
        self._label = key = TextLabel()
        key.setTextFormat(Qt.TextFormat.PlainText)
        if self._key:
            key.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
            key.setMinimumWidth(key.fontMetrics().horizontalAdvance("000 000 000"))
        row.addWidget(key)
        row.addWidget(_codes_label(attempt), 1)
        self._time = text_label(role="quiet")
        self._time.setWordWrap(False)
        row.addWidget(self._time)
        self.button = button("", "link")
        self.button.clicked.connect(self._on_clicked)
        row.addWidget(self.button)
        self.retranslate()

    def retranslate(self) -> None:
        self._time.setText(_time_of(self.attempt))
        if self._key:
            self._label.setText(grouped(self._key))
            self.button.setText(self.tr("Copy"))
            self.button.setAccessibleName(self.tr("Copy {0}").format(grouped(self._key)))
        else:
            self._label.setText(self.tr("Unconfirmed"))
            self.button.setText(self.tr("Show"))
            what = self.tr("Show unconfirmed session: {0}")
            self.button.setAccessibleName(what.format(self.attempt.first_code))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Opened by the mouse, or by the menu key on the row's button."""
        if not self._key:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy &key")).triggered.connect(self._on_clicked)
        menu.addAction(self.tr("Copy &invitation")).triggered.connect(self._on_invitation_chosen)
        menu.popup(event.globalPos())

    @Slot()
    def _on_invitation_chosen(self) -> None:
        self.invitation_asked.emit(self.attempt)

    @Slot()
    def _on_clicked(self) -> None:
        if self._key:
            self.copy_asked.emit(self._key)
        else:
            self.show_asked.emit(self.attempt)


class RecentList(Translated, Card):
    """Today's newest sessions, without the one on the outcome card.

    Signals:
        copy_asked(str): the digits of a key, for the clipboard.
        show_asked(Attempt): show an uncertain one again.
        invitation_asked(Attempt): copy the invitation, from the row's menu.
        all_asked(): open the history.
    """

    copy_asked = Signal(str)
    show_asked = Signal(object)
    invitation_asked = Signal(object)
    all_asked = Signal()

    def __init__(self) -> None:
        super().__init__("plain")
        self._heading = text_label(role="heading")
        heading = QHBoxLayout()
        heading.addWidget(self._heading)
        self._copied = IconLabel("done", tone="success")
        self._clipboard = ClipboardWatch(self)
        self._clipboard.replaced.connect(self._copied.hide)
        heading.addWidget(self._copied)
        heading.addStretch(1)
        self._all = button("", "link")
        self._all.clicked.connect(self.all_asked)
        heading.addWidget(self._all)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(tokens.HAIR)
        self.column.addLayout(heading)
        self.column.addLayout(self._rows)
        self._attempts: list[Attempt] = []
        self._shown_rows: list[_Row] = []
        self._most = _MOST
        self.retranslate()
        self._fill()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Recent"))
        self._all.setText(self.tr("History"))

    def show_attempts(self, attempts: Sequence[Attempt], latest: str) -> None:
        """Show attempts, newest first; `latest` is the identity of the one shown above."""
        self._attempts = [attempt for attempt in attempts if attempt.identity != latest]
        self._fill()

    def set_most(self, most: int) -> None:
        """Show at most this many: in a low window, the form needs the room."""
        if most != self._most:
            self._most = most
            self._fill()

    def show_copied(self, what: str) -> None:
        """Show what was copied, until something else is. The caller announces it."""
        self._clipboard.begin()
        self._copied.setText(what)
        self._copied.show()

    def _fill(self) -> None:
        shown = self._attempts[: self._most]
        before = [row.attempt for row in self._shown_rows]
        if shown != before:
            self._build(shown)
        self._copied.hide()
        self.setVisible(bool(shown))

    def _build(self, shown: Sequence[Attempt]) -> None:
        """Rebuild the rows; the focus stays on its attempt's button."""
        focused = next((row.attempt for row in self._shown_rows if row.button.hasFocus()), None)
        old, self._shown_rows = self._shown_rows, [self._made_row(attempt) for attempt in shown]
        if focused is not None:
            self._focus_row(focused)
        for row in old:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        if shown:
            order_tabs(self.window())

    def _made_row(self, attempt: Attempt) -> _Row:
        row = _Row(attempt)
        row.copy_asked.connect(self._on_copy_asked)
        row.show_asked.connect(self.show_asked)
        row.invitation_asked.connect(self.invitation_asked)
        self._rows.addWidget(row)
        row.show()  # now, not in the next turn of the loop: it may get the focus
        return row

    def _focus_row(self, attempt: Attempt) -> None:
        """Focus an attempt's button or, if it is no longer listed, the one that always is."""
        rows = self._shown_rows
        same = [row.button for row in rows if row.attempt.identity == attempt.identity]
        (same or [self._all])[0].setFocus()

    @Slot(str)
    def _on_copy_asked(self, session_key: str) -> None:
        self.copy_asked.emit(session_key)
        self.show_copied(self.tr("Copied"))


def _codes_label(attempt: Attempt) -> QLabel:
    codes = [text for _, text in sorted(attempt.tracking_codes.items()) if text][:2]
    label = text_label(" · ".join(codes), "quiet")
    label.setWordWrap(False)
    label.setMinimumWidth(1)  # a long code is cut and does not widen the window
    set_tip(label, " · ".join(codes))
    return label


def _time_of(attempt: Attempt) -> str:
    started = attempt.started_at.astimezone()
    clock = QTime(started.hour, started.minute)
    return QLocale().toString(clock, QLocale.FormatType.ShortFormat)
