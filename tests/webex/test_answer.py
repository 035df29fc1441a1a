"""Reading answers."""

from __future__ import annotations

import os
import threading
import time
import tracemalloc
from contextlib import suppress

import pytest

from csr_desktop.webex.message import Response, UnreadableAnswer, read_response
from csr_desktop.webex.operations import ApiVersion, CreateSupportSession, GetAPIVersion
from tests.support.answers import CREATED, KEY, NAMESPACE, changed, failure


def key_in(answer: bytes) -> str | None:
    response = read_response(answer)
    assert response.result == "SUCCESS"
    return CreateSupportSession().read(response.content)


def unreadable(answer: bytes) -> UnreadableAnswer:
    with pytest.raises(UnreadableAnswer) as error:
        read_response(answer)
    return error.value


def test_the_example_s_answer_gives_its_key():
    response = read_response(CREATED)
    assert (response.result, response.gsb_status) == ("SUCCESS", "PRIMARY")
    assert CreateSupportSession().read(response.content) == "11916961"


TEXT = CREATED.decode().partition("?>")[2]
REASON = "<serv:reason>{}</serv:reason>"


def in_encoding(declared: str, codec: str, reason: str) -> bytes:
    body = TEXT.replace("<serv:gsbStatus>", REASON.format(reason) + "<serv:gsbStatus>")
    return f'<?xml version="1.0" encoding="{declared}"?>{body}'.encode(codec)


@pytest.mark.parametrize(
    "answer",
    [
        changed(
            ("serv:", "ns1:"), ("xmlns:serv", "xmlns:ns1"), ("sc:", "a-b.c:"), (":sc=", ":a-b.c=")
        ),
        changed(("serv:", ""), ("xmlns:serv=", "xmlns=")),
        changed(
            (
                "<serv:result>SUCCESS</serv:result>\n<serv:gsbStatus>PRIMARY</serv:gsbStatus>",
                "<serv:gsbStatus>PRIMARY</serv:gsbStatus><serv:result>SUCCESS</serv:result>",
            ),
        ),
        changed(("<sc:sessionKey>", "<sc:new>1</sc:new><sc:sessionKey>")),
        changed(("<serv:result>", "<x xmlns='urn:x'>y</x><serv:result>")),
        changed(("<serv:header>", "<x/><serv:header>")),
        changed(("<serv:gsbStatus>PRIMARY</serv:gsbStatus>", "")),
        changed((' xsi:type="sc:createSupportSessionResponse"', "")),
        changed((">SUCCESS<", ">\n SUCCESS\t<"), (f">{KEY}<", f">\r\n {KEY} <")),
        changed((f">{KEY}<", f"><![CDATA[{KEY}]]><")),
        changed((f">{KEY}<", ">119<!-- x -->16961<")),
        changed((f">{KEY}<", ">119<?x y?>16961<")),
        changed((f">{KEY}<", ">119&#49;6961<")),
        changed(('encoding="UTF-8"?>', 'encoding="UTF-8" ?>')),
        TEXT.strip().encode(),
        TEXT.encode(),
        b"\r\n \t" + CREATED,
        b"\xef\xbb\xbf" + CREATED,
        CREATED + b"\n<!-- served by 7 -->\n",
        CREATED.replace(b">\n<", b"><"),
    ],
)
def test_the_key_is_found_however_the_answer_is_written(answer):
    assert key_in(answer) == KEY


@pytest.mark.parametrize(
    ("declared", "codec", "reason"),
    [
        ("UTF-8", "utf-8", "Grüße 東京"),
        ("utf-8", "utf-8-sig", "Grüße"),
        ("ISO-8859-1", "iso-8859-1", "Grüße"),
        ("windows-1252", "cp1252", "Grüße „so“"),
        ("US-ASCII", "ascii", "plain"),
        ("UTF-16", "utf-16", "Grüße 東京"),
        ("UTF-16LE", "utf-16-le", "Grüße"),
        ("Shift_JIS", "shift_jis", "東京"),
        ("BIG5", "big5", "台北"),
        ("EUC-KR", "euc-kr", "서울"),
        ("GB2312", "gb2312", "北京"),
    ],
)
def test_an_answer_is_read_in_the_encoding_that_it_declares(declared, codec, reason):
    answer = in_encoding(declared, codec, reason)
    assert key_in(answer) == KEY
    assert read_response(answer).reason == reason


@pytest.mark.parametrize(
    "answer",
    [
        changed(("<sc:sessionKey>11916961</sc:sessionKey>", "")),
        changed(("supportsession", "meeting")),
        changed(("sc:sessionKey", "sessionKey")),
        changed(("sc:sessionKey", "serv:sessionKey")),
        changed(("sessionKey", "sessionkey")),
        changed((f">{KEY}<", "><")),
        changed((f">{KEY}<", "> <")),
        changed((f">{KEY}<", ">1191-6961<")),
        changed((f">{KEY}<", ">11 91<")),
        changed((f">{KEY}<", ">-1<")),
        changed((f">{KEY}<", ">+1<")),
        changed((f">{KEY}<", ">1.0<")),
        changed((f">{KEY}<", ">٣٣٣<")),
        changed((f">{KEY}<", f">{'1' * 20}<")),
        changed((f">{KEY}<", ">119<b>1</b>6961<")),
        changed(
            (
                f"<sc:sessionKey>{KEY}</sc:sessionKey>",
                f"<a><sc:sessionKey>{KEY}</sc:sessionKey></a>",
            )
        ),
    ],
)
def test_what_is_no_key_is_not_taken_for_one(answer):
    assert key_in(answer) is None


@pytest.mark.parametrize("key", ["1", "0", "00000001", "9" * 19])
def test_a_key_is_1_to_19_digits_and_keeps_its_zeros(key):
    assert key_in(changed((KEY, key))) == key


def test_success_without_a_body_is_success_without_a_key():
    start, _, rest = CREATED.partition(b"<serv:body>")
    assert key_in(start + rest.partition(b"</serv:body>")[2]) is None


@pytest.mark.parametrize("result", ["success", "SUCCESSFUL", "WARNING", "", "SUC CESS"])
def test_only_the_word_success_is_success(result):
    assert read_response(changed((">SUCCESS<", f">{result}<"))).result == result


def test_a_failure_keeps_the_site_s_words():
    more = (
        "<serv:subErrors>"
        "<serv:subError><serv:exceptionID>AS0001</serv:exceptionID>"
        "<serv:reason>No ticket</serv:reason></serv:subError>"
        "<serv:subError><serv:exceptionID>2</serv:exceptionID>"
        "<serv:value>v2</serv:value></serv:subError>"
        "</serv:subErrors><serv:value>13</serv:value>"
    )
    response = read_response(failure("030048", "No &lt;ticket&gt; &amp; no key", more))
    assert isinstance(response, Response)
    assert (response.result, response.exception_id) == ("FAILURE", "030048")
    assert response.reason == "No <ticket> & no key"
    assert response.value == "13"
    assert response.sub_errors == (("AS0001", "No ticket", ""), ("2", "", "v2"))


def test_a_failure_with_an_empty_body():
    answer = failure().replace(b"<serv:body><serv:bodyContent/></serv:body>", b"<serv:body/>")
    assert read_response(answer).exception_id == "030002"


def test_the_site_s_version():
    answer = changed(
        ("supportsession", "ep"),
        (
            f"<sc:sessionKey>{KEY}</sc:sessionKey>",
            "<sc:apiVersion> WebEx XML API V11.2.0 </sc:apiVersion><sc:release>SP9</sc:release>",
        ),
    )
    version = GetAPIVersion().read(read_response(answer).content)
    assert version == ApiVersion("WebEx XML API V11.2.0", "SP9")


def test_a_site_that_does_not_tell_its_version():
    assert GetAPIVersion().read(read_response(CREATED).content) == ApiVersion("", "")


XHTML = (
    b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'
    b"<head><title>Sign in</title></head><body/></html>"
)


@pytest.mark.parametrize(
    "page",
    [
        b"<!DOCTYPE html><html><head><title>Sign in</title></head><body><br></body></html>",
        b"<!doctype HTML>\n<title>Sign in</title>",
        b"\n\n<HTML><body>Sign in & go</body></HTML>",
        b"\xef\xbb\xbf<!DOCTYPE html><title>x</title>",
        XHTML,
        XHTML.replace(
            b"<html",
            b'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "xhtml1-strict.dtd"><html',
        ),
        XHTML.replace(b"Sign in", b"Sign&nbsp;in"),
    ],
)
def test_a_web_page_is_told_from_other_rubbish(page):
    assert unreadable(page).is_web_page


@pytest.mark.parametrize(
    "rubbish",
    [
        b"",
        b" \r\n",
        b"OK",
        b'{"key": 11916961}',
        b"\x00\x01\x02\xff",
        b"<message/>",
        CREATED.replace(NAMESPACE.encode() + b'"', b'urn:other"'),
        CREATED.replace(b"service/supportsession", b"service/supportsession\x00"),
        CREATED.replace(b'encoding="UTF-8"', b'encoding="no-such-code"'),
        CREATED.replace(b"PRIMARY", b"PRIM\xffARY"),
        CREATED.replace(b"serv:response", b"serv:respons"),
        CREATED + CREATED,
        CREATED + b"x",
        b"x" + CREATED,
    ],
)
def test_rubbish_is_unreadable_and_no_web_page(rubbish):
    assert not unreadable(rubbish).is_web_page


def test_an_answer_cut_anywhere_is_unreadable_or_whole():
    whole = len(CREATED)
    for end in range(whole):
        assert str(unreadable(CREATED[:end])), end
    assert key_in(CREATED[:whole]) == KEY


def with_dtd(dtd: str, *changes: tuple[str, str]) -> bytes:
    return changed(("<serv:message ", f"<!DOCTYPE m [{dtd}]><serv:message "), *changes)


BILLION_LAUGHS = '<!ENTITY e0 "ha">' + "".join(
    f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10)
)


@pytest.mark.parametrize(
    "answer",
    [
        with_dtd(""),
        with_dtd('<!ENTITY k "11916961">', (f">{KEY}<", ">&k;<")),
        with_dtd(BILLION_LAUGHS, (">PRIMARY<", ">&e9;<")),
        with_dtd(BILLION_LAUGHS, ('xsi:type="', 'x="&e9;" xsi:type="')),
        with_dtd("<!ENTITY % a '<!ENTITY b \"%a;%a;\">'> %a;", (">PRIMARY<", ">&b;<")),
        with_dtd(f'<!ENTITY e "{"x" * 50_000}">', (">PRIMARY<", f">{'&e;' * 2_000}<")),
        changed(("<serv:message ", '<!DOCTYPE m SYSTEM "http://127.0.0.1:9/x.dtd"><serv:message ')),
        b"<a>" * 200_000,
        changed((f">{KEY}<", f">{'<a>' * 1_000}{'</a>' * 1_000}<")),
    ],
)
def test_bombs_are_refused_quickly_and_in_little_memory(answer):
    tracemalloc.start()
    began = time.perf_counter()
    unreadable(answer)
    assert time.perf_counter() - began < 3
    assert tracemalloc.get_traced_memory()[1] < 20_000_000
    tracemalloc.stop()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a pipe with a name")
@pytest.mark.parametrize("dtd", ['<!ENTITY x SYSTEM "{}">', '<!ENTITY % x SYSTEM "{}"> %x;'])
def test_a_file_of_this_computer_is_not_even_opened(tmp_path, dtd):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    opened, done = threading.Event(), threading.Event()

    def watch() -> None:
        while not done.wait(0.001):
            with suppress(OSError):  # until it is read
                os.close(os.open(pipe, os.O_WRONLY | os.O_NONBLOCK))
                opened.set()

    watcher = threading.Thread(target=watch)
    watcher.start()
    unreadable(with_dtd(dtd.format(pipe.as_uri()), (">PRIMARY<", ">&x;<")))
    unreadable(changed(("<serv:message ", f'<!DOCTYPE m SYSTEM "{pipe.as_uri()}"><serv:message ')))
    done.set()
    watcher.join()
    assert not opened.is_set()


@pytest.mark.parametrize("place", [">PRIMARY<", f">{KEY}<"])
def test_a_file_of_this_computer_is_never_read(tmp_path, place):
    hidden = tmp_path / "hidden.txt"
    hidden.write_text("4711")
    dtd = f'<!ENTITY x SYSTEM "{hidden.as_uri()}">'
    error = unreadable(with_dtd(dtd, (place, ">&x;<")))
    assert "4711" not in str(error)
    included = changed((place, f'><i xmlns="http://www.w3.org/2001/XInclude" href="{hidden}"/><'))
    assert "4711" not in repr(read_response(included))


@pytest.mark.parametrize(
    ("answer", "detail"),
    [
        (b"", "ERR_DOCUMENT_EMPTY"),
        (CREATED[:100], "line 2"),
        (b"<a>&x;</a>", "ERR_UNDECLARED_ENTITY, line 1, column 7"),
        (b"<message/>", "the root element is message"),
        (CREATED.replace(b"serv:response", b"serv:answer"), "there is no header/response"),
        (b"<!DOCTYPE a><a/>", "it has a DTD"),
    ],
)
def test_the_detail_says_what_can_t_be_read(answer, detail):
    assert detail in str(unreadable(answer))


def test_the_detail_of_what_can_t_be_read_is_short():
    assert len(str(unreadable(b"<" + b"x" * 100_000))) <= 200
    assert len(str(unreadable(b"<" + b"x" * 40_000 + b"/>"))) <= 200
