-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 3. Columns are only added, each with what rows of before mean by it. They are written out where the journal
-- looks: to the session extension a column that lies in no row yet is NULL, and undo would put that back.

CREATE TABLE case_study (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uid      TEXT NOT NULL UNIQUE,
    topic_id INTEGER REFERENCES topic (id),
    title    TEXT NOT NULL,
    text     TEXT NOT NULL
) STRICT;
CREATE INDEX case_study_topic ON case_study (topic_id) WHERE topic_id IS NOT NULL;

ALTER TABLE question ADD COLUMN case_study_id INTEGER REFERENCES case_study (id);
ALTER TABLE question ADD COLUMN enemies TEXT NOT NULL DEFAULT '';
ALTER TABLE question ADD COLUMN draft INTEGER NOT NULL DEFAULT 0;
UPDATE question SET draft = 0;
CREATE INDEX question_case_study ON question (case_study_id) WHERE case_study_id IS NOT NULL;

ALTER TABLE question_option ADD COLUMN match TEXT NOT NULL DEFAULT '';
ALTER TABLE question_option ADD COLUMN tolerance REAL NOT NULL DEFAULT 0 CHECK (tolerance >= 0);
ALTER TABLE question_option ADD COLUMN fixed INTEGER NOT NULL DEFAULT 0;
UPDATE question_option SET fixed = 0;

ALTER TABLE blueprint ADD COLUMN pass_marks REAL CHECK (pass_marks >= 0);
ALTER TABLE blueprint ADD COLUMN rules TEXT NOT NULL DEFAULT '{}' CHECK (json_type(rules) = 'object');
ALTER TABLE blueprint ADD COLUMN margins INTEGER NOT NULL DEFAULT 0;
ALTER TABLE blueprint ADD COLUMN balance_keys INTEGER NOT NULL DEFAULT 1;
ALTER TABLE blueprint ADD COLUMN recent_last INTEGER NOT NULL DEFAULT 1;
ALTER TABLE blueprint ADD COLUMN target_facility REAL CHECK (target_facility BETWEEN 0 AND 1);
UPDATE blueprint SET margins = 0;

ALTER TABLE blueprint_row ADD COLUMN section INTEGER NOT NULL DEFAULT 0 CHECK (section >= 0);
UPDATE blueprint_row SET section = 0;

ALTER TABLE attempt ADD COLUMN rules TEXT NOT NULL DEFAULT '{}' CHECK (json_type(rules) = 'object');
ALTER TABLE attempt ADD COLUMN candidate TEXT NOT NULL DEFAULT '';
ALTER TABLE attempt_event RENAME COLUMN letters TO value;

-- What a real exam came to, as the candidate entered it. By uid, so that it outlives the exam.
CREATE TABLE exam_result (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uid      TEXT NOT NULL UNIQUE,
    exam_uid TEXT NOT NULL,
    date     TEXT NOT NULL,
    passed   INTEGER NOT NULL,
    percent  REAL CHECK (percent BETWEEN 0 AND 100)
) STRICT;

-- Outside the journal: what was foretold stays as it was said.
CREATE TABLE pass_forecast (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    at            INTEGER NOT NULL,
    exam_uid      TEXT NOT NULL,
    blueprint_uid TEXT NOT NULL,
    for_date      TEXT NOT NULL,
    mean          REAL NOT NULL,
    low           REAL NOT NULL,
    high          REAL NOT NULL,
    answers       INTEGER NOT NULL,
    outcome       INTEGER,
    attempt_uid   TEXT NOT NULL,
    scored_at     INTEGER
) STRICT;
CREATE INDEX pass_forecast_exam ON pass_forecast (exam_uid, at);

CREATE TABLE item_forecast (
    attempt_uid TEXT NOT NULL,
    position    INTEGER NOT NULL,
    p           REAL NOT NULL CHECK (p BETWEEN 0 AND 1),
    PRIMARY KEY (attempt_uid, position)
) STRICT, WITHOUT ROWID;
