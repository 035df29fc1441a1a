"""Handing over the key: invitation, e-mail, read aloud, QR code."""
