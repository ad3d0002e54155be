"""Values that every floor of the house shares: frozen, without behaviour that needs the outside world."""
