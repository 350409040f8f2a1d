"""Templates for checking alone: none of them, and none of their names, is trained on."""

HELD_OUT = r"""
{pttitle}, {n}, slipped on ice outside {org} on {date} and was driven to {hosp} by his coworker {first}.
Thanks for letting me share in the care of {ptfull}. As you know, {ptfirst} is a {work} who noticed {sym} around {date}.
Pls review {ptlast} chart before rounds - {first} says the {lab} from {pdate} never got signed.
Could you turn this into a handout for {ptfirst}? She sees {dr} again on {wdate}, and her {relword} {kin} drives her from {city}.
Code status reconfirmed w/ daughter {kin} by phone ({phone}); {dr2} documented in chart {date}.
Born at {hosp} in {city} on {dob} to {kinfull}, {n} yo G3P2.
Intake: client {ptfull} self-referred from {snf}; caseworker {name} can be reached at {phone}.
Kindly forward records to {clinic}, Attn: {name}, {addr}.
{drfull} covering for {dr2full} through {date}. Questions: {mail}
hey its {ptfirst} again, {drlast} told me to stop {drug} but {clinic} filled it anyway on {date}
Triage: {ptlf} / {dob} / {sym} {dur} / brought by {relword} {kin}
"I just want to go home to {city}," {pttitle} told {first} during the 2 a.m. rounds.
Assessment completed by {first} {last}, LCSW. {ptfirst} currently sleeps at {fac} and eats at {fac}.
Sutures placed by {dr}. Student {first} observed. {ptlast} went home with {kin} at 1640.
Mr and Mrs {last} asked that {dr} phone their {relword} {kin} in {city}.
Which vaccines does {ptfirst} {ptlast} ({dob}) still need before starting at {school}?
payer called re {ptlf}, policy {id}, they need notes from {ndate} to {ndate}
Referral placed to {drcred} at {clinic}. Patient prefers {city} location.
{"patient_first": "{ptfirst}", "patient_last": "{ptlast}", "seen_by": "{drfull}", "site": "{hosp}", "on": "{ndate}"}
PID|2|{id}|{mrn}|{id}|{ptcaret}|{last}|{hl7date}|F||W|{street}^^{city}^NY^{zip}
Patient\tAge\tTeam\n{lf}\t{n}\t{last}\n{name}\t{n}\t{last}
operative findings doctor {drlast} assisted by doctor {last} the {ana} was intact patient {ptlast} to recovery
we spoke with {ptfirst}'s {relword} {kin} who lives in {city} and she confirmed the {date} fall
The employer, {org}, confirmed {ptlast} has been off since {date}.
Resides: {addr}. Closest relative: {kinfull}, same address.
Patient seen with {ptfirst} {ptlast}'s case manager {first} from {county}.
Radiologist {last} called the finding to {last} in the ED at 0355.
{ptfirst} graduated from {school} in {year} and took a job with {org}.
Allergist: {dr}. Dentist: {dr2}. Podiatrist: {dr3}.
{age90} {sex}, {pt}, resident of {snf}, DNR on file.
To: {dr2full}\nFrom: {drfull}\nRe: {pt}\n\nPlease see {ptfirst} for {proc} at your earliest convenience; {kin} will bring {pttitle}.\n\n{drfirst} {drlast}\n{hosp}\n{phone}
Make a bulleted list of problems for {pt}, who transferred from {hosp} to {hosp} on {date}.
Was the {proc} for {ptlast} done at {hosp} or at {clinic}?
{kin}: Is {ptfirst} allowed visitors?\nStaff: Yes, {kin}, from noon.\n{kin}: And {dr}?\nStaff: In on {date}.
At {fac} in {city}, {ptfirst} met {kin} and {kin2}, who both {sym}.
Signed out AMA {ndate} {drinit}; {dr} aware, {kin} picked up pt.
"""
PLAIN = r"""
Wean {drug} over a week; if {sym} recurs, consider {proc}.
{n}{sex} s/p {proc}, now with {sym}, {lab}. {ep} equivocal.
How often should I check {lab} in someone on {drug}?
Compose a friendly reminder about flu shots for our clinic newsletter.
No evidence of {dx}. {ana} unremarkable. Recommend clinical correlation.
pt doing well no {sym} cont {drug} {dose} rtc 3 mo
Is {ep} more sensitive than {ep} for {dx}?
Convert these vitals to a table: {vital}, {vital}, {vital}
The care team agreed to stop {drug}; the family understands the risks of {proc}.
Please respond only with the code. {dx} -> {code}
Tell me a joke about hospitals, then explain {dx} in two sentences.
My {relword} was told he has {dx}. What questions should we ask?
Hemodynamically stable, tolerating PO, ambulating with PT. {ep} removed POD 2.
Screening: {ep} due in {year}; {group} patient, nonsmoker, {vital}.
"""
