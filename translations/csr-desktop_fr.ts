<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About CSR Desktop</source>
        <translation>À propos de CSR Desktop</translation>
    </message>
    <message>
        <source>CSR Desktop is free software under the MIT license, without any warranty.</source>
        <translation>CSR Desktop est un logiciel libre sous licence MIT, sans aucune garantie.</translation>
    </message>
    <message>
        <source>Creates WebEx support sessions.</source>
        <translation>Crée des sessions d’assistance WebEx.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
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
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Use system setting</source>
        <translation>Utiliser le réglage du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Use system language</source>
        <translation>Utiliser la langue du système</translation>
    </message>
</context>
<context>
    <name>BehaviourPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Adds a menu with New session.</source>
        <translation>Son menu contient « Nouvelle session ».</translation>
    </message>
    <message>
        <source>When CSR Desktop is in the background</source>
        <translation>Lorsque CSR Desktop est en arrière-plan</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Tracking codes only. Stored on this computer.</source>
        <translation>Codes de suivi uniquement. Enregistrés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Clear &amp;suggestions…</source>
        <translation>Effa&amp;cer les suggestions…</translation>
    </message>
    <message>
        <source>&amp;Keep window on top</source>
        <translation>&amp;Garder la fenêtre au premier plan</translation>
    </message>
    <message>
        <source>Remember window size and p&amp;osition</source>
        <translation>Mémoriser la taille et la p&amp;osition de la fenêtre</translation>
    </message>
    <message>
        <source>Show &amp;tray icon</source>
        <translation>Afficher une icône dans la &amp;zone de notification</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Afficher les &amp;notifications</translation>
    </message>
    <message>
        <source>For example 123 456 789. Otherwise only the digits are copied.</source>
        <translation>Par exemple 123 456 789. Sinon, seuls les chiffres sont copiés.</translation>
    </message>
    <message>
        <source>Copy session keys &amp;with spaces</source>
        <translation>Copier les clés de session avec &amp;espaces</translation>
    </message>
    <message>
        <source>Suggest pre&amp;viously entered values</source>
        <translation>Suggérer les &amp;valeurs déjà saisies</translation>
    </message>
    <message>
        <source>If off, enter your password each time you start CSR Desktop.</source>
        <translation>Si cette option est désactivée, saisissez votre mot de passe à chaque démarrage de CSR Desktop.</translation>
    </message>
    <message>
        <source>Save &amp;passwords in the system keyring</source>
        <translation>Enregistrer les &amp;mots de passe dans le trousseau de clés du système</translation>
    </message>
    <message>
        <source>Clear all suggestions for tracking codes</source>
        <translation>Effacer toutes les suggestions de codes de suivi</translation>
    </message>
    <message>
        <source>Clear all suggestions? Your history isn&apos;t affected.</source>
        <translation>Effacer toutes les suggestions ? Votre historique n’est pas modifié.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Suggestions cleared</source>
        <translation>Suggestions effacées</translation>
    </message>
</context>
<context>
    <name>CertificateRow</name>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>PEM file with certificate and private key. Usually not needed.</source>
        <translation>Fichier PEM avec certificat et clé privée. Généralement inutile.</translation>
    </message>
    <message>
        <source>Client c&amp;ertificate</source>
        <translation>&amp;Certificat client</translation>
    </message>
    <message>
        <source>Select a &amp;file…</source>
        <translation>Sélectionner un fic&amp;hier…</translation>
    </message>
    <message>
        <source>Select the client certificate file</source>
        <translation>Sélectionner le fichier du certificat client</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer)</source>
        <translation>Fichiers PEM (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>CheckController</name>
    <message>
        <source>Site {0} has been removed from CSR Desktop.</source>
        <translation>Le site {0} a été retiré de CSR Desktop.</translation>
    </message>
    <message>
        <source>Another window has already confirmed this key. {0} wasn&apos;t saved.</source>
        <translation>Une autre fenêtre a déjà confirmé cette clé. {0} n’a pas été enregistrée.</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Check w&amp;ith the site</source>
        <translation>Véri&amp;fier auprès du site</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Create another</source>
        <translation>En créer une autre</translation>
    </message>
    <message>
        <source>No matching session found. The site&apos;s history can be up to two days behind. You can create another one.</source>
        <translation>Aucune session correspondante trouvée. L’historique du site peut avoir jusqu’à deux jours de retard. Vous pouvez en créer une autre.</translation>
    </message>
    <message>
        <source>Your session wasn&apos;t found, but the site&apos;s lists couldn&apos;t be read completely. Check your sessions on the site.</source>
        <translation>Votre session n’a pas été trouvée, mais les listes du site n’ont pas pu être lues entièrement. Vérifiez vos sessions sur le site.</translation>
    </message>
    <message>
        <source>Possible match. Ask your customer which key they have, or check on the site.</source>
        <translation>Correspondance possible. Demandez à votre client quelle clé il a, ou vérifiez sur le site.</translation>
    </message>
    <message numerus="yes">
        <source>%n possible match(es). Ask your customer which key they have.</source>
        <translation>
            <numerusform>%n correspondance possible. Demandez à votre client quelle clé il a.</numerusform>
            <numerusform>%n correspondances possibles. Demandez à votre client quelle clé il a.</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t check with the site. {0}</source>
        <translation>Impossible de vérifier auprès du site. {0}</translation>
    </message>
</context>
<context>
    <name>CloseGuard</name>
    <message>
        <source>Still waiting for the site</source>
        <translation>Le site n’a pas encore répondu</translation>
    </message>
    <message>
        <source>Close an&amp;yway</source>
        <translation>&amp;Fermer quand même</translation>
    </message>
    <message>
        <source>Keep &amp;waiting</source>
        <translation>Continuer d’&amp;attendre</translation>
    </message>
    <message>
        <source>The site hasn&apos;t answered yet, so the session isn&apos;t confirmed. If you close now, you can check it the next time you open CSR Desktop.</source>
        <translation>Le site n’a pas encore répondu ; la session n’est donc pas confirmée. Si vous fermez maintenant, vous pourrez la vérifier au prochain démarrage de CSR Desktop.</translation>
    </message>
    <message>
        <source>You haven&apos;t pasted what you copied</source>
        <translation>Vous n’avez pas collé ce que vous avez copié</translation>
    </message>
    <message>
        <source>Keep &amp;window open</source>
        <translation>Garder la f&amp;enêtre ouverte</translation>
    </message>
    <message>
        <source>On this desktop, the clipboard may be empty after CSR Desktop closes. Paste first.</source>
        <translation>Sur ce bureau, le presse-papiers peut être vide après la fermeture de CSR Desktop. Collez d’abord.</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Use tracking code {0}</source>
        <translation>Utiliser le code de suivi {0}</translation>
    </message>
    <message>
        <source>Label of tracking code {0}</source>
        <translation>Libellé du code de suivi {0}</translation>
    </message>
    <message>
        <source>Tracking code {0} is required</source>
        <translation>Code de suivi {0} obligatoire</translation>
    </message>
    <message>
        <source>Choices for tracking code {0}</source>
        <translation>Choix du code de suivi {0}</translation>
    </message>
    <message>
        <source>Default of tracking code {0}</source>
        <translation>Valeur par défaut du code de suivi {0}</translation>
    </message>
    <message>
        <source>Choices (separate with ;)</source>
        <translation>Choix (séparés par ;)</translation>
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
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}, {1} sur {2}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Try again in {0} s.</source>
        <translation>Réessayez dans {0} s.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Vous pouvez réessayer maintenant.</translation>
    </message>
</context>
<context>
    <name>CreateController</name>
    <message>
        <source>Too many requests. Try again in {0} s.</source>
        <translation>Trop de requêtes. Réessayez dans {0} s.</translation>
    </message>
</context>
<context>
    <name>CreatedLabel</name>
    <message>
        <source>Session created over an hour ago</source>
        <translation>Session créée il y a plus d’une heure</translation>
    </message>
    <message>
        <source>Session created {0} min ago</source>
        <translation>Session créée il y a {0} min</translation>
    </message>
    <message>
        <source>Session created</source>
        <translation>Session créée</translation>
    </message>
</context>
<context>
    <name>DeviceCodeView</name>
    <message>
        <source>On any device, open this page and enter the code:</source>
        <translation>Sur n’importe quel appareil, ouvrez cette page et saisissez le code :</translation>
    </message>
    <message>
        <source>Code: {0}</source>
        <translation>Code : {0}</translation>
    </message>
    <message>
        <source>On any device, open {0} and enter the code {1}.</source>
        <translation>Sur n’importe quel appareil, ouvrez {0} et saisissez le code {1}.</translation>
    </message>
    <message>
        <source>Time left: {0}</source>
        <translation>Temps restant : {0}</translation>
    </message>
    <message>
        <source>The code expires in less than one minute.</source>
        <translation>Le code expire dans moins d’une minute.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsController</name>
    <message>
        <source>Diagnostics copied. They contain no passwords, keys, tracking codes, or accounts. Paste them into a message to your administrator.</source>
        <translation>Diagnostic copié. Il ne contient ni mots de passe, ni clés, ni codes de suivi, ni comptes. Collez-le dans un message à votre administrateur.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>EditPresets</name>
    <message>
        <source>Edit presets</source>
        <translation>Modifier les modèles</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>M&amp;onter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Des&amp;cendre</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Managed by your administrator</source>
        <translation>Géré par votre administrateur</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}, {1} sur {2}</translation>
    </message>
    <message>
        <source>{0} will be deleted when you save.</source>
        <translation>{0} sera supprimé à l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Export progress</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Cance&amp;l export</source>
        <translation>Annu&amp;ler l’export</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le d&amp;ossier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Save the listed sessions to a CSV or JSON file</source>
        <translation>Enregistrer les sessions affichées dans un fichier CSV ou JSON</translation>
    </message>
    <message>
        <source>Export canceled. No file was saved or changed.</source>
        <translation>Export annulé. Aucun fichier n’a été enregistré ni modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln session(s) to {0}.</source>
        <translation>
            <numerusform>%Ln session exportée dans {0}.</numerusform>
            <numerusform>%Ln sessions exportées dans {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export failed. No file was saved or changed.</source>
        <translation>L’export a échoué. Aucun fichier n’a été enregistré ni modifié.</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export sessions</source>
        <translation>Exporter les sessions</translation>
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
        <translation>Aucun problème</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>Sessi&amp;on type</source>
        <translation>T&amp;ype de session</translation>
    </message>
    <message>
        <source>Session type</source>
        <translation>Type de session</translation>
    </message>
    <message>
        <source>Session type {0} isn&apos;t available on this site. The default was selected.</source>
        <translation>Le type de session {0} n’est pas disponible sur ce site. Le type par défaut a été sélectionné.</translation>
    </message>
    <message>
        <source>This site doesn&apos;t use tracking code {0}. “{1}” was ignored.</source>
        <translation>Ce site n’utilise pas le code de suivi {0}. « {1} » a été ignoré.</translation>
    </message>
    <message>
        <source>“{1}” isn&apos;t in the list for {0}. Select another value.</source>
        <translation>« {1} » n’est pas dans la liste de {0}. Sélectionnez une autre valeur.</translation>
    </message>
</context>
<context>
    <name>HandOverController</name>
    <message>
        <source>Invitation copied</source>
        <translation>Invitation copiée</translation>
    </message>
    <message>
        <source>The invitation is too long for your email app. Copy it and paste it into a message.</source>
        <translation>L’invitation est trop longue pour votre messagerie. Copiez-la et collez-la dans un message.</translation>
    </message>
    <message>
        <source>Opened in your email app</source>
        <translation>Ouverte dans votre messagerie</translation>
    </message>
    <message>
        <source>No email app found. Copy the invitation and paste it into a message.</source>
        <translation>Aucune messagerie trouvée. Copiez l’invitation et collez-la dans un message.</translation>
    </message>
    <message>
        <source>The join page URL is too long for a QR code. Use the invitation instead.</source>
        <translation>L’URL de la page d’accès est trop longue pour un code QR. Utilisez plutôt l’invitation.</translation>
    </message>
    <message>
        <source>{0} is no longer one of your sites. Add it in Preferences.</source>
        <translation>{0} ne fait plus partie de vos sites. Ajoutez-le dans les préférences.</translation>
    </message>
    <message>
        <source>Key copied, site opened</source>
        <translation>Clé copiée, site ouvert</translation>
    </message>
    <message>
        <source>Couldn&apos;t open a browser. The key was copied. Open the site yourself and paste the key.</source>
        <translation>Impossible d’ouvrir un navigateur. La clé a été copiée. Ouvrez le site vous-même et collez la clé.</translation>
    </message>
    <message>
        <source>Your custom text has an error, so the default text was used.</source>
        <translation>Votre modèle contient une erreur ; le texte par défaut a été utilisé.</translation>
    </message>
    <message>
        <source>This site has no join page, so the invitation and the QR code can&apos;t say where to go. Add one in Preferences &gt; Sites.</source>
        <translation>Ce site n’a pas de page d’accès ; l’invitation et le code QR ne peuvent donc pas l’indiquer. Ajoutez-la dans Préférences &gt; Sites.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>Wait until the current request has finished.</source>
        <translation>Attendez la fin de la requête en cours.</translation>
    </message>
    <message>
        <source>The note isn&apos;t saved yet. CSR Desktop will try again.</source>
        <translation>La note n’est pas encore enregistrée. CSR Desktop va réessayer.</translation>
    </message>
    <message>
        <source>The session has been deleted in the meantime, along with its note.</source>
        <translation>La session a été supprimée entre-temps, avec sa note.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauré</translation>
    </message>
    <message>
        <source>This session is still being created. Delete it once the site has answered.</source>
        <translation>Cette session est encore en cours de création. Supprimez-la quand le site aura répondu.</translation>
    </message>
    <message>
        <source>No file manager found. The file is in {0}.</source>
        <translation>Aucun gestionnaire de fichiers trouvé. Le fichier se trouve dans {0}.</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Private note (stays on this computer)</source>
        <translation>Note privée (reste sur cet ordinateur)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>&amp;Copier la clé</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Check &amp;with the site</source>
        <translation>&amp;Vérifier auprès du site</translation>
    </message>
    <message>
        <source>Find out whether this session was created</source>
        <translation>Savoir si cette session a été créée</translation>
    </message>
    <message>
        <source>Copy &amp;invitation</source>
        <translation>Copier l’&amp;invitation</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>Copier l’invitation</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Suppri&amp;mer</translation>
    </message>
    <message>
        <source>Delete the key, tracking codes, and note from this computer. You can undo this until you close this window.</source>
        <translation>Supprimer de cet ordinateur la clé, les codes de suivi et la note. Vous pouvez annuler jusqu’à la fermeture de cette fenêtre.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Waiting for the site.</source>
        <translation>En attente du site.</translation>
    </message>
    <message>
        <source>A session may have been created</source>
        <translation>Une session a peut-être été créée</translation>
    </message>
    <message>
        <source>No session was created</source>
        <translation>Aucune session n’a été créée</translation>
    </message>
    <message numerus="yes">
        <source>The note is %Ln character(s) too long, so the end isn&apos;t saved. Shorten it.</source>
        <translation>
            <numerusform>La note dépasse de %Ln caractère ; la fin n’est pas enregistrée. Raccourcissez-la.</numerusform>
            <numerusform>La note dépasse de %Ln caractères ; la fin n’est pas enregistrée. Raccourcissez-la.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Key, tracking code, site or note</source>
        <translation>Clé, code de suivi, site ou note</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Select date…</source>
        <translation>Sélectionner une date…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Tous les sites</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Session key</source>
        <translation>Clé de session</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>InvitationEditor</name>
    <message>
        <source>&amp;Reset to default</source>
        <translation>&amp;Rétablir le modèle par défaut</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Texte du modèle</translation>
    </message>
    <message>
        <source>Temp&amp;late language</source>
        <translation>&amp;Langue du modèle</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>Preview with sample data</source>
        <translation>Aperçu avec des exemples de données</translation>
    </message>
    <message>
        <source>Reset the template for this language to the default</source>
        <translation>Rétablir le modèle par défaut de cette langue</translation>
    </message>
    <message>
        <source>Insert {0}</source>
        <translation>Insérer&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Insert {0} at the cursor</source>
        <translation>Insérer {0} à l’emplacement du curseur</translation>
    </message>
    <message>
        <source>Custom template</source>
        <translation>Modèle personnalisé</translation>
    </message>
    <message>
        <source>Default template</source>
        <translation>Modèle par défaut</translation>
    </message>
</context>
<context>
    <name>InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Invitation template</source>
        <translation>Modèle d’invitation</translation>
    </message>
    <message>
        <source>Shown to customers in invitations</source>
        <translation>Affiché aux clients dans les invitations</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>Default cu&amp;stomer language</source>
        <translation>Langue par défaut des &amp;clients</translation>
    </message>
    <message>
        <source>For your own sites, on the card of a new session.</source>
        <translation>Pour vos propres sites, sur la carte d’une nouvelle session.</translation>
    </message>
    <message>
        <source>Suggest adding a missing &amp;join page</source>
        <translation>Proposer d’ajouter une page d’accès &amp;manquante</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>Celle de la fenêtre</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the {0} template.</source>
        <translation>Impossible d’enregistrer le modèle pour {0}.</translation>
    </message>
    <message>
        <source>Used for invitations and dictation</source>
        <translation>Utilisée pour les invitations et la dictée</translation>
    </message>
    <message>
        <source>The {0} template has an error and wasn&apos;t saved.</source>
        <translation>Le modèle pour {0} contient une erreur et n’a pas été enregistré.</translation>
    </message>
</context>
<context>
    <name>JoinPageHint</name>
    <message>
        <source>This site has no join page.</source>
        <translation>Ce site n’a pas de page d’accès.</translation>
    </message>
    <message>
        <source>Add join page</source>
        <translation>Ajouter une page d’accès</translation>
    </message>
    <message>
        <source>Opens the site&apos;s settings. Invitations and the QR code need the join page.</source>
        <translation>Ouvre les réglages du site. Les invitations et le code QR ont besoin de la page d’accès.</translation>
    </message>
    <message>
        <source>Don&apos;t show again</source>
        <translation>Ne plus afficher</translation>
    </message>
</context>
<context>
    <name>KeepDaysRow</name>
    <message>
        <source>Deletes from this computer only, not from the site.</source>
        <translation>Supprime uniquement de cet ordinateur, pas du site.</translation>
    </message>
    <message>
        <source>Da&amp;ys to keep</source>
        <translation>&amp;Jours de conservation</translation>
    </message>
    <message>
        <source>Delete old sessions auto&amp;matically</source>
        <translation>&amp;Supprimer automatiquement les anciennes sessions</translation>
    </message>
    <message>
        <source>Enter a whole number of days, up to {0}.</source>
        <translation>Saisissez un nombre entier de jours, au maximum {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Delete sessions older than %n day(s) from this computer?</source>
        <translation>
            <numerusform>Supprimer de cet ordinateur les sessions de plus de %n jour&#x202f;?</numerusform>
            <numerusform>Supprimer de cet ordinateur les sessions de plus de %n jours&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Session key</source>
        <translation>Clé de session</translation>
    </message>
    <message>
        <source>Cop&amp;y key</source>
        <translation>Copi&amp;er la clé</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>Copier l’invitation</translation>
    </message>
    <message>
        <source>Copy a message with joining instructions</source>
        <translation>Copier un message avec les instructions d’accès</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Open the invitation in your email app</source>
        <translation>Ouvrir l’invitation dans votre messagerie</translation>
    </message>
    <message>
        <source>Dictate key</source>
        <translation>Dicter la clé</translation>
    </message>
    <message>
        <source>Show large digits to read to your customer</source>
        <translation>Afficher de grands chiffres à lire à votre client</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Show a QR code your customer can scan</source>
        <translation>Afficher un code QR que votre client peut scanner</translation>
    </message>
    <message>
        <source>Open support site</source>
        <translation>Ouvrir le site d’assistance</translation>
    </message>
    <message>
        <source>Copies the key and opens the page where you join the session as host</source>
        <translation>Copie la clé et ouvre la page où vous rejoignez la session en tant qu’hôte</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Write down this key. It couldn&apos;t be saved to your history.</source>
        <translation>Notez cette clé. Elle n’a pas pu être enregistrée dans votre historique.</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Dans le formulaire</translation>
    </message>
    <message>
        <source>With a session key</source>
        <translation>Avec une clé de session</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Create the session; after success, copy its key</source>
        <translation>Créer la session&#x202f;; ensuite, copier sa clé</translation>
    </message>
    <message>
        <source>Sign in when the site asks for it; the session is then created</source>
        <translation>Se connecter quand le site le demande ; la session est ensuite créée</translation>
    </message>
    <message>
        <source>Go to the next field or button</source>
        <translation>Aller au champ ou bouton suivant</translation>
    </message>
    <message>
        <source>Go to the previous field or button</source>
        <translation>Aller au champ ou au bouton précédent</translation>
    </message>
    <message>
        <source>Press the focused button</source>
        <translation>Appuyer sur le bouton sélectionné</translation>
    </message>
    <message>
        <source>Close a list, question, or window</source>
        <translation>Fermer une liste, une question ou une fenêtre</translation>
    </message>
    <message>
        <source>Alt + letter</source>
        <translation>Alt + lettre</translation>
    </message>
    <message>
        <source>Go to the item with that letter underlined</source>
        <translation>Aller à l’élément dont cette lettre est soulignée</translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>Required.</source>
        <translation>Obligatoire.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Customer language: {0}</source>
        <translation>Langue du client : {0}</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>&amp;Fill in</source>
        <translation>Remp&amp;lir</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Fill in the form from this link ({0})? This replaces what you&apos;ve entered.</source>
        <translation>Remplir le formulaire avec ce lien ({0}) ? Votre saisie sera remplacée.</translation>
    </message>
    <message>
        <source>Link received: {0}. You can use it when the current request has finished.</source>
        <translation>Lien reçu : {0}. Vous pourrez l’utiliser quand la requête en cours sera terminée.</translation>
    </message>
</context>
<context>
    <name>LinkController</name>
    <message>
        <source>Link not used. {0}</source>
        <translation>Lien non utilisé. {0}</translation>
    </message>
    <message>
        <source>Add a site first, then open the link again.</source>
        <translation>Ajoutez d’abord un site, puis ouvrez de nouveau le lien.</translation>
    </message>
    <message>
        <source>There&apos;s no site named {0}.</source>
        <translation>Aucun site ne s’appelle {0}.</translation>
    </message>
    <message>
        <source>Form filled in from link.</source>
        <translation>Formulaire rempli avec le lien.</translation>
    </message>
</context>
<context>
    <name>ListSearch</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>LiveController</name>
    <message>
        <source>Couldn&apos;t load the list. Refresh to try again.</source>
        <translation>Impossible de charger la liste. Actualisez pour réessayer.</translation>
    </message>
    <message>
        <source>Enter your password in the main window first, then refresh.</source>
        <translation>Saisissez d’abord votre mot de passe dans la fenêtre principale, puis actualisez.</translation>
    </message>
    <message>
        <source>Your account can&apos;t list sessions on this site ({0}). {1}</source>
        <translation>Votre compte ne peut pas afficher la liste des sessions de ce site ({0}). {1}</translation>
    </message>
    <message>
        <source>Stopped. Refresh to try again.</source>
        <translation>Arrêté. Actualisez pour réessayer.</translation>
    </message>
    <message>
        <source>Couldn&apos;t contact the site. {0} Refresh to try again.</source>
        <translation>Impossible de contacter le site. {0} Actualisez pour réessayer.</translation>
    </message>
</context>
<context>
    <name>LiveRow</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>Copier {0}</translation>
    </message>
    <message>
        <source>host: {0}</source>
        <translation>organisateur&#xa0;: {0}</translation>
    </message>
    <message>
        <source>unknown start time</source>
        <translation>heure de début inconnue</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>depuis {0}</translation>
    </message>
</context>
<context>
    <name>LiveSessions</name>
    <message>
        <source>Sessions in progress</source>
        <translation>Sessions en cours</translation>
    </message>
    <message>
        <source>In progress on {0}</source>
        <translation>Sessions en cours sur {0}</translation>
    </message>
    <message>
        <source>Ask the site again</source>
        <translation>Interroger de nouveau le site</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) in progress</source>
        <translation>
            <numerusform>%Ln session en cours</numerusform>
            <numerusform>%Ln sessions en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>No sessions in progress.</source>
        <translation>Aucune session en cours.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Nouvelle session</translation>
    </message>
    <message>
        <source>Repeat &amp;last session</source>
        <translation>Répéter la &amp;dernière session</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Sessions in pro&amp;gress</source>
        <translation>&amp;Sessions en cours</translation>
    </message>
    <message>
        <source>Pr&amp;eferences</source>
        <translation>&amp;Préférences</translation>
    </message>
    <message>
        <source>&amp;Add site…</source>
        <translation>A&amp;jouter un site…</translation>
    </message>
    <message>
        <source>&amp;Add your site…</source>
        <translation>A&amp;jouter votre site…</translation>
    </message>
    <message>
        <source>Lea&amp;ve demo</source>
        <translation>Quit&amp;ter la démonstration</translation>
    </message>
    <message>
        <source>Open de&amp;mo site</source>
        <translation>Ouvrir le site de démonst&amp;ration</translation>
    </message>
    <message>
        <source>Sim&amp;ulate a problem</source>
        <translation>Sim&amp;uler un problème</translation>
    </message>
    <message>
        <source>Always on &amp;top</source>
        <translation>T&amp;oujours au premier plan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Ra&amp;ccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Copier le dia&amp;gnostic</translation>
    </message>
    <message>
        <source>A&amp;bout CSR Desktop</source>
        <translation>À propos de CSR Des&amp;ktop</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>CSR Desktop (demo)</source>
        <translation>CSR Desktop (démo)</translation>
    </message>
    <message>
        <source>CSR Desktop</source>
        <translation>CSR Desktop</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your session history: {0}</source>
        <translation>Impossible de lire votre historique des sessions : {0}</translation>
    </message>
    <message>
        <source>The form has changed. Check your entries, then create the session.</source>
        <translation>Le formulaire a changé. Vérifiez votre saisie, puis créez la session.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Leave blank if your proxy doesn&apos;t need one</source>
        <translation>Laissez vide si votre proxy n’en demande pas</translation>
    </message>
    <message>
        <source>Proxy &amp;user name</source>
        <translation>&amp;Nom d’utilisateur du proxy</translation>
    </message>
    <message>
        <source>&amp;Minimum TLS version</source>
        <translation>Version &amp;TLS minimale</translation>
    </message>
    <message>
        <source>Sites that only support older versions can&apos;t be used.</source>
        <translation>Les sites qui ne prennent en charge que des versions plus anciennes ne peuvent pas être utilisés.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem</source>
        <translation>CSR Desktop a rencontré un problème</translation>
    </message>
    <message>
        <source>Nothing you entered was lost. Continue or restart CSR Desktop, and send the details to your administrator.</source>
        <translation>Votre saisie n’est pas perdue. Continuez ou redémarrez CSR Desktop, et envoyez les détails à votre administrateur.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Session created</source>
        <translation>Session créée</translation>
    </message>
    <message>
        <source>Open CSR Desktop to see the key.</source>
        <translation>Ouvrez CSR Desktop pour voir la clé.</translation>
    </message>
    <message>
        <source>A session may have been created</source>
        <translation>Une session a peut-être été créée</translation>
    </message>
    <message>
        <source>Open CSR Desktop to check with the site.</source>
        <translation>Ouvrez CSR Desktop pour vérifier auprès du site.</translation>
    </message>
    <message>
        <source>No session was created</source>
        <translation>Aucune session n’a été créée</translation>
    </message>
    <message>
        <source>Open CSR Desktop for details.</source>
        <translation>Ouvrez CSR Desktop pour les détails.</translation>
    </message>
</context>
<context>
    <name>OAuthFields</name>
    <message>
        <source>Leave blank if your administrator has set it</source>
        <translation>Laissez vide si votre administrateur l’a défini</translation>
    </message>
    <message>
        <source>C&amp;lient ID</source>
        <translation>ID cl&amp;ient</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Redirect &amp;URI</source>
        <translation>U&amp;RI de redirection</translation>
    </message>
    <message>
        <source>Register exactly this URI for your integration</source>
        <translation>Enregistrez exactement cet URI pour votre intégration</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>Copier l’URI de redirection</translation>
    </message>
    <message>
        <source>Use token &amp;for</source>
        <translation>Utiliser le &amp;jeton pour</translation>
    </message>
    <message>
        <source>Getting a session ticket</source>
        <translation>Obtenir un ticket de session</translation>
    </message>
    <message>
        <source>Every request</source>
        <translation>Chaque requête</translation>
    </message>
    <message>
        <source>Already set. Leave blank to keep it</source>
        <translation>Déjà défini. Laissez vide pour le conserver</translation>
    </message>
    <message>
        <source>Leave blank to keep the current secret</source>
        <translation>Laissez vide pour conserver le secret actuel</translation>
    </message>
</context>
<context>
    <name>OriginNote</name>
    <message>
        <source>Managed by your administrator</source>
        <translation>Géré par votre administrateur</translation>
    </message>
    <message>
        <source>Your administrator&apos;s default</source>
        <translation>Valeur par défaut de votre administrateur</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>The session key will appear here.</source>
        <translation>La clé de session apparaîtra ici.</translation>
    </message>
    <message>
        <source>Session created, key {0}</source>
        <translation>Session créée, clé {0}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>PasswordRow</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Remember password</source>
        <translation>Mémoriser le mot de passe</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>Couldn&apos;t save preferences: {0}</source>
        <translation>Impossible d’enregistrer les préférences : {0}</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Couldn&apos;t save preferences: {0}</source>
        <translation>Impossible d’enregistrer les préférences : {0}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>PresetChips</name>
    <message>
        <source>Presets</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Show all presets for this site</source>
        <translation>Afficher tous les modèles de ce site</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Fill in the form: {0}</source>
        <translation>Remplir le formulaire : {0}</translation>
    </message>
    <message>
        <source>Managed by your administrator</source>
        <translation>Géré par votre administrateur</translation>
    </message>
</context>
<context>
    <name>PresetName</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
</context>
<context>
    <name>PresetsButtons</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>PresetsController</name>
    <message>
        <source>Preset {0}</source>
        <translation>Modèle {0}</translation>
    </message>
    <message>
        <source>The presets were saved before you canceled.</source>
        <translation>Les modèles étaient déjà enregistrés quand vous avez annulé.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save. Try again.</source>
        <translation>Impossible d’enregistrer. Réessayez.</translation>
    </message>
</context>
<context>
    <name>PresetsMenu</name>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>&amp;Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>&amp;Edit presets…</source>
        <translation>&amp;Modifier les modèles…</translation>
    </message>
    <message>
        <source>Copy the presets of {0}</source>
        <translation>Copier les modèles de {0}</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>A session may have been created</source>
        <translation>Une session a peut-être été créée</translation>
    </message>
    <message>
        <source>No matching session found</source>
        <translation>Aucune session correspondante trouvée</translation>
    </message>
    <message>
        <source>You aren&apos;t signed in</source>
        <translation>Vous n’êtes pas connecté</translation>
    </message>
    <message>
        <source>Enter your password to continue</source>
        <translation>Saisissez votre mot de passe pour continuer</translation>
    </message>
    <message>
        <source>You&apos;re signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>Waiting for your sign-in</source>
        <translation>En attente de votre connexion</translation>
    </message>
    <message>
        <source>Sign in to continue</source>
        <translation>Connectez-vous pour continuer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation>Modifier le site</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Paramètres réseau</translation>
    </message>
    <message>
        <source>No session was created</source>
        <translation>Aucune session n’a été créée</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Déta&amp;ils</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>Copi&amp;er les détails</translation>
    </message>
</context>
<context>
    <name>ProxyPasswordRow</name>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>&amp;Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Leave blank to remove the saved password</source>
        <translation>Laissez vide pour supprimer le mot de passe enregistré</translation>
    </message>
    <message>
        <source>Save &amp;password</source>
        <translation>Enregistrer le mot de &amp;passe</translation>
    </message>
    <message>
        <source>Password saved in the system keyring.</source>
        <translation>Mot de passe enregistré dans le trousseau de clés du système.</translation>
    </message>
    <message>
        <source>Password saved until you close CSR Desktop.</source>
        <translation>Mot de passe enregistré jusqu’à la fermeture de CSR Desktop.</translation>
    </message>
    <message>
        <source>Password removed.</source>
        <translation>Mot de passe supprimé.</translation>
    </message>
    <message>
        <source>Enter the proxy user name first. Password not saved.</source>
        <translation>Saisissez d’abord le nom d’utilisateur du proxy. Le mot de passe n’est pas enregistré.</translation>
    </message>
    <message>
        <source>No proxy is used for this site. Password not saved.</source>
        <translation>Aucun proxy n’est utilisé pour ce site. Le mot de passe n’est pas enregistré.</translation>
    </message>
</context>
<context>
    <name>ProxyRow</name>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Use system settings</source>
        <translation>Utiliser les réglages du système</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Aucun proxy</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Proxy U&amp;RL</source>
        <translation>&amp;URL du proxy</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of {0}</source>
        <translation>Code QR de {0}</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>Join page QR code</source>
        <translation>Code QR de la page d’accès</translation>
    </message>
    <message>
        <source>Scan to open the {0} join page, then enter the session key.</source>
        <translation>Scannez pour ouvrir la page d’accès de {0}, puis saisissez la clé de session.</translation>
    </message>
    <message>
        <source>Join page URL</source>
        <translation>URL de la page d’accès</translation>
    </message>
    <message>
        <source>Copy &amp;URL</source>
        <translation>Copier l’&amp;URL</translation>
    </message>
    <message>
        <source>Copy &amp;image</source>
        <translation>Copier l’&amp;image</translation>
    </message>
    <message>
        <source>Copy the QR code as an image</source>
        <translation>Copier le code QR comme image</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Dictate key</source>
        <translation>Dicter la clé</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <comment>group, digits</comment>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>&amp;Depuis le début</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Group {0} of {1}</source>
        <translation>Groupe {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>RecentController</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>RepeatLastController</name>
    <message>
        <source>You haven&apos;t created a session on this site today.</source>
        <translation>Vous n’avez pas encore créé de session sur ce site aujourd’hui.</translation>
    </message>
    <message>
        <source>Filled in from your last session</source>
        <translation>Rempli d’après votre dernière session</translation>
    </message>
</context>
<context>
    <name>ResultCount</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Invitation copied</source>
        <translation>Invitation copiée</translation>
    </message>
    <message>
        <source>Press {0} to undo.</source>
        <translation>Appuyez sur {0} pour annuler.</translation>
    </message>
    <message>
        <source>Deleted. It may still exist on the site.</source>
        <translation>Supprimée. Elle existe peut-être encore sur le site.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ session(s)</source>
        <translation>
            <numerusform>%Ln session ou plus</numerusform>
            <numerusform>%Ln sessions ou plus</numerusform>
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
            <numerusform>%Ln+ session. Indexation des sessions plus anciennes en cours ({0} %).</numerusform>
            <numerusform>%Ln+ sessions. Indexation des sessions plus anciennes en cours ({0} %).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s). Still indexing older sessions ({0} %).</source>
        <translation>
            <numerusform>%Ln session. Indexation des sessions plus anciennes en cours ({0} %).</numerusform>
            <numerusform>%Ln sessions. Indexation des sessions plus anciennes en cours ({0} %).</numerusform>
        </translation>
    </message>
    <message>
        <source>Still indexing ({0} %). Nothing found so far.</source>
        <translation>Indexation en cours ({0} %). Rien trouvé pour l’instant.</translation>
    </message>
    <message>
        <source>No sessions yet. Sessions you create appear here.</source>
        <translation>Aucune session pour l’instant. Les sessions que vous créez apparaissent ici.</translation>
    </message>
    <message>
        <source>No matching sessions. Try a different search or clear the filters.</source>
        <translation>Aucune session correspondante. Essayez une autre recherche ou effacez les filtres.</translation>
    </message>
</context>
<context>
    <name>RowMover</name>
    <message>
        <source>To change the order, go to a row and press Alt+Up or Alt+Down.</source>
        <translation>Pour changer l’ordre, placez-vous sur une ligne et appuyez sur Alt+Haut ou Alt+Bas.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0} : {1} sur {2}</translation>
    </message>
</context>
<context>
    <name>SavePreset</name>
    <message>
        <source>Save as preset</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Example: Printer trouble</source>
        <translation>Exemple : panne d’imprimante</translation>
    </message>
    <message>
        <source>Include in preset:</source>
        <translation>Inclure dans le modèle :</translation>
    </message>
    <message>
        <source>Session type</source>
        <translation>Type de session</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0}:
{1}</source>
        <translation>{0}&#xa0;:
{1}</translation>
    </message>
    <message>
        <source>Include this in the preset</source>
        <translation>Inclure ceci dans le modèle</translation>
    </message>
    <message>
        <source>Select at least one field.</source>
        <translation>Sélectionnez au moins un champ.</translation>
    </message>
    <message>
        <source>A preset with this name already exists. Replace it?</source>
        <translation>Un modèle de ce nom existe déjà. Le remplacer ?</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Expanded</source>
        <translation>Développé</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Réduit</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>C&amp;reate session</source>
        <translation>C&amp;réer la session</translation>
    </message>
    <message>
        <source>Create session</source>
        <translation>Créer la session</translation>
    </message>
    <message numerus="yes">
        <source>{0} %n field(s) need attention.</source>
        <translation>
            <numerusform>{0} %n champ est à vérifier.</numerusform>
            <numerusform>{0} %n champs sont à vérifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating session…</source>
        <translation>Création de la session…</translation>
    </message>
</context>
<context>
    <name>SessionTable</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Press Enter to copy the key of the selected session. Its context menu also sorts the list.</source>
        <translation>Appuyez sur Entrée pour copier la clé de la session sélectionnée. Le menu contextuel permet aussi de trier la liste.</translation>
    </message>
    <message>
        <source>Sorted by {0}, ascending</source>
        <translation>Trié par {0}, croissant</translation>
    </message>
    <message>
        <source>Sorted by {0}, descending</source>
        <translation>Trié par {0}, décroissant</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>Copier la &amp;clé</translation>
    </message>
    <message>
        <source>Copy &amp;invitation</source>
        <translation>Copier l’&amp;invitation</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Sort by {0}</source>
        <translation>Trier par {0}</translation>
    </message>
</context>
<context>
    <name>SessionTypeTable</name>
    <message>
        <source>Add session type</source>
        <translation>Ajouter un type de session</translation>
    </message>
    <message>
        <source>Move session type up</source>
        <translation>Monter le type de session</translation>
    </message>
    <message>
        <source>Move session type down</source>
        <translation>Descendre le type de session</translation>
    </message>
    <message>
        <source>Enter the session type number, such as 13.</source>
        <translation>Saisissez le numéro du type de session, par exemple 13.</translation>
    </message>
    <message>
        <source>Enter a name for each session type.</source>
        <translation>Saisissez un nom pour chaque type de session.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>Valeurs par &amp;défaut</translation>
    </message>
    <message>
        <source>Reset this page to defaults</source>
        <translation>Rétablir les valeurs par défaut de cette page</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your changes on this page.</source>
        <translation>Impossible d’enregistrer vos modifications sur cette page.</translation>
    </message>
    <message>
        <source>Reset all settings on this page?</source>
        <translation>Réinitialiser tous les réglages de cette page ?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Si&amp;gn in</source>
        <translation>Se co&amp;nnecter</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copier l’URL</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Use a code i&amp;nstead</source>
        <translation>Utili&amp;ser un code</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Annuler la connexion</translation>
    </message>
    <message>
        <source>Getting a code…</source>
        <translation>Demande d’un code…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Couldn&apos;t open your browser. Copy the URL and open it in a browser on this computer, or use a code instead.</source>
        <translation>Impossible d’ouvrir votre navigateur. Copiez l’URL et ouvrez-la dans un navigateur sur cet ordinateur, ou utilisez un code.</translation>
    </message>
    <message>
        <source>Sign in on the page in your browser. CSR Desktop then continues automatically.</source>
        <translation>Connectez-vous sur la page de votre navigateur. CSR Desktop continue ensuite automatiquement.</translation>
    </message>
    <message>
        <source>Select Sign in to open your browser. CSR Desktop continues as soon as you&apos;re signed in.</source>
        <translation>« Se connecter » ouvre votre navigateur. CSR Desktop continue dès que vous êtes connecté.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Press Create session to continue.</source>
        <translation>Rien n’a encore été envoyé. Appuyez sur « Créer la session » pour continuer.</translation>
    </message>
    <message>
        <source>You&apos;re signed in. Press Create session to continue.</source>
        <translation>Vous êtes connecté. Appuyez sur « Créer la session » pour continuer.</translation>
    </message>
    <message>
        <source>You&apos;re signed in. Press Check with the site to continue.</source>
        <translation>Vous êtes connecté. Appuyez sur « Vérifier auprès du site » pour continuer.</translation>
    </message>
    <message>
        <source>You&apos;re signed in.</source>
        <translation>Vous êtes connecté.</translation>
    </message>
    <message>
        <source>Sign-in service response: {0}</source>
        <translation>Réponse du service de connexion : {0}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
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
        <translation>Menu</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Demo mode</source>
        <translation>Mode démonstration</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se déco&amp;nnecter</translation>
    </message>
    <message>
        <source>Test the connection and your account, and read the site&apos;s settings</source>
        <translation>Tester la connexion et votre compte, et lire les réglages du site</translation>
    </message>
    <message>
        <source>Register exactly this URI for your integration</source>
        <translation>Enregistrez exactement cet URI pour votre intégration</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>Copier l’URI de redirection</translation>
    </message>
    <message>
        <source>The site for everyone, without your account, password, or secrets</source>
        <translation>Le site pour tous, sans votre compte, votre mot de passe ni vos secrets</translation>
    </message>
    <message>
        <source>Copy as policy.toml</source>
        <translation>Copier comme policy.toml</translation>
    </message>
    <message>
        <source>Redirect URI: {0}</source>
        <translation>URI de redirection : {0}</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Se co&amp;nnecter</translation>
    </message>
    <message>
        <source>Sign-in status unknown</source>
        <translation>État de connexion inconnu</translation>
    </message>
</context>
<context>
    <name>SiteEditor</name>
    <message>
        <source>Edit site</source>
        <translation>Modifier le site</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Ajouter un site</translation>
    </message>
    <message>
        <source>Add &amp;site</source>
        <translation>A&amp;jouter le site</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Test reads the session types and tracking codes from the site. You can also save without testing, for example when you&apos;re offline.</source>
        <translation>Le test lit les types de session et les codes de suivi du site. Vous pouvez aussi enregistrer sans tester, par exemple hors ligne.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Canceled. No changes made.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Sites don&apos;t provide the URLs of their join page and support page. Add them below.</source>
        <translation>Les sites n’indiquent pas les URL de leur page d’accès ni de leur page d’assistance. Ajoutez-les ci-dessous.</translation>
    </message>
    <message>
        <source>Read from the site. Save to keep it.</source>
        <translation>Lu sur le site. Enregistrez pour le conserver.</translation>
    </message>
    <message>
        <source>Your entries are kept.</source>
        <translation>Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Saisissez un mot de passe.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Abandonner vos modifications ?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>SiteForm</name>
    <message>
        <source>* Required</source>
        <translation>* Obligatoire</translation>
    </message>
    <message>
        <source>Si&amp;gn-in method</source>
        <translation>Méthode de conne&amp;xion</translation>
    </message>
    <message>
        <source>Password (every request)</source>
        <translation>Mot de passe (à chaque requête)</translation>
    </message>
    <message>
        <source>Session ticket (sign in once)</source>
        <translation>Ticket de session (une seule connexion)</translation>
    </message>
    <message>
        <source>Session t&amp;ypes</source>
        <translation>T&amp;ypes de session</translation>
    </message>
    <message>
        <source>Trac&amp;king codes</source>
        <translation>&amp;Codes de suivi</translation>
    </message>
    <message>
        <source>S&amp;ite URL</source>
        <translation>URL &amp;du site</translation>
    </message>
    <message>
        <source>&amp;WebEx ID</source>
        <translation>ID &amp;WebEx</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Site I&amp;D</source>
        <translation>ID d&amp;u site</translation>
    </message>
    <message>
        <source>Pa&amp;rtner ID</source>
        <translation>ID du &amp;partenaire</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>E-mai&amp;l</translation>
    </message>
    <message>
        <source>&amp;Join page</source>
        <translation>Pa&amp;ge d’accès</translation>
    </message>
    <message>
        <source>Stored in the system keyring</source>
        <translation>Enregistré dans le trousseau de clés du système</translation>
    </message>
    <message>
        <source>Not saved when you close CSR Desktop</source>
        <translation>Non conservé après la fermeture de CSR Desktop</translation>
    </message>
    <message>
        <source>Leave blank to keep current password</source>
        <translation>Laissez vide pour conserver le mot de passe actuel</translation>
    </message>
    <message>
        <source>Browser (single sign-on)</source>
        <translation>Navigateur (authentification unique)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Test the connection and your account, and read the site&apos;s settings</source>
        <translation>Tester la connexion et votre compte, et lire les réglages du site</translation>
    </message>
    <message>
        <source>WebE&amp;x site name, site ID, partner ID, email</source>
        <translation>Nom du site We&amp;bEx, ID du site, ID du partenaire, e-mail</translation>
    </message>
    <message>
        <source>Join page, support page, ti&amp;meout</source>
        <translation>Pages d’accès et d’assistance, délai &amp;fixé</translation>
    </message>
    <message>
        <source>For example, Acme Support</source>
        <translation>Par exemple, Acme Support</translation>
    </message>
    <message>
        <source>Display &amp;name</source>
        <translation>&amp;Nom affiché</translation>
    </message>
    <message>
        <source>For example, acme.webex.com</source>
        <translation>Par exemple, acme.webex.com</translation>
    </message>
    <message>
        <source>WebEx site n&amp;ame</source>
        <translation>Nom du s&amp;ite WebEx</translation>
    </message>
    <message>
        <source>Supp&amp;ort page</source>
        <translation>Page d’a&amp;ssistance</translation>
    </message>
    <message>
        <source>https:// page where you enter the session as host</source>
        <translation>Page https:// où vous rejoignez la session en tant qu’hôte</translation>
    </message>
    <message>
        <source>Timeout (seconds)</source>
        <translation>Délai (secondes)</translation>
    </message>
    <message>
        <source>Optional. Read from your sign-in</source>
        <translation>Facultatif. Lu lors de votre connexion</translation>
    </message>
    <message>
        <source>Your WebEx user name</source>
        <translation>Votre nom d’utilisateur WebEx</translation>
    </message>
    <message>
        <source>For example, acme</source>
        <translation>Par exemple, acme</translation>
    </message>
    <message>
        <source>Only if the site has no name</source>
        <translation>Seulement si le site n’a pas de nom</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>https:// page where customers enter the key</source>
        <translation>Page https:// où les clients saisissent la clé</translation>
    </message>
    <message>
        <source>1 to {0}</source>
        <translation>De 1 à {0}</translation>
    </message>
    <message>
        <source>Enter a number from 1 to {0}.</source>
        <translation>Saisissez un nombre de 1 à {0}.</translation>
    </message>
</context>
<context>
    <name>SiteQueries</name>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Canceled. No changes made.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem.</source>
        <translation>CSR Desktop a rencontré un problème.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Already up to date.</source>
        <translation>Déjà à jour.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Déconnecté.</translation>
    </message>
</context>
<context>
    <name>SiteResult</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use the site&apos;s settings</source>
        <translation>Utiliser les réglages du site</translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation>Modifier le site</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>No changes made.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>SiteSignIn</name>
    <message>
        <source>Signed out.</source>
        <translation>Déconnecté.</translation>
    </message>
</context>
<context>
    <name>SiteTester</name>
    <message>
        <source>Canceled. No changes made.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem.</source>
        <translation>CSR Desktop a rencontré un problème.</translation>
    </message>
</context>
<context>
    <name>SitesController</name>
    <message>
        <source>There&apos;s no site named {0}.</source>
        <translation>Aucun site ne s’appelle {0}.</translation>
    </message>
    <message>
        <source>{0} was saved before you canceled.</source>
        <translation>{0} était déjà enregistré quand vous avez annulé.</translation>
    </message>
    <message>
        <source>Couldn&apos;t delete the password from the system keyring.</source>
        <translation>Impossible de supprimer le mot de passe du trousseau de clés du système.</translation>
    </message>
    <message>
        <source>Couldn&apos;t delete your sign-in from the system keyring.</source>
        <translation>Impossible de supprimer votre connexion du trousseau de clés du système.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your sign-in. CSR Desktop remembers it until you close the app.</source>
        <translation>Impossible d’enregistrer votre connexion. CSR Desktop la garde en mémoire jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the password. CSR Desktop remembers it until you close the app.</source>
        <translation>Impossible d’enregistrer le mot de passe. CSR Desktop le garde en mémoire jusqu’à sa fermeture.</translation>
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
        <translation>Rechercher des sites</translation>
    </message>
    <message>
        <source>Enter edits the site, Delete removes it, Alt+Up and Alt+Down move it.</source>
        <translation>Entrée modifie le site, Suppr le supprime, Alt+Haut et Alt+Bas le déplacent.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>M&amp;onter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Des&amp;cendre</translation>
    </message>
    <message>
        <source>No sites yet. Add your WebEx site to get started.</source>
        <translation>Aucun site pour l’instant. Ajoutez votre site WebEx pour commencer.</translation>
    </message>
    <message>
        <source>The demo site is built in.</source>
        <translation>Le site de démonstration est intégré.</translation>
    </message>
    <message>
        <source>Your changes to a site aren&apos;t saved.</source>
        <translation>Vos modifications d’un site ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Also sign out</source>
        <translation>Se déconnecter aussi</translation>
    </message>
    <message>
        <source>Remove {0}? Its sessions stay in your history.</source>
        <translation>Supprimer {0} ? Ses sessions restent dans votre historique.</translation>
    </message>
    <message>
        <source>Also delete the saved password</source>
        <translation>Supprimer aussi le mot de passe enregistré</translation>
    </message>
    <message>
        <source>Managed by your administrator</source>
        <translation>Géré par votre administrateur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>SitesPageController</name>
    <message>
        <source>{0} was saved before you canceled.</source>
        <translation>{0} était déjà enregistré quand vous avez annulé.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the password. CSR Desktop remembers it until you close the app.</source>
        <translation>Impossible d’enregistrer le mot de passe. CSR Desktop le garde en mémoire jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>Couldn&apos;t delete the password from the system keyring.</source>
        <translation>Impossible de supprimer le mot de passe du trousseau de clés du système.</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>SuggestionsController</name>
    <message>
        <source>Suggestions cleared.</source>
        <translation>Suggestions effacées.</translation>
    </message>
    <message>
        <source>Couldn&apos;t clear the suggestions.</source>
        <translation>Impossible d’effacer les suggestions.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>1. Select a session type</source>
        <translation>1. Sélectionnez un type de session</translation>
    </message>
    <message>
        <source>2. Enter the case</source>
        <translation>2. Saisissez le dossier</translation>
    </message>
    <message>
        <source>3. Press Enter</source>
        <translation>3. Appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Add your site</source>
        <translation>Ajouter votre site</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Passer la visite</translation>
    </message>
</context>
<context>
    <name>TrackingCodeField</name>
    <message>
        <source>Required.</source>
        <translation>Obligatoire.</translation>
    </message>
    <message>
        <source>Line breaks were replaced with spaces.</source>
        <translation>Les sauts de ligne ont été remplacés par des espaces.</translation>
    </message>
    <message>
        <source>Tabs or control characters were replaced with spaces.</source>
        <translation>Les tabulations ou caractères de contrôle ont été remplacés par des espaces.</translation>
    </message>
    <message>
        <source>{0}/{1} characters</source>
        <translation>{0}/{1} caractères</translation>
    </message>
</context>
<context>
    <name>TrackingCodeLine</name>
    <message>
        <source>Clear &amp;suggestions for this site</source>
        <translation>E&amp;ffacer les suggestions de ce site</translation>
    </message>
</context>
<context>
    <name>TrackingCodeTable</name>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Choices (separate with ;)</source>
        <translation>Choix (séparés par ;)</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Move tracking code up</source>
        <translation>Monter le code de suivi</translation>
    </message>
    <message>
        <source>Move tracking code down</source>
        <translation>Descendre le code de suivi</translation>
    </message>
</context>
<context>
    <name>ValueList</name>
    <message>
        <source>Select…</source>
        <translation>Sélectionner…</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Creating session…</source>
        <translation>Création de la session…</translation>
    </message>
    <message>
        <source>Stop wa&amp;iting</source>
        <translation>N&amp;e plus attendre</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to CSR Desktop</source>
        <translation>Bienvenue dans CSR Desktop</translation>
    </message>
    <message>
        <source>Create a WebEx support session and read its key to your customer. Add your WebEx site, or try the demo site first: it needs no account, and nothing leaves this computer.</source>
        <translation>Créez une session d’assistance WebEx et lisez sa clé à votre client. Ajoutez votre site WebEx ou essayez d’abord le site de démonstration : il ne demande pas de compte, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Add &amp;your site</source>
        <translation>Ajout&amp;er votre site</translation>
    </message>
    <message>
        <source>T&amp;ry the demo site</source>
        <translation>Essaye&amp;r la démo</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>Use this key</source>
        <translation>Utiliser</translation>
    </message>
</context>
<context>
    <name>_CloseButton</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>Copier {0}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Number of session type {0}</source>
        <translation>Numéro du type de session {0}</translation>
    </message>
    <message>
        <source>Name of session type {0}</source>
        <translation>Nom du type de session {0}</translation>
    </message>
    <message>
        <source>Remove session type {0}</source>
        <translation>Supprimer le type de session {0}</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show unconfirmed session: {0}</source>
        <translation>Afficher la session non confirmée : {0}</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>Copier la &amp;clé</translation>
    </message>
    <message>
        <source>Copy &amp;invitation</source>
        <translation>Copier l’&amp;invitation</translation>
    </message>
</context>
<context>
    <name>_TrayMenu</name>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Nouvelle session</translation>
    </message>
    <message>
        <source>&amp;Show CSR Desktop</source>
        <translation>&amp;Afficher CSR Desktop</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>background.history_thread</name>
    <message>
        <source>Your session history isn&apos;t available right now: {0}</source>
        <translation>Votre historique des sessions n’est pas disponible pour l’instant : {0}</translation>
    </message>
</context>
<context>
    <name>demo_sites</name>
    <message>
        <source>{0}: the demo site can&apos;t be changed. Leave the demo first.</source>
        <translation>{0} : le site de démonstration ne peut pas être modifié. Quittez d’abord la démonstration.</translation>
    </message>
</context>
<context>
    <name>sessions.credentials.browser_sign_in</name>
    <message>
        <source>en</source>
        <comment>the code of this language</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>You&apos;re signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>Return to CSR Desktop. You can close this page.</source>
        <translation>Revenez à CSR Desktop. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>You aren&apos;t signed in</source>
        <translation>Vous n’êtes pas connecté</translation>
    </message>
    <message>
        <source>Return to CSR Desktop to see what to do next. You can close this page.</source>
        <translation>Revenez à CSR Desktop pour voir la suite. Vous pouvez fermer cette page.</translation>
    </message>
</context>
<context>
    <name>sessions.draft</name>
    <message>
        <source>Select one of the listed values for {0}.</source>
        <translation>Sélectionnez une des valeurs de la liste pour {0}.</translation>
    </message>
    <message>
        <source>Select {0}.</source>
        <translation>Sélectionnez {0}.</translation>
    </message>
    <message>
        <source>Enter {0}.</source>
        <translation>Saisissez {0}.</translation>
    </message>
</context>
<context>
    <name>sessions.history.history</name>
    <message>
        <source>Couldn&apos;t write {0}: {1}.</source>
        <translation>Impossible d’écrire {0} : {1}.</translation>
    </message>
</context>
<context>
    <name>sessions.journal.notices</name>
    <message>
        <source>Your session history was missing. A new one was started with your most recent sessions. Look for older ones on the site.</source>
        <translation>Votre historique des sessions était introuvable. Un nouveau a été créé avec vos sessions les plus récentes. Cherchez les plus anciennes sur le site.</translation>
    </message>
    <message numerus="yes">
        <source>Your session history was damaged ({0}). %n session(s) were recovered. The damaged file was saved as {1}.</source>
        <translation>
            <numerusform>Votre historique des sessions était endommagé ({0}). %n session a été récupérée. Le fichier endommagé a été enregistré sous {1}.</numerusform>
            <numerusform>Votre historique des sessions était endommagé ({0}). %n sessions ont été récupérées. Le fichier endommagé a été enregistré sous {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others may be missing. Check your sessions on the site.</source>
        <translation>D’autres manquent peut-être. Vérifiez vos sessions sur le site.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) couldn&apos;t be recovered. Check your sessions on the site.</source>
        <translation>
            <numerusform>%n session n’a pas pu être récupérée. Vérifiez vos sessions sur le site.</numerusform>
            <numerusform>%n sessions n’ont pas pu être récupérées. Vérifiez vos sessions sur le site.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your session history was created by a newer version of CSR Desktop. This version can read it but can&apos;t change it. Ask your administrator to update CSR Desktop.</source>
        <translation>Votre historique des sessions a été créé par une version plus récente de CSR Desktop. Cette version peut le lire mais pas le modifier. Demandez à votre administrateur de mettre à jour CSR Desktop.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>damaged write-ahead log</source>
        <translation>journal d’écriture anticipée endommagé</translation>
    </message>
    <message>
        <source>integrity check failed</source>
        <translation>échec du contrôle d’intégrité</translation>
    </message>
    <message>
        <source>the most recent sessions are missing</source>
        <translation>les sessions les plus récentes manquent</translation>
    </message>
</context>
<context>
    <name>sessions.links.compatibility</name>
    <message numerus="yes">
        <source>{0} isn&apos;t in the list for {1}. Available: {2} and %n more.</source>
        <translation>
            <numerusform>{0} n’est pas dans la liste de {1}. Disponibles : {2} et %n autre.</numerusform>
            <numerusform>{0} n’est pas dans la liste de {1}. Disponibles : {2} et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There&apos;s no session type {1} on {0}. Available: {2}.</source>
        <translation>Il n’y a pas de type de session {1} sur {0}. Disponibles : {2}.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t use tracking code {1}.</source>
        <translation>{0} n’utilise pas le code de suivi {1}.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t in the list for {1}. Available: {2}.</source>
        <translation>{0} n’est pas dans la liste de {1}. Disponibles : {2}.</translation>
    </message>
</context>
<context>
    <name>sessions.links.link</name>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>sessions.links.problems</name>
    <message>
        <source>{0} in the link has no value.</source>
        <translation>{0} n’a pas de valeur dans le lien.</translation>
    </message>
    <message>
        <source>Unknown link parameter: {0}.</source>
        <translation>Paramètre de lien inconnu : {0}.</translation>
    </message>
    <message>
        <source>The link contains {0} more than once.</source>
        <translation>Le lien contient {0} plusieurs fois.</translation>
    </message>
    <message>
        <source>The link isn&apos;t valid UTF-8.</source>
        <translation>Le lien n’est pas en UTF-8 valide.</translation>
    </message>
    <message>
        <source>The link is longer than 8 KiB.</source>
        <translation>Le lien dépasse 8 Kio.</translation>
    </message>
    <message>
        <source>The link contains a control character.</source>
        <translation>Le lien contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>The link doesn&apos;t start with {0}.</source>
        <translation>Le lien ne commence pas par {0}.</translation>
    </message>
    <message>
        <source>The link contains a #. In a value, write it as %23.</source>
        <translation>Le lien contient un #. Dans une valeur, écrivez-le %23.</translation>
    </message>
    <message>
        <source>Unknown link action: {0}. Only “new” is supported.</source>
        <translation>Action de lien inconnue : {0}. Seul « new » est pris en charge.</translation>
    </message>
    <message>
        <source>A % in {0} of the link isn&apos;t followed by two hexadecimal digits.</source>
        <translation>Un % dans {0} du lien n’est pas suivi de deux chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The value of {0} in the link isn&apos;t percent-encoded UTF-8.</source>
        <translation>La valeur de {0} dans le lien n’est pas en UTF-8 encodé en pourcentage.</translation>
    </message>
    <message>
        <source>The link doesn&apos;t specify a site.</source>
        <translation>Le lien n’indique aucun site.</translation>
    </message>
    <message>
        <source>The session type {0} in the link isn&apos;t a number.</source>
        <translation>Le type de session {0} du lien n’est pas un nombre.</translation>
    </message>
    <message>
        <source>{0} in the link contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>{0} dans le lien contient un caractère qui ne peut pas être envoyé ({1}). Supprimez-le.</translation>
    </message>
    <message numerus="yes">
        <source>{0} in the link has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>{0} dans le lien compte %n caractère, mais le site en autorise {1}. Raccourcissez la valeur.</numerusform>
            <numerusform>{0} dans le lien compte %n caractères, mais le site en autorise {1}. Raccourcissez la valeur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sessions.network.client_certificate</name>
    <message>
        <source>File not found.</source>
        <translation>Fichier introuvable.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain a certificate in PEM format.</source>
        <translation>Le fichier ne contient pas de certificat au format PEM.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain a private key in PEM format.</source>
        <translation>Le fichier ne contient pas de clé privée au format PEM.</translation>
    </message>
    <message>
        <source>The private key is encrypted. Use an unencrypted key.</source>
        <translation>La clé privée est chiffrée. Utilisez une clé non chiffrée.</translation>
    </message>
    <message>
        <source>The certificate and the private key can&apos;t be used together.</source>
        <translation>Le certificat et la clé privée ne peuvent pas être utilisés ensemble.</translation>
    </message>
    <message>
        <source>The certificate expired on {0}.</source>
        <translation>Le certificat a expiré le {0}.</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t valid before {0}.</source>
        <translation>Le certificat n’est pas valide avant le {0}.</translation>
    </message>
</context>
<context>
    <name>sessions.outcome</name>
    <message>
        <source>No password is saved for this account.</source>
        <translation>Aucun mot de passe n’est enregistré pour ce compte.</translation>
    </message>
    <message>
        <source>Enter your password to continue.</source>
        <translation>Saisissez votre mot de passe pour continuer.</translation>
    </message>
    <message>
        <source>Passwords can&apos;t be saved on this computer (no keyring).</source>
        <translation>Les mots de passe ne peuvent pas être enregistrés sur cet ordinateur (pas de trousseau de clés).</translation>
    </message>
    <message>
        <source>Enter your password. CSR Desktop remembers it until you close the app.</source>
        <translation>Saisissez votre mot de passe. CSR Desktop le garde en mémoire jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>The system keyring is locked or not responding.</source>
        <translation>Le trousseau de clés du système est verrouillé ou ne répond pas.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter your password. CSR Desktop remembers it until you close the app.</source>
        <translation>Déverrouillez-le et réessayez, ou saisissez votre mot de passe. CSR Desktop le garde en mémoire jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>The site rejected this password before.</source>
        <translation>Le site a déjà refusé ce mot de passe.</translation>
    </message>
    <message>
        <source>It wasn&apos;t sent again, to avoid locking your account. Enter the correct password.</source>
        <translation>Il n’a pas été renvoyé, pour ne pas verrouiller votre compte. Saisissez le bon mot de passe.</translation>
    </message>
    <message>
        <source>The password is too long or contains a character that can&apos;t be sent.</source>
        <translation>Le mot de passe est trop long ou contient un caractère qui ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>You aren&apos;t signed in to this site.</source>
        <translation>Vous n’êtes pas connecté à ce site.</translation>
    </message>
    <message>
        <source>Sign in to continue.</source>
        <translation>Connectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>The system keyring, which stores your sign-in, is locked or not responding.</source>
        <translation>Le trousseau de clés du système, qui enregistre votre connexion, est verrouillé ou ne répond pas.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or sign in again.</source>
        <translation>Déverrouillez-le et réessayez, ou connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save to your session history, so nothing was sent.</source>
        <translation>Impossible d’enregistrer dans votre historique des sessions ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Free up disk space or check the permissions of the data folder, then try again.</source>
        <translation>Libérez de l’espace disque ou vérifiez les droits du dossier de données, puis réessayez.</translation>
    </message>
    <message>
        <source>CSR Desktop closed before the site answered.</source>
        <translation>CSR Desktop s’est fermé avant la réponse du site.</translation>
    </message>
    <message>
        <source>A session may exist. Check with the site.</source>
        <translation>Une session existe peut-être. Vérifiez auprès du site.</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem while waiting for the site.</source>
        <translation>CSR Desktop a rencontré un problème en attendant le site.</translation>
    </message>
    <message>
        <source>Check your sessions on the site, then send the details to your administrator.</source>
        <translation>Vérifiez vos sessions sur le site, puis envoyez les détails à votre administrateur.</translation>
    </message>
</context>
<context>
    <name>sessions.site.advice</name>
    <message>
        <source>Check the site URL and your network connection, then test again.</source>
        <translation>Vérifiez l’URL du site et votre connexion réseau, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>Check the site URL, and the site name or site ID.</source>
        <translation>Vérifiez l’URL du site, ainsi que le nom ou l’ID du site.</translation>
    </message>
    <message>
        <source>Set the sign-in method to Browser (single sign-on).</source>
        <translation>Réglez la méthode de connexion sur Navigateur (authentification unique).</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Saisissez un mot de passe.</translation>
    </message>
</context>
<context>
    <name>sessions.site.manage</name>
    <message>
        <source>Couldn&apos;t save the sites: {0}.</source>
        <translation>Impossible d’enregistrer les sites : {0}.</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem</source>
        <translation>CSR Desktop a rencontré un problème</translation>
    </message>
</context>
<context>
    <name>settings.joined_sites</name>
    <message>
        <source>Managed by your administrator in {0}.</source>
        <translation>Géré par votre administrateur dans {0}.</translation>
    </message>
    <message>
        <source>A site with this name already exists.</source>
        <translation>Un site de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>{0}: your administrator already provides a site with this name. Rename yours.</source>
        <translation>{0} : votre administrateur fournit déjà un site de ce nom. Renommez le vôtre.</translation>
    </message>
</context>
<context>
    <name>settings.merged</name>
    <message>
        <source>Managed by your administrator in {0}.</source>
        <translation>Géré par votre administrateur dans {0}.</translation>
    </message>
    <message>
        <source>The text in preferences.toml was edited in the meantime. Change yours again to replace it.</source>
        <translation>Le texte de preferences.toml a été modifié entre-temps. Modifiez de nouveau le vôtre pour le remplacer.</translation>
    </message>
</context>
<context>
    <name>settings.policy</name>
    <message>
        <source>Until this is fixed, passwords aren&apos;t saved.</source>
        <translation>Tant que ce n’est pas corrigé, les mots de passe ne sont pas enregistrés.</translation>
    </message>
    <message>
        <source>Until this is fixed, TLS 1.3 is required.</source>
        <translation>Tant que ce n’est pas corrigé, TLS 1.3 est exigé.</translation>
    </message>
    <message>
        <source>Expected a table: {0}.</source>
        <translation>Table attendue&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>settings.preferences.invitation_template</name>
    <message>
        <source>The template is empty.</source>
        <translation>Le modèle est vide.</translation>
    </message>
    <message>
        <source>Line {0}: unmatched brace. Use {1} for a field, or {2} and {3} for literal braces.</source>
        <translation>Ligne {0} : accolade isolée. Utilisez {1} pour un champ, ou {2} et {3} pour de vraies accolades.</translation>
    </message>
    <message>
        <source>Unknown field {0}. Available: {1}.</source>
        <translation>Champ inconnu {0}. Disponibles : {1}.</translation>
    </message>
</context>
<context>
    <name>settings.preferences.text</name>
    <message>
        <source>{0} Fix it first. Nothing was changed.</source>
        <translation>{0} Corrigez-le d’abord. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be updated automatically. Edit the file manually.</source>
        <translation>{0} ne peut pas être mis à jour automatiquement. Modifiez le fichier à la main.</translation>
    </message>
</context>
<context>
    <name>settings.preferences.values</name>
    <message>
        <source>Line breaks and other control characters aren&apos;t allowed.</source>
        <translation>Les sauts de ligne et autres caractères de contrôle ne sont pas autorisés.</translation>
    </message>
    <message>
        <source>Expected a quoted string.</source>
        <translation>Une chaîne entre guillemets est attendue.</translation>
    </message>
    <message>
        <source>Enter the full path.</source>
        <translation>Saisissez le chemin complet.</translation>
    </message>
    <message>
        <source>Control characters aren&apos;t allowed.</source>
        <translation>Les caractères de contrôle ne sont pas autorisés.</translation>
    </message>
    <message>
        <source>Expected one of {0}.</source>
        <translation>Une de ces valeurs est attendue&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Don&apos;t put a password here. It belongs in the system keyring.</source>
        <translation>Ne mettez pas de mot de passe ici. Sa place est dans le trousseau de clés du système.</translation>
    </message>
    <message>
        <source>Expected &quot;system&quot;, &quot;none&quot;, or a URL such as &quot;http://proxy.example:8080&quot;.</source>
        <translation>Valeur attendue : &quot;system&quot;, &quot;none&quot; ou une URL telle que &quot;http://proxy.example:8080&quot;.</translation>
    </message>
</context>
<context>
    <name>settings.presets.changes</name>
    <message>
        <source>The preset {0} was edited in the file in the meantime. Save again to replace it.</source>
        <translation>Le modèle {0} a été modifié dans le fichier entre-temps. Enregistrez de nouveau pour le remplacer.</translation>
    </message>
    <message>
        <source>Preset {0} is no longer in the file.</source>
        <translation>Le modèle {0} n’est plus dans le fichier.</translation>
    </message>
</context>
<context>
    <name>settings.presets.presets</name>
    <message numerus="yes">
        <source>Name too long: %n characters (maximum {0}).</source>
        <translation>
            <numerusform>Nom trop long : %n caractère (maximum {0}).</numerusform>
            <numerusform>Nom trop long : %n caractères (maximum {0}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Fix it first. Nothing was changed.</source>
        <translation>{0} Corrigez-le d’abord. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write {0}: {1}.</source>
        <translation>Impossible d’écrire {0} : {1}.</translation>
    </message>
    <message>
        <source>The preset {0} is managed by your administrator in {1}. Enter another name.</source>
        <translation>Le modèle {0} est géré par votre administrateur dans {1}. Saisissez un autre nom.</translation>
    </message>
    <message>
        <source>Enter a preset name.</source>
        <translation>Saisissez un nom de modèle.</translation>
    </message>
    <message>
        <source>Line breaks and other control characters aren&apos;t allowed.</source>
        <translation>Les sauts de ligne et autres caractères de contrôle ne sont pas autorisés.</translation>
    </message>
    <message>
        <source>Two presets are named {0}.</source>
        <translation>Deux modèles s’appellent {0}.</translation>
    </message>
    <message>
        <source>Expected [[presets]].</source>
        <translation>[[presets]] attendu.</translation>
    </message>
    <message>
        <source>Tracking code {0} doesn&apos;t exist. Use a number from 1 to 10.</source>
        <translation>Le code de suivi {0} n’existe pas. Utilisez un nombre de 1 à 10.</translation>
    </message>
    <message>
        <source>Tracking code {0}</source>
        <translation>Code de suivi {0}</translation>
    </message>
</context>
<context>
    <name>settings.sites.changes</name>
    <message numerus="yes">
        <source>Tracking code {0}: becomes a list of %n choices</source>
        <translation>
            <numerusform>Code de suivi {0} : devient une liste de %n choix</numerusform>
            <numerusform>Code de suivi {0} : devient une liste de %n choix</numerusform>
        </translation>
    </message>
    <message>
        <source>This was edited in sites.toml in the meantime. Nothing was saved. Open the site again.</source>
        <translation>Cela a été modifié entre-temps dans sites.toml. Rien n’a été enregistré. Ouvrez de nouveau le site.</translation>
    </message>
    <message>
        <source>Tracking code {0} (&quot;{1}&quot;): removed, not used by the site</source>
        <translation>Code de suivi {0} (« {1} ») : supprimé, non utilisé par le site</translation>
    </message>
    <message>
        <source>Tracking codes: order changed</source>
        <translation>Codes de suivi : ordre modifié</translation>
    </message>
    <message>
        <source>Tracking code {0} (&quot;{1}&quot;): added, required</source>
        <translation>Code de suivi {0} (« {1} ») : ajouté, obligatoire</translation>
    </message>
    <message>
        <source>Tracking code {0} (&quot;{1}&quot;): added</source>
        <translation>Code de suivi {0} (« {1} ») : ajouté</translation>
    </message>
    <message>
        <source>Tracking code {0}: renamed from &quot;{1}&quot; to &quot;{2}&quot;</source>
        <translation>Code de suivi {0} : « {1} » renommé en « {2} »</translation>
    </message>
    <message>
        <source>Tracking code {0}: now required</source>
        <translation>Code de suivi {0} : désormais obligatoire</translation>
    </message>
    <message>
        <source>Tracking code {0}: no longer required</source>
        <translation>Code de suivi {0} : n’est plus obligatoire</translation>
    </message>
    <message>
        <source>Tracking code {0}: becomes free text</source>
        <translation>Code de suivi {0} : devient un texte libre</translation>
    </message>
    <message>
        <source>Tracking code {0}: default &quot;{1}&quot; removed</source>
        <translation>Code de suivi {0} : valeur par défaut « {1} » supprimée</translation>
    </message>
    <message>
        <source>Tracking code {0}: default set to &quot;{1}&quot;</source>
        <translation>Code de suivi {0} : valeur par défaut définie sur « {1} »</translation>
    </message>
    <message>
        <source>Tracking code {0}: default changed from &quot;{1}&quot; to &quot;{2}&quot;</source>
        <translation>Code de suivi {0} : valeur par défaut modifiée de « {1} » en « {2} »</translation>
    </message>
    <message>
        <source>Tracking code {0}: choices added: {1}</source>
        <translation>Code de suivi {0} : choix ajoutés : {1}</translation>
    </message>
    <message>
        <source>Tracking code {0}: choices removed: {1}</source>
        <translation>Code de suivi {0} : choix supprimés : {1}</translation>
    </message>
    <message>
        <source>Tracking code {0}: order of choices changed</source>
        <translation>Code de suivi {0} : ordre des choix modifié</translation>
    </message>
    <message>
        <source>Session type {0} (&quot;{1}&quot;): removed</source>
        <translation>Type de session {0} (« {1} ») : supprimé</translation>
    </message>
    <message>
        <source>Session type {0} (&quot;{1}&quot;): added</source>
        <translation>Type de session {0} (« {1} ») : ajouté</translation>
    </message>
    <message>
        <source>Session type {0}: renamed from &quot;{1}&quot; to &quot;{2}&quot;</source>
        <translation>Type de session {0} : « {1} » renommé en « {2} »</translation>
    </message>
</context>
<context>
    <name>settings.sites.entries</name>
    <message>
        <source>Expected [[sites]].</source>
        <translation>[[sites]] attendu.</translation>
    </message>
    <message>
        <source>Two sites are named {0}.</source>
        <translation>Deux sites s’appellent {0}.</translation>
    </message>
</context>
<context>
    <name>settings.sites.file</name>
    <message>
        <source>{0} Fix it first. Nothing was changed.</source>
        <translation>{0} Corrigez-le d’abord. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Two sites have the same name.</source>
        <translation>Deux sites ont le même nom.</translation>
    </message>
    <message>
        <source>Site {0} is no longer in the file.</source>
        <translation>Le site {0} n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>A site with this name already exists.</source>
        <translation>Un site de ce nom existe déjà.</translation>
    </message>
</context>
<context>
    <name>settings.sites.oauth</name>
    <message>
        <source>Enter the client ID of your company&apos;s integration, for this site or in [oauth].</source>
        <translation>Saisissez l’ID client de l’intégration de votre entreprise, pour ce site ou dans [oauth].</translation>
    </message>
    <message>
        <source>Enter the redirect URI of the integration, such as http://127.0.0.1:5000/authorize, for this site or in [oauth].</source>
        <translation>Saisissez l’URI de redirection de l’intégration, par exemple http://127.0.0.1:5000/authorize, pour ce site ou dans [oauth].</translation>
    </message>
    <message>
        <source>Control characters and leading or trailing spaces aren&apos;t allowed.</source>
        <translation>Les caractères de contrôle et les espaces au début ou à la fin ne sont pas autorisés.</translation>
    </message>
    <message>
        <source>Enter a scope, such as spark:all.</source>
        <translation>Saisissez une étendue, par exemple spark:all.</translation>
    </message>
    <message>
        <source>Enter a URL that starts with https://, without a user name, ?, or #. http:// is allowed only for this computer.</source>
        <translation>Saisissez une URL qui commence par https://, sans nom d’utilisateur, ? ni #. http:// n’est autorisé que pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Enter a URL on this computer with a port, exactly as registered, such as http://127.0.0.1:5000/authorize: http, 127.0.0.1, [::1], or localhost, without ? or #.</source>
        <translation>Saisissez une URL de cet ordinateur avec un port, exactement comme enregistrée, par exemple http://127.0.0.1:5000/authorize : http, 127.0.0.1, [::1] ou localhost, sans ? ni #.</translation>
    </message>
</context>
<context>
    <name>settings.sites.oauth_table</name>
    <message>
        <source>Expected a table: {0}.</source>
        <translation>Table attendue&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>settings.sites.outline</name>
    <message>
        <source>Tracking code {0}</source>
        <translation>Code de suivi {0}</translation>
    </message>
</context>
<context>
    <name>settings.sites.site</name>
    <message>
        <source>Line breaks and other control characters aren&apos;t allowed.</source>
        <translation>Les sauts de ligne et autres caractères de contrôle ne sont pas autorisés.</translation>
    </message>
    <message>
        <source>Enter a display name.</source>
        <translation>Saisissez un nom affiché.</translation>
    </message>
    <message>
        <source>Enter your WebEx ID.</source>
        <translation>Saisissez votre ID WebEx.</translation>
    </message>
    <message>
        <source>Enter the site name (such as acme) or the site ID.</source>
        <translation>Saisissez le nom du site (par exemple acme) ou l’ID du site.</translation>
    </message>
    <message>
        <source>The site ID consists of digits. Enter a name as the site name.</source>
        <translation>L’ID du site se compose de chiffres. Saisissez un nom comme nom du site.</translation>
    </message>
    <message>
        <source>Enter the full URL of a page, starting with https://.</source>
        <translation>Saisissez l’URL complète d’une page, commençant par https://.</translation>
    </message>
    <message>
        <source>Only {0} is allowed in braces.</source>
        <translation>Seul {0} est autorisé entre accolades.</translation>
    </message>
    <message>
        <source>Enter at least one session type.</source>
        <translation>Saisissez au moins un type de session.</translation>
    </message>
    <message>
        <source>Use each tracking code only once.</source>
        <translation>N’utilisez chaque code de suivi qu’une fois.</translation>
    </message>
</context>
<context>
    <name>settings.toml.file</name>
    <message>
        <source>{0}, line {1}: {2}</source>
        <translation>{0}, ligne {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>{0}, line {1}, {2}: {3}</source>
        <translation>{0}, ligne {1}, {2}&#xa0;: {3}</translation>
    </message>
    <message>
        <source>The file is longer than 1 MiB.</source>
        <translation>Le fichier dépasse 1 Mio.</translation>
    </message>
    <message>
        <source>The file isn&apos;t valid UTF-8.</source>
        <translation>Le fichier n’est pas en UTF-8 valide.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read it: {0}.</source>
        <translation>Lecture impossible : {0}.</translation>
    </message>
    <message>
        <source>Lists or tables are nested too deeply.</source>
        <translation>Les listes ou tableaux sont imbriqués trop profondément.</translation>
    </message>
    <message>
        <source>A number has too many digits.</source>
        <translation>Un nombre a trop de chiffres.</translation>
    </message>
    <message>
        <source>Expected a whole number, such as 1.</source>
        <translation>Nombre entier attendu, par exemple 1.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of CSR Desktop (schema {0}; this version supports {1}). Unknown settings are ignored and left as they are.</source>
        <translation>Ce fichier a été écrit par une version plus récente de CSR Desktop (schéma {0} ; cette version prend en charge {1}). Les réglages inconnus sont ignorés et laissés tels quels.</translation>
    </message>
    <message>
        <source>The file was changed in the meantime. Try again</source>
        <translation>Le fichier a été modifié entre-temps. Réessayez</translation>
    </message>
</context>
<context>
    <name>settings.toml.messages</name>
    <message>
        <source>a quoted string</source>
        <translation>une chaîne entre guillemets</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a list [...]</source>
        <translation>une liste [...]</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a date with a time</source>
        <translation>une date avec une heure</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>une heure</translation>
    </message>
    <message>
        <source>Expected a whole number of at least {0}.</source>
        <translation>Nombre entier attendu, au moins {0}.</translation>
    </message>
    <message>
        <source>Expected a whole number of at most {0}.</source>
        <translation>Nombre entier attendu, au plus {0}.</translation>
    </message>
    <message>
        <source>Expected a number of at least {0}.</source>
        <translation>Nombre attendu, au moins {0}.</translation>
    </message>
    <message>
        <source>Expected a number of at most {0}.</source>
        <translation>Nombre attendu, au plus {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Expected a string of at most %n characters.</source>
        <translation>
            <numerusform>Une chaîne d’au plus %n caractère est attendue.</numerusform>
            <numerusform>Une chaîne d’au plus %n caractères est attendue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected {0}, found {1}.</source>
        <translation>Attendu&#xa0;: {0}&#x202f;; trouvé&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Invalid value {0}.</source>
        <translation>Valeur non valide {0}.</translation>
    </message>
    <message>
        <source>Unknown key. Did you mean {0}?</source>
        <translation>Clé inconnue. Vouliez-vous dire {0} ?</translation>
    </message>
    <message>
        <source>Unknown key.</source>
        <translation>Clé inconnue.</translation>
    </message>
    <message>
        <source>Missing key.</source>
        <translation>Clé manquante.</translation>
    </message>
</context>
<context>
    <name>settings.toml.tables</name>
    <message>
        <source>{0} can&apos;t be changed here. Write each entry as {1} first.</source>
        <translation>{0} ne peut pas être modifié ici. Écrivez d’abord chaque entrée sous la forme {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be updated automatically. Edit the file manually.</source>
        <translation>{0} ne peut pas être mis à jour automatiquement. Modifiez le fichier à la main.</translation>
    </message>
</context>
<context>
    <name>ui.menu.demo_faults_menu</name>
    <message>
        <source>No session, no response</source>
        <translation>Pas de session, pas de réponse</translation>
    </message>
    <message>
        <source>No permission for the account</source>
        <translation>Compte sans autorisation</translation>
    </message>
    <message>
        <source>No matching record</source>
        <translation>Aucun enregistrement correspondant</translation>
    </message>
    <message>
        <source>Too many requests in one minute</source>
        <translation>Trop de requêtes en une minute</translation>
    </message>
    <message>
        <source>Site suspended</source>
        <translation>Site suspendu</translation>
    </message>
    <message>
        <source>Session type not available</source>
        <translation>Type de session indisponible</translation>
    </message>
    <message>
        <source>Answer after 5 seconds</source>
        <translation>Réponse après 5 secondes</translation>
    </message>
    <message>
        <source>No session, connection lost</source>
        <translation>Pas de session, connexion perdue</translation>
    </message>
    <message>
        <source>No session, site unavailable (HTTP 503)</source>
        <translation>Pas de session, site indisponible (HTTP 503)</translation>
    </message>
    <message>
        <source>Login page instead of an answer</source>
        <translation>Page de connexion au lieu d’une réponse</translation>
    </message>
    <message>
        <source>Redirect to another address</source>
        <translation>Redirection vers une autre adresse</translation>
    </message>
    <message>
        <source>Session created, no answer</source>
        <translation>Session créée, pas de réponse</translation>
    </message>
    <message>
        <source>Session created, connection lost</source>
        <translation>Session créée, connexion perdue</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de demandes</translation>
    </message>
    <message>
        <source>&amp;Rejected by the site</source>
        <translation>&amp;Refusé par le site</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>Ré&amp;seau</translation>
    </message>
    <message>
        <source>&amp;Uncertain result</source>
        <translation>Résultat &amp;incertain</translation>
    </message>
    <message>
        <source>Session created, truncated answer</source>
        <translation>Session créée, réponse tronquée</translation>
    </message>
    <message>
        <source>Session created, site unavailable (HTTP 503)</source>
        <translation>Session créée, site indisponible (HTTP 503)</translation>
    </message>
    <message>
        <source>Session created, no key in the answer</source>
        <translation>Session créée, pas de clé dans la réponse</translation>
    </message>
    <message>
        <source>Session created, site error (000035)</source>
        <translation>Session créée, erreur du site (000035)</translation>
    </message>
    <message>
        <source>No session, request not passed on (000000)</source>
        <translation>Pas de session, requête non transmise (000000)</translation>
    </message>
    <message>
        <source>No session, request not processed (000029)</source>
        <translation>Pas de session, requête non traitée (000029)</translation>
    </message>
    <message>
        <source>No session, site error (000035)</source>
        <translation>Pas de session, erreur du site (000035)</translation>
    </message>
    <message>
        <source>No session, unexpected error (999999)</source>
        <translation>Pas de session, erreur inattendue (999999)</translation>
    </message>
    <message>
        <source>&amp;Account and sign-in</source>
        <translation>&amp;Compte et connexion</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>Cer&amp;tificat</translation>
    </message>
    <message>
        <source>WebEx ID not found</source>
        <translation>ID WebEx introuvable</translation>
    </message>
    <message>
        <source>Incorrect password</source>
        <translation>Mot de passe incorrect</translation>
    </message>
    <message>
        <source>Session ticket expired</source>
        <translation>Ticket de session expiré</translation>
    </message>
    <message>
        <source>No session ticket for this account</source>
        <translation>Pas de ticket de session pour ce compte</translation>
    </message>
    <message>
        <source>Account uses single sign-on</source>
        <translation>Compte avec authentification unique</translation>
    </message>
    <message>
        <source>Access token expired</source>
        <translation>Jeton d’accès expiré</translation>
    </message>
    <message>
        <source>Sign-in expired</source>
        <translation>Connexion expirée</translation>
    </message>
    <message>
        <source>Integration blocked</source>
        <translation>Intégration bloquée</translation>
    </message>
    <message>
        <source>Slow browser</source>
        <translation>Navigateur lent</translation>
    </message>
    <message>
        <source>Add a site with a bad certificate</source>
        <translation>Ajouter un site avec un mauvais certificat</translation>
    </message>
</context>
<context>
    <name>ui.outcome.problem_card</name>
    <message>
        <source>Site response: {0}</source>
        <translation>Réponse du site : {0}</translation>
    </message>
</context>
<context>
    <name>ui.preferences.invitation_texts</name>
    <message>
        <source>Session key</source>
        <translation>Clé de session</translation>
    </message>
    <message>
        <source>Join page</source>
        <translation>Page d’accès</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>First tracking code</source>
        <translation>Premier code de suivi</translation>
    </message>
</context>
<context>
    <name>ui.sites.answer_words</name>
    <message>
        <source>Signed in successfully.</source>
        <translation>Connexion réussie.</translation>
    </message>
    <message>
        <source>These settings on the site are different:</source>
        <translation>Ces réglages sont différents sur le site :</translation>
    </message>
    <message>
        <source>This site is managed by your administrator, but the site&apos;s settings are different:</source>
        <translation>Ce site est géré par votre administrateur, mais les réglages du site sont différents :</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Connected in {0} s.</source>
        <translation>Connecté en {0} s.</translation>
    </message>
    <message>
        <source>Connected ({0}) in {1} s.</source>
        <translation>Connecté ({0}) en {1} s.</translation>
    </message>
    <message>
        <source>Session types: {0}</source>
        <translation>Types de session : {0}</translation>
    </message>
    <message>
        <source>Tracking codes: {0}</source>
        <translation>Codes de suivi : {0}</translation>
    </message>
    <message>
        <source>This site doesn&apos;t use tracking codes.</source>
        <translation>Ce site n’utilise pas de codes de suivi.</translation>
    </message>
    <message>
        <source>Enter them here yourself, or test again later.</source>
        <translation>Saisissez-les ici vous-même ou testez de nouveau plus tard.</translation>
    </message>
    <message>
        <source>The site didn&apos;t provide its session types and tracking codes.</source>
        <translation>Le site n’a pas fourni ses types de session ni ses codes de suivi.</translation>
    </message>
    <message>
        <source>The site didn&apos;t provide your session types.</source>
        <translation>Le site n’a pas fourni vos types de session.</translation>
    </message>
    <message>
        <source>The site didn&apos;t provide its tracking codes.</source>
        <translation>Le site n’a pas fourni ses codes de suivi.</translation>
    </message>
    <message>
        <source>{0} (required, a list)</source>
        <translation>{0} (obligatoire, une liste)</translation>
    </message>
    <message>
        <source>{0} (required)</source>
        <translation>{0} (obligatoire)</translation>
    </message>
    <message>
        <source>{0} (a list)</source>
        <translation>{0} (une liste)</translation>
    </message>
    <message>
        <source>Your account has no session type for support on this site.</source>
        <translation>Votre compte n’a pas de type de session d’assistance sur ce site.</translation>
    </message>
    <message>
        <source>Support Center isn&apos;t available on this site.</source>
        <translation>Support Center n’est pas disponible sur ce site.</translation>
    </message>
    <message>
        <source>Your account can&apos;t host support sessions on this site.</source>
        <translation>Votre compte ne peut pas animer de sessions d’assistance sur ce site.</translation>
    </message>
    <message>
        <source>This site uses single sign-on. You can sign in with the browser.</source>
        <translation>Ce site utilise l’authentification unique. Vous pouvez vous connecter avec le navigateur.</translation>
    </message>
</context>
<context>
    <name>ui.sites.signed_in_words</name>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Signed in as {0}</source>
        <translation>Connecté en tant que {0}</translation>
    </message>
    <message>
        <source>Signed in as {0}, until {1} at the latest</source>
        <translation>Connecté en tant que {0}, jusqu’au {1} au plus tard</translation>
    </message>
</context>
<context>
    <name>ui.widgets.password_row</name>
    <message>
        <source>Your administrator doesn&apos;t allow saved passwords.</source>
        <translation>Votre administrateur n’autorise pas l’enregistrement des mots de passe.</translation>
    </message>
    <message>
        <source>Saving passwords is turned off in Preferences.</source>
        <translation>L’enregistrement des mots de passe est désactivé dans les préférences.</translation>
    </message>
</context>
<context>
    <name>webex.address</name>
    <message>
        <source>Enter a URL such as https://acme.webex.com.</source>
        <translation>Saisissez une URL telle que https://acme.webex.com.</translation>
    </message>
    <message>
        <source>The URL can&apos;t contain spaces or line breaks.</source>
        <translation>L’URL ne peut pas contenir d’espaces ni de sauts de ligne.</translation>
    </message>
    <message>
        <source>The URL must start with https:// and a host name.</source>
        <translation>L’URL doit commencer par https:// et un nom d’hôte.</translation>
    </message>
    <message>
        <source>The URL can&apos;t contain a user name or password.</source>
        <translation>L’URL ne peut pas contenir de nom d’utilisateur ni de mot de passe.</translation>
    </message>
    <message>
        <source>The URL must start with https://, because the password is sent over this connection.</source>
        <translation>L’URL doit commencer par https://, car le mot de passe est envoyé par cette connexion.</translation>
    </message>
    <message>
        <source>The URL must end after its path, such as /WBXService/XMLService.</source>
        <translation>L’URL doit se terminer après son chemin, par exemple /WBXService/XMLService.</translation>
    </message>
</context>
<context>
    <name>webex.faults</name>
    <message>
        <source>Check your sessions on the site, then try again later.</source>
        <translation>Vérifiez vos sessions sur le site, puis réessayez plus tard.</translation>
    </message>
    <message>
        <source>The site couldn&apos;t process the request.</source>
        <translation>Le site n’a pas pu traiter la requête.</translation>
    </message>
    <message>
        <source>This account uses single sign-on, so the site doesn&apos;t accept a password from it.</source>
        <translation>Ce compte utilise l’authentification unique ; le site n’accepte donc pas de mot de passe de sa part.</translation>
    </message>
    <message>
        <source>Your password may be correct. Ask your administrator to set up browser sign-in for this site.</source>
        <translation>Votre mot de passe est peut-être correct. Demandez à votre administrateur de configurer la connexion par navigateur pour ce site.</translation>
    </message>
    <message>
        <source>The site couldn&apos;t forward the request.</source>
        <translation>Le site n’a pas pu transmettre la requête.</translation>
    </message>
    <message>
        <source>Check your sessions on the site, then report this to your administrator.</source>
        <translation>Vérifiez vos sessions sur le site, puis signalez-le à votre administrateur.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to do that.</source>
        <translation>Vous n’avez pas l’autorisation de faire cela.</translation>
    </message>
    <message>
        <source>Ask your administrator for permission to host support sessions.</source>
        <translation>Demandez à votre administrateur l’autorisation d’animer des sessions d’assistance.</translation>
    </message>
    <message>
        <source>No matching record.</source>
        <translation>Aucun enregistrement correspondant.</translation>
    </message>
    <message>
        <source>There&apos;s nothing to fix.</source>
        <translation>Il n’y a rien à corriger.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>Trop de requêtes.</translation>
    </message>
    <message>
        <source>Wait one minute, then try again.</source>
        <translation>Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>This service is turned off for the site.</source>
        <translation>Ce service est désactivé pour le site.</translation>
    </message>
    <message>
        <source>Ask your administrator to turn it on.</source>
        <translation>Demandez à votre administrateur de l’activer.</translation>
    </message>
    <message>
        <source>The site is suspended.</source>
        <translation>Le site est suspendu.</translation>
    </message>
    <message>
        <source>Contact your administrator.</source>
        <translation>Contactez votre administrateur.</translation>
    </message>
    <message>
        <source>WebEx ID not found on this site.</source>
        <translation>ID WebEx introuvable sur ce site.</translation>
    </message>
    <message>
        <source>Check the WebEx ID and the site URL.</source>
        <translation>Vérifiez l’ID WebEx et l’URL du site.</translation>
    </message>
    <message>
        <source>Incorrect WebEx ID or password.</source>
        <translation>ID WebEx ou mot de passe incorrect.</translation>
    </message>
    <message>
        <source>Try again. Too many wrong passwords can lock your account.</source>
        <translation>Réessayez. Trop de mots de passe erronés peuvent verrouiller votre compte.</translation>
    </message>
    <message>
        <source>This WebEx ID is already taken.</source>
        <translation>Cet ID WebEx est déjà pris.</translation>
    </message>
    <message>
        <source>This email address is already taken.</source>
        <translation>Cette adresse e-mail est déjà utilisée.</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>Votre connexion a expiré.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The site rejected the request.</source>
        <translation>Le site a refusé la requête.</translation>
    </message>
    <message>
        <source>Send the details to your administrator.</source>
        <translation>Envoyez les détails à votre administrateur.</translation>
    </message>
    <message>
        <source>Meeting not found on this site.</source>
        <translation>Réunion introuvable sur ce site.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Vérifiez le numéro.</translation>
    </message>
    <message>
        <source>Host not found on this site.</source>
        <translation>Hôte introuvable sur ce site.</translation>
    </message>
    <message>
        <source>Check the WebEx ID.</source>
        <translation>Vérifiez l’ID WebEx.</translation>
    </message>
    <message>
        <source>This account can&apos;t schedule meetings for that host.</source>
        <translation>Ce compte ne peut pas planifier de réunions pour cet hôte.</translation>
    </message>
    <message>
        <source>Ask your administrator for permission.</source>
        <translation>Demandez l’autorisation à votre administrateur.</translation>
    </message>
    <message>
        <source>The meeting password is missing.</source>
        <translation>Le mot de passe de la réunion manque.</translation>
    </message>
    <message>
        <source>Enter the meeting password.</source>
        <translation>Saisissez le mot de passe de la réunion.</translation>
    </message>
    <message>
        <source>This account can&apos;t use this session type.</source>
        <translation>Ce compte ne peut pas utiliser ce type de session.</translation>
    </message>
    <message>
        <source>Select another session type.</source>
        <translation>Sélectionnez un autre type de session.</translation>
    </message>
    <message>
        <source>The site rejected the change to the user.</source>
        <translation>Le site a refusé la modification de l’utilisateur.</translation>
    </message>
    <message>
        <source>This is a problem with the site. Check the site&apos;s settings, or contact your administrator.</source>
        <translation>Le problème vient du site. Vérifiez les réglages du site ou contactez votre administrateur.</translation>
    </message>
    <message>
        <source>This is a problem with your account. Check the WebEx ID, or contact your administrator.</source>
        <translation>Le problème vient de votre compte. Vérifiez l’ID WebEx ou contactez votre administrateur.</translation>
    </message>
    <message>
        <source>This is a problem with the session type. Select another one, or contact your administrator.</source>
        <translation>Le problème vient du type de session. Sélectionnez-en un autre ou contactez votre administrateur.</translation>
    </message>
    <message>
        <source>Fix the problem above and try again, or send the details to your administrator.</source>
        <translation>Corrigez le problème ci-dessus et réessayez, ou envoyez les détails à votre administrateur.</translation>
    </message>
</context>
<context>
    <name>webex.invalid_request</name>
    <message>
        <source>The site ID or site name is missing. Add one to the site.</source>
        <translation>L’ID ou le nom du site manque. Ajoutez-en un au site.</translation>
    </message>
    <message>
        <source>The site ID consists of digits. Enter a name as the site name.</source>
        <translation>L’ID du site se compose de chiffres. Saisissez un nom comme nom du site.</translation>
    </message>
    <message>
        <source>The WebEx ID is missing. Add it to the site.</source>
        <translation>L’ID WebEx manque. Ajoutez-le au site.</translation>
    </message>
    <message>
        <source>The password is missing. Enter it.</source>
        <translation>Le mot de passe manque. Saisissez-le.</translation>
    </message>
    <message>
        <source>The {0} contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>{0} contient un caractère qui ne peut pas être envoyé ({1}). Supprimez-le.</translation>
    </message>
    <message numerus="yes">
        <source>The {0} has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>{0} compte %n caractère, mais le site en autorise {1}. Raccourcissez la valeur.</numerusform>
            <numerusform>{0} compte %n caractères, mais le site en autorise {1}. Raccourcissez la valeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session type must be a whole number.</source>
        <translation>Le type de session doit être un nombre entier.</translation>
    </message>
    <message>
        <source>Tracking code {0} doesn&apos;t exist. Use a number from 1 to 10.</source>
        <translation>Le code de suivi {0} n’existe pas. Utilisez un nombre de 1 à 10.</translation>
    </message>
    <message>
        <source>Tracking code {0} contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>Le code de suivi {0} contient un caractère qui ne peut pas être envoyé ({1}). Supprimez-le.</translation>
    </message>
    <message numerus="yes">
        <source>Tracking code {0} has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>Le code de suivi {0} compte %n caractère, mais le site en autorise {1}. Raccourcissez-le.</numerusform>
            <numerusform>Le code de suivi {0} compte %n caractères, mais le site en autorise {1}. Raccourcissez-le.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webex.sentences</name>
    <message>
        <source>The site rejected the request.</source>
        <translation>Le site a refusé la requête.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate was valid until {0}. This computer&apos;s clock shows {1}.</source>
        <translation>Le certificat du site était valide jusqu’au {0}. L’horloge de cet ordinateur indique {1}.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate isn&apos;t valid before {0}. This computer&apos;s clock shows {1}.</source>
        <translation>Le certificat du site n’est pas valide avant le {0}. L’horloge de cet ordinateur indique {1}.</translation>
    </message>
    <message>
        <source>Check your network connection and the site URL, then try again.</source>
        <translation>Vérifiez votre connexion réseau et l’URL du site, puis réessayez.</translation>
    </message>
    <message>
        <source>A session may exist. Check with the site.</source>
        <translation>Une session existe peut-être. Vérifiez auprès du site.</translation>
    </message>
    <message>
        <source>Nothing was sent. Contact your administrator.</source>
        <translation>Rien n’a été envoyé. Contactez votre administrateur.</translation>
    </message>
    <message>
        <source>This happened while signing you in. Try again.</source>
        <translation>Cela s’est produit pendant la connexion. Réessayez.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Fix this, then try again. Nothing was sent.</source>
        <translation>Corrigez ceci, puis réessayez. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Try again when you&apos;re ready.</source>
        <translation>Réessayez quand vous êtes prêt.</translation>
    </message>
    <message>
        <source>Someone may be intercepting your connection. Nothing was sent. Contact your administrator.</source>
        <translation>Quelqu’un intercepte peut-être votre connexion. Rien n’a été envoyé. Contactez votre administrateur.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, time, and time zone first. If they&apos;re correct, contact your administrator. Nothing was sent to the site.</source>
        <translation>Vérifiez d’abord la date, l’heure et le fuseau horaire de cet ordinateur. S’ils sont corrects, contactez votre administrateur. Rien n’a été envoyé au site.</translation>
    </message>
    <message>
        <source>Check your network connection and the proxy URL in Preferences &gt; Network, or contact your administrator. Nothing was sent to the site.</source>
        <translation>Vérifiez votre connexion réseau et l’URL du proxy dans Préférences &gt; Réseau, ou contactez votre administrateur. Rien n’a été envoyé au site.</translation>
    </message>
    <message>
        <source>You canceled before anything was sent.</source>
        <translation>Vous avez annulé avant tout envoi.</translation>
    </message>
    <message>
        <source>The site signed you out, and you canceled signing in again.</source>
        <translation>Le site vous a déconnecté, et vous avez annulé la nouvelle connexion.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the site in time.</source>
        <translation>Le site n’a pas pu être joint à temps.</translation>
    </message>
    <message>
        <source>The site signed you out, and there was no time left to sign in again.</source>
        <translation>Le site vous a déconnecté, et il ne restait pas assez de temps pour vous reconnecter.</translation>
    </message>
    <message>
        <source>Try again. You&apos;ll be signed in first.</source>
        <translation>Réessayez. Vous serez d’abord connecté.</translation>
    </message>
    <message>
        <source>Server not found.</source>
        <translation>Serveur introuvable.</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>Le serveur a refusé la connexion.</translation>
    </message>
    <message>
        <source>Can&apos;t reach the site from this network.</source>
        <translation>Le site est inaccessible depuis ce réseau.</translation>
    </message>
    <message>
        <source>The server didn&apos;t respond in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The proxy server blocked the connection.</source>
        <translation>Le serveur proxy a bloqué la connexion.</translation>
    </message>
    <message>
        <source>Nothing was sent to the site. Ask your administrator about the proxy.</source>
        <translation>Rien n’a été envoyé au site. Parlez du proxy à votre administrateur.</translation>
    </message>
    <message>
        <source>The proxy server rejected your user name or password.</source>
        <translation>Le serveur proxy a refusé votre nom d’utilisateur ou votre mot de passe.</translation>
    </message>
    <message>
        <source>Check them in Preferences &gt; Network, then try again. Nothing was sent to the site.</source>
        <translation>Vérifiez-les dans Préférences &gt; Réseau, puis réessayez. Rien n’a été envoyé au site.</translation>
    </message>
    <message>
        <source>The proxy URL can&apos;t be used.</source>
        <translation>L’URL du proxy ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>CSR Desktop doesn&apos;t support this kind of proxy server.</source>
        <translation>CSR Desktop ne prend pas en charge ce type de serveur proxy.</translation>
    </message>
    <message>
        <source>The URL must start with http:// or https://. Correct it in Preferences &gt; Network, or contact your administrator. Nothing was sent.</source>
        <translation>L’URL doit commencer par http:// ou https://. Corrigez-la dans Préférences &gt; Réseau, ou contactez votre administrateur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Can&apos;t reach the proxy server.</source>
        <translation>Le serveur proxy est inaccessible.</translation>
    </message>
    <message>
        <source>The proxy server didn&apos;t respond in time.</source>
        <translation>Le serveur proxy n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Couldn&apos;t make a secure connection to the proxy server.</source>
        <translation>Impossible d’établir une connexion sécurisée avec le serveur proxy.</translation>
    </message>
    <message>
        <source>Most proxy URLs start with http://. Correct it in Preferences &gt; Network, or contact your administrator. Nothing was sent to the site.</source>
        <translation>La plupart des URL de proxy commencent par http://. Corrigez-la dans Préférences &gt; Réseau, ou contactez votre administrateur. Rien n’a été envoyé au site.</translation>
    </message>
    <message>
        <source>The proxy server requires a sign-in method that CSR Desktop doesn&apos;t support.</source>
        <translation>Le serveur proxy exige une méthode de connexion que CSR Desktop ne prend pas en charge.</translation>
    </message>
    <message>
        <source>A password won&apos;t help. Ask your administrator how to connect without this sign-in. Nothing was sent to the site.</source>
        <translation>Un mot de passe n’aidera pas. Demandez à votre administrateur comment vous connecter sans cette authentification. Rien n’a été envoyé au site.</translation>
    </message>
    <message>
        <source>The client certificate can&apos;t be used.</source>
        <translation>Le certificat client ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>In Preferences &gt; Network, select a PEM file with a certificate and an unencrypted key. Nothing was sent.</source>
        <translation>Dans Préférences &gt; Réseau, sélectionnez un fichier PEM avec un certificat et une clé non chiffrée. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The client certificate provided by your administrator can&apos;t be used.</source>
        <translation>Le certificat client fourni par votre administrateur ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Only your administrator can change it. Send them the details. Nothing was sent.</source>
        <translation>Seul votre administrateur peut le modifier. Envoyez-lui les détails. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate isn&apos;t trusted.</source>
        <translation>Le certificat du site n’est pas fiable.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the site&apos;s certificate has expired.</source>
        <translation>Selon l’horloge de cet ordinateur, le certificat du site a expiré.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the site&apos;s certificate isn&apos;t valid yet.</source>
        <translation>Selon l’horloge de cet ordinateur, le certificat du site n’est pas encore valide.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate belongs to another server.</source>
        <translation>Le certificat du site appartient à un autre serveur.</translation>
    </message>
    <message>
        <source>Someone may be intercepting your connection. Nothing was sent. Check the site URL, and whether you need to sign in to this network in a browser first.</source>
        <translation>Quelqu’un intercepte peut-être votre connexion. Rien n’a été envoyé. Vérifiez l’URL du site, et si vous devez d’abord vous connecter à ce réseau dans un navigateur.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate comes from an unknown issuer.</source>
        <translation>Le certificat du site provient d’un émetteur inconnu.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate is self-signed, so no issuer vouches for it.</source>
        <translation>Le certificat du site est autosigné ; aucun émetteur ne s’en porte garant.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate was revoked by its issuer.</source>
        <translation>Le certificat du site a été révoqué par son émetteur.</translation>
    </message>
    <message>
        <source>Couldn&apos;t make a secure connection to the site.</source>
        <translation>Impossible d’établir une connexion sécurisée avec le site.</translation>
    </message>
    <message>
        <source>The network redirected the request, probably to a sign-in page.</source>
        <translation>Le réseau a redirigé la requête, probablement vers une page de connexion.</translation>
    </message>
    <message>
        <source>Sign in to the network in your browser and check the site URL, then try again.</source>
        <translation>Connectez-vous au réseau dans votre navigateur, vérifiez l’URL du site, puis réessayez.</translation>
    </message>
    <message>
        <source>The request was blocked before it reached the service.</source>
        <translation>La requête a été bloquée avant d’atteindre le service.</translation>
    </message>
    <message>
        <source>Check the site URL, or send the details to your administrator.</source>
        <translation>Vérifiez l’URL du site, ou envoyez les détails à votre administrateur.</translation>
    </message>
    <message>
        <source>You stopped waiting before the site answered.</source>
        <translation>Vous avez cessé d’attendre avant la réponse du site.</translation>
    </message>
    <message>
        <source>The site didn&apos;t respond in time.</source>
        <translation>Le site n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection was lost before the site finished answering.</source>
        <translation>La connexion a été perdue avant la fin de la réponse du site.</translation>
    </message>
    <message>
        <source>The server returned an error page.</source>
        <translation>Le serveur a renvoyé une page d’erreur.</translation>
    </message>
    <message>
        <source>The site returned a web page instead of a result. You may need to sign in to the network.</source>
        <translation>Le site a renvoyé une page web au lieu d’un résultat. Vous devez peut-être vous connecter au réseau.</translation>
    </message>
    <message>
        <source>The site&apos;s response couldn&apos;t be read.</source>
        <translation>La réponse du site n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The site&apos;s response was too large.</source>
        <translation>La réponse du site était trop volumineuse.</translation>
    </message>
    <message>
        <source>The site&apos;s response didn&apos;t say whether a session was created.</source>
        <translation>La réponse du site n’indiquait pas si une session a été créée.</translation>
    </message>
    <message>
        <source>The site created a session but didn&apos;t return its key.</source>
        <translation>Le site a créé une session mais n’a pas renvoyé sa clé.</translation>
    </message>
    <message>
        <source>Look for the session key in your sessions on the site.</source>
        <translation>Cherchez la clé de session dans vos sessions sur le site.</translation>
    </message>
    <message>
        <source>The site signed you out.</source>
        <translation>Le site vous a déconnecté.</translation>
    </message>
    <message>
        <source>You&apos;re signed in again. Press Create session to try again.</source>
        <translation>Vous êtes de nouveau connecté. Appuyez sur « Créer la session » pour réessayer.</translation>
    </message>
    <message>
        <source>The site didn&apos;t respond to the sign-in in time.</source>
        <translation>Le site n’a pas répondu à temps lors de la connexion.</translation>
    </message>
    <message>
        <source>The site accepted the sign-in but didn&apos;t issue a session ticket.</source>
        <translation>Le site a accepté la connexion mais n’a pas délivré de ticket de session.</translation>
    </message>
    <message>
        <source>Select another sign-in method for this site, or contact your administrator.</source>
        <translation>Sélectionnez une autre méthode de connexion pour ce site, ou contactez votre administrateur.</translation>
    </message>
    <message>
        <source>Your browser sign-in has expired or was revoked.</source>
        <translation>Votre connexion par navigateur a expiré ou a été révoquée.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>La connexion a été refusée dans le navigateur.</translation>
    </message>
    <message>
        <source>Sign in again and accept the request in the browser. If there is none, contact your administrator.</source>
        <translation>Connectez-vous de nouveau et acceptez la demande dans le navigateur. S’il n’y en a pas, contactez votre administrateur.</translation>
    </message>
    <message>
        <source>The sign-in wasn&apos;t completed in time.</source>
        <translation>La connexion n’a pas été terminée à temps.</translation>
    </message>
    <message>
        <source>Too many requests to the sign-in service.</source>
        <translation>Trop de requêtes au service de connexion.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then sign in again.</source>
        <translation>Attendez quelques minutes, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Can&apos;t reach the sign-in service.</source>
        <translation>Le service de connexion est inaccessible.</translation>
    </message>
    <message>
        <source>The sign-in service didn&apos;t respond in time.</source>
        <translation>Le service de connexion n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Couldn&apos;t make a secure connection to the sign-in service.</source>
        <translation>Impossible d’établir une connexion sécurisée avec le service de connexion.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s response can&apos;t be used.</source>
        <translation>La réponse du service de connexion ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>CSR Desktop can&apos;t receive the browser&apos;s response: this computer doesn&apos;t allow it to listen at the redirect URI.</source>
        <translation>CSR Desktop ne peut pas recevoir la réponse du navigateur : cet ordinateur ne lui permet pas d’écouter à l’URI de redirection.</translation>
    </message>
    <message>
        <source>The sign-in service doesn&apos;t accept this site&apos;s integration.</source>
        <translation>Le service de connexion n’accepte pas l’intégration de ce site.</translation>
    </message>
    <message>
        <source>Check your network connection, then try again. If that doesn&apos;t help, send the details to your administrator.</source>
        <translation>Vérifiez votre connexion réseau, puis réessayez. Si cela n’aide pas, envoyez les détails à votre administrateur.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date and time. If they&apos;re correct, send the details to your administrator: someone may be intercepting your connection.</source>
        <translation>Rien n’a été envoyé. Vérifiez la date et l’heure de cet ordinateur. Si elles sont correctes, envoyez les détails à votre administrateur : quelqu’un intercepte peut-être votre connexion.</translation>
    </message>
    <message>
        <source>Check in a browser whether this network requires you to sign in, then try again. If that doesn&apos;t help, send the details to your administrator.</source>
        <translation>Vérifiez dans un navigateur si ce réseau exige une connexion, puis réessayez. Si cela n’aide pas, envoyez les détails à votre administrateur.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the client ID and client secret, and whether Control Hub allows the integration.</source>
        <translation>Demandez à votre administrateur de vérifier l’ID client et le secret client, et si Control Hub autorise l’intégration.</translation>
    </message>
    <message>
        <source>The integration is registered with another redirect URI.</source>
        <translation>L’intégration est enregistrée avec une autre URI de redirection.</translation>
    </message>
    <message>
        <source>Ask your administrator to register exactly the redirect URI set for this site.</source>
        <translation>Demandez à votre administrateur d’enregistrer exactement l’URI de redirection défini pour ce site.</translation>
    </message>
    <message>
        <source>CSR Desktop can&apos;t receive the browser&apos;s response: another program uses the port of the redirect URI.</source>
        <translation>CSR Desktop ne peut pas recevoir la réponse du navigateur : un autre programme utilise le port de l’URI de redirection.</translation>
    </message>
    <message>
        <source>Close the other program and sign in again, or use a code instead.</source>
        <translation>Fermez l’autre programme et reconnectez-vous, ou utilisez un code.</translation>
    </message>
    <message>
        <source>Use a code instead, or ask your administrator to register another port, from 1024 to 49151.</source>
        <translation>Utilisez plutôt un code, ou demandez à votre administrateur d’enregistrer un autre port, de 1024 à 49151.</translation>
    </message>
    <message>
        <source>Couldn&apos;t open a browser on this computer.</source>
        <translation>Impossible d’ouvrir un navigateur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Use a code instead. You can enter it on any other device.</source>
        <translation>Utilisez plutôt un code. Vous pouvez le saisir sur n’importe quel autre appareil.</translation>
    </message>
    <message>
        <source>The sign-in service rejected the sign-in.</source>
        <translation>Le service de connexion a refusé la connexion.</translation>
    </message>
    <message>
        <source>Sign in again. If that doesn&apos;t help, send the details to your administrator.</source>
        <translation>Connectez-vous de nouveau. Si cela n’aide pas, envoyez les détails à votre administrateur.</translation>
    </message>
</context>
<context>
    <name>webex.texts</name>
    <message numerus="yes">
        <source>{0} has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>{0} compte %n caractère, mais le site en autorise {1}. Raccourcissez la valeur.</numerusform>
            <numerusform>{0} compte %n caractères, mais le site en autorise {1}. Raccourcissez la valeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>{0} contient un caractère qui ne peut pas être envoyé ({1}). Supprimez-le.</translation>
    </message>
</context>
</TS>
