// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft/english.h"

#include "base/fold.h"
#include "base/words.h"

#include <QHash>
#include <QSet>

namespace lamplight::draft {

namespace {

QHash<QString, WordClass> closedClasses()
{
    const std::pair<WordClass, QLatin1String> lists[] = {
        {WordClass::Indefinite, QLatin1String("a an")},
        {WordClass::Definite, QLatin1String("the")},
        {WordClass::Determiner, QLatin1String("this these those each every any all both either neither some such "
                                              "other another own same no my our your its his her their whose")},
        {WordClass::Pronoun,
         QLatin1String("i we you he she it they them him us me somebody someone something anybody anyone anything "
                       "everybody everyone everything nobody nothing others one")},
        {WordClass::Preposition,
         QLatin1String("of in on at by for from into onto with without within between among through during before "
                       "after above below over under against about across along around behind beyond near per via "
                       "upon toward towards off out up down until as")},
        {WordClass::To, QLatin1String("to")},
        {WordClass::Conjunction, QLatin1String("and or nor but if then than so because while although though unless "
                                               "once")},
        {WordClass::Relative, QLatin1String("that which who whom")},
        {WordClass::Question, QLatin1String("what how whether when where why")},
        {WordClass::Auxiliary, QLatin1String("is are was were be been being am do does did has have had can could may "
                                             "might must shall should will would")},
        {WordClass::Adverb, QLatin1String("not only also too very more most less least much many few just even still "
                                          "yet again often usually well together beforehand better")},
        {WordClass::Past, QLatin1String("given made held kept put set taken done seen known sent built met paid sold "
                                        "bought brought found left lost run written spent")},
        {WordClass::Plain, QLatin1String("thing string spring king ring need seed speed feed bed red hundred status "
                                         "analysis basis process access business loss progress success this fully")},
    };
    QHash<QString, WordClass> classes;
    for (const auto& [kind, list] : lists)
        for (const QString& word : QString(list).split(u' '))
            if (!classes.contains(word))
                classes.insert(word, kind);
    return classes;
}

const QSet<QString>& absoluteWords()
{
    static const QSet<QString> words{
        QStringLiteral("always"),     QStringLiteral("never"),    QStringLiteral("only"),
        QStringLiteral("all"),        QStringLiteral("every"),    QStringLiteral("none"),
        QStringLiteral("must"),       QStringLiteral("entirely"), QStringLiteral("completely"),
        QStringLiteral("impossible"), QStringLiteral("nobody"),   QStringLiteral("everybody"),
        QStringLiteral("everyone"),   QStringLiteral("nothing"),  QStringLiteral("everything")};
    return words;
}

bool soundsLikeVowel(const QString& folded)
{
    for (const auto* silent : {"hour", "honest", "honour", "honor", "heir"})
        if (folded.startsWith(QLatin1String(silent)))
            return true;
    for (const auto* glide : {"uni", "use", "usi", "usa", "usu", "util", "eu", "one", "once", "ubi"})
        if (folded.startsWith(QLatin1String(glide)) && !folded.startsWith(QLatin1String("unin")) &&
            !folded.startsWith(QLatin1String("unim")))
            return false;
    return QStringView(u"aeiou").contains(folded.front());
}

} // namespace

WordClass wordClass(QStringView word)
{
    static const QHash<QString, WordClass> closed = closedClasses();
    const QString folded = fold(word);
    if (folded.isEmpty())
        return WordClass::Edge;
    if (const auto known = closed.constFind(folded); known != closed.cend())
        return *known;
    if (folded.size() > 4 && folded.endsWith(u"ing"))
        return WordClass::Ing;
    if (folded.size() > 3 && folded.endsWith(u"ed"))
        return WordClass::Past;
    if (folded.size() > 4 && folded.endsWith(u"ly"))
        return WordClass::Adverb;
    return looksPlural(word) ? WordClass::S : WordClass::Plain;
}

QStringList contentWords(QStringView text)
{
    QStringList content;
    for (const Span& span : words(text)) {
        const QStringView word = text.mid(span.start, span.length);
        switch (wordClass(word)) {
        case WordClass::Ing:
        case WordClass::Past:
        case WordClass::S:
        case WordClass::Plain: content << fold(word); break;
        default: break;
        }
    }
    return content;
}

QString stemOf(const QString& foldedWord)
{
    for (const auto* ending :
         {"ations", "ation", "ments", "ment", "ings", "ing", "ers", "ors", "ed", "es", "er", "or", "s", "e"}) {
        const QLatin1String end(ending);
        if (foldedWord.endsWith(end) && foldedWord.size() - end.size() >= 4)
            return foldedWord.chopped(end.size());
    }
    return foldedWord;
}

QString indefiniteArticle(QStringView phrase)
{
    const QList<Span> spans = words(phrase);
    if (spans.isEmpty() || !phrase[spans.front().start].isLetter())
        return {};
    const QStringView word = phrase.mid(spans.front().start, spans.front().length);
    const bool spelt = word.size() > 1 && word.toString().toUpper() == word; // "an SLA": the letter's name is heard
    const bool vowel = spelt || word.size() == 1 ? QStringView(u"AEFHILMNORSX").contains(word.front().toUpper())
                                                 : soundsLikeVowel(fold(word));
    return vowel ? QStringLiteral("an") : QStringLiteral("a");
}

QString plural(const QString& term)
{
    const auto endsWith = [&](const char* end) { return term.endsWith(QLatin1String(end), Qt::CaseInsensitive); };
    if (endsWith("s") || endsWith("x") || endsWith("ch") || endsWith("sh") || endsWith("z"))
        return term + QStringLiteral("es");
    if (endsWith("y") && term.size() > 1 && !QStringView(u"aeiou").contains(term[term.size() - 2].toLower()))
        return term.chopped(1) + QStringLiteral("ies");
    return term + u's';
}

bool looksPlural(QStringView term)
{
    const QString folded = fold(term);
    if (folded.size() < 4 || !folded.endsWith(u's'))
        return false;
    for (const auto* singular : {"ss", "us", "is", "ness", "'s"})
        if (folded.endsWith(QLatin1String(singular)))
            return false;
    return true;
}

QString withinSentence(const QString& term)
{
    const QList<Span> spans = words(term);
    if (spans.isEmpty())
        return term;
    const QString rest = term.mid(spans.front().start + 1, spans.front().length - 1);
    if (rest.toLower() != rest || spans.front().length == 1)
        return term;
    QString small = term;
    small[spans.front().start] = small[spans.front().start].toLower();
    return small;
}

bool isAbsoluteWord(const QString& foldedWord)
{
    return absoluteWords().contains(foldedWord);
}

} // namespace lamplight::draft
