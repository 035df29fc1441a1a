"""`--check-policy` from outside: what an administrator sees."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from csr_desktop.settings.preferences.values import KEYS

POLICY = """\
[forced]
store_passwords = false
[default]
rep_name = "Ännchen"
[default.invitations]
de = "Hallo"
[[sites]]
name = "Theirs"
url = "https://theirs.webex.com/x"
webex_id = "hostid"
site_name = "theirs"
"""
OWN_SITE = POLICY[POLICY.index("[[sites]]") :].replace("Theirs", "Mine")


@pytest.fixture
def policy(own_folders: Path) -> Path:
    return write(own_folders / "xdg_config_dirs" / "csr-desktop" / "policy.toml", POLICY)


@pytest.fixture
def config(own_folders: Path) -> Path:
    return own_folders / "xdg_config_home" / "csr-desktop"


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def check_policy(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """With neither a display nor a platform that could open a window."""
    return subprocess.run(
        [sys.executable, "-m", "csr_desktop", "--check-policy", *arguments],
        env={**os.environ, "DISPLAY": "", "QT_QPA_PLATFORM": "none", **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def row(output: str, start: str) -> list[str]:
    """The cells of the row that begins so."""
    (line,) = [line for line in output.splitlines() if line.startswith(f"{start} ")]
    return [cell.strip() for cell in line.split("  ") if cell.strip()]


def test_every_key_its_value_and_where_it_comes_from(policy: Path, config: Path) -> None:
    preferences = write(config / "preferences.toml", "\nkeep_sessions_days = 30\n")
    own = write(config / "sites.toml", OWN_SITE)
    ended = check_policy()
    assert (ended.returncode, ended.stderr) == (0, "")
    assert row(ended.stdout, "store_passwords") == [
        "store_passwords",
        "false",
        f"policy.toml, forced ({policy}:2)",
    ]
    assert row(ended.stdout, "rep_name")[1:] == ['"Ännchen"', f"policy.toml, default ({policy}:4)"]
    assert row(ended.stdout, "invitations")[1] == "texts in de"
    assert row(ended.stdout, "keep_sessions_days")[1:] == [
        "30",
        f"preferences.toml ({preferences}:2)",
    ]
    assert row(ended.stdout, "minimum_tls")[1:] == ['"1.2"', "default"]
    assert all(row(ended.stdout, key) for key in KEYS)
    assert row(ended.stdout, "Theirs")[1:] == ["https://theirs.webex.com/x", f"{policy}:7"]
    assert row(ended.stdout, "Mine")[1:] == ["https://theirs.webex.com/x", f"{own}:1"]
    assert ended.stdout.splitlines()[1] == f"  {policy}: found"
    assert ended.stdout.endswith("\nErrors: 0\n")


def test_without_any_file(config: Path) -> None:
    ended = check_policy()
    assert ended.returncode == 0
    assert f"  {config / 'preferences.toml'}: not found\n" in ended.stdout
    assert "\nNo sites.\n" in ended.stdout
    assert not config.exists(), "it only reads"


def test_every_mistake_with_file_line_and_key_and_status_1(policy: Path, config: Path) -> None:
    write(policy, 'language = 1\n[forced]\nminimum_tls = 1.3\n"a\\u001b[31m" = 1\n' + POLICY[8:])
    preferences = write(config / "preferences.toml", "tray_icon = 3\n")
    own = write(config / "sites.toml", OWN_SITE.replace("Mine", "Theirs") + "[[sites]]\n")
    ended = check_policy()
    assert ended.returncode == 1
    assert row(ended.stdout, "minimum_tls")[1] == '"1.3"'
    told = ended.stdout.partition("\nErrors: 7\n")[2].splitlines()
    assert told == [
        f"{policy}:1: language: Unknown key.",
        f"{policy}:3: forced.minimum_tls: Expected a quoted string, found a number.",
        f"{policy}:2: forced.a\\u001b[31m: Unknown key.",
        f"{policy}:3: forced.minimum_tls: Until this is fixed, TLS 1.3 is required.",
        f"{preferences}:1: tray_icon: Expected true or false, found a whole number.",
        f"{own}:6: name: Missing key.",
        f"{own}:1: name: Theirs: your administrator already provides a site with this name. "
        "Rename yours.",
    ]
    assert "\x1b" not in ended.stdout


def test_a_policy_that_can_t_be_read_is_a_mistake(policy: Path) -> None:
    write(policy, "[forced\n")
    ended = check_policy()
    assert ended.returncode == 1
    assert f"\n{policy}:1: Expected ']'" in ended.stdout


def test_a_password_in_a_proxy_is_never_printed(policy: Path, config: Path) -> None:
    write(policy, '[forced]\nproxy = "http://rep:geheim@proxy:1"\n')
    write(config / "preferences.toml", 'proxy = "http://rep:geheim@proxy:1"\n')
    ended = check_policy()
    assert ended.returncode == 1
    assert "geheim" not in ended.stdout + ended.stderr


def test_several_policies_are_told_in_their_order(own_folders: Path) -> None:
    first, second = own_folders / "first", own_folders / "second"
    write(second / "csr-desktop" / "policy.toml", POLICY)
    ended = check_policy(XDG_CONFIG_DIRS=f"{first}:{second}")
    assert ended.stdout.splitlines()[1:3] == [
        f"  {first}/csr-desktop/policy.toml: not found",
        f"  {second}/csr-desktop/policy.toml: found",
    ]
    assert row(ended.stdout, "store_passwords")[1] == "false"


def test_a_console_without_the_character_still_gets_the_table(policy: Path) -> None:
    ended = check_policy(PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert ended.returncode == 0
    assert '"\\xc4nnchen"' in ended.stdout


def test_the_demo_has_its_own_preferences_and_the_same_policy(policy: Path, config: Path) -> None:
    write(config / "preferences.toml", "tray_icon = true\n")
    ended = check_policy("--demo")
    assert row(ended.stdout, "tray_icon")[1] == "false"
    assert row(ended.stdout, "store_passwords")[1] == "false"


@pytest.mark.parametrize("table", ["forced", "default"])
def test_a_client_certificate_that_does_not_exist_is_a_mistake(
    policy: Path, config: Path, table: str
) -> None:
    write(policy, f'[{table}]\nclient_certificate = "/nowhere/rep.pem"\n')
    ended = check_policy()
    assert ended.returncode == 1
    said = f"{policy}:2: {table}.client_certificate: File not found.\n"
    assert f"Errors: 1\n{said}" in ended.stdout


def test_a_client_certificate_of_the_rep_s_own_is_looked_at_too(config: Path) -> None:
    empty = write(config / "empty.pem", "")
    own = write(config / "preferences.toml", f'client_certificate = "{empty}"\n')
    ended = check_policy()
    assert ended.returncode == 1
    assert f"{own}:1: client_certificate: The file doesn't contain a certificate" in ended.stdout


OAUTH = """\
[oauth]
client_id = "C1"
redirect_uri = "http://127.0.0.1:5000/authorize"
base_url = "https://idp.example/v1/"
"""
BROWSER_SITE = """\
[[sites]]
name = "Theirs"
url = "https://theirs.webex.com/x"
site_name = "theirs"
authentication = "browser"
[sites.oauth]
token_use = "access token"
people_url = "https://people.example/me"
"""


def test_every_key_of_a_browser_sign_in_and_where_it_comes_from(policy: Path, config: Path) -> None:
    write(policy, OAUTH)
    own = write(config / "sites.toml", '[oauth]\nscope = "x"\n' + BROWSER_SITE)
    ended = check_policy()
    assert (ended.returncode, ended.stderr) == (0, "")
    lines = ended.stdout.splitlines()
    start = next(n for n, line in enumerate(lines) if line.startswith("Sign-in at Theirs "))
    table = [
        tuple(cell.strip() for cell in line.split("  ") if cell.strip())
        for line in lines[start + 1 : start + 12]
    ]
    assert table == [
        ("client_id", '"C1"', f"{policy}:2"),
        ("client_secret", "not set", "the keyring, user name oauth:C1"),
        ("redirect_uri", '"http://127.0.0.1:5000/authorize"', f"{policy}:3"),
        ("base_url", '"https://idp.example/v1/"', f"{policy}:4"),
        ("scope", '"x"', f"{own}:2"),
        ("token_use", '"access token"', f"{own}:9"),
        ("authorize_url", '"https://idp.example/v1/authorize"', "base_url"),
        ("token_url", '"https://idp.example/v1/access_token"', "base_url"),
        ("device_authorize_url", '"https://idp.example/v1/device/authorize"', "base_url"),
        ("device_token_url", '"https://idp.example/v1/device/token"', "base_url"),
        ("people_url", '"https://people.example/me"', f"{own}:10"),
    ]
    assert lines[start + 12] == ""
    told = json.loads(check_policy("--json").stdout)["sites"][0]["oauth"]
    assert told == {key: {"value": value.strip('"'), "from": where} for key, value, where in table}


@pytest.mark.parametrize("secret", ['"geheim"', '["geheim"]', '"ge\\nheim"'])
def test_a_client_secret_is_never_printed(policy: Path, config: Path, secret: str) -> None:
    write(policy, f"{OAUTH}client_secret = {secret}\n" + BROWSER_SITE)
    own = BROWSER_SITE.replace("Theirs", "Mine")
    write(config / "sites.toml", f'{own}client_id = "C2"\nclient_secret = {secret}\n')
    ended = check_policy()
    told = check_policy("--json").stdout
    assert "heim" not in ended.stdout + ended.stderr + told
    if secret == '"geheim"':
        assert ended.stdout.count("client_secret         set ") == 2
    else:
        assert f"{policy}:5: oauth.client_secret: " in ended.stdout


def test_a_browser_site_without_an_integration_is_a_mistake(policy: Path) -> None:
    write(policy, BROWSER_SITE)
    ended = check_policy()
    assert ended.returncode == 1
    assert f"\n{policy}:6: sites.oauth.client_id: Theirs: Enter the client ID" in ended.stdout


MISTAKEN_POLICY = """\
[forced]
minimum_tsl = "1.3"
keep_sessions_days = 30
[[sites]]
name = "Acme"
url = "http://acme.webex.com/x"
webex_id = "a"
site_name = "acme"
[[sites]]
name = "Beta"
url = "https://acme.webex.com/x"
webex_id = "a"
site_name = "acme"
[[sites.tracking_codes]]
number = 1
lable = "x"
"""


def test_a_file_that_is_not_in_force_yet(policy: Path, config: Path, tmp_path: Path) -> None:
    write(policy, "[forced]\nminimum_tls = 3\n")
    write(config / "preferences.toml", "keep_sessions_days = 90\n")
    write(config / "sites.toml", OWN_SITE)
    tried = write(tmp_path / "new policy.toml", POLICY)
    ended = check_policy(str(tried))
    assert ended.returncode == 0
    assert row(ended.stdout, "keep_sessions_days")[2] == "default"
    assert row(ended.stdout, "Theirs")[2] == f"{tried}:7"
    assert "Mine" not in ended.stdout
    assert ended.stdout.splitlines()[1:3] == [f"  {tried}: found", ""]


def test_each_mistake_names_its_site_and_the_nearest_key(tmp_path: Path) -> None:
    tried = write(tmp_path / "policy.toml", MISTAKEN_POLICY)
    ended = check_policy(str(tried))
    assert ended.returncode == 1
    unknown = "Unknown key. Did you mean"
    assert ended.stdout.partition("\nErrors: 3\n")[2].splitlines() == [
        f"{tried}:2: forced.minimum_tsl: {unknown} minimum_tls?",
        f"{tried}:6: url: Acme: The URL must start with https://, because the password is sent "
        "over this connection.",
        f"{tried}:16: tracking_codes[0].lable: Beta: {unknown} label?",
    ]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    ended = check_policy(str(tmp_path / "policy.toml"))
    assert ended.returncode == 1
    assert f"\n{tmp_path / 'policy.toml'}:1: File not found.\n" in ended.stdout


def test_the_same_for_a_program(tmp_path: Path) -> None:
    tried = write(tmp_path / "policy.toml", MISTAKEN_POLICY + POLICY[POLICY.index("[[sites]]") :])
    ended = check_policy(str(tried), "--json", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert ended.returncode == 1
    told = json.loads(ended.stdout)
    assert told["files"] == [{"file": str(tried), "state": "found"}]
    assert set(told["settings"]) == set(KEYS)
    assert told["settings"]["keep_sessions_days"] == {
        "value": 30,
        "from": "policy.toml, forced",
        "file": str(tried),
        "line": 3,
    }
    assert told["settings"]["minimum_tls"]["file"] is None
    (site,) = told["sites"]
    assert (site["name"], site["line"]) == ("Theirs", 17)
    assert [(each["line"], each["key"]) for each in told["mistakes"]] == [
        (2, "forced.minimum_tsl"),
        (6, "url"),
        (16, "tracking_codes[0].lable"),
    ]
    assert told["mistakes"][1]["message"].startswith("Acme: ")


def test_presets_of_a_policy_are_counted_and_checked(tmp_path: Path) -> None:
    text = """
[[presets]]
site = "Acme"
name = "Billing"

[[presets]]
site = "Acme"
name = "Network"
session_typ = 13
"""
    tried = write(tmp_path / "policy.toml", text)
    ended = check_policy(str(tried))
    assert ended.returncode == 1
    assert "\nPresets in the policy: 1\n" in ended.stdout
    assert row(ended.stdout, "Billing")[1:] == ["Acme", f"{tried}:4"]
    assert f"{tried}:9: session_typ: " in ended.stdout
    told = json.loads(check_policy(str(tried), "--json").stdout)
    (preset,) = told["presets"]
    assert (preset["site"], preset["name"], preset["line"]) == ("Acme", "Billing", 4)


def test_json_alone_is_wrong_usage() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "csr_desktop", "--json"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 2
    assert "--json goes with --check-policy" in ended.stderr
