// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/aimeditor.h"

#include "parts/button.h"
#include "parts/text.h"
#include "settings/settingrow.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>

namespace lamplight::ui {

namespace {

constexpr int usualDays = 42;
constexpr int listHeight = 132; // px at b = 14 px: five topics

} // namespace

AimEditor::AimEditor(const QList<Topic>& topics, const QList<Blueprint>& blueprints, QWidget* parent)
    : Panel(inset(Space::S16), Ground::Well, parent), m_name(new QLineEdit),
      m_known(new QCheckBox(tr("The day is known"))), m_date(new QDateEdit), m_topics(new QListWidget),
      m_blueprint(new QComboBox), m_remove(new Button(tr("Take this exam away"), ButtonKind::Quiet))
{
    column().setGap(Space::S12);
    column().addWidget(new SettingRow(tr("Name of the exam"), tr("As you call it; it may be empty."), m_name));
    m_date->setCalendarPopup(true);
    m_date->setKeyboardTracking(false);
    m_date->setDisplayFormat(QLocale().dateFormat(QLocale::LongFormat));
    column().addWidget(m_known);
    column().addWidget(new SettingRow(tr("Day of the exam"),
                                      tr("The plan spreads the cards so that most is recalled on this day."), m_date));
    for (const Topic& topic : topics) {
        auto* item = new QListWidgetItem(
            topic.code.isEmpty() ? topic.title : QStringLiteral("%1 %2").arg(topic.code, topic.title), m_topics);
        item->setData(Qt::UserRole, topic.id.value);
        item->setCheckState(Qt::Unchecked);
    }
    m_topics->setFixedHeight(px(listHeight));
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column().addWidget(strong(tr("Topics")));
    column().addWidget(
        wrapped(soft(tr("What it is about, each with what is below it. None checked: the whole deck."))));
    column().addWidget(m_topics);
    m_topics->setAccessibleName(tr("Topics of the exam"));
    m_blueprint->addItem(tr("not said"), 0);
    for (const Blueprint& blueprint : blueprints)
        m_blueprint->addItem(blueprint.name, blueprint.id.value);
    column().addWidget(new SettingRow(
        tr("What it asks"), tr("A mock exam whose shares of the topics say how much each counts in the plan."),
        m_blueprint));
    auto* end = new Row;
    end->addStretch(1);
    end->addWidget(m_remove);
    column().addLayout(end);
    connect(m_name, &QLineEdit::editingFinished, this, &AimEditor::take);
    connect(m_known, &QCheckBox::clicked, this, &AimEditor::take);
    connect(m_date, &QDateEdit::dateChanged, this, &AimEditor::take);
    connect(m_topics, &QListWidget::itemChanged, this, &AimEditor::take);
    connect(m_blueprint, &QComboBox::activated, this, &AimEditor::take);
    connect(m_remove, &Button::clicked, this, [this] { Q_EMIT removed(m_aim.id); });
}

void AimEditor::show(const lamplight::Aim& aim, QDate today, bool canWrite)
{
    m_aim = aim;
    const QSignalBlocker dates(m_date), topics(m_topics);
    m_name->setText(aim.name);
    m_known->setChecked(aim.date.isValid());
    m_date->setDate(aim.date.isValid() ? aim.date : today.addDays(usualDays));
    for (int i = 0; i < m_topics->count(); ++i) {
        QListWidgetItem* item = m_topics->item(i);
        item->setCheckState(aim.topics.contains(TopicId(item->data(Qt::UserRole).toLongLong())) ? Qt::Checked
                                                                                                : Qt::Unchecked);
    }
    m_blueprint->setCurrentIndex(std::max(0, m_blueprint->findData(aim.blueprint.value)));
    for (QWidget* field : std::initializer_list<QWidget*>{m_name, m_known, m_topics, m_blueprint, m_remove})
        field->setEnabled(canWrite);
    m_date->setEnabled(canWrite && aim.date.isValid());
}

void AimEditor::take()
{
    lamplight::Aim aim = m_aim;
    aim.name = m_name->text().trimmed();
    aim.date = m_known->isChecked() ? m_date->date() : QDate();
    aim.topics.clear();
    for (int i = 0; i < m_topics->count(); ++i)
        if (m_topics->item(i)->checkState() == Qt::Checked)
            aim.topics.append(TopicId(m_topics->item(i)->data(Qt::UserRole).toLongLong()));
    std::ranges::sort(aim.topics, {}, &TopicId::value);
    aim.blueprint = BlueprintId(m_blueprint->currentData().toLongLong());
    if (aim != m_aim)
        Q_EMIT changed(aim);
}

} // namespace lamplight::ui
