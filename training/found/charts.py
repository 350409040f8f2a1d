"""Numbers of charts, of social security and of vehicles."""

CHARTS = r"""
MRN {mrn}
MRN: {mrn}
mrn# {mrn}
the mrn is {mrn}
MR# {mrn}
Med Rec {mrn}
medical record number {mrn}
med rec # {mrn}
chart {mrn}
chart # {mrn}
chart no. {mrn}
Chart No: {mrn}
hosp # {mrn}
hospital number {mrn}
unit no {mrn}
Unit #: {mrn}
patient id {mrn}
pt id {mrn}
PID {mrn}
EMPI {mrn}
pt # {mrn} {ptlf}
({mrn})
{ptlf} ({mrn})
{ptlf} [{mrn}]
{ptl}, {mrn}
{pt} mrn {mrn} {room}
mrn's {mrn} and {mrn} need merged
merge {mrn} into {mrn}
wrong chart: {mrn} not {mrn}
pull {mrn}
open mrn {mrn}
summarize mrn {mrn}
record number {saymrn}
m r n {saymrn}
chart number {saymrn} please
medical record {saymrn} comma {cc}
ssn {ssn}
SSN: {ssn}
SS# {ssn}
soc sec {ssn}
social {ssn}
social security number {ssn}
social is {sayssn}
last 4 of social {ssn4}
last 4 ssn {ssn4}
last four {ssn4} dob {dob}
SSN last4: {ssn4}
ssn ending in {ssn4}
social ends in {ssn4}
last four of the social is {sayssn4}
verified name, dob, last 4 ({ssn4})
verified w/ last four of ssn {ssn4}
ITIN {ssn}
"""
VEHICLES = r"""
plate {plate}
plate # {plate}
lic plate {plate}
license plate {plateup}
tag {plate}
tag # {plate} {stt}
tags {platelow}
plates {plate}
{stt} plate {plate}
{stt} tag {plateup}
{plate}
{car}, plate {plate}
{car} {plate}
{car}, {stt} {plate}
white {car} {platelow}
hit by a {car}, {plate}
hit and run, {car} {stt} plate {plate}
hit & run, partial plate {plateend}
plate ends in {plateend}
plate ending {plateend}
partial {plateend}
partial plate {plateend}, {car}
got part of the plate, {plateend}
last three of the plate {plateend}
plate starts with {plateend}
plate number {sayplate}
it's a {car}, plate {sayplate}
run {sayplate}
dispatch run a plate, {sayplate}
tag is {sayplate}
vehicle {car}, tag {plate}, reg to {full}
registered to {full}, {plate}
reg {plate}
registration {plate}
parked in lot C, {car}, {plate}
parking pass: {car} {plate}
valet {car} {plate}
tow {plate}
towed {car} {plate} to {fam}
car is a {car} {platelow}
my car is the {car}, plate {platelow}
handicap placard {ord}, plate {plate}
placard {ord}
driver of {plate} fled
driver {full}, {car}, {plate}, {ins}
veh 1 {plate} veh 2 {plate}
Unit 1: {car}, {plate}. Unit 2: {car}, {plate}.
V1 {car} {plate} V2 {car} {plate}
VIN {vin}
vin {vin}
VIN: {vin}
VIN# {vin} {car}
{car} vin {vin}
{vin}
policy covers {vin}
modified van, VIN {vin}, lift serial {ser}
vin last 8 {vin}
rental {car} {plate}
Fleet {car} {plate} driven by {one}
ambulance {plate}
school bus {plate} struck
boat {plate}
trailer tag {plate}
motorcycle {plate}
aircraft {plate} landed {hr}
tail number {plate}
helo {plate} inbound
{plate} / {vin}
VEHICLE: {car} PLATE: {plateup} VIN: {vin}
Make {car} Tag {plate} State {stt}
BOLO {car} {plateup} last seen {road}
abuser drives {car} {plate}
security: watch for {car}, {platelow}
visitor {full} {plate}
{one}'s {car}, {plate}, is blocking the bay
"""
