"""From the key on screen to the customer: invitation, email, QR code, language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from urllib.request import urlopen

import pytest
from PySide6.QtCore import QByteArray, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QAccessible, QContextMenuEvent, QDesktopServices, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.sessions.outcome import Attempt, Created
from csr_desktop.settings.preferences.preferences import Preferences, Settings
from csr_desktop.system.paths import find_paths
from csr_desktop.ui.hand_over.controller import HandOverController
from csr_desktop.ui.language import Language
from csr_desktop.ui.outcome.key_card import KeyCard
from csr_desktop.ui.style.theme import Theme
from csr_desktop.ui.widgets.open_in_desktop import open_in_desktop
from csr_desktop.ui.widgets.text import grouped
from tests.support.events import process_events
from tests.support.rep import ACCOUNT, Rep, sessions_made, site_toml
from tests.support.system_browser import SystemBrowser

USUAL = {"rep_name": "", "invitation_language": "en", "invitations": {}, "join_page_hint": True}
CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Theme:
    return Theme(qapp)


class Mail:
    """Receives the addresses that would open an email program."""

    def __init__(self) -> None:
        self.addresses: list[str] = []
        self.opens = True

    def __call__(self, address: str) -> bool:
        self.addresses.append(address)
        return self.opens

    @property
    def fields(self) -> dict[str, str]:
        (address,) = self.addresses
        return {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}


@pytest.fixture
def mail(rep: Rep) -> Mail:
    mail = Mail()
    rep.desktop.features.hand_over.open_address = mail
    return mail


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def card_of(rep: Rep) -> KeyCard:
    return rep.window.outcome.key


def join_page_of(rep: Rep) -> str:
    site = rep.window.sites.picked_site
    assert site is not None
    return site.join_address


def prefers(rep: Rep, **changes: object) -> None:
    values: dict[str, object] = {**USUAL, **changes}
    rep.desktop.features.hand_over.set_preferences(**values)  # type: ignore[arg-type]


def picks(rep: Rep, language: str) -> None:
    card_of(rep).language.pick(language)


def creates(rep: Rep, case: str = "CASE-1042") -> str:
    rep.window.form.codes[0].set_text(case)
    rep.window.form.focus_first()
    rep.creates()
    return sessions_made(rep)[-1].key


def names_of_buttons(window: QWidget) -> dict[str, QPushButton]:
    """The buttons on screen by their accessible names."""
    return {
        QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name): button
        for button in window.findChildren(QPushButton)
        if button.isVisible()
    }


def named(window: QWidget, name: str) -> QPushButton:
    """The button of this name."""
    return names_of_buttons(window)[name]


# The invitation


def test_copy_invitation_gives_all_that_the_customer_needs(rep: Rep) -> None:
    prefers(rep, rep_name="Alexandra Müller")
    key = creates(rep)
    assert "\nCASE-1042 · Demo site · " in rep.words
    named(rep.window, "Copy invitation").click()

    lines = rep.clipboard.splitlines()
    assert f"Open this page: {join_page_of(rep)}" in lines
    assert f"Your session key: {rep.key_on_screen}" in lines
    assert rep.key_on_screen.replace(" ", "") == key
    assert "Reference: CASE-1042" in lines
    assert "never asks for your password" in rep.clipboard
    assert lines[-2:] == ["Alexandra Müller", "Demo site"]
    assert "Subject" not in rep.clipboard
    assert "Invitation copied" in rep.words


def test_enter_still_copies_the_key_and_tab_goes_on_to_the_rest(rep: Rep) -> None:
    rep.window.resize(1600, 772)
    key = creates(rep)
    rep.presses(Qt.Key.Key_Return)
    assert rep.clipboard == key
    names = []
    for _ in range(4):
        rep.presses(Qt.Key.Key_Tab)
        names.append(rep.focus.text() if isinstance(rep.focus, QPushButton) else "list")
    assert names == ["Copy invitation", "Open support site", "Dictate key", "More"]


def test_keys_are_copied_with_spaces_where_the_rep_wants_them(rep: Rep, mail: Mail) -> None:
    first = creates(rep, "CASE-1")
    key = creates(rep, "CASE-2")
    rep.window.apply_settings(Settings(Preferences(copy_with_spaces=True)))
    card_of(rep).copy_button.click()
    assert rep.clipboard == rep.key_on_screen == grouped(key)
    earlier = f"Copy {grouped(first)}"
    rep.qtbot.waitUntil(lambda: earlier in names_of_buttons(rep.window.recent))
    named(rep.window.recent, earlier).click()
    assert rep.clipboard == grouped(first)
    card_of(rep).support_site_button.click()
    assert rep.clipboard == key, "a page's field may not accept spaces"


def test_what_was_copied_last_is_what_the_card_says(rep: Rep) -> None:
    creates(rep)
    rep.presses(Qt.Key.Key_Return)
    assert "Copied" in rep.words.splitlines()
    card_of(rep).invitation_button.click()
    assert "Copied" not in rep.words.splitlines()
    creates(rep, "CASE-2")
    assert "copied" not in rep.words


def test_the_demos_join_page_exists(rep: Rep) -> None:
    key = creates(rep)
    with urlopen(f"{join_page_of(rep)}?key={key}") as page:
        assert "The key is right" in page.read().decode()


def test_without_a_name_and_a_case_their_lines_are_left_out(
    rep_of: Callable[[str], Rep], demo_server: DemoServer
) -> None:
    rep = rep_of(demo_server.url)
    rep.creates()
    card_of(rep).invitation_button.click()
    assert "Reference" not in rep.clipboard
    assert rep.clipboard.endswith("Kind regards,\nAcme Support")


def test_an_invitation_in_the_customers_language(rep: Rep) -> None:
    creates(rep)
    picks(rep, "de")
    card_of(rep).invitation_button.click()
    assert rep.clipboard.startswith("Guten Tag,")


def test_the_key_in_an_arabic_message_reads_as_it_is_typed(rep: Rep) -> None:
    key = creates(rep)
    picks(rep, "ar")
    card_of(rep).invitation_button.click()
    (line,) = (line for line in rep.clipboard.splitlines() if line.endswith(key[6:]))
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout = QTextLayout(line)
    layout.setTextOption(option)
    layout.beginLayout()
    shown = layout.createLine()
    layout.endLayout()
    start = line.index(key[:3])
    places = [shown.cursorToX(at)[0] for at in (start + 1, start + 5, start + 9)]  # type: ignore[index]
    assert places == sorted(places), "the groups stand from left to right"


def test_the_customer_s_language_is_the_window_s_unless_the_rep_has_set_another(
    rep: Rep, language: Language
) -> None:
    assert rep.desktop.features.settings.preferences.invitation_language == "window"
    prefers(rep, invitation_language="window")
    shown = card_of(rep).language
    assert shown.language == "en"
    language.speak("de")
    rep.qtbot.waitUntil(lambda: shown.language == "de")
    creates(rep, "CASE-1")
    picks(rep, "ja")
    language.speak("ar")
    rep.qtbot.waitUntil(lambda: "ar" in shown.usual)
    assert shown.language == "ja", "this customer's"
    creates(rep, "CASE-2")
    assert shown.language == "ar"
    prefers(rep, invitation_language="fr")
    assert shown.language == "fr"


def test_the_language_is_remembered_for_this_customer_only(rep: Rep) -> None:
    prefers(rep, invitation_language="fr")
    creates(rep, "CASE-1")
    language = card_of(rep).language
    assert language.language == "fr"

    picks(rep, "ja")
    creates(rep, "CASE-1")  # the first session failed: the same customer needs another
    assert language.language == "ja"
    creates(rep, "CASE-2")
    assert language.language == "fr"


def test_a_text_of_ones_own(rep: Rep) -> None:
    prefers(rep, invitations={"en": "Subject: Hi\nJoin with {key}", "de": "Schlüssel {key}"})
    creates(rep)
    card_of(rep).invitation_button.click()
    assert rep.clipboard == f"Join with {rep.key_on_screen}"


def test_a_text_that_cant_be_used_gives_way_to_the_built_in_one(rep: Rep) -> None:
    prefers(rep, invitations={"en": "Join with {kex}"})
    creates(rep)
    card_of(rep).invitation_button.click()
    assert "never asks for your password" in rep.clipboard
    assert "Unknown field {kex}" in rep.words
    assert "Invitation copied" in rep.words


def test_without_a_join_page_no_address_no_code_and_the_reason(
    rep_of: Callable[[str], Rep], demo_server: DemoServer
) -> None:
    rep = rep_of(demo_server.url)
    rep.types("CASE-1")
    rep.creates()
    card_of(rep).invitation_button.click()
    assert "http" not in rep.clipboard
    assert "Add one in Preferences" in rep.words

    card_of(rep).show_copied()
    assert "Add one in Preferences" not in rep.words
    card_of(rep).qr_code_button.click()
    assert rep.desktop.features.hand_over.qr_view is None
    assert "Add one in Preferences" in rep.words


def test_the_join_page_is_the_one_of_the_site_that_made_the_session(
    open_desktop: Callable[..., Rep],
    write_sites: Callable[[str], Path],
    memory_keyring: object,
    demo_server: DemoServer,
) -> None:
    sites = ""
    for name in ("acme", "zenith"):
        sites += f'[[sites]]\nname = "{name}"\nurl = "{demo_server.url}"\n{ACCOUNT}'
        sites += f'join_address = "https://{name}.example/join"\n'
    write_sites(sites)
    rep = open_desktop()
    shown = Attempt(1, "zenith", 13, {}, datetime.now(UTC), 0.2, Created("123456789"))
    rep.window.outcome.show_attempt(shown)
    card_of(rep).invitation_button.click()
    assert "https://zenith.example/join" in rep.clipboard
    rep.window.outcome.show_attempt(replace(shown, site="gone", attempt_id=2))
    card_of(rep).invitation_button.click()
    assert "example" not in rep.clipboard


def test_a_join_page_that_no_qr_code_can_hold_is_said(
    open_desktop: Callable[..., Rep],
    write_sites: Callable[[str], Path],
    memory_keyring: object,
    demo_server: DemoServer,
) -> None:
    page = "https://acme.example/" + "x" * 2409
    write_sites(
        f'[[sites]]\nname = "acme"\nurl = "{demo_server.url}"\n{ACCOUNT}join_address = "{page}"\n'
    )
    rep = open_desktop()
    rep.window.outcome.show_attempt(
        Attempt(1, "acme", 13, {}, datetime.now(UTC), 0.2, Created("123456789"))
    )
    card_of(rep).qr_code_button.click()
    assert rep.desktop.features.hand_over.qr_view is None
    assert "too long for a QR code" in rep.words


# Offscreen there is nothing to raise a menu over, and no keyboard to grab for it.
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_an_earlier_key_has_its_invitation_in_the_menu_of_its_row(rep: Rep) -> None:
    first = creates(rep, "CASE-1")
    creates(rep, "CASE-2")
    picks(rep, "ja")
    named_so = f"Copy {grouped(first)}"
    rep.qtbot.waitUntil(lambda: named_so in names_of_buttons(rep.window.recent))
    process_events()  # the row has its place
    copy = named(rep.window.recent, named_so)
    middle = copy.rect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, copy.mapToGlobal(middle))
    QApplication.sendEvent(copy, asked)

    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    rep.qtbot.keyClick(menu, Qt.Key.Key_I)
    assert first in rep.clipboard.replace(" ", "")
    assert "Reference: CASE-1" in rep.clipboard
    assert "Invitation copied" not in rep.words, "that is another session's card"
    labels = rep.window.recent.findChildren(QLabel)
    assert "Invitation copied" in [label.text() for label in labels if label.isVisible()]


# A missing join page


def test_a_missing_join_page_can_be_added_and_the_hint_ends_for_good(
    rep_of: Callable[[str], Rep], demo_server: DemoServer
) -> None:
    rep = rep_of(demo_server.url)
    rep.types("CASE-1")
    rep.creates()
    named(rep.window, "Add join page").click()
    preferences = rep.desktop.features.preferences
    assert preferences.window is not None
    page = preferences.window.sites
    rep.qtbot.waitUntil(lambda: page.editor is not None)
    assert page.editor is not None
    field = page.editor.entries["join_address"].field
    rep.qtbot.waitUntil(field.isVisible)
    assert page.editor.focusWidget() is field
    page.editor.reject()
    preferences.window.close()

    named(rep.window, "Don't show again").click()
    hint = card_of(rep).join_page_hint
    assert hint.isHidden()
    rep.waits()
    assert "join_page_hint = false" in find_paths(demo=False).preferences.read_text()
    rep.window.outcome.show_attempt(rep.attempts[0])
    assert hint.isHidden()


def test_no_join_page_is_missed_where_the_administrator_has_set_the_site(
    open_desktop: Callable[..., Rep], own_folders: object, demo_server: DemoServer
) -> None:
    policy = find_paths(demo=False).policies[0]
    policy.parent.mkdir(parents=True, exist_ok=True)
    policy.write_text(site_toml(demo_server.url), "utf-8")
    rep = open_desktop()
    shown = Attempt(1, "Acme Support", 13, {}, datetime.now(UTC), 0.2, Created("123456789"))
    rep.window.outcome.show_attempt(shown)
    assert card_of(rep).join_page_hint.isHidden()


# Mail


def test_email_opens_the_mail_program_with_the_same_text(rep: Rep, mail: Mail) -> None:
    creates(rep)
    card_of(rep).email_button.click()
    card_of(rep).invitation_button.click()
    assert mail.fields["subject"] == "Your support session with Demo site"
    assert mail.fields["body"] == rep.clipboard.replace("\n", "\r\n")
    assert mail.addresses[0].startswith("mailto:?")


def test_no_mail_program_is_said_in_place_with_the_other_way(rep: Rep, mail: Mail) -> None:
    creates(rep)
    mail.opens = False
    card_of(rep).email_button.click()
    assert "No email app found. Copy the invitation" in rep.words
    assert "Given" not in rep.words
    assert rep.focus is card_of(rep).invitation_button


def test_a_text_too_long_for_a_mail_address_goes_by_the_clipboard(rep: Rep, mail: Mail) -> None:
    prefers(rep, invitations={"en": "Key {key}\n" + "long " * 500})
    creates(rep)
    card_of(rep).email_button.click()
    assert mail.fields == {"subject": "Your support session with Demo site"}
    assert rep.clipboard.startswith(f"Key {rep.key_on_screen}")
    assert "paste it into a message" in rep.words
    assert "Invitation copied" in rep.words


def test_the_desktop_gets_the_address_as_it_was_written(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []

    def take(url: QUrl) -> bool:
        opened.append(url)
        return False

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    address = "mailto:?subject=A%20%26%20B%3F&body=%23%2B%25%0D%0A%C3%84%7B%7D%3D"
    assert open_in_desktop(address) is False
    assert opened[0].isValid()
    assert opened[0].toEncoded() == QByteArray(address.encode())


# The support site


def test_the_support_site_opens_with_the_key_on_the_clipboard(
    rep: Rep, system_browser: SystemBrowser
) -> None:
    system_browser.is_away = True
    rep.window.resize(1600, 772)
    key = creates(rep)
    named(rep.window, "Open support site").click()
    (opened,) = system_browser.opened
    assert rep.clipboard == key
    with urlopen(opened) as page:
        assert page.status == HTTPStatus.OK, "the demo site's own address"
    assert "Key copied, site opened" in rep.words


def test_the_support_page_of_the_site_that_made_the_session_gets_its_key(
    open_desktop: Callable[..., Rep],
    write_sites: Callable[[str], Path],
    memory_keyring: object,
    demo_server: DemoServer,
) -> None:
    write_sites(
        "".join(
            f'[[sites]]\nname = "{name}"\nurl = "{demo_server.url}"\n{ACCOUNT}'
            f'support_page = "https://{name}.example/host?key={{session_key}}"\n'
            for name in ("acme", "zenith")
        )
    )
    rep = open_desktop()
    mail = Mail()
    rep.desktop.features.hand_over.open_address = mail
    shown = Attempt(1, "zenith", 13, {}, datetime.now(UTC), 0.2, Created("123456789"))
    rep.window.outcome.show_attempt(shown)
    card_of(rep).support_site_button.click()
    assert mail.addresses == ["https://zenith.example/host?key=123456789"]
    mail.opens = False
    card_of(rep).support_site_button.click()
    assert "Couldn't open a browser" in rep.words
    rep.window.outcome.show_attempt(replace(shown, site="gone", attempt_id=2))
    card_of(rep).support_site_button.click()
    assert "gone is no longer one of your sites" in rep.words
    assert len(mail.addresses) == 2


# The whole card


@pytest.mark.parametrize(
    ("key", "modifiers", "happened"),
    [
        (Qt.Key.Key_I, CTRL, "invitation"),
        (Qt.Key.Key_E, CTRL_SHIFT, "mail"),
        (Qt.Key.Key_A, CTRL_SHIFT, "reading"),
        (Qt.Key.Key_J, CTRL, "QR code"),
        (Qt.Key.Key_O, CTRL_SHIFT, "mail"),
    ],
)
def test_shortcuts_hold_in_a_field_too(
    rep: Rep,
    mail: Mail,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier,
    happened: str,
) -> None:
    creates(rep)
    rep.window.form.focus_first()
    rep.qtbot.keyClick(rep.focus, key, modifiers)
    hand_over: HandOverController = rep.desktop.features.hand_over
    done: dict[str, Callable[[], bool]] = {
        "invitation": lambda: "never asks" in rep.clipboard,
        "mail": lambda: bool(mail.addresses),
        "reading": lambda: hand_over.reading is not None,
        "QR code": lambda: hand_over.qr_view is not None,
    }
    rep.qtbot.waitUntil(done[happened])
    for dialog in (hand_over.reading, hand_over.qr_view):
        if dialog is not None:
            rep.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
            assert not dialog.isVisible()


def test_large_digits_and_the_qr_code_leave_the_key_in_sight(rep: Rep) -> None:
    creates(rep)
    rep.window.move(0, 150)  # so that there is room above the key, on the small screen of tests
    card = card_of(rep)
    hand_over = rep.desktop.features.hand_over
    for way in (card.read_aloud_button, card.qr_code_button):
        way.click()
        dialog = hand_over.reading or hand_over.qr_view
        assert dialog is not None
        key = QRect(card.key_field.mapToGlobal(QPoint()), card.key_field.size())
        assert not key.intersects(dialog.frameGeometry()), way.text()
        dialog.reject()


def test_shortcuts_are_unique_and_stand_in_the_tooltips(rep: Rep) -> None:
    creates(rep)
    card = card_of(rep)
    ways = (
        card.invitation_button,
        card.email_button,
        card.read_aloud_button,
        card.qr_code_button,
        card.support_site_button,
    )
    keys = [way.shortcut().toString() for way in ways]
    keys += [a.shortcut().toString() for a in rep.window.actions() if not a.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))
    assert all(way.shortcut().toString() in way.toolTip() for way in ways)


def test_a_button_without_room_is_in_the_menu_and_keeps_its_keys(
    rep: Rep, system_browser: SystemBrowser
) -> None:
    system_browser.is_away = True
    rep.window.resize(520, 772)
    creates(rep)
    card, more = card_of(rep), named(rep.window, "More")
    assert card.invitation_button.isVisible()
    assert not card.support_site_button.isVisible()
    entries = {entry.text(): entry for entry in more.menu().actions() if entry.isVisible()}
    assert [*entries][-3:] == ["Email", "QR code", "Customer language: English"]
    assert "Copy invitation" not in entries
    keys = card.support_site_button.shortcut()
    entries["Open support site"].trigger()
    rep.qtbot.keySequence(rep.focus, keys)
    assert len(system_browser.opened) == 2
    rep.window.resize(1600, 772)
    rep.qtbot.waitUntil(card.support_site_button.isVisible)
    rep.qtbot.keySequence(rep.focus, keys)
    rep.qtbot.waitUntil(lambda: len(system_browser.opened) == 3)


def test_nothing_is_handed_over_without_a_key(rep: Rep, mail: Mail) -> None:
    rep.window.outcome.show_nothing()
    card = card_of(rep)
    before = rep.clipboard
    for asked in (
        card.invitation_asked,
        card.email_asked,
        card.read_aloud_asked,
        card.qr_code_asked,
        card.support_site_asked,
    ):
        asked.emit()
    hand_over = rep.desktop.features.hand_over
    assert (rep.clipboard, mail.addresses) == (before, [])
    assert (hand_over.reading, hand_over.qr_view) == (None, None)


@pytest.mark.parametrize(
    ("width", "scale"), [(420, 1), (520, 1), (520, 2), (800, 1), (800, 2), (1600, 1)]
)
@pytest.mark.usefixtures("right_to_left")
def test_the_row_begins_at_the_right(rep: Rep, qapp: QApplication, width: int, scale: int) -> None:
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    qapp.setFont(font)
    rep.window.resize(width, 760)
    creates(rep, "CASE-" + "1" * 100)
    card = card_of(rep)
    card.show_done("Invitation copied", "A sentence. " * 20)
    process_events()
    assert rep.window.width() == width
    _check_places(card)


def _check_places(card: KeyCard) -> None:
    row = card.copy_button.parentWidget()
    assert row is not None
    places = [w.geometry() for w in row.children() if isinstance(w, QPushButton) and w.isVisible()]
    assert len(places) >= 2
    assert card.copy_button.geometry().right() == row.rect().right(), "right-to-left"
    for number, place in enumerate(places):
        assert row.rect().contains(place)
        assert not any(place.intersects(other) for other in places[:number])
    assert card.rect().contains(row.geometry())


@pytest.mark.parametrize("size", [(520, 500), (800, 500), (520, 600)])
def test_a_low_window_cuts_neither_key_nor_buttons(rep: Rep, size: tuple[int, int]) -> None:
    rep.window.resize(*size)
    creates(rep, "CASE-1")
    creates(rep, "CASE-2")
    card = card_of(rep)
    card.show_problem("No email app found. Copy the invitation and paste it into a message.")
    process_events()
    assert (rep.window.width(), rep.window.height()) == size
    assert card.key_field.height() >= card.key_field.minimumHeight()
    shown = [w for w in card.findChildren(QWidget) if w.isVisible()]
    places = [QRect(w.mapTo(rep.window, QPoint(0, 0)), w.size()) for w in shown]
    assert all(rep.window.rect().contains(place) for place in places)
    for label in (w for w in shown if isinstance(w, QLabel) and w.wordWrap()):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
    assert rep.window.form.create_button.isVisible()


def test_a_long_sentence_makes_a_low_window_grow(rep: Rep) -> None:
    rep.window.resize(520, 500)
    creates(rep)
    card = card_of(rep)
    for sentences in (10, 30):
        card.show_problem("A sentence that the rep must read. " * sentences)
        process_events()
        assert card.key_field.height() >= card.key_field.minimumHeight()
        assert card.height() >= card.height_at(card.width())
    card.show_copied()
    process_events()
    rep.window.resize(520, 500)
    process_events()
    assert rep.window.height() == 500


def test_the_form_does_not_jump_when_the_key_appears(rep: Rep) -> None:
    process_events()
    before = rep.window.form.height()
    creates(rep)
    process_events()
    assert rep.window.form.height() == before
