"""The pages that a user sees in the browser: no scripts, no external resources, any width."""

import base64
import hashlib

from csr_desktop.demo_site.answers import Answer, html_answer

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


def web_page(
    title: str, body: str, *, is_error: bool = False, goes_to: str = "", status: str = "200 OK"
) -> Answer:
    """Show markup under a title. `goes_to` is another origin that a form may submit to."""
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
    """Show a sentence, if there is nothing more to do."""
    return web_page(title, f"<p>{sentence}\n", status=status)
