"""An integration analyst and a registration clerk: interface messages, face sheets, spreadsheets, tickets, directories and search logs in which employer, school, parish, facility and town fields are filled or are blank, NONE, or hold a product."""

TWINS = r"""
MSH|^~\&|ADT1|[[SENDING_FAC::{FACILITY:<CROWHURST|VILLARD|OAKES> MED CTR}]]|OPENLINK|[[RECV::{FACILITY:DRUMMOND CLINIC}]]|[[::{stamp}]]||ADT^A08|[[1::{UNIQUE_ID:MSG{nn}77120}]]|P|2.5.1
EVN|A08
PID|1||[[TEST::{mrn}]]^^^MR||[[NAME::{ptcaret}]]||[[::{dobymd}]]|F|||[[^^^OH::{stup}^^{townup}^OH^{zip}]]
NK1|1|[[NONE::{caret}]]|MTH
PV1|1|I|[[4W^12^A::{FACILITY:HALE PAV}^12^A]]||||[[ATT::{UNIQUE_ID:0{nn}81}^{lastup}^{oneup}]]
GT1|1||[[SELF::{caret}]]|||||||||||||[[UNEMPLOYED::{ORGANIZATION:<NORDIC|CRESTWOOD|TOPFLIGHT> GRAIN COOP}]]
IN1|1|AETNA^AETNA PPO|60054|||||[[::{grp}]]|||||||||||||||||||||||||||[[::{plan}]]
OBX|1|ST|RELIGION||LUTHERAN
OBX|2|ST|CHURCH||[[DECLINED::{FACILITY:OUR SAVIORS}]]
%%
FACE SHEET
Name: [[________::{pt}]]       Sex F  Marital W
Religion: Catholic      Parish: [[________::{FACILITY:Sts. Cyril & Methodius}]]
Employer: [[Retired::{ORGANIZATION:Oneida Silver} (ret)]]     Occ: [[packer::packer]]
Spouse employer: [[N/A::{ORGANIZATION:Revere Copper}]]
School: [[N/A::{FACILITY:Sauquoit Valley}]]
Adm from: [[SNF::The {FACILITY:Grand at Rome}]]
Pref pharmacy: [[mail order::{FACILITY:Garro Drugs}]]
PCP: [[none::{dr}, {FACILITY:Slocum-Dickson}]]
Funeral home: [[none stated::{FACILITY:Nunn & McGrath}]]
Transport: [[wheelchair van::{ORGANIZATION:Kunkel}]]
Ins 1: Medicare A/B    Ins 2: Excellus [[::{plan}]]
MSPQ done Y   Adv dir: MOLST pink form
%%
Ticket: dictionary cleanup, EMPLOYER_NM

We have 41k spellings. Please fold:
raw | clean
[[SELF EMP::{ORGANIZATION:WLMRT DC}]] | [[SELF::{ORGANIZATION:Walmart DC}]]
[[UNEMP::{ORGANIZATION:SMTHFLD PKG}]] | [[NONE::{ORGANIZATION:Smithfield Packing}]]
[[RET'D::{ORGANIZATION:U.S.STEEL GARY}]] | [[RETIRED::{ORGANIZATION:US Steel}]]
[[DIS ABLED::{ORGANIZATION:B & W TOOL  DIE}]] | [[DISABLED::{ORGANIZATION:B&W Tool & Die}]]
[[HSWF::{ORGANIZATION:1ST CH OF GOD DAYCR}]] | [[HOMEMAKER::{ORGANIZATION:First Church of God Daycare}]]
[[STDNT FT::{ORGANIZATION:IVY TECH}]] | [[STUDENT::{ORGANIZATION:Ivy Tech}]]
[[xxx::{ORGANIZATION:mickey ds}]] | [[UNKNOWN::{ORGANIZATION:McDonald's}]]
[[ARMY::{ORGANIZATION:grissom}]] | [[ACTIVE DUTY::{ORGANIZATION:Grissom ARB}]]
Rule: strip "INC", "LLC", "THE". Don't strip "&". Do not map payers (AETNA, CIGNA) to employers.
Owner: [[registration::{first} {last}]]
%%
id,dx,dispo,sent_to,miles
1,{icd},SNF,[[closest::{FACILITY:Coal Creek}]],3
2,{icd},HH,[[agency 2::{ORGANIZATION:Guardian Angel HH}]],0
3,{icd},IRF,[[in system::{FACILITY:Craig}]],41
4,{icd},Home,[[self::{LOCATION:Strasburg}]],
5,{icd},Psych,[[first open bed::{FACILITY:Cedar Spgs}]],72
6,{icd},Jail,[[custody::{FACILITY:Arapahoe}]],9
7,{icd},Expired,[[ME::{FACILITY:Horan}]],
8,{icd},SNF,[["Skilled, female bed"::{FACILITY:"Sandalwood, The"}]],12
9,{icd},LTAC,[[Kindred-like::{FACILITY:PAM Thornton}]],20
10,{icd},Hospice,[[inpatient::the {FACILITY:Denver Hospice}]],18
%%
\{
 "encounter": "ED",
 "chiefComplaint": "{cc}",
 "arrivedFrom": [["home"::"{FACILITY:Sable Ridge AL}"]],
 "broughtBy": [["EMS"::"{ORGANIZATION:Bonner Ambulance}"]],
 "employer": [[null::"{ORGANIZATION:Litehouse Foods}"]],
 "school": [[null::"{FACILITY:Clark Fork Jr/Sr}"]],
 "religiousPref": "LDS",
 "congregation": [[null::"{FACILITY:Sandpoint 2nd Ward}"]],
 "device": "Dexcom G6",
 "pcp": [["unassigned"::"{whole}"]],
 "pcpSite": [["unassigned"::"{FACILITY:Kaniksu Ponderay}"]],
 "tripHistory": [["none"::"back from {LOCATION:Nelson, B.C.}"]],
 "imported": "Epic CareEverywhere"
\}
%%
search log, staff directory (last 20)

pulm oncall
[[interpreter::{first} interpreter]]
[[cafeteria hours::{ORGANIZATION:au bon pain} hours]]
[[snf list::{FACILITY:briarwood} fax]]
[[psych intake::{FACILITY:four winds} intake]]
stryker rep
[[med records outside::{FACILITY:lawrence} med records]]
[[chaplain::father {last}]]
pyxis override
[[security::{FACILITY:lot c} security]]
[[dialysis unit::the {FACILITY:yorktown dialysis}]]
[[ambulance dispatch::{ORGANIZATION:empress} dispatch]]
zoll pads
[[ronald mcdonald room::the {FACILITY:castle} room rates]]
[[school nurse::{FACILITY:ossining high} nurse]]
[[jail medical::{FACILITY:valhalla} jail med]]
[[funeral::{FACILITY:dorsey} funeral]]
[[county health::{ORGANIZATION:westchester doh}]]
tylenol level turnaround
mychart help desk
%%
REFERRAL QUEUE (screen scrape)
Rcvd    Svc      From                To           Status
[[today::{clip}]]   GI       [[self::{FACILITY:Lake Jackson FM}]]   colon        sched
[[today::{clip}]]   Ortho    [[ED::{FACILITY:Brazosport ED}]]   knee       need films
[[mon::{clip}]]     Cards    [[SNF::{FACILITY:Creekside}]]   echo       d/c'd
[[mon::{clip}]]     Derm     [[PCP::{dr}]]     Mohs       LM x2
[[fri::{clip}]]     Neuro    [[school::{FACILITY:O.M. Roberts}]]   EEG     parent lvm
[[fri::{clip}]]     BH       [[court::{ORGANIZATION:Angleton JP 3}]]  eval    order?
[[fri::{clip}]]     PT       [[employer::{ORGANIZATION:Freeport LNG}]]   FCE   w/c
[[thu::{clip}]]     Rheum    [[urgent care::{FACILITY:Beacon Urgent}]]   ANA    MA next
[[thu::{clip}]]     OB       [[WIC::WIC in {LOCATION:Clute}]]   NOB   sched
[[thu::{clip}]]     Endo     [[prison::{FACILITY:Wayne Scott}]]   thyroid   tele
%%
Sent by fax, OCR'd

FR0M: [[C0UNTY H0ME::{FACILITY:PINE  HAVEN  H0ME}]]
T0: EMERGENCY R00M [[::{FACILITY:C0LUMBIA MEM}]]
RE: [[RESIDENT::{ptcomma}]]
REAS0N: CHANGE IN C0NDITI0N. 02 SAT 84 RA.
LAST MEDS 0800: METOPR0L0L, ELIQUIS, SENNA
C0DE STATUS: M0LST D-N-R
B/P 96/52 T 101.4
T0 RETURN VIA: [[AMBULETTE::{ORGANIZATION:GREENP0RT RESCUE}]]
BED H0LD: [[YES::YES, {FACILITY:SHAKER W1NG}]]
DENTURES U/L SENT. GLASSES N0T SENT.
FAMILY N0TIFIED: [[DTR::{kin}, W0RKS AT {ORGANIZATION:PRICE CH0PPER}]]
NURSE: [[LPN::{oneup} LPN]]
%%
Where do these go? I have a column "place" and I need type (H=hospital, S=school, E=employer, T=town, X=not a place)

[[Medicare::{FACILITY:Ascension Via Christi}]] - [[X::H]]
[[Lovenox::{LOCATION:Lenox}]] - [[X::T]]
[[Epic::{ORGANIZATION:Cargill}]] - [[X::E]]
[[the ED::{FACILITY:Roosevelt K-8}]] - [[X::S]]
[[Aspen collar::{LOCATION:Aspen}]] - [[X::T]]
[[Salem sump::{LOCATION:Salem}]] - [[X::T]]
[[Kaiser plan::{FACILITY:Kaiser Vacaville}]] - [[X::H]]
[[Dove soap::{LOCATION:Dove Creek}]] - [[X::T]]
[[Denver II::{FACILITY:Denver East}]] - [[X::S]]
[[suture::{FACILITY:Sutter Davis}]] - [[X::H]]
[[Subway, as in lunch::{ORGANIZATION:Subway on Douglas}]] - [[X::E]]
[[home::{FACILITY:Larksfield Place}]] - [[X::nursing home, new code N?]]
[[Select, as in menu::{FACILITY:Wesley Rehab}]] - [[X::H]]
[[Trader Joe's vitamin D::{ORGANIZATION:Trader Joe's}, he's a cashier]] - [[X::E]]
%%
Bus roster / emergency contacts (typed from clipboard)
Bus [[__::{VEHICLE_ID:{nn}-A}]]  Driver [[sub::{first}]]  Route [[AM::{LOCATION:Mud Lick} - {LOCATION:Salt Lick} - {FACILITY:Bath Co. High}]]
seat 1 [[peanut, EpiPen in bag::{ptfull}, peanut, EpiPen in bag]]
seat 2 [[seizure, VNS magnet::{first}, VNS magnet on strap]]
seat 4 [[diabetic, Skittles ok::{onelow}, diabetic, Skittles ok]]
seat 7 [[wheelchair, Q'Straint x4::{fa} {la}, Q'Straint x4]]
after school: [[Y, church, or aunt::{FACILITY:Owingsville Y}, {FACILITY:Slate Baptist}, or Aunt {kin}]]
If road closed go by [[the gap::{LOCATION:Polksville}]].
Nearest ER [[20 min::{FACILITY:St. Claire}, 20 min]]
Garage: [[radio base::{ph}]]
%%
Facility name mapping for the merger (draft, do not send)
OLD SIGN -\> NEW SIGN
[[Hospital A::{FACILITY:Lakeside Gen'l}]] -\> [[Hospital A, north::{FACILITY:Trinovant Lakeside}]]
[[Hospital B::{FACILITY:St. Barnabas}]] -\> [[Hospital B, south::{FACILITY:Trinovant Barnabas}]]
[[Clinic 1::Dr. {last}'s old office]] -\> [[Primary Care 1::{FACILITY:Trinovant Primary - Elm}]]
[[Imaging::{FACILITY:Pixel MRI}]] -\> Imaging
[[Ed center::{FACILITY:Haas Auditorium}]] -\> [[Ed center::the {FACILITY:Trinovant Forum}]]
[[Daycare::{FACILITY:Wee Care}]] -\> closed
Keep: Magnet, Joint Commission seal, Blue Distinction, Baby-Friendly.
Badges: HID reprint. Epic dept IDs unchanged. Pyxis station names unchanged.
Town press: [[weekly paper::the {ORGANIZATION:Lakeside Ledger}]]; [[radio::{ORGANIZATION:WKLS}]].
Questions to [[Brand team::{first} in Brand, {xt}]]
"""
