"""Numbers of vehicles, devices, lots, charts and stays, in the patterns of many registries."""

from __future__ import annotations

import random

from training.found.codes import shaped

_PLATES = """@@@~#### @@@#### @@@-#### #@@@### @@@~### @@@-### @@@### ###~@@@ ###-@@@ ###@@@ @@~##### @@##### @##~@@@ @##-@@@ @@#~#@@ @#~##### ##@~### ##-@### #@~##### #@#### @@@~#@# #@@~#@# @@@##@ ####@@
####~@@ @@@@~## ##~@@@@ @@##~@@@ @@-##-@@ D##-@@# HC~#### DV#### 4MOM@@ GO@@@# @@@@#@@ IM@@@@@ MR@@@@@ ###~### ##-#### #-##### N###@@ N####@ TX-####-@@ #@#@~#"""
_FLEET = "#### ### ##-### A-### M-## @## @-### T-#### V##-#### VH-#### EMS-## ##@ ####-@ @@-#### F#### ##### RIG-##"
_HULL = "@@-####-@@ @@~####~@@ @@####@@ N###@@ N####@ N#####  @@@#####@### @@@@####@###"
_SERIALS = """@@@###### @@######@ ##@#### @@#####-## SN-####### SN################ #########  ##-###### @#@#@#@# ????-????-???? ?????-????? @@@-####### PJ@###### ###-@-#### @@-####-#### ######-### @####### BK@######@ NGB######@ W###@@### ######@
(21)@####### 4@######## ##########@ @@?####??## @@.######  A##-B####-## IP######## PUMP####### @@@?####??# 00@#######"""
_LOTS = """@##### @@#### ####@@ @@####@ #####@ ##@##@ @@-##-## L##-#### @###### FE#### EL#### ###@##A EW#### @@@#### ######@ ##### 0##@## UT####@@ ##-##-@ 2##### @@##-#####"""
_STAYS = """######### ########## ########### V######### V####### E####### E######### HAR######## CSN######### 10######## 4######## ##-###### ##-####-## FIN-####### FIN######## ENC-###### ENC######## V##-##### A00######## @@######## @#########
####-#### 2###-###-### VST-####### I######### O######### ED####### ###-####-## @####-##### 20##-######"""
_CHARTS = """###### ####### ######## ######### ##-##-## ###-##-## ###-### ####-#### 00###### M####### M-###### MR###### MR-####### MRN-###### MRN####### @####### @@###### @@-###### ##### E######## ###~##~## #######@ ####### H######## U####### U#######@
P-##### PT####### C##-##### @##-#### 1-####### #.####.### X####### @@@####### ##@##### T-####-# @@@-######"""


def plate(rnd: random.Random) -> str:
    """Give a number plate."""
    return shaped(rnd, _PLATES)


def fleet(rnd: random.Random) -> str:
    """Give the number that a fleet gives to a vehicle."""
    return shaped(rnd, _FLEET)


def hull(rnd: random.Random) -> str:
    """Give the number of a boat or an aircraft."""
    return shaped(rnd, _HULL)


def serial(rnd: random.Random) -> str:
    """Give the serial number of a device."""
    return shaped(rnd, _SERIALS)


def lot(rnd: random.Random) -> str:
    """Give the number of a lot."""
    return shaped(rnd, _LOTS)


def stay(rnd: random.Random) -> str:
    """Give the number of a visit or a stay."""
    return shaped(rnd, _STAYS)


def chart(rnd: random.Random) -> str:
    """Give the number of a chart."""
    return shaped(rnd, _CHARTS)
