"""The README's animated picture: type a case number, press Enter, get the key, copy it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import driving
import pictures
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from csr_desktop.app.controller import Desktop

_CASE = "CASE-10427"
_COLORS = 128
_PLAYS = 3  # then it rests on the last frame


class Frame(NamedTuple):
    """What the window shows, and for how many milliseconds."""

    image: QImage
    milliseconds: int


def draw() -> None:
    """Drive the window through the first session ever, and write what it shows."""
    driving.use_empty_home()
    with driving.desktop() as desktop:
        write(frames(desktop), "create")


def frames(desktop: Desktop) -> list[Frame]:
    """One session, from the first character to the copied key."""
    shown = desktop.window
    taken: list[Frame] = []

    def show(milliseconds: int) -> None:
        driving.settle()
        taken.append(Frame(shown.grab().toImage(), milliseconds))

    shown.menu.new_asked.emit()
    driving.bring_to_front(shown)
    shown.form.focus_first()
    show(1000)
    for character in _CASE:
        driving.type_text(character)
        show(120)
    show(500)
    shown.sites.choose_fault("slow")
    driving.press(Qt.Key.Key_Return)
    driving.wait_until(shown.outcome.waiting.isVisible, "the waiting card")
    show(900)
    shown.sites.choose_fault("")
    driving.wait_until(shown.form.isEnabled, "the outcome")
    driving.wait(200)  # the list of recent keys
    show(3000)
    driving.press(Qt.Key.Key_Return)
    show(2700)
    return taken


def write(taken: Sequence[Frame], name: str) -> None:
    """A GIF with one palette, so that only what changes is stored."""
    plain = [_as_pillow(frame.image) for frame in taken]
    palette = _palette(plain)
    first, *others = [image.quantize(palette=palette, dither=Image.Dither.NONE) for image in plain]
    path = pictures.FOLDER / f"{name}.gif"
    first.save(
        path,
        save_all=True,
        append_images=others,
        duration=[frame.milliseconds for frame in taken],
        loop=_PLAYS - 1,
    )
    print(f"docs/pictures/{path.name}")


def _palette(images: Sequence[Image.Image]) -> Image.Image:
    """The colors of all frames together."""
    whole = Image.new("RGB", (images[0].width, sum(image.height for image in images)))
    top = 0
    for image in images:
        whole.paste(image, (0, top))
        top += image.height
    return whole.quantize(_COLORS)


def _as_pillow(image: QImage) -> Image.Image:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    size = (plain.width(), plain.height())
    return Image.frombytes(
        "RGB", size, bytes(plain.constBits()), "raw", "RGB", plain.bytesPerLine()
    )
