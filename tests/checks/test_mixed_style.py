import pytest
from trying import fixed, flags


@pytest.mark.parametrize(
    ("text", "flagged", "after"),
    [
        # The full stop of a sentence is the point of an abbreviation, too.
        ("The US left. The US came. He left the U.S.", ["U.S."], "The US left. The US came. He left the US."),
        (
            "The U.S. left the U.N. A U.S.-led force left the US.",
            ["US"],
            "The U.S. left the U.N. A U.S.-led force left the U.S.",
        ),
        ("He saw the U.N. once. “The UN left,” he said. The UN's flag.", ["U.N."], None),
        (
            "It fell 5 per cent. It rose 6 per cent. A 7% rise.",
            ["%"],
            "It fell 5 per cent. It rose 6 per cent. A 7 per cent rise.",
        ),
        (
            "It fell 5%. It rose 6%, by 7%. A 7-percent rise.",
            ["-percent"],
            "It fell 5%. It rose 6%, by 7%. A 7% rise.",
        ),
        (
            "From July 26th to July 27th. On July 28.",
            ["July 26th", "July 27th"],
            "From July 26 to July 27. On July 28.",
        ),
        ("On 1 May it rained. On 2nd May it froze.", ["2nd May"], "On 1 May it rained. On 2 May it froze."),
        (
            "At 3 p.m. on Monday. At 3.30 p.m. today. It closed at 4pm.",
            ["4pm"],
            "At 3 p.m. on Monday. At 3.30 p.m. today. It closed at 4 p.m.",
        ),
        (
            "It closed at 15:30. It opens at 07:00. It began at 1 a.m.",
            ["1 a.m."],
            "It closed at 15:30. It opens at 07:00. It began at 01:00.",
        ),
        (
            "At 3pm on Monday, at 4pm on Friday, at 00:30 today, at 12:15pm.",
            ["00:30"],
            "At 3pm on Monday, at 4pm on Friday, at 12:30am today, at 12:15pm.",
        ),
    ],
)
def test_what_is_written_in_two_ways_is_put_right(text, flagged, after):
    if after is not None:
        assert fixed("mixed-style", text) == after
        assert flags("mixed-style", after) == []
    assert flags("mixed-style", text) == flagged


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. met the EU and the UK.",
        "TELL US: THE UN AND THE U.N. MEET.",
        "It fell 5 percent (7% in May).",
        "Sales rise 7%\nSales rose 7 percent on Monday.",
        "He came on July 25, on the 26th and on 27 July 2020.",
        "It closed at 15:30 and won 21:15 after 1:05:30.",
        "In US dollars and US$5, at 5 p.m., 20 percent of us in May 20 percent.",
    ],
)
def test_one_way_of_writing_passes(text):
    assert flags("mixed-style", text) == []
