"""What a screen reader sees and does, over the real AT-SPI bus.

Runs with the system's Python, which has gi. Reads one JSON command per line, answers one per line:
{"do": "find", "name": ...} and so on; see the functions below.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PROGRAM = "csr-desktop"
DEPTH = 30
CURRENT = (Atspi.Role.LIST_ITEM, Atspi.Role.TABLE_CELL)  # marked as focused, wherever the focus is


def programs():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and (child.get_name() or "").startswith((PROGRAM, "CSR Desktop")):
            yield child


def views(window):
    """The whole program, or its windows of a title."""
    for program in programs():
        if not window:
            yield program
            continue
        program.clear_cache()
        for index in range(program.get_child_count()):
            child = program.get_child_at_index(index)
            if child is not None and child.get_name() == window:
                yield child


def everything(root, depth=DEPTH, *, only_shown=False):
    if root is None or depth == 0:
        return
    root.clear_cache()  # libatspi would return outdated states
    yield root
    if only_shown and not is_showing(root):
        return
    for index in range(root.get_child_count()):
        yield from everything(root.get_child_at_index(index), depth - 1, only_shown=only_shown)


def is_showing(accessible):
    return accessible.get_state_set().contains(Atspi.StateType.SHOWING)


def name_of(accessible):
    """The name; a list's own name is its value, so its label is used."""
    if accessible.get_role() == Atspi.Role.COMBO_BOX:
        for relation in accessible.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                return relation.get_target(0).get_name()
    return accessible.get_name()


def found(name, *, showing=True, window=""):
    for view in views(window):
        for accessible in everything(view):
            if name_of(accessible) != name or is_showing(accessible) < showing:
                continue
            if accessible.get_role() != Atspi.Role.LABEL:
                return accessible
    return None


def text_of(accessible):
    return Atspi.Text.get_text(accessible, 0, Atspi.Text.get_character_count(accessible))


def do_exists(name, window=""):
    return found(name, window=window) is not None


def do_text(name, window=""):
    return text_of(found(name, showing=False, window=window))


def do_value(name, window=""):
    """The selected item of a list."""
    return found(name, window=window).get_name()


def do_words(window=""):
    return [a.get_name() for v in views(window) for a in everything(v) if is_showing(a)]


def do_windows():
    """The titles of the open windows."""
    return [view.get_name() for program in programs() for view in shown_in(program)]


def shown_in(accessible):
    accessible.clear_cache()
    children = map(accessible.get_child_at_index, range(accessible.get_child_count()))
    return [child for child in children if child is not None and is_showing(child)]


def do_press(name, window=""):
    return Atspi.Action.do_action(found(name, window=window), 0)


def do_write(name, text):
    field = found(name)
    Atspi.Component.grab_focus(field)
    return Atspi.EditableText.set_text_contents(field, text)


def do_pick(name, value, window=""):
    """Select an item of a list, a row of a table, or a value of a list that opens."""
    holder = found(name, window=window)
    if holder.get_role() == Atspi.Role.COMBO_BOX:
        holder = holder.get_child_at_index(0)
    holder.clear_cache()
    for index in range(holder.get_child_count()):
        if holder.get_child_at_index(index).get_name() == value:
            return Atspi.Selection.select_child(holder, index)
    return False


def do_middle(name):
    """Where a pointer hits it, on the screen."""
    place = Atspi.Component.get_extents(found(name), Atspi.CoordType.SCREEN)
    return [place.x + place.width // 2, place.y + place.height // 2]


def do_height(name):
    return Atspi.Component.get_extents(found(name), Atspi.CoordType.SCREEN).height


def do_focus():
    windows = [window for program in programs() for window in shown_in(program)]
    for window in reversed(windows):  # the last opened one probably has it
        for accessible in everything(window, only_shown=True):
            if not accessible.get_state_set().contains(Atspi.StateType.FOCUSED):
                continue  # without querying it further: there are hundreds
            if accessible.get_role() not in CURRENT:
                return name_of(accessible)
    return None


def do_listen():
    """Listen to events, as a screen reader does; Qt then delays keys until the bus has answered."""
    listener.register("object:state-changed:focused")
    return True


listener = Atspi.EventListener.new(lambda _: None)


def do_description(name):
    return found(name).get_description()


def main():
    for line in sys.stdin:
        command = json.loads(line)
        action = globals()["do_" + command.pop("do")]
        try:
            answer = {"answer": action(**command)}
        except (GLib.Error, AttributeError, TypeError) as error:
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)


main()
