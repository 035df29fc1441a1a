"""The program with a window: starts it, connects its features, and ends it.

- `run`: the event loop; `controller`: the open window; `features`: its controllers.
- `startup`: paints early; `single_instance`: a second start uses the first one's window.
- `excepthook`, `garbage_collector`, `unix_signals`: unexpected errors, memory, ending.
"""
