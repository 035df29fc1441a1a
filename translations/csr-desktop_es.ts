<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About CSR Desktop</source>
        <translation>Acerca de CSR Desktop</translation>
    </message>
    <message>
        <source>CSR Desktop is free software under the MIT license, without any warranty.</source>
        <translation>CSR Desktop es software libre bajo la licencia MIT, sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Creates WebEx support sessions.</source>
        <translation>Crea sesiones de soporte de WebEx.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance and language</source>
        <translation>Apariencia e idioma</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>Idioma del sistema</translation>
    </message>
</context>
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Behaviour</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Its menu has New session.</source>
        <translation>En su menú está Nueva sesión.</translation>
    </message>
    <message>
        <source>Only while another window is in front.</source>
        <translation>Solo mientras otra ventana esté delante.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>For tracking codes, on this computer alone.</source>
        <translation>Para los códigos de seguimiento, solo en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Forget remembered values</source>
        <translation>&amp;Olvidar valores recordados</translation>
    </message>
    <message>
        <source>&amp;Keep the window above all others</source>
        <translation>&amp;Mantener la ventana siempre visible</translation>
    </message>
    <message>
        <source>&amp;Open the window where it was closed</source>
        <translation>&amp;Abrir la ventana donde se cerró</translation>
    </message>
    <message>
        <source>Show an icon in the system&apos;s &amp;tray</source>
        <translation>Mostrar un icono en la &amp;bandeja del sistema</translation>
    </message>
    <message>
        <source>&amp;Notify when a session is there</source>
        <translation>&amp;Notificar cuando la sesión esté lista</translation>
    </message>
    <message>
        <source>Offer &amp;values that were typed before</source>
        <translation>Ofrecer &amp;valores escritos antes</translation>
    </message>
    <message>
        <source>Off: a password is asked once in each run, and kept in memory.</source>
        <translation>Desactivado: la contraseña se pide una vez en cada ejecución y se guarda en memoria.</translation>
    </message>
    <message>
        <source>Keep &amp;passwords in the system&apos;s keyring</source>
        <translation>&amp;Guardar contraseñas en el llavero del sistema</translation>
    </message>
    <message>
        <source>Forgets the values that were typed into tracking codes, after a question.</source>
        <translation>Olvida los valores escritos en los códigos de seguimiento, tras una pregunta.</translation>
    </message>
    <message>
        <source>Forget every remembered value? The sessions stay.</source>
        <translation>¿Olvidar todos los valores recordados? Las sesiones se conservan.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Olvidados</translation>
    </message>
</context>
<context>
    <name>CertificateRow</name>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>A PEM file with certificate and key. Most networks need none.</source>
        <translation>Un archivo PEM con certificado y clave. La mayoría de las redes no lo necesitan.</translation>
    </message>
    <message>
        <source>Client c&amp;ertificate</source>
        <translation>Certificado de clien&amp;te</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Chooses the file of the client certificate.</source>
        <translation>Elige el archivo del certificado de cliente.</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer)</source>
        <translation>Archivos PEM (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>CheckController</name>
    <message>
        <source>The site {0} is no longer set up here.</source>
        <translation>El sitio {0} ya no está configurado aquí.</translation>
    </message>
    <message>
        <source>Another window has found this key. {0} was not saved.</source>
        <translation>Otra ventana encontró esta clave. {0} no se guardó.</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Check w&amp;ith the site</source>
        <translation>Compro&amp;bar en el sitio</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Create another</source>
        <translation>Crear otra</translation>
    </message>
    <message>
        <source>The site shows no such session, neither open nor in its history (which may lag by two days). You can create another one.</source>
        <translation>El sitio no muestra esa sesión, ni abierta ni en su historial (que puede llevar dos días de retraso). Puede crear otra.</translation>
    </message>
    <message>
        <source>Your session was not found, but the site&apos;s lists could not be read to the end. Look at your sessions on the site.</source>
        <translation>No se encontró su sesión, pero las listas del sitio no se pudieron leer hasta el final. Mire sus sesiones en el sitio.</translation>
    </message>
    <message>
        <source>This session may be the one. Ask your customer, or look at the site.</source>
        <translation>Esta sesión puede ser la buscada. Pregunte a su cliente o mire en el sitio.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) may be the one. Ask your customer, or look at the site.</source>
        <translation>
            <numerusform>%n sesión puede ser la buscada. Pregunte a su cliente o mire en el sitio.</numerusform>
            <numerusform>%n sesiones pueden ser la buscada. Pregunte a su cliente o mire en el sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site could not be asked. {0}</source>
        <translation>No se pudo consultar el sitio. {0}</translation>
    </message>
</context>
<context>
    <name>CloseGuard</name>
    <message>
        <source>A request is out</source>
        <translation>Hay una solicitud en curso</translation>
    </message>
    <message>
        <source>Close an&amp;yway</source>
        <translation>Cerr&amp;ar igualmente</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>No cerrar</translation>
    </message>
    <message>
        <source>Whether it makes a session can&apos;t be told before its answer is here. If you close now, CSR Desktop says so at its next start, and can check with the site.</source>
        <translation>No se puede saber si crea una sesión hasta que llegue su respuesta. Si cierra ahora, CSR Desktop lo dirá en su próximo inicio y podrá comprobarlo en el sitio.</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Use tracking code {0}</source>
        <translation>Usar el código de seguimiento {0}</translation>
    </message>
    <message>
        <source>Label of tracking code {0}</source>
        <translation>Etiqueta del código de seguimiento {0}</translation>
    </message>
    <message>
        <source>Tracking code {0} is required</source>
        <translation>El código de seguimiento {0} es obligatorio</translation>
    </message>
    <message>
        <source>Values of tracking code {0}</source>
        <translation>Valores del código de seguimiento {0}</translation>
    </message>
    <message>
        <source>Default of tracking code {0}</source>
        <translation>Valor predeterminado del código de seguimiento {0}</translation>
    </message>
    <message>
        <source>Values, separated by ;</source>
        <translation>Valores separados por ;</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n sugerencia</numerusform>
            <numerusform>%n sugerencias</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}, {1} de {2}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>You can create again in {0} s.</source>
        <translation>Podrá crear otra vez dentro de {0} s.</translation>
    </message>
    <message>
        <source>You can create again now.</source>
        <translation>Ya puede crear otra vez.</translation>
    </message>
</context>
<context>
    <name>CreateController</name>
    <message>
        <source>The site takes no more requests for now. Wait {0} s.</source>
        <translation>El sitio no acepta más solicitudes por ahora. Espere {0} s.</translation>
    </message>
</context>
<context>
    <name>DeviceCodeView</name>
    <message>
        <source>On any device, open this page and enter the code:</source>
        <translation>En cualquier dispositivo, abra esta página e introduzca el código:</translation>
    </message>
    <message>
        <source>Code: {0}</source>
        <translation>Código: {0}</translation>
    </message>
    <message>
        <source>On any device, open {0} and enter the code {1}.</source>
        <translation>En cualquier dispositivo, abra {0} e introduzca el código {1}.</translation>
    </message>
    <message>
        <source>Time left: {0}</source>
        <translation>Tiempo restante: {0}</translation>
    </message>
    <message>
        <source>The code is good for one more minute.</source>
        <translation>El código es válido un minuto más.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsController</name>
    <message>
        <source>Copied. The diagnostics hold no password, key, tracking code or account. Paste them for whoever looks after CSR Desktop.</source>
        <translation>Copiado. El diagnóstico no contiene contraseñas, claves, códigos de seguimiento ni cuentas. Péguelo para quien se encarga de CSR Desktop.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>EditPresets</name>
    <message>
        <source>Edit presets</source>
        <translation>Editar plantillas</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Fijado por su administrador</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}, {1} de {2}</translation>
    </message>
    <message>
        <source>{0} is deleted when you save.</source>
        <translation>{0} se eliminará al guardar.</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Cance&amp;l export</source>
        <translation>Cance&amp;lar exportación</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la car&amp;peta</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Writes the sessions that are found to a file for spreadsheets or programs.</source>
        <translation>Escribe las sesiones encontradas en un archivo para hojas de cálculo o programas.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written or changed.</source>
        <translation>Cancelado. No se escribió ni cambió ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) was/were written to {0}.</source>
        <translation>
            <numerusform>%Ln sesión escrita en {0}.</numerusform>
            <numerusform>%Ln sesiones escritas en {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed. No file was written or changed.</source>
        <translation>La exportación falló. No se escribió ni cambió ningún archivo.</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv);;JSON (*.json)</source>
        <translation>Tabla para hojas de cálculo (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export sessions</source>
        <translation>Exportar sesiones</translation>
    </message>
    <message>
        <source>sessions.csv</source>
        <translation>sesiones.csv</translation>
    </message>
</context>
<context>
    <name>FaultsMenu</name>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>Sessi&amp;on type</source>
        <translation>Tip&amp;o de sesión</translation>
    </message>
    <message>
        <source>Session type</source>
        <translation>Tipo de sesión</translation>
    </message>
    <message>
        <source>This site has no session type {0}; another one is picked.</source>
        <translation>Este sitio no tiene el tipo de sesión {0}; se eligió otro.</translation>
    </message>
    <message>
        <source>This site has no tracking code {0}; “{1}” is left out.</source>
        <translation>Este sitio no tiene el código de seguimiento {0}; “{1}” se omite.</translation>
    </message>
    <message>
        <source>{0} has no value “{1}”; choose another.</source>
        <translation>{0} no tiene el valor “{1}”; elija otro.</translation>
    </message>
</context>
<context>
    <name>HandOverController</name>
    <message>
        <source>Invitation copied</source>
        <translation>Invitación copiada</translation>
    </message>
    <message>
        <source>It is too long to be handed over: paste it into the message.</source>
        <translation>Es demasiado larga para pasarla: péguela en el mensaje.</translation>
    </message>
    <message>
        <source>Given to the mail program</source>
        <translation>Entregada al programa de correo</translation>
    </message>
    <message>
        <source>No mail program opened. Copy the invitation and paste it where you write.</source>
        <translation>No se abrió ningún programa de correo. Copie la invitación y péguela donde escriba.</translation>
    </message>
    <message>
        <source>The join page&apos;s address is too long for a QR code. Use the invitation.</source>
        <translation>La dirección de la página para unirse es demasiado larga para un código QR. Use la invitación.</translation>
    </message>
    <message>
        <source>Your own invitation text can&apos;t be used, so this is the built-in one.</source>
        <translation>No se puede usar su propio texto de invitación; este es el predefinido.</translation>
    </message>
    <message>
        <source>No join page is known for this site, so neither the invitation nor a QR code can name it. Add it in Preferences, or ask whoever set up the site.</source>
        <translation>No se conoce ninguna página para unirse en este sitio; ni la invitación ni un código QR pueden indicarla. Añádala en Preferencias o pregunte a quien configuró el sitio.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>A request is out. Show it when it has ended.</source>
        <translation>Hay una solicitud en curso. Muéstrela cuando haya terminado.</translation>
    </message>
    <message>
        <source>The note is not saved yet. CSR Desktop tries again.</source>
        <translation>La nota aún no se guardó. CSR Desktop lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The session was deleted meanwhile, together with its note.</source>
        <translation>Entretanto se eliminó la sesión, junto con su nota.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Its request is still out. Delete it when its answer is here.</source>
        <translation>Su solicitud sigue en curso. Elimínela cuando llegue su respuesta.</translation>
    </message>
    <message>
        <source>No file manager opened. The file is in {0}.</source>
        <translation>No se abrió ningún gestor de archivos. El archivo está en {0}.</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>A note for yourself, kept on this computer</source>
        <translation>Una nota para usted, guardada en este equipo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>&amp;Copiar clave</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Sho&amp;w and check</source>
        <translation>&amp;Mostrar y comprobar</translation>
    </message>
    <message>
        <source>Shows it in the main window, where it can be checked with the site.</source>
        <translation>La muestra en la ventana principal, donde se puede comprobar en el sitio.</translation>
    </message>
    <message>
        <source>Copy &amp;invitation</source>
        <translation>Copiar &amp;invitación</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>Copiar invitación</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Elimina&amp;r</translation>
    </message>
    <message>
        <source>Deletes key, tracking codes and note from this computer. You can undo it until you leave this window.</source>
        <translation>Elimina la clave, los códigos de seguimiento y la nota de este equipo. Puede deshacerlo hasta que salga de esta ventana.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>The request is out: its answer is not here yet.</source>
        <translation>La solicitud está en curso: aún no ha llegado la respuesta.</translation>
    </message>
    <message>
        <source>A session may have been created</source>
        <translation>Puede que se haya creado una sesión</translation>
    </message>
    <message>
        <source>No session was created</source>
        <translation>No se creó ninguna sesión</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long by %Ln character(s), so its end is not saved. Shorten it.</source>
        <translation>
            <numerusform>La nota supera el máximo en %Ln carácter; su final no se guarda. Acórtela.</numerusform>
            <numerusform>La nota supera el máximo en %Ln caracteres; su final no se guarda. Acórtela.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Key, tracking code, site or note</source>
        <translation>Clave, código de seguimiento, sitio o nota</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>May have been created</source>
        <translation>Quizá creada</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>A day…</source>
        <translation>Un día…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Todos los sitios</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Session key</source>
        <translation>Clave de sesión</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>May have been created</source>
        <translation>Quizá creada</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
</context>
<context>
    <name>InvitationEditor</name>
    <message>
        <source>Back to the &amp;built-in text</source>
        <translation>&amp;Volver al texto predefinido</translation>
    </message>
    <message>
        <source>Invitation &amp;text</source>
        <translation>&amp;Texto de la invitación</translation>
    </message>
    <message>
        <source>&amp;Language of the text</source>
        <translation>Idioma del te&amp;xto</translation>
    </message>
    <message>
        <source>What your customer &amp;gets</source>
        <translation>Lo &amp;que recibe su cliente</translation>
    </message>
    <message>
        <source>An example, filled in. It follows what you type.</source>
        <translation>Un ejemplo ya relleno. Sigue lo que usted escribe.</translation>
    </message>
    <message>
        <source>Puts the text of this language back to the one that comes with it.</source>
        <translation>Devuelve el texto de este idioma al que viene incluido.</translation>
    </message>
    <message>
        <source>Insert {0}</source>
        <translation>Insertar {0}</translation>
    </message>
    <message>
        <source>Puts {0} where the text stands.</source>
        <translation>Pone {0} donde está el cursor.</translation>
    </message>
    <message>
        <source>Your own text</source>
        <translation>Su propio texto</translation>
    </message>
    <message>
        <source>The built-in text</source>
        <translation>El texto predefinido</translation>
    </message>
</context>
<context>
    <name>InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>The invitation&apos;s text</source>
        <translation>Texto de la invitación</translation>
    </message>
    <message>
        <source>As your customers know you.</source>
        <translation>Como le conocen sus clientes.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>Your customers&apos; &amp;usual language</source>
        <translation>&amp;Idioma habitual de sus clientes</translation>
    </message>
    <message>
        <source>The window&apos;s language</source>
        <translation>El idioma de la ventana</translation>
    </message>
    <message>
        <source>The text for {0} could not be saved.</source>
        <translation>No se pudo guardar el texto para {0}.</translation>
    </message>
    <message>
        <source>For invitations, and for the words in which a key is read aloud.</source>
        <translation>Para las invitaciones y para las palabras con que se lee una clave en voz alta.</translation>
    </message>
    <message>
        <source>The text for {0} has a mistake and is not saved.</source>
        <translation>El texto para {0} tiene un error y no se guardó.</translation>
    </message>
</context>
<context>
    <name>KeepDaysRow</name>
    <message>
        <source>Sessions that are older are deleted from this computer, not from the site. Off: they are never forgotten.</source>
        <translation>Las sesiones más antiguas se eliminan de este equipo, no del sitio. Desactivado: no se olvidan nunca.</translation>
    </message>
    <message>
        <source>Da&amp;ys to keep a session</source>
        <translation>&amp;Días que se conserva una sesión</translation>
    </message>
    <message>
        <source>For&amp;get old sessions</source>
        <translation>Olvidar &amp;sesiones antiguas</translation>
    </message>
    <message>
        <source>Enter a whole number of days, up to {0}.</source>
        <translation>Indique un número entero de días, como máximo {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Delete sessions older than %n day(s) from this computer?</source>
        <translation>
            <numerusform>¿Eliminar de este equipo las sesiones con más de %n día?</numerusform>
            <numerusform>¿Eliminar de este equipo las sesiones con más de %n días?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Session key</source>
        <translation>Clave de sesión</translation>
    </message>
    <message>
        <source>Session created</source>
        <translation>Sesión creada</translation>
    </message>
    <message>
        <source>Cop&amp;y key</source>
        <translation>Copi&amp;ar clave</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>Copiar invitación</translation>
    </message>
    <message>
        <source>Copies a message that tells the customer how to join</source>
        <translation>Copia un mensaje que explica al cliente cómo unirse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Opens your mail program with the invitation</source>
        <translation>Abre su programa de correo con la invitación</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Shows the key in groups to read out, with the customer&apos;s words</source>
        <translation>Muestra la clave en grupos para leerla, con las palabras del cliente</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Shows the join page&apos;s address for the customer&apos;s phone</source>
        <translation>Muestra la dirección de la página para unirse, para el teléfono del cliente</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Note the key down: it could not be written to the journal.</source>
        <translation>Anote la clave: no se pudo escribir en el diario.</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>En el formulario</translation>
    </message>
    <message>
        <source>With a session key</source>
        <translation>Con una clave de sesión</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>Create the session; after success, copy its key</source>
        <translation>Crear la sesión; si se creó, copiar su clave</translation>
    </message>
    <message>
        <source>Go to the next field or button</source>
        <translation>Ir al campo o botón siguiente</translation>
    </message>
    <message>
        <source>Go to the one before</source>
        <translation>Ir al anterior</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Pulsar el botón que tiene el foco</translation>
    </message>
    <message>
        <source>Close a list, a question or another window</source>
        <translation>Cerrar una lista, una pregunta u otra ventana</translation>
    </message>
    <message>
        <source>Alt + letter</source>
        <translation>Alt + letra</translation>
    </message>
    <message>
        <source>Go to what has this letter underlined</source>
        <translation>Ir a lo que tiene esta letra subrayada</translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>Required.</source>
        <translation>Obligatorio.</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>The customer&apos;s language, for the invitation and for reading aloud</source>
        <translation>El idioma del cliente, para la invitación y para leer en voz alta</translation>
    </message>
    <message>
        <source>Customer&apos;s language</source>
        <translation>Idioma del cliente</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>&amp;Fill from the link</source>
        <translation>R&amp;ellenar con el enlace</translation>
    </message>
    <message>
        <source>Discard the link</source>
        <translation>Descartar el enlace</translation>
    </message>
    <message>
        <source>A link can fill the form: {0}. It replaces what stands there.</source>
        <translation>Un enlace puede rellenar el formulario: {0}. Se sustituye lo que hay escrito.</translation>
    </message>
    <message>
        <source>A link can fill the form: {0}. It waits until the answer is there.</source>
        <translation>Un enlace puede rellenar el formulario: {0}. Espera a que llegue la respuesta.</translation>
    </message>
</context>
<context>
    <name>LinkController</name>
    <message>
        <source>The link was not used. {0}</source>
        <translation>No se usó el enlace. {0}</translation>
    </message>
    <message>
        <source>There is no site yet. Add yours, then open the link again.</source>
        <translation>Aún no hay ningún sitio. Añada el suyo y abra otra vez el enlace.</translation>
    </message>
    <message>
        <source>There is no site of the name {0}.</source>
        <translation>No hay ningún sitio con el nombre {0}.</translation>
    </message>
    <message>
        <source>Filled from the link.</source>
        <translation>Rellenado con el enlace.</translation>
    </message>
</context>
<context>
    <name>ListSearch</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>LiveController</name>
    <message>
        <source>The list could not be read. Press Refresh to try again.</source>
        <translation>No se pudo leer la lista. Pulse Actualizar para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Create a session: the password is asked for there. Then refresh.</source>
        <translation>Cree una sesión: allí se pide la contraseña. Después, actualice.</translation>
    </message>
    <message>
        <source>The site does not serve this list to your account ({0}). {1}</source>
        <translation>El sitio no ofrece esta lista a su cuenta ({0}). {1}</translation>
    </message>
    <message>
        <source>The question was ended. Press Refresh to ask again.</source>
        <translation>Se detuvo la consulta. Pulse Actualizar para repetirla.</translation>
    </message>
    <message>
        <source>The site could not be asked. {0} Press Refresh to try again.</source>
        <translation>No se pudo consultar el sitio. {0} Pulse Actualizar para intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>LiveRow</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>Copiar {0}</translation>
    </message>
    <message>
        <source>host: {0}</source>
        <translation>anfitrión: {0}</translation>
    </message>
    <message>
        <source>start not known</source>
        <translation>inicio desconocido</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>inicio: {0}</translation>
    </message>
</context>
<context>
    <name>LiveSessions</name>
    <message>
        <source>Live sessions</source>
        <translation>Sesiones en curso</translation>
    </message>
    <message>
        <source>In progress at {0}</source>
        <translation>En curso en {0}</translation>
    </message>
    <message>
        <source>Asks the site again.</source>
        <translation>Consulta de nuevo el sitio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) in progress</source>
        <translation>
            <numerusform>%Ln sesión en curso</numerusform>
            <numerusform>%Ln sesiones en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the site…</source>
        <translation>Consultando el sitio…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>You have no session in progress at this site.</source>
        <translation>No tiene ninguna sesión en curso en este sitio.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Nueva sesión</translation>
    </message>
    <message>
        <source>Same a&amp;gain</source>
        <translation>&amp;Igual que antes</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Plantillas</translation>
    </message>
    <message>
        <source>All &amp;sessions…</source>
        <translation>&amp;Todas las sesiones…</translation>
    </message>
    <message>
        <source>&amp;Live sessions…</source>
        <translation>Sesiones en &amp;curso…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>&amp;Add a site…</source>
        <translation>Añadir &amp;un sitio…</translation>
    </message>
    <message>
        <source>De&amp;mo site</source>
        <translation>Sitio de de&amp;mostración</translation>
    </message>
    <message>
        <source>&amp;What goes wrong</source>
        <translation>&amp;Qué falla</translation>
    </message>
    <message>
        <source>Always on &amp;top</source>
        <translation>Siempre &amp;visible</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>Tec&amp;lado</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Copiar dia&amp;gnóstico</translation>
    </message>
    <message>
        <source>A&amp;bout CSR Desktop</source>
        <translation>Acerca de CSR Des&amp;ktop</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>CSR Desktop (demo)</source>
        <translation>CSR Desktop (demo)</translation>
    </message>
    <message>
        <source>CSR Desktop</source>
        <translation>CSR Desktop</translation>
    </message>
    <message>
        <source>The journal of sessions can&apos;t be read: {0}</source>
        <translation>No se puede leer el diario de sesiones: {0}</translation>
    </message>
    <message>
        <source>The form has changed. Check what you typed, then create the session.</source>
        <translation>El formulario ha cambiado. Compruebe lo que ha escrito y después cree la sesión.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Only where the proxy wants one.</source>
        <translation>Solo si el proxy lo pide.</translation>
    </message>
    <message>
        <source>&amp;Name at the proxy</source>
        <translation>&amp;Usuario del proxy</translation>
    </message>
    <message>
        <source>&amp;Oldest version of TLS</source>
        <translation>&amp;Versión más antigua de TLS</translation>
    </message>
    <message>
        <source>Sites that speak only older versions are not reached.</source>
        <translation>No se accede a los sitios que solo usan versiones anteriores.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Cerrar el aviso</translation>
    </message>
    <message>
        <source>CSR Desktop made a mistake</source>
        <translation>CSR Desktop cometió un error</translation>
    </message>
    <message>
        <source>What you typed is still there, so you can go on. Send the details to whoever looks after this program.</source>
        <translation>Lo que escribió sigue ahí, así que puede continuar. Envíe los detalles a quien se encarga de este programa.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Session created</source>
        <translation>Sesión creada</translation>
    </message>
    <message>
        <source>CSR Desktop shows its key.</source>
        <translation>CSR Desktop muestra su clave.</translation>
    </message>
    <message>
        <source>A session may have been created</source>
        <translation>Puede que se haya creado una sesión</translation>
    </message>
    <message>
        <source>Check with the site in CSR Desktop.</source>
        <translation>Compruebe en el sitio con CSR Desktop.</translation>
    </message>
    <message>
        <source>No session was created</source>
        <translation>No se creó ninguna sesión</translation>
    </message>
    <message>
        <source>CSR Desktop shows why, and what to do.</source>
        <translation>CSR Desktop muestra por qué y qué hacer.</translation>
    </message>
</context>
<context>
    <name>OAuthFields</name>
    <message>
        <source>Leave empty if your administrator has set it</source>
        <translation>Déjelo vacío si su administrador lo ha fijado</translation>
    </message>
    <message>
        <source>C&amp;lient ID</source>
        <translation>ID de client&amp;e</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Redirect &amp;URI</source>
        <translation>UR&amp;I de redirección</translation>
    </message>
    <message>
        <source>Register it for your integration exactly as it is.</source>
        <translation>Regístrela para su integración exactamente así.</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>Copiar URI de redirección</translation>
    </message>
    <message>
        <source>&amp;How the token is used</source>
        <translation>Uso del to&amp;ken</translation>
    </message>
    <message>
        <source>To get a session ticket</source>
        <translation>Para obtener un ticket de sesión</translation>
    </message>
    <message>
        <source>With each request</source>
        <translation>Con cada solicitud</translation>
    </message>
    <message>
        <source>It is set; enter it only to change it</source>
        <translation>Ya está fijado; introdúzcalo solo para cambiarlo</translation>
    </message>
    <message>
        <source>Enter it only to set a new one</source>
        <translation>Introdúzcalo solo para fijar uno nuevo</translation>
    </message>
</context>
<context>
    <name>OriginNote</name>
    <message>
        <source>Set by your administrator</source>
        <translation>Definido por su administrador</translation>
    </message>
    <message>
        <source>Your administrator&apos;s default</source>
        <translation>Valor predeterminado de su administrador</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>The session key appears here.</source>
        <translation>La clave de sesión aparece aquí.</translation>
    </message>
    <message>
        <source>Session created, key {0}</source>
        <translation>Sesión creada, clave {0}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
</context>
<context>
    <name>PasswordRow</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Keep it in the system&apos;s keyring</source>
        <translation>Guardarla en el llavero del sistema</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>The preferences can&apos;t be saved: {0}</source>
        <translation>No se pueden guardar las preferencias: {0}</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The preferences can&apos;t be saved: {0}</source>
        <translation>No se pueden guardar las preferencias: {0}</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>PresetChips</name>
    <message>
        <source>Presets</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Shows all presets of this site.</source>
        <translation>Muestra todos los ajustes guardados de este sitio.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Fills in the form: {0}</source>
        <translation>Rellena el formulario: {0}</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Fijado por su administrador</translation>
    </message>
</context>
<context>
    <name>PresetName</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
</context>
<context>
    <name>PresetsButtons</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>PresetsController</name>
    <message>
        <source>Preset {0}</source>
        <translation>Plantilla {0}</translation>
    </message>
    <message>
        <source>The presets were saved before you canceled.</source>
        <translation>Las plantillas se guardaron antes de que usted cancelara.</translation>
    </message>
    <message>
        <source>This was not saved. Try again.</source>
        <translation>No se guardó. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>PresetsMenu</name>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>&amp;Guardar como plantilla…</translation>
    </message>
    <message>
        <source>&amp;Edit presets…</source>
        <translation>&amp;Editar plantillas…</translation>
    </message>
    <message>
        <source>Take over the presets of {0}</source>
        <translation>Adoptar las plantillas de {0}</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>A session may have been created</source>
        <translation>Puede que se haya creado una sesión</translation>
    </message>
    <message>
        <source>The site shows no such session</source>
        <translation>El sitio no muestra ninguna sesión así</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>No ha iniciado el acceso</translation>
    </message>
    <message>
        <source>Enter your password to continue</source>
        <translation>Introduzca su contraseña para continuar</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Acceso iniciado</translation>
    </message>
    <message>
        <source>Waiting for your sign-in</source>
        <translation>Esperando su acceso</translation>
    </message>
    <message>
        <source>Sign in to continue</source>
        <translation>Inicie el acceso para continuar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation>Editar sitio</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Ajustes de red</translation>
    </message>
    <message>
        <source>No session was created</source>
        <translation>No se creó ninguna sesión</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>Copi&amp;ar detalles</translation>
    </message>
</context>
<context>
    <name>ProxyPasswordRow</name>
    <message>
        <source>Pass&amp;word at the proxy</source>
        <translation>Contra&amp;seña del proxy</translation>
    </message>
    <message>
        <source>Empty: the password is forgotten.</source>
        <translation>Vacío: la contraseña se olvida.</translation>
    </message>
    <message>
        <source>Set the &amp;password</source>
        <translation>&amp;Establecer contraseña</translation>
    </message>
    <message>
        <source>The password is in the system&apos;s keyring.</source>
        <translation>La contraseña está en el llavero del sistema.</translation>
    </message>
    <message>
        <source>The password is kept until CSR Desktop closes.</source>
        <translation>La contraseña se guarda hasta que se cierre CSR Desktop.</translation>
    </message>
    <message>
        <source>The password is forgotten.</source>
        <translation>La contraseña se olvidó.</translation>
    </message>
    <message>
        <source>Type the name at the proxy first. Nothing was kept.</source>
        <translation>Escriba primero el usuario del proxy. No se guardó nada.</translation>
    </message>
    <message>
        <source>There is no proxy for this site. Nothing was kept.</source>
        <translation>No hay proxy para este sitio. No se guardó nada.</translation>
    </message>
</context>
<context>
    <name>ProxyRow</name>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>The system&apos;s settings</source>
        <translation>La configuración del sistema</translation>
    </message>
    <message>
        <source>A direct connection</source>
        <translation>Una conexión directa</translation>
    </message>
    <message>
        <source>This proxy:</source>
        <translation>Este proxy:</translation>
    </message>
    <message>
        <source>Proxy &amp;address</source>
        <translation>&amp;Dirección del proxy</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of {0}</source>
        <translation>Código QR de {0}</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the join page</source>
        <translation>Código QR de la página para unirse</translation>
    </message>
    <message>
        <source>This opens the page where a customer of {0} types the session key.</source>
        <translation>Abre la página donde un cliente de {0} escribe la clave de sesión.</translation>
    </message>
    <message>
        <source>Address of the join page</source>
        <translation>Dirección de la página para unirse</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copiar &amp;dirección</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Copiar &amp;imagen</translation>
    </message>
    <message>
        <source>Copies the QR code as a picture, for a chat window or a document.</source>
        <translation>Copia el código QR como imagen, para un chat o un documento.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <comment>group, digits</comment>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>&amp;From the start</source>
        <translation>&amp;Desde el principio</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Group {0} of {1}</source>
        <translation>Grupo {0} de {1}</translation>
    </message>
</context>
<context>
    <name>RecentController</name>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>All sessions…</source>
        <translation>Todas las sesiones…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
</context>
<context>
    <name>RepeatLastController</name>
    <message>
        <source>There is no session from today on this site yet.</source>
        <translation>Hoy aún no hay ninguna sesión en este sitio.</translation>
    </message>
    <message>
        <source>Filled in as the last time</source>
        <translation>Rellenado como la última vez</translation>
    </message>
</context>
<context>
    <name>ResultCount</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Invitation copied</source>
        <translation>Invitación copiada</translation>
    </message>
    <message>
        <source>Press {0} to undo.</source>
        <translation>Pulse {0} para deshacer.</translation>
    </message>
    <message>
        <source>Deleted; it may still exist at the site</source>
        <translation>Eliminada; puede que siga existiendo en el sitio</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ session(s)</source>
        <translation>
            <numerusform>%Ln+ sesión</numerusform>
            <numerusform>%Ln+ sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sesión</numerusform>
            <numerusform>%Ln sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ session(s). Older ones are still being indexed: {0} % can be searched.</source>
        <translation>
            <numerusform>%Ln+ sesión. Las más antiguas aún se están indexando: se puede buscar en el {0} %.</numerusform>
            <numerusform>%Ln+ sesiones. Las más antiguas aún se están indexando: se puede buscar en el {0} %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s). Older ones are still being indexed: {0} % can be searched.</source>
        <translation>
            <numerusform>%Ln sesión. Las más antiguas aún se están indexando: se puede buscar en el {0} %.</numerusform>
            <numerusform>%Ln sesiones. Las más antiguas aún se están indexando: se puede buscar en el {0} %.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found yet; {0} % of the sessions can be searched so far.</source>
        <translation>Aún no se encontró nada; por ahora se puede buscar en el {0} % de las sesiones.</translation>
    </message>
    <message>
        <source>No sessions yet. Each one that you create is kept here.</source>
        <translation>Aún no hay sesiones. Aquí se guarda cada una que cree.</translation>
    </message>
    <message>
        <source>No session matches. Try fewer words, another outcome or more days.</source>
        <translation>Ninguna sesión coincide. Pruebe con menos palabras, otro resultado o más días.</translation>
    </message>
</context>
<context>
    <name>RowMover</name>
    <message>
        <source>To change the order, go to a row and press Alt+Up or Alt+Down.</source>
        <translation>Para cambiar el orden, vaya a una fila y pulse Alt+Arriba o Alt+Abajo.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} de {2}</translation>
    </message>
</context>
<context>
    <name>SavePreset</name>
    <message>
        <source>Save as preset</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Such as Printer trouble</source>
        <translation>Por ejemplo, impresora</translation>
    </message>
    <message>
        <source>The preset fills in:</source>
        <translation>La plantilla rellena:</translation>
    </message>
    <message>
        <source>Session type</source>
        <translation>Tipo de sesión</translation>
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
        <translation>La plantilla rellena esto.</translation>
    </message>
    <message>
        <source>Tick at least one thing that the preset is to fill in.</source>
        <translation>Marque al menos una cosa que la plantilla deba rellenar.</translation>
    </message>
    <message>
        <source>There is a preset of this name. Press Replace to put this in its place.</source>
        <translation>Ya hay una plantilla con este nombre. Pulse Reemplazar para sustituirla por esta.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Its fields are shown.</source>
        <translation>Se muestran sus campos.</translation>
    </message>
    <message>
        <source>Its fields are folded away.</source>
        <translation>Sus campos están plegados.</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>C&amp;reate session</source>
        <translation>C&amp;rear sesión</translation>
    </message>
    <message>
        <source>Create session</source>
        <translation>Crear sesión</translation>
    </message>
    <message numerus="yes">
        <source>{0} %n field(s) are marked.</source>
        <translation>
            <numerusform>{0} Hay %n campo marcado.</numerusform>
            <numerusform>{0} Hay %n campos marcados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating session…</source>
        <translation>Creando sesión…</translation>
    </message>
</context>
<context>
    <name>SessionTable</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Enter copies the key of the selected session. Its menu also sorts the list.</source>
        <translation>Intro copia la clave de la sesión seleccionada. Su menú también ordena la lista.</translation>
    </message>
    <message>
        <source>Sorted by {0}, ascending</source>
        <translation>Ordenado por {0}, ascendente</translation>
    </message>
    <message>
        <source>Sorted by {0}, descending</source>
        <translation>Ordenado por {0}, descendente</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>Copiar &amp;clave</translation>
    </message>
    <message>
        <source>Copy &amp;invitation</source>
        <translation>Copiar &amp;invitación</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Sort by {0}</source>
        <translation>Ordenar por {0}</translation>
    </message>
</context>
<context>
    <name>SessionTypeTable</name>
    <message>
        <source>Add a session type</source>
        <translation>Añadir tipo de sesión</translation>
    </message>
    <message>
        <source>Move session type up</source>
        <translation>Subir tipo de sesión</translation>
    </message>
    <message>
        <source>Move session type down</source>
        <translation>Bajar tipo de sesión</translation>
    </message>
    <message>
        <source>The number of a session type is digits, such as 13.</source>
        <translation>El número de un tipo de sesión solo tiene cifras, por ejemplo 13.</translation>
    </message>
    <message>
        <source>Give each session type a name.</source>
        <translation>Ponga un nombre a cada tipo de sesión.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>&amp;Restablecer valores</translation>
    </message>
    <message>
        <source>Puts this page back to the defaults, after a question.</source>
        <translation>Devuelve esta página a los valores predeterminados, tras una pregunta.</translation>
    </message>
    <message>
        <source>Your changes here could not be saved.</source>
        <translation>No se pudieron guardar sus cambios de esta página.</translation>
    </message>
    <message>
        <source>Put this page back to the defaults?</source>
        <translation>¿Devolver esta página a los valores predeterminados?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Si&amp;gn in</source>
        <translation>A&amp;cceder</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Use a code i&amp;nstead</source>
        <translation>&amp;Usar un código</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Cancelar acceso</translation>
    </message>
    <message>
        <source>Getting a code…</source>
        <translation>Obteniendo un código…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the address and open it in a browser on this computer, or use a code instead.</source>
        <translation>No se pudo abrir su navegador. Copie la dirección y ábrala en un navegador de este equipo, o use un código.</translation>
    </message>
    <message>
        <source>Sign in on the page in your browser. CSR Desktop then goes on by itself.</source>
        <translation>Inicie el acceso en la página de su navegador. CSR Desktop continuará por sí solo.</translation>
    </message>
    <message>
        <source>Your browser opens. Once you are signed in, CSR Desktop goes on.</source>
        <translation>Se abre su navegador. Cuando haya iniciado el acceso, CSR Desktop continuará.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Press Create session to go on.</source>
        <translation>Aún no se ha enviado nada. Pulse «Crear sesión» para continuar.</translation>
    </message>
    <message>
        <source>You are signed in. Press Create session to go on.</source>
        <translation>Ha iniciado el acceso. Pulse «Crear sesión» para continuar.</translation>
    </message>
    <message>
        <source>You are signed in. Press Check with the site to go on.</source>
        <translation>Ha iniciado el acceso. Vuelva a comprobar con el sitio para continuar.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Ha iniciado el acceso.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer: {0}</source>
        <translation>Respuesta del servicio de acceso: {0}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
</context>
<context>
    <name>SiteBar</name>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Acceso iniciado</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Acceso no iniciado</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Site unreachable</source>
        <translation>Sitio inaccesible</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Acceso no iniciado</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Cerrar acces&amp;o</translation>
    </message>
    <message>
        <source>Asks whether the site is there and takes your account, and what it uses.</source>
        <translation>Pregunta si el sitio está disponible, si acepta su cuenta y qué utiliza.</translation>
    </message>
    <message>
        <source>Register it for your integration exactly as it is.</source>
        <translation>Regístrela para su integración exactamente así.</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>Copiar URI de redirección</translation>
    </message>
    <message>
        <source>The site for everyone, without your account, your password and secrets.</source>
        <translation>El sitio para todos, sin su cuenta, su contraseña ni secretos.</translation>
    </message>
    <message>
        <source>Copy as policy.toml</source>
        <translation>Copiar como policy.toml</translation>
    </message>
    <message>
        <source>Redirect URI: {0}</source>
        <translation>URI de redirección: {0}</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Acceso iniciado</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Acce&amp;der</translation>
    </message>
    <message>
        <source>Not known yet whether you are signed in</source>
        <translation>Aún no se sabe si ha iniciado el acceso</translation>
    </message>
</context>
<context>
    <name>SiteEditor</name>
    <message>
        <source>Edit a site</source>
        <translation>Editar un sitio</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Añadir un sitio</translation>
    </message>
    <message>
        <source>Add &amp;site</source>
        <translation>Añadi&amp;r sitio</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Test reads the session types and tracking codes from the site. You can also save without a test, such as when you are offline.</source>
        <translation>«Probar» lee del sitio los tipos de sesión y los códigos de seguimiento. También puede guardar sin probar, por ejemplo sin conexión.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>No site tells its join page and support page: add them below.</source>
        <translation>Ningún sitio indica su página para unirse ni su página de soporte: añádalas abajo.</translation>
    </message>
    <message>
        <source>Taken from the site. Save to keep it.</source>
        <translation>Tomado del sitio. Guarde para conservarlo.</translation>
    </message>
    <message>
        <source>What you entered stays.</source>
        <translation>Lo que ha introducido se conserva.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Introduzca la contraseña.</translation>
    </message>
    <message>
        <source>What you changed is not saved.</source>
        <translation>Lo que cambió no se ha guardado.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>SiteForm</name>
    <message>
        <source>Fields with * are required.</source>
        <translation>Los campos con * son obligatorios.</translation>
    </message>
    <message>
        <source>Si&amp;gning in</source>
        <translation>&amp;Acceso</translation>
    </message>
    <message>
        <source>Password with each request</source>
        <translation>Contraseña en cada solicitud</translation>
    </message>
    <message>
        <source>Session ticket, got once</source>
        <translation>Tique de sesión, obtenido una vez</translation>
    </message>
    <message>
        <source>Session t&amp;ypes</source>
        <translation>&amp;Tipos de sesión</translation>
    </message>
    <message>
        <source>Trac&amp;king codes</source>
        <translation>Códigos de &amp;seguimiento</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;WebEx ID</source>
        <translation>ID de &amp;WebEx</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Site I&amp;D</source>
        <translation>&amp;ID del sitio</translation>
    </message>
    <message>
        <source>Pa&amp;rtner ID</source>
        <translation>ID de s&amp;ocio</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Correo &amp;electrónico</translation>
    </message>
    <message>
        <source>&amp;Join page</source>
        <translation>Página para &amp;unirse</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring</source>
        <translation>Guardada en el llavero del sistema</translation>
    </message>
    <message>
        <source>Kept until CSR Desktop closes</source>
        <translation>Guardada hasta que se cierre CSR Desktop</translation>
    </message>
    <message>
        <source>Only to set a new one</source>
        <translation>Solo para poner una nueva</translation>
    </message>
    <message>
        <source>Browser (single sign-on)</source>
        <translation>Navegador (inicio de sesión único)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Asks whether the site is there and takes your account, and what it uses.</source>
        <translation>Pregunta si el sitio está disponible, si acepta su cuenta y qué utiliza.</translation>
    </message>
    <message>
        <source>WebE&amp;x site name, site ID, partner ID, e-mail</source>
        <translation>Nombre del sitio WebE&amp;x, ID del sitio, ID de socio, correo electrónico</translation>
    </message>
    <message>
        <source>Join page, support page, ti&amp;me-out</source>
        <translation>Página para unirse, página de soporte, tiempo lí&amp;mite</translation>
    </message>
    <message>
        <source>Such as Acme Support</source>
        <translation>Por ejemplo, Soporte Acme</translation>
    </message>
    <message>
        <source>&amp;Name in CSR Desktop</source>
        <translation>&amp;Nombre en CSR Desktop</translation>
    </message>
    <message>
        <source>Such as acme.webex.com</source>
        <translation>Por ejemplo, acme.webex.com</translation>
    </message>
    <message>
        <source>WebEx s&amp;ite name</source>
        <translation>Nom&amp;bre del sitio WebEx</translation>
    </message>
    <message>
        <source>Supp&amp;ort page</source>
        <translation>Página de sop&amp;orte</translation>
    </message>
    <message>
        <source>Where you enter the session as host, https://…</source>
        <translation>Donde entra en la sesión como anfitrión, https://…</translation>
    </message>
    <message>
        <source>Time-out in seconds</source>
        <translation>Tiempo límite en segundos</translation>
    </message>
    <message>
        <source>Optional: your sign-in tells it</source>
        <translation>Opcional: su acceso lo indica</translation>
    </message>
    <message>
        <source>The name you sign in with</source>
        <translation>El nombre con el que accede</translation>
    </message>
    <message>
        <source>Such as acme</source>
        <translation>Por ejemplo, acme</translation>
    </message>
    <message>
        <source>Digits, if there is no name</source>
        <translation>Cifras, si no hay nombre</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Where customers type the key, https://…</source>
        <translation>Donde el cliente escribe la clave, https://…</translation>
    </message>
    <message>
        <source>1 to {0}</source>
        <translation>De 1 a {0}</translation>
    </message>
    <message>
        <source>Give the seconds as a number from 1 to {0}.</source>
        <translation>Indique los segundos con un número de 1 a {0}.</translation>
    </message>
</context>
<context>
    <name>SiteQueries</name>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>CSR Desktop made a mistake.</source>
        <translation>CSR Desktop cometió un error.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Accediendo…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Cerrando el acceso…</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Acceso iniciado.</translation>
    </message>
    <message>
        <source>That is what is set here.</source>
        <translation>Es lo que está fijado aquí.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Acceso cerrado.</translation>
    </message>
</context>
<context>
    <name>SiteResult</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Use what the site says</source>
        <translation>Usar lo que indica el sitio</translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation>Editar sitio</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discarded. Nothing was changed.</source>
        <translation>Descartado. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>SiteSignIn</name>
    <message>
        <source>Signed out.</source>
        <translation>Acceso cerrado.</translation>
    </message>
</context>
<context>
    <name>SiteTester</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>CSR Desktop made a mistake.</source>
        <translation>CSR Desktop cometió un error.</translation>
    </message>
</context>
<context>
    <name>SitesController</name>
    <message>
        <source>There is no site of the name {0}.</source>
        <translation>No hay ningún sitio con el nombre {0}.</translation>
    </message>
    <message>
        <source>{0} was saved before you canceled.</source>
        <translation>{0} se guardó antes de que usted cancelara.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not delete the password.</source>
        <translation>El llavero del sistema no eliminó la contraseña.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not delete your sign-in.</source>
        <translation>El llavero del sistema no eliminó su acceso.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not take your sign-in. It lasts until CSR Desktop closes.</source>
        <translation>El llavero del sistema no guardó su acceso. Dura hasta que se cierre CSR Desktop.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not take the password. It is kept in memory until CSR Desktop closes.</source>
        <translation>El llavero del sistema no aceptó la contraseña. Se guarda en memoria hasta que se cierre CSR Desktop.</translation>
    </message>
</context>
<context>
    <name>SitesPage</name>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Search sites</source>
        <translation>Buscar sitios</translation>
    </message>
    <message>
        <source>Enter edits the site, Delete removes it, Alt+Up and Alt+Down move it.</source>
        <translation>Enter edita el sitio, Supr lo quita, Alt+Arriba y Alt+Abajo lo mueven.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>No site yet. Add the WebEx site that you work with.</source>
        <translation>Aún no hay ningún sitio. Añada el sitio de WebEx con el que trabaja.</translation>
    </message>
    <message>
        <source>The demo&apos;s site is built in.</source>
        <translation>El sitio de demostración viene incluido.</translation>
    </message>
    <message>
        <source>Your changes to a site are not saved.</source>
        <translation>Sus cambios en un sitio no se han guardado.</translation>
    </message>
    <message>
        <source>Sign out, too</source>
        <translation>Cerrar también el acceso</translation>
    </message>
    <message>
        <source>Remove {0}? Its sessions stay in the list of all sessions.</source>
        <translation>¿Quitar {0}? Sus sesiones siguen en la lista de todas las sesiones.</translation>
    </message>
    <message>
        <source>Delete its password from the system&apos;s keyring, too</source>
        <translation>Eliminar también su contraseña del llavero del sistema</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Fijado por su administrador</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>SitesPageController</name>
    <message>
        <source>{0} was saved before you canceled.</source>
        <translation>{0} se guardó antes de que usted cancelara.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not take the password. It is kept in memory until CSR Desktop closes.</source>
        <translation>El llavero del sistema no aceptó la contraseña. Se guarda en memoria hasta que se cierre CSR Desktop.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not delete the password.</source>
        <translation>El llavero del sistema no eliminó la contraseña.</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>SuggestionsController</name>
    <message>
        <source>The remembered values are forgotten.</source>
        <translation>Se olvidaron los valores recordados.</translation>
    </message>
    <message>
        <source>The remembered values are still there.</source>
        <translation>Los valores recordados siguen ahí.</translation>
    </message>
</context>
<context>
    <name>TrackingCodeField</name>
    <message>
        <source>Required.</source>
        <translation>Obligatorio.</translation>
    </message>
    <message>
        <source>Line breaks became spaces.</source>
        <translation>Los saltos de línea se cambiaron por espacios.</translation>
    </message>
    <message>
        <source>Tabs or control characters became spaces.</source>
        <translation>Los tabuladores o caracteres de control se cambiaron por espacios.</translation>
    </message>
    <message>
        <source>{0} of {1} characters</source>
        <translation>{0} de {1} caracteres</translation>
    </message>
</context>
<context>
    <name>TrackingCodeLine</name>
    <message>
        <source>&amp;Forget the remembered values of this site</source>
        <translation>&amp;Olvidar los valores recordados de este sitio</translation>
    </message>
</context>
<context>
    <name>TrackingCodeTable</name>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Values, separated by ;</source>
        <translation>Valores separados por ;</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>Move tracking code up</source>
        <translation>Subir código de seguimiento</translation>
    </message>
    <message>
        <source>Move tracking code down</source>
        <translation>Bajar código de seguimiento</translation>
    </message>
</context>
<context>
    <name>ValueList</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waiting for an answer</source>
        <translation>Esperando la respuesta</translation>
    </message>
    <message>
        <source>Stop wa&amp;iting</source>
        <translation>De&amp;jar de esperar</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to CSR Desktop</source>
        <translation>Le damos la bienvenida a CSR Desktop</translation>
    </message>
    <message>
        <source>Create a WebEx support session and read its key to your customer. Start with your WebEx site, or look around first: the demo site needs no account, and nothing leaves this computer.</source>
        <translation>Cree una sesión de soporte de WebEx y lea su clave al cliente. Empiece con su sitio de WebEx o eche antes un vistazo: el sitio de demostración no necesita cuenta y nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Add &amp;your site</source>
        <translation>&amp;Añadir su sitio</translation>
    </message>
    <message>
        <source>T&amp;ry the demo site</source>
        <translation>P&amp;robar el sitio de demostración</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>Use this key</source>
        <translation>Usar esta clave</translation>
    </message>
</context>
<context>
    <name>_CloseButton</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>Copiar {0}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Number of session type {0}</source>
        <translation>Número del tipo de sesión {0}</translation>
    </message>
    <message>
        <source>Name of session type {0}</source>
        <translation>Nombre del tipo de sesión {0}</translation>
    </message>
    <message>
        <source>Remove session type {0}</source>
        <translation>Quitar el tipo de sesión {0}</translation>
    </message>
    <message>
        <source>May have been created</source>
        <translation>Quizá creada</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what may have been created: {0}</source>
        <translation>Mostrar la sesión quizá creada: {0}</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>Copiar &amp;clave</translation>
    </message>
    <message>
        <source>Copy &amp;invitation</source>
        <translation>Copiar &amp;invitación</translation>
    </message>
</context>
<context>
    <name>_TrayMenu</name>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Nueva sesión</translation>
    </message>
    <message>
        <source>&amp;Show CSR Desktop</source>
        <translation>&amp;Mostrar CSR Desktop</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>background.history_thread</name>
    <message>
        <source>The journal of sessions can&apos;t be used now: {0}</source>
        <translation>No se puede usar ahora el diario de sesiones: {0}</translation>
    </message>
</context>
<context>
    <name>demo_sites</name>
    <message>
        <source>{0}: the demo&apos;s site can&apos;t be changed. Leave the demo first.</source>
        <translation>{0}: no se puede cambiar el sitio de demostración. Salga primero de la demo.</translation>
    </message>
</context>
<context>
    <name>sessions.credentials.browser_sign_in</name>
    <message>
        <source>en</source>
        <comment>the code of this language</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Acceso iniciado</translation>
    </message>
    <message>
        <source>Return to CSR Desktop. You can close this page.</source>
        <translation>Vuelva a CSR Desktop. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>No ha iniciado el acceso</translation>
    </message>
    <message>
        <source>Return to CSR Desktop: it says what to do. You can close this page.</source>
        <translation>Vuelva a CSR Desktop: allí se indica qué hacer. Puede cerrar esta página.</translation>
    </message>
</context>
<context>
    <name>sessions.draft</name>
    <message>
        <source>{0} takes only the values of its list. Choose one.</source>
        <translation>{0} solo admite los valores de su lista. Elija uno.</translation>
    </message>
    <message>
        <source>{0} is required. Choose a value, then create.</source>
        <translation>Falta un dato obligatorio: {0}. Elija un valor y cree la sesión.</translation>
    </message>
    <message>
        <source>{0} is required. Type it, then create.</source>
        <translation>Falta un dato obligatorio: {0}. Escríbalo y cree la sesión.</translation>
    </message>
</context>
<context>
    <name>sessions.history.history</name>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation>No se puede escribir {0}: {1}.</translation>
    </message>
</context>
<context>
    <name>sessions.journal.notices</name>
    <message>
        <source>The journal of sessions was missing. A new one was begun with the newest attempts; look for older ones on the site.</source>
        <translation>Faltaba el diario de sesiones. Se empezó uno nuevo con los intentos más recientes; busque los anteriores en el sitio.</translation>
    </message>
    <message numerus="yes">
        <source>The journal of sessions was damaged ({0}). It was kept as {1}, and a new one was begun with the %n attempts that could still be read.</source>
        <translation>
            <numerusform>El diario de sesiones estaba dañado ({0}). Se conservó como {1} y se empezó uno nuevo con %n intento que aún se pudo leer.</numerusform>
            <numerusform>El diario de sesiones estaba dañado ({0}). Se conservó como {1} y se empezó uno nuevo con los %n intentos que aún se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others may be missing: look at your sessions on the site.</source>
        <translation>Pueden faltar otros: mire sus sesiones en el sitio.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts could not: look at your sessions on the site.</source>
        <translation>
            <numerusform>%n intento no se pudo leer: mire sus sesiones en el sitio.</numerusform>
            <numerusform>%n intentos no se pudieron leer: mire sus sesiones en el sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of CSR Desktop wrote the journal of sessions. This version can read it and leaves it as it is. Ask your administrator to update CSR Desktop.</source>
        <translation>Una versión más nueva de CSR Desktop escribió el diario de sesiones. Esta versión puede leerlo y lo deja como está. Pida a su administrador que actualice CSR Desktop.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>its -wal is garbled</source>
        <translation>su -wal está alterado</translation>
    </message>
    <message>
        <source>quick_check found a damaged page</source>
        <translation>quick_check encontró una página dañada</translation>
    </message>
    <message>
        <source>its newest attempts are missing</source>
        <translation>faltan sus intentos más recientes</translation>
    </message>
</context>
<context>
    <name>sessions.links.compatibility</name>
    <message numerus="yes">
        <source>{0} is not in the list of {1}. It has: {2} and %n more.</source>
        <translation>
            <numerusform>{0} no está en la lista de {1}. Contiene: {2} y %n más.</numerusform>
            <numerusform>{0} no está en la lista de {1}. Contiene: {2} y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} has no session type {1}. It has: {2}.</source>
        <translation>{0} no tiene el tipo de sesión {1}. Tiene: {2}.</translation>
    </message>
    <message>
        <source>{0} does not use tracking code {1}.</source>
        <translation>{0} no usa el código de seguimiento {1}.</translation>
    </message>
    <message>
        <source>{0} is not in the list of {1}. It has: {2}.</source>
        <translation>{0} no está en la lista de {1}. Contiene: {2}.</translation>
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
        <translation>{0} no tiene valor en el enlace.</translation>
    </message>
    <message>
        <source>The link&apos;s parameter {0} is not known.</source>
        <translation>No se conoce el parámetro {0} del enlace.</translation>
    </message>
    <message>
        <source>The link&apos;s parameter {0} stands there twice.</source>
        <translation>El parámetro {0} aparece dos veces en el enlace.</translation>
    </message>
    <message>
        <source>The link is not a text in UTF-8.</source>
        <translation>El enlace no es un texto en UTF-8.</translation>
    </message>
    <message>
        <source>The link is longer than 8 KiB.</source>
        <translation>El enlace ocupa más de 8 KiB.</translation>
    </message>
    <message>
        <source>The link holds a control character.</source>
        <translation>El enlace contiene un carácter de control.</translation>
    </message>
    <message>
        <source>The link does not begin with {0}.</source>
        <translation>El enlace no empieza por {0}.</translation>
    </message>
    <message>
        <source>The link holds a #; in a value it is written %23.</source>
        <translation>El enlace contiene un #; dentro de un valor se escribe %23.</translation>
    </message>
    <message>
        <source>The link asks for {0}. Only “new” is known.</source>
        <translation>El enlace pide {0}. Solo se conoce “new”.</translation>
    </message>
    <message>
        <source>A % in the link&apos;s {0} is not followed by two hexadecimal digits.</source>
        <translation>En {0} del enlace hay un % sin dos cifras hexadecimales detrás.</translation>
    </message>
    <message>
        <source>The link&apos;s {0} is not percent-encoded UTF-8.</source>
        <translation>El valor de {0} en el enlace no es UTF-8 con codificación porcentual.</translation>
    </message>
    <message>
        <source>The link names no site.</source>
        <translation>El enlace no indica ningún sitio.</translation>
    </message>
    <message>
        <source>The link&apos;s session type {0} is not a number.</source>
        <translation>El tipo de sesión {0} del enlace no es un número.</translation>
    </message>
    <message>
        <source>The link&apos;s {0} has a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>El valor de {0} en el enlace tiene un carácter que no se puede enviar ({1}). Quítelo.</translation>
    </message>
    <message numerus="yes">
        <source>The link&apos;s {0} has %n characters; the site takes {1} at most. Shorten it.</source>
        <translation>
            <numerusform>El valor de {0} en el enlace tiene %n carácter; el sitio admite {1} como máximo. Acórtelo.</numerusform>
            <numerusform>El valor de {0} en el enlace tiene %n caracteres; el sitio admite {1} como máximo. Acórtelo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sessions.network.client_certificate</name>
    <message>
        <source>There is no such file.</source>
        <translation>Ese archivo no existe.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM format.</source>
        <translation>El archivo no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>The file holds no private key in PEM format.</source>
        <translation>El archivo no contiene ninguna clave privada en formato PEM.</translation>
    </message>
    <message>
        <source>The private key is protected by a password. Use an unprotected key.</source>
        <translation>La clave privada está protegida con una contraseña. Use una clave sin protección.</translation>
    </message>
    <message>
        <source>The certificate and the private key can&apos;t be used together.</source>
        <translation>El certificado y la clave privada no se pueden usar juntos.</translation>
    </message>
    <message>
        <source>The certificate expired on {0}.</source>
        <translation>El certificado caducó el {0}.</translation>
    </message>
    <message>
        <source>The certificate is not valid before {0}.</source>
        <translation>El certificado no es válido antes del {0}.</translation>
    </message>
</context>
<context>
    <name>sessions.outcome</name>
    <message>
        <source>The system&apos;s keyring holds no password for this account yet.</source>
        <translation>El llavero del sistema aún no tiene contraseña para esta cuenta.</translation>
    </message>
    <message>
        <source>Type the password to create the session.</source>
        <translation>Escriba la contraseña para crear la sesión.</translation>
    </message>
    <message>
        <source>This computer has no keyring that can keep a password.</source>
        <translation>Este equipo no tiene ningún llavero que pueda guardar una contraseña.</translation>
    </message>
    <message>
        <source>Type the password. It is kept in memory until CSR Desktop closes.</source>
        <translation>Escriba la contraseña. Se guarda en memoria hasta que se cierre CSR Desktop.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked or does not answer.</source>
        <translation>El llavero del sistema está bloqueado o no responde.</translation>
    </message>
    <message>
        <source>Unlock it and create again, or type the password: it is then kept in memory until CSR Desktop closes.</source>
        <translation>Desbloquéelo y cree otra vez, o escriba la contraseña: se guarda entonces en memoria hasta que se cierre CSR Desktop.</translation>
    </message>
    <message>
        <source>The site has refused this password before.</source>
        <translation>El sitio ya rechazó esta contraseña antes.</translation>
    </message>
    <message>
        <source>It was not sent again, so as not to lock the account. Type the right password.</source>
        <translation>No se volvió a enviar, para no bloquear la cuenta. Escriba la contraseña correcta.</translation>
    </message>
    <message>
        <source>The password has a character that can&apos;t be sent, or it is too long.</source>
        <translation>La contraseña tiene un carácter que no se puede enviar o es demasiado larga.</translation>
    </message>
    <message>
        <source>You are not signed in at this site.</source>
        <translation>No ha iniciado el acceso en este sitio.</translation>
    </message>
    <message>
        <source>Sign in to continue.</source>
        <translation>Inicie el acceso para continuar.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring, which keeps your sign-in, is locked or does not answer.</source>
        <translation>El llavero del sistema, que guarda su acceso, está bloqueado o no responde.</translation>
    </message>
    <message>
        <source>Unlock it and create again, or sign in again.</source>
        <translation>Desbloquéelo y vuelva a crear, o inicie de nuevo el acceso.</translation>
    </message>
    <message>
        <source>The journal of sessions could not be written, so nothing was sent.</source>
        <translation>No se pudo escribir el diario de sesiones; por eso no se envió nada.</translation>
    </message>
    <message>
        <source>Make room on the disk or check the rights of the data folder, then create again.</source>
        <translation>Libere espacio en el disco o revise los permisos de la carpeta de datos y cree otra vez.</translation>
    </message>
    <message>
        <source>CSR Desktop ended before the site&apos;s answer arrived.</source>
        <translation>CSR Desktop terminó antes de que llegara la respuesta del sitio.</translation>
    </message>
    <message>
        <source>The session may exist. Look at your open sessions on the site.</source>
        <translation>La sesión puede existir. Mire sus sesiones abiertas en el sitio.</translation>
    </message>
    <message>
        <source>CSR Desktop made a mistake while it waited for the answer.</source>
        <translation>CSR Desktop cometió un error mientras esperaba la respuesta.</translation>
    </message>
    <message>
        <source>Look at your open sessions on the site, then send the details to whoever looks after this program.</source>
        <translation>Mire sus sesiones abiertas en el sitio y envíe los detalles a quien se encarga de este programa.</translation>
    </message>
</context>
<context>
    <name>sessions.site.advice</name>
    <message>
        <source>Check the address and the network, then test again.</source>
        <translation>Compruebe la dirección y la red, y vuelva a probar.</translation>
    </message>
    <message>
        <source>Check the address, and the site name or site ID.</source>
        <translation>Compruebe la dirección y el nombre o el ID del sitio.</translation>
    </message>
    <message>
        <source>Set Signing in to Browser (single sign-on).</source>
        <translation>Fije el acceso en Navegador (inicio de sesión único).</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Introduzca la contraseña.</translation>
    </message>
</context>
<context>
    <name>sessions.site.manage</name>
    <message>
        <source>The sites can&apos;t be saved: {0}.</source>
        <translation>No se pueden guardar los sitios: {0}.</translation>
    </message>
    <message>
        <source>CSR Desktop made a mistake</source>
        <translation>CSR Desktop cometió un error</translation>
    </message>
</context>
<context>
    <name>settings.joined_sites</name>
    <message>
        <source>Set by your administrator in {0}.</source>
        <translation>Definido por su administrador en {0}.</translation>
    </message>
    <message>
        <source>There is a site of this name already.</source>
        <translation>Ya hay un sitio con este nombre.</translation>
    </message>
    <message>
        <source>{0}: The administrator&apos;s site of this name is used. Give this one another name.</source>
        <translation>{0}: Se usa el sitio del administrador con este nombre. Ponga otro nombre a este.</translation>
    </message>
</context>
<context>
    <name>settings.merged</name>
    <message>
        <source>Set by your administrator in {0}.</source>
        <translation>Definido por su administrador en {0}.</translation>
    </message>
    <message>
        <source>The text in preferences.toml was changed by hand meanwhile. Change yours again to replace it.</source>
        <translation>El texto de preferences.toml se modificó entretanto a mano. Cambie otra vez el suyo para reemplazarlo.</translation>
    </message>
</context>
<context>
    <name>settings.policy</name>
    <message>
        <source>Until this is corrected, no password is stored.</source>
        <translation>Hasta que se corrija, no se guarda ninguna contraseña.</translation>
    </message>
    <message>
        <source>Until this is corrected, only TLS 1.3 is spoken.</source>
        <translation>Hasta que se corrija, solo se usa TLS 1.3.</translation>
    </message>
    <message>
        <source>Expected a table: {0}.</source>
        <translation>Se esperaba una tabla: {0}.</translation>
    </message>
</context>
<context>
    <name>settings.preferences.invitation_template</name>
    <message>
        <source>The text is empty.</source>
        <translation>El texto está vacío.</translation>
    </message>
    <message>
        <source>In line {0} a brace has no partner. Write a field such as {1}, and {2} or {3} for a brace itself.</source>
        <translation>En la línea {0} falta la pareja de una llave. Escriba un campo como {1}, y {2} o {3} para la propia llave.</translation>
    </message>
    <message>
        <source>There is no field {0}. The fields are {1}.</source>
        <translation>No hay ningún campo {0}. Los campos son {1}.</translation>
    </message>
</context>
<context>
    <name>settings.preferences.text</name>
    <message>
        <source>{0} Correct it first: nothing was changed.</source>
        <translation>{0} Corríjalo primero: no se cambió nada.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be changed without harm: edit it by hand.</source>
        <translation>{0} no se puede cambiar sin dañarlo: edítelo a mano.</translation>
    </message>
</context>
<context>
    <name>settings.preferences.values</name>
    <message>
        <source>It must not hold line breaks or other control characters.</source>
        <translation>No debe contener saltos de línea ni otros caracteres de control.</translation>
    </message>
    <message>
        <source>Expected a text in quotes.</source>
        <translation>Se esperaba un texto entre comillas.</translation>
    </message>
    <message>
        <source>Give the file&apos;s whole path.</source>
        <translation>Indique la ruta completa del archivo.</translation>
    </message>
    <message>
        <source>It must not hold control characters.</source>
        <translation>No debe contener caracteres de control.</translation>
    </message>
    <message>
        <source>Expected one of {0}.</source>
        <translation>Se esperaba uno de estos: {0}.</translation>
    </message>
    <message>
        <source>A password must not stand here: the system&apos;s keyring keeps it.</source>
        <translation>Aquí no debe haber una contraseña: la guarda el llavero del sistema.</translation>
    </message>
    <message>
        <source>Expected &quot;system&quot;, &quot;none&quot; or an address such as &quot;http://proxy.example:8080&quot;.</source>
        <translation>Se esperaba &quot;system&quot;, &quot;none&quot; o una dirección como &quot;http://proxy.example:8080&quot;.</translation>
    </message>
</context>
<context>
    <name>settings.presets.changes</name>
    <message>
        <source>The preset {0} was changed in the file meanwhile. Save again to replace it.</source>
        <translation>La plantilla {0} se modificó entretanto en el archivo. Guarde otra vez para reemplazarla.</translation>
    </message>
    <message>
        <source>The preset {0} is no longer in the file.</source>
        <translation>La plantilla {0} ya no está en el archivo.</translation>
    </message>
</context>
<context>
    <name>settings.presets.presets</name>
    <message numerus="yes">
        <source>The name has %n characters; {0} are the most.</source>
        <translation>
            <numerusform>El nombre tiene %n carácter; el máximo es {0}.</numerusform>
            <numerusform>El nombre tiene %n caracteres; el máximo es {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Correct it first: nothing was changed.</source>
        <translation>{0} Corríjalo primero: no se cambió nada.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation>No se puede escribir {0}: {1}.</translation>
    </message>
    <message>
        <source>The preset {0} is set by your administrator in {1}. Enter another name.</source>
        <translation>Su administrador ha fijado {0} en {1}. Introduzca otro nombre.</translation>
    </message>
    <message>
        <source>Give the preset a name.</source>
        <translation>Ponga un nombre a la plantilla.</translation>
    </message>
    <message>
        <source>It must not hold line breaks or other control characters.</source>
        <translation>No debe contener saltos de línea ni otros caracteres de control.</translation>
    </message>
    <message>
        <source>There are two presets of the name {0}.</source>
        <translation>Hay dos plantillas con el nombre {0}.</translation>
    </message>
    <message>
        <source>Expected [[presets]].</source>
        <translation>Se esperaba [[presets]].</translation>
    </message>
    <message>
        <source>There is no tracking code {0}: they go from 1 to 10.</source>
        <translation>No hay código de seguimiento {0}: van del 1 al 10.</translation>
    </message>
    <message>
        <source>Tracking code {0}</source>
        <translation>Código de seguimiento {0}</translation>
    </message>
</context>
<context>
    <name>settings.sites.changes</name>
    <message numerus="yes">
        <source>Tracking code {0}: it becomes a pick-list of %n values.</source>
        <translation>
            <numerusform>Código de seguimiento {0}: pasa a ser una lista de opciones con %n valor.</numerusform>
            <numerusform>Código de seguimiento {0}: pasa a ser una lista de opciones con %n valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was changed by hand in sites.toml meanwhile. Nothing was saved: open the site again.</source>
        <translation>Esto se modificó entretanto a mano en sites.toml. No se guardó nada: abra el sitio otra vez.</translation>
    </message>
    <message>
        <source>Tracking code {0}, &quot;{1}&quot;, is left out: the site does not use it.</source>
        <translation>El código de seguimiento {0}, “{1}”, se omite: el sitio no lo usa.</translation>
    </message>
    <message>
        <source>The tracking codes stand in another order.</source>
        <translation>Los códigos de seguimiento están en otro orden.</translation>
    </message>
    <message>
        <source>Tracking code {0} is added: &quot;{1}&quot;, required.</source>
        <translation>Se añade el código de seguimiento {0}: “{1}”, obligatorio.</translation>
    </message>
    <message>
        <source>Tracking code {0} is added: &quot;{1}&quot;.</source>
        <translation>Se añade el código de seguimiento {0}: “{1}”.</translation>
    </message>
    <message>
        <source>Tracking code {0}: the label &quot;{1}&quot; becomes &quot;{2}&quot;.</source>
        <translation>Código de seguimiento {0}: la etiqueta “{1}” pasa a ser “{2}”.</translation>
    </message>
    <message>
        <source>Tracking code {0}: it becomes required.</source>
        <translation>Código de seguimiento {0}: pasa a ser obligatorio.</translation>
    </message>
    <message>
        <source>Tracking code {0}: it is no longer required.</source>
        <translation>Código de seguimiento {0}: deja de ser obligatorio.</translation>
    </message>
    <message>
        <source>Tracking code {0}: it becomes a free text instead of a pick-list.</source>
        <translation>Código de seguimiento {0}: pasa a ser un texto libre en vez de una lista de opciones.</translation>
    </message>
    <message>
        <source>Tracking code {0}: the default &quot;{1}&quot; is taken away.</source>
        <translation>Código de seguimiento {0}: se quita el valor predeterminado “{1}”.</translation>
    </message>
    <message>
        <source>Tracking code {0}: the default becomes &quot;{1}&quot;.</source>
        <translation>Código de seguimiento {0}: el valor predeterminado pasa a ser “{1}”.</translation>
    </message>
    <message>
        <source>Tracking code {0}: the default &quot;{1}&quot; becomes &quot;{2}&quot;.</source>
        <translation>Código de seguimiento {0}: el valor predeterminado “{1}” pasa a ser “{2}”.</translation>
    </message>
    <message>
        <source>Tracking code {0}: the pick-list gains {1}.</source>
        <translation>Código de seguimiento {0}: la lista de opciones gana {1}.</translation>
    </message>
    <message>
        <source>Tracking code {0}: the pick-list loses {1}.</source>
        <translation>Código de seguimiento {0}: la lista de opciones pierde {1}.</translation>
    </message>
    <message>
        <source>Tracking code {0}: the pick-list stands in another order.</source>
        <translation>Código de seguimiento {0}: la lista de opciones está en otro orden.</translation>
    </message>
    <message>
        <source>Session type {0}, &quot;{1}&quot;, is left out.</source>
        <translation>El tipo de sesión {0}, “{1}”, se omite.</translation>
    </message>
    <message>
        <source>Session type {0} is added: &quot;{1}&quot;.</source>
        <translation>Se añade el tipo de sesión {0}: “{1}”.</translation>
    </message>
    <message>
        <source>Session type {0}: the name &quot;{1}&quot; becomes &quot;{2}&quot;.</source>
        <translation>Tipo de sesión {0}: el nombre “{1}” pasa a ser “{2}”.</translation>
    </message>
</context>
<context>
    <name>settings.sites.entries</name>
    <message>
        <source>Expected [[sites]].</source>
        <translation>Se esperaba [[sites]].</translation>
    </message>
    <message>
        <source>There are two sites of the name {0}.</source>
        <translation>Hay dos sitios con el nombre {0}.</translation>
    </message>
</context>
<context>
    <name>settings.sites.file</name>
    <message>
        <source>{0} Correct it first: nothing was changed.</source>
        <translation>{0} Corríjalo primero: no se cambió nada.</translation>
    </message>
    <message>
        <source>A site is named twice.</source>
        <translation>Un sitio aparece dos veces.</translation>
    </message>
    <message>
        <source>There is no site of the name {0} in the file any more.</source>
        <translation>Ya no hay ningún sitio con el nombre {0} en el archivo.</translation>
    </message>
    <message>
        <source>There is a site of this name already.</source>
        <translation>Ya hay un sitio con este nombre.</translation>
    </message>
</context>
<context>
    <name>settings.sites.oauth</name>
    <message>
        <source>Enter the client ID of your company&apos;s integration, for this site or in [oauth].</source>
        <translation>Introduzca el ID de cliente de la integración de su empresa, para este sitio o en [oauth].</translation>
    </message>
    <message>
        <source>Enter the redirect URI of the integration, such as http://127.0.0.1:5000/authorize, for this site or in [oauth].</source>
        <translation>Introduzca la URI de redirección de la integración, como http://127.0.0.1:5000/authorize, para este sitio o en [oauth].</translation>
    </message>
    <message>
        <source>It must not hold control characters, nor spaces at its ends.</source>
        <translation>No debe contener caracteres de control ni espacios en los extremos.</translation>
    </message>
    <message>
        <source>Enter a scope, such as spark:all.</source>
        <translation>Introduzca un ámbito, como spark:all.</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://, without a user name, ? or #. http:// is for this computer itself alone.</source>
        <translation>Introduzca una dirección que empiece por https://, sin nombre de usuario, ? ni #. http:// es solo para este mismo equipo.</translation>
    </message>
    <message>
        <source>Enter an address of this computer with a port, exactly as registered, such as http://127.0.0.1:5000/authorize: http, 127.0.0.1, [::1] or localhost, without ? or #.</source>
        <translation>Introduzca una dirección de este equipo con un puerto, exactamente como está registrada, como http://127.0.0.1:5000/authorize: http, 127.0.0.1, [::1] o localhost, sin ? ni #.</translation>
    </message>
</context>
<context>
    <name>settings.sites.oauth_table</name>
    <message>
        <source>Expected a table: {0}.</source>
        <translation>Se esperaba una tabla: {0}.</translation>
    </message>
</context>
<context>
    <name>settings.sites.outline</name>
    <message>
        <source>Tracking code {0}</source>
        <translation>Código de seguimiento {0}</translation>
    </message>
</context>
<context>
    <name>settings.sites.site</name>
    <message>
        <source>It must not hold line breaks or other control characters.</source>
        <translation>No debe contener saltos de línea ni otros caracteres de control.</translation>
    </message>
    <message>
        <source>Give the site a name.</source>
        <translation>Ponga un nombre al sitio.</translation>
    </message>
    <message>
        <source>Give the WebEx ID, the name you sign in with.</source>
        <translation>Indique el ID de WebEx, el nombre con el que accede.</translation>
    </message>
    <message>
        <source>Give the site name, such as acme, or the site ID.</source>
        <translation>Indique el nombre del sitio, por ejemplo acme, o el ID del sitio.</translation>
    </message>
    <message>
        <source>The site ID is digits. A name belongs in the site name.</source>
        <translation>El ID del sitio tiene solo cifras. Un nombre va en el nombre del sitio.</translation>
    </message>
    <message>
        <source>Give the whole address of a page, beginning with https://.</source>
        <translation>Indique la dirección completa de una página, que empiece por https://.</translation>
    </message>
    <message>
        <source>Write nothing in braces but {0}.</source>
        <translation>Entre llaves escriba solo {0}.</translation>
    </message>
    <message>
        <source>Give at least one session type.</source>
        <translation>Indique al menos un tipo de sesión.</translation>
    </message>
    <message>
        <source>Each tracking code may stand only once.</source>
        <translation>Cada código de seguimiento puede aparecer solo una vez.</translation>
    </message>
</context>
<context>
    <name>settings.toml.file</name>
    <message>
        <source>{0}, line {1}: {2}</source>
        <translation>{0}, línea {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, line {1}, {2}: {3}</source>
        <translation>{0}, línea {1}, {2}: {3}</translation>
    </message>
    <message>
        <source>The file is longer than 1 MiB.</source>
        <translation>El archivo ocupa más de 1 MiB.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8.</source>
        <translation>El archivo no está en UTF-8.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: {0}.</source>
        <translation>No se puede leer: {0}.</translation>
    </message>
    <message>
        <source>Its lists or tables lie too deep in each other.</source>
        <translation>Sus listas o tablas tienen demasiados niveles.</translation>
    </message>
    <message>
        <source>A number has too many digits.</source>
        <translation>Un número tiene demasiadas cifras.</translation>
    </message>
    <message>
        <source>Expected a whole number, such as 1.</source>
        <translation>Se esperaba un número entero, por ejemplo 1.</translation>
    </message>
    <message>
        <source>A newer version of CSR Desktop wrote this file (schema {0}; this version knows {1}). What is not known here has no effect and is left as it is.</source>
        <translation>Una versión más nueva de CSR Desktop escribió este archivo (esquema {0}; esta versión conoce {1}). Lo que aquí no se conoce no tiene efecto y se deja como está.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile. Try again</source>
        <translation>El archivo se modificó entretanto. Inténtelo de nuevo</translation>
    </message>
</context>
<context>
    <name>settings.toml.messages</name>
    <message>
        <source>a text in quotes</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a list [...]</source>
        <translation>una lista [...]</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>datetime</source>
        <translation>fecha y hora</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>Expected a whole number of at least {0}.</source>
        <translation>Se esperaba un número entero de {0} como mínimo.</translation>
    </message>
    <message>
        <source>Expected a whole number of at most {0}.</source>
        <translation>Se esperaba un número entero de {0} como máximo.</translation>
    </message>
    <message>
        <source>Expected a number of at least {0}.</source>
        <translation>Se esperaba un número de {0} como mínimo.</translation>
    </message>
    <message>
        <source>Expected a number of at most {0}.</source>
        <translation>Se esperaba un número de {0} como máximo.</translation>
    </message>
    <message numerus="yes">
        <source>Expected a text of at most %n characters.</source>
        <translation>
            <numerusform>Se esperaba un texto de %n carácter como máximo.</numerusform>
            <numerusform>Se esperaba un texto de %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected {0}, found {1}.</source>
        <translation>Se esperaba {0}, se encontró {1}.</translation>
    </message>
    <message>
        <source>Invalid enum value {0}.</source>
        <translation>Valor de enumeración no válido {0}.</translation>
    </message>
    <message>
        <source>This key is not known. The nearest known key is {0}.</source>
        <translation>Esta clave no se conoce. La clave conocida más parecida es {0}.</translation>
    </message>
    <message>
        <source>This key is not known.</source>
        <translation>No se conoce esta clave.</translation>
    </message>
    <message>
        <source>This key is missing.</source>
        <translation>Falta esta clave.</translation>
    </message>
</context>
<context>
    <name>settings.toml.tables</name>
    <message>
        <source>{0} can&apos;t be changed here: write each entry as {1} first.</source>
        <translation>{0} no se puede cambiar aquí: escriba primero cada entrada como {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be changed without harm: edit it by hand.</source>
        <translation>{0} no se puede cambiar sin dañarlo: edítelo a mano.</translation>
    </message>
</context>
<context>
    <name>ui.menu.demo_faults_menu</name>
    <message>
        <source>Answers after 5 seconds</source>
        <translation>Responde a los 5 segundos</translation>
    </message>
    <message>
        <source>No session, no answer</source>
        <translation>Ni sesión ni respuesta</translation>
    </message>
    <message>
        <source>A session, no answer</source>
        <translation>Sesión sin respuesta</translation>
    </message>
    <message>
        <source>No session, hangs up</source>
        <translation>Sin sesión, corta</translation>
    </message>
    <message>
        <source>A session, hangs up</source>
        <translation>Sesión, corta</translation>
    </message>
    <message>
        <source>A session, half an answer</source>
        <translation>Sesión, media respuesta</translation>
    </message>
    <message>
        <source>A login page for an answer</source>
        <translation>Responde página de acceso</translation>
    </message>
    <message>
        <source>No session, error 503</source>
        <translation>Sin sesión, error 503</translation>
    </message>
    <message>
        <source>A session, error 503</source>
        <translation>Sesión, error 503</translation>
    </message>
    <message>
        <source>Redirects elsewhere</source>
        <translation>Redirige a otro lugar</translation>
    </message>
    <message>
        <source>A session, but no key</source>
        <translation>Sesión sin clave</translation>
    </message>
    <message>
        <source>A session, error 000035</source>
        <translation>Sesión, error 000035</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas peticiones</translation>
    </message>
    <message>
        <source>Adds a bad certificate&apos;s site</source>
        <translation>Sitio con mal certificado</translation>
    </message>
    <message>
        <source>Sign-in: the access token has expired</source>
        <translation>Acceso: el token de acceso ha caducado</translation>
    </message>
    <message>
        <source>Sign-in: can&apos;t be renewed</source>
        <translation>Acceso: no se puede renovar</translation>
    </message>
    <message>
        <source>Sign-in: the integration is blocked</source>
        <translation>Acceso: la integración está bloqueada</translation>
    </message>
    <message>
        <source>Sign-in: a slow browser</source>
        <translation>Acceso: un navegador lento</translation>
    </message>
    <message>
        <source>Refuses: {0}</source>
        <translation>Rechaza: {0}</translation>
    </message>
</context>
<context>
    <name>ui.outcome.key_card</name>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
</context>
<context>
    <name>ui.outcome.problem_card</name>
    <message>
        <source>The site&apos;s answer: {0}</source>
        <translation>Respuesta del sitio: {0}</translation>
    </message>
</context>
<context>
    <name>ui.preferences.invitation_texts</name>
    <message>
        <source>Session key</source>
        <translation>Clave de sesión</translation>
    </message>
    <message>
        <source>Join page</source>
        <translation>Página para unirse</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>First tracking code</source>
        <translation>Primer código de seguimiento</translation>
    </message>
</context>
<context>
    <name>ui.sites.answer_words</name>
    <message>
        <source>It accepts your account.</source>
        <translation>Acepta su cuenta.</translation>
    </message>
    <message>
        <source>The site says something else than is set here:</source>
        <translation>El sitio indica algo distinto de lo fijado aquí:</translation>
    </message>
    <message>
        <source>Your administrator has set this site; its own answers differ:</source>
        <translation>Su administrador definió este sitio; las respuestas del propio sitio difieren:</translation>
    </message>
    <message>
        <source>The site answers.</source>
        <translation>El sitio responde.</translation>
    </message>
    <message>
        <source>The site answers, in {0} s for all questions.</source>
        <translation>El sitio responde, en {0} s para todas las preguntas.</translation>
    </message>
    <message>
        <source>The site answers: {0}, in {1} s for all questions.</source>
        <translation>El sitio responde: {0}, en {1} s para todas las preguntas.</translation>
    </message>
    <message>
        <source>Session types: {0}</source>
        <translation>Tipos de sesión: {0}</translation>
    </message>
    <message>
        <source>Tracking codes: {0}</source>
        <translation>Códigos de seguimiento: {0}</translation>
    </message>
    <message>
        <source>The site uses no tracking codes.</source>
        <translation>El sitio no usa códigos de seguimiento.</translation>
    </message>
    <message>
        <source>Set them here yourself, or test again later.</source>
        <translation>Fíjelos aquí usted mismo o vuelva a probar más tarde.</translation>
    </message>
    <message>
        <source>The site does not tell its session types and tracking codes.</source>
        <translation>El sitio no indica sus tipos de sesión ni sus códigos de seguimiento.</translation>
    </message>
    <message>
        <source>The site does not tell your session types.</source>
        <translation>El sitio no indica sus tipos de sesión.</translation>
    </message>
    <message>
        <source>The site does not tell its tracking codes.</source>
        <translation>El sitio no indica sus códigos de seguimiento.</translation>
    </message>
    <message>
        <source>{0} (required, a list)</source>
        <translation>{0} (obligatorio, una lista)</translation>
    </message>
    <message>
        <source>{0} (required)</source>
        <translation>{0} (obligatorio)</translation>
    </message>
    <message>
        <source>{0} (a list)</source>
        <translation>{0} (una lista)</translation>
    </message>
    <message>
        <source>Your account has no session type for support here.</source>
        <translation>Su cuenta no tiene aquí ningún tipo de sesión de soporte.</translation>
    </message>
    <message>
        <source>The site has no Support Center.</source>
        <translation>El sitio no tiene Support Center.</translation>
    </message>
    <message>
        <source>Your account may not hold support sessions on this site.</source>
        <translation>Su cuenta no puede iniciar sesiones de soporte en este sitio.</translation>
    </message>
    <message>
        <source>The site has single sign-on: you can sign in with the browser.</source>
        <translation>El sitio tiene inicio de sesión único: puede acceder con el navegador.</translation>
    </message>
</context>
<context>
    <name>ui.sites.signed_in_words</name>
    <message>
        <source>Not signed in</source>
        <translation>Acceso no iniciado</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Acceso iniciado</translation>
    </message>
    <message>
        <source>Signed in as {0}</source>
        <translation>Acceso iniciado como {0}</translation>
    </message>
    <message>
        <source>Signed in as {0}, at the longest until {1}</source>
        <translation>Acceso iniciado como {0}, como máximo hasta {1}</translation>
    </message>
</context>
<context>
    <name>ui.widgets.password_row</name>
    <message>
        <source>Your administrator does not allow passwords to be stored.</source>
        <translation>Su administrador no permite guardar contraseñas.</translation>
    </message>
    <message>
        <source>Passwords are not stored: so it is set in the preferences.</source>
        <translation>Las contraseñas no se guardan: así está definido en las preferencias.</translation>
    </message>
</context>
<context>
    <name>webex.address</name>
    <message>
        <source>The address can&apos;t be read. It looks like https://acme.webex.com.</source>
        <translation>No se puede leer la dirección. Tiene esta forma: https://acme.webex.com.</translation>
    </message>
    <message>
        <source>The address must not hold spaces or line breaks.</source>
        <translation>La dirección no debe contener espacios ni saltos de línea.</translation>
    </message>
    <message>
        <source>The address must start with https:// and a host name.</source>
        <translation>La dirección debe empezar por https:// y un nombre de servidor.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password.</source>
        <translation>La dirección no debe contener usuario ni contraseña.</translation>
    </message>
    <message>
        <source>The address must start with https://: the password goes over this connection.</source>
        <translation>La dirección debe empezar por https://: la contraseña viaja por esta conexión.</translation>
    </message>
    <message>
        <source>The address must end after its path, such as /WBXService/XMLService.</source>
        <translation>La dirección debe terminar tras su ruta, por ejemplo /WBXService/XMLService.</translation>
    </message>
</context>
<context>
    <name>webex.faults</name>
    <message>
        <source>Look at your open sessions on the site; try again later.</source>
        <translation>Mire sus sesiones abiertas en el sitio; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The site could not process the request.</source>
        <translation>El sitio no pudo procesar la solicitud.</translation>
    </message>
    <message>
        <source>The site takes no password from this account: its people sign in by single sign-on.</source>
        <translation>El sitio no acepta contraseña de esta cuenta: sus usuarios acceden por inicio de sesión único (SSO).</translation>
    </message>
    <message>
        <source>Your password may be right. Ask your administrator to set up sign-in with the browser for this site.</source>
        <translation>Su contraseña puede ser correcta. Pida a su administrador que configure el acceso con el navegador para este sitio.</translation>
    </message>
    <message>
        <source>The site could not pass the request on.</source>
        <translation>El sitio no pudo transmitir la solicitud.</translation>
    </message>
    <message>
        <source>Look at your open sessions on the site, then report this to your administrator.</source>
        <translation>Mire sus sesiones abiertas en el sitio y avise después a su administrador.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>Esta cuenta no puede hacer eso.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right to host support sessions.</source>
        <translation>Pida a su administrador el permiso para iniciar sesiones de soporte.</translation>
    </message>
    <message>
        <source>The site found no record.</source>
        <translation>El sitio no encontró ningún registro.</translation>
    </message>
    <message>
        <source>There is nothing to correct.</source>
        <translation>No hay nada que corregir.</translation>
    </message>
    <message>
        <source>The site takes no more requests for now.</source>
        <translation>El sitio no acepta más solicitudes por ahora.</translation>
    </message>
    <message>
        <source>Wait one minute, then create the session.</source>
        <translation>Espere un minuto y cree la sesión.</translation>
    </message>
    <message>
        <source>This service is switched off at the site.</source>
        <translation>Este servicio está desactivado en el sitio.</translation>
    </message>
    <message>
        <source>Ask your administrator to switch it on.</source>
        <translation>Pida a su administrador que lo active.</translation>
    </message>
    <message>
        <source>The site is suspended.</source>
        <translation>El sitio está suspendido.</translation>
    </message>
    <message>
        <source>Call your administrator.</source>
        <translation>Llame a su administrador.</translation>
    </message>
    <message>
        <source>The site does not know this WebEx ID.</source>
        <translation>El sitio no conoce este ID de WebEx.</translation>
    </message>
    <message>
        <source>Check the WebEx ID and the site&apos;s address.</source>
        <translation>Revise el ID de WebEx y la dirección del sitio.</translation>
    </message>
    <message>
        <source>The site does not accept this WebEx ID and password.</source>
        <translation>El sitio no acepta este ID de WebEx y esta contraseña.</translation>
    </message>
    <message>
        <source>Type the password again. Several wrong passwords may lock the account.</source>
        <translation>Escriba otra vez la contraseña. Varias contraseñas erróneas pueden bloquear la cuenta.</translation>
    </message>
    <message>
        <source>This WebEx ID is already taken.</source>
        <translation>Este ID de WebEx ya está en uso.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Consulte a su administrador.</translation>
    </message>
    <message>
        <source>This e-mail address is already taken.</source>
        <translation>Esta dirección de correo ya está en uso.</translation>
    </message>
    <message>
        <source>The sign-in is no longer valid.</source>
        <translation>El acceso ya no es válido.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Acceda otra vez.</translation>
    </message>
    <message>
        <source>The site refused the request.</source>
        <translation>El sitio rechazó la solicitud.</translation>
    </message>
    <message>
        <source>Show the details to your administrator.</source>
        <translation>Muestre los detalles a su administrador.</translation>
    </message>
    <message>
        <source>The site does not know this meeting.</source>
        <translation>El sitio no conoce esta reunión.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Revise el número.</translation>
    </message>
    <message>
        <source>The site does not know this host.</source>
        <translation>El sitio no conoce a este anfitrión.</translation>
    </message>
    <message>
        <source>Check the WebEx ID.</source>
        <translation>Revise el ID de WebEx.</translation>
    </message>
    <message>
        <source>This account may not schedule for that host.</source>
        <translation>Esta cuenta no puede programar para ese anfitrión.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right.</source>
        <translation>Pida el permiso a su administrador.</translation>
    </message>
    <message>
        <source>The meeting&apos;s password is missing.</source>
        <translation>Falta la contraseña de la reunión.</translation>
    </message>
    <message>
        <source>Type the meeting&apos;s password.</source>
        <translation>Escriba la contraseña de la reunión.</translation>
    </message>
    <message>
        <source>This account can&apos;t use this session type.</source>
        <translation>Esta cuenta no puede usar este tipo de sesión.</translation>
    </message>
    <message>
        <source>Choose another session type.</source>
        <translation>Elija otro tipo de sesión.</translation>
    </message>
    <message>
        <source>The site refused the change to the user.</source>
        <translation>El sitio rechazó el cambio del usuario.</translation>
    </message>
    <message>
        <source>This is about the site. Check the site&apos;s settings, or ask your administrator.</source>
        <translation>Se trata del sitio. Revise la configuración del sitio o consulte a su administrador.</translation>
    </message>
    <message>
        <source>This is about your account. Check the WebEx ID, or ask your administrator.</source>
        <translation>Se trata de su cuenta. Revise el ID de WebEx o consulte a su administrador.</translation>
    </message>
    <message>
        <source>This is about the session type. Choose another one, or ask your administrator.</source>
        <translation>Se trata del tipo de sesión. Elija otro o consulte a su administrador.</translation>
    </message>
    <message>
        <source>Correct what the site names and create again, or show the details to your administrator.</source>
        <translation>Corrija lo que indica el sitio y cree otra vez, o muestre los detalles a su administrador.</translation>
    </message>
</context>
<context>
    <name>webex.invalid_request</name>
    <message>
        <source>The site ID or the site name is missing: add one to the site.</source>
        <translation>Falta el ID o el nombre del sitio: añada uno al sitio.</translation>
    </message>
    <message>
        <source>The site ID must be digits. A name belongs in the site name.</source>
        <translation>El ID del sitio debe tener solo cifras. Un nombre va en el nombre del sitio.</translation>
    </message>
    <message>
        <source>The WebEx ID is missing: add it to the site.</source>
        <translation>Falta el ID de WebEx: añádalo al sitio.</translation>
    </message>
    <message>
        <source>The password is missing: type it.</source>
        <translation>Falta la contraseña: escríbala.</translation>
    </message>
    <message>
        <source>The {0} has a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>El campo {0} tiene un carácter que no se puede enviar ({1}). Quítelo.</translation>
    </message>
    <message numerus="yes">
        <source>The {0} has %n characters; the site takes {1} at most. Shorten it.</source>
        <translation>
            <numerusform>El campo {0} tiene %n carácter; el sitio admite {1} como máximo. Acórtelo.</numerusform>
            <numerusform>El campo {0} tiene %n caracteres; el sitio admite {1} como máximo. Acórtelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session type must be a whole number.</source>
        <translation>El tipo de sesión debe ser un número entero.</translation>
    </message>
    <message>
        <source>There is no tracking code {0}: they go from 1 to 10.</source>
        <translation>No hay código de seguimiento {0}: van del 1 al 10.</translation>
    </message>
    <message>
        <source>Tracking code {0} has a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>El código de seguimiento {0} tiene un carácter que no se puede enviar ({1}). Quítelo.</translation>
    </message>
    <message numerus="yes">
        <source>Tracking code {0} has %n characters; the site takes {1} at most. Shorten it.</source>
        <translation>
            <numerusform>El código de seguimiento {0} tiene %n carácter; el sitio admite {1} como máximo. Acórtelo.</numerusform>
            <numerusform>El código de seguimiento {0} tiene %n caracteres; el sitio admite {1} como máximo. Acórtelo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webex.sentences</name>
    <message>
        <source>The site refused the request.</source>
        <translation>El sitio rechazó la solicitud.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate was valid until {0}, and this computer&apos;s clock says {1}.</source>
        <translation>El certificado del sitio fue válido hasta el {0}, y el reloj de este equipo marca el {1}.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate is not valid before {0}, and this computer&apos;s clock says {1}.</source>
        <translation>El certificado del sitio no es válido antes del {0}, y el reloj de este equipo marca el {1}.</translation>
    </message>
    <message>
        <source>Check the network and the site&apos;s address, then create again.</source>
        <translation>Revise la red y la dirección del sitio y cree otra vez.</translation>
    </message>
    <message>
        <source>The session may exist. Look at your open sessions on the site.</source>
        <translation>La sesión puede existir. Mire sus sesiones abiertas en el sitio.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Ask your administrator.</source>
        <translation>No se le envió nada. Consulte a su administrador.</translation>
    </message>
    <message>
        <source>This happened while you were being signed in. Try again.</source>
        <translation>Ocurrió mientras se iniciaba el acceso. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Acceda otra vez.</translation>
    </message>
    <message>
        <source>Correct it and create again. Nothing was sent.</source>
        <translation>Corríjalo y cree otra vez. No se envió nada.</translation>
    </message>
    <message>
        <source>Create again when you are ready.</source>
        <translation>Cree otra vez cuando quiera.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Ask your administrator. Someone may be listening in.</source>
        <translation>No se le envió nada. Consulte a su administrador. Puede que alguien esté escuchando.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, time and time zone first. If they are right, ask your administrator. Nothing was sent to the site.</source>
        <translation>Revise primero la fecha, la hora y la zona horaria de este equipo. Si son correctas, consulte a su administrador. No se envió nada al sitio.</translation>
    </message>
    <message>
        <source>Check the network and the proxy server&apos;s address in the preferences, or ask your administrator. Nothing was sent to the site.</source>
        <translation>Revise la red y la dirección del proxy en las preferencias o consulte a su administrador. No se envió nada al sitio.</translation>
    </message>
    <message>
        <source>You stopped before the request was sent.</source>
        <translation>Usted lo detuvo antes de que se enviara la solicitud.</translation>
    </message>
    <message>
        <source>The site has ended this sign-in, and you stopped the new one.</source>
        <translation>El sitio cerró este acceso y usted detuvo el nuevo.</translation>
    </message>
    <message>
        <source>The site could not be reached in time.</source>
        <translation>No se llegó al sitio a tiempo.</translation>
    </message>
    <message>
        <source>The site has ended this sign-in, and there was no time left for a new one.</source>
        <translation>El sitio cerró este acceso y no quedó tiempo para uno nuevo.</translation>
    </message>
    <message>
        <source>Create again: you will be signed in first.</source>
        <translation>Cree otra vez: antes se iniciará su acceso.</translation>
    </message>
    <message>
        <source>The site&apos;s name was not found in the network.</source>
        <translation>No se encontró el nombre del sitio en la red.</translation>
    </message>
    <message>
        <source>The site did not accept a connection.</source>
        <translation>El sitio no aceptó una conexión.</translation>
    </message>
    <message>
        <source>The site can&apos;t be reached from this network.</source>
        <translation>No se puede llegar al sitio desde esta red.</translation>
    </message>
    <message>
        <source>The site did not answer the connection in time.</source>
        <translation>El sitio no respondió a tiempo a la conexión.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the connection through.</source>
        <translation>El proxy de la red no dejó pasar la conexión.</translation>
    </message>
    <message>
        <source>Nothing was sent to the site. Ask your administrator about the proxy.</source>
        <translation>No se envió nada al sitio. Consulte a su administrador sobre el proxy.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy wants a name and a password, and took none that it was given.</source>
        <translation>El proxy de la red pide usuario y contraseña y no aceptó los que recibió.</translation>
    </message>
    <message>
        <source>Enter them in the preferences, under Network, then create again. Nothing was sent to the site.</source>
        <translation>Indíquelos en las preferencias, en Red, y cree otra vez. No se envió nada al sitio.</translation>
    </message>
    <message>
        <source>The address of the proxy server can&apos;t be used.</source>
        <translation>No se puede usar la dirección del proxy.</translation>
    </message>
    <message>
        <source>CSR Desktop does not support this kind of proxy server.</source>
        <translation>CSR Desktop no admite este tipo de proxy.</translation>
    </message>
    <message>
        <source>Its address must start with http:// or https://. Correct it in the preferences, or ask your administrator. Nothing was sent.</source>
        <translation>Su dirección debe empezar por http:// o https://. Corríjala en las preferencias o consulte a su administrador. No se envió nada.</translation>
    </message>
    <message>
        <source>The proxy server can&apos;t be reached.</source>
        <translation>No se puede llegar al proxy.</translation>
    </message>
    <message>
        <source>The proxy server did not answer in time.</source>
        <translation>El proxy no respondió a tiempo.</translation>
    </message>
    <message>
        <source>No secure connection to the proxy server could be made.</source>
        <translation>No se pudo establecer una conexión segura con el proxy.</translation>
    </message>
    <message>
        <source>The address of most proxy servers starts with http://. Correct it in the preferences, or ask your administrator. Nothing was sent to the site.</source>
        <translation>La dirección de la mayoría de los proxies empieza por http://. Corríjala en las preferencias o consulte a su administrador. No se envió nada al sitio.</translation>
    </message>
    <message>
        <source>The proxy server requires a kind of sign-in that CSR Desktop does not support.</source>
        <translation>El proxy pide un tipo de acceso que CSR Desktop no admite.</translation>
    </message>
    <message>
        <source>A password does not help. Ask your administrator how to connect without this sign-in. Nothing was sent to the site.</source>
        <translation>Una contraseña no sirve. Consulte a su administrador cómo conectarse sin este acceso. No se envió nada al sitio.</translation>
    </message>
    <message>
        <source>The client certificate that is set in the preferences can&apos;t be used.</source>
        <translation>No se puede usar el certificado de cliente definido en las preferencias.</translation>
    </message>
    <message>
        <source>Choose a PEM file with a certificate and its unprotected key in the preferences, under Network. Nothing was sent.</source>
        <translation>Elija en las preferencias, en Red, un archivo PEM con un certificado y su clave sin protección. No se envió nada.</translation>
    </message>
    <message>
        <source>The client certificate that your administrator has set can&apos;t be used.</source>
        <translation>No se puede usar el certificado de cliente definido por su administrador.</translation>
    </message>
    <message>
        <source>Only your administrator can change it: show them the details. Nothing was sent.</source>
        <translation>Solo su administrador puede cambiarlo: muéstrele los detalles. No se envió nada.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate is not one that this computer trusts.</source>
        <translation>Este equipo no confía en el certificado del sitio.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, the site&apos;s certificate has expired.</source>
        <translation>Según el reloj de este equipo, el certificado del sitio ha caducado.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, the site&apos;s certificate is not valid yet.</source>
        <translation>Según el reloj de este equipo, el certificado del sitio aún no es válido.</translation>
    </message>
    <message>
        <source>The certificate at the site&apos;s address belongs to another server.</source>
        <translation>El certificado en la dirección del sitio pertenece a otro servidor.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Check the site&apos;s address, and whether you must first sign in to this network in a browser. Someone may be listening in.</source>
        <translation>No se le envió nada. Revise la dirección del sitio y si antes debe acceder a esta red en un navegador. Puede que alguien esté escuchando.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate comes from an issuer that this computer does not know.</source>
        <translation>El certificado del sitio procede de un emisor que este equipo no conoce.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate is self-signed, so no issuer confirms it.</source>
        <translation>El certificado del sitio está autofirmado; ningún emisor lo confirma.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate was revoked by its issuer.</source>
        <translation>El emisor revocó el certificado del sitio.</translation>
    </message>
    <message>
        <source>No secure connection to the site could be made.</source>
        <translation>No se pudo establecer una conexión segura con el sitio.</translation>
    </message>
    <message>
        <source>The request was sent elsewhere: a login page or a network sign-in is in the way.</source>
        <translation>La solicitud se envió a otro lugar: hay de por medio una página de acceso o un acceso a la red.</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser and check the site&apos;s address, then create again.</source>
        <translation>Acceda a la red en un navegador, revise la dirección del sitio y cree otra vez.</translation>
    </message>
    <message>
        <source>Something before the service turned the request away.</source>
        <translation>Algo situado delante del servicio rechazó la solicitud.</translation>
    </message>
    <message>
        <source>Check the site&apos;s address, or show the details to your administrator.</source>
        <translation>Revise la dirección del sitio o muestre los detalles a su administrador.</translation>
    </message>
    <message>
        <source>You stopped waiting after the request was sent.</source>
        <translation>Usted dejó de esperar después de enviarse la solicitud.</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>El sitio no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer was complete.</source>
        <translation>La conexión se perdió antes de que se completara la respuesta.</translation>
    </message>
    <message>
        <source>The site answered with an error page of its server.</source>
        <translation>El sitio respondió con una página de error de su servidor.</translation>
    </message>
    <message>
        <source>A web page came instead of the service&apos;s answer: a login page or a network sign-in may be in the way.</source>
        <translation>Llegó una página web en vez de la respuesta del servicio: puede haber de por medio una página de acceso o un acceso a la red.</translation>
    </message>
    <message>
        <source>The site&apos;s answer could not be read.</source>
        <translation>No se pudo leer la respuesta del sitio.</translation>
    </message>
    <message>
        <source>The site&apos;s answer was larger than any real one.</source>
        <translation>La respuesta del sitio era mayor que cualquiera real.</translation>
    </message>
    <message>
        <source>The site&apos;s answer says neither success nor failure.</source>
        <translation>La respuesta del sitio no indica éxito ni error.</translation>
    </message>
    <message>
        <source>The site says that it created a session but gave no key.</source>
        <translation>El sitio dice que creó una sesión, pero no dio ninguna clave.</translation>
    </message>
    <message>
        <source>Look for the session&apos;s key in your open sessions on the site.</source>
        <translation>Busque la clave de la sesión entre sus sesiones abiertas en el sitio.</translation>
    </message>
    <message>
        <source>The site has ended this sign-in.</source>
        <translation>El sitio cerró este acceso.</translation>
    </message>
    <message>
        <source>You are signed in again: create the session again.</source>
        <translation>Su acceso se inició otra vez: vuelva a crear la sesión.</translation>
    </message>
    <message>
        <source>The site did not answer the sign-in in time.</source>
        <translation>El sitio no respondió a tiempo al acceso.</translation>
    </message>
    <message>
        <source>The site accepted the sign-in, but gave no session ticket.</source>
        <translation>El sitio aceptó el acceso, pero no dio ningún ticket de sesión.</translation>
    </message>
    <message>
        <source>Let this site sign in another way, or ask your administrator.</source>
        <translation>Acceda a este sitio de otra manera o pregunte a su administrador.</translation>
    </message>
    <message>
        <source>The browser sign-in has expired, or it was revoked.</source>
        <translation>El acceso con el navegador ha caducado o se ha revocado.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>El acceso se rechazó en el navegador.</translation>
    </message>
    <message>
        <source>Sign in again and accept what the browser asks. If it asks nothing, ask your administrator.</source>
        <translation>Inicie de nuevo el acceso y acepte lo que pregunta el navegador. Si no pregunta nada, consulte a su administrador.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time.</source>
        <translation>El acceso no se completó a tiempo.</translation>
    </message>
    <message>
        <source>The sign-in service takes no more requests for now.</source>
        <translation>El servicio de acceso no admite más solicitudes por ahora.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then sign in again.</source>
        <translation>Espere unos minutos y vuelva a iniciar el acceso.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this site&apos;s integration.</source>
        <translation>El servicio de acceso no acepta la integración de este sitio.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the client ID and the client secret, and whether Control Hub allows the integration.</source>
        <translation>Pida a su administrador que compruebe el ID y el secreto de cliente, y si Control Hub permite la integración.</translation>
    </message>
    <message>
        <source>The integration is registered with another redirect URI.</source>
        <translation>La integración está registrada con otra URI de redirección.</translation>
    </message>
    <message>
        <source>Ask your administrator to register exactly the redirect URI that is set for this site.</source>
        <translation>Pida a su administrador que registre exactamente la URI de redirección fijada para este sitio.</translation>
    </message>
    <message>
        <source>CSR Desktop can&apos;t receive the answer of the browser: another program uses the port of the redirect URI.</source>
        <translation>CSR Desktop no puede recibir la respuesta del navegador: otro programa usa el puerto de la URI de redirección.</translation>
    </message>
    <message>
        <source>Close the other program and sign in again, or use a code instead.</source>
        <translation>Cierre el otro programa y vuelva a iniciar el acceso, o use un código.</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>No se pudo abrir ningún navegador en este equipo.</translation>
    </message>
    <message>
        <source>Use a code instead: it can be entered on any other device.</source>
        <translation>Use un código: puede introducirse en cualquier otro dispositivo.</translation>
    </message>
    <message>
        <source>The sign-in service refused the sign-in.</source>
        <translation>El servicio de acceso rechazó el acceso.</translation>
    </message>
    <message>
        <source>Sign in again. If that does not help, show the details to your administrator.</source>
        <translation>Inicie de nuevo el acceso. Si no sirve, muestre los detalles a su administrador.</translation>
    </message>
</context>
<context>
    <name>webex.texts</name>
    <message numerus="yes">
        <source>{0} has %n characters; the site takes {1} at most. Shorten it.</source>
        <translation>
            <numerusform>{0} tiene %n carácter; el sitio admite {1} como máximo. Acórtelo.</numerusform>
            <numerusform>{0} tiene %n caracteres; el sitio admite {1} como máximo. Acórtelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} has a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>{0} tiene un carácter que no se puede enviar ({1}). Quítelo.</translation>
    </message>
</context>
</TS>
