"""The preferences: what a rep can set, and what an administrator can set for every rep."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from csr_desktop.settings.preferences.look import Appearance
from csr_desktop.settings.toml.file import SourceLocation
from csr_desktop.system.languages import LanguageCode


class Preferences(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Every preference with its built-in value. docs/settings.md prints each Meta's description."""

    language: Annotated[
        Literal["system", LanguageCode],
        Meta(description="The language of the window. `system`: the desktop's language."),
    ] = "system"
    appearance: Annotated[
        Appearance,
        Meta(
            description="Light, dark or high contrast. High contrast is light or dark like "
            "the desktop. `system`: everything like the desktop."
        ),
    ] = "system"
    always_on_top: Annotated[bool, Meta(description="Keep the window on top of others.")] = False
    remember_place: Annotated[bool, Meta(description="Open the window where it was closed.")] = True
    tray_icon: Annotated[
        bool, Meta(description="Show a tray icon. Its menu contains New session.")
    ] = False
    notifications: Annotated[
        bool,
        Meta(
            description="Show a notification when a request ends while another window is in front."
        ),
    ] = True
    copy_with_spaces: Annotated[
        bool,
        Meta(
            description="Copy session keys with spaces, as they are shown. Otherwise only the "
            "digits are copied."
        ),
    ] = False
    remember_codes: Annotated[
        bool,
        Meta(description="Suggest previously entered values for tracking codes."),
    ] = True
    rep_name: Annotated[str, Meta(max_length=128, description="The rep's name in invitations.")] = (
        ""
    )
    invitation_language: Annotated[
        Literal["window", LanguageCode],
        Meta(
            description="The customers' usual language, for invitations and dictation. "
            "`window`: the window's language."
        ),
    ] = "window"
    invitations: Annotated[
        dict[str, str],
        Meta(
            description="The invitation's text for each language, such as `en`. Languages that "
            "are not listed use the built-in text. The table counts as one value."
        ),
    ] = {}
    join_page_hint: Annotated[
        bool,
        Meta(description="Suggest adding a join page when the site of a new session has none."),
    ] = True
    keep_sessions_days: Annotated[
        int,
        Meta(ge=0, le=36500, description="Days after which a session is deleted. 0: never."),
    ] = 0
    store_passwords: Annotated[
        bool, Meta(description="Allow passwords to be saved in the system keyring.")
    ] = True
    minimum_tls: Annotated[Literal["1.2", "1.3"], Meta(description="The minimum TLS version.")] = (
        "1.2"
    )
    proxy: Annotated[
        str,
        Meta(
            description="`system`: the system's settings. `none`: no proxy. Or an address such "
            "as http://proxy.example:8080. Don't enter a password here: it belongs in the keyring."
        ),
    ] = "system"
    proxy_user: Annotated[
        str,
        Meta(
            max_length=256,
            description="The user name for the proxy server, if it needs one. The password is "
            "in the keyring: service `csr-desktop`, user name `<proxy_user>@<host:port>`.",
        ),
    ] = ""
    client_certificate: Annotated[
        str,
        Meta(
            description="The full path of a PEM file with a client certificate and its key, for "
            "sites or proxy servers that ask for one."
        ),
    ] = ""


class OwnTexts(dict[str, str]):
    """The invitations as the rep wants them now; `before`: as they were when the rep opened them.

    The rep changed what differs between the two. Texts in other languages stay as they are.
    """

    def __init__(self, texts: Mapping[str, str], before: Mapping[str, str]) -> None:
        super().__init__(texts)
        self.before = dict(before)


class Origin(StrEnum):
    """Where a preference's value comes from."""

    BUILT_IN = "default"
    POLICY_DEFAULT = "policy.toml, default"
    PREFERENCES = "preferences.toml"
    POLICY_FORCED = "policy.toml, forced"


@dataclass(frozen=True)
class Settings:
    """The effective values, and the origin of each one that is not built in."""

    preferences: Preferences = field(default_factory=Preferences)
    origins: Mapping[str, Origin] = field(default_factory=dict)
    locations: Mapping[str, SourceLocation] = field(default_factory=dict)

    def origin(self, key: str) -> Origin:
        """Where a preference's value comes from."""
        return self.origins.get(key, Origin.BUILT_IN)

    def is_locked(self, key: str) -> bool:
        """Whether the administrator has forced it for every rep."""
        return self.origin(key) is Origin.POLICY_FORCED
