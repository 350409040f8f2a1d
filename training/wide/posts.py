"""Addresses over lines, in tables, labels, tickets and routes, and as they are said, corrected or half given."""

POSTS = r"""
{who}\n{stack}\n{town}, {stt} {zip}
{who}\n{stack}\n{town} {stt}\n{zip}
{org}\n{stack}\n{town}, {stt}  {zip}
{fac}\n{stack}\n{town}, {stt} {zip}\nPh {ph}
ATTN: {one}\n{org}\n{stack}\n{town} {stt} {zip}
TO:\n{who}\n{stack}\n{town}, {stt} {zip}\n\nFROM:\n{fac}\n{stack}\n{town}, {stt}
Ship To\n{who}\n{stack}\n{town} {zip}\nQty {num}
Address:\n{stack}\n{town}, {stt}
Address 1: {st}\nAddress 2:\nCity: {town}
Street\t{st}\nCity\t{town}\nZIP\t{zip}
Home Address\n    {stack}\n    {town}, {stt} {zip}
patient address . . . {st}\ncity . . . {town}
ADDR1 {st}\nADDR2\nCITY {town} ST {stt} ZIP {zip}
| {who} | {st} | {town} |\n| {who} | {st} | {town} |
{who}, {st}, {town}\n{who}, {st}, {town}\n{who}, {st}, {town}
stop 1 {st}\nstop 2 {st}\nstop 3 {st}
1) {st} - {one} - {hr}\n2) {st} - {one} - {hr}
route {num}: {st}, {st}, {st}
Visits today: {one} {st}; {one} {st}; {one} {st}
{hr} {st} {one} insulin
{hr} {st} {one} wound care, dog
meals: {st} x2, {st} x1
tank delivery {st} gate {four}
lockbox at {st}, code {four}
house at {st} {hue}, {rel} {one} opens
apt buzzer {num} at {st}
units {st} and {st}
lives at {st} wrote {st} on form
it is {st} not {st}
<st|ave|rd> is missing: {st}
zip for {st} is {zip}
{st}, that's {town}
{st} which is in {place}
{st} near {org}
{st} behind {church}
{st} across from {school}
{st} off {lane}
{st} (cross {lane})
{st} @ {lane}
{st} b/w {lane} and {lane}
just past {lane} on the right
out on {lane} by {place}
out {lane} a ways
up {lane} toward {place}
on {lane} between {place} and {place}
off exit, {lane}, then {lane}
{lane} <bridge|exit|overpass|underpass|bus|station|on-ramp|tracks>
the {lane} <clinic|office|apartment|house|group home|bus|store|entrance|garage>
our {lane} office
<north|south|east|west> on {lane}
{lane} <southbound|northbound|westbound|eastbound> at {lane}
SB {lane} at {lane}
WB {lane} x {lane}
{corner}, {place}
{corner} {hr} {veh}
{corner}, {hue} {veh} vs pole
ped struck {corner}, {yng}
corner of {corner} in {place}
<robbed|mugged|jumped|fell|collapsed|OD'd> <at|on|near> {corner}
camp at {corner}
sleeps under {lane}
tent on {lane}
panhandles at {corner}
<park|parking> on {lane}
enter from {lane}
entrance on {lane}
valet on {lane}
bus to {corner}, walk to {st}
my house is {sayst}
her house number is {sayst}
i live at {sayst} in {town}
patient lives at {sayst} {town} {stt}
we were called to {sayst} for {sx}
send the tank to {sayst}
the mailing address is {sayst}
old address {sayst} new address {sayst}
that is {sayst} not {sayst}
respond to {sayst} cross of {lane}
pick her up at {sayst} at {hr}
{sayst}
{sayst} {town}
{sayst} comma {town} {stt}
{sayst} period
new paragraph address {sayst} {town} {stt} zip {sayzip}
{apo}
mail c/o {apo}
{who}\n{apo}
{addr}
{who}, {addr}
home: {addr}
{fac}: {addr}
{org} {addr}
remit to {org}, {addr}
return to {addr}
forwarding {addr}
lives {addr} with {rel} {one}
last address {addr}
{addr} x {dur}
moved {clip} from {addr} to {addr}
"""
