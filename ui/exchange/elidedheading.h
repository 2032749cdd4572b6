// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/text.h"

namespace lamplight::ui {

/// The title of a page, cut in the middle where it is too long: file names differ at both ends.
class ElidedHeading : public Text {
    Q_OBJECT
public:
    explicit ElidedHeading(QWidget* parent = nullptr);

    void setWhole(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void elide();

    QString m_whole;
};

} // namespace lamplight::ui
