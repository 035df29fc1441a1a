"""Each check of the walk finds its problem, in a small widget that is broken on purpose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QIcon, QImage, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from csr_desktop.ui.widgets.basics import set_tip
from csr_desktop.ui.widgets.combo_box import PickList
from csr_desktop.ui.widgets.list_and_buttons import ItemList
from csr_desktop.ui.widgets.menu import FittedMenu
from csr_desktop.ui.widgets.text import plain_tip
from tests.ui.every_view.clipping import check_clipping, check_room
from tests.ui.every_view.contrast import Contrast, focus_pixels, ratio, text_contrast
from tests.ui.every_view.mnemonics import check_character_keys, check_menu, check_mnemonics
from tests.ui.every_view.names import check_labels_in_names, check_markup, check_names
from tests.ui.every_view.seen import Finding
from tests.ui.every_view.tab_order import check_tab_order
from tests.ui.every_view.targets import check_targets
from tests.ui.every_view.untranslated import check_translated, untranslated

Check = Callable[[QWidget], Iterator[Finding]]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.setWindowTitle("⟦Ŵ⟧")
    QVBoxLayout(made)
    qtbot.addWidget(made)
    return made


def put(window: QWidget, *widgets: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)


def show(window: QWidget, qtbot: QtBot) -> None:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QApplication.processEvents()


def rules(check: Check, window: QWidget) -> list[str]:
    return [finding.rule for finding in check(window)]


# Names


def test_a_control_without_a_name(window: QWidget) -> None:
    good, bad = QLineEdit(), QLineEdit()
    good.setAccessibleName("Name")
    put(window, good, bad)
    assert rules(check_names, window) == ["a control without a name"]


def test_a_list_is_named_by_a_label(window: QWidget) -> None:
    box, label = QComboBox(), QLabel("Site")
    box.setAccessibleName("Site")
    put(window, label, box)
    assert rules(check_names, window) == ["a control without a name"]
    label.setBuddy(box)
    assert rules(check_names, window) == []


def test_a_control_without_a_role(window: QWidget) -> None:
    bare = QWidget()
    bare.setAccessibleName("Bare")
    bare.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    put(window, bare)
    assert rules(check_names, window) == ["a control without a role"]


def test_a_tool_tip_that_a_screen_reader_would_read_as_markup(window: QWidget) -> None:
    label, told, listed = QLabel("Case"), QLabel("Case"), PickList()
    listed.addItem("Acme <b> & Co")
    set_tip(told, "Acme <b> & Co")
    put(window, label, told, listed)
    assert rules(check_markup, window) == []
    label.setToolTip(plain_tip("Acme <b> & Co"))
    assert set(rules(check_markup, window)) == {"markup in an accessible Description"}


def test_the_tip_of_a_list_is_its_whole_value(window: QWidget, qtbot: QtBot) -> None:
    listed = PickList()
    listed.addItem("Acme <b> & Co")
    put(window, listed)
    at = QPoint(3, 3)
    QApplication.sendEvent(listed, QHelpEvent(QEvent.Type.ToolTip, at, listed.mapToGlobal(at)))
    qtbot.waitUntil(lambda: QToolTip.text() == plain_tip("Acme <b> & Co"))
    QToolTip.hideText()


@pytest.mark.parametrize("how", ["wrong", "required"])
def test_a_field_says_what_is_asked_of_it(window: QWidget, how: str) -> None:
    field, label = QLineEdit(), QLabel("Case *" if how == "required" else "Case")
    field.setAccessibleName("Case")
    field.setProperty("wrong", how == "wrong")
    label.setBuddy(field)
    put(window, label, field)
    assert [rule.partition(",")[0] for rule in rules(check_names, window)] == [how]
    field.setAccessibleDescription("Type it.")
    assert rules(check_names, window) == []


def test_a_window_without_a_title(window: QWidget) -> None:
    window.setWindowTitle("")
    assert rules(check_names, window) == ["a window without a title"]


def test_a_name_holds_the_words_that_are_seen(window: QWidget) -> None:
    good, bad = QPushButton("&Copy…"), QPushButton("Use this key")
    good.setAccessibleName("Copy 119 169 612")
    bad.setAccessibleName("Use key 119 169 612")
    put(window, good, bad)
    assert rules(check_labels_in_names, window) == ["a name without the words seen"]


@pytest.mark.parametrize(("keys", "is_wrong"), [("K", True), ("/", True), ("Ctrl+K", False)])
def test_a_letter_alone_is_no_shortcut(window: QWidget, keys: str, is_wrong: bool) -> None:
    QShortcut(QKeySequence(keys), window)
    assert bool(rules(check_character_keys, window)) is is_wrong


@pytest.mark.parametrize("height", [18, 40])
@pytest.mark.parametrize(("gap", "is_wrong"), [(0, True), (16, False)])
def test_a_small_target_stands_alone(
    window: QWidget, qtbot: QtBot, gap: int, is_wrong: bool, height: int
) -> None:
    QPushButton("a", window).setGeometry(0, 0, 100, 18)
    QPushButton("b", window).setGeometry(0, 18 + gap, 100, height)
    show(window, qtbot)
    assert bool(rules(check_targets, window)) is is_wrong


# Mnemonics


def test_a_letter_for_two_things(window: QWidget) -> None:
    put(window, QPushButton("&Copy"), QPushButton("Close &all"))
    assert rules(check_mnemonics, window) == []
    put(window, QPushButton("&Close"))
    assert rules(check_mnemonics, window) == ["one letter for several things"]


def test_a_menu_has_each_letter_once_and_each_entry_a_letter(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("&New")
    assert rules(check_menu, menu) == rules(check_mnemonics, menu) == []
    menu.addAction("&Note")
    menu.addAction("Quit")
    assert rules(check_menu, menu) == ["an entry without a letter"]
    assert rules(check_mnemonics, menu) == ["one letter for several things"]


# The order of Tab


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_tab_goes_as_one_reads(
    window: QWidget, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    window.setLayoutDirection(direction)
    buttons = [QPushButton(name) for name in "ABCD"]
    for pair in (buttons[:2], buttons[2:]):
        row = QWidget()
        line = QHBoxLayout(row)
        for button in pair:
            line.addWidget(button)
        put(window, row)
    show(window, qtbot)
    assert rules(check_tab_order, window) == []
    QWidget.setTabOrder(buttons[1], buttons[0])
    assert rules(check_tab_order, window) == ["Tab goes against the reading order"]


def test_what_scrolls_is_one_thing(window: QWidget, qtbot: QtBot) -> None:
    inner, area, below = QWidget(), QScrollArea(), QPushButton("Below")
    column = QVBoxLayout(inner)
    for number in range(30):
        column.addWidget(QPushButton(str(number)))
    area.setWidget(inner)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    put(window, area, below)
    show(window, qtbot)
    assert rules(check_tab_order, window) == []


def test_a_table_that_keeps_the_focus(window: QWidget, qtbot: QtBot) -> None:
    table, button = QTableWidget(2, 2), QPushButton("Next")
    put(window, table, button)
    show(window, qtbot)
    table.setFocus()
    assert "Tab never comes here" in rules(check_tab_order, window)
    table.setTabKeyNavigation(False)
    assert rules(check_tab_order, window) == []


# Room


def test_a_text_that_is_cut(window: QWidget, qtbot: QtBot) -> None:
    label = QLabel("A sentence that is longer than its room")
    label.setFixedWidth(40)
    put(window, label)
    show(window, qtbot)
    assert rules(check_clipping, window) == ["a text is cut"]
    label.setToolTip(label.text())
    assert rules(check_clipping, window) == []


@pytest.mark.parametrize("made", [QPushButton, QCheckBox])
def test_a_button_that_is_cut(window: QWidget, qtbot: QtBot, made: type[QPushButton]) -> None:
    button = made("A button of many words")
    button.setFixedWidth(50)
    put(window, button)
    show(window, qtbot)
    assert rules(check_clipping, window) == ["a text is cut"]


def test_a_wrapped_text_that_is_too_high(window: QWidget, qtbot: QtBot) -> None:
    label = QLabel("word " * 40)
    label.setWordWrap(True)
    put(window, label)
    window.resize(200, 400)
    show(window, qtbot)
    assert rules(check_clipping, window) == []
    label.setFixedHeight(20)
    QApplication.processEvents()
    assert rules(check_clipping, window) == ["a text is cut"]


def test_texts_inside_widgets_that_are_cut(window: QWidget, qtbot: QtBot) -> None:
    line, box, table, view = QLineEdit(), QComboBox(), QTableWidget(1, 1), QListWidget()
    line.setPlaceholderText("What is to be typed here, and what for")
    box.addItem("A choice of many words")
    table.setHorizontalHeaderLabels(["A column of many words"])
    view.addItem("An item that is longer than the list is wide, by far")
    for widget in (line, box, view):
        widget.setFixedWidth(60)
    table.setColumnWidth(0, 30)
    put(window, line, box, table, view)
    show(window, qtbot)
    found = rules(check_clipping, window)
    assert sorted(found) == ["a header is cut", "a text is cut", "a text is cut", "an item is cut"]


def test_what_is_elided_is_whole_in_its_tool_tip(window: QWidget, qtbot: QtBot) -> None:
    box, view = QComboBox(), ItemList()
    box.addItem("A choice of many words")
    view.addItem("An item that is longer\nthan the list is wide, by far")
    for widget in (box, view):
        widget.setFixedWidth(90)
    put(window, box, view)
    show(window, qtbot)
    assert rules(check_clipping, window) == ["a text is cut", "an item is cut"]
    box.setToolTip("A choice")
    view.item(0).setToolTip("An item that is longer")
    assert rules(check_clipping, window) == ["a text is cut", "an item is cut"]
    box.setToolTip(box.currentText())
    view.item(0).setToolTip("<p>An item that is longer · than the list is wide, by far</p>")
    assert rules(check_clipping, window) == []


def test_an_item_that_ends_without_an_ellipsis(window: QWidget, qtbot: QtBot) -> None:
    view = QListWidget()
    view.addItem("An item that is longer than the list is wide, by far")
    view.item(0).setToolTip(view.item(0).text())
    view.setFixedWidth(90)
    put(window, view)
    show(window, qtbot)
    assert rules(check_clipping, window) == ["an item is cut"]


def test_an_icon_takes_room_from_its_item(window: QWidget, qtbot: QtBot) -> None:
    view = ItemList()
    view.addItem("An item")
    put(window, view)
    view.setFixedWidth(view.fontMetrics().horizontalAdvance("An item") + 24)
    show(window, qtbot)
    assert rules(check_clipping, window) == []
    picture = QPixmap(32, 32)
    picture.fill(QColor("red"))
    view.setIconSize(QSize(32, 32))
    view.item(0).setIcon(QIcon(picture))
    assert rules(check_clipping, window) == ["an item is cut"]


def test_an_entry_that_is_cut(window: QWidget) -> None:
    menu = FittedMenu(window)
    entry = menu.addAction("&Entry" + " of many words" * 40)
    menu.resize(menu.sizeHint())
    assert rules(check_clipping, menu) == ["an entry is cut"]
    menu.aboutToShow.emit()
    assert rules(check_clipping, menu) == []
    entry.setToolTip("Something else")
    assert rules(check_clipping, menu) == ["an entry is cut"]


def test_a_widget_outside_its_parent(window: QWidget, qtbot: QtBot) -> None:
    child = QLabel("x", window)
    child.move(400, 10)
    window.resize(200, 100)
    show(window, qtbot)
    assert rules(check_clipping, window) == ["outside its parent"]


def test_what_scrolls_one_way_only(window: QWidget, qtbot: QtBot) -> None:
    inner, area = QWidget(), QScrollArea()
    inner.setFixedSize(900, 50)
    area.setWidget(inner)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    put(window, area)
    window.resize(200, 100)
    show(window, qtbot)
    assert rules(check_clipping, window) == ["wider than what scrolls up and down"]


def test_a_window_larger_than_the_screen(window: QWidget) -> None:
    window.resize(900, 300)
    assert [f.rule for f in check_room(window, QSize(800, 600))] == [
        "it opens larger than the screen"
    ]
    assert window.width() == 800
    window.setMinimumWidth(900)
    assert len([*check_room(window, QSize(800, 600))]) == 2


# Translation


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("⟦Ĉöþý⟧", ""),
        ("✓ ⟦Ĉöþîéð⟧", ""),
        ("⟦Ţĥé šîţé ⟦Åĉɱé⟧ îš öþéñ⟧ 17:04", ""),
        ("Copied", "Copied"),
        ("⟦Ĉöþý⟧ the key", "the key"),
        ("Demo site · CASE-10427 · 9:05\u202fAM", ""),
        ("Acme Support\nhttps://acme.webex.com/WBXService", ""),
        ("Ctrl+Shift+E", ""),
        ("● Online", "Online"),
    ],
)
def test_what_is_not_translated(text: str, left: str) -> None:
    assert untranslated(text) == left


def test_every_kind_of_text_is_looked_at(window: QWidget) -> None:
    window.setWindowTitle("Title")
    button, line, box = QPushButton("Press"), QLineEdit(), QComboBox()
    button.setToolTip("<p>Tip</p>")
    button.setAccessibleName("Spoken")
    button.setAccessibleDescription("Described")
    line.setPlaceholderText("Hint")
    box.addItem("Choice")
    put(window, button, line, box)
    found = {finding.rule.partition(": ")[2] for finding in check_translated(window)}
    assert found == {
        "title",
        "text",
        "tool tip",
        "accessible name",
        "accessible description",
        "placeholder",
        "item",
    }


# Contrast


def test_the_ratio_of_two_colors() -> None:
    assert ratio(0xFF000000, 0xFFFFFFFF) == pytest.approx(21)
    assert ratio(0xFF767676, 0xFFFFFFFF) == pytest.approx(4.54, abs=0.01)


def test_a_text_is_the_strongest_color_on_the_commonest() -> None:
    found, _ = text_contrast(Counter({0xFFFFFFFF: 90, 0xFF777777: 9, 0xFFBBBBBB: 20}))
    assert found == pytest.approx(4.48, abs=0.01)


def test_a_text_that_is_hard_to_read(window: QWidget, qtbot: QtBot) -> None:
    label = QLabel("Hardly to be read")
    put(window, label)
    window.setStyleSheet("QWidget { background: white; color: #999999; }")
    show(window, qtbot)
    assert [f.rule for f in Contrast().check(window, "light")] == ["a text of too little contrast"]
    window.setStyleSheet("QWidget { background: white; color: #444444; }")
    assert [*Contrast().check(window, "light")] == []


@pytest.mark.parametrize(
    ("border", "focus", "found"),
    [
        ("#888888", "#0b5fd7", []),
        ("#dddddd", "#0b5fd7", ["a border of too little contrast"]),
        ("#888888", "#888888", ["a focus that is hard to see"]),
    ],
)
def test_borders_and_the_focus(
    window: QWidget, qtbot: QtBot, border: str, focus: str, found: list[str]
) -> None:
    first, second = QLineEdit("one"), QLineEdit("two")
    put(window, first, second)
    window.setStyleSheet(
        "QWidget { background: white; color: black; }"
        f"QLineEdit {{ border: 1px solid {border}; padding: 4px; }}"
        f"QLineEdit:focus {{ border: {1 if focus == border else 3}px solid {focus}; }}"
    )
    show(window, qtbot)
    second.setFocus()
    assert [f.rule for f in Contrast().check(window, "light")] == found


def test_the_pixels_that_a_focus_changes() -> None:
    before, after = (QImage(4, 4, QImage.Format.Format_RGB32) for _ in range(2))
    before.fill(QColor("white"))
    after.fill(QColor("white"))
    after.setPixelColor(1, 1, QColor("black"))
    after.setPixelColor(2, 1, QColor("#eeeeee"))
    assert focus_pixels(before, after) == 1
