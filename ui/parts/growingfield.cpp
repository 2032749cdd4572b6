// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/growingfield.h"

#include "theme/theme.h"

#include <QFontMetrics>
#include <algorithm>

namespace lamplight::ui {

GrowingField::GrowingField(QWidget* parent) : QPlainTextEdit(parent)
{
    setFont(theme().readingFont());
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingField::fit);
    connect(&theme(), &Theme::changed, this, [this] {
        setFont(theme().readingFont());
        fit();
    });
    fit();
}

void GrowingField::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingField::fit()
{
    // The document's height is counted in lines here; two at least, six at most.
    const int lines = std::clamp(int(document()->size().height()), 2, 6);
    const int frame = 2 * (frameWidth() + int(document()->documentMargin()));
    setFixedHeight(lines * QFontMetrics(font()).lineSpacing() + frame + px(8));
}

} // namespace lamplight::ui
