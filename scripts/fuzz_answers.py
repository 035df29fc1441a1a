"""`make fuzz`: coverage-guided fuzzing (atheris) of everything that reads a site's answer.

A crash is any exception but UnreadableAnswer, or more than 64 MiB for one answer. (Over millions of
answers the process grows by some bytes for each new element name: libxml2 keeps every name that a
thread has ever seen.)
"""

from __future__ import annotations

import re
import resource
import sys
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

with atheris.instrument_imports(include=["csr_desktop"]):
    from csr_desktop.webex import accounts, lookups, message, operations, site_settings

MOST_KIB = 64 * 1024
MORE = "<serv:subErrors><serv:subError></serv:subError></serv:subErrors><serv:value>1</serv:value>"
READERS = (
    operations.CreateSupportSession(),
    operations.GetAPIVersion(),
    lookups.LstOpenSession(),
    lookups.LstsupportsessionHistory("hostid"),
    accounts.AuthenticateUser(),
    accounts.GetUser("hostid"),
    site_settings.GetSite(),
    site_settings.LstMeetingType(),
)


def peak_kib() -> int:
    """The peak memory of the process."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def read_answer(data: bytes) -> None:
    """Read one input as an answer, with every operation."""
    try:
        response = message.read_response(data)
    except message.UnreadableAnswer:
        return
    for reader in READERS:
        reader.read(response.content)


def _words(*answers: bytes) -> list[str]:
    """The tags, attributes and texts of answers, for libFuzzer to combine."""
    found = {
        word for answer in answers for word in re.findall(r"<[^>]+>|[A-Z]+|\d+", answer.decode())
    }
    found |= {
        "<!DOCTYPE a [",
        "<!ENTITY a ",
        "]>",
        "&a;",
        "<![CDATA[",
        "]]>",
        "<!--",
        "-->",
        "&#0;",
    }
    return [re.sub(r"[^ -~]|[\"\\]", lambda m: f"\\x{ord(m[0]):02x}", word) for word in found]


def main() -> None:
    """Start with the service's own example, then let libFuzzer run."""
    from tests.support.answers import CREATED, failure

    corpus = ROOT / "build" / "fuzz"
    corpus.mkdir(parents=True, exist_ok=True)
    (corpus / "created").write_bytes(CREATED)
    (corpus / "failure").write_bytes(failure("030002"))
    words = ROOT / "build" / "fuzz.dict"
    words.write_text(
        "".join(f'"{word}"\n' for word in _words(CREATED, failure("030002", more=MORE)))
    )
    read_answer(CREATED)

    def run(data: bytes) -> None:
        before = peak_kib()
        read_answer(data)
        if (grown := peak_kib() - before) > MOST_KIB:
            raise MemoryError(f"{grown} KiB for {len(data)} bytes")

    atheris.Setup([*sys.argv, f"-dict={words}", str(corpus)], run)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
