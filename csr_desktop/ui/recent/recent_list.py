"""Today's session keys, each with its first tracking code and a copy button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, QTime, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFont, QFontDatabase, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from csr_desktop.sessions.outcome import Attempt, Created
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import (
    Card,
    TextLabel,
    Translated,
    bare_column,
    button,
    take_out,
    text_label,
)
from csr_desktop.ui.widgets.clipboard import ClipboardWatch
from csr_desktop.ui.widgets.elided_label import ElidedLabel
from csr_desktop.ui.widgets.icon_label import IconLabel
from csr_desktop.ui.widgets.tab_order import order_tabs
from csr_desktop.ui.widgets.text import grouped

_MOST = 20


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
            key.setFont(_key_font())
            key.setMinimumWidth(key.fontMetrics().horizontalAdvance("000 000 000"))
        row.addWidget(key)
        row.addWidget(ElidedLabel(_codes_of(attempt), role="quiet"), 1)
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


class RecentList(Translated, QWidget):
    """Today's newest sessions, without the one on the outcome card, as many as its height allows.

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
        super().__init__()
        self._card = Card("plain")
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
        self._card.column.setSpacing(tokens.SPACE_SMALL)
        self._card.column.addLayout(heading)
        self._card.column.addLayout(self._rows)
        column = bare_column(self)
        column.addWidget(self._card)
        column.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._attempts: list[Attempt] = []
        self._rows_made: list[_Row] = []
        self.retranslate()
        self._fill()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Recent"))
        self._all.setText(self.tr("History"))

    def show_attempts(self, attempts: Sequence[Attempt], latest: str) -> None:
        """Show attempts, newest first; `latest` is the identity of the one shown above."""
        self._attempts = [attempt for attempt in attempts if attempt.identity != latest]
        self._fill()

    def hasHeightForWidth(self) -> bool:
        return False  # it uses the height that is left

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 0)

    @property
    def shown(self) -> Sequence[Attempt]:
        """The sessions in rows that have room."""
        return [row.attempt for row in self._rows_made if not row.isHidden()]

    @property
    def _pitch(self) -> int:
        """From one row to the next."""
        text = QFontMetrics(_key_font()).height()
        return max(text, self._all.sizeHint().height()) + self._rows.spacing()

    @property
    def _height_without_rows(self) -> int:
        margins = self._card.column.contentsMargins()
        around = margins.top() + margins.bottom() + 2 * self._card.frameWidth()
        return around + self._all.sizeHint().height() + self._card.column.spacing()

    @property
    def _room(self) -> int:
        """How many rows the height has room for."""
        room = self.height() - self._height_without_rows + self._rows.spacing()
        return max(0, min(_MOST, room // self._pitch))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # the font may be larger
            self._fill()
        return super().event(event)

    def show_copied(self, what: str) -> None:
        """Show what was copied, until something else is. The caller announces it."""
        self._clipboard.begin()
        self._copied.setText(what)
        self._copied.show()

    def _fill(self) -> None:
        self.setVisible(bool(self._attempts))
        shown = self._attempts[: self._room]
        if [row.attempt for row in self._rows_made][: len(shown)] != shown:
            self._build(shown)
            self._copied.hide()
        for place, row in enumerate(self._rows_made):
            row.setVisible(place < len(shown))
        self._card.setVisible(bool(shown))

    def _build(self, shown: Sequence[Attempt]) -> None:
        """Add the rows that are new; the focus stays on its attempt's button."""
        focused = next((row.attempt for row in self._rows_made if row.button.hasFocus()), None)
        old = list(self._rows_made)
        self._rows_made = []
        for place, attempt in enumerate(shown):
            same = [row for row in old if row.attempt == attempt]
            row = same[0] if same else self._made_row(attempt)
            take_out(row, self._rows)
            self._rows.insertWidget(place, row)
            row.show()  # now, not in the next turn of the loop: it may get the focus
            self._rows_made.append(row)
        if focused is not None:
            self._focus_row(focused)
        for row in old:
            if row not in self._rows_made:
                take_out(row, self._rows)
                row.hide()
                row.deleteLater()
        if shown:
            order_tabs(self.window())

    def _made_row(self, attempt: Attempt) -> _Row:
        row = _Row(attempt)
        row.copy_asked.connect(self._on_copy_asked)
        row.show_asked.connect(self.show_asked)
        row.invitation_asked.connect(self.invitation_asked)
        return row

    def _focus_row(self, attempt: Attempt) -> None:
        """Focus an attempt's button or, if it is no longer listed, the one that always is."""
        rows = self._rows_made
        same = [row.button for row in rows if row.attempt.identity == attempt.identity]
        (same or [self._all])[0].setFocus()

    @Slot(str)
    def _on_copy_asked(self, session_key: str) -> None:
        self.copy_asked.emit(session_key)
        self.show_copied(self.tr("Copied"))


def _key_font() -> QFont:
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)


def _codes_of(attempt: Attempt) -> str:
    codes = [text for _, text in sorted(attempt.tracking_codes.items()) if text][:2]
    return " · ".join(codes)


def _time_of(attempt: Attempt) -> str:
    started = attempt.started_at.astimezone()
    clock = QTime(started.hour, started.minute)
    return QLocale().toString(clock, QLocale.FormatType.ShortFormat)
