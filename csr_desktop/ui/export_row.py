"""Export: where to, how far, and what came of it, in place."""

from __future__ import annotations

from PySide6.QtCore import QDir, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QWidget

from csr_desktop.sessions.search.query import Exported, NotDone
from csr_desktop.ui import tokens
from csr_desktop.ui.parts import announce, button, text_label


class ExportRow(QWidget):
    """The button, and progress with Cancel while a file is written.

    Signals:
        path_chosen(str): .csv or .json.
        cancel_asked()
    """

    path_chosen = Signal(str)
    cancel_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_native = True
        self.dialog: QFileDialog | None = None
        self._name = ""
        self.words = text_label(role="quiet")
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress of the export"))
        self.progress.setTextVisible(False)
        self.cancel = button(self.tr("Cance&l export"))
        self.cancel.clicked.connect(self.cancel_asked)
        self.button = button(self.tr("&Export…"))
        self.button.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE)
        row.addWidget(self.words, 1)
        for widget in (self.progress, self.cancel, self.button):
            row.addWidget(widget)
        self._show_running(running=False)

    def say(self, words: str) -> None:
        """A sentence beside the button."""
        self.words.setText(words)

    def begin(self, name: str) -> None:
        """A file is being written."""
        self._name = name
        self.progress.setRange(0, 0)
        self._show_running(running=True)
        self.cancel.setFocus()

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """So many of so many."""
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(min(done, total))

    def end(self, result: Exported | NotDone | None) -> None:
        """It has ended; None: by a fault of this program."""
        has_focus = self.cancel.hasFocus()
        self._show_running(running=False)
        if has_focus:
            self.button.setFocus()
        words = self._words_of(result)
        self.say(words)
        announce(self, words)

    def _words_of(self, result: Exported | NotDone | None) -> str:
        match result:
            case Exported(None):
                return self.tr("Cancelled. No file was written or changed.")
            case Exported(1):
                return self.tr("1 session was written to {0}.").format(self._name)
            case Exported(count):
                told = self.tr("{0} sessions were written to {1}.")
                return told.format(QLocale().toString(count or 0), self._name)
            case NotDone(sentence):
                return sentence
            case None:
                return self.tr("The export failed. No file was written or changed.")

    def _show_running(self, *, running: bool) -> None:
        for widget in (self.progress, self.cancel):
            widget.setVisible(running)
        self.button.setVisible(not running)

    @Slot()
    def _on_clicked(self) -> None:
        kinds = self.tr("Table for spreadsheets (*.csv);;JSON (*.json)")
        self.dialog = QFileDialog(self, self.tr("Export sessions"), QDir.homePath(), kinds)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not self.is_native)
        self.dialog.setDefaultSuffix("csv")
        self.dialog.selectFile(self.tr("sessions.csv"))
        self.dialog.filterSelected.connect(self._on_filter_selected)
        self.dialog.fileSelected.connect(self.path_chosen)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    @Slot(str)
    def _on_filter_selected(self, kind: str) -> None:
        if self.dialog is not None:
            self.dialog.setDefaultSuffix("json" if "json" in kind else "csv")

    @Slot()
    def _on_finished(self) -> None:
        self.dialog = None  # it deletes itself
