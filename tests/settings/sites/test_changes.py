"""A site's settings read from the service: what is kept, and which changes are reported."""

from __future__ import annotations

import msgspec
import pytest

from csr_desktop.settings.sites.changes import differences, with_facts
from csr_desktop.settings.sites.facts import SiteFacts
from csr_desktop.settings.sites.site import SessionType, Site, TrackingCode, check_site

SITE = Site(
    name="Acme",
    url="https://acme.webex.com/x",
    webex_id="rep7",
    site_name="acme",
    join_address="https://acme.webex.com/join",
    session_types=(SessionType(168, "View only"), SessionType(13, "Support session")),
    tracking_codes=(
        TrackingCode(3, "Product", default="Printer"),
        TrackingCode(1, "Case", required=True),
        TrackingCode(2, "Dept", values=("Billing", "Network"), default="Network"),
    ),
)
FACTS = SiteFacts(
    tracking_codes=(
        TrackingCode(1, "Case", required=False),
        TrackingCode(2, "Department", required=True, values=("Billing", "Hardware")),
        TrackingCode(3, "Product"),
        TrackingCode(5, "Region", required=True),
    ),
    session_types=(
        SessionType(13, "Support"),
        SessionType(7, "New"),
        SessionType(168, "View only"),
    ),
)


def test_facts_are_taken_and_what_the_rep_chose_stays():
    site = with_facts(SITE, FACTS)
    assert site.tracking_codes == (
        TrackingCode(3, "Product", default="Printer"),
        TrackingCode(1, "Case"),
        TrackingCode(2, "Department", required=True, values=("Billing", "Hardware")),
        TrackingCode(5, "Region", required=True),
    )
    assert site.session_types == (
        SessionType(168, "View only"),
        SessionType(13, "Support"),
        SessionType(7, "New"),
    )
    kept = {"tracking_codes": (), "session_types": ()}
    assert msgspec.structs.replace(site, **kept) == msgspec.structs.replace(SITE, **kept)
    check_site(site)
    assert with_facts(site, FACTS) == site


def test_a_default_that_the_list_still_has_stays():
    codes = (TrackingCode(2, "Dept", values=("Network", "Other")),)
    (code,) = with_facts(SITE, SiteFacts(tracking_codes=codes)).tracking_codes
    assert code.default == "Network"


def test_a_code_without_a_label_keeps_the_reps():
    (code,) = with_facts(SITE, SiteFacts(tracking_codes=(TrackingCode(1),))).tracking_codes
    assert code.label == "Case"


def test_what_the_site_did_not_say_stays_as_typed():
    assert with_facts(SITE, SiteFacts()) == SITE
    assert differences(SITE, with_facts(SITE, SiteFacts())) == ()


def test_a_site_without_codes_has_none_and_an_account_without_types_changes_nothing():
    site = with_facts(SITE, SiteFacts(tracking_codes=(), session_types=()))
    assert site.tracking_codes == ()
    assert site.session_types == SITE.session_types
    check_site(site)


def test_each_difference_is_a_line():
    assert differences(SITE, with_facts(SITE, FACTS)) == (
        "Tracking code 1: no longer required",
        'Tracking code 2: renamed from "Dept" to "Department"',
        "Tracking code 2: now required",
        'Tracking code 2: choices added: "Hardware"',
        'Tracking code 2: choices removed: "Network"',
        'Tracking code 2: default "Network" removed',
        'Tracking code 5 ("Region"): added, required',
        'Session type 7 ("New"): added',
        'Session type 13: renamed from "Support session" to "Support"',
    )


def codes(*changed: TrackingCode) -> Site:
    return msgspec.structs.replace(SITE, tracking_codes=changed)


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        (codes(), codes(TrackingCode(4)), ('Tracking code 4 ("Tracking code 4"): added',)),
        (
            codes(TrackingCode(4, "Case")),
            codes(),
            ('Tracking code 4 ("Case"): removed, not used by the site',),
        ),
        (
            codes(TrackingCode(4)),
            codes(TrackingCode(4, values=("a", "b"))),
            ("Tracking code 4: becomes a list of 2 choices",),
        ),
        (
            codes(TrackingCode(4, values=("a", "b"))),
            codes(TrackingCode(4)),
            ("Tracking code 4: becomes free text",),
        ),
        (
            codes(TrackingCode(4, values=("a", "b"))),
            codes(TrackingCode(4, values=("b", "a"))),
            ("Tracking code 4: order of choices changed",),
        ),
        (
            codes(TrackingCode(1), TrackingCode(2)),
            codes(TrackingCode(2), TrackingCode(1)),
            ("Tracking codes: order changed",),
        ),
        (
            codes(TrackingCode(1)),
            codes(TrackingCode(1, default="x")),
            ('Tracking code 1: default set to "x"',),
        ),
        (
            SITE,
            msgspec.structs.replace(SITE, session_types=(SessionType(13, "Support session"),)),
            ('Session type 168 ("View only"): removed',),
        ),
        (SITE, SITE, ()),
    ],
)
def test_every_kind_of_difference(before, after, lines):
    assert differences(before, after) == lines
