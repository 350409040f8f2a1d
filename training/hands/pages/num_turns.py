"""Short question-and-answer talks at counters, on phones, in chats and over radios where a bare number is the whole answer: which one, how many, what does it say; once a number of somebody's, once a count, a size, a code or a reading."""

TWINS = r"""
- what does it say on the bottom
- [[14120 hours::{ser}]]
- no under that
- [[110 V 60 Hz::{UNIQUE_ID:{zip}{nn}}]]
- and the yellow one
- [[Rx only::{UNIQUE_ID:BME{four}}]]
- ok unplug it, wait 30, hold the 2 buttons
- beeped 4x, says E-07
- that's the filter, 1063091. they're 12 bucks
- can you send it to [[the same place::{house}]]
- sure, 2 days
%%
Q: Which one is down?
A: [[The 30-footer.::{VEHICLE_ID:7{nn}}.]]
Q: And the other?
A: [[The long one? Running.::{VEHICLE_ID:8{nn}}? Running.]]
Q: Miles?
A: 88,412 and 141,208.
Q: Who's on it?
A: [[Nobody yet.::{wn}.]]
Q: Lift?
A: 41 seconds up, 38 down.
Q: OK, route 14 gets [[the long one::{VEHICLE_ID:8{nn}}]], route 7 gets a cutaway.
%%
"window 3, next please. number?"
"[[I didn't take one::{UNIQUE_ID:C0{nn}}]]"
"[[that's fine::it said {UNIQUE_ID:C1{nn}} ten minutes ago, sorry]]. card?"
"this one or this one?"
"the one with the 3 letters. [[okay::okay {UNIQUE_ID:<xqr|ytd|vka>{zip}{four}}]]. copay's 40"
"it was 25"
"specialist is 40, tier 2. [[address the same?::still on {lane}?]]"
"[[yes::no, {bare}]]"
"[[phone?::phone still {ph}?]]"
"[[yes::ends in {PHONE_NUMBER:{four}} now]]"
"have a seat, door 2, about 14 minutes"
%%
bb: core lab
or6: need 2 more
bb: [[which patient::which one, {MEDICAL_RECORD_NUMBER:{zip}{nn}}?]]
or6: [[the one in 6::no, {MEDICAL_RECORD_NUMBER:{zip}{nn}}]]
bb: band?
or6: [[matches::{UNIQUE_ID:<K|R|T><L|X>{four}}]]
bb: hgb?
or6: 6.1, was 9.8
bb: type's A pos, screen neg, 86850 ok, you can have 4
or6: send 2, plus 1 plt 1 ffp
bb: [[sending::sending {UNIQUE_ID:W{zip}{nn}{zip}} and one ending {UNIQUE_ID:{four}}]]
or6: [[cooler?::cooler {UNIQUE_ID:C{nn}}? we still have {UNIQUE_ID:C1{nn}}]]
bb: 1-10 C, 4 h
%%
tech: try the other port
me: 14 or 41
tech: 41. vlan 212
me: amber
tech: mac?
me: [[printed on the lid::{UNIQUE_ID:3C:{nn}:A4:0<1|7>:{nn}:E9}]]
tech: [[got it::got it, it has {ip}]]
me: says 802.1x fail
tech: [[who's signed in::is {UNIQUE_ID:{lastlow}{nn}} signed in]]
me: [[a float::{onelow}, the float]]
tech: group 41 can't. use group 14. ticket is [[P3::{UNIQUE_ID:{zip}{nn}}]]
me: green now, 1 Gb
%%
coord: how many kits
site: [[12::{UNIQUE_ID:4{nn}{nn}}, {UNIQUE_ID:4{nn}{nn}}, that's it]]
coord: bottle A or B
site: [[B::{UNIQUE_ID:B{four}}]]
coord: for whom
site: [[week 8::{UNIQUE_ID:0<1|2>{nn}}, week 8]]
coord: temp log?
site: 24.1 max, 18.8 min
coord: window?
site: +2, ok. QTc 441
coord: send page 41 [[without initials::, initials {initials}]]
%%
driver: at the dock
desk: which
driver: 4
desk: [[bill of lading?::BOL?]]
driver: [[on the clip::{UNIQUE_ID:{nn}{zip}}]]
desk: trailer
driver: [[53 dry::{VEHICLE_ID:5{nn}{nn}T}]]
desk: seal
driver: [[intact::{UNIQUE_ID:{zip}{nn}}]]
desk: temp
driver: n/a. 22 skids, class 70, 14,120 lb
desk: [[tractor?::tractor plate?]]
driver: [[day cab::{plateup}]]
desk: 41 minutes, there's coffee
%%
son: mom it asks for a number again
mom: [[the long one?::{UNIQUE_ID:{zip}{zip}}?]]
son: it says "too long"
mom: [[then the short one::then {UNIQUE_ID:{zip}}]]
son: it says "must start with a letter"
mom: [[look on the blue card::{planlow}]]
son: ok it took it. date
mom: [[of birth? mine or his::{dob}]]
son: now it wants the last 4
mom: [[no::{ssn4}]]
son: what's 99214
mom: that's the visit, 204 dollars, we pay 40
%%
a: which tray
b: [[the big one::{UNIQUE_ID:TK-{nn}}]]
a: wet?
b: two drops. load 4, 270, 4 min
a: BI
b: neg. 1492V
a: [[then the other big one::use {UNIQUE_ID:TK-1{nn}}]]
b: [[it's in room 6::it's in room 6 with {dr}]]
a: then flash? no. delay 41 min
b: count 112, missing 1 (3.2 bit)
a: [[log it::log it under {UNIQUE_ID:4-{nn}-{nn}}]]
%%
caller: I have it here, ready?
clerk: go
caller: [[it starts with a B::{saycode}]]
clerk: that's a plan, not a claim
caller: [[then it's lower down::oh. {saycode}]]
clerk: too many digits, read the first 4
caller: [[they're smudged::{UNIQUE_ID:twenty twenty}]]
clerk: [[okay I found it by date::and the rest, {UNIQUE_ID:<four one two|oh seven oh>}]]
caller: it was for ninety nine two fourteen and a shot
clerk: paid at eighty percent, you owe twenty eight twenty
caller: [[who am I talking to::who's this]]
clerk: [[member services::{first}, agent {UNIQUE_ID:four four one}]]
"""
