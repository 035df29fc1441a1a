"""site.GetSite: the site's settings.

It contains everything that the schema requires and, of the rest, what a client of the support
service reads. inputMode is `text` or `select`, the words of the service's successor: no document
gives those of this one. samlSSO is newer than the schema, and comes last.
"""

from csr_desktop.demo_site.elements import Fields, Schema
from csr_desktop.demo_site.form import TrackingCode
from csr_desktop.demo_site.operation import Content
from csr_desktop.demo_site.site import DOMAIN, Account, Site
from csr_desktop.demo_site.times import TIME_ZONE, TIME_ZONE_ID
from csr_desktop.demo_site.values import boolean

SCHEMA: Schema = ("returnSettings", "returnSettings/eventCenter")
VERSION = "T31"
_SERVICES = ("MeetingCenter", "EventCenter", "TrainingCenter", "SupportCenter", "SalesCenter")
_CRITERIA = ("mixedCase", "minLength", "minAlpha", "minNumeric", "minSpecial")
_ACCOUNT_CRITERIA = ("mixedCase", "minLength", "minNumeric", "minAlpha", "minSpecial")


def get_site(site: Site, _caller: Account, fields: Fields) -> Content:
    """Return the site's settings; there is no Event Center whose settings could be requested."""
    boolean("returnSettings/eventCenter", fields)
    codes = [("trackingCode", _code(code)) for code in site.tracking_codes]
    instance: Content = [
        ("metaData", _meta_data(site)),
        ("ucf", [("ucfConfiguration", "")]),
        ("resourceRestrictions", [("isLicenseManager", "false")]),
        ("supportAPI", [("xmlAPI", "true")]),
        ("trackingCodes", codes),
        ("supportedServices", _services()),
        ("passwordCriteria", _criteria(_CRITERIA, "disallowWebTextSessions")),
        ("accountPasswordCriteria", _criteria(_ACCOUNT_CRITERIA, "disallow3XRepeatedChar")),
        ("meetingPlace", []),
        ("samlSSO", [("enableSSO", _word(site.single_sign_on)), ("autoAccountCreation", "false")]),
    ]
    return [("siteInstance", instance)]


def _meta_data(site: Site) -> Content:
    kinds = [
        ("meetingTypes", [("meetingTypeID", str(k.number)), ("meetingTypeName", k.name)])
        for k in site.meeting_types
    ]
    return [
        ("isEnterprise", "false"),
        ("serviceType", "Support Center"),
        *kinds,
        ("siteName", site.site_name),
        ("region", "U.S."),
        ("currency", "US Dollars"),
        ("timeZoneID", str(TIME_ZONE_ID)),
        ("timeZone", TIME_ZONE),
        ("parterID", site.partner_id),
        *((f"{kind}Domain", DOMAIN) for kind in ("web", "meeting", "telephony")),
        ("pageVersion", VERSION),
        ("clientVersion", VERSION),
        ("pageLanguage", "ENGLISH"),
        ("activateStatus", "true"),
    ]


def _code(code: TrackingCode) -> Content:
    """Write one. Only the support service uses it, so the profile's rule differs."""
    rule = "REQUIRED" if code.required else "OPTIONAL"
    pages = [
        ("schedulingPage", [("service", service), ("scheduling", rule)])
        if service == "SupportCenter"
        else ("schedulingPage", [("service", service), ("scheduling", "NOT_USED")])
        for service in _SERVICES
    ]
    entries = [(value, True) for value in code.values] + [(value, False) for value in code.retired]
    values = [
        ("listValue", [("index", str(index)), ("value", value), ("active", _word(active))])
        for index, (value, active) in enumerate(entries, 1)
    ]
    return [
        ("index", str(code.number)),
        ("name", code.label),
        ("inputMode", "select" if code.values else "text"),
        ("hostProfile", "OPTIONAL"),
        *pages,
        *values,
    ]


def _services() -> Content:
    """Write each service: only the support service is enabled."""
    versions = [("pageVersion", VERSION), ("clientVersion", VERSION)]
    off: Content = [("enabled", "false"), *versions]
    return [
        ("meetingCenter", off),
        ("trainingCenter", off),
        ("supportCenter", [("enabled", "true"), *versions, ("webACD", "false")]),
        ("eventCenter", [*off, ("marketingAddOn", "false")]),
        ("salesCenter", off),
    ]


def _criteria(numbers: tuple[str, ...], more: str) -> Content:
    """Write that the site has no rules for passwords."""
    asked = [(name, "false" if name == "mixedCase" else "0") for name in numbers]
    rest = (more, "disallowWebTextAccounts", "disallowList")
    return [*asked, *((name, "false") for name in rest)]


def _word(value: bool) -> str:
    return str(value).lower()
