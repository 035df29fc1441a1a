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
        <source>Part</source>
        <translation>Bestandteil</translation>
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
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>The system&apos;s language</source>
        <translation>Sprache des Systems</translation>
    </message>
</context>
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Its menu has New session.</source>
        <translation>Sein Menü enthält „Neue Sitzung“.</translation>
    </message>
    <message>
        <source>Only while another window is in front.</source>
        <translation>Nur während ein anderes Fenster im Vordergrund ist.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>For tracking codes, on this computer alone.</source>
        <translation>Für Tracking-Codes, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Forget remembered values</source>
        <translation>Gemerkte Werte &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Keep the window above all others</source>
        <translation>&amp;Fenster immer im Vordergrund halten</translation>
    </message>
    <message>
        <source>&amp;Open the window where it was closed</source>
        <translation>Fenster an der letzten &amp;Position öffnen</translation>
    </message>
    <message>
        <source>Show an icon in the system&apos;s &amp;tray</source>
        <translation>&amp;Symbol im Infobereich anzeigen</translation>
    </message>
    <message>
        <source>&amp;Notify when a session is there</source>
        <translation>&amp;Benachrichtigen, wenn eine Sitzung da ist</translation>
    </message>
    <message>
        <source>Offer &amp;values that were typed before</source>
        <translation>Früher &amp;eingegebene Werte vorschlagen</translation>
    </message>
    <message>
        <source>Off: a password is asked once in each run, and kept in memory.</source>
        <translation>Aus: Ein Passwort wird bei jedem Programmlauf einmal erfragt und nur im Arbeitsspeicher gehalten.</translation>
    </message>
    <message>
        <source>Keep &amp;passwords in the system&apos;s keyring</source>
        <translation>P&amp;asswörter im Schlüsselbund des Systems ablegen</translation>
    </message>
    <message>
        <source>Forgets the values that were typed into tracking codes, after a question.</source>
        <translation>Vergisst nach einer Rückfrage die Werte, die in Tracking-Codes eingegeben wurden.</translation>
    </message>
    <message>
        <source>Forget every remembered value? The sessions stay.</source>
        <translation>Alle gemerkten Werte vergessen? Die Sitzungen bleiben.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Vergessen</translation>
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
        <source>A PEM file with certificate and key. Most networks need none.</source>
        <translation>Eine PEM-Datei mit Zertifikat und Schlüssel. Die meisten Netzwerke brauchen keines.</translation>
    </message>
    <message>
        <source>Client c&amp;ertificate</source>
        <translation>Client-&amp;Zertifikat</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei auswählen…</translation>
    </message>
    <message>
        <source>Chooses the file of the client certificate.</source>
        <translation>Wählt die Datei des Client-Zertifikats aus.</translation>
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
        <source>The site {0} is no longer set up here.</source>
        <translation>Die Site {0} ist hier nicht mehr eingerichtet.</translation>
    </message>
    <message>
        <source>Another window has found this key. {0} was not saved.</source>
        <translation>Ein anderes Fenster hat diesen Schlüssel gefunden. {0} wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Check w&amp;ith the site</source>
        <translation>Bei der Site na&amp;chsehen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Create another</source>
        <translation>Weitere erstellen</translation>
    </message>
    <message>
        <source>The site shows no such session, neither open nor in its history (which may lag by two days). You can create another one.</source>
        <translation>Die Site zeigt keine solche Sitzung, weder offen noch in ihrem Verlauf (der bis zu zwei Tage nachhinken kann). Sie können eine neue erstellen.</translation>
    </message>
    <message>
        <source>Your session was not found, but the site&apos;s lists could not be read to the end. Look at your sessions on the site.</source>
        <translation>Ihre Sitzung wurde nicht gefunden, aber die Listen der Site ließen sich nicht bis zum Ende lesen. Prüfen Sie Ihre Sitzungen auf der Site.</translation>
    </message>
    <message>
        <source>This session may be the one. Ask your customer, or look at the site.</source>
        <translation>Diese Sitzung könnte es sein. Fragen Sie Ihren Kunden, oder sehen Sie auf der Site nach.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) may be the one. Ask your customer, or look at the site.</source>
        <translation>
            <numerusform>%n Sitzung könnte es sein. Fragen Sie Ihren Kunden, oder sehen Sie auf der Site nach.</numerusform>
            <numerusform>%n Sitzungen könnten es sein. Fragen Sie Ihren Kunden, oder sehen Sie auf der Site nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site could not be asked. {0}</source>
        <translation>Die Site konnte nicht gefragt werden. {0}</translation>
    </message>
</context>
<context>
    <name>CloseGuard</name>
    <message>
        <source>A request is out</source>
        <translation>Eine Anfrage ist unterwegs</translation>
    </message>
    <message>
        <source>Close an&amp;yway</source>
        <translation>Tr&amp;otzdem schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Whether it makes a session can&apos;t be told before its answer is here. If you close now, CSR Desktop says so at its next start, and can check with the site.</source>
        <translation>Ob daraus eine Sitzung wird, ist erst bekannt, wenn die Antwort da ist. Wenn Sie jetzt schließen, weist CSR Desktop beim nächsten Start darauf hin und kann bei der Site nachsehen.</translation>
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
        <source>Values of tracking code {0}</source>
        <translation>Werte von Tracking-Code {0}</translation>
    </message>
    <message>
        <source>Default of tracking code {0}</source>
        <translation>Standardwert von Tracking-Code {0}</translation>
    </message>
    <message>
        <source>Values, separated by ;</source>
        <translation>Werte, getrennt durch ;</translation>
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
        <source>You can create again in {0} s.</source>
        <translation>Neuer Versuch in {0}&#xa0;s möglich.</translation>
    </message>
    <message>
        <source>You can create again now.</source>
        <translation>Ein neuer Versuch ist jetzt möglich.</translation>
    </message>
</context>
<context>
    <name>CreateController</name>
    <message>
        <source>The site takes no more requests for now. Wait {0} s.</source>
        <translation>Die Site nimmt vorerst keine Anfragen mehr an. Warten Sie {0}&#xa0;s.</translation>
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
        <source>The code is good for one more minute.</source>
        <translation>Der Code gilt noch eine Minute.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsController</name>
    <message>
        <source>Copied. The diagnostics hold no password, key, tracking code or account. Paste them for whoever looks after CSR Desktop.</source>
        <translation>Kopiert. Die Diagnose enthält weder Passwort noch Schlüssel, Tracking-Code oder Konto. Fügen Sie sie in eine Nachricht an die Person ein, die CSR Desktop betreut.</translation>
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
        <source>Set by your administrator</source>
        <translation>Von Ihrem Administrator festgelegt</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}, {1} von {2}</translation>
    </message>
    <message>
        <source>{0} is deleted when you save.</source>
        <translation>{0} wird beim Speichern gelöscht.</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Progress of the export</source>
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
        <source>Writes the sessions that are found to a file for spreadsheets or programs.</source>
        <translation>Schreibt die gefundenen Sitzungen in eine Datei für Tabellenkalkulationen oder Programme.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written or changed.</source>
        <translation>Abgebrochen. Es wurde keine Datei geschrieben oder geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) was/were written to {0}.</source>
        <translation>
            <numerusform>%Ln Sitzung wurde in {0} geschrieben.</numerusform>
            <numerusform>%Ln Sitzungen wurden in {0} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed. No file was written or changed.</source>
        <translation>Der Export ist fehlgeschlagen. Es wurde keine Datei geschrieben oder geändert.</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv);;JSON (*.json)</source>
        <translation>Tabelle (*.csv);;JSON (*.json)</translation>
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
        <source>Nothing</source>
        <translation>Nichts</translation>
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
        <source>This site has no session type {0}; another one is picked.</source>
        <translation>Diese Site hat keinen Sitzungstyp {0}; ein anderer ist ausgewählt.</translation>
    </message>
    <message>
        <source>This site has no tracking code {0}; “{1}” is left out.</source>
        <translation>Diese Site hat keinen Tracking-Code {0}; „{1}“ wird weggelassen.</translation>
    </message>
    <message>
        <source>{0} has no value “{1}”; choose another.</source>
        <translation>{0} hat keinen Wert „{1}“; wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>HandOverController</name>
    <message>
        <source>Invitation copied</source>
        <translation>Einladung kopiert</translation>
    </message>
    <message>
        <source>It is too long to be handed over: paste it into the message.</source>
        <translation>Sie ist zu lang, um übergeben zu werden: Fügen Sie sie in die Nachricht ein.</translation>
    </message>
    <message>
        <source>Given to the mail program</source>
        <translation>An das E-Mail-Programm übergeben</translation>
    </message>
    <message>
        <source>No mail program opened. Copy the invitation and paste it where you write.</source>
        <translation>Es hat sich kein E-Mail-Programm geöffnet. Kopieren Sie die Einladung, und fügen Sie sie dort ein, wo Sie schreiben.</translation>
    </message>
    <message>
        <source>The join page&apos;s address is too long for a QR code. Use the invitation.</source>
        <translation>Die Adresse der Beitrittsseite ist zu lang für einen QR-Code. Verwenden Sie die Einladung.</translation>
    </message>
    <message>
        <source>Your own invitation text can&apos;t be used, so this is the built-in one.</source>
        <translation>Ihr eigener Einladungstext ist nicht verwendbar, deshalb ist dies der mitgelieferte.</translation>
    </message>
    <message>
        <source>No join page is known for this site, so neither the invitation nor a QR code can name it. Add it in Preferences, or ask whoever set up the site.</source>
        <translation>Für diese Site ist keine Beitrittsseite bekannt, deshalb können weder Einladung noch QR-Code sie nennen. Tragen Sie sie in den Einstellungen ein, oder fragen Sie, wer die Site eingerichtet hat.</translation>
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
        <source>A request is out. Show it when it has ended.</source>
        <translation>Eine Anfrage ist unterwegs. Zeigen Sie die Sitzung an, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>The note is not saved yet. CSR Desktop tries again.</source>
        <translation>Die Notiz ist noch nicht gespeichert. CSR Desktop versucht es erneut.</translation>
    </message>
    <message>
        <source>The session was deleted meanwhile, together with its note.</source>
        <translation>Die Sitzung wurde inzwischen gelöscht, zusammen mit ihrer Notiz.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Its request is still out. Delete it when its answer is here.</source>
        <translation>Die Anfrage läuft noch. Löschen Sie den Eintrag, wenn die Antwort da ist.</translation>
    </message>
    <message>
        <source>No file manager opened. The file is in {0}.</source>
        <translation>Es wurde kein Dateimanager geöffnet. Die Datei liegt in {0}.</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>A note for yourself, kept on this computer</source>
        <translation>Eine Notiz für Sie selbst, nur auf diesem Computer</translation>
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
        <source>Sho&amp;w and check</source>
        <translation>An&amp;zeigen und nachsehen</translation>
    </message>
    <message>
        <source>Shows it in the main window, where it can be checked with the site.</source>
        <translation>Zeigt die Sitzung im Hauptfenster, wo bei der Site nachgesehen werden kann.</translation>
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
        <source>Deletes key, tracking codes and note from this computer. You can undo it until you leave this window.</source>
        <translation>Löscht Schlüssel, Tracking-Codes und Notiz von diesem Computer. Sie können das rückgängig machen, bis Sie dieses Fenster verlassen.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>The request is out: its answer is not here yet.</source>
        <translation>Die Anfrage ist unterwegs: Ihre Antwort ist noch nicht da.</translation>
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
        <source>The note is too long by %Ln character(s), so its end is not saved. Shorten it.</source>
        <translation>
            <numerusform>Die Notiz ist um %Ln Zeichen zu lang, deshalb ist ihr Ende nicht gespeichert. Kürzen Sie sie.</numerusform>
            <numerusform>Die Notiz ist um %Ln Zeichen zu lang, deshalb ist ihr Ende nicht gespeichert. Kürzen Sie sie.</numerusform>
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
        <source>May have been created</source>
        <translation>Vielleicht erstellt</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Alle Tage</translation>
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
        <source>A day…</source>
        <translation>Ein Tag…</translation>
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
        <source>Days</source>
        <translation>Tage</translation>
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
        <source>May have been created</source>
        <translation>Vielleicht erstellt</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Anfrage läuft</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>All sessions</source>
        <translation>Alle Sitzungen</translation>
    </message>
</context>
<context>
    <name>InvitationEditor</name>
    <message>
        <source>Back to the &amp;built-in text</source>
        <translation>&amp;Zurück zum mitgelieferten Text</translation>
    </message>
    <message>
        <source>Invitation &amp;text</source>
        <translation>Einladungs&amp;text</translation>
    </message>
    <message>
        <source>&amp;Language of the text</source>
        <translation>&amp;Sprache des Textes</translation>
    </message>
    <message>
        <source>What your customer &amp;gets</source>
        <translation>Das &amp;erhält Ihr Kunde</translation>
    </message>
    <message>
        <source>An example, filled in. It follows what you type.</source>
        <translation>Ein ausgefülltes Beispiel. Es folgt Ihrer Eingabe.</translation>
    </message>
    <message>
        <source>Puts the text of this language back to the one that comes with it.</source>
        <translation>Setzt den Text dieser Sprache auf den mitgelieferten zurück.</translation>
    </message>
    <message>
        <source>Insert {0}</source>
        <translation>{0} einfügen</translation>
    </message>
    <message>
        <source>Puts {0} where the text stands.</source>
        <translation>Setzt {0} an der Schreibmarke ein.</translation>
    </message>
    <message>
        <source>Your own text</source>
        <translation>Ihr eigener Text</translation>
    </message>
    <message>
        <source>The built-in text</source>
        <translation>Der mitgelieferte Text</translation>
    </message>
</context>
<context>
    <name>InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>The invitation&apos;s text</source>
        <translation>Text der Einladung</translation>
    </message>
    <message>
        <source>As your customers know you.</source>
        <translation>So wie Ihre Kunden Sie kennen.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Your customers&apos; &amp;usual language</source>
        <translation>Übliche Sprache Ihrer &amp;Kunden</translation>
    </message>
    <message>
        <source>The window&apos;s language</source>
        <translation>Die Sprache des Fensters</translation>
    </message>
    <message>
        <source>The text for {0} could not be saved.</source>
        <translation>Der Text für {0} konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>For invitations, and for the words in which a key is read aloud.</source>
        <translation>Für Einladungen und für die Wörter, mit denen ein Schlüssel vorgelesen wird.</translation>
    </message>
    <message>
        <source>The text for {0} has a mistake and is not saved.</source>
        <translation>Der Text für {0} hat einen Fehler und ist nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>KeepDaysRow</name>
    <message>
        <source>Sessions that are older are deleted from this computer, not from the site. Off: they are never forgotten.</source>
        <translation>Ältere Sitzungen werden von diesem Computer gelöscht, nicht von der Site. Aus: Sie werden nie vergessen.</translation>
    </message>
    <message>
        <source>Da&amp;ys to keep a session</source>
        <translation>Aufbewahrung in &amp;Tagen</translation>
    </message>
    <message>
        <source>For&amp;get old sessions</source>
        <translation>Alte Sitzungen ver&amp;gessen</translation>
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
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Session key</source>
        <translation>Sitzungsschlüssel</translation>
    </message>
    <message>
        <source>Session created</source>
        <translation>Sitzung erstellt</translation>
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
        <source>Copies a message that tells the customer how to join</source>
        <translation>Kopiert eine Nachricht, die dem Kunden sagt, wie er beitritt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Opens your mail program with the invitation</source>
        <translation>Öffnet Ihr E-Mail-Programm mit der Einladung</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Shows the key in groups to read out, with the customer&apos;s words</source>
        <translation>Zeigt den Schlüssel in Gruppen zum Vorlesen, mit den Wörtern der Kundensprache</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Shows the join page&apos;s address for the customer&apos;s phone</source>
        <translation>Zeigt die Adresse der Beitrittsseite für das Telefon des Kunden</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Note the key down: it could not be written to the journal.</source>
        <translation>Notieren Sie den Schlüssel: Er konnte nicht ins Journal geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Everywhere</source>
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
        <source>What they do</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Create the session; after success, copy its key</source>
        <translation>Sitzung erstellen; nach Erfolg ihren Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Go to the next field or button</source>
        <translation>Zum nächsten Feld oder zur nächsten Schaltfläche</translation>
    </message>
    <message>
        <source>Go to the one before</source>
        <translation>Eins zurück</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Schaltfläche mit dem Fokus drücken</translation>
    </message>
    <message>
        <source>Close a list, a question or another window</source>
        <translation>Liste, Rückfrage oder weiteres Fenster schließen</translation>
    </message>
    <message>
        <source>Alt + letter</source>
        <translation>Alt + Buchstabe</translation>
    </message>
    <message>
        <source>Go to what has this letter underlined</source>
        <translation>Dorthin, wo dieser Buchstabe unterstrichen ist</translation>
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
    <name>LanguageList</name>
    <message>
        <source>The customer&apos;s language, for the invitation and for reading aloud</source>
        <translation>Die Sprache des Kunden, für die Einladung und das Vorlesen</translation>
    </message>
    <message>
        <source>Customer&apos;s language</source>
        <translation>Sprache des Kunden</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>&amp;Fill from the link</source>
        <translation>Aus dem Link a&amp;usfüllen</translation>
    </message>
    <message>
        <source>Discard the link</source>
        <translation>Link verwerfen</translation>
    </message>
    <message>
        <source>A link can fill the form: {0}. It replaces what stands there.</source>
        <translation>Ein Link kann das Formular ausfüllen: {0}. Er ersetzt, was dort steht.</translation>
    </message>
    <message>
        <source>A link can fill the form: {0}. It waits until the answer is there.</source>
        <translation>Ein Link kann das Formular ausfüllen: {0}. Er wartet, bis die Antwort da ist.</translation>
    </message>
</context>
<context>
    <name>LinkController</name>
    <message>
        <source>The link was not used. {0}</source>
        <translation>Der Link wurde nicht verwendet. {0}</translation>
    </message>
    <message>
        <source>There is no site yet. Add yours, then open the link again.</source>
        <translation>Es gibt noch keine Site. Fügen Sie Ihre hinzu, dann öffnen Sie den Link erneut.</translation>
    </message>
    <message>
        <source>There is no site of the name {0}.</source>
        <translation>Es gibt keine Site mit dem Namen {0}.</translation>
    </message>
    <message>
        <source>Filled from the link.</source>
        <translation>Aus dem Link ausgefüllt.</translation>
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
        <source>The list could not be read. Press Refresh to try again.</source>
        <translation>Die Liste konnte nicht gelesen werden. Versuchen Sie es mit „Aktualisieren“ erneut.</translation>
    </message>
    <message>
        <source>Create a session: the password is asked for there. Then refresh.</source>
        <translation>Erstellen Sie eine Sitzung: Dort wird nach dem Passwort gefragt. Dann aktualisieren Sie.</translation>
    </message>
    <message>
        <source>The site does not serve this list to your account ({0}). {1}</source>
        <translation>Die Site gibt Ihrem Konto diese Liste nicht ({0}). {1}</translation>
    </message>
    <message>
        <source>The question was ended. Press Refresh to ask again.</source>
        <translation>Die Abfrage wurde beendet. „Aktualisieren“ fragt erneut.</translation>
    </message>
    <message>
        <source>The site could not be asked. {0} Press Refresh to try again.</source>
        <translation>Die Site konnte nicht gefragt werden. {0} Versuchen Sie es mit „Aktualisieren“ erneut.</translation>
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
        <source>start not known</source>
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
        <source>Live sessions</source>
        <translation>Laufende Sitzungen</translation>
    </message>
    <message>
        <source>In progress at {0}</source>
        <translation>Laufende Sitzungen bei {0}</translation>
    </message>
    <message>
        <source>Asks the site again.</source>
        <translation>Fragt die Site erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) in progress</source>
        <translation>
            <numerusform>%Ln laufende Sitzung</numerusform>
            <numerusform>%Ln laufende Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the site…</source>
        <translation>Die Site wird gefragt…</translation>
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
        <source>You have no session in progress at this site.</source>
        <translation>Sie haben bei dieser Site keine laufende Sitzung.</translation>
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
        <source>Same a&amp;gain</source>
        <translation>Wie &amp;zuletzt</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Vorlagen</translation>
    </message>
    <message>
        <source>All &amp;sessions…</source>
        <translation>&amp;Alle Sitzungen…</translation>
    </message>
    <message>
        <source>&amp;Live sessions…</source>
        <translation>&amp;Laufende Sitzungen…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Add a site…</source>
        <translation>Site hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>De&amp;mo site</source>
        <translation>De&amp;mo-Site</translation>
    </message>
    <message>
        <source>&amp;What goes wrong</source>
        <translation>&amp;Was schiefgeht</translation>
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
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
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
        <source>The journal of sessions can&apos;t be read: {0}</source>
        <translation>Das Sitzungsjournal kann nicht gelesen werden: {0}</translation>
    </message>
    <message>
        <source>The form has changed. Check what you typed, then create the session.</source>
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
        <source>Only where the proxy wants one.</source>
        <translation>Nur wenn der Proxy einen verlangt.</translation>
    </message>
    <message>
        <source>&amp;Name at the proxy</source>
        <translation>&amp;Name am Proxy</translation>
    </message>
    <message>
        <source>&amp;Oldest version of TLS</source>
        <translation>Älteste &amp;TLS-Version</translation>
    </message>
    <message>
        <source>Sites that speak only older versions are not reached.</source>
        <translation>Sites, die nur ältere Versionen sprechen, werden nicht erreicht.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>CSR Desktop made a mistake</source>
        <translation>CSR Desktop hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>What you typed is still there, so you can go on. Send the details to whoever looks after this program.</source>
        <translation>Ihre Eingaben sind noch da, Sie können also fortfahren. Senden Sie die Details an die Person, die dieses Programm betreut.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Session created</source>
        <translation>Sitzung erstellt</translation>
    </message>
    <message>
        <source>CSR Desktop shows its key.</source>
        <translation>CSR Desktop zeigt ihren Schlüssel.</translation>
    </message>
    <message>
        <source>A session may have been created</source>
        <translation>Vielleicht wurde eine Sitzung erstellt</translation>
    </message>
    <message>
        <source>Check with the site in CSR Desktop.</source>
        <translation>Sehen Sie in CSR Desktop bei der Site nach.</translation>
    </message>
    <message>
        <source>No session was created</source>
        <translation>Es wurde keine Sitzung erstellt</translation>
    </message>
    <message>
        <source>CSR Desktop shows why, and what to do.</source>
        <translation>CSR Desktop zeigt den Grund und was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>OAuthFields</name>
    <message>
        <source>Leave empty if your administrator has set it</source>
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
        <source>Register it for your integration exactly as it is.</source>
        <translation>Registrieren Sie sie für Ihre Integration genau so.</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>Redirect-URI kopieren</translation>
    </message>
    <message>
        <source>&amp;How the token is used</source>
        <translation>&amp;Verwendung des Tokens</translation>
    </message>
    <message>
        <source>To get a session ticket</source>
        <translation>Um ein Sitzungsticket zu erhalten</translation>
    </message>
    <message>
        <source>With each request</source>
        <translation>Mit jeder Anfrage</translation>
    </message>
    <message>
        <source>It is set; enter it only to change it</source>
        <translation>Bereits festgelegt; nur zum Ändern eingeben</translation>
    </message>
    <message>
        <source>Enter it only to set a new one</source>
        <translation>Nur eingeben, um ein neues festzulegen</translation>
    </message>
</context>
<context>
    <name>OriginNote</name>
    <message>
        <source>Set by your administrator</source>
        <translation>Von Ihrem Administrator festgelegt</translation>
    </message>
    <message>
        <source>Your administrator&apos;s default</source>
        <translation>Standardwert Ihres Administrators</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>The session key appears here.</source>
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
        <source>Keep it in the system&apos;s keyring</source>
        <translation>Im Schlüsselbund des Systems ablegen</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>The preferences can&apos;t be saved: {0}</source>
        <translation>Die Einstellungen können nicht gespeichert werden: {0}</translation>
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
        <source>The preferences can&apos;t be saved: {0}</source>
        <translation>Die Einstellungen können nicht gespeichert werden: {0}</translation>
    </message>
    <message>
        <source>Discard it</source>
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
        <source>Shows all presets of this site.</source>
        <translation>Zeigt alle Vorlagen dieser Site.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Fills in the form: {0}</source>
        <translation>Füllt das Formular aus: {0}</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Von Ihrem Administrator festgelegt</translation>
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
        <source>This was not saved. Try again.</source>
        <translation>Das wurde nicht gespeichert. Versuchen Sie es erneut.</translation>
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
        <source>Take over the presets of {0}</source>
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
        <source>The site shows no such session</source>
        <translation>Die Site zeigt keine solche Sitzung</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>Enter your password to continue</source>
        <translation>Geben Sie Ihr Passwort ein, um fortzufahren</translation>
    </message>
    <message>
        <source>You are signed in</source>
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
        <source>Pass&amp;word at the proxy</source>
        <translation>&amp;Passwort am Proxy</translation>
    </message>
    <message>
        <source>Empty: the password is forgotten.</source>
        <translation>Leer: Das Passwort wird vergessen.</translation>
    </message>
    <message>
        <source>Set the &amp;password</source>
        <translation>Pa&amp;sswort festlegen</translation>
    </message>
    <message>
        <source>The password is in the system&apos;s keyring.</source>
        <translation>Das Passwort ist im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The password is kept until CSR Desktop closes.</source>
        <translation>Das Passwort bleibt, bis CSR Desktop schließt.</translation>
    </message>
    <message>
        <source>The password is forgotten.</source>
        <translation>Das Passwort ist vergessen.</translation>
    </message>
    <message>
        <source>Type the name at the proxy first. Nothing was kept.</source>
        <translation>Geben Sie zuerst den Namen am Proxy ein. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>There is no proxy for this site. Nothing was kept.</source>
        <translation>Für diese Site gibt es keinen Proxy. Es wurde nichts übernommen.</translation>
    </message>
</context>
<context>
    <name>ProxyRow</name>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>The system&apos;s settings</source>
        <translation>Einstellungen des Systems</translation>
    </message>
    <message>
        <source>A direct connection</source>
        <translation>Direkte Verbindung</translation>
    </message>
    <message>
        <source>This proxy:</source>
        <translation>Dieser Proxy:</translation>
    </message>
    <message>
        <source>Proxy &amp;address</source>
        <translation>Proxy-&amp;Adresse</translation>
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
        <source>QR code of the join page</source>
        <translation>QR-Code der Beitrittsseite</translation>
    </message>
    <message>
        <source>This opens the page where a customer of {0} types the session key.</source>
        <translation>Er öffnet die Seite, auf der Kunden von {0} den Sitzungsschlüssel eingeben.</translation>
    </message>
    <message>
        <source>Address of the join page</source>
        <translation>Adresse der Beitrittsseite</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copies the QR code as a picture, for a chat window or a document.</source>
        <translation>Kopiert den QR-Code als Bild, für ein Chatfenster oder ein Dokument.</translation>
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
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
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
        <source>&amp;From the start</source>
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
        <source>All sessions…</source>
        <translation>Alle Sitzungen…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>RepeatLastController</name>
    <message>
        <source>There is no session from today on this site yet.</source>
        <translation>Auf dieser Site gibt es heute noch keine Sitzung.</translation>
    </message>
    <message>
        <source>Filled in as the last time</source>
        <translation>Ausgefüllt wie beim letzten Mal</translation>
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
        <source>Deleted; it may still exist at the site</source>
        <translation>Gelöscht; an der Site besteht sie möglicherweise noch</translation>
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
        <source>%Ln+ session(s). Older ones are still being indexed: {0} % can be searched.</source>
        <translation>
            <numerusform>%Ln+ Sitzung. Ältere werden noch indiziert: {0}&#xa0;% sind durchsuchbar.</numerusform>
            <numerusform>%Ln+ Sitzungen. Ältere werden noch indiziert: {0}&#xa0;% sind durchsuchbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s). Older ones are still being indexed: {0} % can be searched.</source>
        <translation>
            <numerusform>%Ln Sitzung. Ältere werden noch indiziert: {0}&#xa0;% sind durchsuchbar.</numerusform>
            <numerusform>%Ln Sitzungen. Ältere werden noch indiziert: {0}&#xa0;% sind durchsuchbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found yet; {0} % of the sessions can be searched so far.</source>
        <translation>Noch nichts gefunden; bisher sind {0}&#xa0;% der Sitzungen durchsuchbar.</translation>
    </message>
    <message>
        <source>No sessions yet. Each one that you create is kept here.</source>
        <translation>Noch keine Sitzungen. Jede, die Sie erstellen, wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>No session matches. Try fewer words, another outcome or more days.</source>
        <translation>Keine Sitzung passt. Versuchen Sie es mit weniger Wörtern, einem anderen Ergebnis oder mehr Tagen.</translation>
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
        <source>Such as Printer trouble</source>
        <translation>Zum Beispiel Druckerproblem</translation>
    </message>
    <message>
        <source>The preset fills in:</source>
        <translation>Die Vorlage füllt aus:</translation>
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
        <source>The preset fills this in.</source>
        <translation>Die Vorlage füllt dies aus.</translation>
    </message>
    <message>
        <source>Tick at least one thing that the preset is to fill in.</source>
        <translation>Kreuzen Sie mindestens eines an, das die Vorlage ausfüllen soll.</translation>
    </message>
    <message>
        <source>There is a preset of this name. Press Replace to put this in its place.</source>
        <translation>Es gibt schon eine Vorlage mit diesem Namen. „Ersetzen“ setzt diese an ihre Stelle.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Its fields are shown.</source>
        <translation>Die Felder sind aufgeklappt.</translation>
    </message>
    <message>
        <source>Its fields are folded away.</source>
        <translation>Die Felder sind zugeklappt.</translation>
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
        <source>{0} %n field(s) are marked.</source>
        <translation>
            <numerusform>{0}&#xa0;%n Feld ist markiert.</numerusform>
            <numerusform>{0}&#xa0;%n Felder sind markiert.</numerusform>
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
        <source>Enter copies the key of the selected session. Its menu also sorts the list.</source>
        <translation>Die Eingabetaste kopiert den Schlüssel der ausgewählten Sitzung. Das Menü sortiert auch die Liste.</translation>
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
        <source>Add a session type</source>
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
        <source>The number of a session type is digits, such as 13.</source>
        <translation>Die Nummer eines Sitzungstyps besteht aus Ziffern, zum Beispiel 13.</translation>
    </message>
    <message>
        <source>Give each session type a name.</source>
        <translation>Geben Sie jedem Sitzungstyp einen Namen.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>Standard&amp;werte wiederherstellen</translation>
    </message>
    <message>
        <source>Puts this page back to the defaults, after a question.</source>
        <translation>Setzt diese Seite nach einer Rückfrage auf die Standardwerte zurück.</translation>
    </message>
    <message>
        <source>Your changes here could not be saved.</source>
        <translation>Ihre Änderungen hier konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Put this page back to the defaults?</source>
        <translation>Diese Seite auf die Standardwerte zurücksetzen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Beibehalten</translation>
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
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
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
        <source>Your browser could not be opened. Copy the address and open it in a browser on this computer, or use a code instead.</source>
        <translation>Ihr Browser konnte nicht geöffnet werden. Kopieren Sie die Adresse und öffnen Sie sie in einem Browser auf diesem Computer, oder verwenden Sie stattdessen einen Code.</translation>
    </message>
    <message>
        <source>Sign in on the page in your browser. CSR Desktop then goes on by itself.</source>
        <translation>Melden Sie sich auf der Seite in Ihrem Browser an. CSR Desktop fährt dann von selbst fort.</translation>
    </message>
    <message>
        <source>Your browser opens. Once you are signed in, CSR Desktop goes on.</source>
        <translation>Ihr Browser wird geöffnet. Sobald Sie angemeldet sind, fährt CSR Desktop fort.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Press Create session to go on.</source>
        <translation>Es wurde noch nichts gesendet. Drücken Sie „Sitzung erstellen“, um fortzufahren.</translation>
    </message>
    <message>
        <source>You are signed in. Press Create session to go on.</source>
        <translation>Sie sind angemeldet. Drücken Sie „Sitzung erstellen“, um fortzufahren.</translation>
    </message>
    <message>
        <source>You are signed in. Press Check with the site to go on.</source>
        <translation>Sie sind angemeldet. Fragen Sie erneut bei der Site nach, um fortzufahren.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer: {0}</source>
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
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Site unreachable</source>
        <translation>Site unerreichbar</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
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
        <source>Asks whether the site is there and takes your account, and what it uses.</source>
        <translation>Fragt, ob die Site erreichbar ist, Ihr Konto annimmt und was sie verwendet.</translation>
    </message>
    <message>
        <source>Register it for your integration exactly as it is.</source>
        <translation>Registrieren Sie sie für Ihre Integration genau so.</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>Redirect-URI kopieren</translation>
    </message>
    <message>
        <source>The site for everyone, without your account, your password and secrets.</source>
        <translation>Die Site für alle, ohne Ihr Konto, Ihr Passwort und Geheimnisse.</translation>
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
        <source>Not known yet whether you are signed in</source>
        <translation>Noch nicht bekannt, ob Sie angemeldet sind</translation>
    </message>
</context>
<context>
    <name>SiteEditor</name>
    <message>
        <source>Edit a site</source>
        <translation>Site bearbeiten</translation>
    </message>
    <message>
        <source>Add a site</source>
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
        <source>Test reads the session types and tracking codes from the site. You can also save without a test, such as when you are offline.</source>
        <translation>„Testen“ liest Sitzungstypen und Tracking-Codes von der Site. Sie können auch ohne Test speichern, etwa wenn Sie offline sind.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No site tells its join page and support page: add them below.</source>
        <translation>Keine Site nennt ihre Beitritts- und Support-Seite: Tragen Sie sie unten ein.</translation>
    </message>
    <message>
        <source>Taken from the site. Save to keep it.</source>
        <translation>Von der Site übernommen. Speichern Sie, um es zu behalten.</translation>
    </message>
    <message>
        <source>What you entered stays.</source>
        <translation>Was Sie eingegeben haben, bleibt.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>What you changed is not saved.</source>
        <translation>Ihre Änderungen sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard it</source>
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
        <source>Fields with * are required.</source>
        <translation>Felder mit * sind Pflichtfelder.</translation>
    </message>
    <message>
        <source>Si&amp;gning in</source>
        <translation>An&amp;meldung</translation>
    </message>
    <message>
        <source>Password with each request</source>
        <translation>Passwort bei jeder Anfrage</translation>
    </message>
    <message>
        <source>Session ticket, got once</source>
        <translation>Sitzungsticket, einmal geholt</translation>
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
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
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
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Join page</source>
        <translation>&amp;Beitrittsseite</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring</source>
        <translation>Bleibt im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Kept until CSR Desktop closes</source>
        <translation>Bleibt, bis CSR Desktop schließt</translation>
    </message>
    <message>
        <source>Only to set a new one</source>
        <translation>Nur für ein neues Passwort</translation>
    </message>
    <message>
        <source>Browser (single sign-on)</source>
        <translation>Browser (Single Sign-On)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Asks whether the site is there and takes your account, and what it uses.</source>
        <translation>Fragt, ob die Site erreichbar ist, Ihr Konto annimmt und was sie verwendet.</translation>
    </message>
    <message>
        <source>WebE&amp;x site name, site ID, partner ID, e-mail</source>
        <translation>Webe&amp;x-Site-Name, Site-ID, Partner-ID, E-Mail</translation>
    </message>
    <message>
        <source>Join page, support page, ti&amp;me-out</source>
        <translation>Be&amp;itrittsseite, Support-Seite, Zeitlimit</translation>
    </message>
    <message>
        <source>Such as Acme Support</source>
        <translation>Zum Beispiel Acme Support</translation>
    </message>
    <message>
        <source>&amp;Name in CSR Desktop</source>
        <translation>&amp;Name in CSR Desktop</translation>
    </message>
    <message>
        <source>Such as acme.webex.com</source>
        <translation>Zum Beispiel acme.webex.com</translation>
    </message>
    <message>
        <source>WebEx s&amp;ite name</source>
        <translation>WebEx-S&amp;ite-Name</translation>
    </message>
    <message>
        <source>Supp&amp;ort page</source>
        <translation>Supp&amp;ort-Seite</translation>
    </message>
    <message>
        <source>Where you enter the session as host, https://…</source>
        <translation>Wo Sie die Sitzung als Gastgeber betreten, https://…</translation>
    </message>
    <message>
        <source>Time-out in seconds</source>
        <translation>Zeitlimit in Sekunden</translation>
    </message>
    <message>
        <source>Optional: your sign-in tells it</source>
        <translation>Optional: Ihre Anmeldung liefert sie</translation>
    </message>
    <message>
        <source>The name you sign in with</source>
        <translation>Ihr Name bei der Anmeldung</translation>
    </message>
    <message>
        <source>Such as acme</source>
        <translation>Zum Beispiel acme</translation>
    </message>
    <message>
        <source>Digits, if there is no name</source>
        <translation>Ziffern, wenn es keinen Namen gibt</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Where customers type the key, https://…</source>
        <translation>Hier geben Kunden den Schlüssel ein, https://…</translation>
    </message>
    <message>
        <source>1 to {0}</source>
        <translation>1 bis {0}</translation>
    </message>
    <message>
        <source>Give the seconds as a number from 1 to {0}.</source>
        <translation>Geben Sie die Sekunden als Zahl von 1 bis {0} an.</translation>
    </message>
</context>
<context>
    <name>SiteQueries</name>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>CSR Desktop made a mistake.</source>
        <translation>CSR Desktop hat einen Fehler gemacht.</translation>
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
        <source>That is what is set here.</source>
        <translation>Genau so ist es hier eingestellt.</translation>
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
        <source>Use what the site says</source>
        <translation>Angaben der Site verwenden</translation>
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
        <source>Discarded. Nothing was changed.</source>
        <translation>Verworfen. Es wurde nichts geändert.</translation>
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
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>CSR Desktop made a mistake.</source>
        <translation>CSR Desktop hat einen Fehler gemacht.</translation>
    </message>
</context>
<context>
    <name>SitesController</name>
    <message>
        <source>There is no site of the name {0}.</source>
        <translation>Es gibt keine Site mit dem Namen {0}.</translation>
    </message>
    <message>
        <source>{0} was saved before you canceled.</source>
        <translation>{0} war schon gespeichert, als Sie abgebrochen haben.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not delete the password.</source>
        <translation>Der Schlüsselbund des Systems hat das Passwort nicht gelöscht.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not delete your sign-in.</source>
        <translation>Der Schlüsselbund des Systems hat Ihre Anmeldung nicht gelöscht.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not take your sign-in. It lasts until CSR Desktop closes.</source>
        <translation>Der Schlüsselbund des Systems hat Ihre Anmeldung nicht gespeichert. Sie gilt, bis CSR Desktop geschlossen wird.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not take the password. It is kept in memory until CSR Desktop closes.</source>
        <translation>Der Schlüsselbund des Systems hat das Passwort nicht angenommen. Es bleibt im Arbeitsspeicher, bis CSR Desktop schließt.</translation>
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
        <source>No site yet. Add the WebEx site that you work with.</source>
        <translation>Noch keine Site. Fügen Sie die WebEx-Site hinzu, mit der Sie arbeiten.</translation>
    </message>
    <message>
        <source>The demo&apos;s site is built in.</source>
        <translation>Die Demo-Site ist eingebaut.</translation>
    </message>
    <message>
        <source>Your changes to a site are not saved.</source>
        <translation>Ihre Änderungen an einer Site sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Sign out, too</source>
        <translation>Auch abmelden</translation>
    </message>
    <message>
        <source>Remove {0}? Its sessions stay in the list of all sessions.</source>
        <translation>{0} entfernen? Die Sitzungen bleiben in der Liste aller Sitzungen.</translation>
    </message>
    <message>
        <source>Delete its password from the system&apos;s keyring, too</source>
        <translation>Auch das Passwort aus dem Schlüsselbund des Systems löschen</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Von Ihrem Administrator festgelegt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
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
        <source>The system&apos;s keyring did not take the password. It is kept in memory until CSR Desktop closes.</source>
        <translation>Der Schlüsselbund des Systems hat das Passwort nicht angenommen. Es bleibt im Arbeitsspeicher, bis CSR Desktop schließt.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not delete the password.</source>
        <translation>Der Schlüsselbund des Systems hat das Passwort nicht gelöscht.</translation>
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
        <source>The remembered values are forgotten.</source>
        <translation>Die gemerkten Werte sind vergessen.</translation>
    </message>
    <message>
        <source>The remembered values are still there.</source>
        <translation>Die gemerkten Werte sind noch da.</translation>
    </message>
</context>
<context>
    <name>TrackingCodeField</name>
    <message>
        <source>Required.</source>
        <translation>Pflichtfeld.</translation>
    </message>
    <message>
        <source>Line breaks became spaces.</source>
        <translation>Zeilenumbrüche wurden zu Leerzeichen.</translation>
    </message>
    <message>
        <source>Tabs or control characters became spaces.</source>
        <translation>Tabulatoren oder Steuerzeichen wurden zu Leerzeichen.</translation>
    </message>
    <message>
        <source>{0} of {1} characters</source>
        <translation>{0} von {1} Zeichen</translation>
    </message>
</context>
<context>
    <name>TrackingCodeLine</name>
    <message>
        <source>&amp;Forget the remembered values of this site</source>
        <translation>Gemerkte Werte dieser Site &amp;vergessen</translation>
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
        <source>Values, separated by ;</source>
        <translation>Werte, getrennt durch ;</translation>
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
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waiting for an answer</source>
        <translation>Warten auf Antwort</translation>
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
    <name>Welcome</name>
    <message>
        <source>Welcome to CSR Desktop</source>
        <translation>Willkommen bei CSR Desktop</translation>
    </message>
    <message>
        <source>Create a WebEx support session and read its key to your customer. Start with your WebEx site, or look around first: the demo site needs no account, and nothing leaves this computer.</source>
        <translation>Erstellen Sie eine WebEx-Support-Sitzung, und lesen Sie Ihrem Kunden den Schlüssel vor. Beginnen Sie mit Ihrer WebEx-Site, oder sehen Sie sich erst um: Die Demo-Site braucht kein Konto, und nichts verlässt diesen Computer.</translation>
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
        <translation>Diesen Schlüssel verwenden</translation>
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
        <source>May have been created</source>
        <translation>Vielleicht erstellt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show what may have been created: {0}</source>
        <translation>Vielleicht Erstelltes anzeigen: {0}</translation>
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
        <source>The journal of sessions can&apos;t be used now: {0}</source>
        <translation>Das Sitzungsjournal ist jetzt nicht verwendbar: {0}</translation>
    </message>
</context>
<context>
    <name>demo_sites</name>
    <message>
        <source>{0}: the demo&apos;s site can&apos;t be changed. Leave the demo first.</source>
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
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>Return to CSR Desktop. You can close this page.</source>
        <translation>Kehren Sie zu CSR Desktop zurück. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>Return to CSR Desktop: it says what to do. You can close this page.</source>
        <translation>Kehren Sie zu CSR Desktop zurück: Dort steht, was zu tun ist. Sie können diese Seite schließen.</translation>
    </message>
</context>
<context>
    <name>sessions.draft</name>
    <message>
        <source>{0} takes only the values of its list. Choose one.</source>
        <translation>{0} nimmt nur Werte aus der Liste an. Wählen Sie einen aus.</translation>
    </message>
    <message>
        <source>{0} is required. Choose a value, then create.</source>
        <translation>{0} ist erforderlich. Erst einen Wert wählen, dann erstellen.</translation>
    </message>
    <message>
        <source>{0} is required. Type it, then create.</source>
        <translation>{0} ist erforderlich. Erst eingeben, dann erstellen.</translation>
    </message>
</context>
<context>
    <name>sessions.history.history</name>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation>{0} kann nicht geschrieben werden: {1}.</translation>
    </message>
</context>
<context>
    <name>sessions.journal.notices</name>
    <message>
        <source>The journal of sessions was missing. A new one was begun with the newest attempts; look for older ones on the site.</source>
        <translation>Das Sitzungsjournal fehlte. Ein neues wurde mit den neuesten Versuchen begonnen; suchen Sie ältere auf der Site.</translation>
    </message>
    <message numerus="yes">
        <source>The journal of sessions was damaged ({0}). It was kept as {1}, and a new one was begun with the %n attempts that could still be read.</source>
        <translation>
            <numerusform>Das Sitzungsjournal war beschädigt ({0}). Es wurde als {1} aufbewahrt, und ein neues wurde mit %n noch lesbarem Versuch begonnen.</numerusform>
            <numerusform>Das Sitzungsjournal war beschädigt ({0}). Es wurde als {1} aufbewahrt, und ein neues wurde mit %n noch lesbaren Versuchen begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others may be missing: look at your sessions on the site.</source>
        <translation>Weitere können fehlen: Prüfen Sie Ihre Sitzungen auf der Site.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts could not: look at your sessions on the site.</source>
        <translation>
            <numerusform>%n Versuch war nicht mehr lesbar: Prüfen Sie Ihre Sitzungen auf der Site.</numerusform>
            <numerusform>%n Versuche waren nicht mehr lesbar: Prüfen Sie Ihre Sitzungen auf der Site.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of CSR Desktop wrote the journal of sessions. This version can read it and leaves it as it is. Ask your administrator to update CSR Desktop.</source>
        <translation>Eine neuere Version von CSR Desktop hat das Journal der Sitzungen geschrieben. Diese Version kann es lesen und lässt es, wie es ist. Bitten Sie Ihren Administrator, CSR Desktop zu aktualisieren.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>its -wal is garbled</source>
        <translation>seine -wal-Datei ist verstümmelt</translation>
    </message>
    <message>
        <source>quick_check found a damaged page</source>
        <translation>quick_check fand eine beschädigte Seite</translation>
    </message>
    <message>
        <source>its newest attempts are missing</source>
        <translation>seine neuesten Versuche fehlen</translation>
    </message>
</context>
<context>
    <name>sessions.links.compatibility</name>
    <message numerus="yes">
        <source>{0} is not in the list of {1}. It has: {2} and %n more.</source>
        <translation>
            <numerusform>{0} ist nicht in der Liste von {1}. Vorhanden: {2} und %n weiterer.</numerusform>
            <numerusform>{0} ist nicht in der Liste von {1}. Vorhanden: {2} und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} has no session type {1}. It has: {2}.</source>
        <translation>{0} hat keinen Sitzungstyp {1}. Vorhanden: {2}.</translation>
    </message>
    <message>
        <source>{0} does not use tracking code {1}.</source>
        <translation>{0} verwendet keinen Tracking-Code {1}.</translation>
    </message>
    <message>
        <source>{0} is not in the list of {1}. It has: {2}.</source>
        <translation>{0} ist nicht in der Liste von {1}. Vorhanden: {2}.</translation>
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
        <source>The link&apos;s parameter {0} is not known.</source>
        <translation>Der Parameter {0} des Links ist unbekannt.</translation>
    </message>
    <message>
        <source>The link&apos;s parameter {0} stands there twice.</source>
        <translation>Der Parameter {0} des Links steht zweimal da.</translation>
    </message>
    <message>
        <source>The link is not a text in UTF-8.</source>
        <translation>Der Link ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>The link is longer than 8 KiB.</source>
        <translation>Der Link ist länger als 8 KiB.</translation>
    </message>
    <message>
        <source>The link holds a control character.</source>
        <translation>Der Link enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The link does not begin with {0}.</source>
        <translation>Der Link beginnt nicht mit {0}.</translation>
    </message>
    <message>
        <source>The link holds a #; in a value it is written %23.</source>
        <translation>Der Link enthält ein #; in einem Wert schreibt man es %23.</translation>
    </message>
    <message>
        <source>The link asks for {0}. Only “new” is known.</source>
        <translation>Der Link verlangt {0}. Nur „new“ ist bekannt.</translation>
    </message>
    <message>
        <source>A % in the link&apos;s {0} is not followed by two hexadecimal digits.</source>
        <translation>Einem % in {0} des Links folgen keine zwei Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>The link&apos;s {0} is not percent-encoded UTF-8.</source>
        <translation>{0} im Link ist kein prozentkodiertes UTF-8.</translation>
    </message>
    <message>
        <source>The link names no site.</source>
        <translation>Der Link nennt keine Site.</translation>
    </message>
    <message>
        <source>The link&apos;s session type {0} is not a number.</source>
        <translation>Der Sitzungstyp {0} des Links ist keine Zahl.</translation>
    </message>
    <message>
        <source>The link&apos;s {0} has a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>{0} im Link enthält ein Zeichen, das nicht gesendet werden kann ({1}). Entfernen Sie es.</translation>
    </message>
    <message numerus="yes">
        <source>The link&apos;s {0} has %n characters; the site takes {1} at most. Shorten it.</source>
        <translation>
            <numerusform>{0} im Link hat %n Zeichen; die Site nimmt höchstens {1}. Kürzen Sie den Text.</numerusform>
            <numerusform>{0} im Link hat %n Zeichen; die Site nimmt höchstens {1}. Kürzen Sie den Text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sessions.network.client_certificate</name>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM format.</source>
        <translation>Die Datei enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>The file holds no private key in PEM format.</source>
        <translation>Die Datei enthält keinen privaten Schlüssel im PEM-Format.</translation>
    </message>
    <message>
        <source>The private key is protected by a password. Use an unprotected key.</source>
        <translation>Der private Schlüssel ist mit einem Passwort geschützt. Verwenden Sie einen ungeschützten Schlüssel.</translation>
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
        <source>The certificate is not valid before {0}.</source>
        <translation>Das Zertifikat ist erst ab {0} gültig.</translation>
    </message>
</context>
<context>
    <name>sessions.outcome</name>
    <message>
        <source>The system&apos;s keyring holds no password for this account yet.</source>
        <translation>Der Schlüsselbund des Systems enthält noch kein Passwort für dieses Konto.</translation>
    </message>
    <message>
        <source>Type the password to create the session.</source>
        <translation>Geben Sie das Passwort ein, um die Sitzung zu erstellen.</translation>
    </message>
    <message>
        <source>This computer has no keyring that can keep a password.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der ein Passwort aufbewahren kann.</translation>
    </message>
    <message>
        <source>Type the password. It is kept in memory until CSR Desktop closes.</source>
        <translation>Geben Sie das Passwort ein. Es bleibt im Arbeitsspeicher, bis CSR Desktop schließt.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked or does not answer.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder antwortet nicht.</translation>
    </message>
    <message>
        <source>Unlock it and create again, or type the password: it is then kept in memory until CSR Desktop closes.</source>
        <translation>Entsperren Sie ihn, und versuchen Sie es erneut, oder geben Sie das Passwort ein: Es bleibt dann im Arbeitsspeicher, bis CSR Desktop schließt.</translation>
    </message>
    <message>
        <source>The site has refused this password before.</source>
        <translation>Die Site hat dieses Passwort schon einmal abgelehnt.</translation>
    </message>
    <message>
        <source>It was not sent again, so as not to lock the account. Type the right password.</source>
        <translation>Es wurde nicht noch einmal gesendet, damit das Konto nicht gesperrt wird. Geben Sie das richtige Passwort ein.</translation>
    </message>
    <message>
        <source>The password has a character that can&apos;t be sent, or it is too long.</source>
        <translation>Das Passwort enthält ein Zeichen, das nicht gesendet werden kann, oder es ist zu lang.</translation>
    </message>
    <message>
        <source>You are not signed in at this site.</source>
        <translation>Sie sind an dieser Site nicht angemeldet.</translation>
    </message>
    <message>
        <source>Sign in to continue.</source>
        <translation>Melden Sie sich an, um fortzufahren.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring, which keeps your sign-in, is locked or does not answer.</source>
        <translation>Der Schlüsselbund des Systems, der Ihre Anmeldung aufbewahrt, ist gesperrt oder antwortet nicht.</translation>
    </message>
    <message>
        <source>Unlock it and create again, or sign in again.</source>
        <translation>Entsperren Sie ihn und erstellen Sie erneut, oder melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The journal of sessions could not be written, so nothing was sent.</source>
        <translation>Das Sitzungsjournal konnte nicht geschrieben werden, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Make room on the disk or check the rights of the data folder, then create again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder prüfen Sie die Rechte des Datenordners, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>CSR Desktop ended before the site&apos;s answer arrived.</source>
        <translation>CSR Desktop endete, bevor die Antwort der Site eintraf.</translation>
    </message>
    <message>
        <source>The session may exist. Look at your open sessions on the site.</source>
        <translation>Die Sitzung existiert vielleicht. Prüfen Sie Ihre offenen Sitzungen auf der Site.</translation>
    </message>
    <message>
        <source>CSR Desktop made a mistake while it waited for the answer.</source>
        <translation>CSR Desktop hat beim Warten auf die Antwort einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Look at your open sessions on the site, then send the details to whoever looks after this program.</source>
        <translation>Prüfen Sie Ihre offenen Sitzungen auf der Site, dann senden Sie die Details an die Person, die dieses Programm betreut.</translation>
    </message>
</context>
<context>
    <name>sessions.site.advice</name>
    <message>
        <source>Check the address and the network, then test again.</source>
        <translation>Prüfen Sie die Adresse und das Netzwerk und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Check the address, and the site name or site ID.</source>
        <translation>Prüfen Sie die Adresse sowie Site-Name oder Site-ID.</translation>
    </message>
    <message>
        <source>Set Signing in to Browser (single sign-on).</source>
        <translation>Stellen Sie die Anmeldung auf Browser (Single Sign-On) um.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
</context>
<context>
    <name>sessions.site.manage</name>
    <message>
        <source>The sites can&apos;t be saved: {0}.</source>
        <translation>Die Sites können nicht gespeichert werden: {0}.</translation>
    </message>
    <message>
        <source>CSR Desktop made a mistake</source>
        <translation>CSR Desktop hat einen Fehler gemacht</translation>
    </message>
</context>
<context>
    <name>settings.joined_sites</name>
    <message>
        <source>Set by your administrator in {0}.</source>
        <translation>Von Ihrem Administrator in {0} festgelegt.</translation>
    </message>
    <message>
        <source>There is a site of this name already.</source>
        <translation>Es gibt schon eine Site mit diesem Namen.</translation>
    </message>
    <message>
        <source>{0}: The administrator&apos;s site of this name is used. Give this one another name.</source>
        <translation>{0}: Verwendet wird die gleichnamige Site des Administrators. Geben Sie dieser einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>settings.merged</name>
    <message>
        <source>Set by your administrator in {0}.</source>
        <translation>Von Ihrem Administrator in {0} festgelegt.</translation>
    </message>
    <message>
        <source>The text in preferences.toml was changed by hand meanwhile. Change yours again to replace it.</source>
        <translation>Der Text in preferences.toml wurde inzwischen von Hand geändert. Ändern Sie Ihren noch einmal, um ihn zu ersetzen.</translation>
    </message>
</context>
<context>
    <name>settings.policy</name>
    <message>
        <source>Until this is corrected, no password is stored.</source>
        <translation>Bis dies berichtigt ist, wird kein Passwort gespeichert.</translation>
    </message>
    <message>
        <source>Until this is corrected, only TLS 1.3 is spoken.</source>
        <translation>Bis dies berichtigt ist, wird nur TLS 1.3 gesprochen.</translation>
    </message>
    <message>
        <source>Expected a table: {0}.</source>
        <translation>Eine Tabelle wird erwartet: {0}.</translation>
    </message>
</context>
<context>
    <name>settings.preferences.invitation_template</name>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>In line {0} a brace has no partner. Write a field such as {1}, and {2} or {3} for a brace itself.</source>
        <translation>In Zeile {0} fehlt zu einer geschweiften Klammer die zweite. Schreiben Sie ein Feld wie {1}, und {2} oder {3} für die Klammer selbst.</translation>
    </message>
    <message>
        <source>There is no field {0}. The fields are {1}.</source>
        <translation>Es gibt kein Feld {0}. Die Felder sind {1}.</translation>
    </message>
</context>
<context>
    <name>settings.preferences.text</name>
    <message>
        <source>{0} Correct it first: nothing was changed.</source>
        <translation>{0} Berichtigen Sie das zuerst: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be changed without harm: edit it by hand.</source>
        <translation>{0} kann nicht ohne Schaden geändert werden: Bearbeiten Sie die Datei von Hand.</translation>
    </message>
</context>
<context>
    <name>settings.preferences.values</name>
    <message>
        <source>It must not hold line breaks or other control characters.</source>
        <translation>Es darf keine Zeilenumbrüche oder anderen Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>Expected a text in quotes.</source>
        <translation>Ein Text in Anführungszeichen wird erwartet.</translation>
    </message>
    <message>
        <source>Give the file&apos;s whole path.</source>
        <translation>Geben Sie den vollständigen Pfad der Datei an.</translation>
    </message>
    <message>
        <source>It must not hold control characters.</source>
        <translation>Es darf keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>Expected one of {0}.</source>
        <translation>Eines davon wird erwartet: {0}.</translation>
    </message>
    <message>
        <source>A password must not stand here: the system&apos;s keyring keeps it.</source>
        <translation>Hier darf kein Passwort stehen: Es gehört in den Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Expected &quot;system&quot;, &quot;none&quot; or an address such as &quot;http://proxy.example:8080&quot;.</source>
        <translation>Erwartet wird &quot;system&quot;, &quot;none&quot; oder eine Adresse wie &quot;http://proxy.example:8080&quot;.</translation>
    </message>
</context>
<context>
    <name>settings.presets.changes</name>
    <message>
        <source>The preset {0} was changed in the file meanwhile. Save again to replace it.</source>
        <translation>Die Vorlage {0} wurde inzwischen in der Datei geändert. Speichern Sie noch einmal, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>The preset {0} is no longer in the file.</source>
        <translation>Die Vorlage {0} ist nicht mehr in der Datei.</translation>
    </message>
</context>
<context>
    <name>settings.presets.presets</name>
    <message numerus="yes">
        <source>The name has %n characters; {0} are the most.</source>
        <translation>
            <numerusform>Der Name hat %n Zeichen; höchstens {0} sind erlaubt.</numerusform>
            <numerusform>Der Name hat %n Zeichen; höchstens {0} sind erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Correct it first: nothing was changed.</source>
        <translation>{0} Berichtigen Sie das zuerst: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation>{0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>The preset {0} is set by your administrator in {1}. Enter another name.</source>
        <translation>Die Vorlage {0} ist von Ihrem Administrator in {1} festgelegt. Geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>Give the preset a name.</source>
        <translation>Geben Sie der Vorlage einen Namen.</translation>
    </message>
    <message>
        <source>It must not hold line breaks or other control characters.</source>
        <translation>Es darf keine Zeilenumbrüche oder anderen Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>There are two presets of the name {0}.</source>
        <translation>Es gibt zwei Vorlagen mit dem Namen {0}.</translation>
    </message>
    <message>
        <source>Expected [[presets]].</source>
        <translation>[[presets]] wird erwartet.</translation>
    </message>
    <message>
        <source>There is no tracking code {0}: they go from 1 to 10.</source>
        <translation>Es gibt keinen Tracking-Code {0}: Sie gehen von 1 bis 10.</translation>
    </message>
    <message>
        <source>Tracking code {0}</source>
        <translation>Tracking-Code {0}</translation>
    </message>
</context>
<context>
    <name>settings.sites.changes</name>
    <message numerus="yes">
        <source>Tracking code {0}: it becomes a pick-list of %n values.</source>
        <translation>
            <numerusform>Tracking-Code {0}: Er wird eine Auswahlliste mit %n Wert.</numerusform>
            <numerusform>Tracking-Code {0}: Er wird eine Auswahlliste mit %n Werten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was changed by hand in sites.toml meanwhile. Nothing was saved: open the site again.</source>
        <translation>Das wurde inzwischen in sites.toml von Hand geändert. Es wurde nichts gespeichert: Öffnen Sie die Site noch einmal.</translation>
    </message>
    <message>
        <source>Tracking code {0}, &quot;{1}&quot;, is left out: the site does not use it.</source>
        <translation>Tracking-Code {0}, „{1}“, fällt weg: Die Site verwendet ihn nicht.</translation>
    </message>
    <message>
        <source>The tracking codes stand in another order.</source>
        <translation>Die Tracking-Codes stehen in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>Tracking code {0} is added: &quot;{1}&quot;, required.</source>
        <translation>Tracking-Code {0} kommt hinzu: „{1}“, Pflicht.</translation>
    </message>
    <message>
        <source>Tracking code {0} is added: &quot;{1}&quot;.</source>
        <translation>Tracking-Code {0} kommt hinzu: „{1}“.</translation>
    </message>
    <message>
        <source>Tracking code {0}: the label &quot;{1}&quot; becomes &quot;{2}&quot;.</source>
        <translation>Tracking-Code {0}: Aus der Beschriftung „{1}“ wird „{2}“.</translation>
    </message>
    <message>
        <source>Tracking code {0}: it becomes required.</source>
        <translation>Tracking-Code {0}: Er wird Pflicht.</translation>
    </message>
    <message>
        <source>Tracking code {0}: it is no longer required.</source>
        <translation>Tracking-Code {0}: Er ist nicht mehr Pflicht.</translation>
    </message>
    <message>
        <source>Tracking code {0}: it becomes a free text instead of a pick-list.</source>
        <translation>Tracking-Code {0}: Aus der Auswahlliste wird freier Text.</translation>
    </message>
    <message>
        <source>Tracking code {0}: the default &quot;{1}&quot; is taken away.</source>
        <translation>Tracking-Code {0}: Der Standardwert „{1}“ fällt weg.</translation>
    </message>
    <message>
        <source>Tracking code {0}: the default becomes &quot;{1}&quot;.</source>
        <translation>Tracking-Code {0}: Der Standardwert wird „{1}“.</translation>
    </message>
    <message>
        <source>Tracking code {0}: the default &quot;{1}&quot; becomes &quot;{2}&quot;.</source>
        <translation>Tracking-Code {0}: Aus dem Standardwert „{1}“ wird „{2}“.</translation>
    </message>
    <message>
        <source>Tracking code {0}: the pick-list gains {1}.</source>
        <translation>Tracking-Code {0}: In die Auswahlliste kommt {1}.</translation>
    </message>
    <message>
        <source>Tracking code {0}: the pick-list loses {1}.</source>
        <translation>Tracking-Code {0}: Aus der Auswahlliste fällt {1}.</translation>
    </message>
    <message>
        <source>Tracking code {0}: the pick-list stands in another order.</source>
        <translation>Tracking-Code {0}: Die Auswahlliste steht in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>Session type {0}, &quot;{1}&quot;, is left out.</source>
        <translation>Sitzungstyp {0}, „{1}“, fällt weg.</translation>
    </message>
    <message>
        <source>Session type {0} is added: &quot;{1}&quot;.</source>
        <translation>Sitzungstyp {0} kommt hinzu: „{1}“.</translation>
    </message>
    <message>
        <source>Session type {0}: the name &quot;{1}&quot; becomes &quot;{2}&quot;.</source>
        <translation>Sitzungstyp {0}: Aus dem Namen „{1}“ wird „{2}“.</translation>
    </message>
</context>
<context>
    <name>settings.sites.entries</name>
    <message>
        <source>Expected [[sites]].</source>
        <translation>[[sites]] wird erwartet.</translation>
    </message>
    <message>
        <source>There are two sites of the name {0}.</source>
        <translation>Es gibt zwei Sites mit dem Namen {0}.</translation>
    </message>
</context>
<context>
    <name>settings.sites.file</name>
    <message>
        <source>{0} Correct it first: nothing was changed.</source>
        <translation>{0} Berichtigen Sie das zuerst: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A site is named twice.</source>
        <translation>Eine Site ist zweimal genannt.</translation>
    </message>
    <message>
        <source>There is no site of the name {0} in the file any more.</source>
        <translation>In der Datei gibt es keine Site mit dem Namen {0} mehr.</translation>
    </message>
    <message>
        <source>There is a site of this name already.</source>
        <translation>Es gibt schon eine Site mit diesem Namen.</translation>
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
        <source>It must not hold control characters, nor spaces at its ends.</source>
        <translation>Er darf weder Steuerzeichen noch Leerzeichen am Anfang oder Ende enthalten.</translation>
    </message>
    <message>
        <source>Enter a scope, such as spark:all.</source>
        <translation>Geben Sie einen Scope ein, etwa spark:all.</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://, without a user name, ? or #. http:// is for this computer itself alone.</source>
        <translation>Geben Sie eine Adresse ein, die mit https:// beginnt, ohne Benutzernamen, ? oder #. http:// ist nur für diesen Computer selbst erlaubt.</translation>
    </message>
    <message>
        <source>Enter an address of this computer with a port, exactly as registered, such as http://127.0.0.1:5000/authorize: http, 127.0.0.1, [::1] or localhost, without ? or #.</source>
        <translation>Geben Sie eine Adresse dieses Computers mit Port ein, genau wie registriert, etwa http://127.0.0.1:5000/authorize: http, 127.0.0.1, [::1] oder localhost, ohne ? oder #.</translation>
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
        <source>It must not hold line breaks or other control characters.</source>
        <translation>Es darf keine Zeilenumbrüche oder anderen Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>Give the site a name.</source>
        <translation>Geben Sie der Site einen Namen.</translation>
    </message>
    <message>
        <source>Give the WebEx ID, the name you sign in with.</source>
        <translation>Geben Sie die WebEx-ID an, den Namen Ihrer Anmeldung.</translation>
    </message>
    <message>
        <source>Give the site name, such as acme, or the site ID.</source>
        <translation>Geben Sie den Site-Namen an, zum Beispiel acme, oder die Site-ID.</translation>
    </message>
    <message>
        <source>The site ID is digits. A name belongs in the site name.</source>
        <translation>Die Site-ID besteht aus Ziffern. Ein Name gehört in den Site-Namen.</translation>
    </message>
    <message>
        <source>Give the whole address of a page, beginning with https://.</source>
        <translation>Geben Sie die vollständige Adresse einer Seite an, beginnend mit https://.</translation>
    </message>
    <message>
        <source>Write nothing in braces but {0}.</source>
        <translation>Schreiben Sie in geschweiften Klammern nur {0}.</translation>
    </message>
    <message>
        <source>Give at least one session type.</source>
        <translation>Geben Sie mindestens einen Sitzungstyp an.</translation>
    </message>
    <message>
        <source>Each tracking code may stand only once.</source>
        <translation>Jeder Tracking-Code darf nur einmal dastehen.</translation>
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
        <source>The file is not in UTF-8.</source>
        <translation>Die Datei ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: {0}.</source>
        <translation>Sie kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>Its lists or tables lie too deep in each other.</source>
        <translation>Ihre Listen oder Tabellen sind zu tief verschachtelt.</translation>
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
        <source>A newer version of CSR Desktop wrote this file (schema {0}; this version knows {1}). What is not known here has no effect and is left as it is.</source>
        <translation>Eine neuere Version von CSR Desktop hat diese Datei geschrieben (Schema {0}; diese Version kennt {1}). Was hier unbekannt ist, hat keine Wirkung und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile. Try again</source>
        <translation>Die Datei wurde inzwischen geändert. Versuchen Sie es erneut</translation>
    </message>
</context>
<context>
    <name>settings.toml.messages</name>
    <message>
        <source>a text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
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
        <source>datetime</source>
        <translation>Datum mit Uhrzeit</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Uhrzeit</translation>
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
        <source>Expected a text of at most %n characters.</source>
        <translation>
            <numerusform>Ein Text von höchstens %n Zeichen wird erwartet.</numerusform>
            <numerusform>Ein Text von höchstens %n Zeichen wird erwartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected {0}, found {1}.</source>
        <translation>Erwartet: {0}; gefunden: {1}.</translation>
    </message>
    <message>
        <source>Invalid enum value {0}.</source>
        <translation>Ungültiger Wert {0}.</translation>
    </message>
    <message>
        <source>This key is not known. The nearest known key is {0}.</source>
        <translation>Dieser Schlüssel ist unbekannt. Der ähnlichste bekannte Schlüssel ist {0}.</translation>
    </message>
    <message>
        <source>This key is not known.</source>
        <translation>Dieser Schlüssel ist unbekannt.</translation>
    </message>
    <message>
        <source>This key is missing.</source>
        <translation>Dieser Schlüssel fehlt.</translation>
    </message>
</context>
<context>
    <name>settings.toml.tables</name>
    <message>
        <source>{0} can&apos;t be changed here: write each entry as {1} first.</source>
        <translation>{0} kann hier nicht geändert werden: Schreiben Sie zuerst jeden Eintrag als {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be changed without harm: edit it by hand.</source>
        <translation>{0} kann nicht ohne Schaden geändert werden: Bearbeiten Sie die Datei von Hand.</translation>
    </message>
</context>
<context>
    <name>ui.menu.demo_faults_menu</name>
    <message>
        <source>Answers after 5 seconds</source>
        <translation>Antwortet nach 5 Sekunden</translation>
    </message>
    <message>
        <source>No session, no answer</source>
        <translation>Keine Sitzung, keine Antwort</translation>
    </message>
    <message>
        <source>A session, no answer</source>
        <translation>Sitzung, aber keine Antwort</translation>
    </message>
    <message>
        <source>No session, hangs up</source>
        <translation>Keine Sitzung, legt auf</translation>
    </message>
    <message>
        <source>A session, hangs up</source>
        <translation>Sitzung, legt auf</translation>
    </message>
    <message>
        <source>A session, half an answer</source>
        <translation>Sitzung, halbe Antwort</translation>
    </message>
    <message>
        <source>A login page for an answer</source>
        <translation>Anmeldeseite als Antwort</translation>
    </message>
    <message>
        <source>No session, error 503</source>
        <translation>Keine Sitzung, Fehler 503</translation>
    </message>
    <message>
        <source>A session, error 503</source>
        <translation>Sitzung, Fehler 503</translation>
    </message>
    <message>
        <source>Redirects elsewhere</source>
        <translation>Leitet woandershin um</translation>
    </message>
    <message>
        <source>A session, but no key</source>
        <translation>Sitzung ohne Schlüssel</translation>
    </message>
    <message>
        <source>A session, error 000035</source>
        <translation>Sitzung, Fehler 000035</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Adds a bad certificate&apos;s site</source>
        <translation>Site mit schlechtem Zertifikat</translation>
    </message>
    <message>
        <source>Sign-in: the access token has expired</source>
        <translation>Anmeldung: das Zugriffstoken ist abgelaufen</translation>
    </message>
    <message>
        <source>Sign-in: can&apos;t be renewed</source>
        <translation>Anmeldung: lässt sich nicht erneuern</translation>
    </message>
    <message>
        <source>Sign-in: the integration is blocked</source>
        <translation>Anmeldung: die Integration ist gesperrt</translation>
    </message>
    <message>
        <source>Sign-in: a slow browser</source>
        <translation>Anmeldung: ein langsamer Browser</translation>
    </message>
    <message>
        <source>Refuses: {0}</source>
        <translation>Lehnt ab: {0}</translation>
    </message>
</context>
<context>
    <name>ui.outcome.key_card</name>
    <message>
        <source>{0} s</source>
        <translation>{0}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>ui.outcome.problem_card</name>
    <message>
        <source>The site&apos;s answer: {0}</source>
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
        <source>It accepts your account.</source>
        <translation>Sie nimmt Ihr Konto an.</translation>
    </message>
    <message>
        <source>The site says something else than is set here:</source>
        <translation>Die Site nennt etwas anderes, als hier eingestellt ist:</translation>
    </message>
    <message>
        <source>Your administrator has set this site; its own answers differ:</source>
        <translation>Ihr Administrator hat diese Site festgelegt; ihre eigenen Angaben weichen ab:</translation>
    </message>
    <message>
        <source>The site answers.</source>
        <translation>Die Site antwortet.</translation>
    </message>
    <message>
        <source>The site answers, in {0} s for all questions.</source>
        <translation>Die Site antwortet, in {0} s für alle Fragen.</translation>
    </message>
    <message>
        <source>The site answers: {0}, in {1} s for all questions.</source>
        <translation>Die Site antwortet: {0}, in {1} s für alle Fragen.</translation>
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
        <source>The site uses no tracking codes.</source>
        <translation>Die Site verwendet keine Tracking-Codes.</translation>
    </message>
    <message>
        <source>Set them here yourself, or test again later.</source>
        <translation>Legen Sie sie hier selbst fest oder testen Sie später erneut.</translation>
    </message>
    <message>
        <source>The site does not tell its session types and tracking codes.</source>
        <translation>Die Site nennt ihre Sitzungstypen und Tracking-Codes nicht.</translation>
    </message>
    <message>
        <source>The site does not tell your session types.</source>
        <translation>Die Site nennt Ihre Sitzungstypen nicht.</translation>
    </message>
    <message>
        <source>The site does not tell its tracking codes.</source>
        <translation>Die Site nennt ihre Tracking-Codes nicht.</translation>
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
        <source>Your account has no session type for support here.</source>
        <translation>Ihr Konto hat hier keinen Sitzungstyp für Support.</translation>
    </message>
    <message>
        <source>The site has no Support Center.</source>
        <translation>Die Site hat kein Support Center.</translation>
    </message>
    <message>
        <source>Your account may not hold support sessions on this site.</source>
        <translation>Ihr Konto darf auf dieser Site keine Support-Sitzungen halten.</translation>
    </message>
    <message>
        <source>The site has single sign-on: you can sign in with the browser.</source>
        <translation>Die Site hat Single Sign-On: Sie können sich mit dem Browser anmelden.</translation>
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
        <source>Signed in as {0}, at the longest until {1}</source>
        <translation>Angemeldet als {0}, längstens bis {1}</translation>
    </message>
</context>
<context>
    <name>ui.widgets.password_row</name>
    <message>
        <source>Your administrator does not allow passwords to be stored.</source>
        <translation>Ihr Administrator erlaubt nicht, Passwörter zu speichern.</translation>
    </message>
    <message>
        <source>Passwords are not stored: so it is set in the preferences.</source>
        <translation>Passwörter werden nicht gespeichert: So ist es in den Einstellungen festgelegt.</translation>
    </message>
</context>
<context>
    <name>webex.address</name>
    <message>
        <source>The address can&apos;t be read. It looks like https://acme.webex.com.</source>
        <translation>Die Adresse kann nicht gelesen werden. Sie sieht so aus: https://acme.webex.com.</translation>
    </message>
    <message>
        <source>The address must not hold spaces or line breaks.</source>
        <translation>Die Adresse darf keine Leerzeichen oder Zeilenumbrüche enthalten.</translation>
    </message>
    <message>
        <source>The address must start with https:// and a host name.</source>
        <translation>Die Adresse muss mit https:// und einem Hostnamen beginnen.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>The address must start with https://: the password goes over this connection.</source>
        <translation>Die Adresse muss mit https:// beginnen: Das Passwort geht über diese Verbindung.</translation>
    </message>
    <message>
        <source>The address must end after its path, such as /WBXService/XMLService.</source>
        <translation>Die Adresse muss nach ihrem Pfad enden, zum Beispiel /WBXService/XMLService.</translation>
    </message>
</context>
<context>
    <name>webex.faults</name>
    <message>
        <source>Look at your open sessions on the site; try again later.</source>
        <translation>Prüfen Sie Ihre offenen Sitzungen auf der Site; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The site could not process the request.</source>
        <translation>Die Site konnte die Anfrage nicht verarbeiten.</translation>
    </message>
    <message>
        <source>The site takes no password from this account: its people sign in by single sign-on.</source>
        <translation>Die Site nimmt von diesem Konto kein Passwort an: Dort meldet man sich per Single Sign-on an.</translation>
    </message>
    <message>
        <source>Your password may be right. Ask your administrator to set up sign-in with the browser for this site.</source>
        <translation>Ihr Passwort ist möglicherweise richtig. Bitten Sie Ihren Administrator, für diese Site die Anmeldung mit dem Browser einzurichten.</translation>
    </message>
    <message>
        <source>The site could not pass the request on.</source>
        <translation>Die Site konnte die Anfrage nicht weiterleiten.</translation>
    </message>
    <message>
        <source>Look at your open sessions on the site, then report this to your administrator.</source>
        <translation>Prüfen Sie Ihre offenen Sitzungen auf der Site, dann melden Sie dies Ihrem Administrator.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>Dieses Konto darf das nicht.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right to host support sessions.</source>
        <translation>Bitten Sie Ihren Administrator um das Recht, Support-Sitzungen zu halten.</translation>
    </message>
    <message>
        <source>The site found no record.</source>
        <translation>Die Site hat keinen Datensatz gefunden.</translation>
    </message>
    <message>
        <source>There is nothing to correct.</source>
        <translation>Es gibt nichts zu berichtigen.</translation>
    </message>
    <message>
        <source>The site takes no more requests for now.</source>
        <translation>Die Site nimmt vorerst keine Anfragen mehr an.</translation>
    </message>
    <message>
        <source>Wait one minute, then create the session.</source>
        <translation>Warten Sie eine Minute, dann erstellen Sie die Sitzung.</translation>
    </message>
    <message>
        <source>This service is switched off at the site.</source>
        <translation>Dieser Dienst ist bei der Site abgeschaltet.</translation>
    </message>
    <message>
        <source>Ask your administrator to switch it on.</source>
        <translation>Bitten Sie Ihren Administrator, ihn einzuschalten.</translation>
    </message>
    <message>
        <source>The site is suspended.</source>
        <translation>Die Site ist gesperrt.</translation>
    </message>
    <message>
        <source>Call your administrator.</source>
        <translation>Rufen Sie Ihren Administrator an.</translation>
    </message>
    <message>
        <source>The site does not know this WebEx ID.</source>
        <translation>Die Site kennt diese WebEx-ID nicht.</translation>
    </message>
    <message>
        <source>Check the WebEx ID and the site&apos;s address.</source>
        <translation>Prüfen Sie die WebEx-ID und die Adresse der Site.</translation>
    </message>
    <message>
        <source>The site does not accept this WebEx ID and password.</source>
        <translation>Die Site akzeptiert diese WebEx-ID mit diesem Passwort nicht.</translation>
    </message>
    <message>
        <source>Type the password again. Several wrong passwords may lock the account.</source>
        <translation>Geben Sie das Passwort erneut ein. Mehrere falsche Passwörter können das Konto sperren.</translation>
    </message>
    <message>
        <source>This WebEx ID is already taken.</source>
        <translation>Diese WebEx-ID ist schon vergeben.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>This e-mail address is already taken.</source>
        <translation>Diese E-Mail-Adresse ist schon vergeben.</translation>
    </message>
    <message>
        <source>The sign-in is no longer valid.</source>
        <translation>Die Anmeldung ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The site refused the request.</source>
        <translation>Die Site hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Show the details to your administrator.</source>
        <translation>Zeigen Sie die Details Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The site does not know this meeting.</source>
        <translation>Die Site kennt dieses Meeting nicht.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>The site does not know this host.</source>
        <translation>Die Site kennt diesen Gastgeber nicht.</translation>
    </message>
    <message>
        <source>Check the WebEx ID.</source>
        <translation>Prüfen Sie die WebEx-ID.</translation>
    </message>
    <message>
        <source>This account may not schedule for that host.</source>
        <translation>Dieses Konto darf für diesen Gastgeber nichts planen.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right.</source>
        <translation>Bitten Sie Ihren Administrator um das Recht.</translation>
    </message>
    <message>
        <source>The meeting&apos;s password is missing.</source>
        <translation>Das Passwort des Meetings fehlt.</translation>
    </message>
    <message>
        <source>Type the meeting&apos;s password.</source>
        <translation>Geben Sie das Passwort des Meetings ein.</translation>
    </message>
    <message>
        <source>This account can&apos;t use this session type.</source>
        <translation>Dieses Konto kann diesen Sitzungstyp nicht verwenden.</translation>
    </message>
    <message>
        <source>Choose another session type.</source>
        <translation>Wählen Sie einen anderen Sitzungstyp.</translation>
    </message>
    <message>
        <source>The site refused the change to the user.</source>
        <translation>Die Site hat die Änderung am Benutzer abgelehnt.</translation>
    </message>
    <message>
        <source>This is about the site. Check the site&apos;s settings, or ask your administrator.</source>
        <translation>Das betrifft die Site. Prüfen Sie die Einstellungen der Site, oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>This is about your account. Check the WebEx ID, or ask your administrator.</source>
        <translation>Das betrifft Ihr Konto. Prüfen Sie die WebEx-ID, oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>This is about the session type. Choose another one, or ask your administrator.</source>
        <translation>Das betrifft den Sitzungstyp. Wählen Sie einen anderen, oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Correct what the site names and create again, or show the details to your administrator.</source>
        <translation>Berichtigen Sie, was die Site nennt, und versuchen Sie es erneut, oder zeigen Sie die Details Ihrem Administrator.</translation>
    </message>
</context>
<context>
    <name>webex.invalid_request</name>
    <message>
        <source>The site ID or the site name is missing: add one to the site.</source>
        <translation>Site-ID oder Site-Name fehlt: Tragen Sie eines bei der Site ein.</translation>
    </message>
    <message>
        <source>The site ID must be digits. A name belongs in the site name.</source>
        <translation>Die Site-ID muss aus Ziffern bestehen. Ein Name gehört in den Site-Namen.</translation>
    </message>
    <message>
        <source>The WebEx ID is missing: add it to the site.</source>
        <translation>Die WebEx-ID fehlt: Tragen Sie sie bei der Site ein.</translation>
    </message>
    <message>
        <source>The password is missing: type it.</source>
        <translation>Das Passwort fehlt: Geben Sie es ein.</translation>
    </message>
    <message>
        <source>The {0} has a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>{0} enthält ein Zeichen, das nicht gesendet werden kann ({1}). Entfernen Sie es.</translation>
    </message>
    <message numerus="yes">
        <source>The {0} has %n characters; the site takes {1} at most. Shorten it.</source>
        <translation>
            <numerusform>{0} hat %n Zeichen; die Site nimmt höchstens {1}. Kürzen Sie den Text.</numerusform>
            <numerusform>{0} hat %n Zeichen; die Site nimmt höchstens {1}. Kürzen Sie den Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session type must be a whole number.</source>
        <translation>Der Sitzungstyp muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>There is no tracking code {0}: they go from 1 to 10.</source>
        <translation>Es gibt keinen Tracking-Code {0}: Sie gehen von 1 bis 10.</translation>
    </message>
    <message>
        <source>Tracking code {0} has a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>Tracking-Code {0} enthält ein Zeichen, das nicht gesendet werden kann ({1}). Entfernen Sie es.</translation>
    </message>
    <message numerus="yes">
        <source>Tracking code {0} has %n characters; the site takes {1} at most. Shorten it.</source>
        <translation>
            <numerusform>Tracking-Code {0} hat %n Zeichen; die Site nimmt höchstens {1}. Kürzen Sie den Text.</numerusform>
            <numerusform>Tracking-Code {0} hat %n Zeichen; die Site nimmt höchstens {1}. Kürzen Sie den Text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webex.sentences</name>
    <message>
        <source>The site refused the request.</source>
        <translation>Die Site hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate was valid until {0}, and this computer&apos;s clock says {1}.</source>
        <translation>Das Zertifikat der Site war bis {0} gültig, und die Uhr dieses Computers zeigt den {1}.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate is not valid before {0}, and this computer&apos;s clock says {1}.</source>
        <translation>Das Zertifikat der Site ist erst ab {0} gültig, und die Uhr dieses Computers zeigt den {1}.</translation>
    </message>
    <message>
        <source>Check the network and the site&apos;s address, then create again.</source>
        <translation>Prüfen Sie das Netzwerk und die Adresse der Site, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The session may exist. Look at your open sessions on the site.</source>
        <translation>Die Sitzung existiert vielleicht. Prüfen Sie Ihre offenen Sitzungen auf der Site.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Ask your administrator.</source>
        <translation>An sie wurde nichts gesendet. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>This happened while you were being signed in. Try again.</source>
        <translation>Das geschah während Ihrer Anmeldung. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Correct it and create again. Nothing was sent.</source>
        <translation>Berichtigen Sie das, und versuchen Sie es erneut. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Create again when you are ready.</source>
        <translation>Versuchen Sie es erneut, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Ask your administrator. Someone may be listening in.</source>
        <translation>An sie wurde nichts gesendet. Fragen Sie Ihren Administrator. Jemand könnte mithören.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, time and time zone first. If they are right, ask your administrator. Nothing was sent to the site.</source>
        <translation>Prüfen Sie zuerst Datum, Uhrzeit und Zeitzone dieses Computers. Wenn sie stimmen, fragen Sie Ihren Administrator. An die Site wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the network and the proxy server&apos;s address in the preferences, or ask your administrator. Nothing was sent to the site.</source>
        <translation>Prüfen Sie das Netzwerk und die Adresse des Proxys in den Einstellungen, oder fragen Sie Ihren Administrator. An die Site wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>You stopped before the request was sent.</source>
        <translation>Sie haben abgebrochen, bevor die Anfrage gesendet wurde.</translation>
    </message>
    <message>
        <source>The site has ended this sign-in, and you stopped the new one.</source>
        <translation>Die Site hat diese Anmeldung beendet, und Sie haben die neue abgebrochen.</translation>
    </message>
    <message>
        <source>The site could not be reached in time.</source>
        <translation>Die Site war nicht rechtzeitig erreichbar.</translation>
    </message>
    <message>
        <source>The site has ended this sign-in, and there was no time left for a new one.</source>
        <translation>Die Site hat diese Anmeldung beendet, und für eine neue war keine Zeit mehr.</translation>
    </message>
    <message>
        <source>Create again: you will be signed in first.</source>
        <translation>Versuchen Sie es erneut: Sie werden zuerst angemeldet.</translation>
    </message>
    <message>
        <source>The site&apos;s name was not found in the network.</source>
        <translation>Der Name der Site wurde im Netzwerk nicht gefunden.</translation>
    </message>
    <message>
        <source>The site did not accept a connection.</source>
        <translation>Die Site hat keine Verbindung angenommen.</translation>
    </message>
    <message>
        <source>The site can&apos;t be reached from this network.</source>
        <translation>Die Site ist aus diesem Netzwerk nicht erreichbar.</translation>
    </message>
    <message>
        <source>The site did not answer the connection in time.</source>
        <translation>Die Site hat beim Verbinden nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the connection through.</source>
        <translation>Der Proxy des Netzwerks hat die Verbindung nicht durchgelassen.</translation>
    </message>
    <message>
        <source>Nothing was sent to the site. Ask your administrator about the proxy.</source>
        <translation>An die Site wurde nichts gesendet. Fragen Sie Ihren Administrator nach dem Proxy.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy wants a name and a password, and took none that it was given.</source>
        <translation>Der Proxy des Netzwerks verlangt Name und Passwort; angenommen hat er bisher keine.</translation>
    </message>
    <message>
        <source>Enter them in the preferences, under Network, then create again. Nothing was sent to the site.</source>
        <translation>Geben Sie beides in den Einstellungen unter „Netzwerk“ ein, dann versuchen Sie es erneut. An die Site wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The address of the proxy server can&apos;t be used.</source>
        <translation>Die Adresse des Proxys ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>CSR Desktop does not support this kind of proxy server.</source>
        <translation>CSR Desktop unterstützt diese Art von Proxy nicht.</translation>
    </message>
    <message>
        <source>Its address must start with http:// or https://. Correct it in the preferences, or ask your administrator. Nothing was sent.</source>
        <translation>Seine Adresse muss mit http:// oder https:// beginnen. Berichtigen Sie sie in den Einstellungen, oder fragen Sie Ihren Administrator. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The proxy server can&apos;t be reached.</source>
        <translation>Der Proxy ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The proxy server did not answer in time.</source>
        <translation>Der Proxy hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>No secure connection to the proxy server could be made.</source>
        <translation>Eine sichere Verbindung zum Proxy war nicht möglich.</translation>
    </message>
    <message>
        <source>The address of most proxy servers starts with http://. Correct it in the preferences, or ask your administrator. Nothing was sent to the site.</source>
        <translation>Die Adresse der meisten Proxys beginnt mit http://. Berichtigen Sie sie in den Einstellungen, oder fragen Sie Ihren Administrator. An die Site wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The proxy server requires a kind of sign-in that CSR Desktop does not support.</source>
        <translation>Der Proxy verlangt eine Art der Anmeldung, die CSR Desktop nicht unterstützt.</translation>
    </message>
    <message>
        <source>A password does not help. Ask your administrator how to connect without this sign-in. Nothing was sent to the site.</source>
        <translation>Ein Passwort hilft nicht. Fragen Sie Ihren Administrator, wie Sie ohne diese Anmeldung eine Verbindung herstellen. An die Site wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The client certificate that is set in the preferences can&apos;t be used.</source>
        <translation>Das Client-Zertifikat aus den Einstellungen ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Choose a PEM file with a certificate and its unprotected key in the preferences, under Network. Nothing was sent.</source>
        <translation>Wählen Sie in den Einstellungen unter „Netzwerk“ eine PEM-Datei mit einem Zertifikat und seinem ungeschützten Schlüssel. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The client certificate that your administrator has set can&apos;t be used.</source>
        <translation>Das Client-Zertifikat, das Ihr Administrator festgelegt hat, ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Only your administrator can change it: show them the details. Nothing was sent.</source>
        <translation>Nur Ihr Administrator kann es ändern: Zeigen Sie ihm die Details. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate is not one that this computer trusts.</source>
        <translation>Dem Zertifikat der Site vertraut dieser Computer nicht.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, the site&apos;s certificate has expired.</source>
        <translation>Nach der Uhr dieses Computers ist das Zertifikat der Site abgelaufen.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, the site&apos;s certificate is not valid yet.</source>
        <translation>Nach der Uhr dieses Computers ist das Zertifikat der Site noch nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate at the site&apos;s address belongs to another server.</source>
        <translation>Das Zertifikat unter der Adresse der Site gehört zu einem anderen Server.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Check the site&apos;s address, and whether you must first sign in to this network in a browser. Someone may be listening in.</source>
        <translation>An sie wurde nichts gesendet. Prüfen Sie die Adresse der Site und ob Sie sich zuerst im Browser bei diesem Netzwerk anmelden müssen. Jemand könnte mithören.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate comes from an issuer that this computer does not know.</source>
        <translation>Das Zertifikat der Site kommt von einem Aussteller, den dieser Computer nicht kennt.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate is self-signed, so no issuer confirms it.</source>
        <translation>Das Zertifikat der Site ist selbst signiert, kein Aussteller bestätigt es also.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate was revoked by its issuer.</source>
        <translation>Das Zertifikat der Site wurde von seinem Aussteller widerrufen.</translation>
    </message>
    <message>
        <source>No secure connection to the site could be made.</source>
        <translation>Zur Site war keine sichere Verbindung möglich.</translation>
    </message>
    <message>
        <source>The request was sent elsewhere: a login page or a network sign-in is in the way.</source>
        <translation>Die Anfrage wurde umgeleitet: Eine Anmeldeseite oder Netzwerkanmeldung ist im Weg.</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser and check the site&apos;s address, then create again.</source>
        <translation>Melden Sie sich in einem Browser am Netzwerk an, und prüfen Sie die Adresse der Site, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something before the service turned the request away.</source>
        <translation>Etwas vor dem Dienst hat die Anfrage abgewiesen.</translation>
    </message>
    <message>
        <source>Check the site&apos;s address, or show the details to your administrator.</source>
        <translation>Prüfen Sie die Adresse der Site, oder zeigen Sie die Details Ihrem Administrator.</translation>
    </message>
    <message>
        <source>You stopped waiting after the request was sent.</source>
        <translation>Sie haben das Warten beendet, nachdem die Anfrage gesendet war.</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>Die Site hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer was complete.</source>
        <translation>Die Verbindung riss ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The site answered with an error page of its server.</source>
        <translation>Die Site antwortete mit einer Fehlerseite ihres Servers.</translation>
    </message>
    <message>
        <source>A web page came instead of the service&apos;s answer: a login page or a network sign-in may be in the way.</source>
        <translation>Statt der Antwort des Dienstes kam eine Webseite: Eine Anmeldeseite oder Netzwerkanmeldung kann im Weg sein.</translation>
    </message>
    <message>
        <source>The site&apos;s answer could not be read.</source>
        <translation>Die Antwort der Site war nicht lesbar.</translation>
    </message>
    <message>
        <source>The site&apos;s answer was larger than any real one.</source>
        <translation>Die Antwort der Site war größer als jede echte.</translation>
    </message>
    <message>
        <source>The site&apos;s answer says neither success nor failure.</source>
        <translation>Die Antwort der Site nennt weder Erfolg noch Misserfolg.</translation>
    </message>
    <message>
        <source>The site says that it created a session but gave no key.</source>
        <translation>Die Site meldet, dass sie eine Sitzung erstellt hat, nannte aber keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Look for the session&apos;s key in your open sessions on the site.</source>
        <translation>Suchen Sie den Schlüssel in Ihren offenen Sitzungen auf der Site.</translation>
    </message>
    <message>
        <source>The site has ended this sign-in.</source>
        <translation>Die Site hat diese Anmeldung beendet.</translation>
    </message>
    <message>
        <source>You are signed in again: create the session again.</source>
        <translation>Sie sind wieder angemeldet: Erstellen Sie die Sitzung erneut.</translation>
    </message>
    <message>
        <source>The site did not answer the sign-in in time.</source>
        <translation>Die Site hat auf die Anmeldung nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The site accepted the sign-in, but gave no session ticket.</source>
        <translation>Die Site hat die Anmeldung angenommen, aber kein Sitzungsticket ausgestellt.</translation>
    </message>
    <message>
        <source>Let this site sign in another way, or ask your administrator.</source>
        <translation>Lassen Sie sich an dieser Site auf andere Weise anmelden, oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The browser sign-in has expired, or it was revoked.</source>
        <translation>Die Browser-Anmeldung ist abgelaufen oder wurde widerrufen.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>Die Anmeldung wurde im Browser abgelehnt.</translation>
    </message>
    <message>
        <source>Sign in again and accept what the browser asks. If it asks nothing, ask your administrator.</source>
        <translation>Melden Sie sich erneut an und stimmen Sie der Frage des Browsers zu. Wenn er nichts fragt, wenden Sie sich an Ihren Administrator.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time.</source>
        <translation>Die Anmeldung wurde nicht rechtzeitig abgeschlossen.</translation>
    </message>
    <message>
        <source>The sign-in service takes no more requests for now.</source>
        <translation>Der Anmeldedienst nimmt im Moment keine weiteren Anfragen an.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then sign in again.</source>
        <translation>Warten Sie einige Minuten und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this site&apos;s integration.</source>
        <translation>Der Anmeldedienst akzeptiert die Integration dieser Site nicht.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the client ID and the client secret, and whether Control Hub allows the integration.</source>
        <translation>Bitten Sie Ihren Administrator, Client-ID und Client-Secret zu prüfen und ob Control Hub die Integration zulässt.</translation>
    </message>
    <message>
        <source>The integration is registered with another redirect URI.</source>
        <translation>Die Integration ist mit einer anderen Redirect-URI registriert.</translation>
    </message>
    <message>
        <source>Ask your administrator to register exactly the redirect URI that is set for this site.</source>
        <translation>Bitten Sie Ihren Administrator, genau die Redirect-URI zu registrieren, die für diese Site eingestellt ist.</translation>
    </message>
    <message>
        <source>CSR Desktop can&apos;t receive the answer of the browser: another program uses the port of the redirect URI.</source>
        <translation>CSR Desktop kann die Antwort des Browsers nicht empfangen: Ein anderes Programm verwendet den Port der Redirect-URI.</translation>
    </message>
    <message>
        <source>Close the other program and sign in again, or use a code instead.</source>
        <translation>Schließen Sie das andere Programm und melden Sie sich erneut an, oder verwenden Sie stattdessen einen Code.</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>Auf diesem Computer konnte kein Browser geöffnet werden.</translation>
    </message>
    <message>
        <source>Use a code instead: it can be entered on any other device.</source>
        <translation>Verwenden Sie stattdessen einen Code: Er kann auf jedem anderen Gerät eingegeben werden.</translation>
    </message>
    <message>
        <source>The sign-in service refused the sign-in.</source>
        <translation>Der Anmeldedienst hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Sign in again. If that does not help, show the details to your administrator.</source>
        <translation>Melden Sie sich erneut an. Wenn das nicht hilft, zeigen Sie Ihrem Administrator die Details.</translation>
    </message>
</context>
<context>
    <name>webex.texts</name>
    <message numerus="yes">
        <source>{0} has %n characters; the site takes {1} at most. Shorten it.</source>
        <translation>
            <numerusform>{0} hat %n Zeichen; die Site nimmt höchstens {1}. Kürzen Sie den Text.</numerusform>
            <numerusform>{0} hat %n Zeichen; die Site nimmt höchstens {1}. Kürzen Sie den Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} has a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>{0} enthält ein Zeichen, das nicht gesendet werden kann ({1}). Entfernen Sie es.</translation>
    </message>
</context>
</TS>
