"""Check with the site: the button, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csr_desktop.ui.parts import announce, bare_column, button, grouped, text_label


class _Choice(QWidget):
    """One session that may be the one.

    Signals:
        chosen(str): its key.
    """

    chosen = Signal(str)

    def __init__(self, session_key: str) -> None:
        super().__init__()
        self._key = session_key
        use = button(self.tr("Use this key"))
        use.setAccessibleName(self.tr("Use key {0}").format(grouped(session_key)))
        use.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(text_label(grouped(session_key), "heading", selectable=True), 1)
        row.addWidget(use)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self._key)


class CheckRow(QWidget):
    """Asks for a check, and tells its result in words.

    Signals:
        check_asked()
        key_chosen(str): the rep says which of several keys is theirs.
    """

    check_asked = Signal()
    key_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.button = button(self.tr("Check with the site"), "primary")
        self.button.clicked.connect(self.check_asked)
        self._words = text_label(selectable=True)
        self._choices = QVBoxLayout()
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column = bare_column(self)
        column.addWidget(self._words)
        column.addLayout(self._choices)
        column.addLayout(row)
        self.reset()

    def reset(self) -> None:
        """Nothing has been checked yet."""
        self._say("")
        self._offer(())
        self.show_checking(checking=False)

    def show_checking(self, *, checking: bool) -> None:
        """A check is under way. The button keeps the focus: it is not disabled."""
        asked = self.tr("Checking…") if checking else self.tr("Check with the site")
        self.button.setText(asked)

    def show_nothing_found(self, *, saw_history: bool) -> None:
        """The site shows no such session; that is no proof that there is none."""
        self._offer(())
        seen = self.tr(
            "The site shows no such session, neither open nor in its history (which may lag by "
            "two days). You can create another one."
        )
        unseen = self.tr(
            "The site shows no such session among the open ones; it did not let its history be "
            "read. You can create another one."
        )
        self._say(seen if saw_history else unseen)

    def show_several(self, session_keys: tuple[str, ...]) -> None:
        """More than one session fits, or one whose start can't be compared."""
        one = self.tr("This session may be the one; when it started could not be compared.")
        many = self.tr("{0} sessions may be the one. Ask your customer, or look at the site.")
        self._say(one if len(session_keys) == 1 else many.format(len(session_keys)))
        self._offer(session_keys)

    def show_not_checked(self, what: str, remedy: str) -> None:
        """The site could not be asked."""
        self._offer(())
        self._say(self.tr("The site could not be asked. {0} {1}").format(what, remedy))

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._words.setVisible(bool(words))
        if words:
            announce(self, words)

    def _offer(self, session_keys: tuple[str, ...]) -> None:
        while (item := self._choices.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for session_key in session_keys:
            choice = _Choice(session_key)
            choice.chosen.connect(self.key_chosen)
            self._choices.addWidget(choice)
