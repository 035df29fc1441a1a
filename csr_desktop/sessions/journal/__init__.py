"""The journal: every attempt on disk before it is sent, every outcome before it is shown.

`journal` is what the rest of the program uses. The other modules:

- `store`: the connection to the file, for one window at a time; `database`: the file opened,
  checked and migrated; `lock`: locks that end with their process.
- `rows`: a row and its attempt; `paging`: many of them, a page at a time; `sanitize`: rows that
  cannot be trusted made usable; `recent_values`: what the form offers; `statistics`: counts for
  Copy diagnostics.
- `run_log`: each run's second copy; `orphans`: what runs that died left behind.
- `salvage`: a damaged file is set aside, and what can be read of it is kept; `notices`: the
  sentences about that, and about a journal of a newer version that may not be written.
- `second_connection` and `snapshot`: for readers that are not the window's store.
"""

from csr_desktop.sessions.journal.journal import Journal, Settled
from csr_desktop.sessions.journal.store import JournalError

__all__ = ["Journal", "JournalError", "Settled"]
