"""Sites, sites.toml, and the dialog that adds a site."""

from __future__ import annotations

from csr_desktop.settings.sites.site import SessionType, Site, TrackingCode
from csr_desktop.ui.sites.editor import SiteEditor
from csr_desktop.webex.secret import Secret
from tests.support.events import activate
from tests.support.rep import Rep

ACME = Site(
    name="Acme",
    url="https://acme.webex.com/WBXService/XMLService",
    webex_id="rep",
    site_name="acme",
    authentication="session ticket",
)
FULL = Site(
    name="Acme Support",
    url="https://acme.webex.com/WBXService/XMLService",
    webex_id="hostid",
    site_id="0000",
    site_name="acme",
    partner_id="9999",
    email="johnsmith@xyz.com",
    join_address="https://acme.webex.com/support",
    support_page="https://acme.webex.com/{session_key}",
    timeout=12.5,
    session_types=(SessionType(13, "Support session"), SessionType(-1, "Other")),
    tracking_codes=(
        TrackingCode(3, "Case number", required=True, default="CASE-"),
        TrackingCode(1, "Department", values=("Hardware", 'Soft; "ware"', "  padded ")),
    ),
)


def dialog_of(rep: Rep) -> SiteEditor:
    """The dialog that adds or edits a site, with the keyboard."""
    dialog = rep.window.sites.dialog
    assert dialog is not None
    activate(rep.qtbot, dialog)
    return dialog


def fill(dialog: SiteEditor, **texts: str) -> None:
    """Enter texts, by the names of their fields."""
    for name, text in texts.items():
        dialog.entries[name].field.setText(text)


def saved(editor: SiteEditor) -> tuple[Site, Secret] | None:
    """What the editor submits when Save is clicked."""
    found: list[tuple[Site, Secret]] = []
    editor.submitted.connect(lambda site, password: found.append((site, password)))
    editor._save.click()
    return found[0] if found else None
