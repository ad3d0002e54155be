<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
  <context>
    <name>Emend</name>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Bring this list to the front, with the keyboard in it</source>
      <translation>이 목록을 앞으로 가져오고 키보드를 그리로 옮깁니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;File</source>
      <translation>파일(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Edit</source>
      <translation>편집(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Review</source>
      <translation>검토(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <location filename="../../ui/dialogs/bulk_dialog.py" />
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>&amp;Glossary</source>
      <translation>용어집(&amp;G)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;View</source>
      <translation>보기(&amp;V)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Help</source>
      <translation>도움말(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Open…</source>
      <translation>열기(&amp;O)…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Open articles from files</source>
      <translation>파일에서 기사를 엽니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Open &amp;folder…</source>
      <translation>폴더 열기(&amp;F)…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <location filename="../../ui/controllers/commands.py" />
      <source>Open every article in a folder</source>
      <translation>폴더에 있는 기사를 모두 엽니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Paste as article</source>
      <translation>기사로 붙여넣기(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Review the text on the clipboard</source>
      <translation>클립보드의 텍스트를 검토합니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Try the &amp;sample</source>
      <translation>예제 열기(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Open the sample article</source>
      <translation>예제 기사를 엽니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Attach source…</source>
      <translation>원문 연결(&amp;A)…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Lay the original, from a file, beside the article</source>
      <translation>파일의 원문을 기사 옆에 놓습니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Paste so&amp;urce</source>
      <translation>원문 붙여넣기(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Lay the text on the clipboard beside the article as its original</source>
      <translation>클립보드의 텍스트를 원문으로 기사 옆에 놓습니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Detac&amp;h source</source>
      <translation>원문 분리(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Let go of the original</source>
      <translation>원문 연결을 끊습니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Translated fro&amp;m…</source>
      <translation>원문의 언어(&amp;M)…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Choose the source language: what the machine translated from</source>
      <translation>기계가 번역한 원문의 언어를 고릅니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Encodin&amp;g…</source>
      <translation>인코딩(&amp;G)…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Look at the file in other encodings, and read it again in one</source>
      <translation>파일을 다른 인코딩으로 보고 그 가운데 하나로 다시 읽습니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Join or split lines</source>
      <translation>줄 잇기 또는 나누기(&amp;J)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Read on over the line ends of a text that was broken at a width, or each line as a paragraph again</source>
      <translation>일정한 너비에서 줄이 바뀐 글을 문단으로 이어 읽거나, 다시 줄마다 한 문단으로 읽습니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Export corrected text…</source>
      <translation>교정본 내보내기(&amp;E)…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Write the corrected text to a file</source>
      <translation>교정한 텍스트를 파일로 씁니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Cop&amp;y corrected text</source>
      <translation>교정본 복사(&amp;Y)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Put the whole corrected text on the clipboard, for another program</source>
      <translation>교정한 텍스트 전체를 클립보드에 넣어 다른 프로그램에서 쓰게 합니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Print…</source>
      <translation>인쇄…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Print the corrected text, or write it as a PDF</source>
      <translation>고친 글을 인쇄하거나 PDF로 씁니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Export repor&amp;t…</source>
      <translation>보고서 내보내기(&amp;T)…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Write a report: web page, PDF, score sheet, translation memory, MQM marks or SARIF</source>
      <translation>보고서를 씁니다: 웹 페이지, PDF, 점수표, 번역 메모리, MQM 표시, SARIF</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Export a&amp;ll that is done…</source>
      <translation>완료된 것 모두 내보내기(&amp;L)…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Write the corrected text of every article marked as done into a folder, with a report on all of them</source>
      <translation>완료로 표시한 모든 기사의 교정본을 전체 보고서와 함께 한 폴더에 씁니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Export &amp;issues as CSV…</source>
      <translation>문제를 CSV로 내보내기(&amp;I)…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Write the list of issues to a table</source>
      <translation>문제 목록을 표로 씁니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Export &amp;corrections as CSV…</source>
      <translation>수정 내역을 CSV로 내보내기(&amp;C)…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Write what was changed to a table</source>
      <translation>바꾼 내용을 표로 씁니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Wrong names of the week…</source>
      <translation>이번 주의 잘못된 이름(&amp;W)…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Write the names that the machine got wrong in the articles of the last seven days to a table</source>
      <translation>지난 7일 동안 기사에서 기계가 틀린 이름을 표로 씁니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Mark as &amp;new</source>
      <translation>새 기사로 표시(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Set the state of this article to new</source>
      <translation>이 기사의 상태를 ‘새 기사’로 바꿉니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Mark as in &amp;review</source>
      <translation>검토 중으로 표시(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Set the state of this article to in review</source>
      <translation>이 기사의 상태를 ‘검토 중’으로 바꿉니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Mark as &amp;done</source>
      <translation>완료로 표시(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Set the state of this article to done</source>
      <translation>이 기사의 상태를 ‘완료’로 바꿉니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Archi&amp;ve, or take back</source>
      <translation>보관 또는 보관 해제(&amp;V)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Put this article away, or take it back out</source>
      <translation>이 기사를 보관하거나 다시 꺼냅니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <location filename="../../ui/controllers/handing_on.py" />
      <source>Archive all that is done</source>
      <translation>완료한 기사 모두 보관</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Put every article marked as done away, out of the list</source>
      <translation>완료로 표시한 기사를 모두 목록에서 치워 보관합니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Quit</source>
      <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Close the window; everything is already saved</source>
      <translation>창을 닫습니다. 모든 내용은 이미 저장되어 있습니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <location filename="../../ui/dialogs/merge_dialog.py" />
      <location filename="../../ui/key_scopes.py" />
      <location filename="../../ui/panels/candidate_foot.py" />
      <location filename="../../ui/panels/term_foot.py" />
      <source>&amp;Undo</source>
      <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Take back the last change, also of earlier days</source>
      <translation>마지막 변경을 되돌립니다. 며칠 전의 것도 됩니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Redo</source>
      <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Do again what was taken back</source>
      <translation>되돌린 것을 다시 합니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Find…</source>
      <translation>찾기(&amp;F)…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Find words in the article</source>
      <translation>기사에서 낱말을 찾습니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Find ne&amp;xt</source>
      <translation>다음 찾기(&amp;X)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the next place found</source>
      <translation>다음으로 찾은 곳으로 갑니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Find pre&amp;vious</source>
      <translation>이전 찾기(&amp;V)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the place found before</source>
      <translation>이전에 찾은 곳으로 갑니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>R&amp;eplace…</source>
      <translation>바꾸기(&amp;E)…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Find and replace, with a preview</source>
      <translation>찾아서 바꿉니다. 미리 볼 수 있습니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Find in &amp;all articles…</source>
      <translation>모든 기사에서 찾기(&amp;A)…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Find and replace in the texts of all articles, with a preview</source>
      <translation>모든 기사의 텍스트에서 찾아 바꿉니다. 미리 볼 수 있습니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Pr&amp;ofile</source>
      <translation>프로필(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Check this article by other settings, for another client</source>
      <translation>다른 고객에 맞춘 설정으로 이 기사를 검사합니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Prefere&amp;nces…</source>
      <translation>환경설정(&amp;N)…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Choose the checks, glossaries and looks</source>
      <translation>검사, 용어집, 모양을 고릅니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Next issue</source>
      <translation>다음 문제(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <location filename="../../ui/panels/no_issue.py" />
      <source>Go to the next issue</source>
      <translation>다음 문제로 갑니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Previous issue</source>
      <translation>이전 문제(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the issue before</source>
      <translation>이전 문제로 갑니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Next sentence worth a &amp;look</source>
      <translation>살펴볼 다음 문장(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the next suspect sentence</source>
      <translation>다음 의심 문장으로 갑니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Sentence is &amp;fine, go on</source>
      <translation>문장 이상 없음, 다음으로(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Dismiss what is flagged in this sentence and go on</source>
      <translation>이 문장에서 지적된 것을 무시하고 다음으로 갑니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Ne&amp;xt article to do</source>
      <translation>다음 할 기사(&amp;X)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Open the next article of the list that nobody has worked on yet, or else one that is not done</source>
      <translation>목록에서 아직 아무도 손대지 않은 다음 기사를, 없으면 완료되지 않은 기사를 엽니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>M&amp;inor issues, on or off</source>
      <translation>사소한 문제 켜기/끄기(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Show and go through minor issues too, or leave them out</source>
      <translation>사소한 문제도 보이고 거쳐 갈지 정합니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Suggestions here…</source>
      <translation>여기의 제안(&amp;S)…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Show all that can be done at this place</source>
      <translation>이 자리에서 할 수 있는 일을 모두 보여 줍니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Correct all lik&amp;e this…</source>
      <translation>같은 것 모두 수정(&amp;E)…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Apply the first suggestion to every equal issue, with a preview</source>
      <translation>같은 문제 모두에 첫 번째 제안을 적용합니다. 미리 볼 수 있습니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Correct in all articles…</source>
      <translation>모든 기사에서 수정…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Put the first suggestion in place of these words in all articles, with a preview</source>
      <translation>모든 기사에서 이 낱말을 첫 번째 제안으로 바꿉니다. 미리 볼 수 있습니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Dismiss here</source>
      <translation>여기서 무시(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>This is fine here; go on</source>
      <translation>여기서는 괜찮습니다. 다음으로 갑니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Dismiss in this &amp;article</source>
      <translation>이 기사에서 무시(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>This is fine in this article; go on</source>
      <translation>이 기사에서는 괜찮습니다. 다음으로 갑니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Dismiss for this &amp;term</source>
      <translation>이 용어에 대해 무시(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>This is not that glossary term; go on</source>
      <translation>이 용어집 용어가 아닙니다. 다음으로 갑니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Dismiss al&amp;ways</source>
      <translation>항상 무시(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>This is always fine; go on</source>
      <translation>언제나 괜찮습니다. 다음으로 갑니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Yes, be &amp;quiet there</source>
      <translation>예, 거기서는 알리지 않기(&amp;Q)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Answer the question below the card: be quiet there from now on</source>
      <translation>카드 아래의 질문에 답합니다: 이제부터 거기서는 알리지 않습니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>No, &amp;go on telling me</source>
      <translation>아니요, 계속 알리기(&amp;G)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Answer the question below the card: go on, and never ask that again</source>
      <translation>카드 아래의 질문에 답합니다: 계속 알리고 다시 묻지 않습니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Add a &amp;house rule…</source>
      <translation>사내 표기 규칙 추가(&amp;H)…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Say that your house does not write the selected words, or has others in their place</source>
      <translation>선택한 말을 쓰지 않는다거나 다른 말로 쓴다고 정합니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Second &amp;reader…</source>
      <translation>두 번째 검토자(&amp;R)…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Have LanguageTool or Harper, on this computer, add what it finds</source>
      <translation>이 컴퓨터의 LanguageTool이나 Harper가 찾은 것을 더합니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Add selection to the glossary…</source>
      <translation>선택한 것을 용어집에 추가(&amp;A)…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Add the selected name to the glossary</source>
      <translation>선택한 이름을 용어집에 추가합니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Why is this not flagged?</source>
      <translation>왜 지적되지 않았나요?(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Say why the name at the caret was not flagged</source>
      <translation>커서가 있는 이름이 왜 지적되지 않았는지 알려 줍니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Glossary…</source>
      <translation>용어집(&amp;G)…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Search and change the glossary</source>
      <translation>용어집을 검색하고 바꿉니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Candidates…</source>
      <translation>후보(&amp;C)…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Show the names that the glossary does not know, to add or reject them</source>
      <translation>용어집에 없는 이름을 보여 주어 추가하거나 거절하게 합니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Glossaries of this a&amp;rticle</source>
      <translation>이 기사의 용어집(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Choose which glossaries this article uses; its profile says which otherwise</source>
      <translation>이 기사에 쓸 용어집을 고릅니다. 고르지 않으면 프로필을 따릅니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <location filename="../../ui/panels/term_foot.py" />
      <source>&amp;Import…</source>
      <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Import terms from a file</source>
      <translation>파일에서 용어를 가져옵니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <location filename="../../ui/panels/term_foot.py" />
      <source>&amp;Export…</source>
      <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Export the glossary to a file</source>
      <translation>용어집을 파일로 내보냅니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Show the &amp;changes</source>
      <translation>변경 내용 보기(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Show the machine's text and yours, side by side in one text</source>
      <translation>기계의 텍스트와 고친 텍스트를 한데 보여 줍니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Larger text</source>
      <translation>글자 크게(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Make the article's text larger</source>
      <translation>기사의 글자를 크게 합니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Smaller text</source>
      <translation>글자 작게(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Make the article's text smaller</source>
      <translation>기사의 글자를 작게 합니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Normal text size</source>
      <translation>보통 글자 크기(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Show the text in its first size again</source>
      <translation>글자를 처음 크기로 되돌립니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Reading &amp;font…</source>
      <translation>읽기 글꼴(&amp;F)…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Choose the font of the article's text</source>
      <translation>기사의 글꼴을 고릅니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Panels in their first &amp;places</source>
      <translation>패널을 처음 자리로(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Show every panel where it was at first</source>
      <translation>모든 패널을 처음 있던 자리에 보입니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the te&amp;xt</source>
      <translation>본문으로 가기(&amp;X)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Put the keyboard into the text of the article</source>
      <translation>키보드를 기사 본문으로 옮깁니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the sc&amp;ore</source>
      <translation>점수로 가기(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Show the score of this article in pictures</source>
      <translation>이 기사의 점수를 그림으로 보여 줍니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Commands…</source>
      <translation>명령(&amp;C)…</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Find any command by its name</source>
      <translation>이름으로 명령을 찾습니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;Keys and first steps</source>
      <translation>단축키와 첫걸음(&amp;K)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Show how to work and every key</source>
      <translation>사용법과 모든 단축키를 보여 줍니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>&amp;About Emend</source>
      <translation>Emend 정보(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Show the version and the licence</source>
      <translation>버전과 사용권을 보여 줍니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the &amp;articles</source>
      <translation>기사 목록으로 가기(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the &amp;issues</source>
      <translation>문제 목록으로 가기(&amp;I)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the s&amp;uspect sentences</source>
      <translation>의심 문장으로 가기(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the na&amp;mes</source>
      <translation>이름으로 가기(&amp;M)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the &amp;history</source>
      <translation>기록으로 가기(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to what was &amp;dismissed</source>
      <translation>무시한 것으로 가기(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Apply suggestion &amp;{n}</source>
      <translation>제안 &amp;{n} 적용</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Apply suggestion {n} and go on</source>
      <translation>제안 {n} 적용 후 다음으로 갑니다</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Apply s&amp;uggestion</source>
      <translation>제안 적용(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../ui/application.py" />
      <source>The text of the article. {next-issue} goes to the next issue.</source>
      <translation>기사의 텍스트입니다. {next-issue}: 다음 문제로 이동.</translation>
    </message>
    <message>
      <location filename="../../ui/application.py" />
      <location filename="../../ui/shell.py" />
      <source>{title} - Emend</source>
      <translation>{title} - Emend</translation>
    </message>
    <message>
      <location filename="../../ui/application.py" />
      <source>The window changes its language when all files are read.</source>
      <translation>파일을 모두 읽고 나면 창의 언어가 바뀝니다.</translation>
    </message>
    <message>
      <location filename="../../ui/application.py" />
      <source>Another program uses the database: what you change waits, and is written as soon as it can be.</source>
      <translation>다른 프로그램이 데이터베이스를 쓰고 있습니다. 바꾼 것은 기다렸다가 쓸 수 있게 되는 대로 저장합니다.</translation>
    </message>
    <message>
      <location filename="../../ui/candidate_steps.py" />
      <source>{name} is a wrong form of {term} now.</source>
      <translation>이제 {name}은(는) {term}의 잘못된 표기입니다.</translation>
    </message>
    <message>
      <location filename="../../ui/candidate_steps.py" />
      <source>{name} is an accepted form of {term} now.</source>
      <translation>이제 {name}은(는) {term}의 허용 표기입니다.</translation>
    </message>
    <message>
      <location filename="../../ui/candidate_steps.py" />
      <location filename="../../ui/controllers/glossary_controller.py" />
      <location filename="../../ui/term_steps.py" />
      <source>{term} is in the glossary now.</source>
      <translation>용어집에 추가했습니다: {term}.</translation>
    </message>
    <message>
      <location filename="../../ui/candidate_steps.py" />
      <source>putting {name} to {target}</source>
      <translation>{name}을(를) {target}에 넣기</translation>
    </message>
    <message>
      <location filename="../../ui/candidate_steps.py" />
      <location filename="../../ui/controllers/glossary_controller.py" />
      <location filename="../../ui/term_steps.py" />
      <source>{term} was changed.</source>
      <translation>바꾸었습니다: {term}.</translation>
    </message>
    <message>
      <location filename="../../ui/candidate_steps.py" />
      <location filename="../../ui/term_steps.py" />
      <source>adding {term}</source>
      <translation>{term} 추가</translation>
    </message>
    <message>
      <location filename="../../ui/candidate_steps.py" />
      <source>This name is rejected already.</source>
      <translation>이미 거절한 이름입니다.</translation>
    </message>
    <message>
      <location filename="../../ui/candidate_steps.py" />
      <source>rejecting {name}</source>
      <translation>{name} 거절</translation>
    </message>
    <message>
      <location filename="../../ui/candidate_steps.py" />
      <source>{term} is no longer in the glossary.</source>
      <translation>{term}은(는) 더 이상 용어집에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/candidate_steps.py" />
      <source>This is stored as soon as no other program uses the database.</source>
      <translation>다른 프로그램이 데이터베이스를 쓰지 않게 되는 대로 저장합니다.</translation>
    </message>
    <message>
      <location filename="../../ui/candidate_steps.py" />
      <source>This could not be stored.</source>
      <translation>저장하지 못했습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/candidate_steps.py" />
      <location filename="../../ui/term_steps.py" />
      <source>the change of {what}</source>
      <translation>{what} 고치기</translation>
    </message>
    <message>
      <location filename="../../ui/candidate_steps.py" />
      <location filename="../../ui/term_steps.py" />
      <source>Taken back: {what}.</source>
      <translation>되돌렸습니다: {what}.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/arriving_controller.py" />
      <source>Another window of Emend has changed this article meanwhile. Here it is as it stands now, without your last change. Work on it in one window only.</source>
      <translation>그 사이에 Emend의 다른 창이 이 기사를 바꾸었습니다. 마지막 변경을 뺀 지금 상태를 보여 줍니다. 한 창에서만 작업하십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/arriving_controller.py" />
      <source>The database takes what you change again; nothing is lost.</source>
      <translation>데이터베이스가 다시 변경을 저장합니다. 잃은 것은 없습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/arriving_controller.py" />
      <source>Another program uses the database: this waits a moment for it.</source>
      <translation>다른 프로그램이 데이터베이스를 쓰고 있어 잠시 기다립니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/article_glossaries.py" />
      <source>{number} glossary</source>
      <translation>용어집 {number}개</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/article_glossaries.py" />
      <source>{number} glossaries</source>
      <translation>용어집 {number}개</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/article_glossaries.py" />
      <source>Which glossaries this article uses ({article-glossaries})</source>
      <translation>이 기사에 쓰는 용어집 ({article-glossaries})</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/article_glossaries.py" />
      <source>This article uses the glossaries of its profile.</source>
      <translation>이 기사에서 프로필의 용어집을 씁니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/article_glossaries.py" />
      <source>{used} of {glossaries}</source>
      <translation>{glossaries} 중 {used}개</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/article_glossaries.py" />
      <location filename="../../ui/controllers/glossary_controller.py" />
      <location filename="../../ui/dialogs/bulk_dialog.py" />
      <location filename="../../ui/dialogs/import_dialog.py" />
      <location filename="../../ui/panels/term_foot.py" />
      <source>{number:,} term</source>
      <translation>용어 {number:,}개</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/article_glossaries.py" />
      <location filename="../../ui/controllers/glossary_controller.py" />
      <location filename="../../ui/dialogs/bulk_dialog.py" />
      <location filename="../../ui/dialogs/import_dialog.py" />
      <location filename="../../ui/panels/term_foot.py" />
      <location filename="../../ui/term_steps.py" />
      <source>{number:,} terms</source>
      <translation>용어 {number:,}개</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/article_glossaries.py" />
      <source>As the &amp;profile “{name}” says</source>
      <translation>프로필 “{name}”대로(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/article_glossaries.py" />
      <source>Use the glossaries that the profile uses</source>
      <translation>프로필이 쓰는 용어집을 씁니다</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/article_glossaries.py" />
      <source>This article uses “{name}” now.</source>
      <translation>이 기사에서 이제 “{name}”을(를) 씁니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/article_glossaries.py" />
      <source>This article does not use “{name}” any more.</source>
      <translation>이 기사에서 이제 “{name}”을(를) 쓰지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/article_glossaries.py" />
      <source>Use this glossary for this article alone, or not</source>
      <translation>이 기사에만 이 용어집을 쓰거나 쓰지 않습니다</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/article_glossaries.py" />
      <source>This article uses no glossary.</source>
      <translation>이 기사에는 용어집을 쓰지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/availability.py" />
      <source>There is no question to answer</source>
      <translation>답할 질문이 없습니다</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/availability.py" />
      <source>No open issues are left</source>
      <translation>남은 문제가 없습니다</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/availability.py" />
      <source>No issue is chosen</source>
      <translation>선택한 문제가 없습니다</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/availability.py" />
      <source>There is no such suggestion here</source>
      <translation>여기에는 그런 제안이 없습니다</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/availability.py" />
      <source>Nothing was changed</source>
      <translation>바꾼 것이 없습니다</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/availability.py" />
      <source>Nothing was taken back</source>
      <translation>되돌린 것이 없습니다</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/availability.py" />
      <source>No sentence is left to look at</source>
      <translation>살펴볼 문장이 남아 있지 않습니다</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/availability.py" />
      <location filename="../../ui/panels/source_panel.py" />
      <source>No source is attached</source>
      <translation>연결된 원문이 없습니다</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/availability.py" />
      <source>No issue of a glossary term is chosen</source>
      <translation>용어집 용어의 문제를 선택하지 않았습니다</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/availability.py" />
      <source>This article is not from a file</source>
      <translation>파일에서 연 기사가 아닙니다</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/availability.py" />
      <source>Files of this format say themselves how they are written</source>
      <translation>이 형식의 파일에는 인코딩이 적혀 있습니다</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/availability.py" />
      <source>The text is corrected already; take that back before it is read in another encoding</source>
      <translation>텍스트를 이미 고쳤습니다. 다른 인코딩으로 읽으려면 먼저 되돌리십시오</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/availability.py" />
      <source>Files of this format say themselves where paragraphs end</source>
      <translation>이 형식의 파일은 문단이 어디서 끝나는지 스스로 나타냅니다</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/availability.py" />
      <source>The text is corrected already; take that back before its lines are read otherwise</source>
      <translation>글이 이미 고쳐졌습니다. 줄을 다르게 읽기 전에 그것을 되돌리십시오</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/availability.py" />
      <location filename="../../ui/panels/no_issue.py" />
      <source>No article is open</source>
      <translation>열린 기사가 없습니다</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <source>Open articles</source>
      <translation>기사 열기</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <source>About Emend</source>
      <translation>Emend 정보</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <source>&lt;b&gt;Emend {version}&lt;/b&gt;&lt;p&gt;The desk for machine-translated news.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. No text leaves your computer.&lt;/p&gt;</source>
      <translation>&lt;b&gt;Emend {version}&lt;/b&gt;&lt;p&gt;기계 번역 뉴스를 다듬는 책상입니다.&lt;/p&gt;&lt;p&gt;GNU 일반 공중 사용 허가서 버전 3 또는 그 이후 버전에 따른 자유 소프트웨어입니다. 텍스트는 이 컴퓨터를 벗어나지 않습니다.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <location filename="../../ui/source_pane.py" />
      <source>There is no text on the clipboard.</source>
      <translation>클립보드에 텍스트가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <source>Copy the article first.</source>
      <translation>먼저 기사를 복사하십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/commands.py" />
      <source>This waits a moment, until the database is ready.</source>
      <translation>데이터베이스가 준비되면 곧 실행합니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/everywhere.py" />
      <source>Only the first {number:,} places are shown.</source>
      <translation>처음 {number:,}곳만 보여 줍니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/everywhere.py" />
      <source>Replaced {places} in {articles}. In each, {{undo}} takes it back in one step.</source>
      <translation>{articles}에서 {places}을 바꾸었습니다. 각 기사에서 {{undo}}로 한 번에 되돌릴 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/everywhere.py" />
      <location filename="../../ui/controllers/text_controller.py" />
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <location filename="../../ui/dialogs/preview_dialog.py" />
      <location filename="../../ui/panels/dismissed_panel.py" />
      <source>{number:,} place</source>
      <translation>{number:,}곳</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/everywhere.py" />
      <location filename="../../ui/controllers/text_controller.py" />
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <location filename="../../ui/dialogs/preview_dialog.py" />
      <location filename="../../ui/panels/dismissed_panel.py" />
      <source>{number:,} places</source>
      <translation>{number:,}곳</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/everywhere.py" />
      <location filename="../../ui/controllers/handing_on.py" />
      <location filename="../../ui/controllers/library_controller.py" />
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <location filename="../../ui/panels/articles_panel.py" />
      <location filename="../../ui/panels/term_life_pane.py" />
      <source>{number:,} article</source>
      <translation>기사 {number:,}건</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/everywhere.py" />
      <location filename="../../ui/controllers/handing_on.py" />
      <location filename="../../ui/controllers/library_controller.py" />
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <location filename="../../ui/panels/articles_panel.py" />
      <location filename="../../ui/panels/term_life_pane.py" />
      <source>{number:,} articles</source>
      <translation>기사 {number:,}건</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/everywhere.py" />
      <source>This article has changed since it was searched.</source>
      <translation>검색한 뒤에 이 기사가 바뀌었습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/everywhere.py" />
      <location filename="../../qa_tool/review/everywhere.py" />
      <source>Search again.</source>
      <translation>다시 검색하십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/everywhere.py" />
      <source>This pattern takes too long: the search was stopped after {seconds:.0f} seconds. Make it simpler.</source>
      <translation>이 패턴은 시간이 너무 오래 걸려 {seconds:.0f}초 만에 검색을 멈추었습니다. 더 간단하게 고쳐 보십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/first_hints.py" />
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>{next-issue} goes to the next issue. The card on the right says what is wrong, and why.</source>
      <translation>{next-issue}: 다음 문제로 이동. 무엇이 왜 잘못되었는지 오른쪽 카드에 나옵니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/first_hints.py" />
      <source>{apply-1}, or the digit alone, puts a suggestion into the text; {dismiss-here} says it is fine.</source>
      <translation>{apply-1} 또는 숫자만: 제안을 텍스트에 넣기. {dismiss-here}: 괜찮다고 표시.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/first_hints.py" />
      <source>{export-text} writes the corrected text to a file. Everything is saved already, as you go.</source>
      <translation>{export-text}: 교정본을 파일로 저장. 작업 내용은 그때그때 이미 저장됩니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/glossary_controller.py" />
      <source>{added} imported, {changed} changed.</source>
      <translation>{added}를 가져오고 {changed}를 바꾸었습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/glossary_controller.py" />
      <source>{number:,} term was written to {path}.</source>
      <translation>용어 {number:,}개를 파일로 썼습니다: {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/glossary_controller.py" />
      <source>{number:,} terms were written to {path}.</source>
      <translation>용어 {number:,}개를 파일로 썼습니다: {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/glossary_controller.py" />
      <source> It was corrected in {places}; {{undo}} takes that back.</source>
      <translation> {places}을 고쳤습니다. {{undo}}: 되돌리기.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/glossary_controller.py" />
      <source>“{wrong}” is flagged from now on.{also}</source>
      <translation>이제부터 “{wrong}”을(를) 지적합니다.{also}</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/glossary_controller.py" />
      <source>“{wrong}” is left alone, and this is not asked again.</source>
      <translation>“{wrong}”은(는) 그대로 두며, 이것은 다시 묻지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/glossary_controller.py" />
      <location filename="../../ui/panels/offer_line.py" />
      <source>{number:,} more place</source>
      <translation>{number:,}곳</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/glossary_controller.py" />
      <location filename="../../ui/panels/offer_line.py" />
      <source>{number:,} more places</source>
      <translation>{number:,}곳</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/handing_on.py" />
      <source>Stopped. {articles} written to {folder}, with a report.</source>
      <translation>중지했습니다. {articles}을 보고서와 함께 {folder} 폴더에 썼습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/handing_on.py" />
      <source>{articles} written to {folder}, with a report.</source>
      <translation>{articles}을 보고서와 함께 {folder} 폴더에 썼습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/handing_on.py" />
      <source>The articles before are still being written.</source>
      <translation>앞의 기사들을 아직 쓰고 있습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/handing_on.py" />
      <source>What you changed is not stored yet; nothing was written.</source>
      <translation>바꾼 것이 아직 저장되지 않아 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/handing_on.py" />
      <source>“{archive}” clears the list.</source>
      <translation>‘{archive}’을 누르면 목록이 비워집니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <source>Corrected {number} places in one step. {{undo}} takes them all back.</source>
      <translation>{number}곳을 한 번에 고쳤습니다. {{undo}}: 모두 되돌리기.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <source> {number} stays: it has no such suggestion, or overlaps another.</source>
      <translation> {number}건은 그 제안이 없거나 다른 것과 겹쳐 그대로 두었습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <source> {number} stay: they have no such suggestion, or overlap another.</source>
      <translation> {number}건은 그 제안이 없거나 다른 것과 겹쳐 그대로 두었습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <source> It hides {hidden} more in this article.</source>
      <translation> 이 기사에서 {hidden}건이 더 숨겨집니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <source>There is no such suggestion here. {next-issue} goes to the next issue.</source>
      <translation>여기에는 그런 제안이 없습니다. {next-issue}: 다음 문제로 이동.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <location filename="../../ui/controllers/text_controller.py" />
      <source>{step}. {{undo}} takes it back.</source>
      <translation>{step}. {{undo}}: 되돌리기.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <source>No issue is chosen. {next-issue} goes to the next one.</source>
      <translation>선택한 문제가 없습니다. {next-issue}: 다음 문제로 이동.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <location filename="../../qa_tool/review/dismissing.py" />
      <source>This issue does not come from a glossary term.</source>
      <translation>이 문제는 용어집 용어에서 나온 것이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <source>Not all of these issues come from a glossary term.</source>
      <translation>선택한 문제 모두가 용어집의 용어에서 나온 것은 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <source>None of these issues has such a suggestion.</source>
      <translation>선택한 문제에는 그런 제안이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <location filename="../../ui/controllers/place_commands.py" />
      <source>There is no question to answer.</source>
      <translation>답할 질문이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <source>Quiet there from now on.{more} The Dismissed tab can bring it back.</source>
      <translation>이제부터 거기서는 알리지 않습니다.{more} ‘무시함’ 탭에서 되돌릴 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/issue_controller.py" />
      <source>You go on being told, and this is not asked again.</source>
      <translation>계속 알려 드리며, 이것은 다시 묻지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/library_access.py" />
      <source>The database is not open yet.</source>
      <translation>데이터베이스가 아직 열리지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/library_access.py" />
      <source>Try again in a moment.</source>
      <translation>잠시 뒤에 다시 해 보십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/library_controller.py" />
      <source>{export-text} writes the corrected text, {copy-text} copies it.</source>
      <translation>{export-text}: 교정본 저장, {copy-text}: 복사.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/library_controller.py" />
      <source>This article is now marked as {state}.</source>
      <translation>이 기사의 상태를 바꾸었습니다: {state}.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/library_controller.py" />
      <source>{next-article} opens the next one.</source>
      <translation>{next-article}: 다음 기사 열기.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/library_controller.py" />
      <location filename="../../ui/controllers/way_out.py" />
      <source>No article of the list is marked as done. {state-done} marks the open one.</source>
      <translation>완료로 표시한 기사가 없습니다. {state-done}: 열린 기사를 완료로 표시.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/library_controller.py" />
      <source>{articles} archived. “Archived, too” in the list of articles shows them.</source>
      <translation>{articles}을 보관했습니다. 기사 목록의 ‘보관한 것도’로 볼 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/library_controller.py" />
      <source>The database has not taken this article yet.</source>
      <translation>이 기사는 아직 데이터베이스에 저장되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/library_controller.py" />
      <source>It is tried again every few seconds.</source>
      <translation>몇 초마다 다시 시도합니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/library_controller.py" />
      <source>This article is back in the list.</source>
      <translation>이 기사가 목록으로 돌아왔습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/library_controller.py" />
      <source>This article is archived. “Archived, too” in the list of articles shows it.</source>
      <translation>이 기사를 보관했습니다. 기사 목록의 ‘보관한 것도’로 볼 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/library_controller.py" />
      <location filename="../../ui/controllers/way_out.py" />
      <source>Left in it: {issues}.</source>
      <translation>남은 것: {issues}.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/opening_controller.py" />
      <source>Until then nothing that you change here is kept.</source>
      <translation>그때까지는 여기서 바꾼 것이 저장되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/opening_controller.py" />
      <source>Opening the database…</source>
      <translation>데이터베이스를 여는 중…</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/opening_controller.py" />
      <source>There are no articles in that folder.</source>
      <translation>그 폴더에는 기사가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/opening_controller.py" />
      <source>The database is open.</source>
      <translation>데이터베이스가 열렸습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/opening_controller.py" />
      <source>This file has an earlier text again. Here it is with the corrections that you made then.</source>
      <translation>이 파일이 다시 이전 텍스트가 되었습니다. 그때 고친 내용과 함께 보여 줍니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/opening_controller.py" />
      <source>Stopped. {files} not read; what was read before is in the list.</source>
      <translation>멈추었습니다. {files}를 읽지 않았고, 그 전에 읽은 것은 목록에 있습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/opening_controller.py" />
      <source>It opens in a moment, as soon as the database is ready.</source>
      <translation>데이터베이스가 준비되는 대로 곧 엽니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/opening_controller.py" />
      <source>Lines that were broken at a width are read as one paragraph now.</source>
      <translation>일정한 너비에서 바뀐 줄들을 이제 한 문단으로 읽습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/opening_controller.py" />
      <source>Each line is a paragraph now. “Join or split lines” in the File menu joins them again.</source>
      <translation>이제 줄마다 한 문단입니다. 파일 메뉴의 “줄 잇기 또는 나누기”가 다시 잇습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/opening_controller.py" />
      <source>What you corrected in the text that it had meanwhile stays in the list, as an earlier version.</source>
      <translation>그 사이의 텍스트에서 고친 내용은 이전 판으로 목록에 남아 있습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/opening_controller.py" />
      <source>This file has changed since you corrected it. Here is its new text; the earlier version with your corrections stays in the list of articles.</source>
      <translation>교정한 뒤에 파일이 바뀌었습니다. 여기 있는 것은 새 텍스트이며, 교정한 이전 판은 기사 목록에 남아 있습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/opening_controller.py" />
      <source>{number:,} file</source>
      <translation>파일 {number:,}개</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/opening_controller.py" />
      <source>{number:,} files</source>
      <translation>파일 {number:,}개</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/place_commands.py" />
      <source>This is fine here</source>
      <translation>여기서는 괜찮음</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/place_commands.py" />
      <source>This is fine in this &amp;article</source>
      <translation>이 기사에서는 괜찮음(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/place_commands.py" />
      <source>This is not that glossary &amp;term</source>
      <translation>그 용어집 용어가 아님(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/place_commands.py" />
      <source>This is always fine</source>
      <translation>언제나 괜찮음</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/place_commands.py" />
      <source>Paste</source>
      <translation>붙여넣기</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/place_commands.py" />
      <source>Add to the glossary…</source>
      <translation>용어집에 추가…</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/place_commands.py" />
      <location filename="../../ui/dialogs/why_dialog.py" />
      <source>Why is this not flagged?</source>
      <translation>왜 지적되지 않았나요?</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/place_commands.py" />
      <source>Cut</source>
      <translation>잘라내기</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/place_commands.py" />
      <source>Copy</source>
      <translation>복사</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/place_commands.py" />
      <location filename="../../ui/surroundings.py" />
      <source>There is no issue with a suggestion here. {next-issue} goes to the next one.</source>
      <translation>여기에는 제안이 있는 문제가 없습니다. {next-issue}: 다음 문제로 이동.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/place_commands.py" />
      <source>There is no word here. Put the caret into a name.</source>
      <translation>여기에는 낱말이 없습니다. 커서를 이름 안에 놓으십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/place_commands.py" />
      <location filename="../../ui/models/wording.py" />
      <source>Delete</source>
      <translation>삭제</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/place_commands.py" />
      <source>Add a house rule…</source>
      <translation>사내 표기 규칙 추가…</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/preferring.py" />
      <source>&amp;Edit the profiles…</source>
      <translation>프로필 편집(&amp;E)…</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/preferring.py" />
      <source>Open the preferences</source>
      <translation>환경설정을 엽니다</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/preferring.py" />
      <source>The profile that this article is checked by (Edit, Profile)</source>
      <translation>이 기사를 검사하는 프로필 (편집, 프로필)</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/preferring.py" />
      <source>Check this article, and new ones, by this profile</source>
      <translation>이 기사와 새 기사를 이 프로필로 검사합니다</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/profile_controller.py" />
      <source>The preferences are saved and in use.</source>
      <translation>환경설정을 저장하고 적용했습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/profile_controller.py" />
      <source>Checked by the profile “{name}” from now on.</source>
      <translation>이제부터 프로필 “{name}”에 따라 검사합니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/review_controller.py" />
      <source>The report is being made. Go on working meanwhile.</source>
      <translation>보고서를 만드는 중입니다. 그동안 계속 작업하셔도 됩니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/review_controller.py" />
      <source>Written to {path}.</source>
      <translation>파일로 썼습니다: {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/second_opinion.py" />
      <source>{hint} Review, Second reader… lets it be tried again.</source>
      <translation>{hint} ‘검토, 두 번째 검토자…’에서 다시 해 볼 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/source_side.py" />
      <source>The source is attached, and the article is checked against it.</source>
      <translation>원문을 연결했고, 기사를 원문과 대조합니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/source_side.py" />
      <source>The source is no longer attached.</source>
      <translation>원문 연결을 끊었습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/text_controller.py" />
      <source>There is nothing to undo: this is the machine's text.</source>
      <translation>되돌릴 것이 없습니다. 기계의 텍스트 그대로입니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/text_controller.py" />
      <source>There is nothing to redo.</source>
      <translation>다시 할 것이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/text_controller.py" />
      <source>The check {check} failed and was left out. The others are complete.</source>
      <translation>검사 {check}: 실패하여 건너뛰었습니다. 다른 검사는 모두 끝났습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/text_controller.py" />
      <source>Replaced {places}. {{undo}} takes it back in one step.</source>
      <translation>{places}을 바꾸었습니다. {{undo}}: 한 번에 되돌리기.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/text_controller.py" />
      <source>Taken back: {step}. {{redo}} does it again.</source>
      <translation>되돌렸습니다: {step}. {{redo}}: 다시 실행.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/text_controller.py" />
      <source>Done again: {step}. {{undo}} takes it back.</source>
      <translation>다시 실행했습니다: {step}. {{undo}}: 되돌리기.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/typed_digits.py" />
      <source>There is no suggestion {number} here. To type a number, delete the words first.</source>
      <translation>여기에는 {number}번 제안이 없습니다. 숫자를 입력하려면 먼저 낱말을 지우십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/way_controller.py" />
      <source>None of the issues in the list is left. Its filters hide {issues}.</source>
      <translation>목록에 남은 문제가 없습니다. 필터가 {issues}을 숨기고 있습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/way_controller.py" />
      <location filename="../../ui/panels/article_delegate.py" />
      <location filename="../../ui/panels/issues_panel.py" />
      <location filename="../../ui/panels/no_issue.py" />
      <location filename="../../ui/panels/score_panel.py" />
      <location filename="../../ui/panels/suspects_panel.py" />
      <location filename="../../ui/surroundings.py" />
      <source>Checking…</source>
      <translation>검사 중…</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/way_controller.py" />
      <source>No open issues are left in this article.</source>
      <translation>이 기사에 남은 문제가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/way_controller.py" />
      <location filename="../../ui/models/wording.py" />
      <location filename="../../ui/panels/issues_panel.py" />
      <source>{number:,} issue</source>
      <translation>문제 {number:,}건</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/way_controller.py" />
      <location filename="../../ui/models/wording.py" />
      <location filename="../../ui/panels/issues_panel.py" />
      <source>{number:,} issues</source>
      <translation>문제 {number:,}건</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/way_controller.py" />
      <source>Worth a look: {why}. {{sentence-fine}} says that it is fine, and goes on.</source>
      <translation>살펴볼 만함: {why}. {{sentence-fine}}: 이상 없음, 다음으로.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/way_controller.py" />
      <source>Every sentence worth a look was looked at.</source>
      <translation>살펴볼 문장을 모두 살펴보았습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/way_controller.py" />
      <source>No sentence stands out.</source>
      <translation>눈에 띄는 문장이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/way_out.py" />
      <source>Tables (*.csv);;All files (*)</source>
      <translation>표 (*.csv);;모든 파일 (*)</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/way_out.py" />
      <source>The corrected text is on the clipboard.</source>
      <translation>교정본이 클립보드에 있습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/way_out.py" />
      <source>Export corrected text</source>
      <translation>교정본 내보내기</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/way_out.py" />
      <source>Export issues</source>
      <translation>문제 내보내기</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/way_out.py" />
      <source>Export corrections</source>
      <translation>수정 내역 내보내기</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/way_out.py" />
      <source>Export report</source>
      <translation>보고서 내보내기</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/way_out.py" />
      <source>Wrong names of the week</source>
      <translation>이번 주의 잘못된 이름</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/way_out.py" />
      <source>Write everything that is done into a folder</source>
      <translation>완료된 것을 모두 폴더에 쓰기</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/way_out.py" />
      <source>The corrected text was printed.</source>
      <translation>고친 글을 인쇄했습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/way_out.py" />
      <source>End its name in .csv, or export a report for other formats.</source>
      <translation>이름을 .csv로 끝내거나, 다른 형식은 보고서로 내보내십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/controllers/way_out.py" />
      <source>This list is written as CSV, and {name} says something else.</source>
      <translation>이 목록은 CSV로 쓰이는데, {name}의 이름은 다른 형식입니다.</translation>
    </message>
    <message>
      <location filename="../../ui/crash_guard.py" />
      <source>Something went wrong in Emend. Your text and every correction are safe.</source>
      <translation>Emend에서 문제가 생겼습니다. 텍스트와 수정한 내용은 모두 안전합니다.</translation>
    </message>
    <message>
      <location filename="../../ui/crash_guard.py" />
      <source>You can go on working. The report below helps to mend it.</source>
      <translation>계속 작업하셔도 됩니다. 아래 보고가 고치는 데 도움이 됩니다.</translation>
    </message>
    <message>
      <location filename="../../ui/crash_guard.py" />
      <source>Copy report</source>
      <translation>보고 복사</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/apply_all_dialog.py" />
      <source>Correct all: {words} → {suggestion}</source>
      <translation>모두 수정: {words} → {suggestion}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/bulk_dialog.py" />
      <source>Leave as it is</source>
      <translation>그대로 두기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/bulk_dialog.py" />
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Change {terms}</source>
      <translation>{terms} 변경</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/bulk_dialog.py" />
      <location filename="../../ui/dialogs/column_mapping.py" />
      <location filename="../../ui/dialogs/term_dialog.py" />
      <location filename="../../ui/models/candidate_table.py" />
      <location filename="../../ui/models/likeness_table.py" />
      <location filename="../../ui/models/term_table.py" />
      <source>Kind</source>
      <translation>종류</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/bulk_dialog.py" />
      <location filename="../../ui/dialogs/column_mapping.py" />
      <location filename="../../ui/dialogs/term_dialog.py" />
      <location filename="../../ui/models/term_table.py" />
      <source>Status</source>
      <translation>상태</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/bulk_dialog.py" />
      <location filename="../../ui/dialogs/term_dialog.py" />
      <location filename="../../ui/models/term_table.py" />
      <source>Capitals</source>
      <translation>대소문자</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/bulk_dialog.py" />
      <location filename="../../ui/dialogs/glossaries_page.py" />
      <location filename="../../ui/glossary_window.py" />
      <location filename="../../ui/models/known_table.py" />
      <location filename="../../ui/models/likeness_table.py" />
      <location filename="../../ui/models/term_table.py" />
      <location filename="../../ui/panels/reasons_view.py" />
      <source>Glossary</source>
      <translation>용어집</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/bulk_dialog.py" />
      <source>Choose a glossary, or write the name of a new one</source>
      <translation>용어집을 고르거나 새 용어집의 이름을 적습니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/bulk_dialog.py" />
      <source>&amp;Change</source>
      <translation>변경(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/bulk_dialog.py" />
      <location filename="../../ui/dialogs/term_dialog.py" />
      <source>&amp;Kind</source>
      <translation>종류(&amp;K)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/bulk_dialog.py" />
      <location filename="../../ui/dialogs/term_dialog.py" />
      <source>Stat&amp;us</source>
      <translation>상태(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/bulk_dialog.py" />
      <location filename="../../ui/dialogs/term_dialog.py" />
      <source>Ca&amp;pitals</source>
      <translation>대소문자(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/bulk_dialog.py" />
      <source>{changed:,} of {terms} would change; one undo takes it back.</source>
      <translation>{terms} 가운데 {changed:,}개가 바뀝니다. 한 번에 되돌릴 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/bulk_dialog.py" />
      <source>Nothing would change yet. Choose what all of them shall have.</source>
      <translation>아직 바뀌는 것이 없습니다. 모두에 적용할 값을 고르십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/buttons.py" />
      <source>{action} (Enter)</source>
      <translation>{action} (Enter)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/buttons.py" />
      <source>Cancel</source>
      <translation>취소</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/buttons.py" />
      <source>Change nothing (Esc)</source>
      <translation>아무것도 바꾸지 않습니다 (Esc)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/candidates_dialog.py" />
      <location filename="../../ui/panels/names_panel.py" />
      <source>Looking for names…</source>
      <translation>이름을 찾는 중…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/candidates_dialog.py" />
      <source>No names are left over: the glossary and the known names cover all, or they were rejected.</source>
      <translation>남은 이름이 없습니다. 모두 용어집이나 알려진 이름에 있거나 거절되었습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/candidates_dialog.py" />
      <source>No name has been rejected.</source>
      <translation>거절한 이름이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/candidates_dialog.py" />
      <source>No name matches the filter.</source>
      <translation>조건에 맞는 이름이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/candidates_dialog.py" />
      <source>Nothing is near this name. Search above for what it belongs to.</source>
      <translation>이 이름과 비슷한 것이 없습니다. 어디에 속하는지 위에서 찾으십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/candidates_dialog.py" />
      <source>No term and no name has these words.</source>
      <translation>이 낱말이 든 용어나 이름이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/candidates_dialog.py" />
      <source>Looking for what it could belong to…</source>
      <translation>어디에 속하는지 찾는 중…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/candidates_dialog.py" />
      <source>Candidates for the glossary</source>
      <translation>용어집 후보</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/candidates_dialog.py" />
      <source>Filter names, spellings and kinds</source>
      <translation>이름, 표기, 종류로 거르기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/candidates_dialog.py" />
      <location filename="../../ui/key_scopes.py" />
      <source>Filter the candidates</source>
      <translation>후보 거르기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/candidates_dialog.py" />
      <source>Where to look</source>
      <translation>찾을 곳</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/candidates_dialog.py" />
      <source>In all articles</source>
      <translation>모든 기사에서</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/candidates_dialog.py" />
      <source>&amp;Show rejected</source>
      <translation>거절한 이름 보기(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/candidates_dialog.py" />
      <source>Show the names that were rejected, to bring them back</source>
      <translation>거절한 이름을 보고 되살립니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/candidates_dialog.py" />
      <location filename="../../ui/key_scopes.py" />
      <source>Candidates</source>
      <translation>후보</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/candidates_dialog.py" />
      <location filename="../../ui/models/wording.py" />
      <location filename="../../ui/panels/card_panel.py" />
      <source>In this article</source>
      <translation>이 기사에서</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/caught_forms.py" />
      <source>Write the term above to see what would be caught.</source>
      <translation>위에 용어를 적으면 무엇을 잡아내는지 보입니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/caught_forms.py" />
      <source>Too short to be recognised in another spelling.</source>
      <translation>너무 짧아서 다른 표기로는 알아볼 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/caught_forms.py" />
      <source>No other spelling is likely from this language.</source>
      <translation>이 언어에서는 다른 표기가 나올 법하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/caught_forms.py" />
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Source language</source>
      <translation>원문 언어</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/caught_forms.py" />
      <source>The language that the machine translated from</source>
      <translation>기계가 번역한 원문의 언어</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/caught_forms.py" />
      <source>from a language not known</source>
      <translation>언어를 모를 때</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/caught_forms.py" />
      <source>Spellings that would be caught</source>
      <translation>잡아낼 표기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/caught_forms.py" />
      <source>Choose spellings to add or to accept; a tick means: among the forms already</source>
      <translation>추가하거나 허용할 표기를 고릅니다. 체크 표시는 이미 들어 있다는 뜻입니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/caught_forms.py" />
      <source>Add to wrong &amp;forms</source>
      <translation>잘못된 표기에 추가(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/caught_forms.py" />
      <source>Take the chosen spellings as wrong forms</source>
      <translation>고른 표기를 잘못된 표기로 넣습니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/caught_forms.py" />
      <source>Acc&amp;ept</source>
      <translation>허용(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/caught_forms.py" />
      <source>Take the chosen spellings as right: they are not flagged</source>
      <translation>고른 표기를 맞는 것으로 봅니다. 표시하지 않습니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/caught_forms.py" />
      <source>from {language}</source>
      <translation>{language}에서</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/caught_forms.py" />
      <source>{spelling}, already there</source>
      <translation>{spelling}, 이미 있음</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/check_details.py" />
      <source>About {confidence:.0%} of what it flags is right.</source>
      <translation>지적한 것의 약 {confidence:.0%}가 맞습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/check_details.py" />
      <location filename="../../ui/dialogs/checks_page.py" />
      <location filename="../../ui/dialogs/rule_form.py" />
      <location filename="../../ui/dialogs/rules_page.py" />
      <location filename="../../ui/models/issue_table.py" />
      <source>Severity</source>
      <translation>심각도</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/check_details.py" />
      <source>How severe everything is that this check finds</source>
      <translation>이 검사가 찾는 모든 것의 심각도</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/check_details.py" />
      <source>As it ships ({severity})</source>
      <translation>기본값 ({severity})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/check_details.py" />
      <location filename="../../ui/dialogs/rule_form.py" />
      <source>Se&amp;verity</source>
      <translation>심각도(&amp;V)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/check_details.py" />
      <source>Reset this chec&amp;k</source>
      <translation>이 검사 초기화(&amp;K)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/check_details.py" />
      <source>Set this check as it ships</source>
      <translation>이 검사를 기본값으로 되돌립니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/check_details.py" />
      <source>No check has these words.</source>
      <translation>이런 낱말이 있는 검사가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/checks_page.py" />
      <source>Search the checks</source>
      <translation>검사 찾기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/checks_page.py" />
      <source>Words of a title or of a description</source>
      <translation>제목이나 설명에 있는 낱말</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/checks_page.py" />
      <source>&amp;Only changed ones</source>
      <translation>바꾼 것만(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/checks_page.py" />
      <source>Show only the checks that are not set as they ship</source>
      <translation>기본값에서 바꾼 검사만 보여 줍니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/checks_page.py" />
      <source>Check</source>
      <translation>검사</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/checks_page.py" />
      <source>Is right</source>
      <translation>맞는 비율</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/checks_page.py" />
      <source>How much of what it flags is right</source>
      <translation>지적한 것 가운데 맞는 것의 비율</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/checks_page.py" />
      <location filename="../../ui/dialogs/glossaries_page.py" />
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Reset all to defaults</source>
      <translation>모두 기본값으로</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/checks_page.py" />
      <source>Set every check of this profile as it ships</source>
      <translation>이 프로필의 모든 검사를 기본값으로 되돌립니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/checks_page.py" />
      <source>{on} of {whole} checks on, {changed} changed</source>
      <translation>검사 {whole}개 중 {on}개 켜짐, {changed}개 바꿈</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/checks_page.py" />
      <location filename="../../ui/dialogs/preferences_dialog.py" />
      <source>Checks</source>
      <translation>검사</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/closing_question.py" />
      <source>Not stored</source>
      <translation>저장되지 않음</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/closing_question.py" />
      <source>What you changed could not be stored, and is lost when the window closes.</source>
      <translation>바꾼 것을 저장하지 못했습니다. 창을 닫으면 사라집니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/closing_question.py" />
      <source>{export-text} writes the corrected text to a file; {copy-text} copies it.</source>
      <translation>{export-text}로 고친 텍스트를 파일에 쓰거나, {copy-text}로 복사할 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/closing_question.py" />
      <source>&amp;Go on working</source>
      <translation>계속 작업(&amp;G)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/closing_question.py" />
      <source>Close and &amp;lose it</source>
      <translation>닫고 버리기(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <source>Left out</source>
      <translation>제외</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <location filename="../../ui/dialogs/term_dialog.py" />
      <location filename="../../ui/models/known_table.py" />
      <location filename="../../ui/models/likeness_table.py" />
      <location filename="../../ui/models/term_table.py" />
      <source>Term</source>
      <translation>용어</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <location filename="../../ui/dialogs/term_dialog.py" />
      <location filename="../../ui/models/likeness_table.py" />
      <location filename="../../ui/models/term_table.py" />
      <source>Also accepted</source>
      <translation>허용 표기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <location filename="../../ui/dialogs/term_dialog.py" />
      <location filename="../../ui/models/likeness_table.py" />
      <location filename="../../ui/models/term_table.py" />
      <source>Wrong forms</source>
      <translation>잘못된 표기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <location filename="../../ui/dialogs/term_dialog.py" />
      <location filename="../../ui/models/likeness_table.py" />
      <location filename="../../ui/models/term_table.py" />
      <source>Source forms</source>
      <translation>원어 표기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <source>Forms as ko:…</source>
      <translation>“ko:…” 꼴의 표기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <location filename="../../ui/dialogs/rule_form.py" />
      <location filename="../../ui/dialogs/rules_page.py" />
      <location filename="../../ui/dialogs/term_dialog.py" />
      <location filename="../../ui/models/likeness_table.py" />
      <location filename="../../ui/models/term_table.py" />
      <location filename="../../ui/panels/reasons_view.py" />
      <source>Note</source>
      <translation>메모</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <source>Case</source>
      <translation>대소문자</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <source>First rows of the file</source>
      <translation>파일의 첫 행들</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <source>What column {number} holds</source>
      <translation>{number}열의 내용</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <source>What this column holds</source>
      <translation>이 열의 내용</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <source>{language} forms</source>
      <translation>{language} 표기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/column_mapping.py" />
      <source>Column {n}</source>
      <translation>{n}열</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/command_palette.py" />
      <source>Command</source>
      <translation>명령</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/command_palette.py" />
      <source>Menu</source>
      <translation>메뉴</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/command_palette.py" />
      <location filename="../../ui/models/target_table.py" />
      <source>Key</source>
      <translation>키</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/command_palette.py" />
      <source>Commands</source>
      <translation>명령</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/command_palette.py" />
      <source>Type what you want to do</source>
      <translation>하려는 일을 입력하십시오</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/command_palette.py" />
      <source>Search a command</source>
      <translation>명령 찾기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/command_palette.py" />
      <source>Commands found</source>
      <translation>찾은 명령</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/command_palette.py" />
      <source>No command is called that. Esc closes this list.</source>
      <translation>그런 이름의 명령이 없습니다. Esc를 누르면 목록이 닫힙니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/command_palette.py" />
      <source>Not now: {reason}</source>
      <translation>지금은 안 됨: {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/document_files.py" />
      <source>All files (*)</source>
      <translation>모든 파일 (*)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/document_files.py" />
      <source> with tracked changes</source>
      <translation> (변경 내용 추적)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/document_files.py" />
      <location filename="../../ui/docks.py" />
      <location filename="../../ui/models/candidate_table.py" />
      <location filename="../../ui/panels/articles_panel.py" />
      <source>Articles</source>
      <translation>기사</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/encoding_dialog.py" />
      <source>Choose the one in which these lines read right; the article is then read again in it.</source>
      <translation>이 줄들이 바르게 읽히는 것을 고르십시오. 그 인코딩으로 기사를 다시 읽습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/encoding_dialog.py" />
      <location filename="../../ui/editor/article_header.py" />
      <source>Encoding of the file</source>
      <translation>파일의 인코딩</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/encoding_dialog.py" />
      <source>Which of these encodings the file is in was guessed. </source>
      <translation>파일의 인코딩은 추정한 것입니다. </translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/encoding_dialog.py" />
      <source>Encodings that the file fits</source>
      <translation>파일에 맞는 인코딩</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/encoding_dialog.py" />
      <source>Lines of the file in this encoding</source>
      <translation>이 인코딩으로 읽은 파일의 줄</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/encoding_dialog.py" />
      <source>&amp;Read it so</source>
      <translation>이대로 읽기(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>Enter in the list opens the article at the place; Space unticks a place that shall stay.</source>
      <translation>목록에서 Enter: 그 자리에서 기사 열기. Space: 그대로 둘 자리 선택 해제.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>{places} in {articles}. {hint}</source>
      <translation>{articles}에서 {places}. {hint}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>&amp;Replace {places} in {articles}</source>
      <translation>{articles}에서 {places} 바꾸기(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>Find in all articles</source>
      <translation>모든 기사에서 찾기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>Leave empty to find only</source>
      <translation>찾기만 하려면 비워 두십시오</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>&amp;Find</source>
      <translation>찾기(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>Look in the texts of all articles (Enter)</source>
      <translation>모든 기사의 텍스트에서 찾습니다 (Enter)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <location filename="../../ui/dialogs/replacing_question.py" />
      <source>&amp;Replace</source>
      <translation>바꾸기(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>Replace every ticked place, in one step in each article</source>
      <translation>선택한 자리를 모두 바꿉니다. 기사마다 한 번에 되돌릴 수 있습니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <location filename="../../ui/panels/no_issue.py" />
      <source>What is found appears here.</source>
      <translation>찾은 것이 여기에 나타납니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>Searching…</source>
      <translation>찾는 중…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>Nothing was found.</source>
      <translation>찾은 것이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <location filename="../../ui/editor/find_bar.py" />
      <location filename="../../qa_tool/house/finder.py" />
      <source>This pattern cannot be read: {error}.</source>
      <translation>이 패턴은 읽을 수 없습니다: {error}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <location filename="../../ui/editor/find_lines.py" />
      <source>Find</source>
      <translation>찾기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <location filename="../../ui/editor/find_lines.py" />
      <source>Replace with</source>
      <translation>바꿀 내용</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>&amp;Whole words</source>
      <translation>온전한 낱말만(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>Find only whole words</source>
      <translation>온전한 낱말만 찾습니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>Match &amp;case</source>
      <translation>대소문자 구분(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <location filename="../../ui/editor/find_lines.py" />
      <source>Tell capital letters from small ones</source>
      <translation>대문자와 소문자를 구분합니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>&amp;Pattern</source>
      <translation>패턴(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <location filename="../../ui/editor/find_lines.py" />
      <source>Find by a pattern (a regular expression); \1 in the replacement stands for its first group</source>
      <translation>패턴(정규식)으로 찾습니다. 바꿀 말의 \1은 첫째 그룹입니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <location filename="../../ui/editor/find_lines.py" />
      <source>Places found</source>
      <translation>찾은 곳</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>Fi&amp;nd</source>
      <translation>찾기(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/everywhere_dialog.py" />
      <source>Replace wit&amp;h</source>
      <translation>바꿀 내용(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>Export</source>
      <translation>내보내기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>{title} cannot hold everything:</source>
      <translation>{title} 형식에는 모두 담을 수 없습니다:</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>What would be lost</source>
      <translation>사라지는 것</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>Your glossary stays as it is. Tables (CSV, XLSX) hold everything.</source>
      <translation>용어집은 그대로 남습니다. 표(CSV, XLSX)에는 모두 담깁니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>&amp;Export all the same</source>
      <translation>그래도 내보내기(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/font_dialog.py" />
      <source>Reading font</source>
      <translation>읽기 글꼴</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/font_dialog.py" />
      <source>&amp;The system's font and the usual size</source>
      <translation>시스템 글꼴과 보통 크기(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/font_dialog.py" />
      <source>Read in the font that the rest of the window has</source>
      <translation>창의 다른 부분과 같은 글꼴로 읽습니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/font_dialog.py" />
      <source>Font of the article's text</source>
      <translation>기사의 글꼴</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/font_dialog.py" />
      <source>Type the first letters, or go through the fonts with the arrow keys</source>
      <translation>첫 글자들을 입력하거나 화살표 키로 글꼴을 살펴보십시오</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/font_dialog.py" />
      <source>Size of the article's text in points</source>
      <translation>기사 글자의 크기(포인트)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/font_dialog.py" />
      <source>Also Ctrl and the wheel in the text</source>
      <translation>텍스트에서 Ctrl과 휠로도 바꿀 수 있습니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/font_dialog.py" />
      <source>How the text looks in this font</source>
      <translation>이 글꼴로 본 모습</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/font_dialog.py" />
      <source>&amp;Font</source>
      <translation>글꼴(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/font_dialog.py" />
      <source>&amp;Size</source>
      <translation>크기(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/font_dialog.py" />
      <location filename="../../ui/dialogs/second_reader_dialog.py" />
      <source>&amp;Use it</source>
      <translation>사용(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/glossaries_page.py" />
      <source>Ticked glossaries are used. Where two say different things of a form, the upper one is right. Those imported later are used, too, and come last.</source>
      <translation>체크한 용어집을 씁니다. 한 표기를 두고 서로 다르면 위에 있는 것이 옳습니다. 나중에 가져온 용어집도 쓰며 맨 끝에 옵니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/glossaries_page.py" />
      <source>Ticked glossaries are used. Where two say different things of a form, neither is followed. In a profile of your own you can move one up: then the upper one is right.</source>
      <translation>체크한 용어집을 씁니다. 한 표기를 두고 서로 다르면 어느 쪽도 따르지 않습니다. 직접 만든 프로필에서 하나를 위로 옮기면 위에 있는 것이 옳습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/glossaries_page.py" />
      <source>Where neither the source nor the folder of an article tells. Otherwise Emend guesses from the English.</source>
      <translation>기사의 원문도 폴더도 알려 주지 않을 때 씁니다. 정하지 않으면 Emend가 영어를 보고 짐작합니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/glossaries_page.py" />
      <location filename="../../ui/glossary_window.py" />
      <location filename="../../ui/models/likeness_table.py" />
      <source>Terms</source>
      <translation>용어</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/glossaries_page.py" />
      <source>Translated from</source>
      <translation>원문 언어</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/glossaries_page.py" />
      <source>As Emend guesses</source>
      <translation>Emend의 짐작대로</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/glossaries_page.py" />
      <source>Use every glossary, none before another, and guess the language</source>
      <translation>모든 용어집을 순서 없이 쓰고 언어는 짐작합니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/glossaries_page.py" />
      <source>&amp;Translated from</source>
      <translation>원문 언어(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/glossaries_page.py" />
      <source>Glossaries</source>
      <translation>용어집</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/glossaries_page.py" />
      <location filename="../../ui/key_scopes.py" />
      <source>Move u&amp;p</source>
      <translation>위로(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/glossaries_page.py" />
      <location filename="../../ui/key_scopes.py" />
      <source>Move do&amp;wn</source>
      <translation>아래로(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/glossary_files.py" />
      <source>Import a glossary</source>
      <translation>용어집 가져오기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/glossary_files.py" />
      <source>Glossaries ({known} *.xml);;All files (*)</source>
      <translation>용어집 ({known} *.xml);;모든 파일 (*)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/glossary_files.py" />
      <source>Export the terms shown</source>
      <translation>보이는 용어 내보내기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Add the new forms to them</source>
      <translation>새 표기를 더함</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Leave them as they are</source>
      <translation>그대로 둠</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Put those of the file in their place</source>
      <translation>파일의 것으로 바꿈</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Add them a second time</source>
      <translation>한 번 더 추가</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <location filename="../../ui/dialogs/rule_files.py" />
      <source>Import {name}</source>
      <translation>가져오기: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>How much of the file is read</source>
      <translation>파일을 읽은 정도</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Name of the glossary</source>
      <translation>용어집 이름</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>The glossary that new terms will belong to</source>
      <translation>새 용어가 들어갈 용어집</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Terms that are there already</source>
      <translation>이미 있는 용어</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>What becomes of terms that the glossary has already</source>
      <translation>용어집에 이미 있는 용어의 처리</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>&amp;Known terms</source>
      <translation>이미 있는 용어(&amp;K)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>&amp;Take</source>
      <translation>가져오기(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>&amp;Take {list}</source>
      <translation>{list} 가져오기(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>{action} (Enter); one undo takes it back</source>
      <translation>{action} (Enter). 한 번에 되돌릴 수 있습니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Reading {name}…</source>
      <translation>{name} 읽는 중…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Columns</source>
      <translation>열</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Terms ({number:,})</source>
      <translation>용어 ({number:,})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Broken rows ({number:,})</source>
      <translation>잘못된 행 ({number:,})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>There already ({number:,})</source>
      <translation>이미 있음 ({number:,})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Contradictions ({number:,})</source>
      <translation>모순 ({number:,})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>{terms} can be taken</source>
      <translation>{terms}를 가져올 수 있음</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>No term can be taken from this file</source>
      <translation>이 파일에서 가져올 수 있는 용어가 없음</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>{rows} cannot</source>
      <translation>{rows}은 가져올 수 없음</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>{rows} only in part</source>
      <translation>{rows}은 일부만</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>{number:,} new term</source>
      <translation>새 용어 {number:,}개</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>{number:,} new terms</source>
      <translation>새 용어 {number:,}개</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>&amp;Take nothing</source>
      <translation>아무것도 가져오지 않기(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Terms to take</source>
      <translation>가져올 용어</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Broken rows</source>
      <translation>잘못된 행</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>Contradictions</source>
      <translation>모순</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>change {number:,}</source>
      <translation>{number:,}개 변경</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>{number:,} row</source>
      <translation>{number:,}행</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_dialog.py" />
      <source>{number:,} rows</source>
      <translation>{number:,}행</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/import_look.py" />
      <source>Choose above the columns which one holds the terms.</source>
      <translation>위에서 용어가 들어 있는 열을 고르십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/key_field.py" />
      <source>Press the new key</source>
      <translation>새 키를 누르십시오</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/key_field.py" />
      <source>New key of the chosen action</source>
      <translation>선택한 동작의 새 키</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/key_field.py" />
      <source>Press the new key. Backspace: no key. Esc: leave it as it is</source>
      <translation>새 키를 누르십시오. Backspace: 키 없음. Esc: 그대로 두기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/merge_dialog.py" />
      <source>Looking for terms that share a form…</source>
      <translation>표기가 같은 용어를 찾는 중…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/merge_dialog.py" />
      <source>No two terms share a form.</source>
      <translation>표기가 같은 용어가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/merge_dialog.py" />
      <source>The term that is chosen on the right keeps its name and its glossary; the ticked ones go into it (Space).</source>
      <translation>오른쪽에서 고른 용어가 이름과 용어집을 지키고, 체크한 용어가 거기에 합쳐집니다 (Space).</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/merge_dialog.py" />
      <location filename="../../ui/key_scopes.py" />
      <source>Merge terms</source>
      <translation>용어 합치기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/merge_dialog.py" />
      <source>What the merged term will hold</source>
      <translation>합친 용어의 내용</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/merge_dialog.py" />
      <source>&amp;Merge</source>
      <translation>합치기(&amp;M)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/merge_dialog.py" />
      <source>Make one term of the ticked ones (Enter)</source>
      <translation>체크한 용어를 하나로 합칩니다 (Enter)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/merge_dialog.py" />
      <location filename="../../ui/dialogs/why_dialog.py" />
      <location filename="../../ui/key_scopes.py" />
      <location filename="../../ui/panels/candidate_foot.py" />
      <source>&amp;Close</source>
      <translation>닫기(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/merge_dialog.py" />
      <location filename="../../ui/panels/candidate_foot.py" />
      <source>Close this list (Esc)</source>
      <translation>이 목록을 닫습니다 (Esc)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/merge_dialog.py" />
      <source>{number:,} set of terms that share a form.</source>
      <translation>표기가 같은 용어 묶음 {number:,}개.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/merge_dialog.py" />
      <source>{number:,} sets of terms that share a form.</source>
      <translation>표기가 같은 용어 묶음 {number:,}개.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/merge_dialog.py" />
      <source>Terms that share a form</source>
      <translation>표기가 같은 용어</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/merge_dialog.py" />
      <source>Terms of this set</source>
      <translation>이 묶음의 용어</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/option_fields.py" />
      <source>Several are separated by semicolons</source>
      <translation>여러 개는 세미콜론으로 나눕니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preferences_dialog.py" />
      <location filename="../../ui/key_scopes.py" />
      <source>Preferences</source>
      <translation>환경설정</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preferences_dialog.py" />
      <location filename="../../ui/dialogs/rules_page.py" />
      <location filename="../../ui/key_scopes.py" />
      <source>House rules</source>
      <translation>사내 표기 규칙</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preferences_dialog.py" />
      <source>Glossaries and language</source>
      <translation>용어집과 언어</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preferences_dialog.py" />
      <source>Program</source>
      <translation>프로그램</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preferences_dialog.py" />
      <source>Pages of the preferences</source>
      <translation>환경설정 페이지</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preferences_dialog.py" />
      <location filename="../../ui/dialogs/rule_dialog.py" />
      <location filename="../../ui/dialogs/term_dialog.py" />
      <source>&amp;Save</source>
      <translation>저장(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preview_dialog.py" />
      <source>&amp;All places</source>
      <translation>모든 곳(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preview_dialog.py" />
      <source>Tick every place, or none</source>
      <translation>모두 선택하거나 모두 해제합니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preview_dialog.py" />
      <source>Untick what shall stay (Enter or Space). All others change in one step; one undo takes it back.</source>
      <translation>그대로 둘 것은 선택을 해제하십시오(Enter 또는 Space). 나머지는 한 번에 바뀌고 한 번에 되돌릴 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preview_dialog.py" />
      <source>&amp;Correct</source>
      <translation>수정(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preview_dialog.py" />
      <source>&amp;Correct {places}</source>
      <translation>{places} 수정(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preview_dialog.py" />
      <source>Places to correct</source>
      <translation>수정할 곳</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_bar.py" />
      <source>These settings ship with Emend and stay as they are. What you change makes a copy of your own.</source>
      <translation>Emend와 함께 제공되는 설정이며 그대로 남습니다. 여기서 바꾸면 내 사본이 만들어집니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_bar.py" />
      <source>Profile</source>
      <translation>프로필</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_bar.py" />
      <source>Which profile is shown here</source>
      <translation>여기에 보이는 프로필</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_bar.py" />
      <source>Make a cop&amp;y</source>
      <translation>복사본 만들기(&amp;Y)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_bar.py" />
      <source>Make a profile of your own that begins like this one, and use it</source>
      <translation>이것과 같은 내용으로 자신의 프로필을 만들어 사용합니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_bar.py" />
      <location filename="../../ui/glossary_window.py" />
      <location filename="../../ui/key_scopes.py" />
      <location filename="../../ui/panels/term_foot.py" />
      <source>&amp;Delete</source>
      <translation>삭제(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_bar.py" />
      <source>Delete this profile; its articles are checked by Emend's own settings then</source>
      <translation>이 프로필을 삭제합니다. 이것을 쓰던 기사는 Emend의 기본 설정으로 검사합니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_bar.py" />
      <source>Name of this profile</source>
      <translation>이 프로필의 이름</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_bar.py" />
      <source>What this profile is called, for example after a client</source>
      <translation>이 프로필의 이름. 예를 들면 고객의 이름</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_bar.py" />
      <source>&amp;Name</source>
      <translation>이름(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_bar.py" />
      <source>&amp;Use for this article and new ones</source>
      <translation>이 기사와 새 기사에 사용(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_bar.py" />
      <source>Check the open article, and new ones, by this profile</source>
      <translation>열린 기사와 새 기사를 이 프로필로 검사합니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_bar.py" />
      <source>P&amp;rofile</source>
      <translation>프로필(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/profile_draft.py" />
      <source>A house rule of “{name}” cannot be used: “{rule}”.</source>
      <translation>프로필 “{name}”의 사내 표기 규칙 “{rule}”을(를) 쓸 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Your name</source>
      <translation>이름</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Signs your corrections and dismissals</source>
      <translation>수정과 무시에 남는 이름</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Theme</source>
      <translation>테마</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>The colours of the program; shown at once</source>
      <translation>프로그램의 색. 바로 적용됩니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>As the system has it</source>
      <translation>시스템 설정에 따름</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Language</source>
      <translation>언어</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>The language of the window; it is opened again in it when you save</source>
      <translation>창의 언어입니다. 저장하면 창이 그 언어로 다시 열립니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Backup folder</source>
      <translation>백업 폴더</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>backups, beside the database</source>
      <translation>backups (데이터베이스 옆)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Where a copy of the database goes once a day, when you close the window</source>
      <translation>하루에 한 번, 창을 닫을 때 데이터베이스의 복사본을 두는 곳</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>&amp;Browse…</source>
      <translation>찾아보기(&amp;B)…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Choose the folder for copies</source>
      <translation>복사본을 둘 폴더를 고릅니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Copies to keep</source>
      <translation>보관할 복사본</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>How many daily copies are kept; older ones are deleted</source>
      <translation>하루 한 개씩 보관할 복사본의 수. 더 오래된 것은 지웁니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>The name on this computer, the system's colours, seven copies beside the database</source>
      <translation>이 컴퓨터의 이름, 시스템의 색, 데이터베이스 옆의 복사본 일곱 개</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Folder for copies of the database</source>
      <translation>데이터베이스 복사본의 폴더</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Nobody</source>
      <translation>이름 없음</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Your &amp;name</source>
      <translation>이름(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Signs your corrections and dismissals. Left empty, it is the name on this computer.</source>
      <translation>수정과 무시에 남습니다. 비워 두면 이 컴퓨터의 이름을 씁니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>&amp;Theme</source>
      <translation>테마(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Kept on this computer; what else is set here lies in the database.</source>
      <translation>이 컴퓨터에 저장됩니다. 여기의 다른 설정은 데이터베이스에 저장됩니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>&amp;Language</source>
      <translation>언어(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>The window opens again in it when you save. Articles stay as they are.</source>
      <translation>저장하면 창이 그 언어로 다시 열립니다. 기사는 그대로입니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Back&amp;up folder</source>
      <translation>백업 폴더(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>The database is copied once a day, when you close the window.</source>
      <translation>하루에 한 번, 창을 닫을 때 데이터베이스를 복사합니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>&amp;Copies to keep</source>
      <translation>보관할 복사본(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/program_page.py" />
      <source>Older ones are deleted.</source>
      <translation>더 오래된 것은 지웁니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Korean (CP949)</source>
      <translation>한국어 (CP949)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <location filename="../../qa_tool/documents/readings.py" />
      <source>Japanese (Shift-JIS)</source>
      <translation>일본어 (Shift-JIS)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Chinese (GB18030)</source>
      <translation>중국어 (GB18030)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Cyrillic (CP1251)</source>
      <translation>키릴 문자 (CP1251)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Western (CP1252)</source>
      <translation>서유럽어 (CP1252)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Comma</source>
      <translation>쉼표</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Semicolon</source>
      <translation>세미콜론</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Tab</source>
      <translation>탭</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Upright stroke |</source>
      <translation>세로줄 |</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Slash</source>
      <translation>빗금</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Nothing: one form</source>
      <translation>없음: 표기 하나</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Format</source>
      <translation>형식</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>What the file is</source>
      <translation>파일의 형식</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Automatic</source>
      <translation>자동</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Encoding</source>
      <translation>인코딩</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>How the letters are written in the file</source>
      <translation>파일의 글자가 적힌 방식</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>The language of source forms, where the file does not say it</source>
      <translation>파일에 적혀 있지 않을 때 원어 표기의 언어</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Found by script</source>
      <translation>문자로 판단</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Separator</source>
      <translation>구분 기호</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>What stands between the columns</source>
      <translation>열 사이에 있는 것</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Forms in a cell</source>
      <translation>칸 안의 표기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>What stands between several forms in one cell</source>
      <translation>한 칸의 여러 표기 사이에 있는 것</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>First row &amp;names the columns</source>
      <translation>첫 행이 열 이름(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Untick where the first row is a term already</source>
      <translation>첫 행이 이미 용어이면 선택을 해제하십시오</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>&amp;Other columns into the note</source>
      <translation>다른 열은 메모로(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Keep what stands in columns without a meaning in the note; else it is left out</source>
      <translation>뜻을 정하지 않은 열의 내용을 메모에 남깁니다. 아니면 제외합니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Guessed: {encoding}</source>
      <translation>추정: {encoding}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Table, by its columns</source>
      <translation>표, 열에 따라</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Found: {title}</source>
      <translation>찾음: {title}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Found: nothing known</source>
      <translation>찾음: 아는 형식 아님</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>&amp;Format</source>
      <translation>형식(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>&amp;Encoding</source>
      <translation>인코딩(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Source &amp;language</source>
      <translation>원문 언어(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>&amp;Separator</source>
      <translation>구분 기호(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/reading_fields.py" />
      <source>Forms in a &amp;cell</source>
      <translation>칸 안의 표기(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/replacing_question.py" />
      <source>Replace files</source>
      <translation>파일 바꾸기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/replacing_question.py" />
      <source>{number:,} file of that name is in this folder already. Replace it?</source>
      <translation>이 이름의 파일 {number:,}개가 이 폴더에 이미 있습니다. 바꾸시겠습니까?</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/replacing_question.py" />
      <source>{number:,} files of these names are in this folder already. Replace them?</source>
      <translation>이 이름의 파일 {number:,}개가 이 폴더에 이미 있습니다. 바꾸시겠습니까?</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_dialog.py" />
      <source>Add a house rule</source>
      <translation>사내 표기 규칙 추가</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_dialog.py" />
      <source>It goes into a profile of your own, “{name}”, which is used from now on.</source>
      <translation>자신의 새 프로필 “{name}”에 들어가며, 이제부터 이 프로필을 씁니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_dialog.py" />
      <source>It goes into the profile “{name}”.</source>
      <translation>프로필 “{name}”에 들어갑니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_files.py" />
      <source>House rules ({kinds});;All files (*)</source>
      <translation>사내 표기 규칙 ({kinds});;모든 파일 (*)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_files.py" />
      <source>Import house rules</source>
      <translation>사내 표기 규칙 가져오기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_files.py" />
      <source>Export house rules</source>
      <translation>사내 표기 규칙 내보내기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_files.py" />
      <source>Written to {name}.</source>
      <translation>{name}에 썼습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_files.py" />
      <source>{number} rule is new.</source>
      <translation>새 규칙 {number}개.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_files.py" />
      <source>{number:,} rules are new.</source>
      <translation>새 규칙 {number:,}개.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_files.py" />
      <source>&amp;Add the rules</source>
      <translation>규칙 추가(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_files.py" />
      <source>Table</source>
      <translation>표</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_files.py" />
      <source>Xbench checklist</source>
      <translation>Xbench 체크리스트</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_files.py" />
      <source>{number} takes the place of one that looks for the same.</source>
      <translation>같은 말을 찾는 규칙 {number}개를 바꿉니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_files.py" />
      <source>{number:,} take the place of those that look for the same.</source>
      <translation>같은 말을 찾는 규칙 {number:,}개를 바꿉니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_files.py" />
      <source>{number} row is left out.</source>
      <translation>{number}행은 빠집니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_files.py" />
      <source>{number:,} rows are left out.</source>
      <translation>{number:,}행은 빠집니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_files.py" />
      <source>Read as {encoding}, which is a guess.</source>
      <translation>{encoding}(추측)으로 읽었습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_files.py" />
      <source>Rows with a problem</source>
      <translation>문제가 있는 행</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_form.py" />
      <source>Found in the open article: {number} place</source>
      <translation>열린 기사에서 찾음: {number}곳</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_form.py" />
      <source>Found in the open article: {number:,} places</source>
      <translation>열린 기사에서 찾음: {number:,}곳</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_form.py" />
      <location filename="../../ui/dialogs/rules_page.py" />
      <source>Look for</source>
      <translation>찾을 말</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_form.py" />
      <source>The words that the house does not write</source>
      <translation>쓰지 않는 말</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_form.py" />
      <location filename="../../ui/dialogs/rules_page.py" />
      <source>Instead</source>
      <translation>대신 쓸 말</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_form.py" />
      <source>What stands there instead; several are separated by semicolons. Left empty: advice only</source>
      <translation>그 자리에 쓸 말. 여럿이면 쌍반점으로 나눕니다. 비우면 알려 주기만 합니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_form.py" />
      <source>What the editor is told, for example: We write “per cent”.</source>
      <translation>편집자에게 보일 말. 예: “per cent”로 씁니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_form.py" />
      <source>How severe it is where these words stand</source>
      <translation>이 말이 있으면 얼마나 심각한지</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_form.py" />
      <source>&amp;Whole words only</source>
      <translation>온전한 낱말만(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_form.py" />
      <source>“per” is not found in “paper”</source>
      <translation>“paper” 안의 “per”는 찾지 않습니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_form.py" />
      <source>Tell &amp;capitals apart</source>
      <translation>대소문자 구분(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_form.py" />
      <source>“US” is not found in “us”</source>
      <translation>“us”에서 “US”를 찾지 않습니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_form.py" />
      <source>Plurals and v&amp;erb forms, too</source>
      <translation>복수형과 동사 변화형도(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_form.py" />
      <source>“utilise” is found in “utilised”, and “use” becomes “used”</source>
      <translation>“utilised”에서도 “utilise”를 찾고, “use”는 “used”가 됩니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_form.py" />
      <source>A &amp;pattern (regular expression)</source>
      <translation>패턴(정규식)(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_form.py" />
      <source>For those who know them: \1 in the second field stands for what the first group found</source>
      <translation>정규식을 아는 분께: 둘째 칸의 \1은 첫째 그룹이 찾은 것입니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_form.py" />
      <source>Look &amp;for</source>
      <translation>찾을 말(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_form.py" />
      <source>&amp;Instead</source>
      <translation>대신 쓸 말(&amp;I)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_form.py" />
      <source>N&amp;ote</source>
      <translation>메모(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_form.py" />
      <source>With an article open you see here what it finds.</source>
      <translation>기사를 열어 두면 찾은 곳이 여기에 보입니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_form.py" />
      <source>Not found in the open article</source>
      <translation>열린 기사에는 없습니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rule_form.py" />
      <location filename="../../ui/editor/find_bar.py" />
      <source>This pattern takes too long. Make it simpler.</source>
      <translation>이 패턴은 너무 오래 걸립니다. 더 단순하게 쓰십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rules_page.py" />
      <source>Search the house rules</source>
      <translation>사내 표기 규칙 찾기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rules_page.py" />
      <source>Words of a rule or of its note</source>
      <translation>규칙이나 메모에 있는 말</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rules_page.py" />
      <source>Add the rules of a table or of an Xbench checklist</source>
      <translation>표나 Xbench 체크리스트의 규칙을 추가합니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rules_page.py" />
      <source>Write the rules of this profile to a table or to an Xbench checklist</source>
      <translation>이 프로필의 규칙을 표나 Xbench 체크리스트로 씁니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rules_page.py" />
      <source>No house rules yet. Add the first one.</source>
      <translation>사내 표기 규칙이 아직 없습니다. 첫 규칙을 추가하십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rules_page.py" />
      <source>No rule has these words.</source>
      <translation>이 말이 있는 규칙이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rules_page.py" />
      <source>{number} rule</source>
      <translation>규칙 {number}개</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rules_page.py" />
      <source>{number:,} rules</source>
      <translation>규칙 {number:,}개</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rules_page.py" />
      <source>I&amp;mport…</source>
      <translation>가져오기(&amp;M)…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rules_page.py" />
      <source>E&amp;xport…</source>
      <translation>내보내기(&amp;X)…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rules_page.py" />
      <source>New rule</source>
      <translation>새 규칙</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/rules_page.py" />
      <source>{off:,} off</source>
      <translation>꺼짐 {off:,}개</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_reader_dialog.py" />
      <source>A LanguageTool server that runs on this computer, or Harper's program harper-cli, can add what it finds, as minor issues. Emend never sends text to another computer. Leave the field empty to do without.</source>
      <translation>이 컴퓨터에서 도는 LanguageTool 서버나 Harper의 프로그램 harper-cli가 찾은 것을 사소한 문제로 더할 수 있습니다. Emend는 다른 컴퓨터로 텍스트를 보내지 않습니다. 쓰지 않으려면 비워 두십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_reader_dialog.py" />
      <source>Second reader</source>
      <translation>두 번째 검토자</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_reader_dialog.py" />
      <source>http://localhost:8081, or the path of harper-cli</source>
      <translation>http://localhost:8081 또는 harper-cli의 경로</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_reader_dialog.py" />
      <source>Address of the LanguageTool server, or path of harper-cli</source>
      <translation>LanguageTool 서버의 주소 또는 harper-cli의 경로</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_reader_dialog.py" />
      <source>An address on this computer, like http://localhost:8081, or the path of harper-cli; empty for none</source>
      <translation>http://localhost:8081 같은 이 컴퓨터의 주소 또는 harper-cli의 경로. 없으면 비워 두십시오</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_reader_dialog.py" />
      <source>&amp;Reader</source>
      <translation>검토자(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Enter changes the key of the chosen action.</source>
      <translation>Enter: 선택한 동작의 키 바꾸기.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Open</source>
      <translation>열기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>{open} opens articles; you can also drop files on the window, or paste a text.</source>
      <translation>{open}: 기사 열기. 파일을 창에 끌어다 놓거나 텍스트를 붙여넣어도 됩니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Look</source>
      <translation>보기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Decide</source>
      <translation>결정</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>{apply-1} applies the first suggestion, {dismiss-here} says it is fine; both go on to the next. Or just type.</source>
      <translation>{apply-1}: 첫 번째 제안 적용. {dismiss-here}: 괜찮다고 표시. 둘 다 다음 문제로 갑니다. 직접 입력해도 됩니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Learn</source>
      <translation>익히기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>{add-term} adds the selected name to the glossary, so that it is found in every article.</source>
      <translation>{add-term}: 선택한 이름을 용어집에 추가. 모든 기사에서 찾게 됩니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Finish</source>
      <translation>마무리</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>{export-text} writes the corrected text. Everything is saved as you go; {undo} reaches back for ever.</source>
      <translation>{export-text}: 교정본 저장. 작업은 그때그때 저장됩니다. {undo}: 언제까지든 되돌리기.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Keys and first steps</source>
      <translation>단축키와 첫걸음</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>How to work</source>
      <translation>사용법</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Search an action or a key</source>
      <translation>동작이나 키 찾기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Press the new key of “{words}”. Backspace: no key. Esc: leave it as it is.</source>
      <translation>“{words}”의 새 키를 누르십시오. Backspace: 키 없음. Esc: 그대로 두기.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Change &amp;key…</source>
      <translation>키 바꾸기(&amp;K)…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Give the chosen action another key (Enter)</source>
      <translation>선택한 동작에 다른 키를 줍니다 (Enter)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>&amp;Reset</source>
      <translation>초기화(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Give the chosen action the key it came with</source>
      <translation>선택한 동작의 키를 처음대로 되돌립니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Reset &amp;all</source>
      <translation>모두 초기화(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Give every action the key it came with</source>
      <translation>모든 동작의 키를 처음대로 되돌립니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <location filename="../../ui/panels/said_line.py" />
      <source>Close</source>
      <translation>닫기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <location filename="../../ui/dialogs/why_dialog.py" />
      <source>Close this window (Esc)</source>
      <translation>이 창을 닫습니다 (Esc)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>Actions and their keys</source>
      <translation>동작과 키</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>“{words}” has the key it came with again.</source>
      <translation>“{words}”: 키를 처음대로 되돌렸습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>“{words}” has the key {key} now.</source>
      <translation>“{words}”: 이제 키는 {key}입니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts_dialog.py" />
      <source>“{words}” has no key now.</source>
      <translation>“{words}”: 이제 키가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/term_dialog.py" />
      <source>“{line}” names no language. Write it as Korean: 프리고진</source>
      <translation>“{line}”에 언어가 없습니다. 한국어: 프리고진처럼 적으십시오</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/term_dialog.py" />
      <source>The form that shall stand in the text</source>
      <translation>글에 쓸 표기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/term_dialog.py" />
      <source>What the machine makes of it; several are separated by semicolons</source>
      <translation>기계가 만들어 내는 표기. 여럿이면 쌍반점으로 나눕니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/term_dialog.py" />
      <source>Other forms that are right; several are separated by semicolons</source>
      <translation>맞는 다른 표기. 여럿이면 쌍반점으로 나눕니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/term_dialog.py" />
      <source>How the source writes it, one language a line</source>
      <translation>원문의 표기. 한 줄에 한 언어씩 적습니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/term_dialog.py" />
      <source>One a line, as in
Korean: 프리고진
Russian: Пригожин</source>
      <translation>한 줄에 하나씩, 보기:
한국어: 프리고진
러시아어: Пригожин</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/term_dialog.py" />
      <source>A word to colleagues</source>
      <translation>동료에게 남기는 말</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/term_dialog.py" />
      <source>The glossary has “{form}” as a wrong form of {term}.</source>
      <translation>용어집에 “{form}”은(는) {term}의 잘못된 표기로 있습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/term_dialog.py" />
      <source>The glossary has “{form}” as an accepted form of {term}.</source>
      <translation>용어집에 “{form}”은(는) {term}의 허용 표기로 있습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/term_dialog.py" />
      <source>{term} is in the glossary already: these forms are added to it.</source>
      <translation>{term}은(는) 이미 용어집에 있습니다. 이 표기를 거기에 더합니다.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/term_dialog.py" />
      <source>Change term</source>
      <translation>용어 고치기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/term_dialog.py" />
      <source>Add to glossary</source>
      <translation>용어집에 추가</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/term_dialog.py" />
      <source>&amp;Term</source>
      <translation>용어(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/term_dialog.py" />
      <source>&amp;Wrong forms</source>
      <translation>잘못된 표기(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/term_dialog.py" />
      <source>Also &amp;accepted</source>
      <translation>허용 표기(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/term_dialog.py" />
      <source>What would
be caught</source>
      <translation>잡아낼
표기</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/term_dialog.py" />
      <source>S&amp;ource forms</source>
      <translation>원어 표기(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/term_dialog.py" />
      <source>&amp;Note</source>
      <translation>메모(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/term_dialog.py" />
      <location filename="../../ui/models/term_life.py" />
      <source>What was done</source>
      <translation>바뀐 내용</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/why_dialog.py" />
      <source>{written}: {score:.0%} likely; {how}</source>
      <translation>{written}: 가능성 {score:.0%}. {how}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/why_dialog.py" />
      <source>&amp;Add to the glossary…</source>
      <translation>용어집에 추가(&amp;A)…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/why_dialog.py" />
      <source>Make it a term, or a wrong form of one</source>
      <translation>용어로 만들거나 다른 용어의 잘못된 표기로 만듭니다</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/why_dialog.py" />
      <source>Nearest in the glossary</source>
      <translation>용어집에서 가장 가까운 것</translation>
    </message>
    <message>
      <location filename="../../ui/dock_tabs.py" />
      <source>Panels</source>
      <translation>패널</translation>
    </message>
    <message>
      <location filename="../../ui/docks.py" />
      <location filename="../../ui/panels/reasons_view.py" />
      <location filename="../../ui/panels/source_panel.py" />
      <source>Source</source>
      <translation>원문</translation>
    </message>
    <message>
      <location filename="../../ui/docks.py" />
      <location filename="../../ui/panels/card_panel.py" />
      <source>Current issue</source>
      <translation>문제 카드</translation>
    </message>
    <message>
      <location filename="../../ui/docks.py" />
      <location filename="../../ui/key_scopes.py" />
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Issues</source>
      <translation>문제</translation>
    </message>
    <message>
      <location filename="../../ui/docks.py" />
      <location filename="../../ui/panels/suspects_panel.py" />
      <source>Suspect sentences</source>
      <translation>의심 문장</translation>
    </message>
    <message>
      <location filename="../../ui/docks.py" />
      <location filename="../../ui/panels/names_panel.py" />
      <source>Names</source>
      <translation>이름</translation>
    </message>
    <message>
      <location filename="../../ui/docks.py" />
      <location filename="../../ui/key_scopes.py" />
      <location filename="../../ui/panels/history_panel.py" />
      <source>History</source>
      <translation>기록</translation>
    </message>
    <message>
      <location filename="../../ui/docks.py" />
      <location filename="../../ui/key_scopes.py" />
      <location filename="../../ui/models/issue_table.py" />
      <location filename="../../ui/models/name_table.py" />
      <location filename="../../ui/panels/dismissed_panel.py" />
      <source>Dismissed</source>
      <translation>무시함</translation>
    </message>
    <message>
      <location filename="../../ui/docks.py" />
      <location filename="../../ui/panels/score_panel.py" />
      <source>Score</source>
      <translation>점수</translation>
    </message>
    <message>
      <location filename="../../ui/docks.py" />
      <source>Take this panel out of the window, or put it back</source>
      <translation>이 패널을 창 밖으로 꺼내거나 되돌립니다</translation>
    </message>
    <message>
      <location filename="../../ui/docks.py" />
      <source>Close this panel; the View menu shows it again</source>
      <translation>이 패널을 닫습니다. 보기 메뉴에서 다시 열 수 있습니다</translation>
    </message>
    <message>
      <location filename="../../ui/docks.py" />
      <source>Show or hide: {title}</source>
      <translation>보이기/숨기기: {title}</translation>
    </message>
    <message>
      <location filename="../../ui/editor/article_editor.py" />
      <location filename="../../ui/models/article_list.py" />
      <location filename="../../ui/models/preview_table.py" />
      <location filename="../../ui/models/term_life.py" />
      <source>Article</source>
      <translation>기사</translation>
    </message>
    <message>
      <location filename="../../ui/editor/article_editor.py" />
      <source>Empty article</source>
      <translation>빈 기사</translation>
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <source>Title of the article</source>
      <translation>기사 제목</translation>
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <source>State of the article</source>
      <translation>기사 상태</translation>
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <source>How far the review of this article has come. Click to change it.</source>
      <translation>이 기사의 검토가 어디까지 왔는지 보여 줍니다. 누르면 바꿀 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <source>Language it was translated from</source>
      <translation>원문의 언어</translation>
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <source>How the lines of the file are read</source>
      <translation>파일의 줄을 읽는 방법</translation>
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <source>Its lines were broken at a width, and are read as paragraphs. Click to read each line as a paragraph.</source>
      <translation>일정한 너비에서 바뀐 줄들을 문단으로 이어 읽었습니다. 누르면 줄마다 한 문단으로 읽습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <source>, a guess</source>
      <translation> (추정)</translation>
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <source>From {language}{guess}</source>
      <translation>원문: {language}{guess}</translation>
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <source>From: not known</source>
      <translation>원문: 모름</translation>
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <source>What the machine translated from. It decides which wrong names are looked for. Click to change it.</source>
      <translation>기계가 번역한 원문의 언어입니다. 찾을 잘못된 이름이 이에 따라 달라집니다. 클릭하여 바꿀 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <source>How the file's bytes were read. If letters look wrong, click to look at others.</source>
      <translation>파일의 바이트를 읽은 방식입니다. 글자가 이상하면 클릭하여 다른 것을 보십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <source>Lines joined</source>
      <translation>줄 이음</translation>
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <source>Lines</source>
      <translation>줄</translation>
    </message>
    <message>
      <location filename="../../ui/editor/article_header.py" />
      <source>Not known</source>
      <translation>모름</translation>
    </message>
    <message>
      <location filename="../../ui/editor/changes_view.py" />
      <location filename="../../ui/models/correction_table.py" />
      <location filename="../../ui/panels/history_panel.py" />
      <source>{number:,} change</source>
      <translation>변경 {number:,}건</translation>
    </message>
    <message>
      <location filename="../../ui/editor/changes_view.py" />
      <location filename="../../ui/models/correction_table.py" />
      <location filename="../../ui/panels/history_panel.py" />
      <source>{number:,} changes</source>
      <translation>변경 {number:,}건</translation>
    </message>
    <message>
      <location filename="../../ui/editor/changes_view.py" />
      <source>Go back to the article: Esc, or the key that led here ({show-changes})</source>
      <translation>기사로 돌아갑니다: Esc 또는 여기로 온 키 ({show-changes})</translation>
    </message>
    <message>
      <location filename="../../ui/editor/changes_view.py" />
      <source>Nothing is changed: this is the machine's text.</source>
      <translation>바꾼 것이 없습니다. 기계의 텍스트 그대로입니다.</translation>
    </message>
    <message>
      <location filename="../../ui/editor/changes_view.py" />
      <location filename="../../ui/key_scopes.py" />
      <source>Changes</source>
      <translation>변경 내용</translation>
    </message>
    <message>
      <location filename="../../ui/editor/changes_view.py" />
      <source>The machine's text with your changes</source>
      <translation>변경 내용을 표시한 기계의 텍스트</translation>
    </message>
    <message>
      <location filename="../../ui/editor/changes_view.py" />
      <source>Previous</source>
      <translation>이전</translation>
    </message>
    <message>
      <location filename="../../ui/editor/changes_view.py" />
      <source>Next</source>
      <translation>다음</translation>
    </message>
    <message>
      <location filename="../../ui/editor/changes_view.py" />
      <source>Back to the text</source>
      <translation>텍스트로 돌아가기</translation>
    </message>
    <message>
      <location filename="../../ui/editor/changes_view.py" />
      <source>inserted</source>
      <translation>추가됨</translation>
    </message>
    <message>
      <location filename="../../ui/editor/changes_view.py" />
      <source>deleted</source>
      <translation>삭제됨</translation>
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <source>Replace: {words} → {new}</source>
      <translation>바꾸기: {words} → {new}</translation>
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <location filename="../../ui/models/correction_table.py" />
      <source>(nothing)</source>
      <translation>(없음)</translation>
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <source>None left</source>
      <translation>남은 곳 없음</translation>
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <source>Not found</source>
      <translation>찾지 못함</translation>
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <source>Wrong pattern</source>
      <translation>잘못된 패턴</translation>
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <location filename="../../ui/editor/find_lines.py" />
      <source>{place:,} of {found:,}</source>
      <translation>{found:,}곳 중 {place:,}</translation>
    </message>
    <message>
      <location filename="../../ui/editor/find_bar.py" />
      <source>{found:,} found</source>
      <translation>{found:,}곳 찾음</translation>
    </message>
    <message>
      <location filename="../../ui/editor/find_lines.py" />
      <source>Find and replace</source>
      <translation>찾기와 바꾸기</translation>
    </message>
    <message>
      <location filename="../../ui/editor/find_lines.py" />
      <source>Words to find</source>
      <translation>찾을 낱말</translation>
    </message>
    <message>
      <location filename="../../ui/editor/find_lines.py" />
      <source>Words to put in their place</source>
      <translation>대신 넣을 낱말</translation>
    </message>
    <message>
      <location filename="../../ui/editor/find_lines.py" />
      <source>Whole words</source>
      <translation>온전한 낱말</translation>
    </message>
    <message>
      <location filename="../../ui/editor/find_lines.py" />
      <source>Find the words only where they are not part of longer ones</source>
      <translation>더 긴 낱말의 일부가 아닌 곳만 찾습니다</translation>
    </message>
    <message>
      <location filename="../../ui/editor/find_lines.py" />
      <source>Match case</source>
      <translation>대소문자 구분</translation>
    </message>
    <message>
      <location filename="../../ui/editor/find_lines.py" />
      <source>Pattern</source>
      <translation>패턴</translation>
    </message>
    <message>
      <location filename="../../ui/editor/find_lines.py" />
      <source>Previous place</source>
      <translation>이전 찾은 곳</translation>
    </message>
    <message>
      <location filename="../../ui/editor/find_lines.py" />
      <source>Next place</source>
      <translation>다음 찾은 곳</translation>
    </message>
    <message>
      <location filename="../../ui/editor/find_lines.py" />
      <source>Close the bar</source>
      <translation>막대 닫기</translation>
    </message>
    <message>
      <location filename="../../ui/editor/find_lines.py" />
      <source>Replace</source>
      <translation>바꾸기</translation>
    </message>
    <message>
      <location filename="../../ui/editor/find_lines.py" />
      <source>Replace this place and go on</source>
      <translation>이곳을 바꾸고 다음으로 갑니다</translation>
    </message>
    <message>
      <location filename="../../ui/editor/find_lines.py" />
      <source>Replace all</source>
      <translation>모두 바꾸기</translation>
    </message>
    <message>
      <location filename="../../ui/editor/find_lines.py" />
      <source>Replace every place in one step</source>
      <translation>모든 곳을 한 번에 바꿉니다</translation>
    </message>
    <message>
      <location filename="../../ui/editor/find_lines.py" />
      <source>Preview…</source>
      <translation>미리 보기…</translation>
    </message>
    <message>
      <location filename="../../ui/editor/find_lines.py" />
      <source>Look at every place first</source>
      <translation>먼저 모든 곳을 살펴봅니다</translation>
    </message>
    <message>
      <location filename="../../ui/editor/find_lines.py" />
      <source>Replace all {found:,}</source>
      <translation>{found:,}곳 모두 바꾸기</translation>
    </message>
    <message>
      <location filename="../../ui/editor/trouble_strip.py" />
      <source>Where the issues are</source>
      <translation>문제가 있는 곳</translation>
    </message>
    <message>
      <location filename="../../ui/editor/trouble_strip.py" />
      <source>Where the issues are: click one to go there</source>
      <translation>문제가 있는 곳입니다. 클릭하면 그곳으로 갑니다</translation>
    </message>
    <message>
      <location filename="../../ui/editor/trouble_strip.py" />
      <location filename="../../ui/panels/no_issue.py" />
      <source>No open issues</source>
      <translation>남은 문제 없음</translation>
    </message>
    <message>
      <location filename="../../ui/glossary_window.py" />
      <source>Glossary - Emend</source>
      <translation>용어집 - Emend</translation>
    </message>
    <message>
      <location filename="../../ui/glossary_window.py" />
      <location filename="../../ui/panels/term_foot.py" />
      <source>&amp;Change…</source>
      <translation>고치기(&amp;C)…</translation>
    </message>
    <message>
      <location filename="../../ui/glossary_window.py" />
      <location filename="../../ui/key_scopes.py" />
      <source>&amp;Write in this cell</source>
      <translation>이 칸에 쓰기(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../ui/glossary_window.py" />
      <location filename="../../ui/key_scopes.py" />
      <location filename="../../ui/panels/term_foot.py" />
      <source>&amp;Merge…</source>
      <translation>합치기(&amp;M)…</translation>
    </message>
    <message>
      <location filename="../../ui/glossary_window.py" />
      <source>The glossary is empty. Add… begins it, Import… takes a file.</source>
      <translation>용어집이 비어 있습니다. 추가…로 시작하거나 가져오기…로 파일을 불러오십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/glossary_window.py" />
      <source>No term is like that. Show all takes the choices above back; Add… begins one with what was typed.</source>
      <translation>그런 용어가 없습니다. 모두 보기는 위의 조건을 풀고, 추가…는 적은 말로 새 용어를 시작합니다.</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Glossary window</source>
      <translation>용어집 창</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Take back the last change made in this window</source>
      <translation>이 창에서 한 마지막 변경을 되돌립니다</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <location filename="../../ui/panels/term_filter.py" />
      <source>Search the glossary</source>
      <translation>용어집에서 찾기</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Go to the search field</source>
      <translation>검색 칸으로 갑니다</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <location filename="../../ui/panels/term_foot.py" />
      <source>&amp;Add…</source>
      <translation>추가(&amp;A)…</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Add a term</source>
      <translation>용어를 추가합니다</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Write in the current cell of the list</source>
      <translation>목록의 현재 칸에 적습니다</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Delete the chosen terms</source>
      <translation>고른 용어를 지웁니다</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Find terms that share a form, and make one of them</source>
      <translation>표기가 같은 용어를 찾아 하나로 합칩니다</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Sort upwards</source>
      <translation>오름차순 정렬</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Sort by the column of the current cell</source>
      <translation>현재 칸의 열에 따라 정렬합니다</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Sort downwards</source>
      <translation>내림차순 정렬</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Sort by the column of the current cell, backwards</source>
      <translation>현재 칸의 열에 따라 거꾸로 정렬합니다</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Close the glossary</source>
      <translation>용어집을 닫습니다</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Take back what was done last with a name</source>
      <translation>이름에 마지막으로 한 일을 되돌립니다</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Go to the filter</source>
      <translation>거르기 칸으로 갑니다</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <location filename="../../ui/panels/candidate_foot.py" />
      <source>&amp;Edit and add…</source>
      <translation>고쳐서 추가(&amp;E)…</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Look the entry over before it is added</source>
      <translation>추가하기 전에 항목을 살펴봅니다</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <location filename="../../ui/panels/candidate_foot.py" />
      <source>&amp;Reject</source>
      <translation>거절(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Do not offer this name again</source>
      <translation>이 이름을 다시 제안하지 않습니다</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <location filename="../../ui/panels/target_pane.py" />
      <source>Search for what it belongs to</source>
      <translation>어디에 속하는지 찾기</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Go to the search on the right</source>
      <translation>오른쪽 검색 칸으로 갑니다</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <location filename="../../ui/panels/target_pane.py" />
      <source>&amp;Wrong form of it</source>
      <translation>그것의 잘못된 표기(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Make it a wrong form of what is chosen on the right</source>
      <translation>오른쪽에서 고른 것의 잘못된 표기로 넣습니다</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <location filename="../../ui/panels/target_pane.py" />
      <source>Acce&amp;pted form of it</source>
      <translation>그것의 허용 표기(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Make it an accepted form of what is chosen on the right</source>
      <translation>오른쪽에서 고른 것의 허용 표기로 넣습니다</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Take back the last merge</source>
      <translation>마지막 합치기를 되돌립니다</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Next change</source>
      <translation>다음 변경</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Go to the next change</source>
      <translation>다음 변경으로 갑니다</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Previous change</source>
      <translation>이전 변경</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Go to the change before</source>
      <translation>이전 변경으로 갑니다</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <location filename="../../ui/panels/history_panel.py" />
      <source>Revert the chosen change</source>
      <translation>선택한 변경 되돌리기</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Take back the chosen change alone; later ones stay</source>
      <translation>선택한 변경만 되돌립니다. 나중 변경은 남습니다</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Dismiss the chosen issues</source>
      <translation>선택한 문제 무시</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Say of the chosen issues that they are fine here; of dismissed ones, that they are not</source>
      <translation>선택한 문제를 여기서 괜찮다고 표시합니다. 무시한 문제는 다시 엽니다</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <location filename="../../ui/panels/dismissed_panel.py" />
      <source>Bring the chosen dismissals back</source>
      <translation>선택한 무시를 되돌리기</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Let the chosen ones be flagged again</source>
      <translation>선택한 것을 다시 지적하게 합니다</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Give this glossary more priority</source>
      <translation>이 용어집의 우선순위를 높입니다</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Give this glossary less priority</source>
      <translation>이 용어집의 우선순위를 낮춥니다</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <location filename="../../ui/panels/candidate_foot.py" />
      <source>&amp;Add</source>
      <translation>추가(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Begin a new rule</source>
      <translation>새 규칙을 시작합니다</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Dup&amp;licate</source>
      <translation>복제(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Make a rule that begins like the chosen one</source>
      <translation>고른 것과 같은 내용으로 새 규칙을 만듭니다</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Dele&amp;te</source>
      <translation>삭제(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../ui/key_scopes.py" />
      <source>Delete the chosen rule</source>
      <translation>고른 규칙을 지웁니다</translation>
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>copies what is selected</source>
      <translation>선택한 것을 복사합니다</translation>
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>cuts what is selected</source>
      <translation>선택한 것을 잘라냅니다</translation>
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>pastes</source>
      <translation>붙여넣습니다</translation>
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>selects the whole text</source>
      <translation>텍스트를 모두 선택합니다</translation>
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>goes back by a word</source>
      <translation>한 낱말 뒤로 갑니다</translation>
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>goes on by a word</source>
      <translation>한 낱말 앞으로 갑니다</translation>
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>goes to the start of the text</source>
      <translation>텍스트의 처음으로 갑니다</translation>
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>goes to the end of the text</source>
      <translation>텍스트의 끝으로 갑니다</translation>
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>deletes the word before</source>
      <translation>앞의 낱말을 지웁니다</translation>
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>deletes the word after</source>
      <translation>뒤의 낱말을 지웁니다</translation>
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>closes the window</source>
      <translation>창을 닫습니다</translation>
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>{shown} belongs to the text. Hold {ctrl} or {alt} with it, or take a function key.</source>
      <translation>{shown}: 텍스트 입력에 쓰입니다. {ctrl} 또는 {alt} 키를 함께 누르거나 기능 키를 쓰십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>{shown} {does}. Choose another.</source>
      <translation>{shown}: {does}. 다른 키를 고르십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>{shown} has its own use there. Take a letter, a function key or Del, or hold {ctrl}.</source>
      <translation>{shown}: 거기서 이미 쓰이는 키입니다. 글자나 기능 키, Del을 쓰거나 {ctrl} 키를 함께 누르십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>{shown}: Alt with a letter is for the buttons of that window. Choose another.</source>
      <translation>{shown}: Alt와 글자는 그 창의 단추에 쓰입니다. 다른 키를 고르십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>{shown} belongs to “{words}”. Give that one another key first, or choose another.</source>
      <translation>{shown}: “{words}”의 키입니다. 그 동작의 키를 먼저 바꾸거나 다른 키를 고르십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/keys.py" />
      <source>{shown} opens the menu “{title}”. Choose another.</source>
      <translation>{shown}: “{title}” 메뉴를 엽니다. 다른 키를 고르십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/models/article_list.py" />
      <location filename="../../ui/panels/article_delegate.py" />
      <location filename="../../ui/surroundings.py" />
      <source>{number:,} word</source>
      <translation>낱말 {number:,}개</translation>
    </message>
    <message>
      <location filename="../../ui/models/article_list.py" />
      <location filename="../../ui/panels/article_delegate.py" />
      <location filename="../../ui/surroundings.py" />
      <source>{number:,} words</source>
      <translation>낱말 {number:,}개</translation>
    </message>
    <message>
      <location filename="../../ui/models/article_list.py" />
      <source>Open issues: {found}</source>
      <translation>남은 문제: {found}</translation>
    </message>
    <message>
      <location filename="../../ui/models/article_list.py" />
      <source>No open issues known</source>
      <translation>알려진 문제 없음</translation>
    </message>
    <message>
      <location filename="../../ui/models/article_list.py" />
      <source>Earlier version: the file has another text by now</source>
      <translation>이전 판: 지금은 파일의 텍스트가 다릅니다</translation>
    </message>
    <message>
      <location filename="../../ui/models/article_list.py" />
      <source>Archived</source>
      <translation>보관함</translation>
    </message>
    <message>
      <location filename="../../ui/models/article_list.py" />
      <source>Note: {note}</source>
      <translation>메모: {note}</translation>
    </message>
    <message>
      <location filename="../../ui/models/candidate_table.py" />
      <source>Name</source>
      <translation>이름</translation>
    </message>
    <message>
      <location filename="../../ui/models/candidate_table.py" />
      <location filename="../../ui/panels/source_line.py" />
      <source>In the source</source>
      <translation>원문</translation>
    </message>
    <message>
      <location filename="../../ui/models/candidate_table.py" />
      <source>Other spellings</source>
      <translation>다른 철자</translation>
    </message>
    <message>
      <location filename="../../ui/models/candidate_table.py" />
      <source>The kind that it seems to be</source>
      <translation>짐작되는 종류</translation>
    </message>
    <message>
      <location filename="../../ui/models/candidate_table.py" />
      <location filename="../../ui/models/name_table.py" />
      <source>Times</source>
      <translation>횟수</translation>
    </message>
    <message>
      <location filename="../../ui/models/candidate_table.py" />
      <location filename="../../ui/models/name_table.py" />
      <location filename="../../ui/models/term_life.py" />
      <source>First sentence</source>
      <translation>첫 문장</translation>
    </message>
    <message>
      <location filename="../../ui/models/correction_table.py" />
      <source>Time</source>
      <translation>시각</translation>
    </message>
    <message>
      <location filename="../../ui/models/correction_table.py" />
      <source>Cause</source>
      <translation>까닭</translation>
    </message>
    <message>
      <location filename="../../ui/models/correction_table.py" />
      <source>Before</source>
      <translation>이전</translation>
    </message>
    <message>
      <location filename="../../ui/models/correction_table.py" />
      <source>After</source>
      <translation>이후</translation>
    </message>
    <message>
      <location filename="../../ui/models/correction_table.py" />
      <location filename="../../ui/models/decision_table.py" />
      <source>Editor</source>
      <translation>편집자</translation>
    </message>
    <message>
      <location filename="../../ui/models/correction_table.py" />
      <location filename="../../ui/models/decision_table.py" />
      <location filename="../../ui/models/issue_table.py" />
      <location filename="../../ui/models/preview_table.py" />
      <location filename="../../ui/models/step_wording.py" />
      <location filename="../../ui/models/wording.py" />
      <location filename="../../ui/panels/offer_line.py" />
      <location filename="../../ui/panels/reasons_view.py" />
      <source>nothing</source>
      <translation>없음</translation>
    </message>
    <message>
      <location filename="../../ui/models/correction_table.py" />
      <source>Paragraph {number}</source>
      <translation>{number}번째 문단</translation>
    </message>
    <message>
      <location filename="../../ui/models/correction_table.py" />
      <source>(as it was)</source>
      <translation>(그대로)</translation>
    </message>
    <message>
      <location filename="../../ui/models/correction_table.py" />
      <source>check: {check}</source>
      <translation>검사: {check}</translation>
    </message>
    <message>
      <location filename="../../ui/models/correction_table.py" />
      <source>term: {term}</source>
      <translation>용어: {term}</translation>
    </message>
    <message>
      <location filename="../../ui/models/decision_table.py" />
      <location filename="../../ui/models/issue_table.py" />
      <source>Flagged</source>
      <translation>지적된 곳</translation>
    </message>
    <message>
      <location filename="../../ui/models/decision_table.py" />
      <location filename="../../ui/models/issue_table.py" />
      <source>Problem</source>
      <translation>문제</translation>
    </message>
    <message>
      <location filename="../../ui/models/decision_table.py" />
      <location filename="../../ui/models/suspect_table.py" />
      <source>Fine</source>
      <translation>괜찮은 범위</translation>
    </message>
    <message>
      <location filename="../../ui/models/decision_table.py" />
      <source>Places</source>
      <translation>곳</translation>
    </message>
    <message>
      <location filename="../../ui/models/decision_table.py" />
      <source>Since</source>
      <translation>시점</translation>
    </message>
    <message>
      <location filename="../../ui/models/decision_table.py" />
      <source>(whatever it says)</source>
      <translation>(내용에 관계없이)</translation>
    </message>
    <message>
      <location filename="../../ui/models/folder_wording.py" />
      <source>{number:,} file is no article and was passed over: {kinds}.</source>
      <translation>기사가 아닌 파일 {number:,}개를 건너뛰었습니다: {kinds}.</translation>
    </message>
    <message>
      <location filename="../../ui/models/folder_wording.py" />
      <source>{number:,} files are no articles and were passed over: {kinds}.</source>
      <translation>기사가 아닌 파일 {number:,}개를 건너뛰었습니다: {kinds}.</translation>
    </message>
    <message>
      <location filename="../../ui/models/folder_wording.py" />
      <source>{number:,} more file</source>
      <translation>그 밖의 파일 {number:,}개</translation>
    </message>
    <message>
      <location filename="../../ui/models/folder_wording.py" />
      <source>{number:,} more files</source>
      <translation>그 밖의 파일 {number:,}개</translation>
    </message>
    <message>
      <location filename="../../ui/models/issue_table.py" />
      <source>The same problems together</source>
      <translation>같은 문제끼리</translation>
    </message>
    <message>
      <location filename="../../ui/models/issue_table.py" />
      <location filename="../../ui/models/wording.py" />
      <source>Suggestion</source>
      <translation>제안</translation>
    </message>
    <message>
      <location filename="../../ui/models/issue_table.py" />
      <source>The first suggestion</source>
      <translation>첫 번째 제안</translation>
    </message>
    <message>
      <location filename="../../ui/models/issue_table.py" />
      <source>Par.</source>
      <translation>문단</translation>
    </message>
    <message>
      <location filename="../../ui/models/issue_table.py" />
      <source>Paragraph, in order of place</source>
      <translation>문단, 글의 순서대로</translation>
    </message>
    <message>
      <location filename="../../ui/models/issue_table.py" />
      <location filename="../../ui/panels/reasons_view.py" />
      <source>How sure</source>
      <translation>확실한 정도</translation>
    </message>
    <message>
      <location filename="../../ui/models/issue_table.py" />
      <source>{word}; dismissed: {scope}</source>
      <translation>{word}. 무시함: {scope}</translation>
    </message>
    <message>
      <location filename="../../ui/models/key_table.py" />
      <source>Keys</source>
      <translation>키</translation>
    </message>
    <message>
      <location filename="../../ui/models/key_table.py" />
      <source>Action</source>
      <translation>동작</translation>
    </message>
    <message>
      <location filename="../../ui/models/key_table.py" />
      <source>What it does</source>
      <translation>하는 일</translation>
    </message>
    <message>
      <location filename="../../ui/models/key_table.py" />
      <source>Menu or window</source>
      <translation>메뉴 또는 창</translation>
    </message>
    <message>
      <location filename="../../ui/models/key_table.py" />
      <location filename="../../ui/models/name_table.py" />
      <source> or </source>
      <translation> 또는 </translation>
    </message>
    <message>
      <location filename="../../ui/models/known_table.py" />
      <source>There now</source>
      <translation>지금 있는 것</translation>
    </message>
    <message>
      <location filename="../../ui/models/known_table.py" />
      <source>Wrong forms that are there</source>
      <translation>지금 있는 잘못된 표기</translation>
    </message>
    <message>
      <location filename="../../ui/models/known_table.py" />
      <source>In the file</source>
      <translation>파일의 것</translation>
    </message>
    <message>
      <location filename="../../ui/models/known_table.py" />
      <source>Wrong forms in the file</source>
      <translation>파일의 잘못된 표기</translation>
    </message>
    <message>
      <location filename="../../ui/models/known_table.py" />
      <source>Says more</source>
      <translation>더 있음</translation>
    </message>
    <message>
      <location filename="../../ui/models/known_table.py" />
      <source>Term of the file</source>
      <translation>파일의 용어</translation>
    </message>
    <message>
      <location filename="../../ui/models/known_table.py" />
      <location filename="../../ui/models/problem_table.py" />
      <location filename="../../ui/models/suspect_table.py" />
      <source>Why</source>
      <translation>이유</translation>
    </message>
    <message>
      <location filename="../../ui/models/known_table.py" />
      <location filename="../../ui/models/likeness_table.py" />
      <source>own</source>
      <translation>직접 추가</translation>
    </message>
    <message>
      <location filename="../../ui/models/known_table.py" />
      <source>Yes</source>
      <translation>예</translation>
    </message>
    <message>
      <location filename="../../ui/models/known_table.py" />
      <location filename="../../ui/models/problem_table.py" />
      <location filename="../../ui/panels/offer_line.py" />
      <source>No</source>
      <translation>아니요</translation>
    </message>
    <message>
      <location filename="../../ui/models/likeness_table.py" />
      <source>The same term</source>
      <translation>같은 용어</translation>
    </message>
    <message>
      <location filename="../../ui/models/likeness_table.py" />
      <source>The name of one is a form of another</source>
      <translation>한 용어의 이름이 다른 용어의 표기</translation>
    </message>
    <message>
      <location filename="../../ui/models/likeness_table.py" />
      <source>An accepted form of both</source>
      <translation>둘의 허용 표기</translation>
    </message>
    <message>
      <location filename="../../ui/models/likeness_table.py" />
      <source>A wrong form of both</source>
      <translation>둘의 잘못된 표기</translation>
    </message>
    <message>
      <location filename="../../ui/models/likeness_table.py" />
      <source>A source form of both</source>
      <translation>둘의 원어 표기</translation>
    </message>
    <message>
      <location filename="../../ui/models/likeness_table.py" />
      <location filename="../../ui/models/name_table.py" />
      <source>Form</source>
      <translation>표기</translation>
    </message>
    <message>
      <location filename="../../ui/models/likeness_table.py" />
      <source>What they share</source>
      <translation>같은 점</translation>
    </message>
    <message>
      <location filename="../../ui/models/likeness_table.py" />
      <source>Kind and status</source>
      <translation>종류와 상태</translation>
    </message>
    <message>
      <location filename="../../ui/models/name_table.py" />
      <source>Standing</source>
      <translation>상태</translation>
    </message>
    <message>
      <location filename="../../ui/models/name_table.py" />
      <source>Wrong forms first</source>
      <translation>잘못된 표기 먼저</translation>
    </message>
    <message>
      <location filename="../../ui/models/name_table.py" />
      <source>Right form</source>
      <translation>옳은 표기</translation>
    </message>
    <message>
      <location filename="../../ui/models/name_table.py" />
      <source>Belongs to</source>
      <translation>어느 이름인지</translation>
    </message>
    <message>
      <location filename="../../ui/models/name_table.py" />
      <location filename="../../ui/models/term_life.py" />
      <source>Right</source>
      <translation>옳음</translation>
    </message>
    <message>
      <location filename="../../ui/models/name_table.py" />
      <source>Wrong form</source>
      <translation>잘못된 표기</translation>
    </message>
    <message>
      <location filename="../../ui/models/name_table.py" />
      <source>Close spelling</source>
      <translation>비슷한 철자</translation>
    </message>
    <message>
      <location filename="../../ui/models/name_table.py" />
      <source>Two spellings</source>
      <translation>두 가지 철자</translation>
    </message>
    <message>
      <location filename="../../ui/models/name_table.py" />
      <source>Surname alone</source>
      <translation>성만 나옴</translation>
    </message>
    <message>
      <location filename="../../ui/models/name_table.py" />
      <source>Ambiguous surname</source>
      <translation>모호한 성</translation>
    </message>
    <message>
      <location filename="../../ui/models/name_table.py" />
      <source>Not in the glossary</source>
      <translation>용어집에 없음</translation>
    </message>
    <message>
      <location filename="../../ui/models/name_table.py" />
      <source>Several names of this article end with it. Look at the sentence to see who is meant.</source>
      <translation>이 기사에서 여러 이름이 이 성으로 끝납니다. 누구를 말하는지 문장에서 확인하십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/models/name_table.py" />
      <source>Not in the glossary: Enter adds it</source>
      <translation>용어집에 없음. Enter를 누르면 추가됩니다</translation>
    </message>
    <message>
      <location filename="../../ui/models/name_table.py" />
      <source>{form}: click goes from place to place</source>
      <translation>{form}: 클릭하면 차례로 그 자리로 갑니다</translation>
    </message>
    <message>
      <location filename="../../ui/models/preview_table.py" />
      <source>Paragraph</source>
      <translation>문단</translation>
    </message>
    <message>
      <location filename="../../ui/models/preview_table.py" />
      <source>Now</source>
      <translation>지금</translation>
    </message>
    <message>
      <location filename="../../ui/models/preview_table.py" />
      <source>Then</source>
      <translation>수정 뒤</translation>
    </message>
    <message>
      <location filename="../../ui/models/preview_table.py" />
      <source>delete</source>
      <translation>삭제</translation>
    </message>
    <message>
      <location filename="../../ui/models/problem_table.py" />
      <source>Line</source>
      <translation>줄</translation>
    </message>
    <message>
      <location filename="../../ui/models/problem_table.py" />
      <source>What stands there</source>
      <translation>내용</translation>
    </message>
    <message>
      <location filename="../../ui/models/problem_table.py" />
      <source>Taken</source>
      <translation>가져옴</translation>
    </message>
    <message>
      <location filename="../../ui/models/problem_table.py" />
      <source>In part</source>
      <translation>일부</translation>
    </message>
    <message>
      <location filename="../../ui/models/step_wording.py" />
      <source>{words} dismissed</source>
      <translation>{words} 무시함</translation>
    </message>
    <message>
      <location filename="../../ui/models/step_wording.py" />
      <source>{words} put in</source>
      <translation>{words} 넣음</translation>
    </message>
    <message>
      <location filename="../../ui/models/step_wording.py" />
      <source>{words} deleted</source>
      <translation>{words} 삭제</translation>
    </message>
    <message>
      <location filename="../../ui/models/step_wording.py" />
      <source>{words} dismissed in this article</source>
      <translation>{words} 이 기사에서 무시함</translation>
    </message>
    <message>
      <location filename="../../ui/models/step_wording.py" />
      <source>{words} dismissed for this term</source>
      <translation>{words} 이 용어에 대해 무시함</translation>
    </message>
    <message>
      <location filename="../../ui/models/step_wording.py" />
      <source>{words} dismissed in all articles</source>
      <translation>{words} 모든 기사에서 무시함</translation>
    </message>
    <message>
      <location filename="../../ui/models/step_wording.py" />
      <source>{words} looked at</source>
      <translation>{words} 확인함</translation>
    </message>
    <message>
      <location filename="../../ui/models/step_wording.py" />
      <source>{number:,} issue dismissed</source>
      <translation>문제 {number:,}개 무시함</translation>
    </message>
    <message>
      <location filename="../../ui/models/step_wording.py" />
      <source>{number:,} issues dismissed</source>
      <translation>문제 {number:,}개 무시함</translation>
    </message>
    <message>
      <location filename="../../ui/models/step_wording.py" />
      <source>{number:,} place changed</source>
      <translation>{number:,}곳 변경</translation>
    </message>
    <message>
      <location filename="../../ui/models/step_wording.py" />
      <source>{number:,} places changed</source>
      <translation>{number:,}곳 변경</translation>
    </message>
    <message>
      <location filename="../../ui/models/step_wording.py" />
      <source>{words} brought back</source>
      <translation>{words} 되살림</translation>
    </message>
    <message>
      <location filename="../../ui/models/step_wording.py" />
      <source>{number:,} dismissal brought back</source>
      <translation>무시한 것 {number:,}개 되살림</translation>
    </message>
    <message>
      <location filename="../../ui/models/step_wording.py" />
      <source>{number:,} dismissals brought back</source>
      <translation>무시한 것 {number:,}개 되살림</translation>
    </message>
    <message>
      <location filename="../../ui/models/suspect_table.py" />
      <source>A look</source>
      <translation>살펴보기</translation>
    </message>
    <message>
      <location filename="../../ui/models/suspect_table.py" />
      <source>A glance</source>
      <translation>훑어보기</translation>
    </message>
    <message>
      <location filename="../../ui/models/suspect_table.py" />
      <source>Worth</source>
      <translation>정도</translation>
    </message>
    <message>
      <location filename="../../ui/models/suspect_table.py" />
      <source>Most suspect first</source>
      <translation>가장 의심스러운 것 먼저</translation>
    </message>
    <message>
      <location filename="../../ui/models/suspect_table.py" />
      <source>Sentence</source>
      <translation>문장</translation>
    </message>
    <message>
      <location filename="../../ui/models/suspect_table.py" />
      <source>In order of place</source>
      <translation>위치 순서대로</translation>
    </message>
    <message>
      <location filename="../../ui/models/suspect_table.py" />
      <source>Number {rank} in order of suspicion</source>
      <translation>의심 순위 {rank}위</translation>
    </message>
    <message>
      <location filename="../../ui/models/suspect_table.py" />
      <source>Looked at</source>
      <translation>살펴봄</translation>
    </message>
    <message>
      <location filename="../../ui/models/table.py" />
      <source>{title}. Click to sort.</source>
      <translation>{title}. 클릭하면 정렬됩니다.</translation>
    </message>
    <message>
      <location filename="../../ui/models/target_table.py" />
      <source>It belongs to</source>
      <translation>속하는 곳</translation>
    </message>
    <message>
      <location filename="../../ui/models/target_table.py" />
      <source>Which is</source>
      <translation>무엇인지</translation>
    </message>
    <message>
      <location filename="../../ui/models/target_table.py" />
      <source>Another name of this list</source>
      <translation>이 목록의 다른 이름</translation>
    </message>
    <message>
      <location filename="../../ui/models/target_table.py" />
      <source>Term of {glossary}</source>
      <translation>{glossary}의 용어</translation>
    </message>
    <message>
      <location filename="../../ui/models/target_table.py" />
      <source>Term that you added</source>
      <translation>직접 추가한 용어</translation>
    </message>
    <message>
      <location filename="../../ui/models/term_cells.py" />
      <source>Do not matter</source>
      <translation>가리지 않음</translation>
    </message>
    <message>
      <location filename="../../ui/models/term_cells.py" />
      <source>As written</source>
      <translation>적힌 그대로</translation>
    </message>
    <message>
      <location filename="../../ui/models/term_life.py" />
      <source>Added</source>
      <translation>추가</translation>
    </message>
    <message>
      <location filename="../../ui/models/term_life.py" />
      <source>Imported</source>
      <translation>가져옴</translation>
    </message>
    <message>
      <location filename="../../ui/models/term_life.py" />
      <source>Changed</source>
      <translation>고침</translation>
    </message>
    <message>
      <location filename="../../ui/models/term_life.py" />
      <source>Deleted</source>
      <translation>삭제</translation>
    </message>
    <message>
      <location filename="../../ui/models/term_life.py" />
      <source>Put back</source>
      <translation>되살림</translation>
    </message>
    <message>
      <location filename="../../ui/models/term_life.py" />
      <source>term</source>
      <translation>용어</translation>
    </message>
    <message>
      <location filename="../../ui/models/term_life.py" />
      <source>accepted forms</source>
      <translation>허용 표기</translation>
    </message>
    <message>
      <location filename="../../ui/models/term_life.py" />
      <source>wrong forms</source>
      <translation>잘못된 표기</translation>
    </message>
    <message>
      <location filename="../../ui/models/term_life.py" />
      <source>source forms</source>
      <translation>원어 표기</translation>
    </message>
    <message>
      <location filename="../../ui/models/term_life.py" />
      <source>kind</source>
      <translation>종류</translation>
    </message>
    <message>
      <location filename="../../ui/models/term_life.py" />
      <source>status</source>
      <translation>상태</translation>
    </message>
    <message>
      <location filename="../../ui/models/term_life.py" />
      <source>capitals</source>
      <translation>대소문자</translation>
    </message>
    <message>
      <location filename="../../ui/models/term_life.py" />
      <source>note</source>
      <translation>메모</translation>
    </message>
    <message>
      <location filename="../../ui/models/term_life.py" />
      <source>glossary</source>
      <translation>용어집</translation>
    </message>
    <message>
      <location filename="../../ui/models/term_life.py" />
      <source>In a right form</source>
      <translation>맞는 표기로</translation>
    </message>
    <message>
      <location filename="../../ui/models/term_life.py" />
      <source>Wrong</source>
      <translation>틀림</translation>
    </message>
    <message>
      <location filename="../../ui/models/term_life.py" />
      <source>In another form</source>
      <translation>다른 표기로</translation>
    </message>
    <message>
      <location filename="../../ui/models/term_life.py" />
      <source>When</source>
      <translation>언제</translation>
    </message>
    <message>
      <location filename="../../ui/models/term_life.py" />
      <source>Who</source>
      <translation>누가</translation>
    </message>
    <message>
      <location filename="../../ui/models/term_life.py" />
      <source>{act}: {parts}</source>
      <translation>{act}: {parts}</translation>
    </message>
    <message>
      <location filename="../../ui/models/term_table.py" />
      <source>Whether capitals must stand as in the entry</source>
      <translation>대소문자가 항목과 같아야 하는지</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Terms that you added</source>
      <translation>직접 추가한 용어</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Critical</source>
      <translation>치명적</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Major</source>
      <translation>중대</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Minor</source>
      <translation>사소</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Typed</source>
      <translation>입력</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Replaced</source>
      <translation>바꿈</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Undone</source>
      <translation>실행 취소</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Redone</source>
      <translation>다시 실행</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Reverted</source>
      <translation>되돌림</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <location filename="../../ui/panels/card_panel.py" />
      <source>Here</source>
      <translation>여기</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>For the term</source>
      <translation>이 용어에</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <location filename="../../ui/panels/card_panel.py" />
      <source>Always</source>
      <translation>항상</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Everywhere</source>
      <translation>어디서나</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Nowhere</source>
      <translation>없음</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>in headlines</source>
      <translation>제목에서</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>in captions</source>
      <translation>사진 설명에서</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>in lists</source>
      <translation>목록에서</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>in tables</source>
      <translation>표에서</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>in quotations</source>
      <translation>인용문에서</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>in running text</source>
      <translation>본문에서</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>LanguageTool</source>
      <translation>LanguageTool</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Sentence looked at</source>
      <translation>살펴본 문장</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Jan</source>
      <translation>1월</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Feb</source>
      <translation>2월</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Mar</source>
      <translation>3월</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Apr</source>
      <translation>4월</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>May</source>
      <translation>5월</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Jun</source>
      <translation>6월</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Jul</source>
      <translation>7월</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Aug</source>
      <translation>8월</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Sep</source>
      <translation>9월</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Oct</source>
      <translation>10월</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Nov</source>
      <translation>11월</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Dec</source>
      <translation>12월</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>{day} {month} {year}</source>
      <translation>{year}년 {month} {day}일</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>{number:,} serious</source>
      <translation>심각 {number:,}건</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>Only minor issues are left: {issues}. {{minor}} shows them.</source>
      <translation>사소한 문제만 남았습니다: {issues}. {{minor}}: 보이기.</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>{scope} {term}</source>
      <translation>{scope}: {term}</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>(space)</source>
      <translation>(빈칸)</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>({number} spaces)</source>
      <translation>(빈칸 {number}개)</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>{day} {month} {clock}</source>
      <translation>{month} {day}일 {clock}</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>None open</source>
      <translation>남은 문제 없음</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>(line break)</source>
      <translation>(줄 바꿈)</translation>
    </message>
    <message>
      <location filename="../../ui/models/wording.py" />
      <source>{number:,} minor</source>
      <translation>사소 {number:,}건</translation>
    </message>
    <message>
      <location filename="../../ui/panels/article_delegate.py" />
      <source>Earlier version</source>
      <translation>이전 판</translation>
    </message>
    <message>
      <location filename="../../ui/panels/article_delegate.py" />
      <location filename="../../qa_tool/domain/article.py" />
      <source>Done</source>
      <translation>완료</translation>
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>Latest first</source>
      <translation>최근 것 먼저</translation>
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>By title</source>
      <translation>제목순</translation>
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>Most issues</source>
      <translation>문제 많은 순</translation>
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>Filter articles</source>
      <translation>기사 거르기</translation>
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>Filter articles by title, file or note</source>
      <translation>제목, 파일, 메모로 기사 거르기</translation>
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>Filter articles by state</source>
      <translation>상태로 기사 거르기</translation>
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>Show articles of one state</source>
      <translation>한 가지 상태의 기사만 보여 줍니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>Any state</source>
      <translation>모든 상태</translation>
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>Order of the articles</source>
      <translation>기사의 순서</translation>
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>The order of the list</source>
      <translation>목록의 순서</translation>
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>Archived, too</source>
      <translation>보관한 것도</translation>
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>Show the articles that were put away</source>
      <translation>보관한 기사도 보여 줍니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>{articles}, {done:,} done</source>
      <translation>{articles}, 완료 {done:,}건</translation>
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>No articles yet</source>
      <translation>아직 기사 없음</translation>
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>No article is like that. Change the filters above.</source>
      <translation>그런 기사가 없습니다. 위의 조건을 바꾸십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/articles_panel.py" />
      <source>{open} opens articles, {open-folder} a whole folder.</source>
      <translation>{open}: 기사 열기. {open-folder}: 폴더 열기.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/bar_chart.py" />
      <source>and {number} more</source>
      <translation>외 {number}건</translation>
    </message>
    <message>
      <location filename="../../ui/panels/batch_bar.py" />
      <source>%v of %m articles</source>
      <translation>기사 %m건 중 %v건</translation>
    </message>
    <message>
      <location filename="../../ui/panels/batch_bar.py" />
      <source>Stop</source>
      <translation>중지</translation>
    </message>
    <message>
      <location filename="../../ui/panels/candidate_foot.py" />
      <source>Enter adds the name, {candidates-reject} rejects it, {candidates-wrong} and {candidates-accepted} put it to what is chosen on the right, {candidates-undo} takes back.</source>
      <translation>Enter 추가, {candidates-reject} 거절, {candidates-wrong} 또는 {candidates-accepted} 오른쪽에서 고른 것의 표기로 넣기, {candidates-undo} 되돌리기.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/candidate_foot.py" />
      <source>{number:,} name</source>
      <translation>이름 {number:,}개</translation>
    </message>
    <message>
      <location filename="../../ui/panels/candidate_foot.py" />
      <source>{number:,} names</source>
      <translation>이름 {number:,}개</translation>
    </message>
    <message>
      <location filename="../../ui/panels/candidate_foot.py" />
      <source>Add the name to the glossary, or bring a rejected one back (Enter)</source>
      <translation>이름을 용어집에 추가하거나 거절한 이름을 되살립니다 (Enter)</translation>
    </message>
    <message>
      <location filename="../../ui/panels/candidate_foot.py" />
      <location filename="../../ui/panels/term_foot.py" />
      <source>There is nothing to undo</source>
      <translation>되돌릴 것이 없습니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/candidate_foot.py" />
      <source>&amp;Bring back</source>
      <translation>되살리기(&amp;B)</translation>
    </message>
    <message>
      <location filename="../../ui/panels/candidate_foot.py" />
      <location filename="../../ui/panels/dismissed_panel.py" />
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Bring back</source>
      <translation>되돌리기</translation>
    </message>
    <message>
      <location filename="../../ui/panels/candidate_foot.py" />
      <source>Add</source>
      <translation>추가</translation>
    </message>
    <message>
      <location filename="../../ui/panels/candidate_foot.py" />
      <source>{shown:,} of {names}</source>
      <translation>{names} 가운데 {shown:,}개</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>Fine at this place ({dismiss-here})</source>
      <translation>이 자리에서는 괜찮습니다 ({dismiss-here})</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>Fine everywhere in this article ({dismiss-article})</source>
      <translation>이 기사 어디서나 괜찮습니다 ({dismiss-article})</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>Fine in every article ({dismiss-always})</source>
      <translation>모든 기사에서 괜찮습니다 ({dismiss-always})</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>For this term</source>
      <translation>이 용어에 대해</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>These words do not mean this glossary term, in any article ({dismiss-term})</source>
      <translation>어느 기사에서나 이 낱말은 이 용어집 용어를 뜻하지 않습니다 ({dismiss-term})</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>, {at} of {number}</source>
      <translation>, {number}건 중 {at}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>Correct all {equal} like this…</source>
      <translation>같은 것 {equal}건 모두 수정…</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>No suggestion: type the right words in the text.</source>
      <translation>제안이 없습니다. 텍스트에 옳은 낱말을 입력하십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>Apply the first suggestion to all of them, with a preview ({apply-equal})</source>
      <translation>모두에 첫 번째 제안을 적용합니다. 미리 볼 수 있습니다 ({apply-equal})</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>The flagged words in their sentence</source>
      <translation>문장 안의 지적된 낱말</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>It is fine</source>
      <translation>괜찮음</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>Previous issue</source>
      <translation>이전 문제</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <location filename="../../ui/panels/no_issue.py" />
      <source>Next issue</source>
      <translation>다음 문제</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_panel.py" />
      <source>Apply and go on ({key})</source>
      <translation>적용하고 다음으로 갑니다 ({key})</translation>
    </message>
    <message>
      <location filename="../../ui/panels/cells_view.py" />
      <source>{fault} Esc leaves it as it was.</source>
      <translation>{fault} Esc를 누르면 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/chosen_line.py" />
      <source>Chosen issues</source>
      <translation>선택한 문제</translation>
    </message>
    <message>
      <location filename="../../ui/panels/chosen_line.py" />
      <source>Apply the first suggestion of each chosen issue, in one step ({apply-1})</source>
      <translation>선택한 문제마다 첫 번째 제안을 한 번에 적용합니다 ({apply-1})</translation>
    </message>
    <message>
      <location filename="../../ui/panels/chosen_line.py" />
      <source>Dismiss all</source>
      <translation>모두 무시</translation>
    </message>
    <message>
      <location filename="../../ui/panels/chosen_line.py" />
      <source>Dismiss the chosen issues here, in one step ({dismiss-here})</source>
      <translation>선택한 문제를 한 번에 여기서 무시합니다 ({dismiss-here})</translation>
    </message>
    <message>
      <location filename="../../ui/panels/chosen_line.py" />
      <source>{number:,} issue chosen</source>
      <translation>문제 {number:,}건 선택함</translation>
    </message>
    <message>
      <location filename="../../ui/panels/chosen_line.py" />
      <source>{number:,} issues chosen</source>
      <translation>문제 {number:,}건 선택함</translation>
    </message>
    <message>
      <location filename="../../ui/panels/chosen_line.py" />
      <source>Apply first suggestions ({number:,})</source>
      <translation>첫 번째 제안 적용 ({number:,})</translation>
    </message>
    <message>
      <location filename="../../ui/panels/dismissed_panel.py" />
      <source>Dismissed issues</source>
      <translation>무시한 문제</translation>
    </message>
    <message>
      <location filename="../../ui/panels/dismissed_panel.py" />
      <source>{dismissals}, for {places} in this article</source>
      <translation>{dismissals}, 이 기사에서 {places}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/dismissed_panel.py" />
      <source>No dismissals</source>
      <translation>무시한 것 없음</translation>
    </message>
    <message>
      <location filename="../../ui/panels/dismissed_panel.py" />
      <source>Nothing is dismissed. {dismiss-here} says of the current issue that it is fine.</source>
      <translation>무시한 것이 없습니다. {dismiss-here}: 현재 문제를 괜찮다고 표시.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/dismissed_panel.py" />
      <location filename="../../ui/panels/history_panel.py" />
      <location filename="../../ui/panels/issues_panel.py" />
      <location filename="../../ui/panels/names_panel.py" />
      <location filename="../../ui/panels/score_panel.py" />
      <location filename="../../ui/panels/suspects_panel.py" />
      <location filename="../../ui/surroundings.py" />
      <source>No article is open. {open} opens one.</source>
      <translation>열린 기사가 없습니다. {open}: 기사 열기.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/dismissed_panel.py" />
      <source>{number:,} dismissal</source>
      <translation>무시 {number:,}건</translation>
    </message>
    <message>
      <location filename="../../ui/panels/dismissed_panel.py" />
      <source>{number:,} dismissals</source>
      <translation>무시 {number:,}건</translation>
    </message>
    <message>
      <location filename="../../ui/panels/filter_lines.py" />
      <source>More filters</source>
      <translation>필터 더 보기</translation>
    </message>
    <message>
      <location filename="../../ui/panels/filter_lines.py" />
      <source>Show the other filters and the order on a second line</source>
      <translation>나머지 필터와 순서를 둘째 줄에 보입니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/history_panel.py" />
      <source>By time</source>
      <translation>시간순</translation>
    </message>
    <message>
      <location filename="../../ui/panels/history_panel.py" />
      <source>By sentence</source>
      <translation>문장별</translation>
    </message>
    <message>
      <location filename="../../ui/panels/history_panel.py" />
      <source>{changes} in {sentences}</source>
      <translation>{changes}, {sentences}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/history_panel.py" />
      <source>Not alone: changed again at {time}, {before} → {after}. Revert that first.</source>
      <translation>이것만 되돌릴 수 없습니다. {time}에 다시 바뀌었습니다({before} → {after}). 그것을 먼저 되돌리십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/history_panel.py" />
      <source>Revert</source>
      <translation>되돌리기</translation>
    </message>
    <message>
      <location filename="../../ui/panels/history_panel.py" />
      <source>Order of the history</source>
      <translation>기록의 순서</translation>
    </message>
    <message>
      <location filename="../../ui/panels/history_panel.py" />
      <source>The newest change first, or each sentence with its changes</source>
      <translation>최근 변경부터, 또는 문장마다 그 변경과 함께 보여 줍니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/history_panel.py" />
      <source>No changes</source>
      <translation>변경 없음</translation>
    </message>
    <message>
      <location filename="../../ui/panels/history_panel.py" />
      <source>{changes}, newest first</source>
      <translation>{changes}, 최근 것 먼저</translation>
    </message>
    <message>
      <location filename="../../ui/panels/history_panel.py" />
      <source>This was taken back at {time}.</source>
      <translation>{time}에 되돌렸습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/history_panel.py" />
      <source>Corrections</source>
      <translation>고친 것</translation>
    </message>
    <message>
      <location filename="../../ui/panels/history_panel.py" />
      <source>Nothing was changed yet: this is the machine's text.</source>
      <translation>아직 바꾼 것이 없습니다. 기계의 텍스트 그대로입니다.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/history_panel.py" />
      <source>Put the machine's sentence back, as one change ({history-revert})</source>
      <translation>기계가 쓴 문장을 한 번의 변경으로 되돌려 놓습니다 ({history-revert})</translation>
    </message>
    <message>
      <location filename="../../ui/panels/history_panel.py" />
      <source>Take back the chosen change alone; later ones stay ({history-revert}). {undo} takes back the last one.</source>
      <translation>선택한 변경만 되돌립니다. 나중 변경은 남습니다 ({history-revert}). {undo}: 마지막 변경 되돌리기.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/history_panel.py" />
      <location filename="../../ui/panels/score_panel.py" />
      <location filename="../../ui/panels/suspects_panel.py" />
      <source>{number:,} sentence</source>
      <translation>문장 {number:,}개</translation>
    </message>
    <message>
      <location filename="../../ui/panels/history_panel.py" />
      <location filename="../../ui/panels/score_panel.py" />
      <location filename="../../ui/panels/suspects_panel.py" />
      <source>{number:,} sentences</source>
      <translation>문장 {number:,}개</translation>
    </message>
    <message>
      <location filename="../../ui/panels/history_panel.py" />
      <source>This is the machine's sentence again.</source>
      <translation>다시 기계가 쓴 문장입니다.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>By place</source>
      <translation>위치순</translation>
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>By problem</source>
      <translation>문제별</translation>
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>By severity</source>
      <translation>심각한 것부터</translation>
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Surest first</source>
      <translation>확실한 것부터</translation>
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Filter {issues}</source>
      <translation>{issues} 거르기</translation>
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Open the chosen issues again</source>
      <translation>선택한 문제를 다시 엽니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Bring the chosen dismissed issues back</source>
      <translation>선택한 무시 항목 되살리기</translation>
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Dismissed ({number:,})</source>
      <translation>무시함 ({number:,})</translation>
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Minor ({minor:,})</source>
      <translation>사소 ({minor:,})</translation>
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Filter issues by text</source>
      <translation>텍스트로 문제 거르기</translation>
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Show issues with these letters in the flagged words, the message or a suggestion</source>
      <translation>지적된 낱말, 설명, 제안에 이 글자가 있는 문제를 보여 줍니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>All problems</source>
      <translation>모든 문제</translation>
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Filter issues by check</source>
      <translation>검사별로 문제 거르기</translation>
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Show the issues of one check</source>
      <translation>한 가지 검사의 문제만 보여 줍니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Any severity</source>
      <translation>모든 심각도</translation>
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Filter issues by severity</source>
      <translation>심각도로 문제 거르기</translation>
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Show the issues of one severity</source>
      <translation>한 가지 심각도의 문제만 보여 줍니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Show minor issues</source>
      <translation>사소한 문제 보이기</translation>
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Show minor issues too: style, spacing, punctuation ({minor})</source>
      <translation>사소한 문제도 보입니다: 문체, 띄어쓰기, 문장 부호 ({minor})</translation>
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Show dismissed issues</source>
      <translation>무시한 문제 보이기</translation>
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Show dismissed issues too, in grey; they can be brought back</source>
      <translation>무시한 문제도 회색으로 보여 줍니다. 되돌릴 수 있습니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Order of the issues</source>
      <translation>문제의 순서</translation>
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>Filter issues</source>
      <translation>문제 거르기</translation>
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>How the issues stand in the list, and how {next-issue} goes through them</source>
      <translation>목록의 순서이자 {next-issue} 키가 문제를 거쳐 가는 순서입니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>No issue is like that. Change the filters above.</source>
      <translation>그런 문제가 없습니다. 위의 조건을 바꾸십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/issues_panel.py" />
      <source>No open issues are left. {export-text} writes the corrected text.</source>
      <translation>남은 문제가 없습니다. {export-text}: 교정본 저장.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>Filter names</source>
      <translation>이름 거르기</translation>
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>Correct to…</source>
      <translation>고칠 표기…</translation>
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>Correct every place of the chosen form</source>
      <translation>선택한 표기를 모든 곳에서 수정</translation>
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>Put another form in all its places, in one step</source>
      <translation>모든 곳을 다른 표기로 한 번에 바꿉니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>Add to glossary…</source>
      <translation>용어집에 추가…</translation>
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>Add the chosen form to the glossary</source>
      <translation>선택한 표기를 용어집에 추가</translation>
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>Add the chosen form to the glossary (Enter)</source>
      <translation>선택한 표기를 용어집에 추가합니다 (Enter)</translation>
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>No name is like that. Change the filter above.</source>
      <translation>그런 이름이 없습니다. 위의 조건을 바꾸십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>All wrong forms of it: {list}</source>
      <translation>이 이름의 틀린 표기 모두: {list}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>This form is the right one: {list}</source>
      <translation>이 표기가 맞습니다: {list}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>Correct a name</source>
      <translation>이름 수정</translation>
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>Right form of {form}:</source>
      <translation>{form}의 옳은 표기:</translation>
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>Names in this article</source>
      <translation>이 기사의 이름</translation>
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>{forms}, {wrong:,} wrong</source>
      <translation>{forms}, 잘못된 것 {wrong:,}개</translation>
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>No names yet</source>
      <translation>아직 이름 없음</translation>
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>No names were found in this article.</source>
      <translation>이 기사에서 이름을 찾지 못했습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>{number:,} form</source>
      <translation>표기 {number:,}개</translation>
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>{number:,} forms</source>
      <translation>표기 {number:,}개</translation>
    </message>
    <message>
      <location filename="../../ui/panels/names_panel.py" />
      <source>Another form…</source>
      <translation>다른 표기…</translation>
    </message>
    <message>
      <location filename="../../ui/panels/no_issue.py" />
      <source>Go to the next issue ({next-issue})</source>
      <translation>다음 문제로 갑니다 ({next-issue})</translation>
    </message>
    <message>
      <location filename="../../ui/panels/no_issue.py" />
      <source>Open one with {open}.</source>
      <translation>{open}: 기사 열기.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/no_issue.py" />
      <source>{next-issue} goes to the next one.</source>
      <translation>{next-issue}: 다음 문제로 이동.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/no_issue.py" />
      <source>What is left is minor. {minor} shows it.</source>
      <translation>사소한 문제만 남았습니다. {minor}: 보이기.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/no_issue.py" />
      <source>The filters of the list hide what is left.</source>
      <translation>남은 문제는 목록의 필터가 숨기고 있습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/no_issue.py" />
      <source>This article is done</source>
      <translation>이 기사는 완료되었습니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/no_issue.py" />
      <source>Read it through once, then mark it as done with {state-done}.</source>
      <translation>한 번 죽 읽어 본 다음 완료로 표시하십시오: {state-done}.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_field.py" />
      <source>Note on this article</source>
      <translation>이 기사에 대한 메모</translation>
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>“{title}” dismissed {count} times {where}. Be quiet about it {where}, in every article?</source>
      <translation>“{title}”: {where} {count}번 무시했습니다. 모든 기사의 {where} 더는 알리지 않을까요?</translation>
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>You typed “{right}” for “{wrong}”{times}. Flag “{wrong}”{of} from now on?{also}</source>
      <translation>“{wrong}”을(를) “{right}”(으)로{times} 고쳤습니다. 이제부터 “{wrong}”{of}을(를) 지적할까요?{also}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>“{words}” dismissed {count} times ({title}). Be quiet about these words in every article?</source>
      <translation>“{words}”: {count}번 무시했습니다({title}). 모든 기사에서 이 낱말을 더는 알리지 않을까요?</translation>
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>“{title}” dismissed {count} times. Be quiet about it everywhere, in every article?</source>
      <translation>“{title}”: {count}번 무시했습니다. 모든 기사의 어디서나 더는 알리지 않을까요?</translation>
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>Yes, be quiet</source>
      <translation>예, 알리지 않기</translation>
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>Be quiet there; the Dismissed tab can bring it back ({be-quiet})</source>
      <translation>거기서는 알리지 않습니다. ‘무시함’ 탭에서 되돌릴 수 있습니다 ({be-quiet})</translation>
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>Go on telling me, and do not ask this again ({go-on-telling})</source>
      <translation>계속 알리고 다시 묻지 않습니다 ({go-on-telling})</translation>
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>Yes, always</source>
      <translation>예, 항상</translation>
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>Put it into the glossary, and correct the other places ({be-quiet})</source>
      <translation>용어집에 넣고 다른 곳도 고칩니다 ({be-quiet})</translation>
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>Leave the glossary as it is, and do not ask this again ({go-on-telling})</source>
      <translation>용어집을 그대로 두고 다시 묻지 않습니다 ({go-on-telling})</translation>
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source> twice</source>
      <translation> 두 번</translation>
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source> {number} times</source>
      <translation> {number}번</translation>
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>, a wrong form of {term},</source>
      <translation>({term}의 잘못된 표기)</translation>
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source> {places} here would be corrected too:</source>
      <translation> 여기서 {places}도 함께 고칩니다:</translation>
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>Question</source>
      <translation>질문</translation>
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>Edit first…</source>
      <translation>먼저 편집…</translation>
    </message>
    <message>
      <location filename="../../ui/panels/offer_line.py" />
      <source>Look at the glossary entry before it is stored</source>
      <translation>저장하기 전에 용어집 항목을 봅니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reasons_view.py" />
      <source>Why this is flagged</source>
      <translation>지적된 이유</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reasons_view.py" />
      <source>Also here</source>
      <translation>다른 곳</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reasons_view.py" />
      <source>paragraph {number}</source>
      <translation>{number}문단</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reasons_view.py" />
      <source>Rule</source>
      <translation>규칙</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reasons_view.py" />
      <source>Go there: {message}</source>
      <translation>그곳으로 이동: {message}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reasons_view.py" />
      <source>Go to {words} in {where}</source>
      <translation>{where}의 {words}(으)로 이동</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reasons_view.py" />
      <source>and {more:,} more</source>
      <translation>외 {more:,}건</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reasons_view.py" />
      <source>Accepted</source>
      <translation>허용됨</translation>
    </message>
    <message>
      <location filename="../../ui/panels/said_line.py" />
      <source>Message</source>
      <translation>알림</translation>
    </message>
    <message>
      <location filename="../../ui/panels/said_line.py" />
      <source>Close this message (Esc)</source>
      <translation>이 알림을 닫습니다 (Esc)</translation>
    </message>
    <message>
      <location filename="../../ui/panels/said_line.py" />
      <source>Try again</source>
      <translation>다시 시도</translation>
    </message>
    <message>
      <location filename="../../ui/panels/said_line.py" />
      <source>Try once more what has failed</source>
      <translation>실패한 일을 한 번 더 시도합니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/said_line.py" />
      <source>Hint</source>
      <translation>도움말</translation>
    </message>
    <message>
      <location filename="../../ui/panels/said_line.py" />
      <source>Got it</source>
      <translation>알겠습니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/said_line.py" />
      <source>Close this hint; it does not come back</source>
      <translation>이 도움말을 닫습니다. 다시 나오지 않습니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/said_line.py" />
      <source>Close this hint for good</source>
      <translation>이 도움말을 다시 보지 않기</translation>
    </message>
    <message>
      <location filename="../../ui/panels/said_line.py" />
      <source>{number} of {whole}</source>
      <translation>{whole} 중 {number}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <source>Open issues by check</source>
      <translation>검사별 남은 문제</translation>
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <source>Words changed, last articles</source>
      <translation>바꾼 낱말, 최근 기사</translation>
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <source>Sentences looked at</source>
      <translation>살펴본 문장</translation>
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <source>points per 1,000 words (lower is better)</source>
      <translation>낱말 1,000개당 점수 (낮을수록 좋음)</translation>
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <source>MQM penalty of the open issues: critical 25, major 5, minor 1, for 1,000 words</source>
      <translation>남은 문제의 MQM 벌점: 낱말 1,000개당 치명적 25, 중대 5, 사소 1</translation>
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <source>Nothing was corrected yet.</source>
      <translation>아직 고친 것이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <source>Nothing to read yet</source>
      <translation>아직 읽을 것 없음</translation>
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <source>No open issues are left.</source>
      <translation>남은 문제가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <source>Measuring…</source>
      <translation>재는 중…</translation>
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <source>No sentence stands out</source>
      <translation>눈에 띄는 문장 없음</translation>
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <source>Looked at {done:,} of {sentences} worth a look</source>
      <translation>살펴볼 만한 {sentences} 중 {done:,}개 살펴봄</translation>
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <source>Looked at all {sentences} worth a look</source>
      <translation>살펴볼 만한 {sentences}을 모두 살펴봄</translation>
    </message>
    <message>
      <location filename="../../ui/panels/score_panel.py" />
      <source>{next-suspect} goes to the next, {sentence-fine} says it is fine.</source>
      <translation>{next-suspect}: 다음 문장으로 이동. {sentence-fine}: 괜찮다고 표시.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/source_line.py" />
      <source>The sentence in the source</source>
      <translation>원문의 문장</translation>
    </message>
    <message>
      <location filename="../../ui/panels/source_panel.py" />
      <source>Source article</source>
      <translation>원문 기사</translation>
    </message>
    <message>
      <location filename="../../ui/panels/source_panel.py" />
      <source>The original of the article. It scrolls with the article.</source>
      <translation>기사의 원문입니다. 기사와 함께 움직입니다.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/source_panel.py" />
      <source>With the original at hand, names, numbers and countries are compared with it.</source>
      <translation>원문이 있으면 이름, 숫자, 나라를 원문과 대조합니다.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/source_panel.py" />
      <source>Attach source…</source>
      <translation>원문 연결…</translation>
    </message>
    <message>
      <location filename="../../ui/panels/source_panel.py" />
      <source>Choose the file of the original ({attach-source})</source>
      <translation>원문 파일을 고릅니다 ({attach-source})</translation>
    </message>
    <message>
      <location filename="../../ui/panels/source_panel.py" />
      <source>Paste source</source>
      <translation>원문 붙여넣기</translation>
    </message>
    <message>
      <location filename="../../ui/panels/source_panel.py" />
      <source>Take the text on the clipboard as the original</source>
      <translation>클립보드의 텍스트를 원문으로 씁니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/suspects_panel.py" />
      <source>Suspect sentences, most suspect first</source>
      <translation>의심 문장, 가장 의심스러운 것 먼저</translation>
    </message>
    <message>
      <location filename="../../ui/panels/suspects_panel.py" />
      <source>There are no sentences here.</source>
      <translation>여기에는 문장이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/suspects_panel.py" />
      <source>Nothing to show yet</source>
      <translation>아직 보여 줄 것 없음</translation>
    </message>
    <message>
      <location filename="../../ui/panels/suspects_panel.py" />
      <source>{look:,} of {sentences} worth a look, {done:,} looked at. {{next-suspect}} goes to the next one, {{sentence-fine}} says it is fine.</source>
      <translation>{sentences} 중 {look:,}개는 살펴볼 것, {done:,}개 살펴봄. {{next-suspect}}: 다음 문장으로 이동. {{sentence-fine}}: 괜찮다고 표시.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/target_pane.py" />
      <source>Make it a wrong form of {name} ({key})</source>
      <translation>{name}의 잘못된 표기로 넣습니다 ({key})</translation>
    </message>
    <message>
      <location filename="../../ui/panels/target_pane.py" />
      <source>Make it an accepted form of {name} ({key})</source>
      <translation>{name}의 허용 표기로 넣습니다 ({key})</translation>
    </message>
    <message>
      <location filename="../../ui/panels/target_pane.py" />
      <source>Search terms and names</source>
      <translation>용어와 이름 찾기</translation>
    </message>
    <message>
      <location filename="../../ui/panels/target_pane.py" />
      <source>Words of a term or of another name ({candidates-search}); Enter goes back to the list</source>
      <translation>용어나 다른 이름의 낱말 ({candidates-search}). Enter를 누르면 목록으로 돌아갑니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/target_pane.py" />
      <source>what is chosen above</source>
      <translation>위에서 고른 것</translation>
    </message>
    <message>
      <location filename="../../ui/panels/target_pane.py" />
      <source>What the name could belong to</source>
      <translation>이름이 속할 만한 곳</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_filter.py" />
      <source>Search terms, forms and notes</source>
      <translation>용어, 표기, 메모 찾기</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_filter.py" />
      <source>Every word is looked for, in every form and in the note ({glossary-find})</source>
      <translation>모든 표기와 메모에서 낱말을 모두 찾습니다 ({glossary-find})</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_filter.py" />
      <source>Kind to show</source>
      <translation>볼 종류</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_filter.py" />
      <source>Show the terms of one kind</source>
      <translation>한 종류의 용어만 봅니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_filter.py" />
      <source>All kinds</source>
      <translation>모든 종류</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_filter.py" />
      <source>Status to show</source>
      <translation>볼 상태</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_filter.py" />
      <source>Show the terms of one status</source>
      <translation>한 상태의 용어만 봅니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_filter.py" />
      <source>Any status</source>
      <translation>모든 상태</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_filter.py" />
      <source>Glossary to show</source>
      <translation>볼 용어집</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_filter.py" />
      <source>Show the terms of one glossary</source>
      <translation>한 용어집의 용어만 봅니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_filter.py" />
      <source>All glossaries</source>
      <translation>모든 용어집</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_filter.py" />
      <source>Language of source forms</source>
      <translation>원어 표기의 언어</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_filter.py" />
      <source>Show the terms that have a form in this source language</source>
      <translation>이 원문 언어의 표기가 있는 용어만 봅니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_filter.py" />
      <source>Any language</source>
      <translation>모든 언어</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_filter.py" />
      <source>No source form</source>
      <translation>원어 표기 없음</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_filter.py" />
      <source>&amp;Show all</source>
      <translation>모두 보기(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_filter.py" />
      <source>Show every term again</source>
      <translation>모든 용어를 다시 봅니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_foot.py" />
      <source>{glossary-write} or a double click writes in a cell, Enter opens the whole entry; {glossary-sort-up} and {glossary-sort-down} sort by the column.</source>
      <translation>{glossary-write} 또는 두 번 누르기로 칸에 적고, Enter로 항목 전체를 엽니다. {glossary-sort-up}, {glossary-sort-down}: 그 열에 따라 정렬합니다.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_foot.py" />
      <source>What is wrong or under way</source>
      <translation>잘못된 점이나 진행 중인 일</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_foot.py" />
      <source>The glossary is being changed</source>
      <translation>용어집을 바꾸는 중</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_foot.py" />
      <source>Change the chosen term (Enter)</source>
      <translation>고른 용어를 고칩니다 (Enter)</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_foot.py" />
      <source>Ca&amp;ndidates…</source>
      <translation>후보(&amp;N)…</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_foot.py" />
      <source>Show names that could become terms</source>
      <translation>용어가 될 만한 이름을 봅니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_foot.py" />
      <source>Take terms from a file</source>
      <translation>파일에서 용어를 가져옵니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_foot.py" />
      <source>Write the terms shown to a file</source>
      <translation>보이는 용어를 파일에 적습니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_foot.py" />
      <source>{shown:,} of {terms}</source>
      <translation>{terms} 가운데 {shown:,}개</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_foot.py" />
      <source>Change the {number:,} chosen terms (Enter)</source>
      <translation>고른 용어 {number:,}개를 고칩니다 (Enter)</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_foot.py" />
      <source>{terms}, {chosen:,} chosen</source>
      <translation>{terms}, {chosen:,}개 고름</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_life_pane.py" />
      <source>Choose one term above to see what was done to it.</source>
      <translation>위에서 용어를 하나 고르면 바뀐 내용이 보입니다.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_life_pane.py" />
      <source>Choose one term above to see where it stands.</source>
      <translation>위에서 용어를 하나 고르면 어디에 나오는지 보입니다.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_life_pane.py" />
      <source>{times} in {articles}</source>
      <translation>{articles}에 {times}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_life_pane.py" />
      <source>Looking through the articles…</source>
      <translation>기사를 살펴보는 중…</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_life_pane.py" />
      <source>Articles that the term stands in</source>
      <translation>용어가 나오는 기사</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_life_pane.py" />
      <source>Changes of the term</source>
      <translation>용어가 바뀐 기록</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_life_pane.py" />
      <source>Enter or a double click opens the article at the place</source>
      <translation>Enter나 두 번 누르기로 기사의 그 자리를 엽니다</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_life_pane.py" />
      <source>When and by whom it was changed</source>
      <translation>언제 누가 바꾸었는지</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_life_pane.py" />
      <source>Nothing is known of its past.</source>
      <translation>지난 기록이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_life_pane.py" />
      <source>{number:,} time</source>
      <translation>{number:,}번</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_life_pane.py" />
      <source>{number:,} times</source>
      <translation>{number:,}번</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_life_pane.py" />
      <source>Where it stands</source>
      <translation>나오는 곳</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_life_pane.py" />
      <source>Where it stands: {where}</source>
      <translation>나오는 곳: {where}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_life_pane.py" />
      <source>It stands in no article.</source>
      <translation>어느 기사에도 나오지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/term_life_pane.py" />
      <source>looking…</source>
      <translation>찾는 중…</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome.py" />
      <source>Empty desk</source>
      <translation>빈 책상</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome.py" />
      <source>Which article shall we look at?</source>
      <translation>어떤 기사를 볼까요?</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome.py" />
      <source>Emend shows what the translation machine got wrong, says why, and offers the right form.</source>
      <translation>Emend는 번역 기계가 틀린 것을 보여 주고, 이유를 말하고, 옳은 표기를 제안합니다.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome.py" />
      <source>Open files…</source>
      <translation>파일 열기…</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome.py" />
      <source>Paste an article</source>
      <translation>기사 붙여넣기</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome.py" />
      <source>Try the sample</source>
      <translation>예제 열기</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome.py" />
      <source>You can also drop files or a folder here.
Then: {next-issue} goes to the next issue, {apply-1} applies its first suggestion, {dismiss-here} says it is fine.</source>
      <translation>파일이나 폴더를 여기에 끌어다 놓아도 됩니다.
그다음 {next-issue}: 다음 문제로 이동, {apply-1}: 첫 번째 제안 적용, {dismiss-here}: 괜찮다고 표시.</translation>
    </message>
    <message>
      <location filename="../../ui/source_pane.py" />
      <source>Attach source</source>
      <translation>원문 연결</translation>
    </message>
    <message>
      <location filename="../../ui/source_pane.py" />
      <source>Copy the source first.</source>
      <translation>먼저 원문을 복사하십시오.</translation>
    </message>
    <message>
      <location filename="../../ui/surroundings.py" />
      <source>{done} of {number} sentence looked at</source>
      <translation>문장 {number}개 중 {done}개 살펴봄</translation>
    </message>
    <message>
      <location filename="../../ui/surroundings.py" />
      <source>{done} of {number} sentences looked at</source>
      <translation>문장 {number}개 중 {done}개 살펴봄</translation>
    </message>
    <message>
      <location filename="../../ui/surroundings.py" />
      <source>Articles read</source>
      <translation>읽은 기사</translation>
    </message>
    <message>
      <location filename="../../ui/surroundings.py" />
      <source>Read no more files; what is in the list stays</source>
      <translation>파일을 더 읽지 않습니다. 목록에 있는 것은 남습니다</translation>
    </message>
    <message>
      <location filename="../../ui/surroundings.py" />
      <source>Articles written</source>
      <translation>쓴 기사</translation>
    </message>
    <message>
      <location filename="../../ui/surroundings.py" />
      <source>Write no more articles; what is written stays</source>
      <translation>더 쓰지 않습니다. 이미 쓴 것은 남습니다</translation>
    </message>
    <message>
      <location filename="../../ui/surroundings.py" />
      <source>Sentences worth a look that you looked at and found fine</source>
      <translation>살펴볼 문장 가운데 살펴보고 괜찮다고 한 문장</translation>
    </message>
    <message>
      <location filename="../../ui/surroundings.py" />
      <source>MQM penalty of the open issues: major 5, minor 1, per 1,000 words. Lower is better.</source>
      <translation>남은 문제의 MQM 벌점: 낱말 1,000개당 중대 5, 사소 1. 낮을수록 좋습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/surroundings.py" />
      <source>{ter:.1f} % changed</source>
      <translation>{ter:.1f} % 바꿈</translation>
    </message>
    <message>
      <location filename="../../ui/surroundings.py" />
      <source>How much of the machine's text you changed so far: TER, the share of words edited. chrF {chrf:.1f}, BLEU {bleu:.1f} of the machine's text against yours.</source>
      <translation>지금까지 기계의 텍스트를 얼마나 바꾸었는지: TER, 고친 낱말의 비율. 기계의 텍스트와 고친 텍스트의 chrF {chrf:.1f}, BLEU {bleu:.1f}.</translation>
    </message>
    <message>
      <location filename="../../ui/surroundings.py" />
      <source>No other article of the list is waiting.</source>
      <translation>목록에 기다리는 다른 기사가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/surroundings.py" />
      <source>Minor issues are left out: {next-issue} goes through what is more severe.</source>
      <translation>사소한 문제는 건너뜁니다. {next-issue}: 더 심각한 문제만 거쳐 갑니다.</translation>
    </message>
    <message>
      <location filename="../../ui/surroundings.py" />
      <source>Minor issues are shown, too. Here is the next; {next-issue} goes on.</source>
      <translation>사소한 문제도 보입니다. 다음 문제를 보여 줍니다. {next-issue}: 계속 갑니다.</translation>
    </message>
    <message>
      <location filename="../../ui/surroundings.py" />
      <source>Minor issues are shown, too: {next-issue} goes through all that is flagged.</source>
      <translation>사소한 문제도 보입니다. {next-issue}: 표시된 문제를 모두 거쳐 갑니다.</translation>
    </message>
    <message>
      <location filename="../../ui/surroundings.py" />
      <source>{points:.1f} points per 1,000 words</source>
      <translation>낱말 1,000개당 {points:.1f}점</translation>
    </message>
    <message>
      <location filename="../../ui/term_steps.py" />
      <source>{term} holds {number:,} terms now.</source>
      <translation>이제 {term}에 용어 {number:,}개가 합쳐져 있습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/term_steps.py" />
      <source>Importing {name}…</source>
      <translation>{name} 가져오는 중…</translation>
    </message>
    <message>
      <location filename="../../ui/term_steps.py" />
      <source>Taking back {what}…</source>
      <translation>{what} 되돌리는 중…</translation>
    </message>
    <message>
      <location filename="../../ui/term_steps.py" />
      <source>{terms} were changed.</source>
      <translation>{terms}을(를) 고쳤습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/term_steps.py" />
      <source>{term} was deleted.</source>
      <translation>삭제했습니다: {term}.</translation>
    </message>
    <message>
      <location filename="../../ui/term_steps.py" />
      <source>{terms} were deleted.</source>
      <translation>{terms}을(를) 지웠습니다.</translation>
    </message>
    <message>
      <location filename="../../ui/term_steps.py" />
      <source>deleting {what}</source>
      <translation>{what} 삭제</translation>
    </message>
    <message>
      <location filename="../../ui/term_steps.py" />
      <source>the merge into {term}</source>
      <translation>{term}(으)로 합치기</translation>
    </message>
    <message>
      <location filename="../../ui/term_steps.py" />
      <source>the import of {name}</source>
      <translation>{name} 가져오기</translation>
    </message>
    <message>
      <location filename="../../ui/window_keys.py" />
      <source>Undo {what} ({key})</source>
      <translation>{what} 되돌리기 ({key})</translation>
    </message>
    <message>
      <location filename="../../ui/window_keys.py" />
      <source>There is nothing to undo ({key})</source>
      <translation>되돌릴 것이 없습니다 ({key})</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/any_nouns.py" />
      <location filename="../../qa_tool/checks/rules/bare_noun.py" />
      <location filename="../../qa_tool/checks/rules/missing_article.py" />
      <source>“The” is missing here.</source>
      <translation>여기에 “the”가 빠졌습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/any_nouns.py" />
      <location filename="../../qa_tool/checks/counted_nouns.py" />
      <source>The noun stands in the wrong number.</source>
      <translation>명사의 단수·복수가 맞지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/beside_source.py" />
      <source>The source says {words} where this says “{written}”.</source>
      <translation>원문은 {words}인데 여기에는 “{written}”(이)라고 되어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/catalogue.py" />
      <source>“python main.py checks” lists the ones there are.</source>
      <translation>“python main.py checks”로 있는 것을 볼 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/catalogue.py" />
      <source>There is no check called {list}.</source>
      <translation>그런 검사가 없습니다: {list}.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/clause_subjects.py" />
      <source>subject</source>
      <translation>주어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/clause_subjects.py" />
      <location filename="../../qa_tool/checks/counted_nouns.py" />
      <location filename="../../qa_tool/checks/rules/agreement.py" />
      <location filename="../../qa_tool/checks/subject_verbs.py" />
      <source>Subject and verb do not agree.</source>
      <translation>주어와 동사의 수가 맞지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/counted_nouns.py" />
      <source>“{kept}” needs a “the”, or no “of”.</source>
      <translation>“{kept}” 뒤에 “the”가 있어야 하거나 “of”가 없어야 합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/counted_nouns.py" />
      <source>This noun has no such plural.</source>
      <translation>이 명사에는 그런 복수형이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/counted_nouns.py" />
      <source>These three words are one, with two hyphens.</source>
      <translation>세 낱말을 하이픈 둘로 이어 한 낱말로 씁니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/name_reasons.py" />
      <source>It is flagged: {message}</source>
      <translation>표시됨: {message}</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/one_and_many.py" />
      <location filename="../../qa_tool/checks/rules/agreement.py" />
      <source>“{words}” does not go with “{noun}”.</source>
      <translation>“{words}”: “{noun}”과(와) 어울리지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/a_or_an.py" />
      <source>“{right}”: what counts is the sound that follows.</source>
      <translation>“{right}”이(가) 맞습니다. 뒤에 오는 소리에 따릅니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/a_or_an.py" />
      <location filename="../../qa_tool/checks/rules/agreement.py" />
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <location filename="../../qa_tool/checks/rules/hanging_hyphen.py" />
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <location filename="../../qa_tool/checks/rules/lower_case_name.py" />
      <location filename="../../qa_tool/checks/rules/lower_case_start.py" />
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <location filename="../../qa_tool/checks/rules/pronoun_case.py" />
      <location filename="../../qa_tool/checks/rules/unended_sentence.py" />
      <location filename="../../qa_tool/checks/rules/ungrouped_digits.py" />
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>should read</source>
      <translation>옳은 형태</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/acronym_misfit.py" />
      <source>words</source>
      <translation>낱말</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/acronym_misfit.py" />
      <source>“{letters}” does not fit the words before it; is it the abbreviation of another language?</source>
      <translation>“{letters}”: 앞의 낱말들과 맞지 않습니다. 다른 언어의 약어인가요?</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/added_sentence.py" />
      <location filename="../../qa_tool/checks/rules/missing_sentence.py" />
      <source>up to</source>
      <translation>마지막 문장</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/added_sentence.py" />
      <source>in the source before</source>
      <translation>바로 앞의 원문</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/added_sentence.py" />
      <source>The source has ended before this: it has nothing for the last {number} sentences.</source>
      <translation>원문은 이 앞에서 끝났습니다. 마지막 {number}개 문장에 해당하는 것이 원문에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/added_sentence.py" />
      <source>The source begins later: it has nothing for the first {number} sentences.</source>
      <translation>원문은 더 뒤에서 시작합니다. 처음 {number}개 문장에 해당하는 것이 원문에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/added_sentence.py" />
      <source>The source has nothing for the {number} sentences from here on.</source>
      <translation>여기부터 {number}개 문장에 해당하는 것이 원문에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/added_sentence.py" />
      <source>Nothing in the source seems to stand for this sentence, or for one beside it.</source>
      <translation>원문에 이 문장 또는 바로 옆 문장에 해당하는 내용이 없는 것 같습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/added_sentence.py" />
      <location filename="../../qa_tool/checks/rules/count_against_source.py" />
      <location filename="../../qa_tool/checks/rules/country_against_source.py" />
      <location filename="../../qa_tool/checks/rules/date_against_source.py" />
      <location filename="../../qa_tool/checks/rules/exchanged_sentence.py" />
      <location filename="../../qa_tool/checks/rules/length_against_source.py" />
      <location filename="../../qa_tool/checks/rules/mark_against_source.py" />
      <location filename="../../qa_tool/checks/rules/misread_word.py" />
      <location filename="../../qa_tool/checks/rules/missing_sentence.py" />
      <location filename="../../qa_tool/checks/rules/missing_tag.py" />
      <location filename="../../qa_tool/checks/rules/name_against_source.py" />
      <location filename="../../qa_tool/checks/rules/negation_against_source.py" />
      <location filename="../../qa_tool/checks/rules/number_against_source.py" />
      <location filename="../../qa_tool/checks/rules/opposite_of_source.py" />
      <location filename="../../qa_tool/checks/rules/person_against_source.py" />
      <location filename="../../qa_tool/checks/rules/source_habit.py" />
      <location filename="../../qa_tool/checks/rules/unit_against_source.py" />
      <location filename="../../qa_tool/checks/rules/word_against_source.py" />
      <source>in the source</source>
      <translation>원문</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/agreement.py" />
      <source>“{noun}” is not counted.</source>
      <translation>“{noun}”은(는) 세지 않는 명사입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/bare_noun.py" />
      <source>An article is missing here: “a”, “an” or “the”.</source>
      <translation>관사가 빠졌습니다: “a”, “an”, “the” 가운데 하나가 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/bracketed_quote.py" />
      <source>A quotation in brackets, as in the script of a broadcast; English has quotation marks.</source>
      <translation>방송 대본처럼 인용이 대괄호 안에 있습니다. 영어에서는 따옴표를 씁니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broadcast_cue.py" />
      <source>This says who reports, as a broadcast does: it is no text of the article.</source>
      <translation>방송에서 기자를 알리는 말로, 기사 본문이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broadcast_cue.py" />
      <source>A label of a script: it is no text of the article.</source>
      <translation>대본의 표시로, 기사 본문이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broadcast_cue.py" />
      <source>A credit or a note on rights: it is no text of the article.</source>
      <translation>제작진이나 저작권 안내로, 기사 본문이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broadcast_cue.py" />
      <source>Anchor and reporter say this to each other: it is no text of the article.</source>
      <translation>앵커와 기자가 서로 하는 말이며, 기사의 글이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>A blank stands before the mark.</source>
      <translation>문장 부호 앞에 빈칸이 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>The sentence goes on after a full stop.</source>
      <translation>마침표 뒤에 문장이 이어집니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>The mark stands twice.</source>
      <translation>같은 부호가 두 번 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>Two marks where one would do.</source>
      <translation>부호 하나면 될 곳에 둘이 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>English says a range in words, without dots.</source>
      <translation>영어에서는 범위를 점 없이 낱말로 씁니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>A blank stands inside the word.</source>
      <translation>낱말 안에 빈칸이 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>A blank is missing here.</source>
      <translation>여기에 빈칸이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>Two full stops.</source>
      <translation>마침표가 둘입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>A dash where English has a hyphen.</source>
      <translation>영어에서 하이픈을 쓰는 자리에 줄표가 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>Two dots stand where English has a colon or a dash.</source>
      <translation>영어에서 쌍점이나 줄표를 쓰는 곳에 점 두 개가 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>A blank stands between the sign and its amount.</source>
      <translation>통화 기호와 금액 사이에 빈칸이 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>A stray mark.</source>
      <translation>쓸데없는 부호입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>The sentence goes on after this mark.</source>
      <translation>이 부호 뒤에 문장이 이어집니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>English writes a range with a dash, not with a tilde.</source>
      <translation>영어에서는 범위를 물결표가 아니라 줄표로 씁니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>Blanks stand between the words and their quotation marks.</source>
      <translation>낱말과 따옴표 사이에 빈칸이 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>A wide mark of East Asian print.</source>
      <translation>동아시아 인쇄물의 전각 부호입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>mark</source>
      <translation>부호</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>A middle dot joins words here, as in Korean, Japanese and Chinese.</source>
      <translation>한국어, 일본어, 중국어처럼 가운뎃점이 낱말을 잇고 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>This quotation mark is turned the wrong way.</source>
      <translation>따옴표의 방향이 거꾸로입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>These marks stand for a quotation mark.</source>
      <translation>따옴표를 대신하는 부호입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/capital_inside.py" />
      <source>“{name}” and “{word}” run into each other.</source>
      <translation>“{name}”와 “{word}”가 붙었습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/capital_inside.py" />
      <source>“{word}” has a capital inside the sentence; does a new one begin here?</source>
      <translation>“{word}”이(가) 문장 안에서 대문자로 시작합니다. 여기서 새 문장이 시작합니까?</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/capital_inside.py" />
      <source>“{word}” has a capital inside the sentence.</source>
      <translation>“{word}”이(가) 문장 안에서 대문자로 시작합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/changed_age.py" />
      <source>{name} was {age} before.</source>
      <translation>앞에서는 {name}의 나이가 {age}세였습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/clause_alone.py" />
      <source>This is a clause alone, which gives a reason.</source>
      <translation>이유만 말하는 절입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/clause_alone.py" />
      <source>This is a clause alone: without “who” it is a sentence.</source>
      <translation>절만 있고 문장이 아닙니다. “who”를 빼면 문장이 됩니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/clause_alone.py" />
      <source>This clause hangs on a sentence, and stands without one.</source>
      <translation>이 절은 문장에 딸린 것인데 문장 없이 혼자 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/clause_tense.py" />
      <source>Behind “{first}” the present says what lies ahead.</source>
      <translation>“{first}” 뒤에서는 앞일도 현재형으로 씁니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/clause_tense.py" />
      <source>What goes on since then stands in the perfect: “{right}”.</source>
      <translation>그때부터 이어지는 일은 완료형으로 씁니다: “{right}”.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/clause_tense.py" />
      <source>Behind “if” stands no “would”.</source>
      <translation>“if” 뒤에는 “would”를 쓰지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/clause_tense.py" />
      <source>“{verb}” is what something is, not what it is doing.</source>
      <translation>“{verb}”는 상태를 나타내므로 진행형으로 쓰지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/clause_without_subject.py" />
      <location filename="../../qa_tool/checks/rules/verb_after_place.py" />
      <source>“{verb}” has no subject: who does it?</source>
      <translation>“{verb}”의 주어가 없습니다. 누가 합니까?</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/comma_before_that.py" />
      <source>English has no comma before this “{word}”.</source>
      <translation>영어에서는 이 “{word}” 앞에 쉼표를 두지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/comma_splice.py" />
      <source>Two sentences, and only a comma between them.</source>
      <translation>두 문장 사이에 쉼표만 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/contradictory_dates.py" />
      <source>If {other} is right, this is a {right}.</source>
      <translation>{other}이(가) 맞다면 이날은 {right}입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/contradictory_dates.py" />
      <source>From {born} to {died} it is {age} years.</source>
      <translation>{born}년에서 {died}년까지는 {age}년입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/contradictory_dates.py" />
      <source>Born in {born}, one is {age} in {year}.</source>
      <translation>{born}년생은 {year}년에 {age}세가 됩니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/contradictory_dates.py" />
      <source>also in the article</source>
      <translation>기사에 있는 다른 날짜</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/contradictory_dates.py" />
      <source>age</source>
      <translation>나이</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/contradictory_figures.py" />
      <source>These figures do not fit together: by the amounts it is {share}.</source>
      <translation>숫자가 서로 맞지 않습니다. 금액이나 수량으로 보면 {share}입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/contradictory_figures.py" />
      <source>by the amounts</source>
      <translation>금액이나 수량으로 보면</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/contradictory_figures.py" />
      <source>These figures do not fit together: the second is {times} times the first.</source>
      <translation>숫자가 서로 맞지 않습니다. 뒤의 수는 앞의 수의 {times}배입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/contradictory_figures.py" />
      <source>These figures do not fit together; one of the amounts is wrong by a power of ten.</source>
      <translation>숫자가 서로 맞지 않습니다. 한쪽의 자릿수가 틀렸습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/contradictory_figures.py" />
      <source>parts</source>
      <translation>부분</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/contradictory_figures.py" />
      <source>The shares add up to {sum} percent.</source>
      <translation>비율을 더하면 {sum}퍼센트입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/contradictory_figures.py" />
      <source>The parts add up to {sum}.</source>
      <translation>부분을 더하면 {sum}입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/contradictory_figures.py" />
      <location filename="../../qa_tool/checks/rules/cut_paragraph.py" />
      <location filename="../../qa_tool/checks/rules/date_without_month.py" />
      <location filename="../../qa_tool/checks/rules/headline_figure.py" />
      <location filename="../../qa_tool/checks/rules/lost_word.py" />
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <location filename="../../qa_tool/checks/rules/missing_noun.py" />
      <location filename="../../qa_tool/checks/rules/missing_subject.py" />
      <location filename="../../qa_tool/checks/rules/repeated_phrase.py" />
      <location filename="../../qa_tool/checks/rules/scripture_words.py" />
      <location filename="../../qa_tool/checks/rules/stray_first_person.py" />
      <location filename="../../qa_tool/checks/rules/tense_and_time.py" />
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>how to mend</source>
      <translation>고치는 방법</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/contradictory_figures.py" />
      <source>look up in the source which is wrong</source>
      <translation>어느 것이 틀렸는지 원문에서 확인하세요</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/counted_twice.py" />
      <source>“{noun}” is said already.</source>
      <translation>“{noun}”는 이미 나왔습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/country_against_source.py" />
      <location filename="../../qa_tool/checks/rules/date_without_month.py" />
      <location filename="../../qa_tool/checks/rules/missing_subject.py" />
      <location filename="../../qa_tool/checks/rules/score_against_winner.py" />
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <location filename="../../qa_tool/checks/rules/stray_first_person.py" />
      <location filename="../../qa_tool/checks/rules/stray_your.py" />
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>why it happens</source>
      <translation>생기는 까닭</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/country_against_source.py" />
      <source>; it speaks of {country}</source>
      <translation>. 원문은 {country}에 대해 말합니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/country_against_source.py" />
      <source>The source does not speak of “{written}” anywhere{also}.</source>
      <translation>원문 어디에도 “{written}”에 대한 말이 없습니다{also}.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/country_against_source.py" />
      <source>{domestic} (“domestic”) comes out as “{own_country}”</source>
      <translation>{domestic}(‘국내’)이 “{own_country}”(으)로 번역됩니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/country_against_source.py" />
      <source>The source says {domestic}, “domestic”, and is about {about}.</source>
      <translation>원문에는 {domestic}(‘국내’)라고 되어 있고, 원문의 주제는 {about}입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/country_against_source.py" />
      <source>The source does not name it anywhere and is about {about}.</source>
      <translation>원문은 그 나라를 말하지 않으며, 원문의 주제는 {about}입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/country_for_people.py" />
      <source>English says “{people}” before a noun.</source>
      <translation>영어에서는 명사 앞에 “{people}”을(를) 씁니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/cut_paragraph.py" />
      <source>join it to the paragraph before, or look up in the source what is lost</source>
      <translation>앞 문단에 붙이거나, 사라진 것을 원문에서 찾으십시오</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/cut_paragraph.py" />
      <source>No paragraph begins with this mark.</source>
      <translation>이 부호로 시작하는 문단은 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/date_without_month.py" />
      <source>A day without its month.</source>
      <translation>달이 없는 날짜입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/date_without_month.py" />
      <source>English names the month, or says “{right}”.</source>
      <translation>영어에서는 달 이름을 쓰거나 “{right}”라고 합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/date_without_month.py" />
      <source>name the month, as in “{date} October {figure}”, or the weekday</source>
      <translation>“{date} October {figure}”처럼 달이나 요일을 쓰십시오</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/date_without_month.py" />
      <source>news in {name} names only the day when the month is the present one</source>
      <translation>{name} 뉴스는 이번 달이면 날짜만 씁니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/date_without_month.py" />
      <source>English says once which day it was; news of another language names the day in brackets as well.</source>
      <translation>영어에서는 어느 날인지 한 번만 말합니다. 다른 언어의 뉴스는 괄호 안에 날짜를 다시 씁니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/date_without_month.py" />
      <source>English names the month in words.</source>
      <translation>영어에서는 달을 낱말로 씁니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/double_degree.py" />
      <source>English has a form of its own for this: {right}.</source>
      <translation>영어에는 이에 맞는 형태가 따로 있습니다: {right}.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/double_degree.py" />
      <location filename="../../qa_tool/checks/rules/doubled_conjunction.py" />
      <source>“{word}” says already what “{said}” says.</source>
      <translation>“{word}”에 이미 “{said}”의 뜻이 들어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/double_negative.py" />
      <source>“{group}”: the two negations cancel each other.</source>
      <translation>“{group}”: 두 부정이 서로를 지웁니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/doubled_attribution.py" />
      <source>Who speaks is said before the quotation and behind it.</source>
      <translation>말한 사람이 인용문 앞뒤에 두 번 나옵니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/doubled_attribution.py" />
      <source>It is said twice who says this.</source>
      <translation>누가 말하는지 두 번 나옵니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/doubled_subject.py" />
      <source>The speaker before the quotation has no verb; the one behind it has another subject.</source>
      <translation>인용문 앞의 말하는 사람에게 동사가 없습니다. 뒤의 동사에는 다른 주어가 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/doubled_subject.py" />
      <source>The subject is said twice: “{pronoun}” is too many.</source>
      <translation>주어가 두 번 나옵니다: “{pronoun}”은(는) 필요 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/doubled_unit.py" />
      <source>The unit is said twice.</source>
      <translation>단위를 두 번 썼습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/doubled_unit.py" />
      <source>English writes this otherwise: {right}.</source>
      <translation>영어로는 이렇게 씁니다: {right}</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/doubled_unit.py" />
      <source>Two currencies after one number: which is meant?</source>
      <translation>수 하나에 통화가 둘입니다. 어느 것인가요?</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/doubled_unit.py" />
      <source>The age is said twice.</source>
      <translation>나이를 두 번 말했습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/doubled_unit.py" />
      <source>English says this as one number.</source>
      <translation>영어에서는 하나의 수로 씁니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/doubled_unit.py" />
      <source>The time of day is said twice.</source>
      <translation>하루의 때를 두 번 말했습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/exchanged_sentence.py" />
      <source>This sentence and the one of the source in its place speak of different things.</source>
      <translation>이 문장과 그 자리의 원문 문장은 서로 다른 내용을 말합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>A code of web pages instead of the character it stands for.</source>
      <translation>문자 대신 웹 페이지의 코드가 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>A sign of the translation machine's own.</source>
      <translation>번역 기계의 내부 기호입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>A character was lost here.</source>
      <translation>여기서 문자가 사라졌습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>A backslash that does not belong here.</source>
      <translation>쓸데없는 역슬래시입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>A code instead of the character it stands for.</source>
      <translation>문자 대신 코드가 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>A mark of web pages.</source>
      <translation>웹 페이지의 태그입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>A control character, which cannot be seen.</source>
      <translation>보이지 않는 제어 문자입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>A character that cannot be seen.</source>
      <translation>보이지 않는 문자입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>Characters read in a wrong encoding.</source>
      <translation>잘못된 인코딩으로 읽은 문자입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>characters</source>
      <translation>문자</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/glossary_name.py" />
      <source>The glossary lists “{written}” as a wrong form of “{term}”.</source>
      <translation>용어집에 “{written}”은(는) “{term}”의 잘못된 표기로 되어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/glossary_name.py" />
      <source>“{written}” looks like “{term}” spelled otherwise.</source>
      <translation>“{written}”은(는) “{term}”을(를) 달리 쓴 것 같습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/hanging_hyphen.py" />
      <source>A hyphen hangs on this word.</source>
      <translation>낱말에 하이픈이 매달려 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/headline_figure.py" />
      <source>look up in the source which is right</source>
      <translation>어느 것이 맞는지 원문에서 확인하세요</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/headline_figure.py" />
      <source>The article does not say {number} anywhere, but {other}.</source>
      <translation>기사 본문에는 {number}이(가) 없고 {other}이(가) 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/house_rule.py" />
      <source>The house rules do not have “{written}”.</source>
      <translation>사내 표기 규칙에서 “{written}”은(는) 쓰지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/house_rule.py" />
      <source>house rule</source>
      <translation>사내 표기 규칙</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/house_rule.py" />
      <source>The house rules have “{right}” here.</source>
      <translation>사내 표기 규칙에서는 “{right}”로 씁니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/impossible_date.py" />
      <source>The hour goes only up to 12 with a.m. and p.m.</source>
      <translation>a.m.과 p.m.에는 12시까지만 쓸 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/impossible_date.py" />
      <source>There is no month {month}.</source>
      <translation>{month}월은 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/impossible_date.py" />
      <source>An hour has 60 minutes.</source>
      <translation>한 시간은 60분입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/impossible_date.py" />
      <source>The hour is not in that part of the day.</source>
      <translation>그 시각은 하루 가운데 그때가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/impossible_date.py" />
      <source>No clock shows this.</source>
      <translation>이런 시각은 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/impossible_date.py" />
      <source>{month} has {most} days at most.</source>
      <translation>{month}: 최대 {most}일까지 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/impossible_date.py" />
      <source>day of the week</source>
      <translation>요일</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/impossible_date.py" />
      <source>That day was a {right}, not a {weekday}.</source>
      <translation>그날은 {weekday}이(가) 아니라 {right}입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/impossible_date.py" />
      <source>February had 28 days in {year}.</source>
      <translation>{year}년의 2월은 28일까지였습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/institution_pronoun.py" />
      <source>An institution is told of before: is “{pronoun}” “{right}”?</source>
      <translation>앞에서 말한 것은 기관입니다. “{pronoun}”은(는) “{right}”이(가) 아닐까요?</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/known_name.py" />
      <source>Least likeness</source>
      <translation>최소 유사도</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/known_name.py" />
      <source>From 0.5 (all that is like a known name) to 1 (all but the same).</source>
      <translation>0.5(알려진 이름과 비슷한 것 모두)부터 1(거의 같은 것만)까지.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/known_name.py" />
      <source>known name</source>
      <translation>알려진 이름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/known_name.py" />
      <source>“{written}” looks like the known name “{suggestion}” spelled otherwise.</source>
      <translation>“{written}”은(는) 알려진 이름 “{suggestion}”을(를) 달리 쓴 것 같습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <source>script</source>
      <translation>문자</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <location filename="../../qa_tool/checks/rules/name_against_source.py" />
      <location filename="../../qa_tool/names/finder.py" />
      <source>glossary entry</source>
      <translation>용어집 항목</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <source>{script} letters that only look Latin stand in this word.</source>
      <translation>로마자처럼 보이기만 하는 {script} 글자가 이 낱말에 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <source>letters</source>
      <translation>글자</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <source>“{run}” was left untranslated.</source>
      <translation>“{run}”이(가) 번역되지 않고 남았습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <source>what it stands for</source>
      <translation>뜻하는 것</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <source>A wide form of East Asian print.</source>
      <translation>동아시아 인쇄물의 전각 문자입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <source>A mark of lists in East Asian papers.</source>
      <translation>동아시아 신문의 목록 기호입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <source>{sign}, in the headlines of Korean and Japanese papers</source>
      <translation>{sign}, 한국과 일본 신문의 제목에서</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/length_against_source.py" />
      <source>Only {share:.0%} as long as usual for what the source says here; something may be missing.</source>
      <translation>원문에 비해 길이가 보통의 {share:.0%}밖에 되지 않습니다. 빠진 것이 있을 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/length_against_source.py" />
      <source>{share:.1f} times as long as usual for what the source says here; something may have been added.</source>
      <translation>원문에 비해 길이가 보통의 {share:.1f}배입니다. 덧붙은 것이 있을 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/length_against_source.py" />
      <source>Part of what the source says here seems to be missing.</source>
      <translation>여기에서 원문이 말하는 내용의 일부가 빠진 것 같습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/list_count.py" />
      <source>members</source>
      <translation>항목</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/list_count.py" />
      <source>counted</source>
      <translation>세어 보면</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/list_count.py" />
      <source>“{said}” are announced, but the list names {number}.</source>
      <translation>“{said}”(이)라고 했으나 목록에는 {number}개가 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/literal_translation.py" />
      <source>Word for word from the source; it means {meaning}.</source>
      <translation>원문을 글자 그대로 옮긴 말입니다. 뜻: {meaning}.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lost_apostrophe.py" />
      <source>“{word}” has lost its apostrophe.</source>
      <translation>“{word}”에서 아포스트로피가 사라졌습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lost_word.py" />
      <source>look up in the source what it was</source>
      <translation>원문에서 무엇이었는지 찾아보십시오</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lost_word.py" />
      <source>A word seems to be lost at “{pair}”.</source>
      <translation>“{pair}”에서 낱말이 빠진 것 같습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lost_word.py" />
      <source>“{word}” and “{bare}” cannot stand together.</source>
      <translation>“{word}”와(과) “{bare}”은(는) 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lost_word.py" />
      <source>look up in the source how the sentence ends</source>
      <translation>원문에서 문장이 어떻게 끝나는지 찾아보십시오</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lost_word.py" />
      <source>keep one of the two</source>
      <translation>둘 중 하나만 남기십시오</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lost_word.py" />
      <source>The sentence breaks off after “{last}”.</source>
      <translation>문장이 “{last}” 뒤에서 끊깁니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lower_case_name.py" />
      <source>An abbreviation stands in capitals.</source>
      <translation>약어는 모두 대문자로 씁니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lower_case_name.py" />
      <source>A name begins with a capital.</source>
      <translation>이름은 대문자로 시작합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lower_case_start.py" />
      <source>A sentence begins with a capital.</source>
      <translation>문장은 대문자로 시작합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>how it is read</source>
      <translation>읽는 방법</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>A comma before four figures: counted in ten thousands, or a figure too many?</source>
      <translation>네 자리 앞에 쉼표가 있습니다. 만 단위로 센 것인가요, 한 자리가 더 있는 것인가요?</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>English says an amount with one figure and one scale.</source>
      <translation>영어에서는 금액이나 수량을 숫자 하나와 단위 하나로 말합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>The ending does not go with the number.</source>
      <translation>서수의 어미가 숫자와 맞지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>look up the figure in the source</source>
      <translation>원문에서 수를 찾아보십시오</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>English parts figures in threes.</source>
      <translation>영어에서는 세 자리마다 끊습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>English writes fractions with a point.</source>
      <translation>영어에서는 소수점에 마침표를 씁니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>This range runs backwards; is the second figure whole?</source>
      <translation>범위가 거꾸로입니다. 두 번째 수가 온전한가요?</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>The commas of this number do not part its figures in threes.</source>
      <translation>쉼표가 세 자리마다 있지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>A point and then a comma: is it thousands, or a fraction?</source>
      <translation>마침표 다음에 쉼표가 있습니다. 천 단위인가요, 소수인가요?</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>English parts thousands with commas.</source>
      <translation>영어에서는 천 단위를 쉼표로 끊습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>This number has two decimal points.</source>
      <translation>소수점이 둘인 수입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>Minutes have two figures.</source>
      <translation>분은 두 자리로 씁니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>A comma before two figures: is it a fraction, or is a figure missing?</source>
      <translation>두 자리 앞에 쉼표가 있습니다. 소수인가요, 한 자리가 빠진 것인가요?</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>The first figure has lost its zeros, or the second has some too many.</source>
      <translation>앞의 수가 0을 잃었거나 뒤의 수에 0이 더 붙었습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>Counted in ten thousands, and called millions?</source>
      <translation>만 단위로 센 수를 million이라고 했습니까?</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mark_against_source.py" />
      <source>The source does not ask a question here.</source>
      <translation>원문은 여기서 묻지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mark_against_source.py" />
      <source>The source asks a question here.</source>
      <translation>원문은 여기서 묻고 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mark_outside_quote.py" />
      <source>Commas and full stops stand</source>
      <translation>쉼표와 마침표의 자리</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mark_outside_quote.py" />
      <source>The British set them by the sense, the Americans always inside.</source>
      <translation>영국은 뜻에 따라, 미국은 언제나 안에 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mark_outside_quote.py" />
      <source>inside, unless the article is spelled the British way</source>
      <translation>안, 단 기사가 영국식 철자이면 그대로</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mark_outside_quote.py" />
      <source>inside</source>
      <translation>안</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mark_outside_quote.py" />
      <source>anywhere</source>
      <translation>어디든지</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mark_outside_quote.py" />
      <source>American papers set the mark inside: {right}.</source>
      <translation>미국 신문은 이 부호를 따옴표 안에 둡니다: {right}.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/misfit_verb.py" />
      <source>“{group}”: the verb has the wrong form.</source>
      <translation>“{group}”: 동사의 형태가 틀렸습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/misread_word.py" />
      <source>the article says</source>
      <translation>기사에 있는 말</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/misread_word.py" />
      <source>Read wrongly from the source; it means {meaning}.</source>
      <translation>원문을 잘못 읽었습니다. 뜻은 {meaning}입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_noun.py" />
      <source>A noun seems to be missing after the number.</source>
      <translation>수 다음에 명사가 빠진 것 같습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_noun.py" />
      <source>say what there are {figure} of, or which birthday or year it is</source>
      <translation>무엇이 {figure}인지, 또는 몇 번째 생일이나 해인지 쓰십시오</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_sentence.py" />
      <source>expected length</source>
      <translation>예상 길이</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_sentence.py" />
      <source>{number} sentences of the source have no translation here, the first: “{shown}”</source>
      <translation>여기에 원문의 문장 {number}개가 번역되어 있지 않습니다. 첫 문장: “{shown}”</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_sentence.py" />
      <source>The segment behind this one has no translation: “{shown}”</source>
      <translation>이 뒤의 세그먼트에 번역이 없습니다: “{shown}”</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_sentence.py" />
      <source>A sentence of the source seems to be missing after this one: “{shown}”</source>
      <translation>이 문장 뒤에 원문의 문장이 빠진 것 같습니다: “{shown}”</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_sentence.py" />
      <source>A sentence of the source seems to be missing before this one: “{shown}”</source>
      <translation>이 문장 앞에 원문의 문장이 빠진 것 같습니다: “{shown}”</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_sentence.py" />
      <source>The translation stops here: {number} sentences of the source have no translation, the first: “{shown}”</source>
      <translation>번역이 여기서 끊겼습니다. 원문의 문장 {number}개가 번역되어 있지 않습니다. 첫 문장: “{shown}”</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_sentence.py" />
      <source>The translation begins late: {number} sentences of the source have no translation, the first: “{shown}”</source>
      <translation>번역이 늦게 시작합니다. 원문의 문장 {number}개가 번역되어 있지 않습니다. 첫 문장: “{shown}”</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_sentence.py" />
      <source>{number} segments behind this one have no translation, the first: “{shown}”</source>
      <translation>이 뒤의 세그먼트 {number}개에 번역이 없습니다. 첫째: “{shown}”</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_sentence.py" />
      <source>A segment before this one has no translation: “{shown}”</source>
      <translation>이 앞의 세그먼트에 번역이 없습니다: “{shown}”</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_sentence.py" />
      <source>some {length:.0f} letters</source>
      <translation>약 {length:.0f}자</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_subject.py" />
      <source>The sentence has no subject: who does it?</source>
      <translation>문장에 주어가 없습니다. 누가 하나요?</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_subject.py" />
      <source>say who does it</source>
      <translation>누가 하는지 쓰십시오</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_subject.py" />
      <location filename="../../qa_tool/checks/rules/stray_first_person.py" />
      <source>{name} leaves out a subject that was named before</source>
      <translation>{name}에서는 앞에 나온 주어를 생략합니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_subject.py" />
      <source>Nobody says this: the verb has no subject.</source>
      <translation>말하는 사람이 없습니다. 동사에 주어가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_tag.py" />
      <source>A tag is missing here that the source has: {tags}.</source>
      <translation>원문에 있는 태그가 여기에 없습니다: {tags}.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_tag.py" />
      <source>{number} tags are missing here that the source has: {tags}.</source>
      <translation>원문에 있는 태그 {number}개가 여기에 없습니다: {tags}.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_name.py" />
      <source>“{word}” stands as “{other}” elsewhere in the article.</source>
      <translation>“{word}”은(는) 기사의 다른 곳에서 “{other}”(으)로 적혀 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_name.py" />
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <location filename="../../qa_tool/checks/rules/name_inconsistency.py" />
      <location filename="../../qa_tool/checks/rules/name_order.py" />
      <location filename="../../qa_tool/checks/rules/place_spelling.py" />
      <location filename="../../qa_tool/checks/rules/surname_spelling.py" />
      <location filename="../../qa_tool/checks/written_ways.py" />
      <source>in this article</source>
      <translation>이 기사에서</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <source>Where both stand, keep</source>
      <translation>둘 다 있으면 남길 것</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <source>A word that stands in one spelling only is left alone.</source>
      <translation>한 가지 철자로만 나오는 낱말은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <source>the commoner one</source>
      <translation>더 많은 것</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <source>the British one</source>
      <translation>영국식</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <source>the American one</source>
      <translation>미국식</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <source>Where only the other one stands, too</source>
      <translation>다른 표기만 있는 곳도</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <source>Once the British or the American spelling is chosen: “labor” is flagged though “labour” stands nowhere.</source>
      <translation>영국식이나 미국식 철자를 고른 뒤에는 “labour”가 어디에도 없어도 “labor”를 지적합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <source>“{words}” is spelled otherwise elsewhere in the article.</source>
      <translation>기사의 다른 곳에서는 “{words}”을(를) 다르게 썼습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <source>“{words}” is not in the spelling of the house.</source>
      <translation>“{words}”은(는) 정해 둔 철자법이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <source>“{words}” is no English word; the article has “{meant}”. A slip, or a play on words?</source>
      <translation>“{words}”은(는) 영어 낱말이 아니고, 기사에 “{meant}”이(가) 있습니다. 실수인가요, 말장난인가요?</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_against_source.py" />
      <source>reads as</source>
      <translation>읽으면</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_against_source.py" />
      <source>letters in common</source>
      <translation>같은 글자</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_against_source.py" />
      <source>The source says {form}, for which the glossary has “{term}”; here it says “{written}”.</source>
      <translation>원문은 {form}이고 용어집에는 “{term}”입니다. 여기에는 “{written}”(이)라고 되어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_against_source.py" />
      <source>The source says {form}, as “{right}” of the glossary is written; here it says “{word}”.</source>
      <translation>원문은 {form}이고, 용어집의 “{right}”을(를) 그렇게 적습니다. 여기에는 “{word}”(이)라고 되어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_against_source.py" />
      <source>The source says {form}, which reads “{reading}”; here it says “{word}”.</source>
      <translation>원문은 {form}이고 읽으면 “{reading}”입니다. 여기에는 “{word}”(이)라고 되어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_against_source.py" />
      <source>The source has “{right}” in Latin letters; here it says “{word}”.</source>
      <translation>원문에는 로마자로 “{right}”(이)라고 적혀 있습니다. 여기에는 “{word}”(이)라고 되어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_against_source.py" />
      <source>The source says {form}, which is how “{right}” is written; no list knows “{word}”.</source>
      <translation>원문은 {form}이고, “{right}”을(를) 그렇게 적습니다. “{word}”은(는) 어느 목록에도 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_against_source.py" />
      <source>The source says {form} here, as it does where the article says “{right}”.</source>
      <translation>원문은 여기서 {form}이고, 기사에서 “{right}”(이)라고 한 곳에서도 같습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_inconsistency.py" />
      <location filename="../../qa_tool/glossary/known_names.py" />
      <source>how it can happen</source>
      <translation>생길 수 있는 까닭</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_inconsistency.py" />
      <source>“{word}” is probably the same name as “{preferred}”.</source>
      <translation>“{word}”은(는) 아마 “{preferred}”와(과) 같은 이름입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_order.py" />
      <source>“{written}” is “{right}” with the family name in another place.</source>
      <translation>“{written}”은(는) “{right}”과(와) 같은 이름이나 성의 자리가 다릅니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_order.py" />
      <source>“{written}” has the family name last; the others have it first.</source>
      <translation>“{written}”은(는) 성이 뒤에 있는데, 다른 이름은 성이 앞에 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/needless_article.py" />
      <source>“{name}” takes no article.</source>
      <translation>“{name}”에는 관사를 붙이지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/needless_object.py" />
      <source>“{verb}” has no object in the passive.</source>
      <translation>“{verb}”는 수동태에서 목적어를 두지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/needless_object.py" />
      <source>“{verb}” has no object without a word before it.</source>
      <translation>“{verb}”는 앞에 다른 말이 없이는 목적어를 두지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/negation_against_source.py" />
      <source>Nothing in the source stands for “{written}” here: it does not negate.</source>
      <translation>원문에는 “{written}”에 해당하는 것이 없습니다. 원문은 부정하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/negation_against_source.py" />
      <source>The source says {said}, a negation, and nothing here stands for it.</source>
      <translation>원문에는 부정하는 말 {said}이(가) 있으나 여기에는 해당하는 것이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/number_against_source.py" />
      <source>which is</source>
      <translation>값</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/number_against_source.py" />
      <source>Magnitude error: “{written}” is {size} by a factor of {factor:,}; the source says {words}.</source>
      <translation>크기 오류: “{written}”은(는) {factor:,}배만큼 {size}. 원문은 {words}입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/number_against_source.py" />
      <source>A digit is wrong: the source says {words}; here it says “{written}”.</source>
      <translation>숫자 하나가 틀렸습니다. 원문은 {words}인데 여기에는 “{written}”(이)라고 되어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/number_against_source.py" />
      <source>{words}, which is {right}</source>
      <translation>{words}, 곧 {right}</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/number_against_source.py" />
      <source>too large</source>
      <translation>큽니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/number_against_source.py" />
      <source>too small</source>
      <translation>작습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/opposite_of_source.py" />
      <source>The source says {said} here, the opposite of “{written}”.</source>
      <translation>원문은 여기서 {said}(이)라고 하는데, “{written}”의 반대입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/place_adjective.py" />
      <source>“{word}” is an adjective of the source language; English has the name of the place.</source>
      <translation>“{word}”은(는) 원문 언어의 형용사입니다. 영어에서는 지명을 그대로 씁니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/place_spelling.py" />
      <source>“{word}” is the same place as “{other}”.</source>
      <translation>“{word}”은(는) “{other}”와(과) 같은 곳입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/pronoun_case.py" />
      <source>Here it has to be “{right}”.</source>
      <translation>여기서는 “{right}”이어야 합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/pronoun_case.py" />
      <source>“{word}” is short for “{long}”.</source>
      <translation>“{word}”은(는) “{long}”을(를) 줄인 것입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/pronoun_gender.py" />
      <source>“{pronoun}” of {name}: is it “{right}”?</source>
      <translation>{name}을(를) 가리키는 “{pronoun}”: “{right}”이(가) 아닙니까?</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/pronoun_gender.py" />
      <source>name</source>
      <translation>이름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/relative_clause.py" />
      <source>“{what}” is said by “{which}” already.</source>
      <translation>“{what}”는 “{which}”가 이미 나타냅니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/relative_clause.py" />
      <source>People are “who”, not “which”.</source>
      <translation>사람은 “which”가 아니라 “who”로 받습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/relative_clause.py" />
      <source>Things are “which”, not “who”.</source>
      <translation>사물은 “who”가 아니라 “which”입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_phrase.py" />
      <source>named twice</source>
      <translation>두 번 나온 이름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_phrase.py" />
      <source>make sure of the subject, or use a pronoun</source>
      <translation>주어를 확인하거나 대명사를 쓰십시오</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_phrase.py" />
      <source>“{name}” is named twice; one of the two may stand for something else.</source>
      <translation>“{name}”이(가) 두 번 나옵니다. 둘 가운데 하나는 다른 것일 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_phrase.py" />
      <source>“{name}” is named twice in one clause; who does what may have been mixed up.</source>
      <translation>“{name}”이(가) 한 절에 두 번 나옵니다. 누가 무엇을 하는지 뒤섞였을 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_sentence.py" />
      <source>Shortest sentence, in words</source>
      <translation>가장 짧은 문장(낱말 수)</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_sentence.py" />
      <source>Shorter ones may come again on purpose.</source>
      <translation>더 짧은 문장은 일부러 되풀이할 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_sentence.py" />
      <source>Farthest apart, in sentences</source>
      <translation>가장 먼 거리(문장 수)</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_sentence.py" />
      <source>Farther apart it may be meant: a headline that is the first sentence, too; a refrain.</source>
      <translation>더 멀면 의도한 것일 수 있습니다. 첫 문장과 같은 제목이나 후렴이 그렇습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_sentence.py" />
      <source>The same sentence stands shortly before.</source>
      <translation>바로 앞에 같은 문장이 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_word.py" />
      <source>“{inner}” is said {times} in a row.</source>
      <translation>“{inner}”이(가) 잇달아 {times} 나옵니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_word.py" />
      <source>“{shown}” is joined with itself; two different words of the source may have become one.</source>
      <translation>“{shown}”이(가) 자기 자신과 이어져 있습니다. 원문의 서로 다른 두 낱말이 하나가 되었을 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_word.py" />
      <source>“{shown}” is joined with itself; two different phrases of the source may have become one.</source>
      <translation>“{shown}”이(가) 자기 자신과 이어져 있습니다. 원문의 서로 다른 두 구절이 하나가 되었을 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_word.py" />
      <source>said</source>
      <translation>반복</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_word.py" />
      <source>twice</source>
      <translation>두 번</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_word.py" />
      <source>three times</source>
      <translation>세 번</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_word.py" />
      <source>{number} times</source>
      <translation>{number}번</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_word.py" />
      <source>“{noun}” is said of itself.</source>
      <translation>“{noun}”을(를) 그 자신으로 설명하고 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_word.py" />
      <source>twice, joined by “{join}”</source>
      <translation>두 번, “{join}”(으)로 이어짐</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/reporting_verb.py" />
      <source>“{verb}” cannot introduce a quotation in English.</source>
      <translation>“{verb}”는 영어에서 인용문을 이끌 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/reporting_verb.py" />
      <source>Two quotations are joined: “adding” tells that it goes on.</source>
      <translation>두 인용문이 이어져 있습니다. 말이 이어진다는 것은 “adding”으로 적습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/reporting_verb.py" />
      <source>Who says this? “saying” is missing.</source>
      <translation>누가 이 말을 합니까? “saying”이 빠져 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/score_against_winner.py" />
      <source>“{score}”: the winner has the lower score.</source>
      <translation>“{score}”: 이긴 쪽의 점수가 더 낮습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/score_against_winner.py" />
      <source>the two change places in languages that are written from right to left</source>
      <translation>오른쪽에서 왼쪽으로 쓰는 언어에서는 둘의 자리가 바뀝니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/scripture_words.py" />
      <source>“{word}” is a word of the Bible: the machine may have made the sentence up.</source>
      <translation>“{word}”은(는) 성경의 낱말입니다. 기계가 문장을 지어냈을 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/scripture_words.py" />
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>look up in the source what is meant</source>
      <translation>원문에서 무슨 뜻인지 찾아보십시오</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>Mentions of the other country</source>
      <translation>다른 나라의 언급 횟수</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>How often the article must name another country; once less is enough where it stands close by.</source>
      <translation>기사가 다른 나라를 언급해야 하는 횟수. 가까이 있으면 한 번 적어도 됩니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>{words} (“domestic”) comes out as “{country}” when it is translated from {name}</source>
      <translation>{name}에서 번역할 때 {words}(‘국내’)이 “{country}”(으)로 번역됩니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>the article is about</source>
      <translation>기사의 주제</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>The article is about {topic}, not {country}; the source probably said “domestic”.</source>
      <translation>기사의 주제는 {country}이(가) 아니라 {topic}입니다. 원문은 아마 ‘국내’였을 것입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>{name} ({number} time)</source>
      <translation>{name}({number}번)</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>{name} ({number} times)</source>
      <translation>{name}({number}번)</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>A reporter's “my country” says nothing to a reader elsewhere; name the country.</source>
      <translation>기자의 “우리나라”는 다른 나라의 독자에게 뜻이 없습니다. 나라 이름을 쓰십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>news in {name} says “our country” of its own</source>
      <translation>{name} 뉴스는 자기 나라를 “우리나라”라고 합니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_habit.py" />
      <source>A habit of the source language: {about}.</source>
      <translation>원문 언어의 버릇입니다. {about}.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stilted_expression.py" />
      <source>Word for word from the source; English papers write {meaning}.</source>
      <translation>원문을 그대로 옮긴 표현입니다. 영어 신문에서는 이렇게 씁니다: {meaning}</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stranded_fragment.py" />
      <source>The reporting clause stands alone; it belongs to the quotation before it.</source>
      <translation>전달 동사의 절이 홀로 있습니다. 앞의 인용에 붙는 것입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stranded_fragment.py" />
      <source>This sentence says nothing by itself; it looks like the rest of a lost clause.</source>
      <translation>이 문장은 그 자체로 뜻이 없습니다. 사라진 절의 나머지 같습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stranded_fragment.py" />
      <source>sentences in {name} close with a verb of saying that loses its clause</source>
      <translation>{name} 문장은 말하다 동사로 끝나는데, 그 절을 잃었습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stranded_fragment.py" />
      <source>the ending of a verb in {name} was translated as if it were a word</source>
      <translation>{name} 동사의 어미가 한 낱말처럼 번역되었습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stranded_fragment.py" />
      <source>This word belongs to what follows.</source>
      <translation>이 낱말은 다음 문단의 것입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stranded_fragment.py" />
      <source>the clause of a verb of saying was lost in translation</source>
      <translation>말하다 동사의 절이 번역에서 사라졌습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stranded_fragment.py" />
      <source>The rest of a verb that was lost.</source>
      <translation>사라진 동사의 나머지입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stray_first_person.py" />
      <source>“{word}” in a report: who is meant?</source>
      <translation>기사 속의 “{word}”: 누구를 말합니까?</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stray_first_person.py" />
      <source>“{text}” outside of a quotation; name the country.</source>
      <translation>따옴표 밖의 “{text}”입니다. 나라 이름을 쓰십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stray_first_person.py" />
      <source>news in {name} says “our” of its own country</source>
      <translation>{name} 뉴스는 자기 나라를 “우리”라고 합니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stray_first_person.py" />
      <source>say who it is</source>
      <translation>누구인지 밝히십시오</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stray_your.py" />
      <source>{name} has one word for what belongs to the subject</source>
      <translation>{name}에는 주어에 딸린 것을 가리키는 낱말이 하나입니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stray_your.py" />
      <source>“Your” in a report that speaks to nobody.</source>
      <translation>아무에게도 말하지 않는 기사에 “your”가 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/surname_spelling.py" />
      <source>“{written}” and “{right}” are one family name in Korean.</source>
      <translation>“{written}”과(와) “{right}”은(는) 한국어로 같은 성입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/tense_and_time.py" />
      <source>“{group}” does not go with “{time}”.</source>
      <translation>“{group}”은(는) “{time}”과(와) 맞지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/tense_and_time.py" />
      <source>look up in the source when it was</source>
      <translation>언제였는지 원문에서 확인하세요</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/tense_and_time.py" />
      <source>The verbs “{first}” and “{second}” differ in tense.</source>
      <translation>동사 “{first}”와(과) “{second}”의 시제가 다릅니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/time_phrase.py" />
      <source>English does not put “{word}” before this time.</source>
      <translation>영어에서는 이 시간 앞에 “{word}”을(를) 두지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/time_phrase.py" />
      <source>English says this time otherwise: {right}.</source>
      <translation>영어로는 때를 이렇게 씁니다: {right}</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/time_phrase.py" />
      <source>“{group}” does not go with a time that is over.</source>
      <translation>“{group}”은(는) 이미 지난 시간과 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/time_phrase.py" />
      <source>A year has no “the”.</source>
      <translation>연도에는 “the”를 붙이지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/title_after_name.py" />
      <source>In English a title stands before the name.</source>
      <translation>영어에서는 직함이 이름 앞에 옵니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/title_article.py" />
      <source>The name of this paper is “The {name}”.</source>
      <translation>이 매체의 이름은 “The {name}”입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/two_titles.py" />
      <source>Called “{name}” elsewhere: one title for one person.</source>
      <translation>다른 곳에서는 “{name}”입니다. 한 사람에게는 한 직함만 씁니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_bracket.py" />
      <source>This bracket opens, but none closes after it.</source>
      <translation>여는 괄호 뒤에 닫는 괄호가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_bracket.py" />
      <location filename="../../qa_tool/checks/rules/unbalanced_quote.py" />
      <source>missing</source>
      <translation>빠진 것</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_bracket.py" />
      <source>A bracket that opens with {opener} closes with {sign}.</source>
      <translation>{opener}(으)로 연 괄호가 {sign}(으)로 닫힙니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_bracket.py" />
      <source>opens with</source>
      <translation>여는 것</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_bracket.py" />
      <source>This bracket closes, but none opens before it.</source>
      <translation>닫는 괄호 앞에 여는 괄호가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_bracket.py" />
      <source>a closing {mark}</source>
      <translation>닫는 {mark}</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_bracket.py" />
      <source>an opening {mark}</source>
      <translation>여는 {mark}</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_quote.py" />
      <source>This quotation mark opens a quotation that never closes.</source>
      <translation>이 따옴표로 연 인용이 닫히지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_quote.py" />
      <source>The quotation seems to end here, but it is not closed.</source>
      <translation>인용이 여기서 끝나는 것 같은데 닫히지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_quote.py" />
      <source>This quotation mark closes a quotation that never opens.</source>
      <translation>이 따옴표가 닫는 인용은 열린 적이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_quote.py" />
      <source>a closing {mark} after it</source>
      <translation>뒤에 닫는 {mark}</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_quote.py" />
      <source>an opening {mark} before it</source>
      <translation>앞에 여는 {mark}</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_quote.py" />
      <source>The quotation opens with {opening} and closes with {closing}.</source>
      <translation>인용이 {opening}(으)로 열리고 {closing}(으)로 닫힙니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unended_sentence.py" />
      <source>The sentence has no mark at its end; is it whole?</source>
      <translation>문장 끝에 부호가 없습니다. 온전한 문장인가요?</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/ungrouped_digits.py" />
      <source>Smallest number with commas</source>
      <translation>쉼표를 쓰는 가장 작은 수</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/ungrouped_digits.py" />
      <source>Some papers write 5150 and 12,000: say 10000 then.</source>
      <translation>5150과 12,000으로 쓰는 신문도 있습니다. 그때는 10000을 쓰십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/ungrouped_digits.py" />
      <source>A number of a thousand and more takes commas.</source>
      <translation>1,000 이상의 수에는 쉼표를 씁니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unit_against_source.py" />
      <source>The source counts in {right}: {words}.</source>
      <translation>원문의 단위는 {right}입니다: {words}.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>Words that are fine</source>
      <translation>괜찮은 낱말</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>In small letters, as they stand in the text.</source>
      <translation>텍스트에 나오는 대로 소문자로.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>Words of other languages, too</source>
      <translation>다른 언어의 낱말도</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>Also flag a foreign word that is no slip of English.</source>
      <translation>영어의 실수가 아닌 외국어 낱말도 지적합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>“{word}” is no English word; probably “{right}”.</source>
      <translation>“{word}”은(는) 영어 낱말이 아닙니다. 아마 “{right}”일 것입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>“{word}” is a word of another language.</source>
      <translation>“{word}”은(는) 다른 언어의 낱말입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>“{word}” is no word that English knows.</source>
      <translation>“{word}”은(는) 영어에 없는 낱말입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>translate it, or put it in quotation marks</source>
      <translation>번역하거나 따옴표 안에 넣으십시오</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/verb_after_place.py" />
      <source>The verb stands before its subject; English begins with who or what.</source>
      <translation>동사가 주어보다 앞에 있습니다. 영어는 누가, 무엇이로 시작합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/verbless_sentence.py" />
      <source>The sentence has no verb.</source>
      <translation>문장에 동사가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/verbless_sentence.py" />
      <source>reporters in {name} close a sentence with a noun</source>
      <translation>{name} 기자는 문장을 명사로 끝맺습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/word_order.py" />
      <source>“{group}”: the words stand in the wrong order.</source>
      <translation>“{group}”: 낱말의 순서가 맞지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_complement.py" />
      <source>“{group}”: the words do not go together.</source>
      <translation>“{group}”: 이 낱말들은 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_conversion.py" />
      <source>would be</source>
      <translation>환산하면</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_conversion.py" />
      <source>{first} are not {second}: one of the two is wrong.</source>
      <translation>{first}은(는) {second}이(가) 아닙니다. 둘 가운데 하나가 틀렸습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/names.py" />
      <source>French</source>
      <translation>프랑스어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/names.py" />
      <source>Spanish</source>
      <translation>스페인어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/names.py" />
      <source>Italian</source>
      <translation>이탈리아어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/names.py" />
      <source>Portuguese</source>
      <translation>포르투갈어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/names.py" />
      <source>Dutch</source>
      <translation>네덜란드어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/names.py" />
      <source>Polish</source>
      <translation>폴란드어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/names.py" />
      <source>Turkish</source>
      <translation>튀르키예어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/names.py" />
      <source>Persian</source>
      <translation>페르시아어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/names.py" />
      <source>Greek</source>
      <translation>그리스어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>Thai</source>
      <translation>태국어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/names.py" />
      <source>Hindi</source>
      <translation>힌디어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/names.py" />
      <source>Indonesian</source>
      <translation>인도네시아어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/names.py" />
      <source>Vietnamese</source>
      <translation>베트남어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/names.py" />
      <source>Romanian</source>
      <translation>루마니아어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/names.py" />
      <source>Swedish</source>
      <translation>스웨덴어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/names.py" />
      <source>Danish</source>
      <translation>덴마크어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/names.py" />
      <source>Hungarian</source>
      <translation>헝가리어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/names.py" />
      <source>Bulgarian</source>
      <translation>불가리아어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/names.py" />
      <source>Czech</source>
      <translation>체코어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/names.py" />
      <source>German</source>
      <translation>독일어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>Latin</source>
      <translation>라틴어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/names.py" />
      <source>Russian</source>
      <translation>러시아어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/names.py" />
      <source>Ukrainian</source>
      <translation>우크라이나어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/names.py" />
      <source>Korean</source>
      <translation>한국어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/names.py" />
      <source>Japanese</source>
      <translation>일본어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/names.py" />
      <source>Chinese</source>
      <translation>중국어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/names.py" />
      <source>Arabic</source>
      <translation>아랍어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <location filename="../../qa_tool/languages/names.py" />
      <source>Hebrew</source>
      <translation>히브리어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>language</source>
      <translation>언어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>The whole article is not in English; it looks {name}.</source>
      <translation>글 전체가 영어가 아닙니다. {name} 같습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>This sentence is not in English; it looks {name}.</source>
      <translation>이 문장은 영어가 아닙니다. {name} 같습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>the machine passed over a sentence of the source</source>
      <translation>기계가 원문의 문장을 건너뛰었습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/suspicion.py" />
      <source>{number} serious issue</source>
      <translation>심각한 문제 {number}건</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/suspicion.py" />
      <source>{number} serious issues</source>
      <translation>심각한 문제 {number}건</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/suspicion.py" />
      <source>a rare name</source>
      <translation>드문 이름 하나</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/suspicion.py" />
      <source>{number} rare names</source>
      <translation>드문 이름 {number}개</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/suspicion.py" />
      <source>rare words</source>
      <translation>드문 낱말</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/suspicion.py" />
      <source>unusual wording</source>
      <translation>어색한 낱말 결합</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/suspicion.py" />
      <source>repeats its own words</source>
      <translation>같은 낱말 되풀이</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/suspicion.py" />
      <source>opens the article</source>
      <translation>기사의 첫 문장</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/suspicion.py" />
      <source>no full stop at its end</source>
      <translation>끝에 마침표 없음</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/suspicion.py" />
      <source>very long ({words} words)</source>
      <translation>매우 긺(낱말 {words}개)</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/suspicion.py" />
      <source>long ({words} words)</source>
      <translation>긺(낱말 {words}개)</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/suspicion.py" />
      <source>many names</source>
      <translation>많은 이름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/verb_forms.py" />
      <source>“{group}”: these verbs do not go together.</source>
      <translation>“{group}”: 이 동사들은 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/written_ways.py" />
      <source>“{words}” is written in another way elsewhere in the article.</source>
      <translation>“{words}”은(는) 기사의 다른 곳에서 다르게 적혀 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/articles.py" />
      <source>There is no text to open.</source>
      <translation>열 텍스트가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/articles.py" />
      <source>Copy the text of an article first.</source>
      <translation>먼저 기사의 텍스트를 복사하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/articles.py" />
      <source>The pasted text</source>
      <translation>붙여넣은 텍스트</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/articles.py" />
      <source>{name} holds a line of more than 500,000 characters.</source>
      <translation>{name}에 500,000자를 넘는 줄이 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/columns.py" />
      <source>Name them “source” and “target” in the first row.</source>
      <translation>첫 행에 “source”와 “target”이라고 쓰십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/columns.py" />
      <source>{name} does not say which of its columns are source and translation.</source>
      <translation>{name}: 어느 열이 원문이고 번역문인지 나와 있지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/declared.py" />
      <source>Export it anew, or name its encoding when you open it.</source>
      <translation>다시 내보내거나, 열 때 인코딩을 정하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/declared.py" />
      <source>{name} says that it is in {said}, which is no encoding known here.</source>
      <translation>{name}: 인코딩이 {said}(으)로 되어 있으나 알 수 없는 인코딩입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/delimited.py" />
      <source>Close it, or save anew.</source>
      <translation>닫거나 새로 저장하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/delimited.py" />
      <source>Split it into smaller tables.</source>
      <translation>더 작은 표로 나누십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/delimited.py" />
      <source>{name}: a quotation in line {line} is not closed.</source>
      <translation>{name}: {line}행의 인용이 닫히지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/delimited.py" />
      <source>{name} has more than {most:,} cells.</source>
      <translation>{name}: 칸이 {most:,}개를 넘습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/inline.py" />
      <location filename="../../qa_tool/documents/word/document.py" />
      <source>Take it out of the text, or export as .txt.</source>
      <translation>텍스트에서 빼거나 .txt로 내보내십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/inline.py" />
      <source>{name}: XML cannot hold the character U+{code:04X} of the text.</source>
      <translation>{name}: 텍스트의 문자 U+{code:04X}은(는) XML에 담을 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/pairs.py" />
      <source>Attach it (“Attach source…”; --source in the terminal).</source>
      <translation>원문을 연결하십시오(‘원문 연결…’, 터미널에서는 --source).</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/pairs.py" />
      <source>{name} needs the source of every segment, and the article has no source.</source>
      <translation>{name}: 모든 부분의 원문이 필요한데 기사에 원문이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/po.py" />
      <source>Break it.</source>
      <translation>줄을 나누십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/po.py" />
      <source>Take it out of the text.</source>
      <translation>텍스트에서 빼십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/po.py" />
      <source>{name}: line {number} is longer than {longest:,} characters.</source>
      <translation>{name}: {number}행이 {longest:,}자보다 깁니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/po.py" />
      <source>Check it with msgfmt.</source>
      <translation>msgfmt로 확인하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/po.py" />
      <source>{name}: a PO file cannot hold the character U+{code:04X} of the text.</source>
      <translation>{name}: 텍스트의 문자 U+{code:04X}은(는) PO 파일에 담을 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/po.py" />
      <source>{name} is no sound PO file: see line {number}.</source>
      <translation>{name}: 올바른 PO 파일이 아닙니다. {number}행을 보십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/segments.py" />
      <source>Open a file with translated segments.</source>
      <translation>번역된 부분이 있는 파일을 여십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/segments.py" />
      <location filename="../../qa_tool/documents/markup/book.py" />
      <location filename="../../qa_tool/documents/markup/html_file.py" />
      <location filename="../../qa_tool/documents/markup/markdown_file.py" />
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <location filename="../../qa_tool/documents/word/document.py" />
      <source>Open it again.</source>
      <translation>다시 여십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/segments.py" />
      <source>{name} holds no translation.</source>
      <translation>{name}: 번역이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/segments.py" />
      <source>{name} does not hold the text of the article.</source>
      <translation>{name}: 기사의 텍스트가 들어 있지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/segments.py" />
      <source>Put its line end back, or export as .txt.</source>
      <translation>줄 끝을 되돌리거나 .txt로 내보내십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/segments.py" />
      <source>{name}: a line is a segment, which can be neither joined, parted nor taken out: “{before}”.</source>
      <translation>{name}: 한 줄이 한 부분이며 합치거나 나누거나 뺄 수 없습니다: “{before}”.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/tmx.py" />
      <location filename="../../qa_tool/documents/bilingual/xliff.py" />
      <source>Open it in an XML editor to see what it is.</source>
      <translation>XML 편집기로 열어 무엇인지 보십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/tmx.py" />
      <source>Open a file with a source and its translation.</source>
      <translation>원문과 번역문이 있는 파일을 여십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/tmx.py" />
      <source>{name} holds no units of TMX.</source>
      <translation>{name}: TMX 단위가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/tmx.py" />
      <source>{name} holds one language only.</source>
      <translation>{name}: 한 가지 언어만 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/workbook.py" />
      <source>Shorten or mend it.</source>
      <translation>줄이거나 고치십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/workbook.py" />
      <source>Type it in Excel.</source>
      <translation>Excel에서 입력하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/workbook.py" />
      <source>Save it anew as .xlsx.</source>
      <translation>.xlsx로 새로 저장하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/workbook.py" />
      <source>{name}: a cell cannot hold “{words}…”: it is too long or has a control character.</source>
      <translation>{name}: 칸에 “{words}…”을(를) 담을 수 없습니다. 너무 길거나 제어 문자가 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/workbook.py" />
      <source>{name}: row {row} has no cell to put the translation in.</source>
      <translation>{name}: {row}행에 번역을 넣을 칸이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/workbook.py" />
      <source>{name} does not say where its sheet is.</source>
      <translation>{name}: 시트가 어디 있는지 나와 있지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/workbook.py" />
      <source>{name}: a cell cannot hold “{words}…”.</source>
      <translation>{name}: 칸에 “{words}…”을(를) 담을 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/xliff.py" />
      <source>{name} is no XLIFF file.</source>
      <translation>{name}: XLIFF 파일이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/xml_places.py" />
      <location filename="../../qa_tool/text/safe_xml.py" />
      <source>Export it anew, or open it in an XML editor to mend it.</source>
      <translation>다시 내보내거나 XML 편집기로 열어 고치십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/xml_places.py" />
      <location filename="../../qa_tool/glossary/workbooks.py" />
      <location filename="../../qa_tool/text/safe_xml.py" />
      <source>{name} declares XML entities, which can hide anything.</source>
      <translation>{name}: XML 엔티티를 선언하고 있습니다. 무엇이든 숨길 수 있으므로 열지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/xml_places.py" />
      <source>{name} is nested more than {deepest} deep.</source>
      <translation>{name}: {deepest}단계보다 깊이 겹쳐 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/xml_places.py" />
      <source>{name} is not sound XML in line {line}: {reason}.</source>
      <translation>{name}: {line}행의 XML이 올바르지 않습니다: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/xml_segments.py" />
      <source>{name}: the tags in “{shown}” do not close each other.</source>
      <translation>{name}: “{shown}”의 태그가 서로 닫히지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/bilingual/xml_segments.py" />
      <source>Put the marks of all tags of “{source}” in, in that order.</source>
      <translation>“{source}”의 모든 태그 표시를 그 순서대로 넣으십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/folders.py" />
      <source>{number:,} .{kind}</source>
      <translation>.{kind} {number:,}개</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/folders.py" />
      <source>{number:,} without an ending</source>
      <translation>확장자 없음 {number:,}개</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/folders.py" />
      <source>{number:,} of other kinds</source>
      <translation>기타 {number:,}개</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/__init__.py" />
      <source>{name} holds another format than its name says: {title}.</source>
      <translation>{name}: 이름과 다른 형식이 들어 있습니다: {title}.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/__init__.py" />
      <source>Rename it so that it ends in {suffixes}.</source>
      <translation>이름이 {suffixes}(으)로 끝나게 바꾸십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/__init__.py" />
      <source>{name}: files ending in {suffix} cannot be written.</source>
      <translation>{name}: {suffix}(으)로 끝나는 파일은 쓸 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/__init__.py" />
      <source>Use one of {endings}.</source>
      <translation>다음 가운데 하나를 쓰십시오: {endings}.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/__init__.py" />
      <source>{name}: {title} cannot hold tracked changes.</source>
      <translation>{name}: {title}에는 변경 내용 추적을 담을 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/csv.py" />
      <source>Table of source and translation</source>
      <translation>원문과 번역문의 표</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/docx.py" />
      <source>Word document</source>
      <translation>Word 문서</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/epub.py" />
      <source>E-book</source>
      <translation>전자책</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/html.py" />
      <source>Web page</source>
      <translation>웹 페이지</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/markdown.py" />
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/odt.py" />
      <source>OpenDocument text</source>
      <translation>OpenDocument 텍스트</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/pdf.py" />
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/plain_text.py" />
      <source>Plain text</source>
      <translation>텍스트 파일</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/po.py" />
      <source>PO translation file</source>
      <translation>PO 번역 파일</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/rtf.py" />
      <location filename="../../qa_tool/documents/word/package.py" />
      <source>Open it in Word or LibreOffice and save it as .docx.</source>
      <translation>Word나 LibreOffice에서 열어 .docx로 저장하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/rtf.py" />
      <source>Rich text</source>
      <translation>서식 있는 텍스트</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/rtf.py" />
      <location filename="../../qa_tool/documents/markup/book.py" />
      <location filename="../../qa_tool/documents/markup/markdown_file.py" />
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <location filename="../../qa_tool/documents/raw_text.py" />
      <location filename="../../qa_tool/documents/word/document.py" />
      <source>Open a file with the text of an article.</source>
      <translation>기사의 텍스트가 있는 파일을 여십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/rtf.py" />
      <source>{name} is no rich text document.</source>
      <translation>{name}: 서식 있는 텍스트 문서가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/rtf.py" />
      <location filename="../../qa_tool/documents/markup/book.py" />
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <location filename="../../qa_tool/documents/raw_text.py" />
      <location filename="../../qa_tool/documents/word/document.py" />
      <location filename="../../qa_tool/glossary/files.py" />
      <location filename="../../qa_tool/glossary/opened.py" />
      <location filename="../../qa_tool/glossary/workbooks.py" />
      <location filename="../../qa_tool/house/files.py" />
      <source>{name} is empty.</source>
      <translation>{name}: 비어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/rtf.py" />
      <source>{name} is damaged: its text cannot be read.</source>
      <translation>{name}: 손상되어 텍스트를 읽을 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/tmx.py" />
      <source>TMX translation memory</source>
      <translation>TMX 번역 메모리</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/xliff.py" />
      <source>XLIFF translation file</source>
      <translation>XLIFF 번역 파일</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/xliff.py" />
      <source>Use .xlf.</source>
      <translation>.xlf를 쓰십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/xliff.py" />
      <source>{name}: such a file can only be made by its own program.</source>
      <translation>{name}: 이런 파일은 그 파일의 프로그램에서만 만들 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/formats/xlsx.py" />
      <source>Workbook of source and translation</source>
      <translation>원문과 번역문의 통합 문서</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <source>Open it in an e-book editor to mend it.</source>
      <translation>전자책 편집기로 열어 고치십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <source>Export as .html or .docx.</source>
      <translation>.html이나 .docx로 내보내십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <source>{name}: only an e-book can be saved as an e-book.</source>
      <translation>{name}: 전자책만 전자책으로 저장할 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <source>{name}: the book does not hold the text of the article.</source>
      <translation>{name}: 책에 기사의 텍스트가 들어 있지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <source>Put the line end back there.</source>
      <translation>그곳의 줄 끝을 되돌리십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <location filename="../../qa_tool/documents/word/package.py" />
      <source>{name} is {kind}.</source>
      <translation>{name}: {kind}입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <source>{name} is damaged: it does not say where its text is.</source>
      <translation>{name}: 손상되어 텍스트가 어디 있는지 나와 있지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <source>Ask for a copy without copy protection.</source>
      <translation>복사 방지가 없는 것을 구하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <source>{name} is damaged: the part {part} is missing.</source>
      <translation>{name}: 손상되어 {part} 부분이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <source>{name}: a correction goes over the end of a chapter.</source>
      <translation>{name}: 수정한 곳이 장의 끝을 넘어갑니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <source>{name} is locked by its seller.</source>
      <translation>{name}: 판매자가 잠가 놓았습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/book.py" />
      <source>no e-book</source>
      <translation>전자책이 아닌 파일</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/html_file.py" />
      <source>Open the page in a browser, and paste its text.</source>
      <translation>브라우저에서 페이지를 열어 텍스트를 붙여넣으십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/html_file.py" />
      <source>{name} holds no text of an article.</source>
      <translation>{name}: 기사의 텍스트가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/html_file.py" />
      <source>{name}: the page does not hold the text of the article.</source>
      <translation>{name}: 페이지에 기사의 텍스트가 들어 있지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/markdown_file.py" />
      <source>Export as .txt.</source>
      <translation>.txt로 내보내십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/markdown_file.py" />
      <source>{name} holds more than {most:,} square brackets.</source>
      <translation>{name}: 대괄호가 {most:,}개를 넘습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/markdown_file.py" />
      <source>{name} holds no text outside of code.</source>
      <translation>{name}: 코드 밖에 텍스트가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/markdown_file.py" />
      <source>{name}: the file does not hold the text of the article.</source>
      <translation>{name}: 파일에 기사의 텍스트가 들어 있지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/markdown_file.py" />
      <source>{name}: a correction would become a mark of Markdown, or stop one from being one.</source>
      <translation>{name}: 수정한 곳이 Markdown 표시가 되거나 표시를 없앱니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <source>Open it in LibreOffice and save it as .odt.</source>
      <translation>LibreOffice에서 열어 .odt로 저장하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <location filename="../../qa_tool/documents/pdf_text.py" />
      <location filename="../../qa_tool/documents/raw_text.py" />
      <location filename="../../qa_tool/documents/word/package.py" />
      <source>Split it into single articles.</source>
      <translation>기사별로 나누십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <source>{name}: the document does not hold the text of the article.</source>
      <translation>{name}: 문서에 기사의 텍스트가 들어 있지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <source>{name} holds a text of more than 50 MB.</source>
      <translation>{name}: 텍스트가 50 MB를 넘습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <source>{name} is no OpenDocument text.</source>
      <translation>{name}: OpenDocument 텍스트가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <location filename="../../qa_tool/documents/pdf_text.py" />
      <location filename="../../qa_tool/documents/unpacking.py" />
      <source>Save it without one.</source>
      <translation>암호 없이 저장하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <source>{name} is not in UTF-8.</source>
      <translation>{name}: UTF-8이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <location filename="../../qa_tool/documents/pdf_text.py" />
      <location filename="../../qa_tool/documents/unpacking.py" />
      <source>{name} is protected by a password.</source>
      <translation>{name}: 암호로 보호되어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/open_document.py" />
      <source>{name} is damaged: the part {content} is missing.</source>
      <translation>{name}: 손상되어 {content} 부분이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/spliced.py" />
      <location filename="../../qa_tool/documents/word/revising.py" />
      <source>Put the line end back, or export as .txt.</source>
      <translation>줄 끝을 되돌리거나 .txt로 내보내십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/markup/spliced.py" />
      <source>{name}: the line end after “{words}” is the edge of a part, and cannot be taken out of {kind}.</source>
      <translation>{name}: “{words}” 뒤의 줄 끝은 부분의 경계이므로 뺄 수 없습니다({kind}).</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/pdf_text.py" />
      <source>Copy its text in a PDF viewer, and paste it.</source>
      <translation>PDF 뷰어에서 텍스트를 복사하여 붙여넣으십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/pdf_text.py" />
      <source>Have the text recognised first (OCR).</source>
      <translation>먼저 글자를 인식(OCR)시키십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/pdf_text.py" />
      <source>{name} is damaged: it cannot be read as a PDF.</source>
      <translation>{name}: 손상되어 PDF로 읽을 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/pdf_text.py" />
      <source>{name} holds no text: its pages are pictures.</source>
      <translation>{name}: 텍스트가 없습니다. 페이지가 그림입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/pdf_text.py" />
      <source>{name} has more than {most} pages.</source>
      <translation>{name}: {most}쪽이 넘습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/pdf_text.py" />
      <source>{name} takes too long to read.</source>
      <translation>{name}: 읽는 데 너무 오래 걸립니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/raw_text.py" />
      <source>Save it as plain text, or paste its text.</source>
      <translation>텍스트 파일로 저장하거나 텍스트를 붙여넣으십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/raw_text.py" />
      <source>{name} is {kind}, and this kind cannot be opened yet.</source>
      <translation>{name}: {kind}이며, 이런 파일은 아직 열 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/readings.py" />
      <source>Unicode (UTF-8)</source>
      <translation>유니코드 (UTF-8)</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/readings.py" />
      <source>Unicode (UTF-16 LE)</source>
      <translation>유니코드 (UTF-16 LE)</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/readings.py" />
      <source>Unicode (UTF-16 BE)</source>
      <translation>유니코드 (UTF-16 BE)</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/readings.py" />
      <source>Korean (CP949, EUC-KR)</source>
      <translation>한국어 (CP949, EUC-KR)</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/readings.py" />
      <source>Japanese (EUC-JP)</source>
      <translation>일본어 (EUC-JP)</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/readings.py" />
      <source>Chinese, simplified (GB18030, GBK)</source>
      <translation>중국어 간체 (GB18030, GBK)</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/readings.py" />
      <source>Chinese, traditional (Big5)</source>
      <translation>중국어 번체 (Big5)</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/readings.py" />
      <source>Cyrillic (Windows-1251)</source>
      <translation>키릴 문자 (Windows-1251)</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/readings.py" />
      <source>Cyrillic (KOI8-R)</source>
      <translation>키릴 문자 (KOI8-R)</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/readings.py" />
      <source>Arabic (Windows-1256)</source>
      <translation>아랍 문자 (Windows-1256)</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/readings.py" />
      <source>Hebrew (Windows-1255)</source>
      <translation>히브리 문자 (Windows-1255)</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/readings.py" />
      <source>Western (Windows-1252)</source>
      <translation>서유럽어 (Windows-1252)</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>a PDF document</source>
      <translation>PDF 문서</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>a rich text document</source>
      <translation>서식 있는 텍스트 문서</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>an old Office document</source>
      <translation>오래된 Office 문서</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>a picture</source>
      <translation>그림</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>a database</source>
      <translation>데이터베이스</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>a program</source>
      <translation>프로그램</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>a packed file</source>
      <translation>압축 파일</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>a sound file</source>
      <translation>소리 파일</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>a sound or video file</source>
      <translation>소리 또는 동영상 파일</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>a video file</source>
      <translation>동영상 파일</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>a Word document</source>
      <translation>Word 문서</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>an Excel workbook</source>
      <translation>Excel 통합 문서</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>a PowerPoint presentation</source>
      <translation>PowerPoint 프레젠테이션</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>an OpenDocument text</source>
      <translation>OpenDocument 텍스트</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>an OpenDocument file</source>
      <translation>OpenDocument 파일</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>an e-book</source>
      <translation>전자책</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>an Office document</source>
      <translation>Office 문서</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/signatures.py" />
      <source>a zip archive</source>
      <translation>zip 압축 파일</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/unpacking.py" />
      <source>Take large pictures out of it.</source>
      <translation>큰 그림을 빼십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/unpacking.py" />
      <source>{name} is damaged: it cannot be unpacked.</source>
      <translation>{name}: 손상되어 압축을 풀 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/unpacking.py" />
      <source>{name} unpacks to more than 200 MB.</source>
      <translation>{name}: 압축을 풀면 200 MB를 넘습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/unpacking.py" />
      <source>{name} is damaged: a part is there twice.</source>
      <translation>{name}: 손상되어 한 부분이 두 번 들어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/word/document.py" />
      <source>Open it in Word, and save it there.</source>
      <translation>Word에서 열어 저장하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/word/document.py" />
      <source>{name} holds another document, whose text Word puts in when it opens the file.</source>
      <translation>{name}: 다른 문서가 들어 있으며, 그 텍스트는 Word가 파일을 열 때 넣습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/word/document.py" />
      <source>{name}: the Word file does not hold the text of the article.</source>
      <translation>{name}: Word 파일에 기사의 텍스트가 들어 있지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/word/document.py" />
      <source>{name}: a Word document cannot hold the character U+{code:04X} of the text.</source>
      <translation>{name}: 텍스트의 문자 U+{code:04X}은(는) Word 문서에 담을 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/word/package.py" />
      <source>Save it as .docx first.</source>
      <translation>먼저 .docx로 저장하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/word/package.py" />
      <source>{name} is damaged: {how}.</source>
      <translation>{name}: 손상되었습니다({how}).</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/word/package.py" />
      <source>{name} holds macros, and such documents are not opened.</source>
      <translation>{name}: 매크로가 있는 문서는 열지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/word/package.py" />
      <source>{name} is no Word document.</source>
      <translation>{name}: Word 문서가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/word/package.py" />
      <source>{name} holds a text of more than 32 MB.</source>
      <translation>{name}: 텍스트가 32 MB를 넘습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/word/package.py" />
      <source>no Word document</source>
      <translation>Word 문서가 아닌 파일</translation>
    </message>
    <message>
      <location filename="../../qa_tool/documents/word/revising.py" />
      <source>{name}: the line end after “{words}” is the edge of a table cell, a section, a note or a box, and cannot be taken out of a Word document.</source>
      <translation>{name}: “{words}” 뒤의 줄 끝은 표의 칸, 구역, 각주 또는 상자의 경계이므로 Word 문서에서 뺄 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/domain/preferences.py" />
      <source>A profile needs a name.</source>
      <translation>프로필에는 이름이 있어야 합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/domain/preferences.py" />
      <source>A name may have {number} letters.</source>
      <translation>이름은 {number}자까지 쓸 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/domain/preferences.py" />
      <source>There is a profile called “{name}” already.</source>
      <translation>프로필 “{name}”이(가) 이미 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/domain/preferences.py" />
      <source>There is no profile called “{name}”.</source>
      <translation>프로필 “{name}”이(가) 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/domain/preferences.py" />
      <source>There is {names}.</source>
      <translation>있는 것: {names}.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/columns.py" />
      <source>No column was said to hold the terms.</source>
      <translation>용어가 있는 열을 정하지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/columns.py" />
      <source>Map one, as in term=NAME or term=1.</source>
      <translation>term=이름 또는 term=1처럼 정하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/columns.py" />
      <source>There is no column “{where}”.</source>
      <translation>“{where}” 열이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/columns.py" />
      <source>The file has these: {known}.</source>
      <translation>파일에 있는 것: {known}.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/columns.py" />
      <source>“{meaning}” is no part of a term.</source>
      <translation>“{meaning}”은(는) 용어의 부분이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/columns.py" />
      <source>Use {list} or source:CODE.</source>
      <translation>{list} 또는 source:CODE를 쓰십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/comparing.py" />
      <source>calls “{form}” wrong, which is right for “{term}”</source>
      <translation>“{form}”을(를) 잘못이라 하는데, “{term}”에서는 옳은 표기입니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/comparing.py" />
      <source>“{form}” is a wrong form of “{term}”</source>
      <translation>“{form}”은(는) “{term}”의 잘못된 표기입니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/comparing.py" />
      <source>“{form}” stands for “{term}” as well</source>
      <translation>“{form}”은(는) “{term}”의 잘못된 표기이기도 합니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/concepts.py" />
      <source>the entry has no term in English</source>
      <translation>항목에 영어 용어가 없습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/concepts.py" />
      <source>all terms of the entry are forbidden, and none is said to stand in their place</source>
      <translation>항목의 모든 용어가 금지되었고 대신 쓸 것이 없습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/faults.py" />
      <source>The term is missing.</source>
      <translation>용어가 비어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/faults.py" />
      <source>“{form}” cannot be right and wrong at once.</source>
      <translation>“{form}”은(는) 맞으면서 틀릴 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/files.py" />
      <location filename="../../qa_tool/glossary/opened.py" />
      <location filename="../../qa_tool/glossary/workbooks.py" />
      <source>Open a glossary file.</source>
      <translation>용어집 파일을 여십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/files.py" />
      <source>Split it into several glossaries.</source>
      <translation>여러 용어집으로 나누십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/files.py" />
      <source>Save it as UTF-8 (spreadsheet programs call this “CSV UTF-8”), or name its encoding.</source>
      <translation>UTF-8(스프레드시트에서는 “CSV UTF-8”)로 저장하거나 인코딩을 정하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/files.py" />
      <source>Mend the term with that character.</source>
      <translation>그 문자가 있는 용어를 고치십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/files.py" />
      <source>{what} could not be saved: {reason}.</source>
      <translation>저장할 수 없습니다: {what}. {reason}.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/__init__.py" />
      <source>There is no glossary format called {name}.</source>
      <translation>용어집 형식 {name}이(가) 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/__init__.py" />
      <source>Use one of these: {known}.</source>
      <translation>다음 가운데 하나를 쓰십시오: {known}.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/__init__.py" />
      <source>{name}: {shown} are not known as glossaries.</source>
      <translation>{name}: {shown}은(는) 아는 용어집 형식이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/emend_csv.py" />
      <source>Table of terms (CSV, TSV)</source>
      <translation>용어 표 (CSV, TSV)</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/memoq_csv.py" />
      <source>memoQ term base (CSV)</source>
      <translation>memoQ 용어집 (CSV)</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/memoq_csv.py" />
      <source>these languages are not known and were left out: {names}</source>
      <translation>알 수 없는 언어라 뺐습니다: {names}</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/multiterm_xml.py" />
      <source>MultiTerm XML</source>
      <translation>MultiTerm XML</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/multiterm_xml.py" />
      <source>Export the termbase as MultiTerm XML.</source>
      <translation>용어베이스를 MultiTerm XML로 내보내십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/multiterm_xml.py" />
      <source>{name} is no export of MultiTerm.</source>
      <translation>{name}: MultiTerm에서 내보낸 파일이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/okapi_pairs.py" />
      <source>Okapi forbidden terms with replacements</source>
      <translation>Okapi 금지 용어와 대체 용어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/okapi_pairs.py" />
      <source>nothing is said to stand in its place, and a term needs its right form</source>
      <translation>대신 쓸 것이 없습니다. 용어에는 옳은 표기가 있어야 합니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/omegat.py" />
      <source>OmegaT glossary</source>
      <translation>OmegaT 용어집</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/tbx_2.py" />
      <source>TBX 2 (TBX-Basic)</source>
      <translation>TBX 2 (TBX-Basic)</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/tolgee_csv.py" />
      <source>Tolgee glossary (CSV)</source>
      <translation>Tolgee 용어집 (CSV)</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/tolgee_csv.py" />
      <location filename="../../qa_tool/glossary/formats/utx.py" />
      <location filename="../../qa_tool/glossary/tables.py" />
      <source>a forbidden term without the one that stands in its place</source>
      <translation>대신 쓸 것이 없는 금지 용어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/utx.py" />
      <source>UTX glossary</source>
      <translation>UTX 용어집</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/utx.py" />
      <source>no line that begins with # names the columns</source>
      <translation>#로 시작하는 행 가운데 열 이름을 적은 행이 없습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/weblate_csv.py" />
      <source>Weblate glossary (CSV)</source>
      <translation>Weblate 용어집 (CSV)</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/word_list.py" />
      <source>Plain list of names</source>
      <translation>단순한 이름 목록</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/xbench.py" />
      <source>Xbench tab-delimited text</source>
      <translation>Xbench 탭 구분 텍스트</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/formats/xlsx.py" />
      <source>Excel workbook</source>
      <translation>Excel 통합 문서</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/joining.py" />
      <source>“{term}” stands in line {first} already; the forms of both rows were joined</source>
      <translation>“{term}”은(는) {first}행에 이미 있습니다. 두 행의 표기를 합쳤습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/known_names.py" />
      <location filename="../../qa_tool/names/finder.py" />
      <source>score</source>
      <translation>점수</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/mapped_export.py" />
      <source>Name them, or count from 1.</source>
      <translation>이름을 쓰거나 1부터 세십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/mapped_export.py" />
      <source>“{piece}” maps nothing.</source>
      <translation>“{piece}”에는 대응이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/mapped_export.py" />
      <source>Write PART=COLUMN, where PART is one of {list} or source:CODE.</source>
      <translation>PART=COLUMN으로 쓰십시오. PART는 {list} 또는 source:CODE입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/mapped_export.py" />
      <source>Columns have numbers from 1 to {most}.</source>
      <translation>열 번호는 1부터 {most}까지입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/opened.py" />
      <source>There are no glossaries in {path}.</source>
      <translation>{path}: 용어집이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/opened.py" />
      <source>They end in one of these: {list}.</source>
      <translation>다음 가운데 하나로 끝납니다: {list}.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/pairs.py" />
      <source>The second column was read as that of the source forms.</source>
      <translation>두 번째 열을 원문 표기로 읽었습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/rows.py" />
      <location filename="../../qa_tool/glossary/workbooks.py" />
      <source>the row is longer than {number:,} characters</source>
      <translation>행이 {number:,}자보다 깁니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/table_terms.py" />
      <source>the row has {number} cells where the header has {columns}; a cell with the separator in it needs quotation marks around it</source>
      <translation>행에 칸이 {number}개인데 머리글에는 {columns}개입니다. 구분 기호가 든 칸은 따옴표로 묶어야 합니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/table_terms.py" />
      <source>“{kind}” is no kind of term; it was read as other</source>
      <translation>“{kind}”은(는) 용어의 종류가 아니어서 ‘기타’로 읽었습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/table_terms.py" />
      <source>source forms without a language were left out (write ru:… for Russian): {forms}</source>
      <translation>언어가 없는 원어 표기는 제외했습니다(러시아어는 ru:…로 씁니다): {forms}</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/table_terms.py" />
      <source>“{term}” cannot be its own wrong form; that was left out</source>
      <translation>“{term}”은(는) 자신의 잘못된 표기일 수 없어 제외했습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/table_terms.py" />
      <source>the row has no term</source>
      <translation>행에 용어가 없습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/table_terms.py" />
      <source>“{status}” is no status; use approved, proposed or retired</source>
      <translation>“{status}”은(는) 상태가 아닙니다. approved, proposed, retired 가운데 하나를 쓰십시오</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/table_terms.py" />
      <source>“{case}” is no case rule; use any or exact</source>
      <translation>“{case}”은(는) 대소문자 규칙이 아닙니다. any나 exact를 쓰십시오</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/table_terms.py" />
      <source>these columns are not known and were left out: {names}</source>
      <translation>모르는 열이어서 제외했습니다: {names}</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/tables.py" />
      <source>The columns are named in line {line}; what stands above was left out: “{title}”.</source>
      <translation>{line}행에 열 이름이 있습니다. 그 위의 내용은 제외했습니다: “{title}”.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/tables.py" />
      <source>No column has a name that is known: the first was read as terms, the second as wrong forms of them.</source>
      <translation>알려진 이름의 열이 없습니다. 첫 번째 열은 용어로, 두 번째 열은 그 잘못된 표기로 읽었습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/tables.py" />
      <source>The sheet “{sheet}” was read.</source>
      <translation>시트 “{sheet}”을(를) 읽었습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/tables.py" />
      <source>The sheet “{sheet}” was read; its columns are named in line {line}.</source>
      <translation>시트 “{sheet}”을(를) 읽었습니다. 열 이름은 {line}행에 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/tables.py" />
      <source>No column has a name that is known: the first was read as source forms, the second as terms.</source>
      <translation>알려진 이름의 열이 없습니다. 첫 번째 열은 원문 표기로, 두 번째 열은 용어로 읽었습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/tables.py" />
      <source>No column has a name that is known: the first was read as terms, the second as source forms.</source>
      <translation>알려진 이름의 열이 없습니다. 첫 번째 열은 용어로, 두 번째 열은 원문 표기로 읽었습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/tables.py" />
      <source>the first row must name the columns; these are missing: {names}</source>
      <translation>첫 행에 열 이름이 있어야 합니다. 빠진 것: {names}</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/tables.py" />
      <source>no header row was found: the first row must name the columns, as in {names}</source>
      <translation>머리글 행이 없습니다. 첫 행에 {names}처럼 열 이름이 있어야 합니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/tables.py" />
      <source>Use comma, semicolon or tab.</source>
      <translation>쉼표, 세미콜론 또는 탭을 쓰십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/tables.py" />
      <source>“{name}” is no separator of columns.</source>
      <translation>“{name}”은(는) 열 구분 기호가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/workbooks.py" />
      <source>Save it anew as .xlsx, or as CSV.</source>
      <translation>.xlsx나 CSV로 새로 저장하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/workbooks.py" />
      <source>Shorten that term.</source>
      <translation>그 용어를 줄이십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/workbooks.py" />
      <source>A term holds a character that Excel cannot keep.</source>
      <translation>용어에 Excel이 담을 수 없는 문자가 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/workbooks.py" />
      <source>A cell for “{words}…” is longer than Excel's 32,767 characters.</source>
      <translation>“{words}…” 칸이 Excel의 한도인 32,767자보다 깁니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/workbooks.py" />
      <source>Mend it: {words!a}.</source>
      <translation>고칠 것: {words!a}.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/workbooks.py" />
      <source>{name} is no sound Excel workbook.</source>
      <translation>{name}: 올바른 Excel 통합 문서가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/workbooks.py" />
      <source>{cells}: a formula, which is not calculated; it was left out</source>
      <translation>{cells}: 계산하지 않는 수식이어서 제외했습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/glossary/workbooks.py" />
      <source>{name} unpacks to more than a glossary holds.</source>
      <translation>{name}: 압축을 풀면 용어집의 한도를 넘습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/house/checklist.py" />
      <source>it looks at the source, too</source>
      <translation>원문도 봅니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/house/checklist.py" />
      <source>a power search cannot be carried over</source>
      <translation>파워 검색은 옮길 수 없습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/house/checklist.py" />
      <source>wildcards of Word cannot be carried over; write it as words or as a pattern</source>
      <translation>Word 와일드카드는 옮길 수 없습니다. 낱말이나 패턴으로 쓰십시오</translation>
    </message>
    <message>
      <location filename="../../qa_tool/house/checklist.py" />
      <source>{name} holds no checks of Xbench.</source>
      <translation>{name}: Xbench 검사가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/house/checklist.py" />
      <location filename="../../qa_tool/house/files.py" />
      <source>Open a file of house rules.</source>
      <translation>사내 표기 규칙 파일을 여십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/house/checklist.py" />
      <source>it looks at the source only</source>
      <translation>원문만 봅니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/house/checklist.py" />
      <location filename="../../qa_tool/house/table.py" />
      <source>there is nothing to look for</source>
      <translation>찾을 말이 없습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/house/checklist.py" />
      <source>A checklist has no rules that are off: {number} left out.</source>
      <translation>체크리스트에는 꺼진 규칙이 없습니다. {number}개를 뺐습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/house/checklist.py" />
      <source>A checklist knows no severity: {number} will be minor.</source>
      <translation>체크리스트에는 심각도가 없습니다. {number}개는 사소로 바뀝니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/house/checklist.py" />
      <source>A checklist knows no other endings: {number} without them.</source>
      <translation>체크리스트에는 변화형이 없습니다. {number}개는 변화형 없이 썼습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/house/checklist.py" />
      <source>this checklist takes over another one; import that one, too</source>
      <translation>다른 체크리스트를 이어받습니다. 그것도 가져오십시오</translation>
    </message>
    <message>
      <location filename="../../qa_tool/house/checklist.py" />
      <source>letters with accents are told apart here</source>
      <translation>여기서는 악센트가 있는 글자를 구분합니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/house/finder.py" />
      <source>The pattern “{pattern}” of the house rules takes too long and is left out.</source>
      <translation>사내 표기 규칙의 패턴 “{pattern}”은(는) 너무 오래 걸려 뺐습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/house/finder.py" />
      <source>A house rule needs words to look for.</source>
      <translation>사내 표기 규칙에는 찾을 말이 있어야 합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/house/finder.py" />
      <source>Make it simpler in the preferences.</source>
      <translation>환경설정에서 더 간단하게 고치십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/house/finder.py" />
      <source>“{words}” stands for a group that the pattern does not have.</source>
      <translation>“{words}”은(는) 패턴에 없는 그룹을 가리킵니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/house/table.py" />
      <source>{name} has no column called “find”.</source>
      <translation>{name}: “find” 열이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/house/table.py" />
      <source>The first row names the columns: {names}.</source>
      <translation>첫 행에 열 이름을 씁니다: {names}.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/house/table.py" />
      <source>“{cell}” in the column {column} is not understood</source>
      <translation>{column} 열의 “{cell}”을(를) 알 수 없습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/cyrillic_habits.py" />
      <source>English says who reports it, and then what</source>
      <translation>영어에서는 누가 전하는지 먼저 말하고 그다음에 내용을 말합니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/cyrillic_habits.py" />
      <source>English sets off who speaks with a comma, not with a dash</source>
      <translation>영어에서는 말한 사람을 줄표가 아니라 쉼표로 나눕니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/press_habits.py" />
      <location filename="../../qa_tool/languages/western_habits.py" />
      <source>English puts an age between commas</source>
      <translation>영어는 나이를 쉼표 사이에 둡니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/sources/es.py" />
      <location filename="../../qa_tool/languages/sources/it.py" />
      <location filename="../../qa_tool/languages/sources/ko.py" />
      <source>English writes a dateline as SEOUL (Yonhap) with a dash</source>
      <translation>영어에서는 발신지를 SEOUL (Yonhap)처럼 쓰고 줄표를 붙입니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/sources/hi.py" />
      <source>English has no such courtesies before a name</source>
      <translation>영어에는 이름 앞에 붙이는 그런 높임말이 없습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/sources/hi.py" />
      <location filename="../../qa_tool/languages/sources/ja.py" />
      <location filename="../../qa_tool/languages/sources/ko.py" />
      <source>English puts Mr. or Ms. before the name, or nothing</source>
      <translation>영어에서는 이름 앞에 Mr.나 Ms.를 쓰거나 아무것도 쓰지 않습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/sources/it.py" />
      <source>English leaves out the code of the province</source>
      <translation>영어에서는 도의 약자를 적지 않습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/sources/ja.py" />
      <location filename="../../qa_tool/languages/sources/ko.py" />
      <source>English names the day, or says “that day”</source>
      <translation>영어에서는 요일이나 날짜를 밝히거나 “that day”라고 씁니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/sources/ja.py" />
      <source>English says it in words</source>
      <translation>영어는 말로 풀어 씁니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/sources/ja.py" />
      <source>English puts the second name in brackets</source>
      <translation>영어는 두 번째 이름을 괄호에 넣습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/sources/ja.py" />
      <source>English says how many yen there are to the dollar</source>
      <translation>영어는 1달러에 몇 엔인지 말로 씁니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/sources/ja.py" />
      <location filename="../../qa_tool/languages/sources/ko.py" />
      <source>English says once what somebody does, and then the name alone</source>
      <translation>영어는 하는 일을 한 번만 말하고 그다음에는 이름만 씁니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/sources/ja.py" />
      <location filename="../../qa_tool/languages/sources/ko.py" />
      <source>English puts the office before the name</source>
      <translation>영어는 직함을 이름 앞에 둡니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/sources/ko.py" />
      <source>English names the day of a show once</source>
      <translation>영어에서는 방송한 날을 한 번만 말합니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/sources/ko.py" />
      <source>English papers write provinces, counties and cities with words of their own</source>
      <translation>영어 신문은 도, 군, 시를 영어 낱말로 씁니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/sources/ko.py" />
      <source>the byline of an agency; English has none inside the text</source>
      <translation>통신사의 기자 이름 줄입니다. 영어에서는 본문 안에 쓰지 않습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/sources/ko.py" />
      <source>English texts have no such signs</source>
      <translation>영어 글에는 이런 기호가 없습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/sources/ko.py" />
      <location filename="../../qa_tool/languages/sources/pt.py" />
      <source>the credit of a picture; it belongs below that, and not in the text</source>
      <translation>사진의 출처는 본문이 아니라 사진 아래에 둡니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/sources/ko.py" />
      <source>the name behind the title is lost</source>
      <translation>호칭 뒤의 이름이 사라졌습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/sources/pt.py" />
      <source>English names the party and the state in words</source>
      <translation>영어에서는 정당과 주를 말로 적습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/sources/pt.py" />
      <source>English leaves out the code of the state</source>
      <translation>영어에서는 주의 약자를 적지 않습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/sources/zh.py" />
      <source>English writes a dateline as GUIYANG, July 2 (Xinhua) with a dash</source>
      <translation>영어 발신지는 GUIYANG, July 2 (Xinhua) 뒤에 줄표를 붙여 씁니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/sources/zh.py" />
      <source>the credit of a page or a picture; it belongs below that, and not in the text</source>
      <translation>지면이나 사진의 출처는 본문이 아니라 그 아래에 둡니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/sources/zh.py" />
      <source>English counts visits, passengers or trips</source>
      <translation>영어에서는 방문 횟수나 승객 수, 운행 횟수로 셉니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/sources/zh.py" />
      <source>a mu is a fifteenth of a hectare</source>
      <translation>1무는 15분의 1헥타르입니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/sources/zh.py" />
      <source>a jin is half a kilogram</source>
      <translation>1근(진)은 0.5킬로그램입니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/sources/zh.py" />
      <source>it is the paper itself that reports</source>
      <translation>보도하는 신문 자신을 가리키는 말입니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/sources/zh.py" />
      <source>a label of a script for television</source>
      <translation>방송 대본의 표지입니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/sources/zh.py" />
      <source>“my” is of China here</source>
      <translation>여기서 “my”는 중국을 가리킵니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/western_habits.py" />
      <source>English names the day, without its date in brackets</source>
      <translation>영어에서는 괄호 안의 날짜 없이 요일을 적습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/western_habits.py" />
      <source>a link of the page; it is no part of the text</source>
      <translation>웹 페이지의 링크이며, 글의 일부가 아닙니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/languages/western_habits.py" />
      <source>English puts what is said in quotation marks</source>
      <translation>영어에서는 한 말을 따옴표 안에 적습니다</translation>
    </message>
    <message>
      <location filename="../../qa_tool/names/finder.py" />
      <source>around it</source>
      <translation>주위</translation>
    </message>
    <message>
      <location filename="../../qa_tool/names/finder.py" />
      <source>speaks of a {kind}</source>
      <translation>{kind}에 대해 말함</translation>
    </message>
    <message>
      <location filename="../../qa_tool/names/finder.py" />
      <source>It is taken for “{name}”; if it is not marked, it was dismissed.</source>
      <translation>“{name}”(으)로 봅니다. 표시되지 않았다면 무시한 것입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/names/finder.py" />
      <source>nothing tells it from another name</source>
      <translation>다른 이름과 구별할 근거가 없음</translation>
    </message>
    <message>
      <location filename="../../qa_tool/names/finder.py" />
      <source>It is a right form of “{term}”.</source>
      <translation>“{term}”의 옳은 표기입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>It is a word or name that English knows well: {often:,.0f} in a million words.</source>
      <translation>영어에서 잘 알려진 낱말이나 이름입니다. 백만 낱말에 {often:,.0f}번 나옵니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>It could stand for “{form}”, but what stands around it does not speak for that.</source>
      <translation>“{form}”일 수 있으나 주위의 말이 뒷받침하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>It is written in small letters; only words with a capital are compared with names.</source>
      <translation>소문자로 쓰였습니다. 대문자로 시작하는 낱말만 이름과 견줍니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>It is a word of a right form in your glossary.</source>
      <translation>용어집에 있는 옳은 표기의 낱말입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>Words of fewer than {number} letters sound like too many names. List it as a wrong form.</source>
      <translation>{number}자보다 짧은 낱말은 비슷한 이름이 너무 많습니다. 잘못된 표기로 등록하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>It is a title, a word for a place, or a word that opens sentences.</source>
      <translation>직함이나 장소를 나타내는 말 또는 문장을 여는 낱말입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>Its capitals are those of an abbreviation or a brand.</source>
      <translation>대문자의 모양이 약어나 상표의 것입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>It is a country or a people.</source>
      <translation>나라나 민족의 이름입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>It is a capital city, or the plural of a right name.</source>
      <translation>수도이거나 옳은 이름의 복수형입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>No name of your glossary sounds near it.</source>
      <translation>용어집에 소리가 비슷한 이름이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>It is a name of its own beside “{form}”, by the way both are made.</source>
      <translation>이름이 만들어진 방식으로 보아 “{form}”와(과) 다른 이름입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>It is a city.</source>
      <translation>도시입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>The words beside it make it part of another name than “{form}”.</source>
      <translation>옆의 낱말들로 보아 “{form}”와(과) 다른 이름의 일부입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/names/inspection.py" />
      <source>“{form}” is the nearest, but not near enough: {score}%, where {least:.0%} is needed.</source>
      <translation>“{form}”이(가) 가장 가깝지만 충분하지 않습니다. {score}%이며 {least:.0%}가 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/names/score.py" />
      <source>{right} can come back as {found}</source>
      <translation>{right} → {found}</translation>
    </message>
    <message>
      <location filename="../../qa_tool/names/score.py" />
      <source>{right} can get lost</source>
      <translation>{right} 빠짐</translation>
    </message>
    <message>
      <location filename="../../qa_tool/names/score.py" />
      <source>{found} can come in</source>
      <translation>{found} 덧붙음</translation>
    </message>
    <message>
      <location filename="../../qa_tool/names/score.py" />
      <source>only blanks, marks or accents differ</source>
      <translation>빈칸, 부호, 악센트만 다름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/names/score.py" />
      <source>{changes} and more</source>
      <translation>{changes} 등</translation>
    </message>
    <message>
      <location filename="../../qa_tool/names/score.py" />
      <source>through {language}, {changes}</source>
      <translation>{language}를 거치면서 {changes}</translation>
    </message>
    <message>
      <location filename="../../qa_tool/names/source_readings.py" />
      <source>it is how “{source}” reads</source>
      <translation>“{source}”을(를) 읽은 그대로임</translation>
    </message>
    <message>
      <location filename="../../qa_tool/outside/address.py" />
      <source>Write it like http://localhost:8081.</source>
      <translation>http://localhost:8081처럼 쓰십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/outside/address.py" />
      <source>Run LanguageTool here and write http://localhost:8081.</source>
      <translation>LanguageTool을 이 컴퓨터에서 실행하고 http://localhost:8081이라고 쓰십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/outside/address.py" />
      <source>“{words}” is no address of a LanguageTool server.</source>
      <translation>“{words}”은(는) LanguageTool 서버의 주소가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/outside/address.py" />
      <source>{host} is not this computer, and Emend sends no text to any other.</source>
      <translation>{host}: 이 컴퓨터가 아닙니다. Emend는 다른 컴퓨터로 텍스트를 보내지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/outside/address.py" />
      <source>“{words}” has more in it than an address.</source>
      <translation>“{words}”에 주소가 아닌 것이 더 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/outside/address.py" />
      <source>“{words}” is no address.</source>
      <translation>“{words}”은(는) 주소가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/outside/harper.py" />
      <source>Name harper-cli with its folder.</source>
      <translation>harper-cli를 폴더와 함께 쓰십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/outside/harper.py" />
      <source>{program} does not answer as harper-cli does.</source>
      <translation>{program}: harper-cli와 같이 답하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/outside/harper.py" />
      <source>It must be 2.0 or newer. {go_on}</source>
      <translation>2.0 이상이어야 합니다. {go_on}</translation>
    </message>
    <message>
      <location filename="../../qa_tool/outside/harper.py" />
      <source>There is no program {program}.</source>
      <translation>{program}: 그런 프로그램이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/outside/harper.py" />
      <source>{program} is not harper-cli.</source>
      <translation>{program}: harper-cli가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/outside/harper.py" />
      <source>{program} took longer than {patience:g} seconds.</source>
      <translation>{program}: {patience:g}초보다 오래 걸렸습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/outside/harper.py" />
      <source>{program} cannot be run: {reason}.</source>
      <translation>{program}: 실행할 수 없습니다({reason}).</translation>
    </message>
    <message>
      <location filename="../../qa_tool/outside/issues.py" />
      <source>{name} rule</source>
      <translation>{name} 규칙</translation>
    </message>
    <message>
      <location filename="../../qa_tool/outside/languagetool.py" />
      <source>LanguageTool at {address} took longer than {patience:g} seconds.</source>
      <translation>{address}의 LanguageTool이 {patience:g}초보다 오래 걸렸습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/outside/languagetool.py" />
      <source>What answers at {address} is not LanguageTool.</source>
      <translation>{address}에서 답하는 것은 LanguageTool이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/outside/languagetool.py" />
      <source>Look at its address. {go_on}</source>
      <translation>주소를 확인하십시오. {go_on}</translation>
    </message>
    <message>
      <location filename="../../qa_tool/outside/languagetool.py" />
      <source>{address} leads to another computer; nothing was sent.</source>
      <translation>{address}: 다른 컴퓨터로 이어지므로 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/outside/languagetool.py" />
      <source>Start it. {go_on}</source>
      <translation>시작하십시오. {go_on}</translation>
    </message>
    <message>
      <location filename="../../qa_tool/outside/remark.py" />
      <source>Emend's own checks go on without it.</source>
      <translation>Emend의 검사는 그것 없이 계속됩니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/reports/formats/__init__.py" />
      <source>There is no report for {shown}.</source>
      <translation>{shown}: 그런 보고서가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/reports/formats/__init__.py" />
      <source>Use one of {known}, or name a --format.</source>
      <translation>{known} 가운데 하나를 쓰거나 --format을 정하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/reports/formats/csv.py" />
      <source>Table of the corrections</source>
      <translation>수정 내역 표</translation>
    </message>
    <message>
      <location filename="../../qa_tool/reports/formats/html.py" />
      <source>Report as a web page</source>
      <translation>웹 페이지 보고서</translation>
    </message>
    <message>
      <location filename="../../qa_tool/reports/formats/json.py" />
      <source>JSON for programs</source>
      <translation>프로그램용 JSON</translation>
    </message>
    <message>
      <location filename="../../qa_tool/reports/formats/lines.py" />
      <source>Lines for editors and continuous integration</source>
      <translation>편집기와 지속적 통합용 목록</translation>
    </message>
    <message>
      <location filename="../../qa_tool/reports/formats/mqm.py" />
      <source>MQM marks for Marot</source>
      <translation>Marot용 MQM 표시</translation>
    </message>
    <message>
      <location filename="../../qa_tool/reports/formats/names.py" />
      <source>Table of the wrong names</source>
      <translation>잘못된 이름의 표</translation>
    </message>
    <message>
      <location filename="../../qa_tool/reports/formats/pdf.py" />
      <source>Report as PDF</source>
      <translation>PDF 보고서</translation>
    </message>
    <message>
      <location filename="../../qa_tool/reports/formats/sarif.py" />
      <source>SARIF for continuous integration</source>
      <translation>지속적 통합용 SARIF</translation>
    </message>
    <message>
      <location filename="../../qa_tool/reports/formats/tmx.py" />
      <source>Translation memory of the corrections</source>
      <translation>수정 내역의 번역 메모리</translation>
    </message>
    <message>
      <location filename="../../qa_tool/reports/formats/xlsx.py" />
      <source>Score sheet after ISO 5060</source>
      <translation>ISO 5060에 따른 점수표</translation>
    </message>
    <message>
      <location filename="../../qa_tool/review/corrected_text.py" />
      <source>These words were changed again later.</source>
      <translation>이 낱말은 나중에 다시 바뀌었습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/review/corrected_text.py" />
      <source>Take the later change back first, or type the old words.</source>
      <translation>나중의 변경을 먼저 되돌리거나 이전 낱말을 입력하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/review/corrected_text.py" />
      <source>This change was taken back already.</source>
      <translation>이 변경은 이미 되돌렸습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/review/corrected_text.py" />
      <source>What took it back can be reverted, too.</source>
      <translation>되돌린 것도 다시 되돌릴 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/review/dismissing.py" />
      <source>Dismiss it here or always.</source>
      <translation>여기서 무시하거나 항상 무시하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/review/everywhere.py" />
      <source>“{title}” has changed since it was searched.</source>
      <translation>“{title}”: 검색한 뒤에 바뀌었습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/review/preferences.py" />
      <source>Choose another name.</source>
      <translation>다른 이름을 고르십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/review/readings.py" />
      <source>The text has corrections, which hold for its lines as they are read now.</source>
      <translation>글에 고친 곳이 있고, 그것은 지금 읽은 줄에만 맞습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/review/readings.py" />
      <source>Take them back first (Undo), or open a copy of the file.</source>
      <translation>먼저 되돌리거나(실행 취소) 파일의 복사본을 여십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/review/readings.py" />
      <source>The text has corrections as it was read in {encoding}; they fit no other encoding.</source>
      <translation>{encoding}(으)로 읽은 텍스트에 수정한 내용이 있어 다른 인코딩과 맞지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/review/reporting.py" />
      <source>Nothing here can print a PDF.</source>
      <translation>여기에는 PDF를 인쇄할 수 있는 것이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/review/reporting.py" />
      <source>Use --format html and print it from a browser.</source>
      <translation>--format html로 만들어 브라우저에서 인쇄하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/review/suggesting.py" />
      <source>The words of this issue have changed meanwhile.</source>
      <translation>이 문제의 낱말이 그사이에 바뀌었습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/review/suggesting.py" />
      <source>Go on to the next issue.</source>
      <translation>다음 문제로 가십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/review/suggesting.py" />
      <source>Two of these places overlap.</source>
      <translation>이 가운데 두 곳이 겹칩니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/review/suggesting.py" />
      <source>Correct them one after the other.</source>
      <translation>하나씩 차례로 고치십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/articles.py" />
      <source>The list of articles shows which there are.</source>
      <translation>기사 목록에서 있는 것을 볼 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/articles.py" />
      <source>There is no article number {number}.</source>
      <translation>기사 {number}번이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/corrections.py" />
      <source>Another window of Emend has changed this article meanwhile.</source>
      <translation>그 사이에 Emend의 다른 창이 이 기사를 바꾸었습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/corrections.py" />
      <source>Open the article again from the list.</source>
      <translation>목록에서 기사를 다시 여십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>Check that the file may be written to.</source>
      <translation>파일에 쓸 수 있는지 확인하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>Name another file.</source>
      <translation>다른 파일을 정하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>Name a file in it.</source>
      <translation>그 안의 파일을 정하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>Name another place for the database.</source>
      <translation>데이터베이스를 둘 다른 곳을 정하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>The database {path} cannot be written.</source>
      <translation>데이터베이스 {path}에 쓸 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>Install that version, or name another one.</source>
      <translation>그 버전을 설치하거나 다른 것을 정하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>The database {name} belongs to another program.</source>
      <translation>데이터베이스 {name}은(는) 다른 프로그램의 것입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>Nothing was changed. Make room, or check {target}.</source>
      <translation>바뀐 것은 없습니다. 공간을 마련하거나 {target}을(를) 확인하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>Write, for example, sqlite:///emend.sqlite.</source>
      <translation>예를 들면 sqlite:///emend.sqlite라고 쓰십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>Write sqlite:///emend.sqlite.</source>
      <translation>sqlite:///emend.sqlite라고 쓰십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>Install it with pip.</source>
      <translation>pip로 설치하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>Emend is still writing to {name}.</source>
      <translation>Emend가 아직 {name}에 쓰고 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>Nothing was lost. Make room, or check {folder}.</source>
      <translation>잃은 것은 없습니다. 공간을 마련하거나 {folder}을(를) 확인하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>{path} is a folder, not a database.</source>
      <translation>{path}: 데이터베이스가 아니라 폴더입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>The folder {folder} cannot be used: {reason}.</source>
      <translation>폴더 {folder}을(를) 쓸 수 없습니다({reason}).</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>The database {name} was made by a newer version of Emend.</source>
      <translation>데이터베이스 {name}은(는) 더 새로운 Emend에서 만든 것입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>The database {name} could not be copied before its update: {error}.</source>
      <translation>데이터베이스 {name}을(를) 업데이트 전에 복사할 수 없습니다: {error}.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>{url!r} does not name a database.</source>
      <translation>{url!r}: 데이터베이스의 이름이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>{url} names no file, so everything would be lost.</source>
      <translation>{url}: 파일 이름이 없어 모든 것이 사라지게 됩니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>{url} may not be written to, and everything is stored at once.</source>
      <translation>{url}에는 쓸 수 없는데, 모든 것은 바로 저장됩니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>The driver for {name} is not installed.</source>
      <translation>{name} 드라이버가 설치되어 있지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/database.py" />
      <source>The database {name} could not be copied: {error}.</source>
      <translation>데이터베이스 {name}을(를) 복사할 수 없습니다: {error}.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>Close the other program and try again.</source>
      <translation>다른 프로그램을 닫고 다시 해 보십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>Name another database or ask for help.</source>
      <translation>다른 데이터베이스를 정하거나 도움을 청하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>cannot be written.</source>
      <translation>쓸 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>Check that the file and its folder may be written to.</source>
      <translation>파일과 폴더에 쓸 수 있는지 확인하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>cannot grow: the disk is full.</source>
      <translation>디스크가 가득 차서 더 쓸 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>Make room on the disk; what you do in the window meanwhile is kept and written then.</source>
      <translation>디스크에 자리를 마련하십시오. 그동안 창에서 한 일은 간직했다가 그때 씁니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>is damaged.</source>
      <translation>손상되었습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>Put back a copy from the folder backups beside it, or move the file away.</source>
      <translation>옆의 backups 폴더에서 복사본을 되돌리거나 파일을 옮기십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>is not a database of Emend.</source>
      <translation>Emend의 데이터베이스가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>Move the file away to begin anew, or name another one.</source>
      <translation>새로 시작하려면 파일을 옮기거나 다른 것을 정하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>cannot be opened.</source>
      <translation>열 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>Check that its folder exists and may be written to.</source>
      <translation>폴더가 있고 쓸 수 있는지 확인하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>cannot be read or written.</source>
      <translation>읽거나 쓸 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>Check the disk.</source>
      <translation>디스크를 확인하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>The database {name} cannot be used: {message}.</source>
      <translation>데이터베이스 {name}을(를) 쓸 수 없습니다: {message}.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>The database {name} is in use by another program.</source>
      <translation>데이터베이스 {name}을(를) 다른 프로그램이 쓰고 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/failures.py" />
      <source>The database {name} {what}</source>
      <translation>데이터베이스 {name}: {what}</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrating.py" />
      <source>The database could not be brought up to date.</source>
      <translation>데이터베이스를 최신 상태로 만들 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/migrating.py" />
      <source>It was left as it was.</source>
      <translation>그대로 두었습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/terms.py" />
      <source>Add it anew.</source>
      <translation>새로 추가하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/storage/terms.py" />
      <source>The term {term} is no longer in the glossary.</source>
      <translation>용어 {term}이(가) 이제 용어집에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/encodings.py" />
      <source>Save the file as UTF-8, or name its encoding when you open it.</source>
      <translation>파일을 UTF-8로 저장하거나 열 때 인코딩을 정하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/encodings.py" />
      <source>Use UTF-8, for example.</source>
      <translation>예를 들면 UTF-8을 쓰십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/encodings.py" />
      <source>It may be damaged. Save it anew as UTF-8 with the program that it comes from.</source>
      <translation>손상되었을 수 있습니다. 원래 프로그램에서 UTF-8로 다시 저장하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/encodings.py" />
      <source>Open a plain text file, or paste the text of the article.</source>
      <translation>텍스트 파일을 열거나 기사의 텍스트를 붙여넣으십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/encodings.py" />
      <source>There is no text encoding called {encoding}.</source>
      <translation>텍스트 인코딩 {encoding}이(가) 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/encodings.py" />
      <source>{name} does not hold text throughout: there is a zero byte in line {line}.</source>
      <translation>{name}에는 텍스트가 아닌 것이 있습니다: {line}행에 0바이트가 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/encodings.py" />
      <source>{name} does not hold text.</source>
      <translation>{name}: 텍스트가 들어 있지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/encodings.py" />
      <source>Save it as UTF-8.</source>
      <translation>UTF-8로 저장하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/encodings.py" />
      <source>Use UTF-8.</source>
      <translation>UTF-8을 쓰십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/encodings.py" />
      <source>{name} is damaged: line {line} holds bytes that are not UTF-8.</source>
      <translation>{name}: 손상되었습니다. {line}행에 UTF-8이 아닌 바이트가 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/encodings.py" />
      <source>The encoding of {name} cannot be recognised.</source>
      <translation>{name}: 인코딩을 알 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/encodings.py" />
      <source> and {number} more</source>
      <translation> 외 {number}개</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/encodings.py" />
      <source>{name} cannot be saved in the encoding {encoding}, which has no {shown}{more}.</source>
      <translation>{name}: 인코딩 {encoding}에 {shown}{more}이(가) 없어 저장할 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/encodings.py" />
      <source>{name} is not in the encoding {codec}: line {line} does not fit.</source>
      <translation>{name}: 인코딩 {codec}이(가) 아닙니다. {line}행이 맞지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>Check it, or open another one.</source>
      <translation>확인하거나 다른 것을 여십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>Close it there, and try again.</source>
      <translation>그 프로그램에서 닫고 다시 시도하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>Choose another name or folder.</source>
      <translation>다른 이름이나 폴더를 고르십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>{name} is larger than {most} MB.</source>
      <translation>{name}: {most} MB보다 큽니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>Check its name, or open another one.</source>
      <translation>이름을 확인하거나 다른 것을 여십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>Ask its owner, or open a copy of your own.</source>
      <translation>주인에게 청하거나 자신의 복사본을 여십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>{path} could not be read: {reason}.</source>
      <translation>{path}: 읽을 수 없습니다({reason}).</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>{path} may be open in another program.</source>
      <translation>다른 프로그램에서 {path} 파일을 열어 두었을 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>Choose another folder.</source>
      <translation>다른 폴더를 고르십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>Free some space, or choose another disk.</source>
      <translation>자리를 비우거나 다른 디스크를 고르십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>Choose a file name inside it.</source>
      <translation>그 안의 파일 이름을 고르십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>{path} could not be saved: {reason}.</source>
      <translation>{path}: 저장할 수 없습니다({reason}).</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>Open a file in it.</source>
      <translation>그 안의 파일을 여십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>There is no file {path}.</source>
      <translation>파일 {path}이(가) 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>There is no permission to read {path}.</source>
      <translation>{path}: 읽기 권한이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>There is no permission to write {path}.</source>
      <translation>{path}: 쓰기 권한이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>{parent} is on a disk that cannot be written to.</source>
      <translation>{parent}: 쓸 수 없는 디스크에 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>The disk is full: {path} was not saved.</source>
      <translation>디스크가 가득 찼습니다. 저장하지 못함: {path}.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>{path} is a folder.</source>
      <translation>{path}: 폴더입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>No file can be made in {parent}.</source>
      <translation>{parent} 폴더에는 파일을 만들 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/files.py" />
      <source>There is no folder {parent}.</source>
      <translation>폴더 {parent}이(가) 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/safe_xml.py" />
      <source> in line {number}</source>
      <translation>({number}행)</translation>
    </message>
    <message>
      <location filename="../../qa_tool/text/safe_xml.py" />
      <source>{name} is not sound XML{line}: {reason}.</source>
      <translation>{name}: 올바른 XML이 아닙니다{line}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/domain/article.py" />
      <source>new</source>
      <translation>새 기사</translation>
    </message>
    <message>
      <location filename="../../qa_tool/domain/article.py" />
      <source>New</source>
      <translation>새 기사</translation>
    </message>
    <message>
      <location filename="../../qa_tool/domain/article.py" />
      <source>in review</source>
      <translation>검토 중</translation>
    </message>
    <message>
      <location filename="../../qa_tool/domain/article.py" />
      <source>In review</source>
      <translation>검토 중</translation>
    </message>
    <message>
      <location filename="../../qa_tool/domain/article.py" />
      <source>done</source>
      <translation>완료</translation>
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>person</source>
      <translation>인물</translation>
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>Person</source>
      <translation>인물</translation>
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>place</source>
      <translation>장소</translation>
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>Place</source>
      <translation>장소</translation>
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>organization</source>
      <translation>단체</translation>
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>Organization</source>
      <translation>단체</translation>
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>other</source>
      <translation>기타</translation>
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>Other</source>
      <translation>기타</translation>
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>approved</source>
      <translation>승인됨</translation>
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>Approved</source>
      <translation>승인됨</translation>
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>proposed</source>
      <translation>제안됨</translation>
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>Proposed</source>
      <translation>제안됨</translation>
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>retired</source>
      <translation>폐기됨</translation>
    </message>
    <message>
      <location filename="../../qa_tool/domain/term.py" />
      <source>Retired</source>
      <translation>폐기됨</translation>
    </message>
    <message>
      <location filename="../../ui/theme.py" />
      <source>Light</source>
      <translation>밝게</translation>
    </message>
    <message>
      <location filename="../../ui/theme.py" />
      <source>Dark</source>
      <translation>어둡게</translation>
    </message>
    <message>
      <location filename="../../ui/theme.py" />
      <source>Contrast</source>
      <translation>고대비</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/a_or_an.py" />
      <source>A or an</source>
      <translation>a와 an</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/a_or_an.py" />
      <source>Wrong “a” or “an”</source>
      <translation>잘못된 “a”나 “an”</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/a_or_an.py" />
      <source>Finds "a" before a vowel sound and "an" before a consonant sound.</source>
      <translation>모음 소리 앞의 “a”와 자음 소리 앞의 “an”을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/a_or_an.py" />
      <source>What counts is the sound: an hour, an MP, an 11-year-old, but a European, a one-off, a union, a UN report. Where both are heard (a historic day, an historic day) or the sound is not known, as with many foreign names, nothing is said.</source>
      <translation>소리가 기준입니다. an hour, an MP, an 11-year-old이지만 a European, a one-off, a union, a UN report입니다. 둘 다 쓰이거나(a historic day, an historic day) 많은 외국 이름처럼 소리를 알 수 없으면 아무 말도 하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/acronym_misfit.py" />
      <source>Acronym misfit</source>
      <translation>맞지 않는 약어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/acronym_misfit.py" />
      <source>Abbreviation does not fit its words</source>
      <translation>앞의 낱말과 맞지 않는 약어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/acronym_misfit.py" />
      <source>Finds abbreviations in brackets that do not fit the English words before them: fat-free mass (MLG).</source>
      <translation>앞의 영어 낱말과 맞지 않는 괄호 안의 약어를 찾습니다: fat-free mass (MLG).</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/acronym_misfit.py" />
      <source>The words were translated, and the abbreviation is still that of the source. Only words in small letters are looked at, of which at least two letters must begin the words before: names of parties, firms and offices keep the abbreviation of their own language. Of those only an abbreviation is flagged that has the letters of the English one in another order: International Monetary Fund (FMI).</source>
      <translation>낱말은 번역되었는데 약어는 원문의 것이 남은 경우입니다. 소문자 낱말만 보며, 글자 가운데 적어도 둘이 앞 낱말들의 첫 글자여야 합니다. 정당, 회사, 기관의 이름은 자기 언어의 약어를 그대로 씁니다. 그 가운데서는 영어 약어와 글자가 같고 순서만 다른 약어만 표시합니다: International Monetary Fund (FMI).</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/added_sentence.py" />
      <source>Added sentence</source>
      <translation>추가된 문장</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/added_sentence.py" />
      <source>Sentence that the source does not have</source>
      <translation>원문에 없는 문장</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/added_sentence.py" />
      <source>A sentence of the translation that stands for no sentence of the source article.</source>
      <translation>번역문에는 있지만 원문의 어느 문장에도 해당하지 않는 문장입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/added_sentence.py" />
      <source>It needs the source article. Both are laid side by side by paragraphs, then by sentences: lengths that go together, numbers, countries and Latin words that both have, and what names sound like. The sentence is flagged where its neighbours are as long as what they stand for, and one of them together with it would be too long, so that it is no part of a longer one. It is serious where it says a number or a country that the source has nowhere; where only lengths tell, one beside the added sentence may be shown instead. The last sentence is left alone: there stands who wrote it. A whole passage of four sentences or more, as where another article was pasted behind, is said once, at its first sentence.</source>
      <translation>원문이 있어야 합니다. 먼저 문단별로, 그다음 문장별로 나란히 맞춥니다. 서로 어울리는 길이와, 양쪽에 다 있는 숫자·나라·로마자 낱말, 그리고 이름의 소리가 기준입니다. 이웃 문장들의 길이가 원문에 알맞고, 이 문장과 합치면 너무 길어져 더 긴 문장의 일부일 수 없을 때 표시합니다. 원문 어디에도 없는 숫자나 나라를 말하면 심각으로 봅니다. 길이만으로 알 수 있는 경우에는 추가된 문장의 옆 문장을 표시할 수도 있습니다. 마지막 문장은 글쓴이를 밝히는 자리이므로 보지 않습니다. 다른 기사가 뒤에 붙은 경우처럼 네 문장 이상이 통째로 더해졌으면 그 첫 문장에서 한 번만 알립니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/agreement.py" />
      <source>Agreement</source>
      <translation>수의 일치</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/agreement.py" />
      <source>Singular beside plural</source>
      <translation>복수 옆의 단수</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/agreement.py" />
      <source>Finds number words beside nouns, and pronouns beside verbs, that do not agree with them.</source>
      <translation>명사와 수가 맞지 않는 수량어, 동사와 수가 맞지 않는 대명사를 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/agreement.py" />
      <source>"The two metals is", "shops in the north has", "plans that threatens us", "it depend on", "these music", "many evidence", "much problems", "this measures", "every students", "a soldiers", "a female members", "They was", "300 soldier were", "200 people was evacuated", "some of people", "a three-days visit", "was 45 year old", "a good news": plain cases, since most faults of grammar cannot be told by rule. A subject is looked at where it opens a clause and is read wholly; a noun that only opens a longer one (these music festivals) is left alone.</source>
      <translation>“The two metals is”, “shops in the north has”, “plans that threatens us”, “it depend on”, “these music”, “many evidence”, “much problems”, “this measures”, “every students”, “a soldiers”, “a female members”, “They was”, “300 soldier were”, “200 people was evacuated”, “some of people”, “a three-days visit”, “was 45 year old”, “a good news”처럼 분명한 경우입니다. 문법 오류는 대부분 규칙으로 알 수 없기 때문입니다. 주어는 절을 열고 전체를 읽을 수 있을 때만 봅니다. 더 긴 명사의 첫머리일 뿐인 명사(these music festivals)는 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/bare_noun.py" />
      <source>Bare noun</source>
      <translation>관사 없는 명사</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/bare_noun.py" />
      <source>Noun without its article</source>
      <translation>관사가 빠진 명사</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/bare_noun.py" />
      <source>Finds nouns that are counted, stand in the singular, and have no article: "from distant village".</source>
      <translation>셀 수 있는 단수 명사인데 관사가 없는 곳을 찾습니다: "from distant village".</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/bare_noun.py" />
      <source>Russian, Ukrainian, Korean, Japanese and Chinese have no articles. Only nouns are looked at that hardly ever stand without one, behind a preposition or a verb that has an object, at the end of their phrase, and only where English does not say the words side by side ("at sea"), behind what is done with them ("held press conference"), or as the subject of a sentence ("Court sentenced the mayor"). Headlines, which leave articles out, are left alone.</source>
      <translation>러시아어, 우크라이나어, 한국어, 일본어, 중국어에는 관사가 없습니다. 관사 없이는 거의 쓰지 않는 명사만, 전치사나 목적어를 두는 동사 뒤에서, 구의 끝에 있고, 영어에서 그 낱말들이 나란히 오지 않는 경우("at sea")나, 무엇을 하는지 말하는 동사 뒤에 있을 때("held press conference"), 문장의 주어일 때("Court sentenced the mayor")만 봅니다. 관사를 생략하는 제목은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/bracketed_quote.py" />
      <source>Bracketed quote</source>
      <translation>대괄호 인용</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/bracketed_quote.py" />
      <source>Quotation in square brackets</source>
      <translation>대괄호 안의 인용</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/bracketed_quote.py" />
      <source>Finds what people said where it stands in square brackets, as in the scripts of Korean broadcasts.</source>
      <translation>한국 방송 대본처럼 대괄호 안에 있는 발언을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/bracketed_quote.py" />
      <source>"[Ma Sang-jin / Professor of Economics: Prices will fall.]" is "Ma Sang-jin, Professor of Economics, said: “Prices will fall.”" in English. Where the bracket closes in a later paragraph, nothing is suggested. Notes ("[Editor's note: ...]") and credits are left alone.</source>
      <translation>"[Ma Sang-jin / Professor of Economics: Prices will fall.]"은 영어로 "Ma Sang-jin, Professor of Economics, said: “Prices will fall.”"입니다. 대괄호가 뒤 문단에서 닫히면 제안하지 않습니다. 주석("[Editor's note: ...]")과 크레디트는 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broadcast_cue.py" />
      <source>Broadcast cue</source>
      <translation>방송 표시</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broadcast_cue.py" />
      <source>Cue or credit left in the text</source>
      <translation>본문에 남은 방송 표시나 제작진 안내</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broadcast_cue.py" />
      <source>Finds what a script or a site says to its own people, and that is no text of the article.</source>
      <translation>대본이나 사이트가 안에서 쓰는 말이라 기사 본문이 아닌 것을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broadcast_cue.py" />
      <source>"&lt;Anchor&gt;", "[Reporter]", "◀ Report ▶", "This is reporter Yoon Seo-jin.", "Reporter Moon covered the contents.", "Yes, I'm at the harbour.", "(Video editing: Ha Ji-won)", "Unauthorized reproduction prohibited": Korean and Japanese broadcasters publish their scripts, and the machine translates all of it. What stands in quotation marks is left alone, and so are reporters who are spoken of.</source>
      <translation>"&lt;Anchor&gt;", "[Reporter]", "◀ Report ▶", "This is reporter Yoon Seo-jin.", "Reporter Moon covered the contents.", "Yes, I'm at the harbour.", "(Video editing: Ha Ji-won)", "Unauthorized reproduction prohibited": 한국과 일본 방송사는 대본을 그대로 싣고, 기계는 그것을 모두 번역합니다. 따옴표 안에 있는 것과 기사에 나오는 기자는 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>Broken punctuation</source>
      <translation>문장 부호</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>Punctuation that does not fit</source>
      <translation>맞지 않는 문장 부호</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>Finds marks that cannot stand where they stand.</source>
      <translation>그 자리에 올 수 없는 문장 부호를 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/broken_punctuation.py" />
      <source>A blank before a comma, inside quotation marks or on the wrong side of one, quotations such as ``this'', two marks where one would do, a full stop in the middle of a sentence (after a closed quotation, or before "and"), a stray mark, a blank that is missing after a full stop or a colon, one between "$" and its amount, and the wide marks of Korean, Japanese and Chinese print (，。「」～). Ellipses, abbreviations, decimals, web addresses and "?!" are left alone.</source>
      <translation>쉼표 앞, 따옴표 안쪽이나 따옴표의 잘못된 쪽에 있는 빈칸, ``이런'' 인용, 하나면 될 곳의 두 부호, 문장 가운데의 마침표(닫힌 인용 뒤나 “and” 앞), 쓸데없는 부호, 마침표나 쌍점 뒤에 빠진 빈칸, “$”와 금액 사이의 빈칸, 한국어·일본어·중국어 인쇄물의 전각 부호(，。「」～)입니다. 줄임표, 약어, 소수, 웹 주소, “?!”는 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/capital_inside.py" />
      <source>Capital inside</source>
      <translation>문장 안의 대문자</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/capital_inside.py" />
      <source>Sentences run into each other</source>
      <translation>이어 붙은 문장</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/capital_inside.py" />
      <source>Finds small words that begin with a capital inside a sentence, where two sentences seem to run into each other.</source>
      <translation>문장 안에서 대문자로 시작하는 짧은 낱말을 찾습니다. 두 문장이 이어 붙은 자리로 보입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/capital_inside.py" />
      <source>"seven products to choose from The minimum is 360 days": the full stop between them is lost, or a heading has grown into what follows. Words that cannot be names and have a capital ("cracked Two cases", "since Last autumn", "was sold; The second one") are found, too: there the pieces of a sentence were translated one by one; and so are words without a blank between them ("Otto BergDuring the fair"). Titles, what stands in quotation marks and sentences with many capitals are left alone.</source>
      <translation>“seven products to choose from The minimum is 360 days”: 사이의 마침표가 사라졌거나 제목이 뒤의 글에 붙었습니다. 이름일 수 없는 낱말이 대문자로 시작하는 것(“cracked Two cases”, “since Last autumn”, “was sold; The second one”)도 찾습니다. 문장을 토막 내어 하나씩 번역한 자국입니다. 사이에 빈칸이 없는 낱말(“Otto BergDuring the fair”)도 찾습니다. 작품 제목, 따옴표 안의 말, 대문자가 많은 문장은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/changed_age.py" />
      <source>Changed age</source>
      <translation>바뀐 나이</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/changed_age.py" />
      <source>Age changes</source>
      <translation>나이가 바뀜</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/changed_age.py" />
      <source>Finds a person whose age changes: "Emiko Tanabe, 67" here and "Mrs Tanabe, 76" there.</source>
      <translation>나이가 바뀌는 사람을 찾습니다: 여기서는 "Emiko Tanabe, 67", 저기서는 "Mrs Tanabe, 76".</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/changed_age.py" />
      <source>Two persons may share a surname, so the later name must be the whole of the earlier one, or a part of it that no other name with an age shares. A year more or less is a birthday, and is left alone.</source>
      <translation>성이 같은 사람이 둘일 수 있으므로, 뒤의 이름은 앞의 이름 전체이거나 나이가 적힌 다른 이름에는 없는 일부여야 합니다. 한 살 차이는 생일로 보고 넘어갑니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/clause_alone.py" />
      <source>Clause alone</source>
      <translation>홀로 남은 절</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/clause_alone.py" />
      <source>Clause without its sentence</source>
      <translation>문장이 없는 절</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/clause_alone.py" />
      <source>Finds clauses that stand alone: "Although the army denied it.", "Because of the rent.", and names behind "who".</source>
      <translation>홀로 선 절("Although the army denied it.", "Because of the rent.")과 "who" 뒤에 설명만 붙은 이름을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/clause_alone.py" />
      <source>Machines cut a long sentence where its source has a comma, and half of it is none. "Lee Da-hee, who returned to the stage after three years.": reports in Korean and Japanese may end a sentence with a noun, and all that is said stands before it. Without the "who" it is a sentence. Reasons stand in sentences of their own there, too. Only clauses are looked at in which nothing else can be the verb of the sentence.</source>
      <translation>기계는 원문의 쉼표에서 긴 문장을 자르기도 하며, 그러면 한쪽은 문장이 아닙니다. "Lee Da-hee, who returned to the stage after three years.": 한국어와 일본어 기사는 문장을 명사로 끝내고 할 말을 모두 그 앞에 둘 수 있습니다. "who"를 빼면 문장이 됩니다. 이유도 따로 한 문장이 되곤 합니다. 문장의 동사가 될 다른 말이 없는 절만 봅니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/clause_tense.py" />
      <source>Clause tense</source>
      <translation>절의 시제</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/clause_tense.py" />
      <source>Tense that the clause cannot have</source>
      <translation>절에 쓸 수 없는 시제</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/clause_tense.py" />
      <source>Finds tenses that a clause cannot have.</source>
      <translation>절에 쓸 수 없는 시제를 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/clause_tense.py" />
      <source>"If it will rain, we will stay", "She works here since 2019", "is closed since May", "If he would had gone, she would", "The house is belonging to him", "is weighing five kilograms". Languages that tell tenses apart otherwise come back like this.</source>
      <translation>"If it will rain, we will stay", "She works here since 2019", "is closed since May", "If he would had gone, she would", "The house is belonging to him", "is weighing five kilograms". 시제를 달리 구별하는 언어에서 번역하면 이렇게 됩니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/clause_without_subject.py" />
      <source>Clause without subject</source>
      <translation>주어 없는 절</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/clause_without_subject.py" />
      <source>Clause without a subject</source>
      <translation>주어가 없는 절</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/clause_without_subject.py" />
      <source>Finds clauses in which nobody acts: "He said that wants to stay", "She told why left the group".</source>
      <translation>행동하는 사람이 없는 절을 찾습니다: “He said that wants to stay”, “She told why left the group”.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/clause_without_subject.py" />
      <source>Russian, Ukrainian, Arabic, Chinese and Japanese leave out who acts where that is known; in English the clause needs a word for it. Where "that" may stand for what was said ("He said that was wrong") nothing is said.</source>
      <translation>러시아어, 우크라이나어, 아랍어, 중국어, 일본어는 누구인지 알 때 주어를 생략하지만, 영어의 절에는 주어가 있어야 합니다. “that”이 앞에서 한 말을 가리킬 수 있는 곳(“He said that was wrong”)은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/comma_before_that.py" />
      <source>Comma before that</source>
      <translation>that 앞의 쉼표</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/comma_before_that.py" />
      <source>Comma before “that”</source>
      <translation>“that” 앞의 쉼표</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/comma_before_that.py" />
      <source>Finds a comma before "that", "whether" or "how" behind a verb of saying: "He said, that the road was shut".</source>
      <translation>전달 동사 뒤에서 “that”, “whether”, “how” 앞에 있는 쉼표를 찾습니다: “He said, that the road was shut”.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/comma_before_that.py" />
      <source>German, Russian, Ukrainian and Arabic part the two by a comma, English does not. Where another part of the sentence ends before the comma ("The road, he said, that ..."), and lists of clauses with "that", are left alone.</source>
      <translation>독일어, 러시아어, 우크라이나어, 아랍어는 둘 사이에 쉼표를 두지만 영어는 두지 않습니다. 쉼표 앞에서 문장의 다른 부분이 끝나는 곳(“The road, he said, that ...”)과 “that”으로 시작하는 절을 늘어놓은 곳은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/comma_splice.py" />
      <source>Comma splice</source>
      <translation>쉼표로 이은 문장</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/comma_splice.py" />
      <source>Sentences joined by a comma</source>
      <translation>쉼표로 이은 문장</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/comma_splice.py" />
      <source>Finds sentences that hang together by a comma alone: "The ship sank, it was full of rust".</source>
      <translation>쉼표만으로 이어진 문장을 찾습니다. "The ship sank, it was full of rust".</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/comma_splice.py" />
      <source>Chinese, Japanese and Korean string clauses together by commas, and the machine keeps them. Only plain cases: two clauses side by side that each have a subject and a verb of their own, and no word that joins them ("but", "because", "that"), in a sentence without quotation marks.</source>
      <translation>중국어·일본어·한국어는 절을 쉼표로 잇고 기계는 그것을 그대로 둡니다. 분명한 경우만 봅니다. 따옴표가 없는 문장에서, 저마다 주어와 동사가 있는 두 절이 나란히 있고 그것을 잇는 말("but", "because", "that" 등)이 없을 때입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/contradictory_dates.py" />
      <source>Contradictory dates</source>
      <translation>서로 어긋나는 날짜</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/contradictory_dates.py" />
      <source>Dates contradict each other</source>
      <translation>날짜가 서로 어긋남</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/contradictory_dates.py" />
      <source>Finds days of the week and ages that contradict other dates of the article.</source>
      <translation>기사의 다른 날짜와 어긋나는 요일과 나이를 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/contradictory_dates.py" />
      <source>"Friday, May 3" here and "Tuesday, May 8" there cannot both be right; nor can "born in 1983" beside an age of 92, which nobody born then has reached, or "born in 1902, died in 1955 at the age of 63". Years of birth and ages are compared where they are said of one name or in one sentence. Dates with their year are the matter of "Date that cannot be".</source>
      <translation>“Friday, May 3”와 “Tuesday, May 8”은 함께 맞을 수 없습니다. “born in 1983”과 그때 태어난 사람이 아직 이를 수 없는 92세도, “born in 1902, died in 1955 at the age of 63”도 마찬가지입니다. 태어난 해와 나이는 한 이름이나 한 문장에서 말할 때만 비교합니다. 해가 적힌 날짜는 “있을 수 없는 날짜”가 맡습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/contradictory_figures.py" />
      <source>Contradictory figures</source>
      <translation>서로 어긋나는 숫자</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/contradictory_figures.py" />
      <source>Figures contradict each other</source>
      <translation>숫자가 서로 어긋남</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/contradictory_figures.py" />
      <source>Finds figures of one sentence that contradict each other.</source>
      <translation>한 문장에서 서로 어긋나는 숫자를 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/contradictory_figures.py" />
      <source>"$31 billion, up 10 percent from $2.8 billion", "fell by 20%, from 900 cows to 450 cows", "doubled from 2 to 8"; a total that is not the sum of its parts ("40 homes: 12 houses, 20 flats and 18 huts"). One of them got lost on the way, most often by a power of ten; where that explains it, the right amount is offered. What was rounded counts as right, and lists that may be open are left alone.</source>
      <translation>“$31 billion, up 10 percent from $2.8 billion”, “fell by 20%, from 900 cows to 450 cows”, “doubled from 2 to 8”, 그리고 부분의 합이 아닌 전체(“40 homes: 12 houses, 20 flats and 18 huts”)입니다. 숫자 하나가 번역에서 달라진 것이며, 자릿수가 틀린 경우가 가장 많습니다. 그렇게 설명되면 맞는 수를 제안합니다. 반올림한 수는 맞는 것으로 보고, 열린 목록일 수 있는 것은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/count_against_source.py" />
      <source>Count against source</source>
      <translation>원문과 다른 개수</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/count_against_source.py" />
      <source>Count, duration or age differs from the source</source>
      <translation>개수, 기간 또는 나이가 원문과 다름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/count_against_source.py" />
      <source>A count, an ordinal, a duration or an age is another one than in the source article: 14 months for 18, six games.</source>
      <translation>개수, 순서, 기간 또는 나이가 원문과 다릅니다. 예: 18개월을 14개월로, 여섯 경기.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/count_against_source.py" />
      <source>It needs the source article, in a language that Emend knows. One English sentence and one or two of the source have to stand for each other, or two and one. A whole number of seconds to years, an age, two to twelve of something, or an ordinal in figures is flagged if no number of the source sentence is the same, and the source sentence has just one of the same kind that is missing here. Rounded ones count as equal; so does what is said otherwise, as a day for 24 hours.</source>
      <translation>Emend가 아는 언어의 원문 기사가 있어야 합니다. 영어 한 문장과 원문의 한두 문장이, 또는 두 문장과 한 문장이 서로 해당해야 합니다. 초에서 년까지의 기간을 말하는 정수, 나이, 둘에서 열둘까지의 개수, 숫자로 쓴 순서를 봅니다. 원문 문장에 같은 수가 없고, 그 문장에 같은 종류의 수 가운데 번역문에 없는 것이 꼭 하나 있을 때 표시합니다. 어림한 수와 24시간을 하루라고 하듯 달리 말한 것은 같다고 봅니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/counted_twice.py" />
      <source>Counted twice</source>
      <translation>두 번 센 것</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/counted_twice.py" />
      <source>What is counted said twice</source>
      <translation>센 것을 두 번 말함</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/counted_twice.py" />
      <source>Finds what is counted and named again beside its number: "the number of deaths rose to 214 deaths".</source>
      <translation>센 것을 수 옆에서 다시 말한 것을 찾습니다: “the number of deaths rose to 214 deaths”.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/counted_twice.py" />
      <source>Arabic, Chinese and Japanese put the noun, or a unit of counting, behind every number. "From 5 points to 7 points", where both numbers need it, is left alone.</source>
      <translation>아랍어, 중국어, 일본어는 모든 수 뒤에 명사나 세는 말을 둡니다. 두 수에 모두 필요한 “From 5 points to 7 points”는 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/country_against_source.py" />
      <source>Country against source</source>
      <translation>원문과 다른 나라</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/country_against_source.py" />
      <source>Country that the source does not name</source>
      <translation>원문에 없는 나라</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/country_against_source.py" />
      <source>A country, or its people, that the source article does not speak of anywhere.</source>
      <translation>원문 기사 어디에도 없는 나라 또는 그 나라 사람입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/country_against_source.py" />
      <source>It needs the source article, in a language that Emend knows. A country counts as there if anything in the source may speak of it: its name, its people or language, a city, the sign that headlines write for it. Where the part that the sentence stands for names another country, missing here, it is offered. The country of the source language is flagged only if the source speaks of another one throughout; where the source says "domestic" there (국내, 国内, в стране), that is named as reason. A country of the source that is missing in the English is never flagged, nor is one that the source has elsewhere: people name a country where the source says "the country", and the other way round.</source>
      <translation>Emend가 아는 언어의 원문 기사가 있어야 합니다. 나라 이름, 민족이나 언어, 도시, 제목에 쓰는 약칭 등 원문의 무엇이든 그 나라를 말할 수 있으면 있는 것으로 봅니다. 문장에 해당하는 원문 부분에 여기에는 없는 다른 나라가 있으면 그것을 제안합니다. 원문 언어의 나라는 원문이 줄곧 다른 나라를 다룰 때만 지적하며, 원문이 거기서 ‘국내’라고 하면(국내, 国内, в стране) 그것을 까닭으로 듭니다. 영어에 빠진 원문의 나라와, 원문의 다른 곳에 있는 나라는 지적하지 않습니다. 원문이 ‘그 나라’라고 한 것을 사람은 이름으로 옮기고, 그 반대로도 옮기기 때문입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/country_for_people.py" />
      <source>Country for people</source>
      <translation>형용사 자리의 나라 이름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/country_for_people.py" />
      <source>Country where its adjective belongs</source>
      <translation>형용사가 올 자리의 나라 이름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/country_for_people.py" />
      <source>Finds countries where English has the word for their people.</source>
      <translation>영어에서 그 나라 사람을 가리키는 말을 쓰는 자리에 있는 나라 이름을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/country_for_people.py" />
      <source>"Germany Chancellor Olaf Scholz", "Iran troops", "the Ukraine parliament": Korean, Japanese, Chinese and Arabic put the country before the noun as it is; English has an adjective. The United States, the United Kingdom and other countries that English papers use so themselves are left alone, and so are names of firms that end in a country.</source>
      <translation>"Germany Chancellor Olaf Scholz", "Iran troops", "the Ukraine parliament": 한국어, 일본어, 중국어, 아랍어는 나라 이름을 그대로 명사 앞에 두지만 영어에는 형용사가 있습니다. 미국, 영국처럼 영어 신문도 이름을 그대로 쓰는 나라와 나라 이름으로 끝나는 회사 이름은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/cut_paragraph.py" />
      <source>Cut paragraph</source>
      <translation>잘린 문단</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/cut_paragraph.py" />
      <source>Paragraph begins with a comma</source>
      <translation>쉼표로 시작하는 문단</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/cut_paragraph.py" />
      <source>Finds paragraphs that begin with a comma or a semicolon.</source>
      <translation>쉼표나 쌍반점으로 시작하는 문단을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/cut_paragraph.py" />
      <source>"In the new episode of", and a paragraph on ", Mei leaves the town": where a word is a link, some sites put it on a line of its own or drop it, and the sentence is cut in two.</source>
      <translation>“In the new episode of” 다음 문단이 “, Mei leaves the town”으로 시작하는 것 따위입니다. 낱말이 링크이면 그것을 따로 한 줄에 두거나 빠뜨리는 사이트가 있어, 문장이 둘로 잘립니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/date_against_source.py" />
      <source>Date against source</source>
      <translation>원문과 다른 날짜</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/date_against_source.py" />
      <source>Date, time or result differs from the source</source>
      <translation>원문과 다른 날짜, 시각 또는 경기 결과</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/date_against_source.py" />
      <source>A date, a month, a weekday, a decade, a time of day or a result of a match is not that of the source article.</source>
      <translation>날짜나 달, 요일, 연대, 시각, 경기 결과가 원문 기사와 다릅니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/date_against_source.py" />
      <source>It needs the source article, in a language that Emend knows. One is flagged if the sentence of the source, or the two, that it stands for say just one other that is missing here. Of a date the day or the month has to be right, of a result one side. Another hour is left alone where a time zone is named, and dates that only one of the two has are. Where it is less plain what stands for a sentence, one is flagged if the source has none anywhere that may be the same, half of it is right, and only one is missing there.</source>
      <translation>Emend가 아는 언어의 원문 기사가 있어야 합니다. 그 문장에 해당하는 원문의 한두 문장이 번역문에 없는 다른 것을 꼭 하나 말할 때 표시합니다. 날짜는 일이나 월, 경기 결과는 한쪽이 맞아야 합니다. 시간대를 밝힌 다른 시각과 한쪽에만 있는 날짜는 그대로 둡니다. 어느 원문 문장에 해당하는지 덜 뚜렷한 곳에서는, 원문 어디에도 같다고 볼 수 있는 것이 없고 절반이 맞으며 거기에서 하나만 빠졌을 때 표시합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/date_without_month.py" />
      <source>Date without month</source>
      <translation>달 없는 날짜</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/date_without_month.py" />
      <source>Day without a month</source>
      <translation>달이 없는 날짜</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/date_without_month.py" />
      <source>Finds days that stand without their month: "on the 7th (local time)".</source>
      <translation>달 없이 날만 있는 날짜를 찾습니다: “on the 7th (local time)”.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/date_without_month.py" />
      <source>News in Korean, Japanese and Chinese names only the day when the month is the present one, and the machine keeps it that way. A reader of English needs the month (or the weekday). Professionals let a bare "on the 7th" pass almost always, so only a day with a remark in brackets on whose time it is gets flagged: it is the mark of news that was not written for its reader. Nothing is said where the sentence or what stands before it in the paragraph names the month, nor of what was translated from Chinese, where they let these pass, too. Behind "today", "yesterday" and days of the week these papers put the day in brackets as well: "Today (14th)", "yesterday (10.25)"; and "on the 29th of last month" is "late last month" in English.</source>
      <translation>한국어, 일본어, 중국어 뉴스는 이번 달의 날짜를 말할 때 날만 쓰고, 기계는 그대로 옮깁니다. 영어 독자에게는 달(또는 요일)이 필요합니다. 전문가들은 "on the 7th"만 있는 것은 거의 언제나 지나치므로, 어느 곳의 시간인지를 괄호로 덧붙인 날만 표시합니다. 이는 그 독자를 위해 쓰지 않은 뉴스라는 표시입니다. 문장이나 문단의 앞부분에 달이 나오면 아무 말도 하지 않으며, 전문가들이 이것도 지나치는 중국어 번역에서도 마찬가지입니다. 이 신문들은 "today", "yesterday"와 요일 뒤에도 날을 괄호에 넣습니다: "Today (14th)", "yesterday (10.25)". "on the 29th of last month"는 영어로 "late last month"입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/double_degree.py" />
      <source>Double degree</source>
      <translation>겹친 비교급</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/double_degree.py" />
      <source>Comparison made twice</source>
      <translation>두 번 쓴 비교급이나 최상급</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/double_degree.py" />
      <source>Finds comparisons that are made twice, or by the wrong means: "more worse", "the most richest", "the most young".</source>
      <translation>비교를 두 번 하거나 잘못된 방법으로 한 곳을 찾습니다: "more worse", "the most richest", "the most young".</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/double_degree.py" />
      <source>A language whose adjectives have no degrees of their own puts a word before them, and the machine does both. More of what is better ("more better schools") is left alone.</source>
      <translation>형용사에 비교급이 따로 없는 언어는 앞에 낱말을 두어 정도를 나타내는데 기계는 둘을 다 씁니다. 더 나은 것이 더 많다는 뜻("more better schools")은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/double_negative.py" />
      <source>Double negative</source>
      <translation>이중 부정</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/double_negative.py" />
      <source>Negated twice</source>
      <translation>두 번 부정됨</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/double_negative.py" />
      <source>Finds negations said twice: "Nobody didn't come", "He did not say nothing".</source>
      <translation>두 번 말한 부정을 찾습니다: "Nobody didn't come", "He did not say nothing".</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/double_negative.py" />
      <source>Russian, Ukrainian and other languages negate the verb beside "nobody" and "never"; in English the two cancel each other. "Nothing but", "nothing less than" and quotations are left alone.</source>
      <translation>러시아어, 우크라이나어 등은 "nobody"와 "never" 곁의 동사도 부정하지만, 영어에서는 둘이 서로를 지웁니다. "Nothing but", "nothing less than"과 인용은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/doubled_attribution.py" />
      <source>Doubled attribution</source>
      <translation>거듭된 화자</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/doubled_attribution.py" />
      <source>Speaker named twice</source>
      <translation>두 번 나온 화자</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/doubled_attribution.py" />
      <source>Finds sentences that say before and behind what is said who says it: He said, "We go on," he said.</source>
      <translation>말하는 사람이 말 앞뒤에 모두 나오는 문장을 찾습니다: He said, "We go on," he said.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/doubled_attribution.py" />
      <source>Korean and Japanese reports name the speaker before a quotation and put the verb of saying behind it; machines make two clauses of them.</source>
      <translation>한국어와 일본어 기사는 인용문 앞에 화자를, 뒤에 말하다는 동사를 두는데, 기계는 이것을 두 절로 만듭니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/doubled_conjunction.py" />
      <source>Doubled conjunction</source>
      <translation>겹친 접속사</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/doubled_conjunction.py" />
      <source>Clauses joined twice</source>
      <translation>두 번 이은 절</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/doubled_conjunction.py" />
      <source>Finds clauses that are joined twice: "Although it rained, but they played", "Because it rained, so they left".</source>
      <translation>두 번 이은 절을 찾습니다: “Although it rained, but they played”, “Because it rained, so they left”.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/doubled_conjunction.py" />
      <source>In Chinese (虽然…但是, 因为…所以) and other languages both halves have their word; English has one of them. Only at the start of a sentence or behind "that", and only where a new subject follows: "Although tired, but happy, they left" is left alone.</source>
      <translation>중국어(虽然…但是, 因为…所以)를 비롯한 여러 언어에서는 앞뒤 절에 저마다 접속어가 있지만 영어에는 하나만 있습니다. 문장 첫머리나 “that” 뒤에서, 새 주어가 뒤따를 때만 찾습니다. “Although tired, but happy, they left”는 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/doubled_subject.py" />
      <source>Doubled subject</source>
      <translation>겹친 주어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/doubled_subject.py" />
      <source>Subject said twice</source>
      <translation>주어가 두 번 나옴</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/doubled_subject.py" />
      <source>Finds subjects that are said twice: "The minister he said", "Anna Roth, the mayor, she said".</source>
      <translation>두 번 나온 주어를 찾습니다: "The minister he said", "Anna Roth, the mayor, she said".</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/doubled_subject.py" />
      <source>Languages with a topic (Korean, Japanese, Chinese) and Arabic name a person and go on with a pronoun, also behind what the person says: 'The mayor, "We go on," he said.' That one is serious: who speaks has no verb. What is put in between commas ("The mayor, she said, was ill") is left alone.</source>
      <translation>주제가 있는 언어(한국어, 일본어, 중국어)와 아랍어는 사람을 먼저 부르고 대명사로 이어 갑니다. 그 사람이 한 말 뒤에서도 그렇습니다: 'The mayor, "We go on," he said.' 이것은 말하는 사람에게 동사가 없으므로 심각합니다. 쉼표 사이에 끼워 넣은 말("The mayor, she said, was ill")은 건드리지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/doubled_unit.py" />
      <source>Doubled unit</source>
      <translation>겹친 단위</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/doubled_unit.py" />
      <source>Unit or currency said twice</source>
      <translation>두 번 쓴 단위나 통화</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/doubled_unit.py" />
      <source>Finds units and currencies that are said twice, and two of them after one number.</source>
      <translation>두 번 쓴 단위와 통화, 수 하나 뒤에 온 두 통화를 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/doubled_unit.py" />
      <source>"$5 million dollars", "40 km kilometers", "5% percent", "3 trillion won dollars", "8 a.m. in the morning", and amounts in two steps, as other languages count: "3 billion 200 million yuan" for 3.2 billion, "4 thousand 300". Ages and counts that are said twice ("at the age of 20 years old"), and "0.5%p" and "0.5% points" for percentage points, are found, too; so is "5 m / s".</source>
      <translation>"$5 million dollars", "40 km kilometers", "5% percent", "3 trillion won dollars", "8 a.m. in the morning", 그리고 다른 언어에서 세듯이 두 단계로 적은 금액: 3.2 billion을 뜻하는 "3 billion 200 million yuan", "4 thousand 300". 두 번 말한 나이와 수("at the age of 20 years old"), 퍼센트포인트를 뜻하는 "0.5%p"와 "0.5% points"도 찾고, "5 m / s"도 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/exchanged_sentence.py" />
      <source>Exchanged sentence</source>
      <translation>뒤바뀐 문장</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/exchanged_sentence.py" />
      <source>Sentence is not that of the source</source>
      <translation>원문의 문장이 아닌 문장</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/exchanged_sentence.py" />
      <source>A sentence has nothing in common with the sentence of the source in its place.</source>
      <translation>문장이 같은 자리에 있는 원문 문장과 공통점이 전혀 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/exchanged_sentence.py" />
      <source>It needs the source article, in a language whose words are known. One English sentence and one of the source have to stand for each other by their place and length. Looked at are numbers from 13 on, countries, all words that `word-against-source` knows, and what names sound like. The sentence is flagged if three of these or more stand on one side only, at least one of them in the English, where neither the sentence nor its neighbours in the source can mean it, and if both sides share none. Names only count where at least two sound like something elsewhere in the source, for many are put otherwise ("the striker").</source>
      <translation>낱말을 아는 언어의 원문이 있어야 합니다. 영어 문장 하나와 원문 문장 하나가 위치와 길이로 서로 대응해야 합니다. 13 이상의 숫자, 나라, `word-against-source`가 아는 모든 낱말, 그리고 이름의 소리를 봅니다. 이 가운데 셋 이상이 한쪽에만 있고, 그중 적어도 하나는 영어에만 있어 원문의 그 문장도 이웃 문장도 그것을 뜻할 수 없으며, 양쪽에 공통된 것이 없을 때 표시합니다. 이름은 둘 이상이 원문의 다른 곳에 있는 것처럼 들릴 때만 셉니다. 달리 말하는 이름이 많기 때문입니다("the striker").</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>Garbled text</source>
      <translation>깨진 글자</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>Garbled characters</source>
      <translation>깨진 문자</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>Finds signs of a broken machine or a broken encoding.</source>
      <translation>고장 난 기계나 깨진 인코딩의 흔적을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/garbled_text.py" />
      <source>Tokens of the machine's own (&lt;unk&gt;, ▁), characters that were lost (�, ⁇), codes and marks of web pages (&amp;quot;, \u00e9, &lt;br&gt;), stray backslashes before quotation marks, control characters and others that cannot be seen (soft hyphens, blanks of no width), and text read in a wrong encoding (â€™). Code in backticks is left alone. Where the right characters are certain they are offered.</source>
      <translation>기계의 내부 기호(&lt;unk&gt;, ▁), 사라진 문자(�, ⁇), 웹 페이지의 코드와 태그(&amp;quot;, \u00e9, &lt;br&gt;), 따옴표 앞의 쓸데없는 역슬래시, 제어 문자와 보이지 않는 문자(소프트 하이픈, 폭 없는 빈칸), 잘못된 인코딩으로 읽은 텍스트(â€™)입니다. 백틱 안의 코드는 그대로 둡니다. 옳은 문자가 확실하면 제안합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/glossary_name.py" />
      <source>Glossary name</source>
      <translation>용어집의 이름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/glossary_name.py" />
      <source>Name differs from the glossary</source>
      <translation>용어집과 다른 이름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/glossary_name.py" />
      <source>A name of the glossary is spelled otherwise than the glossary says.</source>
      <translation>용어집의 이름이 용어집과 다르게 쓰였습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/glossary_name.py" />
      <source>Two kinds are found: forms that the glossary lists as wrong, and spellings so close to a term that the name has most likely gone through the script of the source language and come back changed ("Prigozin" for "Prigozhin"). The suggestion is the form of the glossary, with the capitals of the text. A wrong form that is also another name ("Lehman" for the town of Lyman) is left alone inside a longer name ("Lehman Brothers"), and counts for less where nothing around it speaks of a place. Words that are English, and names known to be others, are never flagged, nor is what a Chinese source article reads as ("Rong Jun" where it says 容军).</source>
      <translation>두 가지를 찾습니다. 용어집에 잘못된 것으로 등록된 표기, 그리고 용어와 철자가 아주 가까워서 원문 언어의 문자를 거치며 바뀐 것으로 보이는 이름입니다(“Prigozhin” 대신 “Prigozin”). 제안은 용어집의 표기이며 텍스트의 대소문자를 따릅니다. 다른 이름이기도 한 잘못된 표기(Lyman 시를 뜻하는 “Lehman”)는 더 긴 이름(“Lehman Brothers”) 안에서는 그대로 두고, 주위에 장소를 말하는 것이 없으면 낮게 봅니다. 영어 낱말과 다른 이름으로 알려진 것, 중국어 원문이 그대로 읽히는 것(원문이 容军일 때 “Rong Jun”)은 지적하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/hanging_hyphen.py" />
      <source>Hanging hyphen</source>
      <translation>매달린 붙임표</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/hanging_hyphen.py" />
      <source>Hyphen that hangs on a word</source>
      <translation>낱말에 매달린 붙임표</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/hanging_hyphen.py" />
      <source>Finds words with a hyphen and a blank behind them.</source>
      <translation>뒤에 붙임표와 빈칸이 있는 낱말을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/hanging_hyphen.py" />
      <source>A word that was broken at the end of a line (inter- national), a compound (well- known), or a dash that lost its blank (he said- the vote). "Two- and three-year terms" is left alone.</source>
      <translation>줄 끝에서 나뉜 낱말(inter- national), 합성어(well- known), 빈칸을 잃은 줄표(he said- the vote)입니다. "Two- and three-year terms"는 건드리지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/headline_figure.py" />
      <source>Headline figure</source>
      <translation>제목의 숫자</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/headline_figure.py" />
      <source>Headline and article differ</source>
      <translation>제목과 본문이 다름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/headline_figure.py" />
      <source>Finds a number of the headline that the article tells otherwise: "Six dead" above "Four people were killed".</source>
      <translation>본문과 다른 제목의 숫자를 찾습니다: "Four people were killed" 위의 "Six dead".</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/headline_figure.py" />
      <source>Numbers of the dead, the injured, the missing, of years, jobs, goals, votes and seats are compared; nothing is said where the headline's number stands anywhere in the article, or is the sum of two that do, or a rounded one.</source>
      <translation>사망자, 부상자, 실종자, 햇수, 일자리, 골, 표, 의석의 수를 비교합니다. 제목의 숫자가 본문 어딘가에 있거나 두 수의 합이거나 어림수이면 아무 말도 하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/house_rule.py" />
      <source>House rule</source>
      <translation>사내 표기 규칙</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/house_rule.py" />
      <source>Against the house rules</source>
      <translation>사내 표기 규칙에 어긋남</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/house_rule.py" />
      <source>Finds what your house rules do not want in a text.</source>
      <translation>사내 표기 규칙에 어긋나는 말을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/house_rule.py" />
      <source>The rules are yours: words, or a pattern, and what stands there instead, if anything does. They belong to a profile (Edit, Preferences, House rules); the one that ships has none. Each says for itself how severe it is.</source>
      <translation>규칙은 직접 정합니다. 낱말이나 패턴, 그리고 대신 쓸 말이 있으면 그 말입니다. 규칙은 프로필에 속하며(편집, 환경설정, 사내 표기 규칙) 기본 프로필에는 없습니다. 심각도는 규칙마다 정합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/impossible_date.py" />
      <source>Impossible date</source>
      <translation>있을 수 없는 날짜</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/impossible_date.py" />
      <source>Date that cannot be</source>
      <translation>있을 수 없는 날짜</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/impossible_date.py" />
      <source>Finds dates and hours that cannot be.</source>
      <translation>있을 수 없는 날짜와 시각을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/impossible_date.py" />
      <source>30 February, June 31, 2023-13-05, 15 p.m., at 10:75, 99:315 a.m., "last night around 11:50 a.m.", and a weekday that does not fall on its date (Monday, 5 March 2023 was a Sunday). A figure got lost or changed on the way; the source has the right one.</source>
      <translation>30 February, June 31, 2023-13-05, 15 p.m., at 10:75, 99:315 a.m., “last night around 11:50 a.m.”, 그리고 날짜와 맞지 않는 요일(Monday, 5 March 2023은 일요일이었습니다)입니다. 도중에 숫자가 빠지거나 바뀐 것이며, 옳은 것은 원문에 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/institution_pronoun.py" />
      <source>Institution pronoun</source>
      <translation>기관의 대명사</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/institution_pronoun.py" />
      <source>Institution as “she” or “he”</source>
      <translation>기관을 “she”나 “he”로 씀</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/institution_pronoun.py" />
      <source>Finds "she" and "he" that can only mean a ministry, a company or a court.</source>
      <translation>부처, 회사, 법원만 가리킬 수 있는 “she”와 “he”를 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/institution_pronoun.py" />
      <source>"The ministry opened 12 clinics. She explained that they are free": in Arabic, Hebrew, Russian, Ukrainian and German the word for it is feminine or masculine, and the machine keeps that; Korean, Japanese and Chinese leave out a subject that was named before, and machines put "he" there whoever it was. Only "she said", "he added" and the like are looked at, right behind a sentence whose subject is an institution and that speaks of nobody.</source>
      <translation>"The ministry opened 12 clinics. She explained that they are free": 아랍어, 히브리어, 러시아어, 우크라이나어, 독일어에서는 기관을 뜻하는 낱말이 여성이나 남성이고 기계는 이를 그대로 둡니다. 한국어, 일본어, 중국어에서는 앞에 나온 주어를 생략하고, 기계는 그것이 무엇이든 "he"를 넣습니다. "she said", "he added"와 같은 것만, 주어가 기관이고 아무 사람도 말하지 않는 문장 바로 뒤에서 봅니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/known_name.py" />
      <source>Known name</source>
      <translation>알려진 이름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/known_name.py" />
      <source>Looks like a known name</source>
      <translation>알려진 이름과 비슷함</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/known_name.py" />
      <source>A name looks like a well-known one that is spelled otherwise.</source>
      <translation>잘 알려진 이름을 달리 쓴 것 같은 이름입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/known_name.py" />
      <source>The known names are people and organisations of the news of 2021 to 2025, of sport, film, music, letters and recent history, capitals, large cities, towns in the news of the war in Ukraine, and the terms of the glossaries that ship. They are a second, weaker glossary: they propose only where a word is in no list of words, cities and families, or where a full name sounds like one of theirs, both its words being names of others ("Emanuel Macron"); and only for names that your glossary says nothing of. Who has a first name of his own somewhere in the article (Jay Berzovsky, and not Boris) is nobody else, nor is who has a name of his own in the Russian or Ukrainian source. A term that you have retired stays silent. To decide for good, add the name to your glossary or dismiss the proposal.</source>
      <translation>알려진 이름이란 2021년부터 2025년까지 뉴스와 스포츠, 영화, 음악, 문학, 근현대사의 인물과 단체, 수도, 큰 도시, 우크라이나 전쟁 뉴스에 나오는 도시와 마을, 함께 제공되는 용어집의 용어입니다. 이것은 더 약한 두 번째 용어집입니다. 낱말, 도시, 성씨의 어느 목록에도 없는 낱말에 대해서, 또는 성과 이름이 모두 다른 사람의 것이면서 알려진 이름처럼 들리는 전체 이름에 대해서(“Emanuel Macron”), 그리고 용어집에 없는 이름에 대해서만 제안합니다. 기사 어딘가에 자기 이름과 함께 나오는 사람은(Boris가 아닌 Jay Berzovsky) 다른 사람으로 보고, 러시아어나 우크라이나어 원문에 자기 이름이 따로 있는 사람도 그렇게 봅니다. 폐기한 용어에 대해서는 말하지 않습니다. 확실히 정하려면 이름을 용어집에 추가하거나 제안을 무시하십시오.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <source>Leftover source</source>
      <translation>남은 원문</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <source>Untranslated letters of another script</source>
      <translation>번역되지 않은 다른 문자</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <source>Finds letters of another script that the machine left in the English.</source>
      <translation>기계가 영어에 남긴 다른 문자의 글자를 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/leftover_source.py" />
      <source>Hangul, Chinese characters, kana, Cyrillic, Arabic, Hebrew and others, wide Latin letters (ＡＢＣ) and squared units (㎞), letters that only look Latin, and the marks of lists inside a sentence (▲). Greek letters that stand alone, as in formulas, are fine, and so is an original name beside its English form (Huawei (華為); 華為, known as Huawei), a word that is explained ("the character 福"), and a quotation in letters that the source is not written in. Where the glossary knows the word, or it is the sign of a country or of a person from a headline (美, 尹), the English is offered.</source>
      <translation>한글, 한자, 가나, 키릴 문자, 아랍 문자, 히브리 문자 등, 전각 로마자(ＡＢＣ)와 네모 단위(㎞), 문장 안의 목록 기호(▲), 로마자처럼 보이기만 하는 글자입니다. 수식처럼 홀로 있는 그리스 문자, 영어 표기 곁에 둔 원래 이름(Huawei (華為); 華為, known as Huawei), 설명하는 낱말(the character 福), 원문의 문자가 아닌 글자로 된 인용은 괜찮습니다. 용어집에 있는 낱말이거나 제목에 쓰는 나라나 사람의 약칭(美, 尹)이면 영어를 제안합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/length_against_source.py" />
      <source>Length against source</source>
      <translation>원문과 다른 길이</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/length_against_source.py" />
      <source>Length out of proportion to the source</source>
      <translation>원문에 비해 맞지 않는 길이</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/length_against_source.py" />
      <source>A sentence is much shorter, or longer, than what it stands for in the source article.</source>
      <translation>문장이 원문 기사의 해당 부분보다 훨씬 짧거나 깁니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/length_against_source.py" />
      <source>It needs the source article. How many English letters stand for one of the language was learned from translations by people; the article itself may move it by a third. Figures and Latin letters in another script count as they are. Datelines, bylines and links to other articles do not count where they are left out. The end of the sentence is marked. Half a sentence left out shows like this; so do a repetition and an explanation. Less is enough, and it is serious, where a sentence of the source has two facts or more that neither the English sentence nor its neighbours say: numbers from 13 on, countries, words that `word-against-source` knows.</source>
      <translation>원문이 있어야 합니다. 그 언어의 글자 하나에 영어 글자가 몇 개 대응하는지는 사람이 한 번역에서 배웠으며, 기사 자체가 이를 3분의 1까지 움직일 수 있습니다. 다른 문자로 된 글 속의 숫자와 로마자는 그대로 셉니다. 발신지, 기자 이름, 다른 기사로 가는 링크는 빠져 있으면 세지 않습니다. 문장의 끝을 표시합니다. 문장의 반이 빠지면 이렇게 드러나며, 되풀이하거나 풀어 쓴 경우도 그렇습니다. 원문 문장에 있는 사실이 둘 이상 그 영어 문장에도 이웃 문장에도 없으면 길이 차이가 더 작아도 표시하고 심각으로 봅니다. 사실이란 13 이상의 숫자, 나라, 그리고 `word-against-source`가 아는 낱말입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/list_count.py" />
      <source>List count</source>
      <translation>목록의 수</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/list_count.py" />
      <source>List does not match its number</source>
      <translation>수와 맞지 않는 목록</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/list_count.py" />
      <source>Finds lists that do not hold as many members as announced.</source>
      <translation>말한 것과 항목 수가 다른 목록을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/list_count.py" />
      <source>"four regions: Donetsk, Luhansk and Kherson" names three: one got lost on the way, or the number is wrong. Only lists of names that are plainly complete are counted: they follow a number and its noun directly, and have "and" before the last. Lists that begin with "including" or "such as" are left alone.</source>
      <translation>“four regions: Donetsk, Luhansk and Kherson”은 셋입니다. 하나가 도중에 빠졌거나 수가 틀렸습니다. 분명히 완전한 이름 목록만 셉니다. 수와 명사 바로 뒤에 오고 마지막 항목 앞에 “and”가 있는 목록입니다. “including”이나 “such as”로 시작하는 목록은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/literal_translation.py" />
      <source>Literal translation</source>
      <translation>직역</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/literal_translation.py" />
      <source>Expression translated word for word</source>
      <translation>글자 그대로 옮긴 표현</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/literal_translation.py" />
      <source>Finds expressions that came back from the source language word for word.</source>
      <translation>원문 언어를 글자 그대로 옮긴 표현을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/literal_translation.py" />
      <source>"The new crown virus" (新冠, the coronavirus), "a love call" (러브콜, an offer), "a Hail rocket" (Град, a Grad), "the toilets confirmed his death" (los sanitarios, the paramedics): the words are English, and say something else, or nothing, to its readers. Only expressions of the language that the article was translated from are looked for. Those that are merely stilted have a check of their own.</source>
      <translation>"The new crown virus"(新冠, 코로나바이러스), "a love call"(러브콜, 제의), "a Hail rocket"(Град, 그라드), "the toilets confirmed his death"(los sanitarios, 구급대원)처럼 단어는 영어이지만 독자에게 다른 뜻이 되거나 아무 뜻도 없습니다. 기사를 번역한 원문 언어의 표현만 찾습니다. 어색할 뿐인 표현은 따로 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lost_apostrophe.py" />
      <source>Lost apostrophe</source>
      <translation>사라진 아포스트로피</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lost_apostrophe.py" />
      <source>Apostrophe is lost</source>
      <translation>아포스트로피가 사라짐</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lost_apostrophe.py" />
      <source>Finds words that have lost their apostrophe: "Chinas economy", "yesterdays match", "the companys shares".</source>
      <translation>아포스트로피가 사라진 낱말을 찾습니다: “Chinas economy”, “yesterdays match”, “the companys shares”.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lost_apostrophe.py" />
      <source>Sites that strip marks from a text make "doesnt" of "doesn't", and "Egypts ministry" of "Egypt's". Only words are looked at that are nothing else, and places only where a noun may follow ("the two Koreas" are two).</source>
      <translation>글에서 부호를 떼어 내는 사이트는 “doesn't”를 “doesnt”로, “Egypt's”를 “Egypts”로 만듭니다. 다른 뜻이 없는 낱말만 보고, 지명은 명사가 뒤따를 수 있는 곳만 봅니다(“the two Koreas”는 둘입니다).</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lost_word.py" />
      <source>Lost word</source>
      <translation>빠진 낱말</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lost_word.py" />
      <source>Word lost between small words</source>
      <translation>작은 낱말 사이에 빠진 낱말</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lost_word.py" />
      <source>Finds small words that cannot follow each other, names that are lost, and sentences that break off.</source>
      <translation>서로 이어질 수 없는 작은 낱말과, 빠진 이름, 중간에 끊긴 문장을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lost_word.py" />
      <source>"it has a of more than 1,000 years", "hit by a while walking", "the a", "the is", "of the, who": the word between them is lost, or one of them is too many. The same holds for a sentence that ends in "the", "and" or "because", and for what has lost the name behind it: "according to, some died", "was carried out by in Rome". What English can say ("the to and fro", "an at times bitter fight") is left alone.</source>
      <translation>"it has a of more than 1,000 years", "hit by a while walking", "the a", "the is", "of the, who": 사이의 낱말이 빠졌거나 둘 가운데 하나가 더 있는 것입니다. "the", "and", "because"로 끝나는 문장과, "according to, some died", "was carried out by in Rome"처럼 뒤의 이름이 빠진 것도 마찬가지입니다. 영어에서 쓸 수 있는 것("the to and fro", "an at times bitter fight")은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lower_case_name.py" />
      <source>Lower case name</source>
      <translation>소문자 이름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lower_case_name.py" />
      <source>Name begins with a small letter</source>
      <translation>소문자로 시작하는 이름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lower_case_name.py" />
      <source>Finds names with a small letter: in canada, south Korea, on monday, at the sorbonne, the gdp.</source>
      <translation>소문자로 쓴 이름을 찾습니다: in canada, south Korea, on monday, at the sorbonne, the gdp.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lower_case_name.py" />
      <source>Of people, places, peoples, days and months all are names that dictionaries have with a capital and in no other way; so it is with abbreviations, which are capitals throughout. So is the "Ministry of defense", whose field belongs to its name, and "the state Duma" or "the central Bank", of which one word has the capital and the other has not. Words that English also has in small letters (march, china, turkey), wares and wine (velcro, merlot), web and mail addresses and parts of longer words are left alone.</source>
      <translation>사람, 장소, 민족, 요일, 달 이름 가운데 사전에 대문자로만 실린 것을 모두 찾습니다. 모두 대문자로 쓰는 약어도 마찬가지입니다. “Ministry of defense”도 찾습니다. 맡은 분야는 기관 이름의 일부입니다. 한 낱말만 대문자로 시작하는 “the state Duma”, “the central Bank”도 찾습니다. 영어에서 소문자로도 쓰는 낱말(march, china, turkey), 상품과 포도주(velcro, merlot), 웹 주소와 메일 주소, 더 긴 낱말의 일부는 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lower_case_start.py" />
      <source>Lower case start</source>
      <translation>소문자로 시작</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lower_case_start.py" />
      <source>Sentence begins with a small letter</source>
      <translation>소문자로 시작하는 문장</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lower_case_start.py" />
      <source>Finds sentences that begin with a small letter.</source>
      <translation>소문자로 시작하는 문장을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/lower_case_start.py" />
      <source>At the start of a paragraph, and after the full stop of a plain word. Names that are written small (iPhone, eBay, aespa, von der Leyen), members of lists, fragments without a full stop, or of two words, and web addresses are left alone.</source>
      <translation>문단의 처음과, 보통 낱말의 마침표 뒤를 봅니다. 소문자로 쓰는 이름(iPhone, eBay, aespa, von der Leyen), 목록의 항목, 마침표가 없거나 두 낱말뿐인 조각, 웹 주소는 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>Malformed number</source>
      <translation>잘못된 수</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>Number that cannot be read</source>
      <translation>읽을 수 없는 수</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>Finds numbers that cannot be read.</source>
      <translation>읽을 수 없는 수를 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/malformed_number.py" />
      <source>A decimal point before a thousands comma (5.17,000), thousands parted by points (25.638.922, 1.200 people), commas at the wrong places (1,2345, as Chinese, Japanese and Korean count in ten thousands; 1,00,000 outside India; 7,00), two decimal points, a decimal comma (2,5 million), ranges that run backwards (about 16,000 to 7,000) or have lost zeros (3 or 40,000), ten thousands of Korean, Japanese and Chinese that are called millions (6380 million), amounts said in parts (5 trillion 200 billion, 3 ten thousand), and ordinals with the ending of another (21th).</source>
      <translation>천 단위 쉼표 앞의 소수점(5.17,000), 마침표로 끊은 천 단위(25.638.922, 1.200 people), 잘못된 자리의 쉼표(중국어·일본어·한국어처럼 만 단위로 센 1,2345, 인도 밖의 1,00,000, 7,00), 소수점 둘, 쉼표로 쓴 소수점(2,5 million), 거꾸로 되었거나(about 16,000 to 7,000) 0을 잃은 범위(3 or 40,000), 만 단위를 million이라고 한 수(6380 million), 단위마다 나누어 말한 수(5 trillion 200 billion, 3 ten thousand), 어미가 틀린 서수(21th)입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mark_against_source.py" />
      <source>Mark against source</source>
      <translation>원문과 다른 물음표</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mark_against_source.py" />
      <source>Question mark differs from the source</source>
      <translation>원문과 다른 물음표</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mark_against_source.py" />
      <source>A question mark stands in the translation and not in the source article, or the other way round.</source>
      <translation>물음표가 번역에는 있고 원문 기사에는 없거나, 그 반대입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mark_against_source.py" />
      <source>It needs the source article. A question is flagged if what it stands for in the source has no question mark, nor a word that asks without one (吗, か, 까, هل); a statement is, if its source ends in a question mark, or as questions do that have none (시작될까., できるのか。). Quotation marks and brackets are not compared: people leave them out and add them as often as machines do wrong with them.</source>
      <translation>원문 기사가 있어야 합니다. 의문문은 원문의 해당 부분에 물음표도, 물음표 없이 묻는 말(吗, か, 까, هل)도 없을 때 지적합니다. 평서문은 원문이 물음표로 끝나거나, 물음표 없는 물음처럼 끝날 때(시작될까., できるのか。) 지적합니다. 따옴표와 괄호는 견주지 않습니다. 사람이 빼거나 더하는 일이 기계의 잘못만큼 잦기 때문입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mark_outside_quote.py" />
      <source>Mark outside quote</source>
      <translation>따옴표 밖의 부호</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mark_outside_quote.py" />
      <source>Comma or full stop outside the quotation marks</source>
      <translation>따옴표 밖의 쉼표나 마침표</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mark_outside_quote.py" />
      <source>Finds commas and full stops that stand behind a closing quotation mark: the "cloud", the "plan".</source>
      <translation>닫는 따옴표 뒤에 있는 쉼표와 마침표를 찾습니다: the “cloud”, the “plan”.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mark_outside_quote.py" />
      <source>American papers set them inside, whatever the sense; Chinese, Korean, Japanese and Russian set them outside, and machines keep that. British papers go by the sense, so nothing is said where the article is spelled the British way, nor of names, titles and quotations in another language.</source>
      <translation>미국 신문은 뜻과 상관없이 안에 둡니다. 중국어, 한국어, 일본어, 러시아어는 밖에 두고, 번역 기계는 그것을 그대로 둡니다. 영국 신문은 뜻에 따르므로, 기사가 영국식 철자이면 아무 말도 하지 않습니다. 이름, 작품 제목, 다른 언어의 인용도 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/misfit_verb.py" />
      <source>Misfit verb</source>
      <translation>맞지 않는 동사</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/misfit_verb.py" />
      <source>Verb in the wrong form</source>
      <translation>동사의 형태가 틀림</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/misfit_verb.py" />
      <source>Finds verbs in a form that the word before them cannot have.</source>
      <translation>앞말과 함께 쓸 수 없는 형태의 동사를 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/misfit_verb.py" />
      <source>"They makes cars", "It show", "He not mentioned it", "a room for receive guests", "was wrote", "the men who taken to court", "will be hold", "and will examined". Languages whose verbs do not change with the person, or that have no verb for "to be", come back like this. Only forms are looked at that are nothing but verbs.</source>
      <translation>"They makes cars", "It show", "He not mentioned it", "a room for receive guests", "was wrote", "the men who taken to court", "will be hold", "and will examined". 동사가 인칭에 따라 바뀌지 않거나 “be” 동사가 없는 언어에서 이렇게 옮겨집니다. 동사로만 쓰이는 형태만 봅니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/misread_word.py" />
      <source>Misread word</source>
      <translation>잘못 읽은 낱말</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/misread_word.py" />
      <source>Word that was read wrongly</source>
      <translation>원문을 잘못 읽은 낱말</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/misread_word.py" />
      <source>Finds words that are a wrong reading of the source where the article speaks of certain things.</source>
      <translation>기사가 어떤 것을 다룰 때 원문을 잘못 읽은 것이 되는 낱말을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/misread_word.py" />
      <source>"CEO Lee" in an article on a party (대표, which is the leader of a party, too), "this candidate" where somebody is called Lee (이), "the charter" among landlords and tenants (전세), goals in an inning (点), millet that makes phones (小米), the UK among investigators of crimes (СК): by itself each may be right, and is left alone where the article does not speak of such things elsewhere.</source>
      <translation>정당 기사의 “CEO Lee”(대표), 이씨가 나오는 기사의 “this candidate”(이 후보), 집주인과 세입자 사이의 “the charter”(전세), 이닝에서 넣은 골(点), 전화기를 만드는 millet(小米), 범죄를 수사하는 the UK(СК) 따위입니다. 따로 보면 옳을 수 있으므로, 기사가 다른 곳에서 그런 것을 말하지 않으면 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_article.py" />
      <source>Missing article</source>
      <translation>빠진 관사</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_article.py" />
      <source>Name without its “the”</source>
      <translation>“the”가 빠진 이름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_article.py" />
      <source>Finds names and phrases that have lost their "the": in United States, at end of the year.</source>
      <translation>“the”가 빠진 이름과 어구를 찾습니다: in United States.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_article.py" />
      <source>Russian, Ukrainian, Korean, Japanese and Chinese have no articles. Only names that always have it are looked at (ministries, parliaments, "press service"), and parts of a time or a place ("in beginning of May", "on outskirts of the town"). What opens a longer name ("UN troops", "EU law") and headlines, which leave articles out, are left alone.</source>
      <translation>러시아어, 우크라이나어, 한국어, 일본어, 중국어에는 관사가 없습니다. 언제나 관사가 붙는 이름(부처, 의회, “press service”)과, 때나 곳의 한 부분을 말하는 어구(“in beginning of May”)만 봅니다. 더 긴 이름의 앞부분(“EU law”)과, 관사를 빼고 쓰는 제목은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_noun.py" />
      <source>Missing noun</source>
      <translation>빠진 명사</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_noun.py" />
      <source>Number without its noun</source>
      <translation>명사 없는 수</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_noun.py" />
      <source>Finds a number after an article and an adjective, with no noun to follow.</source>
      <translation>관사와 형용사 다음의 수에 명사가 따르지 않는 곳을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_noun.py" />
      <source>"He had a quiet 60 on Monday": a birthday, most likely, that got lost. Amounts and scores ("a record 70", "a mere 20", "an unbeaten 102") are left alone.</source>
      <translation>“He had a quiet 60 on Monday”에서는 아마 생일이 빠졌습니다. 금액과 점수(“a record 70”, “a mere 20”, “an unbeaten 102”)는 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_sentence.py" />
      <source>Missing sentence</source>
      <translation>빠진 문장</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_sentence.py" />
      <source>Sentence of the source is missing</source>
      <translation>빠진 원문 문장</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_sentence.py" />
      <source>A sentence of the source article that no sentence of the translation stands for.</source>
      <translation>번역의 어느 문장에도 해당하지 않는 원문 기사의 문장입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_sentence.py" />
      <source>It needs the source article. Both are laid side by side by paragraphs, then by sentences: lengths that go together, numbers, countries and Latin words that both have, and what names sound like. The end of the sentence before the gap is marked. It is serious where the sentence is long and its neighbours cannot hold it, too, or where it says a number, a country or a Latin word that stands nowhere in the translation. Sentences that were joined or parted are no gap, nor are short lines, datelines, bylines, lines of copyright and links to other articles. Where only lengths tell, one near the missing sentence may be shown instead. Where a whole passage is missing, as where the translation was cut short or begins late, that is said once, with the number of sentences and the first of them; at the end of the source they have to speak of a number, a country or a name of the article. In a file of segments each stands for itself, and one without a translation is always said.</source>
      <translation>원문이 있어야 합니다. 먼저 문단별로, 그다음 문장별로 나란히 맞춥니다. 서로 어울리는 길이와, 양쪽에 다 있는 숫자·나라·로마자 낱말, 그리고 이름의 소리가 기준입니다. 이웃 문장들의 길이가 원문에 알맞고, 이 문장과 합치면 너무 길어져 더 긴 문장의 일부일 수 없을 때 표시합니다. 원문 어디에도 없는 숫자나 나라를 말하면 심각으로 봅니다. 길이만으로 알 수 있는 경우에는 추가된 문장의 옆 문장을 표시할 수도 있습니다. 마지막 문장은 글쓴이를 밝히는 자리이므로 보지 않습니다. 다른 기사가 뒤에 붙은 경우처럼 네 문장 이상이 통째로 더해졌으면 그 첫 문장에서 한 번만 알립니다. 세그먼트 파일에서는 세그먼트마다 따로 견주며, 번역이 없는 것은 언제나 알립니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_subject.py" />
      <source>Missing subject</source>
      <translation>빠진 주어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_subject.py" />
      <source>Sentence without a subject</source>
      <translation>주어 없는 문장</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_subject.py" />
      <source>Finds sentences that begin with a verb and have no subject.</source>
      <translation>동사로 시작하고 주어가 없는 문장을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_subject.py" />
      <source>"Continue to operate the shifts.", "Formulate standards for the network.", "Was born in Rome.", "Has been closed since May.", "In addition, revealed the plan.": Chinese, Japanese and Korean name the subject once and leave it out in the sentences that follow; the machine turns these into commands, or leaves the verb alone. Only verbs are looked at that news does not command its readers to do, and forms that say their person. Headlines, members of lists, questions, quotations and what speaks to "you" are left alone.</source>
      <translation>“Continue to operate the shifts.”, “Formulate standards for the network.”, “Was born in Rome.”, “Has been closed since May.”, “In addition, revealed the plan.”: 중국어, 일본어, 한국어는 주어를 한 번 말하고 다음 문장에서는 생략하는데, 기계는 이를 명령문으로 만들거나 동사만 남깁니다. 뉴스가 독자에게 명령하지 않을 동사와, 인칭이 드러나는 꼴만 봅니다. 제목, 목록의 항목, 의문문, 인용, “you”에게 말하는 문장은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_tag.py" />
      <source>Missing tag</source>
      <translation>빠진 태그</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_tag.py" />
      <source>Tag of the source is missing</source>
      <translation>빠진 원문 태그</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_tag.py" />
      <source>A tag of the source is missing in the translation of its segment.</source>
      <translation>원문의 태그가 그 부분의 번역에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/missing_tag.py" />
      <source>In XLIFF and TMX files tags stand for formatting, links and placeholders. Those that both sides have are not shown, and no edit can break them. One that only the source has shows there as a letter in a square; put into the translation, the letter becomes that tag in the file. What opens and what closes are two tags, and both have to be put in, in that order. The suggestion puts them at the end of the segment.</source>
      <translation>XLIFF와 TMX 파일에서 태그는 서식, 링크, 자리 표시를 나타냅니다. 양쪽에 다 있는 것은 보이지 않으며 편집해도 깨지지 않습니다. 원문에만 있는 것은 거기에 네모 안의 글자로 보입니다. 그 글자를 번역에 넣으면 파일에서 그 태그가 됩니다. 여는 것과 닫는 것은 두 개의 태그이며, 둘 다 그 순서대로 넣어야 합니다. 제안은 이것을 부분의 끝에 넣습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_hyphen.py" />
      <source>Mixed hyphen</source>
      <translation>섞어 쓴 붙임표</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_hyphen.py" />
      <source>Compound written in two ways</source>
      <translation>두 가지로 쓴 합성어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_hyphen.py" />
      <source>One compound is written in two ways in one article: cease-fire and ceasefire, heat stroke and heatstroke.</source>
      <translation>한 기사에서 한 합성어를 두 가지로 씁니다: cease-fire와 ceasefire, heat stroke와 heatstroke.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_hyphen.py" />
      <source>Words in small letters are compared: with a hyphen against in one word, in one word against in two where both are the name of a thing. The commoner one stays, of two as common the one met first. A hyphen before a noun against two words (decision-making skills, skills of decision making) follows the rules of English, and is left alone; so are names, and words that a hyphen makes others (re-sign).</source>
      <translation>소문자 낱말을 비교합니다. 붙임표를 쓴 것과 한 낱말로 쓴 것, 그리고 둘 다 사물의 이름이면 한 낱말로 쓴 것과 두 낱말로 쓴 것을 봅니다. 더 많이 쓴 쪽을 남기고, 같으면 먼저 나온 쪽을 남깁니다. 명사 앞의 붙임표와 두 낱말(decision-making skills, skills of decision making)은 영어의 규칙이므로 그대로 두고, 이름과 붙임표로 뜻이 달라지는 낱말(re-sign)도 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_name.py" />
      <source>Mixed name</source>
      <translation>섞어 쓴 이름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_name.py" />
      <source>Name in two accepted forms</source>
      <translation>두 허용 표기로 쓴 이름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_name.py" />
      <source>A name of the glossary stands in one article in several of its accepted forms: Zelenskyy here, Zelensky there.</source>
      <translation>용어집의 이름이 한 기사에 여러 허용 표기로 나옵니다: 여기는 Zelenskyy, 저기는 Zelensky.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_name.py" />
      <source>Each of them is right, and readers may take them for two people. The commoner one stays, of two as common that of the glossary's canonical form. Words are compared at their place in the name, so that a surname alone is held against the full name. An abbreviation beside its words, and another name of the same (Myanmar, Burma), are left alone.</source>
      <translation>각각은 맞지만 독자는 두 사람으로 여길 수 있습니다. 더 많이 쓴 쪽을 남기고, 같으면 용어집의 대표 표기를 남깁니다. 낱말은 이름 안의 자리에서 비교하므로 성만 쓴 것도 전체 이름과 견줍니다. 약어와 그 풀이, 같은 것의 다른 이름(Myanmar, Burma)은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <source>Mixed spelling</source>
      <translation>섞인 철자</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <source>Word spelled in two ways</source>
      <translation>두 가지로 쓴 낱말</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <source>One word is written in two ways in one article.</source>
      <translation>한 기사에서 한 낱말이 두 가지로 쓰였습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_spelling.py" />
      <source>Two kinds are found: British next to American spelling of the same word ("mobilization", "mobilisation"; "colour", "color"), and a word that English does not know, one letter off a word of the same article ("mogilisation" beside "mobilization"), which may be a slip or a pun worth a second look. Names, words with capitals and parts of hyphenated words are left alone. Where a house writes British or American, the other spelling can be flagged everywhere.</source>
      <translation>두 가지를 찾습니다. 같은 낱말의 영국식과 미국식 철자(“mobilization”, “mobilisation”, “colour”, “color”), 그리고 같은 기사의 낱말과 한 글자 다르고 영어에 없는 낱말(“mobilization” 옆의 “mogilisation”)입니다. 뒤의 것은 실수이거나 다시 볼 만한 말장난일 수 있습니다. 이름, 대문자가 있는 낱말, 하이픈으로 이은 낱말의 일부는 그대로 둡니다. 영국식이나 미국식으로 정해 둔 곳에서는 다른 철자를 어디서나 지적하게 할 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_style.py" />
      <source>Mixed style</source>
      <translation>섞어 쓴 방식</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_style.py" />
      <source>Written in two ways</source>
      <translation>두 가지로 씀</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_style.py" />
      <source>One thing is written in two ways in one article: U.S. and US, 5 percent and 6%, July 25 and July 26th.</source>
      <translation>한 기사에서 같은 것을 두 가지로 씁니다: U.S.와 US, 5 percent와 6%, July 25와 July 26th.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/mixed_style.py" />
      <source>Compared are abbreviations of states and the like with points and without, per cent, percent and the sign, days of a month with an ending and without, times of day (3 p.m., 3pm, 15:00). The commoner one stays, of two as common the one met first, and of days always the one without an ending. Signs of percent in brackets, headlines, and lines in capitals are left alone.</source>
      <translation>점을 찍거나 찍지 않은 나라 이름 등의 약어, per cent와 percent와 기호, 어미가 있거나 없는 날짜, 시각(3 p.m., 3pm, 15:00)을 비교합니다. 더 많이 쓴 쪽을 남기고, 같으면 먼저 나온 쪽을, 날짜는 언제나 어미가 없는 쪽을 남깁니다. 괄호 안의 퍼센트 기호, 제목, 대문자로만 쓴 줄은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_against_source.py" />
      <source>Name against source</source>
      <translation>원문과 다른 이름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_against_source.py" />
      <source>Name differs from the source</source>
      <translation>원문과 다른 이름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_against_source.py" />
      <source>A name is spelled almost as the source article has it, but not quite.</source>
      <translation>이름이 원문 기사와 거의 같지만 꼭 같지는 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_against_source.py" />
      <source>It needs the source article. Where the source holds a form that your glossary lists for a term, and the translation holds the term in no right form but a word that is close to it, the form of the glossary is suggested. The rest goes by which word of the source beside it a name stands for. A word that no list of words, cities and families knows is flagged if the source has nearly that name in Latin letters, as Korean and Japanese articles do in brackets. With a source in Korean, Japanese, Russian, Ukrainian, Arabic or Hebrew a name is flagged if what it stands for there is how a name of your glossary is written, to which it is close, or if the article has a better spelling elsewhere for the same; and as a question if no list knows it and a known name is written so. With Chinese, Russian, Ukrainian and Bulgarian sources, whose names are written by rule, a word that no list knows and that reads almost as a name in the source does ("Mingang" where the source says 明刚, Minggang) is flagged; as a question where the characters only write the sound of a name that is not Chinese (沙依巴克). A name of the source that is not found at all is never flagged.</source>
      <translation>원문이 필요합니다. 용어집에 적힌 원어 표기가 원문에 있는데 번역문에 그 용어의 올바른 형태는 없고 비슷한 단어가 있으면 용어집의 형태를 제안합니다. 나머지는 그 자리의 원문에서 이름이 어느 단어에 해당하는지를 봅니다. 단어, 도시, 성의 목록에 없는 단어는 원문에 거의 같은 이름이 로마자로 있으면 표시합니다. 한국어와 일본어 기사는 괄호 안에 로마자를 적습니다. 원문이 한국어, 일본어, 러시아어, 우크라이나어, 아랍어, 히브리어이면, 이름이 가리키는 원문의 표기가 용어집에 있는 비슷한 이름의 표기이거나 기사의 다른 곳에 같은 표기의 더 나은 철자가 있을 때 표시합니다. 목록에 없는 이름인데 알려진 이름을 그렇게 적는다면 질문으로 남깁니다. 원문이 중국어, 러시아어, 우크라이나어, 불가리아어이면 이름을 규칙대로 적으므로, 목록에 없는 단어가 원문의 이름과 거의 같게 읽힐 때 표시합니다(원문은 明刚, Minggang인데 "Mingang"). 한자가 중국 이름이 아닌 이름의 소리만 적은 것이면(沙依巴克) 질문으로 남깁니다. 전혀 찾을 수 없는 원문의 이름은 표시하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_inconsistency.py" />
      <source>Name inconsistency</source>
      <translation>다르게 쓴 이름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_inconsistency.py" />
      <source>Name spelled in two ways</source>
      <translation>두 가지로 쓴 이름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_inconsistency.py" />
      <source>A name is written in two ways in one article ("Zaluzhny" here, "Zaluzhnyi" there).</source>
      <translation>한 기사에서 이름이 두 가지로 쓰였습니다(“Zaluzhny”, “Zaluzhnyi”).</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_inconsistency.py" />
      <source>Only names that the glossary does not know are compared; what it knows is left to the check "Name differs from the glossary". Two spellings count as one name if they sound alike to readers of the source language, have as many syllables, and are not both names of their own. Different first names make different people, unless these are the same name in two spellings as well; so do different given names behind a very common family name (Kim, Li). A place and its adjective (Kamchatka, Kamchatsky), two cities or two abbreviations (ICBM, IRBM) are left alone. Every place with the rarer spelling is flagged, and the commoner one suggested; where one of them is a known name, or else was put in place of the other by the editor, that one.</source>
      <translation>용어집에 없는 이름만 견줍니다. 있는 것은 ‘용어집과 다른 이름’ 검사가 봅니다. 두 철자는 원문 언어의 독자에게 소리가 비슷하고, 음절 수가 같고, 둘 다 따로 있는 이름이 아닐 때 한 이름으로 봅니다. 앞 이름이 다르면 다른 사람입니다. 다만 앞 이름도 철자만 다르면 같은 사람으로 봅니다. 아주 흔한 성(김, 이) 뒤의 이름이 다르면 다른 사람입니다. 지명과 그 형용사(Kamchatka, Kamchatsky), 서로 다른 두 도시, 두 약어(ICBM, IRBM)는 지적하지 않습니다. 더 드문 철자가 있는 곳을 모두 지적하고 더 흔한 것을 제안합니다. 하나가 알려진 이름이면 그것을, 아니면 편집자가 다른 철자 대신 넣은 것을 제안합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_order.py" />
      <source>Name order</source>
      <translation>이름의 순서</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_order.py" />
      <source>Name in two orders</source>
      <translation>순서를 달리 쓴 이름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_order.py" />
      <source>A person's name is written family name first here and last there ("Jung Tae-rim", "Tae-rim Jung").</source>
      <translation>사람 이름의 성을 한 곳에서는 앞에, 다른 곳에서는 뒤에 썼습니다(“Jung Tae-rim”, “Tae-rim Jung”).</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/name_order.py" />
      <source>Machines that translate from Korean, Japanese, Chinese or Hungarian turn names one time and not the other. Names of two words are compared, titles before them left out; what is put together of ordinary words (Park City, City Park) is left alone, and so are the names of the glossary. The rarer order is flagged, and of two that are as common the second. In articles from Korean a name is flagged, too, that has its family name last where the others have it first.</source>
      <translation>한국어, 일본어, 중국어, 헝가리어에서 옮기는 기계는 이름의 순서를 바꾸기도 하고 그대로 두기도 합니다. 두 낱말로 된 이름을 앞의 직함을 빼고 비교합니다. 흔한 낱말로 된 것(Park City, City Park)과 용어집의 이름은 건드리지 않습니다. 더 드문 순서를, 둘이 똑같이 흔하면 나중 것을 표시합니다. 한국어에서 옮긴 기사에서는, 다른 이름은 성이 앞에 있는데 성이 뒤에 있는 이름도 표시합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/needless_article.py" />
      <source>Needless article</source>
      <translation>필요 없는 관사</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/needless_article.py" />
      <source>Article before a name that takes none</source>
      <translation>관사를 쓰지 않는 이름 앞의 관사</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/needless_article.py" />
      <source>Finds "the" before names of countries and cities that take none: in the Moscow, to the Ukraine.</source>
      <translation>관사를 붙이지 않는 나라와 도시 이름 앞의 “the”를 찾습니다: in the Moscow, to the Ukraine.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/needless_article.py" />
      <source>Only where the name ends its phrase: "the Moscow court", "the Moscow of her youth" and names that have the article (the Hague, the Gambia) are left alone.</source>
      <translation>이름이 구를 끝맺을 때만 찾습니다. “the Moscow court”, “the Moscow of her youth”와 관사가 붙는 이름(the Hague, the Gambia)은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/needless_object.py" />
      <source>Needless object</source>
      <translation>불필요한 목적어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/needless_object.py" />
      <source>Object of a verb that has none</source>
      <translation>목적어를 두지 않는 동사의 목적어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/needless_object.py" />
      <source>Finds objects of verbs that have none: "The talks were approved the plan", "He participated the talks".</source>
      <translation>목적어를 두지 않는 동사의 목적어를 찾습니다: "The talks were approved the plan", "He participated the talks".</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/needless_object.py" />
      <source>In the passive a verb has no object but for those that have two ("was given the key"), and some need a word before it ("rely on", "participate in"). Times are left alone ("was closed the same day").</source>
      <translation>수동태의 동사는 목적어가 둘인 것("was given the key")을 빼고는 목적어를 두지 않으며, 어떤 동사는 목적어 앞에 다른 말이 필요합니다("rely on", "participate in"). 때를 나타내는 말은 그대로 둡니다("was closed the same day").</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/negation_against_source.py" />
      <source>Negation against source</source>
      <translation>원문과 다른 부정</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/negation_against_source.py" />
      <source>Negation differs from the source</source>
      <translation>원문과 다른 부정</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/negation_against_source.py" />
      <source>A sentence is negated, and what it stands for in the source article is not; or the other way round.</source>
      <translation>문장은 부정하는데 원문 기사의 해당 부분은 그렇지 않거나, 그 반대입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/negation_against_source.py" />
      <source>It needs the source article, in a language that Emend knows. One English sentence and one of the source have to stand for each other. A negation in English is flagged if nothing in the source may be one: no particle, no prefix, no verb of refusing or lacking. A negation in the source is flagged if nothing in the English may be meant by it; beside other languages than Korean, Japanese, Chinese, Arabic and Hebrew it is only asked about.</source>
      <translation>Emend가 아는 언어의 원문 기사가 있어야 합니다. 영어 문장 하나와 원문 문장 하나가 서로 대응해야 합니다. 영어의 부정은 원문에 부정일 수 있는 것이 하나도 없을 때, 곧 부정어도 접두사도 거절이나 결여를 뜻하는 동사도 없을 때 표시합니다. 원문의 부정은 영어에 그것을 뜻할 수 있는 것이 하나도 없을 때 표시하며, 한국어, 일본어, 중국어, 아랍어, 히브리어가 아닌 원문이면 묻기만 합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/number_against_source.py" />
      <source>Number against source</source>
      <translation>원문과 다른 수</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/number_against_source.py" />
      <source>Number differs from the source</source>
      <translation>원문과 다른 수</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/number_against_source.py" />
      <source>A number is too large or too small by a factor of ten or more, or has a wrong digit, against the source article.</source>
      <translation>수가 원문 기사보다 열 배 이상 크거나 작고, 또는 숫자 하나가 틀렸습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/number_against_source.py" />
      <source>It needs the source article. Languages count in other steps than English: 만 and 万 are ten thousand, 억 and 億 a hundred million, a German Billion is a trillion, and points and commas change places; that is where amounts go wrong by a factor. A number is flagged if the source has no equal one anywhere, and the part of the source that the sentence stands for has one, missing here, that explains it: the same digits, a power of ten apart; or the same size with one digit wrong, too many or too few, or two that changed places. Where one sentence stands for one, the two are compared by themselves, so that short numbers count and what is right elsewhere does not. Where just one number is missing and one is too many, of a size, that is a minor issue. Numbers are read in figures and words, and rounded ones count as equal. Of the two ends of a range one is flagged if the other is right. Numbers below ten, days, hours, scores, ordinals, measures that may have been converted, and numbers that are missing altogether are left alone.</source>
      <translation>원문 기사가 있어야 합니다. 언어마다 수를 세는 단위가 영어와 다릅니다. 만과 万은 1만, 억과 億은 1억, 독일어 Billion은 1조이며, 마침표와 쉼표가 서로 바뀝니다. 그래서 금액이 몇 배씩 틀립니다. 원문 어디에도 같은 수가 없고, 문장에 해당하는 원문 부분에 여기에는 없는 수가 있어서 이를 설명할 때 지적합니다. 숫자가 같고 10의 거듭제곱만큼 다르거나, 크기가 같고 숫자 하나가 틀리거나 더 있거나 빠졌거나, 두 숫자가 자리를 바꾼 것입니다. 한 문장이 한 문장에 해당하면 그 둘만을 따로 견주므로, 짧은 수도 보고 다른 곳에서는 맞는 수도 봅니다. 비슷한 크기의 수가 하나 빠지고 하나 더 있을 뿐이면 사소한 문제입니다. 수는 숫자와 말 모두로 읽으며 반올림한 것은 같은 것으로 봅니다. 범위는 한쪽 끝이 맞으면 다른 쪽 끝을 지적합니다. 10보다 작은 수, 날, 시각, 점수, 순서, 환산했을 수 있는 단위, 아예 빠진 수는 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/opposite_of_source.py" />
      <source>Opposite of source</source>
      <translation>원문의 반대</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/opposite_of_source.py" />
      <source>Opposite of what the source says</source>
      <translation>원문과 반대되는 말</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/opposite_of_source.py" />
      <source>A figure rises where it falls in the source article, or the other way round; or a surplus is a deficit there.</source>
      <translation>원문 기사에서는 줄어든 수치가 여기서는 늘거나 그 반대이고, 또는 원문의 적자가 여기서는 흑자입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/opposite_of_source.py" />
      <source>It needs the source article, in a language that Emend knows. One English sentence and one of the source have to stand for each other. Pairs of opposites are compared: rise and fall of a figure or an amount, surplus and deficit, exports and imports, shares bought and sold. One is flagged if the sentence has words of one side only, and the source has words of the other side only; where both rise and fall are said, the part with the same figure counts. Rates of exchange and bonds are left alone, since there the one side rises when the other falls.</source>
      <translation>Emend가 아는 언어의 원문 기사가 있어야 합니다. 영어 한 문장과 원문 한 문장이 서로 해당해야 합니다. 반대되는 말의 짝을 견줍니다. 수치나 양의 증가와 감소, 흑자와 적자, 수출과 수입, 주식의 매수와 매도입니다. 문장에 한쪽 말만 있고 원문에 다른 쪽 말만 있을 때 지적합니다. 증가와 감소를 모두 말하면 같은 수치가 있는 부분을 견줍니다. 환율과 채권은 한쪽이 오르면 다른 쪽이 내리므로 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/person_against_source.py" />
      <source>Person against source</source>
      <translation>원문과 인물</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/person_against_source.py" />
      <source>Person differs from the source</source>
      <translation>인물이 원문과 다름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/person_against_source.py" />
      <source>One part of a person's name is another name in the source article: Kim Do-yun where it has Kang Do-yun.</source>
      <translation>인물 이름의 한 부분이 원문 기사에서는 다른 이름입니다. 원문의 강도윤이 김도윤이 된 것입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/person_against_source.py" />
      <source>It needs the source article, in a language whose names of people are known. One English sentence and one of the source have to stand for each other. A name of two parts is flagged if one of the two is that of a person in the source sentence, the other is plainly not, and the source names nobody so. Spellings of one name are left alone, and so are translated ones (Ivan and John).</source>
      <translation>사람 이름을 아는 언어의 원문이 있어야 합니다. 영어 한 문장과 원문 한 문장이 서로 해당해야 합니다. 두 부분으로 된 이름에서 한 부분은 원문 문장의 인물과 같고 다른 부분은 분명히 다르며, 원문에 그런 이름이 없을 때 지적합니다. 한 이름의 여러 표기와 번역된 이름(Ivan과 John)은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/place_adjective.py" />
      <source>Place adjective</source>
      <translation>지명의 형용사</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/place_adjective.py" />
      <source>Adjective instead of a place</source>
      <translation>지명 대신 쓴 형용사</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/place_adjective.py" />
      <source>Finds adjectives of Russian and Ukrainian where English has the name of the place.</source>
      <translation>영어에서 지명을 쓰는 자리에 있는 러시아어와 우크라이나어의 형용사를 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/place_adjective.py" />
      <source>"In the Pokrovsky direction" (на Покровском направлении) is "near Pokrovsk" or "on the Pokrovsk front", "Kupyansky district" is "Kupyansk district". Districts are only looked at in Ukraine: those of Russia keep the adjective in English, too. Where the place is known, it is suggested.</source>
      <translation>“In the Pokrovsky direction”(на Покровском направлении)은 “near Pokrovsk”나 “on the Pokrovsk front”, “Kupyansky district”는 “Kupyansk district”로 씁니다. 구역은 우크라이나의 것만 봅니다. 러시아의 구역 이름은 영어에서도 형용사로 씁니다. 아는 곳이면 지명을 제안합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/place_spelling.py" />
      <source>Place spelling</source>
      <translation>지명의 표기</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/place_spelling.py" />
      <source>Place under two names</source>
      <translation>두 이름으로 쓴 곳</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/place_spelling.py" />
      <source>A place of Ukraine stands in one article after its Ukrainian name and after its Russian one.</source>
      <translation>우크라이나의 한 곳이 한 기사에서 우크라이나어식 이름과 러시아어식 이름으로 함께 쓰였습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/place_spelling.py" />
      <source>"Kharkiv" and "Kharkov", "Kyiv" and "Kiev", "Bakhmut" and "Artemovsk": a machine takes what its examples had, and readers may take it for two towns. The form that is rarer is flagged; of two as common as each other, the one after the Russian name. Where the article explains that there are two names ("Bakhmut (Artemovsk)"), that is left alone.</source>
      <translation>“Kharkiv”와 “Kharkov”, “Kyiv”와 “Kiev”, “Bakhmut”와 “Artemovsk”: 기계는 예문에 있던 대로 쓰고, 독자는 두 도시로 여길 수 있습니다. 드문 쪽을 표시하고, 똑같이 나오면 러시아어식 이름을 표시합니다. 이름이 둘임을 설명하는 곳(“Bakhmut (Artemovsk)”)은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/pronoun_case.py" />
      <source>Pronoun case</source>
      <translation>대명사의 격</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/pronoun_case.py" />
      <source>Pronoun in the wrong case</source>
      <translation>격이 틀린 대명사</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/pronoun_case.py" />
      <source>Finds pronouns in the wrong case: "between he and the king", "Him was born".</source>
      <translation>격이 틀린 대명사를 찾습니다: “between he and the king”, “Him was born”.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/pronoun_case.py" />
      <source>"For it's ruling" and "who's founder left" are found, too. After a preposition only where nothing before it may be a clause of its own ("the man she spoke to he knew").</source>
      <translation>“For it's ruling”과 “who's founder left”도 찾습니다. 전치사 뒤에서는 그 앞이 따로 절이 될 수 없을 때만 찾습니다(“the man she spoke to he knew”).</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/pronoun_gender.py" />
      <source>Pronoun gender</source>
      <translation>대명사의 성</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/pronoun_gender.py" />
      <source>Pronoun against the name</source>
      <translation>이름과 맞지 않는 대명사</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/pronoun_gender.py" />
      <source>Finds "he" of a woman and "she" of a man, as far as a name tells.</source>
      <translation>여자를 가리키는 “he”와 남자를 가리키는 “she”를 이름이 알려 주는 만큼 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/pronoun_gender.py" />
      <source>Chinese, Japanese, Korean and Turkish leave pronouns out or have one for both, and machines guess: "Sergio Costa left. She thanked the voters". Given names of men and women, and endings of names in Russian, Ukrainian, Japanese and Korean, tell. Only a subject is looked at, and only where nobody else is spoken of in the two sentences before, so that nothing but that name can be meant. Of names that both have, or that are not known, the article itself tells: whoever is "she" in most places and "he" in another.</source>
      <translation>중국어, 일본어, 한국어, 튀르키예어는 대명사를 생략하거나 남녀에 같은 대명사를 쓰므로 기계가 짐작합니다: “Sergio Costa left. She thanked the voters”. 남자와 여자의 이름, 러시아어·우크라이나어·일본어·한국어 이름의 끝소리로 판단합니다. 주어만 보며, 앞의 두 문장에 다른 사람이 나오지 않아 그 이름만 가리킬 수 있을 때만 표시합니다. 남녀 모두 쓰는 이름이나 알려지지 않은 이름은 기사 자체로 판단합니다. 대부분 “she”인데 다른 곳에서 “he”인 사람을 봅니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/relative_clause.py" />
      <source>Relative clause</source>
      <translation>관계절</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/relative_clause.py" />
      <source>Clause that names its noun again</source>
      <translation>명사를 다시 말하는 절</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/relative_clause.py" />
      <source>Finds clauses behind "who" and "which" that name their noun twice, and people called "which".</source>
      <translation>"who"와 "which" 뒤에서 명사를 다시 말하는 절과 "which"로 받은 사람을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/relative_clause.py" />
      <source>"The lamp which he mended it", "a house, which it was located in Rome", "the plan, which it would cost 60 million", "the farmer which was hurt", and things called "who": "The tank, who broke down". Korean, Japanese, Chinese and Arabic say the noun again, and Russian, German and French have one word for who and which.</source>
      <translation>"The lamp which he mended it", "a house, which it was located in Rome", "the plan, which it would cost 60 million", "the farmer which was hurt", 그리고 “who”라고 한 사물("The tank, who broke down"). 한국어, 일본어, 중국어, 아랍어는 명사를 다시 말하고, 러시아어, 독일어, 프랑스어는 who와 which를 한 낱말로 씁니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_phrase.py" />
      <source>Repeated phrase</source>
      <translation>되풀이된 이름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_phrase.py" />
      <source>Same name twice in a clause</source>
      <translation>한 절에 두 번 나온 이름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_phrase.py" />
      <source>Finds a clause whose subject comes again after "by", and a name that owns itself.</source>
      <translation>주어가 "by" 뒤에 다시 나오는 절과, 자기 자신에게 속한 이름을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_phrase.py" />
      <source>"The court was reopening a case closed by the court": where a sentence of the source has no subject, machines take the nearest name for it, and the name stands twice in one clause. It is at least clumsy, and often wrong about who does what. In "the Greens' Greens" and "Seoul's Seoul city government" the machine has read one name twice.</source>
      <translation>"The court was reopening a case closed by the court": 원문 문장에 주어가 없으면 기계가 가장 가까운 이름을 주어로 삼아, 한 절에 같은 이름이 두 번 나옵니다. 적어도 어색하고, 누가 무엇을 했는지 틀린 때도 많습니다. "the Greens' Greens"와 "Seoul's Seoul city government"에서는 기계가 한 이름을 두 번 읽었습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_sentence.py" />
      <source>Repeated sentence</source>
      <translation>되풀이된 문장</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_sentence.py" />
      <source>Sentence said twice</source>
      <translation>두 번 나온 문장</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_sentence.py" />
      <source>Finds sentences of six words and more (or as set) that come again word for word soon after.</source>
      <translation>여섯 낱말 이상(또는 설정한 길이)의 문장이 곧이어 그대로 다시 나오는 것을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_sentence.py" />
      <source>A machine that gets stuck writes a sentence twice; so does a paragraph that was pasted twice. What opens the article may come again as its first sentence.</source>
      <translation>막힌 기계는 문장을 두 번 씁니다. 두 번 붙여넣은 문단도 그렇습니다. 기사의 첫머리는 첫 문장으로 다시 나올 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_word.py" />
      <source>Repeated word</source>
      <translation>되풀이된 낱말</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_word.py" />
      <source>Word or phrase said twice</source>
      <translation>두 번 나온 낱말이나 구절</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_word.py" />
      <source>Finds words and phrases that stand twice in a row, or are joined with themselves.</source>
      <translation>잇달아 두 번 나오거나 자기 자신과 이어진 낱말과 구절을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/repeated_word.py" />
      <source>"in in", "soldiers and soldiers", "heavy rain or heavy rain", "between Vietnam and Vietnam", "Bern, Bern, Bern", "the third level of the third level", "the wind of the west wind", "in the cold, the cold eases": machines repeat themselves when two different words of the source have one translation, or when they get stuck. What English doubles on purpose ("had had", "more and more", "very, very", "again and again", "the best of the best") and doubled names (Bora Bora) are left alone.</source>
      <translation>“in in”, “soldiers and soldiers”, “heavy rain or heavy rain”, “between Vietnam and Vietnam”, “Bern, Bern, Bern”, “the third level of the third level”, “the wind of the west wind”, “in the cold, the cold eases”: 원문의 서로 다른 두 낱말의 번역이 같거나 기계가 막히면 되풀이합니다. 영어에서 일부러 겹쳐 쓰는 말(“had had”, “more and more”, “very, very”, “again and again”, “the best of the best”)과 겹친 이름(Bora Bora)은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/reporting_verb.py" />
      <source>Reporting verb</source>
      <translation>전달 동사</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/reporting_verb.py" />
      <source>Verb that cannot introduce a quotation</source>
      <translation>인용문을 이끌 수 없는 동사</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/reporting_verb.py" />
      <source>Finds verbs that cannot introduce a quotation, as in: He criticized, "The people will judge".</source>
      <translation>인용문을 이끌 수 없는 동사를 찾습니다. 예: He criticized, "The people will judge".</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/reporting_verb.py" />
      <source>Korean and Japanese put any verb behind what somebody says (비판했다, 반박했다); in English somebody criticizes a person or a thing, and says something. Beside an object "saying" is missing: He criticized the law, "It is too late." A quotation behind a colon is left alone there. Of two quotations that "and" joins the second needs a verb of its own.</source>
      <translation>한국어와 일본어는 누군가가 한 말 뒤에 어떤 동사든 둡니다(비판했다, 반박했다). 영어에서는 사람이나 사물을 비판하고, 말은 말합니다. 목적어 옆에는 "saying"이 빠져 있습니다: He criticized the law, "It is too late." 쌍점 뒤의 인용문은 건드리지 않습니다. "and"로 이은 두 인용문 가운데 뒤의 것에는 그 자신의 동사가 있어야 합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/score_against_winner.py" />
      <source>Score against winner</source>
      <translation>승자와 어긋난 점수</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/score_against_winner.py" />
      <source>Score against the winner</source>
      <translation>승자와 어긋난 점수</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/score_against_winner.py" />
      <source>Finds winners with the lower score: "a 1-3 victory", "they won 0:2 in Haifa", "beat Basel 1-2".</source>
      <translation>점수가 더 낮은 승자를 찾습니다: "a 1-3 victory", "they won 0:2 in Haifa", "beat Basel 1-2".</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/score_against_winner.py" />
      <source>In English the winner's score stands first. Where a language is written from right to left, as Hebrew and Arabic are, the two change places on the way; in others the home side comes first. Several sets, ranges and places in a race are left alone.</source>
      <translation>영어에서는 이긴 쪽의 점수가 먼저 옵니다. 히브리어와 아랍어처럼 오른쪽에서 왼쪽으로 쓰는 언어에서는 옮기면서 자리가 바뀌고, 홈 팀을 먼저 적는 언어도 있습니다. 여러 세트, 범위, 경주의 순위는 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/scripture_words.py" />
      <source>Scripture words</source>
      <translation>성경의 낱말</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/scripture_words.py" />
      <source>Words of the Bible</source>
      <translation>성경의 낱말</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/scripture_words.py" />
      <source>Finds words of the Bible: "it came to pass", "he spake", "the king goeth".</source>
      <translation>성경의 낱말을 찾습니다: "it came to pass", "he spake", "the king goeth".</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/scripture_words.py" />
      <source>Of many languages the Bible is nearly all that translation machines have learned from, and where they do not understand a sentence they make one up from it: nothing in it can be trusted. What stands in quotation marks is left alone.</source>
      <translation>많은 언어에서 번역 기계가 배운 글은 거의 성경뿐입니다. 기계는 이해하지 못한 문장을 성경의 말로 지어내며, 그런 문장은 어느 부분도 믿을 수 없습니다. 따옴표 안의 것은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>Source country</source>
      <translation>원문 언어의 나라</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>Country of the source language</source>
      <translation>원문 언어의 나라</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>Finds the country of the source language where the article is about another one.</source>
      <translation>다른 나라를 다루는 기사에 나온 원문 언어의 나라를 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_country.py" />
      <source>Newspapers write "domestically" (국내, 国内) of the country they are telling about, and machines turn that into their own: "In Korea, resistance grows" in a report from Russia that was translated from Korean. The check looks for such a place where the article names another country again and again, and its own country nowhere else. It keeps quiet where other things show that the own country is really meant, too: its cities, people, money, firms, comparisons ("unlike in Korea"), people who live there. "My country", which stands for 我国, is found as well.</source>
      <translation>신문은 이야기하는 나라를 두고 ‘국내’(국내, 国内)라고 쓰는데, 기계는 이를 자기 나라로 바꿉니다. 한국어에서 번역한 러시아 보도의 “In Korea, resistance grows”가 그렇습니다. 기사가 다른 나라를 거듭 말하고 자기 나라는 다른 곳에 없을 때 그런 곳을 찾습니다. 도시, 사람, 돈, 회사, 비교(“unlike in Korea”), 거기 사는 사람 등 정말로 자기 나라를 뜻하는 것이 있으면 말하지 않습니다. 我国을 옮긴 “my country”도 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_habit.py" />
      <source>Source habit</source>
      <translation>원문 언어의 버릇</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_habit.py" />
      <source>Habit of the source language</source>
      <translation>원문 언어의 버릇</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_habit.py" />
      <source>Finds what newspapers of the source language write and English ones do not.</source>
      <translation>원문 언어의 신문은 쓰지만 영어 신문은 쓰지 않는 것을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/source_habit.py" />
      <source>Courtesies behind a name (Kim Min-su-ssi, Tanaka-san), ages in brackets (Kenji Ota (51)), datelines and bylines of agencies ("(Seoul = Yonhap News) Reporter Kim Min-su =", "Xinhua, May 3."), credits of pictures and pages ("Editor in charge: Hu Lan"), provinces and counties in words of another language (Jeollanam-do, Inje-gun), "On this day," for the day of the news, "person-times" (人次) and mu (亩), "About this reports TASS", "it burned down - the police said", dates behind days ("This Monday (7)", from Portuguese), codes of provinces and states ("Carini (Pa)"), quotations between dashes (from Polish), "Shri" and "ji", links of the page ("Read also: …"). Only habits of the language that the article was translated from are looked for.</source>
      <translation>이름 뒤의 높임말(Kim Min-su-ssi, Tanaka-san), 괄호 안의 나이(Kenji Ota (51)), 통신사의 발신지와 기자 이름("(Seoul = Yonhap News) Reporter Kim Min-su =", "Xinhua, May 3."), 사진과 지면의 담당자 표시("Editor in charge: Hu Lan"), 다른 언어의 낱말로 적은 도와 군(Jeollanam-do, Inje-gun), 기사의 날을 가리키는 "On this day,", "person-times"(人次)와 mu(亩), "About this reports TASS", "it burned down - the police said", 요일 뒤의 날짜(포르투갈어의 "This Monday (7)"), 도와 주의 약자("Carini (Pa)"), 줄표 사이의 인용문(폴란드어), "Shri"와 "ji", 웹 페이지의 링크("Read also: …"). 기사를 번역한 언어의 버릇만 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stilted_expression.py" />
      <source>Stilted expression</source>
      <translation>어색한 표현</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stilted_expression.py" />
      <source>Expression that English papers do not use</source>
      <translation>영어 신문이 쓰지 않는 표현</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stilted_expression.py" />
      <source>Finds set phrases of the source language's newspapers that came back word for word.</source>
      <translation>원문 언어의 신문이 즐겨 쓰는 표현을 그대로 옮긴 것을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stilted_expression.py" />
      <source>"There was no human damage" (인명 피해, casualties), "the operating profit turned to a surplus" (흑자 전환, swung to a profit), "he was found without vital signs" (sin signos vitales, dead): a reader understands them, and stumbles. Only expressions of the language that the article was translated from are looked for. What misleads is found by the check of expressions translated word for word.</source>
      <translation>"There was no human damage"(인명 피해, casualties), "the operating profit turned to a surplus"(흑자 전환, swung to a profit), "he was found without vital signs"(sin signos vitales, dead)처럼 독자가 알아듣기는 하지만 걸리는 표현입니다. 기사를 번역한 원문 언어의 표현만 찾습니다. 오해를 부르는 표현은 그대로 옮긴 표현의 검사가 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stranded_fragment.py" />
      <source>Stranded fragment</source>
      <translation>남은 조각</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stranded_fragment.py" />
      <source>Left-over fragment</source>
      <translation>남은 문장 조각</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stranded_fragment.py" />
      <source>Finds tiny sentences that are left over from a verb of saying or a lost clause.</source>
      <translation>전달 동사나 사라진 절에서 남은 아주 짧은 문장을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stranded_fragment.py" />
      <source>"I did.", "He said.", "It was announced.", "Said.": reports in many languages close with a verb of their own, and a machine that loses its clause turns it into a sentence without content. What stands in quotation marks, what answers a question or a doubt ("Would he go? He did."), and short sentences with content ("No comment.", "Police agreed.") are left alone, and so is "General Smith said." where the source article is given and has a sentence as short. Stubs that are typical of the article's source language weigh more. A word that opens a sentence and stands alone at the end of a paragraph is found, too.</source>
      <translation>“I did.”, “He said.”, “It was announced.”, “Said.”: 많은 언어의 보도는 전달 동사로 끝나는데, 그 절을 잃은 기계는 이를 내용 없는 문장으로 만듭니다. 따옴표 안의 것, 질문이나 의문에 답하는 것(“Would he go? He did.”), 내용이 있는 짧은 문장(“No comment.”, “Police agreed.”)은 그대로 둡니다. 원문 기사가 있고 그만큼 짧은 문장이 거기 있으면 “General Smith said.”도 그대로 둡니다. 기사의 원문 언어에 특유한 조각은 더 무겁게 봅니다. 문단 끝에 홀로 남은, 문장을 여는 낱말도 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stray_first_person.py" />
      <source>Stray first person</source>
      <translation>엉뚱한 일인칭</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stray_first_person.py" />
      <source>First person in a report</source>
      <translation>기사 속의 일인칭</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stray_first_person.py" />
      <source>Finds "I", "we" and "my" in a report that nobody tells of himself, and "our economy" for that of a country.</source>
      <translation>아무도 자기 이야기를 하지 않는 보도 기사 속의 "I", "we", "my"와, 나라를 가리키는 "our economy" 같은 말을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stray_first_person.py" />
      <source>Korean, Japanese and Chinese leave out a subject that is known, and machines guess: "Police searched the house, but I did not arrest him", "he trained with my brothers". Quotations, scripts of broadcasts, interviews, and articles whose author speaks of himself are left alone: what is flagged stands in a few sentences of an article that otherwise knows no "I". What should stand there the source tells; whoever was spoken of last is suggested first.</source>
      <translation>한국어, 일본어, 중국어는 아는 주어를 생략하고, 기계는 그 주어를 짐작합니다: "Police searched the house, but I did not arrest him", "he trained with my brothers". 인용문, 방송 대본, 인터뷰, 글쓴이가 자기 이야기를 하는 기사는 건드리지 않습니다. 표시되는 것은 다른 곳에는 "I"가 없는 기사의 몇 문장뿐입니다. 누구를 말하는지는 원문에 있으며, 바로 앞에 나온 사람을 먼저 제안합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stray_your.py" />
      <source>Stray your</source>
      <translation>엉뚱한 your</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stray_your.py" />
      <source>Reader addressed in a report</source>
      <translation>기사에서 독자를 부름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stray_your.py" />
      <source>Finds "your" in a report that speaks to nobody: "The coach thanked your players".</source>
      <translation>아무에게도 말하지 않는 기사의 "your"를 찾습니다: "The coach thanked your players".</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/stray_your.py" />
      <source>Russian and Ukrainian have one word (свой) for whatever belongs to the subject, and machines make "your" of it. What stands in quotation marks is left alone, and so is an article that says "you", "we" or "I" anywhere outside of them.</source>
      <translation>러시아어와 우크라이나어에는 주어에 딸린 것을 가리키는 낱말(свой)이 하나뿐이어서 기계가 "your"로 옮기기도 합니다. 따옴표 안은 그대로 두며, 따옴표 밖 어디에서든 "you", "we", "I"라고 하는 기사도 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/surname_spelling.py" />
      <source>Surname spelling</source>
      <translation>성의 표기</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/surname_spelling.py" />
      <source>Family name in two spellings</source>
      <translation>두 가지로 적은 성</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/surname_spelling.py" />
      <source>Finds one Korean family name in two spellings behind one title: "Professor Chung" and "Professor Jung".</source>
      <translation>한국의 한 성을 한 직함 뒤에 두 가지로 적은 것을 찾습니다: "Professor Chung"과 "Professor Jung".</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/surname_spelling.py" />
      <source>Korean has one spelling of each, passports have several, and a machine takes another one in each sentence. Two people whose given names differ are left alone. The spelling of the full name is offered, or the one that stands more often.</source>
      <translation>한국어의 표기는 하나인데 여권의 표기는 여럿이고, 기계는 문장마다 다른 것을 고릅니다. 이름이 다른 두 사람은 그대로 둡니다. 전체 이름의 표기나 더 자주 나오는 표기를 제안합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/tense_and_time.py" />
      <source>Tense and time</source>
      <translation>시제와 때</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/tense_and_time.py" />
      <source>Tense that does not go with the time</source>
      <translation>때와 맞지 않는 시제</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/tense_and_time.py" />
      <source>Finds tenses beside a time that they cannot be of.</source>
      <translation>때와 맞지 않는 시제를 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/tense_and_time.py" />
      <source>"will visit Rome last week", "the council approves it yesterday", "Last week the court rejects", "Last May it has closed", "travelled to Rome next week", "is waiting since 1960", "Since 1877, it keeps ties", "came to Rome and signs a treaty": Chinese has no tenses, Korean and Japanese tell what is past in the present, and the machine must choose. Where the time may belong to something else ("what was agreed last week", "last week's vote") nothing is said.</source>
      <translation>"will visit Rome last week", "the council approves it yesterday", "Last week the court rejects", "Last May it has closed", "travelled to Rome next week", "is waiting since 1960", "Since 1877, it keeps ties", "came to Rome and signs a treaty": 중국어에는 시제가 없고 한국어와 일본어는 지난 일을 현재로 말하기도 하여 기계가 골라야 합니다. 때가 다른 것에 딸릴 수 있으면("what was agreed last week", "last week's vote") 아무 말도 하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/time_phrase.py" />
      <source>Time phrase</source>
      <translation>시간 표현</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/time_phrase.py" />
      <source>Time with the wrong word</source>
      <translation>맞지 않는 낱말이 붙은 시간</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/time_phrase.py" />
      <source>Finds words before a time that English does not put there: "on last Friday", "in Monday", "since three years".</source>
      <translation>영어에서 시간 앞에 쓰지 않는 낱말을 찾습니다: “on last Friday”, “in Monday”, “since three years”.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/time_phrase.py" />
      <source>Times in the order of another language are found, too: "on the last 3rd", "next month 5th", "in 2022 year".</source>
      <translation>다른 언어의 차례로 적은 때도 찾습니다: "on the last 3rd", "next month 5th", "in 2022 year".</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/time_phrase.py" />
      <source>The present perfect beside a time that is over ("has signed two years ago") is found where the two stand close together. What asks for the word itself ("based on yesterday") is left alone.</source>
      <translation>이미 지난 시간과 함께 쓴 현재완료(“has signed two years ago”)는 둘이 가까이 있을 때 찾습니다. 그 낱말이 있어야 하는 말(“based on yesterday”)은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/title_after_name.py" />
      <source>Title after name</source>
      <translation>이름 뒤의 직함</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/title_after_name.py" />
      <source>Title behind a name</source>
      <translation>이름 뒤에 놓인 직함</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/title_after_name.py" />
      <source>Finds titles that stand behind a name: "Biden president said", "Tanaka suspect (45)".</source>
      <translation>이름 뒤에 놓인 직함을 찾습니다: "Biden president said", "Tanaka suspect (45)".</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/title_after_name.py" />
      <source>Korean, Japanese and Chinese say who somebody is behind the name, and some machines leave it there. Only names of people are looked at, before a verb, an age or the end: "Nintendo president Furukawa", "the Biden presidency" and "the Moscow mayor" are left alone.</source>
      <translation>한국어, 일본어, 중국어는 누구인지를 이름 뒤에 말하고, 어떤 기계는 그것을 그대로 둡니다. 사람 이름만, 동사나 나이나 끝 앞에서만 봅니다: "Nintendo president Furukawa", "the Biden presidency", "the Moscow mayor"는 건드리지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/title_article.py" />
      <source>Title article</source>
      <translation>매체 이름의 관사</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/title_article.py" />
      <source>Newspaper without the “The” of its name</source>
      <translation>이름의 “The”가 빠진 신문</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/title_article.py" />
      <source>Finds newspapers, magazines and news sites that have lost the "The" of their name.</source>
      <translation>이름의 "The"가 빠진 신문, 잡지, 뉴스 사이트를 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/title_article.py" />
      <source>Korean, Japanese, Chinese and Russian have no articles, so "the journal Diplomat" and "according to Guardian" come out of machines. Only right behind what such a paper is called, or where it is quoted; "Guardian readers", "Times journalists" and "the weekly Economist", where one article does for both, are left alone.</source>
      <translation>한국어, 일본어, 중국어, 러시아어에는 관사가 없어서 기계 번역은 "the journal Diplomat", "according to Guardian"처럼 씁니다. 그런 매체를 가리키는 말 바로 뒤나 인용하는 곳에서만 찾고, "Guardian readers"나 "Times journalists", 그리고 관사 하나로 충분한 "the weekly Economist"는 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/two_titles.py" />
      <source>Two titles</source>
      <translation>두 직함</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/two_titles.py" />
      <source>One person under two titles</source>
      <translation>한 사람의 두 직함</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/two_titles.py" />
      <source>Finds one person who is called by two titles that are one word in Korean.</source>
      <translation>한국어로는 한 낱말인 두 직함으로 불리는 한 사람을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/two_titles.py" />
      <source>A Korean paper puts a title behind the name each time, and the machine translates it anew: 대표 becomes "CEO", "Representative" and "Chairman", 본부장 "General Manager" and "Director", 감독 "Director" and "Coach". Only family names that one person of the article has are looked at. The title that stands more often is offered, and "Coach" where a team is led.</source>
      <translation>한국 신문은 이름 뒤에 매번 직함을 붙이고, 기계는 그때마다 새로 번역합니다. 대표는 "CEO", "Representative", "Chairman", 본부장은 "General Manager", "Director", 감독은 "Director", "Coach"가 됩니다. 기사에서 한 사람만 가진 성만 봅니다. 더 자주 나오는 직함을, 팀을 이끄는 경우에는 "Coach"를 제안합니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_bracket.py" />
      <source>Unbalanced bracket</source>
      <translation>짝 없는 괄호</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_bracket.py" />
      <source>Bracket without a partner</source>
      <translation>짝이 없는 괄호</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_bracket.py" />
      <source>Finds brackets without a partner.</source>
      <translation>짝이 없는 괄호를 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_bracket.py" />
      <source>Round, square and curly brackets are paired in each paragraph, and the one that is left over is shown. Marks of lists such as "a)" or "2)" and smileys are left alone, and so is a bracket that opens a paragraph and closes in a later one, as around the words of somebody in a broadcast.</source>
      <translation>문단마다 소괄호, 대괄호, 중괄호의 짝을 맞추어 남는 것을 보여 줍니다. “a)”나 “2)” 같은 목록 표시와 이모티콘은 그대로 둡니다. 방송에서 누군가의 말을 두르듯 문단을 열고 뒤의 문단에서 닫는 괄호도 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_quote.py" />
      <source>Unbalanced quote</source>
      <translation>짝 없는 따옴표</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_quote.py" />
      <source>Quotation mark without a partner</source>
      <translation>짝이 없는 따옴표</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_quote.py" />
      <source>Finds quotation marks without a partner.</source>
      <translation>짝이 없는 따옴표를 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unbalanced_quote.py" />
      <source>A translation machine often loses one of two quotation marks. The check pairs double and single marks in each paragraph and shows the one that is left over, or the two where they are of two kinds ("so'). One that never closes is serious: nobody can tell whose the words are that follow. Apostrophes, possessives (the soldiers'), years ('90s), feet and inches are no quotation marks. A quotation that runs on over several paragraphs opens anew on each and closes on the last, or opens on the first only; both are left alone.</source>
      <translation>번역 기계는 두 따옴표 가운데 하나를 잃을 때가 많습니다. 문단마다 큰따옴표와 작은따옴표의 짝을 맞추어 남는 것을, 종류가 서로 다르면("so') 둘 다를 보여 줍니다. 닫히지 않는 따옴표는 심각합니다. 뒤따르는 말이 누구의 것인지 알 수 없기 때문입니다. 아포스트로피, 소유격(the soldiers'), 연도('90s), 피트와 인치는 따옴표가 아닙니다. 여러 문단에 걸친 인용은 문단마다 다시 열고 마지막에서 닫거나, 첫 문단에서만 엽니다. 둘 다 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unended_sentence.py" />
      <source>Unended sentence</source>
      <translation>끝나지 않은 문장</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unended_sentence.py" />
      <source>No mark at the end of the sentence</source>
      <translation>끝에 부호가 없는 문장</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unended_sentence.py" />
      <source>Finds sentences without a full stop.</source>
      <translation>마침표가 없는 문장을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unended_sentence.py" />
      <source>Either the mark is lost or the sentence is cut off. Headlines, captions and members of lists have none: what heads an article, three lines at most, is left alone, and of the rest only sentences with the small words and the verb of running text are looked at. Beside its source a line is left alone that has no mark there either.</source>
      <translation>부호가 빠졌거나 문장이 잘린 것입니다. 제목, 사진 설명, 목록의 항목에는 부호가 없습니다. 기사의 첫머리는 세 줄까지 그대로 두고, 나머지에서는 본문다운 작은 낱말과 동사가 있는 문장만 봅니다. 원문이 있으면, 원문에도 부호가 없는 줄은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/ungrouped_digits.py" />
      <source>Ungrouped digits</source>
      <translation>끊지 않은 숫자</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/ungrouped_digits.py" />
      <source>Large number without commas</source>
      <translation>쉼표 없는 큰 수</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/ungrouped_digits.py" />
      <source>Finds large counts and amounts without commas: 64847 people, 5150 yuan, $15000.</source>
      <translation>쉼표 없는 큰 수와 금액을 찾습니다: 64847 people, 5150 yuan, $15000.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/ungrouped_digits.py" />
      <source>News in English parts the figures of a thousand and more in threes. Years, numbers of houses, flights and models and what may be one of these are left alone.</source>
      <translation>영어 뉴스는 1,000 이상의 수를 세 자리마다 끊습니다. 연도, 집 번호, 항공편과 모델 번호, 그런 것일 수 있는 수는 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unit_against_source.py" />
      <source>Unit against source</source>
      <translation>원문과 단위</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unit_against_source.py" />
      <source>Unit differs from the source</source>
      <translation>원문과 다른 단위</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unit_against_source.py" />
      <source>A number is that of the source article, and what it counts is not: dollars for won, meters for kilometers.</source>
      <translation>수는 원문 기사와 같은데 세는 단위가 다릅니다. 원을 달러로, 킬로미터를 미터로 옮긴 것입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unit_against_source.py" />
      <source>It needs the source article, in a language that Emend knows. Currencies, lengths, areas, weights and times are compared, and percent where the source says percentage points. It is flagged if the sentence of the source has the same number, only with other units of the same sort, and the source says it nowhere with this one. Who converts changes the number, too, so that is left alone.</source>
      <translation>Emend가 아는 언어의 원문 기사가 있어야 합니다. 통화, 길이, 넓이, 무게, 시간을 견주고, 원문이 퍼센트포인트라고 한 곳의 퍼센트도 봅니다. 원문의 문장에 같은 수가 같은 종류의 다른 단위로만 있고, 원문 어디에도 이 단위로는 없을 때 지적합니다. 환산하면 수도 바뀌므로 그런 것은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>Unknown word</source>
      <translation>모르는 낱말</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>Word that English does not have</source>
      <translation>영어에 없는 낱말</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>Finds words in small letters, and slips that open a sentence, that English does not have.</source>
      <translation>영어에 없는 소문자 낱말과, 문장을 여는 낱말의 오타를 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/unknown_word.py" />
      <source>A slip of the pen (thier), two words run together (theyalso), a word of another language that was left in the English (bouleversé), and words that nobody knows. Dictionaries of American and British English and a list of half a million words by how common they are decide together. Names, words with a hyphen, quotations in another language, what stands beside a name or another unknown word, and terms of science that are made of known parts are left alone. Of words with a capital only a slip that opens a sentence is looked for (Acording to).</source>
      <translation>오타(thier), 붙어 버린 두 낱말(theyalso), 영어에 남은 다른 언어의 낱말(bouleversé), 아무도 모르는 낱말입니다. 미국식과 영국식 영어 사전과, 빈도순으로 된 50만 낱말의 목록이 함께 정합니다. 이름, 하이픈이 있는 낱말, 다른 언어의 인용, 이름이나 다른 모르는 낱말 옆의 것, 알려진 부분으로 된 학술 용어는 그대로 둡니다. 대문자로 시작하는 낱말은 문장을 여는 오타(Acording to)만 봅니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/verb_after_place.py" />
      <source>Verb after place</source>
      <translation>곳 뒤의 동사</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/verb_after_place.py" />
      <source>Verb before its subject</source>
      <translation>주어보다 앞에 있는 동사</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/verb_after_place.py" />
      <source>Finds sentences whose verb stands before the subject, most often behind a place, or that have no subject.</source>
      <translation>동사가 주어 앞에 오거나(대개 장소 뒤) 주어가 없는 문장을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/verb_after_place.py" />
      <source>"In Samara is expected rain" (В Самаре ожидается дождь): in English the subject stands first. "In the Ministry of Health stated that ..." (В Минздраве заявили) has none: the office itself says it. "At the summit will be raised the issue", "As a result of the raid killed 12 people", "Near the village was shot down a drone", "Began to rise the prices", "In an interview said the mayor" and "Writes the Post, ..." are found, too. Only verbs are looked at that English does not put before their subject.</source>
      <translation>“In Samara is expected rain”(В Самаре ожидается дождь): 영어는 주어가 먼저입니다. “In the Ministry of Health stated that ...”(В Минздраве заявили)에는 주어가 없습니다. 기관이 곧 주어입니다. “At the summit will be raised the issue”, “As a result of the raid killed 12 people”, “Near the village was shot down a drone”, “Began to rise the prices”, “In an interview said the mayor”, “Writes the Post, ...”도 찾습니다. 영어에서 주어 앞에 두지 않는 동사만 봅니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/verb_group.py" />
      <source>Verb group</source>
      <translation>동사 묶음</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/verb_group.py" />
      <source>Verbs that do not go together</source>
      <translation>함께 쓸 수 없는 동사</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/verb_group.py" />
      <source>Finds verbs that cannot stand together: "have went", "did not came", "can produces", "will meeting".</source>
      <translation>함께 쓸 수 없는 동사를 찾습니다: “have went”, “did not came”, “can produces”, “will meeting”.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/verb_group.py" />
      <source>"Was happened", "she was visit the town", "it will appeals", "urged us to going", "is agree", "will able to" and "there have many" are found, too. Where the first of the two may end a clause of its own ("all they had went up in smoke", "what it is is a lie") nothing is said.</source>
      <translation>“Was happened”, “she was visit the town”, “it will appeals”, “urged us to going”, “is agree”, “will able to”, “there have many”도 찾습니다. 둘 가운데 앞의 것이 따로 절을 끝맺을 수 있으면(“all they had went up in smoke”, “what it is is a lie”) 아무 말도 하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/verbless_sentence.py" />
      <source>Verbless sentence</source>
      <translation>동사 없는 문장</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/verbless_sentence.py" />
      <source>Sentence without a verb</source>
      <translation>동사가 없는 문장</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/verbless_sentence.py" />
      <source>Finds sentences without a verb that end on a comparison of times, or begin with a time and go on with a noun.</source>
      <translation>때를 견주는 말로 끝나거나, 때로 시작하여 명사로 이어지면서 동사가 없는 문장을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/verbless_sentence.py" />
      <source>"Red figures for the first time in six years.": Korean and Japanese reporters close a sentence with a noun, and the machine leaves it without a verb; "Over the past three days, 60 attacks on the town.": Russian and Ukrainian leave out what is understood. Headlines, which have no full stop, and quotations are left alone.</source>
      <translation>“Red figures for the first time in six years.”: 한국어와 일본어 기자는 문장을 명사로 끝맺는데, 기계는 이를 동사 없이 둡니다. “Over the past three days, 60 attacks on the town.”: 러시아어와 우크라이나어는 알 수 있는 동사를 생략합니다. 마침표가 없는 제목과 인용은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/word_against_source.py" />
      <source>Word against source</source>
      <translation>원문과 낱말</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/word_against_source.py" />
      <source>Word differs from the source</source>
      <translation>낱말이 원문과 다름</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/word_against_source.py" />
      <source>A word is another one of its few than in the source article: north for south, president for prime minister.</source>
      <translation>몇 가지 가운데 하나를 말하는 낱말이 원문 기사와 다릅니다. 남을 북으로, 총리를 대통령으로 옮긴 것입니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/word_against_source.py" />
      <source>It needs the source article, in a language whose words are known. One English sentence and one or two of the source have to stand for each other, or two and one. Compared are: north, south, east and west; cities; people of world news and Japanese families (Kishida for Abe); president and prime minister; ministers and ministries; government and opposition; double, triple, half, a third, a quarter; dozens, hundreds, thousands and more; before and after a day; yesterday and the day before; this, last and next week, month and year; first and second half; North and South Korea; older and younger kin; morning and evening; seasons; more and less than a number; first to tenth; two to ten of something; words of opposite sense (praised and criticized, rejected and approved, began and ended, won and lost); man and woman, boy and girl, husband and wife and other kin, he and she; killed and injured, arrested and released; and what news is made of: weapons, disasters, buildings, goods, crimes, diseases, sports, and whom it is about. One is flagged if the source sentence cannot mean it, and says just one of the same set that cannot be meant by the English, unless both stand in the sentences beside it. Of some languages not all of these words are known; of those in Latin and Hebrew letters not cities, people, he and she.</source>
      <translation>낱말을 아는 언어의 원문이 있어야 합니다. 영어 문장 하나와 원문 문장 하나나 둘, 또는 둘과 하나가 서로 대응해야 합니다. 비교하는 것은 동서남북, 도시, 세계 뉴스의 인물과 일본의 성씨(기시다와 아베), 대통령과 총리, 장관과 부처, 여당과 야당, 두 배·세 배·절반·3분의 1·4분의 1, 수십·수백·수천과 그 이상, 어느 날의 앞과 뒤, 어제와 그저께, 이번·지난·다음 주와 달과 해, 상반기와 하반기, 북한과 한국, 손위와 손아래 형제, 아침과 저녁, 계절, 어떤 수보다 많고 적음, 첫째부터 열째, 둘에서 열까지의 개수, 뜻이 반대인 낱말(칭찬과 비판, 부결과 가결, 시작과 종료, 승리와 패배), 남자와 여자·소년과 소녀·남편과 아내와 그 밖의 가족·그와 그녀, 사망과 부상·체포와 석방, 그리고 뉴스의 소재인 무기, 재해, 건물, 물품, 범죄, 질병, 스포츠와 등장하는 사람입니다. 원문 문장이 그 낱말을 뜻할 수 없고, 같은 묶음에서 영어가 뜻할 수 없는 것을 꼭 하나 말할 때 표시합니다. 둘 다 옆 문장에 있으면 표시하지 않습니다. 언어에 따라서는 이 낱말을 모두 알지 못합니다. 라틴 문자와 히브리 문자로 쓰는 언어의 원문과는 도시, 사람, 그와 그녀를 비교하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/word_order.py" />
      <source>Word order</source>
      <translation>어순</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/word_order.py" />
      <source>Words in the wrong order</source>
      <translation>순서가 틀린 낱말</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/word_order.py" />
      <source>Finds words in an order that English does not have.</source>
      <translation>영어에 없는 순서로 놓인 낱말을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/word_order.py" />
      <source>"Yesterday he the report sent", "she gave up it", "They asked where was he", "whether will it rain", "not enough big", "a such day", "Was not found the cause". Only orders that nothing makes right are looked at; questions are left alone.</source>
      <translation>"Yesterday he the report sent", "she gave up it", "They asked where was he", "whether will it rain", "not enough big", "a such day", "Was not found the cause". 어떻게 해도 맞을 수 없는 순서만 보며, 의문문은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_complement.py" />
      <source>Wrong complement</source>
      <translation>맞지 않는 보어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_complement.py" />
      <source>Word that does not go with the one before</source>
      <translation>앞말과 맞지 않는 낱말</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_complement.py" />
      <source>Finds verbs, adjectives and prepositions with something behind them that does not go with them.</source>
      <translation>뒤에 맞지 않는 말이 붙은 동사, 형용사, 전치사를 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_complement.py" />
      <source>"discussed about the plan", "arrived to the airport", "depends from", "avoid to raise", "prevented him to leave", "despite of": what the same word has behind it in another language. A table of plain cases; what can be meant otherwise ("what they discussed about the war") is left alone.</source>
      <translation>“discussed about the plan”, “arrived to the airport”, “depends from”, “avoid to raise”, “prevented him to leave”, “despite of”처럼 다른 언어에서 같은 낱말 뒤에 오는 말입니다. 분명한 경우의 표이며, 달리 이해될 수 있는 말(“what they discussed about the war”)은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_conversion.py" />
      <source>Wrong conversion</source>
      <translation>틀린 환산</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_conversion.py" />
      <source>Converted amount does not fit</source>
      <translation>환산한 금액이나 수량이 맞지 않음</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_conversion.py" />
      <source>Finds amounts in brackets that are not what stands before them: 20 billion won (about $150 million).</source>
      <translation>앞에 있는 금액이나 수량과 다른 괄호 속 수를 찾습니다: 20 billion won (about $150 million).</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_conversion.py" />
      <source>Korean, Japanese and Chinese count in ten thousands, and machines get one of the two amounts wrong by a factor. Currencies are held against the rates of the last 25 years, and only what is far off is flagged; where a power of ten explains it, the right amount is offered, in brackets and before them. Lengths, areas, weights and temperatures are compared, too (40 kilometers, 250 miles).</source>
      <translation>한국어, 일본어, 중국어는 만 단위로 세므로 기계는 두 수 가운데 하나의 자릿수를 틀립니다. 통화는 지난 25년의 환율과 견주어 크게 벗어난 것만 표시합니다. 자릿수로 설명되면 맞는 수를 괄호 속과 괄호 앞에 저마다 제안합니다. 길이, 넓이, 무게, 온도도 비교합니다(40 kilometers, 250 miles).</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>Wrong language</source>
      <translation>다른 언어</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>Sentence in another language</source>
      <translation>다른 언어의 문장</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>Finds whole sentences that are not in English.</source>
      <translation>영어가 아닌 문장을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../qa_tool/checks/rules/wrong_language.py" />
      <source>A sentence that the machine passed over stays in the language of the source, or comes out in a third one. Short sentences are left alone, because nothing tells their language reliably, and so are quoted titles and sayings. An article that is in another language from end to end has one issue, and hardly anything else is looked for in it.</source>
      <translation>기계가 건너뛴 문장은 원문의 언어로 남거나 제3의 언어로 나옵니다. 짧은 문장은 언어를 확실히 알 수 없으므로 그대로 두고, 인용한 제목과 격언도 그대로 둡니다. 처음부터 끝까지 다른 언어로 된 글에는 문제 하나만 표시하고, 다른 것은 거의 찾지 않습니다.</translation>
    </message>
  </context>
</TS>
