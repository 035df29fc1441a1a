#!/usr/bin/env bash
# Builds the last commit's packages in a bare Debian 12 that has but python3, make and git: twice, in
# two folders, which must give the same bytes. Needs root for the chroot, Debian's archive and
# the package index. What it built is left in build/same-bytes.
set -euo pipefail
cd -P "$(dirname "${BASH_SOURCE[0]}")/../.."
. tests/packages/bare.sh

KEPT=build/same-bytes
rm -rf "$KEPT" && mkdir -p "$KEPT"

# How this computer reaches the package index, whose certificates it trusts, and who hands it out.
TOLD=()
for name in PIP_INDEX_URL http_proxy https_proxy no_proxy DEBFULLNAME DEBEMAIL; do
  if [[ -n "${!name:-}" ]]; then TOLD+=("$name=${!name}"); fi
done
AUTHORITIES=/etc/ssl/certs/ca-certificates.crt

say "a bare Debian 12 with python3, make and git"
trap close_bare EXIT
open_bare
in_bare apt-get -q -y install --no-install-recommends python3 make git >"$KEPT/apt.log" 2>&1 ||
  { tail -20 "$KEPT/apt.log"; fail "apt-get install"; }
if [[ -f "$AUTHORITIES" ]]; then
  cp "$AUTHORITIES" "$BARE/srv/authorities.crt"
  TOLD+=(PIP_CERT=/srv/authorities.crt REQUESTS_CA_BUNDLE=/srv/authorities.crt)
fi

git clone -q --no-local . "$BARE/srv/first"
cp -r "$BARE/srv/first" "$BARE/srv/the-second-folder"
for place in srv/first srv/the-second-folder; do
  say "make packages in /$place"
  started=$SECONDS
  in_bare "${TOLD[@]}" make -C "/$place" packages >"$KEPT/build.log" 2>&1 ||
    { tail -20 "$KEPT/build.log"; fail "make packages"; }
  grep -E '^(pip-audit|WARNING): ' "$KEPT/build.log" || true
  say "done in $((SECONDS - started)) s"
  cp -r "$BARE/$place/dist" "$KEPT/$(basename "$place")"
done
diff "$KEPT/first/SHA256SUMS" "$KEPT/the-second-folder/SHA256SUMS" || fail "not the same bytes"
(cd "$KEPT/the-second-folder" && sha256sum --check --quiet ../first/SHA256SUMS)
[[ $(wc -l <"$KEPT/first/SHA256SUMS") == 4 ]] || fail "not .deb, wheel, sdist and bill of materials"
say "the same bytes:"
cat "$KEPT/first/SHA256SUMS"
