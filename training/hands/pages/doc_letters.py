"""Letters in and out of a clinic: referral, appeal, disability, work and school notes, jury, visa, landlord, complaint, thanks, condolences, records, reference."""

TWINS = r"""
[[Letterhead::{clinic}
{house}, {home}, {stt} {zip}
tel {ph}]]

[[Date::{full}]]

[[Appeals Unit, Health Plan::Appeals Unit, Humana Gold, {st}]]
RE: Second-level appeal
[[Member::Member: {ptname}; ID {plan}; Group {grp}]]
[[Service::Claim {claim}; DOS {num8}]]: Inspire hypoglossal stimulator, CPT 64582

To whom it may concern:
I write a second time on behalf of [[my patient::{mr}]], a 55-year-old [[truck mechanic::mechanic at {org}]] with severe OSA (AHI 44). He can't wear CPAP. Your letter [[of last month::of {num8}]], signed by "[[Medical Director::{whole}, MD]]", says that he did not try long enough. The SD card says otherwise: 94 nights, mean 2.1 hours, four masks, Ambien, and the ENT, [[who scoped him::{dr}, who scoped him on {on}]], saw no concentric collapse.
The BMI is 31.4. STAR allowed up to 32.
I ask for a like-specialty reviewer and for the criteria in full. My phone is [[above::{ph}, ask for {first}]].

Very truly,
[[The sleep physician::{whole}, MD]]
cc: [[patient; state insurance department::{ptf}; {law}]]
Encl: download, DISE note, two papers (N Engl J Med 2014; Laryngoscope 2020)
%%
Dear [[Colleague::{dr}]],

Thank you for seeing [[this young woman::{ptname} (DOB {dob})]], who has had a headache since [[childbirth::she had {first} on {num8} at {hosp}]]. You'll recall [[her mother::her mother, {kin}, whose aneurysm you clipped in {mon}]]. She's tried Fioricet, Topamax, propranolol, Botox x2 with [[my partner::{last}]]. MRV clean. Discs a bit full, I think, but [[our optometrist::{first} at {ORGANIZATION:{place} Eye & Specs}]] disagrees.
She can come any day but [[clinic days::Thursdays, when she's at {church} food pantry]]. She'd rather drive to [[your satellite office::your office in {town}]] than to [[the main campus::the {place} one]].
Records went [[by fax last week::by fax on the {DATE:<5th|12th|27th>} to {ph}]]. If that failed, [[my secretary::{wn}]] at [[the front desk::{xt}]].
With thanks, and regards to [[your family::{first} and the boys]],
[[A family doctor::{first}]]
%%
TO: [[Human Resources::{PERSON:{first} {last}}, HR, {coin}, {mail}]]
FROM: [[Occupational clinic::{clinic}]]
SUBJECT: Fitness for duty
[[Employee::{ptcomma}, emp no. {badge}]] was examined [[today::{num8}]] after absence [[of six weeks::since {num8}]].
Findings: grip R 41 kg, L 40 kg; Finkelstein negative.
Status: [ ] full  [X] modified  [ ] off
Restrictions: no torque tools > 20 min/h; lift 15 lb; until [[re-check::{num8}]]
Re-check with [[PA::{cred}]] in [[4 weeks::{mon}]].
This form holds no diagnosis, by law. Questions to [[the nurse::{first}, RN, {ph}]].
Signed [[____::{last}, MD, lic. {lic}]]
%%
State Disability Determination - Medical Source Statement (mental), filled by hand
Claimant [[_______::{ptfull}]]     SSN (last 4) [[_______::{ssn4}]]     Case [[_______::{UNIQUE_ID:DDS{nn}{nn}}]]
Examiner [[_______::{whole}, unit {nn}]]
I first saw the claimant [[in 2022::{num8}]]; last [[this month::{num8}]]; every [[4-6 wks::4-6 wks at {clinic}]]
Dx: PTSD 309.81; MDD recurrent; TBI by hx [[(service)::(Humvee, {LOCATION:<Ramadi|Kunar|Mosul>}, {mon})]]
1. Remember short instructions: mild
2. Sustain routine: marked. Lost jobs at [[a warehouse and a car wash::{coin} ({mon}) and {shop} ({mon})]]
3. Public: extreme. See police contact [[attached::{case}, {town} PD]]
4. Off task 25+%. Absent 4+ days/mo.
5. Onset: [[same as alleged::{num8}]]
Are drugs material? No. Sober since [[2020::{feast} of 2020]], sponsor [[active::{wn}]].
Rep: [[attorney::{law}, {ph}, attn {first}]]
Sig [[_______::{whole}, PMHNP]]  date [[_______::{full}]]
%%
Jury duty, please excuse

Clerk of Court
[[________ County::{county}]]

I'm the doctor of [[the juror named on the summons::{ptname}, juror no. {code}, called for {num8}]]. [[This person::{ptf}]] has ulcerative colitis, in flare, and can't sit through a witness, let alone a trial. Excuse or put off for six months please.
[[Signature::{initials}]]
[[stamp of clinic::{fac}, {house}, {town}]]
%%
Landlord letter (emotional support animal) - template filled

[[Date::{wday}]]
[[Property Manager::{PERSON:{first} {last}}, {bldg}]]
I am treating [[your tenant::{ptfull}, your tenant in {unit}]] for a condition that meets the Fair Housing Act's meaning of disability. In my view the animal, [[a medium-size dog::{pet}, a 38-lb mixed hound tagged {code}]], eases one or more symptoms. I have known [[the tenant::{mr}]] since [[2021::{mon}]]; I did not sell this letter.
I won't share the chart. You may confirm that I signed by calling [[the clinic line::{ph}]].
[[LCSW, license on request::{whole}, LCSW {lic}]]
%%
Dear [[neighbors, friends, patients::friends at {church}, the quilters and the clinic]],

After thirty-four years [[our doctor::{dr}]] will hang up the stethoscope [[this spring::on {full}]]. There will be punch and sheet cake [[at the clinic::at the {FACILITY:old depot <hall|museum>}, {house}]], [[from 2 to 4::{wday}, 2 to 4]].
The practice goes to [[a new physician::{whole}, DO, who comes to us from {town} with her husband {first} and three sons]]. Charts stay [[here::here; write to {mail} if you want yours moved]].
He says there's nothing to say, so we'll say it: he delivered [[half the town::{PERSON:{first} {last}}, then {first}'s twins, then {first}'s twins' babies]], pulled two fishhooks from [[the sheriff::Sheriff {last}]], and never once sent a bill to [[a widow::widow {last}]].
With love,
[[the staff::{first}, {first}, {wn} and {first}]]
%%
Medical necessity, wheelchair seating (ATP + PT + MD)

[[User::User: {ptlf}]] [[DOB::{dobs}]] [[Medicaid #::{plan}]] [[DME::{ORGANIZATION:{coin} Mobility}, ATP {PERSON:{first} {last}}]]
Dx: C6 AIS B, [[9 years::since {num8}]], diving [[at a quarry::at {LOCATION:{last}'s Landing}]]
Present chair: Quickie QM-710[[ (serial on frame)::, SN {ser}, bought {mon}]], power tilt dead, cushion Roho leaks.
Skin: ischial stage 3 x2, flap by [[plastics::{last} at {hnick}]].
Ask: Permobil F3 w/ tilt 50, recline, ELR, seat elevator (E2298), alt. drive mini-joystick; Jay Fusion; MO-VIS.
Trial: done [[in home::in home, {num8}, {town}; doorway 31 in]]. [[Caregiver::{kin}]] can charge.
Less costly: manual w/ e-motion failed (shoulder RTC).
PT [[________::{cred}]]  MD [[________::{dr}, NPI {npi}]]  no financial tie [[initial::{initials}]]
%%
Airline fit-to-fly certificate (MEDIF-like)
Passenger [[(name as in passport)::{ptname}, passport {passp}]]
Flights [[outbound, return::PNR {UNIQUE_ID:<QX7LM2|R8ZT4K|BW2JNC>}, out {num8}, back {num8}, {town}-{place}]]
Nature: pneumothorax, drained, closed on CT [[10 days ago::{num8}]]
Fit for air travel? yes, after day 14 / Escort: [[trained::{first}, RN]] / O2 2 L: yes, POC Inogen One G5[[ (serial on file)::, serial {ser}]]
Seat: aisle. Wheelchair: WCHR. Battery: 2.
Physician [[stamp::{whole}, {clinic}, {ph}]]
%%
Letter of complaint, as typed by a son

To [[the Administrator::{whole}, Administrator, {hosp}]]
My father[[, a patient on your fourth floor,:: {ptname} ({old}) was on {ward} from {range} and]] was left on a bedpan for an hour and fifty minutes. I timed it with his own watch. When I rang, [[an aide::{first}]] said "he's not mine". When I rang again, [[a nurse::{oneup}, badge {badge},]] turned the light off at the desk. The third time I stood in the hall and shouted and then [[security::a guard, {last},]] came in under a minute.
[[The doctor::{dr}]] is good. [[The night nurse::{wn} on nights]] is an angel. This is about the afternoon of [[the second day::the {DATE:<3rd|9th|22nd>}]].
I want: an apology to him, not me. He's at [[home::{house}, {home}]]; he can hear better by letter. A copy of the call-light log. The bill for that day ([[$1,180::acct {acct}, $1,180]]) taken off.
I'll wait until [[two weeks::{oddday}]] and then I'll write to the state and [[the newspaper::the {ORGANIZATION:{place} <Sentinel|Plainsman|Herald>}]].
[[His son::{kinfull}, {ph}]]
%%
CONDOLENCE from a palliative team
Dear [[family::{kin}, {first} and {first}]],
We who cared for [[your mother::{mrs}]] these [[seven weeks::weeks since {feast}]] want you to know how much she is missed at [[the inpatient unit::{FACILITY:<Lantern|Juniper|Harbor> House}]]. [[The aide::{first}]] still hums the waltz. [[The chaplain::{wn}]] found her thimble behind the radiator; it's with [[the front desk::{last} at the desk]], or we can mail it [[to you::to {addr}]].
[[Our grief group::Our grief group, led by {cred},]] meets [[monthly::{DATE:the first Tuesday of <March|October|June>}]]. No need to call ahead.
[[All of us::{first}, {first}, {dr}, and {pet} the cat]]
%%
Records request response - certified copy
[[Requester::{law}, for {whoup}, your file {code}]]
[[Patient::{ptcomma}, MRN {mrn}, DOB {dob}]]
Dates asked: [[2019 to date::{range}]]
Enclosed: 311 pages; radiology on CD[[ (label)::, CD no. {UNIQUE_ID:{nn}{nn}}]]
Withheld: psychotherapy notes of [[the psychologist::{whole}, PhD]]; 42 CFR Part 2 unit (needs own consent)
Fee $129.40, state cap. Check no. [[received::{code} of {num8}]]
I, [[the custodian::{PERSON:{first} {last}}]], certify these to be true copies kept in the usual course of business [[at this hospital::at {hosp}]].
Notary: [[commission on seal::{whoup}, comm. exp. {num8}, {county}]]
"""
