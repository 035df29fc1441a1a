"""A small dialogue that keeps what stands in the form as a preset."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from csr_desktop.sessions.presets import Preset, name_problem
from csr_desktop.sessions.sites import Site, TrackingCode
from csr_desktop.ui import tokens
from csr_desktop.ui.form_fields import Contents
from csr_desktop.ui.parts import announce, bare_column, button, plain_tip, restyle, text_label
from csr_desktop.ui.presets_parts import button_row

_SHOWN = 28  # characters of a name or a value beside its box


class SavePreset(QDialog):
    """Asks for a name, and for what belongs to the preset.

    Signals:
        submitted(Preset)
    """

    submitted = Signal(object)

    def __init__(
        self, parent: QWidget, site: Site, contents: Contents, names: Sequence[str]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save as preset"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._site = site
        self._contents = contents
        self._names = names
        self._is_confirmed = ""
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("Such as Printer trouble"))
        self.name.textEdited.connect(self._on_name_edited)
        self.type_box: QCheckBox | None = None
        self.boxes: dict[int, QCheckBox] = {}
        self._problem = text_label(role="wrong")
        self._problem.hide()
        self.save = button(self.tr("Save"), "primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self._on_save_clicked)
        self._arrange()

    def _arrange(self) -> None:
        label = QLabel(self.tr("&Name"))
        label.setProperty("role", "label")
        label.setBuddy(self.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(tokens.SPACE_CARD,) * 4)
        column.setSpacing(tokens.SPACE)
        column.addWidget(label)
        column.addWidget(self.name)
        column.addWidget(self._problem)
        column.addWidget(text_label(self.tr("The preset fills in:"), "label"))
        column.addWidget(self._choices(), 1)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        column.addLayout(button_row(cancel, self.save))
        self.setMinimumWidth(tokens.DIALOG_PRESET_WIDTH)

    def _choices(self) -> QScrollArea:
        inside = QWidget()
        column = bare_column(inside)
        for session_type in self._site.session_types:
            if session_type.id == self._contents.session_type:
                self.type_box = _box(self.tr("Session type"), session_type.name)
                column.addWidget(self.type_box)
        for code in self._site.tracking_codes:
            if text := self._contents.codes.get(code.number, "").strip():
                box = _box(code.name, text)
                box.setChecked(not _differs_each_time(code))
                self.boxes[code.number] = box
                column.addWidget(box)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setMinimumHeight(tokens.PRESET_CODES_HEIGHT)
        return area

    @property
    def _preset(self) -> Preset:
        is_typed = self.type_box is not None and self.type_box.isChecked()
        codes = {n: self._contents.codes[n].strip() for n, b in self.boxes.items() if b.isChecked()}
        session_type = self._contents.session_type if is_typed else None
        return Preset(self._site.name, self.name.text().strip(), session_type, codes)

    @Slot()
    def _on_name_edited(self) -> None:
        self.save.setText(self.tr("Save"))
        self._is_confirmed = ""
        self._say("")

    @Slot()
    def _on_save_clicked(self) -> None:
        preset = self._preset
        if problem := name_problem(preset.name):
            self.show_problem(problem)
        elif preset.session_type is None and not preset.codes:
            self.show_problem(self.tr("Tick at least one thing that the preset is to fill in."))
        elif preset.name in self._names and preset.name != self._is_confirmed:
            self._is_confirmed = preset.name
            self.show_problem(
                self.tr("There is a preset of this name. Press Replace to put this in its place.")
            )
            self.save.setText(self.tr("Replace"))
            self.save.setFocus()
        else:
            self.save.setEnabled(False)
            self.submitted.emit(preset)

    def show_problem(self, sentence: str) -> None:
        """Say why nothing was saved; nothing typed is lost."""
        self.save.setEnabled(True)
        self._say(sentence)
        self.name.setFocus()
        announce(self, sentence)

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.name.setProperty("wrong", bool(sentence))
        self.name.setAccessibleDescription(sentence)
        restyle(self.name)


def _differs_each_time(code: TrackingCode) -> bool:
    """Whether a code is another customer's business, such as the case number."""
    return code.required and not code.values


def _box(name: str, value: str) -> QCheckBox:
    whole, shown = f"{name}: {value}", f"{_short(name)}: {_short(value)}"
    box = QCheckBox(shown.replace("&", "&&"))
    box.setAccessibleName(whole)
    box.setToolTip(plain_tip(whole if shown != whole else ""))
    box.setChecked(True)
    return box


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
