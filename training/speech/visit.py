"""Exchanges in the room and over video: clinician first, or patient and family after a tilde."""

VISIT = r"""
{hi} {ptf}, I'm {nm}, I work with doctor {sn} // hi
so {ptf}, what brings you in // {um} {ache}, since {sayd}
{ptf}, good to see you. how's {nm}? // {nm}'s good, started at {school}
who's this with you // this is {nm}, my {kinword} // hi {nm}
you must be {nm} // no, I'm {nm}. {nm} couldn't get off from {org}
last time you saw {sn} // right, {sn}, and then the {nm} lady for my feet
what did {sn} tell you // {sn} said wait, {nm} said cut
who did your {saytest} // some guy at {hosp}, {sn}? or {sn}
when did it start // around {sayd}. I was at {org}
when was that // {feast}, we were at {nm}'s
was that {sayd} or {sayd} // the first one, before {nm}'s wedding
how did you do it // fell off the dock at {org}
what were you doing // unloading a truck at {org}, me and {nm}
what kind of work do you do // I'm at {org}, in the back with {nm}
still at {org}? // they moved me over to {org} on {road}
do they know at work // {nm} in HR does
are you back to work // {sayd}, if {sn} signs the thing
where do you live now // with {nm} in {town}, off {road}
who lives at home // me, {nm}, {nm} and {nm}'s baby
who helps you // {nm} comes from {town}, and a girl from {org}, {nm}
anybody else sick // {nm} had it, and {nm}, and half of {school}
any travel // we went to {place} to see {nm}
where'd you grow up // out in {place}, near {org}
where are you from originally // {place}. you know it? // my {kinword} lives in {place}
what do you do for fun // I go to {church}, and {chore} with {nm}
who do you go to {chore} with // {nm}, {nm}, sometimes {nm}
exercise? // I walk {road} with {nm} every morning
do you drive // not since {sayd}, {nm} took the keys
how did you get here // {nm} dropped me at {org} and I walked
any falls // one, {sayd}, in the lot at {org}
have you been in the hospital // {hosp}, {sayd} to {sayd}
which hospital // {hosp}, the one out by {place}
who's your heart doctor // {sn}, in {place}
who follows the kidneys // {fn}, at {clinic}
and the eye doctor is... // {sn}. no, {sn} retired, it's {nm} somebody
did physical therapy help // {nm} at {clinic} was great
did you ever see {nm} for the diet stuff // I called {nm}, left word with {nm}
do you smoke // not since {nm} was born
how much do you drink // couple beers with {nm} at {org}
any drugs // {nm} has some. I don't
are you safe at home // {nm} gets loud
did somebody hit you // {nm} did, {sayd}
who's {nm}? // my ex. lives on {road}
is {nm} still in the picture // no, moved to {place} with {nm}
how's your mood // {mood2}. {nm} died {sayd}
I'm sorry about {nm} // thank you. {church} was full
how are things with {nm} // we don't talk since {feast}
are you sleeping // not since {nm} left for {place}
what happens at night // I see {nm} standing there, and {nm}'s been dead since {sayyear}
what are you worried about // that it's what {nm} had
family history? // {nm}, that's my {kinword}, had it at {sayage}
did your mother have this // {nm} did, she was at {snf} at the end
your {kinword} is how old // {sayold}, still does her own {chore}
and your {kinword}, is she living? // {nm}'s {sayold}, at {snf}
how old are you now {ptf} // {sayold} come {sayd}
can you tell me today's date // is it {sayd}? // it's {sayd}
where are we right now // {hosp}? // this is {clinic}
who's the person next to you // that's {nm}. no, {nm}
what's your full name // {me}, {ptf} middle {nm}
what street do you live on // {road}. used to be {road}
I'm going to send this to {pharm}, okay? // not that one, {nm} works there. use {pharm}
{nm} will draw your blood // is she the one from {sayd}?
let me get {nm} to look at it // {ok}. is {nm} a doctor?
I'll have {nm} call you {sayd} // call {nm}, I don't pick up. {otherph}
come back {sayd} // {nm} has the car that day
we'll see you {sayd} // if {nm} lets me off
I'd like you to see {sn} // is that at {hosp}? // {clinic}, on {road}
I know {sn}, she trained at {hosp} // my {kinword} {nm} saw her
{sn} and I talked this morning // about the {saytest}? // {yes}
I got a note from {nm} at {snf} // {nm} worries too much
your {kinword} called, {nm}? // oh lord, what did {nm} say
okay {ptf} I'm gonna listen to your heart // cold hands {nm}
{ptf} honey can you lift that arm // {nm} says I can't
squeeze my fingers {ptf} // like that? // good. {nm} write that down
open wide for me {nm} // mom says I don't have to
how's school {nm} // good. {nm} is in my class at {school}
who's your teacher // Miss {sn}
who's your best friend // {nm}. and {nm}
what do you want to be when you grow up {nm} // a {veh} driver like {nm}
does {nm} take naps // at {school} yes, at home no
is {nm} walking // since {sayd}
mom, what's {nm}'s birthday // {otherbirth}
did {nm} get shots at {clinic} // {yes}, {sayd}
is it {nm} with a y? // {nm}, {radiof}
can you hear me {ptf}? // {yes}. {nm}, turn that down
you're on mute {ptf} // sorry. {nm}, how do I... // there you are
where are you sitting right now // in my car outside {org}, on {road}
I need your location for the record // {sayst}, {town}
if we get cut off what number // {sayph}
is anyone in the room // just {nm}, he's {small}
your video froze {ptf} // it's the wifi at {org}
can you hold the phone up to it // {nm} hold it up. no, {nm}, higher
the email we have is {saymail} // {yes} but {nm} reads that
~ doc, {nm} made me come // I'm glad {nm} did
~ are you the same one as {sayd}? // that was {nm}, I'm {nm}
~ I had an uncle, {nm}, same thing // did {nm} have surgery
~ {nm}'s the one who found me // where was that // behind {org}
~ my {kinword} {nm} wanted me to ask about {saydrug} // what did {nm} hear
~ they did it wrong at {hosp} // who did // {sn}, I think
~ I work with {nm} you know // {nm} from {org}? // {yes}
~ I can't, I've got {nm} // who can watch {nm}? // maybe {nm}
~ {nm}, tell him what you told me // I don't want to, {nm}
~ he fell {daycaught} // which // when {nm} was here
~ I'll be in {place} after {feast} // then find someone in {place}, I know {sn}
~ {sn} retired? // {saymonth}. {sn} took the practice
~ Do you know {nm}? She's a nurse over at {hosp} // I know a {nm} in the ER
~ it's {ptf}, not {nm} // sorry, {ptf}
~ my legal name's {me} but {nm} is fine // {nm} it is
"""
