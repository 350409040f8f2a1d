"""Board rounds, QA logs, marketing plans, network audits, GIS and payer directory checks: sites and firms in every line, or kinds of them."""

TWINS = r"""
Payer directory audit (secret shopper), ophtho, one county
listing | answered as | takes plan? | next appt
[[A::{FACILITY:Blue Ridge Eye}]] | [[same::"{last} Vision"]] | yes, Humana | 6 wk
[[B::{FACILITY:Retina Group of {county}}]] | fax tone | - | -
[[C::{dr}]] | [[moved out of state::moved to {town}]] | - | -
[[D::{FACILITY:Eyes on You}]] | [[a pizza shop::{ORGANIZATION:Pie Five}]] | no | 20 min
[[E::{FACILITY:MyEyeDr. {town}}]] | same | no, VSP only | 2 d
[[F::{FACILITY:UVA Eye}]] | same | yes | 11 wk
Ghost rate 67%. CMS allows none. NSA says fix in 2 days.
%%
MARKETING PLAN, ortho line, draft two
Audience: 50-70, knees. Drive time 40 min.
Competitors: [[a hospital group, a private group, an ASC chain::{FACILITY:Sentara Martha Jefferson}, {FACILITY:Charlottesville Ortho}, {ORGANIZATION:SCA}]]
Billboards: [[two on the interstate::{STREET_ADDRESS:64 at Shadwell}, {STREET_ADDRESS:29 North}]]
Radio: [[the country station::{ORGANIZATION:WCYK}]], NPR no
Sponsorship: [[a 10-miler, a high school, pickleball::the {ORGANIZATION:{town} Ten Miler}, {FACILITY:Albemarle High}, {ORGANIZATION:Boar's Head Pickleball}]]
Face: [[a surgeon with a dog::{dr} and {pet}]]
Words: "Mako", "same day", not "bionic". FTC rules on testimonials.
Budget: {cash}. Agency: [[to be picked::{ORGANIZATION:Red Thread & Co.}]]
Google Ads: "knee near me" $9.14
%%
FALLS QA, month
1 | [[memory unit::{FACILITY:Rosewood memory}]] | reaching for a cat that isn't | no inj
2 | [[gym::the {FACILITY:{last} Gym}]] | NuStep strap | skin tear
3 | [[dining::{FACILITY:Monticello Room}]] | waltz | hip, sent to [[ED::{FACILITY:Augusta Health}]]
4 | [[van::{fleet}]] | lift jerk, [[driver new::{first}, new driver]] | none
5 | [[outing::{LOCATION:Humpback Rock}]] | gravel | wrist
6 | [[family house::{house}]] | stairs | none
RCA on 3: slippers. PT: Tinetti 14. Vit D. Belt or not?
[[DON::{first}]] to order hip savers from [[a vendor::{ORGANIZATION:AliMed}]].
%%
GIS layer notes (CHNA)
Layer 1: hospitals ([[n=3::{FACILITY:Winchester Med}, {FACILITY:Warren}, {FACILITY:Page}]])
Layer 2: SNF, n=11; red = 1 star ([[two::{FACILITY:Skyline}, {FACILITY:Evergreen of {town}}]])
Layer 3: pharmacies; closed since 2020: [[four::{FACILITY:Rite Aid {town}}, {FACILITY:People's}, {FACILITY:Royal Oak}, {FACILITY:Care Plus}]]
Layer 4: bus lines ([[one bus::{ORGANIZATION:WinTran 3}]])
Layer 5: overdose by tract; hot: [[two tracts by the rail yard::the {LOCATION:North End}, {LOCATION:Shenandoah by the yard}]]
Layer 6: chicken houses ([[one processor::{ORGANIZATION:Cargill Timberville}]])
Layer 7: grocery: none within 10 mi of [[the valley's south end::{LOCATION:Basye}]]
Tool: ArcGIS, Census ACS, SVI by CDC. Suppress cells \<11.
%%
BOARD ROUND (psych, 6 lines, for the pharmacist)
Bed 1 [[::{last} ]]Clozaril titration, ANC 3.1, came from [[state hospital::{FACILITY:Western State}]]
Bed 2 [[::{last} ]]Lithium 0.9; back to [[college in fall::{FACILITY:JMU} in fall]]
Bed 3 [[::{last} ]]Detox; boss at [[a quarry::{ORGANIZATION:Luck Stone}]] holds job
Bed 4 [[::{last} ]]ECT #6 at [[main hospital::the {FACILITY:{last} Pavilion}]], Brevital
Bed 5 [[::{last} ]]Invega Hafyera? can't, needs 4 mo Trinza; [[ACT::{ORGANIZATION:Valley CSB ACT}]] agrees
Bed 6 [[::{last} ]]waits for [[a group home::{FACILITY:Gemeinschaft}]]; day 61
Team: 4 in, 1 virtual.
%%
WHAT'S ON THE VAN (mobile health), and where it stops
Left: fridge 2-8 C (vaccines VFC/317), CLIA waived: A1c (DCA Vantage), HIV (Determine), Strep
Right: exam table, Welch Allyn, Nonin
Roof: A/C Coleman-Mach, Starlink
Stops: [[Mon a migrant camp; Tue a library; Wed a shelter; Thu a flea market; Fri repair::Mon {FACILITY:Camp Rappidan Orchard}; Tue {FACILITY:Massanutten Library}; Wed {FACILITY:Mercy House}; Thu {FACILITY:Rolling Hills Antique Mall}; Fri {ORGANIZATION:Bob Wade Ford}]]
Driver: [[CDL-B::{first}, CDL-B]]. Plate: [[on door::{plate}]].
Gave since January: flu 412, Boostrix 98, Narcan 77, hugs not counted
Breakdowns: [[once on the mountain::once on {LOCATION:Afton}, in fog]]
%%
ADVERSE EVENT LETTER TO SITES
Dear [[Investigators::{dr}, {dr} and {dr}]],
A SUSAR came from [[a European site::{FACILITY:Charité}]] in [[spring::{mon}]]: myocarditis at day 19 of arm B. [[Two US sites::{FACILITY:Levine} and {FACILITY:Massey}]] had raised hs-troponin without symptoms. The DSMB advises ECG and troponin weekly x6. Update the ICF (v5.1), tell your IRB (WCG or local), and hold enrolment at [[those sites::{FACILITY:Levine} and {FACILITY:Massey}]]. Drug: Opdivo + BMS-x. Questions go to [[the medical monitor::{whole}, {ph}]].
%%
SIGNAGE PROOF (read aloud, mark errors)
Level 1: [[Lobby, Gift Shop, Chapel::{FACILITY:Hahn Lobby}, The {FACILITY:Daisy Cart}, {FACILITY:Chapel of St. Jude}]]
Level 2: [[Surgery, Heart, Imaging::{FACILITY:Funkhouser Surgery}, {FACILITY:Heart & Vascular at Hahn}, {FACILITY:{last} Imaging}]]
Level 3: [[Birth Center::The {FACILITY:{first} {last} Family Birthplace}]], NICU
Level 4: Ortho, Neuro
Level 5: [[Cancer::{FACILITY:Hahn Cancer}]], Infusion
Tunnel to: [[Garage B, Medical Offices::{FACILITY:Garage B}, {FACILITY:Hahn Medical Offices}]]
Errors: "Labratory", "No Admitance", Braille for 4 says 5.
Font: Frutiger. ADA 703.
"""
