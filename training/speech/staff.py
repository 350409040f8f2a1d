"""Exchanges among staff: handoffs, rounds, calls of consultants, the desk of the ward."""

STAFF = r"""
who am I getting // {sn}, {sn}, and the new one, {fn}
who have you got // {nm} in {room}, {sn} in {room}
ready for report? // {yes}. {ptl}, {sayage}, {sn}'s patient
who's in {room} // {ptl}, came from {snf} {sayd}
tell me about {ptl} // pleasant, {kinword} {nm} at bedside, works at {org}
anything on {ptl} // {nm} started {saydrug}, {sn} wants a {saytest}
who's the attending // {sn} till {sayd}, then {sn}
who's covering // {nm}, and {nm} after {sayhr}
who's on for {svc} // {sn}. {nm} is backup
who's {ptl}'s nurse // {nm}, but {nm}'s got her phone
did {nm} give the {saydrug} // {nm} did, at {sayhr}
who hung that // {nm}, right before {nm} left
who put in the line // {sn}, with {nm} holding
who signed it out // {nm}, witnessed by {nm}
did you tell {sn} // I told {nm}, {nm} told {sn}
did you page {sn} // twice. {sn}'s in with {nm}
what did {sn} say // said ask {sn}
is {sn} aware // {yes}, {nm} called her from {hosp}
who's calling // {nm} from {ward}
what's the MRN // {saymrn}
chart number? // {saymrn}, {ptl}
read back please // {ptl}, {saymrn}, potassium six point one, called to {nm}
callback? // {sayext}, ask for {nm}
what's your pager // {sayext}. or text {nm}
can I get your name for the record // {fn}, with lab
where's he going // {snf}, {nm} accepted
bed at {snf}? // {nm} says {sayd}
when's {ptl} going // {sayd}, {org} is driving
who's picking up // {poss} {kinword}, {nm}, from {town}
is family here // {nm} and {nm}, {nm}'s getting coffee
did you call the {kinword} // {nm}? no answer, {otherph}
who's the decision maker // {nm}. not {nm}, {nm}
any visitors we should watch // {nm}. {nm} can't come in
who's {nm}? // the ex, security has a photo
what's he do // drives for {org}
where'd he come from // {hosp}, before that {clinic}
outside hospital? // {hosp}, I talked to {nm} there
which outside records // {sn}'s office and {hosp}
code status? // full, {nm} reversed it {sayd}
day number? // seven, since {sayd}
when was the foley placed // {sayd}, by {nm}
when's the next {saytest} // {sayd}, {nm} will draw
surgery date? // {sayd} with {sn}, {nm} assisting
last seen by {svc}? // {sayd}, {sn}
next patient // {ptl}, {sayage}, post op from {sayd}
let's round. {nm}, go ahead // this is {ptl}, hospital day three
{nm}, present // {ptl} is a {sayage} year old who works at {org}
{nm} what's your plan // what {sn} said, hold {saydrug}
good job {nm} // thanks, {sn}
any questions for {sn} // yeah, does {ptl} need a {saytest}
who talked to {nm} // {sn} did, in the hall
hey it's {nm} with {svc}, you called // {yes}, on {ptl}, in {ward}
this is {nm}, returning a page // {hi} {nm}, {nm} here, it's about {ptl}
{svc}, {sn} speaking // {hi} {sn}, it's {nm} down in the ED
doctor {sn}? // speaking // {nm} at {snf}, about {fn}
transfer center, {nm} // doctor {sn} at {hosp}, I have a {sayage} year old, {ptl}
accepting? // {sn}. bed's in {ward}
who's sending // {hosp}, {place}, doctor {sn}
blood bank, {nm} // need two units on {ptl}, {saymrn}
pharmacy this is {nm} // {nm} from {ward}, {ptl}'s {saydrug} never came
lab, {nm} speaking // was {ptl}'s {saytest} hemolyzed // {yes}, tell {nm} to redraw
transport? // {nm}'s on the way for {ptl}
dietary // {nm} in {ward}, {ptl} got {sn}'s tray
who's precepting // {nm} has {nm}, I've got {nm}
who called out // {nm}. and {nm}'s late, {road} is closed
can you cover {sayd} // ask {nm}, I've got {nm}'s recital
who's charge // {nm} till {sayhr}
who's sitting // {nm}, then float sends {nm}
where's {nm} // with {ptl} in {saytest}
time out. patient? // {me}, {saybirth} // procedure? // {proc}, {sn}'s consent
surgeon? // {sn} // circulator? // {nm}
count correct {nm}? // correct, {nm}
antibiotic in {nm}? // in at {sayhr}
specimen? // left, labeled {ptl}, {saymrn}
who do we call after // {nm}, the {kinword}, in the lounge with {nm}
~ {nm}, you got {sn}? // no, {nm} does
~ sign out on {sn} // go // {sayage}, {nm} follows her at {clinic}
~ heads up, {ptl}'s {kinword} {nm} is a nurse at {hosp} // of course she is
~ {sn}'s asking for you // which {sn} // {fn}, {room}
~ can I run one by you // is it {ptl}? // {yes}
~ I need a {svc} consult on {fn} // go ahead, I'm {sn}
~ can somebody help {nm}? // {nm}'s going
~ {ptl} pulled it out // again? call {nm}
~ {nm} wants out AMA // does {sn} know // {nm} paged her
~ wrong {sn}. I mean {fn}, {saymrn} // got it, not {nm}
~ we have two {clan} on the floor // {nm} and {nm}, name alert
"""
