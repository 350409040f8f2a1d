"""Patterns of names of employers, shops, agencies, unions, clubs, teams, law firms and farms; a small "the" stands outside."""

from __future__ import annotations

from training.wide.coin import patterns

FIRMS = patterns(r"""
{l}'s
{f}'s
{f}'s <Place|Kitchen|Corner|Closet|Garage|Bar|Tavern|Hair|Daycare|Cleaning|Catering>
{l} <& Sons|and Sons|& Son|& Daughters|Bros|Bros.|Brothers|Sisters|& Co.|& Company|Family Farms|Farms|Ranch|Dairy|Holdings>
{l} {k}
{l} {k} <Inc|Inc.|LLC|Co|Co.|Corp>
{l}-{l} {k}
{l} & {l}
{l} & {l} {k}
{l}, {l} & {l}
{l} and {l}
{l} {l} <LLP|Law|PLLC|PC>
{l} <Law|Law Office|Law Group|Legal|Injury Law|Immigration Law|LLP|& Associates>
Law Offices of {f} {l}
{f} {l} <DDS|Realty|Insurance|Trucking|Farms|Photography|Construction|Plumbing|Designs>
{i}{i} {l} {k}
{i}&{i} {k}
{i} & {i} {k}
{i}-{i} <Ranch|Farms|{k}>
{a}
{a}
{a} {k}
{a} <Inc|Group|USA|North America|Industries|Logistics|Global|Americas|Services|Systems>
{x}
{x}
{x} <Inc|LLC|Health|Foods|Systems|Energy|Group|Labs|Logistics|Plastics|Therapeutics|Solutions>
{w}
{w}
{w} {k}
{w} & {w}
{w} <Coffee|Books|Studios|Media|Games|Labs|Works|Outdoors|Supply|Collective|Goods|Foods|Farm|Bikes>
{g} {k}
{g} <Foods|Industries|Manufacturing|Products|Brands|Home Goods|Outfitters|Construction|Partners|Capital>
{g}{k}
{t} {k}
{t} {k}
{t} <Public Works|Streets Dept|Water Dept|Parks & Rec|Public Library|Library|Police|PD|Fire|FD|Sheriff|Transit|Bus Co|Airport|Port Authority|Housing Authority|Chamber|Rotary|Lions|Elks|Eagles|YMCA|Boys & Girls Club|Food Shelf|Food Bank|Humane Society|Little League|Youth Hockey|Rugby Club|Running Club|Garden Club|Symphony|Ballet|Herald|Gazette|Times|Daily News|Casino>
City of {t}
Town of {t}
Village of {t}
{t} City Hall
{t} <Unified|ISD|USD|School District|Public Schools|Schools|Area Schools|Community Schools|Central Schools|BOE>
<ISD|USD|SAD|RSU|CUSD|District|School District|SD> {n}
{c} County <Sheriff|Road Dept|Highway Dept|Social Services|CPS|APS|DHS|Probation|Public Health|Assessor|Clerk|Corrections|Dispatch|Water|Library System|Schools|Fair Board|Farm Bureau|4-H|Extension>
{c} <Electric Co-op|Rural Electric|REA|Telephone Co-op|Co-op|Grain Co-op|Farmers Union|Co-op Elevator|Creamery|Livestock Auction>
<Teamsters|IBEW|UAW|UFCW|SEIU|AFSCME|CWA|USW|IATSE|ILA|ILWU|LiUNA|Ironworkers|Pipefitters|Carpenters|Roofers|Boilermakers|AFT|NEA|ATU|TWU|APWU|NALC|IAFF|FOP> <Local|Local|Lodge|District> {n}
Local {n}
<VFW|Legion|American Legion|AMVETS|DAV> Post {n}
<Elks|Moose|Eagles|Odd Fellows|Masonic> Lodge <|#|No. >{n}
<Troop|Pack|Crew|Den|Squad|Post> {n}
<Engine|Ladder|Medic|Rescue|Ambulance|Tower|Truck|Brush|Battalion|Station|Squad> {n}
{t} <Wildcats|Bulldogs|Tigers|Hornets|Blazers|Mudcats|Redhawks|Royals|Kings|Storm|Flyers|Jets|Rebels|Spartans|Owls|Badgers|Ramblers|Aces>
<Golden|Happy|Lucky|Jade|Imperial|New|Little|Great> <Wok|Dragon|Palace|Garden|Phoenix|Buddha|Bowl|Panda|Szechuan|Saigon|Seoul|Tokyo>
<El|La|Los|Las|Mi|Don|Doña> <Rancho|Palmas|Potrillo|Tapatio|Pueblito|Bodega|Cocina|Carreta|Mariachi|Gallito|Rosita|Chilanguita|Fogata|Azteca|Jalisco|Michoacana>
<Chez|Casa|Villa|Bar|Café|Trattoria|Osteria|Maison|Haus> {f}
Big {f}'s {k}
<Uncle|Aunt|Papa|Mama|Big|Lil|Miss|Captain|Cousin> {f}'s
{f} & {f}'s
{n} <Degrees|North|South|Main|Brewing|Productions|Tattoo|Barbershop|Grill>
{dd}<th|> Street <Diner|Deli|Auto|Grill|Books|Cafe|Market>
<A-1|AAA|A+|Ace|Able|Advanced|All-Star|American|Apex|Atlas|Best|Capitol|Central|Citywide|Classic|Coastal|Continental|Custom|Dependable|Dynamic|Eagle|Elite|Empire|Fast|First|Four Star|General|Global|Gold Star|Great Lakes|Heartland|Hometown|Ideal|Imperial|Interstate|Liberty|Metro|Midwest|National|New Age|North Star|Pacific|Patriot|Pioneer|Premier|Pro|Quality|Royal|Select|Standard|Superior|Tri-County|Tri-State|Triple A|Twin Rivers|Ultra|Union|United|Universal|Valley|Vanguard|Western> {k}
<Blue|Red|Green|Black|White|Rusty|Crooked|Salty|Hungry|Dizzy|Lazy|Tipsy|Wild|Broken|Silver|Gilded|Old|Dusty> <Door|Barrel|Spoon|Rooster|Mug|Kettle|Plow|Horse|Dog|Goat|Pig|Anchor|Lantern|Wagon|Crow|Oyster|Lemon|Fig|Table|Bucket|Nail>
The <Blue|Red|Rusty|Salty|Hungry|Crooked|Velvet|Paper> <Door|Barrel|Spoon|Rooster|Mug|Kettle|Plow|Crane|Fig|Tap|Needle>
The {w}
The {l} <Group|Company|Firm|Agency|Foundation|Trust|Hotel|Inn>
{l} <Foundation|Trust|Fund|Institute|Society|Center|Archives|Museum|Theater|Gallery|Collection>
<First|Second|Farmers|Peoples|Merchants|Citizens|Community> <National|State|Savings|Federal> Bank of {t}
Bank of {t}
{t} <State Bank|Savings|Federal Credit Union|FCU|CU>
{z} <Foods|Dental Lab|Group|Motors|Farms|Electric|Bros|GmbH|SpA|Ltd|AB|SA|KK>
{z}
<Friends|Neighbors|Sons|Daughters|Women|Veterans|Parents> of {t}
<Hands|Homes|Hope|Bread|Shoes|Bikes|Books|Coats|Wheels> for <{t}|Kids|All|Heroes|Families|Vets>
{g} <Hill|Creek|Valley|Lake|Ridge|Point> <Vineyards|Orchard|Dairy|Golf Club|Country Club|Stables|Kennels|Campground|HOA|Lumber|Resort|Ski Patrol|Gun Club|Church Camp|Farms>
{w} {w} LLC
{x}.com
{w}.io
{f}{l} LLC
{l}Co
{l}Tech
{l} <Auto|Chevrolet|Ford|Honda|Toyota|Buick GMC|Nissan|Subaru|RV|Kia>
{l} <Funeral Home|Mortuary|Monument Co>
{l} <Elevator|Crane|Sheet Metal|Millwright|Iron Works|Welding>
U.S. <Postal Service|Forest Service|Border Patrol|Marshals Service|Coast Guard|Army Corps of Engineers>
<BNSF|CSX|Amtrak|Norfolk Southern|Union Pacific|USPS|UPS|FedEx Ground|FedEx|Amazon|Walmart|Target|Costco|Home Depot|Lowe's|Menards|Kroger|Publix|Safeway|Albertsons|Meijer|Hy-Vee|Piggly Wiggly|Winn-Dixie|Dollar General|Family Dollar|Dollar Tree|Waffle House|Cracker Barrel|Wendy's|Taco Bell|Sonic|Arby's|Hardee's|Culver's|Starbucks|Dunkin|Subway|Chick-fil-A|In-N-Out|Boeing|Lockheed Martin|Raytheon|Northrop Grumman|General Dynamics|Ford Motor Company|GM|Stellantis|Tesla|John Deere|Caterpillar|Whirlpool|Tyson Foods|JBS|Smithfield|Pilgrim's|Hormel|Cargill|ADM|ExxonMobil|Chevron|Halliburton|Schlumberger|Verizon|AT&T|Comcast|T-Mobile|Wells Fargo|Bank of America|Chase|State Farm|Geico|Allstate|Delta|United Airlines|American Airlines|JetBlue|Marriott|Hilton|MGM Resorts|Disney|Sodexo|Aramark|ABM|Securitas|Allied Universal|G4S|Labcorp|Quest|McKesson|Cardinal Health|Microsoft|Google|Apple|Intel|Deloitte|KPMG|Peace Corps|AmeriCorps|Red Cross|Goodwill|Salvation Army|Habitat for Humanity|Head Start|Job Corps|Planet Fitness|LA Fitness|GNC|PetSmart|Petco|AutoZone|O'Reilly|Discount Tire|Jiffy Lube|Rent-A-Center|Aaron's|GameStop|Best Buy|Kohl's|Macy's|JCPenney|Old Navy|TJ Maxx|Marshalls|Ross|HomeGoods|IKEA>
""")  # fmt: skip
CREWS = patterns(r"""
<Engine|Ladder|Medic|Rescue|Ambulance|Truck|Squad|Station|Battalion> {n}
{t} <EMS|Fire|Fire & Rescue|Ambulance|Rescue Squad|VFD|Vol Fire|FD>
{c} County <EMS|Rescue|Fire|Medics|SAR>
{l} <Ambulance|EMS|Medical Transport|Transport|Mobile Health>
<Air|Life|Med|Star|Angel|Sky>{d}
<LifeFlight|AirEvac|MedStar|CareFlight|Air Methods|AMR|Falck|Acadian|Rural Metro|Superior> {d}
""")
