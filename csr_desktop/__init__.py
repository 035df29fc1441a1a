"""CSR Desktop: a support rep creates a WebEx support session and reads its key to the customer.

- `app`: the program with its window; `cli`: the commands without one.
- `ui`: widgets and their controllers; `background`: the threads.
- `sessions`, `settings`, `webex`: what the program does, without Qt.
- `system`: what differs between operating systems; `demo_site`: a local server for demo mode.
"""

__version__ = "1.0.0"
