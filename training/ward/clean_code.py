"""Code, logs, prompts of programs and arguments of tools that hold nobody's data."""

CODE = r"""
def {codeword}(row):
    # Return the first diagnosis.
    return row["dx"][0] if row["dx"] else None
%%
What is wrong with this code?

for note in {codeword}:
    if note.type == "Discharge":
        out.append(note.text.split("Plan:")[1])
%%
import pandas as pd
df = pd.read_csv("visits.csv")
df["los"] = (df["discharge"] - df["admit"]).dt.days
print(df.groupby("unit")["los"].mean())
%%
SELECT unit, COUNT(*) AS n, AVG(los) FROM encounters
WHERE dx LIKE 'I50%' AND payer = '{payer}'
GROUP BY unit HAVING COUNT(*) > {num} ORDER BY n DESC;
%%
const schema = z.object({ firstName: z.string(), lastName: z.string(), birthDate: z.string(), mrn: z.string().optional() });
%%
class PatientRecord(BaseModel):
    first_name: str
    last_name: str
    date_of_birth: date
    provider: str | None = None
    facility: str = "unknown"
%%
Traceback (most recent call last):
  File "/srv/app/ingest.py", line {num}, in parse_segment
    name = fields[5].split("^")
IndexError: list index out of range
%%
KeyError: 'PatientName' in {codeword} when {vendor} returns an empty bundle
%%
{"type": "function", "function": {"name": "get_patient", "description": "Find a patient by name and date of birth", "parameters": {"type": "object", "properties": {"last_name": {"type": "string"}, "dob": {"type": "string", "format": "date"}}, "required": ["last_name"]}}}
%%
{"model": "claude-sonnet-4", "max_tokens": 1024, "system": "You are a helpful assistant", "messages": [{"role": "user", "content": "{cc} {when}"}]}
%%
{"tool_use_id": "toolu_01", "content": [{"type": "text", "text": "0 matches. Try another spelling."}]}
%%
{"name": "check_interactions", "arguments": {"drugs": ["{med}", "{drug}"], "indication": "{cond}"}}
%%
{"result": {"codes": [{"code": "{refno}", "title": "{cond}"}], "confidence": 0.9{d}}}
%%
{"error": {"type": "rate_limit_error", "message": "Too many requests", "vendor": "{vendor}"}}
%%
[INFO] worker 3 started, queue=notes, batch={num}
[WARN] {codeword} slow: {num}00 ms
[ERROR] {vendor} returned 503, retry in {d}s
%%
# TODO: handle names with apostrophes, e.g. use a parser, not a regex
NAME_RE = re.compile(r"^[A-Z][a-z]+$")
%%
git commit -m "fix {codeword}: skip empty notes"
pytest tests/test_hl7.py -k segment -q
%%
openapi: 3.1.0
paths:
  /patients/{{codeword}}:
    get:
      summary: Get one patient
      responses: {"200": {"description": "OK"}}
%%
model: {vendor}
temperature: 0.{d}
prompt: |
  Summarize the note. Write PATIENT for the patient and CLINICIAN for the clinician.
stop: ["###"]
%%
f(x) = 1 / (1 + exp(-x)); AUC 0.8{d}; Brier 0.1{d}; Hosmer-Lemeshow p = 0.4{d}; Kaplan-Meier, Cox, Mann-Whitney, Bonferroni, Fisher exact, Student t, Wilcoxon, Bland-Altman, Cohen kappa
%%
## {head}
- {labs}
- {med}

## {head}
1. {done}
2. {staff} to call
%%
System: You are a clinical coder. Use {refno} style codes. Answer with JSON only.
User: {age} {sex}, {cond}, {done}.
Assistant: {"codes": ["{code}", "{code}"]}
"""
