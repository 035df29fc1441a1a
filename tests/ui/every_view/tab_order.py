"""The tab order is the reading order: line by line, and in a line from its start to its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.every_view.names import name_of, stops
from tests.ui.every_view.seen import Finding, finding, rect_in

_SAME_LINE = 0.5  # of the lower one's height: two must overlap by this much to be in one line


def check_tab_order(root: QWidget) -> Iterator[Finding]:
    """Tab reaches every control, and goes back once: from the last one to the first."""
    wanted = stops(root)
    if not root.isVisible() or not wanted:
        return
    chain = tab_chain(root)
    for missed in (stop for stop in wanted if stop not in chain):
        yield finding("Tab never comes here", missed, name_of(missed))
    steps = [*pairwise(chain), (chain[-1], chain[0])] if len(chain) > 1 else []
    first = _first(chain, root)
    for here, there in steps:
        if there is not first and is_before(there, here, root):
            words = f"from {name_of(here)!r} back to {name_of(there)!r}"
            yield finding("Tab goes against the reading order", there, words)


def tab_chain(root: QWidget) -> list[QWidget]:
    """The controls in the order in which Tab reaches them."""
    root.activateWindow()
    before = root.focusWidget()
    if before is None or before.window() is not root:
        root.focusNextChild()
    chain: list[QWidget] = []
    while (focus := QApplication.focusWidget()) is not None and focus not in chain:
        chain.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    if before is not None:
        before.setFocus()
    return chain


def is_before(one: QWidget, other: QWidget, root: QWidget) -> bool:
    """Whether one comes first in reading order. A scroll area is judged as one thing."""
    one, other, home = _apart(one, other, root)
    here, there = rect_in(one, home), rect_in(other, home)
    overlap = min(here.bottom(), there.bottom()) - max(here.top(), there.top())
    if overlap < _SAME_LINE * min(here.height(), there.height()):
        return here.top() < there.top()
    if root.isRightToLeft():
        return here.right() > there.right()
    return here.left() < there.left()


def _apart(one: QWidget, other: QWidget, root: QWidget) -> tuple[QWidget, QWidget, QWidget]:
    """The two parts of the nearest common ancestor that contain them, and that ancestor."""
    ones, others = _line(one, root), _line(other, root)
    depth = 0
    while depth < min(len(ones), len(others)) - 1 and ones[depth] is others[depth]:
        depth += 1
    return ones[depth], others[depth], ones[depth - 1] if depth else root


def _line(widget: QWidget, root: QWidget) -> list[QWidget]:
    """From the root down to the widget."""
    line = [widget]
    while line[-1] is not root and (parent := line[-1].parentWidget()) is not None:
        line.append(parent)
    return line[::-1]


def _first(chain: Sequence[QWidget], root: QWidget) -> QWidget:
    first = chain[0]
    for each in chain[1:]:
        if is_before(each, first, root):
            first = each
    return first
