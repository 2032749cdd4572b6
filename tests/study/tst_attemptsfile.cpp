// SPDX-License-Identifier: GPL-3.0-or-later
// Long because: what a file may hold wrongly is one long table.
#include "deck/exams.h"
#include "deck/questions.h"
#include "study/attemptsdesk.h"
#include "study/examdesk.h"
#include "study/itemdesk.h"
#include "studydeck.h"
#include "tempdeck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lamplight;
using namespace lamplight::study;
using lamplight::test::StudyDeck;
using lamplight::test::taken;

/// From a candidate's deck to a trainer's.
class TestAttemptsFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOverWhole();
    void holdsNoWording();
    void twiceChangesNothing();
    void severalCandidates();
    void matchingAndSectionsGoOver();
    void ownDeckKnowsThem();
    void names_data();
    void names();
    void hostile_data();
    void hostile();
    void cutShortAnywhere();
    void anotherCourse();
    void nothingToHandOn();
    void dryRun();
};

namespace {

/// A course of 4 questions with fixed option uids, so that two decks have the same.
void addCourse(StudyDeck& deck)
{
    deck.addExam(4);
    taken(deck.deck().step(QStringLiteral("Uids"), [](deck::Connection& connection) -> Result<void> {
        auto questions = deck::questions(connection);
        if (!questions)
            return tl::unexpected(questions.error());
        for (Question& question : *questions) {
            for (qsizetype i = 0; i < question.options.size(); ++i)
                question.options[i].uid = QStringLiteral("%1-%2").arg(question.uid).arg(i);
            LAMPLIGHT_TRY(deck::update(connection, question));
        }
        return {};
    }));
}

/// Sits the exam: the first `right` questions rightly, 5 s each, the third flagged; the last isn't answered.
void sit(StudyDeck& deck, int right, quint64 seed = 7)
{
    ExamDesk desk(deck.session());
    const auto sitting = taken(desk.start(taken(desk.blueprints()).first(), seed));
    for (int position = 1; position <= 3; ++position) {
        taken(desk.act(EventKind::Seen, position));
        deck.clock.advance(5000);
        const QList<Option>& options = sitting.attempt().form[position - 1].options;
        const auto wanted = std::ranges::find(options, position <= right, &Option::correct);
        taken(desk.act(EventKind::Answered, position,
                       QString(QChar(static_cast<char16_t>(u'A' + (wanted - options.begin()))))));
    }
    taken(desk.act(EventKind::Flagged, 3));
    taken(desk.act(EventKind::Ended));
    deck.clock.advance(60'000);
}

QString pathIn(StudyDeck& deck)
{
    return QString(deck.file() + QStringLiteral(".attempts.json"));
}

QByteArray exported(StudyDeck& deck, const QString& name)
{
    taken(exportAttempts(deck.session(), pathIn(deck), name));
    QFile file(pathIn(deck));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file");
    return file.readAll();
}

Result<TakenAttempts> import(StudyDeck& deck, const QByteArray& bytes, bool dry = false)
{
    QFile file(pathIn(deck));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    file.close();
    return importAttempts(deck.session(), pathIn(deck), dry);
}

QList<Attempt> attemptsIn(StudyDeck& deck)
{
    return taken(deck.deck().read([](deck::Connection& connection) { return deck::attempts(connection); }));
}

QByteArray changed(const QByteArray& bytes, const std::function<void(QJsonObject&)>& change)
{
    QJsonObject object = QJsonDocument::fromJson(bytes).object();
    change(object);
    return QJsonDocument(object).toJson();
}

/// Changes the first attempt.
QByteArray withAttempt(const QByteArray& bytes, const QString& key, const QJsonValue& value)
{
    return changed(bytes, [&](QJsonObject& object) {
        QJsonArray attempts = object[QStringLiteral("attempts")].toArray();
        QJsonObject attempt = attempts[0].toObject();
        attempt[key] = value;
        attempts[0] = attempt;
        object[QStringLiteral("attempts")] = attempts;
    });
}

/// Changes the first question of the first attempt.
QByteArray withQuestion(const QByteArray& bytes, const QString& key, const QJsonValue& value)
{
    QJsonArray form = QJsonDocument::fromJson(bytes)[QStringLiteral("attempts")][0][QStringLiteral("form")].toArray();
    QJsonObject question = form[0].toObject();
    question[key] = value;
    form[0] = question;
    return withAttempt(bytes, QStringLiteral("form"), form);
}

} // namespace

void TestAttemptsFile::goesOverWhole()
{
    StudyDeck candidate, trainer;
    addCourse(candidate);
    addCourse(trainer);
    sit(candidate, 2);
    const TakenAttempts found = taken(import(trainer, exported(candidate, QStringLiteral("  Ada  L. "))));
    QCOMPARE(found.candidate, QStringLiteral("Ada L."));
    QCOMPARE(found.added, 1);
    const Attempt there = attemptsIn(trainer).first();
    const Attempt here = attemptsIn(candidate).first();
    QCOMPARE(there.candidate, QStringLiteral("Ada L."));
    QCOMPARE(there.uid, here.uid);
    QCOMPARE(there.seed, here.seed);
    QCOMPARE(there.startedAt, here.startedAt);
    QCOMPARE(there.endedAt, here.endedAt);
    QCOMPARE(there.rules, here.rules);
    for (qsizetype i = 0; i < here.form.size(); ++i) {
        QCOMPARE(there.form[i].stem, here.form[i].stem);
        for (qsizetype option = 0; option < here.form[i].options.size(); ++option)
            QCOMPARE(there.form[i].options[option].text, here.form[i].options[option].text);
    }
    const exam::Report reported = taken(ExamDesk(trainer.session()).report(there.id));
    QCOMPARE(reported.questions, taken(ExamDesk(candidate.session()).report(here.id)).questions);
    QCOMPARE(reported.score.right, 2);
    QCOMPARE(reported.questions[0].ms, 5000);
    QVERIFY(taken(ExamDesk(trainer.session()).attempts()).isEmpty()); // they aren't the trainer's own
}

void TestAttemptsFile::holdsNoWording()
{
    StudyDeck candidate;
    addCourse(candidate);
    sit(candidate, 2);
    const QByteArray bytes = exported(candidate, QStringLiteral("Ada"));
    for (const char* wording : {"right 1", "wrong 1", "because", "Question 1?"})
        QVERIFY(!bytes.contains(wording));
    QVERIFY(bytes.size() < 4000);
    QVERIFY(isAttemptsFile(bytes));
    QCOMPARE(toBytes(taken(attemptsFileFrom(bytes))), bytes);
}

void TestAttemptsFile::twiceChangesNothing()
{
    StudyDeck candidate, trainer;
    addCourse(candidate);
    addCourse(trainer);
    sit(candidate, 2);
    const QByteArray first = exported(candidate, QStringLiteral("Ada"));
    taken(import(trainer, first));
    const quint64 revision = trainer.deck().revision();
    const TakenAttempts again = taken(import(trainer, first));
    QCOMPARE(again.added, 0);
    QCOMPARE(again.known, 1);
    QCOMPARE(trainer.deck().revision(), revision);
    sit(candidate, 3, 8);
    const TakenAttempts later = taken(import(trainer, exported(candidate, QStringLiteral("Ada"))));
    QCOMPARE(later.added, 1);
    QCOMPARE(later.known, 1);
    QCOMPARE(attemptsIn(trainer).size(), 2);
    QJsonObject twice = QJsonDocument::fromJson(first).object();
    StudyDeck other;
    addCourse(other);
    QCOMPARE(taken(import(other, changed(first,
                                         [](QJsonObject& object) {
                                             QJsonArray attempts = object[QStringLiteral("attempts")].toArray();
                                             attempts.append(attempts.first()); // the same in one file
                                             object[QStringLiteral("attempts")] = attempts;
                                         })))
                 .added,
             1);
}

void TestAttemptsFile::severalCandidates()
{
    StudyDeck trainer;
    addCourse(trainer);
    for (const QString& name : {QStringLiteral("Ada"), QStringLiteral("Ben")}) {
        StudyDeck candidate;
        addCourse(candidate);
        sit(candidate, name == QLatin1String("Ada") ? 3 : 0);
        taken(import(trainer, exported(candidate, name)));
    }
    NoProgress none;
    const ItemAnalysis analysis = taken(ItemDesk(trainer.session()).analysis(none));
    QCOMPARE(analysis.people, 2);
    QVERIFY(!analysis.ownHistory);
    QCOMPARE(analysis.test.complete, 2);
}

void TestAttemptsFile::matchingAndSectionsGoOver()
{
    StudyDeck candidate, trainer;
    Attempt attempt;
    for (StudyDeck* deck : {&candidate, &trainer}) {
        addCourse(*deck);
        taken(deck->deck().step(QStringLiteral("Match"), [&](deck::Connection& connection) -> Result<void> {
            auto question = deck::questions(connection)->first();
            question.kind = QuestionKind::Matching;
            for (Option& option : question.options)
                option.match = QString(QStringLiteral("goes with ") + option.text);
            return deck::update(connection, question);
        }));
    }
    attempt.form =
        taken(ExamDesk(candidate.session()).form(taken(ExamDesk(candidate.session()).blueprints()).first(), 3));
    for (FormQuestion& question : attempt.form)
        if (question.kind == QuestionKind::Matching && question.choices.isEmpty())
            for (const Option& option : question.options)
                question.choices.prepend(option.match);
    std::ranges::stable_sort(
        attempt.form, {}, [](const FormQuestion& question) { return question.kind == QuestionKind::Matching ? 0 : 1; });
    for (qsizetype i = 2; i < 4; ++i)
        attempt.form[i].section = 1;
    attempt.rules.sections = {{QStringLiteral("One"), 5, 2}, {QStringLiteral("Two"), 5, 0}};
    attempt.uid = newUid();
    attempt.startedAt = candidate.clock.utcMs();
    attempt.endedAt = attempt.startedAt + 9000;
    attempt.state = AttemptState::Ended;
    taken(candidate.deck().record([&](deck::Connection& connection) -> Result<void> {
        const auto id = deck::insert(connection, attempt);
        int sequence = 0;
        const auto add = [&](EventKind kind, int position, const char* value, qint64 ms) {
            return deck::append(connection, {*id, ++sequence, attempt.startedAt + ms, ms, QStringLiteral("r"), kind,
                                             position, QString::fromLatin1(value)});
        };
        LAMPLIGHT_TRY(add(EventKind::Started, 0, "", 0));
        LAMPLIGHT_TRY(add(EventKind::Seen, 1, "", 0));
        LAMPLIGHT_TRY(add(EventKind::Answered, 1, "DC-A", 3000));
        LAMPLIGHT_TRY(add(EventKind::SectionEnded, 0, "0", 3000));
        LAMPLIGHT_TRY(add(EventKind::BreakStarted, 0, "", 3000));
        LAMPLIGHT_TRY(add(EventKind::BreakEnded, 0, "", 4000));
        LAMPLIGHT_TRY(add(EventKind::Seen, 3, "", 4000));
        LAMPLIGHT_TRY(add(EventKind::Answered, 3, "B", 6000));
        return add(EventKind::Ended, 0, "", 6000);
    }));
    taken(import(trainer, exported(candidate, QStringLiteral("Ada"))));
    const Attempt there = attemptsIn(trainer).first();
    QCOMPARE(there.form[0].choices, attempt.form[0].choices);
    const auto reportOf = [](StudyDeck& deck) {
        return taken(ExamDesk(deck.session()).report(attemptsIn(deck).first().id));
    };
    QCOMPARE(reportOf(trainer).questions, reportOf(candidate).questions);
    QCOMPARE(reportOf(trainer).questions[2].ms, 2000);
}

void TestAttemptsFile::ownDeckKnowsThem()
{
    StudyDeck candidate;
    addCourse(candidate);
    sit(candidate, 2);
    const TakenAttempts found = taken(import(candidate, exported(candidate, QStringLiteral("Ada"))));
    QCOMPARE(found.added, 0);
    QCOMPARE(attemptsIn(candidate).size(), 1);
    QVERIFY(attemptsIn(candidate).first().candidate.isEmpty());
}

void TestAttemptsFile::names_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << "Ada"
                           << "Ada";
    QTest::newRow("lines") << " Ada\n Lovelace\t"
                           << "Ada Lovelace";
    QTest::newRow("none") << " \n"
                          << "";
    QTest::newRow("80") << QString(80, u'x') << QString(80, u'x');
    QTest::newRow("81") << QString(81, u'x') << "";
}

void TestAttemptsFile::names()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QCOMPARE(candidateName(typed).value_or(QString()), name);
}

void TestAttemptsFile::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    StudyDeck candidate;
    addCourse(candidate);
    sit(candidate, 2);
    const QByteArray good = exported(candidate, QStringLiteral("Ada"));
    const auto top = [&](const QString& key, const QJsonValue& value) {
        return changed(good, [&](QJsonObject& object) { object[key] = value; });
    };
    using namespace Qt::StringLiterals;
    const auto row = [](const char* what, const QByteArray& bytes, ErrorKind kind = ErrorKind::Input) {
        QTest::newRow(what) << bytes << kind;
    };
    row("empty", {});
    row("a text", "Dear trainer");
    row("another JSON", "{\"format\": \"other\"}");
    row("the name elsewhere", "{\"x\": \"lamplight-attempts\"}");
    row("newer", top(u"version"_s, 2), ErrorKind::TooNew);
    row("version of nonsense", top(u"version"_s, u"one"_s));
    row("nameless", top(u"candidate"_s, u" "_s));
    row("a name of a kilometre", top(u"candidate"_s, QString(5000, u'x')));
    row("attempts is no list", top(u"attempts"_s, 7));
    row("an attempt is no object", top(u"attempts"_s, QJsonArray{1}));
    row("no uid", withAttempt(good, u"uid"_s, QString()));
    row("no seed", withAttempt(good, u"seed"_s, u"-1"_s));
    row("no time", withAttempt(good, u"startedAt"_s, u"yesterday"_s));
    row("time without an offset", withAttempt(good, u"startedAt"_s, u"2026-11-24T20:00:00"_s));
    row("ends before it starts", withAttempt(good, u"endedAt"_s, u"2001-01-01T00:00:00.000Z"_s));
    row("endless minutes", withAttempt(good, u"minutes"_s, 1e300));
    row("no minutes", withAttempt(good, u"minutes"_s, -1));
    row("no pass mark", withAttempt(good, u"passMark"_s, u"half"_s));
    row("wrong marks above one", withAttempt(good, u"rules"_s, QJsonObject{{u"wrongMark"_s, 7}}));
    row("endless sections",
        withAttempt(good, u"rules"_s, QJsonObject{{u"sections"_s, QJsonArray{QJsonObject{{u"minutes"_s, -5}}}}}));
    row("no form", withAttempt(good, u"form"_s, QJsonArray()));
    row("question without uid", withQuestion(good, u"question"_s, QJsonValue()));
    row("negative time", withQuestion(good, u"ms"_s, -1));
    row("endless time", withQuestion(good, u"ms"_s, 1e18));
    row("surer than sure", withQuestion(good, u"certainty"_s, 4));
    row("no option like that", withQuestion(good, u"response"_s, u"Z"_s));
    row("two of one", withQuestion(good, u"response"_s, u"AB"_s));
    row("an option twice", withQuestion(good, u"options"_s, QJsonArray{u"a"_s, u"a"_s}));
    row("unknown option", withQuestion(good, u"options"_s, QJsonArray{u"a"_s}), ErrorKind::Refused);
    row("no options", withQuestion(good, u"options"_s, QJsonArray()), ErrorKind::Refused);
    row("unknown question", withQuestion(good, u"question"_s, u"q"_s), ErrorKind::Refused);
}

void TestAttemptsFile::hostile()
{
    QFETCH(QByteArray, bytes);
    StudyDeck trainer;
    addCourse(trainer);
    const auto found = import(trainer, bytes);
    QVERIFY(!found);
    QTEST(found.error().kind, "kind");
    QVERIFY(!found.error().message.isEmpty());
    QVERIFY(attemptsIn(trainer).isEmpty());
}

void TestAttemptsFile::cutShortAnywhere()
{
    StudyDeck candidate;
    addCourse(candidate);
    sit(candidate, 2);
    const QByteArray good = exported(candidate, QStringLiteral("Ada"));
    for (qsizetype length = 0; length < good.size(); ++length) {
        const auto read = attemptsFileFrom(good.left(length));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Input);
    }
    QVERIFY(attemptsFileFrom(good));
}

void TestAttemptsFile::anotherCourse()
{
    StudyDeck candidate, trainer;
    addCourse(candidate);
    sit(candidate, 2);
    trainer.addExam(4); // the same questions with other options
    const auto found = import(trainer, exported(candidate, QStringLiteral("Ada")));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Refused);
    QVERIFY(attemptsIn(trainer).isEmpty());
    const auto missing = importAttempts(trainer.session(), QStringLiteral("/nowhere/at/all"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::Io);
}

void TestAttemptsFile::nothingToHandOn()
{
    StudyDeck candidate;
    addCourse(candidate);
    const auto none = exportAttempts(candidate.session(), pathIn(candidate), QStringLiteral("Ada"));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::Refused);
    QVERIFY(!QFile::exists(pathIn(candidate)));
    sit(candidate, 1);
    const auto nameless = exportAttempts(candidate.session(), pathIn(candidate), QString());
    QVERIFY(!nameless);
    QCOMPARE(nameless.error().kind, ErrorKind::Input);
}

void TestAttemptsFile::dryRun()
{
    StudyDeck candidate, trainer;
    addCourse(candidate);
    addCourse(trainer);
    sit(candidate, 2);
    QCOMPARE(taken(import(trainer, exported(candidate, QStringLiteral("Ada")), true)).added, 1);
    QVERIFY(attemptsIn(trainer).isEmpty());
}

QTEST_GUILESS_MAIN(TestAttemptsFile)
#include "tst_attemptsfile.moc"
