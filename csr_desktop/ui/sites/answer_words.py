"""A site's answer to a test, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLocale

from csr_desktop.settings.sites.changes import differences
from csr_desktop.settings.sites.facts import SiteAnswer, SiteFacts
from csr_desktop.settings.sites.site import SessionType, Site, TrackingCode
from csr_desktop.system.i18n import translate
from csr_desktop.ui.sites.result import Line


def found_lines(answer: SiteAnswer, *, with_lists: bool = True) -> list[Line]:
    """Everything that was found; problems are reported once, elsewhere."""
    lines = [("success", _reached(answer))] if answer.is_reached else []
    if answer.is_accepted:
        lines.append(("success", translate("ui.sites.answer_words", "Signed in successfully.")))
    if answer.problem is None:
        lines += _told(answer.facts) if with_lists else ()
        lines += _untold(answer.facts)
        lines += _warnings(answer)
    return lines


def different_lines(
    answer: SiteAnswer, before: Site, after: Site, *, is_locked: bool = False
) -> list[Line]:
    """What was found, and what it changes in the site's current settings."""
    heading = translate("ui.sites.answer_words", "These settings on the site are different:")
    if is_locked:
        heading = translate(
            "ui.sites.answer_words",
            "This site is managed by your administrator, but the site's settings are different:",
        )
    changes = [("", f"•  {change}") for change in differences(before, after)]
    return [*found_lines(answer, with_lists=False), ("", heading), *changes]


def _reached(answer: SiteAnswer) -> str:
    seconds = QLocale().toString(answer.seconds, "f", 2)
    if not answer.seconds:
        return translate("ui.sites.answer_words", "Connected.")
    if not answer.version:
        return translate("ui.sites.answer_words", "Connected in {0} s.").format(seconds)
    words = translate("ui.sites.answer_words", "Connected ({0}) in {1} s.")
    return words.format(answer.version, seconds)


def _told(facts: SiteFacts) -> Iterator[Line]:
    if facts.session_types:
        words = translate("ui.sites.answer_words", "Session types: {0}")
        yield "success", words.format(_listed([kind.name for kind in facts.session_types]))
    if facts.tracking_codes:
        words = translate("ui.sites.answer_words", "Tracking codes: {0}")
        yield "success", words.format(_listed([_code(code) for code in facts.tracking_codes]))
    elif facts.tracking_codes is not None:
        yield "success", translate("ui.sites.answer_words", "This site doesn't use tracking codes.")


def _untold(facts: SiteFacts) -> Iterator[Line]:
    if sentence := _untold_words(facts.session_types, facts.tracking_codes):
        later = translate("ui.sites.answer_words", "Enter them here yourself, or test again later.")
        yield "quiet", f"{sentence} {later}"


def _untold_words(types: Sequence[SessionType] | None, codes: Sequence[TrackingCode] | None) -> str:
    if types is None and codes is None:
        return translate(
            "ui.sites.answer_words", "The site didn't provide its session types and tracking codes."
        )
    if types is None:
        return translate("ui.sites.answer_words", "The site didn't provide your session types.")
    return (
        ""
        if codes is not None
        else translate("ui.sites.answer_words", "The site didn't provide its tracking codes.")
    )


def _code(code: TrackingCode) -> str:
    if code.required and code.values:
        words = translate("ui.sites.answer_words", "{0} (required, a list)")
    elif code.required:
        words = translate("ui.sites.answer_words", "{0} (required)")
    elif code.values:
        words = translate("ui.sites.answer_words", "{0} (a list)")
    else:
        return code.name
    return words.format(code.name)


def _listed(names: Sequence[str]) -> str:
    return QLocale().createSeparatedList(names)


def _warnings(answer: SiteAnswer) -> Iterator[Line]:
    facts = answer.facts
    if facts.session_types == ():
        words = translate(
            "ui.sites.answer_words", "Your account has no session type for support on this site."
        )
        yield "warning", words
    if facts.has_support_center is False:
        yield (
            "warning",
            translate("ui.sites.answer_words", "Support Center isn't available on this site."),
        )
    if facts.account_has_support is False:
        words = translate(
            "ui.sites.answer_words", "Your account can't host support sessions on this site."
        )
        yield "warning", words
    if facts.has_single_sign_on and answer.asked.authentication != "browser":
        yield (
            "quiet",
            translate(
                "ui.sites.answer_words",
                "This site uses single sign-on. You can sign in with the browser.",
            ),
        )
