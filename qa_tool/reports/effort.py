"""How much of the machine's text was changed: TER, chrF and BLEU of the machine's text against the corrected one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher


@dataclass(frozen=True, slots=True)
class Effort:
    """TER (percent of words edited; 0: nothing), chrF and BLEU (100: nothing changed), and sacrebleu's signatures."""

    ter: float
    chrf: float
    bleu: float
    signature: str


def measure(machine: str, corrected: str) -> Effort:
    """Measure with sacrebleu, paragraph against paragraph; where their number differs, stretch against stretch.

    The machine's text is the hypothesis, the corrected one the reference, as in HTER (Snover et al. 2006).
    """
    # sacrebleu takes 0.1 s to import, and most who read an article do not ask.
    from sacrebleu.metrics.bleu import BLEU
    from sacrebleu.metrics.chrf import CHRF
    from sacrebleu.metrics.ter import TER

    hypotheses, references = _aligned(machine, corrected)
    if not references:
        return Effort(0.0, 100.0, 100.0, "")
    bleu, chrf, ter = BLEU(), CHRF(), TER()
    edits = _ter(ter, hypotheses, references)
    score = bleu.corpus_score(hypotheses, [references])
    letters = chrf.corpus_score(hypotheses, [references])
    # An equal pair takes no time; without one there is no signature of TER where nothing was changed.
    ter.sentence_score("", [""])
    signature = f"TER|{ter.get_signature()} BLEU|{bleu.get_signature()} chrF|{chrf.get_signature()}"
    return Effort(edits, letters.score, score.score, signature)


def share_changed(machine: str, corrected: str) -> float:
    """Return the TER alone: the percentage of words edited."""
    # As above: sacrebleu takes 0.1 s to import.
    from sacrebleu.metrics.ter import TER

    hypotheses, references = _aligned(machine, corrected)
    return _ter(TER(), hypotheses, references) if references else 0.0


def _ter(ter: object, hypotheses: Sequence[str], references: Sequence[str]) -> float:
    """Return the TER; equal paragraphs need no alignment, only their length counts (it is slow on long ones)."""
    changed = [(h, r) for h, r in zip(hypotheses, references, strict=True) if h != r]
    if not changed:
        return 0.0
    score = ter.corpus_score([h for h, _ in changed], [[r for _, r in changed]])  # type: ignore[attr-defined]
    same = sum(len(r.split()) for h, r in zip(hypotheses, references, strict=True) if h == r)
    length = score.ref_length + same
    return float(100 * score.num_edits / length) if length else 0.0


def _aligned(machine: str, corrected: str) -> tuple[list[str], list[str]]:
    """Return what to measure against each other: paragraphs, or stretches of them where their number differs."""
    old = [line for line in machine.split("\n") if line.strip()]
    new = [line for line in corrected.split("\n") if line.strip()]
    if len(old) == len(new):
        return old, new
    if not new:
        return [], []
    pairs: list[tuple[str, str]] = []
    for same, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if same == "equal":
            pairs += zip(old[a:b], new[c:d], strict=True)
        else:
            pairs.append((" ".join(old[a:b]), " ".join(new[c:d])))
    return [h for h, _ in pairs], [r for _, r in pairs]
