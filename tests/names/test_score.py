import pytest

from qa_tool.names.channel import Step
from qa_tool.names.index import SoundIndex
from qa_tool.names.score import Scorer, changes

NAMES = SoundIndex(["prigozhin", "zaporizhzhia", "lyman", "pugacheva", "zelensky", "kherson", "shoigu", "peskov"])


@pytest.mark.parametrize(
    ("word", "right"), [("Prigozin", "prigozhin"), ("Zaporiza", "zaporizhzhia"), ("Fughacheva", "pugacheva")]
)
def test_the_best_is_the_right_name(word, right):
    best = Scorer("ko").best(word, NAMES, 0.5)
    assert best[0].key == right
    assert all(one.score >= 0.5 for one in best)


def test_an_ordinary_word_is_no_name():
    assert Scorer("ko").best("Government", NAMES, 0.5) == ()
    assert Scorer("ko").best("", NAMES, 0.5) == ()


def test_the_rest_of_a_full_name_vouches_for_a_word():
    scorer = Scorer("ko")
    alone = scorer.best("Syoigu", NAMES, 0.0)
    among = scorer.among_fellows("syoigu", "shoigu", ["kuzhugetovich"], 0.5)
    assert among is not None
    assert among.score >= alone[0].score
    assert scorer.among_fellows("government", "shoigu", ["kuzhugetovich"], 0.0).score < 0.1


def test_a_fellow_that_many_are_called_by_says_less():
    scorer = Scorer("ko")
    rare, common = (scorer.among_fellows("hagee", "healey", [fellow], 0.0).score for fellow in ("recep", "john"))
    assert rare > common


def test_likeness_goes_both_ways():
    scorer = Scorer("ja")
    assert scorer.likeness("kuze", "kuse") == scorer.likeness("kuse", "kuze") > 0.5
    assert scorer.likeness("minsk", "pinsk") < 0.5


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        ([Step("^p", "^f"), Step("a", "a")], ["p can come back as f"]),
        ([Step("z", "z"), Step("h", ""), Step("in$", "in$")], ["zh can come back as z"]),
        ([Step("k", "k"), Step("", "eu"), Step("i", "i")], ["k can come back as keu"]),
        ([Step("^ab", "^ab"), Step("c$", "c$")], []),
    ],
)
def test_changes_are_told_in_words(steps, said):
    assert changes(steps) == said


def test_why_names_the_language():
    assert Scorer("ko").why("fedorov", "pedorov").startswith("through Korean, f")
    assert Scorer(None).why("fedorov", "pedorov").startswith("f")
    assert Scorer("ko").why("abc", "abc") == "only blanks, marks or accents differ"
