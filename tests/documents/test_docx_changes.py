"""Random edits of random Word documents: accepted they are the corrected text, rejected the machine's."""

from datetime import UTC, datetime

import word_making as making
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from word_fold import characters, folded, part_of, text_of

from qa_tool.documents.articles import from_bytes
from qa_tool.documents.format import Corrected
from qa_tool.documents.formats import writer_for
from qa_tool.domain.correction import Cause, Correction
from qa_tool.domain.errors import EmendError
from qa_tool.review.net_changes import net_changes
from qa_tool.review.pieces import fold

WHEN = datetime(2024, 3, 1, 12, 30, tzinfo=UTC)
MARK_GONE = '<w:rPr><w:del w:id="901" w:author="Park" w:date="2023-05-06T07:08:09Z"/></w:rPr>'

FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Friday</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)

words = st.text("abc def.é漢😀1,2", min_size=1, max_size=8)
looks = st.sampled_from(["", "<w:b/>", "<w:i/>", '<w:b/><w:color w:val="FF0000"/>'])
runs = st.builds(making.run, words, looks)
odd_runs = st.sampled_from(
    [
        "<w:r><w:tab/></w:r>",
        "<w:r><w:b/><w:br/></w:r>",
        '<w:r><w:br w:type="page"/></w:r>',
        "<w:r><w:rPr><w:i/></w:rPr><w:t>one</w:t><w:tab/><w:t>two</w:t><w:noBreakHyphen/><w:t>three</w:t></w:r>",
        '<w:r><w:t>note</w:t><w:footnoteReference w:id="2"/><w:t>behind</w:t></w:r>',
        '<w:bookmarkStart w:id="5" w:name="here"/>',
        FIELD,
        "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>kan</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢字</w:t></w:r></w:rubyBase></w:ruby></w:r>",
        "<w:r/>",
    ]
)
inner = runs | odd_runs
wrapped = st.builds(
    lambda name, parts: {
        "link": f'<w:hyperlink r:id="rId9">{parts}</w:hyperlink>',
        "control": f"<w:sdt><w:sdtPr/><w:sdtContent>{parts}</w:sdtContent></w:sdt>",
        "field": f'<w:fldSimple w:instr=" DATE ">{parts}</w:fldSimple>',
        "smart": f'<w:smartTag w:element="x">{parts}</w:smartTag>',
        "put": making.tracked("ins", parts, number=902),
        "gone": making.tracked("del", making.run("gone").replace("w:t", "w:delText"), number=903),
    }[name],
    st.sampled_from(["link", "control", "field", "smart", "put", "gone"]),
    st.lists(runs, min_size=1, max_size=2).map("".join),
)
paragraphs = st.builds(
    lambda parts, properties: making.paragraph(*parts, properties=properties),
    st.lists(runs | inner | wrapped, max_size=4),
    st.sampled_from(["", "", '<w:pStyle w:val="Heading1"/>', "<w:keepNext/>" + MARK_GONE]),
)
tables = st.builds(lambda a, b: making.table([a, b]), paragraphs, paragraphs)
bodies = st.lists(paragraphs | paragraphs | paragraphs | tables, min_size=1, max_size=5).map("".join)


def log_of(data, text):
    log = []
    for number in range(1, data.draw(st.integers(1, 5)) + 1):
        start = data.draw(st.integers(0, len(text)))
        removed = text[start : start + data.draw(st.integers(0, 9))]
        inserted = data.draw(st.text("xyz \n\t", max_size=6))
        log.append(Correction(number, number, start, removed, inserted, Cause.SUGGESTION, WHEN, data.draw(st.sampled_from([None, "a-check"])), None, "Kim"))  # fmt: skip
        text = text[:start] + inserted + text[start + len(removed) :]
    return log


def written(article, log, tracked):
    changes = net_changes(article.text, log)
    return writer_for("x.docx").write(Corrected(article, changes, article.original, tracked, "x.docx"))


def flat(paragraphs):
    """Return all characters with their formatting; the line feeds between paragraphs have none."""
    found = []
    for number, (_, chars) in enumerate(paragraphs):
        found += ([("\n", None)] if number else []) + chars
    return found


def kept(changes, length):
    """Yield where each character that no change touches stands in the machine's text and in the corrected one."""
    at = moved = 0
    for change in changes:
        yield from ((n, n + moved) for n in range(at, change.start))
        at, moved = change.end, moved + len(change.inserted) - (change.end - change.start)
    yield from ((n, n + moved) for n in range(at, length))


@settings(deadline=None, max_examples=80, suppress_health_check=[HealthCheck.too_slow])
@given(bodies, st.data())
def test_accepted_is_the_corrected_text_and_rejected_the_machines(body, data):
    original = making.document(body)
    before = characters(folded(part_of(original), True))
    if not text_of(before).strip():
        return
    article = from_bytes(original, "x.docx")
    assert article.text == text_of(before)
    log = log_of(data, article.text)
    corrected = fold(article.text, log)
    try:
        changed = written(article, log, True)
    except EmendError:
        # The edge of a table, which test_docx.py looks at.
        return
    root = part_of(changed)
    rejected = characters(folded(root, False, "Kim"))
    assert rejected == before
    accepted = characters(folded(root, True))
    assert text_of(accepted) == corrected
    plain = written(article, log, False)
    as_it_is = characters(folded(part_of(plain), True))
    assert text_of(as_it_is) == corrected
    for now in (flat(accepted), flat(as_it_is)):
        for old, new in kept(net_changes(article.text, log), len(article.text)):
            assert now[new] == flat(before)[old]
    assert not part_of(plain).xpath("//*[@*[local-name()='author']='Kim']")
    assert (
        from_bytes(plain, "x.docx").text == corrected == from_bytes(changed, "x.docx").text
        if corrected.strip()
        else True
    )
    numbers = [n for each in ("ins", "del") for n in root.xpath(f"//*[local-name()='{each}']/@*[local-name()='id']")]
    ours = [n for n in numbers if n not in {"901", "902", "903"}]
    assert len(ours) == len(set(ours))
