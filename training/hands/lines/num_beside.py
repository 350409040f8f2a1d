"""Sentences of coders, reps, buyers, inspectors and nurses in which a person, place or day stands right beside catalogue, model, section, procedure, fault and form numbers; and the same sentences about nobody."""

NAMED = r"""
{first} says 99214 not 99213 because she did 31 minutes.
{dr} wants 5532-G-409 size 4 and a 5551-G-320 on the table.
Ask {onelow} if 1063091 filters fit the old 5 liter.
{fac} still sends 88305 x3 with TC, we bill 26.
On {full} the 8100 in bay 3 showed error 412.0 twice.
{mrs} got a K0823 when the order said K0861.
{hosp} pays 36415 at 3.12, the clinic at 8.83.
Tell {wn} that 49000412 is the door kit and 49000418 the keypad.
{lastup} signed the 3008 but not the DMA-5003.
{kin} bought the A7034 herself, 41.99 online.
{last} v. {last} cites 5160.26 and 42 CFR 438.404 in one breath.
Since {mon} the P0420 keeps coming back on {poss} van.
{org} asks for ISO 13485, 21 CFR 820 and a W-9.
{town} uses SNOMED 386661006 where we use R50.9.
{ptl} needs J0897 60 mg, ndc 55513-0710-01, given at 96372.
{firstlow} typed 2160-0 where 33914-3 should be.
Send {ptlf}'s E0601 down-load, 4.1 hours avg, AHI 2.1, 95810 on file.
{tit}: 27447-LT, 01402 P3, 64447, TXA, 412 min turnover lol
{school} has 41 on epi 0.15 and the 1402 form for six.
Per {whole}, 0x80070643 is KB5034441 and nothing to do with us.
{home} clinic runs ver 11.52, {home} runs 12.0.1.
{first} dropped the GIF-H190, MRC 3.7 kinked, 12,400 to fix.
The 6935M-62 in {ptl} is fine; it's the 5076-52.
{pharm} ran 00093-1048-01 for 68180-0981-03, same drug.
{both} lost 4 points for LS.02.01.35 and 2 for EC.02.04.03.
{snf} got F689 at G and K353 on the life safety side.
{crew} bills A0427, A0425 x7.4 and A0422 every time.
{law} wants 72148, 72156 and the 97750 in color.
{initials} read the TI-RADS 5 as 4, FNA 10005 later.
{clinic} says Z79.899 then Z51.81 on every 80061.
I gave {onelow} the M24 battery for the 22NF, sorry.
{wa} ordered 8900-0402-01 and got 8900-0810-01.
{kinfull} read me the card: BIN 610014, PCN MEDDPRIME, nothing else.
{ws} from infection control wants 7 days of 87493.
{mr} keeps asking what N620 and M15 mean.
{poss} LR44 died, use 312 for the other aid.
{user} set 802.1x on 41 but not on 14.
By {day} we need 12 of 367863 and 4 of 363083.
{agency} form 1402-B section 4.2 asks about 2 CFR 200.
{backward} coded C50.911, should be Z85.3 after year 5.
We moved 0636 to 0250 for {payer} on {num8}.
Give {pet} 0.3 mL of 50 mg/mL, no J code for dogs.
{ward} uses 2420-0007 sets, ICU uses 2426-0500.
{shop} tows class B only, 14,001 needs class C.
"""

CALM = r"""
She says 99214 not 99213 because she did 31 minutes.
The surgeon wants 5532-G-409 size 4 and a 5551-G-320 on the table.
Ask the vendor if 1063091 filters fit the old 5 liter.
The lab still sends 88305 x3 with TC, we bill 26.
Last night the 8100 in bay 3 showed error 412.0 twice.
The patient got a K0823 when the order said K0861.
One plan pays 36415 at 3.12, the other at 8.83.
Tell biomed that 49000412 is the door kit and 49000418 the keypad.
The doctor signed the 3008 but not the DMA-5003.
The wife bought the A7034 herself, 41.99 online.
The brief cites 5160.26 and 42 CFR 438.404 in one breath.
Since spring the P0420 keeps coming back on the van.
The buyer asks for ISO 13485, 21 CFR 820 and a W-9.
The county uses SNOMED 386661006 where we use R50.9.
She needs J0897 60 mg, ndc 55513-0710-01, given at 96372.
Somebody typed 2160-0 where 33914-3 should be.
Send the E0601 down-load, 4.1 hours avg, AHI 2.1, 95810 on file.
Ortho: 27447-LT, 01402 P3, 64447, TXA, 412 min turnover lol
The school has 41 on epi 0.15 and the 1402 form for six.
Per the help desk, 0x80070643 is KB5034441 and nothing to do with us.
One clinic runs ver 11.52, the other 12.0.1.
The tech dropped the GIF-H190, MRC 3.7 kinked, 12,400 to fix.
The 6935M-62 is fine; it's the 5076-52.
The pharmacy ran 00093-1048-01 for 68180-0981-03, same drug.
We lost 4 points for LS.02.01.35 and 2 for EC.02.04.03.
The home got F689 at G and K353 on the life safety side.
The ambulance bills A0427, A0425 x7.4 and A0422 every time.
The lawyer wants 72148, 72156 and the 97750 in color.
Radiology read the TI-RADS 5 as 4, FNA 10005 later.
The coder says Z79.899 then Z51.81 on every 80061.
I gave him the M24 battery for the 22NF, sorry.
Supply ordered 8900-0402-01 and got 8900-0810-01.
The caller read me the card: BIN 610014, PCN MEDDPRIME, nothing else.
Infection control wants 7 days of 87493.
He keeps asking what N620 and M15 mean.
The LR44 died, use 312 for the other aid.
The contractor set 802.1x on 41 but not on 14.
The old sheet still says KKK-A-1822.
By next week we need 12 of 367863 and 4 of 363083.
Form 1402-B section 4.2 asks about 2 CFR 200.
The resident coded C50.911, should be Z85.3 after year 5.
We moved 0636 to 0250 for that payer last year.
Give the dog 0.3 mL of 50 mg/mL, no J code for dogs.
Med-surg uses 2420-0007 sets, ICU uses 2426-0500.
The yard tows class B only, 14,001 needs class C.
60240 and 60271 are not the same neck.
Swap a 7-204212-02 for a 7-204212-03 only in pairs.
ASTM F2413-18, ANSI Z41, and a steel toe.
Table 310.16, 240.4(D), and a 20 A breaker.
Is 38483-4 whole blood and 2160-0 serum?
The V2203 is per lens, the 92015 never pays.
Panel 35190N, 5 drug, cut 50 and 15.
Try 9600-630 on the rim device, 5200C on the mortise.
K353 and K918 are Fire, F880 is masks.
Chapter 5160-3-16.5, paragraph (C)(4).
TJF-Q190V has a single-use cap, MAJ-2315.
Is 1492V the same BI as 1491 but faster?
Use 10000283 media, 5319 ribbon, 203 dpi.
A9585 is per 0.1 mL, so 75 units is 7.5.
DIR 5394021 rev 3 replaced rev 2 in the fall.
"""
