"""The connections to the sites: one client for each, its proxy and client certificate."""
