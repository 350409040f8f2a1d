"""Telegraphic scraps between colleagues and to an assistant: sticky notes, calendar entries, subject lines, to-dos, tags and half sentences where an ordinary word in capitals or without is the home, firm, shop, team or place, or is just the word."""

NAMED = r"""
{FACILITY:Harmony} called back, no
{FACILITY:Serenity} yes, {FACILITY:Tranquility} no, {FACILITY:Grace} full
Fax: {FACILITY:Prestige}
Subject: {FACILITY:Premier} - denial again
Subject: {FACILITY:Elevate} is out of beds
Re: {ORGANIZATION:Compassus} consents
FW: {ORGANIZATION:Traditions} DME pickup
todo: call {FACILITY:Insight}, call {FACILITY:Clarity}, eat
to do - {FACILITY:Momentum} PT script
todo: w/c forms ({ORGANIZATION:Reliable})
1000 {FACILITY:Symphony} rounds
Tues 3p care conf {FACILITY:Legend Oaks}
cal: {FACILITY:Thrive} inservice, bring cookies
lunch w/ {ORGANIZATION:Encore} marketer
Sticky: {FACILITY:Advanced} wants the MDS
sticky: key under mat, {FACILITY:Parkway} 3B
tag: {FACILITY:Solstice}
folder: {FACILITY:Pinnacle}/{yr}
label - {FACILITY:Ignite}, return fax
whiteboard: {ORGANIZATION:Freedom} 1400 x2
{ORGANIZATION:Freedom} late again
{ORGANIZATION:Independence} can do stretchers
{ORGANIZATION:Liberty EMS} not till 5
{ORGANIZATION:Priority} is BLS only
{ORGANIZATION:Guardian} or {ORGANIZATION:Sentinel}, whoever's first
{ORGANIZATION:Angels} sent a no-show
{ORGANIZATION:Comfort} has a sitter
{ORGANIZATION:Interim} can start Sunday
{ORGANIZATION:Maxim} 1:1 at {FACILITY:Heritage}
ask {ORGANIZATION:Adoration} about the wound
{ORGANIZATION:Enhabit} dropped her
{ORGANIZATION:Amedisys} SOC tmrw
{ORGANIZATION:Optimal} declined, staffing
{ORGANIZATION:Hope} admitted under {dr}
{ORGANIZATION:Grace} GIP at {FACILITY:Faith}
{ORGANIZATION:Crossroads} or {ORGANIZATION:Heart to Heart}: pt choice
{ORGANIZATION:Option Care} for the Ancef
{FACILITY:Walk-In} on {STREET_ADDRESS:Elm} closes at 7
{FACILITY:NextCare} did the xray
{FACILITY:CareNow} sent her w/ CP
{FACILITY:GoHealth} covid neg
{FACILITY:Little Clinic} bp 190
{FACILITY:Emerus} bed 3, ectopic
{FACILITY:Neighbors} closed, go {FACILITY:Signature}
{FACILITY:Complete Care} CT done
at {FACILITY:Action} for PT
quit {FACILITY:Athletico}, likes {FACILITY:Ivy}
at {FACILITY:Texas Ortho} now, her cast's off
{FACILITY:Perfect Teeth} pulled 2
{FACILITY:Smile Doctors} wire poked
{FACILITY:Eyemart} dilated
{FACILITY:Sono Bello} seroma
{FACILITY:Ideal Image} burn
{FACILITY:Massage Envy} bruise
{FACILITY:Kindbody} froze 9
{FACILITY:Shady Grove} no, {FACILITY:Dominion} yes
{FACILITY:Crossroads} methadone 80
{FACILITY:New Season} dosed at 5
{FACILITY:Ideal Option} strips
{FACILITY:Acadia} IOP til Fri
{FACILITY:Promises} kicked him out
{FACILITY:Passages} 30 d, cash
{FACILITY:Discovery} then {FACILITY:Destination Hope}
{FACILITY:Newport} teen RTC
{FACILITY:Voyages} no beds
{FACILITY:Charlie Health} online
{FACILITY:Eating Recovery} NG
she's in {FACILITY:Renfrew} til mon
{ORGANIZATION:Learning Care} sent home, lice
{FACILITY:Primrose} fever
The {FACILITY:Goddard} bite #3
{FACILITY:Bright Horizons} needs form
{FACILITY:Challenger}, no meds at school
{FACILITY:Success Acad.} susp x5
{FACILITY:Achievement First} nurse out
{FACILITY:IDEA} bus rollover, 14
{FACILITY:Harmony Sci} rash x9
{ORGANIZATION:Impact Volleyball}, finger
{ORGANIZATION:Thunder} 10U, teeth
{ORGANIZATION:Select} out 2 wk
{ORGANIZATION:Legacy} gymnast, L5
{ORGANIZATION:Surge} keeper conc
{FACILITY:Altitude} tib fx
{FACILITY:Urban Air} elbow
{FACILITY:Main Event} ankle
{FACILITY:Sky Zone} x3 this wk
{FACILITY:Life Time} pool rash
{FACILITY:Orange} (the gym) CK 9k
{ORGANIZATION:Pinnacle Foods}, cut
{ORGANIZATION:Standard Meat}, amputation
{ORGANIZATION:Reliance Steel} burn
{ORGANIZATION:Superior Roofing}, fall
{ORGANIZATION:Quality Drywall}, eye
{ORGANIZATION:Precision Drilling}, MRI
{ORGANIZATION:National Welders}, arc eye
{ORGANIZATION:Progress Rail}, hearing
{ORGANIZATION:Vital Farms}, asthma
{LOCATION:Hope} to {LOCATION:Welcome}, 2h each way
{LOCATION:Comfort}, TX well water
lives {LOCATION:Friendship}, works {LOCATION:Accident}
{LOCATION:Truth or Consequences}, spa
mail goes to {LOCATION:Why}, AZ
"""

CALM = r"""
Harmony app, no
Serenity prayer, tranquility, grace: for the group
Fax: jammed
Subject: premium - denial again
Subject: elevated K, out of range
Re: compassion consents
FW: traditional DME pickup
todo: call insurance, clarify orders, eat
to do - PT script
todo: w/c forms (reliable?)
1000 rounds
Tues 3p care conf
cal: inservice, bring cookies
lunch w/ nobody
Sticky: Advanced directive, then the MDS
sticky: key under mat
tag: fall risk
folder: peer review/2024
label - return fax
whiteboard: discharge 1400 x2
Ride late again
Van can do stretchers
EMS not till 5
Priority is BLS only
Guardian or POA, whoever's first
Agency sent a no-show
Comfort care, no sitter
Interim order, Sunday
Always two staff nights
Maximum 1:1
ask wound about the wound
home health dropped her
SOC tmrw
Optimal BMI, staffing
Hope to admit
Grace period, faith talk
Crossroads in care, heart to heart: pt choice
Option B for the Ancef
mail order lost it, specialty found it
Walk-In closes at 7
next care conf after the xray
care now, CP
go home, covid neg
little clinic day, bp 190
ER bed 3, ectopic
Neighbors called, signature needed
Complete care plan, CT done
Action: PT
quit smoking, likes gum
ortho now, her cast's off
Perfect teeth, pulled 2
Smile lines, wire poked
Eye, dilated
lipo seroma
laser burn
massage bruise
Planned C/S, chart ready
froze 9
methadone 80
New season, same allergies
Ideal body weight 62
Promises to stop
Passages of stool x3
Discovery deposition, then mediation
teen RTC
no beds
online IOP
Eating better, NG out
she's in til mon
Learning needs, lice
Primrose oil, fever
biter #3
Bright red blood, needs form
Challenging, no meds at school
Success: susp lifted
Achievement tests WIAT
IDEA, Part B
Harmony scalpel tip
Uplift mood, PE note
Impaction, finger
Thunderclap HA
Select shoulder 2
Legacy meds, L5
Surge staffing
Altitude sickness
Urban asthma
Main event: fall
Sky high BP x3 this wk
Life time risk
Orange urine, rifampin
Pinnacle cage, screws
Standard precautions
Reliance on O2
Superior pole
Quality measure, eye exam
Precision medicine
National guideline
American diet, back pain
Progress note
Vital signs
Hope is a plan, welcome home
Comfort measures
Friendship bench, accident
Truth telling, consequences
Why? ask why x5, root cause
Liberty in orders: diet liberal
Freedom of choice list
Independence: ADL 4/6
Pioneer ACO, Next Generation, REACH
Advantage, Choice, Select, Premier: plan tiers
Gold, Silver, Bronze, Catastrophic
Signature Line, Attestation, Addendum
Journey map, Insight report, Beacon alert
Apex pulse, Summit of curve, Pinnacle of fever
"""
