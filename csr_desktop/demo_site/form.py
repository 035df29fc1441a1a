"""The form of the demo sites: their names, session types and tracking codes."""

from collections.abc import Mapping
from typing import NamedTuple

NAMES = ("Demo site", "Demo site (single sign-on)")
"""The site with passwords, and the site with a browser sign-in."""
SESSION_TYPES: Mapping[int, str] = {
    13: "Support session",
    168: "Support session, view only",
    213: "Remote maintenance",
    214: "Second opinion",
}


class TrackingCode(NamedTuple):
    """One tracking code of the site's form. `values` is its list; empty: free text.

    `retired` are values that used to be on the list.
    """

    number: int
    label: str
    required: bool = False
    values: tuple[str, ...] = ()
    retired: tuple[str, ...] = ()


TRACKING_CODES = (
    TrackingCode(1, "Case number", required=True),
    TrackingCode(
        2,
        "Department",
        values=("Billing", "Hardware", "Network", "Software"),
        retired=("Fax machines",),
    ),
    *(TrackingCode(number, f"Tracking code {number}") for number in range(3, 11)),
)
