"""Functions on text: lines, sentences, words, scripts, languages, offsets."""
