"""Train the judgement of the name matcher: qa_tool/names/data/judge.json.

usage: python benchmarks/train_names.py [FOLDER]

Needs the extra `train` (numpy, scikit-learn) and the channels of train_channels.py. The channels that make the examples
are trained on one half of the names, the examples are of the other half, so that they are judged on names they never
saw, and have the rules of the languages, as in the program. An hour; FOLDER keeps the examples for another run.
"""

from __future__ import annotations

import json
import pickle
import sys
from pathlib import Path
from typing import Any

import numpy as np
from letter_groups import trained
from name_examples import DRAWS, SHARE_OF_NEWS, Examples, drawn, news, other_names
from name_pairs import LANGUAGES, MODEL, pairs
from sklearn.ensemble import HistGradientBoostingClassifier
from train_channels import neutral, of_half, of_language, spelled

from qa_tool.names.background import Background
from qa_tool.names.channel import Channel
from qa_tool.names.evidence import FEATURES, Scales, with_rules
from qa_tool.names.judge import FILE

# Few and small trees are what the program has time for; a word that stands often counts by its root, and all of them
# together less than the spellings, or the rare ones drown.
_TREES = {"max_iter": 300, "learning_rate": 0.07, "max_leaf_nodes": 40, "l2_regularization": 1.0, "max_features": 0.4}
_NEWS_POWER, _NEWS_SHARE = 0.5, 0.3
_FALSE_ALARMS = 1e-3
_NEXT_SEED = 10


def examples(folder: Path) -> list[Examples]:
    """Return the examples of every language and of the neutral channel."""
    kept = folder / "examples.pickle"
    if kept.exists():
        return pickle.loads(kept.read_bytes())  # noqa: S301  # written by ourselves below
    # Each half of the names is judged by channels of the other.
    counts = [{language: trained(of_half(pairs(language), half)) for language in LANGUAGES} for half in (0, 1)]
    found = []
    for seed, language in enumerate((*LANGUAGES, None)):
        # Ukrainian has too few names of its own to fill a glossary.
        if language != "uk":
            spellings, others = pairs(language) if language else neutral(), other_names(language or "ko")
            for half in (0, 1):
                mine = of_half(spellings, half)
                told = with_rules(of_language(language, counts[half], half), language) if language else trained(mine)
                scales = Scales(Channel(told), Background(spelled(mine)))
                names = of_half(spellings, 1 - half)
                found.append(drawn(scales, names, others, seed + _NEXT_SEED * half, language))
    kept.write_bytes(pickle.dumps(found))
    return found


def fitted(sets: list[Examples], **settings: Any) -> HistGradientBoostingClassifier:
    """Return trees fitted to `sets`."""
    figures = np.vstack([one.figures for one in sets])
    right = np.concatenate([one.right for one in sets])
    tokens = np.concatenate([one.tokens for one in sets])
    weights = np.where(tokens > 0, tokens**_NEWS_POWER, 1.0) * np.where(right, 1.0, _NEWS_SHARE)
    model = HistGradientBoostingClassifier(early_stopping=False, random_state=1, **{**_TREES, **settings})
    return model.fit(figures, right, sample_weight=weights)


def bars(model: HistGradientBoostingClassifier, sets: list[Examples]) -> list[list[float]]:
    """Return log10 of each size of glossary with the log odds that one in a thousand tokens of news reaches."""
    column = FEATURES.index("names")
    tokens_of_news = SHARE_OF_NEWS * sum(count for _, count in news())
    found = []
    for size, draws in DRAWS.items():
        odds, tokens = [], []
        for one in sets:
            mine = (one.tokens >= 1) & (np.abs(one.figures[:, column] - np.log10(size)) < 0.01)
            odds.append(model.decision_function(one.figures[mine]))
            tokens.append(one.tokens[mine])
        together, counts = np.concatenate(odds), np.concatenate(tokens)
        order = np.argsort(-together, kind="stable")
        reached = np.searchsorted(np.cumsum(counts[order]), _FALSE_ALARMS * draws * tokens_of_news * len(sets))
        found.append([round(float(np.log10(size)), 4), round(float(together[order][reached]), 3)])
    return found


def exported(model: HistGradientBoostingClassifier) -> list[Any]:
    """Return the trees as nested lists: figure, value, what holds up to it, what holds above; leaves are numbers."""

    def node(rows: Any, at: int) -> Any:
        row = rows[at]
        if row["is_leaf"]:
            return round(float(row["value"]), 4)
        value = float(f"{row['num_threshold']:.6g}")
        return [int(row["feature_idx"]), value, node(rows, row["left"]), node(rows, row["right"])]

    return [node(one[0].nodes, 0) for one in model._predictors]  # noqa: SLF001  # there is no public way to the trees


def main(folder: Path) -> None:
    sets = examples(folder)
    model = fitted(sets)
    base = float(model._baseline_prediction.ravel()[0])  # noqa: SLF001  # as above
    shipped = {"features": FEATURES, "base": round(base, 4), "bars": bars(model, sets), "trees": exported(model)}
    (MODEL / FILE).write_text(json.dumps(shipped, separators=(",", ":")) + "\n", encoding="ascii")
    print(f"{FILE}: {len(shipped['trees'])} trees, bars {shipped['bars']}")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "."))
