from dataclasses import replace

from qa_tool.domain.term import Term
from qa_tool.glossary.glossary import Glossary

KYIV = Term("Kyiv", wrong=("Kiev",), source_forms={"ko": ("키이우",)})
LYMAN = Term("Lyman", wrong=("Liman",))


def test_terms_are_found_by_any_form_in_any_case():
    glossary = Glossary([KYIV, LYMAN])

    assert glossary.by_form("KIEV") == glossary.by_form("키이우") == glossary.by_form("kyiv") == (KYIV,)
    assert glossary.by_form("Lviv") == ()


def test_changes_give_new_glossaries():
    glossary = Glossary([KYIV])
    changed = replace(KYIV, note="capital")

    assert glossary.with_term(LYMAN).terms == (KYIV, LYMAN)
    assert glossary.with_term(changed).terms == (changed,)
    assert glossary.without(KYIV).terms == ()
    assert glossary.terms == (KYIV,)


def test_the_id_is_the_identity_of_a_stored_term():
    stored = replace(KYIV, id=7)

    assert Glossary([stored]).with_term(replace(stored, canonical="Kyjiv")).terms[0].canonical == "Kyjiv"


def test_the_revision_changes_with_what_is_said_and_not_with_ids():
    revision = Glossary([KYIV]).revision

    assert revision == Glossary([replace(KYIV, id=7)]).revision
    assert len({revision, Glossary([replace(KYIV, note="x")]).revision, Glossary([KYIV, LYMAN]).revision}) == 3
