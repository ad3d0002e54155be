"""How much of the machine's text was changed: TER, chrF and BLEU of the machine's text against the corrected one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    # For their names only.
    from sacrebleu.metrics.base import Metric
    from sacrebleu.metrics.bleu import BLEU
    from sacrebleu.metrics.chrf import CHRF
    from sacrebleu.metrics.ter import TER

#: A paragraph of the machine's and what stands for it in the corrected text.
_Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Effort:
    """TER (percent of words edited; 0: nothing), chrF and BLEU (100: nothing changed), and sacrebleu's signatures."""

    ter: float
    chrf: float
    bleu: float
    signature: str


#: Words up to which a paragraph is measured whole. sacrebleu compares every word of a pair with every other: one that
#: was changed among 6,800 took 4 s of processor time and 400 MB.
_WHOLE = 400
#: Words around a change that are measured with it in a longer one. sacrebleu moves no word further than twice as many.
_AROUND = 25
#: Figures of pairs that are kept. An article of 20,000 words takes 0.8 s, and after an edit only one paragraph is new.
_KEPT = 12_288


def _go_on() -> None:
    """Rest nowhere."""


def measure(machine: str, corrected: str, on_pause: Callable[[], None] = _go_on) -> Effort:
    """Measure with sacrebleu, paragraph against paragraph; where their number differs, stretch against stretch.

    The machine's text is the hypothesis, the corrected one the reference, as in HTER (Snover et al. 2006). In a
    paragraph of more than 400 words, TER is that of the changes, each with up to 25 words before and after it.
    `on_pause` is called again and again, to give way to others, or to raise where the answer is wanted no more.
    """
    if _all_is_gone(machine, corrected):
        return Effort(100.0, 0.0, 0.0, "")
    pairs = _aligned(machine, corrected)
    if not pairs:
        return Effort(0.0, 100.0, 100.0, "")
    ter, bleu, chrf = _metrics()
    edits = _ter(ter, pairs, on_pause)
    score, letters = (_score(metric, pairs, on_pause).score for metric in (bleu, chrf))
    # An equal pair takes no time; without one there is no signature of TER where nothing was changed.
    ter.sentence_score("", [""])
    signature = f"TER|{ter.get_signature()} BLEU|{bleu.get_signature()} chrF|{chrf.get_signature()}"
    return Effort(edits, letters, score, signature)


def share_changed(machine: str, corrected: str, on_pause: Callable[[], None] = _go_on) -> float:
    """Return the TER alone: the percentage of words edited; `on_pause` as in `measure`."""
    return 100.0 if _all_is_gone(machine, corrected) else _ter(_metrics()[0], _aligned(machine, corrected), on_pause)


def _all_is_gone(machine: str, corrected: str) -> bool:
    """Say whether nothing is left of the text: there is no reference then to measure against."""
    return bool(machine.strip()) and not corrected.strip()


@lru_cache(maxsize=1)
def _metrics() -> tuple[TER, BLEU, CHRF]:
    # sacrebleu takes 0.1 s to import, and most who read an article do not ask.
    from sacrebleu.metrics.bleu import BLEU
    from sacrebleu.metrics.chrf import CHRF
    from sacrebleu.metrics.ter import TER

    return TER(), BLEU(), CHRF()


def _ter(ter: TER, pairs: Sequence[_Pair], on_pause: Callable[[], None]) -> float:
    """Return the TER; what is equal needs no alignment, only its length counts (it is slow on long paragraphs)."""
    length = edits = 0
    for machine, corrected in pairs:
        length += len(corrected.split())
        tried = 0
        # As in sacrebleu, so many shifts are tried in a paragraph and no more, in however many stretches.
        for stretch in _changed_in(machine.split(), corrected.split()) if machine != corrected else ():
            more, tried = _edits(ter, *stretch, tried, on_pause)
            edits += more
    return 100 * edits / length if length else 0.0


def _edits(ter: TER, machine: str, corrected: str, tried: int, on_pause: Callable[[], None]) -> tuple[int, int]:
    """Return how many edits make one text of another, and how many shifts have been tried by then, `tried` before.

    This is sacrebleu's translation_edit_rate, which knows no rest: of 400 words written anew it takes 10 s.
    """
    known, key = _known_edits(), (machine, corrected, tried)
    if key in known:
        return known[key]
    # As _metrics.
    from sacrebleu.metrics import lib_ter

    old, new = (ter._preprocess_segment(text).split() for text in (machine, corrected))  # noqa: SLF001
    distance = lib_ter.BeamEditDistance(new)

    def distance_of(words: list[str]) -> tuple[int, str]:
        on_pause()
        return distance(words)

    shifts = 0
    while new and tried < lib_ter._MAX_SHIFT_CANDIDATES:  # noqa: SLF001
        gained, shifted, tried = lib_ter._shift(old, new, distance_of, tried)  # noqa: SLF001
        if gained <= 0 or tried >= lib_ter._MAX_SHIFT_CANDIDATES:  # noqa: SLF001
            break
        old, shifts = shifted, shifts + 1
    if len(known) >= _KEPT:
        known.clear()
    known[key] = found = shifts + (distance_of(old)[0] if new else len(old)), tried
    return found


@lru_cache(maxsize=1)
def _known_edits() -> dict[tuple[str, str, int], tuple[int, int]]:
    return {}


def _changed_in(old: Sequence[str], new: Sequence[str]) -> Iterator[_Pair]:
    """Yield what was changed in the words of a long paragraph, in stretches that are not too long to be measured."""
    if max(len(old), len(new)) <= _WHOLE:
        yield " ".join(old), " ".join(new)
        return
    for group in SequenceMatcher(None, old, new).get_grouped_opcodes(_AROUND):
        equal = [(a, c, b - a) for same, a, b, c, _ in group if same == "equal"]
        (_, a, _, c, _), (_, _, b, _, d) = group[0], group[-1]
        for ours, theirs in _parted(range(a, b), range(c, d), equal):
            yield " ".join(old[ours.start : ours.stop]), " ".join(new[theirs.start : theirs.stop])


def _parted(old: range, new: range, equal: Sequence[tuple[int, int, int]]) -> Iterator[tuple[range, range]]:
    """Yield a stretch; one that is too long is cut in the longest of its equal runs (starts, length) near the middle.

    What was written anew altogether is cut at the same share of both.
    """
    if max(len(old), len(new)) <= _WHOLE:
        yield old, new
        return
    quarter = len(old) // 4
    about = [
        (length, a, c)
        for a, c, length in equal
        if 0 < quarter <= a + length // 2 - old.start <= 3 * quarter
        # The same words far from there are others: so far sacrebleu looks for none.
        and abs((c - new.start) * len(old) - (a - old.start) * len(new)) <= 2 * _AROUND * len(old)
    ]
    length, a, c = max(about, default=(0, old.start + len(old) // 2, new.start + len(new) // 2))
    ours, theirs = a + length // 2, c + length // 2
    before, after = [run for run in equal if run[0] < ours], [run for run in equal if run[0] >= ours]
    yield from _parted(range(old.start, ours), range(new.start, theirs), before)
    yield from _parted(range(ours, old.stop), range(theirs, new.stop), after)


def _score(metric: Metric, pairs: Sequence[_Pair], on_pause: Callable[[], None]) -> Any:
    """Return what `metric.corpus_score` does, made of the figures of the pairs, of which those known are kept."""
    figures = []
    for machine, corrected in pairs:
        on_pause()
        figures.append(_figures(metric, machine, corrected))
    return metric._aggregate_and_compute(figures)  # noqa: SLF001 - sacrebleu adds up its own figures of segments


@lru_cache(maxsize=_KEPT)
def _figures(metric: Metric, machine: str, corrected: str) -> list[Any]:
    (figures,) = metric._extract_corpus_statistics([machine], [[corrected]])  # noqa: SLF001 - and counts them so
    return cast("list[Any]", figures)


def _aligned(machine: str, corrected: str) -> list[_Pair]:
    """Return what to measure against each other: paragraphs, or stretches of them where their number differs."""
    old = [line for line in machine.split("\n") if line.strip()]
    new = [line for line in corrected.split("\n") if line.strip()]
    if len(old) == len(new):
        return list(zip(old, new, strict=True))
    pairs: list[_Pair] = []
    for same, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if same == "equal":
            pairs += zip(old[a:b], new[c:d], strict=True)
        else:
            pairs.append((" ".join(old[a:b]), " ".join(new[c:d])))
    return pairs
