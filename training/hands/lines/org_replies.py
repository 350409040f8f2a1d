"""One-line answers to intake bots, forms and worried clerks: where do you work, study, live, pray, shop, get treated, who sent you, which building; a word or two, odd names, half names, or an answer that tells nothing."""

NAMED = r"""
Where do you work? {ORGANIZATION:Sprouts}
Where do you work? - the {ORGANIZATION:Hub}, front desk
Employer? {ORGANIZATION:Turkey Hill} on {STREET_ADDRESS:Columbia}
employer? me and my dad, {ORGANIZATION:Kline Excavating}
Job? I flip eggs at {ORGANIZATION:Neptune}
Job: greeter, {FACILITY:Dutch Wonderland}
job? the {ORGANIZATION:post} (paper, not mail)
work? {ORGANIZATION:tower health}, billing
Work place: {ORGANIZATION:Wonder}, the bread ppl
Who do you work for? {ORGANIZATION:Herr}
who is your boss / company: {first} / {ORGANIZATION:Keystone Novelties}
Company name as on paycheck: {ORGANIZATION:Paragon Dynamics 7}
Company on W2? {ORGANIZATION:Oasis} but the sign says {ORGANIZATION:Zephyr}
School? {FACILITY:Penn Manor}
School: {FACILITY:Conestoga}, the elementary one
what school? {FACILITY:manheim twp}
Which school does the child attend? the {FACILITY:Janus School}
grade & school: 3, {FACILITY:Hans Herr}
college? {FACILITY:f&m}
College: {FACILITY:Stevens} (trade)
Dorm? {FACILITY:Bonchek}
Where do you live? above a bakery, {LOCATION:Lititz}
where u staying: {FACILITY:rodeway}
Living situation: {FACILITY:Water Street}
Living situation: w/ gma in {LOCATION:Bird-in-Hand}
Town? {LOCATION:Blue Ball}
Town/Twp: {LOCATION:Upper Leacock}
city: {LOCATION:lanc}
County: {LOCATION:Lebanon}
Neighborhood? {LOCATION:Cabbage Hill}
nearest cross streets: {corner}
nearest landmark? the {FACILITY:shoe house}
Landmark: across from {ORGANIZATION:Good's}
Birthplace? {LOCATION:Ponce}
place of birth: {LOCATION:Ocotal}, Nicaragua
Born where? the old {FACILITY:St. Joe's}
Which hospital? {FACILITY:LGH}
which hospital: {FACILITY:women & babies}
hospital pref? {FACILITY:hershey} not {FACILITY:ephrata}
Hospitalized where? {FACILITY:Philhaven}
Last ER visit & where: {clip}, {FACILITY:Suburban}
Where was the x ray done? {FACILITY:MRI Group}
where did you get that stitched? {FACILITY:medexpress}
Who did your surgery / where? {dr} / the surgery ctr on {STREET_ADDRESS:Harrisburg}
Pharmacy? {FACILITY:Sloan's}
pharmacy: the {FACILITY:weis one}
pharm? {FACILITY:giant}, {STREET_ADDRESS:lititz pike}
Which CVS? {STREET_ADDRESS:Oregon Pike}
Rehab? {FACILITY:Gaudenzia}, then {FACILITY:Blueprints}
Church? {FACILITY:ACTS}
faith community: {FACILITY:Stumptown Menn.}
Where do you worship? {FACILITY:Degel}
parish: {FACILITY:sacred heart} (old one)
Temple? {FACILITY:shaarai}
mosque? the one in {LOCATION:Lampeter}
Where do you buy food? {ORGANIZATION:BB's} in {LOCATION:Quarryville}
where did you eat it: {ORGANIZATION:miller's smorgasbord}
what restaurant: {ORGANIZATION:yorgos}
Which pool? {FACILITY:Skyline}
which gym: {FACILITY:Universal}
What gym? {FACILITY:Planet} on {road}
Where'd the dog bite happen? {FACILITY:Buchanan dog park}
where fall: {FACILITY:park city}, escalator
Where did the crash happen? {LOCATION:Gap hill}
location of injury: barn 6, {ORGANIZATION:Kreider}
Where were you arrested? {LOCATION:Columbia}
which jail? {FACILITY:lcp}
PO office? {ORGANIZATION:Lancaster APO}
Caseworker agency: {ORGANIZATION:CYA}
Referred by: {FACILITY:Welsh Mtn}
referred by: {first} at {FACILITY:Compass Mark}
how did you hear about us? {ORGANIZATION:fox 43}
How did you hear about us: billboard in {LOCATION:Reamstown}
How'd you get here? {ORGANIZATION:RRTA}
ride home? {ORGANIZATION:friendly cab}
Union? {ORGANIZATION:1776}
Branch/unit: Army, the {ORGANIZATION:28th}
Team? {ORGANIZATION:Barons}
Who does he play for? {ORGANIZATION:Inferno}
Camp: {FACILITY:Swatara}
Daycare? {FACILITY:Hildebrandt}
after school? {FACILITY:boys & girls} on {STREET_ADDRESS:poplar}
Lawyer? {ORGANIZATION:Haggerty}
bank for direct deposit: {ORGANIZATION:Ephrata Nat'l}
Funeral home? {FACILITY:Groffs}
Home health co? {ORGANIZATION:Affilia}
which oxygen company: {ORGANIZATION:youngs}
Agency: {ORGANIZATION:Amada}
Landlord? {ORGANIZATION:Slate Hill LP}
utility? {ORGANIZATION:ppl}
Travel? {LOCATION:Bocas}
been anywhere? {LOCATION:ocean city}, that's it
Any travel: {LOCATION:Mtn View}, AR, bluegrass fest
Where does mom live? {FACILITY:Brethren}
wheres dad: {FACILITY:camp hill}, 3 more yrs
Where's the pt now? the {FACILITY:Arches}, rm 9
Floor/building? 3, {FACILITY:Duke Bldg}
which office: {FACILITY:willow} or {FACILITY:norlanco}
which office did you want? {FACILITY:Crooked Oak}
Site? {FACILITY:Oyster Point}
Where should the tech go? {FACILITY:Rose City}, not {FACILITY:Red Rose}
Send records to? {FACILITY:Parkesburg}
"""

CALM = r"""
Where do you work? a grocery
Where do you work? - front desk
Employer? none
employer? me and my dad, excavating
Job? I flip eggs
Job: greeter
job? newspaper
work? health, billing
Work place: bread ppl
Who do you work for? myself
who is your boss / company: n/a
Company name as on paycheck: same
Company on W2? two of them
School? no
School: elementary
what school? online
Which school does the child attend? homeschool
grade & school: 3, public
college? some
College: trade
Dorm? yes
Where do you live? above a bakery
where u staying: motel
Living situation: shelter
Living situation: w/ gma
Town? out of town
Town/Twp: same
city: no, rural
County: same
Neighborhood? quiet
nearest cross streets: dunno
nearest landmark? water tower
Landmark: across from a store
Birthplace? PR
place of birth: Nicaragua
Born where? at home
Which hospital? yours
which hospital: any with ob
hospital pref? closest
Hospitalized where? never
Last ER visit & where: 2 yrs ago, here
Where was the x ray done? here
where did you get that stitched? urgent care
Who did your surgery / where? ortho / surgery center
Pharmacy? mail
pharmacy: same as before
pharm? VA
Which CVS? none
Rehab? twice
Church? sometimes
faith community: none
Where do you worship? home
parish: none
Temple? reform
mosque? yes
Where do you buy food? discount store
where did you eat it: buffet
what restaurant: fast food
Which pool? hotel
which gym: none
What gym? home
Where'd the dog bite happen? dog park
where fall: mall, escalator
Where did the crash happen? on a hill
location of injury: barn
Where were you arrested? at home
which jail? county
PO office? downtown
Caseworker agency: children & youth
Referred by: self
referred by: PCP
how did you hear about us? google
How did you hear about us: billboard
How'd you get here? bus
ride home? cab
Union? yes
Branch/unit: Army, infantry
Team? JV
Who does he play for? travel team
Camp: day
Daycare? yes
after school? the club
Lawyer? not yet
bank for direct deposit: on file
Funeral home? undecided
Home health co? none
which oxygen company: the one with the green tanks
Agency: private
Landlord? uncle
utility? shut off
Travel? none
been anywhere? the beach, that's it
Any travel: Arkansas
Where does mom live? nursing home
wheres dad: prison, 3 more yrs
Where's the pt now? rm 9
Floor/building? 3, main
which office: either
which office did you want? closest
Site? Left arm
Where should the tech go? bed 4
Send records to? me
Which insurance? Humana
Insurance: Capital Blue Cross
Rx plan? Silver Script
Which app? MyChart
Portal? FollowMyHealth
Which shot? Moderna
Brand? Pfizer both times
Which inhaler? Breo
Meter? Contour
Pump? Tandem
Which CPAP? ResMed
Mask? DreamWear
Pacer? Boston Sci
Knee brand? Stryker
Lens? Alcon
Diet? Noom
Trial? DAPA-HF I think
Cuff? Omron
Formula? Nutramigen
Diaper? Luvs
Bleach? Clorox
Car? Civic
Seat? Chicco
Phone? Galaxy
Score? Wong-Baker 6
Fever? 101, Braun
Language? Pennsylvania Dutch
Religion? Old Order
Nationality? Dominican
State? PA
"""
