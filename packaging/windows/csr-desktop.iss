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
#ifdef Sign
; build.ps1 tells the command by /Ssigntool=...
SignTool=signtool
SignedUninstaller=yes
#endif
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
Filename: "{app}\csr-desktop.exe"; Description: "{cm:LaunchProgram,CSR Desktop}"; Flags: nowait postinstall skipifsilent runasoriginaluser

[Code]
{ policy.toml is the administrator's, and Windows lets any user write into ProgramData. Whoever made
  the folder before: it becomes owned and written by administrators (S-1-5-32-544) and the system
  (S-1-5-18), read by users (S-1-5-32-545). A junction or a link there would have the rights of
  another folder changed: it is refused, and icacls follows none (/L) and enters no folder (no /T).
  /reset takes away the rights of its own that somebody gave himself there: /grant:r leaves them. }
const
  REPARSE_POINT = $400;
  NO_FILE = $FFFFFFFF;
  RIGHTS = '/inheritance:r /grant:r *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX';

function GetFileAttributes(Name: String): DWORD;
external 'GetFileAttributesW@kernel32.dll stdcall';

function IsLink(Path: String): Boolean;
var
  Attributes: DWORD;
begin
  Attributes := GetFileAttributes(Path);
  Result := (Attributes <> NO_FILE) and ((Attributes and REPARSE_POINT) <> 0);
end;

function Icacls(Path, Change: String): Boolean;
var
  Code: Integer;
begin
  Result := Exec(ExpandConstant('{sys}\icacls.exe'), '"' + Path + '" ' + Change + ' /L /Q', '',
    SW_HIDE, ewWaitUntilTerminated, Code) and (Code = 0);
end;

function IsOwnedWhole(Folder: String): Boolean;
var
  Found: TFindRec;
  Name: String;
begin
  Result := Icacls(Folder, '/setowner *S-1-5-32-544') and Icacls(Folder, '/reset') and
    Icacls(Folder, RIGHTS) and not IsLink(Folder);
  if Result and FindFirst(Folder + '\*', Found) then
  try
    repeat
      Name := Folder + '\' + Found.Name;
      if (Found.Name <> '.') and (Found.Name <> '..') then
        Result := not IsLink(Name) and Icacls(Name, '/setowner *S-1-5-32-544') and Icacls(Name, '/reset');
    until not Result or not FindNext(Found);
  finally
    FindClose(Found);
  end;
end;

function PrepareToInstall(var NeedsRestart: Boolean): String;
var
  Folder: String;
begin
  Result := '';
  if not IsAdminInstallMode then
    Exit;
  Folder := ExpandConstant('{commonappdata}\csr-desktop');
  if IsLink(Folder) then
    Result := Folder + ' is a link to another place. Remove it, then install again.'
  else if not ForceDirectories(Folder) or not IsOwnedWhole(Folder) then
    Result := 'The rights of ' + Folder + ' can''t be set. Remove that folder, then install again.';
end;
