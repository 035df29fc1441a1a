"""Outcome Created: the key, large and in groups, and every way to pass it on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from csr_desktop.sessions.outcome import Attempt
from csr_desktop.ui.outcome.created_label import CreatedLabel
from csr_desktop.ui.outcome.facts import facts_of
from csr_desktop.ui.outcome.join_page_hint import JoinPageHint
from csr_desktop.ui.outcome.key_field import KeyField
from csr_desktop.ui.outcome.language_menu import LanguageMenu
from csr_desktop.ui.outcome.ways import Ways
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import (
    Translated,
    announce,
    bare_column,
    button,
    text_label,
)
from csr_desktop.ui.widgets.clipboard import ClipboardWatch
from csr_desktop.ui.widgets.elided_label import ElidedLabel
from csr_desktop.ui.widgets.icon_label import IconLabel
from csr_desktop.ui.widgets.text import grouped

_WAY_KEYS = {
    "invitation": "Ctrl+I",
    "email": "Ctrl+Shift+E",  # Ctrl+E goes to the end of a line in the fields of some desktops
    "read_aloud": "Ctrl+Shift+A",
    "qr_code": "Ctrl+J",
    "support_site": "Ctrl+Shift+O",
}


class KeyCard(Translated, QWidget):
    """Heading, key and buttons; the customer's language; the result of a click.

    Signals:
        copy_asked(): copy the key.
        invitation_asked(): copy the invitation.
        email_asked(): send the invitation by email.
        read_aloud_asked()
        qr_code_asked()
        support_site_asked(): the rep wants to enter the session as its host.
    """

    copy_asked = Signal()
    invitation_asked = Signal()
    email_asked = Signal()
    read_aloud_asked = Signal()
    qr_code_asked = Signal()
    support_site_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.key_field = KeyField()
        self.key_field.copy_asked.connect(self.copy_asked)
        self.copy_button = button("", "primary")
        self.copy_button.clicked.connect(self.copy_asked)
        self.invitation_button = _way(self.invitation_asked)
        self.email_button = _way(self.email_asked)
        self.read_aloud_button = _way(self.read_aloud_asked)
        self.qr_code_button = _way(self.qr_code_asked)
        self.support_site_button = _way(self.support_site_asked)
        self._attempt: Attempt | None = None
        self._is_copied = False
        self.language = LanguageMenu(self)
        self._done = IconLabel("done", role="heading", tone="success")
        self._clipboard = ClipboardWatch(self)
        self._clipboard.replaced.connect(self._done.hide)
        self._heading = CreatedLabel()
        self._facts = ElidedLabel(role="quiet")
        self._warning = text_label(tone="warning")
        self._note = text_label(tone="warning", selectable=True)
        self._note.setMinimumWidth(1)  # a long word does not widen the window
        self.join_page_hint = JoinPageHint()
        self.join_page_hint.hide()
        self._arrange()
        self.clear()
        self.retranslate()

    def retranslate(self) -> None:
        self.key_field.setAccessibleName(self.tr("Session key"))
        self.copy_button.setText(self.tr("Cop&y key"))
        _name_way(
            self.invitation_button,
            self.tr("Copy invitation"),
            self.tr("Copy a message with joining instructions"),
            _WAY_KEYS["invitation"],
        )
        _name_way(
            self.email_button,
            self.tr("Email"),
            self.tr("Open the invitation in your email app"),
            _WAY_KEYS["email"],
        )
        _name_way(
            self.read_aloud_button,
            self.tr("Dictate key"),
            self.tr("Show large digits to read to your customer"),
            _WAY_KEYS["read_aloud"],
        )
        _name_way(
            self.qr_code_button,
            self.tr("QR code"),
            self.tr("Show a QR code your customer can scan"),
            _WAY_KEYS["qr_code"],
        )
        _name_way(
            self.support_site_button,
            self.tr("Open support site"),
            self.tr("Copies the key and opens the page where you join the session as host"),
            _WAY_KEYS["support_site"],
        )
        self._ways.fit()
        self._warning.setText(self.tr("Write down this key. It couldn't be saved to your history."))
        if self._attempt is not None:
            self._show_facts(self._attempt)
        if self._is_copied:
            self._done.setText(self.tr("Copied"))

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(tokens.SPACE_WIDE)
        top.addWidget(self._heading)
        top.addWidget(self._done)
        top.addWidget(self._facts, 1)
        self._ways = Ways(self.copy_button)
        for way in (
            self.invitation_button,
            self.support_site_button,
            self.read_aloud_button,
            self.email_button,
            self.qr_code_button,
        ):
            self._ways.add(way)
        self._ways.menu.addMenu(self.language)
        column = self._column = bare_column(self)
        column.setSpacing(tokens.SPACE_SMALL)
        column.addLayout(top)
        column.addWidget(self.key_field)
        column.addWidget(self._warning)
        column.addWidget(self._ways)
        column.addWidget(self._note)
        column.addWidget(self.join_page_hint)

    def height_at(self, width: int) -> int:
        """The height in pixels of the key and its buttons at a width, even while hidden."""
        column = self._column
        if column.hasHeightForWidth():
            return column.totalHeightForWidth(width)
        return column.totalSizeHint().height()

    def show_attempt(self, attempt: Attempt, session_key: str) -> None:
        """Show the key of an attempt."""
        self.key_field.setText(grouped(session_key))
        self.key_field.setAccessibleDescription(" ".join(session_key))
        self.key_field.setCursorPosition(0)
        self.key_field.fit()
        self._attempt = attempt
        self._heading.count_for(attempt)
        self._show_facts(attempt)
        self.language.show_customer(attempt)
        self._say("", "")
        self._warning.setVisible(not attempt.is_saved)

    def _show_facts(self, attempt: Attempt) -> None:
        self._facts.setText(facts_of(attempt))
        self._facts.setAlignment(self._far_side())

    def clear(self) -> None:
        """Remove the key, also for screen readers."""
        self._attempt = None
        self._heading.stop()
        self.key_field.clear()
        self.key_field.setAccessibleDescription("")
        self._say("", "")
        self._warning.hide()

    @Slot()
    def show_copied(self) -> None:
        """Show that the key is on the clipboard. The caller announces it."""
        self._say(self.tr("Copied"), "")
        self._clipboard.begin()
        self._is_copied = True

    def show_done(self, what: str, note: str = "", *, is_copied: bool = False) -> None:
        """Show and announce what was done, with a sentence that the rep must know.

        With `is_copied`, it is shown only until something else is on the clipboard.
        """
        self._say(what, note)
        if is_copied:
            self._clipboard.begin()
        announce(self, f"{what}. {note}" if note else what)

    def show_problem(self, sentence: str) -> None:
        """Show and announce why nothing was done, and what to do."""
        self._say("", sentence)
        announce(self, sentence)

    def _far_side(self) -> Qt.AlignmentFlag:
        """Align away from the heading: by their own direction, times and codes have no side.

        So the side is absolute.
        """
        flag = Qt.AlignmentFlag
        side = flag.AlignLeft if self.isRightToLeft() else flag.AlignRight
        return side | flag.AlignAbsolute | flag.AlignVCenter

    def _say(self, done: str, note: str) -> None:
        self._is_copied = False
        self._clipboard.end()
        for label, text in ((self._done, done), (self._note, note)):
            label.setText(text)
            label.setVisible(bool(text))


def _way(asked: SignalInstance) -> QPushButton:
    """A button for one way to pass the key on."""
    made = button("")
    made.clicked.connect(asked)
    return made


def _name_way(way: QPushButton, text: str, what: str, keys: str) -> None:
    """Set the button's text, and its shortcut in the tooltip."""
    way.setText(text)
    shortcut = QKeySequence(keys)
    way.setShortcut(shortcut)  # setting the text has removed the old one
    way.setAccessibleDescription(what)
    shown = shortcut.toString(QKeySequence.SequenceFormat.NativeText)
    way.setToolTip(f"{what} ({shown})")
