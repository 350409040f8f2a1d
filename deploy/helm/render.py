"""Render the chart without a cluster, with Helm's own engine (requirements-deploy.lock brings it).

``python deploy/helm/render.py`` writes deploy/kubernetes/phi-gateway.yaml anew from plain-values.yaml.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
CHART = HERE / "phi-gateway"
PLAIN = HERE.parent / "kubernetes" / "phi-gateway.yaml"
_HEAD = "# Rendered from the chart with deploy/helm/plain-values.yaml by deploy/helm/render.py; change those.\n"


def rendered(values: dict[str, Any], *, release: str = "phi-gateway", namespace: str = "phi-gateway") -> dict[str, str]:
    """Give the text of each template, by its name. Raises helm_python.HelmError where values or templates are wrong."""
    from helm_python import Chart  # noqa: PLC0415 - only who renders needs it

    with Chart.load(CHART) as chart:
        chart.validate_schema(chart.merge_values(values))
        return chart.render(values, name=release, namespace=namespace)


def plain_manifests() -> str:
    """Give the plain manifests as one file, without empty documents."""
    texts = rendered(yaml.safe_load((HERE / "plain-values.yaml").read_text("utf-8")))
    documents = [document.strip("\n") for name in sorted(texts) for document in texts[name].split("\n---\n")]
    return _HEAD + "".join(f"---\n{text.removeprefix('---').strip()}\n" for text in documents if yaml.safe_load(text))


if __name__ == "__main__":
    PLAIN.write_text(plain_manifests(), "utf-8")
