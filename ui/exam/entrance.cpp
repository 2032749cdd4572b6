// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/entrance.h"

#include "exam/agreementpage.h"
#include "exam/startoptions.h"
#include "exam/strip.h"
#include "exam/tutorialpage.h"
#include "parts/button.h"
#include "parts/inlinemessage.h"
#include "parts/scrollcolumn.h"
#include "theme/metrics.h"

#include <QAction>
#include <QScrollBar>

namespace lamplight::ui {

Entrance::Entrance(QWidget* parent)
    : QWidget(parent), m_message(new InlineMessage), m_scroll(new ScrollColumn(metric::columnForm)),
      m_back(new Button(tr("Back"))), m_skip(new Button(tr("Skip this"))),
      m_goOn(new Button(tr("Continue"), ButtonKind::Primary))
{
    auto* column = new Column(this, Space::None);
    column->addWidget(m_message);
    column->addWidget(m_scroll, 1);
    m_scroll->column().addStretch();
    auto* footer = new Strip(Qt::TopEdge);
    auto* row = new Row(footer, Space::S12, {Space::S32, Space::S12});
    m_back->setGlyph(Glyph::ChevronPrevious);
    m_back->setToolTip(tr("Back (Esc)"));
    m_skip->setToolTip(tr("Leave out how the room works"));
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_skip);
    row->addWidget(m_goOn);
    column->addWidget(footer);
    connect(m_back, &Button::clicked, this, &Entrance::goBack);
    connect(m_skip, &Button::clicked, this, [this] { show(Step::Agreement); });
    connect(m_goOn, &Button::clicked, this, &Entrance::goOn);
    auto* escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QAction::triggered, this, &Entrance::goBack);
    addAction(escape);
}

void Entrance::open(const Blueprint& blueprint, quint64 fresh)
{
    m_blueprint = blueprint;
    m_fresh = fresh;
    m_message->clear();
    delete m_options;
    m_options = new StartOptions(blueprint);
    m_scroll->column().insertWidget(0, m_options);
    show(Step::Options);
}

void Entrance::showError(const Error& error)
{
    m_message->showError(error);
}

void Entrance::show(Step step)
{
    m_step = step;
    delete m_page;
    m_page = nullptr;
    m_options->setVisible(step == Step::Options);
    if (step == Step::Tutorial)
        m_page = new TutorialPage(m_blueprint);
    else if (step == Step::Agreement)
        m_page = new AgreementPage(m_blueprint, m_options->options(m_fresh));
    if (m_page) {
        m_scroll->column().insertWidget(0, m_page);
        m_page->show();
    }
    m_skip->setVisible(step != Step::Agreement);
    m_skip->setText(step == Step::Options ? tr("Skip the tutorial") : tr("Skip this"));
    m_goOn->setText(step == Step::Agreement ? tr("Agree and start") : tr("Continue"));
    m_scroll->verticalScrollBar()->setValue(0);
    m_goOn->setFocus(Qt::OtherFocusReason);
}

void Entrance::goOn()
{
    if (m_step != Step::Agreement)
        return show(Step(int(m_step) + 1));
    Q_EMIT startWanted(m_blueprint, m_options->options(m_fresh), m_options->fullScreen());
}

void Entrance::goBack()
{
    if (m_step == Step::Options)
        Q_EMIT cancelled();
    else
        show(Step(int(m_step) - 1));
}

} // namespace lamplight::ui
