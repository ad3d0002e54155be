"""What is loaded behind the first picture, in the order in which it is needed."""

from __future__ import annotations

#: What the program needs to take over the text, as far as it knows no Qt: half of its imports.
TO_REVIEW = (
    "qa_tool.domain.preferences",
    "qa_tool.domain.term_edit",
    "qa_tool.text.words",
    "qa_tool.review.session",
    "qa_tool.documents.articles",
    "qa_tool.storage.quick_open",
    "qa_tool.checks.suspicion",
)
#: What comes next, in parts between which a key is taken; these know Qt, and are loaded on the window's thread.
TO_TAKE_OVER = ("ui.controllers.review_controller", "ui.application")
#: What the rest of the program needs and knows no Qt.
CORE = (
    "qa_tool.checks.catalogue",
    "qa_tool.checks.runner",
    "qa_tool.review.side_by_side",
    "qa_tool.glossary.comparing",
    "qa_tool.glossary.opened",
    "qa_tool.review.sentence_histories",
    "qa_tool.documents.formats",
    "qa_tool.domain.term_event",
    "qa_tool.reports.score",
    "qa_tool.reports.effort",
    "html",
)
#: What the rest of the window is made of, so much at a time that no key waits long for its import.
WINDOW = (
    "ui.background.checker",
    # The namespace Qt comes with the first of these that names it; it takes as long as all of one of the others.
    "ui.shapes",
    "ui.models.article_list",
    "ui.panels.article_delegate",
    "ui.panels.articles_panel",
    "ui.panels.reasons_view",
    "ui.panels.card_panel",
    "ui.panels.issues_panel",
    "ui.source_pane",
    "ui.models.term_fields",
    "ui.dialogs.caught_forms",
    "ui.dialogs.term_dialog",
    "ui.dialogs.candidates_dialog",
    "ui.dialogs.import_look",
    "ui.dialogs.import_dialog",
    "ui.dialogs.merge_dialog",
    "ui.glossary_window",
    "ui.controllers.window_commands",
    "ui.dialogs.shortcuts_dialog",
    "ui.dialogs.apply_all_dialog",
    "ui.editor.find_bar",
    "ui.controllers.place_commands",
    "ui.controllers.commands",
    "ui.panels.score_panel",
    "ui.panels.history_panel",
    "ui.panels.names_panel",
    "ui.panels.suspects_panel",
    "ui.panels.dismissed_panel",
    "ui.dialogs.everywhere_dialog",
    "ui.editor.changes_view",
    "ui.controllers.preferring",
    "ui.surroundings",
)
