// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/syllabusdelegate.h"

#include "lessons/syllabuslook.h"
#include "lessons/syllabusmodel.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QTreeView>
#include <algorithm>

namespace lamplight::ui {

namespace {

// px at b = 14 px
constexpr int rowHeight = 32;
constexpr int dotSide = 12;
constexpr int chevronSide = 12;
constexpr int codeOfTopic = 24, codeOfPage = 32;

int depthOf(QModelIndex index)
{
    int depth = 0;
    while ((index = index.parent()).isValid())
        ++depth;
    return depth;
}

/// Where the parts of a row stand, before they are mirrored.
struct SyllabusRow {
    QRect row, chevron, code, title, dot;

    SyllabusRow(const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const auto* tree = qobject_cast<const QTreeView*>(option.widget);
        const int width = tree ? tree->viewport()->width() : option.rect.width();
        row = QRect(0, option.rect.top(), width, option.rect.height());
        const int first = std::min(row.height(), px(rowHeight)); // what stands beside the title is on its first line
        int x = space(Space::S8) + depthOf(index) * space(Space::S12);
        const auto take = [&](int wide) {
            const QRect place(x, row.top(), wide, first);
            x += wide;
            return place;
        };
        chevron = take(px(chevronSide));
        x += space(Space::S4);
        const QString printed = index.data(SyllabusModel::CodeRole).toString();
        const bool isPage = !index.data(SyllabusModel::UidRole).toString().isEmpty();
        const QFontMetrics bold(theme().font(TextRole::Body, QFont::DemiBold));
        if (!printed.isEmpty())
            code = take(
                std::max(px(isPage ? codeOfPage : codeOfTopic), bold.horizontalAdvance(printed) + space(Space::S8)));
        dot = QRect(width - space(Space::S8) - px(16), row.top(), px(16), first);
        title = QRect(x, row.top(), dot.left() - space(Space::S4) - x, row.height());
    }
};

/// The title in at most two lines, the second cut where it doesn't fit.
QStringList titleLines(const QString& title, const QFont& font, int width)
{
    QTextLayout layout(title, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(std::max(1, width));
    layout.endLayout();
    const QString rest = title.mid(line.textLength());
    if (rest.isEmpty())
        return {title};
    return {title.left(line.textLength()).trimmed(), QFontMetrics(font).elidedText(rest, Qt::ElideRight, width)};
}

} // namespace

Glyph stateGlyph(study::ReadingState state)
{
    constexpr Glyph glyphs[] = {Glyph::Ring, Glyph::HalfDisc, Glyph::Disc};
    return glyphs[int(state)];
}

QSize SyllabusDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFont bold = theme().font(TextRole::Body, QFont::DemiBold); // so that choosing a row moves nothing
    const int width = SyllabusRow(option, index).title.width();
    const auto more = titleLines(index.data().toString(), bold, width).size() - 1;
    return {px(120), px(rowHeight) + int(more) * QFontMetrics(bold).height()};
}

void SyllabusDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* tree = qobject_cast<const QTreeView*>(option.widget);
    const SyllabusRow place(option, index);
    const auto mirrored = [&](const QRect& rect) { return QStyle::visualRect(option.direction, place.row, rect); };
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    if (chosen || option.state & QStyle::State_MouseOver)
        drawBox(*painter, place.row, {.fill = color(chosen ? Token::LampTint : Token::Well)});
    if (index.model()->hasChildren(index))
        drawGlyph(*painter, squareIn(mirrored(place.chevron), px(chevronSide)),
                  tree && tree->isExpanded(index) ? Glyph::ChevronDown : Glyph::ChevronNext, color(Token::InkSoft),
                  option.direction);
    const auto state = study::ReadingState(index.data(SyllabusModel::StateRole).toInt());
    drawGlyph(*painter, squareIn(mirrored(place.dot), px(dotSide)), stateGlyph(state),
              color(chosen ? Token::Lamp : Token::InkSoft));
    const QFont bold = theme().font(TextRole::Body, QFont::DemiBold);
    painter->setFont(chosen ? bold : theme().font());
    painter->setPen(color(Token::InkSoft));
    drawWords(*painter, mirrored(place.code), Qt::AlignLeading | Qt::AlignVCenter,
              index.data(SyllabusModel::CodeRole).toString());
    painter->setPen(color(Token::Ink));
    const int line = QFontMetrics(bold).height();
    QRect words(place.title.left(), place.row.top() + (px(rowHeight) - line) / 2, place.title.width(), line);
    for (const QString& part : titleLines(index.data().toString(), bold, words.width())) {
        drawWords(*painter, mirrored(words), Qt::AlignLeading | Qt::AlignVCenter, part);
        words.translate(0, line);
    }
    if (option.state & QStyle::State_HasFocus)
        drawRing(*painter, place.row, metric::corner);
    painter->restore();
}

} // namespace lamplight::ui
