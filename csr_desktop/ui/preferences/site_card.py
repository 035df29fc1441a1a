"""The site that is picked on the page: asked, read, signed in to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton

from csr_desktop.settings.preferences.preferences import Origin
from csr_desktop.settings.sites.site import Site
from csr_desktop.ui.preferences.site_result import SiteResult
from csr_desktop.ui.widgets.basics import Card, Translated, button, has_focus_within, text_label
from csr_desktop.ui.widgets.controls import OriginNote, row_of_widgets
from csr_desktop.ui.widgets.icon_label import IconLabel


class SiteCard(Translated, Card):
    """What can be asked of one site, and its answer.

    Signals:
        test_asked(), read_asked(), sign_in_asked(), sign_out_asked(): for the site that is shown.
    """

    test_asked = Signal()
    read_asked = Signal()
    sign_in_asked = Signal()
    sign_out_asked = Signal()

    def __init__(self) -> None:
        super().__init__("plain")
        self._is_signed_in = False
        self._asked_by: QPushButton | None = None
        self._name = text_label(role="heading")
        self._address = text_label(role="quiet", selectable=True)
        self._origin = OriginNote()
        self.signed_in = IconLabel()
        self.test_button = button("")
        self.read_button = button("")
        self.sign_button = button("")
        self.result = SiteResult()
        for widget in (self._name, self._address, self._origin, self.signed_in):
            self.column.addWidget(widget)
        self.column.addWidget(row_of_widgets(*self._buttons))
        self.column.addWidget(self.result)
        self.test_button.clicked.connect(self.test_asked)
        self.read_button.clicked.connect(self.read_asked)
        self.sign_button.clicked.connect(self._on_sign_clicked)
        self.retranslate()

    def retranslate(self) -> None:
        self.test_button.setText(self.tr("&Test"))
        words = self.tr("Asks whether the site is there and takes your account.")
        self.test_button.setAccessibleDescription(words)
        self.read_button.setText(self.tr("Read from the &site"))
        words = self.tr("Asks for its tracking codes and session types. You see them before.")
        self.read_button.setAccessibleDescription(words)
        self._say_signed_in()

    def _say_signed_in(self) -> None:
        # Not inside an f-string: Qt's tool would not find the words there.
        if self._is_signed_in:
            icon, words, button_text = "ready", self.tr("Signed in"), self.tr("Sign &out")
        else:
            icon, words, button_text = "connecting", self.tr("Not signed in"), self.tr("Sign &in")
        self.signed_in.set_icon(icon)
        self.signed_in.setText(words)
        self.sign_button.setText(button_text)

    def show_site(self, site: Site, *, locked: bool) -> None:
        """Turn to a site; an earlier one's answers go."""
        self.setAccessibleName(site.name)
        self._name.setText(site.name)
        self._address.setText(f"{site.webex_id or site.email} · {site.url}")
        self._origin.show_origin(Origin.POLICY_FORCED if locked else Origin.BUILT_IN)
        by_ticket = site.authentication == "session ticket"
        self.signed_in.setVisible(by_ticket)
        self.sign_button.setVisible(by_ticket)
        self.show_signed_in(signed_in=False)
        self.result.clear()
        self._set_busy(busy=False)

    def show_signed_in(self, *, signed_in: bool) -> None:
        """Show whether there is a session ticket."""
        self._is_signed_in = signed_in
        self._say_signed_in()

    def show_busy(self, words: Callable[[], str]) -> None:
        """Something is under way; the focus goes to Cancel where a button of the card had it."""
        had_focus = has_focus_within(self)
        self._asked_by = next((one for one in self._buttons if one.hasFocus()), self._asked_by)
        self.result.show_busy(words)
        if had_focus:
            self.result.stop_button.setFocus()
        self._set_busy(busy=True)

    def show_answered(self, *, had_focus: bool) -> None:
        """Nothing is under way any more; the focus goes on where the answer has taken it away."""
        self._set_busy(busy=False)
        target = self.result.first_focus or self._asked_by or self.test_button
        if had_focus:
            target.setFocus()

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.test_button, self.read_button, self.sign_button)

    def _set_busy(self, *, busy: bool) -> None:
        for one in self._buttons:
            one.setEnabled(not busy)

    @Slot()
    def _on_sign_clicked(self) -> None:
        (self.sign_out_asked if self._is_signed_in else self.sign_in_asked).emit()
