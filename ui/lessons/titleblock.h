// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lamplight::study {
struct LessonPage;
}

namespace lamplight::ui {

/// The head of a page: its title, and below it what it is and takes.
class TitleBlock : public QWidget {
    Q_OBJECT
public:
    explicit TitleBlock(const study::LessonPage& page, QWidget* parent = nullptr);
};

} // namespace lamplight::ui
