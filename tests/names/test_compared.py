from qa_tool.names.compared import compared


def test_words_come_with_the_name_before_them():
    def told(name):
        return [(word, before) for _, _, word, before in compared(name)]

    assert told("Governor Petro Holovchenko's") == [("Governor", ""), ("Petro", ""), ("Holovchenko", "petro")]
    assert told("Youssef Al-Tarhouni") == [("Youssef", ""), ("Tarhouni", "youssef")]
    assert told("Seo Tae-gyeong") == [("Tae-gyeong", "seo")]
    assert told("Petropavlovsk-Kamchatsky") == [("Petropavlovsk", ""), ("Kamchatsky", "petropavlovsk")]
    name = "Seo Tae-gyeong and Tae-hun"
    assert [name[one.start : one.end] for one in compared(name)] == ["Tae-gyeong", "Tae-hun"]
