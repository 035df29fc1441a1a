"""One walk through every view of the program, in every theme, scale and language."""
