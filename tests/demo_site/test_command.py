"""`python -m csr_desktop.demo_site` as a separate process."""

import os
import re
import signal
import socket
import subprocess
import sys
from urllib.parse import urlsplit

import pytest

from csr_desktop.demo_site.misbehavior import NAMES, SIGN_IN_NAMES
from tests.demo_site.authorization.wire import send_form
from tests.demo_site.wire import EXAMPLE, HOST, call, changed, post

ADDRESS = r"https?://127\.0\.0\.1:(\d+)/WBXService/XMLService\n"

BUFFERED = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}


@pytest.fixture
def start():
    processes: list[subprocess.Popen[str]] = []

    def start_one(*arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-W", "error", "-m", "csr_desktop.demo_site", *arguments]
        pipe = subprocess.PIPE
        process = subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, env=BUFFERED)
        processes.append(process)
        return process

    yield start_one
    for process in processes:
        process.kill()
        process.communicate()


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    line = process.stdout.readline()
    assert re.fullmatch(ADDRESS, line), line
    return line.strip()


def facts_of(process: subprocess.Popen[str]) -> dict[str, str]:
    """The lines after the first, up to the last that is always there."""
    assert process.stdout
    facts: dict[str, str] = {}
    while "Redirect URI" not in facts:
        name, _, value = process.stdout.readline().rstrip("\n").partition(": ")
        facts[name] = value
    return facts


def test_says_what_a_clients_settings_need(start):
    process = start("--port", "0")
    url = first_line(process)
    facts = facts_of(process)
    assert facts == {
        "Account": "hostid, password hostpassword",
        "Site name": "demo",
        "Site ID": "0000",
        "Base URL": url.replace("/WBXService/XMLService", "/v1"),
        "Client ID": "csr-desktop-demo",
        "Client secret": "demosecret",
        "Redirect URI": "http://127.0.0.1:5000/authorize",
    }
    form = {"client_id": facts["Client ID"], "scope": "spark:all"}
    answer = send_form(f"{facts['Base URL']}/device/authorize", form)
    assert answer.status == 200


def test_other_redirect_uris_and_no_passwords(start):
    uri = "http://127.0.0.1:5001/callback"
    process = start("--redirect-uri", uri, "--single-sign-on")
    assert post(first_line(process), EXAMPLE).exception_id == "030048"
    assert facts_of(process)["Redirect URI"] == uri


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_serves_until_it_is_told_to_end(start, number):
    process = start("--port", "0")
    assert post(first_line(process), EXAMPLE).result == "SUCCESS"
    process.send_signal(number)
    assert process.communicate(timeout=5) == ("", "")
    assert process.returncode == 0


def test_stays_quiet_where_a_client_breaks_http(start):
    process = start()
    parts = urlsplit(first_line(process))
    with socket.create_connection((parts.hostname, parts.port)) as client:
        client.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nword\r\n")
        assert client.recv(65536).startswith(b"HTTP/1.1 500 ")
    process.terminate()
    assert process.communicate(timeout=5) == ("", "")


def test_accounts_beside_that_of_the_example(start):
    accounts = ("--account", "rep7:a:b:c", "--account", "rep8@xyz.com: ")
    url = first_line(start(*accounts))
    assert post(url, EXAMPLE).result == "SUCCESS"
    for name, password, expected in [
        ("rep7", "a:b:c", None),
        ("rep7", "a", "030002"),
        ("rep8@xyz.com", " ", None),
        ("rep9", "a", "030001"),
    ]:
        body = changed(EXAMPLE, (">hostid<", f">{name}<"), (">hostpassword<", f">{password}<"))
        body = changed(body, ("<email>johnsmith@xyz.com</email>", ""))
        assert post(url, body).exception_id == expected


def test_https(start, tls, trust):
    url = first_line(start("--tls", *tls))
    assert url.startswith("https://")
    assert post(url, EXAMPLE, trust).result == "SUCCESS"


def test_fault(start):
    url = first_line(start("--fault", "503-after"))
    assert url.startswith("http://")
    assert post(url, EXAMPLE).status == 503
    assert post(url, call("ep.LstOpenSession", "", HOST)).result == "SUCCESS"


def test_ends_while_a_client_waits(start):
    process = start("--fault", "silent")
    parts = urlsplit(first_line(process))
    with socket.create_connection((parts.hostname, parts.port), timeout=5) as client:
        head = f"POST {parts.path} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(EXAMPLE)}\r\n\r\n"
        client.sendall(head.encode() + EXAMPLE)
        client.settimeout(0.2)
        with pytest.raises(TimeoutError):
            client.recv(1)
        process.terminate()
        assert process.communicate(timeout=5) == ("", "")
        assert client.recv(1) == b""
    assert process.returncode == 0


def test_help_lists_the_faults(start):
    out, _ = start("--help").communicate(timeout=10)
    for name, line in (*NAMES, *SIGN_IN_NAMES[1:]):
        assert re.search(rf"^  {re.escape(name)} +{re.escape(line)}$", out, re.MULTILINE)
    assert SIGN_IN_NAMES[0][0] == "token-expired"  # there is none yet
    assert "token-expired" not in out


def test_fault_of_a_sign_in(start):
    process = start("--fault", "integration-blocked")
    first_line(process)
    form = {"client_id": "csr-desktop-demo", "scope": "spark:all"}
    reply = send_form(f"{facts_of(process)['Base URL']}/device/authorize", form)
    assert reply.word == "unauthorized_client"


def test_certificate_that_is_not_there(start):
    out, error = start("--tls", "nowhere.pem", "nobody.pem").communicate(timeout=10)
    assert out == ""
    assert error == "No certificate with its key can be read: nowhere.pem, nobody.pem\n"


def test_port_in_use(start, server):
    port = server.url.split(":")[2].split("/")[0]
    process = start("--port", port)
    out, error = process.communicate(timeout=10)
    assert process.returncode == 1
    assert (out, error) == ("", f"Port {port} of 127.0.0.1 is in use or not allowed\n")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--port", "http"), "the port must be a number from 0 to 65535"),
        (("--port", "65536"), "the port must be a number from 0 to 65535"),
        (("--port", "-1"), "the port must be a number from 0 to 65535"),
        (("--port", "1" * 5000), "the port must be a number from 0 to 65535"),
        (("--account", "secretword"), "write the account as ID:PASSWORD"),
        (("--account", ":secretword"), "write the account as ID:PASSWORD"),
        (("--account", "rep7:"), "write the account as ID:PASSWORD"),
        (("--fault", "earthquake"), "invalid choice: 'earthquake' (choose from "),
        (("--tls", "certificate.pem"), "expected 2 arguments"),
        (("--host", "0.0.0.0"), "unrecognized arguments"),
    ],
)
def test_bad_arguments(start, arguments, sentence):
    process = start(*arguments)
    out, error = process.communicate(timeout=10)
    assert (process.returncode, out) == (2, "")
    assert sentence in error
    assert "secretword" not in error
