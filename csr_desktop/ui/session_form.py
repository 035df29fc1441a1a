"""The form: session type, tracking codes, Create session."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QMouseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)

from csr_desktop.sessions.sites import Site
from csr_desktop.ui import theme
from csr_desktop.ui.code_field import CodeField
from csr_desktop.ui.parts import Card, bare_column

_TWO_COLUMNS_FROM = 400  # pixels of width at 100 %
_LEAST_HEIGHT = 116  # pixels: two rows of fields
_HOLD = 400  # milliseconds: what a finger already on Enter was meant for something else


class CreateButton(QPushButton):
    """Takes a double or triple click as the one press that was meant."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("kind", "primary")
        self._pressed_at = -10_000

    def mousePressEvent(self, event: QMouseEvent) -> None:
        since, self._pressed_at = event.timestamp() - self._pressed_at, event.timestamp()
        if since < QApplication.doubleClickInterval():
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.timestamp()
        event.accept()


class _Fields(QWidget):
    """The fields in one or two columns, by the width there is."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.SPACE_CARD)
        self._grid.setVerticalSpacing(theme.SPACE)
        self._codes: list[CodeField] = []
        self._columns = 0

    def set_fields(self, top: list[QWidget], codes: list[CodeField]) -> None:
        for row, widget in enumerate(top):
            self._grid.addWidget(widget, row, 0, 1, 2)
        self._top = len(top)
        self._codes = codes
        self._columns = 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        # One column must stay possible, whatever stands in two now.
        return QSize(120, super().minimumSizeHint().height())

    def _arrange(self) -> None:
        columns = 2 if self.width() >= _TWO_COLUMNS_FROM else 1
        if columns == self._columns:
            return
        self._columns = columns
        for number, field in enumerate(self._codes):
            row, column = divmod(number, columns)
            self._grid.addWidget(field, self._top + row, column, 1, 3 - columns)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(self._top + len(self._codes), 1)  # the rest of the height


class SessionForm(Card):
    """What the rep types. Enter anywhere in it, or the button, asks for a session.

    Signals:
        submitted(): the rep asks for a session.
        edited(): something was typed or picked.
    """

    submitted = Signal()
    edited = Signal()

    def __init__(self) -> None:
        super().__init__("plain")
        self.codes: list[CodeField] = []
        self.session_types = QComboBox()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setMinimumHeight(_LEAST_HEIGHT)
        self.create_button = CreateButton(self.tr("Create session"))
        self.create_button.clicked.connect(self.submitted)
        self.column.addWidget(self._scroll, 1)
        self.column.addWidget(self.create_button)
        self._enters: list[QShortcut] = []
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            enter = QShortcut(QKeySequence(key), self)
            enter.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            enter.setAutoRepeat(False)
            enter.activated.connect(self.submitted)
            self._enters.append(enter)
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(_HOLD)
        self._hold.timeout.connect(self._on_hold_over)

    def set_site(self, site: Site) -> None:
        """Build the fields that this site uses; what was typed for another site goes."""
        label = QLabel(self.tr("Session type"))
        label.setProperty("role", "label")
        self.session_types = QComboBox()
        self.session_types.setAccessibleName(label.text())
        for session_type in site.session_types:
            self.session_types.addItem(session_type.name, session_type.id)
        label.setBuddy(self.session_types)
        self.codes = [CodeField(code) for code in site.tracking_codes]
        for field in self.codes:
            field.edited.connect(self.edited)
        fields = _Fields()
        fields.set_fields([_stacked(label, self.session_types)], self.codes)
        self._scroll.setWidget(fields)
        self._order_tabs()

    def _order_tabs(self) -> None:
        chain: list[QWidget] = [self.session_types]
        chain += [code.field for code in self.codes] + [self.create_button]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    @property
    def session_type(self) -> int | None:
        """The number of the type that is picked."""
        number = self.session_types.currentData()
        return number if isinstance(number, int) else None

    @property
    def typed(self) -> dict[int, str]:
        """The tracking codes' texts, by their numbers."""
        return {field.code.number: field.text for field in self.codes}

    def show_problem(self, number: int, sentence: str) -> None:
        """Mark one tracking code as wrong and go there."""
        for field in self.codes:
            field.show_problem(sentence if field.code.number == number else "")
            if field.code.number == number:
                field.field.setFocus()
                self._scroll.ensureWidgetVisible(field)

    def clear_problems(self) -> None:
        """Take every mark away."""
        for field in self.codes:
            field.show_problem("")

    def focus_first(self) -> None:
        """Go to the first tracking code, or to the session type where the site has none."""
        first = self.codes[0].field if self.codes else self.session_types
        first.setFocus()

    def clear(self) -> None:
        """A new customer: every code back to its default."""
        for field in self.codes:
            field.clear()

    def fill(self, session_type: int | None, codes: Mapping[int, str]) -> None:
        """Put these in, as if typed. What is not named (None) or not there stays as it is."""
        if session_type is not None:
            self.session_types.setCurrentIndex(max(0, self.session_types.findData(session_type)))
        for field in self.codes:
            if field.code.number in codes:
                field.set_text(codes[field.code.number])
                field.show_problem("")

    def hold_enter(self) -> None:
        """Hear no Enter for a moment: it was pressed for another program, or another card."""
        for enter in self._enters:
            enter.setEnabled(False)
        self._hold.start()

    @Slot()
    def _on_hold_over(self) -> None:
        for enter in self._enters:
            enter.setEnabled(True)

    def set_locked(self, *, locked: bool) -> None:
        """Hold the form while a request is out. Move the focus away first."""
        self.setEnabled(not locked)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            busy = self.tr("Creating session…")
            self.create_button.setText(self.tr("Create session") if self.isEnabled() else busy)
            self.create_button.setAccessibleName(self.tr("Create session"))


def _stacked(label: QLabel, field: QWidget) -> QWidget:
    holder = QWidget()
    column = bare_column(holder)
    column.setSpacing(theme.SPACE_SMALL)
    column.addWidget(label)
    column.addWidget(field)
    return holder
