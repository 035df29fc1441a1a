<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance and language</source>
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
        <source>The system&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start of CSR Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
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
        <source>Keep the window above all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window where it was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an icon in the system&apos;s tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its menu has New session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify when a session is there</source>
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
        <source>Offer values that were typed before</source>
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
        <source>Keep passwords in the system&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: a password is asked once in each run, and kept in memory.</source>
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
        <source>✓ Forgotten</source>
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
        <source>Choose a &amp;file…</source>
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
        <source>Check with the site</source>
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
    <message>
        <source>{0} sessions may be the one. Ask your customer, or look at the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site could not be asked. {0} {1}</source>
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
        <source>Close anyway</source>
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
</context>
<context>
    <name>Completion</name>
    <message>
        <source>1 suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} suggestions</source>
        <translation type="unfinished"></translation>
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
        <source>Name</source>
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
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
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
        <source>Cancelled. No file was written or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session was written to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sessions were written to {1}.</source>
        <translation type="unfinished"></translation>
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
    <name>ForgetRow</name>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget &amp;it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormFields</name>
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
        <source>&amp;Forget…</source>
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
    <message>
        <source>Forget it? Key, tracking codes and note are deleted from this computer for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may exist at the site; afterwards it can&apos;t be checked any more.</source>
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
        <source>✓ Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? May have been created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… In progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>All sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}+ sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older ones are still being indexed: {0} % can be searched.</source>
        <translation type="unfinished"></translation>
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
    <name>InvitationEditor</name>
    <message>
        <source>Back to the &amp;built-in text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your customer gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert {0}</source>
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
        <source>As your customers know you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For invitations, and for the words in which a key is read aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your customers&apos; usual language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text for {0} has a mistake and is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepDaysRow</name>
    <message>
        <source>Forget old sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that are older are deleted from this computer, not from the site. Off: they are never forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete sessions older than {0} days from this computer?</source>
        <translation type="unfinished"></translation>
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
        <source>Copy key</source>
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
        <source>✓ Session created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the key down: it could not be written to the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Copied</source>
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
    <name>LiveController</name>
    <message>
        <source>Asking the site…</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>✓ Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no session in progress at this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sessions in progress</source>
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
        <source>&amp;Demo site</source>
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
    <message>
        <source>Nothing</source>
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
        <source>The site takes no more requests for now. Wait {0} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
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
        <source>Name at the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS 1.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS 1.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites that speak only older versions are not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest version of TLS</source>
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
        <source>Copy details</source>
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
        <source>Password at the proxy</source>
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
        <source>Proxy</source>
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
        <source>Proxy address</source>
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
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Copied</source>
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
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>&amp;Close</source>
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
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Printer trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset fills in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session type</source>
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
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Create session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} fields are marked.</source>
        <translation type="unfinished"></translation>
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
        <source>● Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Site unreachable</source>
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
        <source>Read from the &amp;site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
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
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
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
        <source>Signing in</source>
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
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Acme Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as acme.webex.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebEx ID *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name you sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as acme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits, if there is no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where customers type the key, https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-out in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join page, signing in, time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking codes</source>
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
        <source>no version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading from the site…</source>
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
        <source>{0} · Set by your administrator</source>
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
    <name>Tray</name>
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
    <name>ValueList</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
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
        <source>Add your site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to CSR Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a WebEx support session and read its key to your customer. Start with your WebEx site, or look around first: the demo site needs no account, and nothing leaves this computer.</source>
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
        <source>start not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {0}</source>
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
</TS>
