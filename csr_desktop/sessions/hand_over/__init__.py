"""The session key in words: invitations, and digits to read out."""
