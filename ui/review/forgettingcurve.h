// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/cardinfo.h"

#include <QWidget>

namespace lamplight::ui {

/// The chance of recall from the first answer until some time ahead: what was, solid; what will be without another
/// answer, dashed; today, the wanted retention and the exam's day are lines with their names. It says the same in words
/// to a screen reader.
class ForgettingCurve : public QWidget {
    Q_OBJECT
public:
    explicit ForgettingCurve(const study::CardInfo& info, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QRectF plot() const;
    QPointF at(const study::CurvePoint& point) const;
    void paintFrame(QPainter& painter) const;
    void paintCurve(QPainter& painter) const;
    void paintDay(QPainter& painter, qint64 day, const QString& name, Token token, bool above) const;

    study::CardInfo m_info;
    qint64 m_from = 0, m_to = 1;
};

} // namespace lamplight::ui
