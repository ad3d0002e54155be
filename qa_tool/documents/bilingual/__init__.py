"""Files that hold a source and its translation, segment by segment."""
