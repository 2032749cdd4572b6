// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/answerpad.h"
#include "model/exam.h"

class QLineEdit;
class QTimer;

namespace lamplight::ui {

class Text;

/// An answer that is typed: words, or a number. It is sent when the writer pauses, and before the question is left.
class TypedPad : public AnswerPad {
    Q_OBJECT
public:
    explicit TypedPad(const FormQuestion& question, QWidget* parent = nullptr);

    void setSheet(const exam::Sheet& sheet) override;
    void focusAnswer() override;
    QList<PadHint> hints() const override { return {}; }
    void finish() override;

private:
    FormQuestion m_question;
    QString m_onDisk;
    QLineEdit* m_field;
    Text* m_wrong;
    QTimer* m_pause;
};

} // namespace lamplight::ui
