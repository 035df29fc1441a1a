"""How long a kept connection can be reused: no request is sent on one that may be dead."""

from __future__ import annotations

import socket

from csr_desktop.system import clock

_MARGIN_SECONDS = 0.25
_LEAST_SECONDS = 0.5  # a site that closes sooner isn't worth a kept connection
_NARROW_SECONDS = 1.5  # between "open" and "closed", to know when a site closes connections
MOST_IDLE_SECONDS = 45.0  # longer than the interval between two checks of the site's state
_SLEEP_SECONDS = 1.0  # while the computer is awake, the two clocks never differ by more


class Lifetime:
    """Watches one site's connections. For one thread.

    A request sent at the moment the site closes the connection, or on one that the network no
    longer carries, ends without an answer, so that it is unknown whether a session was created. A
    connection is therefore dropped before it is as old as one that the site was seen to close, when
    it has been idle for long, when the computer has slept, and when the network has changed.
    """

    def __init__(self) -> None:
        self._used_at = 0.0
        self._slept = 0.0
        self._open_for = 0.0
        self._limit = MOST_IDLE_SECONDS

    @property
    def idle(self) -> float:
        """Seconds since the connection was opened or had its last answer; includes time asleep."""
        return clock.now() - self._used_at

    @property
    def is_over(self) -> bool:
        """Whether the site may close the connection at any moment, or the computer has slept."""
        return self.idle > self._limit or clock.slept() - self._slept > _SLEEP_SECONDS

    def begin(self) -> None:
        """Call this when the connection has been opened or used."""
        self._used_at = clock.now()
        self._slept = clock.slept()
        self._open_for = 0.0

    def seen_open(self) -> None:
        """Call this when the connection is still open."""
        self._open_for = self.idle

    def seen_closed(self) -> None:
        """Call this when the site has closed the connection since `seen_open`."""
        if self.idle - self._open_for < _NARROW_SECONDS:
            self._limit = min(self._limit, max(self._open_for - _MARGIN_SECONDS, _LEAST_SECONDS))


def is_of_this_network(sock: socket.socket) -> bool:
    """Whether this computer would use the same route to the same peer now.

    After a change of Wi-Fi or VPN, it has another address on that route, or no route at all; the
    old connection would wait for an answer that can't arrive. Nothing is sent: connecting a
    datagram socket only consults the routing table.
    """
    try:
        own, peer = sock.getsockname(), sock.getpeername()
        with socket.socket(sock.family, socket.SOCK_DGRAM) as probe:
            probe.connect(peer)
            return bool(probe.getsockname()[0] == own[0])
    except OSError:
        return False
