"""What stood on pages of news that machines had translated from languages written in Latin letters."""

import pytest
from trying import fixed, flags

EXPRESSIONS = {
    ("literal-translation", "ro"): {
        "From first reports, it appears that he would have crossed the road.": "From first reports, it appears that he had crossed the road.",
        "The car buffered a bus.": "The car hit a bus.",
    },
    ("stilted-expression", "fr"): {
        "According to our information, it would be a 30 cm blade.": "According to our information, it is reportedly a 30 cm blade.",
        "He was stabbed at the exit of the school.": "He was stabbed outside the school.",
    },
    ("literal-translation", "it"): {
        "According to witnesses, the man would have hit a wall.": "According to witnesses, the man had hit a wall.",
        "He was associated to the Rome prison.": "He was taken to the Rome prison.",
    },
    ("stilted-expression", "es"): {
        "He fled on board a red car.": "He fled in a red car.",
        "They came aboard a motorcycle.": "They came on a motorcycle.",
        "It is worth mentioning that the bridge is shut.": "The bridge is shut.",
        "The forces of order came.": "The police came.",
        "It was a frontal collision.": "It was a head-on collision.",
        "They left by their own means.": "They left on their own.",
        "It was a settlement of accounts.": "It was a settling of scores.",
        "It rained throughout the national territory.": "It rained across the country.",
        "It has rained since this Tuesday.": "It has rained since Tuesday.",
        "They met in the margins of the summit.": "They met on the sidelines of the summit.",
        "A 20-year-old young man left.": "A 20-year-old man left.",
        "Due to these facts, he was jailed.": "Over this, he was jailed.",
    },
    ("literal-translation", "es"): {
        "The mechanics of the accident are unknown.": None,
        "He goes to the second turn of the election.": "He goes to the runoff of the election.",
        "They were called to the urns in May.": "They were called to the polls in May.",
        "It has 90 percent of the minutes scrutinized.": "It has 90 percent of the votes counted.",
        "The voting tables open at eight.": "The polling stations open at eight.",
        "The ONU sent two men.": "The UN sent two men.",
        "The OTAN met.": "NATO met.",
        "The PIB rose.": "The GDP rose.",
        "The officialism voted no.": "The ruling party voted no.",
        "An ultra deputy left.": "A far-right deputy left.",
        "He was intercepted, when were attacked by two men.": "He was intercepted, when they were attacked by two men.",
    },
    ("literal-translation", "fr"): {
        "A thirty of people came.": "About thirty people came.",
        "It burned in full street.": "It burned in the middle of the street.",
        "A source close to the file said so.": "A source close to the case said so.",
        "The TVA rises.": "The VAT rises.",
    },
    ("stilted-expression", "it"): {
        "They are members of the maxi operation.": "They are members of the big operation.",
        "Health operators came.": "Health workers came.",
        "He won the trust vote.": "He won the confidence vote.",
        "The Gip of Rome ordered it.": "The judge of Rome ordered it.",
    },
    ("literal-translation", "tr"): {
        "The minister said that: it is late.": "The minister said: it is late.",
        "He loaded on the opposition.": "He attacked the opposition.",
    },
    ("stilted-expression", "tr"): {
        "Saying that the road is open, the Prime Minister Ali Kaya said it was late.": None,
    },
    ("stilted-expression", "pl"): {
        "Police are explaining the causes of the fire.": "Police are investigating the causes of the fire.",
        "He left in the day of Tuesday.": "He left on Tuesday.",
        "It rained in the evening of Tuesday.": "It rained on Tuesday evening.",
    },
    ("literal-translation", "pl"): {
        "The ONZ sent two men.": "The UN sent two men.",
    },
    ("literal-translation", "cs"): {
        "The OSN sent two men.": "The UN sent two men.",
    },
    ("stilted-expression", "ro"): {
        "The crew had no sound and light signals.": "The crew had no siren and lights.",
    },
    ("literal-translation", "pt"): {
        "Two ONGs left.": "Two NGOs left.",
    },
}


@pytest.mark.parametrize(("check", "language"), EXPRESSIONS)
def test_knows_what_comes_back_word_for_word(check, language):
    for text, mended in EXPRESSIONS[check, language].items():
        assert len(flags(check, text, language)) == 1, text
        if mended is not None:
            assert fixed(check, text, language) == mended
            assert flags(check, mended, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "According to the bill, it would be a crime; it appears that he would have liked to stay."),
        (
            "es",
            "The group went on board the ship; urns with ashes were found, and a second turn of the screw followed.",
        ),
        (
            "it",
            "The operators of the plant left; net of tax, the price is low; the associated costs fell, said the House.",
        ),
        ("pt", "A forum on the margin of error met; forty of the thieves left since, and the track record is good."),
        ("tr", "Explaining that is hard. Saying that, he left. The truck was loaded on Monday, he said, that is."),
        ("pl", "Police are explaining the new rules; in the evening it rained, and the day of Tuesday's match came."),
        ("cs", "It is a sign of trust, and he cast a vote; young women of 20 came to the frontal lobe clinic."),
    ],
)
def test_leaves_good_english_alone_that_is_like_it(language, text):
    for check in ("literal-translation", "stilted-expression", "source-habit"):
        assert flags(check, text, language) == []
