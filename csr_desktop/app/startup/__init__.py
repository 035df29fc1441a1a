"""Everything that makes the first paint early. See docs/decisions/0011-start.md."""
