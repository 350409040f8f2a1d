"""A last handful of complete asks: an academic e-mail chain, a travel clinic sheet, a dental pre-estimate, a vet-med overlap, a grant page, a simulated patient, a code review, a family newsletter."""

TWINS = r"""
copy edit this please. It's for our alumni page.

Class notes, nurse anesthesia program
[[One of our grads::{whole} ('09)]] was named chief CRNA [[at a critical access hospital::at {hosp}]] and still flies the Cessna. [[Another::{first} {last} ('14)]] finished a DNP on sugammadex (Bridion) cost, then moved [[to the coast::to {town}]] with [[her partner and twins::{kin} and the twins]]. Three of you ran the [[local marathon::{town} marathon on {on}]] in Danskos on a bet. Sad news: [[a beloved instructor::{whole}, beloved instructor,]] died [[this year::on {on}]]; "wake up is the test" lives on. [[Send notes to the program office.::Send notes to {first}, {mail}.]]
%%
user: travel clinic. make the visit sheet. trip: Kenya + Uganda, 16 days, safari, gorillas
assistant: Vaccines: yellow fever (YF-Vax, Stamaril) for Kenya; Uganda wants proof too. Typhoid, hep A, Tdap, polio booster, rabies (2-dose), MenACWY not required. Malaria: Malarone, doxy or Arakoda (G6PD). Altitude: Diamox 125 BID. TD: azithro 500 x 3.
user: she's 61, azathioprine
assistant: Azathioprine \>3 mg/kg is a contraindication to yellow fever vaccine; lower doses are a precaution. Consider a medical waiver.
user: leaves [[in 3 weeks::{on} with {church} group]], AZA 100 mg, 74 kg = 1.35
assistant: Low dose, so discuss with [[rheumatology::{dr}]]. Must be given 10 days before entry[[:: (arrival {clip})]].
user: write waiver letter
assistant: "[[The traveler::{ptname}, DOB {dob}, passport {passp},]] can't receive YF vaccine for medical reasons..." with Uniform Stamp[[:: no. {UNIQUE_ID:{stt}-{four}}]].
user: perfect. sheet title [[::"{mefl}'s trip" ]]big font
assistant: Done.
%%
Check my dental pre-estimate letter, is the code right and is the tone ok

[[Dear patient::Dear {mrs}]],
You asked what the work [[on your lower right::Dr. {last} planned on {num8}]] may cost.
D4341 SRP LR ................ $268   plan 80%
D2950 core buildup #30 ...... $310   plan 50%
D2740 crown #30 (e.max) ..... $1,395 plan 50%, 5 yr rule
D3330 RCT molar ............. $1,210 endo referral [[::to {last} Endodontics ]]
D9944 guard ................. $540   not covered
Max $1,500; used $412. Delta Dental Premier[[::, ID {plan}, group {grp}]].
Your part: about $1,871. CareCredit 12 mo 0%.
This is good for 90 days. [[Call us.::Call {first} at {ph}.]]
[[The front desk::{first} and {one}]] 🦷
%%
code review please (R + privacy)

# readmit.R
library(dplyr)
x \<- read.csv("[[data.csv::{UNIQUE_ID:{hnick}_{subj}}.csv]]")
# [[TODO remove before sharing::TODO {first} says remove before sharing]]
x %\>% filter([[age \> 89::name == "{ptname}"]]) %\>% select(mrn, dob, zip)
# ages 90+ must be collapsed; ZIP to 3 digits (17 restricted ZIP3)
x$age \<- pmin(x$age, 90)
x$zip3 \<- substr(x$zip, 1, 3)
x$shift \<- sample(-365:365, nrow(x), TRUE)
x$adm2 \<- as.Date(x$adm) + x$shift
[[stopifnot(!any(names(x) == "mrn"))::# spot check: {mrn}, adm {iso}, zip {zip}]]
write.csv(x, "safe.csv")

Issues so far: shift isn't constant per patient; zip kept in output; free text column "note" has names ([["Dr ..."::"{dr} called {kin}"]]).
%%
Play a standardized patient; I am an M2. Give feedback after.

SP: (holding side) "It's been killing me since [[this morning::{day} morning]]."
M2: I'm sorry. I'm [[a student doctor::{first}, a student doctor]]. What should I call you?
SP: "[[Whatever you like::{menick}]]. I work [[at a bakery::at {shop}]], I can't be out."
M2: Where does it hurt, does it go anywhere?
SP: "From my back to, well, my groin. I can't sit still."
M2: Blood in the urine? Fever?
SP: "Looks like tea. No fever. My [[brother::brother {kin}]] had stones. I had one [[a few years ago::in {mon}, {hosp} blasted it]]."
M2: Meds, allergies?
SP: "Topamax for headaches. Toradol made me itch."
END. Checklist: greeted 1/1, OPQRST 5/7, PMH 1/1, FH 1/1 (elicited by SP), summarised 0/1, ICE 0/3, closed 1/1. Tip: topiramate raises urinary pH, calcium phosphate stones.
%%
Draft: quarterly family newsletter, memory care, cheerful, 250 words.

WHAT'S NEW: garden beds, a therapy alpaca (!), Thursday jazz.
WELCOME: [[two new neighbors::{mr} from {town} and {mrs}, who taught at {school}]]
MILESTONES: [[a 70th wedding anniversary::{first} and {kin} {kinl}, 70 years wed on {on}]], [[a 75th birthday::{first} turns {oldn} on {on}]]
STAFF STAR: [[our night cook::{first} {last}]], who makes toast at 3 a.m.
HEALTH CORNER: flu and RSV (Arexvy, Abrysvo) shots [[soon::{on}, by {pharm}]]; hydration; hearing aid batteries
VISITING: 10-7, code at the desk, masks if coughing
IN MEMORIAM: [[three friends this season::{whole}, {whole}, {first} {last}]]
CONTACT: [[the front desk::{first}, {ph}, {mail}]]

Don't put ages or rooms. Is it ok to print names? (I have signed releases for [[most::most, not for {kin}'s mother]])
%%
page of a grant, tighten to 300 words, keep numbers:

Specific Aims. Rural sepsis mortality is 1.3-fold higher. Our tele-ICU ([[hub + 9 spokes::hub {hosp}, spokes {hnick}, {hosp}, {fac} and six others]]) gives us 11,200 ED sepsis visits a year. Aim 1: test, in a stepped-wedge trial, whether nurse-initiated bundles cut time to antibiotics (SEP-1, CMS) from 151 to 95 min. Aim 2: estimate, by GEE with small-sample correction (Kauermann-Carroll), the effect on 30-day mortality. Aim 3: implementation by CFIR 2.0, RE-AIM, 24 interviews.
Team: [[PI (EM), co-I (biostat), co-I (rural nursing)::{whole} (PI, EM), {first} {last} (biostat), {cred} (rural nursing)]]. Community board: [[9 members incl. tribal health::9 members incl. {first}, {rez} tribal health]].
Prelim: [[one site::{hosp}]] 88 min after training [[in a pilot::{range}]], n=214.
Innovation: [[..::letter from {whole}, CNO.]] Budget: R01 modular $499k.
%%
reply to all, but kind. my draft is too sharp

Thread: [[VP ops::{whole}]] -> all managers: "Effective immediately no food at stations. Found pizza, a Crock-Pot (!!) and what may be soup [[on one unit::on {ward}]]."
[[A manager::{first}]]: "It was queso. For [[a retirement::{poss} retirement]]."
[[IP::{one} (IP)]]: "OSHA 1910.1030(d)(2)(ix). Also mice."
[[Another manager::{wn}]]: "Can we have the old nap room? [[::Room in {bldg}, next to {FACILITY:{last} Chapel}.]]"
Me (draft): "Staff have 11 minutes to eat. Feed them or stop writing memos."
Want: acknowledge safety, ask for hydration zones (Joint Commission has no standard against covered drinks), offer a 30-day trial [[starting soon::starting {on}]], volunteer my closet, humor 1 line about queso.
"""
