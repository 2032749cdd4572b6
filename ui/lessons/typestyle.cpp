// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/typestyle.h"

#include "study/lessontext.h"
#include "theme/theme.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace lamplight::ui {

namespace {

QFont codeFont(double pointSize)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(pointSize);
    return font;
}

/// Of figures that aren't of one width, each gets the room of the widest.
void addTabularDigits(QList<QTextLayout::FormatRange>& ranges, const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    for (qsizetype at = 0; at < text.size(); ++at) {
        const double room = text[at].isDigit() ? widest - metrics.horizontalAdvance(text[at]) : 0;
        if (room < 0.05)
            continue;
        QTextCharFormat format;
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(room);
        ranges.append({int(at), 1, format});
    }
}

} // namespace

int TypeStyle::linePx() const
{
    return int(std::lround(lineHeight * QFontInfo(font).pixelSize()));
}

TypeStyle typeStyle(Setting setting)
{
    constexpr double tight = 1.25, body = 1.45;
    const auto weight = [](TextRole role, QFont::Weight of) { return theme().font(role, of); };
    switch (setting) {
    case Setting::Title: return {theme().readingFont(TextRole::H1), Token::Ink, tight};
    case Setting::Heading: return {theme().readingFont(TextRole::H3), Token::Ink, tight + 0.1};
    case Setting::Subheading: {
        QFont font = theme().readingFont();
        font.setWeight(QFont::Bold);
        return {font, Token::Ink, tight + 0.1};
    }
    case Setting::Prose: return {theme().readingFont(), Token::Ink, readingLineHeight};
    case Setting::Aside: return {theme().readingFont(TextRole::Body), Token::Ink, readingLineHeight};
    case Setting::Cell: return {theme().font(), Token::Ink, body, true};
    case Setting::CellLead: return {weight(TextRole::Body, QFont::DemiBold), Token::Ink, body, true};
    case Setting::CellHead: return {weight(TextRole::Caption, QFont::DemiBold), Token::InkSoft, body, true};
    case Setting::Plain: return {theme().font(), Token::Ink, body};
    case Setting::Code: return {codeFont(theme().font().pointSizeF()), Token::Ink, body};
    case Setting::Note: return {theme().font(TextRole::Caption), Token::InkSoft, body};
    }
    return {};
}

QString withoutWidow(const QString& text)
{
    constexpr qsizetype shortWord = 9, leastText = 24;
    QString bound = text;
    const qsizetype last = bound.lastIndexOf(u' ');
    if (last > 0 && bound.size() >= leastText && bound.size() - last - 1 <= shortWord)
        bound[last] = QChar::Nbsp;
    return bound;
}

QList<QTextLayout::FormatRange> formats(const study::ShownText& shown, const TypeStyle& style)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const study::StyledSpan& styled : shown.styles) {
        QTextCharFormat format;
        if (styled.style.bold)
            format.setFontWeight(QFont::Bold);
        if (styled.style.italic)
            format.setFontItalic(true);
        if (styled.style.code) {
            format.setFont(codeFont(style.font.pointSizeF() * 0.9));
            format.setBackground(color(Token::Well));
        }
        ranges.append({int(styled.span.start), int(styled.span.length), format});
    }
    for (const lesson::ConceptLink& link : shown.links) {
        QTextCharFormat format;
        format.setForeground(color(Token::Lamp));
        format.setFontUnderline(true);
        ranges.append({int(link.start), int(link.length), format});
    }
    if (style.tabular)
        addTabularDigits(ranges, shown.text, style.font);
    return ranges;
}

} // namespace lamplight::ui
