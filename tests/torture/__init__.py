"""Kills and power cuts: nothing that the site made may be lost, and nothing made twice."""
