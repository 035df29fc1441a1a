"""Repeat last session: Ctrl+R fills in this site's last attempt, and sends nothing."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Qt

from csr_desktop.settings.sites.site import TrackingCode
from csr_desktop.ui.presets.repeat_last_controller import RepeatLastController
from tests.support.forms import code, ctrl, notice, site_of, use_codes
from tests.support.rep import Rep, SilentSite, sessions_made


def test_same_again_fills_and_never_sends(rep: Rep, said: list[str]) -> None:
    form = rep.window.form
    assert not rep.window.menu.repeat_last.isEnabled(), "there is nothing to repeat yet"
    form.session_types.setCurrentIndex(1)
    rep.types("CASE-1")
    form.fill(None, {2: "Hardware", 5: "x"})
    rep.creates()
    ctrl(rep, Qt.Key.Key_N)
    form.session_types.setCurrentIndex(0)
    code(rep, 7).set_text("of another customer")

    ctrl(rep, Qt.Key.Key_R)
    assert form.session_types.currentIndex() == 1
    assert {n: text for n, text in form.typed.items() if text} == {
        1: "CASE-1",
        2: "Hardware",
        5: "x",
    }
    assert said[-1] == "Filled in from your last session"
    assert len(sessions_made(rep)) == 1
    assert not rep.desktop.background.is_creating

    rep.types("CASE-2")
    rep.creates()
    first, second = sessions_made(rep)
    assert second.tracking_codes == {**first.tracking_codes, 1: "CASE-2"}


def test_a_failed_attempt_counts_too(rep: Rep) -> None:
    rep.types("CASE-1")
    rep.window.form.session_types.addItem("Training", 999)
    rep.window.form.session_types.setCurrentIndex(4)
    rep.creates()
    rep.window.form.clear()
    ctrl(rep, Qt.Key.Key_R)
    assert rep.window.form.typed[1] == "CASE-1"


def test_the_journal_s_last_attempt_is_there_after_a_new_start(
    open_desktop: Callable[..., Rep],
) -> None:
    rep = open_desktop(demo=True)
    for case in ("CASE-1", "CASE-2"):
        rep.window.form.focus_first()
        rep.types(case)
        rep.creates()
    rep.window.close()
    assert rep.desktop.close()

    again = open_desktop(demo=True)
    assert again.window.menu.repeat_last.isEnabled()
    ctrl(again, Qt.Key.Key_R)
    assert again.window.form.typed[1] == "CASE-2"


def test_only_the_last_attempt_is_kept_in_memory(rep: Rep) -> None:
    controller = rep.window.form.findChild(RepeatLastController)
    assert controller is not None
    for case in ("CASE-1", "CASE-2", "CASE-3"):
        rep.window.form.clear()
        rep.window.form.focus_first()
        rep.types(case)
        rep.creates()
    (kept,) = controller._known.values()
    assert kept.first_code == "CASE-3"


def test_each_site_has_its_own(rep: Rep) -> None:
    rep.types("CASE-1")
    rep.creates()
    other = msgspec.structs.replace(site_of(rep), name="Other")
    rep.window.sites.set_sites((site_of(rep), other))
    rep.window.sites.pick("Other")
    assert not rep.window.menu.repeat_last.isEnabled()
    rep.window.sites.pick("Demo site")
    assert rep.window.menu.repeat_last.isEnabled()


def test_what_the_site_no_longer_has_is_said(rep: Rep) -> None:
    rep.types("CASE-1")
    rep.window.form.fill(None, {2: "Hardware"})
    rep.creates()
    use_codes(rep, TrackingCode(2, "Department", values=("Sales",)), TrackingCode(3, default="d"))
    ctrl(rep, Qt.Key.Key_R)
    assert rep.window.form.typed == {2: "", 3: ""}
    assert "This site doesn't use tracking code 1. “CASE-1” was ignored." in notice(rep)
    assert "“Hardware” isn't in the list for Department. Select another value." in notice(rep)


def test_while_a_request_is_out_it_is_held(
    rep_of: Callable[[str], Rep], silent_site: SilentSite
) -> None:
    rep = rep_of(silent_site.url)
    rep.types("CASE-1")
    for _ in range(2):
        rep.presses(Qt.Key.Key_Return)
        rep.sees_it_out(silent_site)
        assert not rep.window.menu.repeat_last.isEnabled()
        with rep.qtbot.waitSignal(rep.desktop.background.attempt_ended):
            rep.presses(Qt.Key.Key_Space)
        assert rep.window.menu.repeat_last.isEnabled()
        silent_site.received.clear()
        rep.window.form.focus_first()
