"""How names of many origins are built: parts that are put together, and whole ones.

A line holds the origin, the parts of its first names, the parts of its family names, whole first names and whole family
names, parted by bars. Places of parts are parted by slashes, the parts of one place by blanks; ``_`` stands for nothing
and ``~`` for a blank.
"""

TABLE = """
yoruba|Olu Ade Ayo Tem Bab Fol Ola Oyin Iyo Kehi Tai Abi/wale bayo tunde kunle seun femi lola sola mide dapo wunmi dele|Ade Ogun Oye Ola Ako Ayo Aki Fa Odu Baba Omo/yemi bayo sanya wole leke dele niyi kunle bode tola toye lade jimi|Bisi Segun Ronke Yemisi Gbenga Dupe Funke|Ogunleye Balogun Sowande Akintola Fashola
igbo|Chi Nna Ike Obi Uche Ngo Ada Oke Ony Ife/oma emeka dinma nedu kwu ora ebuka zoba chi nna oma anyi|Oko Nwa Eze Ugo Onye Aza Ibe Mba Ani Ude/njo kwo ma chukwu nna kwe lue agba ora dike bo fo|Nkem Adanna Chike Ebele Okey|Okonjo Achebe Ezeugo Nwosu Iweala Anozie
akan|Kwa Ko Kwe Ya Aku Ama A Efu/si fi ku bena w sua kosua ma jo me|Owu Boa Asa Ose Agye Ame Ant Ofo Dan/su teng nte i mang yaw wi ri quah so|Kojo Abena Esi Kobina Adwoa Nana|Mensah Sarpong Quaye Annan Tetteh Amponsah
mande|Ma Fa Sou Ai Ous Ib Aby Sali Kad/madou toumata leymane ssatou mane rahima dou iatou|Di Ke Ca Tou Cou Dou Kon Sis Ba/allo ita mara ré libaly mbia té soko ldé|Moussa Binta Ramata Lamine Fanta|Traoré Sow Ndiaye Thiam Cissé Jalloh Bah
bantu|Wan Nja Mu Ki Ka Nya Ochi Ati/jiru mbui thoni mani mau ngwe eng eno ru beri|Mu Ki Ka Oti Nja O M/tua mani rage eno oroge wangi wanza kamba biru thuo lando|Wanjiru Achieng Jabari Zawadi Kamau Baraka Wairimu|Muthoni Odhiambo Chebet Kiprono Mutiso Barasa Nyong'o
southern|Tha Si Nom No Lu Zan Bu/bo pho vuyo mvula ndi ele so thando sizwe kazi|Mo Nko Dla Ma Ndlo Si Kho Tsho/si mini buza vu sulu thole za banda lane kena|Thandeka Sipho Lerato Palesa Tendai Rudo Farai|Mokoena Zulu Chikwanha Moyo Maseko Banda
ethiopian|Te Ge Ha Me Al Ab Se Wor Ti/klu bre ile sfin emu ebe lam ku gist kele|Ge Te Wo Ke Ab De Ha Ay/bre-Egziabher sfaye lde bede ra missie ilu ele ssema|Hiwot Dawit Mulu Senait Yonas Bethlehem|Tesfaye Bekele Desta Girma Woldegiorgis
somali|Ab Fa Ha Sa Ya Ho Id Ay/di duma wo hra sin dan il an ri|Wa Fa Ab Ja Sh Gu Mo Du/rsame rah shir ma ire led halim ale di|Ifrah Sagal Cawil Liban Ubah Deeqa|Warsame Dirie Gelle Hirsi Jimale Cali
hindi|Ra Su Pri Vi An Ka Sha Ne Ar De Ni Man/jesh resh yanka kram jali vita nti ha jun epak sha ish|Sha Ver Gup Chau Mis Tri Ku Aga Sri Bha/rma ma ta han hra pathi mar rwal vastava tnagar|Anjali Rohit Pooja Sunil Kavya|Pandey Dubey Rathore Thakur Saxena Bhatt
tamil|Ven Kar Mu La Sri Bha Pad Ra/kat thik rugan kshmi nivas ni maja jan|Ven Sub Krish Ra Su Mu Thi/kataraman ramaniam namurthy ghavan ndaram ganathan ruvelu ruppan|Meenakshi Senthil Revathi Arul|Iyer Pillai Natarajan Chidambaram Annamalai
punjabi|Har Gur Jas Man Bal Suk Par/preet deep want jit inder winder mit|Dha Gi San Bra Si Gre/liwal ll dhu r dhu wal|Simran Navjot Kuldeep|Singh Kaur Bains Sekhon Randhawa
bengali|Su Mo Ab Ra Sh Na/mita numa hijit hima arif zrul sim|Chat Ban Muk Gan Bhat/terjee erjee herjee guly tacharya|Tanvir Ruma Shirin|Hossain Ghosh Sarkar Bhowmik Talukder
urdu|Mu Aa Za Fa Na Sa Im/hammad yesha hid rhan dia ima ran|Qu Sid Ch An Bu Mal Sha/reshi diqui audhry sari khari ik h|Bilal Hina Usman Rabia|Awan Khattak Bajwa Mirza
vietnamese|Th Ng Ph H Tr Qu L/uy oc uong anh ang inh oan ung uan|Ng Tr Ph Hu V D L B Đ/uyen an am ynh o uong e ui ang|Thao~Vy Bao Linh Minh Thu~Ha Kim~Chi Duc Anh~Tuan|Nguyễn Trần Phạm Huynh Ngô Vu Dinh Ly Truong
hmong|P M X T K Ch Ts Nh/ao ai eng ou a ee uo ia oua|V X M Th Y L Ch Kh H/ang iong oua ao or ue er|Mai~See Pa~Houa Tou~Ger Bao Yer Kao~Nou|Vang Xiong Moua Thao Vue Lor Kue Cheng Yaj
pinyin|Xi Zh Li Yu Ji Qi We Ha/ao en ang xin ya ong jie hui|Zh Xi Li W Ch Q H Y/ang ao u en ou in ong iu|Xiaoming Ruoxi Zhihao Yifei Jianguo Mei|Zhao Xu Qiu Ouyang Sun Deng Tang Cai
wadegiles|Chih Mei Hsiu Wen Tzu Yu Shu/-wei -ling -ming -chen -hua -fang|Hs Ch Ts Kw Ty/ieh ang eng ou iung ao|Kuo-hua Pei-shan|Hsieh Chiang Tsai Kuo Teng Hsu
korean|Ji Su Min Hyun Seo Eun Jae Young/-ho -jin ah hee woo soo kyung min|K P Ch B H Y S/im ark oi ae wang oon hin|Jiyeon Kyung-sook Hae-in|Kim Pak Baek Namgung Seong Yoon Gwak
japanese|Ha Yo Ke Mi Ta Sa Hi Na/ruka shiko nji yuki keshi kura roshi omi|Ta Ya Wa Fu Ni Ki Ho Mu/keda mamoto tanabe jimoto shimura noshita shino rakami|Sachiko Daichi Aiko Ren Etsuko|Abe Ono Kurosawa Hirano Uehara Shibata
arabic|Ab Ha Sa Kh Na Ma Fa Ya/dullah ssan mira alid dia hmoud tima sser|al- El- Al- El~ Abu~ Bin~/Khatib Sayed Masri Najjar Haddad Tamimi Rashid Zaidi|Layla Tariq Ghada Omar Rania Huda|Haddad Nasser Khoury Mansour Abdelrahman Boutros
persian|Par Shah Meh Far Bah Nas Go/viz ram rdad had ar rin lnaz|Hos Kar Tab Moj Gha Rez/seini imi atabaei tahedi semi aei~Fard|Kaveh Niloufar Siavash Azar|Farrokhzad Ahmadi Tehrani Golzari
turkish|Me Ay Em Se Gü Os Ha/hmet şe re lin lay man tice|Yıl Öz De Kay Ka Er Ça/maz türk mir a ya doğan kır|Elif Kerem Zeynep Cem|Aydın Şahin Koç Arslan Polat
polish|Woj Krzy Mał Agn Bog/ciech sztof gorzata ieszka dan|Ko Wi Ka No Le Szy Dą/walski śniewski miński wak wandowski mański browska|Zofia Jacek Beata Leszek|Nowak Wójcik Zając Pietrzak Gorski
russian|Vla Ser Ol Ta Al Dmi Yu/dimir gei ga tiana exei tri lia|Iva Pe So Ku Mor Vol/nov trov kolova znetsov ozova kova|Katya Boris Svetlana Lev|Lebedev Tkachenko Shevchuk Bondarenko Orlova
balkan|Mi Dra Bra Slo Ve/lorad gana nko bodan sna|Jo Pe Mar Sto Ko/vanović trović ković janov vačević|Goran Jelena Ivo|Babić Hadžić Radić Novak
baltic|Jur Gin Lai Al Vil/gis taras ma girdas ius|Kaz Pet Ber Oz Jan/lauskas rauskas ziņš oliņa sons|Rasa Andris Inese|Grigas Kalniņš Tamm Saar
greek|Sta Pana Ele Kon Di/vros giotis ni stantinos mitra|Papa Hatzi Kara Anto/dopoulos giannis georgiou nakos dakis|Yiannis Despina Thanos|Manolis Stamos Pappas Galanis
hungarian|Zol Ist Ág Ger Er/tán ván nes gely zsébet|Sza Kov Hor Mol Fek/bó ács váth nár ete|Bence Réka Csaba|Nagy Tóth Lakatos Szűcs
icelandic|Guð Sig Þór Ein Hall/rún urður arinn ar dóra|Jóns Guðmunds Einars Ólafs Ragnars/son dóttir|Björk Snorri Ásta|Blöndal Thorlacius
irish|Sea Ca Nia Dia Ro/mus oimhe mh rmuid isin|O' Mac Mc Ó~ Ní~/Shea Donagh Grath Ceallaigh Briain Loughlin Sweeney|Aoibheann Colm Gráinne Fergal|Gallagher Tierney Mulcahy Quirke
welsh|Gw Rh Ce Me Dyl/enllian ys ri redith an|ap~ _ Pen Lle/Rees Howell Gruffydd rhyn wellyn|Angharad Emyr Sioned|Pugh Prosser Bevan Cadwallader
basque|Iña Mai Xa Ane/ki tane bier ko|Eche Goi Iba Aran Uri/verria coechea rra guren be|Itziar Joseba|Zubizarreta Ugarte Mendizábal
hispanic|Mar Jos Gua Est Ale Yol/ía é dalupe ela jandra anda|Her Gon Ro Val Cas Men Al/nández zález dríguez dez tillo doza varado|Rocío Chayo Ramiro Yesenia Fidel|Ávila Peña Zavala Cisneros Montemayor Tovar
double|Mar Jua Lu Car/ía~José n~Carlos z~Elena la|Ríos~ Vega~ Cruz~ Soto~ de~la~Torre~ Santos~ Ortiz-/Barrera Maldonado Figueroa Quintana Bermúdez Cintrón|José~Luis Ana~Sofía|Pérez~y~Soto Ruiz~Cortés
brazilian|Jo Thi Fer Lu/ão ago nanda ciana|da~ dos~ de~ _ da~/Silva Santos Oliveira Moura Conceição Cunha|Caio Iara Beatriz|Tavares Figueiredo Nogueira
haitian|Jean- Marie- Wid Ro/Claude Ange line seline|Jean- Pierre- Saint- Dor/Baptiste Louis Fleur vil|Fabiola Emmanuel Guerda|Toussaint Desrosiers Estimé Cadet
caribbean|Del Ke Sha Tre Mar/roy isha nice vaughn lon|Camp Wil Mc Bra/bell liamson Farlane ithwaite|Winsome Errol Cicely|Bogle Seepersad Ramkissoon Gittens
samoan|Ta Fe Se Si Ma/vita toa fina one lia|Fa Tu Le Ta Mata/leafa ilagi aumua'u vale afa|Sione Mele Lupe|Tauiliili Fonoti Malietoa Vea
hawaiian|Ka Le Ke No Pua/lani ilani oni elani nani|Ka Ke Kau Na/hale aloha ai kamura'ole wika|Kimo Malia Iolana|Kamakawiwo'ole Akana Mahoe Kahele
navajo|Ni Sha Ha Yan/zhoni ndiin skie aba|Be Tso Ya Na Bit/gay sie zzie kai silly|Dezbah Ahiga Chenoa|Begay Yellowhorse Tsinajinnie Peshlakai Bitsui
plains|Wi Cha Ta Ho/nona ske kota k'ee|Red Two Iron Little Standing White/~Elk ~Hawk shell ~Bear ~Bull feather|Tasunka Wachiwi|Her~Many~Horses Walks~Alone Crow~Dog
ashkenazi|Me Shmu Ri Cha Ye/nachem el vka ya huda|Gold Rosen Wein Blum Fein Lef/stein blatt berg kowitz man fkowitz|Yitzchok Golda Mendel Faigy|Katz Teitelbaum Shapiro Lipsky
sephardic|Sol Moi Es Da/ly se ther lia|Ben Abe Aze Tol/veniste cassis rad edano|Mazal Haim|Toledano Abravanel Mizrahi Ohana
armenian|Hov An Gar Sha/annes ahit o ke|Pet Sar Gri Man Der~/rosian kisian gorian oogian Bedrosian|Vartan Siranush|Hagopian Kazarian Ter-Avanesyan
georgian|Gi Ke Nin Zu/orgi tevan o rab|Kva Be Cha Gvi/shvili ridze turia niani|Tamar Levan|Beridze Lomidze Gelashvili
khmer|So Sre Cha Bo/pheap ymom nthou pha|So Kh Ch Pr/k im ea ak|Rithy Kunthea|Sok Chhim Prum Noun
thai|Som Sup Nat Wan/chai aporn tapong na|Sri Pho Chai Sae~/suk thong yaporn Tang|Malee Kittisak|Suwannarat Boonmee Rattanakosin
filipino|Mary~ Jo Ro Crisel/Grace sefina del da|Di Ma Pang Ba/maano galang ilinan utista|Ligaya Dodong|Macaraeg Dimaculangan Batungbakal Tolentino
dutch|Jo Wil Ge Ma/han lem rrit rijke|van~ van~der~ de~ ter~/Berg Meulen Vries Horst Laan|Pieter Saskia|Hoekstra Kuipers Zijlstra
german|Wal Hei Jür Ger/traud nrich gen linde|Schu Hof Kre Bau/macher fmeister utzer mgartner|Dieter Ilse|Vogelsang Eichhorn Zimmermann
scandinavian|Ing In Si Tor/rid gvar gne bjørn|Lind Berg Ol Hau/qvist strøm sen gen|Søren Åse|Kvamme Sørlie Haugland
italian|Gia Do Lu Ro/nni menico cia salba|Di~ De~ Lo~ Cas Bru/Marco Luca Presti tellano netti|Carmela Rocco|Iannuzzi Scarpelli Cucinotta
cajun|Clo Thi Eu Odi/tilde bodeaux la le|Bou Thi Bro Heb/dreaux bodaux ussard ert|Alcide Ozémé|Fontenot Guidry Arceneaux
southernus|Billy~ Sarah~ Jim~ Bobbie~ Mary~ Ida~/Jo Beth Ray Ann Lou Mae|Tib Cald Hol Stub Pru/bs well lis blefield itt|Verlene Otha Cleophus LaVerne|Tibbs Ledbetter Pridgen Culpepper Stancil
english|Al Ed Wini Her/fred win fred bert|Ash Thorn Whit Hare Brad/worth bury comb wood well|Percy Muriel Clive|Postlethwaite Entwistle Sidebottom Thwaite
modern|Jay Bray Kay Ja Za De Ma Ry Lae/den leigh lynn xton vion Quan kenzie lan lani|Al Ro Cor Ste/ston wan bett phens|Nevaeh Khaleesi Jaxxon Maelynn Zy'Aire|Odom Pettway Gaines
"""

WORD_GIVEN = """Will May Mark Art Grace Hope Faith Sage Bear River Rain Story Poet Wren Fox Dash Ace Cash Rich Penny Bill Sue Pat Rob Frank Grant Chase Hunter
Ranger Gunner Judge Major Deacon Bishop Pope Messiah Saint Royal Reign Legend Legacy Journey Harmony Melody Cadence Aria Haven Heaven Honor Justice Liberty Freedom
Promise Precious Treasure Diamond Crystal Amber Ginger Pepper Olive Clementine Apple Peaches Cookie Candy Honey Sugar Dolly Kitty Bunny Birdie Robin Jay Lark Dove
Lily Daisy Rose Fern Ivy Holly Heather Hazel Laurel Rowan Ash Cliff Glen Dale Heath Brook Lake Ocean Bay Storm Stormy Misty Dawn Eve Summer Autumn Winter June
August April Wednesday Friday Noel Easter Christmas Early Late Noble Ernest Loyal Sterling Stone Rocky Flint Steel Chip Skip Buck Bud Buster Rusty Sandy Curly
Tiny Shorty Slim Red Gray Sunny Sonny Junior Doc Sarge Tank Moose Goose Duke Earl Prince King Queen Guy Gay Joy Bliss Merry Mercy Charity Patience Temperance
Constance Prudence Verity True Chance Lucky Fortune Destiny Trinity Genesis Angel Star Moon Sky Cloud Blue Lane Street Miles Drew Wade Pierce Reed Dean Page Jean Denim""".split()
WORD_SURNAME = """Pain Payne Graves Coffin Blood Bone Head Hand Foot Back Heart Brain Skinner Tooth Nail Stiff Sick Ill Hurt Burns Wound Cutter Butcher Barber
Baker Cook Farmer Shepherd Hunter Fisher Miner Mason Potter Weaver Tanner Sawyer Cooper Carter Driver Rider Walker Porter Butler Page Squire Knight Lord Prince King
Pope Bishop Priest Monk Parson Church Temple Chapel Bell Cross Pew Key Lock House Hall Chambers Kitchen Closet Wall Gates Bridges Street Lane Rhodes Park Field Meadow
Pasture Marsh Pond Lake Rivers Brook Wells Waters Flood Storm Rain Snow Frost Winter Summers Day Weeks Month Noon Early Late Friday Sunday May March Best Good Better
Wise Smart Keen Sharp Swift Quick Slow Hasty Moody Savage Wild Strong Small Little Short Long Tall Large Rich Poor Price Cost Cash Dollar Penny Nickels Money Bond
Trust Bills Banks Sales Self Case File Chart Note Paper Book Story Word Read English French Dutch German Welsh Irish Scott Roman Moore Black White Green Brown Gray
Grey Rose Lily Bush Thorn Root Branch Leaf Berry Plum Peach Lemon Bean Rice Corn Pepper Salt Sugar Honey Ham Bacon Fish Pike Bass Trout Drake Swan Crane Wren Crow
Hawk Byrd Fox Wolf Bear Lamb Bull Buck Colt Hogg Pigg Mudd Clay Sand Stone Rock Flint Steel Iron Gold Silver Glass Cotton Silk Wool Button Hook Spear Sword Shields
Battle War Peace Love Joy Hope Grace Bliss Grief Moan Ache Cough Fever Chill Pill Dose Ward Nurse Discharge Order Close Cutting Turner Rush Speed Pace Walls Ivory
Outlaw Crook Law Judge Guilty Innocent True Loveless Lovelace Goodnight Goodbye Standing Sitting Falls Ball Board Post Stack Block Plank Beam Shingles Sells Messer""".split()
