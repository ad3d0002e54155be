from itertools import pairwise

import pytest
from trying import fixed, flags, found

CHECK = "broken-punctuation"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("He called it 'a great loss'. and left.", "He called it 'a great loss' and left."),
        ("He called it “a great loss.” and left.", "He called it “a great loss” and left."),
        ("“It is over.” she said.", "“It is over,” she said."),
        ("Prices rose , wages fell .", "Prices rose, wages fell."),
        ("Two cars burned, – he said of it.", "Two cars burned, he said of it."),
        ("It was a large—scale, pro—Western rally.", "It was a large-scale, pro-Western rally."),
        ("The night will be -4...-6 degrees.", "The night will be minus 4 to minus 6 degrees."),
        ("It will be +6 … +8 °C by day.", "It will be 6 to 8 °C by day."),
        ("Prices rose..", "Prices rose."),
        ("Prices rose. .", "Prices rose."),
        ("She called it “a great loss.” . Prices rose.", "She called it “a great loss.” Prices rose."),
        ("Prices rose. ..", "Prices rose."),
        ("Prices rose,, wages fell,.", "Prices rose, wages fell."),
        ("Prices rose in Madrid. , said the bank.", "Prices rose in Madrid, said the bank."),
        ("The vote is over.Counting begins.", "The vote is over. Counting begins."),
        ("Prices rose,wages fell.", "Prices rose, wages fell."),
        ("The vote fell last week. which nobody saw.", "The vote fell last week which nobody saw."),
        ("The vote was lost. and nobody saw it.", "The vote was lost and nobody saw it."),
        ("Prices rose，wages fell。", "Prices rose, wages fell."),
        ("She read 「Home」 aloud.", "She read “Home” aloud."),
        ("It takes 10~20 days.", "It takes 10–20 days."),
        ("The minister 's plan does n't work.", "The minister's plan doesn't work."),
        ("At eight o 'clock I 'm at the Institut d 'Optique.", "At eight o'clock I'm at the Institut d'Optique."),
        ("“It is over. ”", "“It is over.”"),
        ("Politics·economy and culture", "Politics and economy and culture"),
        ("He left.”Then he came back.", "He left.” Then he came back."),
        ("She sang in’Winter Harbor’ and left.", "She sang in ‘Winter Harbor’ and left."),
        ("She sang in'Winter Harbor', too.", "She sang in 'Winter Harbor', too."),
        ("It has no”real value”for a farmer.", "It has no “real value” for a farmer."),
        ('They call it a"green phone", too.', 'They call it a "green phone", too.'),
        ("Who knows?.", "Who knows?"),
        ("``We are late,'' he said.", "“We are late,” he said."),
        ('She said, ``I left. "It was late," he added.', 'She said, "I left. "It was late," he added.'),
        ('"It was late, "he said. "I left. "', '"It was late," he said. "I left."'),
        ('He said, "We left. It was late. " Then it rained.', 'He said, "We left. It was late." Then it rained.'),
        ('"It was late. "said the captain.', '"It was late," said the captain.'),
        ("He said ``no.''The captain left.", "He said “no.” The captain left."),
        ("Urgent .. The fishermen are back.", "Urgent: The fishermen are back."),
        ("City News:According to her it cost $ 25.", "City News: According to her it cost $25."),
    ],
)
def test_mends_what_is_broken(text, mended):
    assert flags(CHECK, text)
    assert fixed(CHECK, text) == mended
    assert flags(CHECK, mended) == []


@pytest.mark.parametrize(
    "text",
    [
        "The doctor spoke of a vitamin D 'deficiency' and left.",
        "Really?! He waited... and waited. . . for 3.5 hours, and again . . . and left.",
        "The U.S., Acme Inc., 5 p.m., etc., and Mr. de Vries. He works at example.com, in .NET and 1,000 pages.",
        "“Is it over?” she asked. “It is.” He left.",
        'He met "Dr. No" and the "U.S." and others.',
        "The score was 3 : 2 at half-time; the file is a.txt.",
        "Acme Inc. and Bates Corp. or others, approx. and so on.",
        "The Gal·la festival cost £5.50.",
        "‘Yes’. He left.",
        'He said, "We go," and, "they do not," she said.',
        "At re:Invent she paid in $, not in €, and saw it.",
    ],
)
def test_leaves_right_punctuation_alone(text):
    assert flags(CHECK, text) == []


def test_wide_marks_inside_what_was_left_untranslated_are_not_its_matter():
    assert flags(CHECK, "He said 今天，我们走。") == []


def test_findings_do_not_overlap():
    spans = [placed.span for placed in found(CHECK, "It rose ,, and fell .. or so . , they said “no.”. and left。。")]
    assert all(first.end <= second.start for first, second in pairwise(spans))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ('It hit the " post-90s " hard.', 'It hit the "post-90s" hard.'),
        ("It hit the “ post-90s ” hard.", "It hit the “post-90s” hard."),
        (
            'He wrote of " a life that was lived for others and not for oneself " in May.',
            'He wrote of "a life that was lived for others and not for oneself " in May.',
        ),
        ("They make~ phones and build| cars.", "They make phones and build cars."),
        ("They are the main? island of the group.", "They are the main island of the group."),
    ],
)
def test_blanks_inside_quotation_marks_and_stray_marks(text, right):
    assert fixed(CHECK, text) == right


@pytest.mark.parametrize(
    "text",
    [
        'She said "no" and "yes", in that order, and 6" pipes.',
        "pre- and post-war, two- to three-day, mid- or long-term",
        "“Who goes there?” asked the guard. Who goes there? he asked. How? why?",
        "name_of_file | other, see ~home, me@example.org",
    ],
)
def test_leaves_quotations_hyphens_and_code_alone(text):
    assert flags(CHECK, text) == []


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("He told reporters.that the deal was dead.", "He told reporters. that the deal was dead."),
        ("Sales rose 20.5% % in May.", "Sales rose 20.5% in May."),
        ("“The attacks go on”, – said the mayor.", "“The attacks go on,” said the mayor."),
        ('"The attacks go on," – said the mayor.', '"The attacks go on," said the mayor.'),
        ("He said: ”China is willing.“", "He said: “China is willing.”"),
        ("She said ”no“, then ”yes“.", "She said “no”, then “yes”."),
        ('She stressed:" We will not retreat ".', 'She stressed: "We will not retreat".'),
    ],
)
def test_mends_what_machines_make_of_other_languages_marks(text, mended):
    assert fixed(CHECK, text) == mended
    assert flags(CHECK, mended) == []


@pytest.mark.parametrize(
    "text",
    [
        "He wrote „so“ and „nein“ and left.",
        'The so-called "Belt" — and more, they say.',
        "He called it “a step”, – Reuters quoted him.",
        "(“So”) and “it”—“yes”.",
        "See bit.ly or example.com the next day; 5 %, 3%.",
    ],
)
def test_leaves_marks_of_other_languages_and_addresses_alone(text):
    assert flags(CHECK, text) == []


def test_the_stop_of_an_abbreviated_million_is_none_of_the_sentence():
    text = "It lost 2 million. hectares and 300 thousand. rubles in 2010."
    assert fixed(CHECK, text) == "It lost 2 million hectares and 300 thousand rubles in 2010."
    assert flags("lower-case-start", text) == []
    assert flags(CHECK, "It lost 2 million. The rest was saved.") == []
    assert flags("lower-case-start", "It lost 2 million. the rest was saved.") == ["the"]


def test_an_opening_mark_without_a_blank_behind_a_genitive_or_a_comma():
    text = "After Ann’s’Winter Harbor’ it was sung,’I am here’ by name; the boys’ and the dog’s."
    assert fixed("broken-punctuation", text) == (
        "After Ann’s ‘Winter Harbor’ it was sung, ‘I am here’ by name; the boys’ and the dog’s."
    )
