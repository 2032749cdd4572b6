// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/casestudy.h"

#include <QCoreApplication>

namespace lamplight::exchange::markdown {

void readCaseStudy(const QString& title, Lines& lines, int markLine, Page& page)
{
    Reading& reading = page.reading;
    CaseStudy study;
    study.id = CaseStudyId{reading.plan.caseStudies.size() + 1};
    study.topic = page.lesson.topic;
    study.title = title.trimmed();
    takeBlanks(lines, page.account);
    readFields(lines, 0, QStringLiteral("caseField"), {}, page.account, [&](const Field& field) {
        if (field.key == u"uid")
            return reading.claim(field.value, study.uid);
        return field.key == u"topic" ? reading.topics.resolve(field.value, study.topic) : unknownKey(field.key);
    });
    QList<Line> passage;
    while (!lines.atEnd()) {
        passage.append(lines.next());
        page.account.take(passage.last().number, QStringLiteral("case"));
    }
    study.text = plainText(withoutBlankEnds(passage));
    if (study.title.isEmpty())
        page.account.list(markLine, QCoreApplication::translate("exchange", "The case study has no title."));
    if (study.text.isEmpty())
        page.account.list(markLine, QCoreApplication::translate("exchange", "The case study has no text."));
    if (reading.cases.hasName(study.title))
        page.account.list(
            markLine, QCoreApplication::translate("exchange", "The case study “%1” is given twice.").arg(study.title));
    reading.complete(study.uid, {QStringLiteral("case"), study.title});
    reading.cases.add(study.title, study.uid, study.id.value);
    reading.plan.caseStudies.append(study);
}

} // namespace lamplight::exchange::markdown
