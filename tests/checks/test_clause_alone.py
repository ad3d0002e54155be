import pytest
from trying import fixed, flags

CHECK = "clause-alone"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Lee Da-hee, who returned to the stage in May.", "Lee Da-hee returned to the stage in May."),
        (
            "The goalkeeper of the team, who had been ill for a year.",
            "The goalkeeper of the team had been ill for a year.",
        ),
        (
            "It rained. A woman in her 30s who was crossing the road at night.",
            "It rained. A woman in her 30s was crossing the road at night.",
        ),
        ("Coach Han of Suwon, who was praised by the fans.", "Coach Han of Suwon was praised by the fans."),
    ],
)
def test_makes_a_sentence_of_a_clause(text, mended):
    assert fixed(CHECK, text, "ko") == mended
    assert flags(CHECK, mended, "ko") == []


@pytest.mark.parametrize(
    "text",
    [
        "Lee Da-hee, who returned to the stage, sang in May. The man who returned in May was ill for a year.",
        "It was Lee who won the prize in May. Meet Lee, who won the prize in May. Those who came in May.",
        "“A man who won the prize in May.” Who won? Lee, who won.",
        "Police seek a man who left the house in May. Among them was Lee, who won the prize in May.",
        "She married Lee, who won the prize in May.",
    ],
)
def test_passes(text):
    assert flags(CHECK, text, "ko") == []


@pytest.mark.parametrize(
    "clause",
    [
        "Although the army denied it.",
        "Although the governor promised to repair the road before winter.",
        "Since the court has not yet chosen a measure for him.",
        "Because the water in the reservoir has not been treated for three years.",
        "While the governor opened three new schools in the villages.",
        "Because the bank refused to give the couple a mortgage.",
        "If the river rises by another half a meter.",
        "While the repair crews were working on the substation.",
        "Although the patient had been told not to eat before the operation.",
        "Because the company did not pay the wages for two months.",
        "After the manager of the branch refused to open the safe.",
        "When the president of the club announced his departure in the spring.",
        "Unless the parliament approves the budget before the end of the month.",
        "Because Kyiv has not answered the letter of the commission.",
        "Although they had lived in the same house for ten years.",
        "As soon as the ship left the port of Odesa.",
        "Until the ministry of health approves the new vaccine.",
        "Whereas the old law allowed it.",
        "Even though Anna Roth had warned the board of the risk.",
    ],
)
@pytest.mark.parametrize("language", ["ru", "he"])
def test_finds_clauses_that_hang_on_a_sentence(clause, language):
    assert flags(CHECK, f"The bridge was hit. {clause} Nobody was hurt.", language) == [clause]


@pytest.mark.parametrize(
    "text",
    [
        "After the war the town grew.",
        "After the storm the town rebuilt its walls.",
        "Since May sales have risen by a third.",
        "Before the court stood two men in grey suits.",
        "If it rains we stay.",
        "When it rains it pours.",
        "While in Rome he met the pope.",
        "After lunch people left the hall in small groups.",
        "If possible the match will go on after a break.",
        "After the match fans left the ground by the north gate.",
        "While the strike lasts buses run on Sunday.",
        "Although ill he played for the whole of the second half.",
        "Since the spring the price of bread has doubled.",
        "Until the summer the museum was closed to the public.",
        "Because of the rain the match was called off.",
        "While he was there the house burned down.",
        "If the mayor wants it the council will vote on it.",
        "When the war ended in May the men came home.",
        "After the end of the war prices rose by a third.",
        "Once the king of the island lived in this house.",
        "When the bell rings pupils leave the hall by the north door.",
        "Before the vote members of the party met in a hotel.",
        "Since the accident the road has been closed to lorries.",
        "After the rain came the sun and the heat.",
        "Though small the firm employs half the town.",
        "While Roth left Lee stayed with the team until June.",
        "Why did it fall? Because the council had not paid for the repair.",
        "“Because the council had not paid for the repair.”",
        "If you sell the house before the end of May.",
        "If it's late the shop may be closed for the night.",
    ],
)
def test_leaves_sentences_that_begin_so_alone(text):
    assert flags(CHECK, text, "ru") == []


def test_an_answer_with_because_is_left_alone_where_talks_answer_so():
    text = "They left. Because the council had not paid for the repair."
    assert flags(CHECK, text, "zh") == []
    assert flags(CHECK, text, "ar") == ["Because the council had not paid for the repair."]
