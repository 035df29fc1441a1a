"""The pages that a person sees in the browser: no script, nothing from elsewhere, any width."""

import base64
import hashlib
from collections.abc import Mapping
from html import escape

from csr_desktop.demo_site.answers import Answer, html_answer
from csr_desktop.demo_site.site import EXAMPLE_ACCOUNT

_STYLE = """
:root{color-scheme:light dark;--text:#1b1b1f;--page:#fff;--line:#5f6368;--bad:#b3261e;
--button:#0b5cad;--on-button:#fff}
@media (prefers-color-scheme:dark){:root{--text:#f1f1f3;--page:#17181c;--line:#a5a8af;
--bad:#ffb4ab;--button:#9cc9ff;--on-button:#0a1a2b}}
*{box-sizing:border-box}
body{font:1.125rem/1.5 system-ui,sans-serif;color:var(--text);background:var(--page);margin:0}
main{max-width:30rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25}
label{display:block;font-weight:600}
input,button{font:inherit;color:inherit;min-height:2.75rem;padding:.4rem .6rem;max-width:100%}
input{width:100%;background:var(--page);border:2px solid var(--line);border-radius:.25rem}
button{cursor:pointer;background:var(--page);border:2px solid var(--button);border-radius:.25rem;
margin:0 .5rem .5rem 0}
button.main{background:var(--button);color:var(--on-button);font-weight:600}
:focus-visible{outline:3px solid var(--button);outline-offset:2px}
.problem{color:var(--bad);font-weight:600}
"""
_DIGEST = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_HINT = (
    f"This is a demo: the user name is <b>{EXAMPLE_ACCOUNT.web_ex_id}</b>, the password"
    f" <b>{EXAMPLE_ACCOUNT.password}</b>."
)
_PROBLEM = "problem"


def page(
    title: str, body: str, *, is_error: bool = False, goes_to: str = "", status: str = "200 OK"
) -> Answer:
    """Show markup under a title. `goes_to` is another origin that a form may lead to."""
    tab = f"Error: {title}" if is_error else title
    markup = (
        '<!DOCTYPE html>\n<html lang="en">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{tab} - CSR Desktop demo site</title>\n<style>{_STYLE}</style>\n"
        f"<main>\n<h1>{title}</h1>\n{body}</main>\n</html>\n"
    )
    policy = (
        f"default-src 'none'; style-src 'sha256-{_DIGEST}'; base-uri 'none';"
        f" form-action 'self' {goes_to}".rstrip()
        + "; frame-ancestors 'none'"
    )
    return html_answer(
        markup,
        status,
        ("Content-Security-Policy", policy),
        ("Referrer-Policy", "no-referrer"),
        ("Cache-Control", "no-store"),
        ("X-Content-Type-Options", "nosniff"),
    )


def message(title: str, sentence: str, status: str = "200 OK") -> Answer:
    """Show a sentence, where there is nothing more to do."""
    return page(title, f"<p>{sentence}\n", status=status)


def sign_in_form(
    title: str,
    purpose: str,
    *,
    user: str = "",
    user_code: str | None = None,
    hidden: Mapping[str, str] | None = None,
    problem: str = "",
    goes_to: str = "",
) -> Answer:
    """Ask for a user name and a password, and whether the program may use the account.

    `user_code` is what the page shows as the code; None: it asks for none.
    """
    is_known = bool(user)
    rows = [f"<p>{purpose}\n<p>{_HINT}\n"]
    if problem:
        rows.append(f'<p class="problem" role="alert" id="{_PROBLEM}">{problem}\n')
    rows.append('<form method="post">\n')
    rows += [_hidden(name, value) for name, value in (hidden or {}).items()]
    if user_code is not None:
        more = 'inputmode="numeric" autocomplete="off"'
        rows.append(_field("userCode", "Code", user_code, more, focus=not user_code, bad=problem))
    focus = user_code is None or bool(user_code)
    name = _field(
        "user",
        "User name or e-mail address",
        user,
        'autocomplete="username" autocapitalize="none" spellcheck="false"',
        focus=focus and not is_known,
        bad=problem,
    )
    password = _field(
        "password",
        "Password",
        "",
        'type="password" autocomplete="current-password"',
        focus=focus and is_known,
        bad=problem,
    )
    rows += [name, password, _BUTTONS, "</form>\n"]
    return page(title, "".join(rows), is_error=bool(problem), goes_to=goes_to)


_BUTTONS = (
    '<p><button class="main" name="decision" value="allow">Sign in and allow</button>'
    '<button name="decision" value="deny" formnovalidate>Deny</button>\n'
)


def _field(name: str, label: str, value: str, more: str, *, focus: bool, bad: str) -> str:
    marks = " autofocus" if focus else ""
    if bad:
        marks += f' aria-describedby="{_PROBLEM}"'
    return (
        f'<p><label for="{name}">{label}</label>'
        f'<input id="{name}" name="{name}" value="{escape(value)}" {more} required{marks}>\n'
    )


def _hidden(name: str, value: str) -> str:
    return f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">\n'
