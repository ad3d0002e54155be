"""What another program on this computer says of a text: the only place that opens a connection, and never farther."""
