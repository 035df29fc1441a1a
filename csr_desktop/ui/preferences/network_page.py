"""The preferences for the network: proxy, TLS and the client certificate."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog

from csr_desktop.settings.preferences.preferences import Settings
from csr_desktop.system.text import clean
from csr_desktop.ui.preferences.page import SettingsPage
from csr_desktop.ui.preferences.proxy_password import ProxyPasswordRow
from csr_desktop.ui.preferences.rows import ChoiceRow, SettingRow, TextRow
from csr_desktop.ui.widgets.basics import button, set_style_property
from csr_desktop.ui.widgets.controls import ChoiceList, row_of_widgets
from csr_desktop.ui.widgets.labelled_field import LabelledField
from csr_desktop.ui.widgets.line_edit import LineEdit

_THIS_PROXY, DIRECT = "address", "none"


class ProxyRow(SettingRow):
    """The system's proxy, none, or an address, which is submitted by Enter or leaving it."""

    def __init__(self) -> None:
        self.pick = ChoiceList()
        self.address = LineEdit()
        self._shown: str | None = None
        super().__init__("proxy", self.pick)
        self._address = LabelledField(self.address)
        self.address.setPlaceholderText("http://proxy.example:8080")
        self.column.insertWidget(2, self._address)
        self.pick.activated.connect(self._on_picked)
        self.address.editingFinished.connect(self.flush)
        self.retranslate()

    def retranslate(self) -> None:
        self._address.set_label(self.tr("Proxy U&RL"))
        self.set_label(self.tr("Pro&xy"))
        self.pick.offer(
            (
                ("system", self.tr("Use system settings")),
                ("none", self.tr("No proxy")),
                (_THIS_PROXY, self.tr("Manual")),
            )
        )

    def show_value(self, value: object) -> None:
        if value == self._shown:  # an address may be half typed
            return
        self._shown = str(value)
        is_address = self._shown not in ("system", "none")
        self.pick.setCurrentIndex(self.pick.findData(_THIS_PROXY if is_address else self._shown))
        if is_address and self.address.text() != self._shown:
            self.address.setText(self._shown)
            self.address.setCursorPosition(0)
        self._show_address()

    def keep_typed(self) -> None:
        self._shown = None  # so that it is submitted again
        self.is_unsaved = True

    def set_locked(self, *, locked: bool) -> None:
        super().set_locked(locked=locked)
        self.address.setReadOnly(locked)
        set_style_property(self.address, "locked", locked)

    def show_problem(self, sentence: str) -> None:
        super().show_problem(sentence)
        set_style_property(self.address, "wrong", bool(sentence))

    def _describe(self) -> None:
        super()._describe()
        self._address.set_hint(self.pick.accessibleDescription())

    def _show_address(self) -> None:
        self._address.setVisible(self.pick.currentData() == _THIS_PROXY)

    @Slot(int)
    def _on_picked(self) -> None:
        self._show_address()
        self.show_problem("")
        picked = self.pick.currentData()
        if picked == _THIS_PROXY:
            self.address.setFocus()
            self.flush()
        elif picked != self._shown:
            self._shown = str(picked)
            self.changed.emit(self.key, picked)

    @Slot()
    def flush(self) -> None:
        typed = clean(self.address.text())
        if self.pick.currentData() != _THIS_PROXY or self.is_locked:
            return
        if typed and typed != self._shown:
            self._shown = typed
            self.changed.emit(self.key, typed)


class CertificateRow(TextRow):
    """A file with the client certificate and its key."""

    def __init__(self) -> None:
        super().__init__("client_certificate")
        self.choose_button = button("")
        self.column.insertWidget(2, row_of_widgets(self.choose_button))
        self.choose_button.clicked.connect(self._on_choose_clicked)
        self.retranslate()

    def retranslate(self) -> None:
        hint = self.tr("PEM file with certificate and private key. Usually not needed.")
        self.set_label(self.tr("Client c&ertificate"), hint)
        self.line.setPlaceholderText(self.tr("None"))
        self.choose_button.setText(self.tr("Select a &file…"))
        words = self.tr("Select the client certificate file")
        self.choose_button.setAccessibleDescription(words)

    def set_locked(self, *, locked: bool) -> None:
        super().set_locked(locked=locked)
        self.choose_button.setEnabled(not locked)

    @Slot()
    def _on_choose_clicked(self) -> None:
        picker = QFileDialog(self, self.tr("Client certificate"))
        picker.setFileMode(QFileDialog.FileMode.ExistingFile)
        picker.setNameFilters([self.tr("PEM files (*.pem *.crt *.cer)"), self.tr("All files (*)")])
        picker.fileSelected.connect(self._on_file_selected)
        picker.open()

    @Slot(str)
    def _on_file_selected(self, path: str) -> None:
        self.line.setText(path)
        self.flush()


class NetworkPage(SettingsPage):
    """The settings for connections to sites.

    Signals:
        proxy_password_given(Secret): the proxy password; an empty one deletes it.
    """

    proxy_password_given = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._card = self.card()
        self.proxy = ProxyRow()
        self.add_row(self._card, self.proxy)
        self.proxy_user = TextRow("proxy_user", longest=256)
        self.add_row(self._card, self.proxy_user)
        self.proxy_password = ProxyPasswordRow()
        self.proxy_password.given.connect(self.proxy_password_given)
        self._card.column.addWidget(self.proxy_password)
        self._tls = ChoiceRow("minimum_tls")
        self._tls.offer((("1.2", "TLS 1.2"), ("1.3", "TLS 1.3")))
        self.add_row(self._card, self._tls)
        self.certificate = CertificateRow()
        self.add_row(self._card, self.certificate)
        self.finish()
        self.retranslate()

    @property
    def title(self) -> str:
        return self.tr("Network")

    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        has_proxy = settings.preferences.proxy != DIRECT
        self.proxy_user.setEnabled(has_proxy)
        self.proxy_password.setEnabled(has_proxy)

    def retranslate(self) -> None:
        super().retranslate()
        self._card.set_label(self.title, is_shown=False)
        hint = self.tr("Leave blank if your proxy doesn't need one")
        self.proxy_user.set_label(self.tr("Proxy &user name"), hint)
        hint = self.tr("Sites that only support older versions can't be used.")
        self._tls.set_label(self.tr("&Minimum TLS version"), hint)
