"""The page where a customer of the demo site enters the session key."""

from urllib.parse import parse_qs

from csr_desktop.demo_site.answers import Answer
from csr_desktop.demo_site.site import Site
from csr_desktop.demo_site.web_page import web_page

JOIN_PATH = "/join"
_FORM = """<p>This is the demo site of CSR Desktop. No session starts here; a real site has a page \
of its own.
<form><p><label for="key">Session key</label>
<input id="key" name="key" inputmode="numeric" autocomplete="off" required autofocus>
<p><button class="main">Join</button>
</form>
<p role="status">{words}
"""
_ASK = "Enter the key that your support representative reads out."
_OPEN = "The key is right. On a real site the session would start now."
_NOT_OPEN = "No open session has this key. Ask for it again, digit by digit."


def join_page(site: Site, query: str) -> Answer:
    """Show the page, and the state of the key in a query such as `key=119+169+61`.

    What was entered is not shown again.
    """
    typed = "".join(parse_qs(query).get("key", [""])[0].split())
    now = site.clock()
    is_open = any(typed == session.key and now < session.ends for session in site.sessions)
    words = _ASK if not typed else _OPEN if is_open else _NOT_OPEN
    return web_page("Join a support session", _FORM.format(words=words))
