"""The commands that need no window and no display: `create` and `sessions`. No widgets, no GUI."""

from __future__ import annotations

import os

from csr_desktop.command_line import Create, ListSessions, Options


def run(options: Options, command: Create | ListSessions) -> int:
    """Do a command; gives its exit status. Blocks until it is done."""
    os.umask(0o077)
    match command:
        case Create():
            from csr_desktop.without_window.create import create

            return create(options, command)
        case ListSessions():
            from csr_desktop.without_window.sessions import list_sessions

            return list_sessions(options, command)
