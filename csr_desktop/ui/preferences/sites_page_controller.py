"""Connects the Sites page with the background."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Protocol

from PySide6.QtCore import QObject, Slot
from shiboken6 import isValid

from csr_desktop.background import Background
from csr_desktop.background.change import Change
from csr_desktop.sessions.services import Services
from csr_desktop.sessions.site import manage
from csr_desktop.sessions.site.manage import NotSaved, SitesNow, problem_of
from csr_desktop.settings.sites.site import Site
from csr_desktop.ui.preferences.site_queries import SiteQueries
from csr_desktop.ui.preferences.site_sign_in import SiteSignIn
from csr_desktop.ui.preferences.sites_page import SitesPage
from csr_desktop.ui.sign_in.controller import SignInController
from csr_desktop.ui.sites.editor import SiteEditor
from csr_desktop.ui.sites.tester import SiteTester
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.secret import Secret

_Then = Callable[[Change, Site, SitesNow | NotSaved], None]


class SitesKept(Protocol):
    """Receives each change of the sites, even after the page's window has closed."""

    def show_kept_sites(self, sites: Sequence[Site], renamed: Mapping[str, str]) -> None:
        """These are saved now; `renamed`: new names of edited sites, by old names."""
        ...

    def say_not_kept(self, sentence: str) -> None:
        """Show the rep what was not done: the page no longer can."""
        ...


class SitesPageController(QObject):
    """Changes the sites as requested by the page.

    Each change belongs to the editor, the answer or the entry where it was requested: closing or
    discarding that withdraws it, and a late answer affects nothing else.
    """

    def __init__(
        self,
        page: SitesPage,
        background: Background,
        kept: SitesKept,
        sign_in: SignInController,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._background = background
        self._kept = kept
        self._reorders = 0
        self._keyring_problem = ""  # of the latest change
        self._change: Change | None = None  # requested by the editor
        self.editor: SiteEditor | None = None
        self.questions = SiteQueries(page, background)
        self._sign_in = sign_in
        self.sign_in = SiteSignIn(page, background, sign_in)
        self.questions.accepted.connect(self._on_facts_accepted)
        self.questions.edit_asked.connect(self._on_correction_asked)
        background.password_not_kept.connect(self._on_password_not_kept)
        background.password_not_deleted.connect(self._on_password_not_deleted)
        page.add_asked.connect(self._on_add_asked)
        page.edit_asked.connect(self._on_edit_asked)
        page.remove_confirmed.connect(self._on_remove_confirmed)
        page.order_changed.connect(self._on_order_changed)

    def show_first(self, sites: tuple[Site, ...]) -> None:
        """Show the known sites, then the saved ones; the demo's never change."""
        self._page.show_sites(SitesNow(sites))
        if not self._page.is_demo:
            self.read_sites()

    @Slot()
    def stop(self) -> None:
        """Cancel all jobs, because the window is about to close."""
        self.questions.stop()
        self.sign_in.stop()

    def read_sites(self) -> None:
        """Show the sites as they are saved."""
        self._background.ask(manage.read_sites, self._on_sites_read)

    @Slot(object)
    def _on_sites_read(self, now: SitesNow) -> None:
        self._page.show_sites(now)

    def edit(self, name: str, at: str = "") -> None:
        """Open the editor of a site, once it is known whether the rep may change it.

        `at`: the key of the field to start in; '' for the first one.
        """
        self._background.ask(manage.read_sites, partial(self._on_read_to_edit, name, at))

    def _on_read_to_edit(self, name: str, at: str, now: SitesNow) -> None:
        if self._page.editor is None and not self._page.is_demo:
            self._page.show_sites(now)
            self._page.edit(name)
            if at and self.editor is not None:
                self.editor.form.go_to(at)

    # The editor

    @Slot()
    def _on_add_asked(self) -> None:
        self._open_editor(SiteEditor(self._page.window(), not_stored=self._page.not_stored))

    @Slot(object)
    def _on_edit_asked(self, site: Site) -> None:
        self._open_editor(SiteEditor(self._page.window(), site, not_stored=self._page.not_stored))

    @Slot(object, str, str)
    def _on_correction_asked(self, site: Site, key: str, sentence: str) -> None:
        self._on_edit_asked(site)
        if self.editor is not None:
            self.editor.show_problem(key, sentence)

    def _open_editor(self, editor: SiteEditor) -> None:
        self.editor = self._page.editor = editor
        SiteTester(editor, self._background, self._sign_in, lambda: self._page.now.sites)
        editor.submitted.connect(self._on_editor_submitted)
        editor.finished.connect(self._on_editor_finished)
        editor.open()

    @Slot()
    def _on_editor_finished(self) -> None:
        if self._change is not None:
            self._change.withdraw()
        self.editor = self._change = self._page.editor = None  # it deletes itself

    @Slot(object, object)
    def _on_editor_submitted(self, site: Site, password: Secret) -> None:
        before = self.editor.site if self.editor is not None else None
        self._change = self._save(before, site, password, self._on_saved)

    @Slot(object, object)
    def _on_facts_accepted(self, before: Site, after: Site) -> None:
        self.questions.change = self._save(before, after, Secret(""), self._on_facts_saved)

    def _save(self, before: Site | None, site: Site, password: Secret, then: _Then) -> Change:
        keep = not self._page.not_stored
        renamed = {} if before is None else {before.name: site.name}
        return self._ask(
            partial(manage.save_site, before, site, password, keep=keep),
            lambda change, result: then(change, site, result),
            renamed,
        )

    def _ask(
        self,
        do: Callable[[Services, Cancellation], SitesNow | NotSaved],
        then: Callable[[Change, SitesNow | NotSaved], None],
        renamed: Mapping[str, str] = MappingProxyType({}),
    ) -> Change:
        kept = self._kept
        self._keyring_problem = ""

        def tell(change: Change, result: SitesNow | NotSaved) -> None:
            if isValid(self):
                then(change, result)
            elif words := problem_of(result):
                kept.say_not_kept(words)
            if isinstance(result, SitesNow):
                kept.show_kept_sites(result.sites, renamed)

        def tell_fault(change: Change) -> None:
            tell(change, manage.not_saved_by_fault())

        return self._background.change(do, tell, tell_fault)

    def _on_saved(self, change: Change, site: Site, result: SitesNow | NotSaved) -> None:
        is_open = self.editor is not None and change is self._change
        if isinstance(result, NotSaved):
            self._show_now(result.now)
            if self.editor is not None and is_open:
                self.editor.show_problem(result.key or "name", problem_of(result))
            return
        if self.editor is not None and is_open:
            self.editor.finish()
        self._page.show_sites(result, pick=site.name if is_open else "")
        late = "" if is_open else self.tr("{0} was saved before you canceled.").format(site.name)
        words = (late, problem_of(result), self._keyring_problem)
        self._page.show_problem(" ".join(filter(None, words)))

    def _on_facts_saved(self, change: Change, site: Site, result: SitesNow | NotSaved) -> None:
        self._show_now(_now(result))
        if isinstance(result, SitesNow):
            self.questions.show_saved(change, site)
        else:
            self.questions.show_not_saved(change)
        self._page.show_problem(problem_of(result))

    def _show_now(self, now: SitesNow | None) -> None:
        if now is not None:
            self._page.show_sites(now)

    @Slot()
    def _on_password_not_kept(self) -> None:
        self._show_keyring_problem(
            self.tr("Couldn't save the password. CSR Desktop remembers it until you close the app.")
        )

    @Slot()
    def _on_password_not_deleted(self) -> None:
        words = self.tr("Couldn't delete the password from the system keyring.")
        self._show_keyring_problem(words)

    def _show_keyring_problem(self, words: str) -> None:
        """Show a problem that may arrive before the change's answer, or long after."""
        self._keyring_problem = words
        self._page.show_problem(words)

    # The list

    @Slot(object, bool)
    def _on_remove_confirmed(self, site: Site, with_password: bool) -> None:
        self._ask(
            partial(manage.remove_site, site, with_password=with_password),
            self._on_removed,
        )

    def _on_removed(self, _: Change, result: SitesNow | NotSaved) -> None:
        self._show_now(_now(result))
        if isinstance(result, NotSaved):
            self._page.show_problem(problem_of(result))
        elif self._keyring_problem:
            self._page.show_problem(self._keyring_problem)

    @Slot(object)
    def _on_order_changed(self, names: tuple[str, ...]) -> None:
        self._reorders += 1
        self._ask(partial(manage.reorder_sites, names), self._on_reordered)

    def _on_reordered(self, _: Change, result: SitesNow | NotSaved) -> None:
        self._reorders -= 1
        if self._reorders:  # a later order is being saved
            return
        self._show_now(_now(result))
        if isinstance(result, NotSaved):
            self._page.show_problem(problem_of(result))


def _now(result: SitesNow | NotSaved) -> SitesNow | None:
    return result if isinstance(result, SitesNow) else result.now
