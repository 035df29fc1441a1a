"""The QR code of a site's join page: for the customer's phone or a chat window."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated, announce, button, text_label
from csr_desktop.ui.widgets.clipboard_watch import ClipboardWatch
from csr_desktop.ui.widgets.flow_layout import FlowLayout
from csr_desktop.ui.widgets.icon_label import IconLabel
from csr_desktop.ui.widgets.scrolling import ScrollPage, resize_within_screen
from csr_desktop.ui.widgets.text import breakable

QUIET_ZONE = 4  # modules around the code, as ISO 18004 wants


def qr_image(text: str) -> QImage | None:
    """A code with its quiet zone, one pixel for each module, dark on light in every theme.

    None for a text that no QR code can hold: more than 2,331 bytes (ISO 18004, version 40, M).
    """
    import segno  # 40 ms, and only some reps ever want it

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
    """Draws a code as large as fits, each module a whole number of the screen's pixels."""

    def __init__(self, image: QImage, address: str) -> None:
        super().__init__()
        self._image = image
        self.setMinimumSize(tokens.QR_SIDE, tokens.QR_SIDE)
        self._address = address
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("QR code of {0}").format(self._address))

    @property
    def picture(self) -> QImage:
        """The code at a size that a chat window shows well."""
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


class QrView(Translated, QDialog):
    """The code, the address beside it, and both for the clipboard. Esc closes."""

    def __init__(self, image: QImage, address: str, site: str, parent: QWidget) -> None:
        """`image` is the address as `qr_image` makes it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._address = address
        self._site = site
        self.code = QrCode(image, address)
        self._what = text_label()
        self.address_field = QLineEdit(address)
        self.address_field.setReadOnly(True)
        self.address_field.setCursorPosition(0)
        self.copy_button = button("", "primary")
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.picture_button = button("")
        self.picture_button.clicked.connect(self._on_picture_clicked)
        self._close_button = button("")
        self._close_button.clicked.connect(self.reject)
        self._done = IconLabel("done", role="heading", tone="success")
        self._arrange()
        self.retranslate()
        resize_within_screen(self, 440, 520)
        self.copy_button.setFocus()

    def _arrange(self) -> None:
        buttons = QWidget()
        row = FlowLayout(buttons)
        for widget in (self.copy_button, self.picture_button, self._close_button, self._done):
            row.addWidget(widget)
        column = ScrollPage(self).column
        column.addWidget(self._what)
        column.addWidget(self.code, 1)
        column.addWidget(self.address_field)
        column.addWidget(buttons)
        self._done.hide()
        self._clipboard = ClipboardWatch(self)
        self._clipboard.replaced.connect(self._done.hide)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("QR code of the join page"))
        what = self.tr("This opens the page where a customer of {0} types the session key.")
        self._what.setText(breakable(what.format(self._site)))
        self.address_field.setAccessibleName(self.tr("Address of the join page"))
        self.copy_button.setText(self.tr("Copy &address"))
        self.picture_button.setText(self.tr("Copy &picture"))
        self.picture_button.setAccessibleDescription(
            self.tr("Copies the QR code as a picture, for a chat window or a document.")
        )
        self._close_button.setText(self.tr("&Close"))
        self._done.setText(self.tr("Copied"))

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self._say_copied()

    @Slot()
    def _on_picture_clicked(self) -> None:
        QGuiApplication.clipboard().setImage(self.code.picture)
        self._say_copied()

    def _say_copied(self) -> None:
        self._done.show()
        self._clipboard.begin()
        announce(self, self.tr("Copied"))
