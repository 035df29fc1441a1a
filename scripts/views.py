"""Every view of the program, each with a name and the way into it: what tests and pictures go by.

    for stage in STAGES:
        with stage.open() as desktop:
            for view in stage.views:
                with view.open(desktop) as widgets: ...

`widgets` are the view's top-level widgets; menus may be among them, laid out but not on screen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass

import driving
import stage_data
import views_of_others as others
import views_of_preferences as preferences
import views_of_window as window
from PySide6.QtWidgets import QWidget

from csr_desktop.desktop import Desktop

Open = Callable[[Desktop], AbstractContextManager[Sequence[QWidget]]]


@dataclass(frozen=True)
class View:
    """One view.

    `is_transient`: it shows a sentence said in passing, which may keep the language that it was
    said in. So the view is opened anew for each language.
    """

    name: str
    open: Open
    is_transient: bool = False


@dataclass(frozen=True)
class Stage:
    """A program that is open, and the views that it has. They follow each other in this order."""

    is_demo: bool
    prepare: Callable[[], None]
    views: Sequence[View]

    @contextmanager
    def open(self) -> Iterator[Desktop]:
        """Start it; the stages are opened in their order, each once."""
        self.prepare()
        with driving.desktop(demo=self.is_demo) as desktop:
            if self.is_demo:
                stage_data.a_day(desktop.window)
                stage_data.make_presets(desktop)
            yield desktop


STAGES = (
    Stage(False, stage_data.nothing, (View("first start", window.as_it_is),)),
    Stage(
        True,
        stage_data.earlier_days,
        (
            View("form, empty", window.as_it_is),
            View("form, wrong", window.form_wrong),
            View("form, filled", window.form_filled),
            View("suggestions", window.suggestions),
            View("waiting", window.waiting),
            View("close question", window.close_question),
            View("created", window.created),
            View("copied", window.copied, is_transient=True),
            View("refused", window.refused),
            View("not sent, details", window.not_sent),
            View("password asked", window.password_asked),
            View("unknown", window.unknown),
            View("unknown, none found", window.none_found),
            View("unknown, one found", window.one_found),
            View("unknown, several found", window.several_found),
            View("unknown, not checked", window.not_checked, is_transient=True),
            View("fault of the program", window.fault),
            View("notice", window.notice, is_transient=True),
            View("diagnostics copied", window.diagnostics, is_transient=True),
            View("link card", window.link_card),
            View("menus", window.menus),
            View("tray menu", window.tray_menu),
            View("menu of a recent session", window.recent_menu),
            View("preset, save", others.preset_save),
            View("preset, wrong name", others.preset_wrong, is_transient=True),
            View("presets, edit", others.presets_edit),
            View("read aloud", others.read_aloud),
            View("QR code", others.qr_code),
            View("live sessions", others.live_sessions),
            View("history", others.history),
            View("history, nothing found", others.history_empty),
            View("history, forget", others.history_forget),
            View("history, export", others.history_export),
            View("history, exported", others.history_exported, is_transient=True),
            View("help", others.help_text),
            View("keyboard", others.keyboard),
            View("about", others.about),
            View("preferences, demo's site", preferences.sites),
            View("preferences, behaviour", preferences.behaviour),
            View("preferences, forget values", preferences.forget_values),
            View("preferences, invitations", preferences.invitations),
            View("preferences, text wrong", preferences.text_wrong),
            View("preferences, network", preferences.network),
            View("preferences, appearance", preferences.appearance),
        ),
    ),
    Stage(
        False,
        stage_data.own_sites,
        (
            View("list of sites", window.site_list),
            View("preferences, sites", preferences.sites),
            View("preferences, own site", preferences.own_site),
            View("preferences, site tested", preferences.site_tested, is_transient=True),
            View("preferences, remove a site", preferences.remove_site),
            View("add a site", preferences.add_site),
            View("add a site, wrong", preferences.add_site_wrong, is_transient=True),
            View("edit a site", preferences.edit_site),
            View("edit a site, session types", preferences.session_types),
            View("edit a site, tracking codes", preferences.tracking_codes),
            View("edit a site, discard?", preferences.discard_question),
        ),
    ),
)


def views_by_name() -> dict[str, View]:
    """The views of all stages."""
    return {view.name: view for stage in STAGES for view in stage.views}
