"""A card above the form for messages that are no outcome: a mistake in a file, a fault."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from csr_desktop.ui.widgets.basics import Card, Translated, announce, button, text_label


class Notice(Translated, Card):
    """Texts of several sources; each stays until it is closed, or its source sets another.

    Signals:
        copy_details_asked(str): the details of a fault, for the clipboard.
    """

    copy_details_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__("warning")
        self._texts: dict[str, str] = {}
        self._details = ""
        self._text = text_label(selectable=True)
        self._copy = button("", "link")
        self._copy.clicked.connect(self._on_copy_clicked)
        self._close = button("", "link")
        self._close.clicked.connect(self.close_all)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.close_all)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self._copy)
        row.addWidget(self._close)
        self.column.addLayout(row)
        self.retranslate()
        self.close_all()

    def retranslate(self) -> None:
        self._copy.setText(self.tr("Copy details"))
        self._close.setText(self.tr("Dismiss"))
        if self._details:
            self._texts["fault"] = self._fault_words()
            self._show()

    @Slot(str)
    def say(self, text: str, source: str = "") -> None:
        """Show a text and announce it.

        It replaces the previous text of the same source; without a source, it is shown in addition
        to all others.
        """
        source = source or text
        self._texts.pop(source, None)  # the newest comes last
        self._texts[source] = text
        self._show()
        announce(self, text)

    def withdraw(self, source: str) -> None:
        """Remove this source's text."""
        self._texts.pop(source, None)
        self._show()

    @Slot(str)
    def say_fault(self, details: str) -> None:
        """Show a fault of this program itself; its details can be copied."""
        self._details = details
        self.say(self._fault_words(), "fault")

    def _fault_words(self) -> str:
        heading = self.tr("CSR Desktop ran into a problem")
        remedy = self.tr(
            "Nothing you entered was lost. Continue or restart CSR Desktop, and "
            "send the details to your administrator."
        )
        return f"{heading}. {remedy}"

    @Slot()
    def close_all(self) -> None:
        """Close, because the rep has read it."""
        self._texts.clear()
        self._details = ""
        self._show()

    def _show(self) -> None:
        self._text.setText("\n".join(self._texts.values()))
        self._copy.setVisible(bool(self._details))
        self.setVisible(bool(self._texts))

    @Slot()
    def _on_copy_clicked(self) -> None:
        self.copy_details_asked.emit(self._details)
