"""What stands before and after a text in a prompt or a message, and names nobody."""

HEADS = r"""
Summarize:\n
Summarise in one line:\n
Fix the grammar, keep the meaning.\n\n
Rewrite for a patient at a {level} level:\n\n
Translate to {tongue}:\n
tl;dr this\n\n
Extract all entities as JSON.\n\nText:
Text: ```\n
### Input\n
User:
Q:
question -
quick q
Quick question:
hi!
Hi team,
Good morning,
hey,
pls help
URGENT:
FYI -
Note to self:
New message:\n
Subject: (none)\n\n
[Secure chat] {clockx}\n
Portal message, {clockx}:
Ticket description:\n
COMMENTS:
Free text:
Reason:
Details:
>
-
*
1.
Turn the following into a {kind}.\n\n
You are a {field} assistant. Answer briefly.\n\n
You're {llm}. Be blunt.\n
As a {job}, I need this reworded:\n
Proofread ONLY:\n
De-identify the text below.\n\n
Is this OK to send?\n\n
make this nicer:
Make it shorter:\n
Tone: warm. Length: {nn} words. Text follows.\n---\n
Context (do not repeat): {field} clinic, {stt}, {ehr}.\n
System: never give legal advice.\nUser:
TASK {nn}:
Re-write as SBAR >>
What code(s) fit this?\n
Draft reply to:
Copied from {ehr}:\n
dictated, not read:
(typing w/ one hand sorry)
From voice memo:
paste:\n
{head}:
{head}\n
MSG:
Reply to this in {tongue} and English.\n\n
What's missing here? \n
Check against {soc} {yr}.\n\n
"""
TAILS = r"""
~Thanks!
~thx
~ty
~TIA
~asap pls
~No rush.
~Please advise.
\n\nThanks in advance
\n\nKeep it under {nn} words.
\n\nReturn JSON only.
\n\nOutput: {kind}.
\n\nDo {bold} invent facts.
\n\nUse headings {head} and {head}.
\n\nReading level: {level}.
~(and in {tongue} too)
\n```
\n---\nAnswer in one paragraph.
\n\nRules: no names, no dates, no jargon.
~Sent from my phone
\n\nSent from my mobile device, please excuse typos
~Cite {soc} if you can.
~Cite {jnl} please.
~Use a table.
~as a {kind}
~Bullets only.
~Explain your reasoning.
~Don't explain, just do it.
\n### Response\n
\nAssistant:
\n\nA:
~Is that right?
~yes/no?
~what am I missing?
~Format for {ehr}.
~ALL CAPS headings.
~UK spelling.
~Confidential: if received in error, delete.
\n\nCONFIDENTIALITY NOTICE: this message may contain protected health information. If you are not the intended recipient, notify the sender.
\n\n-- \nBilling Office | hours 8-4:30 | closed weekends
\n\nRespectfully,\nThe Care Team
\n\nPriority: P3
~{soc} / {gov} rules apply.
~Two versions: formal, friendly.
~I don't need a disclaimer.
~Think step by step.
~Stop after the plan.
~lol
~:(
~!!
~...
\n\n(auto-translated from {tongue})
\n\nEnd of message
"""
