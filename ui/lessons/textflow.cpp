// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/textflow.h"

#include "lessons/linkspot.h"
#include "lessons/pageevents.h"
#include "parts/accessible.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace lamplight::ui {

namespace {

constexpr int endless = 1 << 20;

bool isHeading(Setting setting)
{
    return setting == Setting::Title || setting == Setting::Heading || setting == Setting::Subheading;
}

QString forLayout(QString text, Setting setting)
{
    if (setting == Setting::Code)
        return text.replace(u'\n', QChar::LineSeparator);
    return setting == Setting::Cell || setting == Setting::CellHead ? text : withoutWidow(text);
}

} // namespace

TextFlow::TextFlow(const study::ShownText& shown, Setting setting, PageEvents* events, QWidget* parent)
    : QWidget(parent), m_shown(shown), m_setting(setting), m_room(setting == Setting::Aside ? 0 : sideRoom)
{
    setAccessibleRole(this, isHeading(setting) ? QAccessible::Heading : QAccessible::Paragraph);
    setAccessibleName(shown.text);
    setCursor(Qt::IBeamCursor); // it can be marked and copied
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const lesson::ConceptLink& link : shown.links) {
        auto* spot = new LinkSpot(shown.text.mid(link.start, link.length), link.concept_, this);
        connect(spot, &LinkSpot::clicked, events, [events, spot] { Q_EMIT events->linkFollowed(spot); });
        m_spots.append(spot);
    }
    connect(&theme(), &Theme::changed, this, &TextFlow::rebuild);
    rebuild();
}

void TextFlow::rebuild()
{
    m_style = typeStyle(m_setting);
    // The words run in their own direction, and begin at the side where those of the page do.
    QTextOption option(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                                            : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_shown.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_layout.setTextOption(option);
    m_layout.setFont(m_style.font);
    m_layout.setText(forLayout(m_shown.text, m_setting));
    m_layout.setFormats(formats(m_shown, m_style));
    m_layout.setCacheEnabled(true);
    m_width = -1;
    m_narrowest = 0;
    m_spotsPlaced = false;
    updateGeometry();
    update();
}

void TextFlow::layOut(int width) const
{
    if (m_width == width)
        return;
    m_width = width;
    const int least = m_style.linePx();
    double y = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(1, width - 2 * m_room));
        const double height = std::max<double>(least, line.height()); // a script of taller letters needs more
        line.setPosition({double(m_room), y + std::floor((height - line.height()) / 2)});
        y += height;
    }
    m_layout.endLayout();
    m_height = std::max(least, int(std::ceil(y)));
}

int TextFlow::heightForWidth(int width) const
{
    layOut(width);
    return m_height;
}

int TextFlow::narrowest() const
{
    if (m_narrowest > 0)
        return m_narrowest;
    QTextLayout words(m_layout.text(), m_style.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    words.setTextOption(option);
    words.setFormats(m_layout.formats());
    double widest = 0;
    words.beginLayout();
    for (QTextLine line = words.createLine(); line.isValid(); line = words.createLine()) {
        line.setLineWidth(1);
        widest = std::max(widest, line.naturalTextWidth());
    }
    words.endLayout();
    return m_narrowest = int(std::ceil(widest)) + 2 * m_room;
}

int TextFlow::widest() const
{
    layOut(m_width < 0 ? endless : m_width);
    return int(std::ceil(m_layout.maximumWidth())) + 2 * m_room;
}

int TextFlow::firstBaseline() const
{
    const QTextLine line = m_layout.lineCount() > 0 ? m_layout.lineAt(0) : QTextLine();
    return line.isValid() ? int(line.y() + line.ascent()) : 0;
}

QSize TextFlow::sizeHint() const
{
    const int width = std::min(widest(), px(metric::columnReading));
    return {width, heightForWidth(width)};
}

QSize TextFlow::minimumSizeHint() const
{
    return {std::min(px(metric::target), width()), m_style.linePx()};
}

void TextFlow::resizeEvent(QResizeEvent*)
{
    m_spotsPlaced = true;
    layOut(width());
    for (qsizetype i = 0; i < m_spots.size(); ++i)
        m_spots[i]->setLines(linesOf(m_shown.links[i].start, m_shown.links[i].length));
}

void TextFlow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        rebuild();
}

QList<QRect> TextFlow::linesOf(qsizetype start, qsizetype length) const
{
    QList<QRect> rects;
    const int end = int(start + length);
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const int from = std::max(int(start), line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const double a = line.cursorToX(from), b = line.cursorToX(to);
        rects.append(QRectF(std::min(a, b), line.y(), std::abs(b - a), line.height()).toAlignedRect());
    }
    return rects;
}

QRect TextFlow::rectOf(const Span& span) const
{
    QRect all;
    for (const QRect& line : linesOf(span.start, span.length))
        all |= line;
    return all;
}

void TextFlow::setFound(const QList<Span>& found, int current)
{
    if (m_found == found && m_current == current)
        return;
    m_found = found;
    m_current = current;
    update();
}

void TextFlow::setSelected(const Span& selected)
{
    if (m_selected == selected)
        return;
    m_selected = selected;
    update();
}

qsizetype TextFlow::positionAt(const QPoint& point) const
{
    layOut(width());
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        if (point.y() < line.y() + line.height() || i == m_layout.lineCount() - 1)
            return line.xToCursor(point.x());
    }
    return 0;
}

void TextFlow::addMark(QList<QTextLayout::FormatRange>& marks, const Span& span, Token ground, Token ink) const
{
    QTextCharFormat format;
    format.setBackground(color(ground));
    format.setForeground(color(ink));
    marks.append({int(span.start), int(span.length), format});
}

void TextFlow::paintEvent(QPaintEvent*)
{
    if (!m_spotsPlaced) // another theme, the same size
        resizeEvent(nullptr);
    layOut(width()); // a layout may have asked for other widths since
    QPainter painter(this);
    painter.setPen(color(m_style.token));
    QList<QTextLayout::FormatRange> marks;
    for (qsizetype i = 0; i < m_found.size(); ++i)
        if (i == m_current)
            addMark(marks, m_found[i], Token::Lamp, Token::OnLamp);
    // Places other than the current one are underlined as well, so that tint isn't all that tells them.
    for (qsizetype i = 0; i < m_found.size(); ++i)
        if (i != m_current)
            for (const QRect& line : linesOf(m_found[i].start, m_found[i].length)) {
                painter.fillRect(line, color(Token::LampTint));
                painter.fillRect(QRect(line.left(), line.bottom() - 1, line.width(), 2), color(Token::Lamp));
            }
    if (m_selected.length > 0)
        addMark(marks, m_selected, Token::Lamp, Token::OnLamp);
    m_layout.draw(&painter, {0, 0}, marks);
}

} // namespace lamplight::ui
