"""How long a kept connection may be used again: no request is sent on one that may be dead."""

from __future__ import annotations

import socket

from csr_desktop.system import clock

_MARGIN_SECONDS = 0.25
_LEAST_SECONDS = 0.5  # a site that closes sooner is not worth a kept connection anyway
_NARROW_SECONDS = 1.5  # seen standing and seen closed so close to each other tell when it was
MOST_IDLE_SECONDS = 45.0  # longer than from one look at the site's state to the next
_SLEEP_SECONDS = 1.0  # the two clocks of a computer that is awake never differ by so much


class Lifetime:
    """Watches one site's connections. For one thread.

    A request that is sent in the moment in which the site closes the connection, or on one that
    the network no longer carries, ends without an answer: nobody knows then whether a session was
    made. So a connection is given up before it is as old as one that the site was seen to close,
    when it has been idle for long, when the computer has slept, and when its network is another.
    """

    def __init__(self) -> None:
        self._used_at = 0.0
        self._slept = 0.0
        self._stood = 0.0
        self._limit = MOST_IDLE_SECONDS

    @property
    def idle(self) -> float:
        """Seconds since the connection was stood up, or had its last answer; sleep counts."""
        return clock.now() - self._used_at

    @property
    def is_over(self) -> bool:
        """Whether the site may close the connection at any moment, or the computer has slept."""
        return self.idle > self._limit or clock.slept() - self._slept > _SLEEP_SECONDS

    def begin(self) -> None:
        """The connection stands, or has just been used."""
        self._used_at = clock.now()
        self._slept = clock.slept()
        self._stood = 0.0

    def seen_standing(self) -> None:
        """It has not been closed by now."""
        self._stood = self.idle

    def seen_closed(self) -> None:
        """The site has closed it, some time since it was last seen standing."""
        if self.idle - self._stood < _NARROW_SECONDS:
            self._limit = min(self._limit, max(self._stood - _MARGIN_SECONDS, _LEAST_SECONDS))


def is_of_this_network(sock: socket.socket) -> bool:
    """Whether this computer would take the same way to the same peer now.

    After a change of Wi-Fi or VPN it has another address of its own on that way, or no way at all;
    the old connection then waits for an answer that can't come. Nothing is sent: connecting a
    datagram socket only asks the routing table.
    """
    try:
        own, peer = sock.getsockname(), sock.getpeername()
        with socket.socket(sock.family, socket.SOCK_DGRAM) as probe:
            probe.connect(peer)
            return bool(probe.getsockname()[0] == own[0])
    except OSError:
        return False
