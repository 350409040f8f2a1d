"""People asking an assistant for a hand: rewrite, sort, translate, count, letter, list, where one everyday word is the home, mill, school, team or town in the request, next to requests about things of the same sound."""

NAMED = r"""
make this nicer: {FACILITY:Valor} lost mom's walker and {FACILITY:Valor} will pay for it
Shorten for a text: transport from {FACILITY:Banyan} is at 2, not 3
Sort by distance: {FACILITY:Cypress}, {FACILITY:Alpine}, {FACILITY:Mesa}, {FACILITY:Lagoon}
Translate to {tongue}: {ORGANIZATION:Bridges} will pay the deposit
Put in a table: {ORGANIZATION:Apollo} 3/wk, {ORGANIZATION:Hermes} 2/wk, {ORGANIZATION:Iris} declined
explain like im 10 why {FACILITY:Horizon} and {FACILITY:Sunrise} both say no
write HR at {ORGANIZATION:Ironclad} that she may sit
is {ORGANIZATION:Catalyst} allowed to drug test me on Adderall
can {ORGANIZATION:Momentive} fire my dad for dialysis days
letter to {FACILITY:Mariner}, re: the fall nobody charted
what to ask on a tour of {FACILITY:Vineyard}
draft a bad review of {FACILITY:Bliss} w/o sounding crazy
Draft talking points: why {FACILITY:Keystone Elementary} needs a full-time nurse
what's a fair bill from {ORGANIZATION:Falcon} for 8 miles BLS
turn into bullets: accepted {FACILITY:Cascade}; auth by noon; family touring {FACILITY:Timber}
a haiku for our PT who leaves for {FACILITY:Phoenix Children's}
thank-you note to the cooks at {FACILITY:Comet}
Complaint: {ORGANIZATION:Titan} delivered the wrong bed twice
does {ORGANIZATION:Orion} count as light duty if I'm on ladders
who pays if I was hurt at {ORGANIZATION:Mercury} but clocked out
rewrite: {ptf} is on leave from {ORGANIZATION:Atlas} through {clip}
compare the star ratings: {FACILITY:Gemini} vs {FACILITY:Polar}
my aunt is in {FACILITY:Haven}, they're out of her Sinemet, what now
help me tell {FACILITY:Rainbow} my son's Ritalin went up
an email to the {ORGANIZATION:Rockets}' coach: no contact x10 days
fill in: Resident of {FACILITY:Willows} since {mon}
what does "hold, {FACILITY:Meadows} nights" mean on the schedule
proof this: "{FACILITY:Trillium} closes on the {oddday}"
Summarize: pt lives {LOCATION:Sunrise}, works {LOCATION:Plantation}, admitted {LOCATION:Coral Springs}
how far is {LOCATION:Mars}, PA from {FACILITY:Passavant}
the bus from {LOCATION:Jupiter} takes two hours, write to the county
is the water in {LOCATION:Mercury}, NV safe, he worked out there
the {ORGANIZATION:Saturn} plant closed and his COBRA with it
can {FACILITY:Venus} refuse a patient with a LifeVest
script for calling {FACILITY:Sterling} about the bed hold
3 questions for the DON of {FACILITY:Crystal}
is {FACILITY:Amber} a lockdown unit or open
caption for a photo: {FACILITY:Ruby} pavilion opens {day}
{FACILITY:Pearl} or {FACILITY:Opal}: which takes Medicaid pending
convert to minutes: seen at {FACILITY:Onyx} for 2.5 h
fix grammar: me and him works to {ORGANIZATION:Diamond} and we both has the cough
Is {ORGANIZATION:Garnet} the PEO or the employer on this 1095-C?
poem for {first}, thirty years at {ORGANIZATION:Emerald}
Our team is {ORGANIZATION:Sapphire}; who at {FACILITY:Jade} do we call after 5
"""

CALM = r"""
make this nicer: the facility lost mom's walker and the facility will pay for it
Shorten for a text: transport is at 2, not 3
Sort by distance: SNF 1, SNF 2, SNF 3, SNF 4
Translate to Spanish: Medicaid will pay the deposit
Put in a table: PT 3/wk, OT 2/wk, ST declined
explain like im 10 why Humana and Aetna both say no
write HR that she may sit
is a job allowed to drug test me on Adderall
can work fire my dad for dialysis days
letter to a nursing home, re: the fall nobody charted
what to ask on a tour of assisted living
draft a bad review of a clinic w/o sounding crazy
Draft talking points: why an elementary school needs a full-time nurse
what's a fair bill for 8 miles BLS
turn into bullets: accepted; auth by noon; family touring
a haiku for our PT who leaves for a children's hospital
thank-you note to the cooks
Complaint: DME delivered the wrong bed twice
does it count as light duty if I'm on ladders
who pays if I was hurt at work but clocked out
rewrite: she is on leave for six weeks
compare the star ratings: Braden vs Norton
my aunt is in a home, they're out of her Sinemet, what now
help me tell daycare my son's Ritalin went up
an email to the coach: no contact x10 days
fill in: Resident of LTC
what does "hold, nights" mean on the schedule
proof this: "Trillium root is not FDA approved"
Summarize: pt lives alone, works part time, admitted through the ED
how far is the ER supposed to be, per EMTALA
the bus takes two hours, write to the county
is mercury in tuna safe, she is pregnant
the Saturn SUV rear-ended us and his PIP is out
can a SNF refuse a patient with a LifeVest
script for calling about the bed hold
3 questions for a DON
is amber alert the same as code pink
caption for a photo: the new pavilion opens
pearl or opal: which earring metal has nickel
convert to minutes: seen for 2.5 h
fix grammar: me and him works nights and we both has the cough
Is the PEO or the employer on this 1095-C?
poem for a nurse, thirty years in
Our team is Gold; who do we call after 5
Apollo scope vs Orion scope, which is single use
Atlas and axis, C1-C2, in plain words
Titan implant, Coloplast, MRI safe?
Horizon plan, Sunrise plan, Bronze plan: premiums
Phoenix sepsis criteria in a table
Gemini or Claude for discharge letters, which is HIPAA ok
Ruby, Python, or Excel for a Braden report
Crystal in the fluid, pos or neg birefringence
Emerald laser, Diamond bur, Sapphire glide: catalog text
Haven Act, Safe Haven law, baby box: which states
Rainbow babies, what does it mean
Comet assay, comet tails on lung POCUS
Falcon tube, 50 mL, spin at 1500
"""
