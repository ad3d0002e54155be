<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
  <context>
    <name>Emend</name>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>&amp;Glossary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
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
      <location filename="../../ui/controllers/commands.py" />
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
      <location filename="../../ui/panels/card_panel.py" />
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
      <location filename="../../ui/actions.py" />
      <source>Apply suggestion &amp;{n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Apply suggestion {n} and go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/application.py" />
      <source>The text of the article. {next-issue} goes to the next issue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/application.py" />
      <location filename="../../ui/shell.py" />
      <source>{title} - Emend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/availability.py" />
      <source>There is no question to answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/availability.py" />
      <source>No open issues are left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/availability.py" />
      <source>No issue is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/availability.py" />
      <source>There is no such suggestion here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/availability.py" />
      <source>Nothing was changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/availability.py" />
      <source>Nothing was taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/availability.py" />
      <source>No sentence is left to look at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/availability.py" />
      <source>No issue of a glossary term is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/availability.py" />
      <location filename="../../ui/panels/card_panel.py" />
      <source>No article is open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <source>Tables (*.csv);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <source>Open articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <source>Export corrected text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <source>Export issues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <source>Export corrections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <source>Export report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <source>Wrong names of the week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <source>Add to the glossary…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <location filename="../../ui/dialogs/why_dialog.py" />
      <source>Why is this not flagged?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <source>Paste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <source>About Emend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <source>&lt;b&gt;Emend {version}&lt;/b&gt;&lt;p&gt;The desk for machine-translated news.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. No text leaves your computer.&lt;/p&gt;</source>
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
      <source>This is fine here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <source>This is always fine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <location filename="../../ui/surroundings.py" />
      <source>There is no issue with a suggestion here. {next-issue} goes to the next one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <source>There is no word here. Put the caret into a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <location filename="../../ui/controllers/issue_controller.py" />
      <source>There is no question to answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <source>Choose this name in the dialog.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <location filename="../../ui/models/wording.py" />
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <source>{path} exists already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/everywhere.py" />
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <location filename="../../ui/dialogs/preview_dialog.py" />
      <location filename="../../ui/panels/dismissed_panel.py" />
      <source>{number:,} place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/everywhere.py" />
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <location filename="../../ui/dialogs/preview_dialog.py" />
      <location filename="../../ui/panels/dismissed_panel.py" />
      <source>{number:,} places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/everywhere.py" />
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <location filename="../../ui/panels/articles_panel.py" />
      <source>{number:,} article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/everywhere.py" />
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <location filename="../../ui/panels/articles_panel.py" />
      <source>{number:,} articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/everywhere.py" />
      <source>Replaced {places} in {articles}. In each, Ctrl+Z takes it back in one step.</source>
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
      <location filename="../../ui/controllers/first_hints.py" />
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>{next-issue} goes to the next issue. The card on the right says what is wrong, and why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/first_hints.py" />
      <source>{apply-1}, or its digit on the card, puts a suggestion into the text; {dismiss-here} says it is fine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/first_hints.py" />
      <source>{export-text} writes the corrected text to a file. Everything is saved already, as you go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <source>Corrected {number} places in one step. {{undo}} takes them all back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <source> It hides {hidden} more in this article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <source>There is nothing to undo: this is the machine's text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <source>There is nothing to redo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <source>There is no such suggestion here. {next-issue} goes to the next issue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <source>No issue is chosen. {next-issue} goes to the next one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <location filename="../../qa_tool/review/session.py" />
      <source>This issue does not come from a glossary term.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <source>Quiet there from now on.{more} The Dismissed tab can bring it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <source>You go on being told, and this is not asked again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <source>The check {check} failed and was left out. The others are complete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <source>Every sentence worth a look was looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <source>No sentence stands out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <location filename="../../ui/panels/card_panel.py" />
      <location filename="../../ui/panels/issues_panel.py" />
      <location filename="../../ui/panels/score_panel.py" />
      <location filename="../../ui/panels/suspects_panel.py" />
      <location filename="../../ui/surroundings.py" />
      <source>Checking…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <source>No open issues are left in this article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/library_controller.py" />
      <source>This article is now marked as {state}.</source>
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
      <location filename="../../ui/controllers/library_controller.py" />
      <source>Stopped. {files} not read; what was read before is in the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/library_controller.py" />
      <source>This article is back in the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/library_controller.py" />
      <source>This article is archived. “Archived, too” in the list of articles shows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/library_controller.py" />
      <source>{number:,} file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/library_controller.py" />
      <source>{number:,} files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/preferring.py" />
      <source>&amp;Edit the profiles…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/preferring.py" />
      <source>Open the preferences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/preferring.py" />
      <source>The profile that this article is checked by (Edit, Profile)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/preferring.py" />
      <source>Check this article, and new ones, by this profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/profile_controller.py" />
      <source>The preferences are saved and in use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/profile_controller.py" />
      <source>Checked by the profile “{name}” from now on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/review_controller.py" />
      <source>The report is being made. Go on working meanwhile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/review_controller.py" />
      <source>{added} imported, {changed} changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/review_controller.py" />
      <source>{term} is in the glossary now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/review_controller.py" />
      <source>{term} was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/review_controller.py" />
      <source> It was corrected in {places}; {{undo}} takes that back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/review_controller.py" />
      <source>“{wrong}” is flagged from now on.{also}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/review_controller.py" />
      <source>{term} was deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/review_controller.py" />
      <source>{term} is back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/review_controller.py" />
      <source>The import was taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/review_controller.py" />
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>{number:,} term</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/review_controller.py" />
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>{number:,} terms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/review_controller.py" />
      <location filename="../../ui/panels/offer_line.py" />
      <source>{number:,} more place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/review_controller.py" />
      <location filename="../../ui/panels/offer_line.py" />
      <source>{number:,} more places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/review_controller.py" />
      <source>{number:,} terms were written to {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/review_controller.py" />
      <source>Written to {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/second_opinion.py" />
      <source>{hint} Review, Second reader… lets it be tried again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/source_side.py" />
      <source>The source is attached, and the article is checked against it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/controllers/source_side.py" />
      <source>The source is no longer attached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/crash_guard.py" />
      <source>Something went wrong in Emend. Your text and every correction are safe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/crash_guard.py" />
      <source>You can go on working. The report below helps to mend it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/crash_guard.py" />
      <source>Copy report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/apply_all_dialog.py" />
      <source>Correct all: {words} → {suggestion}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/buttons.py" />
      <source>{action} (Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/buttons.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/buttons.py" />
      <source>Change nothing (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/check_details.py" />
      <source>About {confidence:.0%} of what it flags is right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/check_details.py" />
      <location filename="../../ui/dialogs/checks_page.py" />
      <location filename="../../ui/models/issue_table.py" />
      <source>Severity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/check_details.py" />
      <source>How severe everything is that this check finds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/check_details.py" />
      <source>As it ships ({severity})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/check_details.py" />
      <source>Se&amp;verity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/check_details.py" />
      <source>Reset this chec&amp;k</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/check_details.py" />
      <source>Set this check as it ships</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/check_details.py" />
      <source>No check has these words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/checks_page.py" />
      <source>Search the checks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/checks_page.py" />
      <source>Words of a title or of a description</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/checks_page.py" />
      <source>&amp;Only changed ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/checks_page.py" />
      <source>Show only the checks that are not set as they ship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/checks_page.py" />
      <source>Check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/checks_page.py" />
      <source>Precision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/checks_page.py" />
      <source>How much of what it flags is right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/checks_page.py" />
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Reset all to defaults</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/checks_page.py" />
      <source>Set every check of this profile as it ships</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/checks_page.py" />
      <source>{on} of {whole} checks on, {changed} changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/checks_page.py" />
      <location filename="../../ui/dialogs/preferences_dialog.py" />
      <source>Checks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <source>Left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <location filename="../../ui/models/known_table.py" />
      <location filename="../../ui/models/term_table.py" />
      <source>Term</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <location filename="../../ui/models/term_table.py" />
      <source>Also accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <location filename="../../ui/models/term_table.py" />
      <source>Wrong forms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <location filename="../../ui/models/term_table.py" />
      <source>Source forms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <source>Forms as ko:…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <location filename="../../ui/models/candidate_table.py" />
      <location filename="../../ui/models/term_table.py" />
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <location filename="../../ui/models/term_table.py" />
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <location filename="../../ui/panels/reasons_view.py" />
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <source>Case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <source>First rows of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <source>What column {number} holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <source>What this column holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <source>{language} forms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <source>Column {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/command_palette.py" />
      <source>Command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/command_palette.py" />
      <location filename="../../ui/models/key_table.py" />
      <source>Menu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/command_palette.py" />
      <source>Key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/command_palette.py" />
      <source>Commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/command_palette.py" />
      <source>Type what you want to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/command_palette.py" />
      <source>Search a command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/command_palette.py" />
      <source>Commands found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/command_palette.py" />
      <source>No command is called that. Esc closes this list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/command_palette.py" />
      <source>Not now: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/document_files.py" />
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/document_files.py" />
      <source> with tracked changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/document_files.py" />
      <location filename="../../ui/docks.py" />
      <location filename="../../ui/models/candidate_table.py" />
      <location filename="../../ui/panels/articles_panel.py" />
      <source>Articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>Enter in the list opens the article at the place; Space unticks a place that shall stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>{places} in {articles}. {hint}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>&amp;Replace {places} in {articles}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>Find in all articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>Leave empty to find only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>&amp;Find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>Look in the texts of all articles (Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>&amp;Replace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>Replace every ticked place, in one step in each article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>Searching…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>This is no regular expression: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <location filename="../../ui/editor/find_bar.py" />
      <source>Find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <location filename="../../ui/editor/find_bar.py" />
      <source>Replace with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>&amp;Whole words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>Find only whole words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>Match &amp;case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <location filename="../../ui/editor/find_bar.py" />
      <source>Tell capital letters from small ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>Re&amp;gular expression</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>A pattern; \1 in the replacement stands for its first group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <location filename="../../ui/editor/find_bar.py" />
      <source>Places found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>Nothing was found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>Fi&amp;nd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>Replace wit&amp;h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>{title} cannot hold everything:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>What would be lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>Your glossary stays as it is. Tables (CSV, XLSX) hold everything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>&amp;Export all the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/font_dialog.py" />
      <source>Reading font</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/font_dialog.py" />
      <source>&amp;The system's font and the usual size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/font_dialog.py" />
      <source>Read in the font that the rest of the window has</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/font_dialog.py" />
      <source>Font of the article's text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/font_dialog.py" />
      <source>Type the first letters, or go through the fonts with the arrow keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/font_dialog.py" />
      <source>Size of the article's text in points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/font_dialog.py" />
      <source>Also Ctrl and the wheel in the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/font_dialog.py" />
      <source>How the text looks in this font</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/font_dialog.py" />
      <source>&amp;Font</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/font_dialog.py" />
      <source>&amp;Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/font_dialog.py" />
      <location filename="../../ui/dialogs/second_reader_dialog.py" />
      <source>&amp;Use it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/glossaries_page.py" />
      <location filename="../../ui/models/known_table.py" />
      <location filename="../../ui/models/term_table.py" />
      <location filename="../../ui/panels/reasons_view.py" />
      <source>Glossary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/glossaries_page.py" />
      <source>Terms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/glossary_files.py" />
      <source>Import a glossary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/glossary_files.py" />
      <source>Glossaries ({known} *.xml);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/glossary_files.py" />
      <source>Export the terms shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Add the new forms to them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Leave them as they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Put those of the file in their place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Add them a second time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Import {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Name of the glossary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>The glossary that new terms will belong to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Terms that are there already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>What becomes of terms that the glossary has already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>&amp;Known terms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>&amp;Take</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Choose above the columns which one holds the terms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>&amp;Take {list}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>{action} (Enter); one undo takes it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Terms ({number:,})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Broken rows ({number:,})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>There already ({number:,})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Contradictions ({number:,})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>{terms} can be taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>No term can be taken from this file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>{rows} cannot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>{rows} only in part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>{number:,} new term</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>{number:,} new terms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>&amp;Take nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Terms to take</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Broken rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Contradictions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>change {number:,}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Change {terms}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>{number:,} row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>{number:,} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/key_field.py" />
      <source>Press the new key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/key_field.py" />
      <source>New key of the chosen action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/key_field.py" />
      <source>Press the new key. Backspace: no key. Esc: leave it as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/option_fields.py" />
      <source>Several are separated by semicolons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/preferences_dialog.py" />
      <source>Preferences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/preferences_dialog.py" />
      <source>Glossaries and language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/preferences_dialog.py" />
      <source>Program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/preferences_dialog.py" />
      <source>Pages of the preferences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/preferences_dialog.py" />
      <source>&amp;Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/preview_dialog.py" />
      <source>&amp;All places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/preview_dialog.py" />
      <source>Tick every place, or none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/preview_dialog.py" />
      <source>Untick what shall stay (Enter or Space). All others change in one step; one undo takes it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/preview_dialog.py" />
      <source>&amp;Correct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/preview_dialog.py" />
      <source>&amp;Correct {places}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/preview_dialog.py" />
      <source>Places to correct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_bar.py" />
      <source>These settings ship with Emend and stay as they are. Make a copy to have your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_bar.py" />
      <source>Profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_bar.py" />
      <source>Which profile is shown here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_bar.py" />
      <source>Make a cop&amp;y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_bar.py" />
      <source>Make a profile of your own that begins like this one, and use it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_bar.py" />
      <source>&amp;Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_bar.py" />
      <source>Delete this profile; its articles are checked by Emend's own settings then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_bar.py" />
      <source>Name of this profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_bar.py" />
      <source>What this profile is called, for example after a client</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_bar.py" />
      <source>&amp;Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_bar.py" />
      <source>&amp;Use for this article and new ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_bar.py" />
      <source>Check the open article, and new ones, by this profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_bar.py" />
      <source>P&amp;rofile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Your name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Signs your corrections and dismissals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>The colours of the program; shown at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>As the system has it</source>
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
      <source>Backup folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>backups, beside the database</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Where a copy of the database goes once a day, when you close the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>&amp;Browse…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Choose the folder for copies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Copies to keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>How many daily copies are kept; older ones are deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>The name on this computer, the system's colours, seven copies beside the database</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Folder for copies of the database</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Your &amp;name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Signs your corrections and dismissals. Left empty, it is the name on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>&amp;Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Kept on this computer; what else is set here lies in the database.</source>
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
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Back&amp;up folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>The database is copied once a day, when you close the window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>&amp;Copies to keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Older ones are deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Korean (CP949)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Japanese (Shift-JIS)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Chinese (GB18030)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Cyrillic (CP1251)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Western (CP1252)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Comma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Semicolon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Upright stroke |</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Slash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Nothing: one form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>What the file is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Encoding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>How the letters are written in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Source language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>The language of source forms, where the file does not say it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Found by script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Separator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>What stands between the columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Forms in a cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>What stands between several forms in one cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>First row &amp;names the columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Untick where the first row is a term already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>&amp;Other columns into the note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Keep what stands in columns without a meaning in the note; else it is left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Table, by its columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Found: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Found: nothing known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Guessed: {encoding}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>&amp;Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>&amp;Encoding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Source &amp;language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>&amp;Separator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Forms in a &amp;cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/second_reader_dialog.py" />
      <source>A LanguageTool server that runs on this computer, or Harper's program harper-cli, can add what it finds, as polish. Emend never sends text to another computer. Leave the field empty to do without.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/second_reader_dialog.py" />
      <source>Second reader</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/second_reader_dialog.py" />
      <source>http://localhost:8081, or the path of harper-cli</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/second_reader_dialog.py" />
      <source>Address of the LanguageTool server, or path of harper-cli</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/second_reader_dialog.py" />
      <source>An address on this computer, like http://localhost:8081, or the path of harper-cli; empty for none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/second_reader_dialog.py" />
      <source>&amp;Reader</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Enter changes the key of the chosen action.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>{open} opens articles; you can also drop files on the window, or paste a text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>{apply-1} applies the first suggestion, {dismiss-here} says it is fine; both go on to the next. Or just type.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Learn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>{add-term} adds the selected name to the glossary, so that it is found in every article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Finish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>{export-text} writes the corrected text. Everything is saved as you go; {undo} reaches back for ever.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Keys and first steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>How to work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Search an action or a key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Press the new key of “{words}”. Backspace: no key. Esc: leave it as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Change &amp;key…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Give the chosen action another key (Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>&amp;Reset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Give the chosen action the key it came with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Reset &amp;all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Give every action the key it came with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <location filename="../../ui/panels/notice.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <location filename="../../ui/dialogs/why_dialog.py" />
      <source>Close this window (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Actions and their keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>“{words}” has the key it came with again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>“{words}” has the key {key} now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>“{words}” has no key now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/why_dialog.py" />
      <source>{written}: {score:.0%} likely; {how}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/why_dialog.py" />
      <source>&amp;Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/why_dialog.py" />
      <source>&amp;Add to the glossary…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/why_dialog.py" />
      <source>Make it a term, or a wrong form of one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs/why_dialog.py" />
      <source>Nearest in the glossary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/docks.py" />
      <location filename="../../ui/panels/reasons_view.py" />
      <location filename="../../ui/panels/source_panel.py" />
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/docks.py" />
      <location filename="../../ui/panels/card_panel.py" />
      <source>Issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/docks.py" />
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Issues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/docks.py" />
      <location filename="../../ui/panels/suspects_panel.py" />
      <source>Suspect sentences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/docks.py" />
      <location filename="../../ui/panels/names_panel.py" />
      <source>Names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/docks.py" />
      <location filename="../../ui/panels/history_panel.py" />
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/docks.py" />
      <location filename="../../ui/models/issue_table.py" />
      <location filename="../../ui/panels/dismissed_panel.py" />
      <source>Dismissed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/docks.py" />
      <location filename="../../ui/panels/score_panel.py" />
      <source>Score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/docks.py" />
      <source>Show or hide: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/article_editor.py" />
      <location filename="../../ui/models/article_list.py" />
      <location filename="../../ui/models/preview_table.py" />
      <source>Article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/article_editor.py" />
      <source>Empty article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <location filename="../../ui/models/wording.py" />
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/sources/ko.py" />
      <source>Korean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <location filename="../../ui/models/wording.py" />
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/sources/ja.py" />
      <source>Japanese</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <location filename="../../ui/models/wording.py" />
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/sources/zh.py" />
      <source>Chinese</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <location filename="../../ui/models/wording.py" />
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/sources/ru.py" />
      <source>Russian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <location filename="../../ui/models/wording.py" />
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/sources/uk.py" />
      <source>Ukrainian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <location filename="../../ui/models/wording.py" />
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/sources/ar.py" />
      <source>Arabic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <location filename="../../ui/models/wording.py" />
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/sources/he.py" />
      <source>Hebrew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <location filename="../../ui/models/wording.py" />
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/sources/de.py" />
      <source>German</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <source>Title of the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <source>State of the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <source>Language it was translated from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <source>Encoding of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <source>, a guess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <source>From {language}{guess}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <source>From: not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <source>What the machine translated from. It decides which wrong names are looked for. Click to change it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <source>How the file's bytes were read. If letters look wrong, choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <source>Not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/changes_view.py" />
      <location filename="../../ui/panels/history_panel.py" />
      <source>{number:,} change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/changes_view.py" />
      <location filename="../../ui/panels/history_panel.py" />
      <source>{number:,} changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/changes_view.py" />
      <source>Nothing is changed: this is the machine's text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/changes_view.py" />
      <source>Changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/changes_view.py" />
      <source>The machine's text with your changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/changes_view.py" />
      <source>Previous</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/changes_view.py" />
      <source>Go to the change before (P)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/changes_view.py" />
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/changes_view.py" />
      <source>Go to the next change (N)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/changes_view.py" />
      <source>Back to the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/changes_view.py" />
      <source>Go back to the article: Esc, or the key that led here ({show-changes})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/changes_view.py" />
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>inserted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/changes_view.py" />
      <source>deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <source>Replace: {words} → {new}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <source>Find and replace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <source>Words to find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <source>Words to put in their place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <source>Whole words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <source>Find the words only where they are not part of longer ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <source>Match case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <source>Previous place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <source>Next place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <source>Close the bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <source>Replace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <source>Replace this place and go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <source>Replace all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <source>Replace every place in one step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <source>Preview…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <source>Look at every place first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <source>{place:,} of {found:,}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <source>Not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <source>Replace all {found:,}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <location filename="../../ui/models/correction_table.py" />
      <source>(nothing)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <source>{found:,} found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/trouble_strip.py" />
      <source>Where the issues are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/trouble_strip.py" />
      <source>Where the issues are: click one to go there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/editor/trouble_strip.py" />
      <location filename="../../ui/panels/card_panel.py" />
      <source>No open issues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>copies what is selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>cuts what is selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>pastes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>selects the whole text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>goes back by a word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>goes on by a word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>goes to the start of the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>goes to the end of the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>deletes the word before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>deletes the word after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>closes the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>{shown} {does}. Choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>{shown} belongs to the text. Hold Ctrl or Alt with it, or take a function key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>{shown} belongs to “{words}”. Give that one another key first, or choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>{shown} opens the menu “{title}”. Choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/article_list.py" />
      <location filename="../../ui/panels/articles_panel.py" />
      <location filename="../../ui/surroundings.py" />
      <source>{number:,} word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/article_list.py" />
      <location filename="../../ui/panels/articles_panel.py" />
      <location filename="../../ui/surroundings.py" />
      <source>{number:,} words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/article_list.py" />
      <source>Open issues: {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/article_list.py" />
      <source>No open issues known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/article_list.py" />
      <source>Archived</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/article_list.py" />
      <source>Note: {note}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/candidate_table.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/candidate_table.py" />
      <source>Other spellings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/candidate_table.py" />
      <source>The kind that it seems to be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/candidate_table.py" />
      <location filename="../../ui/models/name_table.py" />
      <source>Times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/candidate_table.py" />
      <source>Example</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/correction_table.py" />
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/correction_table.py" />
      <source>Cause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/correction_table.py" />
      <source>Before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/correction_table.py" />
      <source>After</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/correction_table.py" />
      <location filename="../../ui/models/decision_table.py" />
      <source>Editor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/correction_table.py" />
      <source>check: {check}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/correction_table.py" />
      <source>term: {term}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/correction_table.py" />
      <location filename="../../ui/models/decision_table.py" />
      <location filename="../../ui/models/issue_table.py" />
      <location filename="../../ui/models/preview_table.py" />
      <location filename="../../ui/models/wording.py" />
      <location filename="../../ui/panels/offer_line.py" />
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/decision_table.py" />
      <location filename="../../ui/models/issue_table.py" />
      <source>Flagged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/decision_table.py" />
      <location filename="../../ui/models/issue_table.py" />
      <source>Problem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/decision_table.py" />
      <location filename="../../ui/models/suspect_table.py" />
      <source>Fine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/decision_table.py" />
      <source>Places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/decision_table.py" />
      <source>Since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/decision_table.py" />
      <source>(whatever it says)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/issue_table.py" />
      <source>The same problems together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/issue_table.py" />
      <location filename="../../ui/models/wording.py" />
      <source>Suggestion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/issue_table.py" />
      <source>The first suggestion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/issue_table.py" />
      <location filename="../../ui/models/preview_table.py" />
      <source>Paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/issue_table.py" />
      <location filename="../../ui/models/suspect_table.py" />
      <source>In order of place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/issue_table.py" />
      <source>{word}; dismissed: {scope}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/key_table.py" />
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/key_table.py" />
      <source>Action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/key_table.py" />
      <source>What it does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/key_table.py" />
      <source> or </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/known_table.py" />
      <source>There now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/known_table.py" />
      <source>Wrong forms that are there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/known_table.py" />
      <source>In the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/known_table.py" />
      <source>Wrong forms in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/known_table.py" />
      <source>Says more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/known_table.py" />
      <source>Term of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/known_table.py" />
      <location filename="../../ui/models/problem_table.py" />
      <location filename="../../ui/models/suspect_table.py" />
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/known_table.py" />
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/known_table.py" />
      <location filename="../../ui/models/problem_table.py" />
      <location filename="../../ui/panels/offer_line.py" />
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/name_table.py" />
      <source>Form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/name_table.py" />
      <source>Standing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/name_table.py" />
      <source>Wrong forms first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/name_table.py" />
      <source>Right form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/name_table.py" />
      <source>Glossary term</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/name_table.py" />
      <source>Right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/name_table.py" />
      <source>Wrong form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/name_table.py" />
      <source>Close spelling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/name_table.py" />
      <source>Two spellings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/name_table.py" />
      <source>Not in the glossary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/name_table.py" />
      <source>Not in the glossary: Enter adds it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/name_table.py" />
      <source>{form}: click goes from place to place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/preview_table.py" />
      <source>Now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/preview_table.py" />
      <source>Then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/preview_table.py" />
      <source>delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/problem_table.py" />
      <source>Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/problem_table.py" />
      <source>What stands there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/problem_table.py" />
      <source>Taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/problem_table.py" />
      <source>In part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/suspect_table.py" />
      <source>A look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/suspect_table.py" />
      <source>A glance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/suspect_table.py" />
      <source>Worth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/suspect_table.py" />
      <source>Most suspect first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/suspect_table.py" />
      <source>Sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/suspect_table.py" />
      <source>Number {rank} in order of suspicion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/suspect_table.py" />
      <source>Looked at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/table.py" />
      <source>{title}. Click to sort.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Critical</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Major</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Minor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Typed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Replaced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Redone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Reverted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <location filename="../../ui/panels/card_panel.py" />
      <source>Here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <location filename="../../ui/panels/card_panel.py" />
      <source>In this article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>For the term</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <location filename="../../ui/panels/card_panel.py" />
      <source>Always</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Nowhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>in headlines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>in captions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>in lists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>in tables</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>in quotations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>in running text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>LanguageTool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Sentence looked at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Jan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Feb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Mar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Apr</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>May</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Jun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Jul</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Aug</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Sep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Oct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Nov</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Dec</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>{day} {month} {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>{scope} {term}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>(space)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>({number} spaces)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>{day} {month} {clock}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>(line break)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>Latest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>By title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>Most issues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>Filter articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>Filter articles by title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>Filter articles by state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>Show articles of one state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>Any state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>Order of the articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>The order of the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>Archived, too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>Show the articles that were put away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>{articles}, {done:,} done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>No articles yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>No article is like that. Change the filters above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <location filename="../../qa_tool/domain/article.py" />
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>{open} opens articles, {open-folder} a whole folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/bar_chart.py" />
      <source>and {number} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/batch_bar.py" />
      <source>Articles read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/batch_bar.py" />
      <source>%v of %m articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/batch_bar.py" />
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/batch_bar.py" />
      <source>Read no more files; what is in the list stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>Fine at this place ({dismiss-here})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>Fine everywhere in this article ({dismiss-article})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>Fine in every article ({dismiss-always})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>For this term</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>These words do not mean this glossary term, in any article ({dismiss-term})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>, {at} of {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>Correct all {equal} equal ones…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>Next issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>Go to the next issue ({next-issue})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>No suggestion: type the right words in the text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>Apply the first suggestion to all of them, with a preview ({apply-equal})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>The flagged words in their sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>It is fine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>Open one with {open}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>Previous issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>{number:,} open issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>{number:,} open issues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>{next-issue} goes to the next one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>Apply and go on ({key})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>What is found appears here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>Read it through once, then mark it as done with {state-done}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/dismissed_panel.py" />
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Bring back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/dismissed_panel.py" />
      <source>Let the chosen ones be flagged again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/dismissed_panel.py" />
      <source>Bring the chosen dismissals back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/dismissed_panel.py" />
      <source>Dismissed issues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/dismissed_panel.py" />
      <source>{dismissals}, for {places} in this article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/dismissed_panel.py" />
      <source>No dismissals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/dismissed_panel.py" />
      <source>Nothing is dismissed. {dismiss-here} says of the current issue that it is fine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/dismissed_panel.py" />
      <location filename="../../ui/panels/history_panel.py" />
      <location filename="../../ui/panels/issues_panel.py" />
      <location filename="../../ui/panels/names_panel.py" />
      <location filename="../../ui/panels/score_panel.py" />
      <location filename="../../ui/panels/suspects_panel.py" />
      <source>No article is open. {open} opens one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/dismissed_panel.py" />
      <source>{number:,} dismissal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/dismissed_panel.py" />
      <source>{number:,} dismissals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/hint_line.py" />
      <source>Hint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/hint_line.py" />
      <source>Got it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/hint_line.py" />
      <source>Close this hint; it does not come back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/hint_line.py" />
      <source>Close this hint for good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/hint_line.py" />
      <source>{number} of {whole}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/history_panel.py" />
      <source>Revert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/history_panel.py" />
      <source>Take back the chosen change alone; later ones stay. {undo} takes back the last one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/history_panel.py" />
      <source>Revert the chosen change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/history_panel.py" />
      <source>Corrections, newest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/history_panel.py" />
      <source>{changes}, newest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/history_panel.py" />
      <source>No changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/history_panel.py" />
      <source>Nothing was changed yet: this is the machine's text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>By place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>By problem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Open the chosen issue again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Bring the chosen dismissed issue back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Dismissed ({number:,})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Polish ({minor:,})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Filter {issues}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Filter issues by text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Show issues with these letters in the flagged words, the message or a suggestion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>All problems</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Filter issues by check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Show the issues of one check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Any severity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Filter issues by severity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Show the issues of one severity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Show minor issues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Show minor issues too: style, spacing, punctuation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Show dismissed issues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Show dismissed issues too, in grey; they can be brought back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Order of the issues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>By place in the article, or the same problems together; a click on a title sorts too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>{number:,} issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>{number:,} issues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>No open issues are left. {export-text} writes the corrected text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>No issue is like that. Change the filters above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>Filter names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>Correct to…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>Correct every place of the chosen form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>Put another form in all its places, in one step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>Add to glossary…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>Add the chosen form to the glossary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>Add the chosen form to the glossary (Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>No name is like that. Change the filter above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>Correct a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>Right form of {form}:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>Names in this article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>{forms}, {wrong:,} wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>No names yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>Looking for names…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>No names were found in this article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>{number:,} form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>{number:,} forms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>Another form…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/note_field.py" />
      <source>Note on this article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/notice.py" />
      <source>Message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/notice.py" />
      <source>Close this message (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>“{title}” dismissed {count} times {where}. Be quiet about it {where}, in every article?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>You typed “{right}” for “{wrong}”{times}. Flag “{wrong}”{of} from now on?{also}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>“{words}” dismissed {count} times ({title}). Be quiet about these words in every article?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>“{title}” dismissed {count} times. Be quiet about it everywhere, in every article?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>Yes, be quiet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>Be quiet there; the Dismissed tab can bring it back ({be-quiet})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>Go on telling me, and do not ask this again ({go-on-telling})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>Yes, always</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>Put it into the glossary, and correct the other places ({be-quiet})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>Leave the glossary as it is, and do not ask this again ({go-on-telling})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source> twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source> {number} times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>, a wrong form of {term},</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source> {places} here would be corrected too:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>Question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>Edit first…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>Look at the glossary entry before it is stored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/reasons_view.py" />
      <source>Why this is flagged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/reasons_view.py" />
      <source>paragraph {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/reasons_view.py" />
      <source>Rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/reasons_view.py" />
      <source>How sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/reasons_view.py" />
      <source>Go there: {message}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/reasons_view.py" />
      <source>Go to {words} in {where}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/reasons_view.py" />
      <source>Accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/reasons_view.py" />
      <source>Also here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/reasons_view.py" />
      <source>and {more:,} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <source>Open issues by check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <source>Words changed, last articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <source>Sentences looked at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <source>points per 1,000 words (lower is better)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <source>MQM penalty of the open issues: critical 25, major 5, minor 1, for 1,000 words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <source>Nothing was corrected yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <source>Nothing to read yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <source>No open issues are left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <source>Measuring…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <source>No sentence stands out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <source>{done:,} of {sentences} worth a look looked at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <source>All {sentences} worth a look looked at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <source>{next-suspect} goes to the next, {sentence-fine} says it is fine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <location filename="../../ui/panels/suspects_panel.py" />
      <source>{number:,} sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <location filename="../../ui/panels/suspects_panel.py" />
      <source>{number:,} sentences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/source_line.py" />
      <source>In the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/source_line.py" />
      <source>The sentence in the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/source_panel.py" />
      <source>Source article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/source_panel.py" />
      <source>The original of the article. It scrolls with the article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/source_panel.py" />
      <source>No source is attached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/source_panel.py" />
      <source>With the original at hand, names, numbers and countries are compared with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/source_panel.py" />
      <source>Attach source…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/source_panel.py" />
      <source>Choose the file of the original (Ctrl+Shift+S)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/source_panel.py" />
      <source>Paste source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/source_panel.py" />
      <source>Take the text on the clipboard as the original</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/suspects_panel.py" />
      <source>Suspect sentences, most suspect first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/suspects_panel.py" />
      <source>There are no sentences here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/suspects_panel.py" />
      <source>Nothing to show yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/suspects_panel.py" />
      <source>{look:,} of {sentences} worth a look, {done:,} looked at. {{next-suspect}} goes to the next one, {{sentence-fine}} says it is fine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/welcome.py" />
      <source>Empty desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/welcome.py" />
      <source>Which article shall we look at?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/welcome.py" />
      <source>Emend shows what the translation machine got wrong, says why, and offers the right form.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/welcome.py" />
      <source>Open files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/welcome.py" />
      <source>Paste an article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/welcome.py" />
      <source>Try the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/panels/welcome.py" />
      <source>You can also drop files or a folder here.
Then: {next-issue} goes to the next issue, {apply-1} applies its first suggestion, {dismiss-here} says it is fine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/source_pane.py" />
      <source>Attach source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/source_pane.py" />
      <source>Copy the source first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/surroundings.py" />
      <source>Sentences worth a look that you looked at and found fine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/surroundings.py" />
      <source>{points:.1f} points per 1,000 words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/surroundings.py" />
      <source>MQM penalty of the open issues: major 5, minor 1, per 1,000 words. Lower is better.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/surroundings.py" />
      <source>{ter:.1f} % changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/surroundings.py" />
      <source>How much of the machine's text you changed so far: TER, the share of words edited. chrF {chrf:.1f}, BLEU {bleu:.1f} of the machine's text against yours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/surroundings.py" />
      <source>{number} open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/surroundings.py" />
      <source>{done} of {whole} looked at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/catalogue.py" />
      <source>“python main.py checks” lists the ones there are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/catalogue.py" />
      <source>There is no check called {list}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/a_or_an.py" />
      <source>“{right}”: what counts is the sound that follows.</source>
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
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>should read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/acronym_misfit.py" />
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/acronym_misfit.py" />
      <source>“{match}” does not fit the words before it; is it the abbreviation of another language?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/agreement.py" />
      <source>“{words}” does not go with “{noun}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/agreement.py" />
      <source>Subject and verb do not agree.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>A blank stands before the mark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>The sentence goes on after a full stop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>The mark stands twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>Two marks where one would do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>A blank is missing here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>A blank stands inside the word.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>Two full stops.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>A stray mark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>A hyphen hangs on this word.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>The sentence goes on after this mark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>English writes a range with a dash, not with a tilde.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>Blanks stand between the words and their quotation marks.</source>
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
      <location filename="../../qa_tool/checks/rules/country_against_source.py" />
      <location filename="../../qa_tool/checks/rules/date_without_month.py" />
      <location filename="../../qa_tool/checks/rules/missing_subject.py" />
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>why it happens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/country_against_source.py" />
      <source>; it speaks of {called}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/country_against_source.py" />
      <source>The source does not speak of “{written}” anywhere{also}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/country_against_source.py" />
      <source>{domestic} (“domestic”) comes out as “{own_country}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/country_against_source.py" />
      <source>The source says {domestic}, “domestic”, and is about {about}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/country_against_source.py" />
      <source>The source does not name it anywhere and is about {about}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/date_without_month.py" />
      <location filename="../../qa_tool/checks/rules/lost_word.py" />
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <location filename="../../qa_tool/checks/rules/missing_noun.py" />
      <location filename="../../qa_tool/checks/rules/missing_subject.py" />
      <location filename="../../qa_tool/checks/rules/repeated_phrase.py" />
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>how to mend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/date_without_month.py" />
      <source>A day without its month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/date_without_month.py" />
      <source>name the month, as in “{date} October {figure}”, or the weekday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/date_without_month.py" />
      <source>news in {name} names only the day when the month is the present one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>A code of web pages instead of the character it stands for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>A sign of the translation machine's own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>A character was lost here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>A backslash that does not belong here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>A code instead of the character it stands for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>A mark of web pages.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>A control character, which cannot be seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>A character that cannot be seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>Characters read in a wrong encoding.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/glossary_name.py" />
      <source>The glossary lists “{written}” as a wrong form of “{term}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/glossary_name.py" />
      <source>“{written}” looks like “{term}” spelled otherwise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/impossible_date.py" />
      <source>The hour goes only up to 12 with a.m. and p.m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/impossible_date.py" />
      <source>There is no month {month}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/impossible_date.py" />
      <source>{month} has {most} days at most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/impossible_date.py" />
      <source>day of the week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/impossible_date.py" />
      <source>That day was a {right}, not a {weekday}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/impossible_date.py" />
      <source>February had 28 days in {year}.</source>
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
      <location filename="../../qa_tool/checks/rules/known_name.py" />
      <source>known name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/known_name.py" />
      <source>“{written}” looks like the known name “{suggestion}” spelled otherwise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <source>script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <location filename="../../qa_tool/checks/rules/name_against_source.py" />
      <location filename="../../qa_tool/names/finder.py" />
      <source>glossary entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <source>{script} letters that only look Latin stand in this word.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <source>letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <source>what it stands for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <source>“{run}” was left untranslated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <source>{sign}, in the headlines of Korean and Japanese papers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <source>A wide form of East Asian print.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/length_against_source.py" />
      <source>Only {share:.0%} as long as usual for what the source says here; something may be missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/length_against_source.py" />
      <source>{share:.1f} times as long as usual for what the source says here; something may have been added.</source>
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
      <location filename="../../qa_tool/checks/rules/list_count.py" />
      <source>“{said}” are announced, but the list names {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lost_word.py" />
      <source>look up in the source what it was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lost_word.py" />
      <source>A word seems to be lost at “{pair}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lost_word.py" />
      <source>“{word}” and “{bare}” cannot stand together.</source>
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
      <location filename="../../qa_tool/checks/rules/lost_word.py" />
      <source>The sentence breaks off after “{last}”.</source>
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
      <source>how it is read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>A comma before four figures: counted in ten thousands, or a figure too many?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>look up the figure in the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>English writes fractions with a point.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>This range runs backwards; is the second figure whole?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>A point and then a comma: is it thousands, or a fraction?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>The commas of this number do not part its figures in threes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>This number has two decimal points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>English parts figures in threes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>English parts thousands with commas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mark_against_source.py" />
      <source>The source asks a question here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mark_against_source.py" />
      <source>The source does not ask a question here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_noun.py" />
      <source>A noun seems to be missing after the number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_noun.py" />
      <source>say what there are {match} of, or which birthday or year it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_sentence.py" />
      <source>expected length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_sentence.py" />
      <source>A sentence of the source seems to be missing after this one: “{shown}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_sentence.py" />
      <source>A sentence of the source seems to be missing before this one: “{shown}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_sentence.py" />
      <source>some {length:.0f} letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_subject.py" />
      <source>say who does it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_subject.py" />
      <source>{name} leaves out a subject that was named before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_subject.py" />
      <source>The sentence has no subject: who does it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_tag.py" />
      <source>A tag is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_tag.py" />
      <source>{number} tags are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_tag.py" />
      <source>{tags} missing here that the source has: {list}.</source>
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
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <source>“{words}” is no English word; the article has “{meant}”. A slip, or a play on words?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <source>“{words}” is spelled otherwise elsewhere in the article.</source>
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
      <location filename="../../qa_tool/checks/rules/name_against_source.py" />
      <source>The source says {form}, for which the glossary has “{term}”; here it says “{written}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_against_source.py" />
      <source>The source says {form}, which reads “{reading}”; here it says “{word}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_inconsistency.py" />
      <location filename="../../qa_tool/names/finder.py" />
      <source>how it can happen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_inconsistency.py" />
      <source>“{word}” is probably the same name as “{preferred}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/negation_against_source.py" />
      <source>Nothing in the source stands for “{written}” here: it does not negate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/negation_against_source.py" />
      <source>The source says {said}, a negation, and nothing here stands for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/number_against_source.py" />
      <source>The source says {words}, which is {plainly}, where this says “{written}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/number_against_source.py" />
      <source>which is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/number_against_source.py" />
      <source>Magnitude error: “{written}” is {size} by a factor of {factor:,}; the source says {words}, which is {right}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/number_against_source.py" />
      <source>A digit is wrong: the source says {words}, which is {right}; here it says “{written}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/number_against_source.py" />
      <source>too large</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/number_against_source.py" />
      <source>too small</source>
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
      <location filename="../../qa_tool/checks/rules/repeated_phrase.py" />
      <source>“{match}” is named twice in one clause; who does what may have been mixed up.</source>
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
      <location filename="../../qa_tool/checks/rules/repeated_word.py" />
      <source>“{inner}” is said {times} in a row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_word.py" />
      <source>“{shown}” is joined with itself; two different words of the source may have become one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_word.py" />
      <source>“{shown}” is joined with itself; two different phrases of the source may have become one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_word.py" />
      <source>twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_word.py" />
      <source>three times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_word.py" />
      <source>{number} times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_word.py" />
      <source>twice, joined by “{join}”</source>
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
      <source>{words} (“domestic”) comes out as “{country}” when it is translated from {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>the article is about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>The article is about {topic}, not {country}; the source probably said “domestic”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>{name} ({number} time)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>{name} ({number} times)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>A reporter's “my country” says nothing to a reader elsewhere; name the country.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>news in {name} says “our country” of its own</source>
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
      <location filename="../../qa_tool/checks/rules/stranded_fragment.py" />
      <source>sentences in {name} close with a verb of saying that loses its clause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stranded_fragment.py" />
      <source>the clause of a verb of saying was lost in translation</source>
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
      <source>This bracket closes, but none opens before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_bracket.py" />
      <source>This bracket opens, but none closes after it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_bracket.py" />
      <source>a closing {mark}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_bracket.py" />
      <source>an opening {mark}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_bracket.py" />
      <source>A bracket that opens with {opener} closes with {sign}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_bracket.py" />
      <source>opens with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_quote.py" />
      <source>a closing {mark} after it</source>
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
      <location filename="../../qa_tool/checks/rules/unbalanced_quote.py" />
      <source>an opening {mark} before it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unended_sentence.py" />
      <source>The sentence has no mark at its end; is it whole?</source>
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
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>“{word}” is a word of another language.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>look up in the source what is meant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>“{word}” is no word that English knows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>translate it, or put it in quotation marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>“{word}” is no English word; probably “{right}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>French</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>Spanish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>Italian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>Portuguese</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>Dutch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>Polish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>Turkish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>Persian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>Greek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>Thai</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>Hindi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>Indonesian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>Vietnamese</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>Romanian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>Swedish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>Czech</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>the machine passed over a sentence of the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>This sentence is not in English; it looks {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/suspicion.py" />
      <source>a rare name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/suspicion.py" />
      <source>{number} rare names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/suspicion.py" />
      <source>rare words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/suspicion.py" />
      <source>repeats its own words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/suspicion.py" />
      <source>opens the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/suspicion.py" />
      <source>no full stop at its end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/suspicion.py" />
      <source>{number} serious issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/suspicion.py" />
      <source>{number} serious issues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/suspicion.py" />
      <source>{number} small issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/suspicion.py" />
      <source>{number} small issues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/suspicion.py" />
      <source>very long ({words} words)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/suspicion.py" />
      <source>long ({words} words)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/checks/suspicion.py" />
      <source>many names</source>
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
      <location filename="../../qa_tool/documents/bilingual/columns.py" />
      <source>{name} does not say which of its columns are source and translation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/declared.py" />
      <source>Export it anew, or name its encoding when you open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/declared.py" />
      <source>{name} says that it is in {said}, which is no encoding known here.</source>
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
      <location filename="../../qa_tool/documents/bilingual/delimited.py" />
      <source>{name}: a quotation in line {line} is not closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/delimited.py" />
      <source>{name} has more than {most:,} cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/inline.py" />
      <location filename="../../qa_tool/documents/word/document.py" />
      <source>Take it out of the text, or export as .txt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/inline.py" />
      <source>{name}: XML cannot hold the character U+{ord:04X} of the text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/pairs.py" />
      <source>Name it with --source, or attach it in the window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/pairs.py" />
      <source>{name} needs the source of every segment, and the article has no source.</source>
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
      <source>{name}: line {number} is longer than {longest:,} characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/po.py" />
      <source>Check it with msgfmt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/po.py" />
      <source>{name}: a PO file cannot hold the character U+{ord:04X} of the text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/po.py" />
      <source>{name} is no sound PO file: see line {number}.</source>
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
      <source>{name} holds no translation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/segments.py" />
      <source>{name} does not hold the text of the article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/segments.py" />
      <source>Put its line end back, or export as .txt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/segments.py" />
      <source>{name}: a line is a segment, which can be neither joined, parted nor taken out: “{before}”.</source>
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
      <location filename="../../qa_tool/documents/bilingual/tmx.py" />
      <source>{name} holds no units of TMX.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/tmx.py" />
      <source>{name} holds one language only.</source>
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
      <location filename="../../qa_tool/documents/bilingual/workbook.py" />
      <source>{name}: a cell cannot hold “{legal}…”: it is too long or has a control character.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/workbook.py" />
      <source>{name}: row {row} has no cell to put the translation in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/workbook.py" />
      <source>{name} does not say where its first sheet is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/workbook.py" />
      <source>{name}: a cell cannot hold “{legal}…”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/xliff.py" />
      <source>{name} is no XLIFF file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/xml_places.py" />
      <location filename="../../qa_tool/text/safe_xml.py" />
      <source>Export it anew, or open it in an XML editor to mend it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/xml_places.py" />
      <location filename="../../qa_tool/glossary/workbooks.py" />
      <location filename="../../qa_tool/text/safe_xml.py" />
      <source>{name} declares XML entities, which can hide anything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/xml_places.py" />
      <source>{name} is nested more than {deepest} deep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/xml_places.py" />
      <source>{name} is not sound XML in line {lineno}: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/xml_segments.py" />
      <source>{name}: the tags in “{shown}” do not close each other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/xml_segments.py" />
      <source>Put the marks of all tags of “{source}” in, in that order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/__init__.py" />
      <source>{name} holds another format than its name says: {title}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/__init__.py" />
      <source>Rename it so that it ends in {suffixes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/__init__.py" />
      <source>{name}: files ending in {suffix} cannot be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/__init__.py" />
      <source>Use one of {endings}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/__init__.py" />
      <source>{name}: {title} cannot hold tracked changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/csv.py" />
      <source>Table of source and translation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/docx.py" />
      <source>Word document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/epub.py" />
      <source>E-book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/html.py" />
      <source>Web page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/markdown.py" />
      <source>Markdown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/odt.py" />
      <source>OpenDocument text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/pdf.py" />
      <source>PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/plain_text.py" />
      <source>Plain text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/po.py" />
      <source>PO translation file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/rtf.py" />
      <location filename="../../qa_tool/documents/word/package.py" />
      <source>Open it in Word or LibreOffice and save it as .docx.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/rtf.py" />
      <source>Rich text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/rtf.py" />
      <location filename="../../qa_tool/documents/markup/book.py" />
      <location filename="../../qa_tool/documents/markup/markdown_file.py" />
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <location filename="../../qa_tool/documents/raw_text.py" />
      <location filename="../../qa_tool/documents/word/document.py" />
      <source>Open a file with the text of an article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/rtf.py" />
      <source>{name} is no rich text document.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/rtf.py" />
      <location filename="../../qa_tool/documents/markup/book.py" />
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <location filename="../../qa_tool/documents/raw_text.py" />
      <location filename="../../qa_tool/documents/word/document.py" />
      <location filename="../../qa_tool/glossary/files.py" />
      <location filename="../../qa_tool/glossary/opened.py" />
      <source>{name} is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/rtf.py" />
      <source>{name} is damaged: its text cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/tmx.py" />
      <source>TMX translation memory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/xliff.py" />
      <source>XLIFF translation file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/xliff.py" />
      <source>Use .xlf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/xliff.py" />
      <source>{name}: such a file can only be made by its own program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/xlsx.py" />
      <source>Workbook of source and translation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <source>Open it in an e-book editor to mend it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <source>Export as .html or .docx.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <source>{name}: only an e-book can be saved as an e-book.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <source>{name}: the book does not hold the text of the article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <source>Put the line end back there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <location filename="../../qa_tool/documents/word/package.py" />
      <source>{name} is {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <source>{name} is damaged: it does not say where its text is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <source>Ask for a copy without copy protection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <source>{name} is damaged: the part {part} is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <source>{name}: a correction goes over the end of a chapter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <source>{name} is locked by its seller.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <source>no e-book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/html_file.py" />
      <source>Open the page in a browser, and paste its text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/html_file.py" />
      <source>{name} holds no text of an article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/html_file.py" />
      <source>{name}: the page does not hold the text of the article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/markdown_file.py" />
      <source>Export as .txt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/markdown_file.py" />
      <source>{name} holds more than {most_links:,} square brackets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/markdown_file.py" />
      <source>{name} holds no text outside of code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/markdown_file.py" />
      <source>{name}: the file does not hold the text of the article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/markdown_file.py" />
      <source>{name}: a correction would become a mark of Markdown, or stop one from being one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <source>Open it in LibreOffice and save it as .odt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <location filename="../../qa_tool/documents/pdf_text.py" />
      <location filename="../../qa_tool/documents/raw_text.py" />
      <location filename="../../qa_tool/documents/word/package.py" />
      <source>Split it into single articles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <source>{name}: the document does not hold the text of the article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <source>{name} holds a text of more than 50 MB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <source>{name} is no OpenDocument text.</source>
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
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <source>{name} is not in UTF-8.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <location filename="../../qa_tool/documents/pdf_text.py" />
      <location filename="../../qa_tool/documents/unpacking.py" />
      <source>{name} is protected by a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <source>{name} is damaged: the part {content} is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <source>{name} is {kind}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/spliced.py" />
      <location filename="../../qa_tool/documents/word/revising.py" />
      <source>Put the line end back, or export as .txt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/spliced.py" />
      <source>{name}: the line end after “{words}” is the edge of a part, and cannot be taken out of {kind}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/pdf_text.py" />
      <source>Copy its text in a PDF viewer, and paste it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/pdf_text.py" />
      <source>Have the text recognised first (OCR).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/pdf_text.py" />
      <source>{name} is damaged: it cannot be read as a PDF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/pdf_text.py" />
      <source>{name} holds no text: its pages are pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/pdf_text.py" />
      <source>{name} has more than {most_pages} pages.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/pdf_text.py" />
      <source>{name} takes too long to read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/raw_text.py" />
      <source>Save it as plain text, or paste its text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/raw_text.py" />
      <source>{name} is {kind}, and this kind cannot be opened yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>a PDF document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>a rich text document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>an old Office document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>a database</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>a program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>a packed file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>a sound file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>a sound or video file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>a video file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>a Word document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>an Excel workbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>a PowerPoint presentation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>an OpenDocument text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>an OpenDocument file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>an e-book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>an Office document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>a zip archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/unpacking.py" />
      <source>Take large pictures out of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/unpacking.py" />
      <source>{name} is damaged: it cannot be unpacked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/unpacking.py" />
      <source>{name} unpacks to more than 200 MB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/unpacking.py" />
      <source>{name} is damaged: a part is there twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/word/document.py" />
      <source>{name}: the Word file does not hold the text of the article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/word/document.py" />
      <source>{name}: a Word document cannot hold the character U+{ord:04X} of the text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/word/package.py" />
      <source>Save it as .docx first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/word/package.py" />
      <source>{name} is damaged: {how}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/word/package.py" />
      <source>{name} holds macros, and such documents are not opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/word/package.py" />
      <source>{name} is no Word document.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/word/package.py" />
      <source>{name} holds a text of more than 32 MB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/word/package.py" />
      <source>{name} is saved in the strict variety of the format.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/word/package.py" />
      <source>no Word document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/documents/word/revising.py" />
      <source>{name}: the line end after “{words}” is the edge of a table cell, a section or a note, and cannot be taken out of a Word document.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/domain/preferences.py" />
      <source>A profile needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/domain/preferences.py" />
      <source>A name may have {number} letters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/domain/preferences.py" />
      <source>There is a profile called “{name}” already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/domain/preferences.py" />
      <source>There is no profile called “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/domain/preferences.py" />
      <source>There is {names}.</source>
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
      <location filename="../../qa_tool/glossary/columns.py" />
      <source>There is no column “{where}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/columns.py" />
      <source>The file has these: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/columns.py" />
      <source>“{meaning}” is no part of a term.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/columns.py" />
      <source>Use {list} or source:CODE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/files.py" />
      <location filename="../../qa_tool/glossary/opened.py" />
      <source>Open a glossary file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/files.py" />
      <source>Split it into several glossaries.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/files.py" />
      <source>Save it as UTF-8 (spreadsheet programs call this “CSV UTF-8”), or name its encoding.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/files.py" />
      <location filename="../../qa_tool/text/encodings.py" />
      <source>{name} does not hold text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/files.py" />
      <source>Mend the term with that character.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/files.py" />
      <source>{what} could not be saved: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/__init__.py" />
      <source>There is no glossary format called {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/__init__.py" />
      <source>Use one of these: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/__init__.py" />
      <source>{name}: {shown} are not known as glossaries.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/emend_csv.py" />
      <source>Table of terms (CSV, TSV)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/memoq_csv.py" />
      <source>memoQ term base (CSV)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/okapi_pairs.py" />
      <source>Okapi forbidden terms with replacements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/okapi_pairs.py" />
      <source>nothing is said to stand in its place, and a term needs its right form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/omegat.py" />
      <source>OmegaT glossary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/tbx_2.py" />
      <source>TBX 2 (TBX-Basic)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/tolgee_csv.py" />
      <source>Tolgee glossary (CSV)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/tolgee_csv.py" />
      <source>a forbidden term without the one that stands in its place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/weblate_csv.py" />
      <source>Weblate glossary (CSV)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/word_list.py" />
      <source>Plain list of names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/xbench.py" />
      <source>Xbench tab-delimited text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/xlsx.py" />
      <source>Excel workbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/joining.py" />
      <source>“{term}” stands in line {first} already; the forms of both rows were joined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/mapped_export.py" />
      <source>Name them, or count from 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/mapped_export.py" />
      <source>“{piece}” maps nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/mapped_export.py" />
      <source>Write PART=COLUMN, where PART is one of {list} or source:CODE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/mapped_export.py" />
      <source>Columns have numbers from 1 to {most_columns}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/opened.py" />
      <source>There are no glossaries in {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/opened.py" />
      <source>They end in one of these: {list}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/pairs.py" />
      <source>the second column was read as that of the source forms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/rows.py" />
      <location filename="../../qa_tool/glossary/workbooks.py" />
      <source>the row is longer than {number:,} characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/table_terms.py" />
      <source>the row has {number} cells where the header has {columns}; a cell with the separator in it needs quotation marks around it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/table_terms.py" />
      <source>“{kind}” is no kind of term; it was read as other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/table_terms.py" />
      <source>source forms without a language were left out (write ru:… for Russian): {forms}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/table_terms.py" />
      <source>“{term}” cannot be its own wrong form; that was left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/table_terms.py" />
      <source>the row has no term</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/table_terms.py" />
      <source>“{status}” is no status; use approved, proposed or retired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/table_terms.py" />
      <source>“{case}” is no case rule; use any or exact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/table_terms.py" />
      <source>these columns are not known and were left out: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/tables.py" />
      <source>the first row must name the columns; these are missing: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/tables.py" />
      <source>no header row was found: the first row must name the columns, as in {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/tables.py" />
      <source>Use comma, semicolon or tab.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/tables.py" />
      <source>“{name}” is no separator of columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/tbx.py" />
      <source>the entry has no term in English</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/tbx.py" />
      <source>all terms of the entry are forbidden, and none is said to stand in their place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/workbooks.py" />
      <source>Save it anew as .xlsx, or as CSV.</source>
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
      <location filename="../../qa_tool/glossary/workbooks.py" />
      <source>A cell for “{words}…” is longer than Excel's 32,767 characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/workbooks.py" />
      <source>Mend it: {words!a}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/workbooks.py" />
      <source>{name} is no sound Excel workbook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/workbooks.py" />
      <source>{name} unpacks to more than a glossary holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/glossary/workbooks.py" />
      <source>{cells}: a formula, which is not calculated; it was left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/names/finder.py" />
      <source>score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/names/finder.py" />
      <source>speaks of a {kind}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/names/finder.py" />
      <source>It is taken for “{name}”; if it is not marked, it was dismissed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/names/finder.py" />
      <source>nothing tells it from another name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/names/finder.py" />
      <source>It is a right form of “{term}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>It is a word or name that English knows well: {often:,.0f} in a million words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>It could stand for “{form}”, but what stands around it does not speak for that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>It is written in small letters; only words with a capital are compared with names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>It is a word of a right form in your glossary.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>Words of fewer than {number} letters sound like too many names. List it as a wrong form.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>It is a title, a word for a place, or a word that opens sentences.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>Its capitals are those of an abbreviation or a brand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>It is a country or a people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>It is a capital city, or the plural of a right name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>No name of your glossary sounds near it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>It is a name of its own beside “{form}”, by the way both are made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>It is a city.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>The words beside it make it part of another name than “{form}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>“{form}” is the nearest, but not near enough: {score}%, where {least:.0%} is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/names/score.py" />
      <source>{right} can come back as {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/names/score.py" />
      <source>{right} can get lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/names/score.py" />
      <source>{found} can come in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/names/score.py" />
      <source>only blanks, marks or accents differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/names/score.py" />
      <source>{changes} and more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/names/score.py" />
      <source>through {language}, {changes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/outside/address.py" />
      <source>Write it like http://localhost:8081.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/outside/address.py" />
      <source>Run LanguageTool here and write http://localhost:8081.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/outside/address.py" />
      <source>“{words}” is no address of a LanguageTool server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/outside/address.py" />
      <source>{host} is not this computer, and Emend sends no text to any other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/outside/address.py" />
      <source>“{words}” has more in it than an address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/outside/address.py" />
      <source>“{words}” is no address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/outside/harper.py" />
      <source>Name harper-cli with its folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/outside/harper.py" />
      <source>{program} does not answer as harper-cli does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/outside/harper.py" />
      <source>It must be 2.0 or newer. {go_on}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/outside/harper.py" />
      <source>There is no program {program}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/outside/harper.py" />
      <source>{program} is not harper-cli.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/outside/harper.py" />
      <source>{program} took longer than {patience:g} seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/outside/harper.py" />
      <source>{program} cannot be run: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/outside/issues.py" />
      <source>{name} rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/outside/languagetool.py" />
      <source>LanguageTool at {address} took longer than {patience:g} seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/outside/languagetool.py" />
      <source>What answers at {address} is not LanguageTool.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/outside/languagetool.py" />
      <source>Look at its address. {go_on}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/outside/languagetool.py" />
      <source>{address} leads to another computer; nothing was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/outside/languagetool.py" />
      <source>Start it. {go_on}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/outside/remark.py" />
      <source>Emend's own checks go on without it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/reports/formats/__init__.py" />
      <source>There is no report for {shown}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/reports/formats/__init__.py" />
      <source>Use one of {known}, or name a --format.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/reports/formats/csv.py" />
      <source>Table of the corrections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/reports/formats/html.py" />
      <source>Report as a web page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/reports/formats/json.py" />
      <source>JSON for programs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/reports/formats/lines.py" />
      <source>Lines for editors and continuous integration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/reports/formats/mqm.py" />
      <source>MQM marks for Marot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/reports/formats/names.py" />
      <source>Table of the wrong names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/reports/formats/pdf.py" />
      <source>Report as PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/reports/formats/sarif.py" />
      <source>SARIF for continuous integration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/reports/formats/tmx.py" />
      <source>Translation memory of the corrections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/reports/formats/xlsx.py" />
      <source>Score sheet after ISO 5060</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/review/everywhere.py" />
      <source>“{title}” has changed since it was searched.</source>
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
      <location filename="../../qa_tool/storage/articles.py" />
      <source>There is no article number {article_id}.</source>
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
      <source>The database {path} cannot be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>Install that version, or name another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>The database {name} belongs to another program.</source>
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
      <location filename="../../qa_tool/storage/database.py" />
      <source>Emend is still writing to {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>{path} is a folder, not a database.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>The folder {parent} cannot be used: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>The database {name} was made by a newer version of Emend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>The database {name} could not be copied before its update: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>{url!r} does not name a database.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>{url} names no file, so everything would be lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>The driver for {name} is not installed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>The database {name} could not be copied: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>Name another database or ask for help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>is in use by another program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>Close the other program and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>cannot be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>Check that the file and its folder may be written to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>cannot grow: the disk is full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>Make room on the disk; what you do meanwhile is kept and written then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>Put back a copy from the folder backups beside it, or move the file away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>is not a database of Emend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>Move the file away to begin anew, or name another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>cannot be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>Check that its folder exists and may be written to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>cannot be read or written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>Check the disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>The database {name} cannot be used: {message}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>The database {name} {what}</source>
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
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/migrations/versions/0005_profiles.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/migrations/versions/0002_rejected_candidates.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>path</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>raw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>encoding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>source_language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>source_language_is_guess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>source_text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>caret</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>scroll</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>open_minor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>open_major</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>open_critical</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>updated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>scope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>check_id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>flagged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>article_key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>fingerprint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>term</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>term_digest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>editor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>glossary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>origin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>terms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/migrations/versions/0005_profiles.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>canonical</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>case_rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/migrations/versions/0006_notes_and_archive.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/migrations/versions/0004_originals.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>article_id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>cause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>undoes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>term_id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/migrations/versions/0002_rejected_candidates.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0001_first.py" />
      <location filename="../../qa_tool/storage/migrations/versions/0003_places_of_decisions.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <location filename="../../qa_tool/domain/term.py" />
      <source>place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0002_rejected_candidates.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0004_originals.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0004_originals.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0005_profiles.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0005_profiles.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>profile_id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrations/versions/0006_notes_and_archive.py" />
      <location filename="../../qa_tool/storage/schema.py" />
      <source>archived</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/terms.py" />
      <source>Add it anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/storage/terms.py" />
      <source>The term {term} is no longer in the glossary.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/encodings.py" />
      <source>Save the file as UTF-8, or name its encoding when you open it.</source>
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
      <location filename="../../qa_tool/text/encodings.py" />
      <source>{name} is damaged: line {line} holds bytes that are not UTF-8.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/encodings.py" />
      <source>The encoding of {name} cannot be recognised.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/encodings.py" />
      <source>{name} cannot be saved in the encoding {encoding}, which has no {shown}{more}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/encodings.py" />
      <source>There is no text encoding called {encoding}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/encodings.py" />
      <source>{name} is not in the encoding {codec}: line {line} does not fit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/encodings.py" />
      <source>There is no text encoding called {codec}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>Choose another name or folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>{name} is larger than {most} MB.</source>
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
      <source>{path} could not be saved: {reason}.</source>
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
      <location filename="../../qa_tool/text/files.py" />
      <source>There is no permission to write {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>{parent} is on a disk that cannot be written to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>The disk is full: {path} was not saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>There is no folder {parent}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>{path} is a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>There is no file {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>There is no permission to read {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>{path} could not be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/text/safe_xml.py" />
      <source>{name} is not sound XML{line}: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/domain/article.py" />
      <source>new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/domain/article.py" />
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/domain/article.py" />
      <source>in review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/domain/article.py" />
      <source>In review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/domain/article.py" />
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>organization</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>Organization</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>Other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>Approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>proposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>Proposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>retired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>Retired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/theme.py" />
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/theme.py" />
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/theme.py" />
      <source>Contrast</source>
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
