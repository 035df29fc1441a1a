"""The service's own example, and the answers as the service writes them."""

import re
import subprocess
from http.client import HTTPMessage

import pytest

from csr_desktop.demo_site.operation import Content
from csr_desktop.demo_site.operations import find_operation
from csr_desktop.demo_site.reply import success
from csr_desktop.demo_site.service import Service
from csr_desktop.demo_site.site import Site
from tests.demo_site.wire import (
    DATA,
    EXAMPLE,
    QUALIFIED,
    XMLNS_SERV,
    XSI_TYPE,
    Reply,
    call,
    changed,
    post,
)

PROLOG = b'<?xml version="1.0" encoding="UTF-8"?>\n'
SITE = "<siteID>0000</siteID>"


def test_example_as_it_stands_is_answered_with_a_key(url, made):
    example = f"@{DATA / 'create_support_session.xml'}"
    command = ["curl", "-s", "--noproxy", "*", "--data-binary", example, url]
    body = subprocess.run(command, check=True, capture_output=True).stdout
    reply = Reply(200, HTTPMessage(), body)
    assert (reply.result, reply.response("gsbStatus")) == ("SUCCESS", "PRIMARY")
    assert reply.exception_id is None
    assert reply.key
    assert re.fullmatch("[1-9][0-9]{7,8}", reply.key)
    assert made.only.key == reply.key


def test_example_is_kept_as_a_session(url, made):
    post(url, EXAMPLE)
    assert (made.only.host, made.only.session_type) == ("hostid", 13)
    assert made.only.tracking_codes == {n: f"trackingCode{n}" for n in range(1, 11)}


def test_success_is_written_as_documented(url, made):
    reply = post(url, EXAMPLE)
    assert reply.body.startswith(PROLOG + b"<serv:message ")
    assert b"\n" not in reply.body.removeprefix(PROLOG)
    assert reply.content.get(XSI_TYPE) == "sc:createSupportSessionResponse"
    serv = "http://www.webex.com/schemas/2002/06/service"
    com = "http://www.webex.com/schemas/2002/06/common"
    declared = {"serv": serv, "com": com, "sc": f"{serv}/supportsession"}
    assert reply.message.nsmap == declared
    assert reply.content.nsmap.keys() - declared.keys() == {"xsi"}


def test_failure_is_written_in_schema_order(url, made):
    reply = post(url, changed(EXAMPLE, (">13<", ">99<")))
    response = reply.message[0][0]
    names = [child.tag.rpartition("}")[2] for child in response]
    assert names == ["result", "reason", "gsbStatus", "exceptionID", "value"]
    assert [child.text for child in response][2:] == ["PRIMARY", "110055", "99"]
    assert b"<serv:body><serv:bodyContent/></serv:body>" in reply.body
    assert reply.body.startswith(PROLOG)
    assert made.sessions == ()


def test_qualified_dialect(url, made):
    reply = post(url, QUALIFIED)
    assert reply.result == "SUCCESS"
    assert made.only.key == reply.key
    assert made.only.tracking_codes == {1: "CASE-1042", 2: "Network"}


@pytest.mark.parametrize("inside", ["", "<serv:metaData/>"], ids=["envelope", "content too"])
def test_prefix_serv_may_be_undeclared(url, made, inside):
    body = changed(EXAMPLE, (XMLNS_SERV, ""))
    if inside:
        body = changed(body, ("<metaData>\n<sessionType>13</sessionType>\n</metaData>", inside))
    assert post(url, body).result == "SUCCESS"
    assert made.only.session_type == 13


def test_undeclared_prefix_after_a_broken_request_on_the_same_thread():
    """lxml reports a thread's earlier errors with each new exception."""
    service = Service(Site())
    undeclared = changed(EXAMPLE, (XMLNS_SERV, ""))
    for body, result in [(EXAMPLE[:-20], "FAILURE"), (undeclared, "SUCCESS")]:
        assert Reply(200, HTTPMessage(), service.call(body).body).result == result


def test_version_needs_a_site_and_no_account(url, made):
    reply = post(url, call("ep.GetAPIVersion", "", SITE))
    assert reply.result == "SUCCESS"
    assert reply.content.get(XSI_TYPE) == "ep:getAPIVersionResponse"
    versions = [(child.tag.rpartition("}")[2], child.text) for child in reply.content]
    assert versions == [("apiVersion", "WebEx XML API V11.2.0"), ("release", "SP9")]
    assert reply.text("serv:body/serv:bodyContent/ep:release") == "SP9"


def test_version_in_the_qualified_dialect(url):
    ep = "http://www.webex.com/schemas/2002/06/service/ep"
    body = call("ep.GetAPIVersion", "", SITE)
    body = changed(
        body,
        ("java:com.webex.service.binding.ep.GetAPIVersion", "ep:getAPIVersion"),
        ("<body>", f'<body xmlns:ep="{ep}">'),
    )
    assert post(url, body).text("serv:body/serv:bodyContent/ep:apiVersion")


@pytest.mark.parametrize(
    ("asked", "release"), [("true", "T31"), ("1", "T31"), ("false", None), ("0", None)]
)
def test_train_release_on_request(url, asked, release):
    content = f"<returnTrainReleaseVersion>{asked}</returnTrainReleaseVersion>"
    reply = post(url, call("ep.GetAPIVersion", content, SITE))
    assert reply.result == "SUCCESS"
    assert reply.text("serv:body/serv:bodyContent/ep:trainReleaseVersion") == release


def test_answer_may_contain_lists_and_elements_of_the_envelopes_namespace():
    operation = find_operation("ep", "GetAPIVersion")
    content: Content = [
        ("serv:matchingRecords", [("serv:total", "1")]),
        ("services", [("sessions", [("sessionName", "<A & B>")])]),
    ]
    reply = Reply(200, HTTPMessage(), success(operation, content))
    inside = "serv:body/serv:bodyContent/"
    assert reply.text(f"{inside}serv:matchingRecords/serv:total") == "1"
    assert reply.text(f"{inside}ep:services/ep:sessions/ep:sessionName") == "<A & B>"
