"""Settings files as tests write them, hostile ones included."""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from csr_desktop.settings.preferences.values import KEYS

SITE = """\
[[sites]]
name = "{name}"
url = "https://{name}.webex.com/x"
webex_id = "hostid"
site_name = "acme"
"""
LITERALS = st.sampled_from(
    [
        *('""', "''", '"a"', '"\\u0000"', '"1.3"', '"de"', "'''\n[x]\ny = 1\n'''", '"""\n#"""'),
        *("0", "-1", "99999999999999999999", "1.5", "nan", "-inf", "true", "false"),
        *("2026-02-03", "07:00:00", "1979-05-27T07:32:00Z"),
        *("[]", "{}", "[[1], [{}]]", '{en = "a"}', "{en = 1, de = 2}", '{"" = ""}', "{a.b = 1}"),
        '"http://rep:geheim@proxy"',
    ]
)
NAMES = st.sampled_from([*KEYS, '""', "'[x]'", '"a.b"', "forced", "sites", "7", '"\\u001b"'])
TABLES = st.dictionaries(NAMES, LITERALS, max_size=6)
HOSTILE = settings(
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    max_examples=200,
)


def lines_of(table: dict[str, str]) -> str:
    return "".join(f"{key} = {value}\n" for key, value in table.items())
