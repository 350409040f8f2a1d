"""Referral directories, transfer lists, vendor lists, service areas and discharge destinations: once with the names, once with kinds."""

TWINS = r"""
WHERE WE SEND PEOPLE (taped inside the cupboard, ortho side)
PT, land        [[any in-network::{FACILITY:Sinew & Bone PT}]]
PT, pool        [[a warm pool, 92 F::the {FACILITY:warm pool at Bjornson Y}]]
Hands           [[certified hand therapist::{first} at {FACILITY:Thumbs Up Hand Therapy}]]
Braces          [[Breg closet::{FACILITY:Hanger {town}}, {ph}]]
Second opinion  [[academic center::{FACILITY:Rush}]]
Bone scan       [[Nuc Med::{FACILITY:Open Gate Imaging}]]
EMG             [[neurology::{dr}, {FACILITY:Nerve Center of {county}}]]
Pain            [[not us::{FACILITY:Axion Pain & Spine}]]
Weight          [[bariatrics::{FACILITY:Lighter Days}]]
Smoking         quitline, patches, Chantix
Scooters        [[DME of choice::{ORGANIZATION:Wheelhouse Mobility}]]
Don't send to   [[out of network::{FACILITY:Bone Appetit Ortho} (they closed {mon})]]
Updated by [[the MA::{first}]], spelling hers.
%%
TRANSFER CENTER LOG, NIGHT
# | from | for | to | how
1 | [[outlying ED::{FACILITY:Cutbank Creek}]] | STEMI | cath lab | [[rotor::{crew}]]
2 | [[critical access::{FACILITY:Ste. Marie-on-Tamarac}]] | SBO | surgery floor | ground
3 | [[a clinic::{FACILITY:Nine Pines Clinic}]] | K 7.1 | ED | [[EMS::{ORGANIZATION:Nine Pines VFD}]]
4 | [[long term care::{FACILITY:Aldersyde}]] | GIB | MICU | ground
5 | [[state hospital::{FACILITY:Moccasin Bend}]] | serotonin syndrome | MICU | ground + sheriff
6 | [[jail::{FACILITY:Rooker County Detention}]] | swallowed razor | ED | 2 deputies
7 | [[oil rig::{FACILITY:Deep Bight 4}]] | crush | OR | [[rotor::{VEHICLE_ID:N41{nn}PH}]]
8 | [[OB hospital::{FACILITY:Magdalene Women's}]] | PPH | SICU | [[fixed wing::{ORGANIZATION:Skybird Air}]]
9 | [[peds office::{FACILITY:Puddle Jumpers}]] | stridor | PICU | mom drove
10 | [[dialysis unit::{FACILITY:FKC Plum Bottom}]] | clotted AVF | IR | van
Declined: [[burn::{ptl}, burn, sent to {FACILITY:Shriners}]], [[hand replant::replant, sent to {FACILITY:Kleinert}]]
Capacity: MICU 0, SICU 2, PICU 3. Divert: none.
Log kept by [[night coordinator::{first} {last}, RN]]
%%
Post-acute choice list (CMS requires that you get one). Stars are from Care Compare.

[[Facility A::{FACILITY:Brindlewood}]] .......... 4 stars, takes trach, no peritoneal
[[Facility B::The {FACILITY:Arbors at Kettle Moraine}]] .. 3 stars, in-house HD
[[Facility C::{FACILITY:Good Sam - {town}}]] .... 5 stars, waits 9 days
[[Facility D::{FACILITY:Chelsea by the Sea}]] .... 2 stars, male beds only
[[Facility E::{FACILITY:PruittCare of {town}}]] ........ 1 star, on the SFF list
[[Facility F::{FACILITY:Zion}]] ........... no rating, too new
Home health: [[Agency 1::{ORGANIZATION:Lark & Lantern}]] (4.5), [[Agency 2::{ORGANIZATION:HealthReach}]] (3), [[Agency 3::{ORGANIZATION:Bayada}]] (4)
Hospice: [[Agency 4::{FACILITY:Avow}]], [[Agency 5::{FACILITY:Halcyon}]]
Your hospital has a financial interest in: [[Facility B only::The {FACILITY:Arbors} only]]
Patient choice: 1st [[B::The {FACILITY:Arbors}]] 2nd [[A::{FACILITY:Brindlewood}]]
Chosen by: [[patient / agent::{ptfull} / {kin}]]   Date: [[today::{on}]]
%%
Service area, home infusion division. Please keep on top of the phone.
We go to: [[the metro and two rings around it::{LOCATION:Pewaukee}, {LOCATION:Mukwonago}, {LOCATION:East Troy}, and up {hwy} as far as {town}]].
We don't go to: [[islands, reservations out of state, anything past the ferry::{LOCATION:Washington Island}, {rez}, anything past {LOCATION:Gills Rock}]].
Snow days: [[no hill streets::no {road}, no {road}]].
Drop box: [[the loading dock::{house}]]
Night driver: [[on-call driver::{first}, {ph}]]
Meet point for coolers: [[halfway, a gas station::the {ORGANIZATION:Kwik Trip} in {town}]]
ZIPs that bounce as rural: [[see CMS file::{zip}, {zip}, {zip}]]
Payers: Aetna ok, UHC ok, Cigna with PA, Medicaid if Wisconsin.
%%
VENDOR LIST - facilities dept.
Elevator | Otis | contract through 2027
Med gas | [[vendor 2::{ORGANIZATION:Puritan Pipefitters of {town}}]] | [[main line::{ph}]]
Linen | [[vendor 3::{ORGANIZATION:Crisp & Sons Laundry}]] | 2x day
Sharps | Stericycle
Grease trap | [[vendor 5::{ORGANIZATION:Mr. Slick}]] | quarterly
Windows | [[vendor 6::{ORGANIZATION:See-Thru Bros}]] | [[the owner::{first}]]
Geese | [[the goose dog firm::{ORGANIZATION:Border Collie Rescue Patrol}]] | spring
Snow | [[vendor 8::{ORGANIZATION:{last} Plow & Salt}]] | salt at 1 inch
Vending | [[vendor 9::{ORGANIZATION:Canteen}]] | refunds: front desk
Flowers | [[none::{ORGANIZATION:Petal to the Metal}]] | no lilies
Plants | [[volunteers::{ORGANIZATION:{town} Garden Club}]]
Piano | [[the tuner::{who}]]
Shred | Iron Mountain
Nurse call | Rauland 5 | v. 2.1
Paging | Spok
Tubes | Swisslog
%%
#cm-huddle
[[cm-a::{first}]]: 512 dispo?
[[cm-b::{first}]]: [[SNF::{FACILITY:Lutheran Crossings}]], auth pending w Humana since yest
[[cm-a::{oneup}]]: 514
[[cm-b::{onelow}]]: [[back to group home::back to {FACILITY:Tuttle House}]]. needs RN delegation
[[cm-a::{first}]]: 515
[[cm-b::{first}]]: [[shelter vs respite::{FACILITY:Pine Street} vs {FACILITY:McInnis}]]. no stairs, no
[[cm-a::{first}]]: 516?
[[cm-b::{first}]]: IRF. [[hospital-based one said no, freestanding yes::{FACILITY:Spaulding} no, {FACILITY:Encompass} yes]]
[[cm-a::{first}]]: 518
[[cm-b::{first}]]: home w/ [[HH and DME::{ORGANIZATION:Nizhoni} and a bed from {ORGANIZATION:MedXpress}]]
[[cm-a::{first}]]: 519, the guy with the bird
[[cm-b::{first}]]: [[the bird is fine::bird's at {FACILITY:Feathered Friends}]]. he goes to [[LTACH::{FACILITY:Vibra}]] if vent bed
[[cm-a::{first}]]: 520
[[cm-b::{first}]]: expired. [[funeral home pending::{FACILITY:{last} Bros} coming at 3]]
[[cm-a::{first}]]: 521
[[cm-b::{first}]]: hospice, [[inpatient unit::{FACILITY:Sleepy Hollow Hospice House}]]
[[cm-a::{first}]]: ok lunch
%%
Resource sheet for new parents, peds clinic

Diapers: [[the diaper bank, first Saturday::{ORGANIZATION:Bottoms Up Diaper Bank}, {corner}, first Saturday]]
Car seats: [[fire stations by appointment::{FACILITY:Station 14}, ask for {first}]]
WIC: [[county office::the {FACILITY:WIC trailer} at {LOCATION:Five Forks}]]
Formula: Similac checks no; Enfamil card yes
Breast pumps: [[in-network DME::{ORGANIZATION:Milk & Honey}]], {ins} pays for Spectra or Medela
Mom's mood: the federal hotline is free; [[our support circle::{ORGANIZATION:Blue Heron Mothers' Circle}, {FACILITY:{town} Library}]]
Dads: [[no group yet::{ORGANIZATION:Dad Bods} at {FACILITY:Rec Center B}]]
Daycare: [[ask the state hotline::{FACILITY:Acorns}, {FACILITY:Little Lambs of {church}}, {FACILITY:Head Start at Lincoln}]]
Early Intervention: self refer; [[your county's::{agency}]]
Tongue tie: [[ENT or dental::{FACILITY:Tot Spot Dental}]]
Circ: [[our Thursday clinic::{dr}, Thursdays]]
%%
Memo: Where's everyone going? (ED boarding, psych)

[[Bed 1::{ptl}]]: invol, day 4. [[Two private hospitals said no; the state has a waitlist of 40.::{FACILITY:Larkin}, {FACILITY:Fort Lauderdale Beh} no; {FACILITY:South Florida State} #40 on list.]]
[[Bed 2::{last}]]: vol, adolescent, autism. [[Nobody takes nonverbal.::{FACILITY:Sheppard Pratt} is the only unit, 1 bed, Monday.]]
[[Bed 3::{last}]]: detox. [[A chair at the sobering center.::{FACILITY:Gateway} has a chair.]]
[[Bed 4::{last}]]: geri, agitated, [[SNF won't take back::{FACILITY:Heritage Hall} won't take back]]. Ombudsman called.
[[Bed 5::{last}]]: cleared. needs shoes and a bus pass[[:: to {town}]].
Sitters: 3. Security: 2. Meds: Zyprexa Zydis, Ativan, B52 no.
[[House sup::{whole}, house sup]]
%%
SCHOOL NURSE - WHO TO CALL WHEN (pinned)

Lice: nobody
Vomit x2: parent
Peanut: EpiPen, 911
Eyes: [[the Lions van::{ORGANIZATION:{town} Lions}, {ph}]]
Teeth: [[the tooth bus::{FACILITY:Tooth Mobile}, comes to {FACILITY:Ebbets Elementary} {oddday}]]
Seizure: Diastat / Nayzilam / Valtoco per plan
Hunger: [[backpack program::{ORGANIZATION:Backpack Buddies of {county}}]]
Coat: [[lost and found::{ORGANIZATION:Coats for Colts}]]
Bruises: state hotline, then [[the principal::{last}]]
Talk: [[counselor, then mobile crisis::{first} in room 4, then {ORGANIZATION:CARES Line}]]
Asthma van: [[twice a month::{FACILITY:Breathmobile}, {range}]]
Concussion: [[trainer::{first} the trainer]], SCAT
Shots: [[health department::{FACILITY:{county} Health, {town}}]], MCV4, Tdap
%%
Discharge phone tree, community hospital (script v3)
1. Greet. "This is [[your hospital calling::{FACILITY:Antler Ridge} calling for {ptf}]]."
2. "Did you get your medicines?" If no: [[the outpatient pharmacy::{pharm}]] or mail.
3. "Did the nurse from [[the agency::{ORGANIZATION:Wayfarer Home Nursing}]] come?"
4. "Do you have your visit with [[your doctor::{dr} at {FACILITY:Antler Ridge Family, {town} office}]]?" [[Give date::{on}, {hr}]].
5. "Oxygen?" [[DME company number::{ORGANIZATION:Lincare {town}}, {ph}]]
6. Red words: chest, bleed, blue, fell, can't. Warm transfer to RN.
7. Survey is Press Ganey. Don't coach.
8. Close. Log in Epic > Outreach.
"""
