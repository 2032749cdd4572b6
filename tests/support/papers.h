// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/form.h"
#include "model/exam.h"

/// Small exams for tests.
namespace lamplight::test {

QList<Option> options(const QStringList& texts, const QString& key);
Question question(const QString& uid, TopicId topic);
/// Topics 1 > 2 (code 1.1) > 3 (code 1.1.1), and 4 (code 2).
QList<Topic> smallSyllabus();
/// `perTopic` questions "t-n" in each topic of the small syllabus.
exam::Pool smallPool(int perTopic);
QStringList uids(const QList<FormQuestion>& form);
/// A question with four options of which `key` are right.
FormQuestion shown(const QString& uid, const QString& key, QuestionKind kind = QuestionKind::SingleAnswer);
/// Ten minutes for three questions: one answer (B), several (A and C), one (D).
Attempt shortAttempt();

Blueprint asking(const QList<BlueprintRow>& rows);
/// Any question.
BlueprintRow anyRow(int count);
BlueprintRow topicRow(qint64 topic, int count);

} // namespace lamplight::test
