"""user.AuthenticateUser and user.GetUser: tickets, and whose account it is."""

from datetime import timedelta

import pytest

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.demo_site.site import EXAMPLE_ACCOUNT, Account, Site
from tests.demo_site.wire import (
    HOST,
    XSI_TYPE,
    Reply,
    as_dict,
    call,
    create,
    history,
    names,
    no_record,
    post,
)

CODE = "<tracking><trackingCode1>CASE-1042</trackingCode1></tracking>"
PASSWORD = "<password>hostpassword</password>"
JOHN = "<webExID>johnsmith@xyz.com</webExID>"
OTHER = Account("rep7", "a:b", "rep7@example.com")


@pytest.fixture
def site(clock):
    return Site([EXAMPLE_ACCOUNT, OTHER], clock, ticket_life=timedelta(seconds=900))


@pytest.fixture
def url(site):
    with DemoServer(site) as server:
        yield server.url


def authenticate(url: str, security: str = HOST, content: str = "") -> Reply:
    return post(url, call("user.AuthenticateUser", content, security))


def ticket_of(reply: Reply) -> str:
    ticket = as_dict(reply.content)["use:sessionTicket"]
    assert len(ticket) > 40
    return ticket


def with_ticket(ticket: str, web_ex_id: str = "hostid") -> str:
    security = HOST.replace(PASSWORD, "").replace("hostid", web_ex_id)
    return f"{security}<sessionTicket>{ticket}</sessionTicket>"


def test_a_ticket_for_the_password(url, clock):
    reply = authenticate(url)
    assert reply.content.get(XSI_TYPE) == "use:authenticateUserResponse"
    assert names(reply.content) == ["use:sessionTicket", "use:createTime", "use:timeToLive"]
    told = as_dict(reply.content)
    assert told["use:createTime"] == str(int(clock.now.timestamp() * 1000))
    assert told["use:timeToLive"] == "900"
    assert ticket_of(authenticate(url)) != ticket_of(reply)


def test_a_ticket_instead_of_the_password(url, site):
    ticket = ticket_of(authenticate(url))
    assert post(url, create(CODE, with_ticket(ticket))).key == site.sessions[0].key
    by_email = with_ticket(ticket).replace("<webExID>hostid</webExID>", "")
    by_email += "<email>johnsmith@xyz.com</email>"
    assert post(url, create(CODE, by_email)).result == "SUCCESS"


def test_a_ticket_ends(url, site, clock):
    ticket = ticket_of(authenticate(url))
    clock.move(seconds=899)
    assert post(url, create(CODE, with_ticket(ticket))).result == "SUCCESS"
    clock.move(seconds=1)
    assert post(url, create(CODE, with_ticket(ticket))).exception_id == "030047"
    assert len(site.sessions) == 1


def test_tickets_can_be_ended_at_once(url, site):
    ticket = ticket_of(authenticate(url))
    site.tickets.expire()
    assert post(url, create(CODE, with_ticket(ticket))).exception_id == "030047"
    again = ticket_of(authenticate(url))
    assert post(url, create(CODE, with_ticket(again))).result == "SUCCESS"


@pytest.mark.parametrize("more", ["", PASSWORD])
def test_a_wrong_ticket_is_refused_whatever_stands_beside_it(url, site, more):
    theirs = ticket_of(authenticate(url))
    for security in (with_ticket("x") + more, with_ticket(theirs, "rep7") + more):
        assert post(url, create(CODE, security)).exception_id == "030047"
    assert site.sessions == ()


def test_a_wrong_password_gets_no_ticket(url):
    assert authenticate(url, HOST.replace("hostpassword", "x")).exception_id == "030002"
    assert authenticate(url, HOST.replace("hostid", "x")).exception_id == "030001"


@pytest.mark.parametrize(
    ("name", "exception_id"), [("samlResponse", "030048"), ("accessToken", "DEMO13")]
)
def test_a_proof_that_is_none(url, name, exception_id):
    assert authenticate(url, content=f"<{name}>x</{name}>").exception_id == exception_id
    assert authenticate(url, content=f"<{name}></{name}>").result == "SUCCESS"


@pytest.fixture
def token(site):
    return site.authorization.grants.give_tokens("hostid").access


BY_TOKEN = HOST.replace(PASSWORD, "")


@pytest.mark.parametrize(
    "who", ["<webExID>hostid</webExID>", JOHN, JOHN.replace("webExID", "email")]
)
def test_a_ticket_for_an_access_token(url, site, token, who):
    security = BY_TOKEN.replace("<webExID>hostid</webExID>", who)
    reply = authenticate(url, security, f"<accessToken>{token}</accessToken>")
    assert post(url, create(CODE, with_ticket(ticket_of(reply)))).key == site.sessions[0].key
    assert site.sessions[0].host == "hostid"


def test_an_access_token_instead_of_the_password(url, site, token):
    direct = f"{BY_TOKEN}<webExAccessToken>{token}</webExAccessToken>"
    assert post(url, create(CODE, direct)).key == site.sessions[0].key


def test_an_access_token_is_its_own_users(url, site, token):
    """And a ticket takes precedence if both are given."""
    theirs = BY_TOKEN.replace("hostid", "rep7")
    in_content = authenticate(url, theirs, f"<accessToken>{token}</accessToken>")
    direct = post(url, create(CODE, f"{theirs}<webExAccessToken>{token}</webExAccessToken>"))
    for reply in (in_content, direct):
        assert reply.exception_id == "DEMO13"
        assert "WebEx access token is invalid" in reply.reason
        assert token not in reply.body.decode()
    ticket = f"{with_ticket('x')}<webExAccessToken>{token}</webExAccessToken>"
    assert post(url, create(CODE, ticket)).exception_id == "030047"
    assert site.sessions == ()


def test_an_access_token_ends(url, site, token, clock):
    in_content = f"<accessToken>{token}</accessToken>"
    clock.move(seconds=64798)
    ticket = ticket_of(authenticate(url, BY_TOKEN, in_content))
    clock.move(seconds=1)
    assert authenticate(url, BY_TOKEN, in_content).exception_id == "DEMO13"
    assert post(url, create(CODE, with_ticket(ticket))).result == "SUCCESS"


def test_only_a_call_for_a_ticket_has_its_token_inside(url, token):
    body = call("ep.LstOpenSession", f"<accessToken>{token}</accessToken>", BY_TOKEN)
    assert post(url, body).exception_id == "030002"


def test_single_sign_on_takes_no_passwords_but_tickets(clock):
    site = Site(clock=clock, single_sign_on=True)
    with DemoServer(site) as server:
        for body in (create(CODE, HOST), call("user.AuthenticateUser", "", HOST)):
            reply = post(server.url, body)
            assert reply.exception_id == "030048"
            sub = "serv:header/serv:response/serv:subErrors/serv:subError/serv:"
            assert reply.text(f"{sub}exceptionID") == "AS0001"
            response = reply.message[0][0]
            assert names(response)[3:] == ["serv:exceptionID", "serv:subErrors"]
        ticket = site.tickets.give("hostid").text
        assert post(server.url, create(CODE, with_ticket(ticket))).result == "SUCCESS"


def test_tickets_do_not_show(site):
    ticket = site.tickets.give("hostid")
    assert ticket.text not in repr(ticket)


def test_an_account_tells_of_itself(url):
    reply = post(url, call("user.GetUser", "<webExId>rep7</webExId>", REP7))
    assert reply.content.get(XSI_TYPE) == "use:getUserResponse"
    told = as_dict(reply.content)
    assert (told["use:webExId"], told["use:email"]) == ("rep7", "rep7@example.com")
    types = [e.text for e in reply.content.iterfind("{*}meetingTypes/{*}meetingType")]
    assert types == ["1", "13", "168", "213", "214", "216"]
    assert reply.content.findtext("{*}supportedServices/{*}supportCenter") == "true"
    assert reply.content.findtext("{*}supportedServices/{*}meetingCenter") == "false"


REP7 = HOST.replace("hostid", "rep7").replace("hostpassword", "a:b")


@pytest.mark.parametrize(
    ("asked", "exception_id"), [("rep7", "000001"), ("nobody", "030001"), ("", "DEMO04")]
)
def test_of_others_it_does_not_tell(url, asked, exception_id):
    reply = post(url, call("user.GetUser", f"<webExId>{asked}</webExId>", HOST))
    assert reply.exception_id == exception_id


def test_an_e_mail_address_is_another_name_of_the_account(url):
    reply = post(url, call("user.GetUser", "<webExId>johnsmith@xyz.com</webExId>", HOST))
    assert as_dict(reply.content)["use:webExId"] == "hostid"
    post(url, create(CODE))
    mine = history(url, "<hostWebExID>johnsmith@xyz.com</hostWebExID>", HOST)
    assert mine.result == "SUCCESS"
    assert no_record(history(url, "<hostWebExID>rep7@example.com</hostWebExID>", HOST))
