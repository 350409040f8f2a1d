"""Hands that write a single dense line: a bare surname or first name and its findings, beside lines that open with a disease, an organ, a device, a bed, a place-named scale or a trial."""

NAMED = r"""
{last} IIIb, PTBD L, CA 19-9 4410, no to protocol
{last}, Horner, MRI plexus, ask {last}
{last} II? no, {last} Sr: PI 61, MIS TLIF
{last}, SAM, no inotrope, Toprol
{last}, BNP 4k, hospice eval
{last}, colchicine .6 BID, ASA no
{first} 4, dex .6, watch 3 h
{first}, nNO 21, DNAH5, situs
{last} v delirium; EEG slow; no benzo
{last}, Zyprexa 5, only {first} can convince
{last} 19, Ativan 2 TID, ECT consent {kin}
{last}, specimen jar, Risperdal
{last}, B-scan, PPV 25G {on}
{first} III, Unasyn + Vanc, FESS
{last} ring, no Shafer, 6 w
{last} 61, pred 40
{last}, clip x3, 1 u
{last} 11, neo 2, walk w/ {first}
{last} E, WON, Axios 15
{last} severe, Mayo 3, IFX 10
{last} stop, infections, palliative, {kin} here
{first} L, Pavlik, US 3 w
{first} C, Petrie casts, later
{first}, Langenskiöld III, HTO
{first} 0, 31, TLSO 18 h, hates it
{last}, sum 8.1, Halo 12 w
{last} L1, belt, bowel? scope
{last} 43C3, fix ex, wrinkle {day}
{last} II, Ganz, screws
{last}, tight rope x2, NWB
{last}, ex fix, OT
{last} IIIA, radius short
{last} 4/4, OR, bruner
{last} borderline, MDT, prednisone, from {world}
{last} PCR +, CTX 2 g, Bactrim yr
{last}, IJ clot, Unasyn, empyema R
{last} ESBL-, cefepime, d7
{last}, port out, Vanc 14
{last}, driveline, Cipro indefinitely
{first} hip, Ancef, home Fri
{last} brain, Bactrim+imi+linezolid
{last} 22 wk, amp+gent
{last} 1:32, meninges, Fluc 800 life
{last}, PLEX 14, DAH, Cytox
{last}, UPCR 2.1, Tarpeyo
{last}, K 2.4, Mg 1.1, amiloride
{first}, ears, ramipril
{last}, zebra, agalsidase
{last}, DAT 3+, plt 8, Rituxan
{last}, IL-6, siltux
{last}, uric 14, Rasburicase, HyperCVAD
{last} 2A, Deauville 2, AVD x4
{last} visc 5.1, plex today
{last}: ADAMTS 4%, PLASMIC 7, Cablivi
{last} 1,200, photophoresis
{last}, steroids, G-CSF stopped
{last}, WLE, SLN, avelumab
{last} vulva, imiquimod, map bx
{last} 12 %, burn, IVIG no, etanercept
{first} Z 4.1, IVIG#2, remicade
{last}, ferritin 11k, anakinra
{last}, no L radial, Actemra
{last}, hypopyon, Humira
{last}, ears+cornea, MTX
{last}, TRAb 14, eye CAS 4, Tepezza
{last}, L AVS 9:1, adrenalectomy {on}
{last}, Knosp 3, redo
{last}, prolactin 1, hydrocort 15/5
{first}, Increlex
{first}, Norditropin, coarct
{first}, Ca 11.4, SVAS grad 31
{first}, HCM, trametinib?
{first}, SZ, Onfi
{first}, Fintepla, echo q6
{first}, hemispherotomy L
{last}, GQ1b, IVIG 4/5
{last}, Firdapse, chest CT
{last}, Dobhoff, hiccups
{last}, ETV, pineal germ
{last} 1A, AFO, no vinc
{last} 44, Austedo, SW {first}
{last}, tap + , Strata 1.5
{last}, gent, VNG, no salt
{last} HB V, pred+ACV
{last}, awake nasal, Penrose x3
{last}, flex, d/c
{last}, 18, PPI
{last} prev, POEM redo
{last}, closed loop, OR now
{last}, 2 cm, lap IPOM
{last}, appy, Shouldice
{last}, LRINEC 10, redo 24 h
{last} III, Hartmann, VAC
{last}, 86% continent, home
{last} II, subtotal, drain
{last} IVa, hepaticoJ
{first} d48, bili 7
{first}, cecopexy no
{first} d9, Sano, sat 78
{first}, PLE, budesonide
{last}, cone, WPW
{last} reop, homograft
{last} Sievers 1, 48, David
{last} 4.7, wait? PEARS
{last}, fever, Tylenol, ICD
{first} 240, ablate
{last} thresh .4
{last} 27, no leak
{last} 29, new LBBB, Zio
{last} d3, LDH 1100
{last} d9, RVF, milr
{last} 400, oozed, JADA
{last} 31 w, stitch out
{last} 44 s, R arm, peds ortho {last}
{last}, plt 44, Mag, deliver
{last} .8, 2 vials
{last} II, cool 33.5, aEEG
{last} III, tap? daily HC
{last} IIB, NPO, ZT
{first} {last}, prone, MDO
{first} ex 45-50, Elevidys?
{first} cast 4, tenotomy
"""

CALM = r"""
Klatskin IIIb, PTBD L, CA 19-9 4410, Mayo protocol no
Pancoast, Horner, MRI plexus, Dartevelle vs Paulson
Meyerding II, PI 61, LL 41, MIS TLIF
Takotsubo, SAM, no inotrope, Toprol
Cheyne–Stokes, BNP 4k, hospice eval
Dressler, colchicine .6 BID, ASA no
Westley 4, dex .6, watch 3 h
Kartagener, nNO 21, DNAH5, situs
Ganser v delirium; EEG slow; no benzo
Capgras, Zyprexa 5, no charge nurse can convince
Bush–Francis 19, Ativan 2 TID, ECT consent
Ekbom, specimen jar, Orap? no, Risperdal
Terson, B-scan, PPV 25G in 4 w
Chandler III, Unasyn + Vanc, FESS
Weiss ring, no Shafer, 6 w
Maddrey 61, Lille d4, pred 40
Dieulafoy, clip x3, 1 u
Ogilvie 11, neo 2, walk
Balthazar E, WON, Axios 15
Truelove severe, Mayo 3, IFX 10
Lille .61 stop, infections, palliative
Graf IIc L, Pavlik, US 3 w
Herring C, Petrie casts, Salter later
Blount, Langenskiöld III, HTO
Risser 0, Cobb 31, Boston TLSO 18 h
Jefferson, sum 8.1, Halo 12 w
Chance L1, belt, bowel? scope
Pilon 43C3, fix ex, wrinkle d12
Pipkin II, Ganz, Herbert screws
Maisonneuve, tight rope x2, NWB
Rolando, ex fix, OT
Kienböck IIIA, radius short
Kanavel 4/4, OR, bruner
Hansen? leprosy borderline, MDT, prednisone for type 1
Whipple PCR +, CTX 2 g, Bactrim yr
Lemierre, IJ clot, Unasyn, empyema R
Hafnia ESBL-, cefepime, d7
Rothia, port out, Vanc 14
Serratia, driveline, Cipro indefinitely
Kingella hip, Ancef, home Fri
Nocardia brain, Bactrim+imi+linezolid
Listeria 22 wk, amp+gent
Coccidioides 1:32, meninges, Fluc 800 life
Goodpasture, PLEX 14, DAH, Cytox
Berger, UPCR 2.1, Tarpeyo
Gitelman, K 2.4, Mg 1.1, amiloride
Alport, ears, ramipril
Fabry, zebra, agalsidase
Evans, DAT 3+, plt 8, Rituxan
Castleman, IL-6, siltux
Burkitt, uric 14, Rasburicase, HyperCVAD
Hodgkin 2A, Deauville 2, AVD x4
Waldenström visc 5.1, plex today
Moschcowitz: ADAMTS 4%, PLASMIC 7, Cablivi
Sézary 1,200, photophoresis
Sweet, steroids, G-CSF stopped
Merkel, WLE, SLN, avelumab
Paget vulva, imiquimod, map bx
Stevens 12 %, burn, IVIG no, etanercept
Kawasaki Z 4.1, IVIG#2, remicade
Still, ferritin 11k, anakinra
Takayasu, no L radial, Actemra
Behçet, hypopyon, Humira
Cogan, ears+cornea, MTX
Graves, TRAb 14, eye CAS 4, Tepezza
Conn, L AVS 9:1, adrenalectomy
Nelson, Knosp 3, redo
Sheehan, prolactin 1, hydrocort 15/5
Laron, Increlex
Turner, Norditropin, coarct
Williams, Ca 11.4, SVAS grad 31
Noonan, HCM, trametinib?
Angelman, SZ, Onfi
Dravet, Fintepla, echo q6
Rasmussen, hemispherotomy L
Miller Fisher, GQ1b, IVIG 4/5
Lambert, Firdapse, chest CT
Wallenberg, Dobhoff, hiccups
Parinaud, ETV, pineal germ
Charcot–Marie 1A, AFO, no vinc
Huntington 44, Austedo, SW
Hakim, tap + , Strata 1.5
Ménière, gent, VNG, no salt
Ramsay Hunt HB V, pred+ACV
Ludwig, awake nasal, Penrose x3
Zenker, flex, d/c
Schatzki, 18, PPI
Heller prev, POEM redo
Petersen, closed loop, OR now
Spigelian, 2 cm, lap IPOM
Amyand, appy, Shouldice
Fournier, LRINEC 10, redo 24 h
Hinchey III, Hartmann, VAC
Altemeier, 86% continent, home
Mirizzi II, subtotal, drain
Todani IVa, hepaticoJ
Kasai d48, bili 7
Ladd, cecopexy no
Norwood d9, Sano, sat 78
Fontan, PLE, budesonide
Ebstein, cone, WPW
Ross reop, homograft
Bicuspid Sievers 1, 48, David
Marfan 4.7, wait? PEARS
Brugada, fever, Tylenol, ICD
WPW 240, ablate
Micra AV, thresh .4
Watchman 27, no leak
Evolut 29, new LBBB, Zio
Impella d3, LDH 1100
HM3 d9, RVF, milr
Bakri 400, oozed, JADA
Shirodkar 31 w, out
McRoberts 44 s, Erb R, peds ortho
HELLP, plt 44, Mag, deliver
Kleihauer .8, 2 vials
Sarnat II, cool 33.5, aEEG
Papile III, tap? daily HC
Bell IIB, NPO, ZT
Pierre Robin, prone, MDO
Duchenne ex 45-50, Elevidys?
Ponseti cast 4, tenotomy
"""
