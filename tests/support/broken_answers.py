"""Answers that break on the wire, by their expected result."""

from __future__ import annotations

import gzip
import zlib

from tests.support.answers import CREATED, http, http_chunked, http_until_close
from tests.support.scripted_server import (
    answering,
    answering_then_hanging_up,
    answering_then_resetting,
    answering_then_silent,
    dripping,
    endless,
)

PAGE = b"<!DOCTYPE html><html><title>Sign in</title></html>"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 60000\r\n\r\n"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
CLOSING = b"HTTP/1.1 200 OK\r\nConnection: close\r\n"
GZIP = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n"


def zeros(window_bits: int) -> bytes:
    """200 MB of zeros, compressed; put together from one compressed megabyte. It has no end."""
    compressor, megabyte = zlib.compressobj(wbits=window_bits), bytes(1_000_000)
    first = compressor.compress(megabyte) + compressor.flush(zlib.Z_FULL_FLUSH)
    return first + 199 * (compressor.compress(megabyte) + compressor.flush(zlib.Z_FULL_FLUSH))


BOMB = zeros(zlib.MAX_WBITS | 16)  # gzip
TWICE = zlib.compress(zeros(zlib.MAX_WBITS))
LOST = {
    "hang-up before the answer": answering_then_hanging_up(b""),
    "hang-up inside the status": answering_then_hanging_up(b"HTTP/1.1 20"),
    "hang-up inside the headers": answering_then_hanging_up(HEAD[:-2]),
    "hang-up inside the body": answering_then_hanging_up(http()[:-20]),
    "hang-up before the body": answering_then_hanging_up(HEAD),
    "hang-up inside a chunk": answering_then_hanging_up(http_chunked()[:-40]),
    "hang-up before the last chunk": answering_then_hanging_up(http_chunked()[:-5]),
    "reset before the answer": answering_then_resetting(b""),
    "reset inside the body": answering_then_resetting(http()[:-20]),
    "not HTTP": answering_then_hanging_up(b"220 mail.example ESMTP\r\n"),
    "only the XML": answering_then_hanging_up(CREATED),
    "an invalid chunk length": answering_then_hanging_up(CHUNKED + b"xyz\r\n"),
    "an endless header line": answering_then_hanging_up(b"HTTP/1.1 200 OK\r\nA: " + b"x" * 70_000),
    "endless headers": answering_then_hanging_up(b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 200),
    "a content-length that is too long": answering_then_hanging_up(
        http().replace(b"Content-Length: ", b"Content-Length: 1")
    ),
    "invalid gzip": answering(http(headers="Content-Encoding: gzip\r\n")),
}
UNREADABLE = {
    "a content-length that is too short": answering_then_hanging_up(
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + CREATED
    ),
    "hang-up inside the name of a header": answering_then_hanging_up(http()[:30]),
    "cut off in an answer without a length": answering_then_hanging_up(http_until_close()[:-20]),
    "an empty body": answering(http(b"")),
    "text": answering(http(b"OK")),
}
TOO_LARGE = {
    "endless": endless(CLOSING + b"\r\n", b"x" * 65536),
    "endless, in chunks": endless(CHUNKED, b"10000\r\n" + b"x" * 65536 + b"\r\n"),
    "longer than 1 MiB": answering(http(CREATED + b" " * 1024 * 1024)),
    "a compression bomb": answering(GZIP % len(BOMB) + BOMB),
    "a compression bomb in another": answering(
        b"HTTP/1.1 200 OK\r\nContent-Encoding: deflate, deflate\r\nContent-Length: %d\r\n\r\n"
        % len(TWICE)
        + TWICE
    ),
}
SLOW = {
    "silence": answering_then_silent(b""),
    "silence inside the headers": answering_then_silent(http()[:30]),
    "silence inside the body": answering_then_silent(http()[:-20]),
    "dripping headers": dripping(b"", http()),
    "endless 100 Continue": dripping(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 50),
    "a dripping body": dripping(HEAD, CREATED),
    "a dripping chunk": dripping(CHUNKED + b"ffff\r\n", CREATED),
    "dripping chunks": dripping(CHUNKED, b"1\r\n<\r\n" * 100),
    "a dripping body without a length": dripping(CLOSING + b"\r\n", CREATED),
    "a dripping body with a length, connection closing": dripping(
        CLOSING + b"Content-Length: 60000\r\n\r\n", CREATED
    ),
    "a dripping body of HTTP/1.0": dripping(b"HTTP/1.0 200 OK\r\n\r\n", CREATED),
    "dripping gzip": dripping(GZIP % 60000, gzip.compress(CREATED)),
}
PAGES = {
    "a page": answering(http(PAGE)),
    "a page in chunks": answering(http_chunked(PAGE)),
    "a page declared as XML": answering(http(PAGE, headers="Content-Type: text/xml\r\n")),
}
