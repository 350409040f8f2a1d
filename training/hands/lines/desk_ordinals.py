"""Ordinals and months: days of somebody's calendar said as "the 12th", "mid-March", "first of the month", against ordinal body parts, degrees, shifts, floors, editions, percentiles, generations, congresses and recurring office rules."""

NAMED = r"""
can we move it from the {DATE:<12th|3rd|21st>} to the {DATE:<14th|5th|28th>}? kind reply
rent's late bc paid on the {DATE:<9th|2nd|17th>} not the {DATE:<1st|15th>}; hardship letter
out the {DATE:<8th|11th|22nd>} thru the {DATE:<10th|13th|26th>}. ooo
he relapsed the {DATE:<4th|19th|30th>}, 3rd time. nonjudgy note
last seen the {DATE:<2nd|18th>}; 4th no-show; discharge letter
lab was the {DATE:<6th|13th>}, 2nd draw the {DATE:<7th|20th>}, hemolyzed both
period came the {DATE:<27th|3rd>} then the {DATE:<16th|24th>}. irregular?
fell on the {DATE:<1st|23rd>}, 5th met fx. boot til when
due the {DATE:<29th|10th>}, 39th wk now. bag list
it happened the night of the {DATE:<13th|31st|5th>}. incident past tense
the {DATE:<7th|25th>} was her last bath. q3d next
{DATE:<mid-March|late May|early Oct.|the end of June>} onset, 2nd opinion in {DATE:<April|July|Aug.>}; timeline
since {DATE:<Easter|Halloween|New Year's Eve|Labor Day>} he's slept 4 h. handout
surgery right after {DATE:<Thanksgiving|Xmas|St. Patrick's Day>}; wound advice
{DATE:<Ash Wednesday|Eid|Diwali|Juneteenth>} she fainted at work. excuse
first of {DATE:<May|Sept.|the New Year>} start date, badge order
{DATE:<the 2nd Tues in Nov|the third Monday of Jan|Super Bowl Sunday>} fall, bruise now green
moved here in {DATE:<Feb|Sept|Dec>}, needs 1st visit
{DATE:<Jan|Feb|Aug>} labs ok, {DATE:<Mar|Jun|Nov>} labs not. compare line
A1c: {DATE:<Dec|Oct>} 8.8, {DATE:<Mar|Jan>} 8.1, {DATE:<Jul|Apr>} 7.2. email the good news
missed {DATE:<Oct|Apr>}, came {DATE:<Nov|May>}, missed {DATE:<Dec|June>}. pattern wording
hired {DATE:<June of 19|the summer of '20|Feb '18>}, 5th yr pin
married {DATE:<Oct 12th|June 3rd>}, new surname on MyChart how
bday's the {DATE:<30th|14th>}; 90th party; cake soft diet
turns 18 on the {DATE:<9th|26th>}; proxy ends? letter
arrested the {DATE:<6th|12th>}, prn meds 2nd shift only. ask jail
custody flips the {DATE:<1st|15th>} & {DATE:<16th|30th>} this month; inhaler x2
payday {DATE:<the 5th|Fri the 20th>}; can copay wait
snap hit the {DATE:<8th|11th>}, food gone by {DATE:<the 20th|the 24th>}; pantry list
kid's IEP the {DATE:<17th|21st>}, 3rd grade; ask list
recital the {DATE:<6th|27th>}, spacers come out? ortho q
prom's the {DATE:<19th|10th>}; cast off the {DATE:<22nd|13th>} ugh
state visit {DATE:<the 3rd|the 16th>} (rumor), 4th tag last yr: dietary. huddle
audit {DATE:<the 11th-13th|the 2nd and 3rd>}; 10th record pull list
drill {DATE:<Tue the 9th|Thu the 25th>}, 2nd floor, 3rd shift included
go live {DATE:<the 1st|Sat the 14th>}; 1st 48 h at elbow
elevator 3 out til {DATE:<the 4th|the 30th>}; 5th floor reroute
water off {DATE:<the 21st|Wed the 8th>} 0100; 3rd & 4th fl
flu clinic {DATE:<Oct 1st|the 10th|Sept 30th>}; 65+ 1st hr
raffle {DATE:<the 23rd|Dec 5th>}, 2nd prize mug
lecture {DATE:<April 2nd|the 29th>}: "cranial nerve 7 vs the 6th". title
thesis due {DATE:<May 1st|the 6th>}, ch 3rd draft. calm me
board exam {DATE:<Aug 7th|the 19th>}, 8th week of block. plan
boards 2nd try {DATE:<Nov 3rd|the 12th>}; pep
depo {DATE:<the 18th|July 2nd>}; 1st exhibit prep
court {DATE:<Mon the 4th|Jan 8th>}; 2nd subpoena reply
pick up mom the {DATE:<16th|9th>} 11a, 7th floor; checklist
hospice since the {DATE:<2nd|28th>}; 5th vital sign ok still?
died the {DATE:<10th|31st>}, 4 a.m., 2nd floor; letter to staff
memorial {DATE:<June 7th|the 15th>}, at the lake. text
40th day is {DATE:<Feb 3rd|the 12th>}; panikhida explain to team
7th day {DATE:<the 8th|Mar. 1st>}, shiva visit etiquette
quince {DATE:<the 6th|Aug 16th>}: insulin pump under gown
ramadan began {DATE:<Mar 1st|the 18th>} he took 1st dose 4 am
half marathon {DATE:<Oct 5th|the 12th>}; 2nd toe black
opening day {DATE:<Apr 3rd|the 27th>}; 3rd base coach afib lol letter
deer season {DATE:<Nov 15th|the 1st>}; 5th finger splint
"by the {DATE:<20th|5th>}" or "on or before the {DATE:<20th|5th>}"? contract
the {DATE:<31st|30th>} or {DATE:<1st|2nd>}? midnight swap who gets holiday pay
in the evening of {DATE:<Jan 5|May 9|the 6th>}, consult wording
"since the {DATE:<12th|22nd>} inst." in an old letter means? re {la}
anniv. mass for {first} the {DATE:<19th|7th>}
{first}'s 3rd chemo the {DATE:<13th|4th>}, 4th the {DATE:<27th|25th>}; rides sheet
{kin} 1st haircut the {DATE:<2nd|8th>} post chemo. caption
"{wnl}, b. the {DATE:<3rd|9th> of <May|July>}": genealogy form
"""

CALM = r"""
can we move it from the 12th rib to the 11th? anatomy label
rent rule: 1st of the month, generic hardship letter
3rd degree AV block reply to a student
he relapsed a 3rd time. nonjudgy note
4th no-show; discharge letter
2nd draw hemolyzed too
irregular? 2nd cycle on pill
5th met fx. boot til when
39th wk now. bag list
3rd shift incident past tense
q3d bath next
2nd opinion; timeline template
he's slept 4 h. handout
wound advice 2nd wk
holiday fainting at work. excuse
1st-day badge order
bruise now green day 5
needs 1st visit new pt
labs ok then not. compare line
A1c 8.8, 8.1, 7.2. email the good news
missed 1st, came 2nd, missed 3rd. pattern wording
5th yr pin text
new surname on MyChart how
90th percentile; cake soft diet
turns 18; proxy ends? letter
prn meds 2nd shift only. ask jail
inhaler x2, two homes
can copay wait
pantry list end of month
3rd grade IEP ask list
spacers come out? ortho q
cast off wk 6 ugh
4th tag last yr: dietary. huddle
10th record pull, every 10th chart
drill 2nd floor, 3rd shift included
1st 48 h at elbow
5th floor reroute
3rd & 4th fl water off
65+ 1st hr
2nd prize mug
"cranial nerve 7 vs the 6th". title
ch 3rd draft. calm me
8th week of block. plan
boards 2nd try; pep
1st exhibit prep
2nd subpoena reply
7th floor; checklist
5th vital sign ok still?
2nd floor; letter to staff
40th day custom; panikhida explain to team
7th day shiva visit etiquette
quince: insulin pump under gown
ramadan 1st dose 4 am
2nd toe black runner
3rd base coach afib lol
5th finger splint
"by the 5th business day" or "within 5"? contract
midnight swap who gets holiday pay
11th hr consult wording
"inst." in an old letter means?
rides sheet, cycles 3 and 4
post chemo 1st haircut caption
1st trimester, 2nd stage, 3rd stage, 4th degree tear
6th disease, 5th disease, 3rd disease
2nd, 3rd, 4th ICS landmarks
10th edition vs 9th rev ICD
7th char A/D/S
6th digit laterality
8th AJCC vs 7th
5th gen ceph is ceftaroline; 1st 2nd 3rd 4th table
2nd gen antipsychotics
4th gen HIV test window
3rd party payer
1st dollar cover
2nd look lap, 3rd spacing
99th percentile, 3rd centile, 10th SGA
4th Amendment blood draw; 14th due process; 1st free speech
118th Congress vs 117th bill number cite
9th Circuit vs 5th on EMTALA
21st Century Cures Act
20th century quack devices
3rd Monday rule of each month mtg policy
every 15th and 30th payroll rule
on the 1st and 15th always: vendor pay terms
last Friday of month huddle rule
first Thursday grand rounds, generic flyer
Q1 starts Oct for feds
fiscal yr July-June ours
May is mental health, Oct breast, Feb heart, Nov diabetes
flu shots Sept-Oct best?
RSV season Oct thru Mar
tick months Apr-Sept
NRMP day in March meaning
July effect real?
dry January patient challenge
Movember post
"March" in triage: mnemonic MARCH letters
"may" vs "might" in consent
April fools memo, pumps turned to Jazz
junebug in ear
sept = septum? "sept." abbreviation clash
dec'd = deceased; dec = decreased; Dec = month
mar = medication record, not the month; NOV; jan-mar on axis
2nd to none slogan
3rd rail topic
5th wheel campers BP
4th wall in simulation
9th inning pep
19th hole hydration talk for golfers
"""
