<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About CSR Desktop</source>
        <translation>CSR Desktopについて</translation>
    </message>
    <message>
        <source>CSR Desktop is free software under the MIT license, without any warranty.</source>
        <translation>CSR Desktopは、MITライセンスに基づくフリーソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Creates WebEx support sessions.</source>
        <translation>WebExサポートセッションを作成します。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン情報</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance and language</source>
        <translation>外観と言語</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>Use system setting</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Use system language</source>
        <translation>システムの言語</translation>
    </message>
</context>
<context>
    <name>BehaviourPage</name>
    <message>
        <source>General</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Adds a menu with New session.</source>
        <translation>アイコンのメニューに「新規セッション」があります。</translation>
    </message>
    <message>
        <source>When CSR Desktop is in the background</source>
        <translation>別のウィンドウが前面にあるときだけ通知します。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>保存する情報</translation>
    </message>
    <message>
        <source>Tracking codes only. Stored on this computer.</source>
        <translation>トラッキングコードが対象です。このコンピューターだけに残ります。</translation>
    </message>
    <message>
        <source>Clear &amp;suggestions…</source>
        <translation>記憶した値を消去(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep window on top</source>
        <translation>ウィンドウを常に手前に表示(&amp;K)</translation>
    </message>
    <message>
        <source>Remember window size and p&amp;osition</source>
        <translation>前回閉じた位置にウィンドウを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;tray icon</source>
        <translation>システムトレイにアイコンを表示(&amp;T)</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>セッションができたら通知(&amp;N)</translation>
    </message>
    <message>
        <source>Suggest pre&amp;viously entered values</source>
        <translation>以前に入力した値を候補に表示(&amp;V)</translation>
    </message>
    <message>
        <source>If off, enter your password each time you start CSR Desktop.</source>
        <translation>オフの場合、パスワードは起動ごとに一度入力し、メモリにだけ保持されます。</translation>
    </message>
    <message>
        <source>Save &amp;passwords in the system keyring</source>
        <translation>パスワードをシステムのキーリングに保存(&amp;P)</translation>
    </message>
    <message>
        <source>Clear all suggestions for tracking codes</source>
        <translation>トラッキングコードに入力した値を、確認のうえ消去します。</translation>
    </message>
    <message>
        <source>Clear all suggestions? Your history isn&apos;t affected.</source>
        <translation>記憶した値をすべて消去しますか？セッションは残ります。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Suggestions cleared</source>
        <translation>消去済み</translation>
    </message>
</context>
<context>
    <name>CertificateRow</name>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>PEM file with certificate and private key. Usually not needed.</source>
        <translation>証明書とキーを含むPEMファイルです。多くのネットワークでは不要です。</translation>
    </message>
    <message>
        <source>Client c&amp;ertificate</source>
        <translation>クライアント証明書(&amp;E)</translation>
    </message>
    <message>
        <source>Select a &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Select the client certificate file</source>
        <translation>クライアント証明書のファイルを選択します。</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer)</source>
        <translation>PEMファイル (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>CheckController</name>
    <message>
        <source>Site {0} has been removed from CSR Desktop.</source>
        <translation>サイト{0}は、ここにはもう設定されていません。</translation>
    </message>
    <message>
        <source>Another window has already confirmed this key. {0} wasn&apos;t saved.</source>
        <translation>別のウィンドウでこのキーが見つかりました。{0}は保存されていません。</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Check w&amp;ith the site</source>
        <translation>サイトで確認(&amp;I)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Create another</source>
        <translation>別のセッションを作成</translation>
    </message>
    <message>
        <source>No matching session found. The site&apos;s history can be up to two days behind. You can create another one.</source>
        <translation>サイトに該当するセッションは、進行中にも履歴にもありません（履歴への反映には2日かかることがあります）。新しく作成できます。</translation>
    </message>
    <message>
        <source>Your session wasn&apos;t found, but the site&apos;s lists couldn&apos;t be read completely. Check your sessions on the site.</source>
        <translation>セッションは見つかりませんでしたが、サイトの一覧を最後まで読み取れませんでした。サイトでご自身のセッションを確認してください。</translation>
    </message>
    <message>
        <source>Possible match. Ask your customer which key they have, or check on the site.</source>
        <translation>このセッションが該当する可能性があります。お客様に尋ねるか、サイトで確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n possible match(es). Ask your customer which key they have.</source>
        <translation>
            <numerusform>%n件のセッションが該当する可能性があります。お客様に尋ねるか、サイトで確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t check with the site. {0}</source>
        <translation>サイトに問い合わせできませんでした。{0}</translation>
    </message>
</context>
<context>
    <name>CloseGuard</name>
    <message>
        <source>Still waiting for the site</source>
        <translation>リクエストの応答待ちです</translation>
    </message>
    <message>
        <source>Close an&amp;yway</source>
        <translation>それでも閉じる(&amp;Y)</translation>
    </message>
    <message>
        <source>Keep &amp;waiting</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>The site hasn&apos;t answered yet, so the session isn&apos;t confirmed. If you close now, you can check it the next time you open CSR Desktop.</source>
        <translation>応答が届くまで、セッションが作成されるかどうかはわかりません。今閉じると、次回の起動時にその旨が表示され、サイトで確認できます。</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Use tracking code {0}</source>
        <translation>トラッキングコード{0}を使用</translation>
    </message>
    <message>
        <source>Label of tracking code {0}</source>
        <translation>トラッキングコード{0}のラベル</translation>
    </message>
    <message>
        <source>Tracking code {0} is required</source>
        <translation>トラッキングコード{0}は必須</translation>
    </message>
    <message>
        <source>Choices for tracking code {0}</source>
        <translation>トラッキングコード{0}の値</translation>
    </message>
    <message>
        <source>Default of tracking code {0}</source>
        <translation>トラッキングコード{0}の既定値</translation>
    </message>
    <message>
        <source>Choices (separate with ;)</source>
        <translation>値（;で区切る）</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>候補%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}、{2}件中{1}件目</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Try again in {0} s.</source>
        <translation>あと{0}秒で再び作成できます。</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>再び作成できます。</translation>
    </message>
</context>
<context>
    <name>CreateController</name>
    <message>
        <source>Too many requests. Try again in {0} s.</source>
        <translation>サイトは現在これ以上リクエストを受け付けません。{0}秒お待ちください。</translation>
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
        <translation>任意のデバイスでこのページを開き、コードを入力してください:</translation>
    </message>
    <message>
        <source>Code: {0}</source>
        <translation>コード: {0}</translation>
    </message>
    <message>
        <source>On any device, open {0} and enter the code {1}.</source>
        <translation>任意のデバイスで {0} を開き、コード {1} を入力してください。</translation>
    </message>
    <message>
        <source>Time left: {0}</source>
        <translation>残り時間: {0}</translation>
    </message>
    <message>
        <source>The code expires in less than one minute.</source>
        <translation>コードの有効期間はあと1分です。</translation>
    </message>
</context>
<context>
    <name>DiagnosticsController</name>
    <message>
        <source>Diagnostics copied. They contain no passwords, keys, tracking codes, or accounts. Paste them into a message to your administrator.</source>
        <translation>コピーしました。診断情報にパスワード、キー、トラッキングコード、アカウントは含まれません。CSR Desktopの管理担当者に送ってください。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
</context>
<context>
    <name>EditPresets</name>
    <message>
        <source>Edit presets</source>
        <translation>プリセットの編集</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Managed by your administrator</source>
        <translation>管理者が設定</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}、{2}件中{1}件目</translation>
    </message>
    <message>
        <source>{0} will be deleted when you save.</source>
        <translation>{0}は保存時に削除されます。</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Export progress</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>Cance&amp;l export</source>
        <translation>エクスポートの中止(&amp;L)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーに表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the listed sessions to a CSV or JSON file</source>
        <translation>検索されたセッションを、表計算ソフトやプログラム用のファイルに書き出します。</translation>
    </message>
    <message>
        <source>Export canceled. No file was saved or changed.</source>
        <translation>中止しました。ファイルは作成も変更もされていません。</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln session(s) to {0}.</source>
        <translation>
            <numerusform>セッション%Ln件を{0}に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export failed. No file was saved or changed.</source>
        <translation>エクスポートに失敗しました。ファイルは作成も変更もされていません。</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>表計算ソフト用の表 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export sessions</source>
        <translation>セッションのエクスポート</translation>
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
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>Sessi&amp;on type</source>
        <translation>セッションの種類(&amp;O)</translation>
    </message>
    <message>
        <source>Session type</source>
        <translation>セッションの種類</translation>
    </message>
    <message>
        <source>Session type {0} isn&apos;t available on this site. The default was selected.</source>
        <translation>このサイトにはセッションの種類{0}がないため、別の種類が選ばれています。</translation>
    </message>
    <message>
        <source>This site doesn&apos;t use tracking code {0}. “{1}” was ignored.</source>
        <translation>このサイトにはトラッキングコード{0}がないため、「{1}」は入力されません。</translation>
    </message>
    <message>
        <source>“{1}” isn&apos;t in the list for {0}. Select another value.</source>
        <translation>{0}に値「{1}」はありません。別の値を選んでください。</translation>
    </message>
</context>
<context>
    <name>HandOverController</name>
    <message>
        <source>Invitation copied</source>
        <translation>招待文をコピーしました</translation>
    </message>
    <message>
        <source>The invitation is too long for your email app. Copy it and paste it into a message.</source>
        <translation>長すぎて渡せません。メッセージに貼り付けてください。</translation>
    </message>
    <message>
        <source>Opened in your email app</source>
        <translation>メールソフトに渡しました</translation>
    </message>
    <message>
        <source>No email app found. Copy the invitation and paste it into a message.</source>
        <translation>メールソフトが開きませんでした。招待文をコピーし、送信に使うアプリに貼り付けてください。</translation>
    </message>
    <message>
        <source>The join page URL is too long for a QR code. Use the invitation instead.</source>
        <translation>参加ページのアドレスが長すぎて、QRコードにできません。招待文を使ってください。</translation>
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
        <translation>ご自身の招待文は使用できないため、標準の招待文を使いました。</translation>
    </message>
    <message>
        <source>This site has no join page, so the invitation and the QR code can&apos;t say where to go. Add one in Preferences &gt; Sites.</source>
        <translation>このサイトの参加ページが設定されていないため、招待文にもQRコードにも入れられません。環境設定で追加するか、サイトの設定者に問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>Wait until the current request has finished.</source>
        <translation>リクエストの応答待ちです。終わってから表示してください。</translation>
    </message>
    <message>
        <source>The note isn&apos;t saved yet. CSR Desktop will try again.</source>
        <translation>メモはまだ保存されていません。CSR Desktopがもう一度保存を試みます。</translation>
    </message>
    <message>
        <source>The session has been deleted in the meantime, along with its note.</source>
        <translation>その間に、セッションはメモとともに削除されました。</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>This session is still being created. Delete it once the site has answered.</source>
        <translation>リクエストはまだ処理中です。応答が届いてから削除してください。</translation>
    </message>
    <message>
        <source>No file manager found. The file is in {0}.</source>
        <translation>ファイルマネージャーを開けませんでした。ファイルは {0} にあります。</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Private note (stays on this computer)</source>
        <translation>自分用のメモ（このコンピューターに保存）</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>キーをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Check &amp;with the site</source>
        <translation>表示して確認(&amp;W)</translation>
    </message>
    <message>
        <source>Find out whether this session was created</source>
        <translation>メインウィンドウに表示します。そこからサイトで確認できます。</translation>
    </message>
    <message>
        <source>Copy &amp;invitation</source>
        <translation>招待文をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>招待文をコピー</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the key, tracking codes, and note from this computer. You can undo this until you close this window.</source>
        <translation>このコンピューターからキー、トラッキングコード、メモを削除します。このウィンドウを離れるまでは元に戻せます。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Waiting for the site.</source>
        <translation>リクエストの応答待ちです。まだ応答は届いていません。</translation>
    </message>
    <message>
        <source>A session may have been created</source>
        <translation>セッションが作成された可能性があります</translation>
    </message>
    <message>
        <source>No session was created</source>
        <translation>セッションは作成されませんでした</translation>
    </message>
    <message numerus="yes">
        <source>The note is %Ln character(s) too long, so the end isn&apos;t saved. Shorten it.</source>
        <translation>
            <numerusform>メモが%Ln文字分長すぎるため、末尾は保存されません。短くしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Key, tracking code, site or note</source>
        <translation>キー、トラッキングコード、サイト、メモ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>作成の可能性あり</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Select date…</source>
        <translation>日付を指定…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>すべてのサイト</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Session key</source>
        <translation>セッションキー</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ケース</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>作成の可能性あり</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>応答待ち</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>すべてのセッション</translation>
    </message>
</context>
<context>
    <name>InvitationEditor</name>
    <message>
        <source>&amp;Reset to default</source>
        <translation>標準の招待文に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>招待文(&amp;T)</translation>
    </message>
    <message>
        <source>Temp&amp;late language</source>
        <translation>招待文の言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>お客様に届く内容(&amp;G)</translation>
    </message>
    <message>
        <source>Preview with sample data</source>
        <translation>入力例を差し込んだ見本です。入力に合わせて変わります。</translation>
    </message>
    <message>
        <source>Reset the template for this language to the default</source>
        <translation>この言語の文面を、付属の標準の文面に戻します。</translation>
    </message>
    <message>
        <source>Insert {0}</source>
        <translation>{0}を挿入</translation>
    </message>
    <message>
        <source>Insert {0} at the cursor</source>
        <translation>カーソルの位置に{0}を挿入します。</translation>
    </message>
    <message>
        <source>Custom template</source>
        <translation>自分の文面</translation>
    </message>
    <message>
        <source>Default template</source>
        <translation>標準の文面</translation>
    </message>
</context>
<context>
    <name>InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>招待文</translation>
    </message>
    <message>
        <source>Invitation template</source>
        <translation>招待文の文面</translation>
    </message>
    <message>
        <source>Shown to customers in invitations</source>
        <translation>お客様に名乗っている名前です。</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>担当者名(&amp;N)</translation>
    </message>
    <message>
        <source>Default cu&amp;stomer language</source>
        <translation>お客様の普段の言語(&amp;U)</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>ウィンドウの言語</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the {0} template.</source>
        <translation>{0}の文面を保存できませんでした。</translation>
    </message>
    <message>
        <source>Used for invitations and dictation</source>
        <translation>招待文と、キーを読み上げる言葉に使います。</translation>
    </message>
    <message>
        <source>The {0} template has an error and wasn&apos;t saved.</source>
        <translation>{0}の文面に誤りがあるため、保存されていません。</translation>
    </message>
</context>
<context>
    <name>KeepDaysRow</name>
    <message>
        <source>Deletes from this computer only, not from the site.</source>
        <translation>これより古いセッションは、サイトからではなく、このコンピューターから削除されます。オフの場合、消去されません。</translation>
    </message>
    <message>
        <source>Da&amp;ys to keep</source>
        <translation>セッションの保持日数(&amp;Y)</translation>
    </message>
    <message>
        <source>Delete old sessions auto&amp;matically</source>
        <translation>古いセッションを消去(&amp;G)</translation>
    </message>
    <message>
        <source>Enter a whole number of days, up to {0}.</source>
        <translation>日数を{0}以下の整数で入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>Delete sessions older than %n day(s) from this computer?</source>
        <translation>
            <numerusform>%n日より古いセッションをこのコンピューターから削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>残す</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Session key</source>
        <translation>セッションキー</translation>
    </message>
    <message>
        <source>Cop&amp;y key</source>
        <translation>キーをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>招待文をコピー</translation>
    </message>
    <message>
        <source>Copy a message with joining instructions</source>
        <translation>参加方法をお客様に伝えるメッセージをコピーします</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Open the invitation in your email app</source>
        <translation>招待文を入れてメールソフトを開きます</translation>
    </message>
    <message>
        <source>Dictate key</source>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>Show large digits to read to your customer</source>
        <translation>キーを読み上げ用に区切り、お客様の言語の言葉とともに表示します</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QRコード</translation>
    </message>
    <message>
        <source>Show a QR code your customer can scan</source>
        <translation>お客様のスマートフォン用に、参加ページのアドレスを表示します</translation>
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
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>Write down this key. It couldn&apos;t be saved to your history.</source>
        <translation>キーを書き留めてください。ジャーナルに書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>フォーム内</translation>
    </message>
    <message>
        <source>With a session key</source>
        <translation>セッションキーの表示中</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Create the session; after success, copy its key</source>
        <translation>セッションを作成。成功後はキーをコピー</translation>
    </message>
    <message>
        <source>Go to the next field or button</source>
        <translation>次の入力欄またはボタンへ移動</translation>
    </message>
    <message>
        <source>Go to the previous field or button</source>
        <translation>前の入力欄またはボタンへ移動</translation>
    </message>
    <message>
        <source>Press the focused button</source>
        <translation>フォーカスのあるボタンを押す</translation>
    </message>
    <message>
        <source>Close a list, question, or window</source>
        <translation>リスト、確認、別のウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Alt + letter</source>
        <translation>Alt + 文字</translation>
    </message>
    <message>
        <source>Go to the item with that letter underlined</source>
        <translation>その文字に下線がある項目へ移動</translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>Required.</source>
        <translation>必須です。</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>Language for the invitation and dictation</source>
        <translation>招待文と読み上げに使う、お客様の言語</translation>
    </message>
    <message>
        <source>Customer language</source>
        <translation>お客様の言語</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>&amp;Fill in</source>
        <translation>リンクから入力(&amp;F)</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>リンクを破棄</translation>
    </message>
    <message>
        <source>Fill in the form from this link? {0} This replaces what you&apos;ve entered.</source>
        <translation>リンクからフォームに入力できます：{0}。入力済みの内容は置き換えられます。</translation>
    </message>
    <message>
        <source>Link received: {0} You can use it when the current request has finished.</source>
        <translation>リンクからフォームに入力できます：{0}。応答が届くまで待機します。</translation>
    </message>
</context>
<context>
    <name>LinkController</name>
    <message>
        <source>Link not used. {0}</source>
        <translation>リンクは使用されませんでした。{0}</translation>
    </message>
    <message>
        <source>Add a site first, then open the link again.</source>
        <translation>サイトがまだありません。サイトを追加してから、もう一度リンクを開いてください。</translation>
    </message>
    <message>
        <source>There&apos;s no site named {0}.</source>
        <translation>{0}という名前のサイトはありません。</translation>
    </message>
    <message>
        <source>Form filled in from link.</source>
        <translation>リンクから入力しました。</translation>
    </message>
</context>
<context>
    <name>ListSearch</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1}件中{0}件目</translation>
    </message>
</context>
<context>
    <name>LiveController</name>
    <message>
        <source>Couldn&apos;t load the list. Refresh to try again.</source>
        <translation>一覧を読み取れませんでした。「更新」を押して再試行してください。</translation>
    </message>
    <message>
        <source>Enter your password in the main window first, then refresh.</source>
        <translation>セッションを作成すると、パスワードを入力できます。その後、更新してください。</translation>
    </message>
    <message>
        <source>Your account can&apos;t list sessions on this site ({0}). {1}</source>
        <translation>サイトは、このアカウントにこの一覧を提供していません（{0}）。{1}</translation>
    </message>
    <message>
        <source>Stopped. Refresh to try again.</source>
        <translation>問い合わせを終了しました。「更新」を押すと、もう一度問い合わせます。</translation>
    </message>
    <message>
        <source>Couldn&apos;t contact the site. {0} Refresh to try again.</source>
        <translation>サイトに問い合わせできませんでした。{0} 「更新」を押して再試行してください。</translation>
    </message>
</context>
<context>
    <name>LiveRow</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>{0}をコピー</translation>
    </message>
    <message>
        <source>host: {0}</source>
        <translation>主催者：{0}</translation>
    </message>
    <message>
        <source>unknown start time</source>
        <translation>開始時刻不明</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>{0}から</translation>
    </message>
</context>
<context>
    <name>LiveSessions</name>
    <message>
        <source>Sessions in progress</source>
        <translation>進行中のセッション</translation>
    </message>
    <message>
        <source>In progress on {0}</source>
        <translation>{0}で進行中</translation>
    </message>
    <message>
        <source>Ask the site again</source>
        <translation>サイトにもう一度問い合わせます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) in progress</source>
        <translation>
            <numerusform>進行中のセッション%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>サイトに問い合わせ中…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>No sessions in progress.</source>
        <translation>このサイトで進行中のご自身のセッションはありません。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;New session</source>
        <translation>新規セッション(&amp;N)</translation>
    </message>
    <message>
        <source>Repeat &amp;last session</source>
        <translation>前回と同じ内容(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>すべてのセッション(&amp;S)…</translation>
    </message>
    <message>
        <source>Sessions in pro&amp;gress</source>
        <translation>進行中のセッション(&amp;L)…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences</source>
        <translation>環境設定(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Add site…</source>
        <translation>サイトの追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Open de&amp;mo site</source>
        <translation>デモサイト(&amp;M)</translation>
    </message>
    <message>
        <source>Sim&amp;ulate a problem</source>
        <translation>障害の再現(&amp;W)</translation>
    </message>
    <message>
        <source>Always on &amp;top</source>
        <translation>常に手前に表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボード(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>診断情報をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>A&amp;bout CSR Desktop</source>
        <translation>CSR Desktopについて(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>CSR Desktop (demo)</source>
        <translation>CSR Desktop（デモ）</translation>
    </message>
    <message>
        <source>CSR Desktop</source>
        <translation>CSR Desktop</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your session history: {0}</source>
        <translation>セッションのジャーナルを読み取れません：{0}</translation>
    </message>
    <message>
        <source>The form has changed. Check your entries, then create the session.</source>
        <translation>フォームが変わりました。入力内容を確認してから、セッションを作成してください。</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Leave blank if your proxy doesn&apos;t need one</source>
        <translation>プロキシが求める場合だけ入力します。</translation>
    </message>
    <message>
        <source>Proxy &amp;user name</source>
        <translation>プロキシのユーザー名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Minimum TLS version</source>
        <translation>TLSの最低バージョン(&amp;O)</translation>
    </message>
    <message>
        <source>Sites that only support older versions can&apos;t be used.</source>
        <translation>これより古いバージョンしか使えないサイトには接続しません。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>お知らせを閉じる</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem</source>
        <translation>CSR Desktopで問題が発生しました</translation>
    </message>
    <message>
        <source>Nothing you entered was lost. Continue or restart CSR Desktop, and send the details to your administrator.</source>
        <translation>入力した内容は残っているので、そのまま続けられます。このプログラムの管理担当者に詳細を送ってください。</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Session created</source>
        <translation>セッション作成完了</translation>
    </message>
    <message>
        <source>Open CSR Desktop to see the key.</source>
        <translation>CSR Desktopにキーが表示されています。</translation>
    </message>
    <message>
        <source>A session may have been created</source>
        <translation>セッションが作成された可能性があります</translation>
    </message>
    <message>
        <source>Open CSR Desktop to check with the site.</source>
        <translation>CSR Desktopの「サイトで確認」で調べてください。</translation>
    </message>
    <message>
        <source>No session was created</source>
        <translation>セッションは作成されませんでした</translation>
    </message>
    <message>
        <source>Open CSR Desktop for details.</source>
        <translation>理由と対処方法がCSR Desktopに表示されています。</translation>
    </message>
</context>
<context>
    <name>OAuthFields</name>
    <message>
        <source>Leave blank if your administrator has set it</source>
        <translation>管理者が設定済みの場合は空のままにします</translation>
    </message>
    <message>
        <source>C&amp;lient ID</source>
        <translation>クライアントID(&amp;L)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Redirect &amp;URI</source>
        <translation>リダイレクトURI(&amp;U)</translation>
    </message>
    <message>
        <source>Register exactly this URI for your integration</source>
        <translation>このとおりに統合に登録してください。</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>リダイレクトURIをコピー</translation>
    </message>
    <message>
        <source>Use token &amp;for</source>
        <translation>トークンの使い方(&amp;H)</translation>
    </message>
    <message>
        <source>Getting a session ticket</source>
        <translation>セッションチケットを取得する</translation>
    </message>
    <message>
        <source>Every request</source>
        <translation>リクエストごとに送信する</translation>
    </message>
    <message>
        <source>Already set. Leave blank to keep it</source>
        <translation>設定済みです。変更する場合だけ入力してください</translation>
    </message>
    <message>
        <source>Leave blank to keep the current secret</source>
        <translation>新しく設定する場合だけ入力してください</translation>
    </message>
</context>
<context>
    <name>OriginNote</name>
    <message>
        <source>Managed by your administrator</source>
        <translation>管理者による設定</translation>
    </message>
    <message>
        <source>Your administrator&apos;s default</source>
        <translation>管理者による既定値</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>The session key will appear here.</source>
        <translation>ここにセッションキーが表示されます。</translation>
    </message>
    <message>
        <source>Session created, key {0}</source>
        <translation>セッション作成完了。キー：{0}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
</context>
<context>
    <name>PasswordRow</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Remember password</source>
        <translation>システムのキーリングに保存</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>Couldn&apos;t save preferences: {0}</source>
        <translation>環境設定を保存できません：{0}</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Couldn&apos;t save preferences: {0}</source>
        <translation>環境設定を保存できません：{0}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
</context>
<context>
    <name>PresetChips</name>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Show all presets for this site</source>
        <translation>このサイトのすべてのプリセットを表示します。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Fill in the form: {0}</source>
        <translation>フォームに入力します: {0}</translation>
    </message>
    <message>
        <source>Managed by your administrator</source>
        <translation>管理者が設定</translation>
    </message>
</context>
<context>
    <name>PresetName</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
</context>
<context>
    <name>PresetsButtons</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>PresetsController</name>
    <message>
        <source>Preset {0}</source>
        <translation>プリセット{0}</translation>
    </message>
    <message>
        <source>The presets were saved before you canceled.</source>
        <translation>キャンセルする前に、プリセットは保存されました。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save. Try again.</source>
        <translation>保存されませんでした。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>PresetsMenu</name>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>プリセットとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Edit presets…</source>
        <translation>プリセットの編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Copy the presets of {0}</source>
        <translation>{0}のプリセットを引き継ぐ</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>A session may have been created</source>
        <translation>セッションが作成された可能性があります</translation>
    </message>
    <message>
        <source>No matching session found</source>
        <translation>サイトに該当するセッションはありません</translation>
    </message>
    <message>
        <source>You aren&apos;t signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Enter your password to continue</source>
        <translation>続行するにはパスワードを入力してください</translation>
    </message>
    <message>
        <source>You&apos;re signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>Waiting for your sign-in</source>
        <translation>サインインを待っています</translation>
    </message>
    <message>
        <source>Sign in to continue</source>
        <translation>続行するにはサインインしてください</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation>サイトを編集</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>ネットワーク設定</translation>
    </message>
    <message>
        <source>No session was created</source>
        <translation>セッションは作成されませんでした</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>詳細をコピー(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>ProxyPasswordRow</name>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>プロキシのパスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Leave blank to remove the saved password</source>
        <translation>空欄の場合、パスワードは消去されます。</translation>
    </message>
    <message>
        <source>Save &amp;password</source>
        <translation>パスワードを設定(&amp;P)</translation>
    </message>
    <message>
        <source>Password saved in the system keyring.</source>
        <translation>パスワードはシステムのキーリングにあります。</translation>
    </message>
    <message>
        <source>Password saved until you close CSR Desktop.</source>
        <translation>パスワードは、CSR Desktopを閉じるまで保持されます。</translation>
    </message>
    <message>
        <source>Password removed.</source>
        <translation>パスワードを消去しました。</translation>
    </message>
    <message>
        <source>Enter the proxy user name first. Password not saved.</source>
        <translation>先にプロキシのユーザー名を入力してください。何も保存されていません。</translation>
    </message>
    <message>
        <source>No proxy is used for this site. Password not saved.</source>
        <translation>このサイトにはプロキシがありません。何も保存されていません。</translation>
    </message>
</context>
<context>
    <name>ProxyRow</name>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>Use system settings</source>
        <translation>システムの設定</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>直接接続</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>このプロキシ：</translation>
    </message>
    <message>
        <source>Proxy U&amp;RL</source>
        <translation>プロキシのアドレス(&amp;A)</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of {0}</source>
        <translation>{0}のQRコード</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>Join page QR code</source>
        <translation>参加ページのQRコード</translation>
    </message>
    <message>
        <source>Scan to open the {0} join page, then enter the session key.</source>
        <translation>{0}のお客様がセッションキーを入力するページを開きます。</translation>
    </message>
    <message>
        <source>Join page URL</source>
        <translation>参加ページのアドレス</translation>
    </message>
    <message>
        <source>Copy &amp;URL</source>
        <translation>アドレスをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;image</source>
        <translation>画像をコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the QR code as an image</source>
        <translation>チャットや文書に貼り付けるため、QRコードを画像としてコピーします。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Dictate key</source>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <comment>group, digits</comment>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>最初から(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Group {0} of {1}</source>
        <translation>{1}組中{0}組目</translation>
    </message>
</context>
<context>
    <name>RecentController</name>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent</source>
        <translation>最近のセッション</translation>
    </message>
    <message>
        <source>History</source>
        <translation>すべてのセッション…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
</context>
<context>
    <name>RepeatLastController</name>
    <message>
        <source>You haven&apos;t created a session on this site today.</source>
        <translation>このサイトには、今日のセッションがまだありません。</translation>
    </message>
    <message>
        <source>Filled in from your last session</source>
        <translation>前回と同じ内容を入力しました</translation>
    </message>
</context>
<context>
    <name>ResultCount</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>Invitation copied</source>
        <translation>招待文をコピーしました</translation>
    </message>
    <message>
        <source>Press {0} to undo.</source>
        <translation>元に戻すには {0} を押してください。</translation>
    </message>
    <message>
        <source>Deleted. It may still exist on the site.</source>
        <translation>削除しました。サイトにはまだ存在する可能性があります</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ session(s)</source>
        <translation>
            <numerusform>セッション%Ln件以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>セッション%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ session(s). Still indexing older sessions ({0} %).</source>
        <translation>
            <numerusform>セッション%Ln件以上。古いセッションの索引を作成中です。現在{0}%を検索できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s). Still indexing older sessions ({0} %).</source>
        <translation>
            <numerusform>セッション%Ln件。古いセッションの索引を作成中です。現在{0}%を検索できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Still indexing ({0} %). Nothing found so far.</source>
        <translation>まだ見つかりません。現在検索できるのは、セッションの{0}%です。</translation>
    </message>
    <message>
        <source>No sessions yet. Sessions you create appear here.</source>
        <translation>セッションはまだありません。作成したセッションはすべてここに残ります。</translation>
    </message>
    <message>
        <source>No matching sessions. Try a different search or clear the filters.</source>
        <translation>該当するセッションはありません。検索語を減らすか、結果や期間を変えてみてください。</translation>
    </message>
</context>
<context>
    <name>RowMover</name>
    <message>
        <source>To change the order, go to a row and press Alt+Up or Alt+Down.</source>
        <translation>順序を変えるには、行に移動して Alt+上 または Alt+下 を押してください。</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1}/{2}</translation>
    </message>
</context>
<context>
    <name>SavePreset</name>
    <message>
        <source>Save as preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Example: Printer trouble</source>
        <translation>例：プリンターの不具合</translation>
    </message>
    <message>
        <source>Include in preset:</source>
        <translation>プリセットで入力する項目：</translation>
    </message>
    <message>
        <source>Session type</source>
        <translation>セッションの種類</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0}:
{1}</source>
        <translation>{0}：
{1}</translation>
    </message>
    <message>
        <source>Include this in the preset</source>
        <translation>プリセットはこの項目を入力します。</translation>
    </message>
    <message>
        <source>Select at least one field.</source>
        <translation>プリセットで入力する項目を1つ以上選んでください。</translation>
    </message>
    <message>
        <source>A preset with this name already exists. Replace it?</source>
        <translation>同じ名前のプリセットがあります。「置き換え」を押すと、このプリセットに置き換わります。</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Expanded</source>
        <translation>入力欄は表示されています。</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>入力欄は折りたたまれています。</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>C&amp;reate session</source>
        <translation>セッションを作成(&amp;R)</translation>
    </message>
    <message>
        <source>Create session</source>
        <translation>セッションを作成</translation>
    </message>
    <message numerus="yes">
        <source>{0} %n field(s) need attention.</source>
        <translation>
            <numerusform>{0} %n個の入力欄に印が付いています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating session…</source>
        <translation>セッションを作成中…</translation>
    </message>
</context>
<context>
    <name>SessionTable</name>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Press Enter to copy the key of the selected session. Its context menu also sorts the list.</source>
        <translation>Enterキーで選択したセッションのキーをコピーします。メニューで一覧の並べ替えもできます。</translation>
    </message>
    <message>
        <source>Sorted by {0}, ascending</source>
        <translation>{0} の昇順で並べ替え</translation>
    </message>
    <message>
        <source>Sorted by {0}, descending</source>
        <translation>{0} の降順で並べ替え</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>キーをコピー(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;invitation</source>
        <translation>招待文をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Sort by {0}</source>
        <translation>{0} で並べ替え</translation>
    </message>
</context>
<context>
    <name>SessionTypeTable</name>
    <message>
        <source>Add session type</source>
        <translation>セッションの種類を追加</translation>
    </message>
    <message>
        <source>Move session type up</source>
        <translation>セッションの種類を上へ</translation>
    </message>
    <message>
        <source>Move session type down</source>
        <translation>セッションの種類を下へ</translation>
    </message>
    <message>
        <source>Enter the session type number, such as 13.</source>
        <translation>セッションの種類の番号は、13のような数字です。</translation>
    </message>
    <message>
        <source>Enter a name for each session type.</source>
        <translation>セッションの種類には、それぞれ名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>既定値に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>Reset this page to defaults</source>
        <translation>このページを、確認のうえ既定値に戻します。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your changes on this page.</source>
        <translation>ここでの変更を保存できませんでした。</translation>
    </message>
    <message>
        <source>Reset all settings on this page?</source>
        <translation>このページを既定値に戻しますか？</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>変更しない</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Si&amp;gn in</source>
        <translation>サインイン(&amp;G)</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Use a code i&amp;nstead</source>
        <translation>代わりにコードを使う(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>サインインを中止</translation>
    </message>
    <message>
        <source>Getting a code…</source>
        <translation>コードを取得しています…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Couldn&apos;t open your browser. Copy the URL and open it in a browser on this computer, or use a code instead.</source>
        <translation>ブラウザーを開けませんでした。アドレスをコピーしてこのコンピューターのブラウザーで開くか、代わりにコードを使ってください。</translation>
    </message>
    <message>
        <source>Sign in on the page in your browser. CSR Desktop then continues automatically.</source>
        <translation>ブラウザーのページでサインインしてください。その後、CSR Desktopは自動的に続行します。</translation>
    </message>
    <message>
        <source>Opening your browser. CSR Desktop continues as soon as you&apos;re signed in.</source>
        <translation>ブラウザーが開きます。サインインすると、CSR Desktopは続行します。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Press Create session to continue.</source>
        <translation>まだ何も送信していません。続行するには［セッションを作成］を押してください。</translation>
    </message>
    <message>
        <source>You&apos;re signed in. Press Create session to continue.</source>
        <translation>サインインしました。続行するには［セッションを作成］を押してください。</translation>
    </message>
    <message>
        <source>You&apos;re signed in. Press Check with the site to continue.</source>
        <translation>サインインしました。続行するには、もう一度サイトに確認してください。</translation>
    </message>
    <message>
        <source>You&apos;re signed in.</source>
        <translation>サインインしました。</translation>
    </message>
    <message>
        <source>Sign-in service response: {0}</source>
        <translation>サインインサービスの応答: {0}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
</context>
<context>
    <name>SiteBar</name>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>メニューを開く</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未サインイン</translation>
    </message>
    <message>
        <source>Demo mode</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>接続できません</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未サインイン</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>サインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>Test the connection and your account, and read the site&apos;s settings</source>
        <translation>サイトに接続できるか、アカウントが受け付けられるか、何を使っているかを確認します。</translation>
    </message>
    <message>
        <source>Register exactly this URI for your integration</source>
        <translation>このとおりに統合に登録してください。</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>リダイレクトURIをコピー</translation>
    </message>
    <message>
        <source>The site for everyone, without your account, password, or secrets</source>
        <translation>全員用のサイト設定です。アカウント、パスワード、シークレットは含みません。</translation>
    </message>
    <message>
        <source>Copy as policy.toml</source>
        <translation>policy.tomlとしてコピー</translation>
    </message>
    <message>
        <source>Redirect URI: {0}</source>
        <translation>リダイレクトURI: {0}</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>サインイン(&amp;I)</translation>
    </message>
    <message>
        <source>Sign-in status unknown</source>
        <translation>サインイン済みかどうかはまだわかりません</translation>
    </message>
</context>
<context>
    <name>SiteEditor</name>
    <message>
        <source>Edit site</source>
        <translation>サイトの編集</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>サイトの追加</translation>
    </message>
    <message>
        <source>Add &amp;site</source>
        <translation>追加(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Test reads the session types and tracking codes from the site. You can also save without testing, for example when you&apos;re offline.</source>
        <translation>［テスト］はセッションの種類とトラッキングコードをサイトから読み取ります。オフラインのときなどは、テストせずに保存することもできます。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Canceled. No changes made.</source>
        <translation>中止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Sites don&apos;t provide the URLs of their join page and support page. Add them below.</source>
        <translation>参加ページとサポートページを知らせるサイトはありません。下で追加してください。</translation>
    </message>
    <message>
        <source>Read from the site. Save to keep it.</source>
        <translation>サイトから取得しました。保存すると残ります。</translation>
    </message>
    <message>
        <source>Your entries are kept.</source>
        <translation>入力した内容はそのままです。</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>変更が保存されていません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
</context>
<context>
    <name>SiteForm</name>
    <message>
        <source>* Required</source>
        <translation>*の付いた欄は必須です。</translation>
    </message>
    <message>
        <source>Si&amp;gn-in method</source>
        <translation>サインイン(&amp;G)</translation>
    </message>
    <message>
        <source>Password (every request)</source>
        <translation>リクエストごとにパスワード</translation>
    </message>
    <message>
        <source>Session ticket (sign in once)</source>
        <translation>セッションチケットを一度取得</translation>
    </message>
    <message>
        <source>Session t&amp;ypes</source>
        <translation>セッションの種類(&amp;Y)</translation>
    </message>
    <message>
        <source>Trac&amp;king codes</source>
        <translation>トラッキングコード(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;ite URL</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;WebEx ID</source>
        <translation>WebEx ID(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Site I&amp;D</source>
        <translation>サイトID(&amp;D)</translation>
    </message>
    <message>
        <source>Pa&amp;rtner ID</source>
        <translation>パートナーID(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>メール(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Join page</source>
        <translation>参加ページ(&amp;J)</translation>
    </message>
    <message>
        <source>Stored in the system keyring</source>
        <translation>システムのキーリングに保存</translation>
    </message>
    <message>
        <source>Not saved when you close CSR Desktop</source>
        <translation>CSR Desktopを閉じるまで保持</translation>
    </message>
    <message>
        <source>Leave blank to keep current password</source>
        <translation>変更する場合だけ入力</translation>
    </message>
    <message>
        <source>Browser (single sign-on)</source>
        <translation>ブラウザー（シングルサインオン）</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Test the connection and your account, and read the site&apos;s settings</source>
        <translation>サイトに接続できるか、アカウントが受け付けられるか、何を使っているかを確認します。</translation>
    </message>
    <message>
        <source>WebE&amp;x site name, site ID, partner ID, email</source>
        <translation>WebExサイト名、サイトID、パートナーID、メール(&amp;X)</translation>
    </message>
    <message>
        <source>Join page, support page, ti&amp;meout</source>
        <translation>参加ページ、サポートページ、タイムアウト(&amp;M)</translation>
    </message>
    <message>
        <source>For example, Acme Support</source>
        <translation>例：Acme Support</translation>
    </message>
    <message>
        <source>Display &amp;name</source>
        <translation>CSR Desktopでの名前(&amp;N)</translation>
    </message>
    <message>
        <source>For example, acme.webex.com</source>
        <translation>例：acme.webex.com</translation>
    </message>
    <message>
        <source>WebEx site n&amp;ame</source>
        <translation>WebExサイト名(&amp;I)</translation>
    </message>
    <message>
        <source>Supp&amp;ort page</source>
        <translation>サポートページ(&amp;O)</translation>
    </message>
    <message>
        <source>https:// page where you enter the session as host</source>
        <translation>ホストとしてセッションに入るページ、https://…</translation>
    </message>
    <message>
        <source>Timeout (seconds)</source>
        <translation>タイムアウト（秒）</translation>
    </message>
    <message>
        <source>Optional. Read from your sign-in</source>
        <translation>省略可能: サインインでわかります</translation>
    </message>
    <message>
        <source>Your WebEx user name</source>
        <translation>サインインに使う名前</translation>
    </message>
    <message>
        <source>For example, acme</source>
        <translation>例：acme</translation>
    </message>
    <message>
        <source>Only if the site has no name</source>
        <translation>数字（名前がない場合）</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>https:// page where customers enter the key</source>
        <translation>お客様がキーを入力するページ、https://…</translation>
    </message>
    <message>
        <source>1 to {0}</source>
        <translation>1～{0}</translation>
    </message>
    <message>
        <source>Enter a number from 1 to {0}.</source>
        <translation>秒数を1から{0}までの数値で入力してください。</translation>
    </message>
</context>
<context>
    <name>SiteQueries</name>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Canceled. No changes made.</source>
        <translation>中止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem.</source>
        <translation>CSR Desktopで問題が発生しました。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>サインアウト中…</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>サインインしました。</translation>
    </message>
    <message>
        <source>Already up to date.</source>
        <translation>ここの設定と同じです。</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
</context>
<context>
    <name>SiteResult</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Use the site&apos;s settings</source>
        <translation>サイトの内容を使う</translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation>サイトを編集</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>No changes made.</source>
        <translation>破棄しました。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>SiteSignIn</name>
    <message>
        <source>Signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
</context>
<context>
    <name>SiteTester</name>
    <message>
        <source>Canceled. No changes made.</source>
        <translation>中止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem.</source>
        <translation>CSR Desktopで問題が発生しました。</translation>
    </message>
</context>
<context>
    <name>SitesController</name>
    <message>
        <source>There&apos;s no site named {0}.</source>
        <translation>{0}という名前のサイトはありません。</translation>
    </message>
    <message>
        <source>{0} was saved before you canceled.</source>
        <translation>キャンセルする前に、{0}は保存されました。</translation>
    </message>
    <message>
        <source>Couldn&apos;t delete the password from the system keyring.</source>
        <translation>システムのキーリングからパスワードを削除できませんでした。</translation>
    </message>
    <message>
        <source>Couldn&apos;t delete your sign-in from the system keyring.</source>
        <translation>システムのキーリングからサインインを削除できませんでした。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your sign-in. CSR Desktop remembers it until you close the app.</source>
        <translation>システムのキーリングにサインインを保存できませんでした。CSR Desktopを閉じるまで有効です。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the password. CSR Desktop remembers it until you close the app.</source>
        <translation>システムのキーリングにパスワードを保存できませんでした。CSR Desktopを閉じるまでメモリに保持されます。</translation>
    </message>
</context>
<context>
    <name>SitesPage</name>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Search sites</source>
        <translation>サイトを検索</translation>
    </message>
    <message>
        <source>Enter edits the site, Delete removes it, Alt+Up and Alt+Down move it.</source>
        <translation>Enterで編集、Deleteで削除、Alt+上矢印とAlt+下矢印で移動します。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>No sites yet. Add your WebEx site to get started.</source>
        <translation>サイトはまだありません。仕事で使うWebExサイトを追加してください。</translation>
    </message>
    <message>
        <source>The demo site is built in.</source>
        <translation>デモサイトは組み込み済みです。</translation>
    </message>
    <message>
        <source>Your changes to a site aren&apos;t saved.</source>
        <translation>サイトの変更が保存されていません。</translation>
    </message>
    <message>
        <source>Also sign out</source>
        <translation>サインアウトもする</translation>
    </message>
    <message>
        <source>Remove {0}? Its sessions stay in your history.</source>
        <translation>{0}を削除しますか？このサイトのセッションは、すべてのセッションの一覧に残ります。</translation>
    </message>
    <message>
        <source>Also delete the saved password</source>
        <translation>パスワードもシステムのキーリングから削除</translation>
    </message>
    <message>
        <source>Managed by your administrator</source>
        <translation>管理者が設定</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1}件中{0}件目</translation>
    </message>
</context>
<context>
    <name>SitesPageController</name>
    <message>
        <source>{0} was saved before you canceled.</source>
        <translation>キャンセルする前に、{0}は保存されました。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the password. CSR Desktop remembers it until you close the app.</source>
        <translation>システムのキーリングにパスワードを保存できませんでした。CSR Desktopを閉じるまでメモリに保持されます。</translation>
    </message>
    <message>
        <source>Couldn&apos;t delete the password from the system keyring.</source>
        <translation>システムのキーリングからパスワードを削除できませんでした。</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>SuggestionsController</name>
    <message>
        <source>Suggestions cleared.</source>
        <translation>記憶した値を消去しました。</translation>
    </message>
    <message>
        <source>Couldn&apos;t clear the suggestions.</source>
        <translation>記憶した値は残っています。</translation>
    </message>
</context>
<context>
    <name>TrackingCodeField</name>
    <message>
        <source>Required.</source>
        <translation>必須です。</translation>
    </message>
    <message>
        <source>Line breaks were replaced with spaces.</source>
        <translation>改行は空白に置き換えられました。</translation>
    </message>
    <message>
        <source>Tabs or control characters were replaced with spaces.</source>
        <translation>タブまたは制御文字は空白に置き換えられました。</translation>
    </message>
    <message>
        <source>{0}/{1} characters</source>
        <translation>{0}/{1}文字</translation>
    </message>
</context>
<context>
    <name>TrackingCodeLine</name>
    <message>
        <source>Clear &amp;suggestions for this site</source>
        <translation>このサイトの記憶した値を消去(&amp;F)</translation>
    </message>
</context>
<context>
    <name>TrackingCodeTable</name>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Choices (separate with ;)</source>
        <translation>値（;で区切る）</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Move tracking code up</source>
        <translation>トラッキングコードを上へ</translation>
    </message>
    <message>
        <source>Move tracking code down</source>
        <translation>トラッキングコードを下へ</translation>
    </message>
</context>
<context>
    <name>ValueList</name>
    <message>
        <source>Select…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Creating session…</source>
        <translation>応答を待っています</translation>
    </message>
    <message>
        <source>Stop wa&amp;iting</source>
        <translation>待つのをやめる(&amp;I)</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0}秒</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to CSR Desktop</source>
        <translation>CSR Desktopへようこそ</translation>
    </message>
    <message>
        <source>Create a WebEx support session and read its key to your customer. Add your WebEx site, or try the demo site first: it needs no account, and nothing leaves this computer.</source>
        <translation>WebExサポートセッションを作成し、そのキーをお客様に読み上げます。まずお使いのWebExサイトを追加するか、先にデモサイトをお試しください。デモサイトにアカウントは不要で、このコンピューターから何も送信されません。</translation>
    </message>
    <message>
        <source>Add &amp;your site</source>
        <translation>サイトを追加(&amp;Y)</translation>
    </message>
    <message>
        <source>T&amp;ry the demo site</source>
        <translation>デモサイトを試す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>Use this key</source>
        <translation>このキーを使用</translation>
    </message>
</context>
<context>
    <name>_CloseButton</name>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>{0}をコピー</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Number of session type {0}</source>
        <translation>セッションの種類{0}の番号</translation>
    </message>
    <message>
        <source>Name of session type {0}</source>
        <translation>セッションの種類{0}の名前</translation>
    </message>
    <message>
        <source>Remove session type {0}</source>
        <translation>セッションの種類{0}を削除</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>作成の可能性あり</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show unconfirmed session: {0}</source>
        <translation>作成の可能性があるセッションを表示：{0}</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>キーをコピー(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;invitation</source>
        <translation>招待文をコピー(&amp;I)</translation>
    </message>
</context>
<context>
    <name>_TrayMenu</name>
    <message>
        <source>&amp;New session</source>
        <translation>新規セッション(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Show CSR Desktop</source>
        <translation>CSR Desktopを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>background.history_thread</name>
    <message>
        <source>Your session history isn&apos;t available right now: {0}</source>
        <translation>セッションのジャーナルは現在使用できません：{0}</translation>
    </message>
</context>
<context>
    <name>demo_sites</name>
    <message>
        <source>{0}: the demo site can&apos;t be changed. Leave the demo first.</source>
        <translation>{0}：デモサイトは変更できません。先にデモを終了してください。</translation>
    </message>
</context>
<context>
    <name>sessions.credentials.browser_sign_in</name>
    <message>
        <source>en</source>
        <comment>the code of this language</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>You&apos;re signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>Return to CSR Desktop. You can close this page.</source>
        <translation>CSR Desktopに戻ってください。このページは閉じてかまいません。</translation>
    </message>
    <message>
        <source>You aren&apos;t signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Return to CSR Desktop to see what to do next. You can close this page.</source>
        <translation>CSR Desktopに戻ってください。次の操作が表示されます。このページは閉じてかまいません。</translation>
    </message>
</context>
<context>
    <name>sessions.draft</name>
    <message>
        <source>Select one of the listed values for {0}.</source>
        <translation>{0}には、リストにある値だけを使えます。いずれかを選んでください。</translation>
    </message>
    <message>
        <source>Select {0}.</source>
        <translation>{0}は必須です。値を選んでから作成してください。</translation>
    </message>
    <message>
        <source>Enter {0}.</source>
        <translation>{0}は必須です。入力してから作成してください。</translation>
    </message>
</context>
<context>
    <name>sessions.history.history</name>
    <message>
        <source>Couldn&apos;t write {0}: {1}.</source>
        <translation>{0}に書き込めません：{1}。</translation>
    </message>
</context>
<context>
    <name>sessions.journal.notices</name>
    <message>
        <source>Your session history was missing. A new one was started with your most recent sessions. Look for older ones on the site.</source>
        <translation>セッションのジャーナルがありませんでした。最新の記録だけで新しいジャーナルを始めました。古いセッションはサイトで確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>Your session history was damaged ({0}). %n session(s) were recovered. The damaged file was saved as {1}.</source>
        <translation>
            <numerusform>セッションのジャーナルが破損していました（{0}）。元のファイルは{1}として残し、読み取れた%n件の記録で新しいジャーナルを始めました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Others may be missing. Check your sessions on the site.</source>
        <translation>ほかにも失われた記録がある可能性があります。サイトで、ご自身のセッションを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) couldn&apos;t be recovered. Check your sessions on the site.</source>
        <translation>
            <numerusform>%n件の記録は読み取れませんでした。サイトで、ご自身のセッションを確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your session history was created by a newer version of CSR Desktop. This version can read it but can&apos;t change it. Ask your administrator to update CSR Desktop.</source>
        <translation>セッションのジャーナルは、新しいバージョンのCSR Desktopで書き込まれました。このバージョンでは読み取りだけを行い、変更しません。CSR Desktopの更新を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空</translation>
    </message>
    <message>
        <source>damaged write-ahead log</source>
        <translation>-walファイルが壊れている</translation>
    </message>
    <message>
        <source>integrity check failed</source>
        <translation>quick_checkが破損したページを検出</translation>
    </message>
    <message>
        <source>the most recent sessions are missing</source>
        <translation>最新の記録がない</translation>
    </message>
</context>
<context>
    <name>sessions.links.compatibility</name>
    <message numerus="yes">
        <source>{0} isn&apos;t in the list for {1}. Available: {2} and %n more.</source>
        <translation>
            <numerusform>{0}は{1}のリストにありません。リストの値：{2}、ほか%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>There&apos;s no session type {1} on {0}. Available: {2}.</source>
        <translation>{0}にセッションの種類{1}はありません。使える種類：{2}。</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t use tracking code {1}.</source>
        <translation>{0}はトラッキングコード{1}を使用していません。</translation>
    </message>
    <message>
        <source>{0} isn&apos;t in the list for {1}. Available: {2}.</source>
        <translation>{0}は{1}のリストにありません。リストの値：{2}。</translation>
    </message>
</context>
<context>
    <name>sessions.links.link</name>
    <message>
        <source>“{0}”</source>
        <translation>「{0}」</translation>
    </message>
</context>
<context>
    <name>sessions.links.problems</name>
    <message>
        <source>{0} in the link has no value.</source>
        <translation>リンクの{0}に値がありません。</translation>
    </message>
    <message>
        <source>Unknown link parameter: {0}.</source>
        <translation>リンクのパラメーター{0}は使えません。</translation>
    </message>
    <message>
        <source>The link contains {0} more than once.</source>
        <translation>リンクにパラメーター{0}が2回あります。</translation>
    </message>
    <message>
        <source>The link isn&apos;t valid UTF-8.</source>
        <translation>リンクはUTF-8のテキストではありません。</translation>
    </message>
    <message>
        <source>The link is longer than 8 KiB.</source>
        <translation>リンクが8 KiBを超えています。</translation>
    </message>
    <message>
        <source>The link contains a control character.</source>
        <translation>リンクに制御文字があります。</translation>
    </message>
    <message>
        <source>The link doesn&apos;t start with {0}.</source>
        <translation>リンクが{0}で始まっていません。</translation>
    </message>
    <message>
        <source>The link contains a #. In a value, write it as %23.</source>
        <translation>リンクに#があります。値の中では%23と書きます。</translation>
    </message>
    <message>
        <source>Unknown link action: {0}. Only “new” is supported.</source>
        <translation>リンクは{0}を求めていますが、使えるのは「new」だけです。</translation>
    </message>
    <message>
        <source>A % in {0} of the link isn&apos;t followed by two hexadecimal digits.</source>
        <translation>リンクの{0}にある%の後に、16進数2桁がありません。</translation>
    </message>
    <message>
        <source>The value of {0} in the link isn&apos;t percent-encoded UTF-8.</source>
        <translation>リンクの{0}は、パーセントエンコードされたUTF-8ではありません。</translation>
    </message>
    <message>
        <source>The link doesn&apos;t specify a site.</source>
        <translation>リンクにサイトの指定がありません。</translation>
    </message>
    <message>
        <source>The session type {0} in the link isn&apos;t a number.</source>
        <translation>リンクのセッションの種類{0}は数値ではありません。</translation>
    </message>
    <message>
        <source>{0} in the link contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>リンクの{0}に送信できない文字があります（{1}）。取り除いてください。</translation>
    </message>
    <message numerus="yes">
        <source>{0} in the link has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>リンクの{0}は%n文字ありますが、サイトが受け付けるのは{1}文字までです。短くしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sessions.network.client_certificate</name>
    <message>
        <source>File not found.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain a certificate in PEM format.</source>
        <translation>ファイルに、PEM形式の証明書がありません。</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain a private key in PEM format.</source>
        <translation>ファイルに、PEM形式の秘密キーがありません。</translation>
    </message>
    <message>
        <source>The private key is encrypted. Use an unencrypted key.</source>
        <translation>秘密キーがパスワードで保護されています。保護されていないキーを使ってください。</translation>
    </message>
    <message>
        <source>The certificate and the private key can&apos;t be used together.</source>
        <translation>証明書と秘密キーを組み合わせて使用できません。</translation>
    </message>
    <message>
        <source>The certificate expired on {0}.</source>
        <translation>証明書の有効期限は{0}に切れました。</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t valid before {0}.</source>
        <translation>証明書は{0}より前には有効になりません。</translation>
    </message>
</context>
<context>
    <name>sessions.outcome</name>
    <message>
        <source>No password is saved for this account.</source>
        <translation>システムのキーリングに、このアカウントのパスワードがまだありません。</translation>
    </message>
    <message>
        <source>Enter your password to continue.</source>
        <translation>パスワードを入力して、セッションを作成してください。</translation>
    </message>
    <message>
        <source>Passwords can&apos;t be saved on this computer (no keyring).</source>
        <translation>このコンピューターには、パスワードを保存できるキーリングがありません。</translation>
    </message>
    <message>
        <source>Enter your password. CSR Desktop remembers it until you close the app.</source>
        <translation>パスワードを入力してください。CSR Desktopを閉じるまでメモリに保持されます。</translation>
    </message>
    <message>
        <source>The system keyring is locked or not responding.</source>
        <translation>システムのキーリングがロックされているか、応答しません。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter your password. CSR Desktop remembers it until you close the app.</source>
        <translation>ロックを解除してもう一度作成するか、パスワードを入力してください。入力した場合は、CSR Desktopを閉じるまでメモリに保持されます。</translation>
    </message>
    <message>
        <source>The site rejected this password before.</source>
        <translation>このパスワードは、以前サイトに拒否されています。</translation>
    </message>
    <message>
        <source>It wasn&apos;t sent again, to avoid locking your account. Enter the correct password.</source>
        <translation>アカウントがロックされないよう、再送信していません。正しいパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The password is too long or contains a character that can&apos;t be sent.</source>
        <translation>パスワードに送信できない文字があるか、パスワードが長すぎます。</translation>
    </message>
    <message>
        <source>You aren&apos;t signed in to this site.</source>
        <translation>このサイトにサインインしていません。</translation>
    </message>
    <message>
        <source>Sign in to continue.</source>
        <translation>続行するにはサインインしてください。</translation>
    </message>
    <message>
        <source>The system keyring, which stores your sign-in, is locked or not responding.</source>
        <translation>サインインを保管しているシステムのキーリングがロックされているか、応答しません。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or sign in again.</source>
        <translation>ロックを解除してもう一度作成するか、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save to your session history, so nothing was sent.</source>
        <translation>セッションのジャーナルに書き込めなかったため、何も送信していません。</translation>
    </message>
    <message>
        <source>Free up disk space or check the permissions of the data folder, then try again.</source>
        <translation>ディスクの空きを増やすか、データフォルダーの権限を確認してから、もう一度作成してください。</translation>
    </message>
    <message>
        <source>CSR Desktop closed before the site answered.</source>
        <translation>サイトの応答が届く前に、CSR Desktopが終了しました。</translation>
    </message>
    <message>
        <source>A session may exist. Check with the site.</source>
        <translation>セッションが存在する可能性があります。サイトで、進行中のご自身のセッションを確認してください。</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem while waiting for the site.</source>
        <translation>応答を待っている間に、CSR Desktopで問題が発生しました。</translation>
    </message>
    <message>
        <source>Check your sessions on the site, then send the details to your administrator.</source>
        <translation>サイトで進行中のご自身のセッションを確認してから、このプログラムの管理担当者に詳細を送ってください。</translation>
    </message>
</context>
<context>
    <name>sessions.site.advice</name>
    <message>
        <source>Check the site URL and your network connection, then test again.</source>
        <translation>アドレスとネットワークを確認して、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>Check the site URL, and the site name or site ID.</source>
        <translation>アドレスと、サイト名またはサイトIDを確認してください。</translation>
    </message>
    <message>
        <source>Set the sign-in method to Browser (single sign-on).</source>
        <translation>サインインの方法をブラウザー（シングルサインオン）に設定してください。</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>sessions.site.manage</name>
    <message>
        <source>Couldn&apos;t save the sites: {0}.</source>
        <translation>サイトを保存できません（{0}）。</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem</source>
        <translation>CSR Desktopで問題が発生しました</translation>
    </message>
</context>
<context>
    <name>settings.joined_sites</name>
    <message>
        <source>Managed by your administrator in {0}.</source>
        <translation>管理者が{0}で設定しています。</translation>
    </message>
    <message>
        <source>A site with this name already exists.</source>
        <translation>この名前のサイトはすでにあります。</translation>
    </message>
    <message>
        <source>{0}: your administrator already provides a site with this name. Rename yours.</source>
        <translation>{0}：管理者が設定した同じ名前のサイトが使われます。このサイトには別の名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>settings.merged</name>
    <message>
        <source>Managed by your administrator in {0}.</source>
        <translation>管理者が{0}で設定しています。</translation>
    </message>
    <message>
        <source>The text in preferences.toml was edited in the meantime. Change yours again to replace it.</source>
        <translation>その間に、preferences.tomlの文面が手作業で変更されました。ご自身の文面をもう一度変更すると置き換わります。</translation>
    </message>
</context>
<context>
    <name>settings.policy</name>
    <message>
        <source>Until this is fixed, passwords aren&apos;t saved.</source>
        <translation>これが修正されるまで、パスワードは保存されません。</translation>
    </message>
    <message>
        <source>Until this is fixed, TLS 1.3 is required.</source>
        <translation>これが修正されるまで、TLS 1.3だけを使います。</translation>
    </message>
    <message>
        <source>Expected a table: {0}.</source>
        <translation>テーブルが必要です：{0}。</translation>
    </message>
</context>
<context>
    <name>settings.preferences.invitation_template</name>
    <message>
        <source>The template is empty.</source>
        <translation>文面が空です。</translation>
    </message>
    <message>
        <source>Line {0}: unmatched brace. Use {1} for a field, or {2} and {3} for literal braces.</source>
        <translation>{0}行目に、対になっていない波かっこがあります。差し込み項目は{1}のように、波かっこ自体は{2}または{3}と入力してください。</translation>
    </message>
    <message>
        <source>Unknown field {0}. Available: {1}.</source>
        <translation>{0}という差し込み項目はありません。使えるのは{1}です。</translation>
    </message>
</context>
<context>
    <name>settings.preferences.text</name>
    <message>
        <source>{0} Fix it first. Nothing was changed.</source>
        <translation>{0} 先にこれを修正してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be updated automatically. Edit the file manually.</source>
        <translation>{0}は安全に変更できません。手作業で編集してください。</translation>
    </message>
</context>
<context>
    <name>settings.preferences.values</name>
    <message>
        <source>Line breaks and other control characters aren&apos;t allowed.</source>
        <translation>改行やその他の制御文字は使えません。</translation>
    </message>
    <message>
        <source>Expected a quoted string.</source>
        <translation>引用符で囲んだ文字列が必要です。</translation>
    </message>
    <message>
        <source>Enter the full path.</source>
        <translation>ファイルの完全なパスを指定してください。</translation>
    </message>
    <message>
        <source>Control characters aren&apos;t allowed.</source>
        <translation>制御文字は使えません。</translation>
    </message>
    <message>
        <source>Expected one of {0}.</source>
        <translation>次のいずれかを指定してください：{0}。</translation>
    </message>
    <message>
        <source>Don&apos;t put a password here. It belongs in the system keyring.</source>
        <translation>ここにパスワードは指定できません。パスワードはシステムのキーリングに保存されます。</translation>
    </message>
    <message>
        <source>Expected &quot;system&quot;, &quot;none&quot;, or a URL such as &quot;http://proxy.example:8080&quot;.</source>
        <translation>&quot;system&quot;、&quot;none&quot;、または&quot;http://proxy.example:8080&quot;のようなアドレスを指定してください。</translation>
    </message>
</context>
<context>
    <name>settings.presets.changes</name>
    <message>
        <source>The preset {0} was edited in the file in the meantime. Save again to replace it.</source>
        <translation>プリセット{0}は、その間にファイルで変更されました。もう一度保存すると置き換わります。</translation>
    </message>
    <message>
        <source>Preset {0} is no longer in the file.</source>
        <translation>プリセット{0}は、もうファイルにありません。</translation>
    </message>
</context>
<context>
    <name>settings.presets.presets</name>
    <message numerus="yes">
        <source>Name too long: %n characters (maximum {0}).</source>
        <translation>
            <numerusform>名前が%n文字あります。{0}文字までにしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Fix it first. Nothing was changed.</source>
        <translation>{0} 先にこれを修正してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Couldn&apos;t write {0}: {1}.</source>
        <translation>{0}に書き込めません：{1}。</translation>
    </message>
    <message>
        <source>The preset {0} is managed by your administrator in {1}. Enter another name.</source>
        <translation>プリセット {0} は管理者が {1} で設定しています。別の名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter a preset name.</source>
        <translation>プリセットに名前を付けてください。</translation>
    </message>
    <message>
        <source>Line breaks and other control characters aren&apos;t allowed.</source>
        <translation>改行やその他の制御文字は使えません。</translation>
    </message>
    <message>
        <source>Two presets are named {0}.</source>
        <translation>{0}という名前のプリセットが2つあります。</translation>
    </message>
    <message>
        <source>Expected [[presets]].</source>
        <translation>[[presets]]が必要です。</translation>
    </message>
    <message>
        <source>Tracking code {0} doesn&apos;t exist. Use a number from 1 to 10.</source>
        <translation>トラッキングコード{0}はありません。1から10までです。</translation>
    </message>
    <message>
        <source>Tracking code {0}</source>
        <translation>トラッキングコード{0}</translation>
    </message>
</context>
<context>
    <name>settings.sites.changes</name>
    <message numerus="yes">
        <source>Tracking code {0}: becomes a list of %n choices</source>
        <translation>
            <numerusform>トラッキングコード{0}：%n件の値の選択リストになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>This was edited in sites.toml in the meantime. Nothing was saved. Open the site again.</source>
        <translation>その間に、sites.tomlのこの項目が手作業で変更されました。何も保存されていません。サイトをもう一度開いてください。</translation>
    </message>
    <message>
        <source>Tracking code {0} (&quot;{1}&quot;): removed, not used by the site</source>
        <translation>トラッキングコード{0}「{1}」は除外されます。サイトで使われていません。</translation>
    </message>
    <message>
        <source>Tracking codes: order changed</source>
        <translation>トラッキングコードの順序が異なります。</translation>
    </message>
    <message>
        <source>Tracking code {0} (&quot;{1}&quot;): added, required</source>
        <translation>トラッキングコード{0}が追加されます：「{1}」（必須）。</translation>
    </message>
    <message>
        <source>Tracking code {0} (&quot;{1}&quot;): added</source>
        <translation>トラッキングコード{0}が追加されます：「{1}」。</translation>
    </message>
    <message>
        <source>Tracking code {0}: renamed from &quot;{1}&quot; to &quot;{2}&quot;</source>
        <translation>トラッキングコード{0}：ラベルが「{1}」から「{2}」になります。</translation>
    </message>
    <message>
        <source>Tracking code {0}: now required</source>
        <translation>トラッキングコード{0}：必須になります。</translation>
    </message>
    <message>
        <source>Tracking code {0}: no longer required</source>
        <translation>トラッキングコード{0}：必須ではなくなります。</translation>
    </message>
    <message>
        <source>Tracking code {0}: becomes free text</source>
        <translation>トラッキングコード{0}：選択リストではなく、自由入力になります。</translation>
    </message>
    <message>
        <source>Tracking code {0}: default &quot;{1}&quot; removed</source>
        <translation>トラッキングコード{0}：既定値「{1}」がなくなります。</translation>
    </message>
    <message>
        <source>Tracking code {0}: default set to &quot;{1}&quot;</source>
        <translation>トラッキングコード{0}：既定値が「{1}」になります。</translation>
    </message>
    <message>
        <source>Tracking code {0}: default changed from &quot;{1}&quot; to &quot;{2}&quot;</source>
        <translation>トラッキングコード{0}：既定値が「{1}」から「{2}」になります。</translation>
    </message>
    <message>
        <source>Tracking code {0}: choices added: {1}</source>
        <translation>トラッキングコード{0}：選択リストに{1}が加わります。</translation>
    </message>
    <message>
        <source>Tracking code {0}: choices removed: {1}</source>
        <translation>トラッキングコード{0}：選択リストから{1}がなくなります。</translation>
    </message>
    <message>
        <source>Tracking code {0}: order of choices changed</source>
        <translation>トラッキングコード{0}：選択リストの順序が異なります。</translation>
    </message>
    <message>
        <source>Session type {0} (&quot;{1}&quot;): removed</source>
        <translation>セッションの種類{0}「{1}」は除外されます。</translation>
    </message>
    <message>
        <source>Session type {0} (&quot;{1}&quot;): added</source>
        <translation>セッションの種類{0}が追加されます：「{1}」。</translation>
    </message>
    <message>
        <source>Session type {0}: renamed from &quot;{1}&quot; to &quot;{2}&quot;</source>
        <translation>セッションの種類{0}：名前が「{1}」から「{2}」になります。</translation>
    </message>
</context>
<context>
    <name>settings.sites.entries</name>
    <message>
        <source>Expected [[sites]].</source>
        <translation>[[sites]]が必要です。</translation>
    </message>
    <message>
        <source>Two sites are named {0}.</source>
        <translation>{0}という名前のサイトが2つあります。</translation>
    </message>
</context>
<context>
    <name>settings.sites.file</name>
    <message>
        <source>{0} Fix it first. Nothing was changed.</source>
        <translation>{0} 先にこれを修正してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Two sites have the same name.</source>
        <translation>同じ名前のサイトが2つあります。</translation>
    </message>
    <message>
        <source>Site {0} is no longer in the file.</source>
        <translation>{0}という名前のサイトは、もうファイルにありません。</translation>
    </message>
    <message>
        <source>A site with this name already exists.</source>
        <translation>この名前のサイトはすでにあります。</translation>
    </message>
</context>
<context>
    <name>settings.sites.oauth</name>
    <message>
        <source>Enter the client ID of your company&apos;s integration, for this site or in [oauth].</source>
        <translation>このサイトまたは [oauth] に、会社の統合のクライアントIDを入力してください。</translation>
    </message>
    <message>
        <source>Enter the redirect URI of the integration, such as http://127.0.0.1:5000/authorize, for this site or in [oauth].</source>
        <translation>このサイトまたは [oauth] に、統合のリダイレクトURIを入力してください（例: http://127.0.0.1:5000/authorize）。</translation>
    </message>
    <message>
        <source>Control characters and leading or trailing spaces aren&apos;t allowed.</source>
        <translation>制御文字や前後の空白は使えません。</translation>
    </message>
    <message>
        <source>Enter a scope, such as spark:all.</source>
        <translation>スコープを入力してください（例: spark:all）。</translation>
    </message>
    <message>
        <source>Enter a URL that starts with https://, without a user name, ?, or #. http:// is allowed only for this computer.</source>
        <translation>https:// で始まり、ユーザー名、?、# を含まないアドレスを入力してください。http:// はこのコンピューター自体にだけ使えます。</translation>
    </message>
    <message>
        <source>Enter a URL on this computer with a port, exactly as registered, such as http://127.0.0.1:5000/authorize: http, 127.0.0.1, [::1], or localhost, without ? or #.</source>
        <translation>登録したとおりの、ポート付きのこのコンピューターのアドレスを入力してください（例: http://127.0.0.1:5000/authorize）。http で、127.0.0.1、[::1]、localhost のいずれか。? や # は使えません。</translation>
    </message>
</context>
<context>
    <name>settings.sites.oauth_table</name>
    <message>
        <source>Expected a table: {0}.</source>
        <translation>テーブルが必要です：{0}。</translation>
    </message>
</context>
<context>
    <name>settings.sites.outline</name>
    <message>
        <source>Tracking code {0}</source>
        <translation>トラッキングコード{0}</translation>
    </message>
</context>
<context>
    <name>settings.sites.site</name>
    <message>
        <source>Line breaks and other control characters aren&apos;t allowed.</source>
        <translation>改行やその他の制御文字は使えません。</translation>
    </message>
    <message>
        <source>Enter a display name.</source>
        <translation>サイトに名前を付けてください。</translation>
    </message>
    <message>
        <source>Enter your WebEx ID.</source>
        <translation>WebEx ID（サインインに使う名前）を入力してください。</translation>
    </message>
    <message>
        <source>Enter the site name (such as acme) or the site ID.</source>
        <translation>acmeのようなサイト名、またはサイトIDを入力してください。</translation>
    </message>
    <message>
        <source>The site ID consists of digits. Enter a name as the site name.</source>
        <translation>サイトIDは数字です。名前はサイト名に入力してください。</translation>
    </message>
    <message>
        <source>Enter the full URL of a page, starting with https://.</source>
        <translation>https://で始まるページの完全なアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Only {0} is allowed in braces.</source>
        <translation>波かっこの中には {0} だけを書いてください。</translation>
    </message>
    <message>
        <source>Enter at least one session type.</source>
        <translation>セッションの種類を1つ以上指定してください。</translation>
    </message>
    <message>
        <source>Use each tracking code only once.</source>
        <translation>各トラッキングコードを指定できるのは一度だけです。</translation>
    </message>
</context>
<context>
    <name>settings.toml.file</name>
    <message>
        <source>{0}, line {1}: {2}</source>
        <translation>{0}、{1}行目：{2}</translation>
    </message>
    <message>
        <source>{0}, line {1}, {2}: {3}</source>
        <translation>{0}、{1}行目、{2}：{3}</translation>
    </message>
    <message>
        <source>The file is longer than 1 MiB.</source>
        <translation>ファイルが1 MiBを超えています。</translation>
    </message>
    <message>
        <source>The file isn&apos;t valid UTF-8.</source>
        <translation>ファイルがUTF-8ではありません。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read it: {0}.</source>
        <translation>読み取れません：{0}。</translation>
    </message>
    <message>
        <source>Lists or tables are nested too deeply.</source>
        <translation>リストまたはテーブルの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>A number has too many digits.</source>
        <translation>桁数が多すぎる数値があります。</translation>
    </message>
    <message>
        <source>Expected a whole number, such as 1.</source>
        <translation>1のような整数が必要です。</translation>
    </message>
    <message>
        <source>This file was written by a newer version of CSR Desktop (schema {0}; this version supports {1}). Unknown settings are ignored and left as they are.</source>
        <translation>このファイルは、新しいバージョンのCSR Desktopで書き込まれました（スキーマ{0}、このバージョンが対応するのは{1}）。このバージョンにない項目は無視され、そのまま残ります。</translation>
    </message>
    <message>
        <source>The file was changed in the meantime. Try again</source>
        <translation>その間にファイルが変更されました。もう一度お試しください</translation>
    </message>
</context>
<context>
    <name>settings.toml.messages</name>
    <message>
        <source>a quoted string</source>
        <translation>引用符で囲んだ文字列</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>trueまたはfalse</translation>
    </message>
    <message>
        <source>a list [...]</source>
        <translation>リスト[...]</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>datetime</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Expected a whole number of at least {0}.</source>
        <translation>{0}以上の整数が必要です。</translation>
    </message>
    <message>
        <source>Expected a whole number of at most {0}.</source>
        <translation>{0}以下の整数が必要です。</translation>
    </message>
    <message>
        <source>Expected a number of at least {0}.</source>
        <translation>{0}以上の数値が必要です。</translation>
    </message>
    <message>
        <source>Expected a number of at most {0}.</source>
        <translation>{0}以下の数値が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>Expected a string of at most %n characters.</source>
        <translation>
            <numerusform>%n文字以内の文字列が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected {0}, found {1}.</source>
        <translation>{0}が必要ですが、{1}が指定されています。</translation>
    </message>
    <message>
        <source>Invalid value {0}.</source>
        <translation>列挙値{0}は無効です。</translation>
    </message>
    <message>
        <source>Unknown key. Did you mean {0}?</source>
        <translation>このキーは不明です。最も近い既知のキーは {0} です。</translation>
    </message>
    <message>
        <source>Unknown key.</source>
        <translation>このキーは使えません。</translation>
    </message>
    <message>
        <source>Missing key.</source>
        <translation>このキーがありません。</translation>
    </message>
</context>
<context>
    <name>settings.toml.tables</name>
    <message>
        <source>{0} can&apos;t be changed here. Write each entry as {1} first.</source>
        <translation>{0} はここでは変更できません。まず各項目を {1} の形で書いてください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be updated automatically. Edit the file manually.</source>
        <translation>{0}は安全に変更できません。手作業で編集してください。</translation>
    </message>
</context>
<context>
    <name>ui.menu.demo_faults_menu</name>
    <message>
        <source>No session, no response</source>
        <translation>作成なし、応答なし</translation>
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
        <translation>作成なし、切断</translation>
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
        <translation>作成あり、切断</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>リクエストが多すぎる</translation>
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
        <translation>証明書の不正なサイト</translation>
    </message>
</context>
<context>
    <name>ui.outcome.problem_card</name>
    <message>
        <source>Site response: {0}</source>
        <translation>サイトの応答：{0}</translation>
    </message>
</context>
<context>
    <name>ui.preferences.invitation_texts</name>
    <message>
        <source>Session key</source>
        <translation>セッションキー</translation>
    </message>
    <message>
        <source>Join page</source>
        <translation>参加ページ</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>担当者名</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>First tracking code</source>
        <translation>最初のトラッキングコード</translation>
    </message>
</context>
<context>
    <name>ui.sites.answer_words</name>
    <message>
        <source>Signed in successfully.</source>
        <translation>アカウントは受け付けられます。</translation>
    </message>
    <message>
        <source>These settings on the site are different:</source>
        <translation>サイトの内容がここの設定と異なります:</translation>
    </message>
    <message>
        <source>This site is managed by your administrator, but the site&apos;s settings are different:</source>
        <translation>このサイトは管理者が設定しています。サイトの情報は次の点で異なります：</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>サイトは応答しています。</translation>
    </message>
    <message>
        <source>Connected in {0} s.</source>
        <translation>サイトは応答しています（全問い合わせで {0} 秒）。</translation>
    </message>
    <message>
        <source>Connected ({0}) in {1} s.</source>
        <translation>サイトは応答しています: {0}（全問い合わせで {1} 秒）。</translation>
    </message>
    <message>
        <source>Session types: {0}</source>
        <translation>セッションの種類: {0}</translation>
    </message>
    <message>
        <source>Tracking codes: {0}</source>
        <translation>トラッキングコード: {0}</translation>
    </message>
    <message>
        <source>This site doesn&apos;t use tracking codes.</source>
        <translation>このサイトはトラッキングコードを使いません。</translation>
    </message>
    <message>
        <source>Enter them here yourself, or test again later.</source>
        <translation>ここで自分で設定するか、後でもう一度テストしてください。</translation>
    </message>
    <message>
        <source>The site didn&apos;t provide its session types and tracking codes.</source>
        <translation>サイトはセッションの種類とトラッキングコードを知らせません。</translation>
    </message>
    <message>
        <source>The site didn&apos;t provide your session types.</source>
        <translation>サイトはセッションの種類を知らせません。</translation>
    </message>
    <message>
        <source>The site didn&apos;t provide its tracking codes.</source>
        <translation>サイトはトラッキングコードを知らせません。</translation>
    </message>
    <message>
        <source>{0} (required, a list)</source>
        <translation>{0}（必須、一覧）</translation>
    </message>
    <message>
        <source>{0} (required)</source>
        <translation>{0}（必須）</translation>
    </message>
    <message>
        <source>{0} (a list)</source>
        <translation>{0}（一覧）</translation>
    </message>
    <message>
        <source>Your account has no session type for support on this site.</source>
        <translation>このアカウントには、ここで使えるサポート用のセッションの種類がありません。</translation>
    </message>
    <message>
        <source>Support Center isn&apos;t available on this site.</source>
        <translation>このサイトにはSupport Centerがありません。</translation>
    </message>
    <message>
        <source>Your account can&apos;t host support sessions on this site.</source>
        <translation>このアカウントでは、このサイトでサポートセッションを主催できません。</translation>
    </message>
    <message>
        <source>This site uses single sign-on. You can sign in with the browser.</source>
        <translation>このサイトはシングルサインオンです。ブラウザーでサインインできます。</translation>
    </message>
</context>
<context>
    <name>ui.sites.signed_in_words</name>
    <message>
        <source>Not signed in</source>
        <translation>未サインイン</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Signed in as {0}</source>
        <translation>{0} としてサインイン済み</translation>
    </message>
    <message>
        <source>Signed in as {0}, until {1} at the latest</source>
        <translation>{0} としてサインイン済み（最長 {1} まで）</translation>
    </message>
</context>
<context>
    <name>ui.widgets.password_row</name>
    <message>
        <source>Your administrator doesn&apos;t allow saved passwords.</source>
        <translation>管理者がパスワードの保存を許可していません。</translation>
    </message>
    <message>
        <source>Saving passwords is turned off in Preferences.</source>
        <translation>パスワードは保存されません。環境設定でそう設定されています。</translation>
    </message>
</context>
<context>
    <name>webex.address</name>
    <message>
        <source>Enter a URL such as https://acme.webex.com.</source>
        <translation>アドレスを解釈できません。https://acme.webex.comのように入力してください。</translation>
    </message>
    <message>
        <source>The URL can&apos;t contain spaces or line breaks.</source>
        <translation>アドレスに空白や改行は使えません。</translation>
    </message>
    <message>
        <source>The URL must start with https:// and a host name.</source>
        <translation>アドレスは、https://とホスト名で始まる必要があります。</translation>
    </message>
    <message>
        <source>The URL can&apos;t contain a user name or password.</source>
        <translation>アドレスにユーザー名やパスワードは使えません。</translation>
    </message>
    <message>
        <source>The URL must start with https://, because the password is sent over this connection.</source>
        <translation>アドレスはhttps://で始まる必要があります。この接続でパスワードを送るためです。</translation>
    </message>
    <message>
        <source>The URL must end after its path, such as /WBXService/XMLService.</source>
        <translation>アドレスは、/WBXService/XMLServiceのようなパスで終わる必要があります。</translation>
    </message>
</context>
<context>
    <name>webex.faults</name>
    <message>
        <source>Check your sessions on the site, then try again later.</source>
        <translation>サイトで、進行中のご自身のセッションを確認してください。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The site couldn&apos;t process the request.</source>
        <translation>サイトはリクエストを処理できませんでした。</translation>
    </message>
    <message>
        <source>This account uses single sign-on, so the site doesn&apos;t accept a password from it.</source>
        <translation>サイトは、このアカウントのパスワードを受け付けません。このサイトの利用者はシングルサインオンでサインインします。</translation>
    </message>
    <message>
        <source>Your password may be correct. Ask your administrator to set up browser sign-in for this site.</source>
        <translation>パスワードは正しい可能性があります。このサイトでブラウザーによるサインインを設定するよう、管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The site couldn&apos;t forward the request.</source>
        <translation>サイトはリクエストを転送できませんでした。</translation>
    </message>
    <message>
        <source>Check your sessions on the site, then report this to your administrator.</source>
        <translation>サイトで進行中のご自身のセッションを確認してから、管理者に報告してください。</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to do that.</source>
        <translation>このアカウントにはその権限がありません。</translation>
    </message>
    <message>
        <source>Ask your administrator for permission to host support sessions.</source>
        <translation>サポートセッションを主催する権限を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>No matching record.</source>
        <translation>サイトに該当する記録がありませんでした。</translation>
    </message>
    <message>
        <source>There&apos;s nothing to fix.</source>
        <translation>修正するものはありません。</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>サイトは現在これ以上リクエストを受け付けません。</translation>
    </message>
    <message>
        <source>Wait one minute, then try again.</source>
        <translation>1分待ってから、セッションを作成してください。</translation>
    </message>
    <message>
        <source>This service is turned off for the site.</source>
        <translation>このサービスは、サイトで無効になっています。</translation>
    </message>
    <message>
        <source>Ask your administrator to turn it on.</source>
        <translation>有効にするよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The site is suspended.</source>
        <translation>サイトは停止されています。</translation>
    </message>
    <message>
        <source>Contact your administrator.</source>
        <translation>管理者に連絡してください。</translation>
    </message>
    <message>
        <source>WebEx ID not found on this site.</source>
        <translation>サイトにこのWebEx IDは登録されていません。</translation>
    </message>
    <message>
        <source>Check the WebEx ID and the site URL.</source>
        <translation>WebEx IDとサイトのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Incorrect WebEx ID or password.</source>
        <translation>サイトは、このWebEx IDとパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>Try again. Too many wrong passwords can lock your account.</source>
        <translation>パスワードをもう一度入力してください。何度も間違えると、アカウントがロックされることがあります。</translation>
    </message>
    <message>
        <source>This WebEx ID is already taken.</source>
        <translation>このWebEx IDはすでに使われています。</translation>
    </message>
    <message>
        <source>This email address is already taken.</source>
        <translation>このメールアドレスはすでに使われています。</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>サインインは無効になりました。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The site rejected the request.</source>
        <translation>サイトはリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>Send the details to your administrator.</source>
        <translation>詳細を管理者に見せてください。</translation>
    </message>
    <message>
        <source>Meeting not found on this site.</source>
        <translation>サイトにこのミーティングはありません。</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>番号を確認してください。</translation>
    </message>
    <message>
        <source>Host not found on this site.</source>
        <translation>サイトにこの主催者は登録されていません。</translation>
    </message>
    <message>
        <source>Check the WebEx ID.</source>
        <translation>WebEx IDを確認してください。</translation>
    </message>
    <message>
        <source>This account can&apos;t schedule meetings for that host.</source>
        <translation>このアカウントは、その主催者の代わりにスケジュールできません。</translation>
    </message>
    <message>
        <source>Ask your administrator for permission.</source>
        <translation>権限を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The meeting password is missing.</source>
        <translation>ミーティングのパスワードがありません。</translation>
    </message>
    <message>
        <source>Enter the meeting password.</source>
        <translation>ミーティングのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>This account can&apos;t use this session type.</source>
        <translation>このアカウントでは、このセッションの種類を使えません。</translation>
    </message>
    <message>
        <source>Select another session type.</source>
        <translation>別のセッションの種類を選んでください。</translation>
    </message>
    <message>
        <source>The site rejected the change to the user.</source>
        <translation>サイトはユーザーの変更を拒否しました。</translation>
    </message>
    <message>
        <source>This is a problem with the site. Check the site&apos;s settings, or contact your administrator.</source>
        <translation>サイトに関する問題です。サイトの設定を確認するか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>This is a problem with your account. Check the WebEx ID, or contact your administrator.</source>
        <translation>アカウントに関する問題です。WebEx IDを確認するか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>This is a problem with the session type. Select another one, or contact your administrator.</source>
        <translation>セッションの種類に関する問題です。別の種類を選ぶか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Fix the problem above and try again, or send the details to your administrator.</source>
        <translation>サイトが示す点を修正してもう一度作成するか、詳細を管理者に見せてください。</translation>
    </message>
</context>
<context>
    <name>webex.invalid_request</name>
    <message>
        <source>The site ID or site name is missing. Add one to the site.</source>
        <translation>サイトIDまたはサイト名がありません。サイトに追加してください。</translation>
    </message>
    <message>
        <source>The site ID consists of digits. Enter a name as the site name.</source>
        <translation>サイトIDは数字でなければなりません。名前はサイト名に入力してください。</translation>
    </message>
    <message>
        <source>The WebEx ID is missing. Add it to the site.</source>
        <translation>WebEx IDがありません。サイトに追加してください。</translation>
    </message>
    <message>
        <source>The password is missing. Enter it.</source>
        <translation>パスワードがありません。入力してください。</translation>
    </message>
    <message>
        <source>The {0} contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>{0}に送信できない文字があります（{1}）。取り除いてください。</translation>
    </message>
    <message numerus="yes">
        <source>The {0} has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>{0}は%n文字ありますが、サイトが受け付けるのは{1}文字までです。短くしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The session type must be a whole number.</source>
        <translation>セッションの種類は整数でなければなりません。</translation>
    </message>
    <message>
        <source>Tracking code {0} doesn&apos;t exist. Use a number from 1 to 10.</source>
        <translation>トラッキングコード{0}はありません。1から10までです。</translation>
    </message>
    <message>
        <source>Tracking code {0} contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>トラッキングコード{0}に送信できない文字があります（{1}）。取り除いてください。</translation>
    </message>
    <message numerus="yes">
        <source>Tracking code {0} has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>トラッキングコード{0}は%n文字ありますが、サイトが受け付けるのは{1}文字までです。短くしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webex.sentences</name>
    <message>
        <source>The site rejected the request.</source>
        <translation>サイトはリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>The site&apos;s certificate was valid until {0}. This computer&apos;s clock shows {1}.</source>
        <translation>サイトの証明書の有効期限は{0}まででしたが、このコンピューターの時計は{1}を示しています。</translation>
    </message>
    <message>
        <source>The site&apos;s certificate isn&apos;t valid before {0}. This computer&apos;s clock shows {1}.</source>
        <translation>サイトの証明書は{0}より前には有効になりませんが、このコンピューターの時計は{1}を示しています。</translation>
    </message>
    <message>
        <source>Check your network connection and the site URL, then try again.</source>
        <translation>ネットワークとサイトのアドレスを確認してから、もう一度作成してください。</translation>
    </message>
    <message>
        <source>A session may exist. Check with the site.</source>
        <translation>セッションが存在する可能性があります。サイトで、進行中のご自身のセッションを確認してください。</translation>
    </message>
    <message>
        <source>Nothing was sent. Contact your administrator.</source>
        <translation>サイトには何も送信していません。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>This happened while signing you in. Try again.</source>
        <translation>サインインの処理中に発生しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Check the network, then try again. If that does not help, show the details to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix this, then try again. Nothing was sent.</source>
        <translation>修正して、もう一度作成してください。何も送信していません。</translation>
    </message>
    <message>
        <source>Try again when you&apos;re ready.</source>
        <translation>準備ができたら、もう一度作成してください。</translation>
    </message>
    <message>
        <source>Someone may be intercepting your connection. Nothing was sent. Contact your administrator.</source>
        <translation>サイトには何も送信していません。管理者に問い合わせてください。通信が盗聴されている可能性があります。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, time, and time zone first. If they&apos;re correct, contact your administrator. Nothing was sent to the site.</source>
        <translation>まず、このコンピューターの日付、時刻、タイムゾーンを確認してください。正しい場合は、管理者に問い合わせてください。サイトには何も送信していません。</translation>
    </message>
    <message>
        <source>Check your network connection and the proxy URL in Preferences &gt; Network, or contact your administrator. Nothing was sent to the site.</source>
        <translation>ネットワークと、環境設定のプロキシのアドレスを確認するか、管理者に問い合わせてください。サイトには何も送信していません。</translation>
    </message>
    <message>
        <source>You canceled before anything was sent.</source>
        <translation>リクエストが送信される前に中止しました。</translation>
    </message>
    <message>
        <source>The site signed you out, and you canceled signing in again.</source>
        <translation>サイト側でサインインが終了され、新しいサインインは途中で中止しました。</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the site in time.</source>
        <translation>時間内にサイトに接続できませんでした。</translation>
    </message>
    <message>
        <source>The site signed you out, and there was no time left to sign in again.</source>
        <translation>サイト側でサインインが終了され、新しくサインインする時間が残っていませんでした。</translation>
    </message>
    <message>
        <source>Try again. You&apos;ll be signed in first.</source>
        <translation>もう一度作成してください。先にサインインが行われます。</translation>
    </message>
    <message>
        <source>Server not found.</source>
        <translation>ネットワークでサイトの名前が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>サイトは接続を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Can&apos;t reach the site from this network.</source>
        <translation>このネットワークからはサイトに接続できません。</translation>
    </message>
    <message>
        <source>The server didn&apos;t respond in time.</source>
        <translation>時間内に、サイトは接続に応答しませんでした。</translation>
    </message>
    <message>
        <source>The proxy server blocked the connection.</source>
        <translation>ネットワークのプロキシが接続を通しませんでした。</translation>
    </message>
    <message>
        <source>Nothing was sent to the site. Ask your administrator about the proxy.</source>
        <translation>サイトには何も送信していません。プロキシについて管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The proxy server rejected your user name or password.</source>
        <translation>ネットワークのプロキシがユーザー名とパスワードを求めていますが、渡されたものを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Check them in Preferences &gt; Network, then try again. Nothing was sent to the site.</source>
        <translation>環境設定の「ネットワーク」で入力してから、もう一度作成してください。サイトには何も送信していません。</translation>
    </message>
    <message>
        <source>The proxy URL can&apos;t be used.</source>
        <translation>プロキシのアドレスは使用できません。</translation>
    </message>
    <message>
        <source>CSR Desktop doesn&apos;t support this kind of proxy server.</source>
        <translation>CSR Desktopは、この種類のプロキシに対応していません。</translation>
    </message>
    <message>
        <source>The URL must start with http:// or https://. Correct it in Preferences &gt; Network, or contact your administrator. Nothing was sent.</source>
        <translation>アドレスはhttp://またはhttps://で始まる必要があります。環境設定で修正するか、管理者に問い合わせてください。何も送信していません。</translation>
    </message>
    <message>
        <source>Can&apos;t reach the proxy server.</source>
        <translation>プロキシに接続できません。</translation>
    </message>
    <message>
        <source>The proxy server didn&apos;t respond in time.</source>
        <translation>時間内にプロキシから応答がありませんでした。</translation>
    </message>
    <message>
        <source>Couldn&apos;t make a secure connection to the proxy server.</source>
        <translation>プロキシとの安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Most proxy URLs start with http://. Correct it in Preferences &gt; Network, or contact your administrator. Nothing was sent to the site.</source>
        <translation>多くのプロキシのアドレスはhttp://で始まります。環境設定で修正するか、管理者に問い合わせてください。サイトには何も送信していません。</translation>
    </message>
    <message>
        <source>The proxy server requires a sign-in method that CSR Desktop doesn&apos;t support.</source>
        <translation>プロキシが、CSR Desktopで対応していない種類のサインインを求めています。</translation>
    </message>
    <message>
        <source>A password won&apos;t help. Ask your administrator how to connect without this sign-in. Nothing was sent to the site.</source>
        <translation>パスワードでは解決しません。このサインインなしで接続する方法を管理者に問い合わせてください。サイトには何も送信していません。</translation>
    </message>
    <message>
        <source>The client certificate can&apos;t be used.</source>
        <translation>環境設定で指定されたクライアント証明書は使用できません。</translation>
    </message>
    <message>
        <source>In Preferences &gt; Network, select a PEM file with a certificate and an unencrypted key. Nothing was sent.</source>
        <translation>環境設定の「ネットワーク」で、証明書と、保護されていないキーを含むPEMファイルを選んでください。何も送信していません。</translation>
    </message>
    <message>
        <source>The client certificate provided by your administrator can&apos;t be used.</source>
        <translation>管理者が設定したクライアント証明書は使用できません。</translation>
    </message>
    <message>
        <source>Only your administrator can change it. Send them the details. Nothing was sent.</source>
        <translation>変更できるのは管理者だけです。詳細を管理者に見せてください。何も送信していません。</translation>
    </message>
    <message>
        <source>The site&apos;s certificate isn&apos;t trusted.</source>
        <translation>サイトの証明書は、このコンピューターで信頼されていません。</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the site&apos;s certificate has expired.</source>
        <translation>このコンピューターの時計では、サイトの証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the site&apos;s certificate isn&apos;t valid yet.</source>
        <translation>このコンピューターの時計では、サイトの証明書はまだ有効になっていません。</translation>
    </message>
    <message>
        <source>The site&apos;s certificate belongs to another server.</source>
        <translation>サイトのアドレスにある証明書は、別のサーバーのものです。</translation>
    </message>
    <message>
        <source>Someone may be intercepting your connection. Nothing was sent. Check the site URL, and whether you need to sign in to this network in a browser first.</source>
        <translation>サイトには何も送信していません。サイトのアドレスと、このネットワークに先にブラウザーでサインインする必要がないかを確認してください。通信が盗聴されている可能性があります。</translation>
    </message>
    <message>
        <source>The site&apos;s certificate comes from an unknown issuer.</source>
        <translation>サイトの証明書の発行者は、このコンピューターで認識されていません。</translation>
    </message>
    <message>
        <source>The site&apos;s certificate is self-signed, so no issuer vouches for it.</source>
        <translation>サイトの証明書は自己署名で、発行者による確認がありません。</translation>
    </message>
    <message>
        <source>The site&apos;s certificate was revoked by its issuer.</source>
        <translation>サイトの証明書は、発行者によって失効されました。</translation>
    </message>
    <message>
        <source>Couldn&apos;t make a secure connection to the site.</source>
        <translation>サイトへの安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>The network redirected the request, probably to a sign-in page.</source>
        <translation>リクエストは別の場所に転送されました。ログインページまたはネットワークのサインイン画面に妨げられています。</translation>
    </message>
    <message>
        <source>Sign in to the network in your browser and check the site URL, then try again.</source>
        <translation>ブラウザーでネットワークにサインインし、サイトのアドレスを確認してから、もう一度作成してください。</translation>
    </message>
    <message>
        <source>The request was blocked before it reached the service.</source>
        <translation>サービスの手前で、リクエストが拒否されました。</translation>
    </message>
    <message>
        <source>Check the site URL, or send the details to your administrator.</source>
        <translation>サイトのアドレスを確認するか、詳細を管理者に見せてください。</translation>
    </message>
    <message>
        <source>You stopped waiting before the site answered.</source>
        <translation>リクエストの送信後に、待つのをやめました。</translation>
    </message>
    <message>
        <source>The site didn&apos;t respond in time.</source>
        <translation>時間内にサイトから応答がありませんでした。</translation>
    </message>
    <message>
        <source>The connection was lost before the site finished answering.</source>
        <translation>応答が完了する前に、接続が切れました。</translation>
    </message>
    <message>
        <source>The server returned an error page.</source>
        <translation>サイトは、サーバーのエラーページで応答しました。</translation>
    </message>
    <message>
        <source>The site returned a web page instead of a result. You may need to sign in to the network.</source>
        <translation>サービスの応答の代わりにWebページが届きました。ログインページまたはネットワークのサインイン画面に妨げられている可能性があります。</translation>
    </message>
    <message>
        <source>The site&apos;s response couldn&apos;t be read.</source>
        <translation>サイトの応答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The site&apos;s response was too large.</source>
        <translation>サイトの応答が、通常ありえない大きさでした。</translation>
    </message>
    <message>
        <source>The site&apos;s response didn&apos;t say whether a session was created.</source>
        <translation>サイトの応答からは、成功か失敗かがわかりません。</translation>
    </message>
    <message>
        <source>The site created a session but didn&apos;t return its key.</source>
        <translation>サイトはセッションを作成したと応答しましたが、キーがありませんでした。</translation>
    </message>
    <message>
        <source>Look for the session key in your sessions on the site.</source>
        <translation>サイトで進行中のご自身のセッションから、セッションキーを探してください。</translation>
    </message>
    <message>
        <source>The site signed you out.</source>
        <translation>サイト側でサインインが終了されました。</translation>
    </message>
    <message>
        <source>You&apos;re signed in again. Press Create session to try again.</source>
        <translation>もう一度サインインしました。セッションをもう一度作成してください。</translation>
    </message>
    <message>
        <source>The site didn&apos;t respond to the sign-in in time.</source>
        <translation>時間内に、サイトはサインインに応答しませんでした。</translation>
    </message>
    <message>
        <source>The site accepted the sign-in but didn&apos;t issue a session ticket.</source>
        <translation>サイトはサインインを受け付けましたが、セッションチケットを発行しませんでした。</translation>
    </message>
    <message>
        <source>Select another sign-in method for this site, or contact your administrator.</source>
        <translation>このサイトには別の方法でサインインするか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Your browser sign-in has expired or was revoked.</source>
        <translation>ブラウザーのサインインは期限切れか、取り消されました。</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>ブラウザーでサインインが拒否されました。</translation>
    </message>
    <message>
        <source>Sign in again and accept the request in the browser. If there is none, contact your administrator.</source>
        <translation>もう一度サインインし、ブラウザーの確認に同意してください。何も確認されない場合は、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The sign-in wasn&apos;t completed in time.</source>
        <translation>サインインが時間内に完了しませんでした。</translation>
    </message>
    <message>
        <source>Too many requests to the sign-in service.</source>
        <translation>サインインサービスは現在これ以上のリクエストを受け付けていません。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then sign in again.</source>
        <translation>数分待ってから、もう一度サインインしてください。</translation>
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
        <translation>サインインサービスはこのサイトの統合を受け付けません。</translation>
    </message>
    <message>
        <source>Ask your administrator to check the client ID and client secret, and whether Control Hub allows the integration.</source>
        <translation>クライアントIDとクライアントシークレット、およびControl Hubがこの統合を許可しているかの確認を、管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The integration is registered with another redirect URI.</source>
        <translation>統合は別のリダイレクトURIで登録されています。</translation>
    </message>
    <message>
        <source>Ask your administrator to register exactly the redirect URI set for this site.</source>
        <translation>このサイトに設定されているリダイレクトURIをそのまま登録するよう、管理者に依頼してください。</translation>
    </message>
    <message>
        <source>CSR Desktop can&apos;t receive the browser&apos;s response: another program uses the port of the redirect URI.</source>
        <translation>CSR Desktopはブラウザーの応答を受け取れません。別のプログラムがリダイレクトURIのポートを使っています。</translation>
    </message>
    <message>
        <source>Close the other program and sign in again, or use a code instead.</source>
        <translation>そのプログラムを閉じてもう一度サインインするか、代わりにコードを使ってください。</translation>
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
        <translation>このコンピューターでブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>Use a code instead. You can enter it on any other device.</source>
        <translation>代わりにコードを使ってください。ほかのデバイスで入力できます。</translation>
    </message>
    <message>
        <source>The sign-in service rejected the sign-in.</source>
        <translation>サインインサービスがサインインを拒否しました。</translation>
    </message>
    <message>
        <source>Sign in again. If that doesn&apos;t help, send the details to your administrator.</source>
        <translation>もう一度サインインしてください。解決しない場合は、詳細を管理者に見せてください。</translation>
    </message>
</context>
<context>
    <name>webex.texts</name>
    <message numerus="yes">
        <source>{0} has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>{0}は%n文字ありますが、サイトが受け付けるのは{1}文字までです。短くしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>{0}に送信できない文字があります（{1}）。取り除いてください。</translation>
    </message>
</context>
</TS>
