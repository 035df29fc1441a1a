#!/usr/bin/env bash
# Runs inside the bare Debian, as root: from an older package to the new one, and away again.
set -euo pipefail

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

NEW=$(dpkg-deb -f "$HOME"/new.deb Version)
POLICY=/etc/xdg/csr-desktop/policy.toml

# The package of an older version, with a file that the new one has no more.
dpkg-deb -R "$HOME"/new.deb "$HOME"/old
sed -i 's/^Version: .*/Version: 0.0.9-1/' "$HOME"/old/DEBIAN/control
echo old >"$HOME"/old/usr/lib/csr-desktop/_internal/of-the-older-version
dpkg-deb -Znone --root-owner-group -b "$HOME"/old "$HOME"/old.deb >/dev/null
rm -rf "$HOME"/old

dpkg -i "$HOME"/old.deb >/dev/null
[[ -e /usr/lib/csr-desktop/_internal/of-the-older-version ]] || fail "the older version is not there"
printf '[forced]\nkeep_sessions_days = 77\n' >"$POLICY"
su rep -c 'mkdir -p ~/.config/csr-desktop && echo "language = \"de\"" >~/.config/csr-desktop/preferences.toml'
su rep -c 'csr-desktop --demo create --code 1=OLD-1' >/home/rep/key || fail "create, before the upgrade"

echo "-- upgrade to $NEW"
dpkg -i "$HOME"/new.deb >/dev/null
[[ $(dpkg-query -W -f '${Version}' csr-desktop) == "$NEW" ]] || fail "not upgraded"
[[ ! -e /usr/lib/csr-desktop/_internal/of-the-older-version ]] || fail "an old file is left"
su rep -c 'csr-desktop --check-policy' >/home/rep/checked || fail "--check-policy"
grep -q 'keep_sessions_days *77 *policy.toml' /home/rep/checked || fail "the policy does not count"
grep -q 'language *"de" *preferences.toml' /home/rep/checked || fail "the settings are lost"
su rep -c 'csr-desktop --demo sessions --all --json' | grep >/dev/null "$(cat /home/rep/key)" || fail "the journal is lost"
rm /home/rep/.config/csr-desktop/preferences.toml

# A newer package, to be put under an open window: all that the window has not yet read is another's.
dpkg-deb -R "$HOME"/new.deb "$HOME"/newer
sed -i 's/^Version: .*/Version: 99.0-1/' "$HOME"/newer/DEBIAN/control
for name in csr-desktop _internal/base_library.zip; do
  head -c "$(stat -c %s "/usr/lib/csr-desktop/$name")" /dev/urandom >"$HOME/newer/usr/lib/csr-desktop/$name"
done
dpkg-deb -Znone --root-owner-group -b "$HOME"/newer "$HOME"/newer.deb >/dev/null
rm -rf "$HOME"/newer

su - rep -s /bin/bash -c 'dbus-run-session -- bash desk.sh' &
DESK=$!
until [[ -e /home/rep/window-is-open ]]; do
  kill -0 $DESK 2>/dev/null || fail "the desk"
  sleep 0.2
done
dpkg -i "$HOME"/newer.deb >/dev/null
touch /home/rep/upgraded
until [[ -e /home/rep/window-is-closed ]]; do
  kill -0 $DESK 2>/dev/null || fail "the desk"
  sleep 0.2
done
dpkg -i "$HOME"/new.deb >/dev/null 2>&1 # says that it is older
touch /home/rep/as-before
wait $DESK || fail "the desk"

echo "-- remove and purge"
dpkg -r csr-desktop >/dev/null
[[ -e "$POLICY" ]] || fail "the administrator's policy is gone"
rm "$POLICY"
dpkg -P csr-desktop >/dev/null 2>&1 || true
[[ -z "$(dpkg-query -W csr-desktop 2>/dev/null)" ]] || fail "dpkg still knows it"
rmdir --ignore-fail-on-non-empty /etc/xdg/csr-desktop 2>/dev/null || true
