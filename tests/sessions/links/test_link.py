"""Links: accepted or refused as a whole, with a sentence; nothing else is ever raised."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from csr_desktop.sessions.links.compatibility import first_mismatch
from csr_desktop.sessions.links.link import LONGEST, Link, parse_link
from csr_desktop.sessions.links.problems import LinkProblem
from csr_desktop.sessions.links.scheme import is_link
from csr_desktop.settings.sites.site import SessionType, Site, TrackingCode
from csr_desktop.system.text import clean, has_line_break
from csr_desktop.webex.texts import unwritable
from tests.support.text_cases import BLANK, CLEANED, KEPT

EXAMPLE = "csr-desktop://new?site=Acme%20Support&type=13&code1=CASE-1042"


def test_the_example_of_the_contract():
    assert parse_link(EXAMPLE) == Link("Acme Support", 13, {1: "CASE-1042"})


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("csr-desktop://new", Link()),
        ("csr-desktop://new/", Link()),
        ("csr-desktop://new?", Link()),
        ("CSR-Desktop://new?code10=x", Link(codes={10: "x"})),
        ("csr-desktop://new?code2=&type=-1", Link("", -1, {2: ""})),
        ("csr-desktop://new?code1=%C3%84rzte%20%F0%9F%98%80", Link(codes={1: "Ärzte 😀"})),
        ("csr-desktop://new?code1=Ärzte", Link(codes={1: "Ärzte"})),
        ("csr-desktop://new?code1=C++%26x=1", Link(codes={1: "C++&x=1"})),
        ("csr-desktop://new?code1=a b", Link(codes={1: "a b"})),
        ("csr-desktop://new?code1=" + "x" * 128, Link(codes={1: "x" * 128})),
    ],
)
def test_what_is_taken(text, link):
    assert parse_link(text) == link


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "doesn't start with csr-desktop://"),
        ("https://new?code1=x", "doesn't start with csr-desktop://"),
        ("csr-desktop:new?code1=x", "doesn't start with csr-desktop://"),
        ("csr-desktop://delete?code1=x", "action: “delete”"),
        ("csr-desktop://NEW", "action: “NEW”"),
        ("csr-desktop://user@new?code1=x", "action: “user@new”"),
        ("csr-desktop://new?send=1", "parameter: “send”"),
        ("csr-desktop://new?Site=Acme", "parameter: “Site”"),
        ("csr-desktop://new?%73ite=Acme", "parameter: “%73ite”"),
        ("csr-desktop://new?code0=x", "parameter: “code0”"),
        ("csr-desktop://new?code11=x", "parameter: “code11”"),
        ("csr-desktop://new?code01=x", "parameter: “code01”"),
        ("csr-desktop://new?code1=x&code1=x", "“code1” more than once"),
        ("csr-desktop://new?code1=x&&code2=y", "has no value"),
        ("csr-desktop://new?code1", "“code1” in the link has no value"),
        ("csr-desktop://new?code1=x#y", "write it as %23"),
        ("csr-desktop://new?code1=100%", "two hexadecimal digits"),
        ("csr-desktop://new?code1=%4", "two hexadecimal digits"),
        ("csr-desktop://new?code1=%+41", "two hexadecimal digits"),
        ("csr-desktop://new?code1=%C3", "code1 in the link isn't percent-encoded UTF-8"),
        ("csr-desktop://new?code1=%C0%AF", "code1 in the link isn't percent-encoded UTF-8"),
        ("csr-desktop://new?code1=%ED%A0%80", "code1 in the link isn't percent-encoded UTF-8"),
        ("csr-desktop://new?code1=a%0Ab", "can't be sent (U+000A)"),
        ("csr-desktop://new?code1=a%00", "can't be sent (U+0000)"),
        ("csr-desktop://new?code1=a%C2%85", "can't be sent (U+0085)"),
        (
            "csr-desktop://new?site=a%7Fb",
            "site in the link contains a character that can't be sent",
        ),
        ("csr-desktop://new?site=", "doesn't specify a site"),
        ("csr-desktop://new?site=%20", "doesn't specify a site"),
        ("csr-desktop://new?type=", "isn't a number"),
        ("csr-desktop://new?type=1e3", "isn't a number"),
        ("csr-desktop://new?type=٣", "isn't a number"),
        ("csr-desktop://new?type=" + "9" * 5000, "isn't a number"),
        ("csr-desktop://new?code1=" + "x" * 129, "has 129 characters"),
        ("csr-desktop://new?code1=a\nb", "control character"),
        ("csr-desktop://new?code1=\udc80", "isn't valid UTF-8"),
        ("csr-desktop://new?site=" + "x" * LONGEST, "longer than 8 KiB"),
    ],
)
def test_what_is_refused_and_why(text, words):
    with pytest.raises(LinkProblem) as raised:
        parse_link(text)
    assert words in raised.value.sentence
    assert len(raised.value.sentence) < 200
    assert raised.value.sentence.isprintable()


def link_of(link: Link) -> str:
    """The link that asks for this, as a ticket system writes it."""
    values = {"site": link.site} if link.site else {}
    values |= {} if link.session_type is None else {"type": str(link.session_type)}
    values |= {f"code{number}": text for number, text in link.codes.items()}
    return "csr-desktop://new?" + "&".join(
        f"{name}={quote(v, safe='')}" for name, v in values.items()
    )


@given(
    st.text()
    | st.text("csr-desktop://new?sitype=%&0123456789#+\x00é").map("csr-desktop://".__add__)
)
@example("csr-desktop://new?code1=%ff%fe")
def test_nothing_but_its_own_problem_is_raised(text):
    try:
        link = parse_link(text)
    except LinkProblem:
        return
    assert is_link(text)
    assert parse_link(link_of(link)) == link


@pytest.mark.parametrize("as_it_is", [str, quote], ids=["raw", "encoded"])
@pytest.mark.parametrize(("typed", "kept"), CLEANED, ids=ascii)
def test_what_shows_nothing_is_removed_raw_or_encoded(typed, kept, as_it_is):
    link = parse_link(f"csr-desktop://new?site={as_it_is(typed)}&code1={as_it_is(typed)}")
    assert link == Link(kept, codes={1: kept})


@pytest.mark.parametrize("as_it_is", [str, quote], ids=["raw", "encoded"])
@pytest.mark.parametrize("text", KEPT, ids=ascii)
def test_what_means_something_stays(text, as_it_is):
    assert parse_link(f"csr-desktop://new?code1={as_it_is(text)}").codes == {1: text}


@pytest.mark.parametrize("text", [text for text in BLANK if "\t" not in text], ids=ascii)
def test_a_site_of_which_nothing_can_be_seen_is_none(text):
    with pytest.raises(LinkProblem, match="doesn't specify a site"):
        parse_link(f"csr-desktop://new?site={quote(text)}")


@pytest.mark.parametrize("character", ["\n", "\x00", "\x1b", "\x85", "\u2028", "\u2029"], ids=ascii)
def test_a_control_character_is_refused_raw_or_encoded(character):
    for text in (f"a{character}b", quote(f"a{character}b")):
        with pytest.raises(LinkProblem):
            parse_link(f"csr-desktop://new?code1={text}")


TEXTS = st.text(max_size=128).filter(
    lambda text: not unwritable(text) and not has_line_break(text) and clean(text) == text
)
LINKS = st.builds(
    Link,
    site=st.just("") | TEXTS.filter(bool),
    session_type=st.none() | st.integers(-1, 2**31 - 1),
    codes=st.dictionaries(st.integers(1, 10), TEXTS, max_size=4),
)


@given(LINKS)
def test_there_and_back(link):
    assert parse_link(link_of(link)) == link


SITE = Site(
    name="Acme Support",
    url="https://acme.webex.com/WBXService/XMLService",
    session_types=(SessionType(13, "Support"), SessionType(14, "Training")),
    tracking_codes=(TrackingCode(1, "Case"), TrackingCode(2, "Department", values=("Hardware",))),
)


@pytest.mark.parametrize(
    ("session_type", "codes", "words"),
    [
        (None, {}, ""),
        (13, {1: "x", 2: "Hardware"}, ""),
        (14, {2: ""}, ""),
        (
            15,
            {},
            "There's no session type 15 on “Acme Support”. Available: 13 (Support), 14 (Training).",
        ),
        (13, {1: "x", 3: "y"}, "“Acme Support” doesn't use tracking code 3."),
        (13, {2: "HARDWARE\u200b"}, ""),
        (13, {2: "hard"}, "“hard” isn't in the list for Department. Available: Hardware."),
    ],
)
def test_whether_it_fits_the_site(session_type, codes, words):
    assert first_mismatch(SITE, session_type, codes) == words
