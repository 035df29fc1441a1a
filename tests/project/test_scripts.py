"""`make demo` without a screen, and the scripts that make pictures."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_demo_does_the_job_by_itself() -> None:
    script = ROOT / "scripts" / "demo_by_itself.py"
    ended = subprocess.run(
        [sys.executable, str(script)], capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 0, ended.stderr
    assert re.search(r"^Session key: [\d ]{8,}$", ended.stdout, re.MULTILINE)


def test_the_first_start_can_be_drawn() -> None:
    draw = (
        f"import sys; sys.path.insert(0, {str(ROOT / 'scripts')!r})\n"
        "import driving\n"
        "driving.make_application()\n"
        "with driving.window(demo=False) as shown:\n"
        "    print(shown.welcome.isVisible())\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", draw], capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.stdout.strip() == "True", ended.stderr


def test_the_scene_of_the_pictures_is_the_same_each_time() -> None:
    draw = (
        f"import sys; sys.path.insert(0, {str(ROOT / 'scripts')!r})\n"
        "import scene_clock; scene_clock.install()\n"
        "from datetime import UTC, datetime\n"
        "from csr_desktop.demo_site.site import EXAMPLE_ACCOUNT, Site\n"
        "scene_clock.advance(minutes=7)\n"
        "session = Site([EXAMPLE_ACCOUNT]).create_session('hostid', 13, {})\n"
        "print(datetime.now(UTC), session.started, session.key, isinstance(session, datetime))\n"
    )
    ended = [
        subprocess.run(
            [sys.executable, "-c", draw], capture_output=True, text=True, timeout=60, check=False
        )
        for _ in range(2)
    ]
    assert ended[0].stdout == ended[1].stdout, ended[0].stderr
    moment = "2026-03-10 09:19:00+00:00"
    assert re.fullmatch(rf"{re.escape(f'{moment} {moment}')} \d+ False\n", ended[0].stdout)
