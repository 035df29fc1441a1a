"""The environment of the benchmarks: a screen, empty folders, a site with TLS behind a relay."""

from __future__ import annotations

import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import trustme

if TYPE_CHECKING:
    from csr_desktop.demo_site.server import DemoServer

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT))
SERVICE = "/WBXService/XMLService"
_SITES = """[[sites]]
name = "Benchmark"
url = "https://127.0.0.1:{port}{path}"
webex_id = "hostid"
site_name = "demo"
"""


@dataclass(frozen=True)
class Row:
    """One line of the table: what is measured, its goal, the result, and whether it is met."""

    what: str
    against: str
    goal: str
    figure: str
    holds: bool


def median(figures: Sequence[float]) -> float:
    """The median."""
    return statistics.median(figures)


def p95(figures: Sequence[float]) -> float:
    """The value that 5 % exceed."""
    return percentile(figures, 0.95)


def percentile(figures: Sequence[float], part: float) -> float:
    """The value that this part of all values stays below."""
    ordered = sorted(figures)
    return ordered[max(0, math.ceil(len(ordered) * part) - 1)]


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """An environment with a separate screen (Xvfb) and empty folders."""
    with tempfile.TemporaryDirectory(prefix="csr-desktop-bench-") as home:
        read, write = os.pipe()
        command = ["Xvfb", "-noreset", "-displayfd", str(write), "-screen", "0", "1280x900x24"]
        quiet = subprocess.DEVNULL
        server = subprocess.Popen(command, pass_fds=[write], stdout=quiet, stderr=quiet)
        os.close(write)
        with os.fdopen(read) as number:
            display = f":{number.readline().strip()}"
        try:
            yield {
                "PATH": os.environ["PATH"],
                "LANG": "C.UTF-8",
                "HOME": home,
                "XDG_RUNTIME_DIR": home,
                "DISPLAY": display,
                "PYTHONPATH": os.pathsep.join((str(ROOT), str(HERE))),
                "PYTHON_KEYRING_BACKEND": "memory_keyring.Keyring",
            }
        finally:
            server.kill()
            server.wait()


@contextmanager
def started(
    command: Sequence[str], environment: Mapping[str, str]
) -> Iterator[tuple[subprocess.Popen[str], Callable[[], float]]]:
    """A program, and a function that waits for its next line and returns the time since start."""
    began = time.perf_counter()
    with subprocess.Popen(
        command, env=dict(environment), stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True
    ) as process:

        def next_line() -> float:
            assert process.stdout is not None
            assert process.stdout.readline(), f"{command} ended without a word"
            return time.perf_counter() - began

        try:
            yield process, next_line
        finally:
            process.kill()


@contextmanager
def tls_site() -> Iterator[tuple[int, str]]:
    """The demo site over TLS 1.3: its port, and the file of the authority to trust."""
    with tls_server() as (server, trust):
        port = urlsplit(server.url).port
        assert port is not None
        yield port, trust


@contextmanager
def tls_server() -> Iterator[tuple[DemoServer, str]]:
    """The demo site over TLS 1.3, and the file of the authority to trust."""
    from csr_desktop.demo_site.server import DemoServer

    folder = Path(tempfile.mkdtemp(prefix="csr-desktop-bench-"))
    try:
        authority = trustme.CA()
        certificate = authority.issue_cert("127.0.0.1")
        chain, key, trust = (folder / name for name in ("chain.pem", "key.pem", "trust.pem"))
        certificate.cert_chain_pems[0].write_to_path(chain)
        certificate.private_key_pem.write_to_path(key)
        authority.cert_pem.write_to_path(trust)
        with DemoServer(tls=(str(chain), str(key))) as server:
            yield server, str(trust)
    finally:
        shutil.rmtree(folder)


def write_sites(environment: Mapping[str, str], port: int, more: str = "") -> None:
    """Set up a site at this port; `more` is added to its entry in sites.toml."""
    path = Path(environment["HOME"], ".config", "csr-desktop", "sites.toml")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_SITES.format(port=port, path=SERVICE) + more, "utf-8")
