"""boto3 before a used-up budget. It knows no retry-after: it waits by its own rule, and tries again or raises."""

from __future__ import annotations

import pytest

from tests.end_to_end.bedrock.conftest import MODEL, off_loop
from tests.end_to_end.budgeted import Busy, seconds_waited

HELLO = {"modelId": MODEL, "messages": [{"role": "user", "content": [{"text": "What is asthma?"}]}]}


async def limited(bedrock) -> None:
    path = bedrock.house.root / "policies" / "routes" / "bedrock.yaml"
    path.write_text(
        path.read_text().replace("\ndischarge-summaries:\n", "\ndischarge-summaries:\n  budget: {concurrent: 1}\n")
    )
    await bedrock.house.gateway.reload()


async def test_boto3_tries_again_and_succeeds(bedrock) -> None:
    await limited(bedrock)
    clients = [bedrock.client(attempts=8), bedrock.client(attempts=8)]
    waited = await seconds_waited(bedrock.house, bedrock.vendor, lambda: off_loop(clients.pop().converse, **HELLO))
    assert waited > 0


async def test_boto3_raises_its_throttling_exception(bedrock) -> None:
    await limited(bedrock)
    client = bedrock.client()
    async with Busy(bedrock.house, bedrock.vendor, lambda: off_loop(client.converse, **HELLO)):
        other = bedrock.client()
        with pytest.raises(other.exceptions.ThrottlingException) as caught:
            await off_loop(other.converse, **HELLO)
    metadata = caught.value.response["ResponseMetadata"]
    assert metadata["HTTPStatusCode"] == 429
    assert metadata["HTTPHeaders"]["retry-after"] == "1"
    assert "budget_exhausted" in caught.value.response["Error"]["Message"]
