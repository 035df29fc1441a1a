"""What the operating system gives: paths, resources, locks, the log."""
