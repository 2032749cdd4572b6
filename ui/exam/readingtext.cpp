// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/readingtext.h"

#include "theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFontInfo>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextDocument>
#include <cmath>

namespace lamplight::ui {

namespace {

/// Words that turn a question round are set in bold where the author wrote them in capitals.
const QStringList& emphatic()
{
    static const QStringList words{QStringLiteral("NOT"),   QStringLiteral("BEST"),  QStringLiteral("EXCEPT"),
                                   QStringLiteral("MOST"),  QStringLiteral("LEAST"), QStringLiteral("NEVER"),
                                   QStringLiteral("TWO"),   QStringLiteral("THREE"), QStringLiteral("FIRST"),
                                   QStringLiteral("FALSE"), QStringLiteral("TRUE"),  QStringLiteral("ALL")};
    return words;
}

bool movesCursor(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down ||
           key == Qt::Key_Home || key == Qt::Key_End;
}

} // namespace

ReadingText::ReadingText(const QString& text, QWidget* parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    setPlainText(text);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &ReadingText::fit);
    connect(&theme(), &Theme::changed, this, &ReadingText::apply);
    apply();
}

void ReadingText::setWords(const QString& text)
{
    setPlainText(text);
    apply();
}

void ReadingText::setWhole(bool whole)
{
    m_whole = whole;
    if (whole)
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fit();
}

void ReadingText::fit()
{
    if (m_whole)
        setFixedHeight(int(std::ceil(document()->size().height())) + 2);
}

void ReadingText::apply()
{
    if (m_applying)
        return;
    m_applying = true;
    const QFont font = theme().readingFont();
    setFont(font);
    QPalette colors = palette();
    colors.setColor(QPalette::Text, color(Token::Ink));
    colors.setColor(QPalette::Base, Qt::transparent);
    setPalette(colors);
    // The window's direction sets the edge, each paragraph's own script the order of its words.
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(Qt::AlignAbsolute | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    document()->setDefaultTextOption(option);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat block;
    block.setLineHeight(std::lround(readingLineHeight * QFontInfo(font).pixelSize()), QTextBlockFormat::MinimumHeight);
    cursor.mergeBlockFormat(block);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    for (const QString& word : emphatic())
        for (QTextCursor found =
                 document()->find(word, 0, QTextDocument::FindCaseSensitively | QTextDocument::FindWholeWords);
             !found.isNull();
             found = document()->find(word, found, QTextDocument::FindCaseSensitively | QTextDocument::FindWholeWords))
            found.mergeCharFormat(bold);
    m_applying = false;
    fit();
    themeChanged();
}

bool ReadingText::event(QEvent* event)
{
    // The arrows move the cursor here, and not between questions.
    if (event->type() == QEvent::ShortcutOverride && movesCursor(static_cast<QKeyEvent*>(event)->key()) &&
        !(static_cast<QKeyEvent*>(event)->modifiers() & Qt::AltModifier))
        event->accept();
    return QTextEdit::event(event);
}

void ReadingText::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore(); // Enter is Next, as everywhere in the room
    else
        QTextEdit::keyPressEvent(event);
}

void ReadingText::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        apply();
}

} // namespace lamplight::ui
