"""The requests on the socket: nothing else is accepted, and their size is limited."""

from __future__ import annotations

import json
import os
import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csr_desktop.app.single_instance.instance import activation_token
from csr_desktop.app.single_instance.request import (
    LONGEST_REQUEST,
    NotARequest,
    Request,
    encode,
    read_request,
    request_of,
)
from csr_desktop.app.single_instance.socket_path import endpoint_of
from csr_desktop.sessions.links.link import LONGEST, parse_link
from csr_desktop.sessions.links.problems import LinkProblem
from tests.support.platforms import posix


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\n",
        b"null\n",
        b"[]\n",
        b"{}x\n",
        b'{"version": 2}\n',
        b'{"version": "1"}\n',
        b'{"version": true}\n',
        b'{"send": true}\n',
        b'{"link": 1}\n',
        b'{"site": "\xff"}\n',
        b'{"token": "a b"}\n',
        b'{"token": "a\\nb"}\n',
        b'{"token": "' + b"x" * 257 + b'"}\n',
        b'{"link": "x"}\n',
        encode(Request(link=b"x" * (LONGEST + 2))),
        b"[" * 10_000,
        b"GET / HTTP/1.1\r\n",
    ],
)
def test_what_is_no_request(line):
    with pytest.raises(NotARequest) as raised:
        read_request(line)
    assert "xxx" not in str(raised.value), "the log holds no values"


@given(st.binary())
def test_garbage_raises_nothing_else(line):
    with pytest.raises(NotARequest):
        read_request(line + b"?")


@given(st.dictionaries(st.sampled_from(["version", "link", "site", "token", "x"]), st.text()))
def test_nor_does_an_object_of_any_kind(fields):
    try:
        read_request(json.dumps(fields).encode())
    except NotARequest:
        return


def test_there_and_back():
    request = Request(link=b"csr-desktop://new?code1=x", site="Ä", token="t-1_TIME2")
    assert read_request(encode(request)) == request


@given(st.text(st.characters(exclude_categories=()), max_size=9000), st.text(max_size=600))
def test_whatever_is_given_can_be_handed_over(link, site):
    request = request_of(link=f"csr-desktop://new?code1={link}", site=site, token="")
    line = encode(request)
    assert len(line) <= LONGEST_REQUEST
    assert read_request(line) == request
    assert request.link


@pytest.mark.parametrize("site", ["😀" * 400, "\0" * 400, '"' * 400])
def test_the_longest_link_is_handed_over(site):
    link = "csr-desktop://new?site=" + '"' * (LONGEST - 23)
    request = request_of(link=link, site=site, token="x" * 256)
    assert request.link_text == link
    assert len(encode(request)) <= LONGEST_REQUEST


@pytest.mark.parametrize("end", ["\udc80", "x" * LONGEST, "Ä" * LONGEST, "\udc80" * LONGEST, "\0"])
def test_a_link_that_is_wrong_is_as_wrong_when_it_is_handed_over(end):
    link = f"csr-desktop://new?code1={end}"
    handed_over = read_request(encode(request_of(link=link, site="", token="")))
    sentences = []
    for text in (link, handed_over.link_text):
        with pytest.raises(LinkProblem) as refused:
            parse_link(text)
        sentences.append(refused.value.sentence)
    assert sentences[0] == sentences[1]


def test_a_link_that_is_right_is_handed_over_as_it_is():
    link = "csr-desktop://new?site=東京%20%C3%84&code1=+"
    assert read_request(encode(request_of(link=link, site="", token=""))).link_text == link


@pytest.mark.parametrize(
    ("environment", "token"),
    [
        ({}, ""),
        ({"XDG_ACTIVATION_TOKEN": "abc"}, "abc"),
        ({"DESKTOP_STARTUP_ID": "id_TIME5"}, "id_TIME5"),
        ({"XDG_ACTIVATION_TOKEN": "abc", "DESKTOP_STARTUP_ID": "x"}, "abc"),
        ({"XDG_ACTIVATION_TOKEN": "a b", "DESKTOP_STARTUP_ID": "x"}, "x"),
        ({"XDG_ACTIVATION_TOKEN": "x" * 300}, ""),
    ],
)
def test_the_desktops_token(environment, token, monkeypatch):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert activation_token() == token
    assert request_of(link="", site="", token=token).token == token


@posix
def test_the_spot_is_the_users_own(tmp_path, runtime_folder, monkeypatch):
    one, other = endpoint_of(tmp_path / "a.db"), endpoint_of(tmp_path / "b.db")
    assert one is not None
    assert other is not None
    assert one.lock.parent == runtime_folder
    assert one != other

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    runtime_folder.chmod(0o755)  # others could listen there
    endpoint = endpoint_of(tmp_path / "a.db")
    assert endpoint is not None
    folder = endpoint.lock.parent
    assert folder == tmp_path / f"csr-desktop-{os.getuid()}"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700

    folder.chmod(0o777)
    assert endpoint_of(tmp_path / "a.db") is None
    runtime_folder.chmod(0o700)


@posix
def test_no_link_to_another_folder_is_followed(tmp_path, monkeypatch):
    (tmp_path / "theirs").mkdir(mode=0o700)
    (tmp_path / f"csr-desktop-{os.getuid()}").symlink_to(tmp_path / "theirs")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setenv("XDG_RUNTIME_DIR", "relative")
    assert endpoint_of(tmp_path / "a.db") is None
