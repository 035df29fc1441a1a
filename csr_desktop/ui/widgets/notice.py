"""A card above the form for messages that are no outcome: a mistake in a file, a fault."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Card, Translated, announce, button
from csr_desktop.ui.widgets.elided_label import ElidedLabel


class Notice(Translated, Card):
    """Texts of several sources; each stays until it is closed, or its source sets another.

    They have one line. Where that cuts them, Details shows all of them.

    Signals:
        copy_details_asked(str): the details of a fault, for the clipboard.
    """

    copy_details_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__("warning")
        self._texts: dict[str, str] = {}
        self._details = ""
        self._text = ElidedLabel()
        self._text.resized.connect(self._offer_details)
        self._whole = button("", "link")
        self._whole.setCheckable(True)
        self._whole.toggled.connect(self._on_whole_toggled)
        self._copy = button("", "link")
        self._copy.clicked.connect(self._on_copy_clicked)
        self._close = button("", "link")
        self._close.clicked.connect(self.close_all)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.close_all)
        row = self._row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self._whole)
        row.addWidget(self._copy)
        row.addWidget(self._close)
        self.column.setContentsMargins(tokens.SPACE, 0, tokens.SPACE_SMALL, 0)
        self.column.addLayout(row)
        self.retranslate()
        self.close_all()

    def retranslate(self) -> None:
        self._whole.setText(self.tr("Details"))
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
        self._whole.setChecked(False)
        self._copy.setVisible(bool(self._details))
        self.setVisible(bool(self._texts))
        self._offer_details()

    @Slot()
    def _offer_details(self) -> None:
        """Where there is more to see than the line has room for."""
        room = self._text.width()
        if not self._whole.isHidden():
            room += self._whole.sizeHint().width() + self._row.spacing()
        is_cut = self._text.sizeHint().width() > room
        self._whole.setVisible(self._whole.isChecked() or is_cut)

    @Slot(bool)
    def _on_whole_toggled(self, whole: bool) -> None:
        self._text.show_whole(whole=whole)

    @Slot()
    def _on_copy_clicked(self) -> None:
        self.copy_details_asked.emit(self._details)
