"""Kinds of documents: their titles, the pools that their sections draw from, and the heads of these sections."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Family:
    """A kind of document; titles and heads are templates, pools are names of pools."""

    titles: tuple[str, ...]
    pools: tuple[str, ...]
    heads: tuple[str, ...]


def _family(titles: str, pools: str, heads: str) -> Family:
    return Family(tuple(titles.split("|")), tuple(pools.split()), tuple(heads.split("|")))


FAMILIES = (
    _family(
        "Operative Report|OPERATIVE NOTE|Brief Op Note|Procedure Note: {opx}|Description of {opx}|OPERATION: {opx}|Anesthesia Record Summary",
        "opline opline opline story plan nurseline",
        "Preoperative Diagnosis|Postoperative Diagnosis|Procedure Performed|Indications for Procedure|Findings|Description of Procedure|Anesthesia|Implants|Specimens|Drains|Complications|Disposition|Counts|Estimated Blood Loss|Surgeon|Assistants",
    ),
    _family(
        "Radiology Report|CT ABDOMEN AND PELVIS WITH CONTRAST|MRI Brain W/WO|Diagnostic Imaging Consultation|XR Chest 2 Views|Structured Report Template|ULTRASOUND {organ}",
        "image image image scope",
        "Examination|Clinical Information|Technique|Comparison|Findings|Impression|Lungs and Pleura|Hepatobiliary|Bones|Soft Tissues|Recommendation|Radiation Dose",
    ),
    _family(
        "Surgical Pathology|PATHOLOGY CONSULTATION REPORT|Cytology Report|Microbiology Final|Molecular Oncology Report|Hematopathology",
        "specimen specimen specimen story",
        "Specimens Received|Gross Description|Microscopic Description|Final Diagnosis|Synoptic Report|Ancillary Studies|Special Stains|Immunohistochemistry|Comment|Addendum|Interpretation|Methodology",
    ),
    _family(
        "Endoscopy Report|COLONOSCOPY|Cardiac Catheterization|Pulmonary Function Report|EEG Report|Electrophysiology Study|Sleep Study Interpretation",
        "scope scope scope image",
        "Indication|Sedation|Procedure|Findings|Interventions|Impression|Recommendations|Scope Details|Quality Indicators|Hemodynamics|Post-Procedure Plan",
    ),
    _family(
        "Discharge Summary (de-identified)|DISCHARGE SUMMARY|Hospital Course|Transfer Summary|Teaching Case|Case Report: {syn}|History and Physical|Consultation Note|Clinic Note|Progress Note|SOAP",
        "story story examline plan nurseline image specimen",
        "History of Present Illness|Past Medical History|Social History|Family History|Medications|Allergies|Review of Systems|Physical Examination|Data|Assessment and Plan|Hospital Course|Condition at Discharge|Follow-Up|Pertinent Results|Discharge Medications|Pending at Discharge",
    ),
    _family(
        "Nursing Shift Note|NURSING CARE PLAN|ICU Flowsheet Comments|Plan of Care|Interdisciplinary Rounds|Wound Care Consult",
        "nurseline nurseline nurseline plan examline",
        "Neuro|Cardiac|Respiratory|GI/GU|Skin|Lines|Psychosocial|Education|Safety|Goals|Interventions|Evaluation|Handoff|Events This Shift|Pain",
    ),
)
