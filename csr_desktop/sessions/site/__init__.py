"""Requests to a site other than create, and changes to the list of sites.

- `check_with_site` (with `check_result`, `judgment`, `fits`, `session_lists`, `session_times`):
  does an uncertain attempt's session exist?
- `live`: the sessions in progress; `state`: whether the site is reachable.
- `discovery`, `advice`: test a site and read its settings; `manage`: change the list of sites.
- `queries`: calls that only read; `attempt_site`: which site an attempt belongs to.
"""
