"""Settings files: policy.toml, sites.toml, preferences.toml and presets.toml.

- `policy`: what an administrator sets for all reps; `policy_text`: a site for policy.toml.
- `sites`, `preferences`, `presets`: the rep's own files; `toml`: reading and editing TOML.
- `joined_sites`: the administrator's sites and the rep's own; `merged`: the effective preferences.
"""
