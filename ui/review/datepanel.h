// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/panel.h"

#include <QDate>

class QDateEdit;

namespace lamplight::ui {

class Button;
class Text;

/// When a card comes again: a day to choose, or as if it had never been learned.
class DatePanel : public Panel {
    Q_OBJECT
public:
    /// `due` invalid: a new card, which has nothing to forget.
    DatePanel(const QDate& today, const QDate& due, QWidget* parent = nullptr);

    QDate date() const;
    void begin();

Q_SIGNALS:
    void dateChosen();
    void forgetWanted();
    void cancelled();

private:
    void tellDistance();

    QDate m_today;
    QDateEdit* m_date;
    Text* m_distance;
};

} // namespace lamplight::ui
