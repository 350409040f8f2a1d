"""Sentences in which a word that is also a name has its ordinary sense, often with a capital; and headings of the kind."""

ORDINARY = r"""
Will <call back|recheck|reassess|follow|discuss at rounds|continue {rx}> in {span}.
Will need {op} once {analyte} is above {dec}.
Will the dose change if {analyte} rises? Will it need a taper?
Will Call pickup is by the door to {place}.
Will order {rx} {strength}. Will hold {rx}. Will not repeat {analyte}.
May repeat {rx} in {few} hours if {symptom} persists.
May shower. May drive once off {rx}. May return to work {weekday}.
May resume {brand} tonight. May advance diet as tolerated.
May cause drowsiness. May be taken with food. May crush.
May is Stroke Month, Mental Health Month and a slow month in {place}.
May need {gadget}; may go home without it.
Mark the site before {op}. Mark the skin, then drape.
Mark each box on the {form}. Mark unread when done.
Mark up the draft in {program} and mark it final.
Mark on the {part} is a birthmark; port wine mark, strawberry mark, tick mark.
Grace period of {few} days applies to {insurer}. Grace days do not carry over.
Grace, hope and faith came up in the spiritual assessment.
Grace before meals is part of the routine in Memory Care.
GRACE score {some}; TIMI {few}.
Bill {insurer} first, then bill the {kinx}'s plan. Bill under {codex}.
Bill type 131. Bill hold {few} days. Bill drop pending.
Bill of rights for patients hangs in the lobby.
Pat dry; do not rub. Pat the skin and apply {brand}.
Pat-down at the door, then a belongings check.
Sue or settle: ask Risk Management. Sue threat documented by {crew}.
Grant funding ends in {season}. Grant the request for leave.
Grant access in {program} by role. Grant number pending.
Chase the result of {analyte}. Chase with water. Chase the pills with applesauce.
Frank blood per rectum. Frank pus from the drain. Frank discussion with {kinx}.
Frank hematuria, no clots. Frank breech on ultrasound. Frank talk about {dxx}.
Art line in the left radial. Art therapy on {weekday}. ART started for HIV.
Art, music and pet therapy are offered in {place}.
Hope this helps. Hope you feel better. Hope to see everyone at the huddle.
Hope is not a plan, said the slide. Hope scale: 24.
Faith: {nation}. Faith community nurse asked to visit. Faith is a source of strength.
Dawn phenomenon versus Somogyi effect. Dawn readings run high.
Dawn, dusk and night light settings. Dawn dish soap removes the oil.
Summer camp form. Summer heat and {rx} do not mix. Summer colds last.
August heat, April showers, June bugs, May flowers: pollen by month.
April is when ragweed is absent and birch is high.
June graduates start orientation in {place}.
August orientation for new residents covers {program}.
Rusty nail puncture; tetanus given. Rusty sputum. Rusty urine after {op}.
Cliff effect in subsidy. Cliff jump injury: {epofx}.
Rich in iron: beans, liver, spinach. Rich foods trigger {symptom}.
Rich plasma injected to the {part}. Rich social network.
Penny-sized bruise. Penny, dime and nickel swallowed; {place} aware.
Olive-shaped mass in the epigastrium. Olive oil softens cerumen. Olive skin.
Ginger tea for {symptom}. Ginger steps on the cast. Ginger hair, fair skin.
Basil, sage, rosemary and thyme are fine with {rx}.
Basil seeds swell. Basal, not Basil, insulin was meant.
Heather gray scrubs only. Heather honey allergy.
Ivy exposure: poison ivy rash on the {part}. Ivy, oak and sumac.
Violet stain, gentian violet, crystal violet. Violet ring in the eye.
Crystal arthropathy. Crystals: none. Crystal meth in {yr}. Crystalloid 2 L.
Amber urine, clear. Amber vial. Amber alert drill. Amber lens for {symptom}.
Pearl: think of {dxx}. Pearls and pitfalls. Pearl-white papules. Pearly nodule.
Ruby red spots. Ruby laser. Cherry angioma. Ruby 3.2 upgrade.
Jackknife position. Jack stand slipped. Jumper's knee. Jack up the bed.
Lancet holder. Lance the abscess. Lancets, strips and {model}.
Drew labs at {hour}. Drew up {strength}. Drew blood from the port. Drew a clock.
Ray amputation of the toe. Ray of light. X-ray, gamma ray, UV ray.
Ray resection, second. Rays of the foot. Ray tracing in {program}.
Gene test negative. Gene panel sent. Gene therapy. Gene: BRCA2.
Miles walked: {few}. Miles operation is the abdominoperineal resection. Miles to work.
Chuck pad changed. Chuck the needle in the sharps bin. Ground chuck.
Skip the morning dose. Skip breakfast before {op}. Skip beats. Skip lesions.
Rob the day of sleep. Rob one budget to pay the other, the {kinx} said of the bills.
Don gown and gloves, doff in order. Don PPE. Don stockings with help.
Christian Science reader asked for. Christian faith. Christian school form.
Jean jacket, jeans, belt and shoes in the bag. Jean button: nickel rash.
Gale force wind caused the fall. Gale warning: home visits off.
Robin egg blue cells. Robin sequence. Round robin scoring.
Holly berries eaten; {place} called poison control. Holly wreath allergy.
Brook sound machine helps sleep. Brook no delay. Brooke formula at {hour}.
Forest plot favors {rx}. Forest worker with {dxx}. Forest bathing.
Lane closed: use Parking Lot D. Lane assignment: Fast Track. Lane 4 of the gel.
Banks: blood, bone, eye, milk, tissue. Banks of lights. Banks closed on {weekday}.
Stone burden {size}. Stone basket. Stone-free rate {pct}. Stone heart.
Wood lamp exam. Wood dust. Wood splinter in the {part}. Wood grain.
King bed. King Airway. King size mask. King crab allergy.
Bishop score {few}. Bishop's hat. Bishop's hump is not a sign.
Young adults. Young rules. Young onset {dxx}. Young and fit.
Long QT. Long leg cast. Long acting insulin. Long term care. Long COVID.
Short stature. Short leg. Short of breath. Short stay. Short gut.
White count {dec}. White matter disease. White plaque. White noise. White lie.
Black stool. Black box warning. Black eschar. Black lung. Black eye.
Brown fat. Brown recluse bite. Brown bag review. Brown urine. Brown rice.
Green sputum. Green tea. Green light to {op}. Green zone. Green stick fracture.
Gray matter. Gray zone. Gray baby. Gray platelet. Gray hair early.
Strong pulses. Strong cough. Strong odor. Strong recommendation, low certainty.
Small bowel. Small vessel. Small for age. Small talk. Small amount of blood.
Moody, tearful, sharp with staff. Moody in the {season}.
Sharp pain. Sharp debridement. Sharp edges. Sharp container full. Sharp wave.
Savage hunger since {rx}. Savage cough. Savage itching.
Bass loss on audiogram. Bass, cod, trout: cooked. Bass boat injury.
Fish allergy. FISH panel. Fish tank granuloma. Fish oil {strength}. Fish mouth.
Lamb, beef, pork. Lamb skin pad. Lamb chop bone.
Wolf spider bite. Wolf bite, rare. Cry wolf. Wolfing food.
Fox bite, rabies series. Fox glove ate. Fox fire photo.
Swan neck deformity. Swan floated to PA. Swan out. Swan numbers.
Day {few} of {some}. Day shift. Day program. Day case. Day sleeper. Day time.
Weeks of gestation: {some}. Weeks off: {few}. Weeks to heal.
Monday morning. Monday clinic. Monday blues. Monday, Wednesday and Friday dialysis.
Friday discharge. Sunday hours. Saturday night palsy. Sunday brunch.
Winter itch. Winter vomiting bug. Winter depression. Winter formula, not Winters.
Ford the gap, bridge the funds. Ford stretcher. Affordable.
Hunter's canal. Hunter serotonin rules. Hunter stand fall. Hunter green.
Mason jar. Mason, roofer, welder: silica risk. Mason I radial head.
Baker's cyst. Baker's asthma. Baker by trade. Bakers' yeast.
Cook the meat well. Cook catheter. Cook, clean, drive: independent.
Butcher, baker, fisher: orf and erysipeloid.
Potter sequence. Potter by trade. Potter about the house.
Taylor brace. Tailor's bunion. Sawyer by trade.
Cooper ligament. Cooper by trade. Coop dust.
Dean of students letter. Dean's list. Sardines.
Duke score. Duke criteria met: 2 major. Dukes stage.
Earl Grey, two cups. Early gray. Pearl earring removed.
Guy wire. Guy lines. Wise guy, joked the patient.
Wade in, do not dive. Wading pool. Wade test.
Reed in the wind. Reed cell. Reed instrument player. Read back.
Sage advice. Sage tea. Sage green. Message.
Star fish. Star chart. Star rating {few}. STAR interview.
Angel dust in {yr}. Angel kiss nevus. Angel wing scapula. Angel hair pasta.
Joy, interest and sleep are low. Joy scale. Joy ride crash.
Charity care form. Charity applied: {pct}. Charity bed.
Autumn leaves rash. Autumn, winter, spring dosing.
Carol singers in {place}. Melody valve. Harmony in the home.
Harmony valve. Destiny knee. Destiny is hers to choose.
Page {crew}. Page 3 of {few}. Page break. Page operator.
Law suit. Law on reporting. Law of Laplace. Laws vary by state.
Case closed. Case rate. Case series. Case report. Case mix index.
Cross match. Cross cover. Cross eyed. Cross-country skier.
Ball of the foot. Ball and socket. Ball exercises. Ball tip.
Bell's palsy. Bell at bedside. Bell curve. Bell-clapper deformity. Bells rung.
Horn of the meniscus. Horn of the uterus. Horns, posterior.
Pipe smoker. Pipe stem urine. Pipe burst in {place}.
Bird fancier's lung. Bird beak sign. Bird mites.
Crane operator. Crane lift. Crane neck to see.
Draping with care. Drakes, ducks, geese: avian flu.
Martin bandage. Martian talk. Sand martin mites.
Moss-like plaque. Moss green. Moss tube.
Root canal. Root cause. Root pain. Root directory.
Branch block. Branch retinal vein. Branch out.
Leaf blower. Leaf lettuce. Leaflet flail. Leaf node.
Flood the field. Flood clean-up rash. Flood of tears.
Frost bite. Frost nip. Frost on the skin. Uremic frost.
Snow blower injury. Snow blindness. Snow day: clinic closed.
Storm: cytokine, thyroid, electrical. Storm plan. Storming.
Head of bed 30. Head lag. Head count. Head Start form. Head nurse.
Hand hygiene. Hand off. Hand held. Hand grip. Hand therapy.
Foot drop. Foot board. Foot notes. Foot clinic.
Tongue midline. Tongue tie. Tongue: geographic. Tongue blade.
Pain: {few}. Pain, denies. Pain clinic. Pain diary. Pain free.
Love languages came up. Love handles. Glove size.
Power of attorney. Power port. Power outage. Power {rate}. Power wheelchair.
Price list. Price transparency. PRICE: protect, rest, ice.
Cash pay. Cash rate. Cash box count. Cash balance.
Best practice. Best corrected vision. Best disease. Best interest.
Good turgor. Good fit. Good Samaritan rule. Good catch award. Good night.
Large bore. Large bowel. Large cuff. Large print. Large for dates.
Hardy plants. Hardy appetite. Heart healthy. Hearty.
Quick look. Quick strep. Quick sheet. Quick start.
Swift response. Swift code in {program}. Swift walk.
Walker with wheels. Walker fitted. Walker boot. Walker at bedside.
Rider on the policy. Rider fell from the horse. Rider: none.
Bridges: dental, cultural, funding. Bridges interface down.
Church group brings meals. Church bus. Church fan.
Temple tenderness. Temple pain. Temple bell. Temples shaved.
Hall monitor. Hall light. Hall bed. Hall walk x{few}.
House staff. House arrest. House dust mite. House diet. House officer.
Castle-like turrets on the ECG? No: delta waves. Castleman? No.
Park the wheelchair. Park bench palsy. Parkland formula. Car park.
Garden variety cold. Garden III. Garden soil wound. Garden party.
Rose thorn. Rose spots. Rose in steps. Rose position. Bumps rose overnight.
Berry aneurysm. Berry picker's rash. Berries daily.
Cherry red skin. Cherry spot. Cherry flavored.
Rice water stool. RICE therapy. Rice bodies. Rice, beans, eggs.
Bean bag positioner. Beans daily. Bean sprouts.
Salt restriction. Salt wasting. Salt craving. Salt tabs.
Pepper spray exposure. Pepper in the eye. Peppermint oil.
Coffee ground emesis. Coffee: {few} cups. Coffee bean sign.
Beer belly, he joked. Beer: {few} a day. Beers list review.
Buck traction. Buck fever. Bucks, does. Buckle fracture.
Bull neck. Bull's eye rash. Bull rider. Bulldog clamp.
Bear hug. Bear down. Bear weight. Bear crawl. Bearing.
Noble gas MRI. Noble effort. Nobel lecture.
Major bleed. Major depression. Major allergen. Major crossmatch. Minor, too.
Junior doctor teaching. Junior high physical. Senior services.
Clay-colored stool. Clay shoveler's fracture. Clay class.
Jade roller. Opal sign. Sky gazing. Skye boot.
Hazel eyes. Hazelnut allergy. Witch hazel pads. Fern test positive. Ferning.
Lily pollen. Daisy Award. Jasmine rice. Iris normal. Iris hook. Iris prolapse.
Myrtle leaf shape. Clover honey. Clover plan. Rosemary oil.
Chance fracture. Chance of recurrence {pct}. Chance finding.
Heath and moor are poor soil for crutches. Health, not heath.
Nicks in the skin. Nick of time. Nicks from shaving. Norm referenced. Norms for age.
Phlebotomy at {hour}. Van driver: seat belt. Van ride home. Vans leave at {hour}.
Stew, soup, broth. Tad tired. Dash diet. DASH {some}. Ace wrap. ACE score {few}. Ace inhibitor.
"""
HEADS = r"""
WILL CALL\nMAY REPEAT\nMARK SITE
Grace Period
Hope and Recovery
Art Therapy Group
Frank Talk About {dxx}
Young Adults and {dxx}
Short and Long Term Goals
White, Black, Brown, Green and Gray: What Stool Color Means
Strong Bones, Small Steps
The Sharp Bin
Rose, Ivy and Holly: Plants That Hurt
Summer Safety
Dawn to Dusk: Fasting and {rx}
Stone Prevention
King, Bishop, Foley: Devices A to Z
Ray, Miles, Bass: Words on the Audiogram and the Map
Bass, Trout, Cod and Lamb
Fish, Fowl, Beans
Will I Need Surgery?
May I Drive?
Bill Pay and Price List
Pat, Dab, Rinse
Grant Update
Chase the Result
Christian, Muslim, Jewish and Other Spiritual Needs
Jack and Jill Bathroom Cleaning
Banks: Blood, Tissue, Eye
Forest Plot, Funnel Plot
Gene Panels
Penny Wise: Cost Saving on {rx}
Olive Oil, Basil, Ginger, Sage
Monday Huddle
Day One
Weeks One to Four
Brook No Delay: Sepsis in the First Hour
Rob No One of Sleep: Quiet Hours
Page the House Officer
Dean, Chair, Director: Who Signs
Hunter, Fisher, Farmer: Zoonoses by Trade
Mason, Miller, Baker, Potter: Dust by Trade
Love, Joy, Peace: A Chaplain's Notes
Storm, Snow, Flood: Downtime Plan
Foot and Hand Clinic
Head, Neck, Temple
Good, Better, Best: Bonus Tiers
Major and Minor
Sunday Hours
Green Light, Red Light
Pain and Power
Cash, Check, Charge
Walker, Cane, Crutch
Castle, Garden, Park: Outing Day
"""
