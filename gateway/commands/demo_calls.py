"""The calls of the demo: what a service sends, and what must come of it. All people and numbers are made up."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from gateway.commands.demo_clients import (
    Client,
    anthropic_client,
    azure_client,
    bedrock_client,
    openai_client,
    vertex_client,
)

CALLERS = ("billing-svc", "notes-svc")
MODEL = "claude-sonnet-5-5"

NOTE = """\
Patient: Maria Lopez          MRN: 00482913          DOB: 03/14/1961
Date of visit: 10/02/2026     Provider: Karen O'Brien, MD
Facility: Mercy Valley Medical Center, 410 Linden Street, Springfield, IL 62704
Phone: (217) 555-0143         Insurance: member ID XJH482001937

CHIEF COMPLAINT: Follow-up of type 2 diabetes and hypertension.

HISTORY: Ms. Lopez is a 65-year-old woman with type 2 diabetes for 12 years, hypertension and stage 3a chronic kidney
disease. Her daughter Elena Ruiz, who lives with her, says that Maria has had burning in both feet for about 3 months,
worse at night, 5/10. She was seen at Lakeside Podiatry on 09/18/2026 by Dr. Osei, who found reduced monofilament
sensation. No ulcers. She checks her glucose twice daily; fasting values run 140 to 190 mg/dL. She denies chest pain,
dyspnea, polyuria. She missed her eye appointment in August 2026 and asks that we call Elena at 217-555-0178 about it.

MEDICATIONS: metformin 1000 mg BID, lisinopril 20 mg daily, atorvastatin 40 mg nightly, aspirin 81 mg daily.
ALLERGIES: sulfa (rash).

EXAM: BP 142/84, HR 76, BMI 31.2. Babinski down-going. Feet: no ulcer, pulses 2+, vibration reduced at both great toes.
LABS (09/25/2026): HbA1c 8.4%, creatinine 1.3 mg/dL, eGFR 48, LDL 92, urine albumin/creatinine 64 mg/g.

ASSESSMENT AND PLAN:
1. Type 2 diabetes with diabetic polyneuropathy, not at goal. Start gabapentin 100 mg at night, titrate over 2 weeks.
   Add empagliflozin 10 mg daily. Recheck HbA1c in 3 months.
2. Diabetic chronic kidney disease, stage 3a. Continue lisinopril; avoid NSAIDs.
3. Hypertension, above goal. Increase lisinopril to 40 mg. Home readings for 2 weeks.
4. Referral to ophthalmology; Lopez prefers mornings. Portal: https://portal.mercyvalley.example/p/mlopez61
Electronically signed by Karen O'Brien, MD on 10/02/2026 at 16:42
"""
IDENTIFIERS = (
    "Maria", "Lopez", "00482913", "03/14/1961", "10/02/2026", "O'Brien", "Mercy Valley", "410 Linden", "Springfield",
    "62704", "555-0143", "XJH482001937", "Elena", "Ruiz", "Osei", "09/18/2026", "555-0178", "09/25/2026", "mlopez61",
)  # fmt: skip
METADATA = {"X-Phi-Actor": "kobrien", "X-Phi-Subject": "MRN-00482913", "X-Phi-Session": "enc-7719"}


class Asked:
    """A client of the vendor's SDK."""

    def __init__(self, client: Any) -> None:
        self.client = client


@dataclass(frozen=True, slots=True)
class DemoCall:
    """One call, the official SDK that makes it, and what must come of it."""

    name: str
    title: str
    path: str
    caller: str
    sent: str = field(repr=False)
    make: Callable[[Asked], Awaitable[Any]] = field(repr=False)
    outcome: str = "sent"
    code: str = ""
    identifiers: tuple[str, ...] = field(default=(), repr=False)  # must not leave
    restored: tuple[str, ...] = field(default=(), repr=False)  # must come back
    headers: dict[str, str] = field(default_factory=lambda: dict(METADATA), repr=False)
    vendor: str = "anthropic"  # as the audit trail must name it
    sdk: str = "anthropic"
    client: Client = field(default=anthropic_client, repr=False)
    signs: bool = False  # with an access key that the gateway issued, where the others present a key


async def _streamed(asked: Asked) -> str:
    pieces = []
    async with asked.client.messages.stream(
        model=MODEL,
        max_tokens=1024,
        system="You are a certified coder. Suggest ICD-10-CM codes with one line of reason each.",
        messages=[{"role": "user", "content": f"Suggest billing codes for this visit.\n\n{NOTE}"}],
    ) as stream:
        async for text in stream.text_stream:
            pieces.append(text)
    return "".join(pieces)


_LOOKUP = {
    "name": "lookup_patient",
    "description": "Find a patient's record in the practice's own system.",
    "input_schema": {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]},
}


async def _with_tool(asked: Asked) -> dict[str, Any]:
    message = await asked.client.messages.create(
        model=MODEL,
        max_tokens=512,
        tools=[_LOOKUP],
        tool_choice={"type": "any"},
        messages=[{"role": "user", "content": "When was the last visit of Priya Raghunathan, MRN 7730912?"}],
    )
    return dict(json.loads(message.to_json()))


async def _two_turns(asked: Asked) -> list[str]:
    first = "Summarize for handover: Jonas Weber, 58, admitted with NSTEMI. His brother Tomas Weber is his proxy."
    history: list[dict[str, Any]] = [{"role": "user", "content": first}]
    answers = []
    for question in ("And what should Dr. Aisha Bello tell Tomas tonight?", None):
        message = await asked.client.messages.create(model=MODEL, max_tokens=512, messages=history)
        answers.append(message.content[0].text)
        history.append({"role": "assistant", "content": message.content[0].text})
        if question is not None:
            history.append({"role": "user", "content": question})
    return answers


def _plain(model: str) -> Callable[[Asked], Awaitable[Any]]:
    async def make(asked: Asked) -> str:
        message = await asked.client.messages.create(
            model=model, max_tokens=64, messages=[{"role": "user", "content": "Summarize the chart of Maria Lopez."}]
        )
        return str(message.content[0].text)

    return make


_VISIT = """\
Patient: Priya Raghunathan, MRN 7730912, seen 09/21/2026 by Dr. Karen Quill for asthma. Call (217) 555-0161.
Peak flow 310 L/min; started budesonide 180 mcg BID."""
_REFERRAL = """\
Please see Mr. Jonas Weber, DOB 04/17/1968, MRN 5521873, for gout of the right knee. His phone is (217) 555-0187.
Uric acid 9.1 mg/dL (09/22/2026). Referred by Dr. Aisha Bello."""
_STAY = """\
Patient: Maria Lopez, MRN 00482913, admitted 10/05/2026 with pneumonia, discharged 10/09/2026 by Dr. Karen Quill.
Amoxicillin for 5 more days. Her daughter Elena Ruiz can be reached at (217) 555-0178."""
_LETTER = """\
Patient: Tomas Lindqvist, MRN 6610427, DOB 11/30/1951. Discharged 10/12/2026 after hip replacement by Dr. Samuel Osei.
Physical therapy three times a week. Mail: tomas.lindqvist@example.org."""


async def _openai(asked: Asked) -> str:
    pieces = []
    async with asked.client.responses.stream(
        model="gpt-5.5",
        instructions="You write visit summaries.",
        input=f"Summarize this visit for the patient.\n\n{_VISIT}",
    ) as stream:
        async for event in stream:
            if event.type == "response.output_text.delta":
                pieces.append(event.delta)
    return "".join(pieces)


async def _azure(asked: Asked) -> str:
    completion = await asked.client.chat.completions.create(
        model="notes-gpt-5",
        messages=[
            {"role": "system", "content": "You write referral letters."},
            {"role": "user", "content": _REFERRAL},
        ],
    )
    return str(completion.choices[0].message.content)


async def _bedrock(asked: Asked) -> str:
    def read() -> str:
        answer = asked.client.converse_stream(
            modelId="us.anthropic.claude-sonnet-5-5-v1:0",
            system=[{"text": "You write discharge summaries."}],
            messages=[{"role": "user", "content": [{"text": _STAY}]}],
        )
        deltas = [event["contentBlockDelta"]["delta"] for event in answer["stream"] if "contentBlockDelta" in event]
        answer["stream"].close()
        return "".join(delta.get("text", "") for delta in deltas)

    return await asyncio.to_thread(read)


async def _vertex(asked: Asked) -> str:
    def read() -> str:
        chunks = asked.client.models.generate_content_stream(
            model="gemini-3.5-pro",
            contents=f"Write the discharge letter.\n\n{_LETTER}",
            config={"system_instruction": "You write discharge letters."},
        )
        return "".join(chunk.text or "" for chunk in chunks)

    return await asyncio.to_thread(read)


_KNOWN = base64.urlsafe_b64encode(json.dumps(["Jonas Weber", "Tomas Weber"]).encode()).decode()
_SHORT = "Summarize the chart of Maria Lopez."
CALLS = (
    DemoCall(
        "billing-codes-streamed", "A clinical note for billing codes, streamed", "/billing-codes", "billing-svc",
        NOTE, _streamed, identifiers=IDENTIFIERS, restored=("Maria Lopez", "Karen O'Brien", "03/14/1961", "[PERSON_999]"),
    ),
    DemoCall(
        "tool-call", "A tool call whose arguments carry the patient's name", "/billing-codes", "billing-svc",
        "When was the last visit of Priya Raghunathan, MRN 7730912?", _with_tool,
        identifiers=("Priya", "Raghunathan", "7730912"), restored=("Priya Raghunathan",),
    ),
    DemoCall(
        "two-turns", "A conversation of two turns; the service says whom it knows (X-Phi-Known)", "/clinical-notes", "notes-svc",
        "turn 1: Jonas Weber, his brother Tomas Weber …  turn 2: … what should Dr. Aisha Bello tell Tomas tonight?",
        _two_turns, identifiers=("Jonas", "Weber", "Tomas", "Aisha", "Bello"), restored=("Jonas Weber", "Tomas"),
        headers={**METADATA, "X-Phi-Known": _KNOWN},
    ),
    DemoCall(
        "no-agreement", "A vendor without an agreement", "/examples/without-agreement", "billing-svc", _SHORT,
        _plain(MODEL), outcome="refused", code="no_agreement", identifiers=("Maria", "Lopez"),
    ),
    DemoCall(
        "expired-agreement", "An agreement that has expired", "/examples/expired-agreement", "billing-svc", _SHORT,
        _plain(MODEL), outcome="refused", code="agreement_expired", identifiers=("Maria", "Lopez"),
    ),
    DemoCall(
        "model-out-of-scope", "A model that the agreement does not cover", "/billing-codes", "billing-svc", _SHORT,
        _plain("gpt-4o"), outcome="refused", code="model_not_covered", identifiers=("Maria", "Lopez"),
    ),
    DemoCall(
        "openai", "OpenAI: a response, streamed", "/visit-summaries", "notes-svc", _VISIT, _openai,
        identifiers=("Priya", "Raghunathan", "7730912", "09/21/2026", "Quill", "555-0161"),
        restored=("Priya Raghunathan", "09/21/2026", "Karen Quill", "[PERSON_999]"),
        vendor="openai", sdk="openai", client=openai_client,
    ),
    DemoCall(
        "azure", "Azure OpenAI: a chat completion", "/referral-letters", "notes-svc", _REFERRAL, _azure,
        identifiers=("Jonas", "Weber", "04/17/1968", "5521873", "555-0187", "09/22/2026", "Aisha", "Bello"),
        restored=("Jonas Weber", "04/17/1968", "Aisha Bello", "[PERSON_999]"),
        vendor="azure", sdk="openai", client=azure_client,
    ),
    DemoCall(
        "bedrock", "Amazon Bedrock: a conversation as an event stream, signed on both sides", "/discharge-summaries", "notes-svc",
        _STAY, _bedrock,
        identifiers=("Maria", "Lopez", "00482913", "10/05/2026", "10/09/2026", "Quill", "Elena", "Ruiz", "555-0178"),
        restored=("Maria Lopez", "10/05/2026", "Elena Ruiz", "[PERSON_999]"),
        vendor="bedrock", sdk="boto3", client=bedrock_client, signs=True,
    ),
    DemoCall(
        "vertex", "Google Vertex AI: generated content, streamed", "/discharge-letters", "notes-svc", _LETTER, _vertex,
        identifiers=("Tomas", "Lindqvist", "6610427", "11/30/1951", "10/12/2026", "Osei", "lindqvist@example"),
        restored=("Tomas Lindqvist", "11/30/1951", "Samuel Osei", "[PERSON_999]"),
        vendor="vertex", sdk="google-genai", client=vertex_client,
    ),
)  # fmt: skip
