"""CSR Desktop: a support rep creates a WebEx support session and reads its key to the customer.

- `__main__`, `command_line`, `commands`: the way in, and its arguments.
- `app`: the program with its window; `cli`: the commands without one.
- `wiring`: creates the services for both; `demo_sites`: the sites of demo mode.
- `ui`: widgets and their controllers; `background`: the threads.
- `sessions`, `settings`, `webex`: what the program does, without Qt.
- `system`: what differs between operating systems; `demo_site`: a local site like WebEx.
"""

__version__ = "1.0.0"
