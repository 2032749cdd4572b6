// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>
#include <optional>

class QDateEdit;
class QSpinBox;

namespace lamplight::ui {

class Button;
class Text;

/// What a candidate aims at: when the exam is, and how many minutes a day are there for it. Either may be unknown.
struct Aim {
    std::optional<QDate> examDate;
    std::optional<int> minutesPerDay;

    bool operator==(const Aim&) const = default;
};

/// The two questions side by side, each with its way out.
class AimFields : public QWidget {
    Q_OBJECT
public:
    /// `today` is the study day, from which days are counted.
    AimFields(const QDate& today, const Aim& aim, QWidget* parent = nullptr);

    Aim aim() const;

Q_SIGNALS:
    void changed();

private:
    QWidget* makeDate(const Aim& aim);
    QWidget* makeMinutes(const Aim& aim);
    void update();

    QDate m_today;
    bool m_dateKnown;
    bool m_minutesKnown;
    QDateEdit* m_date;
    QSpinBox* m_minutes;
    Text* m_distance;
    Text* m_pace;
    Button* m_noDate;
    Button* m_noMinutes;
};

} // namespace lamplight::ui
