"""One window per user and data folder: a second start passes its request to the first."""
