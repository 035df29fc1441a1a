<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About CSR Desktop</source>
        <translation>Über CSR Desktop</translation>
    </message>
    <message>
        <source>CSR Desktop is free software under the MIT license, without any warranty.</source>
        <translation>CSR Desktop ist freie Software unter der MIT-Lizenz, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Creates WebEx support sessions.</source>
        <translation>Erstellt WebEx-Support-Sitzungen.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance and language</source>
        <translation>Darstellung und Sprache</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>Use system setting</source>
        <translation>Systemeinstellung verwenden</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Use system language</source>
        <translation>Systemsprache verwenden</translation>
    </message>
</context>
<context>
    <name>BehaviourPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Adds a menu with New session.</source>
        <translation>Das Menü des Symbols enthält „Neue Sitzung“.</translation>
    </message>
    <message>
        <source>When CSR Desktop is in the background</source>
        <translation>Wenn CSR Desktop im Hintergrund ist</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Tracking codes only. Stored on this computer.</source>
        <translation>Nur Tracking-Codes. Auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Clear &amp;suggestions…</source>
        <translation>&amp;Vorschläge löschen…</translation>
    </message>
    <message>
        <source>&amp;Keep window on top</source>
        <translation>&amp;Fenster im Vordergrund halten</translation>
    </message>
    <message>
        <source>Remember window size and p&amp;osition</source>
        <translation>Größe und &amp;Position des Fensters merken</translation>
    </message>
    <message>
        <source>Show &amp;tray icon</source>
        <translation>&amp;Symbol im Infobereich anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>&amp;Benachrichtigungen anzeigen</translation>
    </message>
    <message>
        <source>For example 123 456 789. Otherwise only the digits are copied.</source>
        <translation>Zum Beispiel 123 456 789. Sonst werden nur die Ziffern kopiert.</translation>
    </message>
    <message>
        <source>Copy session keys &amp;with spaces</source>
        <translation>Sitzungsschlüssel mit &amp;Leerzeichen kopieren</translation>
    </message>
    <message>
        <source>Suggest pre&amp;viously entered values</source>
        <translation>Früher &amp;eingegebene Werte vorschlagen</translation>
    </message>
    <message>
        <source>If off, enter your password each time you start CSR Desktop.</source>
        <translation>Wenn deaktiviert, geben Sie das Passwort nach jedem Start von CSR Desktop ein.</translation>
    </message>
    <message>
        <source>Save &amp;passwords in the system keyring</source>
        <translation>P&amp;asswörter im Schlüsselbund des Systems speichern</translation>
    </message>
    <message>
        <source>Clear all suggestions for tracking codes</source>
        <translation>Alle Vorschläge für Tracking-Codes löschen</translation>
    </message>
    <message>
        <source>Clear all suggestions? Your history isn&apos;t affected.</source>
        <translation>Alle Vorschläge löschen? Ihr Verlauf bleibt erhalten.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Suggestions cleared</source>
        <translation>Vorschläge gelöscht</translation>
    </message>
</context>
<context>
    <name>CertificateRow</name>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>PEM file with certificate and private key. Usually not needed.</source>
        <translation>PEM-Datei mit Zertifikat und privatem Schlüssel. Meist nicht erforderlich.</translation>
    </message>
    <message>
        <source>Client c&amp;ertificate</source>
        <translation>Client-&amp;Zertifikat</translation>
    </message>
    <message>
        <source>Select a &amp;file…</source>
        <translation>&amp;Datei auswählen…</translation>
    </message>
    <message>
        <source>Select the client certificate file</source>
        <translation>Datei des Client-Zertifikats auswählen</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>CheckController</name>
    <message>
        <source>Site {0} has been removed from CSR Desktop.</source>
        <translation>Die Site {0} wurde aus CSR Desktop entfernt.</translation>
    </message>
    <message>
        <source>Another window has already confirmed this key. {0} wasn&apos;t saved.</source>
        <translation>Ein anderes Fenster hat diesen Schlüssel bereits bestätigt. {0} wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Check w&amp;ith the site</source>
        <translation>Bei der Site &amp;prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Create another</source>
        <translation>Weitere erstellen</translation>
    </message>
    <message>
        <source>No matching session found. The site&apos;s history can be up to two days behind. You can create another one.</source>
        <translation>Keine passende Sitzung gefunden. Der Verlauf der Site kann bis zu zwei Tage zurückliegen. Sie können eine neue erstellen.</translation>
    </message>
    <message>
        <source>Your session wasn&apos;t found, but the site&apos;s lists couldn&apos;t be read completely. Check your sessions on the site.</source>
        <translation>Ihre Sitzung wurde nicht gefunden, aber die Listen der Site konnten nicht vollständig gelesen werden. Prüfen Sie Ihre Sitzungen auf der Site.</translation>
    </message>
    <message>
        <source>Possible match. Ask your customer which key they have, or check on the site.</source>
        <translation>Mögliche Übereinstimmung. Fragen Sie Ihren Kunden nach dem Schlüssel oder prüfen Sie es auf der Site.</translation>
    </message>
    <message numerus="yes">
        <source>%n possible match(es). Ask your customer which key they have.</source>
        <translation>
            <numerusform>%n mögliche Übereinstimmung. Fragen Sie Ihren Kunden, welchen Schlüssel er hat.</numerusform>
            <numerusform>%n mögliche Übereinstimmungen. Fragen Sie Ihren Kunden, welchen Schlüssel er hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t check with the site. {0}</source>
        <translation>Prüfung bei der Site nicht möglich. {0}</translation>
    </message>
</context>
<context>
    <name>CloseGuard</name>
    <message>
        <source>Still waiting for the site</source>
        <translation>Die Site hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>Close an&amp;yway</source>
        <translation>Tr&amp;otzdem schließen</translation>
    </message>
    <message>
        <source>Keep &amp;waiting</source>
        <translation>&amp;Weiter warten</translation>
    </message>
    <message>
        <source>The site hasn&apos;t answered yet, so the session isn&apos;t confirmed. If you close now, you can check it the next time you open CSR Desktop.</source>
        <translation>Die Site hat noch nicht geantwortet, daher ist die Sitzung nicht bestätigt. Wenn Sie jetzt schließen, können Sie sie beim nächsten Start von CSR Desktop prüfen.</translation>
    </message>
    <message>
        <source>You haven&apos;t pasted what you copied</source>
        <translation>Sie haben den kopierten Text noch nicht eingefügt</translation>
    </message>
    <message>
        <source>Keep &amp;window open</source>
        <translation>&amp;Fenster offen lassen</translation>
    </message>
    <message>
        <source>On this desktop, the clipboard may be empty after CSR Desktop closes. Paste first.</source>
        <translation>Auf diesem Desktop kann die Zwischenablage nach dem Schließen von CSR Desktop leer sein. Fügen Sie den Text zuerst ein.</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Use tracking code {0}</source>
        <translation>Tracking-Code {0} verwenden</translation>
    </message>
    <message>
        <source>Label of tracking code {0}</source>
        <translation>Beschriftung von Tracking-Code {0}</translation>
    </message>
    <message>
        <source>Tracking code {0} is required</source>
        <translation>Tracking-Code {0} ist Pflicht</translation>
    </message>
    <message>
        <source>Choices for tracking code {0}</source>
        <translation>Auswahlwerte für Tracking-Code {0}</translation>
    </message>
    <message>
        <source>Default of tracking code {0}</source>
        <translation>Standardwert von Tracking-Code {0}</translation>
    </message>
    <message>
        <source>Choices (separate with ;)</source>
        <translation>Auswahlwerte (mit ; trennen)</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}, {1} von {2}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Try again in {0} s.</source>
        <translation>Neuer Versuch in {0} s.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Sie können es jetzt erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>CreateController</name>
    <message>
        <source>Too many requests. Try again in {0} s.</source>
        <translation>Zu viele Anfragen. Versuchen Sie es in {0} s erneut.</translation>
    </message>
</context>
<context>
    <name>CreatedLabel</name>
    <message>
        <source>Session created over an hour ago</source>
        <translation>Sitzung vor über einer Stunde erstellt</translation>
    </message>
    <message>
        <source>Session created {0} min ago</source>
        <translation>Sitzung vor {0} min erstellt</translation>
    </message>
    <message>
        <source>Session created</source>
        <translation>Sitzung erstellt</translation>
    </message>
</context>
<context>
    <name>DeviceCodeView</name>
    <message>
        <source>On any device, open this page and enter the code:</source>
        <translation>Öffnen Sie diese Seite auf einem beliebigen Gerät und geben Sie den Code ein:</translation>
    </message>
    <message>
        <source>Code: {0}</source>
        <translation>Code: {0}</translation>
    </message>
    <message>
        <source>On any device, open {0} and enter the code {1}.</source>
        <translation>Öffnen Sie auf einem beliebigen Gerät {0} und geben Sie den Code {1} ein.</translation>
    </message>
    <message>
        <source>Time left: {0}</source>
        <translation>Verbleibende Zeit: {0}</translation>
    </message>
    <message>
        <source>The code expires in less than one minute.</source>
        <translation>Der Code läuft in weniger als einer Minute ab.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsController</name>
    <message>
        <source>Diagnostics copied. They contain no passwords, keys, tracking codes, or accounts. Paste them into a message to your administrator.</source>
        <translation>Diagnose kopiert. Sie enthält keine Passwörter, Schlüssel, Tracking-Codes oder Konten. Fügen Sie sie in eine Nachricht an Ihren Administrator ein.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>EditPresets</name>
    <message>
        <source>Edit presets</source>
        <translation>Vorlagen bearbeiten</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Managed by your administrator</source>
        <translation>Von Ihrem Administrator verwaltet</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}, {1} von {2}</translation>
    </message>
    <message>
        <source>{0} will be deleted when you save.</source>
        <translation>{0} wird beim Speichern gelöscht.</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Export progress</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Cance&amp;l export</source>
        <translation>E&amp;xport abbrechen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Save the listed sessions to a CSV or JSON file</source>
        <translation>Aufgelistete Sitzungen als CSV- oder JSON-Datei speichern</translation>
    </message>
    <message>
        <source>Export canceled. No file was saved or changed.</source>
        <translation>Export abgebrochen. Es wurde keine Datei gespeichert oder geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln session(s) to {0}.</source>
        <translation>
            <numerusform>%Ln Sitzung nach {0} exportiert.</numerusform>
            <numerusform>%Ln Sitzungen nach {0} exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export failed. No file was saved or changed.</source>
        <translation>Export fehlgeschlagen. Es wurde keine Datei gespeichert oder geändert.</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export sessions</source>
        <translation>Sitzungen exportieren</translation>
    </message>
    <message>
        <source>sessions.csv</source>
        <translation>sitzungen.csv</translation>
    </message>
</context>
<context>
    <name>FaultsMenu</name>
    <message>
        <source>No problem</source>
        <translation>Kein Problem</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>Sessi&amp;on type</source>
        <translation>Sitzungst&amp;yp</translation>
    </message>
    <message>
        <source>Session type</source>
        <translation>Sitzungstyp</translation>
    </message>
    <message>
        <source>Session type {0} isn&apos;t available on this site. The default was selected.</source>
        <translation>Der Sitzungstyp {0} ist auf dieser Site nicht verfügbar. Der Standardtyp wurde ausgewählt.</translation>
    </message>
    <message>
        <source>This site doesn&apos;t use tracking code {0}. “{1}” was ignored.</source>
        <translation>Diese Site verwendet den Tracking-Code {0} nicht. „{1}“ wurde ignoriert.</translation>
    </message>
    <message>
        <source>“{1}” isn&apos;t in the list for {0}. Select another value.</source>
        <translation>„{1}“ steht nicht in der Liste für {0}. Wählen Sie einen anderen Wert aus.</translation>
    </message>
</context>
<context>
    <name>HandOverController</name>
    <message>
        <source>Invitation copied</source>
        <translation>Einladung kopiert</translation>
    </message>
    <message>
        <source>The invitation is too long for your email app. Copy it and paste it into a message.</source>
        <translation>Die Einladung ist zu lang für Ihr E-Mail-Programm. Kopieren Sie sie und fügen Sie sie in eine Nachricht ein.</translation>
    </message>
    <message>
        <source>Opened in your email app</source>
        <translation>Im E-Mail-Programm geöffnet</translation>
    </message>
    <message>
        <source>No email app found. Copy the invitation and paste it into a message.</source>
        <translation>Kein E-Mail-Programm gefunden. Kopieren Sie die Einladung und fügen Sie sie in eine Nachricht ein.</translation>
    </message>
    <message>
        <source>The join page URL is too long for a QR code. Use the invitation instead.</source>
        <translation>Die URL der Beitrittsseite ist zu lang für einen QR-Code. Verwenden Sie stattdessen die Einladung.</translation>
    </message>
    <message>
        <source>{0} is no longer one of your sites. Add it in Preferences.</source>
        <translation>{0} gehört nicht mehr zu Ihren Sites. Fügen Sie die Site in den Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>Key copied, site opened</source>
        <translation>Schlüssel kopiert, Site geöffnet</translation>
    </message>
    <message>
        <source>Couldn&apos;t open a browser. The key was copied. Open the site yourself and paste the key.</source>
        <translation>Es konnte kein Browser geöffnet werden. Der Schlüssel wurde kopiert. Öffnen Sie die Site selbst und fügen Sie den Schlüssel ein.</translation>
    </message>
    <message>
        <source>Your custom text has an error, so the default text was used.</source>
        <translation>Ihre eigene Vorlage enthält einen Fehler, daher wurde die Standardvorlage verwendet.</translation>
    </message>
    <message>
        <source>This site has no join page, so the invitation and the QR code can&apos;t say where to go. Add one in Preferences &gt; Sites.</source>
        <translation>Für diese Site ist keine Beitrittsseite eingetragen, daher können Einladung und QR-Code sie nicht nennen. Tragen Sie unter „Einstellungen“ &gt; „Sites“ eine ein.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>Wait until the current request has finished.</source>
        <translation>Warten Sie, bis die aktuelle Anfrage abgeschlossen ist.</translation>
    </message>
    <message>
        <source>The note isn&apos;t saved yet. CSR Desktop will try again.</source>
        <translation>Die Notiz ist noch nicht gespeichert. CSR Desktop versucht es erneut.</translation>
    </message>
    <message>
        <source>The session has been deleted in the meantime, along with its note.</source>
        <translation>Die Sitzung wurde inzwischen gelöscht, zusammen mit ihrer Notiz.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>This session is still being created. Delete it once the site has answered.</source>
        <translation>Diese Sitzung wird noch erstellt. Löschen Sie sie, sobald die Site geantwortet hat.</translation>
    </message>
    <message>
        <source>No file manager found. The file is in {0}.</source>
        <translation>Kein Dateimanager gefunden. Die Datei befindet sich in {0}.</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Private note (stays on this computer)</source>
        <translation>Private Notiz (bleibt auf diesem Computer)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Check &amp;with the site</source>
        <translation>Bei der Site &amp;prüfen</translation>
    </message>
    <message>
        <source>Find out whether this session was created</source>
        <translation>Prüfen, ob diese Sitzung erstellt wurde</translation>
    </message>
    <message>
        <source>Copy &amp;invitation</source>
        <translation>Einladun&amp;g kopieren</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>Einladung kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the key, tracking codes, and note from this computer. You can undo this until you close this window.</source>
        <translation>Schlüssel, Tracking-Codes und Notiz von diesem Computer löschen. Sie können das rückgängig machen, bis Sie dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Waiting for the site.</source>
        <translation>Warten auf die Site.</translation>
    </message>
    <message>
        <source>A session may have been created</source>
        <translation>Vielleicht wurde eine Sitzung erstellt</translation>
    </message>
    <message>
        <source>No session was created</source>
        <translation>Es wurde keine Sitzung erstellt</translation>
    </message>
    <message numerus="yes">
        <source>The note is %Ln character(s) too long, so the end isn&apos;t saved. Shorten it.</source>
        <translation>
            <numerusform>Die Notiz ist um %Ln Zeichen zu lang, daher wird das Ende nicht gespeichert. Kürzen Sie sie.</numerusform>
            <numerusform>Die Notiz ist um %Ln Zeichen zu lang, daher wird das Ende nicht gespeichert. Kürzen Sie sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Key, tracking code, site or note</source>
        <translation>Schlüssel, Tracking-Code, Site oder Notiz</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Select date…</source>
        <translation>Datum auswählen…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle Sites</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Session key</source>
        <translation>Sitzungsschlüssel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Anfrage läuft</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>InvitationEditor</name>
    <message>
        <source>&amp;Reset to default</source>
        <translation>Auf Standard &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Temp&amp;late language</source>
        <translation>&amp;Sprache der Vorlage</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Vo&amp;rschau</translation>
    </message>
    <message>
        <source>Preview with sample data</source>
        <translation>Vorschau mit Beispieldaten</translation>
    </message>
    <message>
        <source>Reset the template for this language to the default</source>
        <translation>Vorlage dieser Sprache auf den Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Insert {0}</source>
        <translation>{0} einfügen</translation>
    </message>
    <message>
        <source>Insert {0} at the cursor</source>
        <translation>{0} an der Cursorposition einfügen</translation>
    </message>
    <message>
        <source>Custom template</source>
        <translation>Eigene Vorlage</translation>
    </message>
    <message>
        <source>Default template</source>
        <translation>Standardvorlage</translation>
    </message>
</context>
<context>
    <name>InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Invitation template</source>
        <translation>Einladungsvorlage</translation>
    </message>
    <message>
        <source>Shown to customers in invitations</source>
        <translation>Wird Kunden in Einladungen angezeigt</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Default cu&amp;stomer language</source>
        <translation>Standardsprache der &amp;Kunden</translation>
    </message>
    <message>
        <source>For your own sites, on the card of a new session.</source>
        <translation>Für Ihre eigenen Sites, auf der Karte einer neuen Sitzung.</translation>
    </message>
    <message>
        <source>Suggest adding a missing &amp;join page</source>
        <translation>&amp;Hinzufügen einer fehlenden Beitrittsseite vorschlagen</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the {0} template.</source>
        <translation>Die Vorlage für {0} konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Used for invitations and dictation</source>
        <translation>Wird für Einladungen und zum Diktieren verwendet</translation>
    </message>
    <message>
        <source>The {0} template has an error and wasn&apos;t saved.</source>
        <translation>Die Vorlage für {0} enthält einen Fehler und wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>JoinPageHint</name>
    <message>
        <source>This site has no join page.</source>
        <translation>Für diese Site ist keine Beitrittsseite eingetragen.</translation>
    </message>
    <message>
        <source>Add join page</source>
        <translation>Beitrittsseite hinzufügen</translation>
    </message>
    <message>
        <source>Opens the site&apos;s settings. Invitations and the QR code need the join page.</source>
        <translation>Öffnet die Einstellungen der Site. Einladungen und der QR-Code benötigen die Beitrittsseite.</translation>
    </message>
    <message>
        <source>Don&apos;t show again</source>
        <translation>Nicht mehr anzeigen</translation>
    </message>
</context>
<context>
    <name>KeepDaysRow</name>
    <message>
        <source>Deletes from this computer only, not from the site.</source>
        <translation>Löscht nur von diesem Computer, nicht von der Site.</translation>
    </message>
    <message>
        <source>Da&amp;ys to keep</source>
        <translation>Aufbewahrung in &amp;Tagen</translation>
    </message>
    <message>
        <source>Delete old sessions auto&amp;matically</source>
        <translation>Alte Sit&amp;zungen automatisch löschen</translation>
    </message>
    <message>
        <source>Enter a whole number of days, up to {0}.</source>
        <translation>Geben Sie eine ganze Zahl von Tagen ein, höchstens {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Delete sessions older than %n day(s) from this computer?</source>
        <translation>
            <numerusform>Sitzungen, die älter als %n Tag sind, von diesem Computer löschen?</numerusform>
            <numerusform>Sitzungen, die älter als %n Tage sind, von diesem Computer löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Session key</source>
        <translation>Sitzungsschlüssel</translation>
    </message>
    <message>
        <source>Cop&amp;y key</source>
        <translation>Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>Einladung kopieren</translation>
    </message>
    <message>
        <source>Copy a message with joining instructions</source>
        <translation>Nachricht mit Anleitung zum Beitreten kopieren</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Open the invitation in your email app</source>
        <translation>Einladung im E-Mail-Programm öffnen</translation>
    </message>
    <message>
        <source>Dictate key</source>
        <translation>Schlüssel diktieren</translation>
    </message>
    <message>
        <source>Show large digits to read to your customer</source>
        <translation>Große Ziffern zum Vorlesen anzeigen</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Show a QR code your customer can scan</source>
        <translation>QR-Code zum Scannen für Ihren Kunden anzeigen</translation>
    </message>
    <message>
        <source>Open support site</source>
        <translation>Support-Site öffnen</translation>
    </message>
    <message>
        <source>Copies the key and opens the page where you join the session as host</source>
        <translation>Kopiert den Schlüssel und öffnet die Seite, auf der Sie der Sitzung als Gastgeber beitreten</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Write down this key. It couldn&apos;t be saved to your history.</source>
        <translation>Notieren Sie diesen Schlüssel. Er konnte nicht im Verlauf gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Im Formular</translation>
    </message>
    <message>
        <source>With a session key</source>
        <translation>Mit einem Sitzungsschlüssel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Create the session; after success, copy its key</source>
        <translation>Sitzung erstellen; nach Erfolg ihren Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Sign in when the site asks for it; the session is then created</source>
        <translation>Anmelden, wenn die Site es verlangt; danach wird die Sitzung erstellt</translation>
    </message>
    <message>
        <source>Go to the next field or button</source>
        <translation>Zum nächsten Feld oder zur nächsten Schaltfläche</translation>
    </message>
    <message>
        <source>Go to the previous field or button</source>
        <translation>Zum vorherigen Feld oder zur vorherigen Schaltfläche</translation>
    </message>
    <message>
        <source>Press the focused button</source>
        <translation>Fokussierte Schaltfläche drücken</translation>
    </message>
    <message>
        <source>Close a list, question, or window</source>
        <translation>Liste, Rückfrage oder Fenster schließen</translation>
    </message>
    <message>
        <source>Alt + letter</source>
        <translation>Alt + Buchstabe</translation>
    </message>
    <message>
        <source>Go to the item with that letter underlined</source>
        <translation>Zum Element mit diesem unterstrichenen Buchstaben</translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>Required.</source>
        <translation>Pflichtfeld.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Customer language: {0}</source>
        <translation>Sprache des Kunden: {0}</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>&amp;Fill in</source>
        <translation>A&amp;usfüllen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Fill in the form from this link ({0})? This replaces what you&apos;ve entered.</source>
        <translation>Formular mit diesem Link ausfüllen ({0})? Ihre bisherigen Eingaben werden ersetzt.</translation>
    </message>
    <message>
        <source>Link received: {0}. You can use it when the current request has finished.</source>
        <translation>Link empfangen: {0}. Sie können ihn verwenden, sobald die aktuelle Anfrage abgeschlossen ist.</translation>
    </message>
</context>
<context>
    <name>LinkController</name>
    <message>
        <source>Link not used. {0}</source>
        <translation>Link nicht verwendet. {0}</translation>
    </message>
    <message>
        <source>Add a site first, then open the link again.</source>
        <translation>Fügen Sie zuerst eine Site hinzu und öffnen Sie den Link dann erneut.</translation>
    </message>
    <message>
        <source>There&apos;s no site named {0}.</source>
        <translation>Es gibt keine Site mit dem Namen {0}.</translation>
    </message>
    <message>
        <source>Form filled in from link.</source>
        <translation>Formular mit dem Link ausgefüllt.</translation>
    </message>
</context>
<context>
    <name>ListSearch</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>LiveController</name>
    <message>
        <source>Couldn&apos;t load the list. Refresh to try again.</source>
        <translation>Die Liste konnte nicht geladen werden. Aktualisieren Sie, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Enter your password in the main window first, then refresh.</source>
        <translation>Geben Sie zuerst im Hauptfenster Ihr Passwort ein und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>Your account can&apos;t list sessions on this site ({0}). {1}</source>
        <translation>Ihr Konto kann auf dieser Site keine Sitzungen auflisten ({0}). {1}</translation>
    </message>
    <message>
        <source>Stopped. Refresh to try again.</source>
        <translation>Angehalten. Aktualisieren Sie, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Couldn&apos;t contact the site. {0} Refresh to try again.</source>
        <translation>Die Site konnte nicht erreicht werden. {0} Aktualisieren Sie, um es erneut zu versuchen.</translation>
    </message>
</context>
<context>
    <name>LiveRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>{0} kopieren</translation>
    </message>
    <message>
        <source>host: {0}</source>
        <translation>Gastgeber: {0}</translation>
    </message>
    <message>
        <source>unknown start time</source>
        <translation>Beginn unbekannt</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>seit {0}</translation>
    </message>
</context>
<context>
    <name>LiveSessions</name>
    <message>
        <source>Sessions in progress</source>
        <translation>Laufende Sitzungen</translation>
    </message>
    <message>
        <source>In progress on {0}</source>
        <translation>Laufende Sitzungen auf {0}</translation>
    </message>
    <message>
        <source>Ask the site again</source>
        <translation>Site erneut abfragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) in progress</source>
        <translation>
            <numerusform>%Ln laufende Sitzung</numerusform>
            <numerusform>%Ln laufende Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>No sessions in progress.</source>
        <translation>Keine laufenden Sitzungen.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Neue Sitzung</translation>
    </message>
    <message>
        <source>Repeat &amp;last session</source>
        <translation>Letzte Sitzung &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Vorlagen</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>Verl&amp;auf</translation>
    </message>
    <message>
        <source>Sessions in pro&amp;gress</source>
        <translation>&amp;Laufende Sitzungen</translation>
    </message>
    <message>
        <source>Pr&amp;eferences</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Add site…</source>
        <translation>Site hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>&amp;Add your site…</source>
        <translation>Eigene Site hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>Lea&amp;ve demo</source>
        <translation>&amp;Demo verlassen</translation>
    </message>
    <message>
        <source>Open de&amp;mo site</source>
        <translation>De&amp;mo-Site öffnen</translation>
    </message>
    <message>
        <source>Sim&amp;ulate a problem</source>
        <translation>Problem &amp;simulieren</translation>
    </message>
    <message>
        <source>Always on &amp;top</source>
        <translation>&amp;Immer im Vordergrund</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkombinationen</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Diagnose ko&amp;pieren</translation>
    </message>
    <message>
        <source>A&amp;bout CSR Desktop</source>
        <translation>Übe&amp;r CSR Desktop</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>CSR Desktop (demo)</source>
        <translation>CSR Desktop (Demo)</translation>
    </message>
    <message>
        <source>CSR Desktop</source>
        <translation>CSR Desktop</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your session history: {0}</source>
        <translation>Ihr Sitzungsverlauf konnte nicht gelesen werden: {0}</translation>
    </message>
    <message>
        <source>The form has changed. Check your entries, then create the session.</source>
        <translation>Das Formular hat sich geändert. Prüfen Sie Ihre Eingaben und erstellen Sie dann die Sitzung.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Leave blank if your proxy doesn&apos;t need one</source>
        <translation>Leer lassen, wenn Ihr Proxy keinen benötigt</translation>
    </message>
    <message>
        <source>Proxy &amp;user name</source>
        <translation>Proxy-&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Minimum TLS version</source>
        <translation>&amp;Mindestversion von TLS</translation>
    </message>
    <message>
        <source>Sites that only support older versions can&apos;t be used.</source>
        <translation>Sites, die nur ältere Versionen unterstützen, können nicht verwendet werden.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem</source>
        <translation>In CSR Desktop ist ein Problem aufgetreten</translation>
    </message>
    <message>
        <source>Nothing you entered was lost. Continue or restart CSR Desktop, and send the details to your administrator.</source>
        <translation>Ihre Eingaben sind nicht verloren. Fahren Sie fort oder starten Sie CSR Desktop neu, und senden Sie die Details an Ihren Administrator.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Session created</source>
        <translation>Sitzung erstellt</translation>
    </message>
    <message>
        <source>Open CSR Desktop to see the key.</source>
        <translation>Öffnen Sie CSR Desktop, um den Schlüssel zu sehen.</translation>
    </message>
    <message>
        <source>A session may have been created</source>
        <translation>Vielleicht wurde eine Sitzung erstellt</translation>
    </message>
    <message>
        <source>Open CSR Desktop to check with the site.</source>
        <translation>Öffnen Sie CSR Desktop, um bei der Site zu prüfen.</translation>
    </message>
    <message>
        <source>No session was created</source>
        <translation>Es wurde keine Sitzung erstellt</translation>
    </message>
    <message>
        <source>Open CSR Desktop for details.</source>
        <translation>Öffnen Sie CSR Desktop, um Details zu sehen.</translation>
    </message>
</context>
<context>
    <name>OAuthFields</name>
    <message>
        <source>Leave blank if your administrator has set it</source>
        <translation>Leer lassen, wenn Ihr Administrator den Wert festgelegt hat</translation>
    </message>
    <message>
        <source>C&amp;lient ID</source>
        <translation>C&amp;lient-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Redirect &amp;URI</source>
        <translation>Redirect-&amp;URI</translation>
    </message>
    <message>
        <source>Register exactly this URI for your integration</source>
        <translation>Registrieren Sie genau diese URI für Ihre Integration</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>Redirect-URI kopieren</translation>
    </message>
    <message>
        <source>Use token &amp;for</source>
        <translation>&amp;Verwendung des Tokens</translation>
    </message>
    <message>
        <source>Getting a session ticket</source>
        <translation>Sitzungsticket abrufen</translation>
    </message>
    <message>
        <source>Every request</source>
        <translation>Jede Anfrage</translation>
    </message>
    <message>
        <source>Already set. Leave blank to keep it</source>
        <translation>Bereits festgelegt. Leer lassen, um ihn beizubehalten</translation>
    </message>
    <message>
        <source>Leave blank to keep the current secret</source>
        <translation>Leer lassen, um den aktuellen geheimen Schlüssel beizubehalten</translation>
    </message>
</context>
<context>
    <name>OriginNote</name>
    <message>
        <source>Managed by your administrator</source>
        <translation>Von Ihrem Administrator verwaltet</translation>
    </message>
    <message>
        <source>Your administrator&apos;s default</source>
        <translation>Standardwert Ihres Administrators</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>The session key will appear here.</source>
        <translation>Hier erscheint der Sitzungsschlüssel.</translation>
    </message>
    <message>
        <source>Session created, key {0}</source>
        <translation>Sitzung erstellt, Schlüssel {0}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>PasswordRow</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Remember password</source>
        <translation>Passwort merken</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>Couldn&apos;t save preferences: {0}</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: {0}</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Couldn&apos;t save preferences: {0}</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: {0}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>PresetChips</name>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Show all presets for this site</source>
        <translation>Alle Vorlagen für diese Site anzeigen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Fill in the form: {0}</source>
        <translation>Formular ausfüllen: {0}</translation>
    </message>
    <message>
        <source>Managed by your administrator</source>
        <translation>Von Ihrem Administrator verwaltet</translation>
    </message>
</context>
<context>
    <name>PresetName</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
</context>
<context>
    <name>PresetsButtons</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>PresetsController</name>
    <message>
        <source>Preset {0}</source>
        <translation>Vorlage {0}</translation>
    </message>
    <message>
        <source>The presets were saved before you canceled.</source>
        <translation>Die Vorlagen waren schon gespeichert, als Sie abgebrochen haben.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save. Try again.</source>
        <translation>Speichern fehlgeschlagen. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>PresetsMenu</name>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>Als Vorlage &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Edit presets…</source>
        <translation>Vorlagen &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Copy the presets of {0}</source>
        <translation>Vorlagen von {0} übernehmen</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>A session may have been created</source>
        <translation>Vielleicht wurde eine Sitzung erstellt</translation>
    </message>
    <message>
        <source>No matching session found</source>
        <translation>Keine passende Sitzung gefunden</translation>
    </message>
    <message>
        <source>You aren&apos;t signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>Enter your password to continue</source>
        <translation>Geben Sie Ihr Passwort ein, um fortzufahren</translation>
    </message>
    <message>
        <source>You&apos;re signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>Waiting for your sign-in</source>
        <translation>Warten auf Ihre Anmeldung</translation>
    </message>
    <message>
        <source>Sign in to continue</source>
        <translation>Melden Sie sich an, um fortzufahren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation>Site bearbeiten</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Netzwerkeinstellungen</translation>
    </message>
    <message>
        <source>No session was created</source>
        <translation>Es wurde keine Sitzung erstellt</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>ProxyPasswordRow</name>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>Proxy-&amp;Passwort</translation>
    </message>
    <message>
        <source>Leave blank to remove the saved password</source>
        <translation>Leer lassen, um das gespeicherte Passwort zu entfernen</translation>
    </message>
    <message>
        <source>Save &amp;password</source>
        <translation>Pa&amp;sswort speichern</translation>
    </message>
    <message>
        <source>Password saved in the system keyring.</source>
        <translation>Passwort im Schlüsselbund des Systems gespeichert.</translation>
    </message>
    <message>
        <source>Password saved until you close CSR Desktop.</source>
        <translation>Passwort gespeichert, bis Sie CSR Desktop schließen.</translation>
    </message>
    <message>
        <source>Password removed.</source>
        <translation>Passwort entfernt.</translation>
    </message>
    <message>
        <source>Enter the proxy user name first. Password not saved.</source>
        <translation>Geben Sie zuerst den Proxy-Benutzernamen ein. Das Passwort wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>No proxy is used for this site. Password not saved.</source>
        <translation>Für diese Site wird kein Proxy verwendet. Das Passwort wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>ProxyRow</name>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Use system settings</source>
        <translation>Systemeinstellungen verwenden</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Proxy U&amp;RL</source>
        <translation>Pro&amp;xy-URL</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of {0}</source>
        <translation>QR-Code von {0}</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>Join page QR code</source>
        <translation>QR-Code der Beitrittsseite</translation>
    </message>
    <message>
        <source>Scan to open the {0} join page, then enter the session key.</source>
        <translation>Scannen, um die Beitrittsseite von {0} zu öffnen, dann den Sitzungsschlüssel eingeben.</translation>
    </message>
    <message>
        <source>Join page URL</source>
        <translation>URL der Beitrittsseite</translation>
    </message>
    <message>
        <source>Copy &amp;URL</source>
        <translation>&amp;URL kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;image</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the QR code as an image</source>
        <translation>QR-Code als Bild kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Dictate key</source>
        <translation>Schlüssel diktieren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <comment>group, digits</comment>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>&amp;Von vorn</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Group {0} of {1}</source>
        <translation>Gruppe {0} von {1}</translation>
    </message>
</context>
<context>
    <name>RecentController</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>RepeatLastController</name>
    <message>
        <source>You haven&apos;t created a session on this site today.</source>
        <translation>Sie haben auf dieser Site heute noch keine Sitzung erstellt.</translation>
    </message>
    <message>
        <source>Filled in from your last session</source>
        <translation>Mit Ihrer letzten Sitzung ausgefüllt</translation>
    </message>
</context>
<context>
    <name>ResultCount</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Invitation copied</source>
        <translation>Einladung kopiert</translation>
    </message>
    <message>
        <source>Press {0} to undo.</source>
        <translation>Drücken Sie {0}, um das rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Deleted. It may still exist on the site.</source>
        <translation>Gelöscht. Auf der Site besteht sie möglicherweise weiter.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ session(s)</source>
        <translation>
            <numerusform>%Ln+ Sitzung</numerusform>
            <numerusform>%Ln+ Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Sitzung</numerusform>
            <numerusform>%Ln Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ session(s). Still indexing older sessions ({0} %).</source>
        <translation>
            <numerusform>%Ln+ Sitzung. Ältere Sitzungen werden noch indiziert ({0} %).</numerusform>
            <numerusform>%Ln+ Sitzungen. Ältere Sitzungen werden noch indiziert ({0} %).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s). Still indexing older sessions ({0} %).</source>
        <translation>
            <numerusform>%Ln Sitzung. Ältere Sitzungen werden noch indiziert ({0} %).</numerusform>
            <numerusform>%Ln Sitzungen. Ältere Sitzungen werden noch indiziert ({0} %).</numerusform>
        </translation>
    </message>
    <message>
        <source>Still indexing ({0} %). Nothing found so far.</source>
        <translation>Indizierung läuft ({0} %). Bisher nichts gefunden.</translation>
    </message>
    <message>
        <source>No sessions yet. Sessions you create appear here.</source>
        <translation>Noch keine Sitzungen. Von Ihnen erstellte Sitzungen erscheinen hier.</translation>
    </message>
    <message>
        <source>No matching sessions. Try a different search or clear the filters.</source>
        <translation>Keine passenden Sitzungen. Suchen Sie nach etwas anderem oder löschen Sie die Filter.</translation>
    </message>
</context>
<context>
    <name>RowMover</name>
    <message>
        <source>To change the order, go to a row and press Alt+Up or Alt+Down.</source>
        <translation>Um die Reihenfolge zu ändern, gehen Sie zu einer Zeile und drücken Sie Alt+Auf oder Alt+Ab.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} von {2}</translation>
    </message>
</context>
<context>
    <name>SavePreset</name>
    <message>
        <source>Save as preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Example: Printer trouble</source>
        <translation>Beispiel: Druckerproblem</translation>
    </message>
    <message>
        <source>Include in preset:</source>
        <translation>In die Vorlage aufnehmen:</translation>
    </message>
    <message>
        <source>Session type</source>
        <translation>Sitzungstyp</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}:
{1}</source>
        <translation>{0}:
{1}</translation>
    </message>
    <message>
        <source>Include this in the preset</source>
        <translation>In die Vorlage aufnehmen</translation>
    </message>
    <message>
        <source>Select at least one field.</source>
        <translation>Wählen Sie mindestens ein Feld aus.</translation>
    </message>
    <message>
        <source>A preset with this name already exists. Replace it?</source>
        <translation>Eine Vorlage mit diesem Namen ist bereits vorhanden. Ersetzen?</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Expanded</source>
        <translation>Ausgeklappt</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Eingeklappt</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>C&amp;reate session</source>
        <translation>&amp;Sitzung erstellen</translation>
    </message>
    <message>
        <source>Create session</source>
        <translation>Sitzung erstellen</translation>
    </message>
    <message numerus="yes">
        <source>{0} %n field(s) need attention.</source>
        <translation>
            <numerusform>{0} %n Feld muss geprüft werden.</numerusform>
            <numerusform>{0} %n Felder müssen geprüft werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating session…</source>
        <translation>Sitzung wird erstellt…</translation>
    </message>
</context>
<context>
    <name>SessionTable</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Press Enter to copy the key of the selected session. Its context menu also sorts the list.</source>
        <translation>Drücken Sie die Eingabetaste, um den Schlüssel der ausgewählten Sitzung zu kopieren. Über das Kontextmenü lässt sich die Liste auch sortieren.</translation>
    </message>
    <message>
        <source>Sorted by {0}, ascending</source>
        <translation>Sortiert nach {0}, aufsteigend</translation>
    </message>
    <message>
        <source>Sorted by {0}, descending</source>
        <translation>Sortiert nach {0}, absteigend</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>&amp;Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;invitation</source>
        <translation>&amp;Einladung kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Sort by {0}</source>
        <translation>Sortieren nach {0}</translation>
    </message>
</context>
<context>
    <name>SessionTypeTable</name>
    <message>
        <source>Add session type</source>
        <translation>Sitzungstyp hinzufügen</translation>
    </message>
    <message>
        <source>Move session type up</source>
        <translation>Sitzungstyp nach oben</translation>
    </message>
    <message>
        <source>Move session type down</source>
        <translation>Sitzungstyp nach unten</translation>
    </message>
    <message>
        <source>Enter the session type number, such as 13.</source>
        <translation>Geben Sie die Nummer des Sitzungstyps ein, zum Beispiel 13.</translation>
    </message>
    <message>
        <source>Enter a name for each session type.</source>
        <translation>Geben Sie für jeden Sitzungstyp einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>Standard&amp;werte wiederherstellen</translation>
    </message>
    <message>
        <source>Reset this page to defaults</source>
        <translation>Diese Seite auf die Standardwerte zurücksetzen</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your changes on this page.</source>
        <translation>Ihre Änderungen auf dieser Seite konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Reset all settings on this page?</source>
        <translation>Alle Einstellungen auf dieser Seite zurücksetzen?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Si&amp;gn in</source>
        <translation>A&amp;nmelden</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>URL kopieren</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Use a code i&amp;nstead</source>
        <translation>Stattdessen einen Code &amp;verwenden</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>Getting a code…</source>
        <translation>Code wird angefordert…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Couldn&apos;t open your browser. Copy the URL and open it in a browser on this computer, or use a code instead.</source>
        <translation>Ihr Browser konnte nicht geöffnet werden. Kopieren Sie die URL und öffnen Sie sie in einem Browser auf diesem Computer, oder verwenden Sie stattdessen einen Code.</translation>
    </message>
    <message>
        <source>Sign in on the page in your browser. CSR Desktop then continues automatically.</source>
        <translation>Melden Sie sich auf der Seite in Ihrem Browser an. CSR Desktop fährt danach automatisch fort.</translation>
    </message>
    <message>
        <source>Select Sign in to open your browser. CSR Desktop continues as soon as you&apos;re signed in.</source>
        <translation>„Anmelden“ öffnet Ihren Browser. CSR Desktop fährt fort, sobald Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Press Create session to continue.</source>
        <translation>Es wurde noch nichts gesendet. Drücken Sie „Sitzung erstellen“, um fortzufahren.</translation>
    </message>
    <message>
        <source>You&apos;re signed in. Press Create session to continue.</source>
        <translation>Sie sind angemeldet. Drücken Sie „Sitzung erstellen“, um fortzufahren.</translation>
    </message>
    <message>
        <source>You&apos;re signed in. Press Check with the site to continue.</source>
        <translation>Sie sind angemeldet. Drücken Sie „Bei der Site prüfen“, um fortzufahren.</translation>
    </message>
    <message>
        <source>You&apos;re signed in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>Sign-in service response: {0}</source>
        <translation>Antwort des Anmeldedienstes: {0}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>SiteBar</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Demo mode</source>
        <translation>Demomodus</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>Test the connection and your account, and read the site&apos;s settings</source>
        <translation>Verbindung und Konto testen und die Einstellungen der Site lesen</translation>
    </message>
    <message>
        <source>Register exactly this URI for your integration</source>
        <translation>Registrieren Sie genau diese URI für Ihre Integration</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>Redirect-URI kopieren</translation>
    </message>
    <message>
        <source>The site for everyone, without your account, password, or secrets</source>
        <translation>Die Site für alle, ohne Ihr Konto, Passwort oder geheime Schlüssel</translation>
    </message>
    <message>
        <source>Copy as policy.toml</source>
        <translation>Als policy.toml kopieren</translation>
    </message>
    <message>
        <source>Redirect URI: {0}</source>
        <translation>Redirect-URI: {0}</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>A&amp;nmelden</translation>
    </message>
    <message>
        <source>Sign-in status unknown</source>
        <translation>Anmeldestatus unbekannt</translation>
    </message>
</context>
<context>
    <name>SiteEditor</name>
    <message>
        <source>Edit site</source>
        <translation>Site bearbeiten</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Site hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;site</source>
        <translation>&amp;Site anlegen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Test reads the session types and tracking codes from the site. You can also save without testing, for example when you&apos;re offline.</source>
        <translation>Der Test liest die Sitzungstypen und Tracking-Codes von der Site. Sie können auch ohne Test speichern, zum Beispiel wenn Sie offline sind.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Canceled. No changes made.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Sites don&apos;t provide the URLs of their join page and support page. Add them below.</source>
        <translation>Sites geben die URLs ihrer Beitritts- und Support-Seite nicht an. Tragen Sie sie unten ein.</translation>
    </message>
    <message>
        <source>Read from the site. Save to keep it.</source>
        <translation>Von der Site gelesen. Speichern Sie, um es zu behalten.</translation>
    </message>
    <message>
        <source>Your entries are kept.</source>
        <translation>Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Geben Sie ein Passwort ein.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>SiteForm</name>
    <message>
        <source>* Required</source>
        <translation>* Pflichtfeld</translation>
    </message>
    <message>
        <source>Si&amp;gn-in method</source>
        <translation>An&amp;meldeverfahren</translation>
    </message>
    <message>
        <source>Password (every request)</source>
        <translation>Passwort (bei jeder Anfrage)</translation>
    </message>
    <message>
        <source>Session ticket (sign in once)</source>
        <translation>Sitzungsticket (einmal anmelden)</translation>
    </message>
    <message>
        <source>Session t&amp;ypes</source>
        <translation>Sitzungst&amp;ypen</translation>
    </message>
    <message>
        <source>Trac&amp;king codes</source>
        <translation>Trac&amp;king-Codes</translation>
    </message>
    <message>
        <source>S&amp;ite URL</source>
        <translation>S&amp;ite-URL</translation>
    </message>
    <message>
        <source>&amp;WebEx ID</source>
        <translation>&amp;WebEx-ID</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Site I&amp;D</source>
        <translation>Site-I&amp;D</translation>
    </message>
    <message>
        <source>Pa&amp;rtner ID</source>
        <translation>Pa&amp;rtner-ID</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Join page</source>
        <translation>&amp;Beitrittsseite</translation>
    </message>
    <message>
        <source>Stored in the system keyring</source>
        <translation>Im Schlüsselbund des Systems gespeichert</translation>
    </message>
    <message>
        <source>Not saved when you close CSR Desktop</source>
        <translation>Wird nach dem Schließen von CSR Desktop nicht gespeichert</translation>
    </message>
    <message>
        <source>Leave blank to keep current password</source>
        <translation>Leer lassen, um das aktuelle Passwort beizubehalten</translation>
    </message>
    <message>
        <source>Browser (single sign-on)</source>
        <translation>Browser (Single Sign-On)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Test the connection and your account, and read the site&apos;s settings</source>
        <translation>Verbindung und Konto testen und die Einstellungen der Site lesen</translation>
    </message>
    <message>
        <source>WebE&amp;x site name, site ID, partner ID, email</source>
        <translation>Webe&amp;x-Site-Name, Site-ID, Partner-ID, E-Mail</translation>
    </message>
    <message>
        <source>Join page, support page, ti&amp;meout</source>
        <translation>Beitrittsseite, Support-Seite, &amp;Zeitlimit</translation>
    </message>
    <message>
        <source>For example, Acme Support</source>
        <translation>Zum Beispiel Acme Support</translation>
    </message>
    <message>
        <source>Display &amp;name</source>
        <translation>Anzeige&amp;name</translation>
    </message>
    <message>
        <source>For example, acme.webex.com</source>
        <translation>Zum Beispiel acme.webex.com</translation>
    </message>
    <message>
        <source>WebEx site n&amp;ame</source>
        <translation>WebEx-Site-N&amp;ame</translation>
    </message>
    <message>
        <source>Supp&amp;ort page</source>
        <translation>Supp&amp;ort-Seite</translation>
    </message>
    <message>
        <source>https:// page where you enter the session as host</source>
        <translation>https://-Seite, auf der Sie der Sitzung als Gastgeber beitreten</translation>
    </message>
    <message>
        <source>Timeout (seconds)</source>
        <translation>Zeitlimit (Sekunden)</translation>
    </message>
    <message>
        <source>Optional. Read from your sign-in</source>
        <translation>Optional. Wird bei der Anmeldung gelesen</translation>
    </message>
    <message>
        <source>Your WebEx user name</source>
        <translation>Ihr WebEx-Benutzername</translation>
    </message>
    <message>
        <source>For example, acme</source>
        <translation>Zum Beispiel acme</translation>
    </message>
    <message>
        <source>Only if the site has no name</source>
        <translation>Nur, wenn die Site keinen Namen hat</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>https:// page where customers enter the key</source>
        <translation>https://-Seite, auf der Kunden den Schlüssel eingeben</translation>
    </message>
    <message>
        <source>1 to {0}</source>
        <translation>1 bis {0}</translation>
    </message>
    <message>
        <source>Enter a number from 1 to {0}.</source>
        <translation>Geben Sie eine Zahl von 1 bis {0} ein.</translation>
    </message>
</context>
<context>
    <name>SiteQueries</name>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Canceled. No changes made.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem.</source>
        <translation>In CSR Desktop ist ein Problem aufgetreten.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Abmeldung läuft…</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>Already up to date.</source>
        <translation>Bereits auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Abgemeldet.</translation>
    </message>
</context>
<context>
    <name>SiteResult</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use the site&apos;s settings</source>
        <translation>Einstellungen der Site verwenden</translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation>Site bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>No changes made.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>SiteSignIn</name>
    <message>
        <source>Signed out.</source>
        <translation>Abgemeldet.</translation>
    </message>
</context>
<context>
    <name>SiteTester</name>
    <message>
        <source>Canceled. No changes made.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem.</source>
        <translation>In CSR Desktop ist ein Problem aufgetreten.</translation>
    </message>
</context>
<context>
    <name>SitesController</name>
    <message>
        <source>There&apos;s no site named {0}.</source>
        <translation>Es gibt keine Site mit dem Namen {0}.</translation>
    </message>
    <message>
        <source>{0} was saved before you canceled.</source>
        <translation>{0} war schon gespeichert, als Sie abgebrochen haben.</translation>
    </message>
    <message>
        <source>Couldn&apos;t delete the password from the system keyring.</source>
        <translation>Das Passwort konnte nicht aus dem Schlüsselbund des Systems gelöscht werden.</translation>
    </message>
    <message>
        <source>Couldn&apos;t delete your sign-in from the system keyring.</source>
        <translation>Ihre Anmeldung konnte nicht aus dem Schlüsselbund des Systems gelöscht werden.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your sign-in. CSR Desktop remembers it until you close the app.</source>
        <translation>Ihre Anmeldung konnte nicht gespeichert werden. CSR Desktop merkt sie sich, bis Sie das Programm schließen.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the password. CSR Desktop remembers it until you close the app.</source>
        <translation>Das Passwort konnte nicht gespeichert werden. CSR Desktop merkt es sich, bis Sie das Programm schließen.</translation>
    </message>
</context>
<context>
    <name>SitesPage</name>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Search sites</source>
        <translation>Sites suchen</translation>
    </message>
    <message>
        <source>Enter edits the site, Delete removes it, Alt+Up and Alt+Down move it.</source>
        <translation>Enter bearbeitet die Site, Entf entfernt sie, Alt+Auf und Alt+Ab verschieben sie.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>No sites yet. Add your WebEx site to get started.</source>
        <translation>Noch keine Sites. Fügen Sie Ihre WebEx-Site hinzu, um zu beginnen.</translation>
    </message>
    <message>
        <source>The demo site is built in.</source>
        <translation>Die Demo-Site ist integriert.</translation>
    </message>
    <message>
        <source>Your changes to a site aren&apos;t saved.</source>
        <translation>Ihre Änderungen an einer Site sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Also sign out</source>
        <translation>Auch abmelden</translation>
    </message>
    <message>
        <source>Remove {0}? Its sessions stay in your history.</source>
        <translation>{0} entfernen? Die Sitzungen bleiben in Ihrem Verlauf.</translation>
    </message>
    <message>
        <source>Also delete the saved password</source>
        <translation>Auch das gespeicherte Passwort löschen</translation>
    </message>
    <message>
        <source>Managed by your administrator</source>
        <translation>Von Ihrem Administrator verwaltet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>SitesPageController</name>
    <message>
        <source>{0} was saved before you canceled.</source>
        <translation>{0} war schon gespeichert, als Sie abgebrochen haben.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the password. CSR Desktop remembers it until you close the app.</source>
        <translation>Das Passwort konnte nicht gespeichert werden. CSR Desktop merkt es sich, bis Sie das Programm schließen.</translation>
    </message>
    <message>
        <source>Couldn&apos;t delete the password from the system keyring.</source>
        <translation>Das Passwort konnte nicht aus dem Schlüsselbund des Systems gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>SuggestionsController</name>
    <message>
        <source>Suggestions cleared.</source>
        <translation>Vorschläge gelöscht.</translation>
    </message>
    <message>
        <source>Couldn&apos;t clear the suggestions.</source>
        <translation>Die Vorschläge konnten nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>1. Select a session type</source>
        <translation>1. Sitzungstyp auswählen</translation>
    </message>
    <message>
        <source>2. Enter the case</source>
        <translation>2. Fall eingeben</translation>
    </message>
    <message>
        <source>3. Press Enter</source>
        <translation>3. Eingabetaste drücken</translation>
    </message>
    <message>
        <source>Add your site</source>
        <translation>Eigene Site hinzufügen</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Einführung überspringen</translation>
    </message>
</context>
<context>
    <name>TrackingCodeField</name>
    <message>
        <source>Required.</source>
        <translation>Pflichtfeld.</translation>
    </message>
    <message>
        <source>Line breaks were replaced with spaces.</source>
        <translation>Zeilenumbrüche wurden durch Leerzeichen ersetzt.</translation>
    </message>
    <message>
        <source>Tabs or control characters were replaced with spaces.</source>
        <translation>Tabulatoren oder Steuerzeichen wurden durch Leerzeichen ersetzt.</translation>
    </message>
    <message>
        <source>{0}/{1} characters</source>
        <translation>{0}/{1} Zeichen</translation>
    </message>
</context>
<context>
    <name>TrackingCodeLine</name>
    <message>
        <source>Clear &amp;suggestions for this site</source>
        <translation>&amp;Vorschläge für diese Site löschen</translation>
    </message>
</context>
<context>
    <name>TrackingCodeTable</name>
    <message>
        <source>Use</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Choices (separate with ;)</source>
        <translation>Auswahlwerte (mit ; trennen)</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Move tracking code up</source>
        <translation>Tracking-Code nach oben</translation>
    </message>
    <message>
        <source>Move tracking code down</source>
        <translation>Tracking-Code nach unten</translation>
    </message>
</context>
<context>
    <name>ValueList</name>
    <message>
        <source>Select…</source>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Creating session…</source>
        <translation>Sitzung wird erstellt…</translation>
    </message>
    <message>
        <source>Stop wa&amp;iting</source>
        <translation>Nicht län&amp;ger warten</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to CSR Desktop</source>
        <translation>Willkommen bei CSR Desktop</translation>
    </message>
    <message>
        <source>Create a WebEx support session and read its key to your customer. Add your WebEx site, or try the demo site first: it needs no account, and nothing leaves this computer.</source>
        <translation>Erstellen Sie eine WebEx-Support-Sitzung und nennen Sie Ihrem Kunden den Schlüssel. Fügen Sie Ihre WebEx-Site hinzu oder probieren Sie zuerst die Demo-Site aus: Sie benötigt kein Konto, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Add &amp;your site</source>
        <translation>Ei&amp;gene Site hinzufügen</translation>
    </message>
    <message>
        <source>T&amp;ry the demo site</source>
        <translation>Demo-&amp;Site ausprobieren</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>Use this key</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>_CloseButton</name>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>{0} kopieren</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Number of session type {0}</source>
        <translation>Nummer von Sitzungstyp {0}</translation>
    </message>
    <message>
        <source>Name of session type {0}</source>
        <translation>Name von Sitzungstyp {0}</translation>
    </message>
    <message>
        <source>Remove session type {0}</source>
        <translation>Sitzungstyp {0} entfernen</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show unconfirmed session: {0}</source>
        <translation>Unbestätigte Sitzung anzeigen: {0}</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>&amp;Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;invitation</source>
        <translation>&amp;Einladung kopieren</translation>
    </message>
</context>
<context>
    <name>_TrayMenu</name>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Neue Sitzung</translation>
    </message>
    <message>
        <source>&amp;Show CSR Desktop</source>
        <translation>CSR Desktop an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>background.history_thread</name>
    <message>
        <source>Your session history isn&apos;t available right now: {0}</source>
        <translation>Ihr Sitzungsverlauf ist derzeit nicht verfügbar: {0}</translation>
    </message>
</context>
<context>
    <name>demo_sites</name>
    <message>
        <source>{0}: the demo site can&apos;t be changed. Leave the demo first.</source>
        <translation>{0}: Die Demo-Site kann nicht geändert werden. Verlassen Sie zuerst die Demo.</translation>
    </message>
</context>
<context>
    <name>sessions.credentials.browser_sign_in</name>
    <message>
        <source>en</source>
        <comment>the code of this language</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>You&apos;re signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>Return to CSR Desktop. You can close this page.</source>
        <translation>Kehren Sie zu CSR Desktop zurück. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>You aren&apos;t signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>Return to CSR Desktop to see what to do next. You can close this page.</source>
        <translation>Kehren Sie zu CSR Desktop zurück, um zu sehen, wie es weitergeht. Sie können diese Seite schließen.</translation>
    </message>
</context>
<context>
    <name>sessions.draft</name>
    <message>
        <source>Select one of the listed values for {0}.</source>
        <translation>Wählen Sie für {0} einen der aufgelisteten Werte aus.</translation>
    </message>
    <message>
        <source>Select {0}.</source>
        <translation>Wählen Sie {0} aus.</translation>
    </message>
    <message>
        <source>Enter {0}.</source>
        <translation>Geben Sie {0} ein.</translation>
    </message>
</context>
<context>
    <name>sessions.history.history</name>
    <message>
        <source>Couldn&apos;t write {0}: {1}.</source>
        <translation>{0} konnte nicht geschrieben werden: {1}.</translation>
    </message>
</context>
<context>
    <name>sessions.journal.notices</name>
    <message>
        <source>Your session history was missing. A new one was started with your most recent sessions. Look for older ones on the site.</source>
        <translation>Ihr Sitzungsverlauf fehlte. Es wurde ein neuer mit Ihren letzten Sitzungen angelegt. Suchen Sie ältere auf der Site.</translation>
    </message>
    <message numerus="yes">
        <source>Your session history was damaged ({0}). %n session(s) were recovered. The damaged file was saved as {1}.</source>
        <translation>
            <numerusform>Ihr Sitzungsverlauf war beschädigt ({0}). %n Sitzung wurde wiederhergestellt. Die beschädigte Datei wurde als {1} gespeichert.</numerusform>
            <numerusform>Ihr Sitzungsverlauf war beschädigt ({0}). %n Sitzungen wurden wiederhergestellt. Die beschädigte Datei wurde als {1} gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others may be missing. Check your sessions on the site.</source>
        <translation>Weitere können fehlen. Prüfen Sie Ihre Sitzungen auf der Site.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) couldn&apos;t be recovered. Check your sessions on the site.</source>
        <translation>
            <numerusform>%n Sitzung konnte nicht wiederhergestellt werden. Prüfen Sie Ihre Sitzungen auf der Site.</numerusform>
            <numerusform>%n Sitzungen konnten nicht wiederhergestellt werden. Prüfen Sie Ihre Sitzungen auf der Site.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your session history was created by a newer version of CSR Desktop. This version can read it but can&apos;t change it. Ask your administrator to update CSR Desktop.</source>
        <translation>Ihr Sitzungsverlauf wurde mit einer neueren Version von CSR Desktop erstellt. Diese Version kann ihn lesen, aber nicht ändern. Bitten Sie Ihren Administrator, CSR Desktop zu aktualisieren.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>damaged write-ahead log</source>
        <translation>beschädigtes Write-Ahead-Log</translation>
    </message>
    <message>
        <source>integrity check failed</source>
        <translation>Integritätsprüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>the most recent sessions are missing</source>
        <translation>die letzten Sitzungen fehlen</translation>
    </message>
</context>
<context>
    <name>sessions.links.compatibility</name>
    <message numerus="yes">
        <source>{0} isn&apos;t in the list for {1}. Available: {2} and %n more.</source>
        <translation>
            <numerusform>{0} steht nicht in der Liste für {1}. Verfügbar: {2} und %n weiterer.</numerusform>
            <numerusform>{0} steht nicht in der Liste für {1}. Verfügbar: {2} und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>There&apos;s no session type {1} on {0}. Available: {2}.</source>
        <translation>Auf {0} gibt es keinen Sitzungstyp {1}. Verfügbar: {2}.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t use tracking code {1}.</source>
        <translation>{0} verwendet den Tracking-Code {1} nicht.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t in the list for {1}. Available: {2}.</source>
        <translation>{0} steht nicht in der Liste für {1}. Verfügbar: {2}.</translation>
    </message>
</context>
<context>
    <name>sessions.links.link</name>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
</context>
<context>
    <name>sessions.links.problems</name>
    <message>
        <source>{0} in the link has no value.</source>
        <translation>{0} im Link hat keinen Wert.</translation>
    </message>
    <message>
        <source>Unknown link parameter: {0}.</source>
        <translation>Unbekannter Link-Parameter: {0}.</translation>
    </message>
    <message>
        <source>The link contains {0} more than once.</source>
        <translation>Der Link enthält {0} mehr als einmal.</translation>
    </message>
    <message>
        <source>The link isn&apos;t valid UTF-8.</source>
        <translation>Der Link ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The link is longer than 8 KiB.</source>
        <translation>Der Link ist länger als 8 KiB.</translation>
    </message>
    <message>
        <source>The link contains a control character.</source>
        <translation>Der Link enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The link doesn&apos;t start with {0}.</source>
        <translation>Der Link beginnt nicht mit {0}.</translation>
    </message>
    <message>
        <source>The link contains a #. In a value, write it as %23.</source>
        <translation>Der Link enthält ein #. Schreiben Sie es in einem Wert als %23.</translation>
    </message>
    <message>
        <source>Unknown link action: {0}. Only “new” is supported.</source>
        <translation>Unbekannte Link-Aktion: {0}. Nur „new“ wird unterstützt.</translation>
    </message>
    <message>
        <source>A % in {0} of the link isn&apos;t followed by two hexadecimal digits.</source>
        <translation>Auf ein % in {0} des Links folgen nicht zwei Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>The value of {0} in the link isn&apos;t percent-encoded UTF-8.</source>
        <translation>Der Wert von {0} im Link ist kein prozentkodiertes UTF-8.</translation>
    </message>
    <message>
        <source>The link doesn&apos;t specify a site.</source>
        <translation>Der Link gibt keine Site an.</translation>
    </message>
    <message>
        <source>The session type {0} in the link isn&apos;t a number.</source>
        <translation>Der Sitzungstyp {0} im Link ist keine Zahl.</translation>
    </message>
    <message>
        <source>{0} in the link contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>{0} im Link enthält ein Zeichen, das nicht gesendet werden kann ({1}). Entfernen Sie es.</translation>
    </message>
    <message numerus="yes">
        <source>{0} in the link has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>{0} im Link hat %n Zeichen, die Site erlaubt aber {1}. Kürzen Sie den Wert.</numerusform>
            <numerusform>{0} im Link hat %n Zeichen, die Site erlaubt aber {1}. Kürzen Sie den Wert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sessions.network.client_certificate</name>
    <message>
        <source>File not found.</source>
        <translation>Datei nicht gefunden.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain a certificate in PEM format.</source>
        <translation>Die Datei enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain a private key in PEM format.</source>
        <translation>Die Datei enthält keinen privaten Schlüssel im PEM-Format.</translation>
    </message>
    <message>
        <source>The private key is encrypted. Use an unencrypted key.</source>
        <translation>Der private Schlüssel ist verschlüsselt. Verwenden Sie einen unverschlüsselten Schlüssel.</translation>
    </message>
    <message>
        <source>The certificate and the private key can&apos;t be used together.</source>
        <translation>Das Zertifikat und der private Schlüssel können nicht zusammen verwendet werden.</translation>
    </message>
    <message>
        <source>The certificate expired on {0}.</source>
        <translation>Das Zertifikat ist am {0} abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t valid before {0}.</source>
        <translation>Das Zertifikat ist erst ab {0} gültig.</translation>
    </message>
</context>
<context>
    <name>sessions.outcome</name>
    <message>
        <source>No password is saved for this account.</source>
        <translation>Für dieses Konto ist kein Passwort gespeichert.</translation>
    </message>
    <message>
        <source>Enter your password to continue.</source>
        <translation>Geben Sie Ihr Passwort ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>Passwords can&apos;t be saved on this computer (no keyring).</source>
        <translation>Passwörter können auf diesem Computer nicht gespeichert werden (kein Schlüsselbund).</translation>
    </message>
    <message>
        <source>Enter your password. CSR Desktop remembers it until you close the app.</source>
        <translation>Geben Sie Ihr Passwort ein. CSR Desktop merkt es sich, bis Sie das Programm schließen.</translation>
    </message>
    <message>
        <source>The system keyring is locked or not responding.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder reagiert nicht.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter your password. CSR Desktop remembers it until you close the app.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut, oder geben Sie Ihr Passwort ein. CSR Desktop merkt es sich, bis Sie das Programm schließen.</translation>
    </message>
    <message>
        <source>The site rejected this password before.</source>
        <translation>Die Site hat dieses Passwort bereits abgelehnt.</translation>
    </message>
    <message>
        <source>It wasn&apos;t sent again, to avoid locking your account. Enter the correct password.</source>
        <translation>Es wurde nicht erneut gesendet, damit Ihr Konto nicht gesperrt wird. Geben Sie das richtige Passwort ein.</translation>
    </message>
    <message>
        <source>The password is too long or contains a character that can&apos;t be sent.</source>
        <translation>Das Passwort ist zu lang oder enthält ein Zeichen, das nicht gesendet werden kann.</translation>
    </message>
    <message>
        <source>You aren&apos;t signed in to this site.</source>
        <translation>Sie sind auf dieser Site nicht angemeldet.</translation>
    </message>
    <message>
        <source>Sign in to continue.</source>
        <translation>Melden Sie sich an, um fortzufahren.</translation>
    </message>
    <message>
        <source>The system keyring, which stores your sign-in, is locked or not responding.</source>
        <translation>Der Schlüsselbund des Systems, der Ihre Anmeldung speichert, ist gesperrt oder reagiert nicht.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or sign in again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut, oder melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save to your session history, so nothing was sent.</source>
        <translation>Ihr Sitzungsverlauf konnte nicht gespeichert werden, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Free up disk space or check the permissions of the data folder, then try again.</source>
        <translation>Geben Sie Speicherplatz frei oder prüfen Sie die Berechtigungen des Datenordners, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>CSR Desktop closed before the site answered.</source>
        <translation>CSR Desktop wurde geschlossen, bevor die Site geantwortet hat.</translation>
    </message>
    <message>
        <source>A session may exist. Check with the site.</source>
        <translation>Möglicherweise besteht eine Sitzung. Prüfen Sie bei der Site.</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem while waiting for the site.</source>
        <translation>In CSR Desktop ist beim Warten auf die Site ein Problem aufgetreten.</translation>
    </message>
    <message>
        <source>Check your sessions on the site, then send the details to your administrator.</source>
        <translation>Prüfen Sie Ihre Sitzungen auf der Site und senden Sie die Details dann an Ihren Administrator.</translation>
    </message>
</context>
<context>
    <name>sessions.site.advice</name>
    <message>
        <source>Check the site URL and your network connection, then test again.</source>
        <translation>Prüfen Sie die Site-URL und Ihre Netzwerkverbindung, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Check the site URL, and the site name or site ID.</source>
        <translation>Prüfen Sie die Site-URL sowie den Site-Namen oder die Site-ID.</translation>
    </message>
    <message>
        <source>Set the sign-in method to Browser (single sign-on).</source>
        <translation>Stellen Sie das Anmeldeverfahren auf „Browser (Single Sign-on)“ ein.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Geben Sie ein Passwort ein.</translation>
    </message>
</context>
<context>
    <name>sessions.site.manage</name>
    <message>
        <source>Couldn&apos;t save the sites: {0}.</source>
        <translation>Die Sites konnten nicht gespeichert werden: {0}.</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem</source>
        <translation>In CSR Desktop ist ein Problem aufgetreten</translation>
    </message>
</context>
<context>
    <name>settings.joined_sites</name>
    <message>
        <source>Managed by your administrator in {0}.</source>
        <translation>Von Ihrem Administrator in {0} verwaltet.</translation>
    </message>
    <message>
        <source>A site with this name already exists.</source>
        <translation>Eine Site mit diesem Namen ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>{0}: your administrator already provides a site with this name. Rename yours.</source>
        <translation>{0}: Ihr Administrator stellt bereits eine Site mit diesem Namen bereit. Benennen Sie Ihre um.</translation>
    </message>
</context>
<context>
    <name>settings.merged</name>
    <message>
        <source>Managed by your administrator in {0}.</source>
        <translation>Von Ihrem Administrator in {0} verwaltet.</translation>
    </message>
    <message>
        <source>The text in preferences.toml was edited in the meantime. Change yours again to replace it.</source>
        <translation>Der Text in preferences.toml wurde inzwischen bearbeitet. Ändern Sie Ihren erneut, um ihn zu ersetzen.</translation>
    </message>
</context>
<context>
    <name>settings.policy</name>
    <message>
        <source>Until this is fixed, passwords aren&apos;t saved.</source>
        <translation>Bis dies behoben ist, werden keine Passwörter gespeichert.</translation>
    </message>
    <message>
        <source>Until this is fixed, TLS 1.3 is required.</source>
        <translation>Bis dies behoben ist, ist TLS 1.3 erforderlich.</translation>
    </message>
    <message>
        <source>Expected a table: {0}.</source>
        <translation>Eine Tabelle wird erwartet: {0}.</translation>
    </message>
</context>
<context>
    <name>settings.preferences.invitation_template</name>
    <message>
        <source>The template is empty.</source>
        <translation>Die Vorlage ist leer.</translation>
    </message>
    <message>
        <source>Line {0}: unmatched brace. Use {1} for a field, or {2} and {3} for literal braces.</source>
        <translation>Zeile {0}: einzelne Klammer. Verwenden Sie {1} für ein Feld oder {2} und {3} für Klammern als Zeichen.</translation>
    </message>
    <message>
        <source>Unknown field {0}. Available: {1}.</source>
        <translation>Unbekanntes Feld {0}. Verfügbar: {1}.</translation>
    </message>
</context>
<context>
    <name>settings.preferences.text</name>
    <message>
        <source>{0} Fix it first. Nothing was changed.</source>
        <translation>{0} Beheben Sie dies zuerst. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be updated automatically. Edit the file manually.</source>
        <translation>{0} kann nicht automatisch aktualisiert werden. Bearbeiten Sie die Datei von Hand.</translation>
    </message>
</context>
<context>
    <name>settings.preferences.values</name>
    <message>
        <source>Line breaks and other control characters aren&apos;t allowed.</source>
        <translation>Zeilenumbrüche und andere Steuerzeichen sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>Expected a quoted string.</source>
        <translation>Eine Zeichenfolge in Anführungszeichen wird erwartet.</translation>
    </message>
    <message>
        <source>Enter the full path.</source>
        <translation>Geben Sie den vollständigen Pfad ein.</translation>
    </message>
    <message>
        <source>Control characters aren&apos;t allowed.</source>
        <translation>Steuerzeichen sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>Expected one of {0}.</source>
        <translation>Eines davon wird erwartet: {0}.</translation>
    </message>
    <message>
        <source>Don&apos;t put a password here. It belongs in the system keyring.</source>
        <translation>Tragen Sie hier kein Passwort ein. Es gehört in den Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Expected &quot;system&quot;, &quot;none&quot;, or a URL such as &quot;http://proxy.example:8080&quot;.</source>
        <translation>&quot;system&quot;, &quot;none&quot; oder eine URL wie &quot;http://proxy.example:8080&quot; wird erwartet.</translation>
    </message>
</context>
<context>
    <name>settings.presets.changes</name>
    <message>
        <source>The preset {0} was edited in the file in the meantime. Save again to replace it.</source>
        <translation>Die Vorlage {0} wurde inzwischen in der Datei bearbeitet. Speichern Sie erneut, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>Preset {0} is no longer in the file.</source>
        <translation>Die Vorlage {0} ist nicht mehr in der Datei.</translation>
    </message>
</context>
<context>
    <name>settings.presets.presets</name>
    <message numerus="yes">
        <source>Name too long: %n characters (maximum {0}).</source>
        <translation>
            <numerusform>Name zu lang: %n Zeichen (höchstens {0}).</numerusform>
            <numerusform>Name zu lang: %n Zeichen (höchstens {0}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Fix it first. Nothing was changed.</source>
        <translation>{0} Beheben Sie dies zuerst. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write {0}: {1}.</source>
        <translation>{0} konnte nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>The preset {0} is managed by your administrator in {1}. Enter another name.</source>
        <translation>Die Vorlage {0} wird von Ihrem Administrator in {1} verwaltet. Geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>Enter a preset name.</source>
        <translation>Geben Sie einen Namen für die Vorlage ein.</translation>
    </message>
    <message>
        <source>Line breaks and other control characters aren&apos;t allowed.</source>
        <translation>Zeilenumbrüche und andere Steuerzeichen sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>Two presets are named {0}.</source>
        <translation>Zwei Vorlagen heißen {0}.</translation>
    </message>
    <message>
        <source>Expected [[presets]].</source>
        <translation>[[presets]] wird erwartet.</translation>
    </message>
    <message>
        <source>Tracking code {0} doesn&apos;t exist. Use a number from 1 to 10.</source>
        <translation>Den Tracking-Code {0} gibt es nicht. Verwenden Sie eine Zahl von 1 bis 10.</translation>
    </message>
    <message>
        <source>Tracking code {0}</source>
        <translation>Tracking-Code {0}</translation>
    </message>
</context>
<context>
    <name>settings.sites.changes</name>
    <message numerus="yes">
        <source>Tracking code {0}: becomes a list of %n choices</source>
        <translation>
            <numerusform>Tracking-Code {0}: wird zur Liste mit %n Auswahlwert</numerusform>
            <numerusform>Tracking-Code {0}: wird zur Liste mit %n Auswahlwerten</numerusform>
        </translation>
    </message>
    <message>
        <source>This was edited in sites.toml in the meantime. Nothing was saved. Open the site again.</source>
        <translation>Dies wurde inzwischen in sites.toml bearbeitet. Es wurde nichts gespeichert. Öffnen Sie die Site erneut.</translation>
    </message>
    <message>
        <source>Tracking code {0} (&quot;{1}&quot;): removed, not used by the site</source>
        <translation>Tracking-Code {0} („{1}“): entfernt, wird von der Site nicht verwendet</translation>
    </message>
    <message>
        <source>Tracking codes: order changed</source>
        <translation>Tracking-Codes: Reihenfolge geändert</translation>
    </message>
    <message>
        <source>Tracking code {0} (&quot;{1}&quot;): added, required</source>
        <translation>Tracking-Code {0} („{1}“): hinzugefügt, Pflichtfeld</translation>
    </message>
    <message>
        <source>Tracking code {0} (&quot;{1}&quot;): added</source>
        <translation>Tracking-Code {0} („{1}“): hinzugefügt</translation>
    </message>
    <message>
        <source>Tracking code {0}: renamed from &quot;{1}&quot; to &quot;{2}&quot;</source>
        <translation>Tracking-Code {0}: von „{1}“ in „{2}“ umbenannt</translation>
    </message>
    <message>
        <source>Tracking code {0}: now required</source>
        <translation>Tracking-Code {0}: jetzt Pflichtfeld</translation>
    </message>
    <message>
        <source>Tracking code {0}: no longer required</source>
        <translation>Tracking-Code {0}: kein Pflichtfeld mehr</translation>
    </message>
    <message>
        <source>Tracking code {0}: becomes free text</source>
        <translation>Tracking-Code {0}: wird zum Freitext</translation>
    </message>
    <message>
        <source>Tracking code {0}: default &quot;{1}&quot; removed</source>
        <translation>Tracking-Code {0}: Standardwert „{1}“ entfernt</translation>
    </message>
    <message>
        <source>Tracking code {0}: default set to &quot;{1}&quot;</source>
        <translation>Tracking-Code {0}: Standardwert auf „{1}“ gesetzt</translation>
    </message>
    <message>
        <source>Tracking code {0}: default changed from &quot;{1}&quot; to &quot;{2}&quot;</source>
        <translation>Tracking-Code {0}: Standardwert von „{1}“ in „{2}“ geändert</translation>
    </message>
    <message>
        <source>Tracking code {0}: choices added: {1}</source>
        <translation>Tracking-Code {0}: Auswahlwerte hinzugefügt: {1}</translation>
    </message>
    <message>
        <source>Tracking code {0}: choices removed: {1}</source>
        <translation>Tracking-Code {0}: Auswahlwerte entfernt: {1}</translation>
    </message>
    <message>
        <source>Tracking code {0}: order of choices changed</source>
        <translation>Tracking-Code {0}: Reihenfolge der Auswahlwerte geändert</translation>
    </message>
    <message>
        <source>Session type {0} (&quot;{1}&quot;): removed</source>
        <translation>Sitzungstyp {0} („{1}“): entfernt</translation>
    </message>
    <message>
        <source>Session type {0} (&quot;{1}&quot;): added</source>
        <translation>Sitzungstyp {0} („{1}“): hinzugefügt</translation>
    </message>
    <message>
        <source>Session type {0}: renamed from &quot;{1}&quot; to &quot;{2}&quot;</source>
        <translation>Sitzungstyp {0}: von „{1}“ in „{2}“ umbenannt</translation>
    </message>
</context>
<context>
    <name>settings.sites.entries</name>
    <message>
        <source>Expected [[sites]].</source>
        <translation>[[sites]] wird erwartet.</translation>
    </message>
    <message>
        <source>Two sites are named {0}.</source>
        <translation>Zwei Sites heißen {0}.</translation>
    </message>
</context>
<context>
    <name>settings.sites.file</name>
    <message>
        <source>{0} Fix it first. Nothing was changed.</source>
        <translation>{0} Beheben Sie dies zuerst. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Two sites have the same name.</source>
        <translation>Zwei Sites haben denselben Namen.</translation>
    </message>
    <message>
        <source>Site {0} is no longer in the file.</source>
        <translation>Die Site {0} ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>A site with this name already exists.</source>
        <translation>Eine Site mit diesem Namen ist bereits vorhanden.</translation>
    </message>
</context>
<context>
    <name>settings.sites.oauth</name>
    <message>
        <source>Enter the client ID of your company&apos;s integration, for this site or in [oauth].</source>
        <translation>Geben Sie die Client-ID der Integration Ihres Unternehmens ein, für diese Site oder in [oauth].</translation>
    </message>
    <message>
        <source>Enter the redirect URI of the integration, such as http://127.0.0.1:5000/authorize, for this site or in [oauth].</source>
        <translation>Geben Sie die Redirect-URI der Integration ein, etwa http://127.0.0.1:5000/authorize, für diese Site oder in [oauth].</translation>
    </message>
    <message>
        <source>Control characters and leading or trailing spaces aren&apos;t allowed.</source>
        <translation>Steuerzeichen sowie Leerzeichen am Anfang oder Ende sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>Enter a scope, such as spark:all.</source>
        <translation>Geben Sie einen Scope ein, etwa spark:all.</translation>
    </message>
    <message>
        <source>Enter a URL that starts with https://, without a user name, ?, or #. http:// is allowed only for this computer.</source>
        <translation>Geben Sie eine URL ein, die mit https:// beginnt, ohne Benutzernamen, ? oder #. http:// ist nur für diesen Computer erlaubt.</translation>
    </message>
    <message>
        <source>Enter a URL on this computer with a port, exactly as registered, such as http://127.0.0.1:5000/authorize: http, 127.0.0.1, [::1], or localhost, without ? or #.</source>
        <translation>Geben Sie eine URL auf diesem Computer mit Port genau so ein, wie sie registriert ist, zum Beispiel http://127.0.0.1:5000/authorize: http, 127.0.0.1, [::1] oder localhost, ohne ? oder #.</translation>
    </message>
</context>
<context>
    <name>settings.sites.oauth_table</name>
    <message>
        <source>Expected a table: {0}.</source>
        <translation>Eine Tabelle wird erwartet: {0}.</translation>
    </message>
</context>
<context>
    <name>settings.sites.outline</name>
    <message>
        <source>Tracking code {0}</source>
        <translation>Tracking-Code {0}</translation>
    </message>
</context>
<context>
    <name>settings.sites.site</name>
    <message>
        <source>Line breaks and other control characters aren&apos;t allowed.</source>
        <translation>Zeilenumbrüche und andere Steuerzeichen sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>Enter a display name.</source>
        <translation>Geben Sie einen Anzeigenamen ein.</translation>
    </message>
    <message>
        <source>Enter your WebEx ID.</source>
        <translation>Geben Sie Ihre WebEx-ID ein.</translation>
    </message>
    <message>
        <source>Enter the site name (such as acme) or the site ID.</source>
        <translation>Geben Sie den Site-Namen (zum Beispiel acme) oder die Site-ID ein.</translation>
    </message>
    <message>
        <source>The site ID consists of digits. Enter a name as the site name.</source>
        <translation>Die Site-ID besteht aus Ziffern. Geben Sie einen Namen als Site-Namen ein.</translation>
    </message>
    <message>
        <source>Enter the full URL of a page, starting with https://.</source>
        <translation>Geben Sie die vollständige URL einer Seite ein, beginnend mit https://.</translation>
    </message>
    <message>
        <source>Only {0} is allowed in braces.</source>
        <translation>In Klammern ist nur {0} erlaubt.</translation>
    </message>
    <message>
        <source>Enter at least one session type.</source>
        <translation>Geben Sie mindestens einen Sitzungstyp ein.</translation>
    </message>
    <message>
        <source>Use each tracking code only once.</source>
        <translation>Verwenden Sie jeden Tracking-Code nur einmal.</translation>
    </message>
</context>
<context>
    <name>settings.toml.file</name>
    <message>
        <source>{0}, line {1}: {2}</source>
        <translation>{0}, Zeile {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, line {1}, {2}: {3}</source>
        <translation>{0}, Zeile {1}, {2}: {3}</translation>
    </message>
    <message>
        <source>The file is longer than 1 MiB.</source>
        <translation>Die Datei ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>The file isn&apos;t valid UTF-8.</source>
        <translation>Die Datei ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read it: {0}.</source>
        <translation>Lesen nicht möglich: {0}.</translation>
    </message>
    <message>
        <source>Lists or tables are nested too deeply.</source>
        <translation>Listen oder Tabellen sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>A number has too many digits.</source>
        <translation>Eine Zahl hat zu viele Ziffern.</translation>
    </message>
    <message>
        <source>Expected a whole number, such as 1.</source>
        <translation>Eine ganze Zahl wird erwartet, zum Beispiel 1.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of CSR Desktop (schema {0}; this version supports {1}). Unknown settings are ignored and left as they are.</source>
        <translation>Diese Datei wurde von einer neueren Version von CSR Desktop geschrieben (Schema {0}; diese Version unterstützt {1}). Unbekannte Einstellungen werden ignoriert und bleiben unverändert.</translation>
    </message>
    <message>
        <source>The file was changed in the meantime. Try again</source>
        <translation>Die Datei wurde inzwischen geändert. Versuchen Sie es erneut</translation>
    </message>
</context>
<context>
    <name>settings.toml.messages</name>
    <message>
        <source>a quoted string</source>
        <translation>eine Zeichenfolge in Anführungszeichen</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list [...]</source>
        <translation>eine Liste [...]</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a date with a time</source>
        <translation>ein Datum mit Uhrzeit</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>eine Uhrzeit</translation>
    </message>
    <message>
        <source>Expected a whole number of at least {0}.</source>
        <translation>Eine ganze Zahl von mindestens {0} wird erwartet.</translation>
    </message>
    <message>
        <source>Expected a whole number of at most {0}.</source>
        <translation>Eine ganze Zahl von höchstens {0} wird erwartet.</translation>
    </message>
    <message>
        <source>Expected a number of at least {0}.</source>
        <translation>Eine Zahl von mindestens {0} wird erwartet.</translation>
    </message>
    <message>
        <source>Expected a number of at most {0}.</source>
        <translation>Eine Zahl von höchstens {0} wird erwartet.</translation>
    </message>
    <message numerus="yes">
        <source>Expected a string of at most %n characters.</source>
        <translation>
            <numerusform>Eine Zeichenfolge mit höchstens %n Zeichen wird erwartet.</numerusform>
            <numerusform>Eine Zeichenfolge mit höchstens %n Zeichen wird erwartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected {0}, found {1}.</source>
        <translation>Erwartet: {0}; gefunden: {1}.</translation>
    </message>
    <message>
        <source>Invalid value {0}.</source>
        <translation>Ungültiger Wert {0}.</translation>
    </message>
    <message>
        <source>Unknown key. Did you mean {0}?</source>
        <translation>Unbekannter Schlüssel. Meinten Sie {0}?</translation>
    </message>
    <message>
        <source>Unknown key.</source>
        <translation>Unbekannter Schlüssel.</translation>
    </message>
    <message>
        <source>Missing key.</source>
        <translation>Schlüssel fehlt.</translation>
    </message>
</context>
<context>
    <name>settings.toml.tables</name>
    <message>
        <source>{0} can&apos;t be changed here. Write each entry as {1} first.</source>
        <translation>{0} kann hier nicht geändert werden. Schreiben Sie zuerst jeden Eintrag als {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be updated automatically. Edit the file manually.</source>
        <translation>{0} kann nicht automatisch aktualisiert werden. Bearbeiten Sie die Datei von Hand.</translation>
    </message>
</context>
<context>
    <name>ui.menu.demo_faults_menu</name>
    <message>
        <source>No session, no response</source>
        <translation>Keine Sitzung, keine Antwort</translation>
    </message>
    <message>
        <source>No permission for the account</source>
        <translation>Keine Berechtigung für das Konto</translation>
    </message>
    <message>
        <source>No matching record</source>
        <translation>Kein passender Eintrag</translation>
    </message>
    <message>
        <source>Too many requests in one minute</source>
        <translation>Zu viele Anfragen in einer Minute</translation>
    </message>
    <message>
        <source>Site suspended</source>
        <translation>Site ausgesetzt</translation>
    </message>
    <message>
        <source>Session type not available</source>
        <translation>Sitzungstyp nicht verfügbar</translation>
    </message>
    <message>
        <source>Answer after 5 seconds</source>
        <translation>Antwort nach 5 Sekunden</translation>
    </message>
    <message>
        <source>No session, connection lost</source>
        <translation>Keine Sitzung, Verbindung unterbrochen</translation>
    </message>
    <message>
        <source>No session, site unavailable (HTTP 503)</source>
        <translation>Keine Sitzung, Site nicht verfügbar (HTTP 503)</translation>
    </message>
    <message>
        <source>Login page instead of an answer</source>
        <translation>Anmeldeseite statt einer Antwort</translation>
    </message>
    <message>
        <source>Redirect to another address</source>
        <translation>Weiterleitung an eine andere Adresse</translation>
    </message>
    <message>
        <source>Session created, no answer</source>
        <translation>Sitzung erstellt, keine Antwort</translation>
    </message>
    <message>
        <source>Session created, connection lost</source>
        <translation>Sitzung erstellt, Verbindung unterbrochen</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>&amp;Rejected by the site</source>
        <translation>&amp;Von der Site abgelehnt</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netzwerk</translation>
    </message>
    <message>
        <source>&amp;Uncertain result</source>
        <translation>&amp;Unklares Ergebnis</translation>
    </message>
    <message>
        <source>Session created, truncated answer</source>
        <translation>Sitzung erstellt, abgeschnittene Antwort</translation>
    </message>
    <message>
        <source>Session created, site unavailable (HTTP 503)</source>
        <translation>Sitzung erstellt, Site nicht verfügbar (HTTP 503)</translation>
    </message>
    <message>
        <source>Session created, no key in the answer</source>
        <translation>Sitzung erstellt, kein Schlüssel in der Antwort</translation>
    </message>
    <message>
        <source>Session created, site error (000035)</source>
        <translation>Sitzung erstellt, Fehler der Site (000035)</translation>
    </message>
    <message>
        <source>No session, request not passed on (000000)</source>
        <translation>Keine Sitzung, Anfrage nicht weitergeleitet (000000)</translation>
    </message>
    <message>
        <source>No session, request not processed (000029)</source>
        <translation>Keine Sitzung, Anfrage nicht verarbeitet (000029)</translation>
    </message>
    <message>
        <source>No session, site error (000035)</source>
        <translation>Keine Sitzung, Fehler der Site (000035)</translation>
    </message>
    <message>
        <source>No session, unexpected error (999999)</source>
        <translation>Keine Sitzung, unerwarteter Fehler (999999)</translation>
    </message>
    <message>
        <source>&amp;Account and sign-in</source>
        <translation>&amp;Konto und Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;Zertifikat</translation>
    </message>
    <message>
        <source>WebEx ID not found</source>
        <translation>WebEx-ID nicht gefunden</translation>
    </message>
    <message>
        <source>Incorrect password</source>
        <translation>Falsches Passwort</translation>
    </message>
    <message>
        <source>Session ticket expired</source>
        <translation>Sitzungsticket abgelaufen</translation>
    </message>
    <message>
        <source>No session ticket for this account</source>
        <translation>Kein Sitzungsticket für dieses Konto</translation>
    </message>
    <message>
        <source>Account uses single sign-on</source>
        <translation>Konto verwendet Single Sign-on</translation>
    </message>
    <message>
        <source>Access token expired</source>
        <translation>Zugriffstoken abgelaufen</translation>
    </message>
    <message>
        <source>Sign-in expired</source>
        <translation>Anmeldung abgelaufen</translation>
    </message>
    <message>
        <source>Integration blocked</source>
        <translation>Integration blockiert</translation>
    </message>
    <message>
        <source>Slow browser</source>
        <translation>Langsamer Browser</translation>
    </message>
    <message>
        <source>Add a site with a bad certificate</source>
        <translation>Site mit fehlerhaftem Zertifikat hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui.outcome.problem_card</name>
    <message>
        <source>Site response: {0}</source>
        <translation>Antwort der Site: {0}</translation>
    </message>
</context>
<context>
    <name>ui.preferences.invitation_texts</name>
    <message>
        <source>Session key</source>
        <translation>Sitzungsschlüssel</translation>
    </message>
    <message>
        <source>Join page</source>
        <translation>Beitrittsseite</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>First tracking code</source>
        <translation>Erster Tracking-Code</translation>
    </message>
</context>
<context>
    <name>ui.sites.answer_words</name>
    <message>
        <source>Signed in successfully.</source>
        <translation>Anmeldung erfolgreich.</translation>
    </message>
    <message>
        <source>These settings on the site are different:</source>
        <translation>Diese Einstellungen weichen auf der Site ab:</translation>
    </message>
    <message>
        <source>This site is managed by your administrator, but the site&apos;s settings are different:</source>
        <translation>Diese Site wird von Ihrem Administrator verwaltet, aber die Einstellungen der Site weichen ab:</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>Connected in {0} s.</source>
        <translation>In {0} s verbunden.</translation>
    </message>
    <message>
        <source>Connected ({0}) in {1} s.</source>
        <translation>In {1} s verbunden ({0}).</translation>
    </message>
    <message>
        <source>Session types: {0}</source>
        <translation>Sitzungstypen: {0}</translation>
    </message>
    <message>
        <source>Tracking codes: {0}</source>
        <translation>Tracking-Codes: {0}</translation>
    </message>
    <message>
        <source>This site doesn&apos;t use tracking codes.</source>
        <translation>Diese Site verwendet keine Tracking-Codes.</translation>
    </message>
    <message>
        <source>Enter them here yourself, or test again later.</source>
        <translation>Tragen Sie sie hier selbst ein oder testen Sie später erneut.</translation>
    </message>
    <message>
        <source>The site didn&apos;t provide its session types and tracking codes.</source>
        <translation>Die Site hat ihre Sitzungstypen und Tracking-Codes nicht angegeben.</translation>
    </message>
    <message>
        <source>The site didn&apos;t provide your session types.</source>
        <translation>Die Site hat Ihre Sitzungstypen nicht angegeben.</translation>
    </message>
    <message>
        <source>The site didn&apos;t provide its tracking codes.</source>
        <translation>Die Site hat ihre Tracking-Codes nicht angegeben.</translation>
    </message>
    <message>
        <source>{0} (required, a list)</source>
        <translation>{0} (erforderlich, eine Liste)</translation>
    </message>
    <message>
        <source>{0} (required)</source>
        <translation>{0} (erforderlich)</translation>
    </message>
    <message>
        <source>{0} (a list)</source>
        <translation>{0} (eine Liste)</translation>
    </message>
    <message>
        <source>Your account has no session type for support on this site.</source>
        <translation>Ihr Konto hat auf dieser Site keinen Sitzungstyp für Support.</translation>
    </message>
    <message>
        <source>Support Center isn&apos;t available on this site.</source>
        <translation>Support Center ist auf dieser Site nicht verfügbar.</translation>
    </message>
    <message>
        <source>Your account can&apos;t host support sessions on this site.</source>
        <translation>Ihr Konto kann auf dieser Site keine Support-Sitzungen leiten.</translation>
    </message>
    <message>
        <source>This site uses single sign-on. You can sign in with the browser.</source>
        <translation>Diese Site verwendet Single Sign-on. Sie können sich mit dem Browser anmelden.</translation>
    </message>
</context>
<context>
    <name>ui.sites.signed_in_words</name>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed in as {0}</source>
        <translation>Angemeldet als {0}</translation>
    </message>
    <message>
        <source>Signed in as {0}, until {1} at the latest</source>
        <translation>Angemeldet als {0}, längstens bis {1}</translation>
    </message>
</context>
<context>
    <name>ui.widgets.password_row</name>
    <message>
        <source>Your administrator doesn&apos;t allow saved passwords.</source>
        <translation>Ihr Administrator erlaubt keine gespeicherten Passwörter.</translation>
    </message>
    <message>
        <source>Saving passwords is turned off in Preferences.</source>
        <translation>Das Speichern von Passwörtern ist in den Einstellungen deaktiviert.</translation>
    </message>
</context>
<context>
    <name>webex.address</name>
    <message>
        <source>Enter a URL such as https://acme.webex.com.</source>
        <translation>Geben Sie eine URL wie https://acme.webex.com ein.</translation>
    </message>
    <message>
        <source>The URL can&apos;t contain spaces or line breaks.</source>
        <translation>Die URL darf keine Leerzeichen oder Zeilenumbrüche enthalten.</translation>
    </message>
    <message>
        <source>The URL must start with https:// and a host name.</source>
        <translation>Die URL muss mit https:// und einem Hostnamen beginnen.</translation>
    </message>
    <message>
        <source>The URL can&apos;t contain a user name or password.</source>
        <translation>Die URL darf keinen Benutzernamen und kein Passwort enthalten.</translation>
    </message>
    <message>
        <source>The URL must start with https://, because the password is sent over this connection.</source>
        <translation>Die URL muss mit https:// beginnen, weil das Passwort über diese Verbindung gesendet wird.</translation>
    </message>
    <message>
        <source>The URL must end after its path, such as /WBXService/XMLService.</source>
        <translation>Die URL muss nach ihrem Pfad enden, zum Beispiel /WBXService/XMLService.</translation>
    </message>
</context>
<context>
    <name>webex.faults</name>
    <message>
        <source>Check your sessions on the site, then try again later.</source>
        <translation>Prüfen Sie Ihre Sitzungen auf der Site und versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The site couldn&apos;t process the request.</source>
        <translation>Die Site konnte die Anfrage nicht verarbeiten.</translation>
    </message>
    <message>
        <source>This account uses single sign-on, so the site doesn&apos;t accept a password from it.</source>
        <translation>Dieses Konto verwendet Single Sign-on, daher nimmt die Site kein Passwort von ihm an.</translation>
    </message>
    <message>
        <source>Your password may be correct. Ask your administrator to set up browser sign-in for this site.</source>
        <translation>Ihr Passwort kann richtig sein. Bitten Sie Ihren Administrator, für diese Site die Anmeldung mit dem Browser einzurichten.</translation>
    </message>
    <message>
        <source>The site couldn&apos;t forward the request.</source>
        <translation>Die Site konnte die Anfrage nicht weiterleiten.</translation>
    </message>
    <message>
        <source>Check your sessions on the site, then report this to your administrator.</source>
        <translation>Prüfen Sie Ihre Sitzungen auf der Site und melden Sie dies dann Ihrem Administrator.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to do that.</source>
        <translation>Sie haben dafür keine Berechtigung.</translation>
    </message>
    <message>
        <source>Ask your administrator for permission to host support sessions.</source>
        <translation>Bitten Sie Ihren Administrator um die Berechtigung, Support-Sitzungen zu leiten.</translation>
    </message>
    <message>
        <source>No matching record.</source>
        <translation>Kein passender Eintrag.</translation>
    </message>
    <message>
        <source>There&apos;s nothing to fix.</source>
        <translation>Sie müssen nichts korrigieren.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>Zu viele Anfragen.</translation>
    </message>
    <message>
        <source>Wait one minute, then try again.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This service is turned off for the site.</source>
        <translation>Dieser Dienst ist für die Site deaktiviert.</translation>
    </message>
    <message>
        <source>Ask your administrator to turn it on.</source>
        <translation>Bitten Sie Ihren Administrator, ihn zu aktivieren.</translation>
    </message>
    <message>
        <source>The site is suspended.</source>
        <translation>Die Site ist gesperrt.</translation>
    </message>
    <message>
        <source>Contact your administrator.</source>
        <translation>Wenden Sie sich an Ihren Administrator.</translation>
    </message>
    <message>
        <source>WebEx ID not found on this site.</source>
        <translation>WebEx-ID auf dieser Site nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the WebEx ID and the site URL.</source>
        <translation>Prüfen Sie die WebEx-ID und die Site-URL.</translation>
    </message>
    <message>
        <source>Incorrect WebEx ID or password.</source>
        <translation>Falsche WebEx-ID oder falsches Passwort.</translation>
    </message>
    <message>
        <source>Try again. Too many wrong passwords can lock your account.</source>
        <translation>Versuchen Sie es erneut. Zu viele falsche Passwörter können Ihr Konto sperren.</translation>
    </message>
    <message>
        <source>This WebEx ID is already taken.</source>
        <translation>Diese WebEx-ID ist schon vergeben.</translation>
    </message>
    <message>
        <source>This email address is already taken.</source>
        <translation>Diese E-Mail-Adresse ist bereits vergeben.</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>Ihre Anmeldung ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The site rejected the request.</source>
        <translation>Die Site hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Send the details to your administrator.</source>
        <translation>Senden Sie die Details an Ihren Administrator.</translation>
    </message>
    <message>
        <source>Meeting not found on this site.</source>
        <translation>Meeting auf dieser Site nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>Host not found on this site.</source>
        <translation>Gastgeber auf dieser Site nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the WebEx ID.</source>
        <translation>Prüfen Sie die WebEx-ID.</translation>
    </message>
    <message>
        <source>This account can&apos;t schedule meetings for that host.</source>
        <translation>Dieses Konto kann für diesen Gastgeber keine Meetings planen.</translation>
    </message>
    <message>
        <source>Ask your administrator for permission.</source>
        <translation>Bitten Sie Ihren Administrator um die Berechtigung.</translation>
    </message>
    <message>
        <source>The meeting password is missing.</source>
        <translation>Das Meeting-Passwort fehlt.</translation>
    </message>
    <message>
        <source>Enter the meeting password.</source>
        <translation>Geben Sie das Meeting-Passwort ein.</translation>
    </message>
    <message>
        <source>This account can&apos;t use this session type.</source>
        <translation>Dieses Konto kann diesen Sitzungstyp nicht verwenden.</translation>
    </message>
    <message>
        <source>Select another session type.</source>
        <translation>Wählen Sie einen anderen Sitzungstyp aus.</translation>
    </message>
    <message>
        <source>The site rejected the change to the user.</source>
        <translation>Die Site hat die Änderung am Benutzer abgelehnt.</translation>
    </message>
    <message>
        <source>This is a problem with the site. Check the site&apos;s settings, or contact your administrator.</source>
        <translation>Dies ist ein Problem mit der Site. Prüfen Sie die Einstellungen der Site oder wenden Sie sich an Ihren Administrator.</translation>
    </message>
    <message>
        <source>This is a problem with your account. Check the WebEx ID, or contact your administrator.</source>
        <translation>Dies ist ein Problem mit Ihrem Konto. Prüfen Sie die WebEx-ID oder wenden Sie sich an Ihren Administrator.</translation>
    </message>
    <message>
        <source>This is a problem with the session type. Select another one, or contact your administrator.</source>
        <translation>Dies ist ein Problem mit dem Sitzungstyp. Wählen Sie einen anderen aus oder wenden Sie sich an Ihren Administrator.</translation>
    </message>
    <message>
        <source>Fix the problem above and try again, or send the details to your administrator.</source>
        <translation>Beheben Sie das oben genannte Problem und versuchen Sie es erneut, oder senden Sie die Details an Ihren Administrator.</translation>
    </message>
</context>
<context>
    <name>webex.invalid_request</name>
    <message>
        <source>The site ID or site name is missing. Add one to the site.</source>
        <translation>Die Site-ID oder der Site-Name fehlt. Tragen Sie eins davon bei der Site ein.</translation>
    </message>
    <message>
        <source>The site ID consists of digits. Enter a name as the site name.</source>
        <translation>Die Site-ID besteht aus Ziffern. Geben Sie einen Namen als Site-Namen ein.</translation>
    </message>
    <message>
        <source>The WebEx ID is missing. Add it to the site.</source>
        <translation>Die WebEx-ID fehlt. Tragen Sie sie bei der Site ein.</translation>
    </message>
    <message>
        <source>The password is missing. Enter it.</source>
        <translation>Das Passwort fehlt. Geben Sie es ein.</translation>
    </message>
    <message>
        <source>The {0} contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>{0} enthält ein Zeichen, das nicht gesendet werden kann ({1}). Entfernen Sie es.</translation>
    </message>
    <message numerus="yes">
        <source>The {0} has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>{0} hat %n Zeichen, die Site erlaubt aber {1}. Kürzen Sie den Wert.</numerusform>
            <numerusform>{0} hat %n Zeichen, die Site erlaubt aber {1}. Kürzen Sie den Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session type must be a whole number.</source>
        <translation>Der Sitzungstyp muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>Tracking code {0} doesn&apos;t exist. Use a number from 1 to 10.</source>
        <translation>Den Tracking-Code {0} gibt es nicht. Verwenden Sie eine Zahl von 1 bis 10.</translation>
    </message>
    <message>
        <source>Tracking code {0} contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>Tracking-Code {0} enthält ein Zeichen, das nicht gesendet werden kann ({1}). Entfernen Sie es.</translation>
    </message>
    <message numerus="yes">
        <source>Tracking code {0} has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>Tracking-Code {0} hat %n Zeichen, die Site erlaubt aber {1}. Kürzen Sie ihn.</numerusform>
            <numerusform>Tracking-Code {0} hat %n Zeichen, die Site erlaubt aber {1}. Kürzen Sie ihn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webex.sentences</name>
    <message>
        <source>The site rejected the request.</source>
        <translation>Die Site hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate was valid until {0}. This computer&apos;s clock shows {1}.</source>
        <translation>Das Zertifikat der Site war bis {0} gültig. Die Uhr dieses Computers zeigt {1}.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate isn&apos;t valid before {0}. This computer&apos;s clock shows {1}.</source>
        <translation>Das Zertifikat der Site ist erst ab {0} gültig. Die Uhr dieses Computers zeigt {1}.</translation>
    </message>
    <message>
        <source>Check your network connection and the site URL, then try again.</source>
        <translation>Prüfen Sie Ihre Netzwerkverbindung und die Site-URL, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A session may exist. Check with the site.</source>
        <translation>Möglicherweise besteht eine Sitzung. Prüfen Sie bei der Site.</translation>
    </message>
    <message>
        <source>Nothing was sent. Contact your administrator.</source>
        <translation>Es wurde nichts gesendet. Wenden Sie sich an Ihren Administrator.</translation>
    </message>
    <message>
        <source>This happened while signing you in. Try again.</source>
        <translation>Dies ist bei der Anmeldung aufgetreten. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Fix this, then try again. Nothing was sent.</source>
        <translation>Beheben Sie dies und versuchen Sie es erneut. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Try again when you&apos;re ready.</source>
        <translation>Versuchen Sie es erneut, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>Someone may be intercepting your connection. Nothing was sent. Contact your administrator.</source>
        <translation>Möglicherweise hört jemand Ihre Verbindung ab. Es wurde nichts gesendet. Wenden Sie sich an Ihren Administrator.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, time, and time zone first. If they&apos;re correct, contact your administrator. Nothing was sent to the site.</source>
        <translation>Prüfen Sie zuerst Datum, Uhrzeit und Zeitzone dieses Computers. Wenn sie stimmen, wenden Sie sich an Ihren Administrator. An die Site wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check your network connection and the proxy URL in Preferences &gt; Network, or contact your administrator. Nothing was sent to the site.</source>
        <translation>Prüfen Sie Ihre Netzwerkverbindung und die Proxy-URL unter „Einstellungen“ &gt; „Netzwerk“, oder wenden Sie sich an Ihren Administrator. An die Site wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>You canceled before anything was sent.</source>
        <translation>Sie haben abgebrochen, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>The site signed you out, and you canceled signing in again.</source>
        <translation>Die Site hat Sie abgemeldet, und Sie haben die erneute Anmeldung abgebrochen.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the site in time.</source>
        <translation>Die Site war nicht rechtzeitig erreichbar.</translation>
    </message>
    <message>
        <source>The site signed you out, and there was no time left to sign in again.</source>
        <translation>Die Site hat Sie abgemeldet, und für eine erneute Anmeldung blieb keine Zeit.</translation>
    </message>
    <message>
        <source>Try again. You&apos;ll be signed in first.</source>
        <translation>Versuchen Sie es erneut. Sie werden dabei zuerst angemeldet.</translation>
    </message>
    <message>
        <source>Server not found.</source>
        <translation>Server nicht gefunden.</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>Der Server hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Can&apos;t reach the site from this network.</source>
        <translation>Die Site ist von diesem Netzwerk aus nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server didn&apos;t respond in time.</source>
        <translation>Der Server hat nicht rechtzeitig reagiert.</translation>
    </message>
    <message>
        <source>The proxy server blocked the connection.</source>
        <translation>Der Proxyserver hat die Verbindung blockiert.</translation>
    </message>
    <message>
        <source>Nothing was sent to the site. Ask your administrator about the proxy.</source>
        <translation>An die Site wurde nichts gesendet. Fragen Sie Ihren Administrator nach dem Proxy.</translation>
    </message>
    <message>
        <source>The proxy server rejected your user name or password.</source>
        <translation>Der Proxyserver hat Ihren Benutzernamen oder Ihr Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>Check them in Preferences &gt; Network, then try again. Nothing was sent to the site.</source>
        <translation>Prüfen Sie beides unter „Einstellungen“ &gt; „Netzwerk“ und versuchen Sie es dann erneut. An die Site wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The proxy URL can&apos;t be used.</source>
        <translation>Die Proxy-URL kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>CSR Desktop doesn&apos;t support this kind of proxy server.</source>
        <translation>CSR Desktop unterstützt diese Art von Proxyserver nicht.</translation>
    </message>
    <message>
        <source>The URL must start with http:// or https://. Correct it in Preferences &gt; Network, or contact your administrator. Nothing was sent.</source>
        <translation>Die URL muss mit http:// oder https:// beginnen. Korrigieren Sie sie unter „Einstellungen“ &gt; „Netzwerk“ oder wenden Sie sich an Ihren Administrator. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Can&apos;t reach the proxy server.</source>
        <translation>Der Proxyserver ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The proxy server didn&apos;t respond in time.</source>
        <translation>Der Proxyserver hat nicht rechtzeitig reagiert.</translation>
    </message>
    <message>
        <source>Couldn&apos;t make a secure connection to the proxy server.</source>
        <translation>Es konnte keine sichere Verbindung zum Proxyserver hergestellt werden.</translation>
    </message>
    <message>
        <source>Most proxy URLs start with http://. Correct it in Preferences &gt; Network, or contact your administrator. Nothing was sent to the site.</source>
        <translation>Die meisten Proxy-URLs beginnen mit http://. Korrigieren Sie sie unter „Einstellungen“ &gt; „Netzwerk“ oder wenden Sie sich an Ihren Administrator. An die Site wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The proxy server requires a sign-in method that CSR Desktop doesn&apos;t support.</source>
        <translation>Der Proxyserver verlangt ein Anmeldeverfahren, das CSR Desktop nicht unterstützt.</translation>
    </message>
    <message>
        <source>A password won&apos;t help. Ask your administrator how to connect without this sign-in. Nothing was sent to the site.</source>
        <translation>Ein Passwort hilft hier nicht. Fragen Sie Ihren Administrator, wie Sie ohne diese Anmeldung eine Verbindung herstellen. An die Site wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The client certificate can&apos;t be used.</source>
        <translation>Das Client-Zertifikat kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>In Preferences &gt; Network, select a PEM file with a certificate and an unencrypted key. Nothing was sent.</source>
        <translation>Wählen Sie unter „Einstellungen“ &gt; „Netzwerk“ eine PEM-Datei mit Zertifikat und unverschlüsseltem Schlüssel aus. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The client certificate provided by your administrator can&apos;t be used.</source>
        <translation>Das von Ihrem Administrator bereitgestellte Client-Zertifikat kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Only your administrator can change it. Send them the details. Nothing was sent.</source>
        <translation>Nur Ihr Administrator kann es ändern. Senden Sie ihm die Details. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate isn&apos;t trusted.</source>
        <translation>Dem Zertifikat der Site wird nicht vertraut.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the site&apos;s certificate has expired.</source>
        <translation>Nach der Uhr dieses Computers ist das Zertifikat der Site abgelaufen.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the site&apos;s certificate isn&apos;t valid yet.</source>
        <translation>Nach der Uhr dieses Computers ist das Zertifikat der Site noch nicht gültig.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate belongs to another server.</source>
        <translation>Das Zertifikat der Site gehört zu einem anderen Server.</translation>
    </message>
    <message>
        <source>Someone may be intercepting your connection. Nothing was sent. Check the site URL, and whether you need to sign in to this network in a browser first.</source>
        <translation>Möglicherweise hört jemand Ihre Verbindung ab. Es wurde nichts gesendet. Prüfen Sie die Site-URL und ob Sie sich in einem Browser zuerst bei diesem Netzwerk anmelden müssen.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate comes from an unknown issuer.</source>
        <translation>Das Zertifikat der Site stammt von einem unbekannten Aussteller.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate is self-signed, so no issuer vouches for it.</source>
        <translation>Das Zertifikat der Site ist selbst signiert, daher bürgt kein Aussteller dafür.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate was revoked by its issuer.</source>
        <translation>Das Zertifikat der Site wurde von seinem Aussteller widerrufen.</translation>
    </message>
    <message>
        <source>Couldn&apos;t make a secure connection to the site.</source>
        <translation>Es konnte keine sichere Verbindung zur Site hergestellt werden.</translation>
    </message>
    <message>
        <source>The network redirected the request, probably to a sign-in page.</source>
        <translation>Das Netzwerk hat die Anfrage umgeleitet, wahrscheinlich auf eine Anmeldeseite.</translation>
    </message>
    <message>
        <source>Sign in to the network in your browser and check the site URL, then try again.</source>
        <translation>Melden Sie sich in Ihrem Browser beim Netzwerk an, prüfen Sie die Site-URL und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The request was blocked before it reached the service.</source>
        <translation>Die Anfrage wurde blockiert, bevor sie den Dienst erreichte.</translation>
    </message>
    <message>
        <source>Check the site URL, or send the details to your administrator.</source>
        <translation>Prüfen Sie die Site-URL oder senden Sie die Details an Ihren Administrator.</translation>
    </message>
    <message>
        <source>You stopped waiting before the site answered.</source>
        <translation>Sie haben das Warten beendet, bevor die Site geantwortet hat.</translation>
    </message>
    <message>
        <source>The site didn&apos;t respond in time.</source>
        <translation>Die Site hat nicht rechtzeitig reagiert.</translation>
    </message>
    <message>
        <source>The connection was lost before the site finished answering.</source>
        <translation>Die Verbindung wurde unterbrochen, bevor die Antwort der Site vollständig war.</translation>
    </message>
    <message>
        <source>The server returned an error page.</source>
        <translation>Der Server hat eine Fehlerseite zurückgegeben.</translation>
    </message>
    <message>
        <source>The site returned a web page instead of a result. You may need to sign in to the network.</source>
        <translation>Die Site hat statt eines Ergebnisses eine Webseite zurückgegeben. Möglicherweise müssen Sie sich beim Netzwerk anmelden.</translation>
    </message>
    <message>
        <source>The site&apos;s response couldn&apos;t be read.</source>
        <translation>Die Antwort der Site konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The site&apos;s response was too large.</source>
        <translation>Die Antwort der Site war zu groß.</translation>
    </message>
    <message>
        <source>The site&apos;s response didn&apos;t say whether a session was created.</source>
        <translation>In der Antwort der Site steht nicht, ob eine Sitzung erstellt wurde.</translation>
    </message>
    <message>
        <source>The site created a session but didn&apos;t return its key.</source>
        <translation>Die Site hat eine Sitzung erstellt, aber ihren Schlüssel nicht zurückgegeben.</translation>
    </message>
    <message>
        <source>Look for the session key in your sessions on the site.</source>
        <translation>Suchen Sie den Sitzungsschlüssel in Ihren Sitzungen auf der Site.</translation>
    </message>
    <message>
        <source>The site signed you out.</source>
        <translation>Die Site hat Sie abgemeldet.</translation>
    </message>
    <message>
        <source>You&apos;re signed in again. Press Create session to try again.</source>
        <translation>Sie sind wieder angemeldet. Drücken Sie „Sitzung erstellen“, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>The site didn&apos;t respond to the sign-in in time.</source>
        <translation>Die Site hat bei der Anmeldung nicht rechtzeitig reagiert.</translation>
    </message>
    <message>
        <source>The site accepted the sign-in but didn&apos;t issue a session ticket.</source>
        <translation>Die Site hat die Anmeldung angenommen, aber kein Sitzungsticket ausgestellt.</translation>
    </message>
    <message>
        <source>Select another sign-in method for this site, or contact your administrator.</source>
        <translation>Wählen Sie für diese Site ein anderes Anmeldeverfahren aus oder wenden Sie sich an Ihren Administrator.</translation>
    </message>
    <message>
        <source>Your browser sign-in has expired or was revoked.</source>
        <translation>Ihre Browser-Anmeldung ist abgelaufen oder wurde widerrufen.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>Die Anmeldung wurde im Browser abgelehnt.</translation>
    </message>
    <message>
        <source>Sign in again and accept the request in the browser. If there is none, contact your administrator.</source>
        <translation>Melden Sie sich erneut an und akzeptieren Sie die Anfrage im Browser. Wenn keine erscheint, wenden Sie sich an Ihren Administrator.</translation>
    </message>
    <message>
        <source>The sign-in wasn&apos;t completed in time.</source>
        <translation>Die Anmeldung wurde nicht rechtzeitig abgeschlossen.</translation>
    </message>
    <message>
        <source>Too many requests to the sign-in service.</source>
        <translation>Zu viele Anfragen an den Anmeldedienst.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then sign in again.</source>
        <translation>Warten Sie einige Minuten und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>Can&apos;t reach the sign-in service.</source>
        <translation>Der Anmeldedienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The sign-in service didn&apos;t respond in time.</source>
        <translation>Der Anmeldedienst hat nicht rechtzeitig reagiert.</translation>
    </message>
    <message>
        <source>Couldn&apos;t make a secure connection to the sign-in service.</source>
        <translation>Es konnte keine sichere Verbindung zum Anmeldedienst hergestellt werden.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s response can&apos;t be used.</source>
        <translation>Die Antwort des Anmeldedienstes kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>CSR Desktop can&apos;t receive the browser&apos;s response: this computer doesn&apos;t allow it to listen at the redirect URI.</source>
        <translation>CSR Desktop kann die Antwort des Browsers nicht empfangen: Dieser Computer lässt den Empfang unter der Redirect-URI nicht zu.</translation>
    </message>
    <message>
        <source>The sign-in service doesn&apos;t accept this site&apos;s integration.</source>
        <translation>Der Anmeldedienst akzeptiert die Integration dieser Site nicht.</translation>
    </message>
    <message>
        <source>Check your network connection, then try again. If that doesn&apos;t help, send the details to your administrator.</source>
        <translation>Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es erneut. Wenn das nicht hilft, senden Sie die Details an Ihren Administrator.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date and time. If they&apos;re correct, send the details to your administrator: someone may be intercepting your connection.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie Datum und Uhrzeit dieses Computers. Wenn sie stimmen, senden Sie die Details an Ihren Administrator: Möglicherweise hört jemand Ihre Verbindung ab.</translation>
    </message>
    <message>
        <source>Check in a browser whether this network requires you to sign in, then try again. If that doesn&apos;t help, send the details to your administrator.</source>
        <translation>Prüfen Sie in einem Browser, ob dieses Netzwerk eine Anmeldung verlangt, und versuchen Sie es dann erneut. Wenn das nicht hilft, senden Sie die Details an Ihren Administrator.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the client ID and client secret, and whether Control Hub allows the integration.</source>
        <translation>Bitten Sie Ihren Administrator, Client-ID und geheimen Schlüssel zu prüfen und ob Control Hub die Integration zulässt.</translation>
    </message>
    <message>
        <source>The integration is registered with another redirect URI.</source>
        <translation>Die Integration ist mit einer anderen Redirect-URI registriert.</translation>
    </message>
    <message>
        <source>Ask your administrator to register exactly the redirect URI set for this site.</source>
        <translation>Bitten Sie Ihren Administrator, genau die für diese Site festgelegte Redirect-URI zu registrieren.</translation>
    </message>
    <message>
        <source>CSR Desktop can&apos;t receive the browser&apos;s response: another program uses the port of the redirect URI.</source>
        <translation>CSR Desktop kann die Antwort des Browsers nicht empfangen: Ein anderes Programm verwendet den Port der Redirect-URI.</translation>
    </message>
    <message>
        <source>Close the other program and sign in again, or use a code instead.</source>
        <translation>Schließen Sie das andere Programm und melden Sie sich erneut an, oder verwenden Sie stattdessen einen Code.</translation>
    </message>
    <message>
        <source>Use a code instead, or ask your administrator to register another port, from 1024 to 49151.</source>
        <translation>Verwenden Sie stattdessen einen Code oder bitten Sie Ihren Administrator, einen anderen Port von 1024 bis 49151 zu registrieren.</translation>
    </message>
    <message>
        <source>Couldn&apos;t open a browser on this computer.</source>
        <translation>Auf diesem Computer konnte kein Browser geöffnet werden.</translation>
    </message>
    <message>
        <source>Use a code instead. You can enter it on any other device.</source>
        <translation>Verwenden Sie stattdessen einen Code. Sie können ihn auf jedem anderen Gerät eingeben.</translation>
    </message>
    <message>
        <source>The sign-in service rejected the sign-in.</source>
        <translation>Der Anmeldedienst hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Sign in again. If that doesn&apos;t help, send the details to your administrator.</source>
        <translation>Melden Sie sich erneut an. Wenn das nicht hilft, senden Sie die Details an Ihren Administrator.</translation>
    </message>
</context>
<context>
    <name>webex.texts</name>
    <message numerus="yes">
        <source>{0} has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>{0} hat %n Zeichen, die Site erlaubt aber {1}. Kürzen Sie den Wert.</numerusform>
            <numerusform>{0} hat %n Zeichen, die Site erlaubt aber {1}. Kürzen Sie den Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>{0} enthält ein Zeichen, das nicht gesendet werden kann ({1}). Entfernen Sie es.</translation>
    </message>
</context>
</TS>
