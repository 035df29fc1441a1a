"""A click on Create before the sites and the journal are read: it waits for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from csr_desktop.settings.sites.outline import SiteOutline
    from csr_desktop.ui.form.session_form import SessionForm
    from csr_desktop.ui.sites.site_bar import SiteBar


class EarlyPress:
    """Locks the form as it was submitted, so that later input is not sent with it."""

    def __init__(self, form: SessionForm, site_bar: SiteBar) -> None:
        self._form = form
        self._site_bar = site_bar
        self._pressed: SiteOutline | None = None

    @property
    def is_held(self) -> bool:
        """Whether a click is waiting."""
        return self._pressed is not None

    def hold(self) -> bool:
        """The rep has clicked. Before there is a form, that is ignored: False."""
        if self._form.outline is None:
            return False
        self._pressed = self._form.outline
        self._form.window().setFocus()  # nowhere: no key may change what was submitted
        self._lock(locked=True)
        return True

    def release(self) -> bool:
        """Unlock the form. Returns whether it is still the same one."""
        pressed, self._pressed = self._pressed, None
        self._lock(locked=False)
        self._form.focus_first()
        return pressed == self._form.outline

    def _lock(self, *, locked: bool) -> None:
        self._form.set_locked(locked=locked)
        self._site_bar.set_locked(locked=locked)
