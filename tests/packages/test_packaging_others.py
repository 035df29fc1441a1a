"""The packages for Windows and macOS, as far as their recipes can be checked without running."""

from __future__ import annotations

import plistlib
import re
import subprocess
import uuid
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from csr_desktop import __version__
from csr_desktop.sessions.links.scheme import SCHEME
from tests.support.platforms import LINUX_ALONE

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
SPEC = (PACKAGING / "pyinstaller" / "csr-desktop.spec").read_text("utf-8")
ISS = (PACKAGING / "windows" / "csr-desktop.iss").read_text("utf-8")
WXS_FILE = PACKAGING / "windows" / "csr-desktop.wxs"
WXS = ET.parse(WXS_FILE).getroot()
POWERSHELL = (PACKAGING / "windows" / "build.ps1").read_text("utf-8")
SHELL_FILE = PACKAGING / "macos" / "build.sh"
SHELL = SHELL_FILE.read_text("utf-8")
WORKFLOW_FILE = ROOT / ".github" / "workflows" / "packages.yml"
WORKFLOW = WORKFLOW_FILE.read_text("utf-8")
WORKFLOWS = sorted(WORKFLOW_FILE.parent.glob("*.yml"))
RECIPES = [
    *sorted((PACKAGING / "windows").iterdir()),
    *sorted((PACKAGING / "macos").iterdir()),
    *sorted((PACKAGING / "flatpak").iterdir()),
    WORKFLOW_FILE,
    ROOT / "RELEASING.md",
]
_WIX = "{http://wixtoolset.org/schemas/v4/wxs}"


def wix(name: str) -> list[ET.Element]:
    return list(WXS.iter(_WIX + name))


def the_only(name: str) -> ET.Element:
    (found,) = wix(name)
    return found


def inno(section: str) -> Iterator[dict[str, str]]:
    """The lines of a section of the .iss, as their parameters."""
    lines = ISS.partition(f"\n[{section}]\n")[2].partition("\n[")[0].splitlines()
    for line in lines:
        if line and not line.startswith(";"):
            found = re.findall(r'(\w+): ("(?:[^"]|"")*"|[^;]*)', line)
            yield {key: unquoted(text.strip()) for key, text in found}


def unquoted(text: str) -> str:
    return text[1:-1].replace('""', '"') if text.startswith('"') else text


def setup(key: str) -> str:
    (found,) = re.findall(rf"^{key}=(.*)$", ISS, re.MULTILINE)
    return str(found)


# --- Windows: the installer ----------------------------------------------------------------------


def test_an_installation_is_found_again_by_ids_that_never_change() -> None:
    assert setup("AppId") == "{{5C7C6D41-0B0B-4E0C-9C59-3A2B7E6D9F14}"
    assert the_only("Package").get("UpgradeCode") == "0E8D1F5B-6A3C-4F27-8B43-7D1C5E90A2B6"
    guids = [setup("AppId").strip("{}"), *(e.get("Guid") for e in wix("Component"))]
    assert len({uuid.UUID(guid) for guid in guids if guid}) == 2  # well-formed, each its own


def test_the_installer_serves_all_users_or_one() -> None:
    assert setup("PrivilegesRequired") == "admin"
    assert setup("PrivilegesRequiredOverridesAllowed") == "commandline dialog"
    assert setup("DefaultDirName").startswith("{autopf}")
    assert {entry["Root"] for entry in inno("Registry")} == {"HKA"}
    assert all(entry["Name"].startswith("{auto") for entry in inno("Icons"))


def test_the_installer_registers_the_link_and_takes_it_away() -> None:
    entries = list(inno("Registry"))
    values = {(e["Subkey"], e["ValueName"]): e["ValueData"] for e in entries}
    key = rf"Software\Classes\{SCHEME}"
    assert (key, "URL Protocol") in values
    assert values[rf"{key}\shell\open\command", ""] == r'"{app}\csr-desktop.exe" "%1"'
    assert entries[0]["Subkey"] == key
    assert entries[0]["Flags"] == "uninsdeletekey"
    assert all(subkey.startswith(key) for subkey, _name in values)


def test_only_administrators_write_the_policy() -> None:
    code = ISS.partition("\n[Code]\n")[2]
    assert "icacls" not in ISS.partition("\n[Code]\n")[0].replace("build.ps1", "")
    assert r"ExpandConstant('{commonappdata}\csr-desktop')" in code
    (rights,) = re.findall(r"RIGHTS = '(.*)';", code)
    assert rights.startswith("/inheritance:r")
    assert "*S-1-5-32-545:(OI)(CI)RX" in rights
    (permission,) = wix("PermissionEx")
    sddl = permission.get("Sddl", "")
    assert sddl.startswith("O:BAD:P(")  # owned by administrators, nothing inherited
    assert "0x1200a9;;;BU" in sddl  # users read


def test_no_rights_are_changed_through_a_junction_that_a_user_planted() -> None:
    code = ISS.partition("\n[Code]\n")[2]
    (command,) = re.findall(r"Exec\((.*?)SW_HIDE", code, re.DOTALL)
    assert "/L" in command
    assert "/T" not in code.partition("const")[2]
    before, _, _ = code.partition("function PrepareToInstall")[2].partition("ForceDirectories")
    assert "if IsLink(Folder) then" in before
    assert "not IsLink(Folder)" in code  # and once more, when no one else can change it
    assert "not IsLink(Name)" in code
    own, reset, rights = (
        code.index(f"Icacls(Folder, {each}") for each in ("'/set", "'/res", "RIGHTS")
    )
    assert own < reset < rights, "who gave himself rights there keeps them without /reset"


def test_the_uninstaller_is_signed() -> None:
    assert "SignTool=signtool\nSignedUninstaller=yes\n#endif" in ISS.partition("#ifdef Sign\n")[2]
    assert '"/DSign", "/Ssigntool=signtool $signing `$f"' in POWERSHELL


def test_nothing_is_signed_without_a_time_stamp() -> None:
    refusal = POWERSHELL.index("if ($signs -ne [bool] $env:CSR_SIGN_TIMESTAMP)")
    assert refusal < POWERSHELL.index('"/tr"')


def test_the_programs_tell_their_version() -> None:
    """What PyInstaller reads, as Python."""
    template = (PACKAGING / "windows" / "version.txt").read_text("utf-8")
    filled = template.replace("@NUMBERS@", "1, 2, 3, 0").replace("@VERSION@", "1.2.3")

    def made(*values: object, **named: object) -> tuple[object, ...]:
        return (*values, *named.values())

    names = re.findall(r"\b([A-Z]\w+)\(", filled)
    told = repr(eval(filled, dict.fromkeys(names, made)))
    assert "((1, 2, 3, 0), (1, 2, 3, 0)" in told
    assert "('ProductVersion', '1.2.3')" in told
    assert '"version": version_resource() if sys.platform == "win32"' in SPEC


def test_nothing_that_waits_for_somebody_in_a_silent_installation() -> None:
    shown = [entry for entry in inno("Run") if "runhidden" not in entry["Flags"]]
    assert all("skipifsilent" in entry["Flags"] for entry in shown)


# --- Windows: the MSI ----------------------------------------------------------------------------


def test_the_msi_takes_its_version_and_replaces_an_older_one() -> None:
    package = the_only("Package")
    assert package.get("Version") == "$(Version)"
    assert package.get("Scope") == "perMachine"
    assert the_only("MajorUpgrade").get("DowngradeErrorMessage")


def test_the_msi_registers_the_link() -> None:
    key = the_only("RegistryKey")
    assert (key.get("Root"), key.get("Key")) == ("HKLM", rf"Software\Classes\{SCHEME}")
    values = {(v.get("Key"), v.get("Name")): v.get("Value") for v in wix("RegistryValue")}
    assert values[None, "URL Protocol"] == ""
    assert values[r"shell\open\command", None] == '"[#DesktopExe]" "%1"'
    assert the_only("File").get("Id") == "DesktopExe"


def test_the_msi_has_every_file_once() -> None:
    program = the_only("File").get("Source")
    assert the_only("Exclude").get("Files") == program
    assert the_only("Files").get("Include") == r"!(bindpath.Program)\**"
    given = dict(re.findall(r'-bindpath "(\w+)=\$(\w+)"', POWERSHELL))
    assert set(given) == set(re.findall(r"!\(bindpath\.(\w+)\)", WXS_FILE.read_text("utf-8")))


def test_an_msi_without_the_program_is_an_error() -> None:
    """WiX resolves a relative bind path from the .wxs's folder, finds nothing, and only warns."""
    absolute = re.findall(r"^\$(\w+) = Join-Path \$(root|build) ", POWERSHELL, re.MULTILINE)
    assert {"program", "build", "setup", "msi"} == {name for name, _ in absolute}
    assert "$root = (Resolve-Path " in POWERSHELL
    assert " -wx8600 -wx8601 " in POWERSHELL
    assert " -pdbtype none " in POWERSHELL  # nothing that the checksums would name


def test_the_msi_asks_for_the_windows_that_qt_needs() -> None:
    (search,) = wix("RegistrySearch")
    assert search.get("Name") == "CurrentBuildNumber"
    (build,) = re.findall(r">= (\d+)", the_only("Launch").get("Condition", ""))
    assert setup("MinVersion") == f"10.0.{build}"


def test_windows_installer_meets_no_junction_that_a_user_planted() -> None:
    """It would set the rights of the folder that a junction leads to: what it does comes last."""
    text = WXS_FILE.read_text("utf-8")
    values = dict(re.findall(r'<\?define (\w+) = "(.*)" \?>', text))
    actions = {each.get("Id"): each for each in wix("CustomAction")}
    order = sorted(wix("Custom"), key=lambda each: int(each.get("Sequence", "0")))
    names = [each.get("Action") for each in order]
    assert names[:4] == ["MakeFolder", "OwnFolder", "ResetFolder", "ProtectFolder"]
    assert names[4:] == ["RefuseLink", "RefuseLinksInside", "OwnFiles", "ResetFiles"]
    assert int(order[-1].get("Sequence", "0")) < 3700, "CreateFolders"
    assert set(actions) == set(names)
    for name, action in actions.items():
        assert (action.get("Execute"), action.get("Impersonate")) == ("deferred", "no"), name
        assert action.get("Return") == ("ignore" if name == "MakeFolder" else "check"), name
        command = re.sub(
            r"\$\((\w+)\)", lambda found: values[found[1]], action.get("ExeCommand", "")
        )
        assert command.count(r'"[CommonAppDataFolder]csr-desktop') == 1 + (" & " in command), name
        assert "$(" not in command
        assert "%" not in command, "neither a variable nor a file's name"
        assert command.count("icacls") == command.count(" /L /Q"), name
        assert "/T" not in command
        assert not re.search(r"(?<![\]\w])\w+\.exe", command), "a program by its name alone"
    (rights,) = re.findall(r"RIGHTS = '(.*)';", ISS)
    assert values["Rights"] == rights


def test_the_msi_installs_all_that_it_describes() -> None:
    referred = {e.get("Id") for e in wix("ComponentRef")}
    assert referred == {e.get("Id") for e in wix("Component")}
    folders = {e.get("Id") for e in wix("Directory")} | {"ProgramMenuFolder", "System64Folder"}
    used = {e.get("Directory") for e in WXS.iter() if e.get("Directory")}
    assert used <= folders


# --- macOS ---------------------------------------------------------------------------------------


def test_the_hardened_runtime_allows_one_thing() -> None:
    with (PACKAGING / "macos" / "entitlements.plist").open("rb") as file:
        assert plistlib.load(file) == {
            "com.apple.security.cs.allow-unsigned-executable-memory": True
        }


def test_the_bundle_is_the_specs() -> None:
    assert 'name="CSR Desktop.app"' in SPEC
    assert '$made/dist/CSR Desktop.app"' in SHELL
    assert f'"CFBundleURLSchemes": ["{SCHEME}"]' in SPEC
    (flatpak,) = (PACKAGING / "flatpak").glob("*.json")
    assert f'bundle_identifier="{flatpak.stem}"' in SPEC


def test_signed_with_the_hardened_runtime_then_notarized_then_stapled() -> None:
    assert "--options runtime --sign" in SHELL
    steps = [
        *("codesign --verify", 'notarize "$made/app.zip"', 'stapler staple "$app"'),
        *('ditto "$app"', "until hdiutil create", 'notarize "$image"', 'stapler staple "$image"'),
        "spctl",
    ]
    places = [SHELL.index(step) for step in steps]
    assert places == sorted(places)


def test_the_image_is_named_by_what_runs_in_it() -> None:
    assert "$(uname" not in SHELL + WORKFLOW
    assert '"LSMinimumSystemVersion": "13.0"' in SPEC


def test_the_folder_is_made_in_one_way_for_all_systems() -> None:
    for script in (POWERSHELL.replace("\\", "/"), SHELL):
        assert "packaging/build.py folder" in script
        assert "PyInstaller --" not in script
    assert '(str(ROOT / "build" / "support"), "shiboken6")' in SPEC


def test_the_shell_can_read_its_script() -> None:
    subprocess.run(["sh", "-n", str(SHELL_FILE)], check=True)
    assert SHELL_FILE.stat().st_mode & 0o111


# --- All of them ---------------------------------------------------------------------------------


def test_the_programs_are_the_specs() -> None:
    built = set(re.findall(r'name="(csr-desktop[\w-]*)"', SPEC))
    named = set(re.findall(r"(csr-desktop(?:-console)?)\.exe", ISS + POWERSHELL + WORKFLOW))
    assert named == built == {"csr-desktop", "csr-desktop-console"}
    assert set(re.findall(r'"(csr-desktop\.ic\w+)"', SPEC)) == {
        "csr-desktop.ico",
        "csr-desktop.icns",
    }


def test_the_papers_lie_in_the_packages_of_both(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.syspath_prepend(PACKAGING)
    from licenses import write_papers

    write_papers(tmp_path / "papers")
    told = (tmp_path / "papers" / "copyright").read_text("utf-8")
    assert "@" not in told
    assert "/usr/" not in told
    texts = tmp_path / "papers" / "licenses"
    for name in (
        "lxml.txt",
        "python.txt",
        "inside.txt",
        "icu.txt",
        "common/LGPL-3",
        "common/GPL-3",
    ):
        assert (texts / name).is_file(), name
    for name in re.findall(r"licenses/[\w/.-]*\w", told):
        assert (tmp_path / "papers" / name).exists(), name
    for script in (POWERSHELL.replace("\\", "/"), SHELL):
        assert script.index("packaging/licenses.py") < script.index("packaging/build.py")
    assert '(str(ROOT / "build" / "papers"), "papers")' in SPEC


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda path: path.name)
def test_every_file_that_a_recipe_names_is_there(recipe: Path) -> None:
    text = recipe.read_text("utf-8").replace("\\", "/")
    for name in re.findall(r"(?<![\w-])(?:packaging|scripts|csr_desktop)/[\w./-]*\w", text):
        assert (ROOT / name).exists(), name


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda path: path.name)
def test_no_version_no_address_and_no_secret_in_a_recipe(recipe: Path) -> None:
    text = recipe.read_text("utf-8")
    assert __version__ not in text
    names = {"http://wixtoolset.org/schemas/v4/wxs", "http://www.apple.com/DTDs/"}
    addresses = re.findall(r"https?://[^\s\"'<>]*", text)
    assert [a for a in addresses if not a.startswith(tuple(names))] == []
    assert "secrets." not in text
    assert "/home/" not in text


def test_a_change_of_what_is_packed_builds_the_packages() -> None:
    (paths,) = re.findall(r"    paths:\n((?:      - .*\n)+)", WORKFLOW)
    listed = {line.removeprefix("      - ").removesuffix("/**") for line in paths.splitlines()}
    assert {"csr_desktop", "resources", "packaging", "scripts", "pyproject.toml"} <= listed
    assert all((ROOT / name).exists() for name in listed)


def test_releasing_names_what_the_script_needs() -> None:
    told = (ROOT / "RELEASING.md").read_text("utf-8")
    (version,) = re.findall(r"#Requires -Version (\S+)", POWERSHELL)
    assert f"PowerShell {version} or later" in told
    for name in ("Set-ExecutionPolicy", "signtool", "iscc", "dotnet"):
        assert name in told


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_may_only_read_and_runs_pinned_actions(path: Path) -> None:
    """Whether it is well-formed, `make check` asks GitHub's schema and zizmor."""
    text = path.read_text("utf-8")
    permissions = re.findall(r"^permissions:\n((?:  .*\n)+)", text, re.MULTILINE)
    assert permissions == ["  contents: read\n"]
    assert "write" not in text
    used = re.findall(r"uses: (.*)", text)
    assert len(used) == text.count("uses:") > 1
    assert all(re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}  # v\d+\.\d+\.\d+", one) for one in used)


def test_the_tests_run_on_all_three_systems() -> None:
    text = (WORKFLOW_FILE.parent / "tests.yml").read_text("utf-8")
    assert "      - run: make test\n" in text
    assert "runner: [windows-2025, macos-15, macos-15-intel]" in text
    assert all((ROOT / "tests" / name).exists() for name in LINUX_ALONE)


def test_what_runs_on_windows_imports_nothing_of_linux() -> None:
    """At the top of a file it would end the whole run, before the first test."""
    only = {"fcntl", "resource", "termios", "pwd", "grp", "pty", "jeepney", "secretstorage", "gi"}
    left_out = [ROOT / "tests" / name for name in LINUX_ALONE]
    left_out.append(ROOT / "tests" / "sessions" / "network" / "portal.py")  # of one left out
    left_out.append(ROOT / "tests" / "ui" / "history" / "file_manager.py")
    found = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "tests").rglob("*.py")
        if not any(path.is_relative_to(folder) for folder in left_out)
        and only & set(re.findall(r"^(?:import|from) (\w+)", path.read_text("utf-8"), re.MULTILINE))
    }
    assert found == set()


def test_the_workflow_runs_what_it_builds_on_each_system_and_keeps_it() -> None:
    jobs = dict(
        re.findall(r"^  (\w+):\n((?:    .*\n|\n)+)", WORKFLOW.partition("jobs:")[2], re.MULTILINE)
    )
    assert set(jobs) == {"linux", "windows", "macos"}
    self_tests = {"linux": jobs["linux"], "windows": jobs["windows"] + POWERSHELL, "macos": SHELL}
    assert all("--self-test" in text for text in self_tests.values())
    assert all("actions/upload-artifact@" in job for job in jobs.values())
    assert "QT_QPA_PLATFORM: offscreen" in jobs["linux"]
    assert all("SHA256SUMS" in jobs[name] for name in ("windows", "macos"))
    assert not re.search(r"\t", WORKFLOW)
