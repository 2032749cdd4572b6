// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/examrules.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

/// The file in which a candidate hands attempts to a trainer: docs/attempts-file.md. It holds no wording: the trainer's
/// deck of the same course has that.
namespace lamplight::study {

inline constexpr int attemptsFileVersion = 1;

struct SatQuestion {
    QString uid;
    int section = 0;
    QStringList options; ///< uids in the order shown
    QStringList choices; ///< what a matching or ordering question showed to choose from, by the options' uids
    QString response;    ///< see AttemptEvent
    qint64 ms = 0;
    int certainty = 0; ///< 1 to 3; 0: not said
    bool flagged = false;

    bool operator==(const SatQuestion&) const = default;
};

struct SatAttempt {
    QString uid, blueprintUid, name;
    quint64 seed = 0;
    qint64 startedAt = 0, endedAt = 0; ///< UTC ms
    int minutes = 0;
    double passMark = 0;
    bool timeUp = false;
    ExamRules rules;
    QList<SatQuestion> questions;

    bool operator==(const SatAttempt&) const = default;
};

struct AttemptsFile {
    QString candidate; ///< the name chosen for it
    QString course;    ///< the deck's title, to tell files apart
    QList<SatAttempt> attempts;

    bool operator==(const AttemptsFile&) const = default;
};

/// 1..80 characters without line breaks, trimmed. ErrorKind::Input.
Result<QString> candidateName(const QString& typed);

QByteArray toBytes(const AttemptsFile& file);
/// Whether the bytes say that they are such a file.
bool isAttemptsFile(const QByteArray& bytes);
/// ErrorKind::Input: not such a file, cut short, or with values that no sitting has; TooNew.
Result<AttemptsFile> attemptsFileFrom(const QByteArray& bytes);

} // namespace lamplight::study
