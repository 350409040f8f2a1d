"""Clinicians chatting with an assistant while they work: several tasks in one window, eponyms and instruments in every turn, people now and then."""

TWINS = r"""
me: quick ones. difference Kelly vs Crile clamp
ai: Kelly serrations run halfway; Crile all the way.
me: ok and Allis vs Babcock, [[my student::{first} my student]] mixes them
ai: Allis has teeth. Babcock is smooth and round.
me: and Richardson vs Deaver vs Army-Navy
ai: Richardson: right-angled, deeper. Deaver: long curve. Army-Navy: shallow, two ends.
me: now make 10 cards w/ those + Weitlaner + Balfour + Bookwalter. footer "[[property of OR 6::{first} & {wn}, OR 6]]"
ai: Done. Footer: "[[property of OR 6::{first} & {wn}, OR 6]]".
me: [[attending::{last}]] says the Thompson isn't the Bookwalter. add it
ai: Added: Thompson, table-mounted, open frame.
me: who was Bovie
ai: A physicist who built the generator. [[::Is that for the cards, or for Dr. {last}?]]
me: for trivia [[at the holiday party::{DATE:<12/13|Dec 6>} at {shop}]]
%%
user: I'm pasting a path addendum. is it worse
"[[::{spec}: ]]Clark IV, Breslow 1.2 → 1.4 after recut per [[second reader::{last}]], Spitz features absent, Ki-67 20"
assistant: Slightly. 1.4 mm stays in pT2. The recut shows deeper tissue.
user: she's [[a friend::{first}, a friend]]. mohs vs wle? [[derm::{lastlow} derm]] said mohs
assistant: Wide local excision with sentinel node biopsy is usual for 1.4 mm.
user: who does SLNB near [[here::{town}]]
assistant: I can't look that up. A melanoma center will have a list.
user: she can go to [[the university::{hnick}]], [[husband::{kin}]] drives. appt [[in two wks::{DATE:<3-9|11/2>}]]. write questions for her. no "journey"
assistant: 1. Will I have a node biopsy? 2. How wide is the margin? 3. Do I need a scan? 4. Who calls me, and when?
user: add 5. does my brother[[:: {first}]] need a skin check
%%
user: rewrite my sedation note w/out the swearing
"Aldrete 9. Ketofol 60/60. [[kid::{first}]] screamed [[baby shark::"{kin}"]], LMA out, sat 88 x20s, Larson maneuver by me, broke. [[dentist::{last} DDS]] freaked. damn Yankauer was clogged. [[RN::{wn}]] a legend."
assistant: "Ketamine 60 mg and propofol 60 mg. Brief laryngospasm at LMA removal (SpO2 88% for 20 s) resolved with Larson's maneuver. Suction catheter found occluded and replaced. [[Dentist and RN::Dr. {last} and {wn}, RN,]] present. Aldrete 9."
user: is it Larson or Larsen
assistant: Larson. Larsen is a syndrome, and a score for joints.
user: ha. [[fellow::{lastlow}]] bet me lunch. also incident rpt for the Yankauer: tag, date
assistant: Report: "Suction (Yankauer) occluded [[during case::{DATE:<5/7|10-2>}, tag {UNIQUE_ID:<S-|BME>{nn}4}]]. No harm."
%%
me: these are my ED overnight scribbles, make the morning email to [[the group::{first}, {first}, and {wn}]]
- [[rm 3::{lastlow}]] Ludwig's, awake scope w/ [[anes::{lastlow}]], ICU
- [[rm 7::{lastlow}]] Wellens, cath 0430, 95% LAD
- [[rm 9::{lastlow}]] Fournier, OR, [[uro::{lastlow}]] not happy
- [[rm 12::{lastlow}]] Ogilvie vs obstruction, still here
- trauma: [[unhelmeted::{first} unhelmeted]] scooter, Le Fort II, Marshall 3
- tox: Brugada pattern from flecainide, bicarb 6 amps
- LWBS [[2::{lastlow}, {lastlow}]]
- [[the Doe::doe = {whole}]], found by [[sister::{kin}]] on facebook
- Glidescope 2 blade broken, [[tech::{firstlow}]] has it
ai: Good morning. Night summary: Ludwig's angina to the ICU after an awake intubation[[:: with Dr. {last}]]; Wellens to the cath lab; Fournier's gangrene to the OR; Ogilvie vs obstruction is still in [[room 12::the department]]...
me: cut the tox one down, and it's Le Fort 2 with roman. who's [[rm 9::{lastlow}]] going to
ai: Your note says OR with [[urology::{lastlow}]]. No unit is listed.
%%
user: hey can u check if this consult letter is too long
Thanks for asking me to see [[her::{firstlow}]] about possible Sjögren. Schirmer 4/6, van Bijsterveld 5, Ro+, RNP-, Raynaud since [[college::{schoollow}]]. Her optometrist [[::({lastlow}) ]]placed Parasol plugs. Saxon test low. She chews Biotene gum and [[teaches::teaches at {school}]]. Mother [[::{kin} ]]has Hashimoto. Lip biopsy by [[ENT::{last} ENT]] [[soon::{DATE:<4/2|9-30>}]]: ask for Chisholm-Mason or focus score. Start Plaquenil 300; eye check [[yearly::{last}, {town}, yearly]]. If parotid grows, call me: MALT.
[[Rheumatology::{initials}]]
assistant: It's 90 words; that is fine. "Schirmer 4/6" could be read as a date, so write "4 mm OD, 6 mm OS".
user: good catch. and 9-30 vs 9/30
assistant: [[You have no dates in this draft.::Pick one style for the biopsy date.]]
user: lol also [[my boss::{lastlow}]] says "Sicca" isn't a person
assistant: Right: Sjögren was; sicca is Latin for dry.
%%
user: simulate a pimp session for MS3, ortho, 8 qs
ai: 1. What does a positive Thompson test mean? 2. Which nerve is hurt in a Holstein-Lewis fracture? 3. Name the Kanavel signs. 4. What is a Segond fracture? 5. Kocher criteria? 6. Gustilo II or III? 7. Which Salter-Harris crosses into the joint? 8. Who gets a Hawkins sign?
user: [[student::{first}]] got 3 and 7 wrong. feedback, kind, 2 lines
ai: "[[You know::{first}, you know]] your nerves cold. Review Kanavel's four signs and the Salter drawings tonight."
user: sign it [[chief::{wn}]]; cc [[clerkship::{whole}]]
ai: Added.
user: case now: "[[9 yo::{first}, 9]], fell at [[a birthday party::{poss} party {DATE:<Sat 6/7|9/20>} at {FACILITY:<Bounce|Sky|Jump> <Zone|City>}]], Gartland 3, pink pulseless hand." next?
ai: To the OR for reduction and pinning. Recheck the pulse. Call vascular if it turns white.
user: [[they::{last}]] did just that. pulse back. [[dad::{kin}]] cried
%%
user: names for our unit's pumps pls, theme = anatomists
ai: Galen, Vesalius, Willis, Monro, Purkinje, Langerhans, Paneth, Kupffer.
user: rm Paneth. [[our manager::{first}]] hates it
ai: Galen, Vesalius, Willis, Monro, Purkinje, Langerhans, Kupffer.
user: now assign: pump tags[[:: {UNIQUE_ID:PMP-{nn}}, {UNIQUE_ID:PMP-{nn}1}]] go to 4 and 6, [[one to peds::one to {first} in peds]]
ai: Galen → 4; Vesalius → 6; Willis → peds[[:: ({first})]].
user: Willis is a circle haha. put on the label "if Willis beeps call [[biomed::{wn} {xt}]]"
ai: "If Willis beeps, call [[biomed::{wn}, {xt}]]."
"""
