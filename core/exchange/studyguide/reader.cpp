// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/reader.h"

#include "exchange/studyguide/assembly.h"
#include "exchange/studyguide/joints.h"
#include "exchange/studyguide/pages.h"
#include "exchange/studyguide/takers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lamplight::exchange::studyguide {

namespace {

/// The rules in the order in which they are asked; the first that recognises a block takes it.
constexpr std::array rules = {takeMailHeader, takeTitle,         takeRaw,       takeDate,
                              takeTable,      takeDamagedTable,  takeAnswerKey, takeQuestions,
                              takeQuote,      takeWorkedExample, takeCallout,   takeHeading,
                              takeLabelled,   takeAnnounced,     takeList,      takeProse};

/// Reports lines and asks for cancellation every so many of them.
class Watch {
public:
    Watch(Progress& progress, const Material& material) : m_progress(progress)
    {
        for (const Source& source : material.sources)
            m_total += source.lines.size();
    }

    /// False: the user stopped it.
    bool goesOn(qint64 line)
    {
        constexpr qint64 every = 500;
        if (m_done + line < m_next)
            return true;
        m_next = m_done + line + every;
        m_progress.report(m_done + line, m_total);
        return !m_progress.cancelled();
    }
    void finished(qint64 lines) { m_done += lines; }
    void end() { m_progress.report(m_total, m_total); }

private:
    Progress& m_progress;
    qint64 m_total = 0, m_done = 0, m_next = 0;
};

bool hasMarkedHeadings(const Lines& lines, const Page& page)
{
    const auto isHeading = [](const Line& line) { return line.mark == Mark::Heading || line.mark == Mark::Underline; };
    const int body = page.titleLine < 0 ? page.first : page.titleLine + 2;
    return std::any_of(lines.all.begin() + std::min(body, page.last), lines.all.begin() + page.last, isHeading);
}

/// False: cancelled.
bool readPage(Reading& reading, Watch& watch)
{
    while (reading.at < reading.end) {
        if (!watch.goesOn(reading.at))
            return false;
        if (reading.blankAt(reading.at)) {
            reading.took(reading.at, reading.at + 1, Rule::Blank);
            ++reading.at;
            continue;
        }
        std::ranges::any_of(rules, [&](auto* take) { return take(reading); });
    }
    return true;
}

} // namespace

bool recognises(const Material& material)
{
    return !material.sources.isEmpty();
}

Result<ImportPlan> read(const Material& material, Progress& progress)
{
    Assembly assembly(material);
    Watch watch(progress, material);
    for (const Source& source : material.sources) {
        const Lines lines = classify(source);
        const QHash<QString, int> joined = joinedWords(lines);
        QList<Outcome> outcomes(lines.size());
        QList<Page> pages = pagesOf(lines);
        for (Page& page : pages) {
            Reading reading{lines, outcomes, joined, page, page.first, page.last};
            reading.hasMarkedHeadings = hasMarkedHeadings(lines, page);
            if (!readPage(reading, watch))
                return failure(ErrorKind::Cancelled,
                               QCoreApplication::translate("exchange", "Reading was stopped; nothing was imported."));
        }
        watch.finished(lines.size());
        assembly.add(source, std::move(pages), std::move(outcomes));
    }
    watch.end();
    return assembly.finish();
}

} // namespace lamplight::exchange::studyguide
