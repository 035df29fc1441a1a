"""Passing the session key on: written invitations, and digits to read aloud."""
