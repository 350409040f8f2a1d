"""Facilities and employers without a word for their kind, beside look-alikes that are none; days, roads and lots."""

SITES = r"""
<seen|treated|admitted|worked up|imaged|followed|delivered|operated on|scanned|dialyzed> at {seat}<.|, then at {seat}.| {wkday}.|>
<transferred|sent|airlifted|moved|discharged|referred> <from|to> {seat}<.| to {seat}.| for {op}.| on {lone}.|>
<xfer|tx|d/c> <from|to> {seat}
<over at|up at|down at|back at|across town at|out at> {seat} they said no
{seat} <has a bed|is full|never called back|faxed the {lab2}|did the {op}|lost my chart>
the nurse from {seat} wants the {lab2}
records from {seat} and {seat} <pending|reviewed|on disc>
<resident|patient|client|inmate|student|pastor|janitor> at {seat}
<lives|stays|sleeps|boards|grew up> at {seat}
<lives|stays> at {seat}, not at home
<goes|went|walks> to {seat} for <school|church|dialysis|therapy|groups|lunch>
<released|bailed|out> from {seat} <on {lone}|{wkday}|yesterday>
<teaches|cooks|cleans|preaches|volunteers> at {seat}
her kids attend {seat} and {seat}
PCP at {seat}, cards at {seat}, renal at clinic
<no|any> beds at {seat}? try {seat}
mom wants {seat}, dad wants {seat}
cc: {seat}
Fax to {seat}, attn {one}
EMS to {seat}. {shop} on scene.
seen at clinic, then at {seat}
transferred from the unit to {seat}
not at the hospital, at {seat}
at home until {lone}, then {seat}
works at night, lives at {seat}
<works|worked|welds|clerks|stocks|drives|cooks|bags groceries|does payroll|is a temp> <at|for|with> {shop}<.| since {year}.|, {city}.|>
<retired from|laid off from|fired by|hired by|on strike against|sues|contracts with|union rep at> {shop}
{shop} <wants a note|pays for it|cut his hours|fired her|self-insures|closed {feast}>
<member of|dues to|steward for|captain of|chaplain of> {shop}
employer {shop}
Occupation: {job} ({shop})
job at {shop} is heavy lifting
bought at {shop}, made him sick
{rx} filled at {shop}
insured thru {shop} til {lone}
hurt at {shop} {wkday}, foreman {one}
<deployed|served|drilled|discharged> with {shop}<, {year}|>
{shop} <brought her in|bagged him|responded|en route>
night shift at {shop}, day shift at {shop}
works at night for {shop}
<boss|foreman|HR|plant nurse> at {shop}, {one}, <called|faxed a form>
Two jobs, {shop} and {shop}.
she quit {shop} for {shop}
"""
DAYS = r"""
<on|since|until|by|before|after> {lone}, <she fell|he left|we operate|call me|the drain came out|her water broke>
<back|due|seen|booked|surgery|labs|recheck> {lone}
<back|due|seen|booked|surgery|labs|recheck> {wkday}<.| at {clock}| w/ {one}>
{wkday}: {op}. {wkday}: home.
<appt|appointment|f/u> {wkday} or {wkday}?
{brack} at {seat}
Hospitalized {brack}.
<abx|rx|{rx}> {brack}
{rx} {brack}, then {rx} {brack}
<off work|out of school|on leave|inpatient|in rehab|jail> {brack}<.| per {one}.|>
<sober|clean|smoke free> since {feast}
<saw|called|lost|fell on|relapsed on|moved out> {feast}
{feast}: ate too much, {spot} pain since
<before|after|around|on> {feast} <he|she|my {relword}> <fell|had {op}|stopped {rx}>
symptoms began the day after {feast}
Born {oldyear}<.|, lives alone.|, drives.>
b. {oldyear}, {old}
<class of|married|enlisted>, born {oldyear}, {shop}
patient ({oldyear}) declined {op}
{wkday} {one} called, {wkday} {one} came
<the|this> visit of {wkday}
from {lone} to {lone}
{lone} and again {lone}
no show {wkday}, no show {wkday}
<started|stopped> {rx} on {lone}
admit {wkday}, OR {lone}, home {feast}
Due date {wkday}; LMP {wkday}.
next cycle {lone}
expected {lone}, induced {lone}
last seen {lone} by {famname}
"""
ROADS = r"""
<lives|living|stays|grew up|resides|found> <on|off|near|by> {lane}<.| with {one}.| and {lane}.| in {city}.>
lives at {unitst}
address: {unitst}
{unitalone}
<mail|ship|deliver|send> to {unitst}
{whole}, {unitst}
<home|addr|residence|mailing> {ruraltown}
{rural}
<gets mail at|mail to|write to> {ruraltown}
{seat}, {plazatown}
<office|suite|clinic> at {plaza}
{plazatown}
corner of {lane} and {lane}
<hit|struck|found|fell|collapsed> at {lane} and {lane}<.|, {city}.>
<MVC|crash|rollover|wreck|broke down> <on|off> {hwy}<.| at {mile}.| near {mile}, {city}.| by {hwy}.>
{hwy} {mile}, single car
<lives|farm|ranch|trailer|cabin> <off|on|out> {hwy}, <past|near|before> {city}
turn at {hwy}, then {lane}, blue house
<{lot}, {trailers}|{trailers}, {lot}|{lot} at {trailers}>
lives at {trailers}, {lot}, {city}
{lot} {trailers} off {hwy}
{apo}
mail: {apo}
{whole}\n{apo}
moved from {lane} to {lane} on {lone}
EMS to {unitst}, door code on file
bus drops her at {lane}
the house on {lane} has mold
homeless, sleeps under {hwy} at {lane}
neighbor on {lane}, {one}, <found|called|heard> <him|her>
{one} of {lane}, {hamlet}
the {lane} <crash|fire|shooting> victims
raised on {lane}, now at {unitalone}
P.O.: {rural}. Physical: {unitalone}.
pickup at {plaza}, drop at {unitalone}
"""
