// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/generate.h"

#include "base/random.h"
#include "deck/cards.h"
#include "deck/concepts.h"
#include "deck/lessons.h"
#include "exchange/apply.h"
#include "study/carddrafts.h"
#include "study/generate/course.h"
#include "study/generate/history.h"

#include <QCoreApplication>
#include <algorithm>

namespace lamplight::study {

namespace {

using namespace Qt::StringLiterals;

/// The part of a longer work that another function does.
class PartOfWork final : public Progress {
public:
    PartOfWork(Progress& whole, qint64 before, qint64 part, qint64 total)
        : m_whole(whole), m_before(before), m_part(part), m_total(total)
    {
    }
    void report(qint64 done, qint64 total) override
    {
        m_whole.report(m_before + (total > 0 ? m_part * done / total : 0), m_total);
    }
    bool cancelled() const override { return m_whole.cancelled(); }

private:
    Progress& m_whole;
    qint64 m_before, m_part, m_total;
};

/// One run of generateDeck(), within the transaction that makes the deck.
class Generating {
public:
    Generating(const DeckSize& size, quint64 seed, qint64 now, deck::Connection& connection, Progress& progress)
        : m_size(size), m_now(now), m_connection(connection), m_progress(progress), m_random(seed), m_wording(m_random),
          m_course(20 * (size.questions + size.lessons)), m_total(m_course + size.cards + size.reviews)
    {
    }

    Result<void> run()
    {
        LAMPLIGHT_TRY(m_connection.execute("PRAGMA cache_size = -200000"));
        LAMPLIGHT_TRY(deck::putSetting(m_connection, deck::settingDeckId, m_wording.uid()));
        PartOfWork part(m_progress, 0, m_course, m_total);
        LAMPLIGHT_TRY(exchange::apply(generatedCourse(m_size.lessons, m_size.questions, m_wording, m_random),
                                      m_connection, part));
        m_done = m_course;
        LAMPLIGHT_TRY(addCards());
        return addReviews();
    }

private:
    Result<void> goOn()
    {
        constexpr qint64 often = 1000;
        if (++m_done % often != 0)
            return {};
        m_progress.report(m_done, m_total);
        if (m_progress.cancelled())
            return failure(ErrorKind::Cancelled, QCoreApplication::translate("study", "No deck was made."));
        return {};
    }

    /// Those that the course gives, and as many others as are still wanted.
    Result<QList<Card>> cards()
    {
        const auto concepts = deck::concepts(m_connection);
        const auto definitions = deck::definitions(m_connection);
        const auto lessons = deck::lessons(m_connection);
        if (const Error* error = firstError(concepts, definitions, lessons))
            return tl::unexpected(*error);
        QList<Card> cards = draftCards({*concepts, *definitions, *lessons},
                                       {CardKind::Term, CardKind::Definition, CardKind::Cloze, CardKind::Takeaway})
                                .mid(0, m_size.cards);
        while (cards.size() < m_size.cards)
            cards += note(static_cast<int>(cards.size()), *lessons);
        return cards;
    }

    Card note(int number, const QList<Lesson>& lessons)
    {
        Card card;
        card.front = m_wording.coinedWord() + u' ' + m_wording.phrase();
        card.back = m_wording.sentences(1 + static_cast<int>(m_random.below(2)));
        card.tags = number % 3 == 0 ? u"imported chapter-%1"_s.arg(number % 40) : u"imported"_s;
        if (!lessons.isEmpty())
            card.topic = lessons[number % lessons.size()].topic;
        return card;
    }

    Result<void> addCards()
    {
        auto made = cards();
        if (!made)
            return tl::unexpected(made.error());
        const std::vector<int> answers = answersPerCard(m_size.cards, m_size.reviews, m_random);
        m_reviews.reserve(static_cast<size_t>(m_size.reviews));
        for (qsizetype i = 0; i < made->size(); ++i) {
            LAMPLIGHT_TRY(goOn());
            Card& card = (*made)[i];
            card.id = CardId(i + 1);
            card.uid = m_wording.uid();
            card.created = m_now;
            card.due = card.id.value;
            card.suspended = m_random.below(100) == 0;
            if (const int count = answers[static_cast<size_t>(i)]; count > 0)
                addHistory(card, count, m_now, m_random, m_reviews);
            LAMPLIGHT_TRY(deck::insert(m_connection, card));
        }
        return {};
    }

    /// In the order in which they were given.
    Result<void> addReviews()
    {
        std::ranges::stable_sort(m_reviews, {}, &Review::at);
        for (const Review& review : m_reviews) {
            LAMPLIGHT_TRY(goOn());
            LAMPLIGHT_TRY(deck::insert(m_connection, review));
        }
        return {};
    }

    DeckSize m_size;
    qint64 m_now;
    deck::Connection& m_connection;
    Progress& m_progress;
    Random m_random;
    Wording m_wording;
    qint64 m_course, m_total, m_done = 0;
    std::vector<Review> m_reviews;
};

} // namespace

Result<std::unique_ptr<Session>> generateDeck(const QString& file, const DeckSize& size, quint64 seed,
                                              const Clock& clock, Progress& progress)
{
    if (std::min({size.cards, size.reviews, size.questions, size.lessons}) < 0)
        return failure(ErrorKind::Input, QCoreApplication::translate("study", "A deck can't hold less than nothing."));
    if (size.reviews > 0 && size.cards == 0)
        return failure(ErrorKind::Input, QCoreApplication::translate("study", "Reviews need cards."));
    return Session::create(file, QCoreApplication::translate("study", "Generated deck"), clock,
                           [&](deck::Connection& connection) {
                               return Generating(size, seed, clock.utcMs(), connection, progress).run();
                           });
}

} // namespace lamplight::study
