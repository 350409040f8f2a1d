"""Patterns of names of hospitals, wards, clinics, homes, pharmacies, shelters, jails, schools and churches."""

from __future__ import annotations

from training.wide.coin import patterns

HOSPITALS = patterns(r"""
<Mercy|Good Sam|Good Samaritan|Providence|Trinity|Sacred Heart|Holy Cross|Holy Name|Our Lady|OLOL|Methodist|Baptist|Lutheran|Presby|Presbyterian|Deaconess|Adventist|Memorial|General|County|University|Mount Sinai|Beth Israel|Bethesda|Cedars|Community|Unity|Resurrection|Queen of Peace|Little Company|Ascension|Sisters|Shriners|St. Joe's|St. V's|St Al's|St. E's|St. Luke's|St Mary's|St. John's|St. Ben's|SLU|Hopkins|Mayo|MGH|BIDMC|UCSF|UCLA|Duke|Emory|Vandy|Barnes|Rush|Stroger|Cook County|Bellevue|Kings County|Parkland|Ben Taub|Grady|Harborview|Denver Health|Hennepin|Regions|Froedtert|Cleveland Clinic|Metro|Geisinger|Ochsner|Intermountain|Sanford|Kaiser|Banner|HonorHealth|Scripps|Sharp|Sutter|Legacy|OHSU|Dartmouth|Yale|Penn|CHOP|Temple|Jeff|Montefiore|Jacobi|Lenox Hill|NYU|Columbia|Maimo>
<Mercy|Trinity|Providence|Unity|Baptist|Methodist|Memorial> <{t}|East|West|North|South|Main|{g} Campus|ED|ICU|Gen|General|Downtown>
St. {s}
St {s}'s
St. {s}'s <Hospital|Medical Center|Health|ED|ICU|ER|Rehab|Psych|Childrens>
{t} <General|Memorial|Regional|Community|Med Center|Medical Center|Hospital|Hosp|Regional Medical Center|ER|Health|Children's|VA|VAMC|Methodist|Baptist|Mercy|Doctors|Women's|Heart|Surgical|Psych|State Hospital>
{c} <General|Memorial|County Hospital|Regional|Community Hospital|Medical Center|Health|Critical Access>
{l} <Memorial|General|Hospital|Medical Center|Regional|Children's|Heart Institute|Cancer Center|Clinic Hospital|Infirmary|Burn Center|Eye Hospital|Pavilion|Psychiatric|Army Medical Center|Naval Hospital>
{f} {l} <Memorial|Children's|Cancer Center|Hospital|VAMC|VA Medical Center|Medical Center|Institute>
{l}-{l} <Hospital|Medical Center|Memorial>
<the VA|the {t} VA|VA {t}|{t} VA|{t} VAMC|VAMC {t}|the {t} CBOC>
<U of|Univ of|University of> {t} <|Hospital|Med Center|Health>
{a}<MC|H|GH|MH|UH|CH>
{t}-{t} <Regional|Medical Center|Hospital>
<Fort|Camp|NAS|Joint Base> {l} <hospital|MTF|clinic|Med Ctr>
<HCA|Prime|Tenet|Encompass|Kindred|Select|Vibra|LifePoint|Steward|UHS> {t}
Hospital <San|Santa|Nuestra Señora de> <{l}|{f}>
<Nationwide|Lurie|Rady|Nemours|Phoenix|Dayton|Akron|Cook|Texas|Le Bonheur|Arnold Palmer> Children's
""")  # fmt: skip
WARDS = patterns(r"""
{l} <{d}|Pavilion|Wing|Tower|Unit|{d}{i}|{d} <North|South|East|West>|Building|Hall|ICU|Family Birth Center|Infusion Suite|NICU|Ward>
{f} {l} <Pavilion|Wing|Tower|Unit|Cancer Center|Birthplace|Heart Center|Burn Unit|Breast Center|Infusion Center>
The {l} <Family |><Pavilion|Center|Unit|Cancer Center|Birthing Suite>
St. {s} <Unit|Wing|{d}|Hall|Tower>
{g} <Unit|Wing|Cottage|Hall|House|{d}|Lodge>
<Mercy|Baptist|Trinity|{t}|St. {s}'s> <{d}<N|S|E|W|A|B|C>|{d} <North|South|East|West>|ICU|MICU|SICU|NICU|PICU|ED|L&D|PACU|Tower {d}|cath lab|psych|detox|rehab|stepdown|burn unit|infusion>
""")
CLINICS = patterns(r"""
{l} <Clinic|Family Practice|Family Medicine|Pediatrics|Peds|Dental|Orthodontics|Eye Care|Vision|Dermatology|Ortho|OB|Chiropractic|PT|Physical Therapy|Counseling|Foot Clinic|Allergy|Urology|Pain|Spine|Hearing|Periodontics|Oral Surgery|Plastic Surgery|Fertility|Medical Group|and Associates|Wellness>
{l} & {l} <MDs|DDS|OB/GYN|Cardiology|Pediatrics|Ophthalmology|Surgical|Gastro>
{t} <Family Medicine|Family Care|Pediatrics|Internal Medicine|OB/GYN|Women's Clinic|Cardiology|Heart|Ortho|Orthopaedics|Spine|Pain|Derm|Skin|Eye|Retina|ENT|GI|Urology|Nephrology|Dialysis|Kidney|Cancer Center|Oncology|Infusion|Imaging|Radiology|MRI|Lab|Urgent Care|Walk-In|Surgery Center|ASC|Dental|Smiles|Counseling|Behavioral Health|Mental Health|Recovery|Methadone|Suboxone|Sleep|Wound Care|Rehab|PT|Speech|Autism Center|Health Dept|Planned Parenthood|Free Clinic|Community Health|FQHC|Rural Health Clinic|Tribal Health|IHS>
<DaVita|Fresenius|FMC|US Renal|DCI|Satellite|ARA> <{t}|{g}|{g} <Park|Creek|Valley>|<North|South|East|West> {t}|{l}>
<MedExpress|CityMD|GoHealth|NextCare|FastMed|Patient First|Concentra|WellNow|CareNow|AFC|Zoom+Care|Carbon Health|One Medical|Oak Street|ChenMed|MinuteClinic|Little Clinic|RediClinic|PhysicianOne|Righttime|Velocity|TrustCare|Urgent Team> <|{t}|of {t}>
<Aspen|Western|Pacific|Bright Now|Sage|Gentle|Coast|Heartland|Great Expressions> Dental <|{t}|of {t}>
<ATI|Athletico|Select|Ivy|NovaCare|BenchMark|Upstream|CORA|Drayer> <PT|Physical Therapy|Rehab> <|{t}>
<Quest|Labcorp|Sonora|BioReference> <|{t}|PSC {t}>
{g} <Family Medicine|Pediatrics|OB|Dental|Women's Health|Clinic|Health Center|Medical Group|Urgent Care|Counseling|Psych|Therapy|Wellness|Recovery|Imaging|Surgery Center|Endoscopy|Dermatology|Allergy|Orthopedics|Birth Center|Hospice|Home Health|Home Care|VNA|Palliative>
{w} <Wellness|Counseling|Therapy|Pediatrics|Psychiatry|Dental|Health|Birth Center|Hospice>
{x} <Health|Medical|Home Health|Hospice|Infusion|Behavioral|Therapy|Imaging|Dermatology>
<Hope|Open Door|Volunteers in Medicine|La Clínica|Sea Mar|Unity|Peoples|Neighborhood|Healthnet|Casa de Salud|Whitman-Walker|Fenway|Callen-Lorde|Thundermist|Clínica Familiar|Clínica Sierra Vista> <Clinic|Health Center|of {t}|{t}|Free Clinic>
{c} County <Health Department|Health Dept|Public Health|WIC|Mental Health|Detox|Crisis Center|STD clinic|Behavioral Health|Community Services Board|Nurse>
<Visiting Nurses of|VNA of|Hospice of|Home Health of|Heart Center of|Eye Associates of|Pain Institute of|Allergy Partners of> {t}
{a} <clinic|Ortho|GI|Health|Home Health|Hospice|Rehab>
""")  # fmt: skip
HOMES = patterns(r"""
{g} <Manor|Village|Care Center|Nursing Home|Nursing & Rehab|Health & Rehab|Healthcare|Rehab|SNF|Assisted Living|ALF|Memory Care|Senior Living|Living Center|Terrace|Gardens|Place|Commons|House|Lodge|Estates|Cottages|Convalescent|Post Acute|Transitional Care|Adult Day|Group Home>
{g} <at|of> {t}
The {g}s <at {t}|of {t}|>
<Brookdale|Sunrise|Atria|ManorCare|Genesis|Life Care Center of|Golden Living|Good Sam|Elderwood|Belmont Village|Five Star|Benchmark|Ensign|Signature|Sava> {t}
{t} <Care Center|Nursing Home|Manor|Convalescent|Rehab & Nursing|Veterans Home|Masonic Home|Lutheran Home|Adult Family Home|State School|Regional Center|Senior Center|Adult Day>
<Lutheran|Methodist|Masonic|Mennonite|Jewish|Little Sisters|Presbyterian|Odd Fellows|Soldiers> <Home|Homes|Village|Manor|Retirement> <|of {t}|{t}>
St. {s} <Home|Manor|Village|Care Center|Villa|House|Residence>
{l} <House|Home|Manor|Place|Residence|Court|Group Home|AFH|Care Home|Board and Care|Nursing Center|Villa>
{f} {l} <House|Residence|Center|Hospice House|Manor>
{f}'s <House|Place|Adult Family Home|Care Home|AFH|Home>
{g} <Hospice House|Hospice|Palliative|Comfort Home>
""")  # fmt: skip
REFUGES = patterns(r"""
<Hope|New Life|Harbor|Phoenix|Serenity|Turning Point|Bridge|Gateway|Second Chance|Rescue|Samaritan|Safe Harbor|Open Arms|Freedom|Genesis|Exodus|Bethany|Emmaus|Nazareth|Damascus|Jubilee|Lazarus|Oxford> <House|Shelter|Mission|Recovery|Detox|Sober Living|Center|Ranch|Home|Haven|Village|Inn|Place>
{t} <Rescue Mission|Gospel Mission|Mission|Union Mission|Salvation Army|Women's Shelter|Night Shelter|Family Shelter|Warming Center|Drop-In|Detox|Crisis Center|Sober House|Halfway House|Oxford House|YWCA|Youth Shelter>
{l} <House|Hall|Center|Recovery|Treatment Center|Ranch|Home for Women|Halfway House>
{f}'s <House|Place|Promise|Haven|Home>
{c} County <Jail|Detention|Detention Center|Juvenile|Juvenile Hall|Work Release|Corrections|Lockup|Holding|Courthouse|Drug Court>
{t} <Jail|City Jail|CI|Correctional|FCI|Federal|State Prison|Youth Center|Reentry|Courthouse|Municipal Court>
<FCI|USP|MCC|MDC|SCI|CI|Camp> {t}
{l} <Unit|CI|Correctional|State Prison|Youth Center|Juvenile Center|Work Camp>
<Hazelden|Betty Ford|Caron|Sierra Tucson|The Meadows|Cottonwood|Talbott|Timberline Knolls|Silver Hill|McLean|Menninger|Sheppard Pratt|Rogers|Renfrew|Monte Nido> <|{t}>
""")  # fmt: skip
SCHOOLS = patterns(r"""
{l} <Elementary|Elem|Middle|Middle School|High|HS|High School|Academy|Prep|Charter|Junior High|Intermediate|Primary|K-8|Day School|Magnet|Alternative|College>
{f} {l} <Elementary|Middle|High School|High|Academy|Magnet|Intermediate|Charter>
{t} <High|HS|Elementary|Elem|Middle|Jr High|Central|East|West|North|South|Christian|Catholic|Montessori|Community College|State|University|Tech|Vo-Tech|Day Care|Preschool|Head Start|Academy|Country Day>
<PS|P.S.|IS|MS|JHS|School> {n}
St. {s} <School|Prep|Academy|Catholic School|High|Preschool|College>
{g} <Elementary|Middle School|High|Elem|Montessori|Preschool|Day Care|Daycare|Child Care|Learning Center|Waldorf|Academy>
<Kiddie|Little|Tiny|Busy|Bright|Happy|Precious|Sunny|Wee> <Kids|Angels|Steps|Hands|Minds|Bears|Ducklings|Explorers|Sprouts|Treasures> <Daycare|Preschool|Academy|Child Care|Learning Center>
<KinderCare|Bright Horizons|Primrose|Goddard|La Petite|Kiddie Academy|Children's World> <|{t}|of {t}>
{f}'s <Daycare|Day Care|Childcare|Kids|Family Child Care>
UC {t}
{t} State
Univ. of {t}
<Washington|Lincoln|Jefferson|Roosevelt|Kennedy|MLK|Franklin|Madison|Chavez|Obama|Tubman|Parks|Edison|Carver> <Elem|Elementary|Middle|High|HS|Academy>
""")  # fmt: skip
CHURCHES = patterns(r"""
St. {s} <Church|Parish|Episcopal|Lutheran|Catholic Church|RC|Orthodox|Cathedral|AME>
<First|Second|New|Greater|Mt.|Mount|True|Shiloh|Ebenezer|Bethel|Zion|Calvary|Grace|Faith|Victory> <Baptist|Methodist|Presbyterian|Lutheran|AME|Church of God|Tabernacle|Chapel|Temple|COGIC|Assembly|UMC|Fellowship|Ministries|Bible Church>
First <Baptist|Methodist|Presbyterian|Congregational|Lutheran|Christian> <of {t}|{t}|Church>
<Temple|Congregation|Beth|Masjid|Chabad of|Iglesia|Templo|Gurdwara|Wat> {z}
<Islamic Center|Buddhist Temple|Hindu Temple|Friends Meeting|Unitarian Church|Vineyard|Kingdom Hall> of {t}
{t} <Community Church|Christian Center|Mosque|2nd Ward|Stake|Church of Christ|Bible Fellowship|Nazarene|Wesleyan|Mennonite>
""")  # fmt: skip
PHARMACIES = patterns(r"""
{l} <Pharmacy|Drug|Drugs|Drugstore|Apothecary|Rx|Compounding>
{l}'s <Pharmacy|Drug|Drugs>
{t} <Pharmacy|Drug|Drugs|Rx|Apothecary>
<CVS|Walgreens|Rite Aid|Walmart|Costco|Kroger|Publix|Safeway|Fred's|Duane Reade|Longs|Osco|HEB|Wegmans> <{t}|#{n}|store {n}>
{g} <Pharmacy|Drug|Apothecary|Rx>
{w} <Pharmacy|Rx>
Medicine Shoppe <{t}|of {t}>
Farmacia {l}
""")
SITES = HOSPITALS * 2 + WARDS + CLINICS * 2 + HOMES + REFUGES + SCHOOLS + CHURCHES + PHARMACIES
