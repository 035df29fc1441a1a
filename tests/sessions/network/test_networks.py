"""The network follows the settings, and the proxy's password goes where it belongs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from csr_desktop.sessions.network.clients import Clients
from csr_desktop.sessions.network.networks import Kept, Networks
from csr_desktop.settings.preferences.preferences import Origin, Preferences, Settings
from csr_desktop.settings.sites.site import Site
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.faults import Cause
from csr_desktop.webex.secret import Secret
from tests.support.memory_keyring import MemoryKeyring

URL = "https://acme.invalid/WBXService/XMLService"
PROXY = "http://proxy.example:8080"
SITE = Site(name="Acme", url=URL, webex_id="hostid", site_id="0000")
ENTRY = ("csr-desktop", "rep@proxy.example:8080")


@pytest.fixture
def clients() -> Iterator[Clients]:
    with closing(Clients()) as made:
        yield made


def wanting(**values: object) -> Settings:
    return Settings(Preferences(**values))  # type: ignore[arg-type]


def test_a_change_reaches_the_connections_and_no_change_leaves_them(clients: Clients) -> None:
    networks = Networks(clients)
    networks.apply_settings(wanting())
    first = clients.of(SITE)
    networks.apply_settings(wanting(rep_name="Ann"))
    assert clients.of(SITE) is first
    networks.apply_settings(wanting(minimum_tls="1.3"))
    assert clients.of(SITE) is not first
    assert clients.of(SITE)._connection._network.minimum_tls == "1.3"


@pytest.mark.parametrize("origin", [Origin.POLICY_FORCED, Origin.PREFERENCES])
def test_who_can_change_the_client_certificate(clients: Clients, origin: Origin) -> None:
    networks = Networks(clients)
    preferences = Preferences(client_certificate="/nowhere/rep.pem")
    networks.apply_settings(Settings(preferences, {"client_certificate": origin}))
    problem = clients.of(SITE).warm(1, Cancellation())
    assert problem is not None
    is_policy = problem.cause is Cause.CLIENT_CERTIFICATE_OF_POLICY
    assert is_policy is (origin is Origin.POLICY_FORCED)


@pytest.mark.parametrize(("keep", "kept"), [(True, Kept.IN_KEYRING), (False, Kept.IN_MEMORY)])
def test_the_password_goes_to_the_keyring_or_stays_in_memory(
    clients: Clients, memory_keyring: MemoryKeyring, keep: bool, kept: Kept
) -> None:
    networks = Networks(clients)
    networks.apply_settings(wanting(proxy=PROXY, proxy_user="rep"))
    before = clients.of(SITE)
    secret = Secret("geheim")
    assert networks.remember_proxy_password(URL, secret, Cancellation(), keep=keep) is kept
    assert (memory_keyring.passwords == {ENTRY: "geheim"}) is keep
    assert networks.proxy_passwords.get("rep", "proxy.example:8080", Cancellation()) == secret
    assert clients.of(SITE) is not before
    forgotten = networks.remember_proxy_password(URL, Secret(""), Cancellation(), keep=True)
    assert forgotten is Kept.FORGOTTEN
    assert memory_keyring.passwords == {}


def test_the_password_of_a_user_in_the_environment_s_address(
    clients: Clients, memory_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", "rep@proxy.example:8080")
    networks = Networks(clients)
    networks.apply_settings(wanting())
    secret = Secret("geheim")
    kept = networks.remember_proxy_password(URL, secret, Cancellation(), keep=True)
    assert kept is Kept.IN_KEYRING
    assert memory_keyring.passwords == {ENTRY: "geheim"}


def test_an_unusable_proxy_gets_no_password(
    clients: Clients, memory_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", "socks5://rep@proxy.example:8080")
    networks = Networks(clients)
    networks.apply_settings(wanting(proxy_user="rep"))
    kept = networks.remember_proxy_password(URL, Secret("geheim"), Cancellation(), keep=True)
    assert kept is Kept.NO_PROXY
    assert memory_keyring.passwords == {}


@pytest.mark.usefixtures("no_keyring")
def test_a_keyring_that_does_not_take_it(clients: Clients) -> None:
    networks = Networks(clients)
    networks.apply_settings(wanting(proxy=PROXY, proxy_user="rep"))
    kept = networks.remember_proxy_password(URL, Secret("geheim"), Cancellation(), keep=True)
    assert kept is Kept.IN_MEMORY


@pytest.mark.parametrize(
    ("values", "kept"), [({"proxy": PROXY}, Kept.NO_NAME), ({"proxy": "none"}, Kept.NO_PROXY)]
)
def test_what_is_missing(
    clients: Clients, memory_keyring: MemoryKeyring, values: dict[str, str], kept: Kept
) -> None:
    networks = Networks(clients)
    networks.apply_settings(wanting(**values))
    secret = Secret("geheim")
    assert networks.remember_proxy_password(URL, secret, Cancellation(), keep=True) is kept
    assert memory_keyring.passwords == {}
