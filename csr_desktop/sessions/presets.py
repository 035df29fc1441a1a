"""Background jobs that read and change the presets.

Each blocks on the disk and runs on the worker thread, which passes the last two arguments. The
value is the file's contents afterwards; its `problem` says why nothing was changed.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from csr_desktop.sessions.services import Services
from csr_desktop.settings.presets.presets import Preset, PresetList
from csr_desktop.webex.cancellation import Cancellation


def read_presets(services: Services, _: Cancellation) -> PresetList:
    """The presets of every site, and the mistakes in their file."""
    return services.presets.read()


def save_preset(
    preset: Preset, seen: Collection[Preset], services: Services, _: Cancellation
) -> PresetList:
    """Add a preset, or replace the one with its name; see Presets.save."""
    return services.presets.save(preset, seen)


def arrange_presets(
    site: str,
    names: Sequence[tuple[str, str]],
    seen: Sequence[str],
    services: Services,
    _: Cancellation,
) -> PresetList:
    """Rename, delete and reorder the presets of a site; see Presets.arrange."""
    return services.presets.arrange(site, names, seen)


def rename_site(old: str, new: str, services: Services, _: Cancellation) -> PresetList:
    """Move the presets from a site's old name to its new one; see Presets.rename_site."""
    return services.presets.rename_site(old, new)
