// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lamplight::ui {

class LinkSpot;

/// What the reader does on a page, gathered from wherever on it.
class PageEvents : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void linkFollowed(lamplight::ui::LinkSpot* link);
    /// The proposed split of the damaged table with this uid is accepted.
    void splitAccepted(const QString& block);
    /// A question of a check was answered.
    void questionAnswered(const QString& question);
    /// On to the next page.
    void nextWanted();
};

} // namespace lamplight::ui
