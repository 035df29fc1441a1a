"""The QR code of an address, as a picture and as a widget."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated

QUIET_ZONE = 4  # modules around the code, as required by ISO 18004


def qr_image(text: str) -> QImage | None:
    """A code with its quiet zone, one pixel for each module, dark on light in every theme.

    None for a text that no QR code can contain: over 2,331 bytes (ISO 18004, version 40, M).
    """
    import segno  # 40 ms, and only some reps ever need it

    try:
        rows = segno.make_qr(text, error="m").matrix
    except segno.DataOverflowError:
        return None
    side = len(rows) + 2 * QUIET_ZONE
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for y, row in enumerate(rows, QUIET_ZONE):
        for x, is_dark in enumerate(row, QUIET_ZONE):
            if is_dark:
                image.setPixel(x, y, 0)
    return image


class QrCode(Translated, QWidget):
    """Draws a code as large as possible, with modules of whole screen pixels."""

    def __init__(self, image: QImage, address: str, side: int = tokens.QR_SIDE) -> None:
        """`side`: its minimum size in pixels."""
        super().__init__()
        self._image = image
        self.setMinimumSize(side, side)
        self._address = address
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("QR code of {0}").format(self._address))

    @property
    def picture(self) -> QImage:
        """The code at a size that is suitable for a chat window."""
        return self._image.scaled(self._image.size() * tokens.QR_MODULE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = painter.deviceTransform().m11()  # of the screen, or of a picture
        painter.scale(1 / ratio, 1 / ratio)  # from here on in the screen's pixels
        room = QSize(round(self.width() * ratio), round(self.height() * ratio))
        module = max(1, min(room.width(), room.height()) // self._image.width())
        side = module * self._image.width()
        place = QRect((room.width() - side) // 2, (room.height() - side) // 2, side, side)
        painter.drawImage(place, self._image)
        painter.end()
