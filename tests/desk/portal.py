"""A desktop portal for notifications, run with the system's Python: prints each call as JSON.

A line on standard input clicks the notification. With the argument `refuse`, it accepts none.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from gi.repository import Gio, GLib

PATH = "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Notification"
XML = f"""<node><interface name="{INTERFACE}">
<method name="AddNotification">
<arg type="s" name="id" direction="in"/><arg type="a{{sv}}" name="notification" direction="in"/>
</method>
<method name="RemoveNotification"><arg type="s" name="id" direction="in"/></method>
<signal name="ActionInvoked">
<arg type="s" name="id"/><arg type="s" name="action"/><arg type="av" name="parameter"/>
</signal>
</interface></node>"""


def report(*words: object) -> None:
    """One line, at once."""
    print(json.dumps(words), flush=True)


def on_call(*call: Any) -> None:
    """Note a call and answer it."""
    _bus, _sender, _path, _interface, method, arguments, invocation = call
    report(method, *arguments.unpack())
    if "refuse" in sys.argv:
        invocation.return_dbus_error("org.freedesktop.portal.Error.Failed", "no backend")
    else:
        invocation.return_value(None)


def on_bus(bus: Any, _name: str) -> None:
    """Serve."""
    (interface,) = Gio.DBusNodeInfo.new_for_xml(XML).interfaces
    bus.register_object(PATH, interface, on_call, None, None)
    GLib.io_add_watch(sys.stdin, GLib.IO_IN, on_line, bus)


def on_line(_source: object, _condition: object, bus: Any) -> bool:
    """The rep clicks."""
    if not sys.stdin.readline():
        return False
    clicked = GLib.Variant("(ssav)", ("outcome", "show", []))
    bus.emit_signal(None, PATH, INTERFACE, "ActionInvoked", clicked)
    return True


def main() -> None:
    """Serve until it is ended."""
    name = "org.freedesktop.portal.Desktop"
    none = Gio.BusNameOwnerFlags.NONE
    Gio.bus_own_name(Gio.BusType.SESSION, name, none, on_bus, lambda *_: report("ready"), None)
    GLib.MainLoop().run()


if __name__ == "__main__":
    main()
