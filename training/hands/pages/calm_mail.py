"""E-mails, memos, portal threads, cover notes and auto-replies, signed by roles or by people."""

TWINS = r"""
From: [[Infection Prevention::{whole}]]
To: [[All Managers::{first}; {first} {last}; {mail}]]
Subject: Candida auris point prevalence - what we found, what we do

Hi [[all::{first} and {first}]],
21 of 23 swabbed (axilla/groin, Eswab); 2 positives by PCR (DiaSorin Simplexa), both in [[the vent unit::{ward}]]. Both Clade III, sister isolates. One came [[from an LTACH::from {snf} on {num8}]].
Please: EPA List P only (Oxivir 1, Bleach orange; NOT the Purple Top), dedicated Dinamap, CHG daily, sign "E+", door closed. No PPE hoarding.
Fungemia? Call ID: Eraxis/Mycamine. Flucon R, AmB S/I.
State wants a line list by REDCap; [[we do that::{first} does that]].
Cake for the vent unit's hand hygiene (94%).
[[IP on call, by operator::{first}, {pager}]]
%%
Portal thread, 3 messages
PATIENT [[(adult, GI)::{ptfull}]]: My Skyrizi OBI flashed red and beeped 5 times & leaked on my leg. Is this a dose? It was 360. Also do I still do the Uceris
NURSE [[pool::{first} RN]]: So sorry! Please don't redo it. Save the injector & box (lot on the flap[[)::, {lot})]]. Call Skyrizi Complete for a replacement; I'll tell [[your provider::{dr}]]. Uceris: taper as planned, wk 7-8 every other day.
PATIENT: they say 3-5 days. Calpro was 612. I'm at [[a wedding out of state::{kin}'s wedding in {town}]], nothing but brisket
NURSE: OK! Prednisone only if >6 stools/blood; Imodium ok if no fever. If you can, C diff kit at [[any lab::the {FACILITY:Quest on {lane}}]]
PROVIDER: [[Agreed. Bring forward the flex sig.::Agreed. Flex sig {wday}. -{last}]]
%%
Out-of-office & delegation mail (edit the example!)
Subject: OOO

Thank you for your message. I'm away [[this week::{btw}]] without Epic, with a kayak.
- Refills: RxPool. Tikosyn & Multaq go to EP nurse [[in-basket::{first}, {xt}]]
- Labs: covering is [[Pod C::{dr}]]
- FMLA, jury, emotional support llama: [[front desk::{whole}]]
- Students: [[the coordinator::{first} ({mail})]]. The OSCE keys are in the skull.
- Urgent: [[operator::operator {ph}]]. Emergent: 911.
- P&T: vote yes on Leqvio, no on the pink stuff.
If you're [[my chair::{tit}]]: the R01 was scored (31st).
Warmly, [[Cardiology C::{first}]]
%%
Memo about vendor reps, re-sent
TO: Periop. FROM: [[Supply Chain Director::{whole}]]. RE: Badges & "trunk stock"
1. Symplr badge or no red line. Not a Hilton key, not "I'm with Arthrex".
2. Consigned: Nuvasive trays x9, Globus x4; loaners in by 48 h (AAMI ST79), IUSS is not a plan.
3. Trunk stock implant = no PO = no pay. [[Last month three screws::{first} of {org} left three screws, S/N {ser}]].
4. Food: no lunches. Yes we saw the Jimmy John's.
5. Reps may point (laser), may not scrub, hold, or program w/o [[a physician::{dr}]] in the room. Exception ICD: interrogate.
6. Tissue: log, temp, Tissue Tracking in Epic OpTime; [[one bone lost::CTS bone {spec} lost {on}]]
7. Violations: strike 1 e-mail, 2 week off, 3 off the GPO's list.
[[Questions to Supply Chain.::Questions to {first}, {mail}, or text {ph}.]]
%%
Re: Re: Fw: dosimeter in the microwave
[[RSO::{whole}, RSO]] wrote:
> 11 rem on a Fluoro badge. The wearer was on leave. Please ask around.
[[IR lead::{first}]] wrote:
> It hung by the C-arm (OEC Elite) on the hook labelled Hers. Or it went through airport TSA to [[a meeting::SIR in {town}]]?
[[Cath lab::{last}]] wrote:
> We had a PDA case, 61 min FT, DAP 420; apron Infab .25 on, ring off. But badge collar = outside?
[[RSO::{first}]] wrote:
> Landauer's Luxel energy profile says 60-80 kVp static, i.e. one shot, not scatter. Someone X-rayed it. On purpose?
[[Night tech::{first}]] wrote:
> omg. It was in the pocket of the Porta-KUB coat. I shot a babygram thru the pocket. 4 times
[[RSO::{first}]] wrote:
> Dose assigned: 0.03. Thank you for telling. Case shut. Badge replaced. The microwave is innocent.
%%
Reference letter, blank of identity for the template drive / as sent
To the Selection Committee: It's a pleasure to recommend [[this applicant::{ptname}]] for the fellowship in Pulm/CC. In [[my decade as a PD::my decade at {hosp}]] I've met four residents who can do an EBUS-TBNA of 11L, explain Light's criteria to a plumber, and cry at the right time. [[The applicant::{ptf}]] is one. ABIM ITE 94th %ile; QI: "Who stopped the Protonix?" cut stress ulcer ppx 41% (CHEST poster); two first-author pieces (ATS Scholar; Cureus); Chief next year.
A story: a man in V-fib storm, ECPR not offered. [[The resident::{ptf}]] did the stellate block by landmark, with [[the pain fellow::{first} {last}]] on FaceTime. He walked to the cafeteria.
Areas of growth: says yes too much; Excel.
I rank "Top 2%." [[Call me.::Call {ph} or {mail}.]]
[[Program Director, Internal Medicine::{cred}, Program Director]]
"""

CALM = r"""
Subject: [EXTERNAL] CORRECTED - Drug Shortage Weekly (ASHP feed + ours)
RED: Bicillin L-A (Extencilline & Lentocilin imports OK), D50 syr, Kenalog-80, Pitressin multi-dose, Rapivab, Omnipaque 240, Sterile water 1L (Baxter NC), LR 1L, PD sol.
AMBER: Adderall IR, Concerta gen, Ativan inj, dexmed 4/mL, Demadex, Furoxone?, ISMN, ketorolac, lido 1% 2 mL amps, Lupron kit, mannitol, Mounjaro 5, Ozempic .25, NaHCO3 syr, KPhos, Pluvicto, Robinul, Semglee, sucralfate susp, Viscous lido, Zosyn 40.5
GREEN again: albuterol .083, amox susp, cisplatin, Children's Tylenol, methotrexate PF, Tamiflu susp, vecuronium, Wegovy 1.7
Conservation: IV->PO; Gatorade for mild; Pedialyte; 500 mL bags; push cefazolin; batch; no KVO; round to vial (10%); Ringer's only trauma, OR, DKA
New in P&T: Exblifep? no. Zevtera (SAB) restricted.
This is an automated message; mailbox isn't read.
%%
Subject: Tuesday pep talk from the Sepsis Nurse (role account)

Team Teal! Last week: 31 alerts, 19 real, 2 missed. Median abx 52 min (48 w/ Zosyn first, 71 when Vanc goes first: hang the fast one).
Myth 1: "CHF can't get 30/kg." SEP-1 lets you document less with volume + reason.
Myth 2: "Lactate 2.1 after Albuterol is sepsis". Maybe not, repeat.
Myth 3: "Tylenol fixed the fever so it's fine."
Tip: code words for the note: "Sepsis ruled out at ____, HR from AF". CMS loves it.
Gold stars: Team 3 West (0400 lactates), Lab (hemolysis 1.4%), Pharm (Zosyn duplex in ED Pyxis tower), ED triage (qSOFA is dead, long live NEWS2).
Trophy: Lil' Bacteroides (a plush). Keep it off the clean counter.
%%
Subject: your manuscript
Dear Author: We've now received three reviews of "Subcutaneous Furosemide (Furoscix) in Skilled Nursing". I regret that JAMDA can't offer publication in the present form. R1 asks about the comparator (Lasix 80 po bid isn't "usual care" in DAPA-era), Table 2 totals (n=61 vs 64), immortal time. R2 liked the patch photo, wants PRISMA? (it is not a review). R3: "Kaplan-Meier curves cross; use RMST or a piecewise Cox; the Schoenfeld p is .04." Please add STROBE, TIDieR, data sharing, and whether scPharmaceuticals paid. You may resubmit as a Brief Report (1,200 words, 1 table).
With kind regards, the Editorial Office. Do not reply; ScholarOne.
%%
Subject: [listserv-hospice] Digest vol 88, 4 topics
1. Haldol gel (ABH "doesn't absorb", again). Consensus: stop; use SL conc.
2. Deactivate ICD at home w/ a doughnut magnet? Tape w/ Medipore; not S-ICD's edge; call rep next day; law of the state.
3. Veteran pinning w/o flags? "No Veteran Dies Alone" kit list: coin, quilt, Taps on Bluetooth (ask!). Navy wives too.
4. Methadone 2.5 TID + QT 470 + Zofran. Replies: 6. "Goals!" "Olanzapine." "ECG is a test you do if you'd act".
Jobs: NP, Montana (horse OK). MD, Maine.
Humor: pt's fridge magnet "In case of death, feed cat".
Unsubscribe w/ SIGNOFF in the body. Don't reply-all. You all will.
%%
Subject: Notes from the parking-lot conversation re: Joint Commission window
- EC.02.03.05 EP 28: matrix of fire tests, name/date/freq/NFPA (6 elements)
- LS.02.01.35: 18", escutcheon, Christmas lights on sprinkler, lol
- IC.06.01.01 new; HLD: Trophon2 logs, Cidex gone, AER Medivator; scope dry 10 min; borescope pics
- MM.03.01.01: 2-8 C; Lidocaine w/epi in unlocked Mohs cart; Propofol in pocket; 28-d multi-dose; Heparin look-alike
- NPSG.15.01.01 ligature; C-SSRS vs ASQ
- PC.02.02.03: K-cups in pantry exp; ice scoop
- RC: verbal orders 48h; H&P 30 d update "I've examined, no change"
- UP.01.03.01 real pause
- HR: PPD of travelers; N95 fit; NRP exp
- "What do you do if" cards, Starburst for answers. No Skittles on clean side.
%%
Subject: AUTO: Your e-consult (Hematology) has been answered
Question: Ferritin 1,204, TSAT 29, ALT 61, H63D het. Phleb?
Answer: No. H63D het isn't hemochromatosis; TSAT \<45. Ferritin of metabolic dysfunction (MASLD, EtOH, A1c). Check GGT, US w/ FibroScan, CRP, CK, A1AT; skip HFE S65C. If TSAT \>45 x2, C282Y; MRI R2* (FerriScan). If very high & sick: HLH (HScore), Still (glyco ferritin), Gaucher (spleen, plt), L-ferritin cataract (HHCS), aceruloplasminemia.
Vit C off. Tea ok. Oysters raw no.
Donating blood is fine & kind (he's eligible, tattoos notwithstanding).
15 min, 99451. This advice w/o exam, doesn't establish care.
"""
