"""Somebody is named: what students, teachers, researchers, editors, managers and newcomers type about people, schools and firms."""

STUDY = r"""
my preceptor {dr} at {clinic} wants a case writeup on "{meini}", {agex}, {dx}. template + what to remove
Capstone at {school} w/ {org}: advisor Prof. {last}, due {on}. Gantt chart
letter of rec for {whole}, shadowed me {btw} at {hosp}, applying to {school}
reference check: {first} worked under me at {org} {btw}. Lukewarm but kind
bio for website: {cred}, grew up in {town}, trained at {hosp}, loves fly fishing and {pos} dog {pet}
speaker intro for {dr}: {school} grad, {hosp} fellow, {trial} site PI. 60 sec
interview transcript P4 ({mefl}, {agex}, {town}): "{org} closed and I lost my insurance". code themes
case report consent from {kinfull} for {meini}; journal is {jnl}; journal wants no town, hospital or dates: "{on} at {hosp}, {town}"
poster authors {who}, {who}, {cred}; affil {hosp}, {town}; need 8.5x11 handout
email prof: Dear {dr}, I missed {on} because my {rel} {first} was in {hosp}. humble
roommate {first} has mono, finals {on} at {school}. share cups?
grade this reflection: "Today I met {mr}. {sub} reminded me of grandpa {first}." 10 pts
clinical log {on}: {hosp} {ward}, RN {first}, pts {ini}, {ini}, {ini}; skills: IV x2, foley
remove PHI from my care plan: {ptcomma}, rm {bedx}, {hosp}, admitted {on}, wife {kin}
SOAP for OSCE: SP named {whole}, {agex}, {job}, {cc}. grade mine
thesis acknowledgments: thank {first}, {first}, my advisor {last}, {org}, and mom in {town}
grant budget: PI {last} 20%, coord {first} 100%, stat {who} 10%, {org} subaward {cash}
peer review for {jnl}, author {last} et al. they cite {trial} wrong. tactful
co-author fight: {first} wants first; {last} did the {model}. ICMJE email
IRB contact: {who}, {mail}, {ph}, protocol {case}. amendment cover letter
focus group {on} {church}: {first} said "{org} never asks us". theme label?
oral history: {whole}, {ninety}, midwife in {place} 1950s. three questions
history paper: my great-aunt {whole} nursed at {hosp} in {town}, 1944. outline
new hire {first} starts {on}, badge {badge}, {ward}, preceptor {first}. welcome email
annual review for {whole}: strengths, {score} compliance, tardy {on} and {on}
PIP for {first}: 3 late charts, {on}, {on}, {on}. supportive tone
shift bid: {first} 1, {first} 2, {first} 3 ... seniority dates {on}, {on}, {on}
exit interview {whole} leaving {hosp} for {org} {on}. themes
birthday list: {first} {on}, {first} {on}, {first} {on}. card text for each
retirement poem for {first}, 31 yrs at {hosp}, hates poems
minutes {on}: present {first}, {first}, {last}; absent {last}; motion by {last} re {gear}
announce: {dr} joins {clinic} from {hosp}, {town}. speaks {tongue}. accepts {payer}
vendor demo {on} {clockx} {url} hosts {who} ({org}), {first} IT
{org} rep {first} left samples, lot {lot}. log
newsletter: {first} from {ward} walked 5k for {org}, raised {cash}. caption
press Q: reporter {whole} from {org} asks about {mr}. no-comment template
obituary: {ptname}, {ninety}, of {town}, nurse at {hosp}; survived by {kin}, {first}; services {on} {church}
memorial for {dr}, {school}. 100 words
wedding toast for coworkers {first} and {first}, met in {ward}
sorority sister {first} ODed at {place}. I gave narcan. am I liable
RA in {bldg}: resident {first} hasn't left room since {on}. script
camp nurse log: {first} ({town}) bee sting {clockx}; {first} homesick; {first} {gen} noon
team list for {school} trainers: {ptlf} ankle; {lf} SCAT {on}; {lf} cleared {on}
mission trip to {land}: {first}, {first}, {whole}; passports {passp}, {passp}; vaccines due by {on}
daycare note: {first} bit {first} {on}. parent letters that don't name the other child
foster mom of {first} & {first}: court {on}, {county}; meds log
scout form for {first}: allergy {gen}; pack {org}; mother {kin} {ph}
translation check: "{mr} esta en {hosp} desde {on}" -> English
essay: growing up in {place}, {rel} {first} on dialysis at {clinic}. opening line
"""
