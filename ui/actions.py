"""Every action of the window in one table: name, text, keys, tip, menu."""

from __future__ import annotations

import sys
from typing import NamedTuple

from qa_tool.domain.said import say

SEPARATOR = "-"
# On macOS ⌘H hides the program before any menu hears of it, and ⌥ with a digit writes a sign (€, #, [), which the text
# shall get. ⌥⌘F is Apple's own key for replacing.
_ON_MACOS = {"replace": ("Ctrl+Alt+F",)}


class ActionSpec(NamedTuple):
    """One action; `keys` are portable key sequences, the first is shown. A text with & has a mnemonic.

    Those with one `within` stand together in a menu of that title.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    needs_article: bool = True
    within: str = ""


def _to_list(name: str, text: str, number: int) -> ActionSpec:
    """Return the action that goes to a list, by Alt and a number."""
    keys = (f"Alt+{number}",)
    return ActionSpec(f"go-{name}", text, keys, "Bring this list to the front, with the keyboard in it", False)


MENUS: tuple[tuple[str, tuple[ActionSpec | str, ...]], ...] = (
    (
        say("&File"),
        (
            ActionSpec("open", "&Open…", ("Ctrl+O",), "Open articles from files", needs_article=False),
            ActionSpec("open-folder", "Open &folder…", ("Ctrl+Shift+O",), "Open every article in a folder", False),
            ActionSpec(
                "paste-article", "&Paste as article", ("Ctrl+Shift+V",), "Review the text on the clipboard", False
            ),
            ActionSpec("open-sample", "Try the &sample", (), "Open the sample article", needs_article=False),
            SEPARATOR,
            ActionSpec(
                "attach-source",
                "&Attach source…",
                ("Ctrl+Shift+S",),
                "Lay the original, from a file, beside the article",
            ),
            ActionSpec(
                "paste-source", "Paste so&urce", (), "Lay the text on the clipboard beside the article as its original"
            ),
            ActionSpec("detach-source", "Detac&h source", (), "Let go of the original"),
            ActionSpec(
                "source-language",
                "Translated fro&m…",
                (),
                "Choose the source language: what the machine translated from",
            ),
            ActionSpec("encoding", "Encodin&g…", (), "Look at the file in other encodings, and read it again in one"),
            ActionSpec(
                "lines",
                "&Join or split lines",
                (),
                "Read on over the line ends of a text that was broken at a width, or each line as a paragraph again",
            ),
            SEPARATOR,
            ActionSpec("export-text", "&Export corrected text…", ("Ctrl+E",), "Write the corrected text to a file"),
            ActionSpec(
                "copy-text",
                "Cop&y corrected text",
                ("Ctrl+Shift+C",),
                "Put the whole corrected text on the clipboard, for another program",
            ),
            ActionSpec("print", "Print…", ("Ctrl+P",), "Print the corrected text, or write it as a PDF"),
            ActionSpec(
                "export-report",
                "Export repor&t…",
                ("Ctrl+Shift+R",),
                "Write a report: web page, PDF, score sheet, translation memory, MQM marks or SARIF",
            ),
            ActionSpec(
                "export-done",
                "Export a&ll that is done…",
                (),
                "Write the corrected text of every article marked as done into a folder, with a report on all of them",
                needs_article=False,
            ),
            ActionSpec("export-issues", "Export &issues as CSV…", (), "Write the list of issues to a table"),
            ActionSpec("export-corrections", "Export &corrections as CSV…", (), "Write what was changed to a table"),
            ActionSpec(
                "export-names",
                "&Wrong names of the week…",
                (),
                "Write the names that the machine got wrong in the articles of the last seven days to a table",
                needs_article=False,
            ),
            SEPARATOR,
            ActionSpec("state-new", "Mark as &new", (), "Set the state of this article to new"),
            ActionSpec("state-review", "Mark as in &review", (), "Set the state of this article to in review"),
            ActionSpec("state-done", "Mark as &done", ("Ctrl+Shift+D",), "Set the state of this article to done"),
            ActionSpec("archive", "Archi&ve, or take back", (), "Put this article away, or take it back out"),
            ActionSpec(
                "archive-done",
                "Archive all that is done",
                (),
                "Put every article marked as done away, out of the list",
                needs_article=False,
            ),
            SEPARATOR,
            ActionSpec(
                "quit", "&Quit", ("Ctrl+Q",), "Close the window; everything is already saved", needs_article=False
            ),
        ),
    ),
    (
        say("&Edit"),
        (
            ActionSpec("undo", "&Undo", ("Ctrl+Z",), "Take back the last change, also of earlier days"),
            ActionSpec("redo", "&Redo", ("Ctrl+Y", "Ctrl+Shift+Z"), "Do again what was taken back"),
            SEPARATOR,
            ActionSpec("find", "&Find…", ("Ctrl+F",), "Find words in the article"),
            ActionSpec("find-next", "Find ne&xt", ("F3",), "Go to the next place found"),
            ActionSpec("find-previous", "Find pre&vious", ("Shift+F3",), "Go to the place found before"),
            ActionSpec("replace", "R&eplace…", ("Ctrl+H",), "Find and replace, with a preview"),
            ActionSpec(
                "find-everywhere",
                "Find in &all articles…",
                ("Ctrl+Shift+F",),
                "Find and replace in the texts of all articles, with a preview",
                needs_article=False,
            ),
            SEPARATOR,
            ActionSpec(
                "profile",
                "Pr&ofile",
                (),
                "Check this article by other settings, for another client",
                needs_article=False,
            ),
            ActionSpec(
                "preferences",
                "Prefere&nces…",
                ("Ctrl+,",),
                "Choose the checks, glossaries and looks",
                needs_article=False,
            ),
        ),
    ),
    (
        say("&Review"),
        (
            ActionSpec("next-issue", "&Next issue", ("F8",), "Go to the next issue"),
            ActionSpec("previous-issue", "&Previous issue", ("Shift+F8",), "Go to the issue before"),
            ActionSpec("next-suspect", "Next sentence worth a &look", ("Ctrl+U",), "Go to the next suspect sentence"),
            ActionSpec(
                "sentence-fine",
                "Sentence is &fine, go on",
                ("Ctrl+Enter", "Ctrl+Return"),
                "Dismiss what is flagged in this sentence and go on",
            ),
            ActionSpec(
                "next-article",
                "Ne&xt article to do",
                ("Ctrl+PgDown",),
                "Open the next article of the list that nobody has worked on yet, or else one that is not done",
                needs_article=False,
            ),
            ActionSpec(
                "minor",
                "M&inor issues, on or off",
                ("Ctrl+L",),
                "Show and go through minor issues too, or leave them out",
            ),
            SEPARATOR,
            ActionSpec("suggestion-menu", "&Suggestions here…", ("Ctrl+.",), "Show all that can be done at this place"),
            *(
                ActionSpec(
                    f"apply-{n}",
                    say("Apply suggestion &{n}", n=n),
                    (f"Ctrl+{n}",),
                    say("Apply suggestion {n} and go on", n=n),
                    within=say("Apply s&uggestion"),
                )
                for n in range(1, 10)
            ),
            ActionSpec(
                "apply-equal",
                "Correct all lik&e this…",
                ("Ctrl+Shift+A",),
                "Apply the first suggestion to every equal issue, with a preview",
            ),
            ActionSpec(
                "apply-everywhere",
                "Correct in all articles…",
                (),
                "Put the first suggestion in place of these words in all articles, with a preview",
            ),
            SEPARATOR,
            ActionSpec("dismiss-here", "&Dismiss here", ("Ctrl+I",), "This is fine here; go on"),
            ActionSpec("dismiss-article", "Dismiss in this &article", (), "This is fine in this article; go on"),
            ActionSpec("dismiss-term", "Dismiss for this &term", (), "This is not that glossary term; go on"),
            ActionSpec("dismiss-always", "Dismiss al&ways", ("Ctrl+Shift+I",), "This is always fine; go on"),
            ActionSpec(
                "be-quiet",
                "Yes, be &quiet there",
                ("Ctrl+J",),
                "Answer the question below the card: be quiet there from now on",
            ),
            ActionSpec(
                "go-on-telling",
                "No, &go on telling me",
                ("Ctrl+Shift+J",),
                "Answer the question below the card: go on, and never ask that again",
            ),
            SEPARATOR,
            ActionSpec(
                "add-rule",
                "Add a &house rule…",
                (),
                "Say that your house does not write the selected words, or has others in their place",
                needs_article=False,
            ),
            ActionSpec(
                "second-reader",
                "Second &reader…",
                (),
                "Have LanguageTool or Harper, on this computer, add what it finds",
                needs_article=False,
            ),
        ),
    ),
    (
        say("&Glossary"),
        (
            ActionSpec(
                "add-term",
                "&Add selection to the glossary…",
                ("Ctrl+Shift+G",),
                "Add the selected name to the glossary",
            ),
            ActionSpec(
                "why", "&Why is this not flagged?", ("Ctrl+Shift+Y",), "Say why the name at the caret was not flagged"
            ),
            ActionSpec("glossary", "&Glossary…", ("Ctrl+G",), "Search and change the glossary", needs_article=False),
            ActionSpec(
                "candidates",
                "&Candidates…",
                ("Ctrl+Shift+K",),
                "Show the names that the glossary does not know, to add or reject them",
                needs_article=False,
            ),
            ActionSpec(
                "article-glossaries",
                "Glossaries of this a&rticle",
                ("Ctrl+Shift+L",),
                "Choose which glossaries this article uses; its profile says which otherwise",
            ),
            ActionSpec("import-glossary", "&Import…", (), "Import terms from a file", needs_article=False),
            ActionSpec("export-glossary", "&Export…", (), "Export the glossary to a file", needs_article=False),
        ),
    ),
    (
        say("&View"),
        (
            ActionSpec(
                "show-changes",
                "Show the &changes",
                ("Ctrl+Shift+E",),
                "Show the machine's text and yours, side by side in one text",
            ),
            ActionSpec(
                "larger", "&Larger text", ("Ctrl++", "Ctrl+="), "Make the article's text larger", needs_article=False
            ),
            ActionSpec("smaller", "&Smaller text", ("Ctrl+-",), "Make the article's text smaller", needs_article=False),
            ActionSpec(
                "text-size-normal", "&Normal text size", ("Ctrl+0",), "Show the text in its first size again", False
            ),
            ActionSpec(
                "reading-font", "Reading &font…", (), "Choose the font of the article's text", needs_article=False
            ),
            ActionSpec(
                "first-places",
                "Panels in their first &places",
                (),
                "Show every panel where it was at first",
                needs_article=False,
            ),
            SEPARATOR,
            ActionSpec("go-text", "Go to the te&xt", ("Alt+0",), "Put the keyboard into the text of the article"),
            _to_list("articles", say("Go to the &articles"), 1),
            _to_list("issues", say("Go to the &issues"), 2),
            _to_list("suspects", say("Go to the s&uspect sentences"), 3),
            _to_list("names", say("Go to the na&mes"), 4),
            _to_list("history", say("Go to the &history"), 5),
            _to_list("dismissed", say("Go to what was &dismissed"), 6),
            ActionSpec("go-score", "Go to the sc&ore", ("Alt+7",), "Show the score of this article in pictures", False),
            SEPARATOR,
        ),
    ),
    (
        say("&Help"),
        (
            ActionSpec("palette", "&Commands…", ("Ctrl+Shift+P",), "Find any command by its name", needs_article=False),
            ActionSpec("keys", "&Keys and first steps", ("F1",), "Show how to work and every key", needs_article=False),
            ActionSpec("about", "&About Emend", (), "Show the version and the licence", needs_article=False),
        ),
    ),
)


def all_actions(system: str = sys.platform) -> tuple[ActionSpec, ...]:
    """Return every action in the order of the menus, with the keys of a system (one of sys.platform's)."""
    specs = (entry for _, entries in MENUS for entry in entries if isinstance(entry, ActionSpec))
    return tuple(spec._replace(keys=_keys_on_macos(spec)) if system == "darwin" else spec for spec in specs)


def _keys_on_macos(spec: ActionSpec) -> tuple[str, ...]:
    return _ON_MACOS.get(spec.id) or tuple(key.replace("Alt+", "Meta+") for key in spec.keys)
