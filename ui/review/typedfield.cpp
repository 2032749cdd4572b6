// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/typedfield.h"

#include "theme/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <algorithm>

namespace lamplight::ui {

TypedField::TypedField(QWidget* parent) : QPlainTextEdit(parent)
{
    setFont(theme().readingFont());
    setTabChangesFocus(true);
    setAccessibleName(tr("Your answer, from memory"));
    setPlaceholderText(tr("Type it from memory, then Enter"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(this, &QPlainTextEdit::textChanged, this, &TypedField::fit);
    connect(&theme(), &Theme::changed, this, [this] {
        setFont(theme().readingFont());
        fit();
    });
    fit();
}

void TypedField::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & Qt::ShiftModifier)) {
        Q_EMIT submitted();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TypedField::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void TypedField::fit()
{
    // The document's height is counted in lines here; two at least, six at most.
    const int lines = std::clamp(int(document()->size().height()), 2, 6);
    const int frame = 2 * (frameWidth() + int(document()->documentMargin()));
    setFixedHeight(lines * QFontMetrics(font()).lineSpacing() + frame + px(8));
}

} // namespace lamplight::ui
