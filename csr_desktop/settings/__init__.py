"""Files that people write: policy, sites, preferences and presets."""
