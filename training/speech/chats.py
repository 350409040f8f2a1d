"""Lines of staff chats and of patients who type, as they are typed."""

STAFF_CHAT = r"""
anyone seen {nmlow}
{nmlow} do u have {snlow}
who has {snlow} tonight
{snlow} is npo after mn per {snlow}
{snlow} rm {room} wants {nmlow} back
lol {nmlow} already told {nmlow}
{snlow}, {snlow} and {snlow} all going {sayd}
k {nmlow}
@{nmlow} can u grab {poss} {saytest}
+1 {nmlow}
ty {nmlow}!! \<3
{nmlow} > {nmlow} swap {sayd}?
swap w {nmlow} ok'd by {nmlow}
fyi {snlow} family on way from {place}
{snlow} sister {nmlow} works {org} so call after {hr}
{snlow} to {snf} @ {hr}, rn {nmlow}, rpt to {nmlow}
ED holding for {snlow}, {snlow} accepts
{snlow} wants {snlow} on it not {snlow}
pls dont page {snlow} shes in clinic, page {snlow}
did {snlow} co-sign {poss} note
{snlow} dc'd {poss} {med}
per {snlow} ok for {snlow} to eat
{nmlow} here, taking over {room} from {nmlow}
out sick, {nmlow} has my list: {snlow}, {snlow}, {fnlow}
who is {fnlow}? on my list but not on unit
{fnlow} dob {dob} same name as {room}, name alert
heads up {snlow} from {snf} is in waiting room w {nmlow}
{nmlow} its {nmlow} in ct send {snlow}
ct ready for {snlow}
room for {snlow}?? asking for {nmlow}
{pharm} on {road} called re {snlow}
{clinic} wants {snlow} recs, attn {nmlow} {ph}
{snlow} ride is {nmlow} {otherph}
{org} rep {nmlow} in or 3
{nmlow} from {org} dropped {dev} for {snlow}
lunch at {org}? {nmlow} in
{nmlow} bday {sayd} sign card in {bldg}
baby shower for {nmlow} {sayd} at {church}
{nmlow} last day {sayd}, going to {hosp}
{nmlow} hired at {hosp}!! congrats
{nmlow} is precepting {nmlow} til {sayd}
floating {nmlow} to {ward} sorry
ratio bad, {nmlow} has {snlow}, {snlow}, {snlow} and an admit
sitter for {snlow}? {nmlow} til {hr} then ?
{snlow} fell. {snlow} aware, {nmlow} doing the form
rrt {snlow} {room} {nmlow} running it
{snlow} coded, {hr}. {nmlow} w family. {snlow} called it
sad abt {snlow} :( {nmlow} was w him
{snlow} passed {hr}, {kinword} {nmlow} called, {org} coming
can {nmlow} or {nmlow} call {poss} {kinword}
do NOT tell {nmlow} about {snlow}
{nmlow} from risk wants {snlow} chart {mrn}
{mrn} is {snlow} not {snlow}
wrong pt sorry meant {snlow}
*{snlow}
*{nmlow} not {nmlow}
who signed {user} in
{user} left the channel, {nmlow} added
{nmlow} changed the topic to {snlow} huddle
{nmlow}: {nmlow}: {nmlow}: roll call
"""
PATIENT_CHAT = r"""
hi its {nmlow}
hi this is {fnlow}, {dob}
its {nmlow}, {nmlow}'s mom
{nmlow} again sorry
can i talk to {nmlow} not the bot
is {snlow} in today
when can i see {snlow}
{snlow} said {med} but {snlow} said no
{nmlow} gave me the wrong {doc}
i need a {doc} for {org}
{org} wont let me back til {sayd} w/o a {doc}
boss is {nmlow} at {org} {otherph}
im {nmlow} i work w {nmlow} at {org}
my {kinword} {nmlow} is at {hosp} can u tell me how he is
{nmlow} is in {ward}? i'm her {kinword} {nmlow}
its for {nmlow} not me
{nmlow} is {small} and weighs 40 lb
baby {nmlow} has a fever, born {dob}
{nmlow} got hurt at {school}
{school} sent {nmlow} home
we r at {org} in {place} is there a urgent care
im on {road} by {org}
what bus from {place} to {clinic}
do i go to {place} or {road} office
my address is {st} now not {st}
moved in w {nmlow} on {road}
staying at {refuge} no mail there
text {otherph} thats {nmlow}
my number changed {ph} old was {ph}
email {mail} not {mail}
ins card says {plan}
{plan} thats me, {nmlow} is on {nmlow}'s
last name {snlow} first {nmlow}
its {snlow} now i got married {sayd}
maiden name {snlow}
no its {nmlow} with a c
lol no {nmlow} is my {kinword}
u have my bday wrong its {dob}
{dob} is {nmlow} mine is {dob}
who is {fnlow} why r they on my acct
was i there {sayd}? i was in {place}
bill from {sayd} says {fnlow} i never met {fnlow}
{pharm} says they never got it
send to {pharm} the one on {road}
{pharm} {place} pls
can {nmlow} pick it up
{nmlow} has permission, {kinword}
my caseworker {nmlow} from {agency} needs it
my po {snlow} needs proof i was there {sayd}
my lawyer {snlow} will call u
{nmlow} hit me again
im scared of {nmlow}, hes at {org} til {hr}
dont text me {nmlow} reads my phone
i wanna hurt myself since {nmlow} left
{nmlow} od'd {sayd}
{nmlow} died {sayd} pls stop sending stuff
i loved {nmlow} is she still there
thx {nmlow}
ok {nmlow} ttyl
k thx bye {nmlow}
"""
