// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/account.h"

#include <QCoreApplication>

namespace lamplight::exchange::markdown {

Account::Account(const Source& source) : m_source(source), m_entries(source.lines.size())
{
}

void Account::take(int line, const QString& rule)
{
    Entry& entry = at(line);
    entry.rule = rule;
    entry.to = m_subject.isEmpty() ? rule : QString(m_subject % u": " % rule);
}

void Account::list(int line, const QString& why)
{
    QString& reason = at(line).why;
    reason = reason.isEmpty() ? why : QString(reason % u' ' % why);
}

void Account::settle(ImportPlan& plan) const
{
    for (int i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        if (!entry.rule.isEmpty() && entry.why.isEmpty()) {
            plan.trace.append({m_source.file, i + 1, entry.rule, entry.to});
            continue;
        }
        const QString why =
            entry.why.isEmpty() ? QCoreApplication::translate("exchange", "No rule understands this line.") : entry.why;
        plan.problems.append({m_source.file, i + 1, m_source.lines[i], why});
    }
    plan.lines += static_cast<int>(m_entries.size());
}

} // namespace lamplight::exchange::markdown
