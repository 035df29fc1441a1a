"""For trainers: what the demo site is to do wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from csr_desktop.system.i18n import QT_TRANSLATE_NOOP, translate
from csr_desktop.ui.widgets.basics import Translated
from csr_desktop.ui.widgets.menu import FittedMenu

# The demo site gives names alone: it is a site, and no site speaks the rep's language.
_WORDS = {
    "slow": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "Answers after 5 seconds"),
    "silent": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "No session, no answer"),
    "silent-after": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "A session, no answer"),
    "hang-up-before": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "No session, hangs up"),
    "hang-up-after": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "A session, hangs up"),
    "cut": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "A session, half an answer"),
    "html": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "A login page for an answer"),
    "503": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "No session, error 503"),
    "503-after": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "A session, error 503"),
    "redirect": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "Redirects elsewhere"),
    "no-key": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "A session, but no key"),
    "process-error": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "A session, error 000035"),
    "rate-limit": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "Too many requests"),
    "bad-certificate": QT_TRANSLATE_NOOP(
        "ui.menu.demo_faults_menu", "Adds a bad certificate's site"
    ),
}
_SIGN_IN_WORDS = {
    "token-expired": QT_TRANSLATE_NOOP(
        "ui.menu.demo_faults_menu", "Sign-in: the access token has expired"
    ),
    "refresh-refused": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "Sign-in: can't be renewed"),
    "integration-blocked": QT_TRANSLATE_NOOP(
        "ui.menu.demo_faults_menu", "Sign-in: the integration is blocked"
    ),
    "slow-browser": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "Sign-in: a slow browser"),
}
_REFUSAL = "refuse-"


def fault_words(name: str) -> str:
    """What the fault of this name does: short, for a menu."""
    if name.startswith(_REFUSAL):
        return translate("ui.menu.demo_faults_menu", "Refuses: {0}").format(
            name.removeprefix(_REFUSAL)
        )
    return translate("ui.menu.demo_faults_menu", {**_WORDS, **_SIGN_IN_WORDS}[name])


class FaultsMenu(Translated, FittedMenu):
    """The faults that the demo site can show, one of them ticked. A tip tells code 10, if any.

    Signals:
        chosen(str): what the demo site is to do wrong; '' for nothing.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tells=True)
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._on_triggered)

    def offer(self, faults: Sequence[str]) -> None:
        """Show these, by their names."""
        for name in ("", *faults):
            action = self.addAction("")
            action.setData(name)
            action.setCheckable(True)
            action.setChecked(not name)
            self._group.addAction(action)
        self.menuAction().setVisible(bool(faults))
        self.retranslate()

    def retranslate(self) -> None:
        for action in self._group.actions():
            name = action.data()
            words = fault_words(name) if name else self.tr("Nothing")
            action.setText(words)
            is_code = name and name not in _SIGN_IN_WORDS
            action.setToolTip(f"{words}\nfault:{name}" if is_code else words)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data())
