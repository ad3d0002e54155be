import pytest
from trying import fixed, flags, found

CHECK = "source-habit"


@pytest.mark.parametrize(
    ("language", "text", "flagged", "mended"),
    [
        ("ko", "Kim Min-su-ssi left.", "Min-su-ssi", "Kim Min-su left."),
        ("ko", "(Seoul = Yonhap News) Exports rose.", "(Seoul = Yonhap News)", "Seoul (Yonhap News) — Exports rose."),
        ("ko", "On this day, the ministry said no.", "On this day,", "That day, the ministry said no."),
        ("ko", "On the day in the square, they sang.", "On the day", "That day, in the square, they sang."),
        ("ko", "Yoon President met them.", "Yoon President", "President Yoon met them."),
        ("ko", "[Seoul = News1] It rained.", "[Seoul = News1]", "Seoul (News1) — It rained."),
        ("ko", "It rained in Jeollanam-do.", "Jeollanam-do", "It rained in South Jeolla Province."),
        ("ko", "He lives in Paju-si.", "Paju-si", "He lives in Paju."),
        ("ko", "It burned near Jangheung-eup.", "Jangheung-eup", "It burned near Jangheung Town."),
        (
            "ko",
            "On the afternoon of this day, it rained.",
            "On the afternoon of this day,",
            "That afternoon, it rained.",
        ),
        ("ko", "On this day's broadcast he sang.", "On this day's", "In the broadcast he sang."),
        ("ja", "Mr. Tanaka-san left.", "Tanaka-san", "Mr. Tanaka left."),
        ("ja", "Police held Kenji Ota (51), a clerk.", "Kenji Ota (51)", "Police held Kenji Ota, 51, a clerk."),
        ("ko", "Police held Kim Min-su (51) on Monday.", "Kim Min-su (51)", "Police held Kim Min-su, 51, on Monday."),
        ("ja", "Taro Ota (3rd year) ran.", " (3rd year)", "Taro Ota, a 3rd-year student, ran."),
        (
            "ja",
            "The EPA = Economic Partnership Agreement holds.",
            "EPA = Economic Partnership Agreement",
            "The EPA (Economic Partnership Agreement) holds.",
        ),
        ("ja", "It fell to 1 dollar = 148 yen.", "1 dollar = 148 yen", "It fell to 148 yen to the dollar."),
        ("ja", "Pitcher Ogawa said no.", "Pitcher Ogawa", "Ogawa said no."),
        ("ja", "Governor of Aoki of Shimane left.", "Governor of Aoki of Shimane", "Governor Aoki of Shimane left."),
        ("zh", "It drew 3 million person-times.", "person-times", "It drew 3 million visits."),
        (
            "zh",
            "Xinhua, Guiyang, July 2. It rained.",
            "Xinhua, Guiyang, July 2.",
            "Guiyang, July 2 (Xinhua) — It rained.",
        ),
        ("zh", "Data map: Children wait.", "Data map: ", "File photo: Children wait."),
        ("zh", "My embassy in Rome closed.", "My embassy", "China’s embassy in Rome closed."),
        ("pt", "This Monday (7), it rained.", "This Monday (7)", "On Monday, it rained."),
        ("pt", "It snowed early this Sunday (7/8).", "this Sunday (7/8)", "It snowed early on Sunday."),
        ("pt", "It began on the night of last Friday (12).", "of last Friday (12)", "It began on the night of Friday."),
        ("pt", "He lives in Porto Alegre (RS) now.", "in Porto Alegre (RS)", "He lives in Porto Alegre now."),
        ("pt", "It rained. (Photo: Disclosure/PM)", "(Photo: Disclosure/PM)", "It rained. "),
        ("it", "It happened in Carini (Pa) on Friday.", "Carini (Pa)", "It happened in Carini on Friday."),
        ("it", "(ANSA) - ROMA, 12 MAR - He left.", "(ANSA) - ROMA, 12 MAR - ", "ROMA, MAR 12 (ANSA) — He left."),
        (
            "es",
            "MADRID, 2 Mar. (EUROPA PRESS) - He left.",
            "MADRID, 2 Mar. (EUROPA PRESS) - ",
            "MADRID, Mar 2 (EUROPA PRESS) — He left.",
        ),
        ("fr", "Anne Petit (51 years old) left.", "Anne Petit (51 years old)", "Anne Petit, 51, left."),
        ("fr", "Article reserved for subscribers", "Article reserved for subscribers", ""),
        ("es", "Read also: The mayor resigns", "Read also: The mayor resigns", ""),
        ("tr", "Ali Kaya (34) died.", "Ali Kaya (34)", "Ali Kaya, 34, died."),
        ("nl", "Text continues below the photo", "Text continues below the photo", ""),
        ("hi", "Shri Kumar left.", "Shri ", "Kumar left."),
        ("hi", "Modi ji left.", "Modi ji", "Modi left."),
        ("pl", "It is late – says the mayor.", " – ", "It is late,” says the mayor."),
        ("pl", "Is it late? – asked the mayor.", " – ", "Is it late?” asked the mayor."),
        ("pl", "“It is late” – wrote the mayor.", "” – ", "“It is late,” wrote the mayor."),
        ("pl", "It is late – said Jan Kot from rmf24.pl.", " – ", "It is late,” said Jan Kot from rmf24.pl."),
        ("fr", "source site", "source site", ""),
    ],
)
def test_finds_and_mends_habits(language, text, flagged, mended):
    assert flags(CHECK, text, language) == [flagged]
    assert fixed(CHECK, text, language) == mended


@pytest.mark.parametrize(
    ("language", "text", "flagged"),
    [
        ("ko", "Police seek a warrant for Mr.", "Mr."),
        ("ko", "Police said Ms. had left.", "Ms."),
        ("ko", "Reporter Kim Min-su = The ministry said no.", "Reporter Kim Min-su = "),
        ("ko", "[Daily Economy Reporter Kim Min-su] The ministry said no.", "[Daily Economy Reporter Kim Min-su] "),
        ("ko", "(Photo = Newsis)", "(Photo = Newsis)"),
        ("pt", "Senator Ana Reis (PT-SP) left.", " (PT-SP)"),
        ("ko", "Candidate Ryu countered that it was late.", "Candidate Ryu"),
        ("ko", "☞ The ministry said no.", "☞ "),
        ("ko", "[Photo = Yonhap News] The two shook hands.", "[Photo = Yonhap News] "),
        ("zh", "The output of 50 million mu was sold.", "mu"),
        ("zh", "Nobody was hurt. (Editor in charge: Hu Lan)", "(Editor in charge: Hu Lan)"),
        ("zh", "Newspaper, Beijing, May 20 (Gao Yi) It rained.", "Newspaper,"),
        ("zh", "[Explanation] The train left.", "[Explanation] "),
        ("ru", "About this reports TASS.", "About this"),
        ("ru", "It was told about this by the governor.", "told about this"),
        ("uk", "About it the mayor informed.", "About it"),
        ("uk", "Two cars burned – Rivne's police reported.", " – "),
        ("ru", "The road is shut — noted in the mayor's office.", " — "),
    ],
)
def test_finds_habits_that_only_the_editor_can_mend(language, text, flagged):
    assert flags(CHECK, text, language) == [flagged]


def test_what_the_source_said_is_told():
    (placed,) = found(CHECK, "Mr. Tanaka-san left.", "ja")
    assert placed.issue.evidence == {"in the source": "さん, 様, 君"}
    assert placed.issue.severity == "minor"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Tanaka-san and Kim Min-su-ssi met; about this reports nobody."),
        (None, "Tanaka-san and Kim Min-su-ssi met; about this reports nobody."),
        ("ko", "Kim, president of the bank, met Minister Lee. The Moon Minister of the play left; Photo by Kim."),
        (
            "ja",
            "He climbed Fuji-san. Hwang Hee-chan and Kim Min-su-ssi left. Governor of Bank of Japan, in May (12), said (51) that x = y.",
        ),
        ("ko", "Kim Young-gun and Lee Min-gu left. Baengnyeong-do is an island. If x = y, the reporter left."),
        (
            "ko",
            "On this day in 1950 it began; on the day's end he met Mr. Kim. It is 5 p.m. and Mr. Lee is here by his two Hino-Ms.",
        ),
        ("ru", "About this time the report was written. About it, nothing is known. He was told about the report."),
        ("zh", "A person at a time left. Mu is a Greek letter."),
        ("pt", "He left on Monday (he said), in a suit (7 euros). The Associated Press (AP) reads it."),
        ("it", "The Islamic State (IS) group left. Islamic State (IS) men left."),
        ("it", "He has multiple sclerosis (MS); the rest of the article is below. Read the letter (No. 7)."),
        ("pl", "It rained – and then it snowed. He came – with his wife – to the town."),
        ("zh", "He reads the China News Service, May 3. Its editor in charge left: my ambassador and I met Xinhua."),
    ],
)
def test_passes(language, text):
    assert flags(CHECK, text, language) == []


def test_short_names_of_korean_provinces_are_written_in_full():
    text = "Snow fell in Chungbuk and on the coast of Jeonnam Province; Chungnam National University closed."
    assert flags("source-habit", text, source_language="ko") == ["Chungbuk", "Jeonnam Province"]
    assert fixed("source-habit", text, source_language="ko") == (
        "Snow fell in North Chungcheong Province and on the coast of South Jeolla Province; Chungnam National University"
        " closed."
    )
    assert flags("source-habit", "Jeonbuk won. The coach of Jeonbuk met Gyeongnam.", source_language="ko") == []


def test_this_day_is_that_day_inside_a_sentence_too():
    text = "The vote on this day was close; on this day in 1950 a war began. (Photo = provided by a reader)"
    assert flags("source-habit", text, source_language="ko") == ["on this day", "(Photo = provided by a reader)"]
