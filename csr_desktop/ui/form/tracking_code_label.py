"""A field's label: one line, whatever the site calls it."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent

from csr_desktop.ui.widgets.basics import TextLabel, set_tip


class TrackingCodeLabel(TextLabel):
    """Shows as much of the label as fits, and all of it as a tooltip. Plain text."""

    def __init__(self, name: str, *, is_required: bool) -> None:
        super().__init__()
        self._name = ""
        self._mark = " *" if is_required else ""
        self.setProperty("role", "label")
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Show another name."""
        self._name = " ".join(name.split())
        self.setAccessibleName(self._name)  # a list's name is its label: complete, without a star
        if self.isVisible():
            self._show_what_fits()
        else:
            self._show(self._name)  # until it is laid out

    @property
    def wanted_width(self) -> int:
        """The width in pixels that shows it completely."""
        return self.fontMetrics().horizontalAdvance(self._name + self._mark) + 2

    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_what_fits()

    def _show_what_fits(self) -> None:
        room = self.width() - self.fontMetrics().horizontalAdvance(self._mark)
        metrics, name = self.fontMetrics(), self._name
        if metrics.horizontalAdvance(name) > room:
            name = metrics.elidedText(name, QtCore.Qt.TextElideMode.ElideRight, room)
        self._show(name)

    def _show(self, name: str) -> None:
        self.setText(name.replace("&", "&&") + self._mark)  # a buddy's label reads & as a mnemonic
        is_cut = name != self._name
        set_tip(self, self._name if is_cut else "")
