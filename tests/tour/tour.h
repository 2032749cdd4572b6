// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>

class QWidget;

namespace lamplight::tour {

/// One state of one screen. `make` builds it anew for each picture; it is shown at 1280 x 800 before `prepare` brings
/// it into the state (opens, presses keys, gives the focus).
struct Stop {
    QString name;  ///< of the file: "today", "today-nothing-due"
    QString title; ///< for the index
    std::function<std::unique_ptr<QWidget>()> make;
    std::function<void(QWidget&)> prepare = {};
};

/// How a picture is taken.
struct Light {
    bool dark = false;
    double scale = 1.0;
    bool rightToLeft = false;

    QString suffix() const; ///< "light-100-ltr"
};

/// Takes the pictures of all stops in every light and finds what is wrong with them.
class Tour {
public:
    explicit Tour(const QDir& folder) : m_folder(folder) {}

    void add(Stop stop) { m_stops.append(std::move(stop)); }
    /// Only pictures whose name contains this: "room", "light-100-ltr".
    void setFilter(const QString& part) { m_filter = part; }
    /// Writes the pictures and index.html. What is wrong, one line each: an empty picture, a clipped button, a control
    /// without an accessible name, a file that can't be written.
    QStringList run();

private:
    void take(const Stop& stop, const Light& light);
    void writeIndex();

    QDir m_folder;
    QString m_filter;
    QList<Stop> m_stops;
    QStringList m_faults;
};

} // namespace lamplight::tour
