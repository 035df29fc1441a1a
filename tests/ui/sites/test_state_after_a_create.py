"""The site's state follows from the result of a create, at once and both ways."""

from __future__ import annotations

import socket
from collections.abc import Callable

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.demo_site.service import PATH
from csr_desktop.ui.sites.site_bar import SiteBar
from tests.support.rep import Rep


def test_a_site_comes_back_and_goes_down(rep_of: Callable[[str], Rep]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = DemoServer(port=port)
    rep = rep_of(f"http://127.0.0.1:{port}{PATH}")
    bar = rep.window.site_bar
    reason = "The server refused the connection."
    rep.qtbot.waitUntil(lambda: state_of(bar) == "Offline")
    assert reason in bar._state.toolTip()
    assert bar._list.accessibleDescription().startswith(reason)
    states: list[str] = []
    rep.desktop.background.attempt_ended.connect(lambda _: states.append(state_of(bar)))
    rep.types("CASE-1")
    with server:
        rep.creates()
        assert rep.key_on_screen
    assert bar._list.accessibleDescription() == bar._state.toolTip() == ""
    rep.window.form.focus_first()
    rep.creates()
    assert states == ["Online", "Offline"]
    assert rep.window.outcome.problem.heading.text().endswith("No session was created")
    assert reason in bar._state.toolTip()


def state_of(bar: SiteBar) -> str:
    return bar._state.text()
