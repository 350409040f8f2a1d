"""Raw machine text pasted by support and analysts: X12, NCPDP, DICOM dumps, vCards, calendars, mail headers, syslog, git and PowerShell output, JSON lines, device event logs, XML."""

TWINS = r"""
ISA*00*          *00*          *ZZ*[[SENDER         ::{UNIQUE_ID:{nn}{four}{nn}}       ]]*ZZ*[[RECEIVER       ::{UNIQUE_ID:{nn}{four}}         ]]*[[YYMMDD::{DATE:25<0411|0822|1103>}]]*0915*^*00501*[[000000001::{UNIQUE_ID:000{nn}{four}}]]*0*P*:~
GS*HS*[[SENDER::{UNIQUE_ID:{nn}{four}{nn}}]]*[[RECEIVER::{UNIQUE_ID:{nn}{four}}]]*[[CCYYMMDD::{DATE:2025<0411|0822|1103>}]]*0915*1*X*005010X279A1~
ST*270*0001*005010X279A1~
BHT*0022*13*[[TRACE::{UNIQUE_ID:{four}{nn}{nn}}]]*[[CCYYMMDD::{DATE:2025<0411|0822|1103>}]]*0915~
HL*1**20*1~
NM1*PR*2*MEDICAID*****PI*77027~
HL*2*1*21*1~
NM1*1P*2*[[PROVIDER::{facup}]]*****XX*[[NPI::{npi}]]~
HL*3*2*22*0~
TRN*1*[[TRACE::{UNIQUE_ID:{four}{nn}{four}}]]*9[[EIN::{UNIQUE_ID:{nn}{four}{nn}}]]~
NM1*IL*1*[[LAST*FIRST::{lastup}*{oneup}]]****MI*[[MEMBER ID::{plan}]]~
DMG*D8*[[CCYYMMDD::{dobymd}]]*F~
DTP*291*D8*[[CCYYMMDD::{DATE:2025<0411|0822|1103>}]]~
EQ*30~
SE*13*0001~
Response is AAA*N**72*C (invalid member ID). She has two IDs, the old is on the card. Which loop says "corrected member ID" in the 271, and does the REF*3L matter?
%%
Return-Path: [[bounce address::{mail}]]
Received: from [[outside relay::mx1.{URL:<lunarhealth|bayouclinic|wrencare>.org}]] ([[x.x.x.x::{ip}]]) by [[our edge::{URL:edge.<stalbans|mercerhosp>.org}]] with ESMTPS (TLS1.2) id 4aB9x; [[Tue::{wday}]] 09:14:22 -0500
Authentication-Results: spf=fail smtp.mailfrom=[[their domain::{URL:<lunarhealth|bayouclinic>.org}]]; dkim=none; dmarc=quarantine
From: "[[Payroll Department::{whole}]]" \<[[not our address::{mail}]]>
To: [[all staff::{mail}]]
Reply-To: [[gmail lookalike::{mail}]]
Subject: Direct deposit update required [[today::before {on}]]
X-Mailer: PHPMailer 6.1.4
X-Spam-Score: 4.1 (BAYES_50=0.8, HTML_MESSAGE=0.001, URIBL_BLACK=1.7)
Message-ID: \<8fa13b@localhost>

Is this phish? The display name is [[our real department::our real payroll lady]], who was out. Two people clicked[[::: {first} in billing and {first} at the {town} office]]. Steps please, NIST order, and what we've got to keep for OCR if the mailbox had PHI.
%%
# Dicom-File-Format   (dcmdump)
(0008,0005) CS [ISO_IR 100]
(0008,0020) DA [[YYYYMMDD::{DATE:2025<0214|0630|1119>}]]                    # StudyDate
(0008,0030) TM 101422
(0008,0050) SH [[ACC::{spec}]]                         # AccessionNumber
(0008,0060) CS MR
(0008,0070) LO SIEMENS
(0008,0080) LO [[INSTITUTION::{facup}]]
(0008,0090) PN [[REF^PHYS::{caret}]]
(0008,1010) SH [[STATION::{UNIQUE_ID:MR{nn}{four}}]]
(0008,1030) LO MRI BRAIN W WO
(0008,103e) LO AX T2 FLAIR FS
(0010,0010) PN [[ANON::{ptcaret}]]
(0010,0020) LO [[ANON0001::{mrn}]]
(0010,0030) DA [[(empty)::{dobymd}]]
(0010,0040) CS F
(0010,1010) AS 046Y
(0010,1030) DS 71.2
(0018,0081) DS 120          # TE
(0018,0087) DS 3
(0018,1000) LO [[(removed)::{UNIQUE_ID:{nn}{four}}]]
(0018,1030) LO t2_tirm_tra_dark-fluid_320
(0028,0010) US 320
(0040,0275) SQ MRI BRAIN W WO, [[MS::MS, call {last} {ph}]]
Which of those tags do I zero for PS3.15 basic profile, and does UID regeneration break the frame of reference?
%%
BEGIN:VCALENDAR
PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
METHOD:REQUEST
BEGIN:VEVENT
DTSTART;TZID=Central Standard Time:[[TBD::{stamp}]]
DURATION:PT45M
ORGANIZER;CN=[[Care Coordination::{whole}]]:mailto:[[shared mailbox::{mail}]]
ATTENDEE;CN=[[Social Work::{first} {last}]];RSVP=TRUE:mailto:[[shared mailbox::{mail}]]
ATTENDEE;CN=[[Room, 3rd floor::{FACILITY:<Sequoia|Larch|Board> Room 3}]];CUTYPE=ROOM
SUMMARY:[[Care conference::Care conf {meini} ({mrn})]]
LOCATION:Teams / [[3rd floor::{ward}]]
DESCRIPTION:Agenda: goals\\, SNF choice\\, code status. Family on phone [[::({kin} {ph}) ]]at half past. Palliative to join.
RRULE:FREQ=WEEKLY;COUNT=3
BEGIN:VALARM
TRIGGER:-PT15M
ACTION:DISPLAY
END:VALARM
END:VEVENT
END:VCALENDAR
how do I strip the summary before it syncs to the personal phone calendar
%%
commit 4e1b2c9 (HEAD -> [[main::feature/{lastlow}-merge]])
Author: [[bot::{whole} \<{mail}>]]
Date:   [[Fri::{wday}]] 16:58:03 -0600

    dedupe: treat Jr/Sr/III as suffix, not as part of the last name

    [[Repro in test_names.py, row 12.::Repro: {whole} Jr and {whole} III at {clinic} were merged, see {code}]]
    Jaro-Winkler 0.91 -> 0.94; zip3 mismatch halves the weight
    [[Reviewed-by: 1 of 2::Reviewed-by: {first} {last} \<{mail}>]]

diff --git a/src/names.py b/src/names.py
@@ -41,7 +41,9 @@ SUFFIX = {"jr", "sr", "ii", "iii", "iv"}
-    last = parts[-1]
+    last = parts[-2] if parts[-1].lower().strip(".") in SUFFIX else parts[-1]
+    # [[edge: two last names::edge: "{last} {last}" (mom's chart at {hnick})]]
 tests/test_names.py | 18 +++++++++++++++++-
 2 files changed, 20 insertions(+), 2 deletions(-)
Write the release note for clinic managers, non technical, 3 lines.
%%
PS C:\\> Get-ADUser -Filter * -SearchBase "OU=[[Clinic::{FACILITY:<Maplewood|Southfork>}]],DC=[[corp::{ORGANIZATION:<rmhs|vchs>}]],DC=local" -Properties LastLogonDate | Select Name, SamAccountName, Enabled, LastLogonDate | FT

Name                 SamAccountName   Enabled LastLogonDate
----                 --------------   ------- -------------
[[kiosk01             kiosk01::{last}, {first}   {UNIQUE_ID:{lastlow}{fl}}]]          True    [[(blank)::{num8} 7:14:02 AM]]
[[kiosk02             kiosk02::{last}, {first}   {UNIQUE_ID:{lastlow}{nn}}]]          True    [[(blank)::{num8} 6:59:41 PM]]
[[svc_fax             svc_fax::{last}, {first}   {UNIQUE_ID:{firstlow}.{lastlow}}]]          False   [[(blank)::{num8} 1:03:20 AM]]
[[zz_template         zz_template::{whole} (temp)   {UNIQUE_ID:x{lastlow}}]]     True    [[(blank)::{num8} 12:00:00 AM]]

I need: accounts enabled, no logon 90 days, not in the OU "Exempt", to csv, and mail to [[the list owner::{first} at {mail}]]. -Filter with a date doesn't like {Get-Date}. And two show as "True" though [[HR says terminated::{first} left {on}]].
%%
{"ts":"06:00:01","lvl":"info","svc":"portal","evt":"login","user":"[[u1::{UNIQUE_ID:{firstlow}{nn}}]]","ip":"[[-::{ip}]]","ua":"iOS 17.4"}
{"ts":"06:00:09","lvl":"info","svc":"portal","evt":"view_result","user":"[[u1::{UNIQUE_ID:{firstlow}{nn}}]]","doc":"A1c","proxy_for":"[[none::{ptname}]]"}
{"ts":"06:01:44","lvl":"warn","svc":"portal","evt":"pw_reset","user":"[[u2::{mail}]]","to":"[[masked::{ph}]]"}
{"ts":"06:02:10","lvl":"info","svc":"msg","evt":"send","from":"[[u1::{whole}]]","to":"[[pool 41::{last} Pool]]","subj":"[[question::mom's {med}]]","len":212}
{"ts":"06:02:55","lvl":"error","svc":"bill","evt":"card_declined","acct":"[[a1::{acct}]]","last4":"[[x::{four}]]","code":"51"}
{"ts":"06:04:31","lvl":"info","svc":"sched","evt":"book","prov":"[[p12::{dr}]]","slot":"[[s1::{iso} 10:20]]","dept":"[[d3::{clinic}]]"}
{"ts":"06:05:00","lvl":"debug","svc":"cache","evt":"evict","keys":412,"mb":18.2}
jq: count evt per svc, top 5 error codes, p95 len; one line each. And how do I drop "user" and "ip" but keep them stable (hash w/ salt), jq or miller?
%%
NCPDP D.0 B1 claim (segment view)
101-A1 BIN 610591   102-A2 D0   103-A3 B1   104-A4 PCN ADV
202-B2 01   201-B1 [[pharmacy NPI::{npi}]]   401-D1 [[CCYYMMDD::{DATE:2025<0214|0630|1119>}]]
304-C4 [[DOB::{dobymd}]]   305-C5 2   310-CA [[FIRST::{oneup}]]   311-CB [[LAST::{lastup}]]   322-CM [[STREET::{stup}]]   323-CN [[CITY::{townup}]]   325-CP [[ZIP::{zip}]]   326-CQ [[PHONE::{ph}]]
302-C2 [[CARDHOLDER::{plan}]]   301-C1 [[GROUP::{grp}]]   303-C3 01   306-C6 1
402-D2 [[RX NO::{ord}]]   407-D7 00169413013   442-E7 3.0   403-D3 00   405-D5 28   406-D6 1   408-D8 0   414-DE [[WRITTEN::{DATE:2025<0210|0628|1118>}]]
411-DB [[PRESCRIBER NPI::{npi}]]   427-DR [[PRESCRIBER LAST::{lastup}]]
423-DN 00   426-DQ 1029.40   409-D9 968.52   412-DC 0.10
Response: 112-AN R   511-FB 75 (PA required)   526-FQ "PA REQ MD CALL [[HELP DESK::{ph}]]"   [[::503-F3 {code}]]
Is 75 resolved by a submission clarification (420-DK) or only by 461-EU/462-EV?
%%
Infusion pump event history (export), Plum 360
Device [[SN::{ser}]]   Name [[PUMP::{UNIQUE_ID:<ICU|MS|ED>-P{nn}}]]   Library v17 ICU   Battery 81%
[[D::{DATE:02/14/25}]] 03:12:40  PWR ON AC
[[D::{DATE:02/14/25}]] 03:13:05  PATIENT ID scan [[OK::{stay}]]   CLINICIAN scan [[OK::{badge}]]
[[D::{DATE:02/14/25}]] 03:13:31  Line A norepinephrine 8 mg/250 mL  rate 7.5 mL/h  dose 0.05 mcg/kg/min  wt 80 kg
[[D::{DATE:02/14/25}]] 03:58:02  Line A titrate 15 mL/h
[[D::{DATE:02/14/25}]] 04:02:17  ALERT soft max, override [[by clinician::{badge} ({last})]]
[[D::{DATE:02/14/25}]] 04:40:55  ALARM N186 distal occlusion A
[[D::{DATE:02/14/25}]] 04:41:12  silence
[[D::{DATE:02/14/25}]] 04:43:50  restart A
[[D::{DATE:02/14/25}]] 05:05:00  VTBI 0, KVO 1 mL/h
[[D::{DATE:02/14/25}]] 05:11:28  bag change A, scan [[OK::{UNIQUE_ID:{nn}{four}{nn}}]]
Risk mgmt asks how long pressor was off: 04:40:55 to 04:43:50 at most, plus KVO 6:28. [[Sequestered in biomed.::{first} has the pump locked in biomed, tag {UNIQUE_ID:{nn}{four}}, atty {whole}.]]
%%
\<Message>
 \<Header>\<To Qualifier="P">[[NCPDPID::{UNIQUE_ID:{nn}{four}{nn}}]]\</To>\<From Qualifier="D">[[SPI::{UNIQUE_ID:{nn}{four}{four}{nn}}]]\</From>\<MessageID>[[GUID::{code}]]\</MessageID>\<SentTime>[[UTC::{iso}]]T15:02:11Z\</SentTime>\</Header>
 \<Body>\<NewRx>
  \<Patient>\<HumanPatient>\<Name>\<LastName>[[Last::{ptl}]]\</LastName>\<FirstName>[[First::{ptf}]]\</FirstName>\</Name>\<Gender>M\</Gender>\<DateOfBirth>\<Date>[[Date::{dobiso}]]\</Date>\</DateOfBirth>
   \<Address>\<AddressLine1>[[Line1::{st}]]\</AddressLine1>\<City>[[City::{home}]]\</City>\<PostalCode>[[Zip::{zip}]]\</PostalCode>\</Address>\<PrimaryTelephone>\<Number>[[Number::{ph}]]\</Number>\</PrimaryTelephone>\</HumanPatient>\</Patient>
  \<Pharmacy>\<BusinessName>[[Name::{pharm}]]\</BusinessName>\</Pharmacy>
  \<Prescriber>\<NonVeterinarian>\<Name>\<LastName>[[Last::{last}]]\</LastName>\<FirstName>[[First::{first}]]\</FirstName>\</Name>\<Identification>\<NPI>[[NPI::{npi}]]\</NPI>\<DEANumber>[[DEA::{lic}]]\</DEANumber>\</Identification>\</NonVeterinarian>\</Prescriber>
  \<MedicationPrescribed>\<DrugDescription>Zolpidem 5 mg tab\</DrugDescription>\<Quantity>\<Value>10\</Value>\</Quantity>\<Sig>\<SigText>1 po qhs prn\</SigText>\</Sig>\<NumberOfRefills>0\</NumberOfRefills>\<Note>[[none::picked up by {kin}]]\</Note>\</MedicationPrescribed>
 \</NewRx>\</Body>
\</Message>
Surescripts says 900, "transaction rejected, schema". CII-V need DigitalSignature? Where does Note go in 2017071?
"""
