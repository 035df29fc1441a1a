"""What stands before the first paint: nothing heavy."""

from __future__ import annotations

import subprocess
import sys

# The background thread begins its imports when the window is shown: so it is built, not opened.
START = """
import sys
from csr_desktop import app
from csr_desktop.background import Background
application = app._make_application()
instance = app.SingleInstance()
assert instance.enter(app.find_places(demo=False).journal, app.request_of(link="", site=""))
app.Theme(application)
Background.open = lambda self: None
desktop = app.Desktop(app.Options())
application.processEvents()
heavy = {"requests", "urllib3", "lxml", "keyring", "truststore", "sqlite3", "cheroot", "tomlkit"}
heavy |= {"segno"}
heavy |= {"PySide6.QtNetwork"}
print(sorted(heavy & set(sys.modules)))
desktop.window.close()
"""


def test_the_window_is_painted_without_the_heavy_libraries() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", START], capture_output=True, text=True, timeout=60, check=True
    )
    assert ended.stdout.strip() == "[]"
