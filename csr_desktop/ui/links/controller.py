"""Links and second starts: they fill in the form, and never send it."""

from __future__ import annotations

import os

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from csr_desktop.background import Background
from csr_desktop.sessions.links.compatibility import first_mismatch
from csr_desktop.sessions.links.link import Link, parse_link, quoted
from csr_desktop.sessions.links.problems import LinkProblem
from csr_desktop.sessions.outcome import Created
from csr_desktop.sessions.site.attempt_site import follow_site
from csr_desktop.settings.sites.site import Site, site_named
from csr_desktop.system.text import clean, pick
from csr_desktop.ui.links.card import LinkCard
from csr_desktop.ui.widgets.basics import announce
from csr_desktop.ui.widgets.tab_order import order_tabs
from csr_desktop.ui.widgets.window_state import bring_to_front
from csr_desktop.ui.window.main_window import MainWindow

_SHOWN = 40  # characters of the code that identifies the link


class LinkController(QObject):
    """Fills in the form from a link; if that would lose input, a card offers it.

    A new link replaces one that waits.
    """

    def __init__(self, window: MainWindow, background: Background) -> None:
        super().__init__(window)
        self._window = window
        self._background = background
        self._waiting: Link | None = None
        self._meant: Site | None = None
        self._is_open = False
        self.card = LinkCard()
        window.page.add_message(self.card)
        order_tabs(window)
        self.card.fill_asked.connect(self._on_fill_asked)
        self.card.discard_asked.connect(self._on_discard_asked)
        window.menu.new_asked.connect(self._on_new_asked)
        for submitted in (window.form.submitted, window.outcome.problem.password.submitted):
            submitted.connect(self._on_pressed)  # after the window, which has sent it by then
        background.opened.connect(self._on_opened)
        background.attempt_ended.connect(self._on_attempt_ended)

    @Slot(str)
    def take(self, text: str) -> None:
        """Use a link from outside, or say why not."""
        try:
            link = parse_link(text)
        except LinkProblem as problem:
            self.refuse(problem.sentence)
        else:
            self.apply(link)

    def apply(self, link: Link) -> None:
        """Fill in the form now if nothing is lost, or offer it; or say why it is impossible."""
        site, problem = self._site_of(link, None) if self._is_open else (None, "")
        if problem:
            self.refuse(problem)
            return
        self._waiting, self._meant = link, site
        if self._is_open:
            self._go_on(may_lose=False)

    def refuse(self, sentence: str) -> None:
        """Say why a link is not used. The form is not changed."""
        sentence = self.tr("Link not used. {0}").format(sentence)
        self._window.notice.say(sentence, "link")

    def come_to_the_front(self, token: str) -> None:
        """Show and activate the window; `token` is the desktop's permission, or ''."""
        window = self._window
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # where Qt looks for it on Wayland
        bring_to_front(window)
        window.form.hold_enter()  # a key may be pressed, for the program that was in front
        QApplication.alert(window)  # if the desktop does not let it come to the front

    def _go_on(self, *, may_lose: bool) -> None:
        """Do what is possible with the link that waits."""
        link = self._waiting
        if link is None:
            return
        site, problem = self._site_of(link, self._meant)
        if site is None or problem:
            self._forget()
            self.refuse(problem)
        elif self._background.is_creating or (not may_lose and self._would_lose(link, site)):
            self._offer(link, site)
        else:
            self._forget()
            self._fill(link, site)

    def _site_of(self, link: Link, meant: Site | None) -> tuple[Site | None, str]:
        """The link's site, and why the link can't be used there, or ''.

        A link that waits is `meant` for the site of its arrival, whatever is selected now.
        """
        sites = self._window.sites
        if meant is not None:
            site = follow_site(meant, sites.sites)
        else:
            site = site_named(link.site, sites.sites) if link.site else sites.picked_site
        if site is not None:
            return site, first_mismatch(site, link.session_type, link.codes)
        if not sites.sites:
            return None, self.tr("Add a site first, then open the link again.")
        name = meant.name if meant is not None else link.site
        return None, self.tr("There's no site named {0}.").format(quoted(name))

    def _would_lose(self, link: Link, site: Site) -> bool:
        """Whether input would be lost that is neither sent nor part of the link."""
        window = self._window
        picked = window.sites.picked_site
        if picked is None or (link.is_empty and picked == site):
            return False
        typed = {n: kept for n, text in window.form.typed.items() if (kept := clean(text))}
        harmless = [_defaults_of(picked), dict(link.codes) if picked == site else {}]
        shown = window.outcome.attempt
        if shown is not None and isinstance(shown.outcome, Created):  # it was sent
            harmless.append(dict(shown.tracking_codes))
        waits = dict(window.form.typed_at(site)) if picked != site else {}
        is_harmless = not waits or waits in (dict(link.codes), *harmless[2:])
        return not is_harmless or (bool(typed) and typed not in harmless)

    def _fill(self, link: Link, site: Site) -> None:
        window = self._window
        is_other = window.sites.picked_site != site
        window.sites.pick(site.name)
        if link.is_empty:
            if is_other:
                window.form.focus_first()
            return
        window.form.clear()
        window.form.fill(link.session_type, link.codes)
        window.form.focus_first()
        window.notice.withdraw("link")  # of an earlier one that was not used
        announce(window.form, self.tr("Form filled in from link."))

    def _offer(self, link: Link, site: Site) -> None:
        is_possible = not self._background.is_creating
        code = next((code for _, code in sorted(link.codes.items()) if code), "")
        shown = code if len(code) <= _SHOWN else f"{code[: _SHOWN - 1]}…"
        what = ", ".join(filter(None, (site.name, shown.strip())))
        self.card.offer(what, is_possible=is_possible)

    def _forget(self) -> None:
        self._waiting = self._meant = None
        self.card.hide()

    @Slot()
    def _on_fill_asked(self) -> None:
        self._go_on(may_lose=True)

    @Slot()
    def _on_discard_asked(self) -> None:
        self._forget()
        self._window.form.focus_first()

    @Slot()
    def _on_new_asked(self) -> None:
        self._go_on(may_lose=True)  # the rep has just emptied the form

    @Slot(object)
    def _on_opened(self, _: object) -> None:
        self._is_open = True  # the window, connected earlier, has its sites by now
        self._go_on(may_lose=False)

    @Slot()
    def _on_pressed(self) -> None:
        if self._background.is_creating:
            self._go_on(may_lose=False)

    @Slot(object)
    def _on_attempt_ended(self, _: object) -> None:
        """Only offer: the rep is reading out the key."""
        if self._waiting is not None and self._meant is not None:
            self._offer(self._waiting, self._meant)


def _defaults_of(site: Site) -> dict[int, str]:
    """The contents of the form before anything is typed."""
    defaults = {
        code.number: pick(code.values, code.default) if code.values else clean(code.default)
        for code in site.tracking_codes
    }
    return {number: default for number, default in defaults.items() if default}
