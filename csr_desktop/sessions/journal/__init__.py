"""The journal: an SQLite file with every attempt, written before its request is sent.

An outcome, too, is on disk before the rep sees it, so neither a crash nor a power cut loses one.
The rest of the program uses `Journal` and its errors, which are exported here.

The file and who may use it:

- `journal`: the interface; it adds, settles, lists and removes attempts.
- `store`: transactions on the open file, shared between windows; replaces a damaged file.
- `database`: opens, checks and migrates the file; tells damage, full disks and locks apart.
- `lock`: locks that end with their process.
- `second_connection`: the same file for a second thread (history window, search).
- `snapshot`: temporary copies, for reading what must not be opened in place.

Its contents:

- `rows`: converts between rows and attempts.
- `paging`: reads many attempts, one page at a time.
- `recent_values`: tracking codes entered before, offered as suggestions.
- `statistics`: counts for Copy diagnostics.

What happens when something is lost:

- `run_log`: a second copy of what each run writes.
- `orphans`: takes over what runs that died left unfinished.
- `salvage`: sets a damaged file aside and copies what is readable into a new one.
- `sanitize`: makes salvaged rows valid.
- `notices`: tells the rep about a damaged, missing or newer journal.
"""

from csr_desktop.sessions.journal.journal import Journal, Settled
from csr_desktop.sessions.journal.store import JournalError

__all__ = ["Journal", "JournalError", "Settled"]
