"""More prompts and messages put together of openings, verbs and tails, of the trades that the first ones leave out."""

FRAMES_MORE = r"""
<{tooth}|{tooth} and {tooth}|quad {nn}|upper arch> <on|for|of> <{mr}|{meini}|{ptl}|{lf}> <prepped|extracted|crowned|watched|fractured> <{on}|{mon}>, <lab {org}|seen by {dr}|{payer} {plan}|mom {kin} present|referred to {clinic}>. <CDT?|narrative for {payer}|note pls|post-op text>
<PT|OT|SLP|RT|RD|MSW|CNM|EMT> <here|note|q>: <{mefl}|{mr}|{ptl}|{me}>, <{agex}|visit {nn}|POD {nn}>, <{score} {nn}|{vit}|s/p {proc} {on}>, <lives at {st}|goes home to {town}|{rel} {kin} helps|works at {org}|staying at {snf}>. <goals|plan|HEP|letter to {dr}|make it skilled>
<contract|lease|NDA|MOU|invoice|deposition|complaint> <between|of|from|against> <{org}|{whole}|{hosp}> and <{org}|{whole}|{clinic}> <dated {on}|effective {on}|signed in {county}|ref {case}>: <summarize|flag risks|shorten|key dates|who pays>
<subject|participant|volunteer|donor> <{subj}|{meini}|{first}> <enrolled|withdrew|randomized|screened out> <{on}|at {hosp}|by {first}>; <SAE {cc}|deviation|lost {gear} {ser}|paid {cash}>. <IRB text|note to file|email {mail}|CAPA>
<unit|engine|medic|rig|van> {fleet} <to|at|from|clear of> <{st}|{corner}|{snf}|{org}|{lane}>: <{agex}|{ninety} yo> <{cc}|{dx}>, <{vit}|{score} {nn}>, <name {ptname}|{rel} {kin} on scene|no ID|{mefl}>. <PCR|radio report|refusal text|destination?>
<Rx|script|e-script|fill|PA> <{ord}|for {mr}|for {ptlf}> <{gen}|{brand}|{rx}> <from {dr}|from {cred}|at {pharm}|to {pharm}|on {on}> <{denial}|too soon|out of stock|{payer} wants {labs}|copay {cash}>. <what now|call script|alternatives|fax text>
<Thanks|Sorry|Congrats|Condolences|Welcome|Reminder> <{first}|{kin}|{mr}|{dr}|the {clan}>, <re {on}|from all at {clinic}|for {pos} help at {org}|on {pos} {proc}|on losing {first}>. <card|2 lines|funnier|in {tongue}|formal>
<{first}|{mefl}|our son {first}|twin {first}> <is in|attends|left|was sent home from> {school}<, {gr} grade|, {town}|> <with|because of|after> <{dx}|{cc}|{gen}>. <note for {mrs}|504?|return {on}?|tell {kin}?>
<IP|host|device|printer|kiosk> <{ip}|{code}|in {ward}> <down|slow|spoofed|unpatched> since <{on}|{clockx} {on}>; <user {user}|owner {first}|vendor {org}|ticket {case}>. <RCA|update|steps|who?>
<move|shift|book|cancel|confirm> <{lf}|{mr}|{me}|{mesl}> <from {on} to {on}|{on} {clockx}|w/ {dr}|at {clinic}|for {proc}><, {ph}|, ride {crew}|, interp {tongue}|, from {town}|> <text them|ok?|done?|why|>
<At|By|In> <{town}|{place}|{hosp}|{clinic}|{org}>, <{first}|{dr}|{cred}|{mrs}> <started|runs|hates|approved|closed> <the {score} program|{ehr}|the {imm} clinic|{form} reviews> <in {mon}|on {on}|with {first}>. <newsletter|slide|fact check|headline>
"""
FRAMES_MORE_CALM = r"""
<{tooth}|{tooth} and {tooth}|quad {nn}|upper arch> <prepped|extracted|crowned|watched|fractured> <last visit|today|under {gen}>, <shade A2|{payer}|minor with parent|refer to endo>. <CDT?|narrative for {payer}|note pls|post-op text>
<PT|OT|SLP|RT|RD|MSW|CNM|EMT> <here|note|q>: <{agex}|visit {nn}|POD {nn}>, <{score} {nn}|{vit}|s/p {proc}>, <lives alone|goes home with family|{rel} helps|desk job|going to SNF>. <goals|plan|HEP|letter|make it skilled>
<contract|lease|NDA|MOU|BAA|deposition|complaint> <between|of|from|against> <a hospital|a vendor|a physician|a patient> and <a clinic|a payer|an employer> <undated|one year|no cap|indemnity both ways>: <summarize|flag risks|shorten|what's missing|who pays>
<a subject|a participant|a volunteer|a donor> <enrolled|withdrew|randomized|screened out> <late|twice|at week {nn}>; <SAE {cc}|deviation|lost {gear}|paid {cash}>. <IRB text|note to file|CAPA|{gov} rule?>
<Rx|script|e-script|fill|PA> for <{gen}|{brand}|{rx}> <too soon|out of stock|{payer} wants {labs}|{denial}|copay {cash}>. <what now|call script|alternatives|fax text|NDC {ndc}?>
<Thanks|Sorry|Congrats|Condolences|Welcome|Reminder> <team|everyone|all|neighbors|families>, <re the drill|from all of us|for your help|on passing {form} review>. <card|2 lines|funnier|in {tongue}|formal>
<a kid|my son|the twins|a student> <stayed home from|was sent home from|missed> school <with|because of|after> <{dx}|{cc}|{gen}>. <note template|504?|return when?|rules {stt}>
<host|device|printer|kiosk|scanner|server> <down|slow|spoofed|unpatched> since <{clockx}|the {ver} update|Sunday>; <{soft}|{ehr}|{gear}>. <RCA|update|steps|who?>
<{brand}|{gen}> <and|with|then|after|before> <{brand}|{gen}|{imm}|{proc}> <in|for> <{agex}|{dx}|pregnancy|CKD 4|{field}>: <ok?|washout|monitor what|dose|{soc}?>
<{epo}|{epo} sign|{epo} test|{epo} procedure> <in|for|vs> <{agex}|{dx}|{epo}|{proc}|{field} boards>: <define|draw|steps|sensitivity|history of the eponym>
<{trial}|{trial} and {trial}|post-{trial}> <shows|showed|supports|contradicts|excluded> <{gen}|{brand}|{score} ≥ {nn}|age over 75|{dx}>? <{fig}|{jnl} {yr}|{soc} grade|NNT>
<{gov}|{soc}|{payer}|{stt} Medicaid> <updated|deleted|delayed|published|clarified> <{form}|{cptc}|{hcpcs}|{score}|{gen}> <in {yr}|v{ver}|effective next year|again>: <summary|memo|{kind}|slides|impact {cash}>
<{model}|{model} in {soft}|{soft} {ver}> <says|gives|returns|won't> <{fig}|converge|singular|NA>. <interpret|fix|alt|for {jnl}|reviewer asks>
<{head}|{head}> - <{epo} negative|{vit}|{labl}|{rx}|{dx}, stable|no change> \n<{head}|{head}> - <{gen} trial|{proc}|{labs} in am|{field} consult|dc {gear}>
<{llm}|{llm} or {llm}|{llm} via {soft}> <for|to> <code {icdc}|draft {form}|grade {score}|explain {epo}|translate to {tongue}>: <prompt|risks|cost {cash}|policy|accuracy>
"""
