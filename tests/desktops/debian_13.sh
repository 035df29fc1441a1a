#!/usr/bin/env bash
# In a bare Debian 13: `debian_13.sh demo` runs `make demo`, `debian_13.sh build` runs `make deb`,
# `debian_13.sh test` runs `make test`, `debian_13.sh deb FILE` installs FILE.
# Needs root for the chroot, and Debian's archive.
set -euo pipefail
cd -P "$(dirname "${BASH_SOURCE[0]}")/../.."
SUITE=trixie
. tests/packages/bare.sh
THERE=/opt/csr-desktop

install_there() { in_bare apt-get -q -y install --no-install-recommends "$@"; }

# Copies the last commit there, and installs what CONTRIBUTING.md names.
clone_there() {
  local own=/usr/local/share/ca-certificates # a company's
  if [[ -d $own ]]; then cp -r "$own/." "$BARE$own/"; fi
  install_there make python3 python3-venv ca-certificates "$@"
  git clone -q . "$BARE$THERE"
}

try_demo() {
  clone_there
  in_bare make -C "$THERE" demo
  in_bare test -s "$THERE/build/demo.png"
}

try_build() {
  clone_there git
  in_bare make -C "$THERE" deb
  in_bare sh -c "apt-get -q -y install --no-install-recommends $THERE/dist/*.deb"
  in_bare csr-desktop --self-test
}

try_test() {
  clone_there git
  in_bare make -C "$THERE" test
}

try_deb() {
  cp "$1" "$BARE/opt/new.deb"
  install_there /opt/new.deb
  in_bare csr-desktop --self-test
}

trap close_bare EXIT
open_bare
"try_$@"
