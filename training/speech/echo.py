"""Exchanges in which the answer takes up the name, place, day or number of the question, or the next speaker asks back with it."""

ECHO = r"""
is {nm1} there? // {nm1}? no, {nm1}'s at {org}
who's {nm1} // {nm1} is my {kinword}
did {nm1} call // {nm1} called, {nm1} cried, {nm1} hung up
is {nm1} your {kinword}? // {nm1}'s my {kinword}, {nm} is my {kinword}
{nm1} from {place1}? // the same {nm1}, yes, {place1}
do you know a {nm1}? // {nm1} what? // just {nm1}
is it Doctor {sn1}? // Doctor {sn1}, {yes}, that {sn1}
you said {sn1}? // {sn1}. S, {sn1}
{sn1}, spelled like the store? // {sn1}, just like it
how do you say it, {sn1}? // {sn1} is close
{fn1}? // {fn1}, that's me
I have {fn1}, correct? // {fn1}, correct
am I speaking with {fn1} // this is {fn1}
calling for {fn1} // {fn1} speaking
is this the {fn1} who was here {sayd1}? // {sayd1}, yes, I'm {fn1}
{fn1}, did I get that right // not {fn1}, {fn}
still at {org1}? // {org1}, till they throw me out
where's {org1}? // {org1} is off {road1} // {road1}, got it
you work at {org1} with {nm1}? // {nm1} left {org1}
{org1} the store or {org1} the warehouse // {org1} the warehouse
is {org1} your employer or your {kinword}'s // {org1} is mine
how long were you at {org1} // {org1}? since {sayyear}
did it happen at {org1} // not at {org1}, at {org}
who's your supervisor at {org1} // at {org1} it's {nm}
are you from {place1}? // {place1} born and raised
where's {place1} // {place1} is by {place}
near {place1}? // past {place1}
{place1}, is that in {stt} // {place1}, {stt}, {yes}
have you ever lived in {place1} // {place1}, {place}, all over
so you drove from {place1}. // all the way from {place1}
on {road1}? // on {road1}, by the light
{road1} or {road}? // {road1}
what's on {road1} // {org} is on {road1}
is that off {road1} // right off {road1}
were you on {road1} or on {road} // {road1}, turning on {road}
{hosp1}? // {hosp1}, the ER
was that at {hosp1} // {hosp1} first, then {hosp}
who did you see at {hosp1} // at {hosp1}? {sn}
are the records at {hosp1} // {hosp1} and {clinic}
why {hosp1}? // {hosp1} is where {nm} works
which side of {hosp1} // the new side of {hosp1}, {ward}
do you like {snf1} // {snf1}'s fine, the food's bad
is {snf1} taking anybody // {snf1} has a bed {sayd}
how'd you end up at {snf1} // {nm} put me in {snf1}
{clinic1}, how can I help // is this {clinic1}? // it is
is this {clinic1} // no, this is {clinic}, {clinic1} moved
which {clinic1}, {place} or {place}? // the {place} {clinic1}
did you go to {school1}? // {school1}, class of {sayyear}
is {nm1} at {school1} // {nm1}'s at {school1}, yeah
who's at {school1} now // {nm}. {school1} called me {sayd}
on {sayd1}? // {sayd1}, after lunch
you can't do {sayd1}? // {sayd1} is {poss} party
so it started {sayd1} // {sayd1} or the night before
{sayd1} to {sayd}? // {sayd1}, yes
was {sayd1} the last one // {sayd1} was the last one
can you hold {sayd1} for me // {sayd1} is yours
the appointment's {sayd1} // {sayd1}, okay, {sayd1}
what happened on {sayd1}? // on {sayd1}? {nm} fell
it says {sayd1} here // it wasn't {sayd1}
is {saycode1} right? // {saycode1}, right
what's {saycode1}? // {saycode1} is the claim
so {saycode1}. // {saycode1}, you got it
I'm showing {saycode1} // mine ends different, {saycode}
and that's {otherph1}? // {otherph1}
{otherph1}, is that a cell? // {otherph1} is {poss} cell
did you call {otherph1}? // {otherph1} rings and rings
whose is {otherph1} // {otherph1}? that's {nm}
{saymail}? // {saymail}
send it to {saymail}, correct? // {saymail}, correct
you're {sayold1}? // {sayold1}, can you believe it
{sayold1}? // {sayold1} years young
is your {kinword} {sayold1} // {sayold1} in {saymonth}
how's {nm1} // {nm1} who? // your {kinword} {nm1} // oh, {nm1}. dead
{nm1}, is that short for something? // just {nm1}
what's {nm1}'s last name // {nm1}'s? {sn}
{nm1}! // who's {nm1}? // you're not {nm1}?
thanks {nm1} // no problem, {nm}. // bye {nm1}
can you repeat that, {nm1} // sure {nm}
{nm1} how are we doing // {mood2}, {nm} // that's okay {nm1}
any word from {nm1} // {nm1} texted {sayd}, nothing since
let's call {nm1} // if {nm1} picks up
who does {nm1} live with // {nm1}? with {nm}, on {road}
what did {nm1} bring up // {nm1}? half a plate from {org}
what would {nm1} say to {nm} // {nm1} wouldn't
you and {nm1} still fighting // me and {nm1}? always
tell me more about {nm1} // well. {nm1}. where do I start
which {nm1}? // {nm1} with the {veh}
and {nm1}, is he your {kinword} // {nm1}'s a she
~ it's {nm1} // {nm1} from {org}? // no, {nm1} from {church}
~ I'm {nm1}, {sn1}'s {kinword} // {sn1} in {room}? // yes, {sn1}
~ my {kinword} is {fn1} // {fn1}, let me look, {fn1}
~ put {nm1} down // {nm1}... {nm1} what
~ I go to {church1} // {church1}, I know it, my {kinword} goes to {church1}
~ {pharm1} // {pharm1} on {road}? // the other {pharm1}
~ we stay in {town1} // {town1}, {stt}? // {town1}, {land}
~ the address is {sayst1} // {sayst1}? // {sayst1}
~ {sayst1} // {sayst1}, is there a unit // no
~ I said {sayrx1} // {sayrx1}, thank you
~ {saymrn} // {saymrn}. okay, I have a {fn}
~ ask {nm1} // {nm1} told me to ask you
~ {sn1} said it was benign // {sn1} did? I'll call {sn1}
~ it's for {nm1} // {nm1}, how old is {nm1} // {nm1}'s {small}
"""
