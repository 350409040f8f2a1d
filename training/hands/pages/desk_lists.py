"""Month grids, contact sheets, credits, packing lists, label sheets, slide outlines, quizzes, menus, playlists, phone trees, price lists, glossaries: short lists with people at the rim or with none."""

TWINS = r"""
alphabetize, fix caps, keep the extensions

[[front desk::{firstlow}]] [[ ::x{PHONE_NUMBER:4{nn}}]]
[[billing::{lastlow} billing]] [[ ::x{PHONE_NUMBER:4{nn}}]]
[[rn triage::{PERSON:<deb|jo|kim s>}]] [[ ::x{PHONE_NUMBER:4{nn}}]]
[[md line::dr {lastlow}]] [[ ::x{PHONE_NUMBER:4{nn}}]]
[[refills::{lastlow}/{lastlow}]] [[ ::x{PHONE_NUMBER:5{nn}}]]
[[boiler room::{onelow} boiler]] [[ ::x{PHONE_NUMBER:6{nn}}]]
[[fax::fax ({fac})]] [[ ::x{PHONE_NUMBER:4{nn}9}]]
%%
make this month readable by my mom, big print

S1 -
M2 [[PT 10::PT 10 ({firstlow})]]
T3 [[bridge::bridge @ {lastlow}s]]
W4 [[foot::foot dr {lastlow} 2:15]]
R5 trash; [[nurse::{onelow}]] 9-11
F6 fish; [[son calls::{firstlow} calls]]
S7 [[wedding::{firstlow} & {firstlow} wedding]], pills EARLY
S8 [[church::{church}]], then nap
M9 INR [[lab::{faclow}]]
T10 [[cat to vet::{pet} to vet]]
%%
end credits for our CPR rap video

directed by [[nights::{whole}]]
lyrics: [[the float pool::{first} "{PERSON:<Lil Lidocaine|MC Mag>}" {last}]]
beats: a metronome at 110
manikin: Resusci Anne (as herself)
stunts: [[an intern::{ini}]]
catering: [[vending machine::{ORGANIZATION:<Bao Down|{last}'s Subs>}]]
shot at [[a closed OR::{FACILITY:{last} OR 9}]] w/ permission of [[nobody::Mr. {last}]]
no [[patients::]] geese were harmed. [[::(sorry {pet})]]
%%
slide outline, make titles parallel, 5 words max

1 Title: "Sepsis, Again" / [[presenter::{wnl}]]
2 Case: [[a farmer::{mr}, a farmer]]
3 qSOFA vs SIRS vs NEWS2
4 What [[the ED::Dr. {last}]] did right
5 What [[we::{ward}]] missed (lactate at hr 7)
6 Rivers, ProCESS, ARISE, SMART
7 Poll: cap refill or lactate?
8 [[Pharmacy::{first}]]'s mixing trick
9 Thanks: [[lab, RT, EVS::{first}, {first}, {initials}]]
10 Q&A → [[food::food at {ORGANIZATION:<Pho King|{last} Deli>}]]
%%
wedding-style seating cards for our nurse residency graduation, one line each, alphabetic

[[Cohort A::{whole}]] — Med-Surg
[[Cohort B::{wnl}]] — [[PCU::{ward}]]
[[Cohort C::{first} {last}-{last}]] — ED
[[Cohort D::{PERSON:<O'>{last}, {first}}]] — L&D
[[Cohort E::{backward}]] — [[Peds::{FACILITY:{last} Peds}]]
guest: [[the dean::Dean {last} ({school})]]
favor: Zofran-shaped mints (joke), badge reels
%%
price list for the thrift shop, add a header & round up

walker, Drive, 12.50
commode 9.25
[[figurines::{poss} figurines]] .75
Precious Moments 1.10
[[wheelchair::wheelchair from the {clan}]] 38
puzzles ([[1 missing::{firstlow} says 1 missing]]) .40
scrubs w [[name picked out::"{last}" picked out]] 2
[[a tuba::{last} tuba]] 60 obo call [[desk::{ph}]]
proceeds → [[peds::{FACILITY:{last} Playroom}]]
%%
glossary for our new hires: expand, one line

BID, QHS, AC
"[[the Pit::the {FACILITY:{last} Pit}]]" = lower ED
"[[the Vault::{last}'s Vault]]" = narc room
"go see [[them::{first}]]" = HR
"do it [[old school::the {last} way]]" = paper
"[[Tower 2::{FACILITY:{last} 2}]]" = rehab
Foley, Hoyer, Yankauer, Kardex, Pyxis
"[[lucky chair::{poss} chair]]" = don't sit
%%
names for the three newborn kittens in the lobby, vote

[[option a::{firstlow}, {firstlow}, {firstlow}]] (after [[night shift::the night shift, {firstlow} cried]])
Zofran, Reglan, Phenergan
Lasix, Bumex, Diamox
Apgar, Ballard, Bishop
[[the volunteers say::{first} (vol) says]] Salt, Pepper, Paprika
[[security::{last} in security]] says Cat 1, Cat 2, Cat 3
home for 2: [[gift shop::{firstlow}, gift shop]], [[a surgeon::dr {lastlow}]]; 1 left
%%
phone notes → thank-you list (who / what)

casserole [[x2::{last}s, {last}s]]
mowed [[::{first} (14)]]
$40 [[in a card::card from the {ORGANIZATION:<Tuesday|{town}> Bowlers}]]
rides: [[neighbor::{firstlow}]] mon, [[cousin::{firstlow}]] wed, [[church van::{church}]] fri
sat w dad [[::Deacon {last}, {onelow}]]
walked [[the dog::{pet}]] [[::{kin} & {kin}]]
[[a stranger::{ORGANIZATION:<Gas-n-Go|{last}'s Tire>} guy]] fixed the ramp. name? [[no::{PERSON:<Rick|Rich|Rico>}]]
meals [[mon-fri::til {clip}]]: MealTrain
%%
Quiz for anatomy bowl; shuffle and number. Round 2 is about our own people

R1 What does the circle of Willis feed?
R1 Name Galen's vein
R1 Vater's ampulla opens where
R1 Who's Achilles' mother
R2 [[Which doc wears clogs?::Which doc wears clogs? ({last})]]
R2 [[Who has the only paper chart?::Who has the only paper chart? ({first} in HIM)]]
R2 [[Where is the good microwave?::Where is the good microwave? ({FACILITY:{last} Annex}, 2nd fl)]]
R2 [[When was the flood?::When was the flood? ({DATE:<July 4|May 9>})]]
R2 [[Whose laugh is loudest?::Whose laugh is loudest? ({firstlow}, no contest)]]
tiebreak: spell Guillain-Barré
%%
turn the sticky notes into one list w/ owners

[yellow] "lights in [[4::{last} 4]] flicker - [[eng::{firstlow}]]"
[yellow] "who ate [[the flan::{poss} flan]]"
[pink] "[[call::{oneup} call]] Stryker re bed 6"
[pink] "CE certs → [[ed::{initials}]] by [[fri::{DATE:<6/7|the 20th>}]]"
[blue] "[[new girl::{wn}]] needs a login NOT [[the old::{poss} old]] one"
[blue] "[[Mr x's::{poss}]] glasses in the fridge"
[torn] "...[[lm::{PERSON:<lm|kb|jt>}]] says ok"
[green] "be nice to [[EVS::{first}]] its [[her bday::her bday {DATE:<today 3/3|the 9th>}]]"
%%
playlist for dementia hour w/ notes, as table

Crazy — [[one lady cries::{mrs} cries]], have tissues
Ring of Fire — [[all::all, esp. Mr. {last}]]
Ave Maria — not before lunch ([[one resident::{firstlow}]] stops eating)
polka — [[a couple dances::{first} and {first} dance]]
[[volunteer on accordion::{first} {last} on accordion]] wed [[::from {ORGANIZATION:<Polka Dots|{town} Musicians>}]]
no polka after 4 ([[long story::ask {firstlow}]])
"""
