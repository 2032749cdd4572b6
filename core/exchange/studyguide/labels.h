// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <optional>

namespace lamplight::exchange::studyguide {

/// What the words of a label announce.
enum class LabelKind { Takeaways, Summary, ExamTip, Note, Example, Terms, Check, Answers };

/// A label at the start of a line: "**Exam tip:** read the stem twice".
struct Label {
    LabelKind kind = LabelKind::Note;
    QString printed;     ///< "Exam tip": as printed, without colon and emphasis
    QString rest;        ///< what follows it on the line
    bool alone = false;  ///< nothing follows
    bool closed = false; ///< a colon or dash follows it: "Key points:"
};

/// The words of all labels, folded.
const QHash<QString, LabelKind>& knownLabels();

/// The label that opens a line, when it is one of the known ones (`docs/study-guide-rules.md` lists them). Marks of
/// emphasis, symbols before it, an article and a number after it don't matter ("A worked example", "Exam tip 2").
std::optional<Label> labelOf(QStringView text);

} // namespace lamplight::exchange::studyguide
