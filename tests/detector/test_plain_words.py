"""Which words name nobody."""

from __future__ import annotations

from gateway.detector.plain_words import is_plain_word, is_word_of_program


def test_words_of_the_language_and_of_medicine_are_no_names() -> None:
    assert is_plain_word("Protein")
    assert is_plain_word("bronchiolitis")
    assert is_plain_word("Genotype")
    assert not is_plain_word("Grace")
    assert not is_plain_word("Winifred")


def test_no_ending_makes_a_word_of_a_listed_name() -> None:
    assert not is_plain_word("Chioma")
    assert is_plain_word("Carcinoma")


def test_words_tied_as_programs_tie_them_are_no_name() -> None:
    assert is_word_of_program("care-plan")
    assert is_word_of_program("order_set_adult")
    assert not is_word_of_program("mary-larkwell")
    assert not is_word_of_program("grace-notes")
