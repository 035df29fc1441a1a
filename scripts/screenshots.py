"""`make screenshots`: every picture in README and docs comes from here, off the real program."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from typing import TypeVar, cast

import driving
import pictures

from csr_desktop.desktop import Desktop
from csr_desktop.places import find_places
from csr_desktop.sessions.link import Link
from csr_desktop.ui.main_window import MainWindow
from csr_desktop.ui.parts import Card
from csr_desktop.ui.presets_save import SavePreset
from csr_desktop.ui.theme import Theme

_FIRST_DAYS = (
    ("CASE-10211", "Network"),
    ("CASE-10230", "Billing"),
    ("CASE-10234", "Software"),
    ("CASE-10268", "Hardware"),
    ("CASE-10301", "Network"),
    ("CASE-10327", "Software"),
)
_TODAY = (("CASE-10402", "Hardware"), ("CASE-10418", "Billing"), ("CASE-10427", "Billing"))
_REP = "Ann Lee"
T = TypeVar("T")


def main() -> None:
    """Draw everything."""
    _, theme = driving.make_application()
    _first_start()
    _earlier_days()
    with driving.desktop() as desktop:
        _a_day(desktop.window)
        _light_and_dark(desktop.window, theme)
        for draw in (_hand_over, _menu, _presets, _link, _history, _live):
            draw(desktop)
        _suggestions(desktop)
        _preferences(desktop)
        _keyboard(desktop)
        _problems(desktop)
    _sites()
    pictures.side_by_side("window-light", "window-dark", "window")


# Before the day


def _first_start() -> None:
    with driving.window(demo=False) as shown:
        pictures.save_part(shown, shown.welcome.findChildren(Card)[0], "first-start")


def _earlier_days() -> None:
    """Sessions of earlier days, so that the history has something to look through."""
    with driving.window() as shown:
        for case, department in _FIRST_DAYS:
            _create(shown, case, department)
    database = sqlite3.connect(find_places(demo=True).journal)
    with closing(database), database:
        rows = database.execute("SELECT id, started_at FROM attempts ORDER BY id DESC").fetchall()
        for place, (attempt_id, started_at) in enumerate(rows, 1):
            earlier = datetime.fromisoformat(started_at) - timedelta(hours=23 * place)
            database.execute(
                "UPDATE attempts SET started_at = ? WHERE id = ?",
                (earlier.isoformat(), attempt_id),
            )


def _a_day(shown: MainWindow) -> None:
    for case, department in _TODAY:
        _create(shown, case, department)


def _create(shown: MainWindow, case: str, department: str) -> None:
    first, second = shown.form.codes[:2]
    first.set_text(case)
    second.set_text(department)
    if not driving.create(shown):
        raise SystemExit("No session was created on the demo site.")


# The window


def _light_and_dark(shown: MainWindow, theme: Theme) -> None:
    pictures.save(shown, "window-light")
    theme.choose("dark")
    driving.wait(50)
    pictures.save(shown, "window-dark")
    theme.choose("light")
    driving.wait(50)


def _suggestions(desktop: Desktop) -> None:
    shown = desktop.window
    driving.bring_to_front(shown)
    shown.menu.new_asked.emit()
    driving.type_text("CASE-104")
    line = shown.form.codes[0].field
    completion = getattr(line, "completion")  # noqa: B009  a pick-list may have none
    driving.wait_until(lambda: completion.shown is not None, "suggestions")
    pictures.save_part(shown, shown.form, "suggestions")
    shown.form.clear()


def _problems(desktop: Desktop) -> None:
    shown = desktop.window
    shown.form.session_types.addItem("Training", 999)
    shown.form.session_types.setCurrentIndex(shown.form.session_types.count() - 1)
    shown.form.codes[0].set_text("CASE-10431")
    driving.create(shown)
    pictures.save_part(shown, shown.outcome, "refused")
    shown.form.session_types.setCurrentIndex(0)
    shown.form.codes[9].set_text("fault:hang-up-after")
    driving.create(shown)
    pictures.save(shown, "problem")


# What opens from it


def _hand_over(desktop: Desktop) -> None:
    card, hand_over = desktop.window.outcome.key, desktop.features.hand_over
    card.read_aloud_button.click()
    reading = _opened(lambda: hand_over.reading)
    pictures.save(reading, "read-aloud")
    reading.close()
    card.qr_code_button.click()
    code = _opened(lambda: hand_over.qr_view)
    pictures.save(code, "qr-code")
    code.close()


def _menu(desktop: Desktop) -> None:
    menu = desktop.window.menu
    menu.ensurePolished()
    menu.resize(menu.sizeHint())
    pictures.save(menu, "menu")


def _presets(desktop: Desktop) -> None:
    presets = desktop.features.presets
    presets.menu.save_asked.emit()
    dialog = _opened(lambda: presets.dialog if isinstance(presets.dialog, SavePreset) else None)
    dialog.name.setText("Billing question")
    pictures.save(dialog, "preset")
    dialog.close()


def _link(desktop: Desktop) -> None:
    shown = desktop.window
    shown.form.codes[0].set_text("CASE-10430")
    desktop.features.links.apply(Link("Demo site", 13, {1: "CASE-10429", 2: "Software"}))
    driving.wait(50)
    pictures.save_part(shown, desktop.features.links.card, "link")
    desktop.features.links.card.discard_asked.emit()
    shown.form.codes[0].set_text("CASE-10427")


def _history(desktop: Desktop) -> None:
    searched = _Heard()
    desktop.features.history.searched.connect(searched.hear)
    desktop.window.menu.history.trigger()
    window = _opened(lambda: desktop.features.history.window)
    driving.wait_until(lambda: searched.count > 0, "the history")
    before = searched.count
    window.filters.search.setText("billing")
    driving.wait_until(lambda: searched.count > before, "what was found")
    window.details.note.setPlainText("Wants a copy of the invoice by post.")
    driving.wait(50)
    pictures.save(window, "history")
    window.close()


def _live(desktop: Desktop) -> None:
    shown = _Heard()
    desktop.features.live.shown.connect(shown.hear)
    desktop.window.menu.live_sessions.trigger()
    driving.wait_until(lambda: shown.count > 0, "the live sessions")
    driving.wait(50)
    dialog = _opened(lambda: desktop.features.live.dialog)
    pictures.save(dialog, "live-sessions")
    dialog.close()


def _keyboard(desktop: Desktop) -> None:
    help_ = desktop.features.manners.help
    help_.show_keyboard()
    driving.wait(50)
    sheet = help_._open["keyboard"]  # noqa: SLF001  nothing else asks for it
    pictures.save(sheet, "keyboard")
    sheet.close()


# Preferences


def _preferences(desktop: Desktop) -> None:
    desktop.window.menu.preferences.trigger()
    window = _opened(lambda: desktop.features.preferences.window)
    window.invitations.rep_name.line.setText(_REP)
    for page, name in (
        (window.behaviour, "behaviour"),
        (window.invitations, "invitations"),
        (window.network, "network"),
    ):
        window.turn_to(page)
        driving.wait(50)
        pictures.save(window, f"preferences-{name}")
    window.close()


_SITES = """\
[[sites]]
name = "Acme Support"
url = "https://acme.webex.com/WBXService/XMLService"
webex_id = "ann.lee"
site_name = "acme"
authentication = "session ticket"
"""
_POLICY = """\
[forced]
proxy = "http://127.0.0.1:9"  # nothing listens there: no picture asks a real site

[[sites]]
name = "Acme Training"
url = "https://acme-training.webex.com/WBXService/XMLService"
webex_id = "trainer"
site_name = "acme-training"
"""


@contextmanager
def _own_sites() -> Iterator[Desktop]:
    places = find_places(demo=False)
    for path, text in ((places.sites, _SITES), (places.policies[0], _POLICY)):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    with driving.desktop(demo=False) as desktop:
        yield desktop


def _sites() -> None:
    with _own_sites() as desktop:
        desktop.window.menu.preferences.trigger()
        window = _opened(lambda: desktop.features.preferences.window)
        window.sites.list.setCurrentRow(1)
        driving.wait(100)
        pictures.save(window, "preferences-sites")
        window.close()


# Waiting


class _Heard:
    """Counts a signal."""

    def __init__(self) -> None:
        self.count = 0

    def hear(self) -> None:
        self.count += 1


def _opened(find: Callable[[], T | None]) -> T:
    driving.wait_until(lambda: find() is not None, "a window")
    driving.wait(50)
    return cast("T", find())


if __name__ == "__main__":
    main()
