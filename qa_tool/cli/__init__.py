"""The commands of the terminal: one file a command."""
