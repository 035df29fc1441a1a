"""What makes the first paint early."""
