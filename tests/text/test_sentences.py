import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_tool.text.sentences import paragraph, split

# One paragraph a line; " | " stands where two sentences meet, with the blank between them.
ENGLISH = """
The talks ended. | No date was set.
He moved to the U.S. | He lives there still.
The U.S. Senate voted on it. | The bill passed.
The trip ends in Washington, D.C. | It starts in Rome.
Mr. Han and Mrs. Cole met Dr. Lopez. | They talked.
Ms. Yoon left early. | Her aide stayed.
"Ms. Yoon is ill," he said. | "She rests."
Gen. Abel, Lt. Col. Baker and Sgt. Cole saluted Gov. Dunn. | Sen. Early did not.
Rep. Fields spoke first. | Amb. Grant came last.
Atty. Gen. Hill resigned. | Cmdr. Ives took over.
Messrs. Jones and King signed. | Prof. Long et al. disagreed.
The meeting began at 9 a.m. | It ended at noon.
The market opens at 9 a.m. and closes at 3 p.m. every day.
It closed at 5 p.m. Tuesday in Busan.
It closed at 5 p.m. | The staff went home.
He called at 10 a.m. March 3 and again later.
The speech is due at 8 p.m. ET on Friday. | It will be short.
The train leaves at 7 a.m. Kyiv time. | It is full.
It was 6 p.m. (0900 GMT). | The bells rang.
She is No. 5 on the list. | No. 6 dropped out.
Is he coming? | No. | He is ill.
Nos. 3 and 4 were free. | See p. 12 or pp. 14-16 for more.
Vol. 2 is out. | Ch. 3 is missing.
Art. 5 was invoked. | Fig. 3 shows why.
J. K. Rowling wrote it. | J.R.R. Tolkien did not.
George W. Bush spoke. | Vladimir V. Ivanov listened.
Plan B. | Then plan C.
Acme Inc. said so. | Its rival Bolt Co. Ltd. denied it.
It belongs to Acme Corp. | The rest is owned by the state.
On Oct. 7 he came. | In Jan. he left.
On Sept. 11, 2001, the towers fell.
He backed the post-Sept. 11 coalition.
“They spy,” Staff-Insp. Gary Ellis said.
Feb. 24. | The war began.
He was born in 1952. | In 1970 he left home.
Sales rose 3.5 percent to $4.50 a share. | Costs fell 1.25 points.
It was in 2001. | 3 people came.
Version 3.11.2 is out. | Get it at www.example.com. | It is free.
"I will go." | He left.
"I will go," he said. | "You stay."
“We will win.” | He added: “Soon.”
"Really?" she asked. | "Yes!" he said.
"Really?" Kim asked. | "Of course!" President Moreau replied.
"Stop!" | They ran.
"It was made in the U.S." | She nodded.
He said: "It is over. We lost." | Then he left.
"We are ready. We will not wait," Kim said. | He sat down.
He called it 'a goal.' | She did not.
He called it a ‘goal’. | She did not.
He spoke of "a vain goal". and left.
'... a poor idea'. and refused it.
He said "no. | She left. | He said "yes" and stayed. | Nobody knew.
He said “no. | She left.
The soldiers' pay fell. | They left. | The generals' did not.
'Twas so. | They left 'em there. | It's Tom's.
(He left early.) | She stayed.
[He left. She did too.] | They met again.
He left (early). | She stayed.
He left early (see p. 5). | She stayed.
He met Kim (Jr.) Park and left.
He left ( at once. | She stayed.
Wait... what? | He left... | She stayed.
He paused… | She left.
He paused … and left. | Then … nothing.
Hello. . . and then. | He left.
SEOUL, Oct. 7 (Yonhap) -- South Korea fired a missile. | It missed.
TOKYO (Kyodo) — Prices rose in May. | Wages did not.
WASHINGTON, Jan. 3 — The U.S. economy grew. | So did debt.
Minister vows to cut taxes
Storm hits U.S. coast: hundreds flee
1. Open the file. | 2. Save it.
(a) Open the file. | (b) Save it.
The U.S. is in. | Mexico is out.
- First item. | - Second item.
• First item. | • Second item.
a) first b) second
He met St. Clair on 5th Ave. in New York. | Then he left.
Smith v. Jones was heard, i.e. decided. | It took years.
Approx. 500 people came. | Est. 1952.
He walked 5 km. | She ran 6 km vs. 7 km before.
What?! | No way!! | Go.
Yahoo! rose. | Yahoo! Inc. fell.
The U.N. Security Council met. | It adjourned.
He holds a Ph.D. | She has none.
Martin Luther King Jr. Day is near. | Kim Jr. won.
King Charles III. | World War I. | It began in 1914.
iPhone sales fell. | iPhone prices rose.
Sales fell. | eBay rose.
He arrived. and she left.
He left ., and she stayed.
He left . | She stayed.
He said so.[1] | She agreed.
The army took Lyman, Izium, etc. and moved on.
I did. | I did not.
Prices rose in May. | Wages did not.
He was ill. | Doctors came.
They took tanks, guns, etc. | Civilians fled.
The answer was no. | Talks broke off.
The price is Rs. 500. | It was Rs. 400.
Mail a.b@example.org now. | Wait.
It fell 5 percent. | -- It rose later.
""".strip().splitlines()

OTHERS = [
    ("ko", "그는 떠났다. | 그녀는 남았다."),
    ("ko", '"간다."고 말했다. | 그는 남았다.'),
    ("ko", "“우리는 간다. 그들은 온다”고 했다. | 끝이다."),
    ("ko", "물가는 3.5% 올랐다. | U.S. 정부는 답하지 않았다."),
    ("ja", "彼は行った。| 彼女は残った。"),
    ("ja", "「はい。」と述べた。| 終わり！| 本当？"),
    ("ja", "（終わり。）| 次は３.5％。"),
    ("ja", "彼は来るのか。| 17日に会う。| 「来た。20日も来る」と話した。| 2023年だ。"),
    ("zh", "他走了。| 2023年她留下。"),
    ("zh", "他走了。| 她留下。"),
    ("zh", "“好。”他说。| 真的？| 是的。"),
    ("zh", "（他走了。）| 她来了。"),
    ("ru", "Он ушёл. | Она осталась."),
    ("ru", "Он родился в 1952 г. в Омске. | В. В. Петров ушёл."),
    ("ru", "«Да!» — сказал он. | Она молчала."),
    ("ru", "Улица им. Ленина закрыта. | По ней не ездят."),
    ("uk", "Він пішов. | Вона лишилася."),
    ("hu", "A miniszter 2023. febr. 22-én jött. | A 2023. 03. 07. utáni nap. | Ez az."),
    ("sv", "Det kostade 2,5 milj. kronor kl. 14.30. | Han gick."),
    ("de", "Er kam am 7. Oktober. | Er ging z. B. nach Bonn. | Das ist Nr. 5."),
    ("ar", "ذهب الرجل. | هل عاد؟ | نعم."),
    ("he", "הוא הלך. | היא באה."),
]


def parts(line):
    """Return the text of a line of the tables, and its sentences; "。| " has no blank in the text."""
    text = line.replace("| ", "") if "。| " in line or "！| " in line or "）| " in line else line.replace(" | ", " ")
    return text, [piece.strip() for piece in line.split("| ")]


def test_the_table_is_large_enough():
    assert len(ENGLISH) >= 80


def test_english_news():
    for line in ENGLISH:
        text, expected = parts(line)
        assert [sentence.text for sentence in split(text)] == expected


def test_source_languages():
    for language, line in OTHERS:
        text, expected = parts(line)
        assert [sentence.text for sentence in split(text, language)] == expected, language


def test_blanks_and_nothing_have_no_sentences():
    assert split("") == ()
    assert split("  \t ") == ()
    assert paragraph("").sentences == ()


def test_blanks_around_sentences_are_left_out():
    text = "  He left.   She stayed. \t"
    assert [sentence.span.of(text) for sentence in split(text)] == ["He left.", "She stayed."]


def test_a_paragraph_keeps_its_text():
    text = " He left. "
    assert paragraph(text).text == text
    assert paragraph(text).sentences == split(text)


def test_lone_surrogates_do_no_harm():
    text = "He left\ud800. She stayed."
    assert [sentence.text for sentence in split(text)] == ["He left\ud800.", "She stayed."]


PIECES = st.sampled_from(
    [
        *(
            "He left",
            "and",
            "Kim",
            "a.m.",
            "5",
            "No.",
            "U.S.",
            "Mr.",
            "J.",
            "1.",
            "(a)",
            "그는",
            "말했다.",
            "好",
            "。",
            "😀",
        ),
        *(
            ". ",
            ".",
            "! ",
            "? ",
            "… ",
            "...",
            '"',
            "“",
            "”",
            "'",
            "’",
            "(",
            ")",
            "[",
            "]",
            "「",
            "」",
            "）",
            " ",
            "  ",
            "\t",
        ),
        *("\xa0", "\u200b", "\ud800", "\0", ", ", "— ", "\u0301"),
    ]
)


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("en", ['"The pier is old.”', "Nobody uses it.", 'A sign says "closed" in red.']),
        ("en", ['"Go,” he said, "and be "quick" about it.', "It rains.", 'We have "no" boat."']),
        (
            "ko",
            ['"다리는 낡았습니다.”', "그가 말했다.", "비가 온다.", '"배가 없습니다.', '표지에는 "폐쇄"라고 적혀 있다.'],
        ),
        ("ko", ['"다리는 낡았습니다."라고 그가 말했다.', '"배가 없습니다."라고 그녀가 말했다.']),
        ("ja", ["彼女は「橋は古い。」", "2017年に閉鎖された。", "「行く。」", "彼は来た。"]),
        ("ru", ["Причал старый».", "Никто им не пользуется.", "Идёт дождь.", "На нём написано «закрыто» красным."]),
        ("uk", ["«Причал старий.", "Ніхто ним не ходить.", "На ньому написано «зачинено» червоним."]),
        ("he", ['שגריר ארה"ב הגיע.', "הגשר ישן.", 'המנכ"ל לא בא.']),
        ("ar", ['قال الوزير: "الجسر قديم.', "لا أحد يعبره.", "المطر يهطل.", 'وقالت هي "لا" أيضا.']),
        ("ru", ["Он сказал: «Раз.", "Два.", "Три.", "Четыре.", "Пять.", "Шесть»."]),
        ("ru", ["Он сказал: «Мост старый. Я устал».", "Она ушла."]),
    ],
)
def test_marks_of_two_quotations_are_no_pair(language, sentences):
    assert [sentence.text for sentence in split(" ".join(sentences), language)] == sentences


@given(
    st.one_of(st.lists(PIECES, max_size=30).map("".join), st.text(max_size=80)),
    st.sampled_from(["en", "ko", "zh", "xx"]),
)
def test_spans_are_ordered_exact_and_leave_out_only_blanks(text, language):
    text = text.replace("\n", " ")
    end = 0
    for sentence in split(text, language):
        assert sentence.span.start >= end
        assert not text[end : sentence.span.start].strip()
        assert text[sentence.span.start : sentence.span.end] == sentence.text
        assert sentence.text == sentence.text.strip() != ""
        end = sentence.span.end
    assert not text[end:].strip()


@given(st.lists(PIECES, max_size=30).map("".join))
def test_the_same_text_gives_the_same_answer(text):
    assert split(text) == split(text)
