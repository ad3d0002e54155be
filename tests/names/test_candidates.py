import pytest

from qa_tool.domain.span import Span
from qa_tool.domain.term import TermKind, TermStatus
from qa_tool.names.candidates import ArticleText, Collector, candidate_key


def _found(*texts, least=1, known=(), rejected=(), covered=(), source_form=None, sources=()):
    more = {"source_form": source_form} if source_form else {}
    collector = Collector(known.__contains__, frozenset(map(candidate_key, rejected)), **more)
    for number, text in enumerate(texts):
        source = sources[number] if sources else None
        article = ArticleText(f"{number}.txt", text.split("\n"), source_language="ko", source_text=source)
        collector.add(article, lambda _paragraph: covered)
    return collector.found(least)


def test_names_come_with_counts_articles_kind_and_an_example():
    found = _found("It rained in Varneky. Trains left.\nVarneky slept.", "Nobody went to Varneky.")
    (one,) = found
    assert (one.form, one.count, one.articles, one.kind) == ("Varneky", 3, 2, TermKind.PLACE)
    assert (one.example.article, one.example.paragraph) == ("0.txt", 0)
    assert one.example.sentence == "It rained in Varneky."
    assert one.example.span.of(one.example.sentence) == "Varneky"


def test_two_spellings_are_one_candidate_and_the_commoner_is_its_form():
    (one,) = _found("The town of Zalushny is old. Zalushnyi sleeps, and so does Zalushny.")
    assert one.form == "Zalushny"
    assert dict(one.forms) == {"Zalushny": 2, "Zalushnyi": 1}
    assert one.other_spellings == ("Zalushnyi",)


def test_the_spelling_that_the_editor_put_in_place_of_another_is_the_form_however_rare():
    text = "They met Tomas Brelkin. Later Brelkin left, and nobody saw Tomas Brelken or Brelkin again."
    collector = Collector(lambda _name: False)
    collector.add(ArticleText("a.txt", [text], retyped={("Brelkin", "Brelken")}), lambda _paragraph: ())
    (one,) = collector.found()
    assert one.form == "Tomas Brelken"
    assert one.other_spellings == ("Brelkin", "Tomas Brelkin")
    # Elsewhere he was put back: the commoner is the right one again.
    collector.add(ArticleText("b.txt", ["A day."], retyped={("Brelken", "Brelkin")}), lambda _paragraph: ())
    assert collector.found()[0].form == "Tomas Brelkin"


def test_a_surname_alone_belongs_to_the_one_full_name():
    (one,) = _found("They met Tomas Brelka. Later Brelka left, and nobody followed Brelka.")
    assert (one.form, one.count, one.kind) == ("Tomas Brelka", 3, TermKind.PERSON)
    assert one.other_spellings == ()


def test_a_surname_of_two_people_stays_by_itself():
    found = {one.form for one in _found("They met Tomas Brelka and Rada Brelka. Later a Brelka left.")}
    assert found == {"Tomas Brelka", "Rada Brelka", "Brelka"}


def test_the_most_useful_come_first():
    found = _found("They saw Tolvar, Tolvar and Varneky, and the Riviera.", "They saw Tolvar again.")
    assert [one.form for one in found] == ["Tolvar", "Varneky", "Riviera"]
    assert [one.usefulness for one in found] == sorted((one.usefulness for one in found), reverse=True)


def test_least_leaves_out_the_rare_ones():
    assert [one.form for one in _found("They saw Tolvar, Tolvar and Varneky.", least=2)] == ["Tolvar"]


def test_what_is_known_covered_or_rejected_does_not_come():
    text = "They saw Tolvar, Varneky and Brelka."
    covered = (Span(text.index("Brelka"), text.index("Brelka") + 6),)
    assert _found(text, known=("Varneky",), rejected=("TOLVAR",), covered=covered) == ()


def test_a_rejected_candidate_stays_away_in_all_its_forms():
    text = "They met Tomas Brelka. Later Brelka left."
    (one,) = _found(text)
    assert _found(text, rejected=one.forms) == ()
    assert set(one.keys) == {"tomasbrelka", "brelka"}


@pytest.mark.parametrize("text", ["Parliament met. The parliament is old.", "Harbours sleep. Fog came."])
def test_ordinary_words_are_no_names(text):
    assert _found(text) == ()


def test_the_source_form_is_asked_for_with_the_source_text():
    asked = []

    def source_form(name, source, language):
        asked.append((name, source, language))
        return "바르네키"

    (one,) = _found("It rained in Varneky.", source_form=source_form, sources=("바르네키에 비가 왔다.",))
    assert asked == [("Varneky", "바르네키에 비가 왔다.", "ko")]
    assert one.source_form == "바르네키"
    assert one.as_term().source_forms == {"ko": ("바르네키",)}


def test_a_candidate_can_become_a_proposed_term():
    (one,) = _found("The town of Zalushny is old. Zalushnyi sleeps, and so does Zalushny.")
    term = one.as_term()
    assert (term.canonical, term.wrong, term.status) == ("Zalushny", ("Zalushnyi",), TermStatus.PROPOSED)
    assert term.id is None


def test_the_same_articles_give_the_same_list():
    texts = ("They saw Tolvar, Varneky and Brelka.", "Brelka, Tolvar and Ostrovan left.")
    assert _found(*texts) == _found(*texts)


def test_no_articles_no_candidates():
    assert _found() == ()
    assert _found("", " \n\n") == ()


def test_the_source_form_comes_from_the_source_and_decides_between_spellings():
    source = "벤토스의 대변인 유리 갈첸코는 부인했다."
    (one,) = _found("Yuri Galchenko spoke. Yuri Galcheko left.", sources=[source])
    assert (one.form, one.source_form, one.source_language) == ("Yuri Galchenko", "유리 갈첸코", "ko")
    assert one.as_term().source_forms == {"ko": ("유리 갈첸코",)}


def test_an_office_in_capitals_is_no_part_of_a_name():
    (one,) = _found("CEO Jan Brelka spoke. The MP Brelka left.")
    assert one.form == "Jan Brelka"


def test_the_words_of_a_heading_behind_a_name_are_no_part_of_it():
    found = {one.form for one in _found("Tolvar Book Fair Attracts 30,000\nThe Tolvar Book Fair closed.")}
    assert "Tolvar Book Fair Attracts" not in found
    assert "Tolvar Book Fair" in found
