// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/itemdesk.h"

#include <QStringList>

/// Items as rows of a table; the first row is the heading.
namespace lamplight::ui {

QList<QStringList> itemRows(const study::ItemAnalysis& analysis);
/// The options of a question, and who chose nothing. Of one's own history only what was chosen first.
QList<QStringList> optionRows(const study::ItemRow& row, bool ownHistory);
/// "Reliability 0.83 over 200 people; one person's marks are out by 2.7 either way." Empty: withheld.
QString reliabilityText(const study::ItemAnalysis& analysis);

} // namespace lamplight::ui
