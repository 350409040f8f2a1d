"""More sentences of many heads and tails: cases in a line, talk, dictation, rows of lists, labels of forms and messages."""

FRAMES = r"""
<{yng}|{yng} M|{yng} F|{old}|{yng} {trade}> <from|of|at|via|s/p fall at|s/p MVC on {lane},|referred by|sent by|BIBA from|here from> <{place}|{org}|{snf}|{clinic}|{st}> <with|w/|c/o|for|p/w> {sx}<| since {worded}|, {rel} {one} here|, PCP {one}|, lives {place}|>
<{ptf}|{one}|pt|client|member|he|she> <lives|stays> <with|near|above|behind|next to|across from> <{one}|{rel} {one}|{org}|{church}|{school}> <on {lane}|in {place}|at {st}|over in {place}|off {corner}><| since {worded}| til {clip}|, works at {org}>
<so|and then|well|yeah|um|like|okay so|I mean|honestly|anyway> <i|we|he|she|my {rel}|{one}|me and {one}> <went to|was at|left|got to|called|drove by|quit|stopped at|ended up at> <{org}|{fac}|{hosp}|{place}|{poss}|{lane}> <and|but|cause|so|then> <{one} was there|they sent me to {fac}|{one} said no|it was {feast}|i saw {one}|it was closed|my {sx} got bad|nobody from {org} called>
<patient|the patient|this {yng} {trade}|{ptname}|mister {last}|miss {last}> <is seen|was seen|presents|returns|was admitted|comes in> <today|on {sayday}|{sayday}> <at|to|from> {fac} <for|with|after> {sx} <works at {org}|lives at {sayst}|lives in {town}|accompanied by {one}|referred by doctor {last}> <period|comma {stat}|next paragraph|plan {plan2}|follow up {sayday}>
<copy|send a copy|cc|carbon copy|send this|fax this> to <doctor {last}|{one}|{one} at {clinic}|{org}|{fac}|{law}> <at {sayst}|in {town}|fax {sayph}|by {sayday}|attention {one}|> <thanks|thank you|end dictation|period|>
<1|2|3|4|#>. {lf} <|-|/|,> {yng} <|-|/|,> {room} <|-|/|,> {dx} <|-|/|,> <{svc} {one}|from {snf}|to {fac}|{rel} {one} {ph}|lives {place}|works {org}|{plan2}>
{hr} <|-|:> <{one}|{crew}|{pharm}|{snf}|{hosp}|{org}> <called|here|notified|arrived|left|paged|updated|requested {doc}|reports {one} fell|says {med} late><| re {one}| x2| per {one}| for {lf}|, {ini}|>
<Home|Cell|Work|Mailing|Billing|Temp|Permanent|Legal|Physical|Prior|Service|Pickup|Delivery|Ship-to|Residence> <address|Address|addr|ADDRESS> <:|-|is|=|> {st}<|, {town}|, {town}, {stt} {zip}|\n{town}, {stt} {zip}| (since {clip})|, not {st}|, c/o {one}>
<Facility|Hospital|Site|Unit|Clinic|Location|From|To|Sending|Receiving|Referred to|Service location|POS|Dept|Ordering site> <:|-|=|> <{fac}|{hosp}|{clinic}|{ward}|{snf}><|, {town}|, {st}|, {ph}| / {one}| ({npi})|\n{st}\n{town}, {stt} {zip}>
<Patient|Pt|Name|Client|Resident|Member|Student|Donor|Subject|Insured|Guarantor|Subscriber|Caller|Contact|Witness|Provider|Author|Attending|Surgeon|Nurse|Therapist|Driver|Guardian|Attorney> <:|-|=|> <{who}|{lf}|{one}|{ptfull}><|, {dob}|, {mrn}| ({rel})|, {ph}|, {org}|, {clinic}|, {st}|, {trade}>
<DOB|D.O.B.|Birth date|Date of birth|born|b.> <:||=> {dob}<|, {mrn}|, {ptl}|, {place}|, {st}|, {one}'s twin>
<Adm|Admit|Admitted|D/C|Discharged|DOS|Seen|Visit|Collected|Received|Reported|Signed|Onset|Injury|Surgery|Effective|Expires|Due|Next appt> <:|date:|-||on> {full}<| {hr}|, {fac}|, {one}| by {one}| to {full}| ({org})|>
<i|im|we|my {rel}|my mom {one}|{one}> <need|needs|lost|want|wants|forgot|never got> <a {doc}|my {med}|the {dev}|results|a ride|an appt> <from|for|at|to> <{org}|{fac}|{clinic}|{one}|{school}|{place}> <by {worded}|asap|pls|thx, {one}|call {ph}|i live at {st}|dob {dob}|again>
<is|was|isnt|wasnt> <{one}|dr {one}|the {last} baby|{poss} {rel}> <in|still at|coming to|going to|working at|from|out of> <{fac}|{org}|{place}|{ward}|{lane}><?| today?| {worded}?| or {fac}?>
<Thanks|Thank you|Best|Sincerely|Regards|Cheers|Respectfully|Warmly|V/r|Yours>,<\n| >{who}<|, {trade}|\n{trade}|, {role}><|\n{org}|\n{clinic}|\n{fac}><|\n{ph}|\n{mail}|\n{st}, {town}|>
<Hi|Hello|Hey|Dear|Good morning|Morning|Attn|To|@> {one}<,|:| -|!> <{ptname} is here|{org} called|can you see {one}|{fac} needs {doc}|{poss} {test} is back|did {one} call|we moved to {st}|i saw {one} {worded}|{one} from {org} is on line 2>
<{hue} {veh}|{veh}|car|truck|van|vehicle|rental|bike> <,|-|w/|with|plate|tag|:|bearing|reg> {plate}<| {stt}| at {corner}| driven by {one}| from {org}| on {lane}| hit {one}|, VIN {vin}|, {clip} {hr}|>
<unit|truck|bus|van|ambulance|fleet|cab|rig|trailer|shuttle> <#|no.|number|num> {fleet}<|, {one} driving| to {fac}| from {st}| at {corner}| {hr}|, plate {plate}| down, use no. {fleet}|>
<{dev}|pump|implant|lead|valve|meter|monitor|loaner> <SN|serial|s/n|#|ser no.> {ser}<| lot {lot}| from {org}| placed {clip} by {one}| returned by {one}| at {hosp}| recalled {full}| (pt {one})|>
<{imm}|vaccine|dose|kit|batch|unit|graft|cement> <lot|lot #|Lot:|lot no.> {lot}<| exp {clip}| given {clip}| at {pharm}| by {one}| to {one}| L deltoid, {ini}| from {org}>
<ran|checked|verified|called> <{ins}|eligibility|{org}|benefits>: <ID|member|sub|policy> {plan}<|, grp {grp}|, sub {who}|, {dob}|, emp {org}|, ref {claim}|, spoke to {one}|>
<claim|ref|case|ticket|order|auth|invoice|docket> <#|no.|:|number> <{claim}|{case}|{ord}><|, {one}|, {org}|, {clip}|, {price}|, {fac}|, {county}|, per {one} at {org}>
"""
