"""Easily found tokens, codes and client secrets, searched for everywhere after a sign-in."""

from __future__ import annotations

import html
import json
import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, parse_qsl, urlsplit

import pytest
import requests
from PySide6.QtGui import QGuiApplication

from csr_desktop.demo_site.authorization.integration import CLIENT_ID
from csr_desktop.sessions.draft import Draft
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.faults import Problem
from csr_desktop.webex.oauth.device import DeviceCode
from tests.support.accessibility import texts_of
from tests.support.answers import failure, http, ticket
from tests.support.canary import QUOTING, disguises
from tests.support.memory_keyring import MemoryKeyring
from tests.support.rep import Rep
from tests.support.scripted_server import Conversation, ScriptedServer
from tests.support.single_sign_on import SERVICE, free_redirect_uri

CODE = "Canary<code>&of'the=authorization/0815"
SECRET = "Canary<&>client'secret=of/the+integration"
ACCESS = "Canary<access>&token'of=the/session+4711"
REFRESH = "Canary<refresh>&token'of=the/month+0816"
ROTATED = "Canary<rotated>&token'of=the/month+0817"
DEVICE = "Canary<device>&code'of=the/rep+0818"
TICKET = "Canary<ticket>&of'the=session/4712"
CANARIES = (CODE, SECRET, ACCESS, REFRESH, ROTATED, DEVICE, TICKET)

GOOD = {
    "access_token": ACCESS,
    "expires_in": 900,
    "refresh_token": REFRESH,
    "refresh_token_expires_in": 86400,
}
PERSON = {"emails": ["zoe@acme.com"], "displayName": "Zoe"}
CODE_ANSWER = {
    "device_code": DEVICE,
    "user_code": "123456",
    "verification_uri": "https://acme.example/device",
    "verification_uri_complete": "https://acme.example/device?userCode=123456",
    "expires_in": 3,
    "interval": 1,
}
Answer = Callable[[str], bytes]


def as_json(fields: object, status: str = "200 OK") -> bytes:
    return http(json.dumps(fields).encode(), status)


def in_webex_s_form(text: str) -> bytes:
    """A refusal that quotes the whole request, in each of its fields."""
    fields = {"message": text, "errors": [{"description": f"invalid_grant {text}"}]}
    return as_json(fields | {"trackingId": text[:90]}, "400 Bad Request")


def in_the_rfc_s_form(text: str) -> bytes:
    return as_json({"error": "invalid_grant", "error_description": text}, "400 Bad Request")


QUOTES: dict[str, Answer] = {
    "Webex's form": in_webex_s_form,
    "RFC 6749's form": in_the_rfc_s_form,
    "a page": lambda text: http(f"<html>{html.escape(text)}</html>".encode(), "403 Forbidden"),
    "no JSON": lambda text: http(f'{{"{text}'.encode()),
    "500": lambda text: http(text.encode(), "500 Broken"),
    "a token that is none": lambda text: as_json({"access_token": [text], "message": text}),
}


@dataclass
class Company:
    """A company's authorization server and its site, at one address; each answer can be changed.

    `refusals` are by the last part of the path, and quote the request's own words.
    """

    refusals: dict[str, Answer] = field(default_factory=dict)
    site: Callable[[bytes], bytes | None] = lambda _: None
    verifiers: list[str] = field(default_factory=list)

    def play(self, client: Conversation) -> None:
        while request := client.read_request():
            client.send(self._answer(request))

    def _answer(self, request: bytes) -> bytes:
        head, _, body = request.partition(b"\r\n\r\n")
        path = head.split(b" ")[1].decode().rpartition("/")[2]
        form = dict(parse_qsl(body.decode("utf-8", "replace")))
        self.verifiers += filter(None, [form.get("code_verifier")])
        if path in self.refusals:
            said = " ".join((*form.values(), head.decode("latin-1")))
            return self.refusals[path](said)
        if path == "access_token":
            is_new = form["grant_type"] == "authorization_code"
            return as_json(GOOD if is_new else GOOD | {"refresh_token": ROTATED})
        if path == "me":
            return as_json(PERSON)
        if path == "authorize":
            return as_json(CODE_ANSWER)
        if path == "token":
            return as_json(GOOD)
        return self.site(request) or self._xml(request)

    def _xml(self, request: bytes) -> bytes:
        return http(ticket(html.escape(TICKET))) if b"AuthenticateUser" in request else http()


def quoting(element: str, answer: Answer) -> Callable[[bytes], bytes | None]:
    """Answer every call with this element by quoting its text."""

    def site(request: bytes) -> bytes | None:
        found = re.search(f"<{element}>(.*?)</{element}>", request.decode("utf-8", "replace"))
        return answer(html.unescape(found[1])) if found else None

    return site


ENDS: dict[str, Company] = {
    "a key": Company(),
    **{f"exchange: {name}": Company({"access_token": quote}) for name, quote in QUOTES.items()},
    **{f"people/me: {name}": Company({"me": quote}) for name, quote in QUOTES.items()},
    **{
        f"ticket: {name}": Company(site=quoting("accessToken", quote))
        for name, quote in QUOTING.items()
    },
    "create: reason": Company(site=quoting("sessionTicket", QUOTING["reason"])),
}
OF_A_CODE: dict[str, Company] = {
    "a key": Company(),
    **{f"code: {name}": Company({"authorize": quote}) for name, quote in QUOTES.items()},
    **{f"poll: {name}": Company({"token": quote}) for name, quote in QUOTES.items()},
}
OF_A_TOKEN = {
    "a key": Company(),
    "refused": Company(
        site=quoting(
            "webExAccessToken",
            lambda text: http(
                failure("030048", f"WebEx access token is invalid {html.escape(text)}")
            ),
        )
    ),
    **{name: Company(site=quoting("webExAccessToken", quote)) for name, quote in QUOTING.items()},
}
RENEWALS: dict[str, Company] = {
    "a key": Company(),
    **{f"refresh: {name}": Company({"access_token": quote}) for name, quote in QUOTES.items()},
}


def browser(url: str) -> None:
    """Come back at once, with the canary for a code."""
    query = parse_qs(urlsplit(url).query)
    back = {"code": CODE, "state": query["state"][0]}

    def go() -> None:
        page = requests.get(query["redirect_uri"][0], params=back, timeout=10)
        assert CODE not in page.text + page.url

    threading.Thread(target=go).start()


@dataclass
class Stage:
    """The window on a company's site, and all of its text."""

    rep: Rep
    site: Site
    keyring: MemoryKeyring
    said: list[object] = field(default_factory=list)

    def signs_in(self, *, with_code: bool = False) -> None:
        background = self.rep.desktop.background
        background.sign_in_ended.connect(lambda _, problem: self.said.append(problem))
        background.sign_in_waiting.connect(lambda _, code: self.said.append(code))
        background.sign_in_changed.connect(lambda _, state: self.said.append(state))
        with self.rep.qtbot.waitSignal(background.sign_in_ended):
            background.sign_in(self.site, with_code=with_code)

    def creates(self) -> None:
        background = self.rep.desktop.background
        with self.rep.qtbot.waitSignal(background.attempt_ended):
            background.create(Draft(self.site, 13, {1: "CASE-1"}))
        problem = self.rep.window.outcome.problem
        if not problem.isHidden():
            problem.details_button.setChecked(True)
            problem._copy.click()
            self.said.append(self.rep.clipboard)
        with self.rep.qtbot.waitSignal(QGuiApplication.clipboard().dataChanged):
            self.rep.window.menu.diagnostics.trigger()
        self.said.append(self.rep.clipboard)


Open = Callable[..., Stage]


@pytest.fixture
def stage(
    open_desktop: Callable[..., Rep],
    write_sites: Callable[[str], Path],
    memory_keyring: MemoryKeyring,
) -> Iterator[Open]:
    servers: list[ScriptedServer] = []

    def open_(company: Company, token_use: str = "session ticket") -> Stage:
        server = ScriptedServer(company.play)
        servers.append(server)
        write_sites(
            f'[[sites]]\nname = "Acme"\nurl = "{server.url}"\nwebex_id = "hostid"\n'
            'site_name = "acme"\nauthentication = "browser"\n'
            f'[sites.oauth]\nclient_id = "{CLIENT_ID}"\nredirect_uri = "{free_redirect_uri()}"\n'
            f'base_url = "http://127.0.0.1:{server.port}/v1"\ntoken_use = "{token_use}"\n'
        )
        memory_keyring.passwords[SERVICE, f"oauth:{CLIENT_ID}"] = SECRET
        rep = open_desktop(debug=True)
        rep.desktop.background.browser_asked.connect(browser)
        site = rep.window.site_bar.site
        assert isinstance(site, Site)
        return Stage(rep, site, memory_keyring)

    yield open_
    for server in servers:
        server.close()


def assert_nowhere(stage: Stage, folders: Path, *more: str) -> None:
    services = stage.rep.desktop.background._worker.services
    shown = texts_of(stage.rep.window)
    told = repr((stage.said, stage.rep.attempts, shown, services, vars(services.tokens)))
    told += repr(vars(services.sign_in))
    files = [path for path in folders.rglob("*") if path.is_file()]
    assert len(files) >= 4, "journal, log, sites.toml and the log of everything"
    places = {str(path): path.read_bytes() for path in files}
    places |= {"told": told.encode(), "arguments": Path("/proc/self/cmdline").read_bytes()}
    pieces = {piece for canary in (*CANARIES, *more) for piece in disguises(canary)}
    pieces |= {canary[:16].encode() for canary in CANARIES}
    leaks = [(name, piece) for name, text in places.items() for piece in pieces if piece in text]
    assert leaks == []


@pytest.mark.parametrize("end", ENDS)
def test_of_a_sign_in_with_the_browser(
    end: str, stage: Open, own_folders: Path, everything_logged: Path
) -> None:
    company = ENDS[end]
    at = stage(company)
    at.signs_in()
    at.creates()
    assert_nowhere(at, own_folders, *company.verifiers)
    assert len(company.verifiers[0]) >= 43
    assert everything_logged.stat().st_size > 0


@pytest.mark.parametrize("end", OF_A_CODE)
def test_of_a_sign_in_with_a_code(
    end: str, stage: Open, own_folders: Path, everything_logged: Path
) -> None:
    at = stage(OF_A_CODE[end])
    at.signs_in(with_code=True)
    shown = [code for code in at.said if isinstance(code, DeviceCode)]
    problems = [problem for problem in at.said if isinstance(problem, Problem)]
    assert shown or problems
    assert_nowhere(at, own_folders)


@pytest.mark.parametrize("end", OF_A_TOKEN)
def test_of_a_token_that_goes_with_each_request(
    end: str, stage: Open, own_folders: Path, everything_logged: Path
) -> None:
    at = stage(OF_A_TOKEN[end], "access token")
    at.signs_in()
    at.creates()
    assert_nowhere(at, own_folders)


@pytest.mark.parametrize("end", RENEWALS)
def test_of_a_renewal(end: str, stage: Open, own_folders: Path, everything_logged: Path) -> None:
    at = stage(RENEWALS[end])
    at.keyring.passwords[SERVICE, f"refresh:{at.site.account}"] = REFRESH
    at.creates()
    assert_nowhere(at, own_folders)
    if end == "a key":
        kept = at.keyring.passwords[SERVICE, f"refresh:{at.site.account}"]
        assert kept == ROTATED, "the canaries are really at work"


def test_without_a_keyring_they_are_in_memory_alone(
    stage: Open, own_folders: Path, no_keyring: None, everything_logged: Path
) -> None:
    at = stage(Company())
    at.signs_in()
    at.creates()
    assert_nowhere(at, own_folders)
