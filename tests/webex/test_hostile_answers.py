"""Any data is either an answer or unreadable: nothing else is ever raised."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from csr_desktop.webex.message import UnreadableAnswer, read_response
from csr_desktop.webex.operations import CreateSupportSession, GetAPIVersion
from tests.support.answers import CREATED, failure
from tests.support.read_answers import CASES

PIECES = [
    *b"< > </ & &#0; &x; ]]> <![CDATA[ <!-- <!DOCTYPE <?xml?> xmlns:serv='' SUCCESS".split(),
    *[b'"', b"\x00", b"\xff\xfe", b"\xef\xbb\xbf"],
]


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """A real answer with pieces inserted, removed and doubled."""
    others = [answer for _, answer, _ in CASES.values()]
    answer = draw(st.sampled_from([CREATED, failure("000000"), failure("", ""), *others]))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(answer)))
        end = draw(st.integers(start, min(len(answer), start + 40)))
        new = draw(st.sampled_from(PIECES) | st.binary(max_size=6) | st.just(answer[start:end] * 2))
        answer = answer[:start] + new + answer[end:]
    return answer


def read_all(answer: bytes) -> None:
    try:
        response = read_response(answer)
    except UnreadableAnswer:
        return
    key = CreateSupportSession().read(response.content)
    assert key is None or (key.isascii() and key.isdigit() and len(key) <= 19)
    GetAPIVersion().read(response.content)
    for operation, _, _ in CASES.values():
        operation.read(response.content)


@given(st.binary(max_size=300))
@example(b"")
@example(b"\xff\xfe<\x00")
@example(b"<?xml version='1.0' encoding='UTF-32'?>")
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_an_answer_or_unreadable(answer):
    read_all(answer)


@given(mutated())
@settings(max_examples=700, deadline=None)
def test_a_damaged_answer_is_an_answer_or_unreadable(answer):
    read_all(answer)


@given(st.text(max_size=60), st.sampled_from(["utf-8", "utf-16", "iso-8859-1", "cp500", "utf-7"]))
@settings(max_examples=200, deadline=None)
def test_any_text_in_any_encoding(text, codec):
    prolog = f'<?xml version="1.0" encoding="{codec}"?>'
    read_all((prolog + f"<a>{text}</a>").encode(codec, "replace"))
