"""Times as the service writes them, `MM/DD/YYYY HH:MM:SS`, and this site's only time zone.

The service's table of zones has two that are GMT: 20, `GMT+00:00, Greenwich (Casablanca)`, and 21,
`GMT+00:00, GMT (London)`, which has summer time. So the demo's zone is 20, and 20 is GMT here all
year. Whether zone 20 follows Morocco's own changes on the real service is not documented.
"""

from datetime import UTC, datetime

from csr_desktop.demo_site.elements import Fields, every
from csr_desktop.demo_site.operation import Content
from csr_desktop.demo_site.refusals import Cause, RefusedError
from csr_desktop.demo_site.site import Account, Site
from csr_desktop.demo_site.values import integer

TIME_ZONE_ID = 20
TIME_ZONE = "GMT+00:00, Greenwich (Casablanca)"
TIME_ZONES_SCHEMA = ("timeZoneID*", "date")
_FORMAT = "%m/%d/%Y %H:%M:%S"


def write_time(moment: datetime) -> str:
    """Write an aware time in the site's zone; fractions of a second are dropped."""
    return moment.astimezone(UTC).strftime(_FORMAT)


def read_time(path: str, fields: Fields) -> datetime:
    """Read a time in the site's zone. Raises RefusedError if it is missing or invalid."""
    text = fields.get(path, "").strip()
    try:
        return datetime.strptime(text, _FORMAT).replace(tzinfo=UTC)
    except ValueError:
        raise RefusedError(Cause.TIME, path, text) from None


def check_time_zone(fields: Fields) -> None:
    """Refuse a request whose times are in another zone than the site's."""
    zone = integer("timeZoneID", fields)
    if zone not in {None, TIME_ZONE_ID}:
        raise RefusedError(Cause.TIME_ZONE, value=str(zone))


def list_time_zones(_site: Site, _host: Account, fields: Fields) -> Content:
    """Return how far the site's zone is from GMT; only other zones requested: no record.

    The real service knows 63 zones, and `date` decides whether summer time applies.
    """
    if "date" in fields:
        read_time("date", fields)
    asked = [integer("timeZoneID", {"timeZoneID": text}) for text in every(fields, "timeZoneID")]
    if asked and TIME_ZONE_ID not in asked:
        raise RefusedError(Cause.NO_RECORD)
    zone = [("timeZoneID", str(TIME_ZONE_ID)), ("gmtOffset", "0"), ("description", TIME_ZONE)]
    return [("timeZone", [*zone, ("fallInDST", "false")])]
