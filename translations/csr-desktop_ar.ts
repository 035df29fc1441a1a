<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About CSR Desktop</source>
        <translation>حول CSR Desktop</translation>
    </message>
    <message>
        <source>CSR Desktop is free software under the MIT license, without any warranty.</source>
        <translation>برنامج CSR Desktop حر، بترخيص MIT ودون أي ضمان.</translation>
    </message>
    <message>
        <source>Creates WebEx support sessions.</source>
        <translation>ينشئ جلسات دعم WebEx.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>المظهر (&amp;A)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;L)</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>لغة النظام</translation>
    </message>
</context>
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Behaviour</source>
        <translation>السلوك</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Its menu has New session.</source>
        <translation>في قائمتها «جلسة جديدة».</translation>
    </message>
    <message>
        <source>Only while another window is in front.</source>
        <translation>فقط عندما تكون نافذة أخرى في المقدمة.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>For tracking codes, on this computer alone.</source>
        <translation>لرموز التتبع، على هذا الكمبيوتر وحده.</translation>
    </message>
    <message>
        <source>&amp;Forget remembered values</source>
        <translation>نسيان القيم المحفوظة (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep the window above all others</source>
        <translation>إبقاء النافذة فوق كل النوافذ (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Open the window where it was closed</source>
        <translation>فتح النافذة حيث أُغلقت (&amp;O)</translation>
    </message>
    <message>
        <source>Show an icon in the system&apos;s &amp;tray</source>
        <translation>إظهار أيقونة في علبة النظام (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Notify when a session is there</source>
        <translation>التنبيه عند جاهزية الجلسة (&amp;N)</translation>
    </message>
    <message>
        <source>Offer &amp;values that were typed before</source>
        <translation>اقتراح القيم المكتوبة سابقًا (&amp;V)</translation>
    </message>
    <message>
        <source>Off: a password is asked once in each run, and kept in memory.</source>
        <translation>عند الإيقاف: تُطلب كلمة المرور مرة في كل تشغيل وتبقى في الذاكرة.</translation>
    </message>
    <message>
        <source>Keep &amp;passwords in the system&apos;s keyring</source>
        <translation>حفظ كلمات المرور في حافظة مفاتيح النظام (&amp;P)</translation>
    </message>
    <message>
        <source>Forgets the values that were typed into tracking codes, after a question.</source>
        <translation>ينسى القيم التي كُتبت في رموز التتبع، بعد سؤالك.</translation>
    </message>
    <message>
        <source>Forget every remembered value? The sessions stay.</source>
        <translation>هل تريد نسيان كل القيم المحفوظة؟ ستبقى الجلسات.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>تم النسيان</translation>
    </message>
</context>
<context>
    <name>CertificateRow</name>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>A PEM file with certificate and key. Most networks need none.</source>
        <translation>ملف PEM فيه الشهادة والمفتاح. معظم الشبكات لا تحتاج إليه.</translation>
    </message>
    <message>
        <source>Client c&amp;ertificate</source>
        <translation>شهادة العميل (&amp;E)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>اختيار ملف (&amp;F)…</translation>
    </message>
    <message>
        <source>Chooses the file of the client certificate.</source>
        <translation>يختار ملف شهادة العميل.</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer)</source>
        <translation>ملفات PEM ‎(*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>CheckController</name>
    <message>
        <source>The site {0} is no longer set up here.</source>
        <translation>لم يعد الموقع {0} مُعدًّا هنا.</translation>
    </message>
    <message>
        <source>Another window has found this key. {0} was not saved.</source>
        <translation>عثرت نافذة أخرى على هذا المفتاح. لم يُحفظ ‎{0}‎.</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Check w&amp;ith the site</source>
        <translation>الاستعلام من الموقع (&amp;I)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الاستعلام…</translation>
    </message>
    <message>
        <source>Create another</source>
        <translation>إنشاء جلسة أخرى</translation>
    </message>
    <message>
        <source>The site shows no such session, neither open nor in its history (which may lag by two days). You can create another one.</source>
        <translation>لا يُظهر الموقع جلسة كهذه، لا بين المفتوحة ولا في سجله السابق (الذي قد يتأخر يومين). يمكنك إنشاء جلسة أخرى.</translation>
    </message>
    <message>
        <source>Your session was not found, but the site&apos;s lists could not be read to the end. Look at your sessions on the site.</source>
        <translation>لم يُعثر على جلستك، لكن تعذّرت قراءة قوائم الموقع حتى نهايتها. راجع جلساتك في الموقع.</translation>
    </message>
    <message>
        <source>This session may be the one. Ask your customer, or look at the site.</source>
        <translation>قد تكون هذه الجلسة هي المقصودة. اسأل العميل أو راجع الموقع.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) may be the one. Ask your customer, or look at the site.</source>
        <translation>
            <numerusform>لا جلسة قد تكون هي المقصودة. اسأل العميل أو راجع الموقع.</numerusform>
            <numerusform>قد تكون جلسة واحدة هي المقصودة. اسأل العميل أو راجع الموقع.</numerusform>
            <numerusform>قد تكون إحدى جلستين هي المقصودة. اسأل العميل أو راجع الموقع.</numerusform>
            <numerusform>قد تكون إحدى %n جلسات هي المقصودة. اسأل العميل أو راجع الموقع.</numerusform>
            <numerusform>قد تكون إحدى %n جلسة هي المقصودة. اسأل العميل أو راجع الموقع.</numerusform>
            <numerusform>قد تكون إحدى %n جلسة هي المقصودة. اسأل العميل أو راجع الموقع.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site could not be asked. {0}</source>
        <translation>تعذّر سؤال الموقع. {0}</translation>
    </message>
</context>
<context>
    <name>CloseGuard</name>
    <message>
        <source>A request is out</source>
        <translation>هناك طلب بانتظار الرد</translation>
    </message>
    <message>
        <source>Close an&amp;yway</source>
        <translation>الإغلاق مع ذلك (&amp;Y)</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Whether it makes a session can&apos;t be told before its answer is here. If you close now, CSR Desktop says so at its next start, and can check with the site.</source>
        <translation>لا يمكن معرفة هل سينشئ جلسة قبل وصول رده. إذا أغلقت الآن فسيذكر CSR Desktop ذلك عند تشغيله التالي، ويمكنه حينها الاستعلام من الموقع.</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Use tracking code {0}</source>
        <translation>استخدام رمز التتبع {0}</translation>
    </message>
    <message>
        <source>Label of tracking code {0}</source>
        <translation>تسمية رمز التتبع {0}</translation>
    </message>
    <message>
        <source>Tracking code {0} is required</source>
        <translation>رمز التتبع {0} إلزامي</translation>
    </message>
    <message>
        <source>Values of tracking code {0}</source>
        <translation>قيم رمز التتبع {0}</translation>
    </message>
    <message>
        <source>Default of tracking code {0}</source>
        <translation>القيمة الافتراضية لرمز التتبع {0}</translation>
    </message>
    <message>
        <source>Values, separated by ;</source>
        <translation>القيم مفصولة بالعلامة ;</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%n اقتراحات</numerusform>
            <numerusform>%n اقتراحًا</numerusform>
            <numerusform>%n اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}، {1} من {2}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>You can create again in {0} s.</source>
        <translation>يمكنك الإنشاء مجددًا بعد {0} ث.</translation>
    </message>
    <message>
        <source>You can create again now.</source>
        <translation>يمكنك الإنشاء مجددًا الآن.</translation>
    </message>
</context>
<context>
    <name>CreateController</name>
    <message>
        <source>The site takes no more requests for now. Wait {0} s.</source>
        <translation>لا يقبل الموقع طلبات أخرى حاليًا. انتظر {0} ث.</translation>
    </message>
</context>
<context>
    <name>DeviceCodeView</name>
    <message>
        <source>On any device, open this page and enter the code:</source>
        <translation>افتح هذه الصفحة على أي جهاز وأدخل الرمز:</translation>
    </message>
    <message>
        <source>Code: {0}</source>
        <translation>الرمز: {0}</translation>
    </message>
    <message>
        <source>On any device, open {0} and enter the code {1}.</source>
        <translation>افتح {0} على أي جهاز وأدخل الرمز {1}.</translation>
    </message>
    <message>
        <source>Time left: {0}</source>
        <translation>الوقت المتبقي: {0}</translation>
    </message>
    <message>
        <source>The code is good for one more minute.</source>
        <translation>الرمز صالح لدقيقة أخرى.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsController</name>
    <message>
        <source>Copied. The diagnostics hold no password, key, tracking code or account. Paste them for whoever looks after CSR Desktop.</source>
        <translation>تم النسخ. لا تحتوي بيانات التشخيص على كلمة مرور أو مفتاح أو رمز تتبع أو حساب. ألصقها للجهة المشرفة على CSR Desktop.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>EditPresets</name>
    <message>
        <source>Edit presets</source>
        <translation>تحرير القوالب</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل لأعلى (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل لأسفل (&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>حذف (&amp;L)</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>حدّده المسؤول</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}، {1} من {2}</translation>
    </message>
    <message>
        <source>{0} is deleted when you save.</source>
        <translation>سيُحذف {0} عند الحفظ.</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Progress of the export</source>
        <translation>تقدم التصدير</translation>
    </message>
    <message>
        <source>Cance&amp;l export</source>
        <translation>إلغاء التصدير (&amp;L)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>إظهار في المجلد (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير (&amp;E)…</translation>
    </message>
    <message>
        <source>Writes the sessions that are found to a file for spreadsheets or programs.</source>
        <translation>يكتب الجلسات التي عُثر عليها في ملف لجداول البيانات أو للبرامج.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written or changed.</source>
        <translation>أُلغي. لم يُكتب أي ملف ولم يتغير.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) was/were written to {0}.</source>
        <translation>
            <numerusform>لم تُكتب أي جلسة في ‎{0}.</numerusform>
            <numerusform>كُتبت جلسة واحدة في ‎{0}.</numerusform>
            <numerusform>كُتبت جلستان في ‎{0}.</numerusform>
            <numerusform>كُتبت %Ln جلسات في ‎{0}.</numerusform>
            <numerusform>كُتبت %Ln جلسة في ‎{0}.</numerusform>
            <numerusform>كُتبت %Ln جلسة في ‎{0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed. No file was written or changed.</source>
        <translation>فشل التصدير. لم يُكتب أي ملف ولم يتغير.</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv);;JSON (*.json)</source>
        <translation>ملف لجداول البيانات (*.csv);;ملف JSON ‎(*.json)</translation>
    </message>
    <message>
        <source>Export sessions</source>
        <translation>تصدير الجلسات</translation>
    </message>
    <message>
        <source>sessions.csv</source>
        <translation>sessions.csv</translation>
    </message>
</context>
<context>
    <name>FaultsMenu</name>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>Sessi&amp;on type</source>
        <translation>نوع الجلسة (&amp;O)</translation>
    </message>
    <message>
        <source>Session type</source>
        <translation>نوع الجلسة</translation>
    </message>
    <message>
        <source>This site has no session type {0}; another one is picked.</source>
        <translation>نوع الجلسة {0} غير موجود في هذا الموقع؛ اختير نوع آخر.</translation>
    </message>
    <message>
        <source>This site has no tracking code {0}; “{1}” is left out.</source>
        <translation>رمز التتبع {0} غير موجود في هذا الموقع؛ تُركت القيمة «{1}».</translation>
    </message>
    <message>
        <source>{0} has no value “{1}”; choose another.</source>
        <translation>القيمة «{1}» ليست ضمن قيم «{0}»؛ اختر غيرها.</translation>
    </message>
</context>
<context>
    <name>HandOverController</name>
    <message>
        <source>Invitation copied</source>
        <translation>نُسخت الدعوة</translation>
    </message>
    <message>
        <source>It is too long to be handed over: paste it into the message.</source>
        <translation>هي أطول من أن تُسلَّم: ألصقها في الرسالة.</translation>
    </message>
    <message>
        <source>Given to the mail program</source>
        <translation>سُلّمت إلى برنامج البريد</translation>
    </message>
    <message>
        <source>No mail program opened. Copy the invitation and paste it where you write.</source>
        <translation>لم يُفتح أي برنامج بريد. انسخ الدعوة وألصقها حيث تكتب.</translation>
    </message>
    <message>
        <source>The join page&apos;s address is too long for a QR code. Use the invitation.</source>
        <translation>عنوان صفحة الانضمام أطول من أن يوضع في رمز QR. استخدم الدعوة.</translation>
    </message>
    <message>
        <source>Your own invitation text can&apos;t be used, so this is the built-in one.</source>
        <translation>لا يمكن استخدام نص دعوتك، لذا هذا هو النص المضمّن.</translation>
    </message>
    <message>
        <source>No join page is known for this site, so neither the invitation nor a QR code can name it. Add it in Preferences, or ask whoever set up the site.</source>
        <translation>صفحة الانضمام لهذا الموقع غير معروفة، لذا لا يمكن أن تذكرها الدعوة ولا رمز QR. أضفها في التفضيلات، أو اسأل من أعدّ الموقع.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>A request is out. Show it when it has ended.</source>
        <translation>هناك طلب بانتظار الرد. أظهر الجلسة بعد انتهائه.</translation>
    </message>
    <message>
        <source>The note is not saved yet. CSR Desktop tries again.</source>
        <translation>لم تُحفظ الملاحظة بعد. يحاول CSR Desktop مجددًا.</translation>
    </message>
    <message>
        <source>The session was deleted meanwhile, together with its note.</source>
        <translation>حُذفت الجلسة في هذه الأثناء، ومعها ملاحظتها.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>تمت الاستعادة</translation>
    </message>
    <message>
        <source>Its request is still out. Delete it when its answer is here.</source>
        <translation>طلبها ما زال جاريًا. احذفها عندما يصل ردّها.</translation>
    </message>
    <message>
        <source>No file manager opened. The file is in {0}.</source>
        <translation>لم يُفتح أي مدير ملفات. الملف في {0}.</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>A note for yourself, kept on this computer</source>
        <translation>ملاحظة لك، تُحفظ على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملاحظة (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>نسخ المفتاح (&amp;C)</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>Sho&amp;w and check</source>
        <translation>إظهار واستعلام (&amp;W)</translation>
    </message>
    <message>
        <source>Shows it in the main window, where it can be checked with the site.</source>
        <translation>يُظهرها في النافذة الرئيسية، حيث يمكن الاستعلام عنها من الموقع.</translation>
    </message>
    <message>
        <source>Copy &amp;invitation</source>
        <translation>نسخ الدعوة (&amp;I)</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>نسخ الدعوة</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف (&amp;D)</translation>
    </message>
    <message>
        <source>Deletes key, tracking codes and note from this computer. You can undo it until you leave this window.</source>
        <translation>يحذف المفتاح ورموز التتبع والملاحظة من هذا الحاسوب. يمكنك التراجع حتى تغادر هذه النافذة.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>The request is out: its answer is not here yet.</source>
        <translation>أُرسل الطلب ولم يصل رده بعد.</translation>
    </message>
    <message>
        <source>A session may have been created</source>
        <translation>ربما أُنشئت جلسة</translation>
    </message>
    <message>
        <source>No session was created</source>
        <translation>لم تُنشأ أي جلسة</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long by %Ln character(s), so its end is not saved. Shorten it.</source>
        <translation>
            <numerusform>الملاحظة أطول من المسموح بـ %Ln حرف، لذا لا تُحفظ نهايتها. اختصرها.</numerusform>
            <numerusform>الملاحظة أطول من المسموح بحرف واحد، لذا لا تُحفظ نهايتها. اختصرها.</numerusform>
            <numerusform>الملاحظة أطول من المسموح بحرفين، لذا لا تُحفظ نهايتها. اختصرها.</numerusform>
            <numerusform>الملاحظة أطول من المسموح بـ %Ln أحرف، لذا لا تُحفظ نهايتها. اختصرها.</numerusform>
            <numerusform>الملاحظة أطول من المسموح بـ %Ln حرفًا، لذا لا تُحفظ نهايتها. اختصرها.</numerusform>
            <numerusform>الملاحظة أطول من المسموح بـ %Ln حرف، لذا لا تُحفظ نهايتها. اختصرها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Key, tracking code, site or note</source>
        <translation>مفتاح أو رمز تتبع أو موقع أو ملاحظة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>May have been created</source>
        <translation>ربما أُنشئت</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>A day…</source>
        <translation>يوم محدد…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>كل المواقع</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Session key</source>
        <translation>مفتاح الجلسة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>May have been created</source>
        <translation>ربما أُنشئت</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جارية</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>All sessions</source>
        <translation>كل الجلسات</translation>
    </message>
</context>
<context>
    <name>InvitationEditor</name>
    <message>
        <source>Back to the &amp;built-in text</source>
        <translation>العودة إلى النص المضمّن (&amp;B)</translation>
    </message>
    <message>
        <source>Invitation &amp;text</source>
        <translation>نص الدعوة (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language of the text</source>
        <translation>لغة النص (&amp;L)</translation>
    </message>
    <message>
        <source>What your customer &amp;gets</source>
        <translation>ما يصل إلى العميل (&amp;G)</translation>
    </message>
    <message>
        <source>An example, filled in. It follows what you type.</source>
        <translation>مثال معبّأ يتبع ما تكتبه.</translation>
    </message>
    <message>
        <source>Puts the text of this language back to the one that comes with it.</source>
        <translation>يعيد نص هذه اللغة إلى النص المرفق مع البرنامج.</translation>
    </message>
    <message>
        <source>Insert {0}</source>
        <translation>إدراج {0}</translation>
    </message>
    <message>
        <source>Puts {0} where the text stands.</source>
        <translation>يضع {0} عند موضع الكتابة في النص.</translation>
    </message>
    <message>
        <source>Your own text</source>
        <translation>نصك الخاص</translation>
    </message>
    <message>
        <source>The built-in text</source>
        <translation>النص المضمّن</translation>
    </message>
</context>
<context>
    <name>InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>The invitation&apos;s text</source>
        <translation>نص الدعوة</translation>
    </message>
    <message>
        <source>As your customers know you.</source>
        <translation>كما يعرفك عملاؤك.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>اسمك (&amp;N)</translation>
    </message>
    <message>
        <source>Your customers&apos; &amp;usual language</source>
        <translation>لغة عملائك المعتادة (&amp;U)</translation>
    </message>
    <message>
        <source>The window&apos;s language</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>The text for {0} could not be saved.</source>
        <translation>تعذّر حفظ نص {0}.</translation>
    </message>
    <message>
        <source>For invitations, and for the words in which a key is read aloud.</source>
        <translation>للدعوات، وللكلمات التي يُقرأ بها المفتاح بصوت عالٍ.</translation>
    </message>
    <message>
        <source>The text for {0} has a mistake and is not saved.</source>
        <translation>في نص {0} خطأ، ولم يُحفظ.</translation>
    </message>
</context>
<context>
    <name>KeepDaysRow</name>
    <message>
        <source>Sessions that are older are deleted from this computer, not from the site. Off: they are never forgotten.</source>
        <translation>تُحذف الجلسات الأقدم من هذا الكمبيوتر، لا من الموقع. عند الإيقاف: لا تُنسى أبدًا.</translation>
    </message>
    <message>
        <source>Da&amp;ys to keep a session</source>
        <translation>أيام الاحتفاظ بالجلسة (&amp;Y)</translation>
    </message>
    <message>
        <source>For&amp;get old sessions</source>
        <translation>نسيان الجلسات القديمة (&amp;G)</translation>
    </message>
    <message>
        <source>Enter a whole number of days, up to {0}.</source>
        <translation>أدخل عددًا صحيحًا من الأيام، بحد أقصى {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Delete sessions older than %n day(s) from this computer?</source>
        <translation>
            <numerusform>هل تريد حذف الجلسات الأقدم من %n يوم من هذا الكمبيوتر؟</numerusform>
            <numerusform>هل تريد حذف الجلسات الأقدم من يوم واحد من هذا الكمبيوتر؟</numerusform>
            <numerusform>هل تريد حذف الجلسات الأقدم من يومين من هذا الكمبيوتر؟</numerusform>
            <numerusform>هل تريد حذف الجلسات الأقدم من %n أيام من هذا الكمبيوتر؟</numerusform>
            <numerusform>هل تريد حذف الجلسات الأقدم من %n يومًا من هذا الكمبيوتر؟</numerusform>
            <numerusform>هل تريد حذف الجلسات الأقدم من %n يوم من هذا الكمبيوتر؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Session key</source>
        <translation>مفتاح الجلسة</translation>
    </message>
    <message>
        <source>Session created</source>
        <translation>أُنشئت الجلسة</translation>
    </message>
    <message>
        <source>Cop&amp;y key</source>
        <translation>نسخ المفتاح (&amp;Y)</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>نسخ الدعوة</translation>
    </message>
    <message>
        <source>Copies a message that tells the customer how to join</source>
        <translation>ينسخ رسالة تشرح للعميل كيفية الانضمام</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Opens your mail program with the invitation</source>
        <translation>يفتح برنامج بريدك وفيه الدعوة</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Shows the key in groups to read out, with the customer&apos;s words</source>
        <translation>يعرض المفتاح في مجموعات للقراءة، مع كلمات لغة العميل</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>Shows the join page&apos;s address for the customer&apos;s phone</source>
        <translation>يعرض عنوان صفحة الانضمام لهاتف العميل</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Note the key down: it could not be written to the journal.</source>
        <translation>دوّن المفتاح: تعذّرت كتابته في السجل.</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>في النموذج</translation>
    </message>
    <message>
        <source>With a session key</source>
        <translation>مع مفتاح جلسة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>Create the session; after success, copy its key</source>
        <translation>إنشاء الجلسة؛ وبعد النجاح نسخ مفتاحها</translation>
    </message>
    <message>
        <source>Go to the next field or button</source>
        <translation>الانتقال إلى الحقل أو الزر التالي</translation>
    </message>
    <message>
        <source>Go to the one before</source>
        <translation>الانتقال إلى السابق</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>الضغط على الزر المحدد</translation>
    </message>
    <message>
        <source>Close a list, a question or another window</source>
        <translation>إغلاق قائمة أو سؤال أو نافذة أخرى</translation>
    </message>
    <message>
        <source>Alt + letter</source>
        <translation>Alt + حرف</translation>
    </message>
    <message>
        <source>Go to what has this letter underlined</source>
        <translation>الانتقال إلى ما تحت حرفه خط</translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>Required.</source>
        <translation>إلزامي.</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>The customer&apos;s language, for the invitation and for reading aloud</source>
        <translation>لغة العميل، للدعوة وللقراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Customer&apos;s language</source>
        <translation>لغة العميل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>&amp;Fill from the link</source>
        <translation>الملء من الرابط (&amp;F)</translation>
    </message>
    <message>
        <source>Discard the link</source>
        <translation>تجاهل الرابط</translation>
    </message>
    <message>
        <source>A link can fill the form: {0}. It replaces what stands there.</source>
        <translation>يمكن لرابط أن يملأ النموذج: {0}. سيحل محل ما هو مكتوب.</translation>
    </message>
    <message>
        <source>A link can fill the form: {0}. It waits until the answer is there.</source>
        <translation>يمكن لرابط أن يملأ النموذج: {0}. سينتظر حتى يصل الرد.</translation>
    </message>
</context>
<context>
    <name>LinkController</name>
    <message>
        <source>The link was not used. {0}</source>
        <translation>لم يُستخدم الرابط. {0}</translation>
    </message>
    <message>
        <source>There is no site yet. Add yours, then open the link again.</source>
        <translation>لا يوجد موقع بعد. أضف موقعك، ثم افتح الرابط مجددًا.</translation>
    </message>
    <message>
        <source>There is no site of the name {0}.</source>
        <translation>لا يوجد موقع باسم {0}.</translation>
    </message>
    <message>
        <source>Filled from the link.</source>
        <translation>تم الملء من الرابط.</translation>
    </message>
</context>
<context>
    <name>ListSearch</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
</context>
<context>
    <name>LiveController</name>
    <message>
        <source>The list could not be read. Press Refresh to try again.</source>
        <translation>تعذّرت قراءة القائمة. اضغط على «تحديث» للمحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Create a session: the password is asked for there. Then refresh.</source>
        <translation>أنشئ جلسة: ستُطلب كلمة المرور هناك. ثم حدّث القائمة.</translation>
    </message>
    <message>
        <source>The site does not serve this list to your account ({0}). {1}</source>
        <translation>لا يقدّم الموقع هذه القائمة لحسابك ({0}). {1}</translation>
    </message>
    <message>
        <source>The question was ended. Press Refresh to ask again.</source>
        <translation>أُوقف السؤال. اضغط على «تحديث» للسؤال مجددًا.</translation>
    </message>
    <message>
        <source>The site could not be asked. {0} Press Refresh to try again.</source>
        <translation>تعذّر سؤال الموقع. {0} اضغط على «تحديث» للمحاولة مجددًا.</translation>
    </message>
</context>
<context>
    <name>LiveRow</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>نسخ {0}</translation>
    </message>
    <message>
        <source>host: {0}</source>
        <translation>المضيف: {0}</translation>
    </message>
    <message>
        <source>start not known</source>
        <translation>وقت البدء غير معروف</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>منذ {0}</translation>
    </message>
</context>
<context>
    <name>LiveSessions</name>
    <message>
        <source>Live sessions</source>
        <translation>الجلسات الجارية</translation>
    </message>
    <message>
        <source>In progress at {0}</source>
        <translation>الجارية في {0}</translation>
    </message>
    <message>
        <source>Asks the site again.</source>
        <translation>يسأل الموقع مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) in progress</source>
        <translation>
            <numerusform>لا جلسات جارية</numerusform>
            <numerusform>جلسة جارية واحدة</numerusform>
            <numerusform>جلستان جاريتان</numerusform>
            <numerusform>%Ln جلسات جارية</numerusform>
            <numerusform>%Ln جلسة جارية</numerusform>
            <numerusform>%Ln جلسة جارية</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the site…</source>
        <translation>جارٍ سؤال الموقع…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحديث (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
    <message>
        <source>You have no session in progress at this site.</source>
        <translation>ليست لديك جلسة جارية في هذا الموقع.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;New session</source>
        <translation>جلسة جديدة (&amp;N)</translation>
    </message>
    <message>
        <source>Same a&amp;gain</source>
        <translation>ملء كالسابق (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>القوالب (&amp;P)</translation>
    </message>
    <message>
        <source>All &amp;sessions…</source>
        <translation>كل الجلسات (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Live sessions…</source>
        <translation>الجلسات الجارية (&amp;L)…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>التفضيلات (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Add a site…</source>
        <translation>إضافة موقع (&amp;A)…</translation>
    </message>
    <message>
        <source>De&amp;mo site</source>
        <translation>الموقع التجريبي (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;What goes wrong</source>
        <translation>ما الذي يتعطل (&amp;W)</translation>
    </message>
    <message>
        <source>Always on &amp;top</source>
        <translation>دائمًا في المقدمة (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>المساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>لوحة المفاتيح (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>نسخ بيانات التشخيص (&amp;C)</translation>
    </message>
    <message>
        <source>A&amp;bout CSR Desktop</source>
        <translation>حول CSR Desktop (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>CSR Desktop (demo)</source>
        <translation>CSR Desktop (تجريبي)</translation>
    </message>
    <message>
        <source>CSR Desktop</source>
        <translation>CSR Desktop</translation>
    </message>
    <message>
        <source>The journal of sessions can&apos;t be read: {0}</source>
        <translation>تتعذّر قراءة سجل الجلسات: {0}</translation>
    </message>
    <message>
        <source>The form has changed. Check what you typed, then create the session.</source>
        <translation>تغيّر النموذج. تحقّق مما كتبته ثم أنشئ الجلسة.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Only where the proxy wants one.</source>
        <translation>فقط حيث يطلبه الوكيل.</translation>
    </message>
    <message>
        <source>&amp;Name at the proxy</source>
        <translation>الاسم لدى الوكيل (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Oldest version of TLS</source>
        <translation>أقدم إصدار TLS (&amp;O)</translation>
    </message>
    <message>
        <source>Sites that speak only older versions are not reached.</source>
        <translation>لا يمكن الوصول إلى المواقع التي لا تدعم إلا إصدارات أقدم.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>إغلاق الإشعار</translation>
    </message>
    <message>
        <source>CSR Desktop made a mistake</source>
        <translation>حدث خطأ في CSR Desktop</translation>
    </message>
    <message>
        <source>What you typed is still there, so you can go on. Send the details to whoever looks after this program.</source>
        <translation>ما كتبته ما زال موجودًا، فيمكنك المتابعة. أرسل التفاصيل إلى الجهة المشرفة على هذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Session created</source>
        <translation>أُنشئت الجلسة</translation>
    </message>
    <message>
        <source>CSR Desktop shows its key.</source>
        <translation>المفتاح معروض في CSR Desktop.</translation>
    </message>
    <message>
        <source>A session may have been created</source>
        <translation>ربما أُنشئت جلسة</translation>
    </message>
    <message>
        <source>Check with the site in CSR Desktop.</source>
        <translation>استعلم من الموقع في CSR Desktop.</translation>
    </message>
    <message>
        <source>No session was created</source>
        <translation>لم تُنشأ أي جلسة</translation>
    </message>
    <message>
        <source>CSR Desktop shows why, and what to do.</source>
        <translation>السبب وما يجب فعله في CSR Desktop.</translation>
    </message>
</context>
<context>
    <name>OAuthFields</name>
    <message>
        <source>Leave empty if your administrator has set it</source>
        <translation>اتركه فارغًا إن كان المسؤول قد حدّده</translation>
    </message>
    <message>
        <source>C&amp;lient ID</source>
        <translation>معرّف التطبيق (&amp;L)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سرّ التطبيق</translation>
    </message>
    <message>
        <source>Redirect &amp;URI</source>
        <translation>عنوان إعادة التوجيه (&amp;U)</translation>
    </message>
    <message>
        <source>Register it for your integration exactly as it is.</source>
        <translation>سجّله لتكاملك كما هو تمامًا.</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>نسخ عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>&amp;How the token is used</source>
        <translation>طريقة استخدام الرمز المميّز (&amp;H)</translation>
    </message>
    <message>
        <source>To get a session ticket</source>
        <translation>للحصول على تذكرة جلسة</translation>
    </message>
    <message>
        <source>With each request</source>
        <translation>مع كل طلب</translation>
    </message>
    <message>
        <source>It is set; enter it only to change it</source>
        <translation>محدّد بالفعل؛ أدخله لتغييره فقط</translation>
    </message>
    <message>
        <source>Enter it only to set a new one</source>
        <translation>أدخله لتحديد سرّ جديد فقط</translation>
    </message>
</context>
<context>
    <name>OriginNote</name>
    <message>
        <source>Set by your administrator</source>
        <translation>حدّده المسؤول</translation>
    </message>
    <message>
        <source>Your administrator&apos;s default</source>
        <translation>افتراضي من المسؤول</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>The session key appears here.</source>
        <translation>يظهر مفتاح الجلسة هنا.</translation>
    </message>
    <message>
        <source>Session created, key {0}</source>
        <translation>أُنشئت الجلسة، المفتاح {0}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>PasswordRow</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Keep it in the system&apos;s keyring</source>
        <translation>حفظها في حافظة مفاتيح النظام</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>The preferences can&apos;t be saved: {0}</source>
        <translation>يتعذّر حفظ التفضيلات: {0}</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
    <message>
        <source>The preferences can&apos;t be saved: {0}</source>
        <translation>يتعذّر حفظ التفضيلات: {0}</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التحرير</translation>
    </message>
</context>
<context>
    <name>PresetChips</name>
    <message>
        <source>Presets</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Shows all presets of this site.</source>
        <translation>يعرض كل القوالب المحفوظة لهذا الموقع.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Fills in the form: {0}</source>
        <translation>يملأ النموذج: {0}</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>حدّده المسؤول</translation>
    </message>
</context>
<context>
    <name>PresetName</name>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;N)</translation>
    </message>
</context>
<context>
    <name>PresetsButtons</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>استبدال (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ (&amp;S)</translation>
    </message>
</context>
<context>
    <name>PresetsController</name>
    <message>
        <source>Preset {0}</source>
        <translation>القالب {0}</translation>
    </message>
    <message>
        <source>The presets were saved before you canceled.</source>
        <translation>حُفظت القوالب قبل أن تلغي.</translation>
    </message>
    <message>
        <source>This was not saved. Try again.</source>
        <translation>لم يُحفظ هذا. حاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>PresetsMenu</name>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>حفظ كقالب (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Edit presets…</source>
        <translation>تحرير القوالب (&amp;E)…</translation>
    </message>
    <message>
        <source>Take over the presets of {0}</source>
        <translation>اعتماد قوالب {0}</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>A session may have been created</source>
        <translation>ربما أُنشئت جلسة</translation>
    </message>
    <message>
        <source>The site shows no such session</source>
        <translation>لا يعرض الموقع جلسة كهذه</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>لم تسجّل الدخول</translation>
    </message>
    <message>
        <source>Enter your password to continue</source>
        <translation>أدخل كلمة المرور للمتابعة</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>سجّلت الدخول</translation>
    </message>
    <message>
        <source>Waiting for your sign-in</source>
        <translation>في انتظار تسجيل دخولك</translation>
    </message>
    <message>
        <source>Sign in to continue</source>
        <translation>سجّل الدخول للمتابعة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation>تعديل الموقع</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>إعدادات الشبكة</translation>
    </message>
    <message>
        <source>No session was created</source>
        <translation>لم تُنشأ أي جلسة</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>التفاصيل (&amp;D)</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>نسخ التفاصيل (&amp;Y)</translation>
    </message>
</context>
<context>
    <name>ProxyPasswordRow</name>
    <message>
        <source>Pass&amp;word at the proxy</source>
        <translation>كلمة المرور لدى الوكيل (&amp;W)</translation>
    </message>
    <message>
        <source>Empty: the password is forgotten.</source>
        <translation>إذا تُركت فارغة نُسيت كلمة المرور.</translation>
    </message>
    <message>
        <source>Set the &amp;password</source>
        <translation>تعيين كلمة المرور (&amp;P)</translation>
    </message>
    <message>
        <source>The password is in the system&apos;s keyring.</source>
        <translation>كلمة المرور في حافظة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>The password is kept until CSR Desktop closes.</source>
        <translation>تُحفظ كلمة المرور حتى إغلاق CSR Desktop.</translation>
    </message>
    <message>
        <source>The password is forgotten.</source>
        <translation>نُسيت كلمة المرور.</translation>
    </message>
    <message>
        <source>Type the name at the proxy first. Nothing was kept.</source>
        <translation>اكتب الاسم لدى الوكيل أولًا. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>There is no proxy for this site. Nothing was kept.</source>
        <translation>لا يوجد وكيل لهذا الموقع. لم يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>ProxyRow</name>
    <message>
        <source>Pro&amp;xy</source>
        <translation>الوكيل (&amp;X)</translation>
    </message>
    <message>
        <source>The system&apos;s settings</source>
        <translation>إعدادات النظام</translation>
    </message>
    <message>
        <source>A direct connection</source>
        <translation>اتصال مباشر</translation>
    </message>
    <message>
        <source>This proxy:</source>
        <translation>هذا الوكيل:</translation>
    </message>
    <message>
        <source>Proxy &amp;address</source>
        <translation>عنوان الوكيل (&amp;A)</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of {0}</source>
        <translation>رمز QR للعنوان {0}</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the join page</source>
        <translation>رمز QR لصفحة الانضمام</translation>
    </message>
    <message>
        <source>This opens the page where a customer of {0} types the session key.</source>
        <translation>يفتح الصفحة التي يكتب فيها عميل {0} مفتاح الجلسة.</translation>
    </message>
    <message>
        <source>Address of the join page</source>
        <translation>عنوان صفحة الانضمام</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>نسخ العنوان (&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>نسخ الصورة (&amp;P)</translation>
    </message>
    <message>
        <source>Copies the QR code as a picture, for a chat window or a document.</source>
        <translation>ينسخ رمز QR كصورة، لنافذة محادثة أو مستند.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>السابق (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <comment>group, digits</comment>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>&amp;From the start</source>
        <translation>من البداية (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي (&amp;N)</translation>
    </message>
    <message>
        <source>Group {0} of {1}</source>
        <translation>المجموعة {0} من {1}</translation>
    </message>
</context>
<context>
    <name>RecentController</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>All sessions…</source>
        <translation>كل الجلسات…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>RepeatLastController</name>
    <message>
        <source>There is no session from today on this site yet.</source>
        <translation>لا توجد جلسة اليوم في هذا الموقع بعد.</translation>
    </message>
    <message>
        <source>Filled in as the last time</source>
        <translation>تم الملء كالمرة السابقة</translation>
    </message>
</context>
<context>
    <name>ResultCount</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Invitation copied</source>
        <translation>نُسخت الدعوة</translation>
    </message>
    <message>
        <source>Press {0} to undo.</source>
        <translation>اضغط {0} للتراجع.</translation>
    </message>
    <message>
        <source>Deleted; it may still exist at the site</source>
        <translation>حُذفت؛ ربما ما زالت موجودة في الموقع</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذفت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ session(s)</source>
        <translation>
            <numerusform>%Ln جلسة أو أكثر</numerusform>
            <numerusform>جلسة واحدة أو أكثر</numerusform>
            <numerusform>جلستان أو أكثر</numerusform>
            <numerusform>%Ln جلسات أو أكثر</numerusform>
            <numerusform>%Ln جلسة أو أكثر</numerusform>
            <numerusform>%Ln جلسة أو أكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%Ln جلسات</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ session(s). Older ones are still being indexed: {0} % can be searched.</source>
        <translation>
            <numerusform>%Ln جلسة أو أكثر. ما زالت الأقدم قيد الفهرسة: يمكن البحث في {0} % منها.</numerusform>
            <numerusform>جلسة واحدة أو أكثر. ما زالت الأقدم قيد الفهرسة: يمكن البحث في {0} % منها.</numerusform>
            <numerusform>جلستان أو أكثر. ما زالت الأقدم قيد الفهرسة: يمكن البحث في {0} % منها.</numerusform>
            <numerusform>%Ln جلسات أو أكثر. ما زالت الأقدم قيد الفهرسة: يمكن البحث في {0} % منها.</numerusform>
            <numerusform>%Ln جلسة أو أكثر. ما زالت الأقدم قيد الفهرسة: يمكن البحث في {0} % منها.</numerusform>
            <numerusform>%Ln جلسة أو أكثر. ما زالت الأقدم قيد الفهرسة: يمكن البحث في {0} % منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s). Older ones are still being indexed: {0} % can be searched.</source>
        <translation>
            <numerusform>لا جلسات. ما زالت الأقدم قيد الفهرسة: يمكن البحث في {0} % منها.</numerusform>
            <numerusform>جلسة واحدة. ما زالت الأقدم قيد الفهرسة: يمكن البحث في {0} % منها.</numerusform>
            <numerusform>جلستان. ما زالت الأقدم قيد الفهرسة: يمكن البحث في {0} % منها.</numerusform>
            <numerusform>%Ln جلسات. ما زالت الأقدم قيد الفهرسة: يمكن البحث في {0} % منها.</numerusform>
            <numerusform>%Ln جلسة. ما زالت الأقدم قيد الفهرسة: يمكن البحث في {0} % منها.</numerusform>
            <numerusform>%Ln جلسة. ما زالت الأقدم قيد الفهرسة: يمكن البحث في {0} % منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found yet; {0} % of the sessions can be searched so far.</source>
        <translation>لا نتائج بعد؛ يمكن البحث في {0} % من الجلسات حتى الآن.</translation>
    </message>
    <message>
        <source>No sessions yet. Each one that you create is kept here.</source>
        <translation>لا جلسات بعد. كل جلسة تنشئها تُحفظ هنا.</translation>
    </message>
    <message>
        <source>No session matches. Try fewer words, another outcome or more days.</source>
        <translation>لا جلسة مطابقة. جرّب كلمات أقل أو نتيجة أخرى أو أيامًا أكثر.</translation>
    </message>
</context>
<context>
    <name>RowMover</name>
    <message>
        <source>To change the order, go to a row and press Alt+Up or Alt+Down.</source>
        <translation>لتغيير الترتيب انتقل إلى صف واضغط Alt+أعلى أو Alt+أسفل.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} من {2}</translation>
    </message>
</context>
<context>
    <name>SavePreset</name>
    <message>
        <source>Save as preset</source>
        <translation>حفظ كقالب</translation>
    </message>
    <message>
        <source>Such as Printer trouble</source>
        <translation>مثل: مشكلة في الطابعة</translation>
    </message>
    <message>
        <source>The preset fills in:</source>
        <translation>يملأ القالب:</translation>
    </message>
    <message>
        <source>Session type</source>
        <translation>نوع الجلسة</translation>
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
        <translation>يملأ القالب هذا.</translation>
    </message>
    <message>
        <source>Tick at least one thing that the preset is to fill in.</source>
        <translation>حدد شيئًا واحدًا على الأقل ليملأه القالب.</translation>
    </message>
    <message>
        <source>There is a preset of this name. Press Replace to put this in its place.</source>
        <translation>يوجد قالب بهذا الاسم. اضغط على «استبدال» لوضع هذا مكانه.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Its fields are shown.</source>
        <translation>حقوله ظاهرة.</translation>
    </message>
    <message>
        <source>Its fields are folded away.</source>
        <translation>حقوله مطوية.</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>C&amp;reate session</source>
        <translation>إنشاء جلسة (&amp;R)</translation>
    </message>
    <message>
        <source>Create session</source>
        <translation>إنشاء جلسة</translation>
    </message>
    <message numerus="yes">
        <source>{0} %n field(s) are marked.</source>
        <translation>
            <numerusform>{0} لا حقول معلّمة.</numerusform>
            <numerusform>{0} حقل واحد معلّم.</numerusform>
            <numerusform>{0} حقلان معلّمان.</numerusform>
            <numerusform>{0} %n حقول معلّمة.</numerusform>
            <numerusform>{0} %n حقلًا معلّمًا.</numerusform>
            <numerusform>{0} %n حقل معلّم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating session…</source>
        <translation>جارٍ إنشاء الجلسة…</translation>
    </message>
</context>
<context>
    <name>SessionTable</name>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Enter copies the key of the selected session. Its menu also sorts the list.</source>
        <translation>مفتاح الإدخال ينسخ مفتاح الجلسة المحدّدة. وقائمتها ترتّب القائمة أيضًا.</translation>
    </message>
    <message>
        <source>Sorted by {0}, ascending</source>
        <translation>مرتّب حسب {0} تصاعديًا</translation>
    </message>
    <message>
        <source>Sorted by {0}, descending</source>
        <translation>مرتّب حسب {0} تنازليًا</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>نسخ المفتاح (&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;invitation</source>
        <translation>نسخ الدعوة (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف (&amp;D)</translation>
    </message>
    <message>
        <source>Sort by {0}</source>
        <translation>ترتيب حسب {0}</translation>
    </message>
</context>
<context>
    <name>SessionTypeTable</name>
    <message>
        <source>Add a session type</source>
        <translation>إضافة نوع جلسة</translation>
    </message>
    <message>
        <source>Move session type up</source>
        <translation>نقل نوع الجلسة لأعلى</translation>
    </message>
    <message>
        <source>Move session type down</source>
        <translation>نقل نوع الجلسة لأسفل</translation>
    </message>
    <message>
        <source>The number of a session type is digits, such as 13.</source>
        <translation>رقم نوع الجلسة يتكون من أرقام، مثل 13.</translation>
    </message>
    <message>
        <source>Give each session type a name.</source>
        <translation>أدخل اسمًا لكل نوع جلسة.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>استعادة الافتراضي (&amp;D)</translation>
    </message>
    <message>
        <source>Puts this page back to the defaults, after a question.</source>
        <translation>يعيد هذه الصفحة إلى القيم الافتراضية، بعد سؤالك.</translation>
    </message>
    <message>
        <source>Your changes here could not be saved.</source>
        <translation>تعذّر حفظ تغييراتك هنا.</translation>
    </message>
    <message>
        <source>Put this page back to the defaults?</source>
        <translation>هل تريد إعادة هذه الصفحة إلى القيم الافتراضية؟</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Si&amp;gn in</source>
        <translation>تسجيل الدخول (&amp;G)</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Use a code i&amp;nstead</source>
        <translation>استخدام رمز بدلًا من ذلك (&amp;N)</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>إلغاء تسجيل الدخول</translation>
    </message>
    <message>
        <source>Getting a code…</source>
        <translation>جارٍ الحصول على رمز…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the address and open it in a browser on this computer, or use a code instead.</source>
        <translation>تعذّر فتح المتصفح. انسخ العنوان وافتحه في متصفح على هذا الحاسوب، أو استخدم رمزًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Sign in on the page in your browser. CSR Desktop then goes on by itself.</source>
        <translation>سجّل الدخول في الصفحة في متصفحك. بعدها يتابع CSR Desktop من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Your browser opens. Once you are signed in, CSR Desktop goes on.</source>
        <translation>يُفتح متصفحك. بعد تسجيل دخولك يتابع CSR Desktop.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Press Create session to go on.</source>
        <translation>لم يُرسل شيء بعد. اضغط «إنشاء جلسة» للمتابعة.</translation>
    </message>
    <message>
        <source>You are signed in. Press Create session to go on.</source>
        <translation>سجّلت الدخول. اضغط «إنشاء جلسة» للمتابعة.</translation>
    </message>
    <message>
        <source>You are signed in. Press Check with the site to go on.</source>
        <translation>سجّلت الدخول. استعلم من الموقع مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>سجّلت الدخول.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer: {0}</source>
        <translation>ردّ خدمة تسجيل الدخول: {0}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>SiteBar</name>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>مُسجّل الدخول</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>لم يُسجّل الدخول</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Site unreachable</source>
        <translation>تعذّر الوصول إلى الموقع</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>&amp;Test</source>
        <translation>اختبار (&amp;T)</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>لم يُسجّل الدخول</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>تسجيل الخروج (&amp;O)</translation>
    </message>
    <message>
        <source>Asks whether the site is there and takes your account, and what it uses.</source>
        <translation>يسأل إن كان الموقع متاحًا ويقبل حسابك، وما الذي يستخدمه.</translation>
    </message>
    <message>
        <source>Register it for your integration exactly as it is.</source>
        <translation>سجّله لتكاملك كما هو تمامًا.</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>نسخ عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>The site for everyone, without your account, your password and secrets.</source>
        <translation>الموقع للجميع، من دون حسابك وكلمة مرورك والأسرار.</translation>
    </message>
    <message>
        <source>Copy as policy.toml</source>
        <translation>نسخ بصيغة policy.toml</translation>
    </message>
    <message>
        <source>Redirect URI: {0}</source>
        <translation>عنوان إعادة التوجيه: {0}</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>مُسجّل الدخول</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>تسجيل الدخول (&amp;I)</translation>
    </message>
    <message>
        <source>Not known yet whether you are signed in</source>
        <translation>لم يُعرف بعد إن كنت قد سجّلت الدخول</translation>
    </message>
</context>
<context>
    <name>SiteEditor</name>
    <message>
        <source>Edit a site</source>
        <translation>تحرير موقع</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>إضافة موقع</translation>
    </message>
    <message>
        <source>Add &amp;site</source>
        <translation>إضافة الموقع (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء (&amp;C)</translation>
    </message>
    <message>
        <source>Test reads the session types and tracking codes from the site. You can also save without a test, such as when you are offline.</source>
        <translation>«اختبار» يقرأ أنواع الجلسات ورموز التتبع من الموقع. ويمكنك الحفظ من دون اختبار أيضًا، كأن تكون غير متصل.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>No site tells its join page and support page: add them below.</source>
        <translation>لا يذكر أي موقع صفحة الانضمام وصفحة الدعم: أضفهما في الأسفل.</translation>
    </message>
    <message>
        <source>Taken from the site. Save to keep it.</source>
        <translation>أُخذ من الموقع. احفظ للاحتفاظ به.</translation>
    </message>
    <message>
        <source>What you entered stays.</source>
        <translation>ما أدخلته يبقى.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
    <message>
        <source>What you changed is not saved.</source>
        <translation>لم يُحفظ ما غيّرته.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التحرير</translation>
    </message>
</context>
<context>
    <name>SiteForm</name>
    <message>
        <source>Fields with * are required.</source>
        <translation>الحقول المعلّمة بالعلامة * إلزامية.</translation>
    </message>
    <message>
        <source>Si&amp;gning in</source>
        <translation>تسجيل الدخول (&amp;G)</translation>
    </message>
    <message>
        <source>Password with each request</source>
        <translation>كلمة المرور مع كل طلب</translation>
    </message>
    <message>
        <source>Session ticket, got once</source>
        <translation>تذكرة جلسة تُطلب مرة واحدة</translation>
    </message>
    <message>
        <source>Session t&amp;ypes</source>
        <translation>أنواع الجلسات (&amp;Y)</translation>
    </message>
    <message>
        <source>Trac&amp;king codes</source>
        <translation>رموز التتبع (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العنوان (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;WebEx ID</source>
        <translation>معرّف WebEx (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور (&amp;P)</translation>
    </message>
    <message>
        <source>Site I&amp;D</source>
        <translation>معرّف الموقع (&amp;D)</translation>
    </message>
    <message>
        <source>Pa&amp;rtner ID</source>
        <translation>معرّف الشريك (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>البريد الإلكتروني (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Join page</source>
        <translation>صفحة الانضمام (&amp;J)</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring</source>
        <translation>تُحفظ في حافظة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Kept until CSR Desktop closes</source>
        <translation>تُحفظ حتى إغلاق CSR Desktop</translation>
    </message>
    <message>
        <source>Only to set a new one</source>
        <translation>فقط لتعيين كلمة جديدة</translation>
    </message>
    <message>
        <source>Browser (single sign-on)</source>
        <translation>المتصفح (الدخول الموحّد)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>اختبار (&amp;T)</translation>
    </message>
    <message>
        <source>Asks whether the site is there and takes your account, and what it uses.</source>
        <translation>يسأل إن كان الموقع متاحًا ويقبل حسابك، وما الذي يستخدمه.</translation>
    </message>
    <message>
        <source>WebE&amp;x site name, site ID, partner ID, e-mail</source>
        <translation>اسم موقع WebEx ومعرّف الموقع ومعرّف الشريك والبريد الإلكتروني (&amp;X)</translation>
    </message>
    <message>
        <source>Join page, support page, ti&amp;me-out</source>
        <translation>صفحة الانضمام وصفحة الدعم والمهلة (&amp;M)</translation>
    </message>
    <message>
        <source>Such as Acme Support</source>
        <translation>مثل Acme Support</translation>
    </message>
    <message>
        <source>&amp;Name in CSR Desktop</source>
        <translation>الاسم في CSR Desktop (&amp;N)</translation>
    </message>
    <message>
        <source>Such as acme.webex.com</source>
        <translation>مثل acme.webex.com</translation>
    </message>
    <message>
        <source>WebEx s&amp;ite name</source>
        <translation>اسم موقع WebEx (&amp;I)</translation>
    </message>
    <message>
        <source>Supp&amp;ort page</source>
        <translation>صفحة الدعم (&amp;O)</translation>
    </message>
    <message>
        <source>Where you enter the session as host, https://…</source>
        <translation>حيث تدخل الجلسة مضيفًا، https://…</translation>
    </message>
    <message>
        <source>Time-out in seconds</source>
        <translation>المهلة بالثواني</translation>
    </message>
    <message>
        <source>Optional: your sign-in tells it</source>
        <translation>اختياري: تسجيل دخولك يذكره</translation>
    </message>
    <message>
        <source>The name you sign in with</source>
        <translation>الاسم الذي تسجّل به الدخول</translation>
    </message>
    <message>
        <source>Such as acme</source>
        <translation>مثل acme</translation>
    </message>
    <message>
        <source>Digits, if there is no name</source>
        <translation>أرقام، إن لم يوجد اسم</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Where customers type the key, https://…</source>
        <translation>حيث يكتب العملاء المفتاح، ⁦https://…</translation>
    </message>
    <message>
        <source>1 to {0}</source>
        <translation>من 1 إلى {0}</translation>
    </message>
    <message>
        <source>Give the seconds as a number from 1 to {0}.</source>
        <translation>أدخل الثواني كعدد من 1 إلى {0}.</translation>
    </message>
</context>
<context>
    <name>SiteQueries</name>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>CSR Desktop made a mistake.</source>
        <translation>حدث خطأ في CSR Desktop.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>جارٍ تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>تم تسجيل الدخول.</translation>
    </message>
    <message>
        <source>That is what is set here.</source>
        <translation>هذا هو المحدّد هنا.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>تم تسجيل الخروج.</translation>
    </message>
</context>
<context>
    <name>SiteResult</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Use what the site says</source>
        <translation>استخدام ما يذكره الموقع</translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation>تعديل الموقع</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discarded. Nothing was changed.</source>
        <translation>تم التجاهل. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>SiteSignIn</name>
    <message>
        <source>Signed out.</source>
        <translation>تم تسجيل الخروج.</translation>
    </message>
</context>
<context>
    <name>SiteTester</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>CSR Desktop made a mistake.</source>
        <translation>حدث خطأ في CSR Desktop.</translation>
    </message>
</context>
<context>
    <name>SitesController</name>
    <message>
        <source>There is no site of the name {0}.</source>
        <translation>لا يوجد موقع باسم {0}.</translation>
    </message>
    <message>
        <source>{0} was saved before you canceled.</source>
        <translation>حُفظ {0} قبل أن تلغي.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not delete the password.</source>
        <translation>لم تحذف حافظة مفاتيح النظام كلمة المرور.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not delete your sign-in.</source>
        <translation>لم تحذف حافظة مفاتيح النظام تسجيل دخولك.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not take your sign-in. It lasts until CSR Desktop closes.</source>
        <translation>لم تحفظ حافظة مفاتيح النظام تسجيل دخولك. يبقى حتى إغلاق CSR Desktop.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not take the password. It is kept in memory until CSR Desktop closes.</source>
        <translation>لم تقبل حافظة مفاتيح النظام كلمة المرور. ستبقى في الذاكرة حتى إغلاق CSR Desktop.</translation>
    </message>
</context>
<context>
    <name>SitesPage</name>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Search sites</source>
        <translation>البحث في المواقع</translation>
    </message>
    <message>
        <source>Enter edits the site, Delete removes it, Alt+Up and Alt+Down move it.</source>
        <translation>يحرّر Enter الموقع، ويزيله Delete، وينقله Alt+Up و Alt+Down.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إضافة (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>تحرير (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إزالة (&amp;R)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل لأعلى (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل لأسفل (&amp;D)</translation>
    </message>
    <message>
        <source>No site yet. Add the WebEx site that you work with.</source>
        <translation>لا موقع بعد. أضف موقع WebEx الذي تعمل عليه.</translation>
    </message>
    <message>
        <source>The demo&apos;s site is built in.</source>
        <translation>موقع العرض التجريبي مضمّن.</translation>
    </message>
    <message>
        <source>Your changes to a site are not saved.</source>
        <translation>تغييراتك على أحد المواقع لم تُحفظ.</translation>
    </message>
    <message>
        <source>Sign out, too</source>
        <translation>تسجيل الخروج أيضًا</translation>
    </message>
    <message>
        <source>Remove {0}? Its sessions stay in the list of all sessions.</source>
        <translation>هل تريد إزالة {0}؟ ستبقى جلساته في قائمة كل الجلسات.</translation>
    </message>
    <message>
        <source>Delete its password from the system&apos;s keyring, too</source>
        <translation>حذف كلمة مروره من حافظة مفاتيح النظام أيضًا</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>حدّده المسؤول</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
</context>
<context>
    <name>SitesPageController</name>
    <message>
        <source>{0} was saved before you canceled.</source>
        <translation>حُفظ {0} قبل أن تلغي.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not take the password. It is kept in memory until CSR Desktop closes.</source>
        <translation>لم تقبل حافظة مفاتيح النظام كلمة المرور. ستبقى في الذاكرة حتى إغلاق CSR Desktop.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not delete the password.</source>
        <translation>لم تحذف حافظة مفاتيح النظام كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
</context>
<context>
    <name>SuggestionsController</name>
    <message>
        <source>The remembered values are forgotten.</source>
        <translation>نُسيت القيم المحفوظة.</translation>
    </message>
    <message>
        <source>The remembered values are still there.</source>
        <translation>القيم المحفوظة ما زالت موجودة.</translation>
    </message>
</context>
<context>
    <name>TrackingCodeField</name>
    <message>
        <source>Required.</source>
        <translation>إلزامي.</translation>
    </message>
    <message>
        <source>Line breaks became spaces.</source>
        <translation>تحولت فواصل الأسطر إلى مسافات.</translation>
    </message>
    <message>
        <source>Tabs or control characters became spaces.</source>
        <translation>تحولت علامات الجدولة أو أحرف التحكم إلى مسافات.</translation>
    </message>
    <message>
        <source>{0} of {1} characters</source>
        <translation>الأحرف: {0} من {1}</translation>
    </message>
</context>
<context>
    <name>TrackingCodeLine</name>
    <message>
        <source>&amp;Forget the remembered values of this site</source>
        <translation>نسيان القيم المحفوظة لهذا الموقع (&amp;F)</translation>
    </message>
</context>
<context>
    <name>TrackingCodeTable</name>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>Values, separated by ;</source>
        <translation>القيم مفصولة بالعلامة ;</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Move tracking code up</source>
        <translation>نقل رمز التتبع لأعلى</translation>
    </message>
    <message>
        <source>Move tracking code down</source>
        <translation>نقل رمز التتبع لأسفل</translation>
    </message>
</context>
<context>
    <name>ValueList</name>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waiting for an answer</source>
        <translation>بانتظار الرد</translation>
    </message>
    <message>
        <source>Stop wa&amp;iting</source>
        <translation>إيقاف الانتظار (&amp;I)</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} ث</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to CSR Desktop</source>
        <translation>مرحبًا بك في CSR Desktop</translation>
    </message>
    <message>
        <source>Create a WebEx support session and read its key to your customer. Start with your WebEx site, or look around first: the demo site needs no account, and nothing leaves this computer.</source>
        <translation>أنشئ جلسة دعم WebEx واقرأ مفتاحها لعميلك. ابدأ بموقع WebEx الخاص بك، أو استكشف البرنامج أولًا: الموقع التجريبي لا يحتاج إلى حساب، ولا يغادر شيء هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Add &amp;your site</source>
        <translation>إضافة موقعك (&amp;Y)</translation>
    </message>
    <message>
        <source>T&amp;ry the demo site</source>
        <translation>تجربة الموقع التجريبي (&amp;R)</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>Use this key</source>
        <translation>استخدام هذا المفتاح</translation>
    </message>
</context>
<context>
    <name>_CloseButton</name>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>نسخ {0}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Number of session type {0}</source>
        <translation>رقم نوع الجلسة {0}</translation>
    </message>
    <message>
        <source>Name of session type {0}</source>
        <translation>اسم نوع الجلسة {0}</translation>
    </message>
    <message>
        <source>Remove session type {0}</source>
        <translation>إزالة نوع الجلسة {0}</translation>
    </message>
    <message>
        <source>May have been created</source>
        <translation>ربما أُنشئت</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show what may have been created: {0}</source>
        <translation>إظهار ما ربما أُنشئ: {0}</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>نسخ المفتاح (&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;invitation</source>
        <translation>نسخ الدعوة (&amp;I)</translation>
    </message>
</context>
<context>
    <name>_TrayMenu</name>
    <message>
        <source>&amp;New session</source>
        <translation>جلسة جديدة (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Show CSR Desktop</source>
        <translation>إظهار CSR Desktop (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
</context>
<context>
    <name>background.history_thread</name>
    <message>
        <source>The journal of sessions can&apos;t be used now: {0}</source>
        <translation>لا يمكن استخدام سجل الجلسات الآن: {0}</translation>
    </message>
</context>
<context>
    <name>demo_sites</name>
    <message>
        <source>{0}: the demo&apos;s site can&apos;t be changed. Leave the demo first.</source>
        <translation>{0}: لا يمكن تغيير موقع العرض التجريبي. غادر العرض أولًا.</translation>
    </message>
</context>
<context>
    <name>sessions.credentials.browser_sign_in</name>
    <message>
        <source>en</source>
        <comment>the code of this language</comment>
        <translation>ar</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>سجّلت الدخول</translation>
    </message>
    <message>
        <source>Return to CSR Desktop. You can close this page.</source>
        <translation>عُد إلى CSR Desktop. يمكنك إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>لم تسجّل الدخول</translation>
    </message>
    <message>
        <source>Return to CSR Desktop: it says what to do. You can close this page.</source>
        <translation>عُد إلى CSR Desktop: فهو يذكر ما يجب فعله. يمكنك إغلاق هذه الصفحة.</translation>
    </message>
</context>
<context>
    <name>sessions.draft</name>
    <message>
        <source>{0} takes only the values of its list. Choose one.</source>
        <translation>لا يقبل «{0}» إلا قيم قائمته. اختر واحدة.</translation>
    </message>
    <message>
        <source>{0} is required. Choose a value, then create.</source>
        <translation>الحقل «{0}» إلزامي. اختر قيمة ثم أنشئ.</translation>
    </message>
    <message>
        <source>{0} is required. Type it, then create.</source>
        <translation>الحقل «{0}» إلزامي. املأه ثم أنشئ.</translation>
    </message>
</context>
<context>
    <name>sessions.history.history</name>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation>تتعذّر كتابة ‎{0}: {1}.</translation>
    </message>
</context>
<context>
    <name>sessions.journal.notices</name>
    <message>
        <source>The journal of sessions was missing. A new one was begun with the newest attempts; look for older ones on the site.</source>
        <translation>كان سجل الجلسات مفقودًا. بدأ سجل جديد بأحدث المحاولات؛ ابحث عن الأقدم في الموقع.</translation>
    </message>
    <message numerus="yes">
        <source>The journal of sessions was damaged ({0}). It was kept as {1}, and a new one was begun with the %n attempts that could still be read.</source>
        <translation>
            <numerusform>كان سجل الجلسات تالفًا ({0}). حُفظ باسم ‎{1}‎، وبدأ سجل جديد دون محاولات، إذ لم تمكن قراءة أي منها.</numerusform>
            <numerusform>كان سجل الجلسات تالفًا ({0}). حُفظ باسم ‎{1}‎، وبدأ سجل جديد بالمحاولة الوحيدة التي أمكنت قراءتها.</numerusform>
            <numerusform>كان سجل الجلسات تالفًا ({0}). حُفظ باسم ‎{1}‎، وبدأ سجل جديد بالمحاولتين اللتين أمكنت قراءتهما.</numerusform>
            <numerusform>كان سجل الجلسات تالفًا ({0}). حُفظ باسم ‎{1}‎، وبدأ سجل جديد يضم %n محاولات أمكنت قراءتها.</numerusform>
            <numerusform>كان سجل الجلسات تالفًا ({0}). حُفظ باسم ‎{1}‎، وبدأ سجل جديد يضم %n محاولة أمكنت قراءتها.</numerusform>
            <numerusform>كان سجل الجلسات تالفًا ({0}). حُفظ باسم ‎{1}‎، وبدأ سجل جديد يضم %n محاولة أمكنت قراءتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others may be missing: look at your sessions on the site.</source>
        <translation>قد تكون محاولات أخرى ناقصة: راجع جلساتك في الموقع.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts could not: look at your sessions on the site.</source>
        <translation>
            <numerusform>لم تتعذّر قراءة أي محاولة: راجع جلساتك في الموقع.</numerusform>
            <numerusform>تعذّرت قراءة محاولة واحدة: راجع جلساتك في الموقع.</numerusform>
            <numerusform>تعذّرت قراءة محاولتين: راجع جلساتك في الموقع.</numerusform>
            <numerusform>تعذّرت قراءة %n محاولات: راجع جلساتك في الموقع.</numerusform>
            <numerusform>تعذّرت قراءة %n محاولة: راجع جلساتك في الموقع.</numerusform>
            <numerusform>تعذّرت قراءة %n محاولة: راجع جلساتك في الموقع.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of CSR Desktop wrote the journal of sessions. This version can read it and leaves it as it is. Ask your administrator to update CSR Desktop.</source>
        <translation>كتب سجلَ الجلسات إصدارٌ أحدث من CSR Desktop. يستطيع هذا الإصدار قراءته ويتركه كما هو. اطلب من المسؤول تحديث CSR Desktop.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>إنه فارغ</translation>
    </message>
    <message>
        <source>its -wal is garbled</source>
        <translation>ملف ‎-wal التابع له مشوّه</translation>
    </message>
    <message>
        <source>quick_check found a damaged page</source>
        <translation>وجد quick_check صفحة تالفة</translation>
    </message>
    <message>
        <source>its newest attempts are missing</source>
        <translation>أحدث محاولاته ناقصة</translation>
    </message>
</context>
<context>
    <name>sessions.links.compatibility</name>
    <message numerus="yes">
        <source>{0} is not in the list of {1}. It has: {2} and %n more.</source>
        <translation>
            <numerusform>القيمة {0} ليست في قائمة «{1}». فيها: {2}.</numerusform>
            <numerusform>القيمة {0} ليست في قائمة «{1}». فيها: {2} وقيمة أخرى.</numerusform>
            <numerusform>القيمة {0} ليست في قائمة «{1}». فيها: {2} وقيمتان أخريان.</numerusform>
            <numerusform>القيمة {0} ليست في قائمة «{1}». فيها: {2} و%n قيم أخرى.</numerusform>
            <numerusform>القيمة {0} ليست في قائمة «{1}». فيها: {2} و%n قيمة أخرى.</numerusform>
            <numerusform>القيمة {0} ليست في قائمة «{1}». فيها: {2} و%n قيمة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} has no session type {1}. It has: {2}.</source>
        <translation>نوع الجلسة {1} غير موجود في {0}. الموجود: {2}.</translation>
    </message>
    <message>
        <source>{0} does not use tracking code {1}.</source>
        <translation>لا يستخدم {0} رمز التتبع {1}.</translation>
    </message>
    <message>
        <source>{0} is not in the list of {1}. It has: {2}.</source>
        <translation>القيمة {0} ليست في قائمة «{1}». فيها: {2}.</translation>
    </message>
</context>
<context>
    <name>sessions.links.link</name>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
</context>
<context>
    <name>sessions.links.problems</name>
    <message>
        <source>{0} in the link has no value.</source>
        <translation>المعلمة {0} في الرابط بلا قيمة.</translation>
    </message>
    <message>
        <source>The link&apos;s parameter {0} is not known.</source>
        <translation>المعلمة {0} في الرابط غير معروفة.</translation>
    </message>
    <message>
        <source>The link&apos;s parameter {0} stands there twice.</source>
        <translation>المعلمة {0} مكررة في الرابط.</translation>
    </message>
    <message>
        <source>The link is not a text in UTF-8.</source>
        <translation>الرابط ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The link is longer than 8 KiB.</source>
        <translation>الرابط أطول من 8 KiB.</translation>
    </message>
    <message>
        <source>The link holds a control character.</source>
        <translation>في الرابط حرف تحكم.</translation>
    </message>
    <message>
        <source>The link does not begin with {0}.</source>
        <translation>لا يبدأ الرابط بـ ‎{0}‎.</translation>
    </message>
    <message>
        <source>The link holds a #; in a value it is written %23.</source>
        <translation>في الرابط العلامة #؛ تُكتب داخل القيمة ‎%23.</translation>
    </message>
    <message>
        <source>The link asks for {0}. Only “new” is known.</source>
        <translation>يطلب الرابط {0}. المعروف هو «new» فقط.</translation>
    </message>
    <message>
        <source>A % in the link&apos;s {0} is not followed by two hexadecimal digits.</source>
        <translation>العلامة % في {0} بالرابط لا يتبعها رقمان ست عشريان.</translation>
    </message>
    <message>
        <source>The link&apos;s {0} is not percent-encoded UTF-8.</source>
        <translation>قيمة {0} في الرابط ليست UTF-8 بترميز النسبة المئوية.</translation>
    </message>
    <message>
        <source>The link names no site.</source>
        <translation>لا يذكر الرابط أي موقع.</translation>
    </message>
    <message>
        <source>The link&apos;s session type {0} is not a number.</source>
        <translation>نوع الجلسة {0} في الرابط ليس رقمًا.</translation>
    </message>
    <message>
        <source>The link&apos;s {0} has a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>في {0} بالرابط حرف لا يمكن إرساله ({1}). أزله.</translation>
    </message>
    <message numerus="yes">
        <source>The link&apos;s {0} has %n characters; the site takes {1} at most. Shorten it.</source>
        <translation>
            <numerusform>في {0} بالرابط %n حرف؛ والحد الأقصى في الموقع {1}. اختصره.</numerusform>
            <numerusform>في {0} بالرابط حرف واحد؛ والحد الأقصى في الموقع {1}. اختصره.</numerusform>
            <numerusform>في {0} بالرابط حرفين؛ والحد الأقصى في الموقع {1}. اختصره.</numerusform>
            <numerusform>في {0} بالرابط %n أحرف؛ والحد الأقصى في الموقع {1}. اختصره.</numerusform>
            <numerusform>في {0} بالرابط %n حرفًا؛ والحد الأقصى في الموقع {1}. اختصره.</numerusform>
            <numerusform>في {0} بالرابط %n حرف؛ والحد الأقصى في الموقع {1}. اختصره.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sessions.network.client_certificate</name>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>تتعذّر قراءة الملف.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM format.</source>
        <translation>لا توجد في الملف شهادة بتنسيق PEM.</translation>
    </message>
    <message>
        <source>The file holds no private key in PEM format.</source>
        <translation>لا يوجد في الملف مفتاح خاص بتنسيق PEM.</translation>
    </message>
    <message>
        <source>The private key is protected by a password. Use an unprotected key.</source>
        <translation>المفتاح الخاص محمي بكلمة مرور. استخدم مفتاحًا غير محمي.</translation>
    </message>
    <message>
        <source>The certificate and the private key can&apos;t be used together.</source>
        <translation>لا يمكن استخدام الشهادة والمفتاح الخاص معًا.</translation>
    </message>
    <message>
        <source>The certificate expired on {0}.</source>
        <translation>انتهت صلاحية الشهادة في ‎{0}‎.</translation>
    </message>
    <message>
        <source>The certificate is not valid before {0}.</source>
        <translation>الشهادة غير صالحة قبل ‎{0}‎.</translation>
    </message>
</context>
<context>
    <name>sessions.outcome</name>
    <message>
        <source>The system&apos;s keyring holds no password for this account yet.</source>
        <translation>لا توجد في حافظة مفاتيح النظام كلمة مرور لهذا الحساب بعد.</translation>
    </message>
    <message>
        <source>Type the password to create the session.</source>
        <translation>اكتب كلمة المرور لإنشاء الجلسة.</translation>
    </message>
    <message>
        <source>This computer has no keyring that can keep a password.</source>
        <translation>لا توجد في هذا الكمبيوتر حافظة مفاتيح تحفظ كلمة مرور.</translation>
    </message>
    <message>
        <source>Type the password. It is kept in memory until CSR Desktop closes.</source>
        <translation>اكتب كلمة المرور. ستبقى في الذاكرة حتى إغلاق CSR Desktop.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked or does not answer.</source>
        <translation>حافظة مفاتيح النظام مقفلة أو لا ترد.</translation>
    </message>
    <message>
        <source>Unlock it and create again, or type the password: it is then kept in memory until CSR Desktop closes.</source>
        <translation>افتح قفلها وأنشئ مجددًا، أو اكتب كلمة المرور: ستبقى عندئذ في الذاكرة حتى إغلاق CSR Desktop.</translation>
    </message>
    <message>
        <source>The site has refused this password before.</source>
        <translation>سبق أن رفض الموقع كلمة المرور هذه.</translation>
    </message>
    <message>
        <source>It was not sent again, so as not to lock the account. Type the right password.</source>
        <translation>لم تُرسل مجددًا كي لا يُقفل الحساب. اكتب كلمة المرور الصحيحة.</translation>
    </message>
    <message>
        <source>The password has a character that can&apos;t be sent, or it is too long.</source>
        <translation>في كلمة المرور حرف لا يمكن إرساله، أو أنها طويلة جدًا.</translation>
    </message>
    <message>
        <source>You are not signed in at this site.</source>
        <translation>لم تسجّل الدخول في هذا الموقع.</translation>
    </message>
    <message>
        <source>Sign in to continue.</source>
        <translation>سجّل الدخول للمتابعة.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring, which keeps your sign-in, is locked or does not answer.</source>
        <translation>حافظة مفاتيح النظام التي تحفظ تسجيل دخولك مقفلة أو لا تستجيب.</translation>
    </message>
    <message>
        <source>Unlock it and create again, or sign in again.</source>
        <translation>افتح قفلها وأنشئ مرة أخرى، أو سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The journal of sessions could not be written, so nothing was sent.</source>
        <translation>تعذّرت الكتابة في سجل الجلسات، لذا لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Make room on the disk or check the rights of the data folder, then create again.</source>
        <translation>وفّر مساحة على القرص أو راجع أذونات مجلد البيانات، ثم أنشئ مجددًا.</translation>
    </message>
    <message>
        <source>CSR Desktop ended before the site&apos;s answer arrived.</source>
        <translation>انتهى CSR Desktop قبل وصول رد الموقع.</translation>
    </message>
    <message>
        <source>The session may exist. Look at your open sessions on the site.</source>
        <translation>قد تكون الجلسة موجودة. راجع جلساتك المفتوحة في الموقع.</translation>
    </message>
    <message>
        <source>CSR Desktop made a mistake while it waited for the answer.</source>
        <translation>حدث خطأ في CSR Desktop أثناء انتظار الرد.</translation>
    </message>
    <message>
        <source>Look at your open sessions on the site, then send the details to whoever looks after this program.</source>
        <translation>راجع جلساتك المفتوحة في الموقع، ثم أرسل التفاصيل إلى الجهة المشرفة على هذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>sessions.site.advice</name>
    <message>
        <source>Check the address and the network, then test again.</source>
        <translation>تحقّق من العنوان والشبكة ثم اختبر مرة أخرى.</translation>
    </message>
    <message>
        <source>Check the address, and the site name or site ID.</source>
        <translation>تحقّق من العنوان ومن اسم الموقع أو معرّفه.</translation>
    </message>
    <message>
        <source>Set Signing in to Browser (single sign-on).</source>
        <translation>اضبط تسجيل الدخول على المتصفح (الدخول الموحّد).</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>sessions.site.manage</name>
    <message>
        <source>The sites can&apos;t be saved: {0}.</source>
        <translation>يتعذّر حفظ المواقع: {0}.</translation>
    </message>
    <message>
        <source>CSR Desktop made a mistake</source>
        <translation>حدث خطأ في CSR Desktop</translation>
    </message>
</context>
<context>
    <name>settings.joined_sites</name>
    <message>
        <source>Set by your administrator in {0}.</source>
        <translation>حدّده المسؤول في ‎{0}.</translation>
    </message>
    <message>
        <source>There is a site of this name already.</source>
        <translation>يوجد موقع بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>{0}: The administrator&apos;s site of this name is used. Give this one another name.</source>
        <translation>{0}: يُستخدم موقع المسؤول الذي بهذا الاسم. اختر لهذا اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>settings.merged</name>
    <message>
        <source>Set by your administrator in {0}.</source>
        <translation>حدّده المسؤول في ‎{0}.</translation>
    </message>
    <message>
        <source>The text in preferences.toml was changed by hand meanwhile. Change yours again to replace it.</source>
        <translation>تغيّر النص في preferences.toml يدويًا في هذه الأثناء. غيّر نصك مجددًا لاستبداله.</translation>
    </message>
</context>
<context>
    <name>settings.policy</name>
    <message>
        <source>Until this is corrected, no password is stored.</source>
        <translation>إلى أن يُصحَّح هذا، لا تُخزَّن أي كلمة مرور.</translation>
    </message>
    <message>
        <source>Until this is corrected, only TLS 1.3 is spoken.</source>
        <translation>إلى أن يُصحَّح هذا، لا يُستخدم إلا TLS 1.3.</translation>
    </message>
    <message>
        <source>Expected a table: {0}.</source>
        <translation>المتوقع جدول: {0}.</translation>
    </message>
</context>
<context>
    <name>settings.preferences.invitation_template</name>
    <message>
        <source>The text is empty.</source>
        <translation>النص فارغ.</translation>
    </message>
    <message>
        <source>In line {0} a brace has no partner. Write a field such as {1}, and {2} or {3} for a brace itself.</source>
        <translation>في السطر {0} قوس بلا قرين. اكتب الحقل مثل {1}، و‎{2}‎ أو ‎{3}‎ للقوس نفسه.</translation>
    </message>
    <message>
        <source>There is no field {0}. The fields are {1}.</source>
        <translation>لا يوجد حقل {0}. الحقول هي {1}.</translation>
    </message>
</context>
<context>
    <name>settings.preferences.text</name>
    <message>
        <source>{0} Correct it first: nothing was changed.</source>
        <translation>{0} صحّح ذلك أولًا: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be changed without harm: edit it by hand.</source>
        <translation>لا يمكن تغيير ‎{0} دون ضرر: حرّره يدويًا.</translation>
    </message>
</context>
<context>
    <name>settings.preferences.values</name>
    <message>
        <source>It must not hold line breaks or other control characters.</source>
        <translation>يجب ألا يحتوي على فواصل أسطر أو أحرف تحكم أخرى.</translation>
    </message>
    <message>
        <source>Expected a text in quotes.</source>
        <translation>المتوقع نص بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Give the file&apos;s whole path.</source>
        <translation>أدخل المسار الكامل للملف.</translation>
    </message>
    <message>
        <source>It must not hold control characters.</source>
        <translation>يجب ألا يحتوي على أحرف تحكم.</translation>
    </message>
    <message>
        <source>Expected one of {0}.</source>
        <translation>المتوقع إحدى القيم {0}.</translation>
    </message>
    <message>
        <source>A password must not stand here: the system&apos;s keyring keeps it.</source>
        <translation>يجب ألا تُكتب كلمة مرور هنا: تحفظها حافظة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Expected &quot;system&quot;, &quot;none&quot; or an address such as &quot;http://proxy.example:8080&quot;.</source>
        <translation>المتوقع &quot;system&quot; أو &quot;none&quot; أو عنوان مثل ‎&quot;http://proxy.example:8080&quot;‎.</translation>
    </message>
</context>
<context>
    <name>settings.presets.changes</name>
    <message>
        <source>The preset {0} was changed in the file meanwhile. Save again to replace it.</source>
        <translation>تغيّر القالب {0} في الملف في هذه الأثناء. احفظ مجددًا لاستبداله.</translation>
    </message>
    <message>
        <source>The preset {0} is no longer in the file.</source>
        <translation>لم يعد القالب {0} في الملف.</translation>
    </message>
</context>
<context>
    <name>settings.presets.presets</name>
    <message numerus="yes">
        <source>The name has %n characters; {0} are the most.</source>
        <translation>
            <numerusform>في الاسم %n حرف؛ والحد الأقصى {0}.</numerusform>
            <numerusform>في الاسم حرف واحد؛ والحد الأقصى {0}.</numerusform>
            <numerusform>في الاسم حرفين؛ والحد الأقصى {0}.</numerusform>
            <numerusform>في الاسم %n أحرف؛ والحد الأقصى {0}.</numerusform>
            <numerusform>في الاسم %n حرفًا؛ والحد الأقصى {0}.</numerusform>
            <numerusform>في الاسم %n حرف؛ والحد الأقصى {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Correct it first: nothing was changed.</source>
        <translation>{0} صحّح ذلك أولًا: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation>تتعذّر كتابة ‎{0}: {1}.</translation>
    </message>
    <message>
        <source>The preset {0} is set by your administrator in {1}. Enter another name.</source>
        <translation>القالب {0} حدّده المسؤول في {1}. أدخل اسمًا آخر.</translation>
    </message>
    <message>
        <source>Give the preset a name.</source>
        <translation>أدخل اسمًا للقالب.</translation>
    </message>
    <message>
        <source>It must not hold line breaks or other control characters.</source>
        <translation>يجب ألا يحتوي على فواصل أسطر أو أحرف تحكم أخرى.</translation>
    </message>
    <message>
        <source>There are two presets of the name {0}.</source>
        <translation>يوجد قالبان باسم {0}.</translation>
    </message>
    <message>
        <source>Expected [[presets]].</source>
        <translation>المتوقع [[presets]].</translation>
    </message>
    <message>
        <source>There is no tracking code {0}: they go from 1 to 10.</source>
        <translation>لا يوجد رمز تتبع {0}: الأرقام من 1 إلى 10.</translation>
    </message>
    <message>
        <source>Tracking code {0}</source>
        <translation>رمز التتبع {0}</translation>
    </message>
</context>
<context>
    <name>settings.sites.changes</name>
    <message numerus="yes">
        <source>Tracking code {0}: it becomes a pick-list of %n values.</source>
        <translation>
            <numerusform>رمز التتبع {0}: يصبح قائمة اختيار بلا قيم.</numerusform>
            <numerusform>رمز التتبع {0}: يصبح قائمة اختيار من قيمة واحدة.</numerusform>
            <numerusform>رمز التتبع {0}: يصبح قائمة اختيار من قيمتين.</numerusform>
            <numerusform>رمز التتبع {0}: يصبح قائمة اختيار من %n قيم.</numerusform>
            <numerusform>رمز التتبع {0}: يصبح قائمة اختيار من %n قيمة.</numerusform>
            <numerusform>رمز التتبع {0}: يصبح قائمة اختيار من %n قيمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was changed by hand in sites.toml meanwhile. Nothing was saved: open the site again.</source>
        <translation>تغيّر هذا يدويًا في sites.toml في هذه الأثناء. لم يُحفظ شيء: افتح الموقع مجددًا.</translation>
    </message>
    <message>
        <source>Tracking code {0}, &quot;{1}&quot;, is left out: the site does not use it.</source>
        <translation>رمز التتبع {0}، «{1}»، يُترك: لا يستخدمه الموقع.</translation>
    </message>
    <message>
        <source>The tracking codes stand in another order.</source>
        <translation>ترتيب رموز التتبع مختلف.</translation>
    </message>
    <message>
        <source>Tracking code {0} is added: &quot;{1}&quot;, required.</source>
        <translation>يُضاف رمز التتبع {0}: «{1}»، إلزامي.</translation>
    </message>
    <message>
        <source>Tracking code {0} is added: &quot;{1}&quot;.</source>
        <translation>يُضاف رمز التتبع {0}: «{1}».</translation>
    </message>
    <message>
        <source>Tracking code {0}: the label &quot;{1}&quot; becomes &quot;{2}&quot;.</source>
        <translation>رمز التتبع {0}: التسمية «{1}» تصبح «{2}».</translation>
    </message>
    <message>
        <source>Tracking code {0}: it becomes required.</source>
        <translation>رمز التتبع {0}: يصبح إلزاميًا.</translation>
    </message>
    <message>
        <source>Tracking code {0}: it is no longer required.</source>
        <translation>رمز التتبع {0}: لم يعد إلزاميًا.</translation>
    </message>
    <message>
        <source>Tracking code {0}: it becomes a free text instead of a pick-list.</source>
        <translation>رمز التتبع {0}: يصبح نصًا حرًا بدلًا من قائمة اختيار.</translation>
    </message>
    <message>
        <source>Tracking code {0}: the default &quot;{1}&quot; is taken away.</source>
        <translation>رمز التتبع {0}: تُزال القيمة الافتراضية «{1}».</translation>
    </message>
    <message>
        <source>Tracking code {0}: the default becomes &quot;{1}&quot;.</source>
        <translation>رمز التتبع {0}: تصبح القيمة الافتراضية «{1}».</translation>
    </message>
    <message>
        <source>Tracking code {0}: the default &quot;{1}&quot; becomes &quot;{2}&quot;.</source>
        <translation>رمز التتبع {0}: القيمة الافتراضية «{1}» تصبح «{2}».</translation>
    </message>
    <message>
        <source>Tracking code {0}: the pick-list gains {1}.</source>
        <translation>رمز التتبع {0}: يُضاف إلى قائمة الاختيار {1}.</translation>
    </message>
    <message>
        <source>Tracking code {0}: the pick-list loses {1}.</source>
        <translation>رمز التتبع {0}: يُزال من قائمة الاختيار {1}.</translation>
    </message>
    <message>
        <source>Tracking code {0}: the pick-list stands in another order.</source>
        <translation>رمز التتبع {0}: ترتيب قائمة الاختيار مختلف.</translation>
    </message>
    <message>
        <source>Session type {0}, &quot;{1}&quot;, is left out.</source>
        <translation>نوع الجلسة {0}، «{1}»، يُترك.</translation>
    </message>
    <message>
        <source>Session type {0} is added: &quot;{1}&quot;.</source>
        <translation>يُضاف نوع الجلسة {0}: «{1}».</translation>
    </message>
    <message>
        <source>Session type {0}: the name &quot;{1}&quot; becomes &quot;{2}&quot;.</source>
        <translation>نوع الجلسة {0}: الاسم «{1}» يصبح «{2}».</translation>
    </message>
</context>
<context>
    <name>settings.sites.entries</name>
    <message>
        <source>Expected [[sites]].</source>
        <translation>المتوقع [[sites]].</translation>
    </message>
    <message>
        <source>There are two sites of the name {0}.</source>
        <translation>يوجد موقعان باسم {0}.</translation>
    </message>
</context>
<context>
    <name>settings.sites.file</name>
    <message>
        <source>{0} Correct it first: nothing was changed.</source>
        <translation>{0} صحّح ذلك أولًا: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A site is named twice.</source>
        <translation>أحد المواقع مذكور مرتين.</translation>
    </message>
    <message>
        <source>There is no site of the name {0} in the file any more.</source>
        <translation>لم يعد في الملف موقع باسم {0}.</translation>
    </message>
    <message>
        <source>There is a site of this name already.</source>
        <translation>يوجد موقع بهذا الاسم بالفعل.</translation>
    </message>
</context>
<context>
    <name>settings.sites.oauth</name>
    <message>
        <source>Enter the client ID of your company&apos;s integration, for this site or in [oauth].</source>
        <translation>أدخل معرّف تطبيق التكامل الخاص بشركتك، لهذا الموقع أو في [oauth].</translation>
    </message>
    <message>
        <source>Enter the redirect URI of the integration, such as http://127.0.0.1:5000/authorize, for this site or in [oauth].</source>
        <translation>أدخل عنوان إعادة التوجيه للتكامل، مثل http://127.0.0.1:5000/authorize، لهذا الموقع أو في [oauth].</translation>
    </message>
    <message>
        <source>It must not hold control characters, nor spaces at its ends.</source>
        <translation>يجب ألا يحتوي على محارف تحكّم ولا مسافات في طرفيه.</translation>
    </message>
    <message>
        <source>Enter a scope, such as spark:all.</source>
        <translation>أدخل نطاقًا، مثل spark:all.</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://, without a user name, ? or #. http:// is for this computer itself alone.</source>
        <translation>أدخل عنوانًا يبدأ بـ https:// من دون اسم مستخدم أو ? أو #. أما http:// فلهذا الحاسوب نفسه فقط.</translation>
    </message>
    <message>
        <source>Enter an address of this computer with a port, exactly as registered, such as http://127.0.0.1:5000/authorize: http, 127.0.0.1, [::1] or localhost, without ? or #.</source>
        <translation>أدخل عنوانًا لهذا الحاسوب مع منفذ، كما سُجّل تمامًا، مثل http://127.0.0.1:5000/authorize: ‏http و127.0.0.1 أو [::1] أو localhost، من دون ? أو #.</translation>
    </message>
</context>
<context>
    <name>settings.sites.oauth_table</name>
    <message>
        <source>Expected a table: {0}.</source>
        <translation>المتوقع جدول: {0}.</translation>
    </message>
</context>
<context>
    <name>settings.sites.outline</name>
    <message>
        <source>Tracking code {0}</source>
        <translation>رمز التتبع {0}</translation>
    </message>
</context>
<context>
    <name>settings.sites.site</name>
    <message>
        <source>It must not hold line breaks or other control characters.</source>
        <translation>يجب ألا يحتوي على فواصل أسطر أو أحرف تحكم أخرى.</translation>
    </message>
    <message>
        <source>Give the site a name.</source>
        <translation>أدخل اسمًا للموقع.</translation>
    </message>
    <message>
        <source>Give the WebEx ID, the name you sign in with.</source>
        <translation>أدخل معرّف WebEx، وهو الاسم الذي تسجّل به الدخول.</translation>
    </message>
    <message>
        <source>Give the site name, such as acme, or the site ID.</source>
        <translation>أدخل اسم الموقع، مثل acme، أو معرّف الموقع.</translation>
    </message>
    <message>
        <source>The site ID is digits. A name belongs in the site name.</source>
        <translation>معرّف الموقع أرقام. أما الاسم فمكانه في اسم الموقع.</translation>
    </message>
    <message>
        <source>Give the whole address of a page, beginning with https://.</source>
        <translation>أدخل العنوان الكامل لصفحة، يبدأ بـ ‎https://‎.</translation>
    </message>
    <message>
        <source>Write nothing in braces but {0}.</source>
        <translation>لا تكتب بين الأقواس المعقوفة إلا {0}.</translation>
    </message>
    <message>
        <source>Give at least one session type.</source>
        <translation>أدخل نوع جلسة واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Each tracking code may stand only once.</source>
        <translation>يجب ألا يتكرر أي رمز تتبع.</translation>
    </message>
</context>
<context>
    <name>settings.toml.file</name>
    <message>
        <source>{0}, line {1}: {2}</source>
        <translation>‎{0}، السطر {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, line {1}, {2}: {3}</source>
        <translation>‎{0}، السطر {1}، {2}: {3}</translation>
    </message>
    <message>
        <source>The file is longer than 1 MiB.</source>
        <translation>الملف أطول من 1 MiB.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8.</source>
        <translation>الملف ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: {0}.</source>
        <translation>تتعذّر قراءته: {0}.</translation>
    </message>
    <message>
        <source>Its lists or tables lie too deep in each other.</source>
        <translation>قوائمه أو جداوله متداخلة بعمق زائد.</translation>
    </message>
    <message>
        <source>A number has too many digits.</source>
        <translation>في أحد الأعداد أرقام كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Expected a whole number, such as 1.</source>
        <translation>المتوقع عدد صحيح، مثل 1.</translation>
    </message>
    <message>
        <source>A newer version of CSR Desktop wrote this file (schema {0}; this version knows {1}). What is not known here has no effect and is left as it is.</source>
        <translation>كتب هذا الملفَ إصدارٌ أحدث من CSR Desktop (schema {0}؛ وهذا الإصدار يعرف {1}). ما ليس معروفًا هنا لا أثر له ويبقى كما هو.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile. Try again</source>
        <translation>تغيّر الملف في هذه الأثناء. حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>settings.toml.messages</name>
    <message>
        <source>a text in quotes</source>
        <translation>نص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>a list [...]</source>
        <translation>قائمة [...]</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>datetime</source>
        <translation>تاريخ ووقت</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Expected a whole number of at least {0}.</source>
        <translation>المتوقع عدد صحيح لا يقل عن {0}.</translation>
    </message>
    <message>
        <source>Expected a whole number of at most {0}.</source>
        <translation>المتوقع عدد صحيح لا يزيد على {0}.</translation>
    </message>
    <message>
        <source>Expected a number of at least {0}.</source>
        <translation>المتوقع عدد لا يقل عن {0}.</translation>
    </message>
    <message>
        <source>Expected a number of at most {0}.</source>
        <translation>المتوقع عدد لا يزيد على {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Expected a text of at most %n characters.</source>
        <translation>
            <numerusform>المتوقع نص لا يتجاوز %n حرف.</numerusform>
            <numerusform>المتوقع نص لا يتجاوز حرفًا واحدًا.</numerusform>
            <numerusform>المتوقع نص لا يتجاوز حرفين.</numerusform>
            <numerusform>المتوقع نص لا يتجاوز %n أحرف.</numerusform>
            <numerusform>المتوقع نص لا يتجاوز %n حرفًا.</numerusform>
            <numerusform>المتوقع نص لا يتجاوز %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected {0}, found {1}.</source>
        <translation>المتوقع {0}، والموجود {1}.</translation>
    </message>
    <message>
        <source>Invalid enum value {0}.</source>
        <translation>القيمة {0} ليست من القيم المسموح بها.</translation>
    </message>
    <message>
        <source>This key is not known. The nearest known key is {0}.</source>
        <translation>هذا المفتاح غير معروف. أقرب مفتاح معروف هو {0}.</translation>
    </message>
    <message>
        <source>This key is not known.</source>
        <translation>هذا المفتاح غير معروف.</translation>
    </message>
    <message>
        <source>This key is missing.</source>
        <translation>هذا المفتاح ناقص.</translation>
    </message>
</context>
<context>
    <name>settings.toml.tables</name>
    <message>
        <source>{0} can&apos;t be changed here: write each entry as {1} first.</source>
        <translation>لا يمكن تغيير {0} هنا: اكتب كل مدخل بصيغة {1} أولًا.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be changed without harm: edit it by hand.</source>
        <translation>لا يمكن تغيير ‎{0} دون ضرر: حرّره يدويًا.</translation>
    </message>
</context>
<context>
    <name>ui.menu.demo_faults_menu</name>
    <message>
        <source>Answers after 5 seconds</source>
        <translation>يجيب بعد 5 ثوانٍ</translation>
    </message>
    <message>
        <source>No session, no answer</source>
        <translation>لا جلسة ولا إجابة</translation>
    </message>
    <message>
        <source>A session, no answer</source>
        <translation>جلسة بلا إجابة</translation>
    </message>
    <message>
        <source>No session, hangs up</source>
        <translation>لا جلسة، قطع الاتصال</translation>
    </message>
    <message>
        <source>A session, hangs up</source>
        <translation>جلسة، قطع الاتصال</translation>
    </message>
    <message>
        <source>A session, half an answer</source>
        <translation>جلسة، نصف إجابة</translation>
    </message>
    <message>
        <source>A login page for an answer</source>
        <translation>صفحة دخول بدل الإجابة</translation>
    </message>
    <message>
        <source>No session, error 503</source>
        <translation>لا جلسة، خطأ 503</translation>
    </message>
    <message>
        <source>A session, error 503</source>
        <translation>جلسة، خطأ 503</translation>
    </message>
    <message>
        <source>Redirects elsewhere</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>A session, but no key</source>
        <translation>جلسة بلا مفتاح</translation>
    </message>
    <message>
        <source>A session, error 000035</source>
        <translation>جلسة، خطأ 000035</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>طلبات كثيرة جدًا</translation>
    </message>
    <message>
        <source>Adds a bad certificate&apos;s site</source>
        <translation>موقع بشهادة سيئة</translation>
    </message>
    <message>
        <source>Sign-in: the access token has expired</source>
        <translation>تسجيل الدخول: انتهت صلاحية رمز الوصول</translation>
    </message>
    <message>
        <source>Sign-in: can&apos;t be renewed</source>
        <translation>تسجيل الدخول: لا يمكن تجديده</translation>
    </message>
    <message>
        <source>Sign-in: the integration is blocked</source>
        <translation>تسجيل الدخول: التكامل محظور</translation>
    </message>
    <message>
        <source>Sign-in: a slow browser</source>
        <translation>تسجيل الدخول: متصفح بطيء</translation>
    </message>
    <message>
        <source>Refuses: {0}</source>
        <translation>رفض: {0}</translation>
    </message>
</context>
<context>
    <name>ui.outcome.key_card</name>
    <message>
        <source>{0} s</source>
        <translation>{0} ث</translation>
    </message>
</context>
<context>
    <name>ui.outcome.problem_card</name>
    <message>
        <source>The site&apos;s answer: {0}</source>
        <translation>رد الموقع: {0}</translation>
    </message>
</context>
<context>
    <name>ui.preferences.invitation_texts</name>
    <message>
        <source>Session key</source>
        <translation>مفتاح الجلسة</translation>
    </message>
    <message>
        <source>Join page</source>
        <translation>صفحة الانضمام</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>First tracking code</source>
        <translation>رمز التتبع الأول</translation>
    </message>
</context>
<context>
    <name>ui.sites.answer_words</name>
    <message>
        <source>It accepts your account.</source>
        <translation>يقبل حسابك.</translation>
    </message>
    <message>
        <source>The site says something else than is set here:</source>
        <translation>يذكر الموقع غير المحدّد هنا:</translation>
    </message>
    <message>
        <source>Your administrator has set this site; its own answers differ:</source>
        <translation>حدّد المسؤول هذا الموقع؛ وردود الموقع نفسه مختلفة:</translation>
    </message>
    <message>
        <source>The site answers.</source>
        <translation>الموقع يستجيب.</translation>
    </message>
    <message>
        <source>The site answers, in {0} s for all questions.</source>
        <translation>الموقع يستجيب خلال {0} ث لكل الأسئلة.</translation>
    </message>
    <message>
        <source>The site answers: {0}, in {1} s for all questions.</source>
        <translation>الموقع يستجيب: {0}، خلال {1} ث لكل الأسئلة.</translation>
    </message>
    <message>
        <source>Session types: {0}</source>
        <translation>أنواع الجلسات: {0}</translation>
    </message>
    <message>
        <source>Tracking codes: {0}</source>
        <translation>رموز التتبع: {0}</translation>
    </message>
    <message>
        <source>The site uses no tracking codes.</source>
        <translation>لا يستخدم الموقع رموز تتبع.</translation>
    </message>
    <message>
        <source>Set them here yourself, or test again later.</source>
        <translation>حدّدها هنا بنفسك أو اختبر لاحقًا مرة أخرى.</translation>
    </message>
    <message>
        <source>The site does not tell its session types and tracking codes.</source>
        <translation>لا يذكر الموقع أنواع جلساته ورموز تتبعه.</translation>
    </message>
    <message>
        <source>The site does not tell your session types.</source>
        <translation>لا يذكر الموقع أنواع جلساتك.</translation>
    </message>
    <message>
        <source>The site does not tell its tracking codes.</source>
        <translation>لا يذكر الموقع رموز تتبعه.</translation>
    </message>
    <message>
        <source>{0} (required, a list)</source>
        <translation>{0} (مطلوب، قائمة)</translation>
    </message>
    <message>
        <source>{0} (required)</source>
        <translation>{0} (مطلوب)</translation>
    </message>
    <message>
        <source>{0} (a list)</source>
        <translation>{0} (قائمة)</translation>
    </message>
    <message>
        <source>Your account has no session type for support here.</source>
        <translation>ليس لحسابك هنا نوع جلسة للدعم.</translation>
    </message>
    <message>
        <source>The site has no Support Center.</source>
        <translation>لا يتوفر Support Center في الموقع.</translation>
    </message>
    <message>
        <source>Your account may not hold support sessions on this site.</source>
        <translation>لا يحق لحسابك عقد جلسات دعم في هذا الموقع.</translation>
    </message>
    <message>
        <source>The site has single sign-on: you can sign in with the browser.</source>
        <translation>للموقع دخول موحّد: يمكنك تسجيل الدخول بالمتصفح.</translation>
    </message>
</context>
<context>
    <name>ui.sites.signed_in_words</name>
    <message>
        <source>Not signed in</source>
        <translation>لم يُسجّل الدخول</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>مُسجّل الدخول</translation>
    </message>
    <message>
        <source>Signed in as {0}</source>
        <translation>مُسجّل الدخول باسم {0}</translation>
    </message>
    <message>
        <source>Signed in as {0}, at the longest until {1}</source>
        <translation>مُسجّل الدخول باسم {0}، حتى {1} على الأكثر</translation>
    </message>
</context>
<context>
    <name>ui.widgets.password_row</name>
    <message>
        <source>Your administrator does not allow passwords to be stored.</source>
        <translation>لا يسمح المسؤول بتخزين كلمات المرور.</translation>
    </message>
    <message>
        <source>Passwords are not stored: so it is set in the preferences.</source>
        <translation>لا تُخزَّن كلمات المرور: هكذا حُدد في التفضيلات.</translation>
    </message>
</context>
<context>
    <name>webex.address</name>
    <message>
        <source>The address can&apos;t be read. It looks like https://acme.webex.com.</source>
        <translation>تتعذّر قراءة العنوان. يكون هكذا: https://acme.webex.com.</translation>
    </message>
    <message>
        <source>The address must not hold spaces or line breaks.</source>
        <translation>يجب ألا يحتوي العنوان على مسافات أو فواصل أسطر.</translation>
    </message>
    <message>
        <source>The address must start with https:// and a host name.</source>
        <translation>يجب أن يبدأ العنوان بـ ‎https://‎ واسم المضيف.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password.</source>
        <translation>يجب ألا يحتوي العنوان على اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>The address must start with https://: the password goes over this connection.</source>
        <translation>يجب أن يبدأ العنوان بـ ‎https://‎: فكلمة المرور تُرسل عبر هذا الاتصال.</translation>
    </message>
    <message>
        <source>The address must end after its path, such as /WBXService/XMLService.</source>
        <translation>يجب أن ينتهي العنوان بعد مساره، مثل ‎/WBXService/XMLService.</translation>
    </message>
</context>
<context>
    <name>webex.faults</name>
    <message>
        <source>Look at your open sessions on the site; try again later.</source>
        <translation>راجع جلساتك المفتوحة في الموقع؛ وحاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>The site could not process the request.</source>
        <translation>تعذّرت على الموقع معالجة الطلب.</translation>
    </message>
    <message>
        <source>The site takes no password from this account: its people sign in by single sign-on.</source>
        <translation>لا يقبل الموقع كلمة مرور من هذا الحساب: يدخل مستخدموه بتسجيل الدخول الموحد.</translation>
    </message>
    <message>
        <source>Your password may be right. Ask your administrator to set up sign-in with the browser for this site.</source>
        <translation>قد تكون كلمة مرورك صحيحة. اطلب من المسؤول إعداد تسجيل الدخول بالمتصفح لهذا الموقع.</translation>
    </message>
    <message>
        <source>The site could not pass the request on.</source>
        <translation>تعذّر على الموقع تمرير الطلب.</translation>
    </message>
    <message>
        <source>Look at your open sessions on the site, then report this to your administrator.</source>
        <translation>راجع جلساتك المفتوحة في الموقع، ثم أبلغ المسؤول بهذا.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>لا يُسمح لهذا الحساب بذلك.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right to host support sessions.</source>
        <translation>اطلب من المسؤول حق استضافة جلسات الدعم.</translation>
    </message>
    <message>
        <source>The site found no record.</source>
        <translation>لم يعثر الموقع على أي سجل.</translation>
    </message>
    <message>
        <source>There is nothing to correct.</source>
        <translation>لا شيء يحتاج إلى تصحيح.</translation>
    </message>
    <message>
        <source>The site takes no more requests for now.</source>
        <translation>لا يقبل الموقع طلبات أخرى حاليًا.</translation>
    </message>
    <message>
        <source>Wait one minute, then create the session.</source>
        <translation>انتظر دقيقة، ثم أنشئ الجلسة.</translation>
    </message>
    <message>
        <source>This service is switched off at the site.</source>
        <translation>هذه الخدمة معطّلة في الموقع.</translation>
    </message>
    <message>
        <source>Ask your administrator to switch it on.</source>
        <translation>اطلب من المسؤول تشغيلها.</translation>
    </message>
    <message>
        <source>The site is suspended.</source>
        <translation>الموقع موقوف.</translation>
    </message>
    <message>
        <source>Call your administrator.</source>
        <translation>اتصل بالمسؤول.</translation>
    </message>
    <message>
        <source>The site does not know this WebEx ID.</source>
        <translation>لا يعرف الموقع معرّف WebEx هذا.</translation>
    </message>
    <message>
        <source>Check the WebEx ID and the site&apos;s address.</source>
        <translation>راجع معرّف WebEx وعنوان الموقع.</translation>
    </message>
    <message>
        <source>The site does not accept this WebEx ID and password.</source>
        <translation>لا يقبل الموقع معرّف WebEx وكلمة المرور هذين.</translation>
    </message>
    <message>
        <source>Type the password again. Several wrong passwords may lock the account.</source>
        <translation>اكتب كلمة المرور مجددًا. قد يؤدي تكرار الخطأ إلى قفل الحساب.</translation>
    </message>
    <message>
        <source>This WebEx ID is already taken.</source>
        <translation>معرّف WebEx هذا مستخدم بالفعل.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>اسأل المسؤول.</translation>
    </message>
    <message>
        <source>This e-mail address is already taken.</source>
        <translation>عنوان البريد الإلكتروني هذا مستخدم بالفعل.</translation>
    </message>
    <message>
        <source>The sign-in is no longer valid.</source>
        <translation>لم يعد تسجيل الدخول صالحًا.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The site refused the request.</source>
        <translation>رفض الموقع الطلب.</translation>
    </message>
    <message>
        <source>Show the details to your administrator.</source>
        <translation>اعرض التفاصيل على المسؤول.</translation>
    </message>
    <message>
        <source>The site does not know this meeting.</source>
        <translation>لا يعرف الموقع هذا الاجتماع.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>راجع الرقم.</translation>
    </message>
    <message>
        <source>The site does not know this host.</source>
        <translation>لا يعرف الموقع هذا المضيف.</translation>
    </message>
    <message>
        <source>Check the WebEx ID.</source>
        <translation>راجع معرّف WebEx.</translation>
    </message>
    <message>
        <source>This account may not schedule for that host.</source>
        <translation>لا يُسمح لهذا الحساب بالجدولة لذلك المضيف.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right.</source>
        <translation>اطلب هذا الحق من المسؤول.</translation>
    </message>
    <message>
        <source>The meeting&apos;s password is missing.</source>
        <translation>كلمة مرور الاجتماع ناقصة.</translation>
    </message>
    <message>
        <source>Type the meeting&apos;s password.</source>
        <translation>اكتب كلمة مرور الاجتماع.</translation>
    </message>
    <message>
        <source>This account can&apos;t use this session type.</source>
        <translation>لا يمكن لهذا الحساب استخدام نوع الجلسة هذا.</translation>
    </message>
    <message>
        <source>Choose another session type.</source>
        <translation>اختر نوع جلسة آخر.</translation>
    </message>
    <message>
        <source>The site refused the change to the user.</source>
        <translation>رفض الموقع تغيير المستخدم.</translation>
    </message>
    <message>
        <source>This is about the site. Check the site&apos;s settings, or ask your administrator.</source>
        <translation>يتعلق هذا بالموقع. راجع إعدادات الموقع، أو اسأل المسؤول.</translation>
    </message>
    <message>
        <source>This is about your account. Check the WebEx ID, or ask your administrator.</source>
        <translation>يتعلق هذا بحسابك. راجع معرّف WebEx، أو اسأل المسؤول.</translation>
    </message>
    <message>
        <source>This is about the session type. Choose another one, or ask your administrator.</source>
        <translation>يتعلق هذا بنوع الجلسة. اختر نوعًا آخر، أو اسأل المسؤول.</translation>
    </message>
    <message>
        <source>Correct what the site names and create again, or show the details to your administrator.</source>
        <translation>صحّح ما يذكره الموقع وأنشئ مجددًا، أو اعرض التفاصيل على المسؤول.</translation>
    </message>
</context>
<context>
    <name>webex.invalid_request</name>
    <message>
        <source>The site ID or the site name is missing: add one to the site.</source>
        <translation>معرّف الموقع أو اسم الموقع ناقص: أضف أحدهما إلى الموقع.</translation>
    </message>
    <message>
        <source>The site ID must be digits. A name belongs in the site name.</source>
        <translation>يجب أن يكون معرّف الموقع أرقامًا. أما الاسم فمكانه في اسم الموقع.</translation>
    </message>
    <message>
        <source>The WebEx ID is missing: add it to the site.</source>
        <translation>معرّف WebEx ناقص: أضفه إلى الموقع.</translation>
    </message>
    <message>
        <source>The password is missing: type it.</source>
        <translation>كلمة المرور ناقصة: اكتبها.</translation>
    </message>
    <message>
        <source>The {0} has a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>في العنصر {0} حرف لا يمكن إرساله ({1}). أزله.</translation>
    </message>
    <message numerus="yes">
        <source>The {0} has %n characters; the site takes {1} at most. Shorten it.</source>
        <translation>
            <numerusform>في العنصر {0} %n حرف؛ والحد الأقصى في الموقع {1}. اختصره.</numerusform>
            <numerusform>في العنصر {0} حرف واحد؛ والحد الأقصى في الموقع {1}. اختصره.</numerusform>
            <numerusform>في العنصر {0} حرفين؛ والحد الأقصى في الموقع {1}. اختصره.</numerusform>
            <numerusform>في العنصر {0} %n أحرف؛ والحد الأقصى في الموقع {1}. اختصره.</numerusform>
            <numerusform>في العنصر {0} %n حرفًا؛ والحد الأقصى في الموقع {1}. اختصره.</numerusform>
            <numerusform>في العنصر {0} %n حرف؛ والحد الأقصى في الموقع {1}. اختصره.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session type must be a whole number.</source>
        <translation>يجب أن يكون نوع الجلسة عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>There is no tracking code {0}: they go from 1 to 10.</source>
        <translation>لا يوجد رمز تتبع {0}: الأرقام من 1 إلى 10.</translation>
    </message>
    <message>
        <source>Tracking code {0} has a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>في رمز التتبع {0} حرف لا يمكن إرساله ({1}). أزله.</translation>
    </message>
    <message numerus="yes">
        <source>Tracking code {0} has %n characters; the site takes {1} at most. Shorten it.</source>
        <translation>
            <numerusform>في رمز التتبع {0} %n حرف؛ والحد الأقصى في الموقع {1}. اختصره.</numerusform>
            <numerusform>في رمز التتبع {0} حرف واحد؛ والحد الأقصى في الموقع {1}. اختصره.</numerusform>
            <numerusform>في رمز التتبع {0} حرفين؛ والحد الأقصى في الموقع {1}. اختصره.</numerusform>
            <numerusform>في رمز التتبع {0} %n أحرف؛ والحد الأقصى في الموقع {1}. اختصره.</numerusform>
            <numerusform>في رمز التتبع {0} %n حرفًا؛ والحد الأقصى في الموقع {1}. اختصره.</numerusform>
            <numerusform>في رمز التتبع {0} %n حرف؛ والحد الأقصى في الموقع {1}. اختصره.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webex.sentences</name>
    <message>
        <source>The site refused the request.</source>
        <translation>رفض الموقع الطلب.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate was valid until {0}, and this computer&apos;s clock says {1}.</source>
        <translation>كانت شهادة الموقع صالحة حتى ‎{0}‎، وساعة هذا الكمبيوتر تشير إلى ‎{1}‎.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate is not valid before {0}, and this computer&apos;s clock says {1}.</source>
        <translation>شهادة الموقع غير صالحة قبل ‎{0}‎، وساعة هذا الكمبيوتر تشير إلى ‎{1}‎.</translation>
    </message>
    <message>
        <source>Check the network and the site&apos;s address, then create again.</source>
        <translation>راجع الشبكة وعنوان الموقع، ثم أنشئ مجددًا.</translation>
    </message>
    <message>
        <source>The session may exist. Look at your open sessions on the site.</source>
        <translation>قد تكون الجلسة موجودة. راجع جلساتك المفتوحة في الموقع.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Ask your administrator.</source>
        <translation>لم يُرسل إليه شيء. اسأل المسؤول.</translation>
    </message>
    <message>
        <source>This happened while you were being signed in. Try again.</source>
        <translation>حدث هذا أثناء تسجيل دخولك. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Correct it and create again. Nothing was sent.</source>
        <translation>صحّحه وأنشئ مجددًا. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Create again when you are ready.</source>
        <translation>أنشئ مجددًا عندما تكون مستعدًا.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Ask your administrator. Someone may be listening in.</source>
        <translation>لم يُرسل إليه شيء. اسأل المسؤول. قد يكون هناك من يتنصت.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, time and time zone first. If they are right, ask your administrator. Nothing was sent to the site.</source>
        <translation>راجع أولًا التاريخ والوقت والمنطقة الزمنية في هذا الكمبيوتر. إذا كانت صحيحة، فاسأل المسؤول. لم يُرسل شيء إلى الموقع.</translation>
    </message>
    <message>
        <source>Check the network and the proxy server&apos;s address in the preferences, or ask your administrator. Nothing was sent to the site.</source>
        <translation>راجع الشبكة وعنوان الوكيل في التفضيلات، أو اسأل المسؤول. لم يُرسل شيء إلى الموقع.</translation>
    </message>
    <message>
        <source>You stopped before the request was sent.</source>
        <translation>أوقفتَ العملية قبل إرسال الطلب.</translation>
    </message>
    <message>
        <source>The site has ended this sign-in, and you stopped the new one.</source>
        <translation>أنهى الموقع تسجيل الدخول هذا، وأوقفتَ التسجيل الجديد.</translation>
    </message>
    <message>
        <source>The site could not be reached in time.</source>
        <translation>تعذّر الوصول إلى الموقع في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The site has ended this sign-in, and there was no time left for a new one.</source>
        <translation>أنهى الموقع تسجيل الدخول هذا، ولم يبقَ وقت لتسجيل جديد.</translation>
    </message>
    <message>
        <source>Create again: you will be signed in first.</source>
        <translation>أنشئ مجددًا: سيُسجَّل دخولك أولًا.</translation>
    </message>
    <message>
        <source>The site&apos;s name was not found in the network.</source>
        <translation>لم يُعثر على اسم الموقع في الشبكة.</translation>
    </message>
    <message>
        <source>The site did not accept a connection.</source>
        <translation>لم يقبل الموقع الاتصال.</translation>
    </message>
    <message>
        <source>The site can&apos;t be reached from this network.</source>
        <translation>لا يمكن الوصول إلى الموقع من هذه الشبكة.</translation>
    </message>
    <message>
        <source>The site did not answer the connection in time.</source>
        <translation>لم يستجب الموقع للاتصال في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the connection through.</source>
        <translation>لم يسمح وكيل الشبكة بمرور الاتصال.</translation>
    </message>
    <message>
        <source>Nothing was sent to the site. Ask your administrator about the proxy.</source>
        <translation>لم يُرسل شيء إلى الموقع. اسأل المسؤول عن الوكيل.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy wants a name and a password, and took none that it was given.</source>
        <translation>يطلب وكيل الشبكة اسمًا وكلمة مرور، ولم يقبل ما أُعطي منهما.</translation>
    </message>
    <message>
        <source>Enter them in the preferences, under Network, then create again. Nothing was sent to the site.</source>
        <translation>أدخلهما في التفضيلات، تحت «الشبكة»، ثم أنشئ مجددًا. لم يُرسل شيء إلى الموقع.</translation>
    </message>
    <message>
        <source>The address of the proxy server can&apos;t be used.</source>
        <translation>لا يمكن استخدام عنوان الوكيل.</translation>
    </message>
    <message>
        <source>CSR Desktop does not support this kind of proxy server.</source>
        <translation>لا يدعم CSR Desktop هذا النوع من الوكلاء.</translation>
    </message>
    <message>
        <source>Its address must start with http:// or https://. Correct it in the preferences, or ask your administrator. Nothing was sent.</source>
        <translation>يجب أن يبدأ عنوانه بـ ‎http://‎ أو ‎https://‎. صحّحه في التفضيلات، أو اسأل المسؤول. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The proxy server can&apos;t be reached.</source>
        <translation>يتعذّر الوصول إلى الوكيل.</translation>
    </message>
    <message>
        <source>The proxy server did not answer in time.</source>
        <translation>لم يرد الوكيل في الوقت المحدد.</translation>
    </message>
    <message>
        <source>No secure connection to the proxy server could be made.</source>
        <translation>تعذّر إنشاء اتصال آمن بالوكيل.</translation>
    </message>
    <message>
        <source>The address of most proxy servers starts with http://. Correct it in the preferences, or ask your administrator. Nothing was sent to the site.</source>
        <translation>يبدأ عنوان معظم الوكلاء بـ ‎http://‎. صحّحه في التفضيلات، أو اسأل المسؤول. لم يُرسل شيء إلى الموقع.</translation>
    </message>
    <message>
        <source>The proxy server requires a kind of sign-in that CSR Desktop does not support.</source>
        <translation>يطلب الوكيل نوعًا من تسجيل الدخول لا يدعمه CSR Desktop.</translation>
    </message>
    <message>
        <source>A password does not help. Ask your administrator how to connect without this sign-in. Nothing was sent to the site.</source>
        <translation>كلمة المرور لا تفيد. اسأل المسؤول كيف تتصل دون تسجيل الدخول هذا. لم يُرسل شيء إلى الموقع.</translation>
    </message>
    <message>
        <source>The client certificate that is set in the preferences can&apos;t be used.</source>
        <translation>لا يمكن استخدام شهادة العميل المحددة في التفضيلات.</translation>
    </message>
    <message>
        <source>Choose a PEM file with a certificate and its unprotected key in the preferences, under Network. Nothing was sent.</source>
        <translation>اختر في التفضيلات، تحت «الشبكة»، ملف PEM فيه شهادة ومفتاحها غير المحمي. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The client certificate that your administrator has set can&apos;t be used.</source>
        <translation>لا يمكن استخدام شهادة العميل التي حدّدها المسؤول.</translation>
    </message>
    <message>
        <source>Only your administrator can change it: show them the details. Nothing was sent.</source>
        <translation>لا يمكن لغير المسؤول تغييرها: اعرض عليه التفاصيل. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate is not one that this computer trusts.</source>
        <translation>شهادة الموقع ليست مما يثق به هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, the site&apos;s certificate has expired.</source>
        <translation>بحسب ساعة هذا الكمبيوتر، انتهت صلاحية شهادة الموقع.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, the site&apos;s certificate is not valid yet.</source>
        <translation>بحسب ساعة هذا الكمبيوتر، شهادة الموقع غير صالحة بعد.</translation>
    </message>
    <message>
        <source>The certificate at the site&apos;s address belongs to another server.</source>
        <translation>الشهادة في عنوان الموقع تخص خادمًا آخر.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Check the site&apos;s address, and whether you must first sign in to this network in a browser. Someone may be listening in.</source>
        <translation>لم يُرسل إليه شيء. راجع عنوان الموقع، وهل عليك أولًا تسجيل الدخول إلى هذه الشبكة في متصفح. قد يكون هناك من يتنصت.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate comes from an issuer that this computer does not know.</source>
        <translation>شهادة الموقع صادرة عن جهة لا يعرفها هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate is self-signed, so no issuer confirms it.</source>
        <translation>شهادة الموقع موقّعة ذاتيًا، فلا تؤكدها أي جهة إصدار.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate was revoked by its issuer.</source>
        <translation>ألغت جهة الإصدار شهادة الموقع.</translation>
    </message>
    <message>
        <source>No secure connection to the site could be made.</source>
        <translation>تعذّر إنشاء اتصال آمن بالموقع.</translation>
    </message>
    <message>
        <source>The request was sent elsewhere: a login page or a network sign-in is in the way.</source>
        <translation>أُرسل الطلب إلى جهة أخرى: تعترضه صفحة تسجيل دخول أو دخول إلى الشبكة.</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser and check the site&apos;s address, then create again.</source>
        <translation>سجّل الدخول إلى الشبكة في متصفح وراجع عنوان الموقع، ثم أنشئ مجددًا.</translation>
    </message>
    <message>
        <source>Something before the service turned the request away.</source>
        <translation>رفض الطلبَ شيء يسبق الخدمة.</translation>
    </message>
    <message>
        <source>Check the site&apos;s address, or show the details to your administrator.</source>
        <translation>راجع عنوان الموقع، أو اعرض التفاصيل على المسؤول.</translation>
    </message>
    <message>
        <source>You stopped waiting after the request was sent.</source>
        <translation>أوقفتَ الانتظار بعد إرسال الطلب.</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>لم يرد الموقع في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer was complete.</source>
        <translation>انقطع الاتصال قبل اكتمال الرد.</translation>
    </message>
    <message>
        <source>The site answered with an error page of its server.</source>
        <translation>رد الموقع بصفحة خطأ من خادمه.</translation>
    </message>
    <message>
        <source>A web page came instead of the service&apos;s answer: a login page or a network sign-in may be in the way.</source>
        <translation>وصلت صفحة ويب بدلًا من رد الخدمة: ربما تعترضه صفحة تسجيل دخول أو دخول إلى الشبكة.</translation>
    </message>
    <message>
        <source>The site&apos;s answer could not be read.</source>
        <translation>تعذّرت قراءة رد الموقع.</translation>
    </message>
    <message>
        <source>The site&apos;s answer was larger than any real one.</source>
        <translation>رد الموقع أكبر من أي رد حقيقي.</translation>
    </message>
    <message>
        <source>The site&apos;s answer says neither success nor failure.</source>
        <translation>لا يفيد رد الموقع بنجاح ولا بفشل.</translation>
    </message>
    <message>
        <source>The site says that it created a session but gave no key.</source>
        <translation>يقول الموقع إنه أنشأ جلسة لكنه لم يعطِ مفتاحًا.</translation>
    </message>
    <message>
        <source>Look for the session&apos;s key in your open sessions on the site.</source>
        <translation>ابحث عن مفتاح الجلسة بين جلساتك المفتوحة في الموقع.</translation>
    </message>
    <message>
        <source>The site has ended this sign-in.</source>
        <translation>أنهى الموقع تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>You are signed in again: create the session again.</source>
        <translation>سُجّل دخولك مجددًا: أنشئ الجلسة مرة أخرى.</translation>
    </message>
    <message>
        <source>The site did not answer the sign-in in time.</source>
        <translation>لم يرد الموقع على تسجيل الدخول في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The site accepted the sign-in, but gave no session ticket.</source>
        <translation>قبل الموقع تسجيل الدخول، لكنه لم يعطِ تذكرة جلسة.</translation>
    </message>
    <message>
        <source>Let this site sign in another way, or ask your administrator.</source>
        <translation>سجّل الدخول في هذا الموقع بطريقة أخرى، أو اسأل المسؤول.</translation>
    </message>
    <message>
        <source>The browser sign-in has expired, or it was revoked.</source>
        <translation>انتهت صلاحية تسجيل الدخول بالمتصفح أو أُلغي.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>رُفض تسجيل الدخول في المتصفح.</translation>
    </message>
    <message>
        <source>Sign in again and accept what the browser asks. If it asks nothing, ask your administrator.</source>
        <translation>سجّل الدخول مرة أخرى ووافق على ما يطلبه المتصفح. إن لم يطلب شيئًا فاسأل المسؤول.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time.</source>
        <translation>لم يكتمل تسجيل الدخول في الوقت المحدّد.</translation>
    </message>
    <message>
        <source>The sign-in service takes no more requests for now.</source>
        <translation>لا تقبل خدمة تسجيل الدخول المزيد من الطلبات الآن.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then sign in again.</source>
        <translation>انتظر بضع دقائق ثم سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this site&apos;s integration.</source>
        <translation>لا تقبل خدمة تسجيل الدخول تكامل هذا الموقع.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the client ID and the client secret, and whether Control Hub allows the integration.</source>
        <translation>اطلب من المسؤول التحقّق من معرّف التطبيق وسرّه، ومن أن Control Hub يسمح بالتكامل.</translation>
    </message>
    <message>
        <source>The integration is registered with another redirect URI.</source>
        <translation>التكامل مسجّل بعنوان إعادة توجيه آخر.</translation>
    </message>
    <message>
        <source>Ask your administrator to register exactly the redirect URI that is set for this site.</source>
        <translation>اطلب من المسؤول تسجيل عنوان إعادة التوجيه المحدّد لهذا الموقع كما هو تمامًا.</translation>
    </message>
    <message>
        <source>CSR Desktop can&apos;t receive the answer of the browser: another program uses the port of the redirect URI.</source>
        <translation>لا يستطيع CSR Desktop تلقّي ردّ المتصفح: يستخدم برنامج آخر منفذ عنوان إعادة التوجيه.</translation>
    </message>
    <message>
        <source>Close the other program and sign in again, or use a code instead.</source>
        <translation>أغلق البرنامج الآخر وسجّل الدخول مرة أخرى، أو استخدم رمزًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>تعذّر فتح أي متصفح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Use a code instead: it can be entered on any other device.</source>
        <translation>استخدم رمزًا بدلًا من ذلك: يمكن إدخاله على أي جهاز آخر.</translation>
    </message>
    <message>
        <source>The sign-in service refused the sign-in.</source>
        <translation>رفضت خدمة تسجيل الدخول تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Sign in again. If that does not help, show the details to your administrator.</source>
        <translation>سجّل الدخول مرة أخرى. إن لم ينفع ذلك فأظهر التفاصيل للمسؤول.</translation>
    </message>
</context>
<context>
    <name>webex.texts</name>
    <message numerus="yes">
        <source>{0} has %n characters; the site takes {1} at most. Shorten it.</source>
        <translation>
            <numerusform>في «{0}» %n حرف؛ والحد الأقصى في الموقع {1}. اختصره.</numerusform>
            <numerusform>في «{0}» حرف واحد؛ والحد الأقصى في الموقع {1}. اختصره.</numerusform>
            <numerusform>في «{0}» حرفين؛ والحد الأقصى في الموقع {1}. اختصره.</numerusform>
            <numerusform>في «{0}» %n أحرف؛ والحد الأقصى في الموقع {1}. اختصره.</numerusform>
            <numerusform>في «{0}» %n حرفًا؛ والحد الأقصى في الموقع {1}. اختصره.</numerusform>
            <numerusform>في «{0}» %n حرف؛ والحد الأقصى في الموقع {1}. اختصره.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} has a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>في «{0}» حرف لا يمكن إرساله ({1}). أزله.</translation>
    </message>
</context>
</TS>
