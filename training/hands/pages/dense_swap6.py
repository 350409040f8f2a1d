"""Hands of tox, toxin, eye and shunt people: three last lists of one shape, led by trade words or by people and towns."""

TWINS = r"""
[[Antidote shelf, left to right::Tox rounds, bed to bed]]
[[Mucomyst::{last}]] – Rumack 210 at 4 h, bag 2
[[Antizol::{last}]] – EG 61, osm gap 34, HD
[[CroFab::{last}]] – copperhead, 6 + 2-2-2
[[Anascorp::{first}]] – bark scorpion, roving eyes
[[DigiFab::{last}]] – foxglove tea, K 6.1
[[Cyanokit::{last}]] – fire, lactate 12, red pee
[[Romazicon::{first}]] – peds, lorazepam, no TCA
[[Narcan::{last}]] – gtt .4/h, re-sedated x2
[[Calcium::{last}]] – Norvasc x30, HIE 2 u/kg/h
[[Glucagon::{last}]] – Inderal, vomited
[[Atropine::{last}]] – malathion, 40 mg so far
[[Protopam::{last}]] – same truck, [[coworker::works w/ {first}]]
[[Physo::{first}]] – Jimson weed, cleared
[[Methylene::{last}]] – dapsone, MetHb 38, G6PD?
[[Octreotide::{last}]] – glyburide, grandpa's, [[toddler::{kin}'s pills]]
[[BAL::{last}]] – lead 71, succimer next
[[Radiogardase::{last}]] – thallium, hair
Poison center [[1-800 line::{first}, {ph}, case {case}]]
%%
[[Shunts by valve (wall chart)::Shunt clinic]]
[[Strata::{last}]] 1.5, MRI reset to 1.5
[[Hakim::{last}]] 120, tap dry
[[Certas::{first}]] 4, HA am
[[Polaris::{last}]] 110 ok
[[proGAV::{last}]] 8/20, sinks
[[Delta::{first}]] 1.5, seizure once
[[Orbis Sigma::{last}]] old, works
[[Holter::{last}]] antique, leave it
[[Rickham::{first}]] reservoir tapped x3 in NICU
[[Ommaya::{last}]] IT topotecan
[[Spetzler::{last}]] LP shunt, tilt
[[Torkildsen::{last}]] 1961!, [[age 71::from {town}]]
films: [[skull/chest/abd::{first}]]; magnet in [[drawer 2::{dr}'s drawer]]
%%
[[Uveitis by name::Uveitis list, {wday}]] – [[Behçet::{last}]] hypopyon, Humira; [[Vogt::{last}]] poliosis, CellCept; [[Fuchs::{last}]] hetero, cataract; [[Posner::{last}]] IOP 48, CMV tap; [[Reiter::{last}]] HLA, Chlamydia; [[Still::{first}]] band K; [[Blau::{first}]] NOD2; [[Harada::{last}]] serous RD; [[Eales::{last}]] laser; [[Coats::{first}]] bullous; [[Toxocara::{first}]] puppy {nn} wk; [[Birdshot::{last}]] A29, ERG; [[Tubulointerstitial::{first}]] B2M up, biopsy by [[nephro::{last}]]. Drops: [[Durezol, Pred Forte::{last}, {last}]]; next [[OCT tech::{first}]].
"""
