"""Audit trails, version histories, change logs, sign-off chains, chat exports with handles, ticket histories, commit logs and access reports that compliance, quality and IT people paste to be told what happened."""

TWINS = r"""
who touched this after it was signed? answer: names or none

v1  draft      [[author::{UNIQUE_ID:{firstlow}{last}}]]   08:14
v2  edit       [[author::{UNIQUE_ID:{firstlow}{last}}]]   08:31  +212 -14
v3  SIGNED     [[attending::{UNIQUE_ID:{lastlow}md}]]  09:02
v4  addendum   [[attending::{UNIQUE_ID:{lastlow}md}]]  09:40  "[[left not right::left not right per {last}]]"
v5  view       [[coder::{UNIQUE_ID:cdi_{firstlow}}]]   13:22
v6  print      [[roi::{UNIQUE_ID:{firstlow}roi{nn}}]]     15:05  → [[tray 2::{FACILITY:{last} Annex} tray 2]]
v7  view x14   [[float::{UNIQUE_ID:{firstlow}.{lastlow}}]]   22:10-22:51  [[no relation::same last name as pt ({ptl})]]
%%
changelog → release note for nurses (3 bullets, no names)

## 5.8.1
- fix: I&O total wrong after midnight ([[#a::@{UNIQUE_ID:{firstlow}{nn}}]])
- fix: "[[Smith fracture::{last}]]" autocorrected to "Smithereens" (reported by [[ortho::{last} in ortho]])
- feat: turn clock, 2 h ([[#b::@{UNIQUE_ID:{lastlow}-rn}]], design [[#c::{first}]])
- chore: drop IE11. sorry [[registration::{firstlow} in registration]]
- revert: [[dark mode::{poss} dark mode]]
## 5.8.0 ([[yanked::yanked {DATE:<6/2|Nov 11|the 9th>}]])
- feat: emoji in handoff. [[the CNO::{last}]] said no
%%
This is our access report for a VIP chart. Flag rows w/o a treating reason

user | role | unit | min | reason
[[u1::{UNIQUE_ID:{lastlow}{nn}}]] | RN | [[7E::{ward}]] | 44 | care
[[u2::{UNIQUE_ID:{firstlow}k}]] | UC | [[7E::{ward}]] | 3 | census
[[u3::{UNIQUE_ID:{lastlow}_pt}]] | PT | rehab | 12 | eval
[[u4::{UNIQUE_ID:{firstlow}{last}}]] | RN | [[NICU::{FACILITY:{last} NICU}]] | 1 | blank
[[u5::{UNIQUE_ID:svc.{lastlow}}]] | svc | - | 0 | interface
[[u6::{UNIQUE_ID:{firstlow}.{lastlow}2}]] | MD | [[off site::{town}]] | 7 | "friend asked"
[[u7::{UNIQUE_ID:temp{nn}{four}}]] | reg | ED | 2 | verify ins
%%
Translate git log to a status mail for a non-tech VP

* 9be21aa [[dev1::{whole}]] - wristband: shrink font for [[long names::"{last}-{last}"]]
* 77c0d3e [[dev2::{UNIQUE_ID:{firstlow}{last}}]] - revert "[[quick fix::{poss} quick fix]]"
* 510aa9f [[dev1::{whole}]] - lab: stop double post for [[site 3::{FACILITY:{last} Lab}]]
* 0ce4412 [[bot::{UNIQUE_ID:{lastlow}-bot}]] - bump lodash
* c1d9e07 [[intern::{first} (intern)]] - typo "Zofram"
* a00f1b2 [[dev2::{UNIQUE_ID:{firstlow}{last}}]] - kiosk: es-MX, [[thanks interp::thanks {first}]]
tag rc4 ← [[qa::{initials}]]
%%
Ticket history, where did 9 days go? table w/ hours per step

opened   [[portal::{UNIQUE_ID:{firstlow}.{lastlow}}]]      Mon 09:10
triage   [[desk::{first}]]        Mon 11:45  "not us"
bounced  [[network::{last}]]     Tue 16:00  "ping ok"
bounced  [[EHR::{PERSON:<Ty|Lex|Quin>}]]         Fri 08:30  "needs SER"
waiting  [[vendor::{ORGANIZATION:<Ivory|Qub|Stratum> Labs}]]      Fri 08:31
reply    [[vendor::{first} @ vendor]]      Wed 10:02  "reboot?"
closed   [[desk::{first}]]        Wed 10:20  "rebooted"
rating   ★  "[[lol::lol {firstlow}]]"
%%
Sign-off matrix: who's missing, draft the nudge

SOP-014 Hand hygiene   own: [[IP::{last}]]  rev: [[EVS, RN::{first}, {initials}]]  app: [[CNO::{last}]] ✔
SOP-022 Crash cart     own: [[pharm::{first}]]  rev: [[ED, RT::{initials}, {initials}]] ✔✘  app: -
SOP-031 Wristbands     own: [[reg::{PERSON:<Bea|Roz>}]]  rev: [[HIM::{last}]] ✔  app: [[COO::{last}]] ✔ [[::{num8}]]
SOP-040 Hoyer sling    own: [[PT::{first}]]  rev: [[rehab dir::{initials}]] ✘ "[[on leave::on leave to {clip}]]"
SOP-044 Ice machine    own: [[nobody::{first}??]]  rev: -  app: -
Tone: [[CNO::{last}]] is touchy about SOP-022.
%%
discord export of our study server. who promised what

[[mod::{UNIQUE_ID:{firstlow}{nn}}]]: pinned quizlet 4 (Erikson, Piaget, Kohlberg)
[[a::{UNIQUE_ID:{onelow}.rn2b}]]: i do ch 12
[[b::{UNIQUE_ID:xX{lastlow}Xx}]]: 13 n 14 but i need the slides of [[prof::prof {last}]]
[[c::{UNIQUE_ID:the_{firstlow}}]]: [[prof::prof {last}]] doesnt post slides she reads them from an ipad
[[a::{UNIQUE_ID:{onelow}.rn2b}]]: recorded it, on [[drive::{url}]]
[[d::{UNIQUE_ID:{initials}_{nn}}]]: exam is [[mon or tue?::{DATE:<mon the 9th|10/14|the 3rd>} rm {FACILITY:{last} 204}]]
[[mod::{UNIQUE_ID:{firstlow}{nn}}]]: ATI codes go to [[c::{firstlow}]] only
[[b::{UNIQUE_ID:xX{lastlow}Xx}]]: mnemonic for Addison vs Cushing?? anyone
%%
Badge + door report: was anyone in the med room alone at 2 am? y/n + rows

02:01:10 IN  [[RN::{UNIQUE_ID:{nn}{four}} {PERSON:{lastup}}]]
02:01:44 IN  [[RN::{UNIQUE_ID:{nn}{four}} {PERSON:{lastup} {oneup}}]]
02:03:02 OUT [[RN::{PERSON:{lastup}}]]
02:09:30 OUT [[RN::{PERSON:{lastup} {oneup}}]]
02:11:17 IN  [[EVS::{UNIQUE_ID:V{nn}} VENDOR {ORGANIZATION:<SHINE|{lastup}>}]]
02:12:00 FORCED  [[door::{FACILITY:{lastup} 3} door]]
02:12:09 IN  [[security::{PERSON:{lastup}}/{UNIQUE_ID:{nn}{nn}}]]
02:40:55 OUT [[all::ALL]]
Camera 7 [[fogged::fogged, ask {first}]]; Pyxis diff 0
%%
Explain this email header, did it come from us?

Return-Path: \<[[(none)::{mail}]]\>
Received: from [[mx-1 (local)::{URL:mx1.{lastlow}clinic.org} ({ip})]] by mx-2
X-Mailer: PHPMailer 5.2
X-Originating-User: [[www-data::{UNIQUE_ID:{lastlow}}]]
From: "[[Payroll::{whole}, Payroll]]"
Reply-To: [[(blank)::{mail}]]
To: undisclosed-recipients
Subject: [[Updated direct deposit::{first}, updated direct deposit]]
Message-ID: \<[[1@local::{code}]]\>
Verdict by Proofpoint: bulk 87. [[A user::{UNIQUE_ID:{firstlow}{nn}}]] clicked.
%%
calibration/PM log → sentence for the surveyor

[[dev 1::{ser}]]  scale, Seca      ok   [[bm::{initials}]]  [[annual::{DATE:<3/12|5-24|Aug 1>}]]
[[dev 2::{ser}]]  NIBP, Welch Allyn   adj  [[bm::{initials}]]
[[dev 3::{UNIQUE_ID:{nn}{four}}]]   bili light     FAIL lamp → [[vendor::{ORGANIZATION:<Lumen|{last}> Biomed}]]
[[dev 4::{UNIQUE_ID:{nn}{four}}]]   Bovie          not found, last seen [[OR 2::w {last} OR 2]]
[[dev 5::{ser}]]  Bair Hugger    ok   [[trainee::{first} / {initials}]]
next: [[Q3::{DATE:<Sept 3|the 11th>}]], lead [[tech::{last}]]
"""
