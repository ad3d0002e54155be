"""Panels: one dock a file."""
