// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QDir>
#include <QDirIterator>
#include <QLibraryInfo>
#include <QTest>

using namespace lamplight::architecture;

namespace {

const QString licence = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");

/// Names of Qt Core's headers, with and without ".h".
const QSet<QString>& coreHeaders()
{
    static const QSet<QString> headers = [] {
        const QDir folder(QLibraryInfo::path(QLibraryInfo::HeadersPath) + QStringLiteral("/QtCore"));
        const QStringList names = folder.entryList(QDir::Files);
        return QSet<QString>(names.begin(), names.end());
    }();
    return headers;
}

QStringList sources()
{
    const QDir root(QStringLiteral(LAMPLIGHT_SOURCE));
    QStringList paths;
    for (const QString& room :
         {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests")}) {
        QDirIterator files(root.filePath(room), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(root.relativeFilePath(files.next()));
    }
    paths.sort();
    return paths;
}

} // namespace

class TestArchitecture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySourceIsSeen()
    {
        QVERIFY2(coreHeaders().contains(QStringLiteral("QString")), "Qt Core's headers aren't where Qt says");
        const QStringList paths = sources();
        for (const QString& known : {QStringLiteral("core/base/fold.cpp"), QStringLiteral("core/model/card.h"),
                                     QStringLiteral("tests/architecture/rules.h")})
            QVERIFY2(paths.contains(known), qPrintable(known));
    }

    void everySourceKeepsTheRules_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString& path : sources())
            QTest::newRow(qPrintable(path)) << path;
    }

    void everySourceKeepsTheRules()
    {
        QFETCH(QString, path);
        static const QStringList paths = sources();
        static const QSet<QString> known(paths.begin(), paths.end());
        QFile stored(QDir(QStringLiteral(LAMPLIGHT_SOURCE)).filePath(path));
        QVERIFY(stored.open(QIODevice::ReadOnly));
        const SourceFile file{path, QString::fromUtf8(stored.readAll())};
        QStringList violations = sourceViolations(file);
        if (!path.startsWith(QLatin1String("tests/")))
            violations += includeViolations(file, known, coreHeaders());
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(QLatin1Char('\n'))));
    }

    void sqlLivesInDeck()
    {
        const QDir root(QStringLiteral(LAMPLIGHT_SOURCE));
        QDirIterator files(root.filePath(QStringLiteral("core")), {QStringLiteral("*.sql")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = root.relativeFilePath(files.next());
            QVERIFY2(path.startsWith(QLatin1String("core/deck/")), qPrintable(path));
        }
    }

    void includeRules_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::addColumn<QString>("why"); // part of the violation; empty: allowed

        const auto row = [](const char* path, const char* include, const char* why) {
            QTest::addRow("%s includes %s", path, include)
                << QString::fromLatin1(path) << QString::fromLatin1(include) << QString::fromLatin1(why);
        };
        const char* const allowed = "";
        row("core/base/id.cpp", "\"base/id.h\"", allowed);
        row("core/base/id.cpp", "\"model/card.h\"", "base may not know model");
        row("core/model/card.h", "\"base/id.h\"", allowed);
        row("core/model/card.h", "\"deck/store.h\"", "model may not know deck");
        row("core/memory/fsrs.cpp", "\"model/card.h\"", allowed);
        row("core/memory/fsrs.cpp", "\"exam/form.h\"", "memory may not know exam");
        row("core/memory/fsrs.cpp", "\"deck/store.h\"", "memory may not know deck");
        row("core/plan/queue.cpp", "\"memory/fsrs.h\"", allowed);
        row("core/plan/queue.cpp", "\"exam/form.h\"", "plan may not know exam");
        row("core/forecast/pass.cpp", "\"exam/form.h\"", allowed);
        row("core/forecast/pass.cpp", "\"memory/fsrs.h\"", allowed);
        row("core/forecast/pass.cpp", "\"plan/queue.h\"", "forecast may not know plan");
        row("core/exam/form.cpp", "\"memory/fsrs.h\"", "exam may not know memory");
        row("core/deck/store.cpp", "\"model/card.h\"", allowed);
        row("core/deck/store.cpp", "\"lesson/blocks.h\"", "deck may not know lesson");
        row("core/deck/store.cpp", "<sqlite3.h>", allowed);
        row("core/exchange/apply.cpp", "\"deck/store.h\"", allowed);
        row("core/exchange/apply.cpp", "\"lesson/blocks.h\"", allowed);
        row("core/exchange/apply.cpp", "\"exchange/studyguide/reader.h\"", allowed);
        row("core/exchange/apply.cpp", "\"memory/fsrs.h\"", "exchange may not know memory");
        row("core/exchange/apply.cpp", "<sqlite3.h>", "only deck knows SQL");
        row("core/exchange/studyguide/reader.cpp", "\"lesson/blocks.h\"", allowed);
        row("core/study/desk.cpp", "\"plan/queue.h\"", allowed);
        row("core/study/desk.cpp", "\"deck/store.h\"", allowed);
        row("core/study/desk.cpp", "\"exchange/apply.h\"", allowed);
        row("core/study/desk.cpp", "\"exchange/studyguide/reader.h\"", "not by name");
        row("core/study/desk.cpp", "\"today/todayscreen.h\"", "study may not know ui");
        row("core/study/desk.cpp", "<QString>", allowed);
        row("core/study/desk.cpp", "<QtCore/QString>", allowed);
        row("core/study/desk.cpp", "<vector>", allowed);
        row("core/study/desk.cpp", "<QColor>", "nothing of Qt but Qt Core");
        row("core/study/desk.cpp", "<QtGui/QColor>", "nothing of Qt but Qt Core");
        row("core/study/desk.cpp", "<QtCore>", "whole module");
        row("core/study/desk.cpp", "<QSqlQuery>", "only deck knows SQL");
        row("core/study/desk.cpp", "\"nowhere.h\"", "names no file");
        row("ui/today/todayscreen.cpp", "\"study/desk.h\"", allowed);
        row("ui/today/todayscreen.cpp", "\"today/todayscreen.h\"", allowed);
        row("ui/today/todayscreen.cpp", "\"theme/tokens.h\"", allowed);
        row("ui/today/todayscreen.cpp", "\"parts/callout.h\"", allowed);
        row("ui/today/todayscreen.cpp", "\"shell/destination.h\"", allowed);
        row("ui/today/todayscreen.cpp", "\"shell/window.h\"", "only destination.h and screen.h");
        row("ui/today/todayscreen.cpp", "\"exam/examscreen.h\"", "doesn't include another");
        row("ui/today/todayscreen.cpp", "\"exam/form.h\"", "ui may not know exam");
        row("ui/today/todayscreen.cpp", "\"deck/store.h\"", "ui may not know deck");
        row("ui/today/todayscreen.cpp", "\"exchange/studyguide/reader.h\"", "not by name");
        row("ui/today/todayscreen.cpp", "<sqlite3.h>", "only deck knows SQL");
        row("ui/today/todayscreen.cpp", "<QWidget>", allowed);
        row("ui/today/todayscreen.cpp", "<QtWidgets>", "whole module");
        row("ui/parts/callout.cpp", "\"theme/tokens.h\"", allowed);
        row("ui/parts/callout.cpp", "\"today/todayscreen.h\"", "doesn't include another");
        row("ui/shell/window.cpp", "\"today/todayscreen.h\"", allowed);
        row("ui/shell/window.cpp", "\"shell/window.moc\"", allowed);
        row("app/window/main.cpp", "\"shell/window.h\"", allowed);
        row("app/cli/main.cpp", "\"study/desk.h\"", allowed);
        row("app/cli/main.cpp", "\"deck/store.h\"", "app may not know deck");
    }

    void includeRules()
    {
        static const QSet<QString> files{
            QStringLiteral("core/base/id.h"),
            QStringLiteral("core/model/card.h"),
            QStringLiteral("core/memory/fsrs.h"),
            QStringLiteral("core/plan/queue.h"),
            QStringLiteral("core/exam/form.h"),
            QStringLiteral("core/lesson/blocks.h"),
            QStringLiteral("core/deck/store.h"),
            QStringLiteral("core/exchange/apply.h"),
            QStringLiteral("core/exchange/studyguide/reader.h"),
            QStringLiteral("core/study/desk.h"),
            QStringLiteral("ui/today/todayscreen.h"),
            QStringLiteral("ui/exam/examscreen.h"),
            QStringLiteral("ui/theme/tokens.h"),
            QStringLiteral("ui/parts/callout.h"),
            QStringLiteral("ui/shell/destination.h"),
            QStringLiteral("ui/shell/window.h"),
        };
        QFETCH(QString, path);
        QFETCH(QString, include);
        QFETCH(QString, why);
        const SourceFile file{path, QStringLiteral("#include %1 // why\n").arg(include)};
        const QString found = includeViolations(file, files, coreHeaders()).join(QLatin1Char('\n'));
        QVERIFY2(why.isEmpty() ? found.isEmpty() : found.contains(why), qPrintable(found));
    }

    void includesInCommentsAreNone()
    {
        const QString text = QStringLiteral("// #include \"a.h\"\n/*\n#include \"b.h\"\n*/\n#  include <c.h>\n");
        QCOMPARE(parse(text).includes, QStringList{QStringLiteral("<c.h>")});
    }

    void sourceRules_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");

        const auto row = [](const char* name, const char* path, const QString& text, const char* why) {
            QTest::newRow(name) << QString::fromLatin1(path) << text << QString::fromLatin1(why);
        };
        const auto code = [&row](const char* path, const char* line, const char* why) {
            const QByteArray name = QByteArray(path) + ": " + line;
            row(name.constData(), path, licence + QString::fromLatin1(line) + QLatin1Char('\n'), why);
        };
        const QString guarded = licence + QStringLiteral("#pragma once\n");
        const QString newline(QLatin1Char('\n'));
        const QString reason = QStringLiteral("// Long because: one table\n");

        row("no licence", "core/a.cpp", QStringLiteral("int a;\n"), "licence");
        row("licence not first", "core/a.cpp", newline + licence, "licence");
        row("unguarded header", "core/a.h", licence, "#pragma once");
        row("guarded header", "core/a.h", guarded, "");
        row("80 lines of header", "core/a.h", guarded + newline.repeated(78), "");
        row("81 lines of header", "core/a.h", guarded + newline.repeated(79), "81 lines, over 80");
        row("81 lines with a reason", "core/a.h", guarded + reason + newline.repeated(78), "");
        row("300 lines of source", "ui/a.cpp", licence + newline.repeated(299), "");
        row("301 lines of source", "ui/a.cpp", licence + newline.repeated(300), "301 lines, over 300");
        row("301 lines of test", "tests/a.cpp", licence + newline.repeated(300), "301 lines, over 300");

        code("core/exam/a.cpp",
             "// TO"
             "DO: mark",
             "left undone");
        code("tests/exam/a.cpp",
             "// FIX"
             "ME",
             "left undone");
        code("core/exam/a.cpp", "std::shuffle(a, b, c);", "base/random.h");
        code("ui/today/a.cpp", "QRandomGenerator::global();", "base/random.h");
        code("core/base/random.cpp", "std::random_device seed;", "");
        code("core/exam/a.cpp", "std::chrono::system_clock::now();", "from a Clock");
        code("core/exam/a.cpp", "using std::chrono::steady_clock;", "from a Clock");
        code("ui/today/a.cpp", "QDateTime::currentDateTimeUtc();", "from a Clock");
        code("ui/today/a.cpp", "QDate::currentDate();", "from a Clock");
        code("app/cli/a.cpp", "QDateTime::currentMSecsSinceEpoch();", "from a Clock");
        code("core/base/clock.cpp", "std::chrono::system_clock::now();", "");
        code("core/study/a.cpp", "QTimer::singleShot(10, f);", "from a Clock");
        code("ui/today/a.cpp", "QTimer::singleShot(300, this, f);", "");
        code("ui/today/a.cpp", "QThread::msleep(10);", "nobody sleeps");
        code("core/study/a.cpp", "std::this_thread::sleep_for(1s);", "nobody sleeps");
        code("ui/today/a.cpp", "QEventLoop loop;", "nests an event loop");
        code("ui/today/a.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));", "pointer to member");
        code("core/study/a.cpp", "throw 1;", "Results");
        code("core/study/a.cpp", "auto* a = new Card();", "owns by value");
        code("core/study/a.cpp", "std::unique_ptr<Desk> a(new Desk(1));", "");
        code("ui/today/a.cpp", "auto* a = new Card(this);", "");
        code("core/study/a.cpp", "sqlite3_step(s);", "only deck knows SQL");
        code("core/deck/a.cpp", "sqlite3_step(s);", "");
        code("core/study/a.cpp", "// a new Card, not std::shuffle: throw it", "");
        code("core/study/a.cpp", "f(\"\\\"throw \", '\"', 1'000); /* throw */", "");
        code("core/study/a.cpp", "f(R\"(throw \" )\"); throw 2;", "line 2: throw");
    }

    void sourceRules()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, why);
        const QString found = sourceViolations({path, text}).join(QLatin1Char('\n'));
        QVERIFY2(why.isEmpty() ? found.isEmpty() : found.contains(why), qPrintable(found));
    }
};

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
