"""Which names the editor has put in place of others."""

from qa_tool.review.retyped_names import retyped_names

MACHINE = "Ivan Brontevka spoke. Brontevka’s brother left, and the old jetty burned near Brontevka."


def test_names_are_paired_word_by_word_and_nothing_else_is():
    text = MACHINE.replace("Ivan Brontevka", "Ivan Brontivka", 1).replace("jetty", "pier").replace("left", "Left")
    assert retyped_names(MACHINE, text) == {("Brontevka", "Brontivka")}
    text = MACHINE.replace("Ivan Brontevka", "Ihor Brontivka", 1)
    assert retyped_names(MACHINE, text) == {("Ivan", "Ihor"), ("Brontevka", "Brontivka")}
    text = MACHINE.replace("Brontevka’s", "Brontivka’s")
    assert retyped_names(MACHINE, text) == {("Brontevka", "Brontivka")}
    assert retyped_names(MACHINE, MACHINE) == frozenset()


def test_what_was_put_both_ways_says_nothing():
    machine = "Brontevka is a port. Brontivka is a port."
    assert retyped_names(machine, "Brontivka is a port. Brontevka is a port.") == frozenset()
