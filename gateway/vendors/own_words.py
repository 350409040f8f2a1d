"""Words of JSON Schema and of the makers of models, which are no identifiers as keys, or as values under their keyword.

Alone, a model may take "uuid" or "topP" for a name; masked, they would break a schema or a setting.
"""

from __future__ import annotations

from collections.abc import Mapping

# Words of JSON Schema by their keyword (draft 2020-12, with its formats and those of Pydantic and OpenAPI). They are no
# identifiers wherever they stand, and masked they would break a schema: alone, a model may take "uuid" for a name.
SCHEMA_WORDS: Mapping[str, frozenset[str]] = {
    "type": frozenset({"array", "boolean", "integer", "null", "number", "object", "string"}),
    "format": frozenset(
        "base64url binary byte date date-time decimal directory-path double duration email file-path float hostname "
        "idn-email idn-hostname int32 int64 ipv4 ipv4interface ipv4network ipv6 ipv6interface ipv6network iri "
        "iri-reference json-pointer json-string multi-host-uri password path regex relative-json-pointer time uri "
        "uri-reference uri-template uuid uuid1 uuid3 uuid4 uuid5 uuid6 uuid7 uuid8".split()
    ),
    "$schema": frozenset(
        f"{scheme}://json-schema.org/{draft}/schema{end}"
        for scheme in ("http", "https")
        for draft in ("draft-04", "draft-06", "draft-07", "draft/2019-09", "draft/2020-12")
        for end in ("", "#")
    ),
    # How hard a model is to think, as all makers say it.
    **dict.fromkeys(
        ("effort", "reasoning_effort", "reasoningEffort", "maxReasoningEffort"),
        frozenset({"none", "minimal", "low", "medium", "high", "xhigh", "max"}),
    ),
}
# The keywords of JSON Schema (drafts 4 to 2020-12, with OpenAPI's and Gemini's): alone, a model may take "minLength"
# for a name and "maxItems" for a firm, and without them the vendor refuses the schema of a tool.
SCHEMA_KEYWORDS = frozenset(
    "$anchor $comment $defs $dynamicAnchor $dynamicRef $id $recursiveAnchor $recursiveRef $ref $schema $vocabulary "
    "additionalItems additionalProperties allOf anyOf const contains contentEncoding contentMediaType contentSchema "
    "default definitions dependencies dependentRequired dependentSchemas deprecated description discriminator else "
    "enum example examples exclusiveMaximum exclusiveMinimum externalDocs format if items maxContains maxItems "
    "maxLength maxProperties maximum minContains minItems minLength minProperties minimum multipleOf not nullable "
    "oneOf pattern patternProperties prefixItems properties propertyName propertyNames propertyOrdering readOnly "
    "required then title type unevaluatedItems unevaluatedProperties uniqueItems writeOnly".split()
)
# Settings of models by the names that their makers give them, as keys of bodies and fields that are inspected whole:
# alone, a model may take "topP" for a name, and without its setting the vendor refuses the call.
SETTINGS = frozenset(
    "cfgScale cfg_scale chat_template_kwargs frequencyPenalty frequency_penalty generationConfig "
    "inferenceConfig maxNewTokens maxOutputTokens maxReasoningEffort maxTokenCount maxTokens "
    "max_completion_tokens max_gen_len max_new_tokens max_tokens minP min_p presencePenalty presence_penalty "
    "reasoningConfig reasoningEffort reasoning_effort repetitionPenalty repetition_penalty stopSequences "
    "stop_sequences temperature textGenerationConfig topK topP top_k top_p willContinue "
    # Of InvokeModel's bodies at AWS: Cohere's, those in OpenAI's form, AI21's,
    "embedding_types force_single_step input_type k logit_bias max_tokens_per_doc num_generations output_dimension p "
    "parameter_definitions prompt_truncation raw_prompting return_likelihoods return_prompt search_queries_only "
    "best_of include_usage json_schema logprobs min_tokens parallel_tool_calls prompt_logprobs response_format "
    "stream_options tool_choice top_logprobs minTokens numResults "
    # Amazon's for embeddings and pictures, TwelveLabs', Luma's, Stability's.
    "backgroundRemovalParams colorGuidedGenerationParams conditionImage controlMode controlStrength embeddingConfig "
    "embeddingTypes garmentBasedMask garmentClass imageBasedMask imageGenerationConfig imageVariationParams "
    "inPaintingParams inputImage maskImage maskPrompt maskShape maskType mergeStyle negativeText numberOfImages "
    "outPaintingMode outPaintingParams outputEmbeddingLength promptBasedMask referenceImage returnMask "
    "similarityStrength textToImageParams virtualTryOnParams "
    "base64String bucketOwner embeddingOption embeddingScope inputPrompt inputText inputType jsonSchema lengthSec "
    "mediaSource minClipSec responseFormat s3Location startSec textTruncate uri useFixedLengthSec "
    "frame0 frame1 keyframes aspect_ratio control_strength negative_prompt output_format style_preset".split()
)


def is_own_key(key: str) -> bool:
    """Say whether a key is of the makers' or of JSON Schema's own, which a schema may also name as required."""
    return key in SETTINGS or key in SCHEMA_KEYWORDS
