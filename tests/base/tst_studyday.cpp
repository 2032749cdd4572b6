// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/studyday.h"

#include <QDateTime>
#include <QTest>

using namespace lamplight;

namespace {

qint64 utc(const QString& iso)
{
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODate);
    Q_ASSERT(moment.isValid());
    return moment.toMSecsSinceEpoch();
}

StudyDays daysIn(const QByteArray& zone, int rolloverHour = 4)
{
    return {QTimeZone(zone), rolloverHour};
}

QDate date(const QString& iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

} // namespace

class TestStudyDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dayOf_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("rolloverHour");
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("day");

        const auto row = [](const char* name, const char* zone, int hour, const char* moment, const char* day) {
            QTest::newRow(name) << QByteArray(zone) << hour << QString::fromLatin1(moment) << QString::fromLatin1(day);
        };
        const char* const berlin = "Europe/Berlin";
        row("evening", berlin, 4, "2026-01-10T21:00:00+01:00", "2026-01-10");
        row("past midnight", berlin, 4, "2026-01-11T03:59:59+01:00", "2026-01-10");
        row("rollover", berlin, 4, "2026-01-11T04:00:00+01:00", "2026-01-11");
        row("rollover at midnight, before", berlin, 0, "2026-01-10T23:59:59+01:00", "2026-01-10");
        row("rollover at midnight, after", berlin, 0, "2026-01-11T00:00:00+01:00", "2026-01-11");
        row("rollover in the evening", berlin, 23, "2026-01-10T22:59:59+01:00", "2026-01-09");
        row("UTC already says tomorrow", "America/New_York", 4, "2026-01-11T01:00:00Z", "2026-01-10");
        row("UTC still says yesterday", "Asia/Tokyo", 4, "2026-01-10T19:00:00Z", "2026-01-11");
        row("half an hour off", "Asia/Kolkata", 4, "2026-01-10T22:29:59Z", "2026-01-10");
        row("half an hour off, rollover", "Asia/Kolkata", 4, "2026-01-10T22:30:00Z", "2026-01-11");
        row("year turns", berlin, 4, "2027-01-01T02:00:00+01:00", "2026-12-31");
        // 2026-03-29: 02:00 becomes 03:00. Three hours after midnight it is 04:00.
        row("spring, last minute", berlin, 4, "2026-03-29T03:59:59+02:00", "2026-03-28");
        row("spring, rollover", berlin, 4, "2026-03-29T04:00:00+02:00", "2026-03-29");
        row("spring, skipped rollover, before", berlin, 2, "2026-03-29T01:59:59+01:00", "2026-03-28");
        row("spring, skipped rollover, after", berlin, 2, "2026-03-29T03:00:00+02:00", "2026-03-29");
        // 2026-10-25: 03:00 becomes 02:00. Four hours after midnight it is 03:00.
        row("autumn, last minute", berlin, 4, "2026-10-25T03:59:59+01:00", "2026-10-24");
        row("autumn, rollover", berlin, 4, "2026-10-25T04:00:00+01:00", "2026-10-25");
        row("autumn, doubled rollover, first", berlin, 2, "2026-10-25T02:00:00+02:00", "2026-10-25");
        row("autumn, doubled rollover, second", berlin, 2, "2026-10-25T02:00:00+01:00", "2026-10-25");
    }

    void dayOf()
    {
        QFETCH(QByteArray, zone);
        QFETCH(int, rolloverHour);
        QFETCH(QString, moment);
        QFETCH(QString, day);
        QCOMPARE(daysIn(zone, rolloverHour).dayOf(utc(moment)), date(day));
    }

    void startOf_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("rolloverHour");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("moment");

        const auto row = [](const char* name, const char* zone, int hour, const char* day, const char* moment) {
            QTest::newRow(name) << QByteArray(zone) << hour << QString::fromLatin1(day) << QString::fromLatin1(moment);
        };
        const char* const berlin = "Europe/Berlin";
        row("winter", berlin, 4, "2026-01-11", "2026-01-11T04:00:00+01:00");
        row("summer", berlin, 4, "2026-07-11", "2026-07-11T04:00:00+02:00");
        row("spring", berlin, 4, "2026-03-29", "2026-03-29T04:00:00+02:00");
        row("autumn", berlin, 4, "2026-10-25", "2026-10-25T04:00:00+01:00");
        row("spring, skipped rollover", berlin, 2, "2026-03-29", "2026-03-29T03:00:00+02:00");
        row("autumn, doubled rollover", berlin, 2, "2026-10-25", "2026-10-25T02:00:00+02:00");
        row("skipped midnight", "America/Sao_Paulo", 0, "2018-11-04", "2018-11-04T01:00:00-02:00");
    }

    void startOf()
    {
        QFETCH(QByteArray, zone);
        QFETCH(int, rolloverHour);
        QFETCH(QString, day);
        QFETCH(QString, moment);
        QCOMPARE(daysIn(zone, rolloverHour).startOf(date(day)), utc(moment));
    }

    void aDayBeginsWhereTheOneBeforeEnds_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char* zone : {"Europe/Berlin", "America/New_York", "America/Sao_Paulo", "Asia/Kolkata",
                                 "Australia/Sydney", "Pacific/Auckland", "UTC"})
            QTest::newRow(zone) << QByteArray(zone);
    }

    void aDayBeginsWhereTheOneBeforeEnds()
    {
        QFETCH(QByteArray, zone);
        for (int hour = 0; hour < 24; ++hour) {
            const StudyDays days = daysIn(zone, hour);
            for (QDate day(2018, 1, 1); day < QDate(2019, 1, 1); day = day.addDays(1)) {
                const qint64 start = days.startOf(day);
                QCOMPARE(days.dayOf(start), day);
                QCOMPARE(days.dayOf(start - 1), day.addDays(-1));
            }
        }
    }

    void daysBetween_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<qint64>("days");

        const auto row = [](const char* name, const char* from, const char* to, qint64 days) {
            QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << days;
        };
        row("one evening", "2026-01-10T23:00:00+01:00", "2026-01-11T01:00:00+01:00", 0);
        row("two minutes over the rollover", "2026-01-11T03:59:00+01:00", "2026-01-11T04:01:00+01:00", 1);
        row("47 hours, one day", "2026-01-10T04:00:00+01:00", "2026-01-12T03:00:00+01:00", 1);
        row("23 hours over the spring change", "2026-03-28T12:00:00+01:00", "2026-03-29T12:00:00+02:00", 1);
        row("25 hours over the autumn change", "2026-10-24T12:00:00+02:00", "2026-10-25T12:00:00+01:00", 1);
        row("a week over the spring change", "2026-03-25T21:00:00+01:00", "2026-04-01T21:00:00+02:00", 7);
        row("backwards", "2026-01-12T12:00:00+01:00", "2026-01-10T12:00:00+01:00", -2);
    }

    void daysBetween()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QTEST(daysIn("Europe/Berlin").daysBetween(utc(from), utc(to)), "days");
    }

    void aClockSetBackGivesAnEarlierDayAndKeepsTheMonotonicReading()
    {
        const StudyDays days = daysIn("Europe/Berlin");
        ManualClock clock(utc(QStringLiteral("2026-01-12T12:00:00+01:00")));
        const qint64 before = clock.utcMs();
        clock.advance(60'000);
        clock.setUtcMs(utc(QStringLiteral("2026-01-10T12:00:00+01:00")));
        QCOMPARE(days.daysBetween(before, clock.utcMs()), -2);
        QCOMPARE(clock.monotonicMs(), 60'000);
    }
};

QTEST_GUILESS_MAIN(TestStudyDay)
#include "tst_studyday.moc"
