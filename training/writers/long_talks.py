"""Conversations about nobody: therapy without names, calls, dictation, portal threads, chats and mail between roles."""

CALM = r"""
T: So where do you want to start today?
C: I don't know. The same place, I guess. I went back to the house.
T: You went back.
C: Just to get the mail. And I stood there with my key in the door like an idiot. I could hear the TV. He still watches that fishing show.
T: What happened in your body?
C: It was like, um, my stomach dropped. And my hands. You said name five things you see, so I did. Door. Mat. The dead fern. My shoes. His boots.
T: You used the grounding. That's 5-4-3-2-1.
C: I got to three.
T: Three is not nothing.
C: [laughs] My sister says that I collect threes. Three kids, three jobs, three strikes.
T: And if we put it on the SUDS scale, zero to ten?
C: An eight at the door. In the car it was a four. Then I ate a whole bag of Doritos and it was a nine but, like, a different nine.
T: A shame nine, not a fear nine.
C: Yeah. God. Yes.
T: Last week we talked about Beck's triad, about what you think of yourself, of the world, of the future. Where does the bag of Doritos go?
C: Self. It's always self. "You have no will."
T: Will is an interesting word there. What would the kind voice say, the one from the Linehan worksheet?
C: That I had not eaten since six. That I'm... that it was hard and I did it. I got the mail.
T: You got the mail.
C: It was all catalogues. (crying) It was all just catalogues.
T: Take your time. We have twenty minutes.
%%
Nurse line script and call, as transcribed by the software, roles only

AGENT: Thank you for calling the nurse advice line. This call may be recorded. Are you calling for yourself or for another person?
CALLER: For my baby. She's, um, five weeks old.
AGENT: Okay. Is she breathing normally right now? Is her skin a normal color?
CALLER: Yes. She's hot. I did the thermometer in the bottom and it says one hundred point eight.
AGENT: A hundred point eight, rectal. At five weeks that is a fever, and any fever under eight weeks has to be seen tonight. Did you give her anything? Tylenol, Motrin, Gripe Water?
CALLER: Nothing. My mother in law says to put Vicks on the feet.
AGENT: Please don't. Is she feeding?
CALLER: She took one ounce of the Similac at three. Usually she takes three.
AGENT: Wet diapers in the last eight hours?
CALLER: One. Maybe two? The stripe on the Pampers was blue.
AGENT: Any rash, stiff neck, high pitched cry, seizure?
CALLER: No. She has, like, the stork bite, and Mongolian spots, the doctor told us.
AGENT: Those are fine. Was she born on time? Any Group B Strep?
CALLER: Thirty eight weeks. They gave me penicillin in labor, two times.
AGENT: My guideline is Fever Under Three Months, Schmitt-Thompson. The disposition is: Go to the Emergency Department Now. Not Urgent Care. Do you have a car seat and a ride?
CALLER: My husband is getting the car. We have Medicaid, does that matter?
AGENT: It does not matter. They must see her. It's the law, EMTALA.
CALLER: Okay. Okay. Do I feed her first?
AGENT: Offer the breast or bottle, and go. If she turns blue or goes limp, call 911.
CALLER: Thank you, ma'am.
AGENT: End of call 02:14, length 4:41, category RED, protocol 17.
%%
Dictation, orthopedics, no identifiers please as this goes to training

"New paragraph. Chief complaint colon left knee pain. New paragraph. History of present illness colon this is a sixty-two-year-old retired mason period he had the pain for about two years comma worse on stairs comma better with Aleve period he has had three Synvisc shots and one of Zilretta period he denies locking or giving way period new paragraph. Past history colon hypertension comma gout comma GERD comma sleep apnea on CPAP period new paragraph. Meds colon lisinopril comma allopurinol comma Prilosec period no wait scratch Prilosec comma make it Pepcid period. Allergies colon codeine comma makes him itch period. New paragraph. Physical exam colon alignment is varus comma about six degrees period range of motion five to one fifteen period Lachman comma McMurray comma pivot shift all negative period varus stress at thirty opens two plus period pulses two plus period quad strength four plus over five period new paragraph. X-rays colon Kellgren and Lawrence grade four medial comma with Ahlback three comma Insall-Salvati ratio one point oh period new paragraph. Impression colon end stage medial osteoarthritis left knee period. Plan colon we talked about partial comma that is the Oxford comma versus total knee comma the Triathlon with Mako period. He wants to wait until after the fishing season period. In the meantime comma unloader brace comma the DonJoy one comma therapy twice a week comma Voltaren gel period. If he comes back we will get the hip to ankle film period. Return in three months period. Time spent thirty minutes period end of dictation thanks. Oh one more thing comma BMI was thirty-eight comma so he needs to see the weight people first comma our cutoff is forty but anesthesia says thirty-five period okay that's it."
%%
PORTAL THREAD, de-identified for the CSR course
Subject: Medication question
PATIENT: Hello. I picked up my new pill and the bottle says metoprolol succinate and the old one says metoprolol tartrate. Are these the same?? The old was white and round with M 32 on it and the new one is white oval with 1 on the back
NURSE: Good morning! They are the same medicine in two forms. Tartrate (Lopressor) works about 12 hours. Succinate (Toprol XL) works 24 hours. The doctor changed you to the long one, 50 mg, once a day. Please STOP the old one.
PATIENT: ok so i took both this morning. should i be worried
NURSE: How do you feel? Dizzy, faint, short of breath? Do you have a blood pressure cuff (Omron is what most people have)? What is your pulse?
PATIENT: it says 108/64 and heart 56. I feel fine, little tired but i always am lol. Watch says 55
NURSE: Thank you. That is OK. I spoke with the pharmacist and the PA. Do not take any more metoprolol today. Start tomorrow with one succinate with breakfast. If the pulse is under 50, if you faint or if you cannot catch your breath, call 911. Poison Control is also free and open 24 hours.
PATIENT: thank you so much. also can I drink grapefruit juice. I'm on the atorvastatin too. And my foot is swelling again from the amlodipine
NURSE: A small glass is OK with atorvastatin, not a quart. Swelling: raise legs, we'll ask. Is it one foot or both?
PATIENT: both. Sock marks. No pain
NURSE: Sent to provider. Expect an answer in 2 business days.
PA: Let's try cutting amlodipine to 5 and adding chlorthalidone 12.5. Labs in 2 weeks, no need to fast. - the PA on your team
PATIENT: Great. Best clinic ever. 5 stars. Have a blessed day
[Thread closed by system after 14 days]
%%
From: Infection Preventionist
To: Unit Managers; Charge Nurses; EVS Lead; Hospitalists
Subject: RE: RE: FW: C. auris - what we know / don't know

Team,
Thanks for the 42 e-mails. Short answers:
1. Yes, it is Candida auris. The VITEK said haemulonii; MALDI-TOF says auris. Clade I, fluconazole R, micafungin S.
2. Contact Precautions, door sign ORANGE. Private room. Dedicated stethoscope, cuff and Dinamap.
3. Quats do NOT kill it. Oxivir 1 or Clorox bleach. Dwell time 1 min / 3 min. Tru-D or Xenex after.
4. Screening: axilla + groin, one ESwab, PCR. Roommates in the last 30 days. I have the list; do not send it around.
5. Hand gel works. Gloves are not a substitute.
6. Decolonization: none known. CHG bath is fine.
7. Public Health wants weekly PPS until two are clean. CDC Tier 2 MDRO guidance.
> From: Hospitalist 3
> Can I take my patient off isolation after neg x 3?
No. For the duration, and next admission.
> From: EVS Lead
> We are short 2 FTE and out of gray bins.
Purchasing ordered 40 (Rubbermaid BRUTE 32 gal).
> From: Manager, 6 North
> Curtains?
Change. Every time. Shower curtains as well.
> From: Respiratory
> BiPAP tubing and V60s?
Bag it, tag it, send to SPD.
Huddle Thursday 0730, Board Room B and on Teams. Bring coffee.
IP
%%
#er-scheduling (Slack export, handles removed)
[08:02] MANAGER: Need 11a-11p RN today, 3 holes. Bonus $25/h
[08:02] NURSE A: i did 4 in a row no
[08:04] NURSE B: can do 11-7 if i get next Sat off
[08:05] MANAGER: deal
[08:05] TECH: is the Omnicell in Pod 3 fixed
[08:06] PHARMACY BOT: Cabinet POD3-AUX drawer 6 FAILED. Ticket INC in queue. Use POD2.
[08:11] NURSE C: whoever left the Glidescope with no blade: may your coffee be cold
[08:12] RESIDENT: that was me sorry. fixed. Mac 3 and 4 in the tray
[08:20] CLERK: radiology says CT 2 down til noon. everything to CT 1. Stroke alerts still go first
[08:21] ATTENDING: ok. diverts?
[08:21] CLERK: county says level yellow. EMS knows
[08:33] NURSE B: hall 4 wants a sandwich. NPO?
[08:33] RESIDENT: no. turkey ok. diabetic
[08:34] NURSE B: he says turkey has too many letters. peanut butter then
[08:40] SOCIAL WORK: 3 psych boarders, no beds in state. Longest 61 h. ask tele-psych re: re-eval
[08:41] ATTENDING: try Geodon to PO Zyprexa in 9. And a shower
[09:02] MANAGER: found one float from Ortho. 1 hole left. Please???
[09:03] NURSE A: ughhhh fine. 11-3 only. And I want the good chair
[09:04] MANAGER: you may have MY chair. And grace, and honor, and a Snickers
[09:10] BOT: Pulse survey closes in 2 h. Response 31%.
[09:15] RESIDENT: NEDOCS 148. lol
%%
Family meeting, ICU, coached transcript for VitalTalk
Physician: Thank you all for coming in. I'm one of the intensive care doctors. Before I say anything, could you tell me what you've heard so far?
Daughter: That his lungs aren't getting better. The other doctor, the tall one, said it's ARDS.
Son: I heard it's fifty-fifty.
Physician: Okay. Is it all right if I tell you what I see?
Daughter: Please.
Physician: I'm worried. He has been on the ventilator for sixteen days. We have proned him, we've used Nimbex, we've asked about ECMO, and he was not a candidate because of his kidneys and his age. Yesterday we started a third pressor, Giapreza. I'm afraid he is dying.
[silence, 14 s]
Son: So that's it? You just quit?
Physician: I can see how much you love him. I wish it were different.
Son: He's a fighter. He was in Vietnam. He had the Agent Orange and he beat it.
Nurse: He sounds strong. What did he do when he was well?
Daughter: He fixed radios. He'd sit in that garage with the Grundig and the dog.
Chaplain: Was there a faith that held him?
Daughter: He liked the hymns. Not the sermons.
Physician: If he could sit here, in that chair, and hear all of this, what would he say?
Daughter: He'd say, turn the damn thing off. He told me. When Mom was on hers.
Son: He did say that.
Physician: Then I'd like to recommend that we stop what is not helping, keep him comfortable with morphine and Versed, and let you be with him. No CPR.
Son: Can the dog come?
Nurse: Yes. The dog can come.
[REMAP: Reframe, Expect emotion, Map, Align, Plan. NURSE statements: 3. Code ends.]
%%
[Scribe tool draft, ambient, cardiology. Speaker labels: DOC, PT, MA]
MA: 138 over 80, 68, 97 percent. Weight is up two.
PT: It's the boots.
DOC: It's always the boots. How's the breathing?
PT: Good till I get to the top of my hill. Then I stop and look at the view, so no one knows.
DOC: How many pillows?
PT: One. And the wife's elbow.
DOC: Any of the fluttering since we did the ablation?
PT: Twice. Got it on my Kardia. It says "possible AFib", then it says "unclassified". What's that, is that good?
DOC: Let me look. That's PACs. See the P wave here? And here? That's fine.
PT: My buddy at the VFW is on Multaq. Should I be?
DOC: Not with your pump function. We're keeping the Eliquis, the Toprol, the Farxiga. Did the pharmacy swap in the generic?
PT: They did. Forty bucks! Humana wanted three hundred.
DOC: And the smoking?
PT: Half a pack. Chantix gave me dreams about bears.
DOC: Patches, then, and the lozenge. 21 and 4. Quitline is in the leaflet.
PT: I'll try. I will. After hunting season.
DOC: Stand up. Legs look good. JVP's flat. That murmur's the same, two over six. Let's repeat the echo in the summer, and see me in six months.
PT: Bears, doc. Big ones.
Draft note: 71M, paroxysmal AF s/p PVI (cryo), HFmrEF, NYHA II. PACs. CHA2DS2-VA 4. Continue. NRT. TTE. RTC 6 mo.
Coding: 99214, 99406, I48.0, I50.22, F17.210
%%
group session 6 of 12: Seeking Safety, women, county program, process notes by co-leader
check in: five questions (feelings, good coping, substance, community resource, commitment). 7 present, 1 late, 1 left to feed baby
M1 (member one) said she white-knuckled through payday. M2 "I called my sponsor instead of my ex". M3 silent; hood up. M4 brought cookies, burnt
topic: Detaching from Emotional Pain (Grounding). Quote read: "No feeling is final." Someone asked who said it; M5: "Probably a man with no kids"
mental: categories. "Dogs!" Collie, Boxer, Great Dane, Jack Russell, Saint Bernard. laughter
physical: ice cube. M3 held it longest, hood came down
soothing: safe place. for M6 it's Walmart at night. all aisles lit
M7 said Suboxone is cheating. debate. leader: medicine is not a moral. cites SAMHSA TIP 63, 16 mg not 8. M1: "Vivitrol made me flat." M2: methadone 85, take homes, "my golden handcuffs"
conflict: M4/M7 re: NA clean date. leader used VALIDATION lv 4
check out: commitment: M3 "I'll text one of you". applause, first time
PCL-5 mean 51 -> 44; BAM; URICA contemplation
naloxone kits given: 5 (Narcan 4 mg; Kloxxado none)
plan: next = Setting Boundaries, handout 3; child care room moved to B; van leaves 3:15 sharp; co-leader to bring UNburnt cookies
supervision: my countertransference to hoods.
%%
OFFICE VISIT VIA INTERPRETER (role-play script for medical interpreters, Haitian Creole / English)
PROVIDER: Good morning. Ask her what brings her in.
INTERPRETER: As the interpreter, I'd ask you to speak to her directly.
PROVIDER: You're right. Good morning! What brings you in today?
PATIENT (in Creole): Mwen gen gaz. My chest, it burns, it goes up to my head and down in my shoulder.
INTERPRETER: I have gas. My chest burns, it goes up to my head and down to my shoulder. The interpreter notes that "gaz" can be a way to speak of pain that moves.
PROVIDER: Thanks. Does it come when you walk?
PATIENT: When I climb to the third floor. And when my blood turns.
INTERPRETER: ...and "when my blood turns": the interpreter asks leave to clarify.
PROVIDER: Please.
PATIENT: Move san. Bad blood. When I get upset. My milk went bad once that way.
PROVIDER: I see. Have you tried something?
PATIENT: Tea of soursop leaves, Vicks, and the Alka-Seltzer. The leaf doctor gave lwil maskriti. Castor oil.
PROVIDER: We'll do an ECG and a blood test, troponin. Do you have diabetes, "sik"?
PATIENT: They told me sugar, in Florida. I stopped the Metformin. It gave me the runs.
PROVIDER: Are you afraid of anything about this?
PATIENT: That they send me away. That they write me down.
PROVIDER: What you tell us stays here. HIPAA is the law.
INTERPRETER: [renders]
Debrief: CLAS standard 5; NCIHC Code: accuracy, confidentiality, impartiality, respect. Pre-session 30 s. Position: triad. CCHI, NBCMI exams. Kleinman's 8 questions: which were used? (1, 4, 8)
%%
voice memo to self, driving, transcribed
okay so three things for the grant one the aims page still says twelve sites and it's nine two the budget person wants the F and A at fifty four percent three I forget three oh the biosketch uh also ask the stats guy about the Fine and Gray versus cause specific thing because reviewer two is going to say it again they always do and tell the coordinator that the REDCap needs the new PROMIS short form the eight a not the four a and the Neuro QoL upper extremity and get a quote for the Actigraph the GT nine X no LEAP whatever it's called and then for clinic tomorrow I need um the Botox consent the one with the spread of toxin paragraph and the EMG needle the thirty seven millimeter teflon and somebody has to call about the Dysport versus Xeomin thing Aetna wants failing of two anticholinergics which is insane it's dystonia not bladder so peer to peer and also oh number three the letter of support from the chair that is number three and then groceries eggs oat milk the good coffee Raisin Bran uh dog food not the chicken he gets the itch and call mom it's been a week actually call mom first okay also the resident lecture is noon not one it's the Parkinson one so slides on MDS criteria DaTscan alpha synuclein Syn-One skin biopsy and levodopa Duopa Vyalev Inbrija and the DBS video battery fine end stop stop recording hey Siri stop
%%
Peer to peer, payer side note (internal QA, both roles anonymous)
Line: Commercial PPO. Request: Dupixent 300 q2w for EoE, adult.
Opened 13:05 by Medical Director (board: IM), requester: GI attending. Recorded: yes, state of Washington two party, consent on tape.
MD: Walk me through it.
GI: Forty-one, dysphagia for four years, two impactions. Peak eos 82 on BID omeprazole for ten weeks. EREFS 5, DSQ 38. Dilated to 15. Swallowed Flovent 880 BID, got Candida. Eohilia denied by you folks.
MD: Did they do the budesonide slurry? With Splenda?
GI: It's not FDA approved. Also soy allergy in the Neocate slurry. Diet: SFED failed at 6, he is a cook in a Thai place.
MD: IgE? Asthma?
GI: Mild. IgE 410. Eos 900. Weight 77.
MD: Our criteria, Policy RX.0417: (a) age 1+ and 15 kg, (b) >= 15 eos/hpf, (c) PPI trial 8 wks, (d) topical steroid trial OR intolerance. I'd say Candida twice is intolerance.
GI: Culture positive, both times. It's in the addendum.
MD: Then I overturn. 12 months, 300 mg weekly actually is the labelled dose for EoE.
GI: Ha. Yes. Weekly. Sorry, derm brain.
MD: TREET Part B. OK. Qty 4 per 28. Specialty: Accredo or CVS.
Closed 13:12. Determination: APPROVE. Basis: (d). URAC HUM 14 met. Letter auto in 24 h (English, Spanish 15-lang tagline).
QA score 96/100: lost 4 for "you folks", not ours.
%%
Coach: 30 s. Go.
Student: This is a, um, 24-year-old G1P0 at 31 weeks with a headache and a pressure of 168 over 112.
Coach: Stop. What do you need to know first?
Student: Vision? Right upper quadrant? Reflexes?
Coach: Good. Blurry, yes, 3+, two beats of clonus. Now?
Student: Magnesium 6 over 20, then 2 an hour. And labetalol 20 IV, then 40, 80.
Coach: She has asthma.
Student: Hydralazine 5. Or nifedipine 10 by mouth.
Coach: Labs come: platelets 84, AST 212, LDH 790, Cr 1.3, hapto low.
Student: HELLP. Mississippi class 2... Tennessee complete. Deliver.
Coach: Slow. She's 31 weeks, baby's fine.
Student: Betamethasone 12, and talk to MFM, but I don't wait the 48 if it drops.
Coach: sFlt-1 over PlGF is 96.
Student: That's high. Over 40... I'd have to look it up. PRAECIS?
Coach: Then she seizes.
Student: Left side, oxygen, airway, mag 4 more. Ativan second. Not Dilantin, Magpie and the Lancet one from 1995 say so.
Coach: Toxicity?
Student: Patellars go at 10, breathing at 12, heart at 25. Calcium gluconate 1 gram.
Coach: She asks you if she'll be okay.
Student: ...I sit down. I say we're with you, and here's what we do next.
Coach: And that's the one you don't get from UWorld. 9 out of 10. Next case: Sheehan, Asherman, or Fitz-Hugh-Curtis. Pick.
"""
