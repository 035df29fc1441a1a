"""For trainers: the menu of faults that the demo site simulates."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from csr_desktop.system.i18n import QT_TRANSLATE_NOOP, translate
from csr_desktop.ui.widgets.basics import Translated
from csr_desktop.ui.widgets.menu import FittedMenu

# The demo site only has names: a site doesn't know the rep's language.
_GROUPS = {
    QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "&Rejected by the site"): {
        "refuse-000001": QT_TRANSLATE_NOOP(
            "ui.menu.demo_faults_menu", "No permission for the account"
        ),
        "refuse-000015": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "No matching record"),
        "refuse-000045": QT_TRANSLATE_NOOP(
            "ui.menu.demo_faults_menu", "Too many requests in one minute"
        ),
        "rate-limit": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "Too many requests"),
        "refuse-010107": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "Site suspended"),
        "refuse-110055": QT_TRANSLATE_NOOP(
            "ui.menu.demo_faults_menu", "Session type not available"
        ),
    },
    QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "&Network"): {
        "slow": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "Answer after 5 seconds"),
        "silent": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "No session, no response"),
        "hang-up-before": QT_TRANSLATE_NOOP(
            "ui.menu.demo_faults_menu", "No session, connection lost"
        ),
        "503": QT_TRANSLATE_NOOP(
            "ui.menu.demo_faults_menu", "No session, site unavailable (HTTP 503)"
        ),
        "html": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "Login page instead of an answer"),
        "redirect": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "Redirect to another address"),
    },
    QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "&Uncertain result"): {
        "silent-after": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "Session created, no answer"),
        "hang-up-after": QT_TRANSLATE_NOOP(
            "ui.menu.demo_faults_menu", "Session created, connection lost"
        ),
        "cut": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "Session created, truncated answer"),
        "503-after": QT_TRANSLATE_NOOP(
            "ui.menu.demo_faults_menu", "Session created, site unavailable (HTTP 503)"
        ),
        "no-key": QT_TRANSLATE_NOOP(
            "ui.menu.demo_faults_menu", "Session created, no key in the answer"
        ),
        "process-error": QT_TRANSLATE_NOOP(
            "ui.menu.demo_faults_menu", "Session created, site error (000035)"
        ),
        "refuse-000000": QT_TRANSLATE_NOOP(
            "ui.menu.demo_faults_menu", "No session, request not passed on (000000)"
        ),
        "refuse-000029": QT_TRANSLATE_NOOP(
            "ui.menu.demo_faults_menu", "No session, request not processed (000029)"
        ),
        "refuse-000035": QT_TRANSLATE_NOOP(
            "ui.menu.demo_faults_menu", "No session, site error (000035)"
        ),
        "refuse-999999": QT_TRANSLATE_NOOP(
            "ui.menu.demo_faults_menu", "No session, unexpected error (999999)"
        ),
    },
    QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "&Account and sign-in"): {
        "refuse-030001": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "WebEx ID not found"),
        "refuse-030002": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "Incorrect password"),
        "refuse-030047": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "Session ticket expired"),
        "refuse-030048": QT_TRANSLATE_NOOP(
            "ui.menu.demo_faults_menu", "No session ticket for this account"
        ),
        "refuse-AS0001": QT_TRANSLATE_NOOP(
            "ui.menu.demo_faults_menu", "Account uses single sign-on"
        ),
        "token-expired": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "Access token expired"),
        "refresh-refused": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "Sign-in expired"),
        "integration-blocked": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "Integration blocked"),
        "slow-browser": QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "Slow browser"),
    },
    QT_TRANSLATE_NOOP("ui.menu.demo_faults_menu", "&Certificate"): {
        "bad-certificate": QT_TRANSLATE_NOOP(
            "ui.menu.demo_faults_menu", "Add a site with a bad certificate"
        ),
    },
}
_WORDS = {name: words for group in _GROUPS.values() for name, words in group.items()}
_SIGN_IN_NAMES = ("token-expired", "refresh-refused", "integration-blocked", "slow-browser")


def fault_words(name: str) -> str:
    """The short description of a fault, for a menu."""
    return translate("ui.menu.demo_faults_menu", _WORDS[name])


class FaultsMenu(Translated, FittedMenu):
    """The demo site's faults, in groups; one is checked. A tooltip mentions code 10.

    Signals:
        chosen(str): the fault to simulate; '' for none.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._groups: dict[str, FittedMenu] = {}
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._on_triggered)

    def offer(self, faults: Sequence[str]) -> None:
        """Offer the faults with these names."""
        self._add("", self)
        for title, names in _GROUPS.items():
            offered = [name for name in names if name in faults]
            if offered:
                group = self._groups[title] = FittedMenu(self, tells=True)
                self.addMenu(group)
                for name in offered:
                    self._add(name, group)
        self.menuAction().setVisible(bool(faults))
        self.retranslate()

    def retranslate(self) -> None:
        for title, group in self._groups.items():
            group.setTitle(translate("ui.menu.demo_faults_menu", title))
        for action in self._group.actions():
            name = action.data()
            words = fault_words(name) if name else self.tr("No problem")
            action.setText(words)
            is_code = name and name not in _SIGN_IN_NAMES
            action.setToolTip(f"{words}\nfault:{name}" if is_code else words)

    def _add(self, name: str, menu: FittedMenu) -> None:
        action = menu.addAction("")
        action.setData(name)
        action.setCheckable(True)
        action.setChecked(not name)
        self._group.addAction(action)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data())
