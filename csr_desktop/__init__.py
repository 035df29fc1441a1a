"""CSR Desktop: create a WebEx support session and read out its key."""

__version__ = "1.0.0"
