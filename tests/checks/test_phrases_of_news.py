"""What machines leave behind of news in Chinese, Russian, Ukrainian, Arabic and Hebrew: of courts, sport, cars, health."""

import pytest
from trying import assert_known, flags

EXPRESSIONS = {
    ("literal-translation", "he"): {
        "In the 12th cycle of the league they host Ashdod.": "In the 12th round of the league they host Ashdod.",
        "With three cycles left, Hapoel leads.": "With three rounds left, Hapoel leads.",
        "It was the first Premier League cycle since May.": "It was the first Premier League round since May.",
        "He conquered the second goal.": "He scored the second goal.",
        "He is the king of the gates of the league.": "He is the top scorer of the league.",
        "Netanya absorbed two goals in May.": "Netanya conceded two goals in May.",
        "The striker absorbed a red card.": None,
        "Beitar went up to an early advantage.": "Beitar took the lead.",
        "Doctors determined his death.": "Doctors pronounced him dead.",
        "They had to determine her death.": "They had to pronounce her dead.",
        "Paramedics were forced to determine the death of the cyclist.": None,
        "She received a conditional imprisonment.": "She received a suspended sentence.",
        "The car was set on fire on a nationalist background.": "The car was set on fire with a nationalist motive.",
        "The driver got a report of 1,500 shekels.": "The driver got a fine of 1,500 shekels.",
        "The bill was approved in a preliminary call by 60 votes.": "The bill was approved in a preliminary reading by 60 votes.",
        "The legal adviser to the government objects.": "The attorney general objects.",
        "There are 812 new verified people.": "There are 812 new confirmed cases.",
        "There are 130 difficult patients.": "There are 130 patients in serious condition.",
        "Surfers commented on the photo.": "Users commented on the photo.",
        "It was published on voila! news.": "It was published on Walla news.",
        "He told Voila that it was late.": "He told Walla that it was late.",
        "Golani warriors entered the town.": "Golani soldiers entered the town.",
        "The actor went to his world on Friday.": None,
        "The road is like a bone in the throat of the mayor.": None,
        "They put sticks in the wheels of the plan.": None,
        "The speech poured oil on the bonfire.": None,
        "They ran on the lawn of the Bloomfield stadium.": "They ran on the pitch of the Bloomfield stadium.",
    },
    ("stilted-expression", "he"): {
        "The judge extended his arrest by five days.": "The judge extended his detention by five days.",
        "Police asked for an extension of his arrest.": "Police asked for an extension of his detention.",
        "He got ten months of actual imprisonment.": "He got ten months in prison.",
        "He will serve ten months in actual prison.": "He will serve ten months in prison.",
        "He resigned on the background of the protests.": "He resigned amid the protests.",
        "The political-security cabinet met.": "The security cabinet met.",
        "The army waits for the political echelon.": "The army waits for the government.",
        "She arrived in a very difficult condition.": "She arrived in serious condition.",
        "The corona ward is full.": "The coronavirus ward is full.",
        "He died of a multi-system injury.": "He died of multiple injuries.",
        "She lives in protected housing in Haifa.": None,
        "The bank will close today (Sunday).": "The bank will close on Sunday.",
        "A fire broke out this morning (Sunday) in Lod.": "A fire broke out on Sunday morning in Lod.",
        "He was arrested last night (Thursday) near Afula.": "He was arrested on Thursday night near Afula.",
        "A bus skidded recently (Saturday) near Arad.": "A bus skidded on Saturday near Arad.",
        "It rained in the evening hours.": "It rained in the evening.",
        "The mother of the abductee spoke.": "The mother of the hostage spoke.",
        "They want to bring back the kidnapped.": "They want to bring back the hostages.",
        "Crime in the Arab sector rose.": "Crime in the Arab community rose.",
        "Alarms were activated in the north.": "Sirens were activated in the north.",
        "Rockets fell in the Gaza envelope.": None,
        "The officer was brought to rest in Haifa.": "The officer was buried in Haifa.",
        "The firm is between the hammer and the anvil.": "The firm is between a rock and a hard place.",
        "He came in the framework of a visit.": "He came as part of a visit.",
    },
    ("literal-translation", "ar"): {
        "They received three goals in Tunis.": "They conceded three goals in Tunis.",
        "It ended in a positive draw.": "It ended in a score draw.",
        "They played a negative draw.": "They played a goalless draw.",
        "He joined the Federation club in May.": "He joined Al-Ittihad club in May.",
        "He left the victory club in May.": "He left Al-Nassr club in May.",
        "The crescent striker scored.": "Al-Hilal striker scored.",
        "We stopped the danger of Mane.": "We stopped the threat of Mane.",
        "A gram of 21 gauge rose to 790 pounds.": "A gram of 21-carat gold rose to 790 pounds.",
        "Caliber 24 recorded 880 pounds.": "24-carat gold recorded 880 pounds.",
        "21 carats recorded 1,450 lbs.": "21 carats recorded 1,450 pounds.",
        "The price of a pound of gold was 6,290 pounds.": "The price of a gold pound was 6,290 pounds.",
        "The bus overturned at kilo 25.": "The bus overturned at kilometer 25.",
        "The Delta mutator worries them.": "The Delta variant worries them.",
        "It is a new mutant of the virus.": "It is a new variant of the virus.",
        "Nurses took massages from all who had contact with the infected.": "Nurses took swabs from all who had contact with the infected.",
        "The injuries reached 12 people in isolation.": "The infections reached 12 people in isolation.",
        "Sugar patients should not fast.": "Diabetes patients should not fast.",
        "He suffers from diabetes and pressure.": "He suffers from diabetes and high blood pressure.",
        "He suffers from pressure and sugar.": "He suffers from high blood pressure and diabetes.",
        "He died of a brain clot.": "He died of a stroke.",
        "She survived a heart clot.": "She survived a heart attack.",
        "The embassy confirmed the integrity of the citizens.": "The embassy confirmed the safety of the citizens.",
        "He confirmed the integrity of the minister.": "He confirmed the safety of the minister.",
        "Responsible sources denied it.": "Official sources denied it.",
        "He said so in a telephone intervention.": "He said so in a phone interview.",
        "He denied it in an intervention with the presenter.": "He denied it in an interview with the presenter.",
        "Books – Samir Adel: Bread will not be dearer.": "By Samir Adel: Bread will not be dearer.",
        "He told the Seventh Day newspaper so.": "He told Youm7 newspaper so.",
        "He told the site “Echo of the country” so.": "He told the site Sada El-Balad so.",
        "He wrote it in the “Homeland” newspaper.": None,
        "He ordered the imprisonment of the driver for 15 days pending investigation.": "He ordered the detention of the driver for 15 days pending investigation.",
        "He was imprisoned for four days pending investigation.": "He was detained for four days pending investigation.",
        "Heavy rains will witness the northern coast.": None,
        "They put sticks in the wheels of the plan.": None,
        "The speech poured oil on the fire.": None,
        "They found their nets.": "They found their goal.",
        "The keeper left with clean nets.": "The keeper left with a clean sheet.",
    },
    ("stilted-expression", "ar"): {
        "He may leave in the winter Mercato.": "He may leave in the winter transfer window.",
        "Eleven had simple injuries.": "Eleven had minor injuries.",
        "Two had medium injuries.": "Two had moderate injuries.",
        "The injuries ranged between medium and simple, he said.": None,
        "He was exposed to a heart attack on stage.": None,
        "She suffered a sudden health crisis.": None,
        "He got ten years of aggravated imprisonment.": None,
        "Active winds stir up dust.": "Strong winds stir up dust.",
        "Temperature degrees will fall.": "Temperatures will fall.",
        "The firm is between the hammer and the anvil.": "The firm is between a rock and a hard place.",
    },
    ("literal-translation", "ru"): {
        "On the eve of the mayor of the city, Anton Belov, said so.": "The day before, the mayor of the city, Anton Belov, said so.",
        "Former Central Bank announced that the rate may rise.": "Earlier, Central Bank announced that the rate may rise.",
        "Former expert Ivan Klim announced whether prices will rise.": "Earlier, expert Ivan Klim announced whether prices will rise.",
        "He was rebuilding from one lane to another.": "He was moving from one lane to another.",
        "When rebuilding to the left row, he hit a bus.": "When moving to the left row, he hit a bus.",
        "He was deprived of driving rights for a year.": "He was deprived of driving license for a year.",
        "He was driving drunk without rights.": "He was driving drunk without a license.",
        "He was deprived of rights for two years for drunk driving.": "He was deprived of a license for two years for drunk driving.",
        "Change to winter rubber by November.": "Change to winter tires by November.",
        "The inadequate driver was stopped.": "The erratic driver was stopped.",
        "He was in an inadequate state, police said.": None,
        "The man behaved inadequately.": "The man behaved erratically.",
        "The incidence of flu and SARS rose.": "The incidence of flu and respiratory infections rose.",
        "The singer died of oncology.": "The singer died of cancer.",
        "Oncology was found in the actor.": "Cancer was found in the actor.",
        "Patients with high pressure should rest.": "Patients with high blood pressure should rest.",
        "She passed all the necessary analyses.": None,
        "Lessons go on in the internal format.": "Lessons go on in person.",
        "Schools return to the internal format.": "Schools return to in-person classes.",
        "Some 900 children will go to the first class.": "Some 900 children will go to the first grade.",
        "The Earth is approaching a dangerous asteroid.": None,
        "The city is approaching a cold front.": None,
        "He got two years conditionally.": "He got two years suspended.",
        "The court gave her a conditional sentence.": "The court gave her a suspended sentence.",
        "He was convicted conditionally.": "He was convicted to a suspended term.",
        "He was caught on the hot.": "He was caught red-handed.",
        "He, with a blue eye, told them so.": "He, with a straight face, told them so.",
        "He is accused of state betrayal.": "He is accused of treason.",
        "They hunt werewolves in uniform.": None,
        "He was taken to a temporary detention isolator by police.": "He was taken to a detention center by police.",
        "After the Second World the hall was rebuilt.": "After the Second World War the hall was rebuilt.",
        "Prices rose in all millionaire cities.": "Prices rose in all cities of over a million.",
        "In Perm the “square” has risen by 5 percent.": "In Perm a square meter has risen by 5 percent.",
        "The speech poured oil on the fire.": None,
        "Rostov missed two goals in Perm.": None,
        "The causes of the PE are being investigated.": "The causes of the accident are being investigated.",
        "The PE occurred at noon.": "The accident occurred at noon.",
        "The mayor received a suspicion of fraud.": None,
        "A car with a flasher stood there.": "A car with a flashing light stood there.",
    },
    ("stilted-expression", "ru"): {
        "She was crossing the road in the wrong place.": None,
        "A driver born in 1973 was injured.": None,
        "The ambulance car took him away.": "The ambulance took him away.",
        "They used an autoladder.": None,
        "The driver was with signs of alcohol intoxication.": None,
        "Doctors expect more ARVI in March.": "Doctors expect more respiratory infections in March.",
        "He fought an oncological disease.": "He fought cancer.",
        "She got the second group of disability.": None,
        "Pupils will write verification works in April.": "Pupils will write tests in April.",
        "He is a candidate of technical sciences.": None,
        "Scientific employees found it.": "Researchers found it.",
        "He is accused of state treason.": "He is accused of treason.",
        "The photo leaked to the network.": "The photo leaked online.",
        "The thermometer columns will rise to 35 degrees.": "Temperatures will rise to 35 degrees.",
        "It will be 25 degrees of heat.": "It will be 25 degrees.",
        "They expect 27 degrees above zero.": "They expect 27 degrees.",
        "Friday will be without significant precipitation.": "Friday will be dry.",
        "The firm is between the hammer and the anvil.": "The firm is between a rock and a hard place.",
        "Ash rose to five kilometers, transfers Interfax.": "Ash rose to five kilometers, reports Interfax.",
        "One is under recognizance of non-exit and proper conduct.": "One is under a travel ban.",
        "The fire area made 60 square meters.": "The fire covered 60 square meters.",
    },
    ("literal-translation", "zh"): {
        "The new sedan was listed on Friday.": "The new sedan was launched on Friday.",
        "The extended program version costs more.": "The extended-range version costs more.",
        "A hunting SUV has five doors.": "A shooting-brake SUV has five doors.",
        "The first car was officially offline at the plant.": "The first car was officially rolled off the line at the plant.",
        "Its 100-kilometer acceleration time is 3.9 seconds.": "Its 0–100 km/h time is 3.9 seconds.",
        "Six films run in the Spring Festival file.": "Six films run in the Spring Festival season.",
        "In the National Day stalls nine films are shown: a new release each day.": "In the National Day season nine films are shown: a new release each day.",
        "Nine films fight in the National Day stalls.": "Nine films fight in the National Day season.",
        "The firm has no explosive models.": "The firm has no bestselling models.",
        "The actor circled countless fans.": None,
        "Police quickly locked the suspect.": "Police quickly identified the suspect.",
        "Police received an alarm at 3 a.m.": "Police received a call at 3 a.m.",
        "He was accused of routine loans.": "He was accused of loan scams.",
        "It is a black industry chain.": None,
        "They refuse seven-day unreasonable returns.": "They refuse no-questions-asked returns.",
        "After the exam they fill in their volunteers.": None,
        "The admission score lines of the province rose.": "The cutoff scores of the province rose.",
        "The deducted non net profit fell.": "The net profit excluding one-off items fell.",
        "The gem index lost 2 percent.": "The ChiNext index lost 2 percent.",
        "The index turned red from green.": "The index turned positive.",
        "The index turned green from red.": "The index turned negative.",
        "On Japan 3, the ministry said so.": None,
        "It was played on Japan 14.": None,
        "Expect winds of magnitude 8.": "Expect winds of force 8.",
        "Level 8 winds are expected.": "Force-8 winds are expected.",
        "He told Interface News so.": "He told Jiemian News so.",
        "He wrote it for Tiger Sniffing.": "He wrote it for Huxiu.",
        "Car home reported it first.": "Autohome reported it first.",
        "Cat's eye data put it at 3 billion.": "Maoyan data put it at 3 billion.",
        "He wrote it on Today's Headlines.": "He wrote it on Toutiao.",
        "She sells it on the vibrato platform.": "She sells it on the Douyin platform.",
        "He has a fast hand account.": "He has a Kuaishou account.",
        "She posted on Little Red Book.": "She posted on Xiaohongshu.",
        "The clip ran on Station B.": "The clip ran on Bilibili.",
        "He works as a US Group takeaway rider.": "He works as a Meituan takeaway rider.",
        "He is a rider of the hungry platform.": "He is a rider of the Ele.me platform.",
        "The actor issued a document on Weibo.": "The actor posted a message on Weibo.",
        "Police arrested Xiemou in Fujian.": None,
    },
    ("stilted-expression", "zh"): {
        "It has three laser radars.": "It has three lidars.",
        "Its guide price is 150,000 yuan.": "Its list price is 150,000 yuan.",
        "Prices of second-hand houses fell.": "Prices of resale homes fell.",
        "He bought shares of the science and innovation board.": "He bought shares of the STAR Market.",
        "This is the strongest rainfall process of this year.": "This is the strongest rainfall spell of this year.",
    },
}


@pytest.mark.parametrize(("check", "language"), EXPRESSIONS)
def test_knows_what_comes_back_word_for_word(check, language):
    assert_known(check, language, EXPRESSIONS[check, language])


GOOD = {
    "he": """
        The economy is in the last cycle of rate rises, and the league of banks expects two more.
        The coroner determined the death was an accident, and a judge will determine his sentence in May.
        Norman troops conquered the city in 1066, and the king of the islands absorbed the blow.
        The company absorbed two rivals last year and paid a fine of 1,500 shekels after a report of noise.
        The first call for tenders drew nine bids, and a second call to the mayor went unanswered.
        The bill passed its first reading by 60 votes to 51 on Monday.
        The number of verified users on the site rose to four million in March.
        He wore a blue shirt on a white background, and the firm ran a criminal background check.
        Surfers rode the waves off Haifa on Saturday; "Voila," the cook told her guests, lifting the lid.
        Hapoel won 2-1 on Sunday after losing 3-1 at home, and the fans stayed until late in the evening.
        Fire alarms sounded in the school in the north of the city, and pupils left within minutes.
        The abducted aid workers were freed on Friday, officials said.
        “Israel today is strong,” he said; here, 11 people died, and the waves hit an army base.
    """,
    "ar": """
        The team received a trophy for their goals and a positive response from the fans.
        The talks ended on a positive note, and a negative test let him play in the draw.
        The football federation fined the club, and victory in the derby lifted the fans.
        A 21-gauge needle is used to take blood, and the surgeon removed a clot from her leg.
        The fruit fly mutant lived longer, the team wrote, and the new variant of the virus spread.
        The massage for the players after the match is free, the physio said.
        She questioned the integrity of the judges and of the minister who named them.
        Two books, by Samir Adel and Mona Zaki, came out in May; he wrote one of them in jail.
        The state is responsible, a source close to the case said, and the telephone was cut off.
        The military intervention with allied troops began in 2015, and imprisonment of critics followed.
        Farmers in the north expect rain, and many residents will witness the eclipse on Monday.
        Simple rules help: a medium pan, a simple sauce and ten minutes of patience.
        The “Middle East” edition of the paper is sold on the island, and the Arab channel crossing opened.
    """,
    "ru": """
        On the eve of the mayor's visit, officials said that the road was open again.
        On the eve of the election, the president told voters that taxes would fall.
        Former Central Bank governor Mervyn King said rates were too low, and former minister Ken Clarke agreed.
        The town is rebuilding from scratch, one lane at a time, and civil rights groups have sued it.
        He was deprived of his rights for two years under the emergency decree.
        The plane was approaching a storm when the pilot turned back, and Earth is warming.
        The SARS outbreak of 2003 killed almost 800 people, and the flu is still deadly.
        The oncology department of the hospital has a new scanner, and she studied oncology in Rome.
        The judge imposed a suspended sentence, and the bail was conditional.
        The first class of the day is maths, and children in the first class carriage wept.
        The heavy rubber boots stood in the hall; rubber prices rose for a third month.
        The newspaper said the “News at Ten” team won, and a businessman told the court of his star witness.
    """,
    "uk": """
        During the First World War the mill made shells, and the third world debt grew.
        The inappropriate remark cost him his job, and the pay was inadequate, drivers said.
        Although the army denied it, the bridge was hit; because of that, trains were late.
        After the war the town grew, and before the court stood two men who said nothing.
        Since the spring the price has doubled. Until then, nobody had complained about it.
        In the middle of the square stood an old lime tree, and on the wall was a picture of the king.
        While many left, others stayed. If it rains, the match will be moved to Tuesday.
    """,
    "zh": """
        The company listed its shares in New York, and its cars are listed among the ten best.
        Police locked the suspect in a cell overnight, and the alarm woke the neighbours.
        The files of the Spring Festival committee were lost, and food stalls opened for the summer.
        Sanctions on Japan were lifted, and a ban on Japan Airlines flights ended on 3 May.
        The radar uses a laser, and hunting vehicles such as these are banned in the park.
        He won gold in Tokyo, and she won Wimbledon 6-4, 6-3 in front of 15,000 people.
        The gem market in Antwerp lost 2 percent, and the store put its files in the archive.
        A volunteer fills in the forms, and the admission fee of the museum rose.
        Explosive devices were found near the school, and the fast hands of the surgeon saved him.
        The ideal car is small, a flying pig opened the show, and the box horse at the stable is new.
        Glory came late; the first finance ministers met, and an observer network watched the vote.
    """,
}


@pytest.mark.parametrize("language", GOOD)
def test_leaves_good_english_alone_that_is_like_it(language):
    for text in filter(None, map(str.strip, GOOD[language].split("\n"))):
        for check in ("literal-translation", "stilted-expression"):
            assert flags(check, text, language) == [], text
