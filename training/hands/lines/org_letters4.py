"""Lower-case chat of night nurses, aides, medics, students and families in which initials name the hospital, firm, school, force or town, and the same chat where they are a unit, a test, a drug or a rule."""

NAMED = r"""
anyone ever float to {FACILITY:nhrmc}, is the parking as bad as they say
i did nights at {FACILITY:wfbh} for 6 yrs, never again
{FACILITY:mcleod} pays weekend diff but {FACILITY:gsrmc} doesnt
my preceptor came from {FACILITY:rmh} and charts everything twice
she's interviewing at {FACILITY:hgtc} for the adn program
hubby is {ORGANIZATION:hcpd} so we trade weekends
{ORGANIZATION:hcfr} dropped off 3 in a row from {LOCATION:nmb}
the guy in 9 works for {ORGANIZATION:csx} and keeps asking about his cdl or whatever trains have
gma is at {FACILITY:nhc gc} and they said no visitors past 8
bed 2's wife drives in from {LOCATION:mb} every day, find her a rec liner
did {FACILITY:ccmh} ever send the strips
{FACILITY:tmh} called 2x abt the mtp they think we have their cooler
dr {lastlow} used to be at {FACILITY:ecu} n still says pitt for everything
does anyone have the number for {FACILITY:omh} dialysis
{ORGANIZATION:gcems} says they'll take her if {ORGANIZATION:mms} can't
{FACILITY:conway} is on divert, {FACILITY:lmc} isnt
the student from {FACILITY:coastal} fainted, shes fine, juice
kid goes to {FACILITY:cces} and his teacher has the same crud
{FACILITY:shs} football kid, cramps, ck pending
pts dad works {ORGANIZATION:ipc} so we know about the chlorine
her job {ORGANIZATION:bcbssc} sent flowers, its also her insurance lol
{ORGANIZATION:dss gtown} worker at the desk for rm 4
he gets his shot at {FACILITY:wmh} first monday
{FACILITY:mch} er told her it was gas
where even is {FACILITY:cfvmc bladen}
they said {FACILITY:srmc} is cheaper for the same scan
lol {FACILITY:srmc} lost my cousin's ct
tell {FACILITY:nhcbc} his bed alarm went off 40 times
{ORGANIZATION:dhec fl} wants the pertussis line list
he was in {FACILITY:jrldc} til tues so add etoh/ tb
{FACILITY:lcdc} sent no mar again
{ORGANIZATION:sled} wants the blanket he came in with
im prn at {FACILITY:musc fl} too so dont tell staffing
{FACILITY:fmu} pa student is w me tonight
{ORGANIZATION:pdrta} doesnt run after 6 so shes stuck
took care of a {ORGANIZATION:scsu} bandmate, heat, 105
she swears {FACILITY:aiken rmc} gave her the wrong blood
{ORGANIZATION:srs} retiree, do we do the eeoicpa thing
he welds at {ORGANIZATION:mhi}, hot work lungs
mom's at {FACILITY:nga}, thats the alf behind the mall
transferred from {FACILITY:elmc} w/ nothing but a band
go to {FACILITY:gru}, i mean {FACILITY:auh}, i mean {FACILITY:wellstar}, whatever they are this wk
{ORGANIZATION:rcso} sitting w/ 14
{ORGANIZATION:ccboe} sub, needs note
lives {LOCATION:n aug}, uses {FACILITY:umc sh}
{FACILITY:eamc} ob on line 3
{LOCATION:bhm} to {LOCATION:mgm} by ground, 90 min
"""

CALM = r"""
anyone ever float to cvicu, is the ratio as bad as they say
i did nights in nicu for 6 yrs, never again
pcu pays weekend diff but prn doesnt
my preceptor came from sicu and charts everything twice
she's interviewing for the adn program
hubby is law enforcement so we trade weekends
ems dropped off 3 in a row
the guy in 9 works for a railroad and keeps asking about his cdl or whatever trains have
gma is in ltc and they said no visitors past 8
bed 2's wife drives in every day, find her a recliner
did l&d ever send the strips
or called 2x abt the mtp they think we have their cooler
the new md still says pitt for everything, units of oxytocin
does anyone have the number for hd
als says they'll take her if bls can't
ct is on divert, mri isnt
the rn student fainted, shes fine, juice
kid's teacher has the same crud, rsv or hmpv
hs football kid, cramps, ck pending
pts dad works w/ chlorine so we know about the rads
her job sent flowers, its also her hmo lol
dss worker at the desk for rm 4
he gets his lai first monday
uc told her it was gas
where even is mri 3
they said op is cheaper for the same scan
lol pacs lost my cousin's ct
tell sitter his bed alarm went off 40 times
doh wants the pertussis line list
he was in jail til tues so add etoh/ tb
snf sent no mar again
le wants the blanket he came in with
im prn at an asc too so dont tell staffing
pa student is w me tonight
bus doesnt run after 6 so shes stuck
took care of a band kid, ehs, 105
she swears the osh gave her the wrong blood
doe retiree, do we do the eeoicpa thing
he welds, mff or siderosis
mom's in alf, thats the one w no rn
transferred from cah w/ nothing but a band
go to ed, i mean fsed, i mean uc, whatever it is
pd sitting w/ 14
k12 sub, needs note
lives alf, uses hmo
ob on line 3
or to pacu by bed, 9 min
ddimer neg, cta neg, v/q not done
srs for trigeminal, sbrt for lung
mhi: mental health; mch: hgb index on the cbc
ccu rn needed, cvicu rn ok
lmc: leptomeningeal; lmca: left main
tmh: tele mental health, auth by mco
"""
