"""The main window: site, form, outcome, recent keys. Painted first, then completed."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csr_desktop.system.resources import resource
from csr_desktop.system.text import pick
from csr_desktop.ui.form.session_form import SessionForm
from csr_desktop.ui.outcome.outcome_card import OutcomeCard
from csr_desktop.ui.sites.site_bar import SiteBar
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated
from csr_desktop.ui.widgets.on_screen import room_for
from csr_desktop.ui.window.early_input import EarlyInput
from csr_desktop.ui.window.window_page import WindowPage

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent

    from csr_desktop.background import Background
    from csr_desktop.sessions.outcome import Attempt
    from csr_desktop.sessions.services import Opened
    from csr_desktop.settings.preferences.preferences import Settings
    from csr_desktop.settings.sites.outline import SiteOutline
    from csr_desktop.ui.presets.chips import PresetChips

_AS_WIDE_AS_POSSIBLE = 10_000  # a stretch


class MainWindow(Translated, QWidget):
    """Contains the views; controllers handle their requests.

    `page` scrolls in a low window; the site and the Create button never do.

    Signals:
        demo_asked(): open the demo site's window.
        own_sites_asked(bool): the rep wants to leave the demo and, if True, add a site.
        closed(): the window is about to close.
    """

    demo_asked = Signal()
    own_sites_asked = Signal(bool)
    closed = Signal()

    def __init__(
        self,
        *,
        is_demo: bool,
        sites: Sequence[SiteOutline] = (),
        site_name: str = "",
        with_presets: Collection[str] = (),
    ) -> None:
        """Create what the first paint shows, including the form; `finish_setup` adds the rest.

        `site_name`: the site to select, or ''. `with_presets` are the names of the sites that have
        presets.
        """
        super().__init__()
        self.setObjectName("window")
        self._is_demo = is_demo
        self._site_name = site_name
        self._is_set_up = False
        self.site_bar = SiteBar(is_demo=is_demo)
        self.form = SessionForm()
        self.outcome = OutcomeCard()
        self.form.submitted.connect(self._on_submitted)
        self._is_open = False
        self._early = EarlyInput(self.form, self.site_bar)
        self._arrange()
        self.retranslate()
        self._show_form(sites, site_name)
        if self.site_bar.site is not None and self.site_bar.site.name in with_presets:
            self.preset_chips.reserve()

    @cached_property
    def preset_chips(self) -> PresetChips:
        """The line above the form, created when needed: most windows start without presets."""
        from csr_desktop.ui.presets.chips import PresetChips

        made = PresetChips()
        self.page.add_above_form(made)
        return made

    def retranslate(self) -> None:
        is_demo = self._is_demo
        self.setWindowTitle(self.tr("CSR Desktop (demo)") if is_demo else self.tr("CSR Desktop"))
        if self._is_set_up:
            self._hint_at_passwords()

    # Building

    def _arrange(self) -> None:
        self.page = WindowPage(self.form, self.outcome)
        self.page.crowded.connect(self._on_crowded)
        self.page.width_changed.connect(self.site_bar.setMaximumWidth)
        head, self._foot = QHBoxLayout(), QVBoxLayout()
        head.setContentsMargins(tokens.SPACE_CARD, tokens.SPACE_WIDE, tokens.SPACE_CARD, 0)
        head.addStretch(1)
        head.addWidget(self.site_bar, _AS_WIDE_AS_POSSIBLE)
        head.addStretch(1)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        frame.addLayout(head)
        frame.addWidget(self.page, 1)
        frame.addLayout(self._foot)
        self.resize(*map(tokens.grown, tokens.WINDOW))

    def _show_form(self, sites: Sequence[SiteOutline], site_name: str) -> None:
        """Show the rep's form, with the focus in its first tracking code."""
        named = pick(tuple(site.name for site in sites), site_name)
        if not sites or (site_name and named is None):  # the worker knows more
            return
        self.site_bar.site_chosen.connect(self.form.set_site)
        self.site_bar.set_sites(sites, named or "")
        self.form.focus_first()

    def finish_setup(self, background: Background, *, with_tour: bool) -> Iterator[None]:
        """Add everything that is not visible in the first paint, step by step; once.

        `with_tour`: start the demo's tour.
        """
        self._background = background
        yield from self._add_views()
        self._add_controllers()
        yield
        background.attempt_ended.connect(self.close_question.dismiss)  # the focus has moved by now
        self.page.add_message(self.notice)
        self.page.add_message(self.close_question)
        self.page.add_recent(self.recent)
        self.page.add_instead(self.welcome)
        yield
        self._add_menu(with_tour=with_tour)
        self._is_set_up = True
        self._order_tabs()

    def _add_views(self) -> Iterator[None]:
        # Importing and creating each of these would delay the first paint.
        from PySide6.QtGui import QIcon

        from csr_desktop.ui.recent.recent_list import RecentList
        from csr_desktop.ui.widgets.notice import Notice
        from csr_desktop.ui.window.close_guard import CloseGuard
        from csr_desktop.ui.window.welcome import Welcome

        self.setWindowIcon(QIcon(str(resource("icons/csr-desktop.svg"))))
        yield
        self.notice = Notice()
        self.closing = CloseGuard(self, self._background)
        self.close_question = self.closing.question
        yield
        yield from self.outcome.finish_setup()
        self.recent = RecentList()
        self.welcome = Welcome()
        self.welcome.hide()
        yield

    def _add_controllers(self) -> None:
        from csr_desktop.ui.outcome.check_controller import CheckController
        from csr_desktop.ui.recent.controller import RecentController
        from csr_desktop.ui.sign_in.controller import SignInController
        from csr_desktop.ui.sites.controller import SitesController
        from csr_desktop.ui.widgets.clipboard import KeyClipboard
        from csr_desktop.ui.window.create_controller import CreateController

        background, form, outcome = self._background, self.form, self.outcome
        self.sign_in = SignInController(background, self)
        self.sites = SitesController(
            background, self.site_bar, form, self.notice, self.sign_in, wanted=self._site_name
        )
        self.sign_in.attend(outcome.problem.sign_in, self.sites.of_step)
        self.check = CheckController(background, outcome, self.sites)
        self.keys = KeyClipboard(self)
        outcome.copy_key_asked.connect(self.keys.copy)
        self.recents = RecentController(background, outcome, self.recent, self.check, self.keys)
        self.creating = CreateController(
            background,
            self.site_bar,
            self.sites,
            form,
            outcome,
            recents=self.recents,
            notice=self.notice,
        )

    def _add_menu(self, *, with_tour: bool) -> None:
        """In one step: a shortcut that exists without its slot would swallow the key."""
        from csr_desktop.ui.menu.main_menu import MainMenu

        self.menu = MainMenu(self, is_demo=self._is_demo)
        self.site_bar.set_menu(self.menu)
        if self._is_demo:
            self._make_tour(is_wanted=with_tour)
        self._connect()

    def _make_tour(self, *, is_wanted: bool) -> None:
        from csr_desktop.ui.window.tour import Tour

        self.tour = Tour(self.form, self.outcome)
        if is_wanted:
            self.tour.start()
        self.tour.add_site_asked.connect(self.add_own_site)

    def _connect(self) -> None:
        self.menu.new_asked.connect(self.creating.begin_anew)
        add_site = self.add_own_site if self._is_demo else self.sites.ask_for_site
        self.menu.add_site_asked.connect(add_site)
        self.menu.leave_demo_asked.connect(self._on_leave_demo_asked)
        self.menu.demo_asked.connect(self._on_demo_asked)
        self.menu.quit_asked.connect(self.close)
        self.menu.faults.chosen.connect(self.sites.choose_fault)
        self.sites.changed.connect(self._on_sites_changed)
        self.sites.picked.connect(self._order_tabs)
        self.form.edited.connect(self.sites.prepare)
        self.check.found.connect(self._on_found)
        self.creating.check_left.connect(self.check.forget_step)
        self.sites.picked.connect(self.creating.on_site_picked)
        self.sites.changed.connect(self.creating.on_sites_changed)
        self.closed.connect(self.sign_in.leave)
        self.welcome.add_site_asked.connect(self.sites.ask_for_site)
        self.welcome.demo_asked.connect(self._on_demo_asked)
        self.outcome.turned.connect(self._show_or_hide_outcome)
        self.notice.copy_details_asked.connect(self.creating.copy)
        self._background.opened.connect(self._on_opened)
        self._background.journal_notices.connect(self.notice.say)
        self.page.verticalScrollBar().valueChanged.connect(self.form.dismiss_suggestions)

    @Slot(object)
    def apply_settings(self, settings: Settings) -> None:
        """Apply settings, at the start and after each change."""
        self.outcome.problem.password.apply_settings(settings)
        self.keys.with_spaces = settings.preferences.copy_with_spaces
        self._hint_at_passwords()

    def _hint_at_passwords(self) -> None:
        self.sites.password_hint = self.outcome.problem.password.why_not_kept

    @Slot()
    def _on_demo_asked(self) -> None:
        self.closing.leave(self.demo_asked.emit)  # its window replaces this one

    @Slot()
    def _on_leave_demo_asked(self) -> None:
        self.closing.leave(partial(self.own_sites_asked.emit, False))

    @Slot()
    def add_own_site(self) -> None:
        """Leave the demo, and add a site."""
        self.closing.leave(partial(self.own_sites_asked.emit, True))

    @Slot(object)
    def _on_found(self, attempt: Attempt) -> None:
        """The rep may be typing the next case, so the focus doesn't move."""
        self.outcome.show_attempt(attempt, take_focus=False)
        self.recents.show_others()

    @Slot()
    def _on_submitted(self) -> None:
        if self._is_open:
            self.creating.create_session()
        else:
            self._early.keep_press()

    # Answers from the background

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        from csr_desktop.sessions.outcome import Unknown

        had_form = self.form.outline is not None
        if had_form:
            self.site_bar.site_chosen.disconnect(self.form.set_site)
        self._is_open = True
        not_there = self.sites.open(opened)
        # From an earlier run that ended before its answer: the rep still has to check it.
        newest = opened.orphans[-1:] or opened.recent[:1]
        if newest and isinstance(newest[0].outcome, Unknown):
            self.outcome.show_attempt(newest[0], take_focus=False)
        if opened.faults:
            self.menu.faults.offer(opened.faults)
        self._say_at_start(opened, not_there)
        self.recents.take(opened.recent)
        if had_form:
            self._go_on_with_form()
        elif opened.sites:
            self.form.focus_first()
            self.form.hold_enter_until_rest()  # the beginning of what is typed may be lost

    def _say_at_start(self, opened: Opened, not_there: str) -> None:
        notices = [str(mistake) for mistake in opened.mistakes]
        if opened.journal_notices:
            notices.append(opened.journal_notices)
        if opened.journal_problem:
            notices.append(
                self.tr("Couldn't read your session history: {0}").format(opened.journal_problem)
            )
        if not_there:
            notices.append(not_there)
        if notices:
            self.notice.say("\n".join(notices), "start")

    def _go_on_with_form(self) -> None:
        """The rep may have typed, and even clicked, before."""
        if self._early.begins_with_press:
            self._create_as_pressed(is_same=self._early.release_press())
        elif not self._early.has_press and self.form.is_changed:
            self.sites.prepare()

    def _create_as_pressed(self, *, is_same: bool) -> None:
        if is_same:
            self.creating.create_session()
        else:
            self.notice.say(
                self.tr("The form has changed. Check your entries, then create the session.")
            )

    @Slot()
    def _on_sites_changed(self) -> None:
        has_sites = bool(self.sites.sites)
        # The button may be outside its form.
        for part in (self.site_bar, self.form, self.form.create_button):
            part.setVisible(has_sites)
        self.welcome.setVisible(not has_sites)
        self._show_or_hide_outcome()

    @Slot()
    def _show_or_hide_outcome(self) -> None:
        """Keep an outcome in view, even if its site was removed."""
        is_wanted = bool(self.sites.sites) or not self.outcome.is_empty
        self.outcome.setVisible(is_wanted)
        if not is_wanted:
            self.welcome.add_button.setFocus()

    @Slot(str)
    def show_fault(self, details: str) -> None:
        """Show a fault of this program, and let the rep continue."""
        self.notice.say_fault(details)

    # The window

    @Slot()
    def _order_tabs(self) -> None:
        from csr_desktop.ui.widgets.tab_order import order_tabs

        order_tabs(self)

    @Slot(bool)
    def _on_crowded(self, crowded: bool) -> None:
        """Keep the Create button in view: move it below the scrolling part."""
        if crowded:
            margin = tokens.SPACE_CARD
            self._foot.setContentsMargins(margin, tokens.SPACE, margin, tokens.SPACE)
            self.form.lend_button(self._foot)
        else:
            self._foot.setContentsMargins(0, 0, 0, 0)
            self.form.take_button_back(self._foot)
        self._order_tabs()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.isMaximized():
            self.resize(self.size().boundedTo(room_for(self)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that no field has used: its shortcut may not exist yet."""
        super().keyPressEvent(event)
        self._early.keep_key(event)

    @Slot()
    def press_early_keys(self) -> None:
        """Trigger the shortcuts that were pressed before they existed, and a click after them."""
        from csr_desktop.ui.widgets.shortcuts_by_place import press_late

        early = self._early.take()
        is_same = self._early.has_press and self._early.release_press()
        typed = {number: text for number, text in self.form.typed.items() if text}
        for event in early:
            if event is None:
                is_kept = typed.items() <= self.form.typed.items()  # a preset may have replaced it
                self._create_as_pressed(is_same=is_same and is_kept)
            else:
                press_late(self, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        is_activation = event.type() == QEvent.Type.ActivationChange
        if is_activation and self.isActiveWindow() and self._is_set_up:
            self.sites.measure()
            self._background.look_at_journal()

    @Slot()
    def end(self) -> None:
        """Close without asking; the outcome of a create in progress becomes Unknown."""
        if self._is_set_up:
            self.closing.end()
        else:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_set_up and not self.closing.may_close():
            event.ignore()
            return
        self.closed.emit()
        super().closeEvent(event)
