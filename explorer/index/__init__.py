"""The dossier compiled into one SQLite file that answers queries."""
