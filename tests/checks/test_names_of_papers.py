"""Papers, sites and makers whose names a machine translated."""

import pytest
from trying import fixed, flags

CHECK = "literal-translation"
NAMES = {
    "he": {
        "It was first published in Israel Today.": "It was first published in Israel Hayom.",
        "He told Here 11 so.": "He told Kan 11 so.",
        "He told Network B so.": "He told Reshet Bet so.",
        "She told IDF Waves so.": "She told Army Radio so.",
    },
    "ar": {
        "The channel “the Island” said so.": "The channel “Al Jazeera” said so.",
        "He told “Arab” so.": "He told “Al Arabiya” so.",
        "He told “Middle East” newspaper so.": "He told “Asharq Al-Awsat” newspaper so.",
        "The newspaper “the Pyramids” wrote so.": "The newspaper “Al-Ahram” wrote so.",
        "He told “Sunrise” newspaper so.": "He told “Al-Shorouk” newspaper so.",
        "The channel “the Event” said so.": "The channel “Al Hadath” said so.",
        "He told The Egyptian Today so.": "He told Al-Masry Al-Youm so.",
        "He told Emirates Today so.": "He told Emarat Al Youm so.",
    },
    "ru": {
        "The newspaper “News” wrote so.": "The newspaper “Izvestia” wrote so.",
        "The newspaper “Businessman” wrote so.": "The newspaper “Kommersant” wrote so.",
        "The newspaper “Statements” wrote so.": "The newspaper “Vedomosti” wrote so.",
        "The channel “Star” showed it.": "The channel “Zvezda” showed it.",
        "The newspaper “Arguments of the week” wrote so.": "The newspaper “Argumenty Nedeli” wrote so.",
        "The publication “Medusa” wrote so.": "The publication “Meduza” wrote so.",
        "The channel “Present Time” showed it.": "The channel “Current Time” showed it.",
        "He told Tape.ru so.": "He told Lenta.ru so.",
        "He told Newspaper.ru so.": "He told Gazeta.ru so.",
        "She told Ukrainian Truth so.": "She told Ukrainska Pravda so.",
        "She told European Truth so.": "She told European Pravda so.",
        "He told Komsomolskaya Truth so.": "He told Komsomolskaya Pravda so.",
        "He told New Newspaper so.": "He told Novaya Gazeta so.",
    },
    "zh": {
        "He drives the Ideal L9.": "He drives the Li Auto L9.",
        "He drives a Weilai ET5.": "He drives a NIO ET5.",
        "The Wenjie M5 is new.": "The AITO M5 is new.",
        "He bought a Zero Run C11.": "He bought a Leapmotor C11.",
        "Extreme Krypton sold 9,000 cars.": "Zeekr sold 9,000 cars.",
        "The Equation Leopard has two engines.": "The Fangchengbao has two engines.",
        "The Looking up U8 floats.": "The Yangwang U8 floats.",
        "A test by Know Car Emperor showed it.": "A test by Dongchedi showed it.",
        "The Glory Magic 6 is new.": "The Honor Magic 6 is new.",
        "It runs the Hongmeng system.": "It runs the HarmonyOS system.",
        "Financial Associated Press reported it.": "Cailian Press reported it.",
        "He told Observer Network so.": "He told Guancha so.",
        "He told Surging News so.": "He told The Paper so.",
        "First Finance reported it.": "Yicai reported it.",
        "She sold it on the idle fish platform.": "She sold it on the Xianyu platform.",
        "Flying pig data show it.": "Fliggy data show it.",
        "Box Horse stores sell it.": "Hema stores sell it.",
        "Shell house-hunting lists 900 flats.": "Beike lists 900 flats.",
        "A chain home agent sold it.": "A Lianjia agent sold it.",
    },
}


@pytest.mark.parametrize("language", NAMES)
def test_gives_them_their_names_back(language):
    for text, mended in NAMES[language].items():
        assert len(flags(CHECK, text, language)) == 1, text
        assert fixed(CHECK, text, language) == mended
        assert flags(CHECK, mended, language) == []
