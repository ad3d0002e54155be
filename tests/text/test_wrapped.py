"""Lines that were broken at a width are read as paragraphs; what is no such text stays as it is."""

import textwrap

import pytest

from qa_tool.text.lines import text_of
from qa_tool.text.wrapped import is_wrapped, unwrapped

FIRST = (
    "The ferry to the islands did not sail on Tuesday, because the wind in the strait had become too strong for the "
    "old ship, and the passengers were told to come back in the morning. Nobody in the harbour knew what the "
    "company would do in case the storm went on over the weekend, as the forecast said it might."
)
SECOND = (
    "“We wait for the weather,” said Han Do-yun, the captain, who has gone to sea for thirty-one years, and who does "
    "not think much of forecasts. He was told of the costs of 3.4 billion won and shrugged."
)
HEADLINE = "Ferry stays in the harbour"


def wrapped(*paragraphs, width=72, between="\n\n"):
    return between.join(textwrap.fill(each, width, break_on_hyphens=False) for each in paragraphs) + "\n"


@pytest.mark.parametrize("width", [40, 60, 72, 100])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_paragraphs_come_back_whole(width, between):
    text = wrapped(HEADLINE, FIRST, SECOND, width=width, between="\n\n")
    assert is_wrapped(text)
    read = unwrapped(text)
    assert len(read) == len(text)
    assert [line for line in read.split("\n") if line] == [HEADLINE, FIRST, SECOND]
    tight = unwrapped(wrapped(FIRST, SECOND, width=width, between=between))
    # Without an empty line between them, a paragraph whose last line is full cannot be told from one that goes on.
    assert tight.split() == [*FIRST.split(), *SECOND.split()]


def test_lines_of_letters_that_are_not_all_as_wide():
    lines = textwrap.wrap(FIRST + " " + SECOND, 80)
    ragged = [line if at % 3 else line[: line.rfind(" ", 0, 66)] for at, line in enumerate(lines)]
    text = "\n".join(ragged)
    assert is_wrapped(text)
    assert "\n" not in unwrapped(text).removesuffix("\n")


def test_scripts_without_small_letters():
    korean = (
        "여객선은 해협의 바람이 낡은 배에 너무 강해져 화요일에 섬으로 떠나지 못했고 승객들은 아침에 다시 오라는 말을 들었다고 "
        * 3
    )
    text = wrapped(korean + "선장은 말했다.", width=40)
    assert is_wrapped(text)
    assert "\n" not in unwrapped(text).rstrip("\n")
    apart = "\n".join(f"{'배는 떠났다고 선장이 말했다 ' * (1 + at % 4)}끝." for at in range(9))
    assert not is_wrapped(apart)
    assert not is_wrapped("\n".join(["배가 항구에 도착했다고 항만 당국이 밝혔다"[: 20 - at % 9] for at in range(9)]))


def test_lists_quoted_mail_and_word_breaks():
    text = wrapped(FIRST) + "- the port needs a new pier\n- the ships need engines\n> It was said\n> so in a mail\n"
    assert unwrapped(text).split("\n")[1:] == ["- the port needs a new pier", "- the ships need engines",
                                               "> It was said", "> so in a mail", ""]  # fmt: skip
    shown = "".join(
        f"{at}\n00:00:{at:02},000 --> 00:00:{at + 1:02},000\nthe ferry to the islands did\nnot sail on this day\n\n"
        for at in range(10, 20)
    )
    assert unwrapped(shown).split("\n")[:3] == [
        "10", "00:00:10,000 --> 00:00:11,000", "the ferry to the islands did not sail on this day",
    ]  # fmt: skip
    assert unwrapped(f"{FIRST[:69]}\nan inter-\nnational port\n") == f"{FIRST[:69]} an inter- national port\n"


@pytest.mark.parametrize(
    "text",
    [
        f"{HEADLINE}\n\n{FIRST}\n\n{SECOND}\n",
        f"{HEADLINE}\n{FIRST}\n{SECOND}\n{FIRST}\n{SECOND}",
        "Roses bloom beside the gate\nThe old man lets them be\nAnd when the year is growing late\nHe looks out on the sea\n"
        * 3,
        "Seoul 21\nBusan 24\nIncheon 19\n" * 5,
        "One line only, and it does not end",
        "",
        # A machine that put a line end after each of its sentences.
        "\n".join(f"{sentence}." for sentence in FIRST.split(". ")),
        # Two sentences of five were cut.
        "The ship sailed at noon on Monday.\nThe captain said that\nhe was glad.\n"
        + "All went home after that day.\n" * 6,
    ],
)
def test_other_texts_are_not_taken_for_such(text):
    assert not is_wrapped(text)


def test_the_text_of_an_article_is_read_as_its_format_says():
    raw = wrapped(FIRST).replace("\n", "\r\n")
    assert text_of(raw, "wrapped-text").rstrip("\n") == FIRST
    assert text_of(raw, "plain-text").count("\n") == raw.count("\r\n")
