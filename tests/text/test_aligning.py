from hypothesis import given
from hypothesis import strategies as st

from qa_tool.text.aligning import Unit, align


def groups(ours, theirs):
    return [(list(group.ours), list(group.theirs)) for group in align(ours, theirs)]


def of(*lengths, paragraph=0):
    return [Unit(length, paragraph=paragraph) for length in lengths]


def test_equal_sides_go_one_by_one():
    assert groups(of(50, 80, 120), of(52, 79, 118)) == [([0], [0]), ([1], [1]), ([2], [2])]


def test_joined_and_parted_sentences_are_one_group():
    assert groups(of(130, 60, 60), of(50, 80, 118)) == [([0], [0, 1]), ([1, 2], [2])]


def test_a_sentence_may_stand_for_none():
    assert ([], [1]) in groups(of(50, 90), of(50, 160, 90))
    assert ([1], []) in groups(of(50, 160, 90), of(50, 90))


def test_an_anchor_draws_what_lengths_alone_would_not():
    ours = [Unit(80, frozenset({"NATO"})), Unit(80)]
    theirs = [Unit(80), Unit(80, frozenset({"NATO"})), Unit(80)]
    assert ([0], [1]) in groups(ours, theirs)


def test_what_one_says_and_two_of_the_others_is_no_gap():
    ours = [Unit(90), Unit(110, frozenset({385, "MX"})), Unit(90)]
    theirs = [Unit(90), Unit(80, frozenset({385})), Unit(100, frozenset({"MX"})), Unit(90)]
    assert groups(ours, theirs) == [([0], [0]), ([1], [1, 2]), ([2], [3])]


def test_hints_count_less_than_anchors():
    ours = [Unit(80, hints=frozenset({"KRSN"})), Unit(80)]
    assert ([0], [1]) in groups(ours, [Unit(80), Unit(80, hints=frozenset({"KRSN"})), Unit(80)])
    ours = [Unit(80, frozenset({"NATO"}), hints=frozenset({"KRSN"})), Unit(80)]
    theirs = [Unit(80, frozenset({"NATO"})), Unit(80, hints=frozenset({"KRSN"})), Unit(80)]
    assert ([0], [0]) in groups(ours, theirs)


def test_paragraphs_keep_their_sentences_together():
    ours = [*of(60, 60, paragraph=0), *of(60, paragraph=1)]
    theirs = [*of(120, paragraph=0), *of(30, 30, paragraph=1)]
    assert groups(ours, theirs) == [([0, 1], [0]), ([2], [1, 2])]


def paragraphs(*lengths, anchors=()):
    said = dict(anchors)
    return [Unit(length, frozenset(said.get(at, ())), paragraph=at) for at, length in enumerate(lengths)]


def test_as_many_paragraphs_stand_for_each_other_though_one_was_shortened():
    ours, theirs = paragraphs(80, 160, 90, 60), paragraphs(80, 160, 260, 60)
    assert groups(ours, theirs) == [([0], [0]), ([1], [1]), ([2], [2]), ([3], [3])]
    # What says the same is worth more than the count.
    said = {0: "a", 1: "bc", 2: "de", 3: "fg", 4: "hi", 5: "jk"}
    shifted = {number - 1: what for number, what in said.items() if number}
    ours = paragraphs(180, 180, 180, 180, 180, 20, anchors=shifted)
    theirs = paragraphs(20, 180, 180, 180, 180, 180, anchors=said)
    assert [theirs[-1] for ours, theirs in groups(ours, theirs) if ours and ours[0] < 5] == [1, 2, 3, 4, 5]


def test_nothing_beside_nothing():
    assert align([], []) == ()
    assert groups([], of(10, 20)) == [([], [0, 1])]
    assert groups(of(10), []) == [([0], [])]


def test_many_sentences_beside_few():
    for few in (1, 2, 3, 7):
        for many in (60, 150):
            assert [place for group in align(of(*[50] * few), of(*[40] * many)) for place in group.theirs] == list(
                range(many)
            )
            assert [place for group in align(of(*[40] * many), of(*[50] * few)) for place in group.ours] == list(
                range(many)
            )


UNITS = st.lists(
    st.builds(
        lambda length, anchors, paragraph: Unit(float(length), frozenset(anchors), paragraph),
        st.integers(1, 400),
        st.sets(st.integers(1, 6), max_size=3),
        st.integers(0, 3),
    ),
    max_size=25,
).map(lambda units: sorted(units, key=lambda unit: unit.paragraph))


@given(UNITS, UNITS)
def test_every_sentence_stands_in_one_group_in_order_and_the_same_every_time(ours, theirs):
    found = align(ours, theirs)
    assert [place for group in found for place in group.ours] == list(range(len(ours)))
    assert [place for group in found for place in group.theirs] == list(range(len(theirs)))
    assert align(ours, theirs) == found
