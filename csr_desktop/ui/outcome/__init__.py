"""The result of an attempt: waiting, key, problem, check with the site."""
