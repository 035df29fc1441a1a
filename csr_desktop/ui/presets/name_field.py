"""The name of a preset, with its problem below."""

from __future__ import annotations

from collections.abc import Callable

from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import announce
from csr_desktop.ui.widgets.labelled_field import LabelledField
from csr_desktop.ui.widgets.line_edit import LineEdit


class PresetName(LabelledField):
    """The field for a preset's name, which can be marked as wrong."""

    def __init__(self) -> None:
        self.field = LineEdit()
        super().__init__(self.field)
        self._reason: Callable[[], str] = str
        self.column.setSpacing(tokens.SPACE)
        policy = self.problem.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the boxes below do not jump
        self.problem.setSizePolicy(policy)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_label(self.tr("&Name"))
        self.show_problem(self._reason())

    def mark(self, reason: Callable[[], str]) -> None:
        """Show why nothing was saved; the reason is called again in another language."""
        self._reason = reason
        self.show_problem(reason())
        announce(self, self.problem.text())

    def unmark(self) -> None:
        """Remove the mark."""
        self._reason = str
        self.show_problem("")
