"""Help, keyboard shortcuts, About."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TypeVar

import PySide6
import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit

from csr_desktop import __version__
from csr_desktop.system.paths import find_paths
from csr_desktop.system.resources import resource
from csr_desktop.ui.help.about import About
from csr_desktop.ui.help.help_window import HelpWindow
from csr_desktop.ui.help.keyboard_sheet import KeyboardSheet
from csr_desktop.ui.help.text_window import Reader, as_markdown
from tests.support.rep import Rep

T = TypeVar("T", bound=Reader)
REQUIREMENTS = Path(__file__).resolve().parents[3] / "requirements.txt"


def opened(rep: Rep, entry: QAction, kind: type[T]) -> T:
    assert entry.isVisible()
    entry.trigger()
    (shown,) = rep.window.findChildren(kind)
    assert shown.isVisible()
    return shown


def test_f1_opens_the_help_and_esc_closes_it(rep: Rep) -> None:
    rep.qtbot.keyClick(rep.window, Qt.Key.Key_F1)
    (shown,) = rep.window.findChildren(HelpWindow)
    text = shown.text.toPlainText()
    for words in ("Session created", "No session was created", "A session may have been created"):
        assert words in text
    assert "Check with the site" in text
    paths = find_paths(demo=True)
    for path in (paths.sites, paths.preferences, paths.journal, paths.log):
        assert str(path) in text
    assert "{" not in text
    rep.qtbot.waitUntil(shown.text.hasFocus)
    rep.qtbot.keyClick(shown.text, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_the_help_lets_the_rep_work_on_and_opens_once(rep: Rep) -> None:
    shown = opened(rep, rep.window.menu.help, HelpWindow)
    assert not shown.isModal()
    rep.window.menu.help.trigger()
    assert rep.window.findChildren(HelpWindow) == [shown]
    rep.window.activateWindow()
    rep.window.form.focus_first()
    rep.types("CASE-1")
    rep.creates()
    assert rep.key_on_screen


def test_it_opens_again_after_it_was_closed(rep: Rep) -> None:
    first = opened(rep, rep.window.menu.help, HelpWindow)
    with rep.qtbot.waitSignal(first.destroyed):
        first.close()
    opened(rep, rep.window.menu.help, HelpWindow)


@pytest.mark.parametrize("name", ["en", "third-party"])
def test_no_text_leads_outside(name: str) -> None:
    text = resource(f"help/{name}.md").read_text("utf-8")
    assert not re.search(r"https?:|www\.|\]\(|<", text)


def test_the_sheet_has_every_shortcut_that_works_and_no_other(rep: Rep) -> None:
    menu = rep.window.menu
    menu.history.setText("Hi&story")
    text = opened(rep, menu.keyboard, KeyboardSheet).text.toPlainText()
    actions = [a for a in menu.actions() if not a.shortcut().isEmpty()]
    assert len(actions) > 5
    for action in actions:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        assert (keys in text.split("\n")) == action.isEnabled(), action.text()
    assert "New session" in text
    assert "&" not in text
    for key in ("Enter", "Tab", "Esc"):
        assert key in text
    with_a_key = text.partition("With a session key")[2].split("\n")
    card = rep.window.outcome.key
    for button in (card.invitation_button, card.email_button, card.qr_code_button):
        keys = button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        assert with_a_key[with_a_key.index(keys) + 1] == button.text()
    assert not any("Alt+" in line for line in with_a_key)


def test_a_feature_that_comes_later_is_in_the_sheet(rep: Rep) -> None:
    menu = rep.window.menu
    menu.history.setShortcut("Ctrl+H")
    menu.offer(menu.history)
    text = opened(rep, menu.keyboard, KeyboardSheet).text.toPlainText()
    assert menu.history.shortcut().toString(QKeySequence.SequenceFormat.NativeText) in text
    assert menu.history.text().replace("&", "").removesuffix("…") in text


def test_about_tells_every_version(rep: Rep) -> None:
    shown = opened(rep, rep.window.menu.about, About)
    rep.qtbot.waitUntil(lambda: "SQLite" in shown.text.toPlainText().partition("License")[0])
    text = shown.text.toPlainText()
    for version in (__version__, str(qVersion()), PySide6.__version__):
        assert version in text
    for name in ("Python", "OpenSSL", "requests", "MIT license", "Lesser General Public License"):
        assert name in text


def test_about_names_every_part_that_is_shipped() -> None:
    text = resource("help/third-party.md").read_text("utf-8").lower()
    shipped = re.findall(r"^([a-z0-9-]+)==", REQUIREMENTS.read_text("utf-8"), re.MULTILINE)
    assert len(shipped) > 20
    named = re.sub(r"[._]", "-", text)
    assert [n for n in set(shipped) if n.removesuffix("-essentials") not in named] == []


@pytest.mark.parametrize(
    "text",
    ["C:\\Users\\x", "a_b_c*d*", "<b>x</b>", "# 1", "[a](b)", "a|b", "`x` ~y~", "1. a", "- a"],
)
def test_any_text_can_stand_in_markdown(rep: Rep, text: str) -> None:
    shown = opened(rep, rep.window.menu.help, HelpWindow)
    shown.set_markdown(f"| {as_markdown(text)} | b |\n|:--|:--|\n| c | {as_markdown(text)} |\n")
    assert shown.text.toPlainText().strip().split("\n") == [text, "b", "c", text]
    shown.set_markdown(f"before {as_markdown(text)}")
    assert shown.text.toPlainText() == f"before {text}"


def test_tab_goes_on_from_the_text(rep: Rep) -> None:
    shown = opened(rep, rep.window.menu.help, HelpWindow)
    shown.activateWindow()
    rep.qtbot.waitUntil(shown.text.hasFocus)
    rep.qtbot.keyClick(shown.text, Qt.Key.Key_Tab)
    assert not shown.text.hasFocus()
    assert not isinstance(rep.focus, QLineEdit)
