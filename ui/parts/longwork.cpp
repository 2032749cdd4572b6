// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/longwork.h"

#include "parts/button.h"
#include "parts/stack.h"
#include "parts/text.h"

#include <QProgressBar>
#include <QTimer>

namespace lamplight::ui {

namespace {
constexpr int patienceMs = 300; // shorter work shows no bar
constexpr int pulseMs = 80;
constexpr int barSteps = 1000;
} // namespace

LongWork::LongWork(QWidget* parent)
    : QWidget(parent), m_delay(new QTimer(this)), m_pulse(new QTimer(this)), m_what(caption({})),
      m_bar(new QProgressBar), m_cancel(new Button(tr("Cancel")))
{
    auto* row = new Row(this, Space::S12, {Space::None, Space::S4});
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_bar->setTextVisible(false);
    m_cancel->setSize(Button::Size::Small);
    m_delay->setSingleShot(true);
    m_delay->setInterval(patienceMs);
    m_pulse->setInterval(pulseMs);
    connect(m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_pulse, &QTimer::timeout, this, &LongWork::look);
    connect(m_cancel, &Button::clicked, this, &LongWork::cancel);
    hide();
}

LongWork::~LongWork()
{
    stop();
}

void LongWork::stop()
{
    cancel();
    if (m_wait)
        m_wait();
}

std::shared_ptr<LongWork::State> LongWork::begin(const QString& what)
{
    Q_ASSERT_X(!m_state, "LongWork", "one piece of work at a time");
    m_state = std::make_shared<State>();
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_delay->start();
    m_pulse->start();
    Q_EMIT runningChanged(true);
    return m_state;
}

void LongWork::end()
{
    m_state.reset();
    m_wait = nullptr;
    m_delay->stop();
    m_pulse->stop();
    hide();
    Q_EMIT runningChanged(false);
}

void LongWork::cancel()
{
    if (!m_state)
        return;
    m_state->stop = true;
    m_cancel->setEnabled(false);
}

void LongWork::look()
{
    const qint64 total = m_state ? m_state->total.load() : 0;
    m_bar->setRange(0, total > 0 ? barSteps : 0);
    if (total > 0)
        m_bar->setValue(int(barSteps * qBound(qint64(0), m_state->done.load(), total) / total));
}

} // namespace lamplight::ui
