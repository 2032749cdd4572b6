// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/source.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace lamplight::exchange {

namespace {

tl::unexpected<Error> refusedSource(const QString& file, const QString& message, const QString& details = {})
{
    return tl::unexpected(Error{ErrorKind::Input, message, details, file});
}

QString sourceText(const char* sentence)
{
    return QCoreApplication::translate("exchange", sentence);
}

/// Files that people try, by their first bytes. They would pass as garbled text, or fail as "binary", which helps
/// nobody.
QString knownBinary(const QByteArray& bytes)
{
    struct Signature {
        QByteArrayView start;
        const char* sentence;
    };
    static const std::array signatures = {
        Signature{"%PDF-", QT_TRANSLATE_NOOP("exchange", "“%1” is a PDF, not text. Open it, copy the text into a text "
                                                         "file (.txt) and import that.")},
        Signature{"{\\rtf", QT_TRANSLATE_NOOP("exchange", "“%1” is a formatted document (RTF). Save it as plain text "
                                                          "(.txt) and import that.")},
        Signature{"PK\x03\x04", QT_TRANSLATE_NOOP("exchange", "“%1” is a packed file (zip, or a document of a word "
                                                              "processor). Save its text as plain text (.txt) and "
                                                              "import that.")},
        Signature{"\xD0\xCF\x11\xE0", QT_TRANSLATE_NOOP("exchange", "“%1” is a document of an old word processor. Save "
                                                                    "it as plain text (.txt) and import that.")},
        Signature{"SQLite format 3", QT_TRANSLATE_NOOP("exchange", "“%1” is a database, not text. If it is a deck, "
                                                                   "open it instead of importing it.")},
    };
    const auto found =
        std::ranges::find_if(signatures, [&](const Signature& signature) { return bytes.startsWith(signature.start); });
    return found == signatures.end() ? QString() : sourceText(found->sentence);
}

/// UTF-16 without a mark has zero bytes on one side only: in the high bytes of Latin letters, spaces and line ends.
/// Other scripts leave few, but then their letters aren't all printable ASCII, as those of a text with a stray NUL are.
std::optional<QStringConverter::Encoding> utf16ByZeros(const QByteArray& bytes)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    qsizetype even = 0, odd = 0, ascii = 0;
    const qsizetype sample = std::min<qsizetype>(bytes.size(), 64 * 1024) & ~qsizetype(1);
    for (qsizetype i = 0; i < sample; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        (i % 2 == 0 ? even : odd) += byte == 0 ? 1 : 0;
        ascii += (byte >= 0x20 && byte < 0x7F) || (byte >= 0x09 && byte <= 0x0D) ? 1 : 0;
    }
    const qsizetype zeros = even + odd, units = sample / 2;
    const bool latin = zeros * 10 >= units * 4;
    const bool otherScript = zeros * 50 >= units && ascii + zeros < sample; // a space or line end in 50 letters
    if ((even > 0) == (odd > 0) || !(latin || otherScript))
        return std::nullopt;
    return odd > 0 ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

/// Windows-1252 as the WHATWG encoding standard maps it: its five unassigned bytes become C1 controls.
QString fromWindows1252(const QByteArray& bytes)
{
    static constexpr char16_t upper[32] = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                           0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                           0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                           0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text)
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9F)
            c = QChar(upper[c.unicode() - 0x80]);
    return text;
}

struct Decoded {
    QString text;
    QString encoding;
    bool valid = true;
};

Decoded decodedAs(QStringConverter::Encoding encoding, const QByteArray& bytes, const QString& name)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    const bool whole = encoding == QStringConverter::Utf8 || (bytes.size() % 2 == 0 && text.isValidUtf16());
    return {text, name, whole && !decoder.hasError()};
}

Decoded decodedBytes(const QByteArray& bytes)
{
    const auto littleEndian = [&] { return decodedAs(QStringConverter::Utf16LE, bytes, QStringLiteral("UTF-16LE")); };
    const auto bigEndian = [&] { return decodedAs(QStringConverter::Utf16BE, bytes, QStringLiteral("UTF-16BE")); };
    if (bytes.startsWith("\xFF\xFE"))
        return littleEndian();
    if (bytes.startsWith("\xFE\xFF"))
        return bigEndian();
    if (const auto guessed = utf16ByZeros(bytes)) {
        if (Decoded decoded = *guessed == QStringConverter::Utf16LE ? littleEndian() : bigEndian(); decoded.valid)
            return decoded;
    }
    Decoded utf8 = decodedAs(QStringConverter::Utf8, bytes, QStringLiteral("UTF-8"));
    if (utf8.valid || bytes.startsWith("\xEF\xBB\xBF"))
        return utf8;
    return {fromWindows1252(bytes), QStringLiteral("Windows-1252")};
}

/// Text has no NUL, and hardly any control characters beyond white space, escape and the end mark of DOS. PDFs leave a
/// few behind in what is copied from them.
bool isBinary(const QString& text)
{
    qsizetype controls = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == 0)
            return true;
        const bool ordinary =
            u >= 0xA0 || (u >= 0x20 && u < 0x7F) || (u >= 0x09 && u <= 0x0D) || u == 0x1A || u == 0x1B || u == 0x85;
        controls += ordinary ? 0 : 1;
    }
    return controls * 100 > text.size();
}

QStringList linesOf(const QString& text)
{
    QStringList lines;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\n' && text[i] != u'\r')
            continue;
        lines += text.mid(start, i - start);
        if (text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            ++i;
        start = i + 1;
    }
    if (start < text.size())
        lines += text.mid(start);
    return lines;
}

} // namespace

Result<Source> decode(const QString& file, const QByteArray& bytes)
{
    if (bytes.size() > largestText)
        return refusedSource(file, sourceText("“%1” is larger than 20 MB, more than a text to study. Split it into "
                                              "several files and import those.")
                                       .arg(file));
    if (const QString known = knownBinary(bytes); !known.isEmpty())
        return refusedSource(file, known.arg(file));
    const Decoded decoded = decodedBytes(bytes);
    if (isBinary(decoded.text))
        return refusedSource(file, sourceText("“%1” isn't text. Save what it shows as plain text (.txt) and import "
                                              "that.")
                                       .arg(file));
    if (!decoded.valid)
        return refusedSource(file, sourceText("“%1” says that it is %2 but isn't throughout: it was cut off or "
                                              "changed on its way. Save it again as UTF-8 and import that.")
                                       .arg(file, decoded.encoding));
    if (std::ranges::all_of(decoded.text, [](QChar c) { return c.isSpace(); }))
        return refusedSource(file,
                             sourceText("“%1” is empty. Save the text into it first, or leave it out.").arg(file));
    return Source{file, decoded.encoding, linesOf(decoded.text)};
}

} // namespace lamplight::exchange
