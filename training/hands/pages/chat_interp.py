"""Interpreted visits and clinic texts with home-language words left standing, renderings, side talk, remedies and kin terms; twins with somebody and with nobody."""

TWINS = r"""
(video interp, tagalog, audio cuts)
INT: magandang hapon po, interpreter [[ito::{PERSON:<marlon|tess|jun>} {UNIQUE_ID:<30|41>{nn}}]] po
MD: hi [[lola::lola {PERSON:<ising|rosing|pacing>}]], how is the manas, the swelling
PT: ay naku anak, ganun pa rin, namamaga, parang tinapay
INT: she says same, like bread
MD: is she taking the furosemide
PT: pampaihi? hindi, ihi ako nang ihi sa jeep, nakakahiya. [[apo ko::apo kong si {PERSON:<jepoy|bea|ivan>}]] sabi okay lang daw
INT: no, she urinates on the ride, it is embarrassing. [[the grandchild::{PERSON:<jepoy|bea|ivan>} her grandchild]] said it's ok
MD: what about tuyo, bagoong, patis
PT: (laughs) konti lang
INT: just a little
DTR ([[off camera::{PERSON:<marites|luz>}, off camera]]): ma!! isang garapon!
MD: ok no bagoong for two weeks, water pill at night when home, weigh every umaga. [[see you::see you {clip}]]
PT: salamat doc, guwapo mo
INT: thank you doctor
%%
(phone, haitian creole, ed hallway 6)
RN: ask what happened
INT: sa k te rive w
PT: mwen t ap travay nan [[izin nan::{ORGANIZATION:<koch|perdue|pilgrims>}]], men m kole nan machin nan
INT: was working at [[the plant::{ORGANIZATION:<koch|perdue|pilgrims>}]], the hand stuck in the machine
RN: left hand? can he make a fist, can he feel this
PT: wi mwen santi l men li lou anpil. eske [[bos mwen::{PERSON:<wilner|frantz|jude>} bos mwen]] ka antre
INT: i feel it, heavy. can [[my boss::{PERSON:<wilner|frantz|jude>} my boss]] come in
RN: do you WANT the boss in
PT: (silans) non
INT: no
RN: then no. last tetanus
PT: an ayiti, te gen lontan, [[lekol::lekol {FACILITY:<sen jan|sakre ke>}]]
INT: in haiti, long ago at school
RN: tell him xray, numb it, close it, abx, and comp papers with [[the office not the boss::{firstlow} not the boss]]
PT: mesi mis, mesi anpil, bondye beni w
%%
clinic sms w the niece
[[clinic::{first}]]: Hi, reminder for [[your aunt::{first}]] [[tomorrow::{clip}]] 9:20
[[niece::{PERSON:<anjali|priya|nisha>}]]: hi yes masi is fasting for navratri so no food is that ok for labs
[[clinic::{first}]]: Fasting labs are fine! Is she diabetic?
[[niece::{PERSON:<anjali|priya|nisha>}]]: yes on glimepiride
[[clinic::{first}]]: Please ask [[Dr::Dr {last}]] before the next dose. Low sugar risk.
[[niece::{PERSON:<anjali|priya|nisha>}]]: she takes it w haldi milk n ajwain she says it doesnt count
[[clinic::{first}]]: Milk counts :) Hold it till she eats
[[niece::{PERSON:<anjali|priya|nisha>}]]: haha she said arre baba theek hai. also female dr only pls n she keeps the bindi for the ct?
[[clinic::{first}]]: Bindi is ok. Mangalsutra off for CT chest
[[niece::{PERSON:<anjali|priya|nisha>}]]: [[she wont::{PERSON:kamla} masi wont]]. i will tape it to her back
[[clinic::{first}]]: That works. Parking at [[the back::{STREET_ADDRESS:{nn} <oak|king|ely> st}]]
%%
(in person, somali, pediatric)
MD: so the staring spells, how many this week
INT: usbuucan imisa jeer
MOM: shan. mar uu cunayay, mar uu gaariga ku jiray
INT: five. once eating, once in the car
MD: any jerking
MOM: maya, indhaha kor, afka calyo. [[ayeeyo::ayeeyo {PERSON:<halimo|dahabo|faduma>}]] quraan bay ku akhriday
INT: no jerking, eyes up, drool. [[grandmother::{PERSON:<halimo|dahabo|faduma>}, the grandmother,]] read quran over him
MD: that's fine to do. did the keppra get filled
MOM: farmashiga [[waa xirnaa::{FACILITY:<karmel|banadir|al karama>} waa xirnaa]] jimcaha
INT: [[pharmacy::{FACILITY:<karmel|banadir|al karama>} pharmacy]] closed for friday
MD: i'll send it downstairs. is it gelatin free, yes the liquid. black seed is ok not instead
MOM: haye. [[wiilka::{PERSON:<zak|liban|ayub>}]] dugsi ma aadi karaa
INT: can [[the boy::{PERSON:<zak|liban|ayub>}]] go to school
MD: yes with the plan. letter for [[the nurse::{schoollow}]]. next visit [[in a month::{clip}]]
MOM: mahadsanid dhakhtar, ilaahay ha ku barakeeyo
%%
curbside chat, refugee clinic
[[np::{PERSON:<cass|bettina>}]]: pt has "kwashe" scars and takes "tam" for heart?? anyone
[[chw::{PERSON:<hser|eh doh>}]]: lol its thanaka n coining n betel. tam is just lemon salt
[[np::{PERSON:<cass|bettina>}]]: bless u. also he says his blood is "cold"
[[chw::{PERSON:<hser|eh doh>}]]: means tired + sad. ask abt sleep n [[camp::{LOCATION:<mae la|umpiem>}]]
[[np::{PERSON:<cass|bettina>}]]: PHQ thru interpreter was 3. he smiled thru it
[[chw::{PERSON:<hser|eh doh>}]]: smile = shame. let me sit w him. i know [[the wife::{PERSON:<paw wah|mu lar>}]] from [[church::{FACILITY:<karen baptist|st bernards>}]]
[[np::{PERSON:<cass|bettina>}]]: ok room 5. quinine smell in the thermos?
[[chw::{PERSON:<hser|eh doh>}]]: neem. ok w the pills, bitter is the point
[[np::{PERSON:<cass|bettina>}]]: inh started [[today::{full}]], b6, lft in 4 wk, no tylenol w the rice wine
[[chw::{PERSON:<hser|eh doh>}]]: rice wine is for [[the new year::the new year, {DATE:<jan|dec> <12|20>}]] only. mostly
"""
