"""Rows and sheets, written in formats for people and programs."""
