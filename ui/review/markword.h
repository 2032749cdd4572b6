// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lamplight::recall {
struct Mark;
}

namespace lamplight::ui {

/// One word of a comparison. What it says to the ear is in the counts beside it.
class MarkWord : public QWidget {
    Q_OBJECT
public:
    explicit MarkWord(const recall::Mark& mark, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< narrower than that it is cut, with an ellipsis

protected:
    void paintEvent(QPaintEvent*) override;

private:
    int padding() const;

    QString m_struck; ///< typed and wrong
    QString m_text;
    QString m_sign; ///< "+" or an arrow before the text
    int m_kind;
};

} // namespace lamplight::ui
