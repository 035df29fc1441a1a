"""One window for each user and each data folder: a second start hands over to the first.

The kernel's lock on a file tells who is the first, so that two starts at one moment are one window,
and a dead process holds nothing. Whoever has the lock listens on a local socket; `request` is what
is said there, `server` listens, `client` hands over, `socket_path` where both files are.
"""

from csr_desktop.app.single_instance.activation import activation_token
from csr_desktop.app.single_instance.instance import SingleInstance

__all__ = ["SingleInstance", "activation_token"]
