"""People on the other side of the counter: plan nurses, appeal coordinators, brokers, retail pharmacists, device reps, recruiters, claims examiners, one line each to the assistant."""

NAMED = r"""
Write an uphold letter: member {ptname}, ID {plan}, case {case}, Botox for migraine, 9 headache days, criteria need 15
overturn letter to {dr}, {clinic}: inpatient rehab approved {range}, auth {code}
Summarize the peer to peer: Dr. {last} for us, Dr. {last} for {hosp}, {on}, agreed to 2 more days
member {mefl} called {clip}, angry, wants Mounjaro, hung up on {first}; make a call note
HEDIS chase letter to {fac} for A1c and eye exam of {ptcomma}, DOB {dob}
explain to broker {whole} why group {grp} lost grandfathered status
retail: {ptcomma} {dob} Rx {UNIQUE_ID:{nn}{four}} oxycodone 10 #120 from {dr}, in {town}, 60 miles away. red flag note
Draft the CTM reply to {mrs}: complaint of {wday} on denied ride to {FACILITY:<Cardinal|Pebble|South Fork> Dialysis}
device rep: hi Dr. {last}, the {gear} case at {hosp} on {on} needs tray 4, I'm {first}, {ph}
case mgmt outreach script for {ptf}, high risk OB, 31 wks, lives at {addr}, speaks {lang}
reconcile: {ptname} filled Eliquis at {pharm} {clip} and Xarelto by mail {clip}, who do I call first
SIU memo: provider {whole}, NPI {npi}, 97 hrs billed on {full}, sites {town} and {town}
recruiter inmail to {whole}, CRNA at {hosp}, 1099, $225/h, {place}
WC nurse: {ptname}, claim {claim}, {org}, lumbar strain, RTW modified {on}, adjuster {first} {xt}
mail merge one letter: Dear {mefl} {mesl}, your PCP is now {dr}, {st}, starting {on}
long term care claim: {mr}, policy {plan}, 2 of 6 ADLs since {mon}, {snf} invoice $9,140
DME: resupply text to {first}: due for AirFit F20 cushions, reply 1, {org}
disability examiner: {ptname} SSN {ssn}, AOD {full}, MER from {hosp}, {clinic}; list missing
travel claim {claim}: appendectomy in {world}, receipts {clip}, {kin} paid 41,000 baht
P&T minutes: {last} moved, {last} second, Leqvio tier 4, effective {on}
hospice liaison: met {kin} at {hosp} for {ptl}, wants {town} house, start {on}
broker email: {org} renewal is +11.4%, meet {first} {on} at {shop}
letter of agreement for out of network surgeon {whole}, {ptname}, 150% of Medicare, DOS {on}
transplant case: {ptl}, listed {hosp} {on}, COE travel benefit, hotel for {kin}
rx transfer: from {pharm} {ph} to us, {ptcomma}, Lamictal 150, 2 refills, last {clip}, per {first} RPh
lien: {law} for {ptname}, DOL {full}, paid $18,204 to {hosp}; reduce by third?
appointment of representative missing: {kin} {kinl} for {ptname}, form 1696, sent {clip}
care gap text: hi {first} ur mammogram is due, {fac} has sat openings, call {ph}
MCO grievance log: {case}, {on}, {mr}, "driver {first} smoked", resolved {on}
Compound Rx: {ptf}, 9 kg, omeprazole 2 mg/mL, {dr}, BUD {on}
"""

CALM = r"""
Write an uphold letter template: Botox for migraine, 9 headache days, criteria need 15, cite policy 0113
overturn letter: inpatient rehab approved 7 days, concurrent review day 6
Summarize the peer to peer: medical director for plan, hospitalist, agreed to 2 more days, MCG M-282
member called, angry, wants Mounjaro, hung up; make a call note
HEDIS chase letter for GSD and EED, MY 2024, hybrid, supplemental data
explain to a broker why a group lost grandfathered status, ACA 2010, copay up 20%
retail: oxycodone 10 #120, trinity with Soma and Xanax, 60 miles away. red flag note
Draft a CTM reply: complaint on a denied ride to dialysis, 2 business days
device rep: tray 4, Mako software 4.0, 36 mm head, poly +10, case moved to first
case mgmt outreach script, high risk OB, 31 wks, Makena withdrawn, baby aspirin
filled Eliquis retail and Xarelto by mail, who do I call first
SIU memo: 97 hrs billed in a day, 90837 x 97, OIG, NHCAA, Benford's law
recruiter inmail, CRNA, 1099, $225/h, no call, Montana
WC nurse: lumbar strain, RTW modified, ODG 14 d, ACOEM, FCE, light-medium
mail merge letter: Dear \<\<FIRST\>\>, your PCP is now \<\<PCP\>\>
long term care claim: 2 of 6 ADLs, elimination 90 d, invoice $9,140
DME: resupply text: due for AirFit F20 cushions, reply 1; A7031 every 30 days
disability examiner: Listing 1.15, RFC, DOT 209.562-010, SVP 3, Grid 202.06
travel claim: appendectomy in Thailand, 41,000 baht, convert and code K35.80
P&T minutes: Leqvio tier 4, Praluent preferred, Repatha SureClick, Nexletol step
hospice liaison: GIP vs routine vs respite vs CHC, per diem RC/HC
broker email: renewal is +11.4%, MLR 91%, pooled at 50k, Rx trend 14
letter of agreement for out of network surgeon, 150% of Medicare, SCA
transplant case: COE travel benefit, $10,000 cap, IRS lodging $50
rx transfer: Lamictal 150, 2 refills, Teva generic vs brand DAW 2
lien: paid $18,204; reduce by third? ERISA self-funded, Montanile, made whole
appointment of representative missing, CMS-1696, 44 days tolled?
care gap text: ur mammogram is due, sat openings, reply STOP
MCO grievance log columns, 42 CFR 438.408, 90 days
Compound Rx: 9 kg, omeprazole 2 mg/mL, First-Omeprazole, BUD 30 d
Star ratings: D12, C01, cut points, Tukey outlier, CAI, reward factor
Explain J&J, Novo, Lilly, Merck patient assistance in a table
Optum, Evernorth, Carelon, Prime, MagellanRx, Capital Rx: who owns who
BIN/PCN/Group vs Member ID vs person code 01 02 03
Reject 70, 75, 76, 79, 88: what to do at the counter
DUR code DD M0 1G, HD, ER; fill which
Drug names for a spelling bee: Xeljanz, Xofluza, Xigduo, Xiidra, Xarelto, Xenleta
Medigap G vs N vs K vs Plan F high deductible
"Silver 94", "CSR 87", "Gold 80": exchange words
"""
