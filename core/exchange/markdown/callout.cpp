// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/callout.h"

#include "base/fold.h"
#include "exchange/markdown/casestudy.h"
#include "exchange/markdown/pipetable.h"
#include "exchange/markdown/plainblocks.h"
#include "exchange/markdown/question.h"
#include "model/names.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lamplight::exchange::markdown {

namespace {

std::optional<BlockKind> calloutKind(const QString& word)
{
    static const QHash<QString, BlockKind> kinds{
        {QStringLiteral("takeaways"), BlockKind::Takeaways},   {QStringLiteral("definition"), BlockKind::Definition},
        {QStringLiteral("tip"), BlockKind::ExamTip},           {QStringLiteral("note"), BlockKind::Note},
        {QStringLiteral("example"), BlockKind::WorkedExample}, {QStringLiteral("summary"), BlockKind::Summary},
        {QStringLiteral("check"), BlockKind::Check},           {QStringLiteral("damaged-table"), BlockKind::Table},
    };
    const auto found = kinds.constFind(word);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

/// What stands within, without the ">" and the space after it.
QList<Line> innerLines(Lines& lines)
{
    QList<Line> inner;
    while (!lines.atEnd() && lines.peek().text.startsWith(u'>')) {
        const Line& line = lines.next();
        inner.append({line.number, line.text.sliced(line.text.startsWith(u"> ") ? 2 : 1)});
    }
    return inner;
}

QRegularExpressionMatch matchMark(const QString& line)
{
    static const QRegularExpression mark(QStringLiteral("^\\[!([a-z-]+)\\](?: (.*))?$"));
    return mark.match(line);
}

void takeText(const QList<Line>& inner, const QString& rule, Account& account)
{
    for (const Line& line : inner) {
        account.take(line.number, rule);
        if (matchMark(line.text).hasMatch())
            account.list(line.number,
                         QCoreApplication::translate("exchange", "Another callout needs a blank line before it."));
    }
}

/// The text as printed: the label, on a line of its own or, when it ends with a colon, before the words that follow it.
QString labelled(const QString& label, const QString& body)
{
    if (label.isEmpty() || body.isEmpty())
        return label.isEmpty() ? body : label;
    return label % QLatin1String(label.endsWith(u':') ? " " : "\n") % body;
}

/// Items where lines are bullets; other lines are only text.
QString readItemsAndText(const QList<Line>& inner, Block& block, Account& account)
{
    Lines lines(inner);
    QStringList text;
    while (!lines.atEnd()) {
        if (bullet(lines.peek().text)) {
            readItems(block, text, lines, name(block.kind), account);
        } else {
            text.append(plainText(lines.peek().text));
            takeText({lines.next()}, name(block.kind), account);
        }
    }
    return text.join(u'\n');
}

/// The lost table as it stands, and below it the reading that is proposed.
QString readDamaged(const QList<Line>& inner, Block& block, Account& account)
{
    Lines lines(inner);
    QList<Line> text;
    while (!lines.atEnd() && !atPipeTable(lines))
        text.append(lines.next());
    takeText(text, name(block.kind), account);
    block.damaged = true;
    if (lines.atEnd())
        return plainText(withoutBlankEnds(text));
    const PipeTable table = readPipeTable(lines, name(block.kind), account);
    block.proposed = TableProposal{table.rows.value(0), table.rows.mid(1)};
    while (!lines.atEnd())
        listStray(lines, account);
    return plainText(withoutBlankEnds(text));
}

QString withoutStop(QString text)
{
    text = fold(text);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

/// The definition of `term` that has this wording.
QString findDefinition(const QString& term, const QString& wording, Page& page, QList<DefinitionId>& found)
{
    ConceptId meant;
    if (const QString why = page.reading.concepts.resolve(term, meant); !why.isEmpty())
        return why;
    for (const Definition& definition : page.reading.plan.definitions)
        if (definition.concept_ == meant && withoutStop(definition.text) == withoutStop(wording)) {
            found.append(definition.id);
            return {};
        }
    return QCoreApplication::translate("exchange", "“%1” has no definition with this wording.").arg(term);
}

/// A callout's text and what is derived from it; `label` is what stands after the mark.
void fillCallout(Block& block, const QString& label, const QList<Line>& body, Page& page)
{
    const bool listed = block.kind == BlockKind::Takeaways || block.kind == BlockKind::Summary;
    QString text;
    if (listed)
        text = readItemsAndText(body, block, page.account);
    else if (block.kind == BlockKind::Table)
        text = readDamaged(body, block, page.account);
    else
        takeText(body, name(block.kind), page.account);
    if (!listed && block.kind != BlockKind::Table)
        text = plainText(body);
    if (block.kind == BlockKind::Definition && !label.isEmpty()) {
        block.text = label % u": " % text;
        return;
    }
    block.label = label.endsWith(u':') ? label.chopped(1) : label;
    block.text = labelled(label, text);
}

/// Why a callout isn't whole; empty where it is.
QString whatCalloutLacks(const Block& block, const QList<Line>& body)
{
    const bool listed = block.kind == BlockKind::Takeaways || block.kind == BlockKind::Summary;
    if (listed && block.items.isEmpty())
        return QCoreApplication::translate("exchange", "This callout is a list, but no line in it begins with “- ”.");
    if (block.kind != BlockKind::Check && withoutBlankEnds(body).isEmpty())
        return QCoreApplication::translate("exchange", "This callout is empty.");
    return {};
}

void findDefined(const QString& term, const QList<Line>& body, int line, QList<DefinitionId>& found, Page& page)
{
    const QString why = term.isEmpty()
                            ? QCoreApplication::translate("exchange", "The callout doesn't name its concept.")
                            : findDefinition(term, plainText(withoutBlankEnds(body)), page, found);
    if (!why.isEmpty())
        page.account.list(line, why);
}

Block readKind(BlockKind kind, const QString& label, const QList<Line>& inner, Attributes& attributes, Page& page)
{
    const int line = inner.first().number;
    const QList<Line> body = inner.mid(1);
    Block block;
    block.kind = kind;
    page.account.take(line, name(kind));
    fillCallout(block, label, body, page);
    if (const QString lacks = whatCalloutLacks(block, body); !lacks.isEmpty())
        page.account.list(line, lacks);
    if (kind == BlockKind::Definition && attributes.defines.isEmpty())
        findDefined(label, body, line, attributes.defines, page);
    return block;
}

Block readQuote(const QList<Line>& inner, Account& account)
{
    Block block;
    block.kind = BlockKind::Quote;
    block.text = plainText(inner);
    takeText(inner, name(block.kind), account);
    return block;
}

/// What gives no block: a question, or the case study that questions ask about.
bool isAskedThing(const QString& word)
{
    return word == u"question" || word == u"case";
}

void readAskedThing(const QRegularExpressionMatch& match, const QList<Line>& inner, const Attributes& attributes,
                    Page& page)
{
    const int markLine = inner.first().number;
    Lines rest(inner.mid(1));
    page.account.take(markLine, match.captured(1));
    for (const int line : attributes.lines)
        page.account.list(line,
                          QCoreApplication::translate("exchange", "A question or case study has fields of its own."));
    if (match.captured(1) == u"case") {
        readCaseStudy(match.captured(2), rest, markLine, page);
        return;
    }
    if (!match.captured(2).isEmpty())
        page.account.list(markLine, QCoreApplication::translate("exchange", "Nothing stands after “[!question]”."));
    readQuestion(rest, markLine, page);
}

} // namespace

std::optional<Block> readCallout(Lines& lines, Attributes& attributes, Page& page)
{
    const QList<Line> inner = innerLines(lines);
    const Line mark = inner.first();
    const auto match = matchMark(mark.text);
    if (isAskedThing(match.captured(1))) {
        readAskedThing(match, inner, attributes, page);
        return {};
    }
    const auto kind = calloutKind(match.captured(1));
    if (kind)
        return readKind(*kind, match.captured(2), inner, attributes, page);
    const Block quote = readQuote(inner, page.account);
    if (match.hasMatch())
        page.account.list(mark.number,
                          QCoreApplication::translate("exchange", "There is no callout “%1”; kept as a quote.")
                              .arg(match.captured(1)));
    return quote;
}

} // namespace lamplight::exchange::markdown
