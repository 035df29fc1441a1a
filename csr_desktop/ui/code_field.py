"""One tracking code in the form: its label, its field, and what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from csr_desktop.sessions.sites import TrackingCode
from csr_desktop.ui import theme
from csr_desktop.ui.parts import bare_column, restyle, text_label


class CodeField(QWidget):
    """A text or a pick-list, as the site has it.

    Signals:
        edited(): its value changed by hand.
    """

    edited = Signal()

    def __init__(self, code: TrackingCode) -> None:
        super().__init__()
        self.code = code
        self.field: QLineEdit | QComboBox = self._pick_list() if code.values else self._line()
        self.field.setAccessibleName(code.name)
        self._label = QLabel(f"{code.name} *" if code.required else code.name)
        self._label.setProperty("role", "label")
        self._label.setBuddy(self.field)
        self._problem = text_label(role="wrong")
        self._problem.hide()
        column = bare_column(self)
        column.setSpacing(theme.SPACE_SMALL)
        for widget in (self._label, self.field, self._problem):
            column.addWidget(widget)
        column.addStretch(1)
        self._describe("")

    def _line(self) -> QLineEdit:
        line = QLineEdit(self.code.default)
        line.textEdited.connect(self._on_edited)
        return line

    def _pick_list(self) -> QComboBox:
        pick = QComboBox()
        pick.addItem("")
        pick.addItems(list(self.code.values))
        pick.setCurrentIndex(max(0, pick.findText(self.code.default)))
        pick.setMinimumContentsLength(8)
        pick.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        pick.currentIndexChanged.connect(self._on_edited)
        return pick

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.field.text() if isinstance(self.field, QLineEdit) else self.field.currentText()

    def set_text(self, text: str) -> None:
        """Put a text in; a pick-list takes only one of its values."""
        if isinstance(self.field, QLineEdit):
            self.field.setText(text)
        else:
            self.field.setCurrentIndex(max(0, self.field.findText(text)))

    def clear(self) -> None:
        """Back to the site's default."""
        self.set_text(self.code.default)
        self.show_problem("")

    def show_problem(self, sentence: str) -> None:
        """Mark the field as wrong and say why; '' takes the mark away."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.field.setProperty("wrong", bool(sentence))
        restyle(self.field)
        self._describe(sentence)

    def _describe(self, problem: str) -> None:
        required = self.tr("Required.") if self.code.required else ""
        self.field.setAccessibleDescription(f"{required} {problem}".strip())

    @Slot()
    def _on_edited(self) -> None:
        if self._problem.isVisibleTo(self):
            self.show_problem("")
        self.edited.emit()
