"""The code is in one piece, however narrow its place is."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from csr_desktop.system import clock
from csr_desktop.ui.sign_in.device_code_view import DeviceCodeView
from csr_desktop.webex.oauth.device import DeviceCode
from csr_desktop.webex.secret import Secret

PAGE = "https://webex.example/device"


@pytest.mark.parametrize("width", [320, 900])
def test_the_code_is_on_one_line(width: int, qtbot: QtBot) -> None:
    until = clock.now() + 300
    view = DeviceCodeView(DeviceCode(Secret("-"), "119169", PAGE, f"{PAGE}?code=119169", until))
    qtbot.addWidget(view)
    view.resize(width, 600)
    with qtbot.waitExposed(view):
        view.show()
    lines = view.digits.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: view.digits.heightForWidth(view.digits.width()) < 2 * lines)
