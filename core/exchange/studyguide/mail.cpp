// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/takers.h"

#include <algorithm>
#include <array>

namespace lamplight::exchange::studyguide {

namespace {

/// What follows "Subject:" and its like; null when the line is no line of a mail's header.
QStringView mailField(QStringView line, bool* isSubject)
{
    static constexpr std::array<QStringView, 13> fields = {u"from:",     u"to:",       u"cc:",     u"bcc:", u"date:",
                                                           u"sent:",     u"reply-to:", u"von:",    u"an:",  u"datum:",
                                                           u"gesendet:", u"subject:",  u"betreff:"};
    const auto field =
        std::ranges::find_if(fields, [&](QStringView f) { return line.startsWith(f, Qt::CaseInsensitive); });
    if (field == fields.end())
        return {};
    *isSubject = *field == u"subject:" || *field == u"betreff:";
    return line.mid(field->size()).trimmed();
}

QString withoutReplies(QStringView subject)
{
    static constexpr std::array<QStringView, 5> marks = {u"re:", u"fwd:", u"fw:", u"aw:", u"wg:"};
    const auto starts = [&](QStringView mark) { return subject.startsWith(mark, Qt::CaseInsensitive); };
    for (auto mark = std::ranges::find_if(marks, starts); mark != marks.end();
         mark = std::ranges::find_if(marks, starts))
        subject = subject.mid(mark->size()).trimmed();
    return subject.toString();
}

} // namespace

bool takeMailHeader(Reading& r)
{
    if (r.next(0) != r.at)
        return false;
    int end = r.at;
    QString subject;
    for (bool isSubject = false; r.has(end, Mark::Text); ++end) {
        const QStringView value = mailField(r.line(end).text, &isSubject);
        if (value.isNull())
            break;
        if (isSubject)
            subject = withoutReplies(value);
    }
    if (end < r.at + 2)
        return false;
    if (r.page.titleLine < 0 && r.page.title.isEmpty())
        r.page.title = subject;
    r.add(BlockKind::Paragraph, r.text(r.at, end));
    r.took(r.at, end, Rule::MailHeader);
    r.at = end;
    return true;
}

} // namespace lamplight::exchange::studyguide
