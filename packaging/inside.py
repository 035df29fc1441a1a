"""The code of other projects in libraries with machine code; most metadata does not list it.

Looked up for certain versions, in the library's sources or its list, and in the file itself: what a
file loads (`readelf -d`) belongs to the system and is not inside. Another version ends the build
until someone has checked it and updated this file and linux/licenses/inside.txt. Only the versions
of the parts of Qt are read from its files.
"""

from __future__ import annotations

import decimal
import json
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from importlib.metadata import Distribution
from pathlib import Path

from shipped import Shipped, normal


@dataclass(frozen=True)
class Part:
    """A project whose code is inside a library. '' is a version that the library doesn't state."""

    name: str
    license: str  # SPDX expression
    version: str = ""
    purl: str = ""  # if the library's own bill of materials has one


_QT = (
    Part("icu", "Unicode-DFS-2016"),  # Qt's own build of it, in separate files
    Part("pcre2", "BSD-3-Clause"),
    Part("sljit", "BSD-2-Clause"),
    Part("double-conversion", "BSD-3-Clause"),
    Part("tinycbor", "MIT"),
    Part("forkfd", "MIT"),
    Part("easing-equations", "BSD-3-Clause"),
    Part("siphash", "CC0-1.0"),
    Part("blake2", "CC0-1.0 OR Apache-2.0"),
    Part("keccak", "CC0-1.0"),
    Part("brg-endian", "BSD-2-Clause"),
    Part("rfc6234", "BSD-3-Clause"),
    Part("md4", "CC0-1.0"),
    Part("md5", "CC0-1.0"),
    Part("sha1", "CC0-1.0"),
    Part("tl-expected", "CC0-1.0"),
    Part("tika-mimetypes", "Apache-2.0"),
    Part("unicode-character-database", "Unicode-3.0"),
    Part("unicode-cldr", "Unicode-3.0"),
    Part("harfbuzz", "MIT-Modern-Variant"),
    Part("libpng", "libpng-2.0"),
    Part("md4c", "MIT"),
    Part("emoji-segmenter", "Apache-2.0"),
    Part("freetype-rasterizer", "FTL OR GPL-2.0-only"),
    Part("smooth-scaling", "BSD-2-Clause AND Imlib2"),
    Part("x11-region", "X11 AND HPND"),
    Part("agl-aglfn", "BSD-3-Clause"),
    Part("vulkan-memory-allocator", "MIT"),
    Part("vulkan-registry", "Apache-2.0 OR MIT"),
    Part("opengl-headers", "MIT"),
    Part("webgradients", "MIT"),
    Part("srgb-profile", "LicenseRef-ICC"),
    Part("xcb-xinput", "MIT"),
    Part("wayland-protocols", "MIT AND HPND AND LGPL-2.1-or-later"),
    Part("libdbus-headers", "AFL-2.1 OR GPL-2.0-or-later"),
    Part("public-suffix-list", "MPL-2.0"),
    Part("libpsl", "BSD-3-Clause"),
    Part("xsvg", "HPND-sell-variant"),
)
_LXML = (
    Part("libxml2", "MIT", "2.14.6"),
    Part("libxslt", "MIT", "1.1.43"),
    Part("zlib", "Zlib", "1.3.2"),
    Part("libiconv", "LGPL-2.1-or-later"),
)
_MSGSPEC = (
    Part("yyjson", "MIT"),
    Part("ryu", "Apache-2.0 OR BSL-1.0"),
    Part("wuffs", "Apache-2.0"),
    Part("musl", "MIT"),
)

_QT_VERSIONS = {"6.11.3", "6.12.0"}  # the second for Python 3.12 and newer: the same parts
LOOKED_AT: Mapping[str, tuple[set[str], tuple[Part, ...]]] = {
    "cffi": ({"2.1.1"}, (Part("libffi", "MIT"),)),
    "charset-normalizer": ({"3.5.2"}, (Part("mypyc", "MIT AND PSF-2.0"),)),
    "cryptography": ({"50.0.2"}, ()),  # includes its own bills
    "lxml": ({"6.1.3"}, _LXML),
    "msgspec": ({"0.22.0"}, _MSGSPEC),
    "pyside6-essentials": (_QT_VERSIONS, _QT),
    "shiboken6": (_QT_VERSIONS, (Part("python-bufferprocs", "Python-2.0"),)),
}
_TOLD_BY_FILES = {
    "icu": ("libicuuc.so.*", rb"\0(\d\d\.\d)(?:\.\d)*\0"),
    "pcre2": ("libQt6Core.so.6", rb"\0(\d+\.\d+) 20\d\d-\d\d-\d\d\0"),
    "libpng": ("libQt6Gui.so.6", rb"libpng version (\d+\.\d+\.\d+)"),
    "harfbuzz": ("libQt6Gui.so.6", rb"\0(1\d\.\d+\.\d+)\0"),
}
"""Where Qt's libraries for Linux state the versions of their parts."""
# It is in _decimal; expat, ffi, OpenSSL, SQLite and the compressors are the system's.
IN_PYTHON = (Part("mpdecimal", "BSD-2-Clause", getattr(decimal, "__libmpdec_version__", "")),)
_NOT_SAID = {"openssl": "Apache-2.0"}  # missing from the library's own bill


def all_inside(parts: Shipped) -> tuple[tuple[Distribution, Part], ...]:
    """Every part, with the library that contains it."""
    return tuple((each, part) for each in parts.distributions for part in inside(each))


def inside(library: Distribution) -> tuple[Part, ...]:
    """The contents of a library. An unchecked one with machine code ends the build.

    Only libraries for Linux were checked; others (such as other parts of Qt) were not.
    """
    is_linux = sys.platform == "linux"
    if not is_linux or not any(".so" in Path(file).suffixes for file in library.files or ()):
        return ()
    versions, parts = LOOKED_AT.get(normal(library.name), (set(), ()))
    if library.version not in versions:
        raise SystemExit(
            f"{library.name} {library.version} contains machine code: find out which "
            "parts, and add them to packaging/inside.py"
        )
    told = (replace(part, version=part.version or _told(library, part.name)) for part in parts)
    return (*told, *_of_own_bills(library))


def _told(library: Distribution, name: str) -> str:
    """The version of a part in the library's files; '' if there is none."""
    if name not in _TOLD_BY_FILES or normal(library.name) != "pyside6-essentials":
        return ""
    file, pattern = _TOLD_BY_FILES[name]
    for path in sorted(Path(str(library.locate_file("PySide6/Qt/lib"))).glob(file)):
        if found := re.search(pattern, path.read_bytes()):
            return found[1].decode()
    raise SystemExit(
        f"{library.name} {library.version} doesn't say which version of {name} it contains"
    )


def _of_own_bills(library: Distribution) -> Iterator[Part]:
    """The parts in the bills of materials of a wheel (PEP 770)."""
    for file in library.files or ():
        if file.parent.name == "sboms" and file.suffix == ".json":
            bill = json.loads(Path(str(file.locate())).read_text("utf-8"))
            for each in bill.get("components", ()):
                yield Part(
                    each["name"], _license(each), each.get("version", ""), each.get("purl", "")
                )


def _license(component: Mapping[str, object]) -> str:
    match component.get("licenses"):
        case [{"expression": str() as text}, *_] | [{"license": {"id": str() as text}}, *_]:
            return text
        case _:
            return _NOT_SAID.get(str(component["name"]), "")
