"""Keys and pixels on an X display, from outside the program that is measured.

Keys go through XTEST, like those of a real keyboard; the result is read off the screen.
"""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes.util import find_library
from typing import NamedTuple

_VIEWABLE = 2
_POINTER, _LONG, _INT = ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int
_ALL_PLANES, _Z_PIXMAP = 0xFFFFFFFF, 2
PIXEL = 4  # bytes
_POLL = 0.0005
_PATIENCE = 20.0
_LEAST_WIDTH = 300  # of the window; Qt's helper windows are smaller


class _Attributes(ctypes.Structure):
    """The used part of XWindowAttributes."""

    _fields_ = (
        *((name, _INT) for name in ("x", "y", "width", "height", "border_width", "depth")),
        ("visual", _POINTER),
        ("root", _LONG),
        *((name, _INT) for name in ("kind", "bit_gravity", "win_gravity", "backing_store")),
        ("backing_planes", _LONG),
        ("backing_pixel", _LONG),
        ("save_under", _INT),
        ("colormap", _LONG),
        ("map_installed", _INT),
        ("map_state", _INT),
        ("rest", ctypes.c_byte * 128),
    )


class _Image(ctypes.Structure):
    """The used part of XImage."""

    _fields_ = (
        *((name, _INT) for name in ("width", "height", "xoffset", "format")),
        ("data", _POINTER),
        *((name, _INT) for name in ("byte_order", "unit", "bit_order", "pad", "depth")),
        ("bytes_per_line", _INT),
    )


class Box(NamedTuple):
    """A rectangle on the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int


class Keyboard:
    """The keyboard of one display. Not thread-safe."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL(find_library("X11"))
        self._test = ctypes.CDLL(find_library("Xtst"))
        self._x.XOpenDisplay.restype = _POINTER
        self._x.XGetImage.restype = ctypes.POINTER(_Image)
        self._x.XDefaultRootWindow.restype = self._x.XStringToKeysym.restype = _LONG
        self._handler = ctypes.CFUNCTYPE(_INT, _POINTER, _POINTER)(lambda *_: 0)
        self._x.XSetErrorHandler(self._handler)  # a window may have closed when it is queried
        self._display = _POINTER(self._x.XOpenDisplay(display.encode()))
        assert self._display.value, "no such display"
        self._root = _LONG(self._x.XDefaultRootWindow(self._display))

    def close(self) -> None:
        """Leave the display."""
        self._x.XCloseDisplay(self._display)

    def wait_for_window(self) -> None:
        """Wait until a window is on screen, and give it the keyboard, as if it was clicked."""
        window = wait_for(self._find_window, pause=_POLL)
        self._x.XSetInputFocus(self._display, _LONG(window), 1, _LONG(0))
        self._x.XSync(self._display, 0)

    def strike(self, *names: str) -> None:
        """Press these keys one after another, then release them all: `Control_L`, `c`."""
        codes = [self._code(name) for name in names]
        for code, is_down in [*((c, 1) for c in codes), *((c, 0) for c in reversed(codes))]:
            self._test.XTestFakeKeyEvent(self._display, code, is_down, _LONG(0))
        self._x.XSync(self._display, 0)

    def look(self, box: Box) -> list[bytes]:
        """The rows of pixels in a rectangle, PIXEL bytes each."""
        image = self._x.XGetImage(self._display, self._root, *box, _LONG(_ALL_PLANES), _Z_PIXMAP)
        line, data = image.contents.bytes_per_line, image.contents.data
        rows = [ctypes.string_at(data + n * line, box.width * PIXEL) for n in range(box.height)]
        self._x.XDestroyImage(image)
        return rows

    def _code(self, name: str) -> int:
        keysym = _LONG(self._x.XStringToKeysym(name.encode()))
        return int(self._x.XKeysymToKeycode(self._display, keysym))

    def _find_window(self) -> int:
        root, parent, count = _LONG(), _LONG(), ctypes.c_uint()
        children = ctypes.POINTER(_LONG)()
        self._x.XQueryTree(
            self._display,
            self._root,
            *map(ctypes.byref, (root, parent, children, count)),
        )
        found = [children[n] for n in range(count.value)]
        if found:
            self._x.XFree(children)
        return next(filter(self._is_shown, found), 0)

    def _is_shown(self, window: int) -> bool:
        told = _Attributes()
        self._x.XGetWindowAttributes(self._display, _LONG(window), ctypes.byref(told))
        return bool(told.map_state == _VIEWABLE and told.width > _LEAST_WIDTH)


@contextmanager
def keyboard(display: str) -> Iterator[Keyboard]:
    """A keyboard for the duration of a measurement."""
    made = Keyboard(display)
    try:
        yield made
    finally:
        made.close()


def wait_for(thing: Callable[[], int], *, pause: float) -> int:
    """Wait until the result is not 0, and return it."""
    until = time.perf_counter() + _PATIENCE
    while not (found := thing()):
        assert time.perf_counter() < until, "waited in vain"
        time.sleep(pause)
    return found


def difference(one: list[bytes], other: list[bytes]) -> Box:
    """The rectangle in which two pictures of the same size differ."""
    rows = [n for n, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    assert rows, "nothing has changed on the screen"
    columns = [
        n
        for n in range(len(one[0]) // PIXEL)
        if any(_pixel(one[row], n) != _pixel(other[row], n) for row in rows)
    ]
    return Box(columns[0], rows[0], columns[-1] - columns[0] + 1, rows[-1] - rows[0] + 1)


def shows_a_letter(rows: list[bytes]) -> bool:
    """Whether there are dark pixels on light ones, and more of them than a caret."""
    dark = [any(_is_dark(row, n) for row in rows) for n in range(len(rows[0]) // PIXEL)]
    light = sum(not _is_dark(row, n) for row in rows for n in range(len(row) // PIXEL))
    return sum(dark) > 3 and light > len(rows) * len(dark) // 2


def _is_dark(row: bytes, column: int) -> bool:
    return sum(_pixel(row, column)[:3]) < 3 * 140


def _pixel(row: bytes, column: int) -> bytes:
    return row[PIXEL * column : PIXEL * (column + 1)]
