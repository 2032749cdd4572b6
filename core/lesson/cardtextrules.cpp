// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/cardtextrules.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

namespace lamplight::lesson {

namespace {

using Kind = ElementRule::Kind;
using Rules = QHash<QByteArray, ElementRule>;

void addRules(Rules& rules, const char* names, const ElementRule& rule)
{
    const QList<QByteArray> all = QByteArray(names).split(' ');
    for (const QByteArray& name : all)
        rules.insert(name, rule);
}

Rules allRules()
{
    Rules rules;
    for (const char* same :
         {"blockquote", "p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "ul", "ol", "li", "table", "tr", "td", "th"})
        addRules(rules, same, {Kind::Block, same});
    addRules(rules,
             "div address article aside caption center dd details dialog dir dl dt figcaption figure footer header "
             "hgroup legend main menu nav section summary",
             {Kind::Block, "div"});
    addRules(rules, "listing xmp plaintext", {Kind::Block, "pre"});
    addRules(rules, "b strong", {Kind::Inline, "", Bold});
    addRules(rules, "i em cite dfn var", {Kind::Inline, "", Italic});
    addRules(rules, "u ins", {Kind::Inline, "", Underlined});
    addRules(rules, "s strike del", {Kind::Inline, "", Struck});
    addRules(rules, "code kbd samp tt", {Kind::Inline, "", Code});
    addRules(rules, "sub", {Kind::Inline, "", Lowered});
    addRules(rules, "sup", {Kind::Inline, "", Raised});
    addRules(rules, "mark", {Kind::Inline, "", Marked});
    addRules(rules, "a", {Kind::Inline, "", Link});
    addRules(rules, "ruby", {Kind::Inline, "", Ruby});
    addRules(rules, "rt", {Kind::Inline, "", RubyText});
    addRules(rules, "br", {Kind::Break});
    addRules(rules, "hr", {Kind::Line});
    addRules(rules, "img", {Kind::Picture});
    addRules(rules, "audio source", {Kind::Sound});
    addRules(rules, "math", {Kind::Maths});
    addRules(rules, "anki-mathjax", {Kind::TeX});
    addRules(rules, "rp wbr col colgroup title", {Kind::Gone});
    addRules(rules, "script", {Kind::Gone, "", 0, &LeftOut::scripts});
    addRules(rules, "style link", {Kind::Gone, "", 0, &LeftOut::styles});
    addRules(rules, "form button label fieldset", {Kind::Inside, "", 0, &LeftOut::forms});
    addRules(rules, "input select textarea option optgroup datalist output keygen isindex",
             {Kind::Gone, "", 0, &LeftOut::forms});
    addRules(rules, "iframe frame frameset noframes object embed applet param noembed portal",
             {Kind::Gone, "", 0, &LeftOut::frames});
    addRules(rules, "svg canvas template video track map area base basefont bgsound meta meter progress",
             {Kind::Gone, "", 0, &LeftOut::others});
    return rules;
}

int markOfDeclaration(const QString& name, const QString& value)
{
    if (name == u"font-weight")
        return value.startsWith(u"bold") || value.toInt() >= 600 ? Bold : 0;
    if (name == u"font-style")
        return value == u"italic" || value == u"oblique" ? Italic : 0;
    if (name == u"text-decoration" || name == u"text-decoration-line")
        return value == u"underline" ? Underlined : value == u"line-through" ? Struck : 0;
    if (name == u"vertical-align")
        return value == u"sub" ? Lowered : value == u"super" ? Raised : 0;
    return 0;
}

} // namespace

ElementRule ruleOf(const QByteArray& name)
{
    static const Rules rules = allRules();
    return rules.value(name);
}

int marksOfStyle(const QString& style, bool& isWhole)
{
    int marks = 0;
    const QStringList declarations = style.toLower().split(u';', Qt::SkipEmptyParts);
    for (const QString& declaration : declarations) {
        if (declaration.trimmed().isEmpty())
            continue;
        const int mark =
            markOfDeclaration(declaration.section(u':', 0, 0).trimmed(), declaration.section(u':', 1).trimmed());
        marks |= mark;
        isWhole = isWhole && mark != 0;
    }
    return marks;
}

QString mediaName(const QString& source)
{
    const QString name = QUrl::fromPercentEncoding(source.trimmed().toUtf8()).trimmed();
    static const QRegularExpression elsewhere(QStringLiteral("[/\\\\:\\x{00}-\\x{1f}\\x{7f}\\x{fffd}]"));
    return name == u"." || name == u".." || name.contains(elsewhere) ? QString() : name;
}

QString sourceOf(const QString& mediaName)
{
    QString source = mediaName;
    source.replace(u'%', QStringLiteral("%25"));
    source.replace(u'#', QStringLiteral("%23"));
    return source.replace(u'?', QStringLiteral("%3F"));
}

QString linkAddress(const QString& href)
{
    const QUrl url(href.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool web = (scheme == u"http" || scheme == u"https") && !url.host().isEmpty();
    return url.isValid() && (web || scheme == u"mailto") ? QString::fromLatin1(url.toEncoded()) : QString();
}

QStringList soundsIn(QString& text, bool remove)
{
    static const QRegularExpression sound(QStringLiteral("\\[sound:([^\\]\\n]+)\\]"));
    QStringList names;
    for (auto it = sound.globalMatch(text); it.hasNext();) {
        const QString written = it.next().captured(1).trimmed();
        if (!mediaName(QString::fromLatin1(QUrl::toPercentEncoding(written))).isEmpty())
            names.append(written);
    }
    if (remove)
        text.remove(sound);
    return names;
}

} // namespace lamplight::lesson
