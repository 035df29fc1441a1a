"""Tokens, style sheet, theme, icons."""
