"""The pages in the browser: what they may load, where they lead, and that they quote safely."""

from typing import Any

import pytest
from lxml import html

from tests.demo_site.authorization.wire import PERSON, REQUEST, Reply, get, send_form

HOSTILE = '"><script>alert(1)</script>'


def parsed(page: Reply) -> Any:
    return html.fromstring(page.text)


@pytest.fixture(params=["authorize", "wrong password", "device", "wrong code", "refused"])
def page(request, base):
    form = {**REQUEST, **PERSON, "password": "x", "decision": "allow"}
    return {
        "authorize": lambda: get(f"{base}/authorize", REQUEST),
        "wrong password": lambda: send_form(f"{base}/authorize", form),
        "device": lambda: get(f"{base}/device", {"userCode": "123456"}),
        "wrong code": lambda: send_form(f"{base}/device", {**form, "userCode": "1"}),
        "refused": lambda: get(f"{base}/authorize", {"client_id": "x"}),
    }[request.param]()


def test_headers(page):
    assert page.headers["Cache-Control"] == "no-store"
    assert page.headers["Referrer-Policy"] == "no-referrer"
    policy = page.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy


def test_no_script_and_nothing_from_elsewhere(page):
    tree = parsed(page)
    assert not tree.xpath("//script | //link | //img | //@style | //@onclick | //@src | //@href")


def test_language_title_and_labels(page):
    tree = parsed(page)
    assert tree.get("lang") == "en"
    assert len(tree.xpath("//main/h1")) == 1
    assert tree.findtext(".//title").strip()
    for field in tree.xpath("//input[not(@type='hidden')]"):
        assert tree.xpath(f"//label[@for='{field.get('id')}']")
        assert field.get("autocomplete")
    assert len(tree.xpath("//*[@autofocus]")) == (1 if tree.xpath("//form") else 0)


def test_a_form_may_lead_back_to_the_program_alone(base):
    policy = get(f"{base}/authorize", REQUEST).headers["Content-Security-Policy"]
    assert "form-action 'self' http://127.0.0.1:5000;" in policy
    assert "form-action 'self';" in get(f"{base}/device").headers["Content-Security-Policy"]


def test_the_hint_is_filled_in(base):
    text = get(f"{base}/authorize", {**REQUEST, "login_hint": "johnsmith@xyz.com"}).text
    assert 'value="johnsmith@xyz.com"' in text


def test_a_password_is_never_in_the_page(base):
    form = {**REQUEST, "user": "nobody", "password": "secretword", "decision": "allow"}
    assert "secretword" not in send_form(f"{base}/authorize", form).text


@pytest.mark.parametrize("name", ["state", "login_hint"])
def test_what_is_quoted_stays_text(base, name):
    page = get(f"{base}/authorize", {**REQUEST, name: HOSTILE})
    assert "<script" not in page.text
    assert HOSTILE in parsed(page).xpath("//input/@value")


def test_what_is_quoted_on_the_other_pages_stays_text(base):
    form = {"userCode": "1", "user": HOSTILE, "decision": "allow"}
    for page in (get(f"{base}/device", {"userCode": HOSTILE}), send_form(f"{base}/device", form)):
        assert "<script" not in page.text
