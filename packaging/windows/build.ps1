# Builds dist\csr-desktop-VERSION-setup.exe and .msi. Run on Windows, in the project's folder, with
# the Python that has requirements-packaging.txt; iscc (Inno Setup 6.3+) and wix (5) are on the PATH.
#
# Signs when these are set (a certificate in the user's store, a time-stamp server's address):
#   CSR_SIGN_THUMBPRINT, CSR_SIGN_TIMESTAMP
#Requires -Version 7.4
$ErrorActionPreference = "Stop"
$PSNativeCommandUseErrorActionPreference = $true
Set-Location (Join-Path $PSScriptRoot "..\..")

function Invoke-Sign([string[]] $Files) {
    if (-not $env:CSR_SIGN_THUMBPRINT) { return }
    signtool sign /sha1 $env:CSR_SIGN_THUMBPRINT /fd SHA256 /tr $env:CSR_SIGN_TIMESTAMP /td SHA256 $Files
    signtool verify /pa $Files
}

$made = "build\pyinstaller"
$program = "$made\dist\csr-desktop"
$version = python -c "import csr_desktop; print(csr_desktop.__version__)"
$numbers = $version -replace '[^0-9.].*$', ''  # an MSI's version is three numbers
$setup = "dist\csr-desktop-$version-setup.exe"
$msi = "dist\csr-desktop-$version.msi"

python scripts\package_icons.py
python packaging\licenses.py
python -m PyInstaller --noconfirm --clean --distpath "$made\dist" --workpath "$made\work" packaging\pyinstaller\csr-desktop.spec
& "$program\csr-desktop-console.exe" --self-test
Invoke-Sign "$program\csr-desktop.exe", "$program\csr-desktop-console.exe"
New-Item -ItemType Directory -Force dist | Out-Null

iscc /Q "/DAppVersion=$version" packaging\windows\csr-desktop.iss
wix build -arch x64 -d "Version=$numbers" -bindpath "Program=$program" -bindpath "Build=build" -out $msi packaging\windows\csr-desktop.wxs
Invoke-Sign $setup, $msi
