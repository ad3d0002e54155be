"""What stood on pages that machines translated from Korean and Japanese, in sentences of our own."""

import pytest
from trying import fixed, flags

EXPRESSIONS = {
    "ko": {
        "The bus climbed into India and stopped.": "The bus climbed onto the sidewalk and stopped.",
        "A taxi veered onto India, hitting two people.": "A taxi veered onto the sidewalk, hitting two people.",
        "Two people walking on India were hurt.": "Two people walking on the sidewalk were hurt.",
        "A truck crossed the central line and hit a bus.": "A truck crossed the center line and hit a bus.",
        "Police checked whether he was drunk or driving.": "Police checked whether he was driving drunk.",
        "They want to prevent safety accidents.": "They want to prevent accidents.",
        "Brokers fear a reverse charter.": "Brokers fear a reverse jeonse.",
        "The move-in water will halve.": "The supply of new homes will halve.",
        "The 2nd part of the Ulsan District Court met.": "The 2nd division of the Ulsan District Court met.",
        "The teacher made an extreme choice.": "The teacher died by suicide.",
        "It said so in an entrance statement.": "It said so in a statement.",
        "He revealed his official entrance on Monday.": "He revealed his official position on Monday.",
        "The police saw that the man had lied.": "The police believe that the man had lied.",
        "The first reporter was the driver himself.": "The first caller was the driver himself.",
        "A 26-year-old Seo Mo was caught.": "A 26-year-old surnamed Seo was caught.",
        "Coach A left in the spring.": None,
        "“He is sorry,” explained the reason for sentencing.": None,
        "It is in Heroine, Gyeonggi Province.": "It is in Yeoju, Gyeonggi Province.",
        "The setter suffered a father's injury.": "The setter lost a father.",
        "He left because of his mother's award.": "He left after the death of his mother.",
        "Two residents smoked in the process of evacuating.": "Two residents inhaled smoke in the process of evacuating.",
        "Firefighters fired 30 cars and 90 people.": "Firefighters sent 30 cars and 90 people.",
        "There is snow news in the south.": "Snow is forecast in the south.",
        "A drying advisory is in effect.": "A dry-weather advisory is in effect.",
        "The sky roads to Jeju are closed.": "The air routes to Jeju are closed.",
        "They have been in public love since 2021.": "They have been in a public relationship since 2021.",
        "The song is running backward on the charts.": "The song is climbing on the charts.",
        "The city took the first shovel of the library.": "The city broke ground on the library.",
        "She nailed that there was no tax.": "She insisted that there was no tax.",
        "In the new year of Gapjin it grew.": "In the new year it grew.",
        "He has third-term lung cancer.": "He has stage 3 lung cancer.",
        "It was a Park Bing match.": "It was a close match.",
        "The ball fell out of the catcher's meet.": "The ball fell out of the catcher's mitt.",
        "He hit a mid-month triple.": "He hit a triple over center field.",
        "The criminal India treaty is old.": "The extradition treaty is old.",
        "Oman and self-righteousness hurt the party.": "Arrogance and self-righteousness hurt the party.",
        "Love Iran is blind.": "Love is blind.",
        "She sang on 'Incorruptibility's Famous Song' in May.": "She sang on 'Immortal Songs' in May.",
        "He laughed on “My Ugly Cub” on SBS.": "He laughed on “My Little Old Boy” on SBS.",
        "He left “Superman Is Back” in May.": "He left “The Return of Superman” in May.",
        "It was on “Knowing Brothers” on Saturday.": "It was on “Knowing Bros” on Saturday.",
        "They drew after a theater goal.": "They drew after a last-minute goal.",
        "He took out a 3-5-2 card.": "He used a 3-5-2 formation.",
        "With second out and third base he struck.": "With two outs and a runner on third he struck.",
    },
    "ja": {
        "The second floor secretary-general left.": "Secretary-General Nikai left.",
        "2F faction members met.": "Nikai faction members met.",
        "The Constitutive Democratic Party met.": "The Constitutional Democratic Party met.",
        "The Komei Party agreed.": "Komeito agreed.",
        "The Restoration Association left.": "The Japan Innovation Party left.",
        "They spoke of the confluence of the two parties.": "They spoke of the merger of the two parties.",
        "He said the criticism does not hit.": "He said the criticism is not justified.",
        "The minister restrained speculative moves.": "The minister warned against speculative moves.",
        "The yen fell at a stretch.": "The yen fell sharply.",
        "The Second Sub-Chamber dismissed it.": "The Second Petty Bench dismissed it.",
        "He was accused of obstructing power business.": "He was accused of forcible obstruction of business.",
        "She was an unconscious body.": "She was unconscious and in critical condition.",
        "The car spilled into the oncoming lane.": "The car crossed into the oncoming lane.",
        "The line stopped driving for an hour.": "The line stopped service for an hour.",
        "A group such as Professor Mori found it.": "A group led by Professor Mori found it.",
        "He is a high school 3rd grade student.": "He is a 3rd-year high school student.",
        "The firm announced its settlement of accounts.": "The firm announced its financial results.",
        "She joined the register with a man from Kobe.": "She married a man from Kobe.",
        "The final time of the drama is near.": "The final episode of the drama is near.",
        "The film will be published nationwide.": "The film will be released nationwide.",
        "The game is basic play free.": "The game is free to play.",
        "He homered in the raise game on Monday.": "He homered in the Rays game on Monday.",
        "He hit a second goro.": "He hit a grounder to second.",
        "His average is 20%, 5 minutes and 5 minutes.": None,
        "He pitched on the 6th of the middle.": "He pitched on 6 days' rest.",
        "It is his first winning star since April.": "It is his first win since April.",
    },
}  # fmt: skip
MISREAD = {
    "ko": {
        "The apartment was dark. Some 29 generations were without power.": (
            "The apartment was dark. Some 29 households were without power."
        ),
        "The fire is out. They clean up the remaining lights.": "The fire is out. They clean up the embers.",
        "Heavy rain fell in the production area of Jeju.": "Heavy rain fell in the mountains of Jeju.",
        "It was the third inning, with a full base.": "It was the third inning, with the bases loaded.",
        "He won four in a row and set a Thai record in the league, with six victories.": None,
        "In the first inning they scored the first goal.": "In the first inning they scored the first run.",
        "The match ended. The supervisor Kim Min-su wept.": "The match ended. Coach Kim Min-su wept.",
        "The striker left. He scored in the Ulsan Exhibition.": "The striker left. He scored in the match against Ulsan.",
        "In the league they added three victory points.": "In the league they added three points.",
        "She won in four sets. The outside heater wept.": "She won in four sets. The outside hitter wept.",
        "At the wedding the couple expected a second generation.": "At the wedding the couple expected a child.",
        "Hospitals are empty: majors who resigned are home.": "Hospitals are empty: trainee doctors who resigned are home.",
    },
    "ja": {
        "The Diet met. They joined the same denomination.": "The Diet met. They joined the same parliamentary group.",
        "The Diet met. The National Democratic Party left.": "The Diet met. The Democratic Party for the People left.",
        "The road is closed, with no prospect of cancellation.": "The road is closed, with no prospect of reopening.",
        "In the third inning he flied out to Wright.": "In the third inning he flied out to right field.",
    },
}  # fmt: skip
GOOD = {
    "ko": """The driver crossed into India from Nepal, and trucks are going into India again, a land of 1,200 generations.
        Migrants walked on, and India opened its border to the trucks in the spring.
        The sprinter set a Thai record in Bangkok and thanked her coach, who is from Thailand.
        Minister Lee missed the vote because of his father's injury and sent a letter.
        Three generations of the family lived in the apartment, and 12 generations of kings lie on the hill.
        The museum shows how 40 generations of mice were bred in the laboratory of the complex.
        The amount of water used by the apartments fell by a third in the dry spring.
        Two workers smoked outside the hospital and were fined by the city for it.
        Firefighters fired a flare at sea when the boat began to sink on Monday night.
        Nobody turned off the remaining lights in the theater until the firefighters came.
        The production area of Jeju oranges shrank by a tenth last year, the farmers said.
        It was an extreme choice between fame and fear, and she made it.
        The artist calls his gate an entrance, and the statement on the wall is by his wife.
        The first reporter on the scene was a young man from the local radio station.
        The police saw that the door was open and called for help before they went in.
        The Central Line was closed for three hours, and passengers crossed the city by bus.
        Apple expects a second generation in the autumn; its chief is married and lives in Texas.
        There was an outpouring of public love for the singer after his death in March.
        He nailed that landing and took gold; she nailed the vault and came second.
        The mayor lifted the first shovel of earth and thanked the builders of the library.
        The Sky Road bridge in Norway is closed in winter; the sky was clear on Tuesday.
        The Boston Exhibition on tea opened in May, and the match was played on Saturday.
        College majors who left the course early were asked why by the hospital's students.
        He floated a ball into the box, and the striker scored the first goal of the match.
        Wrapped in foil, the cake stood in the dugout until the ninth inning was over.
        The game needs four victory points to win, as every player of the board game knows.
        His baptism in water took place in May, a week after the league had ended.
        With two outs and first base open, the manager ordered a walk in the eighth inning.
        Superman is back in town; knowing brothers like these, she wanted to know it: my ugly puppy came.
        The superior double room costs 90 dollars, and the view of the sea is free.
        The league held a ceremony, and one top striker with two bags was late.
        He briefed the students on India, and people waiting on India hope for a deal.
        The fire department fired 12 firefighters after the inquiry, the mayor said.
        She thanked the jury for her father's award and went home to Paris.
        Police saw that he had a gun, and the officers asked him to put it down.
        The first reporter was a woman, and the second was the editor's son.
        The Sky Road near Clifden is narrow, and its views of the sea are famous.
        The fugitive left India on Monday, and India asked for him in a letter.
        Aid workers met in Sudan, and the payment was made; Sudan is a poor country.
        She flew to Oman and Qatar in May, and to Iran and Iraq in the autumn.
        “Love, Iran” is the title of her book about a family in Tehran.
        The pipes supply water for the farms, and the hotel sells a superior double with a view of the sea.
        Workers revealed the entrance to a tomb, and the first part of the Seoul District Court ruling was read.
        The family has owned the land for 12 generations on the hill where apartments will be built.
        The city supervisor Aaron Peskin watched the match, and exports took a mid-month hit.
        The theater goal of two million dollars was met in May, the director of the theater said.""",
    "ja": """The two congregations of the church formed a choir, and an LDP lawmaker sang with them.
        The National Democratic Party of Germany lost; the Osaka Restoration Association won in 2011.
        A confluence of factors hurt the party: high prices, a scandal and a tired leader.
        Joe Wright flew out to left, and Wright thanked the pitcher after the inning.
        The secretary has an office on the second floor, and the group meets on the third floor.
        He worked for days at a stretch and fell asleep on the train, his wife said.
        The rules restrained speculative trading in the yen, the minister said on Friday.
        The line stopped at noon, and many passengers stopped driving to work altogether.
        The reader joined the register of donors with a group of friends from Kobe.
        The charge fell to 20%, 5 minutes later to 10%; the winning star of the show wept.
        The film review was published on Monday, and the film script was published in May.
        The series was delivered to Netflix in March, and updates are delivered via Steam.
        The train driver stopped driving in May, after forty years with the railway.
        The man was heavy, and two paramedics carried him from the truck to the hospital.
        The settlement of accounts in the divorce took ten years, the lawyers said.
        The central bank restrained excessive lending, and there is no prospect of cancellation of the road project.""",
}


@pytest.mark.parametrize("language", EXPRESSIONS)
def test_mends_expressions(language):
    for text, mended in EXPRESSIONS[language].items():
        kinds = [check for check in ("literal-translation", "stilted-expression") if flags(check, text, language)]
        assert len(kinds) == 1, text
        if mended is not None:
            assert fixed(kinds[0], text, language) == mended


@pytest.mark.parametrize("language", MISREAD)
def test_mends_words_that_the_article_shows_to_be_wrong(language):
    for text, mended in MISREAD[language].items():
        assert len(flags("misread-word", text, language)) == 1, text
        if mended is not None:
            assert fixed("misread-word", text, language) == mended


@pytest.mark.parametrize("language", GOOD)
def test_leaves_good_english_alone(language):
    for text in map(str.strip, GOOD[language].split("\n")):
        for check in ("literal-translation", "stilted-expression", "misread-word"):
            assert flags(check, text, language) == [], text
