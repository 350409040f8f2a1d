"""Patterns of names of places of care and employers, in habits that the sets before have seldom."""

from __future__ import annotations

from training.wide.coin import patterns

DIALYSIS = patterns(r"""
<DaVita|Fresenius|FMC|FKC|DCI|USRC|US Renal|Satellite|ARA|Dialyze Direct|Rogosin> <{t}|{g}|{g} <Park|Creek|Point|Home>|{t} <North|South|East|West|Home|Central>|{c} County|{l} <Ave|Rd|Square>>
<DaVita|Fresenius Kidney Care|Fresenius>< of | - | at |-><{t}|{g} Valley>
{t} <Dialysis|Kidney Center|Renal|Home Dialysis|Dialysis Clinic|Renal Care|Acute Dialysis|Kidney Care>
{g} <Dialysis|Renal Center|Kidney Care|Home Therapies>
{l} <Dialysis|Dialysis Center|Kidney Center>
<North|South|East|West> {t} Dialysis
""")
HOMES = patterns(r"""
{g} <Manor|Rehab|Post Acute|Care Ctr|Nursing|SNF|Health Care|Subacute|Assisted|ALF|Memory Care|Senior Living|Terrace|Pointe|Crossing|Landing|Cove|Knoll|Glen>
{g} <Hills|Ridge|Creek|Grove|Meadows|Springs|Pines|Oaks|Woods|Heights|Valley|Bend|Bay>
{g} <Hills|Ridge|Creek|Grove|Meadows|Pines|Oaks> <Rehab|Manor|SNF|Nursing Home|Care & Rehab|Memory Care|ALF|Health Center>
The <{g}|{g}s|{l}|{w}|{t}> <at {t}|at {g} Creek|of {t}|House|Residence|Arbor|Legacy|Villas|Inn>
<Villa|Casa|Maison|Haus> <{f}|{s}|de {l}|del Sol|{w}>
{t} <Healthcare & Rehab|Care & Rehab|H&R|NH|Nursing Facility|Extended Care|Convalescent|Senior Apartments|Veterans Home>
<Autumn|Golden|Silver|Sunny|Quiet|Heritage|Legacy|Harmony|Tranquil|Evening|Morning> <{g}|Leaves|Years|Acres|Days|Star|Brook|Pointe|Harbor|Care> <of {t}|Manor|ALF||Village>
{l} <Manor|House|Residence|Nursing Home|Home|Terrace|Place>
St. {s} <Manor|Home|Villa|Nursing|Health Center|Elder Care>
{f}'s <AFH|Home|Care Home|Board & Care|Loving Care|House>
""")  # fmt: skip
HOSPICES = patterns(r"""
{g} <Hospice|Hospice House|Palliative|Home Hospice|Comfort Care>
Hospice of <{t}|{c} County|the {g} Valley|{g} <Valley|County|Hills>>
{t} <Hospice|VNA|VNS|Hospice & Palliative|Home Health|Hospice House>
<Gentiva|Compassus|VITAS|Amedisys|Bristol|Heartland|AccentCare|Traditions|Enhabit|Suncrest|Kindred at Home> <|{t}|of {t}>
{f} {l} <Hospice House|House|Inpatient Unit|Hospice>
{l} <House|Hospice|Home>
<Angel|Serenity|Faith|Grace|Tender|Seasons|Crossroads|Journey|Hope|Agape> <Hospice|Home Care|Home Health|Care|Hospice of {t}>
""")
GROUPS = patterns(r"""
{l} <House|Group Home|Home|Residence|Cottage|Hall>
{g} <House|Cottage|Group Home|Residence|Lodge|ICF|CILA|Home>
{o} <St|Ave|Street> <House|Group Home|ICF|residence>
{l} <St|Ave|Rd> <House|Group Home|ICF|CLA|residence>
{f}'s <House|Place|Home>
<Hope|New Dawn|Pathways|Horizons|Stepping Stones|Bridges|Beacon|Keystone|Summit|Open Door|Next Step|Safe Passage|Turning Leaf|Second Story|Lighthouse> <House|Group Home|Residence|{t}|Sober Living|Transitional|>
""")
SHELTERS = patterns(r"""
{t} <Rescue Mission|Union Mission|Navigation Center|Warming Center|Women's Shelter|Family Shelter|Shelter|Respite|Safe Haven|Drop-In|Day Center>
<Father|Sister|Brother|Mother> {f}'s <House|Place|Table|Kitchen|>
<Pine Street Inn|The Salvation Army|Salvation Army {t}|Catholic Worker {t}|YWCA {t}|Covenant House|Volunteers of America {t}>
{f}'s <House|Place|Haven|Hope>
{o} <Street|St> <Shelter|Mission|Armory>
{l} <Shelter|Armory|House|Safe House|Hall|Center>
<Harbor|Harbour|Samaritan|Open Table|Lazarus|Bethel|Nativity|Emmaus|Gateway> <House|Shelter|Inn|Place|Mission|>
""")
LABS = patterns(r"""
<Quest|Labcorp|LabCorp|Sonora Quest|BioReference|ARUP|CPL|Sunrise Labs|Clinical Labs> <{t}|on {l}|{g} Plaza|PSC {t}|{l} Rd|in {t}>
{t} <Lab|Labs|Pathology|Path Associates|Clinical Lab|Imaging|Radiology|Diagnostics|MRI|Open MRI|Cytology|Blood Center>
{l} <Labs|Diagnostics|Pathology|Imaging|Laboratory|X-ray>
{g} <Diagnostics|Pathology|Reference Lab|Imaging|Radiology Group|Labs>
<SimonMed|RadNet|Akumin|Rayus|Envision|Shields|Alliance> <{t}|Imaging {t}|MRI {t}>
""")
DRUGSTORES = patterns(r"""
<CVS|Walgreens|Rite Aid|Walmart|Costco|Kroger|Publix|HEB|Wegmans|Hy-Vee|Meijer|Target|Sam's|Giant|Vons|Fry's|Ralphs|Winn-Dixie> <{t}|in {t}|on {l}|{l} & {o}|{l} Rd|{n}|#{n}|pharmacy {t}>
{t} <Drug|Drugs|Pharmacy|Rx|Apothecary|Family Pharmacy|Care Pharmacy|LTC Pharmacy|Compounding>
{l}'s <Pharmacy|Drug Store|Drugs|Rx>
{l} <Drug|Drugs|Pharmacy|& Son Pharmacy|Apothecary|Bros Drugs|Prescription Shop>
{g} <Pharmacy|Apothecary|Rx|Drug|Specialty Pharmacy>
{f}'s <Pharmacy|Corner Drug|Apothecary>
<Main Street|Town & Country|Corner|Hometown|Village|Uptown|Medical Arts|Professional|Family> <Pharmacy|Drug|Rx|Apothecary> <of {t}|{t}|>
<Omnicare|PharMerica|Guardian|Genoa|Accredo|Option Care|Coram|Walgreens Specialty> {t}
""")
CLINICS = patterns(r"""
{l}, {l} & {l} <OB/GYN|Peds|Ortho|Eye>
{l} and {l} <Family Dentistry|Internal Medicine|Eye|Peds>
{a} <Peds|Cards|Family Med|Derm|Neurology|Pain|Women's>
<North|South|East|West|Upper|Lower|Mid> {t} <Family Health|Clinic|Peds|Health Center|Primary Care|Urgent Care>
{t} <CHC|FQHC|Free Clinic|MHC|CMHC|BH|OTP|Methadone|Wound Center|Coumadin Clinic|Women's Health|Primary Care|Same Day|Walk-in>
{g} <Peds|Primary Care|Internal Med|Family Docs|Women's Health|Ortho|Eye|Foot & Ankle|Pain & Spine|Behavioral|Psych|Recovery|Counseling|Neuro|Heart & Vascular>
{l} <Clinic|Eye|Foot & Ankle|Spine|Vein|Derm|Peds|Internal Medicine|Family Health|ENT|Sleep Center|Heart|Birth Center|Hand Center>
<Clínica|Clinica|Centro> <{l}|de {t}|{s}|Familiar {t}|del Pueblo>
<Kaiser|KP|Sutter|Banner|Optum|WellMed|Oak Street|One Medical|CareMore|Atrius|VillageMD|Privia|Intermountain|Baylor|UPMC|Ochsner|Prisma> {t}
<{t} PP|Planned Parenthood {t}|Planned Parenthood of {t}>
{c} County <Health Dept|Mental Health|Public Health|Clinic|CSB|Wellness|Behavioral Health|Detox>
""")  # fmt: skip
SHORT = patterns(r"""
<MGH|BWH|BIDMC|UCSF|UCLA|UCSD|NYP|HUP|CHOP|UPMC|VUMC|UAB|MUSC|OSU|UIHC|KUMC|OHSU|UVM|URMC|UMass|VCU|UNC|SLU|CCF|LIJ|HSS|MSK|MDA|DHMC|LAC+USC|SFGH|ZSFG|SUNY|RUMC|GBMC|JHH|WMC|NMH>
{a}
{a}<MC|H|RMC|MH|GH|CH|UH|CC>
St. <V's|E's|A's|B's|C's|J's|M's|L's|X's|Joe's|Vinnie's|Al's|Liz's|Ben's|Mike's|Barney's|Cats|Lukes|Raph's|Agnes|Francis>
St <V's|Joes|Johns|Marys|Als|Es|Vincents|Anthonys|Clares|Ritas>
<the |>{t} VA
<Big|Little|Old|New> <{g}|General|Baptist|Mercy|Memorial>
<Gen|Memorial|Childrens|Women & Infants|Lying-In|Eye & Ear|Mercy|Good Sam|Providence|Trinity|Sacred Heart|Holy Fam|St. Luke|Baptist|Meth|Presby|Univ|County|Doctors|Community>-{t}
{t} <Gen|Mem|Reg|Gen'l|Meml|Comm|Univ|Bapt|Meth>
{l} <Mem|Gen|Meml|Hosp>
<L|S|B|C|G|W|H|M>{i}<H|MC|GH>
""")
BARE = patterns(r"""
{g}
{g}
{l}
{w}
{g} <Hill|Hills|Creek|Ridge|Grove|Point|Lake|Meadows|Park|Pines|Springs|Oaks>
{g} <Hill|Creek|Ridge|Lake|Park> <East|West|North|South|II|2>
{l} {d}
{t}
<North|South|East|West> {g}
The {g}
The {l}
The {w}
{l}-{l}
{x}
""")
WINGS = patterns(r"""
{l} <{d}|{d}{i}|{d} <North|South|East|West>|Wing|Pavilion|Tower|Building|Hall|Unit|Annex|Suite|Lobby|Auditorium|Garden|Bldg>
{f} {l} <Pavilion|Tower|Wing|Building|Center|Unit|Hall|Lecture Hall|Atrium|Library|Simulation Center>
{l} & {f} {l} <Wing|Pavilion|Center|Tower>
The {l} <Building|Pavilion|Family Center|Wing|Tower|Center for <Heart|Cancer|Women's|Brain> <Health|Care>>
<{g}|{l}|St. {s}> <Unit|House|Cottage|Hall|Neighborhood|Court|Wing|Suite>
<{a}|{l}> <Tower|Pavilion|Bldg|Building> <{d}|{i}|East|West|>
""")
GYMS = patterns(r"""
{t} <Gym|Fitness|YMCA|Y|JCC|Athletic Club|CrossFit|Racquet Club|Boxing|Karate|Swim Club|Rec Center>
CrossFit <{t}|{w}|{g}>
{l}'s <Gym|Boxing|Karate|Dojo|Dance Academy|Gymnastics>
<Planet Fitness|Gold's|Anytime Fitness|LA Fitness|Orangetheory|F45|Crunch|Snap Fitness|SilverSneakers at the Y|Curves|Equinox|Lifetime|Blink> <{t}|in {t}|on {l}|>
{g} <Fitness|Yoga|Pilates|Barbell|Gymnastics|Golf Club|Tennis Club|Swim Team|Riding Club>
""")
COURTS = patterns(r"""
{c} County <Courthouse|Superior Court|Family Court|Probate|District Court|Juvenile Court|Circuit Court|Drug Court|Mental Health Court|Surrogate's Court|Jail|Detention|Juvenile Hall|Orphans' Court>
{t} <Municipal Court|District Court|Courthouse|City Court|Housing Court|Drug Court|Juvenile Court|Town Court>
<Superior Court of|Circuit Court of|Justice Court of|Juvenile Court of|Probate Court of> {c} County
{l} <Justice Center|Courthouse|Federal Building|Law Building>
""")
SOLO = patterns(r"""
{f} {l} <Plumbing|Electric|Painting|Drywall|Photography|Tax|Bookkeeping|Notary|Consulting|Lawn Care|Roofing|Massage|Hair|Catering|Trucking|Cleaning|Tutoring|Piano Lessons|Tattoo|Hauling>
{f}'s <Hair|Nails|Cleaning|Lawn Care|Plumbing|Daycare|Bakery|Barbershop|Towing|Tailoring|Pet Sitting|Flowers|Tacos|Food Truck|Hauling|Upholstery|Welding>
{l} <& Son|& Sons|& Daughter|& Daughters|Bros|Bros.|Brothers|and Son> <Roofing|Plumbing|Trucking|Farms|Dairy|Masonry|Drilling|Towing|Logging||Hardware|Meats>
{l}'s <Towing|Body Shop|Market|Meats|Hardware|Tire|Feed|Bait|Auto|Diner|Dairy Bar>
{l} <Farms|Dairy|Ranch|Orchards|Logging|Excavating|Concrete|Tile|Fence|Septic|Well Drilling|Masonry>
{f} & {f}'s <Cafe|Diner|Salon|Kitchen|Grooming>
{i}{i} <Roofing|Trucking|Electric|Auto|Concrete|Lawn|Welding>
{f} {l}, <CPA|Esq.|Attorney at Law|Realtor|EA>
{f}{l} <LLC|Consulting|Designs>
{w} <by {f}|and Co>
""")  # fmt: skip
COUNCILS = patterns(r"""
<Teamsters|IBEW|UAW|UFCW|SEIU|AFSCME|USW|Laborers|Carpenters|UNITE HERE|CWA|APWU|ATU|1199SEIU|Plumbers|Sheet Metal> <Local |Local |L-|#>{n}
{t} <Works Council|Joint Council|Building Trades Council|Central Labor Council|Teachers Association|Education Association|Firefighters|Police Benevolent Association|Nurses Association|Guild>
{x} <Works Council|Employees Association|Credit Union|Safety Committee|Retirees Club>
{l} <Works Council|Employee Council|Joint Apprenticeship Committee>
{g} <Nurses United|Federation of Teachers|Faculty Senate|Growers Association|HOA|Tenants Union|Co-op Board|Grange>
{c} County <Employees Union|Deputies Association|Farm Bureau|Bar Association|Medical Society|Board of Education>
""")
EMPLOYERS = patterns(r"""
{x}
{x} <Corp|Inc|LLC|Co|Foods|Logistics|Staffing|Energy|Tech|Group|Industries>
{l} <Manufacturing|Mfg|Foods|Poultry|Steel|Lumber|Logistics|Trucking|Construction|Electric|Staffing|Chevrolet|Toyota|Ford|Realty|Insurance Agency|Funeral Home|Printing|Tool & Die|Foundry>
{l} & {l} <LLP|CPAs|Engineers|Architects|Law|Insurance|Construction>
{t} <Public Works|School District|ISD|Transit|Fire|PD|Water Dept|Housing Authority|Public Library|Parks Dept|Packing|Foundry|Mill|Cold Storage|Ready Mix|Daily News|Steel|Paper>
{g} <Landscaping|Foods|Farms|Builders|Cabinets|Logistics|Staffing|Energy|Brewing|Coffee|Bakery|Books|Vet|Auto|Resort|Casino|Lanes>
City of {t}
{c} County <Roads|Sheriff|Schools|Parks|Dispatch|Corrections|Elections>
<Amazon|Walmart|Target|FedEx|UPS|Tyson|JBS|Cargill|Lowe's|Home Depot|Kroger|Dollar General|Waffle House|Sysco|Frito-Lay|Purdue Farms> <DC |warehouse in |plant in |in |>{t}
The {w} <Group|Company|Room|House|Shop|Kitchen>
{w} {w}
{a}
{a} <Industries|Construction|Transport|Plastics|Logistics>
{f}'s
""")  # fmt: skip
