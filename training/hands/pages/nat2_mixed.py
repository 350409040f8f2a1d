"""One more round of complete prompts and talks: translation, research chores, handouts, rota, study notes, spreadsheets, policies, with an ordinary person or none in them."""

TWINS = r"""
Translate to {lang}, keep the numbers and the layout, formal "you":

DISCHARGE INSTRUCTIONS
[[For: ____________::For: {ptname}]]
[[From: the cardiac unit::From: {ward}, {hosp}]]
1. You had a heart attack. Two stents (Xience, 3.0 x 28 and 2.5 x 15).
2. DO NOT STOP Brilinta 90 mg twice a day or aspirin 81 mg. If someone tells you to stop, call us first.
3. New: Lipitor 80 at night, Toprol XL 50, lisinopril 5.
4. No lifting over 10 lb for 1 week. No driving for [[3 days::3 days (until {on})]].
5. Wrist: if it swells or bleeds, press hard and call 911.
6. Cardiac rehab: [[someone will call::{first} will call from {fac}, {ph}]].
7. [[See your doctor in 7 days::See {dr} {wday} 10:40]]. [[Bring someone::Bring {kin}]] and all bottles.
%%
ai: Good morning! What are we working on?
me: slides for pharm techs on look alike drugs
ai: Want pairs, photos, or cases?
me: pairs. 10
ai: hydrOXYzine/hydrALAZINE, celeBREX/ceREBYX/ceLEXA, LaMICtal/LamISIL, traMADol/traZODone, vinBLAStine/vinCRIStine, clonazePAM/LORazepam, DOBUTamine/DOPamine, Zyrtec/Zyprexa, Novolog/Novolin, Keppra/Kaletra
me: add a real near miss [[from us::from us: {first} pulled Keppra, bin was Kaletra, {on}, caught by {one}]]
ai: [[Slide 11: "It happened here: a bin mix-up, caught at scan."::Slide 11: leave out the names: "It happened here: a bin mix-up, caught at scan."]]
me: no blame yes. who's the audience
ai: [[You said techs.::You said techs at {hnick}, including {first}, so the story should be agreed with that person first.]]
me: good point. quiz?
ai: 5 items attached. Answer key: C, A, D, B, A.
%%
Take these abstracts and fill my evidence table (author-year, design, n, intervention, outcome, limits).

1. Patients with ICU delirium (n=566, 16 US centers) got haloperidol, ziprasidone or placebo; days alive without delirium 7.9, 8.7, 8.5; NS.
2. Cluster RCT, 6 Belgian nursing homes; Stop-Start tool; falls 1.9 to 1.6/1000 d.
3. Our own QI ([[unpublished::unpublished, {first} and {whole}, {snf}]]): pre/post, n=41, psychotropics -22% [[over a year::{range}]].
4. Cohort VA 2012-2019, n=88,311, gabapentinoid + opioid; OR respiratory depression 1.31 (1.22-1.40).
5. Poster [[from a student::by {whole}, {school}, shown in {town} {on}]]: music in PACU, n=60, VAS -0.8.

Columns fixed. Then GRADE each (high to very low). Don't invent DOIs.
%%
Excel help. Sheet "Census" looks like this (tab separated):

Unit	Bed	Name	Admit	LOS	Attending	Dispo
[[3E	1	(blank)	(date)	3	A	Home::3E	1	{ptcomma}	{num8}	3	{last}	Home]]
[[3E	2	(blank)	(date)	11	B	SNF pend::3E	2	{comma}	{num8}	11	{last}	{snf} pend]]
[[3E	3	(blank)	(date)	1	A	?::3E	3	{comma}	{num8}	1	{last}	?]]
[[4W	1	(blank)	(date)	27	C	Guardian::4W	1	{comma}	{num8}	27	{last}	Guardian, {county}]]

1. =NETWORKDAYS in LOS ignoring weekends? no: plain days =TODAY()-D2
2. conditional format red when LOS \>GMLOS (table "DRG")
3. pivot by attending
4. hide column C when I share with [[the board::{first} on the board]]
5. chart "avoidable days", stacked, color blind safe
%%
Generate 12 NCLEX style questions, NGN bow-tie at the end. Topic: chest tubes. Then grade me.

Q1 Continuous bubbling in the water seal means... A) normal B) air leak C) clot D) suction too low
me: B
✔. Q2 Tube comes out at the bedside. First?
me: petroleum gauze taped on 3 sides
✔. Q3 Drainage 180 mL bright red in one hour...
me: call [[the surgeon::the surgeon. (irl {dr} would scream)]]
✔ (\>100-200 mL/h). Q4 Tidaling stopped, day 3, lungs clear?
me: reexpanded or kinked
✔. Q5 "Milking" the tube?
me: no. our [[old nurses do::old nurses at {hnick} do, {first} swears by it]]
✔ Not routine: it makes high negative pressure. ...
Score 11/12. Missed: dry suction, orange bellows past the ▲ mark.
Test date is [[soon::{on}]]? Plan: 75 Qs/day UWorld, Saunders ch. 28, Archer lecture 14.
%%
Write a policy: pets visiting hospice patients at end of life, 1 page.

PURPOSE Comfort. SCOPE Inpatient unit [[::at {FACILITY:<Quail Run|Sycamore|Still Waters> Hospice House} ]]and home.
DEFINITIONS Pet, service animal (ADA), therapy animal (Pet Partners, Alliance of Therapy Dogs).
PROCEDURE
1 Request to [[charge nurse::charge nurse or {first}, volunteer coordinator, {xt}]]
2 Rabies cert \<3 y, leash or crate, no raw diet in 90 d
3 60 minutes, private room, hand gel
4 Exclusions: neutropenia precautions in shared space, MRSA open wound, reptiles
5 Death of patient while pet is present: [[a designated person takes the pet::the designated person takes the pet (see the case of {mr} and {pet})]]
6 Horses: outdoor patio only. Yes, it's happened[[:: ({on})]].
APPROVED [[Medical director, DON::{whole}, MD; {first} {last}, RN]] REV 2
%%
**Task** Act as peer reviewer of my incident reconstruction, 10 bullet max.

Background. Smart pump library v7.2, drug "ketamine PAIN" 0.1-0.5 mg/kg/h, "ketamine SED" 0.5-4.
[[Event. Night shift, ICU.::Event. {full}, {ward}, {ptname} ({mrn}).]]
2115 order: ketamine 0.3 mg/kg/h, 84 kg
2130 [[RN::{first} RN]] picks SED (alphabetical? no, last used)
2131 soft limit alert "below min 0.5" overridden
2133 rate keyed 3 (decimal)
2150 nystagmus, BP 188/104, [[wife::{kin}]] pulls call light
2152 [[second RN::{one} RN]] stops it. 4.0 mL in.
Log: serial [[on file::{ser}]], channel B, keypress 2-1-3-ENTER.
Asks: hard max on PAIN? merge entries? show "mg/kg/HR" bigger? forcing function? Was BCMA-pump interop (auto-program) down [[since Sunday's upgrade::since the {on} upgrade]]?
[[Reviewer initials::Prepared {initials}, reviewed {last}]]
%%
gpt, i'm a hospital chaplain, need an interfaith blessing of hands for nurses week, 150 words, no single deity named

gpt: May these hands, which have turned and tucked and counted, ...

add a line for the ones who died of covid from our staff: [[three of them::{first}, {whole} and {one}]]

gpt: "For [[our three::{first}, {whole} and {one}]], whose hands we still see in ours."

beautiful. program: prelude, words by [[the CNO::{whole}, CNO]], blessing, oil (unscented!), song "Lean on Me". place and time

gpt: [[Fill in the place and time: ____::{FACILITY:<Halcyon|Meridian|{last}> Garden}, {hosp}, {day}, 0715 and 1915.]]

invite [[the rabbi and the imam::Rabbi {last} of {church} and Imam {last}]]

gpt: "You're warmly invited to..."
%%
Build me a rota. Locum psychiatrists, 6-site CMHC, 8 wks.

[[Doc 1: tele only, no under 12::Dr. {last}: tele only, no under 12, {stt} lic {lic}]]
[[Doc 2: Mon-Wed, must leave by 3 (ferry)::Dr. {last}: Mon-Wed, must leave by 3 (ferry to {isle})]]
[[NP: clozapine REMS cert::{cred}: clozapine REMS cert, Tu Th F]]
Sites: [[1, 2, 3, 4, 5, 6 (jail)::{town}, {town}, {town}, {place}, {clinic}, {jail}]]
Rules: LAI clinic (Invega, Abilify Maintena, Aristada) weekly at each; no solo at [[6::{jail}]]; TD screen AIMS q6mo; Part 2 for the SUD track
Holidays: [[none in this block::{feast} off]]
[[Coordinator sends it.::{first} ({mail}) sends it.]]
Out: table + conflicts + miles at 0.70
"""
