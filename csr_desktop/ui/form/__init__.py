"""What the rep enters: session type, tracking codes, suggestions."""
