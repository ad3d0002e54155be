"""What stands in the fixtures report.docx, report.odt and report.fodt."""

BODY = """Ferries return to Zaporiza
The ferry to Zaporiza sailed on Friday at a low tide, the harbour office said.
Line one
line two\tafter a tab, a quiet day in the old town.
First bag
Second bag
Port
Fare
Zaporiza
old quay
12 coins
A picture: of the quay.
Nobody was hurt. Nobody was late.
The last ferry sails on Sunday."""
NOTE = "A note on Zaporiza and its quay."
