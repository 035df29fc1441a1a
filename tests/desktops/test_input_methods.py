"""Japanese and Chinese with fcitx5, under X11."""

from __future__ import annotations

import subprocess
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.desk import day
from tests.desk.conftest import Desk, wait_for
from tests.desktops.conftest import need
from tests.desktops.wayland import wait_for_service

PROFILE = """
[Groups/0]
Name=Default
Default Layout=us
DefaultIM={engine}

[Groups/0/Items/0]
Name=keyboard-us

[Groups/0/Items/1]
Name={engine}

[GroupOrder]
0=Default
"""


def start_fcitx(desk: Desk, engine: str) -> None:
    """The engine is switched on by Ctrl+Space."""
    profile = Path(desk.environment["HOME"], ".config", "fcitx5", "profile")
    profile.parent.mkdir(parents=True)
    profile.write_text(PROFILE.format(engine=engine))
    desk.environment |= {"QT_IM_MODULE": "ibus", "IBUS_ENABLE_SYNC_MODE": "1"}
    tools = Path(desk.environment["HOME"], "tools")
    tools.mkdir()
    tools.joinpath("ibus-daemon").touch(0o755)  # Qt connects to fcitx5 only if this exists
    desk.environment["PATH"] += f":{tools}"
    desk.start("fcitx5", "--disable=wayland", stderr=subprocess.DEVNULL)
    wait_for_service(desk, "org.fcitx.Fcitx5")
    addresses = Path(desk.environment["HOME"], ".config", "ibus", "bus")
    wait_for(lambda: any(addresses.glob("*")), "the address for Qt")


@pytest.mark.parametrize(
    ("engine", "typed", "composed", "choose", "chosen"),
    [
        pytest.param("anthy", "nihon", "にほn", ("space", "Return"), "日本", id="Japanese"),
        pytest.param("pinyin", "nihao", "ni hao", ("space",), "你好", id="Chinese"),
    ],
)
def test_composing(
    stack: ExitStack,
    home: Path,
    *,
    engine: str,
    typed: str,
    composed: str,
    choose: tuple[str, ...],
    chosen: str,
) -> None:
    """Keys that choose create nothing; a click on the button takes what is composed by then."""
    need("fcitx5", "fcitx5-remote")
    desk = Desk(stack, home)
    start_fcitx(desk, engine)
    program = desk.open_program("--demo")
    desk.focuses("Case number")
    desk.keys("ctrl+space")
    wait_for(lambda: "2" in desk.run("sh", "-c", "fcitx5-remote || true"), "the engine")
    desk.type_text(typed)
    desk.keys(*choose)
    wait_for(lambda: day.form(desk)[0] == chosen, "what was composed")
    assert desk.see("focus") == "Case number"
    day.create(desk)
    desk.keys("ctrl+n")
    desk.focuses("Case number")
    desk.type_text(typed)
    x, y = desk.see("middle", name="Create session")
    desk.run("xdotool", "mousemove", str(x), str(y), "click", "1")
    desk.focuses("Copy key")
    assert day.form(desk)[0] == composed
    day.close(desk, program)
