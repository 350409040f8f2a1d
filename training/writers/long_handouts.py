"""Leaflets, going-home sheets, diet sheets and exercise sheets that name nobody."""

TWINS = r"""
Going Home After Gallbladder Surgery
Your operation was done by [[the surgeon on call::{dr}]] [[this week::on {day}]]. You had a laparoscopic cholecystectomy (four small cuts, glue on top).
EATING
Start with toast, rice, Jell-O, broth. Fatty food may give you the runs for {num} weeks. That is normal.
WASHING
You may shower tomorrow. Let the glue fall off; do not pick. No bath, pool or hot tub for 2 weeks.
PAIN
Tylenol 1,000 mg every 8 hours. Motrin 600 mg in between. Save the oxycodone for night.
MOVING
Walk. Nothing heavier than a gallon of milk for 4 weeks. You will be sore in the right shoulder, that's the gas.
CALL [[the clinic::{clinic}, {ph},]] IF
~ yellow eyes, dark urine, pale stool
~ fever above 101
~ a cut that opens, drips or smells
~ you cannot keep water down for 12 hours
YOUR NEXT VISIT: [[in two weeks with the nurse practitioner::{day} with {first}]]. Bring this sheet.
Rest well, eat slowly, and do not drive on Percocet.
%%
ASTHMA ACTION PLAN - in plain words
Made with: [[the school nurse::{whole}, the school nurse]] For: [[a child of nine::{ptfull}, {dob}]]
GREEN means go. You breathe easily, sleep all night, play.
   Flovent HFA 110, 2 puffs, morning and night, with the AeroChamber. Rinse and spit.
   Before gym: albuterol 2 puffs, wait 15 min.
YELLOW means slow down. Cough, wheeze, tight chest, up at night. Peak flow {nn}0 to 260.
   Albuterol 4 puffs, again in 20 min. If still yellow tomorrow, call.
RED means danger. Ribs show, lips are blue, cannot say a whole sentence.
   Albuterol 6 puffs and 911. Do not wait for [[a parent::{kin}]].
TRIGGERS we talked about: dust mites, cockroach, the cat, Febreze, cold air, crying.
Spacer washed weekly in Dawn and warm water, drip dry.
Copy to: [[the school::{school}]], the coach, Grandma's fridge.
%%
Physical therapy home programme, week 3 of 8
[[Your therapist::{first}]] wrote this for [[you::{ptf}]]; ask if a drawing is unclear.
1. Clamshells, green Thera-Band, 3 x 12. Keep the heels kissing.
2. Bird dog, 2 x 8 a side, slow. No wobble.
3. Dead bug. Low back stays glued.
4. Copenhagen plank, short lever, 3 x 15 s
5. Nordic curl with the strap, 2 x 5
6. Monster walk, blue loop, hallway and back
7. Bulgarian split squat - only if pain under 3/10
8. Pallof press, door anchor, 10 each
9. Turkish get-up: not yet!
10. McKenzie press-up x 10 whenever you have sat for an hour
Ice, don't heat. Stop at sharp pain. The Thomas stretch may pull in front of the hip; that's the Long Head talking.
Log it here:  M __  T __  W __  T __  F __  S __  S __
Next session: [[Thursday afternoon::{on} at {clockx}]].
"""

CALM = r"""
How to use your insulin pen (Lantus SoloStar / Basaglar KwikPen)
Wash your hands. Check the name on the pen: Lantus and Humalog look alike in a dim kitchen.
1. Pull off the cap. Wipe the Rubber Seal.
2. Screw on a new BD Nano needle, straight, not crooked.
3. Dial 2. Point it up. Press. See a drop? Good. No drop? Do it again.
4. Dial your dose: ___ units at ___.
5. Pinch. Push it in at 90 degrees. Press the button all the way. Count to ten.
6. Needle off, into the Sharps box (a Tide bottle with a tight lid will do).
Never share. Never store with the needle on. Room temperature 28 days; Fridge until the date on the box.
Sites: Belly, two fingers from the navel; Outer Thigh; Back of the Arm. Rotate like the hands of a clock.
LOW SUGAR? 15 grams: 4 oz Minute Maid, 3 Dex4 tabs, 6 Life Savers. Wait 15 minutes. Test. Eat.
Sick day? Do not skip Basal. Check ketones if above 300.
%%
LOW-FODMAP SHOPPING LIST
YES aisle: Cheddar, Brie, Swiss, Lactaid, Green Valley yogurt, rice cakes, Cheerios (1/2 cup), Glutino, Udi's, Schar, firm tofu, oranges, kiwi, strawberries, carrots, bell peppers, Fody ketchup, maple syrup
NO aisle: honey, apples, pears, mango, cauliflower, garlic, onion, Fairlife is fine but Chobani is not, Ricola with sorbitol, Ice Breakers, Kind bars, Clif bars, Fiber One, rye, wheat
MAYBE: avocado 1/8, sweet potato 1/2 c, broccoli heads, almonds 10, sourdough spelt, canned lentils 1/4 c rinsed
SAMPLE DAY
  Breakfast - Oats with Blueberries and walnuts, coffee with Lactaid
  Lunch - Turkey on Schar, grapes, Lay's Classic
  Snack - Babybel, Nut Thins
  Dinner - Salmon, Basmati, Green Beans, Ginger
  Treat - Sorbet, or dark Lindt 2 squares
Phase 1: 2 to 6 weeks, not forever. Phase 2: challenge one group at a time. Phase 3: Personalize.
App: yes, one. Free? No, $8.
%%
What Is Bell's Palsy?
It is a weakness of the Facial Nerve (VII) on one side. Nobody knows exactly why it comes. It isn't a stroke: in Bell's you cannot raise your brow.
Other names you may read on the Internet: Ramsay Hunt (with blisters in the ear), Lyme, Guillain-Barre, Melkersson-Rosenthal, Mobius. Your team has thought about those.
Treatment: Prednisone 60 mg for 5 days, then down by 10. Valtrex for some. Eye: Refresh PM at night, tape it shut, sunglasses by day.
How is it graded? By House-Brackmann, I to VI. Most people with III get all the way back.
Timeline: half are well in 3 weeks, 85% in 3 months. Synkinesis (the mouth moves when you blink) may come later; Botox and Mime Therapy help.
Bring: photos of your smile each week.
Go to the ER if: an arm or a leg is weak, speech is slurred, or both sides droop.
%%
WELCOME TO THE UNIT! A guide for families (6 East-style Medical Floor)
Visiting: 8 to 8. Two at a time. Kids with a grown-up.
Who is who by the colour of the scrubs
   Navy - RN      Wine - Respiratory      Hunter Green - PT/OT      Ceil - Physician      Grey - Transport      Teal - CNA      Black - Lab       Rose - Volunteer
The White Board tells you today's nurse, the goal and the plan. Ask us to fill it in.
Hourly Rounding: Pain, Potty, Position, Possessions. Bedside Report at 7 and 7. You may take part.
Meals: dial 4-FOOD from 0630. "Liberal", "Cardiac", "Carb Controlled", "Renal", "Mechanical Soft".
Quiet Hours: 2-4 pm, 10 pm-5 am. Sleep Kits: mask, plugs.
Fall risk? Yellow Socks, Yellow Band, Bed Alarm, Gait Belt. Call, Don't Fall.
Rapid Response: any family may call Condition H (for Help).
Parking: Garage, level 2, $4 with a stamp.
Chapel and Meditation, ground floor. Grace is said in the cafeteria by nobody in particular.
Wi-Fi: GUEST, no password.
%%
Your Child Has Hand-Foot-and-Mouth
- caused by Coxsackie A16 or Enterovirus 71. No, it is not from cows.
- Fever first, then spots on the palms, soles and bottom, and sores in the mouth.
- Gone in 7 to 10 days. Nails may peel in a month (Beau lines). They grow back.
What to do: Popsicles, cold milk, Pedialyte. Nothing sour, no Doritos. Tylenol or Motrin by weight:
   12-17 lb .... 2.5 mL
   18-23 lb .... 3.75 mL
   24-35 lb .... 5 mL
   36-47 lb .... 7.5 mL
No aspirin (Reye). No Orajel under two. Maalox swish? Ask.
Day care: back when fever-free 24 hours and not drooling.
Come in for: no wet diaper in 8 hours, stiff neck, jerks that wake {pos} up, sleepy all day.
%%
PREP FOR COLONOSCOPY - SPLIT DOSE (SUPREP / GoLYTELY / MiraLAX)
7 days before: stop iron, Fish Oil, Metamucil. Ozempic, Wegovy, Mounjaro: skip the week's dose. Plavix, Eliquis, Xarelto: ask the one who prescribes.
3 days before: low residue. White bread, White rice, eggs, chicken. NO corn, seeds, nuts, popcorn, quinoa.
1 day before: CLEAR LIQUIDS ONLY. Apple juice, Sprite, white Gatorade, black coffee, Swanson broth, yellow Jell-O, lemon Italian ice. Nothing red, blue or purple.
  5 pm: First bottle. Fill to the line (16 oz). Drink in 30 min. Then two more cups.
  Bag Balm or Desitin for the behind. A film and a charger for the phone.
Day of: 5 hours before arrival, the second bottle. Nothing by mouth for 2 h before.
You need a DRIVER (18+, stays on campus). A cab alone isn't allowed.
"Is it working?" It should look like Mountain Dew. If it looks like Coke, call.
Boston Bowel Prep Scale we aim at: 2-3 in each segment.
%%
Staying steady - falls class for the over 65s (handout, large print)
* Get up slowly. Sit, dangle, count to 20, stand.
* Rugs: lose them or tape them.
* Lights: one by the bed, one by the loo, one on the Stairs.
* Shoes with backs. Crocs are not shoes.
* Tai Chi (Yang, short form) twice a week. Otago, level B to D, 30 min x 3.
* Eyes: bifocals and stairs do not mix.
* Pills to ask about: Ambien, Benadryl, Xanax, Flomax, Ditropan, Elavil.
* Vitamin D 800-1,000. Bones: DEXA, T score, FRAX.
* If you fall: roll, crawl, kneel at a chair, push. Practise. Or press the pendant.
Test yourself: Timed Up and Go under 12 seconds? 30-Second Chair Stand above average? Four-Stage Balance: Tandem for 10? Functional Reach of 10 in?
Score at Berg ____ /56, Tinetti ____ /28
%%
Breast-feeding in the first week: what's normal
Day 1: a teaspoon a feed. Colostrum = liquid gold. Meconium, black.
Day 2: cluster feeding (second night syndrome). You've done nothing wrong.
Day 3-5: milk is in; breasts full. Green, then Yellow stool, seedy like Dijon.
Day 7: birth weight back by 10-14 days. 6 wets, 3-4 dirties.
Latch: nose to nipple, wide gape, chin first, flanged lips. Positions: Cross-Cradle, Football, Koala, Laid-Back, Side-Lying, Dancer hold for low tone.
Sore? Lanolin, Hydrogels, Silverettes. White spot = bleb. Red wedge + flu = mastitis: keep feeding, Ibuprofen, Ice; Dicloxacillin if not better at 24 h.
Pumps: Spectra S2, Medela Symphony, Elvie, Willow, Haakaa. Flange 17-24 mm.
Supplement? Spoon, syringe, SNS, paced bottle (Dr. Brown's Preemie nipple).
Drugs that are fine: Zoloft, Tylenol, Amoxil, Zyrtec in the morning. Not: Codeine, high Sudafed, Amiodarone.
Call: fewer than 3 wets on day 3, orange crystals after day 4, bili look below the belly button, fever 100.4.
%%
Cast Care 101
Keep it dry. Keep it dry. Keep it dry. (Press'n Seal + tape, or a DryPro.)
Raise it above the heart for 48 h; wiggle what sticks out.
Itch: hair dryer on COOL. No Coat Hangers, no pencils, no Lego.
Numb, blue, white, cold, worse pain on stretching the toes: come AT ONCE (Volkmann doesn't wait).
Smell? Wet sock? Loose? Come to Cast Room, any weekday.
Sign it with a Sharpie. Keep the messages clean.
Kinds we use: Short Arm, Long Arm, Muenster, Thumb Spica, Sugar Tong, Ulnar Gutter, Petrie, Sarmiento, Bledsoe brace, CAM boot, Jones dressing.
Off at: buckle 3 wk, both-bone 6 wk, Scaphoid 8-12 wk, tib-fib (Toddler's) 4 wk.
After: dry skin, hair, stiff, small. Normal! Eucerin.
%%
Gout: a sheet for the fridge
Attack: Colcrys 1.2 mg then 0.6 in an hour. Or Naprosyn 500 BID. Or a Medrol Dosepak. Ice. Frozen peas are cheap.
Between: Zyloprim 100, up every 4 weeks until uric acid is below 6. HLA-B*5801 if Han, Thai, Korean or Black.
Don't stop allopurinol in an attack!
Less of: Beer (yes, Guinness too), Scotch, liver, anchovies, Venison, Coke with corn syrup.
More of: Water, cherries, skim milk, coffee, walking.
Ask about: HCTZ, Lasix, Baby aspirin, Niacin. Losartan and Fenofibrate help a bit.
Toes are called Podagra. Lumps are Tophi. Needle crystals: Negative Birefringence.
Goal date: ____  Uric acid now: ____  in 3 mo: ____
%%
SLEEP CLINIC HANDOUT: CPAP TROUBLESHOOTER
Problem: Leak. Fix: re-seat, fresh cushion, try AirFit P10, N30i, DreamWear, Swift FX, Amara View, F20, Evora.
Problem: Dry nose. Fix: ClimateLine tube, humidity 5, Ayr gel.
Problem: Swallowing air. Fix: lower pressure, EPR 3, wedge.
Problem: "I take it off in my sleep." Fix: wear it with Jeopardy for an hour, every evening.
Problem: rain-out. Fix: tube cosy, bedroom warmer.
Problem: red marks. Fix: RemZzzs liners, looser. Not tighter!
Problem: AHI still {nn}. Fix: bring the card; Central? Cheyne-Stokes? Opioids?
Medicare wants 4 h on 70% of nights in 30 days.
Clean: Ivory soap weekly. No SoClean with ozone.
Recall? Check DreamStation 1 serials with the maker.
Epworth today: __ /24. Mallampati __. STOP-Bang __.
%%
Radiation to the Breast: Skin
Wash with Dove or Cetaphil, pat dry. Calendula or Aquaphor twice a day, never within 2 hours before. Deodorant is fine.
No Underwire. Soft Cotton. Old T-shirts.
Week 2: pink. Week 3: tan. Week 4: itch; Hydrocortisone 1%. Week 5: peel under the fold; Mepilex Lite, Silvadene only if the team says.
Tired? Everybody is. Walk 20 minutes. Nap before 3.
Deep Inspiration Breath Hold: you'll wear goggles. Blue bar into the green box.
Tattoos: 3-5 dots, size of a freckle. Not the kind with an anchor.
Boost: last {num} days, to the bed of the lump.
After: it gets worse for a week, then better. Shield from sun for a year. Vitamin E later.
Lump, arm swelling, cough at 3 months: tell us.
%%
Living with Raynaud - tips from the group
Warm the core first: vest, hat, soup. Hot Hands, Heat Holders, mittens over gloves. Wool, Alpaca, Merino. Start the car by remote. Grab the frozen pizza with a sock.
No: nicotine, Sudafed, Imitrex, Ritalin; ask.
Colours: White, Blue, Red. French flag, but in another order.
Pills: Norvasc 5-10, Procardia XL, Viagra at bedtime, Nitro paste on the web.
Sores that do not heal: call. Soak? Lukewarm, not hot.
Primary or secondary? ANA, Scl-70, Centromere, nail fold under the scope. CREST = Calcinosis, Raynaud, Esophagus, Sclerodactyly, Telangiectasia. Other suspects: Buerger, Sjogren, MCTD, cervical rib, Hand-Arm Vibration.
Two of us like fingerless gloves under mittens. One of us swears by a Zippo hand warmer. All of us hate the Frozen Foods aisle.
%%
WARFARIN AND FOOD
Keep greens STEADY - not zero. Kale on Monday and none till Sunday is the trouble.
High K: kale, collards, spinach, Swiss chard, Brussels sprouts, parsley, natto
Middling: romaine, asparagus, Bibb lettuce, Boost, Ensure, Slim-Fast
Little: iceberg, corn, carrots, apples, Red Delicious, Bartlett pears, Yukon Gold, Vidalia onions
Cranberry: a glass is OK. Green tea: 2 cups. Beer, wine: 1.
NO: St. John's wort, Ginkgo, Dong Quai, Goldenseal, Feverfew, high-dose E, Danshen
Ask first: Bactrim, Cipro, Flagyl, Diflucan, Cordarone, Tegretol, Synthroid change
INR goal 2-3 (mechanical mitral 2.5-3.5: On-X, St. Jude, Carbomedics)
Colours of the tablets: 1 pink, 2 lavender, 2.5 green, 3 tan, 4 blue, 5 peach, 6 teal, 7.5 yellow, 10 white
Bleeding: nose >10 min, black stool, red urine, head bump -> ER
%%
AFTER YOUR MISCARRIAGE
We're sorry. Nothing you did brought it on: not the stairs, the wine before you knew, the sex, the box you lifted.
Bleeding: like a heavy period for a week, then brown. Two pads an hour for two hours is too much.
Cramps: Motrin 800, heat, hand on the belly.
Rh negative? RhoGAM within 72 hours.
Cytotec: 800 mcg in the cheek or vagina, works in 4 to 24 h. Chills are common.
Milk may come in. Tight bra, cabbage, no pump.
hCG is checked until below 5. A home test may stay positive for a month.
Trying again: when you both want to. One period first makes the dating easy.
Feelings: sad, angry, relieved, nothing. All right, all of them. Edinburgh at your visit.
Burial or cremation: ask for the Memory Box, the Foot Prints, a Blessing.
Groups: "Empty Arms" evenings, online on Sundays.
%%
Wearing-Off Diary (Parkinson clinic)
Fill one column every half hour: ON / ON with trouble / OFF / ASLEEP
Write when you take Sinemet (25/100), Rytary, Stalevo, Requip, Azilect, Gocovri, Nourianz, Xadago, Ongentys
Protein: beans and beef at night, not with pills
Freezing? March, count, aim at a line, Laser cane, hum a waltz
Constipation: MiraLAX, prunes, Senokot S
Dreams: Melatonin 3-10, Klonopin 0.25. Pad the floor
Voice: LSVT LOUD, "Ahhh" 15 x. Big steps: LSVT BIG
Drool: Botox, Robinul, hard candy
DBS talk: Levodopa helps by 30% in UPDRS? Age, Moods, MoCA, Hoehn & Yahr __
Impulses: slots, shopping, sweets. Tell us; it's the Mirapex
Don't give: Reglan, Haldol, Compazine, Phenergan
%%
Head lice: what works
You need: Nix (permethrin 1%), a metal comb (LiceMeister, Nit Free Terminator), a lamp, a film.
Day 0: dry hair, no conditioner, 10 min, rinse over the sink.
Comb, wipe, comb. Every 2-3 days. Day 9: again.
Still alive? Natroba, Sklice, Ulesfia, Xeglyze. Not Kwell (fits!). Not kerosene. Mayo is messy and weak; Cetaphil blown dry, the Nuvo way, has some data.
Wash at 130 F what was worn in 2 days. Bag the Beanie Babies for 2 weeks. No bombs in the house.
School: no "no-nit" rule; back the same day (AAP).
Itching stays for 2 weeks. Dandruff flakes slide; nits stick.
Lice don't jump, fly, or care how clean you are.
%%
Renal diet, stage 4, non-dialysis (dietitian's tear-off)
PROTEIN 0.6-0.8 g/kg: egg 1 = 7 g; chicken, deck of cards = 21; Greek Yogurt 6 oz = 15
SODIUM 2,000: no Lawry's, no Old Bay on top, Mrs. Dash is fine; not Nu-Salt or NoSalt (potassium!)
POTASSIUM if above 5: leach the Russets; no Orange Juice, V8, Avocado, Banana; yes Apple, Grape, Pineapple, Berries, Cabbage
PHOSPHORUS: read for PHOS. Dark Cola, Velveeta, Lunchables, Bisquick, "enhanced" pork. Binder with the first bite: Renvela 800 x2, PhosLo, Velphoro, Fosrenol, Auryxia
FLUID: no limit yet
SUGAR: if low, 4 oz Cranberry or Skittles, not OJ
Bakers: Rumford has phosphate; Featherweight does not
Eating out: Chinese - steamed, sauce aside. Italian - garlic and oil. Mexican - no beans, no Salsa. Burgers - Jr., no Cheese. Subs - Roast Beef 6"
Labs next: K, Phos, CO2, Albumin, PTH
%%
VOICE REST after vocal fold surgery
Days 1-5: no talking. No whispering. No Throat Clearing. No coughing if you can help it.
Text, write, Boogie Board, thumbs.
Day 6: 5 min/h, "confidential voice". Day 10: 10 min/h. Week 3: 20 min/h. Week 4: all day, no yelling.
Steam 3 x. Water 64 oz. Reflux: Pepcid, wedge, no Mint. Halls has menthol, use Grether's or Jolly Ranchers.
Straw phonation: Titze's straw, 5 min, glide, siren, "Happy Birthday" hummed
Singers: no belting for 8 weeks. Church choir: sit, smile, hold the book.
VHI-10 before __ after __. GRBAS __ . Max phonation time __ s. S/Z __ . Jitter, shimmer: acoustics room.
What was done: microflap / cyst / Reinke's / polyp R / granuloma / medialization Isshiki I
%%
So you need a PICC
A soft line goes in above the elbow; the tip lies at the door of the heart. Ultrasound, Numbing, 45 minutes. Sherlock 3CG or X-ray shows the tip.
You'll get: Biopatch or Tegaderm CHG, StatLock, Curos caps (Green = clean).
Flush: Saline 10 mL, push-pause, S-A-S or S-A-S-H. Clamp.
Cover for the shower: Glad wrap + tape, or a sleeve.
Do not: lift more than 10 lb, vacuum, golf, have BP on this arm, scissors near.
Length out today: __ cm. Arm girth __ cm.
Call: fever, chills after the flush, red streak, wet dressing, swollen arm/neck, ear gurgle, can't flush, line longer than yesterday.
Dressing: every 7 days by Home Infusion. Labs: Mondays (CBC, BMP, CRP, Vanc trough).
Removal: 2 minutes, hold your breath, done.
%%
Tips on thickened liquids (IDDSI)
0 Thin: water, coffee, Ensure Clear
1 Slightly Thick: some Similac, Enfamil AR
2 Mildly Thick (old Nectar): Naked juice-like
3 Moderately Thick (old Honey)
4 Extremely Thick (old Pudding) / Pureed
5 Minced & Moist: 4 mm, Fork Test
6 Soft & Bite-Sized: 15 mm
7 Easy to Chew / Regular
Thick-It: 1.5 Tbsp per 4 oz for 2. SimplyThick: one packet = 2, two = 3. Wait 15 min. No ice. No Jell-O. No Magic Cup for level 2 (melts).
Frazier Free Water: after mouth care, 30 min after meals, upright.
Syringe flow test: 10 mL, 10 seconds, what is left? 1-4 = 1; 4-8 = 2; >8 = 3
Moves: Chin tuck, Mendelsohn, Masako, Shaker, Effortful, Super-supraglottic. Penetration-Aspiration Scale was __
Beer can be thickened. Champagne can't.
%%
Your new hearing aids: first month
Left = Blue. Right = Red. Phonak Audeo, Oticon Real, Signia Styletto, Starkey Genesis: charging case; green light blinks.
Wk 1: home only, 4 h/d. Your own voice booms. The fridge hums. Paper crackles.
Wk 2: Add TV, Family.
Wk 3: Shops, Car, Church.
Wk 4: a Diner at noon. Sit with your back to the wall.
Domes: Open / Tulip / Power. Wax guards: turn, pull, push. Change every 4 weeks; HF4, CeruShield, Hear Clear.
Whistle? Too loose, wax, hug.
Phone: Roger, ConnectClip, Bluetooth LE. T-coil in the Theatre.
Dry at night. No hair spray. The dog will eat it, truly.
Ours is a 60-day trial. Loss & Damage: one each, $250.
Audiogram words: PTA, SRT, WRS 88% NU-6, Type A tymp, Carhart notch, Weber to left, Rinne +
%%
Menopause: Myth or Fact? (lobby poster, text only)
"Hot flashes last two years." Myth. 7.4 on average; longer if they begin early (SWAN).
"Estrogen gives everyone cancer." Myth. WHI: Prempro +8 per 10,000 women-years; Premarin alone, no rise.
"Patch is safer for clots than the pill." Fact, so far (ESTHER).
"Black cohosh works." Mostly placebo. Soy: a bit. Veozah: yes, check LFTs. Paxil 7.5 (Brisdelle): yes, not with Tamoxifen. Gabapentin 300 at night: yes. Oxybutynin: yes, dry mouth.
"Vaginal estrogen needs a progestin." Myth. Vagifem, Estring, Imvexxy, Premarin cream: no.
"You cannot get pregnant at 49." MYTH!
"Weight comes from hormones." Half a fact.
"Bones: start DEXA at 65." Fact; sooner by FRAX.
"Testosterone for low desire?" Some, 1/10 of a man's dose.
Greene Climacteric, MRS, Kupperman: the sheets we may ask you to fill.
"""
