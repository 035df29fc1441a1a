"""A window with the rep's own sites loads, besides what the start needs, nothing unused."""

from __future__ import annotations

import json
import subprocess
import sys

# Like the worker at the start: sites and journal read, a site's state measured.
WORK = """
import json, sys, warnings

warnings.simplefilter("error")
from csr_desktop.wiring import build_services
from csr_desktop.system.paths import find_paths
from csr_desktop.settings.merged import SettingsFiles
from csr_desktop.sessions.site.state import site_state
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.cancellation import Cancellation

paths = find_paths(demo=False)
files = SettingsFiles(paths.preferences, paths.policies)
files.load()
services = build_services(paths, files, demo=False)
services.sites.load()
services.journal.notices()
url = "http://127.0.0.1:1/WBXService/XMLService"
site = Site(name="Closed", url=url, webex_id="hostid", site_name="demo")
state = site_state(services.clients.of(site), site, Cancellation())
services.close()
print(json.dumps({"state": state.state.name, "modules": sorted(sys.modules)}))
"""
IDLE = {
    *("cheroot", "csr_desktop.demo_site", "csr_desktop.demo_sites", "keyring", "secretstorage"),
    *("cryptography", "segno", "tomlkit", "html.entities"),
}


def test_a_site_of_ones_own_is_asked_without_the_demo_and_the_keyring() -> None:
    command = [sys.executable, "-c", WORK]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 0, ended.stderr
    said = json.loads(ended.stdout)
    assert said["state"] == "UNREACHABLE"
    assert not IDLE & set(said["modules"])
    assert {"requests", "lxml", "sqlite3"} <= set(said["modules"])
