"""More notes in which eponyms, brands and devices stand close to people: heart, lung, gut, birth, ear, joints, teeth, kidneys, lab, nursing skills days."""

TWINS = r"""
CATH LAB REPORT (short)
[[Operator on file::Op {last}, fellow {last}]], monitor [[tech::{first}]], circ [[RN::{wn}]], scrub [[tech::{initials}]]
Access R rad, Barbeau B, Glidesheath. Tiger, JL3.5, Amplatz L1, Ikari. Judkins R for the stump.
LM ok. LAD 90 Medina 1,1,1. LCx Duke n/a. RCA CTO, J-CTO 3, Rentrop 2. SYNTAX 27.
Wolverine, Shockwave, Xience Skypoint 3x38, culotte w/ Guidezilla. Corsair stuck; [[2nd operator called::{last} called in]].
LVEDP 24. Swan: PCWP 22, Fick 2.1. Impella in via [[fellow::{last}]], Manta closure later.
Dye 210. Perc complication none. Statement to [[family::{kin}]] by [[operator::{last}]]. Heart team [[Monday::{DATE:Mon <4/7|11/3>}]] w/ [[surgery::{last} CTS]].
TR Band off [[1900::1900 {initials}]]. Brilinta, Repatha. Cardiac rehab [[ref::{fac}]]
%%
ECHO LAB HUDDLE
- Vivid E95 in 3 has bad probe, [[biomed::{first}]] knows; use Epiq.
- Carpentier class board: [[fellow::{first}]] teaches 3p. Barlow vs FED.
- [[Add-on::{lastup}]]: TEE for Edwards Sapien leak, Lariat vs Amplatzer plug; [[structural::{last}]]
- [[Bed 7::{lastup} 7]]: bubble, Eustachian valve, Valsalva w/ [[nurse::{wn}]]
- [[Bed 9::{lastup} 9]]: McConnell? call [[PERT::{lastlow}]]
- Definity lots short, Lumason ok. Doppler gel heater broke.
- Strain in Takotsubo study: [[coordinator::{first}, study {subj}]]
- Simpson's biplane contest winner [[nights::{first}, {DATE:<Aug|June>}]]. Prize: Starbucks.
%%
ENT OR SCHEDULE NOTES
T&A: Crowe-Davis, Coblator, Hurd. [[5yo::{first} 5]] loose tooth, [[mom::{kin}]] wants it back.
DL: Dedo, Lindholm, Jako; Kleinsasser biter sent off w/ [[SPD::{first} in SPD]].
Thyroid: NIM tube, Berry ligament, Harmonic; [[assistant::{last} PA]]. Chvostek check [[by night RN::by {wn}]].
FESS: Messerklinger, Keros 2, Onodi cell, Draf 2b, Blakesley. Brainlab reg by [[rep::{first} ({ORGANIZATION:<Navicore|Septal|Airline>})]]
Ear: Bondy, Gelfoam, Bellucci, Rosen needle, PORP Kurz. Carhart notch. Rinne/Weber after by [[resident::{last}]].
Neck: Blom-Singer, Provox; Montgomery T; [[SLP::{first} SLP]]
Zenker: Weerda, stapler. [[Add::{lastup}]] peritonsillar, Yankauer+18g [[in ED::in {hnick} ED by {initials}]]
%%
L&D SIM DAY, DEBRIEF
McRoberts, Rubin, Woods, Gaskin, Zavanelli said aloud by [[all::{first}, {first} & {wn}]].
Kiwi pop 1; Simpson-Luikart vs Kielland, [[MFM::{last}]] shows; Piper for aftercoming head: [[intern::{last}]] cried.
Bakri 300, Jada, B-Lynch w/ Vicryl 1, Hayman, O'Leary. Bishop 8, Friedman out, Zhang in, Apgar timed[[:: by {first}]].
Next [[month::{DATE:<5/9|10-3>}]]: eclampsia, MgSO4, Ca gluc, Trendelenburg no. Food by [[charge::{wn}]].
%%
GI CONF LIST
1 [[58M::{ptcomma}]] Prague C5M8 EAC, Siewert 1; Barrx vs EMR [[pathologist::{last}]] shows; vote
2 [[33F::{lastup}]] Crohn's, Rutgeerts i3, Montreal A2L3B2p, Skyrizi; seton by [[CRS::{last}]]; [[IBD RN::{first}]]
3 [[70F::{lastup}]] Mirizzi, Bouveret (!!), SpyGlass w/ [[advanced::{last}]] at [[the university::{hnick}]]
4 [[45M::{lastup}]] UC Mayo 3 Truelove severe, d3 Oxford rule, Remicade vs Hartmann/Brooke. [[Wife::{kin}]] has questions
5 [[27M::{lastup}]] EoE, EREFS 6, Dupixent appeal by [[MA::{wn}]]
6 [[61F::{lastup}]] Child B, Baveno VII, Sengstaken used [[in transfer::at {hosp} {DATE:<2/11|9/5>}]]; TIPS Viatorr [[IR::{last}]]
7 [[80M::{lastup}]] Ogilvie → Neostigmine → perf; M&M
Scribe [[fellow::{initials}]]. Bagels: [[rep::{first}]].
%%
RHEUM NEW PATIENT
[[46F::{ptname}, 46F]], [[seamstress::sews at {ORGANIZATION:<Tux|Bridal|Stitch> <Palace|Depot>}]], Raynaud's, sicca, Schirmer 3/4, Gottron, Shawl. Mother [[::{kin} ]]had "CREST".
Jo-1? Scl-70 +, RNP neg, Ro52. Rodnan 14. Medsger. PFT DLCO 51 ([[outside::{clinic} {DATE:<1/6|7-19>}]]). Nailfold: dropout (Cutolo late).
Schober 5, Patrick neg, Finkelstein +, Heberden R2-3, Bouchard. Felty no. Still's no. Behcet no.
CellCept, Procardia, Revatio; HRCT [[soon::{on}]]; ILD clinic [[::({last}) ]], GI for Nissen-not.
Vectra no, RAPID3 14. Acthar rep [[banned::{first} banned]].
Sister [[reads up::{first} reads up]] on Ozempic and Plaquenil. Return w/ [[NP::{wn}]] 6 wk.
%%
ICU SKILLS FAIR
Station 1 Minnesota/Blakemore (helmet!) - [[GI RN::{first}]]
2 Rotaflow + Cardiohelp, Avalon vs Crescent vs ProtekDuo - [[ECMO RN::{wn}]]
3 EVD Codman vs Becker vs Licox bolt - [[neuro RN::{first}, {initials}]]
4 Arctic Sun, Bair, Level One, Belmont - [[trauma::{first}]]
5 Pleur-evac, Heimlich, Sahara, Mini Express - [[CT surg PA::{last} PA]]
6 RotoProne, Vollman, Hovermatt, Golvo - [[RT::{first} RT]]
7 Passy-Muir, Bivona, Shiley, Jackson (metal), Portex - [[trach RN::{wn}]]
8 Prismax, Tablo - [[HD rep::{first} of {ORGANIZATION:<Renalis|Kidney Partners|Dialyx>}]]
Sign in sheet → [[educator::{first} x{pager}]] by Fri. Raffle: Stanley cup (tumbler), Figs scrubs, won [[last time by nights::{DATE:<2/8|May>} by {one}]].
%%
RENAL CLINIC, WHAT I TYPED
[[pt::{ptf}]] here w [[daughter::{kin}]]. IgAN Oxford M1E0S1T1, Haas; Filspari vs Tarpeyo. Alport cousin [[::{first} ]]on HD at [[unit::{clinic}]].
Wants PD: Baxter Amia, Tenckhoff by [[surgeon::{last}]] [[next month::{DATE:<10/9|3-4>}]]. Liberty cycler training [[with RN::w/ {first}]].
Kt/V n/a. Farxiga, Kerendia, Lokelma samples. K 3.3 is the Lasix, not Bartter.
Fabry screen neg. Goodpasture neg.
Cimino at wrist maybe; Scribner history lesson to [[student::MS3 {first}]].
Transplant eval at [[center::{hosp}]], [[living donor::{kin} as donor]], Banff talk later.
%%
BLOOD BANK / HEME CURBSIDES
[[OB::{last} OB]]: anti-Kell titer 64 → MCA Doppler, not anti-Duffy. Kleihauer on [[their pt::{lastlow}]].
[[Surg::{last}]]: Bombay? Oh type; rare donor via [[reference lab::{ORGANIZATION:<Interstate|Valley> Blood Service}]]
[[ED::{last} ED]]: vW 2B, Humate-P, not DDAVP. Bernard-Soulier cousin [[::{first}]].
[[Peds::{lastlow}]]: Diamond-Blackfan vs Fanconi vs Pearson; Howell-Jolly on smear by [[tech::{wn} MLS]]
[[ICU::{lastlow} icu]]: PLASMIC 6, Caplacizumab, Quinton by [[renal::{lastlow}]] now, plex q day [[::{first} apheresis]]
[[Ortho::{last}]]: Coumadin + Vit K: yes. Kcentra: ask [[pharm::{first}]]
Duty log [[fellow::{initials} {DATE:<3/3|12-8>}]]
"""
