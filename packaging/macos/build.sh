#!/bin/sh
# Builds dist/csr-desktop-VERSION-ARCHITECTURE.dmg. Run on macOS, with the Python that has
# requirements-packaging.txt. For the architecture of that Python: arm64 or x86_64.
#
# Signs for others when this is set; without it, for this computer alone:
#   CSR_SIGN_IDENTITY    "Developer ID Application: ..."
# Has it notarized when this is set, too (see `xcrun notarytool store-credentials`):
#   CSR_NOTARY_PROFILE   the name under which the keychain keeps the account
set -eu
cd "$(dirname "$0")/../.."
python=${PYTHON:-python3}
made=build/pyinstaller
app="$made/dist/CSR Desktop.app"
entitlements=packaging/macos/entitlements.plist
version=$("$python" -c 'import csr_desktop; print(csr_desktop.__version__)')
# Of the Python that is packed; uname tells that of the shell, which may be another.
machine=$("$python" -c 'import platform; print(platform.machine())')
image="dist/csr-desktop-$version-$machine.dmg"

sign() {
  if [ -n "${CSR_SIGN_IDENTITY:-}" ]; then
    codesign --force --timestamp --options runtime --sign "$CSR_SIGN_IDENTITY" "$@"
  else
    codesign --force --sign - "$@"
  fi
}

"$python" scripts/package_icons.py
"$python" packaging/licenses.py
"$python" packaging/build.py folder

# From the inside out: a signature seals those of what it holds.
find "$app/Contents" -depth \( -name '*.so' -o -name '*.dylib' -o -name '*.framework' \) ! -type l -print |
  while IFS= read -r part; do sign "$part"; done
sign --entitlements "$entitlements" "$app/Contents/MacOS/csr-desktop"
sign --entitlements "$entitlements" "$app"
codesign --verify --deep --strict "$app"
"$app/Contents/MacOS/csr-desktop" --self-test

notarize() {
  xcrun notarytool submit "$1" --keychain-profile "$CSR_NOTARY_PROFILE" --wait
}

# The app's own ticket: it is copied out of the image, and opened on a computer without a network.
if [ -n "${CSR_NOTARY_PROFILE:-}" ]; then
  ditto -c -k --keepParent "$app" "$made/app.zip"
  notarize "$made/app.zip"
  xcrun stapler staple "$app"
fi

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
ditto "$app" "$stage/CSR Desktop.app"
ln -s /Applications "$stage/Applications"
mkdir -p dist
# "Resource busy": a virus scanner or Spotlight looks at the new volume.
tries=1
until hdiutil create -volname "CSR Desktop" -srcfolder "$stage" -format UDZO -ov "$image"; do
  [ "$tries" -lt 5 ] || exit 1
  sleep $((tries * 5))
  tries=$((tries + 1))
done

if [ -n "${CSR_SIGN_IDENTITY:-}" ]; then
  codesign --timestamp --sign "$CSR_SIGN_IDENTITY" "$image"
fi
if [ -n "${CSR_NOTARY_PROFILE:-}" ]; then
  notarize "$image"
  xcrun stapler staple "$image"
  spctl --assess --type open --context context:primary-signature --verbose "$image"
fi
