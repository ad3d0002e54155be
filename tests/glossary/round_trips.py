"""What the tests of every format of glossary files ask: terms go out, come back, and what is lost was said."""

from hypothesis import given, settings
from hypothesis import strategies as st

from qa_tool.domain.term import CaseRule, Term, TermKind, TermStatus
from qa_tool.glossary.formats import format_of
from qa_tool.glossary.holding import PARTS, losses
from qa_tool.glossary.imports import AS_FOUND
from qa_tool.glossary.opened import GlossaryFile
from qa_tool.glossary.samples import Sample

LYMAN = Term(
    "Lyman",
    accepted=("Lyman city", "Lyman, Donetsk"),
    wrong=("Liman", "Lehman|x"),
    source_forms={"ko": ("리만",), "ru": ("Лиман", "Лимана")},
    kind=TermKind.PLACE,
    note='A "town"; in the north.\nNot Liman.',
    status=TermStatus.PROPOSED,
    case=CaseRule.EXACT,
)
ADA = Term("Ada Moor", wrong=("Ada Mohr",), kind=TermKind.PERSON, status=TermStatus.RETIRED)
PLAIN = Term("Kelmar & <Sons>", source_forms={"ko": ("켈마르",)}, note="an owner")
FORMULA = Term("=1+1", wrong=("@home",), note="-5")
TERMS = (LYMAN, ADA, PLAIN, FORMULA)

# Letters that all formats can write: what one of them cannot (a "|" in OmegaT, control characters in XML) has its own test.
_forms = (
    st.text(st.characters(categories=("L", "N", "P", "Sm", "Zs"), exclude_characters="#"), min_size=1, max_size=12)
    .map(lambda text: " ".join(text.split()))
    .filter(lambda text: any(map(str.isalpha, text)))
)
_some = st.lists(_forms, max_size=3, unique_by=str.casefold).map(tuple)
_letters = {"ko": "가나다라마김", "ja": "アイウエオカ", "zh": "北京上海利曼", "ru": "абвгдыэ", "uk": "абвгіїє"}
_sources = st.fixed_dictionaries(
    {
        code: st.lists(st.text(letters, min_size=1, max_size=6), max_size=2, unique=True).map(tuple)
        for code, letters in _letters.items()
    }
)


@st.composite
def any_terms(draw):
    canonical = draw(_forms)
    apart = lambda forms: tuple(form for form in forms if form.casefold() != canonical.casefold())  # noqa: E731
    accepted = apart(draw(_some))
    wrong = tuple(form for form in apart(draw(_some)) if form not in accepted)
    return Term(
        canonical,
        accepted=accepted,
        wrong=wrong,
        source_forms={code: forms for code, forms in draw(_sources).items() if forms},
        kind=draw(st.sampled_from(TermKind)),
        note=draw(_forms | st.just("")),
        status=draw(st.sampled_from(TermStatus)),
        case=draw(st.sampled_from(CaseRule)),
    )


many_terms = st.lists(any_terms(), min_size=1, max_size=5, unique_by=lambda term: term.canonical.casefold())


def back(kind, terms, suffix="", how=AS_FOUND):
    """Return what reading gives of what was written."""
    return kind.read(kind.rendered(terms, suffix or kind.suffixes[0]), "list", how)


def lost_parts(kind, terms, suffix=""):
    """Return the parts of terms that are said to be lost before an export."""
    said = " ".join(losses(terms, kind, suffix or kind.suffixes[0])).lower()
    return {part for part, (words, _) in PARTS.items() if words in said} | ({"term"} if "left out" in said else set())


def check_what_is_held(kind, suffix="", examples=30):
    """Any terms, out and back: the parts that the format holds whole come back equal, and nothing is a problem."""
    whole = {part for part, limit in kind.holds.items() if not limit}

    @settings(max_examples=examples, deadline=None)
    @given(many_terms)
    def check(terms):
        if not kind.rendered(terms, suffix or kind.suffixes[0]).strip(b"\xef\xbb\xbf\n"):
            assert lost_parts(kind, terms, suffix) >= {"term"}
            return
        result = back(kind, terms, suffix)
        assert [problem for problem in result.problems if not problem.kept] == []
        assert lost_parts(kind, terms, suffix) & whole == set()
        if "term" in whole:
            assert [term.canonical for term in result.terms] == [term.canonical for term in terms]
        assert all(term.glossary == "list" for term in result.terms)

    check()


def is_recognised(kind, tmp_path, suffix=""):
    """Say whether a file that was written is known again by its name and content, and read as such."""
    suffix = suffix or kind.suffixes[0]
    path = tmp_path / f"list{suffix}"
    kind.write(TERMS, path)
    found = format_of(Sample(suffix, path.read_bytes()), path.name)
    file = GlossaryFile(path)
    return found is kind and file.read() == kind.read(path.read_bytes(), "list", AS_FOUND)
