"""The main window: from the form to the outcome, and closing."""
