// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/question.h"

#include <QDialog>
#include <QHash>

class QPlainTextEdit;

namespace lamplight::ui {

class Button;
class InlineMessage;
class Text;

/// What was typed for questions that came without their options, by their places in the plan.
using TypedTexts = QHash<qsizetype, QString>;

/// The questions of an import that came without their options, one at a time, with a field to type them.
class OptionsDialog : public QDialog {
    Q_OBJECT
public:
    /// `stems`: by their places in the plan, ascending; not empty.
    OptionsDialog(const QList<std::pair<qsizetype, QString>>& stems, const TypedTexts& typed,
                  QWidget* parent = nullptr);

    /// Whole ones only, and none for a question that was left empty.
    const TypedTexts& typed() const { return m_typed; }

    /// Stays, at the first question whose options aren't whole, and says what is missing.
    void accept() override;

private:
    void show(qsizetype question);
    void keep();

    QList<std::pair<qsizetype, QString>> m_stems;
    TypedTexts m_typed;
    qsizetype m_at = 0;
    Text *m_place, *m_stem;
    QPlainTextEdit* m_field;
    InlineMessage* m_message;
    Button *m_previous, *m_next;
};

} // namespace lamplight::ui
