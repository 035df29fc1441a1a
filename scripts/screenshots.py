"""`make screenshots`: every picture in README and docs comes from here."""

from __future__ import annotations

import driving
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter

from csr_desktop.ui.main_window import MainWindow
from csr_desktop.ui.theme import Theme

FOLDER = driving.ROOT / "docs" / "pictures"
_DAY = (("CASE-10402", "Hardware"), ("CASE-10418", "Billing"), ("CASE-10427", "Billing"))


def main() -> None:
    """Draw the window in its states, light and dark."""
    _, theme = driving.make_application()
    FOLDER.mkdir(parents=True, exist_ok=True)
    with driving.window(demo=False) as shown:
        _save(shown, "first-start")
    with driving.window() as shown:
        _a_day(shown)
        for dark in (False, True):
            _created(shown, theme, dark=dark)
        theme.set_dark(dark=False)
        _problem(shown)
    _side_by_side("window-light", "window-dark", "window")


def _a_day(shown: MainWindow) -> None:
    for case, department in _DAY:
        first, second = shown.form.codes[:2]
        first.set_text(case)
        second.set_text(department)
        if not driving.create(shown):
            raise SystemExit("No session was created on the demo site.")


def _created(shown: MainWindow, theme: Theme, *, dark: bool) -> None:
    theme.set_dark(dark=dark)
    driving.wait(50)
    _save(shown, "window-dark" if dark else "window-light")


def _problem(shown: MainWindow) -> None:
    shown.form.session_types.addItem("Training", 999)
    shown.form.session_types.setCurrentIndex(shown.form.session_types.count() - 1)
    driving.create(shown)
    _save(shown, "problem")


def _save(shown: MainWindow, name: str) -> None:
    shown.grab().save(str(FOLDER / f"{name}.png"))
    print(f"docs/pictures/{name}.png")


def _side_by_side(left: str, right: str, name: str) -> None:
    pictures = [QImage(str(FOLDER / f"{part}.png")) for part in (left, right)]
    gap = 24
    width = sum(picture.width() for picture in pictures) + gap
    whole = QImage(QSize(width, pictures[0].height()), QImage.Format.Format_ARGB32)
    whole.fill(QColor(0, 0, 0, 0))
    painter = QPainter(whole)
    painter.drawImage(0, 0, pictures[0])
    painter.drawImage(pictures[0].width() + gap, 0, pictures[1])
    painter.end()
    whole.save(str(FOLDER / f"{name}.png"))
    print(f"docs/pictures/{name}.png")


if __name__ == "__main__":
    main()
