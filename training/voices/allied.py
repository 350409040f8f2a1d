"""Somebody is named: what pharmacists, dentists, therapists, midwives, paramedics, dietitians and aides type."""

ALLIED = r"""
RPh here. {ptname} {dobs} has {brand} from {dr} and {gen} from {cred}. Call script to both offices? Rx {ord}
{ptlf} picked up {gen} {on}, says 10 short. count log initials {ini}. reply to {pos} msg
transfer Rx from {pharm} to {pharm}: {me}, {rx}, orig {on}, 3 RF. phone {ph}. What must I record
MTM for {mr}, {agex}: {rx}; {rx}; {rx}. fax to {dr} at {ph}. Draft SBAR
{brand} copay card for {melow} id {plan}. says max reached {on}. options besides {cash}
is it legal to refill early, {mefl} leaves for {place} on {on}, {gen} C-IV, {stt}
vaccine admin: {imm} lot {lot} exp {mon} given L delt by {cred} to {lf} at {fac} {on}. IIS entry text
tech {first} entered {gen} under {lf} instead of {lf}. caught at pickup {clockx}. near miss form
{ptl}'s {tooth} crown {on}, came back {on} high. adjusted, {epo} ok. Note in my style, my initials {ini}
referral to OS: {me}, {agex}, {tooth} impacted, on {brand}, {payer}. {clinic} fax {ph}
kid {whole}, {agex}, {school}, caries x4, mom {kin} declines fluoride. consent wording + tx plan
lab slip: {ptcomma}, PFM {tooth}, shade A2, due {on}, lab {org}, case {case}
Recall card: {mr}, last seen {mon}. cute but professional, from {first} at {clinic}
PT daily note: {melow}, visit 6/12, TUG 14 s, walked to {org} and back ({nn} ft), c/o knee. POC exp {on}
{meini} {agex} R TKA {on} @ {hosp}, flex 92, quad lag 5. goals? surgeon {dr}
OT home eval {addr}: tub bench, {nn} in doorway, lives w/ {rel} {kin}, {pet} the dog underfoot. write recs
SLP: {ptf} ({agex}, {school}) /r/ 60% word level; teacher {mrs} reports carryover. IEP goal
{mr} did great today at {snf} gym!! 2 laps, told me about {pos} years at {org}. make it skilled
aquatics group {on}: {first}, {first}, {first}, {first} x. one line each
psych: ct {mefl} processed breakup w/ {first}, {score} 14, safety ok, next {on} telehealth. DAP
couple {first} & {whole}, session 5, Gottman. progress note each chart?
Art therapy {on} {refuge}: {menick} drew house in {town}. themes w/o overinterpreting
RD: {mr} TF {brand} no, Jevity 1.5 @ 50; wt down 4 kg since {on}; {snf}; kitchen mgr {first}. recs
midwife: {me} G2P1 EDD {on}, planned home birth at {st}, doula {first}. transport plan to {hosp} {nn} min
SROM {clockx} {on}, {mefl}, GBS neg, partner {kin}, on way from {town}. checklist
PP visit: {ptf} & baby {first}, day 5, wt -7%, latch. lact consult {cred}. note to {clinic}
breech at 37w - {mr}. ECV {on} w/ {dr} at {hosp}. counselling notes in {tongue}
Medic {fleet} to {hosp}, {agex} {mesl}, found at {corner}, {vit}, {score} 9, ETA {nn}. radio report tidy
PCR narrative: dispatched {clockx} to {st}, {ptname} on floor, {rel} {kin} on scene, {rx}, tx {hosp}. chronological!
run {case} {on}: refusal signed by {whole}, wit {whole} {org} security. wording
{crew} intercepted {crew} at {mile} w/ {ninety} yo F from {snf}. hand-over times?
engine {fleet} lifted {mr} 3rd time since {mon}. fall referral to {clinic} & {kin} ({ph})
{last} in {bedx} wants {pos} teeth cleaned, refuses me but lets {first} do it. care plan line
RT: {mesl} {bedx} vent day {nn}, SBT fail {on} {clockx}, {dr} aware. plan?
perfusion: {me} pump {nn} min, surgeon {dr}, circuit lot {lot}. chart summary
phleb: could not get {ptlf}, 2 sticks, {first} tried too. reschedule {on} at {clinic}
optometry - {ptcomma} {dobs} OD -2.25 OS -1.75, cup 0.7, refer {dr}, {clinic}. letter
audiology: aids sn {ser} L and {ser} R fit {on} to {mr}; warranty {mon}; {rel} {kin} trained
chiro {on}: {mefl} from {org} loading dock, L4-5. 8 visits. {payer}. SOAP
school nurse: {whole} gr {nn} {school}, peanut, EpiPen exp {mon}, mother {kin} {ph}. action plan
athletic trainer: {ptf} #{nn} {school} vs {school} {on}, SCAT6 22, out. note to {dr} + parents
peer support: {menick}, 30 days {on}, sponsor {first}, works {org}. encouragement card
interp note: {tongue} {first} id {badge} for {lf} {clockx}-{clockx}
housekeeping to {bedx} — {mesl} vomited. {first} on it
genetic counseling: proband {ptf}, mat aunt {first} breast ca 41, cousin {first} ovarian 52, from {town}. pedigree text
sleep tech: {ptlf} {on} AHI 41, split, mask m. sent to {dr} at {clinic}. plain summary
transplant coord: donor {case} , recipient {mr} called {clockx} {on}, {hosp}, {nn} min away in {town}
infusion: {meini} {brand} #4 {on}, chair {nn}, reaction @ 15 min. {dr} {ph} notified. grade?
hospice aide {first}: pt {mesl} at {lane}, bath, {rel} {kin} crying, O2 on. edit for the chart
"""
