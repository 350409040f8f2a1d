"""A data engineer's fixtures and dumps: FHIR, YAML, CSV, JSON lines, tests and X12 replies, with made-safe values once and with real ones once."""

TWINS = r"""
why does the validator say "Device.udiCarrier: carrierHRF must start with (01)"?
\{
  "resourceType": "Device", "id": "[[example::{UNIQUE_ID:dev-{zip}}]]",
  "udiCarrier": [ \{ "deviceIdentifier": "00643169007222", "carrierHRF": "[[(blank)::(17){DATE:2<6|7|8>0<3|9>3<0|1>}(10){UNIQUE_ID:{lot}}(21){ser}]]" } ],
  "manufacturer": "Example Devices Inc",
  "lotNumber": "[[LOT::{UNIQUE_ID:{lot}}]]", "serialNumber": "[[SERIAL::{ser}]]",
  "modelNumber": "DTPA2D4", "partNumber": "M968-41A rev C", "version": [ \{ "value": "{ver}" } ],
  "type": \{ "coding": [ \{ "system": "http://snomed.info/sct", "code": "72506001" } ] },
  "patient": \{ "reference": "Patient/[[example::{mrn}]]" },
  "note": [ \{ "text": "[[none::pocket revised {on} by {dr}]]" } ]
}
Profile us-core-implantable-device|6.1.0, constraint us-core-9, line 4 column 90.
%%
# fixtures.yaml -- [[synthetic only::TODO these came from prod, fix before Friday's demo]]
patients:
  - mrn: "[[TEST-1::{mrn}]]"
    name: [[Test One::{ptname}]]
    dob: [[1900-01-01::{dobiso}]]
    plan: \{ payer: "60054", type: PPO, member: "[[M1::{plan}]]", group: "[[G1::{grp}]]" }
    vitals: \{ hr: 88, bp: [128, 70], temp_c: 37.1, spo2: 97 }
    codes: [E11.9, I10, Z79.4, "99214", "83036"]
  - mrn: "[[TEST-2::{MEDICAL_RECORD_NUMBER:{nn}-{nn}-{nn}}]]"
    name: [[Test Two::{whole}]]
    device: \{ model: A2DR01, serial: "[[S2::{ser}]]", fw: 7.2.1 }
    vehicle: "[[none::{plateup}]]"
    visits:
      - \{ id: [[1::{stay}]], level: 4, drg: null }
      - \{ id: [[2::{stay}]], level: 5, drg: "291" }
users:
  - \{ login: [[demo::{UNIQUE_ID:{lastlow}{nn}}]], role: rn, badge: [[0::{UNIQUE_ID:{zip}}]] }
thresholds: \{ k_hi: 6.0, lac: 2.0, age_max: 89, zip_digits: 3 }
%%
def test_parse_eb():
    # 271: EB*1**30*PPO*HEALTHY PLUS; copay 25; ded 1500/1190 left
    raw = ("NM1*IL*1*[[DOE*TEST::{lastup}*{oneup}]]****MI*[[MEMBER::{plan}]]~"
           "REF*6P*[[GROUP::{grp}]]~REF*18*00{nn}~"
           "DMG*D8*[[19000101::{dobymd}]]*F~"
           "EB*1**30**HEALTHY PLUS~EB*B**98***27*25~EB*C**30***29*1190~")
    r = parse(raw, version="005010X279A1")
    assert r.member == "[[MEMBER::{plan}]]"
    assert r.copay == Decimal("25.00") and r.left == 1190
    assert r.trace is None or len(r.trace) \<= 50  # TRN02[[::, e.g. {UNIQUE_ID:{zip}{zip}{nn}}]]
# FAILED test_eb.py::test_parse_eb - AssertionError: 1190 != 1500, 3 passed, 0.41s
# seen in [[staging::prod on {iso}, reported by {mail}, session {UNIQUE_ID:{nn}f{four}c{zip}}]]
%%
device_id,model,fw,user,ts,event,val
[[d1::{ser}]],MMT-1885,7.2.1,[[u1::{UNIQUE_ID:{firstlow}{nn}}]],[[t+0::{iso}T04:10]],BG,48
[[d1::{ser}]],MMT-1885,7.2.1,[[u1::{UNIQUE_ID:{firstlow}{nn}}]],[[t+5::{iso}T04:15]],ALARM,801
[[d2::{ser}]],AS11,14.8,[[u2::{mail}]],[[t+9::{iso}T04:19]],AHI,2.1
[[d3::{UNIQUE_ID:BP{zip}{nn}}]],BP7000,1.4,[[u3::{mrn}]],[[t+11::{iso}T04:21]],SYS,171
[[d4::{UNIQUE_ID:35{zip}{zip}}]],RPM-LTE,2.0.{nn},[[u4::{ph}]],[[t+12::{iso}T04:22]],WT,212.4
[[d5::{vin}]],VAN-OBD,3.1,[[u5::{fleet}]],[[t+14::{iso}T04:24]],DTC,P0380
rows=6 null=0 err=801:1 P0380:1; CPT 99454 needs 16 days of 30; UCUM mg/dL, [lb_av], mm[Hg]
"""
