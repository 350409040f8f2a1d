"""Clinicians at the keyboard of an assistant: pasted scraps of charts and the thing they want, with answers that quote back; each with and without people."""

TWINS = r"""
turn this into a real HPI pls, i have 4 min
[[67F::{ptl} 67F]] here c [[husband::husb {kin}]]. 2 wks dysphagia solids>liq. choked on brisket at [[a bbq::the {clan}' bbq {DATE:<Sun the 6th|Sat 8/2>}]]. lost 9 lb. PPI 8 wks no help. smoked til {year}. [[PCP got barium::{last} got a barium {DATE:<7/9|10/21>} at {hnick}]] - "shelf". no fam hx but [[a cousin::cousin {first} in {town}]] had "throat ca"
no odyno, no hoarse. wants it before [[a trip::flying to {world} {on}]]
---
HPI: [[The patient::Ms. {ptl}]] is a 67-year-old woman seen with her [[husband::husband, {kin},]] for two weeks of progressive dysphagia, solids more than liquids, with one episode of food impaction (brisket). She reports a 9 lb weight loss and no relief after eight weeks of a PPI. A barium study [[from her PCP::ordered by Dr. {last} at {hnick}]] described a "shelf". No odynophagia or hoarseness. Former smoker, quit {year}.
---
add fam hx. and drop the husband's name if its in there
%%
Q: which of these meds does she actually take? three lists dont match
LIST 1 [[(snf mar)::({snf} MAR, printed {clip} by {first})]]: metop tart 25 bid, Lasix 40, KCl 20, Eliquis 5 bid, Tylenol prn, Colace
LIST 2 [[(daughter's paper)::(dtr {kin}'s paper)]]: "water pill, heart pill x2, NOT the blood thinner since [[the bleed::the bleed {DATE:<9/2|Mar 3>}, per Dr {last}]]", turmeric
LIST 3 [[(pharmacy)::({pharm}, {first} RPh)]]: metop succ 50 filled [[60 d ago::{num8}]], Lasix 20 filled [[30 d ago::{num8}]], no Eliquis fill x3 mo
A: Likely taking: Lasix (dose unclear: 20 vs 40), metoprolol (tartrate at the SNF vs succinate at home). Likely not taking: Eliquis. [[The daughter::{kin}]] says it was stopped after a bleed, and the fill history agrees. Ask [[the prescriber::Dr. {last}]] before it's restarted.
Q: good. text for [[the NP::{wn} NP]] to call [[the daughter::{kin} at {ph}]], 160 ch max
%%
paste of my sticky notes, make a to do list by patient
- [[4::{lastlow}]] K at noon, if <\<3.5|3.4> 40 po
- echo [[9::{lastlow}]], call [[echo tech::{firstlow} in echo x{pager}]]
- [[11::{onelow}]] wife wants [[attending::dr {lastlow}]] 3p, [[she's mad::she's {onelow}, mad]]
- [[4::{lastlow}]] dc? need [[SNF auth::{faclow} auth]]
- lumbar drain [[2::{lastlow}]] clamp 6h
- [[9::{lastlow}]] hold Plavix from [[tomorrow::{DATE:<5/3|11-2>}]]
- letter for [[11's boss::{onelow}'s boss at {orglow}]]
- birthday cake [[night nurse::{wn}]] !!
A:
[[Pt 4::{lastlow}]]: noon K, replace; SNF auth.
[[Pt 9::{lastlow}]]: echo; Plavix hold.
...
these r good but u mixed 9 and 4
%%
You: explain this to the family at 6th grade level
"IMPRESSION: 1. Interval enlargement of the previously described [[on prior::on {clip}]] RUL spiculated nodule, 2.1 cm (1.4), Fleischner n/a. 2. New R paratracheal node 1.3 cm. 3. Schmorl's, Bochdalek, Zenker's small. Dictated [[by resident::by {whole}, MD, PGY4]]; I have reviewed. [[Signed.::{last} {stamp}]] Critical result to [[the clinic nurse::{first} at {clinic}]]."
Bot: The scan shows a spot in the upper right lung. It has grown since the last scan. One lymph node is also bigger. The team will want to take a small sample to see what it is. The other things on the list are harmless.
You: [[the son::{kin}]] will ask "is it cancer". [[Dad::{menick}]] was at [[a shipyard::{ORGANIZATION:<Sparrows Point|Hunters Point|Quincy> yard}]] 30 yrs
Bot: You might say: "We are worried that it could be. We won't know until the biopsy[[ result:: on {on}]]."
%%
tool: chart_search(q="last tetanus")
[1] ED [[2019::{clip}]] lac from [[boat::the boat, {place}]], "Tdap given L delt lot [[n/a::{lot}]]" [[RN::{initials}]]
[2] School [[form::form {school}]] DTaP x5
[3] OB [[intake::intake w/ {first} CNM {DATE:<4/14|8-2>}]] "declines Tdap til 28w"
[4] [[Pharmacy::{pharm}]] fax Boostrix [[undated::{DATE:<Aug 30|6/2/23>}]]
assistant: Most recent documented Tdap is [4][[, although the fax has no date::, {DATE:<Aug 30|6/2/23>}, at {pharm}]]. [1] is older.
user: put into note for [[OB::Dr {last}, OB]]. she's [[34w::34w, EDC {DATE:<11/3|2-20>}]]
%%
SYSTEM ambient scribe draft v2 - please clean
DR: hey [[there::{ptf}]]. how's the shoulder. PT: worse since i saw [[the PA::{first}]]. DR: you do the bands? PT: [[my wife::{kin}]] makes me. DR: Neer's... ow? Hawkins? Jobe? PT: yep yep. DR: gimme a sec, [[Siri::Siri]], no. ok MRI was full thickness supra, Goutallier 1. who did yours before? PT: [[some guy up north::{last}, up in {town}]], the left, [[ten years::{DATE:<fall|spring> of <14|15>}]]. DR: i can do it on the [[next open day::{DATE:<14th|23rd|2nd>}]]. off work 3 mo. PT: [[i drive a plow::i plow for {county}]]. DR: then after the season. PT: [[wife has surgery too::{kin}'s getting her hip by {last}, same week]]. DR: lol ok
---
S: R shoulder pain, worse since [[last visit::visit with {first}]]. HEP adherent [[::(wife {kin} helps)]].
O: Neer, Hawkins, Jobe +.
I: MRI FT supraspinatus, Goutallier 1.
P: arthroscopic repair [[, date open::, {DATE:<14th|23rd|2nd>}]], off work 3 mo ([[snow plow::plow, {county}]]).
fix: he said LEFT was the old one w [[the other surgeon::{last}]], say that
%%
grade my intern's presentation 1-10
"Ok so [[next is bed 12::next is {mrs} in 12]], hospital day 3, 71 with CHF, overnight [[nursing::{first}]] said she was confused, thought it was [[the war::{DATE:VJ Day}]] and asked for [[her brother::{kin}, her brother]]. Vitals ok. Net neg 1.2. Creat bumped 1.1 to 1.5. [[Cards::Dr {last} from cards]] says keep going, [[renal::{last}]] says stop. Echo EF 30. She lives at [[assisted living::{FACILITY:<Linden|Larch|Cypress> <Crest|Trace>}]], [[son's a lawyer::son {kin}'s a lawyer at {law}]]. Plan, uh, hold Lasix, CAM, Foley out, PT."
feedback i gave: lead w the delirium; say which consult u agree with; don't call her "[[sweetie::{first}]]"
%%
translate to spanish, keep names & nums
"Take 1/2 tab of {gen} at night until [[you see us::you see {tit} on {on}]]. If you have fever over 101, call [[the nurse line::{first}, {ph}]]. Do not drive to [[work::{org}]] until then. Bring [[your daughter::{kin}]] if you can."
also one for the fridge: [["No Advil, no Aleve."::"{ptf}: no Advil, no Aleve. - {first} RN"]]
%%
appeal letter, facts:
pt [[initials withheld::{ptfull}]] id [[on form::{plan}]] denied [[once::{DATE:<2/2|9-14>}]] ref [[attached::{claim}]]; dx MS, EDSS 3.5, JCV neg; failed Copaxone (Lipitor-like rxn? no, skin), Aubagio (LFTs), Tecfidera (flush)
rel [[during pregnancy::{DATE:<3/22|Aug '2<1|3>>}]], [[after::{DATE:<11/22|Jan '2<2|4>>}]]; new Gd lesion [[latest MRI::{DATE:<6/3|10-1>} MRI, {fac}]]
want Ocrevus. reviewer [[was a pediatrician::Dr {last} (peds!!)]], p2p [[Friday::{DATE:Fri <6/13|10/10>} {hr}]]
she's [[a teacher::the band teacher at {school}]], [[single mom::single, kids {first} + {first}]]
style: cold. 250 words. sign [[neuro::{whole}]]; cc [[case mgr::{first} @ {ins}]]
%%
help decode the old chart handwriting, i typed what i see
"[[::{DATE:<6-2-78|3.11.69>} ]]Adm. for D&C. Hx of Rh neg, [[husb::husb {kin}]] pos. [[Prev del elsewhere::Prev del {hnick} w/ {last}]]. 10 gr ASA, Nembutal gr iss hs. Dr. [[(illegible)::{PERSON:<K|W|B>.}]] in attend. [[Sr.::Sr. {first}]] c pt all nite. Wassermann neg. Hgb 70% Sahli."
"gr iss" = 1 1/2 grains (about 100 mg). Sahli 70% is close to 10 g/dL. "[[Sr.::Sr. {first}]]" may be a nursing sister. "c" with a bar = with. I can't tell who [[the doctor is::"{PERSON:<K|W|B>.}" is]].
ok. and "Coley's, ref [[univ. clinic::{FACILITY:<Barnes|Bellevue|Charity>}]], Lugol's x10"?
"""
