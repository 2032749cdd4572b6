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
class OptionRow;
class Text;

/// One question of a sitting: number, flag, stem and options. It shows what it is told; what is pressed comes out as a
/// wish.
class QuestionPanel : public QWidget {
    Q_OBJECT
public:
    explicit QuestionPanel(QWidget* parent = nullptr);

    void setQuestion(int position, int of, const FormQuestion& question, const exam::Sheet& sheet);
    /// The same question, after something changed: what it shows is on disk.
    void setSheet(const exam::Sheet& sheet);
    /// The key that flags, as its button shows it.
    void showFlagKey(const QString& cap);
    /// The chosen option, else the first.
    void focusAnswer();
    void focusOption(int option);
    int options() const { return int(m_options.size()); }

Q_SIGNALS:
    void chosen(int option);
    void flagToggled();

private:
    void addOptions(const FormQuestion& question);
    QWidget* footLine();

    Text* m_number;
    Button* m_flag;
    QWidget* m_body = nullptr; ///< made anew for every question
    QWidget* m_onDisk = nullptr;
    QList<OptionRow*> m_options;
};

} // namespace lamplight::ui
