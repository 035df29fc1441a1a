"""A window without widgets: clicks Create session, and reports each moment until it is killed.

Run as a separate process: `python -m tests.torture.presser JOURNAL URL NAME`. It reports one line
for each moment on standard output and clicks again for each line on standard input.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from csr_desktop.sessions.create import CreateSession
from csr_desktop.sessions.credentials.passwords import Passwords
from csr_desktop.sessions.credentials.sign_in import SignIn
from csr_desktop.sessions.credentials.tokens import Tokens
from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.journal import database as journal_file
from csr_desktop.sessions.journal.journal import Intent
from csr_desktop.sessions.network.clients import Clients
from csr_desktop.sessions.outcome import Created
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.secret import Secret


def report(*words: object) -> None:
    """One line, at once: what is in the pipe survives a kill."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


class WatchedJournal(Journal):
    """Reports when the intent is on disk, and when the answer has arrived."""

    def write_intent(self, *args: object) -> Intent:
        intent = super().write_intent(*args)  # type: ignore[arg-type]
        report("send")
        return intent

    def write_outcome(self, *args: object) -> None:
        report("write")
        super().write_outcome(*args)  # type: ignore[arg-type]


def main() -> None:
    """Open the journal as the program does at its start; then click."""
    path, url, name = sys.argv[1:]
    journal_file.BUSY_SECONDS = float(os.environ.get("PRESSER_BUSY_SECONDS", "5"))
    site = Site(name="Demo", url=url, webex_id="hostid", site_id="0000", timeout=10)
    passwords, journal = Passwords(), WatchedJournal(Path(path))
    passwords.remember(site, Secret("hostpassword"), keep=False)
    sign_in = SignIn(passwords, Clients().of, Tokens(Clients().connection))
    create = CreateSession(journal, sign_in, Clients().of)
    journal.adopt_orphans()
    report("ready")
    for number, _ in enumerate(sys.stdin, 1):
        case = f"CASE-{name}-{number}"
        report("press", case)
        attempt = create(Draft(site, 13, {1: case}), time.monotonic(), Cancellation())
        key = attempt.outcome.session_key if isinstance(attempt.outcome, Created) else "none"
        report("show", case, key, attempt.is_saved)
    journal.close()


if __name__ == "__main__":
    main()
