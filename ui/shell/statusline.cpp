// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/statusline.h"

#include "base/result.h"
#include "parts/accessible.h"
#include "parts/button.h"
#include "parts/glyphview.h"
#include "parts/longwork.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "theme/theme.h"

#include <QKeySequence>
#include <QPainter>

namespace lamplight::ui {

namespace {

Button* smallLink(const QString& text)
{
    auto* link = new Button(text, ButtonKind::Link);
    link->setSize(Button::Size::Small);
    return link;
}

QString inBrackets(QKeySequence::StandardKey key)
{
    return QStringLiteral("(%1)").arg(QKeySequence(key).toString(QKeySequence::NativeText));
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent), m_glyph(new GlyphView(Glyph::Warning, Token::Bad, 14)), m_text(caption({})),
      m_undo(smallLink(tr("Undo"))), m_redo(smallLink(tr("Redo"))), m_key(caption({})), m_work(new LongWork),
      m_savedGlyph(new GlyphView(Glyph::Check, Token::InkSoft, 14)), m_saved(caption({}))
{
    auto* row = new Row(this, Space::S4, {Space::S16, Space::None});
    for (QWidget* part : std::initializer_list<QWidget*>{m_glyph, m_text, m_undo, m_redo, m_key})
        row->addWidget(part);
    row->addStretch(1);
    row->addWidget(m_work, 2);
    row->addWidget(m_savedGlyph);
    row->addWidget(m_saved);
    m_text->setElided(true); // a long line may not widen the window
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StatusBar);
    connect(m_undo, &Button::clicked, this, &StatusLine::undoRequested);
    connect(m_redo, &Button::clicked, this, &StatusLine::redoRequested);
    connect(&theme(), &Theme::changed, this, &QWidget::updateGeometry);
    say({}, false, false);
    m_savedGlyph->hide();
}

void StatusLine::say(const QString& text, bool undo, bool redo)
{
    m_text->setText(undo || redo ? QStringLiteral("%1 ·").arg(text) : text);
    m_text->setToken(Token::InkSoft);
    setToolTip({});
    m_glyph->hide();
    m_undo->setVisible(undo);
    m_redo->setVisible(redo);
    m_key->setText(undo ? inBrackets(QKeySequence::Undo) : redo ? inBrackets(QKeySequence::Redo) : QString());
    setAccessibleName(text);
    if (!text.isEmpty())
        announce(this);
}

void StatusLine::showStep(const QString& label)
{
    say(label, !label.isEmpty(), false);
}

void StatusLine::showUndone(const QString& label)
{
    say(tr("Taken back: %1").arg(label), false, true);
}

void StatusLine::showNews(const QString& news)
{
    say(news, false, false);
}

void StatusLine::showError(const Error& error)
{
    say(error.message, false, false);
    m_text->setToken(Token::Bad);
    setToolTip(describe(error));
    m_glyph->show();
}

void StatusLine::showSaved()
{
    m_savedGlyph->setGlyph(Glyph::Check, Token::InkSoft);
    m_savedGlyph->show();
    m_saved->setText(tr("Saved"));
    m_saved->setToolTip({});
}

void StatusLine::showReadOnly(const QString& reason)
{
    m_savedGlyph->setGlyph(Glyph::Eye, Token::InkSoft);
    m_savedGlyph->show();
    m_saved->setText(tr("Only for reading"));
    m_saved->setToolTip(reason);
}

QSize StatusLine::sizeHint() const
{
    return {QWidget::sizeHint().width(), px(metric::statusLine)};
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), color(Token::Line));
}

} // namespace lamplight::ui
