"""The list of sessions: full rows, sorted by a column, with keyboard support."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from csr_desktop.sessions.history.query import Column, Sort
from csr_desktop.ui.history.model import CODE, OUTCOME, SITE, TIME, HistoryModel
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated, announce
from csr_desktop.ui.widgets.menu import FittedMenu

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COLUMNS: tuple[Column, ...] = ("time", "key", "outcome", "site", "code")
_LEAST_ROWS = 4  # requested; if there is more room, there are more
_PADDING = 24  # pixels on the sides of a cell's text
_AIR = 12  # pixels above and below it
_MEASURED = 100  # rows
_WIDEST = 28  # characters of a site or a tracking code; the last column gets the rest
_DOWN = Qt.SortOrder.DescendingOrder
_UP = Qt.SortOrder.AscendingOrder


class SessionTable(Translated, QTableView):
    """Selects full rows; Tab leaves it. Clicking a column's header sorts by it.

    Signals:
        copy_asked(): Enter, or the system's copy key.
        invitation_asked(): copy the selected session's invitation.
        delete_asked(): delete the selected session.
        sort_changed(): another order is selected.
    """

    copy_asked = Signal()
    invitation_asked = Signal()
    delete_asked = Signal()
    sort_changed = Signal()

    def __init__(self, model: HistoryModel) -> None:
        super().__init__()
        self._sessions = model
        self._is_fitting = self._is_dragged = False
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self._set_up(self.horizontalHeader())
        self.retranslate()

    def _set_up(self, header: QHeaderView) -> None:
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(TIME, _DOWN)
        header.sortIndicatorChanged.connect(self._on_sorted)
        header.sectionResized.connect(self._on_section_resized)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Sessions"))
        self.setAccessibleDescription(
            self.tr(
                "Press Enter to copy the key of the selected session. Its context menu "
                "also sorts the list."
            )
        )
        self._sessions.retranslate()
        self.fit()

    @property
    def sort(self) -> Sort:
        """The selected order."""
        header = self.horizontalHeader()
        column = _COLUMNS[header.sortIndicatorSection()]
        return Sort(column, is_ascending=header.sortIndicatorOrder() is _UP)

    @Slot()
    def _on_sorted(self) -> None:
        header = self.horizontalHeader()
        name = self._name_of(header.sortIndicatorSection())
        is_up = header.sortIndicatorOrder() is _UP
        words = (
            self.tr("Sorted by {0}, ascending") if is_up else self.tr("Sorted by {0}, descending")
        )
        self.sort_changed.emit()
        announce(self, words.format(name))

    def _name_of(self, column: int) -> str:
        return str(self._sessions.headerData(column, Qt.Orientation.Horizontal))

    # Widths

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def fit(self) -> None:
        """Give columns and rows the room that they need, in this language and font.

        Columns are not changed once the rep has resized one.
        """
        metrics = self.fontMetrics()
        if not self._is_dragged:
            self._is_fitting = True
            for column, width in enumerate(self._widths()):
                self.setColumnWidth(column, width)
            self._is_fitting = False
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(metrics.height())
        rows.setDefaultSectionSize(metrics.height() + _AIR)
        header = self.horizontalHeader()
        self.setMinimumHeight(header.sizeHint().height() + 2 * rows.defaultSectionSize())

    def _widths(self) -> list[int]:
        """Widths for usual texts, or for the current ones if there is not enough room."""
        samples = self._sessions.samples()
        widths = [self._width_for(column, samples[column]) for column in range(len(samples))]
        if sum(widths) <= self.viewport().width() or not self._sessions.rowCount():
            return widths
        return [self._width_for(column, ()) for column in range(len(samples))]

    def _width_for(self, column: int, samples: Sequence[str]) -> int:
        metrics, model = self.fontMetrics(), self._sessions
        shown = (model.index(row, column) for row in range(min(_MEASURED, model.rowCount())))
        texts = [*samples, *(str(model.data(index)) for index in shown)]
        widest = max(metrics.horizontalAdvance(text) for text in texts)
        if column in (SITE, CODE):
            widest = min(widest, _WIDEST * metrics.averageCharWidth())
        beside = _PADDING + (tokens.ICON if column == OUTCOME else 0)
        return max(widest + beside, self.horizontalHeader().sectionSizeHint(column))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    @Slot(int)
    def _on_section_resized(self, column: int) -> None:
        if not self._is_fitting and column != CODE:
            self._is_dragged = True

    def sizeHint(self) -> QSize:
        rows = _LEAST_ROWS * self.verticalHeader().defaultSectionSize()
        head = self.horizontalHeader().sizeHint().height()
        return QSize(super().sizeHint().width(), head + rows + 2 * self.frameWidth())

    # Keys and the menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) or event.key() in _ENTER:
            self.copy_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Opened by the mouse or by the menu key."""
        menu = FittedMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.currentIndex().isValid():
            record = self._sessions.records[self.currentIndex().row()]
            if record.session_key:
                menu.addAction(self.tr("Copy &key")).triggered.connect(self.copy_asked)
                invitation = menu.addAction(self.tr("Copy &invitation"))
                invitation.triggered.connect(self.invitation_asked)
            menu.addAction(self.tr("&Delete")).triggered.connect(self.delete_asked)
            menu.addSeparator()
        self._add_columns(menu)
        menu.popup(event.globalPos())

    def _add_columns(self, menu: FittedMenu) -> None:
        """Sorting without the mouse: selecting the current column reverses the order."""
        group = QActionGroup(menu)
        for column in range(self._sessions.columnCount()):
            name = self._name_of(column).replace("&", "&&")
            action = menu.addAction(self.tr("Sort by {0}").format(name))
            action.setCheckable(True)
            action.setChecked(column == self.horizontalHeader().sortIndicatorSection())
            action.setData(column)
            group.addAction(action)
        group.triggered.connect(self._on_sort_chosen)

    @Slot(QAction)
    def _on_sort_chosen(self, action: QAction) -> None:
        header, column = self.horizontalHeader(), action.data()
        is_same = column == header.sortIndicatorSection()
        is_up = header.sortIndicatorOrder() is _UP
        header.setSortIndicator(column, _DOWN if is_same and is_up else _UP)
