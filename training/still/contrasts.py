"""Lines that name somebody, some place, day or number among things that only look like names."""

NAMED = r"""
Performed by {drcred} at {hosp} on {date} using the {kit}.
{ptfull} was <given|switched to> {pill} by {dr}; {sgn} was absent.
MRN {mrn}; {gauge} {tens}; {syn} excluded.
Family of {ptfull} reached at {phone}; {unit} informed.
Seen at {clinic} on {date} for {syn}; {kit} interrogated.
{drlast} favors {opx}; the {unit} prefers {move}.
Address on file: {addr}. Payer: {payer}.
Works at {org} as a <welder|teacher|{post}>; {scheme} form given.
Moved from {city} in {yearx}; {vax} due.
Next visit {date} with {drfull}, {unit}.
Records from {hosp} show {gene} {variant} and {clas} {gradex}.
{name} (<wife|son|POA|sister>) holds the {scheme} card.
Transferred from {snf} on {date} with a {frame} and {supply}.
Call {name} at {phone} about the {kit} recall.
<Emailed|Sent to> {mail} from {app}; {post} copied.
{ptlast} scored {tens} on the {gauge} on {date}.
Dictated by {drfull} on {date}, transcribed in {app}.
DOB {dob}; {agex}; {abbr}, {abbr}.
Preceptor: {name}, RN. Unit: {unit}. Skill: {kit}.
{dr} cited {study} and {society}; {dr2} cited {study}.
Patient {ptlf} | {mrn} | {payer} | {codey}.
Picked up {brandx} in {city} on {wdate}.
{ptfirst} said the {otc} helped more than {pill}.
Spoke with {kin}, who will bring the {kit} to {clinic}.
Surgeon: {drfull}\nAssistant: {dr2full}\nDevice: {kit}
Specimen of {ptfull}, {organ}; {stain} stain; {marker}+.
Employer {org} asks for a note; {society} form enclosed.
Lives near {city}, {state}; drives to {hosp} for {med}.
{ptfull} has {syn}; {ptlast} also has {syn}.
Not {eponame} the eponym but {name} the <nurse|patient|daughter> called.
Reviewed with {dr} (not Dr. {phwho}) at {clockx}.
<Discharged|Admitted> {date} from {unit} at {hosp}.
"""
