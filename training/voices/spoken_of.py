"""Somebody is named amid the terms of a trade: lines crowded with brands, eponyms and codes in which one name, town, firm or day stands."""

SPOKEN_OF = r"""
{tooth} MOD, Garrison ring, {last}, redo {on}
{mr} wants Invisalign not Herbst; {dr} says Herbst. ortho letter
RPI clasp for {mesl}, lab {org}, shade A3
Ludwig's? {mefl} swelling since {on}, {gen}, ask {dr} or send to {hosp}
SRP LL {on} {meini}, ASA II, BOP 60%
Thera-Band green → blue, {ptl}, {on}, next w/ {first}
LSVT BIG visit 9: {mr} and {pos} {rel} {kin} both did it lol
Berg 41, Tinetti 19, {mesl}, stairs at {st}
Allen 4.2 - {mr} can't be alone, says {kin}; {town} day program?
Jebsen done by {cred} on {me}
Passy-Muir 20 min {mesl}, RT {first} there
PROMPT w/ {first}, /k/ in "{first}", mom cried
Bishop 4 {mefl}, Cook in {clockx}, {dr} aware
McRoberts, Rubin II, out in 60 s. {me}, {on}. debrief w/ {first}
EPDS 14 {ptf}; husband {kin} works at {org}. resources in {town}
LATCH 6 baby {first}, IBCLC {first}, back {on}
FAST-ED 5 at {corner}, {whole}, LKW {clockx}, to {hosp}
LUCAS on, {crew} first in, {first} drove
King LT by {first}, i-gel by {last}. QA {case}
i.v. ketamine {mesl}, seal {four}, waste w/ {first}
Broselow purple, {first}, {gen}
START red x2: {first}, unknown
CISM {on} {church}, {first} leads, Engine {fleet} crew
Olmstead issue: {me} stuck at {snf} since {mon}, wants {town}
P2P {clockx} w/ {dr} ({payer}), InterQual not met, {lf}
HINN 12 to {kinfull} {on}, refuses to sign, wit {first}
PASRR II for {ptcomma}, {county}, by {on}
Z59.00: {mefl} under bridge at {lane}; bus pass; {refuge} full
OARS note: {meini} "I miss {first}". change talk
EMDR #3 {mefl}, target: crash near {town} {on}
AA chip {on}, {menick}, sponsor {first}, {org} night crew supportive
POLST signed {on} by {dr}, {me}'s {rel} {kin} on phone {ph}
FICA done: {mr} attends {church}, pastor {last}
Steris log: load {nn}, op {first}, BI neg {on}
badge dosimeter {badge} {whole} mR 12 {mon}
Omni 350, eGFR 41, {last}, consent {cred}
BioFire +RSV {ptlf} {spec} called to {first} {clockx}
K 6.3 hemolyzed {mesl}, redraw by {first}
Anti-K {ptl}, units {ser} {ser} compatible
PSG split {lf} {on}, F&P Evora, {dr} reads
PFT {mr}: FVC 71%, quit smoking {on}, {org} dust
WRS 60% AD, {last}, aids from {org}
OCT {meini} - refer {dr} {town} by {on}
98941-AT {ptl} {on}, {org} injury {claim}
ADIME {mr}: {first} cooks, likes {org} fries
Jevity via Kangaroo {ser}, {mr}, {st}
keto 4:1 {first} ({agex}) ok'd {on} {dr}, school {school}
Steinmann pin, {last}, 6 wk {on}
Foley {on} by {first}; CAUTI day 4; {mesl} {bedx}
Hickman {me} flush {on}, {kin} taught
Kocher incision {on} - {mr}, JP out {on}
Whipple {on} {dr}; {mr}; path {spec}; home to {place} {on}
Ponseti cast 4 {first}, mom drives from {town}
Mohs {on} {dr} L ala, {mr}, {org} roofer
Gleason 7, {mr}, {ninety}, declines; {kin} agrees
Roux-en-Y {mon} at {hosp}, {mefl}, B12 {value}
Murphy +, {last}, US {on}
Lachman +, #{nn} {school}, {ptf}
Romberg +, {mr} fell at {church}
Babinski up, {last}, call {dr}
Ortolani clunk, baby {last}, {on}
Phalen +, {first}, types at {org}
Hodgkin {mon} in {town}; now {ptname}'s TSH {value}
Parkinson's: {mr} vs {pos} brother {first}; who gets Rytary
Crohn's flare, {mefl}, {brand} due {on}, {org} infusion
Down syndrome clinic {on}: {first}, {first}, {first}
Turner mosaic, {whole}, {agex}
Addison, {mr}, stress dose {on}, ID bracelet by {org}
Graves in {mefl}; {first} (mom) too; {town} water??
Bell's palsy {first} {on}; bell choir at {church}
Paget in {mr}; not {other}
Baker's cyst, {mr}, a baker at {org}
Epic ticket {case} by {user}: {brand} alert off for {lf}
REDCap {subj}; PI {dr}; SPRINT-like arm; {on}
KEYNOTE arm B, {subj}, {hosp}, C3 {on}
SPSS file from {first}: var23 is "{town}"
Zoom {url} {clockx} {first}, {first}, {dr}
Jira {case} assigned {first}, due {on}, {ehr} {ver}
ChatGPT told {kin} to stop {brand}. {mr} did. {on}
Claude, summarise {first}'s {on} note
Alexa call {first}
Siri, text {kin} "at {hosp}"
"""
SPOKEN_OF_CALM = r"""
Claude, summarise the {field} note style guide
Alexa, set a timer for {gen}
Siri, what's {nn} kg in pounds
ChatGPT told someone to stop {brand}. true?
Gemini, compare {score} and {score}
Copilot: write {form} macro
Hey Copilot, fix this DAX
Hodgkin vs non-Hodgkin, one line
Wilson, Menkes: Cu high or low
Addison vs Conn vs Cushing table
Graves, Hashimoto, de Quervain, Riedel: TSH each
Bell's palsy, Ramsay Hunt, Lyme: steroids?
Paget bone vs Paget breast vs Paget-Schroetter
Baker's cyst or DVT, Wells 1
Hunter vs Hurler: which has cloudy corneas
Epic alert off, who can turn on. {brand}
KEYNOTE vs CheckMate vs IMpower names, who makes which drug
SPSS recode var23 into 3 bins
Whipple triad vs Whipple disease vs Whipple procedure
Kocher, Chevron, McBurney, Lanz, Pfannenstiel: draw in ASCII
Hickman, Broviac, Groshong, Port-a-Cath flush volumes
Ponseti week by week for parents
Ortolani in, Barlow out. mnemonic ok?
Phalen 60 s, Tinel tap, Durkan press
Murphy, Boas, Courvoisier: gallbladder signs
Lachman > drawer? sensitivity
Steinmann pin, K-wire, Denham: sizes
Mohs vs wide local, NCCN {yr}
Gleason 3+4 vs 4+3, grade group
McRoberts first, then? HELPERR
Jevity, Osmolite, Glucerna, Nepro, Peptamen: kcal/mL
BioFire vs Cepheid TAT, {cash}/test
Thera-Band, TRX, Bosu, Swiss ball, Pilates reformer for LBP
Garrison vs Palodent, {tooth} MOD
Invisalign, Herbst, Nance, Hawley, Essix: parent letter
Steris vs Sterrad vs Tuttnauer cycles
F&P Evora vs AirFit N20 mask fit
Passy-Muir purple vs clear
Cook vs Foley balloon, mL
King LT vs i-gel vs Combitube
"""
