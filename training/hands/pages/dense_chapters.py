"""Hands of textbook, guideline and review writers in running prose, and of clinicians whose chart prose is as thick: eponyms and brands as subjects of sentences, with people between them or not."""

CALM = r"""
Textbook sidebar: who was first?

Laennec rolled paper, Piorry tapped, Auenbrugger tapped casks before him. Skoda sorted the sounds. Traube found space, Hippocrates shook. Wintrich changed pitch. Kussmaul found the paradox, Dressler the label. Corrigan saw it, Quincke pressed nails, Duroziez pressed the femoral, Hill measured the leg, Musset nodded, Müller's uvula, Landolfi's iris, Becker's retina, Rosenbach's liver, Gerhardt's spleen, Mayne's arm. Austin Flint rumbled without stenosis; Graham Steell blew; Carey Coombs rumbled in the young; Means and Lerman scratched. Still hummed, Gibson ran a machine, Roger was loud. Levine graded six, and clenched. Ewart dulled. Kerley drew lines, Hampton a hump, Westermark a void. Swan floated; Forssmann had dared; Cournand measured; Sones slipped; Judkins shaped; Grüntzig opened; Dotter had asked first. Einthoven strung, Lewis drew, Wilson led, Goldberger augmented, Holter carried, Bruce walked. Zoll shocked, Lown timed, Kouwenhoven pressed, Safar breathed. Starr and Edwards caged, Björk tilted, Carpentier ringed, Ross swapped, Cribier replaced.
%%
Guideline section 6.2: Sepsis, vasoactive and adjunct therapy

Recommendations. 6.2.1 Levophed first (strong, moderate). 6.2.2 Add Vasostrict 0.03 at 0.25 mcg/kg/min. 6.2.3 Epinephrine third. 6.2.4 Do not use dopamine except Wenckebach. 6.2.5 Giapreza in DANGER, ATHOS-3-like shock only. 6.2.6 Solu-Cortef 50 q6 after 4 h (ADRENAL, APROCCHSS, Annane). 6.2.7 Florinef optional. 6.2.8 No Xigris, no Vitamin C (LOVIT, VITAMINS, CITRIS; Marik hypothesis not confirmed). 6.2.9 Methylene blue weak. 6.2.10 Toraymyxin (EUPHRATES, Klein) none. 6.2.11 Peripheral start allowed 18–20 G, above the AC, ≤6 h–72 h by policy.
Rationale. SOAP II, VASST, VANISH, CENSER, CLOVERS, CLASSIC, ANDROMEDA-SHOCK (Hernández), ARISE, ProCESS (Yealy), ProMISe, Rivers, PRISM. Surviving Sepsis 2021 vs Phoenix (children). Weil, Shubin: VIP. Starling fluid was revised by Levick, Michel and Woodcock; Guyton has friends yet.
Implementation. Pyxis kits, Alaris library, pharmacy at 3 am; Hour-1; CMS SEP-1; NQF; ED boarding.
Research. Enrichment by Calfee, Seymour α–δ, Sweeney; Mars1–4; SRS1; Cytovale, Septicyte, MeMed, BRAHMS PCT, Abionic; Cohen κ.
%%
Pathway to read: Transition of the teen with congenital heart disease

Who: Fallot, Fontan, Mustard, Senning, Rastelli, Ross, Ebstein, Shone, Noonan, Williams, Turner, Down, DiGeorge, Holt. When: 12 start, 15 visit alone, 18 move, 21 at the latest. How: TRAQ, Got Transition, MyChart teen, passport. Say it plainly: "You have Fallot; Taussig and Blalock and Thomas made a shunt; you had the patch". Ask about the wheel: sports (Bethesda 36, Mitchell class), pills, IUD (Mirena fine; Yasmin no in Fontan), pregnancy (WHO IV, ZAHARA, CARPREG II), tattoos, teeth (Ancef no, Amox yes), Accutane, vaping, insurers, jobs with a CDL, military, altitude, scuba, roller coasters.
Do not lose: half are lost by 25. Call at 3, 9, 15 months. Holter, CPET (Wasserman slope), MRI (QLAB), Fibroscan, AFP, albumin, Melody, Harmony, Alterra, Amplatzer, Gore Cardioform, Viva lead.
Exit: echo attached, cath diagram, pacer (Azure, Assurity), op note, "What to do in VT": sync 100–200, call ACHD.
"""

TWINS = r"""
Chapter 14. The acute abdomen at the bedside [[::(from {poss} notes, {clip})]]

Begin with the history. Boas described hyperesthesia below the right scapula; Murphy asked the patient to breathe; Rovsing pushed on the left. [[In one patient::In {last}]] all three were negative and the appendix had ruptured anyway. Dunphy asks for a cough, Markle for a drop on the heels. [[The examiner::{first}]] should warm the hands first. Carnett separates wall from cavity and has saved more CT scans than any algorithm; Howship and Romberg described pain down the thigh, which [[a colleague::{last}]] found on the [[third visit::visit of {full}]] after two normal films.
Kehr and Saegesser belong to the spleen. Ballance is dullness that does not shift. [[A student once missed it::{first} missed it once, in {last}, at {hosp}]].
Cullen wrote about the navel, Grey Turner about the flank, Fox about the thigh and Bryant about the scrotum; none is sensitive. Courvoisier is a law with exceptions: Hartmann pouch stones (Mirizzi), Klatskin above the cystic duct, Oriental cholangiohepatitis. [[Such an exception::Mr. {last}]] came with jaundice and a palpable gallbladder, and had stones.
Alvarado, Ohmann, Fitz, AIR and Adult Appendicitis Score: none replaces Alders moving the hand while the woman turns. For the child, Samuel's PAS. [[In our clinic we::At {clinic} we]] repeat at 12 hours.
%%
Consult prose, hematology [[teaching composite::{ptname}, {mrn}]]

Thank you [[for asking us::, {dr}, for asking us]] about the platelets. The smear: no schistocytes (Upshaw and Schulman can rest), giant forms with Döhle-like inclusions, so May–Hegglin enters; Bernard and Soulier would give no CD42b; Glanzmann would give normal counts. Evans would need a Coombs. Heparin started [[on day 2::{clip}]], and Warkentin's score is 3. Kasabach and Merritt are for babies, Moschcowitz for those with fever, Fisher-Evans for footnotes; Fanconi has thumbs, [[and these are normal::and {first} has thumbs]].
We spoke with [[the family::{kin} and {kin}]], who recall [[an uncle's deafness::uncle {first}'s deafness, followed in {town}]]: MYH9. Epstein and Fechtner are the same gene. Alport is not.
Plan: Doptelet no, Promacta no; DDAVP and one apheresis before [[the tooth::the tooth at {fac} {on}]]. Amicar rinse. Stop the Toradol. Avoid "ITP" on the problem list, as [[the last two teams::{last} and {last}]] wrote. Vaccinate nothing. [[Clinic in six weeks::Clinic {worded}]]; page [[hematology::{last}, {pager}]] if under 10.
%%
Review: naming in neuro-ophthalmology [[, draft::, draft for {first} to edit]]

Horner ([[Claude Bernard in France::say it right, {first}]]) is three fibers; Raeder adds pain; Pourfour du Petit does the reverse. Adie is slow and Holmes shares it; Argyll Robertson accommodates; Marcus Gunn winks in one paper and swings in another. Hutchinson is the pupil, the nose, the teeth and the freckle. Parinaud goes up, Collier stares, Koeber saw both. Foster Kennedy has one pale and one swollen disc; pseudo-Foster is more common and [[we saw it twice this year::we saw it in {last} and in {last} this year]].
Tolosa and Hunt would give steroids; Gradenigo would look in the ear; [[the radiologist::{last} in radiology]] would look at Dorello's canal. Heidenhain loses vision before mind. Balint can't reach, Anton can't admit, Riddoch sees motion, Charles Bonnet sees little people, [[usually polite ones::and {kin}, {old}, sees {PERSON:Captain {last}}]].
Leber had three diseases. Best had one, Stargardt another, Coats a third; Terson bled after the aneurysm; Purtscher after the crush; Eales after tuberculosis. Behr, Kjer, Wolfram. Uhthoff in the shower. [[One patient::{first}]] swims only at [[a cold pool::{park}]] for this reason.
%%
WHAT THE REP WON'T TELL YOU: a buyer's essay [[::— {first} {last}, Materials, {hosp}]]

Stryker makes good beds, Hill-Rom makes good rails, Linet makes quiet motors. The Bair Hugger wants a sheet; the Belmont wants training; the Alaris wants a software team. Kelly, Crile and Halsted are not interchangeable and [[the tray room::{first} in the tray room]] knows it. Ethicon's Harmonic is hot after the tone; LigaSure is slower; Thunderbeat is both. [[When the count was off::When {dr} had the count off, {clip}]], it was a Raytec behind the Omni.
Ask for the true cost: capital, probe, disposables, service (Gold, Silver, Bronze), depot. [[Our last contract::The {org} contract, PO {ord},]] hid a ramp. Arthrex gives dinners. Intuitive gives minimums. Depuy gives trays; Smith takes them back [[on Fridays::when {first} drives over from {town}]].
Shelf tests: drop a Yankauer, boil a Foley, sit on a Pleur-evac. If [[a nurse::{first}, charge on {ward},]] swears, do not buy. Trial in one unit, not five. Never the unit with [[the nice manager::{last}, who likes everything]].
Recalls: Philips (foam), Medtronic (HVAD), Abbott (CSII), Baxter (Sigma), Getinge (IABP), [[serials on file::ours are {ser}, {ser} and {ser}]]. FDA MAUDE, ECRI, MedSun; [[our tracer::our tracer {first}, {mail}]].
%%
Op-ed for the residents' newsletter [[::by {whole}, PGY-3, {hnick}]]

Nobody told me Bovie was a man. Foley too. I had been putting a man into men. Then came Yankauer, Kelly, Babcock, Allis, Mayo and the other Mayo, Adson, Weitlaner, Gelpi, DeBakey, Cooley who hated DeBakey, Satinsky, Potts, Castroviejo, Finochietto. [[My intern::{first}]] thought Army-Navy was a person ("Arnie Navy"). [[The scrub::{first} {last}, our scrub,]] has a dog called Metzenbaum. [[The chair::{dr}]] names hernias for golfers.
On Tuesday I met a Hartmann, two Whipples, a redo Nissen, a Heller, a Ladd, a Kasai, a Soave, and [[an honest man with a lipoma::Mr. {ptl}, an honest man with a lipoma]]. I held Richardson until I lost feeling. Deaver was worse. Harrington looks like a heart. I said "Balfour?" and got Bookwalter.
They say Halsted used cocaine, Cushing counted, Crile prayed, Kocher won, Billroth played Brahms. What did [[we::we, {last}, {last} and I]] do? We found the bag [[in the elevator::{first} left in the elevator at {bldg}]], we ate at [[the cart::{shop}]], and nobody died till [[the weekend::{worded}]].
%%
Physical examination of the hand, lecture transcript cleaned up [[::(delivered {on} at {school}, {last})]]

Look first: Heberden, Bouchard, Garrod, Osler. Feel: Dupuytren's cord, Finkelstein's tunnel. Move: Bunnell, Elson, Boyes, Allen, Watson, Kirk. [[A volunteer, please::{first}, come up please]]. Froment — see the thumb bend? That is Froment. Jeanne is when the joint above gives way. Egawa is the middle finger wagging. [[Thanks, sit::Thanks, {first}, sit]].
Nerves: Tinel taps, Phalen bends, Durkan presses; Katz draws. Wartenberg is here three times. Martin and Gruber swapped fibers, Riche and Cannieu too, and that is why [[the EMG may lie::{last}'s EMG lied, says {last} at {clinic}]].
Blood: Allen, with Barbeau on the oximeter. Raynaud, Maricq. Buerger, Lewis.
Fractures: Bennett is not Rolando; Boxer is not Bennett; Colles, Smith, Barton, Hutchinson, Galeazzi, Monteggia, Essex-Lopresti. [[A fellow once cast::Dr. {last} once cast]] a Galeazzi as a Smith and it [[came back::came back on {full} from {town}]].
Infection: Kanavel had four. Parona has a space. [[Questions by mail::Questions to {mail}]].
"""
