"""The system's browser for a command: signs in at the address that it is given, as a rep would."""

from __future__ import annotations

import sys

from tests.support.single_sign_on import Browser

if __name__ == "__main__":
    browser = Browser(decision="deny" if "--deny" in sys.argv else "allow")
    browser(sys.argv[-1])
    browser.finish()
