"""Background jobs that save preferences and apply them.

Each blocks; the background thread passes the last two arguments. The result is the value;
exceptions are only faults of this program.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from csr_desktop.sessions.network.client_certificate import certificate_problem
from csr_desktop.sessions.network.networks import Kept
from csr_desktop.sessions.services import Services
from csr_desktop.sessions.site.manage import NotSaved
from csr_desktop.settings.preferences.preferences import Settings
from csr_desktop.settings.toml.file import Wrong
from csr_desktop.webex.cancellation import Cancellation
from csr_desktop.webex.secret import Secret


def save_settings(
    changes: Mapping[str, object], services: Services, _: Cancellation
) -> Settings | NotSaved:
    """Save some preferences. Runs on the writing thread, not the worker: see Background.write."""
    if problem := certificate_wrong(str(changes.get("client_certificate") or "")):
        return replace(problem, settings=services.settings.settings)
    try:
        return services.settings.save(changes)
    except Wrong as wrong:
        return NotSaved(wrong.key, wrong.sentence, settings=services.settings.settings)
    except OSError as error:
        why = error.strerror or str(error)
        return NotSaved("", why, settings=services.settings.settings)


def certificate_wrong(path: str) -> NotSaved | None:
    """What is wrong with the file of the client certificate; None if there is none."""
    if not Path(path).is_absolute():  # reported as its own mistake
        return None
    sentence = certificate_problem(path)
    return NotSaved("client_certificate", sentence) if sentence else None


def apply_network(settings: Settings, services: Services, _: Cancellation) -> None:
    """Connect to the sites with these settings from now on."""
    services.networks.apply_settings(settings)


def set_proxy_password(
    url: str, password: Secret, services: Services, cancellation: Cancellation, *, keep: bool
) -> Kept:
    """Use this password for an address's proxy server; see Networks.remember_proxy_password."""
    return services.networks.remember_proxy_password(url, password, cancellation, keep=keep)
