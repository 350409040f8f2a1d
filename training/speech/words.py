"""Words of talk that identify nobody: fillers, assents, roles, drugs and tests as they are said, and idle small talk."""

from __future__ import annotations

FILLERS: dict[str, tuple[str, ...]] = {
    key: tuple(text.replace("\n", "|").split("|"))
    for key, text in {
        "um": "um|uh|er|you know|like|I mean|so|well|let's see|hmm|hang on|okay so|I guess|let me think|I wanna say|what is it|oh gosh",
        "yes": "yes|yeah|yep|uh huh|mm-hmm|yes ma'am|yes sir|right|correct|that's right|that's me|yup|sure|okay|that's the one|exactly",
        "ok": "okay|ok|alright|all right|perfect|great|thank you|got it|mm-hmm|wonderful|gotcha|sounds good|let me pull that up|one second|bear with me",
        "hi": "hi|hello|hey|good morning|good afternoon|hi there|yes hello|hey there|morning|evening",
        "bye": "thanks|thank you|bye bye|bye|okay bye|take care|appreciate it|thanks so much|have a good one|talk soon|god bless",
        "saydrug": """metformin|lisinopril|eliquis|gabapentin|lasix|prednisone|zoloft|seroquel|amoxicillin|keppra|suboxone|humira|ozempic|synthroid|lipitor|metoprolol|flexeril|adderall|lithium|bactrim|the water pill|the blood thinner|my sugar pill
coumadin|xarelto|jardiance|trulicity|lantus|novolog|albuterol|symbicort|plavix|norco|percocet|tylenol three|z-pak|macrobid|cipro|lexapro|wellbutrin|buspar|trazodone|melatonin|miralax|entresto|farxiga|flomax|botox|narcan""",
        "saytest": "a one c|c b c|b m p|m r i|c t|e k g|ultrasound|x-ray|blood work|t s h|i n r|stress test|colonoscopy|mammogram|pap|dexa|swab|u a|biopsy|echo|sleep study|lipid panel|p s a|troponin|lactate|cultures",
        "ache": """my chest hurts|I'm dizzy|the rash is back|it burns when I pee|my ankles are swollen|I can't sleep|her fever's back|he won't eat|my knee gave out|I'm short of breath|the incision is red|my sugars are high|I threw up twice
my ears are ringing|the cough won't quit|his leg is numb|my back went out|she's confused again|the baby's fussy|I'm bleeding again|my tooth is killing me|he's wheezing""",
        "staff": "the nurse|the doctor|the resident|the attending|the PA|the tech|the front desk|the charge nurse|the pharmacist|social work|the case manager|the triage nurse|the scheduler|billing|the on-call|the hospitalist|my therapist|the chaplain|the aide|respiratory",
        "kinword": "mom|mother|dad|son|daughter|wife|husband|sister|brother|grandma|grandson|granddaughter|aunt|uncle|nephew|niece|partner|mother-in-law|stepdad|cousin|ex|fiancé|girlfriend|boyfriend|nana|papa|neighbor|roommate|caregiver|godson",
        "chore": "bowling|church|the groceries|the yard|bingo|physical therapy|the laundry|the dog|the snow|taxes|gardening|the grandkids|fishing|the gutters",
        "asst": "alexa|siri|okay google|computer|cortana|dragon|copilot|bixby|scribe|echo",
        "mood2": "tired|worried|fine I guess|so mad|not great|okay|sad|jumpy|numb|better|wiped out|lonely|antsy",
    }.items()
}
