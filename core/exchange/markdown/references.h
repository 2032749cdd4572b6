// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QHash>
#include <tl/expected.hpp>

namespace lamplight::exchange::markdown {

/// Things that other lines refer to: by a name, compared folded, or as "uid:..." where names don't tell them apart.
class References {
public:
    /// `name` may be empty; `place` is the 1-based place in the plan's list.
    void add(const QString& name, const QString& uid, qint64 place);
    bool hasName(const QString& name) const;
    /// The place, or why there is none.
    tl::expected<qint64, QString> find(const QString& reference) const;

    /// Points `id` at what `reference` names; says why it can't, or nothing.
    template <class Tag>
    QString resolve(const QString& reference, Id<Tag>& id) const
    {
        const auto place = find(reference);
        if (!place)
            return place.error();
        id = Id<Tag>{*place};
        return {};
    }

private:
    QMultiHash<QString, qint64> m_byName;
    QHash<QString, qint64> m_byUid;
};

} // namespace lamplight::exchange::markdown
