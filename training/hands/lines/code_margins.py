"""Subject lines, file names, headers, footers, stamps, watermarks and captions: with a number of somebody in them, and with numbers of editions."""

NAMED = r"""
Subject: {claim} - 3rd request
Subject: RE: {mrn} / wrong side / urgent
SUBJ: [EXT] PO {ord} rev 2 past due
Subject: fwd fwd {plateup} AGAIN
Re: Case {case} (Rule 26, 3 of 4)
RE: {ptlf} DOB {num8} auth {UNIQUE_ID:{zip}{nn}} EXP
re badge {badge}, door 9
FW: ticket {UNIQUE_ID:INC{zip}} v24.1
Page 3 of 12   {mrn}   Printed {full} {clockx} by {user}
{ptcomma}  |  {MEDICAL_RECORD_NUMBER:{zip}{nn}}  |  p. 4
{UNIQUE_ID:{zip}{zip}}  Form 1095-A (2024)  p. 1/2
COPY {num8} {initials} 2/3
RECEIVED {DATE:<MAR|OCT> <04|19>} 9:41 {hosp} HIM
PAID {DATE:<2|8>/<11|27>} ck {UNIQUE_ID:{four}}
FAXED {full} 14:02 {ph} 06/06 OK
FROM: {ph}  TO: {ph}  P.002/009
SCANNED BATCH {UNIQUE_ID:B{zip}} DOC {UNIQUE_ID:{zip}{nn}} PG 0004
VOID {UNIQUE_ID:{zip}} VOID
Bates {UNIQUE_ID:{lastup}{zip}}-{UNIQUE_ID:{zip}}
Exhibit 12F/8   {ssn}   SSA
Doc ID {UNIQUE_ID:{zip}-{four}}, template v3
DocuSign Envelope {UNIQUE_ID:{zip}A{nn}-{four}-4C{nn}-B{nn}}
Envelope {UNIQUE_ID:{nn}{zip}} window #10
Barcode: {UNIQUE_ID:*{mrn}*}
Fig. 2: right hand of {ptf}, chart {MEDICAL_RECORD_NUMBER:{four}}
Image 41/112 {spec} {dobymd}
cc: {dr} (fax {ph}), file {UNIQUE_ID:{nn}-{four}}
encl: 4; acct {acct}
Ref ours {UNIQUE_ID:{initials}/{nn}}; yours {UNIQUE_ID:{nn}-{four}}
JOB {UNIQUE_ID:{zip}{nn}} D: {num8} T: {num8} {initials}
D: {stamp} T: {stamp} #{UNIQUE_ID:{zip}}
dd {num8} dt {num8} {initials}:{initials}
Voice ID {UNIQUE_ID:{zip}}; conf {UNIQUE_ID:{four}{nn}}
eSigned {whole} {stamp} NPI {npi}
/s/ {whole}, lic {UNIQUE_ID:{zip}}
labels_{mrn}_x30.pdf
ROI {UNIQUE_ID:{four}} {lastlow} pp1-40.pdf
{lastlow}_{firstlow}_{DATE:<03|11><04|22>25}_mri.zip
IMG {UNIQUE_ID:{four}} tag {plateup}.heic
denial {claim} final FINAL v2.docx
pump_{UNIQUE_ID:{zip}{nn}}_log.csv
invoice-{UNIQUE_ID:{zip}}.pdf (2)
roster {org} {mon}.xlsx tab 3
{user} is typing... 2 of 4
Sent from {first}'s iPhone 14
ext {PHONE_NUMBER:{four}} | bldg 3 | M-F 8-4
{whole}, RN | 4E | {ph} | badge {badge}
Case mgr {first} | {PHONE_NUMBER:x{four}} | fax {ph}
Unsubscribe id {UNIQUE_ID:{zip}{nn}}, list 4
Meeting {UNIQUE_ID:{nn} {four} {four}} pass {UNIQUE_ID:{zip}}
Shelf 4: {MEDICAL_RECORD_NUMBER:{nn}-{nn}}..{MEDICAL_RECORD_NUMBER:{nn}-{nn}}
Box 30: {MEDICAL_RECORD_NUMBER:{zip}} - {MEDICAL_RECORD_NUMBER:{zip}}, destroy after {year}
"""

CALM = r"""
Subject: CO-197 - 3rd request
Subject: RE: wrong side / universal protocol / 4.2
SUBJ: [EXT] UL 1069 rev 2 past due
Subject: fwd fwd lot C AGAIN
Re: Rule 26, 3 of 4
RE: auth EXP report, 90 d
re badge reader, door 9
FW: release notes v24.1
Page 3 of 12   Form 118-B   Rev {nn}
Chapter 7  |  Table 2  |  p. 4
Form 1095-A (2024)  OMB 0938-1232  p. 1/2
COPY 2/3
RECEIVED stamp goes at the top, 9 pt
PAID in 30, net 2/10
FAX OK 06/06 14.4k
FROM:  TO:  P.002/009
SCANNED 300 DPI BATCH CLASS 4 PG 0004
VOID VOID
Bates start 000001, 6 places
Exhibit 12F/8   RFC   SSA
Doc type 311, template v3
DocuSign tag \\s1\\ \\d1\\
Envelope window #10
Barcode: code 128, 203 dpi
Fig. 2: right hand, 3 views, 14x17
Image 41/112 W 400 L 40
cc: file, fax 2 pp
encl: 4; form 12
Ref ours; yours; both blank
JOB CLASS 7 D: T:
D: T: # lines 65
dd mm yy
Voice profile 3; conf 0.92
eSign per 21 CFR 11.50
/s/ conformed
labels_5160_x30.pdf
ROI form pp1-4.pdf
mri_protocol_3T_v7.zip
IMG 4032x3024.heic
denial template final FINAL v2.docx
pump_library_14.2.csv
invoice-template.pdf (2)
roster blank.xlsx tab 3
someone is typing... 2 of 4
Sent from an iPhone 14
bldg 3 | M-F 8-4
RN | 4E | days | 0.9
Case mgr | ratio 1:55 | form 3
Unsubscribe, list 4
Meeting room 2B pass 12
Shelf 4: 00..47
Box 30: 10 y, destroy after {year}
ISBN, ISSN, DOI, PMID: which go in a footer
Rev C ver. 2, supersedes 1.{nn}
MKT-4118-{nn} Rev A, not for loan
"""
