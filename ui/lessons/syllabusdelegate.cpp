// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/syllabusdelegate.h"

#include "lessons/syllabuslook.h"
#include "lessons/syllabusmodel.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QTreeView>

namespace lamplight::ui {

namespace {

// px at b = 14 px
constexpr int rowHeight = 32;
constexpr int dot = 12;
constexpr int chevron = 12;
constexpr int codeOfTopic = 24, codeOfPage = 32;

int depthOf(QModelIndex index)
{
    int depth = 0;
    while ((index = index.parent()).isValid())
        ++depth;
    return depth;
}

} // namespace

Glyph stateGlyph(study::ReadingState state)
{
    constexpr Glyph glyphs[] = {Glyph::Ring, Glyph::HalfDisc, Glyph::Disc};
    return glyphs[int(state)];
}

QSize SyllabusDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {px(120), px(rowHeight)};
}

void SyllabusDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* tree = qobject_cast<const QTreeView*>(option.widget);
    const Qt::LayoutDirection direction = option.direction;
    const QRect row(0, option.rect.top(), tree ? tree->viewport()->width() : option.rect.width(), option.rect.height());
    const bool isPage = !index.data(SyllabusModel::UidRole).toString().isEmpty();
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    if (chosen || option.state & QStyle::State_MouseOver)
        drawBox(*painter, row, {.fill = color(chosen ? Token::LampTint : Token::Well)});
    QRect inner = row.adjusted(space(Space::S8), 0, -space(Space::S8), 0);
    const auto take = [&](int width, bool leading = true) {
        const QRect place(leading ? inner.left() : inner.right() + 1 - width, inner.top(), width, inner.height());
        inner.adjust(leading ? width : 0, 0, leading ? 0 : -width, 0);
        return QStyle::visualRect(direction, row, place);
    };
    take(depthOf(index) * space(Space::S12));
    if (index.model()->hasChildren(index))
        drawGlyph(*painter, squareIn(take(px(chevron)), px(chevron)),
                  tree && tree->isExpanded(index) ? Glyph::ChevronDown : Glyph::ChevronNext, color(Token::InkSoft),
                  direction);
    else
        take(px(chevron));
    take(space(Space::S4));
    const auto state = study::ReadingState(index.data(SyllabusModel::StateRole).toInt());
    drawGlyph(*painter, squareIn(take(px(16), false), px(dot)), stateGlyph(state),
              color(chosen ? Token::Lamp : Token::InkSoft));
    take(space(Space::S8), false);
    const QString code = index.data(SyllabusModel::CodeRole).toString();
    painter->setFont(theme().font(TextRole::Body, chosen ? QFont::DemiBold : QFont::Normal));
    const int codeWidth =
        std::max(px(isPage ? codeOfPage : codeOfTopic),
                 code.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(code) + space(Space::S8));
    painter->setPen(color(Token::InkSoft));
    painter->drawText(take(code.isEmpty() ? 0 : codeWidth), int(Qt::AlignLeading | Qt::AlignVCenter), code);
    painter->setPen(color(Token::Ink));
    const QRect title = QStyle::visualRect(direction, row, inner);
    painter->drawText(title, int(QStyle::visualAlignment(direction, Qt::AlignLeading) | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    if (option.state & QStyle::State_HasFocus)
        drawRing(*painter, row, metric::corner);
    painter->restore();
}

} // namespace lamplight::ui
