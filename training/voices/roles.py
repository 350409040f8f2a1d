"""What stands in a text where nobody is to be named: roles, general words, and the placeholders of forms and programs."""

from __future__ import annotations

# The shape of a placeholder and how its words are written.
STYLES: tuple[tuple[str, str], ...] = (
    ("[{}]", "title"), ("[{}]", "up"), ("[{}]", "low"), ("[{}]", "snake"), ("<{}>", "up"), ("<{}>", "snake"), ("<{}>", "title"), ("{{{{{}}}}}", "snake"), ("{{{{{}}}}}", "camel"), ("{{{{ {} }}}}", "snake"), ("${{{}}}", "up"),
    ("%{}%", "up"), ("__{}__", "up"), ("[[{}]]", "title"), ("@{}@", "up"), ("({})", "low"), ("[**{}**]", "title"), ("<<{}>>", "title"), ("[REDACTED]", "up"), ("XXXX", "up"), ("_____", "up"), ("***", "up"), ("#{}#", "up"), ("[{} here]", "low"), ("(insert {})", "low"), ("[your {}]", "low"), ("[removed]", "low"), ("█████", "up"),
)  # fmt: skip

MARKS: dict[str, tuple[str, ...]] = {
    label: tuple(marks.split("|"))
    for label, marks in {
        "PERSON": "patient name|first name|last name|full name|provider name|client name|student name|contact name",
        "ORGANIZATION": "employer name|company name|org name|agency name|school district",
        "FACILITY": "facility name|hospital name|clinic name|site name|pharmacy name",
        "STREET_ADDRESS": "street address|address line 1|home address|mailing address",
        "LOCATION": "city name|town name|county name|home city",
        "DATE": "visit date|birth date|date of service|start date|due date|mm dd yyyy",
        "AGE": "age in years|patient age",
        "PHONE_NUMBER": "phone number|fax number|callback number|cell phone",
        "EMAIL_ADDRESS": "email address|contact email",
        "URL": "portal link|web address",
        "IP_ADDRESS": "host ip|ip address",
        "US_SSN": "ssn last4|social security number",
        "MEDICAL_RECORD_NUMBER": "mrn number|chart number|medical record number",
        "VEHICLE_ID": "plate number|vin number",
        "UNIQUE_ID": "member id|account number|claim number|case number|serial number|policy number",
        "ZIP_CODE": "zip code|postal code",
    }.items()
}

_PATIENT = (
    "the patient|my patient|this patient|the client|Patient A|Patient X|patient 1|my client|the resident|Pt X".split(
        "|"
    )
)
_RELATIVE = "a relative|the spouse|a family member|the caregiver|the guardian|the surrogate|an adult child".split("|")
_DOCTOR = "the attending|the surgeon|the PCP|the cardiologist|the covering physician|the ED doctor|Dr. X|the specialist|the hospitalist|the NP|the fellow".split("|")  # fmt: skip
_STAFF = "a colleague|the charge nurse|the case manager|our biller|the front desk|somebody|the tech|the supervisor|another nurse|the intern|the scheduler".split("|")  # fmt: skip
ROLES: dict[str, tuple[str, ...]] = {
    "PERSON": tuple(_STAFF),
    **{slot: tuple(_PATIENT) for slot in "me mr meini melow mefl mesl meup mequo menick pt ptf ptl ptname ptcomma ptlf ptfull".split()},
    **{slot: tuple(_RELATIVE) for slot in ("kin", "kinfull", "kinl")},
    "dr": tuple(_DOCTOR),
    "other": ("another patient", "the second patient", "Patient B", "the roommate", "patient 2", "a relative"),
    "mrs": ("another patient", "the neighbor", "a second patient", "Patient B"),
    "ORGANIZATION": ("the employer", "a warehouse", "a trucking company", "work", "the agency", "a school district", "a law firm", "a large retailer", "the union", "a nonprofit"),
    "FACILITY": ("an outside hospital", "the clinic", "a skilled nursing facility", "rehab", "our hospital", "urgent care", "the outpatient office", "another facility", "a community hospital"),
    "school": ("school", "the high school", "the elementary school", "college"),
    "pharm": ("the pharmacy", "the mail-order pharmacy", "a chain pharmacy"),
    "STREET_ADDRESS": ("the home address", "the address on file", "a second-floor apartment", "a rural road"),
    "LOCATION": ("a small town", "the city", "a rural county", "town", "another county", "a coastal town"),
    "DATE": ("last week", "Monday", "two weeks ago", "POD 3", "day 10", "the weekend", "next month", "hospital day 4", "yesterday"),
    **dict.fromkeys(("on", "worded", "full"), ("Monday", "Tuesday", "Friday", "day 3", "POD 2", "hospital day 4", "the day of surgery", "the weekend", "Thursday")),
    "mon": ("2019", "2022", "2024", "last year", "childhood", "last fall"),
    "AGE": ("88", "85", "79", "81"),
    "PHONE_NUMBER": ("the main line", "the number on file", "the nurse line", "the clinic fax"),
    "EMAIL_ADDRESS": ("the portal", "secure message", "the shared inbox"),
    "URL": ("the portal", "our website", "the online form"),
    "MEDICAL_RECORD_NUMBER": ("pending", "on the wristband", "not assigned"),
    "UNIQUE_ID": ("on file", "pending", "n/a", "on the card", "unknown"),
    "VEHICLE_ID": ("unknown", "not recorded", "on the photo"),
    "ZIP_CODE": ("on file", "not given"),
    "IP_ADDRESS": ("localhost", "the VPN address"),
    "US_SSN": ("on file", "not given"),
}  # fmt: skip
