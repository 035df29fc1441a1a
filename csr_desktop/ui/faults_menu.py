"""For trainers: what the demo site is to do wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from csr_desktop.translation import QT_TRANSLATE_NOOP, translate
from csr_desktop.ui.parts import Translated

# The demo site gives names alone: it is a site, and no site speaks the rep's language.
_WORDS = {
    "slow": QT_TRANSLATE_NOOP("faults_menu", "Creates the session and answers after 5 seconds"),
    "silent": QT_TRANSLATE_NOOP("faults_menu", "Creates nothing and never answers"),
    "silent-after": QT_TRANSLATE_NOOP("faults_menu", "Creates the session and never answers"),
    "hang-up-before": QT_TRANSLATE_NOOP("faults_menu", "Creates nothing and closes the connection"),
    "hang-up-after": QT_TRANSLATE_NOOP(
        "faults_menu", "Creates the session and closes the connection"
    ),
    "cut": QT_TRANSLATE_NOOP(
        "faults_menu", "Creates the session and closes the connection within the answer"
    ),
    "html": QT_TRANSLATE_NOOP("faults_menu", "Creates nothing and answers with a login page"),
    "503": QT_TRANSLATE_NOOP("faults_menu", "Creates nothing and answers 503 Service Unavailable"),
    "503-after": QT_TRANSLATE_NOOP("faults_menu", "Creates the session and answers 503"),
    "redirect": QT_TRANSLATE_NOOP("faults_menu", "Creates nothing and redirects to a login page"),
    "no-key": QT_TRANSLATE_NOOP("faults_menu", "Creates the session and answers without its key"),
    "process-error": QT_TRANSLATE_NOOP(
        "faults_menu", "Creates the session and reports an error (000035)"
    ),
    "rate-limit": QT_TRANSLATE_NOOP("faults_menu", "Creates nothing: too many requests (000045)"),
    "refuse-000000": QT_TRANSLATE_NOOP("faults_menu", "Refuses: Fail to forward request:null"),
    "refuse-000001": QT_TRANSLATE_NOOP(
        "faults_menu", "Refuses: Access denied, additional privileges are required"
    ),
    "refuse-000015": QT_TRANSLATE_NOOP("faults_menu", "Refuses: Sorry, no record found"),
    "refuse-000029": QT_TRANSLATE_NOOP(
        "faults_menu", "Refuses: The site could not process the request"
    ),
    "refuse-000035": QT_TRANSLATE_NOOP(
        "faults_menu", "Refuses: The site met an error while it processed the request"
    ),
    "refuse-000045": QT_TRANSLATE_NOOP(
        "faults_menu", "Refuses: The limit of requests in a minute is reached"
    ),
    "refuse-010107": QT_TRANSLATE_NOOP("faults_menu", "Refuses: The site is suspended"),
    "refuse-030001": QT_TRANSLATE_NOOP("faults_menu", "Refuses: The requested user was not found"),
    "refuse-030002": QT_TRANSLATE_NOOP(
        "faults_menu", "Refuses: The user name or password is incorrect"
    ),
    "refuse-030047": QT_TRANSLATE_NOOP("faults_menu", "Refuses: The session ticket is not valid"),
    "refuse-030048": QT_TRANSLATE_NOOP(
        "faults_menu", "Refuses: No session ticket can be made for this account"
    ),
    "refuse-110055": QT_TRANSLATE_NOOP(
        "faults_menu", "Refuses: The host may not use this session type"
    ),
    "refuse-999999": QT_TRANSLATE_NOOP("faults_menu", "Refuses: The site met an unexpected error"),
    "refuse-AS0001": QT_TRANSLATE_NOOP(
        "faults_menu", "Refuses: Single sign-on does not let this account in with a password"
    ),
    "bad-certificate": QT_TRANSLATE_NOOP(
        "faults_menu", "Adds a site whose certificate is expired and nobody's"
    ),
}


def fault_words(name: str) -> str:
    """What the fault of this name does; the name itself where nobody knows."""
    return translate("faults_menu", _WORDS[name]) if name in _WORDS else name


class FaultsMenu(Translated, QMenu):
    """The faults that the demo site can show, one of them ticked.

    Signals:
        chosen(str): what the demo site is to do wrong; '' for nothing.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
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
            action.setText(f"{fault_words(name)} ({name})" if name else self.tr("Nothing"))

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data())
