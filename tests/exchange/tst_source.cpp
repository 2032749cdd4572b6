// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/source.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lamplight;
using namespace lamplight::exchange;
using namespace Qt::StringLiterals;

namespace {

QByteArray utf16(const QString& text, bool bigEndian, bool mark)
{
    QByteArray bytes;
    const QString whole = mark ? QString(QChar(QChar::ByteOrderMark)) + text : text;
    for (const QChar c : whole) {
        bytes += static_cast<char>(bigEndian ? c.unicode() >> 8 : c.unicode() & 0xFF);
        bytes += static_cast<char>(bigEndian ? c.unicode() & 0xFF : c.unicode() >> 8);
    }
    return bytes;
}

void write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void cutsLines_data();
    void cutsLines();
    void refuses_data();
    void refuses();
    void takesTextUpToTheLimit();
    void readsFilesInTheOrderGiven();
    void readsAFolderInTheOrderOfItsNames();
    void refusesPaths_data();
    void refusesPaths();
    void refusesALargeFileWithoutReadingIt();
};

void TestSource::decodes_data()
{
    const QString german = u"Größe – „Wert“\nzwei"_s, russian = u"Закон о связи\nдва"_s, chinese = u"法律 条文\n二"_s;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    QTest::newRow("ascii") << QByteArray("plain\ntwo") << u"UTF-8"_s << u"plain\ntwo"_s;
    QTest::newRow("utf-8") << german.toUtf8() << u"UTF-8"_s << german;
    QTest::newRow("utf-8 with mark") << QByteArray("\xEF\xBB\xBF") + german.toUtf8() << u"UTF-8"_s << german;
    for (const auto& [name, text] : {std::pair{"german", german}, {"russian", russian}, {"chinese", chinese}}) {
        QTest::addRow("utf-16le with mark, %s", name) << utf16(text, false, true) << u"UTF-16LE"_s << text;
        QTest::addRow("utf-16be with mark, %s", name) << utf16(text, true, true) << u"UTF-16BE"_s << text;
        QTest::addRow("utf-16le, %s", name) << utf16(text, false, false) << u"UTF-16LE"_s << text;
        QTest::addRow("utf-16be, %s", name) << utf16(text, true, false) << u"UTF-16BE"_s << text;
    }
    QTest::newRow("windows-1252") << QByteArray("Gr\xF6\xDF"
                                                "e \x96 \x84Wert\x93\nzwei \x80")
                                  << u"Windows-1252"_s << u"Größe – „Wert“\nzwei €"_s;
}

void TestSource::decodes()
{
    QFETCH(const QByteArray, bytes);
    const Result<Source> source = decode(u"page.txt"_s, bytes);
    QVERIFY(source);
    QTEST(source->encoding, "encoding");
    QTEST(source->lines.join(u'\n'), "text");
    QCOMPARE(source->file, u"page.txt"_s);
}

void TestSource::cutsLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    const QStringList three = {u"a"_s, u""_s, u"b"_s};
    QTest::newRow("LF") << QByteArray("a\n\nb") << three;
    QTest::newRow("CR LF") << QByteArray("a\r\n\r\nb\r\n") << three;
    QTest::newRow("CR") << QByteArray("a\r\rb\r") << three;
    QTest::newRow("mixed") << QByteArray("a\r\n\nb\r") << three;
    QTest::newRow("final blank line") << QByteArray("a\n\n") << QStringList{u"a"_s, u""_s};
    QTest::newRow("inner white space kept") << QByteArray("  a\t\f b ") << QStringList{u"  a\t\f b "_s};
}

void TestSource::cutsLines()
{
    QFETCH(const QByteArray, bytes);
    const Result<Source> source = decode(u"page.txt"_s, bytes);
    QVERIFY(source);
    QTEST(source->lines, "lines");
}

void TestSource::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("white space") << QByteArray(" \n\t\r\n ") << u"empty"_s;
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << u"empty"_s;
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\nnothing binary yet") << u"PDF"_s;
    QTest::newRow("rtf") << QByteArray("{\\rtf1 Value}") << u"RTF"_s;
    QTest::newRow("docx") << QByteArray("PK\x03\x04word/document.xml") << u"zip"_s;
    QTest::newRow("deck") << QByteArray("SQLite format 3\0", 16) << u"database"_s;
    QTest::newRow("a zero byte") << QByteArray("some text \0 more", 16) << u"isn't text"_s;
    QTest::newRow("control bytes") << QByteArray("\x01\x02\x03 text \x04\x05") << u"isn't text"_s;
    QTest::newRow("utf-16 cut off") << utf16(u"half a character"_s, false, true).chopped(1) << u"UTF-16LE"_s;
    QTest::newRow("utf-8 mark, other bytes") << QByteArray("\xEF\xBB\xBFGr\xF6\xDF"
                                                           "e")
                                             << u"UTF-8"_s;
    QTest::newRow("too large") << QByteArray(largestText + 1, 'a') << u"20 MB"_s;
}

void TestSource::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, word);
    const Result<Source> source = decode(u"folder/page.txt"_s, bytes);
    QVERIFY(!source);
    QCOMPARE(source.error().kind, ErrorKind::Input);
    QCOMPARE(source.error().file, u"folder/page.txt"_s);
    QVERIFY2(source.error().message.contains(u"page.txt"_s), qPrintable(source.error().message));
    QVERIFY2(source.error().message.contains(word), qPrintable(source.error().message));
}

void TestSource::takesTextUpToTheLimit()
{
    const Result<Source> source = decode(u"page.txt"_s, QByteArray(largestText, 'a'));
    QVERIFY(source);
    QCOMPARE(source->lines.size(), 1);
}

void TestSource::readsFilesInTheOrderGiven()
{
    const QTemporaryDir folder;
    const QStringList paths = {folder.filePath(u"b.txt"_s), folder.filePath(u"a.doc"_s)};
    write(paths[0], "second letter");
    write(paths[1], "first letter");
    const Result<Material> material = readMaterial(paths);
    QVERIFY(material);
    QCOMPARE(material->root, QString());
    QCOMPARE(material->sources.size(), 2);
    QCOMPARE(material->sources[0].file, paths[0]);
    QCOMPARE(material->sources[1].lines, QStringList{u"first letter"_s});
}

void TestSource::readsAFolderInTheOrderOfItsNames()
{
    const QTemporaryDir folder;
    for (const QString& name : {u"10 end.txt"_s, u"2 middle/1.MD"_s, u"2 middle.txt"_s, u"1 start.md"_s,
                                u"2 middle/picture.png"_s, u"2 middle/deep/x.txt"_s})
        write(folder.filePath(name), "text");
    const Result<Material> material = readMaterial({folder.path()});
    QVERIFY(material);
    QCOMPARE(material->root, folder.path());
    QStringList names;
    for (const Source& source : material->sources)
        names += QDir(folder.path()).relativeFilePath(source.file);
    const QStringList expected = {u"1 start.md"_s, u"2 middle/1.MD"_s, u"2 middle/deep/x.txt"_s, u"2 middle.txt"_s,
                                  u"10 end.txt"_s};
    QCOMPARE(names, expected);
}

void TestSource::refusesPaths_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("missing") << u"nothing.txt"_s << ErrorKind::NotFound;
    QTest::newRow("a folder without text") << u"bare"_s << ErrorKind::Input;
    QTest::newRow("a folder with an empty page") << u"holey"_s << ErrorKind::Input;
}

void TestSource::refusesPaths()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    write(folder.filePath(u"bare/picture.png"_s), "x");
    write(folder.filePath(u"holey/1.txt"_s), "text");
    write(folder.filePath(u"holey/2.txt"_s), "");
    const Result<Material> material = readMaterial({folder.filePath(name)});
    QVERIFY(!material);
    QTEST(material.error().kind, "kind");
    QVERIFY2(material.error().message.contains(name), qPrintable(material.error().message));
}

void TestSource::refusesALargeFileWithoutReadingIt()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"large.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(50ll * 1024 * 1024)); // zeros: were they read, the message would be "isn't text"
    const Result<Material> material = readMaterial({file.fileName()});
    QVERIFY(!material);
    QCOMPARE(material.error().kind, ErrorKind::Input);
    QVERIFY2(material.error().message.contains(u"20 MB"_s), qPrintable(material.error().message));
}

QTEST_GUILESS_MAIN(TestSource)
#include "tst_source.moc"
