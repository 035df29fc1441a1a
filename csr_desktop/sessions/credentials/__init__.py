"""Passwords, the keyring and session tickets."""
