"""A hint on the key card: the site has no join page, so that invitations can't contain one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csr_desktop.ui.widgets.basics import Translated, button, text_label


class JoinPageHint(Translated, QWidget):
    """Suggests, in one line, to add the join page. Its owner knows the site.

    Signals:
        add_asked(): the rep wants to enter the join page.
        dismissed(): never show the hint again.
    """

    add_asked = Signal()
    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = text_label(role="quiet")
        self.add_button = button("", "link")
        self.add_button.clicked.connect(self.add_asked)
        self.dismiss_button = button("", "link")
        self.dismiss_button.clicked.connect(self.dismissed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self.add_button)
        row.addWidget(self.dismiss_button)
        self.retranslate()

    def retranslate(self) -> None:
        self._words.setText(self.tr("This site has no join page."))
        self.add_button.setText(self.tr("Add join page"))
        self.add_button.setAccessibleDescription(
            self.tr("Opens the site's settings. Invitations and the QR code need the join page.")
        )
        self.dismiss_button.setText(self.tr("Don't show again"))
