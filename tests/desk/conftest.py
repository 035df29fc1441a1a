"""A real desktop: a screen (Xvfb), a session bus, a Secret Service, an accessibility bus."""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO, Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCREEN_READER = Path(__file__).with_name("screen_reader.py")
SETTINGS_PORTAL = Path(__file__).with_name("settings_portal.py")
SCHEME = "org.freedesktop.appearance color-scheme uint32 {}"
AT_SPI = "/usr/libexec/at-spi-bus-launcher"
TOOLS = (
    "Xvfb",
    "dbus-daemon",
    "gnome-keyring-daemon",
    "secret-tool",
    "xdotool",
    "setxkbmap",
    "xclip",
    "curl",
    AT_SPI,
)
PATIENCE = 30.0  # seconds
_VISIBLE = ("xdotool", "search", "--onlyvisible")


class Desk:
    """One user's desktop. Programs started here see it and nothing else."""

    def __init__(self, stack: ExitStack, home: Path) -> None:
        self._stack = stack
        self.environment = {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(ROOT),
        }
        self._start_screen()
        self._start_bus()
        self._reader: subprocess.Popen[str] | None = None

    def start(self, *command: str, **options: Any) -> subprocess.Popen[str]:
        """Start a program on this desktop; it ends with the desktop."""
        options.setdefault("env", self.environment)
        options.setdefault("stdout", subprocess.DEVNULL)
        process = subprocess.Popen(command, text=True, **options)
        self._stack.callback(_end, process)
        return process

    def _start_screen(self) -> None:
        """Without -noreset, it refuses connections for a moment after its last program has gone."""
        read, write = os.pipe()
        screen = ("Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-noreset")
        self.start(*screen, "-nolisten", "tcp", pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as number:
            self.environment["DISPLAY"] = f":{number.readline().strip()}"

    def _start_bus(self) -> None:
        bus = self.start(
            "dbus-daemon", "--session", "--print-address", "--nofork", stdout=subprocess.PIPE
        )
        assert bus.stdout is not None
        self._stack.callback(bus.stdout.close)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        self.start(AT_SPI, "--launch-immediately", stderr=subprocess.DEVNULL)

    def start_keyring(self) -> None:
        """A Secret Service with an unlocked keyring."""
        daemon = self.start(
            "gnome-keyring-daemon",
            "secret-tool",
            "--foreground",
            "--unlock",
            "--components=secrets",
            stdin=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert daemon.stdin is not None
        daemon.stdin.write("keyring password")
        daemon.stdin.close()
        bus = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/"]
        ask = [*bus, "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"]
        wait_for(lambda: "true" in self.run(*ask), "the Secret Service")

    def run(self, *command: str, given: str | None = None) -> str:
        """Run a program on this desktop to its end; returns its output."""
        ended = subprocess.run(
            command,
            env=self.environment,
            input=given,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        assert ended.returncode == 0, (command, ended.stdout, ended.stderr)
        return ended.stdout

    def open_program(self, *arguments: str) -> subprocess.Popen[str]:
        """Start CSR Desktop and give its window the keyboard."""
        program = self.start(sys.executable, "-m", "csr_desktop", *arguments)
        wait_for(lambda: self.see("words"), "the window on the accessibility bus")
        self.run(*_VISIBLE, "--sync", "--name", "CSR Desktop", "windowfocus")
        return program

    def turn_to(self, title: str) -> None:
        """Focus a window, as a window manager does when the previous one has closed."""
        self.run(*_VISIBLE, "--sync", "--name", f"^{title}$", "windowfocus", "--sync")

    def window(self, title: str) -> str:
        """The X number of the window with this title."""
        return self.run(*_VISIBLE, "--sync", "--name", f"^{title}$").split()[0]

    def shows_windows(self, count: int) -> None:
        """Wait until the program shows this many windows; an open menu or submenu is one."""
        search = (*_VISIBLE, "--class", "csr-desktop")
        wait_for(lambda: len(self.run(*search).split()) == count, f"{count} windows")

    @property
    def window_in_front(self) -> str:
        """The number of the window under the pointer."""
        told = self.run("xdotool", "mousemove", "200", "200", "getmouselocation", "--shell")
        return dict(line.split("=") for line in told.split())["WINDOW"]

    def see(self, action: str, *, patient: bool = False, **details: str) -> Any:
        """Query the accessibility bus; `patient` waits until there is a result."""
        if patient:
            return wait_for(lambda: self._ask(action, **details), f"{action} {details}")
        return self._ask(action, **details)

    def _ask(self, action: str, **details: str) -> Any:
        if self._reader is None:
            self._reader = self.start(
                "/usr/bin/python3",
                str(SCREEN_READER),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
            )
            for pipe in (self._reader.stdin, self._reader.stdout):
                assert pipe is not None
                self._stack.callback(pipe.close)
        assert self._reader.stdin is not None
        assert self._reader.stdout is not None
        print(json.dumps({"do": action, **details}), file=self._reader.stdin, flush=True)
        ready, _, _ = select.select([self._reader.stdout], [], [], PATIENCE)
        assert ready, f"the accessibility bus does not answer: {action} {details}"
        answer = json.loads(self._reader.stdout.readline())
        return answer.get("answer")

    def says(self, *words: str, window: str = "") -> None:
        """Wait until all of these words are shown."""
        wait_for(lambda: not set(words) - set(self.see("words", window=window)), f"{words}")

    def focuses(self, name: str) -> None:
        """Wait until the control with this name has the focus."""
        wait_for(lambda: self.see("focus") == name, f"the focus in {name}")

    def step(self, key: str) -> None:
        """Press a key that moves the focus, and wait until it has moved."""
        before = self.see("focus")
        self.keys(key)
        wait_for(lambda: self.see("focus") not in (before, None), f"a step from {before}")

    def keys(self, *keys: str) -> None:
        """Press keys, by their X names."""
        self.run("xdotool", "key", "--clearmodifiers", *keys)

    def type_text(self, text: str) -> None:
        """Type on the keyboard."""
        self.run("xdotool", "type", "--delay", "5", text)

    @property
    def clipboard(self) -> str:
        """What another program would paste."""
        return self.run("xclip", "-selection", "clipboard", "-out")

    def screenshot(self, path: Path) -> None:
        """Save a picture of the screen."""
        with path.open("wb") as file:
            subprocess.run(
                ["xwd", "-root", "-silent"], env=self.environment, stdout=file, check=False
            )


def wait_for(thing: Callable[[], Any], what: str) -> Any:
    """Wait until there is a result (not None, not empty, not False)."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if found := thing():
            return found
        time.sleep(0.05)
    pytest.fail(f"waited in vain for {what}")


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@pytest.fixture
def desk(own_folders: Path) -> Iterator[Desk]:
    """A desktop for the test. Without the tools this fails: make test installs them."""
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    assert not missing, f"scripts/setup.sh test installs what is missing here: {missing}"
    home = own_folders / "desk"
    home.mkdir(mode=0o700)
    with ExitStack() as stack:
        yield Desk(stack, home)


def start_site(desk: Desk, *arguments: str) -> tuple[subprocess.Popen[str], str]:
    """Start the demo site as a separate process; returns it and its address."""
    command = (sys.executable, "-m", "csr_desktop.demo_site", "--port", "0", *arguments)
    site = desk.start(*command, stdout=subprocess.PIPE)
    assert site.stdout is not None
    address = site.stdout.readline().strip()
    site.stdout.close()
    return site, address


def open_site(desk: Desk, *arguments: str) -> str:
    """Start the demo site until the end of the test; returns its address."""
    return start_site(desk, *arguments)[1]


@pytest.fixture
def demo_site_alone(desk: Desk) -> str:
    """The demo site, with the account of the service's example; returns its address."""
    return open_site(desk)


def write_sites(desk: Desk, address: str) -> None:
    folder = Path(desk.environment["HOME"]) / ".config" / "csr-desktop"
    folder.mkdir(parents=True)
    (folder / "sites.toml").write_text(
        f'[[sites]]\nname = "Acme Support"\nurl = "{address}"\n'
        'webex_id = "hostid"\nsite_id = "0000"\n'
    )


def said(lines: IO[str]) -> list[Any]:
    line = bytearray()
    while not line.endswith(b"\n"):  # not by readline: select doesn't know what that has read
        ready, _, _ = select.select([lines], [], [], PATIENCE)
        assert ready, "nothing was said"
        line += os.read(lines.fileno(), 1) or b"\n"
    answer = json.loads(line)
    assert isinstance(answer, list)
    return answer
