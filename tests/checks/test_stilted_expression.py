import pytest
from trying import fixed, flags, found

CHECK = "stilted-expression"


@pytest.mark.parametrize(
    ("language", "text", "mended"),
    [
        ("ko", "There was no human damage.", "There was no loss of life."),
        ("ja", "A 20s man was hurt.", "A man in his 20s was hurt."),
        ("ko", "Police found the 30s woman.", "Police found the woman in her 30s."),
        ("ko", "Human damage was avoided.", "Loss of life was avoided."),
        ("ja", "The minister showed the view that prices would fall.", "The minister said that prices would fall."),
        ("ja", "Police are hurrying to confirm the cause.", "Police are working to confirm the cause."),
        ("ja", "The same ministry said it would help.", "The ministry said it would help."),
        ("ja", "His death was confirmed at the hospital.", "He was pronounced dead at the hospital."),
        ("ru", "He wrote in the social network Facebook.", "He wrote on Facebook."),
        ("ru", "Prices rose because of this in connection with the fact that oil is dear.", None),
        ("uk", "A criminal case was initiated.", None),
        ("uk", "The shop was hit on the Pokrovsk direction in May.", "The shop was hit near Pokrovsk in May."),
        ("uk", "The mayor held a telephone conversation with her.", "The mayor spoke by phone with her."),
        ("ru", "The court chose a measure of restraint.", None),
        ("uk", "Recall that the bridge was hit in May.", "The bridge was hit in May."),
        ("ru", "He was sent to a strict regime colony.", None),
        ("zh", "Criminal coercive measures were taken.", None),
        ("ar", "He stressed on the need for aid.", None),
        ("ar", "Medical cadres came.", "Staff came."),
        ("ar", "Today, Wednesday, the shop opened.", "On Wednesday the shop opened."),
        ("ar", "The court said today, Sunday, that he was free.", "The court said on Sunday that he was free."),
        ("ar", "And Nadia Saber explained that it was late.", "Nadia Saber explained that it was late."),
        ("ar", "It was written by Adel Fathy. And directed by Omar Nasser.", None),
        ("ar", "The great player, Hany Saber, left.", "Great player Hany Saber left."),
        ("ar", "And he explained that it was late.", "He explained that it was late."),
        ("ar", "In another context, he met her.", "Separately, he met her."),
        ("ar", "The artist Rania Haddad sang.", "The singer Rania Haddad sang."),
        ("ar", "Fans interacted with the picture.", "Fans reacted to the picture."),
        ("ar", "He died of the new Corona virus.", "He died of the coronavirus."),
        ("ar", "The number of deaths rose to 1,045 cases.", "The number of deaths rose to 1,045."),
        ("ar", "A state of anger prevailed in the town.", "Anger prevailed in the town."),
        ("ar", "The minister directed to provide help.", None),
        ("ar", "There is an opportunity for light rain.", "There is a chance of light rain."),
        (
            "ar",
            "The centre expected that the weather would be dry.",
            "The centre forecast that the weather would be dry.",
        ),
        ("zh", "The outside world was not surprised.", None),
        ("zh", "He introduced that the lake was dry.", "He said that the lake was dry."),
        ("zh", "She accepted an interview with us.", "She gave an interview with us."),
        ("zh", "The police cracked a gang.", "The police broke up a gang."),
        ("zh", "The police cracked 40 cases.", "The police solved 40 cases."),
        ("zh", "Beijing time on May 3, it rained.", "On May 3, it rained."),
        ("zh", "Comprehensive foreign media reports, it rained.", "According to media reports, it rained."),
        ("zh", "Police took suspects 14 people away.", "Police took 14 suspects away."),
        ("zh", "He presided over the regular press conference.", "He held the regular press conference."),
        ("zh", "It will escort the growth of trade.", "It will safeguard the growth of trade."),
        ("de", "He drove in direction Hamburg.", "He drove towards Hamburg."),
        ("de", "The verdict is not yet legally binding.", None),
    ],
)
def test_says_what_english_papers_write(language, text, mended):
    assert len(flags(CHECK, text, language)) == 1
    if mended is not None:
        assert fixed(CHECK, text, language) == mended


def test_leaves_good_english_alone_that_is_like_russian_papers():
    english = """It is noted for its wine. As noted above the door, the house is old; she noted that it rained.
        He recalled that a reminder came; recall elections are rare.
        “The enemy of my enemy came,” she said; the invaders of 1066 were the occupiers of the hall.
        The Sunday edition sold out, and the first edition of the novel is rare; the European edition says so, too.
        The peaceful protest ended; the settlement with the bank was signed, and settlements in the West Bank grew.
        Two patients received treatment for burns and received a letter; the exam was set, and the check was in the post.
        Blows were exchanged; it was a blow to the party, and an air of calm hung over the town.
        She worked on the ground floor and died on the spot; the museum named the hall after her.
        Subscribers to the newspaper wrote in; the channel thanked its subscribers.
        What Moscow calls a “special military operation” began in 2022; the President of the Russian Federation spoke.
        He was reminded about the deal, she turned to the police for answers, and the miners won better pay.
        The fans suffered in the rain; the army team built a bridge, and the head of the government spoke.
        It ends, officials said Monday the plan would fail; the past day of rest. Send a link to the port of the device.
        Russia jailed the singer and took her property; the facts of the case are known, and 200 g of gold.
        The party's head in the region said so; the frost fell by four degrees."""
    for text in english.split("\n"):
        for language in ("ru", "uk"):
            assert flags(CHECK, text.strip(), language) == [], text
            assert flags("literal-translation", text.strip(), language) == [], text


def test_leaves_good_english_alone_that_is_like_them():
    english = """The office received allegations of fraud, and the mayor appeared before prosecutors.
        Exports rose 3 percent from the same period last year and 1 percent compared to the previous month.
        The teacher drew attention to how schools are paid; it was pointed out that nobody had asked.
        Most deaths occurred in winter, and the car caught fire within ten minutes.
        He moved in and out of government, and raised his voice.
        A swift current caught the swimmers; the company turned to Black voters and to the Red Cross.
        It is believed that he knew, and it is known that she did; this is a story that matters.
        The storm was gathering strength in the west, where the morning lows were in the 20s.
        They were arrested and charged on Tuesday, and joined hands with their lawyers.
        Juniors and seniors may apply; their senior players may not. Mr. A. Smith, Mr. E.B. White and Mr. Adams came.
        The fund weighed the possibility of a sale, and the film was loved by fans."""
    for text in english.split("\n"):
        assert flags(CHECK, text.strip(), "ko") == [], text
        assert flags("literal-translation", text.strip(), "ko") == [], text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "Human damage to the reef is old; human losses were small."),
        ("zh", "There was no human damage."),
        (
            "ja",
            "Both ministers voiced alarm, and the voice on the phone was calm; her death was confirmed by her agent.",
        ),
        ("ru", "It was his turn, and the head of the firm turned in the right direction; flowers lay at the monument."),
        ("uk", "“The enemy attacked at night,” the general said. The case was opened, and he took no measures."),
        ("zh", "The cadres met the crowd, and the police took measures against crime."),
        ("ar", "He stressed the need for aid, and the medical staff came from the same village."),
        ("de", "The lorry drove towards Hamburg; its direction was right, and the verdict is final."),
        (None, "There was no human damage."),
    ],
)
def test_leaves_english_and_other_languages_alone(language, text):
    assert flags(CHECK, text, language) == []


def test_it_shows_what_the_source_says_and_is_minor():
    (placed,) = found(CHECK, "There was no human damage.", "ko")
    assert placed.issue.evidence == {"in the source": "인명 피해"}
    assert placed.issue.severity == "minor"


def test_what_misleads_is_not_flagged_twice():
    assert flags(CHECK, "Foreigners net purchased 120 billion won.", "ko") == []
    assert flags("literal-translation", "Foreigners net purchased 120 billion won.", "ko") == ["net purchased"]


@pytest.mark.parametrize(
    ("language", "text", "mended"),
    [
        ("ko", "Please be careful of strong winds.", "People should be careful of strong winds."),
        (
            "ko",
            "It is icy, so you need to be careful on the road.",
            "It is icy, so people should be careful on the road.",
        ),
        ("ko", "The index closed the trade at 2,410.", "The index closed at 2,410."),
        ("ko", "Hanbit, the No. 1 market capitalization, fell.", "Hanbit, the largest by market value, fell."),
        (
            "ko",
            "Professional volleyball Hanbit Bank lost.",
            "The professional volleyball team Hanbit Bank lost.",
        ),
        ("ko", "It is meaningful in that it was done.", "What matters is that it was done."),
        (
            "ko",
            "He graduated from Korean Literature at Hanbit University.",
            "He graduated in Korean Literature from Hanbit University.",
        ),
        ("ko", "The show has been loved a lot by all.", "The show has been popular by all."),
        ("ko", "She showed off her presence.", "She stood out."),
        ("ko", "It fell to -3 degrees below zero.", "It fell to 3 degrees below zero."),
        ("ko", "“I am sorry,” he bowed his head.", "“I am sorry,” he said, bowing his head."),
        ("zh", "The public security organs came.", "Police came."),
        ("zh", "A criminal suspect fled; Lin is 20 years old this year.", "A suspect fled; Lin is 20 years old."),
        ("ar", "The court obliged him to pay the shop.", "The court ordered him to pay the shop."),
        ("ar", "The court ruled obliging him to pay.", "The court ordered him to pay."),
        ("ar", "He paid an amount of 300 dirhams.", "He paid 300 dirhams."),
        ("ru", "A case was opened under the article “Murder”.", "A case was opened on charges of “Murder”."),
        ("ru", "The agency RIA “Novosti” said so.", "The agency RIA Novosti said so."),
    ],
)
def test_knows_what_courts_police_and_the_weather_leave_behind(language, text, mended):
    assert fixed(CHECK, text, source_language=language) == mended


def test_leaves_alone_what_good_english_says_like_it():
    text = "Professional Baseball Players met. “Take it,” he said. The shop was open, and you need to see it. He closed it."
    assert flags(CHECK, text, source_language="ko") == []


@pytest.mark.parametrize(
    ("language", "text", "mended"),
    [
        ("ko", "His shot put a wedge in the game.", "His shot put the game away."),
        ("ko", "It is the first win in 14 years since the match in Jeonju in May.", None),
        ("ko", "This time Hanbit smiled in the end.", "This time Hanbit won in the end."),
        (
            "ru",
            "It was the victory of “Torpedo” over “Sokol” in May.",
            "It was the victory of Torpedo over Sokol in May.",
        ),
        ("ru", "In the game “Torpedo” beat the rest.", "In the game “Torpedo” beat the rest."),
        ("ru", "The expert appreciated the game.", "The expert commented on the game."),
    ],
)
def test_knows_what_matches_leave_behind(language, text, mended):
    if mended is None:
        assert flags(CHECK, text, source_language=language) == ["first win in 14 years since "]
    else:
        assert fixed(CHECK, text, source_language=language) == mended
