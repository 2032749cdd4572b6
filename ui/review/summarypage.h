// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QWidget>

namespace lamplight::study {
struct AgainCard;
struct SessionSummary;
} // namespace lamplight::study

namespace lamplight::ui {

class Button;
class Column;
class Stack;

/// The end of a session: what was done, what was forgotten, what tomorrow brings. Where only the minutes are used up,
/// it can go on.
class SummaryPage : public QWidget {
    Q_OBJECT
public:
    SummaryPage(const study::SessionSummary& summary, bool practice, QWidget* parent = nullptr);

    void begin(); ///< gives the focus to the way out

Q_SIGNALS:
    void goOnWanted();
    void practiceWanted();
    void cardWanted(lamplight::CardId card);
    void finished();

private:
    void addFacts(Column& column, const study::SessionSummary& summary, bool practice);
    void addForgotten(Column& column, const QList<study::AgainCard>& again);
    void addActions(Column& column, bool goesOn);

    Button* m_finish = nullptr;
};

} // namespace lamplight::ui
