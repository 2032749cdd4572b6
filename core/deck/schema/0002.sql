-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 2. Columns are only added, each with what rows of schema 1 mean by it, so that steps kept from before still
-- fit: SQLite's changesets apply to tables that have grown.

ALTER TABLE card ADD COLUMN flag INTEGER NOT NULL DEFAULT 0 CHECK (flag BETWEEN 0 AND 7);
ALTER TABLE card ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE card ADD COLUMN format TEXT NOT NULL DEFAULT 'plain';
ALTER TABLE card ADD COLUMN accepted TEXT NOT NULL DEFAULT '[]' CHECK (json_type(accepted) = 'array');
ALTER TABLE card ADD COLUMN memory_from INTEGER NOT NULL DEFAULT 0;
-- Written out: to the session extension a column that lies in no row yet is NULL, and undo would put that back.
UPDATE card SET flag = 0;
CREATE INDEX card_note ON card (note) WHERE note <> '';
CREATE INDEX card_flag ON card (flag) WHERE flag <> 0;
-- All that a plan or a forecast asks of every card, so that it never reads the cards' texts.
CREATE INDEX card_memory ON card (id, topic_id, lesson_id, kind, state, step, due, stability, difficulty, last_review,
                                  lapses, suspended, buried_until, memory_from);

ALTER TABLE review ADD COLUMN practice INTEGER NOT NULL DEFAULT 0;
UPDATE review SET practice = 0;

ALTER TABLE topic ADD COLUMN retention REAL CHECK (retention IS NULL OR retention BETWEEN 0.7 AND 0.99);

CREATE TABLE exam (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uid          TEXT NOT NULL UNIQUE,
    position     INTEGER NOT NULL,
    name         TEXT NOT NULL,
    date         TEXT NOT NULL,
    blueprint_id INTEGER REFERENCES blueprint (id)
) STRICT;
CREATE INDEX exam_blueprint ON exam (blueprint_id) WHERE blueprint_id IS NOT NULL;

CREATE TABLE exam_topic (
    exam_id  INTEGER NOT NULL REFERENCES exam (id),
    topic_id INTEGER NOT NULL REFERENCES topic (id),
    PRIMARY KEY (exam_id, topic_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX exam_topic_topic ON exam_topic (topic_id);

-- The setting examDate of schema 1 becomes exam 1, known by the deck's identity. The setting stays, unread: steps of
-- that time go back and forth over it, and take the exam with them.
INSERT INTO sqlite_sequence (name, seq) VALUES ('exam', 1);
INSERT INTO exam (id, uid, position, name, date)
SELECT 1, coalesce((SELECT value FROM setting WHERE key = 'deckId'), 'exam'), 0, '', value
FROM setting WHERE key = 'examDate' AND value IS date(value, '+0 days');
CREATE TRIGGER exam_date_insert AFTER INSERT ON setting WHEN new.key = 'examDate' BEGIN
    INSERT INTO exam (id, uid, position, name, date)
    VALUES (1, coalesce((SELECT value FROM setting WHERE key = 'deckId'), 'exam'), 0, '', new.value);
END;
CREATE TRIGGER exam_date_update AFTER UPDATE OF value ON setting WHEN new.key = 'examDate' BEGIN
    UPDATE exam SET date = new.value WHERE id = 1;
END;
CREATE TRIGGER exam_date_delete AFTER DELETE ON setting WHEN old.key = 'examDate' BEGIN
    DELETE FROM exam WHERE id = 1;
END;

-- Outside the journal: files that cards and lessons show. An import that is undone leaves them for its redo.
CREATE TABLE media (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    hash  TEXT NOT NULL UNIQUE,
    name  TEXT NOT NULL,
    type  TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
CREATE INDEX media_name ON media (name);

-- Outside the journal: what was foretold stays as it was said.
CREATE TABLE forecast (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    at        INTEGER NOT NULL,
    exam_uid  TEXT NOT NULL,
    exam_date TEXT NOT NULL,
    topic_uid TEXT NOT NULL,
    cards     INTEGER NOT NULL,
    mean      REAL NOT NULL,
    low       REAL NOT NULL,
    high      REAL NOT NULL,
    outcome   REAL,
    answers   INTEGER NOT NULL,
    scored_at INTEGER
) STRICT;
CREATE INDEX forecast_exam ON forecast (exam_uid, topic_uid, at);

-- Outside the journal: what was planned for a day, to compare with what was done.
CREATE TABLE plan_day (
    day     TEXT PRIMARY KEY,
    made_at INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    reviews INTEGER NOT NULL,
    fresh   INTEGER NOT NULL,
    reading INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
