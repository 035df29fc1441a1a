"""The sites in the window: read at the start, selected, measured, added."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from csr_desktop.background import Background
from csr_desktop.sessions.services import Opened
from csr_desktop.sessions.site.attempt_site import follow_site
from csr_desktop.sessions.site.state import SiteStatus, measured_of
from csr_desktop.settings.sites.site import Site, site_named
from csr_desktop.ui.form.session_form import SessionForm
from csr_desktop.ui.sites.site_bar import SiteBar
from csr_desktop.ui.widgets.notice import Notice
from csr_desktop.ui.widgets.window_state import bring_to_front

if TYPE_CHECKING:
    from csr_desktop.background.change import Change
    from csr_desktop.sessions.credentials.tokens import SignedInAs
    from csr_desktop.sessions.site.manage import NotSaved, SitesNow
    from csr_desktop.ui.sign_in.controller import SignInController
    from csr_desktop.ui.sites.editor import SiteEditor
    from csr_desktop.ui.widgets.step import Step
    from csr_desktop.webex.secret import Secret


class SitesController(QObject):
    """Keeps the form and the site's state in step with the selected site.

    Signals:
        changed(): the list of sites, or their definitions, have changed.
        picked(Site): another site is selected.
    """

    changed = Signal()
    picked = Signal(object)

    def __init__(
        self,
        background: Background,
        site_bar: SiteBar,
        form: SessionForm,
        notice: Notice,
        sign_in: SignInController,
        *,
        wanted: str,
    ) -> None:
        super().__init__(site_bar)
        self._background = background
        self._site_bar = site_bar
        self._form = form
        self._notice = notice
        self._sign_in = sign_in
        self._wanted = wanted
        self.sites: tuple[Site, ...] = ()
        self.locked: frozenset[str] = frozenset()
        """The names of the sites that the rep can't edit."""
        self.dialog: SiteEditor | None = None
        self._change: Change | None = None  # requested by the dialog
        self.password_hint = ""
        """Why passwords are not stored; '' if they are."""
        self._states: dict[tuple[str, ...], SiteStatus] = {}
        self.sign_ins: dict[tuple[str, ...], SignedInAs | None] = {}  # by sign_in_key, if known
        background.state_changed.connect(self._on_state_changed)
        background.password_not_kept.connect(self._on_password_not_kept)
        background.password_not_deleted.connect(self._on_password_not_deleted)
        background.sign_in_changed.connect(self._on_sign_in_changed)
        background.sign_in_not_kept.connect(self._on_sign_in_not_kept)
        background.sign_in_not_deleted.connect(self._on_sign_in_not_deleted)

    @property
    def picked_site(self) -> Site | None:
        """The site for the next session; None until the sites are read."""
        shown = self._site_bar.site
        return self.named(shown.name) if shown is not None else None

    def named(self, name: str) -> Site | None:
        """The site with a name."""
        return next((site for site in self.sites if site.name == name), None)

    def of_step(self, step: Step) -> Site | None:
        """The site whose password or sign-in is asked for, preferably the selected one."""
        first = [self.picked_site] if self.picked_site is not None else []
        return next((one for one in (*first, *self.sites) if one.account == step.account), None)

    def pick(self, name: str) -> bool:
        """Select the site with this name. False if there is none."""
        if self.named(name) is None:
            return False
        self._site_bar.pick(name)
        return True

    def open(self, opened: Opened) -> str:
        """Use what was read at the start; returns what the rep must know about it, or ''."""
        self.locked = opened.locked
        wanted = self._wanted
        site = site_named(wanted, opened.sites)
        if site is not None:
            self._wanted = site.name
        by_name = {site.name: site for site in opened.sites}
        self._site_bar.site_chosen.connect(self._on_site_chosen)
        self._show(opened.sites, lambda shown: by_name.get(shown.name))
        if wanted and site is None:
            return self.tr("There's no site named {0}.").format(wanted)
        return ""

    def set_sites(self, sites: tuple[Site, ...], renamed: Mapping[str, str] | None = None) -> None:
        """Show other sites; the selected one stays selected if it is among them.

        `renamed`: the new names of renamed sites, by their old ones.
        """
        self._show(sites, partial(_site_now, sites, renamed or {}, self.sites))

    def _show(self, sites: tuple[Site, ...], site_now: Callable[[Any], Site | None]) -> None:
        shown = self._site_bar.site
        if shown is not None and (now := site_now(shown)) is not None:
            self._wanted = now.name
        self.sites = sites
        self._form.follow(site_now)
        self._site_bar.set_sites(sites, self._wanted)
        self.changed.emit()

    @Slot()
    def prepare(self) -> None:
        """Prepare for a create, because the rep is typing."""
        if self.picked_site is not None:
            self._background.prepare(self.picked_site)

    @Slot()
    def measure(self) -> None:
        """Measure the selected site's state, because the rep is about to need it."""
        if self.picked_site is not None:
            self._background.measure(self.picked_site)

    def measure_anew(self) -> None:
        """Discard measurements, because the connection settings have changed."""
        self._states.clear()
        self._site_bar.show_state(None)
        self.measure()

    @Slot()
    def ask_for_site(self) -> None:
        """Open the form that adds a site."""
        from csr_desktop.ui.sites.editor import SiteEditor  # not on the start path
        from csr_desktop.ui.sites.tester import SiteTester

        self.dialog = SiteEditor(self._form.window(), not_stored=self.password_hint)
        SiteTester(self.dialog, self._background, self._sign_in, lambda: self.sites)
        self.dialog.submitted.connect(self._on_submitted)
        self.dialog.finished.connect(self._on_dialog_finished)
        self.dialog.open()

    @Slot(object)
    def _on_site_chosen(self, site: Site) -> None:
        self._wanted = site.name
        self._site_bar.show_state(*self._states.get(measured_of(site), (None,)))
        if lost := self._form.set_site(site):
            self._notice.say("\n".join(lost), "form")
        self._background.measure(site)
        self._show_sign_in(site)
        self.picked.emit(site)

    def _show_sign_in(self, site: Site) -> None:
        if site.authentication != "browser":
            return
        if site.sign_in_key in self.sign_ins:
            self._site_bar.show_sign_in(self.sign_ins[site.sign_in_key])
        self._background.look_at_sign_in(site)

    @Slot(object, object)
    def _on_sign_in_changed(self, site: Site, signed_in: SignedInAs | None) -> None:
        self.sign_ins[site.sign_in_key] = signed_in
        picked = self.picked_site
        if picked is None or picked.authentication != "browser":
            return
        if picked.sign_in_key == site.sign_in_key:
            self._site_bar.show_sign_in(signed_in)

    @Slot(object, object)
    def _on_state_changed(self, site: Site, status: SiteStatus) -> None:
        if self._states.get(measured_of(site)) == status:
            return
        self._states[measured_of(site)] = status
        if self.picked_site is not None and measured_of(self.picked_site) == measured_of(site):
            self._site_bar.show_state(*status)

    @Slot(object, object)
    def _on_submitted(self, site: Site, password: Secret) -> None:
        from csr_desktop.sessions.site import manage  # not on the start path

        self._change = self._background.change(
            partial(manage.save_site, None, site, password, keep=True),
            partial(self._on_saved, site),
            lambda change: self._on_saved(site, change, manage.not_saved_by_fault()),
        )

    @Slot(str)
    def choose_fault(self, name: str) -> None:
        """Simulate this fault on the demo site from now on; '': none. May add a site."""
        from csr_desktop.sessions.site.manage import choose_fault

        self._background.change(partial(choose_fault, name), self._on_demo_site_added)

    def _on_demo_site_added(self, _: Change, site: Site | None) -> None:
        if site is not None:
            self._add((*self.sites, site), site)

    @property
    def has_unsaved(self) -> bool:
        """See close_guard.Unsaved: a site that is being added."""
        return self.dialog is not None and self.dialog.is_changed

    def leave(self, then: Callable[[], None]) -> None:
        """See close_guard.Unsaved."""
        dialog = self.dialog
        if dialog is None:
            then()
            return

        def discard() -> None:
            dialog.discard()
            then()

        bring_to_front(dialog)
        dialog.leave(discard)

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self._change is not None:
            self._change.withdraw()
        self.dialog = self._change = None  # it deletes itself

    def _on_saved(self, site: Site, change: Change, result: SitesNow | NotSaved) -> None:
        from csr_desktop.sessions.site.manage import NotSaved, problem_of

        dialog = self.dialog if change is self._change else None
        if isinstance(result, NotSaved):
            if dialog is not None:
                dialog.show_problem(result.key or "name", problem_of(result))
        elif dialog is not None:
            dialog.finish()
            self._add(result.sites, site)
        else:  # canceled too late: the selection doesn't change
            self.set_sites(result.sites)
            words = self.tr("{0} was saved before you canceled.")
            self._notice.say(words.format(site.name), "sites")

    def _add(self, sites: tuple[Site, ...], site: Site) -> None:
        """Select a new site."""
        self.set_sites(sites)
        self.pick(site.name)
        self._form.focus_first()

    @Slot()
    def _on_password_not_deleted(self) -> None:
        words = self.tr("Couldn't delete the password from the system keyring.")
        self._notice.say(words)

    @Slot()
    def _on_sign_in_not_deleted(self) -> None:
        words = self.tr("Couldn't delete your sign-in from the system keyring.")
        self._notice.say(words)

    @Slot()
    def _on_sign_in_not_kept(self) -> None:
        self._notice.say(
            self.tr(
                "Couldn't save your sign-in. CSR Desktop remembers it until you close the app."
            ),
            "sign-in",
        )

    @Slot()
    def _on_password_not_kept(self) -> None:
        self._notice.say(
            self.tr(
                "Couldn't save the password. CSR Desktop remembers it until you close the app."
            ),
            "keyring",
        )


def _site_now(
    sites: Sequence[Site], renamed: Mapping[str, str], before: Sequence[Site], site: Site
) -> Site | None:
    """The current version of a site; None if it was removed."""
    new = renamed.get(site.name)
    by_name = next((other for other in sites if other.name == new), None)
    return by_name or follow_site(site, sites, before)
