"""One session in progress, with its key to copy."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import TextLabel, Translated, button, text_label
from csr_desktop.ui.widgets.text import breakable, grouped

if TYPE_CHECKING:
    from csr_desktop.sessions.site.live import LiveSession


class LiveRow(Translated, QWidget):
    """The key; below it the start time, and the first tracking code.

    Signals:
        copy_asked(str): the digits.
    """

    copy_asked = Signal(str)

    def __init__(self, session: LiveSession, code: str) -> None:
        super().__init__()
        self._session = session
        self._code = code
        self._key = TextLabel(grouped(session.session_key))
        self._key.setTextFormat(Qt.TextFormat.PlainText)
        self._key.setFont(_fixed_font())
        self._facts = text_label(role="quiet")
        self.copy = button("", "link")
        self.copy.clicked.connect(self._on_clicked)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._key)
        texts.addWidget(self._facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_WIDE)
        row.addLayout(texts, 1)
        row.addWidget(self.copy)
        self.retranslate()

    def retranslate(self) -> None:
        facts = " · ".join(part for part in (self._since(), self._code, self._host()) if part)
        self._facts.setText(breakable(facts))
        self.copy.setText(self.tr("Copy"))
        self.copy.setAccessibleName(self.tr("Copy {0}").format(self._key.text()))
        self.copy.setAccessibleDescription(facts)

    def _host(self) -> str:
        host = self._session.host
        return self.tr("host: {0}").format(host) if host else ""

    def _since(self) -> str:
        if self._session.since is None:
            return self.tr("unknown start time")
        since = self._session.since.astimezone()
        moment = QDateTime.fromMSecsSinceEpoch(int(since.timestamp() * 1000))
        short = QLocale.FormatType.ShortFormat
        is_today = since.date() == datetime.now().astimezone().date()
        words = QLocale().toString(moment.time() if is_today else moment, short)
        return self.tr("since {0}").format(words)

    @Slot()
    def _on_clicked(self) -> None:
        self.copy_asked.emit(self._session.session_key)


def _fixed_font() -> QFont:
    """The system's monospace font, in the size of the surrounding text."""
    font = QGuiApplication.font()
    font.setFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
    return font
