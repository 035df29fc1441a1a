"""A rep's site as an entry of policy.toml, for an administrator who deploys it to everyone."""

from __future__ import annotations

import msgspec

from csr_desktop.settings.policy import LOGIN
from csr_desktop.settings.sites.oauth import OAuth
from csr_desktop.settings.sites.oauth_table import NOTHING, own_keys
from csr_desktop.settings.sites.site import Site
from csr_desktop.settings.sites.table import new_site
from csr_desktop.webex.secret import Secret

_HEAD = """\
# Put this into policy.toml. {login} stands for each rep's own user name; change these lines if
# the WebEx IDs are different. Then run: csr-desktop --check-policy policy.toml
"""


def policy_text(site: Site) -> str:
    """A [[sites]] entry for policy.toml with all the site's settings, but no account or secret."""
    account = {"webex_id": LOGIN if site.webex_id else ""}
    if site.email:
        account["email"] = f"{LOGIN}@{site.email.rpartition('@')[2]}"
    oauth = msgspec.structs.replace(site.oauth or OAuth(), client_secret=Secret(""))
    shown = msgspec.structs.replace(site, **account)
    return _HEAD + new_site(shown, own_keys(oauth, NOTHING))
