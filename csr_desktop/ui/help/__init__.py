"""Help, keyboard, About, diagnostics."""
