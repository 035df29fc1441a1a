"""The QR code of a site's join page: for the customer's phone or a chat window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from csr_desktop.ui.widgets.basics import Translated, announce, button, text_label
from csr_desktop.ui.widgets.clipboard import ClipboardWatch, copy_text
from csr_desktop.ui.widgets.flow_layout import FlowLayout
from csr_desktop.ui.widgets.icon_label import IconLabel
from csr_desktop.ui.widgets.qr_code import QrCode
from csr_desktop.ui.widgets.scrolling import ScrollPage, resize_within_screen
from csr_desktop.ui.widgets.text import breakable


class QrView(Translated, QDialog):
    """Shows a QR code and its address, and copies either. Esc closes it."""

    def __init__(self, image: QImage, address: str, site: str, parent: QWidget) -> None:
        """`image` is the address as rendered by `qr_image`."""
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
        self.setWindowTitle(self.tr("Join page QR code"))
        what = self.tr("Scan to open the {0} join page, then enter the session key.")
        self._what.setText(breakable(what.format(self._site)))
        self.address_field.setAccessibleName(self.tr("Join page URL"))
        self.copy_button.setText(self.tr("Copy &URL"))
        self.picture_button.setText(self.tr("Copy &image"))
        self.picture_button.setAccessibleDescription(self.tr("Copy the QR code as an image"))
        self._close_button.setText(self.tr("&Close"))
        self._done.setText(self.tr("Copied"))

    @Slot()
    def _on_copy_clicked(self) -> None:
        copy_text(self._address)
        self._say_copied()

    @Slot()
    def _on_picture_clicked(self) -> None:
        QGuiApplication.clipboard().setImage(self.code.picture)
        self._say_copied()

    def _say_copied(self) -> None:
        self._done.show()
        self._clipboard.begin()
        announce(self, self.tr("Copied"))
