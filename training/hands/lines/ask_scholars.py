"""Students, residents, teachers, statisticians, trial coordinators and library people at the assistant's window."""

NAMED = r"""
fix my personal statement: "Growing up in {LOCATION:<Little|North|Old> {last}}, I watched my {rel} ration insulin"
email to {dr} asking for a letter of rec, i got honors
whats the p value for 12/40 vs 21/41. site was {hnick}
make flashcards from {first}'s notes: adrenal, 20 cards
thank you note after interview w/ {last}, {last} and the PD at {school}
irb reviewer says "remove the place". text: "tribal clinic at {rez}"
SAE narrative: subject {subj} (72M) had GI bleed on {clip}, 9 d after dose 2
my preceptor {first} eats my lunch. how do i bring it up
anki cloze for: c1::Lachman tests ACL. and why {first} swears by it
abstract 250 w: retrospective, n=118, {FACILITY:<Saguaro|Catalpa|Tamarind> Children's}, 2015-2022
cover letter to {ORGANIZATION:<Verdant|Axolotl|Bright Helix> Bio}, clinical ops, i've 2 yrs as CRC
explain Cox model to {first} who only knows t tests
remediation plan for {first}, failed OSCE 2x
what to get {first}, my nurse mentor from {town}. no mugs
visit window is day 28 +/-3, enrolled {clip}, so which dates
protocol deviation: consent signed {clip}, labs drawn {clip}
citation manager shows "{last}, {ini}" and "{last} {first}" as two authors
poem in the style of a consult note re: {first}'s graduation from {school}
sim case: change the pt's name from {whole} to something neutral
how do i cite a talk by {whole} at our grand rounds {full}
translate consent for a {lang} speaker, PI {whole}, phone {ph}
evaluate: "{first} is a joy to work with." make it specific
"{ORGANIZATION:<Delta|Psi|Kappa> <Kappa|Theta|Mu> <Chi|Nu>} at {school}" blood drive flyer
interview transcript code: P7 says "at {coin} they dont let u pee"
rank list: {hosp}, {hosp}, {hosp}. pros cons table
Moonlighting form: name {lf}, pager {pager}, program neuro
why is n 118 in text and 117 in table (one's {subj}, withdrew)
DSMB letter: unblinding of {subj}. 3 sentences
make the reading level lower & take {org} out: "Employees of {org} may decline"
schedule for 6 residents, {last} off {DATE:<week of the 9th|Oct 3-9|the 21st–27th>}, {last} no nights
whos a good keynote on sickle cell other than {whole}
class roll has two {first}s. nickname etiquette
eval of the rotation at {clinic}, i hated it, be diplomatic
my thesis chair left for {school}. email template
redo figure legend: "Photo: {whole}, used with permission"
peer review: say the authors missed {last} et al. who did this in {county}
i'm a M3 on psych, pt {ini} said he's the {LOCATION:<king|mayor> of {last}}; MSE terms?
how many participants drive \>1h? zips: {zip}, {zip}, {zip}
NIH biosketch, personal statement for {whole}, eRA {user}
summarise grand rounds: {last} on tau. funny bit about {poss} boat
CITI training expired {num8}, can i consent today
make a poster title, less boring: "Falls at {snf}: a chart review"
scholarship essay: the {ORGANIZATION:<Elks|Grange|Rotary> of {last}} paid my books
skills checkoff: {first} foley S, {first} foley U, {first} NG S
draft: {subj} lost to follow up; last contact {clip}, moved to {town}
find gaps: 23 patients from {FACILITY:<Wabash|Pecos|Yadkin> House}, 4 from home
is {initials} a legit coauthor if she only pulled charts
plz turn off the sass & write to {mail} for the dataset
Shelf on {DATE:<Friday the 13th|the 27th|5/9|Dec 12>}. 9 day plan, surgery
mock oral: you're {dr}, be mean, TEF
which IRB for a study at {hosp} but the PI's at {school}
REDCap says record {subj} locked by {user}
nomination: {first} built the ultrasound curriculum w/ a phone and gelatin from {shop}
CV line for medical scribe, {ORGANIZATION:<ScribeHive|QuickNote|{last} Scribes>}, 2021-22
does "patient 4, the {job} from {LOCATION:{last} Key}" pass safe harbor
absence: i've strep, lab w/ {dr} is today
survey q 14 leaked names: "who bullies you" -> "{wn}", "{wn}", "nobody"
make it rhyme: welcome PGY1s {first}, {first}, {first}
recruit flyer tear-off: call {first} {ph}
field notes: 9:10, {wn} (CHW) at the {LOCATION:{last} Flats} food line
blank APA ref for dissertation: {last}, {ini} (year) {school}
step 2 date {clip} vs my sister's wedding in {place}. reschedule email
teach me likelihood ratios w/ the case of {mr} (LR+ 8, pretest .2)
audio of seminar: "uh so {first} what did you think of the uh Milgram"
where does {FACILITY:{last} Hall <114|B02|Auditorium>} go in a syllabus header
kappa between raters {initials} and {initials} .61. ok?
kit id {code} missing a swab
preprint says data from "a hospital in {place}". fine?
"""

CALM = r"""
fix my personal statement: "Growing up on a farm, I watched my aunt ration insulin"
email asking for a letter of rec, i got honors
whats the p value for 12/40 vs 21/41. Fisher or chi2 w/ Yates
make flashcards: adrenal, 20 cards. Conn, Cushing, Addison, Nelson, Waterhouse-Friderichsen
thank you note after interview, generic
irb reviewer says "remove the place". text: "tribal clinic"
SAE narrative: 72M had GI bleed 9 d after dose 2. CTCAE grade 3, MedDRA PT
my preceptor eats my lunch. how do i bring it up
anki cloze for: c1::Lachman tests ACL, c2::McMurray meniscus
abstract 250 w: retrospective, n=118, single center, 2015-2022
cover letter, clinical ops, i've 2 yrs as CRC. IQVIA or Parexel style
explain Cox model to somebody who only knows t tests. Schoenfeld, Efron vs Breslow
remediation plan, failed OSCE 2x
what to get a nurse mentor. no mugs
visit window is day 28 +/-3
protocol deviation: consent signed after labs drawn. major or minor
Zotero vs EndNote vs Mendeley vs Paperpile
poem in the style of a consult note
sim case: neutral pt name ideas? use "Patient Blue"? Laerdal SimMan, Noelle, Harvey
how do i cite a grand rounds talk in Vancouver
translate consent for a {lang} speaker
evaluate: "a joy to work with." make it specific. Milestones PC3 level 2.5
blood drive flyer, sorority
interview transcript code: "they dont let u pee". Saldana in vivo code? Braun & Clarke step?
rank list pros cons table, columns only
Moonlighting form: PGY2+, 80 hr rule
why is n 118 in text and 117 in table
DSMB letter: unblinding. 3 sentences
make the reading level lower: "Employees may decline"
schedule for 6 residents, X+Y 4+1, no post-call clinic
class roll, nickname etiquette
eval of the rotation, i hated it, be diplomatic
my thesis chair left. email template
redo figure legend: "Photo used with permission"
peer review: say the authors missed ARISTOTLE and AMPLIFY-EXT
i'm a M3 on psych, says he's the king of the moon; MSE terms? Capgras? Fregoli? Cotard?
how many participants drive \>1h? ArcGIS or Google matrix API
NIH biosketch, personal statement for a K23. SciENcv
summarise grand rounds on tau. Braak stages, Thal phases
CITI training expired, can i consent today
make a poster title, less boring: "Falls in a Nursing Home: a chart review"
scholarship essay: a lodge paid my books
skills checkoff: foley S, foley U, NG S
lost to follow up wording. ITT vs mITT
find gaps in STROBE items 6, 12e, 22
is pulling charts enough for authorship. ICMJE 4
plz turn off the sass & write to the corresponding author for the dataset
9 day plan, surgery shelf. Pestana, De Virgilio, UWorld, Amboss, Anki Anking
mock oral: you're an examiner, be mean, TEF. Gross type C, VACTERL, H-type
single IRB: Advarra vs WCG, SMART IRB reliance
REDCap says record locked
nomination blurb: built the ultrasound curriculum w/ a phone and gelatin
CV line for medical scribe, 2021-22
does "patient 4, a fisherman" pass safe harbor
absence: i've strep
survey q 14 leaked names. how to scrub
make it rhyme: welcome PGY1s
recruit flyer tear-off: call the study line
field notes: 9:10, CHW at the food line
blank APA ref for dissertation: Author, A. A. (Year)
step 2 vs a wedding. reschedule email. Prometric fee?
teach me likelihood ratios. LR+ 8, pretest .2. Fagan nomogram
Milgram, Asch, Zimbardo, Harlow: who did what. 4 cards
kappa .61 ok? Landis & Koch. Gwet AC1?
kit missing a swab. Copan ESwab
Semmelweis reflex in one line? hand washing lecture hook
Kaplan-Meier in R: survfit(Surv(time, status) ~ arm, data=lung)
ggplot2: facet_wrap(~site) order by median
proc freq; tables arm*resp / chisq relrisk; run; log says WARNING 25% of cells
Stata: mixed y i.trt##c.time || id: time, cov(un)
Bonferroni, Holm, Hochberg, Benjamini-Hochberg, Tukey, Dunnett, Scheffé
G*Power inputs for ANCOVA f=.25
Cochrane RoB2 vs ROBINS-I vs Newcastle-Ottawa vs Jadad
PRISMA 2020 flow numbers don't add
Is Hosmer-Lemeshow out of fashion? Brier, Harrell's C
MELD 3.0 for a quiz: Na 128, bili 4, cr 1.7, INR 1.9, alb 2.8, F
Bloom's verbs for "understand". Kirkpatrick level 3? Miller's pyramid shows how?
Kern six steps, one slide
Maslow, Erikson, Piaget, Kohlberg, Vygotsky: NCLEX table
Benner novice to expert. Orem, Roy, Watson, Leininger, Peplau: nursing theory match
what did Snow's pump prove. and Koch's postulates
Bradford Hill, nine, mnemonic
Dreyfus, Kolb, Knowles, Schön in 4 tweets
Krebs, Cori, Calvin, Cahill, Randle: cycles
JAK2 V617F, BCR::ABL1 p210, FLT3-ITD, NPM1 — pathology quiz, 5 q
cranial foramina: Meckel, Vidian, Jacobson, Arnold. who goes where
Ranson at 48h. Glasgow-Imrie. BISAP. Balthazar. Atlanta {year}
TNM: T3N1aM0 colon = stage?
Alpha, beta, Lambda, Kappa, Mu, Delta: SARS or opioid receptor
Match week: SOAP rounds explained
NCLEX NGN bow-tie item on DKA
LaTeX: \\textbf not bold in beamer Madrid theme
BibTeX @article\{key, author=\{Last, F\}\} shows ?
Roman aqueducts & lead: 2 facts for a tox lecture
NEJM visual abstract sizes
What is 'Hawthorne'? 'Pygmalion'? 'Will Rogers' phenomenon? 'Simpson' paradox? 'Berkson'? 'Lindley'?
"""
