// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecourse.h"

#include "study/importdesk.h"
#include "study/librarydesk.h"

namespace lamplight::test {

namespace {

Result<void> bringIn(study::Session& session)
{
    NoProgress progress;
    const auto plan =
        study::ImportDesk::read(QStringList{QStringLiteral(LAMPLIGHT_SAMPLE_COURSE)}, QString(), progress);
    if (!plan)
        return tl::unexpected(plan.error());
    LAMPLIGHT_TRY(study::ImportDesk(session).apply(*plan, progress));
    LAMPLIGHT_TRY(study::LibraryDesk(session).makeCards(
        {CardKind::Term, CardKind::Definition, CardKind::Cloze, CardKind::Takeaway}));
    return {};
}

} // namespace

void addSampleCourse(study::Session& session)
{
    if (const auto done = bringIn(session); !done)
        qFatal("%s", qPrintable(describe(done.error())));
}

} // namespace lamplight::test
