// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/inlinemessage.h"

#include "base/result.h"
#include "parts/accessible.h"
#include "parts/button.h"
#include "parts/glyphview.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QPainter>
#include <QToolButton>

namespace lamplight::ui {

namespace {

Glyph glyphOf(Tone tone)
{
    switch (tone) {
    case Tone::Good: return Glyph::Check;
    case Tone::Warn: return Glyph::Warning;
    case Tone::Bad: return Glyph::Cross;
    default: return Glyph::Info;
    }
}

QString wordFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Input: return InlineMessage::tr("Not understood");
    case ErrorKind::NotFound: return InlineMessage::tr("Not found");
    case ErrorKind::Io: return InlineMessage::tr("Disk refused");
    case ErrorKind::Locked:
    case ErrorKind::TooNew: return InlineMessage::tr("Only for reading");
    case ErrorKind::Corrupt: return InlineMessage::tr("Damaged");
    case ErrorKind::Refused: return InlineMessage::tr("Not now");
    case ErrorKind::Cancelled: return InlineMessage::tr("Stopped");
    case ErrorKind::Internal: break;
    }
    return InlineMessage::tr("Error");
}

Tone toneFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled: return Tone::Info;
    case ErrorKind::Refused:
    case ErrorKind::Locked:
    case ErrorKind::TooNew: return Tone::Warn;
    default: return Tone::Bad;
    }
}

} // namespace

InlineMessage::InlineMessage(QWidget* parent)
    : QWidget(parent), m_glyph(new GlyphView(Glyph::Info)), m_word(strong({})), m_text(wrapped(new Text)),
      m_details(wrapped(caption({}))), m_action(new Button({}, ButtonKind::Link)),
      m_more(new Button(tr("Details"), ButtonKind::Link)), m_close(new QToolButton)
{
    auto* row = new Row(this, Space::S12, {Space::S16, Space::S12});
    auto* words = new Column(nullptr, Space::S4);
    words->addWidget(m_word);
    words->addWidget(m_text);
    words->addWidget(m_details);
    words->addWidget(m_more, 0, Qt::AlignLeading);
    m_close->setIcon(icon(Glyph::Cross));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &InlineMessage::clear);
    connect(m_action, &Button::clicked, this, &InlineMessage::triggered);
    connect(m_more, &Button::clicked, this, [this] {
        m_details->setVisible(m_details->isHidden());
        m_more->setText(m_details->isHidden() ? tr("Details") : tr("Fewer details"));
    });
    setAccessibleRole(this, QAccessible::AlertMessage);
    hide();
}

void InlineMessage::show(Tone tone, const QString& word, const QString& text)
{
    m_tone = tone;
    m_glyph->setGlyph(glyphOf(tone), colorOf(tone));
    m_word->setText(word);
    m_word->setToken(colorOf(tone));
    m_text->setText(text);
    m_details->hide();
    m_more->hide();
    m_action->hide();
    setAccessibleName(QStringLiteral("%1: %2").arg(word, text));
    setVisible(true);
    update();
    announce(this);
}

void InlineMessage::showError(const Error& error)
{
    QString text = error.message;
    if (!error.file.isEmpty())
        text += error.line > 0 ? tr(" (%1, line %2)").arg(error.file).arg(error.line) : tr(" (%1)").arg(error.file);
    show(toneFor(error.kind), wordFor(error.kind), text);
    m_details->setText(error.details);
    m_more->setText(tr("Details"));
    m_more->setVisible(!error.details.isEmpty());
}

void InlineMessage::clear()
{
    hide();
}

void InlineMessage::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void InlineMessage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawCallout(painter, rect(), m_tone, layoutDirection());
}

} // namespace lamplight::ui
