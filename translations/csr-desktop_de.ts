<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About CSR Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSR Desktop is free software under the MIT licence, without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates WebEx support sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its menu has New session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while another window is in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For tracking codes, on this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget remembered values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the window above all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the window where it was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an icon in the system&apos;s &amp;tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notify when a session is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer &amp;values that were typed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: a password is asked once in each run, and kept in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;passwords in the system&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets the values that were typed into tracking codes, after a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget every remembered value? The sessions stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateRow</name>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file with certificate and key. Most networks need none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client c&amp;ertificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the file of the client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckController</name>
    <message>
        <source>The site {0} is no longer set up here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Check w&amp;ith the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site shows no such session, neither open nor in its history (which may lag by two days). You can create another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site shows no such session among the open ones; it did not let its history be read. You can create another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session may be the one; when it started could not be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) may be the one. Ask your customer, or look at the site.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The site could not be asked. {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>A request is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it makes a session can&apos;t be told before its answer is here. If you close now, CSR Desktop says so at its next start, and can check with the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc stays, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close an&amp;yway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line breaks became spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeLine</name>
    <message>
        <source>&amp;Forget the remembered values of this site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Use tracking code {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of tracking code {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking code {0} is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of tracking code {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default of tracking code {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values, separated by ;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>You can create again in {0} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can create again now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticsController</name>
    <message>
        <source>Copied. The diagnostics hold no password, key, tracking code or account. Paste them for whoever looks after CSR Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditPresets</name>
    <message>
        <source>Edit presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is deleted when you save.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the sessions that are found to a file for spreadsheets or programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. No file was written or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) was/were written to {0}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed. No file was written or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions.csv</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultsMenu</name>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgetRow</name>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget &amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it? Key, tracking codes and note are deleted from this computer for good. It may exist at the site; afterwards it can&apos;t be checked any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it? Key, tracking codes and note are deleted from this computer for good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>Sessi&amp;on type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site has no session type {0}; another one is picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site has no tracking code {0}; “{1}” is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no value “{1}”; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverController</name>
    <message>
        <source>Invitation copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long to be handed over: paste it into the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to the mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program opened. Copy the invitation and paste it where you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own invitation text can&apos;t be used, so this is the built-in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No join page is known for this site, so neither the invitation nor a QR code can name it. Add it in Preferences, or ask whoever set up the site.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>A request is out. Show it when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its request is still out. Forget it when its answer is here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryCount</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ session(s). Older ones are still being indexed: {0} % can be searched.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s). Older ones are still being indexed: {0} % can be searched.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found yet; {0} % of the sessions can be searched so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet. Each one that you create is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session matches. Try fewer words, another outcome or more days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for yourself, kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w and check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows it in the main window, where it can be checked with the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes this session from this computer. You are asked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is out: its answer is not here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session may have been created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session was created</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key, tracking code, site or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have been created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sites</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First tracking code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have been created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>All sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvitationEditor</name>
    <message>
        <source>Back to the &amp;built-in text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your customer &amp;gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example, filled in. It follows what you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the text of this language back to the one that comes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts {0} where the text stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As your customers know you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your customers&apos; &amp;usual language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For invitations, and for the words in which a key is read aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text for {0} has a mistake and is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobController</name>
    <message>
        <source>The site takes no more requests for now. Wait {0} s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepDaysRow</name>
    <message>
        <source>Sessions that are older are deleted from this computer, not from the site. Off: they are never forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;ys to keep a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;get old sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete sessions older than %n day(s) from this computer?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Session key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies a message that tells the customer how to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens your mail program with the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the key in groups to read out, with the customer&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the join page&apos;s address for the customer&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the key down: it could not be written to the journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a session key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the session; after success, copy its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next field or button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a list, a question or another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt + letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what has this letter underlined</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>Required.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>The customer&apos;s language, for the invitation and for reading aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>&amp;Fill from the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link can fill the form: {0}. It replaces what stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link can fill the form: {0}. It waits until the answer is there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkController</name>
    <message>
        <source>The link was not used. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no site yet. Add yours, then open the link again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no site of the name {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled from the link.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveController</name>
    <message>
        <source>The list could not be read. Press Refresh to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a session: the password is asked for there. Then refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not serve this list to your account ({0}). {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question was ended. Press Refresh to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site could not be asked. {0} Press Refresh to try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveRow</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveSessions</name>
    <message>
        <source>Live sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the site again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) in progress</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no session in progress at this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Live sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;mo site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always on &amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout CSR Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>CSR Desktop (demo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSR Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of sessions can&apos;t be read: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the proxy wants one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name at the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Oldest version of TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites that speak only older versions are not reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Session created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSR Desktop shows its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session may have been created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with the site in CSR Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSR Desktop shows why, and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OriginNote</name>
    <message>
        <source>Set by your administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>The session key appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session created, key {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordRow</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in the system&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preferences can&apos;t be saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetName</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetsButtons</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetsController</name>
    <message>
        <source>Preset {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not saved. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetsMenu</name>
    <message>
        <source>&amp;Save as preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit presets…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session may have been created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSR Desktop made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this program went wrong; what you typed is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on, or start it again. Send the details to whoever looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProxyPasswordRow</name>
    <message>
        <source>Pass&amp;word at the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the password is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is in the system&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is kept until CSR Desktop closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name at the proxy first. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no proxy for this site. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProxyRow</name>
    <message>
        <source>Pro&amp;xy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A direct connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This proxy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the join page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This opens the page where a customer of {0} types the session key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the join page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the QR code as a picture, for a chat window or a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <comment>group, digits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentController</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SameAgainController</name>
    <message>
        <source>Filled in as the last time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavePreset</name>
    <message>
        <source>Save as preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Printer trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset fills in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}:
{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset fills this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one thing that the preset is to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a preset of this name. Press Replace to put this in its place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Its fields are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fields are folded away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>C&amp;reate session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} %n field(s) are marked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Creating session…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionTable</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter copies the key of the selected session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionTypeTable</name>
    <message>
        <source>Add a session type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a session type is digits, such as 13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each session type a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Restore &amp;defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts this page back to the defaults, after a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this page back to the defaults?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteBar</name>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site unreachable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks whether the site is there and takes your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the &amp;site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for its tracking codes and session types. You see them before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteDesk</name>
    <message>
        <source>The system&apos;s keyring did not take the password. It is kept in memory until CSR Desktop closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sites can&apos;t be saved: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSR Desktop made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not delete the password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteEditor</name>
    <message>
        <source>Edit a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteForm</name>
    <message>
        <source>Fields with * are required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gning in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password with each request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session ticket, got once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J&amp;oin page, signing in, time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session t&amp;ypes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trac&amp;king codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;WebEx ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ite name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site I&amp;D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;rtner ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time-out in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until CSR Desktop closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only to set a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Acme Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as acme.webex.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name you sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as acme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits, if there is no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where customers type the key, https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the seconds as a number from 1 to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteQuestions</name>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSR Desktop made a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site answers: {0}, {1} s for both questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site answers: {0} s for both questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading from the site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site says something else than what is set here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator has set this site; its own answers differ:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no Support Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not hold support sessions on this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has single sign-on; this program signs in with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteResult</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve these changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SitesController</name>
    <message>
        <source>There is no site of the name {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not take the password. It is kept in memory until CSR Desktop closes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SitesPage</name>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter edits the site, Delete removes it, Alt+Up and Alt+Down move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site yet. Add the WebEx site that you work with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s site is built in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0}? Its sessions stay in the list of all sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete its password from the system&apos;s keyring, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionsController</name>
    <message>
        <source>The remembered values are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackingCodeTable</name>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values, separated by ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueList</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waiting for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop wa&amp;iting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to CSR Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a WebEx support session and read its key to your customer. Start with your WebEx site, or look around first: the demo site needs no account, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;your site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ry the demo site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use key {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CloseButton</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of session type {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of session type {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove session type {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have been created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what may have been created: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;invitation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_TrayMenu</name>
    <message>
        <source>&amp;New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show CSR Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>The address can&apos;t be read. It looks like https://acme.webex.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold spaces or line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must start with https:// and a host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must start with https://: the password goes over this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must end after its path, such as /WBXService/XMLService.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>demo_sites</name>
    <message>
        <source>{0}: the demo&apos;s site can&apos;t be changed. Leave the demo first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>draft</name>
    <message>
        <source>{0} takes only the values of its list. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is required. Choose a value, then create.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is required. Type it, then create.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>Look at your open sessions on the site before you create another; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site could not process the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site takes no password from this account: its people sign in by single sign-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password may be right. Ask your administrator for an account that signs in with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site could not pass the request on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your open sessions on the site, then report this to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator for the right to host support sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site found no record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site takes no more requests for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait one minute, then create the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is switched off at the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator to switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not know this WebEx ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the WebEx ID and the site&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not accept this WebEx ID and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password again. Several wrong passwords may lock the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This WebEx ID is already taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This e-mail address is already taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in is no longer valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the details to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not know this meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not know this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the WebEx ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not schedule for that host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator for the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting&apos;s password is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the meeting&apos;s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account can&apos;t use this session type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another session type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site refused the change to the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about the site. Check the site&apos;s settings, or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about your account. Check the WebEx ID, or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about the session type. Choose another one, or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what the site names and create again, or show the details to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faults_menu</name>
    <message>
        <source>Answers after 5 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session, hangs up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session, hangs up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session, half an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login page for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session, error 503</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session, error 503</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirects elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session, but no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session, error 000035</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a bad certificate&apos;s site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fitting</name>
    <message numerus="yes">
        <source>{0} is not in the list of {1}. It has: {2} and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} has no session type {1}. It has: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not use tracking code {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not in the list of {1}. It has: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history_lane</name>
    <message>
        <source>The journal of sessions can&apos;t be used now: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>invalid_request</name>
    <message>
        <source>The site ID or the site name is missing: add one to the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site ID must be digits. A name belongs in the site name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WebEx ID is missing: add it to the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is missing: type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} has a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The {0} has %n characters; the site takes {1} at most. Shorten it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The session type must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tracking code {0}: they go from 1 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking code {0} has a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tracking code {0} has %n characters; the site takes {1} at most. Shorten it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>invitation_template</name>
    <message>
        <source>The text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In line {0} a brace has no partner. Write a field such as {1}, and {2} or {3} for a brace itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field {0}. The fields are {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>invitation_texts</name>
    <message>
        <source>Session key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First tracking code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>key_card</name>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>link_problems</name>
    <message>
        <source>{0} in the link has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link&apos;s parameter {0} is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link&apos;s parameter {0} stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text holds half a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is not a text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is longer than 8 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link holds a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link does not begin with {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link holds a #; in a value it is written %23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link asks for {0}. Only “new” is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A % in the link&apos;s {0} is not followed by two hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link&apos;s {0} is not percent-encoded UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link names no site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link&apos;s session type {0} is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link&apos;s {0} has a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The link&apos;s {0} has %n characters; the site takes {1} at most. Shorten it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>The journal of sessions was missing. A new one was begun with the newest attempts; look for older ones on the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The journal of sessions was damaged ({0}). It was kept as {1}, and a new one was begun with the %n attempts that could still be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Others may be missing: look at your sessions on the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attempts could not: look at your sessions on the site.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its -wal is garbled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quick_check found a damaged page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its newest attempts are missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message numerus="yes">
        <source>{0} has %n characters; the site takes {1} at most. Shorten it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} has a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>The system&apos;s keyring holds no password for this account yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password to create the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that can keep a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password. It is kept in memory until CSR Desktop closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked or does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and create again, or type the password: it is then kept in memory until CSR Desktop closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has refused the password that the keyring holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent again, so as not to lock the account. Type the right password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of sessions could not be written, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk or check the rights of the data folder, then create again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSR Desktop ended before the site&apos;s answer arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session may exist. Look at your open sessions on the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSR Desktop made a mistake while it waited for the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your open sessions on the site, then send the details to whoever looks after this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>password_row</name>
    <message>
        <source>Your administrator does not allow passwords to be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords are not stored: so it is set in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>Until this is corrected, no password is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until this is corrected, only TLS 1.3 is spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a table: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preference_values</name>
    <message>
        <source>It must not hold line breaks or other control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file&apos;s whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must not hold control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected one of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password must not stand here: the system&apos;s keyring keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected &quot;system&quot;, &quot;none&quot; or an address such as &quot;http://proxy.example:8080&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preferences_text</name>
    <message>
        <source>{0} Correct it first: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be changed without harm: edit it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message numerus="yes">
        <source>The name has %n characters; {0} are the most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Correct it first: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the preset a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must not hold line breaks or other control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two presets of the name {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected [[presets]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tracking code {0}: they go from 1 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking code {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset {0} is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presets_text</name>
    <message>
        <source>presets.toml can&apos;t be changed here: write each preset as [[presets]] first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problem_card</name>
    <message>
        <source>The site&apos;s answer: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>The site refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the site&apos;s address, then create again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session may exist. Look at your open sessions on the site before you create another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to it. Ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This happened while you were being signed in. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and create again. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped before the request was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has ended this sign-in, and you stopped the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site could not be reached in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has ended this sign-in, and there was no time left for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create again: you will be signed in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s name was not found in the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site did not accept a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site can&apos;t be reached from this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site did not answer the connection in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the connection through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to the site. Ask your administrator about the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s proxy wants a name and a password, and took none that it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter them in the preferences, under Network, then create again. Nothing was sent to the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate that is set in the preferences can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PEM file with a certificate and its unprotected key in the preferences, under Network. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s certificate is not one that this computer trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to it. Ask your administrator. Someone may be listening in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to the site could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was sent elsewhere: a login page or a network sign-in is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the network in a browser and check the site&apos;s address, then create again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something before the service turned the request away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the site&apos;s address, or show the details to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped waiting after the request was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site answered with an error page of its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of the service&apos;s answer: a login page or a network sign-in may be in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s answer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s answer was larger than any real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s answer says neither success nor failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site says that it created a session but gave no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the session&apos;s key in your open sessions on the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has ended this sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in again: create the session again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site did not answer the sign-in in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site took the password, but gave no session ticket for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this site sign in by password, or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings_files</name>
    <message>
        <source>Set by your administrator in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>site_changes</name>
    <message numerus="yes">
        <source>Tracking code {0}: it becomes a pick-list of %n values.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tracking code {0}, &quot;{1}&quot;, is left out: the site does not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tracking codes stand in another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking code {0} is added: &quot;{1}&quot;, required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking code {0} is added: &quot;{1}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking code {0}: the label &quot;{1}&quot; becomes &quot;{2}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking code {0}: it becomes required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking code {0}: it is no longer required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking code {0}: it becomes a free text instead of a pick-list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking code {0}: the default &quot;{1}&quot; is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking code {0}: the default becomes &quot;{1}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking code {0}: the default &quot;{1}&quot; becomes &quot;{2}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking code {0}: the pick-list gains {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking code {0}: the pick-list loses {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking code {0}: the pick-list stands in another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session type {0}, &quot;{1}&quot;, is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session type {0} is added: &quot;{1}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session type {0}: the name &quot;{1}&quot; becomes &quot;{2}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>site_entries</name>
    <message>
        <source>Expected [[sites]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two sites of the name {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>site_sources</name>
    <message>
        <source>Set by your administrator in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a site of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: The administrator&apos;s site of this name is used. Give this one another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sites</name>
    <message>
        <source>Tracking code {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must not hold line breaks or other control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the site a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the WebEx ID, the name you sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the site name, such as acme, or the site ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site ID is digits. A name belongs in the site name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole address of a page, beginning with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one session type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tracking code may stand only once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sites_file</name>
    <message>
        <source>Write each site as [[sites]] first, not as sites = [...].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Correct it first: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be changed without harm to other sites: edit it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no site of the name {0} in the file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a site of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toml_file</name>
    <message>
        <source>{0}, line {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, line {1}, {2}: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is longer than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lists or tables lie too deep in each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number has too many digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a whole number, such as 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of CSR Desktop wrote this file (schema {0}; this version knows {1}). What is not known here has no effect and is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be written: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toml_words</name>
    <message>
        <source>Invalid statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected newline or end of document after a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected &apos;=&apos; after a key in a key/value pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected &apos;]&apos; at the end of a table declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected &apos;]]&apos; at the end of an array declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found invalid character {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illegal character {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot declare {0} twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot overwrite a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot mutate immutable namespace {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot redefine namespace {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate inline table key {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid initial character for a key part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclosed array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclosed inline table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unescaped &apos;\&apos; in a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid hex value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escaped character is not a Unicode scalar value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid date or datetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list [...]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>datetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a whole number of at least {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a whole number of at most {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a number of at least {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a number of at most {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Expected a text of at most %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, up to the file&apos;s end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected {0}, found {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid enum value {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worker</name>
    <message>
        <source>sites.toml can&apos;t be written: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
