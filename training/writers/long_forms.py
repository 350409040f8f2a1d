"""Templates, blanks, placeholders, grids and checklists without a name in them."""

TWINS = r"""
DAILY HUDDLE BOARD - copy it, wipe it
Date: [[____::{day}]]    Charge: [[____::{first}]]    Census: {nn}/24    Admits exp: 3    Dc exp: 5
Rooms blocked: 411 (leak), 418 (Isolation, terminal clean)
Falls since last: 0    Days since CAUTI: 41    CLABSI: 112    HAPI: 9
Watch list: [[bed 2 sepsis, bed 9 withdrawing, bed 14 sundowner::{last} in 2 sepsis, {last} in 9 withdrawing, {first} in 14 sundowner]]
1:1 sitters: [[bed 14::{first} with bed 14]]
Float in: [[one from PCU::{first} from PCU]]. Float out: none. Call-ins: [[1 aide::{wn}, aide]].
Equipment: Hovermat missing, Accu-Chek dock 3 dead, Pyxis drawer 4 sticks
Great catch: [[a new grad::{whole}]] found Lovenox + Eliquis both active. Cake!
Pharmacy: Zosyn 3.375 short, use 4.5; Dilaudid carpujects back
Safety word: Speak Up. Shout out: EVS nights
Read by: __ __ __ __ __
%%
EMPLOYEE INCIDENT FORM
1 Who was hurt? [[Name: ____________ Job: ____________::Name: {comma} Job: {job}]]
2 When? [[__/__/____ __:__ am pm::{full} {clockx}]]
3 Where? [ ] Room [ ] Hall [ ] Lab [ ] Kitchen [ ] Lot [ ] Other: [[____::{lane} side door]]
4 What? [ ] Needle [ ] Splash [ ] Lift [ ] Slip [ ] Hit by patient [ ] Burn
5 Device: (brand, type, gauge, safety on?) BD Eclipse 25G / Insyte / SafetyGlide / none
6 Part: ______ Side: L R
7 Source known? Y N  HIV __ HBsAg __ HCV __ (do not write who)
8 Told: Supervisor [[____::{first}]]; Occ Health [[____::{cred}]] ; ED Y N
9 PEP offered: Biktarvy within 72 h Y N Declined
10 Witness: [[____::{whole}]]
11 Why do you think it happened? Rush / Dark / Short / Broken / Not trained / Bad luck
12 Could it happen again? Y / Y
Sign: ________
OSHA 300: [ ] Privacy case  Sharps log: [ ]
"""

CALM = r"""
[HOSPITAL LETTERHEAD]
[DATE]

RE: [Patient Name], DOB [MM/DD/YYYY], MRN [#######]

Dear [Title] [Last Name]:

Thank you for referring [Mr./Ms./Mx.] [Last Name] for [reason]. I saw [him/her/them] on [DATE] at [SITE].

[HPI: 4-6 sentences. Do not paste labs.]

Impression: [Dx 1], [Dx 2].
Plan:
1. [Test] on [DATE] at [PLACE]
2. Start [DRUG] [DOSE] [FREQ]; stop [DRUG]
3. Return [INTERVAL]

Please call [PHONE] with questions.

Sincerely,
[Provider Name], [Credentials]
[Department]
cc: [PCP]; [Payer, if PA]; [Patient portal Y/N]
<END TEMPLATE 7B. Never send with a bracket still in it.|{{END OF TEMPLATE}} Search for "[" before you send.>
%%
SmartPhrase .HPIMSK (type F2 to jump)
@NAME@ is a @AGE@ @SEX@ here for *** pain of ***, *** side, since ***.
Onset {SUDDEN/GRADUAL:30412}. Mechanism ***.
Worse: {STAIRS/SIT/LIE/REACH/GRIP:115}. Better: {REST/ICE/HEAT/NSAID/NOTHING:220}
Night pain {YES/NO}. Locking {YES/NO}. Giving way {YES/NO}. Numb {DERMATOME:9871}
Tried: PT x ***, Voltaren gel, Cortisone x ***, Synvisc, PRP
@PMHPRO@ @ALLERGYP@ @CMED@
Exam @VS@ ***
{SHOULDER:4411} Neer *** Hawkins *** Speed *** Jobe *** O'Brien *** Spurling ***
{KNEE:4412} Lachman *** McMurray *** Thessaly *** Clarke *** J sign ***
{HIP:4413} FABER *** FADIR *** Stinchfield *** Ober *** Trendelenburg ***
{WRIST:4414} Finkelstein *** Watson *** Tinel *** Phalen *** Allen ***
{FOOT:4415} Thompson *** Mulder *** Silfverskiold *** Jack *** Coleman ***
X-ray: {KL:1-4} Kellgren
@ASSESSPLAN@ @ME@ @TD@ @NOW@
%%
Dear {{ recipient_title }},

We are writing to tell you about an event that may have involved your information.
What happened: On {{ event_date }}, {{ vendor_name }} found that {{ what }}.
What was involved: {{ data_elements | join(", ") }}.
What we are doing: {{ actions }}. We've offered {{ months }} months of credit monitoring through {{ bureau }}, at no cost.
What you can do: read your statements; place a fraud alert; keep this letter.
For more: call {{ call_center }} between 8 and 8 Central, and give code {{ code }}.

We regret the worry.

{{ signature_block }}

-- template notes --
45 CFR 164.404(c): brief description; types; steps; what we do; contact.
60 days from discovery, no unreasonable delay. Plain language. First-class mail.
500+ in a state: media. Under 500: log, HHS yearly.
Do not use: "out of an abundance of caution", "we take your privacy seriously".
%%
NIGHT SHIFT CHECKLIST - CRITICAL ACCESS ED
[ ] 1900 count narcs w/ off-going, both initial
[ ] 1905 crash cart: lock #, Zoll 30 J test, suction, laryngoscope bulbs, Lifepak pads exp
[ ] 1915 Broselow bag, neonatal warmer on
[ ] 1930 Telehub cart: camera, hello to e-ICU
[ ] 2000 Board: who's where, who's waiting, who's boarding
[ ] 2200 POC controls: iSTAT, hCG, strep, Hemoccult dates
[ ] 2300 lock the front; buzzer to triage
[ ] 0000 fridge temps (vax 36-46), blood fridge
[ ] 0200 stock: 18s, 20s, 4x4s, LR, Kling, Coban, Duoneb
[ ] 0300 laundry; warm blankets
[ ] 0400 copier paper, wristbands, face sheets form
[ ] 0500 coffee. Real coffee.
[ ] 0600 Helipad lights off
[ ] 0645 report
Notes: generator test Wed 0530. If Epic is down: red binder, then green.
%%
CONSENT FOR [PROCEDURE]
I, ______________________, agree that Dr. ______________________ and helpers may do: ______________________________
on the (circle) LEFT / RIGHT / BOTH / NOT APPLICABLE.
I've been told, in my language (_______), with an interpreter (ID ______) Y / N:
  why: ______________
  other choices, one of which is to wait: ______________
  risks: bleeding, infection, nerve, death (1 in ______), and these: ______________
  what may go wrong in me because of: diabetes / smoking / size / blood thinner / other ____
Residents and students may help. Y / N. Reps may watch. Y / N. Photos for teaching, no face. Y / N.
Blood: Y / N / only my own / see card.
If my heart stops in the OR: go on / ask: ______
Signed ______________ Relation ______ Time ____
Witness ______________ (not the surgeon)
Surgeon ______________
Voids if not used in 30 days or if the plan changes.
%%
SHIFT GRID, week X (roles only, fill by self-schedule)
          MON   TUE   WED   THU   FRI   SAT   SUN
CHG D     RN-A  RN-A  RN-C  RN-C  RN-A  RN-F  RN-F
CHG N     RN-K  RN-K  RN-L  RN-L  RN-L  RN-K  RN-M
TRIAGE    RN-B  RN-D  RN-B  RN-D  float RN-B  OPEN
TRAUMA 1  RN-E  RN-G  RN-E  RN-H  RN-G  RN-J  RN-J
PSYCH POD RN-N  RN-N  OPEN  RN-P  RN-P  SEC+1 SEC+1
FAST      NP-1  NP-1  PA-2  PA-2  NP-3  NP-3  PA-4
TECH      T1 T2 T1 T3 T2 T4 T1 T4 T5 T6 T5 T6 T2 T3
CLERK     CL1   CL1   CL2   CL2   CL1   CL3   CL3
RT        RT-D  RT-D  RT-E  RT-E  RT-D  RT-F  RT-F
LAC, ON, MAY, JAN are not people. "MAY" = may float. "LAC" = light duty. "JAN" = janitor cover
OPEN x3: bonus 12/h. Swap by form, same skill, 8 h between.
Weekend: every third. Call: 1 per 4 wk. Self-cancel list: by draw.
%%
PATIENT-CONTROLLED DEMO ACCOUNTS (training domain, all fields fake by design)
User       Role              Default context
TRNMD01    Physician         ED TRN
TRNMD02    Physician         IP MED TRN
TRNRN01    RN                IP MED TRN
TRNRN02    RN                L&D TRN
TRNMA01    MA                FM CLINIC TRN
TRNSCH     Scheduler         CADENCE TRN
TRNREG     Registrar         PRELUDE TRN
TRNPHARM   Pharmacist        WILLOW TRN
TRNLAB     Lab               BEAKER TRN
TRNRAD     Radiology tech    RADIANT TRN
TRNCUP     Cardiology        CUPID TRN
TRNSTORK   OB                STORK TRN
TRNBUG     Infection control BUGSY TRN
TRNGRAND   Central           GRAND CENTRAL TRN
TRNROVER   Phone             ROVER TRN
TRNHAIKU   Phone MD          HAIKU / CANTO / LIMERICK
Password: on the whiteboard. Refresh each night. Lucy, Beacon, Kaleidoscope, Resolute, Tapestry, Wisdom: next wave.
%%
INTAKE QUESTIONNAIRE (please use a black pen)
About you: Name you like ________ Pronouns ________ Job ________ Who lives with you? ________
Why today? ________________________________
How bad? 0 1 2 3 4 5 6 7 8 9 10
Have you ever had: ( )sugar ( )pressure ( )heart ( )stroke ( )fits ( )lungs ( )ulcer ( )liver ( )kidney stones ( )gout ( )cancer of ____ ( )clot ( )thyroid ( )nerves ( )TB ( )HIV ( )none
Operations & year: ________
Pills, drops, puffs, herbs: ________
Allergies & what happened: ________
Family: mother ____ father ____ sisters ____ brothers ____
Smoke? ____/d x ____ y. Vape? Dip? Weed? Drinks a week ____ ; most in a night ____
Safe at home? Y N. Guns? Locked? Money for food, rent, light? Ride?
Last: period ____ Pap ____ mammo ____ scope ____ tetanus ____ flu ____ Covid ____
What matters to you most? ________________________________
May we leave a message? Y N
Office: Ht Wt BP P T RR O2 LMP by ___
%%
PRE-FLIGHT CHECK, ROTOR WING, BACK OF THE CABIN
Narc box sealed; number matches log
LTV / Hamilton T1: circuit, test lung, O2 2,000 psi main, 2 D
Propaq MD: NIBP L, S, neo; EtCO2; 12 lead; pads; art cable
Sapphire x3; lines; Y; BD syringe 60
Airway roll: CMAC, King Vision, Bougie, iGel 3-4-5, Cric-Key, ETT 6-8, Thomas holder
Blood cooler 2 O+ 2 plasma; temp indicator green; TXA; CaCl
Isolette only if asked (wt 210, pilot knows)
Bear Hug, Ready-Heat, Blizzard bag
REBOA kit: not carried. Pelvis: T-POD, SAM. Limbs: CAT x4, Kendrick, Hare, Sager
IO: EZ blue, pink, yellow
Crew: helmet, NVG, survival vest; PIC brief; risk matrix green/amber/red
GO / NO-GO: "three to say go, one to say no"
Log: L.O. time, TOC, scene, rendezvous, RON
%%
Name badge & door sign order form (facilities copy)
Qty | Line 1 | Line 2 | Colour
2 | [FIRST] | RN | Navy
1 | [FIRST] [L.] | Patient Advocate | Teal
6 | STUDENT | Nursing | Grey
3 | VOLUNTEER | Pink Ladies | Rose
4 | VISITOR | Must be escorted | Red
1 | CHAPLAIN ON CALL | | Violet
2 | QUIET ROOM | In Use / Free | Sage
1 | DARK ROOM | Knock | Black
1 | MILK ROOM | Lactation | Olive
1 | CAST ROOM | | Amber
1 | GRIEF CART | do not move | Ivory
1 | Hunter Room (colour, not name) | Conf | Hunter
Font: Frutiger 24. Braille: yes. Screws: Phillips #1, not Allen, not Robertson.
Deliver to: Dock B. Cost centre ________. Approved ________
%%
BLANK MAR (downtime)
PT LABEL HERE
Allergy: ______________ Wt ____ kg
| Drug / dose / route / freq | 0000 | 0400 | 0800 | 1200 | 1600 | 2000 |
| | | | | | | |
| Lantus ____ u subQ qHS | X | X | X | X | X | |
| Humalog per scale | | | | | | |
| Lovenox 40 | X | X | | X | X | X |
| Zofran 4 IV q6 PRN | time: reason: effect: |
| Dilaudid 0.5 IV q3 PRN | time: pain: POSS: |
Codes: R refused, H held, N NPO, O off unit, S see note, LOA, NA
Sites: 1 RUQ 2 LUQ 3 RLQ 4 LLQ 5 R arm 6 L arm 7 R thigh 8 L thigh
Init / Signature / Title (each who gives)
____ / ____________ / ____
____ / ____________ / ____
Checked by nights: ____
Recovery: back-enter within 2 h. Pharmacist reads the paper first.
%%
Bereavement card texts: choose one, handwrite the name yourself
a) We cared for ______ on our unit and are thinking of you. There is nothing you need to answer.
b) It's been a month. Some days may be worse than the first ones. That is ordinary.
c) A year. We still remember the (laugh / quilt / dog / card game).
d) For a baby: ______ was here. We saw those hands.
e) After suicide: No note explains it. We are sorry. Here is a number and a person who will pick up.
f) For staff: You were there. Thank you.
Do not write: better place, God needed, at least, closure, young enough, time heals, everything happens
Sign with first names by all who want. Mail after day 10, not on a weekend, no window envelope.
Stamps: flowers, not flags. Drawer 3.
Keep no copy. Note in chart: "card sent".
%%
Rubric: OSCE station 6 "angry caller", examiner sheet
Candidate no. ____  Examiner no. ____  SP code ____
0 / 1 / 2
__ Says own role; asks what caller likes to be called
__ Lets speak 60 s (time it)
__ Names the feeling. Not "I understand"
__ Verifies two identifiers before any detail
__ Does not give results to the "aunt"
__ Says sorry without blame
__ One plan, one time, one name to call (script: "the duty manager")
__ Closes; summarises; documents
Global: Clear fail / Borderline / Pass / Good / Star
Borderline regression (Cohen-hybrid if n \<50). Angoff for written. Ebel for MCQ.
Red flags: swears back; hangs up; promises
SP prompts: "Do you know who I am?" "Fine. FINE." "My cousin's a lawyer."
Bell at 1', 7', 8'. Reset: phone on hook, chair askew.
%%
Spring clean of the supply room: bin labels
A1 Kerlix 4.5 | A2 Kling 3 | A3 ABD | A4 Xeroform | A5 Adaptic | A6 Telfa
B1 Coban | B2 Ace 4 | B3 Webril | B4 Stockinette | B5 Ortho-Glass
C1 Foley 14 | C2 Foley 16 | C3 Coude 16 | C4 Robinson 12 | C5 Councill 18 | C6 Malecot | C7 Texas (condom)
D1 Salem Sump 16 | D2 Dobhoff | D3 Levin | D4 Lopez valve | D5 Toomey
E1 Yankauer | E2 Ballard | E3 Lukens trap | E4 Poole
F1 JP 10 | F2 Penrose | F3 Hemovac | F4 Pigtail
G1 Huber 20x1 | G2 Hickman repair | G3 Tuohy | G4 Quincke 22 | G5 Whitacre 25 | G6 Jamshidi
H1 Kelly | H2 Adson | H3 Allis | H4 Army-Navy | H5 Mayo | H6 Iris | H7 Senn
Par in green. Min in red. Scan the QR when you take the last two.
"""
