"""What a screen reader gets: a name and a role for each control, and why one is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QScrollArea,
    QWidget,
)

from tests.ui.every_view.seen import Finding, finding, plain, shown

_ROLE = QAccessible.Role
_TEXTS = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
)
_MARKUP = re.compile("</?p>|&lt;|&amp;")
_NO_ROLES = (_ROLE.NoRole, _ROLE.Client, _ROLE.Window, _ROLE.Pane, _ROLE.Grouping)

_SHOWN_KEYS = "\u2066.*?\u2069"  # a shortcut beside a name


def stops(root: QWidget) -> list[QWidget]:
    """Every control that Tab can reach."""
    return [
        widget
        for widget in shown(root)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabledTo(root)
        and widget.focusProxy() is None
        and not isinstance(widget, QScrollArea)
        and not isinstance(_box_of(widget), QComboBox)  # the list that opens from it has its name
    ]


def _box_of(view: QWidget) -> QWidget | None:
    container = view.parentWidget()
    return container.parentWidget() if container is not None and container.isWindow() else None


def name_of(widget: QWidget) -> str:
    """The name a screen reader says; a list's comes from its label, its own is its value."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QComboBox):
        labels = [
            target.text(QAccessible.Text.Name)
            for target, relation in interface.relations()
            if relation & QAccessible.RelationFlag.Label
        ]
        return next(iter(labels), "")
    return interface.text(QAccessible.Text.Name)


def check_names(root: QWidget) -> Iterator[Finding]:
    """Every control has a name and a role; wrong or required ones say so; groups have names."""
    if root.isWindow() and not root.windowTitle() and root.windowType() != Qt.WindowType.Popup:
        yield finding("a window without a title", root, "")
    for widget in stops(root):
        name = name_of(widget)
        if not name.strip():
            yield finding("a control without a name", widget, "")
        if widget.accessibleName() == "" and isinstance(widget, QComboBox | QAbstractItemView):
            yield finding("a list without an accessible name", widget, name)
        role = QAccessible.queryAccessibleInterface(widget).role()
        if role in _NO_ROLES and not isinstance(widget, QAbstractScrollArea):
            yield finding("a control without a role", widget, f"{name}: {role.name}")
        yield from _descriptions(widget, name)
    yield from _labels(root)


def check_labels_in_names(root: QWidget) -> Iterator[Finding]:
    """For voice control: the name contains the visible words."""
    control: QWidget
    for widget in shown(root):
        match widget:
            case QAbstractButton() if widget.isEnabledTo(root):
                control = widget
            case QLabel() if (buddy := widget.buddy()) is not None:
                control = buddy
            case _:
                continue
        words = re.sub(_SHOWN_KEYS, "", plain(widget.text())).strip("… *")
        if words.casefold() not in name_of(control).casefold():
            yield finding("a name without the words seen", control, f"{words}: {name_of(control)}")


def _descriptions(widget: QWidget, name: str) -> Iterator[Finding]:
    description = widget.accessibleDescription()
    if widget.property("wrong") and not description.strip():
        yield finding("wrong, and no description says why", widget, name)


def check_markup(root: QWidget) -> Iterator[Finding]:
    """Screen readers read words: they get none of our tooltips' markup."""
    for widget in shown(root):
        interface = QAccessible.queryAccessibleInterface(widget)
        for each in (interface, *map(interface.child, range(min(interface.childCount(), 40)))):
            if each is None or not each.isValid():
                continue
            for kind in _TEXTS:
                if _MARKUP.search(text := each.text(kind)):
                    yield finding(f"markup in an accessible {kind.name}", widget, text)


def _labels(root: QWidget) -> Iterator[Finding]:
    for label in shown(root):
        if not isinstance(label, QLabel) or (buddy := label.buddy()) is None:
            continue
        if "*" in label.text() and not buddy.accessibleDescription().strip():
            yield finding("required, and no description says so", buddy, label.text())
