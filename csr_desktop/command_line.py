"""What the command line asks for."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass

from csr_desktop import __version__


@dataclass(frozen=True)
class Options:
    """`demo`: the built-in demo site. `site`: the name of the site to start with, or ''.

    `debug`: the log has details.
    """

    demo: bool = False
    site: str = ""
    debug: bool = False


def parse(arguments: Sequence[str]) -> Options:
    """Read the arguments; --help, --version and mistakes end the program (status 0, 0, 2)."""
    parser = argparse.ArgumentParser(
        prog="csr-desktop", description="Create a WebEx support session and read out its key."
    )
    parser.add_argument("--version", action="version", version=f"CSR Desktop {__version__}")
    parser.add_argument(
        "--demo",
        action="store_true",
        help="use the built-in demo site: no account, nothing leaves this computer",
    )
    parser.add_argument("--site", metavar="NAME", default="", help="start with this site")
    parser.add_argument(
        "--debug", action="store_true", help="write details to the log; never a password or a code"
    )
    found = parser.parse_args(arguments)
    return Options(demo=found.demo, site=found.site, debug=found.debug)
