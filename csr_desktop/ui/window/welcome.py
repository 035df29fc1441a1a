"""The first start: add your site, or try the demo site."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Card, Translated, bare_column, button, text_label


class Welcome(Translated, QWidget):
    """What an empty window shows at the first start: two choices.

    Signals:
        add_site_asked()
        demo_asked()
    """

    add_site_asked = Signal()
    demo_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        card = Card("plain")
        self.add_button = button("", "primary")
        self.add_button.clicked.connect(self.add_site_asked)
        self.demo_button = button("")
        self.demo_button.clicked.connect(self.demo_asked)
        self._title = text_label(role="title")
        self._introduction = text_label()
        card.column.addWidget(self._title)
        card.column.addWidget(self._introduction)
        card.column.addSpacing(tokens.SPACE)
        card.column.addWidget(self.add_button)
        card.column.addWidget(self.demo_button)
        column = bare_column(self)
        column.addStretch(1)
        column.addWidget(card)
        column.addStretch(2)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Welcome to CSR Desktop"))
        self._introduction.setText(
            self.tr(
                "Create a WebEx support session and read its key to your customer. Add "
                "your WebEx site, or try the demo site first: it needs no account, and "
                "nothing leaves this computer."
            )
        )
        self.add_button.setText(self.tr("Add &your site"))
        self.demo_button.setText(self.tr("T&ry the demo site"))
