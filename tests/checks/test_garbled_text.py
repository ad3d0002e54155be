import pytest
from trying import fixed, flags, found

CHECK = "garbled-text"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("He said &quot;no&quot; twice.", 'He said "no" twice.'),
        ("It&#39;s over, R&amp;D says.", "It's over, R&D says."),
        ("The minister & Nbsp; left at 5& nbsp;p.m.", "The minister left at 5 p.m."),
        ("The patient\\'s name.", "The patient's name."),
        ("The minister â€“ an old man â€“ left.", "The minister – an old man – left."),
        ("The cafÃ© is closed.", "The café is closed."),
        # The machine's own sign for a hyphen within a word, which stands apart while it works.
        ("A long @-@ term plan of un@@ believable cost.", "A long-term plan of unbelievable cost."),
    ],
)
def test_mends_what_is_certain(text, mended):
    assert fixed(CHECK, text) == mended
    assert flags(CHECK, mended) == []


@pytest.mark.parametrize("text", ["The <unk> court.", "The \ufffd court.", "The ⁇ court."])
def test_finds_what_was_lost(text):
    (placed,) = found(CHECK, text)
    assert placed.issue.suggestions == ()


@pytest.mark.parametrize("text", ["AT&T, x < y, a\\b", "Ângela, São Paulo, château, Ã is a letter.", "me@example.com"])
def test_leaves_right_text_alone(text):
    assert flags(CHECK, text) == []


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("The caf\\u00e9 is closed.", "The café is closed."),
        ("One line.<br/>Another <b>line</b>.", "One line. Another line."),
        ("The min\u00adister\u200b left.", "The minister left."),
        ("The\x02 minister\x9f left.", "The minister left."),
        ("It\x92s \x93late\x94 \x97 he said\x85 then.", "It’s “late” — he said… then."),
        ("One page\x0canother line\x0b and more.", "One page another line and more."),
    ],
)
def test_mends_codes_marks_and_what_cannot_be_seen(text, mended):
    assert fixed(CHECK, text) == mended


def test_an_ellipsis_may_have_been_a_line_end():
    (placed,) = found(CHECK, "One line\x85another line.")
    assert placed.issue.suggestions == ("…", " ")


def test_what_only_cannot_be_seen_is_polish():
    (hidden,) = found(CHECK, "The min\u00adister left.")
    (control,) = found(CHECK, "The\x02 minister left.")
    assert (hidden.issue.severity, control.issue.severity) == ("minor", "major")


@pytest.mark.parametrize(
    "text", ["[UN] said <them>", "a family 👨‍👩‍👧 of three", "C:\\users, <3 and <b", "[SEPT] and [MA]"]
)
def test_leaves_brackets_emoji_and_paths_alone(text):
    assert flags(CHECK, text) == []
