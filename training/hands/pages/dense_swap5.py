"""Hands of respiratory, ortho, derm and rheum teams: four more lists of one shape, led by trade words or by people."""

TWINS = r"""
[[Casts and braces, who named them::Cast room, in order of arrival]]
[[Minerva::{last}]] – C-spine, chin sore
[[Milwaukee::{first}]] – 38°, hates the ring
[[Charleston::{first}]] – night only
[[Jewett::{last}]] – T12, sits up ok
[[Taylor::{last}]] – kyphosis, straps
[[Risser::{first}]] – plaster, itch
[[Velpeau::{last}]] – clavicle, axilla rash
[[Desault::{last}]] – same, hates it
[[Petrie::{first}]] – broomstick, 6 w
[[Pavlik::{first}]] – Graf IIc, kicks
[[Denis Browne::{first}]] – bar at night, [[mom::{kin}]] tired
[[Sarmiento::{last}]] – tibia, 18° varus
[[Bledsoe::{last}]] – locked at 0
[[Stack::{last}]] – mallet, wet
[[Jones::{last}]] – bulky, toes pink
[[Unna::{last}]] – weeping, change [[q7d::{day}]]
saw: [[Stryker 940::{first}]]; waterproof: [[Gore::{first}]]
%%
[[DMARD flash cards::Rheum refill run]]
[[Humira::{last}]] 40 q2w, flares d11
[[Enbrel::{last}]] 50, injection site welts
[[Cimzia::{last}]] pregnant 22 w
[[Simponi::{last}]] Aria due [[q8w::{on}]]
[[Actemra::{last}]] LFT 88, diverticulitis hx
[[Kevzara::{last}]] ANC 1.1 hold
[[Orencia::{last}]] CCP 300, no change
[[Rinvoq::{last}]] zoster, hold
[[Olumiant::{last}]] DVT? stop
[[Otezla::{last}]] loose stools
[[Arava::{last}]] wants pregnancy, cholestyramine
[[Plaquenil::{last}]] eye exam [[yearly::{mon}, {dr}]]
[[Azulfidine::{last}]] G6PD ok
[[Rheumatrex::{last}]] weekly!! took daily, [[poison control::{kin} called {ph}]]
[[Benlysta::{last}]] autoinjector, dsDNA down
[[Saphnelo::{last}]] skin
[[Krystexxa::{last}]] uric .4
called by [[RN 1::{first}]] / [[RN 2::{first}]]
%%
[[Pleural things named for men::Pleural clinic]] – [[Light::{last}]] exudate 0.7; [[Heffner::{last}]] transudate on Lasix; [[Meigs::{last}]] R effusion + mass; [[Hamman::{last}]] crunch, vaped; [[Boerhaave::{last}]] left, food, OR; [[Denver::{last}]] shunt clot; [[Heimlich::{last}]] valve, air leak d9; [[Clagett::{last}]] window packs; [[Eloesser::{last}]] flap, [[home RN::{first} from {agency}]]; [[Abrams::{last}]] bx granuloma; [[Cope::{last}]] loop out; [[Pleurx::{last}]] 600 qod, [[wife drains::{kin} drains]]; [[Chandler::{last}]] chylo, TG 411; [[Poncet::{last}]] TB arthritis; next [[procedure day::{day}]], [[fellow::{last}]]
%%
[[PFT lab, old equipment roll call::PFT lab today]]

08 [[Collins::{last}]] FVC 61, FEV1 44
09 [[Stead-Wells::{last}]] DLCO 38
10 [[Jaeger::{last}]] MVV 40
11 [[Morgan::{last}]] methacholine PC20 .9
12 [[Wright::{first}]] peak flow 210
13 [[Krogh::{last}]] KCO 71
14 [[Bohr::{last}]] Vd/Vt .48
15 [[Tissot::{last}]] CPET, VE/VCO2 41
16 [[Douglas::{last}]] bag broke, redo [[later::{on}]]
17 [[Haldane::{last}]] COHb 9, [[smoker::works at {shop}]]
18 [[Fleisch::{first}]] kid cried, oscillometry
techs [[A/B::{first}/{first}]]; reads [[pulm::{last}]]
"""
