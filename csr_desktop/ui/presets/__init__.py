"""Presets, and repeating the last session."""
