// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lamplight {
struct FormQuestion;
}
namespace lamplight::exam {
struct Sheet;
}

namespace lamplight::ui {

class Button;
class Column;

/// What practice says after an answer: right or wrong, why each option is what it is, and where to read on.
class Feedback : public QWidget {
    Q_OBJECT
public:
    Feedback(const FormQuestion& question, const exam::Sheet& sheet, QWidget* parent = nullptr);
    void focusFirst();

Q_SIGNALS:
    void lessonWanted(const QString& uid);

private:
    void addOptions(Column& column, const FormQuestion& question, const exam::Sheet& sheet);

    QWidget* m_verdict;
};

} // namespace lamplight::ui
