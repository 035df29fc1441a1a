"""Every view in every theme and language, small, on one picture for a quick review."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import driving
import pictures
import pseudo_language
import views
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QWidget

from csr_desktop.system.languages import LANGUAGES
from csr_desktop.system.resources import resource
from csr_desktop.ui.language import Language
from csr_desktop.ui.style.theme import Theme

CODES = (*LANGUAGES, pseudo_language.CODE)
_THUMB = QSize(116, 128)  # pixels
_GAP = 4
_LABELS = 160
_HEAD = 44
_GROUND, _INK = QColor("#c9ced6"), QColor("#1a2230")

Thumbs = Mapping[views.Where, QImage]


def draw(theme: Theme) -> None:
    """Walk through all views, and write the picture."""
    thumbs: dict[views.Where, QImage] = {}
    with tempfile.TemporaryDirectory() as name:
        language = _language(Path(name))
        for where, widgets in views.walk(theme, language, dict.fromkeys(driving.THEMES, CODES)):
            thumbs[where] = _thumb(widgets)
        language.speak(CODES[0])
    driving.dress(theme, driving.THEMES[0])
    pictures.write_small(_sheet(thumbs), "every-view")


def _language(folder: Path) -> Language:
    """All languages, including the pseudo-language."""
    pseudo_language.make(folder)
    for file in resource("translations").glob("*.qm"):
        (folder / file.name).write_bytes(file.read_bytes())
    made = Language(driving.application(), folder)
    made.speak(CODES[0])
    return made


def _thumb(widgets: Sequence[QWidget]) -> QImage:
    """A view's widgets side by side, scaled down."""
    images = [widget.grab().toImage() for widget in widgets]
    width = sum(image.width() for image in images)
    whole = QImage(
        QSize(max(width, 1), max((image.height() for image in images), default=1)),
        QImage.Format.Format_RGB32,
    )
    whole.fill(_GROUND)
    painter, left = QPainter(whole), 0
    for image in images:
        painter.drawImage(left, 0, image)
        left += image.width()
    painter.end()
    shape, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return whole.scaled(_THUMB, shape, smooth) if widgets else QImage()


def _sheet(thumbs: Thumbs) -> QImage:
    names = list(dict.fromkeys(where.view for where in thumbs))
    columns = [(theme, language) for theme in driving.THEMES for language in CODES]
    size = QSize(
        _LABELS + len(columns) * (_THUMB.width() + _GAP),
        _HEAD + len(names) * (_THUMB.height() + _GAP),
    )
    sheet = QImage(size, QImage.Format.Format_RGB32)
    sheet.fill(_GROUND)
    painter = QPainter(sheet)
    painter.setPen(_INK)
    font = QFont(painter.font())
    font.setPixelSize(13)
    painter.setFont(font)
    for column, (theme, language) in enumerate(columns):
        _write(painter, _cell(column, -1), f"{theme}\n{_name_of(language)}")
        for row, name in enumerate(names):
            thumb = thumbs.get(views.Where(name, theme, language), QImage())
            painter.drawImage(_cell(column, row).topLeft(), thumb)
    for row, name in enumerate(names):
        _write(painter, _cell(-1, row), name)
    painter.end()
    return sheet


def _cell(column: int, row: int) -> QRect:
    """A cell on the sheet; column and row -1 are for labels."""
    left = _LABELS + column * (_THUMB.width() + _GAP) if column >= 0 else _GAP
    top = _HEAD + row * (_THUMB.height() + _GAP) if row >= 0 else 0
    width = _THUMB.width() if column >= 0 else _LABELS - 2 * _GAP
    return QRect(QPoint(left, top), QSize(width, _THUMB.height() if row >= 0 else _HEAD))


def _write(painter: QPainter, place: QRect, text: str) -> None:
    flags = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignVCenter.value
    painter.drawText(place, flags, text)


def _name_of(language: str) -> str:
    return "pseudo" if language == pseudo_language.CODE else language
