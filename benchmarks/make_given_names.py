"""Make qa_tool/languages/data/given_names.tsv, given names of men and of women, from those of Faker.

usage: python benchmarks/make_given_names.py

Needs `pip install faker` (40.63; MIT). A name is left out where any of its languages has it for both, where it is as
short as words of other languages are, or where it reads as Chinese: who "Lin" is nobody can tell.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from newstext import ROOT

from qa_tool.languages.pinyin import is_pinyin
from qa_tool.languages.romanisation import ru, uk

_LOCALES = "en_US en_GB es_MX fr_FR de_DE it_IT pt_BR nl_NL sv_SE ro_RO cs_CZ hr_HR fi_FI tr_TR".split()  # noqa: SIM905
_CYRILLIC = {"ru_RU": ru.usual, "uk_UA": uk.usual}
_FILE = ROOT / "qa_tool" / "languages" / "data" / "given_names.tsv"
_SHORTEST = 4
_SHORT = frozenset("Ann Ana Eva Amy Ida Joy Mia Zoe Tom Bob Jim Tim Joe Max Ian Ben Ron Roy Leo Ivo".split())  # noqa: SIM905
# Of men and women, of men here and of women there, or family names that stand first as often.
_EITHER = frozenset(
    """Alex Alexis Andrea Angel Ariel Ashley Aubrey Avery Bailey Beverly Blair Camille Carmen Carol Casey Charlie
    Chris Claude Connie Dana Daniele Dominique Evelyn Florence Francis Frances Gabriele Guadalupe Hilary Jackie
    Jamie Jean Jesse Jessie Joan Jocelyn Jordan Kelly Kelsey Kerry Laurence Laurie Lauren Lee Leigh Leslie Lindsay
    Lindsey Logan Loren Lynn Madison Marion Mercedes Michele Morgan Nicola Nikita Parker Paris Pascale Peyton
    Quinn Randi Reagan Rene Riley Robin Rosario Rowan Sage Sacha Sasha Shannon Shelby Shirley Sidney Simone Skyler
    Stacey Stacy Stevie Sydney Taylor Teddy Terry Toni Tracey Tracy Valentine Valery Vivian Whitney Yuri Sanjay
    Maria Jose Washington London Georgia Virginia Victoria Sofia Florida Carolina Asia India Kenya China Israel
    Chad Santiago Austin Dallas Houston Lincoln Jackson Sterling Chelsea Major Prince Royal Trinity Faith Hope
    Grace Christian Friday August April June Summer Autumn Dawn Heather Lily Rose Violet Crystal Amber Ruby Pearl
    Jade Olive Miles Chase Grant Mark Drew Jack Frank Rich Bill Will Norman Gene Pat Miller Mason Hunter Carter
    Tyler Cooper Bishop King Duke Earl Dean Marshall Guy""".split()  # noqa: SIM905
)
# What Russia, Ukraine and Japan have beside those: forms of the press, by hand.
_MEN = """Volodymyr Vladimir Oleksandr Alexander Andriy Andrii Andrei Andrey Serhiy Serhii Sergei Sergey Mykola
    Nikolai Dmytro Dmitry Dmitri Yevgeny Yevhen Evgeny Oleksiy Oleksii Alexei Aleksei Mikhail Mykhailo Viktor Igor
    Ihor Ivan Pavel Pavlo Petro Pyotr Vasily Vasyl Valeriy Valerii Vitali Vitaliy Vitalii Kyrylo Kirill Ruslan
    Ramzan Taras Bohdan Bogdan Danylo Denys Denis Vyacheslav Viacheslav Vadim Vadym Vladislav Vladyslav Yaroslav
    Rostyslav Stanislav Konstantin Kostiantyn Fyodor Fedir Grigory Hryhoriy Leonid Maxim Maksym Nursultan Donald
    Emmanuel Vladimiro Sergio Javier Pedro Luis Jorge Fumio Shinzo Kenji Kenichi Hiroshi Takashi Takeshi Satoshi
    Daiki Kazuo Yoshihide Shigeru Taro Ichiro Shohei Makoto Minoru Mohammed Muhammad Mohamed Ahmed Mahmoud Mustafa
    Hassan Hussein Khalid Omar Youssef Ibrahim Abdullah""".split()  # noqa: SIM905
_WOMEN = """Olena Elena Yelena Olha Olga Iryna Irina Nataliya Natalia Natalya Tetiana Tatyana Tatiana Yulia Yuliia
    Anastasia Anastasiia Svitlana Svetlana Oksana Lyudmila Liudmyla Kateryna Yekaterina Ekaterina Halyna Galina
    Valentina Mariia Mariya Nadezhda Nadiia Ksenia Daria Dariia Larysa Larisa Lesia Oleksandra Alexandra Viktoriia
    Zhanna Inna Alla Yuko Yuriko Sanae Keiko Michiko Naoko Akiko Masako Kyoko Yoko Tomoko Noriko Hanako Sachiko
    Junko Kumiko Haruko Megumi Kaori Yumi Naomi Ayumi Ursula Giorgia Angela Kamala Hillary Melania Michelle
    Christine Marine Ségolène Patricia Fatima Aisha Khadija Maryam Zainab Layla Noor Amina""".split()  # noqa: SIM905


def main() -> None:
    men, women = set(_MEN), set(_WOMEN)
    for locale in (*_LOCALES, *_CYRILLIC):
        provider = import_module(f"faker.providers.person.{locale}").Provider
        men.update(_written(provider.first_names_male, locale))
        women.update(_written(provider.first_names_female, locale))
    either = (men & women) | _EITHER
    rows = [
        f"{gender}\t{' '.join(sorted(name for name in names - either if _is_sure(name)))}"
        for gender, names in (("he", men), ("she", women))
    ]
    text = "# Made by benchmarks/make_given_names.py, which says of what.\n# pronoun; names\n" + "\n".join(rows) + "\n"
    _FILE.write_text(text, encoding="utf-8")
    print(f"{len(text)} characters", *(len(row.split()) - 1 for row in rows))


def _written(names: object, locale: str) -> Iterator[str]:
    """Yield the names in Latin letters as the press writes them; those of two words are left out."""
    for name in names:  # type: ignore[attr-defined]
        if " " not in name and "-" not in name:
            yield from (form.capitalize() for form in _CYRILLIC[locale](name)) if locale in _CYRILLIC else (name,)


def _is_sure(name: str) -> bool:
    return name in _SHORT or len(name) > _SHORTEST or (len(name) == _SHORTEST and not is_pinyin(name.lower()))


if __name__ == "__main__":
    main()
