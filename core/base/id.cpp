// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <QUuid>

namespace lamplight {

QString newUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace lamplight
