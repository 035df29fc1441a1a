"""The site bar, and the editor that adds or changes a site."""
