"""The definition of an operation."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from csr_desktop.demo_site.elements import Fields, Schema
from csr_desktop.demo_site.site import Account, Site

Content = Sequence[tuple[str, "str | Content"]]
"""The contents of an answer's bodyContent: names, each with its text or what it contains. A name
without a prefix gets the operation's.
"""

NOBODY = Account("", "", "")
"""The caller of an operation that needs no account."""


@dataclass(frozen=True)
class Operation:
    """One call that the service knows. `prefix` is that of its answer's elements."""

    package: str
    name: str
    prefix: str
    schema: Schema
    answer: Callable[[Site, Account, Fields], Content]
    needs_account: bool = True


def matching_records(total: int, returned: int, start_from: int) -> tuple[str, Content]:
    """Write how many records there are, how many this answer contains, and from which one on."""
    numbers = {"total": total, "returned": returned, "startFrom": start_from}
    return "matchingRecords", [(f"serv:{name}", str(number)) for name, number in numbers.items()]
