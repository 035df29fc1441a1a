"""The window among others: tray, notifications, geometry, log-out."""
