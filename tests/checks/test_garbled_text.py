import pytest
from trying import fixed, flags, found

CHECK = "garbled-text"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("He said &quot;no&quot; twice.", 'He said "no" twice.'),
        ("It&#39;s over, R&amp;D says.", "It's over, R&D says."),
        ("The patient\\'s name.", "The patient's name."),
        ("The minister â€“ an old man â€“ left.", "The minister – an old man – left."),
        ("The cafÃ© is closed.", "The café is closed."),
        ("A long @-@ term plan.", "A long - term plan."),
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
