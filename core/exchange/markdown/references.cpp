// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/references.h"

#include "base/fold.h"

#include <QCoreApplication>

namespace lamplight::exchange::markdown {

void References::add(const QString& name, const QString& uid, qint64 place)
{
    if (!name.isEmpty())
        m_byName.insert(fold(name), place);
    m_byUid.insert(uid, place);
}

bool References::hasName(const QString& name) const
{
    return m_byName.contains(fold(name));
}

tl::expected<qint64, QString> References::find(const QString& reference) const
{
    if (reference.startsWith(u"uid:")) {
        const auto found = m_byUid.constFind(reference.sliced(4).trimmed());
        if (found != m_byUid.cend())
            return *found;
    } else {
        const QString name = fold(reference);
        if (m_byName.count(name) == 1)
            return m_byName.value(name);
        if (m_byName.count(name) > 1)
            return tl::unexpected(
                QCoreApplication::translate("exchange", "“%1” names more than one thing; refer to it as “uid:...”.")
                    .arg(reference));
    }
    return tl::unexpected(
        QCoreApplication::translate("exchange", "Nothing in the course is called “%1”.").arg(reference));
}

} // namespace lamplight::exchange::markdown
