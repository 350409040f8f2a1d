"""Work slips, school slips, envelopes, sign-in sheets, stamps, stickers and fax covers, where a firm, school or site is all that is said."""

NAMED = r"""
To: {ORGANIZATION:Mossy Oak Nursery}. Off {range}. No reason given.
TO {ORGANIZATION:TYSON GREEN BAY}: LIGHT DUTY X 5 DAYS
Excuse from gym, {FACILITY:Wequiock}, until {on}
Late slip: {FACILITY:Bay Port}, seen here 8:05-9:10
May return to {FACILITY:Acorn Academy} 24 h after fever is gone
Cleared to return to {ORGANIZATION:Fincantieri}, full duty, boots ok
Cleared for the {ORGANIZATION:Preble Hornets}: contact yes
No PE, no recess, yes band: {FACILITY:Danz}, {gr} gr
Attn payroll, {ORGANIZATION:Schreiber}: jury + surgery overlap {on}
Carbon copy to {FACILITY:St. Bernard's school office}
Stamp: RECEIVED {clip} {FACILITY:NEWCAP}
Stamp: {FACILITY:BELLIN TITLETOWN} LAB
Sticker: property of {FACILITY:Aurora BayCare}
Sticker: "{FACILITY:Rawhide}" on a jacket, size M
Sign-in: {hr} {initials} {ORGANIZATION:Culligan}
Sign-in: {hr} {first} vendor {ORGANIZATION:Gandrud Parts}
Badge: VISITOR {whole}, {ORGANIZATION:Oneida ESC}
FAX: to {FACILITY:Oak Park Place}, from {FACILITY:Unity}, 14 pp
FAX cover: if not {FACILITY:Odd Fellow Home} call {ph}
Envelope: {ORGANIZATION:Green Bay Packaging}, c/o Nurse, {house}
Return to sender: {FACILITY:Woodside}, moved
Deliver to: the {FACILITY:Allouez dock}, door 3
Pick up at: {FACILITY:Streu's Pharmacy Bay Natural}, after 3
Receipt: {ORGANIZATION:Seroogy's} {price} (gift, returned by policy)
Receipt: {FACILITY:Bay Beach Wildlife} donation
Wristband reads {FACILITY:SVH}, chart reads {FACILITY:SMH}
Lanyard: {FACILITY:NWTC} nursing, semester 2
Scrubs say {FACILITY:Bellin College}
Jacket says {ORGANIZATION:Laborers 330}
Hat says {ORGANIZATION:Ducks Unlimited {town}}
Tattoo says {ORGANIZATION:1st Cav}
Truck door says {ORGANIZATION:{last} Stump Grinding}
Sign on door: back at 1, {FACILITY:Dr. {last}'s}
Sign on fridge: {FACILITY:Unit 4 Kress} only!
Whiteboard: RN {first}, CNA {first}, goal: {FACILITY:Odd Fellow} by Fri
Whiteboard: "Go {ORGANIZATION:Phoenix}!" pain 3/10
Sticky: call {FACILITY:Optivision} re glasses
Sticky: {ORGANIZATION:KI} wants dates only
Sticky: pt's ride = {ORGANIZATION:Curative}, 2:15
Overhead: visitor for the {FACILITY:{last} Wing}
Overhead: driver from {ORGANIZATION:Yellow Cab}, ED doors
Calendar: {wkd} {FACILITY:Ginger Root Yoga} (chair)
Calendar: {oddday} {FACILITY:Willow Creek} tour
Recall card: {FACILITY:Dental Associates}, six months from {on}
Appt card: {FACILITY:Prevea East De Pere}, {on}, bring meds
Raffle: quilt, {FACILITY:St. Pat's}, drawn {on}
Lunch order: {ORGANIZATION:Kroll's East}, 9 burgers
Key tag: {FACILITY:Annex B}
Locker 14: {whole}, {ORGANIZATION:Prolink}
Bin label: {FACILITY:Manitowoc Cancer}, chemo, do not tube
Cooler label: {FACILITY:Versiti}, O neg x4
Specimen bag: from {FACILITY:Howard}, Quant
Toe tag: from {FACILITY:Grancare}, {on}
Pulse point of the poem: {LOCATION:Door County}, cherry time
Voucher: {ORGANIZATION:Goodwill on {lane}}, coat, boots
Bus pass: zone {LOCATION:Ashwaubenon}
Parking: {FACILITY:Lot C, {last} Tower}, 3 h
"""

CALM = r"""
To: employer. Off 3 days. No reason given.
LIGHT DUTY X 5 DAYS
Excuse from gym for a week
Late slip: seen here 8:05-9:10
May return to daycare 24 h after fever is gone
Cleared to return to work, full duty, boots ok
Cleared for football: contact yes
No PE, no recess, yes band: {gr} gr
Attn payroll: jury + surgery overlap
Carbon copy to the school office
Stamp: RECEIVED
Stamp: STAT LAB
Sticker: property of Biomed
Sticker: "Fall Risk" on a door, size M
Sign-in: {hr} water vendor
Sign-in: {hr} vendor, parts
Badge: VISITOR
FAX: to the SNF, from the ward, 14 pp
FAX cover: if not the recipient, shred
Envelope: c/o Nurse
Return to sender: moved
Deliver to: the dock, door 3
Pick up at: pharmacy, after 3
Receipt: chocolates {price} (gift, returned by policy)
Receipt: donation
Wristband reads DNR, chart reads full
Lanyard: nursing, semester 2
Scrubs say Figs
Jacket says Carhartt
Hat says John Deere
Tattoo says MOM
Truck door says Stump Grinding
Sign on door: back at 1
Sign on fridge: Meds only!
Whiteboard: RN _, CNA _, goal: walk x3
Whiteboard: "Go team!" pain 3/10
Sticky: call re glasses
Sticky: HR wants dates only
Sticky: pt's ride = Medicaid van, 2:15
Overhead: security to the lobby
Overhead: taxi, ED doors
Calendar: {wkd} yoga (chair)
Calendar: tour
Recall card: six months
Appt card: bring meds
Raffle: quilt
Lunch order: 9 burgers
Key tag: Annex
Locker 14: travelers
Bin label: chemo, do not tube
Cooler label: O neg x4
Specimen bag: Quant
Toe tag: blank
Pulse point: cherry time
Voucher: coat, boots
Bus pass: zone 2
Parking: Lot C, 3 h
Sticker: Latex Safe, Do Not Resuscitate, Limb Alert, MRI Unsafe
Stamp: DEA, NPI and "Dispense as Written"
Tag: Otis, last inspected; Otis is the lift, not a man
Label: B. Braun, Becton Dickinson, Hospira
Cap: "Pfizer" from a rep, {yr}
Mug: Humira; pen: Xarelto; clock: Nexium; lanyard: Epic UGM
Sign: Stop the Bleed, Hands Only, Be FAST
"""
