"""Today's session keys below the outcome."""
