#!/usr/bin/env bash
# Sets up what `make demo` and `make test` need. The second time, there is nothing to do.
#
#   scripts/setup.sh demo    .venv with the program's dependencies
#   scripts/setup.sh test    .venv with the tools, too, and .venv-newer if there is a newer Python
#   scripts/setup.sh desktops  the same as test, and more desktops, keyrings and input methods
#   scripts/setup.sh browser the same as test, and a browser and axe-core for tests/browser
#   scripts/setup.sh foreign the same as browser, and an authorization server from npm
#   scripts/setup.sh packages  .venv-packaging with the tools that build the packages
#
# PYTHON=/path/to/python selects the interpreter.
set -euo pipefail
cd -P "$(dirname "${BASH_SOURCE[0]}")/.."

# Libraries that Qt loads from the system, and a font: Qt includes none.
QT_PACKAGES=(libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 libgssapi-krb5-2
  fonts-dejavu-core)

# What Qt's X and Wayland plugins load in addition.
DISPLAY_PACKAGES=(
  libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
  libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1
  libxkbcommon-x11-0 libx11-xcb1 libwayland-cursor0
)

# The desktop of the tests: a screen, a session bus, a keyring, accessibility, a screen reader with
# its voice, typing and the clipboard; Japanese letters; a compiler for the simulated power cut.
# (dbus-x11 is the session bus without systemd.)
DESK_PACKAGES=(
  xvfb xauth dbus-x11 gnome-keyring libsecret-tools at-spi2-core python3-gi gir1.2-atspi-2.0 orca
  speech-dispatcher xdotool x11-xkb-utils xclip curl fonts-vlgothic gcc libc6-dev
)

# The cheapest Wayland desktop: a screen, a keyboard, the clipboard, a picture of the screen.
WAYLAND_PACKAGES=(sway wl-clipboard grim)

# Desktops that run without a screen, keyrings and input methods that people have.
DESKTOP_PACKAGES=(
  mutter kwin-wayland keepassxc libkf5wallet-bin libqca-qt5-2-plugins python3-dbus
  fcitx5 fcitx5-anthy fcitx5-pinyin openbox debootstrap
)

# A browser with its driver.
BROWSER_PACKAGES=(chromium chromium-driver)

# Tools for building packages: PyInstaller reads and strips libraries, Debian's tools wrap and check.
# Also the libraries that Qt's load, because dpkg-shlibdeps looks up their packages.
BUILD_PACKAGES=(
  binutils dpkg-dev desktop-file-utils appstream lintian man-db debootstrap
  libgssapi-krb5-2 libxkbcommon-x11-0 libxcb-glx0 libwayland-client0 libwayland-egl1
)

LOG=$(mktemp)
trap 'rm -f "$LOG"' EXIT

say() { printf '%s\n' "$*"; }

fail() {
  say "$*" >&2
  exit 1
}

# Runs a command silently, and shows its output if it fails.
quietly() {
  "$@" >"$LOG" 2>&1 </dev/null && return
  cat "$LOG" >&2
  return 1
}

# --- Python --------------------------------------------------------------------------------------

# Is $1 an interpreter of Python 3.$2 or newer? (Not the build without the GIL: "t".)
is_python() {
  "$1" -c "import sys; sys.exit(sys.version_info < (3, $2) or 't' in sys.abiflags)" 2>/dev/null
}

version_of() { "$1" -c 'import sys; print("3.%d" % sys.version_info[1])'; }

# The interpreter under $1, when that is a pyenv shim or belongs to a virtual environment.
base_of() { "$1" -c 'import sys; print(getattr(sys, "_base_executable", sys.executable))'; }

choose_python() {
  local python candidates=(python3 python3.13 python3.12 python3.11 /usr/bin/python3)
  if [[ -n "${PYTHON:-}" ]]; then candidates=("$PYTHON"); fi
  for python in "${candidates[@]}"; do
    if is_python "$python" 11; then
      base_of "$python"
      return
    fi
  done
  fail "CSR Desktop needs Python 3.11 or newer, and ${candidates[0]} is not." \
    "Install one, or specify one: PYTHON=/path/to/python make ..."
}

choose_newer_python() {
  local python versions="${PYENV_ROOT:-${HOME:-}/.pyenv}/versions"
  for python in python3.13 python3.12 "$versions"/3.13.*/bin/python "$versions"/3.12.*/bin/python; do
    if is_python "$python" 12 && "$python" -c 'import ensurepip' 2>/dev/null; then
      base_of "$python"
      return
    fi
  done
}

# --- Debian's packages ---------------------------------------------------------------------------

# Prints the missing packages. Debian 13 and Ubuntu 24.04 call some of them "...t64".
missing_packages() {
  local package installed
  installed=$(dpkg-query -W -f='${Package} ${Status}\n' "$@" "${@/%/t64}" 2>/dev/null || true)
  for package in "$@"; do
    grep -qE "^${package//./\\.}(t64)? install ok installed$" <<<"$installed" || say "$package"
  done
}

# On Debian, creating virtual environments needs a separate package.
missing_venv_package() {
  "$1" -c 'import ensurepip, venv' 2>/dev/null || say "python$(version_of "$1")-venv"
}

# Installs packages if this user may. Package lists are fetched only if it fails without them.
install_packages() {
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=120)
  if [[ $(id -u) != 0 ]]; then
    sudo -n true 2>/dev/null || return 1
    apt=(sudo -n "${apt[@]}")
  fi
  say "Installing $# packages from Debian..."
  quietly "${apt[@]}" install --no-install-recommends "$@" 2>/dev/null && return
  quietly "${apt[@]}" update || say "Continuing with the existing package lists."
  quietly "${apt[@]}" install --no-install-recommends "$@"
}

# Ensures that the packages are installed. If it may not, fails with the command to run.
need_packages() {
  local python=$1 missing
  shift
  if ! command -v dpkg-query apt-get >/dev/null; then
    say "This is not Debian. Make sure that the contents of these packages are installed: $*"
    return
  fi
  mapfile -t missing < <(missing_venv_package "$python" && missing_packages "$@")
  if [[ ${#missing[@]} == 0 ]] || install_packages "${missing[@]}"; then return; fi
  say "Please run: sudo apt-get install -y --no-install-recommends ${missing[*]}"
  return 1
}

# --- Virtual environments ------------------------------------------------------------------------

# Fails for one that is incomplete, moved, of another version, or without its interpreter.
is_good_venv() {
  local venv=$1 python=$2
  grep -qF "$PWD/$venv/bin/python" "$venv/bin/pip" 2>/dev/null &&
    "$venv/bin/python" -c 'import pip' 2>/dev/null &&
    [[ $(version_of "$venv/bin/python") == $(version_of "$python") ]]
}

# Creates the virtual environment $1 with the interpreter $2 from the lock files $3...
# The last of them includes all of the others. A copy of each is kept inside, to know the next
# time that there is nothing to do.
need_venv() {
  local venv=$1 python=$2 lock=${!#}
  if ! is_good_venv "$venv" "$python"; then
    say "Creating $venv with Python $(version_of "$python")..."
    quietly "$python" -m venv --clear "$venv" || fail "Could not create $venv."
  fi
  cmp -s "$lock" "$venv/$lock" && return
  case "$lock" in
    requirements.txt) say "Downloading Qt and the libraries for $venv (up to 90 MB)..." ;;
    requirements-packaging.txt) say "Downloading Qt, the libraries and PyInstaller for $venv..." ;;
    *) say "Downloading Qt, the libraries and the tools for $venv (up to 120 MB)..." ;;
  esac
  rm -f "$venv"/requirements*.txt
  quietly "$venv/bin/python" -m pip install --disable-pip-version-check --require-hashes -r "$lock" ||
    fail "Could not download what $lock lists. Is there a network connection?"
  cp "${@:3}" "$venv/"
}

# Downloads axe-core into .venv, from the wheel of a library that is not needed itself.
need_axe() {
  local lock=requirements-browser.txt
  cmp -s "$lock" ".venv/$lock" && return
  say "Downloading axe-core..."
  quietly .venv/bin/python -m pip install --disable-pip-version-check --no-deps --require-hashes \
    -r "$lock" || fail "Could not download what $lock lists. Is there a network connection?"
  cp "$lock" .venv/
}

# Can Qt start here? If there is no display, the demo runs without one.
qt_starts() {
  if [[ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]]; then export QT_QPA_PLATFORM=offscreen; fi
  quietly .venv/bin/python -c 'from PySide6.QtWidgets import QApplication; QApplication([])'
}

# --- The set-ups -----------------------------------------------------------------------------

set_up_demo() {
  local python packages=("${QT_PACKAGES[@]}")
  python=$(choose_python)
  if [[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]]; then packages+=("${DISPLAY_PACKAGES[@]}"); fi
  if need_packages "$python" "${packages[@]}"; then
    need_venv .venv "$python" requirements.txt
    return
  fi
  # Perhaps it works without them: another font, another driver.
  "$python" -c 'import ensurepip' 2>/dev/null || exit 1
  need_venv .venv "$python" requirements.txt
  qt_starts || fail "Qt does not start without the packages named above."
}

set_up_test() {
  local python newer
  python=$(choose_python)
  need_packages "$python" "${QT_PACKAGES[@]}" "${DISPLAY_PACKAGES[@]}" "${DESK_PACKAGES[@]}" \
    "${WAYLAND_PACKAGES[@]}" || exit 1
  need_venv .venv "$python" requirements.txt requirements-dev.txt
  is_python "$python" 12 && return
  newer=$(choose_newer_python)
  if [[ -z "$newer" ]]; then
    say "No Python 3.12 or newer found: the long-run test runs only with $(version_of "$python")."
    return
  fi
  need_venv .venv-newer "$newer" requirements.txt  # as on a rep's computer, without tools
  say "The long-run test also runs with Python $(version_of "$newer")."
}

set_up_desktops() {
  set_up_test
  need_packages "$(choose_python)" "${DESKTOP_PACKAGES[@]}" || exit 1
}

set_up_browser() {
  local python
  python=$(choose_python)
  need_packages "$python" "${QT_PACKAGES[@]}" "${BROWSER_PACKAGES[@]}" || exit 1
  need_venv .venv "$python" requirements.txt requirements-dev.txt
  need_axe
}

# Downloads the exact versions in package.json, without running any install scripts.
set_up_foreign() {
  local folder=tests/browser/foreign
  set_up_browser
  { node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' 2>/dev/null &&
    command -v npm >"$LOG"; } ||
    fail "This needs Node.js 20 or newer with npm. Debian 12 has 18: install a newer one."
  cmp -s "$folder/package.json" "$folder/node_modules/.fetched" && return
  say "Downloading oidc-provider (40 packages, 3 MB)..."
  quietly npm install --prefix "$folder" --ignore-scripts --no-package-lock --no-audit --no-fund ||
    fail "Could not download what $folder/package.json lists. Is there a network connection?"
  cp "$folder/package.json" "$folder/node_modules/.fetched"
}

set_up_packages() {
  local python packages=("${QT_PACKAGES[@]}" "${DISPLAY_PACKAGES[@]}" "${BUILD_PACKAGES[@]}")
  # Debian's own Python, if installed: it uses the system's libraries, which Debian updates.
  if [[ -z "${PYTHON:-}" ]] && is_python /usr/bin/python3 11; then PYTHON=/usr/bin/python3; fi
  python=$(choose_python)
  # The part of it that PyInstaller includes is in a separate Debian package.
  if [[ "$python" == /usr/bin/* ]]; then packages+=("libpython$(version_of "$python")"); fi
  need_packages "$python" "${packages[@]}" || exit 1
  need_venv .venv-packaging "$python" requirements-packaging.txt
}

case "${1:-}" in
  demo) set_up_demo ;;
  test) set_up_test ;;
  desktops) set_up_desktops ;;
  browser) set_up_browser ;;
  foreign) set_up_foreign ;;
  packages) set_up_packages ;;
  *) fail "usage: scripts/setup.sh demo|test|desktops|browser|foreign|packages" ;;
esac
