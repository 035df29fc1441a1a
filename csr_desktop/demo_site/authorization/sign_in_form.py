"""The form for signing in, on both pages that need it."""

from collections.abc import Mapping
from html import escape

from csr_desktop.demo_site.answers import Answer
from csr_desktop.demo_site.site import EXAMPLE_ACCOUNT
from csr_desktop.demo_site.web_page import web_page

_HINT = (
    f"This is a demo: the user name is <b>{EXAMPLE_ACCOUNT.web_ex_id}</b>, the password"
    f" <b>{EXAMPLE_ACCOUNT.password}</b>."
)
_PROBLEM = "problem"


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

    `user_code` is the code shown on the page; None: there is no code.
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
    return web_page(title, "".join(rows), is_error=bool(problem), goes_to=goes_to)


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
