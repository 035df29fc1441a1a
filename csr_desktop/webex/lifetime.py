"""How long a site lets a kept connection stand idle: learned, so that no request meets its end."""

from __future__ import annotations

from time import monotonic

_MARGIN_SECONDS = 0.25
_LEAST_SECONDS = 0.5  # a site that closes sooner is not worth a kept connection anyway
_NARROW_SECONDS = 1.5  # seen standing and seen closed so close to each other tell when it was
_FOR_EVER = float("inf")


class Lifetime:
    """Watches one site's connections. Seconds are time.monotonic's; for one thread.

    A request that is sent in the moment in which the site closes the connection ends without an
    answer: nobody knows then whether a session was made. So a connection is given up before it is
    as old as one that the site was seen to close.
    """

    def __init__(self) -> None:
        self._used_at = 0.0
        self._stood = 0.0
        self._limit = _FOR_EVER

    @property
    def idle(self) -> float:
        """Seconds since the connection was stood up, or had its last answer."""
        return monotonic() - self._used_at

    @property
    def is_over(self) -> bool:
        """Whether the site may close the connection at any moment."""
        return self.idle > self._limit

    def begin(self) -> None:
        """The connection stands, or has just been used."""
        self._used_at = monotonic()
        self._stood = 0.0

    def seen_standing(self) -> None:
        """It has not been closed by now."""
        self._stood = self.idle

    def seen_closed(self) -> None:
        """The site has closed it, some time since it was last seen standing."""
        if self.idle - self._stood < _NARROW_SECONDS:
            self._limit = min(self._limit, max(self._stood - _MARGIN_SECONDS, _LEAST_SECONDS))
