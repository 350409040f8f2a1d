"""Coined names of clinics, homes, firms and gyms in frames where brands of drugs, devices, apps and plans stand as well, told apart by the verbs alone."""

NAMED = r"""
She was discharged from {FACILITY:Velora} on Eliquis.
She works at {ORGANIZATION:Velora} and takes Eliquis.
Transferred to {FACILITY:Zenara} on Levophed.
His nurse at {FACILITY:Zenara} stopped the Zyprexa.
Got her Entyvio at {FACILITY:Infuzia}.
Hired by {ORGANIZATION:Tremora} last spring, tremor since.
Fired from {ORGANIZATION:Xantia}; takes Xanax.
Moved in at {FACILITY:Amaranth} with a Purewick.
Lives at {FACILITY:Solara}, on Seroquel.
Resident of {FACILITY:Ativa}, gets Ativan.
Called {FACILITY:Lyric House}. She's on Lyrica.
Picked up at {FACILITY:Calypso} by {crew}.
Enrolled at {FACILITY:Altera}; switched from Alrex to Restasis
Goes to {FACILITY:Motiva} for PT and wears a Motus.
Cooks for {ORGANIZATION:Savora}; burned.
Drives for {ORGANIZATION:Vectra}; his bed here is a VersaCare.
Codes for {ORGANIZATION:Abilio}; on Abilify.
{FACILITY:Trulia} is her ALF, Trulicity her shot.
{FACILITY:Ozark} her clinic, Ozempic her shot.
{FACILITY:Jardine} her SNF, Jardiance her pill.
{FACILITY:Nexus} his rehab, Nexium his pill.
{FACILITY:Embrel Hall} is her dorm; Enbrel her shot.
{ORGANIZATION:Latuda Labs}: employer or drug? employer, per {kin}
{FACILITY:Toprol Ridge} gave metoprolol.
{FACILITY:Bayer Park} is a daycare; Bayer is aspirin.
{ORGANIZATION:Merck & Daughters}, roofers
{ORGANIZATION:Pfizer's Pub} in {town}
{LOCATION:Lilly} and {LOCATION:Abbott} are the towns that she commutes between.
{LOCATION:Stryker}, OH; Stryker bed
{LOCATION:Baxter} clinic, {wkd}; Baxter pump
{LOCATION:Cook}, MN; Cook catheter; cook at {school}
Medline truck goes to {LOCATION:Medina}
Philips rep lives in {LOCATION:Phillips}, WI
from {LOCATION:Zimmerman}; Zimmer knee
{LOCATION:Gore}, OK; Gore graft by {dr}
Ethicon clips; he's from {LOCATION:Ethan}.
{LOCATION:Holly}. Hologic mammo there {on}.
{FACILITY:Siemens High} has no scanner
{FACILITY:Haemonetics Hall}, donors' lounge at {hosp}
{FACILITY:Epic}, the climbing gym, broke his wrist
{FACILITY:Cerner Stadium}: heat stroke
{FACILITY:Optum Arena} fall, {code}
{FACILITY:Aetna Diner}: choked
{FACILITY:Humana Gym}, {STREET_ADDRESS:4th St}
{FACILITY:Cigna Camp} for kids, {range}
the {FACILITY:Anthem}, a theater, fainted in row J
{FACILITY:Medica Rink}
{FACILITY:Molina Fields} stung x4
{FACILITY:Blue Shield Rodeo Grounds}, bull
"""

CALM = r"""
She was discharged on Eliquis.
She works and takes Eliquis.
Transferred on Levophed.
The nurse stopped the Zyprexa.
Got her Entyvio at infusion.
Hired last spring, tremor since Depakote.
Takes Xanax; tapered off of Klonopin.
Moved in with a Purewick.
Lives alone, on Seroquel.
Resident gets Ativan.
Called in Lyrica; she's on Lyrica.
Picked up Calypso, the beacon, on CT.
Switched from Alrex to Restasis to Xiidra
Goes to PT and wears a Motus.
Cooks; burned; Silvadene.
his bed here is a VersaCare.
Codes for a living; on Abilify.
Dances; on Reglan
Celexa 20, Lexapro 10, Paxil 30
Trulicity her shot.
Ozempic her shot.
Jardiance her pill.
Nexium his pill.
Humira CF pen.
Enbrel her shot.
Latuda with food, 350 kcal
Toprol XL 50.
Bayer is aspirin.
Merck makes Januvia
Pfizer makes Eliquis with BMS
Lilly and Abbott are makers.
Bard, Teleflex, Arrow: which PICC?
Stryker bed
Baxter pump
Cook catheter; cook by trade
Medline gloves
Philips monitor
Zimmer knee
Gore graft
Ethicon staple
Roche cobas
Hologic mammo
Siemens scanner
Haemonetics TEG 6s
Epic, the EHR
Cerner, the EHR
Optum denied
Aetna denied
Humana gym benefit
Cigna, DaVita: a contract in the news
the Anthem plan
Medica plan
Molina plan
Blue Shield of California
Velora? no such drug: Velphoro, Veltassa, Vyvanse
Zenara, Zinplava, Zerbaxa: one is made up
Tremfya, Taltz, Skyrizi, Cosentyx, Bimzelx: order by PASI 90
Amaryl, Ambien, Amerge: LASA list
Solara? Solaraze gel; Soliris; Soliqua
Motiva implant, Motegrity, Motrin
Savella, Savaysa, Sabril
Vectra DA, Vectibix, Veklury
Abilio? "Abilify MyCite"
Altera neb, Omron, Pari: nebs
Calypte, Calquence, Caplyta
Lucemyra, Lucentis, Lumify, Lumigan
Auvelity, Auvi-Q, Austedo, Aubagio, Augmentin
Horizant, Horizon, Humalog, Humulin
"""
