"""Words of English with another ending: their plural, and the forms of a verb."""

from __future__ import annotations

from qa_tool.names.vocabulary import zipf
from qa_tool.text.nouns import MASSES, PLURAL_OF
from qa_tool.text.verbs import ALL_BASES, BASES, INFINITIVES, forms, in_the_form_of, participle, third

#: A noun that is rarer in the plural by so much (decades: "informations") is not counted.
_MASS = 1.8


def plural(word: str) -> str:
    """Return the plural of a noun; of one that is not known, as if it were regular. "Advice" has none of its own."""
    small = word.lower()
    known = PLURAL_OF.get(small)
    if known is None:
        if small in MASSES or small.endswith("s") or not small[-1:].isalpha():
            return word
        # Spelled as the third person of a verb is.
        known = third(small)
        if zipf(small) - zipf(known) > _MASS:
            return word
    return word + known[len(small) :] if known.startswith(small) else _in_case_of(word, known)


def inflections(words: str) -> tuple[str, ...]:
    """Return words with other endings, as they may stand in a text: its noun in the plural, the first one as a verb."""
    verb, behind, rest = words.partition(" ")
    found = []
    if verb.lower() in ALL_BASES:
        found = [f"{_in_case_of(verb, form)}{behind}{rest}" for form in forms(verb.lower())]
    if words.lower() not in BASES:
        found.append(_as_plural(words))
    return tuple(form for form in dict.fromkeys(found) if form != words)


def with_the_ending(words: str, other: str, inflected: str, *, is_done: bool = False) -> str:
    """Return `words` with the ending that `inflected` has, which is one of inflections(other); "" where they have none.

    "use" is "using" where "utilise" is "utilising", and "inquiry" is "inquiries" where "probe" is "probes". `is_done`:
    it is a participle where it may be one ("begun" for "commenced", and not "began").
    """
    verb, behind, rest = words.partition(" ")
    theirs, form = (each.partition(" ")[0].lower() for each in (other, inflected))
    as_noun = inflected == _as_plural(other)
    is_verb = verb.lower() in (INFINITIVES if as_noun else ALL_BASES)
    if is_verb and theirs in ALL_BASES and form in forms(theirs)[1:]:
        done = is_done and form == participle(theirs)
        right = participle(verb.lower()) if done else in_the_form_of(verb.lower(), form)
        return f"{_in_case_of(verb, right)}{behind}{rest}"
    return _as_plural(words) if as_noun else ""


def _as_plural(words: str) -> str:
    """Return words with their noun in the plural: the last one, or that before "of"."""
    noun, of, rest = words.partition(" of ")
    head, blank, last = noun.rpartition(" ")
    return f"{head}{blank}{plural(last)}{of}{rest}"


def _in_case_of(model: str, form: str) -> str:
    return form[0].upper() + form[1:] if model[:1].isupper() else form
