"""What became of an attempt: waiting, key, problem, check with the site."""
