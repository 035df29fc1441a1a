; The installer for Windows, made by packaging/windows/build.ps1 with Inno Setup 6.3 or newer.
; For all users as an administrator (/ALLUSERS), or for one without any rights (/CURRENTUSER).
#ifndef AppVersion
  #error Say /DAppVersion=...: the version stands in csr_desktop/__init__.py alone
#endif
#ifndef Program
  #define Program "..\..\build\pyinstaller\dist\csr-desktop"
#endif

[Setup]
; By the AppId an installation is found again: it never changes.
AppId={{5C7C6D41-0B0B-4E0C-9C59-3A2B7E6D9F14}
AppName=CSR Desktop
AppVersion={#AppVersion}
AppPublisher=The CSR Desktop team
DefaultDirName={autopf}\CSR Desktop
DisableProgramGroupPage=yes
PrivilegesRequired=admin
PrivilegesRequiredOverridesAllowed=commandline dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Windows 10 1809, the oldest that Qt runs on
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\csr-desktop.ico
UninstallDisplayIcon={app}\csr-desktop.exe
OutputDir=..\..\dist
OutputBaseFilename=csr-desktop-{#AppVersion}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
; A window that is open is asked to close; one that waits for a session's key is not forced to.
CloseApplications=yes
RestartApplications=no
ChangesAssociations=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[InstallDelete]
; What an older version brought and this one does not must not stay beside it.
Type: filesandordirs; Name: "{app}\_internal"

[Dirs]
; policy.toml is the administrator's; Windows lets anybody write into ProgramData (see [Run]).
Name: "{commonappdata}\csr-desktop"; Check: IsAdminInstallMode

[Files]
Source: "{#Program}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\CSR Desktop"; Filename: "{app}\csr-desktop.exe"

[Registry]
; HKA: HKEY_LOCAL_MACHINE for all users, HKEY_CURRENT_USER for one.
Root: HKA; Subkey: "Software\Classes\csr-desktop"; ValueType: string; ValueName: ""; ValueData: "URL:CSR Desktop link"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\csr-desktop"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\csr-desktop\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\csr-desktop.exe,0"
Root: HKA; Subkey: "Software\Classes\csr-desktop\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\csr-desktop.exe"" ""%1"""

[Run]
; The folder of policy.toml: owned and written by administrators (S-1-5-32-544) and the system
; (S-1-5-18), read by users (S-1-5-32-545), whoever may have made it before.
Filename: "{sys}\icacls.exe"; Parameters: """{commonappdata}\csr-desktop"" /setowner *S-1-5-32-544 /T /C /Q"; Flags: runhidden; Check: IsAdminInstallMode
Filename: "{sys}\icacls.exe"; Parameters: """{commonappdata}\csr-desktop"" /inheritance:r /grant:r *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX /Q"; Flags: runhidden; Check: IsAdminInstallMode
Filename: "{app}\csr-desktop.exe"; Description: "{cm:LaunchProgram,CSR Desktop}"; Flags: nowait postinstall skipifsilent runasoriginaluser
