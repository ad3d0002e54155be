"""How the letters of a source language are written in Latin ones: one file a language, each with its sources.

Each file holds two functions of a word in the language's own script, which return Latin letters in lower case, the
most usual spelling first: `usual` gives what English newspapers write, `others` what other systems and machines make of
it. An empty tuple says that the word cannot be read. Being a file here is the registration; its name is the code of the
language. The tables were written by hand after the systems named; habits of newspapers and machines are added to them.
"""
