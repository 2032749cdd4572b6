// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette.h"

#include "parts/accessible.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "shell/gotofinder.h"
#include "shell/gotolist.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace lamplight::ui {

namespace {

constexpr int widest = 620, rowsShown = 9, fromTop = 64; // px at b = 14 px
constexpr qsizetype mostRemembered = 8;

} // namespace

Palette::Palette(QWidget* window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint), m_finder(new GotoFinder(this)),
      m_model(new GotoModel(this)), m_field(new QLineEdit), m_list(new QListView), m_note(caption({}))
{
    setModal(true);
    setWindowTitle(tr("Go to"));
    compose();
    connect(m_field, &QLineEdit::textChanged, this, &Palette::typed);
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &Palette::describe);
    connect(m_finder, &GotoFinder::found, this, &Palette::showHits);
    connect(m_finder, &GotoFinder::failed, this, [this](const Error& error) {
        showHits({});
        m_note->setText(error.message);
    });
}

void Palette::compose()
{
    auto* column = new Column(this, Space::S8, {Space::None, Space::S12});
    auto* top = new Column(nullptr, Space::S8, {Space::S12, Space::None});
    m_field->setPlaceholderText(tr("A lesson, concept, question, card or action"));
    m_field->setAccessibleName(tr("Go to"));
    m_field->installEventFilter(this);
    top->addWidget(m_field);
    column->addLayout(top);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new GotoDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What was found"));
    column->addWidget(m_list);
    auto* end = new Row(nullptr, Space::S8, {Space::S16, Space::None});
    end->addWidget(wrapped(m_note), 1);
    column->addLayout(end);
}

void Palette::setSession(study::Session* session)
{
    m_finder->setSession(session);
    m_hits.clear();
    m_recent.removeIf([](const GotoEntry& entry) { return !entry.action; });
}

void Palette::openOn(const QList<GotoEntry>& actions)
{
    m_actions = actions;
    m_hits.clear();
    m_field->clear();
    typed();
    placeOnWindow();
    open();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Palette::placeOnWindow()
{
    const QRect window(parentWidget()->mapToGlobal(QPoint()), parentWidget()->size());
    const int wide = std::min(px(widest), window.width() - 2 * space(Space::S16));
    const int room = window.height() - px(fromTop) - space(Space::S16);
    const int rows = (room - px(metric::field) - 3 * space(Space::S24)) / px(gotoRowHeight);
    m_list->setFixedHeight(std::clamp(rows, 1, rowsShown) * px(gotoRowHeight));
    setFixedWidth(wide);
    layout()->activate();
    adjustSize();
    move(window.left() + (window.width() - wide) / 2, window.top() + px(fromTop));
}

void Palette::typed()
{
    const QString text = m_field->text();
    if (text.trimmed().isEmpty())
        m_hits.clear();
    m_finder->find(text);
    rank();
}

void Palette::showHits(const QList<study::GotoHit>& hits)
{
    m_hits.clear();
    for (const study::GotoHit& hit : hits)
        m_hits.append(entryOf(hit));
    rank();
}

void Palette::rank()
{
    const QString text = m_field->text().trimmed();
    const QModelIndex current = m_list->currentIndex();
    const std::optional<GotoEntry> kept =
        current.row() > 0 ? std::optional(m_model->entry(current.row())) : std::nullopt;
    QList<GotoEntry> entries;
    if (text.isEmpty()) {
        m_recent.removeIf([](const GotoEntry& entry) { return entry.hit.kind.isEmpty() && !entry.action; });
        entries = m_recent;
        for (const GotoEntry& action : std::as_const(m_actions))
            if (std::ranges::none_of(m_recent, [&](const GotoEntry& each) { return each.isSame(action); }))
                entries.append(action);
    } else {
        for (GotoEntry action : std::as_const(m_actions)) {
            action.fit = study::fitOf(text, action.title);
            if (action.fit != study::Fit::None)
                entries.append(action);
        }
        entries.append(m_hits);
        std::ranges::stable_sort(entries, {}, &GotoEntry::fit);
    }
    m_model->setEntries(std::move(entries));
    const int row = kept ? m_model->rowOf(*kept) : -1;
    m_list->setCurrentIndex(m_model->index(std::max(0, row), 0));
    describe();
}

void Palette::describe()
{
    const int count = m_model->rowCount();
    const QModelIndex current = m_list->currentIndex();
    const QString text = m_field->text().trimmed();
    m_list->setVisible(count > 0);
    adjustSize();
    if (count > 0)
        m_note->setText(text.isEmpty() ? tr("What you went to last comes first.") : tr("%n found", nullptr, count));
    else if (m_finder->isRunning())
        m_note->setText(tr("Looking…"));
    else
        m_note->setText(tr("Nothing is called “%1”, and no text has it. Fewer letters find more.").arg(text));
    m_field->setAccessibleDescription(
        current.isValid()
            ? tr("%1; %2 of %3").arg(current.data(Qt::AccessibleTextRole).toString()).arg(current.row() + 1).arg(count)
            : m_note->text());
    if (!isVisible())
        return;
    // The focus stays in the field; a reader is told which row it stands for.
    QAccessibleEvent described(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
    if (!current.isValid())
        return announce(m_note);
    QAccessibleEvent active(m_list, QAccessible::Focus);
    active.setChild(current.row());
    QAccessible::updateAccessibility(&active);
}

void Palette::choose()
{
    if (!m_list->currentIndex().isValid())
        return;
    const GotoEntry entry = m_model->entry(m_list->currentIndex().row());
    m_recent.removeIf([&](const GotoEntry& each) { return each.isSame(entry); });
    m_recent.prepend(entry);
    m_recent = m_recent.mid(0, mostRemembered);
    accept();
    if (entry.action)
        entry.action->trigger();
    else
        Q_EMIT chosen(entry.hit);
}

bool Palette::moveInList(int key)
{
    const int count = m_model->rowCount(), page = m_list->height() / px(gotoRowHeight);
    int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down: row = row + 1 < count ? row + 1 : 0; break;
    case Qt::Key_Up: row = row > 0 ? row - 1 : count - 1; break;
    case Qt::Key_PageDown: row = std::min(row + page, count - 1); break;
    case Qt::Key_PageUp: row = std::max(row - page, 0); break;
    default: return false;
    }
    m_list->setCurrentIndex(m_model->index(row, 0));
    return true;
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose();
        return true;
    }
    return moveInList(key) || QDialog::eventFilter(watched, event);
}

void Palette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(painter, rect(), {.fill = color(Token::Surface), .edge = color(Token::Edge), .radius = 0});
}

} // namespace lamplight::ui
