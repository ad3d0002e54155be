"""Word documents (Office Open XML, ECMA-376): their text, and corrections of it as tracked changes or as they are."""
