"""A browser driven by W3C WebDriver: JSON over HTTP to the chromedriver that Debian packages.

Only what these tests need. The protocol is a standard, and the driver is installed with its
browser, so neither becomes outdated. Beyond the standard: Chromium's own command for user settings.
"""

from __future__ import annotations

import base64
import os
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep
from types import TracebackType
from typing import Any, Self

import requests

TAB, SHIFT, ENTER = "\ue004", "\ue008", "\ue007"
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # the standard's name for a reference
_TIMEOUT = 20
_STARTED = re.compile(r"started successfully on port (\d+)")


@contextmanager
def running_driver() -> Iterator[str]:
    """Run chromedriver on a free port; give its address."""
    command = ["chromedriver", "--port=0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            ports = (_STARTED.search(line) for line in process.stdout)
            yield f"http://127.0.0.1:{next(port[1] for port in ports if port)}"
        finally:
            process.terminate()


class Browser:
    """One window with a separate profile, without a screen."""

    def __init__(self, driver: str, profile: Path) -> None:
        self._http = requests.Session()
        self._http.trust_env = False
        arguments = ["--headless=new", f"--user-data-dir={profile}", "--window-size=1280,900"]
        if os.geteuid() == 0:
            arguments.append("--no-sandbox")  # root has none
        options = {"goog:chromeOptions": {"args": arguments}}
        self._url = f"{driver}/session"
        started = self._call("POST", "", capabilities={"alwaysMatch": options})
        self._url += f"/{started['sessionId']}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._call("DELETE", "")
        self._http.close()

    def open(self, url: str) -> None:
        """Open the address, and wait until the page is loaded."""
        self._call("POST", "/url", url=url)

    @property
    def url(self) -> str:
        """The current address."""
        return str(self._call("GET", "/url"))

    @property
    def title(self) -> str:
        """The tab's title."""
        return str(self._call("GET", "/title"))

    @property
    def text(self) -> str:
        """The visible text."""
        return str(self.run("return document.body?.innerText"))

    def wait_for(self, words: str) -> None:
        """Wait until a page shows this text. AssertionError: it shows another."""
        end = monotonic() + _TIMEOUT
        while words not in (text := self.text):
            assert monotonic() < end, text
            sleep(0.02)

    def run(self, script: str, *arguments: object) -> Any:
        """Run a script as the body of a function; a promise is waited for."""
        return self._call("POST", "/execute/sync", script=script, args=list(arguments))

    def press(self, *keys: str) -> None:
        """Press keys one after the other; a text is as many keys as it has characters."""
        moves = [{"type": kind, "value": k} for k in "".join(keys) for kind in ("keyDown", "keyUp")]
        self._act(moves)

    def chord(self, held: str, key: str) -> None:
        """Press a key while another is held."""
        order = [("keyDown", held), ("keyDown", key), ("keyUp", key), ("keyUp", held)]
        self._act([{"type": kind, "value": value} for kind, value in order])

    def focused(self) -> str:
        """Give the id of what has the focus, else its text, else its name."""
        return str(
            self.run("const e = document.activeElement; return e.id || e.innerText || e.localName")
        )

    def set_up(self, command: str, **parameters: object) -> None:
        """Set up the browser as its user might: a command of the DevTools protocol."""
        self._call("POST", "/goog/cdp/execute", cmd=command, params=parameters)

    def picture(self) -> bytes:
        """A screenshot as PNG."""
        return base64.b64decode(self._call("GET", "/screenshot"))

    def _act(self, moves: list[dict[str, str]]) -> None:
        self._call("POST", "/actions", actions=[{"type": "key", "id": "keys", "actions": moves}])

    def _call(self, method: str, path: str, **content: object) -> Any:
        json = content if method == "POST" else None
        answer = self._http.request(method, self._url + path, json=json, timeout=_TIMEOUT)
        value = answer.json()["value"]
        if answer.status_code != 200:
            raise RuntimeError(f"{value['error']}: {value['message']}")
        return value
