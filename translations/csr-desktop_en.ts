<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CheckRow</name>
    <message numerus="yes">
        <source>%n possible match(es). Ask your customer which key they have.</source>
        <translation>
            <numerusform>%n possible match. Ask your customer which key they have.</numerusform>
            <numerusform>%n possible matches. Ask your customer which key they have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message numerus="yes">
        <source>Exported %Ln session(s) to {0}.</source>
        <translation>
            <numerusform>Exported %Ln session to {0}.</numerusform>
            <numerusform>Exported %Ln sessions to {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message numerus="yes">
        <source>The note is %Ln character(s) too long, so the end isn&apos;t saved. Shorten it.</source>
        <translation>
            <numerusform>The note is %Ln character too long, so the end isn&apos;t saved. Shorten it.</numerusform>
            <numerusform>The note is %Ln characters too long, so the end isn&apos;t saved. Shorten it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepDaysRow</name>
    <message numerus="yes">
        <source>Delete sessions older than %n day(s) from this computer?</source>
        <translation>
            <numerusform>Delete sessions older than %n day from this computer?</numerusform>
            <numerusform>Delete sessions older than %n days from this computer?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveSessions</name>
    <message numerus="yes">
        <source>%Ln session(s) in progress</source>
        <translation>
            <numerusform>%Ln session in progress</numerusform>
            <numerusform>%Ln sessions in progress</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultCount</name>
    <message numerus="yes">
        <source>%Ln+ session(s)</source>
        <translation>
            <numerusform>%Ln+ session</numerusform>
            <numerusform>%Ln+ sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ session(s). Still indexing older sessions ({0} %).</source>
        <translation>
            <numerusform>%Ln+ session. Still indexing older sessions ({0} %).</numerusform>
            <numerusform>%Ln+ sessions. Still indexing older sessions ({0} %).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s). Still indexing older sessions ({0} %).</source>
        <translation>
            <numerusform>%Ln session. Still indexing older sessions ({0} %).</numerusform>
            <numerusform>%Ln sessions. Still indexing older sessions ({0} %).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message numerus="yes">
        <source>{0} %n field(s) need attention.</source>
        <translation>
            <numerusform>{0} %n field needs attention.</numerusform>
            <numerusform>{0} %n fields need attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sessions.journal.notices</name>
    <message numerus="yes">
        <source>Your session history was damaged ({0}). %n session(s) were recovered. The damaged file was saved as {1}.</source>
        <translation>
            <numerusform>Your session history was damaged ({0}). %n session was recovered. The damaged file was saved as {1}.</numerusform>
            <numerusform>Your session history was damaged ({0}). %n sessions were recovered. The damaged file was saved as {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) couldn&apos;t be recovered. Check your sessions on the site.</source>
        <translation>
            <numerusform>%n session couldn&apos;t be recovered. Check your sessions on the site.</numerusform>
            <numerusform>%n sessions couldn&apos;t be recovered. Check your sessions on the site.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sessions.links.compatibility</name>
    <message numerus="yes">
        <source>{0} isn&apos;t in the list for {1}. Available: {2} and %n more.</source>
        <translation>
            <numerusform>{0} isn&apos;t in the list for {1}. Available: {2} and %n more.</numerusform>
            <numerusform>{0} isn&apos;t in the list for {1}. Available: {2} and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sessions.links.problems</name>
    <message numerus="yes">
        <source>{0} in the link has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>{0} in the link has %n character, but the site allows {1}. Shorten it.</numerusform>
            <numerusform>{0} in the link has %n characters, but the site allows {1}. Shorten it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings.presets.presets</name>
    <message numerus="yes">
        <source>Name too long: %n characters (maximum {0}).</source>
        <translation>
            <numerusform>Name too long: %n character (maximum {0}).</numerusform>
            <numerusform>Name too long: %n characters (maximum {0}).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings.sites.changes</name>
    <message numerus="yes">
        <source>Tracking code {0}: becomes a list of %n choices</source>
        <translation>
            <numerusform>Tracking code {0}: becomes a list of %n choice</numerusform>
            <numerusform>Tracking code {0}: becomes a list of %n choices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings.toml.messages</name>
    <message numerus="yes">
        <source>Expected a string of at most %n characters.</source>
        <translation>
            <numerusform>Expected a string of at most %n character.</numerusform>
            <numerusform>Expected a string of at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webex.invalid_request</name>
    <message numerus="yes">
        <source>The {0} has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>The {0} has %n character, but the site allows {1}. Shorten it.</numerusform>
            <numerusform>The {0} has %n characters, but the site allows {1}. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tracking code {0} has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>Tracking code {0} has %n character, but the site allows {1}. Shorten it.</numerusform>
            <numerusform>Tracking code {0} has %n characters, but the site allows {1}. Shorten it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webex.texts</name>
    <message numerus="yes">
        <source>{0} has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>{0} has %n character, but the site allows {1}. Shorten it.</numerusform>
            <numerusform>{0} has %n characters, but the site allows {1}. Shorten it.</numerusform>
        </translation>
    </message>
</context>
</TS>
