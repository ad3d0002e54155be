"""What machines leave behind of news in languages that are written in Latin letters, and in Hindi."""

import pytest
from trying import assert_known, flags

EXPRESSIONS = {
    ("literal-translation", "es"): {
        "The cash, who was off duty, chased the thief.": "The officer, who was off duty, chased the thief.",
        "Three troops of the Civil Guard came.": "Three members of the Civil Guard came.",
        "Five fire endowments put it out.": None,
        "The toilets confirmed the death of the driver.": "Paramedics confirmed the death of the driver.",
        "The now deceased lived in Lima.": "The victim lived in Lima.",
        "The uniformed arrested the thief.": "The officers arrested the thief.",
        "The neighbors of the town complained.": "The residents of the town complained.",
        "A 45-year-old neighbor of Soria was hurt.": "A 45-year-old resident of Soria was hurt.",
        "The popular spokeswoman was late.": "The PP spokeswoman was late.",
        "The popular criticize the plan.": "The PP criticize the plan.",
        "The citizenship demands answers.": "The public demands answers.",
        "They fight organized delinquency.": "They fight organized crime.",
        "The anti-corruption fiscal of Madrid asked for it.": "The anti-corruption prosecutor of Madrid asked for it.",
        "He annotated two goals in May.": "He scored two goals in May.",
        "The visiting set lost.": "The visiting team lost.",
        "The Argentine technician changed the team.": "The Argentine coach changed the team.",
        "The archer saved the shot.": "The goalkeeper saved the shot.",
        "Leganes comes from winning in Vigo.": "Leganes is fresh from winning in Vigo.",
        "He takes three years in prison.": "He has spent three years in prison.",
        "It transcended that he had left.": "It emerged that he had left.",
        "They gave to know the plan.": "They announced the plan.",
        "The first mandatary assured it.": "The president assured it.",
        "It costs an eye of the face.": "It costs an arm and a leg.",
        "They turned the omelette in May.": "They turned the tables in May.",
        "It happened on the sixth journey of LaLiga.": "It happened on the sixth round of LaLiga.",
        "They put all the meat on the grill.": None,
        "It began on the 15 of March.": "It began on March 15.",
        "The crash left a balance of three dead.": "The crash left three dead.",
        "He had a white weapon.": "He had a knife.",
        "He acted in legitimate defense.": "He acted in self-defense.",
        "He was denounced for drunk driving.": "He was reported for drunk driving.",
        "It is the instruction court in Soria.": "It is the investigating court in Soria.",
        "The intellectual author of the murder fled.": "The mastermind of the murder fled.",
        "As El Pais advances, he will resign.": "As El Pais reported, he will resign.",
        "He defended that the law is good.": "He argued that the law is good.",
        "The sanitary crisis is over.": "The health crisis is over.",
        "Two political formations left.": "Two political parties left.",
        "He came in quality of adviser.": "He came as adviser.",
        "The price changes in function of demand.": "The price changes depending on demand.",
        "He was ill, reason why they left.": "He was ill, which is why they left.",
        "Nine were hurt, situation that worries the mayor.": "Nine were hurt, a situation that worries the mayor.",
        "The plan, action that began in May, failed.": "The plan, an action that began in May, failed.",
        "They realized a meeting in May.": "They held a meeting in May.",
        "Police realized several searches in the town.": "Police conducted several searches in the town.",
        "She assisted to the ceremony in Soria.": "She attended the ceremony in Soria.",
        "Many participated to the march.": "Many participated in the march.",
        "He marked a goal in May.": "He scored a goal in May.",
        "He whistled a penalty.": "He awarded a penalty.",
        "They classified for the final.": "They qualified for the final.",
        "It is the eighths of final.": "It is the round of 16.",
        "The Argentine selection won.": "The Argentine national team won.",
        "A 27-year-old boy was arrested.": "A 27-year-old man was arrested.",
        "A 84 years old woman was hurt.": "An 84-year-old woman was hurt.",
        "The 36 years old man left.": "The 36-year-old man left.",
        "Two were serious injured.": "Two were seriously injured.",
        "It was the drop that overflowed the glass.": "It was the last straw.",
        "He was deprived of life with bullets.": "He was killed.",
    },
    ("stilted-expression", "es"): {
        "Elements of the National Guard arrived.": "Members of the National Guard arrived.",
        "The president of the Government met the king.": "The prime minister met the king.",
        "The vice president of the Government left.": "The deputy prime minister left.",
        "It counts with the support of the mayor.": "It has the support of the mayor.",
        "He told this medium that it was late.": "He told this outlet that it was late.",
        "The State security forces and bodies came.": "The security forces came.",
        "The law raised blisters in Madrid.": "The law caused anger in Madrid.",
        "Nine men were arrested this Saturday in Lima.": "Nine men were arrested on Saturday in Lima.",
        "This Sunday, the mayor resigned.": "On Sunday, the mayor resigned.",
        "It opened the past Tuesday.": "It opened on Tuesday.",
        "It happened on the past 15 of March.": "It happened on March 15.",
        "It ends next May 15.": "It ends on May 15.",
        "It rained in the last hours.": "It rained in the past few hours.",
        "Prices rose in the last years.": "Prices rose in recent years.",
        "The deadline ends in the next days.": "The deadline ends in the coming days.",
        "He left at 20h30 in a car.": "He left at 20:30 in a car.",
        "At the moment of leaving the bank, he was robbed.": "When leaving the bank, he was robbed.",
        "The facts occurred in Soria.": "It happened in Soria.",
        "The scene of the facts was closed.": "The scene was closed.",
        "There were three fatal victims.": "There were three deaths.",
        "The man presented several stab wounds.": "The man had several stab wounds.",
        "She was found without vital signs in the car.": "She was found dead in the car.",
        "He is in hospital with reserved prognosis.": "He is in hospital in critical condition.",
        "He drove in a state of drunkenness.": "He drove drunk.",
        "Two police agents were hurt.": "Two police officers were hurt.",
        "Agents of the National Police found it.": "Officers of the National Police found it.",
        "She presented a complaint against him.": "She filed a complaint against him.",
        "He was placed at the disposal of the court.": "He was brought before the court.",
        "He is in preventive prison.": "He is in pre-trial detention.",
        "They are accused of an alleged crime of fraud.": "They are accused of alleged fraud.",
        "He has several criminal antecedents.": "He has a criminal record.",
        "He was condemned to five years in prison.": "He was sentenced to five years in prison.",
        "The report, to which EFE has had access, is long.": "The report, seen by EFE, is long.",
        "According to what was reported by police, he left.": "According to police, he left.",
        "“It is late”, she specified.": "“It is late”, she said.",
        "He said it in a press note.": "He said it in a press release.",
        "It should be remembered that the mayor left.": "The mayor left.",
        "It came in the framework of the talks.": "It came as part of the talks.",
        "A man of 45 years was hurt.": "A 45-year-old man was hurt.",
        "A woman of 84 years was hurt.": "An 84-year-old woman was hurt.",
        "Ruiz opened the scoreboard in Vigo.": "Ruiz opened the scoring in Vigo.",
        "Ruiz put the 2-1 in Vigo.": "Ruiz made it 2-1 in Vigo.",
        "Nine people were arrested in the night from Saturday to Sunday.": "Nine people were arrested on Saturday night.",
        "Tens of people came.": "Dozens of people came.",
        "He scored in the minute 70.": "He scored in the 70th minute.",
        "He scored at minute 21.": "He scored in the 21st minute.",
        "They beat Getafe by 2-1 in Vigo.": "They beat Getafe 2-1 in Vigo.",
        "The mayor assured that taxes would fall.": "The mayor said that taxes would fall.",
    },
    ("literal-translation", "fr"): {
        "The Paris floor opened an inquiry.": "The Paris prosecutor's office opened an inquiry.",
        "He was placed in examination for theft.": "He was under formal investigation for theft.",
        "He was in custody view.": "He was in police custody.",
        "An inquiry was opened to the head of murder.": "An inquiry was opened for murder.",
        "The correctional court tried him.": "The criminal court tried him.",
        "He got two years of firm prison.": "He got two years in prison.",
        "The Keeper of the Seals spoke.": "The justice minister spoke.",
        "Rebellious France left.": "France Unbowed left.",
        "The rebel deputies left.": "The France Unbowed deputies left.",
        "His vital prognosis is engaged.": "His life was in danger.",
        "Her vital prognosis is not engaged.": "Her life was not in danger.",
        "He is in absolute emergency.": "He is in a critical condition.",
        "The soldiers of fire came.": "The firefighters came.",
        "Prices rose in the Hexagon.": "Prices rose in France.",
        "He estimated that the law is good.": "He believed that the law is good.",
        "A snail operation is planned.": "A go-slow protest is planned.",
        "A white march was held.": "A silent march was held.",
        "Nine departments are in orange vigilance.": "Nine departments are on orange alert.",
        "M. Macron said no.": "Mr. Macron said no.",
        "MM. Macron and Attal met.": "Messrs. Macron and Attal met.",
        "Mme Dupont left.": "Ms. Dupont left.",
        "He has other cats to whip.": "He has other fish to fry.",
        "They drown the fish.": "They evade the issue.",
        "It is a paving stone in the pond.": "It is a bombshell.",
        "The prosecutor required five years in prison.": "The prosecutor sought five years in prison.",
    },
    ("stilted-expression", "fr"): {
        "She was referred to the public prosecutor's office.": "She was brought before prosecutors.",
        "He said so on the set of BFMTV.": "He said so on BFMTV.",
        "“It is late”, she launched.": "“It is late”, she said.",
        "On his side, the mayor said no.": "For his part, the mayor said no.",
        "He has the common goal: “Too late”, indicated the prosecutor.": "He has the common goal: “Too late”, said the prosecutor.",
    },
    ("literal-translation", "it"): {
        "Police try to learn the exact dynamics of the accident.": "Police try to learn how the accident happened.",
        "The soldiers of the Carabinieri company came.": "The officers of the Carabinieri company came.",
        "The Yellow Flames seized it.": "The finance police seized it.",
        "He was denounced at large.": "He was reported to prosecutors.",
        "A man, class 1987, was hurt.": "A man, born in 1987, was hurt.",
        "The first citizen said no.": "The mayor said no.",
        "An exponent of the Democratic Party left.": "A member of the Democratic Party left.",
        "Dem secretary Schlein left.": "Democratic Party secretary Schlein left.",
        "The pentastellati voted no.": "The Five Star Movement voted no.",
        "The white deaths rose.": "The deaths at work rose.",
        "He came on a parameter zero.": "He came on a free transfer.",
        "The public ministry asked for it.": "The public prosecutor's office asked for it.",
    },
    ("stilted-expression", "it"): {
        "He was taken to hospital in code red.": "He was taken to hospital in critical condition.",
        "“It is late”, reads the note.": "“It is late”, says the statement.",
        "The prosecutor opened a file for manslaughter.": "The prosecutor opened an investigation into manslaughter.",
    },
    ("literal-translation", "pt"): {
        "He did not resist his injuries.": "He died of his injuries.",
        "The STF ministers voted no.": "The STF justices voted no.",
        "He is a minister of the Supreme Court.": "He is a justice of the Supreme Court.",
        "The police delegate said no.": "The police chief said no.",
        "An occurrence bulletin was filed.": "A police report was filed.",
        "They registered an occurrence.": "They filed a police report.",
        "The autarch of Faro said no.": "The mayor of Faro said no.",
        "The president of the Municipal Chamber of Faro left.": "The mayor of Faro left.",
        "Some 200 operationals fight the fire.": "Some 200 firefighters fight the fire.",
        "The fire is in resolution.": "The fire was under control.",
        "They lead in the Brazilian, with 29 points.": "They lead in the Brazilian league, with 29 points.",
        "It ended in pizza.": "It came to nothing.",
    },
    ("stilted-expression", "pt"): {
        "He was constituted a defendant.": "He was named as a suspect.",
        "The federal deputy from Bahia left.": "The lawmaker from Bahia left.",
        "He wears the shirt 10 of Santos.": "He wears the number 10 of Santos.",
    },
    ("literal-translation", "ro"): {
        "The People's Advocate said no.": "The ombudsman said no.",
        "He was retained for 24 hours.": "He was detained for 24 hours.",
        "He is accused of criminal deeds.": "He is accused of criminal acts.",
    },
    ("stilted-expression", "ro"): {
        "It is high at the level of the county.": "It is high in the county.",
        "He lives in the Capital.": "He lives in Bucharest.",
    },
    ("literal-translation", "tr"): {
        "The minister used the following expressions: it is late.": "The minister said: it is late.",
        "The car under the management of Ali Kaya overturned.": "The car driven by Ali Kaya overturned.",
        "First intervention was made at the scene.": "First aid was made at the scene.",
        "The fire was taken under control.": "The fire was brought under control.",
        "He was taken under custody.": "He was taken into custody.",
        "The crime machine was caught.": "The repeat offender was caught.",
        "He is a TikTok phenomenon.": "He is a TikTok influencer.",
        "They entered the world house.": "They got married.",
        "The technical director changed the team.": "The coach changed the team.",
        "Our President Erdogan spoke.": "President Erdogan spoke.",
    },
    ("stilted-expression", "tr"): {
        "Stating that the road is open, Mehmet Kaya said it was late.": None,
        "Two soldiers were martyred.": "Two soldiers were killed.",
        "Health teams came.": "Paramedics came.",
        "He was referred to the courthouse.": "He was brought to court.",
        "In the statement made by the ministry, it was stated that the road is open.": "The ministry said the road is open.",
    },
    ("literal-translation", "pl"): {
        "Uniforms found the car.": "The officers found the car.",
        "The president of Warsaw said no.": "The mayor of Warsaw said no.",
    },
    ("stilted-expression", "pl"): {
        "The marshal of the Sejm left.": "The speaker of the Sejm left.",
        "“It is late”, he assessed.": "“It is late”, he said.",
        "As he added, it was late.": "He added that it was late.",
        "It costs PLN 500 million.": "It costs 500 million zlotys.",
        "It is a substitute topic.": "It is a distraction.",
    },
    ("literal-translation", "cs"): {
        "The hetman said no.": "The regional governor said no.",
        "He had two per mille of alcohol.": None,
        "They walk around the hot porridge.": None,
    },
    ("stilted-expression", "cs"): {
        "The movement ANO won.": "The ANO movement won.",
        "The criminalists found it.": "Detectives found it.",
    },
    ("literal-translation", "nl"): {
        "The police let know that it was late.": "The police said that it was late.",
        "A stabbing party left two hurt.": "A stabbing left two hurt.",
        "It was a one-sided accident.": "It was a single-vehicle accident.",
        "He came to fall on the ice.": "He fell on the ice.",
        "They found a hemp nursery.": "They found a cannabis farm.",
        "The demissionary cabinet met.": "The caretaker cabinet met.",
        "He was addressable after the fall.": "He was conscious after the fall.",
    },
    ("stilted-expression", "nl"): {
        "A trauma helicopter came.": "An air ambulance came.",
    },
    ("stilted-expression", "hi"): {
        "The dead body of the man was found.": "The body of the man was found.",
        "He was declared brought dead.": "He was pronounced dead on arrival.",
        "Miscreants attacked him.": "Attackers attacked him.",
        "Police reached the spot on Monday.": "Police arrived on Monday.",
        "He is absconding.": "He is on the run.",
        "It happened on Monday late night.": "It happened late on Monday night.",
    },
    ("literal-translation", "hi"): {
        "It is being told that the car fell.": "Reportedly, the car fell.",
        "India gave a befitting reply to them.": "India hit back at them.",
    },
}


@pytest.mark.parametrize(("check", "language"), EXPRESSIONS)
def test_knows_what_comes_back_word_for_word(check, language):
    assert_known(check, language, EXPRESSIONS[check, language])


GOOD = {
    "es": """
        The cash was found in a car, and troops were sent to the border; the toilets were closed at noon.
        The popular singer left, and the president of the bank rested his case; neighbors of Ukraine met.
        He will speak this Tuesday, and voters go to the polls this Sunday; it was scheduled for this Friday.
        In the last hours of the war, in the last days of May, he died; the 3rd of May is a holiday.
        Rest assured that we care; he was assured that the deal was safe, and the court was informed that he left.
        He defended that decision, and the fact that the balance is good; the archer won gold at the Games.
        She applied for citizenship, and juvenile delinquency fell; the agents of the FBI came.
        The facts are clear, and for that reason he left; the height of the number rose, she said, and fell.
        A set of rules was annotated by the editor; he opened the door and made the first of two goals.
        The vote was 6-3, and 27-year-old women were asked; the Spanish selection process is long.
    """,
    "fr": """
        The dance floor opened at nine, and the floor of the house was wet; the review for the paper is long.
        He is the head of the murder squad; rebel troops left, and the rebels fired on the town.
        M. Night Shyamalan made it; the weather was fine in the hexagon-shaped hall of the museum.
        It was a white night gown; he estimated that it would cost 3 million euros, and yellow cards were shown.
    """,
    "it": """
        The dynamics of the market have changed, and the soldiers of the army left; the military said no.
        Lib Dem leader Ed Davey spoke, and the class action of 1987 failed; the patent on the drug expired.
        The first citizen of the town to vote was a baker; a blue shirt, a green number of leaves, not only that.
    """,
    "pt": """
        They did not resist arrest; the ministers of the government met, and the delegate from Peru spoke.
        The British PM said no; the toucan is a bird, and the diploma of the school was sold; pizza was served.
        Special forces operatives left, and the conclusion of the trial is near; the Brazilian, 24, won.
    """,
    "ro": """
        He did good deeds, and retained his seat for a second term; the level of the river rose in the capital.
    """,
    "tr": """
        He used the expression often; the martyr is a saint, and the management of the firm left in a car.
        The crime rate fell, and the natural phenomenon was seen; he entered the world of sport, out of control.
    """,
    "pl": """
        The president of Poland spoke, and the marshal of the parade left; the damage was assessed on Monday.
        It rained – and then it snowed. As he put it, the school uniforms found a buyer.
    """,
    "cs": """
        The movement grew, and the castle is closed; parts per million of lead were found; hot pudding was served.
    """,
    "nl": """
        Let me know if it rains; a shooting range and a party; two tons of steel; the issue is one-sided.
    """,
    "hi": """
        The youth wing of the party met; a reply was given, the body was found, and the seat is in the station.
    """,
}


@pytest.mark.parametrize("language", GOOD)
def test_leaves_good_english_alone_that_is_like_it(language):
    for text in filter(None, map(str.strip, GOOD[language].split("\n"))):
        for check in ("literal-translation", "stilted-expression", "source-habit"):
            assert flags(check, text, language) == [], text


def test_what_one_language_leaves_behind_is_no_matter_of_another():
    assert flags("literal-translation", "The toilets confirmed the death of the driver.", "fr") == []
    assert flags("literal-translation", "The toilets confirmed the death of the driver.") == []
