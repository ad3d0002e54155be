"""What documents of marked up text share: the text in them, and corrected text put back between the marks."""
