"""Calls to the authorization server as any client would make them, and their answers."""

import base64
import hashlib
import http.client
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

CLIENT_ID, CLIENT_SECRET = "csr-desktop-demo", "demosecret"
REDIRECT_URI = "http://127.0.0.1:5000/authorize"
VERIFIER = "v" * 43
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
PERSON = {"user": "hostid", "password": "hostpassword"}


def challenge_of(verifier: str) -> str:
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


REQUEST = {
    "response_type": "code",
    "client_id": CLIENT_ID,
    "redirect_uri": REDIRECT_URI,
    "scope": "spark:all",
    "state": "st&te",
    "code_challenge": challenge_of(VERIFIER),
    "code_challenge_method": "S256",
}


def basic(client_id: str = CLIENT_ID, secret: str = CLIENT_SECRET) -> dict[str, str]:
    encoded = base64.b64encode(f"{client_id}:{secret}".encode()).decode()
    return {"Authorization": f"Basic {encoded}"}


@dataclass
class Reply:
    status: int
    headers: http.client.HTTPMessage
    text: str

    @property
    def json(self) -> dict[str, Any]:
        assert self.headers["Content-Type"].startswith("application/json")
        assert self.headers["Cache-Control"] == "no-store"
        content = json.loads(self.text)
        assert isinstance(content, dict)
        return content

    @property
    def word(self) -> str:
        """The reason of a refusal in the service's form."""
        assert set(self.json) == {"message", "errors", "trackingId"}
        (error,) = self.json["errors"]
        return str(error["description"])

    @property
    def told(self) -> dict[str, str]:
        """What the browser brings back to the program."""
        assert self.status == 303
        address, _, query = self.headers["Location"].partition("?")
        assert address == REDIRECT_URI
        return {name: value for name, (value,) in parse_qs(query).items()}

    def hidden(self) -> dict[str, str]:
        pattern = r'<input type="hidden" name="([^"]*)" value="([^"]*)">'
        return {unescape(name): unescape(value) for name, value in re.findall(pattern, self.text)}


def fetch(method: str, url: str, body: str, headers: Mapping[str, str]) -> Reply:
    parts = urlsplit(url)
    assert parts.hostname
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=10)
    try:
        target = url.removeprefix(f"{parts.scheme}://{parts.netloc}")
        connection.request(method, target, body, dict(headers))
        answer = connection.getresponse()
        return Reply(answer.status, answer.headers, answer.read().decode())
    finally:
        connection.close()


def get(url: str, query: Mapping[str, str] | None = None, **headers: str) -> Reply:
    return fetch("GET", f"{url}?{urlencode(query)}" if query else url, "", headers)


def send_form(url: str, form: Mapping[str, str], headers: Mapping[str, str] | None = None) -> Reply:
    return fetch("POST", url, urlencode(form), {**FORM, **(headers or {})})


def sign_in(base: str, **changes: str) -> dict[str, str]:
    """Sign in like a user: read the page, fill it in, send it with its hidden fields."""
    page = get(f"{base}/authorize", REQUEST)
    assert page.status == 200
    decided = {**page.hidden(), **PERSON, "decision": "allow", **changes}
    return send_form(f"{base}/authorize", decided).told


def exchange(base: str, code: str, **changes: str) -> Reply:
    form = {
        "grant_type": "authorization_code",
        "client_id": CLIENT_ID,
        "client_secret": CLIENT_SECRET,
        "code": code,
        "redirect_uri": REDIRECT_URI,
        "code_verifier": VERIFIER,
        **changes,
    }
    return send_form(f"{base}/access_token", form)


def refresh(base: str, token: str, **changes: str) -> Reply:
    form = {
        "grant_type": "refresh_token",
        "client_id": CLIENT_ID,
        "client_secret": CLIENT_SECRET,
        "refresh_token": token,
        **changes,
    }
    return send_form(f"{base}/access_token", form)


def who(base: str, access: str) -> Reply:
    return get(f"{base}/people/me", Authorization=f"Bearer {access}")


def begin_device(base: str, **changes: str) -> Reply:
    form = {"client_id": CLIENT_ID, "scope": "spark:all", **changes}
    return send_form(f"{base}/device/authorize", form)


def poll(
    base: str, device_code: str, headers: Mapping[str, str] | None = None, **changes: str
) -> Reply:
    form = {
        "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
        "device_code": device_code,
        "client_id": CLIENT_ID,
        **changes,
    }
    return send_form(f"{base}/device/token", form, basic() if headers is None else headers)
