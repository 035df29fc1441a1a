"""The client against the demo site: each was written without the other."""

from __future__ import annotations

import dataclasses

import pytest

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.client import Success
from csr_desktop.webex.faults import Cause, Certainty, Problem
from csr_desktop.webex.message import SecurityContext
from csr_desktop.webex.operations import (
    ApiVersion,
    CreateSupportSession,
    GetAPIVersion,
    Operation,
)
from csr_desktop.webex.secret import Secret
from tests.webex.conftest import CREATE, EXAMPLE_CALLER, tls_files


@pytest.fixture(params=["http", "https"])
def demo(request, trusted, tmp_path):
    tls = tls_files(trusted.issue_cert("127.0.0.1"), tmp_path) if request.param == "https" else None
    with DemoServer(tls=tls) as server:
        yield server


@pytest.fixture
def call(demo, caller_of):
    client = caller_of(demo.url).client

    def call(
        operation: Operation[object], security: SecurityContext = EXAMPLE_CALLER, **changes: object
    ):
        who = dataclasses.replace(security, **changes)  # type: ignore[arg-type]
        return client.call(operation, who, 5, Cancellation())

    return call


def test_a_session_is_created(call, demo):
    codes = {1: "CASE & <1042>", 2: "Network", 10: "\N{DUCK}" * 128}
    answer = call(CreateSupportSession(168, codes))
    (session,) = demo.site.sessions
    assert answer == Success(session.key, "PRIMARY")
    assert (session.host, session.session_type) == ("hostid", 168)
    assert dict(session.tracking_codes) == codes


def test_a_site_is_asked_for_its_version_without_an_account(call):
    answer = call(GetAPIVersion(), SecurityContext(site_name="demo"))
    assert answer == Success(ApiVersion("WebEx XML API V11.2.0", "SP9"), "PRIMARY")


@pytest.mark.parametrize(
    ("operation", "changes", "refusal"),
    [
        (CREATE, {"web_ex_id": "nobody"}, ("030001", "nobody")),
        (CREATE, {"email": "nobody@xyz.com"}, ("030001", "hostid")),
        (CREATE, {"password": Secret("wrong")}, ("030002", "")),
        (CREATE, {"site_id": "0001"}, ("DEMO02", "0001")),
        (CREATE, {"site_name": "other"}, ("DEMO02", "other")),
        (CREATE, {"partner_id": "1"}, ("DEMO03", "1")),
        (CreateSupportSession(99, {1: "x"}), {}, ("110055", "99")),
        (CreateSupportSession(13, {}), {}, ("DEMO06", "")),
        (GetAPIVersion(), {"site_id": "0001"}, ("DEMO02", "0001")),
    ],
)
def test_the_site_refuses(call, demo, operation, changes, refusal):
    problem = call(operation, **changes)
    assert isinstance(problem, Problem)
    assert (problem.certainty, problem.cause) == (Certainty.REFUSED, Cause.SITE_REFUSED)
    assert (problem.exception_id, problem.value) == refusal
    assert problem.reason
    assert demo.site.sessions == ()


def test_no_refusal_repeats_the_password(call):
    assert "sesame" not in repr(call(CREATE, password=Secret("sesame")))


def test_another_path_is_refused_by_the_server(demo, caller_of):
    problem = caller_of(demo.url + "/other").create().problem
    assert (problem.certainty, problem.cause) == (Certainty.REFUSED, Cause.HTTP_REFUSED)


def test_the_default_session_type(call, demo):
    assert call(CreateSupportSession(None, {1: "x"})).result
    assert demo.site.sessions[0].session_type == demo.site.default_session_type
