"""Portal messages and texts by patients and kin who spell as they speak or write English as a second tongue; the same complaints with somebody named and with nobody."""

NAMED = r"""
hello dotor {last} i am {first} my stomac is pain since 3 day plese what i can take
Dr {lastlow} I have make the blod test {on} but no body is call me
respected sir myself {wholow} having sugar since 2011 kindly advise
dear madam {lastlow} good day i want ask about my wife {firstlow} she is not sleep
pls dr my son {firstlow} is vomit vomit and no pipi
hi this {firstlow} mom he stil got the fevar i gave tilenol
my housband {firstlow} he no take the medisin he say is make him week
i go {faclow} they say no have my perscription
{first} here. the farmacy on {lanelow} say u need to aprove
can u send it {pharm} not {pharm} the man there is rood
why doctor {lastlow} no explane me nothing
i was seen by a lady i think {firstlow} or {firstlow} she was vary nice
i seen mr {lastlow} the p.a. he said its a hurnia
yall told {firstlow} to quit the blood thiner n then {firstlow} said dont
who told my mama {firstlow} she had the cancer on the phone
{firstlow} aint et since {sayday} n he look yeller
mah daddy {firstlow} {lastlow} is a patient of yalls he done fell
its {firstlow} agin sorry to bother yall
ok so {firstlow}s tooth is absest n dr {lastlow} wont see us til {sayday}
my babby {firstlow} has the diareah can he still go to {schoollow}
need a exscuse for {schoollow} for {firstlow} she was out {btw}
need a note for my jobb at {orglow} i miss {day}
i work in {orglow} is very cold there my hand is become white
my boss mr {lastlow} he say no more day off
i clean in {hosplow} night and my shoulder is finish
when i was in {world} they cut me here i dont have paper
i come from {world} in {yr} and i never do this test
my doctor in {world} name {last} say i have the stone
my cousin {firstlow} in {townlow} she take the same pill and she got fat
my sister {first} give me her antibiotic is ok?
mi hija {firstlow} translate for me she is 10 sorry
i write with help of my niece {firstlow}
(google translate) Hello doctor I am {first}, the mother of the creature {first}. He has heat.
(translated) Good afternoon Miss {first}. My husband {first} has the pressure in the clouds.
(translated) It gives me sorrow to bother you doctor {last}, the wound of {first} throws water.
bonjour i am {first} for the result of {first} please thanks
bom dia my name {first} i want to mark the consult with dr {last}
salam doctor {last} this is {first} wife of {first} his leg is swelling
namaste doctor {last} ji my mother {first} devi is having loose motions
selam i am {first} i was there {wkd} with abba {firstlow}
xin chao i am {first} daugther of mr {last} {first} he no eat
kumusta doc si {firstlow} po ito yung may gout
witam my mom {firstlow} need refil for pressure
zdravstvuyte, is {first} {last}, when i come for result?
alo doktè {last} se {firstlow} m gen doulè
privet this is baba {firstlow}s grandson we need the heart pills
Hello. I'm {first}. No English good. {on}? OK?
hello I am name {first} family {last} born {dob} thank you
my name is {last} {first} but in you computer is {first} {last} is wrong way
you call me mr {firstlow} but {firstlow} is my first name no problem
in my passport {last} in my card {last} same person one letter
i sign {firstlow} because is short for you
wen is my apointment they told me {clip} but the paper say {clip}
u guys sceduled me {oddday} i cant ther is no bus from {townlow}
i came {oddday} n yall was closed i drove from {townlow} for nothin
we move to {stlow} so the insuline must go there
new adress {stlow} aprt is same bell broke knok
my new fone is {ph} old one is broke
cal me {ph} after 5 i am at {orglow}
email {mail} is my dauther she read for me
my id {planlow} they say is not active why
the bil say acount {acct} i already pay to {firstlow} on phone
conformation number is {ord} i have the paper
i lost my card the number was {mrn} or somthing
my social is {ssn} you need? i dont like to write
{firstlow} in the front desk yell at me infront everybody
plz tell {firstlow} at front thank you she is angle
the nurse {firstlow} she take my blood no pain god bless her hand
plz give mesage to dr {lastlow} that {firstlow} expire {oddday} thank you for every thing
{firstlow} past away {oddday} at {hosplow} plz cancell his apts
mom went home to the lord {oddday} {firstlow} and me was w her
i am {first}'s neighbor in {park} he is not answering his door hes a diebetic
i found {firstlow} on floor he breth funny i call 911 {crew} took him
the ambulace man {firstlow} was real good w her
they took her {hosplow} cuz {hosplow} was full
he is in {jail} they dont give him his seizer pills {firstlow} {lastlow} {dobs}
i stay at {refuge} rite now no fone ask for {firstlow}
i slep in my truck tag {platelow} by the {shoplow} so the nurse can find me
we at {church} parking lot for the shot nobody here
who is {first} {last}?? this result is not mine!!
u sent me {firstlow} {lastlow}s results i am {firstlow} {lastlow}
my name is not {first} its {first} fix it plz
there is 2 {lastlow}s at my house me {firstlow} and him {firstlow}
is this for {firstlow} sr or {firstlow} jr
rash is back on {firstlow}s but (sory, butt)
{wn} says hi she lost 6 pound
{wn} is preganant agin lol
wut do i giv {wn} for the crup
{onelow} swalowed a kwarter
{onelow} wont poop its been sence {wkd} the {day}
{onelow} got bit by {pet} not our dog the {lastlow}s dog
the {lastlow}s all got the scabbys do we need creem
tell {ws} his pee test was clean
tnx dr {lastlow} u saved my legg
I AM WRITE IN CAPITAL BECAUSE MY EYES. DR {lastup} I AM {whoup}
DEAR NURSE {oneup} THE PUFF IS EMPTY
MY WIFE {oneup} SHE FORGET THE STOVE AND MY NAME
PLEASE SEND TO {facup} NOT TO {facup} THEY CLOSE
i am 4 month {lately} and {firstlow} the midwif say measure big
{firstlow} the therapis say i can hav a dog leter
abt my disibility papers did dr {lastlow} sine it? case worker {firstlow} {ph} need by {oddday}
social securty lady ms {lastlow} {ph} say u never faxd
lawer {lastlow} want my recods from {oddday}
i giv permision to {first} {last} my {rel} to no evry thing
plz take {firstlow} off my contac we are devorce
my ex {firstlow} is NOT alow to pick up {firstlow}
at {schoollow} the nurse mrs {lastlow} call me 3 time this week
who is my doctor now that dr {lastlow} retire?
i want {first} not the other one the tall
"""

CALM = r"""
hello dotor my stomac is pain since 3 day plese what i can take
I have make the blod test last week but no body is call me
respected sir myself having sugar since 2011 kindly advise
dear madam good day i want ask about my wife she is not sleep
pls dr my son is vomit vomit and no pipi
hi this his mom he stil got the fevar i gave tilenol
my housband he no take the medisin he say is make him week
i go farmacy they say no have my perscription
the farmacy say u need to aprove
can u send it to the other one the man there is rood
why doctor no explane me nothing
i was seen by a lady i dont no her name she was vary nice
i seen the p.a. he said its a hurnia
yall told him to quit the blood thiner n then yall said dont
who told my mama she had the cancer on the phone
he aint et in 3 days n he look yeller
mah daddy is a patient of yalls he done fell
its me agin sorry to bother yall
ok so his tooth is absest n nobody will see us til next week
my babby has the diareah can he still go to daycare
need a exscuse for school she was out 3 days
need a note for my jobb i miss monday
is very cold in the job my hand is become white
my boss he say no more day off
i clean in a hospital night and my shoulder is finish
when i was in my country they cut me here i dont have paper
i come from {land} in {yr} and i never do this test
my doctor in {land} say i have the stone
my cousin she take the same pill and she got fat
my sister give me her antibiotic is ok?
mi hija translate for me she is 10 sorry
i write with help of my niece
(google translate) Hello doctor I am the mother of the creature. He has heat.
(translated) Good afternoon Miss. My husband has the pressure in the clouds.
(translated) It gives me sorrow to bother you doctor, the wound throws water.
(translated) The girl has the sun in the head and vomits of the chocolate.
(translated) My mother-in-law swallowed her bridge. It is of gold.
bonjour i write for the result please thanks
bom dia i want to mark the consult with the dermatologist
salam doctor my husband his leg is swelling
namaste doctor ji my mother is having loose motions
selam i was there monday with my father
xin chao my father he no eat
kumusta po doc ako po yung may gout
witam my mom need refil for pressure
zdravstvuyte, when i come for result?
alo doktè m gen doulè
privet we need the heart pills for baba
Hello. No English good. Friday? OK?
my name is wrong way in you computer first is last
you call me by my last name but is my first name no problem
in my passport one letter different same person
i sign short because is easy for you
wen is my apointment they told me tuesday but the paper say thursday
u guys sceduled me on a holiday i cant ther is no bus
i came n yall was closed i drove 2 hours for nothin
we move so the insuline must go to the new place
new adress is on the paper i gave the lady bell broke knok
my new fone is on the form old one is broke
cal me after 5 i am at work
my dauther she read the email for me
they say my card is not active why
the bil say i owe i already pay on phone
i lost my card
you need my social? i dont like to write
the girl in the front desk yell at me infront everybody
plz tell the front girl thank you she is angle
the nurse she take my blood no pain god bless her hand
plz cancell his apts he past away
mom went home to the lord we was all w her
i am his neighbor he is not answering his door hes a diebetic
i found him on floor he breth funny i call 911
the ambulace man was real good w her
they took her to the far one cuz the close one was full
he is in jail they dont give him his seizer pills
i stay at a shelter rite now no fone
i slep in my truck so the nurse can find me in the lot
we at the church parking lot for the shot nobody here
this result is not mine!!
u sent me somebody elses results
my name is spell wrong fix it plz
there is 2 of us same name at my house
is this for the sr or the jr
rash is back on his but (sory, butt)
grace u have to give me grace im new to insuline
hope i can hav hope now
joy is what i dont feel no more
faith keep me going not pills
will it hurt will i feel it
may i take a asprin
rose petals bath help?
dawn dish soap for the rash on the dog lol
she is preganant agin lol
wut do i giv for the crup
swalowed a kwarter
wont poop its been 5 days
got bit by not our dog the neibors dog
we all got the scabbys do we need creem
was the pee test clean
tnx doc u saved my legg
I AM WRITE IN CAPITAL BECAUSE MY EYES
DEAR NURSE THE PUFF IS EMPTY
MY WIFE SHE FORGET THE STOVE AND MY NAME
PLEASE SEND TO THE WALGREEN BY THE BUS NOT THE OTHER
i am 4 month and the midwif say measure big
the therapis say i can hav a dog leter
abt my disibility papers did u sine it? they need by friday
social securty lady say u never faxd
lawer want my recods
i giv permision to my sister to no evry thing
plz take him off my contac we are devorce
my ex is NOT alow to pick up
the school nurse call me 3 time this week
who is my doctor now that mine retire?
i want the same one not the other one the tall
is metforman n glucofage the same
lysinapril give me the coff
my lantis pen is clog
can i take benadril w the zertec
i took 2 flexaril n drove sorry
amoxasilin is pink is that rite
gabbapenton makes me fall over
the nitroglicern is expire 2022
they gave me a zee pack n a tordol shot
oxicotton no thank u i am 4 yrs clean
do u do the ozempick here
is it the fizer or the maderna
whats a pap smeer for if i had a histerectomy
the emrye people said no metal i have a pace maker medtronick
he had a burs appendix in {yr}
i got the parkinsins n the alzimers run in my family
crones or colitus what is the differents
got told i have hoshimotos is that contagous
my grave's disease is not a grave lol
bells palsey came back the other side
"""
