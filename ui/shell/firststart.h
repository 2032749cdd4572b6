// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/aimfields.h"
#include "shell/coursefiles.h"

class QButtonGroup;

namespace lamplight::ui {

class Panel;
class GlyphView;
class InlineMessage;
class ScrollColumn;

/// The first page that anybody sees: what you study, when the exam is, how many minutes a day; each can wait.
class FirstStart : public QWidget {
    Q_OBJECT
public:
    enum class Start { Open, Import, Sample, Nothing };

    /// Without `sample` the sample course isn't offered.
    FirstStart(const QDate& today, const std::optional<CourseSize>& sample, QWidget* parent = nullptr);

    Start start() const;
    Aim aim() const { return m_aim->aim(); }
    /// What stopped the last answer; the page stays.
    void showError(const Error& error);

Q_SIGNALS:
    /// The questions are answered: act on start() and aim().
    void answered();
    /// All of them wait.
    void skipped();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    Panel* makeChoices();
    Panel* makeSum();
    QLayout* makeEnd();
    void reckon();

    QDate m_today;
    std::optional<CourseSize> m_sample;
    QButtonGroup* m_choices;
    AimFields* m_aim;
    GlyphView* m_sumGlyph;
    Text* m_sum;
    Text* m_sumNote;
    Button* m_go;
    InlineMessage* m_message;
};

} // namespace lamplight::ui
