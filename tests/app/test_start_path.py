"""What runs before the first paint: only what it needs."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from csr_desktop.system.paths import find_paths
from csr_desktop.ui.desktop.window_geometry import write_text

# The real program, up to the first paint: it prints what it has imported, and ends.
START = """
import builtins, json, linecache, os, sys

sys.argv[1:] = OPTIONS
from csr_desktop import __main__
from csr_desktop.app.startup import import_hook
from csr_desktop.app.startup.import_hook import begin

def begin_and_watch(**options):
    begin(**options)
    from csr_desktop.app.startup import first_paint
    from csr_desktop.ui.widgets import combo_box
    first_paint.FirstPaint._end = tell
    combo_box._AFTER_THE_PAINT = 60_000  # on a busy computer, the paint comes later than 200 ms

def tell(_):
    said = {
        "modules": sorted(sys.modules),
        "import": builtins.__import__.__name__,
        "classes": [
            name
            for module in ("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets")
            for name in vars(sys.modules[module])
        ],
        "sources": [name for name in linecache.cache if "csr_desktop" in name],
    }
    print(json.dumps(said), flush=True)
    os._exit(0)

import_hook.begin = begin_and_watch
__main__.main()
"""

# The same, and then each step of the setup that is for a thread.
ON_A_THREAD = """
from csr_desktop.app.startup.setup import Setup

def classes():
    modules = ("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets")
    return {name for module in modules for name in vars(sys.modules[module])}

def take_all(setup):
    made = []
    for step in setup._steps:
        if step is not None:
            before = classes()
            step()
            made += classes() - before
        elif "csr_desktop.app.features" in sys.modules:
            break
    print(json.dumps(made), flush=True)
    os._exit(0)

Setup.start = take_all
__main__.main()
"""

HEAVY = {
    *("requests", "urllib3", "lxml", "keyring", "truststore", "cryptography", "certifi", "idna"),
    *("sqlite3", "cheroot", "tomlkit", "segno", "msgspec", "ssl", "hashlib", "uuid", "decimal"),
    *("socket", "selectors", "signal", "queue", "logging.handlers", "html", "http", "email"),
    *("concurrent", "asyncio", "multiprocessing", "xml", "PySide6.QtNetwork", "PySide6.QtDBus"),
    *("PySide6.QtSvg", "platform", "dataclasses"),  # creating a class of the latter takes 1 ms
}
# Loading these into Python, with their enumerations, takes 0.5 to 6 ms each, Qt 17.
UNKNOWN = {"Qt", "QStyle", "QAbstractItemView", "QListView", "QAction"}
OURS = {
    "",
    "__main__",
    "app",
    "app.controller",
    "app.excepthook",
    "app.garbage_collector",
    "app.run",
    "app.single_instance",
    "app.single_instance.instance",
    "app.single_instance.socket_path",
    "app.startup",
    "app.startup.first_frame",
    "app.startup.first_paint",
    "app.startup.import_hook",
    "app.startup.imports",
    "app.startup.setup",
    "command_line",
    "demo_site",
    "demo_site.form",
    "sessions",
    "sessions.draft",
    "sessions.hand_over",
    "sessions.hand_over.spoken_key",
    "sessions.links",
    "sessions.links.scheme",
    "sessions.site",
    "sessions.site.state",
    "settings",
    "settings.preferences",
    "settings.preferences.look",
    "settings.sites",
    "settings.sites.outline",
    "settings.toml",
    "settings.toml.unchecked",
    "system",
    "system.file_lock",
    "system.i18n",
    "system.languages",
    "system.paths",
    "system.platform",
    "system.resources",
    "system.standard_streams",
    "system.text",
    "ui",
    "ui.desktop",
    "ui.desktop.window_geometry",
    "ui.form",
    "ui.form.create_button",
    "ui.form.form_fields",
    "ui.form.session_form",
    "ui.form.tracking_code_field",
    "ui.form.tracking_code_grid",
    "ui.form.tracking_code_label",
    "ui.form.tracking_code_line",
    "ui.form.value_list",
    "ui.language",
    "ui.outcome",
    "ui.outcome.outcome_card",
    "ui.sites",
    "ui.sites.site_bar",
    "ui.sites.site_mark",  # if there are several sites, as in the demo
    "ui.style",
    "ui.style.style_sheet",
    "ui.style.theme",
    "ui.style.tokens",
    "ui.widgets",
    "ui.widgets.basics",
    "ui.widgets.combo_box",
    "ui.form.completion",
    "ui.widgets.icon_label",
    "ui.widgets.labelled_field",
    "ui.widgets.line_edit",
    "ui.widgets.on_screen",
    "ui.widgets.scrolling",
    "ui.widgets.text",
    "ui.widgets.window_state",
    "ui.window",
    "ui.window.application",
    "ui.window.early_input",
    "ui.window.main_window",
    "ui.window.window_page",
    "ui.window.window_system",
    "webex",
    "webex.texts",
    "wiring",
}


def start(*options: str) -> Any:
    """What the program has done at its first paint."""
    code = START.replace("OPTIONS", repr(options))
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    return json.loads(ended.stdout)


def test_a_thread_makes_no_class_of_qt() -> None:
    imports = START.partition("def begin_and_watch")[0].replace("OPTIONS", "[]")
    ended = subprocess.run(
        [sys.executable, "-c", imports + ON_A_THREAD],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert json.loads(ended.stdout) == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("module", ["shiboken6", "csr_desktop.ui.window.main_window"])
def test_ctrl_c_while_it_starts_ends_it_without_a_word(module: str) -> None:
    line = [sys.executable, "-X", "importtime", "-m", "csr_desktop"]
    with subprocess.Popen(line, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        next(line for line in process.stderr if line.split()[-1] == module)
        process.send_signal(signal.SIGINT)
        words = [line for line in process.stderr if not line.startswith("import time:")]
    assert (process.returncode, words) == (-signal.SIGINT, [])


def own(modules: list[str]) -> set[str]:
    """Those of this program, without its name."""
    found = [name.partition(".")[2] for name in modules if name.split(".")[0] == "csr_desktop"]
    return set(found)


@pytest.mark.parametrize("demo", [False, True])
def test_the_window_is_painted_without_what_it_does_not_need(demo: bool) -> None:
    said = start(*["--demo"] * demo)
    assert not HEAVY & set(said["modules"])
    assert own(said["modules"]) <= OURS
    assert "QComboBox" in said["classes"]
    assert not UNKNOWN & set(said["classes"])


def test_a_window_that_was_open_before_reads_its_place_and_no_more(qapp: QApplication) -> None:
    path = find_paths(demo=False).window
    write_text(path, f"{QWidget().saveGeometry().toBase64().toStdString()}\n")
    said = start()
    modules = said["modules"]
    assert "tomllib" not in modules
    assert not UNKNOWN & set(said["classes"])
    assert not HEAVY & set(modules)
    assert own(modules) <= OURS


def test_settings_are_applied_before_the_first_paint() -> None:
    path = find_paths(demo=False).preferences
    path.parent.mkdir(parents=True)
    path.write_text('appearance = "dark"\n')
    modules = start()["modules"]
    assert "tomllib" in modules
    assert not HEAVY & set(modules)
    assert own(modules) <= OURS


def test_no_import_pays_for_a_feature_of_pyside_that_nobody_uses() -> None:
    said = start()
    assert said["import"] != "__feature_import__"
    assert said["sources"] == []
