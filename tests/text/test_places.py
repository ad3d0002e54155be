import pytest

from qa_tool.domain.decision import Place
from qa_tool.domain.span import Span
from qa_tool.text.places import kind_of_line, kind_of_place


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Rescue ship reaches the harbour", Place.HEADLINE),
        ("MAYOR: “WE WILL REBUILD”", Place.HEADLINE),
        ("What comes next", Place.HEADLINE),
        ("The mayor said that the harbour was safe.", Place.TEXT),
        ("The mayor said that the harbour was safe. Nobody was hurt", Place.TEXT),
        ("“We are safe,” she said.", Place.TEXT),
        ("The following were there:", Place.TEXT),
        ("- two boats and a tug", Place.LIST),
        ("• The quay will be closed.", Place.LIST),
        ("▲ 30 homes were flooded", Place.LIST),
        ("3) a new pump", Place.LIST),
        ("(a) a new pump", Place.LIST),
        ("2023. That was the year.", Place.TEXT),
        ("A. Smith of the harbour office said no.", Place.TEXT),
        ("Photo: the harbour at dawn.", Place.CAPTION),
        ("[Photo = Harbour Office] The quay at dawn.", Place.CAPTION),
        ("The quay at dawn. (Photo by Ada Berg)", Place.CAPTION),
        ("File photo/Harbour News", Place.CAPTION),
        ("Pictured: the mayor.", Place.CAPTION),
        ("She took a photo of the harbour by night.", Place.TEXT),
        ("He put the photo (taken in May) away.", Place.TEXT),
        ("Boat\tTons\tYear", Place.TABLE),
        ("| Boat | Tons |", Place.TABLE),
        ("Anna    12    1998", Place.TABLE),
        ("word " * 40, Place.TEXT),
        ("", Place.TEXT),
    ],
)
def test_the_kind_of_a_line(line, kind):
    assert kind_of_line(line) is kind


def test_a_place_in_running_text_may_be_in_a_quotation():
    text = "She said “we thier boats” and left thier house."
    assert kind_of_place(text, Span(13, 18)) is Place.QUOTATION
    assert kind_of_place(text, Span(35, 40)) is Place.TEXT
    assert kind_of_place("“Thier boats” are back", Span(1, 6)) is Place.HEADLINE
