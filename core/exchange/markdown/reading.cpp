// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/reading.h"

#include <QCoreApplication>
#include <algorithm>

namespace lamplight::exchange::markdown {

QString Reading::claim(const QString& given, QString& uid)
{
    if (given.isEmpty() || std::ranges::any_of(given, [](QChar letter) { return letter.isSpace(); }))
        return QCoreApplication::translate("exchange", "A uid is one word.");
    if (uids.contains(given))
        return QCoreApplication::translate("exchange", "This uid belongs to something above; a new one is given here.");
    uids.insert(given);
    uid = given;
    return {};
}

void Reading::complete(QString& uid) const
{
    if (uid.isEmpty())
        uid = newUid();
}

QString tagList(const QString& written)
{
    return written.simplified();
}

void listStray(Lines& lines, Account& account)
{
    account.list(lines.next().number, QCoreApplication::translate("exchange", "Nothing of this form belongs here."));
}

} // namespace lamplight::exchange::markdown
