"""A rep at the Preferences window, with services that keep everything in memory."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import cast

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from csr_desktop.sessions.credentials.passwords import Passwords
from csr_desktop.sessions.credentials.sign_in import SignIn
from csr_desktop.sessions.services import Services
from csr_desktop.settings.merged import SettingsFiles
from csr_desktop.settings.preferences.preferences import Origin, Preferences, Settings
from csr_desktop.settings.sites.facts import SiteAnswer, SiteFacts
from csr_desktop.settings.sites.site import Site, SiteProblem, check_site
from csr_desktop.settings.toml.file import Mistake, convert
from csr_desktop.system.paths import Paths
from csr_desktop.ui.preferences.controller import PreferencesController
from csr_desktop.ui.preferences.sites_page_controller import SitesPageController
from csr_desktop.ui.preferences.window import PreferencesWindow
from csr_desktop.webex.cancellation import Canceled, Cancellation
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.secret import Secret
from csr_desktop.wiring import build_services
from tests.support.events import activate
from tests.support.memory_keyring import MemoryKeyring
from tests.support.rep import Rep


class MemorySettings:
    """Preferences over an administrator's defaults and forced values."""

    mistakes: tuple[Mistake, ...] = ()

    def __init__(self) -> None:
        self.forced: dict[str, object] = {}
        self.defaults: dict[str, object] = {}
        self.own: dict[str, object] = {}
        self.saves: list[dict[str, object]] = []
        self.disk_is_full = False

    def save(self, changes: Mapping[str, object]) -> Settings:
        if self.disk_is_full:
            raise OSError(28, "No space left on device")
        own = {**self.own, **changes}
        own = {key: value for key, value in own.items() if value is not None}
        convert(own, Preferences)
        self.own = own
        self.saves.append(dict(changes))
        return self.settings

    @property
    def settings(self) -> Settings:
        values = {**self.defaults, **self.own, **self.forced}
        origins = dict.fromkeys(self.defaults, Origin.POLICY_DEFAULT)
        origins |= dict.fromkeys(self.own, Origin.PREFERENCES)
        origins |= dict.fromkeys(self.forced, Origin.POLICY_FORCED)
        return Settings(msgspec.convert(values, Preferences), origins)


class MemorySites:
    """The sites, and which of them the administrator has set."""

    faults: tuple[str, ...] = ()

    def __init__(self) -> None:
        self.sites: list[Site] = []
        self.locked: set[str] = set()
        self.mistakes: tuple[Mistake, ...] = ()
        self.disk_is_full = False

    def load(self) -> tuple[tuple[Site, ...], tuple[Mistake, ...]]:
        return tuple(self.sites), self.mistakes

    def completed(self, site: Site, *, is_new: bool) -> Site:
        return site

    def _check(self, site: Site, names: list[str]) -> None:
        if self.disk_is_full:
            raise OSError(28, "No space left on device")
        check_site(msgspec.structs.replace(site, authentication="password"))
        if site.name in names:
            raise SiteProblem("name", "A site with this name already exists.")

    def add(self, site: Site) -> None:
        self._check(site, [other.name for other in self.sites])
        self.sites.append(site)

    def replace(self, name: str, site: Site) -> None:
        self._check(site, [other.name for other in self.sites if other.name != name])
        self.sites = [site if other.name == name else other for other in self.sites]

    def remove(self, name: str) -> None:
        if self.disk_is_full:
            raise OSError(28, "No space left on device")
        self.sites = [site for site in self.sites if site.name != name]

    def reorder(self, names: Sequence[str]) -> None:
        if self.disk_is_full:
            raise OSError(28, "No space left on device")
        order = iter([next(s for s in self.sites if s.name == name) for name in names])
        self.sites = [s if s.name in self.locked else next(order) for s in self.sites]

    def is_locked(self, name: str) -> bool:
        return name in self.locked

    def choose_fault(self, name: str) -> Site | None:
        raise ValueError(name)

    def close(self) -> None:
        pass


STOPPED = Problem(Cause.STOPPED, Certainty.NOT_SENT)


class Gate:
    """An answer waits here until the test releases it, or the rep cancels."""

    def __init__(self) -> None:
        self._open = threading.Event()
        self._open.set()
        self.reached = threading.Event()

    def shut(self) -> None:
        self._open.clear()

    def let_go(self) -> None:
        self._open.set()

    def wait(self, cancellation: Cancellation) -> bool:
        """False if it was canceled."""
        self.reached.set()
        with suppress(Canceled), cancellation.waking(self._open.set):
            self._open.wait(30)
        return cancellation.cause is None


@dataclass
class SiteSays:
    """What every site answers from now on."""

    problem: Problem | None = None
    is_reached: bool = True
    facts: SiteFacts = field(default_factory=SiteFacts)
    sign_in: Problem | None = None
    gate: Gate = field(default_factory=Gate)
    asked: list[str] = field(default_factory=list)
    passwords: Passwords | None = None

    def with_password(self, _site: Site, _password: Secret) -> SiteSays:
        return self

    def __call__(self, site: Site, cancellation: Cancellation) -> SiteAnswer:
        self.asked.append(f"test {site.name}")
        if not self.gate.wait(cancellation):
            return SiteAnswer(site, problem=STOPPED)
        version = "WebEx XML API V11.2.0 SP9"
        return SiteAnswer(site, self.is_reached, version, self.problem, self.facts, 0.1)


class MemorySignIn:
    """Tickets, by the site's name."""

    def __init__(self, says: SiteSays) -> None:
        self._says = says
        self._tickets: set[str] = set()

    def sign_in(self, site: Site, cancellation: Cancellation) -> Problem | None:
        if not self._says.gate.wait(cancellation):
            return STOPPED
        if self._says.sign_in is None:
            self._tickets.add(site.name)
        return self._says.sign_in

    def prepare(self, site: Site, cancellation: Cancellation) -> None:
        """Nothing is fetched ahead."""

    def sign_out(self, site: Site) -> None:
        self._tickets.discard(site.name)

    def is_signed_in(self, site: Site) -> bool:
        return site.name in self._tickets


class PreferencesRep:
    """A rep at the Preferences window."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.settings = MemorySettings()
        self.sites = MemorySites()
        self.says = SiteSays()
        self.told: list[Settings] = []
        self._controller: PreferencesController | None = None
        self._rep: Rep | None = None

    def build(
        self, paths: Paths, files: SettingsFiles, *, demo: bool, debug: bool = False
    ) -> Services:
        """The program's own services, but for what the window asks."""
        built = build_services(paths, files, demo=demo, debug=debug)
        self.says.passwords = built.passwords
        services = replace(
            built,
            sites=self.sites,
            settings=cast("SettingsFiles", self.settings),
            sign_in=cast("SignIn", MemorySignIn(self.says)),
        )
        vars(services)["ask_site"] = self.says  # where cached_property keeps the real one
        return services

    def begins(self, rep: Rep) -> None:
        self._rep = rep
        self._controller = rep.desktop.features.preferences
        self._controller.set_settings(self.settings.settings)
        self._controller.settings_changed.connect(self.told.append)

    @property
    def rep(self) -> Rep:
        assert self._rep is not None
        return self._rep

    @property
    def controller(self) -> PreferencesController:
        assert self._controller is not None
        return self._controller

    @property
    def window(self) -> PreferencesWindow:
        assert self.controller.window is not None
        return self.controller.window

    @property
    def desk(self) -> SitesPageController:
        found = self.window.sites.findChild(SitesPageController)
        assert isinstance(found, SitesPageController)
        return found

    def opens(self) -> PreferencesWindow:
        """Open it with Ctrl+comma, and wait for the saved settings."""
        self.presses(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        self.waits()
        activate(self.qtbot, self.window)
        return self.window

    def waits(self) -> None:
        """Wait for every pending answer of the background."""
        self.rep.waits()

    @property
    def focus(self) -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus

    def presses(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        QTest.keyClick(self.focus, key, modifier)

    def types(self, text: str) -> None:
        self.qtbot.keyClicks(self.focus, text)

    @property
    def answer(self) -> str:
        """The text of the selected site's card."""
        return self.window.sites.card_of_site.result.words


@pytest.fixture
def preferences_rep(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> PreferencesRep:
    """Services in memory, to be filled before the window opens."""
    made = PreferencesRep(qtbot)
    monkeypatch.setattr("csr_desktop.wiring.build_services", made.build)
    return made


@pytest.fixture
def preferences(
    preferences_rep: PreferencesRep,
    open_desktop: Callable[..., Rep],
    memory_keyring: MemoryKeyring,
) -> Callable[[], PreferencesRep]:
    """Start the program, and open the window."""

    def start() -> PreferencesRep:
        preferences_rep.begins(open_desktop())
        preferences_rep.opens()
        return preferences_rep

    return start
