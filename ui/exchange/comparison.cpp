// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/comparison.h"

#include <utility>

namespace lamplight::ui {

Comparison::Comparison(study::Session& session, QWidget* parent) : LongWork(parent), m_session(session)
{
}

void Comparison::ask(const exchange::ImportPlan& plan)
{
    if (isRunning()) {
        m_next = plan;
        return;
    }
    run<exchange::ImportReport>(
        tr("Comparing with the deck"), this,
        [&session = m_session, plan](Progress& progress) { return study::ImportDesk(session).preview(plan, progress); },
        [this](Result<exchange::ImportReport> report) {
            if (const auto next = std::exchange(m_next, {}))
                return ask(*next);
            if (report)
                Q_EMIT told(report->changed);
            else
                Q_EMIT failed(report.error());
        });
}

} // namespace lamplight::ui
