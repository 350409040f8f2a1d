"""Papers that crossed a border: foreign summaries, medevac, visas, translators, dialysis on holiday, transplant tourists, students abroad, soldiers, adoptees, snowbirds, sailors, and mixed-language notes."""

TWINS = r"""
TRANSLATED DISCHARGE SUMMARY (from {tongue}; translator's marks in brackets)
[letterhead, blue] [[Regional Hospital::{FACILITY:{world} Regional Hospital}, Dept. of Surgery]]
Patient: [[citizen (name)::{ptname}]], year of birth [[1968::{born}]], passport [[(number)::{passp}]], tourist of group "[[(company)::{ORGANIZATION:{coin} Tours}]]"
Entered [[the 1st day::{num8}]] 23:10 by ambulance from [[the hotel::{ORGANIZATION:Hotel <Zvezda|Orient|Bella Vista>}]], left [[the 6th day::{num8}]] "under signature" [AMA]
Dx: acute phlegmonous appendicitis [i.e., suppurative]. Op. McBurney [sic], drain No. 16.
Given: cefotaxime 1.0 x 3, Analgin [metamizole! not in US], No-Spa [drotaverine], Cerucal [metoclopramide]
Histology [[No.::{spec}]]: confirm.
Recommended: "table 5" [diet], silk sutures out at place of living [[day 10::{DATE:<12.06|30.09|07.11>}]]
Chief: [[illegible::{last}]] Treating: [[round seal::{PERSON:{first} {last}}]]
[Translator [[no.::{lic}]], [[city::{town}]]; says seal is real]
Triage here: drain still in. [[Wife::{kin}]] has it in a sock.
%%
MEDEVAC FLIGHT ORDERS / PATIENT MOVEMENT
PMR [[______::{code}]]   Prec: Priority   From [[Role 3::{FACILITY:Camp {last} Role 3}]]   To [[Role 4::{LOCATION:Landstuhl}]] then CONUS [[MTF::{hosp}]]
Name [[______::{ptlf}]]   Rank E-5   DoD ID [[______::{UNIQUE_ID:14{nn}{nn}{nn}}]]   Unit [[______::{ORGANIZATION:<C|HHC> {nn}th BSB}]]   NOK notified [[Y::{kinfull}, {town}, by CAO {last}]]
Dx: GSW L thigh, ex-fix, vac; TBI mild. Hgb 8.1, cabin alt 5k
Attendants: CCATT [[A::{last}, {last}, {first}]]
Litter, Ketamine PCA; Ancef; Lovenox 30
Pos: tourniquet marks; DD1380 says [[time illegible::{DATE:<09 Mar|27 Aug>} 1412Z]], by [[medic::Doc {wn}]]
Pers. effects: ring, [[dog's collar::collar of {pet}]], phone cracked
Tail [[______::{hull}]]  Mission [[______::{UNIQUE_ID:PJZ {nn}{nn}}]]
Remarks: will not sleep w/ lights off
%%
HOLIDAY DIALYSIS REQUEST
To: [[a unit by the sea::{FACILITY:{isle} Kidney Center}, attn {first}]]
Guest: [[home unit will fax::{ptname}, {dobs}]], home unit [[inland::{clinic}, {town}, SW {first} {ph}]]
Need MWF x2 wk [[in summer::{range}]], 3:45, 2K/2.5, 15G L AVG, DW 71
HBsAg neg [[mo::{num8}]], TB neg, COVID +2022
Epo 4400 tiw. Ins. MCR + Medigap G [[::{plan}]]
She's going for [[a granddaughter's wedding::{kin}'s wedding at {church}]]; late shift please on [[the day::{DATE:June 21}]]
Carries: [[ICD::ICD {ser}]], no latex
H&P, 3 run sheets, EKG attached. Local MD to cover [[TBD::{dr}]].
Hotel: [[across the street::{ORGANIZATION:<Tide|Gull|Palm>s Inn}, {road}]]
Reply [[fax::{ph}]] by [[Friday::{oddday}]] or she brings her own machine, she says
%%
PANEL PHYSICIAN - DS-2054 style, summary
Applicant [[________::{ptfull}]]   Case [[________::{UNIQUE_ID:<MNL|ACC|GUZ>20{nn}{nn}}]]   Passport [[________::{passp}]]   Present country {land}   Intended US address [[________::{addr}]]
Petitioner [[________::{kinfull}, {rel}, {ph}]]
Class B2 latent. Old ptb [[1999::{mon}, treated at {world}]]. Sputum x3 neg [[8 wks::{num8}]].
Syphilis RPR nr. HIV not req.
Scars: R flank ("kidney given to [[a brother::{first}]]")
Vax: MMR, Td, VZV by history, influenza season NO
Mental: none. Substances: betel.
Valid 6 mo [[to::{num8}]]. Medical sealed: do not open. (It was open. By [[the applicant's child, 4::{first}, 4]].)
Panel MD [[________::{whole}, {FACILITY:St. {last} Extension Clinic}]]
%%
STUDENT ABROAD, campus clinic chart, two-language
[[Estudiante::{ptname}]] (J-1, from [[home country::{world}]]), host [[family::familia {last}, {house}]]
CC: "me late el corazón" x 2 sem. Antes de finals. Red Bull x4.
HR 112, TSH \<0.01, TRAb 9. Ojos: lid lag. Tiroides 40 g, bruit.
Dx Graves. Mom is [[doctora, by WhatsApp::doctora, Dra. {kin}, WhatsApp {ph}]]: wants carbimazole; here methimazole 20.
Propranolol 20 tid. No preg. CBC base. Sore throat = STOP + come.
Insurance: ISO, ded $100 [[::{plan}]]. SEVIS [[N::{UNIQUE_ID:N00{nn}{nn}{nn}}]] (why do we have this?)
Viaje a casa [[diciembre::{DATE:14 de diciembre}]]: letter for customs, 90 tabs.
RA [[::{first} ]]knows. Roommate [[::{wn} ]]has her key. Endo [[tele::{dr}, {hnick}]].
[[NP::{cred}]]
%%
SNOWBIRD MED LIST & LETTER TO WHOM
My name is [[below::{ptname}]], I winter at [[the park::{park} {unit}]] from [[Nov to April::{range}]] and the rest at [[the farm::{rural}, {home}]]. I keep TWO of everything.
NORTH: Dr. [[A::{last}, {ph}]]; pharm [[A::{pharm}]]; cardiologist [[A::{whole} at {hnick}]]; dentist no.
SOUTH: Dr. [[B::{last}, {ph}]]; pharm [[B::{FACILITY:Publix}, {corner}]]; urologist [[B::{last}, nice, {town}]].
Warfarin 5/2.5 alt. INR by finger [[weekly::Thursdays w/ {first} at {clinic}]]; numbers to North, North tells South, South forgets.
Valve: St. Jude 27 mitral [[serial on wallet card::#{ser}, {mon}]]
If I'm found: call [[wife::{kin} {ph}]]. If she's found: call me. If both: [[son::{first}, {town}]].
Golf cart [[plate::{plate}]] has the spare key. Freezer in [[the barn::barn, code {four}]].
I've had my shots. I don't want a helicopter unless it's a nice day.
[[X::{ptf}]]
%%
ADOPTION MEDICAL REVIEW - file from overseas
Referral [[#::{code}]]  Child "[[(given)::{ptf}]]"  b. [[est. 2022::{dob}]]  Institution [[No. 3::{FACILITY:{world} Baby Home No. {nn}}]]  Agency [[::{ORGANIZATION:<Lilac|Open Gate|Harvest> Adoptions, {town}}]]
Found [[at a market::at {LOCATION:{last} market gate}, {DATE:lunar new year}]], note w/ [[a birth hour::a birth hour and the name {onelow}]]
HC 41.2 (\<3), 43.0, 44.1 - parallel. Wt +. Apgar 8-9 (all are).
"PEP" = perinatal encephalopathy, a habit of the country. "Hypertension syndrome": ignore? CT small cyst.
Hep B sAg neg x1. Labs old. Cleft lip/palate repaired lip [[by mission::by {ORGANIZATION:<Bright|New> Dawn Mission}, {num8}]].
Video 11 min: 3-word? shares, looks at [[caregiver::auntie {first}]].
Risk: mod. Ask: HC now, eye exam, feeding, FAS 4-digit from photo 2-1-2.
Parents [[on call Wed::{kinfull} and {first}, {ph}, Wed]]; older kids [[two::{first}, {first}]].
Opinion isn't advice. [[Pediatrician::{whole}]] [[::{num8}]]
%%
SHIP-TO-CONSULATE: DEATH OF A CITIZEN
[[Consul::Vice Consul {last}]], [[on deck::M/V {VEHICLE_ID:<Corazon|Saga> del <Mar|Sur>}]], [[day 5::{full}]], 0610 local
[[Passenger::{whoup}, {ninety}, passport {passp}]], cabin [[::{STREET_ADDRESS:{nn}}]], found by [[steward::{first}]]. Ship MD [[::{whole} ]]pronounced 0631. Natural: CAD, DM2 per med card ([[home cardiologist::{dr}, {town}]]).
Travel w/ [[sister::{kinfull}]] who wishes (x) cremation at [[next port::{isle}]] ( ) repatriation.
Effects inventory by [[2 officers::{last}, {first}]]: watch; 2 rings; teeth (gold 3); cash; [[a photo of a horse::a photo of {pet}, a horse]]; rx x9.
Port agent [[::{ORGANIZATION:{coin} Shipping}, {ph}]]. Undertaker [[local::{fam}]]. Policy [[Allianz::Allianz {code}]].
The sister asks if she may finish the bridge tournament. She may.
"""
