"""Hotline transcripts, intake interviews, voicemail dumps, telehealth captions and interpreter lines about workplaces, brands, homes and hospitals, twice told: once with the firm, store, town or ward, once with the kind of thing alone."""

TWINS = r"""
[nurse line, transcribed]
RN: what are you taking for it
caller: the store brand, Equate I think, and then Robitussin
RN: where did you get seen
caller: [[urgent care::{FACILITY:patient first}]], they said bronchitis, then [[the er::{FACILITY:sentara leigh}]], they said pneumonia
RN: and your work, any fumes
caller: I paint [[cars::cars at {ORGANIZATION:maaco}]], I wear the 3M
RN: half mask?
caller: the paper one. boss says OSHA is fine with it. his name's [[whatever::{first}, if you're writing this down]]
RN: are you near [[an er now::{FACILITY:virginia beach general} now]]
caller: I'm in the parking lot of [[the auto parts::{ORGANIZATION:advance}]] by [[the base::{FACILITY:dam neck}]], eating a Whopper
RN: okay, breathing in full sentences, that's good
%%
OCC HEALTH INTAKE (verbal, typed by MA)
Q employer? A [[the plant::{ORGANIZATION:Sauer-Danfoss}]]
Q which building? A [[the old one::{FACILITY:Plant 2, Ames}]]
Q product? A hydraulic pumps for Deere and Bobcat and them
Q your machine? A Mazak, Okuma before that
Q PPE? A Ansell gloves, Uvex glasses
Q chemicals? A Trim Sol, WD-40, Goop
Q when did it start? A [[a while back::around {mon}]], hands cracked like a lake bed
Q anybody else? A yeah [[a buddy::{first}]] on second, and [[the lady from the temp outfit::{one} from {ORGANIZATION:Manpower}]]
Q seen anyone? A Teladoc, they said eczema. [[Derm::{FACILITY:McFarland} derm]] in a month
Q meds? A Eucerin, Corona ointment (horse stuff), Benadryl
Q hobbies? A I pour lead sinkers, fish [[the river::the {LOCATION:Skunk}]], rebuild a Farmall
%%
VOICEMAIL DUMP, unit 5 family line
1 "this is [[his sister::{kin}]] call me back I'm at work till four [[at the bank::at {ORGANIZATION:hometown credit}]] bye"
2 "yeah, about the concentrator, the Inogen, need a signature"
3 "Hi! Medtronic device clinic. Remote check is due."
4 "[[the church::{FACILITY:saint agatha}]] is sending a casserole, does she do dairy"
5 "this is [[the nursing home::{FACILITY:brentwood meadows}]] we never got the H and P"
6 "hello, I'm calling about your extended warranty"
7 "[[County::{ORGANIZATION:Hamblen county}]] transit, we're outside, door C"
8 "Cigna, case management, ref number to follow [[::{claim}]]"
9 "um, it's [[me::{mefl}]], I'm in the room, the call light's broke"
10 "[[PT::{first} in PT]] here, walker's by the Pyxis"
%%
Telehealth captions (auto)
00:01 hi can you hear me okay
00:04 yes I'm in my truck, [[at a truck stop::at the {FACILITY:flying j} in {LOCATION:walcott}]]
00:09 okay are you parked safely
00:11 yes sir it's a Kenworth it ain't going nowhere
00:15 so the Mounjaro, any nausea
00:19 only with the hot dogs
00:22 and who fills that for you
00:24 [[my wife picks it up::{FACILITY:hy vee} on {STREET_ADDRESS:rusholme}]] cause it's a coupon thing through Lilly
00:31 any low sugars
00:33 one, outside [[a warehouse::{ORGANIZATION:menards} in {LOCATION:eau claire}]], I drank a Mountain Dew
00:40 your DOT card runs out
00:42 [[soon::{sayday}]], I go to [[the chiropractor::{FACILITY:river valley chiro}]] for that
00:49 okay I'd like an A1c, can you stop at a Quest
00:53 where's one at
00:55 there's one [[near the interstate::in {LOCATION:moline}]] I'll send it
%%
interpreter line, relay notes (Dari)
Pt says he was guard [[for the Americans::for {ORGANIZATION:Global Sources} at {FACILITY:Camp Phoenix}]]. Blast, left ear no hearing.
Pt says his brother drives Uber and cannot bring him Fridays, [[mosque::{FACILITY:Masjid Sher Ali}]].
Pt asks is Tylenol halal. Nurse says tablet yes, gelcap ask pharmacist.
Pt says [[resettlement agency::{ORGANIZATION:Lutheran Services}]] told him Medicaid ends after eight months.
Pt says children go [[to school by bus::to {FACILITY:Markham} by bus]], youngest has wheeze, same inhaler for three children.
Nurse asks about mold. Pt: yes, black, [[the landlord::{FACILITY:Springtree} office]] painted it white with Kilz.
Pt asks what is "co-pay". Long explanation.
Pt works [[nights, meat::nights, {ORGANIZATION:Cargill} in {LOCATION:Hazleton}]], cold room, fingers white.
Plan read back. Pt says "inshallah" and "copy that".
%%
211 call
A: thanks for calling, what's going on
B: they're turning off the gas. I have a baby and a nebulizer
A: who's your gas company
B: [[the only one here::{ORGANIZATION:Spire}]]
A: okay. LIHEAP is closed til fall. Salvation... hang on. [[There's a church fund::{FACILITY:Friendly Temple} has a fund]]
B: I called them. They said be a member
A: do you work
B: [[school kitchen::the kitchen at {FACILITY:Carnahan}]], summer I don't get paid
A: is the baby on WIC
B: yes, Enfamil, they switched from Similac
A: nebulizer from who
B: [[the hospital::{FACILITY:Cardinal's} clinic]], it's a Drive, the pink one
A: if the doctor signs a medical necessity form they can't shut off for 30 days
B: which doctor
A: whoever. [[Yours::{dr}]]. They fax it to [[the utility::{ph}]]
B: bless you. What's your name
A: [[we go by numbers::it's {first}]]
%%
Jail intake, audio to text, questions removed
no sir... I take Lexapro and the BuSpar... [[downtown::the {FACILITY:weber human services}]] gives it to me... no I'm not suicidal I'm just embarrassed... I work [[construction::for {ORGANIZATION:wadsworth}]], I got a job Monday... diabetes yeah, Lantus twenty, it's in my fridge [[at home::at the {FACILITY:marion} on {STREET_ADDRESS:25th}]]... last A1c? at [[the community clinic::{FACILITY:midtown}]], bad... I was in [[the hospital::{FACILITY:mckay}]] for my foot... Marines, [[two tours::with {ORGANIZATION:three seven}]]... religion? Mormon I guess, [[ask my mother::the {FACILITY:riverdale ward}]]... emergency contact [[is her::is {kin}]]... can I get my Copenhagen back...
%%
Advisor, student health center (Zoom recap by AI)
The student reported panic before clinicals. She rotates [[on a busy floor::on {FACILITY:6 Weinberg}]] and lives [[off campus::in {LOCATION:Hampden}]] with two roommates, one of whom works [[at a coffee shop::at {ORGANIZATION:Spro}]]. Zoloft was started by [[her pediatrician::{tit}]]. She tried Calm, Headspace, and Ashwagandha. She drinks Celsius. Her mother is [[a nurse::a nurse at {FACILITY:Lancaster General}]]. The advisor suggested the Clifton worksheet, an accommodation letter under Section 504, and an Epic training redo. Action: appointment [[next week::on {clip}]] at [[the counseling center::{FACILITY:Shaffer 3}]]; call or text 988 if worse. Not discussed: drug testing by CastleBranch, immunizations in Complio.
%%
TTY / relay, cleaned
HELLO GA
THIS IS [[PATIENT::{whoup}]] DEAF NEED INTERPRETER FOR COLONOSCOPY GA
WHICH OFFICE GA
[[THE GI ONE::{FACILITY:DIGESTIVE CARE OF FREMONT}]] GA
DATE OF VISIT QQ GA
[[FRIDAY::{wdayup}]] ALSO PREP ASK GOLYTELY VS SUPREP WHICH TASTE LESS BAD GA
SUPREP SMALLER. INTERPRETER FROM [[AGENCY::{ORGANIZATION:BAY SIGN}]] BOOKED GA
NOT VRI PLEASE VRI FREEZES LAST TIME AT [[HOSPITAL::{FACILITY:WASHINGTON TWP}]] GA
OK NOTED IN EPIC NO VRI GA
I TEACH AT [[DEAF SCHOOL::{FACILITY:CSD}]] BACK TO WORK MONDAY QQ GA
YES. NEED RIDE HOME NO UBER ALONE GA
[[HUSBAND::{kin}]] DRIVES. HE WORKS [[NIGHTS::NIGHTS {ORGANIZATION:TESLA}]] SO AM GOOD GA TO SK
%%
Podcast raw transcript, hospice volunteer, rights unclear
...and he said, I sold vacuums door to door, I sold brushes, I sold encyclopedias, and then I sold [[myself::myself to {ORGANIZATION:Hudson's}]], menswear, thirty years. This was [[downtown::at {FACILITY:Northland}]]. He'd wear the tie in the bed. The Purewick and the tie. And [[a nurse::{first}, the nurse,]] would do him a Windsor knot. His wife was buried at [[a place with a pond::{FACILITY:White Chapel}]], he'd say, I have the spot beside, no charge. He wanted a coney. So I went to [[the good place::{ORGANIZATION:Lafayette}]], not the other, and put it under his nose, because by then it was only smell. The Roxanol, the Ativan, the coney. He died on [[a Sunday::{wday}]] during the Lions. The Lions lost. I'm told that that's customary.
%%
Scheduling bot log
bot: Hi! I'm the scheduling bot. Name and DOB?
user: [[skip::{ptfull} {dob}]]
bot: Reason?
user: mammo, 3D, the Hologic kind w the pads
bot: Preferred location?
user: [[closest::the {FACILITY:Jolley Ctr} or {FACILITY:Rose Hill}]]
bot: Insurance?
user: Ambetter
bot: Prior images at?
user: [[the other network::{FACILITY:Sand Lake Imaging}, from {year}]]
bot: Work phone?
user: i cant take calls on the floor, [[theme park::{ORGANIZATION:Universal}]]
bot: Any implants?
user: Natrelle, and a Biosense cath thing once, no pacer
bot: [[Tuesday 7:40::{clip} 7:40]] at [[that site::{FACILITY:Rose Hill}]]?
user: ok. can my mom come same time, she lives [[w me::w me in {LOCATION:Apopka}]]
bot: Yes. Please no Secret or Dove deodorant that day.
"""
