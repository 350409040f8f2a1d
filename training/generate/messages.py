"""Messages: from patients, between staff, e-mails and letters."""

PORTAL = r"""
Hi {dr}, this is {pt}. <My {sym} is back|I'm still having {sym}>. <Can I take {drug}?|Should I come in before {date}?> <Thanks|Thank you>, {ptfirst}
Hello, my name is {ptfull} <and my date of birth is|DOB|, dob> {dob}. I need a refill of {drug}<, please call me at {phone}|>.
Hi {dr}, I am writing about my {relword} {kin}, who saw you <on {date}|last week>. <She|He> has {sym} since starting {drug}.
Dear {dr},\n\nMy {relword} {kinfull} <was discharged from|is at> {hosp} <on {date}|>. We live in {city} and can't get to {clinic}. Could you call {phone}?\n\nSincerely,\n{ptfull}
Good morning, I moved to {addr}. Please update my chart. New phone {phone}. - {pt}
Is {dr} in on {date}? My son {kin} has {sym} and {school} wants a note. {ptfirst} {ptlast}
My name is {ptfirst}, I'm {n} years old and I have {dx}. I live in {city} and I work at {org}.
hi its {ptfirst} {ptlast}, {dob}, can u send my {drug} to {clinic} on {street}? thx
I got a bill from {hosp} for {date}, account {id}. I already paid {org}. Please call {phone}. {pt}
This is {kin}, {ptfirst}'s {relword}. {ptfirst} fell <at {fac} |>this morning.
Please tell {first} at the front desk that I can come {wdate}. Thanks! {ptfirst}
Thank you {drfirst} for seeing {ptfirst} so quickly. Best, {kin}
can you please email the results to {mail} or mail them to {street}, {city} {state} {zip}
Message from {pt}: {sym} since {date}; <called|went to> {hosp}, waited 6 hours.
I'm {ptfull}'s {relword}. What does {lab} mean? He sees {dr} at {clinic}.
"""

STAFF = r"""
Hey {first}, can you call {pt} back at {phone}? <She|He> is upset about {sym}.
@{first} {pttitle} in room 4 needs {proc}. {dr} wants it before noon.
FYI {dr} is out until {date}, {dr2} covering. Page {phone}.
Can someone pull the chart for {ptlf}, MRN {mrn}? {dr} needs it for {hosp}.
Pls schedule {pt} (DOB {dob}) w/ {dr} on {pdate} at {clinic}.
{first} - {ptlast}'s K is 6.1, {dr} paged x2. Call me {phone}
Hi team, {pt} is being transferred to {hosp} tomorrow. {first} will send records. Thanks, {drfirst}
prior auth for {ptfirst} {ptlast} denied by Aetna, ref {id}. {first} can you appeal?
{dr} to {dr2}: can you see {ptlast} in 3B for {dx}? Thx
Reminder: huddle at 8 with {first}, {first} and {dr}.
Per {first} in billing, claim {id} for {ptlf} DOS {ndate} rejected.
Just spoke to {kin}, {relword} of {pt}. They want {dr} to call.
who is on for {dr}? {pt} from {snf} has {sym}
{first}, {last} and {last} are on call this weekend.
Need consent for {ptlast}. {kin} <is in the waiting room|coming from {city}>.
"""

MAIL = r"""
From: {drfull} \<{mail}\>\nTo: {dr2full} \<{mail}\>\nDate: {stamp}\nSubject: {pt} - {dx}\n\nHi {dr2first},\n\nI saw {pttitle} on {date}. {vital}, {lab}. Could you see <her|him> at {clinic}?\n\nThanks,\n{drfirst}\n\n--\n{drcred}\n{clinic}\n{street}\n{city}, {state} {zip}\nTel {phone} \| Fax {phone}
From: {mail}\nTo: {mail}\nCc: {mail}\nSubject: Re: FW: {ptlf}\n\nOn {wdate}, {name} wrote:\n> {first}, did {pt} get the {proc}?\n> - {first}\n\nYes, on {date} at {hosp}. See {url}\n\nBest regards,\n{drfull}\nOffice: {phone}
Dear {dr},\n\nRE: {ptfull}, DOB: {dob}, MRN: {mrn}\n\nThank you for referring this {age} {sex}, whom I saw on {date} for {dx}. {pttitle} lives in {city} with <her|his> {relword} {kin}.\n\nI recommend {drug} {dose}.\n\nYours sincerely,\n\n{drcred}\n<Consultant|Attending>, {hosp}
{clinic}\n{addr}\nPhone: {phone}\n\n{date}\n\n{ptfull}\n{addr}\n\nDear {pttitle},\n\nYour {proc} on {date} was normal. Please call {first} at {phone}.\n\nSincerely,\n{drcred}
To Whom It May Concern:\n\n{pt} (born {dob}) was seen at {clinic} on {date} and may return to <work at {org}|school at {school}> on {date}.\n\n{drcred}\nLicense {id}
{date}\n\nTo: {org}, Human Resources\nRe: FMLA for {ptfull}, SSN {ssn}\n\n{pttitle} is under my care for {dx}.\n\n{drcred}, NPI {id}
Dear {ptfirst},\n\nWe missed you on {date}. Please call {clinic} at {phone}.\n\nWarmly,\n{drfirst} and the team
Subject: {ptlast} follow-up\n\n{drfirst},\n\nSaw {ptfirst} {ptlast} ({n}{sex}) <today|{pdate}>. {sym} better on {drug}. {kin} worried. Pls advise.\n\n{dr2first}
>> {first} wrote on {date}:\n>> {pt} called again\n> ok, {first} will call {phone}\nDone. {first}
"""
