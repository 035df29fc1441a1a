"""What a rep does: draft, create, journal, passwords, sites. No Qt."""
