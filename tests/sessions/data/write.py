"""Writes every file of the program with the code in PYTHONPATH: see README.md."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from csr_desktop.sessions.draft import Draft
from csr_desktop.sessions.history.history import History
from csr_desktop.sessions.journal import Journal
from csr_desktop.sessions.outcome import Attempt, Created, NotSent, Outcome, Refused, Unknown
from csr_desktop.settings.sites.file import SitesFile
from csr_desktop.settings.sites.site import SessionType, Site, TrackingCode
from csr_desktop.webex.faults import Cause, Certainty, Problem

BETA = Site(
    name="Beta",
    url="https://beta.webex.com/WBXService/XMLService",
    webex_id="h",
    site_name="beta",
)


def acme() -> Site:
    """A site with every key that the code knows; a ticket only if its file supports it."""
    wanted: dict[str, object] = {
        "name": "Acme Support",
        "url": "https://acme.webex.com/WBXService/XMLService",
        "webex_id": "hostid",
        "site_id": "0000",
        "partner_id": "9999",
        "email": "johnsmith@xyz.com",
        "join_address": "https://acme.webex.com/join",
        "timeout": 20.0,
        "session_types": (SessionType(13, "Support session"), SessionType(168, "Remote access")),
        "tracking_codes": (
            TrackingCode(number=1, label="Case number", required=True),
            TrackingCode(number=2, label="Department", values=("Hardware", "Billing")),
        ),
    }
    known = Site.__struct_fields__
    return Site(**{key: value for key, value in wanted.items() if key in known})  # type: ignore[arg-type]


def sites(folder: Path) -> None:
    file = SitesFile(folder / "sites.toml")
    file.add(acme())
    file.add(BETA)


def preferences(folder: Path) -> None:
    from csr_desktop.settings.merged import SettingsFiles

    files = SettingsFiles(folder / "preferences.toml")
    files.load()
    files.save({"language": "de", "tray_icon": True})
    files.save({"invitations": {"en": "Key: {key}\nBye", "de": "Schlüssel: {key}"}})
    files.save({"keep_sessions_days": 30, "proxy": "http://proxy.example:8080"})


def presets(folder: Path) -> None:
    from csr_desktop.settings.presets.presets import Preset, Presets

    file = Presets(folder / "presets.toml")
    file.save(Preset("Acme Support", "Printer", 13, {2: "Hardware"}))
    file.save(Preset("Acme Support", "Invoice", None, {2: "Billing"}))
    file.save(Preset("Beta", "Printer", 13, {}))


def journal(folder: Path) -> None:
    """Six attempts, the last without an outcome; its run ends in order."""
    path = folder / "sessions.db"
    opened = Journal(path)

    def press(site: Site, codes: dict[int, str], outcome: Outcome) -> None:
        opened.write_outcome(opened.write_intent(Draft(site, 13, codes)).mark, outcome, 0.4)

    refused = Problem(Cause.SITE_REFUSED, Certainty.REFUSED, "110055", "No such type")
    press(acme(), {1: "CASE-1040", 2: "Hardware"}, Created("00011916"))
    press(acme(), {1: "CASE-1041"}, Refused(refused))
    press(acme(), {1: "CASE-1042"}, NotSent(Problem(Cause.INVALID_REQUEST, Certainty.NOT_SENT)))
    press(acme(), {1: "CASE-1043"}, Unknown(Problem(Cause.CONNECTION_LOST, Certainty.UNKNOWN)))
    press(BETA, {1: "CASE-1045", 2: "Hardware"}, Created("11916961"))
    note(path, next(each for each in opened.each() if each.attempt_id == 1))
    opened.write_intent(Draft(acme(), 13, {1: "CASE-1046"}))
    opened.close()


def note(path: Path, attempt: Attempt) -> None:
    history = History(path)
    history.set_note(attempt.mark, "calls back")
    history.close()


def main(folder: Path) -> None:
    """Each file that the code knows of."""
    folder.mkdir(parents=True)
    writers: tuple[Callable[[Path], None], ...] = (sites, preferences, presets, journal)
    for write in writers:
        try:
            write(folder)
        except ImportError as error:
            print(f"not yet there: {error}", file=sys.stderr)
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
