"""How to open what opens from the main window."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar, cast

import driving
import stage_data
from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from csr_desktop.app.controller import Desktop
from csr_desktop.sessions.history.query import Exported
from csr_desktop.ui.history.window import HistoryWindow
from csr_desktop.ui.presets.edit_dialog import EditPresets
from csr_desktop.ui.presets.save_dialog import SavePreset

T = TypeVar("T")
Widgets = Iterator[Sequence[QWidget]]


class Heard:
    """Counts a signal."""

    def __init__(self, signal: SignalInstance) -> None:
        self.count = 0
        signal.connect(self._hear)

    def _hear(self) -> None:
        self.count += 1

    def wait(self, what: str) -> None:
        """Wait until it is emitted again."""
        before = self.count
        driving.wait_until(lambda: self.count > before, what)


def opened(find: Callable[[], T | None]) -> T:
    """Wait until something exists."""
    driving.wait_until(lambda: find() is not None, "a window")
    return cast("T", find())


# Presets


@contextmanager
def preset_save(desktop: Desktop) -> Widgets:
    """The form as a preset."""
    stage_data.fill(desktop.window, "CASE-10427", "Billing")
    presets = desktop.features.presets
    presets.menu.save_asked.emit()
    dialog = opened(lambda: presets.dialog if isinstance(presets.dialog, SavePreset) else None)
    dialog.name.setText("Billing, urgent")
    yield (dialog,)
    dialog.close()
    desktop.window.form.clear()


@contextmanager
def preset_wrong(desktop: Desktop) -> Widgets:
    """A preset without a name."""
    with preset_save(desktop) as widgets:
        dialog = desktop.features.presets.dialog
        if isinstance(dialog, SavePreset):
            dialog.name.clear()
            dialog.save.click()
        yield widgets


@contextmanager
def presets_edit(desktop: Desktop) -> Widgets:
    """Renaming, ordering, deleting."""
    presets = desktop.features.presets
    presets.menu.edit_asked.emit()
    dialog = opened(lambda: presets.dialog if isinstance(presets.dialog, EditPresets) else None)
    yield (dialog,)
    dialog.close()


# Handing the key over


@contextmanager
def read_aloud(desktop: Desktop) -> Widgets:
    """The key's groups."""
    hand_over = desktop.features.hand_over
    with _key(desktop):
        desktop.window.outcome.key.read_aloud_button.click()
        reading = opened(lambda: hand_over.reading)
        yield (reading,)
        reading.close()


@contextmanager
def qr_code(desktop: Desktop) -> Widgets:
    """The join page's address."""
    hand_over = desktop.features.hand_over
    with _key(desktop):
        desktop.window.outcome.key.qr_code_button.click()
        code = opened(lambda: hand_over.qr_view)
        yield (code,)
        code.close()


@contextmanager
def _key(desktop: Desktop) -> Iterator[None]:
    """The latest key is on the card."""
    shown = desktop.window
    stage_data.create(shown, *stage_data.TODAY[-1])
    yield
    shown.menu.new_asked.emit()


# Lists of sessions


@contextmanager
def live_sessions(desktop: Desktop) -> Widgets:
    """What is open at the site."""
    live = desktop.features.live
    shown = Heard(live.shown)
    desktop.window.menu.live_sessions.trigger()
    shown.wait("the live sessions")
    dialog = opened(lambda: live.dialog)
    yield (dialog,)
    dialog.close()


@contextmanager
def history(desktop: Desktop) -> Widgets:
    """Sessions found, and one of them in full."""
    with _history(desktop, "billing") as window:
        window.details.note.setPlainText("Wants a copy of the invoice by post.")
        yield (window,)


@contextmanager
def history_empty(desktop: Desktop) -> Widgets:
    """No session has these words."""
    with _history(desktop, "nowhere to be found") as window:
        yield (window,)


@contextmanager
def history_deleted(desktop: Desktop) -> Widgets:
    """A session was deleted, and can be taken back."""
    with _history(desktop, "billing") as window:
        window.details.delete_button.click()
        yield (window,)
        window.undo_asked.emit()


@contextmanager
def history_export(desktop: Desktop) -> Widgets:
    """A file is being written."""
    with _history(desktop, "billing") as window:
        window.export.begin("sessions.csv")
        window.export.show_progress(2, 5)
        yield (window,)


@contextmanager
def history_exported(desktop: Desktop) -> Widgets:
    """The file is written."""
    with _history(desktop, "billing") as window:
        window.export.begin("sessions.csv")
        window.export.end(Exported(5))
        yield (window,)


@contextmanager
def _history(desktop: Desktop, words: str) -> Iterator[HistoryWindow]:
    searched = Heard(desktop.features.history.searched)
    desktop.window.menu.history.trigger()
    window = opened(lambda: desktop.features.history.window)
    if not searched.count:
        searched.wait("the history")
    window.filters.search.setText(words)
    searched.wait("what was found")
    yield window
    window.close()


# Texts to read


@contextmanager
def help_text(desktop: Desktop) -> Widgets:
    """F1."""
    with _text(desktop, "help", desktop.features.desktop.help.show_help) as widgets:
        yield widgets


@contextmanager
def keyboard(desktop: Desktop) -> Widgets:
    """The sheet of keys."""
    with _text(desktop, "keyboard", desktop.features.desktop.help.show_keyboard) as widgets:
        yield widgets


@contextmanager
def about(desktop: Desktop) -> Widgets:
    """Versions and license."""
    with _text(desktop, "about", desktop.features.desktop.help.show_about) as widgets:
        yield widgets


@contextmanager
def _text(desktop: Desktop, name: str, show: Callable[[], None]) -> Widgets:
    show()
    reader = desktop.features.desktop.help._open[name]  # noqa: SLF001  nothing else asks for it
    yield (reader,)
    reader.close()
