"""Make qa_tool/text/data/verbs.txt and nouns.txt: the forms of English verbs and nouns, and what kind each is.

usage: python benchmarks/make_word_classes.py LINK_GRAMMAR WORDNET
(/usr/share/link-grammar/en and /usr/share/wordnet of Debian's link-grammar-dictionaries-en and wordnet-base)

Needs `pip install lemminflect numpy pocketsphinx wordfreq`; qa_tool/text/data/README.md says what is taken from each.
What only one source says is not believed: a verb has no object where neither Link Grammar nor WordNet gives it one, a
noun is counted where Link Grammar or the trigram model and the SPECIALIST lexicon say so, and whether a form is a noun,
too, is seen in the words before it in the trigram model.
"""

from __future__ import annotations

import gzip
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from importlib.metadata import distribution
from pathlib import Path

import numpy as np
from make_collocations import trigrams
from wordfreq import zipf_frequency

from qa_tool.text.verbs import past_by_rule

DATA = Path(__file__).parent.parent / "qa_tool" / "text" / "data"
_RAREST = 2.9
_RAREST_NOUN = 3.3
#: How much of what stands before a form speaks for a noun, at most, where dictionaries give no noun and where they do.
_NOT_IN_DICTIONARIES, _IN_DICTIONARIES = 0.12, 0.02
_BARE, _SELDOM_BARE = 0.15, 0.3
_PASSIVE = 0.15
_IN_USE = 3.2
_MORE_OF_A_VERB = 0.3
# WordNet's frames of verbs with an object (wninput(5WN)); "somebody ----s that CLAUSE" and the like are none.
_WITH_OBJECT = frozenset({8, 9, 10, 11, 14, 15, 16, 17, 18, 19, 20, 21, 24, 25, 30, 31})
_PERSON_FILE = "18"
# Judged by hand, against the sources: verbs that news hardly uses as the noun or adjective that dictionaries give (a
# deploy, an ask), and such as it does, or as are no words of news.
_VERBS_ONLY = """accept add begin confiscate continue employ erect give go join remove revoke accommodate adapt adopt
    advise afford agree amend announce appear appreciate argue assure avoid behave believe belong choose
    coordinate collect combine conclude convict declare deliver depend develop disappear enjoy enter erect exist
    expect extend fasten forget happen hear hide ignore install intend know listen lose occupy occur pay prefer
    preserve prove realise realize receive recover refrain remember remind resemble resolve restore resume
    reveal revive sell send serve speak spend submit suggest suppose sustain teach tell threaten understand
    unite write""".split()  # noqa: SIM905

_WITH_OBJECT_TOO = frozenset(["agree", "long", "side", "outsource", "ponder", "transact", "tout", "budget"])
_THIRDS_ONLY = frozenset(
    {*_VERBS_ONLY, "attract", "carry", "come", "damage", "delete", "hide", "keep", "make", "meet", "welcome"}
)
# What the lexicon has wrong.
_LEFT_OUT = frozenset({"torpedo", "crow", "will", "can", "do", "be", "even", "well"})
_CORRECTED = {"run": ("ran", "run"), "wake": ("woke", "woken"), "proofread": ("proofread", "proofread")}
_NOUNS_TOO = frozenset(
    """abet alter anger append bide bing blanco bode cleave costar debrief dow download edit enrage espy
        etch faze gant goggle harry hie hye hallow heal impound ingle inline inter intersect jell jive kemp ken
        kidnap kindle liven loup lynch madden mainline matter major minister near open own practise pringle
        psych purport ret reprise rein right separate scissor second slow sum summon sync thank vert complete
        close clean clear cool correct dry empty lay live long lower mature number please present quiet rid
        round secure set shut slim smooth sour steady subject tame thin warm waste welcome have make want take
        come find keep ask buy meet follow fill fail tend relax attract avail wade rob carol metre sally sic
        weir derrick perm clad wed OK marry last love like hate care air trump wow ice stuff fast hand die pray
        delete legitimate redo wilt reuse abstract gather wound saw found bound felt left lent""".split()  # noqa: SIM905
)


def main() -> None:
    grammar, wordnet = map(Path, sys.argv[1:3])
    forms = _forms()
    known = _Seen()
    verbs = "\n".join(_verbs(grammar, wordnet, forms, known))
    nouns = "\n".join(_nouns(grammar, wordnet, forms, known))
    for name, lines in (("verbs.txt", verbs), ("nouns.txt", nouns)):
        (DATA / name).write_text(f"{lines}\n", encoding="utf-8")
        print(f"{lines.count(chr(10)) + 1:,} lines: {DATA / name}")


def _verbs(
    grammar: Path, wordnet: Path, forms: Mapping[tuple[str, str], list[list[str]]], known: _Seen
) -> Iterator[str]:
    """Yield "base third ing past participle letters"; a hyphen stands for no letters."""
    classes = _classes_of_verbs(grammar)
    frames = _frames(wordnet)
    nouns = _lemmas(wordnet, "noun") | _lemmas(wordnet, "adv") | _read(grammar, "words.n.*")
    adverbs = _lemmas(wordnet, "adv")
    adjectives = _lemmas(wordnet, "adj")
    for verb in sorted(classes.keys() | frames.keys()):
        if (
            not verb.isalpha()
            or not verb.islower()
            or zipf_frequency(verb, "en") < _RAREST
            or (verb, "verb") not in forms
        ):
            continue
        pasts, participles, ings, thirds = (_other(slot, verb) for slot in forms[verb, "verb"])
        participles = participles or pasts
        if not (pasts and ings and thirds) or verb in _LEFT_OUT:
            continue
        twice = f"{verb}{verb[-1]}ing"
        doubled = twice in ings and (
            verb[-1] == "l"
            or f"{verb}ing" not in ings
            or zipf_frequency(twice, "en") > zipf_frequency(f"{verb}ing", "en")
        )
        regular = past_by_rule(verb, doubled=doubled)
        past = _commonest(pasts)
        done = _commonest([*participles, past] if past == regular else participles)
        past, done = _CORRECTED.get(verb, (past, done))
        letters = _letters(verb, thirds[0], nouns | adjectives, adverbs, known)
        alone = "O" in classes.get(verb, "O") or bool(frames.get(verb, _WITH_OBJECT) & _WITH_OBJECT)
        if letters and not alone and not adjectives & {past, done} and verb not in _WITH_OBJECT_TOO:
            letters += "n" if known.share_of_passive(done) < _PASSIVE else ""
        elif classes.get(verb) == {"T"} and frames.get(verb, frozenset({0})) <= _WITH_OBJECT:
            letters += "t"
        if doubled and verb.endswith("l"):
            # As America writes it.
            single = past_by_rule(verb, doubled=False)
            yield f"{verb} {thirds[0]} {verb}ing {single} {single} {letters or '-'}"
        yield f"{verb} {thirds[0]} {_commonest([twice] if doubled else ings)} {past} {done} {letters or '-'}"


def _letters(verb: str, third: str, others: AbstractSet[str], adverbs: AbstractSet[str], known: _Seen) -> str:
    """Return b, s and v of a verb; `others` are nouns and adjectives."""
    letters = "s" if verb in _THIRDS_ONLY else ""
    if verb in _NOUNS_TOO or (verb in adverbs and verb not in _VERBS_ONLY):
        return letters
    limit = _IN_DICTIONARIES if verb in others else _NOT_IN_DICTIONARIES
    if verb in _VERBS_ONLY or known.share_of_noun(verb, unseen_fits=verb not in others) < limit:
        letters += "b"
    if not letters.startswith("s") and (
        verb not in others or known.share_of_noun(third, third=True) < _IN_DICTIONARIES
    ):
        letters += "s"
    return letters + ("v" if known.share_of_noun(verb) < _MORE_OF_A_VERB else "")


def _nouns(
    grammar: Path, wordnet: Path, forms: Mapping[tuple[str, str], list[list[str]]], known: _Seen
) -> Iterator[str]:
    """Yield "singular plural letters", of nouns that are no adjectives.

    c is counted (b: hardly ever without an article, and no verb), m is not; h says that it means persons alone.
    """
    counted = _read(grammar, "words.n.1-*")
    mass = _read(grammar, "words.n.3*")
    persons = _persons(wordnet)
    verbs = {verb for verb, kind in forms if kind == "verb"}
    adjectives = _lemmas(wordnet, "adj")
    lemmas = _lemmas(wordnet, "noun")
    for noun in sorted(counted | mass | {word for word, kind in forms if kind == "noun"}):
        plurals = next(iter(forms.get((noun, "noun"), [])), [])
        if (
            not plurals
            or noun in adjectives
            or noun not in lemmas
            or not noun.isalpha()
            or zipf_frequency(noun, "en") < _RAREST_NOUN
        ):
            continue
        share = known.share_of_bare(noun)
        if noun not in mass and noun not in plurals and (noun in counted or share < _SELDOM_BARE):
            bare = "b" if share < _BARE and noun not in verbs else ""
            yield f"{noun} {plurals[0]} c{bare}{'h' if noun in persons else ''}"
        elif noun in mass - counted and noun in plurals and not known.has_article(noun):
            yield f"{noun} - m"


def _commonest(forms: Iterable[str]) -> str:
    return max(forms, key=lambda form: (form.isalpha(), zipf_frequency(form, "en")))


def _other(forms: Sequence[str], verb: str) -> Sequence[str]:
    """Return the forms without the verb's own, where another is in use: "pleaded", but "cut"."""
    others = [form for form in forms if form != verb and form.isalpha()]
    return others if any(zipf_frequency(form, "en") > _IN_USE for form in others) else forms


def _forms() -> dict[tuple[str, str], list[list[str]]]:
    path = Path(str(distribution("lemminflect").locate_file("lemminflect/resources/infl_lu.csv.gz")))
    lines = gzip.decompress(path.read_bytes()).decode().splitlines()
    rows = (line.split(",") for line in lines)
    return {(word, kind): [slot.split("/") if slot else [] for slot in slots] for word, kind, *slots in rows}


class _Seen:
    """What stands before a word in the trigram model."""

    def __init__(self) -> None:
        read = trigrams()
        told = (*self._NOUN, *self._VERB, *self._THIRD, *self._OF_NOUNS, *self._BARE, *self._BE, *self._ACTIVE)
        wanted = [read.words.index(word) for word in {*told}]
        self._chance = {
            (read.words[read.first[place]], read.words[read.last[place]]): 10
            ** float(read.chance[read.first[place]] + read.chance_of_pair[place])
            for place in np.flatnonzero(np.isin(read.first, wanted))
        }

    _NOUN = ("the", "a", "an", "of", "this", "his", "her", "some")
    _OF_NOUNS = ("the", "these", "of", "those", "some", "his", "their", "many", "for", "with")
    _VERB = ("to", "will", "would", "can", "could", "not", "they", "we")
    _THIRD = ("it", "he", "she", "who", "that", "also", "and", "which")
    _BE = ("was", "were", "been", "be", "being", "are")
    _ACTIVE = ("he", "she", "it", "they", "who", "and", "that", "has", "have", "had", "never", "also", "which")
    _ARTICLES = ("a", "an")
    _BARE = ("in", "at", "of", "to", "for", "with", "by", "from", "on")

    def share_of_noun(self, form: str, *, third: bool = False, unseen_fits: bool = False) -> float:
        noun = self._all(self._OF_NOUNS if third else self._NOUN, form)
        verb = self._all(self._THIRD if third else self._VERB, form)
        return noun / (noun + verb) if noun + verb else 0.0 if unseen_fits else 1.0

    def share_of_passive(self, done: str) -> float:
        passive, active = self._all(self._BE, done), self._all(self._ACTIVE, done)
        return passive / (passive + active) if passive + active else 0.0

    def share_of_bare(self, noun: str) -> float:
        bare, rest = self._all(self._BARE, noun), self._all(("the", "a", "an", "this", "his", "her"), noun)
        return bare / (bare + rest) if bare + rest else 1.0

    def has_article(self, noun: str) -> bool:
        return self._all(self._ARTICLES, noun) > 0

    def _all(self, before: Iterable[str], form: str) -> float:
        return sum(self._chance.get((word, form), 0.0) for word in before)


def _classes_of_verbs(grammar: Path) -> dict[str, set[str]]:
    """Return for each verb of Link Grammar "T" (with an object alone) and "O" (with and without, or with more)."""
    text = re.sub(r"%.*|(?m:^dnl.*$)", "", (grammar / "4.0.dict.m4").read_text("utf-8"))
    macros = dict(re.findall(r"(?m)^(<vc-[^>\n]+>)\s*:\s*([^;]*);", text))
    found: defaultdict[str, set[str]] = defaultdict(set)
    for said, body in re.findall(r"(?m)^([^<%\s][^:;]*?):\s*([^;]*VERB_(?:PLI|X_PLI|Y_PLI|S_PLI)\([^;]*);", text):
        whole = _expanded(body, macros)
        takes = re.search(r"(?<![A-Z])O\+|<b-minus>|O\*n\+|B-", whole) is not None
        alone = takes and re.search(r"<vc-trans>", body) is not None
        for word in said.split():
            names = (grammar / word[4:]).read_text("utf-8").split() if word.startswith("/en/") else [word]
            for name in names:
                if ".v" in name:
                    found[name.partition(".")[0]].add("T" if alone else "O" if takes else "-")
    return found


def _expanded(body: str, macros: Mapping[str, str], seen: tuple[str, ...] = ()) -> str:
    """Return an expression with its classes of verbs spelled out, without what costs two brackets."""
    while (cheaper := re.sub(r"\[\[[^\[\]]*\]\]", "", body)) != body:
        body = cheaper

    def spelled(name: re.Match[str]) -> str:
        inside = macros.get(name.group())
        return (
            name.group() if inside is None or name.group() in seen else _expanded(inside, macros, (*seen, name.group()))
        )

    return re.sub(r"<vc-[^>]+>", spelled, body)


def _frames(wordnet: Path) -> dict[str, frozenset[int]]:
    found: defaultdict[str, set[int]] = defaultdict(set)
    for fields in _synsets(wordnet / "data.verb"):
        count = int(fields[3], 16)
        words = [word.lower() for word in fields[4 : 4 + 2 * count : 2]]
        at = 4 + 2 * count
        at += 1 + 4 * int(fields[at])
        for frame in range(int(fields[at])):
            _, number, which = fields[at + 1 + 3 * frame : at + 4 + 3 * frame]
            for word in words if int(which, 16) == 0 else [words[int(which, 16) - 1]]:
                found[word].add(int(number))
    return {verb: frozenset(frames) for verb, frames in found.items()}


def _persons(wordnet: Path) -> frozenset[str]:
    files: defaultdict[str, set[str]] = defaultdict(set)
    for fields in _synsets(wordnet / "data.noun"):
        for word in fields[4 : 4 + 2 * int(fields[3], 16) : 2]:
            files[word.lower()].add(fields[1])
    return frozenset(noun for noun, kinds in files.items() if kinds == {_PERSON_FILE})


def _synsets(path: Path) -> Iterator[list[str]]:
    return (line.partition("|")[0].split() for line in path.read_text("utf-8").splitlines() if line[0] != " ")


def _lemmas(wordnet: Path, kind: str) -> frozenset[str]:
    lines = (wordnet / f"index.{kind}").read_text("utf-8").splitlines()
    return frozenset(line.split()[0] for line in lines if line[0] != " ")


def _read(grammar: Path, names: str) -> frozenset[str]:
    files = (path for path in (grammar / "words").glob(names) if not path.name.startswith(("words.n.2", "words.n.4")))
    return frozenset(word.partition(".")[0] for path in files for word in path.read_text("utf-8").split())


if __name__ == "__main__":
    main()
