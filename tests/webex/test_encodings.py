"""Valid answers in the encodings of servers and gateways: each contains its key."""

from __future__ import annotations

import codecs
import gzip
import zlib

import pytest

from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause
from csr_desktop.webex.message import UnreadableAnswer, read_response
from csr_desktop.webex.operations import GetAPIVersion
from tests.support.answers import CREATED, KEY, failure, http
from tests.support.scripted_server import answering, answering_then_hanging_up
from tests.webex.conftest import EXAMPLE_CALLER

BODY = CREATED.decode().partition("\n")[2]  # without its prolog
BARE = BODY.encode()
WIDE = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")


def prolog(encoding: str) -> str:
    return f'<?xml version="1.0" encoding="{encoding}"?>\n{BODY}'


ANSWERS = {
    "100 before": b"HTTP/1.1 100 Continue\r\n\r\n" + http(),
    "102 before": b"HTTP/1.1 102 Processing\r\n\r\n" + http(),
    "103 before": b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + http(),
    "several before": b"HTTP/1.1 102 P\r\n\r\n" * 3 + b"HTTP/1.1 100 C\r\n\r\n" + http(),
    "an unknown one before": b"HTTP/1.1 199 What\r\nA: b\r\n\r\n" + http(),
    "lower-case headers": b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\ncontent-type: text/xml\r\n\r\n"
    % len(CREATED)
    + CREATED,
    "upper-case headers": b"HTTP/1.1 200 OK\r\nCONTENT-LENGTH: %d\r\n\r\n" % len(CREATED) + CREATED,
    "bare line feeds": b"HTTP/1.1 200 OK\nContent-Length: %d\n\n" % len(CREATED) + CREATED,
    "no words beside the status": b"HTTP/1.1 200\r\nContent-Length: %d\r\n\r\n" % len(CREATED)
    + CREATED,
    "trailers": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\nTrailer: X\r\n\r\n"
    + b"%x;a=b\r\n%b\r\n0\r\nX: y\r\nZ: w\r\n\r\n" % (len(CREATED), CREATED),
    "gzip": http(gzip.compress(CREATED), headers="Content-Encoding: gzip\r\n"),
    "x-gzip": http(gzip.compress(CREATED), headers="content-encoding: x-gzip\r\n"),
    "deflate": http(zlib.compress(CREATED), headers="Content-Encoding: deflate\r\n"),
    "raw deflate": http(zlib.compress(CREATED)[2:-4], headers="Content-Encoding: deflate\r\n"),
    "gzip and deflate": http(
        zlib.compress(gzip.compress(CREATED)), headers="Content-Encoding: gzip, deflate\r\n"
    ),
    "identity": http(headers="Content-Encoding: identity\r\n"),
    "a mark": http(codecs.BOM_UTF8 + CREATED),
    "a mark, then a line": http(codecs.BOM_UTF8 + b"\r\n" + CREATED),
    "a line, then a mark": http(b"\r\n" + codecs.BOM_UTF8 + CREATED),
    "two marks": http(codecs.BOM_UTF8 + b" " + codecs.BOM_UTF8 + b"\n" + CREATED),
    "blanks behind": http(CREATED + b"\r\n \t\n"),
    "NULs behind": http(CREATED + b"\0\0\n\0"),
    "no prolog": http(BARE),
    **{f"{wide} with its mark": http(("\ufeff" + BODY).encode(wide)) for wide in WIDE},
    **{f"{wide} without": http(BODY.encode(wide)) for wide in WIDE},
    **{f"{wide} and a line": http(("\ufeff\r\n" + BODY + "\r\n\0").encode(wide)) for wide in WIDE},
    "UTF-16 that says so": http(prolog("UTF-16").encode("utf-16")),
    "UTF-16 that says so without a mark": http(prolog("UTF-16").encode("utf-16-le")),
    "UTF-16 that says UTF-8": http(prolog("UTF-8").encode("utf-16")),
    "UTF-16 by Content-Type": http(
        BODY.encode("utf-16-be"), headers="Content-Type: text/xml; charset=utf-16\r\n"
    ),
    "an unknown charset": http(headers="Content-Type: text/xml; charset=no-such-code\r\n"),
    "an unknown charset and no prolog": http(BARE, headers="Content-Type: a/b; charset=nope\r\n"),
    "a wrong charset and no prolog": http(BARE, headers="Content-Type: a/b; charset=UTF-16\r\n"),
}


@pytest.mark.parametrize("how", ANSWERS)
def test_a_good_answer_gives_its_key(caller_of, serve, how):
    server = serve(answering(ANSWERS[how]))
    caller = caller_of(server.url)
    assert [caller.create(seconds=5).key for _ in range(2)] == [KEY] * 2
    server.close()
    assert len(server.requests) == 2


REFUSAL = "Größe: 5 €"


def reason(body: bytes, content_type: str, caller_of, serve) -> str:
    """What the site says, read from an answer of this body and Content-Type."""
    server = serve(answering(http(body, headers=f"Content-Type: {content_type}\r\n")))
    client = caller_of(server.url).client
    answer = client.call(GetAPIVersion(), EXAMPLE_CALLER, 5, Cancellation())
    return str(answer.reason)


@pytest.mark.parametrize(
    ("content_type", "encoding"),
    [
        ("text/xml; charset=windows-1252", "cp1252"),
        ('text/xml;charset="ISO-8859-15"', "iso-8859-15"),
        ("application/xml ; boundary=x; Charset = 'utf-8'", "utf-8"),
        ("text/xml; charset=UTF-8", "utf-8"),
        ("text/xml", "utf-8"),
    ],
)
def test_without_a_prolog_the_encoding_is_that_of_content_type(
    caller_of, serve, content_type, encoding
):
    body = failure("019999", REFUSAL).decode().partition("\n")[2].encode(encoding)
    assert reason(body, content_type, caller_of, serve) == REFUSAL


@pytest.mark.parametrize("declared", ["windows-1252", "iso-8859-15", "UTF-8"])
def test_what_the_answer_declares_counts_more_than_content_type(caller_of, serve, declared):
    text = failure("019999", REFUSAL).decode().replace('encoding="UTF-8"', f"encoding='{declared}'")
    body = text.encode(declared)
    assert reason(body, "text/xml; charset=iso-8859-1", caller_of, serve) == REFUSAL


def test_a_mark_counts_more_than_what_is_declared(caller_of, serve):
    text = failure("019999", REFUSAL).decode().replace("UTF-8", "iso-8859-1")
    body = codecs.BOM_UTF8 + text.encode()
    assert reason(body, "text/xml; charset=iso-8859-1", caller_of, serve) == REFUSAL


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32-be"])
def test_no_encoding_lets_entities_in(encoding):
    bomb = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>".encode(encoding)
    for charset in ("", "utf-8", "utf-16", "utf-7"):
        with pytest.raises(UnreadableAnswer):
            read_response(bomb, charset)


def test_a_page_in_utf_16_is_a_page(caller_of, serve):
    page = "<!DOCTYPE html><html><body>Sign in".encode("utf-16")
    assert caller_of(serve(answering(http(page))).url).create().problem.cause is Cause.WEB_PAGE


def test_interim_answers_alone_are_no_answer(caller_of, serve):
    server = serve(answering_then_hanging_up(b"HTTP/1.1 103 Early Hints\r\n\r\n"))
    assert caller_of(server.url).create().problem.cause is Cause.CONNECTION_LOST
