"""Last stubs: tiny logs and dialogues keyed by initials, lone names, log-ins or by posts, with bare month/day cells, for one-line wishes."""

TWINS = r"""
who broke the chain of custody? one sentence

[[lab::{initials}]] 0910 sealed bag 3, blue tape
[[runner::{onelow}]] 0922 took bag 3
[[desk::{PERSON:<Jo|Mags>}]] 0925 set bag on [[counter::{FACILITY:{last} Desk}]]
[[lab::{initials}]] 1041 bag 3, tape cut
[[sec::{last}]] 1050 log blank 0925-1041
[[sup::{first}]] says vending guy, [[Twix::{ORGANIZATION:<Snak|{last}> Vend}]]
%%
convert to past tense note, no abbreviations

[[rn::{initials}]]: pt oob x1 w [[pt::{firstlow} pt]], tol 40 ft rw
[[rn::{initials}]]: mso4 2 iv 0415 6/10 -\> 3/10
[[hs::{last}]]: rounds, d/w [[fam::{kin}]], dc [[tmrw::{DATE:<6/3|10/14|2-8>}]] if voids
[[cm::{PERSON:<Trish|Dev>}]]: hh w [[agency::{ORGANIZATION:<Dove|Pine Tree|{last}> Home Care}]], rw ordered
[[sec::{firstlow}]]: ride [[noon::noon, {kin} in a {hue} {car}]]
%%
balance the volunteer hours, 12 min per quarter h

[[v1::{firstlow}]]   [[day 1::{DATE:<4/2|9-3>}]]  9-12:15   [[gift shop::{FACILITY:{last} Shop}]]
[[v2::{PERSON:<Opal|Gene>}]]   [[day 1::{DATE:<4/2|9-3>}]]  1-3     carts
[[v1::{firstlow}]]   [[day 2::{DATE:<4/9|9-10>}]]  9-12     carts
[[v3::{last}]]   [[day 2::{DATE:<4/9|9-10>}]]  NS ([[cataract::cataract w {lastlow}]])
[[teen::{ini} ({school})]]  [[day 3::{DATE:<4/12|9-13>}]] 10-4 1/2 lunch
[[dog::{pet}]]   [[day 3::{DATE:<4/12|9-13>}]]  1 h, slept
%%
Make this a riddle-free status for leadership

[[u1::{UNIQUE_ID:{firstlow}{nn}}]]: fax queue 212 stuck since 6
[[u2::{UNIQUE_ID:{lastlow}.it}]]: which. we have 9
[[u1::{UNIQUE_ID:{firstlow}{nn}}]]: the one [[downstairs::under {FACILITY:{last} Hall}]]
[[u3::{initials}]]: analog card died, port 7. [[spare at warehouse::spare in {town}]]
[[u2::{UNIQUE_ID:{lastlow}.it}]]: eta
[[u3::{initials}]]: [[driver left::{PERSON:<Rude|Hank>} left]] 20 min ago w lunch
[[boss::{oneup}]]: whose lunch
%%
order these reviews oldest first, drop identifying bits

★★★★★ [[(2 d ago)::{DATE:<6/9|3-2>} {first}]]: in n out 22 min
★★ [[(1 wk ago)::{DATE:<6/1|2-24>} {initials}]]: [[front desk::{firstlow} at desk]] chewing ice
★ [[(1 mo ago)::{DATE:<5/8|1-30>} {user}]]: charged me 2x, ask for [[the manager::{last}]]
★★★★ [[(1 yr ago)::{mon} {menick}]]: good w my [[kid::kid {firstlow}]], fish tank 10/10
owner reply to ★: "[[Hello::Hi {first}]], refunded 1/2. sorry."
"""
