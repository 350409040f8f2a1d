"""People who paste notes, mails and lists into an assistant and ask it for something; their facilities, employers and towns named, or only kinds."""

TWINS = r"""
can you clean this up for my boss? i typed it in the van

went to [[first pt::{lastlow}s]] at 8, fasting 212, feet ok, needs strips from [[pharmacy::{FACILITY:wilcox drug}]]
[[second pt::mr {lastlow}]] not home, neighbor says hes at [[the er::{FACILITY:blount memorial}]] since last night
[[third pt::mrs {lastlow}]] wound 2x1, pink, used the last mepilex. [[her son::{firstlow}]] works at [[the boat plant::{ORGANIZATION:mastercraft}]] and cant do dressings
[[fourth pt::{firstlow} {lastlow}]] dced to [[hospice::{FACILITY:willow creek}]]
gas at [[the usual::{ORGANIZATION:weigels}]] 41.02
tire light on [[the van::{fleet}]]

pls make it sound like i sat at a desk
%%
Compare these three job offers for a new-grad RN. I'm 24 and live with my parents[[:: in {town}]].
1) [[A big teaching hospital::{FACILITY:Vanderbilt}]], neuro step-down, 36.10, 1:4, Epic, residency 12 mo, parking 80/mo.
2) [[A county hospital::{FACILITY:Maury Regional}]], ICU nights, 33.50 + 5 diff, Meditech, sign-on 15k for 2 y.
3) [[An outpatient surgery center::{FACILITY:Tennessee Ortho Alliance ASC}]], days, 31, no weekends, HST Pathways.
My instructor [[::, {last},]] says ICU. My mom, who's [[a CNA::a CNA at {FACILITY:Life Care of Columbia}]], says no nights. HCA pays loans, I heard. Answer as a table, then pick.
%%
Write a cover email for my son's records. Facts:
- moving from [[one state to another::{LOCATION:Cookeville} to {LOCATION:Kalispell}]] [[in summer::on {on}]]
- he's seen at [[a children's hospital::{FACILITY:Monroe Carell}]] (GI, EoE, Dupixent 300 q2w), at [[a peds office::{FACILITY:Upper Cumberland Peds}]], and by [[a feeding clinic::{FACILITY:Bites & Sips}]]
- new ped: [[I haven't got one::{FACILITY:Glacier View Peds}, {dr}]]
- new school: [[K-8, small::{FACILITY:Fair-Mont-Egan}]]
- insurer goes from BlueCross to PacificSource; my new job is with [[a ski hill::{ORGANIZATION:Whitefish Mountain}]]
Don't sound desperate. No bullet points. Sign it "[[Mom::{first}]]".
%%
Turn this voicemail into a task list.
"hey it's [[me::{first}]] uh so [[the nursing home::{FACILITY:Signature of {town}}]] called and they want the d n r again and uh [[the transport people::{ORGANIZATION:amr}]] won't come till two and then [[the daughter::{first}]] who works at [[the school board::the {ORGANIZATION:{county} school board}]] she wants to talk to [[somebody::{dr}]] before he goes and oh yeah pharmacy is out of the lokelma again um [[bed seventeen's::{last}'s]] dog is still in the car with [[a neighbor::{first} from the {FACILITY:trailer court}]] okay bye"
Sort by who must do it: RN, CM, MD, pharmacy.
%%
I'm a landlord. Letter from [[a clinic::{FACILITY:Ridgecrest Psych}]] says that [[my tenant::{mr}]] needs a ground floor. I own [[six doors::{FACILITY:Cumberland Arms}, six doors, {lane}]]. No ground floor is free till [[August::{mon}]]. May I call [[the clinic::{FACILITY:Ridgecrest}]] and ask why? May I call [[his work::{ORGANIZATION:Nokian}]]? He says that his caseworker at [[some agency::{ORGANIZATION:Volunteer Behavioral}]] will "report me". HUD, not state law, please.
%%
Prompt: Draft a one-page bio for the staff wall. Third person, no jargon, one joke.
[[New NP::{whole}, FNP]]. Trained at [[a state school::{FACILITY:ETSU}]]. Five years in [[an ED::the ED at {FACILITY:Laughlin}]], two in [[a jail::{FACILITY:Greene County Workhouse}]], one on [[a cruise ship::{VEHICLE_ID:the Carnival Tern}]]. Sees kids and adults. Speaks Spanish and [[Appalachian::{LOCATION:Unicoi}]]. Married to [[a beekeeper::{kin} of {ORGANIZATION:Sting Theory Honey}]]. Two kids at [[the elementary school::{FACILITY:Tusculum View}]]. Runs, badly. Dog: [[yes::{pet}]]. Board: AANP. Interests: HTN, PCOS, Suboxone.
%%
Is this a HIPAA breach? Be blunt.
I'm [[a unit clerk::a unit clerk on {FACILITY:Fort Sanders 5}]]. At [[the gym::{FACILITY:Court South}]] I said to my friend, who is [[a teller::a teller at {ORGANIZATION:Home Federal}]], that "we had a bad night, a kid in [[a wreck::a wreck on {hwy}]]". I gave no name. She said "oh, was it [[the boy from church::the {last} boy from {FACILITY:Beaver Ridge}]]?" I made a face. My manager has heard of it from [[somebody's aunt::{first}'s aunt]]. They use Cerner audits. Do I get fired? Should I tell Compliance before they find out?
%%
Make a phone script for our front desk, using this list of where to send people:

no insurance -> [[free clinic, Tuesday nights::{FACILITY:Volunteer Ministry}, Tuesday nights]]
Medicaid pending -> [[health department::{FACILITY:{county} Health Dept, Dameron}]]
tooth -> [[dental school in another city::{FACILITY:UT Dental} in {LOCATION:Memphis}]]
eyes -> [[Lions::{ORGANIZATION:Fountain City Lions}]]
VA -> [[call the VA::{FACILITY:William C. Tallent}]]
pregnant -> [[us, same week::us ({FACILITY:Cherokee on {lane}}), same week]]
suicidal -> 988, don't hang up
pills -> "we don't start them by phone"; [[OTP list::{FACILITY:BHG}, {FACILITY:New Season}]]
dog bite -> [[animal control::{ORGANIZATION:Young-Williams}]], Td, Augmentin
work injury -> ask for the employer's panel (e.g. [[the poultry plant uses an occ clinic::{ORGANIZATION:Koch} uses {FACILITY:Occ Health of {town}}]])

Short lines. Warm. Southern ok.
%%
> summarise thread
[[A::{first}]]: Does anyone know why [[the rehab::{FACILITY:Patricia Neal}]] is refusing BCBS-S?
[[B::{first}]]: Contract lapsed. [[The other rehab::{FACILITY:Encompass on {road}}]] takes it.
[[A::{first}]]: [[The other::{FACILITY:Encompass}]] says no to trachs.
[[C::{last}]]: What about [[the swing bed::{FACILITY:Claiborne swing}]]?
[[B::{first}]]: [[1.5 hours away::In {LOCATION:Tazewell}]]. Family will mutiny.
[[C::{last}]]: Then P2P. [[Medical director::{dr}]] at 1.
[[A::{first}]]: Naviguard? MCG? InterQual?
[[C::{last}]]: MCG 28th. Need "two disciplines, 3 h".
Summary: One rehab is out of network, the other won't take trachs, the swing bed is far; a peer-to-peer is at 1.
%%
what does it mean when my aunt's paper says "Dispo: [[LTACH vs SNF w vent::{FACILITY:Select Turkey Creek} vs {FACILITY:Beverly Park} vent]]; barrier: payer, TN PAE; choice: [[close to home::close to {home}]]; [[CM::{first} CM]] to f/u w/ [[dtr::{kin}]]; DME: [[tbd::{ORGANIZATION:Lambert's}]]; PASRR neg; COVID neg; MRSA nares +; Code FULL; trach #6 Shiley; PEG 20 Fr MIC-KEY"
explain each bit like im twelve. she's in [[the ICU::the {FACILITY:{last} ICU}]] and the docs talk over us
"""
