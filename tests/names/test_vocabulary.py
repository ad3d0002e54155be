from qa_tool.names.vocabulary import UNKNOWN, Known, Vocabulary, merged, packed, vocabulary

SMALL = {
    "harbour": Known(4.5, 1.0, 3),
    "odesa": Known(zipf=3.0, languages=12, elsewhere=2.5, is_city=True),
    "smith": Known(zipf=5.0, is_family=True),
}


def test_words_come_back_as_packed():
    read = Vocabulary(packed(SMALL))
    assert {word: read.look_up(word) for word in SMALL} == SMALL
    assert read.look_up("fughacheva") == UNKNOWN


def test_zipf_minds_neither_case_nor_accents():
    read = Vocabulary(packed(SMALL))
    assert read.zipf("Odesa") == read.zipf("ODESA") == read.zipf("Ódesa") == 3.0
    assert read.zipf("Odessey") == 0.0


def test_rare_words_stay_above_the_unknown():
    assert Vocabulary(packed({"rare": Known(zipf=0.001)})).zipf("rare") > 0.0


def test_merged_takes_the_most_of_each():
    both = merged([("lyman", Known(zipf=3.0))], [("lyman", Known(is_city=True)), ("lyman", Known(zipf=1.0))])
    assert both == {"lyman": Known(zipf=3.0, is_city=True)}


def test_the_shipped_list_knows_words_names_and_cities():
    shipped = vocabulary()
    assert shipped.zipf("the") > 7.0
    assert shipped.look_up("kramatorsk").is_city
    assert all(shipped.look_up(region).is_city for region in ("karelia", "buryatia", "gangwon", "qalyubia"))
    assert shipped.look_up("lisne").is_city
    # There are villages of these names, but they are Tymoshenko and Vovchansk after the Russian fashion.
    assert not shipped.look_up("timoshenko").is_city
    assert not shipped.look_up("volchansk").is_city
    assert shipped.look_up("smith").is_family
    assert shipped.look_up("warszawa").languages >= 2
    assert shipped.look_up("zaporiza") == UNKNOWN


def test_places_of_korea_are_towns():
    for name in ("Hoengseong", "Jecheon", "Sacheon", "Haeundae", "Yongbyon"):
        assert vocabulary().look_up(name.lower()).is_city
