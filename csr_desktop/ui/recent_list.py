"""Today's keys, each with its first tracking code and a way to copy it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, QTime, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from csr_desktop.sessions.outcome import Attempt, Created
from csr_desktop.ui import tokens
from csr_desktop.ui.icon_label import IconLabel
from csr_desktop.ui.parts import Card, TextLabel, Translated, button, grouped, set_tip, text_label
from csr_desktop.ui.tab_order import order_tabs

_MOST = 3


class _Row(Translated, QWidget):
    """One session of today.

    Signals:
        copy_asked(str): the digits.
        show_asked(Attempt): an uncertain one is to be looked at again.
        invitation_asked(Attempt): the invitation is to be copied, from the row's menu.
    """

    copy_asked = Signal(str)
    show_asked = Signal(object)
    invitation_asked = Signal(object)

    def __init__(self, attempt: Attempt) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_WIDE)
        self._attempt = attempt
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
        self._button = button("", "link")
        self._button.clicked.connect(self._on_clicked)
        row.addWidget(self._button)
        self.retranslate()

    def retranslate(self) -> None:
        self._time.setText(_time_of(self._attempt))
        if self._key:
            self._label.setText(grouped(self._key))
            self._button.setText(self.tr("Copy"))
            self._button.setAccessibleName(self.tr("Copy {0}").format(grouped(self._key)))
        else:
            self._label.setText(self.tr("May have been created"))
            self._button.setText(self.tr("Show"))
            what = self.tr("Show what may have been created: {0}")
            self._button.setAccessibleName(what.format(self._attempt.first_code))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the mouse, or by the menu key on the row's button."""
        if not self._key:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy &key")).triggered.connect(self._on_clicked)
        menu.addAction(self.tr("Copy &invitation")).triggered.connect(self._on_invitation_chosen)
        menu.popup(event.globalPos())

    @Slot()
    def _on_invitation_chosen(self) -> None:
        self.invitation_asked.emit(self._attempt)

    @Slot()
    def _on_clicked(self) -> None:
        if self._key:
            self.copy_asked.emit(self._key)
        else:
            self.show_asked.emit(self._attempt)


class RecentList(Translated, Card):
    """The newest sessions of today, without the one that the outcome card shows.

    Signals:
        copy_asked(str): the digits of a key, for the clipboard.
        show_asked(Attempt): an uncertain one is to be looked at again.
        invitation_asked(Attempt): the invitation is to be copied, from the row's menu.
        all_asked(): the history is to be opened.
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
        self._most = _MOST
        self.retranslate()
        self._fill()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Recent"))
        self._all.setText(self.tr("All sessions…"))

    def show_attempts(self, attempts: Sequence[Attempt], latest: int) -> None:
        """Show attempts, the newest first; `latest` is the number of the one shown above."""
        self._attempts = [attempt for attempt in attempts if attempt.attempt_id != latest]
        self._fill()

    def set_most(self, most: int) -> None:
        """Show no more than so many: a low window has more use for its form."""
        if most != self._most:
            self._most = most
            self._fill()

    def show_copied(self, what: str) -> None:
        """Say what is on the clipboard. Whoever put it there announces it."""
        self._copied.setText(what)
        self._copied.show()

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shown = self._attempts[: self._most]
        for attempt in shown:
            row = _Row(attempt)
            row.copy_asked.connect(self._on_copy_asked)
            row.show_asked.connect(self.show_asked)
            row.invitation_asked.connect(self.invitation_asked)
            self._rows.addWidget(row)
        if shown:
            order_tabs(self.window())
        self._copied.hide()
        self.setVisible(bool(shown))

    @Slot(str)
    def _on_copy_asked(self, session_key: str) -> None:
        self.show_copied(self.tr("Copied"))
        self.copy_asked.emit(session_key)


def _codes_label(attempt: Attempt) -> QLabel:
    codes = [text for _, text in sorted(attempt.tracking_codes.items()) if text][:2]
    label = text_label(" · ".join(codes), "quiet")
    label.setWordWrap(False)
    label.setMinimumWidth(1)  # a long code is cut, it does not widen the window
    set_tip(label, " · ".join(codes))
    return label


def _time_of(attempt: Attempt) -> str:
    started = attempt.started_at.astimezone()
    clock = QTime(started.hour, started.minute)
    return QLocale().toString(clock, QLocale.FormatType.ShortFormat)
