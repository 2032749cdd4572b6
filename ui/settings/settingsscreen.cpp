// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsscreen.h"

#include "parts/inlinemessage.h"
#include "parts/panel.h"
#include "parts/scrollcolumn.h"
#include "parts/text.h"
#include "settings/aimspanel.h"
#include "settings/loadtext.h"
#include "settings/optimisepanel.h"
#include "settings/plainpanels.h"
#include "settings/retentionpanel.h"
#include "theme/theme.h"

namespace lamplight::ui {

SettingsScreen::SettingsScreen(study::Session& session, QWidget* parent)
    : Screen(parent), m_form(new SettingsForm(session, this)), m_message(new InlineMessage),
      m_scroll(new ScrollColumn(px(metric::columnForm))), m_load(wrapped(strong(tr("Reckoning what this asks for…"))))
{
    compose();
    connect(m_form, &SettingsForm::loaded, this, [this](const study::DailyLoad& load) { m_now = load; });
    connect(m_form, &SettingsForm::considered, this, [this](const study::DailyLoad& load) {
        m_wanted = load;
        showLoad();
    });
}

void SettingsScreen::compose()
{
    auto* column = new Column(this, Space::None);
    column->addWidget(m_scroll, 1);
    Column& page = m_scroll->column();
    page.addGap(Space::S24);
    page.addWidget(heading(tr("Settings of this deck"), TextRole::H2));
    page.addWidget(wrapped(soft(tr("They belong to the deck and go with it. Every change can be undone."))));
    page.addWidget(m_message);
    page.addWidget(new AimsPanel(*m_form));
    page.addWidget(makeTimePanel(*m_form));
    page.addWidget(new RetentionPanel(*m_form));
    page.addWidget(makeStepsPanel(*m_form));
    page.addWidget(makeOrderPanel(*m_form));
    page.addWidget(makeLeechPanel(*m_form));
    page.addWidget(makeReviewPanel(*m_form));
    auto* training = new OptimisePanel(m_form->session());
    connect(training, &OptimisePanel::said, this, &Screen::said);
    page.addWidget(training);
    page.addGap(Space::S24);
    column->addWidget(new Rule);
    auto* below = new Row(nullptr, Space::S16, {Space::S24, Space::S12});
    m_load->setToken(Token::InkSoft);
    m_load->setObjectName(QStringLiteral("load"));
    below->addWidget(m_load, 1);
    column->addLayout(below);
}

QString SettingsScreen::title() const
{
    return tr("Settings");
}

void SettingsScreen::open(const Destination&)
{
    refresh();
    m_scroll->setFocus();
}

void SettingsScreen::refresh()
{
    const auto read = m_form->read();
    if (read)
        m_message->clear();
    else
        m_message->showError(read.error());
    if (!m_form->canWrite())
        m_message->show(Tone::Info, tr("Read only"), m_form->session().deck().readOnlyReason());
}

void SettingsScreen::showLoad()
{
    m_load->setText(loadSentence(m_now, m_wanted, m_form->settings()));
    // Fields grow when they are first drawn in the theme's style, of which the layouts around them don't hear.
    const QList<QWidget*> fields = m_scroll->widget()->findChildren<QWidget*>();
    for (QWidget* field : fields)
        field->updateGeometry();
}

} // namespace lamplight::ui
