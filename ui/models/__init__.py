"""Tables of the panels: values in, rows out."""
