"""Further patterns of names of employers and groups: ranches, stations, units, lodges, papers, bars, nations, chains by nickname."""

from __future__ import annotations

from training.wide.coin import patterns

MORE_FIRMS = patterns(r"""
<Rocking|Lazy|Flying|Circle|Bar|Double|Running|Broken|Diamond|Rafter> <{i}|{d}|{i}{i}> <Ranch|Ranches|Cattle|Feedyard|Outfitters|Dude Ranch|Arena|Beef>
<K|W>{a}
<K|W>{a}-<FM|TV|AM>
{dd}.{d} The <Wolf|Buzz|River|Edge|Eagle|Rock>
USS {l}
<1st|2nd|3rd|4th|5th|7th|10th|11th|25th|75th|82nd|101st|173rd> <Cav|Infantry|Armored|Airborne|Marines|Rangers|Engineers|Signal|MP Co|Transportation|Sustainment|Field Artillery>
<Alpha|Bravo|Charlie|Delta|Echo|HHC> Co<|.|mpany> <{d}-{dd}|{d}/{d}>
VF<A|P|M|R>-{dd}
{t} <Guard|National Guard|Reserves|Air Guard>
<the Y|the Legion|the Grange|the Moose|the Elks|the VFW|the Rotary|the Guild|the Teamsters|the Pipefitters|the Carpenters>
<Oneida|Cherokee|Choctaw|Chickasaw|Osage|Navajo|Ho-Chunk|Seminole|Mohegan|Puyallup|Tulalip|Gila River|Pascua Yaqui|Poarch> <Nation|Casino|Tribal Police|Housing|Gaming|Health Board|Tribe|Head Start>
<Kappa|Alpha|Delta|Sigma|Phi|Theta|Zeta|Chi|Omega> <Kappa|Alpha|Delta|Sigma|Phi|Theta|Psi|Chi> <|Psi|Alpha|Gamma>
Girl Scouts of {t}
<Boy Scouts|Cub Scouts|4-H|FFA|JROTC|DECA|HOSA> {t}
{t} <PTA|PTO|HOA|Little Theatre|Jaycees|Junior League|Grange|Saddle Club|Bass Club|Yacht Club|Roller Derby|Curling Club|Barbershop Chorus|Community Band|Master Gardeners|Quilters|Moose Lodge|Senior Olympics|Pickleball Club|Astros|Aquatics|Gymnastics|Swim Team|Pop Warner|AYSO>
The {t} <Herald|Post|Times|Tribune|Star|Courier|Bee|Register|Sun|Journal|Argus|Sentinel|Examiner>
<Holiday Inn|Hampton Inn|Best Western|Motel 6|Super 8|Days Inn|La Quinta|Comfort Inn|Hyatt Place|Courtyard|Fairfield Inn|Red Roof|Drury Inn|Extended Stay> <|{t}|of {t}>
<Ford|Honda|Toyota|BMW|Nissan|Hyundai|GM|Boeing|Tyson|Pepsi|Coke|Frito-Lay|Kellogg's|Nestle|Amazon|Walmart|Target|Dollar General|Chewy|Wayfair|FedEx|UPS|Sysco|Budweiser|Miller|Coors|Goodyear|Michelin|Kodak|Xerox|IBM|Dell|HP|Corning|Pfizer|Merck|Lilly|Abbott|Baxter|Medtronic|3M|Cargill|Purina|Tesla|Rivian|Intel|Micron> <{t}|of {t}>
<TSA|NASA|the Forest Service|the Park Service|Border Patrol|the Census|the Postal Service|the Coast Guard|Job Corps|AmeriCorps VISTA|the Army Corps>
<Carnival|Royal Caribbean|Norwegian|Viking> <|Cruise Line|Cruises>
<Rig|Platform|Barge> {l} {d}
MV {f} {l}
F/V {f} {l}
{l} <Circus|Carnival|Shows|Amusements|Rodeo|Racing|Motorsports|Stables|Kennels>
{f}'s <Nail Salon|Hair Studio|Dog Grooming|Alterations|Flowers|Bail Bonds|Tax Service|Driving School|Tamales|Pupusas|Soul Food|Crab Shack|Wing Shack|Hot Chicken|Fish Fry|Drive-In|Dairy Bar|Sandwich Shop|Coffee House|Antiques|Bait & Tackle|Pawn|Boot Repair|Upholstery|Lawn Mower Repair|Barber Shop>
{l}'s <Hardware|Furniture|Market|Meats|IGA|Sausage|Greenhouse|Apple Orchard|Pumpkin Patch|Christmas Trees|Garage|Texaco|Shell|Citgo|Body Shop|Feed Store|Bar|Supper Club|Funeral Home|Department Store|Cleaners>
<Dr|Mr|Mrs|Captain|Colonel|Chef|Farmer|Sister|Brother|Madame> {l}'s <Chicken|Pizza|Pies|Fish|Ribs|Burgers|Doughnuts|Carpet|Bakery>
<Pho|Banh Mi|Taqueria|Panadería|Carnicería|Lechonera|Halal|Bombay|Punjab|Kabul|Addis|Thai|Kim's|Nguyen's|Lee's> <{dd}|{l}|Express|House|Kitchen|Market|Grill|Cafe>
<Staffmark|Manpower|Kelly Services|Adecco|Aerotek|Randstad|Express Pros|PeopleReady|Labor Ready|Robert Half|TEKsystems|Insight Global|Spherion> <|{t}>
{l} <Inn|Hotel|Lodge|B&B|Motel|Resort|Guest Ranch|Campground|Bowl|Lanes|Golf|Speedway|Raceway>
{g} <Logistics|Freight|Express|Cartage|Air|Rail|Barge|Marine|Ferry|Shuttle|Coach|Transit|Taxi|Limo>
{g} & {l}
{g} + {g}
{w}{w}
{w}-{w}
{w} and {w} Co.
{i}{i}{i} {k}
{t}-{t} <Rail|Trucking|Ferry|Bridge Authority|Water District|Telephone>
<Upper|Lower|North|South|East|West|Central|Mid|Greater> {t} <Fire District|Water|Sewer|School District|Ambulance|Co-op|Chamber|Conservation District|Land Trust|Transit>
Port of {t}
Diocese of {t}
Archdiocese of {t}
United Way of {c} County
<Catholic Charities|Lutheran Services|Jewish Family Services|Legal Aid|Meals on Wheels|Big Brothers|Ronald McDonald House|Make-A-Wish|NAMI|Area Agency on Aging|Easterseals|Goodwill|ARC|Community Action> <of {t}|{t}|of {c} County>
{c} County <DA|Public Defender|Treasurer|Recorder|Elections|Animal Control|Coroner|Weed District|Landfill|Transit|Housing|Parks|Fair|Museum|Historical Society|SPCA|Crisis Team|Mobile Crisis|Ombudsman|Veterans Service>
{t} <Tool|Stove|Boot|Glove|Brick|Button|Rope|Candle|Pickle|Cheese|Chocolate|Bottling|Casket|Piano|Carpet|Shirt|Hosiery> <Works|Factory|Co|Company|Mfg>
{l} & {l}, <LLP|Attorneys|CPAs|PLLC|PA|Architects|Realtors|Surveyors>
{l} {l} {l}
{l}, {l}
{f} of {t}
{x} {x}
{x} by {l}
{x}Care
{a}Tech
{a} #{n}
{a}-{n}
{d}{d}{d} {k}
{n} {l} <Associates|Partners|Lofts|Owners Corp>
""")  # fmt: skip
MORE_HOSPITALS = patterns(r"""
<the Brigham|Mass General|the Mayo|the U|the General|the Queen's|Walter Reed|Fort Sam|Landstuhl|Scott & White|Shands|Moffitt|MD Anderson|Sloan Kettering|MSK|St. Jude|Dana-Farber|City of Hope|Fred Hutch|Roswell Park|UAB|UNC|MUSC|VCU|UVA|WakeMed|Novant|Atrium|Prisma|Piedmont|Northside|Baylor|Memorial Hermann|Seton|Christus|UMC|Swedish|Virginia Mason|PeaceHealth|Asante|Avera|Essentia|Aurora|Advocate|Northwestern|Loyola|IU Health|Parkview|Norton|Vanderbilt|Erlanger|Ballad|CAMC|Ruby|Lehigh Valley|Hershey|Cooper|Virtua|RWJ|Hackensack|Maimonides|Elmhurst|Northwell|Albany Med|Strong|ECMC|UVM|Maine Med|Lahey|Baystate|UMass|Hartford Hospital|Lincoln Hospital|Woodhull|Coney Island|Harlem Hospital|Cedars-Sinai|Good Samaritan|Highland|SF General|Zuckerberg|Santa Clara Valley|El Camino|Loma Linda|Arrowhead|Desert Regional|Sunrise|University Medical Center|Renown|St. Rose|Tuba City|Gallup Indian|Alaska Native|Bassett|Kaiser Sunset|Kaiser Oakland|Queens|Straub|Kapiolani>
<UPMC|HCA|IU Health|OSF|SSM|Ascension|AdventHealth|Baylor Scott & White|Sanford|Essentia|Kaiser|Sutter|CommonSpirit|Bon Secours|Trinity|Penn Medicine|Cleveland Clinic|Mayo|Novant|Atrium|WellSpan|Dignity|Providence|MultiCare|Intermountain|UCHealth> <{t}|{l}|{t} Hospital|St. {s}|{g}>
{l} <Med Ctr|Mem|Gen|Univ Hosp|Reg'l|Cty Hosp|Hosp>
{t} <Med Ctr|Mem Hosp|Gen Hosp|Reg'l|Comm Hosp|Bapt|Meth|Presby|Luth|Child Hosp>
<Women's|Children's|Heart|Doctors|Surgical|Specialty|Rehab> Hospital of {t}
{l} <Tower|Center> at {t} <General|Memorial|Mercy>
<Our Lady of|Sisters of|Church of> <{g}|{t}|Lourdes|Fatima|Perpetual Help|Sorrows|the Lake|the Angels>
""")  # fmt: skip
