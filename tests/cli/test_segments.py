"""A file of segments, checked: what stands beside what is known, whatever the lengths say."""

import json

import pytest

from qa_tool.cli import commands

PAIRS = (
    ("정부는 새 항만 계획을 발표했다.", "The government announced a new port plan."),
    ("시장은 기자회견에서 이 계획을 환영하며 내년 봄에 공사가 시작될 것이라고 말했다.", "The mayor welcomed it."),
    ("주민들은 반대했다.", ""),
    ("해운사 두 곳은 이미 다른 항구로 옮겼다.", "Two shipping companies have already moved."),
)
MADE = {
    "port.xlf": '<xliff version="1.2"><file original="a" source-language="ko" target-language="en" datatype="plaintext"><body>'
    + "".join(
        f'<trans-unit id="{number}"><source>{theirs}</source><target>{ours}</target></trans-unit>'
        for number, (theirs, ours) in enumerate(PAIRS)
    )
    + "</body></file></xliff>",
    "port.csv": "Korean,English\n" + "".join(f"{theirs},{ours}\n" for theirs, ours in PAIRS),
}


@pytest.mark.parametrize("name", MADE)
def test_a_segment_without_a_translation_is_said_at_the_one_before(tmp_path, capsys, name):
    path = tmp_path / name
    path.write_text(MADE[name], encoding="utf-8")
    check = ["check", str(path), "--no-glossary", "--format", "json"]
    assert commands.run(check) == 0
    (article,) = json.loads(capsys.readouterr().out)["articles"]
    said = [(issue["text"], issue["message"]) for issue in article["issues"] if issue["check"] == "missing-sentence"]
    assert said == [("it.", "The segment behind this one has no translation: “주민들은 반대했다.”")]
