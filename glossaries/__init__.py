"""The glossaries that ship; a package, so that an installed program finds them."""
