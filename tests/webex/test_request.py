"""Writing requests."""

from __future__ import annotations

import dataclasses

import pytest
from lxml import etree

from csr_desktop.webex.accounts import AuthenticateUser
from csr_desktop.webex.invalid_request import InvalidRequest, sentence_of
from csr_desktop.webex.message import XSI, SecurityContext, write_request
from csr_desktop.webex.operations import (
    NAMESPACE,
    CreateSupportSession,
    GetAPIVersion,
    Operation,
)
from csr_desktop.webex.secret import Secret
from tests.webex.conftest import EXAMPLE_CALLER

# Source: the service's own example of CreateSupportSession.
EXAMPLE = b"""<?xml version="1.0" encoding="UTF-8"?> <serv:message xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
xmlns:serv="http://www.webex.com/schemas/2002/06/service"
xsi:schemaLocation="http://www.webex.com/schemas/2002/06/service">
<header>
<securityContext>
<webExID>hostid</webExID>
<password>hostpassword</password>
<siteID>0000</siteID>
<partnerID>9999</partnerID>
<email>johnsmith@xyz.com</email>
</securityContext>
</header>
<body>
<bodyContent xsi:type=
"java:com.webex.service.binding.supportsession.CreateSupportSession">
<metaData>
<sessionType>13</sessionType>
</metaData>
<tracking>
<trackingCode1>trackingCode1</trackingCode1>
<trackingCode2>trackingCode2</trackingCode2>
<trackingCode3>trackingCode3</trackingCode3>
<trackingCode4>trackingCode4</trackingCode4>
<trackingCode5>trackingCode5</trackingCode5>
<trackingCode6>trackingCode6</trackingCode6>
<trackingCode7>trackingCode7</trackingCode7>
<trackingCode8>trackingCode8</trackingCode8>
<trackingCode9>trackingCode9</trackingCode9>
<trackingCode10>trackingCode10</trackingCode10>
</tracking>
</bodyContent>
</body>
</serv:message>"""
ALL_CODES = {number: f"trackingCode{number}" for number in range(1, 11)}
LOWEST = SecurityContext(web_ex_id="hostid", password=Secret("p"), site_name="acme")
DUCK = "\N{DUCK}"


def elements_of(message: bytes) -> list[tuple[str, str, dict[str, str], dict[str | None, str]]]:
    """Tag, text, attributes and prefixes of every element, in order."""
    return [
        (
            str(element.tag),
            (element.text or "").strip(),
            {str(name): str(value) for name, value in element.attrib.items()},
            dict(element.nsmap),
        )
        for element in etree.fromstring(message).iter()
    ]


def written(operation: Operation[object], security: SecurityContext = LOWEST) -> etree._Element:
    return etree.fromstring(write_request(operation, security))


def names_in(element: etree._Element | None) -> list[str]:
    assert element is not None
    return [str(child.tag) for child in element]


def test_the_example_is_written_element_by_element():
    request = write_request(CreateSupportSession(13, ALL_CODES), EXAMPLE_CALLER)
    assert elements_of(request) == elements_of(EXAMPLE)


def test_the_example_is_utf_8_and_says_so():
    request = write_request(CreateSupportSession(13, ALL_CODES), EXAMPLE_CALLER)
    assert request.startswith(b"<?xml version='1.0' encoding='UTF-8'?>")
    assert etree.fromstring(request).nsmap == {"xsi": XSI, "serv": NAMESPACE}


def test_codes_are_written_in_their_order_whatever_the_form_s():
    backwards = {number: f"trackingCode{number}" for number in range(10, 0, -1)}
    request = write_request(CreateSupportSession(13, backwards), EXAMPLE_CALLER)
    assert elements_of(request) == elements_of(EXAMPLE)


def test_who_asks_is_written_in_the_schema_s_order():
    everything = SecurityContext(
        access_token=Secret("token"),
        session_ticket=Secret("ticket"),
        email="e",
        partner_id="9",
        site_name="acme",
        site_id="1",
        password=Secret("p"),
        web_ex_id="w",
    )
    context = written(CreateSupportSession(), everything).find("header/securityContext")
    assert context is not None
    assert [(child.tag, child.text) for child in context] == [
        ("webExID", "w"),
        ("password", "p"),
        ("siteID", "1"),
        ("siteName", "acme"),
        ("partnerID", "9"),
        ("email", "e"),
        ("sessionTicket", "ticket"),
        ("webExAccessToken", "token"),
    ]


def test_what_is_empty_is_left_out():
    message = written(CreateSupportSession(13, {1: "", 3: "x", 10: ""}))
    context = message.find("header/securityContext")
    assert names_in(context) == ["webExID", "password", "siteName"]
    assert names_in(message.find("body/bodyContent/tracking")) == ["trackingCode3"]


@pytest.mark.parametrize(
    ("operation", "inside"),
    [
        (CreateSupportSession(13, {}), ["metaData"]),
        (CreateSupportSession(13, {1: ""}), ["metaData"]),
        (CreateSupportSession(None, {1: "x"}), ["tracking"]),
        (CreateSupportSession(), []),
        (GetAPIVersion(), []),
    ],
)
def test_an_element_without_anything_inside_is_not_written(operation, inside):
    assert names_in(written(operation).find("body/bodyContent")) == inside


def test_a_ticket_stands_in_for_the_password():
    security = dataclasses.replace(LOWEST, password=Secret(""), session_ticket=Secret("t"))
    context = written(CreateSupportSession(), security).find("header/securityContext")
    assert names_in(context) == ["webExID", "siteName", "sessionTicket"]


def test_a_token_stands_in_for_the_password():
    security = dataclasses.replace(LOWEST, password=Secret(""), access_token=Secret("t"))
    context = written(CreateSupportSession(), security).find("header/securityContext")
    assert names_in(context) == ["webExID", "siteName", "webExAccessToken"]


def test_a_token_in_the_body_proves_who_asks():
    security = dataclasses.replace(LOWEST, password=Secret(""))
    message = written(AuthenticateUser(Secret("t" * 5000)), security)
    assert names_in(message.find("header/securityContext")) == ["webExID", "siteName"]
    assert message.findtext("body/bodyContent/accessToken") == "t" * 5000
    assert names_in(message.find("body/bodyContent")) == ["accessToken"]
    with pytest.raises(InvalidRequest, match="no password"):
        write_request(AuthenticateUser(), security)


@pytest.mark.parametrize("token", ["a\nb", "t" * (64 * 1024 + 1)])
@pytest.mark.parametrize("place", ["accessToken", "webExAccessToken"])
def test_a_token_that_can_t_be_sent_is_named_and_not_told(place, token):
    is_in_body = place == "accessToken"
    security = dataclasses.replace(
        LOWEST, password=Secret(""), access_token=Secret("" if is_in_body else token)
    )
    with pytest.raises(InvalidRequest) as refused:
        write_request(AuthenticateUser(Secret(token if is_in_body else "")), security)
    assert sentence_of(str(refused.value)).startswith(f"The {place} ")
    assert token not in str(refused.value)


def test_the_test_of_the_connection_carries_no_credentials():
    everything = dataclasses.replace(
        EXAMPLE_CALLER, session_ticket=Secret("ticket"), access_token=Secret("token")
    )
    request = write_request(GetAPIVersion(), everything)
    message = etree.fromstring(request)
    assert names_in(message.find("header/securityContext")) == ["siteID"]
    for secret in (b"hostid", b"hostpassword", b"9999", b"johnsmith", b"ticket", b"token"):
        assert secret not in request
    content = message.find("body/bodyContent")
    assert content is not None
    assert content.items() == [
        (f"{{{XSI}}}type", "java:com.webex.service.binding.ep.GetAPIVersion")
    ]


@pytest.mark.parametrize(
    ("missing", "sentence"),
    [
        ({"site_name": ""}, "The site ID or site name is missing. Add one to the site."),
        ({"web_ex_id": ""}, "The WebEx ID is missing. Add it to the site."),
        ({"password": Secret("")}, "The password is missing. Enter it."),
        ({"site_id": "acme"}, "The site ID consists of digits. Enter a name as the site name."),
        ({"site_id": "٣"}, "The site ID consists of digits. Enter a name as the site name."),
        (
            {"web_ex_id": "a\nb"},
            "The webExID contains a character that can't be sent (U+000A). Remove it.",
        ),
        (
            {"email": "\ufffe"},
            "The email contains a character that can't be sent (U+FFFE). Remove it.",
        ),
        (
            {"partner_id": "9" * 4097},
            "The partnerID has 4097 characters, but the site allows 4096. Shorten it.",
        ),
    ],
)
def test_who_can_t_be_asked_for_is_told_in_a_sentence_and_nothing_is_written(missing, sentence):
    with pytest.raises(InvalidRequest) as refused:
        write_request(CreateSupportSession(), dataclasses.replace(LOWEST, **missing))
    assert sentence_of(str(refused.value)) == sentence


@pytest.mark.parametrize(
    "enough",
    [
        {"site_name": "", "site_id": "0000"},
        {"web_ex_id": "", "email": "johnsmith@xyz.com"},
        {"password": Secret(""), "session_ticket": Secret("t")},
        {"password": Secret(""), "access_token": Secret("t")},
    ],
)
def test_the_other_of_two_is_enough(enough):
    assert write_request(CreateSupportSession(), dataclasses.replace(LOWEST, **enough))


def test_the_test_of_the_connection_needs_a_site_and_no_account():
    assert write_request(GetAPIVersion(), SecurityContext(site_name="acme"))
    with pytest.raises(InvalidRequest, match="no site"):
        write_request(GetAPIVersion(), SecurityContext(web_ex_id="hostid", password=Secret("p")))


HARMLESS = [
    "& < > \" ' ]]>",
    "</trackingCode1><trackingCode2>x",
    "<!-- --> <![CDATA[ <?pi ?>",
    "&amp; &lt; &#65;",
    "Grüße, 東京, שלום",
    f"{DUCK}\N{FAMILY}\u200d\N{WOMAN}\ufe0f",
    "a\u0301\u00a0\u2028\u202e",
    " blanks at the ends ",
    "x" * 128,
    DUCK * 128,
]


@pytest.mark.parametrize("text", HARMLESS)
def test_a_text_arrives_as_it_was_typed(text):
    security = dataclasses.replace(LOWEST, web_ex_id=text, password=Secret(text))
    message = written(CreateSupportSession(13, {1: text}), security)
    assert message.findtext("body/bodyContent/tracking/trackingCode1") == text
    assert message.findtext("header/securityContext/webExID") == text
    assert message.findtext("header/securityContext/password") == text
    assert names_in(message.find("body/bodyContent/tracking")) == ["trackingCode1"]


@pytest.mark.parametrize("text", ["x" * 129, DUCK * 129])
def test_128_characters_are_the_most(text):
    with pytest.raises(InvalidRequest) as refused:
        CreateSupportSession(13, {7: text})
    assert sentence_of(str(refused.value)) == (
        "Tracking code 7 has 129 characters, but the site allows 128. Shorten it."
    )


@pytest.mark.parametrize(
    "character",
    ["\0", "\a", "\t", "\n", "\r", "\x1b", "\x7f", "\x85", "\ud800", "\ufffe", "\uffff"],
)
def test_a_character_that_xml_or_the_service_can_t_take_is_named(character):
    sentence = f"contains a character that can't be sent (U+{ord(character):04X}). Remove it."
    with pytest.raises(InvalidRequest) as refused:
        CreateSupportSession(13, {1: "fine", 2: f"a{character}b"})
    assert sentence_of(str(refused.value)) == f"Tracking code 2 {sentence}"
    with pytest.raises(InvalidRequest) as refused:
        write_request(
            CreateSupportSession(), dataclasses.replace(LOWEST, password=Secret(f"a{character}b"))
        )
    assert sentence_of(str(refused.value)) == f"The password {sentence}"


@pytest.mark.parametrize("session_type", [True, False, "13", 13.0, b"13"])
def test_a_session_type_is_a_whole_number(session_type):
    with pytest.raises(InvalidRequest) as refused:
        CreateSupportSession(session_type)
    assert sentence_of(str(refused.value)) == "The session type must be a whole number."


@pytest.mark.parametrize("number", [0, 11, -1])
def test_tracking_codes_go_from_1_to_10(number):
    with pytest.raises(InvalidRequest) as refused:
        CreateSupportSession(13, {number: "x"})
    assert f"Tracking code {number} doesn't exist." in sentence_of(str(refused.value))
