"""Passes the key of the attempt on the card on: invitation, email, QR code, reading aloud."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog

from csr_desktop.background import Background
from csr_desktop.sessions.hand_over.invitation import (
    LONGEST_MAILTO,
    Invitation,
    Particulars,
    built_in_template,
    mailto,
    read_ahead,
    template_problem,
    write_invitation,
)
from csr_desktop.sessions.outcome import Attempt, Created
from csr_desktop.sessions.site.attempt_site import site_of
from csr_desktop.settings.sites.site import support_address
from csr_desktop.ui.outcome.outcome_card import OutcomeCard
from csr_desktop.ui.recent.recent_list import RecentList
from csr_desktop.ui.sites.controller import SitesController
from csr_desktop.ui.widgets.basics import announce
from csr_desktop.ui.widgets.clipboard import copy_text
from csr_desktop.ui.widgets.on_screen import move_clear_of
from csr_desktop.ui.widgets.open_in_desktop import open_in_desktop

if TYPE_CHECKING:
    from csr_desktop.ui.hand_over.qr_view import QrView
    from csr_desktop.ui.hand_over.read_aloud import ReadAloud


class HandOverController(QObject):
    """Handles the key card's buttons. `open_address` gets the email's address.

    Signals:
        invitation_copied(): the invitation from `copy_invitation` is on the clipboard.
        join_page_wanted(str): the name of a site; the rep wants to enter its join page.
        hint_dismissed(): never again show the hint that a site has no join page.
    """

    invitation_copied = Signal()
    join_page_wanted = Signal(str)
    hint_dismissed = Signal()

    def __init__(
        self,
        background: Background,
        outcome: OutcomeCard,
        recent: RecentList,
        sites: SitesController,
        open_address: Callable[[str], bool] = open_in_desktop,
    ) -> None:
        super().__init__(outcome)
        self._background = background
        self._is_prepared = False
        self._outcome = outcome
        self._recent = recent
        self._sites = sites
        self.open_address = open_address
        self._rep_name = ""
        self._hints = True
        self._templates: Mapping[str, str] = {}
        self.reading: ReadAloud | None = None
        self.qr_view: QrView | None = None
        self._card = outcome.key
        recent.invitation_asked.connect(self._on_old_invitation_asked)
        background.recent_read.connect(self._prepare)
        self._card.invitation_asked.connect(self._on_invitation_asked)
        self._card.email_asked.connect(self._on_email_asked)
        self._card.read_aloud_asked.connect(self._on_read_aloud_asked)
        self._card.qr_code_asked.connect(self._on_qr_code_asked)
        self._card.support_site_asked.connect(self._on_support_site_asked)
        self._card.join_page_hint.add_asked.connect(self._on_join_page_asked)
        self._card.join_page_hint.dismissed.connect(self._on_hint_dismissed)
        outcome.turned.connect(self._show_hint)
        sites.changed.connect(self._show_hint)

    def set_preferences(
        self,
        *,
        rep_name: str,
        invitation_language: str,
        invitations: Mapping[str, str],
        join_page_hint: bool,
    ) -> None:
        """Apply the preferences with these names, now and after each change."""
        self._rep_name = rep_name
        self._templates = dict(invitations)
        self._card.language.set_usual(invitation_language)
        self._hints = join_page_hint
        self._show_hint()

    @Slot()
    def _prepare(self) -> None:
        """Load what the buttons need after the first session was created, before it is needed."""
        if not self._is_prepared:
            self._is_prepared = True
            self._background.ask(read_ahead, self._on_prepared)

    def _on_prepared(self, _nothing: None) -> None:
        """Do nothing: a button that is clicked earlier waits for the disk itself."""

    @Slot()
    def _on_invitation_asked(self) -> None:
        if attempt := self._outcome.attempt:
            invitation, note = self._write(attempt, self._card.language.language)
            copy_text(invitation.text)
            self._card.show_done(self.tr("Invitation copied"), note, is_copied=True)

    @Slot(object)
    def copy_invitation(self, attempt: Attempt) -> None:
        """Copy the invitation of an earlier session."""
        # The list on the card is for another customer: this one gets the default language.
        invitation, _ = self._write(attempt, self._card.language.usual)
        copy_text(invitation.text)
        self.invitation_copied.emit()

    @Slot(object)
    def _on_old_invitation_asked(self, attempt: Attempt) -> None:
        self.copy_invitation(attempt)
        self._recent.show_copied(self.tr("Invitation copied"))
        announce(self._recent, self.tr("Invitation copied"))

    @Slot()
    def _on_email_asked(self) -> None:
        attempt = self._outcome.attempt
        if attempt is None:
            return
        invitation, note = self._write(attempt, self._card.language.language)
        address = mailto(invitation)
        is_copied = len(address) > LONGEST_MAILTO
        if is_copied:
            copy_text(invitation.text)
            address = mailto(Invitation(invitation.subject, ""))
            too_long = self.tr(
                "The invitation is too long for your email app. Copy it and paste it "
                "into a message."
            )
            done, note = self.tr("Invitation copied"), f"{too_long} {note}".strip()
        else:
            done = self.tr("Opened in your email app")
        if self.open_address(address):
            self._card.show_done(done, note, is_copied=is_copied)
            return
        self._card.invitation_button.setFocus()
        self._card.show_problem(
            self.tr("No email app found. Copy the invitation and paste it into a message.")
        )

    @Slot()
    def _on_read_aloud_asked(self) -> None:
        attempt = self._outcome.attempt
        if attempt is None or not isinstance(attempt.outcome, Created):
            return
        from csr_desktop.ui.hand_over.read_aloud import ReadAloud

        key, language = attempt.outcome.session_key, self._card.language.language
        self.reading = ReadAloud(key, language, self._outcome.window())
        self.reading.finished.connect(self._on_closed)
        self._open(self.reading)

    @Slot()
    def _on_qr_code_asked(self) -> None:
        attempt = self._outcome.attempt
        if attempt is None:
            return
        address = self._join_address(attempt)
        if not address:
            self._card.show_problem(self._no_page_note())
            return
        from csr_desktop.ui.hand_over.qr_view import QrView
        from csr_desktop.ui.widgets.qr_code import qr_image

        image = qr_image(address)
        if image is None:
            self._card.show_problem(
                self.tr("The join page URL is too long for a QR code. Use the invitation instead.")
            )
            return
        self.qr_view = QrView(image, address, attempt.site, self._outcome.window())
        self.qr_view.finished.connect(self._on_closed)
        self._open(self.qr_view)

    @Slot()
    def _on_support_site_asked(self) -> None:
        """Copy the key, because the page may ask for it, and open the page."""
        attempt = self._outcome.attempt
        if attempt is None or not isinstance(attempt.outcome, Created):
            return
        site = site_of(attempt, self._sites.sites)
        if site is None:
            words = self.tr("{0} is no longer one of your sites. Add it in Preferences.")
            self._card.show_problem(words.format(attempt.site))
            return
        key = attempt.outcome.session_key
        copy_text(key)
        if self.open_address(support_address(site, key)):
            self._card.show_done(self.tr("Key copied, site opened"), is_copied=True)
        else:
            self._card.show_problem(
                self.tr(
                    "Couldn't open a browser. The key was copied. "
                    "Open the site yourself and paste the key."
                )
            )

    @Slot()
    def _show_hint(self) -> None:
        """Show the hint if the site on the card has no join page, and the rep can enter one."""
        attempt = self._outcome.attempt
        site = site_of(attempt, self._sites.sites) if attempt is not None else None
        is_missing = site is not None and not site.join_address
        can_edit = site is not None and site.name not in self._sites.locked
        self._card.join_page_hint.setVisible(self._hints and is_missing and can_edit)

    @Slot()
    def _on_join_page_asked(self) -> None:
        attempt = self._outcome.attempt
        site = site_of(attempt, self._sites.sites) if attempt is not None else None
        if site is not None:
            self.join_page_wanted.emit(site.name)

    @Slot()
    def _on_hint_dismissed(self) -> None:
        self._card.copy_button.setFocus()  # before the button that has it is hidden
        self._card.join_page_hint.hide()
        self.hint_dismissed.emit()

    def _open(self, dialog: QDialog) -> None:
        """Keep the key visible: the rep may be reading it out."""
        move_clear_of(dialog, self._card.key_field)
        dialog.open()

    @Slot()
    def _on_closed(self) -> None:
        self.reading = self.qr_view = None  # they delete themselves

    def _write(self, attempt: Attempt, language: str) -> tuple[Invitation, str]:
        """The invitation, and what the rep must know about it, or ''."""
        template = self._templates.get(language) or built_in_template(language)
        notes = []
        if problem := template_problem(template):
            wrong = self.tr("Your custom text has an error, so the default text was used.")
            notes.append(f"{wrong} {problem}")
            template = built_in_template(language)
        particulars = self._particulars(attempt)
        if not particulars.join_address and "{join_address}" in template:
            notes.append(self._no_page_note())
        return write_invitation(template, particulars, language), " ".join(notes)

    def _particulars(self, attempt: Attempt) -> Particulars:
        outcome = attempt.outcome
        return Particulars(
            session_key=outcome.session_key if isinstance(outcome, Created) else "",
            site=attempt.site,
            rep=self._rep_name,
            join_address=self._join_address(attempt),
            case=attempt.first_code,
        )

    def _join_address(self, attempt: Attempt) -> str:
        site = site_of(attempt, self._sites.sites)
        return site.join_address if site else ""

    def _no_page_note(self) -> str:
        return self.tr(
            "This site has no join page, so the invitation and the QR code can't "
            "say where to go. Add one in Preferences > Sites."
        )
