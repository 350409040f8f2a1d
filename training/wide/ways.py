"""Patterns of addresses and of places: houses, boxes, grids, corners, parts of towns, waters, lands; the state stays outside."""

from __future__ import annotations

from training.wide.coin import patterns

_TYPED = "<St|St.|Street|Ave|Ave.|Avenue|Rd|Rd.|Road|Dr|Drive|Ln|Lane|Ct|Court|Pl|Way|Blvd|Cir|Ter|Trl|Pkwy|Pike|Loop|Run|Row|Hwy|Xing|Cv|Path|Plz|Sq>"
_UNIT = "<Apt|apt|Apt.|Unit|unit|#|Lot|lot|Trlr|Bldg|Ste|Rm|Spc|Fl> <{n}|{i}|{n}{i}|{i}{n}|{d}-{i}>"
HOUSES = patterns(rf"""
{{h}} {{g}} {_TYPED}
{{h}} {{l}} {_TYPED}
{{h}} {{o}} {_TYPED}
{{h}} <N|S|E|W|N.|S.|E.|W.|NE|NW|SE|SW|North|South|East|West> {{g}} {_TYPED}
{{h}} <N|S|E|W|NE|NW|SE|SW|North|South|East|West> {{o}} {_TYPED}
{{h}} {{f}} {_TYPED}
{{h}} {{w}} {_TYPED}
{{h}} {{t}} {_TYPED}
{{h}} {{l}} {_TYPED}<, | >{_UNIT}
{{h}} {{g}} {_TYPED}<, | >{_UNIT}
{{h}} <N|S|E|W> {{o}} {_TYPED}<, | >{_UNIT}
{{h}} {{g}} {_TYPED} <N|S|E|W|NE|NW|SE|SW>
{{h}} {{o}} <St|Ave> <N|S|E|W|NE|NW|SE|SW>
{{h}} {{l}}
{{h}} {{g}}
{{h}} {{w}}
{{h}} {{o}}
{{h}} Avenue {{i}}
{{h}} {{l}} {_UNIT}
{{h}} <Old|New|Upper|Lower|Little|Big> {{l}} <Rd|Road|Hwy|Mill Rd|Creek Rd|Ferry Rd|Bridge Rd|Church Rd|School Rd|Pike>
{{h}} {{l}} <Hill|Creek|Mill|Ferry|Hollow|Branch|Ridge|Church|Farm|Bridge|Chapel|Gap|Cove|Landing> <Rd|Road|Ln>
{{h}} <Camino|Calle|Via|Avenida|Paseo|Rue|Place> <{{l}}|del {{w}}|de {{l}}>
{{h}} <US Hwy|State Hwy|Hwy|Highway|State Route|SR|CR|County Road|County Rd|Co Rd|FM|Farm Road|Ranch Rd|Route|Rt|Rte|Forest Rd|BIA Rd|Township Rd|Twp Rd|Private Rd|PR|Lease Rd> {{n}}
{{h}} <US Hwy|Hwy|Highway|County Road|CR|Route> {{n}} <N|S|E|W|North|South|East|West|Unit {{d}}|Lot {{d}}>
{{h}} County Road {{i}}{{i}}
{{h}} <N|S|E|W> {{dd}}<0|00> <N|S|E|W>
{{n}} <E|W|East|West> {{dd}}<0|00> <S|N|South|North>
<N|S|W|E>{{dd}}<N|W|S>{{n}} {{g}} <Dr|Rd|Ln|Ct|Road>
{{dd}}W{{n}} {{l}} <Rd|Ave|St>
{{n}}-{{dd}} {{o}} <St|Ave|Street|Avenue|Rd|Pl|Dr>
One {{l}} <Plaza|Square|Place|Center|Way>
<PO Box|P.O. Box|P O Box|POB|Box|PO BOX|P.O.B.> {{n}}
<RR|R.R.|RR #|Rural Route|Rt|Route|HC|HCR|Star Route> {{d}}<, | ><Box|box|Bx> {{n}}<|{{i}}>
General Delivery
<Lot|Space|Trailer|Trlr|Site|Slip|Cabin|Unit> {{n}}, {{l}} <Mobile Home Park|Trailer Park|MHP|Estates|RV Park|Marina|Campground|Village>
{{l}} <Apts|Apartments|Towers|Homes|Courts|Terrace|Projects|Manor> <#|Apt |Unit |Bldg ><{{n}}|{{i}}{{n}}|{{d}}{{i}}>
PSC {{n}} Box {{n}}
Unit {{n}} Box {{n}}
CMR {{n}} Box {{n}}
{{h}} {{l}} {_TYPED}, <upstairs|rear|basement|downstairs|back house|Upper|Lower|2nd floor|front|garage apt>
{{h}} 1/2 {{g}} {_TYPED}
{{h}}{{i}} {{l}} {_TYPED}
{{n}}-{{n}} {{g}} {_TYPED}
{{h}} MLK<| Jr> <Blvd|Dr|Way|Ave>
{{h}} <Martin Luther King|Cesar Chavez|Malcolm X|JFK|Veterans Memorial|Rosa Parks> <Blvd|Way|Dr|Ave|Pkwy>
""")  # fmt: skip
STACKED = patterns(r"""
{h} {g} <St|Ave|Rd|Dr|Ln|Ct>\n<Apt|Unit|#|Lot|Bldg|Trlr> <{n}|{i}|{n}{i}>
{h} <N|S|E|W> {o} <St|Ave>\n<Apt|Unit|#> <{n}|{i}>
{h} {l} <St|Ave|Rd|Road|Street|Blvd>\n<Apt.|Unit|Floor|Building> <{n}|{i}|{d}>
{l} <Apartments|Towers|Manor|Estates>\n{h} {g} <St|Rd|Ave>
<RR|Rural Route|HC|Route> {d}\nBox {n}
{h} {g} <St|Ave|Rd|Dr|Ln|Ct>
{h} {l} <St|Ave|Rd|Dr|Ln|Ct>
{h} <Hwy|County Road|Route> {n}
PO Box {n}
{h} {g}
{h} {w} <Way|Trail|Loop>
""")
LANES = patterns(r"""
{g} <St|Ave|Rd|Dr|Lane|Court|Street|Road>
{l} <St|Ave|Rd|Dr|Lane|Court|Street|Road|Blvd>
{o} <St|Ave|Street>
{l}
{g}
{w} <St|Lane|Rd|Way|Court>
<Route|Rt|Hwy|Highway|CR|County Road|SR|FM|I|US> {n}
<Old|Upper|Lower> {l} <Rd|Pike|Hwy|Road>
{l} <Hill|Creek|Mill|Ferry|Hollow|Branch|Ridge|Church|Bridge|Gap> Rd
{o}
""")
CORNERS = patterns(r"""
{g} <and|&|/|at|@> {l}
{o} <and|&|/|@|near> {l}
{o} <and|&> {o}
{l} <St|Ave|Rd|Blvd> <and|&|at|/|x> {g} <St|Ave|Rd|Blvd>
<Hwy|Route|CR|SR> {n} <and|&|at|/> <Hwy|Route|CR|SR> {n}
<Hwy|Route|CR|US|SR|I> {n} <and|&|at|/> {l} Rd
{l} <and|&> MLK
""")
PLACES = patterns(r"""
{t}
{t}
{t}
{c} County
{c} County
{c} Parish
{l}<ville|town|burg|ton|field|ford|dale|wood|port|view|boro|mont> <|Heights|Township|Village|Park|Junction|City>
<East|West|North|South|Upper|Lower|New|Old|Fort|Port|Mount|Lake|Glen|Point> {l}
{l} <Springs|Falls|Corners|Crossing|Landing|Hollow|Mills|Grove|Gap|Bluff|Ferry|Junction|Bend|Prairie|Beach|Harbor|Heights|Hills|Island|Flats|Center|Creek|Rapids|Station|Township>
{g} <Springs|Falls|Corners|Crossing|Landing|Hollow|Grove|Bluff|Junction|Bend|Beach|Harbor|Heights|Hills|Island|Flats|Creek|Park|Lake|Point|Valley>
{z} <Creek|Lake|City|Township|Bay|Pass|Valley>
Lake {l}
Lake {z}
{l} <Lake|River|Creek|Reservoir|Canyon|Bay|Pond|Pass|Mountain|Peak|Ridge|Valley|State Park|National Forest|Dam|Beach>
{g} <Lake|River|Creek|Reservoir|Canyon|Bay|Pond|Mesa|Peak|State Park|Beach>
<North Side|South Side|West Side|the Eastside|the Westside|Midtown|Uptown|Old Town|the Heights|the Hill|the Bottoms|the Flats|the Valley|the Panhandle|the Bronx|Brooklyn|Queens|Harlem|Staten Island|South Boston|Hyde Park|Lakeview|Logan Square|Capitol Hill|Ballard|Silver Lake|Koreatown|East LA|Compton|the Tenderloin|North Beach|Deep Ellum|Highland Park|Montrose|the Heights|the Garden District|Algiers|Overtown|Liberty City|Hialeah|Buckhead|East Point|Shaw|Petworth|Northern Liberties|Manayunk|the Hill District|Over-the-Rhine|Highlandtown|Federal Hill|Fells Point>
<Navajo Nation|Pine Ridge|Rosebud|Standing Rock|Fort Belknap|Rocky Boy|Turtle Mountain|White Mountain|Santee|Winnebago|Bad River|Lac Courte Oreilles|Mille Lacs|Bois Forte|Nez Perce|Duck Valley|Pyramid Lake|Quinault|Lummi|Tulalip|Makah|Hoopa|Yurok|Round Valley|Morongo|Pala|Acoma|Taos Pueblo|Isleta|Ramah|Mississippi Choctaw|Poarch Creek|Catawba|Mashpee|Passamaquoddy|Akwesasne|Onondaga|Seneca>
<Bethel|Nome|Utqiagvik|Kotzebue|Unalaska|Hilo|Kona|Lahaina|Waianae|Ponce|Mayagüez|Humacao|Loíza|Christiansted|Pago Pago|Hagåtña>
<Camp|Fort|NAS|Joint Base> {l}
""")  # fmt: skip
