"""The Preferences window and the site editor with keyboard and screen reader."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from csr_desktop.ui.sites.editor import SiteEditor
from csr_desktop.ui.widgets.basics import Card
from csr_desktop.ui.widgets.scrolling import ShrinkingPage
from csr_desktop.ui.widgets.text import without_mnemonic
from tests.support.accessibility import name_of, stops
from tests.support.preferences_rep import PreferencesRep
from tests.support.rep import Rep
from tests.support.sites import ACME, FULL
from tests.ui.every_view.clipping import check_clipping

Start = Callable[[], PreferencesRep]
PAGES = range(5)


def has_buddy(label: QLabel) -> bool:
    found: QWidget | None = label.buddy()
    return found is not None


def mnemonics(window: QWidget) -> list[str]:
    found = [
        re.search(r"&(\w)", child.text())
        for child in window.findChildren(QWidget)
        if isinstance(child, QAbstractButton | QLabel)
        and child.isVisible()
        and (isinstance(child, QAbstractButton) or has_buddy(child))
    ]
    return [match[1].lower() for match in found if match]


def assert_read_as_seen(window: QWidget, widgets: Sequence[QWidget]) -> None:
    """From top to bottom, and in a line from the leading edge to the trailing one."""
    places = [QRect(w.mapTo(window, QPoint()), w.size()) for w in widgets]
    mirrored = window.isRightToLeft()
    for (first, one), (second, other) in pairwise(zip(widgets, places, strict=True)):
        is_below = other.center().y() > one.bottom()
        is_after = other.right() <= one.left() if mirrored else other.left() >= one.right()
        is_higher = other.bottom() < one.top()
        assert is_below or (is_after and not is_higher), (name_of(first), name_of(second))


def without_trap(window: QDialog, press: Callable[[], None]) -> list[QWidget]:
    """The tab order until it is back."""
    seen: list[QWidget] = []
    while (focus := QApplication.focusWidget()) not in seen:
        assert focus is not None
        seen.append(focus)
        press()
    assert QApplication.focusWidget() is seen[0]
    assert len(seen) == len(stops(window))
    return seen


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("number", PAGES)
def test_a_page_is_walked_as_it_is_seen(
    preferences: Start, preferences_rep: PreferencesRep, number: int, mirrored: bool
) -> None:
    preferences_rep.sites.sites = [ACME]
    preferences_rep.settings.own = {"proxy": "http://proxy:1", "keep_sessions_days": 9}
    at = preferences()
    if mirrored:
        at.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    at.window.list.setCurrentRow(number)
    at.window.list.setFocus()
    QApplication.processEvents()
    seen = without_trap(at.window, lambda: at.presses(Qt.Key.Key_Tab))
    page = at.window._pages[number]
    assert seen[0] is at.window.list
    assert seen[-1] is at.window.close_button
    assert_read_as_seen(page, seen[1:-1])
    assert all(page.isAncestorOf(widget) for widget in seen[1:-1])


@pytest.mark.parametrize("number", PAGES)
def test_names_groups_and_labels_of_a_page(
    preferences: Start, preferences_rep: PreferencesRep, number: int
) -> None:
    preferences_rep.sites.sites = [ACME]
    preferences_rep.settings.own = {"proxy": "http://proxy:1", "keep_sessions_days": 9}
    at = preferences()
    at.window.list.setCurrentRow(number)
    page = at.window._pages[number]
    names = [name_of(widget) for widget in stops(at.window)]
    assert all(names)
    assert len(names) == len(set(names)), "none twice"
    assert not any("&" in name or name.endswith("*") for name in names)
    assert page.accessibleName() == page.title
    groups = [c for c in page.findChildren(Card) if c.isVisible()]
    assert groups
    assert all(group.accessibleName() for group in groups)
    buddies = [label.buddy() for label in page.findChildren(QLabel) if has_buddy(label)]
    fields = page.findChildren(QLineEdit) + page.findChildren(QComboBox)
    unlabelled = [name_of(f) for f in fields if f.isVisible() and f not in buddies]
    assert unlabelled == []


@pytest.mark.parametrize("number", PAGES)
def test_every_mnemonic_of_a_page_is_its_own(
    preferences: Start, preferences_rep: PreferencesRep, number: int
) -> None:
    preferences_rep.sites.sites = [ACME]
    preferences_rep.settings.own = {"proxy": "http://proxy:1"}
    at = preferences()
    at.window.list.setCurrentRow(number)
    if number == 0:
        for one in at.window.sites.card_of_site.result._buttons:
            one.show()
        at.window.sites.card_of_site.result.show()
    found = mnemonics(at.window)
    assert len(found) == len(set(found)), sorted(found)
    assert len(found) >= 4


def test_a_mnemonic_of_a_box_s_caption_is_a_click(preferences: Start) -> None:
    at = preferences()
    at.window.turn_to(at.window.behavior)
    at.presses(Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
    at.qtbot.waitUntil(at.window.behavior._on_top.box.isChecked)
    at.qtbot.waitUntil(lambda: at.settings.own == {"always_on_top": True})


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("&Name", "Name"),
        ("Your &name", "Your name"),
        ("名前(&N)", "名前"),
        ("名前 (&N)", "名前"),
        ("Text && Ton", "Text & Ton"),
        ("", ""),
    ],
)
def test_a_label_without_its_mnemonic(text: str, name: str) -> None:
    assert without_mnemonic(text) == name


def test_a_question_is_said_described_and_left(
    preferences: Start, preferences_rep: PreferencesRep, said: list[str]
) -> None:
    preferences_rep.sites.sites = [ACME]
    at = preferences()
    page = at.window.sites
    page.list.setFocus()
    at.presses(Qt.Key.Key_Delete)
    question = page.question
    assert said.count(question.words.text()) == 1
    assert question.accessibleName() == question.words.text()
    assert at.focus is question.no
    assert question.no.accessibleDescription() == question.words.text()
    at.presses(Qt.Key.Key_Backtab)
    assert at.focus is question.also
    assert name_of(question.also).startswith("Also delete the saved")
    at.presses(Qt.Key.Key_Escape)
    assert not question.isVisible()
    assert at.focus is page.list
    assert at.window.isVisible()


def test_what_is_wrong_is_marked_described_and_said(preferences: Start, said: list[str]) -> None:
    at = preferences()
    row = at.window.network.proxy
    at.window.turn_to(at.window.network)
    row.pick.setCurrentIndex(2)
    row.pick.activated.emit(2)
    row.show_problem("No such proxy.")
    assert said.count("No such proxy.") == 1
    assert row.address.property("wrong")
    assert row.address.accessibleDescription().startswith("No such proxy.")
    row.show_problem("")
    assert not row.address.property("wrong")
    assert "No such proxy" not in row.address.accessibleDescription()


@pytest.fixture
def new_site(rep: Rep, qtbot: QtBot) -> SiteEditor:
    editor = SiteEditor(rep.window)
    editor.open()
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    return editor


def test_the_required_fields_of_a_site_say_so(new_site: SiteEditor, said: list[str]) -> None:
    required = ("name", "url", "webex_id", "password")
    for key, entry in new_site.entries.items():
        words = entry.field.accessibleDescription()
        assert words.startswith("Required") is (key in required), key
        assert entry.label.text().endswith("*") is (key in required), key
    new_site._save.click()
    first, why = new_site.entries["url"].field, "Enter a URL such as https://acme.webex.com."
    assert first.hasFocus()
    assert said.count(why) == 1
    assert first.accessibleDescription().startswith(f"{why} Required.")
    new_site.discard()


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_site_editor_is_walked_as_it_is_seen(
    rep: Rep, qtbot: QtBot, qapp: QApplication, mirrored: bool
) -> None:
    editor = SiteEditor(rep.window, FULL)
    if mirrored:
        editor.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for section in editor.form.sections.values():
        section.unfold()
    editor.open()
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    qapp.processEvents()

    def press() -> None:
        qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_Tab)

    seen = without_trap(editor, press)
    inside = [widget for widget in seen if editor.form.isAncestorOf(widget)]
    assert_read_as_seen(editor.form, inside)
    assert seen[-2:] == [editor._cancel, editor._save]
    found = mnemonics(editor)
    assert len(found) == len(set(found)), sorted(found)
    editor.form.sections["connection"].head.click()
    assert "Collapsed" in editor.form.sections["connection"].head.accessibleDescription()
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(editor))


def is_whole(area: QScrollArea) -> bool:
    page = area.widget()
    return page is not None and area.viewport().height() >= page.height() > 50


def test_in_a_low_window_all_of_it_scrolls(preferences: Start, qtbot: QtBot) -> None:
    window = preferences().window
    whole = window.findChildren(ShrinkingPage)[0]
    window.resize(267, 200)
    for row, page in enumerate(window._pages):
        window.list.setCurrentRow(row)
        qtbot.waitUntil(page.isVisible)
        area = window._stack.currentWidget()
        assert isinstance(area, QScrollArea)
        qtbot.waitUntil(partial(is_whole, area))
        assert whole.verticalScrollBar().maximum() > 0
        assert (window.width(), window.height()) == (267, 200)
        assert window.rect().contains(window.close_button.geometry())
    window.question.ask(window.behavior._forget_wording, lambda: None)
    question = window.question
    qtbot.waitUntil(lambda: question.no.visibleRegion().boundingRect() == question.no.rect())
    assert list(check_clipping(question)) == []
    assert (window.width(), window.height()) == (267, 200)
    window.question.dismiss()
    window.resize(760, 600)
    qtbot.waitUntil(lambda: whole.verticalScrollBar().maximum() == 0)


@pytest.mark.usefixtures("large_letters")
def test_it_fits_where_all_is_three_times_as_large(
    preferences: Start, qapp: QApplication, qtbot: QtBot
) -> None:
    at = preferences()
    at.window.resize(800, 600)
    for row, page in enumerate(at.window._pages):
        at.window.list.setCurrentRow(row)
        qapp.processEvents()
        qtbot.waitUntil(page.isVisible)
        assert (at.window.width(), at.window.height()) == (800, 600)
        area = at.window._stack.currentWidget()
        assert isinstance(area, QScrollArea)
        assert area.horizontalScrollBar().maximum() == 0
        assert list(check_clipping(at.window)) == []
        assert at.window.close_button.geometry().bottom() < 600
    at.window.turn_to(at.window.sites)
    at.window.question.ask(at.window.behavior._forget_wording, lambda: None)
    qapp.processEvents()
    assert (at.window.width(), at.window.height()) == (800, 600)
    assert list(check_clipping(at.window.question)) == []
