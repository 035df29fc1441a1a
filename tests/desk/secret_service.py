"""A made-up Secret Service with the faults of real ones, on a separate session bus."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from socket import SHUT_RDWR
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

NAME = "org.freedesktop.secrets"
ROOT = "/org/freedesktop/secrets"
ALIAS = f"{ROOT}/aliases/default"
COLLECTION = f"{ROOT}/collection/login"
UNLOCK, MAKE = f"{ROOT}/prompt/unlock", f"{ROOT}/prompt/make"
PROMPT = "org.freedesktop.Secret.Prompt"
ITEM = "org.freedesktop.Secret.Item"
ERROR = "org.freedesktop.DBus.Error"

Answer = tuple[str, tuple[Any, ...]]


class RefusedError(Exception):
    """A D-Bus error, by its name."""


@dataclass
class State:
    """What the service has, and how it behaves. A prompt is a dialog, which the user answers."""

    has_collection: bool = True
    is_locked: bool = False
    dismisses: bool = False
    """Whether the user dismisses each prompt."""
    refuses_items: bool = False
    replaces: bool = True
    """Whether a new item with the same attributes replaces the old one."""
    seconds: float = 0.0
    """Until each answer."""
    is_silent: bool = False
    """Whether it answers nothing."""
    prompts: list[str] = field(default_factory=list)
    """What the user was asked."""
    items: dict[str, tuple[dict[str, str], bytes]] = field(default_factory=dict)
    """Attributes and secrets, by path."""
    _numbers: Iterator[int] = field(default_factory=itertools.count)

    @property
    def secrets(self) -> list[str]:
        return [secret.decode() for _, secret in self.items.values()]

    def put(self, user: str, secret: str) -> None:
        """Store an item, as another program does."""
        self._add({"service": "csr-desktop", "username": user}, secret.encode())

    def _add(self, attributes: dict[str, str], secret: bytes) -> str:
        path = next(
            path for n in itertools.count() if (path := f"{COLLECTION}/{n}") not in self.items
        )
        self.items[path] = attributes, secret
        return path

    def find(self, attributes: dict[str, str]) -> list[str]:
        """The oldest first."""
        wanted = attributes.items()
        return [path for path, (given, _) in self.items.items() if wanted <= given.items()]

    def create(self, attributes: dict[str, str], secret: bytes, *, replaces: bool) -> str:
        if self.refuses_items:
            raise RefusedError(f"{ERROR}.Failed")
        same = [path for path, (given, _) in self.items.items() if given == attributes]
        if replaces and self.replaces and same:
            self.items[same[0]] = attributes, secret
            return same[0]
        return self._add(attributes, secret)

    def answer_prompt(self, path: str) -> tuple[bool, tuple[str, Any]]:
        """Whether the user dismissed it, and its result."""
        self.prompts.append(path.rpartition("/")[2])
        if not self.dismisses:
            self.has_collection, self.is_locked = True, False
        return self.dismisses, ("ao", [COLLECTION]) if path == UNLOCK else ("o", COLLECTION)


class Service:
    """Answers the calls of SecretStorage, on a separate thread."""

    def __init__(self, bus: DBusConnection, state: State) -> None:
        self._bus = bus
        self._state = state
        self._is_over = threading.Event()
        self._calls: dict[str, Callable[..., Answer]] = {
            "Get": self._get,
            "OpenSession": self._open_session,
            "CreateCollection": self._create_collection,
            "Unlock": self._unlock,
            "SearchItems": self._search_items,
            "CreateItem": self._create_item,
            "GetSecret": self._get_secret,
            "Delete": self._delete,
            "Prompt": self._prompt,
        }

    def run(self) -> None:
        """Answer until `stop`."""
        with suppress(ConnectionError, OSError):
            while True:
                call = self._bus.receive()
                if call.header.message_type is MessageType.method_call:
                    self._answer(call)

    def stop(self) -> None:
        self._is_over.set()
        self._bus.sock.shutdown(SHUT_RDWR)

    def _answer(self, call: Message) -> None:
        if self._state.is_silent or self._is_over.wait(self._state.seconds):
            return
        fields = call.header.fields
        path, member = fields[HeaderFields.path], fields[HeaderFields.member]
        try:
            signature, values = self._calls[member](path, *call.body)
        except RefusedError as error:
            self._bus.send(new_error(call, str(error), "s", ("made up",)))
            return
        self._bus.send(new_method_return(call, signature, values))
        if member == "Prompt":
            done = self._state.answer_prompt(path)
            self._bus.send(new_signal(DBusAddress(path, NAME, PROMPT), "Completed", "bv", done))

    def _get(self, path: str, _: str, name: str) -> Answer:
        is_there = path in self._state.items or (
            path in (ALIAS, COLLECTION) and self._state.has_collection
        )
        if not is_there:
            raise RefusedError(f"{ERROR}.UnknownObject")
        label, locked = ("s", "Made up"), ("b", self._state.is_locked)
        return "v", (label if name == "Label" else locked,)

    def _open_session(self, _: str, algorithm: str, __: object) -> Answer:
        if algorithm != "plain":
            raise RefusedError(f"{ERROR}.NotSupported")
        return "vo", (("s", ""), f"{ROOT}/session/0")

    def _create_collection(self, *_: object) -> Answer:
        return "oo", ("/", MAKE)

    def _unlock(self, _: str, paths: list[str]) -> Answer:
        return "aoo", (([], UNLOCK) if self._state.is_locked else (paths, "/"))

    def _search_items(self, _: str, attributes: dict[str, str]) -> Answer:
        return "ao", (self._state.find(attributes),)

    def _create_item(
        self, _: str, given: dict[str, Any], secret: tuple[Any, ...], replaces: bool
    ) -> Answer:
        _, attributes = given[f"{ITEM}.Attributes"]
        made = self._state.create(dict(attributes), bytes(secret[2]), replaces=replaces)
        return "oo", (made, "/")

    def _get_secret(self, path: str, session: str) -> Answer:
        return "(oayays)", ((session, b"", self._state.items[path][1], "text/plain"),)

    def _delete(self, path: str) -> Answer:
        del self._state.items[path]
        return "o", ("/",)

    def _prompt(self, *_: object) -> Answer:
        return "", ()


@contextmanager
def serving(address: str, state: State) -> Iterator[None]:
    """A Secret Service on the bus with this address."""
    with closing(open_dbus_connection(address)) as bus:
        Proxy(message_bus, bus).RequestName(NAME)
        service = Service(bus, state)
        thread = threading.Thread(target=service.run)
        thread.start()
        try:
            yield
        finally:
            service.stop()
            thread.join()
