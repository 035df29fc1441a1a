"""What the rep pressed before the window was complete: keys, and the Create button."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from csr_desktop.settings.sites.outline import SiteOutline
    from csr_desktop.ui.form.session_form import SessionForm
    from csr_desktop.ui.sites.site_bar import SiteBar


class EarlyInput:
    """Keeps keys and the press of the Create button in order, until `take`.

    Locks the form as it was submitted, so that later input is not sent with it.
    """

    def __init__(self, form: SessionForm, site_bar: SiteBar) -> None:
        self._form = form
        self._site_bar = site_bar
        self._pressed: SiteOutline | None = None
        self._inputs: list[QKeyEvent | None] | None = []  # None in the list: the Create button

    @property
    def has_press(self) -> bool:
        """Whether a press of the Create button is kept."""
        return self._pressed is not None

    @property
    def begins_with_press(self) -> bool:
        """Whether no key before that press can have changed the form."""
        return self.has_press and (not self._inputs or self._inputs[0] is None)

    def keep_key(self, event: QKeyEvent) -> None:
        """Keep a key that no field has used."""
        if self._inputs is not None and not event.isAutoRepeat():
            self._inputs.append(event.clone())

    def keep_press(self) -> None:
        """Keep a press of the Create button. Before there is a form, it is ignored."""
        if self._form.outline is None:
            return
        self._pressed = self._form.outline
        self._form.window().setFocus()  # nowhere: no key may change what was submitted
        self._lock(locked=True)
        if self._inputs is not None:
            self._inputs.append(None)

    def release_press(self) -> bool:
        """Unlock the form, and drop the press. Returns whether the form is still the same one."""
        pressed, self._pressed = self._pressed, None
        if self._inputs and self._inputs[0] is None:
            del self._inputs[0]
        self._lock(locked=False)
        self._form.focus_first()
        return pressed == self._form.outline

    def take(self) -> list[QKeyEvent | None]:
        """All of it, in order; None is the Create button. Keeps nothing from now on."""
        inputs, self._inputs = self._inputs or [], None
        return inputs

    def _lock(self, *, locked: bool) -> None:
        self._form.set_locked(locked=locked)
        self._site_bar.set_locked(locked=locked)
