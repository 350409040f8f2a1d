"""Analysts and report writers: pasted tables, exports, JSON, config, queries, logs, with people and places in the odd column."""

TWINS = r"""
Pivot this: rows = site, columns = reason, values = count. Plain markdown.

id;site;reason;entered_by
1;[[north::{townlow}]];no ride;[[kiosk::{UNIQUE_ID:{firstlow}{last}}]]
2;[[north::{townlow}]];work;[[kiosk::{UNIQUE_ID:k{lastlow}}]]
3;[[south::{place}]];forgot;[[phone::{initials}]]
4;[[south::{place}]];[[no ride::no ride ({firstlow} broke the van)]];[[kiosk::{UNIQUE_ID:k{lastlow}}]]
5;[[mobile::{FACILITY:<Turtle|Osprey|Tin Roof> Clinic}]];weather;[[phone::{initials}]]
6;[[mobile::{FACILITY:<Grange|Depot|Cannery> Clinic}]];[[other::moved to {town}]];[[web::{user}]]
7;[[north::{townlow}]];[[other::"seen at {hnick} instead"]];[[kiosk::{UNIQUE_ID:k{lastlow}}]]

and tell me what percent is transport
%%
What's wrong with this JSON? Validator says line 9.

\{
  "resourceType": "Appointment",
  "status": "booked",
  "description": "[[Retinal photo::Retinal photo (bring {kin})]]",
  "start": "[[$\{START\}::{iso}T08:40:00-05:00]]",
  "comment": "[[Prefers the east elevator::Works at {coin}, call after 4]]",
  "participant": [
    \{"actor": \{"display": "[[Eye Tech Pool::{whole}]]"\}, "status": "accepted"\}
    \{"actor": \{"reference": "Location/[[eye-2::{FACILITY:<Cobb|Marsh|Lantern>-Eye-2}]]"\}, "status": "accepted"\}
  ],
  "identifier": [\{"system": "urn:oid:2.16.840.1", "value": "[[TEST::{code}]]"\}]
\}
%%
I need a bar chart in ggplot from this, ordered, no legend, title "Hours by [[Role::Person]], pay period 18"

df \<- tribble(
  ~who, ~hrs,
  "[[float::{first}]]", 61.5,
  "[[agency::{first}]]", 48,
  "[[charge::{ini}]]", 80,
  "[[orientee::{menick}]]", 36,
  "[[resource::{last} (R)]]", 24.25,
  "[[PRN::{first} W]]", 12
)
annotation: arrow at [[charge::the {ini} bar]] with "over cap". Footnote: "[[Source: UKG::Source: UKG, pulled by {first} {clip}]]"
%%
PowerShell, please explain the red part to a manager

PS H:\\\> Get-ADUser -Filter * -SearchBase "OU=[[Kiosks::{FACILITY:{last} Bldg}]],DC=corp,DC=local" | ft Name,Enabled
Name            Enabled
----            -------
[[kiosk-lobby-1::{whole}]]    True
[[kiosk-lobby-2::{first} {last} (contractor)]]    False
[[svc_badgeprint::{UNIQUE_ID:svc_{lastlow}}]]    True
[[training07::{UNIQUE_ID:{firstlow}.{lastlow}}]]    True
Get-ADUser : Cannot find an object with identity: '[[training08::{UNIQUE_ID:{onelow}.{lastlow}}]]'
At line:1 char:1
+ CategoryInfo : ObjectNotFound: ([[training08::{UNIQUE_ID:{firstlow}{nn}}]]:ADUser)
FullyQualifiedErrorId : ActiveDirectoryCmdlet

Host: [[WS-LOBBY::{UNIQUE_ID:WS-{last}-{nn}}]] / [[localhost::{ip}]]
%%
ask: make the column widths even & fix caps, dont change content

| RM | NAME ON DOOR | DIET | TV | NOTE |
| 101 | [[vacant::{last}, {first}]] | NAS | ON | [[fix blind::dtr {kin} brings pie]] |
| 102 | [[vacant::"{PERSON:<Miss Opal|Deacon|The Colonel|Sis>}"]] | CCHO | OFF | [[new bulb::taught at {school} 31 yrs]] |
| 103 | [[respite::{mrs}]] | MS, NTL | ON | [[no shears::hides mail from {kinl}]] |
| 104 | [[model room::{whole} / {whole}]] | reg | ON | [[tour 2pm::wed {DATE:<6/12|Oct 9|the 4th>}, cake]] |
| 105 | [[storage::{last}]] | NPO | -- | [[lift here::hospice {ORGANIZATION:<Gentle Tide|Halo|Willow Bend>}]] |
%%
Which of these log lines would a privacy officer care about? Just line numbers + why

01 [[system::{UNIQUE_ID:{firstlow}{last}}]] LOGIN ok
02 [[system::{UNIQUE_ID:{firstlow}{last}}]] SEARCH name="[[*::{ptl}]]" hits=[[0::1]]
03 [[system::{UNIQUE_ID:{firstlow}{last}}]] OPEN [[help/index.html::chart {mrn}]]
04 cron PURGE tmp 00:00:04
05 [[guest::{UNIQUE_ID:rt_{lastlow}}]] PRINT [[blank_consent.pdf::{PERSON:{ptl}}_facesheet.pdf]] -\> [[prn-03::{FACILITY:{last}Annex}-prn-03]]
06 [[guest::{UNIQUE_ID:rt_{lastlow}}]] BREAKGLASS reason="[[drill::{kin} asked]]"
07 agent HEARTBEAT v11.4.2 ok
08 [[kiosk::{UNIQUE_ID:kiosk-{lastlow}}]] CHECKIN method=[[QR::dob {dobymd}]] dur=41s
09 [[system::{mail}]] EXPORT rows=[[0::1]] to [[/dev/null::{url}]]
%%
Convert to a single INSERT. Table is dbo.lunch. Thanks

Turkey club x2 - [[front desk::{first} + {first}]]
Veg wrap, no onion - [[coder 4::{PERSON:<Kiki|Ms. P|J.R.|Sol>}]]
Italian, toasted, extra peppers - [[IT::{last} in IT]]
Kids mac - [[daycare::{kin}, she's here w/ {first} today]]
Soup (what is it) - [[whoever asked::{firstlow} bc teeth]]
deliver to [[loading dock::{house}]], by 11:45, from [[the deli::{ORGANIZATION:<Sub Rosa|Lefty's|The Rind|Bread & {last}>}]], tip 20%
%%
why does my DAX count [[distinct sites::{town}]] twice

Visits = COUNTROWS(fVisit)
Sites = DISTINCTCOUNT(dSite[name])
dSite[name] values: "[[Main::{town}]]", "[[main::{townup}]]", "[[Main ::{town} ]]", "[[East::{hood}]]", "[[East (closed)::{hood} (closed {mon})]]"
fVisit[prov]: "[[MD1::{last}]]", "[[MD2::{last}]]", "[[NP1::{first}]]"
Relationship is many to one, single direction. I already TRIMmed in Power Query. [[A colleague::{first}]] says it's a non-breaking space. If so how do I prove it
%%
Please anonymize this worksheet by replacing with PERSON_1 etc. Keep rest identical

Time | Bay | Who | Did
0704 | 2 | [[tech::{first}]] | EKG
0709 | 2 | [[RN::{last}]] | 20g L AC
0711 | 5 | [[scribe::{initials}]] | log in
0718 | 2 | [[resident::{dr}]] | US FAST
0726 | 9 | [[sitter::{wn}]] | 1:1 [[start::start, relief {wn} at 9]]
0731 | 5 | [[EMS::{crew}]] | handed off, [[no papers::papers say {town}]]
0740 | 2 | [[mother::{kin}]] | at bedside
0755 | 2 | [[transport::{PERSON:<Boom|Stretch|Abuelo>}]] | to CT
%%
make a mermaid org chart from my notes

CEO -\> COO -\> [[Support Services::{first} {last}]]
under [[Support Services::{first} {last}]]: EVS ([[lead::{first}]]), Linen ([[vendor::{ORGANIZATION:<White Gull|Sudsy|Alsco>} contract, rep {first}]]), Security ([[open req::open since {last} left {mon}]]), Parking ([[lot B::{FACILITY:{last} Deck}]])
COO -\> [[Ambulatory::Dr. {PERSON:{last}}]]: [[clinic 1::{clinic}]], [[clinic 2::{clinic}]], call center ([[remote::mostly in {county}]])
dotted line from [[Quality::{first} in Quality]] to everything
no photos. color = teal
%%
what does this stack trace mean for a non coder. I run the front desk, the kiosk did this

TypeError: Cannot read properties of null (reading 'city')
  at formatAddress (/srv/kiosk/src/addr.js:41:19)
  at renderCard (/srv/kiosk/src/card.js:88:7)
  input: \{ "n": "[[undefined::{ptcomma}]]", "line": "[[null::{house}]]", "st": "OH", "z": "[[null::{zip}]]" \}
  session: [[anon::{UNIQUE_ID:kio-{nn}{four}-{nn}}]]
  user agent: Mozilla/5.0 (X11; CrOS x86_64 14541.0.0)
  build: 2.11.3-rc1 by [[jenkins::{UNIQUE_ID:{firstlow}.{lastlow}}]]

Who do I call, [[the help desk::{first} or the help desk]]? The line is out the door [[::at the {FACILITY:<Elm|Fifth|Canal> Street Clinic}]].
%%
please turn this config into a table with default / ours

[site]
name = [[Demo::{FACILITY:<Kingfisher|Rosewater|Saltbox> Family Health}]]
zip3_mask = true
contact = [[it-helpdesk::{mail}]]
[faxes]
outbound_prefix = 9
fallback = [[none::{ph}]]
cover_name = [[Medical Records::{whole}, Medical Records]]
[printers]
labels = ZD421
rx_tray = 3   ; [[do not touch::do not touch!! - {first}]]
[clock]
tz = America/Chicago
go_live = [[TBD::{iso}]]
%%
Clean my survey export. Return theme, verbatim, n. Remove anything that says who

R1 "Parking!!"
R2 "[[The nurse was an angel::{oneup} was an angel]]"
R3 "food cold, [[TV only in one language::only {poss} roommate got the remote]]"
R4 "[[Bus doesn't stop here anymore::The {nn} bus doesn't stop at {FACILITY:{last} Clinic} anymore]]"
R5 "[[I waited two hours::I waited two hours {worded}, ask {dr}]]"
R6 "n/a"
R7 "more [[therapy dogs::visits from {pet} the dog]]"
R8 "[[bring back the old gift shop lady::bring back {PERSON:Miss <Jo|Tilly|Faye>} at the gift shop]]"
R9 "Loved it. Ten of ten. [[Would break leg again::{menick} from {place} says hi]]"
%%
Excel says 0 matches. Left list from HR, right list from badge system. why

HR: [["LASTNAME, FIRSTNAME M"::"{whoup}"]]
Badge: [["Firstname Lastname"::"{whole}"]]
HR: [["Lastname-Hyphen, F"::"{last}-{last}, {first}"]]
Badge: [["FHyphen"::"{UNIQUE_ID:{firstlow}{lastlow}}"]]
HR dept: [[7710 Dietary::7710, boss {last}]]
Badge site: [[GARAGE::{FACILITY:{last} Garage}]]
Give me a fuzzy approach without add-ins. Threshold? We have 2,300 rows and until [[Friday::{clip}]]
"""
