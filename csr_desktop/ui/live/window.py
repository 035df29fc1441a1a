"""The rep's sessions in progress, each with its key to copy."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from csr_desktop.ui.live.row import LiveRow
from csr_desktop.ui.sign_in.panel import SignInPanel
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated, announce, button, text_label
from csr_desktop.ui.widgets.clipboard import ClipboardWatch
from csr_desktop.ui.widgets.flow_layout import FlowLayout
from csr_desktop.ui.widgets.icon_label import IconLabel
from csr_desktop.ui.widgets.scrolling import ScrollPage, resize_within_screen

if TYPE_CHECKING:
    from csr_desktop.sessions.site.live import LiveSession
    from csr_desktop.ui.widgets.step import Step


class LiveSessions(Translated, QDialog):
    """Shows the sessions in progress, or why there is no list.

    Signals:
        refresh_asked()
        copy_asked(str): the digits.
    """

    refresh_asked = Signal()
    copy_asked = Signal(str)

    def __init__(self, parent: QWidget, site_name: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._site_name = site_name
        self._sentence: Callable[[], str] = str
        self._heading = text_label(role="heading")
        self.words = text_label(selectable=True)
        self.words.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sign_in = SignInPanel()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(tokens.SPACE)
        self._copied = IconLabel("done", tone="success")
        self._copied.hide()
        self._clipboard = ClipboardWatch(self)
        self._clipboard.replaced.connect(self._copied.hide)
        page = ScrollPage(self)
        column = page.column
        column.addWidget(self._heading)
        column.addWidget(self.words)
        column.addWidget(self.sign_in)
        column.addLayout(self._rows)
        column.addStretch(1)
        column.addWidget(self._copied)
        page.add_footer(self._buttons())
        refresh = QShortcut(QKeySequence(QKeySequence.StandardKey.Refresh), self)
        refresh.activated.connect(self.refresh_asked)
        self.retranslate()
        resize_within_screen(self, *tokens.DIALOG_LIVE)

    def _buttons(self) -> QWidget:
        self.refresh = button("")
        self.refresh.clicked.connect(self.refresh_asked)
        self._close = button("")
        self._close.clicked.connect(self.reject)
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self.refresh)
        row.addWidget(self._close)
        return buttons

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Sessions in progress"))
        self._heading.setText(self.tr("In progress on {0}").format(self._site_name))
        self._copied.setText(self.tr("Copied"))
        self.refresh.setText(self.tr("&Refresh"))
        self.refresh.setAccessibleDescription(self.tr("Ask the site again"))
        self._close.setText(self.tr("&Close"))
        self._put_sentence()

    def show_sessions(self, sessions: Sequence[LiveSession], codes: Mapping[str, str]) -> None:
        """Show the site's list; `codes` are first tracking codes by key."""
        if not sessions:
            self.say(self._none)
            return
        self._clear()
        for session in sessions:
            row = LiveRow(session, codes.get(session.session_key, ""))
            row.copy_asked.connect(self._on_copy_asked)
            self._rows.addWidget(row)
            row.show()  # at once: it gets the focus
            if self._rows.count() == 1:
                row.copy.setFocus()
        self.words.hide()
        announce(self, self.tr("%Ln session(s) in progress", "", len(sessions)))

    def say(self, sentence: Callable[[], str]) -> None:
        """Show a sentence instead of the list; it is called again when the language changes."""
        self._clear()
        self._sentence = sentence
        self._put_sentence()
        self.words.show()
        announce(self, self.words.text())

    def ask_sign_in(self, step: Step) -> None:
        """The rep must sign in with the browser to see the list."""
        self.sign_in.ask(step)
        self.sign_in.first_focus.setFocus()

    def say_asking(self) -> None:
        """The site is being asked."""
        self.say(self._asking)

    def _asking(self) -> str:
        return self.tr("Loading…")

    def _none(self) -> str:
        return self.tr("No sessions in progress.")

    def _put_sentence(self) -> None:
        sentence = self._sentence()
        self.words.setText(sentence)
        self.words.setAccessibleName(sentence)

    def _clear(self) -> None:
        self.sign_in.dismiss()
        self._copied.hide()
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    @Slot(str)
    def _on_copy_asked(self, session_key: str) -> None:
        self._copied.show()
        self._clipboard.begin()
        announce(self, self.tr("Copied"))
        self.copy_asked.emit(session_key)
