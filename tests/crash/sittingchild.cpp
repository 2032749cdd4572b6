// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomsitting.h"
#include "study/examdesk.h"
#include "tempdeck.h"

#include <QCoreApplication>
#include <iostream>
#include <string>

using namespace lamplight;

namespace {

/// "STATE|EVENTS|TAKEN|what is shown", once all of it is on disk. EVENTS: how many there are. STATE: running or ended.
void say(const exam::Sitting& sitting, const exam::Moment& now, bool wasTaken)
{
    const QString line = QStringList{sitting.hasEnded() ? QStringLiteral("ended") : QStringLiteral("running"),
                                     QString::number(sitting.next(EventKind::Tick, now).sequence - 1),
                                     QString::number(int(wasTaken)), test::shownOf(sitting, now)}
                             .join(u'|');
    std::cout << line.toStdString() << std::endl;
}

} // namespace

/// sittingchild FILE UTC: goes on with the sitting of the deck from UTC (ms) on. For each line on its standard input, a
/// RandomAct, it does that and says where the sitting stands.
int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    ManualClock clock(words.at(2).toLongLong());
    const auto session = test::taken(study::Session::open(words.at(1), deck::Access::ReadWrite, clock));
    study::ExamDesk desk(*session);
    const auto resumed = test::taken(desk.resume());
    if (!resumed) {
        std::cout << "over" << std::endl;
        return 0;
    }
    say(*resumed, desk.now(), true);
    for (std::string line; std::getline(std::cin, line);) {
        const auto act = test::RandomAct::fromLine(QByteArray::fromStdString(line));
        clock.advance(act.passMs);
        clock.setUtcMs(clock.utcMs() + act.jumpMs);
        const auto after = desk.act(act.kind, act.position, act.value);
        const auto running = after ? Result<std::optional<exam::Sitting>>(*after) : desk.running();
        const auto sitting = test::taken(running);
        if (!sitting) {
            std::cout << "over" << std::endl;
            return 0;
        }
        say(*sitting, desk.now(), after.has_value());
    }
    return 0;
}
