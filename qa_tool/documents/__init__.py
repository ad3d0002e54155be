"""Document formats, one file each, both directions."""
