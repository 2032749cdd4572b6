// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/topictable.h"

#include "exam/intervalbar.h"
#include "parts/text.h"
#include "theme/theme.h"

#include <QGridLayout>
#include <QLocale>
#include <cmath>

namespace lamplight::ui {

namespace {

QString percent(double share)
{
    return QLocale().toString(int(std::lround(share * 100)));
}

Text* atEnd(Text* text)
{
    text->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return text;
}

} // namespace

TopicTable::TopicTable(const QList<exam::Share>& topics, double passMark, QWidget* parent)
    : Card(inset(Space::S24), Ground::Surface, parent)
{
    column().addWidget(heading(tr("By topic"), TextRole::H3));
    column().addWidget(
        wrapped(caption(tr("dot: this attempt; bar: where your real rate may lie (90 %); dashed: pass mark %1 %")
                            .arg(QLocale().toString(passMark, 'g', 4)))));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space(Space::S16));
    grid->setVerticalSpacing(space(Space::S8));
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(2, 2);
    int row = 0;
    for (const QString& title : {QString(), tr("Right"), QString(), tr("Rate"), tr("Interval")})
        grid->addWidget(atEnd(caption(title)), 0, row++);
    row = 1;
    for (const exam::Share& topic : topics) {
        grid->addWidget(new Rule, row++, 0, 1, 5);
        addTopic(*grid, row++, topic, passMark);
    }
    column().addLayout(grid);
    column().addWidget(
        wrapped(caption(tr("Few questions tell little about one topic: the bars are wide because they must be."))));
}

void TopicTable::addTopic(QGridLayout& grid, int row, const exam::Share& topic, double passMark)
{
    const QString name = QStringLiteral("%1 %2").arg(topic.code, topic.title).trimmed();
    const QString right = tr("%1 of %2").arg(topic.right).arg(topic.asked);
    grid.addWidget(wrapped(new Text(name.isEmpty() ? tr("Without a topic") : name)), row, 0);
    grid.addWidget(atEnd(new Text(right)), row, 1);
    const auto interval = topic.interval();
    if (!interval) {
        grid.addWidget(wrapped(caption(tr("too few questions to say"))), row, 2, 1, 3);
        return;
    }
    auto* bar = new IntervalBar(topic.rate(), *interval, passMark / 100);
    bar->setAccessibleName(tr("%1: %2 %, between %3 and %4")
                               .arg(name, percent(topic.rate()), percent(interval->low), percent(interval->high)));
    grid.addWidget(bar, row, 2);
    auto* rate = strong(tr("%1 %").arg(percent(topic.rate())));
    grid.addWidget(atEnd(rate), row, 3);
    grid.addWidget(atEnd(caption(tr("%1 to %2").arg(percent(interval->low), percent(interval->high)))), row, 4);
}

} // namespace lamplight::ui
