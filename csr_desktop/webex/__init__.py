"""The WebEx XML service: messages, operations and one connection. No Qt, no disk, no keyring."""
