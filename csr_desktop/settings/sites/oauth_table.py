"""[oauth] and [sites.oauth] in files: read key by key, and merged."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from csr_desktop.settings.sites.oauth import KEYS, OAuth, value_problem
from csr_desktop.settings.toml.file import Mistake, SourceLocation, Toml, Wrong, convert
from csr_desktop.settings.toml.messages import unknown_key
from csr_desktop.settings.toml.values import Values, first_of
from csr_desktop.system.i18n import translate
from csr_desktop.webex.secret import Secret

NOTHING = Values()


def shared_oauth(toml: Toml) -> Values:
    """The usable keys of a file's [oauth], and a mistake for each of the others."""
    return _oauth_in(toml, toml.tables, "")


def site_oauth(toml: Toml, number: int) -> Values:
    """The same for one site's [sites.oauth]."""
    return _oauth_in(toml, toml.tables["sites"][number], f"sites[{number}]")


def _oauth_in(toml: Toml, holder: object, within: str) -> Values:
    named = "sites.oauth" if within else "oauth"
    table = holder.get("oauth", {}) if isinstance(holder, dict) else {}
    if not isinstance(table, dict):
        sentence = translate("settings.sites.oauth_table", "Expected a table: {0}.")
        location = toml.location("oauth", within)
        return Values(mistakes=(_mistake(location, named, sentence.format(f"[{named}]")),))
    values: dict[str, Any] = {}
    locations: dict[str, SourceLocation] = {}
    mistakes: list[Mistake] = []
    for key, value in table.items():
        if toml.is_newer and key not in KEYS:
            continue
        location = toml.location(f"oauth.{key}", within)
        try:
            values[key] = _value_of(key, value)
            locations[key] = location
        except Wrong as wrong:
            mistakes.append(_mistake(location, f"{named}.{key}", wrong.sentence))
    return Values(values, locations, tuple(mistakes))


def _mistake(location: SourceLocation, key: str, sentence: str) -> Mistake:
    return Mistake(location.file, location.line, key, sentence)


def _value_of(key: str, value: object) -> Any:
    if key not in KEYS:
        raise Wrong(key, unknown_key(key, KEYS))
    found = getattr(convert({key: value}, OAuth, dec_hook=_secret), key)
    if sentence := value_problem(key, found):
        raise Wrong(key, sentence)
    return found


def _secret(kind: type[Secret], value: object) -> Secret:
    try:
        return kind(msgspec.convert(value, str))
    except msgspec.ValidationError as error:
        raise TypeError(str(error)) from None


def laid_over(tables: Iterable[Values]) -> Values:
    """Merge tables: for each key, the first table that sets it takes precedence.

    A client secret belongs to the client ID of its own table: it is never used with another.
    """
    found = NOTHING
    for table in tables:
        ids = [each.values.get("client_id") for each in (found, table)]
        is_another = None not in ids and ids[0] != ids[1]
        found = first_of([found, _without_secret(table) if is_another else table])
    return found


def _without_secret(table: Values) -> Values:
    values, locations = dict(table.values), dict(table.locations)
    values.pop("client_secret", None)
    locations.pop("client_secret", None)
    return Values(values, locations)


def effective(values: Values) -> OAuth | None:
    """The effective table; None if nothing is set."""
    oauth = OAuth(**values.values)
    return None if oauth == OAuth() else oauth


def own_keys(oauth: OAuth | None, shared: Values) -> dict[str, str]:
    """What [sites.oauth] must contain, on top of what all sites share, to result in this table."""
    if oauth is None:
        return {}
    below = OAuth(**laid_over([Values({"client_id": oauth.client_id}), shared]).values)
    own = {key: getattr(oauth, key) for key in KEYS if getattr(oauth, key) != getattr(below, key)}
    if oauth.client_id != shared.values.get("client_id", ""):
        own = {"client_id": oauth.client_id, **own}
    return {
        key: value.reveal() if isinstance(value, Secret) else value for key, value in own.items()
    }
