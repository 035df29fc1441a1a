"""Appearance: design tokens, style sheet, theme, icons."""
