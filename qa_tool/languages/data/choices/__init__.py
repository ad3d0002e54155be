"""Words of which news says one and not the others, a table for each further language."""
