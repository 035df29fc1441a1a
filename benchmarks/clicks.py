"""From the click to the key on screen, over TLS and a round trip of 40 ms."""

from __future__ import annotations

import http.client
import json
import ssl
import subprocess
import sys
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import requests
from relay import ROUND_TRIP, Relay
from stage import (
    HERE,
    ROOT,
    SERVICE,
    Row,
    median,
    p95,
    percentile,
    screen,
    tls_server,
    write_sites,
)

if TYPE_CHECKING:
    from csr_desktop.demo_site.server import DemoServer

_BROWSER = """authentication = "browser"
[sites.oauth]
client_id = "csr-desktop-demo"
client_secret = "demosecret"
redirect_uri = "http://127.0.0.1:5000/authorize"
base_url = "https://127.0.0.1:{}/v1"
"""
REQUEST = (ROOT / "tests/demo_site/data/create_support_session.xml").read_bytes()


def measure(*, quick: bool) -> list[Row]:
    """Measure the window, then a cold request in Python and in curl, and the site's own time."""
    clicks = 12 if quick else 60
    with tls_server() as (server, trust), screen() as environment:
        port = urlsplit(server.url).port
        assert port is not None
        relay = Relay(port)
        environment |= {"SSL_CERT_FILE": trust}
        signed_in = environment | _signed_in(server)
        browser, _ = _of_the_window(clicks, relay.port, signed_in, _BROWSER.format(relay.port))
        ours, pauses = _of_the_window(clicks, relay.port, environment)
        url = f"https://127.0.0.1:{relay.port}{SERVICE}"
        cold = [_cold(url, trust) for _ in range(clicks)]
        curl = [_curl(url, trust) for _ in range(clicks)]
        own = _site_s_own(port, trust, clicks)
        relay.close()
    limit = ROUND_TRIP * 1000 + own
    return [
        _over_limit("click → key on screen, median", median(ours), limit, 20),
        _over_limit("click → key on screen, p95", p95(ours), limit, 40),
        _over_limit("click → key, browser sign-in, median", median(browser), limit, 20),
        _over_limit("click → key, browser sign-in, p95", p95(browser), limit, 40),
        _ratio("a cold requests.post", median(ours), median(cold)),
        _ratio("a cold curl", median(ours), median(curl)),
        _pause("main thread's longest pause, p99", percentile(pauses, 0.99), 16),
        _pause("main thread's longest pause, worst", max(pauses), 33),
    ]


def _over_limit(what: str, ours: float, limit: float, most: float) -> Row:
    over = ours - limit
    figure = f"limit + {over:.0f} ms ({ours:.0f} ms; limit {limit:.0f} ms)"
    against = "one round trip and the site's own time"
    return Row(what, against, f"limit + {most:.0f} ms", figure, over <= most)


def _ratio(other: str, ours: float, theirs: float) -> Row:
    ratio = ours / theirs
    figure = f"{ratio:.2f} ({ours:.0f} ms, {theirs:.0f} ms)"
    return Row("click → key on screen", other, "≤ 0.6", figure, ratio <= 0.6)


def _pause(what: str, figure: float, most: float) -> Row:
    return Row(what, "one frame at 60 Hz", f"≤ {most:.0f} ms", f"{figure:.1f} ms", figure <= most)


def _signed_in(server: DemoServer) -> dict[str, str]:
    """The sign-in that an earlier run of the program left in the keyring."""
    tokens = server.site.authorization.grants.give_tokens("hostid")
    return {"BENCH_REFRESH_TOKEN": tokens.refresh}


def _of_the_window(
    clicks: int, port: int, environment: Mapping[str, str], more: str = ""
) -> tuple[list[float], list[float]]:
    write_sites(environment, port, more)
    command = [sys.executable, str(HERE / "window_clicks.py"), str(clicks)]
    ended = subprocess.run(
        command, env=dict(environment), capture_output=True, text=True, timeout=600, check=True
    )
    lines = [json.loads(line) for line in ended.stdout.splitlines()]
    taken = [line["click"] for line in lines if "click" in line]
    assert len(taken) == clicks, ended.stdout[-500:]
    return taken, lines[-1]["pauses"]


def _cold(url: str, trust: str) -> float:
    began = time.perf_counter()
    answer = requests.post(url, REQUEST, verify=trust, timeout=10)
    assert b"sessionKey" in answer.content
    return (time.perf_counter() - began) * 1000


def _curl(url: str, trust: str) -> float:
    command = ["curl", "--silent", "--cacert", trust, "--data-binary", "@-"]
    timed = [*command, "--output", "/dev/null", "--write-out", "%{time_total}", url]
    ended = subprocess.run(timed, input=REQUEST, capture_output=True, check=True)
    return float(ended.stdout) * 1000


def _site_s_own(port: int, trust: str, rounds: int) -> float:
    """The same request over a warm connection without the relay: the site's own time."""
    context = ssl.create_default_context(cafile=trust)
    connection = http.client.HTTPSConnection("127.0.0.1", port, context=context)
    taken = []
    for _ in range(rounds):
        began = time.perf_counter()
        connection.request("POST", SERVICE, REQUEST)
        connection.getresponse().read()
        taken.append((time.perf_counter() - began) * 1000)
    connection.close()
    return median(taken)
