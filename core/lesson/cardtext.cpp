// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/cardtext.h"

#include "lesson/cardtextrules.h"
#include "lesson/cardtextwriter.h"

#include <QHash>
#include <QSet>
#include <QUrl>
#include <gumbo.h>

#include <algorithm>
#include <optional>

namespace lamplight::lesson {

namespace {

using Kind = ElementRule::Kind;

constexpr int mostTags = 5000;
constexpr int mostLeftOpen = 256;
constexpr int mostWithin = 500; // the tree is walked by recursion

/// Few enough tags, and few enough within each other, that the tree stays small: a parser repeats what was left open in
/// every paragraph that follows.
bool isBounded(const QString& html)
{
    int tags = 0;
    int open = 0;
    int depth = 0;
    QHash<QString, int> openOf;
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
        qsizetype end = at + 1;
        const bool closing = end < html.size() && html[end] == u'/';
        end += closing ? 1 : 0;
        const qsizetype from = end;
        while (end < html.size() && html[end].isLetterOrNumber())
            ++end;
        if (end == from)
            continue;
        ++tags;
        static const QSet<QString> repeated{QStringLiteral("a"),      QStringLiteral("b"),    QStringLiteral("big"),
                                            QStringLiteral("code"),   QStringLiteral("em"),   QStringLiteral("font"),
                                            QStringLiteral("i"),      QStringLiteral("nobr"), QStringLiteral("s"),
                                            QStringLiteral("small"),  QStringLiteral("tt"),   QStringLiteral("strike"),
                                            QStringLiteral("strong"), QStringLiteral("u")};
        const QString name = html.mid(from, end - from).toLower();
        static const QSet<QString> flat{QStringLiteral("br"),  QStringLiteral("hr"), QStringLiteral("img"),
                                        QStringLiteral("wbr"), QStringLiteral("p"),  QStringLiteral("li"),
                                        QStringLiteral("dt"),  QStringLiteral("dd"), QStringLiteral("tr"),
                                        QStringLiteral("td"),  QStringLiteral("th")};
        if (!flat.contains(name))
            depth = std::max(0, depth + (closing ? -1 : 1));
        if (depth > mostWithin)
            return false;
        if (!repeated.contains(name))
            continue;
        int& sameOpen = openOf[name];
        const int change = !closing ? 1 : sameOpen > 0 ? -1 : 0;
        sameOpen += change;
        open += change;
        if (open > mostLeftOpen)
            return false;
    }
    return tags <= mostTags;
}

QByteArray nameOf(const GumboElement& element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return gumbo_normalized_tagname(element.tag);
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return QByteArray(piece.data, qsizetype(piece.length)).toLower();
}

std::optional<QString> attribute(const GumboElement& element, const char* name)
{
    const GumboAttribute* found = gumbo_get_attribute(&element.attributes, name);
    return found ? std::optional(QString::fromUtf8(found->value)) : std::nullopt;
}

/// ` name="number"` when the attribute is a number of that range.
QString numberAttribute(const GumboElement& element, const char* name, int least, int most)
{
    bool isNumber = false;
    const int number = attribute(element, name).value_or(QString()).toInt(&isNumber);
    return isNumber && number >= least && number <= most
               ? QStringLiteral(" %1=\"%2\"").arg(QLatin1String(name)).arg(number)
               : QString();
}

QString blockAttributes(const GumboElement& element, const QByteArray& tag)
{
    QString written;
    const QString direction = attribute(element, "dir").value_or(QString()).toLower();
    if (direction == u"ltr" || direction == u"rtl" || direction == u"auto")
        written += QStringLiteral(" dir=\"%1\"").arg(direction);
    if (tag == "ol")
        written += numberAttribute(element, "start", -100000, 100000);
    if (tag == "td" || tag == "th")
        written += numberAttribute(element, "colspan", 2, 100) + numberAttribute(element, "rowspan", 2, 100);
    return written;
}

class CardTextReader {
public:
    explicit CardTextReader(CardForm form) : m_writer(form) {}

    void readChildren(const GumboVector& children, int marks, const QString& address)
    {
        for (unsigned i = 0; i < children.length; ++i)
            readNode(*static_cast<const GumboNode*>(children.data[i]), marks, address);
    }
    int tags() const { return m_writer.tags(); }
    CardText take()
    {
        CardText text = m_writer.take();
        text.leftOut = m_leftOut;
        return text;
    }

private:
    void readNode(const GumboNode& node, int marks, const QString& address);
    void readElement(const GumboElement& element, int marks, const QString& address);
    void readAttributes(const GumboElement& element, Kind kind, int& marks, QString& address);
    void readPicture(const GumboElement& element, int marks, const QString& address);
    void readSound(const GumboElement& element, int marks, const QString& address);
    void readTeX(const QString& tex, bool isDisplayed, int marks);

    CardTextWriter m_writer;
    LeftOut m_leftOut;
};

void CardTextReader::readNode(const GumboNode& node, int marks, const QString& address)
{
    switch (node.type) {
    case GUMBO_NODE_ELEMENT: return readElement(node.v.element, marks, address);
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE: return m_writer.text(QString::fromUtf8(node.v.text.text), marks, address);
    case GUMBO_NODE_TEMPLATE: ++m_leftOut.others; return;
    case GUMBO_NODE_COMMENT:
    case GUMBO_NODE_DOCUMENT: return;
    }
}

/// All the text within, without its marks.
QString innerText(const GumboVector& children, const char* onlyIn, bool inside)
{
    QString text;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto& node = *static_cast<const GumboNode*>(children.data[i]);
        if (node.type == GUMBO_NODE_ELEMENT) {
            const bool here = inside || nameOf(node.v.element) == onlyIn;
            text += innerText(node.v.element.children, onlyIn, here);
        } else if (inside && node.type != GUMBO_NODE_COMMENT && node.type != GUMBO_NODE_TEMPLATE) {
            text += QString::fromUtf8(node.v.text.text);
        }
    }
    return text;
}

void CardTextReader::readTeX(const QString& tex, bool isDisplayed, int marks)
{
    const QString trimmed = tex.trimmed();
    if (!trimmed.isEmpty())
        m_writer.text((isDisplayed ? QStringLiteral("\\[%1\\]") : QStringLiteral("\\(%1\\)")).arg(trimmed),
                      marks & ~Link, {});
}

void CardTextReader::readElement(const GumboElement& element, int marks, const QString& address)
{
    const ElementRule rule = ruleOf(nameOf(element));
    if (rule.counter)
        ++(m_leftOut.*rule.counter);
    int inner = marks | (rule.mark == RubyText && !(marks & Ruby) ? 0 : rule.mark & ~Link);
    QString link = address;
    readAttributes(element, rule.kind, inner, link);
    switch (rule.kind) {
    case Kind::Gone: return;
    case Kind::Inside:
    case Kind::Inline: return readChildren(element.children, inner, link);
    case Kind::Break: return m_writer.lineBreak(marks, address);
    case Kind::Line: return m_writer.line();
    case Kind::Picture: return readPicture(element, marks, address);
    case Kind::Sound: return readSound(element, marks, address);
    case Kind::TeX:
        return readTeX(innerText(element.children, "", true),
                       attribute(element, "block").value_or(QString()) == u"true", marks);
    case Kind::Maths: {
        QString tex = attribute(element, "alttext").value_or(innerText(element.children, "annotation", false));
        if (tex.trimmed().isEmpty())
            return m_writer.text(innerText(element.children, "", true), marks, address);
        return readTeX(tex, attribute(element, "display").value_or(QString()) == u"block", marks);
    }
    case Kind::Block: {
        const int block = m_writer.open(rule.tag, blockAttributes(element, rule.tag));
        readChildren(element.children, inner, link);
        return m_writer.close(block);
    }
    }
}

void CardTextReader::readAttributes(const GumboElement& element, Kind kind, int& marks, QString& address)
{
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto& each = *static_cast<const GumboAttribute*>(element.attributes.data[i]);
        const QByteArray name = QByteArray(each.name).toLower();
        const QString value = QString::fromUtf8(each.value);
        if (name.startsWith("on")) {
            ++m_leftOut.scripts;
        } else if (name == "style") {
            bool isWhole = true;
            marks |= marksOfStyle(value, isWhole);
            m_leftOut.styles += isWhole ? 0 : 1;
        } else if (name == "class" && value.split(u' ').contains(QLatin1String("cloze")) && kind != Kind::Block) {
            marks |= Cloze;
        } else if (name == "href" && kind == Kind::Inline) {
            address = linkAddress(value);
            marks = address.isEmpty() ? marks & ~Link : marks | Link;
            m_leftOut.remote += address.isEmpty() ? 1 : 0;
        }
    }
}

void CardTextReader::readPicture(const GumboElement& element, int marks, const QString& address)
{
    const QString name = mediaName(attribute(element, "src").value_or(QString()));
    const QString alt = attribute(element, "alt").value_or(QString()).simplified();
    if (name.isEmpty()) {
        ++m_leftOut.remote;
        return m_writer.text(alt, marks, address);
    }
    m_writer.picture({name, alt},
                     numberAttribute(element, "width", 1, 10000) + numberAttribute(element, "height", 1, 10000), marks,
                     address);
}

void CardTextReader::readSound(const GumboElement& element, int marks, const QString& address)
{
    if (const auto source = attribute(element, "src")) {
        const QString name = mediaName(*source);
        if (name.isEmpty() || name.contains(u']'))
            ++m_leftOut.remote;
        else
            m_writer.text(QStringLiteral("[sound:%1]").arg(name), marks, address);
    }
    // Besides its sources it holds only what is said where sounds can't be played.
    for (unsigned i = 0; i < element.children.length; ++i) {
        const auto& node = *static_cast<const GumboNode*>(element.children.data[i]);
        if (node.type == GUMBO_NODE_ELEMENT && node.v.element.tag == GUMBO_TAG_SOURCE)
            readSound(node.v.element, marks, address);
    }
}

CardText asSource(const QString& html, CardForm form)
{
    CardTextWriter writer(form);
    writer.text(QString::fromUtf8(html.toUtf8()), 0, {}); // without halves of characters, as a parser reads it
    CardText text = writer.take();
    text.leftOut.others = 1;
    return text;
}

struct Output {
    GumboOutput* tree;
    GumboOptions options;
    ~Output() { gumbo_destroy_output(&options, tree); }
};

} // namespace

CardText readCardText(const QString& html, CardForm form)
{
    if (!isBounded(html))
        return asSource(html, form);
    GumboOptions options = kGumboDefaultOptions;
    options.fragment_context = GUMBO_TAG_DIV;
    options.max_errors = 0;
    const QByteArray bytes = html.toUtf8();
    const Output output{gumbo_parse_with_options(&options, bytes.constData(), size_t(bytes.size())), options};
    CardTextReader reader(form);
    reader.readChildren(output.tree->root->v.element.children, 0, {});
    CardText text = reader.take();
    // What was left open may have come again and again.
    return reader.tags() > mostTags ? asSource(html, form) : text;
}

} // namespace lamplight::lesson
