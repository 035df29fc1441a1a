"""Every view of the program, with a name and how to open it, for tests and pictures.

`walk` shows them all; `views_by_name` returns those of a stage. A view's top-level widgets are
returned; menus may be among them, laid out but not on screen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import NamedTuple

import driving
import stage_data
import views_of_others as others
import views_of_preferences as preferences
import views_of_sign_in as sign_in
import views_of_window as window
from PySide6.QtWidgets import QMenu, QWidget

from csr_desktop.app.controller import Desktop
from csr_desktop.ui.language import Language
from csr_desktop.ui.style.theme import Theme

Open = Callable[[Desktop], AbstractContextManager[Sequence[QWidget]]]


@dataclass(frozen=True)
class View:
    """One view.

    `is_transient`: it shows a temporary message, which may keep its language. So the view is opened
    again for each language.
    """

    name: str
    open: Open
    is_transient: bool = False


@dataclass(frozen=True)
class Stage:
    """A running program and its views, which follow each other in this order."""

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


FIRST_START = Stage(False, driving.use_empty_home, (View("first start", window.as_it_is),))
DEMO = Stage(
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
        View("sign-in asked", sign_in.asked),
        View("sign-in in the browser", sign_in.in_browser),
        View("sign-in, no browser", sign_in.no_browser),
        View("sign-in by a code", sign_in.with_code),
        View("sign-in failed", sign_in.failed),
        View("signed in", sign_in.signed_in),
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
        View("menu of a recent session", window.recent_menu, is_transient=True),
        View("preset, save", others.preset_save),
        View("preset, wrong name", others.preset_wrong, is_transient=True),
        View("presets, edit", others.presets_edit),
        View("read aloud", others.read_aloud),
        View("QR code", others.qr_code),
        View("live sessions", others.live_sessions),
        View("history", others.history),
        View("history, nothing found", others.history_empty),
        View("history, deleted", others.history_deleted),
        View("history, export", others.history_export),
        View("history, exported", others.history_exported, is_transient=True),
        View("help", others.help_text),
        View("keyboard", others.keyboard),
        View("about", others.about),
        View("preferences, demo's site", preferences.sites),
        View("preferences, behavior", preferences.behavior),
        View("preferences, forget values", preferences.forget_values),
        View("preferences, invitations", preferences.invitations),
        View("preferences, text wrong", preferences.text_wrong),
        View("preferences, network", preferences.network),
        View("preferences, appearance", preferences.appearance),
    ),
)
OWN_SITES = Stage(
    False,
    stage_data.own_sites,
    (
        View("list of sites", window.site_list),
        View("add a site", preferences.add_site),
        View("add a site, tested", preferences.add_site_tested, is_transient=True),
        View("add a site, wrong", preferences.add_site_wrong, is_transient=True),
        View("preferences, sites", preferences.sites),
        View("preferences, own site", preferences.own_site),
        View("preferences, browser site", preferences.browser_site),
        View("preferences, site tested", preferences.site_tested, is_transient=True),
        View("preferences, remove a site", preferences.remove_site),
        View("edit a site", preferences.edit_site),
        View("edit a site, browser", preferences.edit_browser_site),
        View("edit a site, session types", preferences.session_types),
        View("edit a site, tracking codes", preferences.tracking_codes),
        View("edit a site, discard?", preferences.discard_question),
    ),
)
STAGES = (FIRST_START, DEMO, OWN_SITES)


class Where(NamedTuple):
    """What is shown."""

    view: str
    theme: str
    language: str


def walk(
    theme: Theme, language: Language, looks: Mapping[str, Sequence[str]]
) -> Iterator[tuple[Where, Sequence[QWidget]]]:
    """Every view in each of these themes and its languages: opened once, then switched.

    So a view is shown in a language that it was not built in. The first language is used between
    two views.
    """
    for stage in STAGES:
        with stage.open() as desktop:
            for worn, languages in looks.items():
                driving.dress(theme, worn)
                for view in stage.views:
                    for spoken, widgets in _spoken_to(desktop, view, language, languages):
                        yield Where(view.name, worn, spoken), widgets
                    _speak(language, languages[0])
                preferences.close(desktop)  # it opens again in the next theme


def _spoken_to(
    desktop: Desktop, view: View, language: Language, languages: Sequence[str]
) -> Iterator[tuple[str, Sequence[QWidget]]]:
    if view.is_transient:
        for each in languages:
            _speak(language, each)
            with view.open(desktop) as widgets:
                yield each, _laid_out(widgets)
        return
    with view.open(desktop) as widgets:
        for each in languages:
            _speak(language, each)
            yield each, _laid_out(widgets)


def _speak(language: Language, code: str) -> None:
    language.speak(code)
    driving.settle()


def _laid_out(widgets: Sequence[QWidget]) -> Sequence[QWidget]:
    for widget in widgets:
        if isinstance(widget, QMenu) and not widget.isVisible():
            widget.ensurePolished()
            widget.aboutToShow.emit()
            widget.resize(widget.sizeHint())
    return widgets


def views_by_name(stage: Stage) -> dict[str, View]:
    """The views of a stage."""
    return {view.name: view for view in stage.views}
