"""Somebody is named: what billers, coders, schedulers, clerks and authorisation staff type."""

FRONT = r"""
claim {claim} for {ptname} denied {denial}, DOS {on}, {payer} ID {plan}. Write the appeal, attach op note from {hosp}
{lf} - acct {acct} - bal {cash} - pt states paid at window {on}, no receipt. who took it? {first}?
Member {plan}, subscriber {kinl}, patient {ptf}, dob {dobs}. Eligibility says termed {on}. Draft a script to call {payer}
pls fix this letter: Dear {mr}, your balance of {cash} for services {btw} is past due. Call {ph}. -- {clinic}
Need {cptc} auth for {me}, {icdc}, {payer}. Ordering {dr}, NPI {npi}, TIN on file. Auth # {claim} expired {on}.
can you sort these by date: {lf} {on}; {lf} {on}; {lf} {on}; {lf} {on}
Move {melow} from {on} to {on} same time w/ {dr}, needs {tongue} interp, ride via {crew}
new pt {ptcomma}, {dobs}, {ph}, {mymail}, {addr}, {payer} {plan} grp {grp}. Enter as registration fields
{mr} called {clockx}, wants {dr} not the PA. next open is {on}. {pos} number {ph}, ok to leave msg w/ {rel} {kin}
Code this: {ptl}, {agex}, seen at {clinic} on {on}; 25 min; {dx} worse, started {gen}. {cptc}? {modif}?
ROI request from {law} re {me}, date range {btw}. Fee {cash}. They want it emailed to {mail} - ok?
Two accounts for same person? {lf} {dobs} MRN {mrn} and {other} {dobs} MRN {mrn}. Both list {st}. Merge request wording pls
{denial} on {lf}: taxonomy mismatch {npi}. Rebill under {cred}? timely filing ends {on}
returned mail: {ptname}, {addr}. USPS forwarding says {town}. update chart {mrn}
self-pay estimate for {me}: {cptc} {cash}, {cptc} {cash}, GFE due {on}. Put it in a letter to {addr}
Secondary: spouse {kin} has {payer} thru {org}, policy {plan}, eff {on}. COB letter please
hey can someone call {mefl} back, {sub} left a vm from {ph} abt {pos} bill, sounded mad
schedule: {on} {clockx} {lf}; {clockx} {lf}; {clockx} hold; {clockx} {lf} (new). Find double-booked.
wc claim {claim}, adjuster {who} at {org}, ph {ph}, DOI {on}, body part R shoulder, employer {org}. Fill a cover sheet
The check from {me} bounced, no. {four}, {on}, {cash}. polite letter, he's a friend of {dr}
{cptc}{modif} for {ptl} & {cptc} for {other} both DOS {on}, only one paid. payer said duplicate. different patients!
Is {ptf} a minor? DOB {dobs}. Mother {kinfull} signed the {form} on {on}
Fax cover: To {who}, {clinic}, fax {ph}. From: {first}, {hosp} HIM. Re: {ptcomma}. {nn} pages. Date {on}.
the {school} nurse {first} wants {imm} record for {ptname}. do we have a release? guardian {kin}
Records clerk needs {me}'s old name: was {whole} until {mon}. How do I note an alias in {ehr}
appeal level 2, ref {claim}, {payer} PO Box... patient {lf}, {agex}, {brand} since {mon}; failed {gen}, {gen}. 300 words
refund {cash} to {kinfull}, {addr}; card ending {four}. Reason: dup payment {on} and {on}
Charity care app for {me}: household 4, income {cash}/mo from {org}, {st}. missing pay stubs {mon}. letter please
{ptlf} / {dobs} / {plan} / {cptc} / {icdc} / {on} / {npi} -> put in {form} box order
Insurance card reads: {plan} GRP {grp} RXBIN 610014 subscriber {whole}. Which is the member id?
pt portal locked for {mymail} ({ptname}); reset link expired {on}. Canned reply, no jargon
collections list: {lf} {cash}, {lf} {cash}, {lf} deceased {on}, {lf} {cash} bankrupt case {case}. What can we legally send to each?
Ask {first} in billing if {acct} is {me}'s or the {rel}'s {kin}
Write sched note: {mr} needs {proc} before {on} bc {sub} leaves for {place}. NPO. driver is {first}
{me} hospice elect {on}, revoke {on}. Which days bill to {payer}? {snf} also billed {btw}
Why would the 271 for {ptcomma} say "{denial}"? DOB in file {dobs} but card says {dobs}
{dr} is out {btw}. Move all; {lf} can't do mornings, {lf} drives from {town}, {lf} needs Hoyer
superbill image text: "{lf} {on} {cptc} {icdc} copay {cash} ck#{four}"
Invoice {ord} to {org}: drug screens x{nn}, donors {lf}, {lf}. Terms net 30. contact {mail}
email to the vendor: our rep {whole} hasn't answered since {on}; acct {acct}; site {clinic}
letter of medical necessity, {me}, {gear}, SN {ser}, {dx}; supplier {org}; signed {dr}, lic {lic}
Please check spelling only: "Re: {ptname}, D.O.B. {dobs}, Claim No. {claim}, Policy {plan}. We respectfully disagree."
{payer} wants notes for {lf} from {on}, {on} and {on}. only have {on}. what do i send
lab bill for {mefl}'s {labs}, {org} labs, acct {acct}, should've gone to {payer}. {kin} is livid
no show x3: {melow} {on}, {on}, {on}. discharge letter to {st}, {town}, {stt} {zip}
VOB for {meini}, {agex}: IOP 9 hrs/wk start {on}. rep {first}, call ref {claim}, {clockx}
{mr} brought cash {cash} in an envelope marked "for {dr}". {on}. receipt # {ord}. log entry?
online review by {user} names our MA {first}. Draft a reply that doesn't confirm {sub} is a patient
Is {plan} a valid MBI for {ptcomma}? it has an O in it
statement cycle: guarantor {kinfull} ({rel} of {ptf}) moved to {addr} eff {on}
GOOD FAITH EST: {proc} for {mr} with {dr} at {fac} on {on}. facility {cash}, anesthesia {cash}. {level}
Medical records request log row: {on} | {law} | {lf} | {dobs} | mailed {on} | tracking {ord}
{me} says {sub} is dropping {payer} and joining {pos} wife {kin}'s plan at {org} after {feast}
make checklist for front desk from this mess: {first} left early, {dr} adds {lf} {clockx}, {lf} wheelchair, phones {ph} down
Find what's wrong w/ this claim: billed {on}, admit {on}, dc {on}, {lf}, {sub}'s {agex}, {cptc}, {icdc}
"""
