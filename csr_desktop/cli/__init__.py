"""The commands that need no window and no display. No widgets, no GUI.

`create`, `list_sessions` and `sign_in` are the commands; `check_policy` and `self_test` check the
configuration and the installation. `opened`, `output_file` and `interrupt` are shared.
"""

from __future__ import annotations

import os

from csr_desktop.command_line import Options
from csr_desktop.commands import BrowserSignIn, Command, Create, ListSessions, SignOut
from csr_desktop.system import standard_streams

_INTERRUPTED = 130  # as in a shell


def run(options: Options, command: Command) -> int:
    """Run a command; returns its exit status. Blocks until it is done."""
    os.umask(0o077)
    try:
        match command:
            case Create():
                from csr_desktop.cli.create import create

                return create(options, command)
            case ListSessions():
                from csr_desktop.cli.list_sessions import list_sessions

                return list_sessions(options, command)
            case BrowserSignIn():
                from csr_desktop.cli.sign_in import sign_in

                return sign_in(options, command)
            case SignOut():
                from csr_desktop.cli.sign_in import sign_out

                return sign_out(options)
    except KeyboardInterrupt:  # before a session was requested: from then on, it stops the wait
        standard_streams.forget_output()
        if isinstance(command, Create):
            standard_streams.complain("You stopped before the request was sent.")
            return standard_streams.NOT_SENT
        return _INTERRUPTED
