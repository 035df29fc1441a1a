from __future__ import annotations

import pytest

from csr_desktop.sessions.network.clients import Clients
from csr_desktop.sessions.outcome import Created, LocalCause, NotSent
from csr_desktop.sessions.site.state import SiteState, site_state, status_after
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import ANSWERED, UNTRIED, Cause, Certainty, Problem
from tests.support.answers import failure, http
from tests.support.scripted_server import ScriptedServer, answering, answering_then_hanging_up


def measured(desk, site, cancellation=None):
    status = site_state(desk.clients.of(site), site, cancellation or Cancellation())
    return status and status.state


def test_a_site_that_answers_is_ready_and_nothing_was_created(desk):
    assert measured(desk, desk.site) is SiteState.READY
    assert desk.watched.sessions == ()


@pytest.mark.parametrize(
    ("play", "state"),
    [
        (answering(http(failure("030001"))), SiteState.READY),
        (answering(http(failure("999999"))), SiteState.READY),
        (answering(http(status="404 Not Found")), SiteState.UNREACHABLE),
        (answering(http(status="302 Found")), SiteState.UNREACHABLE),
        (answering(http(b"<html/>")), SiteState.UNREACHABLE),
        (answering_then_hanging_up(b""), SiteState.UNREACHABLE),
    ],
)
def test_what_a_site_s_answer_says_of_its_state(desk, play, state):
    with ScriptedServer(play) as server:
        assert measured(desk, desk.at(url=server.url)) is state


@pytest.mark.parametrize("cause", Cause)
def test_what_an_attempt_tells_of_the_site(cause):
    """Ready only if the service answered; nothing if it was not tried."""
    problem = Problem(cause, Certainty.NOT_SENT)
    status = status_after(NotSent(problem))
    if status is None:
        assert cause in UNTRIED
    elif status.state is SiteState.READY:
        assert cause in ANSWERED
    else:
        assert status == (SiteState.UNREACHABLE, problem)


@pytest.mark.parametrize("cause", LocalCause)
def test_what_happened_on_this_computer_tells_nothing(cause):
    assert status_after(NotSent(Problem(cause, Certainty.NOT_SENT))) is None


def test_a_key_tells_that_the_site_is_ready():
    assert status_after(Created("123456789")) == (SiteState.READY, None)


def test_a_site_that_is_down_is_unreachable(desk):
    desk.server.stop()
    assert measured(desk, desk.site) is SiteState.UNREACHABLE


def test_of_a_measurement_that_was_stopped_nothing_is_known(desk):
    stop = Cancellation()
    stop.cancel()
    assert measured(desk, desk.site, stop) is None


def test_a_measurement_carries_no_credentials(desk):
    with ScriptedServer(answering(http())) as server:
        measured(desk, desk.at(url=server.url))
    (request,) = server.requests
    assert b"ep.GetAPIVersion" in request
    assert b"<siteID>0000</siteID>" in request
    for secret in (b"hostid", b"hostpassword", b"9999", b"johnsmith"):
        assert secret not in request


def test_a_measurement_warms_the_connection_of_the_next_session(desk):
    with ScriptedServer(answering(http())) as server:
        site = desk.at(url=server.url)
        measured(desk, site)
        measured(desk, site)
        desk.clients.close()
    assert (server.connections, len(server.requests)) == (1, 2)


def test_one_client_for_each_address():
    from tests.sessions.conftest import ACME

    clients = Clients()
    assert clients.of(ACME) is clients.of(ACME)
    first = clients.of(ACME)
    clients.close()
    assert clients.of(ACME) is not first
    clients.close()
