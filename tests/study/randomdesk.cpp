// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomdesk.h"

#include "contents.h"
#include "deck/cards.h"
#include "deck/check.h"
#include "deck/concepts.h"
#include "deck/queue.h"
#include "study/reviewsession.h"
#include "study/settingsdesk.h"
#include "tempdeck.h"

#include <algorithm>

namespace lamplight::test {

using study::ReviewDesk;

namespace {

constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;

/// Evenings before a clock change of Europe's in spring and in autumn, and before none (UTC).
constexpr qint64 beginnings[]{1'774'720'800'000, 1'792'864'800'000, 1'780'000'000'000};

/// In memory where there is such a place: a disk would wait for every answer.
QString folderTemplate()
{
    return (QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
           QStringLiteral("/desk-XXXXXX");
}

} // namespace

RandomDesk::RandomDesk(quint64 seed)
    : m_random(seed), m_folder(folderTemplate()), m_clock(beginnings[m_random.below(std::size(beginnings))])
{
    m_session =
        taken(study::Session::create(m_folder.filePath(QStringLiteral("desk.lamp")), QStringLiteral("Desk"), m_clock));
    addCards();
    m_first = taken(deck().deck().read([](deck::Connection& c) { return Result<Contents>(contents(c)); }));
    m_states = {snapshot()};
}

/// A dozen, some of them siblings, made as before any step that this test undoes.
void RandomDesk::addCards()
{
    taken(deck().deck().step(QStringLiteral("Add cards"), [&](deck::Connection& c) -> Result<void> {
        const ConceptId concept_ = taken(insert(c, Concept{{}, newUid(), QStringLiteral("term"), {}, {}, {}}));
        for (int i = 0; i < 12; ++i) {
            Card card;
            card.uid = newUid();
            card.front = QStringLiteral("front %1").arg(i);
            card.back = QStringLiteral("back %1").arg(i);
            card.due = i;
            card.note = i < 4 ? QStringLiteral("note %1").arg(i / 2) : QString();
            card.concept_ = i >= 10 ? concept_ : ConceptId();
            taken(insert(c, card));
        }
        return {};
    }));
}

void RandomDesk::open()
{
    m_session.reset();
    m_session =
        taken(study::Session::open(m_folder.filePath(QStringLiteral("desk.lamp")), deck::Access::ReadWrite, m_clock));
}

void RandomDesk::expect(bool kept, int invariant, const QString& what)
{
    if (!kept && m_broken.isEmpty())
        m_broken = m_log.mid(std::max<qsizetype>(0, m_log.size() - 30))
                   << QStringLiteral("invariant %1: %2").arg(invariant).arg(what);
}

RandomDesk::Snapshot RandomDesk::snapshot()
{
    return taken(deck().deck().read([](deck::Connection& c) {
        return Result<Snapshot>({taken(deck::cards(c)), taken(deck::lastReview(c)), taken(deck::settings(c))});
    }));
}

study::DeskDay RandomDesk::now()
{
    return taken(deck().deck().read([this](deck::Connection& c) { return study::deskDay(c, m_clock.utcMs()); }));
}

CardId RandomDesk::anyCard()
{
    return m_random.below(2) == 0 && m_shown.isValid() ? m_shown : CardId(1 + qint64(m_random.below(12)));
}

void RandomDesk::session()
{
    for (quint64 left = 3 + m_random.below(6); left > 0 && m_broken.isEmpty(); --left)
        act();
    checkReplay();
}

void RandomDesk::act()
{
    look();
    switch (m_random.below(20)) {
    case 0: return practise();
    case 1: return undo();
    case 2: return redo();
    case 3:
    case 4: return change();
    case 5:
    case 6: return arrange();
    case 7:
    case 8:
    case 9: return passTime();
    default: return answerShown();
    }
}

void RandomDesk::stepped(const Snapshot& before, const QString& what)
{
    m_log.append(QStringLiteral("%1 %2").arg(
        QDateTime::fromMSecsSinceEpoch(m_clock.utcMs(), Qt::UTC).toString(Qt::ISODate), what));
    const Snapshot after = snapshot();
    if (after == before)
        return;
    m_states.resize(m_at + 1);
    m_states.push_back(after);
    ++m_at;
}

void RandomDesk::answerShown()
{
    if (!m_shown.isValid())
        return;
    const Snapshot before = snapshot();
    const auto rating = static_cast<Rating>(1 + m_random.below(4));
    const Card after = taken(ReviewDesk(deck()).answer(m_shown, rating, qint64(m_random.below(90'000))));
    stepped(before, QStringLiteral("answer %1 to card %2").arg(int(rating)).arg(m_shown.value));
    checkAnswer(before.cards[m_shown.value - 1], after, rating);
    m_answered = m_shown;
}

void RandomDesk::practise()
{
    const Snapshot before = snapshot();
    auto sitting = taken(study::ReviewSession::practice(deck(), {}, true));
    if (const auto next = taken(sitting.next()))
        taken(sitting.answer(next->card.id, static_cast<Rating>(1 + m_random.below(4)), 900));
    stepped(before, QStringLiteral("practise"));
    expect(snapshot().cards == before.cards, 2, QStringLiteral("a card changed"));
}

/// What leaves the memory as it is.
void RandomDesk::arrange()
{
    const Snapshot before = snapshot();
    ReviewDesk desk(deck());
    const CardId id = anyCard();
    const quint64 action = m_random.below(8);
    switch (action) {
    case 0: taken(desk.setSuspended({id}, true)); break;
    case 1: taken(desk.setSuspended({CardId(1), CardId(2), CardId(3), id}, false)); break;
    case 2: taken(desk.bury(id)); break;
    case 3: taken(desk.buryWithSiblings(id)); break;
    case 4: taken(desk.unbury({id})); break;
    case 5: taken(desk.setFlag({id}, static_cast<CardFlag>(m_random.below(8)))); break;
    case 6: taken(desk.edit(id, {QStringLiteral("front %1").arg(m_random.below(99)), QStringLiteral("b"), {}})); break;
    default: (void)desk.reschedule({id}, now().today.addDays(qint64(m_random.below(5)))); break;
    }
    stepped(before, QStringLiteral("arrange %1 card %2").arg(action).arg(id.value));
    const QList<Card> after = snapshot().cards;
    for (qsizetype i = 0; i < after.size(); ++i)
        expect(after[i].stability == before.cards[i].stability && after[i].difficulty == before.cards[i].difficulty &&
                   after[i].reviews == before.cards[i].reviews && after[i].lapses == before.cards[i].lapses,
               3, QStringLiteral("memory of card %1").arg(i + 1));
}

/// Settings, and forgetting.
void RandomDesk::change()
{
    const Snapshot before = snapshot();
    if (m_random.below(3) == 0) {
        const CardId id = anyCard();
        taken(ReviewDesk(deck()).forget({id}));
        stepped(before, QStringLiteral("forget card %1").arg(id.value));
        return;
    }
    deck::Settings settings = before.settings;
    settings.newPerDay = int(m_random.below(8));
    settings.reviewsPerDay = m_random.below(2) == 0 ? std::optional<int>() : int(m_random.below(6));
    settings.cardOrder = static_cast<deck::CardOrder>(m_random.below(3));
    settings.newOrder = static_cast<deck::NewOrder>(m_random.below(2));
    settings.burySiblings = m_random.below(2) == 0;
    settings.retention = 0.8 + 0.01 * double(m_random.below(15));
    settings.leechLapses = 1 + int(m_random.below(3));
    settings.leechAction = static_cast<deck::LeechAction>(m_random.below(2));
    settings.learningSteps = m_random.below(3) == 0 ? std::vector<int>() : std::vector<int>{1, 10};
    settings.relearningSteps = m_random.below(3) == 0 ? std::vector<int>() : std::vector<int>{5};
    settings.rolloverHour = int(m_random.below(6));
    taken(study::putSettings(deck(), settings));
    stepped(before, QStringLiteral("settings"));
}

/// Minutes, hours, days and months; clocks that are set; the program closed and started again.
void RandomDesk::passTime()
{
    constexpr qint64 ways[]{20 * second, 3 * minute, 11 * minute, hour, 8 * hour, day, day, 3 * day, 40 * day};
    const quint64 way = m_random.below(std::size(ways) + 3);
    if (way < std::size(ways)) {
        m_clock.advance(ways[way]);
    } else if (way == std::size(ways)) {
        m_clock.setUtcMs(m_clock.utcMs() - ways[m_random.below(std::size(ways))]);
    } else {
        const Snapshot before = snapshot();
        open();
        expect(snapshot() == before, 12, QStringLiteral("restart"));
    }
    m_log.append(QStringLiteral("time passes %1").arg(way));
}

void RandomDesk::undo()
{
    const auto undone = deck().undo();
    m_log.append(QStringLiteral("undo"));
    if (m_at == 0) // the cards themselves
        return taken(undone), (void)taken(deck().redo());
    expect(undone.has_value(), 11, QStringLiteral("nothing to undo"));
    --m_at;
    expect(snapshot() == m_states[m_at], 11, QStringLiteral("undo"));
}

void RandomDesk::redo()
{
    const auto redone = deck().redo();
    m_log.append(QStringLiteral("redo"));
    expect(redone.has_value() == (m_at + 1 < m_states.size()), 11, QStringLiteral("what can be redone"));
    if (!redone || m_at + 1 >= m_states.size())
        return;
    ++m_at;
    expect(snapshot() == m_states[m_at], 11, QStringLiteral("redo"));
}

void RandomDesk::undoAll()
{
    const QStringList problems = taken(deck().deck().read(deck::check));
    expect(problems.isEmpty(), 13, problems.join(u'\n'));
    for (; m_at > 0 && m_broken.isEmpty(); --m_at)
        taken(deck().undo());
    const Contents left = taken(deck().deck().read([](deck::Connection& c) { return Result<Contents>(contents(c)); }));
    expect(left == m_first, 11, difference(left, m_first));
}

} // namespace lamplight::test
