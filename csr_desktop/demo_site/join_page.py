"""The page where a customer of the demo site types the session key."""

from urllib.parse import parse_qs

from csr_desktop.demo_site.answers import Answer, html_answer
from csr_desktop.demo_site.site import Site

JOIN_PATH = "/join"
_PAGE = """<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Join a support session</title>
<style>body{{font:1.1em sans-serif;max-width:26em;margin:3em auto;padding:0 1em}}
input,button{{font:inherit;padding:.4em}}</style>
<h1>Join a support session</h1>
<p>This is the demo site of CSR Desktop. No session starts here; a real site has a page of its own.
<form><p><label for="key">Session key</label><br>
<input id="key" name="key" inputmode="numeric" autocomplete="off" autofocus> <button>Join</button>
</form>
<p role="status">{words}
"""
_ASK = "Type the key that your support representative reads out."
_OPEN = "The key is right. On a real site the session would start now."
_NOT_OPEN = "No open session has this key. Ask for it again, digit by digit."


def join_page(site: Site, query: str) -> Answer:
    """Show the page, and what the site knows of the key in a query such as `key=119+169+61`.

    What was typed is not shown again.
    """
    typed = "".join(parse_qs(query).get("key", [""])[0].split())
    now = site.clock()
    is_open = any(typed == session.key and now < session.ends for session in site.sessions)
    words = _ASK if not typed else _OPEN if is_open else _NOT_OPEN
    return html_answer(_PAGE.format(words=words))
