import pytest
from trying import fixed, flags

CHECK = "broadcast-cue"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("<Anchor> A bus fell into the river.", "A bus fell into the river."),
        ("[Anchor]\nA bus fell.\n[Anchor Lead]\nIt sank.", "\nA bus fell.\n\nIt sank."),
        ("◀ Reporter ▶ Yes, it has stopped raining.", "Yes, it has stopped raining."),
        ("It is shut. This is reporter Yoon Seo-jin.", "It is shut. "),
        ("It is shut. This has been Yoon Seo-jin reporting from the port for KBC News.", "It is shut. "),
        ("This is G2 Broadcasting reporter Yoon Seo-jin.", ""),
        ("I am Yoon Seo-jin, reporter of accidents.", ""),
        ("I'm Yoon Seo-jin. The port is shut.", " The port is shut."),
        ("KBC News, Yoon Seo-jin.", ""),
        ("This is Yoon Seo-jin, KBC News.", ""),
        ("First, reporter Yoon Seo-jin has the details.", ""),
        ("Reporter Yoon Seo-jin will deliver the accidents of the night.", ""),
        ("Correspondent Yoon Seo-jin. The port is shut.", " The port is shut."),
        ("Yoon Seo-jin reports.", ""),
        ("Here's the story from reporter Yoon Seo-jin.", ""),
        ("Let's go to the scene. It rains.", " It rains."),
        ("It rains. (Video coverage: Ha Min-gyu, video editing: Ma Ji-won)", "It rains. "),
        ("It rains.\nFilming Reporter: Ha Min-gyu", "It rains.\n"),
        ("Reporter Yoon Seo-jin of Digital News Team", ""),
        ("(Comprehensive) Fire at mill [Exclusive]", "Fire at mill "),
        ("[Harbour Times Intern Reporter Yoon Seo-jin] It rains. Let's watch the video together.", "It rains. "),
        ("It rains. (Seo-jin Yoon, Weather Caster)", "It rains. "),
        ("It rains. (Meteorological Caster Yoon Seo-jin)", "It rains. "),
        ("(CG: Ha Min-gyu) It rains.", "It rains."),
        ("[Politics] It rains. [Breaking News] It pours.", "It rains. It pours."),
        ("Next is reporter Yoon Seo-jin.", ""),
        ("The first news, reporter Yoon Seo-jin reports.", ""),
        ("First of all, I am a reporter Yoon Seo-jin.", ""),
        ("By Yoon Seo-jin, staff reporter.", ""),
        ("Let's connect to the weather center.", ""),
        ("Connect with a reporter from the foreign desk to find out more. It rains.", " It rains."),
        ("I'm connecting you with a reporter at the port. Reporter Yoon Seo-jin!", " "),
        ("Reporter Yoon Seo-jin asked what the reason was. We will connect with a reporter there.", " "),
        ("picture explanation,\nphoto source, AFP", "\n"),
        ("Please specify [KBC Live] when quoting.\n[Phone] 02-777-5555", "\n"),
        ("The text below may differ from the broadcast.", ""),
        ("[Copyright holder (c) KBC Unauthorized reproduction and redistribution prohibited]", ""),
    ],
)
def test_takes_out_what_only_the_desk_needs(text, mended):
    assert fixed(CHECK, text) == mended
    assert flags(CHECK, mended) == []


@pytest.mark.parametrize(
    "text",
    [
        "Reporter Yoon Seo-jin was hurt. Reporter Yoon told us so. He is a reporter, and this is a report.",
        "She said: “This is reporter Yoon Seo-jin.” The anchor [of the ship] was lost, a reporter (Yoon) said.",
        "Ms. Roth reports to the board. This is Ann Roth. This is Ann Roth from Leeds. I'm Ann. We go to the field.",
        "It is long (Film: 90 minutes) and dear (video: free). Copyright is a right. Reproduction was prohibited.",
        "Video: how the bridge fell. The story of the details is here.",
    ],
)
def test_leaves_reporters_alone_who_are_spoken_of(text):
    assert flags(CHECK, text) == []


@pytest.mark.parametrize(
    "said",
    [
        "I'm connecting with the reporter at the harbour.",
        "Please tell us the atmosphere at the harbour in detail.",
        "Yes, I'll tell you the news that just came in.",
        "Let's take a look at reporter Yoon Seo-jin's report.",
        "You are looking at the harbour of Jeju at this time.",
        "Reporter Yoon Seo-jin has met the fishermen of the harbour.",
        "News of the night, this is reporter Yoon Seo-jin.",
        "<Yoon Seo-jin, weather caster>",
    ],
)
def test_what_is_said_in_a_studio_is_no_text(said):
    assert flags(CHECK, f"A boat sank last night. {said}") == [said]


def test_what_somebody_is_asked_and_answers_is_left_alone():
    text = "Please introduce yourself. Yes, it was late. Let's hear what she says. She looks at the harbour now."
    assert flags(CHECK, text) == []
