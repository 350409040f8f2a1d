"""Transcript files whole: VTT, SRT, JSON, court page, podcast, meeting summary, messy recogniser paragraphs; each with and without identities."""

TWINS = r"""
WEBVTT

NOTE auto-generated, [[consult room::{clinic}]], [[date removed::{iso}]]

1
00:00:00.480 --> 00:00:03.100
\<v [[Nurse::{first} RN]]>Hop on the scale for me. Shoes are fine.

2
00:00:03.300 --> 00:00:05.020
\<v [[Patient::{ptname}]]>Shoes are never fine.

3
00:00:06.000 --> 00:00:09.900
\<v [[Nurse::{first} RN]]>One eighty-four. And are you still at [[the same job::{org}]]?

4
00:00:10.100 --> 00:00:14.640
\<v [[Patient::{ptname}]]>They moved me to [[the night line::the plant in {town}]]. I eat at three in the morning. Hot Pockets.

5
00:00:15.000 --> 00:00:17.330
\<v [[Nurse::{first} RN]]>[[My ex::{wn}]] works nights. It's not natural.

6
00:00:17.500 --> 00:00:22.070
\<v [[Patient::{ptname}]]>You said "[[my ex::{wn}]]" like you stepped in it.

7
00:00:22.400 --> 00:00:25.000
\<v [[Nurse::{first} RN]]>(laughs) Arm. 142 over 90. Did you take your pill?

8
00:00:25.200 --> 00:00:29.800
\<v [[Patient::{ptname}]]>Which? I ran out of the amlodipine [[two weeks ago::on {day}]]. [[The pharmacy::{pharm}]] says no refills.

9
00:00:30.000 --> 00:00:32.000
\<v [[Nurse::{first} RN]]>I'll tell [[the doctor::Dr. {last}]].
%%
1
00:00:01,000 --> 00:00:04,200
>> WELCOME BACK TO BEDSIDE MANNERS. [[I'M YOUR HOST::I'M {whoup}]].

2
00:00:04,400 --> 00:00:08,900
>> TODAY WE TALK ABOUT A DRUG ERROR WITH [[A NURSE WHO MADE ONE::{oneup} {lastup}, WHO MADE ONE]].

3
00:00:09,100 --> 00:00:13,000
>> THANK YOU FOR HAVING ME. I STILL [[THROW UP BEFORE SHIFTS::THROW UP BEFORE SHIFTS AT {facup}]].

4
00:00:13,200 --> 00:00:18,800
>> WALK US THROUGH IT. >> IT WAS [[A TUESDAY::{wdayup}]]. I HAD SIX. TWO WITH [[THE SAME LAST NAME::THE LAST NAME {lastup}]].

5
00:00:19,000 --> 00:00:24,600
>> I HUNG HEPARIN ON [[ONE::{oneup}]] THAT WAS MEANT FOR [[THE OTHER::{oneup}]]. TWENTY-FIVE THOUSAND UNITS.

6
00:00:25,000 --> 00:00:29,900
>> WHO CAUGHT IT? >> [[A HOUSEKEEPER::{oneup}, A HOUSEKEEPER]]. [[SHE::{oneup}]] SAID, "ISN'T THAT [[THE OTHER ONE'S::{oneup}'S]]?"

7
00:00:30,000 --> 00:00:34,000
>> (EXHALES) >> I SEND [[HER::{oneup}]] FLOWERS EVERY [[YEAR::{DATE:<MARCH|APRIL|JUNE> <3|17|28>}]].

8
00:00:34,200 --> 00:00:37,000
>> WE'LL BE RIGHT BACK. THIS EPISODE IS BROUGHT TO YOU BY COMFY CLOGS.
%%
\{
 "job": "[[sample::{code}]]",
 "lang": "en-US",
 "channels": [\{"id":0,"role":"agent"\},\{"id":1,"role":"caller"\}],
 "turns": [
  \{"c":0,"t":"0.2","text":"thanks for calling [[the hearing aid line::{fam} hearing]] this is [[an agent::{onelow}]]"\},
  \{"c":1,"t":"4.9","text":"hello [[::{onelow} ]]i can't hear you"\},
  \{"c":0,"t":"6.3","text":"is the left one flashing green or red"\},
  \{"c":1,"t":"9.0","text":"hold on i'll get [[my wife::{onelow}]]"\},
  \{"c":1,"t":"15.7","text":"(f) hi this is [[his wife::{onelow} {lastlow}]] it's red"\},
  \{"c":0,"t":"18.1","text":"okay and the serial number inside the battery door"\},
  \{"c":1,"t":"24.4","text":"it says [[uh it's rubbed off::{saycode}]]"\},
  \{"c":0,"t":"31.0","text":"perfect that's still under warranty where should we send it"\},
  \{"c":1,"t":"34.8","text":"[[we'll pick it up::{sayst} {townlow} {sayzip}]]"\},
  \{"c":0,"t":"41.2","text":"should be there [[in a week::by {sayday}]] anything else"\},
  \{"c":1,"t":"43.9","text":"yes how do i turn [[him::{onelow}]] down"\}
 ],
 "sentiment": [0.1,-0.4,0.0,0.0,0.2,0.1,0.0,0.6,0.1,0.3,0.9]
\}
%%
DEPOSITION PAGE (rough draft, not certified)

     1   Q.  And you were the charge nurse that night?
     2   A.  I was[[.::. At {hosp}.]]
     3   Q.  Who assigned the rooms?
     4   A.  [[The previous shift.::{first} {last}, before she left.]]
     5   Q.  Did you know that the patient in 6[[ was a fall::, {mr}, was a fall]]
     6       risk?
     7   A.  Everybody over sixty-five's a fall risk.
     8       [[COUNSEL::MR. {lastup}]]:  Move to strike.
     9   Q.  Let me show you what we marked as 12. Is that your
    10       signature?
    11   A.  Those are [[my initials::my initials, {initials}]].
    12   Q.  Dated?
    13   A.  It says [[the night in question::{num8}]], 0230.
    14   Q.  Was the bed alarm on at 0230?
    15   A.  The light was. [[The tech::{first}, the tech,]] had
    16       called biomed about the speaker.
    17   Q.  When?
    18   A.  [[The week before::{mon}. Work order {ord}.]]
    19       [[DEFENSE::MS. {lastup}]]:  Objection. Foundation.
    20   Q.  You may answer.
    21   A.  I heard it. [[He::{ptl}]] hit the sink, and I heard it
    22       from [[the med room::{ward}]], and I ran.
    23       (Discussion off the record.)
%%
AI NOTETAKER - meeting recap, school health / district

Attendees: [[lead nurse, three school nurses, transport, a parent rep, 1 unknown number::{whole}, {first}, {first}, {first} {last} (transport), {kinfull} (parent), {ph}]]
Length 46 min, recording [[off::at {url}]]

Summary
[[Lead nurse::{first}]] opened with the peanut incident on [[a bus::bus {VEHICLE_ID:<14|22|9>}]]. The driver gave epinephrine. [[Transport::{last}]] asked for more trainers; [[one nurse::{first}]] volunteered. Parent rep said that [[her daughter::her daughter, {first}, at {school},]] had been asked to sit alone at lunch; the group agreed this isn't the policy.

Decisions
- Stock albuterol in all buildings, standing order by [[the medical advisor::{dr}]]
- Diabetes field trip kit lives in the red bag, not [[in an office::in {first}'s office]]

Action items
1. [[Lead nurse::{first}]] to write to families by [[the end of the week::{on}]]
2. [[Transport::{last}]] to collect expired pens
3. [[Unknown number::{ph} ({first}?)]] to mute

Quote of the meeting: "[[A nurse::{wn}]] is not a Band-Aid dispenser, though I'm out of Band-Aids."
%%
raw asr one paragraph no diarization home visit by community paramedic

hey [[there::mister {lastlow}]] it's [[the paramedic::{onelow}]] from [[the fire department::{orglow}]] can i come in watch the cat okay [[kitty::{onelow}]] is that [[kitty::{onelow}]] she's fat ha okay how we doing today oh you know fair to partly cloudy okay you got your logbook i do my [[sister::sister {onelow}]] filled it in this week since i spilled coffee on it let's see one fifty four one sixty two one ninety one ninety hm what happened [[here::{sayday}]] oh that was the [[fish fry::fish fry at {faclow}]] i see okay and the water pill you taking it yes sir and the little football one yes sir and this one [picks up bottle] this says [[somebody else's name::{onelow} {lastlow}]] oh that's my [[neighbor's::neighbor's {onelow}]] we trade you trade yeah when i'm short okay so we're not gonna do that anymore because that's warfarin and you're on eliquis oh lord yeah okay i'm gonna call [[your clinic::doctor {lastlow}]] right now from the porch no you're not in trouble [dialing] hi this is [[community paramedic::{onelow} community paramedic]] i'm with [[a patient::{wholow} date of birth {saydob}]] he's been on both for how long how long [[sir::mister {lastlow}]] since [[a while back i guess::{DATE:<easter|palm sunday|mother's day>}]] any black stools no sir bruises well look at me okay they want you to come in for a stick [[tomorrow::{sayday}]] i can drive you [[the cat too::{onelow} too]] no [[sir::mister {lastlow}]] not the cat
"""
