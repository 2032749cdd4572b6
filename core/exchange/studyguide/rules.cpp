// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/rules.h"

namespace lamplight::exchange::studyguide {

namespace {

const QStringList& namesOfRules()
{
    static const QStringList names = {
        QStringLiteral("blank"),         QStringLiteral("frontMatter"),    QStringLiteral("mailHeader"),
        QStringLiteral("title"),         QStringLiteral("date"),           QStringLiteral("heading"),
        QStringLiteral("takeaway"),      QStringLiteral("summary"),        QStringLiteral("listItem"),
        QStringLiteral("definition"),    QStringLiteral("examTip"),        QStringLiteral("note"),
        QStringLiteral("workedExample"), QStringLiteral("table"),          QStringLiteral("damagedTable"),
        QStringLiteral("question"),      QStringLiteral("questionMarker"), QStringLiteral("option"),
        QStringLiteral("lostOption"),    QStringLiteral("answer"),         QStringLiteral("answerKey"),
        QStringLiteral("explanation"),   QStringLiteral("wrapper"),        QStringLiteral("quote"),
        QStringLiteral("code"),          QStringLiteral("image"),          QStringLiteral("html"),
        QStringLiteral("comment"),       QStringLiteral("divider"),        QStringLiteral("lostMarks"),
        QStringLiteral("prose"),
    };
    return names;
}

} // namespace

QString name(Rule rule)
{
    return rule == Rule::None ? QString() : namesOfRules().at(static_cast<int>(rule) - 1);
}

QStringList ruleNames()
{
    return namesOfRules();
}

} // namespace lamplight::exchange::studyguide
