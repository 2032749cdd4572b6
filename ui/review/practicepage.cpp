// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/practicepage.h"

#include "parts/button.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "study/readingdesk.h"

#include <QComboBox>
#include <QLineEdit>

namespace lamplight::ui {

PracticePage::PracticePage(study::Session& session, QWidget* parent)
    : QWidget(parent), m_topic(new QComboBox), m_search(new QLineEdit)
{
    auto* column = new Column(this, Space::S8);
    column->addWidget(heading(tr("Practice")));
    column->addWidget(
        wrapped(new Text(tr("Go through cards at any time. Nothing is rescheduled: when they come again, and "
                            "what is known of your memory, stays as it is."))));
    column->addGap(Space::S16);
    column->addWidget(strong(tr("Topic")));
    m_topic->setAccessibleName(tr("Topic of the cards"));
    m_topic->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_topic->setMinimumContentsLength(24);
    m_topic->addItem(tr("All topics"));
    const auto syllabus = study::ReadingDesk(session).syllabus();
    for (const study::SyllabusTopic& each : syllabus.value_or(QList<study::SyllabusTopic>()))
        if (!each.topic.code.isEmpty() || !each.topic.title.isEmpty())
            m_topic->addItem(QStringLiteral("%1 %2").arg(each.topic.code, each.topic.title).trimmed(),
                             each.topic.code.isEmpty() ? each.topic.title : each.topic.code);
    column->addWidget(m_topic);
    column->addGap(Space::S8);
    column->addWidget(strong(tr("Words or fields to search for")));
    m_search->setAccessibleName(tr("What to search the cards for"));
    m_search->setPlaceholderText(tr("flag:red, is:leech, a word…"));
    column->addWidget(m_search);
    column->addGap(Space::S16);
    auto* foot = new Row(nullptr, Space::S12);
    auto* cancel = new Button(tr("Back to review"));
    auto* go = new Button(tr("Start"), ButtonKind::Primary);
    go->showKey(tr("Enter"));
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(go);
    column->addLayout(foot);
    connect(cancel, &Button::clicked, this, &PracticePage::cancelled);
    connect(go, &Button::clicked, this, &PracticePage::start);
    connect(m_search, &QLineEdit::returnPressed, this, &PracticePage::start);
}

void PracticePage::begin()
{
    m_topic->setFocus(Qt::OtherFocusReason);
}

QString PracticePage::query() const
{
    const QString topic = m_topic->currentData().toString();
    const QString words = m_search->text().trimmed();
    QStringList parts;
    if (!topic.isEmpty())
        parts.append(QStringLiteral("topic:\"%1\"").arg(topic));
    if (!words.isEmpty())
        parts.append(topic.isEmpty() ? words : QStringLiteral("(%1)").arg(words));
    return parts.join(u' ');
}

void PracticePage::start()
{
    Q_EMIT started(query());
}

} // namespace lamplight::ui
