"""PT, OT, speech, audiology, orthotics, athletic trainers, hand therapists, work hardening, and psychiatry and psychotherapy offices: evals, dailies, progress reports, letters, session notes, group flyers; each once with names and once with roles."""

TWINS = r"""
PT INITIAL EVALUATION
[[Patient::{ptname}]]  [[Onset: acute::Onset: {full}]]  [[Referring: on script::Referring: {dr}]]  [[Visit 1/12::Visit 1/12, auth {claim}]]
Dx M75.121 complete RTC tear R; s/p arthroscopic repair (supra + infra), biceps tenodesis [[POD 12::{clip}, {FACILITY:<Summit|Two Bridges|Kestrel> Orthopaedics}]]
Subj: 52 yo R-handed {job}. Fell off ladder [[at work::working for {org}]]. Pain 3/10 rest, 7/10 night. Sling w/ abduction pillow, sleeping in recliner. Goal "throw a ball with [[my boy::{kin}]]".
QuickDASH 68.
Obj: PROM flex 90, scap 85, ER 20 @ 30 abd, IR to belly. Incisions x4 C/D/I. Elbow/wrist WNL. Sensation intact axillary. Cervical screen neg. Scap resting depressed.
Assessment: appropriate post-op; rehab potential good. Barriers: WC claim, smoker 1/2 ppd.
LTG 12 wk: flex 160 A, ER 60, lift 25 lb to shoulder, QuickDASH \<15.
POC 2x/wk x 12 per protocol (massive): phase 1 wk 0-6 pendulum, table slides, scap sets; no active ER; phase 2 pulleys; phase 3 bands.
HEP: Medbridge[[:: code {UNIQUE_ID:<QX|ZK>{nn}W}]]. CP x15 min.
97161, 97140, 97110. TT 47.
[[PT::{whole}, PT, DPT, OCS]]   [[NCM::NCM {first} {last} cc'd {mail}]]
%%
Speech therapy voice eval (SOAP)

S: [[Pt::{ptname}]], 41 y/o [[teacher and choir director::teacher at {school} and choir director at {church}]], hoarse since [[the start of term::{on}]]. Videostrobe by [[ENT::Dr. {last}]]: bilat nodules mid-third, hourglass closure. VHI-30 = 61. Water 20 oz, coffee 5 c, throat clears "constantly". Singing alto now was sop 1. Reflux: famotidine.
O: CAPE-V overall 48 (rough 45, breathy 40, strain 55). MPT 9 s. s/z 1.7. F0 172 Hz, range G3-C5. Jitter 2.1. Stimulable w/ lip trill, straw in water, /m/.
A: mod MTD w/ nodules. Good candidate.
P: 8 x weekly. Vocal hygiene, SOVT, RVT, amplifier for class (letter to [[principal::{mrs}]]). 504/ADA form. No whispering. Rescope 10 wks.
Goals at 8 wk: CAPE-V \<20, VHI \<25, amplification 100% of teaching.
[[Clinician::{cred}]]  [[Date::{num8}]]
%%
PSYCHIATRY FOLLOW-UP (med management, 20 min, telehealth)
Pt location: [[home::home, {town}]]; provider location: home office. [[Emergency contact verified::Emergency contact {kin} {ph}]]

Interval: mood "gray but ok". Sleeping 6. Appetite down w/ bupropion. Anxiety in traffic since [[the crash::the crash on {STREET_ADDRESS:Rte {nn}}]]. Missed lithium 3x. Tremor fine, drops [[coffee::coffee at {org}]]. No SI/HI/AVH, no mania since {year}. ETOH 1/wk; THC gummies. [[Partner::{kin}]] says "{sub} laughs again".
MSE: well groomed, cardigan, cat on lap. Speech nl. Affect constricted, brightens. TP linear. I/J good.
Labs: Li 0.71, Cr 0.9, TSH 5.8 up from 3.9.
PDMP ok. C-SSRS neg. PHQ-9 11 (was 17). GAD-7 9. AIMS 0.
Dx: F31.81, F41.1, r/o F43.10
Plan: lithium 900 qhs to ER, propranolol 10 BID prn tremor, recheck TSH/ fT4 8 wk [[w/ PCP::w/ {dr}]]. Lamotrigine 150 no change; OCP interaction reviewed. Therapy [[weekly::weekly w/ {whole}, LMFT]]: EMDR prep. Light box. Safety plan on file.
RTC 6 wk[[:: {full} {clockx}]]
[[Prescriber::{whole}, PMHNP-BC]]
%%
OT DRIVING EVALUATION SUMMARY
[[Client::{ptname}]]   age 77   [[License::License {lic}]]   [[Referred by: neurology::Referred by: {dr}]]
Dx: L MCA CVA 5 mo, mild aphasia. Prior: drove F-150, hauls hay; lives [[12 mi out::12 mi out on {lane}]].
Clinic: Snellen 20/30 OU, fields full to confrontation, contrast ok. MoCA-MIS 11, Trails A 52, B 210 (errors 2), UFOV 3 cat 3 mod risk, MVPT-4 32, Rules of Road 14/20, brake RT .61 s (norm \<.7). Grip R 18 kg. R ankle 4/5, prop impaired great toe.
On-road 60 min [[in our dual-brake sedan::in our dual-brake {car}, {plate}]] w/ [[DRS/instructor::{first} {last}, CDRS]]: rural ok; roundabout entered w/o yield x2; lane drift R; late at ped; L turn across 4 lanes = intervention x2. Understood feedback 60%.
Recommendation: no driving now. 8 sessions behind the wheel + L foot not indicated. Recheck 3 mo. Report to DMV: medical form DS/DL-62-type given to MD.
Discussed w/ [[client and daughter::{ptf} and {kin} (daughter)]]. Client: "[[My truck::My {car}]] is how I get to the sale barn." Options: [[senior van::{ORGANIZATION:<Tri-Valley|Buckskin|Harvest> Transit} {ph}]], neighbor.
%%
HAND THERAPY DAILY
[[Pt initials::{initials}]]  v 9  s/p zone II FDP/FDS repair R IF/LF, digital n. x1, [[6w2d::DOS {clip}]]  [[Surgeon::Dr {last}]]
S "It pulled w/ the [[jar::pickle jar at {kin}'s]]" no pop.
O TAM IF 168 (MP 80 PIP 72 DIP 28, -12 lag), LF 181. Scar raised, tender. SW 4.31 radial IF. Edema 6.8 / L 6.3.
Rx: MHP 8', US 3 MHz 0.5 50% 8', scar/Dycem, place-hold DC'd -> blocking, hook/fist/straight, dowel 1", light putty tan 5'. DBS weaned to night/public. Relative motion orthosis made, coban.
A good glide, no rupture. FDP lag 2/2 adhesions.
P 2x/wk. No lift. RTW light duty one hand [[per employer::{org} has a desk for {obj} from {full}]].
[[CHT::{cred} CHT]] 97022 97140 97110x2 L3933
%%
DAP note. psychodynamic. keep as is but fix grammar

D: [[Client::{ptf}]] came ten minutes late, [[the train::the train from {town}]]. began w/ a dream, a house with no stairs. associations to [[the grandfather's farm::grandfather {last}'s farm in {town}]] and to the miscarriage. angry that I was away [[last week::the week of {day}]], "you get to have a beach." silence of about four minutes. then tears. spoke for the first time of [[the brother's::{kin}'s]] suicide note, that it had a grocery list on the back. passive SI, "not today, not with the dog," no plan, no means, safety reviewed.
A: deepening transference; grief complicated by guilt. defences: isolation of affect loosening. r/o MDD recurrent. risk low-moderate, chronic.
P: continue twice weekly, T/F 8 am. coordinate with [[the psychiatrist::Dr {last}]] re sertraline 150 and the nightmares. fee raised [[next month::on {on}]]. consult w/ [[my supervisor::{whole}]].
%%
Work hardening discharge report

[[To adjuster::To {whole}, {ORGANIZATION:<Keystone|Palmetto|Evergreen> Mutual}, claim {claim}]]
[[Injured worker::Injured worker: {ptname}]], 38, [[DOI::DOI {full}]]. Job: palletizer, heavy PDL (75 lb occ, 35 freq)[[:: at {org}, {town}]].
Attended 18 of 20 (one snow, one court). Began 3 h/d, ended 7 h/d.
Floor-waist 40 -> 80 lb. Waist-shoulder 25 -> 50. Push 60 -> 130 lbf. Carry 50 ft 35 -> 75. Stand tol 40 min -> 6 h. Sit reps 22. FABQ-W 34 -> 12. Oswestry 52 -> 18. Consistency: 5-position grip bell curve, HR rise w/ effort; valid.
Pain 6 -> 3. No meds but naproxen. Waddell 1/5.
Opinion: meets critical demands, RTW full duty [[Monday::on {full}]], 2 wk transitional. No further PT. MMI per [[the physician::Dr. {last}, IME {full}]].
He brought doughnuts for [[everyone::{first} and {first}]].
[[Signed::{whole}, OTR/L, CEAS]]
%%
AUDIOLOGY HA FITTING
[[Name ____::Name {ptname}]] [[Age ____::{ninety}]] [[File ____::File {acct}]] [[Date ____::{full}]]
PTA R 52 L 58 HF slope; WRS 84/76; tymps A/A. Cerumen removed L curette.
Fit: Oticon Intent 2 miniRITE, R sn [[____::{ser}]] L sn [[____::{ser}]] receivers 85, domes power 8mm
REM NAL-NL2 matched ±3 to 4k. LDL ok. Feedback mgr run. App paired to [[pt's::{kin}'s]] iPhone.
Concerns: "church echo"[[:: ({church})]], TV, [[grandkids::great-grandkids {kin} & {kin}]]
Loaner tele adapter sn [[____::{ser}]]
Cost 5,200; VA? no. {ins} hearing benefit 1,500 via TruHearing; balance [[plan::card ending {four}]]
F/u 2 wk, phone; L&D warranty to [[3 yrs::{mon}]]
[[Aud.::{cred} AuD]]
%%
AT daily - fall season   [[school::{school}]]
[[Mon::Mon {DATE:9/<8|15|22>}]]
FB: [[#54::{first} {last} #54]] ankle inv, Gr 1 ATFL, taped, ltd. [[#7::{last} #7]] burner, resolved 4 min, Spurling neg, out today. [[#12::#12 {wn}]] cramps (pickle juice).
VB: [[setter::{first}]] mallet finger, splint 24/7 x6, xr neg [[urgent care::{clinic}]].
XC: [[2 girls::{first} & {first}]] shins. 6 wk stress fx watch on one, ferritin 9! note to [[mom::mom {kin}]] + [[MD::{dr}]].
BSOC: GK [[sr.::{first} {last}]] concussion day 6, stage 3 ok.
FH: mouthguard check
Heat: WBGT 88.1 @ 3:30, black? red flag; helmets only, breaks q15
AED pads exp [[this fall::{mon}]], cart[[:: {VEHICLE_ID:Gator {nn}}]] flat
Coaches mad: [[two::{last}, {last}]]. That's fine.
"""
