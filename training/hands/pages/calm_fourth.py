"""Manuals, policies, lectures and boards once more, long, with a single place in each where somebody may stand."""

TWINS = r"""
LECTURE CAPTURE, AUTO CAPTIONS, "HEADACHE IN THIRTY MINUTES"
okay so SNOOP four, systemic, neuro, onset thunderclap, older than fifty, and the four P's
migraine: POUND; ICHD three; aura five to sixty; spreading depression
triptans: Imitrex, Maxalt MLT, Relpax, Frova is slow, Zomig nasal; no hemiplegic, no Printzmetal
gepants: Nurtec, Ubrelvy, Zavzpret; ditan is Reyvow, eight hours no driving
prevent: Topamax, Inderal, Elavil, candesartan, Botox thirty one sites, Aimovig, Ajovy, Emgality, Vyepti, Qulipta
cluster: O2 twelve liters, verapamil up to nine sixty with ECGs, gammaCore, SPG
hemicrania: Indocin, "indotest"
IIH: Frisén, Dandy criteria, Diamox up to four grams (IIHTT), stent, Wegovy
GCA: jaw, halo, ESR, Actemra. RCVS: string of beads. CVT: delta sign
trigeminal: Tegretol, Jannetta. Occipital: Arnold
[[a student asks about rebound::{first} in the back asks about rebound]]: yes Fioricet Excedrin ten days
and NSAIDs fifteen. quiz is on Canvas, three questions, one is Tolosa Hunt. thank you
%%
RISK MANAGEMENT TRAINING DECK, SPEAKER VIEW
1 Title: "Chart like the jury's reading it"
2 Do: times, facts, quotes. Don't: "difficult", "drug-seeking", "appears", "accidentally", smiley
3 Late entries say late. Never white-out; Epic keeps Audit trail (who, what, IP)
4 Incident report isn't in chart; PSWP under PSQIA
5 Apology statutes; CANDOR; disclose \<24 h; bill hold
6 Informed refusal: blood, AMA, LP, C-section, statin
7 Curbside: duty? document or don't do
8 Telehealth across Idaho/Oregon line
9 Chaperones; 10 Texting orders (CPOE pref.; CMS ok HIPAA-secure)
11 Case: cauda equina, PVR 900 missed. [[Verdict in another state: 8.1 M::{poss} verdict, {county}: 8.1 M]]
12 Case: Heparin 10x; [[settled::settled for {cash} with the {clan}]]
13 Call us before you call them. [[Risk pager via operator.::Risk: {whole}, {pager}]]
14 Cartoon. Cookies.
%%
FARM CLINIC FIELD CARD, SEASONAL WORKERS (EN/ES/KREYÒL)
Heat: NWS HeatRisk; 1 qt/h; shade; Electrolit; "calambres", AKI creat; MeN
Green tobacco sickness: N/V; wash, long sleeve; Zofran; not OP (pupils)
OP: SLUDGE; DUMBELS; atropine doubling; 2-PAM; ChE baseline; Lorsban, malathion
Eyes: pterygium, corn leaf = fungal (Natamycin), Fluress
Skin: Tungiasis? scabies (Elimite), Poison oak; Blister beetle
Back: lift ladder bag 60 lb; IB; kinesio
TB: QFT; 3HP; A1c van; Chagas (T. cruzi ELISA x2) ask Bolivia, El Salvador
Kids: lead, dental varnish, MMR; Head Start
Trafficking, wage theft: Know-Your-Rights
Tonight: [[camp by the packing shed::{LOCATION:{last} Labor Camp}, {hwy}]], van [[one::{fleet}]], [[promotora leads::{first} leads]]
%%
PATIENT-FACING DEVICE FAQ: "MY NEW ICD"
What's the bump? That's it. Cobalt, Momentum, Gallant, or Acticor: card has which [[::SN {ser}]]
Arm: below shoulder 4-6 wk (not frozen: pendulum). Bra strap: pad
Shower: d3; Dermabond flakes. Tub, lake: 6 wk
Drive: primary 1 wk; shock 3-6 mo per state; CDL no
Phone: 6 in; AirPods case no pocket; iPhone MagSafe other side; induction 24 in; arc weld 2 ft, \<130 A; chainsaw ok; Tesla ok; Body-fat scale no; TENS no; MRI yes after 6 wk w/ card; Lithotripsy tell; Theragun no
Sex yes. Golf 6 wk. Guns: other shoulder
Shock: 1 + fine = call; 2 = 911; family touch ok = tingle
Fear: normal; ICAAN group; [[RN::{first} RN]] at Device Clinic [[, see back::, {ph}]]
First check: [[10-14 d::{full}, {hr}]]. Box by bed, 10 ft
%%
INFUSION SUITE, CHAIR BOARD & PEARLS
1 Ocrevus 300/300, premed Solu 100 Benadryl 25; 2 Entyvio 30 m; 3 Remicade→Inflectra 5/kg (hx rxn, slow); 4 Tysabri TOUCH; 5 Venofer; 6 Monoferric 1 g: Fishbane; 7 Krystexxa UA \<6!; 8 Prolia, Ca ok; 9 Nplate; 10 IVIG Gammagard 40 g, HA: Toradol; 11 Soliris→Ultomiris, MenACWY/B, PCN; 12 Leqembi #5 MRI ok ARIA-E no; 13 Benlysta; 14 Xolair obs 30m; 15 Vyepti; 16 Tepezza: hearing, BG
Add-ons: [[two phlebs::{ptl}, {last} phleb]]; PICC dsg; [[a no-show, again::{mrs}, no-show again]]
Reactions: Hunter no; CTCAE; kit: Epi .3, H1/H2, Solu, albuterol, NS
Pharm hood B down till 10. [[PA pending x2.::PA pending: {plan}, {plan}.]] Heated: 3, 7, 9
Snack: Cheez-It, Lorna Doone, Cup-a-Soup. TV fights: Family Feud wins
%%
CLINICAL INFORMATICS BACKLOG, GROOMED
CI-101 Sepsis BPA fires in hospice. CI-104 K+ panel w/ hemolysis index. CI-107 "Latex" dup. CI-109 Eliquis 10→5 taper panel
CI-112 SDOH in Storyboard. CI-115 Peds Tylenol max. CI-118 BSA Haycock for kids. CI-121 Free-text "Synthroid .88". CI-125 Race out of eGFR, PFT, VBAC: done
CI-130 LOINC for POC Hgb. CI-133 Discharge Rx to closed pharmacy. CI-139 Insulin U-500 syringe. CI-140 Sunset Wells; add YEARS. CI-144 PEWS → pCART
CI-147 Preferred name on wristband[[::, from {first}'s complaint {case}]]. CI-151 HeRO; CI-158 Naloxone co-Rx 50 MME
CI-160 Hide Zoster Live. CI-163 Reflex HCV RNA. CI-166 DAX pilot, 40 seats [[::({dr} first)]]
WSJF: 101>140>118. Sprint demo [[Friday, pastries::{wday}, {bldg}]]. DRI: [[the on-call analyst::{first} {last}]]
"""

CALM = r"""
HOSPITALIST HANDBOOK, CHAPTER "THINGS THAT AREN'T"
A "PCN allergy" usually isn't. A troponin of 0.06 in CKD isn't. "UTI" in a delirious woman w/o fever isn't. "COPD" w/o PFTs isn't. BNP 900 in AF isn't only HF. Pseudohyperkalemia, pseudohyponatremia (lipids), pseudogout that's septic, pseudoseizures that are frontal, pseudo-Pelger, pseudo-Meigs, pseudo-Cushing, pseudo-obstruction (Ogilvie), pseudotumor, pseudobulbar.
Lipase 2x isn't pancreatitis; macroamylase. CK 900 after a 5K isn't rhabdo. Ferritin isn't iron. Ammonia isn't encephalopathy. D-dimer isn't yes. MRSA nares neg isn't MRSA. "Vanc trough" isn't AUC. Colace isn't a laxative. Tramadol isn't mild. Home O2 isn't for dyspnea at 95. Kayexalate isn't fast. Albumin isn't nutrition. Prealbumin isn't, either. Contrast isn't (mostly) AKI. Bedrest isn't therapy. Observation isn't admission. Code status isn't goals.
%%
BRAND/GENERIC BINGO, CALLER'S LIST
B: Benicar, Brilinta, Bumex, Buspar, Byetta, Bystolic, Belsomra, Boniva, Bactrim, Biaxin
I: Imdur, Imitrex, Inderal, Inspra, Invokana, Isordil, Intuniv, Invega, Isentress, Indocin
N: Namenda, Naprosyn, Nexium, Norvasc, Neurontin, Niaspan, Nardil, Nuvigil, Neulasta, Nplate
G: Glucotrol, Glyset, Geodon, Gleevec, Genvoya, Gilotrif, Gralise, Gemtesa, Gattex, Givlaari
O: Onglyza, Otezla, Oxtellar, Ofev, Olumiant, Orencia, Opdivo, Ocaliva, Orilissa, Oxbryta (free square: withdrawn)
Prize levels: line = Pilot G2; X = Starbucks; blackout = a laminated Beers card
Disputes: Wellbutrin/Zyban same; Revatio/Viagra same; Proscar/Propecia same; Prozac/Sarafem; Victoza/Saxenda; Ozempic/Wegovy; Mounjaro/Zepbound; Prolia/Xgeva; Cymbalta/Drizalma; Latisse/Lumigan; Rogaine/Loniten
%%
LONG-FORM PROTOCOL: TARGETED TEMPERATURE & POST-ARREST CARE, V9
Inclusion: ROSC >20 m, GCS M \<6. Exclusion: DNR, hypothermia \<30, bleed
Airway: SpO2 92-98, PaCO2 35-45 (TAME no). MAP >65 (80? BOX no). Cath: STE now; no STE later (COACT, TOMAHAWK)
Temp: 33-37.5; Arctic Sun pads (not on Zoll), Thermogard Quattro; esoph probe; Bladder if UOP
Shiver: BSAS; Step 1 Tylenol 650 q4, Buspar 30, Mg 3-4, Bair hands; 2 Precedex; 3 Fentanyl, Demerol 25; 4 Diprivan; 5 Nimbex (cEEG on)
Labs q4: K (rebound), Gl 140-180, Phos, iCa; ABG alpha-stat
Seiz: Keppra 60, Depacon; TELSTAR; malignant EEG (Westhall)
Rewarm .25/h; no fever 72 h
Prognosis >72 h + 5 half-lives: FOUR, PLR (NPi), N20, NSE 48/72 >60, CT GWR, MRI DWI, myoclonus (Lance-Adams isn't status)
Talk: time-zero, daily; organ referral \<1 h of GCS 5; family: quiet room
After: ICD if not reversible; ICU clinic; PTSD; driving
"""
