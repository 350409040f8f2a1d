"""Full requests of OpenAI's API: every field and kind of content that the SDK knows and the gateway reads."""

from __future__ import annotations

from typing import Any

_SCHEMA = {
    "type": "object",
    "properties": {"a property": {"type": "string", "enum": ["one of"], "default": "this", "examples": ["such"]}},
}
_FUNCTION = {"name": "look_up", "description": "a description", "parameters": _SCHEMA, "strict": True}
_BREAK = {"mode": "explicit", "ttl": "30m"}
_GRAMMAR = {"syntax": "lark", "definition": "a grammar"}
_SHARED = {
    "model": "gpt-5.5", "stream": True, "stream_options": {"include_usage": True, "include_obfuscation": False},
    "temperature": 0.5, "top_p": 0.9, "top_logprobs": 2, "parallel_tool_calls": True, "store": False, "service_tier": "default",
    "prompt_cache_options": {"mode": "implicit", "ttl": "30m"}, "prompt_cache_retention": "in_memory", "prompt_cache_key": "a cache key",
    "moderation": {"model": "omni-moderation-latest", "policy": {"input": {"mode": "block"}}},
    "safety_identifier": "an identifier", "user": "a user", "metadata": {"a key": "a value"}, "a_field_of_tomorrow": {"deep": ["new words"]},
}  # fmt: skip

CHAT: dict[str, Any] = {
    **_SHARED,
    "messages": [
        {"role": "developer", "content": "a developer's word"},
        {"role": "system", "content": [{"type": "text", "text": "a system prompt", "prompt_cache_breakpoint": _BREAK}]},
        {"role": "user", "name": "a_participant", "content": "plain"},
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "in a list"},
                {"type": "image_url", "image_url": {"url": "data:image/png;base64,aGk=", "detail": "low"}},
                {"type": "input_audio", "input_audio": {"data": "aGk=", "format": "wav"}},
                {"type": "file", "file": {"file_data": "aGk=", "filename": "a file.pdf"}},
            ],
        },
        {
            "role": "assistant",
            "content": [{"type": "text", "text": "an answer"}, {"type": "refusal", "refusal": "a refusal"}],
            "refusal": "another refusal",
            "tool_calls": [
                {"id": "call_1", "type": "function", "function": {"name": "look_up", "arguments": '{"a key": "a value", "n": [12345, "{\\"x\\": \\"y\\"}"]}'}},
                {"id": "call_2", "type": "custom", "custom": {"name": "note", "input": "an input"}},
            ],
            "function_call": {"name": "look_up", "arguments": "not json"},
        },
        {"role": "tool", "tool_call_id": "call_1", "content": "a result"},
        {"role": "tool", "tool_call_id": "call_2", "content": [{"type": "text", "text": "a result in a list"}]},
        {"role": "function", "name": "look_up", "content": "an old result"},
    ],
    "tools": [
        {"type": "function", "function": _FUNCTION},
        {"type": "custom", "custom": {"name": "note", "description": "a description", "format": {"type": "grammar", "grammar": _GRAMMAR}}},
    ],
    "functions": [_FUNCTION],
    "tool_choice": {"type": "allowed_tools", "allowed_tools": {"mode": "auto", "tools": [{"type": "function", "function": {"name": "look_up"}}]}},
    "function_call": {"name": "look_up"},
    "response_format": {"type": "json_schema", "json_schema": {"name": "a_schema", "description": "described", "schema": _SCHEMA, "strict": True}},
    "prediction": {"type": "content", "content": [{"type": "text", "text": "predicted"}]},
    "stop": ["stop here"],
    "web_search_options": {"search_context_size": "low", "user_location": {"type": "approximate", "approximate": {"city": "a city"}}},
    "logit_bias": {"1234": -100},
    "logprobs": True, "n": 2, "seed": 42, "max_tokens": 100, "max_completion_tokens": 100, "frequency_penalty": 0.1, "presence_penalty": 0.1,
    "reasoning_effort": "low", "verbosity": "low", "modalities": ["text", "audio"], "audio": {"format": "wav", "voice": "alloy"},
}  # fmt: skip

_ITEM = {"id": "item_1", "status": "completed"}
_CALL = {**_ITEM, "call_id": "call_1"}
_ANNOTATION = {"type": "url_citation", "title": "a title", "url": "a url", "start_index": 0, "end_index": 3}
RESPONSES: dict[str, Any] = {
    **_SHARED,
    "instructions": "instructions",
    "input": [
        {"role": "user", "content": "plain"},
        {
            "type": "message",
            "role": "user",
            "content": [
                {"type": "input_text", "text": "in a list", "prompt_cache_breakpoint": _BREAK},
                {"type": "input_image", "detail": "low", "image_url": "data:image/png;base64,aGk="},
                {"type": "input_file", "file_data": "aGk=", "filename": "a file.pdf"},
                {"type": "input_audio", "input_audio": {"data": "aGk=", "format": "wav"}},
            ],
        },
        {"type": "reasoning", "id": "rs_1", "summary": [{"type": "summary_text", "text": "a summary"}], "content": [{"type": "reasoning_text", "text": "a thought"}], "encrypted_content": "ZW5j"},
        {
            "type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "phase": "final_answer",
            "content": [{"type": "output_text", "text": "an answer", "annotations": [_ANNOTATION], "logprobs": []}, {"type": "refusal", "refusal": "a refusal"}],
        },
        {"type": "function_call", **_CALL, "name": "look_up", "namespace": "n", "arguments": '{"a key": {"deep": "a value"}}'},
        {"type": "function_call_output", "call_id": "call_1", "output": "a result"},
        {"type": "function_call_output", "call_id": "call_1", "output": [{"type": "input_text", "text": "a result in a list"}]},
        {"type": "custom_tool_call", "call_id": "call_2", "name": "note", "input": "an input"},
        {"type": "custom_tool_call_output", "call_id": "call_2", "output": "an output"},
        {"type": "file_search_call", **_ITEM, "queries": ["a query"], "results": [{"file_id": "f_1", "filename": "a name.txt", "text": "a hit", "score": 0.5, "attributes": {"k": "v"}}]},
        {"type": "web_search_call", **_ITEM, "action": {"type": "search", "query": "searched", "sources": [{"type": "url", "url": "seen"}]}},
        {"type": "computer_call", **_CALL, "action": {"type": "type", "text": "typed"}, "pending_safety_checks": [{"id": "c", "message": "careful"}]},
        {"type": "computer_call_output", "call_id": "call_1", "output": {"type": "computer_screenshot", "image_url": "data:image/png;base64,aGk="}},
        {"type": "image_generation_call", **_ITEM, "result": "aGk=", "revised_prompt": "revised"},
        {"type": "code_interpreter_call", **_ITEM, "code": "print()", "container_id": "cntr_1", "outputs": [{"type": "logs", "logs": "printed"}]},
        {"type": "local_shell_call", **_CALL, "action": {"type": "exec", "command": ["ls"], "env": {"A": "b"}}},
        {"type": "local_shell_call_output", "id": "item_1", "output": "listed"},
        {"type": "shell_call", **_CALL, "action": {"commands": ["cat"]}, "environment": {"type": "local"}},
        {"type": "shell_call_output", "call_id": "call_1", "output": [{"stdout": "out", "stderr": "err", "outcome": {"type": "exit", "exit_code": 0}}]},
        {"type": "apply_patch_call", **_CALL, "operation": {"type": "create_file", "path": "a path", "diff": "a diff"}},
        {"type": "apply_patch_call_output", "call_id": "call_1", "status": "completed", "output": "applied"},
        {"type": "mcp_list_tools", "id": "item_1", "server_label": "m", "tools": [{"name": "t", "description": "described", "input_schema": _SCHEMA}], "error": "failed"},
        {"type": "mcp_approval_request", "id": "item_1", "server_label": "m", "name": "t", "arguments": '{"q": "asked"}'},
        {"type": "mcp_approval_response", "approval_request_id": "item_1", "approve": True, "reason": "because"},
        {"type": "mcp_call", **_ITEM, "server_label": "m", "name": "t", "arguments": '{"q": "asked"}', "output": "answered", "error": {"message": "failed"}},
        {"type": "tool_search_call", **_CALL, "execution": "client", "arguments": {"q": "sought"}},
        {"type": "tool_search_output", "call_id": "call_1", "tools": [{"type": "function", **_FUNCTION}]},
        {"type": "additional_tools", "role": "developer", "tools": [{"type": "custom", "name": "note"}]},
        {"type": "configuration_update", "reasoning": {"effort": "low"}, "text": {"format": {"type": "text"}}},
        {"type": "program", "id": "item_1", "call_id": "call_1", "code": "a program", "fingerprint": "abc"},
        {"type": "program_output", "id": "item_1", "call_id": "call_1", "result": "a result", "status": "completed"},
    ],
    "text": {"format": {"type": "json_schema", "name": "a_schema", "description": "described", "schema": _SCHEMA, "strict": True}, "verbosity": "low"},
    "tools": [
        {"type": "function", **_FUNCTION, "output_schema": _SCHEMA, "allowed_callers": ["direct"], "defer_loading": True},
        {"type": "custom", "name": "note", "description": "a description", "format": {"type": "grammar", **_GRAMMAR}},
        {"type": "namespace", "name": "n", "description": "described", "tools": [{"type": "function", **_FUNCTION}]},
        {"type": "local_shell"}, {"type": "apply_patch"}, {"type": "shell", "environment": {"type": "local", "skills": [{"name": "s", "description": "skilled", "path": "p"}]}},
        {"type": "web_search", "search_context_size": "low", "filters": {"allowed_domains": ["example.org"]}, "user_location": {"type": "approximate", "city": "a city"}},
        {"type": "file_search", "vector_store_ids": ["vs_1"], "filters": {"type": "eq", "key": "k", "value": "v"}},
        {"type": "mcp", "server_label": "m", "server_url": "https://mcp.example.com/x", "authorization": "c2VjcmV0", "headers": {"h": "v"}, "server_description": "described", "allowed_tools": ["t"], "require_approval": "never"},
        {"type": "code_interpreter", "container": {"type": "auto", "file_ids": ["file_1"], "network_policy": {"type": "allowlist", "allowed_domains": ["example.org"]}}},
        {"type": "image_generation", "model": "gpt-image-1", "size": "1024x1024", "input_image_mask": {"image_url": "data:image/png;base64,aGk="}},
        {"type": "computer_use_preview", "display_width": 1024, "display_height": 768, "environment": "browser"},
        {"type": "tool_search", "description": "described", "execution": "client", "parameters": {"p": "q"}},
    ],
    "tool_choice": {"type": "function", "name": "look_up"},
    "prompt": {"id": "pmpt_1", "version": "2", "variables": {"a variable": "filled", "a part": {"type": "input_text", "text": "a part's text"}}},
    "reasoning": {"effort": "low", "summary": "auto"},
    "include": ["reasoning.encrypted_content"],
    "max_output_tokens": 100, "max_tool_calls": 3, "truncation": "auto", "image": {"context_compression": "auto"},
    "access_programs": {"cyber": "standard"}, "background": True, "background_options": {"completion_window": "soonest"},
}  # fmt: skip

COMPLETIONS: dict[str, Any] = {
    "model": "gpt-3.5-turbo-instruct", "prompt": ["a prompt", "another"], "suffix": "a suffix", "stop": "stop here", "user": "a user", "best_of": 1,
    "echo": True, "logprobs": 1, "max_tokens": 5, "n": 1, "seed": 1, "logit_bias": {"5": 1}, "a_field_of_tomorrow": "new words",
}  # fmt: skip
EMBEDDINGS: dict[str, Any] = {"model": "text-embedding-3-small", "input": ["a text", "another"], "user": "a user", "encoding_format": "float", "dimensions": 3}  # fmt: skip
MODERATIONS: dict[str, Any] = {
    "model": "omni-moderation-latest",
    "input": ["a text", {"type": "text", "text": "a part"}, {"type": "image_url", "image_url": {"url": "data:image/png;base64,aGk="}}],
}  # fmt: skip
_FILE = {"filename": "file.wav", "content_type": "audio/wav", "content": 0}
TRANSCRIPTIONS: dict[str, Any] = {
    "model": "whisper-1", "file": _FILE, "prompt": "a prompt", "language": "en", "response_format": "json", "temperature": "0.5", "stream": "false",
    "timestamp_granularities[]": ["word"], "include[]": ["logprobs"], "keywords[]": ["a keyword"], "known_speaker_names[]": ["a speaker"],
    "known_speaker_references[]": ["data:audio/wav;base64,aGk="], "languages[]": ["en"], "chunking_strategy": "auto", "a_field_of_tomorrow": "new words",
}  # fmt: skip
TRANSLATIONS: dict[str, Any] = {
    "model": "whisper-1",
    "file": _FILE,
    "prompt": "a prompt",
    "response_format": "text",
    "temperature": "0",
}

FULL: dict[str, dict[str, Any]] = {
    "/chat/completions": CHAT,
    "/responses": RESPONSES,
    "/responses/input_tokens": RESPONSES,
    "/completions": COMPLETIONS,
    "/embeddings": EMBEDDINGS,
    "/moderations": MODERATIONS,
    "/audio/transcriptions": TRANSCRIPTIONS,
    "/audio/translations": TRANSLATIONS,
}
