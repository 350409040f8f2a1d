"""Google's answers: values back into candidates, whole or piece by piece."""

from __future__ import annotations

from gateway.model import AnswerRestorer, JsonObject, JsonValue, LaneRestorer, TokenUsage
from gateway.vendors.answers import restore_value
from gateway.vendors.counts import count
from gateway.wire.jsontext import read_tokens

# In arguments that a model writes, a key called "type" means nothing to the gateway.
_NO_BLOCKS: frozenset[str] = frozenset()
_OFFSETS = ("startIndex", "endIndex")


def restore_all(value: JsonValue, restorer: AnswerRestorer) -> JsonValue:
    """Restore every string below ``value``."""
    return restore_value(value, restorer, kinds=_NO_BLOCKS)


def restore_answer(body: JsonValue, restorer: AnswerRestorer, *, json_text: bool) -> JsonValue:
    """Restore a whole answer. ``json_text``: the candidates' text is JSON."""
    if not isinstance(body, dict):
        return restore_all(body, restorer)
    candidates = body.get("candidates")
    if not isinstance(candidates, list):
        return restore_all(body, restorer)
    rest = {name: value for name, value in body.items() if name != "candidates"}
    restored = restore_all(rest, restorer)
    whole = [CandidateLanes(restorer, json_text=json_text, whole=True).take(candidate) for candidate in candidates]
    return {"candidates": list(whole), **restored} if isinstance(restored, dict) else restored


def usage_of(body: JsonValue) -> TokenUsage:
    """Read the counts of an answer: of generation, of counting, of embeddings."""
    if not isinstance(body, dict):
        return TokenUsage()
    usage = body.get("usageMetadata")
    if isinstance(usage, dict):
        written = [_count(usage.get(name)) for name in ("candidatesTokenCount", "thoughtsTokenCount")]
        known = [one for one in written if one is not None]
        return TokenUsage(_count(usage.get("promptTokenCount")), sum(known) if known else None)
    if "totalTokens" in body:
        return TokenUsage(_count(body.get("totalTokens")), None)
    return TokenUsage(_embedded(body.get("predictions")), None)


class CandidateLanes:
    """One candidate of an answer: a lane for its text, one for its thoughts, one for each streamed argument.

    A lane holds back what may be the beginning of a placeholder. It is given before a part of another kind, so that the
    order of the parts stands, and with the reason why the candidate has finished. A part of which nothing is left is
    left out: clients send each piece again as it came, and Google refuses a part whose text is empty.
    """

    def __init__(self, restorer: AnswerRestorer, *, json_text: bool, whole: bool = False) -> None:
        self._restorer = restorer
        self._json_text = json_text
        self._whole = whole  # the candidate comes in one piece
        self._texts: dict[bool, LaneRestorer] = {}  # by whether it is a thought
        self._arguments: dict[str, LaneRestorer] = {}  # by the path of the argument
        self._said: list[str] = []  # the text so far, as the vendor wrote it: places refer to it
        self._emptied: list[JsonValue] = []  # parts of the last piece that are held back whole
        self.finished = False
        self.withheld = False  # whether the last piece says nothing: all of it is held back

    def take(self, candidate: JsonValue) -> JsonValue:
        """Give the candidate, or the next piece of it, with what can be given now."""
        if not isinstance(candidate, dict):
            return restore_all(candidate, self._restorer)
        content = candidate.get("content")
        parts = content.get("parts") if isinstance(content, dict) else None
        given: list[JsonValue] = []
        self._emptied.clear()
        for part in parts if isinstance(parts, list) else ():
            self._part(part, given)
        restored = self._around({name: value for name, value in candidate.items() if name != "content"})
        self.finished = self.finished or bool(candidate.get("finishReason"))
        if self._whole or candidate.get("finishReason"):
            self._close(given)
        self.withheld = bool(self._emptied) and not given and candidate.keys() <= {"content", "index"}
        given = given or self._emptied[:1]  # content without any part is none to clients
        if isinstance(content, dict):
            rest = restore_all({name: value for name, value in content.items() if name != "parts"}, self._restorer)
            return {
                "content": {**_object(rest), **({"parts": given} if given or parts is not None else {})},
                **restored,
            }
        return {"content": {"role": "model", "parts": given}, **restored} if given else restored

    def leave(self) -> list[JsonValue]:
        """Give the parts that are still held back where the stream is cut."""
        given: list[JsonValue] = []
        self._close(given)
        return given

    def _around(self, candidate: JsonObject) -> JsonObject:
        """Restore what stands beside the content; what contradicts restored text is left out."""
        restored = _object(restore_all(candidate, self._restorer))
        if self._restorer.active:
            restored.pop("logprobsResult", None)  # tokens of the placeholders
            _drop_offsets(restored)
            self._move_offsets(candidate, restored)
        return restored

    def _move_offsets(self, candidate: JsonObject, restored: JsonObject) -> None:
        """Put the places of grounded segments in again, where what was said so far proves how they are counted.

        Google counts bytes of UTF-8 in one part of the answer. A segment repeats its text: where that does not stand at
        its place in what the vendor said, in whatever part or stream, the place is left out.
        """
        theirs, ours = _supports(candidate), _supports(restored)
        if not theirs:
            return  # most pieces of a stream have none: what was said so far is not read again for each
        said = "".join(self._said)
        if self._json_text or read_tokens(said) is not None:
            return  # values are escaped in it, and have another length again
        written = said.encode()
        for support, ours_too in zip(theirs, ours, strict=True):
            segment, moved = _object(_object(support).get("segment")), _object(_object(ours_too).get("segment"))
            start, end, text = segment.get("startIndex", 0), segment.get("endIndex"), segment.get("text")
            if (
                not isinstance(start, int)
                or not isinstance(end, int)
                or not isinstance(text, str)
                or segment.get("partIndex", 0) != 0
                or not text
                or written[start:end] != text.encode()
            ):
                continue
            before = written[:start].decode()  # the text begins there, so no character is cut
            moved["startIndex"] = len(self._restorer.text(before).encode())
            moved["endIndex"] = len(self._restorer.text(before + text).encode())

    def _part(self, part: JsonValue, given: list[JsonValue]) -> None:
        if not isinstance(part, dict):
            given.append(restore_all(part, self._restorer))
            return
        text = part.get("text")
        if isinstance(text, str):
            rest = _object(restore_all({name: value for name, value in part.items() if name != "text"}, self._restorer))
            lane = self._text(part.get("thought") is True, text)
            if part.get("thought") is not True:
                self._said.append(text)
            now = lane.feed(text)
            emptied = text != "" and now == "" and rest.keys() <= {"thought"}
            (self._emptied if emptied else given).append({"text": now, **rest})
            return
        self._flush_texts(given)
        call = part.get("functionCall")
        if isinstance(call, dict) and ("partialArgs" in call or self._arguments):
            rest = _object(restore_all({k: v for k, v in part.items() if k != "functionCall"}, self._restorer))
            given.append({"functionCall": self._call(call), **rest})
        else:
            given.append(restore_all(part, self._restorer))

    def _text(self, thought: bool, text: str) -> LaneRestorer:
        if thought not in self._texts:
            json = not thought and (self._json_text or (self._whole and read_tokens(text) is not None))
            self._texts[thought] = self._restorer.lane(json=json)
        return self._texts[thought]

    def _call(self, call: JsonObject) -> JsonObject:
        """Restore a piece of a function call whose arguments are streamed."""
        restored = _object(
            restore_all({name: value for name, value in call.items() if name != "partialArgs"}, self._restorer)
        )
        pieces = call.get("partialArgs")
        given: list[JsonValue] = [self._argument(piece) for piece in (pieces if isinstance(pieces, list) else ())]
        if call.get("willContinue") is not True:
            given += self._flush_arguments()
        return {**restored, **({"partialArgs": given} if given or pieces is not None else {})}

    def _argument(self, piece: JsonValue) -> JsonValue:
        text = piece.get("stringValue") if isinstance(piece, dict) else None
        path = piece.get("jsonPath") if isinstance(piece, dict) else None
        if not isinstance(piece, dict) or not isinstance(text, str) or not isinstance(path, str):
            return restore_all(piece, self._restorer)
        lane = self._arguments.get(path) or self._restorer.lane(json=False, data=True)
        restored = lane.feed(text)
        if piece.get("willContinue") is True:
            self._arguments[path] = lane
        else:
            self._arguments.pop(path, None)
            restored += lane.finish()
        return {**piece, "jsonPath": self._restorer.text(path), "stringValue": restored}

    def _flush_arguments(self) -> list[JsonValue]:
        held = {path: lane.finish() for path, lane in self._arguments.items()}
        self._arguments.clear()
        return [{"jsonPath": self._restorer.text(path), "stringValue": rest} for path, rest in held.items() if rest]

    def _flush_texts(self, given: list[JsonValue]) -> None:
        """Give what the texts hold back: at the end of the last part of its kind here, or as a part of its own."""
        for thought in sorted(self._texts, reverse=True):
            rest = self._texts.pop(thought).finish()
            if not rest:
                continue
            last = given[-1] if given else None
            if (
                isinstance(last, dict)
                and isinstance(last.get("text"), str)
                and (last.get("thought") is True) == thought
            ):
                last["text"] = f"{last['text']}{rest}"
            else:
                given.append({"text": rest, "thought": True} if thought else {"text": rest})

    def _close(self, given: list[JsonValue]) -> None:
        self._flush_texts(given)
        rest = self._flush_arguments()
        if rest:
            given.append({"functionCall": {"partialArgs": rest}})


def _supports(candidate: JsonObject) -> list[JsonValue]:
    supports = _object(candidate.get("groundingMetadata")).get("groundingSupports")
    return supports if isinstance(supports, list) else []


def _drop_offsets(candidate: JsonObject) -> None:
    """Leave out where in the text a citation or source belongs: it counts in the text before values came back."""
    citations = _object(candidate.get("citationMetadata")).get("citations")
    for citation in citations if isinstance(citations, list) else ():
        for name in _OFFSETS:
            _object(citation).pop(name, None)
    for support in _supports(candidate):
        for name in _OFFSETS:
            _object(_object(support).get("segment")).pop(name, None)


def _object(value: JsonValue) -> JsonObject:
    return value if isinstance(value, dict) else {}


def _embedded(predictions: JsonValue) -> int | None:
    counts = [
        _count(_object(_object(_object(prediction).get("embeddings")).get("statistics")).get("token_count"))
        for prediction in (predictions if isinstance(predictions, list) else ())
    ]
    known = [one for one in counts if one is not None]
    return sum(known) if known else None


def _count(value: JsonValue) -> int | None:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return count(value)
