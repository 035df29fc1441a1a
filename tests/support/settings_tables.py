"""Every key of every file, from the types that read the files. Printed as docs/settings.md."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
from msgspec import inspect

from csr_desktop.settings.policy import STRICTEST
from csr_desktop.settings.preferences.preferences import Preferences
from csr_desktop.settings.sites.oauth import OAuth
from csr_desktop.settings.sites.site import SessionType, Site, TrackingCode
from csr_desktop.settings.toml.file import SCHEMA
from csr_desktop.webex.secret import Secret

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "settings.md"
_HEAD = ("| key | value | default | meaning |", "|---|---|---|---|")
_SCHEMA = (
    f"| `schema` | {SCHEMA} | {SCHEMA} | The version of the file's form. A file of a newer one is "
    "read as far as it is known. |"
)
_INTRODUCTION = """\
# Settings, key by key

`scripts/settings_tables.py` prints this page from the types that read the files. All files are
TOML in UTF-8. A mistake is reported with file, line and key; it costs that key or that site alone,
and the file is left as it is. `csr-desktop --check-policy` prints what counts, where it comes
from, and every mistake.

For each key, the first of these that sets it counts:

1. `[forced]` in policy.toml: no rep can change it
2. preferences.toml: what the rep chose
3. `[default]` in policy.toml
4. what is built in, in the tables below

Where there are several policy.toml (in the folders of `XDG_CONFIG_DIRS`), the first file that sets
a key counts, for `[forced]`, for `[default]` and for each site's name.
"""
_POLICY = """\
An administrator's file for every rep: `$XDG_CONFIG_DIRS/csr-desktop/policy.toml`, by default
`/etc/xdg/csr-desktop/policy.toml`. All of it is optional.
"""
_SITES = "`$XDG_CONFIG_HOME/csr-desktop/sites.toml`: one `[[sites]]` for each site of the rep."
_OAUTH = """\
For sites with `authentication = "browser"`: [how to set it up](single-sign-on.md). `[oauth]`
stands at the top level of sites.toml or policy.toml and holds for all sites; `[sites.oauth]` behind
a `[[sites]]` holds for that site. For each key, the first of these that sets it counts:
`[sites.oauth]`, `[oauth]` of policy.toml, `[oauth]` of sites.toml. `[oauth]` of sites.toml does not
count for the sites of policy.toml.
"""
_PREFERENCES = "`$XDG_CONFIG_HOME/csr-desktop/preferences.toml`: the keys stand at the top level."


def document() -> str:
    """The whole page."""
    lines = [
        _INTRODUCTION,
        "## policy.toml\n",
        _POLICY,
        *_policy(),
        "\n## preferences.toml\n",
        f"{_PREFERENCES}\n",
        *_HEAD,
        *_rows(Preferences),
        _SCHEMA,
        "\n## sites.toml\n",
        f"{_SITES}\n",
        *_HEAD,
        *_rows(Site),
        "\n### [[sites.tracking_codes]]\n",
        *_HEAD,
        *_rows(TrackingCode),
        "\n### session_types\n",
        *_HEAD,
        *_rows(SessionType),
        "\n### [oauth] and [sites.oauth]\n",
        _OAUTH,
        *_HEAD,
        *_rows(OAuth),
        "\nAt the file's top, before the sites:\n",
        *_HEAD,
        _SCHEMA,
    ]
    return "\n".join(lines) + "\n"


_POLICY_ROWS = {
    "`[forced]`": ("the keys of preferences.toml", "These hold; no rep can change them."),
    "`[default]`": ("the keys of preferences.toml", "These hold until a rep chooses otherwise."),
    "`[oauth]`": ("as in sites.toml", "The integration for the sign-in in the browser."),
    "`[[sites]]`": (
        "as in sites.toml",
        "Sites that every rep has. They come first and can't be changed; a rep's own site of the "
        "same name is not used, and that is said.",
    ),
    "`[[presets]]`": (
        "as in presets.toml",
        "Presets that every rep has, each for the `site` of its name. They come first and can't be "
        "changed; a rep's own preset of the same name is not used.",
    ),
}
_MEANWHILE = """
While a policy.toml that may force one of these keys can't be read, or the forced value can't be
used, the strictest holds:
"""


def _policy() -> Iterator[str]:
    yield "| key | value | meaning |"
    yield "|---|---|---|"
    for key, (value, meaning) in _POLICY_ROWS.items():
        yield f"| {key} | {value} | {meaning} |"
    yield _SCHEMA.replace(f"| {SCHEMA} | {SCHEMA} |", f"| {SCHEMA} |")
    yield _MEANWHILE
    yield "| key | meanwhile |"
    yield "|---|---|"
    for key, strictest in STRICTEST.items():
        yield f"| `{key}` | {_shown(strictest)} |"


def _rows(kind: type[msgspec.Struct]) -> Iterator[str]:
    for field in msgspec.structs.fields(kind):
        found = inspect.type_info(field.type)
        meaning = ""
        if isinstance(found, inspect.Metadata):
            meaning = (found.extra_json_schema or {}).get("description", "")
            found = found.type
        if not meaning:
            raise ValueError(f"{kind.__name__}.{field.name} says nothing of itself")
        yield f"| `{field.name}` | {_kind(found)} | {_default(field)} | {meaning} |"


def _kind(found: inspect.Type) -> str:
    """What can stand there."""
    match found:
        case inspect.LiteralType(values):
            return ", ".join(_shown(value) for value in values)
        case inspect.IntType() | inspect.FloatType():
            whole = "whole " if isinstance(found, inspect.IntType) else ""
            return f"a {whole}number, {found.ge:g} to {found.le:.10g}"
        case inspect.StrType(max_length=int(most)):
            return f"a text of {most} characters at most"
        case inspect.VarTupleType(inspect.StrType()):
            return "a list of texts"
        case _:
            return _KINDS[type(found)]


_KINDS: dict[type[inspect.Type], str] = {
    inspect.BoolType: "`true`, `false`",
    inspect.StrType: "a text",
    inspect.DictType: "a table of texts",
    inspect.VarTupleType: "a list of tables",
    inspect.CustomType: "a text",
    inspect.UnionType: "a table",
}


def _default(field: Any) -> str:
    if field.required:
        return "(required)"
    default = field.default_factory() if field.default is msgspec.NODEFAULT else field.default
    if isinstance(default, tuple) and len(default) > 1:
        return "all ten"
    if default is None:
        return "none"
    return _shown(msgspec.to_builtins(default, enc_hook=Secret.reveal))


def _shown(value: object) -> str:
    """A value as TOML has it."""
    return f"`{_toml(value)}`"


def _toml(value: object) -> str:
    if isinstance(value, dict):
        inner = ", ".join(f"{key} = {_toml(part)}" for key, part in value.items())
        return f"{{ {inner} }}" if inner else "{}"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(_toml, value))}]"
    return msgspec.json.encode(value).decode()
