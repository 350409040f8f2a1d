"""Why a call is refused: a closed set of reasons, each with its status and its remedy.

A refusal is a value that travels up to the reply; an exception is a malfunction (and refuses too).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """The stable codes that callers, reports and alerts may rely on."""

    # framing and form: the caller's request is wrong
    BAD_REQUEST = "bad_request"
    BAD_JSON = "bad_json"
    BAD_FIELD = "bad_field"
    UNSUPPORTED_ENCODING = "unsupported_encoding"
    UNSUPPORTED_MEDIA_TYPE = "unsupported_media_type"
    BODY_TOO_LARGE = "body_too_large"
    UNKNOWN_ENDPOINT = "unknown_endpoint"
    ENDPOINT_NOT_SUPPORTED = "endpoint_not_supported"
    UNKNOWN_CONTENT = "unknown_content"
    BAD_METADATA = "bad_metadata"
    # who
    UNKNOWN_CALLER = "unknown_caller"
    CALLER_NOT_ALLOWED = "caller_not_allowed"
    UNKNOWN_ROUTE = "unknown_route"
    METADATA_MISSING = "metadata_missing"
    PURPOSE_MISMATCH = "purpose_mismatch"
    BREAK_GLASS_NOT_ALLOWED = "break_glass_not_allowed"
    # agreement
    NO_AGREEMENT = "no_agreement"
    AGREEMENT_NOT_YET_EFFECTIVE = "agreement_not_yet_effective"
    AGREEMENT_EXPIRED = "agreement_expired"
    ENDPOINT_NOT_COVERED = "endpoint_not_covered"
    MODEL_NOT_COVERED = "model_not_covered"
    SITE_NOT_COVERED = "site_not_covered"
    FEATURE_NOT_COVERED = "feature_not_covered"
    MEDIA_NOT_ALLOWED = "media_not_allowed"
    MEDIA_UNREADABLE = "media_unreadable"
    ENCRYPTED_NOT_ALLOWED = "encrypted_not_allowed"
    # how much
    BUDGET_EXHAUSTED = "budget_exhausted"
    CALL_OVER_BUDGET = "call_over_budget"
    BUDGET_UNAVAILABLE = "budget_unavailable"
    # the forward proxy
    AI_VENDOR_DESTINATION = "ai_vendor_destination"
    DESTINATION_NOT_ALLOWED = "destination_not_allowed"
    DESTINATION_ADDRESS_REFUSED = "destination_address_refused"
    DESTINATION_UNREACHABLE = "destination_unreachable"
    TUNNEL_NOT_TLS = "tunnel_not_tls"
    TUNNEL_NAME_HIDDEN = "tunnel_name_hidden"
    TUNNEL_NAME_DIFFERS = "tunnel_name_differs"
    TUNNEL_LIMIT = "tunnel_limit"
    # what is inside
    IDENTIFIER_IN_SIGNED_TEXT = "identifier_in_signed_text"
    IDENTIFIER_IN_CONTROL_FIELD = "identifier_in_control_field"
    IDENTIFIER_LEFT = "identifier_left"
    CANNOT_INSPECT = "cannot_inspect"
    # the gateway cannot keep its promises now
    DETECTOR_UNAVAILABLE = "detector_unavailable"
    AUDIT_UNAVAILABLE = "audit_unavailable"
    OVERLOADED = "overloaded"
    SHUTTING_DOWN = "shutting_down"
    INTERNAL = "internal"
    # the vendor
    VENDOR_CREDENTIAL_MISSING = "vendor_credential_missing"
    VENDOR_ADDRESS_REFUSED = "vendor_address_refused"
    VENDOR_TLS = "vendor_tls"
    VENDOR_UNREACHABLE = "vendor_unreachable"
    VENDOR_TIMEOUT = "vendor_timeout"
    VENDOR_REDIRECT = "vendor_redirect"
    VENDOR_REPLY = "vendor_reply"
    VENDOR_RESTING = "vendor_resting"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a reason means to the caller. ``remedy`` is one sentence that says what to do."""

    status: int  # HTTP status of the reply
    summary: str
    remedy: str


MEANINGS: dict[Reason, Meaning] = {
    Reason.BAD_REQUEST: Meaning(400, "The request is not well-formed.", "Send it with the vendor's official SDK."),
    Reason.BAD_JSON: Meaning(400, "The body is not strict JSON.", "Send UTF-8 JSON without duplicate keys or NaN."),
    Reason.BAD_FIELD: Meaning(
        400, "A field has a form that the vendor's API does not have.", "Correct the field named."
    ),
    Reason.UNSUPPORTED_ENCODING: Meaning(
        415, "The body's content encoding is not supported.", "Send it plain or with one layer of gzip."
    ),
    Reason.UNSUPPORTED_MEDIA_TYPE: Meaning(415, "The body is not of a supported type.", "Send application/json."),
    Reason.BODY_TOO_LARGE: Meaning(413, "The body is larger than the gateway's limit.", "Send less in one call."),
    Reason.UNKNOWN_ENDPOINT: Meaning(
        404, "The gateway does not know this endpoint.", "Use an endpoint of docs/coverage.md; check the base URL."
    ),
    Reason.ENDPOINT_NOT_SUPPORTED: Meaning(
        403, "The gateway does not let this endpoint through.", "Use an endpoint that the gateway can inspect."
    ),
    Reason.UNKNOWN_CONTENT: Meaning(
        400,
        "The body holds a kind of content that the gateway cannot inspect.",
        "Leave it out, or upgrade the gateway.",
    ),
    Reason.BAD_METADATA: Meaning(400, "An X-Phi-* header is malformed.", "Send it in the form of the README."),
    Reason.UNKNOWN_CALLER: Meaning(
        401, "The gateway does not know this key or certificate.", "Use a gateway key; the security team issues them."
    ),
    Reason.CALLER_NOT_ALLOWED: Meaning(
        403, "This caller may not use this route.", "Ask the security team to list the caller on the route."
    ),
    Reason.UNKNOWN_ROUTE: Meaning(
        404, "No route has this path.", "Set the base URL to the gateway's address plus the path of your route."
    ),
    Reason.METADATA_MISSING: Meaning(400, "This route requires metadata that is absent.", "Send the header named."),
    Reason.PURPOSE_MISMATCH: Meaning(
        403, "X-Phi-Purpose is not the purpose of this route.", "Use the route made for this purpose."
    ),
    Reason.BREAK_GLASS_NOT_ALLOWED: Meaning(
        403,
        "The policy has no such exception for this caller on this route.",
        "Leave X-Phi-Break-Glass out, or ask the security team for an exception in roles.yaml.",
    ),
    Reason.NO_AGREEMENT: Meaning(
        403, "No signed agreement covers this vendor.", "Ask the security team for an agreement in agreements.yaml."
    ),
    Reason.AGREEMENT_NOT_YET_EFFECTIVE: Meaning(
        403, "The agreement with this vendor is not yet in effect.", "Wait for its effective date."
    ),
    Reason.AGREEMENT_EXPIRED: Meaning(
        403, "The agreement with this vendor has expired.", "Ask the security team to renew it."
    ),
    Reason.ENDPOINT_NOT_COVERED: Meaning(
        403, "The agreement does not cover this endpoint.", "Ask the security team to have it covered, or leave it."
    ),
    Reason.MODEL_NOT_COVERED: Meaning(
        403, "The agreement does not cover this model.", "Use a model that the agreement lists."
    ),
    Reason.SITE_NOT_COVERED: Meaning(
        403,
        "The agreement does not cover this project or location.",
        "Use a project and a location that the agreement lists.",
    ),
    Reason.FEATURE_NOT_COVERED: Meaning(
        403, "The agreement does not cover a feature of this request.", "Leave the feature out, or have it covered."
    ),
    Reason.MEDIA_NOT_ALLOWED: Meaning(
        403, "This route does not let media through.", "Send text, or ask the security team for a route with media."
    ),
    Reason.MEDIA_UNREADABLE: Meaning(
        400, "A document or picture cannot be inspected whole.", "Send its text instead; see docs/media.md."
    ),
    Reason.ENCRYPTED_NOT_ALLOWED: Meaning(
        403, "This route does not let encrypted blocks through.", "Leave them out of the history."
    ),
    Reason.AI_VENDOR_DESTINATION: Meaning(
        403,
        "AI vendors are reached by the gateway's base URL only; nothing is tunnelled to them.",
        "Set the SDK's base URL to the gateway's; see docs/forward-proxy.md.",
    ),
    Reason.DESTINATION_NOT_ALLOWED: Meaning(
        403,
        "The forward proxy may not go there for this caller.",
        "Ask the security team to list the host and port in forward-proxy.yaml.",
    ),
    Reason.DESTINATION_ADDRESS_REFUSED: Meaning(
        403,
        "The name resolved to no address that the forward proxy may go to.",
        "Ask the security team; see `network` in forward-proxy.yaml.",
    ),
    Reason.DESTINATION_UNREACHABLE: Meaning(502, "The destination could not be reached.", "Try again later."),
    Reason.TUNNEL_NOT_TLS: Meaning(
        403, "What came through the tunnel is not TLS.", "Speak TLS to the host that the tunnel was asked for."
    ),
    Reason.TUNNEL_NAME_HIDDEN: Meaning(
        403,
        "The TLS in the tunnel names no host, or hides it.",
        "Send the server's name; switch Encrypted Client Hello off.",
    ),
    Reason.TUNNEL_NAME_DIFFERS: Meaning(
        403, "The TLS in the tunnel names another host than the tunnel.", "Ask for a tunnel to the host that is meant."
    ),
    Reason.TUNNEL_LIMIT: Meaning(
        403, "The tunnel was open for too long, idle for too long, or carried too much.", "Open another one."
    ),
    Reason.BUDGET_EXHAUSTED: Meaning(
        429,
        "A budget of this caller or route is used up.",
        "Wait as long as retry-after says, or ask the security team for more.",
    ),
    Reason.CALL_OVER_BUDGET: Meaning(
        413,
        "This one call asks for more than a whole budget of this caller or route.",
        "Send less, or ask for a shorter answer.",
    ),
    Reason.BUDGET_UNAVAILABLE: Meaning(
        503, "The budgets that the gateways share do not answer, so nothing was sent.", "Try again; tell the operators."
    ),
    Reason.IDENTIFIER_IN_SIGNED_TEXT: Meaning(
        400,
        "A signed block holds an identifier, and cannot be changed.",
        "Leave the thinking blocks out of the history.",
    ),
    Reason.IDENTIFIER_IN_CONTROL_FIELD: Meaning(
        400, "A field that cannot be changed holds an identifier.", "Use names and ids without identifiers."
    ),
    Reason.IDENTIFIER_LEFT: Meaning(
        400, "Something still looked like an identifier after redaction.", "Pass it in X-Phi-Known, or reword the text."
    ),
    Reason.CANNOT_INSPECT: Meaning(400, "A part of the request cannot be inspected.", "Send it as plain text."),
    Reason.DETECTOR_UNAVAILABLE: Meaning(
        503, "The detector did not answer, so nothing was sent.", "Try again; if it lasts, tell the operators."
    ),
    Reason.AUDIT_UNAVAILABLE: Meaning(
        503, "The audit journal cannot be written, so nothing was sent.", "Tell the operators."
    ),
    Reason.OVERLOADED: Meaning(
        503,
        "The gateway has as many calls in flight, or as much of their bodies or their text, as it may.",
        "Try again later.",
    ),
    Reason.SHUTTING_DOWN: Meaning(503, "The gateway is shutting down.", "Try again."),
    Reason.INTERNAL: Meaning(
        500, "The gateway failed, so nothing more was sent.", "Report the event id to the operators."
    ),
    Reason.VENDOR_CREDENTIAL_MISSING: Meaning(
        502, "The gateway holds no credential for this vendor.", "Tell the operators; see the agreement's credential."
    ),
    Reason.VENDOR_ADDRESS_REFUSED: Meaning(
        502,
        "The vendor's name resolved to an address that is not allowed.",
        "Tell the operators; see `network` in agreements.yaml.",
    ),
    Reason.VENDOR_TLS: Meaning(
        502,
        "The vendor's TLS certificate or version was not acceptable.",
        "Tell the operators; see `tls` in agreements.yaml.",
    ),
    Reason.VENDOR_UNREACHABLE: Meaning(502, "The vendor could not be reached.", "Try again later."),
    Reason.VENDOR_TIMEOUT: Meaning(504, "The vendor did not answer in time.", "Try again later."),
    Reason.VENDOR_REDIRECT: Meaning(
        502, "The vendor answered with a redirect.", "Tell the operators; redirects are not followed."
    ),
    Reason.VENDOR_REPLY: Meaning(
        502, "The vendor's answer could not be read.", "Try again; if it lasts, tell the operators."
    ),
    Reason.VENDOR_RESTING: Meaning(
        503, "The vendor failed several times in a row and is left alone for a while.", "Try again in a minute."
    ),
}

# Where trying the same call again may help.
PASSING = frozenset(
    {
        Reason.OVERLOADED,
        Reason.SHUTTING_DOWN,
        Reason.DETECTOR_UNAVAILABLE,
        Reason.VENDOR_UNREACHABLE,
        Reason.VENDOR_TIMEOUT,
        Reason.VENDOR_RESTING,
        Reason.BUDGET_EXHAUSTED,
        Reason.BUDGET_UNAVAILABLE,
    }
)
_LONGEST_WAIT = 60  # seconds; a client that is told to wait longer than that would sleep for hours


@dataclass(frozen=True, slots=True)
class Refusal:
    """A call that does not go on.

    ``place`` says where (``messages[2].content``, ``X-Phi-Subject``) and ``value`` what was there; both are made from
    names and patterns that the gateway knows, never from content.
    """

    reason: Reason
    place: str = ""
    value: str = ""
    remedy: str = ""  # more exact than the reason's own
    wait: int = 1  # seconds until another try may help, where one may
    said: int | None = None  # the status of a vendor's error whose body could not be read: the caller hears that one

    @property
    def status(self) -> int:
        """The HTTP status of the reply."""
        return MEANINGS[self.reason].status if self.said is None else self.said

    @property
    def passing(self) -> bool:
        """Whether a client should try again by itself: where that may help soon."""
        return self.reason in PASSING and self.wait <= _LONGEST_WAIT

    @property
    def retry_after(self) -> int | None:
        """The seconds until another try may help; None where it will not."""
        return self.wait if self.reason in PASSING else None

    @property
    def message(self) -> str:
        """One line for a developer: what, where, what to do."""
        meaning = MEANINGS[self.reason]
        where = f" At {self.place}" if self.place else ""
        what = f": {self.value}." if self.value and self.place else ("." if self.place else "")
        return f"{meaning.summary}{where}{what} {self.remedy or meaning.remedy}"
