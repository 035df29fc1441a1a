"""What is asked of a site besides create, and managing the list of sites."""
