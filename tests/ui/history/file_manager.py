"""A desktop's file manager on the session bus: prints what it is to show. `refuse`: an error."""

from __future__ import annotations

import sys

from jeepney import DBusAddress, HeaderFields, new_error, new_method_call, new_method_return
from jeepney.io.blocking import open_dbus_connection

BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")

with open_dbus_connection() as bus:
    name = new_method_call(BUS, "RequestName", "su", ("org.freedesktop.FileManager1", 4))
    bus.send_and_get_reply(name)
    print("ready", flush=True)
    while True:
        asked = bus.receive()
        if asked.header.fields.get(HeaderFields.member) != "ShowItems":
            continue
        print(asked.header.fields[HeaderFields.signature], *asked.body[0], flush=True)
        if sys.argv[1:] == ["refuse"]:
            bus.send(new_error(asked, "org.freedesktop.DBus.Error.Failed"))
        else:
            bus.send(new_method_return(asked))
