"""Sample articles; a package, so that an installed program finds them."""
