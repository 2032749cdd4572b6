// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/syllabuspanel.h"

#include "lessons/syllabusdelegate.h"
#include "lessons/syllabuslook.h"
#include "parts/glyphview.h"
#include "parts/panel.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTreeView>

namespace lamplight::ui {

namespace {

constexpr int rowsShownWhole = 24; ///< a larger syllabus opens only the topics above the page

QWidget* legendLine(study::ReadingState state, const QString& words)
{
    auto* line = new QWidget;
    auto* row = new Row(line, Space::S12);
    row->addWidget(new GlyphView(stateGlyph(state), Token::InkSoft, 12));
    row->addWidget(caption(words), 1);
    return line;
}

} // namespace

SyllabusPanel::SyllabusPanel(QWidget* parent)
    : QWidget(parent), m_model(new SyllabusModel(this)), m_tree(new QTreeView), m_count(caption({}))
{
    auto* column = new Column(this, Space::S8, {Space::S12, Space::S16});
    auto* head = new Row(nullptr, Space::S8, {Space::S8, Space::None});
    head->addWidget(wrapped(heading(tr("Syllabus"), TextRole::Body)), 1);
    head->addWidget(m_count);
    column->addLayout(head);

    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new SyllabusDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0); // the delegate indents, so that tints reach both edges
    m_tree->setRootIsDecorated(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMouseTracking(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setAccessibleName(tr("Syllabus"));
    QPalette colors = m_tree->palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    m_tree->setPalette(colors);
    m_tree->viewport()->setAutoFillBackground(false);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeView::clicked, this, &SyllabusPanel::activate);
    connect(&theme(), &Theme::changed, m_tree, &QTreeView::doItemsLayout);
    column->addWidget(m_tree, 1);

    column->addWidget(new Rule);
    auto* legend = new Column(nullptr, Space::S4, {Space::S8, Space::S4});
    for (const auto state : {study::ReadingState::Read, study::ReadingState::Begun, study::ReadingState::Unread})
        legend->addWidget(legendLine(state, stateWord(state)));
    column->addLayout(legend);
}

void SyllabusPanel::setSyllabus(const QList<study::SyllabusTopic>& syllabus)
{
    m_model->setSyllabus(syllabus);
    if (m_model->rowsInAll() <= rowsShownWhole)
        m_tree->expandAll();
    count();
}

void SyllabusPanel::setState(const QString& uid, study::ReadingState state)
{
    m_model->setState(uid, state);
    count();
}

void SyllabusPanel::count()
{
    m_count->setText(tr("%1 of %n read", nullptr, int(m_model->lessons().size())).arg(m_model->readCount()));
}

void SyllabusPanel::setCurrent(const QString& uid)
{
    const QModelIndex index = m_model->indexOf(uid);
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        m_tree->expand(above);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void SyllabusPanel::focusTree()
{
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

void SyllabusPanel::activate(const QModelIndex& index)
{
    const QString uid = index.data(SyllabusModel::UidRole).toString();
    if (uid.isEmpty())
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
    else
        Q_EMIT chosen(uid);
}

/// Enter and Space on a row; QTreeView leaves Enter to the platform and selects with Space.
bool SyllabusPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) // titles take other lines
        m_tree->doItemsLayout();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Space)
        return QWidget::eventFilter(watched, event);
    if (m_tree->currentIndex().isValid())
        activate(m_tree->currentIndex());
    return true;
}

void SyllabusPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Paper));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - metric::hairline;
    painter.fillRect(edge, 0, metric::hairline, height(), color(Token::Line));
}

} // namespace lamplight::ui
