"""The site editor: all that sites.toml can hold of a site, and its password for the keyring."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from csr_desktop.settings.sites.site import Site, SiteProblem
from csr_desktop.settings.toml.file import Wrong
from csr_desktop.ui.sites.form import SiteForm
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated, announce, button
from csr_desktop.ui.widgets.question import Question, Wording
from csr_desktop.ui.widgets.scrolling import NestedScroll, ShrinkingPage, is_low
from csr_desktop.webex.secret import Secret


class SiteEditor(Translated, QDialog):
    """Fills a Site and gives it on; what is wrong stands under its field.

    Signals:
        submitted(Site, Secret): a checked site and its password, or with the sign-in in the browser
            its integration's client secret; an empty one: as it was.
    """

    submitted = Signal(object, object)

    def __init__(self, parent: QWidget, site: Site | None = None, *, not_stored: str = "") -> None:
        """`site` is the one to edit, None a new one.

        `not_stored`: why its password is not stored; '' where it is.
        """
        super().__init__(parent)
        self.site = site
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = SiteForm(site, not_stored)
        self.entries = self.form.entries
        self.question = Question()
        self._save = button("", "primary")
        self._save.setDefault(True)
        self._save.clicked.connect(self._on_save_clicked)
        self._cancel = button("")
        self._cancel.clicked.connect(self.reject)
        self._arrange()
        self._before = self.form.typed
        self._is_wrong = False
        self.retranslate()

    def retranslate(self) -> None:
        is_new = self.site is None
        self.setWindowTitle(self.tr("Add a site") if is_new else self.tr("Edit a site"))
        self._save.setText(self.tr("Add &site") if is_new else self.tr("&Save"))
        self._cancel.setText(self.tr("&Cancel"))
        if self._is_wrong:
            self._say_problem_anew()

    def _arrange(self) -> None:
        self._scroll = NestedScroll(self.form)
        room = ShrinkingPage()
        room.column.setContentsMargins(*(tokens.SPACE_CARD,) * 3, tokens.SPACE)
        room.column.setSpacing(tokens.SPACE_WIDE)
        room.column.addWidget(self._scroll, 1)
        room.column.addWidget(self.question)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.SPACE)
        margin = tokens.SPACE_CARD
        buttons.setContentsMargins(margin, tokens.SPACE, margin, margin)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(room, 1)
        outer.addLayout(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        # As high as its fields, where the screen has the room.
        super().showEvent(event)
        rest = 3 * tokens.SPACE_CARD + self._save.sizeHint().height()
        wanted = self.form.sizeHint() + QSize(4 * tokens.SPACE_CARD, rest)
        room = self.screen().availableGeometry().size()
        self.resize(wanted.expandedTo(QSize(tokens.DIALOG_ADD_SITE_WIDTH, 0)).boundedTo(room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scroll.show_whole(whole=is_low(self))

    @Slot()
    def _on_save_clicked(self) -> None:
        self.form.complete()
        try:
            site, secret = self._checked()
        except Wrong as problem:
            self.show_problem(problem.key, problem.sentence)
            return
        self.show_problem("", "")
        self._set_waiting(waiting=True)
        self.submitted.emit(site, secret)

    def _set_waiting(self, *, waiting: bool) -> None:
        """While it waits to be saved nothing more is typed that would be lost; Cancel calls off."""
        self._save.setEnabled(not waiting)
        if waiting:
            self._cancel.setFocus()
        self.form.setEnabled(not waiting)

    def _checked(self) -> tuple[Site, Secret]:
        """What is typed; raises Wrong for what can't be used."""
        site, secret = self.form.made_site(), self.form.secret
        if not secret and self.site is None and not self.form.is_by_browser:
            raise SiteProblem("password", self.tr("Type the password."))
        return site, secret

    def _say_problem_anew(self) -> None:
        """In another language; what the background has said stays as it is."""
        try:
            self._checked()
        except Wrong as problem:
            self.form.mark_problem(problem.key, problem.sentence)

    @Slot(str, str)
    def show_problem(self, key: str, sentence: str) -> None:
        """Say what is wrong, under its field, and go there; nothing typed is lost."""
        self._set_waiting(waiting=False)
        self._is_wrong = bool(sentence)
        self.form.show_problem(key, sentence)
        if sentence:
            announce(self, sentence)

    @property
    def is_changed(self) -> bool:
        """Whether something typed would be lost now."""
        return self.form.typed != self._before

    @Slot()
    def reject(self) -> None:
        """Escape and Cancel: asks where something typed would be lost."""
        self.leave(self.discard)

    def leave(self, then: Callable[[], None]) -> None:
        """Do `then` if nothing typed would be lost by it, or once the rep gives it up."""
        if self.is_changed:
            self.question.ask(self._discard_wording, then)
        else:
            then()

    def _discard_wording(self) -> Wording:
        return Wording(
            self.tr("What you changed is not saved."),
            yes=self.tr("Discard it"),
            no=self.tr("Keep editing"),
        )

    @Slot()
    def discard(self) -> None:
        """Close; what was typed goes."""
        self.form.clear_secrets()
        super().reject()

    def finish(self) -> None:
        """Close: what was typed is kept."""
        self.form.clear_secrets()
        self.accept()


class AddSite(SiteEditor):
    """The editor of a new site, at the first start too."""

    def __init__(self, parent: QWidget, not_stored: str = "") -> None:
        super().__init__(parent, None, not_stored=not_stored)
