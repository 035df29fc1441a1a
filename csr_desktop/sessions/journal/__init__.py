"""The journal: every attempt on disk before it is sent, every outcome before it is shown.

`journal` is what the rest of the program uses. Below it: `store` (work on the file, one window at a
time), `file` (opened, checked, migrated), `rows` (a row and its attempt), `pages` (many
of them, one page after the other), `adopt` (what dead runs
left), `run_log` (a run's own second copy), `damage` and `copy` (a broken file set aside and read),
`lock` (locks that die with their process).
"""

from csr_desktop.sessions.journal.journal import Journal, Settled
from csr_desktop.sessions.journal.store import JournalError

__all__ = ["Journal", "JournalError", "Settled"]
