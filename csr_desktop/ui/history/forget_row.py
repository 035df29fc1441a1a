"""A question in place, before something is forgotten for good."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csr_desktop.ui.widgets.basics import Translated, announce, bare_column, button, text_label
from csr_desktop.ui.widgets.flow_layout import FlowLayout


class ForgetRow(Translated, QWidget):
    """Asks in place before a session is forgotten for good.

    Signals:
        agreed()
        declined()
    """

    agreed = Signal()
    declined = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_uncertain = False
        self._words = text_label()
        self.keep = button("")
        self.keep.clicked.connect(self.declined)
        self.go = button("")
        self.go.clicked.connect(self.agreed)
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self.keep)
        row.addWidget(self.go)
        column = bare_column(self)
        column.addWidget(self._words)
        column.addWidget(buttons)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self.keep.setText(self.tr("&Keep it"))
        self.go.setText(self.tr("Forget &it"))
        words = self._question()
        self._words.setText(words)
        for each in (self.keep, self.go):
            each.setAccessibleDescription(words)

    def ask(self, *, is_uncertain: bool) -> None:
        """Show the question; the focus is on the harmless answer."""
        self._is_uncertain = is_uncertain
        self.retranslate()
        self.show()
        self.keep.setFocus()
        announce(self, self._question())

    def _question(self) -> str:
        if self._is_uncertain:
            return self.tr(
                "Forget it? Key, tracking codes and note are deleted from this computer for good. "
                "It may exist at the site; afterwards it can't be checked any more."
            )
        return self.tr(
            "Forget it? Key, tracking codes and note are deleted from this computer for good."
        )
