"""Somebody is named: what lawyers, adjusters, case managers, social workers, chaplains and human-resources staff type."""

LAW = r"""
Summarize deposition of {who} taken {on}. Plaintiff {ptname} v. {hosp}. Key admissions re {gen} and the fall on {on}.
Client {ptcomma}, DOL {on}, rear-ended on {lane} by a {car}, {stt} plate {plate}. Draft the demand to {org}, claim {claim}.
chronology please: {on} slip at {org}; {on} urgent care; {on} MRI; {on} surgery w/ {dr}; {on} MMI. Claimant {ptl}
Is a subpoena from {law} in {county} enough for {me}'s psych notes? cause no. {case}
Guardian ad litem {who} needs a home study on {clan}, {st}, by {on}. Outline?
CW note: met {mefl} and maternal aunt {first} at {refuge} on {on}; {sub} wants to return to {town}. fix grammar only
APS referral: {mr}, {ninety}, neighbor {other} reports spoiled food, utility shutoff {on}, lives {st}. Make it factual
{me} d/c plan: accepted at {snf}, bed avail {on}; backup {snf}. {payer} auth {claim} pending. {kin} prefers closer to {town}.
Need a letter of support for {ptname}'s asylum case. From {land}, scars consistent, A-number {passp}. Dr is {cred}
SSDI function report for {ptf}: last worked {on} at {org} as {job}; stops after 20 min; {kin} cooks. 3rd grade level
Parole officer {last} in {county} wants a progress letter re {melow}, UA dates {on}, {on}. ROI signed {on}
Custody eval: mother {whole}, father {whole}, kids {first} (9) and {first} (4), school {school}. Neutral summary template filled in.
Evict notice came {on} from {org}; client {meini} at {bldg}, {pos} oxygen needs power. Write to landlord
who pays first? {me} hit at work driving for {org}, own auto policy {plan}, {payer} plan. {stt}
Housing app for {ptname}: prior addresses {st}, {town} ({btw}); shelter {refuge} since {on}; ref {first}, case mgr {ph}
MDT huddle: {lf} placement denied x4; {lf} guardianship hearing {on}; {lf}, {kin} flying in from {place}
IEP meeting {on} at {school} for {first}, {agex}, dx autism. Parent {kinfull}. Draft parent concerns statement
Please redline: "This agreement is entered {on} between {org} and {who}, R.N., for per diem services at {fac}."
Chaplain log -- visited {mr} {clockx}, {pos} pastor is {whole} of {church}; wants anointing before {on}
HR: employee {ptname}, badge {badge}, needlestick {on} in {ward}. source pt {other}. OSHA log w/o names? show how
EEOC position statement: complainant {last} alleges {org} denied leave {btw}. Facts only
Foster placement: {first} and sibling {first}, removed {on} from {st}; kin option: grandma {first} in {town}. Case {case}
LTC Medicaid look-back: {mr} gifted {cash} to {kin} on {on} and sold the {place} house {mon}. penalty months?
{me}'s ride: {crew} pick up {clockx} {on} at {addr}, w/c, O2 2L. conf {ord}. text confirmation wording
Crisis call {clockx}: {mefl}, {agex}, on the overpass at {corner}. Police {whole} badge {badge}. narrative pls
Write a will-call letter to {who}, Esq., {law}, {addr}: we hold no films for {ptcomma}.
utilization review: {ptl}, {agex}, day 4, {vit}, {payer} rep {first} wants InterQual. DENIED {on}. P2P w/ {dr} {clockx}
Domestic violence advocate asks: client A.K.A. {first}, abuser {whole} works at {org}. safety plan that doesn't mention town
Immigration med exam for {ptname}, b. {dobs} in {land}. Passport {passp}. I-693 vaccine gap letter
Immigration note, client "{menick}" {last}, {tongue} speaking, arrived {mon}, staying w/ cousin {first} off {lane}
Expert report edit: "On {on} {dr} breached the standard of care by not ordering {labs}. {mr} died {on}."
Draft subpoena response: custodian {whole}, {hosp} HIM, {ph}; re {ptname} {dobs}; {nn} pages; certify {on}
food pantry letter for {clan} family of 5 at {st}; contact worker {first} {ph}
trust account: {org} reimbursed {cash} on {on} for {me}'s {gear}. memo line?
GRIEVANCE #{case}: {mr} says aide {first} was rough on {on}. {snf}. Reply within 7 days, warm but no admission
hearing {on} {clockx}, {county} Superior, dept {nn}, {lf}. remind {first} to bring {form}
workers comp: {ptname} lifted a crate at {org} {on}; adjuster {first} {ph}; {dr} says light duty. RTW letter
{kin} wants to be {me}'s paid caregiver, {stt} waiver. {sub} lives w/ {obj} at {addr}. Steps + forms
Ombudsman visit {on} {snf}: residents {other} and {other} complain of cold food. Formal memo to admin {who}
Obtain vital record for {ptname}, b. {dobs} {county}, {stt}; father {whole}. which form
Please turn my scribbles into a biopsychosocial: {mefl}, {agex}, raised in {town} by grandma {first}, left {school} gr 10, {org} x 3 yrs, sober since {on}
Probation {case}. {lf}. tx at {refuge} {btw}. discharged successfully. one para for Judge {last}
Deceased: {ptname}, {ninety}. Executor {kinfull} asks for records. letters testamentary dated {on}, {county}. OK to release?
MSA allocation: {ptl}, {agex}, rated age 71, {brand} {cash}/mo, SSN {ssn}, DOI {on}. compute total
Intake #{case} — caller {first} from {org} about {melow} living in a {car} near {lane}. Needs {gen} & a bed
Please translate to {tongue}: "Court is on {on}. {ptf}, bring your paperwork. Call {first} at {ph}."
"""
