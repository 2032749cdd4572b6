// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/startoptions.h"

#include "parts/flow.h"
#include "parts/stack.h"
#include "parts/text.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QSpinBox>

namespace lamplight::ui {

namespace {

constexpr int ownMinutes = -1; // id of the choice
constexpr int mostOwnMinutes = 600;

} // namespace

StartOptions::StartOptions(const Blueprint& blueprint, QWidget* parent)
    : QWidget(parent), m_blueprint(blueprint), m_extra(new QButtonGroup(this)), m_own(new QSpinBox),
      m_time(wrapped(soft({}))), m_seed(new QLineEdit), m_fullScreen(new QCheckBox(tr("Fill the whole screen")))
{
    auto* column = new Column(this, Space::S12);
    column->addWidget(wrapped(heading(blueprint.name)));
    if (blueprint.minutes > 0) {
        column->addGap(Space::S8);
        column->addWidget(strong(tr("Extra time")));
        column->addWidget(timeChoices());
        column->addWidget(m_time);
    } else {
        m_own->setParent(this);
        m_own->hide();
        column->addWidget(m_time);
    }
    column->addGap(Space::S8);
    auto* name = strong(tr("Number of the form"));
    name->setBuddy(m_seed);
    column->addWidget(name);
    m_seed->setObjectName(QStringLiteral("seed"));
    m_seed->setAccessibleName(name->text());
    m_seed->setPlaceholderText(tr("another each time"));
    m_seed->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,18}")), m_seed));
    column->addWidget(m_seed);
    column->addWidget(wrapped(soft(tr("The same number gives the same questions in the same order. Leave it empty "
                                      "unless you want to sit a form again, or the one somebody else sat."))));
    column->addGap(Space::S8);
    column->addWidget(m_fullScreen);
    column->addWidget(wrapped(soft(tr("F11 changes it at any time."))));
    showTime();
}

QWidget* StartOptions::timeChoices()
{
    auto* line = new QWidget;
    auto* flow = new Flow(line, Space::S16, Space::S8);
    const auto add = [&](const QString& text, int id) {
        auto* choice = new QRadioButton(text);
        m_extra->addButton(choice, id);
        flow->addWidget(choice);
    };
    add(tr("None"), 0);
    for (const int percent : {25, 50, 100})
        add(tr("%1 %").arg(percent), percent);
    add(tr("Own"), ownMinutes);
    m_extra->button(0)->setChecked(true);
    m_own->setRange(0, mostOwnMinutes);
    m_own->setSuffix(tr(" min"));
    m_own->setAccessibleName(tr("Own extra time in minutes"));
    m_own->setEnabled(false);
    flow->addWidget(m_own);
    connect(m_extra, &QButtonGroup::idToggled, this, &StartOptions::showTime);
    connect(m_own, &QSpinBox::valueChanged, this, &StartOptions::showTime);
    return line;
}

void StartOptions::showTime()
{
    m_own->setEnabled(m_extra->checkedId() == ownMinutes);
    ExamRules rules = m_blueprint.rules;
    const study::SittingOptions chosen = options(0);
    rules.extraPercent = chosen.extraPercent;
    rules.extraMinutes = chosen.extraMinutes;
    m_time->setText(m_blueprint.minutes > 0
                        ? tr("The exam takes %n minute(s).", nullptr, exam::withExtra(m_blueprint.minutes, rules))
                        : tr("There is no limit of time."));
}

study::SittingOptions StartOptions::options(quint64 fresh) const
{
    study::SittingOptions options;
    const int percent = m_extra->checkedId(); // -1 also where there are no choices
    options.extraPercent = std::max(0, percent);
    options.extraMinutes = m_own->isEnabled() ? m_own->value() : 0;
    options.seed = m_seed->text().isEmpty() ? fresh : m_seed->text().toULongLong();
    return options;
}

bool StartOptions::fullScreen() const
{
    return m_fullScreen->isChecked();
}

} // namespace lamplight::ui
