"""Dictations, call transcripts, hand-offs by phone, voice notes and radio, with the figures as they were said."""

TWINS = r"""
this is a dictation uh operative note
[[medical record number to be added by the transcriptionist::medical record number {saymrn}]] next line
[[patient name is on the sticker::patient is {wholow} that's {spell}]] next line
[[date of service today::date of service {sayday}]] surgeon [[dictating::doctor {lastlow}]]
preop diagnosis right inguinal hernia K forty point nine oh period procedure forty nine six fifty laparoscopic
after time out at oh seven forty two we placed a twelve millimeter and two fives uh pressure fifteen
the mesh was a three d max large that's four by six inches [[catalog oh one one seven three two one::lot number {UNIQUE_ID:h u f <x|t> {nn} <forty|nine> {nn}} serial none]]
tacks five total lidocaine one percent ten of that marcaine quarter ten
counts correct times two e b l five urine two hundred [[the foley is out::the band number the nurse read was {saymrn} that matched]]
he goes home on tramadol fifty number twelve no refills
follow up two weeks [[in clinic::at {faclow}]] copy to [[the referring::doctor {lastlow} fax {sayph}]]
job number [[will follow::{UNIQUE_ID:six one {nn} {nn} four}]] end of dictation
%%
[call recording, transcript auto-generated, 4:12]
AGENT: thanks for holding [[this is member services::my name's {first}]], this call may be monitored. can I have the member ID
CALLER: [[I don't have it on me::uh it's {UNIQUE_ID:w h p {nn} <oh|zero> {nn} double {nn}}]]
AGENT: is there a letter after that
CALLER: [[the card's in the car::<b|d> like <boy|dog>, wait, no, it's {saycode}]]
AGENT: that one isn't pulling. date of birth?
CALLER: [[of me or of my husband::{saydob}]]
AGENT: [[either::okay miss {last}, and the zip]]
CALLER: [[I'd rather get the card::{sayzip}]]
AGENT: I can tell you the rule. code nine seven one one oh, thirty visits a year, no auth for the first eight
CALLER: they billed nine seven five three oh
AGENT: same bucket. twenty used, ten left... [[as an example::claim ending {UNIQUE_ID:four <oh|two> {nn}} is the last one]]
CALLER: and the letter says C O one nineteen
AGENT: benefit maximum. level one appeal, one eighty days, form two two four
CALLER: [[do I get a number for this call::can you give me a number for this]]
AGENT: [[there isn't one for general questions::sure, {UNIQUE_ID:i as in igloo, {nn}, {nn}, {nn}}, my extension {PHONE_NUMBER:four one <six|nine> {nn}}]]
CALLER: [[thank you::thank you {first}]]. survey one through five? five
%%
voice memo to myself, three patients, turn it into a list please
so bed two [[the septic one::{lastlow} m r n {saymrn}]] lactate four point one down to two point two, levo at six, culture one of four, gram positive, that's bottle [[one::{UNIQUE_ID:b a {nn} {nn}}]]
bed three [[the hip::the hip {onelow} age {sayold}]] pod two hemoglobin seven four, one unit, [[tag checked::tag w {UNIQUE_ID:four oh two one {nn} {nn}}]], no reaction, weight bearing fifty percent
bed five [[the drug trial guy::subject {UNIQUE_ID:one oh four dash {nn}}]] q t c four eighty eight, was four forty one, drug on hold, protocol says over five hundred but whatever, [[call the sponsor::call the sponsor {sayph} case {UNIQUE_ID:seven <seven|two> {nn} {nn}}]]
bed nine's empty, vent seven is in the hall with an error e thirty one
pager [[is dead::is dead use {PHONE_NUMBER:five oh {nn} {nn}}]]
[[the family in the lounge::{kin} in the lounge]] left [[their lights on::lights on {sayplate} tan {car}]] tell security
policy forty two dash six says two r n check, we had one and a half, ha
okay that's it eleven forty
%%
radio, cleaned transcript, channel 3

M: base [[from medic::from {VEHICLE_ID:medic <forty|twenty> {nn}}]], how copy
B: five by five go
M: inbound priority two with a [[sixty one year old::sixty one year old, last name {lastlow}, spelled {spell}]]
M: fall off a twelve foot ladder, gee see ess fifteen, pelvis tender, binder on, one twenty two over eighty, one oh four, ninety six on two
M: eighteen right a c, one gram t x a at sixteen twelve, fent one hundred
B: age again
M: six one. eta one one minutes. trauma level two by criteria four bee
B: [[bay two::bay two. {dr} wants the m r n if you have one]]
M: [[negative::affirm, bracelet from last week, {saymrn}]]
M: also there's a [[truck::truck, tag {sayplate},]] across your ramp
B: security's moving it, use door two, [[code unchanged::code {UNIQUE_ID:<seven|four> {nn} star}]]
M: copy. run number [[to follow::{UNIQUE_ID:two five <oh|dash> {nn} {nn}}]]
B: received sixteen nineteen, [[base clear::{initials} clear]]
%%
voicemails for the refill line (google voice did the typing)

1. hi it's [[me again::{first} {last}]] calling about the [[water pill::water pill r x number {UNIQUE_ID:six six {nn} <oh|dash> {nn}}]] it's the furosemide forty not the twenty and I take one and a half
2. yeah this is the [[drugstore::{pharm}]] we need a prior off for the wegovy one point seven bin six one oh oh one four [[plan says call them::i d {planlow} group {grp} date of birth {saydob}]]
3. (breathing) ... nine one one ... no I mean one nine one is my sugar
4. this is [[his wife::{kin} {last}]] the oxygen people say c m n form four eighty four item one a is fifty six not eighty six [[can you fax::can you fax {sayph} attention {wn}]]
5. [[automated::automated]] your package [[is delayed::{UNIQUE_ID:one z {nn} a {nn} oh three} is delayed]] press two
6. doc it's [[your favorite patient::{mefl}]] the pump says alarm eleven and low six u the [[sticker rubbed off::serial {UNIQUE_ID:p l <v|m> {nn} {nn} h}]] it's model seven seventy
7. [[county::{county}]] vital records [[a certificate needs an I C D line::certificate {UNIQUE_ID:e {nn} {nn} {nn}} for {ptfull} needs line b]] time of death oh three fifty one
8. wrong number, twelve inch pepperoni, extra cheese, and hurry... [[that's the pizza place::I want it at {sayst}]]
%%
telehealth auto captions, sound was poor

Doc: can you read me the bottle
Pt: l i s i n o p r i l ten m g, take one, quantity ninety
Doc: and the [[strength::number top left]]
Pt: [[ten::{UNIQUE_ID:seven <one|oh> {nn} {nn}}, and C O M S {lastlow}]]
Doc: that's fine. blood pressures?
Pt: one forty two eighty eight, one thirty eight ninety, one fifty over something
Doc: the cuff size, on the cuff
Pt: says nine to seventeen. model b p seven thousand. [[no other::s n {UNIQUE_ID:two oh two <two|three> {nn} <v|l> {nn}}]]
Doc: okay. insurance, [[same as last year::still the {plan}]]?
Pt: [[yep::no new one, {UNIQUE_ID:y <e|p> x {nn} {nn} m}, since {sayday}]]
Doc: code for today's nine nine two one three with a ninety five
Pt: where do I send the [[log::log, you said {saymail}]]
Doc: [[the portal::or the portal, you're {UNIQUE_ID:{firstlow} {nn}}]], chapter two tab
Pt: the link's [[dead::{sayurl}]], four oh four
Doc: try version nine of the app. see you in six weeks
%%
bedside report, overheard by the scribe app; it mixed up everything, please untangle

RN1: twelve a, [[a hundred percent on room air::{lastlow}, chart four <oh|one>... {saymrn}]]
RN2: allergies pen and sulfa, braden fourteen, morse sixty five, bed alarm zone two
RN1: i v twenty two left hand day three, d five half at seventy five
RN2: foley sixteen french day four so C A U T I bundle, out at six
RN1: pump [[in line::asset {UNIQUE_ID:oh four {nn} {nn}}]] kept saying channel error three two one point six oh oh
RN2: vanc trough eighteen point four, next dose due eleven
RN1: wound two by one by point five, three o'clock tunnel
RN2: [[family calls with a password::{kin} calls, password {UNIQUE_ID:<maple|tugboat|sparrow> {nn}}]]
RN1: valuables [[locked::in locker {UNIQUE_ID:forty {nn}} key on my ring]]
RN2: dc plan [[SNF::{snf}]] auth [[pending::{UNIQUE_ID:seven oh {nn} {nn} <a|b>}]] seven days
RN1: [[doc said::{dr} said]] d n r d n i, form's purple, page one of two
RN2: i'm on till seven thirty, phone [[forty one::{PHONE_NUMBER:five <one|oh> {nn}}]]
%%
podcast-style handoff to the day locum, please summarize in 5 bullets

good morning [[locum::{first}]]. eleven on the list. one, the A C S in four, troponin point oh four, point nine, two point two, heparin per nomogram three, cath at ten, [[consent in the chart::consent by {kin}, {rel}, {sayph}]].
two, the D K A, closed gap times two, bicarb nineteen, overlap glargine twelve.
three, social, [[the man without papers::gentleman goes by {nick}, jail booking {UNIQUE_ID:two five <dash|> {nn} {nn}}]], needs a form thirty two twelve and a ride, [[voucher's at the desk::cab {VEHICLE_ID:{nn} <king|king ten>} has the voucher {UNIQUE_ID:v {nn} {nn}}]].
four, the transfer, [[accepted::accepted at {hosp} by {dr}, confirmation {UNIQUE_ID:t c {nn} {nn} nine}]]; discs pushed, [[accession's on the sheet::accession {UNIQUE_ID:c t twenty five {nn} {nn}}]]; cobra form page two isn't signed.
five through nine are rocks. ten is a rule out T B in neg pressure, sputum two of three, M G I T day six.
eleven, [[an employee::{badge} badge, you'll know {obj}]], needlestick, twenty two gauge, source rapid negative in twenty minutes, P E P not started, four hour mark at nine fifteen.
call room code is [[on the board::{UNIQUE_ID:{nn} {nn} pound}]], coffee's thirty five cents.
"""
