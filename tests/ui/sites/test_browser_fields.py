"""The site editor for a site with single sign-on: its integration instead of a password."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from csr_desktop.settings.sites.file import SitesFile
from csr_desktop.settings.sites.oauth import OAuth
from csr_desktop.ui.sites.editor import SiteEditor
from csr_desktop.ui.sites.oauth_fields import OAuthFields
from csr_desktop.webex.secret import Secret
from tests.support.accessibility import name_of, stops
from tests.support.events import activate
from tests.support.sites import FULL, saved
from tests.ui.every_view.mnemonics import check_mnemonics

REDIRECT = "http://127.0.0.1:5000/authorize"
OAUTH = OAuth(
    client_id="C1",
    client_secret=Secret("geheim"),
    redirect_uri=REDIRECT,
    scope="spark:all spark:kms",
    base_url="https://api-usgov.webex.com/v1",
    people_url="https://people.example/me",
    token_use="access token",
)
BROWSER = msgspec.structs.replace(FULL, authentication="browser", oauth=OAUTH)


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    yield made
    delete(made)


def shown(qtbot: QtBot, editor: SiteEditor) -> SiteEditor:
    editor.open()
    activate(qtbot, editor)
    return editor


@pytest.fixture
def editor(parent: QWidget, qtbot: QtBot) -> SiteEditor:
    return shown(qtbot, SiteEditor(parent, BROWSER))


@pytest.fixture
def new(parent: QWidget, qtbot: QtBot) -> SiteEditor:
    return shown(qtbot, SiteEditor(parent))


def choose(editor: SiteEditor, authentication: str) -> None:
    field = editor.form.authentication.field
    field.setCurrentIndex(field.findData(authentication))


def fields(editor: SiteEditor) -> OAuthFields:
    return editor.form.oauth


def test_nothing_is_lost_that_was_not_touched(editor: SiteEditor) -> None:
    assert not editor.is_changed
    assert saved(editor) == (BROWSER, Secret(""))


def test_it_shows_the_integration_and_no_secret(editor: SiteEditor) -> None:
    assert fields(editor).isVisible()
    assert fields(editor).client_id.field.text() == "C1"
    assert fields(editor).client_secret.field.text() == ""
    assert fields(editor).client_secret.field.echoMode() is QLineEdit.EchoMode.Password
    assert fields(editor).redirect_uri.field.text() == REDIRECT
    assert not editor.entries["password"].isVisible()


def test_every_field_of_it_can_be_changed(editor: SiteEditor) -> None:
    fields(editor).client_id.field.setText(" C2 ")
    fields(editor).client_secret.field.setText("neu")
    fields(editor).redirect_uri.field.setText("http://[::1]:1/")
    fields(editor).token_use.field.setCurrentIndex(0)
    made = saved(editor)
    assert made is not None
    assert made[0].oauth == msgspec.structs.replace(
        OAUTH,
        client_id="C2",
        client_secret=Secret(""),
        redirect_uri="http://[::1]:1/",
        token_use="session ticket",
    )
    assert made[1] == Secret("neu")


def test_a_secret_of_the_settings_goes_with_its_client_id(editor: SiteEditor) -> None:
    fields(editor).client_id.field.setText("C2")
    made = saved(editor)
    assert made is not None
    assert made[0].oauth is not None
    assert not made[0].oauth.client_secret


def test_another_secret_replaces_that_of_the_settings(editor: SiteEditor) -> None:
    fields(editor).client_secret.field.setText("neu")
    assert editor.is_changed
    made = saved(editor)
    assert made is not None
    assert made[0].oauth is not None
    assert not made[0].oauth.client_secret
    assert made[1] == Secret("neu")


def test_a_new_site_asks_for_a_password_or_for_an_integration(new: SiteEditor) -> None:
    for key, text in (("name", "Acme"), ("url", "acme.webex.com")):
        new.entries[key].field.setText(text)
    assert new.entries["webex_id"].label.text().endswith("*")
    choose(new, "browser")
    assert not new.entries["password"].isVisible()
    assert not new.entries["webex_id"].label.text().endswith("*")
    assert new.entries["webex_id"].field.placeholderText() == "Optional. Read from your sign-in"
    fields(new).client_id.field.setText("C9")
    fields(new).redirect_uri.field.setText(REDIRECT)
    made = saved(new)
    assert made is not None
    site, secret = made
    assert (site.authentication, site.webex_id, site.site_name) == ("browser", "", "acme")
    assert site.oauth == OAuth(client_id="C9", redirect_uri=REDIRECT)
    assert secret == Secret("")


def test_back_to_the_password_nothing_of_the_integration_is_kept(new: SiteEditor) -> None:
    for key, text in (("name", "Acme"), ("url", "acme.webex.com"), ("webex_id", "rep")):
        new.entries[key].field.setText(text)
    choose(new, "browser")
    fields(new).client_secret.field.setText("geheim")
    choose(new, "password")
    assert not fields(new).isVisible()
    assert saved(new) is None, "a password is asked for"
    new.entries["password"].field.setText("hunter2")
    made = saved(new)
    assert made is not None
    assert (made[0].oauth, made[1]) == (None, Secret("hunter2"))


def test_a_site_by_password_keeps_its_table_for_later(parent: QWidget, qtbot: QtBot) -> None:
    site = msgspec.structs.replace(BROWSER, authentication="password")
    assert saved(shown(qtbot, SiteEditor(parent, site))) == (site, Secret(""))


@pytest.mark.parametrize(
    ("key", "text", "sentence"),
    [
        ("redirect_uri", "https://acme.example/", "a URL on this computer with a port"),
        ("client_id", "", ""),
    ],
)
def test_what_is_wrong_is_said_at_its_field(
    editor: SiteEditor, key: str, text: str, sentence: str
) -> None:
    field = fields(editor).fields[f"oauth.{key}"].control
    assert isinstance(field, QLineEdit)
    field.setText(text)
    assert (saved(editor) is None) is bool(sentence)
    assert sentence in field.accessibleDescription()
    assert field.hasFocus() is bool(sentence)


def test_what_whoever_saves_it_says_stands_at_its_field(new: SiteEditor, tmp_path: Path) -> None:
    """An empty client ID may be the administrator's: only the file shows it."""
    for key, text in (("name", "Acme"), ("url", "acme.webex.com")):
        new.entries[key].field.setText(text)
    choose(new, "browser")
    made = saved(new)
    assert made is not None
    with pytest.raises(ValueError, match="client ID") as refused:
        SitesFile(tmp_path / "sites.toml").add(made[0])
    new.show_problem(refused.value.key, refused.value.sentence)  # type: ignore[attr-defined]
    field = fields(new).client_id.field
    assert field.hasFocus()
    assert "Enter the client ID" in field.accessibleDescription()
    new.show_problem("oauth.scope", "Wrong.")
    assert "Wrong." in field.accessibleDescription()
    new.show_problem("", "")
    assert "Wrong." not in field.accessibleDescription()


def test_an_empty_new_site_takes_the_administrator_s(new: SiteEditor, tmp_path: Path) -> None:
    file = SitesFile(tmp_path / "sites.toml")
    shared = '[oauth]\nclient_id = "C1"\nbase_url = "https://gov.example/v1"\n'
    file.path.write_text(f'{shared}redirect_uri = "{REDIRECT}"\n')
    for key, text in (("name", "Acme"), ("url", "acme.webex.com")):
        new.entries[key].field.setText(text)
    choose(new, "browser")
    fields(new).redirect_uri.field.setText("http://[::1]:9/")
    made = saved(new)
    assert made is not None
    file.add(made[0])
    ((site,), _) = file.load()
    expected = {"client_id": "C1", "base_url": "https://gov.example/v1"}
    assert site.oauth == msgspec.structs.replace(
        OAuth(), redirect_uri="http://[::1]:9/", **expected
    )
    assert file.path.read_text().count("client_id") == 1


def test_the_redirect_uri_is_copied_as_it_is(editor: SiteEditor, said: list[str]) -> None:
    copy = fields(editor).copy
    copy.button.click()
    assert QGuiApplication.clipboard().text() == REDIRECT
    assert copy._done.isVisible()
    assert said == ["Copied"]
    QGuiApplication.clipboard().setText("something else")
    assert not copy._done.isVisible()


def test_secrets_go_with_the_editor(editor: SiteEditor) -> None:
    field = fields(editor).client_secret.field
    field.setText("geheim")
    texts: list[str] = []
    field.textChanged.connect(texts.append)
    editor.discard()
    assert texts == [""]


def test_every_field_has_a_name_and_a_letter_of_its_own(editor: SiteEditor) -> None:
    for section in editor.form.sections.values():
        section.unfold()
    names = [name_of(widget) for widget in stops(editor)]
    assert all(names)
    assert len(names) == len(set(names)), "none twice"
    first = names.index("WebEx ID")
    assert names[first : first + 8] == [
        "WebEx ID",
        "Sign-in method",
        "Client ID",
        "Client secret",
        "Redirect URI",
        "Use token for",
        "Copy redirect URI",
        "Test connection",
    ]
    assert list(check_mnemonics(editor)) == []
