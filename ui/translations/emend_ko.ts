<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
  <context>
    <name>Emend</name>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Open articles from files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Open &amp;folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Open every article in a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Paste as article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Review the text on the clipboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Try the &amp;sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Open the sample article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Attach source…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Lay the original, from a file, beside the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Paste so&amp;urce</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Lay the text on the clipboard beside the article as its original</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Detac&amp;h source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Let go of the original</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Export corrected text…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Write the corrected text to a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Export repor&amp;t…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Write a report: web page, PDF, score sheet, translation memory, MQM marks or SARIF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Export &amp;issues as CSV…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Write the list of issues to a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Export &amp;corrections as CSV…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Write what was changed to a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Wrong names of the week…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Write the names that the machine got wrong in the articles of the last seven days to a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Mark as &amp;new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Set the state of this article to new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Mark as in &amp;review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Set the state of this article to in review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Mark as &amp;done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Set the state of this article to done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Archi&amp;ve, or take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Put this article away, or take it back out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Close the window; everything is already saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Take back the last change, also of earlier days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Do again what was taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Find…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Find words in the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Find ne&amp;xt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the next place found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Find pre&amp;vious</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the place found before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>R&amp;eplace…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Find and replace, with a preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Find in &amp;all articles…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Find and replace in the texts of all articles, with a preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Pr&amp;ofile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Check this article by other settings, for another client</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Prefere&amp;nces…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Choose the checks, glossaries and looks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Next issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the next issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Previous issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the issue before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Next sentence worth a &amp;look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the next suspect sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Sentence is &amp;fine, go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Dismiss what is flagged in this sentence and go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Suggestions here…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Show all that can be done at this place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Correct all &amp;equal ones…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Apply the first suggestion to every equal issue, with a preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Correct in all articles…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Put the first suggestion in place of these words in all articles, with a preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Dismiss here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>This is fine here; go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Dismiss in this &amp;article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>This is fine in this article; go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Dismiss for this &amp;term</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>This is not that glossary term; go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Dismiss al&amp;ways</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>This is always fine; go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Yes, be &amp;quiet there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Answer the question below the card: be quiet there from now on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>No, go on &amp;telling me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Answer the question below the card: go on, and never ask that again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Second &amp;reader…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Have LanguageTool or Harper, on this computer, add what it finds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Add selection to the glossary…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Add the selected name to the glossary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Why is this not flagged?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Say why the name at the caret was not flagged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Glossary…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Search and change the glossary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Candidates…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Show the names that the glossary does not know, to add or reject them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Import…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Import terms from a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Export the glossary to a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Show the &amp;changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Show the machine's text and yours, side by side in one text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Larger text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Make the article's text larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Smaller text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Make the article's text smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Normal text size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Show the text in its first size again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Reading &amp;font…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Choose the font of the article's text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Commands…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Find any command by its name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Keys and first steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Show how to work and every key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;About Emend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Show the version and the licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <location filename="../../ui/source_pane.py" />
      <source>There is no text on the clipboard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <source>Copy the article first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <source>Choose this name in the dialog.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/everywhere.py" />
      <source>This article has changed since it was searched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/everywhere.py" />
      <location filename="../../qa_tool/review/everywhere.py" />
      <source>Search again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/everywhere.py" />
      <location filename="../../ui/controllers/library_controller.py" />
      <location filename="../../ui/controllers/preferring.py" />
      <location filename="../../ui/controllers/profile_controller.py" />
      <location filename="../../ui/controllers/source_side.py" />
      <source>The database is not open yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/everywhere.py" />
      <location filename="../../ui/controllers/library_controller.py" />
      <location filename="../../ui/controllers/preferring.py" />
      <location filename="../../ui/controllers/profile_controller.py" />
      <location filename="../../ui/controllers/source_side.py" />
      <source>Try again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/library_controller.py" />
      <source>There are no articles in that folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/library_controller.py" />
      <source>Choose a folder with articles in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>The language of the window; used from the next start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>As the system has it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>&amp;Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Emend speaks it from its next start on. Articles stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/source_pane.py" />
      <source>Copy the source first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/catalogue.py" />
      <source>“python main.py checks” lists the ones there are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/a_or_an.py" />
      <location filename="../../qa_tool/checks/rules/agreement.py" />
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <location filename="../../qa_tool/checks/rules/lower_case_name.py" />
      <location filename="../../qa_tool/checks/rules/lower_case_start.py" />
      <location filename="../../qa_tool/checks/rules/unended_sentence.py" />
      <location filename="../../qa_tool/checks/rules/ungrouped_digits.py" />
      <source>should read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/acronym_misfit.py" />
      <source>words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/agreement.py" />
      <source>Subject and verb do not agree.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>A wide mark of East Asian print.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>A middle dot joins words here, as in Korean, Japanese and Chinese.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/country_against_source.py" />
      <location filename="../../qa_tool/checks/rules/length_against_source.py" />
      <location filename="../../qa_tool/checks/rules/mark_against_source.py" />
      <location filename="../../qa_tool/checks/rules/missing_sentence.py" />
      <location filename="../../qa_tool/checks/rules/missing_tag.py" />
      <location filename="../../qa_tool/checks/rules/name_against_source.py" />
      <location filename="../../qa_tool/checks/rules/negation_against_source.py" />
      <location filename="../../qa_tool/checks/rules/number_against_source.py" />
      <source>in the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/date_without_month.py" />
      <source>A day without its month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/impossible_date.py" />
      <source>The hour goes only up to 12 with a.m. and p.m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/impossible_date.py" />
      <source>day of the week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/known_name.py" />
      <source>Least likeness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/known_name.py" />
      <source>From 0.5 (all that is like a known name) to 1 (all but the same).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <source>script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <source>letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <source>A wide form of East Asian print.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/list_count.py" />
      <source>members</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/list_count.py" />
      <source>counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lost_word.py" />
      <location filename="../../qa_tool/checks/rules/missing_noun.py" />
      <location filename="../../qa_tool/checks/rules/repeated_phrase.py" />
      <source>how to mend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lost_word.py" />
      <source>look up in the source what it was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lost_word.py" />
      <source>look up in the source how the sentence ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lost_word.py" />
      <source>keep one of the two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lower_case_name.py" />
      <source>A name begins with a capital.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lower_case_start.py" />
      <source>A sentence begins with a capital.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>This range runs backwards; is the second figure whole?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_noun.py" />
      <source>A noun seems to be missing after the number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_sentence.py" />
      <source>expected length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_subject.py" />
      <source>The sentence has no subject: who does it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <source>Where both stand, keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <source>A word that stands in one spelling only is left alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <source>the commoner one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <source>the British one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <source>the American one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <location filename="../../qa_tool/checks/rules/name_inconsistency.py" />
      <source>in this article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_against_source.py" />
      <source>glossary entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_against_source.py" />
      <source>reads as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_against_source.py" />
      <source>letters in common</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_inconsistency.py" />
      <source>how it can happen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/number_against_source.py" />
      <source>which is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_phrase.py" />
      <source>named twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_phrase.py" />
      <source>make sure of the subject, or use a pronoun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_sentence.py" />
      <source>Shortest sentence, in words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_sentence.py" />
      <source>Shorter ones may come again on purpose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_sentence.py" />
      <source>Farthest apart, in sentences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_sentence.py" />
      <source>Farther apart it may be meant: a headline that is the first sentence, too; a refrain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_sentence.py" />
      <source>The same sentence stands shortly before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_word.py" />
      <source>said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_word.py" />
      <source>twice, joined by “and”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>Mentions of the other country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>How often the article must name another country; once less is enough where it stands close by.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>the article is about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>why it happens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>A reporter's “my country” says nothing to a reader elsewhere; name the country.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stranded_fragment.py" />
      <source>The reporting clause stands alone; it belongs to the quotation before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stranded_fragment.py" />
      <source>This sentence says nothing by itself; it looks like the rest of a lost clause.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_bracket.py" />
      <location filename="../../qa_tool/checks/rules/unbalanced_quote.py" />
      <source>missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_bracket.py" />
      <source>opens with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_quote.py" />
      <source>This quotation mark opens a quotation that never closes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_quote.py" />
      <source>The quotation seems to end here, but it is not closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_quote.py" />
      <source>This quotation mark closes a quotation that never opens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/ungrouped_digits.py" />
      <source>Smallest number with commas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/ungrouped_digits.py" />
      <source>Some papers write 5150 and 12,000: say 10000 then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/ungrouped_digits.py" />
      <source>A number of a thousand and more takes commas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>Words that are fine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>In small letters, as they stand in the text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>Words of other languages, too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>Also flag a foreign word that is no slip of English.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/articles.py" />
      <source>There is no text to open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/articles.py" />
      <source>Copy the text of an article first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/columns.py" />
      <source>Name them “source” and “target” in the first row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/declared.py" />
      <source>Export it anew, or name its encoding when you open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/delimited.py" />
      <source>Close it, or save anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/delimited.py" />
      <source>Split it into smaller tables.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/inline.py" />
      <location filename="../../qa_tool/documents/word/document.py" />
      <source>Take it out of the text, or export as .txt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/pairs.py" />
      <source>Name it with --source, or attach it in the window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/po.py" />
      <source>Break it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/po.py" />
      <source>Take it out of the text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/po.py" />
      <source>Check it with msgfmt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/segments.py" />
      <source>Open a file with translated segments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/segments.py" />
      <location filename="../../qa_tool/documents/markup/book.py" />
      <location filename="../../qa_tool/documents/markup/html_file.py" />
      <location filename="../../qa_tool/documents/markup/markdown_file.py" />
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <location filename="../../qa_tool/documents/word/document.py" />
      <source>Open it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/segments.py" />
      <source>Put its line end back, or export as .txt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/tmx.py" />
      <location filename="../../qa_tool/documents/bilingual/xliff.py" />
      <source>Open it in an XML editor to see what it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/tmx.py" />
      <source>Open a file with a source and its translation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/workbook.py" />
      <source>Shorten or mend it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/workbook.py" />
      <source>Type it in Excel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/workbook.py" />
      <source>Save it anew as .xlsx.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/rtf.py" />
      <location filename="../../qa_tool/documents/markup/book.py" />
      <location filename="../../qa_tool/documents/markup/markdown_file.py" />
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <location filename="../../qa_tool/documents/word/document.py" />
      <source>Open a file with the text of an article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/xliff.py" />
      <source>Use .xlf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <source>Export as .html or .docx.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <source>Put the line end back there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <source>Ask for a copy without copy protection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/html_file.py" />
      <source>Open the page in a browser, and paste its text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/markdown_file.py" />
      <source>Export as .txt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <location filename="../../qa_tool/documents/pdf_text.py" />
      <location filename="../../qa_tool/documents/word/package.py" />
      <source>Split it into single articles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <location filename="../../qa_tool/documents/pdf_text.py" />
      <location filename="../../qa_tool/documents/unpacking.py" />
      <source>Save it without one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/spliced.py" />
      <location filename="../../qa_tool/documents/word/revising.py" />
      <source>Put the line end back, or export as .txt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/pdf_text.py" />
      <source>Have the text recognised first (OCR).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/raw_text.py" />
      <source>Save it as plain text, or paste its text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/unpacking.py" />
      <source>Take large pictures out of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/word/package.py" />
      <source>Save it as .docx first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/columns.py" />
      <source>No column was said to hold the terms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/columns.py" />
      <source>Map one, as in term=NAME or term=1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/files.py" />
      <source>Mend the term with that character.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/mapped_export.py" />
      <source>Name them, or count from 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/opened.py" />
      <source>Open a glossary file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/tables.py" />
      <source>Use comma, semicolon or tab.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/workbooks.py" />
      <source>Shorten that term.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/workbooks.py" />
      <source>A term holds a character that Excel cannot keep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/outside/address.py" />
      <source>Run LanguageTool here and write http://localhost:8081.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/outside/harper.py" />
      <source>Name harper-cli with its folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/review/preferences.py" />
      <source>Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/review/reporting.py" />
      <source>Nothing here can print a PDF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/review/reporting.py" />
      <source>Use --format html and print it from a browser.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/review/session.py" />
      <source>This issue does not come from a glossary term.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/review/session.py" />
      <source>Dismiss it here or always.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/review/session.py" />
      <source>The words of this issue have changed meanwhile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/review/session.py" />
      <source>Go on to the next issue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/review/session.py" />
      <source>Two of these places overlap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/review/session.py" />
      <source>Correct them one after the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/review/session.py" />
      <source>These words were changed again later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/review/session.py" />
      <source>Take the later change back first, or type the old words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/articles.py" />
      <source>The list of articles shows which there are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>Check that the file may be written to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>Name another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>Wait a moment and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>Name a file in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>Name another place for the database.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>Install that version, or name another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>Write, for example, sqlite:///emend.sqlite.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>Write sqlite:///emend.sqlite.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>Install it with pip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>Name another database or ask for help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrating.py" />
      <source>The database could not be brought up to date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrating.py" />
      <source>It was left as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/terms.py" />
      <source>Add it anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/encodings.py" />
      <source>Open a plain text file, or paste the text of the article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/encodings.py" />
      <source>Save it as UTF-8.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/encodings.py" />
      <source>Use UTF-8.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/encodings.py" />
      <source>Use UTF-8, for example.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>Choose another name or folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>Free some space, or choose another disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>Choose a folder that exists.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>Choose a file name inside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>Open a file in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>Check its name, or open another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>Ask its owner, or open a copy of your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>Check it, or open another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/a_or_an.py" />
      <source>A or an</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/a_or_an.py" />
      <source>Wrong “a” or “an”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/a_or_an.py" />
      <source>Finds "a" before a vowel sound and "an" before a consonant sound.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/a_or_an.py" />
      <source>What counts is the sound: an hour, an MP, an 11-year-old, but a European, a one-off, a union, a UN report. Where both are heard (a historic day, an historic day) or the sound is not known, as with many foreign names, nothing is said.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/acronym_misfit.py" />
      <source>Acronym misfit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/acronym_misfit.py" />
      <source>Abbreviation does not fit its words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/acronym_misfit.py" />
      <source>Finds abbreviations in brackets that do not fit the English words before them: fat-free mass (MLG).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/acronym_misfit.py" />
      <source>The words were translated, and the abbreviation is still that of the source. Only words in small letters are looked at, of which at least two letters must begin the words before: names of parties, firms and offices keep the abbreviation of their own language.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/agreement.py" />
      <source>Agreement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/agreement.py" />
      <source>Singular beside plural</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/agreement.py" />
      <source>Finds number words beside nouns, and pronouns beside verbs, that do not agree with them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/agreement.py" />
      <source>"these music", "many evidence", "much problems", "this measures", "every students", "a soldiers", "They was": lists of plain cases, since most faults of grammar cannot be told by rule. A noun that only opens a longer one (these music festivals) is left alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>Broken punctuation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>Punctuation that does not fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>Finds marks that cannot stand where they stand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>A blank before a comma or inside quotation marks, two marks where one would do, a full stop in the middle of a sentence (after a closed quotation, or before "and"), a stray mark, a blank that is missing after a full stop, and the wide marks of Korean, Japanese and Chinese print (，。「」～). Ellipses, abbreviations, decimals, web addresses and "?!" are left alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/country_against_source.py" />
      <source>Country against source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/country_against_source.py" />
      <source>Country that the source does not name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/country_against_source.py" />
      <source>A country, or its people, that the source article does not speak of anywhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/country_against_source.py" />
      <source>It needs the source article, in Korean, Japanese, Chinese, Russian, Ukrainian, German, Arabic or Hebrew. A country counts as there if anything in the source may speak of it: its name, its people or language, a city, the sign that headlines write for it. Where the part that the sentence stands for names another country, missing here, it is offered. The country of the source language is flagged only if the source speaks of another one throughout; where the source says "domestic" there (국내, 国内, в стране), that is named as reason. A country of the source that is missing in the English is never flagged, nor is one that the source has elsewhere: people name a country where the source says "the country", and the other way round.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/date_without_month.py" />
      <source>Date without month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/date_without_month.py" />
      <source>Day without a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/date_without_month.py" />
      <source>Finds days that stand without their month: "on the 7th (local time)".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/date_without_month.py" />
      <source>News in Korean, Japanese and Chinese names only the day when the month is the present one, and the machine keeps it that way. A reader of English needs the month (or the weekday). Professionals let a bare "on the 7th" pass almost always, so only a day with a remark in brackets on whose time it is gets flagged: it is the mark of news that was not written for its reader. Nothing is said where the sentence or what stands before it in the paragraph names the month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>Garbled text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>Garbled characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>Finds signs of a broken machine or a broken encoding.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>Tokens of the machine's own (&lt;unk&gt;, ▁), characters that were lost (�, ⁇), codes and marks of web pages (&amp;quot;, \u00e9, &lt;br&gt;), stray backslashes before quotation marks, control characters and others that cannot be seen (soft hyphens, blanks of no width), and text read in a wrong encoding (â€™). Code in backticks is left alone. Where the right characters are certain they are offered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/glossary_name.py" />
      <source>Glossary name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/glossary_name.py" />
      <source>Name differs from the glossary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/glossary_name.py" />
      <source>A name of the glossary is spelled otherwise than the glossary says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/glossary_name.py" />
      <source>Two kinds are found: forms that the glossary lists as wrong, and spellings so close to a term that the name has most likely gone through the script of the source language and come back changed ("Prigozin" for "Prigozhin"). The suggestion is the form of the glossary, with the capitals of the text. A wrong form that is also another name ("Lehman" for the town of Lyman) is left alone inside a longer name ("Lehman Brothers"), and counts for less where nothing around it speaks of a place. Words that are English, and names known to be others, are never flagged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/impossible_date.py" />
      <source>Impossible date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/impossible_date.py" />
      <source>Date that cannot be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/impossible_date.py" />
      <source>Finds dates and hours that cannot be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/impossible_date.py" />
      <source>30 February, June 31, 2023-13-05, 15 p.m., and a weekday that does not fall on its date (Monday, 5 March 2023 was a Sunday). A figure got lost or changed on the way; the source has the right one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/known_name.py" />
      <source>Known name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/known_name.py" />
      <source>Looks like a known name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/known_name.py" />
      <source>A name looks like a well-known one that is spelled otherwise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/known_name.py" />
      <source>The known names are people and organisations of the news of 2021 to 2025, capitals, large cities, and the terms of the glossaries that ship. They are a second, weaker glossary: they propose only where a word is in no list of words, cities and families, and only for names that your glossary says nothing of. A term that you have retired stays silent. To decide for good, add the name to your glossary or dismiss the proposal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <source>Leftover source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <source>Untranslated letters of another script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <source>Finds letters of another script that the machine left in the English.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <source>Hangul, Chinese characters, kana, Cyrillic, Arabic, Hebrew and others, wide Latin letters (ＡＢＣ) and squared units (㎞), and letters that only look Latin. Greek letters that stand alone, as in formulas, are fine, and so is an original name given in brackets after its English form, a word that is explained ("the character 福"), and a quotation in letters that the source is not written in. Where the glossary knows the word, or it is a country's sign from a headline (美, 中), the English is offered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/length_against_source.py" />
      <source>Length against source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/length_against_source.py" />
      <source>Length out of proportion to the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/length_against_source.py" />
      <source>A sentence is much shorter, or longer, than what it stands for in the source article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/length_against_source.py" />
      <source>It needs the source article. How many English letters stand for one of the language was learned from translations by people; the article itself may move it by a third. Figures and Latin letters in another script count as they are. The end of the sentence is marked. Half a sentence left out shows like this; so do a repetition and an explanation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/list_count.py" />
      <source>List count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/list_count.py" />
      <source>List does not match its number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/list_count.py" />
      <source>Finds lists that do not hold as many members as announced.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/list_count.py" />
      <source>"four regions: Donetsk, Luhansk and Kherson" names three: one got lost on the way, or the number is wrong. Only lists of names that are plainly complete are counted: they follow a number and its noun directly, and have "and" before the last. Lists that begin with "including" or "such as" are left alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lost_word.py" />
      <source>Lost word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lost_word.py" />
      <source>Word lost between small words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lost_word.py" />
      <source>Finds small words that cannot follow each other, and sentences that break off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lost_word.py" />
      <source>"it has a of more than 1,000 years", "hit by a while walking", "the a", "the is", "would went", "of the, who": the word between them is lost, or one of them is too many. The same holds for a sentence that ends in "the", "and" or "because". What English can say ("the to and fro", "an at times bitter fight") is left alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lower_case_name.py" />
      <source>Lower case name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lower_case_name.py" />
      <source>Name begins with a small letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lower_case_name.py" />
      <source>Finds months, days of the week, countries and peoples that begin with a small letter: in canada, german law.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lower_case_name.py" />
      <source>Words that English also has in small letters (march, china, turkey), web and mail addresses and parts of longer words are left alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lower_case_start.py" />
      <source>Lower case start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lower_case_start.py" />
      <source>Sentence begins with a small letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lower_case_start.py" />
      <source>Finds sentences that begin with a small letter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lower_case_start.py" />
      <source>At the start of a paragraph, and after the full stop of a plain word. Names that are written small (iPhone, eBay, von der Leyen), members of lists, fragments without a full stop and web addresses are left alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>Malformed number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>Number that cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>Finds numbers that cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>A decimal point before a thousands comma (5.17,000), thousands parted by points (25.638.922), commas at the wrong places (1,2345, as Chinese, Japanese and Korean count in ten thousands; 1,00,000 outside India), two decimal points, a decimal comma (2,5 million), and ranges that run backwards (about 16,000 to 7,000).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mark_against_source.py" />
      <source>Mark against source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mark_against_source.py" />
      <source>Question mark differs from the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mark_against_source.py" />
      <source>A question mark stands in the translation and not in the source article, or the other way round.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mark_against_source.py" />
      <source>It needs the source article. A question is flagged if what it stands for in the source has no question mark, nor a word that asks without one (吗, か, 까, هل); a statement is, if its source ends in a question mark. Quotation marks and brackets are not compared: people leave them out and add them as often as machines do wrong with them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_noun.py" />
      <source>Missing noun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_noun.py" />
      <source>Number without its noun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_noun.py" />
      <source>Finds a number after an article and an adjective, with no noun to follow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_noun.py" />
      <source>"He had a quiet 60 on Monday": a birthday, most likely, that got lost. Amounts and scores ("a record 70", "a mere 20", "an unbeaten 102") are left alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_sentence.py" />
      <source>Missing sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_sentence.py" />
      <source>Sentence of the source is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_sentence.py" />
      <source>A sentence of the source article that no sentence of the translation stands for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_sentence.py" />
      <source>It needs the source article. Both are laid side by side by paragraphs, then by sentences: lengths that go together, and numbers, countries and Latin words that both have. The end of the sentence before the gap is marked. It is serious where the sentence is long, or says a number, a country or a Latin word that stands nowhere in the translation. Sentences that were joined or parted are no gap, nor are short lines such as bylines. Where only lengths tell, one near the missing sentence may be shown instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_subject.py" />
      <source>Missing subject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_subject.py" />
      <source>Sentence without a subject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_subject.py" />
      <source>Finds sentences that begin with a bare verb and have no subject.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_subject.py" />
      <source>"Continue to operate the shifts.", "Formulate standards for the network.": Chinese, Japanese and Korean name the subject once and leave it out in the sentences that follow; the machine turns these into commands. Only verbs are looked at that news does not command its readers to do. Headlines, members of lists, quotations and what speaks to "you" are left alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_tag.py" />
      <source>Missing tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_tag.py" />
      <source>Tag of the source is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_tag.py" />
      <source>A tag of the source is missing in the translation of its segment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_tag.py" />
      <source>In XLIFF and TMX files tags stand for formatting, links and placeholders. Those that both sides have are not shown, and no edit can break them. One that only the source has shows there as a letter in a square; put into the translation, the letter becomes that tag in the file. What opens and what closes are two tags, and both have to be put in, in that order. The suggestion puts them at the end of the segment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <source>Mixed spelling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <source>Word spelled in two ways</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <source>One word is written in two ways in one article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <source>Two kinds are found: British next to American spelling of the same word ("mobilization", "mobilisation"; "colour", "color"), and a word that English does not know, one letter off a word of the same article ("mogilisation" beside "mobilization"), which may be a slip or a pun worth a second look. Names, words with capitals and parts of hyphenated words are left alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_against_source.py" />
      <source>Name against source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_against_source.py" />
      <source>Name differs from the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_against_source.py" />
      <source>A name is spelled almost as the source article has it, but not quite.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_against_source.py" />
      <source>It needs the source article. Two things are found. A term of your glossary has a source form, the source article holds it, and the translation holds the term in no right form but a word that is close to it: the suggestion is the form of the glossary. And a word that no list of words, cities and families knows reads almost as a name in the source does ("Mingang" where the source says 明刚, Minggang): for Chinese, Russian and Ukrainian sources, whose names are written by rule. Other scripts write foreign names so that right and wrong spellings read alike. A name of the source that is not found at all is never flagged, nor is one of which the right spelling stands in the article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_inconsistency.py" />
      <source>Name inconsistency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_inconsistency.py" />
      <source>Name spelled in two ways</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_inconsistency.py" />
      <source>A name is written in two ways in one article ("Zaluzhny" here, "Zaluzhnyi" there).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_inconsistency.py" />
      <source>Only names that the glossary does not know are compared; what it knows is left to the check "Name differs from the glossary". Two spellings count as one name if they sound alike to readers of the source language, have as many syllables, and are not both names of their own; different first names make different people. Every place with the rarer spelling is flagged, and the commoner one suggested; where one of them is a known name, that one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/negation_against_source.py" />
      <source>Negation against source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/negation_against_source.py" />
      <source>Negation differs from the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/negation_against_source.py" />
      <source>A sentence is negated, and what it stands for in the source article is not; or the other way round.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/negation_against_source.py" />
      <source>It needs the source article, in Chinese, Japanese, Russian or German, where both sides were compared. One English sentence and one of the source have to stand for each other. A negation in English is flagged if nothing in the source may be one: no particle, no prefix, no verb of refusing or lacking. A negation in the source is only asked about if nothing in the English may be meant by it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/number_against_source.py" />
      <source>Number against source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/number_against_source.py" />
      <source>Number differs from the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/number_against_source.py" />
      <source>A number is too large or too small by a factor of ten or more, or has a wrong digit, against the source article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/number_against_source.py" />
      <source>It needs the source article. Languages count in other steps than English: 만 and 万 are ten thousand, 억 and 億 a hundred million, a German Billion is a trillion, and points and commas change places; that is where amounts go wrong by a factor. A number is flagged if the source has no equal one anywhere, and the part of the source that the sentence stands for has one, missing here, that explains it: the same digits, a power of ten apart; or the same size with one digit wrong, too many or too few, or two that changed places. Where just one number is missing and one is too many, of a size, that is a minor issue. Numbers are read in figures and words, and rounded ones count as equal. Numbers below ten, days, hours, scores, ordinals, ranges, measures that may have been converted, and numbers that are missing altogether are left alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_phrase.py" />
      <source>Repeated phrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_phrase.py" />
      <source>Same name as subject and after “by”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_phrase.py" />
      <source>Finds a clause whose subject comes again after "by".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_phrase.py" />
      <source>"The court was reopening a case closed by the court": where a sentence of the source has no subject, machines take the nearest name for it, and the name stands twice in one clause. It is at least clumsy, and often wrong about who does what.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_sentence.py" />
      <source>Repeated sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_sentence.py" />
      <source>Sentence said twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_sentence.py" />
      <source>Finds sentences of six words and more (or as set) that come again word for word soon after.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_sentence.py" />
      <source>A machine that gets stuck writes a sentence twice; so does a paragraph that was pasted twice. What opens the article may come again as its first sentence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_word.py" />
      <source>Repeated word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_word.py" />
      <source>Word or phrase said twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_word.py" />
      <source>Finds words and phrases that stand twice in a row, or are joined with themselves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_word.py" />
      <source>"in in", "soldiers and soldiers", "between Vietnam and Vietnam", "Bern, Bern, Bern", "the third level of the third level": machines repeat themselves when two different words of the source have one translation, or when they get stuck. What English doubles on purpose ("had had", "more and more", "very, very", "again and again", "the best of the best") and doubled names (Bora Bora) are left alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>Source country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>Country of the source language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>Finds the country of the source language where the article is about another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>Newspapers write "domestically" (국내, 国内) of the country they are telling about, and machines turn that into their own: "In Korea, resistance grows" in a report from Russia that was translated from Korean. The check looks for such a place where the article names another country again and again, and its own country nowhere else. It keeps quiet where other things show that the own country is really meant, too: its cities, people, money, firms, comparisons ("unlike in Korea"), people who live there. "My country", which stands for 我国, is found as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stranded_fragment.py" />
      <source>Stranded fragment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stranded_fragment.py" />
      <source>Left-over fragment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stranded_fragment.py" />
      <source>Finds tiny sentences that are left over from a verb of saying or a lost clause.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stranded_fragment.py" />
      <source>"I did.", "He said.", "It was announced.", "Said.": reports in many languages close with a verb of their own, and a machine that loses its clause turns it into a sentence without content. What stands in quotation marks, what answers a question or a doubt ("Would he go? He did."), and short sentences with content ("No comment.", "Police agreed.") are left alone. Stubs that are typical of the article's source language weigh more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_bracket.py" />
      <source>Unbalanced bracket</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_bracket.py" />
      <source>Bracket without a partner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_bracket.py" />
      <source>Finds brackets without a partner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_bracket.py" />
      <source>Round, square and curly brackets are paired in each paragraph, and the one that is left over is shown. Marks of lists such as "a)" or "2)" and smileys are left alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_quote.py" />
      <source>Unbalanced quote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_quote.py" />
      <source>Quotation mark without a partner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_quote.py" />
      <source>Finds quotation marks without a partner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_quote.py" />
      <source>A translation machine often loses one of two quotation marks. The check pairs double and single marks in each paragraph and shows the one that is left over. Apostrophes, possessives (the soldiers'), years ('90s), feet and inches are no quotation marks. A quotation that runs on over several paragraphs opens anew on each and closes on the last; it is left alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unended_sentence.py" />
      <source>Unended sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unended_sentence.py" />
      <source>No mark at the end of the sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unended_sentence.py" />
      <source>Finds sentences without a full stop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unended_sentence.py" />
      <source>Either the mark is lost or the sentence is cut off. Headlines, captions and members of lists have none: what heads an article, three lines at most, is left alone, and of the rest only sentences with the small words and the verb of running text are looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/ungrouped_digits.py" />
      <source>Ungrouped digits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/ungrouped_digits.py" />
      <source>Large number without commas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/ungrouped_digits.py" />
      <source>Finds large counts and amounts without commas: 64847 people, 5150 yuan, $15000.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/ungrouped_digits.py" />
      <source>News in English parts the figures of a thousand and more in threes. Years, numbers of houses, flights and models and what may be one of these are left alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>Unknown word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>Word that English does not have</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>Finds words in small letters that English does not have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>A slip of the pen (thier), two words run together (theyalso), a word of another language that was left in the English (bouleversé), and words that nobody knows. Dictionaries of American and British English and a list of half a million words by how common they are decide together. Names, words with a hyphen, quotations in another language, what stands beside a name or another unknown word, and terms of science that are made of known parts are left alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>Wrong language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>Sentence in another language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>Finds whole sentences that are not in English.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>A sentence that the machine passed over stays in the language of the source, or comes out in a third one. Short sentences are left alone, because nothing tells their language reliably, and so are quoted titles and sayings.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
