"""Headings, signs, labels, subject lines, file names and captions of a hospital, of things and sometimes of people."""

NAMED = r"""
Subject: {ptl} Keytruda C4 moved
Subject: FW: {last} hernia mesh recall, Lot {lot}
Subject: Re: Zyvox for {mrs}
Subject: potluck for {first}, bring naan
File: {lastup}_Holter_7d.pdf
File: {code}_MRBrain.dcm
File: CV_{first}_{last}_FINAL2.docx
Folder: /scans/{mrn}/CTA
Sticker: {lastup} L KNEE
Tape on pump: {first}'s, don't
Band: {ptcomma} {dob}
Jar: {ptl}, gallbladder, {initials}
Slide: {spec} A4 PAS-D
Tube: {lastup} lav {clockx}
Bag: {ptl} dentures, Timex
Door: {dr}, Mohs & Lasers
Door: {whole}, Ombuds
Plaque: The {clan} Healing Porch
Plaque: in memory of {whole}
Bench: {first} & {first}, nurses
Mural by {whole}: Herons
Cornerstone: {org}, {year}
Sign: {ward} \<-- Radiology
Sign: Parking for {clinic}
Sign: {lane} entrance closed
Banner: Welcome {tit}!
Banner: Congrats {first}, DAISY
Whiteboard: {last} 5, {last} 5, Float 4
Whiteboard: code words {kin}, Bluebird
Sticky: call {kin} re Depends
Sticky: {ph} Apria
Sticky: pw {user}
Badge: {first}, RRT
Badge: {badge} EVS
Scrub cap: {oneup}
Locker: {last}/{last}
Mug: {poss} Tears (Decaf)
Fridge: {first}'s Lactaid, hands off
Calendar: {first} PTO, {last} call
Calendar: {feast} potluck
Calendar: {day} Survey?
Ticker: {ptf} rings bell, chemo done
Intercom: {first} {last} to Dock 2
Overhead: paging {dr}, {dr}
Roster: {first} (Lead), {first}, {wn}
Roster: Lead {initials}, Tech {initials}
Key tag: Omnicell, {first}
Keycard {badge}: Vault
Van {fleet}: Mobile Mammo
Trailer {plate}: PET
Crate {ser}: Mako base
Pallet PO {ord}: Baxter
Receipt: Panera {cash}, {first}
Flyer: Lamaze w/ {first}, {worded}
Flyer: Narcan @ {church}
Flyer: 5K for {kin}, {park}
Flyer: Zumba {town} Y
Ad: {clinic}, Botox $9/u
Ad: lost cat {pet}, {ph}
Poster: "Ask {first} about Foleys"
Poster 14: {last}, {last}, {last}: Klebsiella
Title: The {poss} Knee: a Memoir
Caption: {first} (left) with the Da Vinci
Caption: opening of {bldg}, {mon}
Caption: Engine {fleet} and Lucas
Photo 3: {whole}, Miss Polio {year}
Track 2: {first} reads Goodnight Moon
Episode 9: {dr} on Ozempic
Playlist: {poss} OR, Metallica only
Menu: {poss} gumbo
Recipe card: {kin}'s kugel
Tag: {pet}, Pet Therapy
Cage 4: {pet}, Beagle
Stall 9: {pet}
Tree: planted for {ptf}
Quilt: made by {whole}, {town}
Will call: {last}, 2 tix
Reserved: {last} party, rm Aspen
Lost: ring, {initials}
Found: Timex, engraved {first}
Order up! {oneup}
Prescriber: {cred}
Cosign: {ini}/{ini}
Witness: {first}, {first}
Scribe: {user}
Chaperone: {wn}
Interpreter: {first}, {tongue}, ID {badge}
Driver: {first}, {plate}
Ride: {kin}
Sub: {first}
Proxy: {kinfull}
Heir: the {clan}
"""

CALM = r"""
Subject: Keytruda C4 moved, all chairs
Subject: FW: hernia mesh recall, Class II
Subject: Re: Zyvox with SSRIs
Subject: potluck, bring naan
File: Holter_7d_TEMPLATE.pdf
File: Phantom_MRBrain.dcm
File: CV_Template_FINAL2.docx
Folder: /scans/QA/CTA
Sticker: LEFT KNEE YES
Tape on pump: broken, don't
Band: ALLERGY red, FALL yellow
Jar: gallbladder, teaching
Slide: control A4 PAS-D
Tube: lav, light green, SST
Bag: dentures, Timex, wallet
Door: Mohs & Lasers
Door: Ombuds
Plaque: The Healing Porch
Plaque: in memory of all donors
Bench: for nurses
Mural: Herons
Cornerstone: cracked, {year}
Sign: Cafeteria \<-- Radiology
Sign: Parking for Infusion
Sign: north entrance closed
Banner: Welcome Surveyors!
Banner: Congrats, DAISY winners
Whiteboard: Days 5, Nights 5, Float 4
Whiteboard: code words Teapot, Bluebird
Sticky: call Supply re Depends
Sticky: Apria, option 3
Sticky: pw expired
Badge: RRT
Badge: EVS
Scrub cap: WICKED GOOD GAS
Locker: Broken/Float
Mug: Residents' Tears (Decaf)
Fridge: Lactaid, hands off
Calendar: PTO, call, survey
Calendar: potluck
Calendar: Survey window?
Ticker: bell rings, chemo done
Intercom: Transport to Dock 2
Overhead: Code Yellow, Code Yellow
Roster: Lead, Tech, Float
Roster: RN x4, Tech x3
Key tag: Omnicell, spare
Keycard: Vault
Van: Mobile Mammo
Trailer: PET
Crate: Mako base
Pallet: Baxter
Receipt: Panera {cash}
Flyer: Lamaze, Bradley, HypnoBirthing
Flyer: Narcan, free
Flyer: 5K for Sarcoma
Flyer: Zumba Gold
Ad: Botox $9/u, Dysport $3
Ad: lost cat, gray, loud
Poster: "Ask me about Foleys"
Poster 14: Klebsiella, Serratia, Raoultella
Title: The Sceptical Knee: a Memoir
Caption: the Da Vinci Xi (left) with the 5
Caption: opening of the Cath Lab
Caption: Lucas and Thumper
Photo 3: iron lungs, {year}
Track 2: Goodnight Moon
Episode 9: Ozempic, Wegovy, Mounjaro
Playlist: Ortho OR, Metallica only
Menu: gumbo, jambalaya
Recipe card: kugel
Tag: Pet Therapy
Cage 4: Beagle, NPO
Stall 9: Clydesdale
Tree: planted for Earth
Quilt: Log Cabin, Lone Star
Will call: 2 tix
Reserved: rm Aspen
Lost: ring, Claddagh
Found: Timex, Casio, Swatch
Order up! TURKEY REUBEN
Prescriber: Hospitalist
Cosign: RN/RN
Witness: RN, Chaplain
Scribe: DAX
Chaperone: declined
Interpreter: VRI, {tongue}
Driver: Lyft
Ride: spouse
Sub: float
Proxy: none on file
Heir: n/a
"""
