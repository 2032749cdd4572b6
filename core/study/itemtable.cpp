// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/itemtable.h"

#include "exam/letters.h"
#include "exam/response.h"

#include <algorithm>

namespace lamplight::study {

namespace {

constexpr qsizetype mostOptions = 32;

/// Options are known by uid, and by text where a form has none.
const QString& nameOf(const Option& option)
{
    return option.uid.isEmpty() ? option.text : option.uid;
}

qsizetype placeIn(const QList<Option>& options, const Option& option)
{
    const auto same = [&](const Option& each) { return nameOf(each) == nameOf(option); };
    const auto found = std::ranges::find_if(options, same);
    return found == options.end() ? -1 : found - options.begin();
}

/// The options as last shown, in the order of `before`, those that are new at the end.
QList<Option> ordered(const QList<Option>& shown, const QList<Option>& before)
{
    QList<Option> options = before;
    for (const Option& option : shown) {
        if (const qsizetype place = placeIn(options, option); place >= 0)
            options[place] = option;
        else if (options.size() < mostOptions)
            options.append(option);
    }
    return options.mid(0, mostOptions);
}

std::uint32_t bitsOf(const FormQuestion& question, const QString& response, const QList<Option>& options)
{
    std::uint32_t bits = 0;
    for (qsizetype i = 0; i < question.options.size(); ++i)
        if (response.contains(exam::letterAt(i)))
            if (const qsizetype place = placeIn(options, question.options[i]); place >= 0)
                bits |= 1U << place;
    return bits;
}

forecast::ItemKey keyOf(const ItemRow& row)
{
    forecast::ItemKey key;
    if (!exam::isLettered(row.kind))
        return key;
    key.options = static_cast<int>(row.options.size());
    for (qsizetype i = 0; i < row.options.size(); ++i)
        if (row.options[i].correct)
            key.key |= 1U << i;
    return key;
}

} // namespace

qsizetype ItemTable::rowOf(const FormQuestion& question)
{
    if (!m_rowOf.contains(question.uid)) {
        m_rowOf.insert(question.uid, m_rows.size());
        m_rows.append(ItemRow());
        m_rows.last().uid = question.uid;
    }
    const qsizetype place = m_rowOf.value(question.uid);
    ItemRow& row = m_rows[place];
    row.stem = question.stem;
    row.topic = question.topicCode;
    row.kind = question.kind;
    row.options = ordered(question.options, row.options.isEmpty() ? m_authored.value(question.uid) : row.options);
    return place;
}

qsizetype ItemTable::personOf(const QString& candidate)
{
    const qsizetype known = m_people.indexOf(candidate);
    if (known >= 0)
        return known;
    m_people.append(candidate);
    m_first.emplace_back();
    return m_people.size() - 1;
}

void ItemTable::add(const Attempt& attempt, const exam::Report& report)
{
    if (attempt.rules.feedbackAtOnce)
        return;
    const auto person = static_cast<size_t>(personOf(attempt.candidate));
    for (const exam::QuestionResult& result : report.questions) {
        const FormQuestion& question = attempt.form[result.position - 1];
        const qsizetype place = rowOf(question);
        ItemRow& row = m_rows[place];
        if (row.asked == 0)
            row.firstRight = result.right;
        ++row.asked;
        row.right += result.right;
        if (m_first[person].contains(place))
            continue;
        forecast::ItemResponse response;
        response.mark = std::max(0.0, result.mark); // what was taken off isn't how hard it is
        response.ms = result.ms;
        if (exam::isLettered(question.kind))
            response.chosen = bitsOf(question, result.chosen, row.options);
        m_first[person].insert(place, response);
    }
}

forecast::ResponseMatrix ItemTable::matrix() const
{
    forecast::ResponseMatrix matrix;
    for (const ItemRow& row : m_rows)
        matrix.items.push_back(keyOf(row));
    for (const auto& first : m_first) {
        std::vector<forecast::ItemResponse> person(matrix.items.size());
        for (auto response = first.cbegin(); response != first.cend(); ++response)
            person[static_cast<size_t>(response.key())] = *response;
        matrix.persons.push_back(std::move(person));
    }
    return matrix;
}

} // namespace lamplight::study
