// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading.h"

#include "study/typedoptions.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace lamplight::ui {

namespace {

QStringList codesOf(const exchange::ImportPlan& plan)
{
    QStringList codes;
    for (const Lesson& lesson : plan.lessons) {
        const QString code = lesson.code.isEmpty() ? QStringLiteral("“%1”").arg(lesson.title) : lesson.code;
        if (!codes.contains(code))
            codes += code;
    }
    return codes;
}

} // namespace

ImportSource ImportSource::of(const QMimeData& data)
{
    ImportSource source;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            source.paths += url.toLocalFile();
    if (source.paths.isEmpty())
        source.text = data.text();
    return source;
}

QString ImportSource::name() const
{
    if (paths.isEmpty())
        return QCoreApplication::translate("exchange", "pasted text");
    if (paths.size() > 1)
        return QCoreApplication::translate("exchange", "%n file(s)", nullptr, int(paths.size()));
    const QFileInfo file(paths.first());
    return file.fileName().isEmpty() ? QFileInfo(file.absolutePath()).fileName() : file.fileName();
}

exchange::ImportPlan ImportReading::decided() const
{
    QList<study::DamagedTable> taken;
    for (int i = 0; i < tables.size(); ++i)
        if (accepted.contains(i))
            taken += tables[i];
    QHash<qsizetype, QList<Option>> typed;
    for (auto each = options.begin(); each != options.end(); ++each)
        if (const auto whole = study::typedOptions(each.value()))
            typed.insert(each.key(), *whole);
    return study::withOptions(study::withSplits(plan, taken), typed);
}

ImportReading ImportReading::withSplit(int table, bool taken) const
{
    ImportReading other = *this;
    if (taken)
        other.accepted.insert(table);
    else
        other.accepted.remove(table);
    return other;
}

QList<std::pair<qsizetype, QString>> ImportReading::incomplete() const
{
    QList<std::pair<qsizetype, QString>> stems;
    for (qsizetype i = 0; i < plan.questions.size(); ++i)
        if (plan.questions[i].isIncomplete())
            stems.append({i, plan.questions[i].stem});
    return stems;
}

Result<ImportReading> readImport(const ImportSource& source, Progress& progress)
{
    auto material =
        source.paths.isEmpty() ? study::ImportDesk::pasted(source.text) : study::ImportDesk::open(source.paths);
    if (!material)
        return tl::unexpected(material.error());
    auto plan = study::ImportDesk::read(*material, {}, progress);
    if (!plan)
        return tl::unexpected(plan.error());
    ImportReading reading{source.name(), std::move(*material), std::move(*plan), {}, {}, {}};
    reading.tables = study::damagedTables(reading.plan);
    return reading;
}

QString placesText(const exchange::ImportPlan& plan)
{
    constexpr qsizetype most = 4;
    const QStringList codes = codesOf(plan);
    if (codes.size() <= most)
        return codes.join(QStringLiteral(", "));
    return QCoreApplication::translate("exchange", "%1 and %n more", nullptr, int(codes.size() - most + 1))
        .arg(codes.mid(0, most - 1).join(QStringLiteral(", ")));
}

QString queryFor(const exchange::ImportPlan& plan)
{
    const bool withoutPage =
        std::ranges::any_of(plan.definitions, [](const Definition& each) { return each.places.isEmpty(); });
    if (withoutPage)
        return {};
    QStringList terms;
    for (const Lesson& lesson : plan.lessons) {
        const QString topic = lesson.code.isEmpty() ? lesson.title : lesson.code;
        if (topic.isEmpty() || topic.contains(u'"'))
            return {};
        terms += QStringLiteral("topic:\"%1\"").arg(topic);
    }
    return terms.join(QStringLiteral(" or "));
}

} // namespace lamplight::ui
