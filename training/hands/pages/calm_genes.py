"""Genetics, microbiology, tox, blood bank, research cores and registries: texts thick with symbols, strains and codes."""

TWINS = r"""
EXOME REPORT (TRIO), DRAFT TO THE GC
[[Proband: female, 4 y::Proband: {ptname}, DOB {dob}, acc {spec}]]. HPO: HP:0001250, HP:0001263, HP:0002069, HP:0000252
RESULT: Pathogenic, de novo
SCN2A NM_001040142.2:c.2558G>A p.(Arg853Gln), het, VAF 48%, 112x
ACMG/AMP: PS2, PM1, PM2_supp, PP3_mod (REVEL .94), PS4. ClinGen Epilepsy VCEP v1.
Also: VUS CACNA1A c.5035C>T, paternal; DEPDC5 intron 9, maternal, SpliceAI 0.21
SF v3.2 secondary: none. Carrier (opt-in): GJB2 c.35delG, SMN1 2 copies g.27134T>G neg
PGx bonus: CYP2C19 *1/*17; HLA-B*15:02 neg; CYP2D6 *4/*41 IM; TPMT *1/*1; NUDT15 *1/*1
Kit Twist Exome 2.0, NovaSeq X, DRAGEN 4.2, GRCh38; CNV ExomeDepth; mito from offtarget H haplo
Comment: gain vs loss; late onset spasms; Na blockers can worsen. GTC trial PRAX-222.
[[Reviewed by two directors, FACMG.::Reviewed by {whole}, PhD, FACMG, and {dr}; call {clinic}, {ph}, on {day}.]]
%%
MOLECULAR TUMOR BOARD - LIST
[[A::{ptl}]]. NSCLC, EGFR ex20 D770_N771insSVD, on Rybrevant; MET amp GCN 14; ask zipalertinib
[[B::{last}]]. CRC, KRAS G12C, Lumakras+Vectibix 5 mo; now NRAS Q61K, MAP2K1 K57N; ctDNA Guardant360 .7
[[C::{mrs}]]. Chol, FGFR2-BICC1; Pemazyre; V565F, N550K > Lytgobi; eye: CSR
[[D::{first} {last}]]. Breast, ESR1 D538G, PIK3CA H1047R, AKT1 E17K wt: Orserdu; Truqap; Itovebi
[[E::{ini}]]. GIST, KIT ex11 557-558 then ex17 Y823D; Qinlock; PDGFRA D842V no
[[F::{last}, J.]]. AML, FLT3-ITD AR .9 NPM1 type A DNMT3A: Vanflyta; Xospata; Revuforj menin
[[G::{last} (peds)]]. Glioma, KIAA1549::BRAF; Ojemda; not Tafinlar alone
[[H::baby {last}]]. NTRK3-ETV6 fibrosarc; Vitrakvi soln 20/mL
MSI-H x1, TMB 41 (POLE P286R). HRD: Myriad GIS 51.
[[Chair will send out.::{dr} to send out to {mail} by {clip}]]
%%
BLOOD BANK ANTIBODY WORKUP, PAGE 1
[[Sample A::{ptcaret}, {mrn}]] EDTA, spun; gel + LISS + PEG; Ortho Vision
Screen I 2+ II 0 III 3+; AC neg. Panel C 11 cells
RO: D, C, E, c, Cw, K, k, Kpb, Jsb, Fyb, Leb, P1, M (one), Lub
Match: anti-Jka (dosage Jk(a+b-) 3+, a+b+ 1+), under it anti-Fya? ficin: Jka up, Fya gone. Fresh ficin!
DTT 0.2 M for Darzalex; K typed neg before
Phenotype: Jk(a-), Fy(a-b+); genotype ID CORE XT says FY*02/02N.01 GATA
Units: Jka-, Fya-, K- : 100/(.23*.34*.91) ~ 14. Have 2. [[Rare donor request to supplier.::Rare request to {org}, {first}, {ph}; units {code}, {code}]]
Chido-Rodgers no; HTLA no; Knops no; Cartwright Yta no.
Least incompatible = not a thing, tell [[the attending::{dr}]]
[[Tech 2, MD review by noon::Tech {initials}, MD {last}, {num8}]]
%%
OUTBREAK LINE LIST, COLUMN DEFINITIONS AND FIRST ROWS
id,role,onset,sx,test,result,note
1,resident,d0,N V,NV PCR,GII.17,[[table 4::{ptl}; table 4]]
2,resident,d0,V,NV PCR,GII.17,[[table 4::{last}, {first}; table 4]]
3,aide,d1,D,declined,,[[works kitchen too::{whole}, works at {shop} too]]
4,visitor,d1,N V D,,,[[ate the chicken à la king::{kin}, {ph}, ate the chicken à la king]]
5,resident,d2,fever,Biofire GI,EAEC + Sapo,[[Foley::{mrs}, Foley]]
6,cook,d2,none,NV PCR,neg,[[lettuce::{first}: lettuce]]
Attack 31% (44/142); Kaplan criteria met; CaliciNet; NORS
Environment: Clorox 1:10, 5000 ppm; carpets steam 170F; [[salad bar closed::salad bar closed {full} by {agency}]]
RR salad 4.1 (1.6-10.4); Fisher .003. Epi Info 7.2.6, R epitools
%%
CORE FACILITY QUEUE, PLAIN
1) Aurora CS, 14-color; CD45RA BV421, CCR7 PE-Cy7, TIM-3 BB515... [[requester in iLab::{first} ({last} lab), iLab {code}]]
2) Zeiss LSM 980 Airyscan 2; Nissl, NeuN, Iba1; CLARITY; [[8 h overnight::{wn}, 8 h overnight {day}]]
3) Seahorse XFe96: Mito Stress, oligo 1.5 / FCCP 1 / Rot-AA .5; C2C12, HepG2
4) Proteomics: Astral, TMTpro 18plex; Olink Explore HT; SomaScan 11K; [[no PHI in sample names!::the tubes say {lastup}, {lastup} - relabel!]]
5) Visium HD; Xenium 5K; GeoMx; CosMx; FFPE >= DV200 30
6) Mice: C57BL/6J, BALB/cAnN, NOD scid gamma, Ai14, LysM-Cre, db/db, Mdr2-/-; [[vet says pinworm::{dr} says pinworm in room {code}]]
7) Zebrafish Tg(fli1:EGFP), casper; Xenopus; Drosophila w1118; C. elegans N2
8) iPSC: WTC-11, KOLF2.1J; [[line names on the sheet::line from donor {subj}, consent {num8}]]
9) Plasmids: Addgene 52961, pX330, psPAX2, pMD2.G
Invoice: fund [[string::{code}]]. Freezer -80 "Beyoncé" defrosts; "Shakira" is fine.
%%
TOX CONSULT NOTE, UDS EXPLAINED
[[For the pain clinic::For {dr}, {clinic}, pt {pt}]]
IA: Opi +, Amph +, THC +, Benzo neg, Bup +
LC-MS/MS: morphine 210, codeine 14, 6-MAM 0, hydromorphone 9; (poppy? THEB lab no). d-meth 6%, l-meth 94% => Vicks VapoInhaler / selegiline
Amph from: Vyvanse? labetalol, Zantac, Wellbutrin, promethazine
Benzo neg on Klonopin: 7-amino by MS 88, IA blind
Bup 40 / norbup 0.3 => spiked film. Naloxone 900.
Cr 14, SG 1.0009, pH 7, nitrite no, 92F at 4 min
Delta-8 vs delta-9; CBD oil; Zantac. Kratom mitragynine 61. Tianeptine ("Zaza") pos. Xylazine, medetomidine, BTMPS neg; nitazenes neg.
[[No accusation; repeat observed; talk.::No accusation; talk with {obj} {day}; {first} is bringing {obj}. MRO {last}.]]
"""

CALM = r"""
AMR GENE CATALOG, LECTURE HANDOUT WITH MARGINALIA
Class A: TEM-1, SHV-11, CTX-M-15, KPC-2, KPC-31 (D179Y), GES-5, SME, IMI, PER, VEB. B: NDM-1, -5, VIM-2, IMP-4, SPM. C: CMY-2, DHA, ACT, FOX, ADC. D: OXA-1, -10, -23, -24/40, -48, -181, -232.
16S: armA, rmtB. Efflux: AcrAB-TolC, MexXY-OprM, AdeABC. Porin: OmpK36GD. Colistin: mcr-1, mgrB IS1, pmrAB. Fosfo: fosA3. FQ: qnrS, aac(6')-Ib-cr, gyrA S83L parC S80I.
ST: E. coli 131 H30Rx, 410, 167, 38; K. pneumo 258, 307, 147, 23 (hv; rmpA, iuc, string); Pa 235, 111, 463; Ab IC2; S. aureus USA300 (ST8, PVL, ACME), USA400, CC398 pigs; Ef 17, 80; Sp 19A ST320
C. difficile RT 027 (BI/NAP1), 106, 078, 014/020; C. auris clades I S. Asia, II E. Asia, III S. Africa, IV S. America, V Iran, VI
TB: rpoB S450L, katG S315T, inhA -15, Beijing L2.2, L4; BPaLM; Xpert XDR; tNGS Deeplex
Tools: ResFinder 4.5, AMRFinderPlus, CARD RGI, Kleborate, Kaptive, SCCmecFinder, MOB-suite, Prokka, Bakta, snippy, Nextclade, Pangolin (KP.3.1.1, XEC, LP.8.1)
%%
PHARMACOGENE CHEAT CARD
CYP2C19 | *2 *3 LoF, *17 gain | Plavix: PM > Effient/Brilinta; Celexa max 20; voriconazole UM
CYP2D6 | *4 *5 *10 *17 *41, xN | codeine no if PM/UM; tamoxifen; Strattera; Xenazine >50; Cerdelga
CYP2C9 *2 *3 + VKORC1 -1639 + CYP4F2 | warfarin; Mayzent *3/*3 no
DPYD | *2A, *13, c.2846A>T, HapB3 | 5-FU, Xeloda; Vistogard
UGT1A1 *28 *6 | Camptosar, Trodelvy, Reyataz
SLCO1B1 *5 | Zocor
HLA-B*57:01 Ziagen; *58:01 Zyloprim (Han, Thai); *15:02 Tegretol; A*31:01
G6PD A-, Mediterranean, Canton, Viangchan: Krintafel, Elitek, dapsone
RYR1 / CACNA1S: Anectine, sevo
mt-RNR1 m.1555A>G: gent
IFNL3, NAT2, BCHE, CFTR (Kalydeco), CYP3A5 *3 (Prograf; *1 up), CYP2B6 *6 (Sustiva), ABCG2, TPMT/NUDT15 *3
CPIC A; DPWG; PharmGKB 1A; Lexicomp; AMP tier 1
%%
FLOW PANEL, LAB PROTOCOL LP-44, TUBE BY TUBE
T1 LST (EuroFlow): CD8+Lambda FITC, CD56+Kappa PE, CD5 PerCP-Cy5.5, CD19+TCRgd PE-Cy7, CD3+CD38 APC/APC-H7, CD20+CD4 PacB, CD45 PacO
T2 B: CD10, CD23, CD79b, CD200, FMC7, CD43: Matutes 4-5 CLL; 0-2 MCL; Moreau
T3 HCL: CD11c, CD25, CD103, CD123, annexin A1 (IHC)
T4 PCN: CD138, CD38 (nanobody if Dara), CD27, CD81, CD117, CD229
T5 AML: HLA-DR, CD34, CD117, CD33, CD13, CD64, CD14 (MY4), CD15, CD7, CD11b, CD36
T6 PNH: FLAER, CD157, CD24, CD14, CD235a, CD59
T7 Sézary: TRBC1, CD7, CD26, KIR3DL2
Lyoplate 12 C; FACSLyric, FACSuite 1.5; CS&T; comp VersaComp; Infinicyt 2.1; doublets FSC-H/A; 500k events; LOD 20, LOQ 50
"Hodgkin by flow": don't.
%%
REGISTRY DATA DICTIONARY, FIELDS 1-26 (GWTG/NCDR MASH-UP)
subj_key (string, hashed) ; site_n (1-40) ; sex ; age_band (18-44,45-64,65-79,80-89,90+) ; race_omb ; eth ; payer_grp
ht_cm ; wt_kg ; bmi ; smoker (0,1,2) ; dm_type ; a1c ; ldl ; lp_a ; egfr_ckdepi21 ; hgb ; plt
nyha ; ccs ; killip ; timi_flow_pre ; timi_flow_post ; syntax1 ; syntax2_2020 ; acc_lesion (A,B1,B2,C) ; cto_jcto
access (1 radial 2 ulnar 3 femoral 4 brach) ; stent_name (Xience, Synergy, Onyx Frontier, Orsiro, BioFreedom, Megatron, SVELTE, other) ; dapt_drug ; barc ; vasc (VARC-3)
d2b_min ; ftime_min ; dap_gycm2 ; contrast_ml ; aki_kdigo
dc_disp (01 home 02 SNF 03 IRF 04 LTACH 05 hospice 06 AMA 20 exp) ; gdmt_bb, gdmt_arni, gdmt_mra, gdmt_sglt2
months_to_event ; adjudicated (CEC) ; kccq12 ; eq5d5l ; saq7
Rules: no dates, offsets only; no free text; suppress \<11
%%
METHODS PARAGRAPH, COPIED FOR COMMENTS
Fastq were trimmed (fastp 0.23.4), aligned to GRCh38.p14 + GENCODE v45 with STAR 2.7.11b, counted by Salmon, DESeq2 1.42 (apeglm, Wald; BH), GSEA on Hallmark v2023.2 and Reactome; ssGSEA, xCell, CIBERSORTx LM22, MCP. scRNA: Cell Ranger 8, SoupX, scDblFinder, Seurat v5 (SCT, RPCA, Leiden .6), Azimuth PBMC, CellChat, Monocle3, RNA velocity (scVelo), Milo, inferCNV. ATAC: MACS3, ArchR, chromVAR (JASPAR2024). WGS: bwa-mem2, GATK 4.5 (HaplotypeCaller), DeepVariant 1.6, Manta, GRIDSS2, PURPLE; COSMIC SBS1, 3, 4, 13, 44; VEP 111, LOFTEE, CADD 1.7, AlphaMissense, PrimateAI-3D; PRS-CSx; Regenie; SAIGE; METAL; LDSC; FUMA; COLOC (PP4>.8), SuSiE; TwoSampleMR (IVW, Egger, weighted median, MR-PRESSO; Steiger). UK Biobank, All of Us CDR v7, FinnGen R10, BBJ, MVP, gnomAD 4.1, TOPMed r3.
Reviewer 2: why not limma-voom?
%%
PARASITE BENCH, SHIFT QUIZ ON WHITEBOARD
Trichrome: Entamoeba histolytica/dispar/moshkovskii; E. coli 8 nuclei; Iodamoeba buetschlii; Endolimax nana; Dientamoeba; Chilomastix; Blastocystis ST3; Giardia (falling leaf)
Kinyoun: Crypto 4-6, Cyclospora 8-10, Cystoisospora 25
Eggs: Ascaris (dec, infert), Trichuris, Hookworm, Enterobius (Scotch), Hymenolepis nana, Taenia, D. latum, Fasciola/Fasciolopsis, Clonorchis, Paragonimus westermani / kellicotti (crayfish, Missouri), S. mansoni lateral, haematobium terminal, japonicum knob
Larva: Strongyloides: short buccal, genital; Baermann; agar plate; ivermectin (Stromectol) x2
Blood: P. falciparum (banana, Maurer), vivax (Schüffner), ovale (James), malariae (band, Ziemann), knowlesi; Babesia; Loa, Wuchereria nocturnal, Brugia 2 tail nuclei, Mansonella ozzardi; T. b. gambiense / rhodesiense
Tissue: Onchocerca; Dracunculus; Gnathostoma; Anisakis (sushi); Angiostrongylus (slug); Baylisascaris; Toxocara; Trichinella (bear); Sparganum; Dirofilaria
Bugs: Sarcoptes, Demodex, Pediculus, Phthirus, Cimex, Tunga, Dermatobia, Cordylobia, Cochliomyia (screwworm)
"""
