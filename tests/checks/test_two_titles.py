import pytest
from trying import fixed, flags

CHECK = "two-titles"


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("General Manager Nam Gi-jun spoke.\nDirector Nam also said no.", ["Director Nam"]),
        ("Attorney General Ha left. Minister Ha said why. Minister Ha wept.", ["Attorney General Ha"]),
        ("Congressman Ko left. Senator Ko Min-ah said so. Congressman Ko wept.", ["Senator Ko"]),
        ("Former coach Ha Min-gyu left. The former director Ha wept.", ["director Ha"]),
        ("Chairman Bae came. President Bae went.", ["President Bae"]),
    ],
)
def test_finds_the_rarer_title(text, flagged):
    assert flags(CHECK, text, "ko") == flagged


def test_offers_the_one_that_stands_more_often():
    text = "CEO Ryu left. Representative Ryu Min-seo said so. CEO Ryu wept."
    assert fixed(CHECK, text, "ko") == "CEO Ryu left. CEO Ryu Min-seo said so. CEO Ryu wept."


@pytest.mark.parametrize(
    "text",
    [
        "CEO Lee left. Representative Lee Do-yun met Lee Min-ho.",
        "Rep. Han left. Representative Han came. Professor Han and Chief Han met Minister Han.",
        "Vice Minister Oh came. Minister Oh went. Mayor Seo met Governor Seo.",
    ],
)
def test_leaves_others_alone(text):
    assert flags(CHECK, text, "ko") == []


def test_who_leads_a_team_is_a_coach_however_often_he_is_called_something_else():
    text = "Director Bae lost. Director Bae spoke. Coach Bae left."
    assert fixed("two-titles", text, "ko") == "Coach Bae lost. Coach Bae spoke. Coach Bae left."
