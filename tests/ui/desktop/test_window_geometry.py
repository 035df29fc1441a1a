"""The window opens where it was closed, whole, on a screen that is there."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication

from csr_desktop.app.single_instance.request import Request
from csr_desktop.settings.preferences.preferences import Preferences
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.desktop.geometry_file import Place, read_place, write_place
from csr_desktop.ui.widgets.on_screen import fitted
from tests.support.rep import Rep

Open = Callable[..., Rep]
LEFT, MAIN = QRect(-1280, 0, 1280, 1024), QRect(0, 30, 1920, 1050)


def geometry(rep: Rep) -> QRect:
    return QRect(rep.window.pos(), rep.window.size())


def closed(rep: Rep) -> None:
    rep.window.close()
    assert rep.desktop.close()


@pytest.mark.parametrize("demo", [True, False])
def test_it_opens_where_it_was_closed(open_desktop: Open, demo: bool) -> None:
    first = open_desktop(demo=demo)
    first.window.setGeometry(137, 41, 560, 720)
    place = geometry(first)
    closed(first)
    file = find_paths(demo=demo).window
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert not find_paths(demo=not demo).window.exists(), "the demo has a file of its own"
    second = open_desktop(demo=demo)
    assert geometry(second) == place


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
    rep.desktop.features.manners.set_preferences(Preferences(remember_place=False))
    rep.window.setGeometry(137, 41, 560, 720)
    closed(rep)
    assert not find_paths(demo=True).window.exists()


def test_without_the_preference_nothing_is_restored(open_desktop: Open) -> None:
    write_place(find_paths(demo=True).window, Place(width=600, height=600, x=150, y=50))
    rep = open_desktop(demo=True)
    place = rep.desktop.features.manners.place
    before = geometry(rep)
    place.is_wanted = False
    rep.window.resize(520, 700)
    place.restore()
    assert geometry(rep) == QRect(before.topLeft(), QSize(520, 700))


def test_a_window_that_has_not_moved_is_not_written_again(open_desktop: Open) -> None:
    rep = open_desktop(demo=True)
    rep.window.resize(520, 700)  # with its frame it has room on the screen
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
    ("wanted", "expected"),
    [
        (QRect(100, 100, 520, 760), QRect(100, 100, 520, 760)),
        (QRect(-1200, 40, 520, 760), QRect(-1200, 40, 520, 760)),  # whole on the left screen
        (QRect(-300, 100, 520, 760), QRect(-520, 100, 520, 760)),  # mostly on the left one
        (QRect(-200, 100, 520, 760), QRect(0, 100, 520, 760)),  # mostly on the main one
        (QRect(1800, 900, 520, 760), QRect(1400, 320, 520, 760)),  # over the corner
        (QRect(100, 0, 520, 760), QRect(100, 30, 520, 760)),  # below the system's bar
        (QRect(-50, -50, 4000, 3000), QRect(0, 30, 1920, 1050)),  # larger than the screen
        (QRect(5000, 100, 520, 760), None),  # on a screen that is gone
    ],
)
def test_it_is_moved_onto_a_screen(wanted: QRect, expected: QRect | None) -> None:
    assert fitted(wanted, [MAIN, LEFT]) == expected


coordinates = st.integers(-100_000, 100_000)
lengths = st.integers(1, 100_000)
rectangles = st.builds(QRect, coordinates, coordinates, lengths, lengths)


@given(wanted=rectangles, screens=st.lists(rectangles, max_size=4))
def test_it_is_always_whole_on_one_screen(wanted: QRect, screens: list[QRect]) -> None:
    found = fitted(wanted, screens)
    if found is None:
        assert not any(screen.intersects(wanted) for screen in screens)
    else:
        assert any(screen.contains(found) for screen in screens)


HOSTILE = {
    "nothing": b"",
    "no TOML": b"width = = 3",
    "no UTF-8": b"\xff\xfe\x00",
    "text": b'width = "wide"\nheight = 700\n',
    "truth": b"width = true\nheight = 700\n",
    "fractions": b"width = 520.5\nheight = 700\n",
    "no number": b"width = nan\nheight = inf\n",
    "negative": b"width = -520\nheight = 700\n",
    "huge": b"width = 520\nheight = 99999999999999999999\n",
    "too many digits": b"width = " + b"9" * 4000 + b"\nheight = 7\n",
    "far away": b"width = 520\nheight = 700\nx = -99999999\ny = 0\n",
    "another key": b"width = 520\nheight = 700\ncolour = 1\n",
    "deep": b"width = " + b"[" * 4000,
    "long": b"width = 520\nheight = 700\n#" + b"x" * 5000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_can_not_be_used_is_ignored(name: str, open_desktop: Open) -> None:
    file = find_paths(demo=True).window
    file.parent.mkdir(parents=True)
    file.write_bytes(HOSTILE[name])
    assert read_place(file) is None


def test_a_pipe_does_not_hold_the_start_up(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "window.toml")
    assert read_place(tmp_path / "window.toml") is None


def test_a_place_on_a_screen_that_is_gone_keeps_its_size(open_desktop: Open) -> None:
    file = find_paths(demo=True).window
    write_place(file, Place(width=540, height=700, x=9000, y=9000))
    rep = open_desktop(demo=True)
    assert rep.window.width() == 540
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.contains(geometry(rep))


def test_on_wayland_the_size_alone_is_kept(
    open_desktop: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    rep = open_desktop(demo=True)
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    rep.window.resize(560, 720)
    closed(rep)
    place = read_place(find_paths(demo=True).window)
    assert place == Place(width=560, height=720)


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
        rep.desktop.features.manners.tray.show_asked.emit()
    else:
        monkeypatch.setattr(type(rep.desktop.background), "is_creating", True)
        rep.window.close()
        monkeypatch.undo()
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.contains(rep.window.frameGeometry())


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
    assert QGuiApplication.primaryScreen().availableGeometry().contains(history.frameGeometry())
