"""Between the Sites page and the background: asks, and shows what came of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from csr_desktop.background import Background
from csr_desktop.sessions.sites import Site
from csr_desktop.ui.add_site import AddSite, SiteEditor
from csr_desktop.ui.preferences import jobs
from csr_desktop.ui.preferences.needs import Discovery
from csr_desktop.ui.preferences.site_questions import SiteQuestions
from csr_desktop.ui.preferences.sites_page import SitesPage
from csr_desktop.webex.secret import Secret


class SiteDesk(QObject):
    """Changes the sites as the page asks for it.

    Signals:
        sites_changed(tuple, str, str): the sites as they are kept now; the old and the new name
            of one that was edited, else '' and ''.
    """

    sites_changed = Signal(object, str, str)

    def __init__(self, page: SitesPage, background: Background, discovery: Discovery) -> None:
        super().__init__(page)
        self._page = page
        self._background = background
        self._out = 0
        self._names = ("", "")
        self.editor: SiteEditor | None = None
        self.questions = SiteQuestions(page, background, discovery)
        self.questions.accepted.connect(self._on_facts_accepted)
        page.add_asked.connect(self._on_add_asked)
        page.edit_asked.connect(self._on_edit_asked)
        page.remove_confirmed.connect(self._on_remove_confirmed)
        page.order_changed.connect(self._on_order_changed)

    def show_first(self, sites: tuple[Site, ...]) -> None:
        """Show the sites that the window knows, then what is kept; the demo's change never."""
        self._page.show_sites(jobs.SitesNow(sites))
        if not self._page.is_demo:
            self.read_sites()

    @Slot()
    def stop(self) -> None:
        """The window is about to go: end what is out."""
        self.questions.stop()

    def read_sites(self) -> None:
        """Show the sites as they are kept."""
        self._background.ask(
            lambda services, _: jobs.sites_now(services.sites), self._on_sites_read
        )

    @Slot(object)
    def _on_sites_read(self, now: jobs.SitesNow) -> None:
        self._page.show_sites(now)

    # The editor

    @Slot()
    def _on_add_asked(self) -> None:
        self._open_editor(AddSite(self._page.window(), self._page.not_stored))

    @Slot(object)
    def _on_edit_asked(self, site: Site) -> None:
        self._open_editor(SiteEditor(self._page.window(), site, not_stored=self._page.not_stored))

    def _open_editor(self, editor: SiteEditor) -> None:
        self.editor = editor
        editor.submitted.connect(self._on_editor_submitted)
        editor.finished.connect(self._on_editor_finished)
        editor.open()

    @Slot()
    def _on_editor_finished(self) -> None:
        self.editor = None  # it deletes itself

    @Slot(object, object)
    def _on_editor_submitted(self, site: Site, password: Secret) -> None:
        old = self.editor.site.name if self.editor is not None and self.editor.site else ""
        self._save(old, site, password)

    @Slot(object, object)
    def _on_facts_accepted(self, before: Site, after: Site) -> None:
        self._save(before.name, after, Secret(""))

    def _save(self, old: str, site: Site, password: Secret) -> None:
        self._names = (old, site.name)
        keep = not self._page.not_stored
        self._background.ask(
            lambda services, end: jobs.save_site(services, old, site, password, end, keep=keep),
            self._on_saved,
            self._on_save_failed,
        )

    @Slot(object)
    def _on_saved(self, result: jobs.SitesNow | jobs.NotSaved) -> None:
        if isinstance(result, jobs.NotSaved):
            self._show_not_saved(result)
            return
        if self.editor is not None:
            self.editor.finish()
        old, new = self._names
        self._page.show_sites(result, pick=new)
        self.questions.show_saved()
        if not result.password_done:
            self._page.show_problem(
                self.tr(
                    "The system's keyring did not take the password. "
                    "It is kept in memory until CSR Desktop closes."
                )
            )
        self.sites_changed.emit(result.sites, old, new)

    def _show_not_saved(self, problem: jobs.NotSaved) -> None:
        sentence = problem.sentence
        if not problem.key:
            sentence = self.tr("The sites can't be saved: {0}.").format(sentence.rstrip("."))
        if self.editor is not None:
            self.editor.show_problem(problem.key or "name", sentence)
        else:
            self._page.show_problem(sentence)

    @Slot()
    def _on_save_failed(self) -> None:
        self._show_not_saved(jobs.NotSaved("", self.tr("CSR Desktop made a mistake")))

    # The list

    @Slot(object, bool)
    def _on_remove_confirmed(self, site: Site, with_password: bool) -> None:
        self._background.ask(
            lambda services, end: jobs.remove_site(
                services, site, end, with_password=with_password
            ),
            self._on_removed,
        )

    @Slot(object)
    def _on_removed(self, result: jobs.SitesNow | jobs.NotSaved) -> None:
        if isinstance(result, jobs.NotSaved):
            self._show_not_saved(result)
            return
        self._page.show_sites(result)
        if not result.password_done:
            self._page.show_problem(self.tr("The system's keyring did not delete the password."))
        self.sites_changed.emit(result.sites, "", "")

    @Slot(object)
    def _on_order_changed(self, names: tuple[str, ...]) -> None:
        self._out += 1
        self._background.ask(
            lambda services, _: jobs.reorder_sites(services, names),
            self._on_reordered,
            self._on_reorder_failed,
        )

    @Slot(object)
    def _on_reordered(self, result: jobs.SitesNow | jobs.NotSaved) -> None:
        self._out -= 1
        if self._out:  # a later order is under way
            return
        if isinstance(result, jobs.NotSaved):
            self.read_sites()
            self._show_not_saved(result)
            return
        self._page.show_sites(result)
        self.sites_changed.emit(result.sites, "", "")

    @Slot()
    def _on_reorder_failed(self) -> None:
        self._out -= 1
        self.read_sites()
