"""A desktop portal with settings, run with the system's Python.

Each line on standard input is a new setting: its group, key, type and value.
"""

from __future__ import annotations

import os
import sys
from typing import Any

from gi.repository import Gio, GLib

PATH = "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"
XML = f"""<node><interface name="{INTERFACE}">
<method name="Read">
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/>
</method>
<signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
</interface></node>"""
settings: dict[tuple[str, str], Any] = {}


def take(line: str) -> tuple[tuple[str, str], Any]:
    """One setting, noted."""
    group, key, value = line.split(maxsplit=2)
    settings[group, key] = GLib.Variant.parse(None, value)
    return (group, key), settings[group, key]


def on_call(*call: Any) -> None:
    """Return a setting; Read nests a variant in another."""
    arguments, invocation = call[-2:]
    if arguments.unpack() not in settings:
        invocation.return_dbus_error("org.freedesktop.portal.Error.NotFound", "no such setting")
        return
    value = settings[arguments.unpack()]
    invocation.return_value(GLib.Variant("(v)", (GLib.Variant("v", value),)))


def on_bus(bus: Any, _name: str) -> None:
    """Serve."""
    (interface,) = Gio.DBusNodeInfo.new_for_xml(XML).interfaces
    bus.register_object(PATH, interface, on_call, None, None)
    GLib.io_add_watch(sys.stdin, GLib.IO_IN, on_line, bus)


def on_line(_source: object, _condition: object, bus: Any) -> bool:
    """A setting is changed."""
    lines = os.read(sys.stdin.fileno(), 4096).decode().splitlines()
    for line in lines:
        which, value = take(line)
        changed = GLib.Variant("(ssv)", (*which, value))
        bus.emit_signal(None, PATH, INTERFACE, "SettingChanged", changed)
    return bool(lines)


def main() -> None:
    """Serve until it is ended. Its arguments are the initial settings."""
    for line in sys.argv[1:]:
        take(line)
    name, none = "org.freedesktop.portal.Desktop", Gio.BusNameOwnerFlags.NONE
    ready = lambda *_: print("ready", flush=True)  # noqa: E731
    Gio.bus_own_name(Gio.BusType.SESSION, name, none, on_bus, ready, None)
    GLib.MainLoop().run()


if __name__ == "__main__":
    main()
