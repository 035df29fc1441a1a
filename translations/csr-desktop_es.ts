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
        <source>Component</source>
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
        <source>Use system setting</source>
        <translation>Usar la configuración del sistema</translation>
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
        <source>Use system language</source>
        <translation>Usar el idioma del sistema</translation>
    </message>
</context>
<context>
    <name>BehaviourPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Adds a menu with New session.</source>
        <translation>Su menú incluye «Nueva sesión».</translation>
    </message>
    <message>
        <source>When CSR Desktop is in the background</source>
        <translation>Cuando CSR Desktop está en segundo plano</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Tracking codes only. Stored on this computer.</source>
        <translation>Solo códigos de seguimiento. Se guardan en este equipo.</translation>
    </message>
    <message>
        <source>Clear &amp;suggestions…</source>
        <translation>Borrar &amp;sugerencias…</translation>
    </message>
    <message>
        <source>&amp;Keep window on top</source>
        <translation>&amp;Mantener la ventana en primer plano</translation>
    </message>
    <message>
        <source>Remember window size and p&amp;osition</source>
        <translation>Rec&amp;ordar el tamaño y la posición de la ventana</translation>
    </message>
    <message>
        <source>Show &amp;tray icon</source>
        <translation>Mostrar icono en la &amp;bandeja del sistema</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Mostrar &amp;notificaciones</translation>
    </message>
    <message>
        <source>For example 123 456 789. Otherwise only the digits are copied.</source>
        <translation>Por ejemplo, 123 456 789. Si no, solo se copian los dígitos.</translation>
    </message>
    <message>
        <source>Copy session keys &amp;with spaces</source>
        <translation>Copiar las claves de sesión con &amp;espacios</translation>
    </message>
    <message>
        <source>Suggest pre&amp;viously entered values</source>
        <translation>Sugerir &amp;valores introducidos antes</translation>
    </message>
    <message>
        <source>If off, enter your password each time you start CSR Desktop.</source>
        <translation>Si está desactivado, introduzca la contraseña cada vez que inicie CSR Desktop.</translation>
    </message>
    <message>
        <source>Save &amp;passwords in the system keyring</source>
        <translation>&amp;Guardar contraseñas en el llavero del sistema</translation>
    </message>
    <message>
        <source>Clear all suggestions for tracking codes</source>
        <translation>Borrar todas las sugerencias de códigos de seguimiento</translation>
    </message>
    <message>
        <source>Clear all suggestions? Your history isn&apos;t affected.</source>
        <translation>¿Borrar todas las sugerencias? Su historial no cambia.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Suggestions cleared</source>
        <translation>Sugerencias borradas</translation>
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
        <source>PEM file with certificate and private key. Usually not needed.</source>
        <translation>Archivo PEM con certificado y clave privada. Normalmente no hace falta.</translation>
    </message>
    <message>
        <source>Client c&amp;ertificate</source>
        <translation>Certificado de clien&amp;te</translation>
    </message>
    <message>
        <source>Select a &amp;file…</source>
        <translation>Seleccionar arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Select the client certificate file</source>
        <translation>Seleccionar el archivo del certificado de cliente</translation>
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
        <source>Site {0} has been removed from CSR Desktop.</source>
        <translation>El sitio {0} se ha quitado de CSR Desktop.</translation>
    </message>
    <message>
        <source>Another window has already confirmed this key. {0} wasn&apos;t saved.</source>
        <translation>Otra ventana ya ha confirmado esta clave. {0} no se guardó.</translation>
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
        <source>No matching session found. The site&apos;s history can be up to two days behind. You can create another one.</source>
        <translation>No se encontró ninguna sesión coincidente. El historial del sitio puede tener hasta dos días de retraso. Puede crear otra.</translation>
    </message>
    <message>
        <source>Your session wasn&apos;t found, but the site&apos;s lists couldn&apos;t be read completely. Check your sessions on the site.</source>
        <translation>No se encontró su sesión, pero no se pudieron leer por completo las listas del sitio. Compruebe sus sesiones en el sitio.</translation>
    </message>
    <message>
        <source>Possible match. Ask your customer which key they have, or check on the site.</source>
        <translation>Posible coincidencia. Pregunte a su cliente qué clave tiene o compruébelo en el sitio.</translation>
    </message>
    <message numerus="yes">
        <source>%n possible match(es). Ask your customer which key they have.</source>
        <translation>
            <numerusform>%n posible coincidencia. Pregunte a su cliente qué clave tiene.</numerusform>
            <numerusform>%n posibles coincidencias. Pregunte a su cliente qué clave tiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t check with the site. {0}</source>
        <translation>No se pudo comprobar en el sitio. {0}</translation>
    </message>
</context>
<context>
    <name>CloseGuard</name>
    <message>
        <source>Still waiting for the site</source>
        <translation>El sitio aún no ha respondido</translation>
    </message>
    <message>
        <source>Close an&amp;yway</source>
        <translation>Cerr&amp;ar igualmente</translation>
    </message>
    <message>
        <source>Keep &amp;waiting</source>
        <translation>Seguir &amp;esperando</translation>
    </message>
    <message>
        <source>The site hasn&apos;t answered yet, so the session isn&apos;t confirmed. If you close now, you can check it the next time you open CSR Desktop.</source>
        <translation>El sitio aún no ha respondido, así que la sesión no está confirmada. Si cierra ahora, podrá comprobarla la próxima vez que abra CSR Desktop.</translation>
    </message>
    <message>
        <source>You haven&apos;t pasted what you copied</source>
        <translation>No ha pegado lo que copió</translation>
    </message>
    <message>
        <source>Keep &amp;window open</source>
        <translation>Mantener la v&amp;entana abierta</translation>
    </message>
    <message>
        <source>On this desktop, the clipboard may be empty after CSR Desktop closes. Paste first.</source>
        <translation>En este escritorio, el portapapeles puede quedar vacío al cerrar CSR Desktop. Pegue primero.</translation>
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
        <source>Choices for tracking code {0}</source>
        <translation>Opciones del código de seguimiento {0}</translation>
    </message>
    <message>
        <source>Default of tracking code {0}</source>
        <translation>Valor predeterminado del código de seguimiento {0}</translation>
    </message>
    <message>
        <source>Choices (separate with ;)</source>
        <translation>Opciones (separadas por ;)</translation>
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
        <source>Try again in {0} s.</source>
        <translation>Vuelva a intentarlo en {0} s.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Ya puede volver a intentarlo.</translation>
    </message>
</context>
<context>
    <name>CreateController</name>
    <message>
        <source>Too many requests. Try again in {0} s.</source>
        <translation>Demasiadas solicitudes. Vuelva a intentarlo en {0} s.</translation>
    </message>
</context>
<context>
    <name>CreatedLabel</name>
    <message>
        <source>Session created over an hour ago</source>
        <translation>Sesión creada hace más de una hora</translation>
    </message>
    <message>
        <source>Session created {0} min ago</source>
        <translation>Sesión creada hace {0} min</translation>
    </message>
    <message>
        <source>Session created</source>
        <translation>Sesión creada</translation>
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
        <source>The code expires in less than one minute.</source>
        <translation>El código caduca en menos de un minuto.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsController</name>
    <message>
        <source>Diagnostics copied. They contain no passwords, keys, tracking codes, or accounts. Paste them into a message to your administrator.</source>
        <translation>Diagnóstico copiado. No contiene contraseñas, claves, códigos de seguimiento ni cuentas. Péguelo en un mensaje para su administrador.</translation>
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
        <source>Managed by your administrator</source>
        <translation>Gestionado por su administrador</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}, {1} de {2}</translation>
    </message>
    <message>
        <source>{0} will be deleted when you save.</source>
        <translation>{0} se eliminará cuando guarde.</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Export progress</source>
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
        <source>Save the listed sessions to a CSV or JSON file</source>
        <translation>Guardar las sesiones mostradas en un archivo CSV o JSON</translation>
    </message>
    <message>
        <source>Export canceled. No file was saved or changed.</source>
        <translation>Exportación cancelada. No se guardó ni se cambió ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln session(s) to {0}.</source>
        <translation>
            <numerusform>Se exportó %Ln sesión a {0}.</numerusform>
            <numerusform>Se exportaron %Ln sesiones a {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export failed. No file was saved or changed.</source>
        <translation>La exportación falló. No se guardó ni se cambió ningún archivo.</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
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
        <source>No problem</source>
        <translation>Sin problemas</translation>
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
        <source>Session type {0} isn&apos;t available on this site. The default was selected.</source>
        <translation>El tipo de sesión {0} no está disponible en este sitio. Se seleccionó el predeterminado.</translation>
    </message>
    <message>
        <source>This site doesn&apos;t use tracking code {0}. “{1}” was ignored.</source>
        <translation>Este sitio no usa el código de seguimiento {0}. Se ignoró «{1}».</translation>
    </message>
    <message>
        <source>“{1}” isn&apos;t in the list for {0}. Select another value.</source>
        <translation>«{1}» no está en la lista de {0}. Seleccione otro valor.</translation>
    </message>
</context>
<context>
    <name>HandOverController</name>
    <message>
        <source>Invitation copied</source>
        <translation>Invitación copiada</translation>
    </message>
    <message>
        <source>The invitation is too long for your email app. Copy it and paste it into a message.</source>
        <translation>La invitación es demasiado larga para su programa de correo. Cópiela y péguela en un mensaje.</translation>
    </message>
    <message>
        <source>Opened in your email app</source>
        <translation>Abierta en el programa de correo</translation>
    </message>
    <message>
        <source>No email app found. Copy the invitation and paste it into a message.</source>
        <translation>No se encontró ningún programa de correo. Copie la invitación y péguela en un mensaje.</translation>
    </message>
    <message>
        <source>The join page URL is too long for a QR code. Use the invitation instead.</source>
        <translation>La URL de la página para unirse es demasiado larga para un código QR. Use la invitación.</translation>
    </message>
    <message>
        <source>{0} is no longer one of your sites. Add it in Preferences.</source>
        <translation>{0} ya no es uno de sus sitios. Añádalo en Preferencias.</translation>
    </message>
    <message>
        <source>Key copied, site opened</source>
        <translation>Clave copiada, sitio abierto</translation>
    </message>
    <message>
        <source>Couldn&apos;t open a browser. The key was copied. Open the site yourself and paste the key.</source>
        <translation>No se pudo abrir ningún navegador. La clave se ha copiado. Abra el sitio usted mismo y pegue la clave.</translation>
    </message>
    <message>
        <source>Your custom text has an error, so the default text was used.</source>
        <translation>Su plantilla tiene un error, así que se usó el texto predeterminado.</translation>
    </message>
    <message>
        <source>This site has no join page, so the invitation and the QR code can&apos;t say where to go. Add one in Preferences &gt; Sites.</source>
        <translation>Este sitio no tiene página para unirse, así que la invitación y el código QR no pueden indicarla. Añádala en Preferencias &gt; Sitios.</translation>
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
        <source>Wait until the current request has finished.</source>
        <translation>Espere a que termine la solicitud actual.</translation>
    </message>
    <message>
        <source>The note isn&apos;t saved yet. CSR Desktop will try again.</source>
        <translation>La nota aún no se ha guardado. CSR Desktop volverá a intentarlo.</translation>
    </message>
    <message>
        <source>The session has been deleted in the meantime, along with its note.</source>
        <translation>La sesión se eliminó entretanto, junto con su nota.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>This session is still being created. Delete it once the site has answered.</source>
        <translation>Esta sesión se está creando todavía. Elimínela cuando el sitio haya respondido.</translation>
    </message>
    <message>
        <source>No file manager found. The file is in {0}.</source>
        <translation>No se encontró ningún gestor de archivos. El archivo está en {0}.</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Private note (stays on this computer)</source>
        <translation>Nota privada (no sale de este equipo)</translation>
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
        <source>Check &amp;with the site</source>
        <translation>Comprobar en el &amp;sitio</translation>
    </message>
    <message>
        <source>Find out whether this session was created</source>
        <translation>Averiguar si se creó esta sesión</translation>
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
        <source>Delete the key, tracking codes, and note from this computer. You can undo this until you close this window.</source>
        <translation>Eliminar de este equipo la clave, los códigos de seguimiento y la nota. Puede deshacerlo hasta que cierre esta ventana.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Waiting for the site.</source>
        <translation>Esperando al sitio.</translation>
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
        <source>The note is %Ln character(s) too long, so the end isn&apos;t saved. Shorten it.</source>
        <translation>
            <numerusform>La nota tiene %Ln carácter de más, así que no se guarda el final. Acórtela.</numerusform>
            <numerusform>La nota tiene %Ln caracteres de más, así que no se guarda el final. Acórtela.</numerusform>
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
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
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
        <source>Select date…</source>
        <translation>Seleccionar fecha…</translation>
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
        <source>Date</source>
        <translation>Fecha</translation>
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
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>InvitationEditor</name>
    <message>
        <source>&amp;Reset to default</source>
        <translation>Restablecer el te&amp;xto predeterminado</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>Plan&amp;tilla</translation>
    </message>
    <message>
        <source>Temp&amp;late language</source>
        <translation>Idioma de la pl&amp;antilla</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Preview with sample data</source>
        <translation>Vista previa con datos de ejemplo</translation>
    </message>
    <message>
        <source>Reset the template for this language to the default</source>
        <translation>Restablecer la plantilla de este idioma a la predeterminada</translation>
    </message>
    <message>
        <source>Insert {0}</source>
        <translation>Insertar {0}</translation>
    </message>
    <message>
        <source>Insert {0} at the cursor</source>
        <translation>Insertar {0} en la posición del cursor</translation>
    </message>
    <message>
        <source>Custom template</source>
        <translation>Plantilla propia</translation>
    </message>
    <message>
        <source>Default template</source>
        <translation>Plantilla predeterminada</translation>
    </message>
</context>
<context>
    <name>InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Invitation template</source>
        <translation>Plantilla de la invitación</translation>
    </message>
    <message>
        <source>Shown to customers in invitations</source>
        <translation>Se muestra a los clientes en las invitaciones</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>Default cu&amp;stomer language</source>
        <translation>&amp;Idioma predeterminado del cliente</translation>
    </message>
    <message>
        <source>For your own sites, on the card of a new session.</source>
        <translation>Para sus propios sitios, en la tarjeta de una sesión nueva.</translation>
    </message>
    <message>
        <source>Suggest adding a missing &amp;join page</source>
        <translation>Sugerir que se añada la página para &amp;unirse que falte</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>El de la ventana</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the {0} template.</source>
        <translation>No se pudo guardar la plantilla de {0}.</translation>
    </message>
    <message>
        <source>Used for invitations and dictation</source>
        <translation>Se usa para las invitaciones y el dictado</translation>
    </message>
    <message>
        <source>The {0} template has an error and wasn&apos;t saved.</source>
        <translation>La plantilla de {0} tiene un error y no se guardó.</translation>
    </message>
</context>
<context>
    <name>JoinPageHint</name>
    <message>
        <source>This site has no join page.</source>
        <translation>Este sitio no tiene página para unirse.</translation>
    </message>
    <message>
        <source>Add join page</source>
        <translation>Añadir página para unirse</translation>
    </message>
    <message>
        <source>Opens the site&apos;s settings. Invitations and the QR code need the join page.</source>
        <translation>Abre la configuración del sitio. Las invitaciones y el código QR necesitan la página para unirse.</translation>
    </message>
    <message>
        <source>Don&apos;t show again</source>
        <translation>No volver a mostrar</translation>
    </message>
</context>
<context>
    <name>KeepDaysRow</name>
    <message>
        <source>Deletes from this computer only, not from the site.</source>
        <translation>Elimina solo de este equipo, no del sitio.</translation>
    </message>
    <message>
        <source>Da&amp;ys to keep</source>
        <translation>&amp;Días de conservación</translation>
    </message>
    <message>
        <source>Delete old sessions auto&amp;matically</source>
        <translation>E&amp;liminar las sesiones antiguas automáticamente</translation>
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
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Session key</source>
        <translation>Clave de sesión</translation>
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
        <source>Copy a message with joining instructions</source>
        <translation>Copiar un mensaje con instrucciones para unirse</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Open the invitation in your email app</source>
        <translation>Abrir la invitación en el programa de correo</translation>
    </message>
    <message>
        <source>Dictate key</source>
        <translation>Dictar clave</translation>
    </message>
    <message>
        <source>Show large digits to read to your customer</source>
        <translation>Mostrar dígitos grandes para leérselos a su cliente</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Show a QR code your customer can scan</source>
        <translation>Mostrar un código QR que su cliente puede escanear</translation>
    </message>
    <message>
        <source>Open support site</source>
        <translation>Abrir sitio de soporte</translation>
    </message>
    <message>
        <source>Copies the key and opens the page where you join the session as host</source>
        <translation>Copia la clave y abre la página donde usted entra en la sesión como anfitrión</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Write down this key. It couldn&apos;t be saved to your history.</source>
        <translation>Anote esta clave. No se pudo guardar en su historial.</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
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
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Create the session; after success, copy its key</source>
        <translation>Crear la sesión; si se creó, copiar su clave</translation>
    </message>
    <message>
        <source>Sign in when the site asks for it; the session is then created</source>
        <translation>Iniciar el acceso cuando el sitio lo pida; después se crea la sesión</translation>
    </message>
    <message>
        <source>Go to the next field or button</source>
        <translation>Ir al campo o botón siguiente</translation>
    </message>
    <message>
        <source>Go to the previous field or button</source>
        <translation>Ir al campo o botón anterior</translation>
    </message>
    <message>
        <source>Press the focused button</source>
        <translation>Pulsar el botón que tiene el foco</translation>
    </message>
    <message>
        <source>Close a list, question, or window</source>
        <translation>Cerrar una lista, pregunta o ventana</translation>
    </message>
    <message>
        <source>Alt + letter</source>
        <translation>Alt + letra</translation>
    </message>
    <message>
        <source>Go to the item with that letter underlined</source>
        <translation>Ir al elemento con esa letra subrayada</translation>
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
    <name>LanguageMenu</name>
    <message>
        <source>Customer language: {0}</source>
        <translation>Idioma del cliente: {0}</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>&amp;Fill in</source>
        <translation>R&amp;ellenar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Fill in the form from this link ({0})? This replaces what you&apos;ve entered.</source>
        <translation>¿Rellenar el formulario con este enlace ({0})? Se sustituye lo que haya introducido.</translation>
    </message>
    <message>
        <source>Link received: {0}. You can use it when the current request has finished.</source>
        <translation>Enlace recibido: {0}. Podrá usarlo cuando termine la solicitud actual.</translation>
    </message>
</context>
<context>
    <name>LinkController</name>
    <message>
        <source>Link not used. {0}</source>
        <translation>No se usó el enlace. {0}</translation>
    </message>
    <message>
        <source>Add a site first, then open the link again.</source>
        <translation>Añada primero un sitio y vuelva a abrir el enlace.</translation>
    </message>
    <message>
        <source>There&apos;s no site named {0}.</source>
        <translation>No hay ningún sitio llamado {0}.</translation>
    </message>
    <message>
        <source>Form filled in from link.</source>
        <translation>Formulario rellenado con el enlace.</translation>
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
        <source>Couldn&apos;t load the list. Refresh to try again.</source>
        <translation>No se pudo cargar la lista. Actualice para volver a intentarlo.</translation>
    </message>
    <message>
        <source>Enter your password in the main window first, then refresh.</source>
        <translation>Introduzca primero su contraseña en la ventana principal y después actualice.</translation>
    </message>
    <message>
        <source>Your account can&apos;t list sessions on this site ({0}). {1}</source>
        <translation>Su cuenta no puede ver la lista de sesiones en este sitio ({0}). {1}</translation>
    </message>
    <message>
        <source>Stopped. Refresh to try again.</source>
        <translation>Detenido. Actualice para volver a intentarlo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t contact the site. {0} Refresh to try again.</source>
        <translation>No se pudo contactar con el sitio. {0} Actualice para volver a intentarlo.</translation>
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
        <source>unknown start time</source>
        <translation>hora de inicio desconocida</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>inicio: {0}</translation>
    </message>
</context>
<context>
    <name>LiveSessions</name>
    <message>
        <source>Sessions in progress</source>
        <translation>Sesiones en curso</translation>
    </message>
    <message>
        <source>In progress on {0}</source>
        <translation>Sesiones en curso en {0}</translation>
    </message>
    <message>
        <source>Ask the site again</source>
        <translation>Preguntar de nuevo al sitio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) in progress</source>
        <translation>
            <numerusform>%Ln sesión en curso</numerusform>
            <numerusform>%Ln sesiones en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
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
        <source>No sessions in progress.</source>
        <translation>No hay sesiones en curso.</translation>
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
        <source>Repeat &amp;last session</source>
        <translation>Rep&amp;etir la última sesión</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Plantillas</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>His&amp;torial</translation>
    </message>
    <message>
        <source>Sessions in pro&amp;gress</source>
        <translation>Sesiones en &amp;curso</translation>
    </message>
    <message>
        <source>Pr&amp;eferences</source>
        <translation>Pre&amp;ferencias</translation>
    </message>
    <message>
        <source>&amp;Add site…</source>
        <translation>Añadir &amp;un sitio…</translation>
    </message>
    <message>
        <source>&amp;Add your site…</source>
        <translation>Añadir s&amp;u sitio…</translation>
    </message>
    <message>
        <source>Lea&amp;ve demo</source>
        <translation>Salir &amp;de la demostración</translation>
    </message>
    <message>
        <source>Open de&amp;mo site</source>
        <translation>Abrir el sitio de de&amp;mostración</translation>
    </message>
    <message>
        <source>Sim&amp;ulate a problem</source>
        <translation>Simular un pro&amp;blema</translation>
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
        <source>&amp;Keyboard shortcuts</source>
        <translation>Ata&amp;jos de teclado</translation>
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
        <source>Couldn&apos;t read your session history: {0}</source>
        <translation>No se pudo leer su historial de sesiones: {0}</translation>
    </message>
    <message>
        <source>The form has changed. Check your entries, then create the session.</source>
        <translation>El formulario ha cambiado. Compruebe lo que introdujo y cree la sesión.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Leave blank if your proxy doesn&apos;t need one</source>
        <translation>Déjelo vacío si su proxy no lo necesita</translation>
    </message>
    <message>
        <source>Proxy &amp;user name</source>
        <translation>Nombre de &amp;usuario del proxy</translation>
    </message>
    <message>
        <source>&amp;Minimum TLS version</source>
        <translation>&amp;Versión mínima de TLS</translation>
    </message>
    <message>
        <source>Sites that only support older versions can&apos;t be used.</source>
        <translation>Los sitios que solo admiten versiones anteriores no se pueden usar.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem</source>
        <translation>CSR Desktop ha tenido un problema</translation>
    </message>
    <message>
        <source>Nothing you entered was lost. Continue or restart CSR Desktop, and send the details to your administrator.</source>
        <translation>No se ha perdido nada de lo que introdujo. Continúe o reinicie CSR Desktop, y envíe los detalles a su administrador.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Session created</source>
        <translation>Sesión creada</translation>
    </message>
    <message>
        <source>Open CSR Desktop to see the key.</source>
        <translation>Abra CSR Desktop para ver la clave.</translation>
    </message>
    <message>
        <source>A session may have been created</source>
        <translation>Puede que se haya creado una sesión</translation>
    </message>
    <message>
        <source>Open CSR Desktop to check with the site.</source>
        <translation>Abra CSR Desktop para comprobarlo en el sitio.</translation>
    </message>
    <message>
        <source>No session was created</source>
        <translation>No se creó ninguna sesión</translation>
    </message>
    <message>
        <source>Open CSR Desktop for details.</source>
        <translation>Abra CSR Desktop para ver los detalles.</translation>
    </message>
</context>
<context>
    <name>OAuthFields</name>
    <message>
        <source>Leave blank if your administrator has set it</source>
        <translation>Déjelo vacío si su administrador lo ha definido</translation>
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
        <source>Register exactly this URI for your integration</source>
        <translation>Registre exactamente este URI en su integración</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>Copiar URI de redirección</translation>
    </message>
    <message>
        <source>Use token &amp;for</source>
        <translation>Usar el to&amp;ken para</translation>
    </message>
    <message>
        <source>Getting a session ticket</source>
        <translation>Obtener un tique de sesión</translation>
    </message>
    <message>
        <source>Every request</source>
        <translation>Cada solicitud</translation>
    </message>
    <message>
        <source>Already set. Leave blank to keep it</source>
        <translation>Ya está definido. Déjelo vacío para conservarlo</translation>
    </message>
    <message>
        <source>Leave blank to keep the current secret</source>
        <translation>Déjelo vacío para conservar el secreto actual</translation>
    </message>
</context>
<context>
    <name>OriginNote</name>
    <message>
        <source>Managed by your administrator</source>
        <translation>Gestionado por su administrador</translation>
    </message>
    <message>
        <source>Your administrator&apos;s default</source>
        <translation>Valor predeterminado de su administrador</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>The session key will appear here.</source>
        <translation>La clave de sesión aparecerá aquí.</translation>
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
        <source>Remember password</source>
        <translation>Recordar contraseña</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>Couldn&apos;t save preferences: {0}</source>
        <translation>No se pudieron guardar las preferencias: {0}</translation>
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
        <source>Couldn&apos;t save preferences: {0}</source>
        <translation>No se pudieron guardar las preferencias: {0}</translation>
    </message>
    <message>
        <source>Discard</source>
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
        <source>Show all presets for this site</source>
        <translation>Mostrar todas las plantillas de este sitio</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Fill in the form: {0}</source>
        <translation>Rellenar el formulario: {0}</translation>
    </message>
    <message>
        <source>Managed by your administrator</source>
        <translation>Gestionado por su administrador</translation>
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
        <source>Couldn&apos;t save. Try again.</source>
        <translation>No se pudo guardar. Vuelva a intentarlo.</translation>
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
        <source>Copy the presets of {0}</source>
        <translation>Copiar las plantillas de {0}</translation>
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
        <source>No matching session found</source>
        <translation>No se encontró ninguna sesión coincidente</translation>
    </message>
    <message>
        <source>You aren&apos;t signed in</source>
        <translation>No ha iniciado el acceso</translation>
    </message>
    <message>
        <source>Enter your password to continue</source>
        <translation>Introduzca su contraseña para continuar</translation>
    </message>
    <message>
        <source>You&apos;re signed in</source>
        <translation>Ha iniciado el acceso</translation>
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
        <source>Proxy pass&amp;word</source>
        <translation>Contra&amp;seña del proxy</translation>
    </message>
    <message>
        <source>Leave blank to remove the saved password</source>
        <translation>Déjelo vacío para quitar la contraseña guardada</translation>
    </message>
    <message>
        <source>Save &amp;password</source>
        <translation>&amp;Guardar contraseña</translation>
    </message>
    <message>
        <source>Password saved in the system keyring.</source>
        <translation>Contraseña guardada en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Password saved until you close CSR Desktop.</source>
        <translation>Contraseña guardada hasta que cierre CSR Desktop.</translation>
    </message>
    <message>
        <source>Password removed.</source>
        <translation>Contraseña quitada.</translation>
    </message>
    <message>
        <source>Enter the proxy user name first. Password not saved.</source>
        <translation>Introduzca primero el nombre de usuario del proxy. No se guardó la contraseña.</translation>
    </message>
    <message>
        <source>No proxy is used for this site. Password not saved.</source>
        <translation>No se usa ningún proxy para este sitio. No se guardó la contraseña.</translation>
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
        <translation>Usar la configuración del sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Proxy U&amp;RL</source>
        <translation>URL &amp;del proxy</translation>
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
        <source>Join page QR code</source>
        <translation>Código QR de la página para unirse</translation>
    </message>
    <message>
        <source>Scan to open the {0} join page, then enter the session key.</source>
        <translation>Escanee para abrir la página para unirse de {0} e introduzca la clave de sesión.</translation>
    </message>
    <message>
        <source>Join page URL</source>
        <translation>URL de la página para unirse</translation>
    </message>
    <message>
        <source>Copy &amp;URL</source>
        <translation>Copiar &amp;URL</translation>
    </message>
    <message>
        <source>Copy &amp;image</source>
        <translation>Copiar &amp;imagen</translation>
    </message>
    <message>
        <source>Copy the QR code as an image</source>
        <translation>Copiar el código QR como imagen</translation>
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
        <source>Dictate key</source>
        <translation>Dictar clave</translation>
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
        <source>Start &amp;over</source>
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
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
</context>
<context>
    <name>RepeatLastController</name>
    <message>
        <source>You haven&apos;t created a session on this site today.</source>
        <translation>Hoy no ha creado ninguna sesión en este sitio.</translation>
    </message>
    <message>
        <source>Filled in from your last session</source>
        <translation>Rellenado con su última sesión</translation>
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
        <source>Deleted. It may still exist on the site.</source>
        <translation>Eliminada. Puede que siga existiendo en el sitio.</translation>
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
        <source>%Ln+ session(s). Still indexing older sessions ({0} %).</source>
        <translation>
            <numerusform>%Ln+ sesión. Aún se indexan sesiones anteriores ({0} %).</numerusform>
            <numerusform>%Ln+ sesiones. Aún se indexan sesiones anteriores ({0} %).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s). Still indexing older sessions ({0} %).</source>
        <translation>
            <numerusform>%Ln sesión. Aún se indexan sesiones anteriores ({0} %).</numerusform>
            <numerusform>%Ln sesiones. Aún se indexan sesiones anteriores ({0} %).</numerusform>
        </translation>
    </message>
    <message>
        <source>Still indexing ({0} %). Nothing found so far.</source>
        <translation>Indexando ({0} %). Por ahora no se ha encontrado nada.</translation>
    </message>
    <message>
        <source>No sessions yet. Sessions you create appear here.</source>
        <translation>Aún no hay sesiones. Las sesiones que cree aparecerán aquí.</translation>
    </message>
    <message>
        <source>No matching sessions. Try a different search or clear the filters.</source>
        <translation>No hay sesiones coincidentes. Pruebe otra búsqueda o quite los filtros.</translation>
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
        <source>Example: Printer trouble</source>
        <translation>Ejemplo: avería de impresora</translation>
    </message>
    <message>
        <source>Include in preset:</source>
        <translation>Incluir en la plantilla:</translation>
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
        <source>Include this in the preset</source>
        <translation>Incluir esto en la plantilla</translation>
    </message>
    <message>
        <source>Select at least one field.</source>
        <translation>Seleccione al menos un campo.</translation>
    </message>
    <message>
        <source>A preset with this name already exists. Replace it?</source>
        <translation>Ya existe una plantilla con este nombre. ¿Sustituirla?</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Expanded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Plegado</translation>
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
        <source>{0} %n field(s) need attention.</source>
        <translation>
            <numerusform>{0} Revise %n campo.</numerusform>
            <numerusform>{0} Revise %n campos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating session…</source>
        <translation>Creando la sesión…</translation>
    </message>
</context>
<context>
    <name>SessionTable</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Press Enter to copy the key of the selected session. Its context menu also sorts the list.</source>
        <translation>Pulse Intro para copiar la clave de la sesión seleccionada. Con su menú contextual también se ordena la lista.</translation>
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
        <source>Add session type</source>
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
        <source>Enter the session type number, such as 13.</source>
        <translation>Introduzca el número del tipo de sesión, por ejemplo 13.</translation>
    </message>
    <message>
        <source>Enter a name for each session type.</source>
        <translation>Introduzca un nombre para cada tipo de sesión.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>&amp;Restablecer valores</translation>
    </message>
    <message>
        <source>Reset this page to defaults</source>
        <translation>Restablecer los valores predeterminados de esta página</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your changes on this page.</source>
        <translation>No se pudieron guardar sus cambios en esta página.</translation>
    </message>
    <message>
        <source>Reset all settings on this page?</source>
        <translation>¿Restablecer toda la configuración de esta página?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <source>Copy URL</source>
        <translation>Copiar URL</translation>
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
        <source>Couldn&apos;t open your browser. Copy the URL and open it in a browser on this computer, or use a code instead.</source>
        <translation>No se pudo abrir su navegador. Copie la URL y ábrala en un navegador de este equipo, o use un código.</translation>
    </message>
    <message>
        <source>Sign in on the page in your browser. CSR Desktop then continues automatically.</source>
        <translation>Inicie el acceso en la página de su navegador. CSR Desktop continuará automáticamente.</translation>
    </message>
    <message>
        <source>Select Sign in to open your browser. CSR Desktop continues as soon as you&apos;re signed in.</source>
        <translation>Pulse «Acceder» para abrir su navegador. CSR Desktop continuará en cuanto haya iniciado el acceso.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Press Create session to continue.</source>
        <translation>Aún no se ha enviado nada. Pulse «Crear sesión» para continuar.</translation>
    </message>
    <message>
        <source>You&apos;re signed in. Press Create session to continue.</source>
        <translation>Ha iniciado el acceso. Pulse «Crear sesión» para continuar.</translation>
    </message>
    <message>
        <source>You&apos;re signed in. Press Check with the site to continue.</source>
        <translation>Ha iniciado el acceso. Pulse «Comprobar en el sitio» para continuar.</translation>
    </message>
    <message>
        <source>You&apos;re signed in.</source>
        <translation>Ha iniciado el acceso.</translation>
    </message>
    <message>
        <source>Sign-in service response: {0}</source>
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
        <source>Demo mode</source>
        <translation>Modo de demostración</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
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
        <source>Test the connection and your account, and read the site&apos;s settings</source>
        <translation>Probar la conexión y su cuenta, y leer la configuración del sitio</translation>
    </message>
    <message>
        <source>Register exactly this URI for your integration</source>
        <translation>Registre exactamente este URI en su integración</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>Copiar URI de redirección</translation>
    </message>
    <message>
        <source>The site for everyone, without your account, password, or secrets</source>
        <translation>El sitio para todos, sin su cuenta, contraseña ni secretos</translation>
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
        <source>Sign-in status unknown</source>
        <translation>Estado de acceso desconocido</translation>
    </message>
</context>
<context>
    <name>SiteEditor</name>
    <message>
        <source>Edit site</source>
        <translation>Editar sitio</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Añadir sitio</translation>
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
        <source>Test reads the session types and tracking codes from the site. You can also save without testing, for example when you&apos;re offline.</source>
        <translation>La prueba lee del sitio los tipos de sesión y los códigos de seguimiento. También puede guardar sin probar, por ejemplo si no tiene conexión.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Canceled. No changes made.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Sites don&apos;t provide the URLs of their join page and support page. Add them below.</source>
        <translation>Los sitios no indican las URL de su página para unirse ni de su página de soporte. Añádalas abajo.</translation>
    </message>
    <message>
        <source>Read from the site. Save to keep it.</source>
        <translation>Leído del sitio. Guarde para conservarlo.</translation>
    </message>
    <message>
        <source>Your entries are kept.</source>
        <translation>Se conserva lo que introdujo.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Introduzca una contraseña.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
        <source>Discard</source>
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
        <source>* Required</source>
        <translation>* Obligatorio</translation>
    </message>
    <message>
        <source>Si&amp;gn-in method</source>
        <translation>Método de &amp;acceso</translation>
    </message>
    <message>
        <source>Password (every request)</source>
        <translation>Contraseña (en cada solicitud)</translation>
    </message>
    <message>
        <source>Session ticket (sign in once)</source>
        <translation>Tique de sesión (acceder una vez)</translation>
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
        <source>S&amp;ite URL</source>
        <translation>URL &amp;del sitio</translation>
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
        <source>&amp;Email</source>
        <translation>Correo &amp;electrónico</translation>
    </message>
    <message>
        <source>&amp;Join page</source>
        <translation>Página para &amp;unirse</translation>
    </message>
    <message>
        <source>Stored in the system keyring</source>
        <translation>Guardada en el llavero del sistema</translation>
    </message>
    <message>
        <source>Not saved when you close CSR Desktop</source>
        <translation>No se conserva al cerrar CSR Desktop</translation>
    </message>
    <message>
        <source>Leave blank to keep current password</source>
        <translation>Déjelo vacío para conservar la contraseña actual</translation>
    </message>
    <message>
        <source>Browser (single sign-on)</source>
        <translation>Navegador (inicio de sesión único)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>Test the connection and your account, and read the site&apos;s settings</source>
        <translation>Probar la conexión y su cuenta, y leer la configuración del sitio</translation>
    </message>
    <message>
        <source>WebE&amp;x site name, site ID, partner ID, email</source>
        <translation>Nombre del sitio WebE&amp;x, ID del sitio, ID de socio, correo electrónico</translation>
    </message>
    <message>
        <source>Join page, support page, ti&amp;meout</source>
        <translation>Página para unirse, página de soporte, tiempo lí&amp;mite</translation>
    </message>
    <message>
        <source>For example, Acme Support</source>
        <translation>Por ejemplo, Acme Support</translation>
    </message>
    <message>
        <source>Display &amp;name</source>
        <translation>&amp;Nombre para mostrar</translation>
    </message>
    <message>
        <source>For example, acme.webex.com</source>
        <translation>Por ejemplo, acme.webex.com</translation>
    </message>
    <message>
        <source>WebEx site n&amp;ame</source>
        <translation>Nom&amp;bre del sitio WebEx</translation>
    </message>
    <message>
        <source>Supp&amp;ort page</source>
        <translation>Página de sop&amp;orte</translation>
    </message>
    <message>
        <source>https:// page where you enter the session as host</source>
        <translation>Página https:// donde usted entra en la sesión como anfitrión</translation>
    </message>
    <message>
        <source>Timeout (seconds)</source>
        <translation>Tiempo límite (segundos)</translation>
    </message>
    <message>
        <source>Optional. Read from your sign-in</source>
        <translation>Opcional. Se lee al iniciar el acceso</translation>
    </message>
    <message>
        <source>Your WebEx user name</source>
        <translation>Su nombre de usuario de WebEx</translation>
    </message>
    <message>
        <source>For example, acme</source>
        <translation>Por ejemplo, acme</translation>
    </message>
    <message>
        <source>Only if the site has no name</source>
        <translation>Solo si el sitio no tiene nombre</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>https:// page where customers enter the key</source>
        <translation>Página https:// donde los clientes introducen la clave</translation>
    </message>
    <message>
        <source>1 to {0}</source>
        <translation>De 1 a {0}</translation>
    </message>
    <message>
        <source>Enter a number from 1 to {0}.</source>
        <translation>Introduzca un número del 1 al {0}.</translation>
    </message>
</context>
<context>
    <name>SiteQueries</name>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Canceled. No changes made.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem.</source>
        <translation>CSR Desktop ha tenido un problema.</translation>
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
        <source>Already up to date.</source>
        <translation>Ya está actualizado.</translation>
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
        <source>Use the site&apos;s settings</source>
        <translation>Usar la configuración del sitio</translation>
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
        <source>No changes made.</source>
        <translation>No se cambió nada.</translation>
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
        <source>Canceled. No changes made.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem.</source>
        <translation>CSR Desktop ha tenido un problema.</translation>
    </message>
</context>
<context>
    <name>SitesController</name>
    <message>
        <source>There&apos;s no site named {0}.</source>
        <translation>No hay ningún sitio llamado {0}.</translation>
    </message>
    <message>
        <source>{0} was saved before you canceled.</source>
        <translation>{0} se guardó antes de que usted cancelara.</translation>
    </message>
    <message>
        <source>Couldn&apos;t delete the password from the system keyring.</source>
        <translation>No se pudo eliminar la contraseña del llavero del sistema.</translation>
    </message>
    <message>
        <source>Couldn&apos;t delete your sign-in from the system keyring.</source>
        <translation>No se pudo eliminar su acceso del llavero del sistema.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your sign-in. CSR Desktop remembers it until you close the app.</source>
        <translation>No se pudo guardar su acceso. CSR Desktop lo recuerda hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the password. CSR Desktop remembers it until you close the app.</source>
        <translation>No se pudo guardar la contraseña. CSR Desktop la recuerda hasta que cierre el programa.</translation>
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
        <source>No sites yet. Add your WebEx site to get started.</source>
        <translation>Aún no hay sitios. Añada su sitio WebEx para empezar.</translation>
    </message>
    <message>
        <source>The demo site is built in.</source>
        <translation>El sitio de demostración está integrado.</translation>
    </message>
    <message>
        <source>Your changes to a site aren&apos;t saved.</source>
        <translation>Sus cambios en un sitio no se han guardado.</translation>
    </message>
    <message>
        <source>Also sign out</source>
        <translation>Cerrar también el acceso</translation>
    </message>
    <message>
        <source>Remove {0}? Its sessions stay in your history.</source>
        <translation>¿Quitar {0}? Sus sesiones permanecen en su historial.</translation>
    </message>
    <message>
        <source>Also delete the saved password</source>
        <translation>Eliminar también la contraseña guardada</translation>
    </message>
    <message>
        <source>Managed by your administrator</source>
        <translation>Gestionado por su administrador</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <source>Couldn&apos;t save the password. CSR Desktop remembers it until you close the app.</source>
        <translation>No se pudo guardar la contraseña. CSR Desktop la recuerda hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>Couldn&apos;t delete the password from the system keyring.</source>
        <translation>No se pudo eliminar la contraseña del llavero del sistema.</translation>
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
        <source>Suggestions cleared.</source>
        <translation>Sugerencias borradas.</translation>
    </message>
    <message>
        <source>Couldn&apos;t clear the suggestions.</source>
        <translation>No se pudieron borrar las sugerencias.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>1. Select a session type</source>
        <translation>1. Seleccione un tipo de sesión</translation>
    </message>
    <message>
        <source>2. Enter the case</source>
        <translation>2. Introduzca el caso</translation>
    </message>
    <message>
        <source>3. Press Enter</source>
        <translation>3. Pulse Intro</translation>
    </message>
    <message>
        <source>Add your site</source>
        <translation>Añadir su sitio</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Omitir la guía</translation>
    </message>
</context>
<context>
    <name>TrackingCodeField</name>
    <message>
        <source>Required.</source>
        <translation>Obligatorio.</translation>
    </message>
    <message>
        <source>Line breaks were replaced with spaces.</source>
        <translation>Los saltos de línea se sustituyeron por espacios.</translation>
    </message>
    <message>
        <source>Tabs or control characters were replaced with spaces.</source>
        <translation>Las tabulaciones o los caracteres de control se sustituyeron por espacios.</translation>
    </message>
    <message>
        <source>{0}/{1} characters</source>
        <translation>{0}/{1} caracteres</translation>
    </message>
</context>
<context>
    <name>TrackingCodeLine</name>
    <message>
        <source>Clear &amp;suggestions for this site</source>
        <translation>&amp;Borrar las sugerencias de este sitio</translation>
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
        <source>Choices (separate with ;)</source>
        <translation>Opciones (separadas por ;)</translation>
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
        <source>Select…</source>
        <translation>Seleccionar…</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Creating session…</source>
        <translation>Creando la sesión…</translation>
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
    <name>Ways</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to CSR Desktop</source>
        <translation>Le damos la bienvenida a CSR Desktop</translation>
    </message>
    <message>
        <source>Create a WebEx support session and read its key to your customer. Add your WebEx site, or try the demo site first: it needs no account, and nothing leaves this computer.</source>
        <translation>Cree una sesión de soporte de WebEx y lea su clave a su cliente. Añada su sitio WebEx o pruebe primero el sitio de demostración: no necesita cuenta y nada sale de este equipo.</translation>
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
        <translation>Usar</translation>
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
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show unconfirmed session: {0}</source>
        <translation>Mostrar sesión sin confirmar: {0}</translation>
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
        <source>Your session history isn&apos;t available right now: {0}</source>
        <translation>Su historial de sesiones no está disponible en este momento: {0}</translation>
    </message>
</context>
<context>
    <name>demo_sites</name>
    <message>
        <source>{0}: the demo site can&apos;t be changed. Leave the demo first.</source>
        <translation>{0}: el sitio de demostración no se puede cambiar. Salga primero de la demostración.</translation>
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
        <source>You&apos;re signed in</source>
        <translation>Ha iniciado el acceso</translation>
    </message>
    <message>
        <source>Return to CSR Desktop. You can close this page.</source>
        <translation>Vuelva a CSR Desktop. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>You aren&apos;t signed in</source>
        <translation>No ha iniciado el acceso</translation>
    </message>
    <message>
        <source>Return to CSR Desktop to see what to do next. You can close this page.</source>
        <translation>Vuelva a CSR Desktop para ver cómo continuar. Puede cerrar esta página.</translation>
    </message>
</context>
<context>
    <name>sessions.draft</name>
    <message>
        <source>Select one of the listed values for {0}.</source>
        <translation>Seleccione uno de los valores de la lista para {0}.</translation>
    </message>
    <message>
        <source>Select {0}.</source>
        <translation>Seleccione {0}.</translation>
    </message>
    <message>
        <source>Enter {0}.</source>
        <translation>Introduzca {0}.</translation>
    </message>
</context>
<context>
    <name>sessions.history.history</name>
    <message>
        <source>Couldn&apos;t write {0}: {1}.</source>
        <translation>No se pudo escribir {0}: {1}.</translation>
    </message>
</context>
<context>
    <name>sessions.journal.notices</name>
    <message>
        <source>Your session history was missing. A new one was started with your most recent sessions. Look for older ones on the site.</source>
        <translation>Faltaba su historial de sesiones. Se inició uno nuevo con sus sesiones más recientes. Busque las anteriores en el sitio.</translation>
    </message>
    <message numerus="yes">
        <source>Your session history was damaged ({0}). %n session(s) were recovered. The damaged file was saved as {1}.</source>
        <translation>
            <numerusform>Su historial de sesiones estaba dañado ({0}). Se recuperó %n sesión. El archivo dañado se guardó como {1}.</numerusform>
            <numerusform>Su historial de sesiones estaba dañado ({0}). Se recuperaron %n sesiones. El archivo dañado se guardó como {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others may be missing. Check your sessions on the site.</source>
        <translation>Pueden faltar otras. Compruebe sus sesiones en el sitio.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) couldn&apos;t be recovered. Check your sessions on the site.</source>
        <translation>
            <numerusform>No se pudo recuperar %n sesión. Compruebe sus sesiones en el sitio.</numerusform>
            <numerusform>No se pudieron recuperar %n sesiones. Compruebe sus sesiones en el sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your session history was created by a newer version of CSR Desktop. This version can read it but can&apos;t change it. Ask your administrator to update CSR Desktop.</source>
        <translation>Su historial de sesiones se creó con una versión más reciente de CSR Desktop. Esta versión puede leerlo, pero no cambiarlo. Pida a su administrador que actualice CSR Desktop.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>damaged write-ahead log</source>
        <translation>registro de escritura anticipada dañado</translation>
    </message>
    <message>
        <source>integrity check failed</source>
        <translation>la comprobación de integridad falló</translation>
    </message>
    <message>
        <source>the most recent sessions are missing</source>
        <translation>faltan las sesiones más recientes</translation>
    </message>
</context>
<context>
    <name>sessions.links.compatibility</name>
    <message numerus="yes">
        <source>{0} isn&apos;t in the list for {1}. Available: {2} and %n more.</source>
        <translation>
            <numerusform>{0} no está en la lista de {1}. Disponibles: {2} y %n más.</numerusform>
            <numerusform>{0} no está en la lista de {1}. Disponibles: {2} y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>There&apos;s no session type {1} on {0}. Available: {2}.</source>
        <translation>No hay ningún tipo de sesión {1} en {0}. Disponibles: {2}.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t use tracking code {1}.</source>
        <translation>{0} no usa el código de seguimiento {1}.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t in the list for {1}. Available: {2}.</source>
        <translation>{0} no está en la lista de {1}. Disponibles: {2}.</translation>
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
        <source>Unknown link parameter: {0}.</source>
        <translation>Parámetro de enlace desconocido: {0}.</translation>
    </message>
    <message>
        <source>The link contains {0} more than once.</source>
        <translation>El enlace contiene {0} más de una vez.</translation>
    </message>
    <message>
        <source>The link isn&apos;t valid UTF-8.</source>
        <translation>El enlace no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>The link is longer than 8 KiB.</source>
        <translation>El enlace ocupa más de 8 KiB.</translation>
    </message>
    <message>
        <source>The link contains a control character.</source>
        <translation>El enlace contiene un carácter de control.</translation>
    </message>
    <message>
        <source>The link doesn&apos;t start with {0}.</source>
        <translation>El enlace no empieza por {0}.</translation>
    </message>
    <message>
        <source>The link contains a #. In a value, write it as %23.</source>
        <translation>El enlace contiene un #. En un valor, escríbalo como %23.</translation>
    </message>
    <message>
        <source>Unknown link action: {0}. Only “new” is supported.</source>
        <translation>Acción de enlace desconocida: {0}. Solo se admite «new».</translation>
    </message>
    <message>
        <source>A % in {0} of the link isn&apos;t followed by two hexadecimal digits.</source>
        <translation>En {0} del enlace, un % no va seguido de dos dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>The value of {0} in the link isn&apos;t percent-encoded UTF-8.</source>
        <translation>El valor de {0} en el enlace no es UTF-8 con codificación por ciento.</translation>
    </message>
    <message>
        <source>The link doesn&apos;t specify a site.</source>
        <translation>El enlace no indica ningún sitio.</translation>
    </message>
    <message>
        <source>The session type {0} in the link isn&apos;t a number.</source>
        <translation>El tipo de sesión {0} del enlace no es un número.</translation>
    </message>
    <message>
        <source>{0} in the link contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>{0} en el enlace contiene un carácter que no se puede enviar ({1}). Quítelo.</translation>
    </message>
    <message numerus="yes">
        <source>{0} in the link has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>{0} en el enlace tiene %n carácter, pero el sitio admite {1}. Acórtelo.</numerusform>
            <numerusform>{0} en el enlace tiene %n caracteres, pero el sitio admite {1}. Acórtelo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sessions.network.client_certificate</name>
    <message>
        <source>File not found.</source>
        <translation>No se encontró el archivo.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain a certificate in PEM format.</source>
        <translation>El archivo no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t contain a private key in PEM format.</source>
        <translation>El archivo no contiene ninguna clave privada en formato PEM.</translation>
    </message>
    <message>
        <source>The private key is encrypted. Use an unencrypted key.</source>
        <translation>La clave privada está cifrada. Use una clave sin cifrar.</translation>
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
        <source>The certificate isn&apos;t valid before {0}.</source>
        <translation>El certificado no es válido antes del {0}.</translation>
    </message>
</context>
<context>
    <name>sessions.outcome</name>
    <message>
        <source>No password is saved for this account.</source>
        <translation>No hay ninguna contraseña guardada para esta cuenta.</translation>
    </message>
    <message>
        <source>Enter your password to continue.</source>
        <translation>Introduzca su contraseña para continuar.</translation>
    </message>
    <message>
        <source>Passwords can&apos;t be saved on this computer (no keyring).</source>
        <translation>En este equipo no se pueden guardar contraseñas (no hay llavero).</translation>
    </message>
    <message>
        <source>Enter your password. CSR Desktop remembers it until you close the app.</source>
        <translation>Introduzca su contraseña. CSR Desktop la recuerda hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>The system keyring is locked or not responding.</source>
        <translation>El llavero del sistema está bloqueado o no responde.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter your password. CSR Desktop remembers it until you close the app.</source>
        <translation>Desbloquéelo y vuelva a intentarlo, o introduzca su contraseña. CSR Desktop la recuerda hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>The site rejected this password before.</source>
        <translation>El sitio ya rechazó esta contraseña.</translation>
    </message>
    <message>
        <source>It wasn&apos;t sent again, to avoid locking your account. Enter the correct password.</source>
        <translation>No se envió de nuevo para no bloquear su cuenta. Introduzca la contraseña correcta.</translation>
    </message>
    <message>
        <source>The password is too long or contains a character that can&apos;t be sent.</source>
        <translation>La contraseña es demasiado larga o contiene un carácter que no se puede enviar.</translation>
    </message>
    <message>
        <source>You aren&apos;t signed in to this site.</source>
        <translation>No ha iniciado el acceso a este sitio.</translation>
    </message>
    <message>
        <source>Sign in to continue.</source>
        <translation>Inicie el acceso para continuar.</translation>
    </message>
    <message>
        <source>The system keyring, which stores your sign-in, is locked or not responding.</source>
        <translation>El llavero del sistema, que guarda su acceso, está bloqueado o no responde.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or sign in again.</source>
        <translation>Desbloquéelo y vuelva a intentarlo, o inicie el acceso de nuevo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save to your session history, so nothing was sent.</source>
        <translation>No se pudo guardar en su historial de sesiones, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Free up disk space or check the permissions of the data folder, then try again.</source>
        <translation>Libere espacio en el disco o compruebe los permisos de la carpeta de datos, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>CSR Desktop closed before the site answered.</source>
        <translation>CSR Desktop se cerró antes de que el sitio respondiera.</translation>
    </message>
    <message>
        <source>A session may exist. Check with the site.</source>
        <translation>Puede que exista una sesión. Compruébelo en el sitio.</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem while waiting for the site.</source>
        <translation>CSR Desktop tuvo un problema mientras esperaba al sitio.</translation>
    </message>
    <message>
        <source>Check your sessions on the site, then send the details to your administrator.</source>
        <translation>Compruebe sus sesiones en el sitio y envíe los detalles a su administrador.</translation>
    </message>
</context>
<context>
    <name>sessions.site.advice</name>
    <message>
        <source>Check the site URL and your network connection, then test again.</source>
        <translation>Compruebe la URL del sitio y su conexión de red, y vuelva a probar.</translation>
    </message>
    <message>
        <source>Check the site URL, and the site name or site ID.</source>
        <translation>Compruebe la URL del sitio y el nombre o el ID del sitio.</translation>
    </message>
    <message>
        <source>Set the sign-in method to Browser (single sign-on).</source>
        <translation>Establezca el método de acceso en Navegador (inicio de sesión único).</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Introduzca una contraseña.</translation>
    </message>
</context>
<context>
    <name>sessions.site.manage</name>
    <message>
        <source>Couldn&apos;t save the sites: {0}.</source>
        <translation>No se pudieron guardar los sitios: {0}.</translation>
    </message>
    <message>
        <source>CSR Desktop ran into a problem</source>
        <translation>CSR Desktop ha tenido un problema</translation>
    </message>
</context>
<context>
    <name>settings.joined_sites</name>
    <message>
        <source>Managed by your administrator in {0}.</source>
        <translation>Gestionado por su administrador en {0}.</translation>
    </message>
    <message>
        <source>A site with this name already exists.</source>
        <translation>Ya existe un sitio con este nombre.</translation>
    </message>
    <message>
        <source>{0}: your administrator already provides a site with this name. Rename yours.</source>
        <translation>{0}: su administrador ya ofrece un sitio con este nombre. Cambie el nombre del suyo.</translation>
    </message>
</context>
<context>
    <name>settings.merged</name>
    <message>
        <source>Managed by your administrator in {0}.</source>
        <translation>Gestionado por su administrador en {0}.</translation>
    </message>
    <message>
        <source>The text in preferences.toml was edited in the meantime. Change yours again to replace it.</source>
        <translation>El texto de preferences.toml se modificó entretanto. Cambie el suyo de nuevo para sustituirlo.</translation>
    </message>
</context>
<context>
    <name>settings.policy</name>
    <message>
        <source>Until this is fixed, passwords aren&apos;t saved.</source>
        <translation>Hasta que se corrija, no se guardan contraseñas.</translation>
    </message>
    <message>
        <source>Until this is fixed, TLS 1.3 is required.</source>
        <translation>Hasta que se corrija, se exige TLS 1.3.</translation>
    </message>
    <message>
        <source>Expected a table: {0}.</source>
        <translation>Se esperaba una tabla: {0}.</translation>
    </message>
</context>
<context>
    <name>settings.preferences.invitation_template</name>
    <message>
        <source>The template is empty.</source>
        <translation>La plantilla está vacía.</translation>
    </message>
    <message>
        <source>Line {0}: unmatched brace. Use {1} for a field, or {2} and {3} for literal braces.</source>
        <translation>Línea {0}: llave sin pareja. Use {1} para un campo, o {2} y {3} para escribir llaves.</translation>
    </message>
    <message>
        <source>Unknown field {0}. Available: {1}.</source>
        <translation>Campo desconocido {0}. Disponibles: {1}.</translation>
    </message>
</context>
<context>
    <name>settings.preferences.text</name>
    <message>
        <source>{0} Fix it first. Nothing was changed.</source>
        <translation>{0} Corríjalo primero. No se cambió nada.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be updated automatically. Edit the file manually.</source>
        <translation>{0} no se puede actualizar automáticamente. Edite el archivo a mano.</translation>
    </message>
</context>
<context>
    <name>settings.preferences.values</name>
    <message>
        <source>Line breaks and other control characters aren&apos;t allowed.</source>
        <translation>No se permiten saltos de línea ni otros caracteres de control.</translation>
    </message>
    <message>
        <source>Expected a quoted string.</source>
        <translation>Se esperaba una cadena entre comillas.</translation>
    </message>
    <message>
        <source>Enter the full path.</source>
        <translation>Introduzca la ruta completa.</translation>
    </message>
    <message>
        <source>Control characters aren&apos;t allowed.</source>
        <translation>No se permiten caracteres de control.</translation>
    </message>
    <message>
        <source>Expected one of {0}.</source>
        <translation>Se esperaba uno de estos: {0}.</translation>
    </message>
    <message>
        <source>Don&apos;t put a password here. It belongs in the system keyring.</source>
        <translation>No ponga aquí ninguna contraseña. Su lugar es el llavero del sistema.</translation>
    </message>
    <message>
        <source>Expected &quot;system&quot;, &quot;none&quot;, or a URL such as &quot;http://proxy.example:8080&quot;.</source>
        <translation>Se esperaba &quot;system&quot;, &quot;none&quot; o una URL como &quot;http://proxy.example:8080&quot;.</translation>
    </message>
</context>
<context>
    <name>settings.presets.changes</name>
    <message>
        <source>The preset {0} was edited in the file in the meantime. Save again to replace it.</source>
        <translation>La plantilla {0} se modificó en el archivo entretanto. Guarde de nuevo para sustituirla.</translation>
    </message>
    <message>
        <source>Preset {0} is no longer in the file.</source>
        <translation>La plantilla {0} ya no está en el archivo.</translation>
    </message>
</context>
<context>
    <name>settings.presets.presets</name>
    <message numerus="yes">
        <source>Name too long: %n characters (maximum {0}).</source>
        <translation>
            <numerusform>Nombre demasiado largo: %n carácter (máximo {0}).</numerusform>
            <numerusform>Nombre demasiado largo: %n caracteres (máximo {0}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Fix it first. Nothing was changed.</source>
        <translation>{0} Corríjalo primero. No se cambió nada.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write {0}: {1}.</source>
        <translation>No se pudo escribir {0}: {1}.</translation>
    </message>
    <message>
        <source>The preset {0} is managed by your administrator in {1}. Enter another name.</source>
        <translation>La plantilla {0} la gestiona su administrador en {1}. Introduzca otro nombre.</translation>
    </message>
    <message>
        <source>Enter a preset name.</source>
        <translation>Introduzca un nombre para la plantilla.</translation>
    </message>
    <message>
        <source>Line breaks and other control characters aren&apos;t allowed.</source>
        <translation>No se permiten saltos de línea ni otros caracteres de control.</translation>
    </message>
    <message>
        <source>Two presets are named {0}.</source>
        <translation>Dos plantillas se llaman {0}.</translation>
    </message>
    <message>
        <source>Expected [[presets]].</source>
        <translation>Se esperaba [[presets]].</translation>
    </message>
    <message>
        <source>Tracking code {0} doesn&apos;t exist. Use a number from 1 to 10.</source>
        <translation>El código de seguimiento {0} no existe. Use un número del 1 al 10.</translation>
    </message>
    <message>
        <source>Tracking code {0}</source>
        <translation>Código de seguimiento {0}</translation>
    </message>
</context>
<context>
    <name>settings.sites.changes</name>
    <message numerus="yes">
        <source>Tracking code {0}: becomes a list of %n choices</source>
        <translation>
            <numerusform>Código de seguimiento {0}: pasa a ser una lista de %n opción</numerusform>
            <numerusform>Código de seguimiento {0}: pasa a ser una lista de %n opciones</numerusform>
        </translation>
    </message>
    <message>
        <source>This was edited in sites.toml in the meantime. Nothing was saved. Open the site again.</source>
        <translation>Esto se modificó entretanto en sites.toml. No se guardó nada. Abra el sitio de nuevo.</translation>
    </message>
    <message>
        <source>Tracking code {0} (&quot;{1}&quot;): removed, not used by the site</source>
        <translation>Código de seguimiento {0} («{1}»): quitado, el sitio no lo usa</translation>
    </message>
    <message>
        <source>Tracking codes: order changed</source>
        <translation>Códigos de seguimiento: orden cambiado</translation>
    </message>
    <message>
        <source>Tracking code {0} (&quot;{1}&quot;): added, required</source>
        <translation>Código de seguimiento {0} («{1}»): añadido, obligatorio</translation>
    </message>
    <message>
        <source>Tracking code {0} (&quot;{1}&quot;): added</source>
        <translation>Código de seguimiento {0} («{1}»): añadido</translation>
    </message>
    <message>
        <source>Tracking code {0}: renamed from &quot;{1}&quot; to &quot;{2}&quot;</source>
        <translation>Código de seguimiento {0}: «{1}» pasa a llamarse «{2}»</translation>
    </message>
    <message>
        <source>Tracking code {0}: now required</source>
        <translation>Código de seguimiento {0}: ahora obligatorio</translation>
    </message>
    <message>
        <source>Tracking code {0}: no longer required</source>
        <translation>Código de seguimiento {0}: ya no es obligatorio</translation>
    </message>
    <message>
        <source>Tracking code {0}: becomes free text</source>
        <translation>Código de seguimiento {0}: pasa a ser texto libre</translation>
    </message>
    <message>
        <source>Tracking code {0}: default &quot;{1}&quot; removed</source>
        <translation>Código de seguimiento {0}: valor predeterminado «{1}» quitado</translation>
    </message>
    <message>
        <source>Tracking code {0}: default set to &quot;{1}&quot;</source>
        <translation>Código de seguimiento {0}: valor predeterminado «{1}»</translation>
    </message>
    <message>
        <source>Tracking code {0}: default changed from &quot;{1}&quot; to &quot;{2}&quot;</source>
        <translation>Código de seguimiento {0}: valor predeterminado cambiado de «{1}» a «{2}»</translation>
    </message>
    <message>
        <source>Tracking code {0}: choices added: {1}</source>
        <translation>Código de seguimiento {0}: opciones añadidas: {1}</translation>
    </message>
    <message>
        <source>Tracking code {0}: choices removed: {1}</source>
        <translation>Código de seguimiento {0}: opciones quitadas: {1}</translation>
    </message>
    <message>
        <source>Tracking code {0}: order of choices changed</source>
        <translation>Código de seguimiento {0}: orden de las opciones cambiado</translation>
    </message>
    <message>
        <source>Session type {0} (&quot;{1}&quot;): removed</source>
        <translation>Tipo de sesión {0} («{1}»): quitado</translation>
    </message>
    <message>
        <source>Session type {0} (&quot;{1}&quot;): added</source>
        <translation>Tipo de sesión {0} («{1}»): añadido</translation>
    </message>
    <message>
        <source>Session type {0}: renamed from &quot;{1}&quot; to &quot;{2}&quot;</source>
        <translation>Tipo de sesión {0}: «{1}» pasa a llamarse «{2}»</translation>
    </message>
</context>
<context>
    <name>settings.sites.entries</name>
    <message>
        <source>Expected [[sites]].</source>
        <translation>Se esperaba [[sites]].</translation>
    </message>
    <message>
        <source>Two sites are named {0}.</source>
        <translation>Dos sitios se llaman {0}.</translation>
    </message>
</context>
<context>
    <name>settings.sites.file</name>
    <message>
        <source>{0} Fix it first. Nothing was changed.</source>
        <translation>{0} Corríjalo primero. No se cambió nada.</translation>
    </message>
    <message>
        <source>Two sites have the same name.</source>
        <translation>Dos sitios tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Site {0} is no longer in the file.</source>
        <translation>El sitio {0} ya no está en el archivo.</translation>
    </message>
    <message>
        <source>A site with this name already exists.</source>
        <translation>Ya existe un sitio con este nombre.</translation>
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
        <source>Control characters and leading or trailing spaces aren&apos;t allowed.</source>
        <translation>No se permiten caracteres de control ni espacios al principio o al final.</translation>
    </message>
    <message>
        <source>Enter a scope, such as spark:all.</source>
        <translation>Introduzca un ámbito, como spark:all.</translation>
    </message>
    <message>
        <source>Enter a URL that starts with https://, without a user name, ?, or #. http:// is allowed only for this computer.</source>
        <translation>Introduzca una URL que empiece por https://, sin nombre de usuario, ? ni #. http:// solo se permite para este equipo.</translation>
    </message>
    <message>
        <source>Enter a URL on this computer with a port, exactly as registered, such as http://127.0.0.1:5000/authorize: http, 127.0.0.1, [::1], or localhost, without ? or #.</source>
        <translation>Introduzca una URL de este equipo con puerto, exactamente como se registró, por ejemplo http://127.0.0.1:5000/authorize: http, 127.0.0.1, [::1] o localhost, sin ? ni #.</translation>
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
        <source>Line breaks and other control characters aren&apos;t allowed.</source>
        <translation>No se permiten saltos de línea ni otros caracteres de control.</translation>
    </message>
    <message>
        <source>Enter a display name.</source>
        <translation>Introduzca un nombre para mostrar.</translation>
    </message>
    <message>
        <source>Enter your WebEx ID.</source>
        <translation>Introduzca su ID de WebEx.</translation>
    </message>
    <message>
        <source>Enter the site name (such as acme) or the site ID.</source>
        <translation>Introduzca el nombre del sitio (por ejemplo, acme) o el ID del sitio.</translation>
    </message>
    <message>
        <source>The site ID consists of digits. Enter a name as the site name.</source>
        <translation>El ID del sitio consta de dígitos. Si es un nombre, introdúzcalo como nombre del sitio.</translation>
    </message>
    <message>
        <source>Enter the full URL of a page, starting with https://.</source>
        <translation>Introduzca la URL completa de una página, que empiece por https://.</translation>
    </message>
    <message>
        <source>Only {0} is allowed in braces.</source>
        <translation>Entre llaves solo se permite {0}.</translation>
    </message>
    <message>
        <source>Enter at least one session type.</source>
        <translation>Introduzca al menos un tipo de sesión.</translation>
    </message>
    <message>
        <source>Use each tracking code only once.</source>
        <translation>Use cada código de seguimiento una sola vez.</translation>
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
        <source>The file isn&apos;t valid UTF-8.</source>
        <translation>El archivo no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read it: {0}.</source>
        <translation>No se pudo leer: {0}.</translation>
    </message>
    <message>
        <source>Lists or tables are nested too deeply.</source>
        <translation>Las listas o tablas están anidadas a demasiada profundidad.</translation>
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
        <source>This file was written by a newer version of CSR Desktop (schema {0}; this version supports {1}). Unknown settings are ignored and left as they are.</source>
        <translation>Este archivo lo escribió una versión más reciente de CSR Desktop (esquema {0}; esta versión admite {1}). Los ajustes desconocidos se ignoran y no se modifican.</translation>
    </message>
    <message>
        <source>The file was changed in the meantime. Try again</source>
        <translation>El archivo se modificó entretanto. Vuelva a intentarlo</translation>
    </message>
</context>
<context>
    <name>settings.toml.messages</name>
    <message>
        <source>a quoted string</source>
        <translation>una cadena entre comillas</translation>
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
        <source>a date with a time</source>
        <translation>una fecha con hora</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>una hora</translation>
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
        <source>Expected a string of at most %n characters.</source>
        <translation>
            <numerusform>Se esperaba una cadena de %n carácter como máximo.</numerusform>
            <numerusform>Se esperaba una cadena de %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected {0}, found {1}.</source>
        <translation>Se esperaba {0}, se encontró {1}.</translation>
    </message>
    <message>
        <source>Invalid value {0}.</source>
        <translation>Valor no válido {0}.</translation>
    </message>
    <message>
        <source>Unknown key. Did you mean {0}?</source>
        <translation>Clave desconocida. ¿Quiso decir {0}?</translation>
    </message>
    <message>
        <source>Unknown key.</source>
        <translation>Clave desconocida.</translation>
    </message>
    <message>
        <source>Missing key.</source>
        <translation>Falta la clave.</translation>
    </message>
</context>
<context>
    <name>settings.toml.tables</name>
    <message>
        <source>{0} can&apos;t be changed here. Write each entry as {1} first.</source>
        <translation>{0} no se puede cambiar aquí. Escriba primero cada entrada como {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be updated automatically. Edit the file manually.</source>
        <translation>{0} no se puede actualizar automáticamente. Edite el archivo a mano.</translation>
    </message>
</context>
<context>
    <name>ui.menu.demo_faults_menu</name>
    <message>
        <source>No session, no response</source>
        <translation>Sin sesión, sin respuesta</translation>
    </message>
    <message>
        <source>No permission for the account</source>
        <translation>La cuenta no tiene permiso</translation>
    </message>
    <message>
        <source>No matching record</source>
        <translation>Ningún registro coincidente</translation>
    </message>
    <message>
        <source>Too many requests in one minute</source>
        <translation>Demasiadas solicitudes en un minuto</translation>
    </message>
    <message>
        <source>Site suspended</source>
        <translation>Sitio suspendido</translation>
    </message>
    <message>
        <source>Session type not available</source>
        <translation>Tipo de sesión no disponible</translation>
    </message>
    <message>
        <source>Answer after 5 seconds</source>
        <translation>Respuesta tras 5 segundos</translation>
    </message>
    <message>
        <source>No session, connection lost</source>
        <translation>Sin sesión, conexión perdida</translation>
    </message>
    <message>
        <source>No session, site unavailable (HTTP 503)</source>
        <translation>Sin sesión, sitio no disponible (HTTP 503)</translation>
    </message>
    <message>
        <source>Login page instead of an answer</source>
        <translation>Página de acceso en lugar de una respuesta</translation>
    </message>
    <message>
        <source>Redirect to another address</source>
        <translation>Redirección a otra dirección</translation>
    </message>
    <message>
        <source>Session created, no answer</source>
        <translation>Sesión creada, sin respuesta</translation>
    </message>
    <message>
        <source>Session created, connection lost</source>
        <translation>Sesión creada, conexión perdida</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas peticiones</translation>
    </message>
    <message>
        <source>&amp;Rejected by the site</source>
        <translation>&amp;Rechazado por el sitio</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>Re&amp;d</translation>
    </message>
    <message>
        <source>&amp;Uncertain result</source>
        <translation>Resultado &amp;incierto</translation>
    </message>
    <message>
        <source>Session created, truncated answer</source>
        <translation>Sesión creada, respuesta incompleta</translation>
    </message>
    <message>
        <source>Session created, site unavailable (HTTP 503)</source>
        <translation>Sesión creada, sitio no disponible (HTTP 503)</translation>
    </message>
    <message>
        <source>Session created, no key in the answer</source>
        <translation>Sesión creada, respuesta sin clave</translation>
    </message>
    <message>
        <source>Session created, site error (000035)</source>
        <translation>Sesión creada, error del sitio (000035)</translation>
    </message>
    <message>
        <source>No session, request not passed on (000000)</source>
        <translation>Sin sesión, solicitud no reenviada (000000)</translation>
    </message>
    <message>
        <source>No session, request not processed (000029)</source>
        <translation>Sin sesión, solicitud no procesada (000029)</translation>
    </message>
    <message>
        <source>No session, site error (000035)</source>
        <translation>Sin sesión, error del sitio (000035)</translation>
    </message>
    <message>
        <source>No session, unexpected error (999999)</source>
        <translation>Sin sesión, error inesperado (999999)</translation>
    </message>
    <message>
        <source>&amp;Account and sign-in</source>
        <translation>&amp;Cuenta y acceso</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>Cer&amp;tificado</translation>
    </message>
    <message>
        <source>WebEx ID not found</source>
        <translation>ID de WebEx no encontrado</translation>
    </message>
    <message>
        <source>Incorrect password</source>
        <translation>Contraseña incorrecta</translation>
    </message>
    <message>
        <source>Session ticket expired</source>
        <translation>Tique de sesión caducado</translation>
    </message>
    <message>
        <source>No session ticket for this account</source>
        <translation>Sin tique de sesión para esta cuenta</translation>
    </message>
    <message>
        <source>Account uses single sign-on</source>
        <translation>La cuenta usa inicio de sesión único</translation>
    </message>
    <message>
        <source>Access token expired</source>
        <translation>Token de acceso caducado</translation>
    </message>
    <message>
        <source>Sign-in expired</source>
        <translation>Acceso caducado</translation>
    </message>
    <message>
        <source>Integration blocked</source>
        <translation>Integración bloqueada</translation>
    </message>
    <message>
        <source>Slow browser</source>
        <translation>Navegador lento</translation>
    </message>
    <message>
        <source>Add a site with a bad certificate</source>
        <translation>Añadir un sitio con un certificado incorrecto</translation>
    </message>
</context>
<context>
    <name>ui.outcome.problem_card</name>
    <message>
        <source>Site response: {0}</source>
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
        <source>Signed in successfully.</source>
        <translation>Acceso correcto.</translation>
    </message>
    <message>
        <source>These settings on the site are different:</source>
        <translation>Estos ajustes son distintos en el sitio:</translation>
    </message>
    <message>
        <source>This site is managed by your administrator, but the site&apos;s settings are different:</source>
        <translation>Su administrador gestiona este sitio, pero los ajustes del sitio son distintos:</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>Connected in {0} s.</source>
        <translation>Conectado en {0} s.</translation>
    </message>
    <message>
        <source>Connected ({0}) in {1} s.</source>
        <translation>Conectado ({0}) en {1} s.</translation>
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
        <source>This site doesn&apos;t use tracking codes.</source>
        <translation>Este sitio no usa códigos de seguimiento.</translation>
    </message>
    <message>
        <source>Enter them here yourself, or test again later.</source>
        <translation>Introdúzcalos aquí usted mismo o vuelva a probar más tarde.</translation>
    </message>
    <message>
        <source>The site didn&apos;t provide its session types and tracking codes.</source>
        <translation>El sitio no indicó sus tipos de sesión ni sus códigos de seguimiento.</translation>
    </message>
    <message>
        <source>The site didn&apos;t provide your session types.</source>
        <translation>El sitio no indicó sus tipos de sesión.</translation>
    </message>
    <message>
        <source>The site didn&apos;t provide its tracking codes.</source>
        <translation>El sitio no indicó sus códigos de seguimiento.</translation>
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
        <source>Your account has no session type for support on this site.</source>
        <translation>Su cuenta no tiene ningún tipo de sesión de soporte en este sitio.</translation>
    </message>
    <message>
        <source>Support Center isn&apos;t available on this site.</source>
        <translation>Support Center no está disponible en este sitio.</translation>
    </message>
    <message>
        <source>Your account can&apos;t host support sessions on this site.</source>
        <translation>Su cuenta no puede ser anfitriona de sesiones de soporte en este sitio.</translation>
    </message>
    <message>
        <source>This site uses single sign-on. You can sign in with the browser.</source>
        <translation>Este sitio usa inicio de sesión único. Puede acceder con el navegador.</translation>
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
        <source>Signed in as {0}, until {1} at the latest</source>
        <translation>Acceso iniciado como {0}, hasta {1} a más tardar</translation>
    </message>
</context>
<context>
    <name>ui.widgets.password_row</name>
    <message>
        <source>Your administrator doesn&apos;t allow saved passwords.</source>
        <translation>Su administrador no permite guardar contraseñas.</translation>
    </message>
    <message>
        <source>Saving passwords is turned off in Preferences.</source>
        <translation>En Preferencias está desactivado guardar contraseñas.</translation>
    </message>
</context>
<context>
    <name>webex.address</name>
    <message>
        <source>Enter a URL such as https://acme.webex.com.</source>
        <translation>Introduzca una URL como https://acme.webex.com.</translation>
    </message>
    <message>
        <source>The URL can&apos;t contain spaces or line breaks.</source>
        <translation>La URL no puede contener espacios ni saltos de línea.</translation>
    </message>
    <message>
        <source>The URL must start with https:// and a host name.</source>
        <translation>La URL debe empezar por https:// y un nombre de host.</translation>
    </message>
    <message>
        <source>The URL can&apos;t contain a user name or password.</source>
        <translation>La URL no puede contener un nombre de usuario ni una contraseña.</translation>
    </message>
    <message>
        <source>The URL must start with https://, because the password is sent over this connection.</source>
        <translation>La URL debe empezar por https://, porque la contraseña se envía por esta conexión.</translation>
    </message>
    <message>
        <source>The URL must end after its path, such as /WBXService/XMLService.</source>
        <translation>La URL debe terminar después de su ruta, por ejemplo /WBXService/XMLService.</translation>
    </message>
</context>
<context>
    <name>webex.faults</name>
    <message>
        <source>Check your sessions on the site, then try again later.</source>
        <translation>Compruebe sus sesiones en el sitio y vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The site couldn&apos;t process the request.</source>
        <translation>El sitio no pudo procesar la solicitud.</translation>
    </message>
    <message>
        <source>This account uses single sign-on, so the site doesn&apos;t accept a password from it.</source>
        <translation>Esta cuenta usa inicio de sesión único, así que el sitio no acepta una contraseña de ella.</translation>
    </message>
    <message>
        <source>Your password may be correct. Ask your administrator to set up browser sign-in for this site.</source>
        <translation>Puede que su contraseña sea correcta. Pida a su administrador que configure el acceso con el navegador para este sitio.</translation>
    </message>
    <message>
        <source>The site couldn&apos;t forward the request.</source>
        <translation>El sitio no pudo reenviar la solicitud.</translation>
    </message>
    <message>
        <source>Check your sessions on the site, then report this to your administrator.</source>
        <translation>Compruebe sus sesiones en el sitio e informe de esto a su administrador.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to do that.</source>
        <translation>No tiene permiso para hacer eso.</translation>
    </message>
    <message>
        <source>Ask your administrator for permission to host support sessions.</source>
        <translation>Pida a su administrador permiso para ser anfitrión de sesiones de soporte.</translation>
    </message>
    <message>
        <source>No matching record.</source>
        <translation>Ningún registro coincidente.</translation>
    </message>
    <message>
        <source>There&apos;s nothing to fix.</source>
        <translation>No hay nada que corregir.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>Demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>Wait one minute, then try again.</source>
        <translation>Espere un minuto y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This service is turned off for the site.</source>
        <translation>Este servicio está desactivado en el sitio.</translation>
    </message>
    <message>
        <source>Ask your administrator to turn it on.</source>
        <translation>Pida a su administrador que lo active.</translation>
    </message>
    <message>
        <source>The site is suspended.</source>
        <translation>El sitio está suspendido.</translation>
    </message>
    <message>
        <source>Contact your administrator.</source>
        <translation>Póngase en contacto con su administrador.</translation>
    </message>
    <message>
        <source>WebEx ID not found on this site.</source>
        <translation>No se encontró el ID de WebEx en este sitio.</translation>
    </message>
    <message>
        <source>Check the WebEx ID and the site URL.</source>
        <translation>Compruebe el ID de WebEx y la URL del sitio.</translation>
    </message>
    <message>
        <source>Incorrect WebEx ID or password.</source>
        <translation>ID de WebEx o contraseña incorrectos.</translation>
    </message>
    <message>
        <source>Try again. Too many wrong passwords can lock your account.</source>
        <translation>Vuelva a intentarlo. Demasiadas contraseñas incorrectas pueden bloquear su cuenta.</translation>
    </message>
    <message>
        <source>This WebEx ID is already taken.</source>
        <translation>Este ID de WebEx ya está en uso.</translation>
    </message>
    <message>
        <source>This email address is already taken.</source>
        <translation>Esta dirección de correo ya está en uso.</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>Su acceso ha caducado.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Acceda otra vez.</translation>
    </message>
    <message>
        <source>The site rejected the request.</source>
        <translation>El sitio rechazó la solicitud.</translation>
    </message>
    <message>
        <source>Send the details to your administrator.</source>
        <translation>Envíe los detalles a su administrador.</translation>
    </message>
    <message>
        <source>Meeting not found on this site.</source>
        <translation>No se encontró la reunión en este sitio.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Revise el número.</translation>
    </message>
    <message>
        <source>Host not found on this site.</source>
        <translation>No se encontró el anfitrión en este sitio.</translation>
    </message>
    <message>
        <source>Check the WebEx ID.</source>
        <translation>Revise el ID de WebEx.</translation>
    </message>
    <message>
        <source>This account can&apos;t schedule meetings for that host.</source>
        <translation>Esta cuenta no puede programar reuniones para ese anfitrión.</translation>
    </message>
    <message>
        <source>Ask your administrator for permission.</source>
        <translation>Pida permiso a su administrador.</translation>
    </message>
    <message>
        <source>The meeting password is missing.</source>
        <translation>Falta la contraseña de la reunión.</translation>
    </message>
    <message>
        <source>Enter the meeting password.</source>
        <translation>Introduzca la contraseña de la reunión.</translation>
    </message>
    <message>
        <source>This account can&apos;t use this session type.</source>
        <translation>Esta cuenta no puede usar este tipo de sesión.</translation>
    </message>
    <message>
        <source>Select another session type.</source>
        <translation>Seleccione otro tipo de sesión.</translation>
    </message>
    <message>
        <source>The site rejected the change to the user.</source>
        <translation>El sitio rechazó el cambio del usuario.</translation>
    </message>
    <message>
        <source>This is a problem with the site. Check the site&apos;s settings, or contact your administrator.</source>
        <translation>Es un problema del sitio. Compruebe la configuración del sitio o póngase en contacto con su administrador.</translation>
    </message>
    <message>
        <source>This is a problem with your account. Check the WebEx ID, or contact your administrator.</source>
        <translation>Es un problema de su cuenta. Compruebe el ID de WebEx o póngase en contacto con su administrador.</translation>
    </message>
    <message>
        <source>This is a problem with the session type. Select another one, or contact your administrator.</source>
        <translation>Es un problema del tipo de sesión. Seleccione otro o póngase en contacto con su administrador.</translation>
    </message>
    <message>
        <source>Fix the problem above and try again, or send the details to your administrator.</source>
        <translation>Corrija el problema indicado arriba y vuelva a intentarlo, o envíe los detalles a su administrador.</translation>
    </message>
</context>
<context>
    <name>webex.invalid_request</name>
    <message>
        <source>The site ID or site name is missing. Add one to the site.</source>
        <translation>Falta el ID o el nombre del sitio. Añada uno al sitio.</translation>
    </message>
    <message>
        <source>The site ID consists of digits. Enter a name as the site name.</source>
        <translation>El ID del sitio consta de dígitos. Si es un nombre, introdúzcalo como nombre del sitio.</translation>
    </message>
    <message>
        <source>The WebEx ID is missing. Add it to the site.</source>
        <translation>Falta el ID de WebEx. Añádalo al sitio.</translation>
    </message>
    <message>
        <source>The password is missing. Enter it.</source>
        <translation>Falta la contraseña. Introdúzcala.</translation>
    </message>
    <message>
        <source>The {0} contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>{0} contiene un carácter que no se puede enviar ({1}). Quítelo.</translation>
    </message>
    <message numerus="yes">
        <source>The {0} has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>{0} tiene %n carácter, pero el sitio admite {1}. Acórtelo.</numerusform>
            <numerusform>{0} tiene %n caracteres, pero el sitio admite {1}. Acórtelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session type must be a whole number.</source>
        <translation>El tipo de sesión debe ser un número entero.</translation>
    </message>
    <message>
        <source>Tracking code {0} doesn&apos;t exist. Use a number from 1 to 10.</source>
        <translation>El código de seguimiento {0} no existe. Use un número del 1 al 10.</translation>
    </message>
    <message>
        <source>Tracking code {0} contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>El código de seguimiento {0} contiene un carácter que no se puede enviar ({1}). Quítelo.</translation>
    </message>
    <message numerus="yes">
        <source>Tracking code {0} has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>El código de seguimiento {0} tiene %n carácter, pero el sitio admite {1}. Acórtelo.</numerusform>
            <numerusform>El código de seguimiento {0} tiene %n caracteres, pero el sitio admite {1}. Acórtelo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webex.sentences</name>
    <message>
        <source>The site rejected the request.</source>
        <translation>El sitio rechazó la solicitud.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate was valid until {0}. This computer&apos;s clock shows {1}.</source>
        <translation>El certificado del sitio era válido hasta el {0}. El reloj de este equipo muestra {1}.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate isn&apos;t valid before {0}. This computer&apos;s clock shows {1}.</source>
        <translation>El certificado del sitio no es válido antes del {0}. El reloj de este equipo muestra {1}.</translation>
    </message>
    <message>
        <source>Check your network connection and the site URL, then try again.</source>
        <translation>Compruebe su conexión de red y la URL del sitio, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A session may exist. Check with the site.</source>
        <translation>Puede que exista una sesión. Compruébelo en el sitio.</translation>
    </message>
    <message>
        <source>Nothing was sent. Contact your administrator.</source>
        <translation>No se envió nada. Póngase en contacto con su administrador.</translation>
    </message>
    <message>
        <source>This happened while signing you in. Try again.</source>
        <translation>Ocurrió al iniciar el acceso. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Acceda otra vez.</translation>
    </message>
    <message>
        <source>Fix this, then try again. Nothing was sent.</source>
        <translation>Corríjalo y vuelva a intentarlo. No se envió nada.</translation>
    </message>
    <message>
        <source>Try again when you&apos;re ready.</source>
        <translation>Vuelva a intentarlo cuando quiera.</translation>
    </message>
    <message>
        <source>Someone may be intercepting your connection. Nothing was sent. Contact your administrator.</source>
        <translation>Es posible que alguien esté interceptando su conexión. No se envió nada. Póngase en contacto con su administrador.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, time, and time zone first. If they&apos;re correct, contact your administrator. Nothing was sent to the site.</source>
        <translation>Compruebe primero la fecha, la hora y la zona horaria de este equipo. Si son correctas, póngase en contacto con su administrador. No se envió nada al sitio.</translation>
    </message>
    <message>
        <source>Check your network connection and the proxy URL in Preferences &gt; Network, or contact your administrator. Nothing was sent to the site.</source>
        <translation>Compruebe su conexión de red y la URL del proxy en Preferencias &gt; Red, o póngase en contacto con su administrador. No se envió nada al sitio.</translation>
    </message>
    <message>
        <source>You canceled before anything was sent.</source>
        <translation>Canceló antes de que se enviara nada.</translation>
    </message>
    <message>
        <source>The site signed you out, and you canceled signing in again.</source>
        <translation>El sitio cerró su acceso y usted canceló el nuevo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the site in time.</source>
        <translation>No se pudo contactar con el sitio a tiempo.</translation>
    </message>
    <message>
        <source>The site signed you out, and there was no time left to sign in again.</source>
        <translation>El sitio cerró su acceso y no quedaba tiempo para iniciarlo de nuevo.</translation>
    </message>
    <message>
        <source>Try again. You&apos;ll be signed in first.</source>
        <translation>Vuelva a intentarlo. Primero se iniciará el acceso.</translation>
    </message>
    <message>
        <source>Server not found.</source>
        <translation>No se encontró el servidor.</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>El servidor rechazó la conexión.</translation>
    </message>
    <message>
        <source>Can&apos;t reach the site from this network.</source>
        <translation>No se puede llegar al sitio desde esta red.</translation>
    </message>
    <message>
        <source>The server didn&apos;t respond in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The proxy server blocked the connection.</source>
        <translation>El servidor proxy bloqueó la conexión.</translation>
    </message>
    <message>
        <source>Nothing was sent to the site. Ask your administrator about the proxy.</source>
        <translation>No se envió nada al sitio. Consulte a su administrador sobre el proxy.</translation>
    </message>
    <message>
        <source>The proxy server rejected your user name or password.</source>
        <translation>El servidor proxy rechazó su nombre de usuario o su contraseña.</translation>
    </message>
    <message>
        <source>Check them in Preferences &gt; Network, then try again. Nothing was sent to the site.</source>
        <translation>Compruébelos en Preferencias &gt; Red y vuelva a intentarlo. No se envió nada al sitio.</translation>
    </message>
    <message>
        <source>The proxy URL can&apos;t be used.</source>
        <translation>La URL del proxy no se puede usar.</translation>
    </message>
    <message>
        <source>CSR Desktop doesn&apos;t support this kind of proxy server.</source>
        <translation>CSR Desktop no admite este tipo de servidor proxy.</translation>
    </message>
    <message>
        <source>The URL must start with http:// or https://. Correct it in Preferences &gt; Network, or contact your administrator. Nothing was sent.</source>
        <translation>La URL debe empezar por http:// o https://. Corríjala en Preferencias &gt; Red o póngase en contacto con su administrador. No se envió nada.</translation>
    </message>
    <message>
        <source>Can&apos;t reach the proxy server.</source>
        <translation>No se puede contactar con el servidor proxy.</translation>
    </message>
    <message>
        <source>The proxy server didn&apos;t respond in time.</source>
        <translation>El servidor proxy no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t make a secure connection to the proxy server.</source>
        <translation>No se pudo establecer una conexión segura con el servidor proxy.</translation>
    </message>
    <message>
        <source>Most proxy URLs start with http://. Correct it in Preferences &gt; Network, or contact your administrator. Nothing was sent to the site.</source>
        <translation>La mayoría de las URL de proxy empiezan por http://. Corríjala en Preferencias &gt; Red o póngase en contacto con su administrador. No se envió nada al sitio.</translation>
    </message>
    <message>
        <source>The proxy server requires a sign-in method that CSR Desktop doesn&apos;t support.</source>
        <translation>El servidor proxy exige un método de acceso que CSR Desktop no admite.</translation>
    </message>
    <message>
        <source>A password won&apos;t help. Ask your administrator how to connect without this sign-in. Nothing was sent to the site.</source>
        <translation>Una contraseña no ayudará. Pregunte a su administrador cómo conectarse sin este acceso. No se envió nada al sitio.</translation>
    </message>
    <message>
        <source>The client certificate can&apos;t be used.</source>
        <translation>El certificado de cliente no se puede usar.</translation>
    </message>
    <message>
        <source>In Preferences &gt; Network, select a PEM file with a certificate and an unencrypted key. Nothing was sent.</source>
        <translation>En Preferencias &gt; Red, seleccione un archivo PEM con un certificado y una clave sin cifrar. No se envió nada.</translation>
    </message>
    <message>
        <source>The client certificate provided by your administrator can&apos;t be used.</source>
        <translation>El certificado de cliente que proporciona su administrador no se puede usar.</translation>
    </message>
    <message>
        <source>Only your administrator can change it. Send them the details. Nothing was sent.</source>
        <translation>Solo su administrador puede cambiarlo. Envíele los detalles. No se envió nada.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate isn&apos;t trusted.</source>
        <translation>El certificado del sitio no es de confianza.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the site&apos;s certificate has expired.</source>
        <translation>Según el reloj de este equipo, el certificado del sitio ha caducado.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the site&apos;s certificate isn&apos;t valid yet.</source>
        <translation>Según el reloj de este equipo, el certificado del sitio aún no es válido.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate belongs to another server.</source>
        <translation>El certificado del sitio pertenece a otro servidor.</translation>
    </message>
    <message>
        <source>Someone may be intercepting your connection. Nothing was sent. Check the site URL, and whether you need to sign in to this network in a browser first.</source>
        <translation>Es posible que alguien esté interceptando su conexión. No se envió nada. Compruebe la URL del sitio y si debe iniciar antes el acceso a esta red en un navegador.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate comes from an unknown issuer.</source>
        <translation>El certificado del sitio procede de un emisor desconocido.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate is self-signed, so no issuer vouches for it.</source>
        <translation>El certificado del sitio está autofirmado, así que ningún emisor responde por él.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate was revoked by its issuer.</source>
        <translation>El emisor revocó el certificado del sitio.</translation>
    </message>
    <message>
        <source>Couldn&apos;t make a secure connection to the site.</source>
        <translation>No se pudo establecer una conexión segura con el sitio.</translation>
    </message>
    <message>
        <source>The network redirected the request, probably to a sign-in page.</source>
        <translation>La red redirigió la solicitud, probablemente a una página de acceso.</translation>
    </message>
    <message>
        <source>Sign in to the network in your browser and check the site URL, then try again.</source>
        <translation>Inicie el acceso a la red en su navegador, compruebe la URL del sitio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The request was blocked before it reached the service.</source>
        <translation>La solicitud se bloqueó antes de llegar al servicio.</translation>
    </message>
    <message>
        <source>Check the site URL, or send the details to your administrator.</source>
        <translation>Compruebe la URL del sitio o envíe los detalles a su administrador.</translation>
    </message>
    <message>
        <source>You stopped waiting before the site answered.</source>
        <translation>Dejó de esperar antes de que el sitio respondiera.</translation>
    </message>
    <message>
        <source>The site didn&apos;t respond in time.</source>
        <translation>El sitio no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection was lost before the site finished answering.</source>
        <translation>La conexión se perdió antes de que el sitio terminara de responder.</translation>
    </message>
    <message>
        <source>The server returned an error page.</source>
        <translation>El servidor devolvió una página de error.</translation>
    </message>
    <message>
        <source>The site returned a web page instead of a result. You may need to sign in to the network.</source>
        <translation>El sitio devolvió una página web en lugar de un resultado. Puede que tenga que iniciar el acceso a la red.</translation>
    </message>
    <message>
        <source>The site&apos;s response couldn&apos;t be read.</source>
        <translation>No se pudo leer la respuesta del sitio.</translation>
    </message>
    <message>
        <source>The site&apos;s response was too large.</source>
        <translation>La respuesta del sitio era demasiado grande.</translation>
    </message>
    <message>
        <source>The site&apos;s response didn&apos;t say whether a session was created.</source>
        <translation>La respuesta del sitio no decía si se creó una sesión.</translation>
    </message>
    <message>
        <source>The site created a session but didn&apos;t return its key.</source>
        <translation>El sitio creó una sesión, pero no devolvió su clave.</translation>
    </message>
    <message>
        <source>Look for the session key in your sessions on the site.</source>
        <translation>Busque la clave de la sesión en sus sesiones del sitio.</translation>
    </message>
    <message>
        <source>The site signed you out.</source>
        <translation>El sitio cerró su acceso.</translation>
    </message>
    <message>
        <source>You&apos;re signed in again. Press Create session to try again.</source>
        <translation>Ha vuelto a iniciar el acceso. Pulse «Crear sesión» para volver a intentarlo.</translation>
    </message>
    <message>
        <source>The site didn&apos;t respond to the sign-in in time.</source>
        <translation>El sitio no respondió a tiempo al iniciar el acceso.</translation>
    </message>
    <message>
        <source>The site accepted the sign-in but didn&apos;t issue a session ticket.</source>
        <translation>El sitio aceptó el acceso, pero no emitió ningún tique de sesión.</translation>
    </message>
    <message>
        <source>Select another sign-in method for this site, or contact your administrator.</source>
        <translation>Seleccione otro método de acceso para este sitio o póngase en contacto con su administrador.</translation>
    </message>
    <message>
        <source>Your browser sign-in has expired or was revoked.</source>
        <translation>Su acceso con el navegador ha caducado o se ha revocado.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>El acceso se rechazó en el navegador.</translation>
    </message>
    <message>
        <source>Sign in again and accept the request in the browser. If there is none, contact your administrator.</source>
        <translation>Inicie el acceso de nuevo y acepte la solicitud en el navegador. Si no aparece ninguna, póngase en contacto con su administrador.</translation>
    </message>
    <message>
        <source>The sign-in wasn&apos;t completed in time.</source>
        <translation>El inicio de acceso no se completó a tiempo.</translation>
    </message>
    <message>
        <source>Too many requests to the sign-in service.</source>
        <translation>Demasiadas solicitudes al servicio de acceso.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then sign in again.</source>
        <translation>Espere unos minutos y vuelva a iniciar el acceso.</translation>
    </message>
    <message>
        <source>Can&apos;t reach the sign-in service.</source>
        <translation>No se puede contactar con el servicio de acceso.</translation>
    </message>
    <message>
        <source>The sign-in service didn&apos;t respond in time.</source>
        <translation>El servicio de acceso no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t make a secure connection to the sign-in service.</source>
        <translation>No se pudo establecer una conexión segura con el servicio de acceso.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s response can&apos;t be used.</source>
        <translation>La respuesta del servicio de acceso no se puede usar.</translation>
    </message>
    <message>
        <source>CSR Desktop can&apos;t receive the browser&apos;s response: this computer doesn&apos;t allow it to listen at the redirect URI.</source>
        <translation>CSR Desktop no puede recibir la respuesta del navegador: este equipo no le permite escuchar en el URI de redirección.</translation>
    </message>
    <message>
        <source>The sign-in service doesn&apos;t accept this site&apos;s integration.</source>
        <translation>El servicio de acceso no acepta la integración de este sitio.</translation>
    </message>
    <message>
        <source>Check your network connection, then try again. If that doesn&apos;t help, send the details to your administrator.</source>
        <translation>Compruebe su conexión de red y vuelva a intentarlo. Si no funciona, envíe los detalles a su administrador.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date and time. If they&apos;re correct, send the details to your administrator: someone may be intercepting your connection.</source>
        <translation>No se envió nada. Compruebe la fecha y la hora de este equipo. Si son correctas, envíe los detalles a su administrador: es posible que alguien esté interceptando su conexión.</translation>
    </message>
    <message>
        <source>Check in a browser whether this network requires you to sign in, then try again. If that doesn&apos;t help, send the details to your administrator.</source>
        <translation>Compruebe en un navegador si esta red exige iniciar el acceso y vuelva a intentarlo. Si no funciona, envíe los detalles a su administrador.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the client ID and client secret, and whether Control Hub allows the integration.</source>
        <translation>Pida a su administrador que compruebe el ID de cliente y el secreto de cliente, y si Control Hub permite la integración.</translation>
    </message>
    <message>
        <source>The integration is registered with another redirect URI.</source>
        <translation>La integración está registrada con otra URI de redirección.</translation>
    </message>
    <message>
        <source>Ask your administrator to register exactly the redirect URI set for this site.</source>
        <translation>Pida a su administrador que registre exactamente el URI de redirección definido para este sitio.</translation>
    </message>
    <message>
        <source>CSR Desktop can&apos;t receive the browser&apos;s response: another program uses the port of the redirect URI.</source>
        <translation>CSR Desktop no puede recibir la respuesta del navegador: otro programa usa el puerto del URI de redirección.</translation>
    </message>
    <message>
        <source>Close the other program and sign in again, or use a code instead.</source>
        <translation>Cierre el otro programa y vuelva a iniciar el acceso, o use un código.</translation>
    </message>
    <message>
        <source>Use a code instead, or ask your administrator to register another port, from 1024 to 49151.</source>
        <translation>Use un código o pida a su administrador que registre otro puerto, del 1024 al 49151.</translation>
    </message>
    <message>
        <source>Couldn&apos;t open a browser on this computer.</source>
        <translation>No se pudo abrir ningún navegador en este equipo.</translation>
    </message>
    <message>
        <source>Use a code instead. You can enter it on any other device.</source>
        <translation>Use un código. Puede introducirlo en cualquier otro dispositivo.</translation>
    </message>
    <message>
        <source>The sign-in service rejected the sign-in.</source>
        <translation>El servicio de acceso rechazó el acceso.</translation>
    </message>
    <message>
        <source>Sign in again. If that doesn&apos;t help, send the details to your administrator.</source>
        <translation>Inicie el acceso de nuevo. Si no funciona, envíe los detalles a su administrador.</translation>
    </message>
</context>
<context>
    <name>webex.texts</name>
    <message numerus="yes">
        <source>{0} has %n characters, but the site allows {1}. Shorten it.</source>
        <translation>
            <numerusform>{0} tiene %n carácter, pero el sitio admite {1}. Acórtelo.</numerusform>
            <numerusform>{0} tiene %n caracteres, pero el sitio admite {1}. Acórtelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} contains a character that can&apos;t be sent ({1}). Remove it.</source>
        <translation>{0} contiene un carácter que no se puede enviar ({1}). Quítelo.</translation>
    </message>
</context>
</TS>
