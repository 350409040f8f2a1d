"""The same sorts of text with one or two people, places or numbers among the look-alikes, so that the difference is learnt."""

NAMED = r"""
{eposign} was taught by {drfull}; {eposign} and {eposyn} are eponyms.
{ptlast} has {epodx}, not {eposyn}. {rx} {strength} {often}.
{eposign} negative per {dr}; {eposign} positive per {crew}.
{epograsp} to {dr}, {epohold} to {dr2}, {epotool} to {crew}.
{ptfirst} takes {brand} and {brand}; {kin} picks them up in {city}.
{brand} did not help {pttitle}. {brand} did.
{gadget} fitted for {ptfull}; {gadget} for bed {few}.
{maker} rep {name} showed the {device}. {maker} {device} kept.
{program} is down; call {first}. {program} is up.
{name} from {program} support fixed {program}.
{crew}, {crew} and {dr} at bedside. {crew} left.
Attending: {drlast}. Resident: none. RN: {first}. Patient: {ptlast}.
Page {dr}, not {crew}. Text {crew}, then {last}.
{insurer} denied it; {name} at {insurer} will call back.
{guide} says one thing, {drlast} another. {trial} may settle it.
{trial} PI {last} spoke; {trial} and {trial} were negative.
{eposcore} {few} by {drfull}. {scale} {some} by {crew}.
Mark the site, {ptfirst}. {calledmark} marked the site.
Will {name} call? Will call. {name} will.
May {ptfirst} eat? May have fish. {ptfirst} may not.
Grace before meals; {first} said grace. {calledgrace} led.
Bill {insurer}. {calledbill} from billing agrees.
Hope this helps. {calledhope}, {cred}
Hope you are well, {first}. Thanks, have a great weekend. {first2}
Thanks, will do. {first}
Best, {name}\nThe Billing Team
Dear {pttitle}, your {form} is ready. Your Care Team
Dear {dr}, thank you for this {someone} with {dxx}. Sincerely, The Clinic
Rose spots on {ptfirst}; rose thorn; {calledrose} charted it.
Frank blood, said {dr}. {calledfrank} disagreed.
{calleddawn}, RN, checked the dawn glucose.
Summer is hot. {calledsummer}, the {relword}, drove {ptfirst} home.
{epopos} for the case of {ptlast}; then {epopos}.
From {land} and {usstate}, now in {city}. Speaks {tongue}.
{nation} {job} from {city}; {insurer}; {symptom}.
{place} to {hosp}; bed pending in {place}.
{hosp} called {place}: {ptlast} is on the way.
Moved from {place} to {snf} with {gadget}.
Works at {org} as a {job}; exposure to stone dust.
{job} at {org}; {job} by trade; {symptom} since {date}.
{span} ago. Since {date}. For {span}. In {yr}.
{weekday} clinic; next visit {date}; every {monthx}.
Closed on {feast}; reopens {date}.
BP {bp} on {date}; {bp} today; pain {rate}.
{vitals} Seen {ndate}.
Strength {rate}; seen {pdate}; page {few}/{some}.
Ratio {rate}; visit {few} of {some}; call {phone}.
{codex}, {codex}; MRN {mrn}; {codex}.
{codes}; acct {id}; {codes}
NDC and CPT codes are not IDs; {mrn} is. {codex}
Member ID {id}, {insurer}; {codex}; {dxx}.
{labline}. Called to {dr} at {hour}.
{labline} ({ptlast}, {ndate})
{analyte} {value}; fax {phone}; {analyte} pending.
Lewis antigen and Kell antigen for {ptlast}. Kell {few}+. Lewis negative.
{organism} grew; {drlast} of ID advised {rx}.
{form} signed by {ptfull} on {date}; {form} blank.
{form}: {ptlf}. {form}: none.
Subject: {form}\nFrom: {name}\nTo: Front Desk
To: {insurer}. Re: {ptfull}, DOB {dob}. {brand} for {dxx} ({codex}).
{heading}: {ptlast} {symptom}. {heading}: none. {heading}: {decision}
{history} {drlast} agrees. {decision}
{history2} Discussed with {kinfull}, the {relword}. {decision2}
{exam3} Seen with {dr}. {results}
{decision2} {ptfirst} will call {dr}.
{decision2} {kin} will drive from {city}.
{course2} {dr} followed. {course}
{surgery3} Assist: {last}. {surgery2}
{imaging3} Read by {drcred}.
{pathology3} Reviewed with {drlast}.
{teach3} Ask for {first}.
{policy2} Questions: {name}, {phone}.
{meeting3} {first} will chase it.
{counsel3l}\nClient: {first} left me in {city}.
{calls3l}\nCaller: This is {name}.\n{calls2l}
{study3} Correspondence: {name}, {mail}.
{coding2} Query sent to {dr}.
{nursing3l}\n{hour} {kin} at bedside.
{hour} {rx} given. {hour} {ptlast} asleep. {hour} {crew} aware.
{sayword2} {name} was there.
{sayword} {last} said so.
{sayword} Tell {first}. {sayword}
Explain {eposyn} to {ptfirst}, a {someone} with {symptom}.
Summarize for {dr}: {history2} {results}
Draft an appeal to {insurer} for {ptfull} ({id}) for {brand}.
Write a note: {ptlast} may return to work {date}. Diagnosis {dxx}.
Translate to {tongue} for {pttitle}: take {brand} with food.
You are a scribe for {dr}. Use {heading} and {heading}.
You are {first}, an assistant of {place}. {guide} rules apply.
The text holds one name, {name}. {eponym} and {eponym} are eponyms.
Here is the summary: {ptfirst} has {dxx}, takes {rx} and needs {op}.
Role-play {ptfirst}, a {someone} with {symptom}.
{someone} named {ptfull} with {dxx}.
{someone}, {ptlast}, {symptom}, {eposign}.
[NAME] is {ptfull}; [DATE] stays blank.
Mr. ___ is {ptlast}; Ms. XXXX left.
Patient A is {ptfirst}. Patient B is not named.
Nurse A told {dr}. Speaker 1: {name}.
{dxx}, {rx}. {ptfirst} is {age90}.
Age {some}, {some}, {ninety}. {someone}.
Lives at {street}, {city}; parking lot D; Clinic B.
{addr}\n{place}, Elevator B
Room {some}, Bed A; home {street}.
From {place} to {road} by van.
Email {mail}; {program} inbox; {program} portal.
See {url}; see {guide}; see {form}.
ip {ip} hit {program}; {program} slow.
SSN {ssn}; score {some}; code {codex}.
VIN {car}; {maker} {device} model only.
{last}, {first}: {scale} {few}
{epoclass} per {last}; {epocrit} met.
{kin} has {epodx}; {kin2} has {dxx}; the {kinx} is well.
{ptinit}, {someone}, {dxx}
Dr. on call is {drlast}. Dr. on call tomorrow: not set.
DC to {snf} {date}; {gadget}; {meds}
IMPRESSION: {dxx}. CALLED TO {drfull} AT {hour}.
this is {drfull} dictating on {ptfull} {dxx} {eposign} negative
{first} can you cover {place} {weekday}
ty {first} will chase the {analyte}
hi its {ptfull} i have {symptom} since {brand}
who has {model}? ask {first}
{"name": "{ptfull}", "problems": ["{dxx}", "{eposyn}"], "payer": "{insurer}"}
{"sign": "{eposign}", "author": "{drfull}"}
drug,class,by\n{generic},A,{last}\n{brand},B,{last}
unit,mon,tue\n{place},{first},{first}\n{place},{some},{some}
OBX|1|NM|{analyte}||{value}|mg/dL|{limits}|N\nNTE|1||called to {drlast}
PID|1||{mrn}||{ptcaret}\nOBX|1|NM|{analyte}||{value}
EPONYMS = ["{eposign}", "{eposyn}"]  # TODO {first}
Role,Mon,Tue\nCharge RN,{first},{first}\nCNA,D,OFF
"""
CALLED = r"""
Will call {calledwill}. {calledwill} will call back. Will he?
May is busy. {calledmay} may be late. May I tell {calledmay}?
Mark the site, then page {calledmark}. Tick mark, birth mark.
Pat dry, says {calledpat}. Pat it, do not rub.
Sue or settle? {calledsue} in Risk Management will say.
Grant money ends; {calledgrant} wrote the renewal.
Chase the {analyte}. {calledchase} has not, {calledray} might.
Art therapy with {calledart} on {weekday}; art line out.
Faith community nurse: {calledfaith}. Faith is a support.
April showers, pollen; {calledapril} sneezes. {calledaugust} does not.
June graduates: none. {calledjune} starts on {weekday}.
Rusty nail; {calledrusty} stepped on it. Rusty sputum: no.
Cliff jump; {calledcliff} is sore. Cliff effect.
Rich in iron, {calledrich} was told. Rich foods.
Penny swallowed by {calledpenny}. Penny passed.
Olive oil drops for {calledolive}. Olive skin.
Ginger tea helps {calledginger}. Ginger, mint, basil.
{calledbasil} grows basil. Basil tea and {brand} are fine.
Heather honey allergy: {calledheather}. Gray scrubs.
Poison ivy on the {part} of {calledivy}. Ivy, oak.
Violet stain on the glove of {calledviolet}. Gentian violet.
Crystals seen; call {calledcrystal}. Crystal arthropathy.
Amber urine, noted {calledamber}. Amber vial.
Pearl: {dxx}. {calledpearl} taught it. Pearls, pitfalls.
Ruby laser by {calledruby}. Ruby spots.
Jackknife position; {calledjack} helped turn. Jack up the bed.
Lance the abscess, {calledlance}. Lancets ordered.
Drew labs. {calleddrew} drew labs. Draw {analyte}.
X-ray read by {calledray}. Ray amputation, second.
Gene panel back; {calledgene} was told. Gene: BRCA1.
Walks two miles; {calledmiles} walks three. Miles operation.
Chuck pad changed; {calledchuck} turned. Ground chuck.
Skip a dose, not two, {calledskip}. Skip breakfast.
Don gown first, said {calleddon}. Don, then doff.
Jean button rash; {calledjean} wears gold. Jeans in bag.
Robin egg blue; {calledrobin} looked. Round robin.
Holly berries eaten by {calledholly}. Holly wreath.
Hunter's canal block for {calledhunter}. Hunter green.
Mason jar cut; {calledmason} sutured. Mason II.
Dean of students asked; {calleddean} answered.
Sage tea for {calledsage}. Sage advice.
Joy is low; {calledjoy} cries. Joy, interest, sleep.
Autumn leaves; {calledautumn} coughs. Autumn dosing.
Star chart for {calledstar}. Five star rating.
Wade slowly, {calledwade}. Wading pool.
Earl Grey, two cups, for {calledearl}.
Victor over {dxx}: {calledvictor} rang the bell.
Iris prolapse, {callediris}; iris hook, iris normal.
Lily pollen bothers {calledlily}. Daisy Award for {calleddaisy}.
Major bleed; {calledmajor} transfused. Minor bleed.
Buddy tape toes; {calledbuddy} walked. Buddy system.
Foley by {last}; {epotool} out. Foley amber.
{eposign}, {epotest}, {eponym}: all by {last}.
{epohold} to {last}, {epograsp} to {calledray}.
{epodx} in {ptfirst}; {epodx} in the {kinx}; {eposyn} in none.
Mrs. {last} has {epodx}; {eposyn} was taught by Dr. {last}.
Ask {calledgrace} for the GRACE score; grace period {few} days.
{calledhope} hopes to go home; hope is high.
{calleddawn} at dawn, {calledsummer} in summer, {calledrose} rose late.
{calledfrank} was frank. Frank blood, frank pus.
{calledbill} paid the bill. Bill hold. Bill {insurer}.
"""
