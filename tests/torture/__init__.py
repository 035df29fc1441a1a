"""Kills and power cuts: no session of the site's may be lost, and none created twice."""
