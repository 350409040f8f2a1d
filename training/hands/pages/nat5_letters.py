"""Letters and forms that leave a clinic, a home-care office or a school nurse's room: utility shut-off, jury, airline, DMV, camp, landlord, employer, court, immigration, condolence, collections, recall; each once filled in and once as the blank."""

TWINS = r"""
[[Clinic letterhead::{clinic}
{addr}
Tel {ph}  Fax {ph}]]

[[Date::{wday}]]

[[Utility company::{ORGANIZATION:<Cascade|Peach State|Twin Lakes> <Power|Gas & Electric>}
Attn: Medical Hardship]]

Re: Medical necessity, do not disconnect
[[Customer::Customer: {kinfull}]]
[[Account::Account: {acct}]]
[[Service address::Service address: {st}, {town}]]
[[Patient at address::Patient at address: {ptname}]]

To whom it may concern:

A member of this household depends on electric equipment to stay alive: an oxygen concentrator at 3 L/min, a suction machine, a feeding pump and a power wheelchair. Loss of power for more than four hours would be a serious danger. The need is permanent.

Please place the account on the medical priority list for restoration and allow a payment plan of at least twelve months. [[The family::{kin}]] has applied for LIHEAP[[:: through {agency} (application {code})]].

This certificate is valid for 12 months.

[[Prescriber's signature::{whole}, MD]]
License [[____::{lic}]]
%%
Draft a jury excuse for [[my patient::{ptname}]]. Summons for [[next month::{full}]], [[county court::{county} Superior Court, juror no. {UNIQUE_ID:{nn}{nn}{nn}}]]. Ulcerative colitis flare, 10 stools a day, IV steroids last week, on Entyvio. Should be excused for six months, not forever, [[the patient::{ptf}]] wants to serve. The court website says the letter must include: letterhead, how long, no diagnosis if the patient prefers.

Here's what I sent last time for [[somebody else::{mr}]]:

"[[Dear Jury Commissioner::Dear Jury Commissioner {last}]],
The above-named is under my care and is unable, for medical reasons, to sit for more than thirty minutes. Please excuse until [[date::{full}]].
[[Signed::{whole}, NP, {clinic}, {ph}]]"

Make it sound less like a robot. Also the front desk says the court fax is [[on the summons::{ph}]], add a cover line.
%%
AIRLINE MEDICAL INFORMATION (MEDIF) PART 2 - physician
1 Passenger [[____________::{ptfull}]]  Sex F  Age 71
2 Booking ref [[______::{UNIQUE_ID:<QX|JL|RT>{nn}PK}]]  Flights [[______::{clip} {town} - {world}; return {clip}]]
3 Diagnosis: COPD GOLD 3, hip replacement 5 weeks ago
4 Vital signs: SpO2 91 RA at rest, walk 50 m 86
5 Prognosis for trip: good
6 Contagious: no
7 Would the condition offend or bother others: no
8 Can sit upright: yes
9 Needs: WCHR to gate, aisle seat R leg out, POC (Inogen Rove 6, 150% battery), 2 L continuous above 8,000 ft cabin
10 Escort: [[yes::yes, {kinfull} ({rel})]]
11 Medicines in cabin: Trelegy, Xarelto 10, oxycodone 5 x6 tabs
12 Bladder: ok. 13 Lifts: no.
Remarks: DVT stockings; HAST test not done, estimate used.
Doctor [[____________::{whole}]]  Phone [[____::{ph}]]  [[Hospital/clinic ____::{clinic}]]  Date [[____::{num8}]]
%%
Dear [[family::{kin} and family]],

All of us at the home health office were so sorry to hear that [[your mother::{mrs}]] died [[last week::on {day}]]. [[Our aide::{first}]] still talks about the lemon bars. [[The nurse::{first}]] keeps the crossword that [[she::{ptf}]] finished in pen.

It was an honor to come to [[your home::the house on {lane}]] twice a week for eleven months. You did everything right, even on the nights when it did not feel that way. She was warm, clean and teased until the end.

If you want to talk, our bereavement line is open to home health families too[[:: ({ph}, ask for {first})]]. The hospital bed will be picked up whenever you say; there is no hurry and no fee.

With affection,
[[The Tuesday team::{first}, {first}, {first} and {wn}]]
[[::{ORGANIZATION:<Rosewood|Heartland|Seven Oaks> Home Health}]]
%%
SECOND NOTICE - recall for a device we sold

[[Dear customer::Dear {ptname}]],

Our records show that you received a CPAP from us [[in the past five years::on {full}]]. The maker has recalled some units because sound-absorbing foam may break down.

[[Your unit::Your unit: DreamStation, serial {ser}]]
Status: affected / registered / repaired (circle)

What to do
1. Do not stop therapy before you talk with your doctor.
2. Do not use ozone cleaners (SoClean).
3. Register at the maker's site. You need the serial number under the unit.
4. Ask us for a loaner; we have 30 AirSense 10 and 12 Luna G3.
5. Call[[:: {ph} and ask for {first}]] if you smoke, see black bits, or cannot sleep.

A return box will come by UPS. Keep the power cord, humidifier and mask.
You will be paid if you qualify under the settlement; we do not decide.

[[DME supplier::{ORGANIZATION:{last} Respiratory & Sleep}]]
[[Address::{addr}]]
[[Patient account::Patient account {acct}]]
%%
I-693 / civil surgeon cover sheet, please format neatly

Applicant: [[____::{ptfull}]]   A-number: [[____::{UNIQUE_ID:A{nn}{nn}{nn}}]]   DOB [[____::{dob}]]   Country of birth: {land}
Exam: [[____::{full}]], [[site::{clinic}]]
TB: IGRA neg. Syphilis: RPR NR (age ≥18). GC: NAAT neg.
Class A none. Class B: hypertension.
Vaccines: MMR 2 of 2, Varicella immune, Tdap given, hep B 1 of 3, flu in season, polio by record [[from school abroad::from {school}]], COVID no longer required
Interpreter {lang}: [[yes::yes, {first} {last}, ID {badge}]]
Sealed in envelope w/ signature across flap. Fee 425 pd cash[[::, receipt {ord}]].
[[Civil surgeon::{whole}, MD, CSID {UNIQUE_ID:{nn}{nn}{nn}}]]
Call when ready: [[applicant's phone::{ph}, {kin}]]
%%
Final letter before collections, soften it

Statement [[no. ___::no. {stay}]]
[[Guarantor::Guarantor {kinfull}]]
[[Patient::Patient {ptname}]]

Your balance of $214.18 for visits [[this year::on {num8} and {num8}]] is 92 days old. Insurance ({ins}) paid $96.40; $214.18 is deductible.

Please choose:
 a) pay by card[[:: at {url} with code {UNIQUE_ID:{nn}{nn}}]]
 b) 6 payments of $35.70
 c) apply for financial help: under 300% FPL, most bills drop to 0. [[Our counselor::{first}, our counselor,]] speaks Spanish and Hmong
 d) tell us we're wrong. We have been

We do not send accounts under $250, or for kids under 18, to an agency. We do not report to credit bureaus.
If you mailed a check [[already::on or after {clip}]], thank you; throw this in the fire.
[[Billing::{first} {last}, Billing, {ph}]]
%%
Camp form, part C (doctor)

Camper: [[______________::{ptname}]]   Session: [[____::{range}]]   Cabin: [[____::{FACILITY:<Chickadee|Sequoia|Polaris>}]]
Camp: [[______________::{FACILITY:Camp <Wapiti|Minnetah|Tall Timber>, {town}}]]
Exam within 24 months [[____::{full}]]   Ht 58 in   Wt 91 lb   BP 102/60
Allergies: tree nuts (EpiPen x2), penicillin rash
Diet: kosher style, lactose
Meds at camp: Concerta 36 qAM; melatonin 3 qHS; Flovent 44 2p BID with spacer
Restrictions: none. May go on the zip line. No scuba.
Bedwetting: plan in envelope for the counselor only
Psych: separation anxiety, has a phrase ("blue whale"). Phone home [[on day 3::{day}]]
Immunizations attached ☒ Tetanus {yr}
Emergency: [[parent ____::{kin} {kinl} {ph}; if not, {kin} (aunt) {ph}]]
Insurance: {ins} [[____::{plan} grp {grp}]]
MD [[______________::{whole}]]   [[stamp::{clinic}, {st}]]
"""
