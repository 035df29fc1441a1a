"""A desktop portal that wants high contrast, run with the system's Python.

Each line on standard input is the level of contrast from then on.
"""

from __future__ import annotations

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
WHICH = ("org.freedesktop.appearance", "contrast")


def on_call(*call: Any) -> None:
    """Say what is set; Read packs a variant into another."""
    arguments, invocation = call[-2:]
    level = GLib.Variant("u", int(arguments.unpack() == WHICH))
    invocation.return_value(GLib.Variant("(v)", (GLib.Variant("v", level),)))


def on_bus(bus: Any, _name: str) -> None:
    """Serve."""
    (interface,) = Gio.DBusNodeInfo.new_for_xml(XML).interfaces
    bus.register_object(PATH, interface, on_call, None, None)
    GLib.io_add_watch(sys.stdin, GLib.IO_IN, on_line, bus)


def on_line(_source: object, _condition: object, bus: Any) -> bool:
    """The level is changed."""
    line = sys.stdin.readline()
    if not line:
        return False
    changed = GLib.Variant("(ssv)", (*WHICH, GLib.Variant("u", int(line))))
    bus.emit_signal(None, PATH, INTERFACE, "SettingChanged", changed)
    return True


def main() -> None:
    """Serve until it is ended."""
    name, none = "org.freedesktop.portal.Desktop", Gio.BusNameOwnerFlags.NONE
    ready = lambda *_: print("ready", flush=True)  # noqa: E731
    Gio.bus_own_name(Gio.BusType.SESSION, name, none, on_bus, ready, None)
    GLib.MainLoop().run()


if __name__ == "__main__":
    main()
