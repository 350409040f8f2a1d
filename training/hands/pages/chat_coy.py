"""Coy or hurried writers who never spell out a name - initials, a letter, 'mr b', 'you know who', 'd's mom' - in supervision notes, support groups, staff gripes, school nurse logs, diary apps, ward chats; twins with plain roles."""

TWINS = r"""
ok venting. [[the new one::{PERSON:k}]] is on with me again. [[she::{PERSON:k}]] charts "pt fine" on a man w a gcs of 9. i told [[the educator::mrs {PERSON:z}]] and [[the educator::mrs {PERSON:z}]] goes be gentle. so i was gentle. i said [[hon::{PERSON:k}]] what does fine mean and she goes he didnt complain. HE HAS A TRACH. then [[the charge::{PERSON:b}]] comes around w the clipboard like [[the boss::dr {PERSON:t}]] wants the numbers by 3 and i said numbers of what and he said idk just numbers. k+ was 2.8 on [[bed 4::mr {PERSON:o}]], i had to run the k rider myself bc [[the new one::{PERSON:k}]] was "on break." anyway s1 s2 still beating. day 3 of 3. [[my friend::{PERSON:j}]] if you read this bring wine
%%
supervision, individual, 50 min (for my own file)
[[client 1::{PERSON:t.}]] still in the house with [[the ex::{PERSON:r.}]]. safety plan reviewed, bag is at [[the aunt's::{PERSON:l.}'s]]. i notice i want to fix it. she said stay w the wanting
[[client 2::{PERSON:m.g.}]] no show x2. letter. [[his mom::{PERSON:m.g.}'s mom]] called, no roi, said i cant confirm or deny
[[client 3::{PERSON:d.}]] disclosed re [[a coach::coach {PERSON:p.}]]. report made. hands shook. did the form twice bc part c wouldnt save
[[client 4::{PERSON:a.}]] finished. gave me a rock. ethics re gifts: under 10 dollars, its a rock
self: sleep 5 h, coffee 4 c, countertransference w [[2::{PERSON:m.g.}]] (my brother). plan b: own therapist. [[the peer group::{PERSON:e.} and {PERSON:h.}]] fri
%%
support board, chronic pain, thread 12
[[op::{user}]]: mine is l5 s1 and the c spine. on gaba 300 tid. who has tried scs
[[r1::{user}]]: trial was great, perm migrated. [[my doc::dr {PERSON:w}]] says redo
[[op::{user}]]: [[mine::dr {PERSON:n}]] says last resort. i said im there
[[r2::{user}]]: [[my h::{PERSON:s} (husband)]] hid my meds "for my own good"
[[r1::{user}]]: tell [[h::{PERSON:s}]] thats abuse
[[r2::{user}]]: its complicated w [[him::{PERSON:s}]]
[[r3::{user}]]: vit d was 9. NINE. check your d
[[op::{user}]]: ok doing. also [[my sis::{PERSON:c}]] says its all in my head and [[my kid::little {PERSON:b}]] drew me a card w a spine on it
[[r3::{user}]]: aw [[kid::{PERSON:b}]] gets it
mod: reminder no dr names no doses over x
%%
school nurse scratch pad
8:05 [[kid::{PERSON:m.t.}]] inhaler 2 p, peak 210
8:40 [[2 girls::{PERSON:ari s.} and {PERSON:zo}]] "ate glue" (they did not)
9:15 [[kid::{PERSON:j.d.}]] nosebleed 6 m, [[ms::ms {PERSON:q}]] sent him w a lunchbox to drip in
10 [[kid::{PERSON:b.}]] insulin w [[para::ms {PERSON:v}]], 14 c 1 u
11:20 recess: knee, knee, chin, [[tooth::{PERSON:oz}s tooth in milk]]
12 [[staff::mr {PERSON:h}]] bp 188, sent home, mad
1:10 [[kid::{PERSON:m.t.}]] again, 180, called [[dad::{PERSON:m.t.}s dad {ph}]]
1:50 lice check rm 6, + x3 [[:: ({PERSON:l.r.}, {PERSON:l.r.}s sister, {PERSON:p.})]]
2:30 [[kid::{PERSON:t.}]] sad. [[his::{PERSON:t.}s]] guinea pig. crackers. counselor [[d::ms {PERSON:d}]]
%%
diary app export, mood 3/10
today was a c minus. [[he::{PERSON:l}]] didnt text. took the a.m. pill, skipped the p.m. one. saw [[dr::dr {PERSON:v}]] who asked about i quote "the u word" (urges). i said no. i meant m for maybe. [[my roommate::{PERSON:jo}]] made ramen. [[mom::mama {PERSON:k}]] called, i let it ring. i miss [[my dog::{PERSON:p}]] so bad. 4 7 8 breathing did x2. if it gets to a 2 i call [[my person::{PERSON:em}]], she picks up always. they said i have to write one good thing. ok. the sky was good. [[i::- {PERSON:t}]]
%%
unit secretary crib for the weekend
[[surg a::dr {PERSON:p}]] likes dc'd charts flat
[[surg b::dr {PERSON:l}]] never page twice
[[hosp 1::dr {PERSON:ng}]] ok to text
[[hosp 2::dr {PERSON:oh}]] say "doctor"
families: [[4::mr {PERSON:s}]] has 2 wives, dont ask. [[9::mrs {PERSON:e}]] son is press. [[11::{PERSON:h.b.}]] password or nothing
clerk swap: sat [[me::{PERSON:ty}]], sun [[the float::{PERSON:ro}]]
toner is in cab d. tube 7 sticks. form k is now form m
ng tube cart moved to hall b. iv pumps tag x = broke
dietary [[guy::big {PERSON:o}]] will sneak you a pie
"""
