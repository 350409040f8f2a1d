"""Prompts to an assistant, one line each, by staff and lay people, that carry a clinic, an employer, a school or a town; and the same prompts about kinds and products."""

NAMED = r"""
Write a two-sentence thank-you to {FACILITY:Copper Kettle Hospice} from our whole family
explain to a 10 year old why grandma has to stay at {FACILITY:Whispering Elms}
Make this less rude: "Tell {FACILITY:Saddleback} to read their own discharge summary."
what should i bring to the {FACILITY:Pediatric Day Surgery at Orchard Park}
Give me three questions to ask {FACILITY:Cottonwood Creek} when we tour {day}
Draft SBAR: pt from {FACILITY:Cibola General}, GIB, 2 units in, BP soft
Convert to bullet points: worked {ORGANIZATION:Frontier Pecan} {year}, then {ORGANIZATION:Rio Chile}, then disabled
can {ORGANIZATION:Panda Express} fire me while I'm on intermittent leave
is it a conflict if I moonlight at {FACILITY:UrgentPlus} and my day job is {FACILITY:Lovelace}?
Translate into {tongue}: "Please go to {FACILITY:Rust} on {on} at 7. Eat nothing."
fix grammar: me and {first} was at the {FACILITY:casino clinic} when he fell
Summarise the visit in plain words; {FACILITY:True Health} uses too many letters
what's a good subject line to {ORGANIZATION:Tillamook Farms} HR about lactation space
Pretend you're the intake nurse at {FACILITY:Turquoise Lodge} and quiz me
Is "The {FACILITY:Rapha House}" a rehab or a church? my brother's caseworker wrote it
Role-play: I'm calling {ORGANIZATION:Jemez Electric}, they're about to cut my power
Write my bio for the {FACILITY:Gila Regional} website, no adjectives
Which form does {FACILITY:Mesilla Valley Hospice} need from a PCP for face to face
I have a job offer at {ORGANIZATION:Sandia}, does TRICARE stay primary?
tell me if this denial from {FACILITY:Ardent}'s billing dept makes sense
put these in order of distance from {town}: {FACILITY:Artesia General}, {FACILITY:Lea Regional}, {FACILITY:Eastern NM}
My kid at {FACILITY:Desert Sage Academy} had a seizure, what should the plan say
Letter to {ORGANIZATION:Blake's} asking for a stool at the register
Make a one-page map of who does what: {FACILITY:Esperanza} shelter, {FACILITY:La Piñon} rape crisis, {ORGANIZATION:CYFD {town}} kids
reword so that {FACILITY:Memorial} doesn't sound guilty
how do you say "{FACILITY:Tséhootsooí}" so I don't embarrass myself
Compose a eulogy for a man who drove for {ORGANIZATION:Navajo Express} 38 years
My dad thinks he's still at the {FACILITY:Hotel La Fonda}; he's at {FACILITY:Princeton Place}. What do I say?
"Chart says {ORGANIZATION:MVD}": motor vehicle or mitral valve? He works there, I think.
spot the PHI: pt of {FACILITY:Casa de Salud}, {agex}, works at {ORGANIZATION:Tin Can Alley}
de-identify: seen at {FACILITY:Presbyterian Kaseman} {on}, lives in {hood}
De-identify and keep the story: barista at {ORGANIZATION:Zendo}, burned {on}, treated by {FACILITY:UNM Burn}
remove names but keep jobs: {first}, a roofer at {ORGANIZATION:Goodrich}, saw {dr}
is it ok to say "{FACILITY:Sandoval}" in a case report or do I write "a community hospital"
turn into HL7 notes: adm {FACILITY:Espanola Hosp} {iso}, dc {FACILITY:Santa Clara House}
regex for "{FACILITY:St. Vincent's}" with or without period and apostrophe
excel: lookup {FACILITY:Holy Cross} in col B and give phone in col F
SQL: count visits by site for {FACILITY:Raton}, {FACILITY:Taos} and {FACILITY:Questa}
a rhyme for {FACILITY:Crestwood} for the farewell card
poem for {first}, who leaves {FACILITY:Haverland} after 30 years
"{ORGANIZATION:Nusenda}?" autocorrect made that from nursing, or is it a bank? she works there: {ORGANIZATION:Nusenda}
list 5 icebreakers for new hires of {FACILITY:Bear Canyon Rehab}
Budget: {ORGANIZATION:Roadrunner Linen} {cash}, {ORGANIZATION:Zia Elevator} {cash}, {ORGANIZATION:Chile Heads Catering} {cash}
Explain {ORGANIZATION:Intel's} HSA match vs my wife's plan (Presbyterian Health Plan)
Make a fair schedule for {FACILITY:Sage}, {FACILITY:Juniper} and {FACILITY:Piñon} pods with nine nurses
I lost my job at the {ORGANIZATION:Cineplex in {town}}; write a message to my counselor
what do they mean at {FACILITY:Los Lunas Corr} by "chronic care clinic"
Is {FACILITY:Lotus Dental} allowed to keep my x-rays
does it count as travel if my aide from {ORGANIZATION:Ambercare} drives to {LOCATION:Socorro}
What would a union rep say? I'm in {ORGANIZATION:1199NM} and got written up
"""

CALM = r"""
Write a two-sentence thank-you to a hospice from a whole family
explain to a 10 year old why grandma has to stay in a nursing home
Make this less rude: "Read your own discharge summary."
what should i bring to pediatric day surgery
Give me three questions to ask a memory care when we tour
Draft SBAR: pt from a community ED, GIB, 2 units in, BP soft
Convert to bullet points: worked in pecans, then chile, then disabled
can a restaurant fire me while I'm on intermittent leave
is it a conflict if I moonlight at an urgent care and my day job is a hospital?
Translate into {tongue}: "Please come at 7. Eat nothing."
fix grammar: me and him was at the casino when he fell
Summarise a visit in plain words; no letters like BID
what's a good subject line to HR about lactation space (PUMP Act)
Pretend you're an intake nurse at a detox and quiz me
Is "Rapha" a rehab or a church word?
Role-play: I'm calling the power company, they're about to cut my power
Write a bio for a hospital website, no adjectives
Which form does a hospice need from a PCP for face to face
I have a job offer, does TRICARE stay primary?
tell me if this denial (CO-197) from Presbyterian Health Plan makes sense
put these in order of distance from the heart: brachial, radial, digital
A student had a seizure, what should the plan say
Letter asking for a stool at the register, ADA
Make a one-page map of who does what: shelter, rape crisis, child welfare
reword so that we don't sound guilty
how do you say "Xarelto" so I don't embarrass myself
Compose a eulogy for a truck driver, 38 years on the road, no names
Dad thinks he's in a hotel; he's in memory care. What do I say?
"Chart says MVD": motor vehicle or mitral valve?
spot the PHI: nothing but {agex}, works at a bar
de-identify: what must go under Safe Harbor, and what stays?
De-identify and keep the story: a barista, burned, treated at a burn center
remove names but keep jobs
is it ok to say "a community hospital" in a case report
turn into HL7 notes: adm, dc, A01, A03
regex for "St." with or without period
excel: lookup in col B and give col F
SQL: count visits by site for three sites
a rhyme for the farewell card
poem for a nurse who leaves after 30 years
"Nurtec?" autocorrect made that from nurse
list 5 icebreakers for new hires at a rehab
Budget: linen {cash}, elevator {cash}, catering {cash}
Explain an HSA match vs my wife's plan (Presbyterian Health Plan)
Make a fair schedule for three pods with nine nurses
I lost my job at a cinema; write a message to my counselor
what does prison "chronic care clinic" mean
Is a dentist allowed to keep my x-rays
does it count as travel if my aide drives
What would a union rep say? I got written up
Draft a thank you to the Epic trainers after the Willow go-live
explain Medicare Advantage star ratings to a 70 year old
Make this kinder: "Optum denied it again."
what should i ask about Ozempic vs Mounjaro with {ins}
Give me three questions to ask a Stryker rep about Mako
Convert to bullet points: Beers 2023 changes
is it a conflict if I speak for Novo and sit on P&T?
Translate into {tongue}: "Keep the Foley bag below the bladder."
Summarise the GOLD {yr} report in five lines
Pretend you're the CMS surveyor and quiz me on F689
Is "PACE" a program or a trial? both?
Which form does Medicare need for a power chair
Compose an out-of-office that cites no dates
how do you say "levetiracetam"
Explain 42 CFR Part 2 changes
regex for CPT, HCPCS and CDT
excel: days between two columns without weekends
SQL: readmits within 30 days using LAG
list 5 icebreakers for a Six Sigma class
Explain Cigna's tiers like I'm a barista
What would OCR say? Our Alexa is in the break room
a limerick for Nurses Week with the word Purell
who makes Trulicity, and is there a Lilly Cares form
Turn the Braden scale into a table with colors
draft the RFP section on interpreter vendors, no vendor named
Compare Nuance DAX, Abridge, Suki, Nabla and DeepScribe
Make a list of state Medicaid names: BadgerCare, TennCare, SoonerCare, MassHealth
write a haiku: night shift, vending machine, Diet Coke
"""
