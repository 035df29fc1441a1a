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
        <source>Use system language</source>
        <translation>لغة النظام</translation>
    </message>
</context>
<context>
    <name>BehaviourPage</name>
    <message>
        <source>General</source>
        <translation>السلوك</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Adds a menu with New session.</source>
        <translation>في قائمتها «جلسة جديدة».</translation>
    </message>
    <message>
        <source>When CSR Desktop is in the background</source>
        <translation>فقط عندما تكون نافذة أخرى في المقدمة.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Tracking codes only. Stored on this computer.</source>
        <translation>لرموز التتبع، على هذا الكمبيوتر وحده.</translation>
    </message>
    <message>
        <source>Clear &amp;suggestions…</source>
        <translation>نسيان القيم المحفوظة (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep window on top</source>
        <translation>إبقاء النافذة فوق كل النوافذ (&amp;K)</translation>
    </message>
    <message>
        <source>Remember window size and p&amp;osition</source>
        <translation>فتح النافذة حيث أُغلقت (&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;tray icon</source>
        <translation>إظهار أيقونة في علبة النظام (&amp;T)</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>التنبيه عند جاهزية الجلسة (&amp;N)</translation>
    </message>
    <message>
        <source>Suggest pre&amp;viously entered values</source>
        <translation>اقتراح القيم المكتوبة سابقًا (&amp;V)</translation>
    </message>
    <message>
        <source>If off, enter your password each time you start CSR Desktop.</source>
        <translation>عند الإيقاف: تُطلب كلمة المرور مرة في كل تشغيل وتبقى في الذاكرة.</translation>
    </message>
    <message>
        <source>Save &amp;passwords in the system keyring</source>
        <translation>حفظ كلمات المرور في حافظة مفاتيح النظام (&amp;P)</translation>
    </message>
    <message>
        <source>Clear all suggestions for tracking codes</source>
        <translation>ينسى القيم التي كُتبت في رموز التتبع، بعد سؤالك.</translation>
    </message>
    <message>
        <source>Clear all suggestions? Your history isn&apos;t affected.</source>
        <translation>هل تريد نسيان كل القيم المحفوظة؟ ستبقى الجلسات.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Suggestions cleared</source>
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
        <source>PEM file with certificate and private key. Usually not needed.</source>
        <translation>ملف PEM فيه الشهادة والمفتاح. معظم الشبكات لا تحتاج إليه.</translation>
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
        <source>Site {0} has been removed from CSR Desktop.</source>
        <translation>لم يعد الموقع {0} مُعدًّا هنا.</translation>
    </message>
    <message>
        <source>Another window has already confirmed this key. {0} wasn&apos;t saved.</source>
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
        <source>No matching session found. The site&apos;s history can be up to two days behind. You can create another one.</source>
        <translation>لا يُظهر الموقع جلسة كهذه، لا بين المفتوحة ولا في سجله السابق (الذي قد يتأخر يومين). يمكنك إنشاء جلسة أخرى.</translation>
    </message>
    <message>
        <source>Your session wasn&apos;t found, but the site&apos;s lists couldn&apos;t be read completely. Check your sessions on the site.</source>
        <translation>لم يُعثر على جلستك، لكن تعذّرت قراءة قوائم الموقع حتى نهايتها. راجع جلساتك في الموقع.</translation>
    </message>
    <message>
        <source>Possible match. Ask your customer which key they have, or check on the site.</source>
        <translation>قد تكون هذه الجلسة هي المقصودة. اسأل العميل أو راجع الموقع.</translation>
    </message>
    <message numerus="yes">
        <source>%n possible match(es). Ask your customer which key they have.</source>
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
        <source>Couldn&apos;t check with the site. {0}</source>
        <translation>تعذّر سؤال الموقع. {0}</translation>
    </message>
</context>
<context>
    <name>CloseGuard</name>
    <message>
        <source>Still waiting for the site</source>
        <translation>هناك طلب بانتظار الرد</translation>
    </message>
    <message>
        <source>Close an&amp;yway</source>
        <translation>الإغلاق مع ذلك (&amp;Y)</translation>
    </message>
    <message>
        <source>Keep &amp;waiting</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>The site hasn&apos;t answered yet, so the session isn&apos;t confirmed. If you close now, you can check it the next time you open CSR Desktop.</source>
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
        <source>Choices for tracking code {0}</source>
        <translation>قيم رمز التتبع {0}</translation>
    </message>
    <message>
        <source>Default of tracking code {0}</source>
        <translation>القيمة الافتراضية لرمز التتبع {0}</translation>
    </message>
    <message>
        <source>Choices (separate with ;)</source>
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
        <source>Try again in {0} s.</source>
        <translation>يمكنك الإنشاء مجددًا بعد {0} ث.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>يمكنك الإنشاء مجددًا الآن.</translation>
    </message>
</context>
<context>
    <name>CreateController</name>
    <message>
        <source>Too many requests. Try again in {0} s.</source>
        <translation>لا يقبل الموقع طلبات أخرى حاليًا. انتظر {0} ث.</translation>
    </message>
</context>
<context>
    <name>CreatedLabel</name>
    <message>
        <source>Session created over an hour ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session created {0} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session created</source>
        <translation type="unfinished"></translation>
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
        <translation>الرمز صالح لدقيقة أخرى.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsController</name>
    <message>
        <source>Diagnostics copied. They contain no passwords, keys, tracking codes, or accounts. Paste them into a message to your administrator.</source>
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
        <source>Managed by your administrator</source>
        <translation>حدّده المسؤول</translation>
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
        <source>Save the listed sessions to a CSV or JSON file</source>
        <translation>يكتب الجلسات التي عُثر عليها في ملف لجداول البيانات أو للبرامج.</translation>
    </message>
    <message>
        <source>Export canceled. No file was saved or changed.</source>
        <translation>أُلغي. لم يُكتب أي ملف ولم يتغير.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln session(s) to {0}.</source>
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
        <source>Export failed. No file was saved or changed.</source>
        <translation>فشل التصدير. لم يُكتب أي ملف ولم يتغير.</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
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
        <source>No problem</source>
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
        <source>Session type {0} isn&apos;t available on this site. The default was selected.</source>
        <translation>نوع الجلسة {0} غير موجود في هذا الموقع؛ اختير نوع آخر.</translation>
    </message>
    <message>
        <source>This site doesn&apos;t use tracking code {0}. “{1}” was ignored.</source>
        <translation>رمز التتبع {0} غير موجود في هذا الموقع؛ تُركت القيمة «{1}».</translation>
    </message>
    <message>
        <source>“{1}” isn&apos;t in the list for {0}. Select another value.</source>
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
        <source>The invitation is too long for your email app. Copy it and paste it into a message.</source>
        <translation>هي أطول من أن تُسلَّم: ألصقها في الرسالة.</translation>
    </message>
    <message>
        <source>Opened in your email app</source>
        <translation>سُلّمت إلى برنامج البريد</translation>
    </message>
    <message>
        <source>No email app found. Copy the invitation and paste it into a message.</source>
        <translation>لم يُفتح أي برنامج بريد. انسخ الدعوة وألصقها حيث تكتب.</translation>
    </message>
    <message>
        <source>The join page URL is too long for a QR code. Use the invitation instead.</source>
        <translation>عنوان صفحة الانضمام أطول من أن يوضع في رمز QR. استخدم الدعوة.</translation>
    </message>
    <message>
        <source>{0} is no longer one of your sites. Add it in Preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key copied, site opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser opened. The key is copied: open the site yourself and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your custom text has an error, so the default text was used.</source>
        <translation>لا يمكن استخدام نص دعوتك، لذا هذا هو النص المضمّن.</translation>
    </message>
    <message>
        <source>This site has no join page, so the invitation and the QR code can&apos;t say where to go. Add one in Preferences &gt; Sites.</source>
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
        <source>Wait until the current request has finished.</source>
        <translation>هناك طلب بانتظار الرد. أظهر الجلسة بعد انتهائه.</translation>
    </message>
    <message>
        <source>The note isn&apos;t saved yet. CSR Desktop will try again.</source>
        <translation>لم تُحفظ الملاحظة بعد. يحاول CSR Desktop مجددًا.</translation>
    </message>
    <message>
        <source>The session has been deleted in the meantime, along with its note.</source>
        <translation>حُذفت الجلسة في هذه الأثناء، ومعها ملاحظتها.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>تمت الاستعادة</translation>
    </message>
    <message>
        <source>This session is still being created. Delete it once the site has answered.</source>
        <translation>طلبها ما زال جاريًا. احذفها عندما يصل ردّها.</translation>
    </message>
    <message>
        <source>No file manager found. The file is in {0}.</source>
        <translation>لم يُفتح أي مدير ملفات. الملف في {0}.</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Private note (stays on this computer)</source>
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
        <source>Check &amp;with the site</source>
        <translation>إظهار واستعلام (&amp;W)</translation>
    </message>
    <message>
        <source>Find out whether this session was created</source>
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
        <source>Delete the key, tracking codes, and note from this computer. You can undo this until you close this window.</source>
        <translation>يحذف المفتاح ورموز التتبع والملاحظة من هذا الحاسوب. يمكنك التراجع حتى تغادر هذه النافذة.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Waiting for the site.</source>
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
        <source>The note is %Ln character(s) too long, so the end isn&apos;t saved. Shorten it.</source>
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
        <source>Unconfirmed</source>
        <translation>ربما أُنشئت</translation>
    </message>
    <message>
        <source>Any time</source>
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
        <source>Select date…</source>
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
        <source>Date</source>
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
        <source>Unconfirmed</source>
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
        <source>History</source>
        <translation>كل الجلسات</translation>
    </message>
</context>
<context>
    <name>InvitationEditor</name>
    <message>
        <source>&amp;Reset to default</source>
        <translation>العودة إلى النص المضمّن (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>نص الدعوة (&amp;T)</translation>
    </message>
    <message>
        <source>Temp&amp;late language</source>
        <translation>لغة النص (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>ما يصل إلى العميل (&amp;G)</translation>
    </message>
    <message>
        <source>Preview with sample data</source>
        <translation>مثال معبّأ يتبع ما تكتبه.</translation>
    </message>
    <message>
        <source>Reset the template for this language to the default</source>
        <translation>يعيد نص هذه اللغة إلى النص المرفق مع البرنامج.</translation>
    </message>
    <message>
        <source>Insert {0}</source>
        <translation>إدراج {0}</translation>
    </message>
    <message>
        <source>Insert {0} at the cursor</source>
        <translation>يضع {0} عند موضع الكتابة في النص.</translation>
    </message>
    <message>
        <source>Custom template</source>
        <translation>نصك الخاص</translation>
    </message>
    <message>
        <source>Default template</source>
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
        <source>Invitation template</source>
        <translation>نص الدعوة</translation>
    </message>
    <message>
        <source>Shown to customers in invitations</source>
        <translation>كما يعرفك عملاؤك.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>اسمك (&amp;N)</translation>
    </message>
    <message>
        <source>Default cu&amp;stomer language</source>
        <translation>لغة عملائك المعتادة (&amp;U)</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the {0} template.</source>
        <translation>تعذّر حفظ نص {0}.</translation>
    </message>
    <message>
        <source>Used for invitations and dictation</source>
        <translation>للدعوات، وللكلمات التي يُقرأ بها المفتاح بصوت عالٍ.</translation>
    </message>
    <message>
        <source>The {0} template has an error and wasn&apos;t saved.</source>
        <translation>في نص {0} خطأ، ولم يُحفظ.</translation>
    </message>
</context>
<context>
    <name>KeepDaysRow</name>
    <message>
        <source>Deletes from this computer only, not from the site.</source>
        <translation>تُحذف الجلسات الأقدم من هذا الكمبيوتر، لا من الموقع. عند الإيقاف: لا تُنسى أبدًا.</translation>
    </message>
    <message>
        <source>Da&amp;ys to keep</source>
        <translation>أيام الاحتفاظ بالجلسة (&amp;Y)</translation>
    </message>
    <message>
        <source>Delete old sessions auto&amp;matically</source>
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
        <source>Cancel</source>
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
        <source>Cop&amp;y key</source>
        <translation>نسخ المفتاح (&amp;Y)</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>نسخ الدعوة</translation>
    </message>
    <message>
        <source>Copy a message with joining instructions</source>
        <translation>ينسخ رسالة تشرح للعميل كيفية الانضمام</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Open the invitation in your email app</source>
        <translation>يفتح برنامج بريدك وفيه الدعوة</translation>
    </message>
    <message>
        <source>Dictate key</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Show large digits to read to your customer</source>
        <translation>يعرض المفتاح في مجموعات للقراءة، مع كلمات لغة العميل</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>Show a QR code your customer can scan</source>
        <translation>يعرض عنوان صفحة الانضمام لهاتف العميل</translation>
    </message>
    <message>
        <source>Open support site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the key and opens the page where you join the session as host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Write down this key. It couldn&apos;t be saved to your history.</source>
        <translation>دوّن المفتاح: تعذّرت كتابته في السجل.</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>لوحة المفاتيح</translation>
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
        <source>Go to the previous field or button</source>
        <translation>الانتقال إلى السابق</translation>
    </message>
    <message>
        <source>Press the focused button</source>
        <translation>الضغط على الزر المحدد</translation>
    </message>
    <message>
        <source>Close a list, question, or window</source>
        <translation>إغلاق قائمة أو سؤال أو نافذة أخرى</translation>
    </message>
    <message>
        <source>Alt + letter</source>
        <translation>Alt + حرف</translation>
    </message>
    <message>
        <source>Go to the item with that letter underlined</source>
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
        <source>Language for the invitation and dictation</source>
        <translation>لغة العميل، للدعوة وللقراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Customer language</source>
        <translation>لغة العميل</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>&amp;Fill in</source>
        <translation>الملء من الرابط (&amp;F)</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل الرابط</translation>
    </message>
    <message>
        <source>Fill in the form from this link? {0} This replaces what you&apos;ve entered.</source>
        <translation>يمكن لرابط أن يملأ النموذج: {0}. سيحل محل ما هو مكتوب.</translation>
    </message>
    <message>
        <source>Link received: {0} You can use it when the current request has finished.</source>
        <translation>يمكن لرابط أن يملأ النموذج: {0}. سينتظر حتى يصل الرد.</translation>
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
        <translation>لا يوجد موقع بعد. أضف موقعك، ثم افتح الرابط مجددًا.</translation>
    </message>
    <message>
        <source>There&apos;s no site named {0}.</source>
        <translation>لا يوجد موقع باسم {0}.</translation>
    </message>
    <message>
        <source>Form filled in from link.</source>
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
        <source>Couldn&apos;t load the list. Refresh to try again.</source>
        <translation>تعذّرت قراءة القائمة. اضغط على «تحديث» للمحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Enter your password in the main window first, then refresh.</source>
        <translation>أنشئ جلسة: ستُطلب كلمة المرور هناك. ثم حدّث القائمة.</translation>
    </message>
    <message>
        <source>Your account can&apos;t list sessions on this site ({0}). {1}</source>
        <translation>لا يقدّم الموقع هذه القائمة لحسابك ({0}). {1}</translation>
    </message>
    <message>
        <source>Stopped. Refresh to try again.</source>
        <translation>أُوقف السؤال. اضغط على «تحديث» للسؤال مجددًا.</translation>
    </message>
    <message>
        <source>Couldn&apos;t contact the site. {0} Refresh to try again.</source>
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
        <translation>الجارية في {0}</translation>
    </message>
    <message>
        <source>Ask the site again</source>
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
        <source>Loading…</source>
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
        <source>No sessions in progress.</source>
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
        <source>Repeat &amp;last session</source>
        <translation>ملء كالسابق (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>القوالب (&amp;P)</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>كل الجلسات (&amp;S)…</translation>
    </message>
    <message>
        <source>Sessions in pro&amp;gress</source>
        <translation>الجلسات الجارية (&amp;L)…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences</source>
        <translation>التفضيلات (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Add site…</source>
        <translation>إضافة موقع (&amp;A)…</translation>
    </message>
    <message>
        <source>Open de&amp;mo site</source>
        <translation>الموقع التجريبي (&amp;M)</translation>
    </message>
    <message>
        <source>Sim&amp;ulate a problem</source>
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
        <source>&amp;Keyboard shortcuts</source>
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
        <source>Couldn&apos;t read your session history: {0}</source>
        <translation>تتعذّر قراءة سجل الجلسات: {0}</translation>
    </message>
    <message>
        <source>The form has changed. Check your entries, then create the session.</source>
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
        <source>Leave blank if your proxy doesn&apos;t need one</source>
        <translation>فقط حيث يطلبه الوكيل.</translation>
    </message>
    <message>
        <source>Proxy &amp;user name</source>
        <translation>الاسم لدى الوكيل (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Minimum TLS version</source>
        <translation>أقدم إصدار TLS (&amp;O)</translation>
    </message>
    <message>
        <source>Sites that only support older versions can&apos;t be used.</source>
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
        <source>Dismiss</source>
        <translation>إغلاق الإشعار</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem</source>
        <translation>حدث خطأ في CSR Desktop</translation>
    </message>
    <message>
        <source>Nothing you entered was lost. Continue or restart CSR Desktop, and send the details to your administrator.</source>
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
        <source>Open CSR Desktop to see the key.</source>
        <translation>المفتاح معروض في CSR Desktop.</translation>
    </message>
    <message>
        <source>A session may have been created</source>
        <translation>ربما أُنشئت جلسة</translation>
    </message>
    <message>
        <source>Open CSR Desktop to check with the site.</source>
        <translation>استعلم من الموقع في CSR Desktop.</translation>
    </message>
    <message>
        <source>No session was created</source>
        <translation>لم تُنشأ أي جلسة</translation>
    </message>
    <message>
        <source>Open CSR Desktop for details.</source>
        <translation>السبب وما يجب فعله في CSR Desktop.</translation>
    </message>
</context>
<context>
    <name>OAuthFields</name>
    <message>
        <source>Leave blank if your administrator has set it</source>
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
        <source>Register exactly this URI for your integration</source>
        <translation>سجّله لتكاملك كما هو تمامًا.</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>نسخ عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Use token &amp;for</source>
        <translation>طريقة استخدام الرمز المميّز (&amp;H)</translation>
    </message>
    <message>
        <source>Getting a session ticket</source>
        <translation>للحصول على تذكرة جلسة</translation>
    </message>
    <message>
        <source>Every request</source>
        <translation>مع كل طلب</translation>
    </message>
    <message>
        <source>Already set. Leave blank to keep it</source>
        <translation>محدّد بالفعل؛ أدخله لتغييره فقط</translation>
    </message>
    <message>
        <source>Leave blank to keep the current secret</source>
        <translation>أدخله لتحديد سرّ جديد فقط</translation>
    </message>
</context>
<context>
    <name>OriginNote</name>
    <message>
        <source>Managed by your administrator</source>
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
        <source>The session key will appear here.</source>
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
        <source>Remember password</source>
        <translation>حفظها في حافظة مفاتيح النظام</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>Couldn&apos;t save preferences: {0}</source>
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
        <source>Couldn&apos;t save preferences: {0}</source>
        <translation>يتعذّر حفظ التفضيلات: {0}</translation>
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
        <translation>يعرض كل القوالب المحفوظة لهذا الموقع.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Fill in the form: {0}</source>
        <translation>يملأ النموذج: {0}</translation>
    </message>
    <message>
        <source>Managed by your administrator</source>
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
        <source>Couldn&apos;t save. Try again.</source>
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
        <source>Copy the presets of {0}</source>
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
        <source>No matching session found</source>
        <translation>لا يعرض الموقع جلسة كهذه</translation>
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
        <source>Proxy pass&amp;word</source>
        <translation>كلمة المرور لدى الوكيل (&amp;W)</translation>
    </message>
    <message>
        <source>Leave blank to remove the saved password</source>
        <translation>إذا تُركت فارغة نُسيت كلمة المرور.</translation>
    </message>
    <message>
        <source>Save &amp;password</source>
        <translation>تعيين كلمة المرور (&amp;P)</translation>
    </message>
    <message>
        <source>Password saved in the system keyring.</source>
        <translation>كلمة المرور في حافظة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Password saved until you close CSR Desktop.</source>
        <translation>تُحفظ كلمة المرور حتى إغلاق CSR Desktop.</translation>
    </message>
    <message>
        <source>Password removed.</source>
        <translation>نُسيت كلمة المرور.</translation>
    </message>
    <message>
        <source>Enter the proxy user name first. Password not saved.</source>
        <translation>اكتب الاسم لدى الوكيل أولًا. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>No proxy is used for this site. Password not saved.</source>
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
        <source>Use system settings</source>
        <translation>إعدادات النظام</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>اتصال مباشر</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>هذا الوكيل:</translation>
    </message>
    <message>
        <source>Proxy U&amp;RL</source>
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
        <source>Join page QR code</source>
        <translation>رمز QR لصفحة الانضمام</translation>
    </message>
    <message>
        <source>Scan to open the {0} join page, then enter the session key.</source>
        <translation>يفتح الصفحة التي يكتب فيها عميل {0} مفتاح الجلسة.</translation>
    </message>
    <message>
        <source>Join page URL</source>
        <translation>عنوان صفحة الانضمام</translation>
    </message>
    <message>
        <source>Copy &amp;URL</source>
        <translation>نسخ العنوان (&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;image</source>
        <translation>نسخ الصورة (&amp;P)</translation>
    </message>
    <message>
        <source>Copy the QR code as an image</source>
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
        <source>Dictate key</source>
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
        <source>Start &amp;over</source>
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
        <source>History</source>
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
        <source>You haven&apos;t created a session on this site today.</source>
        <translation>لا توجد جلسة اليوم في هذا الموقع بعد.</translation>
    </message>
    <message>
        <source>Filled in from your last session</source>
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
        <source>Deleted. It may still exist on the site.</source>
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
        <source>%Ln+ session(s). Still indexing older sessions ({0} %).</source>
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
        <source>%Ln session(s). Still indexing older sessions ({0} %).</source>
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
        <source>Still indexing ({0} %). Nothing found so far.</source>
        <translation>لا نتائج بعد؛ يمكن البحث في {0} % من الجلسات حتى الآن.</translation>
    </message>
    <message>
        <source>No sessions yet. Sessions you create appear here.</source>
        <translation>لا جلسات بعد. كل جلسة تنشئها تُحفظ هنا.</translation>
    </message>
    <message>
        <source>No matching sessions. Try a different search or clear the filters.</source>
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
        <source>Example: Printer trouble</source>
        <translation>مثل: مشكلة في الطابعة</translation>
    </message>
    <message>
        <source>Include in preset:</source>
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
        <source>Include this in the preset</source>
        <translation>يملأ القالب هذا.</translation>
    </message>
    <message>
        <source>Select at least one field.</source>
        <translation>حدد شيئًا واحدًا على الأقل ليملأه القالب.</translation>
    </message>
    <message>
        <source>A preset with this name already exists. Replace it?</source>
        <translation>يوجد قالب بهذا الاسم. اضغط على «استبدال» لوضع هذا مكانه.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Expanded</source>
        <translation>حقوله ظاهرة.</translation>
    </message>
    <message>
        <source>Collapsed</source>
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
        <source>{0} %n field(s) need attention.</source>
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
        <source>Press Enter to copy the key of the selected session. Its context menu also sorts the list.</source>
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
        <translation>رقم نوع الجلسة يتكون من أرقام، مثل 13.</translation>
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
        <translation>يعيد هذه الصفحة إلى القيم الافتراضية، بعد سؤالك.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your changes on this page.</source>
        <translation>تعذّر حفظ تغييراتك هنا.</translation>
    </message>
    <message>
        <source>Reset all settings on this page?</source>
        <translation>هل تريد إعادة هذه الصفحة إلى القيم الافتراضية؟</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Cancel</source>
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
        <source>Copy URL</source>
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
        <source>Couldn&apos;t open your browser. Copy the URL and open it in a browser on this computer, or use a code instead.</source>
        <translation>تعذّر فتح المتصفح. انسخ العنوان وافتحه في متصفح على هذا الحاسوب، أو استخدم رمزًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Sign in on the page in your browser. CSR Desktop then continues automatically.</source>
        <translation>سجّل الدخول في الصفحة في متصفحك. بعدها يتابع CSR Desktop من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Opening your browser. CSR Desktop continues as soon as you&apos;re signed in.</source>
        <translation>يُفتح متصفحك. بعد تسجيل دخولك يتابع CSR Desktop.</translation>
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
        <translation>سجّلت الدخول. استعلم من الموقع مرة أخرى للمتابعة.</translation>
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
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>تعذّر الوصول إلى الموقع</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>&amp;Test connection</source>
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
        <source>Test the connection and your account, and read the site&apos;s settings</source>
        <translation>يسأل إن كان الموقع متاحًا ويقبل حسابك، وما الذي يستخدمه.</translation>
    </message>
    <message>
        <source>Register exactly this URI for your integration</source>
        <translation>سجّله لتكاملك كما هو تمامًا.</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>نسخ عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>The site for everyone, without your account, password, or secrets</source>
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
        <source>Sign-in status unknown</source>
        <translation>لم يُعرف بعد إن كنت قد سجّلت الدخول</translation>
    </message>
</context>
<context>
    <name>SiteEditor</name>
    <message>
        <source>Edit site</source>
        <translation>تحرير موقع</translation>
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
        <translation>«اختبار» يقرأ أنواع الجلسات ورموز التتبع من الموقع. ويمكنك الحفظ من دون اختبار أيضًا، كأن تكون غير متصل.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Canceled. No changes made.</source>
        <translation>أُوقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Sites don&apos;t provide the URLs of their join page and support page. Add them below.</source>
        <translation>لا يذكر أي موقع صفحة الانضمام وصفحة الدعم: أضفهما في الأسفل.</translation>
    </message>
    <message>
        <source>Read from the site. Save to keep it.</source>
        <translation>أُخذ من الموقع. احفظ للاحتفاظ به.</translation>
    </message>
    <message>
        <source>Your entries are kept.</source>
        <translation>ما أدخلته يبقى.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>لم يُحفظ ما غيّرته.</translation>
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
        <translation>الحقول المعلّمة بالعلامة * إلزامية.</translation>
    </message>
    <message>
        <source>Si&amp;gn-in method</source>
        <translation>تسجيل الدخول (&amp;G)</translation>
    </message>
    <message>
        <source>Password (every request)</source>
        <translation>كلمة المرور مع كل طلب</translation>
    </message>
    <message>
        <source>Session ticket (sign in once)</source>
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
        <source>S&amp;ite URL</source>
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
        <source>&amp;Email</source>
        <translation>البريد الإلكتروني (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Join page</source>
        <translation>صفحة الانضمام (&amp;J)</translation>
    </message>
    <message>
        <source>Stored in the system keyring</source>
        <translation>تُحفظ في حافظة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Not saved when you close CSR Desktop</source>
        <translation>تُحفظ حتى إغلاق CSR Desktop</translation>
    </message>
    <message>
        <source>Leave blank to keep current password</source>
        <translation>فقط لتعيين كلمة جديدة</translation>
    </message>
    <message>
        <source>Browser (single sign-on)</source>
        <translation>المتصفح (الدخول الموحّد)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>اختبار (&amp;T)</translation>
    </message>
    <message>
        <source>Test the connection and your account, and read the site&apos;s settings</source>
        <translation>يسأل إن كان الموقع متاحًا ويقبل حسابك، وما الذي يستخدمه.</translation>
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
        <translation>مثل Acme Support</translation>
    </message>
    <message>
        <source>Display &amp;name</source>
        <translation>الاسم في CSR Desktop (&amp;N)</translation>
    </message>
    <message>
        <source>For example, acme.webex.com</source>
        <translation>مثل acme.webex.com</translation>
    </message>
    <message>
        <source>WebEx site n&amp;ame</source>
        <translation>اسم موقع WebEx (&amp;I)</translation>
    </message>
    <message>
        <source>Supp&amp;ort page</source>
        <translation>صفحة الدعم (&amp;O)</translation>
    </message>
    <message>
        <source>https:// page where you enter the session as host</source>
        <translation>حيث تدخل الجلسة مضيفًا، https://…</translation>
    </message>
    <message>
        <source>Timeout (seconds)</source>
        <translation>المهلة بالثواني</translation>
    </message>
    <message>
        <source>Optional. Read from your sign-in</source>
        <translation>اختياري: تسجيل دخولك يذكره</translation>
    </message>
    <message>
        <source>Your WebEx user name</source>
        <translation>الاسم الذي تسجّل به الدخول</translation>
    </message>
    <message>
        <source>For example, acme</source>
        <translation>مثل acme</translation>
    </message>
    <message>
        <source>Only if the site has no name</source>
        <translation>أرقام، إن لم يوجد اسم</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>https:// page where customers enter the key</source>
        <translation>حيث يكتب العملاء المفتاح، ⁦https://…</translation>
    </message>
    <message>
        <source>1 to {0}</source>
        <translation>من 1 إلى {0}</translation>
    </message>
    <message>
        <source>Enter a number from 1 to {0}.</source>
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
        <source>Canceled. No changes made.</source>
        <translation>أُوقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem.</source>
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
        <source>Already up to date.</source>
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
        <source>Use the site&apos;s settings</source>
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
        <source>No changes made.</source>
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
        <source>Canceled. No changes made.</source>
        <translation>أُوقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem.</source>
        <translation>حدث خطأ في CSR Desktop.</translation>
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
        <translation>لم تحذف حافظة مفاتيح النظام كلمة المرور.</translation>
    </message>
    <message>
        <source>Couldn&apos;t delete your sign-in from the system keyring.</source>
        <translation>لم تحذف حافظة مفاتيح النظام تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your sign-in. CSR Desktop remembers it until you close the app.</source>
        <translation>لم تحفظ حافظة مفاتيح النظام تسجيل دخولك. يبقى حتى إغلاق CSR Desktop.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the password. CSR Desktop remembers it until you close the app.</source>
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
        <source>No sites yet. Add your WebEx site to get started.</source>
        <translation>لا موقع بعد. أضف موقع WebEx الذي تعمل عليه.</translation>
    </message>
    <message>
        <source>The demo site is built in.</source>
        <translation>موقع العرض التجريبي مضمّن.</translation>
    </message>
    <message>
        <source>Your changes to a site aren&apos;t saved.</source>
        <translation>تغييراتك على أحد المواقع لم تُحفظ.</translation>
    </message>
    <message>
        <source>Also sign out</source>
        <translation>تسجيل الخروج أيضًا</translation>
    </message>
    <message>
        <source>Remove {0}? Its sessions stay in your history.</source>
        <translation>هل تريد إزالة {0}؟ ستبقى جلساته في قائمة كل الجلسات.</translation>
    </message>
    <message>
        <source>Also delete the saved password</source>
        <translation>حذف كلمة مروره من حافظة مفاتيح النظام أيضًا</translation>
    </message>
    <message>
        <source>Managed by your administrator</source>
        <translation>حدّده المسؤول</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Cancel</source>
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
        <source>Couldn&apos;t save the password. CSR Desktop remembers it until you close the app.</source>
        <translation>لم تقبل حافظة مفاتيح النظام كلمة المرور. ستبقى في الذاكرة حتى إغلاق CSR Desktop.</translation>
    </message>
    <message>
        <source>Couldn&apos;t delete the password from the system keyring.</source>
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
        <source>Suggestions cleared.</source>
        <translation>نُسيت القيم المحفوظة.</translation>
    </message>
    <message>
        <source>Couldn&apos;t clear the suggestions.</source>
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
        <source>Line breaks were replaced with spaces.</source>
        <translation>تحولت فواصل الأسطر إلى مسافات.</translation>
    </message>
    <message>
        <source>Tabs or control characters were replaced with spaces.</source>
        <translation>تحولت علامات الجدولة أو أحرف التحكم إلى مسافات.</translation>
    </message>
    <message>
        <source>{0}/{1} characters</source>
        <translation>الأحرف: {0} من {1}</translation>
    </message>
</context>
<context>
    <name>TrackingCodeLine</name>
    <message>
        <source>Clear &amp;suggestions for this site</source>
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
        <source>Choices (separate with ;)</source>
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
        <source>Select…</source>
        <translation>اختر…</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Creating session…</source>
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
        <source>Create a WebEx support session and read its key to your customer. Add your WebEx site, or try the demo site first: it needs no account, and nothing leaves this computer.</source>
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
        <source>Unconfirmed</source>
        <translation>ربما أُنشئت</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show unconfirmed session: {0}</source>
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
        <source>Your session history isn&apos;t available right now: {0}</source>
        <translation>لا يمكن استخدام سجل الجلسات الآن: {0}</translation>
    </message>
</context>
<context>
    <name>demo_sites</name>
    <message>
        <source>{0}: the demo site can&apos;t be changed. Leave the demo first.</source>
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
        <translation>عُد إلى CSR Desktop: فهو يذكر ما يجب فعله. يمكنك إغلاق هذه الصفحة.</translation>
    </message>
</context>
<context>
    <name>sessions.draft</name>
    <message>
        <source>Select one of the listed values for {0}.</source>
        <translation>لا يقبل «{0}» إلا قيم قائمته. اختر واحدة.</translation>
    </message>
    <message>
        <source>Select {0}.</source>
        <translation>الحقل «{0}» إلزامي. اختر قيمة ثم أنشئ.</translation>
    </message>
    <message>
        <source>Enter {0}.</source>
        <translation>الحقل «{0}» إلزامي. املأه ثم أنشئ.</translation>
    </message>
</context>
<context>
    <name>sessions.history.history</name>
    <message>
        <source>Couldn&apos;t write {0}: {1}.</source>
        <translation>تتعذّر كتابة ‎{0}: {1}.</translation>
    </message>
</context>
<context>
    <name>sessions.journal.notices</name>
    <message>
        <source>Your session history was missing. A new one was started with your most recent sessions. Look for older ones on the site.</source>
        <translation>كان سجل الجلسات مفقودًا. بدأ سجل جديد بأحدث المحاولات؛ ابحث عن الأقدم في الموقع.</translation>
    </message>
    <message numerus="yes">
        <source>Your session history was damaged ({0}). %n session(s) were recovered. The damaged file was saved as {1}.</source>
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
        <source>Others may be missing. Check your sessions on the site.</source>
        <translation>قد تكون محاولات أخرى ناقصة: راجع جلساتك في الموقع.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) couldn&apos;t be recovered. Check your sessions on the site.</source>
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
        <source>Your session history was created by a newer version of CSR Desktop. This version can read it but can&apos;t change it. Ask your administrator to update CSR Desktop.</source>
        <translation>كتب سجلَ الجلسات إصدارٌ أحدث من CSR Desktop. يستطيع هذا الإصدار قراءته ويتركه كما هو. اطلب من المسؤول تحديث CSR Desktop.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>إنه فارغ</translation>
    </message>
    <message>
        <source>damaged write-ahead log</source>
        <translation>ملف ‎-wal التابع له مشوّه</translation>
    </message>
    <message>
        <source>integrity check failed</source>
        <translation>وجد quick_check صفحة تالفة</translation>
    </message>
    <message>
        <source>the most recent sessions are missing</source>
        <translation>أحدث محاولاته ناقصة</translation>
    </message>
</context>
<context>
    <name>sessions.links.compatibility</name>
    <message numerus="yes">
        <source>{0} isn&apos;t in the list for {1}. Available: {2} and %n more.</source>
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
        <source>There&apos;s no session type {1} on {0}. Available: {2}.</source>
        <translation>نوع الجلسة {1} غير موجود في {0}. الموجود: {2}.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t use tracking code {1}.</source>
        <translation>لا يستخدم {0} رمز التتبع {1}.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t in the list for {1}. Available: {2}.</source>
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
        <source>Unknown link parameter: {0}.</source>
        <translation>المعلمة {0} في الرابط غير معروفة.</translation>
    </message>
    <message>
        <source>The link contains {0} more than once.</source>
        <translation>المعلمة {0} مكررة في الرابط.</translation>
    </message>
    <message>
        <source>The link isn&apos;t valid UTF-8.</source>
        <translation>الرابط ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The link is longer than 8 KiB.</source>
        <translation>الرابط أطول من 8 KiB.</translation>
    </message>
    <message>
        <source>The link contains a control character.</source>
        <translation>في الرابط حرف تحكم.</translation>
    </message>
    <message>
        <source>The link doesn&apos;t start with {0}.</source>
        <translation>لا يبدأ الرابط بـ ‎{0}‎.</translation>
    </message>
    <message>
        <source>The link contains a #. In a value, write it as %23.</source>
        <translation>في الرابط العلامة #؛ تُكتب داخل القيمة ‎%23.</translation>
    </message>
    <message>
        <source>Unknown link action: {0}. Only “new” is supported.</source>
        <translation>يطلب الرابط {0}. المعروف هو «new» فقط.</translation>
    </message>
    <message>
        <source>A % in {0} of the link isn&apos;t followed by two hexadecimal digits.</source>
        <translation>العلامة % في {0} بالرابط لا يتبعها رقمان ست عشريان.</translation>
    </message>
    <message>
        <source>The value of {0} in the link isn&apos;t percent-encoded UTF-8.</source>
        <translation>قيمة {0} في الرابط ليست UTF-8 بترميز النسبة المئوية.</translation>
    </message>
    <message>
        <source>The link doesn&apos;t specify a site.</source>
        <translation>لا يذكر الرابط أي موقع.</translation>
    </message>
    <message>
        <source>The session type {0} in the link isn&apos;t a number.</source>
        <translation>نوع الجلسة {0} في الرابط ليس رقمًا.</translation>
    </message>
    <message>
        <source>{0} in the link contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>في {0} بالرابط حرف لا يمكن إرساله ({1}). أزله.</translation>
    </message>
    <message numerus="yes">
        <source>{0} in the link has %n characters, but the site allows {1}. Shorten it.</source>
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
        <source>File not found.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>تتعذّر قراءة الملف.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain a certificate in PEM format.</source>
        <translation>لا توجد في الملف شهادة بتنسيق PEM.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain a private key in PEM format.</source>
        <translation>لا يوجد في الملف مفتاح خاص بتنسيق PEM.</translation>
    </message>
    <message>
        <source>The private key is encrypted. Use an unencrypted key.</source>
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
        <source>The certificate isn&apos;t valid before {0}.</source>
        <translation>الشهادة غير صالحة قبل ‎{0}‎.</translation>
    </message>
</context>
<context>
    <name>sessions.outcome</name>
    <message>
        <source>No password is saved for this account.</source>
        <translation>لا توجد في حافظة مفاتيح النظام كلمة مرور لهذا الحساب بعد.</translation>
    </message>
    <message>
        <source>Enter your password to continue.</source>
        <translation>اكتب كلمة المرور لإنشاء الجلسة.</translation>
    </message>
    <message>
        <source>Passwords can&apos;t be saved on this computer (no keyring).</source>
        <translation>لا توجد في هذا الكمبيوتر حافظة مفاتيح تحفظ كلمة مرور.</translation>
    </message>
    <message>
        <source>Enter your password. CSR Desktop remembers it until you close the app.</source>
        <translation>اكتب كلمة المرور. ستبقى في الذاكرة حتى إغلاق CSR Desktop.</translation>
    </message>
    <message>
        <source>The system keyring is locked or not responding.</source>
        <translation>حافظة مفاتيح النظام مقفلة أو لا ترد.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter your password. CSR Desktop remembers it until you close the app.</source>
        <translation>افتح قفلها وأنشئ مجددًا، أو اكتب كلمة المرور: ستبقى عندئذ في الذاكرة حتى إغلاق CSR Desktop.</translation>
    </message>
    <message>
        <source>The site rejected this password before.</source>
        <translation>سبق أن رفض الموقع كلمة المرور هذه.</translation>
    </message>
    <message>
        <source>It wasn&apos;t sent again, to avoid locking your account. Enter the correct password.</source>
        <translation>لم تُرسل مجددًا كي لا يُقفل الحساب. اكتب كلمة المرور الصحيحة.</translation>
    </message>
    <message>
        <source>The password is too long or contains a character that can&apos;t be sent.</source>
        <translation>في كلمة المرور حرف لا يمكن إرساله، أو أنها طويلة جدًا.</translation>
    </message>
    <message>
        <source>You aren&apos;t signed in to this site.</source>
        <translation>لم تسجّل الدخول في هذا الموقع.</translation>
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
        <translation>افتح قفلها وأنشئ مرة أخرى، أو سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save to your session history, so nothing was sent.</source>
        <translation>تعذّرت الكتابة في سجل الجلسات، لذا لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Free up disk space or check the permissions of the data folder, then try again.</source>
        <translation>وفّر مساحة على القرص أو راجع أذونات مجلد البيانات، ثم أنشئ مجددًا.</translation>
    </message>
    <message>
        <source>CSR Desktop closed before the site answered.</source>
        <translation>انتهى CSR Desktop قبل وصول رد الموقع.</translation>
    </message>
    <message>
        <source>A session may exist. Check with the site.</source>
        <translation>قد تكون الجلسة موجودة. راجع جلساتك المفتوحة في الموقع.</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem while waiting for the site.</source>
        <translation>حدث خطأ في CSR Desktop أثناء انتظار الرد.</translation>
    </message>
    <message>
        <source>Check your sessions on the site, then send the details to your administrator.</source>
        <translation>راجع جلساتك المفتوحة في الموقع، ثم أرسل التفاصيل إلى الجهة المشرفة على هذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>sessions.site.advice</name>
    <message>
        <source>Check the site URL and your network connection, then test again.</source>
        <translation>تحقّق من العنوان والشبكة ثم اختبر مرة أخرى.</translation>
    </message>
    <message>
        <source>Check the site URL, and the site name or site ID.</source>
        <translation>تحقّق من العنوان ومن اسم الموقع أو معرّفه.</translation>
    </message>
    <message>
        <source>Set the sign-in method to Browser (single sign-on).</source>
        <translation>اضبط تسجيل الدخول على المتصفح (الدخول الموحّد).</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>sessions.site.manage</name>
    <message>
        <source>Couldn&apos;t save the sites: {0}.</source>
        <translation>يتعذّر حفظ المواقع: {0}.</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem</source>
        <translation>حدث خطأ في CSR Desktop</translation>
    </message>
</context>
<context>
    <name>settings.joined_sites</name>
    <message>
        <source>Managed by your administrator in {0}.</source>
        <translation>حدّده المسؤول في ‎{0}.</translation>
    </message>
    <message>
        <source>A site with this name already exists.</source>
        <translation>يوجد موقع بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>{0}: your administrator already provides a site with this name. Rename yours.</source>
        <translation>{0}: يُستخدم موقع المسؤول الذي بهذا الاسم. اختر لهذا اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>settings.merged</name>
    <message>
        <source>Managed by your administrator in {0}.</source>
        <translation>حدّده المسؤول في ‎{0}.</translation>
    </message>
    <message>
        <source>The text in preferences.toml was edited in the meantime. Change yours again to replace it.</source>
        <translation>تغيّر النص في preferences.toml يدويًا في هذه الأثناء. غيّر نصك مجددًا لاستبداله.</translation>
    </message>
</context>
<context>
    <name>settings.policy</name>
    <message>
        <source>Until this is fixed, passwords aren&apos;t saved.</source>
        <translation>إلى أن يُصحَّح هذا، لا تُخزَّن أي كلمة مرور.</translation>
    </message>
    <message>
        <source>Until this is fixed, TLS 1.3 is required.</source>
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
        <source>The template is empty.</source>
        <translation>النص فارغ.</translation>
    </message>
    <message>
        <source>Line {0}: unmatched brace. Use {1} for a field, or {2} and {3} for literal braces.</source>
        <translation>في السطر {0} قوس بلا قرين. اكتب الحقل مثل {1}، و‎{2}‎ أو ‎{3}‎ للقوس نفسه.</translation>
    </message>
    <message>
        <source>Unknown field {0}. Available: {1}.</source>
        <translation>لا يوجد حقل {0}. الحقول هي {1}.</translation>
    </message>
</context>
<context>
    <name>settings.preferences.text</name>
    <message>
        <source>{0} Fix it first. Nothing was changed.</source>
        <translation>{0} صحّح ذلك أولًا: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be updated automatically. Edit the file manually.</source>
        <translation>لا يمكن تغيير ‎{0} دون ضرر: حرّره يدويًا.</translation>
    </message>
</context>
<context>
    <name>settings.preferences.values</name>
    <message>
        <source>Line breaks and other control characters aren&apos;t allowed.</source>
        <translation>يجب ألا يحتوي على فواصل أسطر أو أحرف تحكم أخرى.</translation>
    </message>
    <message>
        <source>Expected a quoted string.</source>
        <translation>المتوقع نص بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Enter the full path.</source>
        <translation>أدخل المسار الكامل للملف.</translation>
    </message>
    <message>
        <source>Control characters aren&apos;t allowed.</source>
        <translation>يجب ألا يحتوي على أحرف تحكم.</translation>
    </message>
    <message>
        <source>Expected one of {0}.</source>
        <translation>المتوقع إحدى القيم {0}.</translation>
    </message>
    <message>
        <source>Don&apos;t put a password here. It belongs in the system keyring.</source>
        <translation>يجب ألا تُكتب كلمة مرور هنا: تحفظها حافظة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Expected &quot;system&quot;, &quot;none&quot;, or a URL such as &quot;http://proxy.example:8080&quot;.</source>
        <translation>المتوقع &quot;system&quot; أو &quot;none&quot; أو عنوان مثل ‎&quot;http://proxy.example:8080&quot;‎.</translation>
    </message>
</context>
<context>
    <name>settings.presets.changes</name>
    <message>
        <source>The preset {0} was edited in the file in the meantime. Save again to replace it.</source>
        <translation>تغيّر القالب {0} في الملف في هذه الأثناء. احفظ مجددًا لاستبداله.</translation>
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
            <numerusform>في الاسم %n حرف؛ والحد الأقصى {0}.</numerusform>
            <numerusform>في الاسم حرف واحد؛ والحد الأقصى {0}.</numerusform>
            <numerusform>في الاسم حرفين؛ والحد الأقصى {0}.</numerusform>
            <numerusform>في الاسم %n أحرف؛ والحد الأقصى {0}.</numerusform>
            <numerusform>في الاسم %n حرفًا؛ والحد الأقصى {0}.</numerusform>
            <numerusform>في الاسم %n حرف؛ والحد الأقصى {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Fix it first. Nothing was changed.</source>
        <translation>{0} صحّح ذلك أولًا: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write {0}: {1}.</source>
        <translation>تتعذّر كتابة ‎{0}: {1}.</translation>
    </message>
    <message>
        <source>The preset {0} is managed by your administrator in {1}. Enter another name.</source>
        <translation>القالب {0} حدّده المسؤول في {1}. أدخل اسمًا آخر.</translation>
    </message>
    <message>
        <source>Enter a preset name.</source>
        <translation>أدخل اسمًا للقالب.</translation>
    </message>
    <message>
        <source>Line breaks and other control characters aren&apos;t allowed.</source>
        <translation>يجب ألا يحتوي على فواصل أسطر أو أحرف تحكم أخرى.</translation>
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
        <source>Tracking code {0}: becomes a list of %n choices</source>
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
        <source>This was edited in sites.toml in the meantime. Nothing was saved. Open the site again.</source>
        <translation>تغيّر هذا يدويًا في sites.toml في هذه الأثناء. لم يُحفظ شيء: افتح الموقع مجددًا.</translation>
    </message>
    <message>
        <source>Tracking code {0} (&quot;{1}&quot;): removed, not used by the site</source>
        <translation>رمز التتبع {0}، «{1}»، يُترك: لا يستخدمه الموقع.</translation>
    </message>
    <message>
        <source>Tracking codes: order changed</source>
        <translation>ترتيب رموز التتبع مختلف.</translation>
    </message>
    <message>
        <source>Tracking code {0} (&quot;{1}&quot;): added, required</source>
        <translation>يُضاف رمز التتبع {0}: «{1}»، إلزامي.</translation>
    </message>
    <message>
        <source>Tracking code {0} (&quot;{1}&quot;): added</source>
        <translation>يُضاف رمز التتبع {0}: «{1}».</translation>
    </message>
    <message>
        <source>Tracking code {0}: renamed from &quot;{1}&quot; to &quot;{2}&quot;</source>
        <translation>رمز التتبع {0}: التسمية «{1}» تصبح «{2}».</translation>
    </message>
    <message>
        <source>Tracking code {0}: now required</source>
        <translation>رمز التتبع {0}: يصبح إلزاميًا.</translation>
    </message>
    <message>
        <source>Tracking code {0}: no longer required</source>
        <translation>رمز التتبع {0}: لم يعد إلزاميًا.</translation>
    </message>
    <message>
        <source>Tracking code {0}: becomes free text</source>
        <translation>رمز التتبع {0}: يصبح نصًا حرًا بدلًا من قائمة اختيار.</translation>
    </message>
    <message>
        <source>Tracking code {0}: default &quot;{1}&quot; removed</source>
        <translation>رمز التتبع {0}: تُزال القيمة الافتراضية «{1}».</translation>
    </message>
    <message>
        <source>Tracking code {0}: default set to &quot;{1}&quot;</source>
        <translation>رمز التتبع {0}: تصبح القيمة الافتراضية «{1}».</translation>
    </message>
    <message>
        <source>Tracking code {0}: default changed from &quot;{1}&quot; to &quot;{2}&quot;</source>
        <translation>رمز التتبع {0}: القيمة الافتراضية «{1}» تصبح «{2}».</translation>
    </message>
    <message>
        <source>Tracking code {0}: choices added: {1}</source>
        <translation>رمز التتبع {0}: يُضاف إلى قائمة الاختيار {1}.</translation>
    </message>
    <message>
        <source>Tracking code {0}: choices removed: {1}</source>
        <translation>رمز التتبع {0}: يُزال من قائمة الاختيار {1}.</translation>
    </message>
    <message>
        <source>Tracking code {0}: order of choices changed</source>
        <translation>رمز التتبع {0}: ترتيب قائمة الاختيار مختلف.</translation>
    </message>
    <message>
        <source>Session type {0} (&quot;{1}&quot;): removed</source>
        <translation>نوع الجلسة {0}، «{1}»، يُترك.</translation>
    </message>
    <message>
        <source>Session type {0} (&quot;{1}&quot;): added</source>
        <translation>يُضاف نوع الجلسة {0}: «{1}».</translation>
    </message>
    <message>
        <source>Session type {0}: renamed from &quot;{1}&quot; to &quot;{2}&quot;</source>
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
        <source>Two sites are named {0}.</source>
        <translation>يوجد موقعان باسم {0}.</translation>
    </message>
</context>
<context>
    <name>settings.sites.file</name>
    <message>
        <source>{0} Fix it first. Nothing was changed.</source>
        <translation>{0} صحّح ذلك أولًا: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Two sites have the same name.</source>
        <translation>أحد المواقع مذكور مرتين.</translation>
    </message>
    <message>
        <source>Site {0} is no longer in the file.</source>
        <translation>لم يعد في الملف موقع باسم {0}.</translation>
    </message>
    <message>
        <source>A site with this name already exists.</source>
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
        <source>Control characters and leading or trailing spaces aren&apos;t allowed.</source>
        <translation>يجب ألا يحتوي على محارف تحكّم ولا مسافات في طرفيه.</translation>
    </message>
    <message>
        <source>Enter a scope, such as spark:all.</source>
        <translation>أدخل نطاقًا، مثل spark:all.</translation>
    </message>
    <message>
        <source>Enter a URL that starts with https://, without a user name, ?, or #. http:// is allowed only for this computer.</source>
        <translation>أدخل عنوانًا يبدأ بـ https:// من دون اسم مستخدم أو ? أو #. أما http:// فلهذا الحاسوب نفسه فقط.</translation>
    </message>
    <message>
        <source>Enter a URL on this computer with a port, exactly as registered, such as http://127.0.0.1:5000/authorize: http, 127.0.0.1, [::1], or localhost, without ? or #.</source>
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
        <source>Line breaks and other control characters aren&apos;t allowed.</source>
        <translation>يجب ألا يحتوي على فواصل أسطر أو أحرف تحكم أخرى.</translation>
    </message>
    <message>
        <source>Enter a display name.</source>
        <translation>أدخل اسمًا للموقع.</translation>
    </message>
    <message>
        <source>Enter your WebEx ID.</source>
        <translation>أدخل معرّف WebEx، وهو الاسم الذي تسجّل به الدخول.</translation>
    </message>
    <message>
        <source>Enter the site name (such as acme) or the site ID.</source>
        <translation>أدخل اسم الموقع، مثل acme، أو معرّف الموقع.</translation>
    </message>
    <message>
        <source>The site ID consists of digits. Enter a name as the site name.</source>
        <translation>معرّف الموقع أرقام. أما الاسم فمكانه في اسم الموقع.</translation>
    </message>
    <message>
        <source>Enter the full URL of a page, starting with https://.</source>
        <translation>أدخل العنوان الكامل لصفحة، يبدأ بـ ‎https://‎.</translation>
    </message>
    <message>
        <source>Only {0} is allowed in braces.</source>
        <translation>لا تكتب بين الأقواس المعقوفة إلا {0}.</translation>
    </message>
    <message>
        <source>Enter at least one session type.</source>
        <translation>أدخل نوع جلسة واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Use each tracking code only once.</source>
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
        <source>The file isn&apos;t valid UTF-8.</source>
        <translation>الملف ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read it: {0}.</source>
        <translation>تتعذّر قراءته: {0}.</translation>
    </message>
    <message>
        <source>Lists or tables are nested too deeply.</source>
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
        <source>This file was written by a newer version of CSR Desktop (schema {0}; this version supports {1}). Unknown settings are ignored and left as they are.</source>
        <translation>كتب هذا الملفَ إصدارٌ أحدث من CSR Desktop (schema {0}؛ وهذا الإصدار يعرف {1}). ما ليس معروفًا هنا لا أثر له ويبقى كما هو.</translation>
    </message>
    <message>
        <source>The file was changed in the meantime. Try again</source>
        <translation>تغيّر الملف في هذه الأثناء. حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>settings.toml.messages</name>
    <message>
        <source>a quoted string</source>
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
        <source>Expected a string of at most %n characters.</source>
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
        <source>Invalid value {0}.</source>
        <translation>القيمة {0} ليست من القيم المسموح بها.</translation>
    </message>
    <message>
        <source>Unknown key. Did you mean {0}?</source>
        <translation>هذا المفتاح غير معروف. أقرب مفتاح معروف هو {0}.</translation>
    </message>
    <message>
        <source>Unknown key.</source>
        <translation>هذا المفتاح غير معروف.</translation>
    </message>
    <message>
        <source>Missing key.</source>
        <translation>هذا المفتاح ناقص.</translation>
    </message>
</context>
<context>
    <name>settings.toml.tables</name>
    <message>
        <source>{0} can&apos;t be changed here. Write each entry as {1} first.</source>
        <translation>لا يمكن تغيير {0} هنا: اكتب كل مدخل بصيغة {1} أولًا.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be updated automatically. Edit the file manually.</source>
        <translation>لا يمكن تغيير ‎{0} دون ضرر: حرّره يدويًا.</translation>
    </message>
</context>
<context>
    <name>ui.menu.demo_faults_menu</name>
    <message>
        <source>No session, no response</source>
        <translation>لا جلسة ولا إجابة</translation>
    </message>
    <message>
        <source>Rejected by the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission for the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matching record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests in one minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session type not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer after 5 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session, connection lost</source>
        <translation>لا جلسة، قطع الاتصال</translation>
    </message>
    <message>
        <source>No session, site unavailable (HTTP 503)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login page instead of an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect to another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session created, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session created, connection lost</source>
        <translation>جلسة، قطع الاتصال</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>طلبات كثيرة جدًا</translation>
    </message>
    <message>
        <source>Session created, truncated answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session created, site unavailable (HTTP 503)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session created, no key in the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session created, site error (000035)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session, request not passed on (000000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session, request not processed (000029)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session, site error (000035)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session, unexpected error (999999)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account and sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebEx ID not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incorrect password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session ticket expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session ticket for this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account uses single sign-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a site with a bad certificate</source>
        <translation>موقع بشهادة سيئة</translation>
    </message>
</context>
<context>
    <name>ui.outcome.problem_card</name>
    <message>
        <source>Site response: {0}</source>
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
        <source>Signed in successfully.</source>
        <translation>يقبل حسابك.</translation>
    </message>
    <message>
        <source>These settings on the site are different:</source>
        <translation>يذكر الموقع غير المحدّد هنا:</translation>
    </message>
    <message>
        <source>This site is managed by your administrator, but the site&apos;s settings are different:</source>
        <translation>حدّد المسؤول هذا الموقع؛ وردود الموقع نفسه مختلفة:</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>الموقع يستجيب.</translation>
    </message>
    <message>
        <source>Connected in {0} s.</source>
        <translation>الموقع يستجيب خلال {0} ث لكل الأسئلة.</translation>
    </message>
    <message>
        <source>Connected ({0}) in {1} s.</source>
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
        <source>This site doesn&apos;t use tracking codes.</source>
        <translation>لا يستخدم الموقع رموز تتبع.</translation>
    </message>
    <message>
        <source>Enter them here yourself, or test again later.</source>
        <translation>حدّدها هنا بنفسك أو اختبر لاحقًا مرة أخرى.</translation>
    </message>
    <message>
        <source>The site didn&apos;t provide its session types and tracking codes.</source>
        <translation>لا يذكر الموقع أنواع جلساته ورموز تتبعه.</translation>
    </message>
    <message>
        <source>The site didn&apos;t provide your session types.</source>
        <translation>لا يذكر الموقع أنواع جلساتك.</translation>
    </message>
    <message>
        <source>The site didn&apos;t provide its tracking codes.</source>
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
        <source>Your account has no session type for support on this site.</source>
        <translation>ليس لحسابك هنا نوع جلسة للدعم.</translation>
    </message>
    <message>
        <source>Support Center isn&apos;t available on this site.</source>
        <translation>لا يتوفر Support Center في الموقع.</translation>
    </message>
    <message>
        <source>Your account can&apos;t host support sessions on this site.</source>
        <translation>لا يحق لحسابك عقد جلسات دعم في هذا الموقع.</translation>
    </message>
    <message>
        <source>This site uses single sign-on. You can sign in with the browser.</source>
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
        <source>Signed in as {0}, until {1} at the latest</source>
        <translation>مُسجّل الدخول باسم {0}، حتى {1} على الأكثر</translation>
    </message>
</context>
<context>
    <name>ui.widgets.password_row</name>
    <message>
        <source>Your administrator doesn&apos;t allow saved passwords.</source>
        <translation>لا يسمح المسؤول بتخزين كلمات المرور.</translation>
    </message>
    <message>
        <source>Saving passwords is turned off in Preferences.</source>
        <translation>لا تُخزَّن كلمات المرور: هكذا حُدد في التفضيلات.</translation>
    </message>
</context>
<context>
    <name>webex.address</name>
    <message>
        <source>Enter a URL such as https://acme.webex.com.</source>
        <translation>تتعذّر قراءة العنوان. يكون هكذا: https://acme.webex.com.</translation>
    </message>
    <message>
        <source>The URL can&apos;t contain spaces or line breaks.</source>
        <translation>يجب ألا يحتوي العنوان على مسافات أو فواصل أسطر.</translation>
    </message>
    <message>
        <source>The URL must start with https:// and a host name.</source>
        <translation>يجب أن يبدأ العنوان بـ ‎https://‎ واسم المضيف.</translation>
    </message>
    <message>
        <source>The URL can&apos;t contain a user name or password.</source>
        <translation>يجب ألا يحتوي العنوان على اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>The URL must start with https://, because the password is sent over this connection.</source>
        <translation>يجب أن يبدأ العنوان بـ ‎https://‎: فكلمة المرور تُرسل عبر هذا الاتصال.</translation>
    </message>
    <message>
        <source>The URL must end after its path, such as /WBXService/XMLService.</source>
        <translation>يجب أن ينتهي العنوان بعد مساره، مثل ‎/WBXService/XMLService.</translation>
    </message>
</context>
<context>
    <name>webex.faults</name>
    <message>
        <source>Check your sessions on the site, then try again later.</source>
        <translation>راجع جلساتك المفتوحة في الموقع؛ وحاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>The site couldn&apos;t process the request.</source>
        <translation>تعذّرت على الموقع معالجة الطلب.</translation>
    </message>
    <message>
        <source>This account uses single sign-on, so the site doesn&apos;t accept a password from it.</source>
        <translation>لا يقبل الموقع كلمة مرور من هذا الحساب: يدخل مستخدموه بتسجيل الدخول الموحد.</translation>
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
        <translation>راجع جلساتك المفتوحة في الموقع، ثم أبلغ المسؤول بهذا.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to do that.</source>
        <translation>لا يُسمح لهذا الحساب بذلك.</translation>
    </message>
    <message>
        <source>Ask your administrator for permission to host support sessions.</source>
        <translation>اطلب من المسؤول حق استضافة جلسات الدعم.</translation>
    </message>
    <message>
        <source>No matching record.</source>
        <translation>لم يعثر الموقع على أي سجل.</translation>
    </message>
    <message>
        <source>There&apos;s nothing to fix.</source>
        <translation>لا شيء يحتاج إلى تصحيح.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>لا يقبل الموقع طلبات أخرى حاليًا.</translation>
    </message>
    <message>
        <source>Wait one minute, then try again.</source>
        <translation>انتظر دقيقة، ثم أنشئ الجلسة.</translation>
    </message>
    <message>
        <source>This service is turned off for the site.</source>
        <translation>هذه الخدمة معطّلة في الموقع.</translation>
    </message>
    <message>
        <source>Ask your administrator to turn it on.</source>
        <translation>اطلب من المسؤول تشغيلها.</translation>
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
        <translation>لا يعرف الموقع معرّف WebEx هذا.</translation>
    </message>
    <message>
        <source>Check the WebEx ID and the site URL.</source>
        <translation>راجع معرّف WebEx وعنوان الموقع.</translation>
    </message>
    <message>
        <source>Incorrect WebEx ID or password.</source>
        <translation>لا يقبل الموقع معرّف WebEx وكلمة المرور هذين.</translation>
    </message>
    <message>
        <source>Try again. Too many wrong passwords can lock your account.</source>
        <translation>اكتب كلمة المرور مجددًا. قد يؤدي تكرار الخطأ إلى قفل الحساب.</translation>
    </message>
    <message>
        <source>This WebEx ID is already taken.</source>
        <translation>معرّف WebEx هذا مستخدم بالفعل.</translation>
    </message>
    <message>
        <source>This email address is already taken.</source>
        <translation>عنوان البريد الإلكتروني هذا مستخدم بالفعل.</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>لم يعد تسجيل الدخول صالحًا.</translation>
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
        <translation>اعرض التفاصيل على المسؤول.</translation>
    </message>
    <message>
        <source>Meeting not found on this site.</source>
        <translation>لا يعرف الموقع هذا الاجتماع.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>راجع الرقم.</translation>
    </message>
    <message>
        <source>Host not found on this site.</source>
        <translation>لا يعرف الموقع هذا المضيف.</translation>
    </message>
    <message>
        <source>Check the WebEx ID.</source>
        <translation>راجع معرّف WebEx.</translation>
    </message>
    <message>
        <source>This account can&apos;t schedule meetings for that host.</source>
        <translation>لا يُسمح لهذا الحساب بالجدولة لذلك المضيف.</translation>
    </message>
    <message>
        <source>Ask your administrator for permission.</source>
        <translation>اطلب هذا الحق من المسؤول.</translation>
    </message>
    <message>
        <source>The meeting password is missing.</source>
        <translation>كلمة مرور الاجتماع ناقصة.</translation>
    </message>
    <message>
        <source>Enter the meeting password.</source>
        <translation>اكتب كلمة مرور الاجتماع.</translation>
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
        <translation>يتعلق هذا بالموقع. راجع إعدادات الموقع، أو اسأل المسؤول.</translation>
    </message>
    <message>
        <source>This is a problem with your account. Check the WebEx ID, or contact your administrator.</source>
        <translation>يتعلق هذا بحسابك. راجع معرّف WebEx، أو اسأل المسؤول.</translation>
    </message>
    <message>
        <source>This is a problem with the session type. Select another one, or contact your administrator.</source>
        <translation>يتعلق هذا بنوع الجلسة. اختر نوعًا آخر، أو اسأل المسؤول.</translation>
    </message>
    <message>
        <source>Fix the problem above and try again, or send the details to your administrator.</source>
        <translation>صحّح ما يذكره الموقع وأنشئ مجددًا، أو اعرض التفاصيل على المسؤول.</translation>
    </message>
</context>
<context>
    <name>webex.invalid_request</name>
    <message>
        <source>The site ID or site name is missing. Add one to the site.</source>
        <translation>معرّف الموقع أو اسم الموقع ناقص: أضف أحدهما إلى الموقع.</translation>
    </message>
    <message>
        <source>The site ID consists of digits. Enter a name as the site name.</source>
        <translation>يجب أن يكون معرّف الموقع أرقامًا. أما الاسم فمكانه في اسم الموقع.</translation>
    </message>
    <message>
        <source>The WebEx ID is missing. Add it to the site.</source>
        <translation>معرّف WebEx ناقص: أضفه إلى الموقع.</translation>
    </message>
    <message>
        <source>The password is missing. Enter it.</source>
        <translation>كلمة المرور ناقصة: اكتبها.</translation>
    </message>
    <message>
        <source>The {0} contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>في العنصر {0} حرف لا يمكن إرساله ({1}). أزله.</translation>
    </message>
    <message numerus="yes">
        <source>The {0} has %n characters, but the site allows {1}. Shorten it.</source>
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
        <source>Tracking code {0} doesn&apos;t exist. Use a number from 1 to 10.</source>
        <translation>لا يوجد رمز تتبع {0}: الأرقام من 1 إلى 10.</translation>
    </message>
    <message>
        <source>Tracking code {0} contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>في رمز التتبع {0} حرف لا يمكن إرساله ({1}). أزله.</translation>
    </message>
    <message numerus="yes">
        <source>Tracking code {0} has %n characters, but the site allows {1}. Shorten it.</source>
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
        <source>The site rejected the request.</source>
        <translation>رفض الموقع الطلب.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate was valid until {0}. This computer&apos;s clock shows {1}.</source>
        <translation>كانت شهادة الموقع صالحة حتى ‎{0}‎، وساعة هذا الكمبيوتر تشير إلى ‎{1}‎.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate isn&apos;t valid before {0}. This computer&apos;s clock shows {1}.</source>
        <translation>شهادة الموقع غير صالحة قبل ‎{0}‎، وساعة هذا الكمبيوتر تشير إلى ‎{1}‎.</translation>
    </message>
    <message>
        <source>Check your network connection and the site URL, then try again.</source>
        <translation>راجع الشبكة وعنوان الموقع، ثم أنشئ مجددًا.</translation>
    </message>
    <message>
        <source>A session may exist. Check with the site.</source>
        <translation>قد تكون الجلسة موجودة. راجع جلساتك المفتوحة في الموقع.</translation>
    </message>
    <message>
        <source>Nothing was sent. Contact your administrator.</source>
        <translation>لم يُرسل إليه شيء. اسأل المسؤول.</translation>
    </message>
    <message>
        <source>This happened while signing you in. Try again.</source>
        <translation>حدث هذا أثناء تسجيل دخولك. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Check the network, then try again. If that does not help, show the details to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix this, then try again. Nothing was sent.</source>
        <translation>صحّحه وأنشئ مجددًا. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Try again when you&apos;re ready.</source>
        <translation>أنشئ مجددًا عندما تكون مستعدًا.</translation>
    </message>
    <message>
        <source>Someone may be intercepting your connection. Nothing was sent. Contact your administrator.</source>
        <translation>لم يُرسل إليه شيء. اسأل المسؤول. قد يكون هناك من يتنصت.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, time, and time zone first. If they&apos;re correct, contact your administrator. Nothing was sent to the site.</source>
        <translation>راجع أولًا التاريخ والوقت والمنطقة الزمنية في هذا الكمبيوتر. إذا كانت صحيحة، فاسأل المسؤول. لم يُرسل شيء إلى الموقع.</translation>
    </message>
    <message>
        <source>Check your network connection and the proxy URL in Preferences &gt; Network, or contact your administrator. Nothing was sent to the site.</source>
        <translation>راجع الشبكة وعنوان الوكيل في التفضيلات، أو اسأل المسؤول. لم يُرسل شيء إلى الموقع.</translation>
    </message>
    <message>
        <source>You canceled before anything was sent.</source>
        <translation>أوقفتَ العملية قبل إرسال الطلب.</translation>
    </message>
    <message>
        <source>The site signed you out, and you canceled signing in again.</source>
        <translation>أنهى الموقع تسجيل الدخول هذا، وأوقفتَ التسجيل الجديد.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the site in time.</source>
        <translation>تعذّر الوصول إلى الموقع في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The site signed you out, and there was no time left to sign in again.</source>
        <translation>أنهى الموقع تسجيل الدخول هذا، ولم يبقَ وقت لتسجيل جديد.</translation>
    </message>
    <message>
        <source>Try again. You&apos;ll be signed in first.</source>
        <translation>أنشئ مجددًا: سيُسجَّل دخولك أولًا.</translation>
    </message>
    <message>
        <source>Server not found.</source>
        <translation>لم يُعثر على اسم الموقع في الشبكة.</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>لم يقبل الموقع الاتصال.</translation>
    </message>
    <message>
        <source>Can&apos;t reach the site from this network.</source>
        <translation>لا يمكن الوصول إلى الموقع من هذه الشبكة.</translation>
    </message>
    <message>
        <source>The server didn&apos;t respond in time.</source>
        <translation>لم يستجب الموقع للاتصال في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The proxy server blocked the connection.</source>
        <translation>لم يسمح وكيل الشبكة بمرور الاتصال.</translation>
    </message>
    <message>
        <source>Nothing was sent to the site. Ask your administrator about the proxy.</source>
        <translation>لم يُرسل شيء إلى الموقع. اسأل المسؤول عن الوكيل.</translation>
    </message>
    <message>
        <source>The proxy server rejected your user name or password.</source>
        <translation>يطلب وكيل الشبكة اسمًا وكلمة مرور، ولم يقبل ما أُعطي منهما.</translation>
    </message>
    <message>
        <source>Check them in Preferences &gt; Network, then try again. Nothing was sent to the site.</source>
        <translation>أدخلهما في التفضيلات، تحت «الشبكة»، ثم أنشئ مجددًا. لم يُرسل شيء إلى الموقع.</translation>
    </message>
    <message>
        <source>The proxy URL can&apos;t be used.</source>
        <translation>لا يمكن استخدام عنوان الوكيل.</translation>
    </message>
    <message>
        <source>CSR Desktop doesn&apos;t support this kind of proxy server.</source>
        <translation>لا يدعم CSR Desktop هذا النوع من الوكلاء.</translation>
    </message>
    <message>
        <source>The URL must start with http:// or https://. Correct it in Preferences &gt; Network, or contact your administrator. Nothing was sent.</source>
        <translation>يجب أن يبدأ عنوانه بـ ‎http://‎ أو ‎https://‎. صحّحه في التفضيلات، أو اسأل المسؤول. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Can&apos;t reach the proxy server.</source>
        <translation>يتعذّر الوصول إلى الوكيل.</translation>
    </message>
    <message>
        <source>The proxy server didn&apos;t respond in time.</source>
        <translation>لم يرد الوكيل في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Couldn&apos;t make a secure connection to the proxy server.</source>
        <translation>تعذّر إنشاء اتصال آمن بالوكيل.</translation>
    </message>
    <message>
        <source>Most proxy URLs start with http://. Correct it in Preferences &gt; Network, or contact your administrator. Nothing was sent to the site.</source>
        <translation>يبدأ عنوان معظم الوكلاء بـ ‎http://‎. صحّحه في التفضيلات، أو اسأل المسؤول. لم يُرسل شيء إلى الموقع.</translation>
    </message>
    <message>
        <source>The proxy server requires a sign-in method that CSR Desktop doesn&apos;t support.</source>
        <translation>يطلب الوكيل نوعًا من تسجيل الدخول لا يدعمه CSR Desktop.</translation>
    </message>
    <message>
        <source>A password won&apos;t help. Ask your administrator how to connect without this sign-in. Nothing was sent to the site.</source>
        <translation>كلمة المرور لا تفيد. اسأل المسؤول كيف تتصل دون تسجيل الدخول هذا. لم يُرسل شيء إلى الموقع.</translation>
    </message>
    <message>
        <source>The client certificate can&apos;t be used.</source>
        <translation>لا يمكن استخدام شهادة العميل المحددة في التفضيلات.</translation>
    </message>
    <message>
        <source>In Preferences &gt; Network, select a PEM file with a certificate and an unencrypted key. Nothing was sent.</source>
        <translation>اختر في التفضيلات، تحت «الشبكة»، ملف PEM فيه شهادة ومفتاحها غير المحمي. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The client certificate provided by your administrator can&apos;t be used.</source>
        <translation>لا يمكن استخدام شهادة العميل التي حدّدها المسؤول.</translation>
    </message>
    <message>
        <source>Only your administrator can change it. Send them the details. Nothing was sent.</source>
        <translation>لا يمكن لغير المسؤول تغييرها: اعرض عليه التفاصيل. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate isn&apos;t trusted.</source>
        <translation>شهادة الموقع ليست مما يثق به هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the site&apos;s certificate has expired.</source>
        <translation>بحسب ساعة هذا الكمبيوتر، انتهت صلاحية شهادة الموقع.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the site&apos;s certificate isn&apos;t valid yet.</source>
        <translation>بحسب ساعة هذا الكمبيوتر، شهادة الموقع غير صالحة بعد.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate belongs to another server.</source>
        <translation>الشهادة في عنوان الموقع تخص خادمًا آخر.</translation>
    </message>
    <message>
        <source>Someone may be intercepting your connection. Nothing was sent. Check the site URL, and whether you need to sign in to this network in a browser first.</source>
        <translation>لم يُرسل إليه شيء. راجع عنوان الموقع، وهل عليك أولًا تسجيل الدخول إلى هذه الشبكة في متصفح. قد يكون هناك من يتنصت.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate comes from an unknown issuer.</source>
        <translation>شهادة الموقع صادرة عن جهة لا يعرفها هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate is self-signed, so no issuer vouches for it.</source>
        <translation>شهادة الموقع موقّعة ذاتيًا، فلا تؤكدها أي جهة إصدار.</translation>
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
        <translation>أُرسل الطلب إلى جهة أخرى: تعترضه صفحة تسجيل دخول أو دخول إلى الشبكة.</translation>
    </message>
    <message>
        <source>Sign in to the network in your browser and check the site URL, then try again.</source>
        <translation>سجّل الدخول إلى الشبكة في متصفح وراجع عنوان الموقع، ثم أنشئ مجددًا.</translation>
    </message>
    <message>
        <source>The request was blocked before it reached the service.</source>
        <translation>رفض الطلبَ شيء يسبق الخدمة.</translation>
    </message>
    <message>
        <source>Check the site URL, or send the details to your administrator.</source>
        <translation>راجع عنوان الموقع، أو اعرض التفاصيل على المسؤول.</translation>
    </message>
    <message>
        <source>You stopped waiting before the site answered.</source>
        <translation>أوقفتَ الانتظار بعد إرسال الطلب.</translation>
    </message>
    <message>
        <source>The site didn&apos;t respond in time.</source>
        <translation>لم يرد الموقع في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The connection was lost before the site finished answering.</source>
        <translation>انقطع الاتصال قبل اكتمال الرد.</translation>
    </message>
    <message>
        <source>The server returned an error page.</source>
        <translation>رد الموقع بصفحة خطأ من خادمه.</translation>
    </message>
    <message>
        <source>The site returned a web page instead of a result. You may need to sign in to the network.</source>
        <translation>وصلت صفحة ويب بدلًا من رد الخدمة: ربما تعترضه صفحة تسجيل دخول أو دخول إلى الشبكة.</translation>
    </message>
    <message>
        <source>The site&apos;s response couldn&apos;t be read.</source>
        <translation>تعذّرت قراءة رد الموقع.</translation>
    </message>
    <message>
        <source>The site&apos;s response was too large.</source>
        <translation>رد الموقع أكبر من أي رد حقيقي.</translation>
    </message>
    <message>
        <source>The site&apos;s response didn&apos;t say whether a session was created.</source>
        <translation>لا يفيد رد الموقع بنجاح ولا بفشل.</translation>
    </message>
    <message>
        <source>The site created a session but didn&apos;t return its key.</source>
        <translation>يقول الموقع إنه أنشأ جلسة لكنه لم يعطِ مفتاحًا.</translation>
    </message>
    <message>
        <source>Look for the session key in your sessions on the site.</source>
        <translation>ابحث عن مفتاح الجلسة بين جلساتك المفتوحة في الموقع.</translation>
    </message>
    <message>
        <source>The site signed you out.</source>
        <translation>أنهى الموقع تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>You&apos;re signed in again. Press Create session to try again.</source>
        <translation>سُجّل دخولك مجددًا: أنشئ الجلسة مرة أخرى.</translation>
    </message>
    <message>
        <source>The site didn&apos;t respond to the sign-in in time.</source>
        <translation>لم يرد الموقع على تسجيل الدخول في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The site accepted the sign-in but didn&apos;t issue a session ticket.</source>
        <translation>قبل الموقع تسجيل الدخول، لكنه لم يعطِ تذكرة جلسة.</translation>
    </message>
    <message>
        <source>Select another sign-in method for this site, or contact your administrator.</source>
        <translation>سجّل الدخول في هذا الموقع بطريقة أخرى، أو اسأل المسؤول.</translation>
    </message>
    <message>
        <source>Your browser sign-in has expired or was revoked.</source>
        <translation>انتهت صلاحية تسجيل الدخول بالمتصفح أو أُلغي.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>رُفض تسجيل الدخول في المتصفح.</translation>
    </message>
    <message>
        <source>Sign in again and accept the request in the browser. If there is none, contact your administrator.</source>
        <translation>سجّل الدخول مرة أخرى ووافق على ما يطلبه المتصفح. إن لم يطلب شيئًا فاسأل المسؤول.</translation>
    </message>
    <message>
        <source>The sign-in wasn&apos;t completed in time.</source>
        <translation>لم يكتمل تسجيل الدخول في الوقت المحدّد.</translation>
    </message>
    <message>
        <source>Too many requests to the sign-in service.</source>
        <translation>لا تقبل خدمة تسجيل الدخول المزيد من الطلبات الآن.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then sign in again.</source>
        <translation>انتظر بضع دقائق ثم سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in service can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to the sign-in service could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to it. Check this computer&apos;s date and time. If they are right, show the details to your administrator: someone may be listening in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service gave no usable answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in a browser whether this network asks for a sign-in of its own, then try again. If that does not help, show the details to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service doesn&apos;t accept this site&apos;s integration.</source>
        <translation>لا تقبل خدمة تسجيل الدخول تكامل هذا الموقع.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the client ID and client secret, and whether Control Hub allows the integration.</source>
        <translation>اطلب من المسؤول التحقّق من معرّف التطبيق وسرّه، ومن أن Control Hub يسمح بالتكامل.</translation>
    </message>
    <message>
        <source>The integration is registered with another redirect URI.</source>
        <translation>التكامل مسجّل بعنوان إعادة توجيه آخر.</translation>
    </message>
    <message>
        <source>Ask your administrator to register exactly the redirect URI set for this site.</source>
        <translation>اطلب من المسؤول تسجيل عنوان إعادة التوجيه المحدّد لهذا الموقع كما هو تمامًا.</translation>
    </message>
    <message>
        <source>CSR Desktop can&apos;t receive the browser&apos;s response: another program uses the port of the redirect URI.</source>
        <translation>لا يستطيع CSR Desktop تلقّي ردّ المتصفح: يستخدم برنامج آخر منفذ عنوان إعادة التوجيه.</translation>
    </message>
    <message>
        <source>Close the other program and sign in again, or use a code instead.</source>
        <translation>أغلق البرنامج الآخر وسجّل الدخول مرة أخرى، أو استخدم رمزًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>CSR Desktop can&apos;t receive the answer of the browser: this computer does not allow it to listen at the redirect URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a code instead, or ask your administrator to register another port, from 1024 to 49151.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couldn&apos;t open a browser on this computer.</source>
        <translation>تعذّر فتح أي متصفح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Use a code instead. You can enter it on any other device.</source>
        <translation>استخدم رمزًا بدلًا من ذلك: يمكن إدخاله على أي جهاز آخر.</translation>
    </message>
    <message>
        <source>The sign-in service rejected the sign-in.</source>
        <translation>رفضت خدمة تسجيل الدخول تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Sign in again. If that doesn&apos;t help, send the details to your administrator.</source>
        <translation>سجّل الدخول مرة أخرى. إن لم ينفع ذلك فأظهر التفاصيل للمسؤول.</translation>
    </message>
</context>
<context>
    <name>webex.texts</name>
    <message numerus="yes">
        <source>{0} has %n characters, but the site allows {1}. Shorten it.</source>
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
        <source>{0} contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>في «{0}» حرف لا يمكن إرساله ({1}). أزله.</translation>
    </message>
</context>
</TS>
