// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/longwork.h"
#include "parts/stack.h"
#include "ui/accessibility.h"
#include "ui/uitest.h"

#include <QElapsedTimer>
#include <QProgressBar>
#include <QSemaphore>

using namespace lamplight;
using namespace lamplight::ui;

class TestLongWork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesItsResult();
    void showsItselfAfterAWhile();
    void isCancelled();
    void forgetsAContextThatIsGone();
};

void TestLongWork::givesItsResult()
{
    LongWork work;
    QString got;
    work.run<QString>(
        QStringLiteral("Reading"), &work, [](Progress&) -> Result<QString> { return QStringLiteral("read"); },
        [&got](const Result<QString>& result) { got = *result; });
    QVERIFY(work.isRunning());
    QTRY_COMPARE(got, QStringLiteral("read"));
    QVERIFY(!work.isRunning());
    QVERIFY(!work.isVisible()); // it was quick
}

void TestLongWork::showsItselfAfterAWhile()
{
    QWidget window;
    window.resize(400, 300);
    auto* column = new Column(&window);
    auto* work = new LongWork;
    column->addWidget(work);
    QVERIFY(test::showActive(&window));
    QSemaphore go;
    bool done = false;
    work->run<int>(
        QStringLiteral("Reading"), &window,
        [&go](Progress& progress) -> Result<int> {
            progress.report(1, 4);
            go.acquire();
            return 1;
        },
        [&done](const Result<int>&) { done = true; });
    QElapsedTimer since;
    since.start();
    QTRY_VERIFY(work->isVisible());
    QVERIFY(since.elapsed() >= 250); // 300 ms, less what a coarse timer may be early
    auto* bar = work->findChild<QProgressBar*>();
    QTRY_COMPARE(bar->value() * 4, bar->maximum());
    QCOMPARE(test::accessibleName(bar), QStringLiteral("Reading"));
    go.release();
    QTRY_VERIFY(done);
    QVERIFY(!work->isVisible());
}

void TestLongWork::isCancelled()
{
    LongWork work;
    Error error;
    work.run<int>(
        QStringLiteral("Reading"), &work,
        [](Progress& progress) -> Result<int> {
            while (!progress.cancelled())
                QThread::yieldCurrentThread();
            return failure(ErrorKind::Cancelled, QStringLiteral("Stopped."));
        },
        [&error](const Result<int>& result) { error = result.error(); });
    work.cancel();
    QTRY_COMPARE(error.kind, ErrorKind::Cancelled);
}

void TestLongWork::forgetsAContextThatIsGone()
{
    LongWork work;
    auto context = std::make_unique<QObject>();
    bool told = false;
    QSemaphore go;
    work.run<int>(
        QStringLiteral("Reading"), context.get(),
        [&go](Progress&) -> Result<int> {
            go.acquire();
            return 1;
        },
        [&told](const Result<int>&) { told = true; });
    context.reset();
    go.release();
    QTRY_VERIFY(!work.isRunning());
    QVERIFY(!told);
}

LAMPLIGHT_UI_TEST_MAIN(TestLongWork)
#include "tst_longwork.moc"
