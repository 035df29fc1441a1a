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
        <translation>Comme le système</translation>
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
        <translation>Langue du système</translation>
    </message>
</context>
<context>
    <name>BehaviourPage</name>
    <message>
        <source>General</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Adds a menu with New session.</source>
        <translation>Son menu contient «&#xa0;Nouvelle session&#xa0;».</translation>
    </message>
    <message>
        <source>When CSR Desktop is in the background</source>
        <translation>Seulement quand une autre fenêtre est devant.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Tracking codes only. Stored on this computer.</source>
        <translation>Pour les codes de suivi, sur cet ordinateur uniquement.</translation>
    </message>
    <message>
        <source>Clear &amp;suggestions…</source>
        <translation>&amp;Oublier les valeurs mémorisées</translation>
    </message>
    <message>
        <source>&amp;Keep window on top</source>
        <translation>&amp;Garder la fenêtre au premier plan</translation>
    </message>
    <message>
        <source>Remember window size and p&amp;osition</source>
        <translation>&amp;Rouvrir la fenêtre au même endroit</translation>
    </message>
    <message>
        <source>Show &amp;tray icon</source>
        <translation>Afficher une icône dans la &amp;zone de notification</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>&amp;Notifier quand une session est prête</translation>
    </message>
    <message>
        <source>Suggest pre&amp;viously entered values</source>
        <translation>Proposer les &amp;valeurs déjà saisies</translation>
    </message>
    <message>
        <source>If off, enter your password each time you start CSR Desktop.</source>
        <translation>Décoché&#xa0;: le mot de passe est demandé une fois par lancement et gardé en mémoire.</translation>
    </message>
    <message>
        <source>Save &amp;passwords in the system keyring</source>
        <translation>Garder les &amp;mots de passe dans le trousseau de clés du système</translation>
    </message>
    <message>
        <source>Clear all suggestions for tracking codes</source>
        <translation>Oublie les valeurs saisies dans les codes de suivi, après confirmation.</translation>
    </message>
    <message>
        <source>Clear all suggestions? Your history isn&apos;t affected.</source>
        <translation>Oublier toutes les valeurs mémorisées&#x202f;? Les sessions sont conservées.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Suggestions cleared</source>
        <translation>Oubliées</translation>
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
        <translation>Un fichier PEM avec certificat et clé. La plupart des réseaux n’en demandent pas.</translation>
    </message>
    <message>
        <source>Client c&amp;ertificate</source>
        <translation>&amp;Certificat client</translation>
    </message>
    <message>
        <source>Select a &amp;file…</source>
        <translation>Choisir un fic&amp;hier…</translation>
    </message>
    <message>
        <source>Select the client certificate file</source>
        <translation>Choisit le fichier du certificat client.</translation>
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
        <translation>Le site {0} n’est plus configuré ici.</translation>
    </message>
    <message>
        <source>Another window has already confirmed this key. {0} wasn&apos;t saved.</source>
        <translation>Une autre fenêtre a trouvé cette clé. {0} n’a pas été enregistrée.</translation>
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
        <translation>Le site n’indique aucune session de ce genre, ni en cours ni dans son historique (qui peut avoir deux jours de retard). Vous pouvez en créer une autre.</translation>
    </message>
    <message>
        <source>Your session wasn&apos;t found, but the site&apos;s lists couldn&apos;t be read completely. Check your sessions on the site.</source>
        <translation>Votre session n’a pas été trouvée, mais les listes du site n’ont pas pu être lues jusqu’au bout. Consultez vos sessions sur le site.</translation>
    </message>
    <message>
        <source>Possible match. Ask your customer which key they have, or check on the site.</source>
        <translation>Cette session est peut-être la bonne. Demandez à votre client ou consultez le site.</translation>
    </message>
    <message numerus="yes">
        <source>%n possible match(es). Ask your customer which key they have.</source>
        <translation>
            <numerusform>%n session est peut-être la bonne. Demandez à votre client ou consultez le site.</numerusform>
            <numerusform>%n sessions peuvent être la bonne. Demandez à votre client ou consultez le site.</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t check with the site. {0}</source>
        <translation>Le site n’a pas pu être interrogé. {0}</translation>
    </message>
</context>
<context>
    <name>CloseGuard</name>
    <message>
        <source>Still waiting for the site</source>
        <translation>Une demande est en cours</translation>
    </message>
    <message>
        <source>Close an&amp;yway</source>
        <translation>&amp;Fermer quand même</translation>
    </message>
    <message>
        <source>Keep &amp;waiting</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>The site hasn&apos;t answered yet, so the session isn&apos;t confirmed. If you close now, you can check it the next time you open CSR Desktop.</source>
        <translation>Impossible de savoir si elle crée une session avant l’arrivée de la réponse. Si vous fermez maintenant, CSR Desktop le signalera au prochain démarrage et pourra vérifier auprès du site.</translation>
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
        <translation>Valeurs du code de suivi {0}</translation>
    </message>
    <message>
        <source>Default of tracking code {0}</source>
        <translation>Valeur par défaut du code de suivi {0}</translation>
    </message>
    <message>
        <source>Choices (separate with ;)</source>
        <translation>Valeurs, séparées par&#x202f;;</translation>
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
        <translation>Vous pourrez créer à nouveau dans {0}&#xa0;s.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Vous pouvez à nouveau créer une session.</translation>
    </message>
</context>
<context>
    <name>CreateController</name>
    <message>
        <source>Too many requests. Try again in {0} s.</source>
        <translation>Le site n’accepte plus de demandes pour l’instant. Attendez {0}&#xa0;s.</translation>
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
        <translation>Le code est encore valable une minute.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsController</name>
    <message>
        <source>Diagnostics copied. They contain no passwords, keys, tracking codes, or accounts. Paste them into a message to your administrator.</source>
        <translation>Copié. Le diagnostic ne contient ni mot de passe, ni clé, ni code de suivi, ni compte. Collez-le à l’intention de la personne qui s’occupe de CSR Desktop.</translation>
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
        <translation>Défini par votre administrateur</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}, {1} sur {2}</translation>
    </message>
    <message>
        <source>{0} will be deleted when you save.</source>
        <translation>{0} sera supprimé quand vous enregistrerez.</translation>
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
        <translation>Écrit les sessions trouvées dans un fichier pour tableurs ou programmes.</translation>
    </message>
    <message>
        <source>Export canceled. No file was saved or changed.</source>
        <translation>Annulé. Aucun fichier n’a été écrit ni modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln session(s) to {0}.</source>
        <translation>
            <numerusform>%Ln session a été écrite dans {0}.</numerusform>
            <numerusform>%Ln sessions ont été écrites dans {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export failed. No file was saved or changed.</source>
        <translation>L’export a échoué. Aucun fichier n’a été écrit ni modifié.</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>Table pour tableurs (*.csv);;JSON (*.json)</translation>
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
        <translation>Aucune</translation>
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
        <translation>Ce site n’a pas de type de session {0}&#x202f;; un autre est sélectionné.</translation>
    </message>
    <message>
        <source>This site doesn&apos;t use tracking code {0}. “{1}” was ignored.</source>
        <translation>Ce site n’a pas de code de suivi {0}&#x202f;; «&#xa0;{1}&#xa0;» n’est pas repris.</translation>
    </message>
    <message>
        <source>“{1}” isn&apos;t in the list for {0}. Select another value.</source>
        <translation>{0} n’a pas de valeur «&#xa0;{1}&#xa0;»&#x202f;; choisissez-en une autre.</translation>
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
        <translation>Elle est trop longue pour être transmise&#xa0;: collez-la dans le message.</translation>
    </message>
    <message>
        <source>Opened in your email app</source>
        <translation>Transmise à la messagerie</translation>
    </message>
    <message>
        <source>No email app found. Copy the invitation and paste it into a message.</source>
        <translation>Aucune messagerie ne s’est ouverte. Copiez l’invitation et collez-la dans votre message.</translation>
    </message>
    <message>
        <source>The join page URL is too long for a QR code. Use the invitation instead.</source>
        <translation>L’adresse de la page d’accès est trop longue pour un code QR. Utilisez l’invitation.</translation>
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
        <translation>Votre propre texte d’invitation est inutilisable&#x202f;; voici donc le texte prédéfini.</translation>
    </message>
    <message>
        <source>This site has no join page, so the invitation and the QR code can&apos;t say where to go. Add one in Preferences &gt; Sites.</source>
        <translation>Aucune page d’accès n’est connue pour ce site&#xa0;: ni l’invitation ni un code QR ne peuvent l’indiquer. Ajoutez-la dans les préférences ou demandez à la personne qui a configuré le site.</translation>
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
        <translation>Une demande est en cours. Attendez qu’elle soit terminée pour afficher cette session.</translation>
    </message>
    <message>
        <source>The note isn&apos;t saved yet. CSR Desktop will try again.</source>
        <translation>La note n’est pas encore enregistrée. CSR Desktop réessaie.</translation>
    </message>
    <message>
        <source>The session has been deleted in the meantime, along with its note.</source>
        <translation>Entre-temps, la session a été supprimée, ainsi que sa note.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauré</translation>
    </message>
    <message>
        <source>This session is still being created. Delete it once the site has answered.</source>
        <translation>Sa demande est encore en cours. Supprimez-la quand sa réponse sera là.</translation>
    </message>
    <message>
        <source>No file manager found. The file is in {0}.</source>
        <translation>Aucun gestionnaire de fichiers ne s’est ouvert. Le fichier se trouve dans {0}.</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Private note (stays on this computer)</source>
        <translation>Une note pour vous, conservée sur cet ordinateur</translation>
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
        <translation>&amp;Afficher et vérifier</translation>
    </message>
    <message>
        <source>Find out whether this session was created</source>
        <translation>L’affiche dans la fenêtre principale, où elle peut être vérifiée auprès du site.</translation>
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
        <translation>Supprime la clé, les codes de suivi et la note de cet ordinateur. Vous pouvez annuler jusqu’à ce que vous quittiez cette fenêtre.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Waiting for the site.</source>
        <translation>La demande est en cours&#xa0;: la réponse n’est pas encore arrivée.</translation>
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
            <numerusform>La note est trop longue de %Ln caractère, sa fin n’est donc pas enregistrée. Raccourcissez-la.</numerusform>
            <numerusform>La note est trop longue de %Ln caractères, sa fin n’est donc pas enregistrée. Raccourcissez-la.</numerusform>
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
        <translation>Peut-être créée</translation>
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
        <translation>Un jour…</translation>
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
        <translation>Jours</translation>
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
        <translation>Peut-être créée</translation>
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
        <translation>Toutes les sessions</translation>
    </message>
</context>
<context>
    <name>InvitationEditor</name>
    <message>
        <source>&amp;Reset to default</source>
        <translation>&amp;Revenir au texte prédéfini</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Texte de l’invitation</translation>
    </message>
    <message>
        <source>Temp&amp;late language</source>
        <translation>&amp;Langue du texte</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Ce que reçoit votre &amp;client</translation>
    </message>
    <message>
        <source>Preview with sample data</source>
        <translation>Un exemple rempli, qui suit votre saisie.</translation>
    </message>
    <message>
        <source>Reset the template for this language to the default</source>
        <translation>Remplace le texte de cette langue par celui fourni avec le programme.</translation>
    </message>
    <message>
        <source>Insert {0}</source>
        <translation>Insérer&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Insert {0} at the cursor</source>
        <translation>Place {0} dans le texte, à l’endroit du curseur.</translation>
    </message>
    <message>
        <source>Custom template</source>
        <translation>Votre propre texte</translation>
    </message>
    <message>
        <source>Default template</source>
        <translation>Le texte prédéfini</translation>
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
        <translation>Texte de l’invitation</translation>
    </message>
    <message>
        <source>Shown to customers in invitations</source>
        <translation>Tel que vos clients vous connaissent.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>Default cu&amp;stomer language</source>
        <translation>Langue &amp;habituelle de vos clients</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>La langue de la fenêtre</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the {0} template.</source>
        <translation>Le texte ({0}) n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Used for invitations and dictation</source>
        <translation>Pour les invitations et pour les mots qui servent à lire une clé à voix haute.</translation>
    </message>
    <message>
        <source>The {0} template has an error and wasn&apos;t saved.</source>
        <translation>Le texte ({0}) contient une erreur et n’est pas enregistré.</translation>
    </message>
</context>
<context>
    <name>KeepDaysRow</name>
    <message>
        <source>Deletes from this computer only, not from the site.</source>
        <translation>Les sessions plus anciennes sont supprimées de cet ordinateur, pas du site. Décoché&#xa0;: elles ne sont jamais oubliées.</translation>
    </message>
    <message>
        <source>Da&amp;ys to keep</source>
        <translation>&amp;Jours de conservation d’une session</translation>
    </message>
    <message>
        <source>Delete old sessions auto&amp;matically</source>
        <translation>Oublier les anciennes &amp;sessions</translation>
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
        <translation>Conserver</translation>
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
        <translation>Copie un message qui explique au client comment rejoindre la session</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Open the invitation in your email app</source>
        <translation>Ouvre votre messagerie avec l’invitation</translation>
    </message>
    <message>
        <source>Dictate key</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Show large digits to read to your customer</source>
        <translation>Affiche la clé en groupes à lire, avec les mots de la langue du client</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Show a QR code your customer can scan</source>
        <translation>Affiche l’adresse de la page d’accès pour le téléphone du client</translation>
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
        <translation>Copié</translation>
    </message>
    <message>
        <source>Write down this key. It couldn&apos;t be saved to your history.</source>
        <translation>Notez la clé&#xa0;: elle n’a pas pu être écrite dans le journal.</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Clavier</translation>
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
        <source>Go to the next field or button</source>
        <translation>Aller au champ ou bouton suivant</translation>
    </message>
    <message>
        <source>Go to the previous field or button</source>
        <translation>Aller au précédent</translation>
    </message>
    <message>
        <source>Press the focused button</source>
        <translation>Actionner le bouton qui a le focus</translation>
    </message>
    <message>
        <source>Close a list, question, or window</source>
        <translation>Fermer une liste, une question ou une autre fenêtre</translation>
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
    <name>LanguageList</name>
    <message>
        <source>Language for the invitation and dictation</source>
        <translation>Langue du client, pour l’invitation et la lecture à voix haute</translation>
    </message>
    <message>
        <source>Customer language</source>
        <translation>Langue du client</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>&amp;Fill in</source>
        <translation>Remp&amp;lir avec le lien</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer le lien</translation>
    </message>
    <message>
        <source>Fill in the form from this link? {0} This replaces what you&apos;ve entered.</source>
        <translation>Un lien peut remplir le formulaire&#xa0;: {0}. Il remplace ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Link received: {0} You can use it when the current request has finished.</source>
        <translation>Un lien peut remplir le formulaire&#xa0;: {0}. Il attend l’arrivée de la réponse.</translation>
    </message>
</context>
<context>
    <name>LinkController</name>
    <message>
        <source>Link not used. {0}</source>
        <translation>Le lien n’a pas été utilisé. {0}</translation>
    </message>
    <message>
        <source>Add a site first, then open the link again.</source>
        <translation>Il n’y a pas encore de site. Ajoutez le vôtre, puis ouvrez de nouveau le lien.</translation>
    </message>
    <message>
        <source>There&apos;s no site named {0}.</source>
        <translation>Il n’y a pas de site nommé {0}.</translation>
    </message>
    <message>
        <source>Form filled in from link.</source>
        <translation>Rempli avec le lien.</translation>
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
        <translation>La liste n’a pas pu être lue. Appuyez sur «&#xa0;Actualiser&#xa0;» pour réessayer.</translation>
    </message>
    <message>
        <source>Enter your password in the main window first, then refresh.</source>
        <translation>Créez une session&#xa0;: le mot de passe y est demandé. Puis actualisez.</translation>
    </message>
    <message>
        <source>Your account can&apos;t list sessions on this site ({0}). {1}</source>
        <translation>Le site ne fournit pas cette liste à votre compte ({0}). {1}</translation>
    </message>
    <message>
        <source>Stopped. Refresh to try again.</source>
        <translation>L’interrogation a été interrompue. Appuyez sur «&#xa0;Actualiser&#xa0;» pour recommencer.</translation>
    </message>
    <message>
        <source>Couldn&apos;t contact the site. {0} Refresh to try again.</source>
        <translation>Le site n’a pas pu être interrogé. {0} Appuyez sur «&#xa0;Actualiser&#xa0;» pour réessayer.</translation>
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
        <translation>début inconnu</translation>
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
        <translation>En cours sur {0}</translation>
    </message>
    <message>
        <source>Ask the site again</source>
        <translation>Interroge de nouveau le site.</translation>
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
        <translation>Interrogation du site…</translation>
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
        <translation>Vous n’avez aucune session en cours sur ce site.</translation>
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
        <translation>Mêmes &amp;valeurs</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>&amp;Toutes les sessions…</translation>
    </message>
    <message>
        <source>Sessions in pro&amp;gress</source>
        <translation>&amp;Sessions en cours…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Add site…</source>
        <translation>A&amp;jouter un site…</translation>
    </message>
    <message>
        <source>Open de&amp;mo site</source>
        <translation>Site de &amp;démonstration</translation>
    </message>
    <message>
        <source>Sim&amp;ulate a problem</source>
        <translation>Sim&amp;uler une panne</translation>
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
        <translation>&amp;Clavier</translation>
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
        <translation>Le journal des sessions ne peut pas être lu&#xa0;: {0}</translation>
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
        <translation>Seulement si le proxy en demande un.</translation>
    </message>
    <message>
        <source>Proxy &amp;user name</source>
        <translation>&amp;Nom d’utilisateur proxy</translation>
    </message>
    <message>
        <source>&amp;Minimum TLS version</source>
        <translation>Version &amp;TLS minimale</translation>
    </message>
    <message>
        <source>Sites that only support older versions can&apos;t be used.</source>
        <translation>Les sites limités à des versions plus anciennes ne sont pas joints.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer l’avis</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem</source>
        <translation>CSR Desktop a commis une erreur</translation>
    </message>
    <message>
        <source>Nothing you entered was lost. Continue or restart CSR Desktop, and send the details to your administrator.</source>
        <translation>Votre saisie est toujours là, vous pouvez donc continuer. Envoyez les détails à la personne qui s’occupe de ce programme.</translation>
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
        <translation>CSR Desktop affiche sa clé.</translation>
    </message>
    <message>
        <source>A session may have been created</source>
        <translation>Une session a peut-être été créée</translation>
    </message>
    <message>
        <source>Open CSR Desktop to check with the site.</source>
        <translation>Vérifiez auprès du site dans CSR Desktop.</translation>
    </message>
    <message>
        <source>No session was created</source>
        <translation>Aucune session n’a été créée</translation>
    </message>
    <message>
        <source>Open CSR Desktop for details.</source>
        <translation>CSR Desktop affiche pourquoi, et que faire.</translation>
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
        <translation>Enregistrez-la pour votre intégration exactement ainsi.</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>Copier l’URI de redirection</translation>
    </message>
    <message>
        <source>Use token &amp;for</source>
        <translation>Usage du &amp;jeton</translation>
    </message>
    <message>
        <source>Getting a session ticket</source>
        <translation>Pour obtenir un ticket de session</translation>
    </message>
    <message>
        <source>Every request</source>
        <translation>Avec chaque demande</translation>
    </message>
    <message>
        <source>Already set. Leave blank to keep it</source>
        <translation>Déjà défini ; saisissez-le seulement pour le modifier</translation>
    </message>
    <message>
        <source>Leave blank to keep the current secret</source>
        <translation>Saisissez-le seulement pour en définir un nouveau</translation>
    </message>
</context>
<context>
    <name>OriginNote</name>
    <message>
        <source>Managed by your administrator</source>
        <translation>Défini par votre administrateur</translation>
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
        <translation>La clé de session s’affichera ici.</translation>
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
        <translation>Le garder dans le trousseau de clés du système</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>Couldn&apos;t save preferences: {0}</source>
        <translation>Les préférences ne peuvent pas être enregistrées&#xa0;: {0}</translation>
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
        <translation>Les préférences ne peuvent pas être enregistrées&#xa0;: {0}</translation>
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
        <translation>Affiche tous les préréglages de ce site.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Fill in the form: {0}</source>
        <translation>Remplit le formulaire : {0}</translation>
    </message>
    <message>
        <source>Managed by your administrator</source>
        <translation>Défini par votre administrateur</translation>
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
        <translation>Ceci n’a pas été enregistré. Réessayez.</translation>
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
        <translation>Reprendre les modèles de {0}</translation>
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
        <translation>Le site n’affiche aucune session de ce type</translation>
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
        <translation>&amp;Mot de passe proxy</translation>
    </message>
    <message>
        <source>Leave blank to remove the saved password</source>
        <translation>Vide&#xa0;: le mot de passe est oublié.</translation>
    </message>
    <message>
        <source>Save &amp;password</source>
        <translation>Définir le mot de &amp;passe</translation>
    </message>
    <message>
        <source>Password saved in the system keyring.</source>
        <translation>Le mot de passe est dans le trousseau de clés du système.</translation>
    </message>
    <message>
        <source>Password saved until you close CSR Desktop.</source>
        <translation>Le mot de passe est gardé jusqu’à la fermeture de CSR Desktop.</translation>
    </message>
    <message>
        <source>Password removed.</source>
        <translation>Le mot de passe est oublié.</translation>
    </message>
    <message>
        <source>Enter the proxy user name first. Password not saved.</source>
        <translation>Saisissez d’abord le nom d’utilisateur proxy. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>No proxy is used for this site. Password not saved.</source>
        <translation>Il n’y a pas de proxy pour ce site. Rien n’a été gardé.</translation>
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
        <translation>Réglages du système</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Connexion directe</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Ce proxy&#xa0;:</translation>
    </message>
    <message>
        <source>Proxy U&amp;RL</source>
        <translation>&amp;Adresse du proxy</translation>
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
        <translation>Ouvre la page où un client du site {0} saisit la clé de session.</translation>
    </message>
    <message>
        <source>Join page URL</source>
        <translation>Adresse de la page d’accès</translation>
    </message>
    <message>
        <source>Copy &amp;URL</source>
        <translation>Copier l’&amp;adresse</translation>
    </message>
    <message>
        <source>Copy &amp;image</source>
        <translation>Copier l’&amp;image</translation>
    </message>
    <message>
        <source>Copy the QR code as an image</source>
        <translation>Copie le code QR comme image, pour une messagerie instantanée ou un document.</translation>
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
        <translation>Lire à voix haute</translation>
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
        <translation>Toutes les sessions…</translation>
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
        <translation>Il n’y a encore aucune session aujourd’hui sur ce site.</translation>
    </message>
    <message>
        <source>Filled in from your last session</source>
        <translation>Rempli comme la dernière fois</translation>
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
        <translation>Supprimée ; elle existe peut-être encore sur le site</translation>
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
            <numerusform>%Ln session ou plus. Les plus anciennes sont en cours d’indexation&#xa0;: {0}&#xa0;% sont consultables.</numerusform>
            <numerusform>%Ln sessions ou plus. Les plus anciennes sont en cours d’indexation&#xa0;: {0}&#xa0;% sont consultables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s). Still indexing older sessions ({0} %).</source>
        <translation>
            <numerusform>%Ln session. Les plus anciennes sont en cours d’indexation&#xa0;: {0}&#xa0;% sont consultables.</numerusform>
            <numerusform>%Ln sessions. Les plus anciennes sont en cours d’indexation&#xa0;: {0}&#xa0;% sont consultables.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still indexing ({0} %). Nothing found so far.</source>
        <translation>Rien trouvé pour l’instant&#x202f;; {0}&#xa0;% des sessions sont déjà consultables.</translation>
    </message>
    <message>
        <source>No sessions yet. Sessions you create appear here.</source>
        <translation>Aucune session pour l’instant. Chaque session que vous créez est conservée ici.</translation>
    </message>
    <message>
        <source>No matching sessions. Try a different search or clear the filters.</source>
        <translation>Aucune session ne correspond. Essayez moins de mots, un autre résultat ou plus de jours.</translation>
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
        <translation>Par exemple Panne d’imprimante</translation>
    </message>
    <message>
        <source>Include in preset:</source>
        <translation>Le modèle remplit&#xa0;:</translation>
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
        <translation>Le modèle remplit ce champ.</translation>
    </message>
    <message>
        <source>Select at least one field.</source>
        <translation>Cochez au moins un élément que le modèle doit remplir.</translation>
    </message>
    <message>
        <source>A preset with this name already exists. Replace it?</source>
        <translation>Un modèle porte déjà ce nom. Appuyez sur «&#xa0;Remplacer&#xa0;» pour mettre celui-ci à sa place.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Expanded</source>
        <translation>Ses champs sont affichés.</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Ses champs sont repliés.</translation>
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
            <numerusform>{0} %n champ est marqué.</numerusform>
            <numerusform>{0} %n champs sont marqués.</numerusform>
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
        <translation>Entrée copie la clé de la session sélectionnée. Son menu trie aussi la liste.</translation>
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
        <translation>Le numéro d’un type de session se compose de chiffres, par exemple 13.</translation>
    </message>
    <message>
        <source>Enter a name for each session type.</source>
        <translation>Donnez un nom à chaque type de session.</translation>
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
        <translation>Rétablit les valeurs par défaut de cette page, après confirmation.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your changes on this page.</source>
        <translation>Vos modifications sur cette page n’ont pas pu être enregistrées.</translation>
    </message>
    <message>
        <source>Reset all settings on this page?</source>
        <translation>Rétablir les valeurs par défaut de cette page&#x202f;?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Conserver</translation>
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
        <translation>Copier l’adresse</translation>
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
        <translation>Votre navigateur n’a pas pu être ouvert. Copiez l’adresse et ouvrez-la dans un navigateur de cet ordinateur, ou utilisez un code.</translation>
    </message>
    <message>
        <source>Sign in on the page in your browser. CSR Desktop then continues automatically.</source>
        <translation>Connectez-vous sur la page de votre navigateur. CSR Desktop continue ensuite tout seul.</translation>
    </message>
    <message>
        <source>Opening your browser. CSR Desktop continues as soon as you&apos;re signed in.</source>
        <translation>Votre navigateur s’ouvre. Une fois que vous êtes connecté, CSR Desktop continue.</translation>
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
        <translation>Vous êtes connecté. Vérifiez de nouveau auprès du site pour continuer.</translation>
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
        <translation>Démo</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Site injoignable</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester</translation>
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
        <translation>Demande si le site est joignable, s’il accepte votre compte et ce qu’il utilise.</translation>
    </message>
    <message>
        <source>Register exactly this URI for your integration</source>
        <translation>Enregistrez-la pour votre intégration exactement ainsi.</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>Copier l’URI de redirection</translation>
    </message>
    <message>
        <source>The site for everyone, without your account, password, or secrets</source>
        <translation>Le site pour tous, sans votre compte, votre mot de passe ni secrets.</translation>
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
        <translation>On ne sait pas encore si vous êtes connecté</translation>
    </message>
</context>
<context>
    <name>SiteEditor</name>
    <message>
        <source>Edit site</source>
        <translation>Modifier un site</translation>
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
        <translation>« Tester » lit les types de session et les codes de suivi du site. Vous pouvez aussi enregistrer sans test, par exemple hors ligne.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Canceled. No changes made.</source>
        <translation>Interrompu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Sites don&apos;t provide the URLs of their join page and support page. Add them below.</source>
        <translation>Aucun site n’indique sa page d’accès ni sa page d’assistance : ajoutez-les ci-dessous.</translation>
    </message>
    <message>
        <source>Read from the site. Save to keep it.</source>
        <translation>Repris du site. Enregistrez pour le garder.</translation>
    </message>
    <message>
        <source>Your entries are kept.</source>
        <translation>Ce que vous avez saisi reste.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Vos modifications ne sont pas enregistrées.</translation>
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
        <translation>Les champs marqués * sont obligatoires.</translation>
    </message>
    <message>
        <source>Si&amp;gn-in method</source>
        <translation>Conne&amp;xion</translation>
    </message>
    <message>
        <source>Password (every request)</source>
        <translation>Mot de passe à chaque demande</translation>
    </message>
    <message>
        <source>Session ticket (sign in once)</source>
        <translation>Ticket de session, obtenu une fois</translation>
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
        <translation>A&amp;dresse</translation>
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
        <translation>Gardé dans le trousseau de clés du système</translation>
    </message>
    <message>
        <source>Not saved when you close CSR Desktop</source>
        <translation>Gardé jusqu’à la fermeture de CSR Desktop</translation>
    </message>
    <message>
        <source>Leave blank to keep current password</source>
        <translation>Seulement pour en définir un nouveau</translation>
    </message>
    <message>
        <source>Browser (single sign-on)</source>
        <translation>Navigateur (authentification unique)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Test the connection and your account, and read the site&apos;s settings</source>
        <translation>Demande si le site est joignable, s’il accepte votre compte et ce qu’il utilise.</translation>
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
        <translation>Par exemple Acme Support</translation>
    </message>
    <message>
        <source>Display &amp;name</source>
        <translation>&amp;Nom dans CSR Desktop</translation>
    </message>
    <message>
        <source>For example, acme.webex.com</source>
        <translation>Par exemple acme.webex.com</translation>
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
        <translation>Où vous entrez dans la session comme hôte, https://…</translation>
    </message>
    <message>
        <source>Timeout (seconds)</source>
        <translation>Délai maximal en secondes</translation>
    </message>
    <message>
        <source>Optional. Read from your sign-in</source>
        <translation>Facultatif : votre connexion l’indique</translation>
    </message>
    <message>
        <source>Your WebEx user name</source>
        <translation>Le nom avec lequel vous vous connectez</translation>
    </message>
    <message>
        <source>For example, acme</source>
        <translation>Par exemple acme</translation>
    </message>
    <message>
        <source>Only if the site has no name</source>
        <translation>Chiffres, s’il n’y a pas de nom</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>https:// page where customers enter the key</source>
        <translation>Où les clients saisissent la clé, https://…</translation>
    </message>
    <message>
        <source>1 to {0}</source>
        <translation>De 1 à {0}</translation>
    </message>
    <message>
        <source>Enter a number from 1 to {0}.</source>
        <translation>Indiquez les secondes par un nombre de 1 à {0}.</translation>
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
        <translation>Interrompu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem.</source>
        <translation>CSR Desktop a commis une erreur.</translation>
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
        <translation>C’est ce qui est défini ici.</translation>
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
        <translation>Utiliser ce qu’indique le site</translation>
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
        <translation>Abandonné. Rien n’a été modifié.</translation>
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
        <translation>Interrompu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem.</source>
        <translation>CSR Desktop a commis une erreur.</translation>
    </message>
</context>
<context>
    <name>SitesController</name>
    <message>
        <source>There&apos;s no site named {0}.</source>
        <translation>Il n’y a pas de site nommé {0}.</translation>
    </message>
    <message>
        <source>{0} was saved before you canceled.</source>
        <translation>{0} était déjà enregistré quand vous avez annulé.</translation>
    </message>
    <message>
        <source>Couldn&apos;t delete the password from the system keyring.</source>
        <translation>Le trousseau de clés du système n’a pas supprimé le mot de passe.</translation>
    </message>
    <message>
        <source>Couldn&apos;t delete your sign-in from the system keyring.</source>
        <translation>Le trousseau de clés du système n’a pas supprimé votre connexion.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your sign-in. CSR Desktop remembers it until you close the app.</source>
        <translation>Le trousseau de clés du système n’a pas enregistré votre connexion. Elle dure jusqu’à la fermeture de CSR Desktop.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the password. CSR Desktop remembers it until you close the app.</source>
        <translation>Le trousseau de clés du système n’a pas accepté le mot de passe. Il est gardé en mémoire jusqu’à la fermeture de CSR Desktop.</translation>
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
        <translation>Aucun site pour l’instant. Ajoutez le site WebEx avec lequel vous travaillez.</translation>
    </message>
    <message>
        <source>The demo site is built in.</source>
        <translation>Le site de la démo est intégré.</translation>
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
        <translation>Supprimer {0}&#x202f;? Ses sessions restent dans la liste de toutes les sessions.</translation>
    </message>
    <message>
        <source>Also delete the saved password</source>
        <translation>Supprimer aussi son mot de passe du trousseau de clés du système</translation>
    </message>
    <message>
        <source>Managed by your administrator</source>
        <translation>Défini par votre administrateur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Conserver</translation>
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
        <translation>Le trousseau de clés du système n’a pas accepté le mot de passe. Il est gardé en mémoire jusqu’à la fermeture de CSR Desktop.</translation>
    </message>
    <message>
        <source>Couldn&apos;t delete the password from the system keyring.</source>
        <translation>Le trousseau de clés du système n’a pas supprimé le mot de passe.</translation>
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
        <translation>Les valeurs mémorisées sont oubliées.</translation>
    </message>
    <message>
        <source>Couldn&apos;t clear the suggestions.</source>
        <translation>Les valeurs mémorisées sont toujours là.</translation>
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
        <translation>Les sauts de ligne sont devenus des espaces.</translation>
    </message>
    <message>
        <source>Tabs or control characters were replaced with spaces.</source>
        <translation>Les tabulations ou caractères de contrôle sont devenus des espaces.</translation>
    </message>
    <message>
        <source>{0}/{1} characters</source>
        <translation>{0} caractères sur {1}</translation>
    </message>
</context>
<context>
    <name>TrackingCodeLine</name>
    <message>
        <source>Clear &amp;suggestions for this site</source>
        <translation>Ou&amp;blier les valeurs mémorisées de ce site</translation>
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
        <translation>Valeurs, séparées par&#x202f;;</translation>
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
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Creating session…</source>
        <translation>En attente d’une réponse</translation>
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
    <name>Welcome</name>
    <message>
        <source>Welcome to CSR Desktop</source>
        <translation>Bienvenue dans CSR Desktop</translation>
    </message>
    <message>
        <source>Create a WebEx support session and read its key to your customer. Add your WebEx site, or try the demo site first: it needs no account, and nothing leaves this computer.</source>
        <translation>Créez une session d’assistance WebEx et lisez sa clé à votre client. Commencez par votre site WebEx, ou regardez d’abord&#xa0;: le site de démonstration ne demande aucun compte, et rien ne quitte cet ordinateur.</translation>
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
        <translation>Utiliser cette clé</translation>
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
        <translation>Peut-être créée</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show unconfirmed session: {0}</source>
        <translation>Afficher ce qui a peut-être été créé&#xa0;: {0}</translation>
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
        <translation>Le journal des sessions est inutilisable pour l’instant&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>demo_sites</name>
    <message>
        <source>{0}: the demo site can&apos;t be changed. Leave the demo first.</source>
        <translation>{0}&#xa0;: le site de la démo ne peut pas être modifié. Quittez d’abord la démo.</translation>
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
        <translation>Revenez à CSR Desktop : il indique quoi faire. Vous pouvez fermer cette page.</translation>
    </message>
</context>
<context>
    <name>sessions.draft</name>
    <message>
        <source>Select one of the listed values for {0}.</source>
        <translation>{0} n’accepte que les valeurs de sa liste. Choisissez-en une.</translation>
    </message>
    <message>
        <source>Select {0}.</source>
        <translation>{0}&#xa0;: champ obligatoire. Choisissez une valeur, puis créez la session.</translation>
    </message>
    <message>
        <source>Enter {0}.</source>
        <translation>{0}&#xa0;: champ obligatoire. Saisissez-le, puis créez la session.</translation>
    </message>
</context>
<context>
    <name>sessions.history.history</name>
    <message>
        <source>Couldn&apos;t write {0}: {1}.</source>
        <translation>{0} ne peut pas être écrit&#xa0;: {1}.</translation>
    </message>
</context>
<context>
    <name>sessions.journal.notices</name>
    <message>
        <source>Your session history was missing. A new one was started with your most recent sessions. Look for older ones on the site.</source>
        <translation>Le journal des sessions manquait. Un nouveau a été commencé avec les dernières tentatives&#x202f;; cherchez les plus anciennes sur le site.</translation>
    </message>
    <message numerus="yes">
        <source>Your session history was damaged ({0}). %n session(s) were recovered. The damaged file was saved as {1}.</source>
        <translation>
            <numerusform>Le journal des sessions était endommagé ({0}). Il a été conservé sous le nom {1}, et un nouveau a été commencé avec ce qui était encore lisible&#xa0;: %n tentative.</numerusform>
            <numerusform>Le journal des sessions était endommagé ({0}). Il a été conservé sous le nom {1}, et un nouveau a été commencé avec ce qui était encore lisible&#xa0;: %n tentatives.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others may be missing. Check your sessions on the site.</source>
        <translation>Il en manque peut-être d’autres&#xa0;: consultez vos sessions sur le site.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) couldn&apos;t be recovered. Check your sessions on the site.</source>
        <translation>
            <numerusform>%n tentative n’a pas pu être lue&#xa0;: consultez vos sessions sur le site.</numerusform>
            <numerusform>%n tentatives n’ont pas pu être lues&#xa0;: consultez vos sessions sur le site.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your session history was created by a newer version of CSR Desktop. This version can read it but can&apos;t change it. Ask your administrator to update CSR Desktop.</source>
        <translation>Une version plus récente de CSR Desktop a écrit le journal des sessions. Cette version peut le lire et le laisse tel quel. Demandez à votre administrateur de mettre CSR Desktop à jour.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>damaged write-ahead log</source>
        <translation>son -wal est corrompu</translation>
    </message>
    <message>
        <source>integrity check failed</source>
        <translation>quick_check a trouvé une page endommagée</translation>
    </message>
    <message>
        <source>the most recent sessions are missing</source>
        <translation>ses dernières tentatives manquent</translation>
    </message>
</context>
<context>
    <name>sessions.links.compatibility</name>
    <message numerus="yes">
        <source>{0} isn&apos;t in the list for {1}. Available: {2} and %n more.</source>
        <translation>
            <numerusform>{0} ne figure pas dans la liste «&#xa0;{1}&#xa0;». Elle contient&#xa0;: {2} et %n autre.</numerusform>
            <numerusform>{0} ne figure pas dans la liste «&#xa0;{1}&#xa0;». Elle contient&#xa0;: {2} et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There&apos;s no session type {1} on {0}. Available: {2}.</source>
        <translation>{0} n’a pas de type de session {1}. Types disponibles&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t use tracking code {1}.</source>
        <translation>{0} n’utilise pas le code de suivi {1}.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t in the list for {1}. Available: {2}.</source>
        <translation>{0} ne figure pas dans la liste «&#xa0;{1}&#xa0;». Elle contient&#xa0;: {2}.</translation>
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
        <translation>Le paramètre {0} du lien n’est pas connu.</translation>
    </message>
    <message>
        <source>The link contains {0} more than once.</source>
        <translation>Le paramètre {0} figure deux fois dans le lien.</translation>
    </message>
    <message>
        <source>The link isn&apos;t valid UTF-8.</source>
        <translation>Le lien n’est pas un texte en UTF-8.</translation>
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
        <translation>Le lien contient un #&#x202f;; dans une valeur, il s’écrit %23.</translation>
    </message>
    <message>
        <source>Unknown link action: {0}. Only “new” is supported.</source>
        <translation>Le lien demande {0}. Seul «&#xa0;new&#xa0;» est connu.</translation>
    </message>
    <message>
        <source>A % in {0} of the link isn&apos;t followed by two hexadecimal digits.</source>
        <translation>Un % dans le paramètre {0} du lien n’est pas suivi de deux chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The value of {0} in the link isn&apos;t percent-encoded UTF-8.</source>
        <translation>Le paramètre {0} du lien n’est pas de l’UTF-8 encodé en pourcents.</translation>
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
        <translation>Le paramètre {0} du lien contient un caractère qui ne peut pas être envoyé ({1}). Supprimez-le.</translation>
    </message>
    <message numerus="yes">
        <source>{0} in the link has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>Le paramètre {0} du lien a %n caractère&#x202f;; le site en accepte {1} au maximum. Raccourcissez-le.</numerusform>
            <numerusform>Le paramètre {0} du lien a %n caractères&#x202f;; le site en accepte {1} au maximum. Raccourcissez-le.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sessions.network.client_certificate</name>
    <message>
        <source>File not found.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain a certificate in PEM format.</source>
        <translation>Le fichier ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain a private key in PEM format.</source>
        <translation>Le fichier ne contient aucune clé privée au format PEM.</translation>
    </message>
    <message>
        <source>The private key is encrypted. Use an unencrypted key.</source>
        <translation>La clé privée est protégée par un mot de passe. Utilisez une clé non protégée.</translation>
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
        <translation>Le trousseau de clés du système ne contient pas encore de mot de passe pour ce compte.</translation>
    </message>
    <message>
        <source>Enter your password to continue.</source>
        <translation>Saisissez le mot de passe pour créer la session.</translation>
    </message>
    <message>
        <source>Passwords can&apos;t be saved on this computer (no keyring).</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés pouvant garder un mot de passe.</translation>
    </message>
    <message>
        <source>Enter your password. CSR Desktop remembers it until you close the app.</source>
        <translation>Saisissez le mot de passe. Il est gardé en mémoire jusqu’à la fermeture de CSR Desktop.</translation>
    </message>
    <message>
        <source>The system keyring is locked or not responding.</source>
        <translation>Le trousseau de clés du système est verrouillé ou ne répond pas.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter your password. CSR Desktop remembers it until you close the app.</source>
        <translation>Déverrouillez-le et créez à nouveau, ou saisissez le mot de passe&#xa0;: il est alors gardé en mémoire jusqu’à la fermeture de CSR Desktop.</translation>
    </message>
    <message>
        <source>The site rejected this password before.</source>
        <translation>Le site a déjà refusé ce mot de passe.</translation>
    </message>
    <message>
        <source>It wasn&apos;t sent again, to avoid locking your account. Enter the correct password.</source>
        <translation>Il n’a pas été envoyé à nouveau, pour ne pas verrouiller le compte. Saisissez le bon mot de passe.</translation>
    </message>
    <message>
        <source>The password is too long or contains a character that can&apos;t be sent.</source>
        <translation>Le mot de passe contient un caractère qui ne peut pas être envoyé, ou il est trop long.</translation>
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
        <translation>Le trousseau de clés du système, qui garde votre connexion, est verrouillé ou ne répond pas.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or sign in again.</source>
        <translation>Déverrouillez-le et créez de nouveau, ou reconnectez-vous.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save to your session history, so nothing was sent.</source>
        <translation>Le journal des sessions n’a pas pu être écrit&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Free up disk space or check the permissions of the data folder, then try again.</source>
        <translation>Libérez de la place sur le disque ou vérifiez les droits du dossier de données, puis créez à nouveau.</translation>
    </message>
    <message>
        <source>CSR Desktop closed before the site answered.</source>
        <translation>CSR Desktop s’est arrêté avant l’arrivée de la réponse du site.</translation>
    </message>
    <message>
        <source>A session may exist. Check with the site.</source>
        <translation>La session existe peut-être. Consultez vos sessions ouvertes sur le site.</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem while waiting for the site.</source>
        <translation>CSR Desktop a commis une erreur en attendant la réponse.</translation>
    </message>
    <message>
        <source>Check your sessions on the site, then send the details to your administrator.</source>
        <translation>Consultez vos sessions ouvertes sur le site, puis envoyez les détails à la personne qui s’occupe de ce programme.</translation>
    </message>
</context>
<context>
    <name>sessions.site.advice</name>
    <message>
        <source>Check the site URL and your network connection, then test again.</source>
        <translation>Vérifiez l’adresse et le réseau, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>Check the site URL, and the site name or site ID.</source>
        <translation>Vérifiez l’adresse, ainsi que le nom ou l’ID du site.</translation>
    </message>
    <message>
        <source>Set the sign-in method to Browser (single sign-on).</source>
        <translation>Réglez la connexion sur Navigateur (authentification unique).</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
</context>
<context>
    <name>sessions.site.manage</name>
    <message>
        <source>Couldn&apos;t save the sites: {0}.</source>
        <translation>Les sites ne peuvent pas être enregistrés&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem</source>
        <translation>CSR Desktop a commis une erreur</translation>
    </message>
</context>
<context>
    <name>settings.joined_sites</name>
    <message>
        <source>Managed by your administrator in {0}.</source>
        <translation>Défini par votre administrateur dans {0}.</translation>
    </message>
    <message>
        <source>A site with this name already exists.</source>
        <translation>Un site porte déjà ce nom.</translation>
    </message>
    <message>
        <source>{0}: your administrator already provides a site with this name. Rename yours.</source>
        <translation>{0}&#xa0;: le site de l’administrateur qui porte ce nom est utilisé. Donnez un autre nom à celui-ci.</translation>
    </message>
</context>
<context>
    <name>settings.merged</name>
    <message>
        <source>Managed by your administrator in {0}.</source>
        <translation>Défini par votre administrateur dans {0}.</translation>
    </message>
    <message>
        <source>The text in preferences.toml was edited in the meantime. Change yours again to replace it.</source>
        <translation>Entre-temps, le texte dans preferences.toml a été modifié à la main. Modifiez à nouveau le vôtre pour le remplacer.</translation>
    </message>
</context>
<context>
    <name>settings.policy</name>
    <message>
        <source>Until this is fixed, passwords aren&apos;t saved.</source>
        <translation>Tant que ceci n’est pas corrigé, aucun mot de passe n’est enregistré.</translation>
    </message>
    <message>
        <source>Until this is fixed, TLS 1.3 is required.</source>
        <translation>Tant que ceci n’est pas corrigé, seul TLS 1.3 est utilisé.</translation>
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
        <translation>Le texte est vide.</translation>
    </message>
    <message>
        <source>Line {0}: unmatched brace. Use {1} for a field, or {2} and {3} for literal braces.</source>
        <translation>À la ligne {0}, une accolade est seule. Écrivez un champ sous la forme {1}, et {2} ou {3} pour l’accolade elle-même.</translation>
    </message>
    <message>
        <source>Unknown field {0}. Available: {1}.</source>
        <translation>Il n’y a pas de champ {0}. Les champs sont {1}.</translation>
    </message>
</context>
<context>
    <name>settings.preferences.text</name>
    <message>
        <source>{0} Fix it first. Nothing was changed.</source>
        <translation>{0} Corrigez d’abord cela&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be updated automatically. Edit the file manually.</source>
        <translation>{0} ne peut pas être modifié sans dommage&#xa0;: modifiez-le à la main.</translation>
    </message>
</context>
<context>
    <name>settings.preferences.values</name>
    <message>
        <source>Line breaks and other control characters aren&apos;t allowed.</source>
        <translation>Les sauts de ligne et autres caractères de contrôle sont interdits.</translation>
    </message>
    <message>
        <source>Expected a quoted string.</source>
        <translation>Texte entre guillemets attendu.</translation>
    </message>
    <message>
        <source>Enter the full path.</source>
        <translation>Indiquez le chemin complet du fichier.</translation>
    </message>
    <message>
        <source>Control characters aren&apos;t allowed.</source>
        <translation>Les caractères de contrôle sont interdits.</translation>
    </message>
    <message>
        <source>Expected one of {0}.</source>
        <translation>Une de ces valeurs est attendue&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Don&apos;t put a password here. It belongs in the system keyring.</source>
        <translation>Un mot de passe ne doit pas figurer ici&#xa0;: le trousseau de clés du système le garde.</translation>
    </message>
    <message>
        <source>Expected &quot;system&quot;, &quot;none&quot;, or a URL such as &quot;http://proxy.example:8080&quot;.</source>
        <translation>Valeur attendue&#xa0;: &quot;system&quot;, &quot;none&quot; ou une adresse telle que &quot;http://proxy.example:8080&quot;.</translation>
    </message>
</context>
<context>
    <name>settings.presets.changes</name>
    <message>
        <source>The preset {0} was edited in the file in the meantime. Save again to replace it.</source>
        <translation>Entre-temps, le modèle {0} a été modifié dans le fichier. Enregistrez à nouveau pour le remplacer.</translation>
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
            <numerusform>Le nom a %n caractère&#x202f;; le maximum est {0}.</numerusform>
            <numerusform>Le nom a %n caractères&#x202f;; le maximum est {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Fix it first. Nothing was changed.</source>
        <translation>{0} Corrigez d’abord cela&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write {0}: {1}.</source>
        <translation>{0} ne peut pas être écrit&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The preset {0} is managed by your administrator in {1}. Enter another name.</source>
        <translation>Le préréglage {0} est défini par votre administrateur dans {1}. Saisissez un autre nom.</translation>
    </message>
    <message>
        <source>Enter a preset name.</source>
        <translation>Donnez un nom au modèle.</translation>
    </message>
    <message>
        <source>Line breaks and other control characters aren&apos;t allowed.</source>
        <translation>Les sauts de ligne et autres caractères de contrôle sont interdits.</translation>
    </message>
    <message>
        <source>Two presets are named {0}.</source>
        <translation>Deux modèles portent le nom {0}.</translation>
    </message>
    <message>
        <source>Expected [[presets]].</source>
        <translation>[[presets]] attendu.</translation>
    </message>
    <message>
        <source>Tracking code {0} doesn&apos;t exist. Use a number from 1 to 10.</source>
        <translation>Il n’y a pas de code de suivi {0}&#xa0;: ils vont de 1 à 10.</translation>
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
            <numerusform>Code de suivi {0}&#xa0;: il devient une liste de choix de %n valeur.</numerusform>
            <numerusform>Code de suivi {0}&#xa0;: il devient une liste de choix de %n valeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was edited in sites.toml in the meantime. Nothing was saved. Open the site again.</source>
        <translation>Entre-temps, ceci a été modifié à la main dans sites.toml. Rien n’a été enregistré&#xa0;: ouvrez à nouveau le site.</translation>
    </message>
    <message>
        <source>Tracking code {0} (&quot;{1}&quot;): removed, not used by the site</source>
        <translation>Le code de suivi {0}, «&#xa0;{1}&#xa0;», est retiré&#xa0;: le site ne l’utilise pas.</translation>
    </message>
    <message>
        <source>Tracking codes: order changed</source>
        <translation>Les codes de suivi sont dans un autre ordre.</translation>
    </message>
    <message>
        <source>Tracking code {0} (&quot;{1}&quot;): added, required</source>
        <translation>Le code de suivi {0} est ajouté&#xa0;: «&#xa0;{1}&#xa0;», obligatoire.</translation>
    </message>
    <message>
        <source>Tracking code {0} (&quot;{1}&quot;): added</source>
        <translation>Le code de suivi {0} est ajouté&#xa0;: «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Tracking code {0}: renamed from &quot;{1}&quot; to &quot;{2}&quot;</source>
        <translation>Code de suivi {0}&#xa0;: le libellé «&#xa0;{1}&#xa0;» devient «&#xa0;{2}&#xa0;».</translation>
    </message>
    <message>
        <source>Tracking code {0}: now required</source>
        <translation>Code de suivi {0}&#xa0;: il devient obligatoire.</translation>
    </message>
    <message>
        <source>Tracking code {0}: no longer required</source>
        <translation>Code de suivi {0}&#xa0;: il n’est plus obligatoire.</translation>
    </message>
    <message>
        <source>Tracking code {0}: becomes free text</source>
        <translation>Code de suivi {0}&#xa0;: il devient un texte libre au lieu d’une liste de choix.</translation>
    </message>
    <message>
        <source>Tracking code {0}: default &quot;{1}&quot; removed</source>
        <translation>Code de suivi {0}&#xa0;: la valeur par défaut «&#xa0;{1}&#xa0;» est retirée.</translation>
    </message>
    <message>
        <source>Tracking code {0}: default set to &quot;{1}&quot;</source>
        <translation>Code de suivi {0}&#xa0;: la valeur par défaut devient «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Tracking code {0}: default changed from &quot;{1}&quot; to &quot;{2}&quot;</source>
        <translation>Code de suivi {0}&#xa0;: la valeur par défaut «&#xa0;{1}&#xa0;» devient «&#xa0;{2}&#xa0;».</translation>
    </message>
    <message>
        <source>Tracking code {0}: choices added: {1}</source>
        <translation>Code de suivi {0}&#xa0;: la liste de choix reçoit {1}.</translation>
    </message>
    <message>
        <source>Tracking code {0}: choices removed: {1}</source>
        <translation>Code de suivi {0}&#xa0;: la liste de choix perd {1}.</translation>
    </message>
    <message>
        <source>Tracking code {0}: order of choices changed</source>
        <translation>Code de suivi {0}&#xa0;: la liste de choix est dans un autre ordre.</translation>
    </message>
    <message>
        <source>Session type {0} (&quot;{1}&quot;): removed</source>
        <translation>Le type de session {0}, «&#xa0;{1}&#xa0;», est retiré.</translation>
    </message>
    <message>
        <source>Session type {0} (&quot;{1}&quot;): added</source>
        <translation>Le type de session {0} est ajouté&#xa0;: «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Session type {0}: renamed from &quot;{1}&quot; to &quot;{2}&quot;</source>
        <translation>Type de session {0}&#xa0;: le nom «&#xa0;{1}&#xa0;» devient «&#xa0;{2}&#xa0;».</translation>
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
        <translation>Deux sites portent le nom {0}.</translation>
    </message>
</context>
<context>
    <name>settings.sites.file</name>
    <message>
        <source>{0} Fix it first. Nothing was changed.</source>
        <translation>{0} Corrigez d’abord cela&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Two sites have the same name.</source>
        <translation>Un site est nommé deux fois.</translation>
    </message>
    <message>
        <source>Site {0} is no longer in the file.</source>
        <translation>Il n’y a plus de site nommé {0} dans le fichier.</translation>
    </message>
    <message>
        <source>A site with this name already exists.</source>
        <translation>Un site porte déjà ce nom.</translation>
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
        <translation>Il ne doit contenir ni caractères de contrôle ni espaces à ses extrémités.</translation>
    </message>
    <message>
        <source>Enter a scope, such as spark:all.</source>
        <translation>Saisissez une étendue, par exemple spark:all.</translation>
    </message>
    <message>
        <source>Enter a URL that starts with https://, without a user name, ?, or #. http:// is allowed only for this computer.</source>
        <translation>Saisissez une adresse qui commence par https://, sans nom d’utilisateur, ? ni #. http:// est réservé à cet ordinateur lui-même.</translation>
    </message>
    <message>
        <source>Enter a URL on this computer with a port, exactly as registered, such as http://127.0.0.1:5000/authorize: http, 127.0.0.1, [::1], or localhost, without ? or #.</source>
        <translation>Saisissez une adresse de cet ordinateur avec un port, exactement comme elle est enregistrée, par exemple http://127.0.0.1:5000/authorize : http, 127.0.0.1, [::1] ou localhost, sans ? ni #.</translation>
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
        <translation>Les sauts de ligne et autres caractères de contrôle sont interdits.</translation>
    </message>
    <message>
        <source>Enter a display name.</source>
        <translation>Donnez un nom au site.</translation>
    </message>
    <message>
        <source>Enter your WebEx ID.</source>
        <translation>Indiquez l’ID WebEx, le nom avec lequel vous vous connectez.</translation>
    </message>
    <message>
        <source>Enter the site name (such as acme) or the site ID.</source>
        <translation>Indiquez le nom du site, par exemple acme, ou l’ID du site.</translation>
    </message>
    <message>
        <source>The site ID consists of digits. Enter a name as the site name.</source>
        <translation>L’ID du site se compose de chiffres. Un nom se place dans le nom du site.</translation>
    </message>
    <message>
        <source>Enter the full URL of a page, starting with https://.</source>
        <translation>Indiquez l’adresse complète d’une page, commençant par https://.</translation>
    </message>
    <message>
        <source>Only {0} is allowed in braces.</source>
        <translation>N’écrivez entre accolades que {0}.</translation>
    </message>
    <message>
        <source>Enter at least one session type.</source>
        <translation>Indiquez au moins un type de session.</translation>
    </message>
    <message>
        <source>Use each tracking code only once.</source>
        <translation>Chaque code de suivi ne peut figurer qu’une fois.</translation>
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
        <translation>Le fichier n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read it: {0}.</source>
        <translation>Il ne peut pas être lu&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Lists or tables are nested too deeply.</source>
        <translation>Ses listes ou tables sont imbriquées trop profondément.</translation>
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
        <translation>Une version plus récente de CSR Desktop a écrit ce fichier (schéma {0}&#x202f;; cette version connaît {1}). Ce qui n’est pas connu ici est sans effet et reste tel quel.</translation>
    </message>
    <message>
        <source>The file was changed in the meantime. Try again</source>
        <translation>Entre-temps, le fichier a été modifié. Réessayez</translation>
    </message>
</context>
<context>
    <name>settings.toml.messages</name>
    <message>
        <source>a quoted string</source>
        <translation>un texte entre guillemets</translation>
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
        <source>datetime</source>
        <translation>une date-heure</translation>
    </message>
    <message>
        <source>date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>time</source>
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
            <numerusform>Texte attendu, au plus %n caractère.</numerusform>
            <numerusform>Texte attendu, au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected {0}, found {1}.</source>
        <translation>Attendu&#xa0;: {0}&#x202f;; trouvé&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Invalid value {0}.</source>
        <translation>Valeur d’énumération non valide&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Unknown key. Did you mean {0}?</source>
        <translation>Cette clé est inconnue. La clé connue la plus proche est {0}.</translation>
    </message>
    <message>
        <source>Unknown key.</source>
        <translation>Cette clé n’est pas connue.</translation>
    </message>
    <message>
        <source>Missing key.</source>
        <translation>Cette clé manque.</translation>
    </message>
</context>
<context>
    <name>settings.toml.tables</name>
    <message>
        <source>{0} can&apos;t be changed here. Write each entry as {1} first.</source>
        <translation>{0} ne peut pas être modifié ici : écrivez d’abord chaque entrée sous la forme {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be updated automatically. Edit the file manually.</source>
        <translation>{0} ne peut pas être modifié sans dommage&#xa0;: modifiez-le à la main.</translation>
    </message>
</context>
<context>
    <name>ui.menu.demo_faults_menu</name>
    <message>
        <source>No session, no response</source>
        <translation>Ni session, ni réponse</translation>
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
        <translation>Pas de session, coupure</translation>
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
        <translation>Session, puis coupure</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de demandes</translation>
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
        <translation>Site au mauvais certificat</translation>
    </message>
</context>
<context>
    <name>ui.outcome.problem_card</name>
    <message>
        <source>Site response: {0}</source>
        <translation>Réponse du site&#xa0;: {0}</translation>
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
        <translation>Il accepte votre compte.</translation>
    </message>
    <message>
        <source>These settings on the site are different:</source>
        <translation>Le site indique autre chose que ce qui est défini ici :</translation>
    </message>
    <message>
        <source>This site is managed by your administrator, but the site&apos;s settings are different:</source>
        <translation>Votre administrateur a défini ce site&#x202f;; les réponses du site diffèrent&#xa0;:</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Le site répond.</translation>
    </message>
    <message>
        <source>Connected in {0} s.</source>
        <translation>Le site répond, en {0} s pour toutes les questions.</translation>
    </message>
    <message>
        <source>Connected ({0}) in {1} s.</source>
        <translation>Le site répond : {0}, en {1} s pour toutes les questions.</translation>
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
        <translation>Le site n’utilise aucun code de suivi.</translation>
    </message>
    <message>
        <source>Enter them here yourself, or test again later.</source>
        <translation>Définissez-les ici vous-même ou testez de nouveau plus tard.</translation>
    </message>
    <message>
        <source>The site didn&apos;t provide its session types and tracking codes.</source>
        <translation>Le site n’indique ni ses types de session ni ses codes de suivi.</translation>
    </message>
    <message>
        <source>The site didn&apos;t provide your session types.</source>
        <translation>Le site n’indique pas vos types de session.</translation>
    </message>
    <message>
        <source>The site didn&apos;t provide its tracking codes.</source>
        <translation>Le site n’indique pas ses codes de suivi.</translation>
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
        <translation>Votre compte n’a ici aucun type de session d’assistance.</translation>
    </message>
    <message>
        <source>Support Center isn&apos;t available on this site.</source>
        <translation>Le site n’a pas de Support Center.</translation>
    </message>
    <message>
        <source>Your account can&apos;t host support sessions on this site.</source>
        <translation>Votre compte n’a pas le droit de tenir des sessions d’assistance sur ce site.</translation>
    </message>
    <message>
        <source>This site uses single sign-on. You can sign in with the browser.</source>
        <translation>Le site utilise l’authentification unique : vous pouvez vous connecter avec le navigateur.</translation>
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
        <translation>Connecté en tant que {0}, au plus tard jusqu’au {1}</translation>
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
        <translation>Les mots de passe ne sont pas enregistrés&#xa0;: c’est ainsi défini dans les préférences.</translation>
    </message>
</context>
<context>
    <name>webex.address</name>
    <message>
        <source>Enter a URL such as https://acme.webex.com.</source>
        <translation>L’adresse est illisible. Elle doit ressembler à https://acme.webex.com.</translation>
    </message>
    <message>
        <source>The URL can&apos;t contain spaces or line breaks.</source>
        <translation>L’adresse ne doit contenir ni espace ni saut de ligne.</translation>
    </message>
    <message>
        <source>The URL must start with https:// and a host name.</source>
        <translation>L’adresse doit commencer par https:// et un nom d’hôte.</translation>
    </message>
    <message>
        <source>The URL can&apos;t contain a user name or password.</source>
        <translation>L’adresse ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>The URL must start with https://, because the password is sent over this connection.</source>
        <translation>L’adresse doit commencer par https://&#xa0;: le mot de passe passe par cette connexion.</translation>
    </message>
    <message>
        <source>The URL must end after its path, such as /WBXService/XMLService.</source>
        <translation>L’adresse doit se terminer après son chemin, par exemple /WBXService/XMLService.</translation>
    </message>
</context>
<context>
    <name>webex.faults</name>
    <message>
        <source>Check your sessions on the site, then try again later.</source>
        <translation>Consultez vos sessions ouvertes sur le site&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The site couldn&apos;t process the request.</source>
        <translation>Le site n’a pas pu traiter la demande.</translation>
    </message>
    <message>
        <source>This account uses single sign-on, so the site doesn&apos;t accept a password from it.</source>
        <translation>Le site n’accepte pas de mot de passe pour ce compte&#xa0;: ses utilisateurs se connectent par authentification unique.</translation>
    </message>
    <message>
        <source>Your password may be correct. Ask your administrator to set up browser sign-in for this site.</source>
        <translation>Votre mot de passe est peut-être correct. Demandez à votre administrateur de configurer la connexion avec le navigateur pour ce site.</translation>
    </message>
    <message>
        <source>The site couldn&apos;t forward the request.</source>
        <translation>Le site n’a pas pu transmettre la demande.</translation>
    </message>
    <message>
        <source>Check your sessions on the site, then report this to your administrator.</source>
        <translation>Consultez vos sessions ouvertes sur le site, puis signalez-le à votre administrateur.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to do that.</source>
        <translation>Ce compte n’a pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>Ask your administrator for permission to host support sessions.</source>
        <translation>Demandez à votre administrateur le droit d’animer des sessions d’assistance.</translation>
    </message>
    <message>
        <source>No matching record.</source>
        <translation>Le site n’a trouvé aucun enregistrement.</translation>
    </message>
    <message>
        <source>There&apos;s nothing to fix.</source>
        <translation>Il n’y a rien à corriger.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>Le site n’accepte plus de demandes pour l’instant.</translation>
    </message>
    <message>
        <source>Wait one minute, then try again.</source>
        <translation>Attendez une minute, puis créez la session.</translation>
    </message>
    <message>
        <source>This service is turned off for the site.</source>
        <translation>Ce service est désactivé sur le site.</translation>
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
        <translation>Appelez votre administrateur.</translation>
    </message>
    <message>
        <source>WebEx ID not found on this site.</source>
        <translation>Le site ne connaît pas cet ID WebEx.</translation>
    </message>
    <message>
        <source>Check the WebEx ID and the site URL.</source>
        <translation>Vérifiez l’ID WebEx et l’adresse du site.</translation>
    </message>
    <message>
        <source>Incorrect WebEx ID or password.</source>
        <translation>Le site n’accepte pas cet ID WebEx avec ce mot de passe.</translation>
    </message>
    <message>
        <source>Try again. Too many wrong passwords can lock your account.</source>
        <translation>Saisissez de nouveau le mot de passe. Plusieurs mots de passe erronés peuvent verrouiller le compte.</translation>
    </message>
    <message>
        <source>This WebEx ID is already taken.</source>
        <translation>Cet ID WebEx est déjà pris.</translation>
    </message>
    <message>
        <source>This email address is already taken.</source>
        <translation>Cette adresse e-mail est déjà prise.</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>La connexion n’est plus valide.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The site rejected the request.</source>
        <translation>Le site a refusé la demande.</translation>
    </message>
    <message>
        <source>Send the details to your administrator.</source>
        <translation>Montrez les détails à votre administrateur.</translation>
    </message>
    <message>
        <source>Meeting not found on this site.</source>
        <translation>Le site ne connaît pas cette réunion.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Vérifiez le numéro.</translation>
    </message>
    <message>
        <source>Host not found on this site.</source>
        <translation>Le site ne connaît pas cet organisateur.</translation>
    </message>
    <message>
        <source>Check the WebEx ID.</source>
        <translation>Vérifiez l’ID WebEx.</translation>
    </message>
    <message>
        <source>This account can&apos;t schedule meetings for that host.</source>
        <translation>Ce compte n’a pas le droit de planifier pour cet organisateur.</translation>
    </message>
    <message>
        <source>Ask your administrator for permission.</source>
        <translation>Demandez ce droit à votre administrateur.</translation>
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
        <translation>Choisissez un autre type de session.</translation>
    </message>
    <message>
        <source>The site rejected the change to the user.</source>
        <translation>Le site a refusé la modification de l’utilisateur.</translation>
    </message>
    <message>
        <source>This is a problem with the site. Check the site&apos;s settings, or contact your administrator.</source>
        <translation>Cela concerne le site. Vérifiez les réglages du site ou demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>This is a problem with your account. Check the WebEx ID, or contact your administrator.</source>
        <translation>Cela concerne votre compte. Vérifiez l’ID WebEx ou demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>This is a problem with the session type. Select another one, or contact your administrator.</source>
        <translation>Cela concerne le type de session. Choisissez-en un autre ou demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>Fix the problem above and try again, or send the details to your administrator.</source>
        <translation>Corrigez ce que le site indique et créez à nouveau, ou montrez les détails à votre administrateur.</translation>
    </message>
</context>
<context>
    <name>webex.invalid_request</name>
    <message>
        <source>The site ID or site name is missing. Add one to the site.</source>
        <translation>L’ID ou le nom du site manque&#xa0;: ajoutez-en un au site.</translation>
    </message>
    <message>
        <source>The site ID consists of digits. Enter a name as the site name.</source>
        <translation>L’ID du site doit se composer de chiffres. Un nom se place dans le nom du site.</translation>
    </message>
    <message>
        <source>The WebEx ID is missing. Add it to the site.</source>
        <translation>L’ID WebEx manque&#xa0;: ajoutez-le au site.</translation>
    </message>
    <message>
        <source>The password is missing. Enter it.</source>
        <translation>Le mot de passe manque&#xa0;: saisissez-le.</translation>
    </message>
    <message>
        <source>The {0} contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>Le champ {0} contient un caractère qui ne peut pas être envoyé ({1}). Supprimez-le.</translation>
    </message>
    <message numerus="yes">
        <source>The {0} has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>Le champ {0} a %n caractère&#x202f;; le site en accepte {1} au maximum. Raccourcissez-le.</numerusform>
            <numerusform>Le champ {0} a %n caractères&#x202f;; le site en accepte {1} au maximum. Raccourcissez-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session type must be a whole number.</source>
        <translation>Le type de session doit être un nombre entier.</translation>
    </message>
    <message>
        <source>Tracking code {0} doesn&apos;t exist. Use a number from 1 to 10.</source>
        <translation>Il n’y a pas de code de suivi {0}&#xa0;: ils vont de 1 à 10.</translation>
    </message>
    <message>
        <source>Tracking code {0} contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>Le code de suivi {0} contient un caractère qui ne peut pas être envoyé ({1}). Supprimez-le.</translation>
    </message>
    <message numerus="yes">
        <source>Tracking code {0} has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>Le code de suivi {0} a %n caractère&#x202f;; le site en accepte {1} au maximum. Raccourcissez-le.</numerusform>
            <numerusform>Le code de suivi {0} a %n caractères&#x202f;; le site en accepte {1} au maximum. Raccourcissez-le.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webex.sentences</name>
    <message>
        <source>The site rejected the request.</source>
        <translation>Le site a refusé la demande.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate was valid until {0}. This computer&apos;s clock shows {1}.</source>
        <translation>Le certificat du site était valide jusqu’au {0}, et l’horloge de cet ordinateur indique le {1}.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate isn&apos;t valid before {0}. This computer&apos;s clock shows {1}.</source>
        <translation>Le certificat du site n’est pas valide avant le {0}, et l’horloge de cet ordinateur indique le {1}.</translation>
    </message>
    <message>
        <source>Check your network connection and the site URL, then try again.</source>
        <translation>Vérifiez le réseau et l’adresse du site, puis créez à nouveau.</translation>
    </message>
    <message>
        <source>A session may exist. Check with the site.</source>
        <translation>La session existe peut-être. Consultez vos sessions ouvertes sur le site.</translation>
    </message>
    <message>
        <source>Nothing was sent. Contact your administrator.</source>
        <translation>Rien ne lui a été envoyé. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>This happened while signing you in. Try again.</source>
        <translation>Cela s’est produit pendant votre connexion. Réessayez.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Check the network, then try again. If that does not help, show the details to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix this, then try again. Nothing was sent.</source>
        <translation>Corrigez et créez à nouveau. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Try again when you&apos;re ready.</source>
        <translation>Créez à nouveau quand vous voulez.</translation>
    </message>
    <message>
        <source>Someone may be intercepting your connection. Nothing was sent. Contact your administrator.</source>
        <translation>Rien ne lui a été envoyé. Demandez à votre administrateur. Quelqu’un est peut-être à l’écoute.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, time, and time zone first. If they&apos;re correct, contact your administrator. Nothing was sent to the site.</source>
        <translation>Vérifiez d’abord la date, l’heure et le fuseau horaire de cet ordinateur. S’ils sont corrects, demandez à votre administrateur. Rien n’a été envoyé au site.</translation>
    </message>
    <message>
        <source>Check your network connection and the proxy URL in Preferences &gt; Network, or contact your administrator. Nothing was sent to the site.</source>
        <translation>Vérifiez le réseau et l’adresse du proxy dans les préférences ou demandez à votre administrateur. Rien n’a été envoyé au site.</translation>
    </message>
    <message>
        <source>You canceled before anything was sent.</source>
        <translation>Vous avez arrêté avant l’envoi de la demande.</translation>
    </message>
    <message>
        <source>The site signed you out, and you canceled signing in again.</source>
        <translation>Le site a mis fin à votre connexion, et vous avez arrêté la nouvelle.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the site in time.</source>
        <translation>Le site n’a pas pu être joint à temps.</translation>
    </message>
    <message>
        <source>The site signed you out, and there was no time left to sign in again.</source>
        <translation>Le site a mis fin à votre connexion, et il ne restait plus de temps pour une nouvelle.</translation>
    </message>
    <message>
        <source>Try again. You&apos;ll be signed in first.</source>
        <translation>Créez à nouveau&#xa0;: la connexion se fera d’abord.</translation>
    </message>
    <message>
        <source>Server not found.</source>
        <translation>Le nom du site est introuvable sur le réseau.</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>Le site n’a pas accepté de connexion.</translation>
    </message>
    <message>
        <source>Can&apos;t reach the site from this network.</source>
        <translation>Le site n’est pas joignable depuis ce réseau.</translation>
    </message>
    <message>
        <source>The server didn&apos;t respond in time.</source>
        <translation>Le site n’a pas répondu à temps à la connexion.</translation>
    </message>
    <message>
        <source>The proxy server blocked the connection.</source>
        <translation>Le proxy du réseau n’a pas laissé passer la connexion.</translation>
    </message>
    <message>
        <source>Nothing was sent to the site. Ask your administrator about the proxy.</source>
        <translation>Rien n’a été envoyé au site. Parlez du proxy à votre administrateur.</translation>
    </message>
    <message>
        <source>The proxy server rejected your user name or password.</source>
        <translation>Le proxy du réseau demande un nom d’utilisateur et un mot de passe, et n’a accepté aucun de ceux qu’il a reçus.</translation>
    </message>
    <message>
        <source>Check them in Preferences &gt; Network, then try again. Nothing was sent to the site.</source>
        <translation>Saisissez-les dans les préférences, sous Réseau, puis créez à nouveau. Rien n’a été envoyé au site.</translation>
    </message>
    <message>
        <source>The proxy URL can&apos;t be used.</source>
        <translation>L’adresse du proxy est inutilisable.</translation>
    </message>
    <message>
        <source>CSR Desktop doesn&apos;t support this kind of proxy server.</source>
        <translation>CSR Desktop ne prend pas en charge ce type de proxy.</translation>
    </message>
    <message>
        <source>The URL must start with http:// or https://. Correct it in Preferences &gt; Network, or contact your administrator. Nothing was sent.</source>
        <translation>Son adresse doit commencer par http:// ou https://. Corrigez-la dans les préférences ou demandez à votre administrateur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Can&apos;t reach the proxy server.</source>
        <translation>Le proxy est injoignable.</translation>
    </message>
    <message>
        <source>The proxy server didn&apos;t respond in time.</source>
        <translation>Le proxy n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Couldn&apos;t make a secure connection to the proxy server.</source>
        <translation>Aucune connexion sécurisée au proxy n’a pu être établie.</translation>
    </message>
    <message>
        <source>Most proxy URLs start with http://. Correct it in Preferences &gt; Network, or contact your administrator. Nothing was sent to the site.</source>
        <translation>L’adresse de la plupart des proxys commence par http://. Corrigez-la dans les préférences ou demandez à votre administrateur. Rien n’a été envoyé au site.</translation>
    </message>
    <message>
        <source>The proxy server requires a sign-in method that CSR Desktop doesn&apos;t support.</source>
        <translation>Le proxy demande un type de connexion que CSR Desktop ne prend pas en charge.</translation>
    </message>
    <message>
        <source>A password won&apos;t help. Ask your administrator how to connect without this sign-in. Nothing was sent to the site.</source>
        <translation>Un mot de passe n’y change rien. Demandez à votre administrateur comment vous connecter sans cette authentification. Rien n’a été envoyé au site.</translation>
    </message>
    <message>
        <source>The client certificate can&apos;t be used.</source>
        <translation>Le certificat client défini dans les préférences est inutilisable.</translation>
    </message>
    <message>
        <source>In Preferences &gt; Network, select a PEM file with a certificate and an unencrypted key. Nothing was sent.</source>
        <translation>Choisissez dans les préférences, sous Réseau, un fichier PEM contenant un certificat et sa clé non protégée. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The client certificate provided by your administrator can&apos;t be used.</source>
        <translation>Le certificat client défini par votre administrateur est inutilisable.</translation>
    </message>
    <message>
        <source>Only your administrator can change it. Send them the details. Nothing was sent.</source>
        <translation>Seul votre administrateur peut le changer&#xa0;: montrez-lui les détails. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate isn&apos;t trusted.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat du site.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the site&apos;s certificate has expired.</source>
        <translation>D’après l’horloge de cet ordinateur, le certificat du site a expiré.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the site&apos;s certificate isn&apos;t valid yet.</source>
        <translation>D’après l’horloge de cet ordinateur, le certificat du site n’est pas encore valide.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate belongs to another server.</source>
        <translation>Le certificat présenté à l’adresse du site appartient à un autre serveur.</translation>
    </message>
    <message>
        <source>Someone may be intercepting your connection. Nothing was sent. Check the site URL, and whether you need to sign in to this network in a browser first.</source>
        <translation>Rien ne lui a été envoyé. Vérifiez l’adresse du site, et si vous devez d’abord vous connecter à ce réseau dans un navigateur. Quelqu’un est peut-être à l’écoute.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate comes from an unknown issuer.</source>
        <translation>Le certificat du site provient d’un émetteur que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate is self-signed, so no issuer vouches for it.</source>
        <translation>Le certificat du site est autosigné, donc aucun émetteur ne le confirme.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate was revoked by its issuer.</source>
        <translation>Le certificat du site a été révoqué par son émetteur.</translation>
    </message>
    <message>
        <source>Couldn&apos;t make a secure connection to the site.</source>
        <translation>Aucune connexion sécurisée au site n’a pu être établie.</translation>
    </message>
    <message>
        <source>The network redirected the request, probably to a sign-in page.</source>
        <translation>La demande a été envoyée ailleurs&#xa0;: une page de connexion ou une authentification réseau fait obstacle.</translation>
    </message>
    <message>
        <source>Sign in to the network in your browser and check the site URL, then try again.</source>
        <translation>Connectez-vous au réseau dans un navigateur et vérifiez l’adresse du site, puis créez à nouveau.</translation>
    </message>
    <message>
        <source>The request was blocked before it reached the service.</source>
        <translation>La demande a été rejetée avant d’atteindre le service.</translation>
    </message>
    <message>
        <source>Check the site URL, or send the details to your administrator.</source>
        <translation>Vérifiez l’adresse du site ou montrez les détails à votre administrateur.</translation>
    </message>
    <message>
        <source>You stopped waiting before the site answered.</source>
        <translation>Vous avez cessé d’attendre après l’envoi de la demande.</translation>
    </message>
    <message>
        <source>The site didn&apos;t respond in time.</source>
        <translation>Le site n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection was lost before the site finished answering.</source>
        <translation>La connexion a été perdue avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The server returned an error page.</source>
        <translation>Le site a répondu par une page d’erreur de son serveur.</translation>
    </message>
    <message>
        <source>The site returned a web page instead of a result. You may need to sign in to the network.</source>
        <translation>Une page web est arrivée au lieu de la réponse du service&#xa0;: une page de connexion ou une authentification réseau fait peut-être obstacle.</translation>
    </message>
    <message>
        <source>The site&apos;s response couldn&apos;t be read.</source>
        <translation>La réponse du site n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The site&apos;s response was too large.</source>
        <translation>La réponse du site était plus volumineuse que toute réponse réelle.</translation>
    </message>
    <message>
        <source>The site&apos;s response didn&apos;t say whether a session was created.</source>
        <translation>La réponse du site n’indique ni succès ni échec.</translation>
    </message>
    <message>
        <source>The site created a session but didn&apos;t return its key.</source>
        <translation>Le site indique qu’il a créé une session, mais n’a pas donné de clé.</translation>
    </message>
    <message>
        <source>Look for the session key in your sessions on the site.</source>
        <translation>Cherchez la clé de la session dans vos sessions ouvertes sur le site.</translation>
    </message>
    <message>
        <source>The site signed you out.</source>
        <translation>Le site a mis fin à votre connexion.</translation>
    </message>
    <message>
        <source>You&apos;re signed in again. Press Create session to try again.</source>
        <translation>La connexion est rétablie&#xa0;: créez à nouveau la session.</translation>
    </message>
    <message>
        <source>The site didn&apos;t respond to the sign-in in time.</source>
        <translation>Le site n’a pas répondu à temps à la demande de connexion.</translation>
    </message>
    <message>
        <source>The site accepted the sign-in but didn&apos;t issue a session ticket.</source>
        <translation>Le site a accepté la connexion, mais n’a donné aucun ticket de session.</translation>
    </message>
    <message>
        <source>Select another sign-in method for this site, or contact your administrator.</source>
        <translation>Connectez-vous à ce site d’une autre façon ou demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>Your browser sign-in has expired or was revoked.</source>
        <translation>La connexion par navigateur a expiré ou a été révoquée.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>La connexion a été refusée dans le navigateur.</translation>
    </message>
    <message>
        <source>Sign in again and accept the request in the browser. If there is none, contact your administrator.</source>
        <translation>Reconnectez-vous et acceptez ce que demande le navigateur. S’il ne demande rien, contactez votre administrateur.</translation>
    </message>
    <message>
        <source>The sign-in wasn&apos;t completed in time.</source>
        <translation>La connexion n’a pas été terminée à temps.</translation>
    </message>
    <message>
        <source>Too many requests to the sign-in service.</source>
        <translation>Le service de connexion n’accepte plus de demandes pour le moment.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then sign in again.</source>
        <translation>Attendez quelques minutes, puis reconnectez-vous.</translation>
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
        <translation>Le service de connexion n’accepte pas l’intégration de ce site.</translation>
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
        <translation>Demandez à votre administrateur d’enregistrer exactement l’URI de redirection définie pour ce site.</translation>
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
        <source>CSR Desktop can&apos;t receive the answer of the browser: this computer does not allow it to listen at the redirect URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a code instead, or ask your administrator to register another port, from 1024 to 49151.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couldn&apos;t open a browser on this computer.</source>
        <translation>Aucun navigateur n’a pu être ouvert sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Use a code instead. You can enter it on any other device.</source>
        <translation>Utilisez un code : il peut être saisi sur n’importe quel autre appareil.</translation>
    </message>
    <message>
        <source>The sign-in service rejected the sign-in.</source>
        <translation>Le service de connexion a refusé la connexion.</translation>
    </message>
    <message>
        <source>Sign in again. If that doesn&apos;t help, send the details to your administrator.</source>
        <translation>Reconnectez-vous. Si cela n’aide pas, montrez les détails à votre administrateur.</translation>
    </message>
</context>
<context>
    <name>webex.texts</name>
    <message numerus="yes">
        <source>{0} has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>{0} a %n caractère&#x202f;; le site en accepte {1} au maximum. Raccourcissez le texte.</numerusform>
            <numerusform>{0} a %n caractères&#x202f;; le site en accepte {1} au maximum. Raccourcissez le texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>{0} contient un caractère qui ne peut pas être envoyé ({1}). Supprimez-le.</translation>
    </message>
</context>
</TS>
