"""The form: session type, tracking codes, Create session."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from csr_desktop.settings.sites.outline import SiteOutline, outline_of
from csr_desktop.ui.form.create_button import CreateButton
from csr_desktop.ui.form.form_fields import Contents, FormFields
from csr_desktop.ui.widgets.basics import (
    Card,
    Translated,
    announce,
    bring_into_view,
    has_focus_within,
    set_by_name,
    take_out,
)
from csr_desktop.ui.widgets.combo_box import PickList

if TYPE_CHECKING:
    from csr_desktop.sessions.draft import DraftProblem
    from csr_desktop.settings.sites.site import Site

    AnySite = Site | SiteOutline
    from csr_desktop.ui.form.completion import Suggestions
    from csr_desktop.ui.form.tracking_code_field import TrackingCodeField

_HOLD = 400  # milliseconds: Enter may have been meant for another program
_REST = 2000  # milliseconds without a key, after which the rep has noticed the form


class SessionForm(Translated, Card):
    """The rep's input. Enter anywhere in it, or the button, requests a session.

    Signals:
        submitted(): the rep requests a session.
        edited(): something was typed or selected.
        emptied(): the form was cleared for the next customer.
        lock_changed(bool): whether the form is locked, because a create is in progress.
        forget_asked(str): clear the suggestions of the site with this name.
    """

    submitted = Signal()
    edited = Signal()
    emptied = Signal()
    lock_changed = Signal(bool)
    forget_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__("plain")
        self._site: AnySite | None = None
        self._outline: SiteOutline | None = None
        self._filed_as = ""
        self._elsewhere: dict[str, tuple[AnySite, Contents]] = {}
        self._suggestions: Suggestions | None = None
        self.create_button = CreateButton()
        self.create_button.clicked.connect(self._on_submitted)
        self.column.addWidget(self.create_button)
        self._enters: list[QShortcut] = []
        for key in ("Return", "Enter"):
            enter = QShortcut(QKeySequence(key), self)
            set_by_name(enter, context="WidgetWithChildrenShortcut")
            enter.setAutoRepeat(False)
            enter.activated.connect(self._on_submitted)
            self._enters.append(enter)
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.timeout.connect(self._on_hold_over)
        self._waits_for_rest = False
        self.edited.connect(self._on_edited)
        self.retranslate()

    @cached_property
    def _fields(self) -> FormFields:
        """Those of the site; before the first one they are empty, and made only if asked for."""
        return FormFields()

    def retranslate(self) -> None:
        busy = self.tr("Creating session…")
        self.create_button.setText(self.tr("C&reate session") if self.isEnabled() else busy)
        self.create_button.setAccessibleName(self.tr("Create session"))

    # The site

    def set_site(self, site: AnySite) -> tuple[str, ...]:
        """Build this site's fields; returns a sentence for each text that is lost.

        Input for another site is kept until the rep returns to it. If this site's definition has
        changed, everything that still fits is kept, and so is the focus.
        """
        outline = site if isinstance(site, SiteOutline) else outline_of(site)
        is_same_form = outline == self._outline and self._filed_as == site.name
        if site == self._site or is_same_form:
            self._site, self._filed_as = site, site.name
            return ()
        had_focus = was_on_types = False
        focused = 0
        old = self._fields if self._outline is not None else None
        if old is not None:
            had_focus, was_on_types = has_focus_within(old), has_focus_within(old.session_types)
            focused = old.focused if self._filed_as == site.name else 0
        self._file()
        _, kept = self._elsewhere.pop(site.name, (site, None))
        self._site, self._outline, self._filed_as = site, outline, site.name
        self._fields = FormFields(outline)
        for field in self.codes:
            field.edited.connect(self.edited)
            field.entered.connect(self._on_entered)
            field.forget_asked.connect(self._on_forget_asked)
        self.set_suggestions(self._suggestions)
        self.column.insertWidget(0, self._fields)
        self._fields.show()  # now, not in the next turn of the loop: it may get the focus
        lost = self._fields.keep(kept) if kept is not None else ()
        if was_on_types:
            self.session_types.setFocus()
        elif focused in self.typed:
            self._fields.field(focused).go_on()
        elif had_focus:  # otherwise keys would go to the next widget in the window
            self.focus_first()
        if old is not None:
            old.hide()
            take_out(old, self.column)
            old.deleteLater()
        return lost

    def _file(self) -> None:
        """Keep the input of the current site, unless the site was removed."""
        if self._site is not None and self._filed_as:
            self._elsewhere[self._filed_as] = (self._site, self._fields.changed)

    def follow(self, site_now: Callable[[AnySite], Site | None]) -> None:
        """Apply a new list of sites: input stays with its site, and is dropped with it."""
        self._file()
        found = [(site_now(site), typed) for site, typed in self._elsewhere.values()]
        self._elsewhere = {site.name: (site, typed) for site, typed in found if site is not None}
        now = site_now(self._site) if self._site is not None else None
        self._filed_as = now.name if now is not None else ""

    def typed_at(self, site: Site) -> Mapping[int, str]:
        """Input kept for another site: the codes that aren't its defaults."""
        return self._elsewhere[site.name][1].codes if site.name in self._elsewhere else {}

    def set_suggestions(self, suggestions: Suggestions | None) -> None:
        """The source of suggestions; None: there are none."""
        self._suggestions = suggestions
        for field in self.codes:
            if suggestions is None or self._site is None:
                field.set_source(None)
            else:
                ask = partial(suggestions.suggest, self._site.name, field.code.number)
                field.set_source(ask)

    # Contents

    @property
    def outline(self) -> SiteOutline | None:
        """What the fields are made from; None before the first site."""
        return self._outline

    @property
    def is_changed(self) -> bool:
        """Whether a code holds something else than the site's default."""
        return any(field.is_changed for field in self.codes)

    @property
    def session_types(self) -> PickList:
        """The list of session types."""
        return self._fields.session_types

    @property
    def codes(self) -> Sequence[TrackingCodeField]:
        """The tracking codes' fields, in the site's order."""
        return self._fields.codes

    @property
    def session_type(self) -> int | None:
        """The number of the selected type."""
        return self.contents.session_type

    @property
    def typed(self) -> Mapping[int, str]:
        """The tracking codes' texts, by number."""
        return self.contents.codes

    @property
    def contents(self) -> Contents:
        """The contents of the form."""
        return self._fields.contents

    def fill(self, session_type: int | None, codes: Mapping[int, str]) -> tuple[str, ...]:
        """Select a type and fill in texts, without sending. Returns a sentence for each misfit.

        None doesn't change the type. A code that is not named keeps its text; '' empties one.
        """
        return self._fields.fill(session_type, codes)

    def clear(self) -> None:
        """Reset for a new customer: this site's first session type, and every code's default."""
        self._fields.clear()
        self.emptied.emit()

    def clear_everywhere(self) -> None:
        """Reset for a new customer, including the input kept for other sites."""
        self._elsewhere.clear()
        self.clear()

    # Problems

    def show_problems(self, problems: Sequence[DraftProblem]) -> None:
        """Mark every invalid tracking code, go to the first one and announce it."""
        sentences = {problem.number: problem.sentence for problem in problems}
        for field in self.codes:
            field.show_problem(sentences.get(field.code.number, ""))
        if problems:
            first = self._fields.field(problems[0].number)
            self._go_to(first)
            announce(first.field, self._summary(problems))

    def _summary(self, problems: Sequence[DraftProblem]) -> str:
        if len(problems) == 1:
            return problems[0].sentence
        words = self.tr("{0} %n field(s) need attention.", "", len(problems))
        return words.format(problems[0].sentence)

    # Focus

    def _go_to(self, field: TrackingCodeField) -> None:
        field.field.setFocus()
        bring_into_view(field)  # with the reason why it is wrong, which is not laid out yet

    def focus_first(self) -> None:
        """Focus the first tracking code, or the session type if the site has none."""
        if self.isHidden():  # there is no site
            return
        if self.codes:
            self.codes[0].select()
        else:
            self.session_types.setFocus()

    def focus_gap(self) -> None:
        """Focus the first empty required code, or the first empty one, or continue."""
        empty = [field for field in self.codes if field.is_empty]
        required = [field for field in empty if field.code.required]
        if empty:
            self._go_to((required or empty)[0])
        else:
            self.create_button.setFocus()

    def hold_enter(self) -> None:
        """Ignore Enter for a moment: it was meant for another program, or another card."""
        self._hold_enter(max(_HOLD, self._hold.remainingTime()))

    def hold_enter_until_rest(self) -> None:
        """Ignore Enter until the rep pauses: the beginning of the typed text may be lost."""
        self._waits_for_rest = True
        self._hold_enter(_REST)

    def _hold_enter(self, milliseconds: int) -> None:
        for enter in self._enters:
            enter.setEnabled(False)
        self._hold.start(milliseconds)

    @Slot()
    def _on_edited(self) -> None:
        if self._waits_for_rest:
            self._hold.start(_REST)

    @Slot()
    def _on_hold_over(self) -> None:
        self._waits_for_rest = False
        for enter in self._enters:
            enter.setEnabled(True)

    def set_locked(self, *, locked: bool) -> None:
        """Lock the form while a create is in progress. Move the focus elsewhere first."""
        self.setEnabled(not locked)
        self.create_button.setEnabled(not locked)  # it may be elsewhere
        self.lock_changed.emit(locked)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.retranslate()

    def lend_button(self, place: QVBoxLayout) -> None:
        """Move the button to another place in the window."""
        self._move_button(self.column, place)

    def take_button_back(self, place: QVBoxLayout) -> None:
        """Move the button from that place back below the fields."""
        self._move_button(place, self.column)

    def _move_button(self, before: QVBoxLayout, place: QVBoxLayout) -> None:
        had_focus = self.create_button.hasFocus()
        take_out(self.create_button, before)
        place.addWidget(self.create_button)
        # In the form, Enter is handled by the form; elsewhere, by the button itself.
        self.create_button.setAutoDefault(place is not self.column)
        if had_focus:
            self.create_button.setFocus()

    @Slot()
    def _on_entered(self) -> None:
        if not self._hold.isActive():
            self._on_submitted()

    @Slot()
    def _on_submitted(self) -> None:
        self.dismiss_suggestions()
        self.submitted.emit()

    @Slot()
    def dismiss_suggestions(self) -> None:
        """Close the list of suggestions, because its field has moved."""
        for field in self.codes:
            field.dismiss_suggestions()

    @Slot()
    def _on_forget_asked(self) -> None:
        if self._site is not None:
            self.forget_asked.emit(self._site.name)
