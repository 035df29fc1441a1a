"""The rep's sessions in progress, each with its key to copy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from csr_desktop.ui import tokens
from csr_desktop.ui.icon_label import IconLabel
from csr_desktop.ui.parts import announce, button, grouped, text_label

if TYPE_CHECKING:
    from csr_desktop.sessions.live import LiveSession


class _Row(QWidget):
    """One session.

    Signals:
        copy_asked(str): the digits.
    """

    copy_asked = Signal(str)

    def __init__(self, session: LiveSession, code: str) -> None:
        super().__init__()
        self._key = session.session_key
        key = QLabel(grouped(self._key))
        key.setTextFormat(Qt.TextFormat.PlainText)
        key.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        key.setMinimumWidth(key.fontMetrics().horizontalAdvance("000 000 000"))
        self._code = text_label(code, "quiet")
        self._code.setWordWrap(False)
        self._code.setMinimumWidth(1)  # a long code is cut, it does not widen the window
        since = text_label(self._since(session), "quiet")
        since.setWordWrap(False)
        self.copy = button(self.tr("Copy"), "link")
        self.copy.setAccessibleName(self.tr("Copy {0}").format(grouped(self._key)))
        self.copy.setAccessibleDescription(f"{self._since(session)} {code}".strip())
        self.copy.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_WIDE)
        for widget, stretch in ((key, 0), (self._code, 1), (since, 0), (self.copy, 0)):
            row.addWidget(widget, stretch)

    def _since(self, session: LiveSession) -> str:
        if session.since is None:
            return self.tr("start not known")
        moment = QDateTime.fromMSecsSinceEpoch(int(session.since.timestamp() * 1000))
        short = QLocale.FormatType.ShortFormat
        is_today = moment.date() == QDateTime.currentDateTime().date()
        words = QLocale().toString(moment.time() if is_today else moment, short)
        return self.tr("since {0}").format(words)

    @Slot()
    def _on_clicked(self) -> None:
        self.copy_asked.emit(self._key)


class LiveSessions(QDialog):
    """Shows the list, or says why there is none.

    Signals:
        refresh_asked()
        copy_asked(str): the digits.
    """

    refresh_asked = Signal()
    copy_asked = Signal(str)

    def __init__(self, parent: QWidget, site_name: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Live sessions"))
        heading = text_label(self.tr("In progress at {0}").format(site_name), "heading")
        self.words = text_label(selectable=True)
        self.words.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(tokens.HAIR)
        inner = QWidget()
        filled = QVBoxLayout(inner)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.addLayout(self._rows)
        filled.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(tokens.SPACE_CARD,) * 4)
        column.setSpacing(tokens.SPACE_WIDE)
        column.addWidget(heading)
        column.addWidget(self.words)
        column.addWidget(self._scroll, 1)
        column.addLayout(self._buttons())
        refresh = QShortcut(QKeySequence(QKeySequence.StandardKey.Refresh), self)
        refresh.activated.connect(self.refresh_asked)
        self.resize(*tokens.DIALOG_LIVE)
        self.say(self.tr("Asking the site…"))

    def _buttons(self) -> QHBoxLayout:
        self.refresh = button(self.tr("&Refresh"))
        self.refresh.clicked.connect(self.refresh_asked)
        close = button(self.tr("&Close"))
        close.clicked.connect(self.reject)
        self._copied = IconLabel("done", self.tr("Copied"), tone="success")
        self._copied.hide()
        row = QHBoxLayout()
        row.addWidget(self._copied)
        row.addStretch(1)
        row.addWidget(self.refresh)
        row.addWidget(close)
        return row

    def show_sessions(self, sessions: Sequence[LiveSession], codes: Mapping[str, str]) -> None:
        """Show what the site lists; `codes` are first tracking codes by key."""
        if not sessions:
            self.say(self.tr("You have no session in progress at this site."))
            return
        self._clear()
        for session in sessions:
            row = _Row(session, codes.get(session.session_key, ""))
            row.copy_asked.connect(self._on_copy_asked)
            self._rows.addWidget(row)
            if self._rows.count() == 1:
                row.copy.setFocus()
        self.words.hide()
        self._scroll.show()
        announce(self, self.tr("{0} sessions in progress").format(len(sessions)))

    def say(self, sentence: str) -> None:
        """A sentence in the list's place."""
        self._clear()
        self._scroll.hide()
        self.words.setText(sentence)
        self.words.setAccessibleName(sentence)
        self.words.show()
        announce(self, sentence)

    def _clear(self) -> None:
        self._copied.hide()
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    @Slot(str)
    def _on_copy_asked(self, session_key: str) -> None:
        self._copied.show()
        announce(self, self.tr("Copied"))
        self.copy_asked.emit(session_key)
