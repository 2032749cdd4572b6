// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/answerpad.h"

namespace lamplight::ui {

class OptionRow;

/// Options with letters: one is chosen, or several, and any can be struck out.
class ChoicePad : public AnswerPad {
    Q_OBJECT
public:
    explicit ChoicePad(const FormQuestion& question, QWidget* parent = nullptr);

    void setSheet(const exam::Sheet& sheet) override;
    void focusAnswer() override;
    QList<PadHint> hints() const override;
    int letters() const override { return int(m_rows.size()); }
    void press(int letter) override;
    void strike(int letter) override;

private:
    bool m_several;
    QString m_chosen, m_struck; ///< letters, on disk
    QList<OptionRow*> m_rows;
};

} // namespace lamplight::ui
