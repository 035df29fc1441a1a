#!/usr/bin/env bash
# In a bare Debian 13: `debian_13.sh demo` runs `make demo`, `debian_13.sh deb FILE` installs FILE.
# Needs root for the chroot, and Debian's archive.
set -euo pipefail
cd -P "$(dirname "${BASH_SOURCE[0]}")/../.."
SUITE=trixie
. tests/packages/bare.sh
THERE=/opt/csr-desktop

install_there() { in_bare apt-get -q -y install --no-install-recommends "$@"; }

try_demo() {
  local own=/usr/local/share/ca-certificates # a company's
  if [[ -d $own ]]; then cp -r "$own/." "$BARE$own/"; fi
  install_there make python3 python3-venv ca-certificates
  git clone -q . "$BARE$THERE"
  in_bare make -C "$THERE" demo
  in_bare test -s "$THERE/build/demo.png"
}

try_deb() {
  cp "$1" "$BARE/opt/new.deb"
  install_there /opt/new.deb
  in_bare csr-desktop --self-test
}

trap close_bare EXIT
open_bare
"try_$@"
