"""A second start hands over to the first."""
