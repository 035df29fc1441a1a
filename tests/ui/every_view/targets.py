"""Click targets: 24 pixels wide and high, or 24 around it (WCAG 2.5.8)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import hypot

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from tests.ui.every_view.names import name_of
from tests.ui.every_view.seen import Finding, finding, rect_in, shown

LEAST = 24
_TARGETS = (QAbstractButton, QComboBox, QLineEdit)


def check_targets(root: QWidget) -> Iterator[Finding]:
    """A small target has no other one within a circle of 24 pixels around its middle."""
    targets = [w for w in shown(root) if isinstance(w, _TARGETS) and w.isEnabledTo(root)]
    places = [rect_in(target, root) for target in targets]
    for target, place in zip(targets, places, strict=True):
        others = [other for other in places if other is not place]
        if min(place.width(), place.height()) < LEAST and not _is_alone(place, places, others):
            words = f"{place.width()} x {place.height()}: {name_of(target)!r}"
            yield finding("a target too small", target, words)


def _is_alone(place: QRect, places: Sequence[QRect], others: Sequence[QRect]) -> bool:
    middle = place.center()
    return all(_distance(middle, other) >= LEAST / 2 for other in others) and all(
        hypot((other.center() - middle).x(), (other.center() - middle).y()) >= LEAST
        for other in others
        if min(other.width(), other.height()) < LEAST
    )


def _distance(point: QPoint, place: QRect) -> float:
    across = max(place.left() - point.x(), point.x() - place.right(), 0)
    down = max(place.top() - point.y(), point.y() - place.bottom(), 0)
    return hypot(across, down)
