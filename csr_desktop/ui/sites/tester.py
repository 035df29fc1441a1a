"""Connects the site editor with the background: tests the site as entered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot

from csr_desktop.background import Background
from csr_desktop.sessions.site import manage
from csr_desktop.settings.sites.site import Site
from csr_desktop.ui.sign_in.controller import SignInController
from csr_desktop.ui.sites.editor import SiteEditor
from csr_desktop.ui.sites.one_question import OneQuestion
from csr_desktop.ui.widgets.step import Step
from csr_desktop.webex.secret import Secret


class SiteTester(QObject):
    """Handles the editor's requests. It is deleted with the editor, which cancels its question."""

    def __init__(
        self,
        editor: SiteEditor,
        background: Background,
        sign_in: SignInController,
        saved_sites: Callable[[], Sequence[Site]],
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._background = background
        self._saved_sites = saved_sites
        self._signed_in: dict[tuple[str, ...], Site] = {}
        self._question = OneQuestion(background, self)
        self._question.ended.connect(self._on_ended)
        self._question.failed.connect(self._on_failed)
        sign_in.attend(editor.answer.sign_in, self._site_of)
        editor.test_asked.connect(self._on_test_asked)
        editor.stop_asked.connect(self._question.stop)
        editor.finished.connect(self._question.stop)
        editor.answer.sign_in.submitted.connect(self._on_signed_in)
        editor.rejected.connect(self._on_rejected)

    @Slot(object, object)
    def _on_test_asked(self, site: Site, secret: Secret) -> None:
        is_new = self._editor.site is None
        ask = partial(manage.ask_site, site, secret, is_new=is_new)
        self._question.ask(ask, self._editor.show_answer)

    def _site_of(self, step: Step) -> Site | None:
        asked = self._editor.asked
        return asked if asked is not None and asked.account == step.account else None

    @Slot()
    def _on_signed_in(self) -> None:
        if (asked := self._editor.asked) is not None:
            self._signed_in[asked.sign_in_key] = asked

    @Slot()
    def _on_rejected(self) -> None:
        """Sign out again, unless a saved site has the same sign-in."""
        saved = {site.sign_in_key for site in self._saved_sites()}
        for key, site in self._signed_in.items():
            if key not in saved:
                self._background.sign_out(site)

    @Slot()
    def _on_ended(self) -> None:
        self._editor.show_untold("quiet", lambda: self.tr("Canceled. No changes made."))

    @Slot()
    def _on_failed(self) -> None:
        self._editor.show_untold("problem", lambda: self.tr("CSR Desktop ran into a problem."))
