// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"

#include <QStringList>

/// Pages of study guides in tests: read from text, and told in one line a block or a question.
namespace lamplight::support {

/// What the study-guide reader makes of one text.
exchange::ImportPlan planOf(const QString& text, const QString& file = QStringLiteral("page.txt"));

/// Of several files, as a folder called "course".
exchange::ImportPlan planOfFolder(const QList<std::pair<QString, QString>>& files);

/// "heading2 Anatomy", "list [one|two]", "table [a|b][c|d]", "examTip (Exam tip) Exam tip: breathe".
QString told(const Block& block);
QStringList toldBlocks(const exchange::ImportPlan& plan);

/// "Which one? [this|*that] because: it is"; an incomplete one begins with "? ".
QString told(const Question& question);
QStringList toldQuestions(const exchange::ImportPlan& plan);

/// "value = the worth (official)", with aliases "value (worth) = ...".
QStringList toldDefinitions(const exchange::ImportPlan& plan);

/// "1 Value / 1.1 What it is": each topic with its parents.
QStringList toldTopics(const exchange::ImportPlan& plan);

/// The rule that took a line (1-based), or "!" and the reason why it was listed.
QString fateOf(const exchange::ImportPlan& plan, int line);

/// All that a reader of the deck and of the report will find again: titles, blocks, questions, problems.
QString everythingIn(const exchange::ImportPlan& plan);

/// What is wrong with the accounting of lines; empty when each line has exactly one entry.
QString accountingFault(const exchange::ImportPlan& plan, const QString& file, int lines);

} // namespace lamplight::support
