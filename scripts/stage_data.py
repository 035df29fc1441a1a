"""The data that the views show: a rep's sites, earlier days, today's sessions, presets."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta

import driving
import scene_clock

from csr_desktop.app.controller import Desktop
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.presets.save_dialog import SavePreset
from csr_desktop.ui.window.main_window import MainWindow

_FIRST_DAYS = (
    ("CASE-10211", "Network"),
    ("CASE-10230", "Billing"),
    ("CASE-10234", "Software"),
    ("CASE-10268", "Hardware"),
    ("CASE-10301", "Network"),
    ("CASE-10327", "Software"),
)
TODAY = (("CASE-10402", "Hardware"), ("CASE-10418", "Billing"), ("CASE-10427", "Billing"))
PRESETS = ("Billing question", "Slow network")

SITES = """\
[[sites]]
name = "Acme Support"
url = "https://acme.webex.com/WBXService/XMLService"
webex_id = "ann.lee"
site_name = "acme"
authentication = "session ticket"

[[sites]]
name = "Acme Europe"
url = "https://acme-europe.webex.com/WBXService/XMLService"
site_name = "acme-europe"
authentication = "browser"

[sites.oauth]
client_id = "C0ffee1234"
redirect_uri = "http://127.0.0.1:5000/authorize"
"""
POLICY = """\
[forced]
proxy = "http://127.0.0.1:9"  # nothing listens there: no picture asks a real site

[[sites]]
name = "Acme Training"
url = "https://acme-training.webex.com/WBXService/XMLService"
webex_id = "trainer"
site_name = "acme-training"
"""


def own_sites() -> None:
    """Set up a rep with two sites, one with single sign-on, and one of the administrator's."""
    paths = find_paths(demo=False)
    for path, text in ((paths.sites, SITES), (paths.policies[0], POLICY)):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def earlier_days() -> None:
    """Create sessions of earlier days, so that the history has contents."""
    with driving.window() as shown:
        for case, department in _FIRST_DAYS:
            create(shown, case, department)
    database = sqlite3.connect(find_paths(demo=True).journal)
    with closing(database), database:
        rows = database.execute("SELECT id, started_at FROM attempts ORDER BY id DESC").fetchall()
        for place, (attempt_id, started_at) in enumerate(rows, 1):
            earlier = datetime.fromisoformat(started_at) - timedelta(hours=23 * place)
            database.execute(
                "UPDATE attempts SET started_at = ? WHERE id = ?",
                (earlier.isoformat(), attempt_id),
            )


def a_day(shown: MainWindow) -> None:
    """Create today's sessions."""
    for case, department in TODAY:
        create(shown, case, department)
    shown.menu.new_asked.emit()


def create(shown: MainWindow, case: str, department: str) -> None:
    """Create one session, some minutes after the previous one."""
    scene_clock.advance(minutes=7)
    fill(shown, case, department)
    if not driving.create(shown):
        raise SystemExit("No session was created on the demo site.")


def fill(shown: MainWindow, case: str, department: str) -> None:
    """Fill in the form's first two fields."""
    first, second = shown.form.codes[:2]
    first.set_text(case)
    second.set_text(department)


def make_presets(desktop: Desktop) -> None:
    """Save presets."""
    presets = desktop.features.presets
    for name in PRESETS:
        presets.menu.save_asked.emit()
        dialog = presets.dialog
        if not isinstance(dialog, SavePreset):
            raise TypeError("the dialog of a preset did not open")
        dialog.name.setText(name)
        dialog.save.click()
        driving.wait_until(lambda: presets.dialog is None, "the preset")
