import pytest
from trying import fixed, flags, found

CHECK = "unknown-word"


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("They kept thier promise.", "They kept their promise."),
        ("It was a signifigant step.", "It was a significant step."),
        ("They will privitize the port.", "They will privatize the port."),
        ("The pwoer plant is old.", "The power plant is old."),
        ("At noon theyalso met.", "At noon they also met."),
        ("The paper writesthat it is late.", "The paper writes that it is late."),
        ("The goverment's plan is old.", "The government's plan is old."),
        ("It was recieved well.", "It was received well."),
        # Spelled by ear; the slips of one letter that look like another country's spelling; words seldom written.
        (
            "They will recieve a seperate accomodation tommorow, untill it has occured.",
            "They will receive a separate accommodation tomorrow, until it has occurred.",
        ),
        ("It was basicly a rare occurance.", "It was basically a rare occurrence."),
        ("In lsat week's amd in next week's news", "In last week's and in next week's news"),
        (
            "Acording to her it rained. Altough it did, they came.",
            "According to her it rained. Although it did, they came.",
        ),
        ("“Recidents of the port left,” he said.", "“Residents of the port left,” he said."),
        ("The contry will ceebrate its presense.", "The country will celebrate its presence."),
        ("The millitary sanktions were possibe.", "The military sanctions were possible."),
        ("The manrove grew where the plane oershot.", "The mangrove grew where the plane overshot."),
    ],
)
def test_mends_slips(text, right):
    assert fixed(CHECK, text) == right


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("A hero who bouleversé the laws is rare.", ["bouleversé"]),
        ("They use ihre own laws in court.", ["ihre"]),
        ("It was a qwertzuio plan of old.", ["qwertzuio"]),
        # What is three letters and a word is no word for that.
        ("The frtrating day was smology to all.", ["frtrating", "smology"]),
    ],
)
def test_finds_words_of_other_languages_and_of_none(text, flagged):
    assert flags(CHECK, text) == flagged


@pytest.mark.parametrize(
    "text",
    [
        "The organised neighbour's colour, favourite programme and defence; organized, color, program, defense.",
        "They want to defund it, mispronounced it and outsold it; deets from the commanderies.",
        "instil instill fulfilment fulfillment skilful skillful sceptics skeptics tyres enrol enroll likeable likable",
        "Polcie said so. Achion is a town, Aledge has left, Artner was late, Alady told them. Catry said that it fell. Climo stretched the lead. Gendon recounted how. Kovalenko has left.",
        "The irreplaceability of old maps; its unchangeability, incorruptibility and immersibility.",
        "haemoglobin hemoglobin anaemia paediatric pediatric foetus manoeuvre maneuver jewellery jewelry",
        "coronavirus livestream podcast smartphone cryptocurrency superspreader geopolitical counterterrorism",
        "A remainer and a rejoiner spoke of recommerce; the reshoring of jobs and clickbaity titles.",
        "rewatched, unfollowed, geohazards, megaproject, cyberdefence, biodegradable, microplastics",
        "He ate bibimbap in a Tokyo izakaya, saw Enterococcus faecalis and E. coli, and said “je ne sais quoi”.",
        "A façade, a café, naïve and née; de facto, vis-à-vis and à la carte; i.e. etc.",
        "See www.exampel.com/thier, info@exampel.org, C:\\thier, snake_thier, #thier, thier.txt and re-thier.",
        "The USD/eur, mph, kWh and pH; mmhg and kbps, and mRNA.",
        "Lyman, Zaporizhzhia, Ramzan Kadyrov and Mykolaiv; Rio de la Plata, Ludwig van Beethoven, Osama bin Laden.",
        "I didn 't know; it wasn 't there.",
        "They were feart of the drookit bairns; the scunnered teuchters met the eejits, and nowt came of it.",
        "gonna wanna dunno ain't y'all whatsoever nevertheless notwithstanding",
    ],
)
def test_leaves_english_names_and_addresses_alone(text):
    assert flags(CHECK, text) == []


def test_offers_the_likeliest_first_and_at_most_three():
    (placed,) = found(CHECK, "It was seaso again.")
    assert placed.issue.suggestions[0] == "season"
    assert len(placed.issue.suggestions) <= 3


def test_a_name_of_the_sentence_in_small_letters_is_that_name():
    assert fixed(CHECK, "Braldi is danced in May, and for a braldi they bake.") == (
        "Braldi is danced in May, and for a Braldi they bake."
    )


def test_obscene_words_are_not_offered():
    (placed,) = found(CHECK, "He wore a shitt.")
    assert placed.issue.suggestions == ("shirt", "shift")
