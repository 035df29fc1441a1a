"""The form: session type, tracking codes, suggestions."""
