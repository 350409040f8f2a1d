"""Nobody is named: more questions in every register, full of capitals, brands, eponyms, societies and programs."""

MORE_CALM = r"""
is {gen} the reason he can't sleep
how do I tell my teenager that the {proc} is off
does an NP do {proc} or is that the surgeon
could it be {epo}? asking on behalf of a neighbor
when will my doctor be back from vacation
whose {gen} is this, his or hers?
did I get the {imm} last fall or am I dreaming
give me a bedtime story where a nurse fixes the robot {gear}, for a 5 year old
in one tweet, thank night shift
as a godmother can I sign
low salt, soft, no grapefruit, likes food from {land}. 3 days
with our biller out, who approves {form}
hears music at night. {gen}? {epo}?
before summer I need to lose 10 lb. realistic?
if the spouse says no, can an adult child consent? {stt} hierarchy
ok so i matched on an app with a relative of someone I cared for. boundaries?
lol the macro wrote "{dx} of the left elbow". fix it
ugh. {cc} again. {proc} again. write a compassionate care plan
URGENT!!! WRONG {gen} GIVEN. WHO DO WE NOTIFY
patient: "pain 9/10"; family: "she's fine". How do I chart both
telephone game handoff. find the info lost: K 6.1, K 5.1, KCl given
A = {agex}, {dx}; B = {agex}, {dx}. which gets the last {gear}
from {land} via {land}, now in {stt}. TB risk?
allergic to {gen} (hives), intolerant of {brand}. reconcile
"two sentences, no fluff": {dx}, {gen} day {nn}, {vit}
attending's out; fellow's in clinic; resident's post-call. who reads the {proc}
RN to bedside {clockx}: "family updated". expand
why does one hospital charge {cash}, another {cash} for {cptc}
my SNF served fish to someone allergic. complaint to ombudsman, blanks
altitude trip: {gen}, baby 9 mo
robocalls about {payer}. scam?
someone posted an xray of a patient. takedown email template
read this to me slow: {rx}
at 87 should mom still get a {proc}? she gardens, plays bridge
dad turns 80. {brand} still worth it?
neighbor gave me her spare {gen}. no right?
please compare two toddlers, {vit} and {vit} - dehydration
pls expand: pt c/o {cc} x2d, rx {gen}, off work
tell me a joke for someone scared of {proc}
teach a new MA how to use {ehr}: 5 bullets
role play: client, {agex}, drinks; I'm the counselor; scene: detox
rewrite "frequent flyer" and "drug seeker"
list everything that identifies someone here: "The patient came in with {cc}". trick question?
is "a small town in {stt}" PHI on its own? what about "{yr}"?
which of these are eponyms and which are drugs: {epo}, {brand}, {epo}, {gen}
which are trials and which are scores: {trial}, {score}, {trial}, {score}
which are journals and which are societies: {jnl}, {soc}, {jnl}, {soc}
which are EHRs and which are AI models: {ehr}, {llm}, {ehr}, {llm}
sort A-Z: {brand}, {gen}, {epo}, {trial}, {ehr}
{brand} vs {brand} vs {gen}, go
{brand}? {payer}? {stt}? yes or no
{brand} PA {payer} - which labs
{brand} coupon + {payer} = illegal? anti-kickback
{brand} makes me {cc}
{brand} pen jammed, what now
{epo} maneuver video script, 40 seconds
{epo} in {land}? prevalence
{epo} + {gen} = ?
{epo}, {epo}, {epo}: who am I thinking of, the one with the {labs}
{trial} inclusion criteria pls
{trial} NNT? {trial} NNH?
{trial} or {trial} for a {agex}?
{soc} grades: what's 2B
{soc} position on {llm} in clinic
{jnl} word limit? {jnl} fee?
{score} pdf in {tongue}?
{score} in {ehr} auto-calc wrong
{score} {nn} ok for discharge?
{ehr} or {ehr} for a 3-provider {field} office
{ehr} macro for {epo}
{ehr} down since {clockx}
{ehr} -> {ehr} migration: allergies map to free text. help
{llm} vs {llm} for {icdc} coding accuracy
{llm} hallucinated a {jnl} paper. how to check
{llm} prompt to write {form}. no names go in
{soft} or {soft} for {model}
{soft} crash: out of memory, {nn}k rows, {icdc} flags
{model}: assumptions in 3 bullets
{model} in {jnl}: how do they report it
{gov} rule {yr} on {form}. summary
{gov} vs {gov}: who inspects what
{gov} recall {brand}? class II meaning
{payer} and {payer}: who is primary
{payer} portal says "{denial}". huh
{payer} {stt} covers {brand}? {hcpcs}?
{payer}: {cptc}{modif} {icdc} paid {cash}. right?
{form} box by box for dummies
{form} vs {form}
{form} in {tongue}?
{field} rotation tips, one emoji each
{field} call schedule 1:4 math
{field} vs {field} for {epo}: refer where
{cptc} + {cptc} + {hcpcs}: order of lines
{icdc} with {cptc}?? reject
{ndc} tall bottle or small
{loinc} units?
{head} vs {head} vs {head}, what goes where
{head}: none. {head}: none. {head}: as above. Improve.
{kind} or {kind} for {form}?
{tongue} for "push", "breathe", "stop", "good"
{tongue} consent word for "trial"
{tooth} {tooth} {tooth} MOD vs crown
{vit}. {vit}. {vit}. Trend?
{labl}. {labl}. Which is lupus
{rx}; {rx}. duplicates?
{agex} {agex} {agex}: flu shot dose each
{agex}, {stt}, {payer}: Medicaid or marketplace
{bedx} to {bedx} swap, why and who to tell. generic checklist
{cash} x {nn} / {nn} = ? per visit
{clockx} to {clockx} minus a 30 min lunch
{yr} to {yr}: how did {soc} change on {gen}
{stt} law: can an LPN push {gen}
{land} license to {stt}: RN steps, CGFNS, NCLEX
{job} with {dx}: restrictions?
{rel} wants records. POA? {stt}
{imm} + {imm} + {imm}: today or space
{proc} prep when on {brand}
{cc} after {proc}: normal?
{dx} diet myth vs fact
who is Epic? what is Haiku? why is everything named like that
what's Code Adam, Code Silver, Code Lavender? overhead codes list
what does "Mr. Ouch" mean on the sharps sticker? and "Mr. Yuk"?
explain Stark, Anti-Kickback, Emtala, Cobra, Hitech, Cures, Ryan White, Hill-Burton, Baker Act in a line each
Baker Act vs 5150 vs Section 12 vs pink slip: by state
Katie Beckett waiver, Olmstead, Ticket to Work, Money Follows the Person - define
Joint Commission tracer Qs for {unitword}
Magnet, Pathway, Beacon, Leapfrog, Baldrige, Planetree: which award for what
Press Ganey vs HCAHPS wording of the pain item
Is a Fitbit afib alert real? Apple Watch ECG vs KardiaMobile vs Zio
Dexcom G7 or Libre 3 with an Omnipod? {payer}
"""
