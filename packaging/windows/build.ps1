# Builds dist\csr-desktop-VERSION-setup.exe and .msi. Run on Windows, with PowerShell 7.4 or newer and
# the Python that has requirements-packaging.txt; iscc (Inno Setup 6.3+) and wix (5) are on the PATH.
#
# Signs when both are set (a certificate in the user's store, a time-stamp server's address); signtool
# (Windows SDK) is on the PATH then:
#   CSR_SIGN_THUMBPRINT, CSR_SIGN_TIMESTAMP
#Requires -Version 7.4
$ErrorActionPreference = "Stop"
$PSNativeCommandUseErrorActionPreference = $true
# WiX takes a relative bind path from the folder of the .wxs: every path here is absolute.
$root = (Resolve-Path (Join-Path $PSScriptRoot "..\..")).Path
Set-Location $root

# Without its address, /tr would take the next word, /td, for one.
$signs = [bool] $env:CSR_SIGN_THUMBPRINT
if ($signs -ne [bool] $env:CSR_SIGN_TIMESTAMP) {
    throw "Set both CSR_SIGN_THUMBPRINT and CSR_SIGN_TIMESTAMP, or neither."
}
$signing = "sign", "/sha1", $env:CSR_SIGN_THUMBPRINT, "/fd", "SHA256", "/tr", $env:CSR_SIGN_TIMESTAMP, "/td", "SHA256"

function Invoke-Sign([string[]] $Files) {
    if ($signs) { signtool @signing $Files }
}

$build = Join-Path $root "build"
$program = Join-Path $build "pyinstaller\dist\csr-desktop"
$version = python -c "import csr_desktop; print(csr_desktop.__version__)"
$numbers = $version -replace '[^0-9.].*$', ''  # an MSI's version is three numbers
$setup = Join-Path $root "dist\csr-desktop-$version-setup.exe"
$msi = Join-Path $root "dist\csr-desktop-$version.msi"

python scripts\package_icons.py
python packaging\licenses.py
python packaging\build.py folder
& "$program\csr-desktop-console.exe" --self-test
Invoke-Sign "$program\csr-desktop.exe", "$program\csr-desktop-console.exe"
New-Item -ItemType Directory -Force dist | Out-Null

# Inno Setup signs by itself: the uninstaller lies inside the installer.
$inno = "/Q", "/DAppVersion=$version", "/DProgram=$program"
if ($signs) { $inno += "/DSign", "/Ssigntool=signtool $signing `$f" }
iscc @inno packaging\windows\csr-desktop.iss

# 8600, 8601: no file is found, a folder is missing. An MSI without the program is no warning.
wix build -arch x64 -wx8600 -wx8601 -pdbtype none -d "Version=$numbers" -bindpath "Program=$program" -bindpath "Build=$build" -out $msi packaging\windows\csr-desktop.wxs
Invoke-Sign $msi
if ($signs) { signtool verify /pa "$program\csr-desktop.exe" $setup $msi }
