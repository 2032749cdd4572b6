// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QKeySequence>
#include <QWidget>

class QPainter;

namespace lamplight::ui {

/// The size of the cap of a key that shows `text`.
QSize keyCapSize(const QString& text);
void drawKeyCap(QPainter& painter, const QRect& rect, const QString& text, const QColor& edge, const QColor& ink);
/// How a key is written on a cap: "Ctrl+F", and arrows as arrows.
QString capText(const QKeySequence& key);

/// The cap of one key.
class KeyCap : public QWidget {
    Q_OBJECT
public:
    explicit KeyCap(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString m_text;
};

/// Keys and what they do, in one line: KeyHint("[A]–[D]", tr("choose")). What stands in brackets becomes a cap.
class KeyHint : public QWidget {
    Q_OBJECT
public:
    KeyHint(const QString& keys, const QString& what, QWidget* parent = nullptr);
};

} // namespace lamplight::ui
