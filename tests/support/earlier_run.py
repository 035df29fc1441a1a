"""What an earlier run, or another window, has left in the journal."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.outcome import Outcome
from csr_desktop.settings.sites.site import Site
from csr_desktop.system.paths import find_paths
from tests.sessions.conftest import ACME

INTENT_THEN_WAIT = """
import sys
from pathlib import Path
from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal import Journal
from csr_desktop.settings.sites.site import Site

site = Site(name="Acme Support", url="https://acme.webex.com", webex_id="hostid", site_id="0000")
print(Journal(Path(sys.argv[1])).write_intent(Draft(site, 13, {1: "CASE-1042"}))[0], flush=True)
sys.stdin.read()
"""
EARLIER_RUN = """
import os, sys
from pathlib import Path
from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.journal import Journal
from csr_desktop.settings.sites.site import Site
site = Site(name="Acme Support", url=sys.argv[2], webex_id="hostid", site_name="demo")
Journal(Path(sys.argv[1])).write_intent(Draft(site, 13, {1: "CASE-1"}))
os._exit(9)
"""


def write_sessions(*outcomes: Outcome, code: str = "CASE", site: Site = ACME) -> None:
    """Sessions of an earlier run, or of another window."""
    journal = Journal(find_paths(demo=True).journal)
    for number, outcome in enumerate(outcomes, 1):
        intent = journal.write_intent(Draft(site, 13, {1: f"{code}-{number}", 2: "Billing"}))
        journal.write_outcome(intent.mark, outcome, 0.4)
    journal.close()


def an_earlier_run_dies(url: str) -> None:
    """A run writes an intent and dies before the answer."""
    path = find_paths(demo=False).journal
    command = [sys.executable, "-c", EARLIER_RUN, str(path), url]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[3])}
    assert subprocess.run(command, env=environment, check=False).returncode == 9
