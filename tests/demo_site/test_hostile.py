"""Malicious documents: refused quickly, nothing opened, nothing expanded."""

import os
import threading
from time import perf_counter

import pytest

from tests.demo_site.wire import EXAMPLE, changed, post
from tests.support.platforms import needs

LOL = "".join(
    f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' if n else '<!ENTITY l0 "lol">' for n in range(10)
)


def with_document_type(document_type: str, code: str = "&x;") -> bytes:
    return changed(
        EXAMPLE,
        ("?> <serv", f"?> <!DOCTYPE message {document_type}><serv"),
        (">trackingCode3<", f">{code}<"),
    )


BOMBS = {
    "in text": with_document_type(f"[{LOL}]", "&l9;"),
    "in an attribute": changed(
        with_document_type(f"[{LOL}]", ""), ("<trackingCode3>", '<trackingCode3 a="&l9;">')
    ),
    "one long entity often": with_document_type(f'[<!ENTITY x "{"x" * 50_000}">]', "&x;" * 50_000),
    "itself": with_document_type('[<!ENTITY x "&y;"><!ENTITY y "&x;">]'),
    "parameter entity": with_document_type("[<!ENTITY % x \"<!ENTITY y '&#37;x;'>\">%x;]", ""),
}


@pytest.mark.parametrize("body", BOMBS.values(), ids=BOMBS)
def test_entity_bomb(url, made, body):
    began = perf_counter()
    reply = post(url, body)
    assert perf_counter() - began < 1
    assert reply.result == "FAILURE"
    assert reply.exception_id in {"DEMO05", "000000"}
    assert len(reply.body) < 2000
    assert made.sessions == ()


@pytest.fixture
def trap(tmp_path):
    """A pipe that shows whether anything opened it for reading."""
    needs("mkfifo")
    path = tmp_path / "trap"
    os.mkfifo(path)
    opened = threading.Event()

    def lie_in_wait() -> None:
        with path.open("wb"):
            opened.set()

    thread = threading.Thread(target=lie_in_wait)
    thread.start()
    yield path, opened
    os.close(os.open(path, os.O_RDONLY | os.O_NONBLOCK))
    thread.join()


@pytest.mark.parametrize(
    "document_type",
    ['SYSTEM "{}"', '[<!ENTITY x SYSTEM "{}">]', '[<!ENTITY % x SYSTEM "{}"> %x;]'],
    ids=["external subset", "external entity", "external parameter entity"],
)
def test_no_file_is_opened(url, made, trap, document_type):
    path, opened = trap
    reply = post(url, with_document_type(document_type.format(path.as_uri())))
    assert reply.exception_id == "DEMO05"
    assert not opened.is_set()
    assert made.sessions == ()


def test_trap_works(trap):
    path, opened = trap
    path.read_bytes()
    assert opened.is_set()
