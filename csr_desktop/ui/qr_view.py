"""The QR code of a site's join page: for the customer's phone or a chat window."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from csr_desktop.ui import tokens
from csr_desktop.ui.icon_label import IconLabel
from csr_desktop.ui.parts import announce, button, text_label

QUIET_ZONE = 4  # modules around the code, as ISO 18004 wants


def qr_image(text: str) -> QImage:
    """A code with its quiet zone, one pixel for each module, dark on light in every theme."""
    import segno  # 40 ms, and only some reps ever want it

    rows = segno.make_qr(text, error="m").matrix
    side = len(rows) + 2 * QUIET_ZONE
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for y, row in enumerate(rows, QUIET_ZONE):
        for x, is_dark in enumerate(row, QUIET_ZONE):
            if is_dark:
                image.setPixel(x, y, 0)
    return image


class QrCode(QWidget):
    """Draws a code as large as fits, each module a whole number of the screen's pixels."""

    def __init__(self, address: str) -> None:
        super().__init__()
        self._image = qr_image(address)
        self.setMinimumSize(tokens.QR_SIDE, tokens.QR_SIDE)
        self.setAccessibleName(self.tr("QR code of {0}").format(address))

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


class QrView(QDialog):
    """The code, the address beside it, and both for the clipboard. Esc closes."""

    def __init__(self, address: str, site: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("QR code of the join page"))
        self._address = address
        self.code = QrCode(address)
        what = self.tr("This opens the page where a customer of {0} types the session key.")
        self._what = text_label(what.format(site))
        self._what.setMinimumWidth(1)  # a site's long name does not widen the view
        self.address_field = QLineEdit(address)
        self.address_field.setReadOnly(True)
        self.address_field.setCursorPosition(0)
        self.address_field.setAccessibleName(self.tr("Address of the join page"))
        self.copy_button = button(self.tr("Copy address"), "primary")
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.picture_button = button(self.tr("Copy picture"))
        self.picture_button.clicked.connect(self._on_picture_clicked)
        self._done = IconLabel("done", role="heading", tone="success")
        self._arrange()
        self.copy_button.setFocus()

    def _arrange(self) -> None:
        close = button(self.tr("Close"))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.SPACE)
        for widget in (self.copy_button, self.picture_button):
            buttons.addWidget(widget)
        buttons.addWidget(self._done, 1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(tokens.SPACE_CARD,) * 4)
        column.setSpacing(tokens.SPACE_WIDE)
        column.addWidget(self._what)
        column.addWidget(self.code, 1)
        column.addWidget(self.address_field)
        column.addLayout(buttons)
        self.resize(*tokens.DIALOG_QR)

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self._say_copied()

    @Slot()
    def _on_picture_clicked(self) -> None:
        QGuiApplication.clipboard().setImage(self.code.picture)
        self._say_copied()

    def _say_copied(self) -> None:
        self._done.setText(self.tr("Copied"))
        announce(self, self.tr("Copied"))
