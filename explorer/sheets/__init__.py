"""Computed tables that screen, shell and page show alike."""
