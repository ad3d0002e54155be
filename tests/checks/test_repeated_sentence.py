from trying import fixed, flags

CHECK = "repeated-sentence"
SAID = "The ministers met again in the old town hall."


def test_finds_a_sentence_that_comes_again():
    assert flags(CHECK, f"It rained. {SAID} {SAID}") == [SAID]
    assert flags(CHECK, f"It rained.\n{SAID}\nIt went on.\n{SAID}") == [SAID]
    assert fixed(CHECK, f"It rained. {SAID} {SAID} It ended.") == f"It rained. {SAID}  It ended."


def test_leaves_headlines_short_sentences_and_what_is_far_away_alone():
    assert flags(CHECK, f"{SAID}\n{SAID}") == []
    assert flags(CHECK, "It rains. Never again. Never again.") == []
    assert flags(CHECK, f"It rained. {SAID} So it was. And so it is. And will be. {SAID}") == []
