import pytest
from trying import fixed, flags

CHECK = "lower-case-start"


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("of course the old laws stay.", "Of course the old laws stay."),
        ("“we will not go there again,” he said.", "“We will not go there again,” he said."),
        ("hu's men came back again today.", "Hu's men came back again today."),
        ("He went to the university. the exam was hard.", "He went to the university. The exam was hard."),
        ("They need him. happy days will come.", "They need him. Happy days will come."),
        ("It ends in May. stronger walls will come.", "It ends in May. Stronger walls will come."),
        ("The talks ended in failure. both sides left.", "The talks ended in failure. Both sides left."),
    ],
)
def test_a_sentence_begins_with_a_capital(text, right):
    assert fixed(CHECK, text) == right


@pytest.mark.parametrize(
    "text",
    [
        "iPhone sales rose again in the last quarter.",
        "eBay and mRNA makers gained in the last quarter.",
        "von der Leyen said that the talks go on.",
        "de Gaulle never said that he would not go.",
        "al-Sadr said that he would not go there.",
        "e-mail is still the way that people write.",
        "example.com is the page that they all read.",
        "a) the first member of a list of things.",
        "bread, milk and eggs for breakfast",
        "only a few words.",
        "He paid approx. three pounds to the dept. of trade and left.",
        "“It is late. we must go,” he wrote in small letters.",
        "It is over. said the man; it goes on. and on it went.",
        "He lives at no. five of the street. 3 people left.",
    ],
)
def test_leaves_names_lists_and_fragments_alone(text):
    assert flags(CHECK, text) == []
