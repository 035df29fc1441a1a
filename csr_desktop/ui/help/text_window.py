"""A window with a text to read: help, keyboard shortcuts, About."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextCursor, QTextDocument, QTextOption, QTextTable
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated
from csr_desktop.ui.widgets.scrolling import resize_within_screen

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|&~:])")


def as_markdown(text: str) -> str:
    """A plain text on one line, escaped for Markdown."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


class _CloseButton(Translated, QPushButton):
    """Retranslates itself: a reader's texts belong to its subclass."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoDefault(True)
        self.retranslate()

    def retranslate(self) -> None:
        self.setText(self.tr("&Close"))


class Reader(QDialog):
    """A window that shows Markdown. Not modal: use `show`. Esc closes it.

    There are no links, and none would be followed.
    """

    def __init__(self, parent: QWidget, title: str, size: QSize) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QTextBrowser()
        self.text.setObjectName("reader")
        self.text.setOpenLinks(False)
        self.text.setTabChangesFocus(True)
        self.text.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.document().setDocumentMargin(tokens.SPACE_WIDE)
        close = _CloseButton()
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(tokens.SPACE_CARD,) * 4)
        column.setSpacing(tokens.SPACE_WIDE)
        column.addWidget(self.text, 1)
        column.addLayout(row)
        self.set_title(title)
        resize_within_screen(self, size.width(), size.height())

    def set_title(self, title: str) -> None:
        """Set the title of the window, and of its text for a screen reader."""
        self.setWindowTitle(title)
        self.text.setAccessibleName(title)

    def set_markdown(self, text: str) -> None:
        """Show this text, from its beginning."""
        self.text.setMarkdown(text)
        option = self.text.document().defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        self.text.document().setDefaultTextOption(option)
        _space_out(self.text.document())
        self.text.verticalScrollBar().setValue(0)


def _space_out(document: QTextDocument) -> None:
    """Add space above headings, and format tables as plain columns; Qt does neither."""
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        shape = block.blockFormat()
        if shape.headingLevel() and block.position() > 0:
            cursor.setPosition(block.position())
            shape.setTopMargin(tokens.SPACE_CARD)
            cursor.setBlockFormat(shape)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _as_columns(frame)


def _as_columns(table: QTextTable) -> None:
    shape = table.format().toTableFormat()
    shape.setBorder(0)
    shape.setCellSpacing(0)
    shape.setCellPadding(tokens.SPACE_SMALL)
    shape.setBottomMargin(tokens.SPACE)
    table.setFormat(shape)
