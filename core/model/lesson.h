// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace lamplight {

enum class BlockKind {
    Heading,
    Paragraph,
    List,
    Takeaways,
    Definition,
    ExamTip,
    Note,
    Table,
    WorkedExample,
    Summary,
    Check,
    Quote,
    Code,
    Image
};

/// How a table whose borders were lost might be read. Only a person accepts it.
struct TableProposal {
    QStringList columns;
    QList<QStringList> rows; ///< each as long as columns

    bool operator==(const TableProposal&) const = default;
};

/// One piece of a lesson. `text` is the source's own lines joined by newlines, labels included ("Exam tip: ...");
/// everything else is derived from it and stands beside it.
struct Block {
    QString uid; ///< stable while the block's folded text stays; anchors of highlights, cards and definitions name it
    BlockKind kind = BlockKind::Paragraph;
    int level = 0; ///< Heading: 2..6 (the title is level 1 and isn't a block)
    QString text;
    QString label = {};            ///< as printed, without the colon: "Exam tip", "Key takeaways"
    QStringList items = {};        ///< List, Takeaways, Summary: one an entry, without bullets
    bool ordered = false;          ///< List: numbered
    QList<QStringList> cells = {}; ///< Table: rows of cells, the first row is the heading
    bool damaged = false;          ///< Table: borders were lost, cells is empty
    std::optional<TableProposal> proposed = {};
    QStringList questions = {};   ///< Check: uids of its questions, in order
    QStringList definitions = {}; ///< uids of the definitions that this block words

    bool operator==(const Block&) const = default;
};

/// A reading page of a topic.
struct Lesson {
    LessonId id;
    QString uid;
    TopicId topic;    ///< the node that holds this page; its code is the lesson's code
    int position = 0; ///< within the topic, from 0
    QString code;     ///< as printed: "2.1"
    QString title;
    QString date;   ///< as printed after "Last updated:"; may be empty
    QString source; ///< the file it came from
    QString tags;   ///< separated by single spaces
    QList<Block> blocks;

    bool operator==(const Lesson&) const = default;
};

} // namespace lamplight
