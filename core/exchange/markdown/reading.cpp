// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/reading.h"

#include <QCoreApplication>
#include <QUuid>
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

void Reading::complete(QString& uid, const QStringList& identity)
{
    static const QUuid courses(QStringLiteral("7d0b6a1e-0c39-4b52-9a55-5a6f6c1d1b01"));
    const QString name = plan.title + QChar(0x1f) + identity.join(QChar(0x1f));
    // Of two things with the same words the second is told apart by its number.
    for (int number = 1; uid.isEmpty(); ++number) {
        const QString made =
            QUuid::createUuidV5(courses, name + QChar(0x1f) + QString::number(number)).toString(QUuid::WithoutBraces);
        if (!uids.contains(made))
            uid = made;
    }
    uids.insert(uid);
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
