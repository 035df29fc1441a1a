"""Today's keys below the outcome."""
