from qa_tool.names.compared import compared


def test_words_come_with_the_name_before_them():
    def told(name):
        return [(one.word, one.before) for one in compared(name)]

    assert told("Governor Petro Holovchenko's") == [("Governor", ""), ("Petro", ""), ("Holovchenko", "petro")]
    assert told("Youssef Al-Tarhouni") == [("Youssef", ""), ("Tarhouni", "youssef")]
    assert told("Seo Tae-gyeong") == [("Tae-gyeong", "seo")]
    assert told("An Se-young") == [("Se-young", "an")], "no article"
    assert told("Petropavlovsk-Kamchatsky") == [("Petropavlovsk", ""), ("Kamchatsky", "petropavlovsk")]
    name = "Seo Tae-gyeong and Tae-hun"
    assert [name[one.start : one.end] for one in compared(name)] == ["Tae-gyeong", "Tae-hun"]


def test_words_come_with_the_name_behind_them():
    def told(name):
        return [(one.word, one.after) for one in compared(name)]

    assert told("Governor Petro Holovchenko") == [("Governor", "petro"), ("Petro", "holovchenko"), ("Holovchenko", "")]
    assert told("Marin's Finland") == [("Marin", ""), ("Finland", "")]
    assert told("Ursula von der Leyen") == [("Ursula", ""), ("Leyen", "")]
