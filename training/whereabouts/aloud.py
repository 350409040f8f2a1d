"""Places, roads, days and numbers as they are dictated and said into telephones, with no marks to lean on."""

ALOUD = r"""
patient was admitted to {hosp} on {sayday} period
this is {cred} dictating on {whole} date of birth {sayday}
transferred from {snf} comma where he has lived since {sayday} comma
follow up at {clinic} new line {sayday}
address is {sayst} spelled the usual way
okay so she's at {sayst} and the ambulance went to {lane}
medical record number {saymrn} next paragraph
chart number is {saymrn} and he's on {wing}
yeah the plate was {sayplate}
it was a {hue} {veh} plate {sayplate}
call back number {sayph} ask for {one} in {dept}
you can reach {kin} at {sayph} she works at {org}
um my dad's at {snf} I think or {snf} one of those
so like I was at {org} right and I just went down
no ma'am not {snf} it's {snf}
he said {clinic} and I said which one and he said the one on {lane}
we were out past {area} when the truck died
I was uh I was born {sayday} in {area}
the surgery was let's see {sayday} at {hosp}
she goes to {dia} uh monday wednesday friday
and who do you work for {org} okay
and the school is {school} right
you're at {sayst} is that an apartment
social's {ssn} and the zip is {sayzip}
zip code {sayzip} in {area}
can you repeat that {saymrn} got it
copy {sayst} cross of {lane} time out
unit {fleet} responding from {corner}
requesting ALS at {corner} for a {yng}
we have one coming from {school} ETA ten
base this is medic {fleet} inbound to {hosp} with a {yng}
the pharmacy is uh {rx} the one by {org}
please hold for {wing}
thank you for calling {clinic} our hours have changed for {feast}
thanks for calling {rx} to refill press two
you have reached {one} at {agency} I'm out until {sayday}
hi {one} it's {one} from {hspc} I'm on {lane} and I can't find it
look for the church {church} and we're the next drive
she's in {wing} now they moved her from {wing} like at {hr}
I used to stay at {shel} but now I'm over by {corner}
my caseworker uh {fl} at {agency} she said go to {court} on {sayday}
correction that's {sayday} not {sayday}
scratch that it was {abbr} not {hosp}
let the record show he was at {org} until {sayday}
my union that's {union} they got me the lawyer
I lift at {gym} so I thought I pulled something
end of dictation {cred} {sayday}
"""
