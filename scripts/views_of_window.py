"""How to open the views of the main window. Each restores the window afterwards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime

import driving
import stage_data
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from csr_desktop.app.controller import Desktop
from csr_desktop.sessions.links.link import Link
from csr_desktop.sessions.outcome import Attempt, LocalCause, Outcome, outcome_of
from csr_desktop.sessions.site.check_result import NotChecked, NothingFound, Several
from csr_desktop.webex.faults import Cause, Certainty, Problem

Widgets = Iterator[Sequence[QWidget]]
KEY = "119169612"
_NOT_SENT = Certainty.NOT_SENT
_REFUSAL = Problem(
    Cause.SITE_REFUSED, Certainty.REFUSED, "110055", "Session type 999 is not this account's"
)
_LOST = Problem(Cause.CONNECTION_LOST, Certainty.UNKNOWN)


@contextmanager
def as_it_is(desktop: Desktop) -> Widgets:
    """What the window shows after its start."""
    driving.bring_to_front(desktop.window)
    yield (desktop.window,)


@contextmanager
def form_wrong(desktop: Desktop) -> Widgets:
    """Enter with a required field left empty."""
    shown = desktop.window
    shown.form.clear()
    shown.form.create_button.click()
    yield (shown,)
    shown.form.show_problems(())
    shown.form.clear()


@contextmanager
def form_filled(desktop: Desktop) -> Widgets:
    """Ready to be sent; one text is long enough to be counted."""
    shown = desktop.window
    stage_data.fill(shown, "CASE-10431", "Software")
    shown.form.codes[2].set_text("Printer " * 15)
    yield (shown,)
    shown.form.clear()


@contextmanager
def suggestions(desktop: Desktop) -> Widgets:
    """What was typed before, under the field."""
    shown = desktop.window
    driving.bring_to_front(shown)
    shown.menu.new_asked.emit()
    driving.settle()  # the list is placed below the field
    driving.type_text("CASE-104")
    line = shown.form.codes[0].field
    completion = getattr(line, "completion")  # noqa: B009  a list may have none
    driving.wait_until(lambda: completion.shown is not None, "suggestions")
    yield (shown,)
    completion.dismiss()
    shown.form.clear()


# A create in progress


@contextmanager
def waiting(desktop: Desktop) -> Widgets:
    """A create is in progress."""
    shown = desktop.window
    desktop.window.sites.choose_fault("silent")
    stage_data.fill(shown, "CASE-10431", "Software")
    driving.bring_to_front(shown)
    shown.form.create_button.click()
    driving.wait_until(shown.outcome.waiting.isVisible, "the request")
    yield (shown,)
    shown.outcome.waiting.stop_button.click()
    driving.wait_until(shown.form.isEnabled, "the outcome")
    desktop.window.sites.choose_fault("")
    shown.menu.new_asked.emit()


@contextmanager
def close_question(desktop: Desktop) -> Widgets:
    """The window is closed in the meantime."""
    with waiting(desktop) as widgets:
        desktop.window.close()
        yield widgets
        desktop.window.close_question.no.click()


# Outcomes


@contextmanager
def created(desktop: Desktop) -> Widgets:
    """A key."""
    shown = desktop.window
    case, department = stage_data.TODAY[-1]
    stage_data.create(shown, case, department)
    yield (shown,)
    shown.menu.new_asked.emit()


@contextmanager
def copied(desktop: Desktop) -> Widgets:
    """The key is on the clipboard."""
    with created(desktop) as widgets:
        desktop.window.outcome.key.copy_button.click()
        yield widgets


@contextmanager
def refused(desktop: Desktop) -> Widgets:
    """The site's refusal, in its own words, too."""
    with _outcome(desktop, outcome_of(_REFUSAL)) as widgets:
        yield widgets


@contextmanager
def not_sent(desktop: Desktop) -> Widgets:
    """Nothing left this computer; the details are open."""
    problem = Problem(Cause.CERTIFICATE, _NOT_SENT, detail="self-signed certificate")
    with _outcome(desktop, outcome_of(problem)) as widgets:
        desktop.window.outcome.problem.details_button.setChecked(True)
        yield widgets


@contextmanager
def password_asked(desktop: Desktop) -> Widgets:
    """The keyring has none."""
    problem = Problem(LocalCause.NO_PASSWORD, _NOT_SENT)
    with _outcome(desktop, outcome_of(problem)) as widgets:
        yield widgets


@contextmanager
def unknown(desktop: Desktop) -> Widgets:
    """A session may have been created."""
    with _outcome(desktop, outcome_of(_LOST)) as widgets:
        yield widgets


@contextmanager
def none_found(desktop: Desktop) -> Widgets:
    """The site was asked, and shows none."""
    with unknown(desktop) as widgets:
        desktop.background.checked.emit(NothingFound(_shown(desktop), is_whole=True))
        yield widgets


@contextmanager
def one_found(desktop: Desktop) -> Widgets:
    """The site shows one that may be it."""
    with unknown(desktop) as widgets:
        desktop.background.checked.emit(Several(_shown(desktop), (KEY,)))
        yield widgets


@contextmanager
def several_found(desktop: Desktop) -> Widgets:
    """The site shows several."""
    with unknown(desktop) as widgets:
        desktop.background.checked.emit(Several(_shown(desktop), (KEY, "119169613")))
        yield widgets


@contextmanager
def not_checked(desktop: Desktop) -> Widgets:
    "Couldn't check with the site."
    with unknown(desktop) as widgets:
        problem = Problem(Cause.CONNECTION_REFUSED, _NOT_SENT)
        desktop.background.checked.emit(NotChecked(_shown(desktop), problem))
        yield widgets


@contextmanager
def fault(desktop: Desktop) -> Widgets:
    """The program itself made a mistake."""
    desktop.window.show_fault("RuntimeError: 17")
    yield (desktop.window,)
    desktop.window.menu.new_asked.emit()


@contextmanager
def _outcome(desktop: Desktop, outcome: Outcome) -> Widgets:
    shown = desktop.window
    codes = {1: "CASE-10431", 2: "Software"}
    now = datetime.now(UTC)
    driving.bring_to_front(shown)
    shown.outcome.show_attempt(Attempt(1, "Demo site", 13, codes, now, 0.21, outcome))
    yield (shown,)
    shown.menu.new_asked.emit()


def _shown(desktop: Desktop) -> Attempt:
    attempt = desktop.window.outcome.attempt
    if attempt is None:
        raise LookupError("the card shows no attempt")
    return attempt


# Around the form


@contextmanager
def notice(desktop: Desktop) -> Widgets:
    """A link could not be used."""
    desktop.features.links.take("csr-desktop://new?site=Nobody")
    yield (desktop.window,)
    desktop.window.notice.close_all()


@contextmanager
def diagnostics(desktop: Desktop) -> Widgets:
    """The diagnostics are on the clipboard."""
    shown = desktop.window
    shown.menu.diagnostics.trigger()
    driving.wait_until(shown.notice.isVisible, "the diagnostics")
    yield (shown,)
    shown.notice.close_all()


@contextmanager
def link_card(desktop: Desktop) -> Widgets:
    """A link came, and something is typed that it would replace."""
    shown, links = desktop.window, desktop.features.links
    shown.form.codes[0].set_text("CASE-10430")
    links.apply(Link("Demo site", 13, {1: "CASE-10429", 2: "Software"}))
    yield (shown,)
    links.card.discard_asked.emit()
    shown.form.clear()


# Menus and lists


@contextmanager
def menus(desktop: Desktop) -> Widgets:
    """The window's menu and its submenus."""
    menu = desktop.window.menu
    yield (menu, *menu.findChildren(QMenu))


@contextmanager
def tray_menu(desktop: Desktop) -> Widgets:
    """The menu of the tray's icon."""
    yield (desktop.features.desktop.tray.menu,)


@contextmanager
def recent_menu(desktop: Desktop) -> Widgets:
    """The menu of a row of Recent; a low window has no Recent."""
    buttons = desktop.window.recent.findChildren(QPushButton)
    rows = [each.parentWidget() for each in buttons[1:] if each.isVisible()]  # the first is History
    for row in filter(None, rows):
        where = row.rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, where, row.mapToGlobal(where))
        QApplication.sendEvent(row, event)
        if menus := row.findChildren(QMenu):  # an uncertain session has none
            yield (menus[-1],)
            menus[-1].close()
            return
    yield ()


@contextmanager
def site_list(desktop: Desktop) -> Widgets:
    """The list of sites, open."""
    box = desktop.window.site_bar._list  # noqa: SLF001  a picture of its popup
    box.showPopup()
    driving.wait(20)
    yield (box.view().window(),)
    box.hidePopup()
