// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lamplight::exchange::studyguide {

/// What took a line. `docs/study-guide-rules.md` says of each what it recognises and what it makes; a test compares
/// the two lists.
enum class Rule {
    None,
    Blank,
    FrontMatter,
    MailHeader,
    Title,
    Date,
    Heading,
    Takeaway,
    Summary,
    ListItem,
    Definition,
    ExamTip,
    Note,
    WorkedExample,
    Table,
    DamagedTable,
    Question,
    QuestionMarker,
    Option,
    LostOption,
    Answer,
    AnswerKey,
    Explanation,
    Wrapper,
    Quote,
    Code,
    Image,
    Html,
    Comment,
    Divider,
    LostMarks,
    Prose
};

/// The name in the trace: camelCase, stable.
QString name(Rule rule);

/// All names but that of None, in the order above.
QStringList ruleNames();

} // namespace lamplight::exchange::studyguide
