"""Charts of animals, which look like those of people and name their owners."""

from __future__ import annotations

TEXT = r"""
= Veterinary Visit Note|Animal Hospital SOAP|Wildlife Rehab Record|Shelter Intake Exam
# Signalment
Canine, Lab mix, MN, {dig} y, {tens} kg, "{pet}" - owner {whole}, {ph}.
Canine, Labrador, FS, {dig} yrs; BCS {dig}/9; microchip scanned ({hid}); owner {hnm}, {hph}.
Feline DSH, MC, 12 yr, vomiting; Hill's c/d, Royal Canin, Purina EN; brought by {hone} from {htown}.
Equine: Thoroughbred gelding, colic; Buscopan; stomach tube; refer {hfac}; barn {hst}.
Barred owl hit by {veh} on {hst}; finder {hone}; buprenorphine; wing wrap.
# SOAP
T 101.9 P {hund} R {tens}; CRT normal; murmur (Levine {gradex}); Ortolani +; Schirmer 12; Snap 4Dx neg; Idexx; Wood's.
Rimadyl, Apoquel, Cerenia, Convenia, Bravecto, NexGard, Rabies (Imrab 3) tag {hid} {hdate}, {hlot}; Bordetella; FVRCP; VetScan.
TPLO (Slocum) R stifle {hday} by {hdr} at {hfac}; Elizabethan collar; Adequan; Penrose; Galliprant.
{tlabs}
# Plan
Recheck {hnext}; rx to {hrx}; owner declines dental; invoice to {hone}; {hph}.
"""
