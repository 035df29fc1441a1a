"""Export: the button, the progress, and the result, in place."""

from __future__ import annotations

from PySide6.QtCore import QDir, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QWidget

from csr_desktop.sessions.history.query import Exported, NotDone
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated, announce, button, text_label


class ExportRow(Translated, QWidget):
    """The button, and progress with Cancel while a file is written.

    Signals:
        path_chosen(str): .csv or .json.
        cancel_asked()
        folder_asked(): show the file that was written in its folder.
    """

    path_chosen = Signal(str)
    cancel_asked = Signal()
    folder_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_native = True
        self.dialog: QFileDialog | None = None
        self._name = ""
        self._ended: Exported | NotDone | None = None
        self._has_ended = False
        self.words = text_label(role="quiet")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.cancel = button("")
        self.cancel.clicked.connect(self.cancel_asked)
        self.folder_button = button("")
        self.folder_button.clicked.connect(self.folder_asked)
        self.button = button("")
        self.button.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE)
        row.addWidget(self.words, 1)
        for widget in (self.progress, self.cancel, self.folder_button, self.button):
            row.addWidget(widget)
        self._show_running(running=False)
        self.retranslate()

    def retranslate(self) -> None:
        self.progress.setAccessibleName(self.tr("Export progress"))
        self.cancel.setText(self.tr("Cance&l export"))
        self.folder_button.setText(self.tr("Show in &folder"))
        self.button.setText(self.tr("&Export…"))
        self.button.setAccessibleDescription(
            self.tr("Save the listed sessions to a CSV or JSON file")
        )
        self.words.setText(self._words_of(self._ended) if self._has_ended else "")

    def begin(self, name: str) -> None:
        """A file is being written."""
        self._name = name
        self._ended, self._has_ended = None, False
        self.progress.setRange(0, 0)
        self._show_running(running=True)
        self.cancel.setFocus()

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Show the number written so far."""
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(min(done, total))

    def end(self, result: Exported | NotDone | None) -> None:
        """Show the result; None: a fault of this program."""
        has_focus = self.cancel.hasFocus()
        self._ended, self._has_ended = result, True
        self._show_running(running=False)
        if has_focus:
            (self.folder_button if self._is_written else self.button).setFocus()
        self.retranslate()
        announce(self, self.words.text())

    def _words_of(self, result: Exported | NotDone | None) -> str:
        match result:
            case Exported(None):
                return self.tr("Export canceled. No file was saved or changed.")
            case Exported(count):
                told = self.tr("Exported %Ln session(s) to {0}.", "", count or 0)
                return told.format(self._name)
            case NotDone(sentence):
                return sentence
            case None:
                return self.tr("Export failed. No file was saved or changed.")

    @property
    def _is_written(self) -> bool:
        return isinstance(self._ended, Exported) and self._ended.count is not None

    def _show_running(self, *, running: bool) -> None:
        for widget in (self.progress, self.cancel):
            widget.setVisible(running)
        self.button.setVisible(not running)
        self.folder_button.setVisible(self._is_written)

    @Slot()
    def _on_clicked(self) -> None:
        kinds = self.tr("CSV (*.csv);;JSON (*.json)")
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
