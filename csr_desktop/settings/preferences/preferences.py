"""What a rep can choose, and what an administrator can choose for every rep."""

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
    """Every preference with its built-in value. Each Meta's description is the guide's text."""

    language: Annotated[
        Literal["system", LanguageCode],
        Meta(description="The language of the window; `system`: the desktop's."),
    ] = "system"
    appearance: Annotated[
        Appearance,
        Meta(
            description="Light, dark, or high contrast, which is light or dark as the desktop; "
            "`system`: all as the desktop."
        ),
    ] = "system"
    always_on_top: Annotated[bool, Meta(description="Keep the window above all others.")] = False
    remember_place: Annotated[bool, Meta(description="Open the window where it was closed.")] = True
    tray_icon: Annotated[
        bool, Meta(description="Show an icon in the system's tray, with New session in its menu.")
    ] = False
    notifications: Annotated[
        bool,
        Meta(description="Notify when a request ends while another window is in front."),
    ] = True
    remember_codes: Annotated[
        bool,
        Meta(description="Offer the values that were typed before while a code is typed."),
    ] = True
    rep_name: Annotated[str, Meta(max_length=128, description="The rep's name in invitations.")] = (
        ""
    )
    invitation_language: Annotated[
        Literal["window", LanguageCode],
        Meta(
            description="The customers' usual language, for invitations and reading aloud; "
            "`window`: the window's."
        ),
    ] = "window"
    invitations: Annotated[
        dict[str, str],
        Meta(
            description="The invitation's text for each language, such as `en`; a language that "
            "is missing here has the built-in text. The table counts as one value."
        ),
    ] = {}
    keep_sessions_days: Annotated[
        int,
        Meta(ge=0, le=36500, description="Days after which a session is forgotten; 0: never."),
    ] = 0
    store_passwords: Annotated[
        bool, Meta(description="Whether passwords may be kept in the system's keyring.")
    ] = True
    minimum_tls: Annotated[
        Literal["1.2", "1.3"], Meta(description="The oldest version of TLS that is spoken.")
    ] = "1.2"
    proxy: Annotated[
        str,
        Meta(
            description="`system`: the system's settings; `none`: a direct connection; or an "
            "address such as http://proxy.example:8080. A password never stands here: the keyring "
            "keeps it."
        ),
    ] = "system"
    proxy_user: Annotated[
        str,
        Meta(
            max_length=256,
            description="The name at a proxy that wants one. Its password stands in the keyring: "
            "service `csr-desktop`, user name `<name>@<host:port of the proxy>`.",
        ),
    ] = ""
    client_certificate: Annotated[
        str,
        Meta(
            description="The whole path of a PEM file with a client certificate and its key, for "
            "sites or proxies that ask for one."
        ),
    ] = ""


class OwnTexts(dict[str, str]):
    """Invitations as the rep wants them now; `before`: as the rep saw them.

    What differs between the two is the rep's change. Other languages' texts stay as they are kept.
    """

    def __init__(self, texts: Mapping[str, str], before: Mapping[str, str]) -> None:
        super().__init__(texts)
        self.before = dict(before)


class Origin(StrEnum):
    """Where a preference's value comes from."""

    BUILT_IN = "built in"
    POLICY_DEFAULT = "policy.toml, default"
    PREFERENCES = "preferences.toml"
    POLICY_FORCED = "policy.toml, forced"


@dataclass(frozen=True)
class Settings:
    """The values that count, and where each of those that are not built in comes from."""

    preferences: Preferences = field(default_factory=Preferences)
    origins: Mapping[str, Origin] = field(default_factory=dict)
    locations: Mapping[str, SourceLocation] = field(default_factory=dict)

    def origin(self, key: str) -> Origin:
        """Where a preference's value comes from."""
        return self.origins.get(key, Origin.BUILT_IN)

    def is_locked(self, key: str) -> bool:
        """Whether the administrator has set it for every rep."""
        return self.origin(key) is Origin.POLICY_FORCED
