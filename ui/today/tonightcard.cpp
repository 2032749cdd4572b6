// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/tonightcard.h"

#include "parts/button.h"
#include "parts/flow.h"
#include "parts/stackedbar.h"
#include "parts/text.h"
#include "study/today.h"

#include <algorithm>

namespace lamplight::ui {

namespace {

struct Share {
    QString what;
    int minutes;
    StackedBar::Fill fill;
};

QString lessonName(const study::SyllabusLesson& lesson)
{
    return QStringLiteral("%1 %2").arg(lesson.code, lesson.title).trimmed();
}

/// The queue's minutes, dealt to reviews and new cards by their numbers (a new one takes about three times as long).
QList<Share> shares(const study::Today& today)
{
    const study::ReviewQueue& queue = today.queue;
    const int again = queue.learning + queue.reviews;
    const double weight = again + 3.0 * queue.fresh;
    const int fresh = weight > 0 ? int(queue.minutes * 3.0 * queue.fresh / weight + 0.5) : 0;
    QList<Share> list;
    if (again > 0)
        list.append({TonightCard::tr("%n review(s)", nullptr, again), queue.minutes - fresh, StackedBar::Fill::Solid});
    if (queue.fresh > 0)
        list.append({TonightCard::tr("%n new", nullptr, queue.fresh), fresh, StackedBar::Fill::Hollow});
    if (today.toRead)
        list.append({TonightCard::tr("Read %1").arg(lessonName(*today.toRead)), today.toRead->minutes,
                     StackedBar::Fill::Hatched});
    return list;
}

Destination whereToStart(const study::Today& today)
{
    if (today.queue.total() > 0 || !today.toRead)
        return {Place::Review};
    return {.place = Place::Lessons, .lesson = today.toRead->uid};
}

} // namespace

TonightCard::TonightCard(const study::Today& today, QWidget* parent) : Card(inset(Space::S24), Ground::Surface, parent)
{
    const bool work = today.minutes() > 0;
    auto* words = new QWidget;
    auto* column = new Column(words, Space::S4);
    column->addWidget(
        heading(work ? tr("Tonight: %n minute(s)", nullptr, today.minutes()) : tr("Nothing is due tonight")));
    column->addWidget(wrapped(soft(work ? tr("Reviews first, while you are fresh; then new cards, then one lesson.")
                                   : today.queue.learningLater > 0 ? tr("%n card(s) come back in a few minutes.",
                                                                        nullptr, today.queue.learningLater)
                                                                   : tr("Come back tomorrow, or sit an exam."))));
    auto* line = new Row(nullptr, Space::S24);
    line->addWidget(words, 1);
    if (work) {
        m_start = new Button(tr("Start"), ButtonKind::Primary);
        m_start->setSize(Button::Size::Large);
        m_start->showKey(tr("Enter"));
        m_start->setDefault(true);
        m_start->setToolTip(tr("Start tonight's work (Enter)"));
        connect(m_start, &Button::clicked, this, [this, to = whereToStart(today)] { Q_EMIT go(to); });
        line->addWidget(m_start, 0, Qt::AlignTop);
    }
    this->column().addLayout(line);
    if (work)
        addBar(today);
}

void TonightCard::addBar(const study::Today& today)
{
    auto* bar = new StackedBar;
    QList<StackedBar::Part> parts;
    auto* legend = new QWidget;
    auto* labels = new Flow(legend, Space::S24, Space::S4);
    const auto list = shares(today);
    for (const Share& share : list) {
        const QString minutes = tr("%n min", nullptr, share.minutes);
        parts.append({double(std::max(1, share.minutes)), share.fill, Tone::Lamp,
                      QStringLiteral("%1, %2").arg(share.what, minutes)});
        auto* label = new QWidget;
        auto* row = new Row(label, Space::S4);
        row->addWidget(strong(share.what));
        row->addWidget(soft(minutes));
        labels->addWidget(label);
    }
    bar->setParts(parts);
    column().addWidget(bar);
    column().addWidget(legend);
}

} // namespace lamplight::ui
