"""Who and what a document speaks of: for each, ways of naming it, and ways of leaving it unnamed."""

from __future__ import annotations


def _ways(text: str) -> tuple[str, ...]:
    return tuple(way.strip() for way in text.split("/"))


# slot: (named, unnamed); a slot with a "c" before it begins a sentence
ROLES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "p": (
        _ways("{mrs1}/{mrs1}/{mrs1}/{ptfirst}/{ptfirst}/{ptlast}/{ptfull}/{ptnick}/{ptinit}/the patient/the patient/pt"),
        _ways("the patient/the patient/the patient/pt/patient/this patient/the patient/our patient/Patient/the pt/the individual"),
    ),
    "greet": (_ways("{ptfirst}/{ptfirst}/{mrs1}/{ptnick}"), _ways("there/again/and thank you/from the clinic")),
    "dear": (_ways("{mrs1}/{ptfirst}/{ptfull}"), _ways("patient/parent/member/neighbor/Sir or Madam/family")),
    "greetrn": (_ways("{nurse}/{nursefull}/{drfirst}"), _ways("everyone/team/all/as always")),
    "ps": (
        _ways("{ptfirst}'s/{mrs1}'s/{ptlast}'s/{ptfull}'s/the patient's/{his}"),
        _ways("the patient's/the patient's/{his}/this patient's"),
    ),
    "client": (
        _ways("{ptfirst}/{ptfirst}/{mrs1}/{ptnick}/{ptinit}/client"),
        _ways("the client/client/the client/{he}/the member/the resident"),
    ),
    "k": (
        _ways("{kinfirst}/{kinfirst}/{his} {rel} {kinfirst}/{kinfull} ({rel})/{rel} {kinfirst}/{kinfirst} {kinlast}/{his} {rel}/{kinnick}"),
        _ways("{his} {rel}/the {rel}/{his} {rel}/family/the caregiver/{his} spouse/the parent/Mom/Dad/{his} family/the health care proxy/a relative/Grandma/the legal guardian/{his} significant other"),
    ),
    "kb": (
        _ways("{kin2first}/{his} {rel2} {kin2first}/{kin2full}/{kin2full} ({rel2})/{kin2first} {kin2last} ({rel2})"),
        _ways("{his} {rel2}/the {rel2}/another relative/a friend/the {rel2}"),
    ),
    "kc": (
        _ways("{kin3first}/{his} {rel3} {kin3first}/{kin3full}/{kin3first} ({rel3})"),
        _ways("{his} {rel3}/the {rel3}/a cousin/a neighbor/the other child/the youngest/the twins/a sibling/the grandparents"),
    ),
    "doc": (
        _ways("Dr. {drlast}/Dr. {drlast}/{dr}/{drlast}/Dr {drlast}/{drcred}/{drfirst} {drlast}"),
        _ways("the attending/the attending/the {tspec}/the primary team/the on-call physician/the hospitalist/the resident/the covering provider/Attending/the Hospitalist/the senior resident/{tname}/the overnight team/the on-call MD/the APP/Provider"),
    ),
    "docb": (
        _ways("Dr. {dr2last}/{dr2}/{dr2last}/Dr. {dr2last}/{dr2cred}"),
        _ways("the {tspec}/the consultant/{tname}/the fellow/the surgeon/the consulting team/the PCP/the Fellow/Surgery/Cardiology/the outside specialist/a second reader"),
    ),
    "docc": (
        _ways("Dr. {dr3last}/{dr3}/{dr3full}/{dr3last}/{dr3cred}"),
        _ways("the primary care doctor/the PCP/the referring provider/anesthesia/the radiologist/the nurse practitioner/the night float/Primary Care/the physician assistant/Radiology/Anesthesia/the intern"),
    ),
    "rn": (
        _ways("{nursefull}, RN/{nurse}/{nurselast} RN/RN {nurselast}/nurse {nurse}/{nursefull}"),
        _ways("the nurse/the bedside nurse/the charge nurse/RN/the case manager/the night nurse/nursing/Charge RN/the triage nurse/the float nurse/LPN/the primary RN/the wound nurse"),
    ),
    "aide": (
        _ways("{solo}/{first}/{name}/{solo} (tech)/Ms. {last}/Mr. {last}"),
        _ways("the aide/the tech/a volunteer/the respiratory therapist/the social worker/the chaplain/the sitter/a student/RT/the interpreter/Child Life/the phlebotomist/Transport"),
    ),
    "peer": (
        _ways("{p2first}/{p2full}/{p2title}/{p2last}/{p2nick}"),
        _ways("a roommate/another patient/a peer/the neighbor in the next bed/a coworker"),
    ),
    "hos": (
        _ways("{hname}/{hname}/{hname}/{hosp}/{site}/{care}"),
        _ways("the outside hospital/an outside ED/the referring facility/the hospital/our hospital/the local emergency room/the tertiary center/the ED/a community hospital/the children's hospital/the stroke center/the ICU/the burn unit/an academic center"),
    ),
    "cli": (
        _ways("{cname}/{cname}/{clinic}/{seat}/{cname}"),
        _ways("the clinic/our office/the {tname} clinic/the outpatient office/urgent care/the infusion center/Wound Clinic/the heart failure clinic/a walk-in clinic/the dialysis unit/outpatient PT"),
    ),
    "nh": (
        _ways("{nhome}/{nhome}/{snf}"),
        _ways("a skilled nursing facility/the nursing home/assisted living/the group home/acute rehab/the facility/memory care/inpatient hospice/a long-term acute care hospital/SNF/the rehab unit"),
    ),
    "sch": (
        _ways("{sname}/{school}/{sname}"),
        _ways("school/daycare/the school/preschool/high school/college"),
    ),
    "wk": (
        _ways("{jobplace}/{jobplace}/{emp}/{workplace}/{firm}"),
        _ways("work/the plant/a warehouse/the office/a restaurant/a construction site/the farm/a call center/the mill/a nail salon/the post office/the county jail/a day care/the airport/a hotel kitchen"),
    ),
    "phar": (
        _ways("{chem}/{chem}/the pharmacy at {hname}/{chem} in {town1}"),
        _ways("the pharmacy/the retail pharmacy/the mail-order pharmacy/the specialty pharmacy/outpatient pharmacy"),
    ),
    "town": (
        _ways("{town1}/{city}/{town1}/{hamlet}/{county}"),
        _ways("a small town/another town/the city/a rural area/the coast/the next county/a neighboring town/the mountains/a farming community/the suburbs/the border"),
    ),
    "abode": (
        _ways("{noz}/{noz}/{street}/a house on {road}/{addr}"),
        _ways("a two-story house/a ground-floor apartment/a mobile home/a shelter/senior housing/a third-floor walk-up/a single-level home"),
    ),
    "on": (
        _ways("on {dt}/on {dt}/on {dt}/{dt}/around {dt}/around {month}/on {sdate}"),
        _ways("yesterday/two days ago/last week/this morning/on POD 2/on hospital day 3/earlier this month/last Tuesday/overnight/three weeks ago/today/Monday/over the weekend/at the last visit/on day 3 of therapy/on HD 4/at 0300/late last night/the day before admission/on postpartum day 1/after lunch"),
    ),
    "ago": (
        _ways("on {past}/in {month}/{past}/on {past}/in 2019/back on {past}"),
        _ways("last year/six months ago/in 2018/several years ago/in childhood/about a decade ago/three months ago/in the remote past"),
    ),
    "since": (
        _ways("since {dt}/since {past}/since {dt}/since {month}"),
        _ways("for three days/since last week/for two months/since the weekend/since admission/for the past year/since 2016"),
    ),
    "appt": (
        _ways("on {soon}/{soon} at {t}/on {soon} at {t}/{soon}/by {soon}/the week of {soon}"),
        _ways("in two weeks/in 7-10 days/next week/in 3 months/as needed/within 48 hours/in 6 to 8 weeks/next Monday/in one month/tomorrow/before discharge/at the next visit/in the morning/PRN/after the scan"),
    ),
    "tel": (
        _ways("{phone}/{phone}/{phone}/{phone}/{xt}"),
        _ways("the number on file/the clinic number/the main line/the after-hours line/the number on the back of the card/extension on the board/the nurse line/the front desk/our answering service"),
    ),
    "web": (
        _ways("{url}/{mail}/{docmail}/{url}"),
        _ways("the patient portal/the portal/secure message/the app/the website"),
    ),
}  # fmt: skip
# what a role's slot names; all others name a person
SORTS = {
    prefix + slot: sort
    for sort, slots in (
        ("when", "on ago since appt"),
        ("where", "hos cli nh sch phar"),
        ("work", "wk"),
        ("town", "town"),
        ("home", "abode"),
        ("number", "tel web"),
    )
    for slot in slots.split()
    for prefix in ("", "c")
}
