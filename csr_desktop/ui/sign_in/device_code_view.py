"""The code to enter on any device: large, with its address and the remaining time."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated, announce, bare_column, text_label
from csr_desktop.ui.widgets.qr_code import QrCode, qr_image
from csr_desktop.ui.widgets.text import breakable, grouped, left_to_right

if TYPE_CHECKING:
    from csr_desktop.webex.oauth.device import DeviceCode

_TICK = 1000  # milliseconds
_SOON_OVER = 60  # seconds; a screen reader then announces it
_PLAIN = re.compile(r"[0-9A-Za-z]+")


class DeviceCodeView(Translated, QWidget):
    """Shows one code for its lifetime; the result is shown elsewhere."""

    def __init__(self, code: DeviceCode) -> None:
        super().__init__()
        self._code = code
        self._what = text_label()
        address = breakable(left_to_right(code.verification_uri))
        self._page = text_label(address, role="heading", selectable=True)
        self.digits = text_label(left_to_right(self._shown_code), selectable=True)
        self.digits.setFont(tokens.key_font(self.digits.font()))
        self.digits.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.left = text_label(role="quiet")
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK)
        self._ticks.timeout.connect(self._on_tick)
        self._ticks.start()
        self._arrange()
        self.retranslate()

    def _arrange(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_CARD)
        self._picture_width = 0
        words = QWidget()
        column = bare_column(words)
        for widget in (self._what, self._page, self.digits, self.left):
            column.addWidget(widget)
        column.addStretch(1)
        row.addWidget(words, 1)
        if (image := qr_image(self.address)) is not None:
            side = image.width() * max(1, tokens.QR_SIDE_SMALL // image.width())
            code = QrCode(image, self.address, side)
            code.setFixedSize(side, side)
            row.addWidget(code, 0, Qt.AlignmentFlag.AlignTop)
            self._picture_width = side + row.spacing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture goes below the code if there is no room for the whole code beside it."""
        super().resizeEvent(event)
        room = event.size().width() - self._picture_width
        is_wide = self.digits.fontMetrics().horizontalAdvance(self.digits.text()) <= room
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)

    def retranslate(self) -> None:
        self._what.setText(self.tr("On any device, open this page and enter the code:"))
        self.digits.setAccessibleName(self.tr("Code: {0}").format(self._spoken_code))
        self._show_left()

    @property
    def address(self) -> str:
        """The page to open, including the code if the server has such an address."""
        return self._code.verification_uri_complete or self._code.verification_uri

    @property
    def user_code(self) -> str:
        """The code as the server wrote it."""
        return self._code.user_code

    @property
    def sentence(self) -> str:
        """The complete instruction, for screen readers."""
        words = self.tr("On any device, open {0} and enter the code {1}.")
        return words.format(self._code.verification_uri, self._spoken_code)

    @property
    def _shown_code(self) -> str:
        code = self._code.user_code
        return grouped(code) if _PLAIN.fullmatch(code) else code

    @property
    def _spoken_code(self) -> str:
        return " ".join(self._code.user_code)

    @property
    def _seconds(self) -> int:
        return math.ceil(self._code.seconds_left)

    def _show_left(self) -> None:
        minutes, seconds = divmod(self._seconds, 60)
        # Not inside an f-string: lupdate would not find the texts there.
        words = self.tr("Time left: {0}")
        self.left.setText(words.format(left_to_right(f"{minutes}:{seconds:02}")))

    @Slot()
    def _on_tick(self) -> None:
        self._show_left()
        if self._seconds == _SOON_OVER:
            announce(self, self.tr("The code expires in less than one minute."))
