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
        <source>Component</source>
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
        <source>Use system setting</source>
        <translation>استخدام إعداد النظام</translation>
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
        <source>Use system language</source>
        <translation>استخدام لغة النظام</translation>
    </message>
</context>
<context>
    <name>BehaviourPage</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Adds a menu with New session.</source>
        <translation>تحتوي قائمته على «جلسة جديدة».</translation>
    </message>
    <message>
        <source>When CSR Desktop is in the background</source>
        <translation>عندما يكون CSR Desktop في الخلفية</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Tracking codes only. Stored on this computer.</source>
        <translation>رموز التتبع فقط. تُحفظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Clear &amp;suggestions…</source>
        <translation>مسح الاقتراحات (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keep window on top</source>
        <translation>إبقاء النافذة في المقدمة (&amp;K)</translation>
    </message>
    <message>
        <source>Remember window size and p&amp;osition</source>
        <translation>تذكّر حجم النافذة وموضعها (&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;tray icon</source>
        <translation>إظهار أيقونة شريط النظام (&amp;T)</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>إظهار الإشعارات (&amp;N)</translation>
    </message>
    <message>
        <source>For example 123 456 789. Otherwise only the digits are copied.</source>
        <translation>مثل 123 456 789. وإلا تُنسخ الأرقام وحدها.</translation>
    </message>
    <message>
        <source>Copy session keys &amp;with spaces</source>
        <translation>نسخ مفاتيح الجلسات مع المسافات (&amp;W)</translation>
    </message>
    <message>
        <source>Suggest pre&amp;viously entered values</source>
        <translation>اقتراح القيم المُدخلة سابقًا (&amp;V)</translation>
    </message>
    <message>
        <source>If off, enter your password each time you start CSR Desktop.</source>
        <translation>عند الإيقاف، تُدخل كلمة المرور في كل مرة تشغّل فيها CSR Desktop.</translation>
    </message>
    <message>
        <source>Save &amp;passwords in the system keyring</source>
        <translation>حفظ كلمات المرور في حافظة مفاتيح النظام (&amp;P)</translation>
    </message>
    <message>
        <source>Clear all suggestions for tracking codes</source>
        <translation>مسح كل اقتراحات رموز التتبع</translation>
    </message>
    <message>
        <source>Clear all suggestions? Your history isn&apos;t affected.</source>
        <translation>هل تريد مسح كل الاقتراحات؟ لن يتأثر السجل.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Suggestions cleared</source>
        <translation>مُسحت الاقتراحات</translation>
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
        <source>PEM file with certificate and private key. Usually not needed.</source>
        <translation>ملف PEM يحتوي على شهادة ومفتاح خاص. لا يلزم عادةً.</translation>
    </message>
    <message>
        <source>Client c&amp;ertificate</source>
        <translation>شهادة العميل (&amp;E)</translation>
    </message>
    <message>
        <source>Select a &amp;file…</source>
        <translation>اختيار ملف (&amp;F)…</translation>
    </message>
    <message>
        <source>Select the client certificate file</source>
        <translation>اختيار ملف شهادة العميل</translation>
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
        <source>Site {0} has been removed from CSR Desktop.</source>
        <translation>أُزيل الموقع {0} من CSR Desktop.</translation>
    </message>
    <message>
        <source>Another window has already confirmed this key. {0} wasn&apos;t saved.</source>
        <translation>أكّدت نافذة أخرى هذا المفتاح من قبل. لم يُحفظ {0}.</translation>
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
        <source>No matching session found. The site&apos;s history can be up to two days behind. You can create another one.</source>
        <translation>لم يُعثر على جلسة مطابقة. قد يتأخر سجل الموقع حتى يومين. يمكنك إنشاء جلسة أخرى.</translation>
    </message>
    <message>
        <source>Your session wasn&apos;t found, but the site&apos;s lists couldn&apos;t be read completely. Check your sessions on the site.</source>
        <translation>لم يُعثر على جلستك، لكن تعذّرت قراءة قوائم الموقع كاملة. راجع جلساتك في الموقع.</translation>
    </message>
    <message>
        <source>Possible match. Ask your customer which key they have, or check on the site.</source>
        <translation>تطابق محتمل. اسأل العميل عن المفتاح الذي لديه، أو تحقق من الموقع.</translation>
    </message>
    <message numerus="yes">
        <source>%n possible match(es). Ask your customer which key they have.</source>
        <translation>
            <numerusform>لا يوجد تطابق محتمل. اسأل العميل عن المفتاح الذي لديه.</numerusform>
            <numerusform>تطابق محتمل واحد. اسأل العميل عن المفتاح الذي لديه.</numerusform>
            <numerusform>تطابقان محتملان. اسأل العميل عن المفتاح الذي لديه.</numerusform>
            <numerusform>%n تطابقات محتملة. اسأل العميل عن المفتاح الذي لديه.</numerusform>
            <numerusform>%n تطابقًا محتملًا. اسأل العميل عن المفتاح الذي لديه.</numerusform>
            <numerusform>%n تطابق محتمل. اسأل العميل عن المفتاح الذي لديه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t check with the site. {0}</source>
        <translation>تعذّر الاستعلام من الموقع. {0}</translation>
    </message>
</context>
<context>
    <name>CloseGuard</name>
    <message>
        <source>Still waiting for the site</source>
        <translation>لم يردّ الموقع بعد</translation>
    </message>
    <message>
        <source>Close an&amp;yway</source>
        <translation>الإغلاق مع ذلك (&amp;Y)</translation>
    </message>
    <message>
        <source>Keep &amp;waiting</source>
        <translation>متابعة الانتظار (&amp;W)</translation>
    </message>
    <message>
        <source>The site hasn&apos;t answered yet, so the session isn&apos;t confirmed. If you close now, you can check it the next time you open CSR Desktop.</source>
        <translation>لم يردّ الموقع بعد، لذا لم تتأكد الجلسة. إذا أغلقت الآن فيمكنك الاستعلام عنها عند تشغيل CSR Desktop في المرة القادمة.</translation>
    </message>
    <message>
        <source>You haven&apos;t pasted what you copied</source>
        <translation>لم تلصق ما نسخته</translation>
    </message>
    <message>
        <source>Keep &amp;window open</source>
        <translation>إبقاء النافذة مفتوحة (&amp;W)</translation>
    </message>
    <message>
        <source>On this desktop, the clipboard may be empty after CSR Desktop closes. Paste first.</source>
        <translation>على سطح المكتب هذا قد تفرغ الحافظة بعد إغلاق CSR Desktop. الصق أولًا.</translation>
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
        <source>Choices for tracking code {0}</source>
        <translation>خيارات رمز التتبع {0}</translation>
    </message>
    <message>
        <source>Default of tracking code {0}</source>
        <translation>القيمة الافتراضية لرمز التتبع {0}</translation>
    </message>
    <message>
        <source>Choices (separate with ;)</source>
        <translation>الخيارات (مفصولة بـ ;)</translation>
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
        <source>Try again in {0} s.</source>
        <translation>أعد المحاولة بعد {0} ث.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>يمكنك إعادة المحاولة الآن.</translation>
    </message>
</context>
<context>
    <name>CreateController</name>
    <message>
        <source>Too many requests. Try again in {0} s.</source>
        <translation>طلبات كثيرة جدًا. أعد المحاولة بعد {0} ث.</translation>
    </message>
</context>
<context>
    <name>CreatedLabel</name>
    <message>
        <source>Session created over an hour ago</source>
        <translation>أُنشئت الجلسة قبل أكثر من ساعة</translation>
    </message>
    <message>
        <source>Session created {0} min ago</source>
        <translation>أُنشئت الجلسة قبل {0} د</translation>
    </message>
    <message>
        <source>Session created</source>
        <translation>أُنشئت الجلسة</translation>
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
        <source>The code expires in less than one minute.</source>
        <translation>تنتهي صلاحية الرمز خلال أقل من دقيقة.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsController</name>
    <message>
        <source>Diagnostics copied. They contain no passwords, keys, tracking codes, or accounts. Paste them into a message to your administrator.</source>
        <translation>نُسخت معلومات التشخيص. لا تحتوي على كلمات مرور أو مفاتيح أو رموز تتبع أو حسابات. الصقها في رسالة إلى المسؤول.</translation>
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
        <source>Managed by your administrator</source>
        <translation>يديره المسؤول</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}، {1} من {2}</translation>
    </message>
    <message>
        <source>{0} will be deleted when you save.</source>
        <translation>سيُحذف {0} عند الحفظ.</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Export progress</source>
        <translation>تقدّم التصدير</translation>
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
        <source>Save the listed sessions to a CSV or JSON file</source>
        <translation>حفظ الجلسات المعروضة في ملف CSV أو JSON</translation>
    </message>
    <message>
        <source>Export canceled. No file was saved or changed.</source>
        <translation>أُلغي التصدير. لم يُحفظ أي ملف ولم يتغيّر.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln session(s) to {0}.</source>
        <translation>
            <numerusform>لم تُصدَّر أي جلسة إلى {0}.</numerusform>
            <numerusform>صُدِّرت جلسة واحدة إلى {0}.</numerusform>
            <numerusform>صُدِّرت جلستان إلى {0}.</numerusform>
            <numerusform>صُدِّرت %Ln جلسات إلى {0}.</numerusform>
            <numerusform>صُدِّرت %Ln جلسة إلى {0}.</numerusform>
            <numerusform>صُدِّرت %Ln جلسة إلى {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export failed. No file was saved or changed.</source>
        <translation>فشل التصدير. لم يُحفظ أي ملف ولم يتغيّر.</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
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
        <source>No problem</source>
        <translation>لا مشكلة</translation>
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
        <source>Session type {0} isn&apos;t available on this site. The default was selected.</source>
        <translation>نوع الجلسة {0} غير متاح في هذا الموقع. اختير النوع الافتراضي.</translation>
    </message>
    <message>
        <source>This site doesn&apos;t use tracking code {0}. “{1}” was ignored.</source>
        <translation>لا يستخدم هذا الموقع رمز التتبع {0}. أُهملت «{1}».</translation>
    </message>
    <message>
        <source>“{1}” isn&apos;t in the list for {0}. Select another value.</source>
        <translation>«{1}» ليست في قائمة {0}. اختر قيمة أخرى.</translation>
    </message>
</context>
<context>
    <name>HandOverController</name>
    <message>
        <source>Invitation copied</source>
        <translation>نُسخت الدعوة</translation>
    </message>
    <message>
        <source>The invitation is too long for your email app. Copy it and paste it into a message.</source>
        <translation>الدعوة أطول من أن يقبلها تطبيق البريد. انسخها والصقها في رسالة.</translation>
    </message>
    <message>
        <source>Opened in your email app</source>
        <translation>فُتحت في تطبيق البريد</translation>
    </message>
    <message>
        <source>No email app found. Copy the invitation and paste it into a message.</source>
        <translation>لم يُعثر على تطبيق بريد. انسخ الدعوة والصقها في رسالة.</translation>
    </message>
    <message>
        <source>The join page URL is too long for a QR code. Use the invitation instead.</source>
        <translation>عنوان صفحة الانضمام أطول من أن يتسع له رمز QR. استخدم الدعوة بدلًا منه.</translation>
    </message>
    <message>
        <source>{0} is no longer one of your sites. Add it in Preferences.</source>
        <translation>لم يعد {0} ضمن مواقعك. أضفه في التفضيلات.</translation>
    </message>
    <message>
        <source>Key copied, site opened</source>
        <translation>نُسخ المفتاح وفُتح الموقع</translation>
    </message>
    <message>
        <source>Couldn&apos;t open a browser. The key was copied. Open the site yourself and paste the key.</source>
        <translation>تعذّر فتح متصفح. نُسخ المفتاح. افتح الموقع بنفسك والصق المفتاح.</translation>
    </message>
    <message>
        <source>Your custom text has an error, so the default text was used.</source>
        <translation>في نصّك المخصص خطأ، لذا استُخدم النص الافتراضي.</translation>
    </message>
    <message>
        <source>This site has no join page, so the invitation and the QR code can&apos;t say where to go. Add one in Preferences &gt; Sites.</source>
        <translation>ليس لهذا الموقع صفحة انضمام، لذا لا يمكن أن تذكرها الدعوة ولا رمز QR. أضفها في التفضيلات &gt; المواقع.</translation>
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
        <source>Wait until the current request has finished.</source>
        <translation>انتظر حتى ينتهي الطلب الحالي.</translation>
    </message>
    <message>
        <source>The note isn&apos;t saved yet. CSR Desktop will try again.</source>
        <translation>لم تُحفظ الملاحظة بعد. سيحاول CSR Desktop مجددًا.</translation>
    </message>
    <message>
        <source>The session has been deleted in the meantime, along with its note.</source>
        <translation>حُذفت الجلسة في هذه الأثناء مع ملاحظتها.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>تمت الاستعادة</translation>
    </message>
    <message>
        <source>This session is still being created. Delete it once the site has answered.</source>
        <translation>ما زالت هذه الجلسة قيد الإنشاء. احذفها بعد أن يردّ الموقع.</translation>
    </message>
    <message>
        <source>No file manager found. The file is in {0}.</source>
        <translation>لم يُعثر على مدير ملفات. الملف في {0}.</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Private note (stays on this computer)</source>
        <translation>ملاحظة خاصة (تبقى على هذا الحاسوب)</translation>
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
        <source>Check &amp;with the site</source>
        <translation>الاستعلام من الموقع (&amp;W)</translation>
    </message>
    <message>
        <source>Find out whether this session was created</source>
        <translation>معرفة ما إذا أُنشئت هذه الجلسة</translation>
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
        <source>Delete the key, tracking codes, and note from this computer. You can undo this until you close this window.</source>
        <translation>حذف المفتاح ورموز التتبع والملاحظة من هذا الحاسوب. يمكنك التراجع حتى تغلق هذه النافذة.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Waiting for the site.</source>
        <translation>في انتظار الموقع.</translation>
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
        <source>The note is %Ln character(s) too long, so the end isn&apos;t saved. Shorten it.</source>
        <translation>
            <numerusform>الملاحظة ليست أطول من المسموح.</numerusform>
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
        <source>Unconfirmed</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
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
        <source>Select date…</source>
        <translation>اختيار تاريخ…</translation>
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
        <source>Date</source>
        <translation>التاريخ</translation>
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
        <source>Unconfirmed</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جارية</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>InvitationEditor</name>
    <message>
        <source>&amp;Reset to default</source>
        <translation>إعادة إلى الافتراضي (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>القالب (&amp;T)</translation>
    </message>
    <message>
        <source>Temp&amp;late language</source>
        <translation>لغة القالب (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>معاينة (&amp;P)</translation>
    </message>
    <message>
        <source>Preview with sample data</source>
        <translation>معاينة ببيانات نموذجية</translation>
    </message>
    <message>
        <source>Reset the template for this language to the default</source>
        <translation>إعادة قالب هذه اللغة إلى الافتراضي</translation>
    </message>
    <message>
        <source>Insert {0}</source>
        <translation>إدراج {0}</translation>
    </message>
    <message>
        <source>Insert {0} at the cursor</source>
        <translation>إدراج {0} عند المؤشر</translation>
    </message>
    <message>
        <source>Custom template</source>
        <translation>قالب مخصص</translation>
    </message>
    <message>
        <source>Default template</source>
        <translation>القالب الافتراضي</translation>
    </message>
</context>
<context>
    <name>InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>Invitation template</source>
        <translation>قالب الدعوة</translation>
    </message>
    <message>
        <source>Shown to customers in invitations</source>
        <translation>يظهر للعملاء في الدعوات</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>اسمك (&amp;N)</translation>
    </message>
    <message>
        <source>Default cu&amp;stomer language</source>
        <translation>لغة العميل الافتراضية (&amp;S)</translation>
    </message>
    <message>
        <source>For your own sites, on the card of a new session.</source>
        <translation>لمواقعك أنت، على بطاقة الجلسة الجديدة.</translation>
    </message>
    <message>
        <source>Suggest adding a missing &amp;join page</source>
        <translation>اقتراح إضافة صفحة انضمام ناقصة (&amp;J)</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>مثل النافذة</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the {0} template.</source>
        <translation>تعذّر حفظ قالب {0}.</translation>
    </message>
    <message>
        <source>Used for invitations and dictation</source>
        <translation>تُستخدم للدعوات والإملاء</translation>
    </message>
    <message>
        <source>The {0} template has an error and wasn&apos;t saved.</source>
        <translation>في قالب {0} خطأ ولم يُحفظ.</translation>
    </message>
</context>
<context>
    <name>JoinPageHint</name>
    <message>
        <source>This site has no join page.</source>
        <translation>ليس لهذا الموقع صفحة انضمام.</translation>
    </message>
    <message>
        <source>Add join page</source>
        <translation>إضافة صفحة الانضمام</translation>
    </message>
    <message>
        <source>Opens the site&apos;s settings. Invitations and the QR code need the join page.</source>
        <translation>يفتح إعدادات الموقع. تحتاج الدعوات ورمز QR إلى صفحة الانضمام.</translation>
    </message>
    <message>
        <source>Don&apos;t show again</source>
        <translation>عدم الإظهار مجددًا</translation>
    </message>
</context>
<context>
    <name>KeepDaysRow</name>
    <message>
        <source>Deletes from this computer only, not from the site.</source>
        <translation>يحذف من هذا الحاسوب فقط، لا من الموقع.</translation>
    </message>
    <message>
        <source>Da&amp;ys to keep</source>
        <translation>أيام الاحتفاظ (&amp;Y)</translation>
    </message>
    <message>
        <source>Delete old sessions auto&amp;matically</source>
        <translation>حذف الجلسات القديمة تلقائيًا (&amp;M)</translation>
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
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Session key</source>
        <translation>مفتاح الجلسة</translation>
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
        <source>Copy a message with joining instructions</source>
        <translation>نسخ رسالة فيها تعليمات الانضمام</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Open the invitation in your email app</source>
        <translation>فتح الدعوة في تطبيق البريد</translation>
    </message>
    <message>
        <source>Dictate key</source>
        <translation>إملاء المفتاح</translation>
    </message>
    <message>
        <source>Show large digits to read to your customer</source>
        <translation>إظهار أرقام كبيرة لقراءتها على العميل</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>Show a QR code your customer can scan</source>
        <translation>إظهار رمز QR يستطيع العميل مسحه</translation>
    </message>
    <message>
        <source>Open support site</source>
        <translation>فتح موقع الدعم</translation>
    </message>
    <message>
        <source>Copies the key and opens the page where you join the session as host</source>
        <translation>ينسخ المفتاح ويفتح الصفحة التي تنضم فيها إلى الجلسة مضيفًا</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Write down this key. It couldn&apos;t be saved to your history.</source>
        <translation>اكتب هذا المفتاح. تعذّر حفظه في السجل.</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Anywhere</source>
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
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Create the session; after success, copy its key</source>
        <translation>إنشاء الجلسة؛ وبعد النجاح نسخ مفتاحها</translation>
    </message>
    <message>
        <source>Sign in when the site asks for it; the session is then created</source>
        <translation>تسجيل الدخول عندما يطلبه الموقع، ثم تُنشأ الجلسة</translation>
    </message>
    <message>
        <source>Go to the next field or button</source>
        <translation>الانتقال إلى الحقل أو الزر التالي</translation>
    </message>
    <message>
        <source>Go to the previous field or button</source>
        <translation>الانتقال إلى الحقل أو الزر السابق</translation>
    </message>
    <message>
        <source>Press the focused button</source>
        <translation>ضغط الزر الذي عليه التركيز</translation>
    </message>
    <message>
        <source>Close a list, question, or window</source>
        <translation>إغلاق قائمة أو سؤال أو نافذة</translation>
    </message>
    <message>
        <source>Alt + letter</source>
        <translation>Alt + حرف</translation>
    </message>
    <message>
        <source>Go to the item with that letter underlined</source>
        <translation>الانتقال إلى العنصر ذي الحرف المسطّر</translation>
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
    <name>LanguageMenu</name>
    <message>
        <source>Customer language: {0}</source>
        <translation>لغة العميل: {0}</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>&amp;Fill in</source>
        <translation>ملء (&amp;F)</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Fill in the form from this link ({0})? This replaces what you&apos;ve entered.</source>
        <translation>هل تريد ملء النموذج من هذا الرابط ({0})؟ سيحلّ محل ما أدخلته.</translation>
    </message>
    <message>
        <source>Link received: {0}. You can use it when the current request has finished.</source>
        <translation>وصل رابط: {0}. يمكنك استخدامه بعد انتهاء الطلب الحالي.</translation>
    </message>
</context>
<context>
    <name>LinkController</name>
    <message>
        <source>Link not used. {0}</source>
        <translation>لم يُستخدم الرابط. {0}</translation>
    </message>
    <message>
        <source>Add a site first, then open the link again.</source>
        <translation>أضف موقعًا أولًا، ثم افتح الرابط مرة أخرى.</translation>
    </message>
    <message>
        <source>There&apos;s no site named {0}.</source>
        <translation>لا يوجد موقع باسم {0}.</translation>
    </message>
    <message>
        <source>Form filled in from link.</source>
        <translation>مُلئ النموذج من الرابط.</translation>
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
        <source>Couldn&apos;t load the list. Refresh to try again.</source>
        <translation>تعذّر تحميل القائمة. حدّث لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>Enter your password in the main window first, then refresh.</source>
        <translation>أدخل كلمة المرور في النافذة الرئيسية أولًا، ثم حدّث.</translation>
    </message>
    <message>
        <source>Your account can&apos;t list sessions on this site ({0}). {1}</source>
        <translation>لا يستطيع حسابك عرض الجلسات في هذا الموقع ({0}). {1}</translation>
    </message>
    <message>
        <source>Stopped. Refresh to try again.</source>
        <translation>توقّف. حدّث لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>Couldn&apos;t contact the site. {0} Refresh to try again.</source>
        <translation>تعذّر الاتصال بالموقع. {0} حدّث لإعادة المحاولة.</translation>
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
        <source>unknown start time</source>
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
        <source>Sessions in progress</source>
        <translation>الجلسات الجارية</translation>
    </message>
    <message>
        <source>In progress on {0}</source>
        <translation>الجلسات الجارية في {0}</translation>
    </message>
    <message>
        <source>Ask the site again</source>
        <translation>سؤال الموقع مرة أخرى</translation>
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
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
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
        <source>No sessions in progress.</source>
        <translation>لا توجد جلسات جارية.</translation>
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
        <source>Repeat &amp;last session</source>
        <translation>تكرار آخر جلسة (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>القوالب (&amp;P)</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>السجل (&amp;S)</translation>
    </message>
    <message>
        <source>Sessions in pro&amp;gress</source>
        <translation>الجلسات الجارية (&amp;G)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences</source>
        <translation>التفضيلات (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Add site…</source>
        <translation>إضافة موقع (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Add your site…</source>
        <translation>إضافة موقعك (&amp;A)…</translation>
    </message>
    <message>
        <source>Lea&amp;ve demo</source>
        <translation>مغادرة العرض التجريبي (&amp;V)</translation>
    </message>
    <message>
        <source>Open de&amp;mo site</source>
        <translation>فتح الموقع التجريبي (&amp;M)</translation>
    </message>
    <message>
        <source>Sim&amp;ulate a problem</source>
        <translation>محاكاة مشكلة (&amp;U)</translation>
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
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح (&amp;K)</translation>
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
        <source>Couldn&apos;t read your session history: {0}</source>
        <translation>تعذّرت قراءة سجل جلساتك: {0}</translation>
    </message>
    <message>
        <source>The form has changed. Check your entries, then create the session.</source>
        <translation>تغيّر النموذج. راجع ما أدخلته ثم أنشئ الجلسة.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Leave blank if your proxy doesn&apos;t need one</source>
        <translation>اتركه فارغًا إذا كان الوكيل لا يطلبه</translation>
    </message>
    <message>
        <source>Proxy &amp;user name</source>
        <translation>اسم مستخدم الوكيل (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Minimum TLS version</source>
        <translation>أدنى إصدار TLS (&amp;M)</translation>
    </message>
    <message>
        <source>Sites that only support older versions can&apos;t be used.</source>
        <translation>لا يمكن استخدام المواقع التي لا تدعم إلا إصدارات أقدم.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem</source>
        <translation>واجه CSR Desktop مشكلة</translation>
    </message>
    <message>
        <source>Nothing you entered was lost. Continue or restart CSR Desktop, and send the details to your administrator.</source>
        <translation>لم يُفقد شيء مما أدخلته. تابع أو أعد تشغيل CSR Desktop، وأرسل التفاصيل إلى المسؤول.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Session created</source>
        <translation>أُنشئت الجلسة</translation>
    </message>
    <message>
        <source>Open CSR Desktop to see the key.</source>
        <translation>افتح CSR Desktop لرؤية المفتاح.</translation>
    </message>
    <message>
        <source>A session may have been created</source>
        <translation>ربما أُنشئت جلسة</translation>
    </message>
    <message>
        <source>Open CSR Desktop to check with the site.</source>
        <translation>افتح CSR Desktop للاستعلام من الموقع.</translation>
    </message>
    <message>
        <source>No session was created</source>
        <translation>لم تُنشأ أي جلسة</translation>
    </message>
    <message>
        <source>Open CSR Desktop for details.</source>
        <translation>افتح CSR Desktop لرؤية التفاصيل.</translation>
    </message>
</context>
<context>
    <name>OAuthFields</name>
    <message>
        <source>Leave blank if your administrator has set it</source>
        <translation>اتركه فارغًا إذا حدّده المسؤول</translation>
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
        <source>Register exactly this URI for your integration</source>
        <translation>سجّل هذا العنوان كما هو تمامًا لتكاملك</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>نسخ عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Use token &amp;for</source>
        <translation>استخدام الرمز المميّز لـ (&amp;F)</translation>
    </message>
    <message>
        <source>Getting a session ticket</source>
        <translation>الحصول على تذكرة جلسة</translation>
    </message>
    <message>
        <source>Every request</source>
        <translation>كل طلب</translation>
    </message>
    <message>
        <source>Already set. Leave blank to keep it</source>
        <translation>محدّد بالفعل. اتركه فارغًا للإبقاء عليه</translation>
    </message>
    <message>
        <source>Leave blank to keep the current secret</source>
        <translation>اتركه فارغًا للإبقاء على السر الحالي</translation>
    </message>
</context>
<context>
    <name>OriginNote</name>
    <message>
        <source>Managed by your administrator</source>
        <translation>يديره المسؤول</translation>
    </message>
    <message>
        <source>Your administrator&apos;s default</source>
        <translation>افتراضي من المسؤول</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>The session key will appear here.</source>
        <translation>سيظهر مفتاح الجلسة هنا.</translation>
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
        <source>Remember password</source>
        <translation>تذكّر كلمة المرور</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>Couldn&apos;t save preferences: {0}</source>
        <translation>تعذّر حفظ التفضيلات: {0}</translation>
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
        <source>Couldn&apos;t save preferences: {0}</source>
        <translation>تعذّر حفظ التفضيلات: {0}</translation>
    </message>
    <message>
        <source>Discard</source>
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
        <source>Show all presets for this site</source>
        <translation>إظهار كل قوالب هذا الموقع</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Fill in the form: {0}</source>
        <translation>ملء النموذج: {0}</translation>
    </message>
    <message>
        <source>Managed by your administrator</source>
        <translation>يديره المسؤول</translation>
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
        <source>Couldn&apos;t save. Try again.</source>
        <translation>تعذّر الحفظ. أعد المحاولة.</translation>
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
        <source>Copy the presets of {0}</source>
        <translation>نسخ قوالب {0}</translation>
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
        <source>No matching session found</source>
        <translation>لم يُعثر على جلسة مطابقة</translation>
    </message>
    <message>
        <source>You aren&apos;t signed in</source>
        <translation>لم تسجّل الدخول</translation>
    </message>
    <message>
        <source>Enter your password to continue</source>
        <translation>أدخل كلمة المرور للمتابعة</translation>
    </message>
    <message>
        <source>You&apos;re signed in</source>
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
        <translation>تحرير الموقع</translation>
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
        <source>Proxy pass&amp;word</source>
        <translation>كلمة مرور الوكيل (&amp;W)</translation>
    </message>
    <message>
        <source>Leave blank to remove the saved password</source>
        <translation>اتركه فارغًا لإزالة كلمة المرور المحفوظة</translation>
    </message>
    <message>
        <source>Save &amp;password</source>
        <translation>حفظ كلمة المرور (&amp;P)</translation>
    </message>
    <message>
        <source>Password saved in the system keyring.</source>
        <translation>حُفظت كلمة المرور في حافظة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Password saved until you close CSR Desktop.</source>
        <translation>حُفظت كلمة المرور حتى تغلق CSR Desktop.</translation>
    </message>
    <message>
        <source>Password removed.</source>
        <translation>أُزيلت كلمة المرور.</translation>
    </message>
    <message>
        <source>Enter the proxy user name first. Password not saved.</source>
        <translation>أدخل اسم مستخدم الوكيل أولًا. لم تُحفظ كلمة المرور.</translation>
    </message>
    <message>
        <source>No proxy is used for this site. Password not saved.</source>
        <translation>لا يُستخدم وكيل لهذا الموقع. لم تُحفظ كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>ProxyRow</name>
    <message>
        <source>Pro&amp;xy</source>
        <translation>الوكيل (&amp;X)</translation>
    </message>
    <message>
        <source>Use system settings</source>
        <translation>استخدام إعدادات النظام</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>يدوي</translation>
    </message>
    <message>
        <source>Proxy U&amp;RL</source>
        <translation>عنوان URL للوكيل (&amp;R)</translation>
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
        <source>Join page QR code</source>
        <translation>رمز QR لصفحة الانضمام</translation>
    </message>
    <message>
        <source>Scan to open the {0} join page, then enter the session key.</source>
        <translation>امسحه لفتح صفحة انضمام {0}، ثم أدخل مفتاح الجلسة.</translation>
    </message>
    <message>
        <source>Join page URL</source>
        <translation>عنوان URL لصفحة الانضمام</translation>
    </message>
    <message>
        <source>Copy &amp;URL</source>
        <translation>نسخ عنوان URL (&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;image</source>
        <translation>نسخ الصورة (&amp;I)</translation>
    </message>
    <message>
        <source>Copy the QR code as an image</source>
        <translation>نسخ رمز QR كصورة</translation>
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
        <source>Dictate key</source>
        <translation>إملاء المفتاح</translation>
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
        <source>Start &amp;over</source>
        <translation>من البداية (&amp;O)</translation>
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
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>RepeatLastController</name>
    <message>
        <source>You haven&apos;t created a session on this site today.</source>
        <translation>لم تنشئ اليوم جلسة في هذا الموقع.</translation>
    </message>
    <message>
        <source>Filled in from your last session</source>
        <translation>مُلئ من آخر جلسة لك</translation>
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
        <source>Deleted. It may still exist on the site.</source>
        <translation>حُذفت. قد تكون ما زالت موجودة في الموقع.</translation>
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
        <source>%Ln+ session(s). Still indexing older sessions ({0} %).</source>
        <translation>
            <numerusform>لا جلسات. ما زالت فهرسة الجلسات الأقدم جارية ({0} %).</numerusform>
            <numerusform>جلسة واحدة+. ما زالت فهرسة الجلسات الأقدم جارية ({0} %).</numerusform>
            <numerusform>جلستان+. ما زالت فهرسة الجلسات الأقدم جارية ({0} %).</numerusform>
            <numerusform>%Ln+ جلسات. ما زالت فهرسة الجلسات الأقدم جارية ({0} %).</numerusform>
            <numerusform>%Ln+ جلسة. ما زالت فهرسة الجلسات الأقدم جارية ({0} %).</numerusform>
            <numerusform>%Ln+ جلسة. ما زالت فهرسة الجلسات الأقدم جارية ({0} %).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s). Still indexing older sessions ({0} %).</source>
        <translation>
            <numerusform>لا جلسات. ما زالت فهرسة الجلسات الأقدم جارية ({0} %).</numerusform>
            <numerusform>جلسة واحدة. ما زالت فهرسة الجلسات الأقدم جارية ({0} %).</numerusform>
            <numerusform>جلستان. ما زالت فهرسة الجلسات الأقدم جارية ({0} %).</numerusform>
            <numerusform>%Ln جلسات. ما زالت فهرسة الجلسات الأقدم جارية ({0} %).</numerusform>
            <numerusform>%Ln جلسة. ما زالت فهرسة الجلسات الأقدم جارية ({0} %).</numerusform>
            <numerusform>%Ln جلسة. ما زالت فهرسة الجلسات الأقدم جارية ({0} %).</numerusform>
        </translation>
    </message>
    <message>
        <source>Still indexing ({0} %). Nothing found so far.</source>
        <translation>الفهرسة جارية ({0} %). لم يُعثر على شيء حتى الآن.</translation>
    </message>
    <message>
        <source>No sessions yet. Sessions you create appear here.</source>
        <translation>لا جلسات بعد. تظهر هنا الجلسات التي تنشئها.</translation>
    </message>
    <message>
        <source>No matching sessions. Try a different search or clear the filters.</source>
        <translation>لا جلسات مطابقة. جرّب بحثًا آخر أو امسح عوامل التصفية.</translation>
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
        <source>Example: Printer trouble</source>
        <translation>مثال: عطل في الطابعة</translation>
    </message>
    <message>
        <source>Include in preset:</source>
        <translation>ما يتضمنه القالب:</translation>
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
        <source>Include this in the preset</source>
        <translation>تضمين هذا في القالب</translation>
    </message>
    <message>
        <source>Select at least one field.</source>
        <translation>اختر حقلًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>A preset with this name already exists. Replace it?</source>
        <translation>يوجد قالب بهذا الاسم. هل تريد استبداله؟</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Expanded</source>
        <translation>موسّع</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>مطوي</translation>
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
        <source>{0} %n field(s) need attention.</source>
        <translation>
            <numerusform>{0} لا حقول تحتاج إلى مراجعة.</numerusform>
            <numerusform>{0} حقل واحد يحتاج إلى مراجعة.</numerusform>
            <numerusform>{0} حقلان يحتاجان إلى مراجعة.</numerusform>
            <numerusform>{0} %n حقول تحتاج إلى مراجعة.</numerusform>
            <numerusform>{0} %n حقلًا يحتاج إلى مراجعة.</numerusform>
            <numerusform>{0} %n حقل يحتاج إلى مراجعة.</numerusform>
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
        <source>Press Enter to copy the key of the selected session. Its context menu also sorts the list.</source>
        <translation>اضغط Enter لنسخ مفتاح الجلسة المحددة. ويمكن من قائمتها السياقية فرز القائمة أيضًا.</translation>
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
        <source>Add session type</source>
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
        <source>Enter the session type number, such as 13.</source>
        <translation>أدخل رقم نوع الجلسة، مثل 13.</translation>
    </message>
    <message>
        <source>Enter a name for each session type.</source>
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
        <source>Reset this page to defaults</source>
        <translation>إعادة هذه الصفحة إلى الإعدادات الافتراضية</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your changes on this page.</source>
        <translation>تعذّر حفظ تغييراتك في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Reset all settings on this page?</source>
        <translation>هل تريد إعادة ضبط كل إعدادات هذه الصفحة؟</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
        <source>Copy URL</source>
        <translation>نسخ عنوان URL</translation>
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
        <source>Couldn&apos;t open your browser. Copy the URL and open it in a browser on this computer, or use a code instead.</source>
        <translation>تعذّر فتح المتصفح. انسخ عنوان URL وافتحه في متصفح على هذا الحاسوب، أو استخدم رمزًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Sign in on the page in your browser. CSR Desktop then continues automatically.</source>
        <translation>سجّل الدخول في صفحة المتصفح. يتابع CSR Desktop بعدها تلقائيًا.</translation>
    </message>
    <message>
        <source>Select Sign in to open your browser. CSR Desktop continues as soon as you&apos;re signed in.</source>
        <translation>اختر «تسجيل الدخول» لفتح المتصفح. يتابع CSR Desktop فور تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Press Create session to continue.</source>
        <translation>لم يُرسل شيء بعد. اضغط «إنشاء جلسة» للمتابعة.</translation>
    </message>
    <message>
        <source>You&apos;re signed in. Press Create session to continue.</source>
        <translation>سجّلت الدخول. اضغط «إنشاء جلسة» للمتابعة.</translation>
    </message>
    <message>
        <source>You&apos;re signed in. Press Check with the site to continue.</source>
        <translation>سجّلت الدخول. اضغط «الاستعلام من الموقع» للمتابعة.</translation>
    </message>
    <message>
        <source>You&apos;re signed in.</source>
        <translation>سجّلت الدخول.</translation>
    </message>
    <message>
        <source>Sign-in service response: {0}</source>
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
        <source>Demo mode</source>
        <translation>وضع تجريبي</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>اختبار الاتصال (&amp;T)</translation>
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
        <source>Test the connection and your account, and read the site&apos;s settings</source>
        <translation>اختبار الاتصال وحسابك، وقراءة إعدادات الموقع</translation>
    </message>
    <message>
        <source>Register exactly this URI for your integration</source>
        <translation>سجّل هذا العنوان كما هو تمامًا لتكاملك</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>نسخ عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>The site for everyone, without your account, password, or secrets</source>
        <translation>الموقع للجميع، دون حسابك أو كلمة مرورك أو أسرارك</translation>
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
        <source>Sign-in status unknown</source>
        <translation>حالة تسجيل الدخول غير معروفة</translation>
    </message>
</context>
<context>
    <name>SiteEditor</name>
    <message>
        <source>Edit site</source>
        <translation>تحرير الموقع</translation>
    </message>
    <message>
        <source>Add site</source>
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
        <source>Test reads the session types and tracking codes from the site. You can also save without testing, for example when you&apos;re offline.</source>
        <translation>يقرأ الاختبار أنواع الجلسات ورموز التتبع من الموقع. ويمكنك الحفظ دون اختبار، مثلًا عندما تكون غير متصل.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Canceled. No changes made.</source>
        <translation>أُلغي. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Sites don&apos;t provide the URLs of their join page and support page. Add them below.</source>
        <translation>لا توفّر المواقع عنواني صفحة الانضمام وصفحة الدعم. أضفهما أدناه.</translation>
    </message>
    <message>
        <source>Read from the site. Save to keep it.</source>
        <translation>قُرئ من الموقع. احفظ للإبقاء عليه.</translation>
    </message>
    <message>
        <source>Your entries are kept.</source>
        <translation>بقي ما أدخلته كما هو.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>أدخل كلمة مرور.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>هل تريد تجاهل تغييراتك؟</translation>
    </message>
    <message>
        <source>Discard</source>
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
        <source>* Required</source>
        <translation>* مطلوب</translation>
    </message>
    <message>
        <source>Si&amp;gn-in method</source>
        <translation>طريقة تسجيل الدخول (&amp;G)</translation>
    </message>
    <message>
        <source>Password (every request)</source>
        <translation>كلمة المرور (مع كل طلب)</translation>
    </message>
    <message>
        <source>Session ticket (sign in once)</source>
        <translation>تذكرة جلسة (تسجيل دخول واحد)</translation>
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
        <source>S&amp;ite URL</source>
        <translation>عنوان URL للموقع (&amp;I)</translation>
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
        <source>&amp;Email</source>
        <translation>البريد الإلكتروني (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Join page</source>
        <translation>صفحة الانضمام (&amp;J)</translation>
    </message>
    <message>
        <source>Stored in the system keyring</source>
        <translation>محفوظة في حافظة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Not saved when you close CSR Desktop</source>
        <translation>لا تُحفظ بعد إغلاق CSR Desktop</translation>
    </message>
    <message>
        <source>Leave blank to keep current password</source>
        <translation>اتركه فارغًا للإبقاء على كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>Browser (single sign-on)</source>
        <translation>المتصفح (الدخول الموحّد)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>اختبار الاتصال (&amp;T)</translation>
    </message>
    <message>
        <source>Test the connection and your account, and read the site&apos;s settings</source>
        <translation>اختبار الاتصال وحسابك، وقراءة إعدادات الموقع</translation>
    </message>
    <message>
        <source>WebE&amp;x site name, site ID, partner ID, email</source>
        <translation>اسم موقع WebEx ومعرّف الموقع ومعرّف الشريك والبريد الإلكتروني (&amp;X)</translation>
    </message>
    <message>
        <source>Join page, support page, ti&amp;meout</source>
        <translation>صفحة الانضمام وصفحة الدعم والمهلة (&amp;M)</translation>
    </message>
    <message>
        <source>For example, Acme Support</source>
        <translation>مثلًا Acme Support</translation>
    </message>
    <message>
        <source>Display &amp;name</source>
        <translation>الاسم المعروض (&amp;N)</translation>
    </message>
    <message>
        <source>For example, acme.webex.com</source>
        <translation>مثلًا acme.webex.com</translation>
    </message>
    <message>
        <source>WebEx site n&amp;ame</source>
        <translation>اسم موقع WebEx (&amp;A)</translation>
    </message>
    <message>
        <source>Supp&amp;ort page</source>
        <translation>صفحة الدعم (&amp;O)</translation>
    </message>
    <message>
        <source>https:// page where you enter the session as host</source>
        <translation>صفحة https:// التي تنضم فيها إلى الجلسة مضيفًا</translation>
    </message>
    <message>
        <source>Timeout (seconds)</source>
        <translation>المهلة (بالثواني)</translation>
    </message>
    <message>
        <source>Optional. Read from your sign-in</source>
        <translation>اختياري. يُقرأ عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Your WebEx user name</source>
        <translation>اسم مستخدم WebEx الخاص بك</translation>
    </message>
    <message>
        <source>For example, acme</source>
        <translation>مثلًا acme</translation>
    </message>
    <message>
        <source>Only if the site has no name</source>
        <translation>فقط إذا لم يكن للموقع اسم</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>https:// page where customers enter the key</source>
        <translation>صفحة https:// التي يُدخل فيها العملاء المفتاح</translation>
    </message>
    <message>
        <source>1 to {0}</source>
        <translation>من 1 إلى {0}</translation>
    </message>
    <message>
        <source>Enter a number from 1 to {0}.</source>
        <translation>أدخل رقمًا من 1 إلى {0}.</translation>
    </message>
</context>
<context>
    <name>SiteQueries</name>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Canceled. No changes made.</source>
        <translation>أُلغي. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem.</source>
        <translation>واجه CSR Desktop مشكلة.</translation>
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
        <source>Already up to date.</source>
        <translation>محدّث بالفعل.</translation>
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
        <source>Use the site&apos;s settings</source>
        <translation>استخدام إعدادات الموقع</translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation>تحرير الموقع</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>No changes made.</source>
        <translation>لم يتغيّر شيء.</translation>
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
        <source>Canceled. No changes made.</source>
        <translation>أُلغي. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem.</source>
        <translation>واجه CSR Desktop مشكلة.</translation>
    </message>
</context>
<context>
    <name>SitesController</name>
    <message>
        <source>There&apos;s no site named {0}.</source>
        <translation>لا يوجد موقع باسم {0}.</translation>
    </message>
    <message>
        <source>{0} was saved before you canceled.</source>
        <translation>حُفظ {0} قبل أن تلغي.</translation>
    </message>
    <message>
        <source>Couldn&apos;t delete the password from the system keyring.</source>
        <translation>تعذّر حذف كلمة المرور من حافظة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Couldn&apos;t delete your sign-in from the system keyring.</source>
        <translation>تعذّر حذف تسجيل دخولك من حافظة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your sign-in. CSR Desktop remembers it until you close the app.</source>
        <translation>تعذّر حفظ تسجيل دخولك. يتذكّره CSR Desktop حتى تغلق التطبيق.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the password. CSR Desktop remembers it until you close the app.</source>
        <translation>تعذّر حفظ كلمة المرور. يتذكّرها CSR Desktop حتى تغلق التطبيق.</translation>
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
        <source>No sites yet. Add your WebEx site to get started.</source>
        <translation>لا مواقع بعد. أضف موقع WebEx الخاص بك للبدء.</translation>
    </message>
    <message>
        <source>The demo site is built in.</source>
        <translation>الموقع التجريبي مضمّن.</translation>
    </message>
    <message>
        <source>Your changes to a site aren&apos;t saved.</source>
        <translation>لم تُحفظ تغييراتك على موقع.</translation>
    </message>
    <message>
        <source>Also sign out</source>
        <translation>تسجيل الخروج أيضًا</translation>
    </message>
    <message>
        <source>Remove {0}? Its sessions stay in your history.</source>
        <translation>هل تريد إزالة {0}؟ تبقى جلساته في السجل.</translation>
    </message>
    <message>
        <source>Also delete the saved password</source>
        <translation>حذف كلمة المرور المحفوظة أيضًا</translation>
    </message>
    <message>
        <source>Managed by your administrator</source>
        <translation>يديره المسؤول</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
        <source>Couldn&apos;t save the password. CSR Desktop remembers it until you close the app.</source>
        <translation>تعذّر حفظ كلمة المرور. يتذكّرها CSR Desktop حتى تغلق التطبيق.</translation>
    </message>
    <message>
        <source>Couldn&apos;t delete the password from the system keyring.</source>
        <translation>تعذّر حذف كلمة المرور من حافظة مفاتيح النظام.</translation>
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
        <source>Suggestions cleared.</source>
        <translation>مُسحت الاقتراحات.</translation>
    </message>
    <message>
        <source>Couldn&apos;t clear the suggestions.</source>
        <translation>تعذّر مسح الاقتراحات.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>1. Select a session type</source>
        <translation>1. اختر نوع الجلسة</translation>
    </message>
    <message>
        <source>2. Enter the case</source>
        <translation>2. أدخل الحالة</translation>
    </message>
    <message>
        <source>3. Press Enter</source>
        <translation>3. اضغط Enter</translation>
    </message>
    <message>
        <source>Add your site</source>
        <translation>إضافة موقعك</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>تخطّي الجولة</translation>
    </message>
</context>
<context>
    <name>TrackingCodeField</name>
    <message>
        <source>Required.</source>
        <translation>إلزامي.</translation>
    </message>
    <message>
        <source>Line breaks were replaced with spaces.</source>
        <translation>استُبدلت فواصل الأسطر بمسافات.</translation>
    </message>
    <message>
        <source>Tabs or control characters were replaced with spaces.</source>
        <translation>استُبدلت علامات الجدولة أو أحرف التحكم بمسافات.</translation>
    </message>
    <message>
        <source>{0}/{1} characters</source>
        <translation>{0}/{1} حرفًا</translation>
    </message>
</context>
<context>
    <name>TrackingCodeLine</name>
    <message>
        <source>Clear &amp;suggestions for this site</source>
        <translation>مسح اقتراحات هذا الموقع (&amp;S)</translation>
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
        <source>Choices (separate with ;)</source>
        <translation>الخيارات (مفصولة بـ ;)</translation>
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
        <source>Select…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Creating session…</source>
        <translation>جارٍ إنشاء الجلسة…</translation>
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
    <name>Ways</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to CSR Desktop</source>
        <translation>مرحبًا بك في CSR Desktop</translation>
    </message>
    <message>
        <source>Create a WebEx support session and read its key to your customer. Add your WebEx site, or try the demo site first: it needs no account, and nothing leaves this computer.</source>
        <translation>أنشئ جلسة دعم WebEx واقرأ مفتاحها على العميل. أضف موقع WebEx الخاص بك، أو جرّب الموقع التجريبي أولًا: لا يحتاج إلى حساب، ولا يغادر شيء هذا الحاسوب.</translation>
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
        <source>Unconfirmed</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show unconfirmed session: {0}</source>
        <translation>إظهار الجلسة غير المؤكدة: {0}</translation>
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
        <source>Your session history isn&apos;t available right now: {0}</source>
        <translation>سجل جلساتك غير متاح الآن: {0}</translation>
    </message>
</context>
<context>
    <name>demo_sites</name>
    <message>
        <source>{0}: the demo site can&apos;t be changed. Leave the demo first.</source>
        <translation>{0}: لا يمكن تغيير الموقع التجريبي. غادر العرض التجريبي أولًا.</translation>
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
        <source>You&apos;re signed in</source>
        <translation>سجّلت الدخول</translation>
    </message>
    <message>
        <source>Return to CSR Desktop. You can close this page.</source>
        <translation>عُد إلى CSR Desktop. يمكنك إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>You aren&apos;t signed in</source>
        <translation>لم تسجّل الدخول</translation>
    </message>
    <message>
        <source>Return to CSR Desktop to see what to do next. You can close this page.</source>
        <translation>عُد إلى CSR Desktop لمعرفة الخطوة التالية. يمكنك إغلاق هذه الصفحة.</translation>
    </message>
</context>
<context>
    <name>sessions.draft</name>
    <message>
        <source>Select one of the listed values for {0}.</source>
        <translation>اختر إحدى القيم المدرجة لـ {0}.</translation>
    </message>
    <message>
        <source>Select {0}.</source>
        <translation>اختر {0}.</translation>
    </message>
    <message>
        <source>Enter {0}.</source>
        <translation>أدخل {0}.</translation>
    </message>
</context>
<context>
    <name>sessions.history.history</name>
    <message>
        <source>Couldn&apos;t write {0}: {1}.</source>
        <translation>تعذّرت كتابة {0}: {1}.</translation>
    </message>
</context>
<context>
    <name>sessions.journal.notices</name>
    <message>
        <source>Your session history was missing. A new one was started with your most recent sessions. Look for older ones on the site.</source>
        <translation>كان سجل جلساتك مفقودًا. بُدئ سجل جديد بأحدث جلساتك. ابحث عن الأقدم في الموقع.</translation>
    </message>
    <message numerus="yes">
        <source>Your session history was damaged ({0}). %n session(s) were recovered. The damaged file was saved as {1}.</source>
        <translation>
            <numerusform>كان سجل جلساتك تالفًا ({0}). لم تُسترد أي جلسة. حُفظ الملف التالف باسم {1}.</numerusform>
            <numerusform>كان سجل جلساتك تالفًا ({0}). استُردت جلسة واحدة. حُفظ الملف التالف باسم {1}.</numerusform>
            <numerusform>كان سجل جلساتك تالفًا ({0}). استُردت جلستان. حُفظ الملف التالف باسم {1}.</numerusform>
            <numerusform>كان سجل جلساتك تالفًا ({0}). استُردت %n جلسات. حُفظ الملف التالف باسم {1}.</numerusform>
            <numerusform>كان سجل جلساتك تالفًا ({0}). استُردت %n جلسة. حُفظ الملف التالف باسم {1}.</numerusform>
            <numerusform>كان سجل جلساتك تالفًا ({0}). استُردت %n جلسة. حُفظ الملف التالف باسم {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others may be missing. Check your sessions on the site.</source>
        <translation>قد تكون جلسات أخرى مفقودة. راجع جلساتك في الموقع.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) couldn&apos;t be recovered. Check your sessions on the site.</source>
        <translation>
            <numerusform>استُردت كل الجلسات. راجع جلساتك في الموقع.</numerusform>
            <numerusform>تعذّر استرداد جلسة واحدة. راجع جلساتك في الموقع.</numerusform>
            <numerusform>تعذّر استرداد جلستين. راجع جلساتك في الموقع.</numerusform>
            <numerusform>تعذّر استرداد %n جلسات. راجع جلساتك في الموقع.</numerusform>
            <numerusform>تعذّر استرداد %n جلسة. راجع جلساتك في الموقع.</numerusform>
            <numerusform>تعذّر استرداد %n جلسة. راجع جلساتك في الموقع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your session history was created by a newer version of CSR Desktop. This version can read it but can&apos;t change it. Ask your administrator to update CSR Desktop.</source>
        <translation>أنشأ إصدار أحدث من CSR Desktop سجل جلساتك. يستطيع هذا الإصدار قراءته دون تغييره. اطلب من المسؤول تحديث CSR Desktop.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>damaged write-ahead log</source>
        <translation>سجل كتابة مسبقة تالف</translation>
    </message>
    <message>
        <source>integrity check failed</source>
        <translation>فشل فحص السلامة</translation>
    </message>
    <message>
        <source>the most recent sessions are missing</source>
        <translation>أحدث الجلسات مفقودة</translation>
    </message>
</context>
<context>
    <name>sessions.links.compatibility</name>
    <message numerus="yes">
        <source>{0} isn&apos;t in the list for {1}. Available: {2} and %n more.</source>
        <translation>
            <numerusform>{0} ليست في قائمة {1}. المتاح: {2}.</numerusform>
            <numerusform>{0} ليست في قائمة {1}. المتاح: {2} وواحد آخر.</numerusform>
            <numerusform>{0} ليست في قائمة {1}. المتاح: {2} واثنان آخران.</numerusform>
            <numerusform>{0} ليست في قائمة {1}. المتاح: {2} و%n أخرى.</numerusform>
            <numerusform>{0} ليست في قائمة {1}. المتاح: {2} و%n أخرى.</numerusform>
            <numerusform>{0} ليست في قائمة {1}. المتاح: {2} و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>There&apos;s no session type {1} on {0}. Available: {2}.</source>
        <translation>لا يوجد نوع جلسة {1} في {0}. المتاح: {2}.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t use tracking code {1}.</source>
        <translation>لا يستخدم {0} رمز التتبع {1}.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t in the list for {1}. Available: {2}.</source>
        <translation>{0} ليست في قائمة {1}. المتاح: {2}.</translation>
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
        <source>Unknown link parameter: {0}.</source>
        <translation>معامل رابط غير معروف: {0}.</translation>
    </message>
    <message>
        <source>The link contains {0} more than once.</source>
        <translation>يحتوي الرابط على {0} أكثر من مرة.</translation>
    </message>
    <message>
        <source>The link isn&apos;t valid UTF-8.</source>
        <translation>الرابط ليس UTF-8 صالحًا.</translation>
    </message>
    <message>
        <source>The link is longer than 8 KiB.</source>
        <translation>الرابط أطول من 8 KiB.</translation>
    </message>
    <message>
        <source>The link contains a control character.</source>
        <translation>يحتوي الرابط على حرف تحكم.</translation>
    </message>
    <message>
        <source>The link doesn&apos;t start with {0}.</source>
        <translation>لا يبدأ الرابط بـ {0}.</translation>
    </message>
    <message>
        <source>The link contains a #. In a value, write it as %23.</source>
        <translation>يحتوي الرابط على #. اكتبها %23 داخل القيمة.</translation>
    </message>
    <message>
        <source>Unknown link action: {0}. Only “new” is supported.</source>
        <translation>إجراء رابط غير معروف: {0}. المدعوم «new» فقط.</translation>
    </message>
    <message>
        <source>A % in {0} of the link isn&apos;t followed by two hexadecimal digits.</source>
        <translation>في {0} من الرابط علامة % لا يتبعها رقمان ستّ عشريان.</translation>
    </message>
    <message>
        <source>The value of {0} in the link isn&apos;t percent-encoded UTF-8.</source>
        <translation>قيمة {0} في الرابط ليست UTF-8 بترميز النسبة المئوية.</translation>
    </message>
    <message>
        <source>The link doesn&apos;t specify a site.</source>
        <translation>لا يحدّد الرابط موقعًا.</translation>
    </message>
    <message>
        <source>The session type {0} in the link isn&apos;t a number.</source>
        <translation>نوع الجلسة {0} في الرابط ليس رقمًا.</translation>
    </message>
    <message>
        <source>{0} in the link contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>يحتوي {0} في الرابط على حرف لا يمكن إرساله ({1}). احذفه.</translation>
    </message>
    <message numerus="yes">
        <source>{0} in the link has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>{0} في الرابط فارغ، ويسمح الموقع بـ {1}. اختصره.</numerusform>
            <numerusform>طول {0} في الرابط حرف واحد، لكن الموقع يسمح بـ {1}. اختصره.</numerusform>
            <numerusform>طول {0} في الرابط حرفان، لكن الموقع يسمح بـ {1}. اختصره.</numerusform>
            <numerusform>طول {0} في الرابط %n أحرف، لكن الموقع يسمح بـ {1}. اختصره.</numerusform>
            <numerusform>طول {0} في الرابط %n حرفًا، لكن الموقع يسمح بـ {1}. اختصره.</numerusform>
            <numerusform>طول {0} في الرابط %n حرف، لكن الموقع يسمح بـ {1}. اختصره.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sessions.network.client_certificate</name>
    <message>
        <source>File not found.</source>
        <translation>لم يُعثر على الملف.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>تتعذّر قراءة الملف.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain a certificate in PEM format.</source>
        <translation>لا يحتوي الملف على شهادة بتنسيق PEM.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain a private key in PEM format.</source>
        <translation>لا يحتوي الملف على مفتاح خاص بتنسيق PEM.</translation>
    </message>
    <message>
        <source>The private key is encrypted. Use an unencrypted key.</source>
        <translation>المفتاح الخاص مشفّر. استخدم مفتاحًا غير مشفّر.</translation>
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
        <source>The certificate isn&apos;t valid before {0}.</source>
        <translation>الشهادة غير صالحة قبل {0}.</translation>
    </message>
</context>
<context>
    <name>sessions.outcome</name>
    <message>
        <source>No password is saved for this account.</source>
        <translation>لا توجد كلمة مرور محفوظة لهذا الحساب.</translation>
    </message>
    <message>
        <source>Enter your password to continue.</source>
        <translation>أدخل كلمة المرور للمتابعة.</translation>
    </message>
    <message>
        <source>Passwords can&apos;t be saved on this computer (no keyring).</source>
        <translation>لا يمكن حفظ كلمات المرور على هذا الحاسوب (لا حافظة مفاتيح).</translation>
    </message>
    <message>
        <source>Enter your password. CSR Desktop remembers it until you close the app.</source>
        <translation>أدخل كلمة المرور. يتذكّرها CSR Desktop حتى تغلق التطبيق.</translation>
    </message>
    <message>
        <source>The system keyring is locked or not responding.</source>
        <translation>حافظة مفاتيح النظام مقفلة أو لا تستجيب.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter your password. CSR Desktop remembers it until you close the app.</source>
        <translation>افتح قفلها وأعد المحاولة، أو أدخل كلمة المرور. يتذكّرها CSR Desktop حتى تغلق التطبيق.</translation>
    </message>
    <message>
        <source>The site rejected this password before.</source>
        <translation>رفض الموقع كلمة المرور هذه من قبل.</translation>
    </message>
    <message>
        <source>It wasn&apos;t sent again, to avoid locking your account. Enter the correct password.</source>
        <translation>لم تُرسل مجددًا لتجنّب قفل حسابك. أدخل كلمة المرور الصحيحة.</translation>
    </message>
    <message>
        <source>The password is too long or contains a character that can&apos;t be sent.</source>
        <translation>كلمة المرور طويلة جدًا أو تحتوي على حرف لا يمكن إرساله.</translation>
    </message>
    <message>
        <source>You aren&apos;t signed in to this site.</source>
        <translation>لم تسجّل الدخول إلى هذا الموقع.</translation>
    </message>
    <message>
        <source>Sign in to continue.</source>
        <translation>سجّل الدخول للمتابعة.</translation>
    </message>
    <message>
        <source>The system keyring, which stores your sign-in, is locked or not responding.</source>
        <translation>حافظة مفاتيح النظام التي تحفظ تسجيل دخولك مقفلة أو لا تستجيب.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or sign in again.</source>
        <translation>افتح قفلها وأعد المحاولة، أو سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save to your session history, so nothing was sent.</source>
        <translation>تعذّر الحفظ في سجل جلساتك، لذا لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Free up disk space or check the permissions of the data folder, then try again.</source>
        <translation>وفّر مساحة على القرص أو راجع أذونات مجلد البيانات، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>CSR Desktop closed before the site answered.</source>
        <translation>أُغلق CSR Desktop قبل أن يردّ الموقع.</translation>
    </message>
    <message>
        <source>A session may exist. Check with the site.</source>
        <translation>قد توجد جلسة. استعلم من الموقع.</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem while waiting for the site.</source>
        <translation>واجه CSR Desktop مشكلة أثناء انتظار الموقع.</translation>
    </message>
    <message>
        <source>Check your sessions on the site, then send the details to your administrator.</source>
        <translation>راجع جلساتك في الموقع، ثم أرسل التفاصيل إلى المسؤول.</translation>
    </message>
</context>
<context>
    <name>sessions.site.advice</name>
    <message>
        <source>Check the site URL and your network connection, then test again.</source>
        <translation>راجع عنوان URL للموقع واتصالك بالشبكة، ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>Check the site URL, and the site name or site ID.</source>
        <translation>راجع عنوان URL للموقع، واسم الموقع أو معرّفه.</translation>
    </message>
    <message>
        <source>Set the sign-in method to Browser (single sign-on).</source>
        <translation>اضبط طريقة تسجيل الدخول على المتصفح (الدخول الموحّد).</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>أدخل كلمة مرور.</translation>
    </message>
</context>
<context>
    <name>sessions.site.manage</name>
    <message>
        <source>Couldn&apos;t save the sites: {0}.</source>
        <translation>تعذّر حفظ المواقع: {0}.</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem</source>
        <translation>واجه CSR Desktop مشكلة</translation>
    </message>
</context>
<context>
    <name>settings.joined_sites</name>
    <message>
        <source>Managed by your administrator in {0}.</source>
        <translation>يديره المسؤول في {0}.</translation>
    </message>
    <message>
        <source>A site with this name already exists.</source>
        <translation>يوجد موقع بهذا الاسم.</translation>
    </message>
    <message>
        <source>{0}: your administrator already provides a site with this name. Rename yours.</source>
        <translation>{0}: يوفّر المسؤول موقعًا بهذا الاسم. غيّر اسم موقعك.</translation>
    </message>
</context>
<context>
    <name>settings.merged</name>
    <message>
        <source>Managed by your administrator in {0}.</source>
        <translation>يديره المسؤول في {0}.</translation>
    </message>
    <message>
        <source>The text in preferences.toml was edited in the meantime. Change yours again to replace it.</source>
        <translation>عُدّل النص في preferences.toml في هذه الأثناء. غيّر نصّك مرة أخرى لاستبداله.</translation>
    </message>
</context>
<context>
    <name>settings.policy</name>
    <message>
        <source>Until this is fixed, passwords aren&apos;t saved.</source>
        <translation>لا تُحفظ كلمات المرور حتى يُصحَّح هذا.</translation>
    </message>
    <message>
        <source>Until this is fixed, TLS 1.3 is required.</source>
        <translation>يُشترط TLS 1.3 حتى يُصحَّح هذا.</translation>
    </message>
    <message>
        <source>Expected a table: {0}.</source>
        <translation>المتوقع جدول: {0}.</translation>
    </message>
</context>
<context>
    <name>settings.preferences.invitation_template</name>
    <message>
        <source>The template is empty.</source>
        <translation>القالب فارغ.</translation>
    </message>
    <message>
        <source>Line {0}: unmatched brace. Use {1} for a field, or {2} and {3} for literal braces.</source>
        <translation>السطر {0}: قوس بلا نظير. استخدم {1} للحقل، أو {2} و{3} للأقواس نفسها.</translation>
    </message>
    <message>
        <source>Unknown field {0}. Available: {1}.</source>
        <translation>حقل غير معروف {0}. المتاح: {1}.</translation>
    </message>
</context>
<context>
    <name>settings.preferences.text</name>
    <message>
        <source>{0} Fix it first. Nothing was changed.</source>
        <translation>{0} صحّحه أولًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be updated automatically. Edit the file manually.</source>
        <translation>لا يمكن تحديث {0} تلقائيًا. حرّر الملف يدويًا.</translation>
    </message>
</context>
<context>
    <name>settings.preferences.values</name>
    <message>
        <source>Line breaks and other control characters aren&apos;t allowed.</source>
        <translation>لا يُسمح بفواصل الأسطر ولا بأحرف التحكم الأخرى.</translation>
    </message>
    <message>
        <source>Expected a quoted string.</source>
        <translation>المتوقع سلسلة بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Enter the full path.</source>
        <translation>أدخل المسار الكامل.</translation>
    </message>
    <message>
        <source>Control characters aren&apos;t allowed.</source>
        <translation>لا يُسمح بأحرف التحكم.</translation>
    </message>
    <message>
        <source>Expected one of {0}.</source>
        <translation>المتوقع إحدى القيم {0}.</translation>
    </message>
    <message>
        <source>Don&apos;t put a password here. It belongs in the system keyring.</source>
        <translation>لا تضع كلمة مرور هنا. مكانها حافظة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Expected &quot;system&quot;, &quot;none&quot;, or a URL such as &quot;http://proxy.example:8080&quot;.</source>
        <translation>المتوقع &quot;system&quot; أو &quot;none&quot; أو عنوان URL مثل &quot;http://proxy.example:8080&quot;.</translation>
    </message>
</context>
<context>
    <name>settings.presets.changes</name>
    <message>
        <source>The preset {0} was edited in the file in the meantime. Save again to replace it.</source>
        <translation>عُدّل القالب {0} في الملف في هذه الأثناء. احفظ مرة أخرى لاستبداله.</translation>
    </message>
    <message>
        <source>Preset {0} is no longer in the file.</source>
        <translation>لم يعد القالب {0} في الملف.</translation>
    </message>
</context>
<context>
    <name>settings.presets.presets</name>
    <message numerus="yes">
        <source>Name too long: %n characters (maximum {0}).</source>
        <translation>
            <numerusform>الاسم فارغ (الحد الأقصى {0}).</numerusform>
            <numerusform>الاسم طويل جدًا: حرف واحد (الحد الأقصى {0}).</numerusform>
            <numerusform>الاسم طويل جدًا: حرفان (الحد الأقصى {0}).</numerusform>
            <numerusform>الاسم طويل جدًا: %n أحرف (الحد الأقصى {0}).</numerusform>
            <numerusform>الاسم طويل جدًا: %n حرفًا (الحد الأقصى {0}).</numerusform>
            <numerusform>الاسم طويل جدًا: %n حرف (الحد الأقصى {0}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Fix it first. Nothing was changed.</source>
        <translation>{0} صحّحه أولًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write {0}: {1}.</source>
        <translation>تعذّرت كتابة {0}: {1}.</translation>
    </message>
    <message>
        <source>The preset {0} is managed by your administrator in {1}. Enter another name.</source>
        <translation>يدير المسؤول القالب {0} في {1}. أدخل اسمًا آخر.</translation>
    </message>
    <message>
        <source>Enter a preset name.</source>
        <translation>أدخل اسمًا للقالب.</translation>
    </message>
    <message>
        <source>Line breaks and other control characters aren&apos;t allowed.</source>
        <translation>لا يُسمح بفواصل الأسطر ولا بأحرف التحكم الأخرى.</translation>
    </message>
    <message>
        <source>Two presets are named {0}.</source>
        <translation>يوجد قالبان باسم {0}.</translation>
    </message>
    <message>
        <source>Expected [[presets]].</source>
        <translation>المتوقع [[presets]].</translation>
    </message>
    <message>
        <source>Tracking code {0} doesn&apos;t exist. Use a number from 1 to 10.</source>
        <translation>رمز التتبع {0} غير موجود. استخدم رقمًا من 1 إلى 10.</translation>
    </message>
    <message>
        <source>Tracking code {0}</source>
        <translation>رمز التتبع {0}</translation>
    </message>
</context>
<context>
    <name>settings.sites.changes</name>
    <message numerus="yes">
        <source>Tracking code {0}: becomes a list of %n choices</source>
        <translation>
            <numerusform>رمز التتبع {0}: يصبح قائمة بلا خيارات</numerusform>
            <numerusform>رمز التتبع {0}: يصبح قائمة بخيار واحد</numerusform>
            <numerusform>رمز التتبع {0}: يصبح قائمة بخيارين</numerusform>
            <numerusform>رمز التتبع {0}: يصبح قائمة من %n خيارات</numerusform>
            <numerusform>رمز التتبع {0}: يصبح قائمة من %n خيارًا</numerusform>
            <numerusform>رمز التتبع {0}: يصبح قائمة من %n خيار</numerusform>
        </translation>
    </message>
    <message>
        <source>This was edited in sites.toml in the meantime. Nothing was saved. Open the site again.</source>
        <translation>عُدّل هذا في sites.toml في هذه الأثناء. لم يُحفظ شيء. افتح الموقع مرة أخرى.</translation>
    </message>
    <message>
        <source>Tracking code {0} (&quot;{1}&quot;): removed, not used by the site</source>
        <translation>رمز التتبع {0} («{1}»): أُزيل، لا يستخدمه الموقع</translation>
    </message>
    <message>
        <source>Tracking codes: order changed</source>
        <translation>رموز التتبع: تغيّر الترتيب</translation>
    </message>
    <message>
        <source>Tracking code {0} (&quot;{1}&quot;): added, required</source>
        <translation>رمز التتبع {0} («{1}»): أُضيف، مطلوب</translation>
    </message>
    <message>
        <source>Tracking code {0} (&quot;{1}&quot;): added</source>
        <translation>رمز التتبع {0} («{1}»): أُضيف</translation>
    </message>
    <message>
        <source>Tracking code {0}: renamed from &quot;{1}&quot; to &quot;{2}&quot;</source>
        <translation>رمز التتبع {0}: تغيّر الاسم من «{1}» إلى «{2}»</translation>
    </message>
    <message>
        <source>Tracking code {0}: now required</source>
        <translation>رمز التتبع {0}: مطلوب الآن</translation>
    </message>
    <message>
        <source>Tracking code {0}: no longer required</source>
        <translation>رمز التتبع {0}: لم يعد مطلوبًا</translation>
    </message>
    <message>
        <source>Tracking code {0}: becomes free text</source>
        <translation>رمز التتبع {0}: يصبح نصًا حرًا</translation>
    </message>
    <message>
        <source>Tracking code {0}: default &quot;{1}&quot; removed</source>
        <translation>رمز التتبع {0}: أُزيلت القيمة الافتراضية «{1}»</translation>
    </message>
    <message>
        <source>Tracking code {0}: default set to &quot;{1}&quot;</source>
        <translation>رمز التتبع {0}: القيمة الافتراضية «{1}»</translation>
    </message>
    <message>
        <source>Tracking code {0}: default changed from &quot;{1}&quot; to &quot;{2}&quot;</source>
        <translation>رمز التتبع {0}: تغيّرت القيمة الافتراضية من «{1}» إلى «{2}»</translation>
    </message>
    <message>
        <source>Tracking code {0}: choices added: {1}</source>
        <translation>رمز التتبع {0}: خيارات مضافة: {1}</translation>
    </message>
    <message>
        <source>Tracking code {0}: choices removed: {1}</source>
        <translation>رمز التتبع {0}: خيارات مُزالة: {1}</translation>
    </message>
    <message>
        <source>Tracking code {0}: order of choices changed</source>
        <translation>رمز التتبع {0}: تغيّر ترتيب الخيارات</translation>
    </message>
    <message>
        <source>Session type {0} (&quot;{1}&quot;): removed</source>
        <translation>نوع الجلسة {0} («{1}»): أُزيل</translation>
    </message>
    <message>
        <source>Session type {0} (&quot;{1}&quot;): added</source>
        <translation>نوع الجلسة {0} («{1}»): أُضيف</translation>
    </message>
    <message>
        <source>Session type {0}: renamed from &quot;{1}&quot; to &quot;{2}&quot;</source>
        <translation>نوع الجلسة {0}: تغيّر الاسم من «{1}» إلى «{2}»</translation>
    </message>
</context>
<context>
    <name>settings.sites.entries</name>
    <message>
        <source>Expected [[sites]].</source>
        <translation>المتوقع [[sites]].</translation>
    </message>
    <message>
        <source>Two sites are named {0}.</source>
        <translation>يوجد موقعان باسم {0}.</translation>
    </message>
</context>
<context>
    <name>settings.sites.file</name>
    <message>
        <source>{0} Fix it first. Nothing was changed.</source>
        <translation>{0} صحّحه أولًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Two sites have the same name.</source>
        <translation>يوجد موقعان بالاسم نفسه.</translation>
    </message>
    <message>
        <source>Site {0} is no longer in the file.</source>
        <translation>لم يعد الموقع {0} في الملف.</translation>
    </message>
    <message>
        <source>A site with this name already exists.</source>
        <translation>يوجد موقع بهذا الاسم.</translation>
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
        <source>Control characters and leading or trailing spaces aren&apos;t allowed.</source>
        <translation>لا يُسمح بأحرف التحكم ولا بالمسافات في البداية أو النهاية.</translation>
    </message>
    <message>
        <source>Enter a scope, such as spark:all.</source>
        <translation>أدخل نطاقًا، مثل spark:all.</translation>
    </message>
    <message>
        <source>Enter a URL that starts with https://, without a user name, ?, or #. http:// is allowed only for this computer.</source>
        <translation>أدخل عنوان URL يبدأ بـ https:// بلا اسم مستخدم ولا ? ولا #. ولا يُسمح بـ http:// إلا لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Enter a URL on this computer with a port, exactly as registered, such as http://127.0.0.1:5000/authorize: http, 127.0.0.1, [::1], or localhost, without ? or #.</source>
        <translation>أدخل عنوان URL على هذا الحاسوب مع منفذ كما سُجّل تمامًا، مثل http://127.0.0.1:5000/authorize: ‏http و127.0.0.1 أو [::1] أو localhost، بلا ? ولا #.</translation>
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
        <source>Line breaks and other control characters aren&apos;t allowed.</source>
        <translation>لا يُسمح بفواصل الأسطر ولا بأحرف التحكم الأخرى.</translation>
    </message>
    <message>
        <source>Enter a display name.</source>
        <translation>أدخل اسمًا معروضًا.</translation>
    </message>
    <message>
        <source>Enter your WebEx ID.</source>
        <translation>أدخل معرّف WebEx.</translation>
    </message>
    <message>
        <source>Enter the site name (such as acme) or the site ID.</source>
        <translation>أدخل اسم الموقع (مثل acme) أو معرّف الموقع.</translation>
    </message>
    <message>
        <source>The site ID consists of digits. Enter a name as the site name.</source>
        <translation>يتكوّن معرّف الموقع من أرقام. أدخل الاسم في اسم الموقع.</translation>
    </message>
    <message>
        <source>Enter the full URL of a page, starting with https://.</source>
        <translation>أدخل عنوان URL الكامل لصفحة، بدءًا بـ https://.</translation>
    </message>
    <message>
        <source>Only {0} is allowed in braces.</source>
        <translation>لا يُسمح بين الأقواس إلا بـ {0}.</translation>
    </message>
    <message>
        <source>Enter at least one session type.</source>
        <translation>أدخل نوع جلسة واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Use each tracking code only once.</source>
        <translation>استخدم كل رمز تتبع مرة واحدة فقط.</translation>
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
        <source>The file isn&apos;t valid UTF-8.</source>
        <translation>الملف ليس UTF-8 صالحًا.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read it: {0}.</source>
        <translation>تعذّرت القراءة: {0}.</translation>
    </message>
    <message>
        <source>Lists or tables are nested too deeply.</source>
        <translation>القوائم أو الجداول متداخلة بعمق كبير.</translation>
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
        <source>This file was written by a newer version of CSR Desktop (schema {0}; this version supports {1}). Unknown settings are ignored and left as they are.</source>
        <translation>كتب إصدار أحدث من CSR Desktop هذا الملف (المخطط {0}، ويدعم هذا الإصدار {1}). تُهمل الإعدادات غير المعروفة وتُترك كما هي.</translation>
    </message>
    <message>
        <source>The file was changed in the meantime. Try again</source>
        <translation>تغيّر الملف في هذه الأثناء. أعد المحاولة</translation>
    </message>
</context>
<context>
    <name>settings.toml.messages</name>
    <message>
        <source>a quoted string</source>
        <translation>سلسلة بين علامتي اقتباس</translation>
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
        <source>a date with a time</source>
        <translation>تاريخ ووقت</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>a time</source>
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
        <source>Expected a string of at most %n characters.</source>
        <translation>
            <numerusform>المتوقع سلسلة فارغة.</numerusform>
            <numerusform>المتوقع سلسلة من حرف واحد على الأكثر.</numerusform>
            <numerusform>المتوقع سلسلة من حرفين على الأكثر.</numerusform>
            <numerusform>المتوقع سلسلة من %n أحرف على الأكثر.</numerusform>
            <numerusform>المتوقع سلسلة من %n حرفًا على الأكثر.</numerusform>
            <numerusform>المتوقع سلسلة من %n حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected {0}, found {1}.</source>
        <translation>المتوقع {0}، والموجود {1}.</translation>
    </message>
    <message>
        <source>Invalid value {0}.</source>
        <translation>قيمة غير صالحة {0}.</translation>
    </message>
    <message>
        <source>Unknown key. Did you mean {0}?</source>
        <translation>مفتاح غير معروف. هل تقصد {0}؟</translation>
    </message>
    <message>
        <source>Unknown key.</source>
        <translation>مفتاح غير معروف.</translation>
    </message>
    <message>
        <source>Missing key.</source>
        <translation>المفتاح ناقص.</translation>
    </message>
</context>
<context>
    <name>settings.toml.tables</name>
    <message>
        <source>{0} can&apos;t be changed here. Write each entry as {1} first.</source>
        <translation>لا يمكن تغيير {0} هنا. اكتب كل إدخال بالشكل {1} أولًا.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be updated automatically. Edit the file manually.</source>
        <translation>لا يمكن تحديث {0} تلقائيًا. حرّر الملف يدويًا.</translation>
    </message>
</context>
<context>
    <name>ui.menu.demo_faults_menu</name>
    <message>
        <source>No session, no response</source>
        <translation>لا جلسة ولا ردّ</translation>
    </message>
    <message>
        <source>No permission for the account</source>
        <translation>الحساب بلا إذن</translation>
    </message>
    <message>
        <source>No matching record</source>
        <translation>لا سجل مطابق</translation>
    </message>
    <message>
        <source>Too many requests in one minute</source>
        <translation>طلبات كثيرة جدًا في دقيقة</translation>
    </message>
    <message>
        <source>Site suspended</source>
        <translation>الموقع موقوف</translation>
    </message>
    <message>
        <source>Session type not available</source>
        <translation>نوع الجلسة غير متاح</translation>
    </message>
    <message>
        <source>Answer after 5 seconds</source>
        <translation>ردّ بعد 5 ثوانٍ</translation>
    </message>
    <message>
        <source>No session, connection lost</source>
        <translation>لا جلسة، انقطع الاتصال</translation>
    </message>
    <message>
        <source>No session, site unavailable (HTTP 503)</source>
        <translation>لا جلسة، الموقع غير متاح (HTTP 503)</translation>
    </message>
    <message>
        <source>Login page instead of an answer</source>
        <translation>صفحة تسجيل دخول بدل الردّ</translation>
    </message>
    <message>
        <source>Redirect to another address</source>
        <translation>إعادة توجيه إلى عنوان آخر</translation>
    </message>
    <message>
        <source>Session created, no answer</source>
        <translation>أُنشئت جلسة، بلا ردّ</translation>
    </message>
    <message>
        <source>Session created, connection lost</source>
        <translation>أُنشئت جلسة، انقطع الاتصال</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>طلبات كثيرة جدًا</translation>
    </message>
    <message>
        <source>&amp;Rejected by the site</source>
        <translation>رفض من الموقع (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>الشبكة (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Uncertain result</source>
        <translation>نتيجة غير مؤكدة (&amp;U)</translation>
    </message>
    <message>
        <source>Session created, truncated answer</source>
        <translation>أُنشئت جلسة، ردّ مبتور</translation>
    </message>
    <message>
        <source>Session created, site unavailable (HTTP 503)</source>
        <translation>أُنشئت جلسة، الموقع غير متاح (HTTP 503)</translation>
    </message>
    <message>
        <source>Session created, no key in the answer</source>
        <translation>أُنشئت جلسة، ردّ بلا مفتاح</translation>
    </message>
    <message>
        <source>Session created, site error (000035)</source>
        <translation>أُنشئت جلسة، خطأ في الموقع (000035)</translation>
    </message>
    <message>
        <source>No session, request not passed on (000000)</source>
        <translation>لا جلسة، لم يُمرَّر الطلب (000000)</translation>
    </message>
    <message>
        <source>No session, request not processed (000029)</source>
        <translation>لا جلسة، لم يُعالَج الطلب (000029)</translation>
    </message>
    <message>
        <source>No session, site error (000035)</source>
        <translation>لا جلسة، خطأ في الموقع (000035)</translation>
    </message>
    <message>
        <source>No session, unexpected error (999999)</source>
        <translation>لا جلسة، خطأ غير متوقع (999999)</translation>
    </message>
    <message>
        <source>&amp;Account and sign-in</source>
        <translation>الحساب وتسجيل الدخول (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>شهادة (&amp;C)</translation>
    </message>
    <message>
        <source>WebEx ID not found</source>
        <translation>لم يُعثر على معرّف WebEx</translation>
    </message>
    <message>
        <source>Incorrect password</source>
        <translation>كلمة مرور غير صحيحة</translation>
    </message>
    <message>
        <source>Session ticket expired</source>
        <translation>انتهت صلاحية تذكرة الجلسة</translation>
    </message>
    <message>
        <source>No session ticket for this account</source>
        <translation>لا تذكرة جلسة لهذا الحساب</translation>
    </message>
    <message>
        <source>Account uses single sign-on</source>
        <translation>الحساب يستخدم الدخول الموحّد</translation>
    </message>
    <message>
        <source>Access token expired</source>
        <translation>انتهت صلاحية رمز الوصول</translation>
    </message>
    <message>
        <source>Sign-in expired</source>
        <translation>انتهت صلاحية تسجيل الدخول</translation>
    </message>
    <message>
        <source>Integration blocked</source>
        <translation>التكامل محظور</translation>
    </message>
    <message>
        <source>Slow browser</source>
        <translation>متصفح بطيء</translation>
    </message>
    <message>
        <source>Add a site with a bad certificate</source>
        <translation>إضافة موقع بشهادة غير صالحة</translation>
    </message>
</context>
<context>
    <name>ui.outcome.problem_card</name>
    <message>
        <source>Site response: {0}</source>
        <translation>ردّ الموقع: {0}</translation>
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
        <source>Signed in successfully.</source>
        <translation>نجح تسجيل الدخول.</translation>
    </message>
    <message>
        <source>These settings on the site are different:</source>
        <translation>تختلف هذه الإعدادات في الموقع:</translation>
    </message>
    <message>
        <source>This site is managed by your administrator, but the site&apos;s settings are different:</source>
        <translation>يدير المسؤول هذا الموقع، لكن إعدادات الموقع مختلفة:</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>تم الاتصال.</translation>
    </message>
    <message>
        <source>Connected in {0} s.</source>
        <translation>تم الاتصال خلال {0} ث.</translation>
    </message>
    <message>
        <source>Connected ({0}) in {1} s.</source>
        <translation>تم الاتصال ({0}) خلال {1} ث.</translation>
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
        <source>This site doesn&apos;t use tracking codes.</source>
        <translation>لا يستخدم هذا الموقع رموز تتبع.</translation>
    </message>
    <message>
        <source>Enter them here yourself, or test again later.</source>
        <translation>أدخلها هنا بنفسك، أو أعد الاختبار لاحقًا.</translation>
    </message>
    <message>
        <source>The site didn&apos;t provide its session types and tracking codes.</source>
        <translation>لم يقدّم الموقع أنواع جلساته ورموز تتبعه.</translation>
    </message>
    <message>
        <source>The site didn&apos;t provide your session types.</source>
        <translation>لم يقدّم الموقع أنواع جلساتك.</translation>
    </message>
    <message>
        <source>The site didn&apos;t provide its tracking codes.</source>
        <translation>لم يقدّم الموقع رموز تتبعه.</translation>
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
        <source>Your account has no session type for support on this site.</source>
        <translation>ليس لحسابك نوع جلسة للدعم في هذا الموقع.</translation>
    </message>
    <message>
        <source>Support Center isn&apos;t available on this site.</source>
        <translation>لا يتوفر Support Center في هذا الموقع.</translation>
    </message>
    <message>
        <source>Your account can&apos;t host support sessions on this site.</source>
        <translation>لا يستطيع حسابك استضافة جلسات دعم في هذا الموقع.</translation>
    </message>
    <message>
        <source>This site uses single sign-on. You can sign in with the browser.</source>
        <translation>يستخدم هذا الموقع الدخول الموحّد. يمكنك تسجيل الدخول بالمتصفح.</translation>
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
        <source>Signed in as {0}, until {1} at the latest</source>
        <translation>سجّلت الدخول باسم {0}، حتى {1} على الأكثر</translation>
    </message>
</context>
<context>
    <name>ui.widgets.password_row</name>
    <message>
        <source>Your administrator doesn&apos;t allow saved passwords.</source>
        <translation>لا يسمح المسؤول بحفظ كلمات المرور.</translation>
    </message>
    <message>
        <source>Saving passwords is turned off in Preferences.</source>
        <translation>حفظ كلمات المرور موقوف في التفضيلات.</translation>
    </message>
</context>
<context>
    <name>webex.address</name>
    <message>
        <source>Enter a URL such as https://acme.webex.com.</source>
        <translation>أدخل عنوان URL مثل https://acme.webex.com.</translation>
    </message>
    <message>
        <source>The URL can&apos;t contain spaces or line breaks.</source>
        <translation>لا يمكن أن يحتوي عنوان URL على مسافات أو فواصل أسطر.</translation>
    </message>
    <message>
        <source>The URL must start with https:// and a host name.</source>
        <translation>يجب أن يبدأ عنوان URL بـ https:// واسم مضيف.</translation>
    </message>
    <message>
        <source>The URL can&apos;t contain a user name or password.</source>
        <translation>لا يمكن أن يحتوي عنوان URL على اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>The URL must start with https://, because the password is sent over this connection.</source>
        <translation>يجب أن يبدأ عنوان URL بـ https://، لأن كلمة المرور تُرسل عبر هذا الاتصال.</translation>
    </message>
    <message>
        <source>The URL must end after its path, such as /WBXService/XMLService.</source>
        <translation>يجب أن ينتهي عنوان URL بعد مساره، مثل /WBXService/XMLService.</translation>
    </message>
</context>
<context>
    <name>webex.faults</name>
    <message>
        <source>Check your sessions on the site, then try again later.</source>
        <translation>راجع جلساتك في الموقع، ثم أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The site couldn&apos;t process the request.</source>
        <translation>تعذّر على الموقع معالجة الطلب.</translation>
    </message>
    <message>
        <source>This account uses single sign-on, so the site doesn&apos;t accept a password from it.</source>
        <translation>يستخدم هذا الحساب الدخول الموحّد، لذا لا يقبل الموقع كلمة مرور منه.</translation>
    </message>
    <message>
        <source>Your password may be correct. Ask your administrator to set up browser sign-in for this site.</source>
        <translation>قد تكون كلمة مرورك صحيحة. اطلب من المسؤول إعداد تسجيل الدخول بالمتصفح لهذا الموقع.</translation>
    </message>
    <message>
        <source>The site couldn&apos;t forward the request.</source>
        <translation>تعذّر على الموقع تمرير الطلب.</translation>
    </message>
    <message>
        <source>Check your sessions on the site, then report this to your administrator.</source>
        <translation>راجع جلساتك في الموقع، ثم أبلغ المسؤول.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to do that.</source>
        <translation>ليس لديك إذن للقيام بذلك.</translation>
    </message>
    <message>
        <source>Ask your administrator for permission to host support sessions.</source>
        <translation>اطلب من المسؤول إذن استضافة جلسات الدعم.</translation>
    </message>
    <message>
        <source>No matching record.</source>
        <translation>لا سجل مطابق.</translation>
    </message>
    <message>
        <source>There&apos;s nothing to fix.</source>
        <translation>لا شيء يحتاج إلى تصحيح.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>طلبات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Wait one minute, then try again.</source>
        <translation>انتظر دقيقة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This service is turned off for the site.</source>
        <translation>هذه الخدمة موقوفة في الموقع.</translation>
    </message>
    <message>
        <source>Ask your administrator to turn it on.</source>
        <translation>اطلب من المسؤول تفعيلها.</translation>
    </message>
    <message>
        <source>The site is suspended.</source>
        <translation>الموقع موقوف.</translation>
    </message>
    <message>
        <source>Contact your administrator.</source>
        <translation>اتصل بالمسؤول.</translation>
    </message>
    <message>
        <source>WebEx ID not found on this site.</source>
        <translation>لم يُعثر على معرّف WebEx في هذا الموقع.</translation>
    </message>
    <message>
        <source>Check the WebEx ID and the site URL.</source>
        <translation>راجع معرّف WebEx وعنوان URL للموقع.</translation>
    </message>
    <message>
        <source>Incorrect WebEx ID or password.</source>
        <translation>معرّف WebEx أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>Try again. Too many wrong passwords can lock your account.</source>
        <translation>أعد المحاولة. قد يُقفل حسابك بعد كلمات مرور خاطئة كثيرة.</translation>
    </message>
    <message>
        <source>This WebEx ID is already taken.</source>
        <translation>معرّف WebEx هذا مستخدم بالفعل.</translation>
    </message>
    <message>
        <source>This email address is already taken.</source>
        <translation>عنوان البريد هذا مستخدم بالفعل.</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>انتهت صلاحية تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The site rejected the request.</source>
        <translation>رفض الموقع الطلب.</translation>
    </message>
    <message>
        <source>Send the details to your administrator.</source>
        <translation>أرسل التفاصيل إلى المسؤول.</translation>
    </message>
    <message>
        <source>Meeting not found on this site.</source>
        <translation>لم يُعثر على الاجتماع في هذا الموقع.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>راجع الرقم.</translation>
    </message>
    <message>
        <source>Host not found on this site.</source>
        <translation>لم يُعثر على المضيف في هذا الموقع.</translation>
    </message>
    <message>
        <source>Check the WebEx ID.</source>
        <translation>راجع معرّف WebEx.</translation>
    </message>
    <message>
        <source>This account can&apos;t schedule meetings for that host.</source>
        <translation>لا يستطيع هذا الحساب جدولة اجتماعات لذلك المضيف.</translation>
    </message>
    <message>
        <source>Ask your administrator for permission.</source>
        <translation>اطلب الإذن من المسؤول.</translation>
    </message>
    <message>
        <source>The meeting password is missing.</source>
        <translation>كلمة مرور الاجتماع ناقصة.</translation>
    </message>
    <message>
        <source>Enter the meeting password.</source>
        <translation>أدخل كلمة مرور الاجتماع.</translation>
    </message>
    <message>
        <source>This account can&apos;t use this session type.</source>
        <translation>لا يمكن لهذا الحساب استخدام نوع الجلسة هذا.</translation>
    </message>
    <message>
        <source>Select another session type.</source>
        <translation>اختر نوع جلسة آخر.</translation>
    </message>
    <message>
        <source>The site rejected the change to the user.</source>
        <translation>رفض الموقع تغيير المستخدم.</translation>
    </message>
    <message>
        <source>This is a problem with the site. Check the site&apos;s settings, or contact your administrator.</source>
        <translation>المشكلة في الموقع. راجع إعدادات الموقع، أو اتصل بالمسؤول.</translation>
    </message>
    <message>
        <source>This is a problem with your account. Check the WebEx ID, or contact your administrator.</source>
        <translation>المشكلة في حسابك. راجع معرّف WebEx، أو اتصل بالمسؤول.</translation>
    </message>
    <message>
        <source>This is a problem with the session type. Select another one, or contact your administrator.</source>
        <translation>المشكلة في نوع الجلسة. اختر نوعًا آخر، أو اتصل بالمسؤول.</translation>
    </message>
    <message>
        <source>Fix the problem above and try again, or send the details to your administrator.</source>
        <translation>صحّح المشكلة أعلاه وأعد المحاولة، أو أرسل التفاصيل إلى المسؤول.</translation>
    </message>
</context>
<context>
    <name>webex.invalid_request</name>
    <message>
        <source>The site ID or site name is missing. Add one to the site.</source>
        <translation>معرّف الموقع أو اسمه ناقص. أضف أحدهما إلى الموقع.</translation>
    </message>
    <message>
        <source>The site ID consists of digits. Enter a name as the site name.</source>
        <translation>يتكوّن معرّف الموقع من أرقام. أدخل الاسم في اسم الموقع.</translation>
    </message>
    <message>
        <source>The WebEx ID is missing. Add it to the site.</source>
        <translation>معرّف WebEx ناقص. أضفه إلى الموقع.</translation>
    </message>
    <message>
        <source>The password is missing. Enter it.</source>
        <translation>كلمة المرور ناقصة. أدخلها.</translation>
    </message>
    <message>
        <source>The {0} contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>يحتوي {0} على حرف لا يمكن إرساله ({1}). احذفه.</translation>
    </message>
    <message numerus="yes">
        <source>The {0} has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>{0} فارغ، ويسمح الموقع بـ {1}. اختصره.</numerusform>
            <numerusform>طول {0} حرف واحد، لكن الموقع يسمح بـ {1}. اختصره.</numerusform>
            <numerusform>طول {0} حرفان، لكن الموقع يسمح بـ {1}. اختصره.</numerusform>
            <numerusform>طول {0} %n أحرف، لكن الموقع يسمح بـ {1}. اختصره.</numerusform>
            <numerusform>طول {0} %n حرفًا، لكن الموقع يسمح بـ {1}. اختصره.</numerusform>
            <numerusform>طول {0} %n حرف، لكن الموقع يسمح بـ {1}. اختصره.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session type must be a whole number.</source>
        <translation>يجب أن يكون نوع الجلسة عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>Tracking code {0} doesn&apos;t exist. Use a number from 1 to 10.</source>
        <translation>رمز التتبع {0} غير موجود. استخدم رقمًا من 1 إلى 10.</translation>
    </message>
    <message>
        <source>Tracking code {0} contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>يحتوي رمز التتبع {0} على حرف لا يمكن إرساله ({1}). احذفه.</translation>
    </message>
    <message numerus="yes">
        <source>Tracking code {0} has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>رمز التتبع {0} فارغ، ويسمح الموقع بـ {1}. اختصره.</numerusform>
            <numerusform>طول رمز التتبع {0} حرف واحد، لكن الموقع يسمح بـ {1}. اختصره.</numerusform>
            <numerusform>طول رمز التتبع {0} حرفان، لكن الموقع يسمح بـ {1}. اختصره.</numerusform>
            <numerusform>طول رمز التتبع {0} %n أحرف، لكن الموقع يسمح بـ {1}. اختصره.</numerusform>
            <numerusform>طول رمز التتبع {0} %n حرفًا، لكن الموقع يسمح بـ {1}. اختصره.</numerusform>
            <numerusform>طول رمز التتبع {0} %n حرف، لكن الموقع يسمح بـ {1}. اختصره.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webex.sentences</name>
    <message>
        <source>The site rejected the request.</source>
        <translation>رفض الموقع الطلب.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate was valid until {0}. This computer&apos;s clock shows {1}.</source>
        <translation>كانت شهادة الموقع صالحة حتى {0}. تُظهر ساعة هذا الحاسوب {1}.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate isn&apos;t valid before {0}. This computer&apos;s clock shows {1}.</source>
        <translation>شهادة الموقع غير صالحة قبل {0}. تُظهر ساعة هذا الحاسوب {1}.</translation>
    </message>
    <message>
        <source>Check your network connection and the site URL, then try again.</source>
        <translation>راجع اتصالك بالشبكة وعنوان URL للموقع، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A session may exist. Check with the site.</source>
        <translation>قد توجد جلسة. استعلم من الموقع.</translation>
    </message>
    <message>
        <source>Nothing was sent. Contact your administrator.</source>
        <translation>لم يُرسل شيء. اتصل بالمسؤول.</translation>
    </message>
    <message>
        <source>This happened while signing you in. Try again.</source>
        <translation>حدث هذا أثناء تسجيل دخولك. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Fix this, then try again. Nothing was sent.</source>
        <translation>صحّح هذا ثم أعد المحاولة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Try again when you&apos;re ready.</source>
        <translation>أعد المحاولة عندما تكون جاهزًا.</translation>
    </message>
    <message>
        <source>Someone may be intercepting your connection. Nothing was sent. Contact your administrator.</source>
        <translation>قد يكون أحد يعترض اتصالك. لم يُرسل شيء. اتصل بالمسؤول.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, time, and time zone first. If they&apos;re correct, contact your administrator. Nothing was sent to the site.</source>
        <translation>راجع أولًا تاريخ هذا الحاسوب ووقته ومنطقته الزمنية. إذا كانت صحيحة فاتصل بالمسؤول. لم يُرسل شيء إلى الموقع.</translation>
    </message>
    <message>
        <source>Check your network connection and the proxy URL in Preferences &gt; Network, or contact your administrator. Nothing was sent to the site.</source>
        <translation>راجع اتصالك بالشبكة وعنوان URL للوكيل في التفضيلات &gt; الشبكة، أو اتصل بالمسؤول. لم يُرسل شيء إلى الموقع.</translation>
    </message>
    <message>
        <source>You canceled before anything was sent.</source>
        <translation>ألغيت قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>The site signed you out, and you canceled signing in again.</source>
        <translation>سجّل الموقع خروجك، وألغيت تسجيل الدخول الجديد.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the site in time.</source>
        <translation>تعذّر الوصول إلى الموقع في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The site signed you out, and there was no time left to sign in again.</source>
        <translation>سجّل الموقع خروجك، ولم يبقَ وقت لتسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Try again. You&apos;ll be signed in first.</source>
        <translation>أعد المحاولة. سيُسجَّل دخولك أولًا.</translation>
    </message>
    <message>
        <source>Server not found.</source>
        <translation>لم يُعثر على الخادم.</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>رفض الخادم الاتصال.</translation>
    </message>
    <message>
        <source>Can&apos;t reach the site from this network.</source>
        <translation>لا يمكن الوصول إلى الموقع من هذه الشبكة.</translation>
    </message>
    <message>
        <source>The server didn&apos;t respond in time.</source>
        <translation>لم يردّ الخادم في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The proxy server blocked the connection.</source>
        <translation>حظر خادم الوكيل الاتصال.</translation>
    </message>
    <message>
        <source>Nothing was sent to the site. Ask your administrator about the proxy.</source>
        <translation>لم يُرسل شيء إلى الموقع. اسأل المسؤول عن الوكيل.</translation>
    </message>
    <message>
        <source>The proxy server rejected your user name or password.</source>
        <translation>رفض خادم الوكيل اسم المستخدم أو كلمة المرور.</translation>
    </message>
    <message>
        <source>Check them in Preferences &gt; Network, then try again. Nothing was sent to the site.</source>
        <translation>راجعهما في التفضيلات &gt; الشبكة، ثم أعد المحاولة. لم يُرسل شيء إلى الموقع.</translation>
    </message>
    <message>
        <source>The proxy URL can&apos;t be used.</source>
        <translation>لا يمكن استخدام عنوان URL للوكيل.</translation>
    </message>
    <message>
        <source>CSR Desktop doesn&apos;t support this kind of proxy server.</source>
        <translation>لا يدعم CSR Desktop هذا النوع من خوادم الوكيل.</translation>
    </message>
    <message>
        <source>The URL must start with http:// or https://. Correct it in Preferences &gt; Network, or contact your administrator. Nothing was sent.</source>
        <translation>يجب أن يبدأ عنوان URL بـ http:// أو https://. صحّحه في التفضيلات &gt; الشبكة، أو اتصل بالمسؤول. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Can&apos;t reach the proxy server.</source>
        <translation>لا يمكن الوصول إلى خادم الوكيل.</translation>
    </message>
    <message>
        <source>The proxy server didn&apos;t respond in time.</source>
        <translation>لم يردّ خادم الوكيل في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Couldn&apos;t make a secure connection to the proxy server.</source>
        <translation>تعذّر إنشاء اتصال آمن بخادم الوكيل.</translation>
    </message>
    <message>
        <source>Most proxy URLs start with http://. Correct it in Preferences &gt; Network, or contact your administrator. Nothing was sent to the site.</source>
        <translation>تبدأ معظم عناوين الوكلاء بـ http://. صحّح العنوان في التفضيلات &gt; الشبكة، أو اتصل بالمسؤول. لم يُرسل شيء إلى الموقع.</translation>
    </message>
    <message>
        <source>The proxy server requires a sign-in method that CSR Desktop doesn&apos;t support.</source>
        <translation>يطلب خادم الوكيل طريقة تسجيل دخول لا يدعمها CSR Desktop.</translation>
    </message>
    <message>
        <source>A password won&apos;t help. Ask your administrator how to connect without this sign-in. Nothing was sent to the site.</source>
        <translation>لن تفيد كلمة مرور. اسأل المسؤول عن طريقة الاتصال دون تسجيل الدخول هذا. لم يُرسل شيء إلى الموقع.</translation>
    </message>
    <message>
        <source>The client certificate can&apos;t be used.</source>
        <translation>لا يمكن استخدام شهادة العميل.</translation>
    </message>
    <message>
        <source>In Preferences &gt; Network, select a PEM file with a certificate and an unencrypted key. Nothing was sent.</source>
        <translation>في التفضيلات &gt; الشبكة، اختر ملف PEM فيه شهادة ومفتاح غير مشفّر. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The client certificate provided by your administrator can&apos;t be used.</source>
        <translation>لا يمكن استخدام شهادة العميل التي وفّرها المسؤول.</translation>
    </message>
    <message>
        <source>Only your administrator can change it. Send them the details. Nothing was sent.</source>
        <translation>لا يستطيع تغييرها إلا المسؤول. أرسل إليه التفاصيل. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate isn&apos;t trusted.</source>
        <translation>شهادة الموقع غير موثوقة.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the site&apos;s certificate has expired.</source>
        <translation>حسب ساعة هذا الحاسوب، انتهت صلاحية شهادة الموقع.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the site&apos;s certificate isn&apos;t valid yet.</source>
        <translation>حسب ساعة هذا الحاسوب، لم تبدأ صلاحية شهادة الموقع بعد.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate belongs to another server.</source>
        <translation>شهادة الموقع تخص خادمًا آخر.</translation>
    </message>
    <message>
        <source>Someone may be intercepting your connection. Nothing was sent. Check the site URL, and whether you need to sign in to this network in a browser first.</source>
        <translation>قد يكون أحد يعترض اتصالك. لم يُرسل شيء. راجع عنوان URL للموقع، وهل عليك تسجيل الدخول إلى هذه الشبكة في متصفح أولًا.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate comes from an unknown issuer.</source>
        <translation>مُصدر شهادة الموقع غير معروف.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate is self-signed, so no issuer vouches for it.</source>
        <translation>شهادة الموقع موقّعة ذاتيًا، فلا يضمنها أي مُصدر.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate was revoked by its issuer.</source>
        <translation>ألغت جهة الإصدار شهادة الموقع.</translation>
    </message>
    <message>
        <source>Couldn&apos;t make a secure connection to the site.</source>
        <translation>تعذّر إنشاء اتصال آمن بالموقع.</translation>
    </message>
    <message>
        <source>The network redirected the request, probably to a sign-in page.</source>
        <translation>أعادت الشبكة توجيه الطلب، على الأرجح إلى صفحة تسجيل دخول.</translation>
    </message>
    <message>
        <source>Sign in to the network in your browser and check the site URL, then try again.</source>
        <translation>سجّل الدخول إلى الشبكة في المتصفح وراجع عنوان URL للموقع، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The request was blocked before it reached the service.</source>
        <translation>حُظر الطلب قبل وصوله إلى الخدمة.</translation>
    </message>
    <message>
        <source>Check the site URL, or send the details to your administrator.</source>
        <translation>راجع عنوان URL للموقع، أو أرسل التفاصيل إلى المسؤول.</translation>
    </message>
    <message>
        <source>You stopped waiting before the site answered.</source>
        <translation>أوقفت الانتظار قبل أن يردّ الموقع.</translation>
    </message>
    <message>
        <source>The site didn&apos;t respond in time.</source>
        <translation>لم يردّ الموقع في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The connection was lost before the site finished answering.</source>
        <translation>انقطع الاتصال قبل أن يكتمل ردّ الموقع.</translation>
    </message>
    <message>
        <source>The server returned an error page.</source>
        <translation>أعاد الخادم صفحة خطأ.</translation>
    </message>
    <message>
        <source>The site returned a web page instead of a result. You may need to sign in to the network.</source>
        <translation>أعاد الموقع صفحة ويب بدل النتيجة. قد تحتاج إلى تسجيل الدخول إلى الشبكة.</translation>
    </message>
    <message>
        <source>The site&apos;s response couldn&apos;t be read.</source>
        <translation>تعذّرت قراءة ردّ الموقع.</translation>
    </message>
    <message>
        <source>The site&apos;s response was too large.</source>
        <translation>ردّ الموقع كبير جدًا.</translation>
    </message>
    <message>
        <source>The site&apos;s response didn&apos;t say whether a session was created.</source>
        <translation>لم يذكر ردّ الموقع هل أُنشئت جلسة.</translation>
    </message>
    <message>
        <source>The site created a session but didn&apos;t return its key.</source>
        <translation>أنشأ الموقع جلسة لكنه لم يُعد مفتاحها.</translation>
    </message>
    <message>
        <source>Look for the session key in your sessions on the site.</source>
        <translation>ابحث عن مفتاح الجلسة ضمن جلساتك في الموقع.</translation>
    </message>
    <message>
        <source>The site signed you out.</source>
        <translation>سجّل الموقع خروجك.</translation>
    </message>
    <message>
        <source>You&apos;re signed in again. Press Create session to try again.</source>
        <translation>سجّلت الدخول من جديد. اضغط «إنشاء جلسة» لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>The site didn&apos;t respond to the sign-in in time.</source>
        <translation>لم يردّ الموقع على تسجيل الدخول في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The site accepted the sign-in but didn&apos;t issue a session ticket.</source>
        <translation>قبل الموقع تسجيل الدخول لكنه لم يُصدر تذكرة جلسة.</translation>
    </message>
    <message>
        <source>Select another sign-in method for this site, or contact your administrator.</source>
        <translation>اختر طريقة تسجيل دخول أخرى لهذا الموقع، أو اتصل بالمسؤول.</translation>
    </message>
    <message>
        <source>Your browser sign-in has expired or was revoked.</source>
        <translation>انتهت صلاحية تسجيل دخولك بالمتصفح أو أُلغي.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>رُفض تسجيل الدخول في المتصفح.</translation>
    </message>
    <message>
        <source>Sign in again and accept the request in the browser. If there is none, contact your administrator.</source>
        <translation>سجّل الدخول مجددًا واقبل الطلب في المتصفح. إذا لم يظهر طلب فاتصل بالمسؤول.</translation>
    </message>
    <message>
        <source>The sign-in wasn&apos;t completed in time.</source>
        <translation>لم يكتمل تسجيل الدخول في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Too many requests to the sign-in service.</source>
        <translation>طلبات كثيرة جدًا إلى خدمة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then sign in again.</source>
        <translation>انتظر بضع دقائق ثم سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Can&apos;t reach the sign-in service.</source>
        <translation>لا يمكن الوصول إلى خدمة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The sign-in service didn&apos;t respond in time.</source>
        <translation>لم تردّ خدمة تسجيل الدخول في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Couldn&apos;t make a secure connection to the sign-in service.</source>
        <translation>تعذّر إنشاء اتصال آمن بخدمة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s response can&apos;t be used.</source>
        <translation>لا يمكن استخدام ردّ خدمة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>CSR Desktop can&apos;t receive the browser&apos;s response: this computer doesn&apos;t allow it to listen at the redirect URI.</source>
        <translation>لا يستطيع CSR Desktop استقبال ردّ المتصفح: لا يسمح له هذا الحاسوب بالاستماع عند عنوان إعادة التوجيه.</translation>
    </message>
    <message>
        <source>The sign-in service doesn&apos;t accept this site&apos;s integration.</source>
        <translation>لا تقبل خدمة تسجيل الدخول تكامل هذا الموقع.</translation>
    </message>
    <message>
        <source>Check your network connection, then try again. If that doesn&apos;t help, send the details to your administrator.</source>
        <translation>راجع اتصالك بالشبكة ثم أعد المحاولة. إذا لم يُجدِ ذلك فأرسل التفاصيل إلى المسؤول.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date and time. If they&apos;re correct, send the details to your administrator: someone may be intercepting your connection.</source>
        <translation>لم يُرسل شيء. راجع تاريخ هذا الحاسوب ووقته. إذا كانا صحيحين فأرسل التفاصيل إلى المسؤول: قد يكون أحد يعترض اتصالك.</translation>
    </message>
    <message>
        <source>Check in a browser whether this network requires you to sign in, then try again. If that doesn&apos;t help, send the details to your administrator.</source>
        <translation>تحقق في متصفح هل تطلب هذه الشبكة تسجيل دخول، ثم أعد المحاولة. إذا لم يُجدِ ذلك فأرسل التفاصيل إلى المسؤول.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the client ID and client secret, and whether Control Hub allows the integration.</source>
        <translation>اطلب من المسؤول مراجعة معرّف العميل وسرّه، وهل يسمح Control Hub بالتكامل.</translation>
    </message>
    <message>
        <source>The integration is registered with another redirect URI.</source>
        <translation>التكامل مسجّل بعنوان إعادة توجيه آخر.</translation>
    </message>
    <message>
        <source>Ask your administrator to register exactly the redirect URI set for this site.</source>
        <translation>اطلب من المسؤول تسجيل عنوان إعادة التوجيه المحدد لهذا الموقع كما هو تمامًا.</translation>
    </message>
    <message>
        <source>CSR Desktop can&apos;t receive the browser&apos;s response: another program uses the port of the redirect URI.</source>
        <translation>لا يستطيع CSR Desktop استقبال ردّ المتصفح: برنامج آخر يستخدم منفذ عنوان إعادة التوجيه.</translation>
    </message>
    <message>
        <source>Close the other program and sign in again, or use a code instead.</source>
        <translation>أغلق البرنامج الآخر وسجّل الدخول مرة أخرى، أو استخدم رمزًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Use a code instead, or ask your administrator to register another port, from 1024 to 49151.</source>
        <translation>استخدم رمزًا بدلًا من ذلك، أو اطلب من المسؤول تسجيل منفذ آخر من 1024 إلى 49151.</translation>
    </message>
    <message>
        <source>Couldn&apos;t open a browser on this computer.</source>
        <translation>تعذّر فتح متصفح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Use a code instead. You can enter it on any other device.</source>
        <translation>استخدم رمزًا بدلًا من ذلك. يمكنك إدخاله على أي جهاز آخر.</translation>
    </message>
    <message>
        <source>The sign-in service rejected the sign-in.</source>
        <translation>رفضت خدمة تسجيل الدخول الدخول.</translation>
    </message>
    <message>
        <source>Sign in again. If that doesn&apos;t help, send the details to your administrator.</source>
        <translation>سجّل الدخول مجددًا. إذا لم يُجدِ ذلك فأرسل التفاصيل إلى المسؤول.</translation>
    </message>
</context>
<context>
    <name>webex.texts</name>
    <message numerus="yes">
        <source>{0} has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>{0} فارغ، ويسمح الموقع بـ {1}. اختصره.</numerusform>
            <numerusform>طول {0} حرف واحد، لكن الموقع يسمح بـ {1}. اختصره.</numerusform>
            <numerusform>طول {0} حرفان، لكن الموقع يسمح بـ {1}. اختصره.</numerusform>
            <numerusform>طول {0} %n أحرف، لكن الموقع يسمح بـ {1}. اختصره.</numerusform>
            <numerusform>طول {0} %n حرفًا، لكن الموقع يسمح بـ {1}. اختصره.</numerusform>
            <numerusform>طول {0} %n حرف، لكن الموقع يسمح بـ {1}. اختصره.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>يحتوي {0} على حرف لا يمكن إرساله ({1}). احذفه.</translation>
    </message>
</context>
</TS>
