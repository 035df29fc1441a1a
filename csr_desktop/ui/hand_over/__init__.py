"""Passing the key on: invitation, email, reading aloud, QR code."""
