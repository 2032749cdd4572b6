// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/readingtext.h"
#include "study/examdesk.h"

namespace lamplight::ui {

/// The stem of a question, in which passages are highlighted: with the mouse, or with Shift and the arrows.
class StemView : public ReadingText {
    Q_OBJECT
public:
    explicit StemView(const QString& stem, QWidget* parent = nullptr);

    void setHighlights(const QList<exam::TextRange>& highlights);
    /// Wishes for a highlight of what is selected, or for its end where it lies within one. False: nothing is selected
    /// and the cursor stands in no highlight.
    bool toggle();

Q_SIGNALS:
    void highlightWanted(const QString& range); ///< as AttemptEvent writes it
    void unhighlightWanted(const QString& range);

protected:
    void themeChanged() override { paintHighlights(); }

private:
    void paintHighlights();

    QList<exam::TextRange> m_highlights;
};

} // namespace lamplight::ui
