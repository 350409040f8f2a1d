"""Patterns of addresses whole and half, of corners and of places in passing."""

from __future__ import annotations

from training.wide.coin import patterns

_TYPE = "<St|St.|Street|Ave|Ave.|Avenue|Rd|Road|Dr|Drive|Ln|Lane|Ct|Court|Pl|Way|Blvd|Cir|Ter|Terrace|Trl|Pkwy|Pike|Loop|Run|Sq>"
_SIDE = "<N|S|E|W|N.|S.|E.|W.|NE|NW|SE|SW|North|South|East|West>"

HOUSES = patterns(rf"""
{{h}} {{l}}
{{h}} {{g}}
{{h}} {{o}}
{{h}} {_SIDE} {{l}}
{{h}} {_SIDE} {{o}}
{{h}} {_SIDE} {{g}} {_TYPE}
{{h}} {{l}} {_TYPE}
{{h}} {{g}} {_TYPE}
{{h}} {{o}} <St|Ave|Street|Avenue|Pl|Ct>
{{h}} {{l}} {_TYPE}<, | ><Apt|apt|Unit|#|Lot|Ste|Rm|Trlr|apartment> <{{n}}|{{i}}|{{d}}{{i}}|{{i}}{{d}}|{{d}}-{{i}}>
{{h}} {{g}}<, | ><Apt|apt|#|unit|lot> <{{n}}|{{i}}|{{d}}{{i}}>
{{h}} {{o}} <St|Ave>, <1st|2nd|3rd|top|ground> <floor|fl>
{{h}} {{l}} {_TYPE}, <rear|upstairs|basement|down|back unit|garage apt>
<PO Box|P.O. Box|P O Box|POB|PO BX|Box|Post Office Box> {{n}}
<RR|R.R.|Rural Route|Rt.|Rte|HC|HCR|Star Rt> {{d}}<, | ><Box|Bx> {{n}}<|{{i}}>
{{h}} <County Road|Co Rd|CR|FM|Ranch Road|RM|State Hwy|Hwy|US|SR|Route|Rt|Twp Rd> {{n}}<| N| S| East| West>
{{h}} {{l}} <Hollow|Creek|Branch|Ridge|Chapel|Ferry|School|Mill|Church> <Rd|Road>
{{h}} <Calle|Camino|Via|Paseo|Avenida> {{l}}
{{n}} <E|W> {{n}} <N|S>
{{dd}}-{{dd}} {{o}} <St|Ave|Rd|Dr>
{{h}} 1/2 {{o}} <St|Ave>
""")  # fmt: skip
LANES = patterns(r"""
{l}
{g}
{o}
{w}
{l} <St|Street|Ave|Avenue|Rd|Road|Lane|Drive|Ct|Blvd>
{g} <St|Street|Ave|Rd|Road|Lane|Drive|Court|Terrace>
{o} <St|Street|Ave|Avenue>
<Hwy|Highway|Route|Rt|County Road|CR|FM|I-|US> {n}
<Old|Upper|Lower> {l} <Rd|Road|Pike|Hwy|Trail>
{l} <Hollow|Ferry|Mill|Creek|Bridge|Chapel> <Rd|Road>
""")
CORNERS = patterns(r"""
{o} <and|&> {l}
{l} <and|&|at|@> {o}
{l} <and|&|/|x|near> {g}
{o} <St|Ave> <and|&|at> {l} <St|Ave|Blvd>
{l} <Rd|Blvd|Pike> <and|&|at> <Hwy|Route|CR> {n}
{g} <St|Ave|Road> <and|&|by> {l}
MLK <and|&|at> {o}
""")
AREAS = patterns(r"""
{t}
{t}
{t}
{c} County
<East|West|North|South|Upper|Lower|Old|New|Fort|Lake|Mount|Port> {l}
{l} <Heights|Hollow|Corners|Crossing|Township|Flats|Falls|Springs|Grove|Landing|Bend|Gap|Junction|Park|Hill|Creek>
{g} <Park|Heights|Hill|Valley|Beach|Point|Estates|Lake|Hollow|Flats>
<the |>{l} <Flats|Bottoms|Hills|Hollow|Projects|Ward|District|Addition>
{o} Ward
""")
