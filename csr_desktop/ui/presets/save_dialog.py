"""A small dialog that saves the form's contents as a preset."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from csr_desktop.settings.presets.presets import Preset, locked_problem, name_problem
from csr_desktop.settings.sites.site import Site, TrackingCode
from csr_desktop.system.text import alike, clean
from csr_desktop.ui.form.form_fields import Contents
from csr_desktop.ui.presets.buttons import PresetsButtons
from csr_desktop.ui.presets.name_field import PresetName
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated, text_label
from csr_desktop.ui.widgets.scrolling import ScrollPage, resize_within_screen
from csr_desktop.ui.widgets.text import plain_tip

_SHOWN = 28  # characters of a name or a value in a box's text
_WIDEST = 480  # pixels of a box's text: beyond that, large letters need two lines


class SavePreset(Translated, QDialog):
    """Asks for a name, and for what to include in the preset.

    Signals:
        submitted(Preset, tuple): the preset, and those of the site that the rep knows.
    """

    submitted = Signal(object, object)

    def __init__(
        self, parent: QWidget, site: Site, contents: Contents, presets: Sequence[Preset]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._site = site
        self._contents = contents
        self.presets = presets
        self._confirmed = ""
        self._name = PresetName()
        self.name = self._name.field
        self.name.textEdited.connect(self._on_name_edited)
        self.type_box: QCheckBox | None = None
        self._type_name = ""
        self.boxes: dict[int, QCheckBox] = {}
        self._buttons = PresetsButtons()
        self.save = self._buttons.save
        self.save.clicked.connect(self._on_save_clicked)
        self._buttons.cancel.clicked.connect(self.reject)
        self._caption = text_label(role="label")
        self._arrange()
        self.save.setDefault(True)  # only now is it in the dialog
        self.retranslate()
        resize_within_screen(self, tokens.DIALOG_PRESET_WIDTH, 0)

    def _arrange(self) -> None:
        self._page = page = ScrollPage(self)
        column = page.column
        column.setSpacing(tokens.SPACE)
        column.addWidget(self._name)
        column.addWidget(self._caption)
        self._add_choices(column)
        column.addStretch(1)
        page.add_footer(self._buttons)

    def _add_choices(self, column: QVBoxLayout) -> None:
        for session_type in self._site.session_types:
            if session_type.id == self._contents.session_type:
                self._type_name = session_type.name
                self.type_box = QCheckBox()
                self.type_box.setChecked(True)
                column.addWidget(self.type_box)
        for code in self._site.tracking_codes:
            if clean(self._contents.codes.get(code.number, "")):
                box = QCheckBox()
                box.setChecked(not _differs_each_time(code))
                self.boxes[code.number] = box
                column.addWidget(box)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Save as preset"))
        self.name.setPlaceholderText(self.tr("Example: Printer trouble"))
        self._caption.setText(self.tr("Include in preset:"))
        if self.type_box is not None:
            self._call(self.type_box, self.tr("Session type"), self._type_name)
        for code in self._site.tracking_codes:
            if (box := self.boxes.get(code.number)) is not None:
                self._call(box, code.name, clean(self._contents.codes[code.number]))

    def _call(self, box: QCheckBox, name: str, value: str) -> None:
        pair, two_lines = self.tr("{0}: {1}"), self.tr("{0}:\n{1}")
        whole, shown = pair.format(name, value), pair.format(_short(name), _short(value))
        is_shortened = whole != shown
        if self.fontMetrics().horizontalAdvance(shown) > _WIDEST:
            shown = two_lines.format(_short(name), _short(value))
        box.setText(shown.replace("&", "&&"))
        box.setAccessibleName(whole)
        box.setAccessibleDescription(self.tr("Include this in the preset"))
        box.setToolTip(plain_tip(whole if is_shortened else ""))

    @property
    def _preset(self) -> Preset:
        is_typed = self.type_box is not None and self.type_box.isChecked()
        codes = {n: clean(self._contents.codes[n]) for n, b in self.boxes.items() if b.isChecked()}
        session_type = self._contents.session_type if is_typed else None
        return Preset(self._site.name, clean(self.name.text()), session_type, codes)

    @Slot()
    def _on_name_edited(self) -> None:
        self._buttons.set_replaces(replaces=False)
        self._confirmed = ""
        self._name.unmark()

    @Slot()
    def _on_save_clicked(self) -> None:
        preset = self._preset
        if name_problem(preset.name):
            self._refuse(partial(name_problem, preset.name))
        elif preset.session_type is None and not preset.codes:
            self._refuse(self._tick_words)
        elif locked := self._locked_of(preset.name):
            self._refuse(partial(locked_problem, locked))
        elif (
            alike(preset.name) in [alike(other.name) for other in self.presets]
            and preset.name != self._confirmed
        ):
            self._confirmed = preset.name
            self._refuse(self._replace_words)
            self._buttons.set_replaces(replaces=True)
            self.save.setFocus()
        else:
            self._set_waiting(waiting=True)
            self.submitted.emit(preset, tuple(self.presets))

    def _locked_of(self, name: str) -> Preset | None:
        """The administrator's preset with this name."""
        found = (other for other in self.presets if alike(other.name) == alike(name))
        return next((other for other in found if other.is_locked), None)

    def _tick_words(self) -> str:
        return self.tr("Select at least one field.")

    def _replace_words(self) -> str:
        return self.tr("A preset with this name already exists. Replace it?")

    def _set_waiting(self, *, waiting: bool) -> None:
        """While saving, disable input that would be lost; Cancel withdraws."""
        self.save.setEnabled(not waiting)
        if waiting:
            self._buttons.cancel.setFocus()
        self._page.setEnabled(not waiting)

    def show_problem(self, sentence: str) -> None:
        """Show why nothing was saved; no input is lost."""
        self._refuse(partial(str, sentence))

    def show_kept(self, presets: Sequence[Preset]) -> None:
        """These are the site's presets now; saving again replaces another one."""
        self.presets = presets
        self._confirmed = self.name.text().strip()

    def _refuse(self, reason: Callable[[], str]) -> None:
        self._set_waiting(waiting=False)
        self._name.mark(reason)
        self.name.setFocus()


def _differs_each_time(code: TrackingCode) -> bool:
    """Whether a code changes with each customer, such as the case number."""
    return code.required and not code.values


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
