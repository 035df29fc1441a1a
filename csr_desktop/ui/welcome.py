"""The first start: add your site, or try the demo site."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csr_desktop.ui import tokens
from csr_desktop.ui.parts import Card, bare_column, button, text_label


class Welcome(QWidget):
    """Two choices.

    Signals:
        add_site_asked()
        demo_asked()
    """

    add_site_asked = Signal()
    demo_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        card = Card("plain")
        self.add_button = button(self.tr("Add your site"), "primary")
        self.add_button.clicked.connect(self.add_site_asked)
        self.demo_button = button(self.tr("Try the demo site"))
        self.demo_button.clicked.connect(self.demo_asked)
        card.column.addWidget(text_label(self.tr("Welcome to CSR Desktop"), "title"))
        introduction = self.tr(
            "Create a WebEx support session and read its key to your customer. "
            "Start with your WebEx site, or look around first: the demo site needs no account, "
            "and nothing leaves this computer."
        )
        card.column.addWidget(text_label(introduction))
        card.column.addSpacing(tokens.SPACE)
        card.column.addWidget(self.add_button)
        card.column.addWidget(self.demo_button)
        column = bare_column(self)
        column.addStretch(1)
        column.addWidget(card)
        column.addStretch(2)
