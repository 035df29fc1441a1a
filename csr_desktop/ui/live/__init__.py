"""The sessions in progress on the site."""
