"""The window's top line: the site, its measured state, the sign-in, the menu."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from csr_desktop.sessions.site.state import SiteState
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated, announce, set_by_name, set_tip, set_tone
from csr_desktop.ui.widgets.combo_box import SearchList
from csr_desktop.ui.widgets.icon_label import IconLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from csr_desktop.sessions.credentials.tokens import SignedInAs
    from csr_desktop.settings.sites.outline import SiteOutline
    from csr_desktop.settings.sites.site import Site
    from csr_desktop.webex.faults import Problem

    AnySite = Site | SiteOutline

_LOOKS = {
    SiteState.READY: ("ready", "success"),
    SiteState.CONNECTING: ("connecting", "quiet"),
    SiteState.UNREACHABLE: ("unreachable", "problem"),
}
"""The icon (color alone must not convey anything) and the tone."""

_NOT_SIGNED_IN = ("connecting", "quiet")


class SiteBar(Translated, QWidget):
    """The list of sites, the state of the selected one, and the menu.

    Signals:
        site_chosen(AnySite): another site was selected.
    """

    site_chosen = Signal(object)

    def __init__(self, *, is_demo: bool) -> None:
        super().__init__()
        self._is_demo = is_demo
        self._sites: tuple[AnySite, ...] = ()
        self._shown: SiteState | None = None
        self._problem: Problem | None = None
        self._announced: tuple[str, str] | None = None
        self._signed_in: SignedInAs | None = None
        self._is_sign_in_known = False
        self._open_menu: QAction | None = None
        self._list = SearchList()
        # A list's own accessible name is its value: a screen reader reads this label instead.
        self._unseen_label = QLabel(self)
        set_by_name(self._unseen_label, textFormat="PlainText")
        self._unseen_label.setBuddy(self._list)
        self._unseen_label.hide()
        self._list.setMinimumWidth(tokens.PICK_ROOM)  # a narrow window cuts the name
        self._list.currentIndexChanged.connect(self._on_index_changed)
        self._state = IconLabel(role="heading", tone="quiet", wraps=True)  # in a narrow window
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_WIDE)
        row.addWidget(self._list, 1)
        middle = QVBoxLayout()
        middle.addStretch()
        middle.addWidget(self._state)
        middle.addStretch()
        row.addLayout(middle)
        self._menu_button = self._made_menu_button()
        row.addWidget(self._menu_button)
        self.retranslate()

    def retranslate(self) -> None:
        self._list.setAccessibleName(self.tr("Site"))
        self._unseen_label.setText(self.tr("Site"))
        self._menu_button.setAccessibleName(self.tr("Menu"))
        self._menu_button.setToolTip(self.tr("Menu"))
        if self._open_menu is not None:
            self._open_menu.setText(self.tr("Open the menu"))
        if self._is_sign_in_known:
            self.show_sign_in(self._signed_in)
        else:
            self.show_state(self._shown, self._problem)

    def _made_menu_button(self) -> QToolButton:
        made = QToolButton()
        made.setObjectName("menu")  # its icon comes from the style sheet: an icon here costs 3 ms
        set_by_name(made, focusPolicy="StrongFocus")
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return made

    def set_menu(self, menu: QMenu) -> None:
        """Set the menu for the button and F10; the bar is complete then."""
        from PySide6.QtGui import QAction  # not for the first paint

        self._menu = menu
        self._menu_button.setMenu(menu)
        self._open_menu = QAction(self)
        self._open_menu.setShortcut("F10")
        self._open_menu.triggered.connect(self._on_menu_asked)
        self.window().addAction(self._open_menu)  # also if there is no site, and no bar
        self.retranslate()
        self._mark_sites()

    @Slot()
    def _on_menu_asked(self) -> None:
        """Open the menu below its button, with its first entry selected for the arrow keys."""
        button, menu = self._menu_button, self._menu
        at_left = 0 if self.isRightToLeft() else button.width() - menu.sizeHint().width()
        below = QPoint(at_left, button.height())
        menu.popup(button.mapToGlobal(below) if button.isVisible() else self._window_corner())
        menu.setActiveAction(menu.actions()[0])

    def _window_corner(self) -> QPoint:
        return self.window().mapToGlobal(QPoint(tokens.SPACE_CARD, tokens.SPACE_CARD))

    def set_sites(self, sites: Sequence[AnySite], chosen: str) -> None:
        """Show the sites; select the one named `chosen`, or the first."""
        self._sites = tuple(sites)
        self._list.blockSignals(True)  # one change, not one for each item
        self._list.clear()
        self._list.addItems([site.name for site in sites])
        self._list.setCurrentIndex(max(0, self._list.findText(chosen)))
        self._list.blockSignals(False)
        self._mark_sites()
        self._on_index_changed()

    def _mark_sites(self) -> None:
        """Give each site its mark if there are several: see site_mark. After the first paint."""
        if len(self._sites) < 2 or self._open_menu is None:
            return
        from csr_desktop.ui.sites.site_mark import site_mark  # most reps have one site

        side = tokens.grown(tokens.ICON)
        self._list.setIconSize(QSize(side, side))
        for place, site in enumerate(self._sites):
            self._list.setItemIcon(place, site_mark(site.name, side, self.devicePixelRatioF()))

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.DevicePixelRatioChange):
            self._mark_sites()
        return done

    def pick(self, name: str) -> None:
        """Select the site with this name."""
        self._list.setCurrentIndex(max(0, self._list.findText(name)))

    @property
    def site(self) -> AnySite | None:
        """The selected site; its outline, until the sites are read."""
        index = self._list.currentIndex()
        return self._sites[index] if 0 <= index < len(self._sites) else None

    def set_locked(self, *, locked: bool) -> None:
        """Lock the selection while a create is in progress."""
        self._list.setEnabled(not locked)

    def show_state(self, state: SiteState | None, problem: Problem | None = None) -> None:
        """Show the site's state, and announce it if it has changed; None: not known yet.

        `problem` is why it can't be reached.
        """
        self._shown, self._problem = state, problem
        icon, tone = ("", "quiet") if state is None else _LOOKS[state]
        if state is SiteState.READY and self._is_sign_in_known and self._signed_in is None:
            icon, tone = _NOT_SIGNED_IN
        self._state.set_icon(icon)
        words = self._words(state)
        self._state.setText(words)
        set_tone(self._state, tone)
        self._describe()
        if self.site is None or state not in (SiteState.READY, SiteState.UNREACHABLE):
            return
        if self._announced != (shown := (self.site.name, words)):
            self._announced = shown
            announce(self, words)

    def show_sign_in(self, signed_in: SignedInAs | None, *, is_known: bool = True) -> None:
        """Show who is signed in with the browser, if the site has such a sign-in."""
        self._signed_in, self._is_sign_in_known = signed_in, is_known
        self.show_state(self._shown, self._problem)

    def _describe(self) -> None:
        """Why it can't be reached, and who is signed in, for the tooltip and screen readers."""
        sentences: list[str] = []
        if self._problem is not None:
            from csr_desktop.sessions.outcome import explain

            sentences += explain(self._problem)
        if self._is_sign_in_known:
            from csr_desktop.ui.sites.signed_in_words import signed_in_words

            sentences.append(signed_in_words(self._signed_in))
        words = " ".join(filter(None, sentences))
        set_tip(self._state, words)
        self._list.setAccessibleDescription(words)

    def _words(self, state: SiteState | None) -> str:
        match state:
            case SiteState.READY if self._is_sign_in_known:
                is_signed_in = self._signed_in is not None
                return self.tr("Signed in") if is_signed_in else self.tr("Not signed in")
            case SiteState.READY:
                return self.tr("Demo mode") if self._is_demo else self.tr("Online")
            case SiteState.CONNECTING:
                return self.tr("Connecting…")
            case SiteState.UNREACHABLE:
                return self.tr("Offline")
            case None:
                return ""

    @Slot()
    def _on_index_changed(self) -> None:
        self.show_state(None)
        self.show_sign_in(None, is_known=False)
        if self.site is not None:
            self.site_chosen.emit(self.site)
