"""`python -m csr_desktop.demo_site`: runs only the demo site, until SIGINT or SIGTERM."""

import argparse
import re
import signal
import sys
import threading

from csr_desktop.demo_site.authorization.faults import TOKEN_EXPIRED
from csr_desktop.demo_site.authorization.integration import REDIRECT_URI, Integration
from csr_desktop.demo_site.misbehavior import NAMES, SIGN_IN_NAMES
from csr_desktop.demo_site.server import DemoServer
from csr_desktop.demo_site.site import EXAMPLE_ACCOUNT, Account, Site

# At the start, no token exists yet that could expire.
_FAULTS = (*NAMES, *(fault for fault in SIGN_IN_NAMES if fault[0] != TOKEN_EXPIRED.name))


def main(arguments: list[str] | None = None) -> int:
    """Serve. Returns the exit status: 0, or 1 if the port or the certificate is unavailable."""
    options = _parser().parse_args(arguments)
    stopping = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: stopping.set())
    site = Site([EXAMPLE_ACCOUNT, *options.account], single_sign_on=options.single_sign_on)
    if options.redirect_uri:
        site.authorization.integration = Integration(redirect_uris=tuple(options.redirect_uri))
    server = DemoServer(site, options.port, options.tls and tuple(options.tls))
    server.misbehavior.choose(options.fault)
    try:
        _serve(server, stopping)
    except OSError as error:
        if sys.stderr is not None:
            sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _serve(server: DemoServer, stopping: threading.Event) -> None:
    with server:
        if sys.stdout is not None:  # closed: the caller who chose the port knows the address
            sys.stdout.write(_facts(server))
            sys.stdout.flush()
        # On Windows, a wait without a time-out would not notice Ctrl+C.
        while not stopping.wait(1):
            pass


def _facts(server: DemoServer) -> str:
    """The values for a client's settings: only the address, then a line for each value."""
    site, integration = server.site, server.site.authorization.integration
    account = f"{EXAMPLE_ACCOUNT.web_ex_id}, password {EXAMPLE_ACCOUNT.password}"
    facts = [
        ("Account", account),
        ("Site name", site.site_name),
        ("Site ID", site.site_id),
        ("Base URL", server.base_url),
        ("Client ID", integration.client_id),
        ("Client secret", integration.client_secret),
        *(("Redirect URI", uri) for uri in integration.redirect_uris),
    ]
    return "".join(f"{line}\n" for line in [server.url, *(f"{k}: {v}" for k, v in facts)])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m csr_desktop.demo_site",
        description="Serve a demo WebEx site, reachable only from this computer.",
        epilog=_faults(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--port", type=_port, default=0, help="port to listen on (default: 0, any free port)"
    )
    parser.add_argument(
        "--account",
        type=_account,
        action="append",
        default=[],
        metavar="ID:PASSWORD",
        help="add an account, in addition to hostid; can be repeated",
    )
    parser.add_argument(
        "--tls", nargs=2, metavar=("CERT", "KEY"), help="serve HTTPS with these PEM files"
    )
    parser.add_argument(
        "--single-sign-on",
        action="store_true",
        help="refuse passwords in XML requests",
    )
    parser.add_argument(
        "--redirect-uri",
        action="append",
        default=[],
        metavar="URI",
        help=f"allowed redirect URI for browser sign-in (default: {REDIRECT_URI}); can be repeated",
    )
    parser.add_argument(
        "--fault",
        choices=[name for name, _ in _FAULTS],
        metavar="NAME",
        help="simulate a fault in every CreateSupportSession or browser sign-in;"
        " enter fault:NAME in tracking code 10 to simulate a CreateSupportSession fault once",
    )
    return parser


def _faults() -> str:
    width = max(len(name) for name, _ in _FAULTS)
    return "\n".join(["faults:", *(f"  {name:{width}}  {line}" for name, line in _FAULTS)])


def _port(text: str) -> int:
    if not (re.fullmatch("[0-9]{1,5}", text) and int(text) <= 65535):
        raise argparse.ArgumentTypeError("the port must be a number from 0 to 65535")
    return int(text)


def _account(text: str) -> Account:
    """Read ID:PASSWORD; the password may contain colons. The error does not repeat it."""
    web_ex_id, _, password = text.partition(":")
    if not (web_ex_id.strip() and password):
        raise argparse.ArgumentTypeError("write the account as ID:PASSWORD")
    return Account(web_ex_id.strip(), password)


if __name__ == "__main__":
    sys.exit(main())
