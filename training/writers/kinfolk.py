"""Relatives, nicknames, two names in a row and possessives, and drugs, tests and eponyms that stand like them: a social worker, a midwife, a bereaved son, a palliative nurse, a paediatrician."""

NAMED = r"""
{first}'s {rel} is {first}'s {rel}, don't mix them up
{firstlow} and {firstlow} both want to be proxy
{first}, {first}, {first} & the baby
goes by {menick}, answers to nothing else
they call him {menick}. chart says {ptname}. wristband?
{firstlow}s mom called
{lastlow}s dad is {lastlow} too
aunt {firstlow} has the key
uncle {firstlow}, gran {firstlow} and a dog - who decides
step dad ({first}) no contact, bio dad ({first}) supervised
my nan {firstlow} thinks i'm {firstlow}, who died
{kin} is the {rel}, {first} is the {rel}'s {rel}
Twin A {first}, twin B {first}; B's the small one
{first} {first} {last}, three first names basically
ask {first} {last}'s wife not {first} {last}'s mother
the {clan} don't talk to the {clan}
both {clan} in room 3
{first}-{first}'s heel stick
{mrs}'s daughter's husband {first} picks up the meds
mommy {firstlow} and mama {firstlow}: which goes under \"mother\"
papa {firstlow} wont leave the bedside
it was {first} who found {first}
{first} (8), {first} (6), {first} (newborn), all home w/ flu
{menick}'s sugars?
our {firstlow} was never a good eater
{first}'s {first}'s {rel}... draw me the genogram
baby {lastlow}, girl, 2.1
bb {lastlow} on cpap
BG {last} A and BG {last} B: who's the one with the PDA
dear {kin}, i looked after your {rel} on his last night. continue, gently
who's nok, {firstlow} or {firstlow}?
{first} née {last}
formerly {last}, now {last}, soon {last} again
twins {first}/{first}, {dobs}
we named her {first} after {first}
{menick}, {menick}, wake up, squeeze my hand
he keeps asking for {firstlow}. no {firstlow} in the family. ideas
{kin} + {kin}'s boyfriend + a stroller in a 2 bed
cousin {firstlow} is a nurse somewhere and has opinions
{first} junior's peg, {first} senior's pension
it's {first} with a y. her sister is {first} with an i
which {last}? old {last} or young {last}
the {last} boy, the middle one
the {last} twins' bili
widow {last}
{first}'s ex. {first}'s other ex. {first}'s lawyer. all want the chart
so {kin} signs, {first} drives, {first} cooks, nobody sleeps
gave {first}'s milk to {first}'s baby. disclosure script please
obit: {whole}, {ninety}, survived by {first}, {first}, {first} ({first}) and eleven more
son {firstlow} daughter {firstlow} lives w/ daughter
not her husband, her brother: same name, {first}
{firstlow}/{firstlow}/{firstlow} = the three who visit
cc {first} (guardian) and {first} (the other guardian)
Does {first} know? Does {first} know that {first} knows?
sibling donor is {first}, backup {first}, neither wants to
{ptf}'s dog's name is {pet} and that's what calmed him
say sorry to {kin} from me, i forgot to ring
family mtg: {first}, {first}, {mr}, me, chaplain. agenda in 5 bullets
{kin} wants everything, {first} wants peace, {ptf} wants a beer
{first}'s turn
{last}-{last} baby, hyphen or no hyphen on the band
grandson's {first}. great grandson's {first}. She's {first}.
her {rel} {whole} her {rel} {whole} and a neighbour she calls {wn}
put \"{menick}\" in quotes after {first}
nickname for {first}? she hates {menick}
{firstlow} hit {firstlow}, {firstlow} told me, {firstlow} denies. mandated report, neutral
Rewrite without blaming {kin}: \"{kin} again forgot the insulin\"
{first}'s bump is {first}'s first grandchild
if {first} is 50% and {first} is 50% who breaks the tie
me ({first}), my mum ({first}), her mum ({first}): all BRCA2
godmother: {wn}. Foster mother: {wn}. Mother: unknown
{kin}, {rel}, {ph}. {first}, {rel}, {ph}. neither answers
Mrs {lastlow} snr broke the hip not mrs {lastlow} jnr
"""

CALM = r"""
Crohn's is Crohn's, UC is UC, don't mix them up
wife and daughter both want to be proxy
Mom, dad, grandma & the baby
goes by albuterol, salbutamol to the brits
they call it the sugar. chart says T2DM. problem list?
moms mom called
dads dad has it too
the aunt has the key
an uncle, a gran and a dog - who decides
step dad no contact, bio dad supervised
my nan thinks i'm her brother, who died
the son is the proxy, the niece is the proxy's wife
Twin A vertex, twin B breech; B's the small one
hydroxychloroquine sulfate, three words basically
ask the wife not the mother
the surgeons don't talk to the intensivists
both hips in room 3
a newborn's heel stick
neighbor's daughter's husband picks up the meds
mommy and mama: which goes under \"mother\"
papa wont leave the bedside
it was the sister who found her
8, 6, newborn, all home w/ flu
grandpa's sugars?
our youngest was never a good eater
a cousin's cousin's uncle... draw me the genogram
baby girl, 2.1
bb on cpap
BG A and BG B: who's the one with the PDA
dear family, i looked after your father on his last night. continue, gently
who's nok, spouse or adult child?
née = born, so for a married woman?
formerly Asperger's, now ASD, soon something else again
twins mono/di
we named the pump after a dog
sir, sir, wake up, squeeze my hand
he keeps asking for his mother. she's long dead. ideas
mother + mother's boyfriend + a stroller in a 2 bed
my cousin is a nurse somewhere and has opinions
junior's peg, senior's pension
it's dysphagia with a g. dysphasia is the one with an s
which Tinel? wrist or elbow
the fragile X boy, the middle one
the twins' bili
widow, 81
the ex. the other ex. the lawyer. all want the chart
so one signs, one drives, one cooks, nobody sleeps
gave one mom's milk to another's baby. disclosure script please
obit template: age, survived by, in lieu of flowers
son daughter lives w/ daughter
not her husband, her brother: same birthday
wife/son/pastor = the three who visit
cc the guardian and the other guardian
Does dad know? Does dad know that mom knows?
sibling donor is a 9/10, backup a haplo, neither wants to
the dog came and that's what calmed him
say sorry to mom from me, i forgot to ring
family mtg: sons, RN, me, chaplain. agenda in 5 bullets
one son wants everything, one wants peace, pt wants a beer
pharmacy's turn
Epstein-Barr baby, hyphen or no hyphen in the title
grandson's 9. great grandson's 2. She's 88.
her sister her sister's husband and a neighbour she calls auntie
put \"water pill\" in quotes after furosemide
nickname for metoprolol? docs say metop
brother hit sister, sister told me, brother denies. mandated report, neutral
Rewrite without blaming the spouse: \"wife again forgot the insulin\"
her bump is the first grandchild
if parent 1 is 50% and parent 2 is 50% who breaks the tie
me, my mum, her mum: all BRCA2
godmother: yes. Foster mother: yes. Mother: unknown
wife, no answer. son, no answer. what now
Addison's not Cushing's, and Conn's is neither
Graves and Hashimoto walk into a bar
Turner girl, Klinefelter boy, Down baby: people-first, please
Heberden's and Bouchard's nodes, granny's hands
Prader's beads, Tanner's stages, Willi's half of which syndrome
Bishop 9, Hart's syndrome, Lamaze class, Braxton Hicks all week
my mother's mother's Parkinson's, my father's father's Huntington's
Wilson's or Wilms'? kid w/ belly mass
Kegel's for her, Kegel's for him too?
his Foley's in, her Hickman's out, the baby's Broviac's clotted
Down's, Edwards', Patau's - which trisomy's which
Hodgkin's is better than non-Hodgkin's, tell the uncle why
Auntie's got Bell's, Grandad's got Paget's
Marfan family, Lynch family, Li-Fraumeni family: who scopes when
"""
