"""A screen reader that receives announcements, like Orca from version 45 on.

Runs with the system's Python. Writes a JSON line for each: its kind, and its words.
"""

import json

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402


def heard(event):
    if event.type == "object:announcement":
        print(json.dumps(["announcement", event.any_data]), flush=True)
    elif (
        event.detail1
        and event.source is not None
        and event.source.get_role() == Atspi.Role.NOTIFICATION
    ):
        print(json.dumps(["notification", event.source.get_name()]), flush=True)


listener = Atspi.EventListener.new(heard)
for kind in ("object:announcement", "object:state-changed:showing"):
    listener.register(kind)
print(json.dumps(["ready"]), flush=True)
Atspi.event_main()
