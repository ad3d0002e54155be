import pytest
from trying import fixed, flags, found

CHECK = "mark-against-source"


@pytest.mark.parametrize(
    ("language", "source", "text", "instead"),
    [
        ("de", "Er kommt heute.", "Will he come today?", "."),
        ("zh", "他今天来。", "Is he coming today?", "."),
        ("ru", "Он придёт сегодня.", "He will come today?", "."),
        ("ko", "그는 오늘 온다.", "Will he come today?", "."),
        ("ko", "그가 오늘 서울이나 부산에 온다.", "Will he come to Seoul or Busan today?", "."),
        ("ru", "Он сказал, что придёт, как обещал.", "Did he say he would come as promised?", "."),
        ("uk", "Він сказав, що прийде, як обіцяв.", "Did he say he would come as promised?", "."),
        ("zh", "他今天来吗？", "He is coming today.", "?"),
        ("ja", "彼は今日来ますか？", "He is coming today.", "?"),
        ("ko", "그렇다면 그는 오늘 올까.", "Then he will come today.", "?"),
        ("ja", "彼は本当に来るのか。", "He will really come.", "?"),
        ("ar", "هل سيأتي اليوم؟", "He will come today.", "?"),
        ("fr", "Viendra-t-il aujourd’hui ?", "He will come today.", "?"),
    ],
)
def test_a_question_on_one_side_only(language, source, text, instead):
    (placed,) = found(CHECK, text, language, source)
    assert placed.issue.suggestions == (instead,)
    mended = text[: placed.span.start] + instead + text[placed.span.end :]
    assert flags(CHECK, mended, language, source) == []


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        ("ja", "彼は今日来るだろうか。", "Will he come today?"),
        ("ko", "그는 오늘 올까. 아무도 모른다.", "Will he come today? Nobody knows."),
        ("zh", "他为什么不来。", "Why is he not coming?"),
        ("ru", "Спросили, придёт ли он.", "Will he come, they asked?"),
        ("de", "„Kommt er?“, fragte sie.", "“Is he coming?” she asked."),
        ("de", "Wer kommt? Niemand.", "Who is coming? Nobody."),
        ("ko", "그는 오늘 온다.", "He is coming today."),
        ("ko", "그는 오늘 올까.", "It is unclear whether he will come today."),
        ("ko", "그가 오는가 하는 물음이다.", "Will he come? That is the question."),
        ("ko", "그가 올지 모른다.", "Will he come?"),
        ("ru", "Вопрос в том, кто придёт и что скажет.", "Who will come, and what will they say?"),
        ("ja", "最初の例ではないか。", "This is the first case."),
    ],
)
def test_keeps_quiet(language, source, text):
    assert flags(CHECK, text, language, source) == []


def test_nothing_is_said_without_a_source():
    assert flags(CHECK, "Will he come today?", "de") == []
    assert fixed(CHECK, "Will he come today?", "de") == "Will he come today?"
