import pytest

from qa_tool.domain.decision import Place
from qa_tool.domain.span import Span
from qa_tool.text.places import kind_of_place
from qa_tool.text.quotes import pair_quotes


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ('He said "yes" and left.', ['"yes"']),
        ("He said “it is ‘fine’ now” and left.", ["“it is ‘fine’ now”", "‘fine’"]),
        ("Er sagte „so“ und «oui».", ["„so“", "«oui»"]),
        ("He called it 'the soldiers' right' and left.", ["'the soldiers' right'"]),
        ("The 6'2\" guard's 5\" pipe.", []),
        ("At eight o 'clock he was at the Institut d 'Optique.", []),
        ("Rock 'n' roll of the '90s.", []),
        ('"It is late, "he said, "too late."', ['"It is late, "', '"too late."']),
        ("", []),
    ],
)
def test_pairs(text, pairs):
    quotes = pair_quotes(text)
    assert sorted(pair.of(text) for pair in quotes.pairs) == sorted(pairs)
    assert (quotes.unclosed, quotes.unopened) == ((), ())


def test_what_a_typesetting_program_writes_for_marks():
    quotes = pair_quotes("``It is late,'' he said. ``I left.")
    assert [quotes.quoted(at) for at in (3, 20, 28)] == [True, False, True]


def test_marks_without_a_partner():
    assert pair_quotes('He said "yes and left.').unclosed == (8,)
    assert pair_quotes("Nobody believed it.”").unopened == (19,)


def test_a_quotation_that_is_never_closed_reaches_to_the_end():
    quotes = pair_quotes("He said “yes and left.")
    assert quotes.quoted(20)
    assert not quotes.quoted(3)


def test_a_line_that_an_answer_to_an_e_mail_quotes_is_a_quotation_as_a_whole():
    quotes = pair_quotes('> > we were "never told anything')
    assert quotes.quoted(10)
    assert not quotes.unclosed
    assert kind_of_place("> He said so. It was late.", Span(20, 24)) is Place.QUOTATION
    assert not pair_quotes("Home > News").quoted(8)
