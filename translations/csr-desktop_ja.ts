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
        <translation>コンポーネント</translation>
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
        <translation>システムの設定を使用</translation>
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
        <translation>システムの言語を使用</translation>
    </message>
</context>
<context>
    <name>BehaviourPage</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Adds a menu with New session.</source>
        <translation>メニューに「新しいセッション」があります。</translation>
    </message>
    <message>
        <source>When CSR Desktop is in the background</source>
        <translation>CSR Desktopがバックグラウンドにあるとき</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Tracking codes only. Stored on this computer.</source>
        <translation>トラッキングコードのみ。このコンピューターに保存されます。</translation>
    </message>
    <message>
        <source>Clear &amp;suggestions…</source>
        <translation>候補を消去(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keep window on top</source>
        <translation>ウィンドウを常に手前に表示(&amp;K)</translation>
    </message>
    <message>
        <source>Remember window size and p&amp;osition</source>
        <translation>ウィンドウのサイズと位置を記憶(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;tray icon</source>
        <translation>トレイアイコンを表示(&amp;T)</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>通知を表示(&amp;N)</translation>
    </message>
    <message>
        <source>For example 123 456 789. Otherwise only the digits are copied.</source>
        <translation>例: 123 456 789。オフの場合は数字だけをコピーします。</translation>
    </message>
    <message>
        <source>Copy session keys &amp;with spaces</source>
        <translation>セッションキーを空白付きでコピー(&amp;W)</translation>
    </message>
    <message>
        <source>Suggest pre&amp;viously entered values</source>
        <translation>以前に入力した値を候補として表示(&amp;V)</translation>
    </message>
    <message>
        <source>If off, enter your password each time you start CSR Desktop.</source>
        <translation>オフの場合は、CSR Desktopを起動するたびにパスワードを入力します。</translation>
    </message>
    <message>
        <source>Save &amp;passwords in the system keyring</source>
        <translation>パスワードをシステムのキーリングに保存(&amp;P)</translation>
    </message>
    <message>
        <source>Clear all suggestions for tracking codes</source>
        <translation>トラッキングコードの候補をすべて消去</translation>
    </message>
    <message>
        <source>Clear all suggestions? Your history isn&apos;t affected.</source>
        <translation>候補をすべて消去しますか?履歴には影響しません。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Suggestions cleared</source>
        <translation>候補を消去しました</translation>
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
        <translation>証明書と秘密鍵を含むPEMファイル。通常は不要です。</translation>
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
        <translation>クライアント証明書のファイルを選択</translation>
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
        <translation>サイト{0}はCSR Desktopから削除されました。</translation>
    </message>
    <message>
        <source>Another window has already confirmed this key. {0} wasn&apos;t saved.</source>
        <translation>別のウィンドウがこのキーをすでに確認しました。{0}は保存されませんでした。</translation>
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
        <translation>一致するセッションが見つかりません。サイトの履歴は最大2日遅れることがあります。別のセッションを作成できます。</translation>
    </message>
    <message>
        <source>Your session wasn&apos;t found, but the site&apos;s lists couldn&apos;t be read completely. Check your sessions on the site.</source>
        <translation>セッションは見つかりませんでしたが、サイトの一覧をすべて読み取れませんでした。サイトでセッションを確認してください。</translation>
    </message>
    <message>
        <source>Possible match. Ask your customer which key they have, or check on the site.</source>
        <translation>一致する可能性があります。お客様にキーを確認するか、サイトで確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n possible match(es). Ask your customer which key they have.</source>
        <translation>
            <numerusform>一致する可能性のあるセッションが%n件あります。お客様にキーを確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t check with the site. {0}</source>
        <translation>サイトで確認できませんでした。{0}</translation>
    </message>
</context>
<context>
    <name>CloseGuard</name>
    <message>
        <source>Still waiting for the site</source>
        <translation>サイトの応答を待っています</translation>
    </message>
    <message>
        <source>Close an&amp;yway</source>
        <translation>それでも閉じる(&amp;Y)</translation>
    </message>
    <message>
        <source>Keep &amp;waiting</source>
        <translation>待ち続ける(&amp;W)</translation>
    </message>
    <message>
        <source>The site hasn&apos;t answered yet, so the session isn&apos;t confirmed. If you close now, you can check it the next time you open CSR Desktop.</source>
        <translation>サイトがまだ応答していないため、セッションは確認されていません。今閉じた場合は、次回CSR Desktopを起動したときに確認できます。</translation>
    </message>
    <message>
        <source>You haven&apos;t pasted what you copied</source>
        <translation>コピーした内容をまだ貼り付けていません</translation>
    </message>
    <message>
        <source>Keep &amp;window open</source>
        <translation>ウィンドウを開いたままにする(&amp;W)</translation>
    </message>
    <message>
        <source>On this desktop, the clipboard may be empty after CSR Desktop closes. Paste first.</source>
        <translation>このデスクトップでは、CSR Desktopを閉じるとクリップボードが空になることがあります。先に貼り付けてください。</translation>
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
        <translation>トラッキングコード{0}の選択肢</translation>
    </message>
    <message>
        <source>Default of tracking code {0}</source>
        <translation>トラッキングコード{0}の既定値</translation>
    </message>
    <message>
        <source>Choices (separate with ;)</source>
        <translation>選択肢(;で区切る)</translation>
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
        <translation>{0}秒後に再試行できます。</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>今すぐ再試行できます。</translation>
    </message>
</context>
<context>
    <name>CreateController</name>
    <message>
        <source>Too many requests. Try again in {0} s.</source>
        <translation>要求が多すぎます。{0}秒後に再試行してください。</translation>
    </message>
</context>
<context>
    <name>CreatedLabel</name>
    <message>
        <source>Session created over an hour ago</source>
        <translation>セッション作成から1時間以上</translation>
    </message>
    <message>
        <source>Session created {0} min ago</source>
        <translation>セッション作成から{0}分</translation>
    </message>
    <message>
        <source>Session created</source>
        <translation>セッションを作成しました</translation>
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
        <translation>コードの有効期限まで1分未満です。</translation>
    </message>
</context>
<context>
    <name>DiagnosticsController</name>
    <message>
        <source>Diagnostics copied. They contain no passwords, keys, tracking codes, or accounts. Paste them into a message to your administrator.</source>
        <translation>診断情報をコピーしました。パスワード、キー、トラッキングコード、アカウントは含まれていません。管理者へのメッセージに貼り付けてください。</translation>
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
        <translation>管理者が管理しています</translation>
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
        <translation>一覧のセッションをCSVまたはJSONファイルに保存</translation>
    </message>
    <message>
        <source>Export canceled. No file was saved or changed.</source>
        <translation>エクスポートをキャンセルしました。ファイルは保存も変更もされていません。</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln session(s) to {0}.</source>
        <translation>
            <numerusform>%Ln件のセッションを{0}にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export failed. No file was saved or changed.</source>
        <translation>エクスポートに失敗しました。ファイルは保存も変更もされていません。</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
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
        <translation>問題なし</translation>
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
        <translation>セッションの種類{0}はこのサイトで利用できません。既定の種類を選択しました。</translation>
    </message>
    <message>
        <source>This site doesn&apos;t use tracking code {0}. “{1}” was ignored.</source>
        <translation>このサイトはトラッキングコード{0}を使用していません。「{1}」は無視されました。</translation>
    </message>
    <message>
        <source>“{1}” isn&apos;t in the list for {0}. Select another value.</source>
        <translation>「{1}」は{0}の一覧にありません。別の値を選択してください。</translation>
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
        <translation>招待文がメールアプリには長すぎます。コピーしてメッセージに貼り付けてください。</translation>
    </message>
    <message>
        <source>Opened in your email app</source>
        <translation>メールアプリで開きました</translation>
    </message>
    <message>
        <source>No email app found. Copy the invitation and paste it into a message.</source>
        <translation>メールアプリが見つかりません。招待文をコピーしてメッセージに貼り付けてください。</translation>
    </message>
    <message>
        <source>The join page URL is too long for a QR code. Use the invitation instead.</source>
        <translation>参加ページのURLがQRコードには長すぎます。代わりに招待文を使用してください。</translation>
    </message>
    <message>
        <source>{0} is no longer one of your sites. Add it in Preferences.</source>
        <translation>{0}はサイトの一覧にありません。環境設定で追加してください。</translation>
    </message>
    <message>
        <source>Key copied, site opened</source>
        <translation>キーをコピーし、サイトを開きました</translation>
    </message>
    <message>
        <source>Couldn&apos;t open a browser. The key was copied. Open the site yourself and paste the key.</source>
        <translation>ブラウザーを開けませんでした。キーはコピーされています。サイトを開いてキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>Your custom text has an error, so the default text was used.</source>
        <translation>カスタムのテンプレートに誤りがあるため、既定の文面を使用しました。</translation>
    </message>
    <message>
        <source>This site has no join page, so the invitation and the QR code can&apos;t say where to go. Add one in Preferences &gt; Sites.</source>
        <translation>このサイトには参加ページが設定されていないため、招待文とQRコードに記載できません。「環境設定」&gt;「サイト」で追加してください。</translation>
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
        <translation>現在の要求が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>The note isn&apos;t saved yet. CSR Desktop will try again.</source>
        <translation>メモはまだ保存されていません。CSR Desktopが再試行します。</translation>
    </message>
    <message>
        <source>The session has been deleted in the meantime, along with its note.</source>
        <translation>セッションはその間にメモとともに削除されました。</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>This session is still being created. Delete it once the site has answered.</source>
        <translation>このセッションはまだ作成中です。サイトが応答してから削除してください。</translation>
    </message>
    <message>
        <source>No file manager found. The file is in {0}.</source>
        <translation>ファイルマネージャーが見つかりません。ファイルは{0}にあります。</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Private note (stays on this computer)</source>
        <translation>自分用のメモ(このコンピューターにのみ保存)</translation>
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
        <translation>サイトで確認(&amp;W)</translation>
    </message>
    <message>
        <source>Find out whether this session was created</source>
        <translation>このセッションが作成されたかどうかを確認</translation>
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
        <translation>キー、トラッキングコード、メモをこのコンピューターから削除します。このウィンドウを閉じるまでは元に戻せます。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Waiting for the site.</source>
        <translation>サイトの応答を待っています。</translation>
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
            <numerusform>メモが%Ln文字長すぎるため、末尾は保存されません。短くしてください。</numerusform>
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
        <translation>未確認</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
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
        <translation>日付を選択…</translation>
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
        <translation>日付</translation>
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
        <translation>未確認</translation>
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
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>InvitationEditor</name>
    <message>
        <source>&amp;Reset to default</source>
        <translation>既定に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>テンプレート(&amp;T)</translation>
    </message>
    <message>
        <source>Temp&amp;late language</source>
        <translation>テンプレートの言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>Preview with sample data</source>
        <translation>サンプルデータによるプレビュー</translation>
    </message>
    <message>
        <source>Reset the template for this language to the default</source>
        <translation>この言語のテンプレートを既定に戻す</translation>
    </message>
    <message>
        <source>Insert {0}</source>
        <translation>{0}を挿入</translation>
    </message>
    <message>
        <source>Insert {0} at the cursor</source>
        <translation>カーソル位置に{0}を挿入</translation>
    </message>
    <message>
        <source>Custom template</source>
        <translation>カスタムテンプレート</translation>
    </message>
    <message>
        <source>Default template</source>
        <translation>既定のテンプレート</translation>
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
        <translation>招待文のテンプレート</translation>
    </message>
    <message>
        <source>Shown to customers in invitations</source>
        <translation>招待文でお客様に表示されます</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>担当者名(&amp;N)</translation>
    </message>
    <message>
        <source>Default cu&amp;stomer language</source>
        <translation>お客様の既定の言語(&amp;S)</translation>
    </message>
    <message>
        <source>For your own sites, on the card of a new session.</source>
        <translation>自分のサイトで、新しいセッションのカードに表示されます。</translation>
    </message>
    <message>
        <source>Suggest adding a missing &amp;join page</source>
        <translation>未設定の参加ページの追加を提案(&amp;J)</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>ウィンドウと同じ</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the {0} template.</source>
        <translation>{0}のテンプレートを保存できませんでした。</translation>
    </message>
    <message>
        <source>Used for invitations and dictation</source>
        <translation>招待文と読み上げに使用されます</translation>
    </message>
    <message>
        <source>The {0} template has an error and wasn&apos;t saved.</source>
        <translation>{0}のテンプレートに誤りがあるため、保存されませんでした。</translation>
    </message>
</context>
<context>
    <name>JoinPageHint</name>
    <message>
        <source>This site has no join page.</source>
        <translation>このサイトには参加ページが設定されていません。</translation>
    </message>
    <message>
        <source>Add join page</source>
        <translation>参加ページを追加</translation>
    </message>
    <message>
        <source>Opens the site&apos;s settings. Invitations and the QR code need the join page.</source>
        <translation>サイトの設定を開きます。招待文とQRコードには参加ページが必要です。</translation>
    </message>
    <message>
        <source>Don&apos;t show again</source>
        <translation>今後表示しない</translation>
    </message>
</context>
<context>
    <name>KeepDaysRow</name>
    <message>
        <source>Deletes from this computer only, not from the site.</source>
        <translation>このコンピューターからのみ削除します。サイトからは削除されません。</translation>
    </message>
    <message>
        <source>Da&amp;ys to keep</source>
        <translation>保持日数(&amp;Y)</translation>
    </message>
    <message>
        <source>Delete old sessions auto&amp;matically</source>
        <translation>古いセッションを自動的に削除(&amp;M)</translation>
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
        <translation>キャンセル</translation>
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
        <translation>参加方法を案内するメッセージをコピー</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Open the invitation in your email app</source>
        <translation>招待文をメールアプリで開く</translation>
    </message>
    <message>
        <source>Dictate key</source>
        <translation>キーを読み上げ</translation>
    </message>
    <message>
        <source>Show large digits to read to your customer</source>
        <translation>お客様に伝えるための大きな数字を表示</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QRコード</translation>
    </message>
    <message>
        <source>Show a QR code your customer can scan</source>
        <translation>お客様がスキャンできるQRコードを表示</translation>
    </message>
    <message>
        <source>Open support site</source>
        <translation>サポートサイトを開く</translation>
    </message>
    <message>
        <source>Copies the key and opens the page where you join the session as host</source>
        <translation>キーをコピーし、ホストとしてセッションに参加するページを開きます</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>Write down this key. It couldn&apos;t be saved to your history.</source>
        <translation>このキーを書き留めてください。履歴に保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>どこでも</translation>
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
        <translation>操作</translation>
    </message>
    <message>
        <source>Create the session; after success, copy its key</source>
        <translation>セッションを作成。成功後はキーをコピー</translation>
    </message>
    <message>
        <source>Sign in when the site asks for it; the session is then created</source>
        <translation>サイトから求められたらサインイン。その後セッションが作成されます</translation>
    </message>
    <message>
        <source>Go to the next field or button</source>
        <translation>次の入力欄またはボタンへ移動</translation>
    </message>
    <message>
        <source>Go to the previous field or button</source>
        <translation>前のフィールドまたはボタンに移動</translation>
    </message>
    <message>
        <source>Press the focused button</source>
        <translation>フォーカスのあるボタンを押す</translation>
    </message>
    <message>
        <source>Close a list, question, or window</source>
        <translation>一覧、質問、ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Alt + letter</source>
        <translation>Alt + 文字</translation>
    </message>
    <message>
        <source>Go to the item with that letter underlined</source>
        <translation>その文字に下線がある項目に移動</translation>
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
    <name>LanguageMenu</name>
    <message>
        <source>Customer language: {0}</source>
        <translation>お客様の言語: {0}</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>&amp;Fill in</source>
        <translation>入力(&amp;F)</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Fill in the form from this link ({0})? This replaces what you&apos;ve entered.</source>
        <translation>このリンク({0})からフォームに入力しますか?入力済みの内容は置き換えられます。</translation>
    </message>
    <message>
        <source>Link received: {0}. You can use it when the current request has finished.</source>
        <translation>リンクを受け取りました: {0}。現在の要求が終わると使用できます。</translation>
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
        <translation>先にサイトを追加してから、もう一度リンクを開いてください。</translation>
    </message>
    <message>
        <source>There&apos;s no site named {0}.</source>
        <translation>{0}という名前のサイトはありません。</translation>
    </message>
    <message>
        <source>Form filled in from link.</source>
        <translation>リンクからフォームに入力しました。</translation>
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
        <translation>一覧を読み込めませんでした。更新して再試行してください。</translation>
    </message>
    <message>
        <source>Enter your password in the main window first, then refresh.</source>
        <translation>先にメインウィンドウでパスワードを入力してから、更新してください。</translation>
    </message>
    <message>
        <source>Your account can&apos;t list sessions on this site ({0}). {1}</source>
        <translation>お使いのアカウントではこのサイトのセッションを一覧表示できません({0})。{1}</translation>
    </message>
    <message>
        <source>Stopped. Refresh to try again.</source>
        <translation>停止しました。更新して再試行してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t contact the site. {0} Refresh to try again.</source>
        <translation>サイトに接続できませんでした。{0} 更新して再試行してください。</translation>
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
        <translation>{0}で進行中のセッション</translation>
    </message>
    <message>
        <source>Ask the site again</source>
        <translation>サイトにもう一度問い合わせる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) in progress</source>
        <translation>
            <numerusform>進行中のセッション%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
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
        <translation>進行中のセッションはありません。</translation>
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
        <translation>前回のセッションを繰り返す(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>履歴(&amp;S)</translation>
    </message>
    <message>
        <source>Sessions in pro&amp;gress</source>
        <translation>進行中のセッション(&amp;G)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences</source>
        <translation>環境設定(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Add site…</source>
        <translation>サイトの追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Add your site…</source>
        <translation>自分のサイトの追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Lea&amp;ve demo</source>
        <translation>デモを終了(&amp;V)</translation>
    </message>
    <message>
        <source>Open de&amp;mo site</source>
        <translation>デモサイトを開く(&amp;M)</translation>
    </message>
    <message>
        <source>Sim&amp;ulate a problem</source>
        <translation>問題の再現(&amp;U)</translation>
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
        <translation>キーボードショートカット(&amp;K)</translation>
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
        <translation>セッションの履歴を読み取れませんでした: {0}</translation>
    </message>
    <message>
        <source>The form has changed. Check your entries, then create the session.</source>
        <translation>フォームが変更されました。入力内容を確認してからセッションを作成してください。</translation>
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
        <translation>プロキシで不要な場合は空欄のままにします</translation>
    </message>
    <message>
        <source>Proxy &amp;user name</source>
        <translation>プロキシのユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Minimum TLS version</source>
        <translation>TLSの最低バージョン(&amp;M)</translation>
    </message>
    <message>
        <source>Sites that only support older versions can&apos;t be used.</source>
        <translation>それより古いバージョンだけに対応するサイトは使用できません。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem</source>
        <translation>CSR Desktopで問題が発生しました</translation>
    </message>
    <message>
        <source>Nothing you entered was lost. Continue or restart CSR Desktop, and send the details to your administrator.</source>
        <translation>入力内容は失われていません。続行するかCSR Desktopを再起動し、詳細を管理者に送ってください。</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Session created</source>
        <translation>セッションを作成しました</translation>
    </message>
    <message>
        <source>Open CSR Desktop to see the key.</source>
        <translation>CSR Desktopを開いてキーを確認してください。</translation>
    </message>
    <message>
        <source>A session may have been created</source>
        <translation>セッションが作成された可能性があります</translation>
    </message>
    <message>
        <source>Open CSR Desktop to check with the site.</source>
        <translation>CSR Desktopを開いてサイトで確認してください。</translation>
    </message>
    <message>
        <source>No session was created</source>
        <translation>セッションは作成されませんでした</translation>
    </message>
    <message>
        <source>Open CSR Desktop for details.</source>
        <translation>CSR Desktopを開いて詳細を確認してください。</translation>
    </message>
</context>
<context>
    <name>OAuthFields</name>
    <message>
        <source>Leave blank if your administrator has set it</source>
        <translation>管理者が設定している場合は空欄のままにします</translation>
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
        <translation>連携アプリにこのURIを正確に登録してください</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>リダイレクトURIをコピー</translation>
    </message>
    <message>
        <source>Use token &amp;for</source>
        <translation>トークンの用途(&amp;F)</translation>
    </message>
    <message>
        <source>Getting a session ticket</source>
        <translation>セッションチケットの取得</translation>
    </message>
    <message>
        <source>Every request</source>
        <translation>すべての要求</translation>
    </message>
    <message>
        <source>Already set. Leave blank to keep it</source>
        <translation>設定済みです。変更しない場合は空欄のままにします</translation>
    </message>
    <message>
        <source>Leave blank to keep the current secret</source>
        <translation>現在のシークレットを維持する場合は空欄のままにします</translation>
    </message>
</context>
<context>
    <name>OriginNote</name>
    <message>
        <source>Managed by your administrator</source>
        <translation>管理者が管理しています</translation>
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
        <translation>パスワードを保存</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>Couldn&apos;t save preferences: {0}</source>
        <translation>環境設定を保存できませんでした: {0}</translation>
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
        <translation>環境設定を保存できませんでした: {0}</translation>
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
        <translation>このサイトのプリセットをすべて表示</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Fill in the form: {0}</source>
        <translation>フォームに入力: {0}</translation>
    </message>
    <message>
        <source>Managed by your administrator</source>
        <translation>管理者が管理しています</translation>
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
        <translation>保存できませんでした。再試行してください。</translation>
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
        <translation>{0}のプリセットをコピー</translation>
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
        <translation>一致するセッションが見つかりません</translation>
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
        <translation>サインインしています</translation>
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
        <translation>サイトの編集</translation>
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
        <translation>保存したパスワードを削除する場合は空欄のままにします</translation>
    </message>
    <message>
        <source>Save &amp;password</source>
        <translation>パスワードを保存(&amp;P)</translation>
    </message>
    <message>
        <source>Password saved in the system keyring.</source>
        <translation>パスワードをシステムのキーリングに保存しました。</translation>
    </message>
    <message>
        <source>Password saved until you close CSR Desktop.</source>
        <translation>パスワードはCSR Desktopを閉じるまで保存されます。</translation>
    </message>
    <message>
        <source>Password removed.</source>
        <translation>パスワードを削除しました。</translation>
    </message>
    <message>
        <source>Enter the proxy user name first. Password not saved.</source>
        <translation>先にプロキシのユーザー名を入力してください。パスワードは保存されていません。</translation>
    </message>
    <message>
        <source>No proxy is used for this site. Password not saved.</source>
        <translation>このサイトではプロキシを使用していません。パスワードは保存されていません。</translation>
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
        <translation>システムの設定を使用</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Proxy U&amp;RL</source>
        <translation>プロキシのURL(&amp;R)</translation>
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
        <translation>スキャンして{0}の参加ページを開き、セッションキーを入力します。</translation>
    </message>
    <message>
        <source>Join page URL</source>
        <translation>参加ページのURL</translation>
    </message>
    <message>
        <source>Copy &amp;URL</source>
        <translation>URLをコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;image</source>
        <translation>画像をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the QR code as an image</source>
        <translation>QRコードを画像としてコピー</translation>
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
        <translation>キーを読み上げ</translation>
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
        <translation>最初から(&amp;O)</translation>
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
        <translation>履歴</translation>
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
        <translation>今日このサイトで作成したセッションはありません。</translation>
    </message>
    <message>
        <source>Filled in from your last session</source>
        <translation>前回のセッションから入力しました</translation>
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
        <translation>削除しました。サイトには残っている可能性があります。</translation>
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
            <numerusform>%Ln+件のセッション。古いセッションの索引を作成中です({0} %)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s). Still indexing older sessions ({0} %).</source>
        <translation>
            <numerusform>%Ln件のセッション。古いセッションの索引を作成中です({0} %)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Still indexing ({0} %). Nothing found so far.</source>
        <translation>索引を作成中です({0} %)。まだ何も見つかっていません。</translation>
    </message>
    <message>
        <source>No sessions yet. Sessions you create appear here.</source>
        <translation>セッションはまだありません。作成したセッションがここに表示されます。</translation>
    </message>
    <message>
        <source>No matching sessions. Try a different search or clear the filters.</source>
        <translation>一致するセッションはありません。別の語句で検索するか、フィルターを解除してください。</translation>
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
        <translation>例: プリンターの故障</translation>
    </message>
    <message>
        <source>Include in preset:</source>
        <translation>プリセットに含める内容:</translation>
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
        <translation>プリセットに含める</translation>
    </message>
    <message>
        <source>Select at least one field.</source>
        <translation>フィールドを1つ以上選択してください。</translation>
    </message>
    <message>
        <source>A preset with this name already exists. Replace it?</source>
        <translation>この名前のプリセットはすでにあります。置き換えますか?</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Expanded</source>
        <translation>展開されています</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>折りたたまれています</translation>
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
            <numerusform>{0} %n個のフィールドを確認してください。</numerusform>
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
        <translation>Enterキーで選択したセッションのキーをコピーします。コンテキストメニューで一覧の並べ替えもできます。</translation>
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
        <translation>セッションの種類の番号(13など)を入力してください。</translation>
    </message>
    <message>
        <source>Enter a name for each session type.</source>
        <translation>セッションの種類ごとに名前を入力してください。</translation>
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
        <translation>このページを既定に戻す</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your changes on this page.</source>
        <translation>このページの変更を保存できませんでした。</translation>
    </message>
    <message>
        <source>Reset all settings on this page?</source>
        <translation>このページの設定をすべてリセットしますか?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>URLをコピー</translation>
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
        <translation>ブラウザーを開けませんでした。URLをコピーしてこのコンピューターのブラウザーで開くか、代わりにコードを使用してください。</translation>
    </message>
    <message>
        <source>Sign in on the page in your browser. CSR Desktop then continues automatically.</source>
        <translation>ブラウザーのページでサインインしてください。その後CSR Desktopは自動的に続行します。</translation>
    </message>
    <message>
        <source>Select Sign in to open your browser. CSR Desktop continues as soon as you&apos;re signed in.</source>
        <translation>「サインイン」を押すとブラウザーが開きます。サインインが済むとCSR Desktopは続行します。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Press Create session to continue.</source>
        <translation>まだ何も送信されていません。「セッションを作成」を押して続行してください。</translation>
    </message>
    <message>
        <source>You&apos;re signed in. Press Create session to continue.</source>
        <translation>サインインしています。「セッションを作成」を押して続行してください。</translation>
    </message>
    <message>
        <source>You&apos;re signed in. Press Check with the site to continue.</source>
        <translation>サインインしています。「サイトで確認」を押して続行してください。</translation>
    </message>
    <message>
        <source>You&apos;re signed in.</source>
        <translation>サインインしています。</translation>
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
        <translation>デモモード</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続をテスト(&amp;T)</translation>
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
        <translation>接続とアカウントをテストし、サイトの設定を読み取る</translation>
    </message>
    <message>
        <source>Register exactly this URI for your integration</source>
        <translation>連携アプリにこのURIを正確に登録してください</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>リダイレクトURIをコピー</translation>
    </message>
    <message>
        <source>The site for everyone, without your account, password, or secrets</source>
        <translation>アカウント、パスワード、シークレットを除いた、全員用のサイト</translation>
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
        <translation>サインインの状態は不明です</translation>
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
        <translation>テストではセッションの種類とトラッキングコードをサイトから読み取ります。オフラインの場合など、テストせずに保存することもできます。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Canceled. No changes made.</source>
        <translation>キャンセルしました。変更はありません。</translation>
    </message>
    <message>
        <source>Sites don&apos;t provide the URLs of their join page and support page. Add them below.</source>
        <translation>サイトは参加ページとサポートページのURLを提供しません。下に追加してください。</translation>
    </message>
    <message>
        <source>Read from the site. Save to keep it.</source>
        <translation>サイトから読み取りました。保存すると反映されます。</translation>
    </message>
    <message>
        <source>Your entries are kept.</source>
        <translation>入力内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>変更を破棄しますか?</translation>
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
        <translation>* 必須</translation>
    </message>
    <message>
        <source>Si&amp;gn-in method</source>
        <translation>サインイン方法(&amp;G)</translation>
    </message>
    <message>
        <source>Password (every request)</source>
        <translation>パスワード(要求ごと)</translation>
    </message>
    <message>
        <source>Session ticket (sign in once)</source>
        <translation>セッションチケット(サインインは1回)</translation>
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
        <translation>サイトのURL(&amp;I)</translation>
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
        <translation>システムのキーリングに保存されています</translation>
    </message>
    <message>
        <source>Not saved when you close CSR Desktop</source>
        <translation>CSR Desktopを閉じると保存されません</translation>
    </message>
    <message>
        <source>Leave blank to keep current password</source>
        <translation>現在のパスワードを維持する場合は空欄のままにします</translation>
    </message>
    <message>
        <source>Browser (single sign-on)</source>
        <translation>ブラウザー（シングルサインオン）</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Test the connection and your account, and read the site&apos;s settings</source>
        <translation>接続とアカウントをテストし、サイトの設定を読み取る</translation>
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
        <translation>例: Acme Support</translation>
    </message>
    <message>
        <source>Display &amp;name</source>
        <translation>表示名(&amp;N)</translation>
    </message>
    <message>
        <source>For example, acme.webex.com</source>
        <translation>例: acme.webex.com</translation>
    </message>
    <message>
        <source>WebEx site n&amp;ame</source>
        <translation>WebExサイト名(&amp;A)</translation>
    </message>
    <message>
        <source>Supp&amp;ort page</source>
        <translation>サポートページ(&amp;O)</translation>
    </message>
    <message>
        <source>https:// page where you enter the session as host</source>
        <translation>ホストとしてセッションに参加するhttps://ページ</translation>
    </message>
    <message>
        <source>Timeout (seconds)</source>
        <translation>タイムアウト(秒)</translation>
    </message>
    <message>
        <source>Optional. Read from your sign-in</source>
        <translation>省略可。サインイン時に読み取ります</translation>
    </message>
    <message>
        <source>Your WebEx user name</source>
        <translation>WebExのユーザー名</translation>
    </message>
    <message>
        <source>For example, acme</source>
        <translation>例: acme</translation>
    </message>
    <message>
        <source>Only if the site has no name</source>
        <translation>サイト名がない場合のみ</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>https:// page where customers enter the key</source>
        <translation>お客様がキーを入力するhttps://ページ</translation>
    </message>
    <message>
        <source>1 to {0}</source>
        <translation>1～{0}</translation>
    </message>
    <message>
        <source>Enter a number from 1 to {0}.</source>
        <translation>1から{0}までの数値を入力してください。</translation>
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
        <translation>キャンセルしました。変更はありません。</translation>
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
        <translation>すでに最新です。</translation>
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
        <translation>サイトの設定を使用</translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation>サイトの編集</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>No changes made.</source>
        <translation>変更はありません。</translation>
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
        <translation>キャンセルしました。変更はありません。</translation>
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
        <translation>システムのキーリングからサインイン情報を削除できませんでした。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your sign-in. CSR Desktop remembers it until you close the app.</source>
        <translation>サインイン情報を保存できませんでした。アプリを閉じるまでCSR Desktopが記憶します。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the password. CSR Desktop remembers it until you close the app.</source>
        <translation>パスワードを保存できませんでした。アプリを閉じるまでCSR Desktopが記憶します。</translation>
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
        <translation>サイトはまだありません。WebExサイトを追加して始めてください。</translation>
    </message>
    <message>
        <source>The demo site is built in.</source>
        <translation>デモサイトは組み込まれています。</translation>
    </message>
    <message>
        <source>Your changes to a site aren&apos;t saved.</source>
        <translation>サイトの変更は保存されていません。</translation>
    </message>
    <message>
        <source>Also sign out</source>
        <translation>サインアウトもする</translation>
    </message>
    <message>
        <source>Remove {0}? Its sessions stay in your history.</source>
        <translation>{0}を削除しますか?そのセッションは履歴に残ります。</translation>
    </message>
    <message>
        <source>Also delete the saved password</source>
        <translation>保存したパスワードも削除</translation>
    </message>
    <message>
        <source>Managed by your administrator</source>
        <translation>管理者が管理しています</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>パスワードを保存できませんでした。アプリを閉じるまでCSR Desktopが記憶します。</translation>
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
        <translation>候補を消去しました。</translation>
    </message>
    <message>
        <source>Couldn&apos;t clear the suggestions.</source>
        <translation>候補を消去できませんでした。</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>1. Select a session type</source>
        <translation>1. セッションの種類を選択</translation>
    </message>
    <message>
        <source>2. Enter the case</source>
        <translation>2. ケースを入力</translation>
    </message>
    <message>
        <source>3. Press Enter</source>
        <translation>3. Enterキーを押す</translation>
    </message>
    <message>
        <source>Add your site</source>
        <translation>自分のサイトを追加</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>ツアーをスキップ</translation>
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
        <translation>このサイトの候補を消去(&amp;S)</translation>
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
        <translation>選択肢(;で区切る)</translation>
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
        <translation>セッションを作成中…</translation>
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
    <name>Ways</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
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
        <translation>WebExサポートセッションを作成し、キーをお客様に伝えます。WebExサイトを追加するか、先にデモサイトをお試しください。アカウントは不要で、データがこのコンピューターの外に出ることはありません。</translation>
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
        <translation>未確認</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show unconfirmed session: {0}</source>
        <translation>未確認のセッションを表示: {0}</translation>
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
        <translation>セッションの履歴は現在利用できません: {0}</translation>
    </message>
</context>
<context>
    <name>demo_sites</name>
    <message>
        <source>{0}: the demo site can&apos;t be changed. Leave the demo first.</source>
        <translation>{0}: デモサイトは変更できません。先にデモを終了してください。</translation>
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
        <translation>サインインしています</translation>
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
        <translation>CSR Desktopに戻って次の手順を確認してください。このページは閉じてかまいません。</translation>
    </message>
</context>
<context>
    <name>sessions.draft</name>
    <message>
        <source>Select one of the listed values for {0}.</source>
        <translation>{0}は一覧の値から選択してください。</translation>
    </message>
    <message>
        <source>Select {0}.</source>
        <translation>{0}を選択してください。</translation>
    </message>
    <message>
        <source>Enter {0}.</source>
        <translation>{0}を入力してください。</translation>
    </message>
</context>
<context>
    <name>sessions.history.history</name>
    <message>
        <source>Couldn&apos;t write {0}: {1}.</source>
        <translation>{0}に書き込めませんでした: {1}。</translation>
    </message>
</context>
<context>
    <name>sessions.journal.notices</name>
    <message>
        <source>Your session history was missing. A new one was started with your most recent sessions. Look for older ones on the site.</source>
        <translation>セッションの履歴が見つかりませんでした。最近のセッションで新しい履歴を開始しました。古いセッションはサイトで確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>Your session history was damaged ({0}). %n session(s) were recovered. The damaged file was saved as {1}.</source>
        <translation>
            <numerusform>セッションの履歴が破損していました({0})。%n件のセッションを復元しました。破損したファイルは{1}として保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Others may be missing. Check your sessions on the site.</source>
        <translation>ほかにも失われている可能性があります。サイトでセッションを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) couldn&apos;t be recovered. Check your sessions on the site.</source>
        <translation>
            <numerusform>%n件のセッションを復元できませんでした。サイトでセッションを確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your session history was created by a newer version of CSR Desktop. This version can read it but can&apos;t change it. Ask your administrator to update CSR Desktop.</source>
        <translation>セッションの履歴は新しいバージョンのCSR Desktopで作成されました。このバージョンでは読み取りのみ可能です。CSR Desktopの更新を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>damaged write-ahead log</source>
        <translation>先行書き込みログの破損</translation>
    </message>
    <message>
        <source>integrity check failed</source>
        <translation>整合性チェックの失敗</translation>
    </message>
    <message>
        <source>the most recent sessions are missing</source>
        <translation>最近のセッションがありません</translation>
    </message>
</context>
<context>
    <name>sessions.links.compatibility</name>
    <message numerus="yes">
        <source>{0} isn&apos;t in the list for {1}. Available: {2} and %n more.</source>
        <translation>
            <numerusform>{0}は{1}の一覧にありません。利用可能: {2}、ほか%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>There&apos;s no session type {1} on {0}. Available: {2}.</source>
        <translation>{0}にセッションの種類{1}はありません。利用可能: {2}。</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t use tracking code {1}.</source>
        <translation>{0}はトラッキングコード{1}を使用していません。</translation>
    </message>
    <message>
        <source>{0} isn&apos;t in the list for {1}. Available: {2}.</source>
        <translation>{0}は{1}の一覧にありません。利用可能: {2}。</translation>
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
        <translation>不明なリンクパラメーター: {0}。</translation>
    </message>
    <message>
        <source>The link contains {0} more than once.</source>
        <translation>リンクに{0}が複数含まれています。</translation>
    </message>
    <message>
        <source>The link isn&apos;t valid UTF-8.</source>
        <translation>リンクが有効なUTF-8ではありません。</translation>
    </message>
    <message>
        <source>The link is longer than 8 KiB.</source>
        <translation>リンクが8 KiBを超えています。</translation>
    </message>
    <message>
        <source>The link contains a control character.</source>
        <translation>リンクに制御文字が含まれています。</translation>
    </message>
    <message>
        <source>The link doesn&apos;t start with {0}.</source>
        <translation>リンクが{0}で始まっていません。</translation>
    </message>
    <message>
        <source>The link contains a #. In a value, write it as %23.</source>
        <translation>リンクに#が含まれています。値の中では%23と記述してください。</translation>
    </message>
    <message>
        <source>Unknown link action: {0}. Only “new” is supported.</source>
        <translation>不明なリンク操作: {0}。「new」のみ対応しています。</translation>
    </message>
    <message>
        <source>A % in {0} of the link isn&apos;t followed by two hexadecimal digits.</source>
        <translation>リンクの{0}で、%の後に16進数2桁がありません。</translation>
    </message>
    <message>
        <source>The value of {0} in the link isn&apos;t percent-encoded UTF-8.</source>
        <translation>リンクの{0}の値がパーセントエンコードされたUTF-8ではありません。</translation>
    </message>
    <message>
        <source>The link doesn&apos;t specify a site.</source>
        <translation>リンクにサイトが指定されていません。</translation>
    </message>
    <message>
        <source>The session type {0} in the link isn&apos;t a number.</source>
        <translation>リンクのセッションの種類{0}が数値ではありません。</translation>
    </message>
    <message>
        <source>{0} in the link contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>リンクの{0}に送信できない文字({1})が含まれています。削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>{0} in the link has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>リンクの{0}は%n文字ですが、サイトの上限は{1}文字です。短くしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sessions.network.client_certificate</name>
    <message>
        <source>File not found.</source>
        <translation>ファイルが見つかりません。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain a certificate in PEM format.</source>
        <translation>ファイルにPEM形式の証明書がありません。</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain a private key in PEM format.</source>
        <translation>ファイルにPEM形式の秘密鍵がありません。</translation>
    </message>
    <message>
        <source>The private key is encrypted. Use an unencrypted key.</source>
        <translation>秘密鍵が暗号化されています。暗号化されていない鍵を使用してください。</translation>
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
        <translation>証明書は{0}より前には有効ではありません。</translation>
    </message>
</context>
<context>
    <name>sessions.outcome</name>
    <message>
        <source>No password is saved for this account.</source>
        <translation>このアカウントのパスワードは保存されていません。</translation>
    </message>
    <message>
        <source>Enter your password to continue.</source>
        <translation>続行するにはパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Passwords can&apos;t be saved on this computer (no keyring).</source>
        <translation>このコンピューターではパスワードを保存できません(キーリングなし)。</translation>
    </message>
    <message>
        <source>Enter your password. CSR Desktop remembers it until you close the app.</source>
        <translation>パスワードを入力してください。アプリを閉じるまでCSR Desktopが記憶します。</translation>
    </message>
    <message>
        <source>The system keyring is locked or not responding.</source>
        <translation>システムのキーリングがロックされているか、応答していません。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter your password. CSR Desktop remembers it until you close the app.</source>
        <translation>ロックを解除して再試行するか、パスワードを入力してください。アプリを閉じるまでCSR Desktopが記憶します。</translation>
    </message>
    <message>
        <source>The site rejected this password before.</source>
        <translation>このパスワードは以前サイトに拒否されました。</translation>
    </message>
    <message>
        <source>It wasn&apos;t sent again, to avoid locking your account. Enter the correct password.</source>
        <translation>アカウントのロックを避けるため、再送信していません。正しいパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The password is too long or contains a character that can&apos;t be sent.</source>
        <translation>パスワードが長すぎるか、送信できない文字が含まれています。</translation>
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
        <translation>サインイン情報を保存しているシステムのキーリングがロックされているか、応答していません。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or sign in again.</source>
        <translation>ロックを解除して再試行するか、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save to your session history, so nothing was sent.</source>
        <translation>セッションの履歴に保存できなかったため、何も送信されていません。</translation>
    </message>
    <message>
        <source>Free up disk space or check the permissions of the data folder, then try again.</source>
        <translation>ディスクの空きを増やすか、データフォルダーのアクセス権を確認してから再試行してください。</translation>
    </message>
    <message>
        <source>CSR Desktop closed before the site answered.</source>
        <translation>サイトが応答する前にCSR Desktopが閉じられました。</translation>
    </message>
    <message>
        <source>A session may exist. Check with the site.</source>
        <translation>セッションが存在する可能性があります。サイトで確認してください。</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem while waiting for the site.</source>
        <translation>サイトの応答を待つ間にCSR Desktopで問題が発生しました。</translation>
    </message>
    <message>
        <source>Check your sessions on the site, then send the details to your administrator.</source>
        <translation>サイトでセッションを確認してから、詳細を管理者に送ってください。</translation>
    </message>
</context>
<context>
    <name>sessions.site.advice</name>
    <message>
        <source>Check the site URL and your network connection, then test again.</source>
        <translation>サイトのURLとネットワーク接続を確認してから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>Check the site URL, and the site name or site ID.</source>
        <translation>サイトのURLと、サイト名またはサイトIDを確認してください。</translation>
    </message>
    <message>
        <source>Set the sign-in method to Browser (single sign-on).</source>
        <translation>サインイン方法を「ブラウザー(シングルサインオン)」に設定してください。</translation>
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
        <translation>サイトを保存できませんでした: {0}。</translation>
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
        <translation>管理者が{0}で管理しています。</translation>
    </message>
    <message>
        <source>A site with this name already exists.</source>
        <translation>この名前のサイトはすでにあります。</translation>
    </message>
    <message>
        <source>{0}: your administrator already provides a site with this name. Rename yours.</source>
        <translation>{0}: この名前のサイトは管理者がすでに提供しています。お使いのサイトの名前を変更してください。</translation>
    </message>
</context>
<context>
    <name>settings.merged</name>
    <message>
        <source>Managed by your administrator in {0}.</source>
        <translation>管理者が{0}で管理しています。</translation>
    </message>
    <message>
        <source>The text in preferences.toml was edited in the meantime. Change yours again to replace it.</source>
        <translation>preferences.tomlの文面がその間に編集されました。置き換えるには、もう一度変更してください。</translation>
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
        <translation>これが修正されるまで、TLS 1.3が必要です。</translation>
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
        <translation>テンプレートが空です。</translation>
    </message>
    <message>
        <source>Line {0}: unmatched brace. Use {1} for a field, or {2} and {3} for literal braces.</source>
        <translation>{0}行目: 括弧が対になっていません。フィールドには{1}、括弧そのものには{2}と{3}を使用してください。</translation>
    </message>
    <message>
        <source>Unknown field {0}. Available: {1}.</source>
        <translation>不明なフィールド{0}。利用可能: {1}。</translation>
    </message>
</context>
<context>
    <name>settings.preferences.text</name>
    <message>
        <source>{0} Fix it first. Nothing was changed.</source>
        <translation>{0} 先に修正してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be updated automatically. Edit the file manually.</source>
        <translation>{0}は自動更新できません。ファイルを手動で編集してください。</translation>
    </message>
</context>
<context>
    <name>settings.preferences.values</name>
    <message>
        <source>Line breaks and other control characters aren&apos;t allowed.</source>
        <translation>改行などの制御文字は使用できません。</translation>
    </message>
    <message>
        <source>Expected a quoted string.</source>
        <translation>引用符で囲んだ文字列が必要です。</translation>
    </message>
    <message>
        <source>Enter the full path.</source>
        <translation>完全なパスを入力してください。</translation>
    </message>
    <message>
        <source>Control characters aren&apos;t allowed.</source>
        <translation>制御文字は使用できません。</translation>
    </message>
    <message>
        <source>Expected one of {0}.</source>
        <translation>次のいずれかを指定してください：{0}。</translation>
    </message>
    <message>
        <source>Don&apos;t put a password here. It belongs in the system keyring.</source>
        <translation>ここにパスワードを書かないでください。システムのキーリングに保存してください。</translation>
    </message>
    <message>
        <source>Expected &quot;system&quot;, &quot;none&quot;, or a URL such as &quot;http://proxy.example:8080&quot;.</source>
        <translation>&quot;system&quot;、&quot;none&quot;、または&quot;http://proxy.example:8080&quot;のようなURLが必要です。</translation>
    </message>
</context>
<context>
    <name>settings.presets.changes</name>
    <message>
        <source>The preset {0} was edited in the file in the meantime. Save again to replace it.</source>
        <translation>プリセット{0}がその間にファイルで編集されました。置き換えるには、もう一度保存してください。</translation>
    </message>
    <message>
        <source>Preset {0} is no longer in the file.</source>
        <translation>プリセット{0}はファイルにありません。</translation>
    </message>
</context>
<context>
    <name>settings.presets.presets</name>
    <message numerus="yes">
        <source>Name too long: %n characters (maximum {0}).</source>
        <translation>
            <numerusform>名前が長すぎます: %n文字(最大{0}文字)。</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Fix it first. Nothing was changed.</source>
        <translation>{0} 先に修正してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Couldn&apos;t write {0}: {1}.</source>
        <translation>{0}に書き込めませんでした: {1}。</translation>
    </message>
    <message>
        <source>The preset {0} is managed by your administrator in {1}. Enter another name.</source>
        <translation>プリセット{0}は管理者が{1}で管理しています。別の名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter a preset name.</source>
        <translation>プリセットの名前を入力してください。</translation>
    </message>
    <message>
        <source>Line breaks and other control characters aren&apos;t allowed.</source>
        <translation>改行などの制御文字は使用できません。</translation>
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
        <translation>トラッキングコード{0}は存在しません。1から10までの番号を使用してください。</translation>
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
            <numerusform>トラッキングコード{0}: %n個の選択肢の一覧に変更</numerusform>
        </translation>
    </message>
    <message>
        <source>This was edited in sites.toml in the meantime. Nothing was saved. Open the site again.</source>
        <translation>その間にsites.tomlで編集されました。何も保存されていません。もう一度サイトを開いてください。</translation>
    </message>
    <message>
        <source>Tracking code {0} (&quot;{1}&quot;): removed, not used by the site</source>
        <translation>トラッキングコード{0}(「{1}」): 削除、サイトで未使用</translation>
    </message>
    <message>
        <source>Tracking codes: order changed</source>
        <translation>トラッキングコード: 順序を変更</translation>
    </message>
    <message>
        <source>Tracking code {0} (&quot;{1}&quot;): added, required</source>
        <translation>トラッキングコード{0}(「{1}」): 追加、必須</translation>
    </message>
    <message>
        <source>Tracking code {0} (&quot;{1}&quot;): added</source>
        <translation>トラッキングコード{0}(「{1}」): 追加</translation>
    </message>
    <message>
        <source>Tracking code {0}: renamed from &quot;{1}&quot; to &quot;{2}&quot;</source>
        <translation>トラッキングコード{0}: 名前を「{1}」から「{2}」に変更</translation>
    </message>
    <message>
        <source>Tracking code {0}: now required</source>
        <translation>トラッキングコード{0}: 必須に変更</translation>
    </message>
    <message>
        <source>Tracking code {0}: no longer required</source>
        <translation>トラッキングコード{0}: 任意に変更</translation>
    </message>
    <message>
        <source>Tracking code {0}: becomes free text</source>
        <translation>トラッキングコード{0}: 自由入力に変更</translation>
    </message>
    <message>
        <source>Tracking code {0}: default &quot;{1}&quot; removed</source>
        <translation>トラッキングコード{0}: 既定値「{1}」を削除</translation>
    </message>
    <message>
        <source>Tracking code {0}: default set to &quot;{1}&quot;</source>
        <translation>トラッキングコード{0}: 既定値を「{1}」に設定</translation>
    </message>
    <message>
        <source>Tracking code {0}: default changed from &quot;{1}&quot; to &quot;{2}&quot;</source>
        <translation>トラッキングコード{0}: 既定値を「{1}」から「{2}」に変更</translation>
    </message>
    <message>
        <source>Tracking code {0}: choices added: {1}</source>
        <translation>トラッキングコード{0}: 選択肢を追加: {1}</translation>
    </message>
    <message>
        <source>Tracking code {0}: choices removed: {1}</source>
        <translation>トラッキングコード{0}: 選択肢を削除: {1}</translation>
    </message>
    <message>
        <source>Tracking code {0}: order of choices changed</source>
        <translation>トラッキングコード{0}: 選択肢の順序を変更</translation>
    </message>
    <message>
        <source>Session type {0} (&quot;{1}&quot;): removed</source>
        <translation>セッションの種類{0}(「{1}」): 削除</translation>
    </message>
    <message>
        <source>Session type {0} (&quot;{1}&quot;): added</source>
        <translation>セッションの種類{0}(「{1}」): 追加</translation>
    </message>
    <message>
        <source>Session type {0}: renamed from &quot;{1}&quot; to &quot;{2}&quot;</source>
        <translation>セッションの種類{0}: 名前を「{1}」から「{2}」に変更</translation>
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
        <translation>{0} 先に修正してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Two sites have the same name.</source>
        <translation>同じ名前のサイトが2つあります。</translation>
    </message>
    <message>
        <source>Site {0} is no longer in the file.</source>
        <translation>サイト{0}はファイルにありません。</translation>
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
        <translation>制御文字や先頭・末尾の空白は使用できません。</translation>
    </message>
    <message>
        <source>Enter a scope, such as spark:all.</source>
        <translation>スコープを入力してください（例: spark:all）。</translation>
    </message>
    <message>
        <source>Enter a URL that starts with https://, without a user name, ?, or #. http:// is allowed only for this computer.</source>
        <translation>https://で始まり、ユーザー名、?、#を含まないURLを入力してください。http://はこのコンピューターに限り使用できます。</translation>
    </message>
    <message>
        <source>Enter a URL on this computer with a port, exactly as registered, such as http://127.0.0.1:5000/authorize: http, 127.0.0.1, [::1], or localhost, without ? or #.</source>
        <translation>このコンピューターのURLをポート付きで、登録どおりに入力してください(例: http://127.0.0.1:5000/authorize)。http、127.0.0.1、[::1]またはlocalhost、?と#は不可。</translation>
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
        <translation>改行などの制御文字は使用できません。</translation>
    </message>
    <message>
        <source>Enter a display name.</source>
        <translation>表示名を入力してください。</translation>
    </message>
    <message>
        <source>Enter your WebEx ID.</source>
        <translation>WebEx IDを入力してください。</translation>
    </message>
    <message>
        <source>Enter the site name (such as acme) or the site ID.</source>
        <translation>サイト名(acmeなど)またはサイトIDを入力してください。</translation>
    </message>
    <message>
        <source>The site ID consists of digits. Enter a name as the site name.</source>
        <translation>サイトIDは数字です。名前はサイト名に入力してください。</translation>
    </message>
    <message>
        <source>Enter the full URL of a page, starting with https://.</source>
        <translation>https://で始まるページの完全なURLを入力してください。</translation>
    </message>
    <message>
        <source>Only {0} is allowed in braces.</source>
        <translation>括弧内に使用できるのは{0}だけです。</translation>
    </message>
    <message>
        <source>Enter at least one session type.</source>
        <translation>セッションの種類を1つ以上入力してください。</translation>
    </message>
    <message>
        <source>Use each tracking code only once.</source>
        <translation>各トラッキングコードは1回だけ使用してください。</translation>
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
        <translation>ファイルが有効なUTF-8ではありません。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read it: {0}.</source>
        <translation>読み取れませんでした: {0}。</translation>
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
        <translation>このファイルは新しいバージョンのCSR Desktopで作成されました(スキーマ{0}、このバージョンの対応は{1})。不明な設定は無視され、そのまま残ります。</translation>
    </message>
    <message>
        <source>The file was changed in the meantime. Try again</source>
        <translation>ファイルがその間に変更されました。再試行してください</translation>
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
        <source>a date with a time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>a time</source>
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
        <translation>無効な値{0}。</translation>
    </message>
    <message>
        <source>Unknown key. Did you mean {0}?</source>
        <translation>不明なキーです。{0}のことですか?</translation>
    </message>
    <message>
        <source>Unknown key.</source>
        <translation>不明なキーです。</translation>
    </message>
    <message>
        <source>Missing key.</source>
        <translation>キーがありません。</translation>
    </message>
</context>
<context>
    <name>settings.toml.tables</name>
    <message>
        <source>{0} can&apos;t be changed here. Write each entry as {1} first.</source>
        <translation>{0}はここでは変更できません。先に各項目を{1}の形で記述してください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be updated automatically. Edit the file manually.</source>
        <translation>{0}は自動更新できません。ファイルを手動で編集してください。</translation>
    </message>
</context>
<context>
    <name>ui.menu.demo_faults_menu</name>
    <message>
        <source>No session, no response</source>
        <translation>セッションなし、応答なし</translation>
    </message>
    <message>
        <source>No permission for the account</source>
        <translation>アカウントに権限なし</translation>
    </message>
    <message>
        <source>No matching record</source>
        <translation>一致する記録なし</translation>
    </message>
    <message>
        <source>Too many requests in one minute</source>
        <translation>1分間の要求が多すぎる</translation>
    </message>
    <message>
        <source>Site suspended</source>
        <translation>サイトの停止</translation>
    </message>
    <message>
        <source>Session type not available</source>
        <translation>セッションの種類が利用不可</translation>
    </message>
    <message>
        <source>Answer after 5 seconds</source>
        <translation>5秒後に応答</translation>
    </message>
    <message>
        <source>No session, connection lost</source>
        <translation>セッションなし、接続切断</translation>
    </message>
    <message>
        <source>No session, site unavailable (HTTP 503)</source>
        <translation>セッションなし、サイト利用不可(HTTP 503)</translation>
    </message>
    <message>
        <source>Login page instead of an answer</source>
        <translation>応答の代わりにサインインページ</translation>
    </message>
    <message>
        <source>Redirect to another address</source>
        <translation>別のアドレスへのリダイレクト</translation>
    </message>
    <message>
        <source>Session created, no answer</source>
        <translation>セッション作成済み、応答なし</translation>
    </message>
    <message>
        <source>Session created, connection lost</source>
        <translation>セッション作成済み、接続切断</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>リクエストが多すぎる</translation>
    </message>
    <message>
        <source>&amp;Rejected by the site</source>
        <translation>サイトによる拒否(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Uncertain result</source>
        <translation>結果が不明(&amp;U)</translation>
    </message>
    <message>
        <source>Session created, truncated answer</source>
        <translation>セッション作成済み、応答が途中まで</translation>
    </message>
    <message>
        <source>Session created, site unavailable (HTTP 503)</source>
        <translation>セッション作成済み、サイト利用不可(HTTP 503)</translation>
    </message>
    <message>
        <source>Session created, no key in the answer</source>
        <translation>セッション作成済み、応答にキーなし</translation>
    </message>
    <message>
        <source>Session created, site error (000035)</source>
        <translation>セッション作成済み、サイトのエラー(000035)</translation>
    </message>
    <message>
        <source>No session, request not passed on (000000)</source>
        <translation>セッションなし、要求が転送されない(000000)</translation>
    </message>
    <message>
        <source>No session, request not processed (000029)</source>
        <translation>セッションなし、要求が処理されない(000029)</translation>
    </message>
    <message>
        <source>No session, site error (000035)</source>
        <translation>セッションなし、サイトのエラー(000035)</translation>
    </message>
    <message>
        <source>No session, unexpected error (999999)</source>
        <translation>セッションなし、予期しないエラー(999999)</translation>
    </message>
    <message>
        <source>&amp;Account and sign-in</source>
        <translation>アカウントとサインイン(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>証明書(&amp;C)</translation>
    </message>
    <message>
        <source>WebEx ID not found</source>
        <translation>WebEx IDが見つからない</translation>
    </message>
    <message>
        <source>Incorrect password</source>
        <translation>パスワードの誤り</translation>
    </message>
    <message>
        <source>Session ticket expired</source>
        <translation>セッションチケットの期限切れ</translation>
    </message>
    <message>
        <source>No session ticket for this account</source>
        <translation>このアカウントのセッションチケットなし</translation>
    </message>
    <message>
        <source>Account uses single sign-on</source>
        <translation>シングルサインオンのアカウント</translation>
    </message>
    <message>
        <source>Access token expired</source>
        <translation>アクセストークンの期限切れ</translation>
    </message>
    <message>
        <source>Sign-in expired</source>
        <translation>サインインの期限切れ</translation>
    </message>
    <message>
        <source>Integration blocked</source>
        <translation>連携アプリのブロック</translation>
    </message>
    <message>
        <source>Slow browser</source>
        <translation>遅いブラウザー</translation>
    </message>
    <message>
        <source>Add a site with a bad certificate</source>
        <translation>不正な証明書のサイトを追加</translation>
    </message>
</context>
<context>
    <name>ui.outcome.problem_card</name>
    <message>
        <source>Site response: {0}</source>
        <translation>サイトの応答: {0}</translation>
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
        <translation>サインインに成功しました。</translation>
    </message>
    <message>
        <source>These settings on the site are different:</source>
        <translation>サイトでは次の設定が異なります:</translation>
    </message>
    <message>
        <source>This site is managed by your administrator, but the site&apos;s settings are different:</source>
        <translation>このサイトは管理者が管理していますが、サイトの設定が異なります:</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>接続しました。</translation>
    </message>
    <message>
        <source>Connected in {0} s.</source>
        <translation>{0}秒で接続しました。</translation>
    </message>
    <message>
        <source>Connected ({0}) in {1} s.</source>
        <translation>{1}秒で接続しました({0})。</translation>
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
        <translation>このサイトはトラッキングコードを使用していません。</translation>
    </message>
    <message>
        <source>Enter them here yourself, or test again later.</source>
        <translation>ここに自分で入力するか、後でもう一度テストしてください。</translation>
    </message>
    <message>
        <source>The site didn&apos;t provide its session types and tracking codes.</source>
        <translation>サイトからセッションの種類とトラッキングコードを取得できませんでした。</translation>
    </message>
    <message>
        <source>The site didn&apos;t provide your session types.</source>
        <translation>サイトからセッションの種類を取得できませんでした。</translation>
    </message>
    <message>
        <source>The site didn&apos;t provide its tracking codes.</source>
        <translation>サイトからトラッキングコードを取得できませんでした。</translation>
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
        <translation>このサイトでは、お使いのアカウントにサポート用のセッションの種類がありません。</translation>
    </message>
    <message>
        <source>Support Center isn&apos;t available on this site.</source>
        <translation>このサイトではSupport Centerを利用できません。</translation>
    </message>
    <message>
        <source>Your account can&apos;t host support sessions on this site.</source>
        <translation>お使いのアカウントはこのサイトでサポートセッションを主催できません。</translation>
    </message>
    <message>
        <source>This site uses single sign-on. You can sign in with the browser.</source>
        <translation>このサイトはシングルサインオンを使用しています。ブラウザーでサインインできます。</translation>
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
        <translation>{0}としてサインイン中、最長{1}まで</translation>
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
        <translation>環境設定でパスワードの保存がオフになっています。</translation>
    </message>
</context>
<context>
    <name>webex.address</name>
    <message>
        <source>Enter a URL such as https://acme.webex.com.</source>
        <translation>https://acme.webex.comのようなURLを入力してください。</translation>
    </message>
    <message>
        <source>The URL can&apos;t contain spaces or line breaks.</source>
        <translation>URLに空白や改行を含めることはできません。</translation>
    </message>
    <message>
        <source>The URL must start with https:// and a host name.</source>
        <translation>URLはhttps://とホスト名で始まる必要があります。</translation>
    </message>
    <message>
        <source>The URL can&apos;t contain a user name or password.</source>
        <translation>URLにユーザー名やパスワードを含めることはできません。</translation>
    </message>
    <message>
        <source>The URL must start with https://, because the password is sent over this connection.</source>
        <translation>パスワードをこの接続で送信するため、URLはhttps://で始まる必要があります。</translation>
    </message>
    <message>
        <source>The URL must end after its path, such as /WBXService/XMLService.</source>
        <translation>URLは/WBXService/XMLServiceのようなパスで終わる必要があります。</translation>
    </message>
</context>
<context>
    <name>webex.faults</name>
    <message>
        <source>Check your sessions on the site, then try again later.</source>
        <translation>サイトでセッションを確認してから、後で再試行してください。</translation>
    </message>
    <message>
        <source>The site couldn&apos;t process the request.</source>
        <translation>サイトが要求を処理できませんでした。</translation>
    </message>
    <message>
        <source>This account uses single sign-on, so the site doesn&apos;t accept a password from it.</source>
        <translation>このアカウントはシングルサインオンを使用しているため、サイトはパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>Your password may be correct. Ask your administrator to set up browser sign-in for this site.</source>
        <translation>パスワードは正しい可能性があります。このサイトのブラウザーサインインの設定を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The site couldn&apos;t forward the request.</source>
        <translation>サイトが要求を転送できませんでした。</translation>
    </message>
    <message>
        <source>Check your sessions on the site, then report this to your administrator.</source>
        <translation>サイトでセッションを確認してから、管理者に報告してください。</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to do that.</source>
        <translation>その操作を行う権限がありません。</translation>
    </message>
    <message>
        <source>Ask your administrator for permission to host support sessions.</source>
        <translation>サポートセッションを主催する権限を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>No matching record.</source>
        <translation>一致する記録がありません。</translation>
    </message>
    <message>
        <source>There&apos;s nothing to fix.</source>
        <translation>修正する必要はありません。</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>要求が多すぎます。</translation>
    </message>
    <message>
        <source>Wait one minute, then try again.</source>
        <translation>1分待ってから再試行してください。</translation>
    </message>
    <message>
        <source>This service is turned off for the site.</source>
        <translation>このサービスはサイトで無効になっています。</translation>
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
        <translation>このサイトにWebEx IDが見つかりません。</translation>
    </message>
    <message>
        <source>Check the WebEx ID and the site URL.</source>
        <translation>WebEx IDとサイトのURLを確認してください。</translation>
    </message>
    <message>
        <source>Incorrect WebEx ID or password.</source>
        <translation>WebEx IDまたはパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>Try again. Too many wrong passwords can lock your account.</source>
        <translation>再試行してください。パスワードを何度も間違えるとアカウントがロックされることがあります。</translation>
    </message>
    <message>
        <source>This WebEx ID is already taken.</source>
        <translation>このWebEx IDはすでに使われています。</translation>
    </message>
    <message>
        <source>This email address is already taken.</source>
        <translation>このメールアドレスはすでに使用されています。</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>サインインの有効期限が切れました。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The site rejected the request.</source>
        <translation>サイトが要求を拒否しました。</translation>
    </message>
    <message>
        <source>Send the details to your administrator.</source>
        <translation>詳細を管理者に送ってください。</translation>
    </message>
    <message>
        <source>Meeting not found on this site.</source>
        <translation>このサイトにミーティングが見つかりません。</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>番号を確認してください。</translation>
    </message>
    <message>
        <source>Host not found on this site.</source>
        <translation>このサイトにホストが見つかりません。</translation>
    </message>
    <message>
        <source>Check the WebEx ID.</source>
        <translation>WebEx IDを確認してください。</translation>
    </message>
    <message>
        <source>This account can&apos;t schedule meetings for that host.</source>
        <translation>このアカウントはそのホストのミーティングをスケジュールできません。</translation>
    </message>
    <message>
        <source>Ask your administrator for permission.</source>
        <translation>管理者に権限を依頼してください。</translation>
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
        <translation>別のセッションの種類を選択してください。</translation>
    </message>
    <message>
        <source>The site rejected the change to the user.</source>
        <translation>サイトがユーザーの変更を拒否しました。</translation>
    </message>
    <message>
        <source>This is a problem with the site. Check the site&apos;s settings, or contact your administrator.</source>
        <translation>サイトの問題です。サイトの設定を確認するか、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>This is a problem with your account. Check the WebEx ID, or contact your administrator.</source>
        <translation>アカウントの問題です。WebEx IDを確認するか、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>This is a problem with the session type. Select another one, or contact your administrator.</source>
        <translation>セッションの種類の問題です。別の種類を選択するか、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>Fix the problem above and try again, or send the details to your administrator.</source>
        <translation>上記の問題を修正して再試行するか、詳細を管理者に送ってください。</translation>
    </message>
</context>
<context>
    <name>webex.invalid_request</name>
    <message>
        <source>The site ID or site name is missing. Add one to the site.</source>
        <translation>サイトIDまたはサイト名がありません。サイトにどちらかを追加してください。</translation>
    </message>
    <message>
        <source>The site ID consists of digits. Enter a name as the site name.</source>
        <translation>サイトIDは数字です。名前はサイト名に入力してください。</translation>
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
        <translation>{0}に送信できない文字({1})が含まれています。削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>The {0} has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>{0}は%n文字ですが、サイトの上限は{1}文字です。短くしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The session type must be a whole number.</source>
        <translation>セッションの種類は整数でなければなりません。</translation>
    </message>
    <message>
        <source>Tracking code {0} doesn&apos;t exist. Use a number from 1 to 10.</source>
        <translation>トラッキングコード{0}は存在しません。1から10までの番号を使用してください。</translation>
    </message>
    <message>
        <source>Tracking code {0} contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>トラッキングコード{0}に送信できない文字({1})が含まれています。削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>Tracking code {0} has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>トラッキングコード{0}は%n文字ですが、サイトの上限は{1}文字です。短くしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webex.sentences</name>
    <message>
        <source>The site rejected the request.</source>
        <translation>サイトが要求を拒否しました。</translation>
    </message>
    <message>
        <source>The site&apos;s certificate was valid until {0}. This computer&apos;s clock shows {1}.</source>
        <translation>サイトの証明書は{0}まで有効でした。このコンピューターの時計は{1}です。</translation>
    </message>
    <message>
        <source>The site&apos;s certificate isn&apos;t valid before {0}. This computer&apos;s clock shows {1}.</source>
        <translation>サイトの証明書は{0}より前には有効ではありません。このコンピューターの時計は{1}です。</translation>
    </message>
    <message>
        <source>Check your network connection and the site URL, then try again.</source>
        <translation>ネットワーク接続とサイトのURLを確認してから再試行してください。</translation>
    </message>
    <message>
        <source>A session may exist. Check with the site.</source>
        <translation>セッションが存在する可能性があります。サイトで確認してください。</translation>
    </message>
    <message>
        <source>Nothing was sent. Contact your administrator.</source>
        <translation>何も送信されていません。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>This happened while signing you in. Try again.</source>
        <translation>サインイン中に発生しました。再試行してください。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Fix this, then try again. Nothing was sent.</source>
        <translation>修正してから再試行してください。何も送信されていません。</translation>
    </message>
    <message>
        <source>Try again when you&apos;re ready.</source>
        <translation>準備ができたら再試行してください。</translation>
    </message>
    <message>
        <source>Someone may be intercepting your connection. Nothing was sent. Contact your administrator.</source>
        <translation>接続が傍受されている可能性があります。何も送信されていません。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, time, and time zone first. If they&apos;re correct, contact your administrator. Nothing was sent to the site.</source>
        <translation>先にこのコンピューターの日付、時刻、タイムゾーンを確認してください。正しい場合は管理者に連絡してください。サイトには何も送信されていません。</translation>
    </message>
    <message>
        <source>Check your network connection and the proxy URL in Preferences &gt; Network, or contact your administrator. Nothing was sent to the site.</source>
        <translation>ネットワーク接続と「環境設定」&gt;「ネットワーク」のプロキシURLを確認するか、管理者に連絡してください。サイトには何も送信されていません。</translation>
    </message>
    <message>
        <source>You canceled before anything was sent.</source>
        <translation>何も送信されないうちにキャンセルしました。</translation>
    </message>
    <message>
        <source>The site signed you out, and you canceled signing in again.</source>
        <translation>サイトがサインアウトさせた後、再サインインをキャンセルしました。</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the site in time.</source>
        <translation>時間内にサイトに接続できませんでした。</translation>
    </message>
    <message>
        <source>The site signed you out, and there was no time left to sign in again.</source>
        <translation>サイトがサインアウトさせ、再サインインする時間がありませんでした。</translation>
    </message>
    <message>
        <source>Try again. You&apos;ll be signed in first.</source>
        <translation>再試行してください。先にサインインします。</translation>
    </message>
    <message>
        <source>Server not found.</source>
        <translation>サーバーが見つかりません。</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>サーバーが接続を拒否しました。</translation>
    </message>
    <message>
        <source>Can&apos;t reach the site from this network.</source>
        <translation>このネットワークからサイトに接続できません。</translation>
    </message>
    <message>
        <source>The server didn&apos;t respond in time.</source>
        <translation>サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The proxy server blocked the connection.</source>
        <translation>プロキシサーバーが接続をブロックしました。</translation>
    </message>
    <message>
        <source>Nothing was sent to the site. Ask your administrator about the proxy.</source>
        <translation>サイトには何も送信していません。プロキシについて管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The proxy server rejected your user name or password.</source>
        <translation>プロキシサーバーがユーザー名またはパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>Check them in Preferences &gt; Network, then try again. Nothing was sent to the site.</source>
        <translation>「環境設定」&gt;「ネットワーク」で確認してから再試行してください。サイトには何も送信されていません。</translation>
    </message>
    <message>
        <source>The proxy URL can&apos;t be used.</source>
        <translation>プロキシのURLを使用できません。</translation>
    </message>
    <message>
        <source>CSR Desktop doesn&apos;t support this kind of proxy server.</source>
        <translation>CSR Desktopはこの種類のプロキシサーバーに対応していません。</translation>
    </message>
    <message>
        <source>The URL must start with http:// or https://. Correct it in Preferences &gt; Network, or contact your administrator. Nothing was sent.</source>
        <translation>URLはhttp://またはhttps://で始まる必要があります。「環境設定」&gt;「ネットワーク」で修正するか、管理者に連絡してください。何も送信されていません。</translation>
    </message>
    <message>
        <source>Can&apos;t reach the proxy server.</source>
        <translation>プロキシサーバーに接続できません。</translation>
    </message>
    <message>
        <source>The proxy server didn&apos;t respond in time.</source>
        <translation>プロキシサーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Couldn&apos;t make a secure connection to the proxy server.</source>
        <translation>プロキシサーバーに安全に接続できませんでした。</translation>
    </message>
    <message>
        <source>Most proxy URLs start with http://. Correct it in Preferences &gt; Network, or contact your administrator. Nothing was sent to the site.</source>
        <translation>ほとんどのプロキシURLはhttp://で始まります。「環境設定」&gt;「ネットワーク」で修正するか、管理者に連絡してください。サイトには何も送信されていません。</translation>
    </message>
    <message>
        <source>The proxy server requires a sign-in method that CSR Desktop doesn&apos;t support.</source>
        <translation>プロキシサーバーがCSR Desktopの対応していないサインイン方法を要求しています。</translation>
    </message>
    <message>
        <source>A password won&apos;t help. Ask your administrator how to connect without this sign-in. Nothing was sent to the site.</source>
        <translation>パスワードでは解決しません。このサインインなしで接続する方法を管理者に問い合わせてください。サイトには何も送信されていません。</translation>
    </message>
    <message>
        <source>The client certificate can&apos;t be used.</source>
        <translation>クライアント証明書を使用できません。</translation>
    </message>
    <message>
        <source>In Preferences &gt; Network, select a PEM file with a certificate and an unencrypted key. Nothing was sent.</source>
        <translation>「環境設定」&gt;「ネットワーク」で、証明書と暗号化されていない鍵を含むPEMファイルを選択してください。何も送信されていません。</translation>
    </message>
    <message>
        <source>The client certificate provided by your administrator can&apos;t be used.</source>
        <translation>管理者が提供したクライアント証明書を使用できません。</translation>
    </message>
    <message>
        <source>Only your administrator can change it. Send them the details. Nothing was sent.</source>
        <translation>変更できるのは管理者だけです。詳細を送ってください。何も送信されていません。</translation>
    </message>
    <message>
        <source>The site&apos;s certificate isn&apos;t trusted.</source>
        <translation>サイトの証明書は信頼されていません。</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the site&apos;s certificate has expired.</source>
        <translation>このコンピューターの時計では、サイトの証明書は期限切れです。</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the site&apos;s certificate isn&apos;t valid yet.</source>
        <translation>このコンピューターの時計では、サイトの証明書はまだ有効ではありません。</translation>
    </message>
    <message>
        <source>The site&apos;s certificate belongs to another server.</source>
        <translation>サイトの証明書は別のサーバーのものです。</translation>
    </message>
    <message>
        <source>Someone may be intercepting your connection. Nothing was sent. Check the site URL, and whether you need to sign in to this network in a browser first.</source>
        <translation>接続が傍受されている可能性があります。何も送信されていません。サイトのURLと、先にブラウザーでこのネットワークにサインインする必要があるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The site&apos;s certificate comes from an unknown issuer.</source>
        <translation>サイトの証明書の発行者が不明です。</translation>
    </message>
    <message>
        <source>The site&apos;s certificate is self-signed, so no issuer vouches for it.</source>
        <translation>サイトの証明書は自己署名のため、発行者による保証がありません。</translation>
    </message>
    <message>
        <source>The site&apos;s certificate was revoked by its issuer.</source>
        <translation>サイトの証明書は、発行者によって失効されました。</translation>
    </message>
    <message>
        <source>Couldn&apos;t make a secure connection to the site.</source>
        <translation>サイトに安全に接続できませんでした。</translation>
    </message>
    <message>
        <source>The network redirected the request, probably to a sign-in page.</source>
        <translation>ネットワークが要求をリダイレクトしました。おそらくサインインページです。</translation>
    </message>
    <message>
        <source>Sign in to the network in your browser and check the site URL, then try again.</source>
        <translation>ブラウザーでネットワークにサインインし、サイトのURLを確認してから再試行してください。</translation>
    </message>
    <message>
        <source>The request was blocked before it reached the service.</source>
        <translation>要求はサービスに届く前にブロックされました。</translation>
    </message>
    <message>
        <source>Check the site URL, or send the details to your administrator.</source>
        <translation>サイトのURLを確認するか、詳細を管理者に送ってください。</translation>
    </message>
    <message>
        <source>You stopped waiting before the site answered.</source>
        <translation>サイトが応答する前に待つのをやめました。</translation>
    </message>
    <message>
        <source>The site didn&apos;t respond in time.</source>
        <translation>サイトが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The connection was lost before the site finished answering.</source>
        <translation>サイトの応答が終わる前に接続が切れました。</translation>
    </message>
    <message>
        <source>The server returned an error page.</source>
        <translation>サーバーがエラーページを返しました。</translation>
    </message>
    <message>
        <source>The site returned a web page instead of a result. You may need to sign in to the network.</source>
        <translation>サイトが結果の代わりにWebページを返しました。ネットワークへのサインインが必要な可能性があります。</translation>
    </message>
    <message>
        <source>The site&apos;s response couldn&apos;t be read.</source>
        <translation>サイトの応答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The site&apos;s response was too large.</source>
        <translation>サイトの応答が大きすぎました。</translation>
    </message>
    <message>
        <source>The site&apos;s response didn&apos;t say whether a session was created.</source>
        <translation>サイトの応答からは、セッションが作成されたかどうか分かりませんでした。</translation>
    </message>
    <message>
        <source>The site created a session but didn&apos;t return its key.</source>
        <translation>サイトはセッションを作成しましたが、キーを返しませんでした。</translation>
    </message>
    <message>
        <source>Look for the session key in your sessions on the site.</source>
        <translation>サイトのセッション一覧でセッションキーを探してください。</translation>
    </message>
    <message>
        <source>The site signed you out.</source>
        <translation>サイトがサインアウトさせました。</translation>
    </message>
    <message>
        <source>You&apos;re signed in again. Press Create session to try again.</source>
        <translation>再びサインインしました。「セッションを作成」を押して再試行してください。</translation>
    </message>
    <message>
        <source>The site didn&apos;t respond to the sign-in in time.</source>
        <translation>サインインに対してサイトが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The site accepted the sign-in but didn&apos;t issue a session ticket.</source>
        <translation>サイトはサインインを受け付けましたが、セッションチケットを発行しませんでした。</translation>
    </message>
    <message>
        <source>Select another sign-in method for this site, or contact your administrator.</source>
        <translation>このサイトの別のサインイン方法を選択するか、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>Your browser sign-in has expired or was revoked.</source>
        <translation>ブラウザーでのサインインの有効期限が切れたか、取り消されました。</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>ブラウザーでサインインが拒否されました。</translation>
    </message>
    <message>
        <source>Sign in again and accept the request in the browser. If there is none, contact your administrator.</source>
        <translation>もう一度サインインし、ブラウザーの要求を承認してください。要求が表示されない場合は管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The sign-in wasn&apos;t completed in time.</source>
        <translation>サインインが時間内に完了しませんでした。</translation>
    </message>
    <message>
        <source>Too many requests to the sign-in service.</source>
        <translation>サインインサービスへの要求が多すぎます。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then sign in again.</source>
        <translation>数分待ってから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Can&apos;t reach the sign-in service.</source>
        <translation>サインインサービスに接続できません。</translation>
    </message>
    <message>
        <source>The sign-in service didn&apos;t respond in time.</source>
        <translation>サインインサービスが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Couldn&apos;t make a secure connection to the sign-in service.</source>
        <translation>サインインサービスに安全に接続できませんでした。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s response can&apos;t be used.</source>
        <translation>サインインサービスの応答を使用できません。</translation>
    </message>
    <message>
        <source>CSR Desktop can&apos;t receive the browser&apos;s response: this computer doesn&apos;t allow it to listen at the redirect URI.</source>
        <translation>CSR Desktopはブラウザーの応答を受信できません。このコンピューターではリダイレクトURIで待ち受けできません。</translation>
    </message>
    <message>
        <source>The sign-in service doesn&apos;t accept this site&apos;s integration.</source>
        <translation>サインインサービスがこのサイトの連携アプリを受け付けません。</translation>
    </message>
    <message>
        <source>Check your network connection, then try again. If that doesn&apos;t help, send the details to your administrator.</source>
        <translation>ネットワーク接続を確認してから再試行してください。解決しない場合は、詳細を管理者に送ってください。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date and time. If they&apos;re correct, send the details to your administrator: someone may be intercepting your connection.</source>
        <translation>何も送信されていません。このコンピューターの日付と時刻を確認してください。正しい場合は、接続が傍受されている可能性があるため、詳細を管理者に送ってください。</translation>
    </message>
    <message>
        <source>Check in a browser whether this network requires you to sign in, then try again. If that doesn&apos;t help, send the details to your administrator.</source>
        <translation>このネットワークがサインインを求めるかどうかをブラウザーで確認してから再試行してください。解決しない場合は、詳細を管理者に送ってください。</translation>
    </message>
    <message>
        <source>Ask your administrator to check the client ID and client secret, and whether Control Hub allows the integration.</source>
        <translation>クライアントIDとクライアントシークレット、およびControl Hubが連携アプリを許可しているかの確認を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The integration is registered with another redirect URI.</source>
        <translation>統合は別のリダイレクトURIで登録されています。</translation>
    </message>
    <message>
        <source>Ask your administrator to register exactly the redirect URI set for this site.</source>
        <translation>このサイトに設定されたリダイレクトURIを正確に登録するよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>CSR Desktop can&apos;t receive the browser&apos;s response: another program uses the port of the redirect URI.</source>
        <translation>CSR Desktopはブラウザーの応答を受信できません。別のプログラムがリダイレクトURIのポートを使用しています。</translation>
    </message>
    <message>
        <source>Close the other program and sign in again, or use a code instead.</source>
        <translation>そのプログラムを閉じてもう一度サインインするか、代わりにコードを使ってください。</translation>
    </message>
    <message>
        <source>Use a code instead, or ask your administrator to register another port, from 1024 to 49151.</source>
        <translation>代わりにコードを使用するか、1024から49151までの別のポートの登録を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t open a browser on this computer.</source>
        <translation>このコンピューターでブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>Use a code instead. You can enter it on any other device.</source>
        <translation>代わりにコードを使用してください。ほかのどの端末でも入力できます。</translation>
    </message>
    <message>
        <source>The sign-in service rejected the sign-in.</source>
        <translation>サインインサービスがサインインを拒否しました。</translation>
    </message>
    <message>
        <source>Sign in again. If that doesn&apos;t help, send the details to your administrator.</source>
        <translation>もう一度サインインしてください。解決しない場合は、詳細を管理者に送ってください。</translation>
    </message>
</context>
<context>
    <name>webex.texts</name>
    <message numerus="yes">
        <source>{0} has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>{0}は%n文字ですが、サイトの上限は{1}文字です。短くしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>{0}に送信できない文字({1})が含まれています。削除してください。</translation>
    </message>
</context>
</TS>
