"""Other people's engines, with small models made here: a token classifier that learns three names, and a GLiNER."""

from __future__ import annotations

import socket
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from gateway.detector.beside import EngineUnusable, recognizer_of
from gateway.detector.engine import Engine, ModelMissing
from gateway.detector.engine_settings import Beside, EngineSettings, Kind
from gateway.detector.pool import DetectorPool
from gateway.detector.segment import Segment
from gateway.model import DetectionRules

torch = pytest.importorskip("torch", reason="make test-engines installs PyTorch and runs these")
transformers = pytest.importorskip("transformers")
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning", "ignore::UserWarning")

RULES = DetectionRules("safe-harbor")
NAMES = ("zorblax", "quillon", "vextra")
PLACES = ("xanthium", "borogove")
WORDS = (
    "the",
    "patient",
    "was",
    "seen",
    "by",
    "in",
    "with",
    "fever",
    "and",
    "pain",
    "today",
    ".",
    ",",
    "nobody",
    "rests",
)
TAGS = ("O", "B-PATIENT", "B-HOSP", "B-GADGET")


@pytest.fixture(scope="module")
def tokenizer_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tokenizer")
    letters = [*"abcdefghijklmnopqrstuvwxyz", *(f"##{c}" for c in "abcdefghijklmnopqrstuvwxyz")]
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *WORDS, *NAMES, *PLACES, "gizmo", *letters]
    (folder / "vocab.txt").write_text("\n".join(vocabulary))
    transformers.BertTokenizerFast(str(folder / "vocab.txt"), do_lower_case=True).save_pretrained(folder)
    return folder


def small_bert(**more: object) -> object:
    return transformers.BertConfig(
        vocab_size=128, hidden_size=32, num_hidden_layers=1, num_attention_heads=2, intermediate_size=64, **more
    )


@pytest.fixture(scope="module")
def classifier(tmp_path_factory: pytest.TempPathFactory, tokenizer_folder: Path) -> Path:
    """A token classifier that has learned that three words are patients, two hospitals, one a gadget."""
    torch.manual_seed(5)
    tokenizer = transformers.BertTokenizerFast.from_pretrained(tokenizer_folder)
    configuration = small_bert(id2label=dict(enumerate(TAGS)), label2id={tag: n for n, tag in enumerate(TAGS)})
    model = transformers.BertForTokenClassification(configuration)
    tag_of = {**dict.fromkeys(NAMES, 1), **dict.fromkeys(PLACES, 2), "gizmo": 3}
    words = [*WORDS, *NAMES, *PLACES, "gizmo"]
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(120):
        chosen = [words[int(n)] for n in torch.randint(len(words), (24,))]
        batch = tokenizer([" ".join(chosen)], return_tensors="pt")
        labels = torch.tensor([[0, *(tag_of.get(word, 0) for word in chosen), 0]])
        loss = model(**batch, labels=labels).loss
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    folder = tmp_path_factory.mktemp("classifier")
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def nothing(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A spaCy pipeline that names nothing, so that what is found was found by the engine beside it."""
    import spacy

    path = tmp_path_factory.mktemp("blank")
    spacy.blank("en").to_disk(path)
    return str(path)


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[object]]:
    """Any attempt to reach another machine is noted and fails."""
    attempts: list[object] = []

    def refuse(*arguments: object, **_: object) -> None:
        attempts.append(arguments)
        raise OSError("no network here")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    yield attempts


def found(engine: Engine, text: str) -> list[tuple[str, str, str]]:
    (findings,) = engine.analyze([Segment(text)], RULES)
    return [(text[f.start : f.end], f.entity, f.recognizer) for f in findings]


def test_a_token_classifier_names_what_it_learned(classifier, nothing, no_network) -> None:
    beside = Beside(Kind.TRANSFORMERS, str(classifier), (("PATIENT", "PERSON"), ("HOSP", "FACILITY"), ("GADGET", None)))
    engine = Engine(EngineSettings(nothing, (beside,)))
    text = "The patient Zorblax was seen by Quillon in Xanthium with gizmo and fever."
    assert found(engine, text) == [
        ("Zorblax", "PERSON", "transformers"),
        ("Quillon", "PERSON", "transformers"),
        ("Xanthium", "FACILITY", "transformers"),
    ]
    assert no_network == []
    assert found(Engine(EngineSettings(nothing)), text) == []  # the control: without it nothing is found


def test_a_label_that_nobody_explained_is_an_identifier(classifier, nothing) -> None:
    engine = Engine(EngineSettings(nothing, (Beside(Kind.TRANSFORMERS, str(classifier)),)))
    assert found(engine, "the patient was in pain with gizmo today") == [("gizmo", "UNIQUE_ID", "transformers")]


def test_long_texts_are_read_to_their_end(classifier, nothing) -> None:
    engine = Engine(EngineSettings(nothing, (Beside(Kind.TRANSFORMERS, str(classifier)),)))
    text = "the patient was seen in pain and fever today . " * 400 + "seen by vextra ."
    assert found(engine, text) == [("vextra", "PERSON", "transformers")]


def test_a_model_that_fails_fails_the_call(classifier, nothing, monkeypatch: pytest.MonkeyPatch) -> None:
    """Presidio's own recognizer would log the text and find nothing."""
    recognizer = recognizer_of(Beside(Kind.TRANSFORMERS, str(classifier)))

    def broken(text: str) -> list[dict[str, object]]:
        raise RuntimeError("broken")

    monkeypatch.setattr(recognizer, "ner_pipeline", broken)
    with pytest.raises(RuntimeError):
        recognizer.analyze("seen by zorblax", ["PERSON"], None)


async def test_workers_run_it(classifier, nothing) -> None:
    beside = (Beside(Kind.TRANSFORMERS, str(classifier)),)
    pool = DetectorPool(model=nothing, beside=beside, workers=1)
    await pool.start()
    try:
        (findings,) = await pool.detect([Segment("seen by quillon .")], RULES, timeout=60)
        assert [(f.start, f.end, f.entity) for f in findings] == [(8, 15, "PERSON")]
    finally:
        await pool.stop()


@pytest.fixture(scope="module")
def gliner_folder(tmp_path_factory: pytest.TempPathFactory, tokenizer_folder: Path) -> Path:
    """A GLiNER over a small encoder, taught nothing."""
    gliner = pytest.importorskip("gliner")
    torch.manual_seed(7)
    encoder = tmp_path_factory.mktemp("encoder")
    transformers.BertModel(small_bert()).save_pretrained(encoder)
    transformers.BertTokenizerFast.from_pretrained(tokenizer_folder).save_pretrained(encoder)
    configuration = gliner.config.UniEncoderSpanConfig(
        model_name=str(encoder), hidden_size=32, dropout=0.0, max_width=3, span_mode="markerV0", num_rnn_layers=0
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = gliner.GLiNER.from_config(configuration.to_dict())
    folder = tmp_path_factory.mktemp("gliner")
    model.save_pretrained(str(folder))
    return folder


def test_gliner_is_asked_for_the_configured_labels(gliner_folder, nothing, no_network) -> None:
    """An untaught model with a threshold of nothing calls everything a name: offsets and entities are what is tested."""
    engine = Engine(EngineSettings(nothing, (Beside(Kind.GLINER, str(gliner_folder), (("person", "PERSON"),), 0.0),)))
    (findings,) = engine.analyze([Segment("seen by zorblax")], RULES)
    assert {f.entity for f in findings} == {"PERSON"}
    assert all(0 <= f.start < f.end <= 15 and f.recognizer == "gliner" for f in findings)
    assert no_network == []


def test_gliner_must_be_told_what_to_ask(gliner_folder) -> None:
    with pytest.raises(EngineUnusable, match="say labels"):
        recognizer_of(Beside(Kind.GLINER, str(gliner_folder)))


def test_nothing_is_fetched(no_network) -> None:
    with pytest.raises(EngineUnusable, match="never fetched"):
        recognizer_of(Beside(Kind.TRANSFORMERS, "dslim/bert-base-NER"))
    assert no_network == []


def test_a_folder_without_a_model_is_an_error_with_a_remedy(tmp_path: Path, nothing) -> None:
    with pytest.raises(ModelMissing, match="weights, configuration and tokenizer"):
        Engine(EngineSettings(nothing, (Beside(Kind.TRANSFORMERS, str(tmp_path)),)))
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(ModelMissing, match="names no labels"):
        Engine(EngineSettings(nothing, (Beside(Kind.TRANSFORMERS, str(tmp_path)),)))


def test_the_version_names_the_engines(classifier, nothing) -> None:
    with_it = Engine(EngineSettings(nothing, (Beside(Kind.TRANSFORMERS, str(classifier)),)))
    other = Engine(EngineSettings(nothing, (Beside(Kind.TRANSFORMERS, str(classifier), (("PATIENT", None),)),)))
    assert len({Engine(EngineSettings(nothing)).version, with_it.version, other.version}) == 3
