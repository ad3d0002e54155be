from qa_tool.domain.placing import place, place_sentences

TEXT = "\nOh! Oh!\n\n😀 No! 5.\nOh! Oh! 5."


def test_spans_count_from_the_start_of_the_article(toy_checks, run):
    placed = place(run(toy_checks, TEXT))
    assert placed
    assert all(each.span.of(TEXT) == each.issue.text for each in placed)
    assert [each.span for each in placed] == sorted(each.span for each in placed)
    assert {each.paragraph for each in placed} == {0, 1, 2}


def test_equal_issues_are_told_apart_by_their_occurrence(toy_checks, run):
    placed = place(run(toy_checks, TEXT))
    alike = [each for each in placed if each.issue.check == "shout" and each.issue.key == placed[0].issue.key]
    assert [each.occurrence for each in alike] == [1, 2, 3, 4]
    assert len({each.fingerprint for each in placed}) == len(placed)


def test_sentences_are_numbered_through_the_article(toy_checks, run):
    placed = place_sentences(run(toy_checks, TEXT))
    assert [each.index for each in placed] == list(range(len(placed)))
    assert [each.span.of(TEXT) for each in placed] == [each.checked.sentence.text for each in placed]
    assert [each.paragraph for each in placed[:3]] == [0, 0, 1]


def test_nothing_has_no_places(toy_checks, run):
    assert place(run(toy_checks, "")) == ()
    assert place_sentences(run(toy_checks, "\n\n")) == ()
