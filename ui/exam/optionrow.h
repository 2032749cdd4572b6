// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace lamplight::ui {

/// One option of a question: its letter and its wording. Chosen is a filled mark, a thicker edge and the word; struck
/// out is a line, a dashed edge and the word. A click or Space chooses.
class OptionRow : public QAbstractButton {
    Q_OBJECT
public:
    /// `several`: a tick box rather than a radio button.
    OptionRow(QChar letter, const QString& wording, bool several, QWidget* parent = nullptr);

    void setChosen(bool chosen);
    void setStruck(bool struck);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();
    QString stateWord() const;
    int textLeft() const;
    int stateWidth() const;
    QRect inLine(const QRect& rect) const;
    void paintMark(QPainter& painter, const QRect& place) const;

    QChar m_letter;
    QString m_wording;
    bool m_several;
    bool m_struck = false;
};

} // namespace lamplight::ui
