"""The program with a window: starts it, connects its features, and ends it."""
