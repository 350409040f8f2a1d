"""Purchasing, IT, payer-relations and compliance people who write of local firms and sites next to insurers, software, devices, agencies and programs."""

NAMED = r"""
Our Epic contract is fine; the cabling by {ORGANIZATION:Lone Pine Low Voltage} isn't.
Omnicell went live at {FACILITY:Harney}, but Pyxis stays at {FACILITY:Wallowa} until {mon}.
UHC pays {FACILITY:Grande Ronde} as a CAH and pays {FACILITY:Saint Alphonsus Baker} as I don't know what.
{ORGANIZATION:Blue Mountain Shred} hasn't sent the certificate; Iron Mountain always did.
Stryker beds to {FACILITY:Pioneer}, Hillrom beds to {FACILITY:Lake District}, no beds to us.
CMS surveyed {FACILITY:Blue Mtn Care}; OSHA surveyed {ORGANIZATION:Boise's mill}; both found the same loose rail.
The Cerner feed from {FACILITY:St. Anthony} has no discharge disposition.
{ORGANIZATION:Elgin Electric} will wire the Siemens scanner {day}; Siemens will test it {day}.
We pay Press Ganey $4 a survey and {ORGANIZATION:Joe's Mail Barn} to stuff them.
PacificSource added {FACILITY:Winding Waters}; Moda has yet to add {FACILITY:Winding Waters}.
The Zebra printers were bought through {ORGANIZATION:Wallowa Office & Ink}, not CDW.
Joint Commission at {FACILITY:CHI St. {last}} {range}; DNV at ours.
Do I need a BAA with {ORGANIZATION:Oxbow Answering}? They take our after-hours calls; we have one with Zoom.
{ORGANIZATION:Snake River Linen} lost 212 gowns; Medline ships disposables.
HRSA grant H80 pays half of {first}'s post at {FACILITY:Valley Family}.
The Phreesia kiosks at {FACILITY:Eagle Cap} speak Spanish with an accent from nowhere.
We use Vocera; {FACILITY:Malheur} uses walkie-talkies; guess who answers.
{ORGANIZATION:Ontario Auto Ranch} fixed the mobile van (plate {plate}); Ford wouldn't.
Regence denied it since {FACILITY:Treasure Valley Surgery} isn't a Blue Distinction site.
Baxter pumps were recalled; {FACILITY:Weiser} swapped theirs on {on}.
Our lobbyist, {ORGANIZATION:{last} & {last} Public Affairs}, met with CMS and with the AHA.
{ORGANIZATION:Rimrock} does our coding; 3M does theirs.
I want to send 837s by Availity, not by {ORGANIZATION:ClaimShack}.
When Change went down, {FACILITY:Nyssa Clinic} took cash and chickens.
LabCorp picks up at {FACILITY:Vale} at 4; Quest at {FACILITY:Payette} at 5.
The Google reviews of {FACILITY:Dentistry by {first}} mention us.
GE sold us two Venues; {first} from {ORGANIZATION:Probe Doctors of {town}} fixes both.
Which of these is a firm: "Sentry", "{ORGANIZATION:Sentinel Roofing}", "Sepsis Sentinel"?
We rent a Hologic from {ORGANIZATION:Big Bend Mobile}.
Cardinal won't deliver to {LOCATION:Jordan Valley}; {first} the mail contractor will.
The ACO (Aledade) has {FACILITY:Fruitland FM} and {FACILITY:Four Rivers}.
{ORGANIZATION:Simplot} self-insures through Cigna; {ORGANIZATION:Ore-Ida} through Aetna.
Send the Stericycle invoice for {FACILITY:Suite B, Holy Rosary MOB} to me.
Idaho Medicaid wants rosters by {on}; {FACILITY:Terry Reilly} sent its own {on}.
Microsoft Teams for us; {FACILITY:St. Luke's Nampa} is on Webex.
The Lucas device that {ORGANIZATION:Harper Fire} has is ours.
Zoll AEDs: {FACILITY:Four Rivers Cultural Ctr}, {FACILITY:Ontario High gym}, {church}.
Let's not use {ORGANIZATION:Quick Temp Staffing} again. Aya was worse.
Delta Dental says {FACILITY:Tooth & Consequences} is out of network.
Ask 340B folks: is {FACILITY:Red Apple Pharmacy} still contracted? Verity says yes.
"""

CALM = r"""
Our Epic contract is fine; the cabling isn't.
Omnicell went live, but Pyxis stays until Q3.
UHC pays a CAH at cost plus and pays others as I don't know what.
The shredder hasn't sent the certificate; Iron Mountain always did.
Stryker beds to ICU, Hillrom beds to med-surg, no beds to us.
CMS surveyed the SNF; OSHA surveyed a mill; both found a loose rail.
The Cerner feed has no discharge disposition.
The electrician will wire the Siemens scanner; Siemens will test it.
We pay Press Ganey $4 a survey and a mail house to stuff them.
PacificSource added telehealth; Moda has yet to add it.
The Zebra printers were bought through CDW.
Joint Commission in spring; DNV in fall.
Do I need a BAA with an answering service? They take our after-hours calls; we have one with Zoom.
The laundry lost 212 gowns; Medline ships disposables.
HRSA grant H80 pays half of the post.
The Phreesia kiosks speak Spanish with an accent from nowhere.
We use Vocera; they use walkie-talkies; guess who answers.
A garage fixed the mobile van; Ford wouldn't.
Regence denied it since the ASC isn't a Blue Distinction site.
Baxter pumps were recalled; ours were swapped.
Our lobbyist met with CMS and with the AHA.
A contractor does our coding; 3M does theirs.
I want to send 837s by Availity, not by Waystar.
When Change went down, a clinic took cash and chickens.
LabCorp picks up at 4; Quest at 5.
The Google reviews of a dentist mention us.
GE sold us two Venues; biomed fixes both.
Which of these is a firm: "Sentry", "Sentinel", "Sepsis Sentinel"?
We rent a Hologic from a mobile vendor.
Cardinal won't deliver past the pass; the mail contractor will.
The ACO (Aledade) has two practices here.
A processor self-insures through Cigna; another through Aetna.
Send the Stericycle invoice to me.
Idaho Medicaid wants rosters.
Microsoft Teams for us; the other side is on Webex.
The Lucas device that the fire district has is ours.
Zoll AEDs: culture center, gym, church.
Let's not use temps again. Aya was worse.
Delta Dental says the dentist is out of network.
Ask 340B folks: is the contract pharmacy registered? Verity says yes.
Philips sent a field notice about Trilogy foam, ResMed sent a coupon.
We dropped Spok for TigerConnect; Telmediq was the runner-up.
Oracle Health, MEDITECH Expanse and Epic Community Connect each gave a price.
Azure, AWS or GCP: which signs a BAA for Speech?
Okta pushes, Duo calls, Imprivata taps.
Medtronic, Abbott and Boston Scientific all host a remote follow site.
Vizient or Premier for gloves? Halyard vs Cardinal.
Cepheid GeneXpert cartridges are on allocation; BioFire isn't.
Moderna, Pfizer and Novavax order windows open in VaxCare.
Humana, Aetna, UHC and Devoted each have a prior auth list for {proc}.
NCQA wants HEDIS by June, CMS wants Stars by July, we want a nap.
The FDA's MAUDE has nine reports on that {dev}.
The OIG work plan names telehealth, SNFs and remote monitoring.
Medicaid in {stt} uses Gainwell; in {stt}, Conduent.
RFP scoring: Nuance 41, Abridge 44, Suki 38.
UpToDate or DynaMed or ClinicalKey for {num} seats?
Cisco phones, Poly phones, Ascom phones; one charger fits none.
Kronos is UKG, Lawson is Infor, PeopleSoft is Oracle.
Sodexo, Aramark and Compass bid on trays.
Otis, Kone and Schindler bid on lifts.
"""
