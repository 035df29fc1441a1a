"""From the demo to the rep's own sites, in the same program."""

from __future__ import annotations

from PySide6.QtGui import QAction

from csr_desktop.system.paths import find_paths
from csr_desktop.ui.widgets.text import without_mnemonic
from tests.support.rep import Rep


def entry(rep: Rep, words: str) -> QAction:
    """The menu's entry with these words."""
    entries = {without_mnemonic(action.text()): action for action in rep.window.menu.actions()}
    assert entries[words].isVisible()
    return entries[words]


def test_leave_demo_opens_the_window_of_the_rep_s_own_sites(rep: Rep) -> None:
    rep.types("CASE-1")
    with rep.qtbot.waitSignal(rep.desktop.window_replaced) as replaced:
        entry(rep, "Leave demo").trigger()
    assert replaced.args == [find_paths(demo=False).journal]
    window = rep.desktop.window
    rep.qtbot.waitUntil(window.welcome.isVisible)
    assert window.windowTitle() == "CSR Desktop"
    assert not window.menu._leave_demo.isVisible()
    assert not find_paths(demo=False).sites.exists(), "the demo's sites stay in the demo"


def test_add_your_site_leaves_the_demo_and_asks_for_the_site(rep: Rep) -> None:
    with rep.qtbot.waitSignal(rep.desktop.window_replaced):
        entry(rep, "Add your site…").trigger()
    dialog = rep.desktop.window.sites.dialog
    assert dialog is not None
    rep.qtbot.waitUntil(dialog.isVisible)
    dialog.reject()
