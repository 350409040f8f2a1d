"""Policies, protocols, program pages, guides and scope texts in which sites, firms and places are either kinds (nobody's) or named."""

TWINS = r"""
POLICY 7.14 - Ambulance diversion
1. The [[Administrator on Call::Administrator on Call ({whole})]] decides.
2. Before diversion, Bed Control empties [[the discharge lounge::the {FACILITY:Cline Lounge}]].
3. STEMI, stroke, trauma are never diverted, save for [[CT down::CT down at {FACILITY:Carilion NRV}]].
4. Notify: EMS council by WebEOC; [[neighbor EDs::{FACILITY:LewisGale Pulaski} and {FACILITY:Wythe}]]; [[Transfer Center::{FACILITY:CTaC}, {ph}]].
5. No diversion when [[both neighbors::{FACILITY:LewisGale} and {FACILITY:Wythe}]] divert.
6. Review in 24 h. EMTALA applies at 250 yards, also in [[the garage::{FACILITY:Garage C}]].
Supersedes 2019. Owner: ED. References: ACEP, TJC LD.04.03.11.
%%
PROGRAM PAGE: Food as Medicine
Who: adults with A1c \>8 and a food screen (Hunger Vital Sign).
What: $60 a month on a card, for fruit and vegetables.
Where: [[any grocer that takes the card::{ORGANIZATION:Food Country} in {town}, {ORGANIZATION:Grant's}, and the {ORGANIZATION:{county} Farmers' Market}]].
Cooking: [[in the teaching kitchen::the {FACILITY:{last} Teaching Kitchen}]], two Saturdays.
Paid by: Anthem HealthKeepers; USDA GusNIP; [[a local foundation::the {ORGANIZATION:Wythe-Bland Foundation}]].
Refer: Epic order "REF FOOD". [[Dietitian::{first}, RD]] calls in a week.
Not for: Ozempic side effects alone.
%%
GUIDE FOR PREHOSPITAL CREWS: where to take whom
Stroke, LVO+ : [[comprehensive center::{FACILITY:Roanoke Memorial}]] if \<30 min more
Stroke, LVO- : [[nearest primary::{FACILITY:NRV}]]
STEMI: [[PCI center, call first::{FACILITY:LewisGale Salem}, call first]]
Burn \>10%: [[burn center by air::{FACILITY:VCU Evans-Haynes} by air]]
Peds trauma: [[peds Level I::{FACILITY:Carilion Children's}]]
OB \<32w: [[NICU IV::the {FACILITY:NICU at Roanoke}]]
LVAD: [[their own::{FACILITY:UVA}]]; read the sticker
Dialysis + K: [[any with night HD::{FACILITY:Montgomery Regional}]]
Psych calm: [[any::any but {FACILITY:Giles}]]
Prisoner: [[nearest::nearest; {FACILITY:Bland Correctional} calls {FACILITY:Wythe}]]
Dead: nobody; call [[the ME::ME {last}]]
%%
LACTATION POLICY (works council text)
Rooms: [[one on each floor::{FACILITY:2110 Crestline}, the {FACILITY:Nook at Motion Plaza}]]. Key: [[security::{first} at security]].
Break: as needed, paid to 30 min. PUMP Act applies at [[all sites::{FACILITY:Main}, {FACILITY:Volvo Health Center} and {FACILITY:Bastian}]].
Pumps: Medela Symphony in each; bring own kit. Fridge 4 C.
Employees who sit at [[a client's site::{ORGANIZATION:Volvo Trucks}]]: ask [[its nurse::its nurse, {first}]].
Aeroflow or Edgepark ships a pump on Aetna.
%%
VISITOR GUIDE (behavioral unit)
Hours: 6-7:30 p.m.; weekends 1-3
Come in by [[the back lobby::the {FACILITY:St. Albans lobby}]]. Lockers are free.
Leave: belts, phones, glass, Red Bull
Kids under 12 meet in [[the family room::the {FACILITY:Bluebird Room}]].
Pizza may be sent on Fridays from [[anywhere that seals boxes::{ORGANIZATION:Macado's}]].
Bus: [[every hour::{ORGANIZATION:Pulaski Area Transit}, every hour, from {corner}]]
Hotel rate: ask for [[the hospital rate::"{FACILITY:Carilion}" at {ORGANIZATION:Comfort Inn {town}}]]
Support group: NAMI Family-to-Family[[::, {FACILITY:Christ Episcopal}, {day}]]
%%
SCOPE OF WORK, interpreter RFP
The [[Purchaser::{FACILITY:New River Health District}]] seeks on-site, phone and video interpreters in Spanish, Dari, ASL and K'iche'. Sites: [[nine clinics, a jail and a fairground::the {FACILITY:Giles, Floyd and Radford clinics}, {FACILITY:NRV Regional Jail} and the {FACILITY:{county} Fairgrounds}]]. Vendor shall meet ACA 1557 and NCIHC. Minimum charge 1 h; mileage at IRS rate from [[the vendor's office::{town}]]. Incumbent: [[a national firm::{ORGANIZATION:Volatia}]]. Questions by [[the date on the portal::{on}]] to [[the buyer::{first} {last}, {mail}]].
%%
HEAT PLAN, county, level orange
Cooling sites: [[libraries, malls, the Y::{FACILITY:Jessie Peterman Library}, {FACILITY:Uptown Mall}, the {FACILITY:Hensel Eckman YMCA}]] 10-8
Water: [[two fire halls::{FACILITY:Riner VFD}, {FACILITY:Long Shop}]]
Wellness calls: to those on O2 per emPOWER (HHS)
Buses free on [[all lines::the {ORGANIZATION:Blacksburg Transit} lines]]
Camps: no runs after 11. [[Scout camps agree.::{FACILITY:Camp Powhatan} agrees.]]
Jail: ice, fans, lithium and Haldol list
Farms: WPS, shade; [[growers::{ORGANIZATION:{last} Orchards}]] got signs in Spanish
Pets: [[shelter has kennels::the {FACILITY:{county} Animal Care Center} has kennels]]
End: when HI \<95 for 2 d
"""
