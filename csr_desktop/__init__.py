"""CSR Desktop: create a WebEx support session and read out its key."""

__version__ = "0.1.0"
