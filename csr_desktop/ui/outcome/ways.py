"""The key card's buttons in one row; what has no room is in the menu of More."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated, button
from csr_desktop.ui.widgets.menu import FittedMenu


class Ways(Translated, QWidget):
    """Buttons, the most wanted first. The first is always shown, and so is More."""

    def __init__(self, first: QPushButton) -> None:
        super().__init__()
        self._buttons = [first]
        self._actions: dict[QPushButton, QAction] = {}
        self.more = button("", "menu")
        self.menu = FittedMenu(self)
        self.more.setMenu(self.menu)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens.SPACE)
        self._row.addWidget(first)
        self._row.addWidget(self.more)
        self._row.addStretch()
        self.retranslate()

    def retranslate(self) -> None:
        self.more.setText(self.tr("More"))

    def add(self, way: QPushButton) -> None:
        """Add a button behind the others, and an entry of the menu that presses it."""
        self._row.insertWidget(len(self._buttons), way)
        self._buttons.append(way)
        action = self.menu.addAction("")
        action.triggered.connect(way.click)
        self._actions[way] = action

    @property
    def others(self) -> list[QPushButton]:
        """All but the first, shown or not."""
        return self._buttons[1:]

    def minimumSizeHint(self) -> QSize:
        widths = [each.sizeHint().width() for each in (self._buttons[0], self.more)]
        return QSize(sum(widths) + self._row.spacing(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # perhaps a text is longer now
            self.fit()
        return super().event(event)

    def fit(self) -> None:
        """Show the buttons that have room, in their order, and the others in the menu."""
        left = self.width() - self.minimumSizeHint().width()
        for way in self.others:
            left -= way.sizeHint().width() + self._row.spacing()
            self._show(way, fits=left >= 0)

    def _show(self, way: QPushButton, *, fits: bool) -> None:
        action = self._actions[way]
        if not fits and way.hasFocus():
            self.more.setFocus()
        way.setVisible(fits)
        action.setVisible(not fits)
        action.setText(way.text())
        action.setToolTip(way.toolTip())
        # Either of them has the keys: a hidden button's are not heard.
        action.setShortcut(QKeySequence() if fits else way.shortcut())
