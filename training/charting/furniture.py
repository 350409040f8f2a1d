"""Heads, feet, signatures and breaks of pages as systems print them."""

from __future__ import annotations

HEADS_NAMED = r"""
{ptcomma}\nMRN: {mrn}    DOB: {dob}    {mf}    Acct: {acct}
Patient: {ptname}   MRN {mrn}   Date of Birth {dob} ({agen} yrs)\nAdmit Date: {full}   Location: {floor} / {room}\nAttending: {hsig}
{hosp}\n{st}, {home}, TX {zip}\nPhone {ph}  Fax {ph}\n\nName: {ptcomma}\nDOB: {dob}\nMRN: {mrn}\nDate of Service: {full}
PATIENT NAME: {ptcomma}\nMEDICAL RECORD #: {mrn}\nACCOUNT #: {acct}\nDATE OF BIRTH: {dob}\nSEX: {mf}\nPHYSICIAN: {hsig}\nADMITTED: {full}\nDISCHARGED: {full}
{clinic}\n{ptname} | DOB {dob} | {ph} | {mymail}
Name: {ptname}  SSN: {ssn}  Home: {st}, {home}, OH {zip}  Tel: {ph}\nEmployer: {myjob}   Insurance: {ins} ID {plan} Group {grp}
RE: {ptname}\nDOB: {dob}\nClaim #: {claim}\nDOI: {full}\nEmployer: {myjob}\nAdjuster: {whole}, {ph}
Encounter: {stay}   CSN {acct}   PCP: {hdr}   Ref: {hdr}\n{ptcomma} ({agen} {mf})  DOB {dob}
Pt: {ptname}\tRm {room}\tDr: {hlast}\tAdm: {clip}\tCode: Full\tAllergies: sulfa
{ptname}, {dob}, MRN {mrn}. Seen {full} at {clinic}, {town}.
{hosp} - {floor}\n{ptcomma}  {mrn}  {dob}\nEmergency contact: {kinfull} ({rel}) {ph}\nPharmacy: {pharm}, {lane}, {ph}
Resident: {ptcomma}  Rm: {room}  Facility: {snf}\nAdmission: {full}  MCR #: {plan}  Physician: {hdr}\nResponsible party: {kinfull}, {ph}, {mail}
Student: {ptname}   School: {school}   Grade: 4   DOB: {dob}   Parent: {kinfull}   Cell: {ph}
ACCESSION: {spec}\nPATIENT: {ptcomma}\nDOB/SEX: {dob} {mf}\nORDERING: {hsig}\nCOLLECTED: {full} 0840\nRECEIVED: {full} 1122
Run #: {case}   Unit: Medic 14   Date: {full}   Crew: {hrn} / {hrn}\nPt: {ptname}   DOB: {dob}   Address: {st}, {home}   Phone: {ph}
BABY {ptl}, {mf}   MRN {mrn}   DOB {dob}   Mother: {kinfull}   Peds: {hdr}
Name (Last, First): {ptcomma}     Rank: SSG     Unit: {agency}     DoD ID: {code}     Date: {full}
To: {hsig}, {clinic}, fax {ph}\nFrom: {hsig}, {hosp}\nDate: {full}\nRe: {ptname} (DOB {dob}; MRN {mrn})
MVA PATIENT: {ptname}  DOB {dob}  DOI {full}\nVehicle: {veh}, plate {plate}, VIN {vin}\nPIP carrier: {ins}   Claim {claim}   Attorney: {whole}, {ph}
"""
HEADS_CALM = r"""
@NAME@\nMRN: @MRN@   DOB: @DOB@   @SEX@   Acct: @ACCT@
Patient: [PATIENT NAME]   MRN [MRN]   Location: {floor} / Bed {dig}\nAttending: [ATTENDING]   Service: {svc}
Name: _______________  DOB: ___/___/____  MRN: ____________\nUnit: {floor}   Shift: 7a-7p   Isolation: <Contact|None|Airborne|Enhanced Barrier>
Department: {floor}   Service Line: <Surgical|Women's|Heart & Vascular|Neurosciences>   Note Type: {headx}
\<Patient Label\>   Allergies: <NKDA|PCN (hives)|sulfa|latex, tape|Codeine - nausea>   Code Status: <Full|DNR/DNI|DNR, OK to intubate>
Template: .{epic} v{dig}.{dig}   Status: <Draft|Final|Shared|Pended>   Author Type: <Resident|RN|Physician|Scribe>
Form HIM-{hund}   Rev. {yearx}   Supersedes: HIM-{hund}
Source System: {epic}   Document Type: {headx}   Confidentiality: N (Normal)
POLICY TITLE: {headx}   DEPARTMENT: <Pharmacy|Nursing|Imaging|Perioperative Services|Infection Prevention>   POLICY #: {abbr}-{hund}   OWNER: {post}
Printed from {epic}. Limited use copy - not part of the legal medical record.
De-identified copy for <teaching|peer review|Morbidity & Mortality>. Names, dates and places removed.
Visit Type: <OFFICE VISIT|TELEHEALTH|NEW PATIENT EXTENDED|HOSPITAL FOLLOW UP>   Payer: {ins}   Interpreter: <No|{lang}>
Room {room}   Diet: <Cardiac|Renal 80-2-2|Dysphagia 2, nectar thick|NPO>   Activity: <BR w/ BRP|Up ad lib|NWB RLE>   Precautions: <Fall|Seizure|Aspiration>
"""
FEET_NAMED = r"""
Electronically signed by {hsig} on {full} at {clockx}
Electronically signed by: {hsig} {iso} {clockx} CST\nCosigned by: {hsig} {iso}
/es/ {whole}\nStaff Physician, {clinic}\nSigned: {full} {clockx}
Dictated by {hsig}   D: {num8} {clockx}   T: {num8} {clockx}   Job {case}\ncc: {hdr}; {hdr}
Dictating: {hlast}\nTranscribed: {ini}/{ini}  {num8}\nDocument ID {code}
I have seen and examined {pt} with {hdr} and agree with the above. {hsig}, {clip}
Signed: {hsig}   Date: {full}   Time: {clockx}   Pager {pager}
Thank you for referring this pleasant patient.\n\nSincerely,\n\n{whole}, MD\n{clinic}\n{st}, {town}\nTel {ph}
cc: {hdr} (fax {ph}), {hdr}, {ptname}
Received by fax {full} from {clinic} ({ph}), 4 pages
Witness: {whole}   Date: {full}      Interpreter ID: {badge}
Reviewed by {hsig}, {clip}; scanned to chart by {user} {clip}
Page 3 of 3   {ptcomma}   {mrn}   Printed {full} {clockx} by {user}
Questions? Call {ph} and ask for {first}. Portal: {url}
Time spent 45 min. {hsig} {clinic} NPI {npi} DEA {lic}
Signed from {ip} by {user} {stamp}; hash verified; {hosp}
Visit conducted by video {full}, patient at {st}, {home}; session IP {ip}; {hsig}
"""
FEET_CALM = r"""
Electronically signed by @ME@ on @TODAY@ at @NOW@
Signed: ______________________ Title: ________ Date: ________ Time: ________
Page 2 of 4                                   Continued on next page
--- End of Report ---   Final   Page 1 of 1
I spent {tens} minutes on the date of service on record review, examination, counseling and documentation.
This note was created using Dragon Medical One; transcription errors may exist. Please contact the author for clarification.
Attending Attestation: I saw and evaluated the patient, discussed with the resident, and agree with the findings and plan as documented.
[Copied forward from prior note; reviewed and updated by author]
Note shared with patient per the Cures Act. MyChart: <Released|Hold>.
CONFIDENTIAL - Peer Review Protected. Do not file in the medical record.
Critical care time: {tens} min exclusive of procedures. CPT 99291.
*** Refresh note before signing ***   @LASTLABX(24)@   @PROBL@
Scribe attestation: documented by Scribe in the presence of the provider. Provider attestation: reviewed and accurate.
CODES: {icdx}; {icdx}; {icdx}. Modifier 25. Level of MDM: Moderate.
Reviewed {clockx}: RN. Second verifier: RN. Independent double check complete.
Advance Directive on file: <Yes|No|POLST>. Health Literacy: <adequate|limited>. Preferred learning: <teach-back|video>.
Version {dig}.{dig}  Next Review {yearx}  References: {gde}; {gde}; {society}.
"""
BREAKS_CALM = r"""
\n- - - - - - - - - - Page {dig} of {dig} - - - - - - - - - -\n
[Scanned document - page break]
***CONTINUED***
=== Revision {dig} ===   Filed by: {huser}
(cont.)   {headx}   Draft - not for clinical use
"""
BREAKS_NAMED = r"""
\n{ptcomma}   MRN {mrn}   DOB {dob}   Page {dig} of {dig}\n
Patient: {ptname} ({mrn})   Printed: {full}
[Scanned {clip} by {user}]
{ptl}, {ptf}    {mrn}    {floor}    Continued
--- {hosp} --- {full} --- page {dig} ---
"""


def _of(pool: str) -> tuple[str, ...]:
    return tuple(line for line in pool.strip().split("\n") if line)


POOLS = {
    "heads": (_of(HEADS_CALM), _of(HEADS_NAMED)),
    "feet": (_of(FEET_CALM), _of(FEET_NAMED)),
    "breaks": (_of(BREAKS_CALM), _of(BREAKS_NAMED)),
}
