// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QRegularExpression>

namespace lamplight::architecture {

namespace {

constexpr int longestHeader = 80;
constexpr int longestSource = 300;

/// A call that belongs to some rooms only, or to none.
struct Ban {
    QString where;    ///< paths that begin so; empty: everywhere
    QString exempted; ///< paths that begin so; empty: none
    QRegularExpression pattern;
    QString why;
};

const QList<Ban>& bans()
{
    const auto ban = [](const char* where, const char* exempted, const char* pattern, const char* why) {
        return Ban{QString::fromLatin1(where), QString::fromLatin1(exempted),
                   QRegularExpression(QString::fromLatin1(pattern)), QString::fromLatin1(why)};
    };
    static const QList<Ban> list{
        ban("", "core/base/", R"(\bQ(Date|Time|DateTime)::current\w*|\b(system|steady|high_resolution)_clock\b)",
            "time comes from a Clock"),
        ban("core/", "core/base/", R"(\bQElapsedTimer\b|\bQTimer\b)", "time comes from a Clock"),
        ban("", "core/base/",
            R"(\bQRandomGenerator\b|\bstd::(shuffle|sample|mt19937\w*|random_device|\w+_distribution)\b|\bs?rand\()",
            "randomness comes from base/random.h"),
        ban("", "", R"(\bsleep(_for|_until)?\(|\b[mun]sleep\(|\bqSleep\(|\bQEventLoop\b|\bprocessEvents\()",
            "nobody sleeps or nests an event loop"),
        ban("", "", R"(\b(SIGNAL|SLOT)\()", "connect by pointer to member"),
        ban("", "", R"(\bthrow\b)", "errors are Results"),
        ban("core/", "", R"((?m)^(?!.*unique_ptr).*\bnew\s+[A-Za-z_:(])", "core owns by value or unique_ptr"),
        ban("core/", "core/deck/", R"(\bsqlite3_\w+\()", "only deck knows SQL"),
    };
    return list;
}

int lineOf(const QString& text, qsizetype position)
{
    return static_cast<int>(QStringView(text).left(position).count(QLatin1Char('\n'))) + 1;
}

QString at(int line, const QString& what, const QString& why)
{
    return QStringLiteral("line %1: %2: %3").arg(line).arg(what, why);
}

} // namespace

QStringList sourceViolations(const SourceFile& file)
{
    // Spelt apart, or this file would break its own rule.
    static const QRegularExpression undone(QStringLiteral("\\b(TO"
                                                          "DO|FIX"
                                                          "ME|XX"
                                                          "X|HA"
                                                          "CK)\\b"));
    const bool header = file.path.endsWith(QLatin1String(".h"));
    QStringList violations;
    if (!file.text.startsWith(QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later\n")))
        violations.append(QStringLiteral("the first line isn't the licence"));
    if (header && !file.text.contains(QLatin1String("\n#pragma once\n")))
        violations.append(QStringLiteral("a header without #pragma once"));

    const auto lines = file.text.count(QLatin1Char('\n'));
    const int longest = header ? longestHeader : longestSource;
    if (lines > longest && !file.text.contains(QLatin1String("// Long because: ")))
        violations.append(QStringLiteral("%1 lines, over %2, and no \"// Long because: ...\"").arg(lines).arg(longest));

    for (auto it = undone.globalMatch(file.text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        violations.append(
            at(lineOf(file.text, match.capturedStart()), match.captured(), QStringLiteral("left undone")));
    }
    if (file.path.startsWith(QLatin1String("tests/")))
        return violations;

    const QString code = parse(file.text).code;
    for (const Ban& ban : bans()) {
        if (!file.path.startsWith(ban.where) || (!ban.exempted.isEmpty() && file.path.startsWith(ban.exempted)))
            continue;
        for (auto it = ban.pattern.globalMatch(code); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            violations.append(at(lineOf(code, match.capturedStart()), match.captured(), ban.why));
        }
    }
    return violations;
}

} // namespace lamplight::architecture
