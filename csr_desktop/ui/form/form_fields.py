"""The fields of one site: its session types and its tracking codes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QLabel, QWidget

from csr_desktop.ui.form.tracking_code_field import TrackingCodeField
from csr_desktop.ui.form.tracking_code_grid import TrackingCodeGrid
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import TextLabel, Translated, bare_column, has_focus_within
from csr_desktop.ui.widgets.combo_box import PickList

if TYPE_CHECKING:
    from csr_desktop.settings.sites.outline import SiteOutline

_SHOWN = 40  # characters of a value that can't be filled in


class Contents(NamedTuple):
    """The contents of the form: the session type's number, and the codes' texts."""

    session_type: int | None
    codes: Mapping[int, str]


class FormFields(Translated, TrackingCodeGrid):
    """The input fields for a site, and their contents; empty before the first site."""

    def __init__(self, site: SiteOutline | None = None) -> None:
        self._site = site
        label = TextLabel()
        label.setProperty("role", "label")
        self._types_label = label
        self.session_types = PickList()
        label.setBuddy(self.session_types)
        self.codes = [TrackingCodeField(code) for code in site.tracking_codes] if site else []
        super().__init__(_stacked(label, self.session_types), self.codes)
        for session_type in site.session_types if site else ():
            self.session_types.addItem(session_type.name, session_type.id)
        self.retranslate()

    def retranslate(self) -> None:
        self._types_label.setText(self.tr("Sessi&on type"))
        self._types_label.setAccessibleName(self.tr("Session type"))
        self.session_types.setAccessibleName(self.tr("Session type"))
        for row, session_type in enumerate(self._site.session_types if self._site else ()):
            self.session_types.setItemText(row, session_type.name)

    def field(self, number: int) -> TrackingCodeField:
        """The field of a tracking code. Raises StopIteration if there is none."""
        return next(field for field in self.codes if field.code.number == number)

    @property
    def contents(self) -> Contents:
        """The contents of all fields."""
        picked = self.session_types.currentData()
        session_type = picked if isinstance(picked, int) else None
        return Contents(session_type, {field.code.number: field.text for field in self.codes})

    @property
    def changed(self) -> Contents:
        """The selected type, and each code that differs from the site's default."""
        changed = {f.code.number: f.text for f in self.codes if f.is_changed}
        return Contents(self.contents.session_type, changed)

    @property
    def focused(self) -> int:
        """The number of the code with the focus, even in an inactive window; 0: none."""
        return next((f.code.number for f in self.codes if has_focus_within(f.field)), 0)

    def clear(self) -> None:
        """Reset for a new customer: the site's first type, and each code's default."""
        self.session_types.setCurrentIndex(min(0, self.session_types.count() - 1))
        for field in self.codes:
            field.clear()

    def keep(self, contents: Contents) -> tuple[str, ...]:
        """Fill in what still fits; returns a sentence for each value that no longer does."""
        return self.fill(contents.session_type, contents.codes)

    def fill(self, session_type: int | None, codes: Mapping[int, str]) -> tuple[str, ...]:
        """As SessionForm.fill."""
        sentences = []
        if session_type is not None and not self._pick_type(session_type):
            what = self.tr(
                "Session type {0} isn't available on this site. The default was selected."
            )
            sentences.append(what.format(session_type))
        sentences += [self._fill_code(number, text) for number, text in sorted(codes.items())]
        return tuple(sentence for sentence in sentences if sentence)

    def _pick_type(self, session_type: int) -> bool:
        row = self.session_types.findData(session_type)
        if row >= 0:
            self.session_types.setCurrentIndex(row)
        return row >= 0

    def _fill_code(self, number: int, text: str) -> str:
        """What could not be filled in, as a sentence, or ''."""
        shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
        if number not in self.contents.codes:
            what = self.tr("This site doesn't use tracking code {0}. “{1}” was ignored.")
            return what.format(number, shown) if text else ""
        field = self.field(number)
        if field.set_text(text):
            return ""
        return self.tr("“{1}” isn't in the list for {0}. Select another value.").format(
            field.code.name, shown
        )


def _stacked(label: QLabel, field: QWidget) -> QWidget:
    holder = QWidget()
    column = bare_column(holder)
    column.setSpacing(tokens.HAIR)
    column.addWidget(label)
    column.addWidget(field)
    return holder
