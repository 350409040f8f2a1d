"""JSON Schemas (2020-12) of the policy files, for editors: what can be written where, with its meaning.

The loader does not use them: it knows more (names that must exist, dates in order, overlapping paths). What the loader
takes, the schemas take.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, get_args

from gateway.model import FeatureKind, JsonValue
from gateway.policy.case_shapes import CaseShape
from gateway.policy.entities import SAFE_HARBOR
from gateway.policy.operators import OPERATORS
from gateway.policy.schema import REMOTE_DETECTORS, Requirement
from gateway.policy.shapes import (
    AgreementShape,
    BudgetShape,
    CallerShape,
    ForwardShape,
    ProfileShape,
    RolesShape,
    RouteShape,
    Shape,
)
from gateway.refusals import Reason

DIALECT = "https://json-schema.org/draft/2020-12/schema"

# Shape.key → its meaning, shown where the cursor stands.
MEANINGS: Mapping[str, str] = {
    "AgreementShape.dialect": "How the vendor's API is spoken.",
    "AgreementShape.url": "https://host or https://host:port; no path.",
    "AgreementShape.credential": "Where the gateway's own proof to the vendor comes from. Never the secret itself.",
    "AgreementShape.baa": "The signed agreement; null where there is none: then every call is refused.",
    "AgreementShape.tls": "What the vendor's TLS must be.",
    "AgreementShape.network": "public: only public addresses are dialled. private: PrivateLink or self-hosted.",
    "AgreementShape.sites": "What happens to a project or location that the agreement does not list (vertex).",
    "AgreementShape.headers": "Headers that say which account is meant, where a key has several (openai).",
    "AgreementShape.traceparent": "pass: a private vendor is told the id of the trace that a call is part of.",
    "AgreementShape.timeouts": "How long the vendor may take.",
    "CredentialShape.env": "The name of an environment variable.",
    "CredentialShape.file": "An absolute path; read at every call.",
    "CredentialShape.aws": "An AWS region; credentials come from AWS's own chain.",
    "CredentialShape.google": "default: Google's application default credentials.",
    "CredentialShape.entra": "A scope; tokens come from Microsoft Entra.",
    "BaaShape.reference": "The agreement's name in your files; it stands in every audit event.",
    "BaaShape.effective": "The first day that is covered (UTC).",
    "BaaShape.expires": "The first day that is no longer covered (UTC).",
    "BaaShape.endpoints": "The operations that the agreement covers; nothing else goes.",
    "BaaShape.models": "The models that it covers; * stands for any letters.",
    "BaaShape.features": "Betas, server tools, URL sources, MCP servers, state: nothing unless named as kind:name; "
    "a name alone is a beta and a server tool.",
    "BaaShape.retention": "What the vendor keeps, in the agreement's words; for the record.",
    "BaaShape.regions": "For vertex, the locations that calls may name; elsewhere for the record.",
    "BaaShape.projects": "The projects that calls may name (vertex).",
    "TlsShape.minimum": "The least version, in quotes.",
    "TlsShape.ca_file": "Trusted roots for this vendor alone, as PEM; null: the system's.",
    "TlsShape.pins": "Base64 of the SHA-256 of the certificate's public key (RFC 7469).",
    "TimeoutsShape.connect": "Seconds until the connection stands.",
    "TimeoutsShape.first_byte": "Seconds until the reply's headers.",
    "TimeoutsShape.between_chunks": "Seconds between two pieces of a reply.",
    "TimeoutsShape.total": "Seconds in all.",
    "CallerShape.keys": "Hashes of its keys, as `phi-gateway caller add` writes them.",
    "CallerShape.mtls": "Subject names of its client certificates.",
    "CallerShape.aws": "Its access keys for AWS SDKs, as `phi-gateway caller add --aws` writes them.",
    "RolesShape.roles": "Groups of callers; a caller has one role at most, and without one gets nothing restored.",
    "RolesShape.break_glass": "Exceptions for emergencies, by the name that X-Phi-Break-Glass gives.",
    "RoleShape.callers": "The callers that have this role.",
    "RoleShape.restore": "all, none, or the entities that come back, of those that the route restores.",
    "BreakGlassShape.roles": "The roles whose callers may use it.",
    "BreakGlassShape.routes": "The routes on which it may be used; all where it is left out.",
    "BreakGlassShape.restore": "What comes back with it, beside what comes back anyway.",
    "BreakGlassShape.until": "The last day (UTC) on which it may be used; without end where it is left out.",
    "BreakGlassShape.justification": "What emergency it is for (45 CFR 164.312(a)(2)(ii)).",
    "AccessKeyShape.id": "The access key id; its secret is derived from a key of the gateway and stands nowhere.",
    "AccessKeyShape.created": "The day on which it was issued.",
    "KeyShape.id": "The public part of the key.",
    "KeyShape.salt": "Drawn for this key.",
    "KeyShape.hash": "HMAC of the secret part; the secret is nowhere.",
    "KeyShape.created": "The day on which it was issued.",
    "ProfileShape.description": "For people.",
    "ProfileShape.default": "The operator for every entity that is not named.",
    "ProfileShape.entities": "An operator for each entity.",
    "ProfileShape.second_look": "What happens to what still looks like an identifier after redaction.",
    "ProfileShape.remote": "A vendor whose detector looks as well: the text goes there with its identifiers in it.",
    "ProfileShape.thresholds": "The least score of an entity's findings.",
    "ProfileShape.allow_list": "Exact texts that are never identifiers.",
    "ProfileShape.recognizers": "Custom recognizers, in Presidio's no-code format.",
    "RecognizerShape.name": "Its name in reports.",
    "RecognizerShape.supported_entity": "What it finds.",
    "RecognizerShape.type": "custom.",
    "RecognizerShape.enabled": "false: it is not used.",
    "RecognizerShape.supported_language": "en.",
    "RecognizerShape.supported_languages": "[en].",
    "RecognizerShape.patterns": "Regular expressions with their scores.",
    "RecognizerShape.deny_list": "Exact words that are findings.",
    "RecognizerShape.deny_list_score": "Their score.",
    "RecognizerShape.context": "Words that raise the score where one is among the five words in front.",
    "CallerShape.budget": "How much it may use on all routes together; refused with 429 above it.",
    "RouteShape.budget": "How much all its callers together may use; refused with 429 above it.",
    "BudgetShape.requests_per_minute": "Calls in any 60 seconds; one that is tried again inside counts once.",
    "BudgetShape.requests_per_day": "Calls in any 24 hours.",
    "BudgetShape.tokens_per_minute": "Tokens read and written in any 60 seconds: estimated before, settled after.",
    "BudgetShape.tokens_per_day": "Tokens read and written in any 24 hours.",
    "BudgetShape.bytes_per_minute": "Bytes of the callers' bodies in any 60 seconds, such as 50MB.",
    "BudgetShape.bytes_per_day": "Bytes of the callers' bodies in any 24 hours.",
    "BudgetShape.concurrent": "Calls at the same time.",
    "PatternShape.name": "Its name.",
    "PatternShape.regex": "A regular expression.",
    "PatternShape.score": "0.0 to 1.0.",
    "RouteShape.path": "The prefix of the base URL: /name or /name/name.",
    "RouteShape.callers": "Who may use the route.",
    "RouteShape.vendor": "Where its calls go.",
    "RouteShape.vendors": "Where its calls go, in this order, where one fails; all of one dialect.",
    "RouteShape.retries": "When a call is tried again, before a byte of its answer came.",
    "RouteShape.purpose": "Why: one word, which stands in every audit event.",
    "RouteShape.require": "The X-Phi-* headers that must be there.",
    "RouteShape.deidentify": "What is taken out, and what comes back.",
    "RouteShape.shadow": "A profile that is tried beside the one in force: differences are counted, nothing changes.",
    "RouteShape.media": "refuse; send as they are; inspect: what can be read goes as its redacted text.",
    "RouteShape.encrypted": "Whether blocks that only the vendor can read may pass.",
    "RouteShape.on_escape": "When a canary's identifier leaves: alert; or unready: /readyz fails until a run holds.",
    "RouteShape.justification": "Why the task needs what goes beyond Safe Harbor (45 CFR 164.502(b)).",
    "RetriesShape.attempts": "How often each vendor is tried, 1 to 5.",
    "RetriesShape.after": "What another attempt may follow; all where it is left out.",
    "ShadowShape.profile": "A file of profiles/, without its ending.",
    "ShadowShape.keep": "Entities that would leave as they are; the route's own keep where it is left out.",
    "ShadowShape.sample": "The share of the route's calls that it sees, above 0 to 1.",
    "DeidentifyShape.profile": "A file of profiles/, without its ending.",
    "DeidentifyShape.keep": "Entities that leave as they are. Needs a justification.",
    "DeidentifyShape.restore": "all, none, or the entities that are put back into answers.",
    "ForwardShape.callers": "Who may use the forward proxy, with the same key as for calls.",
    "ForwardShape.allow": "Where it may go. AI vendors are refused, whatever stands here.",
    "AllowedHostShape.host": "A name, an address, or *.name.tld for all names below.",
    "AllowedHostShape.ports": "Its ports; 443 where it is left out.",
    "AllowedHostShape.network": "public: only public addresses. private: inside ones too, but for link-local.",
    "AllowedHostShape.plain": "true: requests in plain HTTP may go there as well.",
    "CaseShape.name": "What the case shows.",
    "CaseShape.route": "The route that is tested; of a request, the one that its path must lead to.",
    "CaseShape.profile": "The profile that a text is tested with, where that is no route's.",
    "CaseShape.text": "A made-up text; say what leaves, removes or keeps.",
    "CaseShape.leaves": "The whole text that must leave; of a request, the whole body or {/pointer: value}.",
    "CaseShape.leaves_not": "Texts that must be nowhere in what leaves: body, path, headers.",
    "CaseShape.removes": "Texts that must not leave.",
    "CaseShape.keeps": "Texts that must leave.",
    "CaseShape.call": "A call of which the decision is tested.",
    "CaseShape.decision": "sent, or the code of the refusal.",
    "CaseShape.request": "A whole request, as a service sends it; it takes the gateway's own way.",
    "CaseShape.under": "Under what the request must go.",
    "CaseShape.refused": "The code of the refusal, or {reason, place, status}: then nothing leaves.",
    "CaseShape.reply": "What the vendor answers: a text, {tool, input}, or {status, body}.",
    "CaseShape.returns": "What the caller gets of the reply: a text, {tool, input}, or {/pointer: value}.",
    "CaseShape.returns_not": "Texts that must be nowhere in what the caller gets.",
    "RequestShape.caller": "A name of callers.yaml; null: without a key.",
    "RequestShape.path": "The path on the gateway, the route's included.",
    "RequestShape.method": "POST where it is left out.",
    "RequestShape.headers": "X-Phi-Actor and the like, and the SDK's own.",
    "RequestShape.body": "The body, in the vendor's dialect.",
    "RequestShape.file": "A JSON file in cases/ that holds the body.",
    "RequestShape.day": "The day of the call; today where it is left out.",
    "RefusedShape.reason": "The code of the refusal.",
    "RefusedShape.place": "Where it says the fault is.",
    "RefusedShape.status": "The HTTP status of the refusal.",
    "UnderShape.vendor": "The vendor that gets it.",
    "UnderShape.agreement": "The reference of the agreement.",
    "UnderShape.endpoint": "The operation, in the agreement's word.",
    "UnderShape.model": "The model, as it stands in the audit trail.",
    "UnderShape.features": "The features that it uses, as they stand in the audit trail.",
    "DecisionShape.caller": "Who calls.",
    "DecisionShape.endpoint": "The operation, in the agreement's word.",
    "DecisionShape.model": "The model that is asked for.",
    "DecisionShape.features": "What is asked for beyond the plain call, as kind:name.",
    "DecisionShape.media": "Kinds of media in the request.",
    "DecisionShape.encrypted_blocks": "How many blocks only the vendor can read.",
    "DecisionShape.metadata": "The X-Phi-* headers, without their prefix.",
    "DecisionShape.day": "The day of the call; today where it is left out.",
}

_NUMBERS = [f"BudgetShape.{name}" for name in BudgetShape.model_fields if not name.startswith("bytes")]

_FILES: Mapping[str, tuple[str, type[Shape]]] = {
    "agreements": ("vendors and the agreements with them", AgreementShape),
    "callers": ("the internal services that may call", CallerShape),
    "profile": ("how identifiers are found and treated", ProfileShape),
    "route": ("path prefixes and what is decided below them", RouteShape),
    "roles": ("who gets values restored", RolesShape),
    "forward-proxy": ("where the forward proxy may go", ForwardShape),
    "cases": ("tests of the policy", CaseShape),
}


def schemas(dialects: Collection[str]) -> dict[str, JsonValue]:
    """Give the schemas by the name of the file they are for. ``dialects`` are the ones that agreements can name."""
    return {name: _schema(name, {*dialects, *REMOTE_DETECTORS}) for name in _FILES}


def _schema(name: str, dialects: Collection[str]) -> JsonValue:
    title, shape = _FILES[name]
    whole: dict[str, Any] = shape.model_json_schema(ref_template="#/$defs/{model}")
    shapes: dict[str, Any] = {**whole.pop("$defs", {}), shape.__name__: whole}
    for shape_name, written in shapes.items():
        written.pop("title", None)
        for key, schema in written.get("properties", {}).items():
            schema.pop("title", None)
            schema["description"] = MEANINGS[f"{shape_name}.{key}"]
            schema.update(_known(f"{shape_name}.{key}", dialects))
    one = {"$ref": f"#/$defs/{shape.__name__}"}
    if name == "cases":
        holds: dict[str, Any] = {"type": "array", "items": one}
    elif name in ("profile", "roles", "forward-proxy"):
        holds = one
    else:
        holds = {"type": "object", "additionalProperties": one, "minProperties": 1}
    return {"$schema": DIALECT, "title": f"phi-gateway: {title}", **holds, "$defs": shapes}


def _known(place: str, dialects: Collection[str]) -> dict[str, Any]:
    """Give what an editor can offer beyond the type. Names of custom entities stay possible."""
    operators = sorted(OPERATORS)
    operator = {
        "anyOf": [
            {"enum": operators},
            {"type": "object", "properties": {"operator": {"enum": operators}}, "required": ["operator"]},
        ]
    }
    kinds = "|".join(sorted(kind.value for kind in FeatureKind))
    entity = {"anyOf": [{"enum": sorted(SAFE_HARBOR)}, {"type": "string", "pattern": "^[A-Z][A-Z0-9_]*$"}]}
    offers: dict[str, dict[str, Any]] = {
        "AgreementShape.dialect": {"enum": sorted(dialects)},
        "BaaShape.features": {"items": {"type": "string", "pattern": f"^(({kinds}|\\*):)?.+$"}},
        "ProfileShape.default": operator,
        "ProfileShape.entities": {"propertyNames": entity, "additionalProperties": operator},
        "ProfileShape.thresholds": {"additionalProperties": {"type": "number", "minimum": 0, "maximum": 1}},
        **{key: {"anyOf": [{"type": "integer", "minimum": 1}, {"type": "null"}]} for key in _NUMBERS},
        "RouteShape.require": {"items": {"enum": list(get_args(Requirement))}},
        "DeidentifyShape.keep": {"items": entity},
        "ShadowShape.sample": {"exclusiveMinimum": 0, "maximum": 1},
        "CaseShape.decision": {"enum": ["sent", *sorted(reason.value for reason in Reason), None]},
        "RefusedShape.reason": {"enum": sorted(reason.value for reason in Reason)},
    }
    return offers.get(place, {})
