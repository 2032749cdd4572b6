// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidates.h"

#include "base/random.h"
#include "deck/exams.h"
#include "exam/letters.h"
#include "exam/response.h"
#include "study/session.h"

namespace lamplight::test {

void addAttempt(study::Session& session, const QList<FormQuestion>& form, const QString& candidate,
                const QStringList& responses)
{
    constexpr qint64 each = 30'000;
    Attempt attempt;
    attempt.uid = newUid();
    attempt.name = QStringLiteral("Mock");
    attempt.startedAt = session.clock().utcMs();
    attempt.endedAt = attempt.startedAt + each * form.size();
    attempt.minutes = 120;
    attempt.state = AttemptState::Ended;
    attempt.form = form;
    attempt.candidate = candidate;
    const auto done = session.deck().record([&](deck::Connection& connection) -> Result<void> {
        const auto id = deck::insert(connection, attempt);
        if (!id)
            return tl::unexpected(id.error());
        int sequence = 0;
        qint64 ms = 0;
        const auto append = [&](EventKind kind, int position = 0, const QString& value = {}) {
            return deck::append(connection, {*id, ++sequence, attempt.startedAt + ms, ms, QStringLiteral("run"), kind,
                                             position, value});
        };
        LAMPLIGHT_TRY(append(EventKind::Started));
        for (int position = 1; position <= responses.size(); ++position) {
            LAMPLIGHT_TRY(append(EventKind::Seen, position));
            ms += each;
            if (!responses[position - 1].isEmpty())
                LAMPLIGHT_TRY(append(EventKind::Answered, position, responses[position - 1]));
        }
        return append(EventKind::Ended);
    });
    if (!done)
        qFatal("%s", qPrintable(describe(done.error())));
}

void addCandidates(study::Session& session, const QList<FormQuestion>& form, int people, quint64 seed)
{
    Random random(seed);
    for (int person = 0; person < people; ++person) {
        QStringList responses;
        for (const FormQuestion& question : form) {
            if (!exam::isLettered(question.kind)) {
                responses.append(QString());
                continue;
            }
            const bool knows = random.below(4) < (person % 2 == 0 ? 3U : 1U);
            const qsizetype count = question.options.size();
            const QString key = exam::keyLetters(question);
            const qsizetype after = (key.front().unicode() - u'A' + 1) % count;
            const QString any = exam::letterAt(static_cast<qsizetype>(random.below(static_cast<quint64>(count))));
            const bool turned = responses.isEmpty();
            responses.append(!knows ? any : turned ? QString(exam::letterAt(after)) : key);
        }
        addAttempt(session, form, QStringLiteral("Candidate %1").arg(person + 1), responses);
    }
}

} // namespace lamplight::test
