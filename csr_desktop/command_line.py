"""The command line's options."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from csr_desktop import __version__
from csr_desktop.sessions.links.scheme import is_link

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from csr_desktop.commands import Command

_LINK_HELP = """\
LINK fills the form and sends nothing; where a window is open already, it is filled there:
  csr-desktop "csr-desktop://new?site=Acme%20Support&type=13&code1=CASE-1042"
"""


class Options(NamedTuple):
    """What the command line asks for.

    `demo`: the built-in demo site. `site`: the name of the site to start with, or ''.
    `check_policy`: print the effective settings and all mistakes, and open no window; `policy`:
    only those of this policy.toml; `as_json`: for a program. `self_test`: check whether this
    installation works, and open no window. `link`: a csr-desktop:// link, unchanged, or ''.
    `command`: None for the window. `debug`: log details.
    """

    demo: bool = False
    site: str = ""
    check_policy: bool = False
    link: str = ""
    command: Command | None = None
    debug: bool = False
    self_test: bool = False
    policy: Path | None = None
    as_json: bool = False


_USUAL = {(): Options(), ("--demo",): Options(demo=True)}
"""The usual starts, without the 5 ms that a parser needs."""


def parse(arguments: Sequence[str]) -> Options:
    """Parse the arguments; --help, --version and mistakes end the program (status 0, 0, 2)."""
    if tuple(arguments) in _USUAL:
        return _USUAL[tuple(arguments)]
    from csr_desktop.commands import command_of

    parser = _parser()
    links = [argument for argument in arguments if is_link(argument)]
    found = parser.parse_args([argument for argument in arguments if not is_link(argument)])
    if len(links) > 1:
        parser.error("only one link is allowed")
    if found.policy_json and found.check_policy is None:
        parser.error("--json goes with --check-policy, create or sessions")
    if links and found.command:
        parser.error(f"{found.command} doesn't accept a link")
    return Options(
        demo=found.demo,
        site=found.site,
        check_policy=found.check_policy is not None,
        policy=found.check_policy or None,
        as_json=found.policy_json,
        debug=found.debug,
        self_test=found.self_test,
        link="".join(links),
        command=command_of(found),
    )


def _policy(text: str) -> Path | str:
    from pathlib import Path

    return Path(text) if text else ""


def _parser() -> argparse.ArgumentParser:
    import argparse

    from csr_desktop.commands import Parser, add_commands, add_common

    parser = Parser(
        prog="csr-desktop",
        usage="%(prog)s [options] [LINK]\n       %(prog)s [options] create [options]"
        "\n       %(prog)s [options] sessions [options]"
        "\n       %(prog)s [options] sign-in [options]"
        "\n       %(prog)s [options] sign-out [options]",
        description="Create a WebEx support session and get its key.",
        epilog=_LINK_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"CSR Desktop {__version__}")
    parser.add_argument(
        "--check-policy",
        nargs="?",
        const="",
        type=_policy,
        metavar="FILE",
        help="check policy and settings files, print the effective values, and exit "
        "(1 = errors found). "
        "With FILE, check only that policy.toml",
    )
    parser.add_argument(
        "--json",
        dest="policy_json",
        action="store_true",
        help="with --check-policy: print a JSON object",
    )
    parser.add_argument(
        "--self-test",
        action="store_true",
        help="run a self-test and exit (1 = failed)",
    )
    parser.add_argument(
        "--debug",
        action="store_true",
        help="write details to the log (never passwords or tracking codes)",
    )
    add_common(parser, demo=False, site="")
    add_commands(parser)
    return parser
