// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"
#include "exchange/source.h"

namespace lamplight::exchange::markdown {

/// Where every line of one file went: to a rule that took it, or to the list of problems. A line that is listed stays
/// listed, whatever takes it before or afterwards, so that it is counted once.
class Account {
public:
    explicit Account(const Source& source);

    /// What the lines from here on belong to: "1.1 What a service is worth".
    void setSubject(const QString& subject) { m_subject = subject; }
    /// `line` is 1-based.
    void take(int line, const QString& rule);
    void list(int line, const QString& why);
    /// Adds the file's trace and problems to the plan, in the order of the lines.
    void settle(ImportPlan& plan) const;

private:
    struct Entry {
        QString rule, to, why;
    };
    Entry& at(int line) { return m_entries[line - 1]; }

    const Source& m_source;
    QString m_subject;
    QList<Entry> m_entries;
};

} // namespace lamplight::exchange::markdown
