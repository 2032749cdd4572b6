// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lamplight {
struct Blueprint;
}

namespace lamplight::ui {

class Column;

/// How the room works and its keys, before the clock starts. Only what this exam has is told.
class TutorialPage : public QWidget {
    Q_OBJECT
public:
    explicit TutorialPage(const Blueprint& blueprint, QWidget* parent = nullptr);

private:
    void add(Column& column, const QString& title, const QString& words, const QString& keys);
};

} // namespace lamplight::ui
