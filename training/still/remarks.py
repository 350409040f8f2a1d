"""Full sentences of every field in which names of things stand where names of people might, and lines that ask for something."""

REMARKS = r"""
<Most|Some|Few> <clinicians|surgeons|authors> prefer the {opx} to the {opx}, although {society} <takes no position|recommends neither>.
The {kit} replaced the older {kit} in {yearx}, and the {unit} <has not looked back|still keeps one in the closet>.
When {med} is not tolerated, {med} or {brandx} <may be tried|is a sensible next step>, provided that {assay} is <normal|checked first>.
{eponthing} should not be <confused with|mistaken for> {eponthing}, which <is rarer|has a better outlook>.
As the {study} investigators showed, <lower is better|timing matters more than dose> ({statx}).
The {post} asked the {post} whether the {kit} <could be reused|was charged>, and the answer was <no|to be decided by the {unit}>.
In {region}, {bug} is <endemic|rare|notifiable>; in {region} it is <seen in returning travelers|hardly ever seen>.
Scores on the {gauge} and the {gauge} <moved together|diverged> after {lasting} of {pill}.
Nothing in the {headx} section suggests {syn}, and the {sgn} was <never recorded|absent throughout>.
Three things matter: {cls}s, {cls}s, and the {gauge}.
A <common|classic|costly> error is to give {med} before {assay} is known, as {society} <warns|notes in its statement>.
{capt} had <no idea|been told> that {otc} interacts with {brandx}; {aperson} explained it on {aday}.
By {when}, the {sgn} had faded, the {frame} was out, and {apt} <asked for Jell-O|walked to the nurses' station>.
{payer} covers the {kit} but not the {supply}; {payer} covers <neither|both with a copay>.
Under {scheme}, the {unit} must <report|post> {gauge} results each <quarter|month>.
The {stain} stain and the {marker} stain disagreed, so {aperson} sent the block to {asite}.
{gene} and {gene} lie on the same arm; {variant} is <benign|pathogenic> in <one|both>.
On {face} the letter looks <cramped|fine>, so use {face} for handouts and {face} for labels.
Type "{headx}" into {app}, choose "{headx}", and <wait|press Enter twice>.
"{headx}" and "{headx}" are <both required|now one field> in {verx} of {app}.
{brandx}, {brandx} and {brandx} share one molecule; {brandx} does not.
Hold the {tool} like a pencil, the {tool} like a bow, and never pass a {tool} tip first.
The {move} relieves, the {move} provokes, and the {move} does neither.
Before the {opx} came the {opx}; before both, there was <only prayer|the {frame}>.
Patients with {syn} <may qualify for|often miss> {scheme}, {scheme} and <food help|a {kit}>.
The {clas} <predates|outperforms|complements> the {clas}, but neither was <validated|meant for> in children.
Ask about {vax}, {vax} and {vax}; <record the site|give a VIS>; wait fifteen minutes.
If {gauge} <exceeds|falls below> {tens}, page the {post}; if the {post} is busy, page the {post}.
The {unit} meets with the {unit} <every other Tuesday|after Grand Rounds>, usually over <coffee|a webinar>.
The {post} and the {post} co-signed; the {post} did not.
Examples of {cls}s are {med}, {med} and {med}; examples of {cls}s are {brandx} and {brandx}.
A {sizex} {frame} <fits|is too large for> a {agex}; a {sizex} {frame} will do.
The exam covers {eponthing}, {eponthing}, {bug} and {gene}; it does not cover {syn}.
What the {study} trial was to {med}, the {study} trial is to {brandx}.
The word "{eponame}" here refers to the {eponthing}, not to <a person|anyone on the ward|a colleague>.
Rinse with {otc}, then apply {supply}; cover with {supply} and secure with a {frame}.
Mild {syn} needs <no|little> treatment; severe {syn} calls for {med}, {kit} or {opx}.
For {tooth}, <the Dentist|the Hygienist> chose {dental} over {dental} because of <moisture|shade|price>.
Nobody on the {unit} had seen {syn} before; the {post} drew the {spot} on a napkin.
Both {app} and {app} export {face}; only {app} signs it.
The {scheme} audit asked for {headx}, {headx} and {headx}, each <dated|initialed> by the {post}.
<Although|While> {assay} rose to {val}, {assay} fell to {val}, which argues <for|against> {syn}.
The ward stocks {supply}, {supply} and {supply}; {supply} must be ordered from <Central Supply|the {unit}>.
Read chapter {tens} on {spot}, {spot} and {spot}; skip the part on {stain} medium.
No {cls} was given because {apt} was <fasting|pregnant|on {brandx}>.
From {when} to {when} the dose of {med} went from {dosex} to {dosex}.
Teaching aids: a model of the {organ}, a {kit}, a laminated {clas}, and {examx}.
Those who passed {examx} may skip {examx}; {examx} stays mandatory for every {post}.
The differential for a {sgn} includes {syn}, {syn}, {abbr} and, in {region}, {bug}.
The budget line for {kit} sits under {unit}; the line for {app} sits under {unit}.
Do not write "{abbr}" when you mean "{abbr}"; ISMP and {society} list both as error-prone.
Resistance of {bug} to {med} is <rising|stable> at {pctx}; {med} still works in {pctx}.
{capt} was discharged to {asite} on {aday} with {pill}, {pill} and a {kit}.
{caperson} phoned {asite} about the {assay} of {apt}; the result was {val}.
Work at {afirm} exposed {apt} to <silica|solvents|{bug}>; home in {atown} has well water.
The identifier was {anum}; the visit took place on {aday} at {asite} with {aperson}.
{caperson} disagreed with {aperson} about the {clas}, so the {unit} voted.
"""
ASKS = r"""
<Please summarize|Summarize|Give me a two-line summary of> the <text|note|document|report> below.
<Can you|Could you> turn this into <plain language|a Grade {dig} handout|a table|SBAR|bullet points>?
List every <drug|device|scale|gene|organism> in the following and <its class|what it is for>.
Proofread. Keep the headings. Do not change {brandx} or {gauge}.
Translate into <Spanish|Tagalog|Vietnamese|Haitian Creole|plain English>:
What codes would you assign? Use {codey} style. Text follows.
Is anything missing under {headx} according to {society}?
Rewrite for the {unit} newsletter, <under {hund} words|friendly tone>.
Check this against the {study} data and the {society} guideline.
<Extract|Return> JSON with keys "{headx}", "{headx}" and "{headx}". Use null if absent.
Act as the {post}. Critique the following.
Does the text below contain any PHI? Answer Yes or No, then explain.
Here is a <template|de-identified case|draft policy>. Fill nothing in; only fix grammar.
Compare this with {scheme} requirements and flag gaps.
Make five {examx} questions from this:
Explain this log to a {post}.
tl;dr?
convert to {face} with headings
fix the table, align units, no other change
"""
