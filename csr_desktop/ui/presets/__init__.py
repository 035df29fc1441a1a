"""Presets, and Same again."""
