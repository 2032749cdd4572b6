// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/draftmodel.h"

namespace lamplight::ui {

namespace {

QString kindWord(CardKind kind)
{
    switch (kind) {
    case CardKind::Term: return DraftModel::tr("Term");
    case CardKind::Definition: return DraftModel::tr("Definition");
    case CardKind::Cloze: return DraftModel::tr("Key phrase");
    case CardKind::Takeaway: return DraftModel::tr("Takeaway");
    default: return {};
    }
}

/// A card's front may have several lines; the last is what is asked.
QString oneLine(const QString& text)
{
    return text.trimmed().section(u'\n', -1).simplified();
}

} // namespace

void DraftModel::setCards(const QList<Card>& cards)
{
    beginResetModel();
    m_cards = cards;
    endResetModel();
}

int DraftModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant DraftModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Card& card = m_cards[index.row()];
    switch (role) {
    case Qt::DisplayRole: return oneLine(card.front);
    case Qt::ToolTipRole:
        return QStringLiteral("<qt>%1<hr>%2</qt>").arg(card.front.toHtmlEscaped(), card.back.toHtmlEscaped());
    case Qt::AccessibleTextRole: return tr("%1: %2. Answer: %3").arg(kindWord(card.kind), card.front, card.back);
    case BackRole: return oneLine(card.back);
    case KindRole: return kindWord(card.kind);
    default: return {};
    }
}

} // namespace lamplight::ui
