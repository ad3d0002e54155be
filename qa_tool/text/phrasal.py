"""Verbs that have a particle behind them: "moved in", "went on"."""

from __future__ import annotations

import re

#: A text that ends with one of them, in any of its forms.
PHRASAL = re.compile(
    r"\b(?:mov|log|check|cash|turn|hand|br[eo]ak|break|broke|step|fill|phon|kick|set|settl|chip|chim|cav|liv|drop|ple|go"
    r"|went|gone|com|came|carr|look|drag|tak|took|held|hold|mov|pass|put|sign|lay|liv|shipp|stay|believ|car|plann|hop|wait"
    r"|ask|deal|dealt|work|set|tune|tun|barge|join|weigh|phase|phas|dial|sworn|swear"
    r"|roll|flew|fly|flies|flown|call|clos|listen|rush|pour|trickl|blew|blow|brought|bring|sent|send)\w*$"
)
