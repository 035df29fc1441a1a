"""How to open the views of the Preferences window.

All use one window, because creating it takes long; `close` closes it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import driving
from PySide6.QtWidgets import QWidget
from views_of_others import opened

from csr_desktop.app.controller import Desktop
from csr_desktop.demo_site.form import SESSION_TYPES, TRACKING_CODES
from csr_desktop.settings.sites.facts import SiteAnswer, SiteFacts
from csr_desktop.settings.sites.site import SessionType, TrackingCode
from csr_desktop.ui.preferences.page import PreferencesPage
from csr_desktop.ui.preferences.window import PreferencesWindow
from csr_desktop.ui.sites.editor import SiteEditor

Widgets = Iterator[Sequence[QWidget]]
_REP = "Ann Lee"


@contextmanager
def _window(
    desktop: Desktop, page: Callable[[PreferencesWindow], PreferencesPage]
) -> Iterator[PreferencesWindow]:
    desktop.window.menu.preferences.trigger()
    window = opened(lambda: desktop.features.preferences.window)
    window.turn_to(page(window))
    yield window
    for each in window.settings_pages:
        each.discard()


def close(desktop: Desktop) -> None:
    """Close the window, if one of the views has opened it."""
    if (window := desktop.features.preferences.window) is not None:
        window.close()
        driving.settle()


@contextmanager
def sites(desktop: Desktop) -> Widgets:
    """The sites; the first one is the administrator's, or the demo's."""
    with _window(desktop, lambda window: window.sites) as window:
        wanted = len(desktop.window.sites.sites)
        driving.wait_until(lambda: window.sites.list.count() == wanted, "the sites")
        window.sites.list.setCurrentRow(0)
        yield (window,)


@contextmanager
def own_site(desktop: Desktop) -> Widgets:
    """The rep's own site is picked."""
    with sites(desktop) as widgets:
        page = _page_of(widgets).sites
        driving.wait_until(lambda: bool(page.now.locked), "the sites' origin")
        page.list.setCurrentRow(1)
        yield widgets


@contextmanager
def browser_site(desktop: Desktop) -> Widgets:
    """The rep's own site with single sign-on is picked."""
    with own_site(desktop) as widgets:
        _page_of(widgets).sites.list.setCurrentRow(2)
        yield widgets


@contextmanager
def site_tested(desktop: Desktop) -> Widgets:
    """The site was asked; it can't be reached."""
    with own_site(desktop) as widgets:
        card = _page_of(widgets).sites.card_of_site
        card.test_button.click()
        driving.wait_until(lambda: not card.result.stop_button.isVisible(), "the site")
        yield widgets


@contextmanager
def remove_site(desktop: Desktop) -> Widgets:
    """The question before a site is removed."""
    with own_site(desktop) as widgets:
        _page_of(widgets).sites.remove_button.click()
        yield widgets
        _page_of(widgets).sites.question.dismiss()


@contextmanager
def behavior(desktop: Desktop) -> Widgets:
    """How the window behaves."""
    with _window(desktop, lambda window: window.behavior) as window:
        yield (window,)


@contextmanager
def forget_values(desktop: Desktop) -> Widgets:
    """The question before suggestions are cleared."""
    with _window(desktop, lambda window: window.behavior) as window:
        window.behavior.forget_button.click()
        yield (window,)
        window.behavior.forget_question.dismiss()


@contextmanager
def invitations(desktop: Desktop) -> Widgets:
    """The customer's text."""
    with _window(desktop, lambda window: window.invitations) as window:
        window.invitations.rep_name.line.setText(_REP)
        yield (window,)


@contextmanager
def text_wrong(desktop: Desktop) -> Widgets:
    """A text without its key; the rep is about to close the window."""
    with _window(desktop, lambda window: window.invitations) as window:
        window.invitations.editor.editor.setPlainText("Hello {kye}")
        window.close_button.click()
        yield (window,)
        window.question.dismiss()


@contextmanager
def network(desktop: Desktop) -> Widgets:
    """Proxy and certificates."""
    with _window(desktop, lambda window: window.network) as window:
        yield (window,)


@contextmanager
def appearance(desktop: Desktop) -> Widgets:
    """Theme and language."""
    with _window(desktop, lambda window: window.appearance) as window:
        yield (window,)


# The editor of a site


@contextmanager
def add_site(desktop: Desktop) -> Widgets:
    """A new site."""
    desktop.window.sites.ask_for_site()
    dialog = opened(lambda: desktop.window.sites.dialog)
    yield (dialog,)
    dialog.discard()


@contextmanager
def add_site_wrong(desktop: Desktop) -> Widgets:
    """A new site that lacks what is required."""
    with add_site(desktop) as widgets:
        _editor_of(widgets)._save.click()  # noqa: SLF001  the button has no other name
        yield widgets


@contextmanager
def add_site_tested(desktop: Desktop) -> Widgets:
    """A new site that has shown its settings; nothing listens at its address."""
    with add_site(desktop) as widgets:
        editor = _editor_of(widgets)
        texts = {"url": "acme.webex.com", "name": "Acme Support", "webex_id": "ann.lee"}
        for key, text in (texts | {"password": "secret"}).items():
            editor.entries[key].field.setText(text)
        editor.form.complete()
        codes = tuple(TrackingCode(*code[:4]) for code in TRACKING_CODES)
        types = tuple(SessionType(*kind) for kind in SESSION_TYPES.items())
        site = editor.form.made_site()
        facts = SiteFacts(codes, types, has_single_sign_on=True)
        answer = SiteAnswer(site, is_reached=True, version="V11", facts=facts, seconds=0.12)
        editor.show_answer(answer)
        yield widgets


@contextmanager
def edit_site(desktop: Desktop) -> Widgets:
    """The rep's own site."""
    with own_site(desktop) as widgets:
        window = _page_of(widgets)
        window.sites.edit_button.click()
        editor = next(each for each in window.findChildren(SiteEditor) if each.isVisible())
        yield (editor,)
        editor.discard()


@contextmanager
def edit_browser_site(desktop: Desktop) -> Widgets:
    """The rep's own site with single sign-on."""
    with browser_site(desktop) as widgets:
        window = _page_of(widgets)
        window.sites.edit_button.click()
        editor = next(each for each in window.findChildren(SiteEditor) if each.isVisible())
        editor.form.sections["connection"].unfold()
        yield (editor,)
        editor.discard()


@contextmanager
def session_types(desktop: Desktop) -> Widgets:
    """The table of session types."""
    with edit_site(desktop) as widgets:
        _editor_of(widgets).form.sections["session_types"].unfold()
        yield widgets


@contextmanager
def tracking_codes(desktop: Desktop) -> Widgets:
    """The table of tracking codes, and the fields that few need."""
    with edit_site(desktop) as widgets:
        for name in ("tracking_codes", "connection"):
            _editor_of(widgets).form.sections[name].unfold()
        yield widgets


@contextmanager
def discard_question(desktop: Desktop) -> Widgets:
    """Escape, and something is typed."""
    with edit_site(desktop) as widgets:
        editor = _editor_of(widgets)
        editor.entries["email"].field.setText("ann.lee@example.org")
        editor.reject()
        yield widgets


def _page_of(widgets: Sequence[QWidget]) -> PreferencesWindow:
    window = widgets[0]
    if not isinstance(window, PreferencesWindow):
        raise TypeError(window)
    return window


def _editor_of(widgets: Sequence[QWidget]) -> SiteEditor:
    editor = widgets[0]
    if not isinstance(editor, SiteEditor):
        raise TypeError(editor)
    return editor
