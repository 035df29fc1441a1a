<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CheckRow</name>
    <message numerus="yes">
        <source>%n session(s) may be the one. Ask your customer, or look at the site.</source>
        <translation>
            <numerusform>%n session may be the one. Ask your customer, or look at the site.</numerusform>
            <numerusform>%n sessions may be the one. Ask your customer, or look at the site.</numerusform>
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
        <source>%Ln session(s) was/were written to {0}.</source>
        <translation>
            <numerusform>%Ln session was written to {0}.</numerusform>
            <numerusform>%Ln sessions were written to {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message numerus="yes">
        <source>The note is too long by %Ln character(s), so its end is not saved. Shorten it.</source>
        <translation>
            <numerusform>The note is too long by %Ln character, so its end is not saved. Shorten it.</numerusform>
            <numerusform>The note is too long by %Ln characters, so its end is not saved. Shorten it.</numerusform>
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
        <source>%Ln+ session(s). Older ones are still being indexed: {0} % can be searched.</source>
        <translation>
            <numerusform>%Ln+ session. Older ones are still being indexed: {0} % can be searched.</numerusform>
            <numerusform>%Ln+ sessions. Older ones are still being indexed: {0} % can be searched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s). Older ones are still being indexed: {0} % can be searched.</source>
        <translation>
            <numerusform>%Ln session. Older ones are still being indexed: {0} % can be searched.</numerusform>
            <numerusform>%Ln sessions. Older ones are still being indexed: {0} % can be searched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message numerus="yes">
        <source>{0} %n field(s) are marked.</source>
        <translation>
            <numerusform>{0} %n field is marked.</numerusform>
            <numerusform>{0} %n fields are marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sessions.journal.notices</name>
    <message numerus="yes">
        <source>The journal of sessions was damaged ({0}). It was kept as {1}, and a new one was begun with the %n attempts that could still be read.</source>
        <translation>
            <numerusform>The journal of sessions was damaged ({0}). It was kept as {1}, and a new one was begun with the %n attempt that could still be read.</numerusform>
            <numerusform>The journal of sessions was damaged ({0}). It was kept as {1}, and a new one was begun with the %n attempts that could still be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts could not: look at your sessions on the site.</source>
        <translation>
            <numerusform>%n attempt could not: look at your sessions on the site.</numerusform>
            <numerusform>%n attempts could not: look at your sessions on the site.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sessions.links.compatibility</name>
    <message numerus="yes">
        <source>{0} is not in the list of {1}. It has: {2} and %n more.</source>
        <translation>
            <numerusform>{0} is not in the list of {1}. It has: {2} and %n more.</numerusform>
            <numerusform>{0} is not in the list of {1}. It has: {2} and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sessions.links.problems</name>
    <message numerus="yes">
        <source>The link&apos;s {0} has %n characters; the site takes {1} at most. Shorten it.</source>
        <translation>
            <numerusform>The link&apos;s {0} has %n character; the site takes {1} at most. Shorten it.</numerusform>
            <numerusform>The link&apos;s {0} has %n characters; the site takes {1} at most. Shorten it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings.presets.presets</name>
    <message numerus="yes">
        <source>The name has %n characters; {0} are the most.</source>
        <translation>
            <numerusform>The name has %n character; {0} are the most.</numerusform>
            <numerusform>The name has %n characters; {0} are the most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings.sites.changes</name>
    <message numerus="yes">
        <source>Tracking code {0}: it becomes a pick-list of %n values.</source>
        <translation>
            <numerusform>Tracking code {0}: it becomes a pick-list of %n value.</numerusform>
            <numerusform>Tracking code {0}: it becomes a pick-list of %n values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings.toml.messages</name>
    <message numerus="yes">
        <source>Expected a text of at most %n characters.</source>
        <translation>
            <numerusform>Expected a text of at most %n character.</numerusform>
            <numerusform>Expected a text of at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webex.invalid_request</name>
    <message numerus="yes">
        <source>The {0} has %n characters; the site takes {1} at most. Shorten it.</source>
        <translation>
            <numerusform>The {0} has %n character; the site takes {1} at most. Shorten it.</numerusform>
            <numerusform>The {0} has %n characters; the site takes {1} at most. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tracking code {0} has %n characters; the site takes {1} at most. Shorten it.</source>
        <translation>
            <numerusform>Tracking code {0} has %n character; the site takes {1} at most. Shorten it.</numerusform>
            <numerusform>Tracking code {0} has %n characters; the site takes {1} at most. Shorten it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webex.texts</name>
    <message numerus="yes">
        <source>{0} has %n characters; the site takes {1} at most. Shorten it.</source>
        <translation>
            <numerusform>{0} has %n character; the site takes {1} at most. Shorten it.</numerusform>
            <numerusform>{0} has %n characters; the site takes {1} at most. Shorten it.</numerusform>
        </translation>
    </message>
</context>
</TS>
