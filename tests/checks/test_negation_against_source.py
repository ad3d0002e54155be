import pytest
from trying import flags, found

CHECK = "negation-against-source"

#: Language, source without a negation, English with one, its word.
ADDED = [
    ("zh", "总统签署了这项法律。", "The president did not sign the law.", "not"),
    ("zh", "工厂明天开工。", "The factory will never open tomorrow.", "never"),
    ("ja", "大統領は法律に署名した。", "The president didn’t sign the law.", "didn’t"),
    ("ja", "彼は会議に出席した。", "He did not attend the meeting.", "not"),
    ("ru", "Президент подписал закон.", "The president has not signed the law.", "not"),
    ("ru", "Завод работает с утра.", "The plant isn't working since morning.", "isn't"),
    ("ko", "대통령은 법에 서명했다.", "The president did not sign the law.", "not"),
    ("uk", "Президент підписав закон.", "The president has not signed the law.", "not"),
    ("de", "Der Präsident hat das Gesetz unterschrieben.", "The president has not signed the law.", "not"),
    ("de", "Der Zug fährt heute.", "The train cannot go today.", "cannot"),
    ("he", "הנשיא חתם על החוק.", "The president did not sign the law.", "not"),
    # What only looks like a negation: safety, weeks, America, trade, Mr Mori, London, a player.
    (
        "ru",
        "На прошлой неделе министр безопасности встретил немецкого коллегу.",
        "Last week the minister did not meet her.",
        "not",
    ),
    ("uk", "Нещодавно рада безпеки ухвалила рішення вночі.", "Recently the council has not made the decision.", "not"),
    ("ko", "미국은 무역 협상에서 비용을 발표했다.", "The US did not announce the cost at the trade talks.", "not"),
    ("ja", "森さんはまず未来を語った。", "Mr. Mori did not speak of the future first.", "not"),
    ("ar", "وصل اللاعب إلى لندن لمدة شهر.", "The player did not arrive in London.", "not"),
]
#: Language, source with a negation, English without one.
LOST = [
    ("zh", "总统没有签署这项法律。", "The president signed the law."),
    ("ja", "大統領は法律に署名しなかった。", "The president signed the law."),
    ("ru", "Президент не подписал закон.", "The president signed the law."),
    ("ko", "대통령은 법에 서명하지 않았다.", "The president signed the law."),
    ("ko", "노조는 합의안에 찬성하지 않고 있다.", "The union is in favor of the deal."),
    ("uk", "Президент не підписав закон.", "The president signed the law."),
    ("de", "Der Präsident hat das Gesetz nicht unterschrieben.", "The president signed the law."),
    ("he", "הנשיא לא חתם על החוק.", "The president signed the law."),
]
FINE = [
    # Words of which the marks stand apart, as some sites write them.
    ("ru", "Мэр не подписал договор.", "The mayor didn 't sign the treaty."),
    ("ru", "Разве мог мэр пропустить матч?", "The mayor would not miss the match."),
    ("ru", "Переговоры прошли плохо.", "The talks did not go well."),
    ("uk", "Переговори пройшли погано.", "The talks did not go well."),
    ("ko", "시장이 어떻게 경기를 놓치겠습니까?", "The mayor would not miss the match."),
    ("zh", "总统拒绝签署。", "The president would not sign."),
    ("zh", "他会不会签署？", "Will he sign?"),
    ("zh", "这真是不可思议。", "It is amazing."),
    ("ja", "署名するだけではない。", "He does more than sign."),
    ("ru", "Президент отказался подписать закон.", "The president did not sign the law."),
    ("ru", "Закон не только подписан, но и издан.", "The law is signed and published."),
    ("de", "Das ist unmöglich.", "That is not possible."),
    ("de", "Er hat keine Zeit.", "He is short of time."),
    ("de", "Er unterschrieb und las.", "He not only signed but read."),
    ("ru", "Он подписал.", "I wonder whether or not he signed."),
    ("ko", "그는 떠날 수밖에 없었다.", "He was forced to leave."),
    ("ko", "비가 끊임없이 내렸다.", "It rained all day."),
    ("uk", "Президент відмовився підписати закон.", "The president did not sign the law."),
    ("ko", "둘 다 문제가 아닙니다.", "Neither matters to him."),
    ("ru", "Не исключается, что закон подпишут.", "It is possible that the law is signed."),
    ("ru", "Он не первый министр, подписавший закон.", "He is one of several ministers who signed the law."),
    ("ru", "Поезд не всегда приходит вовремя.", "The train is sometimes late."),
    ("ru", "Жители не хотят переезжать.", "Residents are worried about the move."),
    ("ru", "Вместо того чтобы уехать, он остался.", "He did not leave at once."),
    ("uk", "Міст досі ремонтують.", "The bridge is not ready."),
    ("he", "הנשיא סירב לחתום על החוק.", "The president did not sign the law."),
    ("he", "הוא לא רק חתם אלא גם קרא.", "He signed and he read."),
]


@pytest.mark.parametrize(("language", "source", "text", "flagged"), ADDED)
def test_a_negation_that_the_source_does_not_have(language, source, text, flagged):
    (placed,) = found(CHECK, text, language, source)
    assert (placed.issue.text, placed.issue.severity) == (flagged, "major")


@pytest.mark.parametrize(("language", "source", "text"), LOST)
def test_a_negation_that_only_the_source_has(language, source, text):
    (placed,) = found(CHECK, text, language, source)
    severity = "minor" if language in {"ru", "uk", "de"} else "major"
    assert (placed.issue.text, placed.issue.severity) == (text, severity)


@pytest.mark.parametrize(("language", "source", "text"), FINE)
def test_keeps_quiet(language, source, text):
    assert flags(CHECK, text, language, source) == []


@pytest.mark.parametrize(("language", "source", "text", "flagged"), ADDED)
def test_nothing_is_said_without_a_source(language, source, text, flagged):
    assert flags(CHECK, text, language) == []
