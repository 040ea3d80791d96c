"""A dossier: its records, and how its two files are read, checked and formatted."""
