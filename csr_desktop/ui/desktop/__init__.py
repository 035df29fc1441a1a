"""The window's place on the desktop: tray, notifications, geometry, log-out."""
