"""Exchanges and lines that put something right: letters, digits, days, which of two people; repeats of what was just asked."""

FIXING = r"""
is that {ptl}? // {ptl}, {radio}, no e on the end
was that {area}? // {area}, then {mid}, then {tail}
{tail}? // no, {tail}, five not nine
is the number {otherph}? // no that's old, {sayph}
area code {area}? // {yes}, {area}
did you say {tail}? // {tail}, yes
{mid}, was it? // {mid}
so {sayph}. // {yes}, {sayph}
I have {saybirth}, is that right? // {saybirth}, {yes}
{otherbirth}? // no, {saybirth}
was that the thirteenth or the thirtieth // {saybirth}
the year again? // {saybirth}, like I said
so not {sayd} but {sayd}? // right, {sayd}
did you say {sayd}? // {sayd}, the {wkd}
{sayd} or {sayd} // {daycaught}
which {nm} // {fn}, not {fn}
{nm} or {nm}? // {nm}, with a g
{sn} with two l's? // one l, two t's, {radio}
is it {sn} like the {trade}? // like the {trade}, but {radio}
{ptf}, f as in frank? // no, s as in sam, {radiof}
p as in peter? // no, b as in boy, {radio}
did you say {sn}? // {sn}, S like snow
is that your first name or your last // last. {ptl}. {me}
which is the last name // {ptl}. people mix it up
is {ptf} a he or a she // {ptf} is a she
and how do you spell {road} // like it sounds, {road}
{road} or {road}? // {road}, they cross
{sayst}? // {sayst}, yes
street or avenue // {sayst}, there's no avenue
is that {town}, {stt}? // no, {town}, {land}
{place}? // {place}, it's by {place}
zip is {sayzip}? // {sayzip}
dot or underscore // {saymail}
is that all one word // {saymail}, one word
gmail? // no, {saymail}
at what dot com // {saymail}
repeat the ID // {sayid} // thank you, {sayid}
is that a b or a d // {saycode}, d as in dog
was that zero or the letter o // zero. {sayid}
capital or small // capital, {saycode}
dash anywhere? // after the two letters, {saycode}
I got {saycode} // one more digit, {saycode}
number's {sayrx}? // {sayrx}, correct
record {saymrn}? // {saymrn}, {yes}
is it {hosp} or {hosp} // {hosp}, the old {org}
{org}, is that one word // {org}, like it sounds
sorry, {nm} or {nm} called? // {nm}
{nm} is the {kinword}? // no, {nm} is the {kinword}, {nm} is the friend
wait, who died // {nm}, not {nm}
you're {nm}? // I'm {nm}, {nm} is my {kinword}
~ it's {phcaught} // {ok}
~ {caught} gave it to me // which one
~ {daycaught}, I always mix them up // we'll put the first
~ no no, {nm} // {nm}, sorry
~ not {sn}, {sn} // spell it // {radio}
~ you keep saying {nm} // what is it // {nm}
~ {tail}, not {tail} // {tail}. fixed
"""
FIXED = r"""
no, {nm}, with a <k|c|g|z|y|ph|silent h>
it's {nm}, no h
{nm} with an <i|ie|y|e|ah> at the end
{sn}, <one|two> <l's|t's|s's|n's|r's>
{radio}, that spells {ptl}
{ptl}, that's {radio}
{ptf}, {radiof}, {ptl}, {radio}
not {fn}, {fn}, the other one
I said {tail}, five not nine
{area}, {mid}, sorry, start over, {area}, {mid}, {tail}
the end is FIVE, not nine. {sayph}
the last four are {tail}, not {tail}
{phcaught}
that was {daycaught}
I told you {sayd}, then I said {sayd}, it's {sayd}
it was {sayd}, because {feast} was the week after
scratch that, {fn}
correction, patient is {fn}, not {fn}
strike {sn}, insert {sn}
sorry, {sn}, {fn}, not {fn} the {trade}
I misspoke, it's {hosp}, not {hosp}
{place}, sorry, {place}
the chart says {sayd} but {nm} says {sayd}
chart has her as {nm}, she's {nm}
make that {saydose} not {saydose}, for {ptl}
you've got me at {sayst}, I'm at {sayst}
{caught} called, one of the two
was it {nm} or {nm}, I can never tell those two apart
the {sn} in {room}, not the {sn} in {room}
{otherph} is {nm}, {sayph} is me
that's {saymail}, with the dot
{saycode}, and that's a v like victor
"""
