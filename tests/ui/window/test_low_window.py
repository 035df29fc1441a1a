"""A window with too little room: everything can be reached, nothing is cut."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QStyleOptionMenuItem,
    QWidget,
)

from csr_desktop.ui.language import Language
from csr_desktop.ui.widgets.combo_box import ElidedList
from csr_desktop.ui.widgets.menu import FittedMenu
from tests.support.forms import ctrl
from tests.support.rep import Rep, SilentSite


def place(rep: Rep, widget: QWidget) -> QRect:
    """A widget's position in its window."""
    return QRect(widget.mapTo(rep.window, widget.rect().topLeft()), widget.size())


def fit(rep: Rep, width: int, height: int) -> None:
    rep.window.resize(width, height)
    rep.qtbot.waitUntil(lambda: rep.window.size().toTuple() == (width, height))
    QApplication.processEvents()


def cut(rep: Rep) -> list[str]:
    """The buttons and labels that have less room than their words need."""
    found = []
    for part in rep.window.findChildren(QWidget):
        if not part.isVisible() or not isinstance(part, QLabel | QPushButton):
            continue
        needed = part.minimumSizeHint()
        height = part.heightForWidth(part.width()) if part.hasHeightForWidth() else 0
        if part.width() < needed.width() or part.height() < max(height, needed.height()):
            found.append(f"{part.text()} {part.size()} {needed} {height}")
    return found


@pytest.mark.parametrize("size", [(800, 600), (520, 440), (267, 200)])
@pytest.mark.parametrize("code", ["en", "ar"])
def test_the_create_button_never_leaves_the_window(
    rep: Rep, language: Language, size: tuple[int, int], code: str
) -> None:
    language.speak(code)
    fit(rep, *size)
    button = rep.window.form.create_button
    for _ in range(2):
        QApplication.processEvents()
        assert rep.window.rect().contains(place(rep, button))
        assert button.isVisible()
        assert cut(rep) == []
        if not rep.attempts:
            rep.types("CASE-1")
            rep.creates()
    QApplication.processEvents()
    assert rep.focus is rep.window.outcome.key.copy_button
    rep.qtbot.waitUntil(lambda: rep.window.rect().intersects(place(rep, rep.focus)))
    ctrl(rep, Qt.Key.Key_N)
    rep.qtbot.waitUntil(lambda: rep.window.rect().intersects(place(rep, rep.focus)))


def test_a_list_that_is_cut_keeps_the_whole(rep: Rep) -> None:
    fit(rep, 267, 200)
    for listed in rep.window.findChildren(ElidedList):
        if not listed.currentText():
            continue
        has_icon = not listed.itemIcon(listed.currentIndex()).isNull()
        icon = listed.iconSize().width() if has_icon else 0
        listed.resize(60 + icon, listed.height())
        assert listed.cut_option().currentText.endswith("…")
        assert not listed.currentText().endswith("…")


def test_a_menu_is_no_wider_than_the_screen(rep: Rep) -> None:
    menu, name = rep.window.menu.presets, "Longest name of all " * 20
    assert isinstance(menu, FittedMenu)
    entry = menu.addAction(name)
    menu.aboutToShow.emit()
    assert menu.sizeHint().width() <= menu.screen().size().width()
    option = QStyleOptionMenuItem()
    menu.initStyleOption(option, entry)
    shown = menu.fontMetrics().horizontalAdvance(option.text)
    assert option.text.endswith("…")
    assert 0.7 * menu.sizeHint().width() < shown < menu.sizeHint().width()
    assert menu.toolTipsVisible()
    menu.removeAction(entry)
    menu.aboutToShow.emit()
    assert not menu.toolTipsVisible()


def test_the_button_comes_back_with_its_focus(rep: Rep) -> None:
    fit(rep, 520, 760)
    form, button = rep.window.form, rep.window.form.create_button
    assert form.isAncestorOf(button)
    button.setFocus()
    fit(rep, 400, 300)
    assert not form.isAncestorOf(button)
    assert rep.focus is button
    rep.presses(Qt.Key.Key_Return)
    assert form.codes[0].field.property("wrong")
    fit(rep, 520, 760)
    assert form.isAncestorOf(button)
    assert rep.focus is form.codes[0].field


def test_a_button_that_stands_below_is_held_while_a_request_is_out(
    rep_of: Callable[[str], Rep], silent_site: SilentSite
) -> None:
    rep = rep_of(silent_site.url)
    fit(rep, 400, 300)
    rep.types("CASE-1")
    create = rep.window.form.create_button
    assert create.parentWidget() is rep.window, "it stands below"
    rep.presses(Qt.Key.Key_Return)
    rep.qtbot.waitUntil(lambda: not create.isEnabled())
    with rep.qtbot.waitSignal(rep.desktop.background.attempt_ended):
        rep.window.outcome.waiting.stop_button.click()
    assert create.isEnabled()
