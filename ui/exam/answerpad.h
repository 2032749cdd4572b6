// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace lamplight {
struct FormQuestion;
}
namespace lamplight::exam {
struct Sheet;
}

namespace lamplight::ui {

/// Keys and what they do, as KeyHint takes them.
struct PadHint {
    QString keys, what;
};

/// Where a question is answered, one way a kind. It shows what it is told; what is pressed comes out as a wish.
class AnswerPad : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows what is on disk.
    virtual void setSheet(const exam::Sheet& sheet) = 0;
    /// Where the answer is, else where it begins.
    virtual void focusAnswer() = 0;
    virtual QList<PadHint> hints() const = 0;

    /// How many letters, from A, are keys of this question.
    virtual int letters() const { return 0; }
    virtual void press(int letter) { Q_UNUSED(letter); }
    virtual void strike(int letter) { Q_UNUSED(letter); }
    /// Sends what was typed and isn't sent yet.
    virtual void finish() {}

Q_SIGNALS:
    /// A response as AttemptEvent describes it.
    void answered(const QString& response);
    /// Something is typed that isn't sent yet.
    void typing();
    /// The letter of an option.
    void struck(const QString& letter);
    void unstruck(const QString& letter);
};

/// The pad for the kind of this question.
AnswerPad* makeAnswerPad(const FormQuestion& question);

} // namespace lamplight::ui
