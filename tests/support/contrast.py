"""The contrast of two colors, as WCAG defines it."""

from __future__ import annotations

from PySide6.QtGui import QColor


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colors."""

    def luminance(name: str) -> float:
        color = QColor(name)
        parts: list[float] = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in (color.redF(), color.greenF(), color.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
