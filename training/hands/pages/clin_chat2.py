"""More windows: nurses, a midwife, a dentist, a pathologist, a paramedic and a dialysis nurse talk with a bot; eponyms as subjects of sentences, terse speaker tags, few people."""

TWINS = r"""
rn: convert 38.9
gpt: 102.0 F
rn: Braden sub for a pt who slides down in Fowler's
gpt: Friction and shear: 1, a problem.
rn: Waterlow same?
gpt: Waterlow has no shear item; it looks at build, skin, continence and mobility.
rn: [[charge::{wn}]] says Norton is better lol
gpt: Norton is older and shorter. Your form uses Braden.
rn: ok SBAR: [[pt::{lastlow} bed 9]], L heel DTI, found [[0400::{DATE:<5/2|10-8>} 0400]] by [[tech::{firstlow}]], Prevalon on, [[MD::{lastlow}]] told
gpt: S: New L heel DTI, found at 0400[[:: by {first}]]. B: Slides in bed. A: Nonblanching purple, 3 cm. R: Offload with Prevalon; wound consult. [[Provider::Dr. {last}]] notified.
rn: add [[family::{kin}]] notified. and Medline not Mepilex
gpt: Updated.
%%
MW: is Gaskin just hands and knees
AI: Yes. All fours, then try the posterior arm.
MW: Woods vs Rubin
AI: Rubin pushes the shoulder toward the chest. Woods turns it the other way.
MW: note: "McRoberts, suprapubic by [[RN::{first}]], Rubin II, Woods, arm by me, 70 s, Ap 6/8. cord pH [[sent::sent {initials}]]. [[peds::{last} peds]] x2 min. Moro =." polish
AI: "Shoulder dystocia: McRoberts with suprapubic pressure [[by the RN::by {first}, RN]], then Rubin II, Woods' screw and delivery of the posterior arm; 70 seconds head to body. Apgars 6 and 8. Cord gases sent. [[Pediatrics::Dr. {last}]] attended. Moro symmetric."
MW: Erb's talk for [[mom::{firstlow}]], soft. Klumpke too?
AI: "[[Your::{first}, your]] baby moves both arms equally, which is a good sign."
MW: ok. Bishop was 5 at [[admit::admit {DATE:<7/3|2-9>}]]. Friedman or Zhang for the protraction line
AI: Zhang.
MW: my [[preceptor::preceptor {last}]] in [[school::{school}]] loved Friedman. rip
%%
DDS> perio chart to words: Miller II, Glickman 2, Ramfjord teeth 3-5 mm
bot> Moderate mobility and furcation involvement; index teeth show 3 to 5 mm pockets.
DDS> for [[the patient::{mr}]]. he's [[an engineer::an engineer at {coin}]]
bot> "Some teeth move slightly, and between the roots of two there is a gap."
DDS> crown: Ivoclar vs Kerr cement. [[assistant::{first}]] ordered 3M
bot> RelyX from 3M is fine for zirconia.
DDS> Gow-Gates fail x1, Akinosi ok. add to note w/ [[today's date::{DATE:<4/11|9-5>}]]. #19
bot> "Gow-Gates without effect; Akinosi effective. #19[[::, {DATE:<4/11|9-5>}]]."
DDS> reply to [[ortho::Dr {last} (ortho)]]: Angle II div 2, Bolton 8 mm, wants Damon or Invisalign?
bot> "[[Thanks::{first}, thanks]] for the referral. Angle II/2 with a Bolton excess; either system can work."
DDS> Who's Bolton. who's Angle
bot> Two orthodontists; the names now mean the measurements.
%%
path: synoptic help. Nottingham 3+2+1
A: Grade 1... no: total 6, Grade 2.
path: Bloom-Richardson same?
A: Nottingham is the Elston-Ellis modification of Scarff-Bloom-Richardson.
path: [[resident::{lastlow}]] keeps typing Nottingam
A: Offer a macro.
path: Oncotype req needs [[acc::{spec}]] and [[signature::{whole}]]. Also Breslow for [[the other::{UNIQUE_ID:S24-{nn}}]] = .9. Clark omit?
A: Clark is optional since AJCC 7.
path: Gough, VVG, Wright, Warthin-Starry, Fite, Kinyoun, Steiner: which for cat scratch
A: Warthin-Starry or Steiner.
path: histo says [[run out::{wn} says they're out]] til [[Mon::{DATE:Mon <3/3|10/6>}]]. send to [[ref lab::{ORGANIZATION:<Pathline|Lakeshore|Cascade> Reference}]]
A: Draft: "Please perform Warthin-Starry on block A2[[:: of {spec}]]."
path: Kikuchi vs Kimura vs Rosai-Dorfman vs Castleman table
A: Four rows below.
%%
medic: protocol q. Broselow purple = kg
bot: 10 to 11.
medic: Handtevy says 10. ok. King vs igel size 35kg
bot: i-gel 2.5 to 3; King 2.5.
medic: Parkland on a kid? [[partner::{onelow}]] says Galveston
bot: Galveston uses body surface area. In the field, follow your local fluid rule.
medic: narrative: [[M12::{fleet}]] to [[a barn::the {STREET_ADDRESS:<Olsen|Deen|Pruett> barn on <CR|FM> {nn}}]], 8yo flash burn, [[gm::gm {kin}]] dunked in trough lol. 9%. IN fent. Lund-Browder sheet. to [[burn::{hnick}]] w/ [[flight::{crew}]]. LUCAS not used haha
bot: "[[Unit::{fleet}]] responded for an 8-year-old with a flash burn, about 9% by Lund-Browder. [[Family::Grandmother {kin}]] cooled the burn with water. Intranasal fentanyl given. Care transferred to [[flight crew::{crew}]]."
medic: "trough" is gold, keep. sig [[me::{initials}]]
%%
hd-rn: Daugirdas vs Watson vs leypoldt
bot: Daugirdas estimates Kt/V; Watson estimates body water; Leypoldt is another Kt/V formula.
hd-rn: chair 5 [[::({lastlow}) ]]1.1. needle 16 → 15, [[neph::{lastlow}]] ok
bot: Recheck in two weeks[[::, about {DATE:<6/9|11-3>}]].
hd-rn: Trendelenburg for cramps? [[tech::{firstlow}]] did
bot: It doesn't help cramps. Try lower UF and a heel stretch.
hd-rn: letter to [[van co::{ORGANIZATION:<Sunny|Swift|Kind> Wheels}]]: late 3/6 runs. chair times 0600. no phi
bot: "Three of the last six pickups were late. Please arrive by 0530."
hd-rn: that's 3/6 the fraction not a date lol
bot: Yes: three of six.
hd-rn: also Quinton, Tesio, Palindrome, Permcath = same thing? [[new hire::{wn}]] asks
bot: All are dialysis catheters. Quinton is often used loosely for any temporary one.
hd-rn: ok. poem for [[a retiring tech::{firstlow}, 22 yrs, last day {DATE:<6/30|Dec 31>}]], rhyme with fistula
bot: "We will surely miss ya[[::, {first}]], gentle with each fistula."
"""
