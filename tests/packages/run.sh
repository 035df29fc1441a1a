#!/usr/bin/env bash
# Tries what `make packages` has put into dist/: checks it, and installs, drives, upgrades and
# removes it in a bare Debian 12 of its own. Needs root for the chroot, and Debian's archive.
set -euo pipefail
cd -P "$(dirname "${BASH_SOURCE[0]}")/../.."
. tests/packages/bare.sh

VERSION=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' csr_desktop/__init__.py)
DEB=dist/csr-desktop_$VERSION-1_$(dpkg --print-architecture).deb
WHEEL=dist/csr_desktop-$VERSION-py3-none-any.whl
SDIST=dist/csr_desktop-$VERSION.tar.gz
TRY=build/try
THERE=/root  # where the bare tree takes what it is given
rm -rf "$TRY" && mkdir -p "$TRY"

say "checksums"
(cd dist && sha256sum --check --quiet SHA256SUMS)

say "size, lintian, desktop entry, metainfo"
(($(stat -c %s "$DEB") <= ${MAX_MIB:-45} * 1024 * 1024)) || fail "$DEB is larger than 45 MiB"
lintian --allow-root --fail-on error,warning --tag-display-limit 0 "$DEB"
dpkg-deb -x "$DEB" "$TRY/deb"
desktop-file-validate "$TRY/deb/usr/share/applications/csr-desktop.desktop"
appstreamcli validate --no-net "$TRY"/deb/usr/share/metainfo/*.metainfo.xml
man --warnings -E UTF-8 -l "$TRY/deb/usr/share/man/man1/csr-desktop.1.gz" 2>&1 >/dev/null | (! grep .)
for bill in "$TRY/deb/usr/share/doc/csr-desktop/csr-desktop.cdx.json" dist/*.cdx.json; do
  grep -q '"bomFormat": "CycloneDX"' "$bill" || fail "$bill is no bill of materials"
done

say "the wheel, in an environment of its own"
.venv-packaging/bin/python -m venv "$TRY/venv"
"$TRY/venv/bin/python" -m pip install -q --disable-pip-version-check --require-hashes -r requirements.txt
"$TRY/venv/bin/python" -m pip install -q --disable-pip-version-check --no-deps "$WHEEL"
(cd / && env -u DISPLAY "$OLDPWD/$TRY/venv/bin/csr-desktop" --self-test)
ls "$TRY"/venv/lib/python3*/site-packages/csr_desktop-*.dist-info/sboms/csr-desktop.cdx.json >/dev/null

say "the sdist makes the same wheel"
tar -C "$TRY" -xzf "$SDIST"
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
(cd "$TRY/csr_desktop-$VERSION" && ../../../.venv-packaging/bin/python -m hatchling build -t wheel -d ..)
cmp "$TRY/$(basename "$WHEEL")" "$WHEEL"

say "a bare Debian 12"
trap close_bare EXIT
open_bare

say "one command installs it, one removes it"
cp "$DEB" "$BARE$THERE/new.deb"
list_files >"$TRY/bare.before"
in_bare apt-get -q -y install --no-install-recommends "$THERE/new.deb" >"$TRY/apt.log" 2>&1 ||
  { tail -20 "$TRY/apt.log"; fail "apt-get install"; }
in_bare csr-desktop --self-test
in_bare apt-get -q -y purge --auto-remove csr-desktop >>"$TRY/apt.log" 2>&1
list_files >"$TRY/bare.after"
diff "$TRY/bare.before" "$TRY/bare.after" | grep -i csr && fail "files are left behind"

say "with a desk: start, create, link, upgrade, remove"
in_bare apt-get -q -y install --no-install-recommends "$THERE/new.deb" xvfb xdotool xdg-utils \
  desktop-file-utils hicolor-icon-theme dbus-x11 gnome-keyring libglib2.0-bin >>"$TRY/apt.log" 2>&1 ||
  { tail -20 "$TRY/apt.log"; fail "apt-get install of the desk"; }
in_bare dpkg --purge csr-desktop >>"$TRY/apt.log" 2>&1
in_bare useradd --create-home rep
list_files sums >"$TRY/desk.before"
cp tests/packages/upgrade.sh "$BARE$THERE/"
install -m 755 tests/packages/desk.sh "$BARE/usr/local/bin/desk.sh"
in_bare bash "$THERE/upgrade.sh"
rm "$BARE/usr/local/bin/desk.sh"
list_files sums >"$TRY/desk.after"
diff "$TRY/desk.before" "$TRY/desk.after" || fail "not as before the installation"
say "every package does its job"
