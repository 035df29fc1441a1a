"""The commands without a window, and their arguments."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Literal

from csr_desktop.system.standard_streams import print_error, print_report
from csr_desktop.webex.texts import session_type_in

_CREATE_HELP = """\
Prints the session key to standard output and errors to standard error.

exit status:
  0  Created: the key is on standard output and in the history
  2  wrong usage: nothing was sent
  3  Refused: the site rejected the request; no session was created
  4  NotSent: nothing was sent; no session was created
  5  Unknown: a session may have been created; check on the site first

Press Ctrl+C to stop waiting. The request is never sent a second time.

example:
  csr-desktop create --site "Acme Support" --type 13 --code 1=CASE-1042
"""


_IN_HELP = """\
The sign-in is saved in the system keyring. The window and `create` use it, too.

exit status:
  0  signed in
  2  wrong usage
  4  not signed in

example:
  csr-desktop sign-in --site "Acme Support"
"""
_OUT_HELP = """\
exit status:
  0  signed out
  2  wrong usage
  4  the sign-in couldn't be deleted from the keyring
"""


@dataclass(frozen=True)
class Create:
    """`csr-desktop create`: a session, without a window. None: the site's first type."""

    session_type: int | None = None
    codes: Mapping[int, str] = field(default_factory=dict)
    as_json: bool = False
    password_on_stdin: bool = False


@dataclass(frozen=True)
class ListSessions:
    """`csr-desktop sessions`. `since`: a day's local midnight; None for `everything`, else today.

    `output`: None for standard output.
    """

    style: Literal["table", "json", "csv"] = "table"
    since: date | None = None
    everything: bool = False
    output: Path | None = None


@dataclass(frozen=True)
class BrowserSignIn:
    """`csr-desktop sign-in`. `device`: by a code instead of this computer's browser."""

    device: bool = False


@dataclass(frozen=True)
class SignOut:
    """`csr-desktop sign-out`."""


Command = Create | ListSessions | BrowserSignIn | SignOut


class Parser(argparse.ArgumentParser):
    """argparse's parser, but silent if something can't be written."""

    def _print_message(self, message: str, file: Any = None) -> None:
        if file is None or file is not sys.stdout:
            print_error(message)
        elif status := print_report(message, 0):
            sys.exit(status)


def add_commands(parser: argparse.ArgumentParser) -> None:
    """Add the commands to `parser`; their name is `command` in the parsed arguments."""
    commands = parser.add_subparsers(
        dest="command", title="commands (no window)", metavar="COMMAND", prog="csr-desktop"
    )
    _add_create(commands)
    _add_sessions(commands)
    _add_sign_in(commands)
    _command(
        commands,
        "sign-out",
        "sign out of a site and delete the sign-in from the keyring",
        _OUT_HELP,
    )


def command_of(found: argparse.Namespace) -> Command | None:
    """The command that was given, or None."""
    return _COMMANDS[found.command](found) if found.command else None


def add_common(parser: argparse.ArgumentParser, *, demo: object, site: object) -> None:
    """The arguments that are allowed before and after a command."""
    parser.add_argument(
        "--demo",
        action="store_true",
        default=demo,
        help="use the built-in demo site: no account, nothing leaves this computer",
    )
    parser.add_argument("--site", metavar="NAME", default=site, help="name of the site to use")


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, what: str, more: str
) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name,
        help=what,
        description=f"{what[0].upper()}{what[1:]}.",
        epilog=more,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    # A default here would overwrite what came before the command.
    add_common(parser, demo=argparse.SUPPRESS, site=argparse.SUPPRESS)
    return parser


def _add_create(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _command(commands, "create", "create one session and print its key", _CREATE_HELP)
    parser.add_argument(
        "--type",
        type=_session_type,
        metavar="NUMBER",
        help="session type number (default: the site's first)",
    )
    parser.add_argument(
        "--code",
        type=_code,
        action=_AddCode,
        default={},
        metavar="N=TEXT",
        help="text for tracking code N (1 to 10); can be repeated",
    )
    parser.add_argument("--json", action="store_true", help="print a JSON object for every outcome")
    parser.add_argument(
        "--password-stdin",
        action="store_true",
        help="read the password from the first line of standard input instead of the keyring",
    )


def _add_sessions(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    what = "list sessions from this computer's history, newest first"
    parser = _command(commands, "sessions", what, "")
    styles = parser.add_mutually_exclusive_group()
    styles.add_argument(
        "--json", action="store_true", help="print a JSON array, one object per line"
    )
    styles.add_argument("--csv", action="store_true", help="print CSV for spreadsheets")
    span = parser.add_mutually_exclusive_group()
    span.add_argument(
        "--since",
        type=_day,
        metavar="YYYY-MM-DD",
        help="list sessions from this day on (default: today)",
    )
    span.add_argument("--all", action="store_true", help="list all sessions")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write to FILE (atomic)")


def _add_sign_in(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _command(
        commands, "sign-in", "sign in with the browser at a site with single sign-on", _IN_HELP
    )
    parser.add_argument(
        "--device",
        action="store_true",
        help="print a code and a URL where you can enter it on any device",
    )


class _AddCode(argparse.Action):
    """Collects the codes; one that is given twice is a mistake."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,  # noqa: ARG002  argparse passes it
    ) -> None:
        assert isinstance(values, tuple)  # noqa: S101  _code returns it
        number, text = values
        codes = getattr(namespace, self.dest)
        if number in codes:
            parser.error(f"tracking code {number} is given twice")
        setattr(namespace, self.dest, codes | {number: text})


def _code(text: str) -> tuple[int, str]:
    found = re.fullmatch(r"([1-9]|10)=(.*)", text, re.DOTALL)
    if found is None:
        raise argparse.ArgumentTypeError("a tracking code is written N=TEXT, N from 1 to 10")
    return int(found[1]), found[2]


def _session_type(text: str) -> int:
    number = session_type_in(text)
    if number is None:
        raise argparse.ArgumentTypeError("a session type is a number, such as 13")
    return number


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("a day is written YYYY-MM-DD") from None


def _create_of(found: argparse.Namespace) -> Create:
    return Create(found.type, found.code, found.json, found.password_stdin)


def _sessions_of(found: argparse.Namespace) -> ListSessions:
    style: Literal["table", "json", "csv"]
    style = "json" if found.json else "csv" if found.csv else "table"
    return ListSessions(style, found.since, found.all, found.output)


_COMMANDS: dict[str, Callable[[argparse.Namespace], Command]] = {
    "create": _create_of,
    "sessions": _sessions_of,
    "sign-in": lambda found: BrowserSignIn(found.device),
    "sign-out": lambda _: SignOut(),
}
