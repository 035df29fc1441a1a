"""A keyring that starts later, and one that has two passwords for one account."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

import keyring
import keyring.backend
import keyring.backends.fail
import pytest

from csr_desktop.sessions.credentials import system_keyring, unlocked_keyring
from csr_desktop.sessions.credentials.passwords import Passwords
from csr_desktop.sessions.credentials.system_keyring import NotKeptError
from csr_desktop.sessions.network import proxy_passwords as proxy_passwords_module
from csr_desktop.sessions.network.proxy_passwords import ProxyPasswords
from csr_desktop.sessions.outcome import LocalCause
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.secret import Secret
from tests.sessions.conftest import ACME, FakeKeyring
from tests.support.credentials import ENTRY, SESAME, settled

PROXY_ENTRY = ("csr-desktop", "rep@proxy.example:8080")
Use = Callable[[keyring.backend.KeyringBackend], keyring.backend.KeyringBackend]


class Items(FakeKeyring):
    """Like gnome-keyring: an item of another program remains, and is found first."""

    def __init__(self, *, obeys: bool = True) -> None:
        super().__init__()
        self.items: dict[tuple[str, str], list[list[str]]] = defaultdict(list)
        self._obeys = obeys

    def put_by_another(self, entry: tuple[str, str], password: str) -> None:
        self.items[entry].append(["another", password])

    def get_password(self, service: str, username: str) -> str | None:
        found = self.items[service, username]
        return found[0][1] if found else None

    def set_password(self, service: str, username: str, password: str) -> None:
        items = self.items[service, username]
        ours = next((item for item in items if item[0] == "ours"), None)
        if ours is None:
            items.append(["ours", password])
        else:
            ours[1] = password

    def delete_password(self, service: str, username: str) -> None:
        if self._obeys:
            del self.items[service, username][0]


# --- A keyring that starts after the program -----------------------------------------------------


@pytest.fixture
def starts_later(use_keyring: Use, monkeypatch: pytest.MonkeyPatch) -> Callable[[], FakeKeyring]:
    """There is no keyring, until this is called."""
    use_keyring(keyring.backends.fail.Keyring())

    def start() -> FakeKeyring:
        started = FakeKeyring()
        monkeypatch.setattr(keyring.core, "init_backend", lambda: keyring.set_keyring(started))
        return started

    return start


def test_a_keyring_that_starts_after_the_program_is_seen(starts_later):
    passwords = Passwords()
    assert passwords.get(ACME, Cancellation()) is LocalCause.NO_KEYRING
    starts_later().passwords[ENTRY] = "sesame-4711"
    assert passwords.get(ACME, Cancellation()) == SESAME


def test_it_keeps_what_is_typed_then(starts_later):
    passwords = Passwords()
    passwords.remember(ACME, SESAME, keep=True)
    assert not settled(passwords)
    started = starts_later()
    passwords.remember(ACME, SESAME, keep=True)
    assert settled(passwords)
    assert started.passwords == {ENTRY: "sesame-4711"}


def test_it_gives_the_proxy_s_password(starts_later, monkeypatch):
    monkeypatch.setattr(proxy_passwords_module, "AGAIN_SECONDS", 0.0)
    passwords = ProxyPasswords()
    assert passwords.get("rep", "proxy.example:8080", Cancellation()) is None
    starts_later().passwords[PROXY_ENTRY] = "secret"
    assert passwords.get("rep", "proxy.example:8080", Cancellation()) == Secret("secret")


def test_keyring_itself_looks_again(monkeypatch):
    """Its list of usable back ends lasts forever, too."""
    before = keyring.get_keyring()
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    keyring.core.init_backend()
    keyring.backend.get_all_keyring()
    try:
        with pytest.raises(system_keyring.NoUsableKeyringError):
            system_keyring.system_keyring()
        monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
        monkeypatch.setattr(Later, "is_there", True)
        assert isinstance(system_keyring.system_keyring(), Later)
    finally:
        monkeypatch.setattr(Later, "is_there", False)
        keyring.backend.get_all_keyring.reset()
        keyring.set_keyring(before)


class Later(FakeKeyring):
    is_there = False

    class _Priority:
        def __get__(self, _: object, owner: type[Later]) -> float:
            if not owner.is_there:
                raise RuntimeError
            return 100.0

    priority = _Priority()


# --- Two passwords of one account ----------------------------------------------------------------


@pytest.fixture
def items(use_keyring: Use) -> Items:
    backend = Items()
    use_keyring(backend)
    return backend


def test_what_was_typed_is_what_the_keyring_answers_from_then_on(items):
    items.put_by_another(ENTRY, "old")
    passwords = Passwords()
    passwords.remember(ACME, SESAME, keep=True)
    assert settled(passwords)
    assert not passwords.holds(ACME)
    assert passwords.get(ACME, Cancellation()) == SESAME
    assert items.items[ENTRY] == [["ours", "sesame-4711"]]


def test_the_proxy_s_too(items):
    items.put_by_another(PROXY_ENTRY, "old")
    kept = ProxyPasswords().remember("rep", "proxy.example:8080", SESAME, Cancellation(), keep=True)
    assert kept
    again = ProxyPasswords()
    assert again.get("rep", "proxy.example:8080", Cancellation()) == SESAME


def test_deleting_deletes_all(items):
    items.put_by_another(ENTRY, "old")
    items.put_by_another(ENTRY, "older")
    items.set_password(*ENTRY, "ours")
    passwords = Passwords()
    passwords.delete(ACME)
    assert passwords.finish(5)
    assert items.items[ENTRY] == []


def test_a_keyring_that_keeps_the_old_one_has_not_taken_the_new(use_keyring):
    backend = Items(obeys=False)
    use_keyring(backend)
    backend.put_by_another(ENTRY, "old")
    passwords = Passwords()
    passwords.remember(ACME, SESAME, keep=True)
    assert not settled(passwords)
    assert passwords.get(ACME, Cancellation()) == SESAME, "it counts in this run"
    with pytest.raises(NotKeptError):
        system_keyring.delete(ACME.account)


# --- The proxy's password and a locked keyring ---------------------------------------------------


def test_a_dismissed_dialog_is_not_opened_again_but_an_open_keyring_is_asked(
    use_keyring, monkeypatch
):
    monkeypatch.setattr(proxy_passwords_module, "AGAIN_SECONDS", 0.0)
    backend = FakeKeyring(RuntimeError())
    use_keyring(backend)
    passwords = ProxyPasswords()
    for _ in range(3):
        assert passwords.get("rep", "proxy.example:8080", Cancellation()) is None
    assert backend.asked == [PROXY_ENTRY]
    backend.error = None
    backend.passwords[PROXY_ENTRY] = "secret"
    monkeypatch.setattr(unlocked_keyring, "_QUIET", (FakeKeyring.__module__,))
    assert passwords.get("rep", "proxy.example:8080", Cancellation()) == Secret("secret")


def test_a_refused_one_makes_room_for_another_in_the_keyring(fake_keyring, monkeypatch):
    monkeypatch.setattr(proxy_passwords_module, "AGAIN_SECONDS", 0.0)
    fake_keyring.passwords[PROXY_ENTRY] = "old\n"
    passwords = ProxyPasswords()
    assert passwords.get("rep", "proxy.example:8080", Cancellation()) == Secret("old")
    passwords.refuse("rep", "proxy.example:8080")
    assert passwords.get("rep", "proxy.example:8080", Cancellation()) is None
    fake_keyring.passwords[PROXY_ENTRY] = "new"
    assert passwords.get("rep", "proxy.example:8080", Cancellation()) == Secret("new")


# --- A keyring with some answers that are empty, or not text --------------------------------------


class Garbled(FakeKeyring):
    """Like KWallet: some of its answers are empty, or not text."""

    def __init__(self, *answers: str | bytes) -> None:
        super().__init__()
        self._answers = list(answers)

    def get_password(self, service: str, username: str) -> str | None:
        if self._answers:
            answer = self._answers.pop(0)
            return answer.decode() if isinstance(answer, bytes) else answer
        return super().get_password(service, username)


@pytest.mark.parametrize("answers", [("",), (b"\xff",), ("", b"\xff"), (b"\xff", b"\xff")])
def test_an_answer_that_can_t_be_right_is_asked_for_again(
    use_keyring: Use, answers: tuple[str | bytes, ...]
) -> None:
    backend = Garbled(*answers)
    backend.passwords[ENTRY] = SESAME.reveal()
    use_keyring(backend)
    assert Passwords().get(ACME, Cancellation()) == SESAME


def test_nonsense_every_time_is_a_keyring_that_fails(use_keyring: Use) -> None:
    use_keyring(Garbled(*[b"\xff"] * 20))
    assert isinstance(Passwords().get(ACME, Cancellation()), LocalCause)
