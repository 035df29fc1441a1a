"""What scrolls although the window has its default size."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QScrollArea, QWidget

from tests.ui.every_view.seen import Finding, finding


def check_scroll_bars(root: QWidget) -> Iterator[Finding]:
    """Nothing that is laid out scrolls."""
    for area in root.findChildren(QScrollArea):
        for bar in (area.verticalScrollBar(), area.horizontalScrollBar()):
            if area.isVisibleTo(root) and bar.maximum() > bar.minimum():
                words = f"{bar.maximum()} pixels, {bar.orientation().name}"
                yield finding("it scrolls at the default size", area, words)
