"""The commands that need no window and no display. No widgets, no GUI.

`create`, `list_sessions` and `sign_in` are the commands; `check_policy` and `self_test` check the
configuration and the installation. `opened`, `output_file` and `interrupt` are shared.
"""

from __future__ import annotations

import os

from csr_desktop.cli.interrupt import INTERRUPTED, end_at_once, until_interrupted
from csr_desktop.command_line import Options
from csr_desktop.commands import BrowserSignIn, Command, Create, ListSessions, SignOut
from csr_desktop.system.standard_streams import NOT_SENT


def begin(command: Command | None) -> None:
    """Prepare for Ctrl+C before the imports. None: a check."""
    match command:
        case Create():
            end_at_once(NOT_SENT, "You stopped before the request was sent.")
        case BrowserSignIn() | SignOut():
            end_at_once(NOT_SENT)
        case ListSessions() | None:
            end_at_once(INTERRUPTED)


def run(options: Options, command: Command) -> int:
    """Run a command; returns its exit status. Blocks until it is done."""
    os.umask(0o077)
    match command:
        case Create():
            from csr_desktop.cli.create import create

            return create(options, command)
        case ListSessions():
            from csr_desktop.cli.list_sessions import list_sessions

            return until_interrupted(lambda: list_sessions(options, command))
        case BrowserSignIn():
            from csr_desktop.cli.sign_in import sign_in

            return sign_in(options, command)
        case SignOut():
            from csr_desktop.cli.sign_in import sign_out

            return sign_out(options)
