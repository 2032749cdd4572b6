// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/deckhits.h"

#include "parts/stack.h"
#include "parts/text.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <algorithm>

namespace lamplight::ui {

namespace {

constexpr int rowHeight = 44, rowsShown = 5; // px at b = 14 px
constexpr int kindRole = Qt::UserRole + 1, snippetRole = Qt::UserRole + 2;

struct KindLook {
    QLatin1String kind;
    Glyph glyph;
    QString word;
};

KindLook lookOf(const QString& kind)
{
    const KindLook looks[] = {{QLatin1String("lesson"), Glyph::Lessons, DeckHits::tr("Lesson")},
                              {QLatin1String("concept"), Glyph::Concept, DeckHits::tr("Concept")},
                              {QLatin1String("definition"), Glyph::Quote, DeckHits::tr("Definition")},
                              {QLatin1String("question"), Glyph::Question, DeckHits::tr("Question")},
                              {QLatin1String("card"), Glyph::Review, DeckHits::tr("Card")}};
    const auto* found = std::ranges::find(looks, kind, &KindLook::kind);
    return found == std::end(looks) ? looks[0] : *found;
}

/// A glyph for the kind, the title, and below it the passage with the kind in words.
class HitDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {px(120), px(rowHeight)}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool chosen = option.state & QStyle::State_Selected;
        const auto place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        painter->save();
        if (chosen || option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, color(chosen ? Token::LampTint : Token::Well));
        const KindLook look = lookOf(index.data(kindRole).toString());
        QRect inner = option.rect.adjusted(space(Space::S12), space(Space::S4), -space(Space::S12), -space(Space::S4));
        const int side = px(metric::iconSmall);
        drawGlyph(*painter, place({inner.left(), inner.top(), side, inner.height()}), look.glyph,
                  color(chosen ? Token::Lamp : Token::InkSoft));
        inner.setLeft(inner.left() + side + space(Space::S12));
        const auto line = [&](const QFont& font, Token token, const QString& text, Qt::Alignment at) {
            painter->setFont(font);
            painter->setPen(color(token));
            drawWords(*painter, place(inner), Qt::AlignLeading | at,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
        };
        line(theme().font(), Token::Ink, index.data().toString(), Qt::AlignTop);
        line(theme().font(TextRole::Caption), Token::InkSoft,
             QStringLiteral("%1 · %2").arg(look.word, index.data(snippetRole).toString()), Qt::AlignBottom);
        if (option.state & QStyle::State_HasFocus)
            drawRing(*painter, option.rect, metric::capCorner);
        painter->restore();
    }
};

QString plain(QString snippet)
{
    return snippet.remove(QChar(0x2068)).remove(QChar(0x2069)).simplified();
}

} // namespace

DeckHits::DeckHits(QWidget* parent)
    : QWidget(parent), m_model(new QStandardItemModel(this)), m_list(new QListView), m_note(wrapped(caption({})))
{
    auto* column = new Column(this, Space::S8, {Space::S16, Space::S8});
    column->addWidget(m_note);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Found in the whole deck"));
    m_list->installEventFilter(this);
    column->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, &DeckHits::choose);
    connect(&theme(), &Theme::changed, this, &DeckHits::fit);
    hide();
}

void DeckHits::setHits(const Result<deck::SearchPage>& page)
{
    m_model->clear();
    m_hits = page ? page->hits : QList<deck::SearchHit>();
    for (const deck::SearchHit& hit : std::as_const(m_hits)) {
        auto* item = new QStandardItem(plain(hit.title));
        item->setData(hit.kind, kindRole);
        item->setData(plain(hit.snippet), snippetRole);
        item->setData(QStringLiteral("%1: %2").arg(lookOf(hit.kind).word, plain(hit.title)), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_note->setText(!page              ? page.error().message
                    : m_hits.isEmpty() ? tr("Nothing else in the deck.")
                                       : tr("%n found in the whole deck", nullptr, page->total));
    fit();
}

void DeckHits::fit()
{
    m_list->setVisible(!m_hits.isEmpty());
    m_list->setFixedHeight(int(std::min<qsizetype>(rowsShown, m_hits.size())) * px(rowHeight));
    m_list->doItemsLayout();
}

void DeckHits::focusList()
{
    if (m_hits.isEmpty())
        return;
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus(Qt::TabFocusReason);
}

void DeckHits::choose()
{
    if (m_list->currentIndex().isValid())
        Q_EMIT chosen(m_hits[m_list->currentIndex().row()]);
}

bool DeckHits::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape)
        Q_EMIT closed();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        choose();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void DeckHits::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    painter.fillRect(0, height() - metric::hairline, width(), metric::hairline, color(Token::Line));
}

} // namespace lamplight::ui
