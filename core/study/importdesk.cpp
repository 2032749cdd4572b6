// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/importdesk.h"

#include "deck/exams.h"
#include "exchange/formats.h"

#include <QCoreApplication>

namespace lamplight::study {

namespace {

QString stepLabel(const exchange::ImportPlan& plan)
{
    if (plan.lessons.size() == 1)
        return QCoreApplication::translate("study", "Import: %1").arg(plan.lessons.first().title);
    return QCoreApplication::translate("study", "Import: %n page(s)", nullptr, static_cast<int>(plan.lessons.size()));
}

} // namespace

QStringList ImportDesk::patterns()
{
    QStringList patterns;
    for (const exchange::TextFormat& format : exchange::textFormats())
        for (const QString& suffix : format.suffixes)
            if (const QString pattern = QStringLiteral("*.") + suffix; !patterns.contains(pattern))
                patterns.append(pattern);
    return patterns;
}

Result<exchange::Material> ImportDesk::pasted(const QString& text)
{
    const auto source = exchange::decode(QCoreApplication::translate("study", "pasted text"), text.toUtf8());
    if (!source)
        return tl::unexpected(source.error());
    return exchange::Material{{}, {*source}};
}

Result<exchange::ImportPlan> ImportDesk::read(const exchange::Material& material, const QString& format,
                                              Progress& progress)
{
    return exchange::readPlan(material, format, progress);
}

Result<exchange::ImportPlan> ImportDesk::read(const QStringList& paths, const QString& format, Progress& progress)
{
    const auto material = open(paths);
    if (!material)
        return tl::unexpected(material.error());
    return read(*material, format, progress);
}

Result<exchange::ImportReport> ImportDesk::preview(const exchange::ImportPlan& plan, Progress& progress)
{
    // Done for real and rolled back: so the preview can't promise what the import doesn't keep.
    std::optional<exchange::ImportReport> report;
    const auto undone = m_session.deck().record([&](deck::Connection& connection) -> Result<void> {
        auto applied = exchange::apply(plan, connection, progress);
        if (!applied)
            return tl::unexpected(applied.error());
        report = std::move(*applied);
        return failure(ErrorKind::Cancelled, {});
    });
    if (!report)
        return tl::unexpected(undone.error());
    return *report;
}

Result<exchange::ImportReport> ImportDesk::apply(const exchange::ImportPlan& plan, Progress& progress)
{
    exchange::ImportReport report;
    const auto done = m_session.deck().step(stepLabel(plan), [&](deck::Connection& connection) -> Result<void> {
        const auto sitting = deck::runningAttempt(connection);
        if (!sitting)
            return tl::unexpected(sitting.error());
        if (*sitting)
            return failure(ErrorKind::Refused,
                           QCoreApplication::translate("study", "A sitting is running. End it before you import."));
        auto applied = exchange::apply(plan, connection, progress);
        if (!applied)
            return tl::unexpected(applied.error());
        report = std::move(*applied);
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return report;
}

} // namespace lamplight::study
