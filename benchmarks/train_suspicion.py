"""Fit the suspicion of sentences to marks of professionals: qa_tool/checks/data/suspicion.json.

Draws suspicion_calibration.svg, too: how often sentences of each suspicion are marked.

usage: python benchmarks/train_suspicion.py [--no-write]

Needs the extra `train` (numpy, scikit-learn) and ../shared/bench/mqm. Every annotated segment of a machine translation
is one example, taken as a sentence: is there a major error by at least two of three raters, or by the one there is?
Each set counts by the root of its size, and has a share of marks of its own: what tells the sets apart (their raters,
their machines) shall not be learned for what tells sentences apart. Prints, cross-validated by document (ten parts),
how many pairs are ranked right inside an article and at equal length, next to the length of the sentence, with
intervals from drawing documents with replacement; the same with what the checks flag counted in, as the program does
it; the same for sets whose source language was left out of the fit; and how often sentences of each suspicion are
marked.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import math
import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from unittest.mock import patch

import numpy as np
from calibration_plot import Point, drawn
from newstext import ROOT
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(ROOT))

from qa_tool.checks import catalogue
from qa_tool.checks.facts import Facts
from qa_tool.checks.runner import Runner
from qa_tool.checks.spread import Spread
from qa_tool.checks.suspicion import FIGURES, FILE, _Model, figures, odds_of, words_of
from qa_tool.names.finder import NameFinder

MARKED = ROOT.parent / "shared" / "bench" / "mqm" / "dev.jsonl.gz"
TARGET = ROOT / "qa_tool" / "checks" / "data" / FILE
PLOT = ROOT / "benchmarks" / "suspicion_calibration.svg"
SETS = ("zhen23", "zhen21", "ted21", "bio")
_PARTS, _DRAWS, _FAR = 10, 200, 4.0
# Strong: the figures go together, and the fit has to hold for languages that it never saw.
_REGULARISATION = 0.01
# So far from 0 stands what says which set an example is of, that the regularisation lets it be.
_FREE = 10.0


class Examples:
    """Figures and labels of segments, with the set, document, article and length of each and what its flags add."""

    def __init__(self) -> None:
        """Read the annotated machine translations."""
        articles: dict[tuple[str, str, str], list[dict[str, object]]] = defaultdict(list)
        with gzip.open(MARKED, "rt", encoding="utf-8") as lines:
            for line in lines:
                item = json.loads(line)
                if item["set"] in SETS and item["annotated"] and not item["is_ref"]:
                    articles[item["set"], item["doc"], item["system"]].append(item)
        rows, marked, places, flagged = [], [], [], []
        finders: dict[str, NameFinder] = {}
        for (name, document, system), items in articles.items():
            items.sort(key=lambda item: (item["seg"] if isinstance(item["seg"], (int, float)) else 0, str(item["seg"])))
            language = str(items[0]["src_lang"])
            finder = finders.setdefault(language, NameFinder((), language))
            texts = [" ".join(str(item["target"]).split("\n")) for item in items]
            facts = Facts(source_language=language, names=finder)
            # What is shipped may have been fitted to other figures, and its weights play no part here.
            with patch("qa_tool.checks.suspicion._model", return_value=_Model(0.0, ((0.0, 1.0, 0.0),) * len(FIGURES))):
                checked = Runner(catalogue.checks(), facts).check(texts)
            spread, said = Spread(), [words_of(text) for text in texts]
            spread.change((), [words.different for words in said])
            for number, item in enumerate(items):
                only_here = spread.only_here(said[number].different)
                values = figures(texts[number].strip(), said[number], leads=number == 0, only_here=only_here)
                if values is not None:
                    rows.append(values)
                    flagged.append(odds_of(checked.paragraphs[number].issues))
                    raters = int(str(item["n_raters"]))
                    marked.append(int(str(item["n_major_raters"])) >= (2 if raters >= 3 else 1))
                    count = len(texts[number].split())
                    places.append((name, name + document, name + document + system, count, item["src_lang"]))
        self.figures, self.marked, self.flagged = np.array(rows), np.array(marked), np.array(flagged)
        columns = list(zip(*places, strict=True))
        self.set, self.document, self.article, self.words, self.language = map(np.array, columns)
        self.part = np.array([int(hashlib.blake2b(one.encode()).hexdigest(), 16) % _PARTS for one in self.document])
        sizes = {name: (self.set == name).sum() for name in SETS}
        self.weight = np.array([1 / math.sqrt(sizes[name]) for name in self.set])
        self.weight /= self.weight.mean()


class Fit:
    """A logistic model over figures in spreads from their means."""

    def __init__(self, examples: Examples, chosen: np.ndarray) -> None:
        """Fit it to the chosen examples."""
        known = examples.figures[chosen]
        self.mean, self.spread = known.mean(axis=0), known.std(axis=0)
        sets = _FREE * (examples.set[chosen][:, None] == np.array(SETS))
        weight = examples.weight[chosen]
        model = LogisticRegression(C=_REGULARISATION, max_iter=5000)
        model.fit(np.hstack([self._scaled(known), sets]), examples.marked[chosen], sample_weight=weight)
        self.weight, of_sets = np.split(model.coef_[0], [known.shape[1]])
        self.base = float(model.intercept_[0] + np.average(sets @ of_sets, weights=weight))

    def odds(self, values: np.ndarray) -> np.ndarray:
        """Return the log odds of rows of figures."""
        return self.base + self._scaled(values) @ self.weight

    def _scaled(self, values: np.ndarray) -> np.ndarray:
        return np.clip((values - self.mean) / self.spread, -_FAR, _FAR)


def pairs_right(score: np.ndarray, marked: np.ndarray, groups: np.ndarray) -> float:
    """Return the share of pairs (marked, not marked) within a group that are ranked right; ties count half."""
    right = pairs = 0.0
    for group in np.unique(groups):
        mine = groups == group
        high, low = score[mine & marked], score[mine & ~marked]
        right += (high[:, None] > low).sum() + 0.5 * (high[:, None] == low).sum()
        pairs += len(high) * len(low)
    return right / pairs if pairs else math.nan


def cross_validated(examples: Examples) -> np.ndarray:
    """Return the log odds of every example by a model that saw nothing of its document."""
    return _left_out(examples, [examples.part == part for part in range(_PARTS)])


def language_left_out(examples: Examples) -> np.ndarray:
    """Return the log odds of every example by a model that saw no translation from its language."""
    return _left_out(examples, [examples.language == code for code in np.unique(examples.language)])


def _left_out(examples: Examples, parts: Sequence[np.ndarray]) -> np.ndarray:
    odds = np.zeros(len(examples.marked))
    for part in parts:
        odds[part] = Fit(examples, ~part).odds(examples.figures[part])
    return odds


def interval(examples: Examples, of_set: np.ndarray, value: Callable[[np.ndarray], float]) -> tuple[float, float]:
    """Return where nine of ten values lie when documents are drawn with replacement."""
    chance = np.random.default_rng(1)
    documents = np.unique(examples.document[of_set])
    rows = {document: np.flatnonzero(examples.document == document) for document in documents}
    values = [
        value(np.concatenate([rows[one] for one in chance.choice(documents, len(documents))])) for _ in range(_DRAWS)
    ]
    return float(np.nanquantile(values, 0.05)), float(np.nanquantile(values, 0.95))


def report(examples: Examples) -> list[Point]:
    """Print what the model was measured at; return how well its probabilities hold."""
    length, crossed, unseen = np.log(examples.words), cross_validated(examples), language_left_out(examples)
    classes = np.array([int(4 * math.log2(max(1, count))) for count in examples.words])
    print("pairs ranked right: inside an article (nine of ten draws of documents) / at equal length")
    print(f"{'set':8}{'length':>15}   {'cross-validated':>33}   {'with flags':>15}   {'language left out':>17}")
    for name in SETS:
        mine = examples.set == name

        def both(score: np.ndarray, mine: np.ndarray = mine) -> str:
            marked = examples.marked[mine]
            values = (pairs_right(score[mine], marked, groups[mine]) for groups in (examples.article, classes))
            return " / ".join(f"{value:.3f}" for value in values)

        def inside(rows: np.ndarray) -> float:
            return pairs_right(crossed[rows], examples.marked[rows], examples.article[rows])

        low, high = interval(examples, mine, inside)
        said = f"{both(crossed):>15} ({low:.3f} to {high:.3f})   {both(crossed + examples.flagged):>15}"
        print(f"{name:8}{both(length):>15}   {said}   {both(unseen):>17}")
    print("\nsuspicion, cross-validated: how often marked (of how many)")
    points = calibration(examples, crossed)
    for said, share, count in points:
        print(f"{said:.2f}  {share:.2f} {'#' * round(50 * share):50} ({count})")
    return points


def calibration(examples: Examples, odds: np.ndarray) -> list[Point]:
    """Return how often sentences of like suspicion are marked, by tenths; fewer than 20 say nothing."""
    chances = 1 / (1 + np.exp(-odds))
    tenths = (np.minimum(chances, 0.999) * 10).astype(int)
    found = []
    for tenth in range(10):
        mine = tenths == tenth
        if mine.sum() >= 20:
            weights = examples.weight[mine]
            said, share = (float(np.average(one[mine], weights=weights)) for one in (chances, examples.marked))
            found.append(Point(said, share, int(mine.sum())))
    return found


def main() -> None:
    examples = Examples()
    print(f"{len(examples.marked):,} segments, {examples.marked.mean():.0%} with a major error")
    points = report(examples)
    fit = Fit(examples, np.ones(len(examples.marked), dtype=bool))
    scales = zip(fit.mean, fit.spread, fit.weight, strict=True)
    shipped = {
        "figures": FIGURES,
        "base": round(fit.base, 4),
        "scales": [[round(float(value), 4) for value in scale] for scale in scales],
    }
    for name, (_, _, weight) in zip(FIGURES, shipped["scales"], strict=True):
        print(f"{name:20} {weight:+.3f}")
    if "--no-write" not in sys.argv:
        TARGET.write_text(json.dumps(shipped, indent=1) + "\n", encoding="ascii")
        PLOT.write_text(drawn(points), encoding="ascii")


if __name__ == "__main__":
    main()
