// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/answerpad.h"

class QComboBox;

namespace lamplight::ui {

/// Left sides, each with a list of the right sides to choose from. A letter chooses for the line with the focus.
class MatchingPad : public AnswerPad {
    Q_OBJECT
public:
    explicit MatchingPad(const FormQuestion& question, QWidget* parent = nullptr);

    void setSheet(const exam::Sheet& sheet) override;
    void focusAnswer() override;
    QList<PadHint> hints() const override;
    int letters() const override { return m_choices; }
    void press(int letter) override;

private:
    QComboBox* boxFor(const QString& prompt, const QStringList& choices);
    void send();

    int m_choices = 0;
    QList<QComboBox*> m_boxes; ///< one a prompt; the first entry is no choice
};

} // namespace lamplight::ui
