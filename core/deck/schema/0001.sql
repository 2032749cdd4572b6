-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 1. What each column means is told in docs/deck-format.md; a test compares the two. Every reference has an
-- index, so that deleting what it points to (undo of an import) doesn't read whole tables.

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE topic (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uid       TEXT NOT NULL UNIQUE,
    parent_id INTEGER REFERENCES topic (id),
    position  INTEGER NOT NULL,
    code      TEXT NOT NULL,
    title     TEXT NOT NULL
) STRICT;
CREATE INDEX topic_parent ON topic (parent_id);

CREATE TABLE criterion (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uid      TEXT NOT NULL UNIQUE,
    topic_id INTEGER REFERENCES topic (id),
    code     TEXT NOT NULL,
    text     TEXT NOT NULL
) STRICT;
CREATE INDEX criterion_topic ON criterion (topic_id);

CREATE TABLE lesson (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uid      TEXT NOT NULL UNIQUE,
    topic_id INTEGER NOT NULL REFERENCES topic (id),
    position INTEGER NOT NULL,
    code     TEXT NOT NULL,
    title    TEXT NOT NULL,
    date     TEXT NOT NULL,
    source   TEXT NOT NULL,
    tags     TEXT NOT NULL,
    blocks   TEXT NOT NULL CHECK (json_type(blocks) = 'array')
) STRICT;
CREATE INDEX lesson_topic ON lesson (topic_id);

CREATE TABLE concept (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uid     TEXT NOT NULL UNIQUE,
    term    TEXT NOT NULL,
    folded  TEXT NOT NULL UNIQUE,
    aliases TEXT NOT NULL CHECK (json_type(aliases) = 'array'),
    tags    TEXT NOT NULL
) STRICT;

CREATE TABLE relation (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    concept_id INTEGER NOT NULL REFERENCES concept (id),
    position   INTEGER NOT NULL,
    kind       TEXT NOT NULL,
    target_id  INTEGER NOT NULL REFERENCES concept (id)
) STRICT;
CREATE UNIQUE INDEX relation_ends ON relation (concept_id, kind, target_id);
CREATE INDEX relation_target ON relation (target_id);

CREATE TABLE definition (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         TEXT NOT NULL UNIQUE,
    concept_id  INTEGER NOT NULL REFERENCES concept (id),
    text        TEXT NOT NULL,
    source      TEXT NOT NULL,
    edition     TEXT NOT NULL,
    official    INTEGER NOT NULL,
    key_phrases TEXT NOT NULL CHECK (json_type(key_phrases) = 'array'),
    tags        TEXT NOT NULL
) STRICT;
CREATE INDEX definition_concept ON definition (concept_id);

CREATE TABLE definition_place (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    definition_id INTEGER NOT NULL REFERENCES definition (id),
    position      INTEGER NOT NULL,
    lesson_id     INTEGER NOT NULL REFERENCES lesson (id),
    block         TEXT NOT NULL
) STRICT;
CREATE INDEX definition_place_definition ON definition_place (definition_id);
CREATE INDEX definition_place_lesson ON definition_place (lesson_id);

CREATE TABLE question (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uid          TEXT NOT NULL UNIQUE,
    topic_id     INTEGER REFERENCES topic (id),
    lesson_id    INTEGER REFERENCES lesson (id),
    position     INTEGER NOT NULL,
    stem         TEXT NOT NULL,
    kind         TEXT NOT NULL,
    style        TEXT NOT NULL,
    bloom        TEXT NOT NULL,
    criterion_id INTEGER REFERENCES criterion (id),
    explanation  TEXT NOT NULL,
    source       TEXT NOT NULL,
    tags         TEXT NOT NULL,
    incomplete   INTEGER NOT NULL
) STRICT;
CREATE INDEX question_topic ON question (topic_id);
CREATE INDEX question_lesson ON question (lesson_id);
CREATE INDEX question_criterion ON question (criterion_id) WHERE criterion_id IS NOT NULL;

CREATE TABLE question_option (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         TEXT NOT NULL UNIQUE,
    question_id INTEGER NOT NULL REFERENCES question (id),
    position    INTEGER NOT NULL,
    text        TEXT NOT NULL,
    correct     INTEGER NOT NULL,
    weight      REAL NOT NULL,
    rationale   TEXT NOT NULL,
    concept_id  INTEGER REFERENCES concept (id)
) STRICT;
CREATE INDEX question_option_question ON question_option (question_id);
CREATE INDEX question_option_concept ON question_option (concept_id) WHERE concept_id IS NOT NULL;

CREATE TABLE card (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    uid           TEXT NOT NULL UNIQUE,
    kind          TEXT NOT NULL,
    front         TEXT NOT NULL,
    back          TEXT NOT NULL,
    topic_id      INTEGER REFERENCES topic (id),
    concept_id    INTEGER REFERENCES concept (id),
    definition_id INTEGER REFERENCES definition (id),
    question_id   INTEGER REFERENCES question (id),
    lesson_id     INTEGER REFERENCES lesson (id),
    block         TEXT NOT NULL,
    key_phrase    TEXT NOT NULL,
    tags          TEXT NOT NULL,
    created       INTEGER NOT NULL,
    state         TEXT NOT NULL,
    step          INTEGER NOT NULL,
    due           INTEGER NOT NULL,
    stability     REAL NOT NULL,
    difficulty    REAL NOT NULL,
    last_review   INTEGER NOT NULL,
    reviews       INTEGER NOT NULL,
    lapses        INTEGER NOT NULL,
    suspended     INTEGER NOT NULL,
    buried_until  INTEGER NOT NULL
) STRICT;
-- Everything that the queue asks, so that it never reads the cards' texts.
CREATE INDEX card_due ON card (state, due, id, buried_until) WHERE suspended = 0;
CREATE INDEX card_topic ON card (topic_id) WHERE topic_id IS NOT NULL;
CREATE INDEX card_concept ON card (concept_id) WHERE concept_id IS NOT NULL;
CREATE INDEX card_definition ON card (definition_id) WHERE definition_id IS NOT NULL;
CREATE INDEX card_question ON card (question_id) WHERE question_id IS NOT NULL;
CREATE INDEX card_lesson ON card (lesson_id) WHERE lesson_id IS NOT NULL;

CREATE TABLE review (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    card_id      INTEGER NOT NULL REFERENCES card (id),
    at           INTEGER NOT NULL,
    rating       INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
    ms           INTEGER NOT NULL,
    elapsed_days INTEGER NOT NULL,
    before       TEXT NOT NULL,
    stability    REAL NOT NULL,
    difficulty   REAL NOT NULL
) STRICT;
CREATE INDEX review_card ON review (card_id, at);
CREATE INDEX review_at ON review (at);

CREATE TABLE blueprint (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    uid                     TEXT NOT NULL UNIQUE,
    name                    TEXT NOT NULL UNIQUE,
    minutes                 INTEGER NOT NULL CHECK (minutes > 0),
    pass_mark               REAL NOT NULL CHECK (pass_mark BETWEEN 0 AND 100),
    shuffle_options         INTEGER NOT NULL,
    count_time_while_closed INTEGER NOT NULL
) STRICT;

CREATE TABLE blueprint_row (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    blueprint_id INTEGER NOT NULL REFERENCES blueprint (id),
    position     INTEGER NOT NULL,
    topic_id     INTEGER REFERENCES topic (id),
    criterion_id INTEGER REFERENCES criterion (id),
    bloom        TEXT NOT NULL,
    style        TEXT NOT NULL,
    count        INTEGER NOT NULL CHECK (count > 0)
) STRICT;
CREATE INDEX blueprint_row_blueprint ON blueprint_row (blueprint_id);
CREATE INDEX blueprint_row_topic ON blueprint_row (topic_id);
CREATE INDEX blueprint_row_criterion ON blueprint_row (criterion_id);

-- Outside the journal: attempts are history, hold the wording as shown and refer by uid, without foreign keys.
CREATE TABLE attempt (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    uid                     TEXT NOT NULL UNIQUE,
    blueprint_uid           TEXT NOT NULL,
    name                    TEXT NOT NULL,
    seed                    INTEGER NOT NULL,
    started_at              INTEGER NOT NULL,
    ended_at                INTEGER NOT NULL,
    minutes                 INTEGER NOT NULL,
    pass_mark               REAL NOT NULL,
    count_time_while_closed INTEGER NOT NULL,
    state                   TEXT NOT NULL,
    form                    TEXT NOT NULL CHECK (json_type(form) = 'array')
) STRICT;
CREATE UNIQUE INDEX attempt_running ON attempt (state) WHERE state = 'running';

CREATE TABLE attempt_event (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    attempt_id   INTEGER NOT NULL REFERENCES attempt (id),
    sequence     INTEGER NOT NULL,
    utc_ms       INTEGER NOT NULL,
    monotonic_ms INTEGER NOT NULL,
    run          TEXT NOT NULL,
    kind         TEXT NOT NULL,
    position     INTEGER NOT NULL,
    letters      TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX attempt_event_sequence ON attempt_event (attempt_id, sequence);

-- Outside the journal: reading isn't a step that one undoes. By uid, so that it outlives an undone import.
CREATE TABLE reading (
    lesson_uid TEXT NOT NULL,
    block_uid  TEXT NOT NULL,
    seen_at    INTEGER NOT NULL,
    PRIMARY KEY (lesson_uid, block_uid)
) STRICT, WITHOUT ROWID;

CREATE TABLE step (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    at        INTEGER NOT NULL,
    label     TEXT NOT NULL,
    changeset BLOB NOT NULL,
    undone    INTEGER NOT NULL DEFAULT 0
) STRICT;

-- One row a noun; rowid is the noun's id times 8 plus its kind: 1 lesson, 2 concept, 3 definition, 4 question, 5 card.
CREATE VIRTUAL TABLE search USING fts5 (title, body, tags, tokenize = "unicode61 remove_diacritics 2");

-- What can be found of each noun: the triggers fill the index with it, and check compares the two.
CREATE VIEW lesson_text AS
SELECT id, code || ' ' || title AS title,
       (SELECT group_concat(json_extract(value, '$.text'), char(10)) FROM json_each(blocks)) AS body, tags
FROM lesson;
CREATE VIEW concept_text AS
SELECT id, term AS title, (SELECT group_concat(value, char(10)) FROM json_each(aliases)) AS body, tags FROM concept;
CREATE VIEW definition_text AS
SELECT id, (SELECT term FROM concept WHERE id = concept_id) AS title, text AS body, tags FROM definition;
CREATE VIEW question_text AS
SELECT id, stem AS title,
       explanation || coalesce((SELECT char(10) || group_concat(o.text || char(10) || o.rationale, char(10))
                                FROM question_option o WHERE o.question_id = question.id), '') AS body, tags
FROM question;
CREATE VIEW card_text AS SELECT id, front AS title, back AS body, tags FROM card;

CREATE TRIGGER lesson_search_insert AFTER INSERT ON lesson BEGIN
    INSERT INTO search (rowid, title, body, tags)
    SELECT id * 8 + 1, title, body, tags FROM lesson_text WHERE id = new.id;
END;
CREATE TRIGGER lesson_search_update AFTER UPDATE OF code, title, blocks, tags ON lesson BEGIN
    UPDATE search SET (title, body, tags) = (SELECT title, body, tags FROM lesson_text WHERE id = new.id)
    WHERE rowid = new.id * 8 + 1;
END;
CREATE TRIGGER lesson_search_delete AFTER DELETE ON lesson BEGIN
    DELETE FROM search WHERE rowid = old.id * 8 + 1;
END;

CREATE TRIGGER concept_search_insert AFTER INSERT ON concept BEGIN
    INSERT INTO search (rowid, title, body, tags)
    SELECT id * 8 + 2, title, body, tags FROM concept_text WHERE id = new.id;
    -- The term is the title of its definitions; undo may bring them back before it.
    UPDATE search SET title = new.term WHERE rowid IN (SELECT id * 8 + 3 FROM definition WHERE concept_id = new.id);
END;
CREATE TRIGGER concept_search_update AFTER UPDATE OF term, aliases, tags ON concept BEGIN
    UPDATE search SET (title, body, tags) = (SELECT title, body, tags FROM concept_text WHERE id = new.id)
    WHERE rowid = new.id * 8 + 2;
    -- The term is the title of its definitions; undo may bring them back before it.
    UPDATE search SET title = new.term WHERE rowid IN (SELECT id * 8 + 3 FROM definition WHERE concept_id = new.id);
END;
CREATE TRIGGER concept_search_delete AFTER DELETE ON concept BEGIN
    DELETE FROM search WHERE rowid = old.id * 8 + 2;
END;

CREATE TRIGGER definition_search_insert AFTER INSERT ON definition BEGIN
    INSERT INTO search (rowid, title, body, tags)
    SELECT id * 8 + 3, title, body, tags FROM definition_text WHERE id = new.id;
END;
CREATE TRIGGER definition_search_update AFTER UPDATE OF concept_id, text, tags ON definition BEGIN
    UPDATE search SET (title, body, tags) = (SELECT title, body, tags FROM definition_text WHERE id = new.id)
    WHERE rowid = new.id * 8 + 3;
END;
CREATE TRIGGER definition_search_delete AFTER DELETE ON definition BEGIN
    DELETE FROM search WHERE rowid = old.id * 8 + 3;
END;

CREATE TRIGGER question_search_insert AFTER INSERT ON question BEGIN
    INSERT INTO search (rowid, title, body, tags)
    SELECT id * 8 + 4, title, body, tags FROM question_text WHERE id = new.id;
END;
CREATE TRIGGER question_search_update AFTER UPDATE OF stem, explanation, tags ON question BEGIN
    UPDATE search SET (title, body, tags) = (SELECT title, body, tags FROM question_text WHERE id = new.id)
    WHERE rowid = new.id * 8 + 4;
END;
CREATE TRIGGER question_search_delete AFTER DELETE ON question BEGIN
    DELETE FROM search WHERE rowid = old.id * 8 + 4;
END;

CREATE TRIGGER question_option_search_insert AFTER INSERT ON question_option BEGIN
    UPDATE search SET body = (SELECT body FROM question_text WHERE id = new.question_id)
    WHERE rowid = new.question_id * 8 + 4;
END;
CREATE TRIGGER question_option_search_update AFTER UPDATE OF text, rationale ON question_option BEGIN
    UPDATE search SET body = (SELECT body FROM question_text WHERE id = new.question_id)
    WHERE rowid = new.question_id * 8 + 4;
END;
CREATE TRIGGER question_option_search_delete AFTER DELETE ON question_option BEGIN
    UPDATE search SET body = (SELECT body FROM question_text WHERE id = old.question_id)
    WHERE rowid = old.question_id * 8 + 4;
END;

CREATE TRIGGER card_search_insert AFTER INSERT ON card BEGIN
    INSERT INTO search (rowid, title, body, tags)
    SELECT id * 8 + 5, title, body, tags FROM card_text WHERE id = new.id;
END;
CREATE TRIGGER card_search_update AFTER UPDATE OF front, back, tags ON card BEGIN
    UPDATE search SET (title, body, tags) = (SELECT title, body, tags FROM card_text WHERE id = new.id)
    WHERE rowid = new.id * 8 + 5;
END;
CREATE TRIGGER card_search_delete AFTER DELETE ON card BEGIN
    DELETE FROM search WHERE rowid = old.id * 8 + 5;
END;
