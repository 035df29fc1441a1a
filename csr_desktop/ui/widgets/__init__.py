"""Shared controls and helpers; they know no feature and no controller."""
