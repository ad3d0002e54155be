from qa_tool.text.verbs import forms, in_the_form_of


def test_forms_of_verbs():
    assert forms("draw") == ("draw", "draws", "drawing", "drew", "drawn")
    assert forms("put") == ("put", "puts", "putting")
    assert forms("be") == ("be", "is", "are", "was", "were", "being", "been")


def test_a_verb_takes_the_form_of_another():
    assert [in_the_form_of("deny", form) for form in forms("draw")] == ["deny", "denies", "denying", "denied", "denied"]
    assert in_the_form_of("take", "drawn") == "taken"
    assert in_the_form_of("reject", "put") == "rejected"
