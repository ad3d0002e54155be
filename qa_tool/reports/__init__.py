"""What leaves the program about an article: one file a kind of report."""
