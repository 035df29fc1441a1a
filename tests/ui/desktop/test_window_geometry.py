"""The window opens where it was closed, completely, on an existing screen."""

from __future__ import annotations

import base64
import os
import stat
import struct
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from csr_desktop.app.single_instance.request import Request
from csr_desktop.settings.preferences.preferences import Preferences
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.desktop.window_geometry import WindowGeometry, read_text, write_text
from tests.support.platforms import posix
from tests.support.rep import Rep

Open = Callable[..., Rep]
_FORM = struct.Struct(">IHH4i4iiBBi4i")  # as QWidget.saveGeometry writes it


def geometry(rep: Rep) -> QRect:
    return QRect(rep.window.pos(), rep.window.size())


def is_whole(window: QWidget) -> bool:
    """Whether title and contents are on the screen; the frame may be off by its border."""
    shown = window.frameGeometry().adjusted(3, 0, -3, -3)
    return QGuiApplication.primaryScreen().availableGeometry().contains(shown)


def stored(x: int, y: int, width: int, height: int, *, on_screen: int = 0) -> str:
    """A file's text as it was written with the window in this place."""
    rectangle = (x, y, x + width - 1, y + height - 1)
    across = QGuiApplication.primaryScreen().geometry().width()
    corners = (*rectangle, *rectangle, on_screen, 0, 0, across, *rectangle)
    return base64.b64encode(_FORM.pack(0x1D9D0CB, 3, 0, *corners)).decode() + "\n"


def closed(rep: Rep) -> None:
    rep.window.close()
    assert rep.desktop.close()


@pytest.mark.parametrize("demo", [True, False])
def test_it_opens_where_it_was_closed(open_desktop: Open, demo: bool) -> None:
    first = open_desktop(demo=demo)
    first.window.setGeometry(137, 41, 560, 720)
    before = geometry(first)
    closed(first)
    file = find_paths(demo=demo).window
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert not find_paths(demo=not demo).window.exists(), "the demo has a file of its own"
    second = open_desktop(demo=demo)
    assert geometry(second) == before


def test_a_window_that_was_closed_maximized_is_and_knows_its_own_size(open_desktop: Open) -> None:
    first = open_desktop(demo=True)
    first.window.setGeometry(100, 40, 560, 700)
    first.window.showMaximized()
    closed(first)
    second = open_desktop(demo=True)
    assert second.window.isMaximized()
    second.window.showNormal()
    second.qtbot.waitUntil(lambda: second.window.width() == 560)


def test_without_the_preference_nothing_is_kept(open_desktop: Open) -> None:
    rep = open_desktop(demo=True)
    rep.desktop.features.desktop.set_preferences(Preferences(remember_place=False))
    rep.window.setGeometry(137, 41, 560, 720)
    closed(rep)
    assert not find_paths(demo=True).window.exists()


def test_without_the_preference_nothing_is_restored(open_desktop: Open) -> None:
    write_text(find_paths(demo=True).window, stored(150, 50, 500, 600))
    rep = open_desktop(demo=True)
    restorer = rep.desktop.features.desktop.geometry
    before = geometry(rep)
    restorer.is_wanted = False
    rep.window.resize(520, 700)
    restorer.restore()
    assert geometry(rep) == QRect(before.topLeft(), QSize(520, 700))


def test_a_window_that_has_not_moved_is_not_written_again(open_desktop: Open) -> None:
    rep = open_desktop(demo=True)
    rep.window.setGeometry(100, 40, 520, 700)  # with its title it has room on the screen
    closed(rep)
    file = find_paths(demo=True).window
    before = file.stat().st_ino
    closed(open_desktop(demo=True))
    assert file.stat().st_ino == before


def test_a_folder_that_can_not_be_written_costs_nothing(open_desktop: Open) -> None:
    file = find_paths(demo=True).window
    file.mkdir(parents=True)
    rep = open_desktop(demo=True)
    closed(rep)
    assert file.is_dir()


@pytest.mark.parametrize(
    ("where", "on_screen"),
    [
        ((-300, 100, 520, 700), 0),  # over the left edge
        ((700, 500, 520, 700), 0),  # over the corner
        ((100, 0, 520, 700), 0),  # its title above the edge
        ((-50, -50, 4000, 3000), 0),  # larger than the screen
        ((5000, 100, 520, 700), 1),  # on a screen that is gone
        ((-3000, -3000, 520, 700), 7),
    ],
)
def test_it_is_moved_onto_a_screen(
    open_desktop: Open, where: tuple[int, int, int, int], on_screen: int
) -> None:
    write_text(find_paths(demo=True).window, stored(*where, on_screen=on_screen))
    rep = open_desktop(demo=True)
    if where[2] == 520:
        assert rep.window.size() == QSize(520, 700)
    assert is_whole(rep.window)


coordinates = st.integers(-100_000, 100_000)
lengths = st.integers(1, 100_000)


@given(st.tuples(coordinates, coordinates, lengths, lengths), st.integers(-9, 9))
def test_it_is_always_whole_on_a_screen(
    qapp: QApplication, where: tuple[int, int, int, int], on_screen: int
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "window.geometry")
        write_text(path, stored(*where, on_screen=on_screen))
        window = QWidget()
        WindowGeometry(window, path).restore()
    assert QGuiApplication.primaryScreen().availableGeometry().contains(window.geometry())


@given(st.binary(max_size=100))
def test_whatever_stands_there_the_window_opens(qapp: QApplication, data: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "window.geometry")
        path.write_bytes(base64.b64encode(b"\x01\xd9\xd0\xcb\x00\x03" + data) + b"\n")
        WindowGeometry(QWidget(), path).restore()


HOSTILE = {
    "nothing": b"",
    "no base64": b"\xff\xfe\x00",
    "another form": b"width = 520\nheight = 700\n",
    "cut short": b"AdnQywADAAAAAAAKAAAAIgAAAhEAAAMZ",
    "a later form": b"AdnQyw//AAAAAAAKAAAAIgAAAhEAAAMZ\n",
    "long": b"A" * 5000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_can_not_be_used_is_ignored_and_written_anew(name: str, open_desktop: Open) -> None:
    usual = geometry(open_desktop(demo=True))
    file = find_paths(demo=True).window
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(HOSTILE[name])
    rep = open_desktop(demo=True)
    assert geometry(rep) == usual
    closed(rep)
    assert file.read_bytes() != HOSTILE[name]


@posix
def test_a_pipe_does_not_hold_the_start_up(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "window.geometry")
    assert read_text(tmp_path / "window.geometry") == ""


# --- A screen that is gone -----------------------------------------------------------------------


@pytest.mark.parametrize("where", [(5000, 100), (-3000, -3000), (10, 4000), (790, 20)])
@pytest.mark.parametrize("way", ["second start", "tray", "a request is out"])
def test_a_window_off_the_screen_is_brought_in(
    open_desktop: Open, where: tuple[int, int], way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    rep = open_desktop(demo=True)
    rep.window.move(*where)
    if way == "second start":
        rep.desktop.on_asked(Request())
    elif way == "tray":
        rep.desktop.features.desktop.tray.show_asked.emit()
    else:
        monkeypatch.setattr(type(rep.desktop.background), "is_creating", True)
        rep.window.close()
        monkeypatch.undo()
    assert is_whole(rep.window)


def test_a_window_that_is_seen_stays_where_it_is(rep: Rep) -> None:
    rep.window.resize(500, 600)
    rep.window.move(-150, 40)
    rep.desktop.on_asked(Request())
    assert (rep.window.x(), rep.window.y()) == (-150, 40)


def test_the_other_windows_are_brought_in_too(rep: Rep) -> None:
    rep.window.menu.history.trigger()
    history = rep.desktop.features.history.window
    assert history is not None
    history.move(5000, 5000)
    rep.window.menu.history.trigger()
    assert is_whole(history)
