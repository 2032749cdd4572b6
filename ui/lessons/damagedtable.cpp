// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/damagedtable.h"

#include "lessons/callout.h"
#include "lessons/lessontable.h"
#include "lessons/pageevents.h"
#include "lessons/piececolumn.h"
#include "parts/button.h"
#include "parts/text.h"

#include <QCoreApplication>

namespace lamplight::ui {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("DamagedTable", text);
}

QWidget* acceptButton(const BlockSource& source, PageEvents* events)
{
    auto* accept = new Button(said(QT_TRANSLATE_NOOP("DamagedTable", "Accept this split")));
    accept->setGlyph(Glyph::Table);
    accept->setEnabled(source.canWrite);
    accept->setToolTip(
        said(QT_TRANSLATE_NOOP("DamagedTable", "Makes these cells the table of the lesson. Undo takes it "
                                               "back.")));
    QObject::connect(accept, &Button::clicked, events,
                     [events, uid = source.block.uid] { Q_EMIT events->splitAccepted(uid); });
    return accept;
}

} // namespace

QWidget* makeDamagedTable(const BlockSource& source, PageEvents* events)
{
    auto* callout = new Callout(Tone::Warn, Glyph::Warning,
                                said(QT_TRANSLATE_NOOP("DamagedTable", "Table whose borders were lost")));
    callout->addFlow(new PieceColumn(source.shown.pieces, Setting::Plain, PieceColumn::Bullets::Indent, events));
    if (source.shown.cells.isEmpty()) {
        callout->addNote(said(QT_TRANSLATE_NOOP("DamagedTable", "It stands here as it was copied: no split of it is "
                                                                "certain enough to propose.")));
        return callout;
    }
    auto* title = strong(said(QT_TRANSLATE_NOOP("DamagedTable", "A split that would fit")));
    callout->add(wrapped(title));
    callout->addFlow(new LessonTable(source.shown.cells, events));
    callout->add(acceptButton(source, events), Qt::AlignLeading);
    return callout;
}

} // namespace lamplight::ui
