"""The first paint has the form: it accepts input at once, and a click on Create waits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from csr_desktop.app.controller import Desktop
from csr_desktop.app.startup.first_paint import FirstPaint
from csr_desktop.command_line import Options
from csr_desktop.demo_site.server import DemoServer
from csr_desktop.sessions.outcome import Attempt, Created
from csr_desktop.sessions.site.state import SiteState
from csr_desktop.settings.presets.presets import Preset, Presets
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.form import session_form
from tests.support.events import process_events
from tests.support.memory_keyring import MemoryKeyring

SITE = """
[[sites]]
name = "{name}"
url = "{url}"
webex_id = "hostid"
site_name = "demo"
"""


class Starting:
    """A window that was just painted, and its rep."""

    def __init__(self, qtbot: QtBot, options: Options) -> None:
        self.qtbot = qtbot
        self.desktop = Desktop(options)
        self.window = self.desktop.window
        self.form = self.window.form
        self.window.activateWindow()
        painted = self.window.findChild(FirstPaint)
        assert painted is not None
        with qtbot.waitSignal(painted.done):
            pass
        assert self.desktop._background is None, "nothing of the background is there"
        self.attempts: list[Attempt] = []

    def types(self, text: str) -> None:
        self.qtbot.keyClicks(self._focus, text)

    def presses(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self._focus, key)

    @property
    def _focus(self) -> QWidget:
        focus = self.window.focusWidget()
        assert focus is not None
        return focus

    @property
    def notice(self) -> str:
        return "\n".join(label.text() for label in self.window.notice.findChildren(QLabel))

    def waits(self) -> None:
        """Wait until the sites are read."""
        self.desktop.background.attempt_ended.connect(self.attempts.append)
        with self.qtbot.waitSignal(self.desktop.background.opened):
            pass

    def close(self) -> None:
        self.window.close()
        assert self.desktop.close()


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[..., Starting]]:
    started: list[Starting] = []

    def start(*, demo: bool = False, site: str = "", link: str = "") -> Starting:
        started.append(Starting(qtbot, Options(demo=demo, site=site, link=link)))
        return started[-1]

    yield start
    for each in started:
        each.close()


@pytest.fixture
def sites(demo_server: DemoServer, memory_keyring: MemoryKeyring) -> Callable[..., Path]:
    """Write sites.toml: sites of these names, then more text."""
    host = demo_server.url.split("/")[2]
    memory_keyring.set_password("csr-desktop", f"hostid@{host}", "hostpassword")

    def write(*names: str, more: str = "") -> Path:
        path = find_paths(demo=False).sites
        path.parent.mkdir(parents=True, exist_ok=True)
        text = "".join(SITE.format(name=name, url=demo_server.url) for name in names)
        path.write_text(text + more)
        return path

    return write


def made_at(server: DemoServer) -> list[dict[int, str]]:
    """The tracking codes of every session that the site has created."""
    return [dict(session.tracking_codes) for session in server.site.sessions]


def test_the_first_frame_has_the_fields_and_the_keyboard_is_in_the_first(
    start: Callable[..., Starting], sites: Callable[..., Path]
) -> None:
    sites("Acme", "Beta", more='tracking_codes = [{ number = 4, label = "Ticket" }]\n')
    at = start(site="beta")
    assert [field.code.name for field in at.form.codes] == ["Ticket"]
    assert at.form.session_types.currentText() == "Support session"
    assert at.window.focusWidget() is at.form.codes[0].field
    assert at.window.site_bar.site is not None
    assert at.window.site_bar.site.name == "Beta"
    made = at.form.codes[0]
    at.waits()
    assert at.form.codes[0] is made, "the fields are not built anew"


def test_the_demo_has_its_form_before_its_server(start: Callable[..., Starting]) -> None:
    at = start(demo=True)
    assert [field.code.name for field in at.form.codes[:2]] == ["Case number", "Department"]
    assert at.form.session_types.count() == 4
    fields = list(at.form.codes)
    at.waits()
    assert list(at.form.codes) == fields


@pytest.mark.parametrize("demo", [True, False])
def test_what_is_typed_right_after_the_first_frame_is_in_the_field_at_the_end(
    start: Callable[..., Starting], sites: Callable[..., Path], demo: bool
) -> None:
    sites("Acme")
    at = start(demo=demo)
    at.types("case-47")
    at.presses(Qt.Key.Key_Home)
    at.waits()
    at.types("x")
    assert at.form.typed[1] == "xcase-47", "nor is the caret moved, nor anything selected"


def test_tab_goes_on_to_the_next_field_from_the_first_frame_on(
    start: Callable[..., Starting], sites: Callable[..., Path]
) -> None:
    sites("Acme")
    at = start()
    at.types("one")
    at.presses(Qt.Key.Key_Tab)
    at.types("two")
    at.waits()
    assert at.window.focusWidget() is at.form.codes[1].field
    assert (at.form.typed[1], at.form.typed[2]) == ("one", "two")


def test_enter_right_after_the_first_frame_creates_once_with_the_whole_text(
    start: Callable[..., Starting], sites: Callable[..., Path], demo_server: DemoServer
) -> None:
    sites("Acme")
    at = start()
    at.types("case-4711")
    at.presses(Qt.Key.Key_Return)
    at.presses(Qt.Key.Key_Return)
    at.types("later")
    assert not at.form.isEnabled()
    at.waits()
    at.qtbot.waitUntil(lambda: bool(at.attempts))
    assert isinstance(at.attempts[0].outcome, Created)
    assert made_at(demo_server) == [{1: "case-4711"}]
    assert at.form.isEnabled()
    bar = at.window.site_bar
    at.qtbot.waitUntil(lambda: bar._shown is SiteState.READY)  # the click has ended a measurement


def test_a_press_that_can_not_be_sent_says_why_once_the_worker_is_there(
    start: Callable[..., Starting],
) -> None:
    at = start(demo=True)
    at.presses(Qt.Key.Key_Return)  # the case number is required
    at.waits()
    assert at.attempts == []
    assert at.form.codes[0].field.property("wrong")
    assert at.window.focusWidget() is at.form.codes[0].field


def test_a_form_that_turns_out_otherwise_keeps_the_text_and_drops_the_press(
    start: Callable[..., Starting], sites: Callable[..., Path], demo_server: DemoServer
) -> None:
    sites("Acme")
    at = start()
    at.types("case-4711")
    at.presses(Qt.Key.Key_Return)
    sites("Acme", more='tracking_codes = [{ number = 1, label = "Ticket" }]\n')
    at.waits()
    assert [field.code.name for field in at.form.codes] == ["Ticket"]
    assert at.form.typed == {1: "case-4711"}
    assert "The form has changed." in at.notice
    assert made_at(demo_server) == []
    assert at.form.isEnabled()


def test_a_site_that_is_gone_takes_its_text_with_it_and_no_press_goes_to_another(
    start: Callable[..., Starting], sites: Callable[..., Path], demo_server: DemoServer
) -> None:
    sites("Acme")
    at = start()
    at.types("case-4711")
    at.presses(Qt.Key.Key_Return)
    sites("Beta")
    at.waits()
    assert at.window.site_bar.site is not None
    assert at.window.site_bar.site.name == "Beta"
    assert at.form.typed[1] == ""
    assert not at.desktop.background.is_creating
    assert made_at(demo_server) == []


def test_the_rep_turns_to_another_site_before_the_worker_is_there(
    start: Callable[..., Starting], sites: Callable[..., Path]
) -> None:
    sites("Acme", "Beta")
    at = start()
    at.types("of acme")
    at.window.site_bar.pick("Beta")
    at.form.focus_first()
    at.types("of beta")
    at.waits()
    assert at.window.sites.picked_site is not None
    assert at.window.sites.picked_site.name == "Beta"
    assert at.form.typed[1] == "of beta"
    at.window.sites.pick("Acme")
    assert at.form.typed[1] == "of acme"


def test_a_link_does_not_replace_what_was_typed_before(
    start: Callable[..., Starting], sites: Callable[..., Path]
) -> None:
    sites("Acme")
    at = start(link="csr-desktop://new?code1=CASE-7")
    at.types("mine")
    at.waits()
    assert at.form.typed[1] == "mine"
    assert not at.desktop.features.links.card.isHidden()


def test_without_a_site_a_press_means_nothing(start: Callable[..., Starting]) -> None:
    at = start()
    assert at.form.outline is None
    at.form.submitted.emit()
    at.waits()
    assert at.window.welcome.isVisible()


def test_a_broken_file_shows_no_form_before_the_worker_has_said_why(
    start: Callable[..., Starting], sites: Callable[..., Path]
) -> None:
    sites("Acme", more="broken")
    at = start()
    assert at.form.outline is None
    at.waits()
    assert "sites.toml" in at.notice


def test_no_enter_is_heard_before_a_pause_in_a_form_that_came_late(
    start: Callable[..., Starting],
    sites: Callable[..., Path],
    demo_server: DemoServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(session_form, "_REST", 300)
    at = start()
    sites("Acme")  # after the first paint has looked
    at.waits()
    at.types("711")
    at.presses(Qt.Key.Key_Return)
    assert at.form._hold.isActive()
    assert made_at(demo_server) == []
    at.qtbot.waitUntil(lambda: not at.form._hold.isActive())
    at.presses(Qt.Key.Key_Return)
    at.qtbot.waitUntil(lambda: bool(at.attempts))
    assert made_at(demo_server) == [{1: "711"}]


def test_a_window_that_is_closed_at_once_ends(
    start: Callable[..., Starting], sites: Callable[..., Path]
) -> None:
    sites("Acme")
    at = start()
    at.types("case")
    at.presses(Qt.Key.Key_Return)
    at.window.close()
    assert at.window.isHidden()


def test_presets_push_nothing_when_they_come(start: Callable[..., Starting]) -> None:
    presets = Presets(find_paths(demo=True).presets)
    presets.save(Preset("Demo site", "Printer", None, {3: "x"}))
    starting = start(demo=True)
    chips = starting.window.preset_chips
    assert chips.isVisible(), "their line is kept"
    before = (starting.form.pos(), chips.geometry())
    starting.qtbot.waitUntil(lambda: len(chips.chips) == 1)
    process_events()
    assert (starting.form.pos(), chips.geometry()) == before
